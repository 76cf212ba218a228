package org.plenary.prepared;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A map from strings to strings that costs nothing before it is asked: all keys and values stand in
 * one string, the way to them in another.
 *
 * <p>Immutable; the order of the entries is kept.
 */
public final class FixedMap {
  /** So many places of the table to an entry, at least. */
  private static final int SPARSE = 2;

  /** Before the table: the number of entries and the table's size. */
  private static final int HEAD = 2;

  private final String index;
  private final String body;

  private FixedMap(String index, String body) {
    this.index = index;
    this.body = body;
  }

  /** The map of these entries. */
  public static FixedMap of(Map<String, String> entries) {
    int size = Integer.highestOneBit(Math.max(1, entries.size()) * SPARSE) * 2;
    char[] table = new char[size];
    StringBuilder offsets = new StringBuilder();
    StringBuilder body = new StringBuilder();
    int number = 0;
    for (Map.Entry<String, String> entry : entries.entrySet()) {
      int slot = slot(entry.getKey(), size);
      while (table[slot] != 0) {
        slot = slot + 1 & size - 1;
      }
      table[slot] = (char) ++number;
      append(offsets, body.length());
      body.append(entry.getKey());
      append(offsets, body.length());
      body.append(entry.getValue());
    }
    append(offsets, body.length());
    String index = "" + (char) number + (char) size + String.valueOf(table) + offsets;
    return new FixedMap(index, body.toString());
  }

  /** The map whose parts were stored: the index, and the rest in as many pieces as it takes. */
  static FixedMap of(String... parts) {
    String body = parts[1];
    for (int i = 2; i < parts.length; i++) {
      body = body.concat(parts[i]);
    }
    return new FixedMap(parts[0], body);
  }

  /** How to find the entries; to be stored. */
  public String index() {
    return index;
  }

  /** The entries themselves; to be stored. */
  public String body() {
    return body;
  }

  /** The value of a key; {@code otherwise} for a key that the map does not have. */
  public String getOrDefault(String key, String otherwise) {
    int entry = find(key);
    return entry < 0 ? otherwise : value(entry);
  }

  public boolean contains(String key) {
    return find(key) >= 0;
  }

  /** All keys, in the order of the entries. */
  public List<String> keys() {
    List<String> keys = new ArrayList<>(index.charAt(0));
    for (int i = 0; i < index.charAt(0); i++) {
      keys.add(body.substring(offset(2 * i), offset(2 * i + 1)));
    }
    return keys;
  }

  /** All values, in the order of the entries. */
  public List<String> values() {
    List<String> values = new ArrayList<>(index.charAt(0));
    for (int i = 0; i < index.charAt(0); i++) {
      values.add(value(i));
    }
    return values;
  }

  private int find(String key) {
    int size = index.charAt(1);
    int slot = slot(key, size);
    int number = index.charAt(HEAD + slot);
    while (number > 0) {
      int start = offset(2 * number - 2);
      if (offset(2 * number - 1) - start == key.length() && body.startsWith(key, start)) {
        return number - 1;
      }
      slot = slot + 1 & size - 1;
      number = index.charAt(HEAD + slot);
    }
    return -1;
  }

  private String value(int entry) {
    return body.substring(offset(2 * entry + 1), offset(2 * entry + 2));
  }

  private static int slot(String key, int size) {
    int hash = key.hashCode();
    return (hash ^ hash >>> 16) & size - 1;
  }

  private static void append(StringBuilder offsets, int offset) {
    offsets.append((char) (offset >>> 16)).append((char) offset);
  }

  private int offset(int which) {
    int at = HEAD + index.charAt(1) + 2 * which;
    return index.charAt(at) << 16 | index.charAt(at + 1);
  }
}
