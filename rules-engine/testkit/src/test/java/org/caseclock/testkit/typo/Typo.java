package org.caseclock.testkit.typo;

/**
 * One word of a file with a slip in it.
 *
 * @param kind what kind of place it stands in
 * @param file the file, within its pack
 * @param line the line of the word, from 1
 * @param column the column of the word, from 1
 * @param word the word as it should be
 * @param wrong the word with a slip in it
 * @param hint what must be said that may have been meant; empty where there is nothing near to say
 * @param text the whole file with the slip in it
 */
record Typo(String kind, String file, int line, int column, String word, String wrong, String hint, String text) {

    /** Puts something in the place of a word. */
    static Typo in(PlaceKind kind, String file, String text, int begins, int ends) {
        String word = text.substring(begins, ends);
        String before = text.substring(0, begins);
        return new Typo(
                kind.name(),
                file,
                1
                        + (int) before.chars().filter(c -> c == '\n').count()
                        + (kind.slip().isOnTheNextLine() ? 1 : 0),
                begins
                        - before.lastIndexOf('\n')
                        + word.length()
                        - word.stripLeading().length(),
                word.strip(),
                kind.slip().of(word),
                kind.hint() ? word + "." : "",
                before + kind.slip().of(word) + text.substring(ends));
    }

    /** How it is said of a name that nobody knows and another that is missing. */
    String meant() {
        return wrong + " was meant to be " + hint;
    }

    @Override
    public String toString() {
        return kind + ", " + word + " at " + file + ":" + line + ":" + column;
    }
}
