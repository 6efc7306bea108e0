// Paste this into the browser's console, on your own page, once everything on it has come.
// It looks and tells; it sends nothing and changes nothing.
(() => {
  // What is known by the hosts it comes from, and by its names on `window`. Any other host is told, too.
  const known = [
    ["Google tags, analytics and ads", "googletagmanager.com google-analytics.com doubleclick.net googleadservices.com googlesyndication.com", "google_tag_manager google_tag_data gaGlobal dataLayer"],
    ["Google fonts", "fonts.googleapis.com fonts.gstatic.com", ""],
    ["Google maps, videos and reCAPTCHA", "google.com gstatic.com googleapis.com youtube.com youtube-nocookie.com", "grecaptcha"],
    ["Meta pixel", "facebook.net facebook.com", "fbq"],
    ["Microsoft ads", "bat.bing.com", "uetq"],
    ["Microsoft Clarity", "clarity.ms", "clarity"],
    ["TikTok pixel", "tiktok.com", "ttq"],
    ["LinkedIn insight tag", "licdn.com linkedin.com", "lintrk _linkedin_data_partner_ids"],
    ["X pixel", "ads-twitter.com t.co", "twq"],
    ["Pinterest tag", "pinimg.com pinterest.com", "pintrk"],
    ["Snap pixel", "sc-static.net snapchat.com", "snaptr"],
    ["Reddit pixel", "redditstatic.com reddit.com", "rdt"],
    ["Hotjar", "hotjar.com hotjar.io", "hj"],
    ["Contentsquare", "contentsquare.net", "_uxa"],
    ["FullStory", "fullstory.com", "_fs_namespace"],
    ["LogRocket", "logrocket.com logrocket.io lr-ingest.com lr-ingest.io lr-in.com lr-in-prod.com", ""],
    ["Mouseflow", "mouseflow.com", "_mfq mouseflow"],
    ["Lucky Orange", "luckyorange.com luckyorange.net", ""],
    ["HubSpot", "hs-scripts.com hs-analytics.net hs-banner.com hsforms.net hubspot.com", "_hsq"],
    ["Segment", "segment.com segment.io", ""],
    ["Mixpanel", "mxpnl.com mixpanel.com", "mixpanel"],
    ["Amplitude", "amplitude.com", "amplitude"],
    ["Heap", "heapanalytics.com heap.io", "heap"],
    ["PostHog", "posthog.com", "posthog"],
    ["Matomo", "matomo.cloud", "_paq Matomo"],
    ["Optimizely", "optimizely.com", "optimizely"],
    ["VWO", "visualwebsiteoptimizer.com", "_vwo_code VWO"],
    ["CallRail", "callrail.com", "CallTrk"],
    ["CallTrackingMetrics", "tctm.co", "__ctm"],
    ["Intercom", "intercom.io intercomcdn.com", "Intercom"],
    ["Drift", "drift.com driftt.com", "drift"],
    ["LiveChat", "livechatinc.com", "LiveChatWidget"],
    ["Tawk", "tawk.to", "Tawk_API"],
    ["New Relic", "newrelic.com nr-data.net", "NREUM newrelic"],
    ["Datadog", "datadoghq.com datadoghq-browser-agent.com", "DD_RUM"],
    ["Sentry", "sentry.io sentry-cdn.com", "__SENTRY__ Sentry"],
  ].map(([name, hosts, names]) => ({ name, hosts: hosts.split(" "), names: names.split(" ").filter(Boolean) }));

  const findings = [];
  const find = (what, where, remedy) => findings.push({ what, where, remedy });
  const all = (selector) => [...document.querySelectorAll(selector)];
  const list = (names) => [...new Set(names)].sort().join(", ");

  // Whoever is named here has heard that somebody opened this page.
  const loaded = performance.getEntriesByType("resource").map(({ name }) => name);
  const asked = "stylesheet preload modulepreload preconnect dns-prefetch prefetch icon manifest".split(" ").map((rel) => `link[rel~=${rel}]`).join();
  const named = all(`script[src], iframe[src], img[src], ${asked}`).map((one) => one.src || one.href);
  const hosts = [...loaded, ...named].filter((address) => /^https?:/.test(address)).map((address) => new URL(address).host);
  for (const host of new Set(hosts)) {
    if (host === location.host) continue;
    const of = known.find((one) => one.hosts.some((end) => host === end || host.endsWith(`.${end}`)));
    find(of?.name ?? "another server", host, of ? "Take it off this page, and off the way to it." : "If it is not your own: take it off, or copy the file to your own server.");
  }
  // Also when it comes through your own server.
  for (const { name, names } of known) {
    const there = names.filter((one) => window[one] !== undefined && !(window[one] instanceof Node));
    if (there.length > 0) find(name, `window.${there.join(", window.")}`, "Find the script or the tag that brings it, and take it off.");
  }
  // A frame in a sandbox may not even look.
  const seen = (look) => {
    try {
      return look();
    } catch {
      return [];
    }
  };
  const cookies = seen(() => document.cookie.split("; ").filter(Boolean).map((cookie) => cookie.split("=")[0]));
  if (cookies.length > 0) find("cookies that scripts can read", list(cookies), "The questionnaire sets none. Find out who does.");
  const kept = seen(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]);
  if (kept.length > 0) find("kept in the browser by scripts", list(kept), "The questionnaire keeps nothing. Find out who does.");
  if (all("script[type=speculationrules], link[rel~=prefetch], link[rel~=prerender]").length > 0) {
    find("pages fetched ahead", "speculation rules, prefetch or prerender", "Leave the questionnaire's links out, or take it off: a page fetched ahead can tell that somebody came to a result.");
  }
  if (navigator.serviceWorker?.controller) find("a service worker", navigator.serviceWorker.controller.scriptURL, "It hears of every request of this page. Know what it does with them.");
  if (!isSecureContext) find("no https", location.origin, "Serve the page over https.");

  const widgets = all("level-of-care");
  if (widgets.length === 0) find("no questionnaire", "<level-of-care>", "Paste this on the page where it stands.");
  else if (!customElements.get("level-of-care")) find("the script has not run", "level-of-care.js", "Look for lines that begin with level-of-care: in this console.");
  for (const widget of widgets) {
    if (widget.shadowRoot) find("open to every script", '<level-of-care shadow="open">', "Take the attribute off: it is for tests.");
    if (!widget.querySelector("a[href^='tel:']")) find("no number without the script", "inside <level-of-care>", "Put phone numbers inside: they show where the script cannot run.");
  }

  console.table(findings);
  console.log(`${findings.length} found. It cannot see what your own server's scripts do, nor its log, nor your Referrer-Policy.`);
  return findings;
})();
