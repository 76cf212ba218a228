/**
 * The rules, a class each, named after what they find.
 *
 * <p>No word of any language stands here; word lists and messages are data.
 */
package org.plenary.lint.rules;
