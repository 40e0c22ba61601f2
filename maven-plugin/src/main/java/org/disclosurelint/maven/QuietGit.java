package org.disclosurelint.maven;

import java.io.File;
import java.util.Optional;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;
import org.jspecify.annotations.Nullable;

/**
 * The machine as JGit may see it: without anybody's git configuration, so that a build reads the same everywhere, and told how
 * exact file times are, so that JGit does not measure it by writing files into the repository and the home folder.
 */
final class QuietGit extends SystemReader.Delegate {
    private QuietGit() {
        super(SystemReader.getInstance());
    }

    /** Makes it so for the JGit of this plugin; Maven gives each plugin its own. */
    static void in() {
        if (!(SystemReader.getInstance() instanceof QuietGit)) {
            SystemReader.setInstance(new QuietGit());
        }
    }

    @Override
    public FileBasedConfig openUserConfig(@Nullable Config parent, FS fs) {
        return new NoFile(parent, fs);
    }

    @Override
    public FileBasedConfig openSystemConfig(@Nullable Config parent, FS fs) {
        return new NoFile(parent, fs);
    }

    @Override
    public FileBasedConfig openJGitConfig(@Nullable Config parent, FS fs) {
        return new NoFile(parent, fs);
    }

    /** A configuration that no file holds. */
    private static final class NoFile extends FileBasedConfig {
        NoFile(@Nullable Config parent, FS fs) {
            super(parent, new File("no-such-file"), fs);
        }

        @Override
        public @Nullable String getString(String section, @Nullable String subsection, String name) {
            return Optional.of(section)
                    .filter("filesystem"::equals)
                    .map(s -> "1 seconds")
                    .orElseGet(() -> super.getString(section, subsection, name));
        }

        @Override
        public void load() {}

        @Override
        public void save() {}

        @Override
        public boolean isOutdated() {
            return false;
        }
    }
}
