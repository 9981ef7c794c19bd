package org.caseclock.reference;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.caseclock.facts.Contact;
import org.caseclock.facts.ContactBuilder;
import org.caseclock.facts.ContactMethod;
import org.caseclock.facts.ContactOutcome;
import org.caseclock.facts.ContactTopic;
import org.caseclock.facts.ContactUpdate;
import org.caseclock.facts.ContactWith;
import org.caseclock.facts.ServicesDiscussed;
import org.jspecify.annotations.Nullable;

/** The fields of a contact that may be empty. */
final class ContactFields {

    static final Field<Contact, ContactWith> WITH =
            field("contactWith", Contact::contactWith, ContactWith.values(), ContactBuilder::contactWith);

    static final Field<Contact, ContactMethod> METHOD =
            field("method", Contact::method, ContactMethod.values(), ContactBuilder::method);

    static final Field<Contact, ContactOutcome> OUTCOME =
            field("outcome", Contact::outcome, ContactOutcome.values(), ContactBuilder::outcome);

    static final Field<Contact, List<ContactTopic>> TOPICS =
            field("topics", Contact::topics, List.of(List.of(), ContactTopic.values()), ContactBuilder::topics);

    static final Field<Contact, ServicesDiscussed> SERVICES_DISCUSSED = field(
            "servicesDiscussed",
            Contact::servicesDiscussed,
            ServicesDiscussed.values(),
            ContactBuilder::servicesDiscussed);

    static final Field<Contact, Boolean> RECORD_REVIEWED =
            field("recordReviewed", Contact::recordReviewed, List.of(true, false), ContactBuilder::recordReviewed);

    static final Field<Contact, List<ContactUpdate>> UPDATES =
            field("updates", Contact::updates, List.of(List.of(), ContactUpdate.values()), ContactBuilder::updates);

    static final Field<Contact, Boolean> REPORTS_CHANGE =
            field("reportsChange", Contact::reportsChange, List.of(true, false), ContactBuilder::reportsChange);

    /** Those that say what a contact counts for (C3). */
    static final List<Field<Contact, ?>> KIND = List.of(WITH, METHOD, OUTCOME);

    private ContactFields() {}

    private static <V> Field<Contact, V> field(
            String name, Function<Contact, @Nullable V> value, List<V> values, BiConsumer<ContactBuilder, V> set) {
        return new Field<>(Contact.class, name, value, values, (contact, filling) -> {
            ContactBuilder filled = ContactBuilder.builder(contact);
            set.accept(filled, filling);
            return filled.build();
        });
    }
}
