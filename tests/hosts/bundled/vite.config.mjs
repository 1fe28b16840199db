// The page may lie in any folder.
export default { base: './' };
