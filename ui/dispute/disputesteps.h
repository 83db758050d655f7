#pragma once

#include "core/desk/desk.h"
#include "ui/common/page.h"
#include "ui/common/recordsteps.h"

namespace anhe {

/** What is done with a matter in a form of its tabs. */
enum class DisputeStep { Accept, GiveOpinion, Answer, Tell, Close };

/** What can be done with a matter now. Steps that ask nothing, or a reason only, are taken here. */
class DisputeSteps : public RecordSteps
{
    Q_OBJECT
public:
    explicit DisputeSteps(Desk &desk, QWidget *parent = nullptr);

    void setMatter(const Dispute &dispute);

Q_SIGNALS:
    void stepChosen(anhe::DisputeStep step);
    void said(const QString &words);
    void editRequested(anhe::DisputeId id, const QString &field);
    void targetRequested(const anhe::Target &target);
    void printRequested(anhe::DisputeId id);

private:
    using MatterRule = std::function<bool(const Dispute &)>;

    void addButtons();
    void addFormButton(const QString &text, const QString &iconName, DisputeStep step,
                       const MatterRule &offered);
    void addRarer();
    RecordSteps::Offered offeredTo(const MatterRule &offered) const;
    void investigate();
    void escalate();
    void voidNumber();
    void reopen();
    void tellRefused(const QString &why);

    Desk &m_desk;
    Dispute m_dispute;
};

} // namespace anhe
