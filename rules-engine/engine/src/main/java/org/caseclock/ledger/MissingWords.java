package org.caseclock.ledger;

import java.util.List;
import java.util.stream.Collectors;
import org.caseclock.facts.EmptyWords;

/** Says in a sentence what is missing to tell how something stands. */
public final class MissingWords {

    private MissingWords() {}

    /** The sentence: of empty fields it names the facts, and what the source does not keep is said as it is. */
    public static String sentence(List<String> missing) {
        return missing.stream()
                .map(MissingWords::inWords)
                .collect(Collectors.joining("; ", "Not enough information: ", "."));
    }

    private static String inWords(String missing) {
        String words = EmptyWords.inWords(missing);
        return words.equals(missing) && !NotKept.isNamedIn(List.of(missing)) ? missing + " is not on record" : words;
    }
}
