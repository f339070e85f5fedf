// Mails with the footers of lists, groups and scanners. Format: see ../read-replies.ts. All people are invented.

export const FOOTERS = `
### list mailman | Ute Brandl <ute@brandl.example>
The meeting room is booked from 2 pm, bring your own laptop.

@S
Ute
@N
_______________________________________________
Board mailing list
Board@lists.example
https://lists.example/mailman/listinfo/board
### groups.io | Len <len@len.example>
I have two spare tickets for Saturday if anybody wants them.

@S
Len
@N


-=-=-=-=-=-=-=-=-=-=-=-
Groups.io Links: You receive all messages sent to this group.
View/Reply Online (#5550): https://club.example/g/radio/message/5550
Mute This Topic: https://club.example/mt/555/1
-=-=-=-=-=-=-=-=-=-=-=-
### yahoogroup like jisc | Prof R Amadi <r.amadi@univ.example>
The call for papers closes on 1 June. Late abstracts cannot be considered.

@S
Best
Rosa Amadi
@N
########################################################################

To unsubscribe from the HYDRO list, click the following link:
https://lists.example/cgi-bin/wa?SUBED1=HYDRO
### avast | Gilles Roy <gilles@roybois.example>
Bonjour, livraison ok jeudi matin.

@S
Gilles Roy
Roy Bois
@N

-- 
Cet e-mail a été vérifié par le logiciel antivirus d'Avast.
www.avast.example
`
