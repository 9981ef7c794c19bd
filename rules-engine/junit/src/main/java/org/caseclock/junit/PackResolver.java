package org.caseclock.junit;

import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives a test class its pack, and keeps it until JUnit is done with the class: tests may run side by side. */
final class PackResolver implements ParameterResolver {

    private static final Namespace OURS = Namespace.create(PackResolver.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == PackUnderTest.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> test = context.getRequiredTestClass();
        PolicyPackTest annotation = test.getAnnotation(PolicyPackTest.class);
        if (annotation == null) {
            throw new ExtensionConfigurationException("The test class (" + test.getName()
                    + ") must say whose fixtures it runs, as in @PolicyPackTest(\"rules/three-rivers\").");
        }
        PackUnderTest pack = PackUnderTest.named(annotation.value());
        // the store closes what is closeable when the class has run
        context.getParent().orElse(context).getStore(OURS).put(test, pack);
        return pack;
    }
}
