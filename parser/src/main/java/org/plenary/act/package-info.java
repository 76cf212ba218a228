/**
 * Who is asked to do what, and by when: facts derived from a draft and kept beside it.
 *
 * <p>{@code instructs the Secretary-General} with {@code 1 to open the register by 31 December
 * 2032} gives an act with one addressee and a deadline. All words stand in the vocabularies.
 */
package org.plenary.act;
