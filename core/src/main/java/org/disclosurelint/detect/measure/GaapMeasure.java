package org.disclosurelint.detect.measure;

/**
 * A measure of GAAP.
 *
 * @param id its name in {@code measures.yaml}: {@code net-income}
 * @param title what a sentence calls it: {@code net income or loss}
 */
public record GaapMeasure(String id, String title) {}
