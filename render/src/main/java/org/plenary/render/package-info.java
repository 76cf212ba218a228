/**
 * Drafts into files: one package a form, and what the forms have in common.
 *
 * <p>Knows nothing of readers, rules or the command line.
 */
package org.plenary.render;
