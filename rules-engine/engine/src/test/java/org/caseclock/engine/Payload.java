package org.caseclock.engine;

import java.util.List;

/**
 * What a hostile rule wants done.
 *
 * @param name what it is
 * @param type a class that it needs
 * @param java an expression that does it
 */
record Payload(String name, String type, String java) {

    /** As a statement. */
    String statement() {
        return java + ";";
    }

    /** Every letter written as a number, as Java reads it and people do not. */
    String escaped() {
        StringBuilder escaped = new StringBuilder();
        statement().chars().forEach(c -> escaped.append("\\u%04x".formatted(c)));
        return escaped.toString();
    }

    @Override
    public String toString() {
        return name;
    }

    /** What springs a wire, in every way in. */
    static List<Payload> inEveryWay(Tripwires wires) {
        return deeds(wires).stream()
                .flatMap(deed -> WayIn.ALL.stream().map(way -> way.of(deed)))
                .toList();
    }

    /** What springs a wire if it is run at all, each another one. */
    private static List<Payload> deeds(Tripwires wires) {
        String file = "\"" + wires.file() + "\"";
        String set = "\"" + Tripwires.PROPERTY + "\", \"yes\"";
        String marker = "org.caseclock.engine.HostileMarker";
        String port = "\"localhost\", " + wires.port();
        return List.of(
                new Payload("a property", "java.lang.System", "java.lang.System.setProperty( " + set + " )"),
                new Payload("a file", "java.io.File", "new java.io.File( " + file + " ).createNewFile()"),
                new Payload("a connection", "java.net.Socket", "new java.net.Socket( " + port + " )"),
                new Payload("a class", marker, marker + ".touch()"),
                new Payload(
                        "a property by reflection",
                        "java.lang.reflect.Method",
                        "Class.forName( \"java.lang.System\" ).getMethod( \"setProperty\", String.class, String.class )"
                                + ".invoke( null, " + set + " )"),
                new Payload(
                        "a property by a handle",
                        "java.lang.invoke.MethodHandles",
                        "java.lang.invoke.MethodHandles.lookup().findStatic( System.class, \"setProperty\","
                                + " java.lang.invoke.MethodType.methodType( String.class, String.class, String.class ) )"
                                + ".invokeWithArguments( " + set + " )"),
                new Payload(
                        "a property by a reference",
                        "java.util.function.BinaryOperator",
                        "( (java.util.function.BinaryOperator<String>) System::setProperty ).apply( " + set + " )"),
                new Payload(
                        "a property by a getter", "java.util.Properties", "System.getProperties().put( " + set + " )"),
                new Payload(
                        "a file by a program",
                        "java.lang.ProcessBuilder",
                        "new ProcessBuilder( \"touch\", " + file + " ).start()"),
                new Payload("a file by a writer", "java.io.FileWriter", "new java.io.FileWriter( " + file + " )"),
                new Payload(
                        "a class by its loader",
                        "java.lang.ClassLoader",
                        "Thread.currentThread().getContextClassLoader().loadClass( \"" + marker
                                + "\" ).getMethod( \"touch\" ).invoke( null )"),
                new Payload(
                        "a class by services",
                        "java.util.ServiceLoader",
                        "java.util.ServiceLoader.load( Class.forName( \"" + marker + "\" ) ).iterator().hasNext()"));
    }

    static List<Payload> all(Tripwires wires) {
        String file = wires.file();
        return List.of(
                new Payload("run a program", "java.lang.Runtime", "Runtime.getRuntime().exec(\"touch " + file + "\")"),
                new Payload(
                        "run a program by a builder",
                        "java.lang.ProcessBuilder",
                        "new ProcessBuilder(\"touch\", \"" + file + "\").start()"),
                new Payload(
                        "set a property",
                        "java.lang.System",
                        "System.setProperty(\"" + Tripwires.PROPERTY + "\", \"yes\")"),
                new Payload("make a file", "java.io.File", "new java.io.File(\"" + file + "\").createNewFile()"),
                new Payload(
                        "write a file",
                        "java.nio.file.Files",
                        "java.nio.file.Files.writeString(java.nio.file.Path.of(\"" + file + "\"), \"yes\")"),
                new Payload(
                        "write by a stream",
                        "java.io.FileOutputStream",
                        "new java.io.FileOutputStream(\"" + file + "\")"),
                new Payload(
                        "read a file",
                        "java.nio.file.Path",
                        "java.nio.file.Files.readString(java.nio.file.Path.of(\"/etc/passwd\"))"),
                new Payload(
                        "start a thread",
                        "java.lang.Thread",
                        "new Thread(() -> { for (;;) { } }, \"" + Tripwires.THREAD + "\").start()"),
                new Payload(
                        "open a socket", "java.net.Socket", "new java.net.Socket(\"localhost\", " + wires.port() + ")"),
                new Payload(
                        "open an address",
                        "java.net.URL",
                        "new java.net.URL(\"http://localhost:" + wires.port() + "/\").openStream()"),
                new Payload(
                        "initialise a class",
                        "org.caseclock.engine.HostileMarker",
                        "Class.forName(\"org.caseclock.engine.HostileMarker\")"),
                new Payload(
                        "call a class of the class path",
                        "org.caseclock.engine.HostileMarker",
                        "org.caseclock.engine.HostileMarker.touch()"),
                new Payload(
                        "call by reflection",
                        "java.lang.reflect.Method",
                        "\"\".getClass().forName(\"java.lang.System\").getMethod(\"setProperty\", String.class,"
                                + " String.class).invoke(null, \"" + Tripwires.PROPERTY + "\", \"yes\")"),
                new Payload(
                        "call by a handle",
                        "java.lang.invoke.MethodHandles",
                        "java.lang.invoke.MethodHandles.lookup()"),
                new Payload("end the process", "java.lang.System", "System.exit(3)"),
                new Payload("halt the process", "java.lang.Runtime", "Runtime.getRuntime().halt(3)"),
                new Payload(
                        "run a script",
                        "javax.script.ScriptEngineManager",
                        "new javax.script.ScriptEngineManager().getEngineByName(\"js\").eval(\"1\")"),
                new Payload(
                        "load classes",
                        "java.net.URLClassLoader",
                        "new java.net.URLClassLoader(new java.net.URL[0]).loadClass(\"org.caseclock.engine.HostileMarker\")"),
                new Payload(
                        "look up a name",
                        "javax.naming.InitialContext",
                        "new javax.naming.InitialContext().lookup(\"ldap://localhost:" + wires.port() + "/a\")"),
                new Payload(
                        "read an object",
                        "java.io.ObjectInputStream",
                        "new java.io.ObjectInputStream(new java.io.ByteArrayInputStream(new byte[0])).readObject()"),
                new Payload("fill the memory", "java.util.ArrayList", "new long[Integer.MAX_VALUE]"),
                new Payload("fill the memory with a text", "java.lang.String", "\"a\".repeat(Integer.MAX_VALUE)"),
                new Payload("wait", "java.lang.Thread", "Thread.sleep(Long.MAX_VALUE)"),
                new Payload("read the environment", "java.lang.System", "System.getenv(\"HOME\")"),
                new Payload("change the ledger's insides", "org.caseclock.ledger.Ledger", "ledger.getClass()"),
                new Payload("use the session", "org.kie.api.runtime.KieRuntime", "drools.getKieRuntime().halt()"));
    }
}
