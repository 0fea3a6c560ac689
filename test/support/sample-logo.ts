/** The logo of nobody, wider than high, as an operator might put it in the home. */
export const sampleLogo =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 48"><path fill="#8a1d5b" d="M4 44V4h14l14 22L46 4h14v40H48V22L34 44h-4L16 22v22z"/><circle cx="94" cy="24" r="20" fill="#e8912d"/></svg>'
