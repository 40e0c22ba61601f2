package org.disclosurelint.format.word;

import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.message.MessageFactory;
import org.apache.logging.log4j.message.ParameterizedMessageFactory;
import org.apache.logging.log4j.simple.SimpleLogger;
import org.apache.logging.log4j.spi.ExtendedLogger;
import org.apache.logging.log4j.spi.LoggerContext;
import org.apache.logging.log4j.spi.LoggerContextFactory;
import org.apache.logging.log4j.spi.Provider;
import org.apache.logging.log4j.util.PropertiesUtil;
import org.jspecify.annotations.Nullable;

/**
 * Where what POI logs goes when the application has no logging of its own: nowhere. What a draft suffers from is told as a problem,
 * and POI's remarks on old files help nobody who reads the console of a build. Any other provider of Log4j on the class path is
 * preferred to this one. Found through {@link java.util.ServiceLoader}.
 */
public final class SilentLog extends Provider {
    private static final int LAST = -1;

    public SilentLog() {
        super(LAST, CURRENT_VERSION);
    }

    @Override
    public LoggerContextFactory getLoggerContextFactory() {
        return new Factory(new Context(new SimpleLogger(
                "",
                Level.OFF,
                false,
                false,
                false,
                false,
                "",
                ParameterizedMessageFactory.INSTANCE,
                new PropertiesUtil(new java.util.Properties()),
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))));
    }

    private record Factory(Context silence) implements LoggerContextFactory {
        @Override
        public LoggerContext getContext(
                String caller, @Nullable ClassLoader loader, @Nullable Object external, boolean current) {
            return silence;
        }

        @Override
        public LoggerContext getContext(
                String caller,
                @Nullable ClassLoader loader,
                @Nullable Object external,
                boolean current,
                @Nullable URI place,
                @Nullable String name) {
            return silence;
        }

        @Override
        public void removeContext(LoggerContext context) {
            // There is but one.
        }
    }

    private record Context(ExtendedLogger logger) implements LoggerContext {
        @Override
        public @Nullable Object getExternalContext() {
            return null;
        }

        @Override
        public ExtendedLogger getLogger(String name) {
            return logger;
        }

        @Override
        public ExtendedLogger getLogger(String name, @Nullable MessageFactory messages) {
            return logger;
        }

        @Override
        public boolean hasLogger(String name) {
            return true;
        }

        @Override
        public boolean hasLogger(String name, @Nullable MessageFactory messages) {
            return true;
        }

        @Override
        public boolean hasLogger(String name, @Nullable Class<? extends MessageFactory> messages) {
            return true;
        }
    }
}
