package org.caseclock.engine;

import java.util.List;

/**
 * A way in which an expression is brought to run, or hidden.
 *
 * @param name what it is
 * @param form the expression with {@code %s} in the place of what is to run
 */
record WayIn(String name, String form) {

    static final List<WayIn> ALL = List.of(
            new WayIn("as it is", "%s"),
            new WayIn("in brackets", "( ( %s ) )"),
            new WayIn("cast", "(Object) %s"),
            new WayIn("cast twice", "(String) (Object) %s"),
            new WayIn("cast to several", "(Object & java.io.Serializable) %s"),
            new WayIn("by a block that begins a class", "new Object() {{ %s; }}"),
            new WayIn("by a static block", "new Object() { class X { static { %s; } } X x = new X(); }"),
            new WayIn("by a field of a class", "new Object() { Object x = %s; }"),
            new WayIn("by a lambda", "( (java.util.function.Supplier<Object>) () -> %s ).get()"),
            new WayIn("by a lambda that nobody calls", "() -> %s"),
            new WayIn("by a lambda with a body", "( (Runnable) () -> { %s; } )"),
            new WayIn(
                    "by a callable",
                    "new java.util.concurrent.Callable<Object>() { public Object call() { return %s; } }.call()"),
            new WayIn("by an optional", "java.util.Optional.of( 1 ).map( x -> %s )"),
            new WayIn("by a stream", "java.util.stream.Stream.of( 1 ).peek( x -> %s ).count()"),
            new WayIn("by a stream of what was found", "$notes.stream().map( n -> %s ).toList()"),
            new WayIn("by removing", "$notes.removeIf( n -> %s )"),
            new WayIn("by sorting", "$notes.sort( ( a, b ) -> { %s; return 0; } )"),
            new WayIn("by another thread", "java.util.concurrent.CompletableFuture.supplyAsync( () -> %s ).join()"),
            new WayIn("by a thread of its own", "new Thread( () -> { %s; } ).start()"),
            new WayIn("by a pool", "java.util.concurrent.Executors.newSingleThreadExecutor().submit( () -> %s )"),
            new WayIn("by a map", "new java.util.HashMap<String, Object>().computeIfAbsent( \"\", k -> %s )"),
            new WayIn(
                    "by a class of generics",
                    "new java.util.HashMap<String, java.util.List<java.util.Map<Object, ?>>>() {{ %s; }}"),
            new WayIn("with a type named", "java.util.Collections.<Object>singleton( %s )"),
            new WayIn("in a list", "java.util.List.of( %s ).get( 0 )"),
            new WayIn("in an array", "new Object[] { %s }.length"),
            new WayIn("in an array of arrays", "new Object[][] { { %s } }"),
            new WayIn("as the length of an array", "new int[ %s.hashCode() ]"),
            new WayIn("as an index", "$notes.toArray()[ %s.hashCode() ]"),
            new WayIn("in a choice", "true ? %s : null"),
            new WayIn("in a choice of a choice", "false ? null : $window == null ? null : %s"),
            new WayIn("in a switch", "switch ( 1 ) { default -> %s; }"),
            new WayIn("in a switch that yields", "switch ( 1 ) { default: yield %s; }"),
            new WayIn("in an instanceof", "%s instanceof Object"),
            new WayIn("in an instanceof with a name", "%s instanceof Object o && o != null"),
            new WayIn("in a sum", "\"\" + %s"),
            new WayIn("in a comparison", "!( %s == null )"),
            new WayIn("in an assignment", "$window = %s"),
            new WayIn("after a plus plus", "$window++ + %s"),
            new WayIn("in a text that is formatted", "String.format( \"%%s\", %s )"),
            new WayIn("in a text", "String.valueOf( %s ).length() > 0"),
            new WayIn("in a cast by a class", "Object.class.cast( %s )"),
            new WayIn("of itself", "this.getClass() == %s"),
            new WayIn("after a field", "$window.name.concat( String.valueOf( %s ) )"),
            new WayIn("by what was found", "$window.getClass().getClassLoader().equals( %s )"),
            new WayIn("by the rule", "drools.getRule().equals( %s )"),
            new WayIn("by the session", "kcontext.getKieRuntime().insert( %s )"),
            new WayIn("by the ledger", "ledger.lists( %s )"),
            new WayIn("by eval", "eval( %s )"),
            new WayIn("by eval of a text", "eval( \"%s\" )"),
            new WayIn("by insert", "insert( %s )"),
            new WayIn("by a logical insert", "insertLogical( %s )"),
            new WayIn("by modify", "modify( $window ) { name( %s ) }"),
            new WayIn("by with", "with( $window ) { name = %s }"),
            new WayIn("in a list of MVEL", "[ %s ]"),
            new WayIn("in a map of MVEL", "[ \"a\" : %s ]"),
            new WayIn("by an inline cast", "$window#Object.equals( %s )"),
            new WayIn("without nulls", "$window!.equals( %s )"),
            new WayIn("by a path", "/notes[ %s ]/about"),
            new WayIn("after a from", "$x from %s"),
            new WayIn("with an annotation", "@java.lang.SuppressWarnings( \"\" ) %s"),
            new WayIn("after a comment", "/* a note */ %s"),
            new WayIn("after comments in a comment", "/* /* */ %s /* */"),
            new WayIn("after a comment that does not end", "/**/ %s /*"),
            new WayIn("after a line", "1 // a note\n + %s"),
            new WayIn("after a carriage return", "1 // a note\r + %s"),
            new WayIn("after a line separator", "1 // a note\u2028 + %s"),
            new WayIn("after a byte-order mark", "\ufeff%s"),
            new WayIn("after nothing", "\u200b%s"),
            new WayIn("after a NUL", "\0%s"),
            new WayIn("after a mark that turns the writing", "\u202e%s"),
            new WayIn("after a no-break space", "\u00a0%s"),
            new WayIn("after an end of file", "\u001a%s"),
            new WayIn("after a written letter", "\\u0020%s"),
            new WayIn("after a letter written long", "\\uuuu0020%s"),
            new WayIn("after a written end of line", "1 // \\u000a + %s"),
            new WayIn("after a written end of a comment", "1 /* \\u002a\\u002f + %s /* */"),
            new WayIn("after a written quotation mark", "\"\\u0022 + %s + \\u0022\""),
            new WayIn("in a text block", "\"\"\"\n\"\"\" + %s"),
            new WayIn("after a long name", "x".repeat(3000) + " + %s"),
            new WayIn("in many brackets", "(".repeat(60) + "%s" + ")".repeat(60)),
            new WayIn("after the brackets", "1 ) ) %s ( ("),
            new WayIn("after the braces", "1; } } %s; { {"),
            new WayIn("after the end", "1\nend\n%s\nrule \"A.1 Other\"\nwhen\nthen"),
            new WayIn("after a then", "1\nthen\n%s;"));

    /** A payload that does what another does, this way. */
    Payload of(Payload deed) {
        return new Payload(
                deed.name() + ", " + name,
                deed.type(),
                form.replace("%s", deed.java()).replace("%%", "%"));
    }
}
