package org.caseclock.testkit.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RuleLayoutTest {

    private static final String HEAD = """
            package small;

            import org.caseclock.facts.*;
            import org.caseclock.timeline.*;

            global org.caseclock.ledger.Ledger ledger;
            """;

    @Test
    void what_stands_on_one_line_is_set_apart() {
        assertLaidOut(
                "rule \"A.1 A\" when $c:Contact(reached==true,id!=null)not(Exit()and Exit( ))then ledger.lists(\"A.1\",$c);end",
                """


                rule "A.1 A"
                when
                    $c : Contact( reached == true, id != null )
                    not ( Exit() and Exit() )
                then
                    ledger.lists( "A.1", $c );
                end
                """);
    }

    @Test
    void the_breaks_of_its_author_stay_and_are_aligned() {
        assertLaidOut("""
                rule "A.1 A"
                when
                Contact( !reached,
                id in("a","b"),
                  date >= $first && date
                    <= $last
                )
                accumulate($c : Contact(date>$last, // late
                reached);
                $all : collectList($c))
                then
                ledger.owes("A.1")
                .part("one")
                .metBy($all).metBy(
                $all)
                .part("two").metBy($all)
                .metBy($all);
                end
                """, """


                rule "A.1 A"
                when
                    Contact( !reached,
                             id in ( "a", "b" ),
                             date >= $first && date
                             <= $last
                    )
                    accumulate( $c : Contact( date > $last, // late
                                              reached );
                        $all : collectList( $c ) )
                then
                    ledger.owes( "A.1" )
                        .part( "one" )
                            .metBy( $all ).metBy(
                                $all )
                        .part( "two" ).metBy( $all )
                        .metBy( $all );
                end
                """);
    }

    @Test
    void comments_stay_where_they_are() {
        assertLaidOut("""
                // A  A section
                // in two lines


                // why
                rule "A.1 A" // one
                when // two
                /* three
                  more */
                Exit( /* four */ ) // five
                // six
                then
                // seven
                ledger.lists("A.1"); // eight
                // nine
                end // ten
                // eleven
                rule "A.1 B"
                when
                then
                ledger.lists( "A.1" );
                end
                // twelve
                """, """


                // A  A section
                // in two lines

                // why
                rule "A.1 A" // one
                when // two
                    /* three
                  more */
                    Exit( /* four */ ) // five
                    // six
                then
                    // seven
                    ledger.lists( "A.1" ); // eight
                    // nine
                end // ten

                // eleven
                rule "A.1 B"
                when
                then
                    ledger.lists( "A.1" );
                end

                // twelve
                """);
    }

    private static void assertLaidOut(String rules, String expected) {
        String laidOut = RuleLayout.of("policy.drl", HEAD + rules);
        assertThat(laidOut).isEqualTo(HEAD + expected);
        assertThat(RuleLayout.of("policy.drl", laidOut)).isEqualTo(laidOut);
    }
}
