package org.caseclock.policy;

import java.nio.file.Path;
import java.util.List;
import org.caseclock.input.InputProblem;

/** Reads files that lie in a pack's folder and are not of the policy itself, as strictly as those that are. */
public final class PackFolder {

    private PackFolder() {}

    /**
     * The text of a file.
     *
     * @param file the file, within the folder
     * @throws PackException if it leads out of the folder, is too long or is no text that a person could have written
     */
    public static String text(Path folder, String file) {
        return PackFiles.in(folder)
                .text(file)
                .orElseThrow(() -> new PackException(List.of(new InputProblem(
                        folder.resolve(file).toString(), 1, 1, "", "The pack has no file " + file + ".", null))));
    }
}
