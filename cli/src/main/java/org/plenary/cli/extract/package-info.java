/**
 * The units of a draft as other programs and translators take them.
 *
 * <p>Knows nothing of options or of where the result goes.
 */
package org.plenary.cli.extract;
