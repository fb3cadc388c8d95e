declare module 'virtual:template' {
  /** The report template as a .docx in base64, put into the bundle by the build. */
  export const templateBase64: () => string;
}

declare module 'virtual:paper-template' {
  /** The template of the papers of the procedure as a .docx in base64, put into the bundle by the build. */
  export const templateBase64: () => string;
}

/** Version of the product, put into the bundle by the build. */
declare const __VERSION__: string;
