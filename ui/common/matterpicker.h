#pragma once

#include "core/base/strongid.h"
#include "ui/common/picker.h"

namespace anhe {

class Desk;

/** The matter that a record belongs to: the newest open ones are offered, any other is found by its number,
 * or by words that fit one open matter only. */
class MatterPicker : public Picker
{
    Q_OBJECT
public:
    explicit MatterPicker(Desk &desk, QWidget *parent = nullptr);

    /** A matter that is settled cannot be changed; the none-id lets one be chosen. */
    void setMatter(DisputeId matter);
    DisputeId matter() const;

    QString problem() const override;

protected:
    void focusOutEvent(QFocusEvent *event) override;

private:
    void offerOpenMatters();
    void spellOut();

    Desk &m_desk;
    DisputeId m_settled;
};

} // namespace anhe
