package org.caseclock.input;

import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.AnnotatedParameter;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** A record's component is required unless it is {@code @Nullable} or a collection that may be empty. */
final class RequiredUnlessNullable extends JacksonAnnotationIntrospector {
    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable Boolean hasRequiredMarker(AnnotatedMember member) {
        if (member instanceof AnnotatedParameter parameter
                && parameter.getOwner().getAnnotated() instanceof Constructor<?> constructor
                && constructor.getDeclaringClass().isRecord()) {
            RecordComponent[] components = constructor.getDeclaringClass().getRecordComponents();
            if (components.length == constructor.getParameterCount()) {
                return Boolean.TRUE.equals(super.hasRequiredMarker(member)) || isRequired(components[parameter.getIndex()].getAnnotatedType());
            }
        }
        return super.hasRequiredMarker(member);
    }

    private static boolean isRequired(AnnotatedType type) {
        return !type.isAnnotationPresent(Nullable.class)
                && !(type.getType() instanceof java.lang.reflect.ParameterizedType generic
                        && generic.getRawType() instanceof Class<?> raw
                        && Collection.class.isAssignableFrom(raw));
    }
}
