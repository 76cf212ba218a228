/**
 * Models into documents: one package a form.
 *
 * <p>Knows nothing of how a draft was read.
 */
package org.plenary.render;
