/**
 * A draft and its parts as their author wrote them, and nothing about files.
 *
 * <p>All values are immutable; facts derived from them live elsewhere.
 */
package org.plenary.model;
