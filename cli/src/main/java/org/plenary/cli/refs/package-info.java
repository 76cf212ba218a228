/**
 * The references of drafts as people and other programs take them.
 *
 * <p>Knows nothing of options or of where the result goes.
 */
package org.plenary.cli.refs;
