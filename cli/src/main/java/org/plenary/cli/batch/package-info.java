/**
 * Many inputs on all processors, and what comes of them in their order.
 *
 * <p>Knows nothing of drafts, files or commands.
 */
package org.plenary.cli.batch;
