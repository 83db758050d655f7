#pragma once

#include <QString>

namespace anhe {

/**
 * What an entry widget tells its FieldRow. A widget that is one also has a signal edited(), emitted whenever
 * what it holds may have changed.
 */
class FieldInput
{
public:
    virtual ~FieldInput() = default;

    /** Why what was typed cannot be taken, as a sentence; empty when it can. */
    virtual QString problem() const { return {}; }
    virtual bool isBlank() const = 0;
    /** A remark in muted letters beneath the field, e.g. the amount in capitals. */
    virtual QString note() const { return {}; }
    /** How much was typed, in small letters beside the label, where it moves nothing. */
    virtual QString tally() const { return {}; }
    /** Puts the focus where something is missing; false when it has no such place of its own. */
    virtual bool focusMissing() { return false; }
};

} // namespace anhe
