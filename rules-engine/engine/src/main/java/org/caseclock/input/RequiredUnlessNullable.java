package org.caseclock.input;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.PropertyName;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.AnnotatedParameter;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import org.caseclock.facts.CaseFile;
import org.caseclock.facts.OwnFields;
import org.jspecify.annotations.Nullable;

/**
 * How records are read. A record's component is required unless it is {@code @Nullable} or a collection that may be empty. Null is taken for
 * what is {@code @Nullable} and for nothing else. The texts of facts are taken without the blanks around them.
 */
final class RequiredUnlessNullable extends JacksonAnnotationIntrospector {
    private static final long serialVersionUID = 1L;

    /** Begins the names of what no file can name. */
    static final String OF_PACKS = "\u0000";

    @Override
    public @Nullable Boolean hasRequiredMarker(AnnotatedMember member) {
        AnnotatedType component = component(member);
        if (isOfPacks(member)) {
            return false;
        }
        Boolean marked = super.hasRequiredMarker(member);
        if (component == null || Boolean.TRUE.equals(marked)) {
            return marked;
        }
        return isRequired(component);
    }

    static boolean isRequired(AnnotatedType component) {
        return !isNullable(component) && !isCollection(component);
    }

    @Override
    public JsonSetter.Value findSetterInfo(Annotated member) {
        AnnotatedType component = component(member);
        if (component == null || isOfPacks(member)) {
            return super.findSetterInfo(member);
        }
        Nulls list = isNullable(component) ? Nulls.SKIP : Nulls.DEFAULT; // NoNullLists refuses it by default
        Nulls single = isNullable(component) ? Nulls.SET : Nulls.FAIL;
        if (isMapOfPresent(component)) {
            return JsonSetter.Value.construct(single, Nulls.FAIL);
        }
        return isCollection(component)
                ? JsonSetter.Value.construct(list, Nulls.FAIL)
                : JsonSetter.Value.forValueNulls(single);
    }

    /** What packs declare comes in fields of its own, and no field is called so. */
    @Override
    public @Nullable PropertyName findNameForDeserialization(Annotated member) {
        return isOfPacks(member)
                ? new PropertyName(OF_PACKS + member.getRawType().getSimpleName())
                : super.findNameForDeserialization(member);
    }

    private static boolean isOfPacks(Annotated member) {
        return member instanceof AnnotatedParameter parameter
                && (member.getRawType() == OwnFields.class
                        || (parameter.getOwner().getDeclaringClass() == CaseFile.class && isLast(parameter)));
    }

    private static boolean isLast(AnnotatedParameter parameter) {
        return parameter.getIndex() == CaseFile.class.getRecordComponents().length - 1;
    }

    @Override
    public @Nullable Object findDeserializer(Annotated member) {
        return isOfFact(member) && member.getRawType() == String.class
                ? new TrimmedTexts()
                : super.findDeserializer(member);
    }

    @Override
    public @Nullable Object findContentDeserializer(Annotated member) {
        return isOfFact(member)
                        && member.getType().getContentType() != null
                        && member.getType().getContentType().hasRawClass(String.class)
                ? new TrimmedTexts()
                : super.findContentDeserializer(member);
    }

    private static boolean isOfFact(Annotated member) {
        return member instanceof AnnotatedParameter parameter
                && (parameter.getOwner().getDeclaringClass().getPackage().equals(CaseFile.class.getPackage())
                        || OwnShape.class.isAssignableFrom(parameter.getOwner().getDeclaringClass()));
    }

    private static @Nullable AnnotatedType component(Annotated member) {
        if (member instanceof AnnotatedParameter parameter
                && parameter.getOwner().getAnnotated() instanceof Constructor<?> constructor
                && constructor.getDeclaringClass().isRecord()) {
            RecordComponent[] components = constructor.getDeclaringClass().getRecordComponents();
            if (components.length == constructor.getParameterCount()) {
                return components[parameter.getIndex()].getAnnotatedType();
            }
        }
        return null;
    }

    private static boolean isNullable(AnnotatedType type) {
        return type.isAnnotationPresent(Nullable.class);
    }

    /** A map whose values are not {@code @Nullable}. */
    private static boolean isMapOfPresent(AnnotatedType type) {
        return type instanceof AnnotatedParameterizedType generic
                && generic.getType() instanceof ParameterizedType parameterized
                && parameterized.getRawType() == Map.class
                && !isNullable(generic.getAnnotatedActualTypeArguments()[1]);
    }

    private static boolean isCollection(AnnotatedType type) {
        return type.getType() instanceof ParameterizedType generic
                && generic.getRawType() instanceof Class<?> raw
                && Collection.class.isAssignableFrom(raw);
    }
}
