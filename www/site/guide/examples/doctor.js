// Paste this into the browser's console, on your own page, once everything on it has come.
// It looks and tells; it sends nothing and changes nothing.
(() => {
  // What is known by the servers it comes from, and by its names on `window`. Any other server is told, too.
  const known = [
    ["Google tags, analytics and ads", "googletagmanager.com google-analytics.com analytics.google.com doubleclick.net googleadservices.com googlesyndication.com", "google_tag_manager google_tag_data gaGlobal"],
    ["Google fonts", "fonts.googleapis.com fonts.gstatic.com", ""],
    ["YouTube", "youtube.com youtube-nocookie.com ytimg.com", ""],
    ["Google (ads, maps, sign-in or reCAPTCHA: the Network tab shows which)", "google.com gstatic.com googleapis.com", ""],
    ["Meta pixel", "facebook.net facebook.com", "fbq"],
    ["Microsoft ads", "bat.bing.com", "uetq"],
    ["Microsoft Clarity", "clarity.ms", "clarity"],
    ["TikTok pixel", "tiktok.com", "ttq"],
    ["LinkedIn insight tag", "licdn.com linkedin.com", "lintrk _linkedin_data_partner_ids"],
    ["X pixel", "ads-twitter.com analytics.twitter.com t.co", "twq"],
    ["Pinterest tag", "pinimg.com pinterest.com", "pintrk"],
    ["Snap pixel", "sc-static.net snapchat.com", "snaptr"],
    ["Reddit pixel", "redditstatic.com reddit.com", "rdt"],
    ["Advertising", "simpli.fi adsrvr.org stackadapt.com adroll.com taboola.com outbrain.com criteo.com", "adroll _tfa obApi"],
    ["Hotjar", "hotjar.com hotjar.io", "hj"],
    ["Contentsquare", "contentsquare.net", "_uxa"],
    ["Crazy Egg", "crazyegg.com", "CE2"],
    ["FullStory", "fullstory.com", "_fs_namespace"],
    ["LogRocket", "logrocket.com logrocket.io lr-ingest.com lr-ingest.io lr-in.com lr-in-prod.com", "LogRocket"],
    ["Lucky Orange", "luckyorange.com luckyorange.net", ""],
    ["Mouseflow", "mouseflow.com", "_mfq mouseflow"],
    ["Smartlook", "smartlook.com", "smartlook"],
    ["HubSpot", "hs-scripts.com hs-analytics.net hs-banner.com hsforms.net hscollectedforms.net hsadspixel.net usemessages.com hubspot.com", "_hsq"],
    ["Marketing mail (Marketo, Pardot, ActiveCampaign)", "marketo.net marketo.com pardot.com trackcmp.net", "Munchkin piTracker"],
    ["Segment", "segment.com segment.io", ""],
    ["Mixpanel", "mxpnl.com mixpanel.com", "mixpanel"],
    ["Amplitude", "amplitude.com", "amplitude"],
    ["Heap", "heapanalytics.com heap.io", "heap"],
    ["PostHog", "posthog.com", "posthog"],
    ["Matomo", "matomo.cloud", "_paq Matomo"],
    ["WordPress statistics (Jetpack)", "stats.wp.com pixel.wp.com", "_stq"],
    ["Cloudflare statistics", "cloudflareinsights.com", "__cfBeacon"],
    ["Optimizely", "optimizely.com", "optimizely"],
    ["VWO", "visualwebsiteoptimizer.com", "_vwo_code VWO"],
    ["CallRail", "callrail.com", "CallTrk"],
    ["CallTrackingMetrics", "tctm.co", "__ctm"],
    ["Invoca", "invocacdn.com invoca.net", "Invoca InvocaTagId"],
    ["WhatConverts", "whatconverts.com", ""],
    ["Intercom", "intercom.io intercomcdn.com", "Intercom"],
    ["Drift", "drift.com driftt.com", "drift"],
    ["Zendesk chat", "zdassets.com zopim.com zendesk.com", "zE $zopim"],
    ["Tidio", "tidio.co tidio.com", "tidioChatApi"],
    ["Crisp", "crisp.chat", "$crisp"],
    ["Olark", "olark.com", "olark"],
    ["Podium", "podium.com", "PodiumWebChat"],
    ["LiveChat", "livechatinc.com", "LiveChatWidget"],
    ["Tawk", "tawk.to", "Tawk_API"],
    ["New Relic", "newrelic.com nr-data.net", "NREUM newrelic"],
    ["Datadog", "datadoghq.com datadoghq-browser-agent.com", "DD_RUM"],
    ["Sentry", "sentry.io sentry-cdn.com", "__SENTRY__ Sentry"],
  ].map(([name, hosts, names]) => ({ name, hosts: hosts.split(" "), names: names.split(" ").filter(Boolean) }));
  // They host the page itself.
  const builders = "squarespace.com squarespace-cdn.com sqspcdn.com parastorage.com wixstatic.com wix.com website-files.com webflow.com wsimg.com wp.com".split(" ");

  const findings = [];
  const find = (what, where, remedy) => findings.push({ what, where, remedy });
  const all = (selector) => [...document.querySelectorAll(selector)];
  const list = (names) => [...new Set(names)].sort().join(", ");
  const within = (host, ends) => ends.some((end) => host === end || host.endsWith(`.${end}`));
  // An address that is none, or a frame in a sandbox that may not look.
  const seen = (look) => {
    try {
      return look();
    } catch {
      return [];
    }
  };

  // Whoever is named here has heard that somebody opened this page, or is about to.
  const loaded = performance.getEntriesByType("resource").map(({ name }) => name);
  const asked = "stylesheet preload modulepreload preconnect prefetch icon manifest".split(" ").map((rel) => `link[rel~=${rel}]`).join();
  const named = all(`script[src], iframe[src], img[src], ${asked}`).map((one) => one.src || one.href);
  const hosts = [...loaded, ...named].filter((address) => /^https?:/.test(address)).flatMap((address) => seen(() => [new URL(address).host]));
  for (const host of new Set(hosts)) {
    if (host === location.host) continue;
    const of = known.find((one) => within(host, one.hosts));
    if (of) find(of.name, host, "Take it off this page, and off the way to it.");
    else if (within(host, builders)) find("your site builder", host, "It hosts your page. Turn off its own analytics.");
    else find("another server", host, "If it is not your own: take it off, or copy the file to your own server.");
  }
  // Also when it comes through your own server. An element with such an id is no script.
  for (const { name, names } of known) {
    const there = names.filter((one) => Object.hasOwn(window, one));
    if (there.length > 0) find(name, `window.${there.join(", window.")}`, "Find the script or the tag that brings it, and take it off.");
  }
  if (loaded.length >= 250) find("the browser's list is full", "250 requests", "Some servers may be missing here. Look at the Network tab as well.");
  const cookies = seen(() => document.cookie.split("; ").filter(Boolean).map((cookie) => cookie.split("=")[0]));
  if (cookies.length > 0) find("cookies that scripts can read", list(cookies), "The questionnaire sets none. Find out who does.");
  // What every page of WordPress keeps: whether the browser can draw emoji.
  const kept = seen(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]).filter((name) => name !== "wpEmojiSettingsSupports");
  if (kept.length > 0) find("kept in the browser by scripts", list(kept), "The questionnaire keeps nothing. Find out who does.");
  if (all("script[type=speculationrules]").some((rules) => !rules.textContent.includes("no-prefetch"))) {
    find("pages fetched ahead", "speculation rules", "Leave out links with the class no-prefetch: a page fetched ahead can tell that somebody came to a result.");
  }
  const workers = seen(() => [navigator.serviceWorker.controller.scriptURL]);
  if (workers.length > 0) find("a service worker", list(workers), "It hears of every request of this page. Know what it does with them.");
  if (!isSecureContext) find("no https", location.origin, "Serve the page over https.");

  const widgets = all("level-of-care");
  if (widgets.length === 0) find("no questionnaire", "<level-of-care>", "Paste this on the page where it stands; if it stands in a frame, choose that frame at the top of the console.");
  else if (!customElements.get("level-of-care")) find("the script has not run", "level-of-care.js", "Look for red lines about it here and in the Network tab: a wrong address, or a policy that forbids it.");
  for (const widget of widgets) {
    if (widget.shadowRoot) find("open to every script", '<level-of-care shadow="open">', "Take the attribute off: it is for tests.");
    if (!widget.querySelector("a[href^='tel:']")) find("no number without the script", "inside <level-of-care>", "Put phone numbers inside: they show where the script cannot run.");
  }

  console.log(findings.map(({ what, where, remedy }) => `${what}: ${where}\n  ${remedy}`).join("\n"));
  console.log(`${findings.length} found. It cannot see what scripts of your own server do, chats that are already connected, requests inside frames, your server's log and your headers.`);
  return findings;
})();
