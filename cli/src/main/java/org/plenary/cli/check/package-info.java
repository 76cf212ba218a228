/**
 * Parts of {@code check}: which rules run, and what one file gave.
 *
 * <p>Knows nothing of options and streams.
 */
package org.plenary.cli.check;
