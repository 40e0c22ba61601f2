/**
 * Word: {@code .docx} and {@code .doc} → {@code Draft}. {@code WordPackage} opens the ZIP within bounds, {@code XmlBudget} parses its
 * parts, {@code StoryReader} walks WordprocessingML into lines, {@code DocReader} does the same for the old binary format, and
 * {@code FlowWriter} makes rendition, blocks and marks of the lines of both. {@code WordBody} leads from a place in the rendition back
 * to the XML.
 */
@NullMarked
package org.disclosurelint.format.word;

import org.jspecify.annotations.NullMarked;
