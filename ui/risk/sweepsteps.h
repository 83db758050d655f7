#pragma once

#include "core/desk/desk.h"

#include <QCoreApplication>

namespace anhe {

class StepForm;

/** The forms of sweeps: sheets, returns and reports, the signature, grid cells and the lines of a sheet. */
class SweepSteps
{
    Q_DECLARE_TR_FUNCTIONS(anhe::SweepSteps)
public:
    using Entered = std::function<void(SweepId)>;
    using Press = std::function<void(const NoticeTarget &)>;

    /** The sheet of a week, a month or a moment; a week that was missed offers a notice about it. */
    static StepForm *enter(Desk &desk, const Sweep &sheet, const Entered &onEntered, const Press &onPress);
    /** "sign" or "amend"; null when the sheet cannot take it now. */
    static StepForm *make(Desk &desk, const Sweep &sheet, const QString &key);
    static bool mayTake(const Sweep &sheet, const QString &key);
    /** A grid cell, new without an id. */
    static StepForm *cell(Desk &desk, const SweepCell &cell);
    /** What a weekly sheet asks. */
    static StepForm *lines(Desk &desk);

private:
    static QString titleOf(Desk &desk, const Sweep &sheet);
    static StepForm *sign(Desk &desk, const Sweep &sheet);
    static StepForm *amend(Desk &desk, const Sweep &sheet);
};

} // namespace anhe
