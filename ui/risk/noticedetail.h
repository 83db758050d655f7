#pragma once

#include "ui/common/recorddetail.h"

class QPushButton;

namespace anhe {

class Chip;
class DeadlineChip;

/** One supervision notice: what it is about, how it was answered, and what it may do now. */
class NoticeDetail : public RecordDetail
{
    Q_OBJECT
public:
    explicit NoticeDetail(Desk &desk, QWidget *parent = nullptr);

    /** Begins a notice; nothing is issued before it is saved. Without a target the form asks for it. */
    void startNew(const NoticeTarget &about);
    /** The usual limits and texts of a notice. */
    void startDefaults();
    void print();

protected:
    bool read(qint64 id) override;
    void showHead() override;
    StepForm *madeStep(const QString &key) override;

private:
    void buildHead();
    void addSteps();
    void voidNumber();
    bool mayFollow() const;
    std::function<void(NoticeId)> onIssued();

    SupervisionNotice m_notice;
    Chip *m_step;
    Chip *m_state;
    DeadlineChip *m_limit;
    QPushButton *m_about;
};

} // namespace anhe
