package org.disclosurelint.config;

import java.nio.file.Path;

/**
 * Where a repository keeps the releases that went out.
 *
 * @param root the folder by which reports name files
 * @param folder is there
 */
public record HistoryFolder(Path root, Path folder) {}
