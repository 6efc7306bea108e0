import vue from "@vitejs/plugin-vue";

// As the builder says: this is an element and no component.
export default { plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => tag === "level-of-care" } } })] };
