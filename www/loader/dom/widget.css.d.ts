/** The widget's one stylesheet. */
declare const styles: string;
export default styles;
