package org.caseclock.facts;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The person whom the case is about, and the period of participation that it covers.
 *
 * @param id names the person in the MIS
 * @param entryDate the first day of the period of participation (program entry)
 * @param programs the programs in which the person takes part in this period
 * @param name the person's name, for rosters; never part of a finding, a log line or an error
 * @param birthDate the day of birth, for age groups; never part of a finding, a log line or an error
 * @param careerCenter the career center that serves the person
 * @param caseManager the staff member in charge
 * @param own what a pack declares of it beside these
 */
@RecordBuilder
public record Participant(
        String id,
        LocalDate entryDate,
        @JsonProperty(required = true) List<Program> programs,
        @Nullable String name,
        @Nullable LocalDate birthDate,
        @Nullable String careerCenter,
        @Nullable String caseManager,
        @NotForRules OwnFields own)
        implements Fact {

    public Participant {
        Checked.id(id, "participant");
        Checked.required(entryDate, "entryDate", "participant", id);
        programs = List.copyOf(Checked.required(programs, "programs", "participant", id));
        own = Checked.own(own);
    }

    /** Takes part in a program for youth, of WIOA or of WIA. */
    public boolean isYouth() {
        return programs.contains(Program.YOUTH)
                || programs.contains(Program.OLDER_YOUTH)
                || programs.contains(Program.YOUNGER_YOUTH);
    }

    /** How old the person is. */
    public Age getAge() {
        return new Age(birthDate, this);
    }

    /** The first day of the period of participation. */
    @NotForRules
    @Override
    public LocalDate date() {
        return entryDate;
    }

    /** Entry is known from its day on. */
    @NotForRules
    @Override
    public @Nullable LocalDate recordedOn() {
        return null;
    }

    @NotForRules
    @Override
    public List<Recording> recordings() {
        return List.of();
    }

    @NotForRules
    @Override
    public List<RecordPlace> getPlaces() {
        return List.of();
    }

    @NotForRules
    @Override
    public @Nullable LocalDate firstRecordedOn() {
        return null;
    }

    /** Leaves out whatever is personal. */
    @Override
    public String toString() {
        return "Participant[id=" + id + ", entryDate=" + entryDate + ", programs=" + programs + "]";
    }
}
