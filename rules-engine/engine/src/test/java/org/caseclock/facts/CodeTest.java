package org.caseclock.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A code of a list: the library's own, or one of a pack's. */
class CodeTest {

    @Test
    void the_librarys_own_is_made_once() {
        assertThat(ContactMethod.of("PHONE")).isSameAs(ContactMethod.PHONE);
        assertThat(RecordPlace.of("CASE_FILE")).isSameAs(RecordPlace.CASE_FILE);
        assertThat(RecordPlace.of("CASE_FILE").inWords()).isEqualTo("the case file");
    }

    @Test
    void a_list_takes_others_and_its_own_stay_as_they_were() {
        RecordPlace place = RecordPlace.of("COUNTY_SYSTEM");

        assertThat(place.name()).isEqualTo("COUNTY_SYSTEM");
        assertThat(place).hasToString("COUNTY_SYSTEM").isNotEqualTo(RecordPlace.OTHER);
        assertThat(place.inWords()).isEqualTo("COUNTY_SYSTEM");
        assertThat(RecordPlace.values()).doesNotContain(place).hasSize(2);
        assertThat(CodeLists.library().code(RecordPlace.class, "COUNTY_SYSTEM")).isNull();
    }

    @Test
    void codes_of_one_list_and_name_are_equal() {
        ContactMethod one = ContactMethod.of("CARRIER_PIGEON");
        ContactMethod other = ContactMethod.of(new String("CARRIER_PIGEON".toCharArray()));

        assertThat(one).isNotSameAs(other).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(new HashSet<>(Set.of(one))).contains(other);
        assertThat(Answer.is(contact(one), "method", one, other)).isEqualTo(Answer.YES);
        assertThat(Answer.among(contact(one), "method", one, Set.of(ContactMethod.PHONE, other)))
                .isEqualTo(Answer.YES);
        assertThat(one).isNotEqualTo(ContactMethod.of("CARRIER_DOVE")).isNotEqualTo("CARRIER_PIGEON");
    }

    @Test
    void codes_of_two_lists_are_never_equal() {
        assertThat((Code) ContactMethod.OTHER)
                .isNotEqualTo(RecordPlace.OTHER)
                .isNotEqualTo(DocumentKind.of("OTHER"))
                .isNotEqualTo(null);
    }

    @Test
    void the_librarys_own_stand_in_their_order() {
        assertThat(OfferResponse.values())
                .containsExactly(OfferResponse.ACCEPTED, OfferResponse.DECLINED, OfferResponse.PENDING);
        assertThatThrownBy(() -> OfferResponse.values().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t"})
    void a_code_has_a_name(String name) {
        assertThatThrownBy(() -> ContactMethod.of(name))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A code must have a name.");
    }

    private static Contact contact(ContactMethod method) {
        return ContactBuilder.builder().id("c1").method(method).build();
    }
}
