package org.caseclock.engine;

import java.nio.file.Path;
import java.util.List;
import org.caseclock.policy.PolicyPack;

/** A pack of limits and prohibitions. */
final class LimitedPack {

    static final String POLICY = """
            id: limited
            title: A policy about money
            board: A board
            jurisdiction: A state
            programs: [ADULT]
            source: A source
            versions: [{ id: "2020", inForceFrom: 2020-01-01, citation: "1" }]
            closures: []
            codes:
              PaymentKind: { TUITION: tuition, TRANSPORT: transportation }
            fields:
              Participant:
                mostHours: { is: number, words: hours that are allowed }
              Service:
                hours: { is: number }
                cost: { is: amount }
                otherAid: { is: amount, words: other aid }
                plannedLastDay: { is: date, words: planned last day }
            facts:
              Payment:
                fields:
                  amount: { is: amount }
                  purpose: { is: code, list: PaymentKind }
                  training: { is: id, of: Service }
              Wage:
                fields:
                  amount: { is: amount }
            parameters:
              year.cap:
                about: tuition paid in a program year
                unit: dollars
                stricter: lower
                values: [{ from: 2020-01-01, value: 100, citation: "1", source: S, checkedOn: 2026-11-22 }]
              share:
                about: share of the wages that is paid back
                unit: percent
                stricter: lower
                values: [{ from: 2020-01-01, value: 50, citation: "1", source: S, checkedOn: 2026-11-22 }]
              rides:
                about: payments for transportation
                unit: count
                stricter: lower
                values: [{ from: 2020-01-01, value: 2, citation: "1", source: S, checkedOn: 2026-11-22 }]
              months:
                about: how long a training may last
                unit: months
                stricter: lower
                values: [{ from: 2020-01-01, value: 6, citation: "1", source: S, checkedOn: 2026-11-22 }]
            timeline:
              selections:
                trainings: { fact: Service, where: { category: TRAINING } }
              stretches:
                sinceEntry: { from: entry }
              calendars:
                programYear: { begins: "07-01" }
              gaps:
                silence: { without: [trainings], longerThan: 30 days }
              windows:
                silence: { each: silence, opens: event, due: event + 30 days }
                afterExit: { opens: exit, due: exit + 2 months }
                year: { each: programYear, in: sinceEntry, opens: event, due: eventEnd }
                training: { each: trainings, opens: event, due: event + months - 1 day }
            clauses:
              A.1: { citation: A.1, modality: MUST, how: limit, requirement: "Tuition is at most {year.cap} a program year", parameters: [year.cap] }
              A.2: { citation: A.2, modality: MUST, how: limit, requirement: Payments for a training are at most its cost less other aid }
              A.3: { citation: A.3, modality: MUST, how: limit, requirement: "At most {share} of the wages is paid back", parameters: [share] }
              A.4: { citation: A.4, modality: SHOULD, how: limit, requirement: "There are at most {rides rides}", parameters: [rides] }
              A.5: { citation: A.5, modality: MUST, how: limit, requirement: "A training lasts at most {months}", parameters: [months] }
              A.6: { citation: A.6, modality: MUST, how: limit, requirement: Training takes at most the hours that are allowed }
              B.1: { citation: B.1, modality: MUST, how: prohibition, requirement: No payment is made after exit }
              B.3: { citation: B.3, modality: MUST, how: prohibition, requirement: No ride is paid in the two months after exit }
              B.4: { citation: B.4, modality: MUST, how: prohibition, requirement: No more than 30 days go by without training while wages are paid }
              B.2: { citation: B.2, modality: MUST, how: prohibition, requirement: No payment is made before a training is planned }
            """;

    static final String RULES = """
            package limited;

            import java.util.List;
            import org.caseclock.facts.*;
            import org.caseclock.timeline.*;

            global org.caseclock.ledger.Ledger ledger;

            rule "A.1 Tuition is at most so much a program year"
            when
                $year : Window( name == "year" )
                Parameter( name == "year.cap", $cap : dollars )
                $payments : List() from collect( Payment( purpose == PaymentKind.TUITION ) )
            then
                ledger.limits( "A.1", $year ).sum( "amount", $payments ).atMost( $cap );
            end

            rule "A.2 Payments for a training are at most its cost less other aid"
            when
                $training : Service( category == ServiceCategory.TRAINING, $id : id )
                $payments : List() from collect( Payment( training == $id ) )
            then
                ledger.limits( "A.2", $training ).sum( "amount", $payments ).atMost( "cost" ).less( "otherAid" );
            end

            rule "A.3 At most a share of the wages is paid back"
            when
                $participant : Participant()
                Parameter( name == "share", $percent : percent )
                $payments : List() from collect( Payment( purpose == PaymentKind.TRANSPORT ) )
                $wages : List() from collect( Wage() )
            then
                ledger.limits( "A.3", $participant ).sum( "amount", $payments ).atMostPercent( $percent, "amount", $wages );
            end

            rule "A.4 There are at most so many rides"
            when
                $year : Window( name == "year" )
                Parameter( name == "rides", $most : number )
                $payments : List() from collect( Payment( purpose == PaymentKind.TRANSPORT ) )
            then
                ledger.limits( "A.4", $year ).number( $payments ).atMost( $most );
            end

            rule "A.5 A training lasts at most so long"
            when
                $training : Window( name == "training" )
            then
                ledger.limits( "A.5", $training ).lasting( "plannedLastDay", "endDate" );
            end

            rule "A.6 Training takes at most so many hours"
            when
                $participant : Participant()
                $trainings : List() from collect( Service( category == ServiceCategory.TRAINING ) )
            then
                ledger.limits( "A.6", $participant ).sum( "hours", $trainings ).atMost( "mostHours" );
            end

            rule "B.1 No payment is made after exit"
            when
                Exit( $exit : date )
                $payment : Payment( $id : id )
                $after : List() from collect( Payment( id == $id, date > $exit ) )
            then
                ledger.forbids( "B.1", $payment ).ifAny( $after );
            end

            rule "B.3 No ride is paid in the two months after exit"
            when
                $window : Window( name == "afterExit", $from : opens, $until : due )
                $rides : List() from collect( Payment( purpose == PaymentKind.TRANSPORT, date > $from, date <= $until ) )
            then
                ledger.forbids( "B.3", $window ).ifAny( $rides );
            end

            rule "B.4 No long time goes by without training"
            when
                $gap : Window( name == "silence" )
                $wages : List() from collect( Wage() )
            then
                ledger.forbids( "B.4", $gap ).ifAny( $wages );
            end

            rule "B.2 No payment is made before a training is planned"
            when
                $payment : Payment( purpose == PaymentKind.TUITION, $day : date )
                $planned : List() from collect( Service( category == ServiceCategory.TRAINING, startDate <= $day ) )
            then
                ledger.forbids( "B.2", $payment ).unlessAny( $planned );
            end
            """;

    private LimitedPack() {}

    static PolicyPack in(Path folder) {
        return TinyPack.in(folder, POLICY, RULES);
    }

    /** A case with facts of a kind, as JSON. */
    static String caseWith(String kind, List<String> facts) {
        return caseWith("\"" + kind + "\": [" + String.join(", ", facts) + "]");
    }

    /** A case that began on August 1, 2024. */
    static String caseWith(String rest) {
        return "{\"caseId\": \"C1\", \"participant\": {\"id\": \"P1\", \"entryDate\": \"2024-08-01\", \"programs\": [\"ADULT\"]}"
                + (rest.isEmpty() ? "" : ", " + rest) + "}";
    }
}
