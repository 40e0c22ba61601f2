package org.disclosurelint.schema;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.disclosurelint.source.Problem;

/**
 * Problems that no schema can tell, each with the reason. All others a schema tells as the reader does; for each of these a
 * folder of bad files shows that the schema accepts what the reader rejects.
 */
enum BeyondSchema {
    DUPLICATE_KEY("duplicate key '.*", "a schema sees a mapping, in which a key stands once"),
    DUPLICATE_ID("the rule id '.*' is taken by .*", "a schema sees one file"),
    TAKEN_ALIAS("the alias '.*' is taken by .*", "a schema sees one file"),
    ALIAS_THAT_IS_THE_ID("an alias is an id that the rule no longer has", "a schema does not see the file's name"),
    PATTERN_OUTSIDE_RE2("not a pattern in RE2 syntax: .*", "no schema language reads RE2"),
    PATTERN_THAT_MATCHES_EVERYWHERE("the pattern '.*' matches everywhere.*", "a schema does not run patterns"),
    SLOT_THAT_IS_NONE(
            "(unknown slot|the slot|more than \\d+ stars and slots).*", "a schema does not take phrases apart"),
    STAR_WITHOUT_ROOM("'\\*' .*", "a schema does not take phrases apart"),
    PHRASE_WITHOUT_WORDS("'.*' has no words of its own.*", "a schema does not take phrases apart"),
    REPEATED_TOO_OFTEN("expected 'min' from .*", "a schema does not compare two values"),
    TAG_THAT_NOTHING_FITS("no part of speech fits the tag '.*", "a schema does not run patterns"),
    LEMMA_THAT_IS_NONE("'.*' is not the form under which a dictionary lists .*", "a schema has no dictionary"),
    TOKEN_OF_TWO_WORDS("'.*' is more than one token.*", "a schema does not split words"),
    TOKEN_PATTERN_WITHOUT_A_WORD("a pattern needs a token that must be there.*", "a schema does not compare tokens"),
    MARK_THAT_MAY_BE_NOWHERE("'mark' stands only at .*", "a schema does not compare tokens"),
    TOO_MANY_TOKENS("a pattern of up to .*", "a schema does not add"),
    MARKS_THAT_DO_NOT_PAIR_UP("the marks \\[\\[ and ]] do not pair up.*", "a schema does not count"),
    MARKS_WITHOUT_USE(
            "\\[\\[ ]] marks what a rule finds.*", "whether words between brackets are marks is for the reader"),
    NEVER_IN_FORCE("'to' is before 'from'.*", "a schema does not compare two values"),
    MARKS_THAT_THE_RULE_DOES_NOT_FIND("the rule finds '.*' where .* marked", "a schema does not run rules"),
    EXAMPLE_WITHOUT_A_FINDING("the rule finds nothing in this example", "a schema does not run rules"),
    EXAMPLE_WITH_A_FINDING_THAT_COMPLIES(
            "the rule finds .* in an example that complies", "a schema does not run rules"),
    SLOT_THAT_NOTHING_FILLS(
            "the message names a slot that nothing fills.*", "what fills a slot comes with the finding"),
    FILE_NAME_THAT_IS_NO_ID("a rule file is named by .*", "a schema does not see the file's name"),
    UNKNOWN_EXCHANGE("unknown exchange .*", "a schema does not hold the table of exchanges"),
    PACK_WITHOUT_A_RULE("a pack without a rule.*", "a schema sees one file"),
    STEP_THAT_WEIGHS_NO_MORE("'to' must weigh more than .*", "a schema does not compare two values"),
    NEVER_MATCHES(
            "the rule can never match: ('|a table ).*|'not' never takes anything away.*",
            "a schema does not know where a detector finds what"),
    ERROR_THAT_NOBODY_READ_UP_ON(
            "an error cannot rest on citations .*", "a schema does not weigh citations by basis and severity"),
    PARAMETER_THAT_IS_MISSING(
            "missing key '(words|says|of)'", "a schema does not know which parameters a detector cannot do without"),
    PARAMETER_WITHOUT_WORDS(
            "empty '(words|beside|about|has|has-any|lacks|says)': expected at least one",
            "a schema does not know which lists may be empty"),
    REPLACED_BY_ITSELF("'.*' would be replaced by itself", "a schema does not compare two values"),
    UNKNOWN_RULE_BELOW("unknown rule '.*': no pack that this one extends .*", "a schema sees one file"),
    UNKNOWN_RULE("unknown rule '.*", "a schema does not know the packs in force"),
    NOT_IN_THE_LIST("'.*' is not in .*: nothing to take away", "a schema does not know what is in a list"),
    NOT_OFF("the rule is not off.*", "a schema does not see what packs below say"),
    NO_NAMED_DETECTOR("the rule has no named detector.*", "a schema does not see the rule that is changed"),
    EXTENDS_CYCLE("the packs extend each other in a circle: .*", "a schema sees one file"),
    WRONG_PIN("pinned to version .*", "a schema does not see the pack that is pinned"),
    BROKEN_JAR("cannot be read: it is no jar.*", "a schema does not open jars"),
    LIST_THAT_IS_NOT_THERE("'.*[+-]' changes the list '.*", "a schema does not see the rule that is changed"),
    NOTHING_LEFT("nothing would be left of '.*", "a schema does not see the rule that is changed"),
    RULE_OF_THIS_PACK("the rule '.*' is of this pack: .*", "a schema sees one file"),
    NO_SUCH_PACK("no such pack: .*", "a schema does not see folders"),
    WAIVER_BY_WHOM_IT_MAY_NOT(
            "nobody may waive '.*|'.*' may not (waive|approve) .*", "a schema sees neither the rule nor the policy"),
    WAIVER_THAT_LIVES_TOO_LONG(
            "a waiver lives at most .*|it expires before it was approved", "a schema does not compare two values"),
    UNKNOWN_ATTESTATION("unknown attestation '.*", "a schema does not know the packs in force"),
    ATTESTATION_THAT_ENDS_BEFORE_IT_BEGINS(
            "it ends before the day on which it was given", "a schema does not compare two values"),
    NO_SUCH_FILE("no such (file|folder).*", "a schema does not see files");

    private final Pattern message;
    private final String reason;

    BeyondSchema(String message, String reason) {
        this.message = Pattern.compile(message, Pattern.DOTALL);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }

    /** The folder of bad files that shows it. */
    String kind() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<BeyondSchema> of(Problem problem) {
        return Arrays.stream(values())
                .filter(b -> b.message.matcher(problem.message()).matches())
                .findFirst();
    }
}
