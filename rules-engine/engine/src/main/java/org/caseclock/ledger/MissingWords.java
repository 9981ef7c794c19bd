package org.caseclock.ledger;

import java.util.List;
import java.util.stream.Collectors;
import org.caseclock.facts.CaseSchema;
import org.caseclock.facts.EmptyWords;

/** Says in a sentence what is missing to tell how something stands. */
public final class MissingWords {

    private MissingWords() {}

    /**
     * The sentence: of empty fields it names the facts, and what the source does not keep is said as it is.
     *
     * @param schema what the pack declares beside the library
     */
    public static String sentence(List<String> missing, CaseSchema schema) {
        return missing.stream()
                .map(each -> inWords(each, schema))
                .collect(Collectors.joining("; ", "Not enough information: ", "."));
    }

    private static String inWords(String missing, CaseSchema schema) {
        String words = EmptyWords.inWords(missing, schema);
        return words.equals(missing) && !NotKept.isNamedIn(List.of(missing)) ? missing + " is not on record" : words;
    }
}
