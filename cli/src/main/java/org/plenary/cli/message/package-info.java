/**
 * What the command line says to people, in their language.
 *
 * <p>Knows nothing of files, drafts or options; no sentence of any language stands in its code.
 */
package org.plenary.cli.message;
