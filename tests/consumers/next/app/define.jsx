"use client";

import "level-of-care/define";

/** Brings the element to life in the browser; on the server its import does nothing. */
export default function Define() {
  return null;
}
