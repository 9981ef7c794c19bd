package org.caseclock.reference.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Takes off a failing case whatever it fails without, so that a person can read why. */
final class Shrinking {

    private Shrinking() {}

    static ObjectNode shrink(ObjectNode failing, Predicate<ObjectNode> stillFails) {
        ObjectNode smallest = failing;
        boolean smaller = true;
        while (smaller) {
            smaller = false;
            for (ObjectNode candidate : smallerOnes(smallest)) {
                if (stillFails.test(candidate)) {
                    smallest = candidate;
                    smaller = true;
                    break;
                }
            }
        }
        return smallest;
    }

    private static List<ObjectNode> smallerOnes(ObjectNode file) {
        List<ObjectNode> smaller = new ArrayList<>();
        file.fieldNames().forEachRemaining(name -> {
            JsonNode value = file.get(name);
            if (value instanceof ArrayNode list) {
                smaller.add(without(file, name));
                for (int i = 0; i < list.size(); i++) {
                    ObjectNode copy = file.deepCopy();
                    copy.withArray(name).remove(i);
                    smaller.add(copy);
                }
            } else if (name.equals("exit")) {
                smaller.add(without(file, name));
            }
        });
        return smaller;
    }

    private static ObjectNode without(ObjectNode file, String name) {
        ObjectNode copy = file.deepCopy();
        copy.remove(name);
        return copy;
    }
}
