package org.disclosurelint.report;

import java.io.File;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.remote.RemoteWebDriver;

/**
 * A Chromium without a window for tests. It is found by the environment variables CHROMIUM and CHROMEDRIVER, else on the path;
 * without both of them the test is skipped. It gets a folder of its own and calls nobody.
 */
final class Chromium implements AutoCloseable {
    private final ChromeDriverService service;
    private final RemoteWebDriver driver;

    private Chromium(ChromeDriverService service, RemoteWebDriver driver) {
        this.service = service;
        this.driver = driver;
    }

    /** @param more arguments of Chromium */
    static Chromium start(Path folder, String... more) throws Exception {
        Optional<Path> browser = find("CHROMIUM", "chromium", "chromium-browser", "google-chrome");
        Optional<Path> chromedriver = find("CHROMEDRIVER", "chromedriver");
        Assumptions.assumeTrue(
                browser.isPresent() && chromedriver.isPresent(),
                "no Chromium with its chromedriver on the path, nor by CHROMIUM and CHROMEDRIVER");
        ChromeOptions options = new ChromeOptions();
        options.setBinary(browser.orElseThrow().toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--host-resolver-rules=MAP * ~NOTFOUND",
                "--window-size=1500,1100",
                "--user-data-dir=" + Files.createTempDirectory(folder, "chromium"));
        options.addArguments(more);
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(chromedriver.orElseThrow().toFile())
                .usingAnyFreePort()
                .withSilent(true)
                .build();
        service.start();
        try {
            return new Chromium(service, new RemoteWebDriver(service.getUrl(), options, false));
        } catch (RuntimeException e) {
            service.stop();
            throw e;
        }
    }

    RemoteWebDriver driver() {
        return driver;
    }

    /** What a script gives back. */
    Object run(String script, Object... arguments) {
        return Optional.ofNullable(driver.executeScript(script, arguments)).orElse("");
    }

    /** What the rules of axe find wrong with the page as it is, one line each. */
    List<String> axe() throws Exception {
        try (InputStream in = Objects.requireNonNull(Chromium.class.getResourceAsStream("/axe.min.js"), "axe")) {
            driver.executeScript(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        Object found = driver.executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                axe.run(document).then(
                  (r) => done(r.violations.flatMap((v) => v.nodes.map((n) => v.id + ": " + n.html.slice(0, 200)))),
                  (e) => done([String(e)]));
                """);
        return found instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of("axe gave nothing back");
    }

    /** The addresses that the page asked for since the last call, by Chromium's own log; what its policy stopped is none. */
    List<String> requests() {
        List<String> log = driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
        List<String> stopped = log.stream()
                .filter(m -> m.contains("\"blockedReason\":\"csp\""))
                .map(m -> value(m, "requestId"))
                .toList();
        return log.stream()
                .filter(m -> m.contains("\"Network.requestWillBeSent\""))
                .filter(m -> !stopped.contains(value(m, "requestId")))
                .map(m -> value(m.substring(m.indexOf("\"request\":")), "url"))
                .toList();
    }

    /** What the console says since the last call. */
    List<String> console() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    /** The first value of a name in a line of JSON. */
    private static String value(String json, String name) {
        return json.replaceFirst("(?s).*?\"" + name + "\":\"([^\"]*)\".*", "$1");
    }

    private static Optional<Path> find(String variable, String... names) {
        Map<String, String> environment = System.getenv();
        Stream<Path> told = Stream.ofNullable(environment.get(variable)).map(Path::of);
        Stream<Path> onPath = Arrays.stream(environment.getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(folder -> Arrays.stream(names).map(n -> Path.of(folder, n)));
        return Stream.concat(told, onPath).filter(Files::isExecutable).findFirst();
    }

    @Override
    public void close() {
        driver.quit();
        service.stop();
    }
}
