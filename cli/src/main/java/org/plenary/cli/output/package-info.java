/**
 * Where results go, and that nothing of anybody's is overwritten on the way.
 *
 * <p>Knows nothing of drafts or of the forms that they are written in.
 */
package org.plenary.cli.output;
