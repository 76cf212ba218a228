package org.plenary.edit;

import java.util.List;

/**
 * A change at one element of a run.
 *
 * @param from the first of the element's characters that goes
 * @param to behind the last of them
 * @param xml what is to stand between runs there, before the words that come
 * @param words what comes
 */
record SlotChange(int from, int to, String xml, List<Words> words) {
  SlotChange {
    words = List.copyOf(words);
  }
}
