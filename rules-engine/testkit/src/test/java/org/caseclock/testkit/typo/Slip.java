package org.caseclock.testkit.typo;

/** What a hand on a keyboard does to a word. */
enum Slip {
    /** A letter is left out. */
    LEFT_OUT {
        @Override
        String of(String word) {
            int place = word.startsWith("$") ? 2 : word.length() > 3 ? 2 : 1;
            return word.substring(0, place) + word.substring(place + 1);
        }
    },
    /** A letter too many at the end, as ids differ in their last. */
    ONE_TOO_MANY {
        @Override
        String of(String word) {
            return word + "x";
        }
    },
    /** Two letters in the wrong order. */
    SWAPPED {
        @Override
        String of(String word) {
            return new StringBuilder(word).reverse().toString();
        }
    },
    /** One letter where two belong. */
    HALVED {
        @Override
        String of(String word) {
            return word.substring(1);
        }
    },
    /** The month of a date is none. */
    NO_MONTH {
        @Override
        String of(String word) {
            return word.replaceFirst("-\\d\\d-", "-13-");
        }
    },
    /** Hours and words where a number belongs. */
    NO_NUMBER {
        @Override
        String of(String word) {
            return word + "o";
        }
    },
    /** The line stands there twice. */
    TWICE {
        @Override
        String of(String word) {
            return word + "\n" + word;
        }

        @Override
        boolean isOnTheNextLine() {
            return true;
        }
    },
    /** Nothing is left of it. */
    GONE {
        @Override
        String of(String word) {
            return "";
        }
    };

    abstract String of(String word);

    boolean isOnTheNextLine() {
        return false;
    }
}
