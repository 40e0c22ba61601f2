package org.disclosurelint.profile;

import java.util.Optional;

/** Somebody whom releases name. */
public record Person(String name, Optional<String> title, Optional<String> phone, Optional<String> email) {}
