package org.caseclock.facts;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which codes each list has. Whoever reads, checks, or describes codes asks here, and nowhere else. */
public final class CodeLists {

    private static final CodeLists LIBRARY = new CodeLists(Stream.of(
            CircumstanceKind.LIST,
            ContactMethod.LIST,
            ContactOutcome.LIST,
            ContactTopic.LIST,
            ContactUpdate.LIST,
            ContactWith.LIST,
            DocumentKind.LIST,
            EmploymentFinding.LIST,
            ExitKind.LIST,
            FollowUpKind.LIST,
            FormRecipient.LIST,
            LaborForceState.LIST,
            NoteElement.LIST,
            OfferKind.LIST,
            OfferResponse.LIST,
            PartnerAgency.LIST,
            PlanElement.LIST,
            Program.LIST,
            RecordPlace.LIST,
            ReferralKind.LIST,
            Sector.LIST,
            Sensitivity.LIST,
            ServiceCategory.LIST,
            ServicesDiscussed.LIST,
            TrainingKind.LIST,
            WageEvidenceKind.LIST,
            YouthActivity.LIST));

    private final Map<Class<? extends Code>, CodeList<?>> lists;

    private CodeLists(Stream<CodeList<?>> lists) {
        Map<Class<? extends Code>, CodeList<?>> byType = new LinkedHashMap<>();
        lists.forEach(list -> byType.put(list.type(), list));
        this.lists = Collections.unmodifiableMap(byType);
    }

    /** The lists with the library's own codes and no others. */
    public static CodeLists library() {
        return LIBRARY;
    }

    /** Whether a type is a list of codes, whichever codes it has. */
    public static boolean isList(Class<?> type) {
        return type.getSuperclass() == Code.class;
    }

    /** The lists, each by its type. */
    public Set<Class<? extends Code>> types() {
        return lists.keySet();
    }

    /** The codes of a list, in their order. */
    public List<? extends Code> codes(Class<?> list) {
        return of(list).own();
    }

    /** The names of the codes of a list, in their order. */
    public List<String> names(Class<?> list) {
        return codes(list).stream().map(Code::name).toList();
    }

    /** The code of a name; none where the list has no such code. */
    public <C extends Code> @Nullable C code(Class<C> list, String name) {
        Code found = of(list).find(name);
        return found == null ? null : list.cast(found);
    }

    /** A code that a pack declares of a list. */
    public <C extends Code> C declared(Class<C> list, String name) {
        return list.cast(of(list).of(name));
    }

    /** Codes of one list as it has them, and those that it does not have after them by name. */
    public Comparator<Code> order() {
        return Comparator.<Code>comparingInt(code -> {
                    int place = codes(code.getClass()).indexOf(code);
                    return place < 0 ? Integer.MAX_VALUE : place;
                })
                .thenComparing(Code::name);
    }

    private CodeList<?> of(Class<?> list) {
        CodeList<?> found = lists.get(list);
        if (found == null) {
            throw new IllegalArgumentException(list + " is no list of codes.");
        }
        return found;
    }
}
