import "level-of-care/define"; // does nothing where there is no page

const page = `<level-of-care provider="/programs.json">
  <p>Need help now? Call <a href="tel:911">911</a> in danger, or call or text <a href="tel:988">988</a>.</p>
</level-of-care>`;
console.log(page.includes("988"), typeof customElements);
