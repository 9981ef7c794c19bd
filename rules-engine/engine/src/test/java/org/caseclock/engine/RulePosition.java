package org.caseclock.engine;

import java.util.function.BiFunction;

/** A place of a rule file where something hostile could stand. */
enum RulePosition {
    PACKAGE((rules, payload) -> rules.replace("package tiny;", "package " + payload.type() + ";")),
    IMPORT((rules, payload) -> before("global", rules, "import " + payload.type() + ";")),
    IMPORT_OF_ITS_PACKAGE((rules, payload) ->
            before("global", rules, "import " + payload.type().replaceFirst("\\.[^.]*$", ".*") + ";\nimport java.*;")),
    IMPORT_STATIC((rules, payload) -> before("global", rules, "import static " + payload.type() + ".*;")),
    IMPORT_FUNCTION((rules, payload) -> before("global", rules, "import function " + payload.type() + ".exec;")),
    IMPORT_ACCUMULATE((rules, payload) -> before("global", rules, "import accumulate " + payload.type() + " acc;")),
    GLOBAL((rules, payload) -> before("global", rules, "global " + payload.type() + " other;")),
    GLOBAL_OF_ANOTHER_TYPE(
            (rules, payload) -> rules.replace("org.caseclock.ledger.Ledger ledger", "java.lang.Runtime ledger")),
    UNIT((rules, payload) -> rules.replace("package tiny;", "package tiny;\nunit " + payload.type() + ";")),
    FUNCTION((rules, payload) -> before("rule", rules, "function void f() { " + payload.statement() + " }")),
    DECLARED_TYPE((rules, payload) -> before("rule", rules, "declare T\n  a : Object = " + payload.java() + "\nend")),
    DECLARED_PARENT((rules, payload) -> before("rule", rules, "declare T extends " + payload.type() + "\nend")),
    DECLARED_ENUM((rules, payload) ->
            before("rule", rules, "declare enum T\n  A( " + payload.java() + " );\n  v : Object\nend")),
    DECLARED_ANNOTATION(
            (rules, payload) -> before("rule", rules, "declare T\n  @meta( " + payload.java() + " )\n  a : int\nend")),
    DECLARED_WINDOW((rules, payload) ->
            before("rule", rules, "declare window W\n  CaseNote( " + payload.java() + " ) from entry-point E\nend")),
    DECLARED_ENTRY_POINT((rules, payload) -> before("rule", rules, "declare entry-point E\nend")),
    QUERY((rules, payload) -> before("rule", rules, "query q()\n  CaseNote( " + payload.java() + " )\nend")),
    ATTRIBUTE_OF_ALL((rules, payload) -> before("rule", rules, "dialect \"mvel\"\n// " + payload.java() + "\n")),
    SALIENCE((rules, payload) -> attribute(rules, "salience( " + payload.java() + " )")),
    ENABLED((rules, payload) -> attribute(rules, "enabled( " + payload.java() + " != null )")),
    TIMER((rules, payload) -> attribute(rules, "timer( expr: " + payload.java() + " )")),
    DURATION((rules, payload) -> attribute(rules, "duration 1000 // " + payload.java())),
    AGENDA_GROUP((rules, payload) -> attribute(rules, "agenda-group \"a\" // " + payload.java())),
    DIALECT((rules, payload) -> attribute(rules, "dialect \"mvel\" // " + payload.java())),
    RULE_ANNOTATION((rules, payload) -> attribute(rules, "@meta( " + payload.java() + " )")),
    EXTENDS((rules, payload) -> attribute(rules, "extends \"" + payload.type() + "\"")),
    RULE_NAME((rules, payload) -> rules.replace("noted\"", "noted\" + " + payload.java() + " + \"")),
    RULE_NAME_WITH_ESCAPE((rules, payload) -> rules.replace("noted\"", "noted\\\" + " + payload.escaped() + "\"")),
    CONDITION((rules, payload) -> condition(rules, "CaseNote( " + payload.java() + " != null )")),
    CONDITION_ALONE((rules, payload) -> condition(rules, "CaseNote( " + payload.java() + " )")),
    CONDITION_ON_THE_RIGHT((rules, payload) -> condition(rules, "CaseNote( id == " + payload.java() + " )")),
    CONDITION_OF_OR((rules, payload) -> condition(rules, "CaseNote( id == \"a\" || " + payload.java() + " != null )")),
    CONDITION_IN_BRACKETS((rules, payload) -> condition(rules, "CaseNote( ( ( " + payload.java() + " ) != null ) )")),
    CONDITION_OF_CONTAINS((rules, payload) -> condition(rules, "CaseNote( about contains " + payload.java() + " )")),
    CONDITION_OF_MATCHES((rules, payload) -> condition(rules, "CaseNote( id matches " + payload.java() + " )")),
    CONDITION_OF_IN((rules, payload) -> condition(rules, "CaseNote( id in ( " + payload.java() + " ) )")),
    CONDITION_OF_A_CAST(
            (rules, payload) -> condition(rules, "CaseNote( id#" + payload.type() + ".x == " + payload.java() + " )")),
    CONDITION_OF_A_CLASS((rules, payload) -> condition(rules, "CaseNote( class.name == \"" + payload.type() + "\" )")),
    CONDITION_OF_A_DEEP_FIELD(
            (rules, payload) -> condition(rules, "CaseNote( $window.name.bytes.length == 3, id.class != null )")),
    QUESTION((rules, payload) -> condition(rules, "Employment( days.cover( " + payload.java() + " ) )")),
    NAME((rules, payload) -> condition(rules, "CaseNote( $x : " + payload.java() + " )")),
    NAME_BY_UNIFICATION((rules, payload) -> condition(rules, "CaseNote( $x := " + payload.java() + " )")),
    NAME_OF_A_PATTERN((rules, payload) -> condition(rules, "ledger : CaseNote( )")),
    TYPE((rules, payload) -> condition(rules, payload.type() + "( )")),
    OBJECT((rules, payload) -> condition(rules, "Object( " + payload.java() + " != null )")),
    POSITION((rules, payload) -> condition(rules, "CaseNote( " + payload.java() + "; )")),
    FROM((rules, payload) -> condition(rules, "$x : CaseNote( ) from " + payload.java())),
    ENTRY_POINT((rules, payload) -> condition(rules, "CaseNote( ) from entry-point \"" + payload.type() + "\"")),
    OVER_A_WINDOW((rules, payload) -> condition(rules, "CaseNote( " + payload.java() + " ) over window:time( 3s )")),
    EVAL((rules, payload) -> condition(rules, "eval( " + payload.java() + " != null )")),
    FORALL((rules, payload) -> condition(rules, "forall( CaseNote( " + payload.java() + " ) )")),
    COLLECT((rules, payload) ->
            condition(rules, "java.util.List( ) from collect( CaseNote( " + payload.java() + " != null ) )")),
    TEMPORAL((rules, payload) -> condition(rules, "CaseNote( this after[ " + payload.java() + " ] $window )")),
    PATH((rules, payload) -> condition(rules, "/notes[ " + payload.java() + " ]")),
    BRANCH((rules, payload) -> condition(rules, "CaseNote( )\n    if ( " + payload.java() + " != null ) do[ other ]")),
    NOT((rules, payload) -> condition(rules, "not( CaseNote( " + payload.java() + " ) and CaseNote( ) )")),
    EXISTS((rules, payload) -> condition(rules, "exists CaseNote( " + payload.java() + " )")),
    INIT((rules, payload) -> condition(
            rules,
            "$n : Number( ) from accumulate( CaseNote( ), init( " + payload.statement()
                    + " ) action( ) result( 1 ) )")),
    ACTION((rules, payload) -> condition(
            rules,
            "$n : Number( ) from accumulate( CaseNote( ), init( ) action( " + payload.statement()
                    + " ) result( 1 ) )")),
    RESULT((rules, payload) -> condition(
            rules,
            "$n : Number( ) from accumulate( CaseNote( ), init( ) action( ) result( " + payload.java() + " ) )")),
    ACCUMULATED((rules, payload) -> rules.replace("collectList( $note )", "collectList( " + payload.java() + " )")),
    ACCUMULATED_BY((rules, payload) -> rules.replace("collectList( $note )", payload.type() + "( $note )")),
    ACCUMULATED_OTHERWISE((rules, payload) -> rules.replace("collectList( $note )", "collectSet( $note )")),
    ACCUMULATE_RESULT((rules, payload) ->
            rules.replace("collectList( $note ) )", "collectList( $note ); " + payload.java() + " != null )")),
    STATEMENT((rules, payload) -> then(rules, payload.statement())),
    STATEMENT_ON_A_LINE(
            (rules, payload) -> rules.replace(".metBy( $notes );", ".metBy( $notes ); " + payload.statement())),
    VARIABLE((rules, payload) -> then(rules, "var x = " + payload.statement())),
    LOOP((rules, payload) -> then(rules, "for ( ; ; ) { " + payload.statement() + " }")),
    WHILE((rules, payload) -> then(rules, "while ( true ) { }")),
    IF((rules, payload) -> then(rules, "if ( " + payload.java() + " != null ) { }")),
    TRY((rules, payload) -> then(rules, "try { " + payload.statement() + " } finally { }")),
    LAMBDA((rules, payload) -> then(rules, "Runnable r = () -> { " + payload.statement() + " }; r.run();")),
    LOCAL_CLASS((rules, payload) -> then(rules, "class X { static { " + payload.statement() + " } } new X();")),
    RECURSION((rules, payload) -> then(rules, "new Object() { void f() { f(); } }.f();")),
    THROW((rules, payload) -> then(rules, "throw new Error( String.valueOf( " + payload.java() + " ) );")),
    ARGUMENT((rules, payload) -> then(rules, "ledger.lists( " + payload.java() + " );")),
    ARGUMENT_IN_A_SUM((rules, payload) -> then(rules, "ledger.lists( \"A.1\" + " + payload.java() + " );")),
    ARGUMENT_IN_A_CAST((rules, payload) -> then(rules, "ledger.lists( (String) " + payload.java() + " );")),
    ARGUMENT_IN_A_CHOICE(
            (rules, payload) -> then(rules, "ledger.lists( " + payload.java() + " == null ? \"A.1\" : \"A.1\" );")),
    ARGUMENT_OF_A_CHAIN(
            (rules, payload) -> rules.replace(".metBy( $notes )", ".metBy( $notes ).part( " + payload.java() + " )")),
    CALL_OF_WHAT_WAS_FOUND((rules, payload) -> then(rules, "$notes.forEach( n -> { " + payload.statement() + " } );")),
    CALL_OF_A_CHAIN((rules, payload) ->
            rules.replace(".metBy( $notes )", ".metBy( $notes ).getClass().forName( \"" + payload.type() + "\" )")),
    INSERT((rules, payload) -> then(rules, "insert( " + payload.java() + " );")),
    MODIFY((rules, payload) -> then(rules, "modify( $window ) { name( " + payload.java() + " ) }")),
    SECOND_THEN((rules, payload) -> rules.replace("\nend", "\nthen[other]\n    " + payload.statement() + "\nend")),
    OUT_OF_THE_BRACES((rules, payload) -> then(rules, "} { " + payload.statement())),
    OUT_OF_THE_METHOD((rules, payload) -> then(rules, "} static { " + payload.statement() + " } void f() {")),
    ESCAPES((rules, payload) -> then(rules, payload.escaped())),
    ESCAPES_IN_A_COMMENT((rules, payload) -> then(rules, "// \\u000a " + payload.statement())),
    ESCAPES_IN_A_TEXT(
            (rules, payload) -> then(rules, "ledger.lists( \"A.1\\u0022 ); " + payload.escaped() + " // \" );")),
    ESCAPES_IN_A_CONDITION((rules, payload) -> condition(rules, "CaseNote( " + payload.escaped() + " != null )")),
    AFTER_A_COMMENT((rules, payload) -> then(rules, "/* a note */ " + payload.statement() + " // a note")),
    AFTER_A_CARRIAGE_RETURN((rules, payload) -> then(rules, "// a note \r " + payload.statement())),
    AFTER_A_LINE_SEPARATOR((rules, payload) -> then(rules, "// a note \u2028 \u0085 " + payload.statement())),
    BETWEEN_MARKS((rules, payload) -> then(rules, "/* \u202e */ " + payload.statement() + " /* \u2066 */")),
    AFTER_A_TEXT((rules, payload) -> then(rules, "ledger.lists( \"A.1\" ); " + payload.statement() + " // \" );")),
    TEXT_BLOCK((rules, payload) -> then(rules, "ledger.lists( \"\"\"\n" + payload.java() + "\"\"\" );")),
    AFTER_NUL((rules, payload) -> rules + "\0" + payload.java()),
    AFTER_THE_RULES((rules, payload) -> rules + "\n" + payload.statement()),
    EXPANDER((rules, payload) -> rules.replace("package tiny;", "package tiny;\nexpander " + payload.type() + ".dsl;"));

    private final BiFunction<String, Payload, String> put;

    RulePosition(BiFunction<String, Payload, String> put) {
        this.put = put;
    }

    /** The rules of the tiny pack with a payload in this place. */
    String with(Payload payload) {
        String rules = put.apply(TinyPack.RULES, payload);
        if (rules.equals(TinyPack.RULES)) {
            throw new IllegalStateException("The rules have no place " + this + ".");
        }
        return rules;
    }

    private static String before(String word, String rules, String what) {
        return rules.replaceFirst("(?m)^" + word, java.util.regex.Matcher.quoteReplacement(what + "\n\n" + word));
    }

    private static String attribute(String rules, String attribute) {
        return rules.replace("\nwhen", "\n" + attribute + "\nwhen");
    }

    private static String condition(String rules, String condition) {
        return rules.replace("\nthen", "\n    " + condition + "\nthen");
    }

    private static String then(String rules, String statement) {
        return rules.replace("\nend", "\n    " + statement + "\nend");
    }
}
