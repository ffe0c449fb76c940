// Learned from test/eval/drafts and the rules' examples by `npm run eval -- train --write`.
/** What words and pairs count for, as `table.ts` reads it. */
export const WEIGHTS = `'d|!B"D%E'B*@+Z,E-C.]1A3;4Y5B6_7E8<9_:=;><C?@@CBADHGHKZLEO@P]SZVJXBY]ZD[Z]E^D_UaCi?lBn@|a ,[|already ,D.ZYB|also &C,B=]D[QBdZ|ask 1[4C6Z|asked &C4dKCYagC|be !_%Y&C.E2d6_9^;[<]?CC^EVI@M_QARDW[[Y^B_bg@j]l]|been "Z#[&Y,A4Z@DHYX[eE|better *],E2[7a|booked ,D4]>[b]|bring (_MZ|brought 4Y|buy ,Yk[|call &[K]|change _]dXkB|choose +Y|come ,EDEkE|counted 4Z|do #B%_&Z,_.Z4B>ZJYN_QbUaeVhZjFnY|done ,CDEQB|drawn 4ZF^m^|dropped I]|especially /[|even ,F|ever ,BD^|finished 7^|found #X(]|get )a,F.D2D;Zb]k@|give +c,ZF[|given <]=Y|go #C=[|gone ,[|got @E|grown &Z,Y|guess ,[QFYD|had ,d>XF_QYmZ|hate !Y.E7Z?_UYgZ|have #A&[,a.C2^4C:E>B?]A_CDD^F@KXP[fbh_lZ|hear D]|honestly 9[|hoped eCjF|just )Z,B.X4[9Y>[j@|keep >]DE|know ;]bXh[|known 9C|leave I[S@|left <]|let +Z,D.dS]|like %@(?*C+A2]5D7>9];G<@=Y?WARF^H@JBM>PATAW^[B]A_fbAnI|look #[j]|lost ,C<^|love 'Z)Z,B-].E2b6e7Z9a:X>@DAE^LaW]YCZX[c][^E_]aZb@k?|make 2[|miss 7]]Z|missed ,D|need ,_.D0f>CDVQ_eDkZ|never #@(d,D.Z4a7[>BF^IAMYQCcZeEf_nC|no #]4]IZ|not +b.E4B?BYb|noticed #]&Y4]Q[|only ,[.ZME|otherwise 5^|paid 4Z=Yd[|particularly >Z|pay 2C=_WEdXj[n]|planned #X0a4]@[IZQZU[|prefer &_jV|promised ,CnY|put #b+c2E4^?D@YIbPaQDY[jBn]|rather #B%G(E+@,].e4D7B9@:D;E<B>Y?EDYFBMBPCQ_Sf]AbZg^hBmB|read .]IE|recommend /Z4G;W=[|said B^KC|save /[|say #A&A(E.[@ZDBMEN[b]kB|see <^fX|share ,[a]|show ,]|slept ,?5^|sooner #Z+G,G.d2C4?>ZCeD@S]WHjZkDnE|spent /E|still >]QI|stopped ,Z|suggest D[|suit ,B|take (^DAK@][|tell ,E@ZCZDYQZkW|think F[QZhYn]|told #B4dD[E[QBYZl[|tried ,A|turn ,B.Y9Zg]|use #@,]IFQZ|walked 4[|want FEQBYBkW|write D]
's|!C"G#X%D'F(A)E*G+D,W-E/A0B1?2W3@4W9F>X?F@EADB@CaEAFXI^JYLUNEQ]SWTCUHVBWZXE[[_VeYgYiVjamZn@|<emoji> "[,cQb|<hashtag> :5ABS^a@|<mention> "]&DF_KEmZ|<name> "_#E%F'a(F*E+Y,E-D.E1]2[5C6[8U:^<C>>@BAZB^D^EZF_HdJDLbNLODPWVYW[Z@]U^^_Ba^bCeAgDiXkXlXm[n[|<number> &E,W.^/B1A2A4[5a7b:C?CCGEBFDGEN[Q[S[TBUGV?YaZ]_XbBfAgBhEjFmD|<somebody> "E#E'[,B9b>cDCL[ecj]|a !^"_%Y&A'D(B+F-D.W/@1_3X4D6V7?8V:]=B>[ACB]FXKCNTO]QWT@V^XDYDZD[[^^aXbZdBhCiYjCl^nF|about #?&?)E,B-]3E4>6Z7B:iCGD]F?H;IEM]QBR[SEWaacb]cEdCe[jBkYnZ|above 1[|actually ,X1g9EVZ|address 4^5]|after ,F9]C[DE|agenda #[,@I[n^|agm k^|agreed 2YQF|all !C"B#@(^,@4=5a7b;]>F?FBDDbFaGCHEKAMYYCZ][[aGbChCiEk]m_nF|allotment &^|already ([.E4B7_A^HZICe]gFhXk_na|also #>.X5[D[FYQ@Z[|always (]+b,_7^:B;B>]FZHZbChHnC|an #Z,i1Z9]>ZDYI]Q[nF|and &],X?[EYIBK]Q]YEfZnC|annual EbSZ|another .[7BDASZ|answer &]>[@DnV|are +^,C4[C]P[j]|around DZ|as >G|asked #=,b3]?aI>Q^X]fWnZ|asking #B&].b7^F_IDS[]X|at &b0d5^6[;CFBKaSAZZeYf=mC|aunt "FQDg_|award -D;CbE|away ,Z2]CD|back "d#f'D(C*D+]3^4Z:B@DC_D?F^H]I^LDMEXY^FdCe[j[n^|bacon XZ|bad #]|bakery &[jW|bank "]9D|bare !Z4[GU|batch 7Y|because &_DAKZhYk@n[|been &X4V5A7@8C9Y:C<XB[DXH>KYQCRCTSX[YZ]?^DbWcWg[i^jBlA|before 9a|behind DAKCQBkD|being #Y&C(Z,E4_9BCAD[eBfDnY|below )Z.G4dDf|best #Z0[UYaBb^|better "_&c)Z,B.[:CDEKbaE|big ,b:DQXkB|bigger ![,]:A|biggest !["X;E|bike n^|billing #EJZ|birthday "Z,[4]|book ?[S]|booked #a4]CCYYk@nE|bowling gY|box MX|breakfast *]F^O^|bringing ,YQY[Z|brother &A4[KDn[|brown 4XQB|budget CCn^|build #a,Y4]|bus @Z|by 6_C]EY[ZkC|cake ,[OXQZf_nb|calendar 5ZZZ|call #c&h-aC^Raj]|called #c,X4CE_IcQYYBh]|care A[|cat ,[C^jZ|catalogue ;^bZ|changed #aQCYE|cheaper /]2dWa|cheese &bCCK^QGS]|children ,[|class 4dC[F[|close E[lX|closed &ZRa^]|code DB|coffee ,^Qa|cold AYQCZE]YjU|collection 2^|come 4Y?^|coming &C3Z4Z:ZC^DBICKAV[XcY]eZgBhF|concert 2]C^WYe^|contact .[S_|corner +],Z|costs T[|counting 5[|cousin 4C|covered *Z|crew &a4D;CCEkC|cup @ZbEgYn^|cut >[|dad &^@DK]eBgB|dark .a:BD]S^ka|date D[|daughter ,Y2ZQ[|day QZb]kF|dead QZ|deaf MZ|debate #>4EIDYD|decision -A3];_AZX_|desk ,_Q_b[eYna|diary FdbYm]|died ,Z|do ;Zb[|dog &B/ZCBH[KFWYkW|doing C^]B|done ,d.D/Y1dDZKZQaYVb[j[k_n^|door =ZD]QC|down #[0Z;[?[QBjXnF|drop 7]J^|dry CbICQXkAnE|due 2^4F?^CBDDWXaDf[k@|earned ?gf[|easier #Z=D>YDCIE|easy 7Z:D=]>[SZbF|eating ,a|edition MZ|eleven 5]7^ZY]Z_Y|email #F0[4^CYI?jbnB|empty 9[|enough .YC@SZ_]kA|episode @^g^|ever 4C8a;CbG|everything ,Ba[|exactly "[7Z8Z^abX|eyes #]|face ,D7BmW|fair &_,>.Z4^=[kB|family QA|farm =]dZ|fast ;CH@^[aX|father ,]|fault ,[>aQ[e^nG|favourite GY|figure 4Y|figures #[DY|final mZ|finally :ZFZQCa^|fine #D.dC[D<IEKCVZeZj>k@nZ|finished ,D1_4XV^|firm #[,]|first !]&Z-Y4A9[:CDZIEQ[YAnC|five 6[RD^_i[|fixed #@&]IAXYYZfa|flat ,[QYe]|flood ?[|flour 2Z|food #F|for #?%E*Z,X4D6Y8?9D:]>XA_DYEZFCIFJ?N]OWREa_e^fFhXi^kJmBn@|found ,E7^]^|four ,Z/];[DCj@|free !Z*X4A>]G[KDLbO[QIR_T_YA[Z_Bkb|freedom 8e:Z^]|friend 9Z|from +]4BFaQZhY|front eYj]|full 'Z7D:[>YCbLXT_]C|fun Q[|funeral >^CZ|future )[TX|gala ;]<_|garage <^|gas D]|gentle ;bb[|getting .]j]|giving !^,A-]8_:BDZQ@RZ^[|going #Z4C7A9]:Z=[I[SBY[]BbCd^e?|gone !C,?7b9D:A;D<[=[@DDEI[KTQ>TAYWZA]a^@e@gEmD|good +A.Z;]D^PCbZ|got "[&X)?,E-[4?8Y;^>[EZGXK]QEW]YHgEkA|gran 0[UY|grandmother &]n[|green F_|grim ,Z>[|group #E&Z*Y@_KXOZj[|grown 0X|guide gY|had #]&D0[5X=YK>UZgWk]|half 2b>BB]WYe^iY|hall 6ZDXQ?S[[ZdZg_jYn]|hand ,D=]|hands ,D|happened 9D|happening DZQ[RZ|happy ;[WZ|hard %W>aF]S^kF|hardware @Z|harmless >_|having )[@YiC|head 4[f]|headliner Fam_|heard &C,bKG|hearing 4C?[CCcY|heart %[7[8Y:[|help ,]WEj[n[|here !Z#[&^:d<kF[O]V]^[a^f_g]|hero (C|hip C[|history 1e2^;ZV_WZ|holding #Y._2Y4C>ZKFW^|home &E,D-Z.C7]:aKDQC]]^EfC|honestly ,]|honey #ZDYk_|hot D[jX|house ,[eY|how !E#b*Y/a7^:Z;bFBQBT]U[WEX[]]kdnZ|husband #c+aIaP[|idea "C#a&cIZKbQbS^gCjFk^|in #B%Y+E,Z-D.b3W5B6]7C8D9B<E=]>E?DA[C[D>EAFdJZN>P[QZ[_^CbCd^hFkGlFmZn=|included D]|income )]2[WM|inside b^m]|iron 4CC[D]|is 0[1@8[;]A^EBh^nE|issue 2_JZWXnY|it 4=8D:f;B<E>C@YFEI@SDTYXFYA[]^Da^eCjCkal^na|job 3a6c:]X[[Z|joining Bdi[|just ![.]7Z:><]A_a>b_dCg[h[j]|keeping 7]|kind 8ZCb^[jZ|kinder "c|kitchen ,_|lasagne @[][|last @_|late ,Z.]C]Q]dLjY|laughing "Y(F7b:^;db[|leaders 7E8YRXaZ|leading Aah^|leaking l[|leaving 7BK@|lecture 0YUZ|leek i^|left '_*[,C.Z7]DEI[KYL^O_Q_|lemon ,]QZ|length e]k]|less ![4aD]|let &ZI[|letter 4[CADbFca^jDm_n]|life "]7[|lifting ,[|lights 2^W[|like &@,dY_|linked +D|list ;^@ZK[|lit ,_4_Q_Y]|little %Y|live 4]CDF[QCjB|loft jZ|lonely F@|looking ,E>_@Z|lost kB|love %eJ^a[|lovely &],aK[|low ,]Z]|lunch 8]|made #X3[>F|maiden "E'?|mainly 2ZQC|making :C>Y|marmalade C[|match 3Z|matinee *]|me ,^4aI^cYi^|meant ,aD^|meeting 'Z5aZ]|mended ,B2[CajZnD|middle '](YLYMY|missing #[,^8hDDFZQZYC|money VZYG|more 5Z8D;Y>aEYHaTCaYe[k]na|most !Z#C:CIBN_RB]BbWhXmBnD|mostly QZkD|mother #A7[@Yg]|moved #[5dC[DEYFZY[]kD|moving DEF^QF|mum ,d7D:E@EC@KXQe|my 2b4cW^|name %[&?'_4a6@<B=Z>[?GD[JXL_RZY^[DeZgB|nan U_|nearly !Y0Z:CQ]ZXkX|nephew 2Z|never !]"?)c4B5E>^?_HAN]QX_]famB|new ,D1A;[<CECFBG[MXQAV@]_lB|newsletter ,CFeQFm[|next "a([)e7E8^9E:DC[H]Z^]BbYhXlD|nine &Y,Zdd|no !]#B,I.D2X4^7B:]=A@DCEDGFBIENWQDYY^B_YdCeBg^hAjDkEmB|nobody 4C<[YD|none DC|normal D[kYn[|normally !Y|not ![#D)^+C.C/Y2B3a4E8d:B<B=C>_?CDAF[KBN[PDQBSCVFX_[A^aaZcEd>gEhDkFl^m[|note ,GnY|notes D[|nothing .[:ZCbD@FBJ[N[a_eV|notice e]|now #b&CCYDCI[KYebgX|number (@+b.^MBQAS]|off &?,D._4d?D@BCdDAQGXEaDg>jbkDnE|office <Z?ERZkZ|official 1]:_;YAaEcQBVba]b_lbnY|ok ,E7a:[CCa]|okay #]7Z:^JYQFa^|on !^'Y(A*C.A0X2D4a8B:D=Z>X?A@DAYD?ECF_H@MAOZSZTBY^]WbEd_fDhZjXmX|one "F%C,C.]9Y<DB]DFJDQDSG^DbBkF|only "Z#A%Y+Z>XAYCEF^QSbBmX|open !D#[)b*],?-Z>Y@]B]DBGGI[MXN^P]WWYb^Fgcha|or 4^8Y|order QY|our "a+],E1d5Y>Y@DDBEDFBIEPZQYV_WZZS]CcceXjGm@n@|ours "f<^H]dan]|out ,A.[7^8[AaJXQBUY]YhZlZn]|over ,Y.]/[7]<b=]X[|own !Y&Y,]4]>BCBKDP^S[jB|page +],Y4Y|paid ,Z=cQ[WXZ[_]d]g]|paper 4Y|parking gX|pay #^>]D[|paying =YQCWZ|pension QZn[|people +a|pep ,@QC|perfect ?j|permission ,B|phone ,E3YjDk?|photo 5[Y]ZY|pick kE|pie +Z.Z>ZPY|playing 0Z|poor 4a|possible ![&V-d8c:Z;ZACE[QD^[l^|post 4aCCK^QAY_fZi^kE|power ?^DDf[|premier ;_b^|prices CB|printed =Y|probably ,F3[|promised ,^.[[YkY|public 8ZD^^ZkZ|put &F,[7Z=adY|question #cIYkZm[|quiet N[kB|quiz Q^lZ|raining ,^Q]|rate -Y7[CFECjE|read DXg]|ready ![(a4E;]=Z@[]B^Y|really (]4Z5]7CZWkH|recipe =^K]b]d]|red ,bDZEel_|refusal :[aZ|release #b|reply ,DFbQEjCm^|report 4BQC|response l[|resting ,C|retiring iZ|return nY|right "Y#g,=1a4g?BIfKYQ=VZY^eCf>j_k?|room 9ZKZe]g[j@|roughly S[|round 4FCC|ruling 3XC@jFn]|running ?BfC|safe 4^@[CYD^NYe[g]|said #E4Df^k_|sake ,[3[|sandwich ,@C]FERZ|second QDnX|sent YY|sermon ;]b[|session &[|sheet 4A|shoe ,Z|shop &E+gjC|shopping ?^Q[|short ,CPXaZ|show ![#A,ECBKEQDZZ|shut ,ZC]QYeGj^kB|shy MZ|side :]|simple :Z]Z^^n^|simply 8_:]^[|since #]|sitting ,B5Y>D@[QDjG|six dZ|slow ,[4XQY|small "a4DHZ|so :^>[F[KCn[|sofa QZbX|soft 5_d[|sold 4D|something %B.YS]^^aZkF|son &Z,Z|sorted .E=]Q[|soup ,ZCAD^Qak]|sourdough _E|special 9];WI_|split =Y|spreadsheet <Y|staff 2[4Z|staying <_|still "D,a.X5_<c@EA]HCRYW[YBZ_aCbZcZj^nB|stopping (Y)E7]9?GZMYQFT[]]_Ba]|storm 5[|story #[,EQCU[^_a[|stuck ,EkDnC|supply [[|survey ,^C^j[|table -]|taken "[4D_EjY|talk #Z,B;Z?_SVX_nD|talking 7Za>b]|tea gDjI|team 5]C[D]ZZeY|ten EZaV|that "a,@2X5X:dXY[[_Da[|the "a#C%Z*C+^,?.E0B2X4@5?6[7A8X:^;[<Y>C?EADBEC]DIF;IDJGOCQDRBTUUFVAW[YDZ@^ZacbXeBfGm9nB|their 'D,Y.[D[|there "D#H%[(A,ENYY]hYna|this 9_X[nY|thread #ZnE|three )[YY|tight %Z.d>bSaea|time -Z:]SFaZn_|tip &ZhXn[|to ,B1E4D8C:Y<XECF>NU^AcImA|toddler "[|tonight D^jZ|too %F)C7^@_DAF^I@KCNBXD]__CdChAjAkBnA|town nZ|training =Z|true ,C:B;EYb|truly ,C.Z8A|turned eZ|turning "]>ZH[|twenty /_|two #c&C.[4ADYIZkb|ugly iZj]|uncle &FaY|under '[CYD]FbjYm^nZ|up "D&b,@2D7[<F>ACXD[HDK[XXZ_dTiYjW|update 4ZC^|urgent Q]|us "Z4j;c<a>CAZG[KDYd^D_DaBgEhYn]|usually >Ze[|valve ,@|van @[QASE|very ,@4ZKBYXjX|video F[|visit EXlX|voice <g|vote CC^ZjD|waiting )Z/Y|ward (_D]M^|warm "Y,a._QZ_HdWjZkB|was ,aha|watch /YTXn_|watching ,C|water #E,]>[eZ|we (]*Z<[iW|webinar 6^7[FZI[[[|wedding :BQ[[[|week 2]|well .[|wellington ,DQD|what "C#C%a'B)Z.C1[2E3Z4B5C8B:[;[<Z>^@[FBGAJ]MANWSEW?XX]Cc[gWhBiCmBnY|when #YDbe[|where #[)^5_8X:[<YG^I]QYY]^]bCd[gCi^|who %_:^;C?dJWK[f_gF|whole &[g[|why )d,[-X1C2A4;:F>A?DDFEDFcGXHDNbTCWAYC[C^Da[bCeCfChWiYkQma|width DW|wife ,aDY|winner ,[WZj[|with "A(a:]AZBbM]NDVDgD|work 4B=XDC]Y|worked #Z|working Cb|world 0[|worse 4]K]|worth /W5]6]7a;EZa]Y|writing ,Z|wrong #Y.C>ZD[IXXYeFj_kd|you %e,[.C4B6^9]>>?]Jd__e>hYkBmY|your !B"9'c(a)B,X7_=^>>BXCaF@H=KDLcM^QXT]YC]W^B_Zcbe?gFjBkDm@|yours "E(Y*^7[9@=aFDGCQCYD[C^[a]b[d[
<asked>|!@"s#W%['g(c)[*_+[,Y.b/_1a2b3Z4@5W6?9^<<=Y>[?>AABADbE[FdGFHiICJ]M=OWSZVYWYXCY?ZD[>]@^Ea>cAd[fBgYjGk_m^n^
<asks-next>|">%E'a)^-X.>/d1E2F4D7a9a:b;_=?>ABeDEEYF[HTI?LeMeN^OKPCQ>TdUUV;WEZV[J]Z^Y_iabbWg8hejak?
<asks>|"a#C%?&;'B(C*B+=,>-C.D/X0@13394@5B8C9F:B;A<>>C?7@EACB=C8E9F@HlIZJEKALCM_UEV?X@YB]D^>_aeEf?gdhCiCj:k^l>n=
<cry>|!f"[#;&A'e(c)[+Y,<-?.7/C0e2:3A485]6_7]9::E=;>???A_BeC8D:EaF>GeIDL^MaNYOWP^QFSATEUaVEW?XEYBZ_[[]Z_7aZd?eAfAgDh_icj?k@lbm?
<cue:acclaimed>|,C/_1D;fQCTYUZXabd
<cue:announce>|#C&>(Y*X,<-^.W/A0G3C9D:V;B<D=G>@?;@<A[BWDBF]GVLYQ@R]TDWF^[cZdBfAg@h_kElZm]nZ
<cue:ask>|!a#>&A(b*S,<-=.?0A1?2F3Y4=5?6g7_9F:B;@<>=>>??>@=AAB:C>DBEdFbGdH[I;JUK=MbOWQARESBUAV>YAZ@[c]a^X_DcEd@e?fCg?iDj>kDlamd
<cue:assist>|!D"?#F&A([+@,A1W2@4W5C7D8@9Z:[;><A?FA>BADXE:FaGEKALEM]PCRXUBV^WDYXZA]@aZbDd]eYl=m^n_
<cue:benefit>|![#A%F&D(X,X-F._1=3B5A6E9S:A;Y?@ABB=DYEEQTRJSZV=ZDaKcFiAkZlD
<cue:care>|!A"D#['>*D+>-F0@1?2C3H4Z5C6B7G8E9B:D;A<?A@B@EBGEIYLCMEOEPAUBVAWCYX_CaEbCcEfZhCiBjXkWlE
<cue:cause>|!:"D#?(>)W+],F-B.Y/<2E4D5C6c8D9A:Z<@>B@CADBACDFBG@JEKXM@P^SXWDXY[a]G^?_JcDjEmFnF
<cue:deadline>|!X%C&C(B)?*F+B,B->.@0=1@2?3B6_7h8<9A:D;B<E?B@FADBCCYD?EDFAGVIDJBKAMENCOBPASBUGVAW?[b]g^?bBgBj_kFm=nZ
<cue:feeling>|"@%b'A(?)d*Z+B,]-C.@0A1@4E5D7B8>9A=B>j?AABBACADYECF>GWH>J]NeYB[@^A_?cWeefEgWiAlBmA
<cue:foremost>|!d#?%?'>)G*E+^,>.D/?0^1[2A3@4;5C6=7E8h9[:D;k=>?ABFC;D>EBG[HZJCL?OBP]QAT>UaV^WDY@ZD[<]V^gbicXdCeCfGjBk>mUnF
<cue:glowing>|!h"^#=%E)[*A+l,D->.B0Y2=3]4@6^8d9D:[;]=?>C@BAZBECDDCE>F^GdHZICLAPlREUZWBYCZC^b_Kb_c[dCgFhVkDmYnE
<cue:herald>|!@"A#>%]&F(C*C,>-^.E2<3B4>5B6?7@8];^=B>D?A@@A^B<C;DDE[FVHIIAJ]KJNEO@Q?VZWBXBYIZD[>^__=aXbadAeAfDg>hbi=jDkFlan@
<cue:house>|!A"V#G%>&<(E)C*B+=,<-^0]1j4@7?8A:E;]<_=Z>B?=@EAcBCCEDDEkF>GBHXJDKAOAP@QCR_U]VjWCYE[[]G_Ab_c_dYeEf<gFhbljmC
<cue:humour>|+X,Y3]4_:b@CG[I[L]M^OZVZWYX[a]b_gAkC
<cue:invite>|!C"=#[%>&@(c+@,@-D0B1C2>3>4A5A6<7E8E9c:@;W?EC?DEE=F@H<J?M^ODPARDSDT@U@VBWFXAZA[A]D_daJfBl@m@
<cue:modest>|(E,C1Z3B7D:D;n<CFCKCQ@^[a?bknA
<cue:offer>|!d#:%D'Z(>)]+X,@-D1>3D5a6[7a8[9D:?;A<;>D?A@EAECCDBEFFDGeIDMFN]P]RBV>Zb[[]a^^_EaAbEc>eCf@g@jDkDmEnF
<cue:picked>|!E"E(]*_+C,A->1E3C4E5E8Z;b<C=X?X@BAEEZHIIEJAM]NYO^RF]EaVcWhDjZlX
<cue:prize>|&X(<)>,C-D/;0[1a4=6^9E;h<H=[>F@[AXBACCDCEZF@H[IBJCK_LCMAS@T@UZVaXYYA[X_CbheCh[iCj>mCnA
<cue:regard>|!B#E&B'A*=/X0E3C7F8D:^;E<F=A>X?B@GB^C?DAFGHEJ]LHNZWXYEa[bDcEeXiajE
<cue:reward>|"D%A&C'A)@*f+B,C-C2B3D5Z6_8<9D;C<C>=AGC?DFE?FaHELXNEOhP@Q@W@XE[b]X^EaYbDd[eDgDhDkFl?mY
<cue:selfElliptic>|"B#A&C'D(?)C*C+C,Y/C0A1_3@7C:D;]=^>Z@BAcBBCDD9EeF>GAHFJ[LCMAO?P@Q[UCV^WDYW[B^]_EbYeYgEhciDkFlemBn_
<cue:sellsCure>|"_%c'C(D)a*D+[,@/V0B3@7;8Y9A:@;@>]?C@CCEDBECG[H^JbNYODPYQCSEUDVFYD[@]G_BbAcCdCg?kBm@nC
<cue:sellsGoods>|!^%=&B'^(>)a*@+W,D/B0F3E5D6Z7H8W9B:@=E>A@BC[DYEZFDGZKDMCN^P[THWWXGZ[_DaHgCj]kXmCnE
<cue:sellsOrder>|!g"_#?%D&=(;)d+W,F/B0?1=2B5B6g7Y8];A<<==?EBBE>GfH]KCLAM=NcOHQFSAT]V?WEYE[c]U^]_@eWfAlAmC
<cue:sellsPrice>|!j"_&E(@)e*W+b,X-A._/4042c3E4@5;6a7B8?9E:E;E=c?BABBCCCEBFCGiHcIBJcKAMFNgP]RDSXT<U7WdYCZ?[X_Ad]jBlAmAn>
<cue:sellsReady>|!Y#Z&C'=(>)[+F,?-E/>0:1F4B6Z9D:A;F>Z?B@GADCbEBF>GZH[JZLDN[UFX[]YdXeYi]jbmCnD
<cue:service>|!?#B%D&?'A(D*;+?,C.A/A0@1;2C4W5?6A8<9D:B;@<@=B>>?EA=B@CfE>G@HDKEL@O?R@TEV>W@ZD]D^=_AhEiYjfkYl@
<cue:showing>|%E'B(B+A/Z1[5E7F9D;W<Z>D@FAaCBE]LGMEPDRYTYV]WE]E_CaXbWc[gYhZjDlZ
<cue:speech>|!;">#h%@&]'?(A):*>+<-@.D/@0G1:2<3Z4^5@6=8=:?;E<@=>>C?Y@_ABC>D?EEGDIhJCK_L>NEO@RESCUEVAW?Y[[B]W^BaBc@dCeDf]g^hEiUjElA
<cue:stock>|"F#?&?'?(=*D+;,<.C/C0C293@4>5?6>7=9A:u;A<@==>B?;@:A;C9D6EDFAGXI=K?L@O?P9Q>S=TEW<YCZ<[A]F_9avd>e>f@g=h?j?k<mCn8
<cue:thanks>|!A"C&Y'B(D)E*F,E-A.B/A0a1A2;3@4C5E6@7D8>9@:V;P==>=?l@@B=C@D@FBMHPGQERXU^VVWCY[^?_RdFeEfkiDkC
<cue:trade>|!C"F#B%C)Y+Y/X0@1[5^6d7Y9[:C<[=B>>??@<DAE]FZGCH]KCLZNZOCQCSCV_YYZZ[e]Za?cZeFfCg:kClXmY
<cue:unequalled>|!_#E%],C2Z8C:Z;l<Y>@?VIFJ^MAQCa?bm
<cue:worn>|#E%X&B(D)B+?,<.C0E1C2B4@5@7>8B:s;Z<A=C>??A@DBECADBF?HYJYKFLBM@N@P=QFWCXDZB[C]?_CarbXc=e>iDjBlEn?
<emoji>|!_"[%Z&^'a(e+a,E.[0Y1a2]5b6[8E;a<B=?A[BbCWD>E]FbGXH^JXKULcMeNaOKPbQ@RaT[UaVbX]Ze]c^Xb^f[gHh[i]l^mcnZ|<hashtag> (C)]+c-C0C8ZPY^_nD|<link> !^&^+>/E1E2Y3e5YECFFG^JXM?UDVEXaZX^GaAiDlCnF|<name> !F&E'G*Z+<,>-R.A0D1C2B3P6B7[8[9G:c;B<D>A?A@EAEBAGYLCP;SCUAVAWHZE[CdCeJfHg@i@jHkB|<number> (B)=/a0b1^7e:EEFFYGaH]MCN>QERYTaUbVXX_][a?iBjElBnY|a %C5Y8a;ZFXTCZ^hD|and !D'E(a+D:CECF[M^PDVD]Aa?f[lB|below *D|best 1aO[Va|but A[X[|by (Z,]:ZM]nd|code !E)^N_P[|come %D([MX|first +_P_VC]]nW|flash !ZGZ[ZaD|for "A(e*X8DACLDMc^B_@hC|giveaway !B|i "c,Y/]BaHYM[|if &[(f)C*C.D7CKZMcODQC]@b>iYkEnC|in #[FZI]M]n]|it ^^|last 7Z;^G[|link !^"_%Z)AJ]m[n_|method /YM[|new 'b;_F[J^]Xb_mZ|no ']([F]LZ|number 1Z7DXF]CmZ|open ;_b_|or (eMe|our 8C:]FEJ[R]]EmDnY|pizza h[|so )Z1_BYNXVZ|tag (bMY][|the &^,d;BMBQeW[bCi[|to ([-[8ZM_|two 6]Q^[X|we "E%C;DAZE]FZl^n^|you (],[0Z;D?ZE[M[
<first>|!C#B%X&?'@(B)9*D+;,>.7/[2@3=4>6k7A8F9?:^<==>>B?A@uArBdC^D=EBG<H:I;JBK?L;MDN>O>P=QARBS>T>U>V?WCX>Y<ZC[G]=^;_>aAb?c:d=e@f<gChQi<jIkAlAmDnY
<hashtag>|&d(b*]+],E-a/Z0=1=4^5a7[8]9a:A;Y<C=_?_A^B]CZD_EZFJG^J[KeLWMfNWO[PUQ^RWS]TaVCXZY]ZZ[Z]S_aa^bVd_f]g_hdi^j^k_mZnk|<emoji> &Z(D1<?cK]fYlY|<link> +C1aE>PDV]a[lA|<name> &@(C)]+B-D/a2Y6[8a:CBCaBiE|<number> G[TF^^|a :Z|all QYSb|and 3^jE|engine @CgE|for (Y*X;DN^^E|from JDV]|i _^|in ?bAYCFEEaDfcmE|mean "D9b_b|or (^7C=eM^d]|programme -A8]RC|students B_|to 1B8C:Y_DaYhE|we %[E]J]L]l^nC|with "C&A1[;^EXKDPHbXiZlX
<last>|#C(b)_*Y,g._/?1[3X4?5W677_9Z:E<@=X@8A@B^CADBE_G@H:I?J@KDLDMANGO@P?RCSDTAUAV>WQX@Y>ZB[@]D^@_BaAbDc?d>e@f=g>hCiFjEkBlEm>n[
<length0>|!3"2#3%5&1'2(6)3*4+4,4-..4/.04172239455064778491:>;6<9=.>2?5@1A4B2C5D2E4F9HGJELFPDQYWFX][D^[_@a[bXfWhDiElFnB
<length1>|!3"4#3%3&2'5(6)4*6+5,5-1.3/101172437455465778496:;;4<<=1>4?3@2A3B3C6D3E5F7GCHCJELARHU@WF[A_Gc^fFgGh@iDlBmFnC
<length2>|!3"5#6%7&5'6(8)8*8+8,8-7.4/50218263847566878889::;;6<>=6>6?5@5A5B9C;D8E6F6GCL@PXSGTYUDVGZH]CaCdYhBjWkZlDmA
<length3>|!6"6#8%;&:'<(8)9*=+:,=-@.7/705192:3:495;68798?9?::;8<==8>:?8@:A7B@CAD?E9F5IXJYKZMJR]TXUBXD]D_]a@dZiXjYk[mF
<length4>|!;"6#;%=&?(7)<*A+<-P.9/;0:1:2=3>49677:9?:A;<<:=:>@?;@;A9BAC?E;F8GEHFIYKYL_MHQWR_UWZY]E^YaCbXcCd[eWiXk[mI
<length5>|"8#:%<(9);*A+?,U-].9/;091;2;4=6?7>8A9H;?<;=@?H@=A6DZE<F5G^H^JEK]MHRcYEbVcAd_fahDiXk]mHnT
<length6>|!X";#?&W(<)A*=,b-^.>/I0;1?2@3@5Y6C7;8W9B:?<:>Y?UA?CXD_E9F9GbK^MEO:RbTXVCWEZ^]Ec=d_fakZlDmE
<link>|!_"^#E%H'@(;)]+],6-E.F1a2B3E5^6c7=88:?;F<?=D>@??@@AZBCCEDFEXGaH]LANXODP]RVSVTLVVY[[Z^CcIdWgZhTnE|<emoji> +]3]|<hashtag> !["Z+B3E;aD]EfF?RY[]a_bbhikYlem<|<name> "b%Y&C4D6gCBDFTD[g|<number> 6_[^|and !D"Z&D*_+a.E2Y6YECIBKBLFO^P[QDVEY@[_gBhDkAlE|by !c,ZQ]S@YBjFnC|for +dP[d]|no DC|or !B.FIDaZkYnC|so >a|via &Z1FF^H^VEm^|with #ZD^YZkY
<loud>|!d#A&D'@(X*b+d,@-d.E1C2=3b4>5A6^7a8B98:<;Y<?==>;?=@=AFEEFaG_IAKDLANDO[PXQBR_SBVGW>X]Z@[U]^_:aBdBe@fAg?m]nZ
<lower>|!E#[%Y&c'Y)Z*_+Z,i.Z0^1_2]4_6A8C9g:C<[>D?[@YACCaE[GCHBJZKaLXNWO[P[QjSZTDUUV_Y_[D]F^=_ha?f_hEiYj]kBlYnF
<mention>|#]%^&n'])e+e,@/>0Z1V3[6A7C8C9Z:B?d@cAcB<CCEaFdI]KeOFP[RYS@T[VaWAZA]@^=_BaTdDe^fXg^hci=jBkWlYnB|<emoji> ;Z?=E]h^|<hashtag> %[&Z+FECJ^KZ_Z|<link> "Y&YF[K^RYa]m]|<name> "D%_&>)A+;-_.X1=3c4b:Y;>?:@EA@CbDgEFFDH?I^JaK=LEM@NCP?RXSbV@XXY^]F^C_aaAb@f?h?j^kelEm?nc|<number> #Z/Y|about AXEZhZlZ|again 4DQFYA|and #@&i1e4C;BA[F[KdRYV_Y?][aWh^j]kAn_|asked #ZnC|asks #Y,^Q]|at -C1bA]C]EaRBVahWj[l]|can 9[QC|cheers gG|does "@HA|for #[&]+Z,]0b4C;_?iD^I]QcRYUXcWeYfjgBkZl@|has #C/^DBIFTZ_EkA|i &[,^>ZYCjZn^|in &a0E;E@[FZKZg]hZmZn[|is ;]Q[bY|it %GD_nC|lol ,^Q^nY|need AF|no #C4[QAkZnD|of -D1[RE|oh >_e_|omg )_+B?YN]PD|on "Z#E)^+=-]:ZAZC@EdHYM[P?VYZZaejDkDldnZ|s #Z&YDBEGK^|said #aI[|same jB|since #[1[?EI[V[|so +b>BQB|sorry #C,A>]nA|thank ?B|thanks ?Y|that %c>DJ^QCSEnA|the 4]>B@BC8KDYceCg?j>nA|this A_E]b_hZl[nZ|to &E;^<YAaE_VZh^lZnV|today #E&D+^b]hY|we #Y+Z4A>DYD|what #B,^QY|who #=&Z,@9Y?ZI@KZQ@hDn@|why &EKD|with 0^UXl[m]|yes #_DZI]QGYDe@k_n@|you +c?d@ZPbQEY][Yb^fanB|your +^4]?_@dDCPYQDXFYZgbn?
<money>|!d"^#B%E&>'A(C)b+A,@-c/o0b1[2[3C5_6c7X9>:Z<>=]>B@@AXCBEHFBGeKDMCN]P<QDRWTkU_WRZ][^]^_@cAdWfEgAkClAn^
<name>|"Y%D&g'D(@)X*A+a,Y-D.C/A0C1X2A3=5>7E:==H>D?Z@]BCC_D?FCJDKcLBMBOEP]RDUDWEXFZEcEdIfZj]kEmE|'s "B%B&]'_*X,b-Y.D/V0Z2[5]6^7E9_?Y@YB]C;E_FZGCHBJAK]MAO[QZT[ZW[Y]@_Yd]hAj>nH|<emoji> !Y"c#]%@&C'E(@*B+_-[1E3A5Y7G8]?BAZDaE]FVH_J^MFNVRWSVTFUX[B^[bCdCfYgDhYk_n]|<hashtag> EDKWMZaYnB|<link> !@"Z%Y,B.E/a1c4D5fAdB[D^E^FgGBK[P^SBT_VfZc[CaZdgeCf]g@hdihjEl^menZ|<mention> "]&>,@1_?[F_H]JYK>MXQCTUVafYl]m^|<number> !<"C#F(D*F+a-Y/<0?2@4@5>6=7D8Z9C:X<:>CBAEEGBKXMANCRZT>U<WEXAZ=[C^E_@bEc>i>jalD|<somebody> !b)]2E3[4@7Z<D>YE_FCIDK[MGNbTDYA[XaDdChCjCkCnY|a !B#H&Z(a+],C-Y.]1_2Z4B7E8B:B;[>??bABBBCaE^F=GDH[ICJVKUM]R[T>WWXB]I^F_CaFfZgFhHi?k]mBna|about #F,]4X;BKBY^bBnD|above .]|account ![)^8ZDCN]_]jH|across -]|actually #G|after #@,Z1A4C=^>FEDIBNYVFYB^C__eVfXgYlB|afternoon &[,]k]|afternoons DYgX|again #=&YHEIYnB|against 4]D]|age &Z@ZI]KZjF|aged &b?ECAKcYBj[nF|agree BYCYjZnZ|all "X&BCaD^Q@R]W^j^n^|allotments 1_@YZY|along EZhZlU|already "Y/b0[DZG]T^U]X]mE|also 1Y|always ,]B]IYK[Q[U[|amendment C[E^j^l]|an &Y/[6ZAE[[cYhC|and !b"Y%C'A(@)F,X/@2]3W7Z8A9B>^?YAGCXDXE_GaH[L?MDTDUDVTZD^DaEeYfYhDl^mGnC|announce a[|announces <bACnC|answer =[CY|answered <b|answers "G#F(_C^|any )cCYDAN]SAj^|anything ,B.aCBSYjD|app !Y"_6_DBE]JcX[[dl^|apparently ,]4C|application D]kZ|apply !_&D(D,BGYHZMDNCREa]kCnD|appoints 1@EBREV?l@|are &_(W*W+^-E.C/Z0[1X2]4_6E7[8W9[<^??@^A_DCE[HCK[MaOBP[SFU_V[YW]YdCeFiBjX|area ,D9Y<ZBWC_[[na|around ,D0ZCXUZe]|as #^&Y,E1_4X7E8D:^<C?]ACCaD^IcPCQBTWVaY]]?bWe^jX|ask #[4ZDBgZ|asked #a;c@YIXQEgZk_|asks .[QC|at "?%E([)@+E-E0B1D2D5A7E8C:E<>?bA[BDDCFZHBMDNCOXR@SYVJW[XXZ>[]^@aAcBeEf[h[lXm[|ate 0ZUZ|attended <DE^QDR^l]nC|average -W/ZRY|award 8AEXVZl[|awards bX|away CY|b &b(Z,D1B3[4E:_?]AECBFXKaaXfZn?|baby nE|back )Z8C9]@VAZIXKE_[j]nA|bakery &bKZ|banking n^|bar ;[C[b[|batch 8]nZ|be *[-XQ[RUaXjY|beach ,DCCKY|beat #[[Y|beats !c+^bD|became 1F<ZTZ|because "E#^&A)[8a:d<C>A?CC]DCKCQ@S?TZUCWYXE^^a]eCj_kC|before "[(E)E*Z4a7_:Z;a=Z?FC[G^H^IBQCSZXA]]^BaZb^d_gD|began 4Z<_A[cZ|begin )Zd[|behind ,]|believe :a|best +^6[MZPY[[|between &C,C3Y>CC]K@XYibkDn^|bill ;F=Zd[|bless ,Y:Y?[BHN[X[aX|block A[|blocks jA|blue C^K[|boat jE|boiler ,EjZ|book 1[7DOZVYiZ|boot 8YDb|both &X-[2bR_kY|bought 2]WY|boxes +]PZ|branch #D&Y,]9[@@C_ECFaKZQ]_^gBj]k^lDm]|breakfast -]f@|breaks 1EjDn]|brewery EZ|bridge <?QafEn@|bring !a"E,W4[DGa^jBnD|brings !Y.W8Y;ADZE^Q[^[a^bD|brothers &Y|brought ,Y5]@ZQ^Z__]|build 4f|building g^|bundle )]Y]k]|burned QG|bus #[CY|but )C,A@^I]M[QBVDb[g^lCnY|by )E+Z/A0Z1]4C6_;Z<B?D@BBYQXRAU]WE[_]XgCjXmB|bypass j@|c &[(Z9];E@FCZD^QAbAfYhBiXj_l[nC|cake ,a?]HXa^f]|call &B)[,YD]KDQY|called EDNC|calls 'X(B,[;]DBLXbZkD|came #D&Y8D?AAXCCQZYZ]Ygan[|campus 1XE?l@|can ":,S.D/D0^7B<bC_DZHJKASC]DbFj_k^|cancelled CXRX|car DYQCeWjZkZ|card <aCB^]|carried ?^|case ([4^9D|category )]E_|certified 1aEZVY|changed 4DC_OY|chapel ,[|chart 0[UZ|chat .]CYS^|check C_DY|checks 4]|church QC|class #b*C,Z;DC[OBS[j_kZ|cleared A^hY|clinic #Z7[AEXZeBkB|close 7[RXX]aZ|closed CBDaK]kb|closes "d7?:YCWQBn]|club gAnE|code *]C^O]jY|coffee :]|cohort ![|coin ,^|collapse CA|colleagues QEa]|collect CA|collection 8b^Z|come &Z.CWYY[nZ|comes )Z8AC^e]j^|commented <ChA|commission 3YXX|community %a8_BdnX|completed :[|continues nC|contract 1^@Y|cost /[|could ;]@aFYO]b^g[|council 2[EDn[|counter #^=[kC|counties ,FCgkWn[|course )]6[7[N[QB]^kBnE|cover )X=]|crew &]+[<XDEK[f]jB|crews CD|cried E_L[|crossing C[SYj[|cup +BPG|customers 3]R^|cut "^&^,D1[@]QC|d &Z/C;fCZKYQ]b_h_|dam EEnZ|data CB|date ']C^jZ|dates W^[Y|day #Y5];CHBQBZ[e[m]|delivery 7]a[n?|depot #]1B<X?Z@AAECAEAVDYD]CdDgClEn@|described 1[;^bZ|deserves +^|desk &Z@Bg?j@kF|detox @D|did "A#V&Z(E+_,X4Y9@<C?[CCDCF_IGK_MCP_SAX]]D_AjD|died &D@cIEQZfe|dies nZ|difference !B8[:D;eFAG[H^]Z^^aCb_hZlCmEn>|different ;aT[|dinner )_*]KYQZ|direct +E>Y|directly kZ|do "^3a8ZA]C[FBGYH_TWWAXaYX_XeChY|does &e(B)X,_.F1c@^AaD^J^K^NXQ]SJVZY?^AaDdBg_jCkan[|doing 9B<^c[|done .bSY|doors 6]F]|double n^|down "Z:^CbQDjXk]|draft #[4^YZ|drew &dKa|driver A_hY|drop #B&X|drove &f?]K_f^jB|dry C]jZ|due DD]Z|during -YC@QDRZjD|e ;]D[GZnE|each &[5[>ZZ]|edition fZ|effective 1@;BC]ECj^lBn]|either =[C[|elections n]|eleven %[&c?ECBK^QAY]m]|end ^[|ends 5ZZ[]D^Z|enters -]|entrance QX|estate /Z=cF]QBS]TXd^|even .[>[DAYZeD|evening "[.]3^7C>YRD]CgZhDk[|evenings #^2Z4E>ZKC_[kG|ever "[-Z0B1a9[DCVZ|every 6[8[9[:C?aEDH^KEQBR[^]aAhClCmF|everyone )[n]|exchange &E|expect D^|explains !]&[Q^|fair CD[Z|families ,]>_nY|family %b&_+B1Z8>AaBZCFEZJ]K^^Ab?e]h^nC|fans 3Z7]]]|farm &ACB|fast 8^n^|feeds CA|ferry #]|field 4_>Z|figures Fe|file CEkXnD|fills nY|final &ZjDn_|finally A[CXbEhZj]|finds nZ|finished 1D?XQYf^|fire ,@CDn_|first )Y,=.dFaKCN_S[T[k]m^nE|fish IZ|five &Y+_H_|fixed ,[|flood D]nE|floods CCDZjC|floor #[,Y>ZcYeWlD|flowers ?Z|follow hY|following ;ZX_|food iX|for !@%E&_/D3C4Z6D7?:[;[<E?fAFBDC[ECFDQ^R[SCWAXDYZa^bac[dGeCfchFi?mZn[|form CCjC|forms 6^[Z|forty &gKf|found &c4??XCZK^T[j]|four )b5d<aE^N]lZ|free !a&_*f1D7@G[O]SYVEZ[]Da^|friends B@iAn[|from #C%=&Y)[,d-^0D3F9F:[;F<?>A@^CYDCHGKZMNQZRETDVCWTX=ZC]Z_Xa[eCfYhbi>j^kC|full 5[CGkC|gallery 8Z^^b]|game 8C|gang ,]l[|garage D[QZnZ|gate CX|gave &Y@^ID|get #A3[DDQ_j_|gets &a*W,b2_=WI[KVQZW]kY|give &E?YCEKC|glass :[]Z|gloves HY|go &Z+Y:_C?e_jBn[|goes &[,D1E8]<[@]DBFdKX^[nA|going "Y,Y<ZCZjanX|good k[|got #B,E4D;YCAIDj>nF|grab (F7D|graduated &^,a1EEDKZn[|grandmother m[|green C[|ground D[|group "C&Z,Z4]?[HDKYQYS@|groups 2]5Y][|grows &d@YK_gZ|gym QZna|h -ZXZ|had #A&>:E;Y<C?_E]K=YDb^h[jBkAl[n_|half ,C5Z8]CZQDnE|hall #DCXDbICSBk[mYnC|hamper ?Fn[|hands /];FEZ|hard #Y|has "]#A%]&^*a+C-Y.Z/>3X4B5D:B<Z?_@]B=DcE^G]IAJ_KZMYNZObPCQYUAYIdIk_l^|have !E#b,Z3Z7A8A;G<_>B?Z@ZAbBDDCE@IVQWXZ]Ub@dEh^jZkA|having <Y|hear IY|held 1YCZ|help <b|here &E,[2Y4[C?KAW[_[a[|highlands 0_AZU^|holding &Z4E|holds <b|holiday C[DZaZj[|home 0[U]e[|hostel QDdZ|hours na|house D]|how &EIXQF|hub CZ|hut DFhYkCnD|hybrid -^]Z|i #_+>,a1D4<7Z;B?>@ABUCAIaKXLYM^P;QWU@WBXBaDbBeafBg>|if #A(h)V.X4_7DC[FCMcNXQ?SWU[WCZC[T]C^FeFf]hMjWkDnD|ii 1BVEnW|in "]%E&a'B)W*B+A,a.E/E0B1a3B4C5B6A7B8_<Z=[>Z?^BDC=DUFIIJJ@KcNYP?Q_R[T@VbX][D]CaFcTeYfaiAjDm]|including ,[ACEDS]|instead )Z4CCZDEIEjZkD|intake 6[7Z|interviews =Zd^|invites ZY|is !]"<#I&G)X*E,Z-U1b5>7]8c;Z<_>Z?@@ZAaBZEdGVHBIBJFKCMZQXRZTAUZV[WBZF]X^baEcReYgYhWlcmBnF|issue :bFaa]m[|it "c#Y&='Z+a1Z6Z7E8Y>]?D@FCbDEFCG=H]I_KENDPaSDYE]C_]eFhGiCjVkY|iv 1ZEEdYlE|jacket ?]|ji ,DQDa]nZ|job 'eLYeY|joined 1D8Z;C<]A>E^hClT|joining 1WNY|joins &]@ZRD|journey 8e:]^b|judge -DEF|junction 4ZkZ|just "E#^&C.Z7^C^FEHAJ[QFhCj_lEmBn^|k #]KYQIn]|keep .]:ZC]jZnC|keeps <_|kept &Y,X1WVZ|key 4E9]<[_Z|kids 9ED^^XkY|killed &^CD|kindly QBj[|kit 4G|kitchen ,D@YKE|knitters bD|know !Y._KEQFS]jY|knows <ZAY|l >Z|lab &_K]m[nW|lads &_8[:Z>[K^]Y|lamp +Z<]|last &Y'[,D0];D?[CXE_ICL[QA]Dd[iYmEn^|late bYnB|leaflet 2[kZ|leave G]][|leaves ,^/Z8[@]C_DAEETZgVlE|led ,^<ZIZQ]n]|left #_7d<YA[I[]_|leg &>KA|lent &^?]fY|let ,^-C;ZD[QbSEjC|letter )Z/[0[|level 7]][|library &B,[;EYBe[jC|lift 1D|lifts "]3a|lights #c-Z5_I]ZX|like (b7ZGY]ZbZ|likes ,]_Z|line &bD@J[KaYXk>|link F[nE|list &B;[BYb_iY|live <anZ|lives ^X|llp :];FEZa]l[|long EE|look ([1cD[|looked #[|looks ,G7]DY]b|lost 4C5]7[KB|lot &_+b,D7]K^QDdan]|low nX|lunch ,ZCFjGkD|m ?[QZ|made #C,_4Y8ZEYK[|magazine ;]b]hEnB|make +]PZ|makes -]nY|making "[<_E[|market &D,[@YC[jY|marking CE|married aY|maths SZ][|mattress 7Y]Y^cn^|may &Y4CBFIEVY_]iC|mba &D/[1[KDT]nB|means DEj[|meet ;D?a@dK]|meeting #ZCDS^eZgY|member ,E|members B^CCn^|message 5Z|met #Z,Y-_1]AZEYV[|midnight !^)C.GCZEdQDlbnC|mile 2F|mill &Z0[UWk[|minutes B]E[iZl[|missed Q[|missing ,CCFQB|moon HE|more 8]^Z|morning 4U6Z7B;Y<[AYC^DBKBeZh[j_|mornings #B,C>XCah[jcnB|most ,DF[QD|mostly ,a|moved KZ|moves QZ|mp ;X|much E]|must 3X7c>^C[e]|my ,Y2_>]K]QYfZ|n C_K^|name n[|named &_1Y;^K[V[b]|nearly )[2YD]N[|need "Y3_FZ|needs ,W7ZCBQ]j?kA|network -]CER[|never %[,[.]J]S]|new "bC_EZH[j[|newsletter !E4]D]GD|next #[.Y4CnZ|night &=,c1E4[8D;A<D?@B[CZDZEZFFIFK=VFWB_DaDb@dXfBhF|nights "Y,CS[a_g^nF|nine &[K[|no #V&D+g4F7];^>@DUKFP]T^XDeRkG|nobody .Z>ZS[nD|noon .[CXDDJWQaSX]CgWhYj[|not #C&Z(E,D6Y;E>CCdDZJFNAQWSAVDXD^BbBjX|nothing C^Q]e_|noticed #]&^,D4D|now !W"Z&C)Z.[0a3[4W5_6X8a9[A[DEEdG_N^U]X^Z^h^iEk@lfmEnC|number '_L[S[|nursery 4[|of !@"_#]&W)E+D,=/@1]7C8=:Y;b>E@^B;D@EcF_HYIHJCN@O@QAW@XX]>_Db_eXg[i;kBlfmYn^|off ,Z0_DDQZU]jY|offers %])BW[|office &C,_1Z<D?ZAXD_I]KDQbU]^]d]j@|offices nX|ok 1XVXn]|old 5bC_Za|on %C&a(a)Y,H.=/_0C3[6@7@<[=@?b@_A]BEEYF^IBJ@M_NYQ[R_SCXU[EbBe[fZi?kDlX|once *[O]|one !Z(B)D8[?CCWD]E]F]H@I@NE_EaDd@f>jYkbl^nF|online 4[nX|only !]#D)[,@7AA^CbD^GYN^QB[YeBh[j^k^n^|op ![%])Z:CEDJZ^ClEnD|open CXDXFYQD_CnE|opened A]E^K]h_la|opening #C2YbY|opens 7a:dac|operative ,ZCD|or !Z&E'C([,F3Z4?=A>@CXG[JCMCQESBZ[]E_BaCgBjZ|order #Z?_f^nE|organised &BKC|our #@,?4E5B6F7E8d;B<@AXCcE[F?J=R_VbXL_CaDcDfAjZlan]|ours AY|out "E&A5bJEQJZ^]BiX|over &eF[HXKeTXaBmY|owes "D?[g]|p >Z?FY[nD|package )Gi[|page #Z0Y3Y9]_^|pages D^FB|paid #D+E2i=YKEWa|paper "D&D;eDYbdjY|parade 8]^Xn[|parking ;YJYnA|part %[1Z;ZCZJ_b]nZ|party 1YS[VZd^|passed &X4C<Z@[CD]BkD|patch &^K[|path ,[nZ|pay "^DBHY]XkA|payment C]DajZka|pays C[|peak C@jDn[|people 8E:f;E<]A[C[H[QE^Ba]j[l^m[na|per CE|pets C]Def]k]|phones CBnY|picnic ,[|places b[nA|plan 7[9ECDTE_BeB|plans N]|plant <_CFDBEYjBn_|play HA|please &C4Y6_C^E[KDXB[a^XeBfDkEl]nB|plot &Y|plus 4Z|pm C]j^nE|podcast "X&F;ZEaHYMZ|pointed 4[d^|police CD|pool CC|positions C[j_|post !bC]|practice 1XAZaD|press (bQG|prices CXUZXZbEjZn^|primary CF|programme -]/Y7^BaEEN[]^lBnb|project QX|promise /[aen^|promised %]1B;]_F|proposes 1AV@nZ|proud ;@|pulled jY|put &],Z1Z<_=YK^|puts D]|q4 0E8a^Za^bEnZ|quarry Q^nZ|raised 4YY[na|ran 4ZCC|rang @DI^|range !]JDhY|ranks "Z-];YhZnb|rate )Z+]jC|rates #Z2YBC|re &[EClA|reach C^D^jak]|read -E4@?bKFQZRBjV|reading 7YCCQZ|reads &F.XC^IYL]j]|really +[.ZD]|recalls n[|reception ?YE[l]|recipe SD|record &E;ZC]DajZka|records kE|reflecting -[1]8Y:[;BAC^Y|refuses ,]QZ|region )E8YRES[jU|remain +^7[m[|remains -b<_V[canZ|remembers "],[Q[|remote nY|reopened bY|replacement =[|reported #ZI[fZ|rescue KF|reservoir CDD[|residents %A|respect )E|retires &b@aC]RYg_j[|retreat !]7[|returns C[bZ|review *_O_|right #A][jC|ring C]nB|rings 'FLG|road &E?EKEkCnC|roast :]DZ|room 4Z:ZDZKEQ[YZkY|rose -a1dCZRZV_jY|round CaD^jYk^|roundabout @YnB|route 4]|rule ,AC^QCj_|run ,DQ<|runs ,]JWW_|s !]&Z,FQE|safety :]UVnX|said %[&D-[0e;e<^JcKBQFR_VYYZb^dDeDj<k;l[nD|same K]|sang <_|sat &e,Z?e@_KaQ[f]g]|save /^CAGZJ[T[jE|saying n]|says #E,d.c3a4A5Z8C9E<C>Z?C@ZCBDDHaICKEWZX]Y@|school 'e+D1_AbCZD[LYR[VYhZk]nZ|schools KDQYkZ|seat QVYZ|second #B&b0^7ZCXICK[Q]jX|security ,E4YE]|see %E|send "^)aDZH[|sends ,Z|seniors n[|sent #_&Y+d,bI^Pa|service 2Z4[CXQ[W[|services 4XDE|sessions )[E]l]|set 1XE[F[V]lZ|sets 8]EB|shall 7[nF|share EZ|shares -YCCjC|shelter ,CZ]dZn^|shop )=,B7CC_DYIF]D^DdEjYk_lE|should ,E4]CZkClCnY|show !]/]DC^DnZ|showed ,E|showroom ^X|shows ;Y|shut B^CdR]i^|side "EFZY]eVf_jYk^|sign ![1BCYEEVBj[nd|signs :DC]|simply %]+[JY|since #@,C2^4_<A>E?[@aA^CDDcE^KBNY^[e?g^h^kWnB|single CAfDjB|sisters CAjC|site -E4E<[@DE]QBRFeDk[nD|six !X4]C@]Ye_|slide jF|small 8D|so #E&C([)@*Z/a4^5@8_=GACBDCaKBV_Y^Z?^]j_|sofa ^^|sold !]&E,Y/a7^AZGXT]aC|some %],c|somebody >[D[F_e^|someone (b:BHCM^bDkY|sorry #E5]>>E]IZJESCf]|sorting KD|sound "^|soup C]h[|spaces G[|speakers QBjA|speaking 4^YZ|speaks 1]2aRDnZ|spend /]N]|spent &X?[AX_>n[|spoke <^|spotted #b&ZK[|staff #[QEnC|stall ,YC]|stand +[|stands <]|start JbW[|started &Y)]@]aC|starts "[&_)A-E1D4B:B@]CDK]RDa[bBeBn@|statement 4]CCD_EEVElDnB|station 9[@Yg]kF|status 1]E^V[|stay )Y|stays #[,[/^|step aY|steps &E>^CbK?gUj[n]|still )W,].[C]MXQ[nF|stood #]|stop DD|stopped EZY]kZlY|stops DDn[|store CBD^kZnY|stores =CdE|story "Z*CN[|strike D[|student 5]ZY|students &Z4]D[|study &V-^E]R[|surgery C^j[|suspends C@nZ|sustainability 8]^Y|swaps 'F|t !A&[?_D^KZkZ|table 8aCYS]^ag]kB|take ,Z=ZaZ|takes )]C[DbIDMC]]n[|talk -[|talked &[,DK]|talking 1[<ZOXcW|talks &C.ZKE|tap (_M]|taught &[,Y?ZK^QYn[|tax :^UX|tea 8]k]|team &_)B-Y0X:];E<Y?F@DEZKaNBUV^BaafChBk>|tell #[7[>C@_]Xg_|tells &C|ten S^i]|thank #Z)[9C?]J[RCYCf[|thanks ,Y?@V^nb|that #B+Y4h9E:C;U<D>ZCEHVN^QESFWHXBYe]CaAgAiDj?|the !]#Z%]&@)]*Z+^,Z-C.X/^0E1[2F5E6E8Z9X;H>@CXD]F?GYHYJ[K>NLO[SBT_V]W@XAZA[B]Y^UaXbCiFk[lDnC|them :]LYaX|then ,D1WCCE]_[jCn[|there #f&[)X,D4A7CC[DBF[IZK^]G|these &Y8bR[|they #[%Y5^>CBYJ[K[f^jH|third &Y1Z<aA[Q]V_b_|this %Y(Y)A*X/c0C3E4B7D8@:C<G=D>^?WAYDAFDKEN@OCS[TZVCZZ[]_]d@j[kZn[|three &](Z,_4Z;Y?^K_QbSZjBkC|threw ,[KWfZ|through 4D;@CYEbQEbAj[l^n[|tickets "[F[W]]D|till #>)eCaD]IXQCTYeBj]kY|time "A4]5[C@ZY]E|timed ?CQX|timetable jZ|titles +[4_|to !C"_#A&<'E(c,@/C2A4D6C8A:B>E@AA[BYFGKDLCMaN^O?PETBXWZA]D^FcYeXg?iZnZ|today !c"^#N&@.C1c4E;B<D?bAbCCDDEaK>QASDVbZXaCfZhaiCkYla|told ,B4[IGkZ|tomorrow :[Qck]nZ|tonight "Z;cCEDDQ]]>baefjBk?nc|too #W1Z4ZI[J[|took #E/e0d?]E]KVQYT_UZf_jAk]|top +XCCF[jCk[|town nZ|training =YjE|trains nY|transit @Z|trial )^D[N[k[|trip >[kDnB|tuned (D1]Va|turn #^Ach]|turned )[1^<]@YK[N]SZ|turning &>K@|turns 1@8bEAH]^[h[|twice /Y;_b]|twins #[IZ|two !B#F&@)],I.A4A=F>C?ADdE_J_QDSCYEbWf?kYl[|unanimously 1^V_|under &@,A1B;[?^@]CZDDQEfWjX|understand %cJ]Y]|union 4DnY|unless BYdZ|until &D2F4DB]C=KDS^bBgAi_jBnC|up 1_8D:aI^MCPZTDY_lB|update jXnX|upstairs e=jX|us !D'Y*c;YECGAMHOYWDXEbElB|use )^da|used >a?FeUfYn[|users "[;ZQG|v 4D;FD_QFjYnB|valley +X<E@BACCZY[dXnB|van ?Z|version 4[=Z?[|very :Z|vetoes CD|via 4]F]nZ|visited 1Zg[|vote "YCYD_jZkZ|voted #B4]QZYbe[|vouchers !BGF|w &aCcEBK^eXnD|waited I[|walk CEWYjF|walked ,?@[|walking #Z|want 6^7Z[Zb[|wants /X9[Q@_X|ward #C&D?[CDIBQCnC|warm 2ZDE|was "X#F&>(^,?0E1c4a7X;^>YAcCBDCEYKAM^QFVaWDY^^Ec^eZhcjCl^|water kZnZ|way ,]8_;e<g^_|we #Z&F(D)a*D+@,^-_0F1R4^5]6D7X8_:a;><Z>D?EA[B_FXIYKCOCP@R]TBUDW@Y[^]bBcae?g@hbnE|wedding jZnA|week 4CC[M[QY]]fCj]mWn_|weekend 0[8Y9[ZY^]|welcomes A_hZ|wellies +^CF|went &W,Y/Y5]8ZC@IDQZX^ZZn?|were &C4A8E9@;E=^KC_@|what "C9d@AI]SD]C_cdXeBg@|whatever 4X|when "Y(f2Z4_;g=_>A@BIYNYWbbbdXhak@|where &?4D8[:b<Z>[DEE]KBQ[WY]C^[bbe[fBlW|whether =E|which "Z#?'Y,]-Y0F2_;=AaCCEdYC[Wb@j@l]|while /]4_9EC^DAHZT[j]kF|who !B"]%B&c(E)A*B,g.?0C1>2D3D5>6D7>8A9B:B;<<C>C?b@CA<B=CEDDE[F@GDJ>KiMEOCQdRBSBTCU@V>W?X?Z=]@^F_Bb>cCeDfagAh=i@mFnD|whole h^|whose +a,b-E;EBDCDDDEDP^QecDgA|why /YKG|will !C%[&A'c(Y)C*B-E.D1^2Z3C5C9D<E?@C]E^KBLaM^R@SDVbX?YGZC]FfAiAj]kFnD|win CAjBn^|wins CAjEnZ|wishes &E*]1[NXOWVZ|with "Y#;)c+W,e-]/F1Y2Z5]6_7Y9E:Y;?<B=A>?@BACDCEZI@JCQaR[UXYUZ^]^^?_Da[bBdGeDk?n[|without &C+Y7_=DCCN[ka|women &Y|won EZf]g[|word %Z(Z_ZmE|working -FC]j[|works 1]QDnE|workshop nZ|would ,b2D3]4]5[6[>D?G@_I^QEWA[YgX|wrong FF|wrote IXNZ]Dg_kVnB|x D]Rb][aZ|yard ;aUD|year "D&Z1eDbV]jCk[nE|years 3[|yes #C4F;F>^D^QDWDeZjAk[n>|yesterday #E&C4D;Z?E@^KCQZ[YaCg[|yet "_#Z7_HZQZ]Z^YbCnB|you !B"Y#g%^&B(D*Z-[.W0b1]4c6>7X;]>>?[@YEdFCIXJZKFLDMFNCQ^RDS[UMY[[=]V^D_VaZbXc]fag^mC|your !E"a%[&E(^-A4@6D7=8D<D@[A]C_EEKZMaQ]TAWDX@[@gYiAnG|yourself !]8cGC^[
<number>|!A"D%6'E(C+=,C-E.>/h0i1W3@5V6B8=::;E=E>AACB?CaDXE^FYKVLFOZT[VEW[X]YY[@]A^BaGgUj]lVmCnZ|<emoji> !]"Y&X,[/C0_1G3^7_:DA]FbGbHWN@TBU]VFXca=bCdXi[kcm]|<hashtag> &F;BC[RYb@j[|<link> !a.C1g;_CdFCG]Veg^jam@nX|<mention> 1];[?E|<name> !B#B&>'d)@*F+?,C/D0>1A2C4H5F6C7=8<9?:a>>?<@:AECeDZEDFAGBICJDKAN?OCPDQGRCTCUCVEW@XAYDZG[E]@^E_@bDfAgBhEiXjgmB|<somebody> -[4E;C<U>BDBK]S?YB]A_Xc^g[nG|a !Z"_%[&A)]*@+@/H0B1?4C5[6X8^;G<?=]>U?A@HBFC_DAE@GaHAMCNZOFPBU@VE[[^AaFcBdDfDjWlAnA|about ,A>[DEQCS]WWYDe[kV|above CC|accuracy /[|achieved U[|acres 1Z_Cnb|across 0a<Z?]U^aCcXk]|add D]e[kZ|adds #^SY|adults /_GXKDN[T_jBnE|after !D#B/EDXGAI=QZYW|against #b,A/C0[1_CZI_YCnB|agm E_|all !_&A=DCaH]SHT]UWeGgDjck[|alone 0Z|am #[-C;ECADZKCRDX[YaeAjFkVnZ|an !D"E)[,X/B4C7D9D=A>F@DD@HCKBQcTB]BdBgEjEkEnF|and !Z#^%F&D'B(E)A*E,[-=/E4V5=6C7D8A9G:];E<C=Z>[AABGC]D[E_FEM[N>OAP@RASDTFXEZ?^F_ZcDdYgYkYmCnE|annual DE|answers EY|any .D9YCZQ^SAWY_YnB|apart kX|applicants 4_;]|applications D^|appointments X]|apr /@7AJZTA]D|are !X#@,X0D4V7?D_F[HAK@dBhC|as #?-Y/E0W3_4Z7D>[IAQIU^XY|ask DajCnB|asked YE|at !D)B+D,@/C0Z1B2D5D;B=A>@@FDcFCKWQYVGYC]YaYb>cYgFhWjZk[lX|ate 7b|away !Y7^]ZnY|b -eR]dZkYnZ|babies C[|baby 1Z>^DZV[e^|back !F"B)_.A4CGAKFQbSBg_|bags J[Q]nC|band D[XZ|bar CC|base 0DC@DXjH|batch =ZCY|beard !^G]|beat n_|because #],]8[:]@^C_DG]@fCg^j_|bed !c)]8]CYGa^[mCnA|beds QBn_|before !C"V#A)],A.D1_7_CAGCI@QCSBT@V]XE]^hYjFnD|behind Y]|beta C_XZ^YdZj[nZ|better .^|between DD|big ,]QH|bikes aY|billion "W)B/Y1^:]A]DCQZTZU_V^abh_n_|bills &Y0XRZ|bins &[K[|birthday &C(],]@eA]KBQ_fCg_jCn^|bit n^|blue D]PZ|board F]m]|book !B8D:[G@|booking #Y|books #Z,C4[;[=]|both I^kCnD|bottles !]"[0E]EjD|bottom E_l^|bought !Z,[|box D[|boxes 4dDZY[|branches 1ECD|breakfast UZ|brides /[0[|bring ,EC^TXW_b[d_h^j_nY|bug ?^fYjZn^|bugs &]?Y@[|built &EKA|bus (Z>]CBD_k_|buses &_,[|business RW|but !_,B4Y;YDAIZQB_]kY|buys KD|by !@"],a/B0a2Y3_4C7Y;B=E@ZCbDZEdG@IBK?TAUaWWYGZZ[[a[bAgXjVk]ldn[|c ,D-^CFDcjDkZ|call )]NZ|calls #V0XCEe]nZ|came #F0_I]U^XXnA|can /c0CDDQAT_Y[nE|candidates 4[A[Y]h[lG|candles !EGC^Z|cans ![/C4[mE|car <[|carers !@|cases 0_U]fYj]n]|cats ,_Q]|cents &F,[/[AYDZK?QZTXYW|century -^8Y|certified /Z1CEYRFTZb]|cet 4b6XCbDEY[[Z^BjbnY|chairs ;F>]QCeX|changed jCn^|changes CZ|characters n_|charge -[CZQER]nX|charts #E|cheaper )[|check P[YY|children 7ECES]T[kF|choice !];Y?DfE|church Q[jD|class &^:[K^YYiY|classes "]0ZU[V]|client /D;YE[lY|clinics /^0[|closed Rbd]|closes *[|club QC|cm #Y/E0D4DCZDaKB_Vg]j]kcn^|coin M[|coins D[kZ|cold <cC^F[|colleagues A[|collection T[|colour 1[5]|come (]5bJZQCZ_k_|comes ![@]g_|comments (XM]nZ|community ][|commuters "]|constituents _B|contacts JF|contributors #[I]|conversations 0A|copies #C0Z|cosponsors 0Y|cotton C]j[|could GC[X|council m]|counted ?[@]gZ|countries /B0j8C;b<ZA[EBTAUfbbhXjAkX|covers <[?bf[|crowns E]l]|ct =C@_C]D]g_jZ|cubic 1amE|cups IZ|customers #]/>0[7=>]A[CBDCGXQ[T@U^jCnd|cycle Aaha|dates 7]X]]a|day 4Z6c8XBYC_DCF[QC]X^[aBbBjb|days !["Y#H&C,^._/V0A1D4E8E:E;Z<A=^>C?D@ADbEEGYH[IALAR]S_VYWC[Z^A_Cd]h[iAkXnb|dead C?j@|deaf ,Z|degrees "a#D,X0D4BBZCBH^SCj@|delivered 0]U[|deposit !]3X|did #e&_,W4??aKbQDY@|died &F@^CAg]|do "^)^,[.F7CF@N]QWjZk[nX|documents E]VZl^|does 6^W[[[|dogs ,YQ[RZ|done 1YD[nD|doors 0_1Y5Z?aC^JYQZUZf^kDnY|down !b&Y)X,aCbG^KdQVj_nA|downloads 0aU^|drivers &b2aW_eY|drop !]lZ|drops &ZC[eZfZ|each !Y#D*D,[/D4[5FD<G^NDW_a@jakCnC|early 0E7AQEUB|either CZ|electric <^Eclb|eleven &C4DC^KFQB_Z|elsewhere C[|email 5[|emails QZn_|employees &aADCZ|empty C[jY|ends C^jZ|engaged 5fBZZbi]|entries #[XYjX|entry (Y|episodes #CCD|et -ZEZR[_Zg[lZ|eur n[|euro !Z,YDDVZh[|euros M]|even 4_QD|evenings .]|every 0]1aB[CFH[UWVXjB|everyone 7a:B;[][|everything C[|expected -]R]|extra "[CeDaI[QEje|families "]&[0>6Y=YC@DEH^Q^S@U@dZjB|family /A;X|faster /f4^8DCEDBTcY_jEn[|fee 6]DY[]|feel /E|fewer -_0_RYUYn]|figures 4C;Zb[|finally JE|finance !f"[0D6]GbnA|firms @[Fdmb|first !A&]/[4Z>Z@YGBN^Q[UDYB]Ag^jCnC|fit "[HX|five ,Y/Z0Z1[CYDCEZQ[T]U^^[j[lZ|fixed ![nC|fixes CYDEYY|flat D]k^|flights "]C]^Y|flood #[IX|floor ,DC_Saj^kD|flyers ,d4ZQa|follow F]|followers "B*f0g1F<B?BOcQFUdVC]Bf?|following 0_1Y|food 0[4_VYf[|for "_#b&Y)E*C+E,E-Y/D0=1Z3[4?6E;X<B>^?]AAEXF[HbI^MCOBQBSAUBWD^CcAdCgCiDmY|forty S_|forward /^|found K_|four "C,Z0DEZlY|free HDQ[SB^XmZnE|friends (b)C*_3]MXOZaB|frog KB|from "D#Z&[(^)C,a0B1]5E<D@DAFC^DgGDKVMXNAQYRDSXUBWZXAZ@[AdAj]k_|full !a7^YBj]nD|funded 0YUW|g /E0D?YC>j?|garden ,Z|gave /]7cFbQE]^|gb DY|generation &_K[|get !Y(]GXP[^]n_|gets =^@]d[j_|girls *[,[?_jG|give (g|gives )c|glass &BYZ|gloves D_MYk^|gmt 3ZCYlZ|go 9B;ZD]J^QFY[nF|goes =cDZI[WYd]eIkZ|going GZg[|gone 0_7^Ub[Z]^|good 0ZQZ|got ,CE[j]|graders QYn^|grams CC[]f[|grant nX|grants =Z@]Cag_|green CDD[k[|group 2[7[>ZQEe[|groups 3Z;ZC[|guests .Z@ZCEIXf_|gw &FE[KD|h CBDDHE_[n>|had &c,D/C>ZK_eYj[|half 2A|handling 2a|happy ![/c6Z7U;^GYTaU^X]]Wa@|has #a&a)b,C1^4Y7W;C<YAEC@K_[X]VeFfViCj]n>|hats ?]|have "X#Z&b,^0D4]C=DDF^I_QFUAY[ZZbAd[kC|head &_)]KZkX|heads ,E|hearts ([0^MbUZ|held ,Y?Y@ZgY|here ,E.Z@DQD_ZcYkA|high AZCZDab^|home ,[9[<^|homes ,E-]0@CgQBR[]_dZkVna|hospitals <[|hot /[A]M[h[|hour )E+^/CAZE]HBj]n]|hours #@&E)X.F/]0Y1C2A3Z4;5Z7c8X9W:^<A=BD]EBFFJCPEQDTXUYYD[R]_bBdAeAiClWmC|house 4E]]|households &Z/]=b@ZRXT^d_|houses @ZQCj_k^|how 7[|hr !A,X7@=bGA[E]Bd^|hrs #C)C/B0E1E5C7bFEGDTBYD]YbZhDjY|i /D0a2_3a4Y;[>ZC]DEF[U]WXaDnA|if !B&A*e,^._2b7B=COcWZ]BaDd?fAk[nd|impressions 0a5aU_Z]|in !A"B#Z&D(B);,W.D/g0X1A5[6E7B8A;Z<@=D?W@EBEC]DZEYJWKWN?TfVGWUXDYUZb[@]CaYiDlbmCn[|inc )]|inch "[n]|inches CBQ[|incidents CY|including k[|incredible 1b:[<[?dbEfY|inside 0d|inst -[SY|instead #CC[G[jYkQnC|interest !BGC|into -[|investment EZ|investors A]|is !="G#^&E)>+Y-A.[/?0@1g2D4^5@8C<D=f>_A^CeDVEaGAI_J^MANCP[TCV]XDYaZ>_CaBb]ddeafZgHhZjel_nA|it #D,B0?4aC@DZQ?S_W[Y^_Dj[nB|items ,bQ^|j &EQDnY|jars ,]CBQ^iW|job B[iY|jobs &D)C/^0[1b<[CCECh[jBl@|just "[0[5Z;E>aU[|k D^k]|keep C^Q^j]|kept ,]Q_|kettle jX|kg )],[0FDcQZS]]Fd[kc|kick X]|kids !C#^)B,^/]4B5E;EKW|kilo @[CDQZd[|kilos "Y.Z4C?DCEX^fC|kitchens 5[<[eW|km ,C/[8Y9D;Y?[CCD?KDf[hGjEkB|knots kE|kw #X7[|kwh QEkYnE|lambs MY|languages 0C|lapsed 2b5cW]Z^|last &[.Z0^2U3F4_7C;DEbQYW]YD^BbCfDgZjD|late 3_DZQZX^|lb jA|lbs /]TZ|leaders ;]h]|leaflets 4C|leavers QXjE|leaves #].]C[Da|led 1c;]<iVZ|left !D0A2X4]7eC_MBQ^TCUCXEY]]_^Dn_|less !C/_4Z?]D[IRT[Y]jZk^n]|lessons "[.[0[:Z;]M[bZh^|let QC|letters #_=ZCCD_Qa|library gY|lift CD|lights CXe]kC|like nY|likely ,[CCjC|likes (^*k0]M_OkUY]F|line ,^.Y6]?cQ]VD[Zf^|lines #D&Y,B<c=]CEKbc[d[jDnF|link 6]CEh^mA|list 1_E[|litre AZhY|litres #[/a0E<Y?YCCT]kC|live CEQ]jG|loan "DHD|loans -[0B<dR]db|loaves <[^djCnZ|local 4Y5ZCX|lockers 1AVB|lost ,Z/a0Y1d@ZQ]TaV^|lowest !^GZ|lunch 4Y=]C[|m #@&^5ECAD[KZYBeCgAj^|made &[F]a[|main CCDZQDjE|mates *^5[E_Z]l^|mats !DiZ|may QD|mb 4YCXjUl]|meals ;YA]KVb]h[nY|means @[g]|medals ;D|meet a^|meetings 0]4]|members !Z#X&B)D/B2_4Y7[A[DEJYUXWZk]nD|men D[n[|messages #[|metre C?Q[|metres "]#C,C0B1E9C?ZCAHZUAYCbDjBk[|mg 4]Y^|miles #@>Z?[@CDaWX]BdBf^gB|million !B#D&E)@,E/a0T1b;^<EAYB[C?E[GEN?SDTcUZVdWEYBZD^]aYb^h[jAmD|min !D)[0B4D?C@ECeD^EEPZQ]UCYZaAjekU|mins #B&E,Z3^4C6ZC_F_KD]YbCfCgEj^|minute #]'a(Z*D/C7CLaS[TB^Ae_hDmY|minutes !^&A*F.V/F1_2B5[ACDEEBGZITJ]KENDQZSEUYV^W=XDgBjFk?lEn]|mistakes /^FaM^O]aBbZm_|ml ![GYQFY[h[|mm #^0ECW|mo )>N@|month "D)Y*Z0C1a2Z:CCAQFVa[]a[jA|monthly )W0b:YC]U[|months !C#D/a0=4@;^@FAYFZKFMDN[QUT^UCY?ZA]VmAn[|more !>"a#],C/e0@1C2=4[5]7Y;D>@@ZCDE[G@H_N[TiUDWAZa[[aDbDhD|mornings >YgX|most ,]AZjB|mostly QBfY|moved Q[|moves ,_;ZQ[m[|mph >EnD|mums *[0[5ZUZ]Z|mw -ZCD|my jYlY|names #c&]0Y5]7[@YDYKaU]YEZ^]]g]k^|nappies QY|nearly F[|needs @[|nests 4Z|net /Z=YHF|never 3a|new &B-e/A0g1a5b6>:Z<a@fDCE@G]RcU^Z^[Y]Ya@bXc]gejUkCl<ne|next 4DCCQZ|night #Z5Y|nights (DG_b_j]nZ|no "^&F+],[3a7D>[DZE[HaJ_P_Q]SBTAXbYCecf[gDkZn[|nobody .B;b>]KC|noon E[jWl[|normally )a|not !^&C7F@?CeDDGXWCYXbAg?jdkClDn>|notes I]|nothing #d.Z=ED[IY|now 0A7YCZEZGaU>XBaYd]f@hY|number 7[?Z]Zf_|nurses 0]CBQY|o'clock ,X4_C]Q]Y[gb|odd #]|of !:"W#Z&Z(A)=*E+F,[-G/d1>2_3_4_6C7B:>=_>B?Y@AB]CADXEZGBIZJFLEM^NDOARZSDTcUXY][A]F^F_AaAbYcXdbfXgDlYn_|off !i#@'Z(E)W*_+e-C.?/<0A1F4E5D6D7^;F=A>D?EB[CAD@FEGmI>M?O^PcSBT:U<WaX@ZI]XbEcEe?f?gBhIj?kCmB|office EE|old QA|on "Y#^&D)^*C,F-F.]/E0^1F2X4]7ZAAC_FAKAODQES]T@UaVEWZX@_AbZcEdDgFhBj]kZmHnB|once ![G_Q[|one ,[1aQaS^Y[jG|online )_0[N^R_|only )cCcDZG_KDN_QDd]gZjck]n_|open )]@ZIZNXhC|opened 0[2Z|or !W"C#^&F*d,C4Z5E7Y9_;^@CCdDbJAM>ObTCWB]E^__[j[k[|order !D)^;[Nd|orders 7[;]?Z|other >]E^e^l]|others CCn_|our 0@4B;DA^QdR_]E^BhZ|out "Z#Y/e4[7AC?DFEbFcJZKCRYTbdBe[j>mb|outside ,DC_QBfYj[|over !B&b2c4YC^D[QY]Cbad^|overall ,[1_=EVX|owners @Z|p #]?]C^RCdVjWlDnB|packets ,^CZ|page 7[QWmEn]|pages 4@=ECCDDEDI^K]YA]^i_lAnb|pair !Z|pairs ,Z5Y7[CD]_fZj[nE|pallets !],^QX|panels 8ZCB|parcels "[/D4X|parents #C4[9bQC_dnZ|part #b,BIZQB|partners -ZRZn]|parts ,BQB|pass /_0_8[TZUZ|passed #Z0EIX|passengers >ZDZe[n]|patients /^0Z4Z7^]]^Da^|pay 2ZKckF|pe SZ|people "A#@,Y-F.[/^0a4_5A7]:D;W<]=]>@?_@_ABBDC@DAFDJ?NBRASCT_U_V[X=Y^ZF]Zc[d]eAf[j@k?lCm=nb|per /E2]4@7[D[Q<YFbBkCnZ|percent /^CbDDT_janX|permanent CZDE|person /]7YFdQE|persons ,ZC[QZ|phone ,]i]|photo ,[QZ|pieces &ZCZj]|places "X*_,D0[C_DAGBOZQCS[TCXB^^j^nZ|plant *Z|plates ,[;[D]kZ|players <[b[|plays 0b3ZUd|please ,Y>EJ]eB|plus )],^;DNY]CjA|pm !EBZCWK@MGND]BfBi[jZnC|point "]#[NXO]kE|points ,Y-Z|posts *X0_2[WZ|power 2_5[|pro CCQXSAkEnC|project Y^|projects 1gV_ja|prototypes <_|public -].[|pupils "],[CEjB|questions #[,E9]EbK[|queue #X|quid ,E.]D[QBS]W[iZkZ|quoting DD|raffle 0DQ^|ran b]|rather QVeC|rc C[jY|read #[?[fZ|readers /Z0[SY|reading n[|reads 0]UYhZ|reasons 3Z8ZF_HZ^[mZnE|red 4];Y|ref ,]|registered /[TZ|reopens a[|replies #e2aEZIa|residents D[|responses E]l[|results ![KZnY|returns 4[|reviews ;gbdn^|riders /a@[h[|right "[D]|roles -^R[|room &^CbK]Q]]Yn]|rooms )[XF|row eZ|rows 4D|rules TZnT|runners #^5]KVZ_lAmW|running Q]|runs CEGF]FjC|s #C&_,_.Z2a4aDEIBKVQ]STW[X[[[gBnC|sacks ?]KE|said #],B4D;Z@[eIjE|sailing C@KZ|same ,].Y=CCZdDhZ|samples :[C@jEn[|sandbags ?ff^|saturday Wc|save ![)Z|say )[.]/]0^7CDZT[V@jCnZ|says &E,ES[|school ,E1Z7_A]CDE^QAVX]YaahY|schools &Y0W?Zf^n[|seal C]|season IZ]B|seasons &Y?]@^g]|seats 4C6Z7^;D>[HXSK][jCkD|sec #]4EPZ|second #[F^H[O^T[fZjZm]nB|secondary D]|seconds !Z#C*C0>5C7DD[G]IAQHSDXZ[XaBbFgFjHn]|secs MBe[kYlY|seed 0]1]n_|service %])[JYNZR[|sets ,E5[kC|shares ([*l=[Oh|sharp 3e7]>ZCZX_a[jY|sheep ,eQ_|shift ?]nW|shifts TX|ships iX|shops kC|short )E4_;Zn_|should 4Z=^CDQDY^dYkCnE|show 0[|shows 6[|shut 4[CYkC|sign 7Z|signatures #bI]X]kB|signed ,Z0[Q]|signs 5DNZ]A|since &D,[/C0E<EC@YCj>kAnC|single ,[gZ|sites CDKA|six !?&CDbeS|sleeps &Z7=CZ|slices Q[|slots !cGaTC|small ,[/YCBO^nF|smaller 4aDCjY|smart /VTZ|so #E&c'],Y.]/[0E4Y5[;FKXLZS?eEgXl[|sold !A0d7bQYUfnc|some 9]|sorry 4c>X@[JYY[g[j^|soup "aHYYZ|soups )F|spaces 7Z>]C^[YjY|spare ,E=Z|spin #a<YCaj[|spots 0E6_7gD[MDQEX][[][a]mC|sq 1YJY^X|square 4E8D|staff #Y4F;^<E|star #[@ZGBNZi[jGkE|stars &[)F*^,^0W3_5ZH[K^NGO^TGU^X[m]|start C^DaTC|started I^QD|starts ,[7D8ZC]aBg^|stay .^C[|stayed @[|stays #a4]kF|step !D*Y-^8Z;CD@O^aCkEm^|steps +]?YCFF[PYjCm^nA|still &Y5_C_aVfZjZ|stone :]|stop D]R]V[jC|stopped #[|stops #Z2Z|stores 4]A[|straight 0^UZ|strangers @Z|strong 0Z1a<YCaU]VbXXj]nZ|students #D/b0^:Z<[QAT[U^nE|subject GD|subscribers *^0cFDUbY[|sums HD|support D]gYkYn]|table U]|tables 6_7>[Y]F|tag 3]5[Z_|talks nY|tax "[2[|tb KAnZ|teams 0aU[c^|tell k]|ten CY|tenants 5[F[ZZ|thank &a3^K]XX|thanks &Z|that "Z#A/E;B>F?DA_C^F^QFYYfHhaiW|the &C,F-E.Y/A0A1B8Y9C:^;b=B>^?V@EBCC>E>FCK@QESYTEUAVBWBXCY_^[_Db]gCjClCmAnC|their )[-_RZ|then ,B2]DZQCgD|there #_,c.D/Z6]D]I^[]gYj@n^|they )ZD[NZj]kV|things CFD<KAUCaBkCmY|this !X)W0D4Y6a7Z;F<E>Y?FAXBXC?EEFDG]KXLVQER_[ZaBbDfEjDk[mDn>|though )ZNYQF|three ,[|through !c"],[0Y1^5E7YCCV[YBnb|tickets &b0_7[>^K_MaQ?Ube[|tidy bF|til &G)[3ZN[QZ^Z|till &A)>4F5G7E@ECAJBK@NDQAdBfBj?n@|time &^@ZC@QCj@nd|times +]/[4?9Z<_=^H[KYPZQCYHc_jCkAn]|tips )]mZ|to !B"?(E)<.E/A2X3?4E8D:D<<=_CeEDFDGDJ[MCN>PCT>VHWWXBYD[B]C^GbUc?dYe^jclEmXnA|today #F&]+b,a/E1e4W7a;B<D>a?DCBRXSDU^VbXD]]aCeXfDjDmFnA|together 0[4ZaYn^|told 4CCBjC|tomorrow C^FCIBYD[Z]BjanC|tonight #C)D4C@YDYF_NCP_TDg]jZ|tonner 1^V[|tonnes /D0DnE|tons 0Z1ZVZhZ|took &[|tool ,YQ]|top /^|towards 2[|train 4XQDhYkH|training CEQ^|tram ,^CBjD|travel *YOZ|trees 0d1[;ZUaf_|trillion "[n]|turbines <_|turned #]/F4[|turns &]KZ|twelve G]QY|two #E?BC^jZ|under !A"D,^GDK_VX|units CA|unread D]F]L]m]|until #D)[,E7@CZDDN[QI]EbCkB|up !D,C/D0B2[C[GENBYCjak[|update #Z|upstairs CEQejDnH|us =[d[|usually #E|utc -E4[7ECeFCQYRDY]]CbFd[eDjgmC|vat 6]|vehicles 1]|very ,Z0[<aP[QYUZc[|veterans /[4Z|viewings )_0bU_hZ|views 0c2_;ZUcW_|visitors 0_1Z7X;[V[|visits 0aCDUY|volunteers &_;[?YEdlcn[|voted ,]|votes /Z=^D_Q_TYYBdWkTna|voting 0^;[QFUZfC|voucher !AGEHD|vs !C-bR^V[XYjZlXn_|w +fM]P^n]|wages #c2ZW]|waiting +X4]|walk C]|want DZ|wanted #[|warm 5gZg|was !^&a,d1B4Y8X<[>Z?D@aAYCeD>EYQ]S@TDV?_]d@fDj_lZnD|ways FZm[|we +c,^-_.W1e2B5F;X<c=B?EJ?PVVZZCc[gBkBlBmB|week !C"])b5[7^;ZNbTC]_mFna|weekdays DZ|weeks /Z0A2C7@;?<C>]CDI_NCS@U>WAX[fBgD|wellies @[QF|went IBQ[bZeCiZ|were ,E4_Y]fBjE|wet D[|what #F_YjZk^|when ![&C,A<Z=C?a@DC>DZJDKCQC]AbDeYf_gAk[n^|where &]>[D^KV|whether =_CDD@|which 0C2B4[<Z=B>DDBX_d>fCl^mB|whichever 2[=DW]|while !a.[G_kZ|who "Z&b;C?^@DCCK^f_j=nC|wickets &[K]QY|will #[&C'B-Y/A0C3X5Z8A=C>EDZFeH[I]LFMCSBU@VBWAZ[]EbCjAkDlCmb|wins &YL_|with !W#C)X*E+D,].Z0E1C4A5A7_9X;X<@=_?a@?A@CXE<G[J]R]SXVAWCXDYY__fahBkElAm^|without &cC^D^j^nW|women @[QC|won 0b1eV_|wool QC|words CDEbVZ_Zd^nC|workers &]nZ|working D^GI_F|worth m]|would #[,D0_9]U__YeX|written ,_|wrong F[QG|wrote &e;]@^I[K^aZg^|x ,BBYCaD]QDjcn]|y #Y|year !Z"?&^1e6Y;WCDDBE]FZHAKaQDTDVb[[][b[f^j?k@nd|years !Z#B&b+E0B1C2B4F5?7?8b:Z;_?F@]AXCCF^K[M]NUOZPAT=UBWDXEY>]D^ZbWeEg]iXmXnb|yes FZjD|yesterday 4Z@]lY|you ![&A'Y,X/C5Y:^>d?]FCG[YWbDeaf[jFnU|your (Z)E=]F[PZ][j]|yr &C)[CF[[na|yrs ,Y/WS]TZjYn[
<post:emoji>|!W#6%Y&@'Y(f)]+A,8.</[0]2:3Y485C6?7^8]97:d;^=?>5?A@8B?C4D6F[H@I9KDMcNGPCQ<RASAWBXHY;Z=[@]D^Z_:agb^d@e8fAg<hEi@j6k:n9
<post:hashtag>|!F"X#;%d&X'W(Z+e,]-Z.E/Y0^1a2@3_4>5]6[7D8D9[:f;X<Y=CAYBZC>E^GCHEIAJcMAN=OEPgSDWBXEYDZY]?^?_WahcDfEj>lYnj
<post:link>|!C"F#E%E'>)B*:+Y-X/=091@3=5;6[8G9E:D;D<;>@?CAWBACEDFEWF[GAHBIHJILAMFNAO=PUQBRZT@U:WWX?ZC[^]C^F_CbHcBdEeAfChakIl^mdnm
<post:mention>|!>"E#h'D(=)Z*=+c,Y/X0C1]2>3;4^5D7:8=9Z:a;@<:=;>_?WAdB9CCDeFAGDIkKeLCM:N]O?PbQ[SDV]WEYa]B^@_ba_bCdAeYffg[hai<jDk^lXnt
<post:number>|!d%E&E';(B*@+<-?/B1<2B3A5B6<8<9D:<;D<A=DAGB@DAE?F=GaJ?LAMCOBP=R@T[UiVFWAX?[E]a^Ba=cBdDi>nD
<question>|!["x%7&7'c(j)f*@+=,6-;.e/C0C172?3:475C6?7^8;9w:8;@<6=^>B?:@mA9B@C0D<E>F@GVHnJ=K=L_McNZOCPAQ>RBVBWXXAZD]b_oaCbAc@dZeEf?gbh<j:kDmB
<somebody>|!D"@%:&h'D*D+=,j-<.A/?0;1;2?3>4?5D6>7C8<9E:<;F<D=C>X?f@^ABB7C:D;E=HCJ=KjMENZP>QiRCSDTBU=V?W?YD[B^?_[aCb?eZfigdhHiAjEk@l>nJ|'d &B(E0b2]4=5Z7B9^=A@XD[FBHcKDNZR^SCY?cDd>eCfHg]jBmD|'s "A#Y&Y'G(E)@*E-G0A1E3D4_8Z9E:D;B<Y>B?BDBF>HDKDLAMWPDU?WZYWfEgBh<jC|<emoji> H]|<name> &D,C1[4C7[9[<Z@DEbKAQ@RZV[aRjDl_me|<number> "[#D(]9Z?XKBMaQB__n[|a &U/[<]?V@CIBK]MZQWSXcbkC|about #B&@,C2[7CEYgEnC|again 5d;[FYZX|already &]>^KXeX|also &A5Y?[|always ,Y|an 4^|and "]#Z&],@=Y>^j@k^|answer T[|answered ,[|anything ,Z.ZD@QWk@|anyway nZ|apprenticeship &[|apron )]@E|are !c;[G]jZkX|as %],Y=ZK^QX|asked #F&I,a4B>]IEQbYBe_f[jBn@|asks 3c|at ,]<[jD|ate >^?Af@gD|baby 4[D^k[|back ,Z:[@C|bed #]I[|before .[kC|best 7[NY|bill ?Z|birthday 0Y@DD[E[YYa[|bit ,]|blessing e[|books E]|boots &FCE|brings .]1cF]V]gEkDmY|brother #F&D,=4Z?C|brought g^|built &_|bus ,C|by I[|call >[|called &[,ZK[|came &=4?;]<D?CT[YCb^eAgC|can #Z&@'Z5Z>Z?EDbIXSEYY[Uf>gDjYkY|car ,a7_>^Q]]Y|card .ZD^I]S[|chair #AD]IA|changed ,X|chose &a,[|class D[|coat ,C5]QG|comes D^Q[h]|could 4B=^?ADZIYQJaD|cousin &ZKY|cried ?af_|cv ,B|dad &^,A>Z@UK_YYeYga|daughter #F&C,F4D>_?D@CAZDEIWKJQDSDYBeWk?|daughters Q[|day &_KbQ^jC|days ?ZH^|denies gE|desk A^KYhY|did "E#>&A4C5[9D<B@CDEH?I@N?QDYB_=bFcAh^kHnB|died fCjZ|does "^%]&_,X.Y?C@]DEJ]KXQZ_CaFdAecg_jZ|dog ,ZF]QZ|dressing jY|drew *ZQE|driving @^gY|drove ?@|earned &Z?d|ever &D?[MGfYgY|every )]?]a]|face ,^7[>[?Y]Z|fall &FKD|family #B&>/Z?A@CIAJCKASDf^|father ,DkV|favourite )a|feet U]|finds 4]Y[g[k^|first "[,]/[<Z>F@bDDQ]YB_EeJgfjCkDnE|five ;^bZ|fixes ,F|food "F|for "]#E)e4^D^IBK[VZa[eD|found &d)]KYQAg[|friends 7]>Y|from &[,]KYX[gY|funeral g^|gave 7[KC|gets ,B.Z8]=[D[IY]Zda|goes ,A5[ZZ|got &D,Y4CQZgDkYlZn^|gran #B,C?_@Xf]|grandchildren #Z@[|granddaughter ,Y|grandfather #[?ZnW|grandson gY|great &Y|had &B?>H]M[eAh]m]|hand &C)[QF|hands &E3a>]e]|handwriting ?Y|has (Y)D*^+W-E7<?[@ACGDYKBO]PWQaSS]@dYfUgB|hat 1[V[|hates AY|head ?F|hearing ,CfZg[|held ?[|hip ,]?ZKDkZ|hired >X|hit /]KBT]|holds 2^|home ?^fY|house F[f[|husband &D,W>^KFk[|if C]kZ|in #S&A)W,<3]5[7X>]C]I]KANWQGRaX[Y[gYh[|initials &_|insulin >]fF|is &A(E+b-^1b4a:A;a<C=[>WCCK=QZR_SVV]ZF_[nE|it ,C7c;d]Y^[|job Q?m^|joined "_,]QXlH|joins VE|just &Y.[e^|keeps D[KBd[|kept #C&C>DeBj@kH|kids "[,D|kitchen &Z,EQB|knee ,B|knees jC|knew ,Z?aRYaWfZg^n[|knows &]7Zj]|last 5]@ZKZgckDnD|late #[,D@ZIZ|laughed ,Z|learned ,A|leaves &D5[|left e_|let &_?^DXf]g_k^|letter QD|life +^,A5[;a?]PXQ=bUf^|likes QZg^|little ?[|lived bX|lives 9[|looked 4Z|looks >]|lost >D|loves -Y|lunch ,^|made &A,Z?cQFe[|makes ,C2]5XIBW]|married 'Y|may IDQD|means K?eY|memory ,EQF|mended KE|met &D;[I[|might ;[bZ|mind 4E<a|missed H]|mother &@+F,A<]?D@ZKEPFgZkE|mum ,H.C<]>ZSEg[|name #C&^0a4c<F=Y?aCEFCIBKcNFYaa[dY|nearly ,C>[IX|needs ,_|neighbour ,=Q?|never )X,g<[?FSDf@kE|new A^YGZ^aZ|next &X:]aXnX|niece nX|night #E|not 4]I[|notes &],DKW|now #BgD|number >^kU|on ,C5Z=ZCBKZQ[SDd]fZjA|once ?[|one &])fN[n[|only #]&?,^KAeC|opened ,D?]F[gc|our )]+_PZ|out #d,[IYn[|over >ZDC|own "a#E&]4G7D<E?b@]D>IKK_QZVEWEfajBkHlF|owner >ae_|page 1[Q@|paid ,Y?ZKZQYeB|painted Fbm[|people 9Z>aeZ|permission ,^|person 9]|phone ,D?[|photo 4ZAYh]|picks "[,Z|picture *^|place Cdj^|played &D|plays &D|pulled &E|ran &b,^>Z?]f^lHnY|rang #B,b?]DZYC[]kZ|read ,E2]|reads ,^>[|real ,I5Z|really F[|reckons ,XC]g^|repaired &B|replies ,^|request C^UZ|runs @[KDNZQ^|said 4<7E;B>B??F^IEK[QBY=ZY^Yf@kA|sang ,Z|sat g^|saw &?;_?EFZbY|says #G&B)Z,a.C5F7BDCFYIYK[Qc]E^CbCeGfXkEn?|school &C7]|seat &DKBjD|second &ZK[|sees ,X@[C[Q[|sent KCfD|served &]?_eY|service &E|shift &Y?^QGmE|should ,[>_|sight 4[|signed KZgZ|since <Z>B|sister 2[4_>]@DDZKCfBg^nC|sleep ,C|sleeps &F,]KDM[g^|slept >WaZk[|slippers <]?af[|so &]4EI[K[g]|sofa "@#Z|sold ,aKC|something ,C|son QYdD|started gCjB|starts &Y,Z.[QF|still ,D<]?DQ]gZ|stitches jF|stood &C|stubbornness ?cf_|succeeds &DVZ|sums ,^|takes 8X>XKG|talked >[|talking &]5]|talks ?Z|taught &j,D4E<C?bDYICKdQ^fZ|team nX|teeth 9Y[Y|tells &ZQZkE|test :[a[|that #[,C=[QG|the #G,Y2[3^4]8[<B=?K[XZbBdBe@gDn[|there ,E?Z|thesis &],ZKZQ]na|thinks #D@BIC|this #C&]g^jD|thought ?^baf_|time &^|to &B([)Z*Z,Y>[?_I@K?ObS_]ZeVg_|today gD|told &C>F?CF^YBZ[a[bY|tomatoes &EKD|took >[?CQGdC|trained &[|tried ,Z|turns D_|uncle KX|up ,aKZQZ|used ,W>ZeZgZnC|usual <[|van &b,E4^K_QBgY|voice &^4D>DYFj[|voted ?]TXnZ|waited ,C@A|walked ,GQA|wanted #A>EIBeD|wants #Y,?7[9[:C?[D[KEYDaDdBeZfZganD|was #Z&E1G4C7G9D<Z>X?ADWEYFCHcKCQES]T^Y>_CkZl^mY|way ,^jX|we #c&],C>C?]YC|wedding &F|went ,C/Y4CYD|what #a,^n]|where K]|which ,>>a|while 7aKZgY|who ,E|whole ?FDZ|wife &Z,B>]?F@@KZgB|will +V-X.^2]3B7?9[?=CID[FCKYLZQVSRT;VDYgZB]>eAfAjClCmBn@|with (_.[4aM]|without ,AgZ|won ,AQA|words @_F[gb|wore ,]=Y|work &e;A?_b?f_|worked ;]|would #A&[9E>BA]IFKDQ]h]jZkD|wrote #C&c?^SFY?eAjAnX|you *[+].?>^F^K^QDSB|your ,E.^
<start>|!/".#7%0&5'/(-)0*0+4,=->.3/20015233747566,728@9,:6;6<5=3>3?4@(A'B2C9DGE5F3G*H,I,J/K,L/M-N(O-P,Q4R0S-T,U-V5W+X2Y+Z/[/]0^7_+a3b/c+d.e,f,g.h.i4j1k0l2m3|<emoji> ":#F%B&<'C)E*F+6,[.C0^1A2?4Z5;6E7B9B:A;B<@>D?>@AAGBBC@D?E=HFKFLBNDP?QYRCSBUYZ<[EbCfDg@jCk?lAnA|<hashtag> "c%E(Y0[1B2Y6[:CBDCCE=HbM[a?l@n_|<link> H]T@|<mention> "=%Q&?,].]0@1C3X4X7E8C9[;B>]?_@ZA=BFCCDZE=F=H9ICK>M>OBQESaU?V@X?ZF]?^Cb>cEdGh>kcl>m=n^|<number> "9#['b(e)<-C.B/Y0g1d2D3B5c6E7X9@:];a<c=>>^?[C?FXIZLAMYNASETXUfVaXFZ^]Z^D_BbXcVdEf[iEjBlBm^|<somebody> !@"E#=%C&B'A(;)@*@+C,[-_.>/A2C3;4D5D7@8F;A<[=E@AAFBBC:D>EDIEJCLDOBP<QYVGWAX<^B_FbDc?dCgahXiFjCkFl=m]|a !@#a%E(>)@*Z,@/]1_3A4[5<6?8^9A;X=B??@ZB^C9EdG>I]JYLEMBNGOWQBTXY[ZB^[_EbXcDi_j=|about #Z.Y4a=B?CDCKYNDQ]S]bAd?e^gF|above h[|abusive 3CXE|accept !FGD^[|access ;d=eCCb^jB|according "Z;^|accounts d^jD|act 3[6^DCX^[^kC|ada *XFA^GmA|add !Z'Y3B6]C^G^NZTDYZ[Z]Xna|adopt "[:baa|adoption ,]|adult F]e]kB|adults TB|advice 9[CY|after &Y/]1V2C4C5B7d8A;d<V>@?CC^DCE_FaGBHcIDKZSBT]UCVWY@aDbZc^eDjbkGlZmY|afterwards ,B.]<^=[QC|age #a'c:>LZQF|agency T[|agenda ,YDFlEnA|agents ;^UYZ^b[|ages D[|agm 2]9]CaQYVCW__bkClAnB|agree ._D]M[Sa|air iZ|airport &X|alan @]|all !D"^#e'^)>*[-].B0E1B4W5D7B8X:<<C=[>EC_DDFbG@K[NCO[R]SDTBW]Y[]D^@aAd_iFjHm]nC|allen n^|allotment ,[SZ|allow J]|already 0Y7B<fMZc^j[|also !c+]0ZCCE^N]PeQZRbUZa[bCcZf^gTk[lUnc|altos ,X3bQZSG|always :hD^ac|am (^MaSZ|amazing &^8D|an ,E1W8d:D=^CBEENZQBSCTZWD^aiAjElEnD|ana &Z|and "g#B%W'F)m*B+_,?-E.A/^0[1f3X5^6D8[;b<F=Y?]BZD?EcFiGTHbIEJZM^NgP]QBTYU_V_ZZ[D^]_AaXbYe?f]gBlfme|anneke &^,EK]|annual )B6[CEdZj?n>|another +C/B0^1_:_;e<dAYNcPDT?U^V[a[bdfBgCkClAmA|anselm &aKa|answer *Y,E.a3_=[C]D]ScX[|answering #bI]|answers #Z|anti )ZNX|any !]"A&A,B.H4D9a=]DcGXHDI]__dRi[jVkcnE|anybody 9[ZX_]|anyone #D%F&C)F,D.]3]5F9g;A=Z??BZCBD[FXKCMCS_XWYY_fbEjak]|anything .C9[C^YTjbk_|anyway )d+a,7;D<[J[NdP[Q9WBc^h]|apologies &A,W4e?EQ[YbnF|app -XC^Yak^|apples C]jb|applicants BbXYi]|applications 7YCUDDHEQESBX]^[b]i]|apply !C"C)A+Y3G7X8[CAD?FCH?Q^RBSCTB[AaZjHkGlZmC|appointments CZS_|appreciated &CKC|apprentice @[|are !E"_%C'C(>)A.D/F3C5[7[8[9;:X=EFcH^LBM?N@OASATUUC^Y_;aFb@dBh]i]kBl]mb|around 4CDCdZ|as !D"a&A)b+D,9-W.E/C0C1^6_7B;_<a?BA_BYC>DAF]N_OAQAR^SEa^b^cZd[f>h[j@lCm^n_|ash CZSZjY|ashgrove Abh_|ask "^#=&H(C)^*F+b1D2?3F4F5D6X7F9C:[;a<C=B?A@CA_DYEDJBM@P_RDT_X>Y_]AbacBfEhXiCmF|asked #^H?I[S@_ZcYk[n]|asking #C,h2Z:Z;[>X@CH@I@QcSF__eZgA|astronomers na|at !Z#D%f&A+>,D.D/D2b3Z5D7]8a9A:X;_<[>X?AAdC:HZJcKGN[PAQFRXUVW]X?[]]Z^_aAc^dCfBhWj?kB|attendance CCQD|attended AdCEhalZn[|attention /Y:[B]JET[i_|auditions 7ZC]SVdXj[|autumn "DUZ|available CCE_MG|avalanche Q^k[|average ,[0_7[:VDCKZSZZ]aY|avoid QY|award 8[KZ|awards :[=[J^|away 7[K^][|axelrod -[|b 1^VZ|babies ,]|baby ,B5^QCZ[|back #B&C)E1D4F6]8D;E=E?BCkDBEDIDKFQbXBY_badFeCfCgDjgk=lEnE|backed /[8Z|backers /E=aTDdb|backups !e|bacon *[=ZE]e]|bad )],C.]4]NZQCSZYYk]|badminton ,Z|bag 6Z[Z|bags 3]XZ|bake 5[Z]|balance #^|ballot b[f_nC|band 1i=[C[QAV_|bank "[C]jcnF|banks CXD[jW|bar 5[Z[gXnB|bare QD|barn #^|basketball 3b:ZC@j@nb|batch #Z4ZCCNYQVS^YbkB|battery #[D^KDYFk[nA|bay WZg^|be !D"<%D(a)C*F-G1D3d4D7b8B9D:a;CD@F[G<H>M^ODRCS@TbUDWFX_YE[Y_Ca_b]d@fDh[jEn@|bea #]Ia|beans ,B|beautiful KY|because !["g#Y%i(D)B+F,@-F.E1E2B3B4E5W7D:i<==C>@@DCCDDEFG]JdKFPEQ<R^WBYD[^^[_DajdBeDfGjEk@|become !Z)^6b8B:XN[RE[^^Da]|beds C[D[k]|been "D9Z@aA[HBb^|beer !Z.]G[QYjE|bees ,aD]N[Q^|before &G,Z.C/^3Z7C:D;D?CCBKJNFTYbAdAj@kBmY|beginners ,C.Z5dC[Sde^jZkA|behind "<>DAYHDc_|being )[,?:B>cCEICQBeajCnA|believe :YJEn_|bell C^j_|below 4_QB[ZjY|bench ,Z|benchmarks :]SZYZnZ|bereavement SakD|bert #aIWK]|beryl #c|best !Y'C*Y+[,e-_0c1Y7D9^;f?WDCHBJBLVNDO^PZQaRZWcZC^D_caAb]fGnX|bet (dMaXZ|beta ,a7[=[][d^|better (^,Y5[:_|between #CC]k]|bev ,[|big "C#F%Z&],>-E0H1]5a7E8=:;;B<ZA]E^F_I_KZNGQCSETCUWVTYAZY^AaAbBcCeBf_j?l]manW|bigger #d2eI[Wd|biggest !Y,[0dCBQ]UW|bike ,YeZjak[nB|bikes ,B|bill "C|bills 8[^Z|bin "E,A@BKCYA|bins ,YZ]|biscuit &D+F,X1a<ZN]O]Q[V[|biscuits ,AS^|bit #Z0_7];[IYb^nY|black #]8]^XbZjcn]|blame ,_Q]|blankets "E,BD_HEQGe]|blazers ,[|bless ?fNYXYfd|block n[|blog Efle|blood 8[@FC^^]k[nE|blue "F&[CYI]SCXZi^|bluebells "^CCH[QZ|board +^5dCaK]P[V^Z__YaCjakd|boil C]j[k[|boiler )d?B_Ue]m[|bonfire CYQ_|bonjour OY|bonus S[|book !e#E'E(@)D*A+@,>1D2E6c7]8<:@;F>ECCDAG_M>NEOBQ@R[XB[a]a^B_CaFe@hBkA|booked ;[CD]^banZ|booking b[|bookings CFDYUZkC|bookkeeping 7d]Z|bookmark (c.@FEMaS@TZU[b]mY|books 7]][|boots ,EJ]|born ,^CC|borrow "[2aCDWb|bosses KF|both "Z?ECZD@Q@fCkF|bottled C@D_k[|bought ,]<j=_cadYkFn^|box ,AK]SCYF|boxes /YT[|brackwater /C1C<_E[TClX|branch CFKEP]XYnE|branches CZk]n]|brand 1bA[V^h]|brass C]|bravo KZ|bread YZkZ|break DZ|breakfast %ZnB|breaking !D7B:C;^CAS_TAXYb[jEk]lD|brenda KE|bride 5^Z^nD|brides %_3^|bridge -[QEjB|brindle EZ]Z|bring !X#?&D'C(A*C+C,;-C2E3B5@7?8>:A;E<B=E>]CDDZEBFEHBLDOAQ@TDUCVCW^XC]B^FbBfAiDkZlEmEnE|broad CZ|broke <bQAc]n[|bronze )_1dN]Q]Va|brothers ,AB]i]|brown fUi^|budget -[9]IWYW|build [[|builders ,]MXdZ|built !]8]GZ^[bZj]|bulk ,Z|bums 5dZa|burst DZ|bus #BC_HCQ]SDja|buses ,DJZjC|busiest 0Z|business +Z6[B]GXPX[]n^|busy .^|but "b&T)c,=/^2B4B5B7_8>:[;_<??ZCCDEFdGYHYK^M^NcQ@W]XZZA[F]_^C_=aZbZdJe@gBh^jCkBm_|butter 4_|buy !g._3_6X:[D_G]S_X]]Ya^k]nD|by #]%C&;,^/a1a3D4@5_7d8;:D<c=BAYBCCBD<FVIYJAKFL]Q@S[T^UGVZYCZ_]_^E_]a]bTc^fZiDjEkCn^|c ,>|cabin 7_D_|cabinet 1_|cake ,CS]g_hWlVnC|calendar 9cQ[|call !["B&B)C.D/Z3Z:D;D=C>YC=DaHAJCKCRBTYXZ][^[bYdEeZlC|called AfCER]h]|calling :EBgig|calls C[DijZ|callum &],]Q_gY|came ,^;_|camera .bSY|camping W[|can !E&X(d)?+[,^.=/E0b1[4C7V8E9_:C;D=]>]C?D>EdIBKVL?McNDQVR[U_XG[X]X^H_YdBgAjAk?l_mEn[|cancel ![3cCCSVXZ|cancellation 3bXY|cancellations -]CcX[j_|candidates /YdY|candle ,D9[|candles VaeZkD|cannot +a,Z4^Q]|canon E]|canteen FcQEmZ|capital [[][n^|captain 1Z@]CFf[|caption #_CBMDOFQHjBnX|captioned Ca_Zj]kX|captions K[kE|car CbKWe[j^nD|carbon ;]b]nZ|card ,^4ZQYe[|cards &E,B2ZAZCcD@WXYZg^j[k@nX|care <WDbk^nE|carers ,C.C6ZD^QC|caretaker ,]QZ|carol #Z>YI[YZ|carrots K[|carrow +Z|case /GjD|cash !C:Z=EH__BeDi[mE|cat 5[Q^ZYnZ|catch 2Y5_Z[|cats #ZOY|cause ,B4^C]Y[j]|celebrating 5[:YEElCnC|cello CAM[Q]jC|central e[|ceo nY|certificate !]4[Ea^ZlY|certificates C[|chair -[1[<^F]R_m[nC|chairman _F|chalk .[|change #[(_)a*[,C:[MdNWO]QDS@[]|changed #]CA|changelog OZ|changes FdQ_YDm[|changing "C4]>YgEjFnB|chapter ,E2YW[n@|chargers ]F|charities d^|charity ;[QCj]l[|chart 0Z1F2a;FWZbDk^n[|chat >[D^eZ|cheap 7_:_XZa^|cheapest DZnY|check #D)?*d,D7FEYFcIDNBO]QET?Y[]GhXmXn[|checklist .[|cheers &C+Z,B3]?^@^U]XZf[g^iV|cheese B]h]iZ|chef #_+a8YP^m[|chess ,^Q]bH|chest :EkZ|chief :];[|child '_,ZLZ|childcare =[nE|children .]CEDBGFj[kI|chip 6Z7b[Z]badmX|choir 3b4]JDPZQ]XZYZiCnB|choose )]6Z:[N]a[|christmas ,Z6]C^FD][^EjZkDmF|chuffed -^;ZEZQDR^l[|churn 0]4]|cinema !]|cinnamon W[|city %]A]J^|claim (]M^Q[|claims D[|class 4[7dPYVDXWYZ]__^|classes C]h]|clause FZ|clean 8b:_]ZkZ|cleaner lA|cleaners @[Q^|clear "Y3ZH]|clearing QZkX|click !c3ZCCF_G_m^|client @YQaZZg_|clients ;[kW|climate -F|clinic CYQAYYjZnF|clinically !Y/Y^Z|clip lA|cllr 1[4EVYb^nC|clock 4]7ZY[|close 5eC[Z]jY|closed ,^<_CbDFQXaDd^j[lEnB|closes 7@=^>]CeZZ]C_ZdTjckEnE|closest *],[OVmC|closing >ZDAEBQXWZgDj[nC|cloud ^[nb|clue ;[FhU]b[mc|coach #Z1_4[5_M_Q]SAY]gD|coaches XZ|coast nY|coats bY|cocoa 2]YE|code 7_=]Sce[|coffee (A,d.X7@CcDEE_HAIFQ]S_]Ij[|cohort CB|cold 8D9ZQB_YnE|collab +DPD|colleagues 5a<]BY|collect C^j]nE|collection ,F|collections #FC^k[|colour ,_9YQ]|colours C[GEjY|come !H#B(D+E,[-F.a1E2F3@4D5B7I8]<@=]>[D=FbGXHDICKCLEPAQ]S^VDXBYGZ?[B]Ca[bYc@d]eVfYgahViVjYk>nW|coming ,[4cF]IX|comment !D"D'Y(^)E*c,B-B/[3?8E;C=FDEEEGEJ@LEM]OfQ=T]UDVEXCY@ZC[EaYbDdEhDjCk@lCman@|comments 1b3g:YV_Xc|commission 5]7Z|committee EXQe|community %aC[JWQXaWd^|companies /]MDT[|competitive :[RZ|complete (_*A:]E^J[MYOB|comrades 0]VY|concert 9ZkZ|conference GEn^|confession '[2ZAZL]|confidence N]|confirmed jYnY|congrats 1A:Y?f@[EEN[QXV?aXfdg^jClBn[|congratulations &e8E;G?hACCAEEKcNZ^CaCbBfeg]hDj@l?|connect *[EeOZl^|consultation 9]CX_[nD|consumers BFh^|contact !]DBdXkCnE|contract &Z:[RZa]b^|contributors &]Q^S^nA|copies bZ|copper &[KY|copy (Y*E3bLWXc]_nD|corn D]E]l]|corporate 3[BaZWi^|corrected 4gC_Ydj^n[|correction #A,C4k@EIJK^YfnD|corrections QZ|corvane 0Y1gA[C]UYVhY^h[jZn^|corven :]a^n[|cost 1GCF|costs !D"[DZk]|costumes YZ|could '=(C)]*E.Z6W9]:C>DEcL>M?N^OFQ_T?YXZZjDkEl[|council Cdg]jbk]mEnC|councillor &D4Z;ZE]h[lZ|councillors bZ|count K^M^_[nD|counter DC|counting /D3b|county .[@ZCBjBkX|couples /b|courier YHjCnD|court jC|cover &d,WKbQYj]nE|crafted %Y8a^Y|credit #D&X1]4B5Z?YCADYKaVUeBfZgB|credits +fPZ|crew #BD]KFe^|crews CEDYQDRZ|cried ,]1b<dV^cX|crime CAaZjC|cross n_|ctrl Ddkb|culture :ZM]a_|cups nZ|curated ![8^G[|curator SY|curious )aB[QI|current -]|curtain KE|customer :]jA|customers ,B2Z7d@_BXCCQAR^XZ]b|cut DcjCk^n[|cutting 8]|cv OYT[|cyber "^/^T_jE|cyclists DaX^k]|dad ,b<aDHKAe[f^|dads Z[|damp QF|dance lZ|danny ?b|dark #^CC[YjD|data CZjXnF|date 'dB^L^i^|dates 7ZI[]Z|dave 7cCD[Z|day #]:D;D<_C@DWQ[R[XYc_e^iXjC|deadline 7ECXW_]Cj[|dear &B,E1B3Z7^:A<E=[?[AEBaC]FYH_JVKANWQ[SYTaX[Z]bXdbfWg[hDidj^lYmYnW|death )]CCjD|deb 9]CC|decision CXnE|deep CE|deeply ;cbZkXnZ|delays kD|delete 3bDY|delighted &]-H;H<YE[K[V^bFnZ|deliveries ,[|delivery 4bQGYae^gGj]|demand -[7]|demo i^|democracy n]|denise ,Z|deposit .[4AS]k[|deposits CZ|depot MZQZi]|describe (bMa|designed 1Z8]|desk C_PYnY|details EbjVlZ|dev ,Y|devs 9Y|did &D(@)],]/b7C9B;e<^@FAeGUJARYT^VZXYYW]BaGb_c^gGh_lY|diesel 2[=[|dinner 8X=[dZ|disabled .d|disappointed C@jF|discount n[|discover !X"Z)C+E8]EDF^JBMDNBQFRC^_hCmWn@|discuss ">HC|discussion &[|dive ;Y|diversion Y]nX|dm )@+Z,F3^7C8DDBHXMANAQFSZW]XcZa[V^XaAkCn@|do !_#>%A&B'B*A+E,@0D1E2C3g4?5@6Y7g9E:@;><@=]>=?EADBCCAFZG[IAJ?KDLENCODQCSCUCVDXdYAZ@]d_AaGcAe@hFiCj?kCnZ|docs __nY|doctors :^C@FgGYaYj@men^|does #B(B)C7F9d;DAECDK@L?MCNBQXSE_eaCbDhEjCkEna|dog 5]9YC]DDPaZY_Wj_nB|dogs .E/[7E;BCEKEQ_SFTZ^WaXnA|donate "_(F)eN^[X]_|donations ,[|done #bIYQDgY|donor 4YCCk]|donors B[i[|door '^4]CDD[L[YZ_YkZ|doors ,D3Y7e>ZCDDYGZHWK^M[XZ]aeXf[|doreen #a@^I^|doris MY|double !Z(])D1F7E:DGVM^NESD]CeZ|down 1[?_|download !?"^*[6Y;FDDFaGDHXLZO[^Diak?menD|downloads 7ECZ|dr +C,D4E>Y@ZDEEDlCm[|draft DZ|draw L]WY|drawings CB|dreading "?>]|dream :YaZ|drink )Z3]XZ|drinks nD|drip )cN]|drive )],]5_8Z:[NZQ[Z^|driver &^,[?^CCKWfXnE|drivers )[,B7E>YQAe]|driving C@WYjB|drop !@"B&D'](e)B*^,B0V4E7D8D:E>ED[FEHEKXMeOZQFUS]@^BjZnF|dropped /[<cc_k]|drowning /^X]|dry !]"[DZG[R_^BnY|due -[CBR^YAjE|dull ,Y>Y|during QF|duty DaWZjC|each #>%a)D,C/]2_5d7g8Z>]D>GEI>J]K@LZNBQBR]T^UYWaZc[[]efBn[|ear kA|early !Z)D0W5Z6Z:Y;DC>DDGFH?N@T]U_b?iUjBnA|earn -]RY[[|east C^jZ|easter !]8[J[Za^YkEnA|eat DDF[N[Wbm]|eco D?|effortless !^:]a[|eid CDNZaDfYiF|eight )],A/U<[=ZDDK^N_TXYDcWd]gZkA|eighteen ;_<[=YfX|eighty #^|either >[DCQZ_ZkC|electric :da_kB|elevate !c8d:CG]NCQC^baCnE|eleven &=)Z/E0D5G7B>E@EA[C=DBFCHCKEUD[Xb[dChVj?|email !["?,Y2^4^DXQZSAdZkC|emails ,D|embark ^X|emergencies QE|emergency QFj[k]|employee &^?ZKYfY|employers 5Z>YZY|end ,Z5ZW]k]|ends 7^G_L[][|energy :^;Da^bAn[|engineer #]C_D[j[|engineering ;YjZ|engineers 4ECW|english CY_Z|enjoy *Z7_N_]X|enjoyed 1YK[nY|enough /Y:eT^ad|enquire i[|enrol !_"[)C6^a[|enrolment 7[SZk[|enter 'a)]*YLZna|entries CZk^|entry .X4Z6[NXQEXZY]|ep &bEdKal[|episode #YCDO[jAnC|equal JZTXn[|escape 8]:[a]|especially ,[kC|estates #b|ethics W]nD|even %],A.a=_D_I^dY|evening k]|evenings QE|evensong SYjZ|ever "f'a9@>]@DHcQB^D_CaBc_gH|every !A*]+?,?-A.@/^2U4F5^7d8Z:g;@<]>@@@AVBBD?E_F@GBIBNAPCQ?RIS@TZWDXXZc]a_?acc[dXeBg:iCjDkEl]mAn[|everybody (],A3[4C7_=[>[GDWW]^a]nB|everyone !E#?%Y)C,=3]7b<]>DAZCHECF]IAQFSBaDbGf[iDk@lDmZnC|everything !B,Y.Z0Z;DDDQ^S[TDjWkBn[|ex !ZEcl_|exam e]|excited &A,F1A;E<XHDK?R_VDY^bDf_|exciting 1^A[F_RZV]mY|exclusive F[m[n[|exhibition XY|existing 4[BbeXi[j[|expect 8]CYDBj_|experience 8Z]D^[n@|explore 8YHCmD|export 1bVa|exports 1_|extra *DCEn^|eye @Z|fabric Caj^|fact 0YTX]E|failure 3aXZnC|fair #c,[4Z?cDDIdQ[W]nA|families +[,C0[7_:Y;_>]DAQB]ZecjYkA|family %A.Y9[CCIZNA^X_YaZeEjCnC|fancy !d)dLXaE|fans 8D|fantastic -Z:Y<ZCDVCbZ|fares !X)EC[HE|farewell @^gZ|farm "]HXf^nC|farmers +G>de[nY|farrow EF|fast 7B]E|faster "^8]:[mZ|fastest QZ|father !]"Z,YCCG]|fatima KG|february 2g4]|fed "b,]HaQZSY|fee .D>ZC[e^|feedback C[|feel /Z8d:Z]^^ba[nD|feeling "]%[)ZE]aBh^l[|fees #GDDnV|fellow -[0d4YBYi[lA|felt ,^DZQZ|female /[T]e]|fence #[|fennimore <a|fenwick 1Z|ferries CZ|ferry ,ACaD[j[k[|few :^;WA]]Yh]|fewer 2^jC|fibre C[j]|field ,[C]|fifteen 0_=YU[XY|fifty ;]IXbZ|fig ,^|fight (f;DM^bD|figures "]S[|file 4]Y^j[|fill !^'a3a6[7]LaQanC|film *ZC]D^QZja|filter nZ|final 7^CB]^fZg]jAmCn@|finance !Z8]]Y^Y|find )E/E5Z;[CBECFb]B^GkClZma|fine D^j[k_|fines 4aHFQ[e[|fingers EYVC|finish ,Dn]|finished 1a<_VZcX|fire 3bChj_|fireworks eY|firmware j]nE|first !c"B#B'](S,V-E.C/E0C1[4[5D6E7f8B:C>d@DCFDBE[G^HIJYK]L^NGQ]SDTBVZZG[C]fe_fWiDjAkC|fish ,[Y]ZYha|fits C]h]nY|fitted Y[|five (W*[,@0]1E2a3C6Z7b9C;B<CA]DZIHQFSEU_W_]G^A_@cCd[hciEjYn[|fix ,A4^6Z7aCZ]beXg^n[|fixed "[#b,<4ZC?D?I]K]QHYaj?kC|fixes #[4]K[QFnD|flags ,EC?|flash 7ZGZHZO]nD|flat )^@[e]|flats W[|fleece DbS^|flights =[M^|flood )^CW][j]|flour ,FYDi[|flowers &],EK^|flu D^QDWZjYkanA|fog ,_CZj[nE|fold &^D[I]|folk 7e|folks %a4Z>YB]C[J[QD^[i_|follow #[)b+X3Y7D8B:=;DEYM]X^[C]Fa[bBk]lZ|following %C*D1^3VAEE_|food %[*]8C:CO^QA|foot QB|footfall -[0b5aE[R]U_Z^bbnA|footpath hY|for #^(F)J*_+[-A0Y3]5V7=8?9C;V<B=E>V?>@dBZDgGWH]IXOaP]SBWZ[C^@_EaYb[fDgZh^khlZ|forecast ,ZCDXZ|forget FZm]|forgot ,a1]4b9[Q_YbkZ|forgotten "[._|form CYE^K]SCe@kCla|former ,D|forms 3Za]kElDnB|forty #D)_4Z7Z?YF[NZ]a^^f[gDn^|forty-one &A0b5]>E?]UYYBfZ|forty-three @Z|forward "D>YD[|found "B,b4B:Y?C@CFCQ]YAeWf[gAjAn@|founded 1ZAZ|founder ]^|founders 1]BZVYi[|four #b&]+A,E/]0[3D4F5E7h;b<Z=a>C@EC@D>EDF[I[K[RAT^VBY@]a_CgAhDj?|fourteen 4A?[a]jX|fourth ,[1c;]DGQ[|frame jZ|free "D#B)=+A5C7B9C:E?ECCDaOAWa]FaJb?gXhAkalDm?|freelancers -c3]:Z@YDYRcXZ|freezer DEk[|fresh !Y&]5^C>K[QCZcjA|friday '^,C0Z4Y9]CEL^_]nF|fridays j[|fridge 4Z|friendly nZ|friends 8Z:YZbmX|from !C"Z#h%^&D(D)<*E+D,@.A/C0]1C3@8^:Z<Y=Z?>D<I_MCNEQGUUVE^]bVcIfFg[nF|front D[kZ|frost ,D@AC>D]Q]gBk]nD|frozen ,BQC|full "E&G'](C)D,?.B1F2[3B4W5F7A8F<F?aC?D@F_GZJ]KGNBTAZC[C_Bb_e?fZhWiYj?lWm]|fun HENWPYQA|funded 5Z|funding EZl]|fundraising 4[6]K^XZaZ|funeral &E,E>ZCBDBgFkA|funny "^7X;bHXbY|further 1]|future B[iZ|gala K_|gallery C[RYaZ|game &_8a;A@[K^QCVF^^aZgZ|garden ,]n@|gas /fQAT_|gate &B,D?]CVYZf]j^|gates CB|gave ,^4C|general nW|gentle /C:ZDY|genuinely #B+aP]|get ![(B+W,>._/D3g5b7BCFDaEEFcGYMAQAS[XdZ^[Z]Ba^fEhEmY|getting )[C^G[jA|gift !E&])C:EKYaAnZ|give &V([)D*X,=.D/Z3D7Z8Y>XCEDaIZJDMZOZQAS?XA]WjEk[nD|giveaway MZb[|giving <bQCc_|glad "[:CaDjY|glass P^|gloves ,B]_dXj^|gluten #YIX_[|go !Z#D(g)E+^,X.C3C6[7d;_>ZB_EDFcHDIAJBK_M[NCP]SA^BaAeZfeg[j<k[|goal nD|goals CD|goat &^KZ|goats ,Z|god 3]7C:Ya[iW|goggles +Y|going ,b4_7Y@[JYM[QZ^[jC|gold ![&];Y@ZA[_b|golden 8e;dGZM]b]|gone !].c0bU_|good !E"](C.B0E:E;B<E>Y?eADB[C]HZI[LARVUEWB]Z^HcGfZgXi]jXnX|goodbye &F?XE[fYlZ|gorgeous 8[nY|got "C+],g0A1]2_6Z9C;c@^D[PXQaV^_@aYbWn^|governance /C|grab :YFCZFnD|gran ,_|grand +a1]VZZW|grandad <^@_kD|grandma *^O]|grandparents 5]Z[|grant 4YEakYla|grants &CKEiZk]|grateful %X,a;A<dEeJ]K]RY^ZbDf^la|gravel n^|great #]&f)a0[1^8C?CCBE^FEGDHZIWKeN^QYU]YZZ]^>fBjBkEl^mC|green #Z3^?YDYX]ibjZl[nF|grey "E,Z|grief %]8Z:[>[J[S[|grit D]I[KZk]|gritting k[|ground ,F=XE[j_nA|group 0Z|growers 9]_Y|growing ^Z|grown &[,ZCD|growth 8Z:_^[|guess "a'Y(Z*c0]4D5_7E9B<aA_FfHcIDM[O^QVTYXE^E_Dhal[mYn[|guesses (Y_^kE|guests 8[=XBZNEQI][iX|guided C[|gusts Cb|gutted "])^>c|gwen #[?a@ZFaIYfbg[|gym 5_RZZ_|h &E|had #Y&b,d-Y4]5[>Z?^CDJ[K]LWR[T^Ycn]|hair gZ|halden ,E1Y|half !C"]&Y,b.[/e1D2C3Z4A5E7H8F=[>D?DBBC?DZFEH[MCPZQ_S_TY]Y^[dXgXjAmBn?|hall !cC^gC|hallbrook 1_AaV_ha|hand ,D.d5^7[8e>^Q[Z[^a|handmade n]|hands "Z(a4YBbDXM]i^jZ|hang D]k]n_|happening #D&FC[QZRYcX|happy #E&B(F,_-]5F7E8C:Z;D=[>E@^B_DFHFKFN[Q[R[YA]A_GaVb?fZgZi_jBkelEnW|harbour 8]@ZCD|hard ,Z:c;CCXQZ^BaZgYna|harrow 8Z:[<]A]^Z|harrowgate C]YEj]|harvest 5^6F=]PZdYj]nE|has (C9cDWHCICQ[_dgUkB|hate ,c.c:aQZSbaZ|hats ?[IZOY|have #B,H-Z5c6_9_:D>D@DDaEdFZICRSS^UXY@[a]C_YiXl_nE|having "F9E>[|hay 2[|head #D/[1]3X4BDB^F|heading RZ|heads 5D8]C]]Dja|health C[NZjX|hear &D/[TYnD|heard Q[|hearing .ZC^DCj]kZ|heartbroken CC|heat "EjFk_|heating QA|heavy D[|hedge &bHZKa|hedgehog ,Z@[D^dY|hello "[#Z&C,T-^2]:D;D?FBWCEEYIXKEQaRYSEXCYY[WaBjDk[nB|help 0C6]DEEe[_^Dl^|hens CE_Z|here !A#_&Y'A)@+C,?.C/D0D1E2A3D5B7A9C;@<B=>>>?B@BAbBFEEFgHWI@L?WEXC]A_Fa_bHcFd;eIf@g_hdiBme|heroes :Yb[|heron &]CBK_QYnE|hexley A[|hey %Y)[,C4Z:E;C@YBeFYKCN][Z^DaCbDg[ickXnA|hi "F#Z&B+E,[-E1D6E8C:C>[?^@XABBFCCHEIZKBL[PBQ^XAZB]DdGhAjE|high 1C5a:BDBQBVBZWnC|highest !b0_UX|hint "]:[HY|hire 6][XbE|hiring &C/Z1[:DACECF[Q_ZWa@b^d]hAlCmWnA|history ;bX]bY|hit (_*X.b3bEbM^OZS]Xbld|hiya )]5]Z_nC|hold Ncn[|holiday D[|hollins 1[|home 0]>FD[bWjBlZ|hon 0Z1ZEYQBU[|honest "B#^'Y.A4b9_<b@AIYKYLVSFYY_Wk]mDnA|honestly +Z,^7D8c9ADEFEI@]F^[_>|honesty !aCE|honey Q^]ZeYkD|honored 1^;^AYE_KBV[b^e]|honoured 0Z1DA^N[U]b[hVnF|hope ,[7E:B>^B_N_]C^Di^|hops /C|hosepipe C_DeSDj^k^nD|hospital #X5]M_Z]nZ|host n]|hosts =^dZ|hot %E([*^,B/ECAG@JBK^MaN^OXTFYD]A^EiWkE|hotel +Y7[jE|house ,[CDna|housekeeping 7^nD|housing D[KY|how !D"]&Y'D(D*C,c-E.[4A7Y9A;B?D@BACB_CED^FaGBH]K]L>M[ODQ[TIUC[D]@bCcUg@hDjBlS|however %^7Y?YJZ|hug QYX]n[|huge &Y(D+[,E-E;C@^CBG^JCKYMENXP]VGgZjBnD|humbled ;b<[bZ|hungry :[;]b]nY|hurry !Z7]EEJANFQW]]a@|hygienist QD|i !B"B%c&<'>(?*[+>,Z.@0?1[2Y3:4_5@6?7D8>9D:B;W<b=G>D@=A_BBC@D@EDJ]P<QXT]UWWZXBY^ZF]FaYbbcedWeJh[j@l@m^n[|ice &[DZ^VjC|icymi &B+E-C<YEEKARDlE|ideas 3]XZ|idris #]@[gZ|if !>"D#6%C&F'D(?*?,=.E0;1F2A4B5D8E9c:W;D<>>Z@cA[BED]GDH=IBJBL@M=O<PDQ?WGYFZD^C_^cCeZi?k^lYnZ|ignore :ZDCQX]]|ilse KD|imagine )_,A7]MDN]QCSD]_^UnE|import &BCY|important 1Y@ECDEZF^jClYm[nB|in !?#=&@(B)?*C,?-K.@0]1a2Z3Y4D5@8B:]==>A?E@ABDCCDCHXICJEMFQBSBTAWA]]^DaXbHd@e@i=j@lE|incident -[CBRY|including ,egY|indulge !_3[8cGZ^^|industrial 8[|industry 0[8[;X|ines @]jF|inflation /jD]Tbjb|infographic /Y8]^Z|informal .[D]b]j[k^nF|ingredients DZk]|ingrid ,^|ink nB|innovation AdE]a]h^|inquest n^|inside FelZmbnC|inspired ,c8[:ZQ[n[|instead ;[CCjD|insurance )]|interest FZmZ|interested "Dk]|interesting ^[|interpreters DaQDjF|interview DZkZ|interviews =ZSA|introducing !c)F-]1E7I8c;FA]EGGaJYKDNBZC^ch[lFmDn?|invest )]]X|investors bCn]|iron @ZCEDBg^kF|is !D"f#g&])A,Y.^/[3]7d:>@EDBE[FDGIHeJ@MGR_T^WEY[]^_BaAgDhGlXm[|islands D[G[|issue EfSYl]|it !D%^&?'<(B)H+B.C/D0[3A4g5?6>7?8a9=:c<X=A>Y?F@AA^BBC=D@FYJEPCUEXCY[ZF[]]Da[bCjAkDnZ|item +[,BFZQDnA|items ,B3[B[|its ,B1F<fEDFbKCcalEm[|jam (aM]|jan :E=]>Z@_d[gZ|january )]7[ZY|jar .ZmZ|jean ,[?cDDeZfa|jo j^kEnE|joan ,D|job 'b,[@CCAE]HFLaQekXlZnX|join !Z%[&G(D)I*A+B/h0C1D2F5X6b7d8a;ZAEEDFDGaMAO@PBQBRZTfVCZ[[_]baagFlDm>|joined &^-bA]K_h[|joining C]j]na|joint &D1EKDVE|joking _C|judge :[?C@YC^QFgYj^|judges KZhE|june 7dC[ZZ][|juneteenth kYn^|junior 3]GFX[Z]a_hX|jury n^|just !A"@%E&@'^)F.D/D1<4D6D7]8[:=;a<X>]@DAXBDCCD_F]GGHCI[J=LZOaQ[SCTVUZV?WCYAZB[D]W_Ca@b[c[dCeZfEkYlZnY|justice iZ|keep #?(A*[._2B3_5^7]9]:[<E=X>EDeFZGBO_SYTBWBXYY_d^iZjFkbnb|keepers ,YFY|keeping F[VZmY|keith ,^|kennel #[,[CC|kestrel 1F8^T[^Y|kettle ,W>ZCZDDQUe^g]j_kB|kev <[>_e_|key 8Cj>|keys ,BKDQDeW|kia BZ|kick [[hZ|kickoff RWXY|kids !c"_,X/Y5]@aG[SCT^W^YDg^jZmE|kiln ,Y2^Q]WZX[nD|kind QX|kindly ([-c3X6]DDE[MYXZ[clZ|kirsty ,ZCDjD|kit &aIXJZK]QG^YdY|kitchen CbY_janC|knee #[|knit #dCZI^j[|knock 5cZZ|knocked "E0Z1Z@[|know "[3YH__BiD|known 4f7DC]IAYenE|kofi &e?YKZ|kudos ?df_|lab 4_kG|label #Z4bY_|labour 4D:DUYaFjZna|ladders ,[|ladies /Z:A?fBgC[DZG^T]a@f[ifnD|lads (Z,D/[4a5b6a@BM[TWYa[]j[|lake nY|lamb CZ[]j[|lambing ,Z2Z4ZHXW[jA|landlord 1Z=ZFX|landlords 'eB]LcTU]Ei[|lane #EQGXY|larch C[QEYZj[|large "]#YC[jZ|larkfield &E7ZKDU[[E|laser XZ|last "X#D%F&B'[(E)A+A0]2B5C7Z8@;]=E>?@DA[DAEDFDGEKDLZPBRZ[[]Z^DaXeCh]jYkDmFnX|late ,D7DC]D^PYQAe^kd|latecomers 3_X_|launch Ub|le :DDck^|lead :cM[Q]kY|leader SE|leaders :_;[=^aZd^|leads 4[Q[|leaflet Xb|learn 3aE]X]l[nE|leave "B'^*Y,E.^3d:^;BCYDgFFKCRFUCWXX]ZC_EbEg^kf|leaves Q[VY|leek Q^|leeks &^:[I[K[[_a[|left #B*[,^2[4?IDQbYAeDiYm[nB|leg (Z|legacy +_-a|legal B]F[i[|lemon R]n[|len &]KYjZ|lena ,BaZgC|less 7]DYUYVZ]Z^]|lesson 4[>ZkZ|lessons "ZQ_|let !E#@,@-].^2B3@5A6Z7F<C>C?FE]IAN[Q;R_TaWAYB^bc@dEe?gEh]iClZn]|letter #g.bC^I_nX|letters .[CD|level !^.]4B:CC]DEG_QEYCnE|leverage -W5]8[RZ^Z|leveraging ;AECRVZD^Gb?lAnF|library #ZgZ|life &]8_:e@[CEKYZ^^[ac|lifeboat jY|lift ,AChDYQEYCjdkZ|lifts CZQZ|light 6]:A|lights >aDdSYjZkdlDnF|like !C%C(i)D*g,B5_7A8B:C;DA^DBECJAKXMeNDO]Q?TEaBbGi]kCmEnA|lime .cS]|limit 7]|limited )@7gCFG<N>PXRC[C]d^[hA|line ,[4ZDZQZk]nA|linen 8bV]^]l]na|link !A(B*E+[,D3C8E:DDDEYF_H]JDMCTBUIYDhDkBmcn?|list 5[QBYAiXk_|listen BZhbiZj^na|listening "Z|lit C]j[nZ|litter i]|little +C8b<b>[CBDXEZODRZfBlZnX|live !Z"Z&_,Y3c8[:YCdE^KZQZVHjflZ|living j^|loads ?[|loan jCnC|local "^1_KDPYV]aA|lock !^7]CDN^|log ']3_5]D_FcL]ZZm^|login 4^X^Y_|logo 3_|long &Z<XBYC_DDEDPbfZgCh^i^kAl@|longer #_4Z5^IZkC|longest &[|look "]&a']0C:[<a>ZAWDeFBHVK_NBQ^RYTZaVbBdbk_na|looking "_&B,B.Z8^9_<[CcDBGAHYNCSWWX[Xd_n]|loos RY|losing )^>c|lost #F&D/D0D1F4@5E:]<[?CABDCHBIDMGQ[SBVBXFY@e[hCl]n>|lot 4^Y[|lots -Y:Z>]RZeZ|lotte &c1_K_RX|love %bB_J]MCNeO]^EbBiZkY|loved "]&_8fH_K[NCY]^[bD|lovely +F,b1[:E?_I^QaYcfXl_n[|loving ;]bY|low "[9bDZH[Q^XY_Y|lower #[YF|luis &Y?Z|lunch &Z+]P[QEgCj^kG|luxury ^[|m nY|machine 2[|mackerel 4EXY|made 8]QY^_b[nc|mail >]|maintainers =Z@[|maintenance J[|make ,^3Z5[6Y7h8eB^FDIDTbXZ[Z]d^]i^mA|making %[)Z:[lZnE|malaria /ZCF|man @]|management -^5[7ZCBQCR^Z[]^|managers :^|many "G&_BGHFSD|map fX|marathon Dgkc|march S]d[nC|marcus n[|margaret ,Z5]K]|margit ,CQFfC|marguerite ?Y|maria bD|marisol &Y?Z@^|market CDDZEXQF|markets :bCBjB|marking @]C[e]g_|marlow Aah_|marmalade (]@DgF|marrow )DTE|marsh "X8X^Yi]|marta #C&[@bgc|massive 7E;>?ZEDVD^@bDfa|mats ec|maureen ?YEElG|max Ec|may )Y,B4[9]:_QDaTf^g[i;nY|maybe (F8Y:]|mayor ,B/[T[|me 1b<^bZcY|meanwhile (YM]|measure D_MZk^n[|median ,YnC|medicare D]|meet !X"^#D&b)D,C1C5D8Y:D<C>CAGBEC?D@EAFCGXIEK]NEPER_VD^^iDj?kB|meeting ,DCBUb|members +b/A1]3[5c;[>D@]BaCCEcFXGDIXV[XaZZ[C]YgZiajAl^nB|membership )Y0^1c8YEcS^V[X[]DhXl^|memories :bGBa^|memory L]|mended Q]|mention (f*C3^MZOAXY|menu #Z,ZC^IYX[j_|merci ,D|merged VCnX|merry %EBcJBQYe^ibnc|message "B)X*B3ZHFOEX]^Xj[mb|messages KW|met -VE_IaQ^eYf]l[n^|meter X_k]|method DDYY|mick ,YQ[jZ|midweek !B|might 6d[Yn^|migration b^|mileage QD|milk (c,V2aMXWYYUdcj^|mill Fc]]|milo ]]|mind ,^>[QYh]jWnB|mine "@&>'^,c2C4ZFCHBKDL@MCQb_dkFmF|minibus CDY^|minimum nY|minister QE|minutes 4DEMYHbFdNf_hDiBk[n;|miss .g7_SeVY]Z|missed "gGDH_[Xn_|missing C[]Zn[|mistake 4AD[|mix D^|mo ?^|mobile C[nD|mock CYP]|model OZQ]|modesty "^hZ|moira K_|mon QAjanD|monday :X<[CCHCa^nC|mondays 4E<YCBKAQXaDgW|money "B7A=DN]S[]C_DdAjA|month ,ZNY|monthly @^DZg[|moon D[|more %^,C/Z0A2c7E8^9C:X;BFfMCT]UAV_W__BeEhYjEl]m^n]|morning %[)]J]NYlam^|mornings 9]|moss 3CSZXB|most #a,F.E/e0[2D3A4@7c8C;Z<DB[CGD?FaKFMZQ?R^S?T^WBYA]abXdCh[mbnZ|mostly 2Y>XCDDZ|mot L[|moth D]KZ|mother 8Z:[@Z][aYkF|motion :]aY|move 6aD[[Xd^k^|moved #]P^|moving -EBYCBDYQ[k]|mr #Z&],a4C<E@[C@KZQ^YCgWjC|mrs #Y+D,_4C7]?^@aCADBIYQZf_g^nD|ms ,F1Z@^EYQEV]g[|much ?X|muddy DZ|multi "E9D|mum "Z#Z,B2f<YI[NVWb|mums 'ZBdF[L[N_icn[|museum 0]8YC]D[|music /Y]W|must *c,d-Y3A>@EFGCJCN@QeU[VEX?^D_CeDjBnA|my !B#;%^&A)[*E-D/_1C3C4^5]8E:=<Z?Z@_A]C:DBEYI=PVQ]T^VAX>YEZb]_bXdCe_jAlXnX|nadia &[@aDEQEgakE|name &b'd(a*X7[;eD[K^LbOZWWbc|named -e1_;]RbV[bZ|names .B>[CEDBF_K@gBjZmXnC|nan ">,Z@^|nappies C[|national nX|nature :YaZ|navy ,C|nearest *^C_D]OXjWk[nD|nearly ,[>^eX|need !j"Y)Y5[9B>ZDCGbH]ZY_EaEe[jDnB|neighbours ,^e]|neither 2^7Z?aCEDDW]kC|nervous )^@]d[|nestled 8bGC^YnD|net -^1^RXV[|never "A(C,E3Z7C:_<h=_>e?a@]D]F^JZN]QDU^V^X]]Baae[gT|new !F"B#]%D&](@)C*B,X/A0B1Y2B3A4b5Y6A7A9A;@<^??DBE[I[K]N>O^PGQXR[TBUHV_XCYb[C]BbGhAnB|news 0YC_jY|newsletter #fI]jZ|next ,@-@.D0a1B3]4d8C;FCeFCH_JEPaQ;RBS>VAW@XXYYZ[[Zb^eBf]jgk[|nice &_5Z?fEYI@fal[|night .Z?DC[D^FYGFI[MYN[e^jbkZnC|nightly C[jYn[|nights ,D>]QCeY|nine &D,D.]/a5D7^=F>]HEI^QET]UYYC]_aFdBe]f?j?n^|nineteen /Z4[<ZTX|ninety /e5ZDaT_ZZ|no "]#E%B&B'E+E0D3Z4D6Z8>9B<B=_ACBACeDFE@F>M@N@OCWHXa]D^C_EcCfAgGhEiCjal>mBnD|nobody !["]&E(Y+Y,Z-F._/F0D1A2^5Z;a>_?_AZC>DCFXKFMFPXRDS[T@YX[CbYdCebjM|noise Ccj^|nominate +B,YEDPGlE|nominations ,[E[MBRZj]lYn_|non -c1[3aDDRcX]nC|none ,@.C:YQASFYB|noor &Z4[KY|nor >]e[gZn[|normal !B1[QCYC|northmere 2Y|not !A&Z(B*_,a-F.d/A1E2d3]5B;a=_>]?CBDCDFAHEJDKWOWQaR=SYTBUaVXWXX]^Z_Cb^dakEnV|note :E|nothing "_#](C+E,=.C4E7A8X;A>A@EC^KMM^SGTC^ZbDdCeCg^jb|notice 2c4CBaC[S^eWiXkHnA|novel ]_|now !D#C&A(])],?.D/b2D3b5b7[:[<c=CAFC@DAE?R[T^X_Z[]__Ba_j@lEn[|number ,>0X4F?DC?FgU^XF][fBh]j?lDmb|numbers '_4ZDZLYkc|nursery -Z|nurses :[;f@^NZbZg_|oak !]0E]ZjV|oat DBXZi]|obituary ,WKZfXnY|object ,[m]|obsessed +Z8CJ]|october !_,CE[QAW^l[|of &CCEDYQESC_@aCka|off )]9Z<[CZM^h]kVm[|offer 1[5Z7fD[V[]a|office &GC^EDPXQEbXjZ|officers 3Y|offline DY|often "D.Z;]b]|oh 'Z)_*^0]1Z4_;ZC^E_FcNZO^UYV[Y]b_lam]|oil ;]=]D[b[hYjC|ok "D&D)[,b4[B_CDDCQ_SA]Z^X_Zd[eDiY|okay #_%Z,a0Y3[:DI_UZVa|okoro &C1YKCVZ|ola U[kD|old '_,W4_5Y@_DBF]K?QbjEkCm[|omg %E1ZOZ|on !@"]#A&A(D)Z+B,B-c.@0c1C3C4c9D;B<V=Y?Y@DA]BCC5D]EdF^GCMEODPDQDXAY^[GaZb@dXeBfYi?j8lYnZ|once %_+D,B.[2Z5b7e:E;cDBGYJ[Q@SZTD]]b_eCjB|one !Y"X%C&D(d*^,Z-].B/f0d7]8[:A>Y?G@CAcBCD?EAFbI]MbObRYTcUeW]Xd]]bXeSfEg>hZjFkBmbn_|online .]D]k]|only !F#C&B(X)A+F,[.E/d4D5C6e7i8[:E;F>E?D@BABBAC:DYE[FEGCHEJ@KBM[NDPDQFRDSCTfUEY?[^]f^]_=aFbFdBeCfCgDh>iCj?lS|onwards 0A8EaX|oops 4E|open #A,[/E3U4BCCDFEEF]IBJ_MZNVQYY@bVg@kBm^nF|opening 1[D_Q[X_]ZkZnC|opens ,]|operations C]j]nZ|or "<)e.b3[7a>ZCDDCMCNWQBSa]^bYj[|orange nC|order !_"^%Z)@+a0[7YD[H^N=PaQDXZ]_kZmCnW|orders 7CCVKXYDnC|ordinary :Xi^|orrin CBjC|other %_,B.YQCeCj]|others ;aBcbbiZ|otherwise XZeX|otter ,]QY|our !_#E'B(?*;.B/C2]3=6A8a9C:C<b=?>^?=@9AeB^D?FEGaHXICLFNDO@RYSYUUVYXA[@^^cedDfDg>h]i[jDmCnX|ours "Y#B&@'c,b2G4D;[<CFEKAPVQbT[__aEb[eAgBhFiDjBkCnE|out "B)C0^:]C^DfK]N[a]i[j_n[|outage CC|outpatients D[kW|outside ,B@Yb_|over !B&D/b0_1F2Y5D8Y:];@<B?[HFI]RYT]U]VB^ZhZiDlCnD|overflow ,FCa|overheard #[,_;bI[QZba|owing kF|own )Y3^QDWV|owner ,[>bF_e[kDmZ|p )_5[CCN^|pack CEnZ|packages +b5ZPY|packed ![mY|page 0D2c;cKBUBW]bbjBmCnY|paid =[V_j]|paint m[|painting CC|pair "Y)Z|pancake 1]iZ|panto !CGE|paper 9BC[KAQZSDkE|papers nE|parcel 0]QZU[|parcels ,D4^X]eE|parents +]2Z3Z7X;[@_KCO_WcXXY_]XdDmZ|parish #_&Y|park ,^=EC_dEj[|parking ,A4ZD]GCWWXYaD|part *[,Z2Z4BCgDDFeMYO^]HjbkCm^|partner ]Z|partners >ZQD|pass !](b*a:[G]M[O]QBa]h[k]|passengers 3eBZCBXd|passes m]|passionate -]8YaB|password ,]eY|past <[R^|pastor !^<]GXnZ|patch IZiZjFn?|patience :Y|patient %]:B;Z?[^D|patients *[1[>a@YBdDAX]eYia|pattern _YeY|paws QC]]|pay !]*Y.U3d6Y:]==BdCELYO_Q]TCWC]Zd?iYjb|payday >[|paying a]dYnY|payment !^7^GX]Z|payments 4FDE|payroll #[']8[:]KZLZS^|pc 4]EZl]|pdf #[l]|peace !Z)g8[:XN_aZnX|peat [Z|pellworth nZ|pension DZ|pensioners ,Z5cZ]|people #_(D,9/]0[2E:D;U>YA]B_CED?HVIXKSMENAQ;T[WD]YcZeWgDhYi]nB|perfect )Z8AB[|pete &Z,a|petition #^0ZCcEgS]XXj]|petra #Z&Z)Z5]?]Z[fXnE|pets nZ|pharmacy C[|phase -Z1ZG^VX|phd K[|phone ,b.E3CC^DbHAQ[SDYZj[k[|phones 3YC]DD|photo #C&b(E1E3E4D5F<D?A@BC;D?EYKbMFNCVBZC]D^CbCf@hDiFj<kClCn<|photograph D]|photos ,V>^CBSZgE|physio J^|piano K[|pic ,Z|pick ([+[.Z3[5f8ZD]SY]EaZf]jFmZ|picked .c=]@]|picket CDeZjC|picking <b|picnic #c,DIc|picture &_3B7]8ZCDDBEBK]][j@lBnD|pictured ,DCDEFQCVFjClCnD|pictures ,]|pie ib|pies ,[QZRW|pineapple (b8[|pip ,DcYkY|pipeline ]Y|pitch &E,ZC_Rbd[jbk]|pizza "_#E5bBZE[Z^lZ|places 7[]]aZ|plain "DYAka|plan !Y|planned 4C@FCaQCjY|planning "ZI_P[QGj^|plans "a)B.Y|plant -cR[|platform gZ|play 3cD[X]kY|player ?^|players ,^2WB_Q]i[|playing kE|please "D#;%]&D'>([)C*A+[,E-^.C/C2B4F5C7D8C:E<E=CBECXE]GDKELCM]NBR^SDUDX]^?_DcBeDgZh]lYnV|pleased #C1_<[AYICK^QZaY|pledge (]EHM]|plenty .W@[B^eDhYi[j[nZ|plinth BYiZ|plot &Z:G>_DCKVednD|pls EblY|plug 4E5_DZZ_lY|plum HCdZ|plums JE|plus -bRY|police C@D[na|polish "[|poll "=#E'A7C9k:E=]@ED@HAIDLCMBSCWZXC]B^D_jaCbDdakClFmB|polls Ccj[n]|pool CXP]RZW[|pools GZ|pop !b(a*Z+bF^GZLZOW|popcorn QZ|porridge ,@QC|port A[nD|portfolio d[|position ?]QFf[n[|post 'Y)Z3CB]C]nB|postage =^E^|posted *fKZO_e[|posting &]8Y:Y|postmortem n]|potholes "[,_0[DDQXU]fZ|pov %C3D6CBEGEJCLCOFQDXGaAnD|power 2Z4EC_K]QBj[|powered 8X|practice ,[CDY_|pray ,[I]|pre *_+C7Z8CCAG]O]QZ]b^Z|preorder 6Z[Y|preorders .Z|prepare 8bFZ^Z|president ,DEClE|press AZDeFFQZjZk_|pressure #[4[I]|pretty ,^4]Q[bY|previous 8Z|price !D"[7bZ[]Z|prices /C7bCDSY]YeEjBmE|print D^kYn]|prints UZ|privacy :Za]n_|private J_|priya &]/B4E@aTCg]m^|priyanka KY|pro )Y6^[a|probably "Z,[n^|productive -[1dRWV]|prof ,X|professor #D@[g[mY|programme 4YYVkDnD|progress "cHYn[|promises ,C;cbZ|promoter 0]3]UZ|proof :[|proper 7d]ck[|proposals nZ|proud ,e/Z0A8E;g<@?dATBEEeKGNXTVYDa[bejDld|proudly &E-^;^KCR]b^|prove ([Ma]]|ps )g+cEaNbSYl_|psa /[3YD^TZX]|pub Z[|public C[nA|pull =YDZd[k[|pulled 4fY[|pumpkin ]Z|puppy ,C5[DZZ]a_nD|purpose :Ya_l[|put !C"B#?'A(]*^+Z.[3[4F6f>FDeFDH>MXOaST[ceBkel^|putting #a2[4CDXKCQ_gZ|q "C#f&C,C9C@ADAHCIfQG_BdDg@k]nC|q1 ']4[L[|q2 -^E]R_|q3 1Z9Z_Y|quality 8[|quarry C]jZ|quarter "C-[V]|queries jYnG|question #^'D.E9Y>D@CCDDDQ^SDd^e?gFkI|questions #D.D?BC@DCIBQC|queue 4[C]|quick )[7DCZGCNaQ^eB|quiet +X7[9[<_>eSD_[dXe_|quietest D^jZ|quit 1Z3hVYXa|quite ?af^|quiz 4ZOcQYS[YZ|quorum ,Z4DQ[|quote %b+[4_JYP^Q^VY|quoted 4]Y]|quotes ,CQE|radical 7^|raffle ,DQESYZY|rain 3D4EH]KAQYXDYC]FeCgCkCn=|ramadan iYjX|ramp 1aVZ|ran ,Y4bC[Y^|ranked /[;_R[bbnD|rare n^|rate !D*_EgHCO^lb|rated 0a;aCCUaXZbZjEnZ|rates !a7]^ZbFjU|ravi @]|raw ,[nC|ray #^IX|re #bI[|read !D#?&?(B+G,F-D.c3d7D8C9B:W;F<E?EDAE]FeG>IDRYS_TFUaW^Xf[D]>aagEk=l_mb|reader #b+cI^kZ|readers /]7]?]@[aC|reading )]:]>ZCBKDN]S_|readings #B|ready !C"Z(B)a-A3D8E9EHaJbMBNZQZT[V]^?b]lEmB|real "A'_,^7b8_:=B^CFJEL_SATC]d^Za@|really 7[9]EdeYn[|recall QDY_|receipts #_IZK[|reception #ZCbIX|recipe *^kZ|recipes 9^CC_[jB|recognition ;_|record 1cB[V[|recorded &[DB|recording .^4bS]|recruiters 3YB_X[i_m]nD|recycling X[nC|red BbCcDZ|redundancy .^>^DYe^kX|ref ,A4[@ZYWgXn@|refer !^*C6XGZOD|refreshments VY|refund DYYXk[nD|refunds #C,F4Z7D=[>CC[DEQCk]|regional *ZE]|register "@'Y5[7aD?HD[F]^|registration )[E]]^aCkYnb|regular )[;Y|regulators #[7ZIYn[|rehearsal CYQ^fYj^nC|rehearsals >[TXd_hY|relaxed SZk]|release CXDDIYj[nC|remember "[#b%Y:eB[I]MANZT[aamenF|reminder &D(D-D/Z3[4D@BC^KBSEj^|rent #E,[0E4DCFD]JYYCa[dFk^|rental nX|renters 'XDX|rents /ZC[j]|rep ,[QYfX|repair H]j_n_|repairs C^|repeat .g3[EEXYnE|replacement .]4ZC[DDjY|replies 3bX^|reply #b'B(a,[3D:F=D@CCDFDIcKFM^SVXD[__Yj=kCnG|replying #b4[DFI_|report 1[8Zb^n]|repost (_*[7CFDM_]CmG|representative TG^[aB|reps 3Y4ZYZ|request !b^_|requests ,CC^nD|rescue j[|research &Z/_|reservations ,ZD[|reserve !b)AC[j^|residents (C*Z-E1[3D7E9Z:C;Z=[@ZBeDCW^bXeEgYiblC|respite )[KY|rest ,cMZN_QZf^n[|restock !b,D7ZQF][|restocked DD|result 4[C[j[k[|results ,]8G=Z@CAEEYFFH>I_Q]UBXYeDnA|retail -XTF|return i_|returned .DQ]|returns .Y0[=YC^D@QCUZb[jZk?|retweet (b6a:]Ma[ZnZ|reunion )^/[JaNZ|revenue /XEWlZ|review 2bW^nZ|reviews 0Z2]S[|revised #a|rewrote Y[n_|rhubarb #bIY|ribbon V]|ride !])[,C.[^Zb]nF|riders #c@^IZj^|ridgeway b[|right "]#b=YBaM]dZi^|ring !d"C#F&G(D)E,A.E3C4D6]7D>Z?FDBNF]Ee]fBkCnA|ringing "_CEQD|rinse D_jY|rise Bcia|river CWDCjanC|road CaDDn@|roads C[|roadworks kF|roi /[nD|roll (a5hB[M[Zci[|rolling 4CYD|ron +]|roof ,DKZ]_nX|room ,EDEQBbY|rooms )=J^NG|rosa CCQ]|rosalind &cKch[|roses %Y|rota d_|round +]6Y7bCZDbPZX[k]nY|route #XC@QBkAn@|row C_DDIDQ]nD|rowan &Z?Y|rt (m:[Mf_D|rubber ,?hY|rules 8^|run 3X6]7^8ADbHW]aj]nD|runa &FKD|runners "FBZi[|running ,X.Y<ZC_|rural eY|ruth &ZDEeZ|rye aXiCk]lY|s 7FQ]_Cn[|sad KYQXgF|sadly ,^Q]n[|safe k[|safety %b:dA_Jcabh[|said %],^7_8[:[;^IY]aa[bX|sailing @]C^|salary ,]4[=BQYjZkD|sale !b7[G[UZX[n[|sales /[0?U?|salted K]|saltmarsh 8YA[K]hZ|sam &a:BK]aEg^|same #C.C1A3E8B;F<E>EEFQ[XCY@e@hUi^jZlXmE|sample Ld|samples 4Y|sandbags Ddk_n^|sandra #[|sandwiches K^|saskia &_K^|sat 0Z>[DZQ?eWkY|saturday .C2Y4?7DCYDBYAZDdXgXkD|saturdays #_QBnD|sausage 0d|save !@(]/Z3_7[:A;EC_D]E[MXT[X[l[|saved C^|saw #[C<|say !a#C'c(g*f+^.]3A6W7A8e9a:^;E>YBDDkE[FCHDL]M^OaPZZD]C^[_^a]bGfCjDkfl[|saying .[2]4YS]e[|says ;[QYb^|scaffolding d[|scam IYeX|scan CZ|scans ,EWX|scheduled 4[C^j[n=|school ,C@CDCI^gCj]n=|schools CY|science 7[NXaZ|scientists /]F[T^|scope 9[|screen ,ZC[DaQ[|screenshot ,F3ZDXUXg_|scroll .D7b;ZFeUZ]amZ|sea MZ|search 3_CZS^X_|season 5^7A|seat S]|seats !_7gDYIA]aaYbEiY|second &>+[>_IaJWK@P[QaY]]DgVn@|secretary n[|section &D|sector "[0c;]UZ|secure +[7Y:_GZH[PZ]Y^@aY|security 4ZC^KZQ]j_kb|see "=%?(C)^,C8YB^D[E^FfG[KGMBRcUZVAZ_^X_@eHjEkEmdnT|seed ?YPXYK_ZnC|seeing @[|seen "@,AHF|selected n^|self !D)X@]nA|seller ,?QAna|sellers F]|selling !D/]0F7ZTbW]]]eZn^|semper ,X?@fA|sen /bCETXn^|senator nZ|send #D'W(_)E3C4?5[7X=FDGE^FDICKAMZOEQZZZgXj^k_l[mAn]|sending %[B]PWYYg^i]|senior "]Edj[|sent #E|separate "?#[hbk[|september 2]|series ;_|serious 3aXY]Y|served 8[|service )Y,E4D8ZCZJYk_|services ,Z|session S^|set !B+^,C3g7e8Y;CDEFFGAQIXh]faZhC|settings .[Db_XkW|seven /Z7ZCDDFFZHWOZ]YhZjBkA|seventeen Eal_|seventh bZ|several 4EE^I^Y[fE|shake ._D]S]|shall "Z)D,AS_[[|shame 7]QE]Wn]|shana @[|share !^(c*a,E.E3Z7X8D9^DEEDFBMdQCSDX^^D_[eXkAnB|shared C[D^Q@g]nE|shareholders D^k]nY|shares jGnZ|sharing *]:[DZN_k[|sheep ,=QBWZ|sheila DYjY|shelter C[D^jFkY|shelters C^nZ|shift ,^>Z|shipped 4c<gREYZc]|shipping CZj[|ships :Za[nD|shirts GZ|shoes ,YK]QD|shop !Y,]6@7DCYEBFAKYQ]S]TW[Aa]bXh?j_lBmAn[|shoppers ;^BXi[|shops 2[>Z|short "B#]2DC[I]SBWC_@gWkY|shortlisted 1e;_<[Veb[|should #Y,E4c=[Ccd[j[|shout &^'e(a?_DDNba=f]n_|shoutout %[0ZCEn[|show !B#c(_)Z*ZCDI[M]O]_[|showers C]DYJ[ObYBj]|shut Q]R_X[|sick .dS_|side C^|sign !Y"Z'[)D,B0D1C2[3h6f9_:_DAEaG^Q?TdUCVCWDXeY>[^^EdDgBnY|signal ,Y|signed #b,CQ[b[gZk_|signing >[QYVZe]n[|signs g[|silence 7d>YM[][|silver 1f;EAdVah]|simple !b5c;cZ]bZ|simply ![*^+C1X;XG[XX]B|since "[#[&?,K/a1c4E5[8c;bJBTVVZZ[^ahYk?|sincerely XY|single ,D>[C^|sir @[CC|sister #[3[@Z|sit "a,>.[3]>^DeH^KZQ>aaeYjXka|site &B,Z4ZQ]f_|sitting /b<[>[aZea|six !b&C)C+d,[0c1_7Z9D;W<e=_?Z@UEaGaPaQ^UZV]b^cbd]eDfZj=lXmD|sixteen AY|sixth ,X|sixty 7d=_QBY]|sixty-one #Z|size QC|sizes ,[CZDDJZQZjZ|sizing 4^|skip .b6Z7bCZQZS_]c|skipper &A,CQZ|sleep 7]DaSZTZ]YnC|slept +_,m7]PaQe|slide FZ][_E|slides +C.^I]Q_RDZ_k^nG|slightly nZ|slots KW|slow /a:]CBGbT[a^nE|slugs DZK_k[|small "C#Y4^7F8D:_;D<]C^D]FCHFIWK^S@Z[^B_baXb?k]lFmEnc|smart .[7aDDNBS]^WnD|smash (Z3f7EM_XdaA|smells ,_PD|smoke CX|snap '[*^H]LXO[iZ|snow @ED]YCbEd[gDj[|so "f#i(D)Z+B,E-@/W0A295>6E8@9E;_=F>]@[ACBZDEEEG?H[IaMCPAQET]UEVDW@XE[?]Z^F_BcYfBgVhBjFkB|soak D^|social ,D:YQEnZ|socialism nY|sock ,Z|socks #a,[IZQX^[|soft #_)D-bIdNG|softest +bP[|soil QDj]nA|solar :CQ_dZ|sold ,^1i4Z9Z;ZCZQ_VfZY_]aDe_i^|solid ,^k[nY|solidarity %Y>]CCJYXbeZn[|some #^%C(D*E,C.^3B5@7B:];]<Y=E>[?E@aAZC@D?FENTQGRDT=Y][F]?_TaabUc[eHg[kQlDmA|somebody #b&T(^*D,_5E7Y9[?[@cC>D?FEG@IdMWQZUZW^XDf_gbjCkBmF|someone #e&B)D*E,]4@6X7]:^<C@aAFBGC=DAHYIeJWK?MEQ_]]_]bYfXg_hGiDjBmEnW|something "@:@CDFYG^VBaBjFmX|sometimes .e<Y>]DBS]|somewhere 1];[?[FZQGUZVaX[gZkFmX|sore )g>[|sorry #>%G&A)Y*C,d.F3E4e:A>_?A@FDBEEFDICQdXEYfeXf?iDjamAn^|sound "C(Y,_.DCC|soup #^,D:CDDIZS^gWi[nG|source &[|sourdough 8]]G|spa )^|space CEnZ|spaces 3D6E7dCEJZRY]]jDnE|spades ,^Yf|spanish !c,ZGW|spare Ra|speak !d&EG^K@MEkY|speaker ,^4[@[KZQ]g[|speaking )_7]E]Q@]]a[l[|special -E;[?_DBK[R[VCfb|speeches 1^|speed ,D|spent "_,c1ZACaCe[|spin !X3aF_GYXZ[^aYm[|spoiler )[F]|spoke k[n]|sponsor )Z6f[d]Z|sponsored ![CB^]jDnC|sponsors ,[Z]|sports C^jZ|spots !D]Z|spotted &<,[8Z@YEEK>g[hYiXj[lC|spring !b1d6ECDEZG[JZNBVcZF^[eEjDk[lanA|springs 7F|squash ,EQA|st 0]1Z8W<]?Yf]|staff &X)F,Y<[M]O_WY|stage C^|stall 5[ZZj]kD|stallholders =_|stalls ,]QZ|stand ,B.a?hOaS[|standard CY|standing .[8ZC_EZGDbHja|start !f)D+a3Y6b7D8C:dC@GdJXRET[Xa]?aceCjAlAmC|started MY|starting "]4[D]I[Q^n[|starts #]QbZU|state 8[;[C^E]l]|statement 4YFhQCVDY^mfn]|statements CZ|station QC|status C_Q?nA|stay !a+c>[B^DAEEFbMBN^PYeZhAi]l@man]|steak j[|steam QD|steel !CnX|step ,F-Z3X4E8_CBD[GY^Wk_nB|stewards 3_=aG[Xbd_|stick 'a3bL]Xb|stiff )faY|still "i#E&E'a)[,Z1b4d7f9<<F@<AgCEDEHcMBNCPASCYcZD]h^C_CeAgDhbkAnA|stir 3D|stock kZ|stop 3l5^7[8ECUDCNDXgY][^^DbDe^kG|stopped Q[aEnZ|stops DZ|store %_>ZJYeZ|stories :cb[|storm 7ZCBG[JZV]|story *b,YO^|storytime CfjZnC|straight "[4Z|strawberries 3ZQD|stream C[j]|street '_3_L]X]j[|stretch +]=ZP[dZ|strike =adWjYkZ|strong (Z|struggling "^H]JY|stuck k[|student !A8YCBQXSW^ZjE|students >debn^|studies /bDDTa|studio 1^VY|stunning 8Z;ZbY|subject GaUZ|submit 3]XZ]D|subs 6[C]E[S^[YeZj[|subscribe !_"]*[,D-Y/B3E6_7_EbF_G]MZO[QESYXF[c]^aFb[m[|subscribers B[F]i[|subscriptions a[iZ|subtitles /E|success .[:]]E^Ba]nD|such !_,Z5cZ^ha|sugar /^:FI[KET[|summary n[|summer 8W:^HaI]YBnC|sun .ZCZM]SY|sunday ,@4B7F9^@ECcKYMXPXVEjbn@|sunrise CBK_X]jD|supply Cc|support &[*^8[<^OY^ZkD|supporters Bdia|surgery <be^|survey %Y7[CCE_J_Q[UZYZ^[aAlYnE|sustainability -^:_A]JXRXaYhZ|swap 3]C[Q^TZjZ|swapped +ePaQF|sweet ([8b9[DZUY^Y|swifts _Y|swim CYjZ|swimming X[b_|swipe (A7D:CBDFfHWT[VDXD_EaFmanB|switch !b6F7^GbHHU@W^[E|sync 4[|t !f([,GGZHZMZ[[aWbA|ta &Z+Z,@?cI[Q@fd|table "A#_,]3aI^]X|tables !f7aG[[]mX|tag "E%E'C(j)F*g,@/F0E3A7B8B:@;CBEFBG[KDLGMfO[QAUCVEXBZE^AaGiDm@nG|take &D'V(],@.a2B3Y4[6[7F:C=D>Z?aCFDaGCHDO@ScdAfWnU|taken jC|takes CZD^jZk[nX|taking 4]7d]ZmZ|talk "B)_,[=Y>[H[N]QXS]T[Z[_Zg^|talks jV|tap !e)b+]/Y7Z:E@[CCDYF_GcNXSDT[]_^[jDm[n^|taproom CYkY|target Eal[|tarrow ;^|taste 8d;fba|tax :]DZQ[kZn]|taxi DZ|taxpayers :^nZ|tea &C+^,E.C?ECDN?PZQ@TY^[eYjAnD|teacher "A'cL]gZjY|teachers #Z.[N^k[|teal &bK]|team :DAbC]EdhZkFl]n>|teams -[R]|ted &]|teenager ,aCFQ^jGn]|tell "C#A%D(X*Z+Z,?.b3]4A5E6[7C8C9[;B<D>@BGCEE^FBHCNaOaQ@RXY^[Z]BbBeAg_jDkRmB|temporary ,]?Z|ten "Y#D%Y0W9[;]<RIFKYLXSYU[[W_Zi]|tenant 0aUY|tenants #Y=[d]|tennis nX|tenors ,[Q[|term C@PWS[jBnC|terms ^ZnA|test 4YDZaZnC|text ![,C.]6Z>YCCHEICKCQCS_[b]ZbEfDn>|texts DC|thank !E&?(>)@*F.B1C3@5E6D7B8D:[B@C=DCEEFFKGM>NGQZR_SFU[[D]D^Ce[gBlTmBn_|thanks #W&;)D+A,C.E1F4B5F7C;D=D?WBGC@DEE@FEIYJAK:NCPDRUWCXBYYZ>]A^Vb[f[hXi@jXk[lRmCnE|that !W"_&](C)a+E.F0[2>3E4g5U6E7X8C9A;T<Z=]>]?]ACBFC@D@EDFGH_NaPBQBSBU]WCXFYa]D_IaZbXcWfZgZiCjClBmBnb|the !A&C'<(@)?+B/E0_2[3@4]5E6=99:B>@?B@>C@DCF[LGNBRYXGY__Bi[jElAmXnC|theatre 7Z8^KC]Y^_aZ|their #A%a&Y)D+_,G3F4]7C;Y<CP[QC^XaCg[jEnB|theirs ._|then #W(])a+[,<-Y._1E3]7Y8A:F;[<B>@BFCDD>E[FgK[MZNZPcQ@RUS]TVXZYF[Y]^_?abe>j<k@ma|theo @^Q]gZ|there &C'G(G)C*C,Z-E.a4[7G9A;]<a>AAYB@CFE]FcGAHZKCLBMGODRCSYUDX[ZB]XeFh@iAmc|these ,]GWKBQZUYfC|they !=#Z%G'B(A+B,].C/;0@2_3@4c5;7A8C9E:a;C?[@CB_CHDDECHXN]R^TBWXX<YXZ;[B]=bFdGjCkAlAnY|things 4E|think "]%U(B,B.E3g9C:b;CF?H^SDT^Xd[B][^@_CaanC|thinking !["[)Z7B9B:E@]H]U]e^g[k]|third ,^-Z1e4]CEDCF]R^V]_ZfWgBlZnZ|thirty ![#_,C/d@[Tbg^jA|thirty-eight &ZOZ|thirty-one <X@YfUhY|this #Z%[(F)<*A.^/E0_2E3D5D6F8]<a=A>A?Z@]AXC=D@EFFDGYHGJ]N?OAQ^VAYFZV]D^P_Ua^bVeCiBkFn_|thomas &E|thornby <]|those (b7e<]BYCDHCQATD]a^EcZ|thought -[|thoughts CFaZjFnW|thousands -[/b7bG^TX|thread YZdBkZ|three "?(D*B+E.B3D4[8F;V<Z=a>Z@bC9DDFAJaL_M]W^[_^B_@bTcTeDg[jClcmZnE|thrilled -^5]<DE[YA^FbWk_lbnY|through 8cNZ|throwback ,[1ZQYaD|thumbs (^*aMYO[|thurs "cHY|thursday C_DDFZQCRWj[mYn@|thursdays #YCYKCS^eZkE|thx :D?cPDVDaDfb|tick 7hD^]]kZ|ticket !E"E6[@YCYDEQAg]jZnC|tickets !C"[.Y5D6b7Z=CFEZD[a]]^]dDj]nE|tide #cC_j[k[|tidewell <Z=bd^|tie 3[X^|till >cC[I^K[OYb[e]|time 5[CDTZjD|timeless 8D:aG]|times =F>ZKZ|timetable CXkb|tiny ,Z;aQ[bY|tip 5aCCDeS]Zak^nT|tired "b<b@EHbJ^NVQY|tl =[d[nZ|to #f&>'](C)c*],]-W/D0_2A4d5@6@7A;A<@>[?Y@jA@BcCDDaE>F<IcJ]K@MBNcT@U^VWW=Y[Z=[B]B^@bXd@eYfYgki_k[m>n]|toast !F#ZI]SZeZjY|today !A#A&W)C+A/@0c1]2D3B4=5E6F7D8C;f<[?B@BA_C>DCEEI@KaMZSAUaV_Y@[C]@^D_EbZcbh]iYj@mZnY|toddler +Z|together 1A:@=CMZNEUFVA^YbCiBnB|toilets CYe]gX|told ,[4ZSYY^eXn@|tom ,]|tomasz ?YKY|tomato @ZC[Dg|tomatoes D^|tomorrow 4X7YAYCaX]ZZ]]^Vj_|tonight #@7@;E<a?CAFCCDFGCHDRES]TB]@bEjDlZ|too "_#],^4cH[IZ|took ,e0F4WQffCi]jFnX|tool CZ|toothache D[k[|top !]#e0c5_;]?cDDIaU]b^j[|torch DceZ|total >[jD|tour <bK]cWmB|toured QDeYfD|tours &B5_C[Ze]aa^nF|towels ,Z|tower ,]d[|town EZQ[nY|track <YC]j^|tractor C[|trade ![8ZCDGY^_|traders )Y3]Zcd]|trading REX^YEnX|traffic ,[TDVD|trail *aCZO^jZ|train 5]ZZn]|trainee 5[D[|training =D>^C^Sdh]j^|trains +]PYQYj[|tram &[,[4D|trams -[R[a[nY|transcript #Z|transform !Y8]:[|transparency :ZCBlXn]|travel =W|treasurer ,]Q^|treat 7A:]D[PEQDa]b]mGnD|tree C[gZjYnC|trial !C=ZCBQY|tried #aI[n]|true "Z#dMW|truly %X1Z:Xl[|trust 8B:GVV^Bb^|trusted ![/b8]ADGBTabZnE|trustees TX|truth /[|try !].TDbG]IYQAR]W[]Db^k_|tues ^Z|tuesday 7E<]>DCbY]gAj_nD|tuesdays ,C2dQEWbgC|tune 6bEXh]l^nY|turn .D3d7^CBD_FVQ]WBXa]Za[jDl_n[|turned ;ZQ]bX|turnover 1Z|turns 4X;[F]KZ|tweet 7C=dd]|twelve 0f?[E[H^U_lZ|twenty )[.b6a=aNaWYd^k_|twenty-six ,]ITQ[|twenty-two "a4Y|twice #]4YI]QF|two !F"[#G&D(E)a*C+Y-Z.[/Y2W4^8C9F;C=]?C@ZBED;FBKFL^N_OBQEUCV^X]e]fEhSiFjD|type '](i*]+]3X7CD^L_MgOZP[a]nB|typing ,]|tyre 5]DYkZ|under .^1D3D4D8D<C=^?A@CC;I_VDYDaDfCj?lDnD|understudy &[?_K[fZ|unemployment /aC@T]jAn[|uniform +[PWS[j[|union *Y/Y:];YOZQ[TYa]bZ|unlike %[8ZA[JYUZb]|unlock "B->8^:ZCAHDJFMCXD]_^[a^jDnC|unpopular ([8F<^CFM[|unsubscribe "Z.[9EHXS][]nX|until #A&[,D.D4[;^>DCZD_SFWCYc]EdAkX|up !b)B3Z5D7Z;d=[C@DEG^X>]aaCb_dXjDlB|update !DCYb[f^j_n]|updates JZYbj]|upgrade !^"Y'[)=6_7]8eD]EDK^L[N=[[]^^bnG|upgrading n]|upper nC|upstairs 9a>Z_]|urgent &Z6^7YK[XD[[n@|us 1Y>]VbabjF|use !^&E*F.Z3]5]7[C^DaG_HYKBNWOES]W[][_CaCeCkamF|used ,]D]QG|users -]B^i[|usually -ZGD|v2 ,CC^Y^jYn_|v4 1d<_CB|v5 .YC[jZnZ|vacancy CCdYnD|vaccination C[nZ|van !eCYSbd]|vans 3dXZ|vantor +^P]|varifocals "B|vat SX|veg /ZkX|vegan U[|vehicles 3a|version #[,C/E8YA[CCE[IYi_kDl[|very ,B;C[[nc|vestry +Z,A1_Y]|vet #Y)]2Z7[G]]Z|veterans n_|via &[FEKa|video kZnC|viewing ,DCDQC|views 1]3_|village =Z|visit "Z<bECH_X[lB|visited 1YA]hZ|visiting CZD[nB|visitors #];[BbC[I]b^i_kE|voice 4[|volunteer CCKAjDk@nC|volunteers &Y,].Z8E:B?CD^KXQ^ZWaDfEjCkBnB|vote !D.a3_=DDBE_G@HAVEW^XZ^E_ZgXhAlYnB|voted ;lCc]^aZbffaj^mE|voter a^|voting "D,[7YCEXYaDbZjE|vouchers !B"ZC[|wages /h2ZQAT]e_|wait 7[F_mZ|waiting 3Z:[>^eZj^|waitlist )]D]OXkY|walk !Y#D.^3D7CDYGYH^QaS[]A^DeCkZnE|walkers 5[ZZ|walking !DC_JYX^jb|wallet n]|want !D"d)c*].c7B9>FbHgJBLWNXOcSZT^Z_]BaBma|wanted )[@ECZKZQZkEl]nD|ward #]7Z?EF_I]J^kB|warehouse 3Z4[7ZCDQ[jDnF|warm ,CQCXW|warmest ,DD^QDk]|warning 7Y:[DaQ]aZ|was %]9^A[_WbZnj|wash b^nZ|washing D[|washington :aaZn[|watch !D"A(D0X1^3A7E8BCEE^FcGAHDMHUFV^XGYW]C^Yc^h^lXmd|watching .^>ZQZS[|water #B&E,B?D@BDAQGSA_]gXhCjcn@|watering D[|wax DZk]|we !?"A%]'>(F)Y*=-F.A/C0F1^2b3D4a6Z8^9F:[<c=X>W@5AcB>CGDDJULDPBTEV]W^Y]ZE_]aWcdgDh]iBjCkB|weak 3^|wear .[3Z5ZKEO^Q]SXZ[jZn]|weather D[k_|web #Y|webinar *]-ZK[O[S]j@nB|wedding 4YC[]ZjZk^|wednesday #]4ZjB|wednesdays k[|weds ,ZC[Q]|week &DDEkBnD|weekend ,^PZ^Zn[|weekends NZ|weekly RX|weigh LZ|welcome %g&],E1C8CE]J[KYVB]BfDlZ|welcomed KZn^|well "e#B&^(D+Z,Z3E7A<c?e@^EZHdJDK]URWXYXeEffg_h]jC|wellies D]O]jY|welsh kc|wen ,[=YdY|wendell ,C@[nZ|went ,]4dNZQZY^eXn]|were 3b9f;_XZ_]bZkD|wet "]CBD^K]QAk[|wexcombe E_Z^l]|what "E#B&@'?(g)A*D,E-@.:1Z2^3B4]5>6B7F8=<W=>>A@9A[CCHFIGL@McOAQWS<TTVZWEXD[C]B^Da]bEdDeDg=iQlWnY|whatever %g,B7]:]<[=[DAJeN[QAa_kA|wheel !C,[Q]|wheelchair #A=XDak]nZ|wheels AZCD|when !C"^#C%^&E(A+Y,>/V0C2@3E4>5E7_8?:[;]<X>C?B@UEFI@J^Q=T_YB]^^Z_BbgcbdDeAf?gEh>kDmDnD|where "c&C(a)D3C4^7C8^9_:c;_@CHdMZYb]B^N_^afgAhFn^|whether 'D)B+D.A7@8[;C>BDAMZSCZB^ci[m]|which "=#A'B(h,B.E3F7?8F9a:@;C<[@?BCEEGCH=IBLBMeOCS?UCXAY=]?_]bCd^eBfEg=i@k=lCmDnY|whichever ,[NZ|while #D%C+Z,>/a0Y1]4B;h<BCBE[JCM[QAT[U^V^]ZbfjBldnC|white #CCEY@gEnG|whitening ^C|who !E'Z(b*Y.B4[5a7G8E9d@8BcF]HCIDKBLZMaN[QYZV]C_^aBbZeCg=mY|whoever #@,_3a5B9Z=]>[?g@dCEDCQVX[YBZC_]d]fbga|whole !X*a=_OXdY|whose 9i_Z|why !^"i#B)B.B2h5D7G8e9:;@=A>G@9D@FXHiKZM@N?Q>SBTZW_^f_<dBg<|wi fZ|wide C[QC|wifi ,DC_j]|wildfire CFjF|wilf ?^D[f]|will !E#W(=,].A/Z3<4^7Z9B:bJEM>N@Q^SBWA]UaZeYlZne|wills "C|win &[6E;]O]WZ]EaC|wind C^DASEeBj]kBnC|window ([4[DCY[f[nD|windows 4[CAjAnC|winner !C#Z&Y(C,D;CEBGCI[bEhFi^lA|winners 7]:^XD]_^Da[hC|winter DAKXMEQAgBkLnB|wipe Dan[|wish ,]CFQakDnC|wishing "[)a:XNbQE^Da[nc|with !>"f#D%[&](D)^+d.C/[0b5_7Z8^;^>R?@@@AdCDD>FBHYIFJWKXM?QET[UXZ]^d_Cb[fBgGh]j?k;nA|without #b+_4Z6[7aI[MX[^]]|woke ,^0WbZ|women /a4YCAQ[T^YZ|wonderful &E|wondering "^HYS[T]|wonky Q]W]|wool &F,CDCUYkC|words :[KBQE|work )Y,_-Z7bC]QbRZWXfD|workaround D_k[|workers jX|working EdlbnA|works QC|workshop ,[CDgZnB|world "]8^:D;[CDbdhYjC|worried D]|worst ([@[g[|worth 2b8aDAG[K]WVjEn]|would "U%Z)B+Z.Z2_7_9W@BBdDBEcHYMYSebFgAkC|wow :DAbh[|wrap D[|wren ,b|write !Z&F'b)D*E,E.F9CG[KELaMAV[aBeBfFgYhBkZn@|writes Cd|written &[2[C]|wrong (d4iCCMdYg_DaE|wrote &B+[5_Z[|y'all %].d5Z7]<e@]BhJ[S_ZZdZg[ia|yard Xa|year ,[>^@^DBQZYC]^d^e]gZk>nA|yellow CA_^eD|yes "<#a&C(C)_,h3D6d7D8D:E;A<C>BFDIWKCQcS]^CeAgBjYnc|yesterday #Y&D,?1]4B?AAYCADEEDFYSEY@]DfCgZh^j;|yet ,@4@:ZQAT[|yoga :A@EG^gF|you !<"]&>'B(D)]*E+A,Z-@.[3^4H5Y6<8?9;:]=W>^?a@eA_BACCDBE=GAH[IVJ]LAMBN_OAPERTXYYAZF[A^E_@cAe]fZg]hDiCjEl<|young <^nZ|your !@"Y%c&](B)Y+A,A-D.G1D2E374A6B7Y8;9B:f=?>B@bB?CdGEJbODPBQCR^VFWDX@YB]__<adcBd>e@fFg]iDlCnY|yours *b,F.d7_8f;bAbD]KBO]S_XZ]Y^^bZh[jZkZnY|youth W^|yusra &],_CZQZ|zero !Z0]7[:EUY^F
a|!?"C%D'A(W,Z.D0E1B2E3?4D6B7@9D=CBCC=EBFDGBHEJCLHPY[C]E_FfZiDlEmF|<emoji> 'E(m)@*]3C7B:EDBLAMnN?O^PEQCXC]=kBnA|<name> !A"D#A%^&A'D(]+[,C-^.F/^0D1d2Y3[4@5C6[7[9_;_<^=BBDCCD^EeF]KDL?N]OVP[QGRZT_V]Wc[__[h^iCjGl[mcna|<number> !D">#E%^(B)Z*c,C.Y/[1D2A4Z5W7B9[;c<>?aCADbFXGAH@K^OaQHSWTUUTWAXA]E_Yb^hFk_mFnX|and #D4cY^eF|b ([/]0]5]9DZ^aB|baby &B.D4[7d;D>]@[A[DCN]SCY^ea|background S[|backup #XD_|bad #W2F:D<D>^CBDFI[MCWX^He[jFkAnB|badge .Ek]|bag &D.Z>DD?Q[WDZCaCkA|bake &]|baker <GAEQA|bakery +VSZ|balcony ,[|ball )Z|ballot :[d[|band &B-Z;bb[|bank %]3[;[>A?]CBDCEYH?JZeCf]jCkF|bar "D#[&Z6Y7ZJ^Q[[Z]Yb@jY|bargain BZi]|barn &g3b<ZKaXZnY|basement 1Z|basket ,A5YCYj]|bath ,]I[aD|battery 4[|beacon 8Y;b^Z|bean =]|beautiful 1g8E|bed 3c>]@ZgX|bedroom ;^b]nD|beer &]<_F_|bell (Z1]MYVY|belt ,YCZ|bench ,A6[;Z<ZK_d^|beneficiary 5[|bespoke -^Ra|best ->8Ea[lV|better ,C-].A4A9b;YDBH^J]KCR_WYXC]BeAhDnA|bicycle kEmZ|big ,A5X;A<b>B?^F_QDYZ]CjZkEmZnS|bigger %[0f;[A^J^QFhYjZkY|bike ,Z2E4@Q_YB|bill +F,H5[?]KaPEQabDeEgZjAn^|bin jA|bird "d,Z4^YZaF|biro D_k]|birthday "_&[2Y9C>gKYeb|biscuit (Z,b7Y;ZDBM]QadCe[nD|bit !F&C(G+X-E/E0D8D9]:C;[=D?CA_C@EEFFKZTAUBW@_ZgBkW|blackbird ,@|blade >D|blanket 6]DZKGQD[Zj]|blessed QE|blessing (^,E<aQDaD|block ?]|blocked ;[D^|blue #C*F>[@DBDDCQ^d^fUgGiD|board 2ZgZ|boat ,_0_<]UYj^nD|boiler "]DDH]YZeX|bold -b1B8D;aACEAQ^hZm]|bonus (a2b=ZWaXGd^|book #D([4X7^?DD@I?]XkB|bookkeeper ,]k^|borrowed ,B<CNC^a|boss (]|bot kD|bother >]|bottle !_"[*Y2aGZH]QEW]|bow ,Y0];]?eU]b[f^|bowl *Z8[DDK[|box "D#?&D.A/D3^8D;F=Z>D??DCIANBQ@TC_Ef@gM|boy ,]4C5W?A@@dZg@j^|bracket BCDZiC|brake kF|branch 3]Db|brand ([*Z+Z?Z]B|brass ,FQEgF|brave >]|bread B^iZn]|break )a5]IGNZQDZ[g^|breakfast ,]|brew 1[?Z|brick 4a|bride 4]5ZGZ^[|bright D^|brighter "Z-G8YCCMEXXbZlEnD|brilliant X]|broken !Z#a&[2Y5F:]?_AZK^bAfZ|broker 2]W_|broom #[g]|brown ,]6^>X@]gYkE|bsl ,]|bucket &[*Z,Z:EKZjC|budget &g2a;Wg^|bug #_,_4_9ZDEISY]__k[n[|building &[D[Q[|bulb *]O]|bun *_OZ|bunch ,Z<_|bungalow QE|bunk h]|burger ,[|burst ?YQ_|bus #C,W4]5W8Z;a<Y@[DAQ^YD_]b^gbjAkB|business TZZZ|busy %F8Z9Z:AA[|button .b8ZDAQDS_|buyer &],?5^DZQBZZ|buzzword %[;^JZVDbZ|cab "[H]^]|cable ,_@ZjZ|cake &B:D?]KEQ]jDkE|calculator #]B^|calendar ,a|call #Z)c,^.C7D9B<]>EC_M@NeT[XEbCeEg]nE|caller @Z|calling %a:aJ^|camera =]dY|can +_0Y^Dm[|canal "]<Y?Y@aQZgX|cancellation +E7[k[nY|candidate >ZQFe[hb|candle :[iZ|cap ,AQA|captive 5^Z_|car <Y=B>bCBSH^Z|caravan *D,YOEQZ|card -]4A7EA^K?Q?R[W[Y@e]nA|cardboard ,[5]ZY|care %]/[|carer ?ZD[|carpet ,[3[|carrier &B?EWEYGeZ|cart ,D|case &EDcKAW[eDk^|cash "[#Y|cashier =]|casserole 3]XZ|cat ,@4^<F>]PEWCY]d]eZ|cellar &[FFe[mG|cello #D9[K[_]|cent 4]DYnY|century E^aDlZ|ceo AYFZh[m[|cereal 4[DZ|ceremony 1e|certain 8];eAWFbV]^bbcma|certificate !Z&D,C4U@[QAUY|chain S^|chair 4C:C<E>a?ZCDDAIZ]Zebg?nD|challenge ,F|challenging -]|chance !F*]7A8D:BEBGBH[NWO[RFXF]A^ElBn?|change ,C4aF]QCm]|changing &Y1[:DVY^W|chap #Z&[>^kZ|chapter ,C2[|charge FbWZ|charity 0];D=[U[|chart QB|chat Y[|chatbot Ff|cheap 7[>CkZ|check 4^=[g_|checklist k]|cheeky !D"[(B|cheese "A,b4[KEUWYZ|cheque '])F;^aZ|chess gZ|child !B)A,C/f5E9Z:@D]ICKCN@TaX[]ZaAbDc[eBg^kZmY|chip #BIBKEn^|chipped ;[|choice &C/[7^DDNZ]Zm[|choir +_,[;]V[bZ|church &Y,Z|cinema *^9[;_b]|claim ,C|class /^>ZNYjYnY|classified A_|clean ,a/ZYDeA|cleaner &ZK]d[|clear ,DQFeE|clerk "C9[|click !Z*dXZ|client +Z,B.ZA[Y?bYhYjDkZnA|clip /[TX|clipboard .]S]|clock nZ|closed ;]|cloud "AE[|club %]1]:[IYJYVZ|co _[|coach ,ZQG|coal "^#A|coat &C,c.B7Y@[BYKGQ^SD|code %YF[|coeliac >_QZ|coffee "_#A,D/C2X6X7X:Y?]BaDDH[JFM[QDT?]^aZeDgahFiXkCnD|coin #[7]D[][|cold &f,d7a<b>Y@ZKbQe][g^n]|collar #[|colleague #D,@QF|colour D^|comment &]:]OEQWn[|committee ;Z|community %Z=[d[|company ,[2Y8E<[DBQYWZkDnZ|comparison '],ZQ]|competitive E_JW|complaint #c,XI_nB|complete .d:[Sd|complimentary )Z5[BXG^N[R>ZXeDnE|comprehensive AEED|computer "Z|cone ,Z3^XY|constituent #Y&[,]@]I]nd|consultant =[_Y|contract #[CCDCMZQZ|contractor ;^CBbZ|conversation ,D:Y|cookbook ,Z|cool d]|corner <Z|corrected 4[kA|correction KDQC|corridor 3[4Y|council #D;dIBb]|councillor ;Y|country +_,FFZP]QGbZ|couple 2[7[eBfXkZ|courier C_|course -Y@ZBZCaiZj[|court &E,[4[>^DYeY|cover FD|cow <Yh[|crack ,E|cracked #_7Z|cracking #Z+Y<[|crate 4_D]SCY]k]|cream DBQVkC|credit +a,C4Y=_CZPYd[gH|crew ,EQC|crime :Za]|cross &[,ZDW|crowd ;cV[b]nZ|cry ,[|cub >B|culture ;]<Y?[|cup ,W>[?DaZfCgZ|cupboard 0][Y|curated ![8ZJGN_|cushion ,^>ZQYWYe]|customer #c%]&a,X-E4[5Y8D;E<D?^@bIeJ^SBZZ]E^BgcjZkDnH|cut !c,C2]IAS[|cutting .]?^SZ|cv ,[>Ze_|cyclist g]|dad #Y,A@ZI[k]|daft ,A2Z>_@ZeXnD|dairy &ZA_|damn ;_bY|damp lX|dark (_4YMYkA|data 0]aB|date !_#C,D>ZDZIAKYQXSBg]jZnD|daughter %Z,E|day !_&])B+@.C/[2Z4D5C6C7Y:X;X=]>X?D@DCYD[IZJDMANCOYPCQYT^VEW^YAZFa[eFgCh@n^|dead #Y4E>_F[QBdWkA|deadline ,^jDkX|deal )Y/Z|debate 3aXb|debt DY|decade ;Cmc|decent 2Z9[TZWZjYnD|decision ,F@[C[FcJ^^AiYm_|dedicated %^-e<FR]|deep ;D|degree /ZDDZZbZeC|delegation #]I]|delivery %[eZfY|demo !A)bFFZY^Z|dentist <[KZM[|department -];_K[R]b]|deposit 4D|depth ,FjC|designated -[<]R^|desk ,D1ejZ|destination -B8^^cn_|diary &c5ZQ[|difference "E8]:[NFX]a^dGm[nB|different #E,B:BDCI<QEaAgDjAn[|digger ,_4DCXj^|digital V[|dinner ,]?ZE]JY|direct 4YYX|disability n[|disabled QE|disagreement -[8Y|discount )D,D2[3]NCQBV[|discovery 5a6ZFZZ[^F|display CY|ditch ?efdn_|divorce ,_9D<Zc[|dm #G'B)^*BLEN]aZ|doctor ,A.FDXQE|dog "E0Y:B>ZH]Q^UZ]Ye_iDjZkZmF|doll f]|dollar 4E|donation .[Q[|donkey &E6ZKD[]|donor 7[DC|door ,>.^5Z:W?DC_E^SbZXaZeDfBlb|dot (cM[W_|double &DMCYB_[g[|dozen /_>EDYeA|draft ,FfYg[|drain &ZDZ|drawer "F#_,]0X7YDZF_NYQa|drawing &Z,a?ZHYKYQZg[|dream +],B:_A_EEP_|dressing :C|drill 7[B[H[]ZaG|drink ,F.Z5Y:[=C?]S_dD|drinking 5]Z[|drip "[7D|driver 4CQFfE|driving kD|drone H[|drop QBn_|dropped D[|drum ,^|dry ,Z4Z5]:[;[DCKRWDYZZ[b_d]fE|duck ,bDFK[Q]ZajZ|dull 4C:Z|duvet ,^gY|dynamic -Z8^:ZX]^]|e /Z9YDdQCT_eZ|ewe #ZIZ|face ,].D|fair #D,C5D;^?DCYDXb[gYj[|fake D^kZ|family !B%a)>*V,B7Z8C;F@^ABGAHCJbKZMDVCXDZ^[D]a^BbAeC|fan #D,Z7ZlZ|fantastic -[1Z8]^[|farm ,DD[|farmer ,C|fast 8[:b<Y^Yh]|fault nX|favour 3[X[|favourite .]Fdma|feature :_FcaalXmX|fee 2cQZdCnD|feed ,Z|feeling ,E:^U]^C|fern ,ZKE|festival 8DiY|fever D^|few #c&A,>-D1G6[7E8C:C=C>V?AD@EEIYJ>UY[[]@_Dc]hBiA|fiddler kE|field @[IZ|fifth #b/e2c;B=[?BTbW[eWnB|fig @E|fight ,]nX|figure ,C|filing ,[|film ,ZQbf^|filter D[|final "CNY|finalist ADEb]_bZ|finger >DD]QD]]|fire -Z2Z4WBYC_D[QBj_kD|firm 0X|first #_&B([-F4[5Z9^QCRFTYW_Z[__h@kX|fish #B=]D[IDK[k[|fisherman #a|fishing nZ|fist D^WZ|fitter ,[Y[|five &Z0ZD[E]l[|fiver !]*Z0^2F7^D@G[O]QChZiZjDk@|fix ,C.E4[>VY[nZ|fixed &BCbD^|flag (],[DZQ]g]|flask #X,Z.[Q]]^gEkV|flat "Z#_(],[0Z2Z]T_Y|fleece =YUZ|flood K]Q@|floor &F|florist DZj[|folded ?Z|folding 0]<[U]|follow *h6[OeXZ|food ([;]YZb[|foot 3_D[|footnote 4EC[YC|force h[|foreman ,A|form "[#S,B4@5Z6YDBEYYBkA|former ,_<_Q_c^|fortnight +E>WD]Q_S[WDfZk^|forty FAmE|forum 7Z|forward 8Y|founder 5[:YDD|four ,[|fourth 9];F|fox ,]QZ|free &b)B+c,Z6C9^>TD@EZFDGYI=KaLCMBPZRYTFW[[D]a^[_]f@k@mC|freezer #],=Q@|fresh "[4[A]DYh[|frictionless -a[Z|fridge B[O[Q^Y^i_|friend !Y#B&A)X*B+D,Y0_3]9BEFG^ICNVOBQ^UZX^ZA|friendly 8ZHZaa|frog DElY|fuel HC|full "_#^(^,W._1d7a:D<[>BDAL[M^NZRDSYVbXC]^aBdCgWnZ|fully -^|funeral )[,XD]|further 1X2ZG^WZn[|fuss ,_.ZKZ|future "Z4[n]|gale fY|game ![,Z:];XF[LXX^]Za[l@m^|gap #B@ZjYkE|garage ,B4F<@A_aZbYl]|garden ,=.[5Z7Z@XF[YXZ^h[jD|gas DDkD|gate 9B[[|gateway 8]:[|gazebo <[|generation ^[|gent &]|gentle "X5bX]ZZ|gentleman #C&[4[;dIYK[QY|giant K[|gift "])b7E:Z]B|gin -Z8]|girl &E)],]0[:@?BNZ|git n^|glance 0]|glass .Y8]DXG]Q@S[^Ya?eE|glittering 8a^b|global -C|glove IB|go #@9[:]KCQdW[eB|goal -ZaX|goat 7]KX]Z|gold 5^<[Z[|golden %[;[|good #]'^)Z+C,a2[4@7Z8A9B;?<C?YAZHFKWL]MHNXW^_?eLf[gZkEnW|goody ![7Y]]|goose ,a.ZQ[|gp CEjCkZ|grant #E&[|graph 0]U[|great "a%[&B,C1C7C?EE]HYIAYAjD|green +GDF|greener :E^X|greenhouse 5[|grey CGQBjB|grocery AZDG|ground D^ka|group )Y,B.Z;Z<_EYb^lX|growing a[|grown C^DEQ_j_|grudge <Z|guess 2FD[j[|guest :_<Ya[fC|guide >[|gutter >Zh[|guy #]0ZUZ|gym @Ze[|habit a]bY|hair #],aQZ|half /a5Y>R@^CCIYKB[VkY|hall (]/^F]TY|hamper *b=EOZXZZ]|hand "D8B>YQFS[bD|handful ,C-C7a;ZF[XX]WbYnE|handle 5_[Z|handy +_5Y|happy ;^<ZBAb^|hard ,E4Z;E>^KBQDaYjY|hardship DZ|hare ,E|hat :D<YWCaBnA|haven 8^^[|head &W)a,C5d;]<X?[NWZ]f]|health F[ma|hearing ,B.D:ZQ@a^gYhZn_|heart %C(^*[7a8Z:AJCM^OZ][^[aEkY|heartfelt BZ|heat 2Y|heavy -Y7[QBR[e]|hedge &BDEK@YYkD|hem 8Y|hero "Z3b:^;ZMCX]]CaZnD|heron "[&C,^KE|hi ,Z]]|high :]|higher DZ|historic 1bV[|history ,EDdkY|hit ,Y;Z|hobby 8[|hole 2Z4[DAkB|holiday 7[8ZH^MYQDZZ|holistic -c1CABR]|home ,B1[8F;BT[VZ^_kB|horse #C&E,ED[IDQGk[|hose .DCZSF|hospital #B,[.C4]:[CCD>a]d]e^kE|host 8BDXF[S^iZ|hostel "Z|hot 3[4Xgak_|hotel 3_bD|house &D'];B>DDDK?Q[^ZeBgAnG|household 5[=]dZ|housing 4^DZY]n_|hug "Z&[:[?Y@ZK]g[|huge <X@@AaBZVV^Bb]c[hc|human ,D:C>ZbVg^|hundred !Z%C,D0C1C7_<]DYI_JC]ZbZfB|hurry ,YD]IF|husband #[,^|hymn ,_KCQZ|jacket >D|jam X]fY|jar *[,D5Y@ZGbO[h[l]|jigsaw &Z,Y?YQ]|job #D%Z,F-Z3F:_=^>C^Fa^|joiner &^|joint Ea|joke &Z,Z4b?ZIFKXQYY]|journey %>,D8]:b;Y<ZAFJBRFUBXC^Za_n[|joy +cPb|judge &B0bQ[|jug .[>[e^|jumper BYR]iW|junior &^HZKU|keen ,B5W|kettle 'Z,D.D0[9Z@_DTL_U^YAcYgXk[|key "[%[(A-Z1D?DR[VCYZnE|killer /b8[T_|kilo ,YKY|kindness #E([|kiosk 1[8Y:[|kitchen +]<B?cPWcD|knee ,_|knock >ZDanZ|knot >XVYg]|lab &EKC|label &Z4^DCkE|labelling 4D|lad ,_@XU[VDfC|ladder &D,A6D>BKDQB[E|ladle aE|lady ,B0[5]YCnX|lake ,DaZ|lamb )Y|lamp >ECXkD|landlord @C|landmark ,D1b8?AE|language :Z|laptop &[AYVYbZgX|large #ZEY|larger 4[DY|lasagne D]|late #C*],aQ[YAkYnZ|later CYU[g[|laugh []|laundry Ea|law %Y|lawyer 7Zg]|lay "W,ZnD|lead 7];C][k^|leader )a,E:bHFa^n^|leading /[7Y8Z;X<EABEFaAbWhGnD|leaf ,[|leaflet /^2^4YIFQ[TaW]kCm[|league 7^|leak ,E|leaky 5Y|led <DE]|leek 9[_Y|left ,D|legacy :ba^|lemon A[hY|lemonade &YfZ|lesson nY|letter "F.@1W4Z7D=A?DBECCJ^KCQB]D_ZaEfCk[|level 4[|library "E/_0^5G:Y>ZMZU[a]|lid 9^|lie 4F?[QY|life "C/^6^7^8D:aM^TYXY[^]YnD|lifestyle 8C:_|lifetime 7D8aN@^a|lift ,B<dC_QBgC|light &A,CDYE[KCN[QB|lighthouse <]|like #](^*[0CEcM]lb|limited )Z7_QF]Z|line (F.U9Y>A?YF]OZQ[T@_adBeBkDmZnS|link D^NYZY[[|list #D&X'Y.^4e9];B<C=AQFSZY[bCdAeBj]kCnb|litre =aCZdZ|little %[(B)a+Z,F/D4F7a;Z<P=G>[?GA^CAGZKCOZQCTAYBbXeYiBjKk[|live ME[YnY|living &[+Z,]-C2]8B:]KaQ^_Ea[bZkZ|loading hX|loan A]dC|local <_|lock 8Y<[jA|log +a9EPY|logo -Z|long "F4F7[<Z>c@UDXE]K^Q]RAY@bbeag[na|longer #]4]DZh^|loo DBkA|look "Z,C.[8ZFYH_I[K[NYQF^beI|loose &]KZ|lorry ,^/ZDEKDQ[kD|lost 0b;eAaU^b^h^|lot )D+F,Y-E.E0C3C7C8G;[=A>Z?ABCDZPDQ[UCVBYG]Ga_e^gAhIkX|love 7Z8[ND|loved )YXX|lovely <[?CB[]]fAnE|low #[<X|lower QC|loyal %]BaiY|loyalty :[|lump >D|lunch 2^PX|luxury 8a:b[Z|m #@&E>bDEIZKDNZXYe]jHk?nD|machine ,C4[8W|magical +C8_a[|magnet <C|mailbox "Z4]JY|major ,CQD|majority ,[=ZdZh[|man &D,^4?>GAGCEK=QaSDWCYA_Yb]e]fBkW|manager :[=]YD|map ,DDBkH|market AY|marquee @[QX|marshal X[|mask @aIZeYg_|massive BZPEVUa^|masterclass 8a;_bZ|mat ,]Q[e]|match -F.XDZ|mate +a5[6EGGPaWaZ]|matter )[;]bY|mattress "Z.Z2]QZ|meal *][[|mean 5X>Z|medal ?_fa|medical kE|meeting #B<b=XDWK>Y^|member &]._4];E=^]Y^]a@dZl^nB|memorandum AbQFR^hZ|memory :]|mention (Y,[M^|mentor =^WZYXeZn]|menu #DDY|mess ^^|message !^*]KDe]n>|meter #[|metre ,GQC|microphone ,[Q]|microwave e]|mile #d,B=_?^DDI_g]k@|milestone 0d<CADE^UalY|milk ,]QZgY|millimetre [[|million /^0^;_<^U_b[|mindset ,D8A:YR^^?aYnD|mini ;Z|minibus %ZC[|minute #B*C4FK[T@YNe?fDk[|miracle +aP_[]|mirror :^aZ|missed C_QZ|missing 4D:][Yh[nF|mission )a-]8aECQER_UH^Z|mistake #D&W(F,]4[;D>CDCIAMDbJiYnC|mobile >D|mom AZhZnX|moment ,D:BY^a_|month !["[%['^)]+Y-D.Z0D1F3C4?6b7D8_>EC^D]JZLWS]UAVFYD[^_FeGk^|monthly 6ZD[k[|moon ,Z;Z|mop QX|more +aB[P[RX|morning #Y,A.]?^S[fY|mortgage #[2eQFW]|mother %Z&e@[J]K_kY|motion #[A[I[|mountain ,[|mouse K[QG|movement %a)D,B8_:e;]<BJcQF]DacbchbnD|moving ,^A[[Xg[hZ|muddy BY|mug <[WY[X|mum #[?E@EI^Y]jYk]lD|muscle (Y)[,C|museum #Z,^Q[nC|must ![;gbb|name &D*_4C7C<d>_?_@[A^C[F[KCQEYFh^jZ|named #]5a|napkin ,E?ZI]K^|nation n]|national <Z|neighbor !^GX|neighbour #^,^>[EEI[OdQ^e]nZ|nervous >]e^|nest DX|network <^^[|new "B#W%a*E,^-Z/C1@2[4]9D:E;D=_?Z@EAcBBCZDUEcF[GEI]KCNYOAQ]S[VAWX^Ac_fYh]jEl_m]|newborn ?g@Ze^feg^nZ|next YF|nice "]*Z,WH^KXbDk]|night ![5]8C;[>E@YAEHAQXS[UEV_ZcbWd^eCfDh^|nine &Z+],Z@_C[P[e[fZg[|no #V,=4C5b8^>^CBD:^ZebjCk;|nod <[|noise 9Z<Y|normal .[|nosy 6^[[h[|notch #ZY[|note ,^.a4@9Y?dC[IHQaSWXDeXfaiD|notebook #D'Z.YgE|notice #G|novel h]|nuisance :E>[eZkY|number #a,]1D4^:EQ_e^|nurse "[,[4D;[>BAYhZ|nursery ;Y>]|nurturing 8XJY|nut C_DC|one #[&^)^*Y-X:@@^K]QEVC^CaDeCf_g]jZ|or (D|pack SY|package gZ|packhouse /D|paddling D[|page *G4D9Y<a>CDBFEK^Q]jWlBmGnY|pain DZe]|paint 4[Y]|pair "]#a,B@EI^YB]B|pale &Z|panel 2X;E=]bD|paper ,DQEYVkB|parcel @Z|parent "Z#[@YaEeCg^kC|parish 5]|parking ,C>[K^|parser [Zn]|part ,E4ZBZhYi[|partner :]EAlG|party ,]:[QU|passion :Z<]^BaYbE|passionate ;Y|passport "[4[@[a[|pasty "]|path ,D|patient #[?_@WB]IaSBf^g[k]|pay ,X|paycheck :Z|payment /U>B|payroll ,Y;XQ[b^|payslip e]|pdf ,[7DD^|peaceful BaGZ|pen E^eC|penalty ,D3[KZ|pencil ,]DZ_]k^|pendant >D|penny ,@DAW]fY|pension =FP]|people -X|perfect +[|perfectly 8a|period h[|person "a%_&V(C)],D5D=C?C@]D_H]IDKVM@QDS>XDY]ZDgZk_nZ|personal ']4Y8W^U|pest :@aF|pet IX|petition &Z7Z]Z|pharmacist &Y,DSCeG|pharmacy 8[D]|phone &C,B5_7X;B=[>X?B@_F]HC]ZdYg_jB|photo &C(F,Z.B2B9Y<a=Z?_CZD_HDNZQASBXDf[gYjZk]n^|photograph *[9Y>]?[DBEbO[kA|photographer 2b|physio SY|piano 7[Nad[|pic '[([M[Q^nX|picture &A,DA^I^K@S[WAYB]]aCeYh[|pie Q]|piece 8^Q[^]|pigeon <Y|pillar U_|pillow &^2a|pin DYQ[|ping 8Z<FE]|pint !Z4^=]@]GYY]dWf[g]kD|pipe 4]|pipeline aC|pitch 6^[Z|pizza ,D.[QD|place &Z8d:^@ZCY^XeKfAjF|plain .X3Z9_D^QBeDka|plan .C3]4]:bJ[YYjU|plane &D;^>[bX|plant #BD_QXY[kbnC|plastic ,^4]DBQaY]|plate /[4C9YM_|platform 5[:[|players -^RZ|pleasure E_lZn^|plot 0Z|plumber "_,@9GHc|podcast "[,E|poem B_Q[|point #d,Z4eI^Y]|pole gY|police #[IX|policy :[aZ|poll H[|pond ,[5YC[FfZZ_Wm[|poor "Z/C4_|porch ,D4D|porter (]DEkZ|post &Z,[-]4W7^:DKXXF]]aBjB|postcard #[9[|postcode #?IE|poster 4E;d<anZ|pot "YSXjA|pound .[/Y2ZZY|power #E/X8[;[U[|powerful -[|pram &]>X?b@DCDQWZY_^gEj@|pre 8Z|present "[YHkD|press 2[IBYD|price )a,B-Z7a9C:ZDDL[QDRY^_k@|printer 2FjE|priority ,?|private >YG_nY|privilege AZb]h^nX|prize M[|problem "[4[8[:X>^F[YZdEeajZkZmY|productive 8Z:FJ^R]aA|programme -]0Z5Y|project &[1?n[|promise %_,@8c:_J_QB^bnA|proper "Y.[3Z>^IDYCaD|proposal CD|proud ,@1[8Y;DE_K^QD]D^^bDg[h^|pub ,]|public #a/[E[TZnZ|puddle 4]|pump #d|punnet ,Z3Z|pupil #?IC|puppy 5]7^ZYgZ|purple %[DF|pushchair Q[__|quarry QG|quarter /e=]D[E[QZY]d]jZmY|question #A,[9ZA[BXDAIDQ]hZiZ|queue QYYUiW|quick )[,A.Z6YE]QFYB[^|quid &[QZh^|quiet #W2Z3D4E9Y>]BIKXQDS]XD_^eagCiC|quiz &YZY|quote !e#['YGaHZLYMY|rabbit D^NZk[|race (^|rack 7[jZ|radiator lZ|radio ,^EY|raise #]&[nZ|rake SY|ramp #D,E4ZDCMY|range -Z5[ZZ|rather +Z;]b[|rating *],D1^;YEYOZV[|re )Z|read Fcm]|reader #d&]*Y,[IbKY|real #E2E:D>[DZFDGAH]N]f^hZi^jWk_|reason ._2E;cDDFdUYbae@m^nE|receipt &[?^|recipe jI|record 0d@YUd|recount ,^|recruiter (^5W<]SZ|red #[4[5X@DYYkC|reduced )^-XHF|reel *X|reference -aDC|referral #[|reflection E]|refreshed -D|refund 4B>CDZFZQ[YAdB|registered 1b|regular #A9[ID|release DV|relentless 8Y:C<Z^^c^|reminder 4Z5ZB[CZQ]k_n[|rented #Y<a|rep ?^DZg[|repair 2[8Z;ZeWmY|reply '[,B3]C]L_XY|request #],X3hQ[|resident #]%ZIZYCjZ|rest -aC[j]|result ;[CXj]n]|retired AYKHO[Q^|return 4]9]|revenue 5DZF|review *[2[3YDCE[IVOZS]W]lGnF|revised 1Z|revolution 8X:];Z^^aZ|ride 4[8]<^@[CZE]OaeZlZ|rider #[>WI[|right JZ|ring <F>BQC[ZjY|river H[|road 4Z=[C]S^|roast ,CbY|robot ,_|robust 5Z8YZ^nE|rockstar -eJZRc|role DF|roll ,[CY|rolling C[j]n]|roof 4BUFWE|room "[#D&_)E,a8D<[>??a@[FZGXH^^Eg]h_mYn]|rota &a.Y4Ej_kE|rotten ,D>_DCeY|round 5dVZZ_l_|row &C,A0]2W4Y;b<X=ZAZICQHb]fFh^jV|rubber ^[gY|rude WX|rule ,C>G|ruler #E|rumour +]|run nX|sack ,C=Z]Y|safe #DD@|saint ?Z|salary 2]mY|sale )]5[;ZDYSDaCbZk[|sales #]2]5^Z[|sample >]nD|sanctuary 8Z^]nE|sandwich #Y)[,cIXQaU[jCkB|sausage V_h^|save -FRE|say =^d]|scale .Y|scam "D*CDYOEeC|scan ,]>_@YQZkD|scarf ,[fY|school "B%c'E4a6Y7@:BI[J_NWQDT[[[kDnV|scone nB|scooter QZ|screen #IDZI@K[YCj[kc|screenshot *Z,C3Z4DDDOWQC|screw ,^?]|script 4A?[|sea ,[|seal ,Y4Y|seamless ![-Y8D;D^F|season 1[2]=]@]VYd]fYgcnY|seasoned ![8D:D|seat "Z*[.A6[8D:[=ACdQ^W]XVdCeWje|sec ,BEZlZ|second "_,@.[4[7D9[@[CVDTG_MZNYQIV^XZYa]D^A_Vace[j[nb|secret 4[F_YZmWnC|security 4[|seed )Z8[AZFYnD|self -]JZn]|selfie *Y<_M]OXi[|senior ;^bZ|sensible .aD[Sa|sentence ,X?XDDQ_n[|separate .A7ED^QTgC|serious ,_n^|service YX|set D^QEbEh[k_|setting 4Z|seven ,YEZQXgZ|severe DZkZnY|sewing 8[|share (c*]:Z=hM^Y^ddk_|shared :<DC]]ea|shed &Z,[=XAYK_UZVXd]|sheet ,^CZF^jV|shelf !DAZIYQ_hYkV|shift &B,G4Ee@fYjXkU|ship &YK]|shirt =Y|shoe AaKBaCh[nE|shoebox &[)]|shop &Y)d,[.[2_7[<X>aWZ][jYkZn[|shopping ,[DZkY|short .X3Y4D>[CEQDaEjDnW|shout +]|show 0f2Z|shower ,AQA|sick ,]Q]|side "](^M^[ZeE|sign #_AYIZK@hZ|signal Y[k[|signature /]4]5[T[|significant 1ZAaR^hY|silly @]|silver KGg]|simple #B(^)ZIAaZnV|single &Y([)D.Z/a0^7_9X;d>E?^FfG^MYRRTcU[WZYYbbfakZman]|site 6_C_[Z|sitter >_DE|six &A4C6[;^KEbbkE|size CYDdhYk_n]|skilled n[|skip #W?]|sleep 4]|sleeve ,C5[|slice 8ZC[^WkC|slide &Z<_A[QEb_|slightly 4E|sling 5^Z[|slip #FSD|slogan %ZUV^ChDlY|slot ,]6CDX|slow 4d:DaCgG|small %D&[)D+_.E4E7Z8G9E:=>@@?EbK[NDPYVGc[g@i@jElbnC|smaller #CD[QC|smarter [ZaY|smell #a,]|smile &B:b]D^Faa|smooth n[|snack ,D.^S_|social <a|sock #B;ZIF|sofa 8_U[b]dYh[|soft #Z%^5XDYJU|solicitor "B.]DYSY|song ,cFZJ]Q[|sore 3c|sorry 7^]Z|soul %[0Y:C|south D^OX|space ;[|spade ,[DB|spaniel ,YQ[|spare #]&X0Y4^>C@DD]EYK[MAUa^DeGl[nE|special "C*]-E1[:X;CO]RC|species 6[hZ|speech ,cQa|splash C]|split -^R]|sponsored &]|spoon #Y&[<AK]k^mZ|spreadsheet 7aOY]^_XmZ|spring "_|squeaky []|stack !]#]+]iZ|staff 5Z<[QD|stage ;[|stair 2E|stairwell 9C<[QB_B|standard "]nX|standing ;[EZb^lY|star &Z(ZHFK_M[|start ?]CYK]eD|starter 8E:C|statement -[8d:Z<Y>Ca[mC|station ,a>^A[hZ|statistic /b3D7cGYHXTYZZ]]nD|steady 5X<Z|steam [Z|steel CE|step 8DEZF[VV^^b_|steward SJ|stick ,_.Z5]9XQ^ZYg]|stock ,]Q[|stone )f,DNZ|storm ,C|story "Z%C,C-E.E/E5C8_:_;@<D>DJFQESDTCZA[H^]_Ca]hHjCkDnA|stout +DPD|stove 4[L[|straight ,>9[IE|strange e[|stranger %a,[?^J[Q[bC|strategic -ZA[E_aZ|strategy :[^]|stretch .Y>[DCS[e]|stretcher ,A4D|string "Z>ZK[e^nD|strip DXk[|strong "ZEZPX|struggle .[|stuck DZkZ|student "D#[I]|study D[|stunning +[8_PZ^Z|subscription B]iY|suggestion :]CAaZ|suit DE|suite %YRZ|summary E[|summer 0[KZQYUYiE|supermarket 2X7a:XWa]^|superpower :YJZL]UX[]|supervisor DZkY|supplier %]|surname D^|surprise ,Z1^4Z;^F_]]m[|survey *^/]OXT]YU|swan ,B|swap 4YjZ|sweet ,[B^g_|swift "E:^HG|system #DFcIEaZ|tab ,[<X|table #C5E8BC_DEGZICP]QFYBa[dBnE|tablet ,DYZjF|tag ,[|takeaway 7^|talk 2_QDWc|tally 5X9]jD|tap 2X|tape kB|target "Z:^a^|task F[n[|tattoo D[|tax ,>.[:BQBaDn^|taxi #[QFSE|tea &],ZQ][Y|teacher "^&C@_HYg[|team %]-C1Y;b<dG_H]KZN]QCRDTF]C^Fb[hYm]|teenager "[DEKW|template 3e|temporary 4^|ten #_<C?[f_|tenant &Y2Z|tenner !c'Z)]*c+c.^2]G_NZOaS^W^jB|tent IYk[|tenth =ad]nZ|term )[,Y=[d[j[kZ|terrace @E|test 4]C^T[j^k]n[|testament 1F8F:G;JAGQZf]h@|text ,D4C=C>@CZDAYE]DjDkYn]|thank )b4ZAZNZaEm[|theory 9Y|thin DakYnZ|thing ,T<^>?AYB[F]JYKZP[Q[VXWDfZh]iZnY|think .]4Z6Z>C|third #C&@.]/d1A2^3]5b8BDZFDICJ?KEQUSYT_W^Y[Zaf@g_kVmBn[|thought 7Z8B|thousand /F0aOZUM|thread 3Zm]|three "DHEQXj^n[|thumb k[|ticket ,].@?ZICWBYZj[kB|tie 1[<[V[k[|tight .ZJ]|tile 8Zk^|till ;_b[|time ,>/D4D7E8Z:b;E>D@DA[DdJBTGXb^Za[d]eCiXj]k^nA|tin "[#_gA|tiny 9]<ZE[ZalZ|tip DDQC|tired -Y|title kY|to #[^Y|toaster ,Z=_dZ|toddler 9ADDI[Q[n[|toilet #a|tolerance ,]Q]f_|tool ,]8C9A:F_D|tooth ,[eZk[|top D]FZ|torch DEHCKa|tortoise &E|total 1]D[V_k[|tote )X*d7ZNXOaa[|touch 8Y9Z|tour 4B8Z?]]W|towel !Z|town 4Z7aIY]Z|tractor &E,XQ]jY|trade 0^kX|train #C&Y.Y=X?CD]QYj]kY|trained 9=_C|trainee KElG|tram @_|transaction M^|travel )Z=[d]|tray >]Q]|treasure 8Z?d^YfX|treasurer c^|treat BYDZE[iZlZ|tree ,^8C:_C[F[Q_a^|trend :D^[|trial .[>AC[Q@YDZ^|tribe -YR]|trifle ,E@[E]|trip )Y2X>Y|triumph 8D;ab^|trolley &[,B?[Ddk_|trombone ,Y9C_B|trophy :Y|trowel +f6APb|true %[2[8^;^^YbXl[nZ|truly ,Y8e;Z<E?DABEYGDQYRY^bbZmD|trusted "Y-ZRW^@|tub nE|tuba ,Z|tulip ,FQF|tumble U[|turn ,^|twelve ,B|twin <]|two "e,D<]?BH[c^fEgCnC|typical C[|typo 4CUZn_|tyre ,DM]|union 3]:@a[jX|unique -[hC|useful .]|user #[&aIXKZk[n]|validator n^|valued -[8[aF|van !^#_2^4E9]<[=[CDD@GYYC_^e[jD|vape ,D>D|vegan 8Z^]|venue 8^|verge YZ|very &>,]-D1[;E@EAEB]DAF_KAQXTaV^eAiajCk?|vet >XFYn^|vibrant 8^AVRW^c|video &W0]4B?[@]kX|view #FMDPXQ]jE|viewing 6Z>X|village /Z:]aZ|visionary -ZF[mZ|visit &D.fIDKDSX|visitor #^)]@bIZL[Q]e[ga|voice :D<]>YgY|voicemail ,X>En[|volunteer #]&E,]TZkI|vote #[3X4B:Y<]=a?ZEDI_KCSETWX^aad[hWj;|voucher #[)^4]N]|waiting 1g7[;Z<YC^DCN^Q[VXb[eBkB|walk &],[.Y6E:DS^[AeZkZ|walking ,ZQY|wall %[/]?]AYJYT]f[|ward "[&[/ZD]K[kZ|warden SE|wardrobe ,]Q]UYdI|warm !C&D;DQXa^n_|warning #ZDZF[|wasp ,[9F@[|waste jF|watch 8]h]|water &@?[KBgBjA|wave ,X0[7CHE|way #C0F1a4E8[9C;DKYV^a^k^|wealth 8ZUX^ZaX|wedding #G&^,[9DGYKZS^iCkA|week #Z+^,F-B/^0X2Y3]7[8A:ZAYBXCXDaEaFZGGH_JBM^O^SITcUTXTY^]Z_]aYdDeAi[j]kZldmXnE|weekend "d#[+_7[<dDDH[KYPZc^iX|weekly 6YCY|welcome 8]^Z|well <Z?Cna|wet +Y,Z4b7YDCYajAkC|wheel +Z<dcY|wheelbarrow &E,]AZKAQ]k[|wheelchair #^:[@XCADDI[a[eZg[kDnF|while %^4C8Y>ZAZBYDCJYS^^Ze^h^i]jC|whistle ,Z.[SV|white ,Y|whiteboard #^<ZI^|whole )D-B/^0D4C8b<AA]D^EFIDTY^YfWhXk^nA|will )XN[W_|willow ![Y]|win &D+E,Z1Z|window )F:^b_|windowsill 2YhZ|wine 7]8[PW]Z|winning ,[;Y|winter )[,b.[/Z=]@CQYSbd_|with Ca[YjZnY|wobble D]|wobbly "b&E@E|woman #C&[/X4]>a@cDZIFK]e]g^j[nY|wonderful )f1[:[a]|wonky ?Z|wool 6^8[A]SZ|word &A+E,X.^3_4B;F?YBZCDFBJWMCNESTXSbDeaf[kK|work *]=YFbdY|worked .Z|working &_EZK[R^_Yj?nC|workshop <^EZ|world +^5B7A8];AA]FDHGJ@NARBTC]C^anH|worse ]Y|wristband @Y|written *ZOZ|year "B#E&C,A.V/g2X5@7]:D=^>[?D@BCDDdECGEQES]TfUAWZXC[X^Dd]gBiVkalBmWn_|yellow 3[@Yea|yes ,C4[FZQ@^_|young /Be^fB|zero n]
a3|C[jZn[
a38|N[
a5|CZYZjZk[
aa|-c1bR_V^
abandoned|/^7Z:CT]
abide|,a
abilities|8XAY
able|)E,X-D.F3D4B:D<C=C@EA[JCMZQ[bW|to -E.?4C9[<E=D>F@FA[M[QZSCbV
aboard|0[8_E^aEhZlXnF|<name> Ea|the 0]UZ
about|!B#Y%A&C'?(<*E+B-A/?0?1<2D3E5D6@8A9A;E<A=B>C?C@@B@DFFYGEHXJELAMGOFRBSXTEUCV@XDZG[C]E^F_AgEiElEmX|<name> )^*^+a,Z4X7@9]:E;Z>d?]@]AZD@FWGYKCNZQ^XZYBe[fYgY|<number> !D"B#E&A)=*F+D,E-C/>0A2a4Y5D7=8F:F;A<B=[>D?BChD^ECF=GDHEIGJBNAPARDSETAU@W[X@ZF];^?_[aIb?eBfBiBjckblDm>nV|<somebody> #D&@,c4[9A;A<D>[?EIFQ]_@e]j@nB|a #@,D4@:>;D<C>B?B@aCdD]FAIFMBQZRBU^VE[_aAbCg[kYmCnV|ai F^|an 4[CeQCj_kY|and #Z+Y.[7[S[|any DCQC|as KY|bells 3FX@|bins ,?|both ^W|bringing :DA^h^|damp ,C|delivering -B8E;EAARG|drains 0f|eels 4]|eleven 7^CZ|every .[e[|everything ,^2E;]WDgY|five ,C4A>[D]S[eVkXnY|football ,].YQZS]|for #F|forty #]<[>[BY|four #D&Z,D7E?XICQB|half &C,[4A:FDaIAKBY^fC|hedges ,ZQ]|helping 8]JX|how ,F8Y;^<_@[cZdZg^|in F]eY|is &^;YaY|it #A*^+D,_3[4>5F7c9W:@;B<C=]>[?]@aCAD?FDIGPAQ^SDT[U@X]ZA]e^B_]dYf_jC|last 4]QYY[jD|leadership FaH]m]|like 2[|living :D|making 8^:?;]A^hY|me LY|money #]9FNW|most ,Z|my #C,=;^<_F^QHb^|nine #]=[?[C]QY|ninety #D,A4YQE|noon kC|one ,a.a2cDfW_YZdCjZk]|opening #^I^|our #Z%C+Z1A4D7]:B?BFBI]J[K[MVP[V@W[aDc]nA|people "Z%C/F4A8B:_JBMYQDTD^AaabDi[nC|potholes gEkZ|printers 3@XB|quitting /^|resilience EZ|six ,F>DCdj_|sixty C[|sleep 8ZF[^_mZ|soil IF|something +Y|ten #],].E>^C[Q^kCnZ|that #_;B>F@BC^DCF[QDT[YZd]eDgEjYnC|the "]#^&B(D+C-?/[0E3^4W7X8D<Z>B?_AAB_C>IdKAMXN^PBRCS]UBV[WDXcY]]a^Aa[cDdCfXhCi^jDkBnR|their #C&[,B7Y>EeC|them ,Y.Z4[DDO[jB|thirty .Y4BQBg]|this !C/Z1]:^<b?AIaYDa_fBk>mZ|three #B&^DDF[K[QHeCk?|time "Yn[|to +]/_6^7C8];A>CBXFcI]K[XZ^ZaYbCeBi]|turning )Z|twice 2d;ZQ?bXj^|two CDDYQ@mA|us %[*Y1[4X:[;[<bEcOXQFbal]nD|vat 0Y|was #b@]|what #E)^.]3b@YAXX^YC^AeF|where :CFEkc|whether =[|which ,C|who 4Y7[:_>EZ]jG|why #Z/Z>]QFTXe]|working :YA[|you (^7C8Z?b@@DDFCM]]DaYgCkBm?|your #B%b)^.F3D4?5[7W>]?YDEJ]MFNbSGYCZZ][^BaBkBn?
above|!A"]%]&[(a+E,<-C/?0^2Y3V5B7A8C:a;_=@>C?@@CD]E@FBI[JZKXM_N@OAQAR=SCUWVbWYZAa[b]dBeCg[k_lFm?n@|<name> A[CaD[|<number> /D2Y3_4W>DI[eAjZk_nD|all %Y,D>[YB|and -F:]VY^^a_|its VZbZ|the &].Z2Y4A:Y;AAEC@KZW[^CbDgZk>
abroad|&C9CDZSCj[kYn[
absence|:YaZnW|of :YaZnW
absolute|"Y0D1_?dVZgZ|star +D?YPD
absolutely|(_,Y-F1c7D8A:E;d@[AEBcVabcg_if|no ,bQ[nZ|nothing (c|smashed 1Y;_Z^b[
abstracts|-[C^j[
abusive|3CXE|comments 3CXE
academic|V^
academies|i]n[
academy|!Z)E0[:[G[YYn^
accelerate|-_;_<FEZR^|our -X1[A?V]^ChD
accent|,]
accents|#Y4[QA
accept|!E,E/D3Y8]GAR^Xb^^d]n_
acceptance|-Z=ZI^R[gX
accepted|!B3_CcDaEDJ^QAXYjck]nZ
accepting|b[
access|!A+A,@-d1B3A7X:^;Y=YCAQBRaS[VDWA^@aZ|and n[|to %Y)[:^;^C=JYXDYCbYhBjBkAma
accessed|1^R]
accessibility|,Z9YnY
accessible|AEI[k[nD
accident|,c1Y4Z:Z;E<a=ZDDH[IC]Ga[eBfGgCjE|and 1[K[nD|it DEKE
acclaimed|7Z;D]Z
accolade|Ua^alZ
according|"Z,Z/C4[TBU[jElBm@|to "Z,Z/C4[TBU[jElBm@
accordingly|1[BeE^iblX
accordion|,d?]Q[jDnB
accordions|&Z
account|"@)Z*D,Y-^.Z/G0c1C3A4F7@8C9A:B<C=d>G@BCYDbEMGXHAIDKFOAQ[R[S]TCUbX=]BbEgCk_lEm?|and 4WD]|for #E2C4BW?Y@jB|i +Z|in !Y8[CYaY|is #ZDdf[jDkY|it ,[.Y|manager 7]|needed DZn^|number 'BDBJ]LC|on CCjD|with QE
accountability|!]9C:d
accountant|(C+d,A3[<ZF]PWQ@Z_aZkAnA
accountants|"_DZH^h^k^
accounted|1^|for 1^
accounting|HCMXXZ|software MY
accounts|"^#D*Y1B;C<Y>DCXD@E?ICJ[MYVCYXf@kZl?|and I_|are 7[CDQDYCkA|for AZ^a|is ,^3Z|on jC|with QX
accreditation|1[B[b]
accredited|-Z1]8[R[^^
accuracy|/ZK[QY
accurate|,ZYF
accused|@EgE|of @EgE
ache|%ZN]
achieve|!Z%Z-_7CR[]E
achieved|"Y-Z0^:Y<]B[EDJDUaVXbZn?
achievement|0_1]U^lF
achieving|)Z
acid|9ZW]
acorn|&Z9]
acquire|GB
acquired|1[5hQYZ[n]
acquisition|1d5_E]J[VcZal[|of -B1bE^J^RDV_l[
acres|1Z<ZHBV]_Cnb
across|!?"D%A)C*@+A,<-d.B/D0W1>2@3>4>7Y8F:=<Z=D><C>DCFAJFKVOCP@Q>RgSBTDU[YD^Dc]eCgXiZkY|<name> <^B]C]^DiYj]nf|<number> -[0Z8A;^?]DDRZUYkbnZ|a ;YhZ|all 3DA^QEVY^ZhVjEnE|every -[|from BY|nine <V|our %B1B8[<BACBAE@JEQE^^gYhAj_|the !F#B&X)C+D,E/A1D6C7a:C;><C>E?CCGFCK^N@RPSH][^BaAbFgZmDnA|three -X8ZhW|two #Z|your 8@
acrylic|"D&]9D@[DZK^
act|"C#D%Y,?3Z6]7[CDGAOCQ=TCX]YCZE[[]cbBeBgCkHmEnB|now 6[7@DD[YkC|of "C(Z7@8]M]]F|on &[4^n]
acted|#Y4^A[
action|&_,B-b.C1_4A7[8E<EEDQBRdV[XYYD]YnH
actionable|-f8B;[R^aacZ|insights -_aX|intelligence !Y-Z
activate|-a5ZR^a^
activated|-bC[j^nW
activation|-g8ARf
active|!_5Z
activity|1_5Z<]C[ZYn]
actor|jA
actors|#D,B-B3]
acts|=bIBdb|we <Z
actual|1a4E<]?aD^PCYR]CeWfagY
actually|"_%Z&C(C)A.C1c4D7@8B9a;aCCD^GaH]IAJZQ_S>TCV^W_]D__b^c^fDg^jCkX|read .ZFDnZ|use =aDDdZ
acute|1d
ad|!E%C&D'[+^,X5YFZP_Y]ZU]XbZgDj^l@
ada|*XFA^GmA|explains FE|is *X^G|will FF
adapt|-YQF
adapts|iZ|to iZ
add|"?'_(F)H,C/d1[3_6Y7B9:;D=]>@?CCaD[EEGZN]PBSATRUaXY_BeXj[kbn_|<number> )[/cCbDXTcZE]Yj[|a 5]Z[|an '[|gift !CCZj[nZ|it !Z|on .Y=[W_|that ,D4]|the ,^3D=ZDEkA|to 1^3b7[GZVZX_|up &^KYn[|what D]e[kZ|you '_>FL_|your (D*]UZ
added|#_&]-[.B1c3Y4_;C<@I^KXTAeSf@jCn]|<number> ,_Q^YBjBna|a #]<DIaS[k[|it jY|to 1f|up 4Z
addictive|/eTb
adding|,BCZjYk]|a )[CZDD
additional|*^BXDZ
address|&@'c)C*_4F5[7E8C;[>Y@^C^DbEbKDLaN@O_Q@VZZZ^>bag^iCjZk[l[n[|and #Z'[@^LZ|by hX|in &CDZQF|is 3Z|on D[Y^k[|or DE|so *Ze]|the AZb]hY
addresses|'[2_4D5Y=^EZL[Z^j[lXnC|in '[4[L]
adds|5^C]DeF[LZS]d[j]k_m]|<number> #_,DC_D]L[j]k^
adjourned|DF
adjusted|-ZCER^
adjustments|-]@]gYkY
admin|CYQE
administration|/_:^;ZIBT_X^a^na
admins|F]
admired|,Z
admission|3[DXkZ
admissions|4bFZ^ZkZ
admit|,^2b4CXa]E
admits|,b
admitted|E^KYY[bD
adopt|1Y8E:a;[HBV[][a^|via "E
adopted|1eEcKDVbhala|the 1gV_
adopters|&])[+]5[6Z7>8][]^XbFhX|are 7C8^^X
adoption|,[1[EaKBS^jDkDl_
adore|%]+b.Z;[FDJ_Pa|it ;]FD
ads|!F&Z,Y0^2[5_GGU_|in 2b
adult|!@"D.B4E5CF[G@QYSBW@]Dk@|beginners eZ
adults|!D#C)]/c0Y3_4D7C@CCAD?KDN[R[TbVCaDeZfBgBj@kAnD|<number> !G)^2[Q]TCUCjFnE|with -[R^nZ
advance|)^2Z?DE]IENYWY[[fEiClZ|for fG|to n]
advanced|-[1]8dCZVa^ab[
advent|2gCDWe
adventure|!^"d(D8a;ZTE]D^[
advert|,E2Z4_5DY_nX|and DC
advertise|;[Z^b[
advertised|g_i_jE
advertisement|([+c
advertisers|2d5bT[WaZa
adverts|,?2[kZ
advice|"B%Z&^.D9Z;[?B@ECZDAFZIaKWY[bYfCgAk]|is D]k]|line C_|on QB|you "CWZ
advise|4CBYD^iZ
advised|!]-[1_4D8DBbCED>E]F^R^h^iZjDk=nC|that -^1XBZCER_iX|to B]Fa
adviser|"^,E.D/C3C7[?[DXP]TGXC]]aDeWjEk[nF
advisers|"b)Z-C5[;_CEDBeYk>|are "^g[
advisory|7YCZD@j]
affect|nY|your [[nZ
affected|!E#C%],B.B3C4A7=;A<E=B>>BZCYJWKDN]SG]B^Aa]dDeGhDi^jZkG|by %_:WJ]NYjBkCnC
affecting|1_4^
affects|DZ
affiliate|2a
afford|"V(C.@/[2_7e:E;]>BD@QCTXW]]beBgAk@|a 7b9XDB]^kB|not "_9Ab]|to (B)[2^7_9C;aDDMCW^][kF
affordable|/B1Y3Z7D8ZMBTC
afraid|"E#D,B.D4[9A?CIBQFY]_CjYk[|of 9AAZQE_BnY|the 4[jZ|to "EQXm[
after|!?";#W%X(C)A*@+B,?-@.F/>0E2A6B7D8A:B;A=@@XA=BBCWDZE=FBGDH<JXKVNBOFR=T?VDWD[C]GaEbBd=fViLk]lAn[|<name> !Z#^,C4?7Y>D@>CbI[Q@fYg>jbnA|<number> !F#B,C-[0[3^7B<[>FAZDEI@JDMAQCRZS@VXXZ]AbFc[eDg^hZnD|<somebody> &^)Y4E@cCDSYYFg[|a "[3C9[>^?aC@E[I[QDSBTWUZVC]AfagEhDjF|about CB|all >[|an -F4DDD|and jF|by &CgW|dark 8Y9XCD|each &Y|eight 9]EY|eleven CYQ^_[|forty ,AKC|four ,CKEQ>SYgFhY|half .DQZjA|is 2[DD|it #Z&Z,C3Z>ABCDCS]Y_iBna|last ,]C]e@j]n]|lunch 5[B[CCD[ZZ|midnight ,]@Y|months !Z;^bZm^|my ,X1Zj]|nine &D+E,E1[3^4d5Z<WKCV]XXY^^[eDgYnF|nineteen <EQF|one #_4^Ib|rain DZ|school (Z.]9^IBM^SZ|six 1Z4DCaDXYBbBj^n^|so >[|someone 9AOaQY|supper ,ED]|ten .a>YQZXA|that #A._;D=C>YC]D=GBK[dAeYkB|the 1?4[5X7Y9E:b;F<B?_AGEEM_NCPcQZSAVCXB]ZabcCe^gYhDn@|their ;]>Yb]|thirty-one ,DQY|this ,YFbLZm[|three 4BD_Q_Y?kW|twelve ,Z@[g]|two ,C.Z1Y4[>=@ZEGIDQDS]WYeAgajEn]|us +c|we &A9]PZ|you #X>^I^Q[YWecj[|your #Y.A2]6]>[e]
aftercare|DC
afternoon|!^&E)a+B.?1^2A;F>]@DB^CaFDKEM@NYQCUAV[XA]G^B_Bb@fBk^m?|and ,V4Z:[>ADDIAeCkE|i A]IYh[|of kX|our <[|tea !Z)]B]N[
afternoons|CZDaQ_Sbm^nB
afterthought|>ZeX
afterwards|"B#B.Y:D<YCBFFW[_Db]gBnA|for *ZDZQ[|there ._|we 4[
again|!W"a#C%A&B)@*C+?->.?3a5[8C9A:@<A??@CCbDDEHF>GZHaJ?KYOUR@SBU]XbY]Z]aDdCf[gJj[m?|<emoji> +]2Z5];_C^PYQDUZZ]aCb^jd|<hashtag> ,B5dQBZY|<name> DCYcb]jDkC|<number> !Z;YC?e^kC|about 4b|after 5[>DDZZYk[|and #[&],a4=>YCCJZR]|as .C8Y|at ,BXZj_|been ;[|before >[CB|by #]eD|for 4[k^|from "E4CHC|in #W4^7D=BCfD^QC]Fa[e[j^k[|last #Z|on #D(Y3ECaMZQBU]Z_hej[n[|the A^K_^_h]|this ;Y=fC@EEj?|today #E7ZCA|tomorrow QZ|we ,[Q[|with #[EXSV
against|#[+C-^._/D3D4>7A9Z:C<?>X?BABCBDZFAHZ_XfFgFm?n^|<name> KGjD|<number> "[0X4D;_DDKBQEVZ_Xb[|a *ZD_OZ|and #a.[2]4E=]WZYCd_j]|it #@.^4^@[IBQ[aZk[|me &]?Z|our "EEG|the &D-[4DX^d[g@|you .Y>^S^
age|%D'i+D,Y-E2E3B7E8D;A<D?CCADBEDIZKWLgODRDW[^CbGfAjAkCn^|<number> &ZCDD]IZQEjCn]|and 'YLXe]|of &Z,]8CK_Q_
aged|!Z#_?E@ZC<DDEDKZSCYB]EiCkA|<number> ![#Z@^C@DFG[KWQ[SDYEfYg]iCjX
agencies|%[-E4^9]AZJYVE]Zh[
agency|.E1b2b8A;[<hCDE^K[V_WZ_Dc^f?|and ;[|gives 9D|has 4EEb|is D]|staff 4D
agenda|#X.[4F=ZAECBDCEZM]PZQ^SZgB|accounts =Y|and jB
agent|"_%[(Z,@.B1E8D;W<bE]M[NCQCSAUabbjA|for DYQDnY
agents|7@:AEaUYZb]Al]mZ|and QY
ages|S>^[gBkBnA|<number> SBeZ
agile|-e8ZO[RXbDlB
agility|8B:@|is :C
agm|,Y1A2]9];E<[ADCZEEI^PbQ_RAVBW[XC]E_abDf_hAjVl@n>|<name> #E9]QBS[_^nB|<number> j]nF|minutes Q[|on k^|was <a
ago|"_&C-[0^1B2A5Z:[>BCBDEHYMYR]TAUXWBYFZeaZcMhAkDl[mYnc|<name> 5]@[Zd|and ?BF[|i ,D;DM]QCV^|it QX|my <Z|one 4B|this QC|today %[0E1A:]<CE^J[QaTYa[jCl[|we #],C4]<[A_bV|with -Z
agree|%C&C(d)E,Z/^4D7?9A;W<B>[D^HCMeN@PEQYVCXCY@]CdEeUfBhBiDmX|<name> aC|a D[|and BZ|on 4DIZYB|or "Y.FM^|that 4E5ZIZYD|to 3]LYXZjTn^|with #^4_>]@[F[K]QYe]m[
agreed|#^&Z,[2[;C<Z=b?EDXFFH^IWdXi_k[nA|in 2[QE|to #_=YH[YGiZnE|with =^?BdZf@
agreement|#D&D1GKFfBn]|with EY
agreements|E[lY
agrees|(Z7DFFXZ
aground|CYj[nB
ahead|#Y(E*Z+c,<-]0Z1X2E3A4C8D;YE]ICMWO_P^RdU^V^YE^Z_BaAbYfEiXmY|<emoji> UY|and <YQZ|for VW|in /YTY|of &a*_-e0b1_7]8[;bAYE_OcRbTXUbVZX]^ab_|on KK|to 7Z;B
ai|!?#C%E&C-h/[4_5B7C8_;E<BDAE]HWKCQBRhWAY_Z?^]cCh]k[lYnA|and ;[|driven 8[;D|native -];D^AbD|powered -b/X8X<ER_]^^Zh^|to -A8DAEJDRChD
aid|-F2B4C9D?^DEQ@bCfZ
aiders|_C|for _C
aids|&B+^,A/CJWKCP[
aim|5a6gZ[|for 5^
aiming|4^|for 4^
air|"D&B,@-C/[8^>D?CAFCEGEHGNC^]dDgDlZn]|ambulance QD|in /Y|since <]CZ
aircraft|,EKZQCnZ
airfield|FbQD
airing|<_j]nE|cupboard <_j^
airline|;aC_Deb^k]
airlines|4CDCg[
airport|,B<aCDQD
aisle|([)[,Z/E3W4E=[@aCYDXYDaBg]|<number> .Z4GD^YEkV|sells /E
al|nX
alan|@]
alarm|"E)[3a4]7X8B9A:D;@<D@ECYI[J[KYNYSDT[UDXZ]]dBn@|and >^D]e[n^|went ,[QZ
alarms|3]4D7d:a?^DaFCGBJ]KDQEXZ][aebAf]kY|<emoji> ?_f^
album|&G,E;DDAK@OZXb^Y__b[k@
alcohol|"Y
ale|;DK]Q[
alert|,B:@;>ACEYGYQ@VAXA^YaBhClX|<emoji> -Z:F;DE^FDG[aCbA
alerts|)_*],D4D7ECXDCN^O^YCk@
algae|C_DZ
algorithm|*B,@2Y3Z6_E]MZOBQDW[[Y][aDkClX
align|8XhYjB
aligned|)[-_8=:CADE[RX|and E[
alignment|&B-aF]Rd
alike|!W-[8^;CR]
alive|%]&c,Z2a:[?]A[DBJ^K]MVW]aZe^h]jEkFla
all|"b#@']->.V/D1W2>3C5D6D7C;E<@=]>Z?[@DAABdCZEYFZGYH_IFLVN[SYTHUBWGXXZC]EaXbEd[fYgEhEibj^mWnD|<emoji> @[|<name> &B4YB_KBNBUZX[eDi]|<number> "a#e&e(^/C0D4[<A>D?_B?CZFEI_JYKbQZSEUDWBX@Y_eBf_g_i>jZlYnS|<somebody> +^=Z>CCZPYd^kD|abilities 8XAY|about :_FD|accounts n[|afternoon ?ckY|again ,YWX|ages ^]|along 4aYYZ]nX|and #C.]=[>Y?@QGdY|are .C<ZAYCYRYSBgY|areas 1cVb|at %G0gBYQBUdeZi[m]|back #],c|be 0]|been )[7ZGEKEN]jY|began )[F[RZ|branches )X|but #Yj^|by !Z&^7[@]QBgY|celebrating BAaDiD|colour )B|comments %[|day !@#C/[=ZQ[SZTX]CaBdZeG|do (_Fema|down 8ZDC|eleven #@1Z?ZDZYZe]f^k[|evening .[SY|falls /ETG|five )[,F?DC[KCjYnE|for !X2[>Y?[F[Q[|forty ?_|four )]4C;_F]b[eZf]|fourteen ?ZCA|from )[CYDZNZk[|get :cMV|go C[|gone ;_@Y|had ,_>gQ[ea|hands 'c,^|have ,C0]A]CZQFU[a]hY|heroes NVXEaY|i K]_ZnE|if 7[>a]Z|in &D'])Y*a,C1D4[8[;C<^=C?CDCFCL^RXSXXCb?jA|inclusive )Y|it "]*b+[,B1ZE^O^mX|its %X,aCDJXQZ|kettles )?NE|know 7[nZ|loaves )DNG|mad %@JB|me 4b;a|means .c7_Sa|members 1_BaE^KYdWeZi_lb|morning ,Y>]QZ|my "F@ZB@QDg]|new !c1C6X8Z:E;[A^BCJaNB^^iBnD|next :[fD|night #C,Y.[<_DWZZfDg]i]k^n[|nine "Z4YIBS_fA|of "F&C'[(_)B+V.?0D1D2[3Z4>8F:B;D<_=Y?AB@FBIAJ?L_MaUCVBYJZC_AfAgakFmDn_|off #_I]|on ,C3Z7[:[CGSFgE|other +YPZ|others +Z|our "A#E&@+V8D;B=[@AB@QbREV]YU^DbGgCiBnb|out KDQa|over b]hX|part %W|plans H]j[|primary D[|proceeds dF|questions n[|really 4C|residents GZ|right #E)^.^4B7_;E>^DCSZY@dZ|round 1_8[:]bY|safe D^|say (Z4YDZMZ|settings -_R[|seven ,^|shops #]C=jC|signs 1F|six 4C?ZFCeBfZjKnG|sizes j]|so %])YJ]|stakeholders 1]8YE[V]^_|summer kZ|that ,?4[8a:CE[JEOCQDYa^_b^|the &a(D)C+D,E1B2D7C8F9]:E;c=^>[?e@HB]D?K^OWQ^TDW]bcdZf^ialb|their bZ|there ;hBbD^i[|they Q[jZ|this !Y"Z)[D[|those :_;XE_aZnD|three "^#d,D1^4b?YCZD]I[K]eG|through +[,YP[eZkC|time (Z1[7X8CLFVZ|to %]'[([;WJZLZMYXZ|up &Z,AS]_]fB|we *^+[.D4B;E>EDCFdH]QAYDbCeBf[m[nC|weathers 9YfE|week "_#A+[,[>B@ZCCDAG]ICK[OZP^Q]^[|weekend !]"Z4[7ZCXGbH]Sa|welcome .Y>YJYS[e^g^|welders BCiC|went F[|which ,[|who #['Y*[0c8_=c?:@ZNZZ]^^d]f<h[i^l]|will F^ma|winter )D>ZCXQ]dYj[|with 5e?[Z]|yarn )F|year +D4Z<_DYPEX^|you .Y3b7D:YFfX^m]|your %D(EMCXD^^bDkZ|yours DYOX
allen|n^|key n^
allergen|4_IX
allergens|jBk[
allergic|,^D^Q_jZ|to ,]QX
allergies|DZk]
allergy|!Z.?>ECeD]SBeC
allocation|8DmC
allotment|#[&Y,C;Y>G@[A]I^N[QES^YChbkYl]|society #Z;[bZk_
allotments|&^1[:Y@a
allow|4Y;]>BBYCbJ_QCYFb^hYj^|<number> C[JZjZ
allowance|!C#E?]IBk]
allowed|#E%D([,].]7ECADYFYIAKZMbQ[S_WC]A_]gYm[nC|in =]|to #D.B>EDZF_I?_^m^
allows|C[e^
almond|"_+[,]4CDXk[nC
almonds|k[n^
almost|"Y,@.Z/^6]7^>EBYCEFhMBO_T^UWX[YBaDma|<number> "Z|nobody /Z
alone|"]&X)a+F,Y.B/[4A5[7?:C;^<F>E@CCDDCEEF@HYJZKYN[QYSBXEYG]E^YaBbZiBkDmE|<number> /ZD[nY|and "^._5YC[S^jX|call >CeE|for %X.EJY|in >]|on 3DMZ|we 0]Uc
along|#V%^&=,A-E.a0[1B2D5D6B;D=W?BAaBCCCKaO_Q@UVV>X]YD[B_BfAhW|<emoji> 3]nX|<name> 4dC^Y]|a .E|and .[:ZD_Fc|for (^.]0[<ZM^UZhZlC|the #D&C)]4B6CIEKBQ@Y=ZB[DiYjC|to "]:]?CfD|with #_%[.D0[A^EZ_Ch]lX
alongside|%Y-].Z1?4D:B;Z<CDWJ_M[RaVBlX|<mention> -ZRZ|such ;[J[
aloud|0D4B7Z<^>]CZaYe_fXgF|on C]jZ|to ,[?]fY
already|!B"V#E'C(C)?*?+@,D-A.?/c0_1C3?4B6X7h8=9C:D<Z??@;B@C@D]EEFEIGJBLDN?S>TcVAXDYE]h^EaDbEfBg=i?lF|<emoji> )[FFmFnZ|at DF|been =XCZF^KZmY|booked "E7^=ZQC|bought <[jX|built #[|eaten D[M[|found >]]D|given .bS^jD|gone ]DdD|got 7B|had 2dA_hY|have ![7eF[]c|in &Z5Z7C:EDBICQFj[|know "a6Z7dJETDXZ[X]b_EnA|left ,]>F|lost ,C7DM^]B|made /[6Z7[T^a_|moved 7Z|on ,C7D;]>^K[QE^Fb_e^gEkB|paid 7ZC^j[nV|put /D|registered #[IZ|said ,D7^D[|sent kW|switched 7C|the K^|today 7B|told ,^4GQ[
alright|=ZNaQC
also|%C&W)^*B,^-D.]0b1^2]4X5[7?8A9>:D;@<D=Z?D@DBGE]FZKVN_QcR_S[T_U]W]Y[Za]>bCcUkXlanG|<name> "_&fKc|<number> !C0cUcbSnD|a ,F4Z5Y<]FZN]Z]|all ([,ZMZ|ask ?]|asked ,D4ZI[Y_|available )_N^nd|because ,Y2X|been 5Y|delighted EY|do "[)Y9E;Y|for ,ZCBQ]nD|found ,>?ZnD|get !D,ZW^|have ,[|i 4[5Zj[|in +X,]EZ|kept 0Z5Z|let 5Z|moved E]|need )YEZ|not #_Q[e^|our E[|said >Z|says kZ|the )B.X0]DAIWQ^UYjZ|us "Ena|we .a1YVX|when )Y=[DYNRd^jC|wrote 4CIB
alt|D]kc|text k^
altar|3ZQE
alter|3dX[
alteration|DEE]RXkDl]
alternate|.ZjB
alternative|-a7[Da
although|,Z0[S^UXbY
alto|&]BCK_iDn]|line BDiD
altogether|,CK^QB
altos|"[#Z,^3a@]QWS@g_iE|wanted SG
alumni|%]5_F_N_T]Z_^Ai_
always|"D#C%a&D'D+c,^-@/B0D2C3@4<5Z:cAXCCFDHBJ]K:L@OBPaQXVDWDY?ZUabd@eIg^k@mCn=|<name> +f:[PZ|a :YQ[aZkD|ask ,FQ[|been <cAY|come :YA^D]^[hZ|do :_|does 7]jZ|for D^|has .]:d|have %e:^;aJaaY|in "]D]|knew 1[:B;ZK[U[|looking )]|meant !Z8a^[aZ|on )Z+[-Y8DE[JAPX|said ,_;BE]IYN[Q[|say :Z|says MY|the .Y4E7bSZ|was 4[|will :e;[aZ
am|!B&C(^)@*B+E-B/D1^2Z3[4B5B8B9E;V=?@BEYFFHBJVKEN@PDRCSWWWX]]D^BcXdBfGiC|<name> ,_1A2?4B;B<ACAI[KDLYNF_^aCb@e]f[jCkU|<number> #Z,e;Z?[Q^cXn_|a ,E1d4ZV]_BeD|about F^|afraid #F&Y,B.F4bI>QCY^jW|and XZ|around WA|asked ;G|asking RXg]|at ,X2D4C<aCYDYFDQZ_ZeBiD|away CZ_Y|calling M]aX|careful #F|collecting 2]WZ|doing )d,A4]Naea|et A[h[|fighting 2C:[;^b]|giving 7Z|glad ,AQA|going QD|grateful ;D|here k[|honoured EC|humbled 1BABQA|i "C([MaSYbZ|in ,e?XI_QZfA|just ,@;Z<E|looking ,Z2]W^|more ,]<[|moving 4]|no &^1^KZV^|not +D2A4C9[;ZCEDCO[SXUTW?YAbDc]dFiD|on #Y,h<DCZEfQ^iYkYlYna|only ,=TZXZiYnB|opening ,B7_|pleased B_i]|proud -[0^1YUZV^j[|reading nW|rewriting 4CQE|running 2F|scared ,=QE|so >XAYQCh[|sorry ,<2D4c>hKDQER]WEYZedj@kCnC|standing 4DYD|still 1aVabZ|taking C[|talking CDjC|telling ,]4Z?]Q]|the #B&C,a1[2@3[4];b<_Q_VaWDb]fZh[jE|there .]|tired "D|to CB|told 4CYB|up <b|voting ,^|writing 2^3E<EW^
amateur|)];Z
amaze|;C<EbB|us :A;E<EbC
amazed|5Y
amazing|%]&E(D)[+@-D0@1D3A4C5A7B8^:d<@?BABBgEDF@GAIEKHMBPAR@UEX?YDZA]A^[abcDhBidm?n@|and PD|clients :BBYh]|colleagues hC|community %[8Z:a;[JW^Y|partners -Z:C;]?CBDb]fE|people ;BU]|sales ;[|sponsors &A)[KA|team ![-F;^Na^[|volunteers 8^
ambassador|+f-D6]:E?EPf[[
ambassadors|5_JE
amber|;EC]DZLZQEjYkY|ale ;E
ambiguity|-]9DRYmZ
ambition|1Z;[RCUYVehX|and 0[U^
ambitions|E^TZl[
ambitious|%_&B0B1a4C5C:?AaJaKDR]SBT^^ba@h[nE|roadmap -BlF
ambulance|&C-C:Y>@AYCED^j?n]|bay QXjF|came @X
ambulances|,Z
amen|(e7EMa
amend|3]4]EZl[
amended|#d-g=[CCEZRcYZdZjCnA
amendment|&[,B;Y<_CYhZjZ|on CYn[|to ED
amendments|R^VCn[|to R^VC
among|&_,D0?1c4A5[7Y8Z<B=^>DBbDDECFeHWICKBSAUCVYY<Z_]YdWhZiejFlEm[|<number> /?0E1ETC|the ,D1b7a8Y<C=^EHHZR@Vb]Zd_hXnB|them 4D>EFdY@mZ
amount|'Z<]BYCcD_QET[i[n]|of <^BYQEi]
amounts|#?4Z
amp|CZk]n_
an|!E"C#A&A(=)A0@2Z3@6A7@:Z=A>E?G@CBAC@ECFCICJYL^MER[T[VZYW[H^]bFcWlAmG|<name> )^1a>YN^VY[_|<number> 4[SYd[nZ|absolute "Y|accident DD|account %]J[^BnB|act :^aX|actual ,Y1c<^?aQWV]f]nB|ad +YP[n[|address nV|adult kD|advert k[|adviser /C7[?[TD|afternoon !]QG|afterthought >ZeX|agency 2a|agent %])[>E|airport ;[<[QD|alarm %Z,B7aM]QDT_]_aDmZ|album _akB|all 1]7YVZ|allergy D[|amazing :[;YBZb]|ambitious 1@<CEacB|ambulance DZaD|amendment &]|answer #b&C3b4Z=?IHKWQ^XXgCjY|apology ,^4[MXY_|app 2^7Z:^AZF[J_|appeal ,D|appointment >AB[|apprentice AYfZ|argument ,ZA^DDQ^|arm >Z|audience 4G:ZBZ|aunt %Y|average ![/]@Y|award 8[E^|awful ,B:]|awkward 7[>_|earlier 'Z|early ,[DDQ[]D|easy ,B8Fa[i[kC|eel ,X|egg 8Y<a|electric *[|email 'Z+],B4E5Z6ZCZD@bCkD|emergency ,C4DC[DYQ@|emoji ([JZnC|empty 5X7a>YN^Z]a[|engineer C[F_kZnC|envelope &],Z.Z4F?[@[I[YFeCfZg_|error 4]DEKX|estate ,DA_hY|even <^BZJ^i^kX|evening /Y:[;Y>UPDTXa_e]|ever 8A:Ah^|exchange BZ|exciting 8B:aEBRZaa|exclusive +[-E7[|experience -[:b|expired 4^Q^YY|extension ,D2ak]|extensive -C|extra *a5FO[aF|eye )Y:ZeZ|honest B]F]iYkBm]|honor &Z|hour !D"D#Y&D)^*D-B.W/E0G1E2H3Y4[6D7G:B;D=_>I?@ACDZG=H@IaJEM?N]OBS]TCUAW@Y_]EaCe@fBgDiCl^mCnB|ice "ZXZ|idea 7DQZ|incident ,]QY|increase 0[|incredible 1_AEBDE_RAT_V[bCfDiCl]|independent CAjC|industry -aU]^C|inquiry ,[DF|inspiration ;]|inspiring 1D8aVFY]^_|instrument /Y<bTY|insult X[|intern &X|introduction ,F|investigation ,]|invitation 8Z|invoice 4_|issue 1_CCRC|item ,]Fc|odd jY|offer +],_|old ,>7HDYQAWZj[n@|older #Z&DKGQY|online 6DSZ|open CCVEYBn[|order .WCWQ]SWn_|ordinary &^QBS]|outage 4_C]Y]|outside ,B|outstanding :^@cCG|owner HYJYNX|umbrella &],[|understatement ;X^Y|unforgettable !c8]:B;D^_cZ|unreasonable <[|update #Z<[IZJZR[c]kY|upgrade 5[NEZZ
ana|&Z
anaesthetic|#Z.Z
analysed|/]4ET_|<number> /]4ET]
analysis|:=]FhX
analyst|QCkD
analysts|GD
analytics|![-cR_n[
anchor|-^<^
ancient|!Z;X[a
and|!@"C#A%E'Z(B)A*D+@/@0C5?6F7B9A:C;B<D>DACBBC=EEFAHDL]MFPJTDWYZEbAc]eYgZjBmCnE|<mention> &^+D1X?_A]E_K[PCf]hblWn[|<name> "E#F%?&^(F)@+D,^-V.C0A1E2A5B7=8<9>:>;D=C>Z?C@CBBGAHDK_OZQaRaSGVEWF]A_DaEdGeYgFjX|<number> !K#Z&D,>-E.C/E0D1Z2=3D5[6E8C@FADCdE=G<HBJDNBQEU=VYWAX_]E_BbEeEhEiDjck[lAnF|<somebody> &V'F(F*E.Y0^2X3B4=7];B<<@VA^CBE^IDKZOEQZT^VB]XaVbEc:fEh]l]|a "^(?*B-A.A/F1>2=3>6E7C<X=Y?<@CBCDBH_LURVVTXB[Eb]f?gFkDl_|about #D,W-[.a/_2Z>EAZBYT^WZeBh]|access -b:[Ra|across -D|add (DT^aC|after ,b7W>a@FMZeW|again #FCBKCXY|all "a%]&B+Z,A2[5a7F8D<]>^?cBaD^EZN>QCSBVaYEZ]^@eaf[lUnB|already !^%]GX|also !D#],_?ZDZQ_e@f]gEnA|always %X&^+]4Z:ZPYaZeZ|an &@2B4X7E8E:[;^G^MZQ^TC[E]Dc]fF|another 0[7XQC|answer #D,Y|answered &[,ZQ]|answers ,D0FnY|any 4]DBf[|anybody 7ZKBjU|anyone #Y7Z=Y>@eDnF|anything #Z4YCZD_gZ|apologise ,EQE|are 'Z,?7H9[:]=E>aCED=EBI]WX]Ve[hY|argue ,[QX|around %^:Z|as &[;D|ask #D&F'C.<3^7E=B>@BZDeFeICKXNAQDSJY^e=g?kcm_|asked #D)F,D.Z3D<^?>@YQ[Y]fFg]|asks ;ZD]bZ|asleep iX|at )_,[1X7Z8b<a?D@]FYPDWC]V^_b>dEg[nE|ate ,_<^|away +^|b 4bY_|back ,=4B7cQAYB]a_Yd[|bad %]4DJ^^[n[|be !E"D)Y*E3_:ZDDECFDQ[TDVCXa^^aYb]gX|because %[)[2X5]aB|been 2[<XRX|before &E,]3^|being =[kD|best 5^Q[Z^|better :a;CIYUU|between CZ|beyond ,B-E:^BZQCa_iXnX|bit %C&D,ZKE|board C[nZ|book !D8]|borrow *Z3ZOZSW|both #C%X,]7YDYJYKXTZga|bought <E|bread 5Y|breathe NEa[kF|breathes "Z-Y:[R[|bring 'Y,C-Z5[<V=ZCbQ@SDZX[F]CeCn]|broke 4bYe|brought <E@Y|building aBc^|built -]|buy &Y3[>_CZX]e]|by #A,@4^5X>Z?aDCF[mZ|cake EZ|call D]n]|called &A|came &]?cKZ|can ,^2a4^9]:E<a@ZI^YZ]E__eDjEn@|card j]|carers =bB[GFdbiZjGkZ|carried ,EkD|carry .[SY|cash C^YY|check 7^|child /[|childcare =c>YSZda|children 7]|choose "Y|clear %dJ^|close (^MZkY|closes jZ|co -Y5Z;]J[bZhD|coats ,@Q?|coffee ([AY|cold ,D<]QE|colleagues :EB>RCVBa=i>|collect !ea]|colour ,BnZ|come .a6^>ZDBS][h|communities 1^|community 1c|complained ,Y|congratulations ?@E_fF|consider jF|contact 3Zj]|continued A[hY|corrected &[4A|cost D]E^lY|costs (Yna|could +Z4]:Z>[CZF^Y_kZmY|count #ZDYgXnZ|counted 4@|counting ,C/b0bQCT_U_V[ZXb_nC|create :D|credit nX|cross >X|crying <Y|customer ?[hB|cut &DH^|d kZ|dads %Z(_0[4[>[F[UY|date 'D|day +ah]|decided >D|dedication :C;]E^b]lZ|delete D[|deliver ![%E|delivery ![C_j]|did #C&Z,<4f7C8Z>B?a@^D?I?MANXSAYZ^[gY|discover !B;ZbEmD|disruptors [^iY|dm 6CY[_D|do #Z&X'Y+Z,@-b.D2]3c7A8B<ECBFYJANXPWQGRYXbY[^AiWlYm^|does #C&^'Z,B.F9?ICKbg>nD|dogs DaSGk_|down ,[Q[k[|drabs 2XCY|drive 7Z8E:_<EEDRZbC|drop &Z4E6ZjDnY|drove jY|e *ZOY|each #ZCY|early 7E|eat .]|eating K[|eight #e&]0_=ZF]KXUXmY|electric "]:ZD[|eleven ,Z.Z0Z4BDVKDjD|email 'BDBWZaZkD|ends .]|engineers C]YZ|enjoy %^NDP[T@nD|even ,^F[|every #C+V,@-C0C4Z7Z8^<Z>C?@ADBZCDD@FZIEKDM_N]OGQLR@SDeCf?iTjCnB|everybody :Z;YNZaZ|everyone #a,aC^HbI]Q]jdnZ|everything ,Z1bFDQ]VcjBnC|exclusive 6Z8_^]nD|expect 4_YZ|expects 4[|experience 5]G_J]ZXaD|explain 7]DB|failed 4YCEnZ|fair 4BEXR^|families )b^D|far AaB_h]i]|feed 9^=[g^|feel !aQYREeYgW|feeling .[0Z>Z@[|felt 3[9ZeC|fetch ,DNY_^|filled ;Z|find !D"^,aD]H[TX|finds ,[JY|finished ,Z2X|first Y[|fixed ]Z|follow M_O]QHbFlC|food ,[|for "D#C&?(c,^.Z/Y0^1a2@5[;D<D>C?]CFKAMcOFQeSXVRaXbAdDfbhEjAk[nZ|forget ,[|forgot 4[Y]|forty ,_.[2Y4@Q]YE|forward YZ|found #D&Z4?8[>D@[DBKZM[QB_AfDg[|four &C0Z?=DWf?kZ|frankly 7^>DX]eBlC|free ,CQEnX|friends !]BZG[^[|from "Z#D,[2_@ZB[CDKFW[Y]_[eAi]j@|fuel DC|full CZ|further ,B3Z8[|future 8E]D|gave &YA^D[KZQaYCf_gEhX|gentle ,A8X^Z|gents BXF[GYiU|get !Z)G*B4V5B7D8D=BDCGZHBOEY[ZA[Z^AaYfZhDi^|gets QZ|getting -^[_|give ,Y3Y4]=Z@Y|given #Z|gives /C:Z|go .hD[SajA|goats [Y|goes )Z@YQC|going )Z4F7b>]]ZbWhZ|good &D.Z;Z?DE[KClZ|got &D,Z<E>a?EDBeZf@kD|grateful ;]<^AY|guess 5[HX|had &^,[<b>[IEKbQ]W[bCc^gDka|half 2[4^=BCFY^e@n[|hand 6Z[Z|handed &]KZ|hang ,^3YX^|hanging D[|hardly 0YDC|has #^&B,X-E.D1A7D;A>aAECBFEH@IbQZVGa]bCe]g?h?j[kBlDm@nB|have #B&Z.Z3X7><D>FCBD9E^FYQY[_eAkBlen@|having #c&ZI[QEj[|hear bW|heard DE|hearing #^I^|heat =[dZ|held %bEZJamY|hello -E1aVY|help &Y0^8]:^J_|here ._/Z4Z;FBZD^IZSaWAX_k[nE|hey %[|hit Y[|hold !].dCCQ[S_eX|home 5]|honestly "@,B/[4B;[<@]X^_c@nB|honoured ^]|hope ,C:b?DF@|hot 2aWY|house /W2]|how 'a4[5Y<X?XD?FYL_QDY[c[dGfYkAnZ|humbled 8a;ZADhA|i !a#B&C'Z)@*X+^,]-@0[2[4^6W7B9[:B;B<]>a?]A@BADAGYIYJEMBNBO_QaWXXdYZ]FaEcXhBkAl]mVnD|if %G(B)Z*D+[3[5[7F9_:D;Z=[>a?Y@CCYFYGYIDMCNbXT]Aa=bad_e_fCgB|immerse 8CaY|impact 1ZlD|in &V,_@BE]FEJCQ]X][[bCf?gBh^j@mA|innovation E]^[|inspire -[8Z|is "D&_'_+G,[2Z9[<D=B?BCADAF_GCH@KZQ[SA]D^DbBeAgBjCm_|it ![#V%H&A*^.Z0^1C3>4V5a6_7[8C:<>[?@@_AWBACAEZFdG^HDIEL[NDR@TFUYZX[Z^Ea=bGcDgYiVjClMmanE|its !["[#],a2X4C<aW_c^kX|join "_(Z/EEZFCG[l[nE|joy :Y|just "Z1Z2Z8BG^QXWZ^Fe[|keep ._2Z4]>CF_IDQFdDm_|keeps &],V/]=bKaT]d]|kept (_4D?[K^j^|knew &[|knock DC|know ?Yn]|labelled KY]Z|last #C+Z0^4Y=FC[IAQAU_g^kF|learn +c,FDZE]|learned <bNYcY|leave (Y)[.X3^8_9YJZQB^^_YnD|leaves =[YDe^|leaving .ZDZ][|led ?Y|left &A?Z@]DUH_QBU]|legs #B|less #]mZnZ|let '@([.A3_6C7B8W:]A]FFH_MZNBUC[BaTh[mAnB|light +[8Z^Z|likes ,[|listen KY|live AZQ[hZ|living "D|look ,>-ZDTR_Sab^eAjDk^nD|looked #Yg_|looking -ZbZ|looks +[b[|lose 8]|lost ,B0[=]|loved %[@YJ]|low d[|lunch ,[=Z|made &Z0[:[?Zg[|make &Y)a*[8b;EQChE|makes 2[<[?ZSY|making h]|many #Y1[<_CC|match !XGYn[|may #Z=YSE|me ![2Y4DT]aCb[nD|meet )]|members C[kC|membership 5ZnZ|memories !]8^GW|met -E|mind mY|mine <Y|missed CBQE|mobile 'e(D*^LbO^lA|more ![#D&W-A;bGZRBXa]Zbd|most 0F4C>F?]D?E[F[H[IDKCT]UFX^_ZdAg[jDlc|mostly kE|move -]3[Aa|moved <EE_gZ|must -Z4ACDQFX[|my #_&D+_,Z2D4@5[7ZD_I^MXP]W_Z[b@gCjBnY|named Q[|nearly 4Z<Y|need >^|needs &Z2]DAW_Ya|neighbors @[|neighbours BBiB|neither 7X:_;FIX[^a^n@|never "]&d+Y,^-D4W:Z;]?]DAJYKdN^Q]Z]_Ae>fc|new E^|next #[2Y4BgD|night 6[JXe_|nine &B,<0E4XDZK@Q?SXbY|no #D%]&@+D,[.X3W=Z>_@ZB]CGDCJ]PBSaX]^A_^e]gZiYkHmV|nobody ,E/Z4]:E;A>]?@@DCcNBQWX@Y]^]bBdJebkDn@|none &]3Z4H7_?BDDKYe^nF|nor gZ|not !C%[&E*[.[2C5b6Z9[CcDZFCJ]Q]ZY]?_YeYf^jZkalZ|nothing &Y,B.>4a7E;_D[QDSH^Ce<|now #C)]+G,Z0Y7DDCRCS]XE]A^CbYgChDnD|nowhere A[|number ,^|oddly ,Z;_|of ,CV^^^jF|off nZ|often D]Q[|oh ;Z|old >Ze[|on #D+],E4]7[=ECaDAE]P]QEUDYV^]bCdDjYkDlW|once &W,_5Y7^D=GAQDSGZY]ZaUk?|one #A%C&B)Y*H,X-B0=3Y4[6^7E;><_=@@DA[BDC?D>FEQZSCUCZA[^^Ca^d?gEh_k=mCnH|online C@GYjAkE|only %Y,Z7D:]GWL[X]aZl^nF|open ,AF]fCkd|opened @]jZ|opening ^Z|order %Y/ZQ[|other -[KZ|our !]#a&D*C+A,E1a4V:[;^<h=]>D@CAABZH>JUMSPBQCSBW[XC^Db]cidXeCfYiZnF|ours &C,[2_KAW]nF|out *]/DD[OZn_|over /X1]9[;a=b_Yb^eD|own -F2[|page Da|paid /a2^T]WSgCh[|paper DWk]|parents HZ|partners :b<_Bba^h[ic|pass EeMY|passed ,Z|passion h[lD|past D^|paste (Z3Z|patience ,BKCQGd]|pay !^3ZDCG]WZ|pays 5X|people #_,D2b:_I[Y[|phone CYDdkbnY|pick 4YYZ|picking "F|play /[FXaY|please #Z,X.]DYfFnc|plenty .[S]k]|porters 0^|post '^3Y4B<EC_X[e[|postcode 'AD[LCeInY|posted #^,FQE|potato QDS[|prayers :XaY|present fD|press (]DYn^|printed 4EC@jB|proud ,D1Y<Z|put )Z.X1Z5YDFK]QGZ]d^eEgXjE|puts 4[|putting 5Y|queues BEiC|quite 8D>Z|quote !b)]RL|raised &C|ran 4W|rang #@&]4BD^IDKaQ[e@f@k[|raw SY|re ,W4^j[na|read ,^.>3W>XDZQ]XY|ready 5ZM[|receive G[|red ,ZQZj^|refund ._S^|refused &Y,Y?^f]|refuses _DnX|remember "C)D8Z:[^[|rent 3[>ZeW|reopen GZ|report -]3ZE]R[f]|repost .F7Y|return .Z|rice SF|rich 8Z|ride CZDbk]|right 4DB]iX|rightly 0C?aUB|ring ,_.ZC]gYnY|rising DDj]|roll "a7]HZ|rolls GC|roughly k[|run D^gZjF|running gZ|said #],B3b4D;[?DIaKAS_X]kEn[|sat eA|save )B.[6d7CD^F[G]NAS^TA[]jHkY|saved &]?XKZTEfU|say !_#D.C2E4D=d>ZDUI>QWW@d_g]k[nB|saying *ZOX|says #B4AIF|schools =Z|second 5Z|see !D"]&X,?.]1Y3D4Y;]=A>DDDIaN@VXW>XCY]badBeCmY|send *X.D3X5Z9_SCX^]Zh^n@|sent #Z,@?VCBI^f[g[jDk@nC|service 8]A[|set #c,B2^=[I_KZfG|seven C[|several #Z4F7Y>]j]|share (^DAMXX[]>a]kClAnB|shift EZlY|should "Y3_>@DCHaX^_B|shout #Z4D|show *^3^6Y>CDDOYQCeE|shows #]0X|shut D>|sign ,[|signed /]DDEaT[kIl]n[|since "^'],Z/XQZ|sisters %cJ^iQ|sit ,].^>AD]Q[S[e?gBkYn]|sleep )Y|slept ,C|slightly E[|small >YCEe]|smash -F|smell ,@|so "C#D%E&].[4[7[=X?BCBHEI?JBUBZD[Dg?jBkF|sold 2X4XH_|some #A%D,A2E5Z:E;DCEDBEZIDJBKGSZaDe@jCl[|somebody #Y&Y)E4@>]@]DFYEb[g_|somehow iY|someone "Z#F%]>[DYJ^K[N[Q_SDeYk[n]|something ,a4ZD^QaSXY^^ZjE|sometimes ,^DBQ^|somewhere @a|sorry D]K[YDgZ|soul <D|spent ,Zk^|spoke ,EQE|square Y^|squeeze D]kZ|staff &E.E|stakeholders %F-ZEClC|stand EGlF|start !X)[8Y:^DEEYXA]Za]|started "Y)[,B-^QBnD|starts DZeF|stay #A.F4ECBeZ|stayed ?DR]|stays +^.]S[|step )Z:YNZ|still &X0[1^4C8^=a@bAaDBFZKXMcX__ZbCe]gUhZjE|stood ?Y|stop "^3]7ZCYDYbW|street -c|support %_5ZJ[lZ|surprisingly ^[|tag "G*A7EOEUa_BlC|take *[,A.E3[=dDHZ^dan^|taken 4B|takes &Z.Y/^D]SY^]k]|talk ,_7DD[KZTYk^|talked #F<D>]g[|talks D[|tap aa|taste !ZFg|taught &^K]g_|taxes )^@BgD|tea HY|tell #X'^([*]+[,].=3D4D7F9c=A>GCEDaFCK_L]M]OZP[QYWC^Y_YaQdZeHgD|telling RZ|ten !ZCAjCk]|thank !_)C.Z1ZJCKZ^[aZfAjC|thanks &[4Y?cK[NWf[|that #B%[&D)C*^,X.]1[2Z3]7^8>:C;>>B?BAZCAF]J[O_QWSdVW]]bFgZh]jZl@mWnX|the %B'_(B*X+W-=.D1[3<6Z7D8G9A<@=U>G?EAADCF[G[HZIZJXLcMZNEOYPXVaWZZM_VdTeDf?gGiZl[mb|their "[#]&Y+[4D:B;BBBIXYBeUhDiA|then #<&D,_0Z3@7@:];a<D>VBED?I@J?PCQYTGUEXAY@ZB[B^YdTi_jAkElC|there !["]%X&?*_+],C.X4?7c8C9C:E;^<D=Z?ABEC^DAIFM_S]YX[c]^bbdEeEh_jE|these 2Z?a|they #J&]+Z,]._2F4X5@7b;F>ZHAPRQ[R@S]WBYWZ>[@]N^BaBbBfVg]iXkD|think :[@YN^|thinks 4]|third RZ|thirty 5Y7Y|thirty-one @Z|this #F+_,X0Y6[7@:C<FFAI@P_SEi^l[|those 4^7e>EBB]]_DiC|thought 1ZV[|three #[,^4Y5YBZFZI[Q]TBY[m[|thrive 8_:ARZ|time 7^]]gA|to &>+C,X-E.A0D3D4>5C7D8B:>=B@CFEG[IJN[V@ZCe_g>hXjAnZ|today %Y0D1]<^QAZ]|together 'Z8[E]l[|told #X4^;a<]>Y?eAZfZkA|tomorrow 0Z4YC^DDF_U[|tonight 2cW]|took #B,?4B?[I@YCg_|toys !E|treat !D|trust !a7^GXT@^Ga^|try .[Y_bDn_|turn (Y5Z|turned &[4C=Z>Z@EK[|turning .]>ZS[|twelve 0Z7b]b|twice 4bY^|two -D2?4D7^=]>Y?>CGD?SDWD]U_ZdZeAf@j<na|type >]ME|typed #BDE|under ;Zf[gY|understanding nD|unlock "Y7C8^:]<[H]LZ[W^ahZ|unlocking 5[|until 4ZDEk@|up e_|upwards 8EaY|us DZ[Z|use (_8Z=[DBQAY[eZkDn@|usually kY|very 1[?_VXf[jZ|visitors -ZEZbF|vote 3YCZ|voted #YI[|wait "?#_|waiting 6][]|walk +]2ZGDP[SZ]D|walked kZ|want 2E>]CYQ[|wanted &B|wants 4XS[|was #@,C1C4@<b@]EaIBQ]RBS>cbeZl_n]|watch &[(B)].bDCK_NYSYj^kA|we #U&C(_,B0^1Z2a3A4^6X7Y8>9D<[>Z@XEYGBH>KCQBU_V^W_Y[ZV]DcZd]hBlY|wears jYkZnY|welcome 1[VY|well 0[;Z=Z?_B_C[Fcf[mZ|went #]4D=CIYdD|were ,C4E9]=X@[K^QC]]g[k_|wet g_|what "a#C&A'i<]=A?EA[EAF[K^LlS[aEfAj]k_m[|whatever ,Y=_QZaZda|when '[4><T?BD^HWIDLYQASAWCYEa]fCgGiWj@|where %D'a8D9DG_Lc^@aZ|whether 7Y=VDbQYd^jZ|which "C'a(@4B9B=CLcQ^|while "F,C|white QB|who "@#B&^'b,Y5Z9YF[IBKZLeQ]YZ^Z_^cJdWk@|whoever =c?CB]CYI[QYY]daiZj[k^|whose "]'Z7[|why #@&B'X([)[,Z9Y:];[=aF@HDIDYXaZd^k[l^|will #B&b-G5E;E>ABFCDD@EAFAI;K]MCQDR=TGVbXEZC_^bCeDf@gAhDiCmDnY|with "@#E,G/^4B>DAZb@hY|without 2[7e][|women ,B1]7[:_;F>aA^EGVYaZbDe^hZ|won e[|wonder -Y9b_Z|work 1^4C5YC[DYV[|would "E#B,a2]3Y4E7D;D=]?^DAQ]]E_[gA|write ([)Z,[.E3DSD|written &[|wrong 4SYY|wrote #AIDgB|year 'ZL[|yes "b#],B2b7];]<]?[DCH[IcJFM@PVW_^Yb]cZkF|yesterday EZ|yet /bT^|you !A'A)>*b+^,Y-C.[/Y0B2E3]4^5a7b8@;X=b>bBBCCDDIYMAO_Q]SZUBWBXZYWZU][^EaCdaeajCnC|your !C"?&E'Z)W*d,@-A.X/]2^3>5B8BD@LaM]NMOdQ<R?_AdXeDf[j?kA|yours %C,ZQ]XY|zero 7C8E
angel|gY
angels|:AJZ
anglers|?]
angry|7_:C;E>_?YDCMCS_YA]Wb@
animal|,CDYNaXZ
animals|#Y+Y,]:EK[QajYkA
ankle|>[C[
ankles|AFhE|for AFhE
anneke|&^,EK]
annex|C[
annexe|-[R[
anniversary|)c*ZB[E[N_O[VDnY|to B]
annotate|"Yk[
annotated|KB
annotation|"_nZ
announce|,C0D5B8^<BCCD_EFQAUF]Fc@lDnC|<number> 1^;_A[^YaYj[|a -C|it Dba[kY|our 1EEDRZ^BaAnE|that ;C<DA]EAUAh^lA|the 1Z<[ACCDE_
announced|/a3[4W;@A[R[V[bGl]mY|<name> CZjXl[mX|in 3]X[
announcement|(B9^>[EZFmQ^VGl[mhnB
announcements|m[
announces|,A<^Q@nB|the -[ADQA
annoyed|>Y
annoying|,]k^
annoys|#^2[4^QG|them #Z
annual|&D)Y/C1D5W:[ACB^CBEZJbNVT@WaXBZ^[_bAd[eCi]jE|<name> 1]<GV]|dinner SZ|meeting 1ACZV@kZ|passes ?[]Y|plans )Y6Z|report 2YCBEC
anonymous|5]
anonymously|&H_Y
anorak|,]
another|!?#;%F&B)A+[-B.a/]0]1Z2B5a6D7X8>:^;b=^?A@BDCE?F>GBIDMCOBRASaTUUWV_W=Z^]X^=_Ya]bccDdXf>hWiYl@mB|<number> "D#D0_5bICU^ZcaD|county nY|day 4]:];^<]HZa^b[nb|family ;Z|firm /bTb|five ;C<[A]N[bCh[|happy 5Z:]MC][aYb[nA|in C]|leader (^|on .Z|one 0YA[CZDZU[YBh]k]|record %]|round nb|way ,Z4[9[DDjZkW|week :_a_|year 1[2ZBZVY^GbBiT
anselm|&aKa
answer|"]#c%D*a,E-B.]0E1G3^4[7C9Z<C=D>D?@@@ADBDCBEDF^ITJ?MDNBO[QIRBSZTFU@X[[B]D_AbDcBd@fBiAlA|'s CYnY|<name> +Z,ZQ[|<number> "YYZ|a "^D[QA|about ,ZQX|and .]3Z9[QES[|at *Z|by #Q4@IFSA|everyone dYjX|for #CD^|from ,[>YkD|gets "D,[HCLYOZ|here =akG|in #F,Dka|is .D3Z5[DEFZQBXbb^m]|it &Y|may 2]WY|might F[m]|no #aIZk[|on 4[|our "Zf^|questions CFGZ|the #[._9D;]<Z>EFDI^J^QBS^ZY_AaZbXjJkGnC|them "D|to #_>WDCIcQYSBj[|was 4]HY|we #b.[SZ|will F>|with 'Y*_|you &]>aDYn]|your 3_5]XX
answered|#^&A,?/D0^2E3]4Z7F>B?YEDI[QATEU^bCg?iCj]k_lA|<number> 4[<_ID|and 3^Xa|by &CI_|every &[,]Q[kH|in lD|my IB|the #bI]
answering|"[#_4[9[<]B[IcKZQCY__ZdBgZkEnP|the #_I]
answerphone|;Z
answers|"C&>(c)D0E2^3B4D5E7C8E:Z;F=a>@?ACFD@H?M[NBQCT@W^XFYHZC]>^B_bcDfBhakB|and K]_]nY|are ,bQ]|at "]=ZH^|every 0F|for 2_W]|in "Gn^|including ,W4DW[|on QA|only (e7EMd_DaD|questions CZ|the kD|to #],d@DCAfDh_j<nB
anthem|KX
anti|)ZNY]Y
antibiotics|&EKD
ants|!]^Z
anxious|#]
any|#>'H)V+[-D.^1B2C3>6Z788A9]<==]?@ABCEDeE>FCGWJAKDMENWQZSYVBWC[[]C^Bc>dYfAhBkdl>|<name> 4Y6YQ][YbDne|age G[W]kB|branch DCS[eCg^kY|colour =]QZd[|day "],G=]?[Dckc|driver S]m^|further ,[|good ">.E9]@^_^g^|home +[|hour ,E>cSFWYe]|inconvenience ,F-[1Z4C:aCCQDYBaan=|language ,_QY|later 4b|longer 2]QF|make D[|member *]O[|more &C,_>aCdDAJCQ[_^nB|new DC|of "C&Y,?2_4A5Z9_:_=D?@DAIEJYKaWZ__fCg@kE|old (^M_|other +Y.^3Z4ECY|phone jAnD|point .ZS[|questions ,^|reason =Yd[|shop DY|side DBkC|state jD|time !G"Y)[,?.f9B=EHZQ?Sh_EdEkZnb|trouble ']|use ._@^DZS]g]|ward /Y|weekday "^>[C[E[Q^SD_Ze]k[l[
anybody|"?&Z(C)E*D-F.Y/D0C2A3?4]9j:C;_<C>^?B@BC<H@KaMAQZTCVAY]_gb_e^g@kBnB|'s &B,EjCnZ|and 7[>_eZ|at QY|can k]|else "^;db[|in D^F]gFk]mY|know 9A@BQCgB|tell QX|to #C|who &E7Z9]>_IXea|with 4Z
anyhow|>YIYda
anymore|#a,^3[D^XZkX
anyone|";#C%?&B'G(@+^,B-?._/@1C2B4H5B6E7?8A9i:Y;W<?=]>c@>BCE@FBH<IDKAMAQYRBS[T<UAVAZD[A]A_edXe_fCgDlFmAnC|'s .V2Z9[D]_Zd]k]|actually 9Z|and =Y?X|asks 3[nY|at C]|can 9D:a>D?Z|else &X+Z/Z9=;]=^>D@]B[_Cb_kX|for "fHZ|got 9]@B_]gE|have 9ZQD_^|in &[*EDCK]Y_eBkC|is ;aD[b]|know "B9ZQ_WZ_^|lost @B|may ._j[|on 9V_WeB|out :]|over .X|own 9BQ]|recognise 9XY[_[|still 7X9[@DQD_Zg@kC|stuck @ZQE|tell ;D|to )].[9B|under 3CQanZ|us S[|want "E|wants nZ|was 4C|who ![&>)_*^+],D.X3c4_7B9?;F?:@ADCFYKDO[QQS[XdY^]>^_bCdDeYfAlb|whose 4[@YDfjZka|with .E9Y=dDWI[_BdZgClXnE
anything|!A"<#=&D(>)A*C+X,Y-D.]1F3A4A7A:C;?<>>^?>@CAEBCCDD^ECFAH<LAP]QYTCWDX=ZH]A_HaEcAgCiEk[mA|<name> ,]>be^|about ,A>]YF|and 4[Q^e[jD|at "AnZ|before .ZCB|below .]|bought D^|else )Z+^/^6ZD^IXN]Pb_Bj[kZ|for #^%]&[,C2[JX|from ,D2[jC|goes k]|i 9]>[DDeYlY|in ._DbSb|is V]^Y|just 2^|keep g[nZ|left C[|like ,?QA|on +[|or QAgYnY|over ,Y|that ,WD[j[kanA|the 4aQF|there Y]|this g[|to ,A9^DZSX|under #Z|we ,aO^|with 7Z=Z>BD[IFWZd[kZ|without C^|you +].D8]>dCcDDe^jZ
anytime|!Z,a.[G[QZS][[bZ
anyway|"@&^(D)a*E+[,g.C1D2D3D7E9>:C;D<[=B>c@YFEHEI[J]N_QfS?TB]A_>e_gTiEjYkIm?n>|and "D&[,Z5]>[HF|i ,=QE|the )_+E;FN]|we 7]>]]Ye]kD
anywhere|"^,>.a0Z3C8c:G;dDZFCG[Q>ScUZWZYF^abfdae_hEjYkZ|and .[;ZSW|else "_8c;ZHZ]F^[bY|in #Y0_;Z|near &Z@YK^gZ
apart|"Y&E.E4V7EC?MCSC^_dBh[|from CD^X
api|-?4XCaJ[YDe[j]nZ|v1 C]e]
apologies|&C,_4f<a>a?BKCYcfAg[nA|for 4aYZ|to &D,X4b?DQ^Y^g[nC
apologise|,Y1Y4F5Z:c=D>Z@ZBDCEQXRZYF]Daeh^|for 1Z4F5Z:d=D>[CEadjDk>nD|to ,a@ZQYk]
apologised|#]4^>]?]jA|to eY
apologises|-]nZ
apologising|#D:]
apologize|aXjYn^|for ,FaX
apology|,a4[;F>^?YDBMXY_|in #Y|to ?]MZ
apostrophe|4[D^YXkZ
app|!c'A*Z+_-A.[/E1A3]4X5B6^7D9Z:Y;Y<C=B>E@WBBD]EgFaG^IYJ]K@L@P^UCVBW^XbYb[Z]GbZeFgZiCkal]m[|and "]%Z.b6_DBSZ[]|at 0C<YUE|before )a|call DAkB|for "]&^8]FXHYK[^]|has !^#DGY|in !]|is ?]@[C]GBJ[QXg^nZ|log 0Z|now 3]E[X_l[|or DY|store Ea|that nV|this "Z|to j_|up 9X|you (YWZ
apparently|"E,i;dC[I^Qbb^f[n]
appeal|"X&D,@-B1Y5b?DCHEYQERASYZejA|closes CAjC|for @]gY|in DX|is Eal[|stands 1[
appealing|,ZQY
appeals|3c5Y:YQBX][]
appear|*d,B0bOcQCe[j]|before QE
appears|,E4D
appendix|.Yk]n[
applause|([B[jalb
apple|+^0[4EP^Qa]ChZjXkDn@
apples|"B2?=_C[Q]dbj^|by ?Zi]
applicant|CZjY
applicants|,B-[/[3d4]5c;ZBcFYXbaYi_m]|will 3Y7DBZX_iZ
application|&?,@.^0Y4_8[;DDdKDST^YkZnA
applications|#D,D7Y;ACdEBGCHJQ@RCXZj^kalCnY|<number> n]|are 6]CZ[[|close 7^CZkZ|for 0[;CC[RDX[^Ze]jZ
applied|4^7D>ZD]GBY^fZiDn^|for 0^|to 4[d_
applies|!Y|to j^
apply|"@(A,E-C/Y1D4X;D?D@YCCFBGWIAMANFQ[R>T>]B^[a[fChXj]kYnX|<link> !?.Z|any )E|at !E,^GF|before 7]|by !CCEDDE^QajCkGn^|for @ZCdDajZkcn[|here GZlZ|in ![6[7Z8[|now !A7B|through +]|to "D&ZnB
applying|"E._@_SZ
appointed|AZcXfB|<name> AZcXfB
appointment|#@&C,@1Z7B8D:D<E=B>cB_CYD]FBGYIBKBM[S[XAYZaCdBe]f^hViajakUnG|<name> G]|and Mae[|at @c|for LX|is .[4[DEf[i[j[kB|needed C^na|no >ae_k[|of 1^CYV]jYn?
appointments|"Z&C4@B[CaDDH^IYS]bCi^jakCnE|cost ]ZkG|for CX|this "Z
appoints|1@EBREV?l@|<name> 1@EBREV?l@
appraisal|-_1]R^
appreciate|%^1[;XJZVXab|it ?an[|the ?A|you %b?BJZ|your 1]EYVY
appreciated|?AQDR]j?|the &CKC
appreciation|)Z,E?ZBZEDi^|of -[?^f^
apprentice|#B&f(Z)B,C1B=[@ZC>IBKcM_NEbFgUj@kB|<name> CCjDnB
apprentices|"Y0Z1G<a?c@bCBEYK^UbVDb_fbg^lWn^|at @ZCEg[|who <B
apprenticeship|@CD[QEgE
apprenticeships|/Z0Z
approach|%?,B1>8Y:?ACBXDDE>FDRbZAnD|combines ;]|the 3_8@X^|to <AB^iZjDnC
approaches|3[8[CEjE
appropriate||to 1]
approval|)X4DnE
approvals|QCn[
approve|<Z=BCAT^|the <Z
approved|,]/b1_4Y@_CAEdI@T^V]X[g]jA|by /aE_TZ|the 1bAY
approves|#[1eCBVbjC
approx|,[4ZC^Q]nY|<number> ,[4ZC^Q]nY
apps|&[3]4EeX
apr|/@7AJZTA]D
april|4Y6Z
apron|)]<_@ECXFYK@cZe]jYm]
aqua|J_
aquarium|UY
arch|,^@YDA
arches|C^Q[j_
architect|-Y?[j[
architects|:@M[
architecture|-]RZ
archive|#C*F,A;D<ZCDQEbDjCn[|by *G|has ,A
archivist|&]9[D[|<name> &]9[
are|!<"D#C%W&?'F*?.D/_0A1?4E5X6D7]8>9D:W;A<E=F?<@BAFB[DEE@FCJ[KFLZT]UDVBXVZY]]_DaYeVfDibjV|<emoji> "];eH]b[|<name> &[1^<g?D@DCaQcT@[DgDh]jZna|<number> !Z"_#?)a-Z.C0^2[4C5f6ZAcC@F[HaI?K@NeRXTUWZX]a^bUdClXm[n_|<somebody> #D,^K[QZg^nF|a #?(X)a,]1C3D4C5]8g9@:^;C>??^BYC]D<HYLAMXN^VEWAX?Y>Z^]Cc^dbeGhZ|able .]>[|about #[.C/^4Y7F:_D]SD]C^[|absolutely 8DF[|actually ,D9]D]|advised BdRZid|affected CE|after 2aDEQ>W[dZ|all "C&[,b.]7B:D;D<a@eBaNcRCYCbDfCg^hFi_k_|allowed ,E=[QB|already ,A7Z;Y@DDBMBU]]XaCbZjCkBmCnB|also ,C-Z2^E[|always )[|amazing %Z)^n]|among 7Z|an 1a5dP[VYZa|and #b-[9B>ZIW|angry aD|as %Z:Z|ashamed 4[|asked n_|asking #A%Y6Z9[]Yg^|at "C#C%B-E/^2E4E7E8D9E:B;C<_A@BFCbE]M[QF^Ak[|automatic _[|available )ZC[b^iZjY|aware 1X4^CZiZjX|away DZ|back "^#_;ZBBIcMWQdU_X]]@a@hXiCma|bad @]Q]|basically 7_DC]^|begging ,Y|behind 4_>ED[eC|being -[4e7]@YJWRYSBYZk[|below >[|better "^:C?]D^HWgZj^|between >]Dck_nY|beyond -D:D;FQDVF^FaB|blushing bXfB|booked ,[.ZCaDCkB|booking 7Z<X|both MD|brave )Z]ZbZ|bringing *DF[M^|broken A[CDhZ|building 2^:_a^bZ|busy >]eZ|buying .[8[^Zb]|by &[+[,[4[Q]|called 1aV[|calling ;bB@C]GAaBbaiD|cancelled 4^CAF]YZjCm[|careful &[|carrying %Y&],[JXKXQ]|changing IF|checked #A|choosing ,_5Z:C;WXY|closed 3YC[nZ|closing #E/[Q@TZX[|cold /ZC[D]T]hZ|collecting #^,[2a?ZIXW__^|coming +],B.W0]1]C[D[M[]Zh^j]nZ|committed ,E1G8@<FA]QDR[Z]hYlU|confident V]iY|correct #[IXQF|counting (D@ajG|covered "_@Y|cross >aeY|currently ,[-^7[R^V]|dead 2ZMbWY|deciding 2]|delighted &Z8C<AE]VAcD|designing %B2[WX|different <aD]|doing #^%D(_)A,@4?7F:E<YF[I[NYSYT]]AmZ|done ,WDWaZ|down "]/]Q?T[WXjY|dry 5[|due +W4b6Y?YCZD_P_f^j]kZ|dull "a,YH_QY|eleven 2_4EUZWY|eligible )YNGn[|empty )[2bD[WZ|encouraged 1]|enough )XDZNZ]B|entitled ![=[GZd[|ever !Z|excited 8E:]<AACV]aZiZ|exempt Da|expected BZ|extremely 0YRYlC|failing C_DDnB|family %g3D7C:A?DBYJbUYa>fD|far +_|fed >aea|feeling @YgY|fifty 0X2Z|filling 6Z7ZCEG]N][]]_^[bG|finally nW|fine 'X(Z,[.G7FC]DAM[Wd_@eCfBkG|finished DX|first DDQFnX|fitting )a,[|five 7[CZkF|fixed #_>[|flying !])C7eMCNBZC]a^W|for )Z*[3b:@;ADBEZOVQVWYX_YEa?e]l[|four ,]4bQWSEY]|free (Z)B.e8^>@DcMaSeeAkb|frightened 2[>^|from #C(gCC[^jF|getting #Y,ZCCFeI[jDma|given 7ZQF|giving :_GWXDk^nZ|glad %Ae]gX|going !B+B-F.D2D3]4^:A=[>AI[OCSFWD]YaHdZe@kFmZ|gone !Y#E%D4E5@7^:D;E<]C?HEIEM]NFO@SWTCUCWFX@YDZA]X^Ve_gCkAlAnB|good &^,B7C?ZKdQ?YVjB|grateful &a4D;F?e@ZKZfc|growing /Y2[7]T^WZlZ|half 4]6Y|halfway JFn^|handled -]CZJ[n^|happy .W7^|hard &]>@jZk[|having ,C3d<[QBfAj]|headed -ZS]|hearing #]4]YY|heartbroken <ZA]|held C]D]nZ|here !b%[(>+Z,A0_4C8B<]DaEYIZKAM>O_S@b^eCiDjCk_nD|hiding "[(Z|hiring %E)],D-E0B1B7F;@<BCBMCQZR^TDUDVBWDZ[]BabkXlX|holding ,ZS[|home 3C>CCYeB|honest .[|honoured &[;EK]bDnY|humbled 1E<BAXVCh]|hungry 5]i[|ill m[|in "C%b&[(]*b+C.Y4F5D:Y<@=W>a?_A[CbD]E[H<I^JcKWObXa]DaDd_g_iajalWmC|included C]j]nY|incredibly %[-D;FAZJV|investing )B:Z<CBZNDnY|invited .]4ZS[|it >Y|just %D,C.E4Z:];_<a>@ObQCSEbVe@kYnZ|keeping *],Z5Y9]IWYCZW|kept #[>^QX|killing 7]aY|kind S]|kindly 3^BbEaiclZ|late >DDF|lazy QE|leaving #[&Z-Z.A7ZKYR^XBYDa_kEm[|left 7D8_^Z|letting )Z7gNXQZ|leveraging %EhD|like %Y,_5a7[<[>DQ]Z_|likely 7Yn]|listed ,C.[|listening %dJ[|literally !Z|live )]7GAZCFH^N[]Dbb|living -^5^R]|long BEiC|looking #_%F/[2D;F<C>DE_FDMEWBYXbBfYg?nT|losing ,a/^@EB[Q^T]UZ|lovely &_KYg^|low ,Z5[ZZ|lucky ?e|lying ;Z>_|made &C:]>[GA]^aciE|making #^%?,C2]7]J@_Zb?mXnZ|meant F]|missing )b+^2[PY|more %W,D1EGCa]|most >[|mostly >]DBS_|moving 1]CZD]QYVZbD|my "A%e,F7DJf|named )Z|natural nZ|near g[|nearly 7^[X|nesting BFiE|never %[J[ZZ|new .C3]>ZXZ|next 6_[Z|nine ,[2]jD|no #Z:Z<[AdQV]FaZb[lYn[|not !D"Y#A%a&A)Z+A,U-F/A0D2?5A6]7[8<:Y;F<B=<?@@?AWCEFQJaKCMGNZP>T]UGWEX[]UaXdEfCiYlAmHn=|now &_)^+B0A1a4Y<]AXC9E_RZUAaBgAiWj?kElV|number 0AC_kFn^|o CCkF|obsessed %D+D8Z;YHG^^|off .b1b3g4]<_>CBZS^V_X^cZe?gZhYk^|offering !Y|officially 1_V[|ok YDe[|okay .b|on !D"A&B'[(D)V*Y0E2B3S4_5C;a?E@CC[DEFCGFHCIAKCM]QIRZSWUMY][BcXf@iAj]kDn@|one .X1_4@8]:Z<a>]DYJYL[QBV[WX]Vb?c^ea|online KW_Z|only (_*[,C1W7F:Z;]DBM^V^]Da]b[nW|open %])Z5]6^;DCCMDQBRT[b^YbGiBlWn]|opening CCDZkA|ordered #dI[PYjC|our "C%c-E2Y5a:[A[CYJbNXX]^?|ours %[=[i[|out %B3X4D=]A]CaKbUAVfd[e]iAj^k^|over -C/E7F;ZD[E[Q[TCh]k@nY|owed 2[|paid #X.]2_4]=ZS^d]|part %]7a8B@CDBJ[T^X]]]kB|passing 4]DE|passionate "Z8@:A<CAYM^aBbVlC|paying #Z+[2B4]=^@_QDWBgYkBnE|picking *]|pinned eB|planning gX|pleased -D8[A?CBIYRKXZhBjCnF|posting &],Z7B|praying ,Y|pregnant Q[|printed #Zj_|printing #Z,[K_|probably 7Y@Z|proud (b/]0]1?7[;C<]E;IEMaRXT^]XaEb?l>|public #[|putting "].[>DC_SWk[|queueing Xbj]nY|quick &]+XKZP[W_|quite #Y|read >Z|reading (E,]9[@cCDFYQX][aXg^nX|ready (])].[5_;WHANaS]ZajDmBnC|real Ag|really )X3]QF^Y|rebuilding 4^|recording i[|recruiting =]AEME|red %Y|redefining 8c;^AZ^^b]h[lD|redoing ,@|released 4ag[|reminded -aBdX_icjCnD|replacing ,Y|requested B^|required 3[EZRWX_|rewriting 4]9ZmF|right #i&B3C4n7B;C>E@ZCBD?IhJDN@PDQ?SVXCYf]BeCfUgbiEj=kBn;|ringing 4@C]|ripe 7^]Z|rolling #^)[5YC[j]nX|running #[4D>^C^QDS^j_|sad %^|safe kZ|saving C]j[|saying F]|scared 5]>be^|second +Z;]|seeing -[4Z5ZC]Y[|seeking -]|selling .Z|sending #](]*Z0Z4]LYn[|sent *Z|serious -Y3Z7]R[ZZ]Z|set 3]X[|seven g]|shared %[|shining &E|short #]4A>_CDEDQ[_@eZfZ|shut 4D<ZC<X_YCjDm[|sick >Z|simply )Z8^;_B^i]l[|sitting ,DB]i^mD|six .]|sleeping ]]|small <YA^S[e_hc|so %h+[,?0[2B4Z7D8B<@>c?EA^EEJgPWQDU^XXYZfChZiFjElCn_|sold >F|some B[DZFa|sore <]>Z|sorry #B,:4@:b<E@_CBIAJ^K_QBS@e[fCjA|speechless ;^b^|spending )]G]|standing "c;]|starting MY|staying #Z,]|steep D^k[|still #B%A&[(D)Y+^,A.]/E2E4Z7b9X;D<]>?AEC@D@IDJDKBMBN[SZ]^bBcZdFkB|strictly !C7ZSX][|stronger bF|stuck .Z2a9Z>bW]ea|subject DEkE|superb &X>]ea|sure CXD_n[|switching 7]>]]be[j]|taken 4[|taking 4CCZSZjZ|talking aZ|that 5_;Z?_H[QBZZ|the #^%h&Y(]+],@-B.D0a4B5e8Z:g;f<^>Y?D@ZBcC?FAI_JfP^SFUaXCZaaceFhbi^kBm<|there "D'Y.B9Z?[@[Deg[kb|they "^(C,^HcQDb[na|thinking )Z8[9YOYgXkD|this ;ZE[]Y|three )^,@/d4Z7[NZTZYa|thrilled -D8aAFbAiAlE|tired "X,D3E>[TZbZeX|to 3a5ZBaE[XaZ]i]|told #B4@8Z=YYCi]|too :]KZ|transparent 2EWD|treating ,]Q]|true GZm]n[|truly -]7BMYNa|trying #^4a9]QFY^k@|turning !ZDY|two #F/E2X7]:Z?EE[IDTH_AhBnA|unable 3_:[aZi[|unaffected D^|unchanged C]|under 3a7dKZ][nY|unsure DD|up #a%a,?/e0[5X7I:D<D?]C]DAE^GDI[J^MaNVT^YWdCeFhDjYkAnC|used 7X;ZD[e[|using ,^=ZF]]^|usually DYHZ|valid D_jZ|very 5^7Z<b?bTae>nD|volunteers <F|waiting 5Y7_>XDDQC]Veb|walking C[|warm ,]|washed kY|watching ,[3Z7[D_Q]Xak[|we %Z1]2[9c:ZH^_[|wearing TZ|welcome %B.@7E:D;n>CDDKFS?W[bedZh]n[|wet /C|what .[4C6Z9Z:^D_QD[X|where 8[|who :[>Z|why %Z;[<_J^|with (],U:Z>_@YBCG[M]NZe]i@nY|within 4Z|women /G<^TFhZ|working +],D1Z4aPYR@V]Y^e]n_|worried )D2[>EgDjD|worth 7E8_:]GDHCNHa^bCnB|writing 4_W^|written :B>Z|wrong 7]QDa]|you !^#?'d(]);+F,C.>/E5[7a8]9=:a;E>?D>F@GYI@JGL^MaN>OAPEQHSEW@YC[]]]^W_Aa^dDe@fXk=l^m>nA|your 3Y5e7C8]9><[ZZ]G_AaC|yours ,^5b7BFdHCZ^m[
area|#A&B,B/A3C7C:E;W@DB[KCQBTCWBYWaBb[hXj^kZmC|'s ;^JXb]|and Y[|that -Y[]n^
areas|-]1c3ZDCVb|of A]hZ
argue|,[._1Z;]<cEEFDQ_S]bWc]|about 4Z<^QZYY|with ?ZnW
argued|9_=V?BWB_Yd_fC|about ,d9aQ__]|for I[
argues|"]
arguing|,Z3[9Z<YgV|about ,[9Y<[gZ|with 3[
argument|+Z,aDBPZQZYBjZkY|about =Z|in +]P[W[
arguments|YDn]
arithmetic|,BIGn[
arm|"E,[2W9Z<DD^S^Wbd^k[|'s ,a4[5WZXe[|and DZ
armbands|@[
armchair|J]nB
armed|&W;]
arms|#c%b3[4D5]CZJaKbVaXYeH
army|B_nY
around|!@"A%[&>)B,B0B1B3@5?7X8D:D<A=D>@@]AXCUDYF@GWKCQATBU@V@WZZE]YaCdBh@iDj]kZ|<name> 4^@ZA]hXkY|<number> #C/B=E@DCdDfICWWYY]EeYk]|every 8@|five <]|minute 2Y|noon C^n_|the :];]C?D_GZY]^Ia^j@kXn]|you %]:EmY
arrange|>[DZn]
arranged|,[=WC[eZnF|if DE
arrangement|QCkE
arrangements|,A3YQDk_nD
arranging|?f
array|#Y
arrest|,]1FCAFYM[QXVCjB
arrested|&C,B
arrival|)X,E-[8B@]CXQFn]
arrivals|"[4YC]g_
arrive|4C7E9_:c;D>ZCZ_abDnB|and bF|in >^|on ,[QZ
arrived|"D&_+C,^1]4Z<ZBBC?DDE]GaKYQ[RDSBVZYWZC]?aCiDj=kEl[nZ|and "F8[DBEaIEQaYDkBlY|at ,bQZ|by CX|in 4F?]hZ|on 0]|with +E4[@[DYPEg[
arrives|#[,?9DDDGEPYQES[Y_e[fCkCnZ|<name> #ZC@|in GES[e[|tomorrow DGkF
arriving|#CQXX[l[
arrow|,CD[g]
arsenic|bZ
art|!C+D,C-b4C8d;b<E=YCZEZNXRY^ga^b]fEl[nC|<name> &Z8BKYV]|facilities %Y|of 8W^Y
arthritis|#Z,[>]?_eYfYkY
article|E^Felamb
articles|,B:]
artisan|,C;C^Z
artisanal|,D7[]d
artisans|8_;Za_hC
artist|&YX_
artists|,D3Y@[QBXXgXkD
artwork|4Z
as|!A#Y%Y&@'B(A)B*?+>,G.Y/c0D1^3U6X7A9B<B=W??@BBDCYF;HCIWJ^KELDMEN@O@RWSTT[UDV^]Ba[fCgEj[mBnC|<name> +^,_1g5Z:];_?E@FAeB]DCFEQXRZVbZ[b]f?h]j?n[|<number> !e#Z)DEYIYl]nG|<somebody> &>,]@]KDQZ[ae[gX|a !B#C%])Z,Y-W0B4A5@7^8>:C;C<Y=[?AA_BBCDQ]VBW?XUZA_DaBfCh^iBkE|all =_D[|always ,C;DC]ib|an %[&[.X4C<_IDSZa_n^|and DZ|another B]|anyone .Z|anything DD|bad #E/^:YTY|before 7CCBJYk]|big #[|chair ,]|ever %Z&[6Z7d>ZJ[]^nE|every Q[|everyone 3aX^|far "Z,H.Z9ZHWWCa@|for 2[F^|good ,E.XS_TBnX|hard 8ZDC|hot CE|i "]&E,a7V<DD[EZKAY[]WfB|if 5[;[>DeAgD|in #[0Z4]CC|is 4]Y[|it #@&b,B.Y8X:D;CDZKbSZW]XYj[|its ^E|last K[j[|little /]D@T[nD|long &B2Z7E<D?[CADX]Ee[jC|many .?>]DWeX|much 3^<^=ZDCW^g_|my ![&];CEC|new 1En[|normal ,C.EQBYDeDj^kEnA|now D[k_|of "c#e,B/B0^1]2Y3Z4b;F<]=X?EB[C]EeHUI[Q^TDUYbEi_jalbmDn:|often .D/c2ZTag]|on D[|one #Z,B:]EEIYQAaW|our -Z5d;A<FBYDDJEZbhEkYn]|ours ;_CE|part %G-c0Z:FCCE]RdVWhWl^|people #_2Y|per -a|planned 4D|possible 4W:[a]|printed CZIBgX|quickly 4W:Y|second -F|someone ,CQA|soon kY|that 4F|the #@%]&C)E+E.[/E1Y2D3D6Y7B8Y:];X<E>F?^C^E]JWKAP?RGWEX@Ya_@aUf]iAj[k[l_mDnB|their nZ|there *^?[K[b]jX|they (],F4F5W=^CCIBZbg[|though ,YDYK_|two <b|usual #E3RCbjekDm]|we "Y%E&B-B.D0D5A<X>>A<IDQZR^VbXCZ@^We?iV|well #]&_,@-C.[2^4E7F9c:D;A<C=b?YEDGBIXSYTDWZ_YbCd]ecn@|written :[@YQEgZ|you #B)]+D,E-A3E8V9D=D>a?ZAXCED>FJQ[W[XAe]f^kD|your &]3[<cC[Xa
asbestos|CZk[
ash|!Z&[(@)^,E1ECEMBQDYD]CfDgDnC|<name> SZ|and )_;Y
ashamed|>eY]e_|of >[
ashgrove|Abh_
aside|!]=d>aS]_@dbe]|for 'Z|we _C
ask|!>%A&E'C(@*D-@2^3_4B5W6_8<9>:A;Y<E=A>[?A@FCEDiGDIXJBKSLDOEPYVAX[YCZX_?dDe^fBhYiCkdnC|<name> "Z&=+D,C.^CFFEK@QZTCYE]EjZkA|<somebody> "Z#D,W2ZC^KaaYgDnC|a FYQY_aeE|about >X?ZFDLXQXnZ|again ._3Z4_5Z6Z7]SW[[]^|and 5aZY|any ,]/[4Z;dbb|anything .]DaHEnY|at ,D=[>CDDFdO^QASEWCeAjHkX|because /Y|before ,YC_D[|but BZbFiY|every DZ|for #D&_'C(_)?+Y,@2D4>5B6X7@8E9^:C;><Y@CDaEBFDHBLANAPaQBTD]DbBeXfBg^hAj>kclCmBnC|how #_%^,EDDI^NZeZ|if #[,C0b>E@]DCgbkB|in FcX]]Yma|is *^7[DD|it DBQX|me (E)Y+^.D2D3=;Z<[F[MDQXW?X?eEkY|nicely 3E7]|on 5Y|one D^QFaY|our )b+^AcH_PXg[h_|people mc|so CZ|than .E|that 1[3a;]X_|the ,a;c>_DBQ^YXb^j]kFnY|them ,[7dFYQ]eB|to 4]>DDfjZk_|twice Dak^|us "a#[)W>Y?^F_IZK^QD]DdBe[m_nA|what #a,_.A7WDaFDS?WA^[nY|whatever ,[SAkY|when "?D[eD|where )^nX|whether 4CDYk[|whoever DX|why #^,D.]7C:Z;_DBFCS[YFeb|you 6X:[>[FCS]YBe^jGk^mE|your 9FD[^Z_DjX|yourself .C3e7g:X>?D:FYN[R^U]XeZV]eaUbYeAgEj@k;
asked|#g%E&C(=)C,Z-G/@0D1D3<4>6E7;8C9D:A;;<<=F?B@YBDC=D]FBIlLBMDNCPYT;UFX@YCZ?[?]A_Db>cBdCfEgZh@jGmCn@|<name> 4[QafCnD|<number> +],B4aD]I^PZQEY^]BeDgEkZma|<somebody> #<,C4^?DI>K[QMd^|a #b|about #B-]/XDZF^IFPWRXeDjB|again #C%]IC|and &Y=bg@|at #Y,Z2bIYJ_KDSAW^|by ,Z5W@^Q[_]g^|each >]|for #D%e)E*Y,_4Z7D=B?D@_CDD<FDHZICNAPEQ]RCUDYA]C^DaFbFfChCk>lBmB|four #@IAQZS[|how AYQEd]|if #f.?4C>CDAI_NDQFU]fDjEnC|it ,].[Q^|last #]2]DF|me ,a>U?F@BAbN]Q_S[eZfChZk[|of F^|on #dIb|one ?_F^|our %EKBQ[YC^Cka|ourselves #B|since 4[|so ,_I^QZn_|that &CfB|the #A4D=D@ZA]CZD^I?e[gYnd|them #B?DDZQ^j[|this "DDEHAeDj]k[|three #[gW|to #>,E8Y9[>YB]EaI@K[bagAiYjBl]|twice #@,B?[IE|under #X,DQCkA|us 5Y;^DYQI_DdCiCkZ|we %8)],X@@IEJ]|what #e,A>X?ZFCI[P[RWV[fWjY|where #G.X4AICR[]]gY|whether &D,@4AIYQEeAgYnD|which P[|why #e,E@gCCIfYE]H_]eYghjEkH|yesterday #]I[eZ|you #=9[QDeC
asking|!A#h(B*E-B.Z0c1c2_5B7V9a:C;^<CBaEDG@HBIhKCMDSWTCUZV[W]Z?[Z]Z_WbXcEeVf?i[nA|<mention> nE|<name> #_@]|a 3D4ZY[|about #b4^7]I_dYnY|again #BIE|and ,[.Z|because &E2c4AW^_agE|for "X#B&E'Z+Y,W1Z4E6X9@:^;D@GBeC]DYP^]SaabCe]i_j[k]n[|how ,F;^Aab^|if #Y,D3]CD|me #D|people &YC]|price "D0];]b[|the #C4_@^F]Ybg^|us /W3^7];[X[]_|what #e7^@^Icg[|when ,ZB[i]|where S[|who 7_]X|why #b&Z1Z@CV[gC|you >C
asks|-b3[6X7D9@>a?EF[K@R]S@[ddEeZmbnY|about 3^X]n]|for ,@4C>BSDYBZamZ|the ,E4B|us ,ZD[F[Q^|what #^9BDDI_a[|whether ;[bZ|you 3aF]
asleep|(a,e0Y<]>W?DCBDBH]IBMaQcSAUacae[gFiZjDkG|in 5Y<a>a?CQAcce_nZ|on (]CFQYeBnC
asparagus|]F
assemble|B^i[
assemblies|nY
assembly|-F1X2ZKBkE|on QY
assessed|2];Z
assessment|,E-^7b8D@DEA^Bk]nA
assessor|#X&DDYSD
asset|%Y-d5E8?;BRehFnE|and A]
assets|!Z#b-h1[5Z8B<aG]IZRaV_Z]hD
assist|#C2h3[CDW[fDjA
assistance|,CCY
assistant|&c8DC[KbQ[eZk@n>|<number> QZj[
assistants|&]R[
association|+f0[4YA]EdP]U[^Yi[lX
assume|#C%Z3[4C>BCEXZjD
assumed|4d
assumes|1^V__ZnZ
assured|%a,>-_1ZJdQCVZaEn_|that 1ZV[|we %^J^|your %ZnZ
asteroid|CEn[
asthma|/]@aT]na
astro|h_
astronomers|FZm]na
async|nZ
at|!A"D'>(A*D+[,D-F/C2B3B6C7E8C:@;D<F=>>Z?EABB?EHGEHCNXSYaEdGe]iJjWk[|<hashtag> +@-E@ZPBQ^RD_Xf]gZlFn_|<link> !b"F#A+B,E-D1F2E6Y8D;D=A?EAAC@DBEBFARHSYVBWC[XeDjDkXl?m@n8|<mention> &>,Y-[AFK=Q_n[|<name> "b#C%d)X*[+^,=-B.C3C4A6E7C8^;C<Y=F>@@@A_C]EWHYIHJ_KYLUOBPaQCSCVV[C]E^YbAcWdDeDgBh[jYlUmB|<number> !A%D(C*^,G-C.Y/>1B2Y3_8E:E=B>F?DBDCcFVKFMXORQGT=V@XVYM_UbCcXeEjbmYnE|<somebody> &D,]1]@^DBFZQ^UZ_CkCma|a &[-B.D/b1B3Y4E7C8[:b;@<E?C@FA]DEEYJBVCXXYB[D]=^WcAk?l]|about #C=[ICK]QE|all #X+Y,C.a4]9E;E=Z>GFCIdNAPXQES]UAX]^]fAgD|an ,A/[4A7a<[DE][|and .D|any ,A4]>BB[D^P]g^j@kenc|arm e]|before .Z2[|booth ,E|both "Z,_eZja|break 4^|breakfast ,W0b1[7YDDKEUc]X|checkout "Y+c>^P_nY|cost )F=Z>BQDjZ|dawn ![8B<[D]k]|desk nb|dinner ;[NYbX|dusk &Z<^KZiX|each &C7bD]IXjD|eight &E,[3^4C8F>[D^F]SR^DeXm^|eighty 2E|eleven H^Q[|every #Z%Z-[5D7D8[<D?EE[K^Q[R[^[i]|first &[,D>^k_n[|five ![&d,^2Z3c7Z;Z<ZCCD<GYK[NZgBnE|football 5[ZZ|four "D#E&?,X<[Q[eXka|fourteen ,Db[|full 4_?[DDV[Y[j[kB|gate C?jBnY|half "[(Y*Z,G.?/Z5X>C@^CGDEFZO_fYgah]|home "?#Y&?.?2[7D8D>Z?aBcC?DYHAKER?S@W_]@bBeXhBianA|how 2^DY|it "[#Z&Y,d3^4C<]>BFCG]I^QaS?WZgZkY|its %X-C1];bCEa[bc|just )]5]N[ZZnE|knee #X|last #f+Y0^;]<^>_?@I]LYQZU[Z[bbc^e]m^|least &^(Z,Y=[?D@YCYDEMZQFeYg]kDn]|length ,_H_Q]|long <XAZh]|low AYY^hZ|lunch #a%E,]1_7[EBI^SYVagD|lunchtime #X,_Q^kB|me +[3[;[<^>_DZFEKbPYSEXYa[eXk[|midnight )@,D6d7a>_BZCUNBTTV[[_]aechYkDmXn^|mile .]:dF]|mine ,=QE|minute 2]|most 4YDBQESYWEg]jYkD|my ,C7^E[K[N[QCW@]_|night "a+[-_2F4[7E8Z=^>D@DFXH]K_Q[XY__e?gAjDnY|nine "A,^.F4B5E9]?_@ECGHDIZ]_gFjJlY|nineteen ,[8^E_^[|no &k*[,^3B=^D]NYOXiBjFn^|noon "^+E3A4X7[=C>]@DDAEWF]HaXC[Y]^^E_AeYhBiXjUlFm_|number &[7Yj[n[|once ,BDak[m^|one ,_;]<_?ZI@QYSZ_Yg^jYmCnD|our "B%E&?)Y-Z0X8D:]=^?]@_ADF^IEK=SCUXWC_cbAdaeEg^hBjHm[nW|ours #Y:DaE|pace -_R_h^|page _[|present '[.a4TC[IDLYS[|random #X|reception P^kBnE|risk CFGY]ajF|scale -[;E<EAFJEQFR_nC|school /[>]@aSYg^|seven #D.[4B5]7FCZG[HEIFQYYB[D]CkC|six &X,D.Z/[4E5B?EB_CCF[G[ICMBNBQ?S^ZB]C^^_DdAiZnE|some K]|someone RY|something YZ|speed 4Y|stand %D,B|table >]@^QC|teatime #[0]R^|ten "],_1Z4D7E<ECWDBH[aCeYjckHnF|that ,_0[4X<XDZK^T^Z[eZ|the !@&E(E*A+C/>0@3F7C9B:B<A=X@[FBGCHCJYNDTDUDZY[A]B^D_VcDiElWnD|their #Y+_.Z2]CCP^gB|them 1^>aQBSCVZ|this &F(E,B0_1^4A7a8^;C<E?^BCCBD@EDFAKBN[QBU[Vb[C]aaAcBgCiDj@m>nV|three "]&BH^V@hWi[|today %]Q^|twenty QD|two 4@7@D>GYS^jBkG|us (f.Y<ZMYQ]|weekends 4aQFjC|what &Z9X=Z|which i^|who 3c|work (Z5Z>aM^QUZX_FbAe[jZk]|yesterday 1DlX|you ,c>aDZQaSCeYk^|your !Y"[#Z)E,Y3C4B8b9]:D>E@]I^KZMCOZQXVZ[[g_n[|yours .X@^DDgZ
ate|%D,h2B7];C>]?CD@IHQcWAXCYWg?kD|<number> ,[4@fX|a >]|by gF|on UE|the ,^?BQ]fE
athletes|/]
atlases|,]QY
atmosphere|8W:fEW^Ya]|of 8Z
atrium|,D1_
attach|3Z9[|the 9[
attached|#[,B0Z=CCDI^U[X[aAj>kA|to ,[kDnE|with D[Y[
attack|:E;ZaFkZnc
attacks|/_TY
attend|-D._1@3[7^9D=YBZVAXa]_bAj]kEn@
attendance|&C-iCBQERdZY
attendant|&Z
attended|&D<hA]C@EdQERcYFcbhXlb|a -BCEQCVZlY|the -_A]CER[h[lZnY
attendees|!]%[-Y0a8[UW
attention|+Y,@-[3c4D5X>C@CBnDCJAKAMBQAXa]ab?ihnD|<name> C[|all Bbif|customers BE|passengers BEiC|that ,C-_;DhY
attic|&]
attitude|8C:[MYQJ]B^BnE
attributable|-a1[CZFZRZjY|to -a1[CZFZRZjY
auction|5^8[;YjC
audience|+Z,]-a/Y0[4>5j8A;A@ZBhGCMER_TVU[YBZi^Cicn>|for 4G|of 5^BZZ[
audiences|%a5W;b<EJ[aB
audio|4aDAYZkC|guide ?X
audiology|#C
audit|->6]7a<ZE^FEQZRASW[al^
audited|4]<ClF
audition|"[,BQD
auditioned|4W
auditions|7YC_Q^SXd_j_|<name> S_|for 7ZQZ|is 4B
auditors|E_la
audits|NY
august|.fSbnD
aunt|"E%Y+E,B4D:B<[DCQE_AaCg_nF|arrived +FPE|in "F,CQFkY|was :DaD
auntie|,a3[9C@]dX
aunties|5^Zag[
auth|nZ
authentic|%@8g;Z<C^]aZhB
authenticity|,@;bR^b]
author|#Y([;ACYDYFa]ZbBk[ma|<name> ;AbD|and 4]
authorised|,C
authority|,E-Y3Z;^CEQD
authors|,A-[8[BDFYKZQE]Cdam]n[
auto|8ACBOXbCjB
automated|7]
automatic|&C)Z,D.E4CCDD_QAkY
automatically|!D4D7D=[B^KEQCi[j]|on BYj^
automation|;]ZYba
autonomous|"D7BQ_m[n]
autumn|)Z,?-D2^3D7Y9<:@;C<]>>?ECWD>E[FBKEMBQDVYWZY^^Y_>aBcZgYkEn?|'s #Z0Z|<name> +]A^|and )Y4EHZIFWZdD|is U[|the <_|to 4Y|we 8D;F
availability|-a7]P[R[][hFiZ
available|!Z#A&B)_*a-b/?0@1]3@5B7^:D<B>A?EE]ICKBMFN_O^QARbS^aYe@lY|and 7]|at )DC[D^k[|for -c6[RbmY|from )BC_|in 8YCAn@|now )bN_^Z|on -D;ZCYE[NXR@a^h_|to *Y-c.[1[RXTYV^
avalanche|C@Q]eAk^n]
average|!B&C,Y/h0b2@3A4Z5[6F<b=FGFH^IBJCNBRQSZTeUXVCWBYYZZf>lA|<number> /[0ZNET]YZ|in #]4_|of ,E/d0Y@YDZQHYD|wait 4[CYQDkY|was .]SYTD
averaged|CWRZ|<number> CWRZ
avoid|'D)D3c7d9YEFFZNDQRWZX_]dbDkDnH|disappointment )E7dEF]b|the F_QY
await|'Z-Z8ZL[^^
awaits|8c?f^caX
awake|"b#Y%d*E4D>YCEH^IaJa|at "]
award|!]%Y,A-E0C:D<Z=ZEZGYKZMFP@T][D^YaCdYeBlXnC|<name> bD|for &]|from EZl^|is hB|winning !^"[&D,D-F:E;d<CECGYKBNI^^aAbd
awarded|&>3C8Y;W<WAAK?UZVB|<number> -a;]<^@^RahB|the &>EBK@|to VClC
awards|0c1^<W=bACEFJaKCQBV^d^fW|<emoji> 1_V]|and ;a|are bF
aware|#D%F4Y;DC_ICYDa[nX|of 1YV^|some -ZC[|that 0[
awareness|(^OYQET^i]mC
away|#E%A&=(B+W,B-C/D2B3_4E6C7d9C:Z;A>b@DCYDYFBHCIGKWPZQCT?]^^]dZgFmB|<name> @[|<number> )B,E<DCceDja|a @ZQE|and 7^9A_AgDkF|at CBK]jD|because ,D.^kZ|by 8XNDQA^Yb]|day AaEYh[|days EX|end +Z?]CCPYd]fZ|for /Z@FTY|from !X&E0Z8^:Y<E?DDfKEQ[XD]X^]a^eaj[kcna|in 3c:ZC_S^aY|kit MX|on ,[8[>[C@ka|the +]<[|this '[L[|till ^X_Z|to QY|with ?Z
awe|-Z?hfY
awful|,^4[:Z>EIFQZY[eBg[|for >CeF|lot ,B:]
awkward|.a4E7Y>bDA][
axe|<bcZ
axelrod|-[
axis|<YnD
axle|<YDZ
b|!E"C#B'C*X-].A1^3Z7C8C9A:X>@@EAABDC^DAEYGBLAQ<RTSCWAYZ]BbYcDhAiClXnC|<name> ([1_3ZCBEXF_MXQEVXi]l]nC|<number> kY|and Cb|b jC|flat ,Y]X|is C[|keep DD|or 5Z|w &EnE
b1|:]BEC[jX
b14|#]
b2|"D)Bj[
b2b|QFnC
babe|"[%[;_HXJ[][aYb]
babes|6]7[:]F@[^aX
babies|#D4C8[D^N]SE]^k]|and ,^KD
baby|#E%D&C)D,d.E/D1c2D3@5d;@<A>e?E@[CCDZEEJBK>Q[SEV[YWZ^^Cb@dBe_iBn=|'s -Z5ZDXZWkZ|and &D>]|formula 3C|in 5^7_>WZ[|is 7Z|or .C>X
back|"Y'@)F*A+A,D->.[0<1?3W4]5A7B8D;B=^>ABDCfF>JZLBP@QDRCVCY_]Cd_hGjanD|'s 7_]]|<emoji> 7YF[|<link> #])ZNZi[nZ|<name> #e(],Y4B5]6];ACYDFIcUYZYdGeDjYnA|<number> #F,E2Y8[>@CGD[GBQ[eYnF|<somebody> ?c|a ?]|about nZ|after /[DE]B|and !Z"F%D&>(E)E3F4Y8E<D=X?FCBI[M@SXaAd[i[jAmD|as &Z;YK^g]|at )_,B4B;A@_C[D;E^JXM^NdSEaAbBcZdDeDjXkAlZnA|before &Z'Z|but 7[|by #X4A7B=ZCDDDKEWDa_iAj?nC|control 3Z|door CXDEGCeFg_|for #b*]4[<ZCbEbYWZZfMkXnb|four "[|friday ,CUZkY|from #F&B,b2Z3g4]9B<^=[@]CGDZIGKGSCWZXc[YdZeEgSk]m^nA|has +X|here (],Z3Y6]7DDZ[Z|home QD|i ,Y|if .Y/D4]=]DYSYTCY^d^|in !C"@#@&>)_.D2@3Z8]<@=D?EB[CaDBRCSJT^U_WB^XcBeYj_|into 5]8B>ZD]Z]e]g^|is ,A<_AZkY|last 0G|next CADB|no (^,[4fC[Yc|of &a,V2a4D7[<^>_@ZC]DZK^MZQ]XC_Ak^|office -YA[CZR[h[|on !C"[#a,D7[9[<CBCEEGE_[f^iGkCn@|open CbYD|or !F.C9[=EQB|out .cSXm]|over &[jC|pain DY|pay ;^AYQX|relax 8a:[^[aY|room "]<bCaHXY^ZZcXjanF|row &ZQC|sat ,E4[;ebd|that =Z|the "a&C.X4a:[=W@WEZGYKEQZdWgXjBl[m[|then #D<[eX|there ,B>A|this 4]D[eZf]g[k[n]|three >[eZ|to !@"G#c&X+F,D.>/W1E4Z7?;B=]@YCYDBFCI]JCMCQDSHWCXCYW[F]Da[b_hCi@nZ|today !]|tomorrow ,_C]D]Q[|under .bD[Sb|until CB|up ,^7ZA[C@N[QZh]n_|we ,ZDDQ[|whatever dY|when .[|where #cSZYB|whichever D[|will !_8^|with #D&V+Z.Y4B<Z?DCYQFe]gB|within ;]=ACbdAja|without =ZCCDDda|your %XJZ
backbone|;aba|of b[
backdated|=[e[k]
backed|"C&_.Z/_7^8[nF|by /[8Z|us .[
backend|C_Ebn^
backers|/E=d@[B]TDdg|get /ETD
background|4B9[@ZSZaCd@jBkB|check S^jC
backing|9Y?]
backlog|CXQYjZ
backs|,D7iQC]^|and #F
backup|'Y>CD_eD
backups|!eQ]
backwards|#Z4g;YOCYZ[]kX
bacon|#C*Y,a;B=[CCEWICQ_aDbFj_nC|roll *[|rolls ,]=]?XE]e]f]
bacs|7AkY
bad|"Y'A+E,c-C.]/^0b1E3B4a5C8E9[:Y;B<^=A>^ADBECED>EEF?HZIZMEQ^RES_UWWZXD^CaVgDh@iEkFlBm?nC|and #]<Y|as #E,^K[|at Q@nA|back 7]|day .]|for /_0cUbV]ZY|going ;_b[|jokes &C,Z<anY|knee ,[S_eD|knees ,[0^?XQ]fYnY|on 4AYC|one ,Cg]|ones ,D4BD[QG|weather 2]|week ,Z
badge|*d,Z.D/C3D<]=C>[?]@ECADZE_HFN]ObQaSFT=]F^YaAbEdCfYgDk]mUn@|and ![8Z<_GZc[kZ|is ,]Ed|or .D
badger|n[
badges|QZS_T[
badly|#C&Y)Y,_4l<C>[?^CCDBF^Q[SEW[Yee^|and 4ZDEYYeZ
badminton|,Z
bag|!a"Z%C'B(=)>,A-F.A/B0A1D2C3Z4b6]7[8D:@;A<?>_AECEDYEBFCH[JANDO]P_QDSBT>U=W@YZ]WbKcEeYg]iBk_|<number> CZDbQ]j^|a !a4ZYZ|and ,A3^DDJENCjCkE|at 8[^Z|back e[kZ|for >[?^QDkW|in @Y|is &[fC|of #B&B*]3]>X?Y@]OZP_YC]Yg[jD|on ,EVY|to >D|with QB
baggage|CC
bagged|5g@YQ?Z^l[
bags|!a"E-E0B3Z5D7@:C;@<E@UDYQFRFS[XbY?eWhDk[mFn=|and .]N^k^|are C[jZ|at X^|in D]I]k[|of ?^@XfZ|tonight @[gY
bail|"Z
bailiff|9[@]DT
bailiffs|D[S[k_
bait|2h4]
bake|"]:[<YDCMXQZSEa[bBe[kD|at M]|sale &[,[5YQ[ZZe_
baked|&[,GAaKZQEhYj[
baker|"B#D&A,W1B2Z9C<FADBEH>K@VCaDiFkB|and nZ|who BE|without "E
bakers|8Z;^=aFFS^T^XYb[d]|and ?[|are 8^=bTY^Yd^|never FF
bakery|#B&Y0b4F6Y7DDAIAMENCQFU]WZ[[dA|and jC|in 0ZNGU^|we 4@YE|without #F
bakes|:[LZaYnD
baking|4G;D=ZCEQC
baklava|;[
balance|#X,W8b_^jZkYn]|on !]8]
balanced|/];]MZT]b]nY
balances|7]]Z
balcony|#[,bD^QZka
bald|/]T^
baler|,D<Y
ball|#C)ZB[QYYYgZ
ballet|CC
balloon|,c?CCZQ_fCjY
balloons|,Z/[<eQ]cZ
ballot|"Y&B4b:Z=c@[DAKAbZd[f^gai_kCn_|closes G[|papers 4[bXia
ballots|ab
ballroom|"E
balls|1c7]B^DaV[jYk]
ban|3ZCZD^SAj]k_nb
banana|,]
bananas|,bQ[
band|&]'^)Y/E1f8B:B;[=]BADfGDL_S[VbXcZ[[Y]Ca@fagZkbnC|'s DD|<number> 1fC[DeVXXYj_|at &]KX|has +X|needs [[|split =DdF|the Za
bandages|,A
bands|#C)]*Z=[QBda|and *ZO[
bandstand|,EC[KEeZj[
bangs|#X>[]W
bank|!Z"a#C%Y'[(G+],=.D/>1?4D5C6E7B8B9B:A<GBYCeF@HYIAJZPXQETAV?W@XDYRZG]F_BaBdWfZjc|'s (@,D4]B_MBSbiX|<name> 2X>ZDE|<number> C=jD|account C[|and ,FE[|bought #EIE|by fZ|details .[Dbka|feed )ZC]j^|has 0ZE[|holiday !]"A?]C]DASCaBfWgEjZnD|in &YkD|on jA|said "[2[<B@[bE|statement D]|statements A[|that ,E;[|the -[B[QE|treated 'FOF|will CZ|with @ZgW
banking|-Y2_4Z7];@<ZCYJ^KYR[WX^]na
bankrupt|>EQ[
banks|)[,C0cCYFYKCQAWAf]n]|and <]HDn[
banned|,C.]4[7EF[KC]CjBnZ|from 7GF[]DnY
banner|.[<dEbSZYCc]l_|and .[S[|in E[
banners|3X
bans|2[DZWYn^
bar|"C#C&C-B.C3C4B5V<A>?HDJ]MBNCP@SATBWYeGhBnB|'s gZ|<number> 6[[ZnE|and &Dn[|has ,B;[b[|none ![|of &FAZ|on #ZIZ|open C]|staff ?_f[|the 5ZXY
barbecue|"^DcHWPZkZ
barcode|'_=]CEdZ
bare|!Z7XCYDDGYI^]ZjW|root C^j^
barefoot|%]1e
barely|)[/^2FN]kB
bargain|BZ
barge|4ZCDQFjCnE
barista|/[KCQH
barks|D[
barley|#D,C6ZCZK[kC
barn|!Y&^,X.Y0Y3^4?8E9B>C?DHAIIKTS]Y@aCd_gD|and &E,Z|in <Z|owl #^
barrel|&],]8[^ZkD
barrier|,^-[9Y>YDBRZ^Y_Ygb|to 9Z_Y
barriers|F_m]
barrow|"C<^HE
bars|#^%]&C+]0[9]DdI[NZP[]F_]ja
base|#?'_-E/A0A5c>CB]CFD[I?L]ZYeFfZj[k]l_
based|-d8CCYE]ReVBhG|in RD|on CYnX
basement|,X1Y7CHC|in QD
basic|3[8[Q[XY^^a]bD
basically|"Z%_+_,[7_DDJ^P^]]
basics|eZ
basin|#[.^4]DDS_Y]nC
basis|-b4aEZRah[nZ
basket|!Z#^&D)X,^/D5Y6a7^8C>D@ZC^EDFaGYH?IWJCKBPUTHXD]_jalCmVn^|is )_NZnc|working CYS]nY
basketball|,Z3b:[C@j@n_
baskets|7Z8]@]ZZ
bass|,]4DKBYGf@jAnD
basses|#^IXJEK[
bat|#^&].Z@]GZQBeCkC
batch|#a&B+D,?.C2@4[7W;?<B>A?G@DCaFEIXQCSCUCWAXFYY]]^aaCddeDg?jZk[|<number> #[4fDAYadYgEnA|is ![4ZCY^[|number 4[D_|numbers CC|of ,ZhZ|that 49YF
batches|&A8YAYKF^ZjZn[|from OZ|of ,]
bath|"^&A(]*]4D?BEEG[H[IVMS]E_AaBjF|and #F|with #]>X
bathing|+_D]P^
bathroom|&],cEEFYQ_dB
baths|![%CQ@eZjXn=|are C<
bathtub|YZ
bats|,b.Z6[CbQcYYj^
batter|DZ
battered|,_OZ
batteries|#A&DID|in ,F
battery|"A&?)D2E4[@BDaFFK=NCVA_@dGe<gDk[|cells #^nY
battle|?]f[iY
bay|#X+E1a7X>BCXQZS?eCf_g^lFnB|<number> &]7[?[]Y
bays|?ZC]D^QXbBf[j]kY|<number> jZ|are CDD]QW
bc|&C,CKDjZ
be|"Y#A&A(A)].E0E2A3_7_9E<G=F?=@DAABDCZDAFBHYIGMDNZRZSGWDXY]cdCfCkDnF|<emoji> 9^_Z|<name> #Y+[,X.^4a8[=ZCZKAM[eDhD|<number> !Z4[RES[YCn_|<somebody> "@|a "a%@&V([+B,C1C3_4Y5D8E:]<^@EAgBBCYDDEAFDPARDS@WCX^Y]^Aa[bBcZh]iRlDn@|able ,[.B1C2A3B4F>AA]DZJCM]QZWBYA|about =]>[CDD_e^|accepted CWYYn]|added 4E|adding #]|advised -_1YC@EXR^jC|afraid AZ|all >CYG|allowed ,ZSA|amazed 5Y|among 7YH[]^|an >C@cC@DCS?YBfYj?|and 'Z(]8X9DDWg_|announced FZl^mY|annoyed >^e]|answered VZ|answering <ae[|any .F|appointed 1bA[ECVYcX|appropriate 1]|arranged kZ|asked #D*],G>b@[C]DZIBegg[nY|asking "Z+ZP_Yce]|assured 1]|at "_,b4A7^8Z:C;]<D>XC^EYHZQ^V[e[j[k_|aware -C0[CZ|back +[7Z;d=CB_CZDbE]I[b_fZi_k]lZn[|based RD|better -D@[D[|blunt BZ|bothered 3Z7c]b|brave 'Y|bright NYiA|brought 5Y|by %[)Z8C<^bY|cake CE|called &ZCYE_KVfYlanY|calling nZ|cancelled 4C|cascaded 1C|changed =Z|charged #[C_DDeZj^|checking 5]MB|chuffed ,g<^K^PY|clear C[LZ|closed #[C<KAjDn]|cold J[|connected *[,D|considered -X3W|contacted 3Y7D|counted >Z|counting ,^|credited =]|cross .Y4Z7Y>[?CK[Y]|cut C[j[|deleted 3Z|delighted 9[|discussing ,E3aE]QDX[lZ|doing )[,]4[H]KZN[Y[|done "Z3A:];_<[IZKDMZQBSYVW]D^]a^b]fAn^|doubled CDXCZZ|down C[lY|driven 4aD^|driving >C|early "AHC|eligible "F|embarrassed >bDE|enough "]|entered 3[XZ|entering 1[3]|ever 6][Y|expected -Y|fair 4AkE|featured (Z*_EBM^NZOcZ[^ElB|filled 3Z4[i[|fine >XQ[|first 7[FgG[aCm_n[|flying kB|following )C*i,A3E7EFZO_bB|for .]YZ|four #Z|free ,D|from 6ZnZ|full )Y|getting :[|given 3[|giving JZ|glad ,@.]Fb[Z|gone 3_7]CCDZk^|good >YAZd^|grateful ,Y|great (@ME|happier +Y|happy #b.D3^>EI^X]|hard )Z|heard =Z|hearing *Y,^I]Q]|held E@f[lA|here .]<[CZJ[NBQZRXSXj]kD|home :Dna|honest #](a,]:D<EI]LDM[Z_bCkAn?|honoured CD|hurt 9a_]|in !C#_&]'](a)B3W4C7F8[<E>c?D@FD]EYFCGBLYRES[]Cecj[nE|included -]C]|informed 3XMY|inspected nG|inspired %Z8^|joining ,[0d;XQ]Ue|just .XD[|kept 5Y|kind &_,i:@>]K]Qag[n[|known &]1[EcK[QD|left ,C7]G[KZQF]a|let =[|leveraging -Z8[l[|like 3[m[|lit .]|living /]>]|long ,[|looked D]|looking ,a3c|loud 4B:A>^CBgYjEk@|mad !_7[]XaX|made ,D-E8DYDeGh[jA|making :]|marked >[|me ,e.bQWkY|met =]|missing 7]|more +],A/Z1_4Z7A8^:^<XADGBR[VY]B^_hD|moved ,C5^8[Bci_|my 0]>Z|named 1C7[8]=_>D?XICdXfW|near ,Eg_|next )_/_8B9D:DHYN]T^]a_Ch]mC|nice "Y,d3BDEQc|no )]KYQEX]|normal X[|nothing %])^QD|number 7b|off j[|offended 3Ek[|offered -[7[|ok 4[:[>DnX|okay :_>CJZNYa^|on #T,X4b7C8B<]=aCEEeFbIYV_XZdYjEl_|one *],G7c>?GFJFT][^gBj^|open +[D]f[|our "[.]5[7B;^H_Y_ZY|out ,ZECTZeD|over k[|owed @]g[|paid #a/Z4BA[QCh_jW|part !C+],C-D3D:^E@FFGIHCKVTCaZmE|partnering 8C;FAZha|passing 3]|patient b^|paying D[I]|picked ?Y|placed *]|pleased Q]|polite 7D>_ZZ|possible 7B;EBD|posted CaD[jakWn_|posting ,EC^|pro nZ|proud ![Bci_|prouder +Z]F^AnG|published 4[|put #YDAFY|quick !_'Y7g:DG^HDXC]_g[|quiet FE|reached 5ZDZ|read &Z.^4_7cD]KYQHREYVf[hDjBnC|reading >Z|ready 3C4X<c>DCBICMY|real 4[7Z|really f?|recognised ;CACVDh@|recorded &Z,Z3]jE|refunded .]|removed QC|reopening CE[W]Z|reported 1[i_|returned 3Z|revealed Fbmc|right ,B-^CXRZY?kC|ringing ,[3bC^E[Q]na|rolled -aR]|round !d|safe HE|seen !^"_8A:_>^CFa]bCmB|sent >]CYQCe^j[kB|sharing ;[F[TGmZ|short 'Y,_-bQZ|shortlisted E[c_|shown QY|shut ,EC]k^|signed &]|sixteen 3DXD|slow CZQ^|so 9ZQF[Y_Y|some ,^-G>D|someone #]QDTD|something <]|sorry 2ZI]|soup XF|speaking ;Y|straight .]|stressful >D|subject -cCCR[iD|sure )Z,[|surprised F[|switched DC|taken ,Y3VD[Q]i]|taking %[,[.E;_DA|talking F^j]m]|thanked DF|that 7g]akB|the ![%V(C)F+A-F3=4B5D6_7d8D9D;B<E>BABC>D?E[FCNCOHSET_XEZ>[b]b^B_EbCe@gEh[jBkBnC|there #D&Y,?.b1b4a7C>[CFDXHBQCV][[^EgZ|those -[7D|to ,B?C|told #E,^.C>^FCeX|too ,D8]QD|true "Z:[|trusted 0[|turned B]TZjC|two #a,>4YS^|unavailable CYn^|under ?[D?kC|up &[B^DDKZ|us ,D.d;^>EHZS_|used -B3]K[YYiA|very BYDZ|viewed ,A|voting 4WC^Q^aZnX|waived *]D]OZ|walking >Yj[|with "['Z,E8?C_DDIC|without 9C:a|working ,[E]fC|worth .[9]Da_]jAn^|written 4Z|wrong .b/h4D9c;ES[Th_[kCmCnE|you )_3]9Z]Ej]nC|your )[3Y7X^F
bea|#]Ia
beach|&]5Y7]8EDYKaSC]_cYn[|and 7b]a|clean 5Z|to n^
beaches|8[:CC[aD
beacon|8Y;b^Z|of 8Z;Y^Y
beam|CAQCjC
bean|8_HDkYnE
beanbags|&F
beans|#^&C)D+B,f.B3d8DDaF_K?NEPCQaSDkXlYnC|on ?[@_fZg_
bear|#c)],d.Z3Y4E;[?XKXQebYkE|with &A
beard|!^"^(],[GZjD
bearing|.Y4bD]IEK]|with B[K[
bears|QD
beat|!Z+E,b4^9a:D;a?_G[Q[b]eBfdnZ|<name> #Z;]?ZbZnb|the 8[[X|us 4ZY[
beating|8Y;ECBJW^VjBlE|heart 8Y;EJX^XlF
beats|!["[+Y/a8YDbG@N@P[T]UCXY]D^W_XeZf[mD|a "^|talent bD|the )]+?/c8b:[CDGCTb^]
beautiful|%^,Z1a7B8XEEFDN]]BaCmD|<name> <[
beautifully|+Y8f>[GC]^^]
beauty|8c:_;^CA^cb_iZ
beavers|B^iZ
became|)Y1D;C<^EYFVUXbBlYm^
because|!>"V%X'D(E)B*B+;,W-=.?0=1<3?4W7F9?:^;C<E?HA?BCC]D?E?F>IXLAPAQYSFT]UCV@X=_Ha]bEcCnG|<name> #Z&f,X<D>YKc^Zh^kF|<number> 5[UEZ[|<somebody> "Z#D4E8[;CIAK^RYS_YEb?nY|a "^#Z,Z2Z5b@ZBYCZIZT^YEZ[eZk[|at %c8U:EJZi[|every /D8[:[|everyone ,[|for ,[|half I]|honestly ,D<[|i #B%Z&=.Z0Z2@4_7[;[>DIDJZK@UVWDY^ZZaBe?iCkBmYnB|in ,]|it #@%G&D(b2_7?:DDDFFNEQZW_YCeA|its ,^|life 8Y^_b]|my ,^Q]|nobody ,_/^DZT^][|of #C%G.^/Z2C4e5Z7D8E:>;@<D=[>b@CBEC[DXECGCKHM[QBRDSFWFY^]<^A_AdZe_g?k_m[nZ|one "Y,B|our "F%C&E.b4]9Y:BCYHGIZKDY__Te]|people #_%Z,[7Z|so #_IX|somebody #BKE]Z|someone ,FDE|that #Y)]4G:_<Wb_|the "A#D%C,Y4Z5D7E8D:AD?E[HGJFKAS]WNY_]A^C|their ;B|there <[KCeB|they !D#E5D;[CDF[I>QbZCgC|three C[jZ|two &]CEKY|we #@%W2Z4Z8C<X=ZBaDBF[Q[SAT^YaaBd_kD|when 2Z8@;B|you !_"Y#d%Y&E)Y/D5B7F8YAZBEGYHCJ]KDNYR[WDZ@[D^]bDdDiAmA|your %^)]:[JcRaa^
beck|KW
become|!^%a1Y3F6d7[8g:[;B<D?CAFFCG]J_VZZ[[a][^^c?eBmBnB|a )Z/Z2Z6c7ZDCN^RE[^nB|the !W)E8]
becomes|!D&^/Y3_:D=bCbQ[d]eEgXi]nT|<name> &bQ[gYnZ|<number> 7[C^]]|a D[
becoming|8^^]aY|the 8Z:Z^Z
bed|&^)T,Y.E1@2C3b4B7Z;><A=B>dBECADDEEFDHAIYUEVBWDYL]b_EaAe]j@kBmGnC|<number> #^I]|and 3]nY|at ]Zi[|by #Z,D7Z|flat C^|hungry /F7YmE|in 8]>b?[K[Q[eZ|is !]8]gZ|on ,a/]>]@[nZ|semi ![)[|terrace ]U|with 7[F^m_
bedding|3^8a?[QNX^]b^Y
bedroom|,E.W<X=YDZE^I^QFU_Y]gXmGnG|is /Y
bedrooms|'_8B9c_b
beds|#=)B,C7D;C<ED^IBS^UAYH^X|<number> I[|and &c,BUBn]|are K[]Z|at DX|for DZ|free Q[|in &?KB
bedsheet|.^S^
bedtime|#[([.YDZF^MXk[mcn[
bee|@[bFg]
beech|4ZDEU[j^
beef|#_7B?bC?GZI[S[YF
beekeeper|2^<ZW]
beekeepers|+cDYKZQDW[
been|"Z#G&D'Y(=)C*A,I-E.>0?2@3D4[5Y6D7B8F9[:C;Z<a>Z@GBYCJD@EYHWJXKTQ[SDUAWBYUZ^^E_YbYc[e[i^lY|<number> ?af]j[nY|a "@+C1_4C8B;@<^?]AcF[HAJ_RWSAVafUhb|able 2[|about AZ|acquired 1[QYn]|an RCa]|approved E_|asked 4F5Z;[IGYBb]d[gCn@|asking #f,E>CBeIfQBi_|at "^%];a<_>ECEHZJZKGb]c_|awarded 8[;R<Z@]AC|behind +Z|bought ,D|broken E^e[|brought #[-^R^|building CD|busy <_AZ|called ,]QZhZ|cancelled 4_<YY^|changed 4YY]|charged DZIZKWg]|coming ?E|corrected iZ|cut ,[5Z|dealt 4[|doing ,_;E>DDZFCQXeHjCmCnZ|done +Z-Z?cD[|dreading >a|dreaming !]8YAY^[|easier 8_<E^b|elected 1B;AEYQDb@|emailed CZj^|extended nV|failing eY|feeding n_|filled 4[bZ|for QC|found D]f_kY|given "EQ[j]|going 4^iYjD|here "Y,]9D>aQX|hiding +F,]>XF]|hurt 4Z|in ,?;W>C@ZAcFFYGgZhYjCnD|informed ,[3[CD|invited 8];ZABbYhEnD|keeping %ZFYm_|left )X,E7D|let 'ZQY|locked 3_|looking 4X<Yk@|made EF|making D[|meaning )Y|mended Ca_YfYj_|missing HA^^|moved .]D_S^k]|named "[&Z-A1D8[;]>[K[VCaZb]iYmC|nothing +_|off 4cKCY^|offered ,DCD|on &^,A4C7]<ZFbHXQ?bYcYmW|out #F,ACBeb|paid 4D=]@ZK_QWYZdZ|part ^D|passed %W4]|patient ,C>[B]|phoned &AQ]|possible :Z|promised 7a][|promoted A>h=|published Eglb|put ;^jC|putting #E,?5[CDQBeD|quiet <]Fbh]m]|quite ;[|quoted CZ|rated 1[VZ|re #^|read QD|reading gY|recognised ;aJEaAhVn]|redone #_|refunded 4e=YY[|refused 'dF[|repaired &^B_i_|replaced h]|reported #FnX|returned CEQB][jC|right @[Y]|round ,Y|rung C^kY|running 2[<]|sat ,D|seen CZ|selected @E|sent @EDYQGk[|shortlisted 1A<CE=QFVCYHb^cCh^nD|shown ,^-Z4[Q]RZ|sick *_|since 3[4YHB|sitting 7^F[QBT[]]m_|so )Z;Z?[|sold #]=[QY|some <]|sooner EF|swapped #d&E,GKCQF|taken 4a=]>DY^eC|teaching &D,C|tested &]d^|the &[8C;Z<cjZ|there "c%^)[9]<C>EJWNek[|thinking #a>ZAYQ_[Y|thoughtfully :Z|through "B&b0Z;EIaK^Q[Uae_n[|to ,a7b<]Q^]afEgY|told #A,c4@5^7C9X>Z?E@[DBFEIBQaYA_XfAjMmBnB|tried nY|trying 4E?[|tuned CZKZQAj[|turned ,[5c|two 4]QY|under =[CYd[|up ,Y7]?DA^IX]]|using DDkC|very &^P_gC|voted ;CA]VEbGlA|waiting ;[>^@^F_d[lCm]|walking +^|warned ,a7bCFFAQbjCnD|with BXKCM[iY|working 1ZFZKDSZjC|worth &c|writing &^,[KX|written ;]|wrong ;bb[
beeping|#Y.E8D>]IZe[
beer|!Z&Z)b,Y-C.[7Z:Z;E<ZADCBF]G[KZQbWXeAgFhDj@l]mFnB|garden n_|mat ,[F_
beers|8[;ZQZ
bees|#C,U4D5];E<]CaDXKYNYQ[SDVFZYhEnX|are ,]<_|in ,BD^
beeswax|8ZaZ
beetle|,Dj[nX
beetles|&Z=[jY
beetroot|#Z&V,Z6Y9]>BJDgE|roll JE
before|"@#D%I'D)D+C,>-A.]/B1B2B3Z4D7d8C:@<>>CA@CYDaFDG]JHPAQCUCV@]caEcDeEk^l^nB|<emoji> m]nE|<name> !_&D*Z+F.B5b6[7b;B=c>D?DBZC]DZE]FaGZKIMFO_SDY?Z[[X][_]bEdcgClY|<number> !^&F,C/D0D3[4c5D7C9a>A@[BYCcDDRBSHX]]?_]bCe?fBg]hCjc|<somebody> &Y'Y,[DCE[Mbf@kB|a +[-YFZKDmc|and 0]7?>ZDDK[]A|any 2YD[kV|anybody .^4d?ZSZY^|anyone &[(]*E3_9C;a=^@[DDYZb_fXg^k@|anything 6ZD[|bed 3]Da|breakfast "Y&^;a?dKZb]f[kZ|buying .Y|dark >C|date Q_Y^nZ|each 3[|five #Y,XC[|i #D&^+_,W2Z7a;C?AI[QXfBkC|it !F#[&B)E.Z3C4@5Z7e=[@BIVKBMBS[TVZ_]h^@bYjB|last ,[|lunch !Z#^1Y3W|midnight !J(Z6D=DMYXF]VaEjD|nine &Y=C?b|noon !_#[(Y4BFDKEM[][mF|not n[|on ;Z|one ,Y.b7D=[S_|or "E9G|our &a1E;@EEK^eY|payday "Z5]Z^|paying .[DF|six )aN^f_|so ;ZbY|somebody *]7aDB|someone 7_]]|summer C[i]j]n_|tax 1bD[V]|tea (b|ten )c,_4ZN[k[|that &F*[?CDYW_f=gC|the !c#D+D.C1E5]6X8C9a@CCBEaK@LZNRS@TKW[ZZ[V_^jFl[m[n]|their mE|then #^,C.A7E>YBZCXD_iYnA|they !X+^2_3D7a:Z@ZC?G[P^QZWZXD[Z][^YjEnE|this (C9CCcE[K]MD_DjZnY|two DY|us &D|we #D&c,:9X;W@[BXC=DDK^QAXDgYhCj?kA|winter 7E|work d[nE|you !@&?)A*C-[.a/X5B6V7@8A9;=G>@?>@UCaDaEEFWGAIBRTSbYGZ@]A^A_CdFg^hbj_kclB|your (F*D.@4D7c8ZD@FXX]]aaXi[
beforehand|,A.@>WC]FDKBk]nF
beg|8ZF[dY
began|)X,?4^7Z8C<eAbCDFZIBK_QEYab@c]fBhbj[n>|as AYK^|in ,C7_<XDZ]YcTj]k[nE|with &[F[QHRZ
begged|#b>ZB^FaiYm_
begging|%E,[4D7_B[MVa]kC|for 8Z;ZB^|you aZm]
begin|'Y(])a,=/a8B>a@FK[N[RLSVT[bYhBk]nB|again (aM^|at )Y|on dYjX|to <VQFbX|with '[/d>YT_
beginner|#a,]4]8]>]WYeZnD
beginners|&A4C5a>_CaGCI]NCQ_SYYD]BdCeajcmFnC|<name> C_j^|<number> ,X
beginning|1^8CV]
beginnings|,A<^AYQC
begins|!D%B&B,A-D4C:b<E@EB^C^E[F]JBK@MCQ@R?]BaXfCgBiZk]l_|<name> C_|<number> E]l[|at :aB[QU^]aViZkY|in fD|where aD|with :aAZFba]
begun|7YF^TEmZ
behalf|#D._2ZAYDCnE|of 2ZAYnG
behave|%].^
behaved|,aQ[
behaves|CB
behaviour|/Y4aY]
behind|">,E.?/B2A5@6C7]8?:C>]AXB@EBN]O[PFUZZD^>e[gYi>jBlCnE|<name> )Z,Y<_AYNXQZeCkE|<somebody> &],A4E|a &A,b@BK@PFQbeYf]gEjGk@|and >]|at DX|closed "<<]HE|every ;VN^^EhY|it #_,EIaQ@|on 4c>]@[|our *a8Z@^O[^_gZ|the "X,C.B1^2D4?7@8D:F<ABDDaF^GSKYQCSBUBV_WC]D_acEdZj_k^man@|them 3[DAFGX]mF|this +Y2YF]UZm]|to 4^>]@[|us (]|with <^|you >^DBe^j[n[|your ,[@]gZ
beige|nB
being|!E"C&>*B,[-X.@/D0E1C2D9><X>aACBBCbEFGAHAJaKQMDR[SCTEV@ZC^[dZeVj[mCn>|a %Y)[+a-c:B=WHCN[PaR[^YaC|asked #?&],[?]I@Q[f[|done &FkC|in :[|last 7]bY|mended ,B|on [YjF|paid #Z4AKa|part )_N[O]RChXm]|resurfaced ,EkZ|rung DZ|rushed >^e]|sold 4F|the ;XQZd]|told #C;[>EnZ
belief|,C8_QC^[c_hZl]|that :AcZhal]
believe|#D&D(b)B,X-?/B0^1a2@3C4E5D7B>C@DAbBECZDCF_I>K@M[PBQERDS]TEU_VcXB]Dd]e@fBgChai@jCk?mX|either .Zn^|every (]:ZG_^]|everyone %E|i nZ|in %h8?A_FCJeNW^Ch_kBmAna|it 0Y4]:A;Y<aAa_Whc|that 8a:ZJ^NAh[|the C^FZ|us "Y;[b_|what ,C;DF[QDbCm[nC
believed|#>;@<c?DAZI@J[KXXZc]ha|how #AID|in ?BAZQB
believers|+h;WBfiY
believes|%XMY
believing|0Z:@?BE]l^
bell|!C#[&B'Z(a,D.C0^3_9Z>@?]@]CBEZFFJCKXMVOVQXXZ[[eBlZ|and #[*ZC_OX|at ,Z3]@^Q^SY|is #EjI|on 3Y7ZCDX[]Z|ringers "Z|sings "EHE|was 1[
bells|"cC_JZX^|ring X_|will C]
belly|4D7^]]
belong|"[&Z3a>DBYI^JbQCWCXZeA|to BYIZ
belonged|,[|to ,[
belonging|%bJb[[
belongs|%_)Z,C1D4C;@?BEBNXbAfB|to %[)Z,C1D:W;A?BNXaWb?fB
below|!>"=#a%@&A'Y(i+C,?-C.A1D2_3C4X7H8>:>;?<C>B??@CA[BBDZEZFEG@H?I^JAMiPDRUTZUCVFW^YY^CdYe?f?g>i]j@k_l[mCn@|<emoji> 'D*B3DE[FCHEK]M]NBXEYalam@nZ|<name> CDKA|<number> #]nY|add DE|and #D&]'X0[3CGCZD][kDnC|for =BDYdE|if 'Z.]LZS]|is DCkD|the 'Y|we .[F[|with #A3[4ZDEX[fY
belt|2E4_6]YZ[]eCjB
belts|j]
bench|#[+B1D4B?U@XC>EBHEIXM[PCSDVAWDYD[Xj@kF|by #Z,B@YI]jD|has #DID|in 6[7[D[[[|is :];Y[Zbc|on #a;Dj^|outside @Zg]
benches|,Z>[@[Ba^VgZi]n[|for QE
benchmark|"[1X8BH[KET]nb|for -Y1X8C
benchmarked|na
benchmarks|/^S^YZn]
bend|@YDcIZQ^gchYk^
beneath|3Yn[
beneficiaries|-[5]R]
beneficiary|5[
benefit|&F/^B]I[R[SBTZe^kS
benefits|-[.@4D>DBZD_I@QSS@XEZ^a^eZkb
bent|!EBZ
bequest|&Y=]d^j^
bereaved|S^
bereavement|5VCbSce_j[
bert|#aIWK]
beryl|#c
beside|%^&@(Y.B4B7W8D:E=C>[??@@CAD[IEJZKAQEU]YAjBk^nC|<somebody> #V&@@DKCSZ|it &DKCjF|the (Z,B4E7b<Z>D@FD[QHkV|them &[:CB[|you %_7CDDJ[
bespoke|!F"E%D&B-d8B<ZGDHEJIRa]^^Zi[
best|!["W#B%_&V'Z+Y0X3G4B5b7E8C9];Y=C>=?Z@AB^CEE>FAGYH[JXKZL[M]NDPZQ[TAW[Zb]C_[b[eBf]gChDiXl=mG|<emoji> 5[:_^]a^|<name> "[&D0B1Z;[EeQFV[bZl[n[|advice "E([|and &Z|answer LX|before QdYabDnY|bench ;E|bit "b|by nY|childhood F[mZ|crew 1DVD|day +],Z|dinner +G:[PFn]|dish 3D|ever ;^|fans :];D]EiD|for !]:?;]G[KY^]|friend !@7^|goalkeeper ;?bA|guess 4[|in ![&B)[,@-_0D8_:_;]GZK=Q?R_UA]E^aa[b_cEhZiAj?lZnD|is 8E;C^Cc_lB|kept KZQD|life H]^B|month ;]<]bY|of +E,Y-B5X7Z8];DKY]]bBf[|on 'YB]i[|one #Z([1Y|ones &^._9ZSZg^|part !^"^nZ|possible Z[|price ![;[^W|question &A,YIYKEQ^n[|results 6[VD|scones +C|selling ,E0[?CCEUZ|so ,D_X|thing ![&b+@?^KZP?Q^WAgZ|time 3c9Y:a|view D]|way <b|we 0f<]|work <Z|year 1Z4=BZYF
bestie|%Z'DJ_LA
besties|!F%h*Z+[3[:BGBJ_mc
bestseller|;_CDjF
bestselling|^N
bet|"]#Z%a(h2Z7_:_<^F_HbMcXYlYmZ|on :a<Y
beta|,[7Z=YC]XYY[^_dbgYj^kEnY|testers =]OE
better|!f"^#?%D&c(Z)Y+a,F.a1@2>3D5X7?9]:^;[<@=@>@?YBWDFF>GbHdIJKcM[RYS^XA[A]G^__[aab_cDe@iUjYkHmBnC|<emoji> a@|align jC|and !Y&[,C:b>Da[l[|at "^8^^]lYm]|be *]|by :ZA]QZaZh[|for !^nY|in &FC]kY|off "Y4[:]>D?^D_]BaZk]nX|on :C|one #F.BIE|or gZ|shop ,F|still (^5[|than "Y#a%E&_)Y+E4A9C<[>]?BBaCFDAKdPDQHWZ]Ye]hBibkA|the :D|time "C|to .]:a|way )e,D8Y>CN[|your +^
between|!>"Z#C%Z&Z'D(C*C+H.>/?0@3D7C9C;X>AAHC]EAG?JXKWLBOFSETCU=VGWCY]]Ca]b]gDjZl>nZ|<name> &@,A-c1E4D5Z@CB[C_DZEDKAW_YV^D_]gCiZj]lCn]|<number> !F"E#D,E.D0C1C4Z>??D@WBEC[DBIEKBRZUE]]b]fFgXk=nV|a %Y)[QD|here ;^bY|insulin >ZeYnX|midnight &_,ZK_Q[|nine b[|our -C4]REbZiE|sizes D^kYnZ|the "^'Y1^4]9Y;DB^F[KFQDSAVci^nC|them &b,A<_D@IEKckB|two CYg]|us %^J_|you ._S^
bev|)],[
beyond|!E,X-F.D1B4B5C7B8c;D?XB]KBSCVFZBeBhBi[lC|each ;^<ZY]|every )]8C^D|excited AA^EhF|humbled ;A|our -[:[VZaZ|thrilled <[AZh^|to %Z;FTX
biased|2_PDW[
bib|D^
bibs|7h?Z
biceps|)Yd[
bicycle|#a,gDAI]QakG|is kE
bicycles|3dQAXZjZ
bid|.[1X2X5[<^S[YZZ]j_n[|for <^
bids|CCEZ
big|#@(>)@*@+A,W-A.?/C0B1Z5_6B7C8E?^A[CCFhGBIVJCNAO@RCS@V[YBZ^[D^Cb]dYg@i]mf|<name> b[k[na|changes Ae|crowd IY|day QC^abBlZ|difference :Cn^|enough %b.F7Z>[HZJa]Ze]h_|game mG|heart 8b:[;^RY]Z^abanZ|hearts :^|is :DMba?m[nA|letters .^S[|love &]ND|news :EECF[QDX]aDbCm]|one <dQEhWm[|ones ,^5cZX|or 8_:^|shout ?B|shoutout ?ZUWZ[fZ|table ,E|thank :]?:gC|thanks &^@DBEE_I_K]Q]RZVEaDjBmB|things 1e:BEbFaIER[Vdldmb|up ?_f^|van =]|week <^VZ
bigger|!b#^%[,>.C0c1Y2b7B8b:d<Y?FA[D[FBHBIXJYKWQDRZU_V^W_ZZ]F^]adb[g]iXj^nD|and :^>]UXaZ|one 1_<cVZ
biggest|!f"a%B(C)D/C0f;a<E?ABXC@EXGaH]IEMZRBUcV@_ZaCb_iWl]m[|ever 8C;C]Cb@lD|sale ID|yet ;a<YbafE
bike|"Z#Z'C,].@4D5D;C<D=E?EABCaHaI^LESCTAXDYBbDe[j]kZnB|a 2F|and ^_|goes SE|racks F[I^|shed #_&]QA|shop #c,EIbQB
bikes|7E:=@ZDDH?QBaE|and ,Bj[
bilateral|-d1Y<^EZR^l[n^
bilingual|_Z
bill|!?"A#Y%F'_)G+C,?.=3A4<6E7@8B9D:W;Z<_=d>B?^@bDWF_H?J@LaPGQ>SDT^XAYC^[_Fa^d^fZgblYmanj|and #D,B<]QD|come 'Z|does :]DDaZ|for +F<^PE|gone "C|in /]YZ][|is -[;DC_j[|jumped CYDZ|passed TX|signed ,Y|the CZQZ|to #AjWn[
billed|&]2[D[XYeFnE
billing|,D:WJYQDRDa]kCnZ
billion|"W)A/W1b:];ZA]DCQZT]Vbabh_n_|for )D|to /]TZ
billionaires|DG
bills|"Y&Y-D2_5DG[HZQASEUcXBYCaCbCjFmB|and CF|are )]
bin|"B&W,_-E.A3[6D8D:D;E<D>E?A@]AECXDcF_KXMBPBRBSDVFX]^CaDbEdWg]j_k]l^mVnC|and ,ZeZ|at YY|bags &_,YKX|by C[|day 5ZYCk@|it ,B.C3C4[=EDeQBSCe@f]hUj^ka|lorry n[|store #^gYkE|the 4^C^DZjX
binder|C[
binds|=ZdZ
bindweed|,]
bingo|KC
binned|,Z4]CDY_
binoculars|+[PZ
bins|"?/Z3@;E=C?EG@SBTc_YbXfChDiTj^k@mBnD|<name> i^|and ,B|are PZ|go CX|have D[bZ|on 4YY[
bio|!D&E+G3d6b8>;D@[DEF[K@MBPCQE[]]FaVc[eChYkCm[nD|<emoji> !ENZ^^c[mG|and 6^[[|before 7]]]|for +_E_P]la
biodiversity|-c8XR]
biologists|n_
bipartisan|&U-E0YK^QBn]
birch|4YDZ
bird|"_&?(^,[:C;FABC>DAK>QCXCaHjEk>n=|and ,Z>XaF|ends CCF]T[a^m[|price !@GF|rate 7Y|tickets U[
birds|&B4A7VC[nC
biro|&[KYnC|and &ZDY
birth|%E'd.]4Y8@>XLcYFe]lZ|certificate l[|date 'ZLY|of >[
birthday|"a#C%['b(Z)D*Y,c2Y>_CDFCHaJbL_N?O[Q_SBZ_i>nX|<name> ;Zk^|and '^5[ZZ|cake QC|card &]2ZKa|of fD|to &Z>Y@aK]NBQZbYg_n_
birthdays|#E,B8C<_>]?[YCaZ
births|>[
biscuit|+E,c0Y1_:B<[D@IBMaN_OZPCQcSWU]VXdAj^nC|came a[|for 0[U[|has KCO^|is Nb|tin &Z,]DC|went ,D
biscuits|"]#B,h0C1_2Z4E7B;D?@CAD=PaQhS[UVVYW[Z[bBdAeYhCiDnA|and ,_F]mY|are )]4[>[K[]^e[|for 1a2aVZW[
bishop|,^4^Qd
bit|!C"W%A(A)C*D,_-B/A1@2D3B6C8A9]:D;Z<B=?@CAaDZE?HZJ@KENFQ]TGVB^E_ZaBbYf[h[k_mYn=|about &a,@D]Y_|and ,[4A9[C[_Z|at "Z2]|for D[kZ|in D[QFm[|late ,CDF|more "XDa|of "C#a,C0Z4U9[;Y>RI^KEkClY|to :[|we #Ek[|where kZ
bite|,A5_8[:^ZYa_jC
bites|,XCEH^Ubj?
bits|%c.BDZIFJ]YAd?l^|are .ZYEg^|in D]|of 7[|that 4]D^
bitten|,]Q]RZjC|by RZ
bitter|Dcka
black|%@&?,C-B.E1B7B9B;E<B=E>A@CB_CBDYKBQaSD^YaEdDi[jEmE|<name> 8^]Z^Yb[n]|ice CZkY|pepper B^i_|still 0[|tie CEEZ
blackbird|,@
blackout|"_&])b>YN_|blinds "a)[
blade|,B-[8_<]>CR^|is ,D>DnZ
blame|&_(^7Z>bM]SA]_eYh^kZ|<name> &ZK[|the ,_MYQ[|them >[
blank|.]2a4A9aD_F_W__[hX|and 2cWc
blanket|&B6]8Z<]DWK?QGSC[ZjZnC|and 8[<]QY|in &E,XKH
blankets|"D&C4]C]DZHEKCQHSFZ^j^nE|and DZQD|are "EC[HE|on ,B
blazer|8d^_iYkY
blazers|,[
bleach|+_DYP]
bled|g_
bleed|%c(Y:[CYJ^]YjY
bleeding|.C5ZQDSCT[jA
bleeds|/^
blend|-B8YJ[MX
bless|![+[,]:Z?iBcGYJXN_PZX^aZfei^|our :]a]iYn[|the :YBGJZaX|them +]B_i[|you ,[?fXXfe
blessed|%[0Z:[J_QEU^iZ|<name> BaQEiZ|to %]0Z<[J_
blessing|(c,@.d<aM]SaaCeX
blew|d[hX
blight|,C-]4^E]QDR[
blind|,@CBY[]Ad]
blinds|"_&^)ZI^|are "_
blink|,A7g:[DZJ[QC]_g]mD|and ,A7aJ[QD]ZmD
blinking|5]
blinks|<YaAk^
blisters|,]f^g[
bloat|+Yi[
block|)],C0CAZC^DDQ_S[WaY?^EdaiCjXkXnW|<number> ![CZj[nX|and ,Z|b QG|of )[C[|the SC
blockchain|Q[nZ
blocked|"Z;YD[SZ]Ck]nX|all nW|drain "ZD^
blocker|HZ
blocking|2bD]W]kYn^
blocks|C[DDnd|the jB
blog|"C-b4D5Z7DCAEfFeH[MDYFZ[jBlgmc|<emoji> REm]|<link> F[lD|<name> &Z1ZCAE_F_KXj@l_mZn]|and "D)Z7EF[|how -ZEZRYlZnC|if FE|post EZlY
bloke|3]DF
blokes|/]Q]TX
blood|"A,D/[:Z>[@ZD^J_QFT]^[eakT|at ?[|desk DF|donors ,DC?D^eDj?kb|pressure /]8]>^TY^[e_|sweat 1Z:^aZ|tests CZ
bloom|:]C^YZa[
blossom|,YKZQ]
blot||do [[
blow|0[7B;X<^FaI^X[]Emd
blowing|UZmY
blown|8]>^IC]_bZdXe]|away b]
blue|"D%D&D)D*?+D,C-D.D2C3C4D5@7@8@:D;@?ED^EDFBHBNEOBQEX]ZE[A]@^AaBbDf^jZkXlDm>n@|<number> ,Z4[Q[|badge D[j[|barn S_|bin ,GCDD[QDkX|card BDgZ|crate ,]|door CZeZ|dry QC|glove @FgF|is +Y<[|jug DE|lid X]f[|light @Z|one IB|signs *G
bluebells|"^CCH[QZ|are "^CCH[QZ
blueprint|,D7ZFZM]TFa^
blues|"[
blunt|<aBYF]
blurry|"Z
blush|+^,]
blushing|bXfB
board|!B#E)B*A+^-@.B/>0@1Y2f5W7B8C;><]=dAECZF^NDODPYSFTEUWVXWf[D]C^DaAbEc[d_fEjYlEmbnE|'s =[Ea|<number> E[|and C[D_|at 4XXXYXd[|by 5X=XFeQCZ_dZmd|can =A|for "]=B|games +^CZP]nZ|happen /ETG|has 2]C]EZQD|have 9D_F|in 2[7]W^d[|is >Ze_|members 2^|met <[C@|of 1DEAVB|papers _Z|was 1X|will ,B4ZD^
boarding|![&C'[,E1[3^8ZG_KCLYVXX[|pass &D'[@[LZg[
boardroom|&X-a;^<[AZEUR^lV
boards|#E%Z,D/]2E3[4B5[EYH]JZN_Q@T^WCgGkD|and 3^C]
boat|"Z0[1_4>7C8D:_;D<f?@@BCbD>EDKcV][C]@bCeYfDl@n?|fair EH|in k^|is Ca|on 1E|shed &EKD[D
boathouse|,Ama
boats|"Z#[&],D.@6];a=ZDFKcQA[ZdZeBgCjBnZ|are CBj?
bodies|,B2Y5_:^?[ZYg]
body|!D"[)],]-C4Z:_RZXC]a^aiFlC|'s "[-D7[|mind 8_^[
bog|4EDBkC
boil|,Y3B<^D^FYQYXCYB|the DY|water k]
boiled|FY
boiler|"X)b1D:D;B<B@@ACBXC_DDKYMCQFRCTGYEaDbCfBgBhAjZk@nA|'s J[_Z|and ']|down ?[jGmE|has @bn]|is ,_B^QYi[|looked 9DC]_E|man C[QCnE|out QC|part ,[|ready @AgF|room &bKa|the D]
boilers|,]2_CYmY
boils|7]
bold|&A)C,B-Y4A8b<?EEFEJ[NDR[UB^^b^fFhXn>|new 1@8[<EAAI]VBa^b_|vision -B8E:C<ZhB
bolder|1c:a;Z<XVZb_
bollards|K^
bolt|DXjAnB|on DD
bolted|?[
bolts|#Y&^,ACCY^
bomb|7[
bombs|(])^8];[FYnX
bond|%_)^JY
bonds|KYRZ
bone|!]GZY[
bones|"[,ZD]WY
bonfire|CYQ[
bonjour|OY
bonnet|#[I[
bonus|!Y'X(a*@-E2a3E<]=^FES_TAW[XCYFaCddjCmCnA|entry (c|episode S^
book|!V"?%B&E'?*X+_-E/C0A5d7_8D;B<A=@?Z@^A?BWCAGZHEJELAM?P_S]UFZ[]ZbGgYhBi^jBn;|'s !E2ZGDkE|<name> +^8Z|<number> <]F^TC|a !@"^FYGCR[T^ZbkD|about >]K_c]|and !Z1[:[>ZIYVY|at .Y1Z>DKESY]Dj_|bags SY|before ^ZnE|by HEaDdX|club 7]OZ]Y|clubs ZX|deal 1]VX|direct !^+D^X|first 3^|for C]SB|from *a|in !B#ZDDQC|is ![,ZCBS[W]Z]jBkA|it +cPakY|now )C3C7^]aa]n^|of 5Z8D:[jB|on )Z|online !b+D3[|or .aD]S^|that ,[QY|the "]3]:[F[S^|today )]GENY][iZ|two .]2[|via !E6^|with +]DZ|you ._/ZTZ|your 'F.D3E6]9[DDE]F@GcH[SE[a]blZnZ|yours 3Y7DG[U[
bookcase|jF
booked|">#^&<(^)E,?-E/c0[2C4[5E8]9?:G;^=_>[?DADC[EEGZJDPXQETbU^]a^[_Cb_d[j^kElCn>|a =X|and ,DZ^|by !],^|for "D#_,D.]4Y@^ChI^PWQAj[|has C@k^|in "E/^4CTZ|is :DaE|our nE|the .Z7]>^]^|with C_Q^j[
booking|&C'X(G+a-D5]6[7_8E9E=C>^EDG[KAPbVCXCZ[^CdAe[hYjZnB|fee !^#Y|is 2[7]|number .[DESa|page #_4[<FYZk]|ref '[4D|reference nY|site C^
bookings|,C.D0X2c6Z7[>DA]SGU_WY]]h]j^m[nB|for A^h]
bookkeeper|(b,[JYhY
bookkeepers|7Z9^_]
bookkeeping|,[7gCYS^]^
booklet|,C>[OaQ@
bookmark|(d.@E]FEMcO[S@TZU[b[lZmZ|it .@SAT[|this (d3[FEMbb]
books|"_#[%D&a(W+W,=-D.B/C1d3[7]8[;Z<D?YA_E]FEJDTDVYYBZA^c_CbZcaeCgDj?kZmCn?|<number> #Z&BKC|a ,C|and &_A]K^|for ,D7[QY|in "[|is S^|on (^,BMY|one D]
bookshop|)C7YNCOW
boost|8[HCN^XE|your 8^
boosted|F]TAlC
booster|,Y.Z=YMXQ]
boosters|2Z][
boosts|/]][
boot|,]7[8W@CD_Q]eF
bootcamp|7]
booth|,@4CDDEaL[l]nD
boots|"Z(B-C9C<_>@CCDBH^JZMAQcVZaGcZf_gUn=|a ,D|and ,?DEQASZ
border|AZQ]aZcYne
borders|n]
bored|,^DZM]
boring|"^%F)_,e7@8[C<H[KCM@OZSAX^^bmXnA
born|"D'[,_8^:^CEL^^ZadkD|<number> ,Y|at :]|in ,Z8XA^Q[|on XZ
borough|+];e?^PYbb
borrow|#E*Y._2^3Y9Z=]>DD[EYOYQFSZWYYAfCgWnB|<number> 2ZW[|a 2Z|it .D=]d^|one "[D_
borrowed|,c4?<Z@]DBH[I?NBRZY?^_cMg[k?mW|from ?^|the ,^DD
borrowers|4[Bbi]
borrowing|Na^[
boss|(Z,@2a6[;D>YF[O[T^WaX]YF[U]AjBm_|'s 7EDY|is eZ|who (]
bosses|KE|at KF
bot|kD
botanicals|;Y
both|!C#D'^(A)B*a+D,Y-A/A3?4C5E7@8@:@;><@=D?Y@DABBAF?H?O[RBU@VDaEeZi@m>n[|<name> ,Y?ZDDQ]TYf^|and 'ZQ]|are #[,YDCKX|at CEhZ|before D@|fine .[|get 6X|hard ME|have ,CCbDYnZ|in =[|of 7^<[?ZfZ|on ?CfD|our *[OXl]|parties <[jXn[|sides ?^D^EZQ^T[YDf_jCk]nZ|stores 0_5Z|towns ?B|ways =]?_C^Y^dX|with :Y
bother|#D+[,Y.Z3Z4C>fD]X[e]ka|with +]D^
bothered|#[3Z4D7c>CF[]amZ|to 7a>C][
bothers|jX|you jX
bottle|!f"Z'[)C,C1c2b4Z8a9YDWGbH[NAVaWb^VgDj_|is 4_C[DBj_kC|of !_"[*Z8D<]DCH^|or '[
bottled|8b>ZDZ^Vj]n]|water C@Dak]n_
bottles|"[,^0C4C;ZAXBaCZQYTZYDmDn?|and ,Z7A]B|of "[Q[[Y
bottling|-^j[
bottom|#D,@.]0W2C3Z4_;D<G=D?CDeFcJBRXTDVEXZfAhBiCkcmXnF|and 4Z|gate 0[|left #Z,C.]E_S^g[l^|line b^|of 3_FaSYXWjAn_|shelf D[QBR[j[k]
bought|!D"A%B&<)C*D+B,^1]2X4^7]8D<]=h>E?^BCD<EYFDGGHAJ>OEP@Q[SXUAYX_Db?c_dgfWhAmCnX|<name> ?aCBfY|<number> 5Z|<somebody> 4d<XY[cZ|a <bSFY]]]c_nC|and .Y2cW^|by jZ|from #E3Z7_C]Eb][k?l[|in @^C[DCYBgb|it .ZS^d^gFj@kZnC|new <E|one ,C=[>DQC|the !B,[.Y1a4^;Z<?=^>X?^GBOEV[YZeYkX|them .Z4ED]|this nc|two "E#_?Z|us ?^
boulders|DD|are DE
bounce|,]i[k[
bounced|,DfZ
bouncer|*f3aO_
bouncy|,Y|castle ,Y
bound|)Z,B1A;G
boundaries|-^8[:[^a|and 8]
boundless|^Z
bounds|aY
bouquets|)a0aN_U]
boutique|!Y+]-E;:]Z
bow|&])Z,X0[4Y;Z?_CCN]UZf_kA
bowl|:DDB|and #Z
bowled|?^
bowling|&[,[4YQE__
bowls|#W,_?@CCDDIXQZ[XaEdXfFjD|class SD|club ,BMZ
box|"E(A)C*C+_-H.E0C1@2A5E6C8=:@;A<<>AA?BDCFDBEBH?JAKZNGOAUBVA[>^B_^a@c@fYh?iEjEkFlFmFn?|<emoji> +aFZ|<number> D[|and ,B.Y>ZFZIEQAS[gDmYnX|at !a+_8]>__Z|by ,BCZQYS[W[__kW|for #B5]>D?]F^ZYgG|in ,AMYQ@j^|is )<=CDDN?]YjD|marked ,Z|of "^,]4DICYEdD|office #^&F,D4cC@DEQZjXnD|on /]CBDXEZTYgX|outside GZ|so DZ|that #^9E_G|the n[|to 4CD_h]k]|we %A@ZJE|which >^@ZfX|with &[)E3cDZKY
boxed|)bN^
boxes|#@)]+Y,E1D3e4_7C:[;D<A=C>E@CDXEDF[KbPYT^VBW]X^bEmbnC|<number> )aCD|and DYFYS]|are 4ZAYhZ|of ,Z4BKCYB|we 4A
boxing|)[C[h]
boy|&^4A5V<D?DKYNaQ]Y?gA|did ,E|in &A|of #]&[j]|on NW|who ,A5X@^N_Z[
boys|!_#A>[?]B_IAQY[Ze[fai[n^|and BZ
brace|5]
bracket|4[:ABCD_F[iCnC|by BCiC
brackwater|/C1C<_E[TClX|<name> 1C<_E[lX
brag|;ZA[EYQBb^hX|but ;]A[EYb^hZ
bragging|(XXZ|rights (XXZ
brain|7Y>ZDZYYjD
brake|#C@Dd]
brakes|&]>ADAKZeAnD
branch|&Y(D)C,Z.@0Z1_2a3Y4A5D7B8E<V=]>C?X@CADCYEZFWIZK]P_QUV__ZbZeAlVnD|<number> *Y,Z|and 2ZkD|has 1[<_VX|hours 1]|in 3]|is nZ|manager &bK_|meeting C]|office MY|opens Q]|or .EDAQ[|team ?_IXfb|was #E|will 1Z
branches|"Y)W,B-Y0_1^;hCcKDN^Q?VYX^b^jZn^|<number> 1F|and 0b|are nZ
brand|!B&D+d,B-Z/D2X3D4C5Y9D:@;[<DD[EZI?M]NYOWP_RZTZW_YBZ[[G_CaEeCiXkVl^n?|and 2Y5Z|identity EFRW|new !B"Z(Z)Z-E;W<aA]EBN]TZaCbZhblC
branded|,[8[
brands|#D+C,B/[4G:DF]JDMCQG
brannock|2c?YE[Wd
brass|#D&A,<4A<DDZFDQC[]aCeZmBnA|band CCV[[^|bands gZ
brave|'X(Z1Y7^8C:c;A<Z>aDDK]L^Ma]Ze^nF|and 1ZVY|enough (_)Y,[7]M]]ZaZbW
braver|E^
bravo|?ZKZ
breach|'Y3ZL[
bread|#I&A1A8D9Y=B>C?W@ADYFDGEQWUCVC]B_Vc[f]gDhC|and CBDY|for ]E|from ,_CHQ]|in :];_fE|started bD|till ,EC]QD|van 4]B^D]YYiZ|would #F
break|"D#>)Y,D.F1]7A8a9Y:];E<D=^?CB[FXG[I@K^O]X_ZZ]Hf>gCi[mS|<number> !aG_|and =YkD|down -aDY|it >]m]|room D]_Y|the 3Z:Z^FjZna|your "@FcHAm[
breakdown|"a&X,BC_KZQDj]nZ
breakfast|!C"Z*],Z.C4?7X:P;d?e@AADCZDAE]FYGEO]QZSAUZWYZ_]_^Cb_dCf^gEh[kDmZ|<name> QY|<number> /^7Y|and #D,]KDf]|club hZ|in H]|is %Z)],CCAJaNXQDW[|with E_
breakfasts|+],aA_Q^hY
breaking|!B&C,E4C8@;]<CCEEAFVQ[S^V@XZZEaAb^jEk[l=mZ|<name> jCn[|barriers :Y|the ;^C@Q@b]nD
breaks|1E2^;C>]@]C@DEWY_]bFganZ
breakthrough|:^;[b^n?
breast|&Y'[>]kD
breath|?XDBeE
breathe|1^8Z<C>dAZJ]KCVY]De[h[jCkDl@|and 1^<HA]QCbX|in NZ|out >beb
breathes|"Z-Z8[R]mY
breathing|8D@XBYD_^C
breathtaking|!^7]8b:D;Y^^bY
breed|,C>C
breeder|7ZDB
breeding|7B?_
brenda|KE|started KE
brew|,^1Z8B9]NCb_h[
brewed|&]8c:^K]^b
brewer|&b2]K]W[
brewery|2Z4FEZK^W^
brick|#E&E,B4WDCEZIDQCkGnC
bricks|%Z&X,[7_J^jD
bridal|)[>[
bride|5a8Z@^GZJ]KXZ_g_mYn@|'s ,DQCgX
brides|"Z%^/Y3]5d7^@ZBbD[QYUZZ_]_aAi[j^k]
bridge|#F*[,D9A;C<E@YCdDFK]M_OZR[YDbCg]hDj^lE|has &[|is ;D@b|on >[gZ
bridges|,^:cQ]a[
brief|&Z<jK[P_QBc_dZmC
briefing|,EA_Ff
brigade|#B&YVYdZ
bright|,]:@<^DbI_NZQAa@cXg^i@jCkanC|and )]1Z:@NZaB
brighter|"Y)]-F8^:ACDMCNZ^^aDbXi]jClEnA|tomorrow "]8_:]
brightest|+[|minds a]
brightness|nY
brilliant|&Y+c,E;>?cPaX^f[k[|and &D:Z@YKCgYk]
brilliantly|N]
brindle|EZ]Z
brine|4bYY
bring|!W"B#F%>&:'C(D)B*E+A,b.D0C1>2?3F4D5]6?7@9?:F;@=D?=B?CcF=JEKFMLNCOBQaSEXD[>]D_?cGe^gZhZj^nC|<name> !b?^G]aXf]|<somebody> )^Nbk]|a #F&[(E*E-C5B:AD=EEQ]WYY?]FdVeEgAkAm^|an l[|and j]|back "F,YC]DEn]|cash D]|down C@n]|flowers QF|gloves ,BDEn]|id C]Q^ja|in ,Z.Z5b|it !_&D(D,D.D3C7F:F@CC]K@SEWA]A_BaDd@g_j>nB|lunch ,ZCEDYQ_k^|my #Z,YeH|one I[gW|people )[8]|proof .YSYeY|somebody 2Z|someone ZY|the ,B/Y5C=A>^DBGYICJAMCQ@W[YV^@aXdFe^g[kBl]mF|their &E7a?DVZ|them ,]5D@ED^gHkX|this ([^F|to (Z<eDCE]|up 5]|us .ZCYnD|water ,[CDD^QZ|what [GjC|whoever .[|you %],?-^8[>CJaQDbGhY|your !G)C,_3D5B>DDYIZXBaVeDkXne|yours Y]
bringing|#D&C(Y*D,c-B6Y8E:A;C@ZA^EDJ?KAM^QcR>ZD[[aCdBgYhciUj@|in ,Z4a|it ,_|the D][ZiX
brings|&=.^/Z1]2[8[:_<B>D?AD]EdKBNFQ[S]V_X@a_bAcAf?hBl^n@|<number> &EE[KC^A|<somebody> @]F]g]mY|in 5X=]d[|over 1Z|the *Y.Y/ZgE
brisket|BeY^Z^iY
broad|CYD^|beans CY
broadband|']1B7^9D;]C[DYE[H[I[VC]_b]g[h^k_|and 6Z
broadcast|*Z
brochure|,B/D0@2Z4fSC^^d[fZ
broke|&@,A-E.D/D4b9?;D<e?BC^D@FDG^HEKFQAYccagAj_k=n]|<somebody> &[|after nZ|and bE|down ,E4cKCgCj@|it 4aQA|the <bA[BCc[hY
broken|"=&@-C0D1E2Z4_5D7B8C<_?R@FAYC[DEEXFBGBKDMGQIZ@[D]@d=gGi@j^kXman_|and >]IEKEeY|down nZ|glass kZ|into 2Zg]|jaw @CgD|loom 5F|on 4_E^|we .]
broker|2[W_b^dC
brolly|,C
bronze|)_1b6]N]Q]V_
brooch|,Y
broom|#[g]
brother|">#C&@,Z4]9D;B>]@_K@Q^YEeZkCnY|'s ,d>a@YQ^eaj]|and 4]nW|in &E2[QYWX|who ,B
brothers|%b&_2_;ZBeJ]K]QHSZW^YDe]f]iZ|and %bJ^iQ|with ;aAYbY
brought|!Z&b'[+X,g.B2X9];@<a?_AEB[IHK]NBQgSA_[b>dFfahCj?kS|<somebody> #_<CKY|a ,^2ZQ^|back ,B4ZQF|down kY|home ;D<[|in &E,a9[?A@cKBQXfBgc|the &a|to ![+^-^1]R^V]|us ,E
brown|"D&A+E,A.B5A7E:D;E>XCXKDMAQFWAX@[d]E__aEf]hEjEn?|and DC|bins CYi^|envelope @WdZgZ
brownie|!Y^[a]
brownies|"Z#[)]A[NYZX|are &Y
browse|!FGCaFn^
browser|5Y9_C]QZ_[j^n_
bruise|#V5_Z[
bruised|,DQG
brunch|-_7[9BDZHX_D
brush|*d,B.Z3ZDbF]O^YZaZgDiZka|and 4]Y]aX|head *^DZO[
brushing|>[m^
bsl|&Y4BgEnA|interpreter &W
btw|)ZX]
bubbles|#c&EKE
bucket|&],a.D5X:DAYD[K]Q^WBYBZ^h[|with aE
buckets|,_3B4C>]DCQ[d^kCnX
buckle|4Z:DBZDajbk^|up :CBZ
bucks|/D=_FeVDm]n_
buddy|(e*C+^Mc]C
budget|&e'],C0C1Z2c4Z6^9_<[=^>BIVKbL_UAV]W_X@Y[_abWdbnc|and 2ZWZ|for =]_[|is Q]
budgeted|#^YZ
budgeting|;Y
budgets|;YnZ
budgie|,^KY
buds|![
buffet|,b
bug|#c&[4g7C9Z?bC[DCIcOaQ[X[Y__]f^j]m^n^|and jD|fixes jYmWn]|on 4]|report #a?_IZf[|reports ?^fY|that 4X
buggies|#BDDQBkC
bugging|"ZEhlY
buggy|?Zg^
bugs|&].Z?YSWgY|in .Z
build|"X#Z%C&V(E)],D.Y/@2U3D5C:c;D<C=[>A?D@DCED^FBN^QURZS^TEX>ZE]Ea^i^lBmC|<number> []|a &Z,]-A:@;CDAQZ^BhYn^|it "^8]DY|the #@'Z;[IA|your )a:DNa
builder|"D9D@[S]_^hW
builders|,X?Zd]kC
building|"X#D+A-@2[3D4>5A7>8]:^;DN@PAQAUDWZXC]H^]cZg[kDlZ|<name> "]0[|<number> 2Y|a 8EJXRZ|and =[CZZ[|bridges :[|is eC|on -?:BhB|society D]|the "Z&E8c^a|this (Z7C|with &Z)Z4EK]QE
buildings|#f,Y<^A[H^hZ
builds|"E/C9YCaS_[Za@eVjbm[nc|are /FC[jYn[|of 9Z|up DZ[[|us #G
built|"g&c)Z,Z.C1F2[5F7C8c:D;Z<Z>??FB[CED>EAFCG[HeICKbSCT[UEVCWZXY^Za@bWc^e>j_kAmB|<name> )X8Y;D<^JDN[kE|<number> &[|a &Z;aKZO]bZ|around <Y|before D?|by /ZK[n]|for !]8aG^g]h[nE|from &E|in "^#]&B,YH^K>QBna|it "b&^HZY]|on <C|the "[&b,^2]4[@YKWQ[WZYZgZnF|this <[cY|up "]DYHY
bulb|*aIDOa
bulbs|&^4ZKcQcYV|and 4]YU|are Q[W[
bulk|"],X=Yj?k[nA|edit ,ZkX
bulky|G[
bull|,[BbQ_ibj[
bulletin|"Y#Z*c4eC@DHFdO^S[Ybd[m_
bum|(aMZ
bump|+f.[4[I^LYP_Y]j]n?
bumps|5[>Z
bums|5iZf|on 5cZa
bun|!Z'C*Y4E;]LA^CnB|in 'CLB|on M[
bunch|,Z-[1];[<bBgD]Jcbbc^i^|<emoji> 0Z1Y
bunches|)^=]N^QD
bundle|!A,Z3[6E7[B[G@NDQAX_Y[]db[k]nF
bundles|3Y
bungalow|QH|with QD
bunk|#[,[7_]Zh[
buns|"Z,]4><^?ZK_Q^YB]DnB
bunting|&]
buoy|@XCZDE
burger|!]+Z,YC@G]kY
burglar|,c/[QXgY
burglars|F^X^m^
buried|,cQ]n[
burn|&[+^,[:^C_PXa[j_
burned|,C4Z@[QAbAjZ|down @^
burning|!Z>Y]ZeZjY
burnout|7DNa
burns|/]CE]Y
burnt|"[4?8[<ZCDDANYYG^ZjAkA|down YF|out "]8]^]
bursaries|,CbZ
bursary|>ZSXaZ
burst|D^gAjZkYnB|main <YD[|pipe ?Z|pipes 8Z
bursting|![8B<cFZ
bus|!A"C#E%F(Y*D+D-A.G/D0D2D3F4Y7=9U:B<V>aADBDCZD[EEF@J?KXODQZRES?TAUEWJXC];^@_YbBeVgDhBj_lCm@nC|<number> ,@CWD]HDQFSE]Dk_nB|and KAYC|back .Cn]|company kC|depot ;]bX|driver ,_?[ICnZ|drivers Q[|fares =]|for .F|from ,E>[CYDfe]k^nZ|goes kJ|home ,_.]QX|in (Z1b4Z<^VX|is >^C[J>e[jX|money IE|on CZjY|shelter jE|station DYQXS]k[|stop #E&B1[?D@XDCfDj[kD|stops 9XQZ|to &Z|was kZ
buses|"D.X1[7E9AFDJYS@XBY]]E^caWiakY|<number> Dan]|and .dCBk]|are <Y|have ,F^Z|leave jC|replace C]JZ|will RY
busiest|1^4BQC
business|!F#C%F&@'](?,B-Z/a:[=C>BAaEZFYKBLVMARWTXUDYDZW_Ca_eBhdj[kDmZ|and %E1]5aZa|case -_|from "[0]|model &EKD|owners @XaClD|plan A[bX|to A]E^hY
businesses|%Y)E/e7Z8DBbDBH^J^LYNBTXZ^iZk@|are iZnZ|have T]
bust|'_,Z5aC^L[ZZk[
busy|"C#B%D)D,Y-[4E8Y:@;a>DAcD@H@TAV[bVgXhZjJkBnE|and ,^FZ
but|!?"^#B%?'B(A)V*@,Y1A2F3?4B8E:[<?=<>C??@EACCCFCH]JAKCLAM@NTQ[UEVDXBYBaZcDdBeCfGhBlE|<name> &]+e:A@FCEDaPaQCYGjGk_nC|<number> 0^U[|<somebody> &V,B4D;c>Y?ENBaYbZ|a ,C7[;@<[B_DYa[i[|also &Z,[0WK[U[nZ|are "a-^]Z|do .Y4[S^TY|every 5[:bb^|first :da_|for ![:b|from 4a|go D^|have "[|here ,C;XQFba|honestly ,D;[|hurry /D7Z|i )F,d1[6Y7D<FD=MENBQbWZeFk?n]|if ,?7Z;B>bBYC_D]H[QBUEXZbEe[i_k[lZnF|in QD|is 9EdZ|it "E)a,G7]:=;FC[DEEWF@HDIZ^YaBbae^l^mCnC|let FamW|look ;B>^^Ze]k[|make 8c^ca[nD|me n[|most .Z:Y|never DY|no ,E>]|nobody 4[|not .Y7Y8C9Z:D>DC^YVeDjbk?n_|nothing >FDE|on &E|one (a7Y;ZD]QW|only )Z,FCCIZa]jE|our -^1Z;aAbEYaBh_lZmD|please .]:DS^|somebody 4[|that .[4?:[>CDEQ]^Bn]|the !E"C#Z&U)].D/D2D6[7D8?;D?WCZDaH@ICJDK^MBO_RASBTAW@^Cd^eBg@j^kbn^|then DB|there #Z,^>E?[CYNDO_QXeCjZ|they #Y,>2Z5Z<Z>DD@Q?Z]gZ|this -]KZR[]X|three 8];ZC[bY|trust 7EF[|two #[DZ|we "W#B)B,T/]1E2]9]:W;G>]DFFCKBMYV?][^Ec[eXg^mD|what 7E@]IFaZbBg]jB|when )b:_;c<[N^]Y|why "X.XHXSY|with )^M]N[|you #Y,A.X7E:D>B?EDBH[I^J]VY]DfAkBnA|your 7Z:]A[CD]ZlG
butcher|#[,fCDQb|'s WY
butter|"a#C&B+^4Y8B=]C@H[KCP^QZb^dZh^|and "a+],DP[
buttery|8^^[
button|"Y&E(g*W,Y3a6]7F;C=A>@@[DVKZM_NBQUSLX_Y@[]aBb?cDdAeDg^hEiDk]nB|'s )[6X[^|and (D3Y5^MBkB|for 3[EZn[|in ,E|is Ddk]|that Q[|to #]SZ
buttons|#C%A&Z,@4AD_JDk[nE|in %AJE
butts|3ZC_j^
buy|#C&b'Y(G)Z*E+X,D-X.g/]2b3a5d7X9[<E>B?]@DC=D]F?GDMEOBPZSfVEWaX]YB]Z_TaAcAeDhZk^m<nZ|<name> +]8];]b^|<number> ,[|a ,b2[3]6C>DA^ScW]X][ChVjW|an ,DDE|any 6Y[YbD|at GE|five 6D|for "]|from 5G7Y?[CD|in -a|it #C)],].^3Z7[IDQ]S[X^YYnB|new 8[|one !X&ZGZ|our .Z3[X[|that /Z9[>]C[QD_Z|the #Z,A3Y6Z>DD_P^XZ[[]EfCnB|them ,[|this n[|through 2_|you .C=^?[d[|your D]gZ|yours TD
buyer|"@&]([,>-]5c7ZD^HBK[QBR]T_Zck]mC|rang ,@QC
buyers|+_,D-]5cP]RYZ[n>
buying|"B,E.e2a5[8];@?^FDH?KeRASbZd^Y__bBhalEnF|<name> A]E[KZh[|the ,]8[QZ^Zb[
buys|&D)]*b2h4]5_;b<Y=_?ZCZK?O_WbZab]dbn_|<number> TE|a 5c?]KDT]Zbn^
buzz|A]I]Z]
buzzing|)Y<Y?]AcN[
buzzword|%[;^JZVDbZ
by|"B%E&a'A(B)C*D+A,?-D.G/[1D2Z3E5D6@8[:@;B<C>@@AEFHFK_LCMENFOC[F^]aEjXnF|<mention> #Y&d1]IWK_RYja|<name> !Q"=%C&j)Z*e-A/B0B2]5a6Y7^8?9C?=@[A?BFCCEaIEKiOZPZTCUFVEWWXC]XbAd[eEfGh>iIjHkFlbnE|<number> #D)Y*C,F.E/U0a2>3_4[6E7C8C;@<Z=E?<CfD[EBF^H@KGN?PCQBTaU_WEYX[D]D^@aFb@gGiGjak_lFm^|<somebody> &b+F,C4[7a>B?AIBKaPEf<jCkBnC|a "C#W,]-^.A/Y3D4E5C7A8A:C;C>A??CDFDRXSBTbWAYE^BaAcBg>n_|about 5aC^j^|accident #V,_1Z:]<C]Ea[nC|all &B.c1^7_:Z<[=]KBQCS]YCc]jB|an 4];F?X@Za]d[f_j_k^nY|and !X2aJ[|appointment nC|arrangement )[|at #Z7Y]Y|autumn D[|bank =C|barge CE|both ,D|breakfast C[|bus DZ|candlelight AY|card &DSX|clause FD|colour n[|day #CD@|default #Z4AYC_Zj]k^|direct %[J]|dm #_&[,Z2Z=[|eating 2]WY|eight 2Z<]?b|election n]|eleven ,E|email 'Z3aBZCGDCX^YBjCkF|everyone &^;Z@^KYQZbYgZ|first FDjZ|five f^|four 4[<Yi^kZ|friday *Z7[E_l^|gate CDDA|half &@/UEXd@|hand !["D#A&^.C2D4c7Y=C>??[A[CBDbJBSFYab@dDeFfdgYj<nZ|harnessing cZ|hours =ad[|how ,^5ZAYQ^|it &D2]<b=]C[kB|its 4]|itself .Y4ZICS[nF|law 7DD]e[j]|letter #EQY|line 4XDZ|lunch 2]7^C_KEQCj[|me ,X0]4e>DDCKFYceBnC|members /[;^TZ|midnight 3_<X=b?[Z^[Dd]|miles #a+]4ED^gZkZ|minute /Z4ZFE|mistake #C4YQFe^kE|more 0[2]|morning #ZIZ|my +Z,B?[|name 0G3Y6^[Z^^|nature 8c<b|nearly 5]|next &Z7CI^KZ|night ,YDD|nine &E,Z1]=[C_|nobody ,Z|noon &D,C.B3X4ZSAX[YZa^eD|now ,D/E<Z>cB[QF|on >Z|one &d,[?[D?K_QZY[jDkB|our "C#C%_0C4L:];a<F=@ADEDF_NARAUDZBa_bUdCn^|over ![/c0]T[UX|patients =]d[|people ,D8Y:EAaKDQ>^]dEh^kDn]|phone !A#_,G.Z7D=^>@DZIZKDQ?TF[Zb[dYeAhbj[|popular #Y)[8Y:]A^I[QF]Yh[nE|post 3C5ZQ[YBZYnE|postcode nB|region CZ|science /]8b|side :bDBa_|six KZQ^X]|some @[gZ|somebody 2^UZWZ|someone D]jDkZ|stand ?Dh^|step &DF[kD|street D^eV|tea BZbFiY|teatime 'Z0Y=[?[[Zd^|telephone UG|ten "Z,c7cCZQ]|text 9aCbD^EZMXQC_]haj]na|the 'E(B*D+A-F.D/D0F1E2D3A4B7?8>=D>@?ACZD^E]HGJ[MCNZOLSDVG^?bYdDeAfDjZk]l^n@|their ,]IZKFQZfC|themselves #a5[nD|then ,^>eD_KCS[]ZeY|this %ZIE|those Dbk^|thousands /Z;_T[|three ,]I[nE|thursday 0[U]|today C@jFn[|tomorrow YZ|tonight #B0Y7dDBY?]_jC|train CC|two &];b<]=DAYK^[YdA|up !c/eHAT]|us "[#A,D2E=[?CQ>_^bFf@i_|voice ,CBZE@i[lB|volunteers &_Kbk]|what FZ|which ,]B]|writing (^MX|year .]lX|you 8Y;Em]|your &DIX
bye|0[1YQ]V[
bypass|,[1XMEQZS^T[|and 1]|was (F
c|&Z(X)C,B/D0C1C2D3C4?7B8E;D<D=D>A@EABBAC[KWLCPDTAUAVBXD]@b?dCe@h>jakZmFnE|<name> (Z|<number> C?KZQ]|and .Z:[S_aZn_|for 5ZD^|is #DC^F[QBjZ|or (Z9D|suite &[@]gY|was CDD[k[n[
c14|O_
cab|"Z+Z=[>EDYH]^[f]j^
cabin|&^7]D^KZ|<number> 7]|bag DY
cabinet|#[/_1Z7]AZEXI[TYhY
cabinets|.[
cabins|#Z7^][
cable|#B,[4]>D?CDaYafCjdkd|and .Z
cables|<dDCGaQ[cYg]kAnF
cache|#],B4a>ZDXQBn[
caddy|.bDYk[
cafe|eaj_
cage|.Z7ZIYVY
cake|!E#C(Z*D,e.U1X2a3C7B9D:A;B=D>??a@BC<D?FCJAKYQgSVW^^F_Ba[eBfbgUhXj@kDnE|and ,Z|at ,DDEHXKXQ]h_jF|by &[KWQ?aY|from &C,[CBD[|in 1_A[QDVZ]WhZjG|is C[|on g]|sale S_|stall OX|to ?^|was #[l]|with ,]2b
cakes|#d,[7YIa]_bFgCj[nE|<number> ][
calculator|#ZB]N]QZW_
calendar|!?%D&E)c,B3W4d5[6d9_<B?EEXFDKDMDN]O^QB[]a[eDh@kCnA|and :[aZ|we 4aEaY]
calendars|2f4DWda>
calf|,aCDK^QYXEnB
calibration|nY
calibre|;cba
call|"C#B%B&Y(B)Z*>,A0B1A2F3Y4C5[6V8D:@;a>X?>B@DZE?FCI@JDLIN^OEQCRYTZUAX^ZUeUhBi@k[lCn[|<emoji> "[7]|<link> "Z|<name> !]"C#_&C,C.C/[3e4]CDHAXdY^ZC]bbaeKnD|<number> !e#D.A7?=C>[@YCCDcIESCXDeYjZkang|<somebody> ,A|a ,aNYQ[dZj]nX|an DX|and #D&C)D,X7DD^eY|at @^CeV[|back 7EQ]|by )Z>^e]|centre )[,[QZ|closes C9j?|for !?C]GBMYd[k]|from ,[.Z4CD[SZY[kY|is Q[|it ,E4D;^=VCYDBQFSUgCkD|me )Y|needed D@nZ|now 7ZRIb]|on DDk?|one k^|or D@kB|our "D|out )ZDC|that F_mZ|the +d3^8Z>?DZP[S@XYZYe<nZ|this #CaD|to DBSZeE|today !]C[N[^Z|us !D.?2^6A;aFDOCTYV[WWb[e_j]k[mFn^|we .[=bS[_Yd]jE|with ,_Da|you #_6[DcIZYA_[|your :^>CDZSD
called|"B#Z%=&V(E,].D2F3A5?7D8D:B;]<^>A?AAcBCCAD<EYF?J<K]MDNBODSEYGZA[^^B_DaAeBjEkElX|<name> #]%F&^,Z7E8B;A>A?Y@^I[JBQaTCYG]@_Bb=|<somebody> YZ|a ;^|and 7^:CX]][aB|it &C,W;Z<dQDkD|me ,B;Y|off ,BC_QE|on >]AfCER]h[|our #e<]EDI[|the #C,Y4^KZbD|them fZ|to ,E|us )[>]eXmZ|you #^R[
caller|FgI^K[j]md
callers|SW
calling|#[%Y&F1A3C4_7C;d<E@^B_C]KCMBQZRCSD^[aXb]icmF|all :DBhih|it 7E;^aC|on aX|your @]F]
callouts|&^
calls|"F#V%B&?(=4]5E8B9C<@=D?ID_F@IYJAKCMAQ[RWWAYZZDbTdEg_jCnb|a 9D_D|and -Y/]7[C_nD|are CZ|at QZg^|for b]|it ,]|on #[|they >[|we YX|with :EaFn[|you .Z4Z;[D[
callum|&],]Q_gY
calm|!c#B)]+]3]CDDWIBKbQ]XV^EeDjDmC|and !f|down ,[3dQYXY
calming|N_RF
calories|/c:XT[]]aa
calves|,A>D
cam|+],_JYQYU[nD|is JYnD
came|!D#a%=&T(H)@*B+C-B/<0@1D3@4Z5B6D7?8<9D:Y;C=B>Z@YA@D;E=F?I[J>O=QWRCT>UDZE[AeVh?i]kFlBnG|after ,C|along :[?BfB|and ,A>]|at ?^fXiZ|back &Y,[/E0G4D>B?[IFQ[VZfZ|by CE|down #d0FC[QCSZUDjX|early ]Yb[n]|every B[|first 9BD[|for +[@[YF^ajV|from #B&_,E4Y?FCFIEQ?eBfAg?jBk^mA|here #B,B;Y|home <^Naf@|in "A,Z0[2D4C5E?@@WC[DEJCSXVBX]YDZDg^nB|into B[|last ,[4Z<_bE|off CBKEW]kC|on #?&]:b=ZKaeCgD|out #_4^?D@DB[DEQ[]D^Xeai[|over ,]|second <[|the #c;]I]|through "d,].b0b1X7[Q_UXb]|to %C&F'X2^4^;b<A?G@bAFB?SCWXXA]XbbcCg^i@n^|today &[?a|together -]<^c]iZ|top A[D^hZ|up #a&[RBbD|with ,Z1Y>[CZQ_ea
camera|&G.]3Z9XCBFZKDQ^YCjDk[m_n?|and k[|off ,C.dS]g]jD|on QE
cameras|,C.X4[9^@]nX
camp|!@#Y&Z3Z>YCDDAI[JZbDe[
campaign|%[5_;eECMCQAU^Zb_[bb
campaigns|F]
campers|?CfE|for ?CfE
camping|C]W[
camps|hZ
campus|>]CYDYEAF[d]jZl?
can|!="@#W%<&D.Z2=3=5D6;9C:@<D?=@AAXC]DdFAGGHEIVJBS]WAXBZB]Cf@hXk_m@nC|<name> "E(f9CMgYY_G|a "Z,=D]QB|actually #_|add .Y|afford .D7]9_;cDA]]_Yb_dXkA|also ,d.[Q^S_kY|and ,aCYE]^CgZl]|any 9_QX_Z|anybody 9a__|anyone ,[9e;E_cgDkI|apply )E|ask .>2[4b>?DeHDI@NASAka|be %[&D'X)a+E,>-[2F5Y8Y<D=A>GBXDEE@FCIHJZNVQ?SDTCWX[Bc@eAfan[|beat )^;CNZ|begin >[|book 6CSC[E|breathe >beb|bring ,CDYQ@eDhD|build .]:CDYS]^F|but D]I[jWkX|buy .@b[|call dZ|cancel .cCBS_jDkE|cap =B|carry ,[9]SB|change .^7F8F:YAYJAMDQCSaYB^FeakZn]|check 4@D_QF|choose B]i[|claim 1[>ZDZQ]|collect jBkB|come >_C_DEK?O[Q@S@b]eZ|confirm GZ|copy k[|count %]*a,]2]3_8Z<YJZWW|decide 7[|disagree .bDB|dm M[|do #E,C.E2D7a8@9D:c<E=D?YDBKCNZQ=SAZA_Ea^f[gUj_kCl]|drop .]2]|feel )_/Z8aNZ|fill %X9[|finally "_AZhX|find &Z,Y7CDZJbK]R]bD|fit "Z)_;^N]|fix "]#Z)]4CH]NZYBeZm[|focus )ZbEiZ|for aF|freeze j[|get !_+[.D/E4_8Y=F>XC^D^GXKCQAY^dBeXjV|give C[QAgT|go )[-^._4D8DDZEZGZKGSal[|have #[*^,H.>/D4W7Z=[>D@dI_O]WC][eCg[nD|hear #E,b.@>=F]YZe<gBjBnY|help "FHF_EaZjDn^|hide &X|hold <]?ZI^Q]|i "D#d&Y(Y,A9=@DIUKYQ?_?gAkb|join .^S[nE|just ._>]SZYakA|keep *Z.B5[7Z>AA^ZY|leave .b=_>E?BDES^eDfD|lie .DSC|lift #aAZDBh]kC|live .YS]|look #E&Z'@3Z7a9ELB]__@eIjE|lunch SF|make "[8F:DDXI]MYQThBnD|manage .b3[C]j]|meet F^|move #Z.YQXk[|name ,C|no .CB]i[|not "A#U&])A-E.</[2[3A5@8D<Z=X>_?_@bCYDDEYF^GGHBI]JEN?QZSDVIZH^FaDe]iIlHnZ|now ,Z/C7A@EBaC_DAK[Q][Wf^i_j[lAnB|offer .Z/^S]|only (Z,A2[;d>Yb]e]gAnD|open ,[DCQZkB|order +b|pay >[J^SBea|post D]Q[fA|pull .^4^SbYZ|put >YCYDe]]eak_|reach ,b:^DDQ_eD|read #[._2Z7Y>AC_S^[X]YeCjYk[n^|rebook .X|refuse .BSD|register D[|rest i[|return B]|ring .^4[Q[e^gZ|run &Z=]>ck_|save ']LZhZ|say #=.]0Y1^;^D?FaK@QDSYVdbZjCnF|see ,C7f8C;E=W>]CYDENAOY]Z^AbAdLe[|sell )_5ZNYZZlY|send .b/[=]B[Sai[n^|share (g,]|show *[>[|sign ,A|sit ,DQCS[|skip >XSY|sleep ,Y-[8[>[QZ|slip .[|someone #FQX|spare WZ|speak :]=]D^|split D[|spot #F&Y@YgZ|spread )^|stand ,d=Z>[Q]|start DDeE|stay '^)].B>ZK[L]N]k?|still ,A.Z;^CcDgK[QFSZgEj]kbm_|stop 2Z7D<bSBc^kA|swap CC|swim @D|switch N[nY|take )c4YC]D]NZQC_Cj_kY|talk 5]|tell &Z,U.X8[;@>B?eCDDCF[IAQcSEe@gZkDn[|text #[7[|the jD|they #[|too +],@QE|touch DZ|trust )]8b^[aB|try DD|turn 7Z@ZD?|upgrade )d,ZN]Q[|use &C5ZC[D]eVk^|vote 3ZE_XZjCl]|wait ":#Z,B.e4F>CDYSbkC|walk DE[^|watch ,XQ]kD|we #[(X,Y0c7b;ZAZE]KZM^Ua[Z]a^]b[kBlZnA|wear ,^|work .E4bD?|write "]3_>EI]SD|you )B,[.D7a9a:Z@BA^DCKZM>Q_SAUD_agDk@n]|your "X/Z7[9CTcU^
canal|"[,Y.[0Y6E<b@WCBWD[Ec_nB
canals|:]a[
cancel|!].m3d=^@cB[GYICShXa[Ud[ganZ|any -ZRZn_|anytime !Z.[G[S][[bZ|by DCkD|it 3^XZ|the 3[
cancellation|+E-[3a7ZC]DDRaXXj_n[
cancellations|-[C^XZb^j_
cancelled|&D)C4[7E:G>[?C@>AGCjDBICSXYYa@jdnE|<name> bZ|and 4aQBY[|because C[|due 4bY]|owing CZ|sessions jF|the #ZC[g[|tonight jZnB
cancelling|,DDZaY
cancer|/[>DQZT^eCn]
candidate|,D2[4[>ZA]M[QBe[gDh_j^nZ|in 4[|with 2]
candidates|#A%e,C/W?C@DB]E@IBJVKBQ@SBd_i]kWlDn]|in EBlE
candle|)i,E9^:X?BAXB[NfSf]C_]aZeEi^jC|wax 9_QZ_]
candlelight|"AnC
candles|"D4E7Z;YDZK^VZW]XEbZe]jZnB|are :]|in @Z
canned|n^
cannot|!Y#@+b1Z4Y9ZICPYQ?V[bXd_jD|be ,D|believe ,Z1[Q]UZ
canoe|,[_Y
canoes|h_m[
canon|CDE]|<name> E]
cans|!Y,?/C3^>CQCX[bDjZmD|are /C
canteen|&Z,A<^F_GXKYYCjanC|at #]4BbZ|is ,[|on DY
canvas|5Y
cap|"[#W,@;^=DDVKYQDbagC|what =B
capability|-d8ER_
capacity|-g1Y7Z<ZBCRgnC|for -[1[5Z7^CBRZV]jD
cape|:C
capes|,D:^E[QDXDaXnC
capital|,D/a:D;EJEQDTa[Z]YaCn]|at [[]^|letters S[
capitals|D^
capped|4_7aCE|at 4_7aCE
capping|%ZCDJ]]]n_
caps|!]-^4ZD]GZR]k]mCn[
capsizes|C?j@|off C?j@
capsule|)[
captain|&a*^,Z1X:DBZCDFCKaOZS?W_fbjBkG|'s 1Y=ZFE|<name> ?^@]
captains|#[2YWY
caption|#_3aCBDEMCOFQFXZfCjC|<name> &CCFQEjE|this MDOFn]
captioned|,^=^Ca_Zd^j^
captions|#Y,A4aDDK]dYeZg[j?kFn@|on QBSXjB
captive|5_Za|audience 5aZ^
capture|5j8^Za^_n]
captured|-c5fRbZa
car|#<%>*A+F-A.G/A0A2A3B4F5A7E8>:@;A>[?EAFDWECFCGXHaRETBUDWCZ>[@]BfAi?k^mHnE|'s )Z=YCBDBe[jC|<number> @[KbQ[g[|after ,X|and ,a=D>WQ^dDf[|keys ,EDX|on 7F|outside b]|park "F)D-C.]/D1D7C<C@CCdGAQYYD]EeYgAj_|parks j]|seat 7^]Y|that <[?]|wash @X|we 8E<YI[|with )ZQ[jB
caramel|(]M]aY
caravan|*D;[<]D]QZgDkZ|it *COE
carbon|&X1a;]VXb[j]kZn[|neutral 1b;^VZb^|steel nZ
card|![#e%B&='C,C.D/E1C2Z3?4a8@9B;A>@B@CdDbE@FAGDIaKCL?M@OFQXVCXA]C^D_@a[bCeYg]i?jck^lAmD|<emoji> !]|<number> !A4]|and 5YDWdBjBn[|by !]D?|details D_kW|for &CgZ|from nZ|gets "[H[|has )^7ZN]|in #C)]@Dj@kY|is 2ZCBGEg]|machine ,^6[A]CchZjZnD|machines +^|needed )VaYkD|now DB|number C[j[n[|only ,BQC|or 4agFnY|reader ,bC[Q^|required aE|through #ZDYQ_|to #[|vote -Z|was #D4YQC|we 4AQ]|with D^eY|you 4BCD
cardamom|"ZGZH]KbOZ|buns "ZH]KbQ[
cardboard|5[C[DWWGZX_]|box 5]ZY
cardigan|QC^]
cardigans|,Y3aQYXZ
cards|!C"D#Y'[(B1E2_7C>BA]CdD^IZKCMBR_TJUBWcZ][@hYj^lC|a <Z|and ,[A[C]QWY[Z_jZn[|are #ZD[|can g]jZ|is 2Y|on 2[AZDCWYYZh[
care|!B#D%f&E(^)^*C,D.[0C1B2C3D4>5B8V9D:B;^=[CDFAIYJbK[N]Q@R]UEWA]ZdAeEgXjB|about %[(a.YB^J^XZ^A|and -E=ZE[hY|for %[)YDDJ]jDkC|home %[.Z/[;CCFJ[|homes &[,]=^A[|is n]|of "[+a8bH^P]^Z|to %Y,E;Z|with a[
cared|QF
career|"Z&C(Y+];D<]=_@DFYH]QCRBTB^[abdXgA
careers|;]<^@Y[Zg^j^
careful|#E+a4D>fIAP]e_|and &Z
carefully|,EQARJjB
caregivers|%A
carer|4E:D?Z@]HCQA
carers|!?,C.B/E6Z9a<A=]CBDXGFY^[]bBd[iZjD|on &^|still GF|who D[g]
cares|!_"[%e:Z<[JbQY^Da]
caretaker|&W,g3]>D?^@ZD]FYQafbnE|is ,]?ZDZ
caretakers|A[h[
cargo|"^&ZFZ^^|bike "_QZ
caring|%_*]Xa^^
carol|#Z>YI[Y^|service b]
carols|0FCXQ^S]
carousel|-ZK]
carp|"DHD
carpet|!c"Z&Z*V.D4FB_CbEZSE^?f]g]jakGnB|and !Z"a3Z|do D]nY
carpets|5DEDPYQ[j^
carriage|,Z?_CEQZ]]f_|clock ?]fZ
carriages|#EC@IAY]
carriageway|-g1]
carried|#B&d0E1b4A?b@ZCGKaNXTDUGf^g^kAnC|<number> UE|<somebody> e[|a ,X?]@DK^|by ,B|it &aKW|on #CC]D[|out g]lZ|the &a?ZK]|up 4D>]
carrier|#]&C4A<D?CDWEWY=k^nG|bag &B?DYD|bags ,Y
carriers|-[;Y>ZOYTChYnZ
carries|/Z4bCZQFTYe?k]|on Ca
carrot|,YA[SX
carrots|,a4X9C:FCDQ[[XaDjEnD
carrow|+Z|<name> +Z
carry|"D#B%Z&?+Z,b.]/a3E4=8E<WCZFDHBJ]K>QTS^XHYFZBbEfDgEmCnE|a %Z4C@ZBDDZR[k[|for "F,]|it ,[.CDZe]|on #Z,[.f<_C]ICSceE|over ,DCae_j]|the ?[B]E]KFl[|them CDDE|your ,Y
carrying|%Y&^CDJYKbeYjC|it %Z&XJY
cars|,A.C/c0E1D4B<C>DCYEES?Tf]Bj[|for ?[g[|on Q^nD|out &Z/]KZ
cart|!E"_)a,DCYH[NYSBj[n^|is "aD]k[
carton|_^nX
cartons|.]CD
carved|&_Ka
cascaded|-[1CR[
case|&B+C,]-W.B/C1C2]4[5E7[8B9C<CAAD]FZGDQaSWU@VBW[YZ]_^B_AbCcAdZfJgFk^m_|<number> Y[kC|and F[KD|it ,akW|study /G7]@[F[mb|you D^
cases|#D&X,?/B0Z4Y5W;B<XCbFFK]QBS?UZc]gDjVk[|in j_|of C_j_
casework|DZn]
caseworker|#[&_,]IYQZgY
cash|!D"[#X%E&C(Z)@,D.C2E3F5]7E=^>D?BChGEH^I?M[NBRDS?T@WFYZ[F^bf@gBjf|and #Z|flow :]H[M^|for /ZD]|is ,Z=e|machine "Z#Y,D9YQC_Z|machines YZi_|only ,YC]QX^]nC|or K]SFWDj[
cashier|=]
cask|1Z
casserole|3]XYd^
cast|#E&@)^9_;[?^@DKCQCe]fakC|<somebody> &CKB|iron 4Z|list fX|their n[
casting|mY
castle|!Z,^Q]Z^
casual|0[5_>^UYZ[
casualty|&A,[KDQ_
cat|"C#A&C+E,g-D2E4D5]8A;D<DADC>ECH@IAKDQgRCSDYAZ]^@aCbEfZg[jAnC|and 5aZ^|has @YF^mZ|is ,a=YQ]WD|litter 5[U[ZYbZ|off "F|on C]Q^j[
catalogue|#_'[,B5[;]=_D@L]UYYCb[d]k?
catalogued|&f?]Kf
cataract|KA
catch|!_,A5_;D>^?e@ZA^CCDFK]]]_Ae_fahYm@nD|<name> ?bf_|<somebody> kD|it ,D|our Ab]]h]mF|the #]?Z@_R[g^|up >[fD
catches|>[FcYE
catching|5Z?aAXEZf]lY
catchment|-[;_b^
categories|,^-c;]Q[R[lB
category|)a0[6a;BEVN][c^AlXnY|<number> 6ZE[[a
caterer|,Z
catering|9B
cathedral|0dUd_Z
cats|!Y#_&Z8ACCD]I[KaMDQaSZU[X_][eCgDnB|get :[|in OY
caucus|E^
caught|#@&X+[7[<E?ZDAFZM]P]SBY^g^ja|a <AF]|fire ,bj^|out 7c][|the +[dY|up 7G
cause|"E&C,C2F4d:[<D>D?DF[JAKEQBVCY^]EaWgBj^nC|a Y[|was #D,C4ZFZQDYVj[
caused|#?,A-_:[CAJ[QBRYXEaaeCjBn=|by -bCCR^
causeway|CXj[
cave|D[VYjBnZ
cbo|FbQZm^nY
cc|*ZAYE[K_f[
cease|1Z3[iF
ceasefire|n^
cedar|"^HZ
ceilidh|M[XY
ceiling|&D,^4B:[N]gD|and DY
celebrate|!Z"D%^(C)]0D8?:_;F<EA]GXJ^NZXA^Aaab]nE|<name> !Z|our :Y<E|the "F:Y>[|we )ZJ@
celebrated|-C8Z:ZEE]^hY
celebrating|%C-C1A7C8B:hABB]EDJ@VB]BachEi^lC|in :]BDaa
celebration|8Z;D^[|of 8Z;E^[
celebrations|:]
celeriac|#_9^IX_]
celery|CZ
cell|"_&B'c-aLaQURdjY
cellar|&Z<]C@FEZ_d_e[mG|has <^QDdY|is FF
cello|9ZCDMYQZ_^eCn@
cells|#[?]CZeYgY
cement|&[;bb[
cementing|A[|our A[
census|,[DEE[
cent|&]/c0h=[K[Q[TeUhkZ|of /e0aTcUbd[
center|,DDea_b]f]jZkdnb
centers|S[n_
central|CXeZj[n_|<name> n_|bank nY
centre|!C%b)Z/B?YCFE[GDN[SAZA]Bd]mBnD|<name> #]%[,BCCIX|and ,XCG|at C[QD|car CZnY|has -_|in 8ZVD|of %a1GJ]|on ,].]QZ
centred|-g1?8a:AEAJZNDRbVB^_|care 8aJC^[
centres|0Y1XFBUb
centric|-_8C<CR_nF
cents|&F,[/[AYDZQZTXYW|on /[TX
centuries|8[F]m[|of 8^
century|![-YEa^DaBl_n]
ceo|"@#F&>+D,>-B1]7D:Z<]AcEbFCJZK@NAPEQ@RKYEaXc]fFh_l^|<mention> 1YE_RFVYa]lamE|<name> &@+E->;@AcEAJ[KBR?aDeXh^n^|of :]cYnZ|on bZlD
cereal|"Y.]4W9];ZD]aCbYk[|box 4[DZ
ceremony|,d1a=YCBEZKDQZVZnD
cert|,YQY
certain|,E-_4_8_;dBYC@FcV]X[^^baj;kBma
certainly|"_.^:]F[
certainty|&[-[R[
certificate|!]#>&A,G-A.D1_2C4d7B8B;C=B>[D^FEK@TDVZ[Ve^kWlLnA|and )[4ZUYl]|on #D4^IAQ]nE
certificates|?]C_f[ja
certification|,DA]hY
certified|"Y4^8[<@AcCYEcQATY^[la|to 1^E[VZ
cet|4b6XCbDEY[[Z^BjbnY
cet1|-eR[lZ|ratio -eR[lZ
cfo|-]CZEcKCRZV]]Eh^jYlY|<name> -^C^E[R^V^j]lZ
ch|4]
chain|"E#W%?1[2^5C7_:E;@>B?EA[BDCDDBEZJBR^SZV_W_ZA^BaHc]gHl_n_|and -]
chains|/]4aba
chair|!F%]0F1D3D4B5X8D:A;]<D>YCBFXOCS]T]VZXA_VaBcGjAkDn@|'s -[1[F]RZm]|<name> E_|<number> ,F5[ZY|<somebody> +^PY|a CDDDQ_|and &?,Y>WNEQ^jD|at 7FnY|by ,C@]C]JFQDj^|down IF|for #[]Y|if .A>YIX|in .]2YQDVZ|of 1B|that ,YQ[|was #DEDlC
chairman|,]/Z5V;[?BE[IF_Fg[lYnY|<name> ;[?BE[_FlZn]
chairs|#^,[1A2Y3]7_<B@[ADBCDBIWSbUEVGg]kDmFnB|a EZ|and ,Ck]|are 4[>[|in #_|on =]
chalk|&D.Z?FCAKEQFkF
chalked|F_
challah|&^)eKZNf
challenge|,E5X;YS[Z[a]i]
challenges|-E8B<D^A
challenging|%DEEmX
chamber|&Z(D9D;DDDMD_DjEna
champagne|1_;ZKDVe
champion|"])Z7ENZVVnZ
champions|1X7E:h;DKXQ_abbBnD
chance|)D*Z,C-A/D0D2[3@4C7c;B?CDDE>FEG]O_PCRATBX>YC[Y_@eBjEkDl>mD|<emoji> 7]GZnD|of (C:EMBnZ|to !](Y*b5[7]@EEAMXNVO_ZY[ZgChDlA
chances|3Z7_;CMBX^aD
change|!F"A#A&<+C,:.Y0D1X3a4D6D8D:c<X=Z>C??@CAAC^FYHAJXPDQ@UCX[[E^D_Ba]eDf<gEhDj[kWlDmVnD|<name> =YC_N]j[nD|a /^:bDCT][Z]Wa_kB|about dZ|and #Y,[5^DBVDZ^kB|anything CaYZ|at -a1[R[|everything 8b;ZA[]Y^[|from e_j[|how 1Z|in #C8@ADCEEZIDS_aBb^hC|is :cV[a^|it ,D:]=c>CDaK^Q@jZk^|lives ;^aZb]|my (_7_M^QBaD|of Q[|on 3]nD|our %[.[MYj_|that #[)a-E4D8[BYNWmDn]|the .@3B8AFbR[[b]XbZmYn_|their 7ZD[|them C[|to .]4[=EDbQCk]|you D@a[jCkC|your (D*].]3X7D8D:_DAOZS]]@mYn]
changed|!C#W%B&C'F*G,A-D.E0C1D2C3C4b5D6D7=9Y>@?@ADCcD?E_FXGCIELCPXS]UCWDX]Y[Z?[A]=_[c]gXh@j^kClVmZnC|<somebody> ,C;]<]|and #D3Y4[g]|everything )ZFd|from C]E[jYlZ|how ;C|i #BIC|in QEn]|my +[,BFXPY|on #^4E|one 9ZF^|our m^|since @ZQX|the #^,[DCECgEk[nC|to 9[|your "A([QZ^Dn_
changelog|&[3]?]K_X[j]
changemakers|,D:BBabAi^
changer|-Y;_D[F]VGb]hBkZmZ|alert :E;DlZ
changers|0]:X;Z=aUYa[dY
changes|#D%C&@+^.C4?7A8E;^>@?BAbCdD>F_GCHXK>QASCYAZA[Cd@jbkCmZ|are 1^|everything !]8DF_T[|for E]QCkC|from 4]QGk[|in 3[KD]Y|lives +b;_bZ|of nY|on C[nA|to FbjXm]
changing|!X)E,E/C1[3F7B8^:^;[>^BYFYJCNDQGRKTCXB]C^daVcBgBk[lGn:|and F[|landscape 1_8C:CVZ|room &W>XB]i[jA|rooms #W>Z@Ye[g[|table ,^|the 9Z|world :FRY
channel|"Y*b,F-X/Z0Y4Y5Z<EEdF[KEO[U]Z_j_l_m]
channels|-BDDkE
chaos|%](],Z]E
chap|#^&[,Z>Y@_DDQ]
chapel|&F,[5E7@<CA]C[DZF>IUKFZC]?aFh_jYnC|and QD|at CC|down <D|hall Ccj]|into 5F|is 7A]@|on A[hX|roof SX|will ,Y?Z
chapter|)_1X2]4D5D:X<[@_A^CBEWTBVWW^aBb[g_jBkGn?|<number> &cK^Y[n@|for -BAeh]|nine ,fQ]|of !Z%]8]:F<ZaA|one W[[X|starts 1cE_VZ|two 2YFY
chapters|,]Ed[[
character|#D8d9]JBK@M]^dkC
characters|jEn^
charge|![#_&?(E)A+A,>2V3A9C:C;@<?=>>V?@B^CAD]ECKBOYPCWa_?aDcCdAeYfAi_jD|<number> ![#X2cW_|a 4B9A|and ,A|for #B,B4A<F>[FGS]YBnD|it Q[|no Wa|of =[|on *[OY|the /Z8]TZ|to #[DZ|you 7[iY|your ,[D[QZ
charged|#Z&C.A4e6[7C:F;E<D=Y>D?bCaDaGGNDQFS=WDYbfHgYj_k^n_|<number> 4ZCYD_|and 6][]|for DZk]|twice 4BY^kC|with QE|you ,C@ZjDkY
charger|/b4bD^TbY[|is gF
chargers|"C#_]FgZkZn^|are ]F
charges|+[2hCAGCJXP[QWWeYY]ZdA
charging|,@4ZY^]YjZk[m]
charities|>]A^E[S[dZ
charity|(Z)[+c0]1];[<dAaEZKUPVQ^halcnE|shop 0]?ZC[QWU[fXjZ|spelling bF
charm|8b^Z
charming|8]^Z
chart|&C'^*U,>/Z0i1D2[7X;D>]DXI[KDOYQBUcVBY[][aAdFf]gDjWk_|<link> ,C/]TanZ|and '^KHQa|of ,E;FVCbC
chartered|1[
charts|,D4_:Y>ZUCe[mDnZ
chase|#F*F,W.Z3_;aDaFEJ[OFS[e@m@|it ,_OHQ]kY|the D]
chased|"[&Z|a M[
chasing|"_,C3h7Y:Y?^QFXa]U^^aY
chat|#](Z)b*E,B.]1D3B4X8C:C;Y<F=@>[?DDWEAI_JBMYN]Sb]ZcDe^f>g]jYmBn[|<name> QZ_Z|about DCg]kA|and !].Z4Z|is #]j]nb|on CX|to "[.aS_|with ;]S_b_
chatbot|4bFeY_
chats|C[
chatting|,C3^>^e[
cheap|"C#D2[4C7a8B:^>EDWFBOETBWQX]abeCjEkan?|and a[
cheaper|!^#Z)X+X/Z2d4C7D=CI^Wb^CeBn[|and +]PY|than ![/]2cW_
cheapest|.ZD_FZIDSZ|item nZ|way +]DZ
cheat|b[|sheet b[
check|"G#E%B&D'@(@*_+D,B.>0a1C7?:A;?<C=E>@BCDdFUGDHEJDKDL@O[QDSBVA]>^CaDbEdFfCgbhZi@jXkdnS|<name> K^|and 4ZY^kDn^|at hY|before 2aC[D@F_WZk?mYn]|for 9[D=g]kE|if D]jF|in *c-X3E4ED]JZNZO^RU|is ,E4YQE|on SYnY|our 4Z9^|out !X"E3]E^XYlZnZ|so 4X|that .]DYg[n^|the #D,A:G=BCED]IEQATCgZh_kbn_|up 5ZY[mEnD|whether )YCYDZ|which S^jG|with #[3[I]k?|your !Y(B*^,Z/_C[D>OZQ[XWd^gChXj]
checked|*Z,D-Z/G4F<CCBDYECFXKFOYTYYW_CjEkV|<number> gY|and -Z4FR]|by 2Y4[UZk[|in *^O]|it &C4AIEKEnW|on ;Z|since KD|the #],F?^FbI^Y^mZ|with #[4BDZ
checker|FEnD
checking|4^5Z7C?BDYMBQAY]dDfD|and ?CfD|the 4^j_|throughout 3E
checklist|"Y(C.ZGFM@NaS]YF^Cg_jYmC|and g^k]
checkout|"Y#^*Z+]5Y7C>^C^H^IbP_S@ZYj]kZne
checks|([,A2E9F:Y?^CaMdQ<RXV[_Af^|at C[kD|the ,D4^:]DCM]
checksums|,DnY
cheeky|!D"[(B
cheer|&[,a3[;CQ_XY|for &],YQY
cheered|%[DDQ[f]
cheerful|&C<[>bCBe^j^
cheers|+X,F0Z3[>B?gQZUbXYff|<mention> +]|<name> 0[?YUZiYj]|for 3^>E?aX^f]nX|mate gG|to &B,D?U@^KCU^eZ
cheese|!Y"B#>&](D,a.C3_4E7E8D;D=X@?BWEEI?MAQ[REVDW]]BeBgChViYjZkGlCn@|and @DQ[nX|is :]|scones Q[
chef|!C#^&C+_/[4C;[<ZDAP^QZ^Zbdk>nC|'s ,]j]|<name> +b/]P^
chefs|8Z;Yb]
chemicals|n]
chemist|#[&Z,@D_Q@kYman]
chemistry|B[
chemo|#C,CQ[eV
cheque|)E;]=_EbaYd]|for )F;^aZ
cheques|4ZCYQBj]
cherish|%_8Y
cherry|&]HCQX
chess|,_;Z@dCDQZg_|is bH
chest|#E5Y7C:C<D>>?EC^QCYAaBeBj[ka|keeping nX|pain :E>DDEk_
chestnut|,A-]E]QG
chew|F]
chewed|,_D@QZ_WkF
chews|7A
chi|C[
chicken|&[(]4F9b@DCFSS_^gBnA
chickenpox|Ccj]
chickpea|C@Q]jC
chickpeas|m[
chicks|jE
chief|:Z<c=ZCFE[c^e[lZn^|exec EcIGl^|executive 1^<^=]V^c^
child|!>%Z+B,D/b0F1E3C4I5V6E7V8[9D<B=>>[?D@DBAC<EDIAJ]MBNbPCTaUAVFYB]X^ZbEdEeXiAjFlBmZ|'s #C'^)Z,C4B5E7dCEFFKCL^YF]]_^aDeBg@jB|a #ZYZmY|and 5Z|asks >]eZ|care nW|deserves :ZQ[]Da]bCnZ|has (YDCF[|in "B)[,Y/_A]hZ|is %Y-E:aAFFaQGRBa[m^|to 4F8E|who D]b^|will 8[|with fB
childcare|4A=kQHY^de|paid =^dZ
childhood|9Z:^F[Q[mZ|ever F[mZ
children|%B&B(])C-X.C/c1C2B3B4C5@7c8W9D<A>Z?F@WBDEAFAIAJHM]N@ODS@TcVBZ@[a]b_EcAlBnZ|'s #C%F&E(b,?.E4F;^<E?[C^DWMaXZYCbYeEfej_|and ,A4[GFkZ|are CD|can 7Y]Z|do 4C7]n[|from 'Z|of &b:Z@dga|on ![|pick 5F|the ,]Y[|under n[|welcome g]m]|who ._/]SYTZ|will /[|with eW
chili|M^
chilled|8BK]QC
chilli|;[DCIWO_|oil ;]O_
chimney|"C&b+YD^KV
chin|TZ
chip|&A1E4Z6X7_;ECCDZK?[[]YadeDmZ|in 6Z7c[[]aa]b]n^|pan nF|shop ,_<Zm[
chipped|;ZkZ
chippy|1bDZ
chips|!Z(Z*Z+B,[.Y3Z9Y?]IAM^OYYE_ZbDdCnA|and =Z>X|are ,DQC
chisel|#b,[IX
chlorine|4A@ZCZDcIZQEj]k]
choc|*Z
chocolate|">&^+[2_8XHBWX^_|milk &_K[
choice|![%Z+A,<-B.X1C7]8E:X;_?BJBREWaYAZCaWb[fBgCiCm^|and /[h^|for ![-@;Ca]|in &W.Z8D;]|of #Z.Z|we :Z
choices|"C
choir|#_&[*]+Z,c3d4Z@DCZFYIaO^PbQdS]T]V]X[[_b^dXgCiAlbnA|'s *Z8ZQX|before FBmC|in F[|is 5Z|of KD|robes "]5F|with SZ
choirs|/[SDTZb]h[
choking|C^
choose|"b#>)Y,C.Z/[3]4=7Z8D9?:c;C<C=d@DB]CZEEF[G]H]TYUZX_^^_Ea_d^e]iXmZ|<name> "]2]3^7DF]G^]C^bl[manA|a )]BYCXD_NZnX|between "_>ZeVn]|for +Y=[d^|from 6Z|one =[|the ,^/[:Y=?DaT]X^a[dBeYk[mZnD|to 8[|what =]|which B]C[i[
choosing|%D)],[5Y7D::<Z?BEbJAKCaDdYj^|a )[5X|to ,]<]
choristers|,]=YjC
chorus|?Z
chose|#[&[4[7]=eDCQYYZca|<name> #]IZ|the &_,_=a@Yd[g^|to ;^b^
chosen|#C&F3Y;Z=[W]XZkCmX|the 3ZXX
christened|&_7[;D
christening|6[Q]Y_[Z
christmas|4^6[7ECYFCGCQYYc]Y^EkDmFnD
chuffed|,c-^;Z<]EZPYR^l[|to -^;ZEZQDR^l[
chunky|#b)bI]
church|!]#A0^4G5B;Y<ECZDDH_ICJAPEU[aAb]fAiCk>nC|hall ZDkA|has ,C
churn|0]4a5e7F<_CCDXZ_c]
chutney|)[,W8Dn@
ci|#YCaQDYYe[jbnb
cider|+XO]^ZnC
cinema|!Z"_*b7Z:A;]O]SEX]bZnC
cinnamon|,]M^WY^cbcnE|buns X[|knots W[
circle|"[)F-cRab@m[nC
circling|DB]^
circuit|,Z
circulated|7^
circumstances|-a3ZB]C<Rb]Yiaj>nB|beyond -[:YVZ
ciso|FC
cistern|"D
citation|n]
cited|"En_|in nY
cities|"Z,B/C0E8];a<]H[K^hBn]
citizens|-XBbb_i]lAn[
citrus|8aD]^b
city|"B%a'[/]1C3Z4I8W;_=WD[JdLXT]UA^[aZb]cXi[k^mEn[|'s D^|<name> %]A]J^
civil|?Z][
claim|!X#Z([-D.A1Y;_>CD_FCG[HCM^OVQ^R@SEYBaYbZe^kc|at ;Zm[|for D_|that ;_A[D[b[hZjEn[|your *[O[XZ|yours !b(^*BMab^
claimed|#b&D)E,Z/_0F7aCaT^UDW[]Yj^
claiming|7EC_QDSDkZnZ|to kYnZ
claims|"^#C)_,D-D/C4_>C?DA]DXIDMWYVaEdAh_ka|line A^hY|we 2Z
clamp|<cU]c_
clap|.^3gX]
clapped|&D?[F^LFQGmY
clapping|QX
clarinet|K[QX
clarity|"[)Z.A5Z8cHZbBeEnB
class|!W#e%A'Z(D*D,^-b.A0?1?2C3C5[7^8_9[:?<?>b?AABC[D=I_K@LWMDNBQ[RbS?UAVCY]ZZ[A^b_]aCcBe]fSj[mHnB|<name> aZjZkZ|<number> CXFZj^nE|and 5Z9[;[b[|at HZ|care EZa]|faculty 8[E[|for ?DfD|has ,D|in SD|is "Z.ZBZCbHWQ[iZj]|list 4Y5]Z[|moves #f,]|of ,^/]7f:Z@_PY]^_]g_kCnb|on &Z4[C[iZ|team -[8@|the ![|two ?[|who ,]|will /[TZ
classes|"[,D2a4D>DC_DAUZV[YChYj_kD|are ^E
classified|A_|briefing A_
classroom|mYn]
classrooms|"AC]DE
clause|#a*b,@-D1F3Z4E=]B[FaO]QB]Ig^m_n@|<number> #^3[4F=]B]X]d[|by FD
clay|!E+Y8CCFDdSDYCeDjDk[nF|and kW
clean|"Z-D.C2D3B4E8c9F:]>CADBED^EZH_KVWE[[]Y^_aYjWk^n^|and E[|it #]DXQYY[|sheet M]|the H_|up 7[|water &Y8c:fQ_][a_
cleaned|?[Q>g[jB
cleaner|&_*Y+Y<]?ABZK_OXdZhDjClAma|on fD
cleaners|,B?aDDK^|at ?c
cleanest|!b+cPd
cleaning|&^*a,Z=ZEDO]QCbEjC|and =]
cleans|<]@_gY
cleanup|#[&Zn_
clear|"]#X%^&@,D.B0[2B8A<B=CBYDZHaJRLYP^S?UYWAXBYCcCd@f_iYm[|about #b+[4ZI]|up ?[n]|your 3[F^mY
clearance|QXnZ
cleared|)a/Z4X7[9[;]>DAZB^C]NYQXX_]_hWi^|<number> IY|the 7_Q[]a|your ?DfD
clearer|,D<YA[SXnC
clearest|+^
clearing|!_9ZGYK[k[
clearly|4^7[e[jA
clears|kX
clerk|"A.Y1D4>9Y;A=Z>BCGEBI]Q[Y@bBfYlC|'s "B9[=ZDCI^|<name> Da|by =]DV|in ,Z
clerks|&Y,DKXQFY@fV
clever|&]2B>Yd[kE
cleverer|9[;]GZbY
cli|Q]WEnc|for n]
click|!b*],C-^.Y/D3D5b6^7FCYDgEZF_G^M^N_UCZ][^fXkam]|and !c%[CYGba^|away !Z|it CD|on -^|the 3B7DYZf[n[
clicked|0[4^<Z>YYVcYe]
clicking|-^.BR^]DlD
clicks|!c5YM[SCdY|and SE
client|"D%E&C)D,<.^/E4B5C8X9D;_<Y=C@_BFCGFDMANIPXQBY@ZX^caDbbg]hYj@nB|'s &^;EKYQ@ZY|<name> @]bX|<number> CD|a ;C|and ,B4]|asked #a@]AdI^g[h]k]|in /ZQCnB|is >ZDXQF|this 7]|to <]|who 2[
clients|!D#B%^&B(C+C,>-X/[0c3F8D:A;_=D>E?ABcCaEEF@HaJXKDNERZSDTZUWXE][^Yb^dDeAgCh^kZl?n?|and &Z:C<XhY|are %^5[B[J[|i <a|in b^|plus NG|who -]R[kI
cliff|DC
climate|-Z<ZCERZjEnc|change -F
climb|,[2E:D@[JZQ]g[mD|a 2E|and :D>Z
climbed|0]g]
climber|5X
climbers|8ZjEk[
climbing|.Z0Z>Z?YDBQAUVYD]DeYk@|wall >]?ZeZ
clinic|#@&d,E-C.[/B1C4]5Y8CC^GDIEJCK_QFUCYcaab[dBe^f[jY|<name> D]kb|and #DD_IE|at CA|for 4[DDfZkEn]|has QH|in +[E[]Z|is CXj]|on 7[>FQFeF|will &Z.ZSY
clinical|"[7Z@^gZkElZ
clinically|!Y/]8B^Z
clinics|/^0dC^H^T[U_aA
clip|#D,]/Z0f4]E[FBKYQ[TWUfY[b[gEl@mBnB|below K_|from 0Z|is 0YUX
clipboard|.^IZS[jZ
clippers|QajF
clips|!F4[QE
cllr|1[4EVYb^nC|<name> 1[4EVYb^nC
cloakroom|,CD[bYf[k_
clock|"@&]/V4V5X6[7a:>>]?^CCKXTY][^Fe^gBjZkYnW|'s 7d]_|and &[?]|by "B|is /[6]7bCBTX]Vk[|on #^4[
clocked|>^@^
clocks|)WNYSCWZeYgAjak^|change )Y
clockwise|SY
close|!?#X%_)>+[,C1A2B3^4C5^7^9X:A;a@>CZEiFBIZJWLXMYNAPYQBRaV@XZZ[[[]TaHbUe^gBi[j]lgm?|<name> 7ZCaEcGEMERYT_U[]Yh[j]l^nE|<number> CCK_Q^j@|and DYQD|at 3Z6Y7DCYGYXZiYjFlCnD|in ![|it +bE_e]lZ|its CZ|on CZJaZYbX|the (])E4[7CDbI]KCMZQRY]kc|to 0^PYU]|tonight 6[|your n[
closed|!A"9#>%B)C+D,@-C.?0Z2D3^4@6C7?8@:@=C>B?A@9B@CmDUF?GCH@I=JZKEN?PFQDRYSATAWA[B]A^A_AaKc[g;hCiDjjmEnA|<name> &D1E?E@EADCiK?RDVDXEYCaCbAeDfFhEiDjglEn;|<number> &_-[;[<]K[R_XUjCnA|a -[/Z;^C[|and 0Z3Z|at CAQFjCkDnD|both CZjZn^|doors "<<]HE|for CBQ[REeXk?n?|from CbQCjY|in 0EC=jC|issues 3aXZ|its AYcWlX|my ;]<]|on 4[C;EaIIJWY]fAgEj<l[|our 1[<^UE|shoes C]jZk]nY|the "E,_<?AYQZh[i^|this ,ZCZQGjZ|till iX|to C[|today C]Q^j[|tomorrow CYnZ|until 4EBECZYEja|with <Z
closely|%Z
closer|)Z=ECCDDE]F_NCQDjAnD|than CEFbND|to 8C]D
closes|!B#C&?,A-E/[4E7b8C:b;D=c>[@CCdEbFEGCICK@LDM@SE[T]]__aBdagBhBjalbmAnE|<name> "E%Y*[=_E]GCQW]C_adafYjZnB|<number> >]CkeZjenC|another :ea[|at 7DCaE_QC]Cj^kDlZ|on ,]=ZC=G[Q^j=n[|the CYn[|tonight 6ZC@E[l^
closest|,]0^M]U[VDnD
closing|&C)],?/[1D4D6_7Z;D<E=Y>Z?CCED@FDK@VB]Y^DaBlBmCn@|<name> CAQZ|<number> C>b[e@jBkZnF|and 6[=]|at #]>ZCaQETZWbX[eYj]|date CBDDEEYE|the Y]jC
closure|NYQEeGfB|of NY
closures|SZjZ
cloth|#D,DD^SFgDjB
clothes|,Y:[A[C[D[WZY?fCgBj[kX
clothing|TB
cloud|!Y,C8D>DF[QF_DdZjC
cloudy|BEDC|until BE
club|!D#@%e+W,C-E0Z1^3Z5A8?;_<A@CAFBZCZD<EVFCJ_NWOZP_QCRCSXVVXE^CbZcBhWiYjZkCmAn>|'s CD|<number> CZSd|and 4[|for =]|gets 2dWZ|has &Z+]7]P[S[]W|in 8C;^EZba|is C]OZbB|on ;]MZ[Z|who &_|will BZ|with ,DQE
clubhouse|%[,X?Y
clubs|)[,Y1BGBVEZ[
clue|.f3_;]AXFfH]SeX[b^mc
clues|QY
clunky|4^YY
cluster|YYn^
clutch|2[@D_[kDnF
cm|#[/D0D4B?[DbKATD_Vj_kan^|<name> CZ|<number> DYkY|and ,Z8ZD[n]
co|#C,^-Z1Z2D4?8>:A;D<D=ZACCYEDMBQ^R_SDV[WAY?^E_]g]nC|create JZ|creation -Y|op =_DXMBO[_Wd]gY|operative VX
coach|#D&?(B1Y5X7]8D;C<A>?@EECIEKCM]QYSI][bEd[e=gD|'s :Y|<name> 5[<DCGLZYZj@|<number> #^|and ]]|firm =]|is n]|leaves CAQ]|of 1cVZ|to QDga
coached|&Z?ZKY
coaches|"E&Z*C+a8A=[F[HCJ]P[QCeB|instead >[|went "EHE
coaching|"],C-a6[7]9D;d<CBYR[[Z]]a[b]iYjBk[nE
coal|"Y#A,b?EIEQakCn[|country ?Bf@
coarser|Dckb
coast|)_+^4Z8[;b>E@]C[J[SFbcjcmYn_|guard C[jX
coastal|8[;Z<[YB
coastguard|/EQ^TF
coat|#W%X&C*E,c.B8];D?aA]CDHWKEMAOBQV]^^aaBbBfZh]i^nD|and ,Y>X|for ,Y8Z|on ,]4@?Z|rack #Z*F|the %Z|who KB|with KG
coating|,E@ZC]D^WY
coats|)C+^,[.[3E4A>[AECZD?IDPcQESUWDYDeYhDj]nC|are ,?QC|by AF
cobbler|[[
cobbles|C^IYj]
cockerel|#],c1[_[
cocoa|"Z,[-Z2[j[mZ
coconut|4^DDk@
cod|(X-Z0YM[nD
code|!d#F'])]*[+Z,E.B/F1B3Z4[5]7Z8A<F?CA]CZFDGcH[IGJVK?N^P^SCVDXa]Y_[e]m@nX|'s *^O]QD|and )E0[4Z5]A]QZaYh]|asked #CIA|at 5Y|changes @[C[gZj^|for *]=]d[nC|from *bC]O^kWnE|is +Z|lumi fE|on CYD[QDj_nA|this ']LW|we %ZJZTZ|you 3a:ZnZ
codes|#a'd>[D]Q[e[k^
coding|PZ
coeliac|>_D^
coffee|!B"b%E'>)B,a-B/a1Z3A4A5C6^8>9A:a<B=B>??]A]CCDYI[M[Q^TaU]VWX@YEZD[X^Ea]dEeCg]i^j@l@|'s J_lF|<emoji> 7D]Ea[|<number> /c7ZTaeY|a !_"Z6]:][a^Za_|and #B)],C:_?[BaN[^Ai[|at SZ|grounds #[I[|in &[@cQ@YZg^|is *^,_O[SDg[|machine ,Z/Z1b2]EfV^l^|morning #]I]|on "B&Z9D_D|or 7Z|that ;ZQG|we 6YAZhY|while 7D]F|with ,E.[?bC^S]_Yn_|you n]
coffees|6CEZ[A|and 6D
cohort|!_,A-[2^4D5_6]7c;CC@EaHXJ_QBR]SDZb[_]_dYg^hDk@n@|<number> -Y@^CBK[R[g[nD
cohorts|-_5]8_Z[^]
coin|,^4C7[;YDYMaQaSE]YfZ|and M[
coins|,]4CDdYD_YdCgWhbkdnC|only DY
col|CCjDkB
cold|"C#A%E&Z(?)E+E,[-X.B1F2Y3@5[6E8B9Y:C;B<b>[EALBMCNYW]X=Z_^CgAhZjY|<name> "[,_QZ|and DDNe|by 8Z9Z|coffee ,Y<]KZ|for YZ|hands ,D2_:_AZWYhY|in ,Y2XQZh[jY|kitchen D]|on J[NZ|plunge <b|snap ]F|so hY|store ,D4WlZ|tap D]k[|tea ,]|water F]
colder|4YQaj[
collab|+DPD|with +DPD
collaboration|%C-D1B8[<DCCGDJ@RCT_V@h_jB|is HZ|with EBQX
collaborative|R[VF
collapse|C?IYna|at n]
collapsed|,DQD
collapses|CC
collar|#e,CD]I]SCk_
collars|)Y
colleague|#A*A,D7]<Y@CEBL]VF]]_AgDhHlAn]|<name> 'X<^C]EDLXlCn_|told IF|who ]^
colleagues|"C#C%X&[+D-_/A1d3_5c8B<f@DAcB@CCDAEZHBKZN@RZV_WDYFZ_^<a[h^iDjFkAl_na|<name> &Z|across <bh^|and %E-C1Z:X;BJCRCa[i^|are -Y3]i[|at 3[|from <XAZE]l]|i BY|in QB|on EZfY|to ,A1[<[QFVWgZ|who ,XVZhFkCl^na
collect|![&B+X4A7CG@KFW^]BaYbAgCk@|<name> CB|from CcD_YZkXn[|it .bSc
collected|#Z&[3]?[DZKYYCgF|by ?_
collecting|#[.D2i>CHEWg_ddBeBgA
collection|+F,<1D2Y7C8b:B<DF]H_Q?XDYC[C]C^f_DaBeYjW|<name> 4^|is 8WDXJ]j[nY|of !_|tin eY
collections|#D4[C_D[Y[hYnD
collects|*^4[<]OY
college|&ACWDYGDabg[jYk[
collision|4ZYZg[|on YZn_
colony|-ZR[
color|!F8a@]^]aZ
colour|"E#W&D'C(e)D+E,@.E1V4F=C>B?CB_DYE[F[HAMcNFQ[RCUCWG]I^FbDdCfCgEhCjBk]nY|and (]F[M[|blind 9Z|is Eg|this )B|we =?dA
colouring|>ZQD
colours|"b+a1a4D5C7_<Z=Y>[CXDZGAKAPb[Zb[gBjXn^|and f^|may C[jYkZn[
column|,?D[K[
columnist|nY
columns|E]hYl[
comb|7D>]DgS[e[kg
combine|"]&]-ZH]K]QYbE
combined|,_;DaEb_hBlC|experience ;AhG
combines|8]n_
combining|,[
come|!B">#@&E'D(B*D+A,Y-A.^/B0?1;2@7C8@9[:Y=Y>[BBHALFP?Q[SXTYV>[YdWeZhTi@lZmDnB|<name> ,?4Y9Y>CCeDZQBSBbajb|across ;_b]|after YG|again 4]=[Y[k]|along 7E>[CDFbQ^SFab|and !C#X&F(G)W*Z+E,?.C2E6E<I=Y>D?AD=EAF]MCTXY_]DaFcBeHfBhLj]kBmX|anyway >[QX|as %Z,ZDaHYJ[|at #Y.Z3Z4Y;d?]CBSZXY|back !a/[2E3d4C5Z6Z7]:D<b=B?Y@_C?DFIFQZWCX_^[aGc^dAjBkDnZ|because WZ|before 7DA^hZ|by ,]7F>A?[C^D_J^YE]EeEh_|crying ,D7d;E]b|down )]3^4C>E?[C?DEKAYCa]|early ![&^Q_j]|even >Xj_|first &_7a;ZAZKZQF]Yh]|for ,[.d5^8Z:[B[CEDGKBSgZde@gBiXnA|from "D#E&^9^;DC>TY_]|get ,[|here +b>CkD|home )Z,^7^8_:_>ZJ^QWdZjBk^nZ|if .]=ZSX|in !Z&C)U2[3D4B7E9A;D<B?[@YC]FCHAOVQC_CaAe_g[hB|into F_e]|late &Z|later &[CZKX|off CYDaM]]YgCkb|on #[(Z,Y.D7^=[>[EfFZIYM[SAWCeXlZnF|or >XDC|out #[,C.C=^C^Q@dZeagA|over +Z6Z?[|round Ceja|say n_|see :Z;ZD^nX|sit ,C.^|straight >D|tell ,[9[_ZnY|that #BIC|the E_g[|this MY|through >Ze[|to "C.C2Y4C9A:B;^?C@AA]BZHCSZTaXX^@b_d^eBhVi]jInY|together -F|too .F|up ,C4e9e?ZCEDZQFY__]jF|with 9DDc_Bk_
comedy|&[-C8]:YQZ]]nC
comes|#^&C'[)X*_-?/^1W3F9C?CADC^ECF]GZIWJDO]SZTWXYYX_XcCfFi^kEmZn9|<name> CbY[j[|along ![|back ,Z.C/CSETCjG|by '[CY|close ;Z|down ,]4^7Y;_CBDDF_|first (a.ZMYRZ|from 0b=CBaCGFZQ@WYhZiW|home ,Z1^V]|in )Y8^<[=CDDF[K[^YbBdBkB|next 4FE]|off /Z7^C]ja|on #b,B.B4DC]SCY]gEj[kB|out .^5bCASaZa_W|round ,FTY|the 1[7^|to &E,Z4[DBK@OY^Cg[jD|up #b&_D]IYKZbDkZ|with !["a)_,Z>YI^
comet|4Z7DC@|from 7D
comfort|">-D6[8a9[:c;Z>YRB^aa]bYmC
comfortable|,^4b8X9G:A>BY_|ones 9D_F
comfy|4]
comic|0]UY
comics|.eSb|count .^
coming|!?#Z%A&D'F)@+D-C.Y/B1W2B5D7C9W:X;E<>=B>@AABYDAFeGVKDMZN@S^TAV^WD]ZbCfVgFhGiXjYlEmd|<name> 1F4iDDKEVBYb]BbDfZlC|and #[2Y6ZIXK[M[W_]Yk]|at .ZS[|back *^3[5Y6[B[OZQBe^iZ|by 7[J[|down 4_f]hX|for "D,[.Z0^4CQWn]|from #D,BC_e^gD|home 8bV[|in 1B;[CE]Z|months VYlD|off ,[5[|on ,>B[LZ]XiZ|out #]D^j]k^|over #W.X|round ,Z|since g]|soon :B^Xm^|through 7[|to "e(Z+[7Y=Z>B?bC@FYQDVDX[][aDdYeBf_h]iFjBkDlCn]|up QF|with #^9]I]QZ|year :]>C
comma|,_/[QZTZ
command|"YkYn_
commands|8Zn[
commas|C[OZbZj]
commended|&_1[;[KaQC|for 1_KZ
comment|!B"B#c'e(l)@*m,B-C.@/]2D3]4@6D7A8C:D;E<B=B>A?CBCCHDFFaGDHAIXJAKCL_MlOlQBRDS>TWUEX_YA[@]G^EdEeCfChCiCjAk@m_n>|<emoji> !DL]OEaBn^|<number> MF|a *ZO[Wa|and 3]|below 'B(C*ALDO?|gets (Y*B|guide *Z|is EF|me *BFFmC|on ,Z3bXcjY|ready *Ya[|with *EOC|yes (^5]Z_]]|your 'd*[Le]C
commentary|;EKZQ]jFnY
commented|<BhDj[
commenting|*]5[
comments|!D"@#b(f)D*]+A,C.B1b2]3_4]5B7@9C;B<WCEEAFYH?I[KYMeOZPDQER]TBVZWZX_Y]Z^_DbDdFgBnB|<emoji> (a3DMdVDXFbD|<name> (_MY|and #[(cH]I]Ma_D|are %[1e3gVcXbnC|for *]|from 4]|more *[2eWd|on 3cX]Z_nZ|will 3BXC
commercial|)_0]:Y;YZ^b^nC
commission|5]8Z=a>[S[XX^[d[|and .Z3Y
commissioned|-ZEdVYlZ
commissions|0Z1Y6[PY[[|open 6[PZ[[
commit|([DD]Z
commitment|%X&D,A-]._5D8_;c?CA_KGQAVXb^h[kBlXmAn@|of ;]|to %Z&D-c1B8E?DA[R[bThYmAnB
commitments|-cR^
commits|.^1ZS[TBV[|<number> 1ZTB
committed|%X,D-^AaEDJ[R^ZY^]h[|to %X,D-^8YAaEDJZR_ZZ^]h]nC
committee|#b&Z,A-^2X3[7D<_=f@DC]EfP_QAR^S]TBVJXaY]]D_^bDdbf_gAi[j[lg|'s +Z3V=]|<number> ,[-[EDRZ|has -Z1]<[?CR[l_|is ._|meets =[d^|members E]|of NY|on C[|will =[
committees|=ZE[
common|"b#F&E,B.Y3Y;V>]CCD^FYH[QAX_a[gA|room QE|sense :[
commonest|#[4YDD[Y
comms|-_8]R[Z_
communicated|-E1Z
communications|/]T]
communion|#^IXS^
communities|%X-a0dE?J]NAQERecYdZlCmEnF|and %D-ZR^|we B[bZcZhA
community|!E"A#D%h&F*E+@,>-X0]3C4E5X7@8Z9Z:^;D<>=b@CA;BbE<FAHEIAJePBRXTBV?WBXDYB^[_Ya]d^fEgCh?i_kBlCmC|<emoji> %_JZ|and -Z;^EdRY^?aDb]l^|call K]nZ|hall =Y|has B^aZi]|is %Z5[J^Z[|of ;DJ_|room DYQ@]Vf[|that -[R]|we %])ZJ[aFiClAmY
commute|!b)Z/E:]DZG]a[
commuter|!]AZQZ
commuters|"[,B?bf^
commuting|"C
companies|"Z(E+^/g0E8Y:[;cAWDZE]HbMEPYQFTbVGbch[j=l[|that /c7[T]
companion|!A)a-_:^E^N^SBa]lZ
company|&^'b)=*Z,D.[/@0>1c4?6_:>;b<]=Y>dCZDBE]FDJWK^LaN>OWS]T@V_[W]H^Zb_c]dZeel_mE|'s 1[;Z|and 4?>DYAe@jBnX|as =Y|has EY|is =Zn^|says C[|that 1Ym[n]|with ,[DEQ^kC
compare|"].d8^IYQDS^|over "_
compared|TAk_|with TB
comparison|'].[DZICQ_
compass|F[
compassion|%]-C:CRC
compassionate|%[+Z-DAB
compensation|@[Dbg]j^k^
competing|-[:C
competition|#]/_:];XDCIaK]TYaZbajDkD|is 7Z
competitive|,C-AEYJXRZaahA|salary R[
competitor|&D7_9C<ZDDIGSY[V
competitors|"A&Z7g:A;]@DJDMANCR^ZB]f^Ab]gDhDnA|are 7cHYMDRU]baAiX
compiler|@Y
compilers|n[|and n[
complain|#B,F/Y3a;^DDK]XceXkC|about 7?]CjYn[
complained|,eQb|about ,]g^
complaining|,_4?5]8Z<ZKCQ]ZYnY|about ,D
complains|j]n[
complaint|#i,]4]?aC^DAIcKDQWY[eDf[g[jX|about 4_CZ
complaints|#f,Z-ZIbY]f_n[|about #bI_
complete|!["](])C,E.b1e8^:aBbDDEdGFJaQBS_V]]YhYiZkAl_mC|our *AE^J_OBn@|the E]R^lc|your NZn[
completed|-C1g<CBYCCEcJaV_f]jEl_nF|its 1XBYCDb[lE|the 1X:]A[E[J]V^hYl[
completely|#Z.Y:YF[IYSVb[
completes|,a-FQZRDnX
completion|-f/[1WReVabXn]|of -_1ZR]V^
complex|!A-_8BGBJ_R_mX
compliance|)D-X3Y8D;BTYXZkY
complicated|,D:aR[|and ,D
complimentary|!W&D*],C-D/C3A5Y7UEBGaH]JCO^QB]U^AmAnI|copy *ZG]bY|glass 6Z
compliments|&^1[7]<XKZ][
composer|&aKZ
composition|C]j[
compost|%[C[DaH]J_K]_CjYn@|and 7Y]Z
compostable|#a
compound|#Z4D
comprehensive|ADED
compromise|"C8c;]CZ^ZaZbYfBjZ
compromises|!ZJZ
compulsory|"^,C
computer|"Ze[
computers|:ZQD
comrades|0]:eBeVYaa
concept|;En]
concerned|4Z
concerning|3]
concerns|#@%^
concert|#C,Y2[4?;]>C?B@CCYDEGCSBWZYAbYn?|is 2^WY|on C[IC
concierge|W[
concluded|1DF^R_lZmZ
conclusion|-Z4[9[AZhT|of -ZAZhT
concrete|,;4E7Z:CQ>V^gFlG
condition|#C'],Z3[CDEZL[X[jC
conditioner|Dfe]kc
conditions|)Y2Z4B8CCARZ
conducted|&F-[1bKER[Vb
conductor|,^?[DDd]|'s ,X|<name> C[
cone|3]4]I]Q]YY_XnB
cones|#W,C3^4]C[QBiV
conference|%])W7C;[<WNZQER_hZnd|call GE
conferences|<E
confession|'[)]2Y<^AXL]b]|from 2ZY[|time )]A[NYb[
confetti|#aIa
confidence|!e#E%E)Y,C/]0Z4_7D8b:b>]?=DEHDJ@KBN[ZD]Y^eaYe[h^i]lD
confident|+]H[P[V^|you VZiYnZ
config|DDh^
confirm|-B1A4bAZCYE^GYIDVCkDl[|by 4[E[l[|that 1D<YAX|the EXGY
confirmation|*_D_O^k_n]|email nY
confirmed|C_E]K_QEe_jcnc|<name> CCKaQB|and fD|in CYfX
confirms|1YEBI_nb|the EB
conformities|E]lZ
confused|,Z9[DEM[QX_^jY|you 4[9]_[
confusing|>dDZebg[k]
confusion|4[
congrats|)]:Y?e@cE@NbQWaYbDffggiDjCl=|to :Y?f@dE@QXaZbDfhggjCl=nY
congratulate|(Z
congratulated|EfhalZn[
congratulating|;]b[
congratulations|#C&[-E:D;A<E?^@eAECAIBKZMDN^PDVA^AbEfagdhAj>lC|<name> @Z|all 1a?BV^fC|to &_-E1A;B<E?c@eAFCAPDQVV@XW^DbDfggfhBj@lDnE|you @E
congregation|0[5]=YCZZ^jZ
congress|7G]Fn]
connect|'a*cE]L_O_R[^]bCnE|with E_
connected|%[*b,?-^6Z8Z:dJZV[^Yaa
connecting|"[
connection|,@2[5Y8Y:b<CCZJCQ?RB^]_ZbXhD|and 8[
connections|%Z8^Bdib
connectivity|8BCBJ_RZ^@
conscience|7c;E?^DFQATZ]^bYkC
conscious|8Y]E^^bAmD
consecutive|-C;]<EEDVZ|year 1E<EADEGaDhE
consent|'Y,]-];_C[EZQ^b^jYlX|forms ,^Q_
conservation|&_2Z8A;DA[EZn@
conservator|&[D]K[UZ
consider|&X3e5Y6aEdX^[alZ
considerable|;[B^Q]bXi]k[
consideration|,B-hQFR]h]
considered|-YCBVaX_j?nD
considering|,aIGQ]
consistency|:^U[X^a^b[|is U[b]
console|D[
constant|VB
constituency|D[KZ
constituent|#Y&[@]I]gane
constituents|,]/Z;^>^AY_Bh^nc|are /Y>^
constitution|&]
construction|&E8[CWjY
consult|)[
consultancy|;^n^
consultant|4Z@DEb_]
consultants|"Z0Z:B<[?_D]a[hWk[nZ
consultation|#D)Y-[1B3X9Z;DB^CWDDEcHCJ^KBMBR_S[VYWZXZ]]aXf_hAiWj_l[|and 3Z|changed MD|closes ,YCbS^fZ|on -]6^7Z9]E_J]_Zl^
consulted|,[QY
consulting|b]
consumer|#[0YME
consumers|-XBF]Eh[|should BF
contact|!a"[&D'_+V3cCXD]FDG^HZI_KCPVQBS]Xd]BeCgXhYjXnX|<name> CWD[dY|centre %[3Y|is IY|lenses "[+^D]P]|the !aD@kA|us !Z3]CZ^]b^h]
contacted|%E3X5]7DB^Z[na|by B_|us %E
contacting|#D??n]
contactless|j^
contacts|'b*[-d5cDaEZKELaZ^ka
contain|#Y4_CaDWIZeEjZk]|traces #[D]IX
container|-_1Y8Z<^RUcZj[n^
containers|-Z1[8]B_CCVY
contains|#E,BCbDAK_a[k]n^
contemporary|^Z|flair ^Z
content|-c7B8=DEF_R^]@hBi@
contest|&a+j,]C@KZPaQ^WdjB
contested|4]YZ
continent|;_b[
continents|&D1[8Z<dV]^^c_|and <Z
continue|!D%b)B.C1@8@:B;[G@JcKCZ[[bi^mCn]|on -C1B8B;Zi_|to %^1EJ[cXiCmC
continued|,A->0[8C:C;[<[?DBbDDJ^QCRWVAhZiZ|commitment <b|loyalty EY|support B^J[
continues|,B-[8b:c;[<XEEXY^^a^|to -^8X:];_<ZQC^_a[
continuing|3[<EEWX[|to 3]X[
continuous|R[^F|improvement -ZR[^F
contract|!E&Y+F,B/B0C3D7@;W<B>CACCCDGE@HXKVMZQBT>U=YE]?^AdZf]gXhAlEmCn@|<number> ;ZnD|before D?kE|ends &Z|for 2F|is nD|says ,DDY
contractor|&B,B4b;Z=ACZDAKAQBYYg[jb
contractors|-[1c?[V]^Z
contracts|/[0d=A>CD?Q]SCUXY^n]
contrast|_a
contribution|-bGCR]TEa^n[
contributions|-YJDQCn^
contributor|&Z,YCDKZnY
contributors|#Z&]-A?BI^KZS]n]
control|%B-a1]3[4A8D>DA_JDT^VchZ|of !D"YHZnD
controller|eBfCg[jBkZ
controls|*[1Yk]
conversation|%D&?(]+B,B.B/E2D9C:d;Z<@?DDAEdFFK<M]PBS?V^_CadbVfDg[kHlfnA|table >[KG|with "_4[9D:YRH
conversations|%B-Z0A1BCEECaDe[hDjZm_|and -^DXe^jZk]|with 8Da@m[
conversion|-b5[RZaD
conversions|-_/CR[
convert|)Z/]5jD]TcZekZnC|old 5F
converted|3]5^;YX[|the 5AZB
conveyancing|)]6dA][Y]]hZ
conveyed|-i4GRd
convinced|,];bb[
cook|"Y&_+^,^2Y3^7D8C<ZKZN]]D^E_WfC|and -F|for 3D|in n]|it <]=Z
cookbook|O_Z^
cooked|&_+F4EDdKZPEkb|by &[+GKYPF
cookie|+aQZ
cookies|!F+a>]CXDDGDS_e[na|to !FGD
cooking|&CSZe@iZ
cooks|>^
cool|&Z)X,A;[CAD[dY
cooler|<ZC]YWj[
cooling|nW
cooperation|([1AEXIDR_VBX_lZnD
cooperative|-Z
coordinator|1E
cop|"A#c4]Y^
cope|"_%_7a9BJbM[kY
copied|#]&Z,Y;[>[?_b^f]g_
copies|#A&B)Z+D,?0Y1F7B:BDXIDTCU]aDb^dWeEg@nA|<number> bZ|from CZjY|in )^0[C[U[|of CDDaObWD]WdY
copper|&Z,Y3B7B<]C@Q^jC|tape &_D^K]
copy|"C#B*Y,@.D2D3e:B;D=YDXEXFDGYHCJBLXOZQCRYSCTBWBXc]bc^e@i?n@|<link> !aE[G^b^|and (Z3ZDBkA|at 3[|in &Y,[|it Dak^|of &A,BEWKA|paste 3]LYOZQAXY|the &Z|this 3^
copywriter|1^V]
coral|D]
core|%_(]*E-_1B2Z4D5X8YA[M^Q_RaVBaBhZkCl?|of 8Z:B^]
corn|#]E[|<name> DZE^l]|exchange #_
corner|)C.a1]2D4E<ZCCDXJYL]MXNCOCSaVYX^[cbAe[iWjEnB|and XclY|by 7aK^|for <^|of 8aF]J]^^|office <[|so 5W|with j]
corners|&^,>1Y8^:CDXFZ^_mX
cornet|#Z9_KCQ_kB
coroner|nY
corporate|"X3Y8Y<CAZBZMFQYUCbBh[lD|partner AZ|partners 6]
correct|#A(],[.[4aD]QJS[Y]]D_^eBf^gZjCkDnD|one 4]IC
corrected|#a&W.E3C4Z?^@EC_IZKDQZYdd[kBn@|in #Yk[nX|the #]&AI[KD|version fY
correcting|&@,[Q[
correction|#>&C4l@CACICYlj_|the KZY[|to #F,D4gKCYdjEnA
corrections|#X&]2]?XQ[gC
correspondence|&B,C1Y3bVZX^|will 3^X]
corridor|,C3Z;F>aQBgChBnD|and F^mY|has #[>_|with 4FYD
corridors|,D-D8Z<a?]CA
corvane|0X1gA[C]UYVhY^h[jZn^
corven|:]a^n[
cos|[]
cosiest||halls ;AbD
cosponsor|1B;D|the 1BEdl^
cosponsors|0Y
cost|":#X%Y'[+D,</^0?1A2Z3C4Y9Z@?CXDZE[FWH@IWQ?TYUAV@W_XSbBgFlUnZ|<number> !C&Y/<<d>CD[R[T=W]eDk_|and =Z|me ,^|more "D,[9XIC|of !["a,G1GA^C[E[G^a_f_h^nb|the /aFdT[W]mX|us #[2_4BDGWae[kG|you #@.]2Y7_W^]]
costed|#Z
costing|7UDAFbN[kFmc|you "Y7]DDF]MBm^
costly|,D7_?Z][mYnC
costs|!A&@)E*[,</b0@1X3Z6E8C9B:[;?<B=Y>Z?@ECF_I[NCOXVZX[YB[>bBe[g^jZlBma|<number> !["D/C=AF^HBSZ]_cYgAj_nU|a .[D[|and =YfY|are CY|more D]KX|nothing ,D.[7B:a>[Q?]Aa]j@|the /]2ZD]WYe[|us /B2[5ZI[TEW_|you "^(Y.a7[=^IYMadZ
costume|&[,b2YBYC?Q^iX
costumes|8CYZ
cosy|8a;ZD@^^
cot|4E@CQ^
cottage|#ZI[YXnC
cotton|!X"a/A1C4dFCG[HWVEf^
couch|(G3ZQDXZkD
cough|'Z5Z>]P]
could|%E'C(<*C+W-B.B0C1@2C3=6T7c8L9K=A>D?e@VBAC@D=EYFTICJ?LBMDN>ODRDSDUIXCZA[[][^EaUbZdDf^jEk?nD|all E[l]|ask %]QD|be !Y"B&D)_,C.]3E4Z6^7Z:H@ZGZKAMDQBRDSYTGWCXCbFeBiBjDm^|buy '^|change "C/ZFbHDa^m^|cost 7_|do #F7B?DXYg[mC|find >[?aC]e[n]|get &[>[?]dE|have #A2c4]7Z;YIAJESBY[aBkXnB|hear Q[|i E^QEdZlY|keep 6Y7[H[[]|lose 4Z|make 9^K__[|never "[9DH^|not "]#e%D'b)B+b,B-^.D2@4]5B7=9E;a<[?YBZFCGAH]IbLbP^SETBWBZ@[C]A_Ba[bYc_g[jZlRnb|pay "F)cNY|post #F|put E[|read &[0[|run @]|save /_6[7F8[F]T[a^nB|say A[Q]b]hX|scroll 7]|see /YDZ|somebody ,[9^@B_^|take .[/^9[|talk :a?_AYa^|tell 4D<b@DFYU^_@bVm[|use [Z|we #]V[|win ([:[|you ":'=(D)Z*F.E6[7Z8Y:DDAHAIBK@L>OETCWcY]ZX[U_Ye[gVj]|your "_n^
council|#B&X*B+E,;-B.B/E1C3Y4<8E:B;W<D=E>?AACaEAIEKVNEOBPCQ>RIVDWFYD^^bZcEfVjZk_l@m[|'s 4]5YDXSW_BbCeE|<number> C@|and C[a^|got 4@YA|has #C%Z,CCWEEJZ_@f]|meeting nE|one *COC|says Q_|tax 3Z6[@YQDY[[XnC|that #E;_IDbZ|voted 2ZCDnD|votes nC|will 3[7[Xbm[
councillor|"_(C3]4]9D;^?Y@ZDAE[F]MEbZgYhYkBlYmZ|<name> 4[E]lZ
councillors|5YMGPY|will @DgE
councils|&_4C
counsellor|>]QC
counsellors|D[
count|&X*^,[/C0^2_3_4==e>_@AFDHGIBKZLAPZQZWbY>[Y^a_ZaAbFdahCiDjGmB|<number> &]0cPZU^f]|again #c4[|and .[3a4D7[<Y=bQFSZd_jEkD|as ([,DnY|for KZQCnE|from 4c|of CY|on %]2Z4D7YCbQ[WV[Y^[l[|so ,CD]|the D_QCkZ|them =a|to %F,^3_JGjC|votes &Z?Y|was CD|your _Y
countdown|#^5a7eZ]]bm[|is 7h]cm[
counted|&[,d2[4a;B<W=X@YC?FEGbQ^RDSHTCY_ZBb@eEf[gXj@nC|<number> 4>|cars ?[|eleven QC|it >[|the ,Z4C<_m_|them ,]=CQZUX|twice ,]0]?EQ^n[|you k[
counter|)C.E0_1Z2Y4D5a;D=^@[A^DGEDFEKDOCQRSDTBW[XEZ[]CfEhdiXj_|'s ,Z|and *DOD|at @ZA_QCg]hYiX|in AZfAhXkE|is DEi^|on 1[VY|open =[DD|or QE|so 2]D[|with #YIY
counters|&[0ZC?DAKYjEnC
counties|!Y+^;a<]CcI^b^jZk_n]|and +^;Z
counting|%>&V(D,a/X0c2_3Z4X>Y@]CGD_J?KWUdV[WYYE^Cb]|on %C(D,B7X
countless|aXnB
countries|&:,b/C0d1D7B8B;dA[CAE_QaUa]A^@bbcXiCjBk]l]nY|and ,]ED|one 0YEe
country|!C&[+],>/d0a4A7C8?;e@ZAZF[JCPYQ=R@UbXDYA^@aeb]c^jenb|and ,C4X;Y>XbZ|mile +_P]|where F[aZ|you ?]
counts|#A%[.]/A2^5E6Y7a:]>^CCD[EbIGNBT?W]XYZA[[]Y^Ab^eUiBj@lbn;|and %Z-X|as #E>]eTgZk]|for =]>[
county|!](X,>-B/]0Z2Z5B7C8C9B;a<W=>>C?ZCGDGG_N_RDSBTRZAb[dAeAm^nF|'s #D.^;_AY|and !F,F?[]CnX|champions KZ|does DZ|fair &C;Y<YbY|had JZ|has F[|pays 4]|prize &?K@|show &aH[K[|to <[
couple|&F/E5Y7a>V@]CAKA]R^XbZfYgZ|from 5]?]ZZ|in 7^|of 2[@AjYkY|who ,F>XbZeZ
couples|+],F/b7E:DTW|who /dT[^X
courage|:eaab]|to :]bZ
courgette|,Z
courgettes|,]3EQ^j[
courier|1Y4@7Z>]C]gZkZ|will C^
couriers|2^4[
course|!B#D%A&B)[*>+B,;.b1U2b3@6Z:C<?>]?E@DBZE?FCGDHZKAQDRUS[WdX@YEZ_]Z^[a@fDhBkE|<name> )Y4ZKDnW|<number> DAk@|and "])[,[.Z|at D[|but ID|is .^j]|of @]|on 4Z|record 1EnZ|starts nZ|you 7]>bCWeaiXnY
courses|"Y#^+E7_Pba]|and )ZjE
court|#[&E.A:W;D>ZB[C]DVFBIGKAQDRAeYgD|'s ,[|can >C|on @EgE
courtesy|!Z&dK^Q]X[k]|of &bK_X[
courthouse|,A
courts|"_#ZB^HZiY
courtyard|.cD^QBS^
cousin|%Z&X,Z.D2YDCQ]WZjD|<name> &]KX
cousins|+[0]5dZa
cover|"C#<&W'[)a-[.A2Z3B5C7B9R<[=_>D?@AWCBD_EaICL[NXODQETEX?^@_[aEbUd_jAlWnC|<name> GZ]Y|a "E@XQFkZ|and D[KDQC|from )=|is M[|it ;_<^=_>FA]E]KCY[bclYnD|letter FE|the +[,X-c2VDAMZQ[RX|up 'Z7]LZ|your DaSX
coverage|>ZC[DXQ_W]na
covered|"d#@%Y&S,B-E4D5E<b=[>BCID_E^FZHaIYK[N?QES@T^YA^bcZjHkbnA|<somebody> &C|by <^|in &^<aEelZ
covering|,B-aR[Y]gZ
covers|!Y#W&Z)_-Z2Z4>8C=A>]?ZCbKYNZQFW[YYdBfWgFj^kXmDnY|<number> #cCZI^kZ|on <[|the 2^W^nY
covid|,ZQ]n^
cow|,]Q_hZjC
cows|,_.eC=DYS]jBk_
cox|?^fZ
cpd|Z[
crab|,b;^Q]b]
crack|"B&C,D4a9[C]DdHEgB|at "B
cracked|#[,]/A9?;D<E>D?DCCFCQ]T?U]jEmE|it &D|screen 7Z9D|the 0Z;ZU[
cracking|#Z&^+Y-_5]<ZK[R^Z_
cracks|)[,C:[=^d[
craft|,;4D8b:_;_<DC?QARCVF][^Y_[b^j@nC
crafted|,B8k<EHDIFQBRD^ca[h]mDnB|for h[|with 8[^]
craftsmanship|%Z:_R]
crampons|?[
crane|"_0a4DBBC_DCHbU_aYiAjbk@|<somebody> &B|needs BCiC
cranes|EFjD
crash|0DDAbDicn[
crate|.Y=[?B_ZbZfEgAk]|by Q]SC_[|of ,D
crates|2b4XW^i[|of 2[WXi]
crawling|QX
crazy|"])[,>OYTCb[|to ,COZ
cream|!^&B(Z,]4C@FG^KDMXQYYB^W_DbWdEhV|and #Y4C|tea !Z7[|van 8[^]
creams|&D,aKD
create|-E7AAahanZ|a -[:]h]|jobs 8^nZ
created|)e1e5XNZZZlA|with )X
creating|)C:CA^EAb]hZ|<number> 1AEFVDlF
creation|-[R[a^
creative|-[8ZJ@N[
creativity|ACc[
creator|)[
creators|)[,D0[5[;[=dQEddfC
creche|,D
credit|#B&g'^+Z,C.F0]1[7A8B9B:D<E=_?Y@AKaL_MUOCPZQBS@^CaCdZfWgDhDiDnX|<name> &]1_TZVa|card gD|cards '^nX|file >YD^GDg]|for )[|in &Z4_|on =]|score !^G]aZ|to &e+a5_?]IYKafagDjF|union *F0_P[|where &X?XCDK]kC
credited|#X&a,B4[=dCBKaQDd_gZ
credits|&c+b=eC?I_KUP]QZYad_jE
crest|3a=YX_
crew|"D#B&d(h)B+[,^-E.B0D1E5B6C7D8>=Y?YAVBCE<F@H@ICKcM_TFUAV>[Bf[iFjHkEl=mCn@|'s #ECCgX|<number> ,d?[KXQ_jD|and &Z2Zj]|at "C&_;CHE_Y|can 4D|for +[|has &D|have ,D;Be^|in ;_|member 3]Xc|of ,f1DE@NZVDlF|radio 6E|that =Y>X|who <[|will =ZD^|with &],[CZKZ
crews|>B@ZCGD[Y]j[|from R[|on eZ|who ?]fYjZna
cricket|9[>aC>EZe]j>nD|club E[g[|pavilion iY
cried|,Z1[4E5W7C;D<bCBDEE[FDH^JZL]NYQ^VYX]YEbUcdfUgZjAkCl[nA|a <fQ[c]|at ,X<^c]|in 1_<?AECCE^H]VYbYl_|into ,Y|on <C|twice b[|when <^
crime|&_(c,C/d4B:]CGFDM]QBSaTbX[aamAna|in /^T_|is ;^CBb[jD
crisis|4]8Y:D@[DZF]TdmZnd|hotline >CeE|line >[D[gV
crisp|+a@]DDP]g^|packet @]g^
crisps|#D,h2X4CICQcW[n@
critics|,D4E;kbhnE
crm|N[P[
crochet|,@D[k]
croissant|#],eGZI[Qa
croissants|+],bQ]|are +]
cron|na
crooked|<Z
crop|,@5f?[C^f^jZn[
cross|+C,e.[/D5^:F<W>S?A@BABD[FDJYQYSVTBVBbFd?jE|<number> &Z,]D]fZ|about ,C>aIWe]|and n[|at hZ|cutting -Y<[|in 4Zn]|tell .B|the 7[|with ,Z4^7a]^
crossed|#a&^0c1a4B>_DEE]I]QGUZeZfIg[jLn[|<number> 0e;[U^|for Ea|out #a&YIZ|the ,D
crossing|4]9CCXIZY][E_DfYgZj_nD
crossings|ba
crossword|Qa_]e[j^
crowd|*Y4]5f7]:C;^B]IWZhi]|in ;F
crowded|^[
crowds|>YjD
crown|1[HAMZmEnZ
crowns|E]jYl]
cruel|>[
cruise|+[
crumb|&[1^?<K]
crumble|CAf[
crumbles|QC
crumpet|4[MZ
crush|&Z(a7C:];[a^bYnC
crushed|9__YcY
crust|#C4X;_YZbZ
crusted|,D|over ,D
cry|)Y,c4D7Z:Y<CD>GBK^QZ][a[bEkBnD|at )]
crying|"Y&Z,Z1^2D4B7d;@>bCEDCK^VZYC]faBcCjCkBn@|at 7b]a|in ,C|out "[BYiZ|to ,D7d;E]b
crypt|"C*ZHFOY
crypto|,]2BQ_n[
crystal|8AP[|clear 8AP[
csv|-C.cDZJ]K[RDSa|export #[I_Q[RD
ct|=A@_CZDZg_jZnZ
cto|&D4];Y<YMab[mZn[
ctrl|Ddkb|<name> Ddkb
cu|VB
cub|>B
cubic|1_mE|metres 1amE
cubs|#dI[
cuddly|!Z|toy !Z
cue|GFKa
culinary|![8B
culture|%Y&X,@-b1[8[;XDDFBR_UZV_XVY>^abZcUnC|eats "Y,FG^cY|is :b;DM[mB|of <CbW
cultures|-[7C<YQ[
culvert|,W|survey ,]
cumin|D[
cup|!B"X%](^+B7B;^?Y@_EDJ]PISDY]]?_AbYg^iCjEk>|<number> WY|link +BPG|of %^+[?]JZK]aZbBjZkCn^
cupboard|#^&C,d0[4A9];E<ZC]F^Qc[Vj^mb|is ,ZC]
cupboards|&Z,[4XD[
cuppa|.]<_
cups|#D&C,@-B0]RBU_]Bnb
curate|-e8XRd]CaDh]
curated|!^%D&?)E7E8h<BBCECGcJANBQER^ZA[@^di?jDnF|by 8[
curator|"[F_|'s SY|<name> "]
curators|,_3[?YfZ
curb|3[;Y
curd|CBKZR[jC
curds|,YC]jY
cure|"^:[F_HZ[Zm]
curing|CYjY
curiosity|;XcX
curious|'Z)],Z2[8Z<eB^HD^]_beZ|about ,Z_Z|what )aB]
curl|#Z)[,]7]8BQ[bcn]
currencies|/[0Z
currency|-]lB
current|"A%Y'a-^7EDEKJL]QDWYXF]CgBh]|account !Z%Y
currently|1]2A9c>DQ[Va_akF|experiencing -Z4XCDV[
curriculum|%Y-^;EJ[T[l^
curry|&[,_CZI[WZ
cursed|M]
curtain|([+]4D?ZAZa^eBgEhYjBnE|at +Z|up (]?]
curtains|"Z#E,_.D3C5[7[DZKCP[XA]]jFn[|shut 2Z
curve|-Y
cushion|,Z4Z>ZQYWYe]|the ,Z>[QY
cushions|#][Y
custard|&D,bQ]aC|creams ,ZQX
custody|-[CERZ
custom|![QB
customer|#Z%f'C-a.D0B1C2A3B4Y7C9A:D;W<B=A?[AFB[C?DDI[JaLBMCQ]TAXB]=aZbZfYhU|'s ,]?YFYgEjE|and #D|asked #_@bI[YZg[|brought ?Z|centric -]1[8[V[|experience -a8^^Z|in @CI]k]|number MY|paid dF|satisfaction ;Ya]h_nZ|service aZ|success -ZEZ|was ,?<]|who !]?]G[KW|you %_BFJ]
customers|"C%h&@*C+@,@-D/a0Y4E5Z7B<>=C?=ADBeC_E<JdKDMDNAP@RZT[UYX]]C^YaBcBdCeCfFhDi_kZl=|<name> /FCFTCU]|and -EB>^Cb^i?n^|are %[)[5_B_GARWYBZ[^AbCib|at 8^BCaBiE|colleagues :Za[|from 4Z|got /[7B|have #]/Z7X@[I]|in #Z1Y4_@ZBDC_|of #E|on 5^ZY^X|only n_|pay HF|told BF|we %bBbG[J_iZj]|were #[5]Z]|who ,F/]6Z?CBaD^IAKCT]XZYZibk]n]|will !YB_GZXXnY
customs|4@?]f]na
cut|!W"R%B&Z'E)@*E+?,?-C/^0A4B7@8D9B:B<D>ZCADWF^KVLCMNNEPCSXV]WEYEZC[C]A_[dZeYfYgEhXiBkR|<somebody> ,@CZnD|a D[GZ|and ,^da|at Ed|by K]YC|food &CKETF|for ,[QWeX|from ?[fY|in ,D4DQB|it ,^2F3_>]QZX^nZ|its /BDC|off ,F-[4D>]A[C^D^J_QCY^eYh[jUkBnF|our 2^A[|out ,Y|the #Y,DADD]EJV^Y[__bZj>nY|through R]|to D^Q[|your 4Y7ZD[F]m^|zero jF
cutest|(Z+Z
cutlery|@X
cuts|!A)a,A.Z/_@CEEGAKCQBTcUEWBXZj^kClFn^|the 1AEFVDlF
cutter|4ZXZ
cutting|!^#?&@)D+C,A8X;]>]?^AYC]D>FXG^I?MDQ]VBWDXY^]b[ebf_iBjdkHnG|edge !_+D1C8X<B^Yb_jY|for 1Y|the ,D?a@ZIGf_g[
cv|&C+^,E-D/c=CGBKCQYT_ZEd?g[jD|needed .D|to Q]
cve|kZ
cyber|"]/Z5[:[A_T^hZn^
cycle|&X1Z7]?]A]BZCCE]QCaBbEfYhYiZnY|lane ?_DYfZnY
cycles|>Z@WQZ
cycling|Q]jY
cyclists|#[BZDaF[HZX^iZk_m]
cyclone|nZ
d|&a(^;c?CBEC^DXI@K^]EbVh[j^kYmF|<name> (Z,CCCj@nC|c ,cKZ|in CZRZj_n^
dad|"C&X(E+C,c.B2A3Z4A;A<_>d@cC@DAFEK^QhR[]ZbAe_gbjAnc|'s #Z>[eV|and ,B>YK[gA|did (G|for ,ZQW|has *^O]eY|moment ,f:X;DQ^bDn^|was #[7Z|who K[
dads|(]0Z4Y5f>^?ZBbDCQ_U^Zbe[fYg[i[kD|love NB|sang BDiD|who >[
daffodils|"[MY
daft|%_'X+Z2]>i?[@bD=J]PXQFegf]gdj[nA|and f[
daftest|L[
dahlia|CY
dahlias|+^5]D]
daily|"E#_%D)D*B2E8B9Z<D=CD]FWHDI^KCVFWFXc^Da[bHc]h?kY|and ,^QX|by ;[^EnZ
dairy|#W,?-D0Y2Z4C@aIXUb|farmers #ZCD
dal|5]ZZ
dale|DC
dam|=YEEkCn[
damage|DeKYYDfWk]n_
damaged|4[QCn_
dame|1B
damn|;_bY
damp|#^/d4]>D@BBFKAQaT^a^gAjBkF|cloth QY|in 4_QCkG|mice "F
damson|,@C^h^i[j[
dance|&B*E/G1Y4E8^:c@[K>LYT_VZ]EfAj?kAnE|floor 1ZVZ|like lZ
danced|;[DEGZjXk_|in GZ
dancers|7[mF
dancing|'^,^J_LX
danger|DbYBkZ|so >[?Y|to /[DZ
dangerous|&E,D@DD[
danny|?b
dare|%Y3Z7B8Z:eA^GEJZU^]I^[nD|to 7C8]:a]F^]
dared|FbN]mb|to F^
dark|!D#](Z)D+E-E/C0D1D3]8Y:?<X>]@DB[CBD_FEIWJZRAVC[[aAdB|and (_9XMX|by DZ_Bk[|in ;Z|mode #b,Z8XB[I][Z__i[kBn]|on W[|to #],Z
darker|,F8Z:DIY^[_X|than nZ
darlings|)]1^kZ
darts|,b5]KXQanB
dashboard|#[)Z8>:ZBZI^RDk@|do DF
dashboards|-ZR]nW
dashcam|7^]]
data|!E"b#Y+E,E-d.^/W2C4]5V7>8C;C<D=C?BE[FAH^I]MZNXRhSXWDYc]B^Ha>d?eAgYhDiWl]mBne|<link> :YD]b]|and .Y4_5a>[HCZ[jBnB|are 4ZY[k[|driven -Y8EEC^EaCi^lC|from R^|into )X-B4[^W|is "Y,Z7DAbCCH]|management EZ|to RC|was 4E|with -[R[
database|,[2]DAQZTZkA
databases|&]
dataset|-^RZn_
date|"@#C&D'g(D+D,9-B/B2?3@4b5C6E7>8@9Z:B;B<?=D>Z@BCcDbE^G@H@LcPBQBR@T@U]YbZD]<^Gb?e^fVjbkamCnW|'s 4Z|<name> QZ|<number> #ZEaKWQAX]jXkTl]n[|and 0Y9G>YD^e_gDjYkanZ|at #B|falls >Y|for #[7ZCbYYjVnc|in 4Z>CYGg^|is &D'],E.Z4^>[C]KBLWQ?S^|it 4D|no E[U^|of '_4XCCD^L[k[|on 4Y@DD_|or D^k]nW|the 'Y|to 4EC?jDn[|was 4A|we 4Y|yet HC|you .[9[n_
dated|&[=[D_QZYEk[nY
dates|&])[,B-E0Z1D3a4?7e9W;E=E>XCBEEFEGEQCT[VEX_]ce_h@kClCn<|and 4Z>^eYgY|are 3d7aQ@TZXY]Yn]|by 3]X[]Z|in k^nF|left 7XX_]]
daughter|#?%]+A,^2]4C;<?FDEECHAICPCQZS?VEb<jF|'s +C,a>[?CI]PFgC|<name> &B,D?]@ZKEfZ|asked #CIA|has ;?bA|in ,[7[ID|is ,]Q[YYkX|of &bK_g[n]|says >Ye]
daughters|%_&EQ^
dave|3Y7bA[CD[Zh^
dawn|!Z,]<[>^D_^^e_ka|and C]D]kZ
day|!X#C%?&E'^(C+D,@-B/X0?3C4C6B7B8D9B:[;Z<Z?BB@CZD[F=LZUDYF[=]Bb[iCkZlBmAnF|'s &C=_KEdanA|<emoji> (Y)c*[MXNXnE|<name> C_DEQFZ_jcnF|<number> #^,[2VCADBK[Q_WaaDi_nB|a #Y7Z:E;[CDLa]Y|after #Y,EkD|again ![|ahead *Z;]|and #B*[+Y,]-B2X:_>A@DBYDBJcNVO]Q[]Yd@j?k>lB|another 5]:Z<]Z[aZm]n[|are (EME|as &[|at +D1^C>IBV]e@fE|back 2]|before &[*Y:]KZQAj@kC|but ,C:DD[QEkY|by ;F@YbDe^|delivery )cNYnZ|dispatch GEnZ|do #Zm[|early .E|for 1^4Z<E?[JANZQ?T[cBgV|four &[QZ|from %b4[9EJ[|has DZ|if +^,Y|in &E,_3X9Y>]A^JWQW^ZfVhZkY|is .b5Z7D8A<^?YC]DAQ^S[caeYfZkD|it '[,bHXQZj[|job 1ZVY|just /]XY|late Cb|like 8Y|long /^TZ|no =ZDFKYjF|now 4[?X|of ,]8Z:BNbR]bYfAgDjB|off &c.]4D<b>bI[KdjCkX|old @[|on "^)D3[|one ,=-b8Z9G;_?D@_A[EZFEKZP]QARbbVg_hajCna|or "F:Z;Y|our AZ|out !Z+[8_:B;[DEGbNG^a|paid =E|per 2[|rate 2Y=_DX|room #ZeZ|since cZ|so >BC_DB|that #XDC|the ,_/];[|they 4F:[|this /b4YI]Q^|three XZjF|ticket CY|tickets !A2Z|to )[/E5X8C:C;c>aA[CXQFT?]Bbaea|tomorrow C=|two <[EC|until "^DXbG|was DYI[k[|we ,^<D|week DBkA|which 0aU[]Z|with %Z,C-Z<Y=[E]R[bC|without ;[|you !Z.E7i8D>@D[ICTB]_bXj@nE
daylight|"D<]DfQCc[eYjDk[|under "FD[
days|#@&G(D*?+C,>-@1?2D3E4Z6E7X9?=^>X?BAEBDDZFDIDJYN]O?QBR>[B^X_CdTk[m[nD|<emoji> ,D@]FZUB]Dg]nA|<name> ,[7[EYQ[SC|<number> 6[CXD[KCRAV][[k[lZn>|<somebody> QX|a ,D4B=]DDK@NX|after #Z,[>]|ahead 4[DXeZ|and "D&^.]2Z;]>CDEI]K[S^eBj^n[|are ._8[CF|as AY|at +a<ZCAQBSC|before D]]CnY|down CZ|earlier Fa|early QFf^kEn[|for 4bIXY]kZ|free !^&[)]G[JW|i <_|if =DCbdAjZ|in ,[=ZCB]]jB|is IEQZ|it DBQB|late N[QB|later 4D;[DBjC|left 7ADB]B|longer 7^|no aZ|not na|notice !]"^DAe[jC|of &D4[8X<Y=ADFKBShYY]B^YnX|off /Z?]CDSFTX|on ,[?[|so #YQ[|sooner bY|the :^CE|then 4][[nX|this -Z>Y|three i[|to "[0b7aD_SCUY]]^BfXkXne|until 7i]emZ|we ,C.Z<Y=^NZS[d_kB|when KE|with !Y"C&E,^8Z9AIFQDWZjD|without 0_;^A]DCU]fD|work ,ZQZ|you >[@Z
daytime|#X
dazzling|8c^b
dbs|#[
dc|A]KYQYna|office KZQXnZ
de|,[-^I]R[jV
dead|&D2b:_<E?D@CC[DCHBW]ZU]Ya_k@|and 2ZWY|as CE|at ,CDF|body :ba[|quiet +Z
deadlifted|@aCBnB|<number> @aCB
deadline|#Y4W7@CfD^Q[Y]]?e]jekanX|<number> C]QCjakEna|for 7ACDDZeZn?|is CfQ]Y^jakZn_|to C[
deadlines|&Y:aaZe[
deaf|,e4c9YK^QZSDYb_[gE
deal|!a&X+_/]2X3[4X7W8@:C<]BXCZF^GAHCJFQZX_]VbWeBgDjenb|ends Fbm]|in /_7D|of ![,Z|with +b3_P]QYX[
dealer|DDeX
dealers|,BBbib
deals|,A7X8Y<XQAT^YY^[n]
dealt|4]X^Y]|with 4]X^Y]
dean|2^
dear|%a,D0X3Z7[8D<E=[?[ADBdC^FYH_J^NZOAQWS[T_XYdahCicj]kZm^|<mention> #E/YCCb_nZ|<name> CANYiEne|all BcC_Ebiej[l^|colleagues E[nX|customers B?CWi?nC|friends 'Z0]A[EDQ[SYfXlW|guests 0[4b;ZNZ|members "Z7eBCGZJEMY]YiD|neighbours 6][Z|parents 3]XX|residents W[|users BECXj[nZ|valued i[|whoever n[
dearer|KCf[g]
death|#C)]-F1E4C6Y8AAEC>IDQa^DjCn[|of ,ECEEEIDQEgCnZ
deaths|,AKZQ[UDn^
deb|9]CC
debate|#;-Y3_4D:[;dCFEZI?X_b_cZjEkDl^|on ;ZQ]bYc[
debates|"[&EHYM[n_
debating|;Z
debit|4]5ZDcJ[MZ
debits|6[[_
debt|"^&]-C1e4A<^>X@AHaQCVcYA_?gDjEnc|ceiling <Y
debts|'YDEeZ
debut|&]8b;Z^[hDm_nE
decade|7B8B;Z<DS_bZgCmc|we %Y-Z
decades|,^-]1_8YA_RZTAV]aEh]|of 1XTAhW
decaf|+F,Y4Y@^g[
decent|#E,B2Z4D9_;Z?eCB_^bZfanC|about ,D?_KAf]|and +[
decide|#?,C.j4@=^CZK[SeTW^Dd_kCmE|and Q[SZ|by C]|to 2[|what ,Z=Z|where =Z|whether .]
decided|(Z)C,C.D9B:E;ACbF_OETCYX^Cma|by QXY[|not C]|that #[I]|to )E,D
decides|&D/]4e=]FF|on =Z
deciding|.c2]
decision|"E#D%[&<+?,<-Z.X2C4^:a;Y?CBCC]EAF[GDIEK?PAR_SUW?XaYZ[@^DaWbZjXkDmWnB|about )ZFamY|at :YC]kY|is 3[|makers -[0]R[ZY|of 3EXC|on 1[F^nC|to #D-Z|was &@KB
decisions|,E/C5_8Z:ECEHCQBTNZ^dCh^jE
decisive|&Z;[
deck|'c(c-[.A2X>GDAHEMZQCR]SDYCaEdEfCi]jZmA|and (fM]
deckhand|&iK^QZ
decks|<aM]_EnE
declaration|,@CXQBn^
declare|A[MYn]
declared|2]D]W]
declined|&B4ZIZfE
dedicated|!B%c+]-aJZNERZ|team 8FhW
dedication|%B&D;_?BADKCVCb^fEiXnD|and -^;^lD|of -AEYQ[|to 8Y^Z
deed|*^<[
deep|#D,@-^0E4D=A>E?EADDAM>QDYDh[jC|fitted n[|in -[RX
deepen|-DE^
deeper|8_]E^^
deepest|,ZjG
deeply|%W8e;_<ZCCKYb]|saddened kX
deer|,_2ZDYK_W_
default|#Y4DS^_^jXkc
defence|)XCCjB
defend|4Zn]
defended|Q]na|<somebody> ,ZQ[na
defending|,FaXnY|the ,FaXnY
deferred|D[kZnA
defibrillator|A[hY
deficit|Q[
definitely|;[
degraded|-gRb
degree|#>&A.?1b4E8D9Z>D@CCDJFKAXD_ZbZi[nD|and %Y|asked #EQCkC
degrees|"a,D0D4ABVCDH]SBeCiYjB
delay|&[,?3^7^:D;[C=KZRZX_Z^[Z]^aag^j@k@|in 3caa
delayed|,Z-C4E@WC[IAYF]DaZgX|<number> ,[@]]Da]g^
delays|%]-Dj^nb|of kD
delegate|,[=]CZE]
delegates|,DQAh]
delegation|#^,]-^AFEXI]QZR[
delete|,B.Y3c7D9DDbFEQBXY]DkYnZ|it 9DDbkZ|your .[3_X[
deleted|#X,X0B2D3Y4Y<]Q[UCWCbFc[nB|<number> #D<dQ[c]|from FZ|the 0C4]QAUE
deleting|kX
deli|IC
delight|+^B[GZi^
delighted|&_1W8E9Z:B<C?BE]GBHBJCVYZ^]A^CaCg@l^nC|that ;_EYb_lZ|to &Z,E1b8B9[:DJCQEV^^>bCgB
deliver|)Y-Y.C4?5X:Y;a<BBADAKCRWZ]]BaZb[fAg@hEkZl?|a !ZVXaDhElY|the bY|to ![#^4Y8BQDYXk^n_|world -C<]EZ
delivered|#A,V-Z0c5];Z<[CWD?K^S]UcVDZX^^eEgDmF|<number> -Y0]1ZU]|at _[kD|by 0[8YAZU_aYh_|to ,]
deliveries|,YA[CWd[e[hb
delivering|%[&C)C+E-b0D1Y5]8b:_;a<=BCCCEDJYQERfZY]D^_aXb_i[j>lAn@|a %^5^;BZ^aYlZ|excellence ,D8^QCVZ|the JZ|world 8AAF
delivers|"F/^8W;BAEGWNWR_T]jDnD|up /[
delivery|!]"c+C,C-d/F0B3D4]5^6D8A:@;:<=CbD@E_GZN@PCR]TAXBY_]G^A_BaAbDc@eYgFhBjcl^n[|'s ![4Y|and FY|driver K]|ends 7?]>|is C?jB|note :@|of E]l_nC|on )_N]|this 7C]C|times DZSYk[|van C_j^n^
demand|&E-Y4C7c8Y:[BCCCEDR_UCV[]aa[gDhYjAlA|is /Za]|we 7[AZ][h[
demanding|B]
dementia|/XFbO[m]
demo|!B&[)]+X3?4[6YC?DBEBF?GSKZU]X@[[^]bDiYjA|<link> "C7E|today )Y6Z8]aD
democracy|8Db]na
democratise|A[
den|"]e^
denial|<a
denied|#C&B-C:ECBX[jBn]
denies|,]gE|it gE
denise|,Z
density|-aCDRY
dent|,ZDak_nD
dental|!Z&[@DDYFZHAND|nurse &]K[
dentist|"Z#D&D(a5W<[?WH_MbOZSA^CmA|'s <ZeZ|and ([
dentistry|AEKDf[
dentists|/ZIBTZ
department|#C&D-a0^4C;Y<hCZDDE]R]SCbZc_fEj?l^mX|and ,EK@
departments|DZZXkZn[
departure|CcDcj_k^
departures|)Z4[CceEj^
depend|&B/_9]KBTZ_Y|on &B/_9]KBTZ_Y
depending|QZ|on QZ
depends|#?'E2^4C>BFEe?gCkY|on 'F2^D]WWaYgF
deployed|7En]
deployment|,Y-^1Y
deploys|CZP^
deposit|!_"B,D.a/=3_4E7^8B=Z>D@eB[D^I@K_S]TBX]]ZeBgaic|'s @Zg_|<number> .]SZ|and ![|back "D,E.[4]=VWVk[|comes /D=[TD
deposits|=[nD
depot|)E-B;]<X=B>A?[@FACDAI_K]OZQ_RF][_^d=jDlFmDnD|<number> ?XnD|and >E|at YD|gate CWnZ|has 2Z|in ,[E]|on <D
depots|4aCZ
deps|,@QC
dept|,]E]l[nX
depth|#Z,A8_<X>H|of ,F<XjC
deputy|>ZSZe[lZ|<name> lZ
descale|,]
descant|,Z_Z
describe|"[(Y,U:[;Y>DCCDDIBJ[KFMV]]b[fCj@nF|it FZ|the ;_<[QHba|your "[(^M_
described|#a,D1Z4Z;fCZFcbd|as 4];^SZY[b^|it &Y1[;^
describes|&?,b9CKB
description|#F&[+^2]>^P_QZYBe^
deserve|!Z%A(D)]+B,>.C/D2C3D4A7F8e:g>C?B@CA[BbDAFBICJFNYQ<SBWA[_^c_AaddDeCgCh_iZk=mBnE|a )b*[5ZBY[F^C|better %_B_TY][^]b[ia|it (B:[;ZMDXBaTbZh^nD|more !Y8=:<aDnZ|nothing :?A[RC^Z|the !C8C:a<[GDaZlZnB|to :[QC
deserved|,A4Z?]B[Q@V@Y[n^
deserves|!]%D(W*B+[-E1^7D8d:X;[H@MWNZQAT@UEX?^dafb_jC|a /CHCNNTD]Ca^|better )]8D:A][|the !](X5Z|to %[;WBZN^^Z
design|-^.E1C8b:b;C<DAFG]H]RVb@cGmDn?|and ![|is :]aZ
designated|-b<[B[Ra
designed|4B7D8f:CBBECHDOD^fhBiBnA|around 8YJHRJ|by aD|for -Y8d^[|to 8@:CTZX_|with %]
designer|!]"],Y8X?abGf]
designers|&Y6]=YT]
designing|%B2[WX
designs|!^
desk|!C"?#D%E&E'A(C-?.F7?8@9B:A;C=DBDDCEDFUGEH?JCLANEP]R@VBWEX@YW[@];_BaEd>eXgZlDm]n@|<name> @[CDK]g[kD|<number> D_KWQCj[|and 'E3X4_D?LG]DkZ|at C>DXQ_eYjD|by 1hVX|for Q[YY|from 7Z|has D[|if +_|in hZ|is ,_Q]XAgU|on 2ZDE|or CDSDY]kD|ring ME|this ,B4A;db]|till .CSA|two gF|until CW|was 4Y|we ,CC[QC|will F^|with &^,X
desks|0bEbNFU]gAhXnE
desktop|YWf^nE
despite|-b:]
dessert|7B
destination|8e;a<[ECRY^fbV
destroyed|,[
detail|%C8Z;ZCD
details|!B#C-E4@7F:Y=E>^D[EbF[ICLEO]QCYDaab@kal^|and 'B|are S]|at 3^n]|by CZ|in 1]Y[[Y|on jX|to >YEge]l^|will bF
detained|-[CAR[jBnZ
determination|)[-Zn@
detox|:]@D|starts @D
dev|,aQ[
devastating|?h
develop|&E8DKE
developed|"Z8DQY
developer|&E,Z/Y8^A]
developers|6Z7aIbW_][
development|-@
device|-Z8B9XCZD@RZ_^jUn_|in !]C[_ZjYnZ
devices|C]
devs|6]9Y;DB[[[i[
dew|!Z
diabetes|#]I]QZ
diagnosed|'[
diagnosis|'_3DDDF]YC
diagram|,X-d>[?_RXf]nZ
dial|!C,]-[4B>gGDbBefg]k^|<number> CaD[e[j]|in GE|is SF|the DC
dialect|,^_X
dialogue|8_:^^_aZhZ
dials|.^S[
dialysis|#^I]_[e]g]k[|and #[DD
diapers|,[QWn[
diaries|#^3_K]M^m^
diary|#C&_.D2a7b<_AZDEFcSHXZY@]^aCd]mXnA|and &CKBQD|for A]|is ![)D5[|of &^
dice|=ZdZnB
dictionary|,B
did|!;"@%@&e(A*E+C,_-E.>2;3:5=6@8>9d:B==?]A[B?CCDDE>GEH@JBKbPBQ]REUIWCXDYH[G__cXdDf[iCjCl@nF|<name> #[I]|<number> #Y,_?YQ_YA^Xd[fW|<somebody> 7_?HKZQYg]kb|a &X+Y9Z<YDBFbVXg]|about 7[|all "b&ZQGg[|and #^)f<Y?[IYeDkF|anyone Adh]|as ,[QZ|best ?^D^f]|every ,D?[|everything #C>[IB|for .Y;fFZQDb]mY|i 9Cb[|in #]([,BD^dBk[nV|it #e&_(E+[.F2E4?7C;e<b?EFDHQI[KaYBZY^Yb]cXiZ|know &BIZbE|last ;@bB|my "D,C;dD]bXkY|nine &EhY|not !E"D#C&B*E+B-[.C/F0E3D4V:B;F=B>@?DCED<FDGCHBJ?KCLEPGS@ZD^FbCcBeEkGlBmE|nothing #C,BQA][b@|on #],Z|our "X?BFZf@|say fF|so ;_|somebody #]0Y9^|someone 9G|something F_m^|that 1gVW|the "C&],W4C9^>^?a@VC]HHI>KaQ[_Bf^gYjCm]n[|they "b'b|this #Z&_YYh_|too "Z>]e[|two &D4Bk[|was 4XK_j[|we "E,]HDKBMCNZ_[lWn[|what ,DD[jX|you #@)B.B/_7>:C;B<_@ADAF@NYS@TdXY[D]C_[aDc_dCgIlZm?|your "?7[9^__gXnD|yours .[9__X
die|#]+[/d6];]BZGBPXQ^T]b[iZ|for +[PY
died|#?&B,B0B1D4E;A<E?B@^ABC?DVECI?KFRDS?WYZD]B_[gYj@|aged @^|and 2CD[Q]|at @YfDgY|in >Z@C|on &C,D2]4B;E@bC=KKYAg^jAkF
dies|"Y%B&E,]7eCAH^KEQ_]_fVne|aged &C,ZKCQYfXnZ|at nb
diesel|#[+Y4c=_?[C^IWY]j[kD|cars kE
diet|:YaZ
dietary|-[
dietitian|&ZK[
differ|jEn]
difference|"Z'C(C,?-C.B1B3G4Y5B6X7E8d9C:];Z<?>FCDDBE@G[OCQBR@U?WBZB[X^eaXb[cEeCj[kBnG|and F[m]nZ|between "D#Z%[6^7^8E:ZHBK][]bBj^|for 8=GZj[|in /^8Z;A^X|is +_;[|to 7X8_HC^Z|today ^E
different|"_#D.Z/F2E5D7C:S;Y<a>E@BDCF[GGRZTZUBXBZD^]b_c^eFjBk^lDm[|people ,X4_
differently|"B#A.c/Z7D8Y:E>ZD>F]IBSWW_bFgBhAjEm_|and .]
differs|DanY
difficult|3[:E>XDAbCdAkA
dig|,CDBE[Y[b[|deep E[
digger|,Z4E?DCY_DnC
diggers|7[
digging|,E@bF]g^kW
digit|4[Y[
digital|%])E-_1C8C:X<@AbJ_KIQERbVW[]^>bYcAh^nF|first 8[:[AYV[aZ|transformation -Z;cAZb]h^
digits|'Y4^DZIFk[|of 'YIE
dignity|,[4E:d;EKAN[]ZgY|of nZ
dim|![#]G]
dimmed|#bI]
dimmer|D_
diner|mX
dining|!Y,U8c:]@DC[Q[^^aYnD
dinner|#B)a*[,^.B<_=[>W?fC?D@EcGEK]N_PBV_aEdYj<kBnB|'s =[Q]|and &C,C|for *^|i +GPF|time ,[
dinners|<[aZkD|and <^
dinosaur|jC
dinosaurs|,_l[
diocese|0d2_;_FZUabX
dip|8YLZSajW
diploma|fY
dips|&[)E8ZK]
direct|!V"_*Y+@2C3X4_6_7BCBGbIXJZKHSZXWY_[b]>^ZfA|debit 4]DcJ[|debits 6[[_|for +DGY]G^X|line *^kC|number QF
directed|,D4]QHkV
directions|1[
directly|#C)Z,D/EQB
director|&D+[-A/W0A4^<[=]?[KGP]QCRETXVHYcb]eYf^|<name> &A?AE_K?S]]YfCl_|and 1EEGRDVClC|has #]=[|is PY|of ,C1E
directors|"_+Z1^<c=i>ZM[O_dejZnZ
directory|DBY[
dirty|,^<[>_?]C^Q]fak]
disability|#E1Z:[>aIBa[e[j^
disabled|#Z.dCZI[QHS[X[jWnc
disagree|#A(c,[9DDAKCM_XEkC|about n[|with .Y
disagreed|#_?[@ZnZ|with #_@Z
disagreement|-[8YDW
disappear|!Z"[%]-ZH[JW
disappearing|7c
disappears|7cEDJ[]bnC
disappoint|1Y3[7[VZ
disappointed|%C)D,E/]7d>@C@HYjEkC
disappointing|CZn[
disappointment|7dX]]faCbCnB
disaster|)[+_CaP]eZn[
disc|D_
discerning|%E-A8[R=^]
discharge|-[5[@XD[nZ|petition nY
discharged|&Z
disciplinary|#B-WD^
discipline|1a<aF[MGT]XXcW
disclosure|2b;_CER[jD|i 2DWF
discount|'],A2]3a5_7C=BF_MDNDV[WaXam[n_|code '^)CFDNE
discounts|CFY]b[nE
discover|*E+C,C1D3B8ZDBEBFbHZJ>MANEOCQDREUBZA^_bBhDjCl?mbn;|a 8]NJmD|how 8]^Y|the !b"^6^7BECF[G_HZJE[_lEnC|what )Y;]|why 8CFab]m]|your "C
discovered|"[0b4Z7DFeU[mY
discovery|%A)[5]7Y:C;YFaI]RZTDaH|call )C5_F^G_R]
discretion|#B-[R[
discretionary|-bRa
discs|jY
discuss|">,C-F;E<a>^AaHCK@cce^hbj^|the -?;E<[E?QBRCc_l?|with ">HC
discussed|1Y2[jE
discussing|,E-C1[3hE]QDRCVZXdlZ
discussion|-X1]3bEXOZQCR]aZn[|at -^R^|on EZ
discussions|:AEfa?l_nF
disease|/gD^G[Tg][k^nZ
disgraceful||scenes n^
dish|,AIXfZi[|and &],?3]XZ
dishes|,[
dishwasher|,CDbQCk^|<name> GZ
disk|4[jWnZ
disliked|&B,aKF
dispatch|&[?ZGEK^f^
displaced|)]0CNZ
display|#T)^,B3_>EC^QCgDj_nA|for #eIZ
dispute|8XkZ
disputed|,Z
disqualified|,^lFn[
disrupt|-ZbW
disrupted|;Z
disrupting|-^;YF[R_b]mZ
disruption|,A4_m]
disruptors|8_B^ianD
dissertation|>_eY
distance|!]+[,^CAPY_[
distances|#Y,E2_k[n[
distinction|0[8[@Dbb
distributed|hZnX
distribution|)C:]E[|centre VD
district|,[/a0C2^?bK^T_YBaff^kdne|the C]
districts|2D<de[
ditch|"Z/F6Z?hfdna
dive|:[E[J^nE|into -B
diverse|%^/Y1Z8]:^JY^[aXbEi^
diversion||via n]
diversity|:]KE|is KF
diverted|CZhXnD|by l[
divide|D[
divided|,Z=fdb
dividend|=gCXD[E=ddj^k^l>nb|of nX
division|,C4^8E;[
divorce|,[/Y5]9DAZL[TYh[
dj|0YCAG]]_
dm|#^%B'<(?)W*_,@/_3a5F6A:@EDHXKDL?M@N_ObQBSWX]ZZ][cBfBg^iZnF|and 4EnZ|for -Z3DFZ|me !["Z,C3f6EHaJbMET[XcZY]Y|my 3Z|to 6[|us "Y3D8[:BBZDBFAIDJBQY]?^YeFkDmD|with 'BLEa^|you !C(D*b/^GDObmYnB|your #_IZg^h[l]
dms|*dO[
dna|%e-c:[;[<]A_BBCEDBFCGAHZJbQDRbTU[GaYbXkCnD
dnm|REn^
dns|CA
do|&C'](D+F,D.^/Z0C1?3^4C8A9H:Z<A?<@FADBXC@D_EBFBG]IZJTNCS^T]VBX^]U^Df@iZjDkWnE|<emoji> (D:F;eb^mZ|<link> /]=_TY|<name> )Z|<number> "a.e/[0[>]@ZDXH_J[Q_S_T^nF|<somebody> =Z|a "_4a;cDXH]I]YX]Ekc|about "@=Z@YDCga|again "Y4^|all )]=_>]KC|an YX|and '_,C4@<dL[^EiD|anything %a,B.:4c@ZCDJYSAY]^^kDn[|as 3Z=Zd]jC|ask ,[/YD@QZjBkB|at B[D^|attitude ^C|best -Y8];AGB|better %B8D:BA]hZ|both ,^|but Q@|by CX|come !d)Z,bGZIYK]|differently "B4]IEbG|do 5YGZZZ|every (^*E:bM[|for ,^4B9F;CK]_BeDhF|four =]|from #_|get /X2aDAWZ|go #]+ZP^|good !].[|half eW|have #]*Z,];^>GDCQ[R[bY|i ,_2Y9BBZ_B|if "^9;:b_=a]kC|in "C,F9__Xj?|instead 4C9XFZmZ|is 3]4^7bD@]_j_|it !D#A(D)B+A,[.G0C2Y3[4C5D7E8a;[<YB@IEKAQ[U>W_YDcYeH|look +_7dPZ]c|love BZ|more %A-^R]|most >[|my ,[_^|need ,Z.D>>SEe>|next aYnX|no DC|not !Y"A#D%A'A(])E-E0D1^2E3F4A6E7^;H=B>@?A@YA_BHECHFIEJ?LEOHQJRFSEUEWBXWY@]aeMk[l?mV|nothing .Y7[DeS]k]|on ;[DF|one FZ|our :Y<[|pick +XDZ|put C]QF|read .D|rims "B|say DBSZ|sell ,[2cWd|so B^]Y|something 2ZD]F[QA|still #[,E|tell 4[DDkC|that ,@.^6a=C?cIZN_WF[]f_|the !a"Y%E&Z'[*^,]-B0[1E2Z3b4D7]:D;W<B=@>ZBFDDF^GYJHLXQ^R@TXUaZ^b[d<fdgEiE|they "?/]7aHB|this "a%]&Z,a.F7E<X>[SB]V_]aAb[gYnA|to =[?Z|today "B(^.]DX|too >^jE|try <fbZ|two .dS[|want #[&W|we "A&_,A9A;[>ZJFQCT[_Aaa|weddings 9F|what ,_5[9C:];E=[QYTCa]b]|when SZ|with "Z&D,C5^8[9a=XJX_ZaBgCjT|without ,Y>[|you !C">#E'Z(>)@.9/B2E3@6D7A8D9c@?BCD9FBG@H>I>M@NAO^QaS<T<WbX>ZF]F_fdZfAgCiCjUk<m>n[|your BbDBQEhYia|yours 'YL[hZ
doc|#]*cD[F^O]Y[j]kbna
dock|JYQCgCjAnE
dockers|kB
docks|,_
docs|"D#[?XAYIYQYYD_]nb|are AZ
doctor|,B.A/Y9B=B>C@[C[D^FYTW_E|'s ,C/ZTY|or DY|says C_
doctors|,B2_4A:bCCFfG_JZQYW[Y?abj?mfn^
document|-a8C;_E[R_k^|with ,D
documentation|1^4]nZ
documented|9Z__n^
documents|3bEZXZlY
dodgy|,c-ZQ]jD
does|!E%E&b'C*C-B2G3@5B7Y8@>D?:@BA_BAD]EAF=H>K]OCPFXAY_ZC[_^D_Wf=k]lCmAnI|<hashtag> "D9b_b|<name> ,[C[j[|<somebody> "Z|a "Z&^+^,B>YDbYDe[ka|all "E.Z|and #YDE|answer ,[Q]S[|anybody "C9]@CYD__eAg@nB|anyone "B9_>E@=AFDEHCK@SBW^YD_cg>iDjCk<nE|anything "ADC|everything ([M[|get =]|go S]bZnA|help 2[W_Y[|home 9@_EaZ|it "L&Z6]8E;E>B@DDAHRI]NCWBfBg^|mean ,DCZ|more DY|my 2AWBfD|need 9[YZ|not "A#X%C&@(E+A.[1C2a3E4[7C9C;A?CBFC?FYHIJDK>NESY[C]@_Db>dEma|nothing #C.A0[4Z:[QZUYaZjC|one &D,DS]|our 7]|put .D|quality 9C|that "c7[;EDZHc|the #Y&[(G+[.E9A@[GAKYNWObQYWA]E_BbBj@k[mFn[|this "^,Z9[|to g[|what kYna|your "A'Y.E/Y7C9^:Z@^DAHBTWW__ZaYgU|yours aZ
dog|!>"B%E&='E)A*E+E,d-D1@2B8=:<;=<Y=G?@@XAFBDCFDZFDJAK>MBOCQaUVVBWBX[YF]ZaDbAc]eCjCkbmGnD|'s ,BQ@RY|<name> &DkE|and ,[|ate ,BV[|biscuits ,<|called ,Z|can ,F|did ,Y|friendly <Y|has (Z<[MXjD|in &D?[DCQ[|is ,V/Z:DCBGEQ^RF|on 3Y@]D[Q_k[|owners 9[_ZiY|rose ,E|show ^]|that QZ|who 0[UZ|will <dDd
dogs|!C#F%D)D*D+D,Z.B/]1C2F3A4@5D7Z8G9F:[<A=D>@ABBDC?EAJBKBMBN@OYS@T]U^WDYB][_BaYcEeAlCn>|allowed ,B|and ,^QZRXe]|are 5[nZ|can #ZDY|in k]|on #C7YICQE]YaC|too ,]a_|welcome jE
doing|"]#A%A&X'A)]*E+C2G3]4Y5C7[8C9A:F<Y?a@CBEC]F^GXH]JAK[LAMDN^QZR]TW]Z_EaDb_cViEj_m_|a ,Z4eY_j[|about 3EFa|all ,@|anything .Z|better ,Y|it &]([.Y3Y4B>[?ZFYG[H[R[TD]Yc[gEkXnZ|last 9D|nothing .C7ZT[]ZmX|the &^,[.E7C<Z>ECYDbKWQ^k]lB|this ,@F[|well mZ|what Ua|with ,c9ZQ]|your "@&]7ZTZ
doll|f]
dollar|!D/Y6]DBQYTZn^
dollars|)]nY
domain|-D
dome|4C8]eZ
domestic|-cCERd
dominoes|,]
donate|"^(C)b5]6];]MANYQBXb[]]ZkD
donated|:DK=a]jZ|this ??fD
donating|2G
donation|.^2]7Z?C@_JDKXQ]S[[^gY
donations|.Z2[3Z?EDY
done|%E'D(])A*=,A/B3^5X6D7@8?<[=>>E?cABCBE^FAHEJAKZLBMHP_U^VZ[A]EbCfamZn@|<emoji> +^1YEZP]lY|<name> ?i@aEaK_N]fdganA|<number> 0[P^|<somebody> 4Y?ES]|a <^|about ,bDZKYQ_g^n]|all !Z#Z?BfC|and 4EkW|before -Z4E?c|by &Y,C2W4U?[CCD^W_eC|first fF|for /ZK[Q[|from "[?A|in &[,CnE|it %]+G,^-X.F1c;=<=>]?B@ED=J]Q^XDYG]^cBeZg@jX|more /F;]<[TD|nine 1aV[|since 0bYW|so &Z(]QBkC|the #D&F4Y5Z?YDEF]fBjEk@|this #Z+Z4Z;CQE|to &Z,D1G<E?GBCQ[VChClH|with ![2[=Z?]B]iZ|your &YfY
donkey|&D0a6ZKBU^Z^[[]Z|sanctuary Za
donkeys|7^CY
donor|5a8FCBDEKCQEZa]_e^k[m]nD|in #Z5Z
donors|#[%]&E,B-B5c7Y>@BbCBZb][aCeFian?
donuts|,a-_.[C_QZR_S_j]
doodles|3]CBXZ
door|"=%B&Z'[(@)D*?+C-B.W/E3C5X8E=EA@BXCZD]E@GEH?LYMENAOAPWRASY[?^>e]fCk^n<|'s #E&YKZeZkY|<emoji> 1dF[V^^Em_|<name> ,X:YQZa]|<number> !]D[|and &C=]BYDXf^g[kY|at 0a|before 4_|by DDTZ|for #a?[E]bB|from C]|in ,BKAYZ|is &Z.^:DC[K_^Be]g[kA|just >G|locked QB|marked #Y|now gc|of )b>C|on &Z,D=ZkY|open #^,]|opens #[|or 5bZZ|please .YkC|says ,Y4ZCZD[|since #]|sticks (GD[|take >^DYe]|that .Z4CS]|the C[D]|to ,?4D>ZCD|was 4_|wide 7^DD|will 3b|with 4Z7b@C]^b[
doorbell|9ZD^
doors|!W">%X+E0]1Z3Z6c7]8[;?<D=D?VBZC@G]HWJYK]MYXT[a]U^[fWhAj?|<number> !^3]C]DDK_MZQZXcj]|and CDFFjC|are %Y)]6[7ZJW|at >]D[F[k[n^|close !C7[CC[Y]YaEnD|down &aKZ|get !^5Y7[G]]]|have #B|in 0[1Y@ZU^h_n[|on ?XfYnZ|open &Z*^/ZD[F[G^M_O[f_jAk]m[|opened >DeF|shut )[7a]]|to 6Z7[CD|we <[|were FY|you ]B
doorstep|/[5e:[DXSZZY^ZiYnZ
doorsteps|"]
doorway|,?/fT[
doreen|#a@^I^
doris|MY
dose|4Zj]
doses|0XA[CZSEUXh]
dot|#b(i,A3_K^MbW^Y^j]
dots|4^
dotted|1]|line 1]VW
double|!d#B&B(a)C-[.C/]0D1_4e7D8D:C<DD^E@FVGdI@K@LAMMN@QUTXVXY^[]]CdGe^fEhBjD|booked 4^Y]|charge >^|for 1]2[VZ|points !Z7]8ZGZnZ|slot g]k[|tap !C(g7F:DMenE|your (B*[kY
doubled|#Z,[/]0]7_;C<E=DCFMFS^TYU^Z[bDjEkAnC|and ,Y2Yka|in /[4BbD|the #[I[
doubles|/c1D7bTa
doubt|%b+f,B5]7E>^JaPZQDj[
doubted|#Y?BIZ
doubters|0[3Y?AFCUZfC|thanks ?BfC
doubts|>D|about >DS[
dough|#_&[DCjC
doughnut|KX
doughnuts|,_Xdb[
down|!Y"^#C%A&B'F(D)@*A,C-C0A1>3[5E6C9B:D<?=?@>A>B?CeD[HaJ?MVODRBSDUDVEWCZAaHc?gChAi@jak[lAnE|<name> "];Y?ACbKYbZeBjdnE|<number> #a.]/A4D;ZC@QARBbYj;n]|a &A3Z8Y;Y?CS^^^fC|after QC|again 2bCAW]|and #D,^3_4c7B<Z>eD[MYQbXaYXaZdae]|as 1^CcV]|at 4ZC^DaTZYZjYm]nA|before !g;_bZ|between ;[CZQClY|by ,a/Y7]<_@]E[TbeAfEnZ|every D[kZ|first ,Ym_|for ,]2_7bK[MCW_Y_jC|from #B3Z;CCADAQ@Y^f[j@kA|in %Z,W2B7E9^nB|off jF|on .W4]DAJFKAQAYZfZgBk]n_|one Y]|our 4]=[|over YE|past DbQYjZk^|silos -^;C|since <ECbnB|so C^Q]jY|the &[+W3[4D7C<B>C?_D]E[IDNCPWQXTEX_YDf_g]hWk_|there (Z>DMZ|this Cbe^j_|till ,^|to !B"^%Y&a+Z-_.A/C4]5X;cD[GBK_P]R_aCe_fFh^jWnI|two ?_|until )YC?|we 4DIDQZjA|what &c,B>FD^KX|who #]|with 'Z,?;D?DCCF^I[L]Z^]Zm^|you ;]jDkEmE|your "[3]DF
downhill|,W?E
download|!C"]*c-].[7E:D;ECaDFEaF]HWO_S]]@b@e@hYi_j^l]m_na|<name> "[Haif|as jZ|it /[7D|now !EECJZaYhElD|our !]"Z6_EXFYOWT^[_aB|the !A)C3YFZG=kEl_m]nE
downloaded|"BEaHCTBX[_Ei[lbn?
downloads|/B0c7[H]UcnZ
downstairs|>W
downtime|A[^[hZ
dozen|/[>DD[Q]kY
dozens|#^
dr|+C,D4E>Y@ZDEEDd^lCm[n[|<name> +C,E4E>Z@ZDFEDlCm[
drabs|2XCY
draft|#^&W*C,?4X9[<CBYDZOBQC_YfSiZj[kYnY|<name> 9^E_S[_Z|and ,E=Z|plan EF
drafted|&^,^
drafts|=aEYK[d^
drag|DD|the 5Z
dragged|;Y?_f^
dragon|"Z
dragons|,]
drain|"^#D4E<B>C?DCXQYSFeAkAnA|in #FnE
drainage|"[&DhVjElX
drained|CZkE
drainpipe|DDkE
drains|,]-Z0d;[>[DDSZbYjCkZ
drama|&E)]@[N^gZ
dramatic|>ie_
draught|D[
draw|"F&X*a,E/E2[5^6[7a8D:^?DEEKDLYO_QBW^[Z]_^AfBgBi[jElDn?|for *^,ZO[Q^|on *D5[L[OD|your 7[
drawer|"C&Z,[2B4F5E7[9^<A=B?F@ED_FXIAN^QZS@fAjB|and Fam]nZ|of &Dg]kF
drawers|,ZK]ZYjD
drawing|#c&_2F4Z=ZHXIYK]Q[jZ|by &E|of 4D
drawings|#^2B?XIYeFlBnA|and #[|are #[,ACCQE|of CY
drawn|&[,^4Y7E>[DDF]IaSZhDj_kEmW|by &^,[4EK^|from &D,]|on ?[
draws|,C4bB[DFQ^|a 4Y
dread|,B>^Nae[
dreadful|&],[DZK_Qa
dreading|>dN_e^gW|<name> "_N_
dream|!B#X&B'],=-F1C2B3C4@5@7@8c:e>C?DA^BZCBDBGFKBQ>RAXG]B^aaeb_eBlZn>|and #]+[<]c_|big :FbZ|is :C|of ;]V[ba
dreamed|8D<[bC
dreamer|8]
dreamers|8X:e<]B]]D^Zaai]nB
dreaming|%])Y8^:^AYH_M[^]aZbC|of !Z)Z8ZAYbB
dreams|8[:d<B>DMZ^Xa]b]
dreamt|&^,aK[
dreamy|8Z
dredge|CZ|the CZ
drench|>Z
dress|,Z2Z>DK[L[QaYE^WfAnB|for &Y|it 2X
dressed|1^
dresses|@DA[QC
dressing|%[3^:C?F@[KCQ^kY|gown 3^:C?FkV|room %]C@KE
drew|#C&c*Y,Y4ACBDBKdQ]d[f_jB|a <Y|the &^K_
dribs|2XCY|and 2XCY
dried|![?[fX
drier|+Z
drifting|"^CZ
drill|&D(Y+b.[<C?YBaHZKCM]P^Q]S^aEgEi]j@nA|and ?Z
drilled|1Z4]Y[
drilling|?Z
drills|"],dQbbBnC|and ,[
drink|"E)]*A+Z2C4c:];[=ACZD^FYNbOCPYQ[TC]BbZd?jZk_|a H[|and =CdD|the 3]X]|water )ZN^|with +Z
drinking|#Z3C5]7Z;E>C@aQaZ[bDg_
drinks|1B:@@ZEAK]VAaCf_|on +]PZnD
drip|#C)b5f7C>^N[Z]^Z
drips|kY
drive|%C'[+X-C0C1B3B5N6_8Z9];D?EF@HZIXJFRWS?VCX@^Y_[aXbBfDgCiBmBn[|<number> >beX|a 7b|and n]|at ,V@]WYg[nc|for 9Z<]|home aY|in DBkB|meaningful -C^C|on '_L]|past #]9Y<]|through Da|thru )]IYNZ|up +b>DCYDFPYkB|you =Y>[
driven|([,>-Y/E1A4W5B8_;B<BADE@MZNDRUTBV?ZDcAeDjAkDl>n?|by A[h]
driver|"A&[,b.D3D8D:A;A?XCAEBFBHBK]N@TDW>XAYCZC^Aa@bDf]iEn[|'s #[,@7XK@e]jT|<name> ,^=Y?c@DCAKbfaj?kD|and ?Z|from CCm]|has #Z,G|is ,aIDQ^|of #Z,C?^I[KCfanC|on fF|told #C,]4DnZ|wanted Q[|was >[QGbZnD|who ?]A_fYhY
drivers|!B"E#d&Z,@-B0F2h5D:B=]@YADDDFZIRKXQFWbZY]UdZhCjWm[n=|<name> @^S_ga|and jW|are 3];ZZZbYk[lY|asked #[QY|at Q[|have <X|needed S[|of 4E|to #fI[|wanted )]QEd^|who &[
drives|&^5]8C:];C<Y>[DDcdhBjXlY
driving|#D%A&B-[1C3E4B7@:D;[<E>]?X@XBCS^VB^C_BcAfYiBkC|licence CAj@|school ;^b[|test ,Y?ZfZ|the 8[
drizzle|IC
drone|,B4B5ZH[Z]^BnY|over ,C4B
drones|KZQ[f]
drooping|Db
drop|"C%C&@(c)X+E,C1D2X3X7[:EAECcD^EBGZIAMbN]QGRCSBTFVBX]YEZ[]]aEmGnY|<emoji> ![7[mA|<name> 4e6[G[|<number> !]0[UZ|a 'E(d*],E.B7D:F?YHAMcNCO[SA]Ca^bYeEj]nA|at ,GDak^|by /WFZg[|from CC|in !E?CC[D:JUQCjWkAn>|it (YQW_^|of DZk]nY|off )Y5Z;_C]KYNZQ]h]jZmY|plastic CAjB|stays k]|support nZ|the &Y,[3a7[9[S^W_XZYBjD|them C]D]jXkY|to .]|us )YNWn[|your 'bLbN[]D^D
dropped|!E"[%[&B.C3D4_5F7C:E>Y?@EYG>HZI[KDMCP^QDZAb]cYeRj@nY|a #D&Y<bQJc^kZ|at nW|by jC|in %^|it ,a4]>YIYY^|out #[A[CXkB|the ,b4X<DQZk]
dropping|%B-D4D5^8YC]FdMANAX[YC]Yk[mb|the =]CZ
drops|!a"C(Z,_.E/B2]4_>@F^GcM]QG^ZeCk^m^|<number> 4]Cb^^j^|and QB|at )Y|from C[|the #[@^g]k]
drove|#_&a,G-^4[7_>W?d@]CDDCKaN[Q^U@YX]]fegdkD|<number> >fI]QYeYf[|<somebody> K@|a ?YKZg]|home ,E|it #dIX|the ;F?^@]fVjX
drowned|[Y
drowning|/]H[XadX|in X]dX
drug|4FDajYna
drum|#^&FgZjD
drummer|1X9E;EQXVWbC
drums|4F?ZQ]jYk[
drunk|:[?[Q]
dry|"Z#?,C-C.Z1C5W7B8C<C=D>=@@BbFEH_JDQDS@TAVEYXZX]C^F_EbXgAh^i^kWn^|<name> "Z|and "Z_BfB|at nY|bag QC|by C[|day n[|eye ,Z:[;ZRJb]|hour aY|it 5[Z]|socks 3_|spring ?CfE|week 4ZWF
dryer|CZDej^kc
dryers|&]>]H^
drying|#DCBQ^iZjD|nets _C|on >Z|out nZ
dual|!]1ZG]k[
duck|#C,b4XDCQ[ZaeBfDjY
ducks|,[3^QZX[nD|are ,[Q^|bread 3Z
due|"?#?'X,>.B/A0C1a2[3@4Y5B7>8?<D=FChEYF@GBHCIBLVMAOBQFTAVaXDZA]C^BaBcAd]hBjcmDn@|<name> &D+D@[C_D]EbKWjYkalbnB|<number> DbS]|about Q_|and 2a6]WZ[Y|at 4Z>beTkC|back CAgY|by C^D_k^|course 1d3D4CCBECR_V[jCnE|date '_LY|in 1aVYd_|on "@@DCcDDKCe[jbkU|the &Z,F?XCFK_Q?|to -^@DDAR[YXiEnZ
dug|&_,[KbUEVAhDkFnE|and UF|by ?[|out &_?^K^QF|up ,_Q^
dull|!]"],f.?4CHaKCWZbEgD|and QC
dumped|5Zn^
dumplings|"a,ZEDdY|from ,ZED
dungeon|B[S[i]
duplicate|#CCAD]nC
during|#D1]3B@DCdE^XB^B_DcXgCmDna|<name> CCIYnY|a &Z|the ,YCXDAE]mE|this <[
dusk|&Y8^<^DYK^^^aDn>
dust|,]7X<_@CC[DCQAUZ]]
dusty|,[<b
duties|4YCXkDn]
duty|#A&D,E.C4[?ZBYCEDZIBQCa@b[k?nA
duvet|,c._5]7[S[Z_]]gY
duvets|jY
dwell|-c5e8]RcZ_|time -c5]RcZ[
dye|,BO^
dyed|7^8[][iZ
dying|#Z+d;aFBI[P[gCjYkYnD
dynamic|7D8U<EJCRZXZ^[hD
e|"B%E&A'X)B*_+Z1E2B6D<F>D?C@BADD[EAF]H[IGKEL]O_P]QAXYa=dBeBfJg@hBjAlAnD|<name> 8CGZ|bike !["E8Z|is ]Z|mail ']*fDAGBL^OckC|reader +bPa|the &E-Z
each|"B%f'F)@*Y+A,?-?.9/W0D1?2[3C4C5b7W9?;;<A=bAACYF@J_KZOKPAQCRBSAVBW[YYZ_[[]X^_b<dceDiUmBn@|<name> #X4B7Z8[=AI]QagWhY|<number> dD|and &B2C7B8W:Y??BaKBQZ]C^^fEi[jCkC|bar 2Z|day ?[EZW]f^|evening #[DZ|family QB|for 4^|gets )E|had >^C[nZ|has #ZJFWZ|i 2_4dW^|is 2cWa[Z|member 5Z|month S[_[f]|morning #XQB|night 4cY]j[|of #D4Y5]<Y=Y>[CaD^IAJZWCeXnB|one #W%a,D/X0Y2B4]5^8D>]DCJ[KXL^UbZ]gCjY|or !Z|other )_,b>C@YCDN]dFe@g[|pay 2X|person CZQ_|piece :ZGDaX|please ,[|pound /f2_=eD^T]W_dd|thought ?_@Zf^g[|ticket =CdD|time &Z*],=OX|to 4^YZ|trip 2Z|way ,E>bQEe_lZ|week /YdA|with &^?]E^K^l[|year /_=[T_
eagle|B^n]
ear|"D#A%C&Y,Z4E;_>ICCDZKXN]_aeXgAkYnA|and aZ
earlier|#Y'Z-^4Y>]A[B_CaD^F^Y]hZi]j]nb|than B_C_
earliest|-E1ZCVEZj]
early|"A#A'D)Z+C.A1C2E3C4Y6X7f9?:D;C<Y=A?@@AD]EAFBGCJXLBN]QVVXXF]c_;bAeFg@j_kZl>mA|<emoji> ]Zb]n_|<name> Q]|access *]5C7_GEJXQFZ@]Ya[|adopters 6Z7>8][]^YbFhY|and !Y&B+]:CY[|as D[|bird (Y7CC?XEjCm]nA|birds 7YOY|for &^4cjY|is 5[<_Z[|mornings :]d^|on "]9D|rates 7Z|shift .^RWSZ|that "AHC|the B[DAi]|to 7Z<]][
earn|![,D/Y2j8]=EEBGZPAWaXD]]dAeEjFk]mEnC|<number> /^T[]]n[|a )[/W
earned|!D#C)^,A1Z7@:a<[?jAXBZFCIFJZN[QCXDacfbh_i[jDkFmGn^|<number> ?B|it !D&Y)_7C:]?ABZFCJYN_]BaYbFi]mHnD
earning|/bTZX[Z^
earns|+b2g3]7[=dQCTGW[XZd]|paid /ETD
earplugs|>beY
earring|,D?_C]KDQ?j]|in KG
earrings|3aj]nY
ears|%c&C4D5a;Z<DJdQ]Z_e_gCjZnC|and %aJa
earth|"_%a+[8X;]HUJaN^PY^W
earthquake|n_
ease|;]EZV[
easier|(E,A.[5[7B8c:C<CBXFBJDKCMDQDRCT^WB^blBnB|to <EBZiY
easily|+a.]P[kY
east|,E:E?D@CD[ECKIXDbEfCgDk]n@|and 4Z|bank C@|door #[|of DbkZ|wing 1[
easter|!]#Y8[J[QZZa^YkD
easy|!X&B-D.E2D4C7W;E<F>XBcC@D>FCL^Q[Y?Z^[W_YaYbChAi^jAnD|<name> ,cQY|and ,C[X|on Bc|to 4D7c:D>^]_^Ck[
eat|![&B(C)D,X0Z3C5T9C:^;@<]@CCZDbFDG^M?SBTA^B_DbDcbeFiWk_n?|a .^i]|before "^H^|free !bGa|in +]3Z|it .C4Z>BDZK_QCSAY[|our !Z<[c]|sit _E|something @^D]g[k]|the #^I[|your .]0]7aS[][g[
eaten|"Y#D&B,b4E?F@_KEMYN_Qdg]kClZnC|a <ZMZ|the Y[
eating|#Z&E,_/E4E9F:D;C>[CCHaKEQaWZ^G_Ceb|<somebody> #Y|a KE|crisps ,]2YQ]|the D[|your "]
eats|2]8BbZ|strategy cV|the JE|your bZ
eaves|D[
ebook|L][[kBnB
eclipse|C?jCk[
eco|!Z,D:_D?Tb^]kD|conscious 8Z
economic|%^JZ
economist|,EnZ
economists|F[nZ
economy|"@(C8[?YHCM?
ecosystem|!E%E-f7D8D:C;D<CADOCRfVA[DbCmDnA|that -@8D;CAA
ed|&F+E-FEaKCRD|in +EE^
edge|!Z"E#[)D/Y1B2F4A5C8U<B>CCCDfEBFDGWMD[E^ZaGkemCnF|ai 8]ADaXb^hE|is K[|technology 8Z;G
edges|*]-Z@Z
edit|!?&G)Y,Y8A:E>ZDYFC]DjZkXn?
edited|*],@1b4cM]O[VYYZ
editing|!Z
edition|!_%E*]-CG_NZO]^BjXkB|of !]f[
editions|4YQFY]
editor|1Z=]?ZKDd_nC|is 2^W[
editors|=]dZ
edits|&[3d
education|2[>ZnC
eel|&Z+[6Z<BK]Y[[Ye[i^|supper 6Z[Z
eels|&Y4]Da[ck_
effect|,B-Y1b4C;[<]@[C^QAVbgZkZ|at 1]DYVY|from 1]<^C]E[VajW|on CY
effective|-_1Y3_:Y;BC[EAQBVaX^iYjalA|<number> 3]A_C]EBJ]XYj]l@
effects|-ZR[
efficiencies|-];]<[bYha|and -]<]b[hU
efficiency|;^Q[
effortless|!a-F1A8m:?<DG]RE^d
effortlessly|8Z
efforts|1];]EEnB
egg|#_,[8^<[KZQ^^]gE
eggs|#^+_,B7E8E:D@]D_GbQDbBjanY|and _Y|are QEnY|that +bP[
eid|CDNZaDfYiF|<name> CDaDiE
eight|(B+C-D.X/_0_1E3_8@:C<[=[?Y@aBDC>F[KUMCO^R?SZTZUYcWdZgYh?jDk=lBmZn>|and 7a_]|hours D]Y[|in D]F]mY|minutes &_2[DB|months #f4Z7d?cEYIZQ]fY|people 2YK[|till ]C|times /_T]g[|weeks #C7B;[<^=]@^DDICKEQAj@|who @E|with )D,[NG|year eak^|years <acY
eighteen|!Z:A=a?CI@KAQDbYd[kAnF|months ![,B2Z7Z:D;X<ZKEQBb]
eighth|/Z
eighty|#[/Y<[AYFDTWYY|today FD
eighty-one|<^@X
either|"D&D(Y,H.Y:D;C<C=SD@FEIZK[NEQBSaY^]DaBbAd[eAk?nA|is .C>]|of .ZS]n^|side #[?ZC]|way (],@.g2^4a7DDCQ?Se]AgAj]n?
elbow|#C,XD^
elbows|#[I]
elder|?]
elderly|,^kYn^
elders|=^??QAjY
elected|<]=dAYQBbBc_dchZ|<name> 1F;AEYb@
election|*],C-D0Z2X:]CFEEUWVCaXnd|day *]|in 2Y|of -DEEQDlD
elections|2]nb|are 2^C[n_
electoral|jX
electric|"^#D'Z*Z,D.D1_2Y4C8a:d;Z<_=]EbHXL[QHSCVa]Fa]b^d^eYhDlYnD|and '[;]L^|buses E]l]|van 1]=[V]
electrical|CZ
electrician|&^>CDEjZ|'s &X
electricians|C^S^
electricity|-Y1D2]A^EDNEYCg^h]jdlDnZ|bill "]2]
electrifying|n]
elegance|-D8Z^]
elegant|;Y
element|(],B2^WZhX
elevate|!_"[/D8SGZN@QATC]]^dnE|every 8?|your !b"]/E8^GZQB^dbBnE
elevated|-b8[Rd]]^]
eleven|!D"A%C&](F*D+D,a-A.E0]2B3A6D8?9H:=;X<Z=YBACBEYN]Q_S^TXVa[X]CbWdbgDh]iEjFmXn<|<name> &Z0[;[b_|and 4]D[I[YWk[|children /Z|days 4[7^]Ym[|hours QG|members #[KCQCjE|minutes #A,E>]?[IYW[fclY|months #B0C4BEcIAj^l[|more &[C^|of &D)[,@4E7[CCD[EWNXga|pages D[VZiZ|people &C4[CDQCS^W[YZdDe_|pockets KG|printers eY|seats 7D|seconds ,]5Y|single ,^|thousand 4[|times ,_4_?[D[QZf_gAkZ|volunteers &_A]h[|we Y[|weeks &Z1ZY^|years >CAEC]E?IDJ]L]Q[j^kDlBnZ
eleventh|,DKC
elf|'C
eligible|"F)Y,_NGnY|for "E)ZNG
elite|]b^Z
else|!G"X#C%F'F)>*^+e,?0F1D2C7Y;c<?AEBYCDE@FAH[JELAMDP_QCRHSAUDZ?][^YaCb[dDhFi]jEkXl>m?|'s "d,d.X4_7[9D:X;C<B=D@[Hag^|<number> !GCCD[|about DF|and .E4Z|can %X|comes +b|did "]9D;[|does 7b]^^^aD|gets W_|getting 9D_D|had ?a|has #D,E3^C>Dbk^|i #[9B_BgY|in +^/]QC|is !](E.aBXC_MHS^TCYZnZ|needed ,AjGk[|needs (Z|on +X.D9]=^QZ_^d]|since ,Y|that 4[|to 5[9XZ]|was &b9Z|we 4C|who #]|will :ZF]SCkCm[|would <Z?XfZ
elsewhere|+c,?.U7B=CC@P_YDZF][j^nC
em|!b#Z&Z,f4_5k;?G^HDQZZc]>aDd[g^
email|"<#?%@&='l(D)>*g,@-E.^0Z1A3U4Z5W6Z7B8>9?:>;A=<>C??@BADCZDXF]IAJAK<LiMBOdPDQCR?SYVAY[]>^BaFbAd?fAgBj[mE|<link> QaiZjBkAn@|<name> ,Z>_jZkD|<number> .C0[FZ|a D_|about #^,F.^|address '[5[6ZDDkD|addresses '[2b5]E[L]lZ|and '](F.a4CG]]G|before !]nY|for 'd3]4cL]|from ,EC]DCKBQ@|in *BOBWYdX|is +^3bXY|me >EUZna|needed DbNZQBk^|no nB|on C_|required 'b)D*Z7ZL_O_^Ba]|said #G|so '[nX|that ,E4E6]QCSY[Z|to *]|with .]|you k[
emailed|#_&_,D@_BZC[I^Y]]Bd^g]n^|about @ZB^eCg]jC|us &YdZ
emailing|4]7^][
emails|,Y/E2B3a5e;D<E>B?DB]CBDDN^QTTEXYZej?n[|are 4Z|get ,DD]
embankment|DE
embark|-A8Y:BRB^^jU|on -B:D
embarrassed|,[>aDEFZeZgC|about >[
embarrassing|7[Fc][m[
embed|-CAZ
embedded|-d2_8ACCReVBbZl^
embedding|-bR^
embrace|%b-D3[8_:bJ]b]
emergencies|B]DXQD|call nZ
emergency|%E,C1ZAZBZCYIBKENVQ@S@YDh[i^|line B[C[g[i_nZ|number DB|services kC
emerging|RZV[
emissions|-_0_8]E^RYn[
emoji|#Z(m3cJYMhX]_EaFjYnC
emojis|(]MY
emotional|)a;CA^N_h]
employed|@]Q[
employee|&[;[?YE]I]KcYDZ]]Cb[fYna
employees|&Z,D/[1Z:ZCaGERa]Hj]le
employer|#D']2^;[<_?CDDEZLYW^aZb_fDla|for ?DfE
employers|&[,=7[>ZCBD]QAj?k_|are 7[
employment|4C<ED^EZjC
empower|-e/C8^;DAXRc^_bDhYiDlDnD|you )Z-B
empowered|:B
empowering|"]-cR_V^XZ[G^DaAlAnC
empowers|%])A-]1D<CEEJZNCR^Z]^^aX|you 8F^]
emptied|,E3dCbQ_
empties|>]
empty|!E"D#@&A/[1A2h5^7_9^:B;E<X?D@bC@DYFAHEKCNZRASFVBWhYWZ_]Z_]aBbAd_iZkWlCnZ|and 2ZD^WZ|chair 7DNcnY|chairs 2[|cup 5Z]C|for #E/[IB|it 4^|the 4YY[
en|8ZDd^[_Zk[
enable|8@^EnX
enabled|-_8[R_V]aWiY
enablers|1a
enabling|-E1F8AVBb^h]nF
enamel|!Y*d8YKZO]nE
enchanting|8Z^_
enclosed|#a,Yj[
encore|B^Q[iX
encouraged|,Y-E1[QZ|to 1]
end|"?#B&C)A+D,C2F4]7A8B9Y;><?>XBBCXE@F[HDKEN@RXVFZ[[]]@bEgDlAnB|<name> ,C7Z]D|<number> .YC^j^n_|<somebody> >[|a 4]CZ|after ,CQB|and >Ee@|at C[^]jY|date HC|down D[|for (Z>^|in 5aZanB|of !V->/a1D4G8D?B@]C_FAGYKFMZRCSF^EfBgYj_kFn]|on 4a5]?YYYe]iZ|the 1^:Ya]|this !Y|to ,C-e5E8]:AQDReVBc]|up .D7ZAZHBSEX]hZ|with #^,[3_IZ|you SZ
ended|+[,_4D<]AaBYDDF_PZQZg^hbkDmbnX|at 4CC[QC|in K[|on eZ|the <aFZ|up ,_7]AZQ]g^m[
ending|#B,[2EEDI@Q^]CgXjCkClE|<number> DZ|in DDgW
endings|#X5]QB
endless|%a8YJ[Y_
endorsed|1_lW|by EYl[
endorsement|,a0Y;_AaQXb]h]|of 0Y;[bZhY
endpoint|-_4]R_YX
ends|"C#['Y(D)C*D+A-E1D2Z3A4>7b8E:C;B<F=F>@?BC]D?F]G]HFL]MAN@P@SXVHY@]Z^[a]e?kElAm]|<emoji> %[J[U[|<name> !]C[DaGXHD[A]_nD|<number> #_7AC[DB]A|at !FQC]Yh[|behind aC|in !A7BCbL[Q[SSXYkBnc|midnight !]7aGWH[JBTCXD^W|on @Yn^|sunday 7^CE]Z|tonight 7_CAF]HBT^ZZ]]a[|up 2^W^|when !D,^DZUZ|with ,B
energised|<aEd
energy|!D#E(B+E,@-]3C7@8Z:c<^ADE_H]L[Q>R[SBTZURVY]Y^[a[bZiClc|and ,FE]NZ|bill ']CYDYL^|in :[Naa_lW|independence :ba_n[|prices !E
enforcement|#^&C1DEFI]SEVEaYnZ
engage|1]R]
engaged|,]-[5g;D>Z@ZQ_RZZdi[nC
engagement|!E)D*E-b/Y0c1Z4D7A8B:D<^A_CCDAJFKDQDRcT[UaVXh]jCnB|and 1[8[|with -@<Z
engine|&B.a0F;D?DA[D@IASX^]bCiZjCkE
engineer|#]&_,B.E0F4E7E<A>@ADCcDBEDFYIYS@TD]CcBd]j^kD|'s #YKEQD|<name> I[QaTDn]|comes 4D|due CX|has C^|is #Z4@DZIZYD|who "[
engineered|8fG[^f|for 8b^]nZ
engineering|(],ZbWkBn^
engineers|&](],B0F1E7Z;]<^ChEDMZV^YUhCj]n]|are -DCX|have #]|in n[
engines|,_
english|,b?YSE
engraved|)hNcn[
engraving|![)[
enhance|1GAaE]VAh^l^
enhanced|-]1]CAEDRbV]X^jBkDnA
enjoy|!V%a,[1D7^8Z9[?@B_EAGZHBQ[TBVD]]fEjBlBn?|<number> *Z|a ,_:FBYQ^|the ?AB[]]^BkZ|your 7d]]
enjoyed|,]1a4E:^<eCFK^N^QZV_c[nc|a :Z<c|by 1^|speaking 1YCEEBn]|the PY
enjoying|"F+[/]7]8C;ZBfCCPZb^ib
enjoys|,^N]QY|a >^
enormous|.Zj]
enough|!A#Z%W(]+]-A.a/[0C2C3A4_5B7_8B;F<A=A>XBZCDDBEDF>GEHZI]JZOEP]RBS_TZW[XCZ?]^d@g@jDlIm=|and 7XIC|for :EC[eFfZjX|is (Y:eXY^Eabb_nC|of ;Z|to #_%a.D2Y4^6ZJ^QYn^
enquire|]Yi[|now i[
enquiries|&F,C-^:[<]CADZQBR]]Z_Ca]jCnB
enquiry|5g6[Z^
enrichment|C]j[
enrol|!c"[)A6^7ZG_NCnD|today !_G[
enrolling|)Z
enrolment|7a8A|for SZ
ensure|8A;CEZi]nE|that %^JZ
ensuring|-A
enter|!D#D'^)a*f3A8A=EDXJYOWZD[a^Bjbn^|<number> (]*]M[OY|the *G7c]_|your 'a*YL[n_
entered|&Z3Z<ZK[XYjB|in i[|into 3^X]
entering|1[3]|into 1[3]
enterprise|)Z-^0Z7[8^R]TZaD
enterprises|-b/Z8CEYRba?
enters|&Z-]E^lb
entire|!E%Y+Y?Y@]GRPYQaT[_XaC
entirely|,Z4X9YQZ_Xf[
entitled|![#E=ZD[k]|to ![#E=Z>[d[k]
entitlement|,D:YQGnY
entrance|@DC^_Zb[eYfYgBj^kB|is D^jZnY|on #ZCZ
entrepreneurs|5]aX|do 5]
entries|(D*a;DDCIaO[]BbEe[|close CCjB
entry|!A"C#^'[(^*[.]0C2]6Z:C>BBCDCM_SGU@XWY]ZA[_]>^XaDdFkDlCmF|'s 7f|<number> (W,C7CX[|and .]|at jF|for *DD[]Ce[nC|free 2]|is .X4Y
envelope|#C-Y.a=C>]?Z@]L^Q]SbYAeYfZgZjEkA|and -[|marked ?_@[gX|with &E,Z.ZQZ
envelopes|,X4a5ZGZIDT__ZeYk_mZ|at 4e
environment|"V,C8dHYJ^R]^[b]i[|where -C8^:F
envy|"Z;[N]bZ
ep|&_,B4b9[CCE_K^bZ|<number> &_,E4cCDEcKal[
epa|iZnZ
epic|8b^a
epidemic|:[EZGZ
episode|"Z#],Y4A5Y;^@YAZBXCBFZO[SXZZ]YeCi^|<number> BYCCQCi]jCnC
episodes|#CCD
epoch|0DUCnc|<number> 0DUCnc
eps|!D-fCZGBRcVXjbn[|<number> -XRYVXjX
equal|8[;[|pay JZTXn[
equipment|nD
equity|8C;[R[
equivalent|#F/Z
era|!ZaZmZnE
error|"B-]0^4fCZDAKZR^Ya]EdCeBfZgXnB|<number> "C,Y|in #[-Zj[|messages ?]@Zf[gY|rates 4Y
escalated|-fC[Rb|this -_C[R]
escape|8]:]CB^^aa|the 8[a[
esp|RZn]
especially|"W%D/Z7A=Y>cJCKBS?_]d]e]kD|if %DJEQ@|to >^|welcome ,A=[
espresso|+Z<]c]
essay|,DDf
essays|(b2[MaY^nC
essential|^Fj]
essentials|!Z
est|3aX^eXk^
established|1[EbRXVZlb
estate|-A/Y1B<X=aAYC]EWFYQBTXYCeAjZnC|agent ,DA_E^hZ|tax aY|the ,Z
estates|#X%X/[JaTZ
esteemed|BgEDi^
estimate|S]YZdV
estimated|#F/aCZDfT^kX
estimates|>ZC]D_e_j_nZ
et|A[CXE]JZ_Zg[jZl[n[|al nX|to RE
eta|4eCC
ethics|,[W]
ethos|%Y8D:^
eu|/CC_TEn^
eur|n_|with kE
euro|!Z([,[DDVZhZn^|and =D
euros|![2^M]W]
evacuation|CZnX
even|"Z&B'C([*D,E.[1A2Z3D4?6D7G<[=^?[@?CbDZF_GVIDKHLBMVPYQBV@W[XFYB[A^@bVdWeGiYlBmKnY|<name> ,[C[j[|a (a,A;CDDM_aa|begin :^|better ![)^:]N[RFaY|bigger <_iZ|close ;eMWb^|for ,Z|get (^+[M[|got <^E[|have "]Fem[|if .=/[3D=^>]@DDHSCXAY]d]|in P[|know -[G]R[|on 7ZF]|one .^QF|our F^m]|so =]d]|that DEnY|the ,?5^D[^]g]|though ,X|to DZ|told %_0Z|when ,V.Z7BC[SZ|with .]TZgZ
evening|!D"E%E&C(B)C*D+G.[/D0B2D5@7D9W;C<[>XABBdDEF@MARBU>WAXGkAm@n>|<name> ,D.]9ES_eZh[jZ|<number> ,^GYeC|a E_|and ,Z@]QaY[|appointments I]|at #ZC]kE|before CZ|for >^QY^Z|in /YTY|is ,BS[]YjX|it ?CfC|of 8^:BG_^]e]gB|on 9Y>[DE|opens 7F]D|was <_|with .[0Z8DSY|you aZ
evenings|"A#B,?/D4E7E8@;E<A?aC]HaIAKZQ]TG]AbCeAg?janA|<number> ![nD|a _[|after >]?_eZfb|are ZZ|back 2[|with 8A
evenly|#]=_>EDDd]
evensong|SYWZjZ|at C[jW
event|-D1eCXV^YC^Zj]lB
events|%[:b<aQCZZ]F^]acbDnE|and %a8XJ[
ever|!_"[#B%X&X'W([)A*A+Y,W-A.B0b1b4C5[6W7[8c:];a<X>??f@BBJC=DFEDGdI?JCKZL^OGPWSATVU^V]YK^da[b_cbeDfbh]iCj<kElIm^nC|<emoji> ![+Y5Z:ZF[P[aZmZ|<name> -[;^|<number> !]|and ;_<C>Ze^|asked &Z9[g[|been !_'a<aFZQ[^Ec^|before 0[;^b]|bought 7_9ZC[_X|changing "Z8A:D|did ,Y:]|done 5d<C|evolving ;E|fixed KDQD|from &]?^K[b]f[|got "D(Z,[:Y|had #_+Z0f1^4]<Z?_KYUcV]f]m^nX|helped ([.ZE]|is 8[ID|made !E)];ZJZL[b^|make !B+D8DFDh]mB|need !]8cFFGX^[n^|put F[|sat &]8Z@[|since I[ma|so 4D6][YnE|the =^m]|told #[(Z|with 8[:ZJZ|wondered "]9D@BHagB|worked ;C
every|!W"F#B%a&a'>)A+Z,B-A/e1E3X4B5^6@7V8b9@:Z<A=X>YAIB]C<D>FDHTJbL?P[QGRZSVTbX]YEZ[[_]Z^c_=aZe[fZhXiZjFkDmFnA|<name> ,b/C1^5]G]Q^Z]]ZdDf[j>mb|<number> !],A/d6C@DG^QCTcZEaBkDnV|application &D8Z|bed #D|bit .Y;Y>Z|blanket &F,XKD|box /[KDTZ|branch =]|child %b&Z/B7D8X:dADJbO_Q]TB^]a^b]h@j^|class ![OY|client 8[;]<a^]|comment #a*DIW_]|corner 8CX[|couple CC|cup (^;cbce[|customer B^^Y|day !B%E&F,A3[7c8E9];^=C>E?DA[CEDAEaIaKDNWODPDWBZDaGcUdCfDgXkDnC|dog 5]|dollar !D6^QY|door #W&[4[|family C_F[J]|few D]k]|founder 3]:Yh]|frame 8D|gift :XX^]^a^|great -Z:DF[bEmZ|guest 7_|half &F|hour %Y/c:EC]T[[]][|ingredient #DIF|invoice #D|journey AZ^]|lamp >^W[e[|last ?[B_^E|learner %Z|letter &Y|level -_E_R]b]|like (_|man /[|member +]3_?ZZanY|message (D,DfA|minute /b7_Tb[[aC|moment 8E|month )]4D7[=C>DjCkC|morning (]*E,C5Z8[=B?]@DA[DXMYZY^XhZ|mum (])b|name &Z;WQE|new *]F^m[|night &[,DKaQF|number b[|one %X*]+Z,_-Z/D4C5B8F:Y<d=^?fBZF[JYK_O^Q^VZYD[Dc_d]fahCiY|order kB|other ,B3_>Ye[mD|page &C?C|parent 3]?Zb]|penny )[+].Z8B=a?_db|person bZ|pot KD|pound EZTVjEl[|pupil %ZJZ|question &Y4GS[|receipt QZ|rep 5c|reply #@UG|right >be]|road @[gT|room ,Z8[G[|school +[|second /dM_XVeC|share :]M]OX]Za_|shop ^Z|single &G*E+Z,C.B/E1G2D7Y=D>EFBIANWSFTAWCYEeEkAmD|six h_|size #cE]RY|small )]|smile AZ|so /FAZ|step %^-A>EJ]RE[]bCfZ|stop 4]kY|story :ZbX|success &EKAa]|summer /_7[TY|teacher (Z>Ze[|team 4X<]|ten /ZT_g]|tenant 5Z?_F[Z[|three /DnX|time "c#C%A&B-D/C5]>cH]KWXCZ]a^bFeajC|touchpoint -b8C;AR^|turn %]8[^^|twenty YV|two /fTa|voice %dBaJ[b^i^|vote %D5[:D=CE_l^|ward +[ka|week .e>ASc]]^A|weekday @Ze^|word #Y&^>]?]NZeY|year 7YM]bFj]
everybody|!C"C#@%C*a+C-E/D0D1X3a4D5C7a8C;[<@=^BdCDD@EDFYG?H@IAJAN_OZQXXa]ba_b[cDdYeXgBialEmYn?|'s :CWYY]|and C[|at 1aBZF^V^|can 3]7]:]|else %D*c.B3Y7Z?YOa]_kD|gets 4[=C>aFZe^|in ;]=Z|is :Z|on 4A7]BZS[|wants :[|who (].[>CY^]]f]jA
everyday|!_,EFZ^aa^nF
everyone|!A">'D+@-?/D0?1D2A4D5C6C7Z8X<<=Z>]@YCADDE]F@GFHYJTKBLDPBQBR@TFZC]Z^[acc?d^eYgYl[|'s &Z4C7]:@>BCDFXKXWBYBa@bagYjC|affected %],[GZ|and #Y,Z>EQZW[YEaC|at 8^;Y>^NYaYeZf]i[nD|booked CB|by ,Z4DjY|can #[(Z,B7^]Z|else %[,W.W3b7c;]C?D]XZYB]baYb[jDk_lE|except ,b8EQY^D|gets &FKCY]g[kB|has ,A:^|here ,Z|i ,A4]|in /[5[=d@]CEH]YCZZd_h]kZn]|involved 1]aE|is ![7^BZFD]YbB|keeps AbhZ|on *],[.X=Cj^|said 7D<D|says ,C:]|should 4D|the 4^|to 2[WX|told #C,E4AIAM]c[|wants .]2]>^S]WY|who &B(D)C*X,E4]7?8B;?@HC^E_NCOTQ]UCY^]B^BaBeAfCgClZmXn_|will 3C|you (bMb
everything|!_"_#?%Y&C'F)A,E-B1]2C3?4>6C8b9?:];Z=[@DDBFaG_HZI@J^KCM]RESBVZWHXEYDZV[>]^^a_?a[bEdVfDkAm^|'s "[jX|<emoji> 5ZVZn_|<name> ;YAbh]jZ|about @F]F|after =Z|and ,[?[E[n^|else &B.]CaS_gTj]n[|from #F4[8[Y]^V|i )Z,;FcQBT]|in !D"Z,_;CDbQ]|including <Y|must C?jG|on !B+a0[CZ|right >Z|that ;Y<D|twice <Y|we %]2C8D;D<E?ZEaHCJbWBX_Y]bBc@hHkA|you %B,C7C8_:D=[QB^WmZ
everywhere|#]6Y7[;B<BDEK?Vc[_][^Xa[b_|else C]|it Q[nY
evicted|nZ
eviction|/[@_D^
evictions|nY
evidence|"X#Y,Z-a4[9]CCDYE_R^SZVEY[gWkAlW
evil|(]MYPZ
evolving|"a-^:^BEJ[RYk[|landscape -Y
ewe|#dI_
ewes|CG
ex|![&^(Y)Z1Z7_:B>^C[DZE^GaK[]]eYk[l^
exact|/c0eMETaUa]YjE
exactly|"^)Z,[2C3^7]9D;B<F=^?aFDH[X_Y@_Ad]gYk?mI|<number> n[|as .]4W=]|that #ZIZeCgY|the ,[:Z@YD[YE|what )Y,^5X;F|where )]gX
exam|&^,Z4@@YACBCCaK[QCYB^]eanB|on &[|results @YCAe]
example|,D.ZbE|for .[
examples|eZ
exams|&[4]<]?DB[CFSDi_nB
excellence|!X%=&A,@1@3B5B8c:Z;e<B?EHCKFN@RVUZVBZA^eaWbec]lDmDn>|across h[|and ->1E8X;_U_VAcElB|is :b;_^Ca_b^|we 8ChE
excellent|"[,_-a/Z:^?[DCQbR^a[jBkDnX|and QZ
except|#<)X+F,l2B4]7E8B<D=C>?FEICQhY[]C^?d@eBgCjE|<name> ,Z4]|for CYQC|that )[.Z;ZQZbXjC|the #E,bIDQZ
exception|-[3Z
exceptional|!C"]-B1_GB
exceptions|3_DF]C|said 3D
excess|=^DYMFXYd^
exchange|#]&@*^-_.C8Z:EDBE[IEKANDR[_]f@l]nb|for *_O[|on -bCZKBR^fCjZ|students S]
exchanged|1^DYEe
exchanges|1_D]E]RXkZ
excited|"C&@5D8C:E;A<_AWBEHAKFQ[RXZE^@b>dCeCh[jCn@|about )]|for <ZU]|to &@,E5D8BA]F[HEKARZXCZE^AbHhWnA
exciting|)C-=1]2B5E:[<>A[DCE]FdMANCRYSaUAVZXAa[jbmcnE|chapter lE|journey EA|new 1C8EACR]lY|next E]V^|times 1bA[RZVb
excl|nZ
excluded|G[n^
excludes|-ZRZh]
exclusive|!^&D)E+C,?-B/@1D5C8e;@@CACDAEAG[HGT>XB[X]_^daBb@g@jDk@l@|<name> 8X^ZbEn[|deals 8Z|member nZ|offer +^P^|perks %]JX[X
excuse|!Y&D(>.D3]4^7j9?<^CADEHFKCM=SBTZX[Ya]g^F_AjCkBnA
excuses|![,@3i7j8E:hG]QATCXcY[]e_EacjCkBnA|and "Y3]7^X[|then 3A|we 3Z
exec|EbIGaGl]
execution|-[:_RZ
executive|![4[<f=XCCE^J]QA|director 1EEGREVClC
exempt|Da
exercise|-Y.D4C:C@]D]eAh[kYnE
exercises|?[nY
exhale|:_a_
exhausted|<bc^
exhausting|;Z
exhibit|,Y
exhibition|!_&B-C1Y8F<F@[G^Q_VZXX
exist|!Z3[4CXZ]ZkC
existed|/X:[
existing|4^8CBdEbYXi]
exists|"Y)[4B<g>]A]na
exit|)D,Y7D:C=CD>TC]D|fee =CDG
expanding|-Z
expansion|-a
expect|"_#@&C)D,D-Y0C3A4@;^<B=E>D?CCgFEJbKFPEQDRWYEc]iUj]m@nC|<number> CZn[|a CYc[fXj^|and :]|delays nZ|it ][|the 8]9YB]iY|to "[3E7WC_DBQDTYY[]]|you .]
expectations|-[1]EaT]VY
expected|&@-b<BBYCcGFIGQ=RcT@YAjWk[na|<number> nY|a ?Z|in fZ|to -CBZK]QB
expecting|+^,@F[P]Y]mX
expects|4Z5Ye[|to 4[e[
expense|a]
expensive|2]7Y:CHYQB]^h[
experience|!^#@%Y&D*=+B-b.B/@0C2@3A4<7@8f9[:[;B<B>??AAXB[CADAECF>IAJ[KCMBN?OBP?RaS@TDVZY@^e_bf@gAicjBmEnA|a N[|across -C1Z<ZBZEZ|and -<8B:[;Z>ZVEa[bZhA|for !Y;[|from -@8]A[|here *AOF|in -D:_A[RC|is %].Z|needed .C5^>DQ[^Zh[n_|on :]|our ;C|the ^]aHnC|to "^:C|we JY|with -[RX|you i]
experienced|CEaC|team l]
experiences|+[-=1Y7Y8C:D;VACPY^ab]
experiencing|-cCCR^VZ
expert|9]_Yh]nC
expertise|8a:C^Z
experts|-D:C<BFXNA^]aC
expire|CYD[
expired|4^9ECBD]Q]Y[nc|certificate 4^Q^YY
expires|'[5[[[]Ej[n_|in [[]Ej^
expiry|e[
explain|&B(C,a/X3_4Z9b:]=D>a@^CDDCQbWNX]^C_YaTeYg^nC|how Q[|it >Z|the &C/]KETcj_|to 3Y7]>_|why #D.[9Z|yourself 3C:B
explained|#BQ]XbYDka|in &Zn]
explainer|QYnZ
explaining|,e2Z7g>]?ZCBDB][e[kDnB|to ,]CD
explains|!]&_FCH[IXKc[X|how DDFE|in !]G^mZnb|the "YHZ|what DD[Y|why &Z
explanation|DZ
explode|,^QZgY
explore|-Z8[FCHDNBZ]^^mC|the 8^HC
explorer|8C?Y
explorers|-[
exploring|-[8]HY
expo|,^QZ
export|!d#_&D-C.Y1^BYDZIaRDVVj^mDnH
exported|CZ
exports|1]<ZCY
exposed|E]F[
exposure|,Z-_5ZH^Q[RZj[
express|%],B:[hEnF|my ,C
expressed|E[
ext|j]
extend|7Y?CB[|our ?DBbi[
extended|-dB^C^FCG[Y[]^^[iWj^mFn]|cut FCmG|to -DCZY]nW
extending|)a4D7[AYN]]YhX
extension|,@2_>CCCDAK]Q@hW|<number> hYjBnG
extensions|7[
extensive|%]-?EXFXJbRFiY
extra|"c&D(?)E+D,@-E.Z3E4G5a7D<B@AEAH]NFOWS?Z_]Eb[e^g[lAn]|<number> "Y/Z9A][_A|entry (B*C[_]D|hour nY|mile %D8^:^;Za]b_|people CCjD|tag (D*C]D|time ?Y@C
extractor|#]Q[
extraordinary|3Z7E8c;aJDQDR@^ea_bah?nC
extremely|4C=XKBR]XalC|seriously -EAZ
eye|!a"X%A&C)[,]4D8Z9B:[<_?CCDGYH[I@L^bYh_|and 3Z7[DE]]han[|in :[|on )Z<Y|test !e"]#]G^H_
eyeballs|5mZl
eyebrows|0[AaDD
eyed|Bci^
eyes|)E.Y3[5^7C?]CBD^JAN^QCRDT@ZY[Z^Yb]g^h]iBn>|and N]|up hZ
f|&Y(e,].Z9Y@[C>DbKaM_fZg]jBk]nA
fab|!Y)[-YQ[i[
fabric|&Y/CC^Q<gXjX
fabulous|+E0DPDU@VCaYiClF
face|!B"A#B/D1Z2[3C5E7]9C:];A>eA[DbKAMYNIQ[TCXEZA]Zb>e_h^jGkZmZ|and 7[>X]XjI|down >_|drooping Db|it .c7_Sa|of 1_aZ|painting D_kY|the MZ|to 8F|when 7EF^m[
facelift|Ach[
faces|#d,C5f7_;C<]>]E[I_Q@Zab?c_hAl[nD|and 1a7]<ZV_|at 1D|the #b
facilities|#[8_;]Eb^Y
facility|-X5YR_UWbX
facing|+[,E-Y9ZM[OWP]QEkZnD|roof OX|the 9ZMY
fact|)[-E/c4E5Y:@<@CCDYK_N[Td]Fa>n[|our 8[D]PX|the AXh[
factories|nb
factory|/Y;^@]AXIDKEjC|in AXhYlEn]
facts|,]1]FZKXQ[]]kYm[|about ,YQY|you F[m]
faculty|0^8];[hA
fade|CDQ_jEk@
fail|"]/i9C:^B^CYMbTe_Bb]i]|to 7]Bai_nZ
failed|#H&<,D.D4f7C8C<B?CADDCEDFDIYS@UBX@YY^CkB|and ,D|at 4ZCCe[|everywhere nY|for Q]Y_k]|four 4B@]|in ,DC[|its ,E4[CZQDkD|on C]Q^
failing|,D/X4cC_K[M[P[T^XZYZk]lFmA|for 4aCbDDY[|since eY
fails|/Y:ZBbF]TZnY
failure|"[-h3]9C:fDBEBRcVDXa]Xa^k>l=mCnA|at DEkD
faint|,B4]<dQ@n^
fainted|,D
faintly|LX|of LX
fair|!A"@#d,F._/C4[5B7C9[:E<c=b>B@ZACCAECH?IaJBNEPaTAW[XCYa[Z^BcXd[lDnB|'s [Yi[|<name> C@j<|and QE|bit CYY]|brilliant &Z,A:[@YK[QDgZ|cop #c4]Y^|enough ,Y.^7C@ZI^SZ|few >YBZ|in jG|is "Z:DC[j[|one #E@]g^|play 4D?cf[j]|price +YPZ|question #[I]|to F[S^
fairgrounds|C]nZ
fairly|4^7^?ZY]f[jE|sure ,YQZ|that 4Z?[f]
fairs|D^|and D^
fairy|9^P[
fairytale|!Z)_
fake|DZQDYEe^fCk[nX|news 4DQDYE
fall|!C#Z&E)C,X-F3F7Y8B<DC@DXEDFBGDJBKEN?Q]XWZY[[^EgajA|for 2[D]|in "Y@YG@[Yg^
fallen|2JW]
falling|"^FZQCmW
falls|4ZY[dDj[|on /ED]TF
false|"Z,]7[>[MYeZ
fam|)a7EBaJ_NYaEic
familiar|)Z1DT[|faces 1D
familiarise|-XBZi[|themselves -XBZi[
families|!C"Z%^+W,?-B/d0E1A2A3D6]7c8C9a:[<@=_>g?DBaC@DAEBFAGAHZICMCN^P[S]T^WBZZ]^cBdTeafCg@hAkElCnX|<number> TC|a %]|and #[,^|at #^jZ|ate UE|do >ED]|for S[|have >baF|in 7C:]>YDEa^eYn[|like .[|of +[,Yn]|on /]4E=Z>Z|should ,C4EQE|told #]n[|who 7a9Y:C=YS]XZ]^dY|will @[gY|with 8Z
family|#B%q&?(?+C,=->/B0D2B3D4C5A6B8Y9V:>;E<A==>D??A]BECED@E?F>GBIDJiQAR?TFW?Y@[D]Y^WcCd@iHjGkEl>|'s ,E/EJDKYQYaCeBfC|<emoji> %XJ_na|<name> %aIY^B|a <Z|and &C;^>[KGb]|ask j_|at %B4ZQHjA|for /]][|had 9]|have A]Q@g@|in "b*[/X5YQC]^|is %E|of %D?^@ZBEJ?QCg[jbn[|on CZQE|owned 8]CEjD|please CY|run %Ba[|swim 9]_Z|this %@n[|tickets 7Za[|to %Z,^BDN_QZ|who %G>Z?ZI@KHQDgY|will !DG@|would ,^QZf[|you 'Z
famous|!]0Z3D7YDZFCG_KZU[nB
fan|#F'e-_2B7V=ZCDL]WDd^f^gChCk^nC|heaters d[eW
fancies|,]9Z
fancy|!a)d.d2a7A;EK?LZSeWX__aCnD|a !caE|being )]|it .[D?kA
fans|#Y(Y3^5^7^:^;BBdCCK@M_OCX]ZZbBgCib|in :];D]EiD
fantastic|,D-]8[:[;XCDEbKCNER_V@]C^YlWn@|clients NG
faq|#[3Z
far|!?#C%F&[)@*F+a,X-?/F0F1D4U7A9a:X?@@EB^DBFDP^TEVCW[YZ[?]D^Y_adFf@h]iXkD|<name> ,]n[|<number> #_&f,ZCCI^K^Sa|and +],I3Y9[|as "[,H.Z9ZDYHWWDj@|away )Y^Z|i <YQC|is ,C_^jY|it ,a|more ,C;]^Zb[|the +],]<YeX|to ,?MY|too ,c.[2b>_AaN^Q[SZWa^DaChbj[|we ,]8]Q^aXnY
fare|!E#_&D,E=^?]C[DbGDKAQF]Cd^kS|and .XD[jE|is GF
fares|#C)B,A=YHDJ^QBR]dYkX|from !Y)BHE|paid kC
farewell|@^gZ|to &]@[
farm|%D&C-b/]1]4Z:CJBTb]EdXn]|<number> &]KZk[|bill 1[|in &D|shop iZ|with %FJG
farmed|A]
farmer|?_CDDD_Af^|'s ,C
farmers|#[&_+G,[-E/a0a4D9Z:^=Z>aI]K]QXRCTXYDaZe[ne|in #[RCn_
farming|(];ZjE
farms|/B?AQEWC
farrow|EF|<name> EF
fashion|8[[IaZ
fast|!^#F%B&D'D(?)C+D.C/Y0C1B3@7k:W;E<D>E?BC?DEE@FCJBKDLBMATYVBWBXDYZZ?]faZbEjEkGl@n]|and -]4^7YY_|do "_7E:Z|for 7B|growing 8[<Y|in 4A|paced "C-^7D;DR_]F^XbBkY|so !]7[TA
faster|"Y#Z+_,H-[/c1C4Y7Z:YAZB[C=H[J@MXOZPaSYT]^bbah[jBl@nc|and -^8[^YlA|on /ASZT@|search mW|than ,C4]7b<CM^
fastest|!_1^8C;a<EG]HXPYQYUYb]nX|<number> n[|growing )Z+C8C;bUYb^
fat|#Z0]:[D]IFMDQTaWhV
father|!Z&D,b2Y@cDAGaH_K@QZgZkZn^|'s !]"Y?[f]|<name> ,YCC|of @YKZgYnZ
fathers|%G
fatima|KG|lost KG
fault|&B.B2@3D4h7C:C;A<B>c?CAED>FEH@KGQFSCWBXDYca@bCeaj[nB|and CYe^|at 4]CaY[|in #Z|on 4AC_j[|the 4]jE
faultless|+_Pb
faults|4ZI_YW
faulty|,[DBkXn_
favor|iX
favorite|+C,^OE
favour|2Z3[?Y@YQWW[X^kA
favourite|(a)c.Z7C8>:C;A>YA]EBF_G]M_NaRESWVBX@ZD[a^=aAbCgCjA
favourites|!Y*D8C?[aZ
favours|:ZlZ
fax|"AH@
fear|,<BFN[Q?]X|a BF
feared|bc
fearless|8c;YJU^ehZ
feast|8Y^]
feather|;aC^b[kZ
feathers|D_F_
feature|'Y,]5[:V=[FaN^a]b@d[m_n^|and 4Z=]d]
featured|(];YM^NaO]ZW^Ab^hA|in ;bEdb_la|on (ZEDi[lC
features|1Y7[EZV[lZ
featuring|-]R^l_
feb|,D;]C]QBW[b]
february|2c4ZCZKY
fed|"b&a+@,d4C7F=Z>]CDD@H_eYgCj^kB|<number> TC|the jZ|up "b>bHaSYe]
federal|#]:hA]DaR?^Yadha|dollars #]|funding A[^YaY|workers :Z
fee|!a)b*b+Y,B-D.Z/B1D2a3A4D6Z9C;@<E=l?B@BC^D_FEGcIGJYNcObSZVCW]XAYB]^^]difFgBhBmBn^|'s =[|<number> 6^>ZG[]ZnX|and !Y,C4A=^IBdZ|back .[5[SYZ[|bring Q_|for *].]2[O_nE|from DB|if )D*[._D@k?|in 4Z|is ,c2^=ZD[QZd_nX|of DDkE|this )^|waived )Z7[|was D[
feed|"^&C(_)Y*a+Z.@2Y4@7=:a>b@DCaE[K?M[OaPcSCT[]@a[j^mHnB|a /]GETY|and <Z>Z|is )Z>beZ|it D]|store ,F|the :]?[QYaYj[|us :_aYiZnY|you ,[g]
feedback|"[#Y%g-B5E8E;c>@@AB]DCI^JcLbNAVYWCYAeBk?nB|has %YJZ|is %[-[BZi[|on ,Zn^
feeder|,[
feeding|#],V2_3Y7A9D>^?C@]CBD>KYW^X[fBj>nZ|the 2Z3Z>ZCD
feeds|"]2_5[6a:Y;[CCW^[[a]|the 6a[]fE
feel|"_%k(?)Z,F-@.[0D4?6E8d9F:W;@<a=D>b?DACBEDBFDG[H[IGJeL_MBN_OAQCSTVB]R^aabbCc[d>e[f?hEjBk;lAnA|bad >_|free .]DBS[kB|good 8[|it "Z(D7D<ZF[MAbZm]|like "_(E+Z.]7]8Y<aDCP]S^XaYF]]a[cbfFnE|that %b6F>@J^eD|the %W.Z/d8^:^QFRCTa[Y^c|unwell DY|you N[
feeling|"X(])f,@.^0]8]:a<c>ZBBD@H^M_N^Q@RCT]UaYB]dabbDiBjDk?m_|better gY|tired "]|when )^N]
feelings|#D)Z._:_DCKCQFSaW[abgC
feels|%c,Y4E5]:=@ZDBJZf[|like #D%[,A8X>^Q@^^
fees|&C+]-F.F/D2Z8]:C=_>D@CCDEEIBM^T?bZdah]|and +^5YD_gZ|are 3[=]CYXYjZ|go CE
feet|#D,b0X4E5C7C8[;b?W@FC_D]FDM_Ubb^f[gBj[kZn[|are <]Dc|of QDnX|up 8]QFU]kB
fell|!E#D&B/F1^4_7A;C<_=AEDFYK[R[UD]E_[bAc^gDi[jGkHlFnY|<number> K[QZUC|asleep <Zc[|by D[|from aZe[|in 1_<daE|off #A|on nY|out Fa|over 4Z
fella|#C&D,[5Z?^@ZZ^|who >Z@YeY
felled|C[
fellow|-c0^:BE^QCR_^Da@iZlG
fellowship|&]8ZCYK]^Wk[
felt|#](D,]4B:D;E<A?ZCFN^T>]^e@gCk@nE
fema|C]
female|/Z;[T[
fence|#^+_2_7aDCHWI]J^MAU]WW][eDfCkC|and #Y|is #]|the DCkE
fenced|#_C]QD
fennimore|<a|<name> <Z
fentanyl|8]AXEZ^ZhZlZ
fenwick|1Z|<name> ,F1Z
feral|,]kZ|hogs ,]Q]
fern|,_DZnD
ferret|"AHF
ferries|C[JX
ferry|"91C2_4[7B>GBECZDDECFFH?IFM=SDVCW_YbiDj]lBmA|'s C[|<name> C[|is &EKA|late "AHA|leaves KF|runs C[j[|survey E@|to 7YD]|too "CHE|was "C,YHD
festival|8C9E<]^Ea=dA|of :X
festive|:^
fetch|)a,D5^@^NZSVU_ZZe[fA|it ,E._NYSZeX
fete|#ZC^eB
fever|)eD_Ngf@ka
few|"C#X&C(E)C,</D1E4@7d9@;Y?bA[BYECH<IUQBTBUXZB[[]]^W_Af^gDhZjDlBmBnV|days #G;]<]CYDCgD|lines QY|of #Y5Y;b?bB^IRa_i]|people #^.X>XIWWZ|returns DCh]|want :[aX|weeks n]|who -]|words 8YU]
fewer|#W-]/[0]2c4A8B:_=ZC[DaKEM_QGS]UZV]Wb^Aa_b[eBi]mDn_|people Da|than .Z2[<YW]
fibre|,CC]EZQBjb
fiddle|W^m]
fiddler|kE
field|!B#G&X+D,E-B.D0D2X3E5D7C8B=A>FC[EBF]G>H>KAMESAU@[XgAm^n=|<number> =CDYQFdB|and Fam]|behind 1Z|has ,bQ[|instead 4a|is ,]D@Q]|maple IX|to :Z
fields|nF
fierce|#cI]KZ
fifteen|#D.c/^0]5e=]D^SaTYU[YFZc_^dYl[|minutes )ZDZNZXYdY
fifth|#_&@/e1e2a4E9X;Z<Y=Z?BDCIbTdVbWYbZg]kC|less #[/]=[|more /b2[Ta|of #]|year 1YE]bX
fifties|KCQDkC
fiftieth|?^
fifty|!f"[#Y*_.E/]0k5[:D;[<a=Z?C@]CCD@GaIXOaQATYUe^D_[dag[kGnA|minutes 4B@[|quid *]OX|thousand 0W7Z|years &D;Z>Z
fifty-one|KDQG
fig|.^@FD]|leaf n[|tree @E
fight|#C(g+c,A2Z;W?aDWIDM^PbXD]]bWjZn]|for ,B7]j[|me +Z;^bZ|over "[2]QZ|to ,C
fighting|2C:b;a>[QBa^baeZk]|for :[a]bZ
figure|'d,=0]4];_=?>C@DCdDZFfQ>Y^bZdCeBm^|and #_|for C[D]|in 4[|is 4[|on .[0Z
figured|)[
figures|"b'h,:0d1Y4><C=BCADDE[F]IZLcQ?TEU_YZZ]_EgCmf|are #A'Y4BEXFc|for ,FQEma|from ,D4aQD|in .Z|on k[|were 4CYB|with #]
file|#B&A.B3D4a5Z;F<B=?>YDbGCKCMXY]eZgXhEkcn]|and -[|at 4D|for C]DXj[|is QZfCnX|name #[|on ,]|the #E
filed|#W0C4Y?VB_D^IXXai[j]ka|<number> ?WnX|it >]
filers|7]@^D]g^k^
files|#D&A:B=Z?CC^D^FE[Xe@j]kZnc|and /Z
filing|,Z<E=D@[YCe[j[nD
filings|DD
fill|!c"Z#A&E'^(D,@/Y2Z3a6X7X9_<C>[?Z@EADCZD]GaICK@LYMCQETbW]X]YG[Z^YeYgEkVn?|a 8BDbQ]ZDh_kZ|in !Z#D'Y,D6[ECQEYEe]j[kYnE|it ,D2]3_4Y9_>_CBEVe[jA|the /Y0[5[UY[Y|them DE|your !^8YG]
filled|!D#]+?,A/X0Z4Z>A?]@XBAIYQCR@SFUKY^faj]n@|by &B4^|in #Y/Z0A2]4B@dDBI]YAeCg^jZ|it <[?_F^fZmY|the ,Y4bYaeZ|this 0[U]|up C]j[|with 1^i[
filler|,]2]3a
filling|"C.D/D5D7d8B;A<EN][Z]eaZb?|fast )F6]7WHC]^a]|up 7aJ]][bB
fills|&C5V7_>YD[GZQ]g[kV|a 5[nY|up 3[7^
film|(a,W/]3X8C<^>D?C@>FaQVSGVEc]l[m]nA|and 3Y|in 4[|is 4A|of /^I[|wins =CdE
filmed|"@#]&a+]>[HEIXec|it "@#]HEIZ
filming|#]4BTX
films|#^4D8]>ZDCQYe[nC
filter|&_(])X,E/A3E4[5X6>9D:Z@DIZKZM^Q_W[YW^C_BbEgEkBn[|is "C(_)[9CMc_E
filters|!Z#[&AD^KFQGk]n]
filthy|,aDDHWQZ
final|"@#C)F,D-A1Z2C3X4?7_9^;E?a@bADCBDDEBF^MAOERAV^WB[[^Bd@eGf^gYjDkCmZ|and 3aX[|year "C
finalist|ADE^HZNY[Z]^
finalists|;??@@]fElC
finally|"^#^%C&B)_,?1]3A4E7>:I>CAeB_DCFbGAJ@N[PeQES]V^a]g?hbi]k@lYm]|found mY|get BY|has Adhb|have 1]V[|here 8]:Z|out A^]_|stops JF
finals|&AQBnY
finance|!c,C-^.D0C5X6Z7Z8]:?<g=ECEE_GaJ]V?YZZ[]Z^aaCc_eXgBlanC|available !c|director :[|roles J^|team <[
finances|![<d
financial|"WT^XZ|wellness -]
find|"X#C%?&D(C*C+_,a-@.>0C1C2W3X4X6B7D:a<@==?DE@FZGXIZM@QYRBTT[C]CaYdDiXjXk[mW|<name> &E,^Q_|<somebody> &X,X?Yg]|a #[)Z+a3Z:]>CGXK[N^P^][^[eBkA|an ;[|another "D3]C]X[|it #C%Y,D;_BYIEeA|me ,C4[:Z>ZB[|one ,@4[TZ|out "d&C'C,@8F>[@^CADCEBFiKCbFe[gZkCl@mkn?|that 7];[>]I[|the ,[2Z8Y9[CZFCI[Q_W]_RhBkanA|their :[aZ|them >^|us U[aZl[n]|you 3[>Zea|your "E8BFDHF^ElA
finding|"Z#B)Y,_?[DYGZJYK[O^Q^eHfYgBkX|out "Z#DF[|the )[?^fY
findings|,_DDEFI[jE|<link> EB
finds|#Z+^/C4X6Z8[:EBZQ[Y][X]^e[gXk]n]|a :C|that /C|the e[
fine|!A"@#B%C&>)A*A+@,Y-D.c/D1A2D3D5@7B8C:@;?<C=>>c?<C^D[E>FBGEH:IEK>NEODP?Q[SbW][>]?_Ea?cEeafAhDiGlJnC|<name> #Z,C|and .@|as .[|by .^BY|for DZk]|if .]D_SYk[|in #EID|on ,F4]|ring .DSG|should SH|to SFTZ|too S[|we DGWYgZ|with .?jY
fined|!@/ZGA|<number> !@4[GB
finer|!Z+kDfPhkb
fines|!D.c4Z7EBZHCQZSYe]|are BZMYQZe]
finest|!^+b;SP_^Yb[|marzipan +FPE|show !CGC
finger|,[CBD^N^]^aFk_
fingers|%[,b2Z7D9Z>[Q]TZVC_^jD|crossed ,Z>[EYVCeY
fingertips|!^VZ
finish|#A(_,W0D1]2C8X:[;A?DC]EEGCI@KYOBV_^^_Xi]|and 7Y|by ,DQDl_|it (d3[M_X[g_|line ,D:ba]|on j^|the 1bD]eYgCjEk[|this a[
finished|!D)D,Z-F/>0Z1i4]5F8];?<b=D?aAACDECFCJBKEQZSEVbY]^Y_?aBcYdYe@fYh>lFnE|<name> 0_|<number> 1Ed_|<somebody> &Z|a 8[^Yg[|and ,D1^9[V_|at <bDDb^|by #_KC|in /D8]|it ,Z.[?[KD|my 7^;E<_cX|the &[,]1^@_VYg]nW
finishers|CB
finishes|C[WYnC
finishing|+fM[P^S]k^
fire|"=#@&A)C,^.B0F1D3Z5E7C8[@DDBEAGCHAICNHSBYGZFa[cVeXgFnV|'s QZ|alarm ,a-ZBYe]j[|and <Z|at 4U>_AXF[RWhXm[|brigade #B&YVZ|door ,[|in ,DeDja|on CB|service ,C|station C^Q]e[j_|the 3^8[;[^Xb^|to ,DK]|with :]NZ
fired|,C<AA[M[QB]FeEhZm^|in eF|my A]hY|our AZM]hZ
firefighter|@ZQZ
firefighters|,][a
fires|/dDEQ^T^]Y
firewall|!X'aZY
fireworks|#iB[CCI]kZn[
firm|#C&^*[+_,@.B/b1b2^6^8A:B;b>F?@@HCBFEI]P]QBTdVZWX[Yb]f;jAkFmBn>|'s 1Z<Y|and *^|has 1^|is =]|that )Z0Y2X;]NWb]
firmer|/Y
firmly|+Y-];[
firms|-C7Z;hDEFaHAKET_]^b^eDfEm^|and +[|are /Y
firmware|&BCYQHj]nC|<number> CYjY
first|!T"B%Z)X*W.Z/A0>2G4E5D6Y8E:D;D<Z@[ADB>CADdE?HCK]S[TBZH]CaFc[i?kalDnC|<emoji> (_*]McOZaXi[|<link> ![6^EDFbGZ[^nZ|<name> #E?Z@DD^OFWBY^fWgDhC|<number> ![#_(D)C.[1c2E7j=CE]FEG_IEK?V_WC]id_f@mBnV|a _Z|aid DCkC|aiders _C|and "]#b%]&W)Y*]-].Y7C=CCBJ[KXXD]DgCj^kY|approach RZ|at >]e_j]|ballot &CKB|batch 4^|box )C+[7D;^P[b]|bun 'CLB|bus fZ|but ,B|by ,Y|call &GDBJY|car (]|chat "[|check 3^|choice ,AND|class -[^E|client ?Z|coffee :^a^|come 4B7_CCY[^Y|comment *CFdKDMBQDhEmY|concert &D|customer &E,[<[A[KAQZ|date 9]|day &]+Z<E@ZCYIBkC|drop )[9E|ever <Y@ZNZfY|few #CDAQBn[|fifty *Y7[|five *b.[Ob|floor CCQFS^j?k@|fortnight "b|four 4]DD|free 5Y|frost D]k[nW|game ?DfH|go ,^@YQ]|half !@)_.]0^4[9Y>]DBEbGAS[U[_Wk>l^|hand ;[|home 8Ch[|hour =Zf^j_|hundred 7YG_K[]Y|i I]|if .^C]bYeD|in !D,<<d?ZDEYCb]cVhCkD|is ,AF[JZd^h[|it 3[|lesson )bDZ|letter DY|line )]+^4EP_nA|look 8[>[LXNEQEc[|match CEjB|meeting d[|minute 4YF^QW|month !b*B.A2E9ZD?KEOESDTY_[e]k@|name 4FFCmC|names .Y|night >beckZnX|no #a.b|of .^2a6Z<[A]DDW^|on ICWX|one !V,C.]2bDaFZGX|or ']LY|order 6^O_S[[^nZ|page ,V4F|pair #].Y|payroll )Z,[FYU[|pet 'bL_|pick =_dbhZ|place "]|post <]_]|prize &c2[K^WZj[|question ,W|rate !^|readers 5F|reply F^|right "DHC|round f[|sentence Da|served 4C7b][^[|session DAN_bZ|since #aI_|six 5]<XD[Z[|so .]Q[|state ?Xn[|supper <Z|ten !C7^;F?[DB][bD|term Q[|the >^D[e^k]|then 3_5YD@IZX^nZ|thing 4^IB|three )B,]/E3_D@eBkE|time "C#>&H(X+_,].W1b4D8[;b<[>Y?X@YCEH[IDKQP^QeVYaJfZk[|timers *[O^QW|to "]([,@;[H]MYQ@VZ]]bX|train C[|twenty >be]|two #[>^|up D@nY|version 4F|visit #Z)XD[k]|wage "D|wash C[jYnZ|we ,XD[E[M]S]lZ|week !a'D)c7C;^CADBNc|with D[|woman 1G?[|year ,B1G2^=A?]@DC]EXIXKAQ<VE|years @YS[g_
fiscal|na|responsibility bZ
fish|-E/[1D2D3B4E5a8A:C;E<E>A?_@CAEDZEDJAKBNDQ^T^VDWDZ[[Y^Ae[f^h_jZkRlBnB|fry ,c;EQbn]|market &YQDlG|pie QB|sleep #CIF|supper =^|tank ?YDaeBkZ|van eY
fished|<DZYkZ|with <D
fisherman|#a
fishing|,B2Z5gIZZ][[_^fCnd
fishmonger|&bKc
fist|D^WZ
fit|"^&X)],A-Y2C4Z:C=Y?_@_CXHaN[W__?e]f[g]hZj]|a &[|for #Z-[8C^D|in "Zj^|the >[C[|them "Y#[|you >X
fitness|-[8De^kD
fits|#[+[8Y9ZF^PZSbU]WDhYj[kCm]n_|a +];[P[|in QY
fitted|!]#?)_,Z?^@XC]G^I@YUnB|a 9[Y]|by 4Y
fitter|4[IESYYd
fitters|&[<_ME|are <a|in ME
fitting|"Z#^&E)d,c7ZD[I[KDQ[gBnD|room )[
five|!C";%@(a)Z*[+B-C.D/b0c1V3b6E8C9@:?;H<]=Z>D?B@@EbF]JAN[O[PDRBT]U^V]XW^D_HaCcZgDl^nD|a -ZnX|and &C,Y?BD[FZQ_fAnF|are 7e|coffees 6D|days /C4YKETC]AkC|for 4[|from QDaY|hours #F&ZIEQ[e[kF|hundred #E|in ,]|is <Y|lessons :XFam[|minutes !_"E,>/B4F8^:[<BDXHAS^Y=jCkDnc|months ,B4@?Z|no ,X4]CB|of #['[2]4]<]@CL[WX|on jD|or 3[XZ|other SF|people (d,]3[;Z=Z>CM[SC|pictures ([|pillars -a1^8DEbV^lc|seats 7A|star ,Z/a0[1_;GAYE[NWSXT]UaV^X_^^hYlX|stars 0e7B<]B_KAU^Z_]E_Dial[|there fZ|things #bD[|thousand /^T^|times .[/^TaeD|to <_|ways _E|weeks #^+X0X2Y4B?ZC_DCF]QZfYkXnD|with >XQCS]|words FY|working k_|year 8^CBE^bFhDj[l_|years ,A-_0F1e4^5Y8E;F<D>CAZDZE^IFJDR_SXVaZ[hZl_
fiver|!]"^,A0^2E7]D?G[HYO]Q?WXhZiZjDk?
fivers|4e5]
fives|!ZKZjB
fix|"]%B'[)].A0C4a6_8b9A;A<@=e>RFDHYI[J@QEVXYb[]]U_AdfeYjFnW|a ,Z4A:C>X|and #[|ends 'Y|for #]4FQDYD|is 4]>YYafDkcnb|that 6Z|the 4Z|this 6][Z
fixed|"a#c&c,@-B.F0E1E2C3C4b5C7@8D:B;Y<W=A>A?aDEEBFWI^K^MCRBSDU@VAWCYdZB[C_VbVeBfchDkBmYnB|<number> &Z4[<a?Y^]cYnB|a &ZDCQ_jG|and #F,_9ZB[K[Q[iW|at >[Q[|by 4[DYk]mZ|deal Fbm]|fee &C)[7[NZ]Yk@|for &Z|in #WIXYG|it ;e?^DZbafa|on #_I]|our ?Z@[|rate /X|term C_DYQ]jX|the #d&Z,H4><Z?XIcK_Q?]beAf[
fixes|!a#Y,>.a/Y4]6]C_DCGbKZQCYXeBgCjakD|it ,FQ>|that !_/]|the #a,C4bCBDCI]K[YbkCn@|until .dCYS^
fixing|4Z:EIZYZ
fixture|*[3ZQ[
fixtures|2[8Y:YY]j^
fizz|!a*],Y6^8[G][^nE|and ,Z8ZG]QZ
flag|#D(]<^?XD[YDj_kZnD|flown (^|is QC
flagging|eE
flags|&^,E?DC@K]|at CBKX|will C[
flagship|3];^A_B]KBXZ]]hZi]
flair|8Z^Z
flame|Db
flapjack|!E,[QXX[i[kB
flapjacks|P]
flash|!c7[D]GdO[]^^XaAnB|sale !^7^G_]ZaDnC
flashing|D[fY
flask|,a4@8Y>D?Y@ACGKBQ_fZgBnD|and ,Y|of ,]?^f]
flasks|#[jY|and kX
flat|!Y"E&C+Z.A/E1E3D4?5C7@8C;D?@@ZBDCCD^H@KGSAWBXBYCaHb?dEfAg]h@k_l_nC|<number> =DnF|above ,DDC|and ?DfC|as DCMZkD|battery &CQ^|in ![2]4E[[|number 4]D^KYe[|on @]CA|tyre "FHD|white "[(Z)a*^+c0[7E<ZN]O[Q^|whites E]
flatbread|&^FDSZmE|lamb FCmE
flatmate|&Y>[KZk^
flats|#D&?+Y,=4]5C;XDBKCQBY^ZD]]ganB|<number> QZ
flattened|>Z
flatter|4dI_
flattering|4[8^QD^[g^
flavor|8a^]
flavour|+_,E8^F]MC[[m[n[|<emoji> F^MCm_n^
flavours|:]a]
fleece|#A,C.Z4Z7@8FCGD^EXSZWD]CjGkZl]nD|and &[UY|is SZ|over Da|the 7B]G
fleet|)Z1_8C<eEXVT_AcYn[
flew|,X@gg^n[
flex|-^8ZRc
flexibility|-]8^:E
flexible|/@8^kDlB
flicker|+[4DCCQE
flies|:]>Z
flight|&C-Y8B:B=BC[DXHZKAXZd>g?nE
flights|"Z#D4Z7F>AC_IAKWM[Q]^YeBf[j_
flip|<ac^
flipped|#Z5^<eYaZ[
float|,]KeQ^[Zj_
floated|[Y
floating|1d<b
floats|CEF^m]
flock|,A
flood|"E&a([)Y,]3^4D?X@[AYEAGaKaM]SBYDeZkXlDmYn@|<somebody> (YMZ|and &BKC|map MZ|report kZnE|warning &ZCVeY
flooded|/C4[@^TCf]jY|in 4a@cQ[YanY
flooding|%]:[GZ
floodlights|,B
floods|<_@[D[GEJYNTgYiDk[nb|a <Z|and Q[
floor|!C"D%F'C)@+C,X-E.Z/D0D1b3@4A8E:A<T?ZAZBDC^EZFDGBH?JBLCNCOBVZWBY@]E^CaGcSdFfZh]iAj[m]nE|'s ,[C[j[nD|<name> EbhY|<number> ,DEdbXmY|and &[DZQZdZ|at AZh[|by ,B|in ?CYZfD|is ,BQZkD|no C^|now A[|of <b|this CE|to &];[<D@]A[C[cXgYn[|today #Z,Z|we ._A[Sb|weigh DF|with ,_eBma
floors|!]#C&W-Z8SCZDAKYW[aE|<number> -[QE
floppy|>Z
florist|,[3Zj]
florists|)[/[nC
flour|.D0B<CFF]EaCbDiYj]kFmC|'s i]|and 2Z|from _X|in kA|is YE|shape DF
flourish|A[iE
flow|([)[-^4C5F:^CCH[IEM]R]X[^ZjCkBn?|temperature mF
flower|MXQ[|rota MY
flowers|!E#A%E,A.A:C;F>YC=DAK^NYQ@]Z_DfBkA|and ,Y?Zf[
flown|(a7AMbga|back 7B|over (^
flu|&D/Z1C6A@aCaGCTZWXYB[Dgaj]kZ|jab 5Z6Bg[|jabs QBWZnE|shot "_,ZH]QZXZn]
fluent|!^]]|in !a
fluff|M]
fluid|4[<Z
fluoride|ka
flush|D^IZjFkb|the D_ka
flute|@Z
fly|,A4C@YF[HDIZ|at C[|tipping IZjC
flyers|#E,bQ_
flying|#E(E6D7f:B?DDCMBNEQGXDZB]ckB|off !d)Z7cG_|out !B7ZG>VZ]^^Fb[|with nZ
foam|!D"?,Z4aQ_j@
focus|-Z8ZW_^[iX|on )X-X8WW_^ZiX
focused|5]8XGDZbnB
fog|)Y,b0ACbFCNYQ]UCaBj_k]nA|on ,?eZ
foggy|UZV_
foghorn|QZj[
foil|+^D^IZY_
fold|&_DBJYK^WZ_CeDnD|the &ZK]
folded|&C,^4A?_@BDDQ[YEf^nD
folder|+Z,Y4X>C?CDXKXM]eBjCn^|and KY|was 4^QDYZ
folders|#^3dI_XZ
folding|&Z0]<ZU^fY
folds|+[I]hb
folk|"C%](C*[4^7^9a;^>d@CMCQDYZ]X_ab_eblanG|at EY|who 7f>_]]
folks|!B#]%c&[,B3c6d7C:Y;Y<]>YBfI]J^K^O]Q_X[Za[YaXdZe[ibjAna|at "Yn[|on e^|we %B
follow|!>"C%E(_*m,>-D.A/@0Y2A3]4B6a7C9B;B<DE]GAMcOjQ>RDSCTCU_WIXdYD^BgAhBkUlYnB|<mention> (C)[+]5]EZMFN]ZXm_nE|<name> %[E[J^l[nZ|a *_OZ|along (_KZMa|at 0]>DeE|by YZ|for (f8DEDFaMgU^|in -[1]VY|it .ASB|like *X|me )^*BX^aZbBlG|our (B|so 3]:[F^me|the ([*@3B8^AZO>T[^]h^|to *^MEO]|up #].[=[IZdZ|us !D(?)E+[7]EAFAGBJA^EbXl=|you 7C
followed|*Y0d4@6Z8AEYOYQBUdYB[_jZ|by 6[[[|the &[K]j_
follower|*e0c5cO_UbZc
followers|">)B*h+Z,D0i5X:<;B?ABdEbF[M]NAOfQBU]ZT^Da?bBcDf?ialYn[|<emoji> 1ZV^|and <ZE^l[|in BDE^iCl[|over 0CUB|we *ZA^O[h_
following|%D(E)X*m,?-a0_1]4D9[:C;A?DAFCXDAEYF^KEOhQBRWWDY>fAgDh?iWla|<name> ,F1EC]O[j]n[|a -Z1]ACVbf@nA|an ,[|so *[M]|the *X0^OZX_
follows|#D*[,@.Z5a7DQ[Z^nC|on ,?QE|you ,D
fond|%Z,]2YJZ|of %Z2YJZ
fondue|,[
font|#],dBZDAE_I]Q]gDjZkCla
fonts|K]
food|!E#]%F&B(D)?*]+],D/W3C5A7<8d;C<A=a?CD[E?FEIVJEK?MAN:P_YXZB]D^ga]bAdbe^iZkcl@mBnB|<number> =XD[|and =[eZ|bank (G;[EEMDO]YZbYjC|banks 0]VYfY|caddy DYk[|from k[|in #YQB|is %]/Y1[8C|or ,Z|parcels &Z|to DX|waste &CB[KEiX
foodie|%[aDiZ
foodies|5[B_G_UYZ[i_
fooled|>Z
foot|&D'D.@2D<Y>A@DCBDXF@IB]A_@aEc^gC|and 'EjZ|in ?_|mast FAmE|passengers j[|with ?G
footage|5_>Z
football|0]3[4Y5X7C:A=^>BU]]B^?eAhCjB
footbridge|#],DB[DCeDkD|at K]QZ|is B^iZ
footfall|-^0c5nCDR[UbZibdhCl[n>
footnote|,_C[
footpath|C]hYjY|by hZ
footplate|!]
footprint|-bCDD^R^
for|"A#D%F'D*Z,A.E/?0D1A3?4E5D6X7C<C=F@EBACFE@FEHCO[TAVBWXXB]CfZiElE|<emoji> "Y%[,[;Zh_|<hashtag> "?EZ|<link> De|<mention> &X;_b]fGnX|<name> !?"Z#^%C&A*@+?,C-[.d1d3B4]6^7Z8<9U<X>G?B@DEbGCPCRYVbWEY^[Z]ZaCbVeEfFj[k[l[mC|<number> !g#E&a'])c+b,[/A0^1A2D5E8U9];Y<>AZCEE]F@GfH?J^KYN[PWTBUXVEWAZD^ZfFgDh[jCkYlZmYn]|<somebody> #[&B,;1E2D4=7>;?<C=D>B?ECCD@KEQBSBVBWBY@]@bGdKeZg[h@jGk>|a "_#F%A&D(D)Z*^+?/=0_1A8F9E:D;<<B=@?E@FAEBCEDF^G[M>NYOYPDTDU[^IbBdCfCjDlAm[|about &W2B4b7^>CQaS?Y^]Zf@gCnD|action nB|adults eZ|advice ,X2Z;[|ages ,]Q[V[|all %C1]4Z:b;B=]B[HAJAN?Y[eGgCi_j_|an !E#B%C*B+D-F.^3D4[6E8W:B<A=]@[AEBAIZJAK]NEUXWBX<^^aEdahBiAj]k]|analysts GE|and 'Z1a4^LbeCkE|another %[(Y,]1^2]5^KVQYV_|any #[&Y*^-Y1Z3]:ZC@J_OZR]X_aLgAkBnE|anybody 5Z>bDNY[dae]g]kZnD|anyone #]&B*Y+C.[>^J_QG_DfFk_|anything .[=[>@D_aDeFick_|arsenic bZ|as ,[-D5Z=_?]CDDBNDZYda|asking #b>]@bIYe]g]k]m[|at 4E|autumn >CHZ|baby 3F|bad 0^|bank -[|bearing B[K[|before DE|beginners ,_C[IZk]|being #]%W,[5Y:F>[?VCCOZd[kdm[nC|beta OE|better 5]Z^|black (Z|both 4[D@eDjC|breakfast :Y]BcWhX|bringing ,Z4[K]|broadband E]|by #a&[2[4?IcW[YBkD|card +^D[|carers YY|caring %^JY|carrying &Z|cash 5Yk^nY|certain 4_>DF[mZ|charities >]|checking ?CfD|children 8Yn[|chips =DdF|cleaning _ZnY|coal ;X?Cf@|coffee Q^S]|college CXGD|coming #C?dB[bXfd|comment #;|customer a]|customers 4DC_h^kZ|daily *D3EODa[bF|dark B^iZ|defending ,FaX|diesel kE|dogs ,Z|drying _C|each )a*d/Z0_4B:ZDXJ_Oa_]dTg^|early HXSY|eight ,C4Z<EDDd^|either 4FK[|eleven ,T/Z>C?C@CDDEZIClYnZ|emergencies B]i[|entries bF|ever +^,[=^?[PY|every ![#^%e(F)B*h,_/X2Z5V;@=YJ^OcWZZ[][aVh^jY|everybody &Z.c>CK^YC]B|everyone #a.V4C7@8_;E<BFCI^KFRAS^UY^ebG|everything .Z7E<X=aB]d_|exactly "Z=^d_|excellence ;[<Zb]|exciting R[|exclusive *[8[EEO]|families Y[[X|fifty #E4C@[g[|finding ?]fY|first F[|five #Y,D1a<YI]S^e]m^|flagging eE|flying ?CI[nZ|folks >]e_|following ec|food "[>YH[|former nY|forty &^?ZKZg[nF|forty-one KZg[|four "F4Z;D<C?[CFD?_^eAjA|fourteen 0ZeE|free #]&_*W<[I[T[WC]ZaDkZ|freelancers G[|fun (ZFE|gas ,ZDY|generations 8_:E|getting WYk]|going .[|good #A7a;CGXQXSDT]X_aF|gutters !>|half 2CIDQ]Y@eEnZ|having +_EZPZTYa^nY|help ,^e?|helping ?@|hire "^)]ZW|holding ?ZD[|hospital 0]|hosting +CPERZjZ|hygiene 4]jYn[|in #Z:[FEeZkZ|inspiration *Eh[|is 4^;ZYZ|it !_#D%D&Y(C)D+D,B.B/]0C1Z3@4Y7E9]<[>ZGBK[LSMDNDP?QDSBXC[F]BaXbAgFiAjVkFn[|its ,B-ZDZE]RZb]eDjEk_|itself "]#C)F/[2B;a=EHYT^^ZaZ|joining ?Z@_gZ|just "A)G6Y7E8B:aJETC^=a]|keeping :^VE|kettles NE|kids >YS]|landlords +ZPY|last d]|late +],]QW|later (i3D7E;BFcMfbCmXn[|lending ?[KZQE|less !a"@7Z8_:ZG_HBkC|letting #@,A?]ICYBfZjCnY|life !a%[7W=^?bHZJaX^^Ed[nY|like E[nX|little T[|long 7j]d^FnA|longer ,X4ZK[|looking +c?[DZP[j]|lunch "]*^AbOYh_|maintenance 4E|making &A+C;a?EJ]KA^DaDb^fBiZlA|managers @[D]ka|many .]|me ,Y2]7]9^:Z<^MYWY]^_^|members *Y-D7D>ZIEdA|memories 9]f[gE|messages C]j_|money +f,^2a3ZD_MZPYWZ^BkY|months "G5[<Z>[B[F^bEm]|more !C#Z%^(g*D,F1b7BAYDFF@GAKFM_Va]C__aBl@mHnD|most #]4b=[>@?B@[D[|moving &YIE|mum ,FQF|my (a-[2^F[M^PDUYWXbYc[eCmZnX|neighbours C[|new #@5Z6_7AC]JFKCPYQ@[^bCjZkAn@|next )b/G2[7YE[N[W^X^YYjF|nine "Z9[KbQ[SAYY]]dDj@lEn]|nineteen ,@@Z|no #A&B(_,_4A?DMZQ]SBfIg[nD|not ,Z4Z;Z?]@]A[SCfXgckD|nothing #C&b*X.E4F>D@]DaICQY]Z_EeAf_gZkU|now #B(e,>1FBYD[FaHBIBOVQ?Y]kX|nowt *],^=ZDZQY|on 2[Ffmd|once #]0Z;Yd]|one #E(C)]+X.^5Z7_;D=cAZC[FDK]M?N]OBSUTEXDZXaEb@d]eVh[kEmD|only !Z)=7[|or .]S]|orders CZ|ordinary "Y7E]A^]|other &Bk[|others .E|our !a"B#E&@)B*Z+a,C-F0B2[5Z7Z@@AcDDE_H:LVNFPaQAU>V[W^ZYbZeWgAh^iBl^|over -C1_8C9[;c<[J[NFVYa@b]|painting 4EkC|papers >Z|parents YEe^k[|part *Z3]HZ|patients DWk^|people "C#[)A*X,C.A2B5F7B8]9]>c?DCUDAKEOXQCWZYTZC]CaBedfDgVh@jXkDnZ|playing ?=fD|plenty DE|plum *EOF|pointing 4D?af]|prams kE|price F[kY|pulling :Z|putting ?[KYf[|q2 YXjF|q3 -V7aRVUaV]mY|questions RZ|reaching ?Da[fD|reasons PY|relatives kZ|repair C]KCQB|residents aC|resurfacing B^iY|reviewers mZ|rye *EOF|sale !F)B,Z2Z7BNESD|same GEn_|saying 2^?[DZWXYYf]j^nF|school 0YA]HZUYh]n]|schools nA|second VDaYb^|security 3ZnZ|sending ,Y?[fZ|seventeen %C&D,_/^KET]|shopping ?A|signing &Zf[|since 2]@ZeE|single jX|six "C#C,_2W4[;E<E?>@BCZHJSYW_YXeRhCj[l@n[|sixteen e]|sixty 4[|skill MZ|small #DjY|smashing 0Z:D;]?[U[fX|so 0aB[|some 4];CCaS[YYj[kF|somebody >[ICjE|someone >F|something ;XnC|somewhere "A|soup ,]nG|sponsoring +EaE|spotting ,E?^f[|spring 5Z7[:[<XDCZYa]k@|staff DEnC|stocktake >[CY|stocktaking CZ|student /^1_TZVa|students n^|support 2[|supporters 3aSW|taking ?ZQY|tea *F,Y]]|telling #DYYgE|ten #])[,J.Y1[5YDBH[I^KANYj[kD|testing DWn]|that !a"_&a)E2@4^5X8>>ZHaK_QCS[dYeYf[gVjYmX|the "F%F&A(]+Z,F0Z1_5Y6C8W:W<C?]BDDFEaSVV]ZV[LaYc]fXhZiFj]l[mGnC|their #H&]+a,D3D7H;>?C@_BZEBP_Q@T]]CaMlX|them "D%b&Y)a,;2f5D7bJ^N^QAS@W]]agFkC|themselves !D;aa^|these +]?=D?P]fBkE|thirty )a,^DBN^e[kE|thirty-one &Y?_@[KZf_jY|this !c#[%[(F)Z+B,@5Z7Z;[<e?[@CCDE[F_G]JUKYNNQ=RGSZ]ZcbfZgEhDkA|those #[&B)D*W,C-D.G2C8Z9W;@<D=[>d?DC@QDX]^[aFe]nG|three !B&Y(E,>.A1E4E8E9W=?>AEDIDQDT^XD]ZaBl[n?|time ,^Q[|tomorrow !_)FeYn[|tonight &Z)[;C=[ECQ[|too 4?>GB[|training ?]|trusting 8[:[;[b[|trying ??fE|twelve ,C/YEFQA|twenty ,]<^W]|two !_*Y,_.[1^2Z4_9Z;D<C=ZDDGaHYO^QZS[TBW[]^_VhCiAjXk^mBnY|under C^DAjYlZ|unlocking >E|up )]:[C]N]jZnD|updates (YF]TE|urgent lY|us %_&b(E)]*]+_,_.B2b4Z5h6h7E8[:<;T<h=C?aAdC?EkG]KaMAOVPbW[Zf[g^F_@bEcYh]kCld|use D[|visitors .]S]|volunteers .]Ehl[|waiting 4[?>|want 2Z|water DEn^|we %[?EjZ|weeks ;]<a>ZT[Vb|what %Z-E8]:]>CB[CEF[Y=hYjDk]m[|wheelchairs QE|when 3^DWXY]ZmC|which ,[DZK[N]Q[kY|who ,[|whoever .^ICeD|whom 4]|winter DZO^|women 8]^ZjD|word 3e=Z|work 'ZQC|working :_?:aZfD|writing ?[e^f]|years ,@4b7g8]>Y?DDFQIS[Y^]^kBnG|you !D"a#E%g&B'_(;*^,=-D/_0Z3Y5Y7B8B9^;A>d?A@@CDE[FDG^IAJfKBL]MFN^QAX^YFZV[>]B_]dBebh<l[nD|your 'A(D*C+^-_.[1_5D6a7Y=^?;@DLFNCPVR_VdWEXCYZ[Zd]fAg?hWn^|yours 'Y6]:X[Y|yourself "].Y7DD@FAJ]^ZkCmEn_
force|8DDYE[^Cd]hWjA|<number> CBnE|a 4]|for hX|on C^
forced|/^
forces|1W<dA[EYVYcYhanZ|with 1WEYVY
ford|,D.]4EC]DDXEg]j[kBnA
forecast|,[-_/?4]7D<D@DCdDCO^RaTBW[X_^DbDj^k^nE|for SZjZ|from 4Z>ZC_|is XZ
forecourt|<]QB
forefront|8Y;]B[^Yb[lY|of 8Y;]B[^Yb[lY
foreign|CZj[n_
foreman|,BQXSA
foresight|;f
forest|QZ[aeE
forever|"b*C-D.D6Z7e8c:[;ACED>F[GBH]KCLEOBPCR@SDTYX]]d^[bZiCm[
forge|1^6[
forged|:gM[
forget|#D%Z*X3X4[7Z8D:d>E?bEWIBKBM^N_REXX^Ea_bDfXkEn^|<name> :B|it 7Z<]?cH[a^f]|that 3F|the ,[4[DaP]YY|to 'Y*Z3b4Y7A:XEYXc]B^F
forgets|8DGD
forgetting|4[Y[
forgive|2[7_9CAZY_hY
forgiven|>^e]
forgot|#Z&A)^,d1[4X;Y<_?ZB[NZQ^S@YWi[|how YD|the )Y4YY[gZ|to 1[?_QYYZkX
forgotten|#B%Z)^+[.]4_9Z<ZDBE[IDN[SZc^jV|<somebody> ,A|the "[,[e]|what +^<X|you "E%Yg[
fork|3ZCaXZa[jcn^
forklift|,cE[Q]^[
forks|Q]
form|%E&B'](X)C1C6_7@8C:B;F<E>^ADCYDbEaFUSDVCXa];bFeYj_kblSnA|'s 4fCZY[|<link> nB|<number> KZn[|a 4A>]jXkA|and &Z'a,X8_>Y^be]gDk@nE|asks @X|at XbkE|by #D-ZQXX[jA|does YF|for QD|from 9]iZ|is ,AIAd_eZ|it /YEZg_|no jZ|of E[kY|on CZDZ|or Q[|takes =Z>^@[|that DB|to DBnF|was 4^Y_j]|which ,BFZmZ|with .^|you DZ
format|,YYX
formed|-c5_Q]RXn[
former|9Z<[?ECES[c]na|<name> ,DK[QBnX
formers|&[5]ZY
forms|#B&B,A.D/A6Z7@CaD^EZIHJaKDSZZ]]AaYe]j_n=|and ,[IHKJ|are 4[|at a]jE|for ,Z|from C[EZjX|in DZk_
formula|!^"C&[,C-D1a3C4Z8^9ZFYGYIYKaV_^UnZ|and K^
formulated|)^N[
fortnight|"_+E,D2C9Z:D>YCXL[^E_^kanD|after &FKD|and >[?Z|we fY
fortnightly|j]
fortune|DZJ_QAR[
forty|"_%A&b*F+D,[-B0X1D2b5b7Y8C:D?_@]CADAEVFEHbI]J?K^QZRHSVTYWVZZ_EbWc@fYhIiDmBnB|bags nZ|foot FAmE|hens 4E|members QE|minutes "_#B&c,^4_;Y?cDCI@KYS_b^jY|odd &Z?]jZ|of &GI[|pages DF|people .[4cSX|quid !["Z/ZTX|seconds 0bBZF]Ua|this 5aZ[|thousand ;XF^m]|times ,B<^|years <@@Y[_gZj@
forty-five|/_T^|minutes /_T^
forty-four|f]
forty-one|#^&[/]0_4B5]>C?[DCQZUXY?eBf[jBnC|people ?_|years ,Z?]fZgZ
forty-two|4]7aYZ
forum|#c&_7Y=YB_I[KYQ]SDibkZnZ
forward|!Z"G#C&B)B+B,=-c1Y2@3W4@7C<D?=AYF@Q@RhSAT[U@VZY@]XbDd@e]fBgCjAl]mD|and !];C|it >YDZYXe]|thinking /[<CAXT^Z_aXh]|this ([3bX]|to "E,D-[;EDZEcR[bChCi^kX
fossil|n^
foster|-C9^X[^DgE
fosterers|d[
fostering|"D-]1Z
fought|9ZKCn]|for KE
found|%B&_)C,Y-A.B/D0D1?2<4W6E8D;A<@=?A=BDD@E=F^JEKZMEQZR@SDT?UGV?W>XBY]ZEaFbCdCh>lDmZnD|<name> )]|<number> &]0C@ZDDK]T[gZh^kG|<somebody> &C8]DZKBQDk]|a #D,X7[8E;^<D@XDYQ^Y[]ZaEb_ka|an 7[|at ,Z4CCDn^|behind DD_^|by &a?FD[K^Q]YDf_kZnC|for CDK[|in ,Z4E8D_]nD|it "^#W,C4A>D?YKYQ]WFX_eAnZ|its >_PX|my ,D:]?Z|on &E,Z4EQ[YC|one &DDEKD]FnZ|out ,b4^?^KZY_bAfY|safe CZ|that &DKATZj]|the #[%Z&i4a8[>D@BCCDCFbIXKfY^aYgBkFmY|them ,BeZgY|three #[|two #]&_Q?|under &C|us B[iZ|your #[(]QE
foundation|<^
founded|1W<[A^V^ha|in <[A[h_
founder|"Y#A%[&D,B-D2_8B:a@DCCDAGEJ]NFP^U^Y?[[_Ac_fBj?kW|'s <Z|<name> &DKDQBRC^B|died j@|who F[m[
founders|,A-[/Z1X<XAZB^F]R[T[VYZ[]?aCdZh[i]n@|are :]
founding|7^CDG?a]
foundry|CYe[
fountain|<ZCbQ[TXj^|pen fY
four|%:&^(?)C*A+?,Z-D.D/^0]1A2D6A:?<V=Z?HAAB;CCIFKWQ[T]U^YD[B]Da@c]dXf[j@nC|<name> ;b=YS^bYlZmE|<number> ,^|a 4[|and .[/_<D>_OZe[gC|are 4DQ]|by QA|calls >]|countries &>|days "],X=CDXKZRAWCh[k]|digits ,Y4XIE|drafts EY|engineers <X|evenings YZ|feet 3[QDnX|for ,[Q[|from ,^4^Y[bY|generations ;c<_bZ|have #D7Z|hours #E&Z/D0D4F9X<Y?ZCDDYHDJAQXTB]aeVjC|hundred 0_1E?_ICYEf]|i <[k]|in /^<cK@SBT_dZkb|is ,]<Yig|members &[|miles NaQF|minutes "D#c&C,Z0_4d5Z?>@AIXU_YaZde_fAk]|months #Z&e,[4ZDaKZQY|more 1Y=ZDZQYY]eVjZ|mornings )[|new +ZVC|nights ,YQ[jCkA|not 3d|o'clock >[DYFdeZm^|of %D'^)[,[4^7?;D<==b>FDCEXF]JCLZQ[Y[_^daeZiCj[|on J^e]|or .^C_S^_C|out D^kZ|people #c,^2F7B<BYCaBd[gak>|pillars -]1Y|places 4a|points -Z5Z|pounds !Z7^]Z|questions ,C.bQBS^ZY_c|rounds 4Y|seats HZ|seconds "]HZX^|shops :[C]|songs ,^Q[|then ,D3[XY|there DY|this <FQB|thousand 0CKYQZ|times #?&b5c<C>^@^DBK[Q]S[ZYgan[|volunteers 4^Y]|was 4[|ways <]=DdF|weeks #]=[A[QDd]|with ,[g^|words 5Z;CF^m[|year ,]|years #[/[4A<H=E?Z@]AYEEKDTYV_bCg^
fourteen|,F.E/E0]1C4G;D?E@>CAD<FFL_N]SDU]YB]A^B__dZf@kYmDnB|months 0b>_?D@CKZUbeY|people LX
fourteenth|#^=[
fourth|#C&F+C,_1T3Z4A8B9[:C?[@ZAXDBEBI@KBPETDZ_aDhZjAlEnA|behind PG|floor <[|time 3_|year 1C;YVA^ElD
fox|#E&X,^JYK_MZQcdZja|on QU
foxes|>YJZjG
foyer|.EEYK_Q?SAXa^ZaXlZnD|and D[IZQD|till aZ|until ,]
fps|CC
fractions|>]Q[
fragrance|D[
frame|&]'X*W+Y,CD]IYPZQ^S@aBfCg@|and &Z'Z?C|is #]
framed|#[,a8X<aEcUalY|it #],A<aU]
frames|!a"^)Z+Y,CC?DBG[N[P[kEn@
framework|%C&A,D-^8E<BA@FZG^H^KBOXRbVY^>aDcCh?lC
frank|KC
frankly|1[7[;_>B?BDDFYVZX[aBbae?kClC|a ;XlC|it ;bb]|the QD
fraud|#EY]n^
free|!e"Y%='Y(9)]*d,A-?.[/:0=1@2A396<7D8D9A:@;=<@>D@@A>B>C@DcE<F?GeHaL_MBN^OfPCQFS[TXU@V>X?Z_[@_@bDc>fBiAjCkal<mE|<link> nZ|<name> "A&]*^7A9[HBIEOZS]]Cg[|<number> !C"a#D+[F]GCMF]Yn>|access #[k]|after CE|all !aGZQ@k[|and #D)D*E,E.Z4B>]DEN<WG]@aAe^jCn?|any >d|as Wc|at ,X.D5[DWKZMbZ]jDkX|before .]S]|blood D[|but 7^]]|checker FD|checklist DEN[|consultation (Y|day +^QZ|delivery ![7=]>|entrance #ZI^kG|entry nA|evening &[|for !A"_#[*C,C7X>AC?DBHaK_]a^CeAjEnE|from #E:ZD_]XjZk_|guide (]5]FFL^MXU^ZYaB|half ,[|hearing &BKC|if .[>YeCk[|in )]*b,F.bDbOaQ[SX_ZdZk]|inside .Z|instalments !C|loaf _[|masterclass "[;E|month +^4^LEP^|no 7]DAH^OQT]^CkDmCnA|of *C,E4B7[DDOAkE|on !X&X8Z?YGWHAK]SGY[^[nZ|one "Z4]>ZkZnC|parking !AGEn]|people n]|place *COC|plan #]|quote )ANC^Zb]|quotes !>|school "YDZ|shipping !A"[5D7^GBZD]Zn]|so ([6Y[Y|soup 7^QY][|standard nZ|talk ,C|tea .]>Ye]|tell .D|text EZ|the !Z,]DZjY|then DDJX|there #C.Z|this !Y(D7_GZQ[Tah_|till )^,[C^DcQ^k^n[|to &[*Z,C8^KaQZWDYY][_DeCgAkY|today !C7]|tote *B|trial !=)DCeNAn]|under DFQ[nE|until !Z)[G^d^|up D[|valuation "c|version +^F]|water D^n]|way DZkZ|webinar Fa|whitepaper FZ|wifi DDZZ|with #E)YCCHZ|you NagZ
freedom|3Z7Z8b:eDCGQQE^Ya[m[nY|to 3]DCkEnZ
freelance|&]KYnC
freelancers|-a3[4^:^DaRbk[
freepost|4_C[
freestyle|n_
freeze|,B.D5Y:Y;Z@CCZDXdEe[jXkc|it e]|the &YDY
freezer|#X)X,A4[?C@YCZDSPXQCSBdDj[kZ|and IY|in ,=Q@
freezes|JY
freezing|:Z<ZDcHBQ][^g^jYkZ
freight|4E8Y:_>DQC^^acnZ
fresh|"X)F,D-F1[4[5]:Y;[A_C?D^FBG[MZNDV]Za[_]B^_bWhbjCnD|meat 5bQ^Z^eZ|one 4VI[
fresher|8_
freshers|5^7[G[
freshest|;^
fret|%[@ZJ]
fri|CCQXeZjG|<number> CDQ[
frictionless|-k8_;FCARgXYa[b]h[jC
friday|'[-d1D2]7XE]FZHBJZLZRcSZWcX[_VaYmXnA|'s 4[jZ|<number> #[,BCDI[J]KEjD|and DZEV
fridays|hZj[
fridge|#_,]3[4Z7?<^>C?]DXHYI]KAM[PZQYSE]A_^e?n?|log 4[|with PZ
fridges|KYQD
friend|"X#F%](b*H+_,[-D0]2a3]5B7[:_;B@]FEGZHAIBJZK]M_N^U]W[X_YBZ?]D^?aZbF|'s 7[|<name> &_?[C[E[K_|and %]l[|for +g|in #]gZ|is (Y2]]ZkG|of "^8E|they !]3ZG[|to *F,^0aUYWX|who "E(D,E0E7D:CS^bA|with (aMbNF
friendliest|H_bZ
friendly|![)],=-?.E3^8eA]CCDCH[N[QBREZB^bh_iAj@kDlB|and l[|face 8^:ZH[aY|team 3X
friends|#E&Y'Y(c)Z*f+_/B1D2D3a4@6_8[9];D<?=D?B@[BeC<D?EZFEKZM^ObPcSDVGY>Z]_Cicj@kBl]|and (a3[:E@[M]XZiH|are !]7_>YG]|at )c+]-Z@[MXa]gZl]|for 'Z|in &b+_B^K[Pb^DiZ|of QXZa|on *[|the B^I]i[nY|we 0]1[BbicnZ|who %[3_
fright|4C>bYYnE
frightened|/X2[4D>c_B|of ,]2[
frightening|,_DEQZ
frightens|,Y>^g^k]|you g_
fringe|;]DBk@
frog|&>,^@DDCQbjCkE
frogs|,ZFEQ^aD|come FF
from|!C"=#[%B&Z'>(D)=*A+F,@-D.C/@0D2B3D5E6B7@9G:C;C<B=E>C@EABB?CVFEHEIYJXK]NAYX]A_EiEjYkWmD|<hashtag> &b(^KaQZa[|<link> C_|<mention> &^+f,^1Y;F?^CEE[FaP]]]f]l]nY|<name> !<"B#^&Y(_+Z,B-A0B1;2F3@5^6B7>8A9B;A<A=F>>@ZC]ECFBG?HCI^KYPYQCRAV>]@^Fb@cBe@fGgYjYlAmDnI|<number> !c"_&Y(E)[*D+E-@/C1B2E4A5=7E;]=A>Z?=ACBYCcDEEBGaICJWMWRETBUWVDXAYB_DcHdBe[fIgEhYiDj^kKmEnC|<somebody> "[&d3_4Z?]@?D[F_IXKYQBX]a]k]|a !C"C&D(D)F*F+C0_1X5A7^8C;Z<]>W?ABaGAJBKHMBQYU]VZZA[Y]]_[b]c[fDiajB|about ,]4AjD|abroad 4]jY|accounts &d,ZK_|across &X7a<[B[I[J[KY]dhB|all &A,?0eAeB^KCQDRDU_aaheiZl]|an 'Y,W4^5[]B|and ;[|any +_,Y.B2ZPXgXm[|anyone (]>CMYeB|batch 4^|before ,BC^|behind #E+]|both ?f|day !Y+W-^8X;Z<[?CCZEBH]NBRTbYdZ|each 2[DA|eight )DNH]C|eleven ,YEal]|every EYVY|everybody 1aV^|everyone aY|farm 8E|first "[5X:]DBkE|five ,ZWZ]_|four >[CaFej]m_|free !X7^]Zn[|half >^Y]|here ,Y3Z9]=[>XkF|home ,a.Z7[?BDZQZ[_dGnY|humble AY|intimate :[|it &B.Y2_>]CZKCW[]E|its +[|just !f%]/C7C8]:CDDGdKZTD[BiYna|last #[,]4ZI[J[QZSAnD|left &Z1bV_fFnD|me &C'],DC]QDe?fCgAkEnD|memory ?^f]|my +B:];ZPCQ?W@|next #aDAIa_]|nights 4Y|nine #?4B5Z?]|noon )^*Z:DC^EDF]J@N]O[QCSXaBeCj[kV|now "Y#^/Z7[DAI_KDYc|old &^K]|one !E(^,^/]1b;Z?EIDR^jA|only !a6C7D8_GaTAXD^]|other fY|our !D%a)E-B0[2F4^;F?Y@]A@BADdFBJ[M]NXPYTBU[X@Y^^C_]aGc]e[g]h@i>jAkanb|outside CBQFj_|parents #_IZ|people 5Z7]9EXZeE|platform CZDdQ]YZkZnX|room &dK[|sales ,Z.[|school @[D[eZg_|scratch WX|seven CDF^|six "E#E9Z@^DEHBIDY[e^j[|someone ,C.Z|somewhere %Y|support &^KZOZ|ten ,FKYQWf_|that &[,?KY|the !:"G#C'F(B)C+C/?0A3B4H6A7B8@;[?EAWBDCADCFAHDLATEUEV^WCYF_Zf[jFn@|their >WB]|them #D&Y.Z>]?[e[|then 4[|there ,A_ZeV|this #j&B(a0[2Y4E9D:^@CC?DDI^KAQ[WYaZf@iYjB|three ,C1Z4F;^A^kAm_|to ![|today #d&],B1]2C4Z=c@YD@EZI[KZS[VXYVdWj[kEn@|tomorrow ![#bCfQBY]jc|tonight "_#g)]H^Iaj[|two #C&[CAa[|unit ?aE[|up 7[|us #?&B)c*],E.]2B5D6C7F:F<[?@CXDYEXFFG^IELTN]OWWBX@Y[]C_AcYdDe[fGn?|week )]|what FZ|within D[QZ|yesterday #[4[QD|you *a,C3Z4]6iCDFZO[QC[Z^C_ZeCkEnA|your !_#?.a2Z3e4C7a8=9A:B;DCCGWJ[QDS[T_W^XZZ]_A|zero /a0YD[TZa[mY
front|"C&D'd*[+C,E.A/B1E2C5W8@9Y:_;B>Z?<AEBCC]F]GBKHL[MCO]QBR^SBW?ZZ^B_]bDfDiDlDnI|<somebody> &A>^KH|and %X9ZJXQD|counter DB|desk #E&@4DFZIDKDeCj?|door &[:[?EL[Q_^Gm^|for 4]<^|of %@&Z*_,F0_4C5e8D>ED@JCKWMAQDSBU]VaX]Y@Ze^Dd[fEj@|page C]F[jc|room 3Z>Y|row ,^@]|table DZ|window *Y
frost|#B,@@ED^I@QCTWW_dYeCkb|and 4_@CgD|forecast CZ|got j^|holds QE|on jEkE|tonight DZS]kb
froze|_]
frozen|#[&[,^4YCeGEK_Q[aCeCgEjb|at ,CC[|till #dI[
fruit|,^5Z8[:[?^AYDFQ]X[ZX^YkFnD
frustrating|%Z
frustration|%WJ]Y]
fry|,b2];FQbn]
fryer||'s LZ
ft|1XCCJY|<number> #[
fudge|5]
fuel|!_"E#D1[4B7D8C=[??G[TB]CaZc^f?mFne|voucher HC
fulfilment|-a8^R^
full|#<%?&?'d(E+D/B0?1_6D7X8B9A:<;B=Y>C?Z@EACCaFBGZIDJFKGLaPBQESETAUBV_YWZG_Ba?f[hAjakXnD|<link> Efl_|<name> "Z'b<jDbEDL[c]k_|<number> nC|and )Z/[4DN[RCXAjC|answer #Z.^4CF[SZ|as C[|at CD|by 3ZQC|details jC|disclosure 2b|figures kZ|interview E[|list +ZFahZ|minute 'YNY|moon -]ia|name '_Lb|of ,C5X<E@]CDKBjDnE|on ,E|one ,B[Y|or !Z2[WZ|potential "]%E-X8^EDJERZ^Z|price 4VCaG[Q@k[|refund 4eC[DbjYk[n^|release 1^R^h]nZ|report EaFBb]gXh]lZ|results QBb^|service ![G]kE|set 4[|size CZQ[|so ,Y|statement EgVbl^|stop "[(^3Z>]M_V]|story 3Cma|table YXjDn[|tables 4^D]|terms jD|text jC|the &[.ECZ|time 1Z3^7ZCCV]XcjDkE|tonight CZ|training nX|with CEe]|write ,Z|year 1]7YV]nZ
fullest|nX|part nX
fully|&D)A-Y0D1];_CZKEV[^[e@hAi_|booked ;a
fun|%E'a([,Z-B.^0D2C4B8]9D<C?]H@LYS^TYU?WD[C^an?|<emoji> :YFDXa|fact HENXPY|for '_8]^[|in Fbm^|run QZ
function|"Y,D:C;DD[a@
functional|"X
functions|Eal]
fund|!B"A&[/B4E6Y9E;B=iCCDAG@IAS[T>WDX^bAdceYgBk@|close QX|going "BHD|has #F|is =Y>]|the )ZK]N_eXn]
funded|,_-_0X2Z;CCZKGQ^RaUUd[e@j_|by ,Z2[Wa|hours CZ
funder|"E2_WZ
funders|FWQC
funding|/^=Y?^AZT_V]^^bCjYn_|for A]^YaY
fundraisers|5_8];EZa
fundraising|"A'Z-[5[6Y8_:_K[ZZa[nB
funds|CGGDY^bCfCjCna
funeral|#A&?+],?4B>]?DC^EDJCPZRCYE]CaBd?eBfCjdn=|<name> C?DD|at CXjb|details >]jC|directors +Z|is &B;YgX|of CfeHj[|will CZ
funerals|e]
fungus|#[
funnel|,Z-j5]8CRgU^aD|cake ZA
funny|"Y,^.D2c7];dF[N^SCW^b_jBm_|how 7Y;]|you "_HX
fur|9D
furious|,_8DFk]Dmc
furniture|-a:^CZQCh[jZkX
furry|"Z,E
further|"Z#A)].D1h2Y3g4F5Z8C9@:C>DABBDC?E@G[ICKCMBPFSAVfW[Xd]EbBhBj?lCnB|<number> 2Z@[|comment 1ZCEDEVa|here 3aX^|information -[1Y|notice -^7b]Z|than /C0Z
furthest|L[
fuse|&Z2gGYWejD|and &[
fuss|">#C,c.]7D9Z>C?FD@IBKYOBQZS^aAeA|and ,V|is EZ|so >[e[
fussy|:[b]
future|#D%@&?(C+C,>.C/D0@1Q2A7[8d9A:d>C?DCED?FXGBKEQ>RAS@UCXEZD][^aa^cVfAhCiAkCn@|for "[-A:A<_RCb[c[|is 1Z:]hD|of &B,E-c5Z8a;^<BEYFbKCMYRbVYZ]^ba[bXhGm[nG|proof -ZAYRZa@|ready -Z7B|self !^[^nY|you 7ZXZ
futures|8h:=<D^gl[
fuzzy|!]DZ
fx|PH
fy|-dCZR_j^
fyi|C]k]
g|%D/E0C8a;YCAJAjA|and ?]
gaffer|&];dF]fZm]|'s &]F]m^
gain|2e8bHZWi^_a^
gained|.ETY
gains|/^T[
gala|!C%G1Y8Y:E<_BFKcZ[[X|dinner 8Z|was 1^<_
gale|,Cf[jY
galleries|4Xh[
gallery|#[<[>[@^C_D?K^M]QD^baXb]j^nA|<number> CZKZaZ|is <_CY|with f]j[
galley|.Y
gamble|7cXD
game|![#A(B-].Y/D2B4C5B8g:f;]>@?CCEDEE^FXG[MCNBT[VCZB^dafeBfCg]jEkBlEnE|changer -Y:Y;_D[F]VGb]hBkZmZ|changing !Z8c:f;^AZGYR[^bacb]hV|every :Z?EfD|is )^|left ?DfD|on &ZKY|since Q[
games|&D,APWS]n^
gang|,YEXla
gap|"_2_4W6Z8B<E?DB^D^TCY^eGh^k^nE|between B_iZ|in 4B6ZDA[Y|is 4Y:E
gaps|,A2a4ZW][VgDkCnC|on MY
garage|7D;X<^?DA[GYH]N[QcYG__aZb[eEkDmY|and ,EAZ|door <ZF[m[|in 0FCEV[aZhV|with ,C8ZQF
garbage|n_
garden|#E&E(F,_-B.^0E1D7B8]:?=D>AAYBBDCECFDJ]Q_T[Y[[ZaFdCg?h_iDlDmGnD|and ,B7F<[F[KZ|at ,ZQY|centre /FA]h_|in bZ|is DZ|on "Y|waste &ZCVQChVjZnC
gardener|&a8Z;[DAW^
gardeners|N_TX[^mG
gardening|/ZGZSWjC
gardens|,BDCWZjCnX
garlic|(],]=BMZdD|bread =CdD
gas|#D&[(D,>.C/b1F3C4@5D9@:C?_D_FEQCT]XCdBj[kam@nd|and 'D,YDYQ]|bill #[|is /aC<|main kEnC|safety ;[Ca|station D@kA|stove 7^
gasket|,Z
gasp|,Y3a?XVDX^
gasworks|QFkZ
gate|!Y"D&G+C-D.?/E0Y1B2[3W4@5[7B8A9C:A=]?^@AADCfD^EAFCHCSAVBX[Z]bBdYf_jbk]nA|'s ,]?aD]QaY[f^|<name> h[|<number> #C,C5ZCDD_R]ZZn^|and ;Y<^=XXZ|any "^|at 0^9D=]e]iY|b C]|code CY|has 4[|if C]j[|in ?XQY|is #]I_SGfD|it DE|on D]fX|open CB|opens ]anX|order "EHB|since "F]Y|stays #EIE|the ,^Q^h[|this bD|to KY|until #]k]|we jE
gatehouse|!FGF
gates|"Y+],C7]9YDXH]KAP[YBZEgZh^jXkZm@n?|at "ZCZD]k]|open DBHZQX
gateway|-X8Z:[E[l[
gather|Bcib|round Beib
gathered|<]VZ
gathering|@D|dust @D
gauge|!C"Y4CQ^YWnE|at CW|n !CGC
gave|#C%A'B(D)?*A+C0=1B2A3D4[5E7^8B9C:[;><]>X?ZAZCDDBECFWG=K[LEOBPFSETAUAW>]]^DaEb>cdfYhYlS|<number> 6[7[:]>[A^[[][h]lZ|<somebody> #E&^4B<Y>Z?]KZeYfWlZ|a #b,D:XI^QA|away ,EQDcY|before kE|blood ?]f]|in .a|it DYQ[|me /[2D?_QXfV|one QA|out =ZRY|the 0D4^;C?DBZCCFaQ<fFna|them #D>ZC^Q]e]|up &C,].B4Y7C@^DEMHQYS]fDgYj@|us #X&_=E?C@]A]fBhdk^|you ,[4_7b@C][
gazebo|kC
gb|DYn_
gcse|;c>]e_kD
gear|;YeZ
gearbox|AaIXeChXkC
gears|b[
geese|,e<_K_QajD
gel|"B,?9@DdSDk_nF
gels|"AQZ
gem|2X8Z:[?d^b
gems|MDX[
gen|-]@YEZJAQDRYnG
gender|-bCDR[
gene|&[n_
general|1ZEYdZl^nX|meeting 1[d[
generally|;h
generated|D]
generation|!Z-W0D7C8d;_AZHBRMVB^fbYhYk[|of &F1Y8CU[
generations|&Y:Z;]>WA^CCME^^aXbahcjA|<number> &Y|of &[,Z<X>[aB
generator|4]C?dYnF
generosity|&Z5Y;CJBbC
generous|+_,B8CN_PYQ@VC]Z^BbMl]nB|support ;EbD
genius|(Z+[
genome|"_H_kan^
genomics|QD
genre|8Y
gent|&[,_KXQ]
gentle|"X,A5b8Y;]RXXXZY^ZbWd^|and ;ab[|reminder /C:[X[ZXjE
gentleman|&^,^;e?[@YAYI^QbbYf]jD|at >]|in &[?Z|who ?W@Vf[jC
gentlemen|?ZE[i[
gently|Db
gents|:CBhCbGVidj]
genuine|3[8ZD_^ZkY
genuinely|!Z#B%c+a2]=[J^P]__dY|the +bP^
geography|QX
geraniums|D^k[
get|!]%_&?(a)^*b+^,E-A1B2b3[4B5Y7Y<F=b>[@GE?F=G_MWO^P]RCVDWaXXZZbSdYfFmAnB|<name> ,a/]5bZ_|<number> !]"E#B)G*C/A3E6ACbDFGZKANATFW_YA[B^AdDgajXn_|<somebody> (c*Z5YQ]e[|a #D'](_+],<6^7e8A;B<D=a>BC[JDKFLZMXN[OZP]QBSFTAUAVCWFYa[^]bbBdUfAg[j_nZ|about Da|an ,A.ACCSD|and ,Z|another .^h[|answered ,ED]|any ,X|anywhere &Y8]@YKYgZ|asked #C,BA[UYWEYD_@eFgCj[k]|at #[>Z|away >cef|back 7Y8Z:ZXDZ]|better !]+^|damp @A|down +Y3[D]XZ|early )Ya^|fifty *^OX|first 8[=YQY|half =^Y]d_|help e^|here %^,[>]DDKAe^|home ,]>^ebg^|in !]"E&^(?)c+E,^.D3D4[8C@DCbEYGYJAMAOAdZf_gAj^kC|into 3ZD^kZ|involved /Z7]GC|it !C#[%c&D(C)h0Y2E5Z7CBgC?GBJaKBNcUXWC^Z_CbZg@i_jB|left 7_;ZDEOCT^]^|more !["]8]H^^YkB|my ,]2_Wb|nothing SFWZ|off 3d>ZXc|on +_.Y6[;[Fd[Z|one #D,[4]7Y;B>?@DC]FZKGQWe=fZgBj_|our !E#c0^9aEZI]]C_Yd[gZ|out 4E9Z>^D@e_kF|past 9]_Z|read &AKDQ[g[|round 7^]Y|started *E<ZcXlW|stuck 9[CZ|ten (^*_M[Oa|that #a,V4@;a>@?]Dab[fYka|the !D"C'G(D)B+F,Z-Z/]4_5g6[8_:^;A@ZBXDAFAGAMCS_TdZe[^a>bDdZg^i[kD|their 0E2];]=aA^S^bYdch^|theirs *c|them !Z,]1[4Y5[>C?^C[IFZ_|there *a.^=[>?DBEZIAO]UbWAdXeDj]k?|this #]'Y)C/Y4[7BM]T]XDh^|three +Z.^7]S]|through #D2E4^>ECAD[e@kM|to #_)A,Z.[/F3_9Z;^<DW]X__Xf]k]nZ|told IG|two !a=_G_d^|up 3X7F9A;[<^DZK]kX|us "[5[|used /YbYn[|warm gY|well >g@ZecgajW|wet ,]DB|what )b:a=C>]KZa]|wrong :akZ|you +],>4@X?Y[[]^[|your !]"W,a.D5[6A7A8A9?=CDFGbH[Q]SGYZ[D]B^;_=b_eDn[|yours )^N_XZfD
getaway|!b
gets|"B&>(d*d+Y,A/X0?1B2b3X5^7[8A9@;]<@=k>a?:ABBYDAE>FEHCJZKBL^McNXOdP]RBUDV@W_XVY]Zb][^Edie[f@hCiCjZlC|<number> (^)]*Y0A2D=fB_MWNaO[da|a #^'Z(X)D*b,@2C3V4c5B7B?BDZHBL[OYW@ZD]DaEd[k]|about 2[;]bY|an =CQZSC|better ;[|done 4YG]|every %[JY|featured *E|from 2Z=[|half 2[|in 7^:[=DC[DXa^g]|it )[+Z,B4B7cQDXY]b|its &],Z@]g_|me 2bWb|one 7d]c|paid 2Z|read &CDDkZ|security .dC[SanX|sold MD|taken 7^|the #c*C3e4]7CIaQZXbYY]Z^_jCnC|their 4]HZ|them jC|there :]|this *[|through "[HX|to (A7DCB|two "D#ZHC|us 4C=CB]E[|worse D]|you !Z"X)Y*Z+],D-Y2D4]5W7F;_D@F[HZZa^XdG
getting|"Y%?&>+C,D-V/Z0B1d3C5B;_<@?BAECXEFFZIZJAN?O>P@QZS@VeW^XD[ZbKeEg@hEkdl@mY|<somebody> gX|a ,@7e]^|in ,F|it 2Z7[D[W[YYk]|married ,aC]QZ|nine 9D_D|on )^.[|started 0D1b7DVaW_]EbYl]|stuck lD|the 1_C[V]|up eY|your WY
ghost|QES]W[
ghosted|BZ
giant|:Z^[
giants|:B;^b]
gif|(dHFMc
gift|!^(B)Y*^+E-@1E2[3C6Z:_;E?DD?EBFDG^IAJFK[MBRCW_YB^__BaciZj]lAmDnW|and 5Z|box ![)ANC|card *bDBO_n[|cards ,ZC[QZWY|for !a8YGY|of &[8^nE|shop PXnE|to 8Z|will CDXD[]|wrap !BCZj[nZ
gifted|*[;BO]bC
gifts|/Y8A?ZC^EaIXKd]_jZ|were Eb
gig|CZj]
gin|+_-^R_YEkF
ginger|#c,]IaQaR]Z[
girl|,Y/B0Z;cN^Q^bakAn?|'s P[|of #^|on ,_7[|who ;e
girls|![*V+_5X7[>CDCG_KYPZQZ]]aAbAdXhBi_jCkDmD|<emoji> !^G[bEnZ|are 1[VYaA|who 4[
git|D^Q_
give|!>(Y+a,@-@.E/;0D1D5B6h7[:?<@ADB^CFDZEaFBGAI]JXK?LZMYNBRBYC[^]]b[gSiYjDkW|<name> .a8Z?YS]X]^[fX|<number> !C)D6]7]=DBZCEDDEYGENDTDX]jGkD|<somebody> &Z+[,]7b8[?]CDKaPXQ^]^f[jB|a "]%^*[.X8BHTJ_[ZbBn_|away @[DZ|back )Z4_7[N]|before TcZ[|it (D4C>YSC]CkZ|me 'Y,=QB|now /][[|our E[|out ,X|so BZ|that "C|the &Y6]=b>ZD[d^gW|them +^,]4Z@YBYQY^[lD|to QW|up (c)C.Y9Z;^DBFYGZX[aXb^j[kZ|us &C(Y*Y4DIIKGMYQD]YeZgYn^|what .B6]|you !Z#Y*E,C.Y4[L[OKQ?SYWGY]][aBeGjAmXnA|your .>SA
giveaway|!B,B4ZMZO]Y[]VbYja|<emoji> !@GDP^
giveaways|MZ
given|"D#D%C)E*_+F-D.Y5^8E;B<_=[?[C@DDFGMYObYYb?c]gAiEnD|<number> nX|a ,]>CQ]SAUXYYe@|and QD|by &_KZ|eleven #B4E>^|the *[4Z;HY[|to #[2[TY|up <[|us 5_<Y>Z?]DZ
giver|5cZb
givers|)]5_Zc
gives|&B,Y.X2h3[5[8Y9E;[=FDeGVKDWd]B^]b_i]|<number> :[|a )c;_DEb[|it 2bW_|the 'Z4Y|them /Z5X|us ,Y2bWa|you #_.[3]5W9D:@>XDWG]QATF_EaA
giving|!_"B(C)[,A/[1B3D5]7[;@E?FDG]HEIAJBNZO[QBYAZV]ZbBc]eZiBl?|<number> !B7]GAaC|a &[,CDCK^QD|away )>JYO^UXXE]Fn]|back )]<_|it 7Z|main 8[G[^[|up .Z?Y|you "Z)[7YD]][b]
glad|#B%>&C,A4>:@>_?_F_QDV_aAb[g^n]|it :AaBn^|of ,ADZ[Ze^kY|to %A)XQ^_]eFnX|you "ZFc
gladly|&Z;]BYC[
glamorous|1X4D
glamour|8[
glance|0]
glass|"C(E)C,A3B8b9C<A>BE[GZHZQCSEUAVBWBXCY^]C^Z_Ba@dDgZk^n?|and D[gY|of !]*a,C.[6ZEcG]O]Q?|skin P_
glasses|%C,B4C9D:D?DC[D]IWJCNFS[WCXBYCeDgCk[
glasshouse|"^&]@]g[
glaucoma|4]7]DB
glaze|#]&X4b9[CZDVKVd[mC|is &[KZ
glazed|"EC[
glazes|+G
glazing|+^<b@CP]_[
glitter|&>AaKA
glittering|8]E[
global|-F8_:AT_^_bYhBn_
globally|0^7[EZRBU^lD
glorious|+]8^?aXZ^]
glory|8Y:a;[VDX[a^b[
glove|#C&D/DD]IAQ]nC|at @FgF|onboarding 8X
gloves|"D#B,Y0D4Y5CCGK@MdbEeBkDnE|a ,ChZ|and HY|are HFhZ|in DY|provided MY
glow|!g(Z*],D1X7B8^:ZFbGaMYO_QCT]lCmc|and aCm_|up 1[8[F]VWmZ
glowing|*i;ZOcbZ
glue|,B.D2D4^7D<DQGjCk[
glued|&[DZ
gluten|!X#].D4[CBIZK[SDnC|free !X#].D
gm|&Y(f,[.i?ZEeKYMcS[f[
gmt|3ZCYQ]j[lZ
gnocchi|4[;^b]
gnome|,^
go|!A"@#]%@&B'_(U.Y0@1<2B3V4D5A8B:X<>=]?AABC]EVFCL]MWOBQXR[UEV>WDYGZEcCdWeZfDjZkYmJnA|<emoji> )[7YG^|<name> 4_;]CabZnD|above -B8_:[;bA]Y^^_bZhX|after nZ|again :d^]aZbD|ahead &C,CK@|and &c+D,Z.Z2D3]=]CDDAJCKcQ]TBWDX__AaDf[hCkBnD|anywhere "^8XD]T[|as 4[Q_|at #E.X9[>]D@eU|away 5]Z]|back &D,C2DD]G^K]VYWZkZ|before C=j?|by &CD_KCNEQES[ka|deeper ;Z|down #])[4^CEIXN[jB|easy ,YBc|elsewhere +]PZ|fast 7F:Y]EnZ|first 'f,b7ED_LZM_Q^S[_[|for !C:DDZMF^Y|free ![4[;ZGZY[e]|from !Z,D;[QBa]|go ,C3[7b|home .b3D>X@CC^S[]C|in #Z&E,A3f9V>ZD]IeK?M_QBSAXaYD_Zgaj]k^|into ,Z._>^Y[|live "aH^m[|look &[.[?ZEdFdfZ|next "B|now C]|of :Z>Y|off ,a@]BY|on #D(e)V,C4@6X7d:e=[?aD:EFHBJXK@MaQFRCTAXDYD]X^Ca]e@fYgXk;lC|one iZjC|out ,B.G3D4D7D:[=[>YC^IEOYQCYRb^e_nC|past ,B0[U[kZ|quiet DB|round 4T>ZDCQER]g^jb|so .ZD]k[|straight /[3b|the 4Z8[DbY]^[k_|there +Yg[|this Q[|through #X*]5[>ZC@D[FYQAWDe]j?|to !_"B&F'^+_.Z0Y2Z3B7?8C=b>D?EBBCeDZEDFfH@L_MEPbQAR[S[VDWXX@]BbDdcgCj_m[|until 7]E^]a|up !E#Z,?/M3E4C5B>ACdJYS]ZDaYbDd?j]n;|with ,^=dDZ_Yd[k^
goal|"E&@)E,B0_=X@ACDHDKBUWdXf_mDnF
goalie|4[?^S[Y[f_gG
goalkeeper|;?b?|in ;?bA
goalposts|<[
goals|%Z,Y1_3D:^?[CBGXK]Q^XCYag^nD
goat|(Z,i4G8A;C?^@YDCM_QaUZYE^EbD|'s &[|and ,[
goats|%F,[0eFD[YkE|and %FJG
god|3]7C:Y<^CEa[c]iW|bless :[a]iYnZ
goes|!>"A#c%D&E'D(=)E*^+A,A-A/f0A2]3D6>8B9?;E<E=a>V?=@[AEBZCbE?GDI[LCMDO_PDRDT^Wd^A_Ub@d_eYfDgFi[jckXn?|<number> CC|a :Z|above 8B;I|ahead #a,DCZ|at g[|away ,BSZ|back #Y,^4BC:KBQZSEUZ]YeBjA|by 2cW^|down QHS[T_|from !@BYCbD>KVQ[YE]DdCjan[|home =]@[dY|in #=2E4d=[>_B[DDEYSAWA[Xd]e_fCj]nB|into /F>[JE|live 3_XaZ[|off QCSE|on #D&X*A,B/c2B4B>aC]DZK]QFSCT]U_VUWCYB]DgAiZjX|out 4]7ZB]CBF]KHXZa^bEjB|quiet %Z4]PZ|round ,_.d7ZCCQZS[YCj>|straight CDkX|that IY|through *[@]CC][j?k[|to #C&^*[.^1B2b4D6E:Z=^BBC^D[F]GDICKZOXSZVBWZ[D]Ad]iCjVlFn@|under 3Z|up #Z*c/F2C4]7c=[DCGZIaO^T[YcZZkB|wrong Sa
goggles|"^+W
going|%A&T(@)C*B+c,Z-C0Z1[3C5B7]8E;C<Y>]AEBEDAE>GTIBJCPbQ_VaWAZB]_^AaHcZd[e[lEnA|<number> ,E|about ,cIYd_|above 1]:Xa]|after 5aDDZ^e]|again Cejf|and 2^W[|anywhere )].]BZS_|back #b+_,a4d7E:a=Y@]CBGDI[QXYXeDjAn^|by &^0_?[K^U_|down D_kY|fast !Z)a7iNb]bnD|faster ,@OXQC|for ;_WZb[|forward -_1b:BEDR]V^^DaAh]jClCnB|home Fa|in #D&[,Z4]9[IDKcdYfajC|on "Y#[,_2ZI_QWf]|one 0[|out #d1X=Z>C@YCZDF_AeE|past 2_|round &Y,D4V@DDDQGe_k]|since iZ|the .[;_|through #CD[ICY]|to !D#[%C)C+X,[.Z2@4H5E8B9]:A<?=Z@DCCGBHBJDODPXTZU>VBW>X]YE]Ca?fDhBjXkZl[|up &Z'Z6[7D<Z@ZLXQ@SBWC[YeDja|well "Z
gold|!Y&X,C-A1B8V:><YCEE?R@VJ_^f@lB|again ;B|at &a-FVD|standard TZaZ
golden|![6Z7B8e;bG]M_OY[Z^anD|hour 6[:ZM]OZ[Z
golds|;eba
golf|%[E]i[l[
gone|!a">%@&>'C(C)>*D+C-?/A0c2Y3V5?7g8D:;;D<Z=X>F?D@XBCCDDCEAF<GbHAJALCMCN>R=TAU_VDZD]ba@bDhFj@lCmCn>|<emoji> !_0C7cGYMFUC]_aEmBnC|<name> ,D<fc[|again 7ZJ[bXn[|already 0X7[GC|and =^Q[_[d[jZk^nZ|at 3b@^gZ|back ,B4d7DC^Q@YanD|by &D0F2^3b7F>[C@DZKCQFXV[ZbEjA|for C[GYjY|forever 7]CDGCjD|from &_1[;^<FI[Q^S[V]YZn_|home #YIYjY|in !Y,F0k7cGYQDUfn[|into 8[C[E[nZ|it 7h:E;GG_NE]baCbDi[|off ,^.b|on SZ|out 1]Q^UajC|quiet +Y,[@XQ^g_|the #]@[|they 2E5A7f:E<FDENKTDZD]^^WjWnE|through 4Z?]|to #],?2D4[5Y7B=UI[KAYdf[|up "C.[2aE]U[WUe]jZ|you QE
gong|E^NZ
gonna|"b)[<YG]NZQFbW|lie )],[<[G]J[MYN[bX
good|!B"V%F&_(F)D*C+c,^-B.a1@3B4?5>6A7G9Z:b;_<C=??]@[ADB_DAF?H]K[MFPYQ^SZWBZD[B]Da^bbc>dDf^hCi[l?mC|<name> Cb_X|about )Y=Y|and ?[|answer 4f;[C[Y]bYeE|as /Ya[nZ|at "<.C;^>_b^dYeb|bakers FF|biscuits 1]|bit ,BD[|bread RXnZ|chair AZh[|chance ,Y>X@^|coffee ^a|day ,^.YI^jB|deal ,X7ZBZYadDiZ|discussion EZ|enough #].B4Z8]SD|evening ,[BcCBi_|food ^E|for .^;YCDk@nY|idea &^|light ,Z|luck &C:E;C>[?A@YKCMYQZbBg]k^|many ?]|meeting ]Z|morning #C,T:B;BB^C[QZRWS^[Z^AbCgCi]n^|neighbour 7^|news "b)a4];FBCCWK_N]aBj_|night 9D|on ,[NVaWe]|one #^&a,[2Z>CDDI^d]kBn]|ones 7ZeYk[n[|or "].C2Y4G9aDGkV|paying 0[:[|people &[+[BfP]XZid|place #_)^HCNY|plumber >EeD|question >]?[e^|reason g]|soup jE|spirits kZ|the +bPY|things /Y;]][|time 'Z|to "Y5Y9ZD[Q]_YnX|until DY|way 9]U_|week 4A_E|with ,A2ZD_YZ|work .[?d|you .[;ZbY
goodbye|&E(C1[8b:Z<a@BKDY^Z[^ba]cXean_|and &F?XE[fYlZ|to (D,C1[8c:B<a]D^baWcXn_
goodnight|%],[.^S[
goods|?CDDEZQY
goody|![*E.]7Y]]|bag !]*E7YG]]]
goose|,iDBQcT[jDnB
goosebumps|,B<CbG
gorgeous|!]+c:CFDG]P]^Xa@mD
gospel|,EDdkY
gossip|,eB^Qb
got|!E%@&Y(D*@+D-A2Y3>4^5Z6^8?9a:?>]?]ACBCC<KYOCTYU]XCYYZ][Z^C_[f_hEiT|<name> ,Z.[>[?WQXZXeZf[na|<number> #A,_4?6[<D=Y@EEZI@Q_U[]@_BeZkE|<somebody> &D,>/Z5[>^?cQ<f]|a !D%F&Z+C-G.E0E6H7D8F9b;D=A??@^C]GCHBMEQ[XBYCZH[^_ZfCg^kC|an #C3[>ZC_VDXYj^|asked #B+]PZ|at #]4A|engaged >Z@[|fired eFm]|four 4_D[IDQEY]nY|from @ZgX|heated 1]=YMZ|here #D,C4A<_B^|home ,C.YQC|in 'Z+[,Z1Z4C7[KEeAjF|into #D,[janD|it &a0Z7A8Z9]<F=C?^DD^]fFjXlYmA|its 1_V]iY|married ']L^|me ,AF[|money 2C9^=^_]|more ,Z.[;ab[|my ,^-]E[Q^X[|nine 4hQEYZdZ|no ![.C2[4X7YCCGZ][|nothing ,ZkE|on ,[kE|one #[.<4Y>ZCYDeSCWCeVkfn]|our ;FEa|out 4EF[e^jFk[|rejected <^|round )_;[N[|slower 9Y|so #[|some .^5Y|something )Y4DDZFDGZNa|stuck 9^_[|that 4C;[bZgZ|the ,E.A/Z1[4[7]9[:D=CAYDWNEQESDYYZZ^CbCgCi]mX|their #Z?Y@WgZ|them "Z|there #Z&Z,]|this )Y,D4a7D:H;d>]FAMC]BeZmB|three 2]<^|through )a,[;Z<YN]QG|to "Y#Z0[2[4^7^E[FdZY]]m[|turned <]|until 2^7]CX|up N]|us #g.]5[HFIZY]|wet &E|what ZZl[|worse 4a|you "h5bD]G^HcXEYAZW]@^agB|your %c9B?ZJ_M[N^QYUTXX]YgX
gotten|;B
governance|"]-d/B1BAEH^I_QbR_VZ^[|and ,ZlD
government|!D7DGXICb_fZne|'s DZhX|does nY|has fYnc
governor|n_
governors|=]d]l_
gown|3^:C?F
gp|"[.D@]CCXYd]gZk]|appointments "[,_DCQZn[
gps|)Ye[
grab|"[(@)@*C+X6H:[D@J@N@OAQCTC_[gEjBk>nF|a 6H7C]Z^B|it +[7[][|your 3]:[|yours !C(E7]GA
grabbers|]_
grabs|DC
grace|:b?_@[RXf[
grade|!C,Z-V:];^?YD?GAT]b^kCmC|<number> ;aDBS[fC|and 'Z
graded|4[D^Y]
graders|#C@ZICQ^e[gYn^|at gCn^|from @[gY
grades|'Y,CFbg_
grading|)]Nc
grads|0]
graduate|&Z0C?_J]UDZXn_|scheme 0EUFn[
graduated|&^,a1EEDKZnb
graduates|"C)Y/ZE[IZT[_Ca^bDeFkalZ
graduating|>Z?d@_fcg^n]
graft|1b<YVX
grain|1]8Z:BV^^ZaDjBn?
gram|=CD[XY
grammar|8Z:DT_]]
grams|CC[]f[
gran|#>+B,^0Z?Y@[DCPDQaUYfZjCk]nC|'s #D,Y|for +BPG
grand|+a1[2b5[EbW_Zbb^l_nD
grandad|,_9a<Z@fW[_[dBg[|'s @^g]nZ
grandchild|DC
grandchildren|+],XKZPafY
granddaughter|&Y?]
grandfather|#Z,BnZ|'s ?[nZ
grandkids|>Z
grandma|*^O]
grandmother|&Z,b@ZKahXlXn^|'s &W,DKcQA
grandmothers|,]
grandparents|/Z5b8ZBZZa^_aEiZ
grandson|,Z>ZgY
granny|2cW]
granola|NZ
grant|#C2b3C5a=DD]EZKXQZSGW^Y]Z^fEk]l[nd|from &[K]d]|news 4YEala
granted|1fAaEfVbhala
grants|"]&A,YA^CcQ^TF]ZeChbj^k]nZ|to &CKE
grapes|,Y3]X[
graph|&Z0]4A?XI]UZ
graphic|&]E]QXjXl]
grass|,;.C1Y4D<_C@D[QATCdCeCjEn@
grassroots|<a?]
grateful|#E%X&^+Z,Y0[1B6Z:B;D<_AYBBEYJ[KXVBYWa@c^iDj[|and ;_b[|does <dE[RZbYl]|for %],Z-X0X6]:W;A?EJ]MHNYb?cYfA|to &e+a-@1E:C;E?]A]E@JBKdP^QaTZ]Cf[gZ
gratitude|,A:d?EB^QBRC^DnC|and F]|to 1DB_i_
grave|EC|of EC
gravel|,EQAf[kA
gravy|&A([>YCZMbQ]fX
grease|D[
greasy|#BDakc
great|#B&Z(?)_+C,V0W1^6Y7D8A9A:a;_<C>@@DBACAD@EbGGH^KUQ[U]V_YDZ_^Ga[badDe@fIgBi<j?l_|and ;Z|day fY|deal ;[|discussion -^R^|grandmother ,[|leaders :>a>nZ|many &D4E|meeting REVY|night ,E?CfF|ones :^F^MZ|people :C|pleasure 1bV_nC|state :YBGaX|taste FBn^|to &C,_:b?CEZQY|turnout 0^1]EXQZU_|weekend E[XZl[
greatest|)Z+Z-F:Y;BJ_nD|asset %C-EnE
greatness|7[8_N]][^_a]
green|!A#Y%C&A(F)B+@,B.D/C0A2C3Y5E7>8C9_;@<[=A>D@YAWBFC]GCJCKHPBQBUFWEYG^E_cbCdBg]iZkFnA|<name> QDeZ|<number> #_DCK[Q_|and @a_Fg[ia|bin 3aX^|bins i^|coat @CQ@|for <^D]|ink &]|is "Y9ZDbTYja|on 3^|one &EHaKCQZaY|room ,C<]QW|stripe D]jZ
greener|:FhD|tomorrow ^]
greenest|!h<]GZ
greenhouse|2Z5[
greens|(DMBiY
greet|5Z
greetings|BhibnY
grew|'^,d0Z3]@WLZQ__[gVn^|up '^,^@ZLZQ]gYn_
grey|"@#_%Y&D,D.]1D2D4D5E7V8C:D<C=D>D@CC=D@ECH@J_K@MCNBQDRFVEXE^FaDbCd@gFjBlFmCnZ|<name> #ZQC|glove ,B|on #]7[I^|rabbit ,[DZ|scarf "E,_|tabby QC
greyhound|QY
grid|#F-Z1Y4B8?:]QHRYV[jDnG
grief|%],D:[>ZNbSZaZ
grieves|%A|with %A
grill|"Z+^H[P]
grim|,a>_@YQae^gZ
grin|'[
grind|9Z;^DjQ]Vbk_
grinder|&]?ZH[K^
grinding|@]gZkF
grip|+]
grips|+[;]?ZbZ
grit|(Z8C:c;_C?D^QD^Daab[jCk]|bins C?DZKZbYkY
gritted|&[,A?X
gritter|(_,D0ZC^IbM^
gritting|BZi]
groan|,ZFa
grocery|AZDGM]
groom|![.Z/^CFT^g[nC|'s g[
groomer|3[7[
grooming|)],]ZZi]
gross|,Z
ground|!A#C&I)E,F.@0F1X2_5D7C<Y=]DZFFG[NESCUCWZY[^Y_Ab[i]kYmB|'s CZ|and n[|floor &G,D4D>YDCQUSDj_|in ,^4a>ZQ[iZjZnY|on 1bbZ|staff &]@]KYg[|up &E8^A]
groundbreaking|1W;cX[b[
grounded|,CQD
grounds|#[@[ChIZQAgZjfn_
group|%C&d'^*b,Z.Y/C0X1F5W7C9Y:?<BADBBD@EdIYJCKaL]M>O_Q^ScXCZ[]E_YbEcAdWlamBn@|'s 0Z|<name> .[Sc|<number> #Z&Y,]CC|and #]&B*],FAYO[|asked &],C|at &^E^K_bZjClW|chat )X,Y4X|for CD|has #]&[IZK]|in "Y|is "ZCYj[kC|meets C^j^|of ?ZF]|on *a-[|photo >Z@]EYgZl[nY|starts kY|to 1Y5_E]Z[|was &D;Z|which E]lZ|who ,^?[KYQ[
groups|#C+F,C/D1E3[4F7DC[U]X[jbnB|and 3Z|of )[MY][
grout|nB
grow|(a-Y/a3_5d8E:]DYFEJCT_VEX]Zaa]lC|the 5fZc|up 3_:ZXZ
grower|&[,[8D@]CBQY
growers|&A9]:_?ZA^DYJbQ?WEYC_[aae]f]h[
growing|%A,>0c1^2X5a7V8E:B;_<]AZEWJ>N>Q@UaWWZ[hbl[n@|<emoji> 1]
grown|#A&],W-E/D0Z3d4A5C7B9]<_>_?DAYGARAU_X[YA]Cb]e_fB|<number> 0Z;Z<DAYbZ|adults 3b|by &[CD|men ,^3[>_|up 7D>ZC]]Fe]|ups CB
grows|%b&c8?FDJ[K_W[|on FE
growth|!B%E)D,B-]0Z1Z7C:Y;AACECG?MZNDRcVX[B]@b?cZk]|and mD|in 0W|to 3[b^
grubs|[Z
grudge|<Z
grumble|#]7[IX
grumbles|.]e[
grumpy|&Z,bPZQ[WX[]
gt|^^
guarantee|)B7Z][^]
guaranteed|!b)C+C8aG]NDX]^cb]
guard|&Z,<4Z:[D]QBaZ
guarded|@FL[gE|your @F
guards|.[?[DYQDnB
guess|#C(b*U.@0Y1C2]3B4]5a7@8B9D:A;^@DA[EEFdHWI?KFLSM[O]QYWXXEYWZ[^C_AaFb[f@gDhXiDkElWmenC|and D]FG|below *cO^|how (aFFmC|is ,]4a;EY]jZ|the (b*WM[ObnZ|what "['Z(Y)]-Y4D5f9DF^IEM[QCTZZ]_Cm_nA|where "EF[HD|which ,Z0_;ZFbHZQZm]|who (@;W<bA[FdHTM?Q]VXh^l_mZ|you ,F
guessed|#D,E4]
guesses|(i,]4aF[HBM^QXY^_ZaDeZm_|below (Zm]
guessing|#D&B)^>[N_jYkS
guesswork|:Z
guest|"Z&_-[.F4C5^6[;=>B?[ACDAF^NCOTR[SEVBYCZ]a[b>hBm]nD|for &];C@[ED|is "]8]|list *aO_|on E]|to 5^Z^
guestbook|#eIY
guests|#^&D'Y+],@-D.^/[2C4^:a;_>C?BBaCBE^FBG[I^M@NZO^VWW@X_Ya^]_]bbi^|<number> IYf^|and 'Y+^E]|are )^Bai_|come #G|who ?DfE|with D[
guidance|,Z?Yc^fYn[
guide|!@#F*e,B-D1[2_4E5Y6C:B=[>Z?YACCAEBFCGEJBL^MBOaPYU_WW[Ad[eDf]iDjCkC|below (EMF|dog >]]Y|for (Z|is 2aDZW_kY|to "['_)CNDQ]]@^EmC
guided|"[)bC[NZ
guidelines|EZ
guides|D[
guild|;[<]QZbXc]
guilt|)Y.Z5fN_Zf
guilty|"B(Y5Z7cZa]_aDm^
guitar|,Y
guitars|7D|in 7D
gull|,a.]:AaF|is :@aF
gulls|"DG[
gully|>]CcD[QFjX
gum|]YnA
gums|]]
gun|1^:ZEXVbh]l[|owners 1YEYh[
gurgles|,_][
gusting|D_j_kZ|<number> D_j_kZ
gusts|,^CaD^jZkb|of ,_
gut|)[7b
guts|(],^:]][a^
gutted|"^)[>cN^|for )]>dN^
gutter|#F,Y?]BZfYgFhZj[
gutters|!>)aA^NYWXc[ha|and 2Z|free !>
guy|"[&E<XCCD[bA|in DE|who #[IXX[
guys|%_+D3DBfFCJ^X]^>a@cZhDie|are %_:BB_JXaD
gw|&FE[KD
gwen|#[?a@ZFaIYfbg[
gym|%^'Y)B4D5[7B:C>XC?JUKBRYX^Z[][^aaEb[i^|and %]
gymnasts|;D|brought ;D
gyms|%c5ZDCZ]
h|&Z(^,D2E4E;ADAGEHDJ^V@_Zb@d[jAlA|<name> -EE^QGnD|<number> YB|e &E-Z|plus HEj]|r #[&YKYXZbBeYn]
habit|;[Fcb^ma
habits|FcNZmZ
hack|,Y9Xm[
hacked|/b:]Tba[
hackers|"Z7bXXnY
hacks|*ZO^[ZmZ
had|!E"A%;&E)B*>+?-C.?/;0A1E2B3D4a5B6C8=9F:D;B=B>]AECAD?E@FDHDO@SBTDY[aGeWfXgFhAjBlEnC|<name> ,Z2[|<number> #]&D,>0G5[9[<A?E@ZCCI_K=QAS@UBWYYDZZaad?kBnb|<somebody> @DQZ[Y|a !Z"D)]+G,a/A0F1D4A7D8C9A;C<Y=C>B?G@EA_BGC_GUIFJ]KFMBOCQ[TAV?XEYCZ_[B]A_AeBfBhbkC|all +F,_=ZPF|already ,C4B7A|an 2^7E;Z>@B[DCF[IXe>k]m]|and ;]<[|asked &X,^>CeF|at 8^^]|been &A,@;E<A?WNZQCbBeZfZgAjInX|better 3]7YXZ|built #E|by :]<_|come 4?IAQD|eleven #]>^HFI]kW|enough (Z.gB[IESd|ever #a&Z;^K]|four kZ|fourteen La|from >[|given ?[|gone #X,^4V>C?EIZ|got S_|in ;YPYbZ|it "Y4E7Z<[>a_[bYfEj@nE|its 1[?ZC^DYVXf]na|made #XBai]|moved kZ|my F[WY|never DBI[Q]eajY|nine j]|no &[4Y=^F^Y]eDjDm]|not #^,<4f;C<C>??ZCFFCK?Q@Yfe?f_k?|nothing .C?[KZfZ|on ,YDVQXk^|one #E&D,B.C<D?FM]QZ]Db[|only ,[YY|other ,[|our HYIEQC|said 4^C[|so WZ|the #d&C,@0E3X4[7D;X<b>C@YADB]CAGDQ?UBV[Xa]CbBiYj@n@|their &[3ZE_dBgZjB|theirs 7_]]|them &Z|this 7d@]UZkc|three +Y4aK@QEeDg]|to "Z,d.E0[1^4[7W;[<R>_?FC^IEP]QbTZU_VYWVY]^[__a>bYfBgDjZ|told #@&[4@9YD_NX|two #B,@0]4F:[>[A]K]e[g[hY|waited ,[|walked ?]|written #Z|your XY
haddock|(XCED_jEk]nD
haggle|5g7]Zb]Z
hail|C[K[gCh_jDkZ|claims @YhZ
hailstorm|5Z
hair|!]%])Z,a3Y4A7B:Y;E<E>W@ACCFaHCN_Q]S[T@]DbAh]|back JY
haircut|?_DZ
haircuts|!^G[
hairdresser|-]5[7[R]ZY]Z
hairdryer|PY
halden|,E1Y|<name> ,E1Y
half|#D%A(C+C-A.W/c0W8A9^:B;=<?=a>]C]F@J>MMTeUWXEYX[[^@aAbAcBd^e]j[k]mDnG|'s 7^|a &C,a/B0[2_4Z:[?]@FAEBWDCKBN[U_i[jFnB|an )E.a>aCDQ[Se|and .Z>A|are /in[|as /X2]D[QEgb|day =a|dozen e[|eight 7agZ|empty 2ZC]WY[XjZ|five F[|four ,]D_|hour &F)^,:>[CCQ>eZfAg@jFkAnB|in /D|is ,F2YCBjE|nine OalZ|of "C#[&Z+c.]/Y2W<E=_?DBCCZKad]fZgYk]l@|off 4Z=Ck]nC|on @[|one ,@CZ|our #dIZe]|past #E,?7E?[jAkX|price "W#[)Z*Y+A.C>^D@K^T]Wd]^eTk>ma|seven /DKDhX|six CCDZY]|staff nZ|term "Z#@,?/@1Y5Z8a:DBYIAKYMBTDYb^__DaEd@eCjWn?|the #Z&_,c/a0]3Z7B:A;A=bDAEDIaKbQgT_UYWD]BdakDmC|this &Z?B|time "[(Y9ZCDPYQDjC|two .D|up 6XD]EZ[[|was #FIA|what n]|your =X
halfway|%D<Z>cD^JEYYe^gWnY|there na
hall|"A#?&@)B*E+E-@.A/I0C1D2W3B4C5A7@8B:B;?=F@?ACC]GDHBN>ODRCTDUDVHXCZE]A^D_IbCj]nC|'s ,]C_QY|<name> C[dZnW|<number> ,CCAE^U]lX|and #D1^2XSB|boiler QXn]|for 6[[Z|from _CgY|has ,CUG|heating SX|in l]|is )Z,A/C?ZC=F^TDj<ma|no .]DCS[|on CZI]QY[GeC|same ,^Q]|this HY|to QD|tonight CYj^|was bF|will #Z|with &^,cQY
hallbrook|1_AaV_ha|<name> 1_AaV_ha
halls|#Z,]7X8];?>abBe]kB|in ;AbD
hallway|,]/[7]8Y][nX
halve|4cY]|it 4V
halved|#[:Z;YF]
halves|,^=^nA
ham|#Y,Bj]
hammer|,D2[?cf^
hamper|(=*g,]7C;A=D?EH^LXMBOcbA|draw *^?FO][Z|worth *ZXZ
hampers|!Z7Z8Z]X
hamster|,^@^DCKBQ[ga
hand|!Z"I%C&C(@+C,D-:/D0A1Y2A3C8^9[:=<C?[@DBAC>E<FYGZLDQDSEXAYD^XbAcDfYiDjAlEmH|'s DZkZ|<emoji> "Z|<link> FE|<name> <]D^|and 3F4Y;[>B?[DCK]QBeFgD|cream !XG]h^|drawn jY|dyed 7^8]]]i[|for D]|if ,_Q[j[|in #B-B4C8DA]IA^EgAlFn@|is PB|it #Z*Z@[g]|like "C,ZHDQYn^|on A[hZ|out 4Z|over &a'_,YIEK[Q^W]|picked 8]F[]F|rail ,^|so 4YCZ|the 1_8^=bV]d[|them 5]6ZZ^[Z|up .f>]|wash jZn_|what ;[FZ|with "D)X,B>ZJ[|you ![G[YB|your "Z
handbag|/ZTY
handcrafted|:]a[
handed|,[7A<??_DBJF]AdCfcg]h]jHkA|guitars 7D|in KAO]SX|it &bK^|out 4Y|over >]IBKEeZ|to QX
handful|,C-C7c;ZFZ]]bXjCnD|of ,D7aFZ]XbZnE
handheld|CZ
handing|*],Y7aDDO[]XnD
handle|!F(X*_3^4a5Z9a>@?BEEKBMYObQ][__[fDhFlFnZ|and ,]O^|shapes (E
handled|-_;dCZIbJZR[bWn_
handler|kYnE
handlers|<c
handles|#]'Z)b9CKXLYN[Q@nE
handling|"[-]2_4D;]C@K[QDR[g^
handmade|:Za]n]|in n]
handover|#],?1XEZY[jEkFnD
handrail|D^
hands|!G%B&Y'Z(Y+^,Z-@.E2^3^4Y8]9_:b>]A_BWCBFGGDIYJGKZM[P]QZRCSCX^^a_^bDfCgakDmB|and 2_WYX[|are )[,[|down +bP^|off 3ZX_aYj]nY|on 'b8YRI[Y|still &E>^e[|the 2X8[EZ^[b]|up "[(a4[9]BcM]i^
handshake|4[YZ
handsome|1]VX
handwriting|,e4D?[IAQYW_f_gUkZ
handwritten|.Y?]C[QY
handy|+^5XQ^
hang|5X7_FDXb][^WjbkY|about )[,E5^7aLX]]|around 7e8[G_]^^Z|it DC|on WYXb|up 3Y7A<ZDbk]
hanging|'D)[/[5[7Y9@<Z?ADWEDQBTZZY|baskets 7[|fruit 5[ZZ|up )]<[
hangs|&C,C.a0]<[=]@CCZSZVY_BnD|in 0^<[=]UZVY_C
happen|%_&?/C4W8[:^>ADDG[H[XAY]]DaYhVkBnD|and #ZjB|at /ETF|by 8b:_]BaZ|to %a)YDEJZMD^DjYnC
happened|"D#A&D(C,=.C0]2B3B4]>^?AB_F_I>N@QBc[fDgCkAmdn]|and 0[<]IAS]|at %[J[|in F_m^|last 7Z|next Fcm^|on #ZQ^|to 9D>]DZFBmCn[
happening|#D&AKAQ]R^ZXcXn^|now #D&FC[QZRYcX
happens|"E&B(A,Z/C2E3B4C8W9B;I=E>X?YC@D@G@J_MAQXRGWFbEeGf^hbiCjFkEmH|if 9@|in nF|to #Z%[>^SDY^|when :]?aDYT[nZ|without &D)[
happier|)]+^/a8B:D<bA[P_T[aGcYmEn]|than A]Q^n[
happiest|+d;gP_bcnF
happily|"a2Z:[;e^Za]
happiness|8[:]N^^Z
happy|#_&?'C(B)Z+C,^.Y/a1B4]8@;]<_>ADBEAFAHFJXK?MEODSWT_UEW_^C_Eb^cZe@hHiXjCkXlB|<hashtag> :ZB]J@RBZC_Da[icn?|<name> &@,[1ZAZHEJaKBNbRD]B^AaWh^kc|<number> @gQ]gcnf|about &]KZ|and BB|anniversary B]|birthday %^@CJ^NCgEka|client ;_V[b^|customer )];aTD]]bZ|customers /[6Z8]T[[^^]nF|for #[<^|retirement N]f[|tenth KE|to %F,A-F.a4^9X=^DHSXfF|with 4]YY
harbour|,C.]4C9dBFD@EAHFKEQCUYVDXD__aZeYgFiDkBl@nA|<name> 8^@[|channel XF|office ,F|on HF|will BF
hard|!D%X&B(D+E,B-C1[2>8D9?<[=B?BABBED[HCIEJ]MEPBSXUBV]WAaVfBgYhCi>lAnD|about S^d^|and 5Z:[ha|as 8ZDC|at ,[-X|feelings )[.aDESc|for >CDYY]eU|hats V_d[|it <[>Ee@|night ,CQB|one >ZQE|part ,[/Z|play %Z|questions #X,EK]|sell 'Z|talks _F|then 7F|to %Z1Z4b;B<C>EF[QXY_aBbBeC|watch ,b|way 3[7b|we D]gY|week >F|work #Z&C)D7F:];_J]KDb^gY
harder|%Z&D)Z8C:c;Z>_AZDWI^KAQ@VZ[^e]gBn@|than %[,BJZ[[
hardest|#X,B.Z7F:Z;E<_>XDEW_c^|part #[
hardly|&C,B0X;cDaFaIFf]m]|any C[DCkD|anyone ;d
hardship|=W>YD]N@QWeaj[k_|fund NBe]j]kZ|pot DX
hardware|5DD^n]|shop @YD_
hare|,DQ@
harm|,D?EDZQBYZj[
harmful|_D
harmless|>^CaYZj^
harmony|8_>[SZ
harness|-^DaQDR_d^
harnesses|-B
harnessing|8_cZ
harp|f[
harps|_D|for _D
harrow|8Z:[<]A]^Z|<name> 8Z:[<]A]^Z
harrowgate|C]YEj]
harvest|"Y,C5]6E8A=[DDGAK[PYRaZWdal[|supper QAlZ
harvested|-YCATY
has|!<"<&C'<,c.B/V5?6=8A:B<]?EC^DBEWFFG@HAJBLCNFQ^ZH_[cWj]kDlZ|<name> 1]PXV[|<number> &D,Z0[7DD]EcJEKAU^i[la|<somebody> ?Z|a #^%Z)_+C,?-B.E/F0D1F2C4^5E<D=A>YA^BEC_DEF^I[KXN_O_PBSCUAVFaCf@h_lEm]|about ,Z|achieved ;Y<_AXc]|adopted 1cEDV]|agreed #X=]?]D_EY|already &A)X,_7C<X=]F_]VmZnE|also 0Z1_4YE^la|always 8YAY|an nY|anyone IGQY|arrived 1e<]DBE_IEV]]DkBnB|asked #;,_9d>R?B@BI>f=jAnA|beds KF|been (C)C*W,Z-X.D0B2F7Y9F:[<E=R?C@DAEBXCADBF>HAJGKBM]NCY^ZB]^eCfBgBhCjEmE|begun F^mZ|bought ,^Q]|broken ,BC_Q]|brought 1]9]V]|changed +]3Z<[C^DFIEPZX[YZbYj[kD|chosen 2Z3ZWZXX|climbed 0]U^|closed -^1];^A]EYh]|come #C,C;Z>B?YDFQC|completed 1ZAEJ^KBV^fYhCnC|concluded -Z|confirmed eXfY|counted 0]|decided ,[CC|died &]2C4^@[D[FZ_[e@fCn]|done #F4X@aF]IEKCeZg]nB|driven ;DQX|eaten "]<YQZYZ|eleven 2[W][]|ever &]0d2Z<aAZF[UeW[cYg[k_nW|everything !Z8c]B^^|failed ,B4BCanX|fallen CC|filled KC|filmed "@HE|finally ;^F]V^^[lZmZ|finished &[/E|five 3cEa|flown 7B|flu &BKEQZnZ|forgotten )Z<X|forty #Zl[|found ,C@DQC|four ,@QB|gaps DZQEkZ|given *Z,Y?^@^CDD]O_|gone +X,_2b7C8]>[C]SAWZX]YZj^|got "]7b;ZkZ|grown <_A_Z^h[|guarded @FgE|had !]#C&B+E4A;C<]?E@[A_C?KBQaWBYAd]fAjG|handed @DgC|happened DZn_|held <]E]|helped /^T^|it #_&A)Z1D8^9D:Z=]@YECI_KBSW^Y_BfXg^|its #Y%^J^KaUaX^]Y|joined 1ZV]|just "c4^C]HaIDKZOBSBY^|kept ?_C^|landed !^-Z5Y<EB]GbRYTB^_i_mE|learned ,[Q[|lent DZ|looked DE|lost ,Z2X<D>CeDjY|made &^)Z,_1A7Y<YEDK_Q_VF|meant DE|met BYiZ|missed /^T]|more ;]<blX|moved #]AXC_DEeBhZjanD|named ,_@[KDQ][[jE|never %X(],@-]1[7Z8_:C;AJZQWRX]Yb>eWnB|new #[|nine ,D1EDYEDlB|no #H(Y:g;A>^NXZV_ZabbAn_|not #C&@+X0[3]7g;B<U>Y@ZDbMLNTOAQCU_Xb]g_HeUgXhHk^m]n[|nothing .[3[|noticed 2Z|now #E&D,C.YC?Q]R]j>nZ|obtained 1[|offered >_e]|officially "F8[;]b^|once ;Z|one #^*c+Y,D7Z=ZIDKCO^QCnD|only 7[|opened ,^EEQX|opinions KD|our +_|paid 7Y=^|passed ,D?ZC]E[KBQ_f[gXlY|print "F|promised =ZE]d^jZ|published &[lBnB|put &d,_4YDAK^|raised ?]A[h]n[|reached -]0ZEbl]|read #],E|recalled 4E|received &[;DKZbDnZ|reopened C_K[QYjZ|resolved -ZRZ|returned E@|room &Z7]C^|run &f,]?XDDKbd^f[|rung ?_|said #C&D4^@ZDYIDKBS_Yb|sat ?^E[|seen #F2^?[WZj[|sent bZ|set ,^e]jZnX|signed (Z7]=]AEhDnE|since #[,BI^kCnZ|slept 2ZHW|slipped DZk_|smashed 0aUcX[|some &Y7ZBZ|something 8AA[F_h[mY|spent /_9ZT_m[|spoken ,ZB[|started BY|stopped #b>ZAFF]Q@f]|taken CD[]hY|talked eY|the #]&F,F-Z/A0A1E2@3B4^7D8E9];@<B?C@ED[ECFYQ?RZSBUD]D_Zb@e[fCgAjbk]lDnA|three ,E?CQFSZ|till QFkY|to #d&D(b,@.[2Z3X:D>DDbFDI^MZQES^WZXBbDf@hXk_nC|today 1=E_VBf@l]nY|told ([CY|tried .Z|two )ZCCKAQAYDjC|until 7[CA|us ;Z|voted CBQEbZ|waited <Z]Y|what DCnC|won ;[EFb[|worked 3Z;D<]>DQ]XX|written "_;[CAK[kB|your #[%^'D?[@[OEg]
hashtag|0_3iDBU^X[|and DE
hassle|!]8[]C
hat|*a+Y,d.C1X:A<XD@MZO^U]a@nD|and *^O]|for &],b9[|on 1[V[
hatch|4ZC^DBKCSBg_ibk@lXnD
hatchback|![7Dn_
hatchbacks|=[CCjG
hate|"Y(B.a4C7[:W<Y>]?aD@F_IDK^OZSZYE[Y_DcVldm^|for 7b]a|it ,B.i7DNZSeUZkC|this ,bF[O[QZ]EnD|to 7Z;^]^bZ|you .F
hated|#YDCW_YCkE|it #[DE|the N[
haters|0[;[Bea?bac^ib
hates|&D,[5E;W@_AYeVg[
hats|,a-Z;e?_@BG^I[JXOXQ^R[^@badZf^k[n@|and kY|for ,^2B|off ?]f[
haul|f^
haulage|;ZbZ
hauling|DE
have|!D#Z&D'D(@-E.E/^1B2B4D7^8;9Y:A;X?F@YCZDDEYFUGCMDQ]TYVFWEXW]^^EaBbZc[dFgYhYl[mZ|<name> !c&^,?;BEBFnG^QDkAmln]|<number> !D"D2g4C;D<B=c>CE[HBJDNDSXTXWeY?Z]bCk]mBnY|<somebody> SZ|a "A#D(B*G+@/F1[2_3?5]7Y8C9[:e;@<Z>Y?B@CD:F[GFMBP@Q[RFVYZ[]@^Ha[b@e]kCnE|about =ZC[D]|added #[,EIbS[e[fDkS|adopted RX|agreed #^<Xj[kC|all "A)Z,a4D7b;^<E>cEZF^GCHEIDKDNZXZ^Af^jEm[n_|already #X)E/^2d4A7_>a@AFDGFH@I_QTR@TbW_bDf]m>|also #X,=-D4DjG|always 8Z:Y<dA^E[[X^YaXh^|an #c+[7BC[D^I]Qa]AeZk^nX|and ;ZF]kE|another kA|answered #bDE|any "],_@ZDEkG|apologised 4]?[jF|argued ,[9[_Y|arrived ,ZTZ|asked #?%D&?,K4[7EFDJ?SBW@Y]dChEm@|baked AY|become E[hZ|been "A#B*B+Z1]4G5Z6D7[9@=A>[A]CDDXE^IDKFNXQBUCWEZQ][dAh]kA|begun 7Y|believed #AID|blocked nD|booked )F4_=X|borrowed ,]Q[S]|both DCM^|bought #[,b<a=ZEbcYl^|brought ,Y|built %]<C|called <a|cancelled gZ|changed 4Z;aFCK_M_e[gaj]nC|checked #_*]DXIZO]Y[k[|chosen #D|closed 1b;DC?UAXXkD|coached ,D|come #D)_,A4]8Z:D<c>[@[IBQ;YZe_fA|completed A[EeJXhZle|corrected #^4ZIZf[|counted #^,[|covered &C|created "[8[^Y|cried ,B5^|cut ,]1Z7ZECV[hX|decided )F>Z?ZCaKDj^|done !a/D0_2Z4Y7E:Y;@<g>Y?ACADFT?c^jFnC|double 4^Y]|doubled ,ajY|doubts >D|dropped 4ZCC|each &B|earned !D)_7C:]BZFCJZNa]BaZi]mHnD|eaten #GD?|emailed .[B_fB|enough ,bD]|escalated -_C[R]|even %^<[|ever !e(e)Y,].E5_7Y9Z<a>B?@DDE_GYMgOEQYSDWDX_][ccgWh]k@lX|every >be]|experienced -ZCE|extended BcG[]Z^ZiZ|failed ,]|finished .Z0_|five 3^4[XZ|fixed #e4b<cD]I^Y]cZ|followed *[OY|for %Z|forgotten +]|found #C%Z&B+a,B2D5_7Y?Z@ZCXDZP[Z^j[|four 4_@^g]|framed #],a<aU]|given &[,]4_7^>^CDK_Q_nE|gone &a0^1X3D5Z7=;b>E?]CCEXK@PZQWRB]Ae?f[jI|good >]nC|got !]#B)d+B,B-E.]0E1E2Z4C5b6[7c9E;?>??[@XAEBZDXEYG]JYN_PAQ>SYUAZ^[E]_^Y_EeEhAjI|grown 4C9_;[<ZbZ|had #[%D(])E-E.Y/F1C2^4A7c9];_=A>DB_C]D^FBHDI^OBRAX?YB[[]^aEeCi]j^k_m?nA|happened >XS]kD|heard 4X7D;[>FI]Y_bYjAn^|held ,[jZnZ|helped &[)[;^_D|hidden %[|hired #],[DDKCY^|in "^/^T_|interviewed A[h[|introduced #]|is 3a;abZ|it "^&D0B5_6[:_;[=[F^K_L[TCm^nd|joined *^-YA^EAOaRZhX|just "^&_,F0_4[5Z7]<@>]ACB_E_JEUZcEf@iZjF|kept #[,[2^<YCDI^bC|kids g[|known ,c4AnY|landed /[7E^CkD|laughed ,F<ZE[lZ|launched <[|learned %[,_.Y<DM^QZRVn[|left Q]Y_|lent ,F|let &[+[,]7fD]|liked *Y,cO[|listened %cJ^ia|looked #c.YIZ|lost )[,_4X5[?Z@_ZZ_Ye]f[g^nC|loved QD|made #D+F4Y;CAEFCY[bBf[|managed 4Y?ZD]fY|marked #AIA|measured 4]9^|mended #GID|met ,_4B>[|missed %Z,[4_@^JZ|money ,EKYfWn[|more -X?dEYdZ|moved #X.C/A4B5F7D;F?ECcD[FXSBTEeXh[j_kB|named #F<C?d|names 3E|never "]&C,G/[8_:D<]>]DAFfHbIBKCPHSB^aa@ccgCjEmf|nine ,]|no "D#C&[+E,a.A2[9_<A=[?]CZFYIEYA[X_XaAd^gF|not "b#@%_&C)]+_7a8[>^?X@ABZCEDGHeJYLDP]XaY[]b^C_BbYdAf?gG|nothing 1^3bDZIZV[X_|noticed ,a2Y4C7_>EA]DZ]agCiZ|now "e#W&[/Z0_4>;]<B=Z>CC?RBUXbXj@|offered .E|on FZ|one #b)F2Z7A;B>=F[H@IWNESBT[]Aabe@j[kZnb|only &Y/Z2Z3]?[|opened #@.[7_>]ICYA|our AC|owed ,]|paid #A,G/Y4Z7a=Y?_CCJY]cdXgF|painted <]c_|partnered 1Z8B;DE[|passed #]?Cf]|people ;^SD|phoned ,FQE|photographed ]Y|placed 4Y|places DZ|planned ,]._|played ,B9]|plenty #^IY|poured +b<_Pb|printed #bIZf[gb|promised .Y4DYB|published Y[]]aZnd|pulled gE|put "[+D,b0Z4F;B>[?BACD=GDH_KEbEdFfFh@iAj_k?|questions ,b.X|raised #]YBnY|re 4D|reached A[FahZmY|read ,E.B7C8];a<Z?AMAaDbbgBkA|received <Y?^|refreshed UZ|refunded 4F=bdb|reimagined 8bA]|removed #XXY|reopened "_H[|replied >Z|reported #A,DkZ|rewritten #^|rolled +[|room !]|run #]?cf^|rung )b,C9CCDNZQC_CjCkD|said #C,D0F3b7C;@@DCCDYQDSZW^XWdceEfFg?kX|sat #E&Z1Z5[IDK[YCkZ|saved .[>DDD|scrolled 7Z@D[[|secured fD|seen "C%C&_+E,^2B9Z;X>Y@bB[DZH@K[NA^@b[fDgdjAmZ|sent 4C?ZIBKWfB|set jDkF|seven 4Y5[|shared *eOd|shouted F]jY|shown mY|shut CEgZ|signed -^5Y7]<cA_E^R^Z_cZha|since 4^?CdYgXjC|six ,]C_K^g[j]|slept ,C;^bY|slots "Z&Z)]N[|so <ZCD|sold 0]2]I^W_|some "C,B.BD[HBka|someone QEkD|something ;ZaZ|space DE|spent %_,C<EH^h[|split 4Y|spoken .D/]:[;X>[FFb_c[|started ,]/_;ZC[D^K[MZQZkZ|stayed ,Y4Z|still &ZD^|stopped +X,H-]<E>DPXY[eBkEnE|student @Z|swapped #Z<]C]|taken #f,@-Z/_2D4@7^<BI_KBYX|talked ,]DZ|teamed %ZGC|that &Z'[>AKZ|the "C#E%]&B(Z)D*Z,@3^5F8C9C;S<ACCDDEFH@J[NGQDREXXYY]Y^GcCeIf:gBkDl[mA|their #Z.]jG|theirs ^X|them &[,H/_3^?aZX^Xfd|this /[=[T^|thought ,Z/^4EAZhY|three 2^<^MEQA|to #Z%C&^(D)a*C+X,Z.Y2g3B4B5C7<9B:E;@<X=B>]B@DXFaI_KYMFODRZS_WdYA]Cb<d>e^gWhEi<jYkYm^nZ|today ,A4^CaQDja|told #<*^+B.[1[4Y9[DDIHObS[YY_XeJ|too ,^@ZQYj[kBn_|tried "E#C4G8Z9^_]danD|trusted 0Z|turned ,B|two #A&V+Y,^.]4C9[<DC[D^ICYCd[|typed #b|updated 1Z<CAZE]h^lZ|used .Z/[7b?_@D]Vg?|voted QD|waited 4Y<[DC|walked .]KF|wanted #a)Z9D|watched %F.]/ZT[|we 4=9];]K]kC|what -Y9E|won %D'[<^@cga|worked <ZCYD[]B|written #]&A,G2E4B<D=Z?EBZFEHZKBO[SYe]|you "[#D%F'_,A6_7@9@>[@YCXH_KVMASCYB[_]Cg[lX|your "_-[.D4h7C8Z>c@@D^EcFBHYQ^R]TYYX]A^[dEg@hajIlY
haven|8[^[
having|"@#C+_,c.X2D3^7A9B<[@YCZD@HDP^QZU[WAZ@[Ca_gYh]jYkB|<somebody> AYh]|a )]@]Y[jZmZ|an B[|been +Y,_|me +B|the ,Y3b;]|trouble "F9ED^n]|us +eEZP[
hawthorn|,C4c
hay|'Z,a2ZD_LZVCkZ|fever DXkZ
hazel|,DQE__
hazelnut|&[,Z>BC[KZeD
hb|f]|<number> f]
head|"^#?)[*Y-E.X/Z1]3X4^5^6Z7D8D>B@EADDZF^KXN^SVW[X[ZW^?gBk]l_m_|and &X,[._KVS]YE|coach nY|for F^mZ|lice 4YCZ|of "Y,U1^4_EBK^QYV[fDnB|office ,^<YCA|start )]N[|to 3ZFZX]|torch &X,BQE|up 3YXY
headache|Q[
headaches|8[:]aZ
headcount|'[-^EUL[R[|and '[L[
headed|-Z=_S]V[Y_|to =_b]
header|"_DYjBkanZ
heading|,[@]A]NYRYgVn[|to AZ[_
headline|&^2Y3B:[;B?CKa^BaafDn^|sponsor ?D
headliner|Fam_
headphones|>aFZWZ
headquarters|1fVbn[
heads|"X*^1G2Y5a<[BUCYJEOZQ_Z[jZn[|on 5[]Zi]|up 5D<ZC]jan[
headset|4]?]f[
headteacher|,[QZ
heal|,Z8Z<^YZ[[
healed|QY
healing|:[
health|!D"@*E,=-?.E1D4a8C;B=BC[EDFZN[R_T^ZC]BbAcYdRhCiFjckDlBmbn_|centre C]|check !BT_|is %[:^
healthcare|&_:bABBYaejC
healthy|(Z,ZA[BAGCM]_Zf^jC
heap|,Z
hear|"C#T%Y&=([*D+A/Y0C2D5^6A8A9g:@;[<A=A>FBYF^I[JXKFQDUA[F^A_cc@dEeFkGm_|<somebody> ,a|a )[.]?YQZ|about ![#])E,B2Y3E4B5]GZJGjCkE|first Fam^|from &B-^.]/Z4Y?CJYKBQY^Df?|how Z__^jZ|in 4ZF^XY|it #_(a)E3A7a9C;[C_XBhXmD|me /[BZQCi[|no FC|nothing 2]|of ,E|so )];[|that 3[9D:Z><N[eI|the "Y%F,_:D>b@ZeY|them YYjAna|this 3b>>@cX[]D^EeC|us 9aDZ_]|what 9_?]B__[bYm[|which 9ZF^m]|why 4Y|you #b%f,>4A8D:G;B>BFDIaJfeDhDmF|your )[4]9Z>b][e^
heard|"[%^,Z-c.@3Z7C8A=W>_CDJZQ^R__AaDeX|about #X,CIZQ^j[|and %dJb|at 4X>[C]|back #F3[CEXZ|from ,ZY^kD|it 2F;Z>DI?|nothing ,^|of 2[WY|on #GAX|that =Zf_|the &],B>ZK^gB|you #a%W,C?]J[QD
hearing|"A#[*Z+[,A-@.]4^;C<D?Z@XBDCZD=FBHAJ[QXRBS[XEY__FfZg_i@j^m?nZ|about *],^I[O]|aid 4E?ZD_QDjZnE|aids +b/CJXP[QC|from #a%^J]M^|loop 4XDAS]g@jXk^|loss /[:C|on #D.[4^:[?[S]aZ|tests &BKE|the T[
hearings|QEaYiYk[
hears|%X&_,Z/[3[7aJ[KX]]|about ,D
heart|!A#C%k([,@-D/B1A3A4B5=7b8h:a;Z?>@>B[CAD@IDJjQ;T?WE]T^ca]bSdWfEgBh@j?kBlY|<emoji> )Z;_|and F[]B^Hb_|attack :Ek[|for (]M]|into &[?DfE|is .]:ZBZCDS[^ClZ|of "E%d&@)D,B1D:[<AHEJ]KDNAQA^FcDf]hDn>|that -YR[|to (YEeld|warming 8]:[^]
heartbeat|%^8b:_^abA|of %_8d^]bC
heartbreak|![n]
heartbroken|,[<ZA]CCN_|and <[|by CC
heartfelt|)[8E?EBaNa^EiZ|gratitude B]i]|thanks BZ
hearth|EZ
hearts|%a&D(e*],Y/D0[8_9E:f<^=D>aAZBCCAJ]McNZO[T@U[]C^[adc[eWi@jAk@|<emoji> :]|and %C0^7[<ZKaU_|are >bA]CDe_hZn[|go &D,ZKE|into 8Z;]<aJGc]
heat|"C+Z/D7B;D=]>_?XGEK[Q]TAXDYC]B_Bd_j@lCnE|and ^Yn]|or "E|to ?^fZ
heated|1Z2[@[D^W^
heater|&A,]4Y<[?bBZKBQ_YZ_^fXgAiZjX|is B[i[|on ?]
heaters|4C;[C]dYeXj_|are 4D|in >YdYeX
heather|1]N[VX_Zh[|honey h[
heating|,d4@=EC[FFGBKBMZQ_U@Y@f^jWk?nA|'s gX|in C]I^j^|is #C|on DZMaQZ
heats|&FDZ
heatwave|8[Rb
heaven|!Y+gPb^]
heavier|kE
heavy|">%[,a.C4_5F7Y>aYYa[e_fDkZ|heart -YR[|leave .D
hectares|]B
hedge|&a,a4^5E?C@BKYQ]WAY[gHnA|goes DBkF
hedgehog|&D,[0YD]jB
hedgehogs|&[K[
hedges|,ZD^Q[[]
heel|"?eZ
heels|,A
heifer|4C
height|CaIce[fZn^
heights|8a<Y^_c_
held|#B%[)Z,Z.B5F7B:D;D<[?c@]ACCZDAEBJWS?UDVDXBZD[E]BaBbCe]fegXh?j[kClEm[|a &I,^4[QY|at C]D[|back ?Z|by %Zd_|for DCeZ|in ,CC[EXKDQE|it <FK]QZ|on CXE@nX|out n]|the &Y,[?dDBQ]YAff|up ,CQCnC
helicopter|8Z@CC[YEZZ^ZgBj[kanB
hell|,D9Z__l[
hellebores|,^
hello|"^'D+B,a-Z/E0Z2Z3E4?7B;?<B>Y?AABBWCBEbHWIVQ^U_WAXBYXZZb>f]iZjElbn?|<emoji> "_Z]|<mention> #XYDnF|<name> 0Y4D?EQZ|from ,g0[AZEbPZQ^UW[Z^ZjDl]|if >[|to !Z&Z(?@_BZDAEaMGbCg^i^k@l]
helm|1]V[
helmets|"[
help|!B"F#E%B(V)d,B.[3A4C7D9[:[<W=<>^@EAXBCDbE]FCG?HAN_QFSWTZVDWEYF]F__bIfFh^jGkXlW|and eD|desk gZ|if >[jE|is #Z,DC^jZ|our LZnZ|people :Ze]|shape EDJ^a@jZ|the 2[S[|to 0ZDZeE|us ,A-]6^8E:Y<_EcHD[a^AaakFlb|w ,EgZ|with #]&_.YC@TY_AjEkY|you )C+[4C6]9DFEWDX_a]g]jB|yourself D]ka
helpdesk|mZnZ
helped|&d(X)]-B/f0D4B7C8C<B?FCDK[TdUBVCW>_?fIj[mCn?|<number> )D/b;[kB|me &Z,B|over )b/]TYZ^|us K]|you (Z,YE]kZ
helpers|4eCCjB
helpful|+^,ZnW
helping|%Z,A-]?FJZRaT^hZk]|us =[?=
helpline|4XDUMCQDech]kMnE|and DV|is A[
helps|(_,?.c5^8?:[;D>BEaOCS[T_ZY^DaWbCg^jXkCl[nA|more DA|the OE|to nD|us %D:d;Ea_bE|you 5_Z[
hemmed|&FKD|every &FKD
hemp|-^E]R[
hen|%[4a?dJZZYfa
hence|#]2cWbfY|the 2dWc
hens|4CCDYE_afFnC
herbarium|#Y,Bf_
herd|5e>bZbn[
here|!_"D#C%]&D'Z(F*E->/>0]1>4D5>7?8Z9a:F;Z<Z>D?FAZBCCEDAEVFDG[H@IAJZLaMHQETDU_W[[E]B^ZeGfDiGlY|'s !C#c%@'B(E)[-C1F2F8<9C:B;B>B?C@BCAD?FhIYL@NWODRCWEYYZ_^B_=dBeCf?hUi_jCkAl[mend|<emoji> 0Y;BA^EbFCNCQD]WlamB|<link> !]"[&Z)c+f,D.[4E9YE]FAN_P_Q?gBjakY|<name> &a+[,bHDI]K[Q[n^|<number> C]j^nD|<somebody> @[|after 0_U[|all ,Y<acY|and !_&C'_)C*@+B,Y.B3C9Z;^<D@aC@DYFDGZNCOAQZS?W@XDbXf]gYj?nE|are -_7C;CD_F]R^UFYA]E_^bBhWkYma|as #],^3FQb|at 8e:b;_<[AbMWNBWBYY^cb[h]kAlAnA|before %^4[DCkB|but +_,[<ZbFe]|by #D%_4bCZJcKDYW|do C]jZnZ|each ?X|every 2Z=CD[e[|first ,]C]Q[^YaDkY|for &[(d,C4@@^DcI_gYj?nA|from ,_.[@XCBKXfC|goes #@<_K^|has HX|i ;[b^|if (a.BSD|in #C&E,D4[CEIDb@|is #b&[+E,Z3Z:?;?=B>BSYYYbAd@|it ']+bDBP]g^|just @DdW|my "^,Z|no D]kZ|now 0]UYjD|on &]4DSYgCk[|or ,@3Z=]>ZKDW[da|please n^|since "Y&C,]4F9DD]KCQ[WAeYn[|so +D.DCZbW|the #B'Y,[4E7YD?IJQ[jBkB|they #],BDY|till )D=Zd[|to %^,[2^3c8@>_DDNaWZX]eYkEnZ|tomorrow )Z,C4aCA|too %[|until C_GWRYk]|we ,?0Y<A>Z|when 4[dEnC|who .Y3Z|will >cDBe[jC|with #?'X.X5ZeBgCi[kCnD|without 4EBY|you #Z)[L]O[Z[
hereby|-]A^BaC?hZiUjC
heritage|,A1C8_;ZEE]^^]d_lBmCnC|and )[8[aX
hero|"a(B)_3_7B:];]MBN^XX]Da_mFnB|today MCa]
heroes|%>'[-E1B3D7B:b?BAADCEBFDKAMWOERAUDVBX?^>affChBiWlBmCnC|do b[|of ([8[M^fC|wear NV|who aY
heroic|&^
heron|,c._@DEbHPKZM[NCQbSXUYiCnA|a "[|leave "AHD|on CDQ^
herring|,YFF
hesitation|+[
hexley|A[
hey|%a)[,C4Z:B@YBdFYJ_KCN^[Zg[ick^nA|<mention> @_QCg^jFnE|if %]|the BEi@
hgv|-DnF
hi|"E#]%D*W+C,b-D1A2D6D7C:D<E>Y@WABBaCEEBFCHCI^KFL[VCYEaDbEdDe^hEn]|<mention> ,D>C?[AGCCKBNCQASCY@_CeDjHn:|<name> #b)Z,B4[>e@aDXIcK^N^Y[^AbCdDebgak]nh|all ,Z>FB?DCIAQaeCn@|from ,a|i J[|it ,Z|there NYa[n^|to k[|vis )ZQD]Z
hid|SC
hidden|%]'[(^,[/[8Z<bFcMZY^^[bDiDm^|gem 8W:]^Z
hide|8[D]IDK_QXgDk[|is &X
hides|D]k]
hiding|"g+E,]9A>_H^IEeYgY|in (ZF]
high|!Z#E,=-W.A2C5c;Z<B=EHBKDNBODS=U]VBWBXVYFZ^a]bbf[gGk[lYmCn^|<name> 1DVCnX|achieving )Z|chairs #^gX|performers QW|school 0Z|standards ;[|street ![+]/_;^>ZEZ]Zb]kE
higher|0[1_3b8[>EIBQAU]VaX[Y[jE|than 0[UY
highest|!Y+Z-a0e;e<]?b@YD[P]UhV]bbfX|<number> !D|in ;]b^hZnZ|level ;abU|standards %ZJY
highlands|0_AZU^
highlighting|#Z
highlights|#C+_1^|a nY|include U]
highly|&a+^;^K[NC|commended &b;]K[QC|enough +_
highway|D>E[kB
highways|"]#Y&Y?YfZ
hike|/a?YTZ
hikers|C[j[
hill|#C(b,D<[>B?DD?M]S]]]kB|is kF|was 4>YC
hills|8Y@[
hinge|,E4Z:[?XDA^YhDkD
hinges|4YQZnE
hint|"a#A+^>]H]IDgY|it "]:[HZ
hints|)ZC[j]kDn^
hip|#[&A'^,d4E?[I[KBL[QabAfZ
hips|,[
hire|!a"a&B)^,Y/f4Y6]:Y<[=[AZH_MVT^Z^bBcWd_nB|<number> !B|a ZY|costs /^T]|for :^A[MZ
hired|!a%D2g4_;F<ADBG[KBQ@WaY[gG|asked ,@|for 4_|too 4B
hires|1a
hiring|#E%D&^)Y-D0A2B4@6D7C:B;C<@?DA@C@DXE@J]MCQZTDUFVDWAXAY?Zc]DfCjBkam[n@|<name> Z]|<number> D]kX|a )D1D;E<CA?JENAQRVF]DbBdZh@nE|manager QD|managers /^5[F[QB|night ,[QZ
hissing|"D&[
historic|1d4[TZVZ
history|!C"]%@,>/B0d1_2Y7d:d;b<Y=B@DAZDZGCJDKCMDT@UZWYX_]ba_b_e]gXkbm]n_|and 7[|of 1_;[b[|will 7[;a]XbY
hit|!C&C(e,Y-c.b0_3]4b5A8CA[BDEeFAGAKDMaNDOZS]UaX[Y_Z?aEe@hYiElcmFnC|<number> (V-d0h:F<A=EAXESUhYCZD]An@|a 4[Y[|by #^@ZgZn[|snooze :]?[T[|the ._2Y3]4DKGSXW[XX]b
hits|#D(Z/Y0]5[7]8a<[FEU]][^Xh[|<name> #D8b^^|the h[|zero 7_][
hitting|*Z5b:]DCOXZY
hive|.]B]
hives|nE
hiya|)]5]Z_nC
hob|<[Q^g]
hobby|8]
hockey|?[@ZCAjBn[
hogs|,jQ]
hoist|&Xk]
hold|!Y"[%f'^)C,@.S0E2@4]7]8C9E:^<^=ZADCBJaMBODQYSFUAWDY][W_Ba]bZc^d]e_fChAjFkYmA|a %X,C-[:U@ZaZgajA|back "Z|each CFJZ|it !]>^DBK@QDYXe]jW|of %X5[7^JX|on %Z.b4XIEJ]QY|our &]<_EE|space -]<ZR[|the #],_.^<Y=_EYK_MCjE|two 7Zn[|up #[[Y|your ,[8Z:[JZ
holder|#f+^IY
holders|%]-b5a7D=cBdCCR]SEZ^dbi^jDnG|of -ZB[
holding|%b&[,a.W7Z=C>Z@YCZD?JZNVQ]XCYDZD]V_VaZdCeWiAk@nA|a @Zj[|it ,^9b_Zg[|on >Y|the #Y)],a4C7^IYQ]]^jF|you 9B:[F[]A|your %b7]JZ]^
holds|%]&D+G,^0b1E5^;B<YCZQ^UWZ]]BbAjYna|<number> #Y/Z0_5aZ_n[|a ,Z0[UX|off QE|the EYl]
hole|"A,]4ZD_HBSAY_aDfCkZn_|in 2]4_W[kB
holes|#Y.[5XD]QDS]d[eanA|in QCda
holiday|!T"]#@&B(Z)B+D,Z-B.D/D0D3D7Y8E9D;B<E=C>D?XAECdD_HXIAKCRCSEU@WCYDfXhCjYlCn@|<name> QB|<number> eZkY|and ,b?cQ]f[|hours n[|pay F^|weekend ([
holidays|!C"],@3_9C>^HVQAX]YA_B|and 5Z>]
holistic|%B)C-]1?8^<?A@EDJ@NCRgV@]D^_h?|approach %D8];Y
hollins|1[|<name> 1[
hollow|>]eZ
home|!F"G#A%B&@(C)G+],a-D.Z/[1B2H3a4?6@7?8Z9];A<Z>X?@CAD@ECHCIBK@O_PaQdSVT[XaY@]Dc^e[gVh[kDnV|<emoji> /_3aN_T_X[n[|<name> &Y)]EDK]jElD|<number> 5[;D=DKW|a *a/]9[OZT^|after 4[>[|again .CeBjC|and +[5[;Y<C>]@[BYGDe[gYnZ|are QY|as 5Z7]Zb|at ._S]|before .[>^e[|bring @EgE|by 0]|care -Z|could %[9Z]FbBh^|for &^?EDFb]hZn]|from ,a7^CAD?SZmX|has DE|if DE|in +Z,a?DQ^SZe]|is ,^:YD_SCa_l[|last /YDZ|mean 9@_EaZ|most ,DK[d^|now 3C|on ,W.[1Z<W>ZAYVZh[jCnF|or .B8CD[nZ|that 8b|the 0Y?[HCaCgY|this .X<_PX|to %Z'])],C1]8a>_DCJaL]NZRZVYe]|today 3[@^]]|tonight XZbX|two F_|until C[iZjZ|visits CZ|we %CDE|with &D+_<Y=b@@C[GCY]^BdZ|you +]PY
homelessness|3Z9C:_=[a^n@
homemade|8D
homeowner|/[TY]Z
homeowners|/_5Y7_BaFbOYT[]]i]mc
homepage|*c;ZFcOcn]
homes|#D,F0_1E4^7[8b:]>[?DA^D@E@FCG^KDUZXE]^^]dXe]lC|and /E;]>aGZTDe]|are C^S]d]|at )YED^]|for &[|have 7dDE|in /ZbZ|is 5ZD[|on 7[CB
homework|,=3Z8D:C>YK>Q<SXYZeYgAjC
hon|0Z1ZEYQBU[|<name> 0Z1ZEYQBU[
honest|#b%Z'Z(d*D+[-C3B4a6C:A;D>@?D@?ADIYM]S>Yc[@_^bDeDfDgAhAjF|about .[Y@kA|answer #fIbK[SCk_|i #]F[|numbers DZ|question #?7Z9]@DICeWgBkCnC|with ,C7[H^QD]_
honestly|%^&]'a(D+_,_-E.f/Z1X2E3D5C8_9Y;_@AEEFAI]K]MCP^ScVZWAZB][^^nF|<emoji> 1bVY|a #Y,Y.]|can %Z+]4B7Z9c<ZA^SBh^|could ?[bFfZ|do !Z2Z4Yi[|i ,[<]|it ,D|like .ED]|nobody HA|the +^P]VYn[|this 8b^Z|we .D4Y;]<D^WcB|what mZ
honesty|!],>?B|box !],CCF|tin C[
honey|#]0b8B:D<XCCGWIYKZaCnE|in #ZDY|is !^7YGZZ[
honeymoon|e[
honor|&YAYK^a@hYn_|to &YAYhY
honored|,@1[;eA_E]KFQA^Dbbe[h_|to &],B1[;aEXQC^Eb[e[
honour|&D)Z,^6[A_C^K@cYkE|and :YlD|of )[6]E[
honoured|1DCAEBQCVD^]lZnF|and 1@8Z<ZQCVBnD|to 1[ACEFV^^WlR
honours|1_
hood|,YC]QZk[
hoodie|*W,[7_9]_[ic
hoodies|!Y)Z+E8BGYQYe]jDmD
hook|#b2[5g9<>^Zee^|is 9=_C
hooks|#Y,D6DIZ[F|and #]I[|at KZ|thrown 6D[E
hoover|?_jB
hop|*Z+a6Y7^ZZb]dW
hope|"<#D%B)W-C.D6X7^8W:c;C<C>a?F@]B^D?F@N[UCXDZW[Y_BaYbDe_f@g[h?iWkAmBn@|everyone )a:]BZ|it B]|the ,[>c@Ye[|they :E|to 6Z7Y?DDD[c][fDkE|you >^B[I^N^YYg]i^|your >ZNZ
hoped|,E4[>aCDjC|for 4]QC|to 4X<Z
hopefully|n]
hopeless|8[
hopes|d]
hoping|,Y2b4C6]QZe]jC|it nY
hopping|":DZ
hops|/C|are /C
horizon|8]
horn|(b,c@CK[M]QbgD
hornbeams|CE
hornet|C]
horrible|]AkD
horrid|>^e_
horse|#G&D2X>[DYEEIIKC_De[kX
horsebox|0X?Y
horses|aD
hose|,D.C2[?[CeDcQGYCjak[
hosepipe|2]CcDdIZf^jbk]nB|ban DY
hoses|,B3dnY
hospice|&[+Z,A:EC[KbL[SZTa^^kZ|shop CZ^ZkY
hospital|&?'e,D/]0]2C7D8B9E;B<B?XDCECJBKELbS^XDdZgEj]|'s CZ|and ,DDA|appointment >Z@bCCeZ|bed &]?XKXQW|car A]|in ,]|radio #X0]M^|shop )^|trust nZ|with #[>ZjZ
hospitality|"B(E+_-e:A<FMCReiZ|and ,]Z^
hospitals|/X7EC@QAng|and <[
host|!B"D&E,_1];]<WACCWKFQ_S_V_bWjSnY|<name> E[n[|families S[|the <_bW
hostas|#],]K[
hosted|&FA[B[EB
hostel|D^d^f_
hosting|+i1E2[>[ECJcPfj]|a >[QY|me PF|the Y]
hosts|&[+a<[=]?BdZn]
hot|!E#E%C&@*Z.D/F0C2X4W5Z8@<E>=?DBCCZDZHDJHMYObRCS@UCX[YVZ^]XaHeAj]k^nA|and ,[DY|as CE|cakes 7]|chocolate +^2aWY|drink )^,Y|food K]QUkD|meal 4Z|sauce "[,^CZ|take %E(]*_;ZJCMdO[QFjCkDnY|water 4D@aCDD]jAkb
hotel|+_,@0Z1d2]3]7Z>^C@P]QBVcX_aDdWjH|<name> +Y7[|and 4^=]dZ|is +^;[
hotels|,^;Yb[n[
hotline|>CD]eEkZnY|<number> D]kZnY|at >CeE
hottest|!d8Z?ZCEG[^[
hour|&F'B(H*D,F-?/Y1A2E5F6C7_8C9[:C;B<@=Y>eD]FAJHL@MAQIR@TYV@W]YW]_^F_WaEbCc@d[e]g]kXmC|'s #Y6[[Z|<name> M]|<number> >[QD|a "D,]9^DBEd_Zlan]|after ,DKB|and #C,G.A4U<Z>X?B@ZD=N^QWSAe^jD|at 9Z@_C?K^YZg_|before C_DeQYjckc|day A[WY|every "]|for >_ea|free !@)]GFj^|from #YDYh[nX|in .]DB|is _Y|it 4^Y_|late ,B>C|no D[|of %Z)ZaYkBnX|on #[)D,F4B9YI]|paid =ED^|so )Z7ag]|the 4]D]|to 7YMDnY|weekly ME|with DD|you C]TZ
hourly|&=._0gCbU^fCgbk_n[|<number> C_K[gXnX
hours|!@#E%E&B)A*A+B,A-].A/W1C4C6@7];C<E=d@GBACZE>FAGFIAKBNAOGPFSCVCXXZE]Y^BaBbCd[gBiAjWkXmEnG|<name> C^jYnD|<number> &[CYK]Q^SAk]n@|a "[&Z/g@FDEFaK]TgYY_AdCkBmb|and 4C7]=X?G@ZDEEZI[Xa[Ya]d]e[|are CAX^nD|before jYn]|between D[|by /C|each lZ|for CEkX|from jakDnA|i :^a^|in 9Y?_D_jAkc|is 1]5[V[Z[|it !_7[|last /bTb|left !ClXnC|line 4_?FDCjB|no D]|notice &_9Y?ZKae[|of !]&C-Y7Z8B;Z]X^Dac|on 0b4[>]?ZU_WZYYe]f^gBjA|only !_7_ME]]nC|over C^QEj[kY|sleep <]Aa|that 7[XZ|this jZkcn_|to 7b>e?VA^DDKWM[][e[hXkC|we #ai[|with <ZQ_|without 8Z^W|you /Y@[
house|#?%[&G'f(C)U+]/_1B2W3A4D6D7B<B=D>ZD]ECF[I?LcN[P]TcYDZB[B^Y_AbZcDdEe[j^k_nA|<name> k[|<number> .[SZ|and 4_;^D@K]kD|at +^FZPZ|for &^/^@[T]|from D[|in "_']/Y1YCEQE|is '[(]*E+^,V=D@^DZMWNX^Z|it 8YDB|number (CgZ|on ,C?]@YDY]YfZkW|will 1ECY|with *Y
household|%b'a*Y+Z5[;Z=cDcEFJZPYRWdZk]na|income '_|of JZ|that *[
households|#Z&X*X/X0F4D5^;W=a?G@YC_DBK_SCZ]gYmB|in ;]=]|who *Y/]7CT[
housekeeping|7^E]nD
houseplants|8ZT_]C^ZnC
houses|#B,>-C1Z4C7^:@<YDDQGRAeHj_k[m]|and @Z|on 7[DC
housing|#Z&C,?/C0C1Y9BAaDZEDI_K[QETCYZdCh_jW|association 4_;Z|benefits DbKZe@
how|!E"a#?%Z'c)C*Y+?.G/W0C2T3@4E9d;_=>>D@FA]C:DAEEGYLeM^RXSCVFZa_Zb_c[eEfYgJh^iAjAkDnV|'s '[7e9[]^c[|<link> F;mF|<name> "Z,A2b8DAZF^W^mcnB|<somebody> &D.]j[nZ|a #Z,DUa|are "]9^HZ_[|can "A9CA]HCh[|did "@9^>[@cDDFcgXk@lZnC|do "e#G'C(E9<@AHbLA_;gBn]|does 9[_Z|far ,?4Z8[9X<gE^QB_ZcalX|fast "_|frustrating %^:[|good 4C;Z|hard 5Z<[>DeE|has 'FOE|i #F,W4D<[>B?[AZDbYD]Cb_c]fYh]nB|it ,A4;9]:_?D@[D@QE]BjAk[|long "C#A'Y,B.E7d9E;E?DKAX]]a_BaVbCj]|many "A#>'c(e)C*_2b5W9C;F@DB^FDIGLcMaO[QCW[aDi]mE|much "^'c)Y,Y/W3W4]ICLaWBZ@|often ;XS]|old '_9^La_]|on .Z;ZFE|our ,a-B4_:E;a<bMDbUkc|quickly 4_|small DAkB|that 4[|the #[&?,_-C.C/Z7b@ZFYIXKBTZZV^AaBj]|they DFQFiZjFnD|this ;ZbY|to #^&X._/A3A5W7A8?<D?^BFC_DbKaZM]B^?aAf^g]hAiCjDk]l^mBn[|was "C(Z9DMaN@X[na|we #Y)B-a0Z2Z4B:]@ZA]I[QYR[TCW]YDZ^h[|well ,[n[|you "D#^(B,@.E1]2_7B9Y;C>YDCGXQDU]W]_]iEkF|your GZ
however|%].[7[?XJYK^Y>_[h]|many DA|you CY
hpc|nZ
hq|1Z<fEcPYVblbn]
hr|!@#D,^1E2D8E;@=cD@FAGAND[D]A^BbHdZjBkWlG|<number> "Y,CA[E>QIeZlE|leaders -Y
hrs|#E&C)C/B0E1E5C7bFEGDTBYD]YbZhDjX|<number> !B7CDBnA|a .[Q]j[
hub|%A,C-^8BC^DBJ@RWj]kGnC
hubs|^DaBgX
hug|"Z%Y&Z)_8^?Y@aJ_K[XZ^bgbiYnY|your QYn[
huge|(B+Y,B7E;BAbB^CBEbGXIAPZX@a^h[i]j@kClYn@|congratulations &G:B@]b[g[|credit ?ZjH|kudos :Z?DfD|shout -D:[a]|shoutout &_AFJDhDnC|thank ?ZK[Q]V]|thanks +Z,D:CP]bC|well &C?CKC
hugely|CY
hugged|%^<[
hugs|)Y
hull|E]l[
hum|([4_9]>C@aDCF@M]QCeCgZm?
human|"]%c&A)b,E-b0A1E7D8_:G>XDBECFCJVKCLYM[R^^^_DbWcCnC|being b[|centric -XRX|firewall !XZY|on #Z,Z>]IZ|to QC|touch 8[
humanity|/Z7E8C
humans|,YBai]nC
humble|,C:[A]UBc^hai[|beginnings AY
humbled|%A,?-=0F1::>;iE[JCMFQARDV>YCZCbffEhWn>|and ,C-C1E<_ECVE^[bB|does ;^ACVZlC|to -D8_:B;]<CEEVAb^
humour|?F
hums|,c8^^[jC
hundred|!X#E&@0q1h4@5a7b8D9A;^<a?a@ZDBFBG_UjVdZ^]_^C_Eb_c[fZi[jF|and !Z,C0_4B5[7Z;[?YUbV^]_b]d^kF|jars %B|of 5[;Z<b|people &B,aIB|years 1b7[
hundreds|)X/^;ECCFbM]YAnG|of )Y;ECCM]YAaD
hundredth|&Z0Z?D@YK[U[VX
hung|&Z1Z=]C?DWKBQHjB|on DZ|the 1[V[
hunger|7]MZa]
hungry|.Y/E5YBdDW]^ibmD|for 5[;[b]
hunt|"]3aHZX[|for "[3aHZX]
hunting|.^SZ|for .^SX
hurried|K[
hurry|(C/A7l8CECIEJ@NEOBQ_TCZB]ia?bEdEj@|hurry 7[QZ|offer 7B
hurt|"E%_&B+D,A2X9X:C><@@CaDbI[J]KFSDT]_ZaCe=fajakT|by #^<bI[
hurting|,[
hurts|%Y(D7d<[>ZD]K^N]]ZkbmD|your (E
husband|#]&?+^,X>U?EHFIYK<PYcCfXn]|'s ,Z>]|says <[n[
husbands|,YB[nX
hustle|8]:^;[NVQ]
hut|!A#D&B)B*],B.A0[4D;D<B>@?[@CCbECGAIXO_bDe@fagAjbn?|and D[|at AZDH|is 0bC]
hutch|=Z
hybrid|-Z2[WXaBnZ
hydrangea|Q[
hydrant|&[C^nB
hydration|!Z8^^[n[
hydro|4YD]Y[k[|pool D]k[
hydrogen|&A<YKC
hygiene|1Z4a7ZY]][jY|rating 1Z|reasons jZn]
hygienist|4BCZSZeDnD|appointments 4B
hygienists|"]/^T[
hymn|#b'C,?/[4Y9[I]KCYW_[jD|book #]IX|books f^
hype|;[mX
hyper|^[
i|!@":#E%W'C(B+Z,k-A/<1B2g4d5D7G8;:B;b<j>D?E@:AeC@D8FZH?LXODPbQhRBU[WfXDYd^B_bbWcddVhbjDna|'d #A&W(B)W+b,B-G/E0B3H5F6[:C;@>C?DACH?IAJ^LBMCPZQATBUC[Z]H__dCf@gChDlX|<name> &b,>CBEYFhKbQCjBlYmena|actually V[|almost )[,A<ZHZ|also E[|am !B#@&E)C*B+G/E1]2^3Y5C8B=@AED>FGHEIBJWMCNASET@WY^EcYdEfEj]kAnI|answer #EnC|are ,a<cQ[cZn]|argued 4a|ask E]eY|asked #8A]FEIDQEcGfAgEjBn_|ate ,[fX|be QBeH|became E[lZ|began 4^<^|believe ,X;W<]>[b^|bet (_M[|bought 4Y;]|bring #Z,Y<[ME|built "d0Z;a<XO]][b^|called 4^Y[|came ,ZK@gBjD|can #?'Y)G+?,A.D/F4@7]8Y9C<ZBCD?I@JAK>MCP?SETFVV]]cadXeak<lY|cancelled ;Y|cannot 4a;EQA|carry %W|caught <A|changed ;]F^|charge 2d9ZB[Q@W^|charged D]|checked ,[4E>[DZQXeZ|clean #^9E|coach )]^Z|come ,A|could &],]0[4B7E8Y:C<B?aK]Q]e]j]kEnY|count .Y|counted ,a4[<aQ[|cried HZJZb[nD|cut <ZM[_]|deleted 0C4YQEUE|did #Z,^/]1d4C7D;[<Y>??^I[QXSBWAX[YEc[eGj]nB|discovered )ZFbm]|do "@%i&[)B*C.Y3Y4C;[<fBXCAD?FCHCJ^K@O]Q[SXWZYA]Zbacej]mC|doubt ,CQD|drew <Y|drive 9Y<]=Y|dropped ,a<DQ[|drove #aIWYZ|earn 2gQYWbk[|ever !D&_,]AZbZhWnZ|failed 4@|feel 4]<^JXY_]]c^|fired <BA^NBh]|fished <D|forgot kB|found 4D<b?YF[YAca|gave #Y4d<ZY]|get "Z(b*Y,^2_:[;[DCK^N@O_Q]SCUYW_b_eH|give 9Be_k^|go FX|got &[.[2X@Y]DeCm]nD|grew ,_Q[nZ|guess ,B4C;ZbY|had ,>3Z4>5Z7X<a>YAEDFIJK?M]Q?XZ]Uc[e^jWm^|hate [^eKl^n[|have #^%<&C'E(D*@+[/F1^4I5_7@;G<E=C>D?@BQC]I^JAKBMHNAOEPYT@YX[C]A^AaDbCf>g@hEiEkBmB|hear %b,>FBeY|heard k[|held ,[4Z<CKZ|help )d-cNaR_nC|hired ,@|hold -]|honestly !Yb_i[|hope 7]>bBBJE]Z|introduced ,[AYK[Qa|joined ,C<]c^|just &Y,a5]:_<]KWQYZ[|keep 0[2[4CDDIA|kept ,ZV^fY|knew 4]|know #C&_+C2@7D9D;@<>>nADB^C[D]FBK^PAT_WA]DaDb>cDeii^j[k[m?n^|laughed IC|lead ;[|learn 9BnC|learned &B,C0Z:]<B?cTAcBfY|leave .[|left Abh_|let _]|like ,Z0[7Y<ZH[|listened ?^|live ,gQ]|look %d<DDCJ^|looked 0_7?UX|lose 2^|lost ,Z4]<_Qc|love %[2DJYWE^[fX|made !^/^2cB_H[KAM^T[U]W[aAi[mY|maintain XZ|make ,^2_5^=gK_Z]d^ka|may CZ|mean ,_3cQ]X^|measured #^|met ,@<AI[K]QF|missed ,Y4?9[CYQd|moved +a,AI[Pb|must ,Z|nearly ,E4B<]A^NZQEbAc^f]h^mY|need (^,A2aH@QB|never #D,@4?<ZQ:Y?b]cdnC|nodded 4Z|noticed FZQE[_nD|now +^4a|o ,C|only %Z&Z*c2CJ[K]QX|opened 4C<cFZc]|ordered 4]YZ|owe ,X?[Y^f]|own +[2ZP[|packed :]|pay "E#aYZ|post 2bWa|posted 4cY]|prefer 7^]^m[nZ|pressed ,YeY|promise ,Y4C|promised 4X|put ,[4YWXd>|quote )^2]N[WY|quoted 4YYYnE|rang #eDcYXjX|read #_+[,c2@;Y<h>BDFFDL]Q^TGUE_Cced[eCiZn^|realised #Z|really %]&Y1^JaV]|rejected QEh[|remember <_QXaYcZ|rewrote #^4^|right (^Ma|ring .]SZ|run ,Y;]Q[|said #;4f:c>ADZIAM^Q]Yc]CeEjUm@|sat &C,A;Ea]c^|saw ,X4@>[KEm^nb|say 4C<FFgQBkZm^|see #E,V2F<B>[N[YD]_aB|sell QZ|send 4YQEnE|sent #E+Z1ZID|shall 2Z|share 0[UZb[|shoot <[|should &],_2Z7]A[C_W[]W^Y_We@kWnD|show .[|showed )[j]|signed <F|sit 2]7ZWX|sketched <Y|sleep UE|slept <^cY|sold 0Z;Z<_b[|speak <G|spent &])[D[NZYD|spoke ,aUFfZ|started ,E4[;CE]bB|stay ;[dY|stayed #a<Z|still #[;E<cEbIZ]CdZ|stood <WAZ|stopped #B)Z,D:Z@[DZIBQCb^|succeeded 4B|support 9]Q[_]|suppose :]|take #]2[|talk ,E<[D[|talked ,?4c|teach ,@FZ|tell "[;ZbZ|thank ,Z4A?_f_jZ|the 4YnD|think "[,_0Z;^Q_bZnJ|thought ,>4EMXQCa]cY|told /[4F@DQES?ZY]YeBfFhZm[nZ|took #a,b;Z<^I_T]b[h^|tried #],]4E|trust ,ZQ[|tune _D|type "]7W]Z|typed 4^|used )Z4BICPDc^eDh^kZnD|usually !aG[|visited ,?Q>eXn[|voted #^,A;?AdCYIAK[TXbBc[hbn[|walked ,Y4[7B<eV[]BcchZ|want #D&C5d6[7Y;C?^B]CCIBMCY>f^|wanted ,Z<Z?cf_n^|was #H+D,]4@7C8W;C<c@aADCEEBF^K]OXQVU^W]]Fa]c_dAe@fXgZjDkB|went ,_4CQZ|will !_#Y'X)@*d+E-E/U1F4A5A8F9b;E=a>C?]@YAaBBDDFYGWKELZOcP@QBTLWDXB]G_XaZeFf>gEk:mZnZ|wish %A,]>[DbJEk_nC|work ,C7Y;aQCfAmX|would +Z,E2[7DSXWaf?hEk_|write ,>2[?]IBQB|wrote #?)^*b,B2D4^<aE[I@KEN^QGYZkZnC
ice|*^,Y-F0B1C3E4D5B7E9@;B>ZBECZD^E@NZOXQUSDUCVEY@_CaCbCf[g@hDjYkWlB|cream ,VQ_^V|machine ?_C[YCf[|on C^QD
icebreakers|CE
iced|#Z)ZJ[
icon|8Y<Zg^|and <Zg^
iconic|8YJ[TYaB
icy|?X
icymi|&B+E-C<YEEKARDlE|<name> -DEERDlE|my +G
id|#B,A.@DlIASAgXj]kend|and D^k]nZ|if D]
idea|"D&j([)D/]6Y7A9]=[>BD?F]J[KeQXT]Y^^[fZjBm_n>|and ,C2Y7D|came #_&ZIZK[k[|is Y[|of "C#[%ZJZ|the 9[|was &[|what &B,[6Z@Z|where >Z@Z|who ,[|why 4[
ideal|5^Z_
ideally|5_
ideas|,a-[3[7C9_;ZAZCCDF_]b[e[|and !],ZaB|for 3]XZ
identical|/]mZ
identified|-dE]RcVEZ]
identify|-@9]DC
identity|-[1_;^JBR[V[bZl^
idle|![-[Ga
idris|#]@[gZ
if|!="C#C%8&C'@(]*@+>,A-?.g/<1?2C3A4?5A6?7C88:F;=<C=Y>_?E@FAAB>DdE@F8G?HDJ@KFL?MbNDOIPBRESeT=V>XAYEZA^?bBcDdYeXfFhIiDkcm;nD|<name> #[%G(Y,D.f3b4A?ZSfY@b]g[|<number> ._>cCBDXS^d^eck_|<somebody> (E)Y,Z4@7E9[;[=C?CD?KAQEWDYB_ZkEnA|a *C=BDaKCOCb]dEfAgAkYnA|an .D4[9^_^eB|any ,E|anybody ,Z>DQ]|anyone .E4A>BC[YBgEj]kZ|anything ._|everyone /[BYE^bEiZl[|fish #CIF|getting DYe]k_|i "B&Z,G2B7A9B:_>[DAH@KcQC_FmZ|in >Z|it !]#C%C&D)A*C,E.C/E0[3B4D7?9a:@;Z<D=[?^FBHCXAYG]=a?cAd[f[jAkZnC|money >eCCQZed|needles .E>[e^j[|neither CDD^S]kZ|nobody 7_9C<Y=Z>C]]dYe@jD|none SZ|not )Y,X>;Q^eBj^nX|nothing ;^DF|one 9]=]>DIFgCj[|our ([3Z4[=^AYBZKZY]d]i[nC|possible D[jE|so (a.ZMX|somebody .BDX|someone ,D>EDcSEeDj_k]|something &Z,B.@:[CCQEn[|stairs &],[>]SBeW|that .d2E4@5B7C9U<[=D>aCYDBHAI]Sf]BbDcZdBebfAnD|the "D#^&C(D/F4F9B:E;E>ZGAIZKBME^DaEbDjE|there #@)Z,Y.E4_=C><AYCAY]_ZdEe?fBjF|they #](B*b,B.W2F7B;E>ACYDDIcMDO^S^TCW@XBYC]?eFfBiEjE|this (c2_7[>ZMbX]a[mC|walking >]|we &D(Z,E.B0D2^5[7e9Z:E<b=b>:?XCBDEHYJBM^Q?SHWXXYYU][^G_]dde=fZjCkFlX|you !A"G%<&['D(])@*F.B/B0]2X8B9J:E;C<B=C>AADBCFCH]JBM^N@OBTSXCYZbFc@dDjZmF|your !F#D&X)^*Z+a-W.C/Y2B4_7_9Z:G=>>B?D@XF^HbNYP]RXS@W>]Z^Ba=b[dDiCjEkWnG|yours )D,=.>4U7?9A=EDcICQESDY[]@_AdGkg
ifrs|!Z"EHDn[|<number> !Z"EHDn[
iftar|.Z5YD[KY
ig|#],E|to #],E
ignore|!Z,C.XDBS[U[XV]^aAkHn?|it DB|the :[|this .Z3ZSX
ignored|!Y"Z,Z7YFeN]a^m_|the Fd
ii|1BVE|<number> nY
ill|&A4[:C;D=_>_C]KAS[Ybd^e]mXnD|and D[
illegal|8[F^jFmYn^
illness|#[,D>XQEYCkZn>
illustrator|1a
ilse|KD
image|3C5^D^Z]kZ
images|3YDCn]
imagination|8b:Z^ba]
imagine|!D#D)]3E4D7c<FDDIBJ@KFMDNY]^a^nD|a 7Z8b^Y|the ,^|waking /Z]^|what 5[7A>[eY|your 7]
imaging|-]8_E^^[
immediate|3[7[
immediately|1[V_X[i]
immense|AZl[|pride lZ
immersive|!E-Y8_:C;^<DGAH[XZ][^dbdlBmC
immunity|TZ]]^Z
impact|)Z-b0]1[8a9Z:b;D<CBEDCFERc]?_Wa^hTlAnA|at ->0[
impacted|-dCER^
impactful|ABRYbY
implementation|-Y;ZEYR]b[hYlZ
implemented|1[VX
import|%[,BCaJ^
important|%Z-B1Y8B@DEbF^IDJ[V]]A^CgAl]m]nD|notice @E|thing 8Z|to %_J]
imports|[Z
impossible|!]"[%^,Y;[D[JY|to !^"]?]
imposter|:];Y
impressed|<cnY|by <[nY
impression|/]T]
impressions|0g5aQCUbZ_
improve|8Y
improved|-WA]Q[h]
improvement|-c1c4B<YC>IBJ[VcXZ^F
improvements|-D8X;[F]i_
in|"F%F,A.C/Y0Y1B2D6E7B9A:ABACEPZRXTYUYVD_EaGdWhY|<emoji> :Y^ZbD|<hashtag> 0C:]B]_Zi]n_|<link> DBgBj@|<mention> -ZEcF[I]RZhWl_mZ|<name> !["A'@(C)B*B+=,?-H0Z1W2b3?4Y6B7^8<;X<F>E?CAXCWFEJYKWMDNBOAP@QDSYUWW^XBY]ZE[C]Y^A_ZaCb[h]iDmHnc|<number> !b"Z&[(Z)L*B,@-B/a0D2E4H5F6]7d<Z>A?=A]B^C<DAE:F[GZI]LYOHPAQDR@TbW>XFZD]a^EbCcZdFeBf@iYj?kCl:n^|<somebody> #W&Z,D4A:[;C<]>]CYDBFFIEKZL_XaZ]a]c]dBe^h@kD|a #A%E(A)?*X+B,[.X0W1W3C8^:^;C=B?[BECEE[FCGXIAO_QXUWYEZY^bc]fZjCl]mE|about &A4@>D@^B[D]WCf?g^j?kZ|accounts =_MYj[|action &cCDKY|advance 2Z?DIEWZfF|after ?WD[fZ|again 2Zn[|all #F,B1c8?9X:E?BACECKAQ[V]e^fDlEnC|an !["D#A*^.X1D4[5D6D7E8>:F>E?BD>KWOXQBTB][aCeCfKh[n>|and #Z&[']*Z/C2]3B7C:E<D=^>A?ZA^DWE]FaLaQYSIU[YA]C_BaBbDdZeFf^h^jGl]n[|another +Z,[DYQ^eAnY|any !D.C;Y=BCEKBQYUYaBdBgX|anything +ZSYdZ|as #]/_4E6[T[jCnC|ask QZ|at "Z#A+[,D-_4a5Z<B>YH^KYQ_RXW]fBjE|autumn 2^EbWZY_]C|awe -Z?hfY|b ,]|bags @ZeZgUj?|base ']LZ|bay 7]]Z|because 4D|bed .]5Y>DDEF]SX[Zm]|before *Y1Z4]|between ,A-B.D1XDDkAnD|big .^SZ|bio !E+W3F8D:]DGFbQAYD]CaXc]hZm_|biro &ZKYQ[nC|bits lZ|blue C[|boats ,^CBj>|book SY|borrowed <_c[|both #Z,B0^?@M_[[f@|boxes QE|branch .E|brief Pb|business 5^E^ZZlZ|but D^|by #e&?3a4X7DBZC_I_J[YXeZi^j]nD|capital S[|capitals IY|care =Z|case )Z4A>]Q^SBjGn[|cash =Z>ZGEdZ|charge #Y9A=Z|chat "a(bM]|class +E-c1E8Y:CGYReUC^]cChX|clinic CEgB|cold Y^|comments (E3DFdMDN]X@ZXaCma|committee ,BQGY[|common "b0[3ZH]QAUZaZ|confidence >de_|congratulating ;]b[|constant -]VB|control 8A|court >D@EQXgDnZ|day :C^[|debt =[mW|direct 2De[|dispatch &b?YKaf^|doubt >Z|dribs 2XCY|drizzle @Z|dry h[|due 1d3D4CCBECR_V[jCnE|each %X,E^^|early )b+]<]|effect C[jZk[nb|eight 4[?_fZ|eighteen 7ZA[|eleven ,C;b?]QEb]f^nD|ep 4_9]I]|even >[D[|every &C+W/a8]?CD[GEJAKCQ[TaY[cYh]|exchange *_O[|fact /X5Y;EK_|favour 2ZnY|federal A[^YaY|fifty &Z4]QE|first '](^4_E_FZM[|five +]/^3Y4D5W?ZCDFDQBTdZ[ccjAnb|flight -]4B|flower C@|for #[&A*Y,h4Z:^?aDCI]K[N[Q_eBgEhG|force CYE]|forty QEbZ|fostering "@HE|four "[&=.[/_0c?ZCDFBIaJGK?QDTbUYXcYZ_DkD|fourteen ]D|free #D*Z=^kA|from "Y#D(a,F;ZBZXXYB]]|front #Z&@*[,B0_4D5c7Z:Z=]>ZKCU[Zda[d^eb|full #A'_,[3a=dCZDcEaQYSBXbY[^Vd^ebk_la|good %^:];E<f>[DBJ]QAnX|green ,AjF|hail ?Z|half /a2C7YD_T^|halls >_|hand "Z1a5[8YKZZY|here #Y%Z+E0Z<CPFQ^S[UXea|hospital dY|hours 7_]Z|house 1Z8[^]b[|hr ,]|i ,C.[;ZEY|if >[e[|instead 2]|introducing ;E|is &B=[D[J]QCd]e_hV|it "@#?%^(C+[,W0b1D2[3B5D8B9Y:C;A?]EDMBN@PUSXTEUZVAWYXGY]bCc@f^h]iDnA|its 1D7W8Z<]A_IKQD^]a[c_eAh[nX|just )X/^7D8]:EN]RATa^_hBkDnE|large QY|last (]7]I]MW[[|later &A,^|law &C,a;[?@Q[|life bF|line ![#E-c3^ADC@ECReV[eFhCnY|lost FE|love )D1Z:_<aGCVWc[m]|march PZ|maths /]KZT]|me ;D|memory 6Z@^CCS]nC|mind )^eCiXjE|minutes !c7Z8a;ZDCG]N[|month Ed|moss CZ|most ,[D_HBeFjE|my "_&C(Z)X2B;?<C>]AXECFgIAKCMcN[PBVbZZ]Ze[hFjAma|next J]|nine ,X0^4B5e;a<YC?F^IBK^MYO[U]Za]Bb_c^jA|ninety +]A]D^|no 4Z>]eW|northern CCjDmDn[|now ,B4a|numbers 0Z2Z<dA[UacW|off ,E|old ,[DBQY_[|on %]&a2B3A8Z<[?Y@YC]D^JaSWWAXFkel]|one !V"E'Z(Z+X0B1F4X7Y8W;DADC[D@F@ICJ[MTfAi]nZ|opens 4E|or !X7bC]D[QC][a]|orange >BeD|order EBR[VXgZkFnG|other D[kala|our !B"[%e)?*@+C,[-?/V0D:@;B>?@WA]BYDYEAG?JaKYMARBTXW=]A_@aBdAeChWm]nY|over gX|overnight Fbm]|pain #]7AmY|particular &BD]KE|partnership ;D|parts CZnZ|peace )Z.^QZS[|pen e[|pencil &[|people -a:]R^[Z|perfect ![8ZC[G^jX|person %]-Z3Z4_5YCcEBH]KZRYYae]n]|place &D-e<C?[C]DZKERaaBeZf[j^|plain 2[|possession &C|pounds &Z)[=D|practice 7[bZh^k_|print V[|private 9D_C|public #E:D@YA^Q]WZaBeYjZn]|q2 -YCXR[j[|q3 )Z5a;CZ[|rain DE|real 8Z|reception ;Z<aEcb^c[lZ|red #_&_,]|reply #[I]|return 2]DBb]nD|revenue ;[|review 4[|room &FCBdZm]|row "[,c.[5Z?YCCIEQYYYjEkC|safe aF|sage ,]|sales &[,B/[0Z;ZQAU]bX|school :C<EVEaCbBgX|second CCn^|seconds )Z|section ,Z|service &X;YiY|seven ,A1Z3[hX|shops @[C^DYgZ|short <ZC_|shot kY|silence .[7BB[CCSZ|since 2Z|six "^#B&Y7Z8]>[@CCDFDH]KGSB^YdAe_gBmA|sizes CADZjCk]|sleet &Z=Y?X@[|small #]AYD@QG^ZaZn]|so KB|some 1[Q[jEk]|something #]kY|spring &A1^<E>WCWIZQDSZVYY[]Bg^nc|stock ![)^.^7XC]DYN_S[XZ]Zd]j^nY|store !X5ZF^RG^baa|stores !]4BDfM[h^nZ|style H[|summer 2Y9D|support -Z:Y;]D[QY|team :E|tears 5b>[F^VYYFZ^m_|ten )b/h?ZFYM]S@TfY]gcjWk[n[|tents n]|testing 4^>]YY|that #@%_,V/H8D:a;?<[?^C]F[I?JdXCYG_Dd[faiBjV|the %?'X)B,Y-M/A2C4C5A6U8>:?;X<YACFDGXL[THU[VUWDXXYDZE^BaDcYfXhDnE|their &?([)]0A3D5C7Z<E?CC]DBH>NZQIREU@XA]Z_af@kC|them ,G;X=Z?Db]kB|there #A*Z,^4B9^:ZC_NU[W_[nD|these )],D>YC]N_|this "A#B(W-C.C/]3B8Y9D:b;c<^?_@AF]HYJCK^RDTZWFY?ZB^Z_Ba_bZeCfbjDkBmZn[|those <[QC|three +[/d1Z2F;^CCK@P]TdYZ]^e^gEmE|through ,E|till ,]K?Q[|time !Z,B2[8Z:D?ZC_GaQDYF|to #A,d.F4ZFaQVa[kFmb|today !X#[%F&B-Z4Y8BAXC?EZKEQBYB]_jCm^n?|tonight @ZDBFZgZkDmX|too )Z,BQE|touch !W&X'[(_)],A-aEYHbLWN^QEZZdXkFn[|town !b+^;]A]FZG_K]P_S]W^h[kDn]|training 4^C[|trouble D^e]kY|truth kX|tune ,XA_QZ[ZhY|twenty &[+^/[0_DETXUXnW|two !b0Y4^5a6]7Z;E=[>]CXDAE]F_QAU[Y][caCd^fC|under !Z"Y,D7ZD>QBRE]_b[hBjBk@mD|uniform >[|until #F|us :Z;D<E?AAZVWh[|use &[CADCK]|wages 0]2^;]|we 9Z<[B]D@Y]iZ|week ,[>]@Be_gEkB|wet DF|what "Y#^&V,Yk^nE|whatever W[|when :_|which -];[>BCBY_c[d^eD|while )Z,]Q^|winter 4a:Y@Zg[|with !E#b'a(C)E*^5E>_@VD^EEFYI^LYSCXHZ@]Cb[dBfYjWn?|without 7X|work Ya|writing #V,B-[.E4E7E9[>ADeEBI_QE]Dj^|year ,_KCY_|years &E?bfZ|yellow CBnZ|yesterday #B,]@ZIEY_e]fZ|you %]+Z>ADDJ[PW][aCkBnF|your #B%C&A'U(^)D*^+C.]3_4G5^6[8V9b:a@DA_CZDBE^FGG]IEL^MaNDOXPDSRU?YDZ[[X^Z__a_cCdYgEkFn]|yours =Z|yourself %D:aJDNX][a]nY
inaugurated|;DA[E_l]nC
inbound|0fCZU[
inbox|"D#Z%B&B'^*Z,A.c4]7Y8F;E<c>C@DFEH_KBOWQDS[ZY]X^B_DaBb]c^dCmXnA|and 'Y.Y4Z<[>Zj^|is .YDDQZ]B
inboxes|5bZY
inc|!C)]
inch|"[_]n]
inches|#[4_<^CAIXjE
incident|,e-_0]?CC@QYR[UZnY|at 0[UWn_
incidents|-Z0[:ECYUY
incinerator|2eFCWY^Z
incl|-k2[A[K^QCR_SZYZjXnZ
include|"Y)a*E,W-V8D;XDEQ]RXU^n^|<name> -cR[|vat na
included|!c)W,?.^/C4C5B6[7C8D:B;B<E=d>D?_@DDZECGbH]QC]B_@aDbDd]f]kZlBnW|and !_#Z,Z|in -]C]nY
includes|&E,^-E7DC[jZ|the D[k_
including|!B#@&_*B+C,e.]0A1F4]5D7D8D9C=@ABCXDAECFCKZOBQYRZS]UDY_ZD]CaKf?iCkAm@|<name> ,BACEEKYQF|a ,[h_|mine n]|my &Y|the &Z*G,].B2Z=E?YDDEBFFWYg?hDjAkFmA|what g_
inclusion|%Z;[A[hc
inclusive|"Z)VA^EYR^h_jYnC|and :[A]RYb]ha
income|!E#D'b)Z,?-^0C1[2a4@5a8D;Y<Z>ZDUEcF_IYL_RZTHV[WTYBZ_gDl_|<number> '^|and /[;]
incoming|-YlYnZ
inconvenience|,?1Z3[4=7]:dCAQBRXY>]_acjF|caused -_:_CFRZaah[nF|this jB
increase|#D,ECEV]|of 0[
incredible|!>"D(C)D+@0X1Z3F8>:d;>?[@CA@EZFZG?H@MHPARFX>YB^?a_b;cBgCiBlYn>|generosity AZ|journey :^QH]]a[|partners ?[l]|people :^EaJGa]|sponsors nD|supporters ;DbE|team 1a:];C<D?cECVZ^Da_f]l>
incredibly|%Y-B8Z<ZAYFZJSRDh]|proud -DA[
incremental|C[jZn]
indeed|A]
independence|,>:bQ@a_n_
independent|8Z;^ADCBE@VDa[bYjBlEn]
independents|-[
index|#@,B-f/C@DDYEXRegCk_lZn^|now n[
individual|1[8Z;]nc
individuals|-cR[VEc[
indoor|.[i[
indoors|,Z4D7EBZDYQWYC[Zj[nB|and ,^QZ
induction|*[-bPXRaXZ|is XZ
indulge|!^3Z8cGT^^aC|in !_8]^Z
industrial|8Zn_
industry|%^&B+B,?/Y0a4E;cE@FYJXTYUb]EbdkEnA|average 0ZUZ|leading %Z-A
ines|@]jF
infants|:Y
infections|/[
inference|/]D_TY
inflatable|,[QajX
inflation|/i4]DfTaYWjbk_na
info|%A3YCCD^S[j=
infographic|&a/Y8]CE^Z
inform|%E*[-Z3Z:^<DABCYOZQ@R^VZhCkXnC|that &[C[XZ|you ;[QDb]
informal|.[D]b]j[k^nF
information|-]3BDZRWc]eE|on -X
informed|-_3_5XBdCCMWRcVCiakBl@n?|that 3XBfCDicnC
infrastructure|%Z&C<FOZRYhb
ingredient|#D:^FbIEXC^]a[m]nW|is #D:]F_IFaZ
ingredients|!D+C:WD_a]kX
ingrid|,^|<name> nY
inhaler|@_EFQEg_k]n[
inherit|,Z
inherited|,ZQZ
initials|&]=^
injection|D]
injured|:CaBnA
injuries|,DA[C_j^nb|reported j[
injury|'Z;aKC
ink|#B4C7_WG]aeDn?|and &],ZQ]
inner|,B3DD[QDnD
innovation|%^,D-b0A1F<CA]CDEaRcUFkDl_n>|and -]QZR_VCmD|is AaE^K[h[
innovative|-[8B:C;YA[EYGARXUAcCnZ
innovators|-A;D
input|-ZR[
inquest|&Zn^
inquiry|,[/bDEna
ins|,[0YJVjWnE|welcome ,[
insane|7_8bF]JXXB]]aCjY
inside|!B#@&Z)B+a-C.C0]1D2C4A5[8D<B>D?EACD^F]MAN@P^RDS[W?Z]_EaGg?hBiDjWkamZ|<link> nY|<number> 5]T[Z[jX|<somebody> m[|a +a,Z=^DCQYd]kImD|and NEYY|five /[|it .D|of &]DYjD|our ;[l[|out nZ|the &B+X7Y9Z;CF[QCS]_Ij[mVnA|two 7YC[D^k[|you HF
insider|FY
insight|-[R]]C|and ;]GZ
insights|*C-g0_1DDBRaU[[Y]YjCkCmBnB|on -Y8CQGR^
insisted|,bIXK_Q]YBbZ|on ,[?Y
insists|;ZDZ
insoles|)Y/XN[
inspect|"YB[HYi^
inspected|-Z1bQGVY
inspection|!Z)[,D<[CbFDGZjbkBnC|<number> j^nE
inspections|&DC[
inspector|&Z4]FXQ?Y[nF|'s QF
inspectors|1^2[<^
inspiration|*CMZhY
inspirational|)aJYTH
inspire|'E8]:aQDa[ib
inspired|!Z%Y8Z:Y;EGcIE]Y^ZbDnb|by 8Y
inspiring|-=7?8h:?;[BDNBRCU@Y[^abSm^
inst|-[SY
install|,@.fD^HcM[QES]kZna
installed|1Z<fAZDVEYYCn[
installer|"E+ZK[Q[nZ
installers|<YFZ
installs|0^U[
instalments|!Z%Z[[|of !][[nZ
instance|1]
instant|'b*DLa
instead|#Y%D&>'D(D*E,?-A/>0C4]5B7E8C;E<>>XADBECfE@F]GZI]MBOCT=UCW]YY]B_GbBc@fZhAiCjdlBnC|<somebody> kX|and !E)Z4BI]|i ;[|of !_"Z%E&E,W.D/C2]4e5E7D<D=AC]EEFEGcSAVXYa_Aa]dCeYfX|or S[
institution|5ZbZ
institutions|/[0[7[
instructed|<]hZ
instructions|gY
instructor|&D,X
instructors|+b2]P_Q_
instrument|/X;Z<_CCf[|and &A
instruments|g^
insufferable|,^
insulin|"E,Z>b@[K_Q[YAcYe^kCna|and >ZeV|at CDnY
insult|X[
insurance|"C)d+Z,Y2_6Y:A;B<D>CAYCBDCN^P_TYZ^_CbBdYeWgCk@|and TY
insured|'^)ZL]X[mF
insurer|#X+Z2X4Z>??YDCe@h]kX
insurers|C]|have iZ
intake|6[7bC>HYQBRY][jA|is 2[6[7[[_]]
integrated|-a1DR_b@lY
integration|!E-a5Y>[lZ|of lX
integrity|%C:b;b<bV^^Ya]|and EYV[
intelligence|-e8aReVAb^hW
intelligent|-d8WH]R_^Z
intensity|#c-Z:YI[
intensive|CFnD
intent|5^8[R]Z[
intention|-[8^;Y^W
interactive|8[G]hA
interest|!?"C,B1Z2^BZC^DaG@Q@XYY]k[nY|free !C)]|rates FZmXnZ
interested|"D'X0Z3bLWXYYWbZk]|in "D3cXZYYk_
interesting|a_|piece ^[
interim|1DEbVD
interlocking|-C
intermediate|@]DC
intermittent|-aBaCFia
intern|&c,aBECCKdM]QZ|<name> ,Y
internal|3Z4A<cUZcW
international|%[1e8BVa
internet|&D+X1X3Z4CBiCBFZIEV]XZ]DbYibn]
interns|,Z?WQ^aFfYn[|are aGnX
internship|@YC]QY
interpreter|"D4AC^d]janY|is "DHF
interpreters|,C?ZDYQAjDnD|for D[
interval|.]4cKYYVgY
intervention|-fRg
interview|#E4@>c?E@[DcE[O]RBe^kZ|on EYF@
interviewed|.Y;Z>_eZnD
interviewing|@ag[k[
interviews|"D4C:B=]BYCDDBH]O]dUjCnE|on ,[|the jD
intimate|7Z:aNU]X^X
into|"]%D'D(B+D-]/[0C3T5i8d9D:D<B=D>V@AACCBD@GWH^NCPCRbT^XLZe^ahAjAkEnX|<name> "W&Z/Y5_?YDZZY_[bZfe|<somebody> <_@^|a &A-C.Z/^2C4[5W7^8A:C>^D@G_H?KDL_T[^Gj_|an !Z|every &D:D<^^[|four 0Z|it .]/Y3Y>^C]F^iZn_|law #c0Y|my ,]|one 5YHC|our -^<BE[[Y^anA|quilts 5F|the &>-C2a5E8C:^>DBDGBJ^KAN[UbV]Y]ZEfFn[|their :[|this %A'C:Z<cFCNBaZc]|two #Y|words %^B]J[|your "C)]*^-Y5B6a9ZHYNYOa]Y^Ze[gF
intranet|C[j[
intro|i[jC
introduce|n]
introduced|#[;FAZC[I_K_|the #];FAYKXQ]
introducing|!b)F-_0D1D7H8c;BA]EEG_JZKDNBRYZC^baDh[lEmDn@|<name> -]1ZA]J^V[]C^Yh]nC|our 1F8^RZVB^ClD|the !d0E8Z;BACGaJXR^^^aCe[hC
introduction|,D
invented|&Y;ZKZ
inventory|&Y-cRcZXnD
inverter|QEkY
invest|!Y/]6[:[H?N_T]]]^]bB|in !Y:a<VN_]]^[nD
invested|J[
investigating|C>_X
investigation|C[j[
investing|)A:^;^<BAZBZNBR]n[|in "[8D:b;ZB]
investment|,B-_1E8]:^;Z<BDAQBRY^Ya]i^n>|in 1DJY|will -X8^
investor|2_
investors|1C2]7[;DA[EDH@JAR^VAbBmDn]
invisible|"Z<ZFZm]
invitation|)Z+e,Z8Z9[EDF]PQ^_mZ
invite|(Z*[+h5[6[7ZO[PdRD|you 6[RD^F
invited|&E+c-[.Z1C7C;[<Z=aB_CBI[KAQCRaVDaBbXd]iaj@nB|to <VBaEBi[
invites|8]^Z|applications jYnX
invoice|"X#^,V2Y4];D@]C?I^K?M_PaQ]Y]e[kZnB|for 2Z
invoices|"Y&W(E,A>]B[EaHaS[dAeYnB|in @F
invoicing|![
involved|(D/Z7Z:CTbXFhB
involves|Fah[mZ|a h[
iron|,A4ZjC
ironed|&]?]@[KZg]nD
ironing|,aQX
ironmonger|U^
irons|"[&d(B3Z<ZK[MD
is|!@"D#E%Y&A'A(@*A0@1@6=8>9D:_;B<D>[?;@CAIB?C^ECFAGGL>PYUEVCXZ[@^C_XaabEfBgFj_|<emoji> #],^;eI]QZb[k]|<link> &^KXkE|<mention> "^#BH]IE|<name> !F&g'e)C,a-C.C0]1@3E7B8B:?;><?>A?Z@dA@EGFBG?IZKaLZNBQ]RDTZUaVAWCX^Z@[Ua?cCd^eDf^g]jYk_lAm>|<number> "Y#@)Y,D-A._/@1Z2]3D4_7[9[;E<D>Z?B@CC[D^F@HCJGKDM]NXOARCSZUD[B]W_ZbDcIe[fCgBjYk^l@mCn?|<somebody> "@&],a.F7[9a?ZDYbAf_jC|a "@&C+A,F.[/F0>3@5U7d8X9B:W<@=B>_@YBFC@DDFEHCIXK>MZP@RES[TBVBX@Y>ZX][^ZaYe_j?|about %a)D+[,D6^@YBXCAF]J_T=eFgXhXjC|above :aa[|actually QYk]|affected 4]>HCY|all "]+[.C3a4B7X>_D_HZPYSBe]k_m]nD|allowed ,a._J[K]Q]SagY|almost 6]BZF]m_nE|already ,B-[/C7Z=Z>DCFOXQBeHjFn>|also #Y&])^,_._2Y4a5Y<[>[CaN_QZWcbEjY|always "a:ZCAaYn]|an %A*_-C2f4Z7D8_:];Z>DHZJHO_W[Xa^aa[j>|and "^'Y3X5a9D:a?ZD_F^H_WCfZm]n]|another "]*]H_|answered lE|answering CC|any /]QCT[|anyone "D|as ,C/]QBT]aX|asking _Z|asleep >WAZ|at "C#B)F/b1D3]4S<F@@BbC]EYG]J^O_QWR@TT^Cb^f]gCj[kB|attached Dc|automatic D_|available %Y*_R[|aware -Z|away ,]^X|awful ,_>YgYkE|back !^"b#]%C,[4E7@8W<[=]@BBcCDD>EbHZM[NBOdQeSAU^W@Y@bFeDf^g?ifj]kBl[mZnB|bad D@gCjBkDnZ|based CZ|because 4EE[e]lY|before ,[|begging :[NYa]nY|behind )^3^X[|being <c@DCVDAQYWF]BjbkAnC|below #ZCCI[Y^c]|better &Y,_.[:F?[W^Y^k_|bigger 3Z>]|blank hX|booked #[CZIb|boring )],]:[|bread 8c?^^]|bright 1Z:AaBlX|brilliant QY|bringing iX|broken #C,B;bCaDYIAbb|built ,D/YT]|busy ;Z|by &d;XKUQB]Ykb|called %F&F,X<^EcIcJFQ]Y@|calling "[4_8Z:]aY|cancelled ,bCaIDKDQWYZj_|changing C^bZ|charged #Z=[GEn]|cheaper .[2[|clean ,?4]Q@Y]|clear h[|closed #B3Y4AABDBIAREYC|closer FBND|closing 2Z6[@XCDbX|coffee "[.]S^|cold ,]QZ|coming "c#]&[(Z,E1D6Y7E8F9[;F@CBXCGFeM[NCVC^CbBf_g@iYj@m]|committed 8]A[|confirmed fD|costing /a7[|counting %E4[7YQ[|covered DX|currently -C1_4Z9_>EA[RAVZ_]h^|cut DD|dead +Z-[2gCaja|decided C[|delayed Cc|delighted 0X1]<XE@RZUX^CnA|delivering %];cb_|different Q^^_|diverted hZl[|documented nX|doing &^?DDYE[O[QRR]e[j[|done 3[EdKZOZ_CmY|doubled 7ZDZTY|down ,[/f;dC?D?SBTXXCb]e@j>|dry BZg]iZm[|due "@@cCCDcEaKZSEe]gak^|eight 7B]G|eighty FD|eleven &Z,BN^|empty ,D:A=[@[CCDAHCWYaEgZj?nZ|enough ,B.@4A:aDYREXZaa|every ,D4DQC|everyone CDa]|everything #]:[Ja^[bY|exactly )Y4]5X:Z@Y|expanding -Z|fair Q]|far +]|filling 7Y]Z^CbC|final 3aV^X]|finally #D8[:@CDS[l[|fine &F.c4A9X:A>ACCD[IWRFSe_CaBeZk^|finish ,Y7Z|finished 1cVa|five ,[4^Q[kD|fixed 4?B[C]DCIAiXmY|flooded /CTD|for %X([)[+C,X1E3[5g8D9=>_B[C?D[FCP?QXWDXaZf_@i[jAk_nC|four !Y2Z4ED]I^k_|fourth PG|free !E#C)B2A=YDfGBODYAjFk_|from !B&])C,a3Y4[8D>DGCNDQ]XZ[[]BeCf]jBnD|full ,=-B4A<CCZMBRBYAj]nB|getting #E,[7ZCB|giving CZD[QXa?b]e_|going &Y'Z+^,D.Z0Z1[;Z>]@ZDBI@LXN@P]kCnC|gone =^CAQ[d[nD|good IXWZZZeC|growing :D;^AaHZKZh_|half )W2G=AC^eB|hanging )]|happening ZY|happy gZ|hard ,D.C9Z>^CDD]JZV[_]ea|harder 4Y>ZIXYX|having B[DCf[j[|heavy .D>[|here !g+D4C8_9Z:A;[<EAfC>D@GZKGNCPCR_YBZ]a@e?g?hdj>k?nA|high 5Z|hiring j[|holding ,]F[N[QZ|home CeQ[jbmW|hot 5]|how 2]4Y:Z<]W_YYn]|i ,B;]Q<|if "Y.]|important %[|in "B%]&>'B(E)W*A+F,F-T/@0_5C6[7F8E<g=YAXEAF_GDIZJXLBMCO@PCRZT<U^WZ]D_>b[e^gEjY|inside +]CCDZ|iron ,C|it "9#A,].@9f;DD>F_H?KDQ^SA_deEfDjEn]|just !^+e,D.^1^7B8]PYQZaabWkDn_|keeping "]'Z=]>ZD]nY|kept DEg]|killing T[mX|kind %[|known %W<_|late ,[=ZQadZiakB|leaking ,]5[Q[|leaving 3^FcXYeDm_|leek SFhZ|left 7C|lent kE|less eY|like ,^>[S]ka|limited eZ|listed #DIF|literally !Z,]:E|live #])X;Z?]@ZC@E[I[K@NUUcb^i[lWnJ|locked 4ZSG|long ,C>_MBQCSYeVj[|longer ,C4[>[?]jZ|looking 8CCEX]]]|losing ,DC[i[|lost ,C.ZIAY[|lovely &]?]K^QVS_YE|lying 7]]Z|made "]&B,C<_EZQ>aE|making 2]WYmB|me )]2]S]|mended &]B^C[K[^Zi[|midnight nY|mine QY|missed 5]Fbm]|missing 4[IZ|more #C&[([0e4G8Z:^<^NTQEU][U]WaejBl[nA|mostly ,Z2D4YQ^Y^jaka|moved C^EEMYj_|moving ,[:^<^RYaZl[|my ,[-Z2]4[5^KYWYdYjZnE|named 1_|nearly !^.Z7[:[>DDAG]IAJ_]ZeC|needed ,B4dQAj]|never )Y6]7AnA|new QCkA|next #aC?j@|nine &C,=<Z@_K@W^|no %D-].^3_4X7D:b=D>dCCKBSbTCWAYA]_abe^h_kWna|nobody "[3a4ZX]|normal #[.aSW|not !A"^%Y&C(^+>,A-]1B2C5[6B8X:^<Y=??>ACBGC<DCFCHVIWK?LZMcOVP?QCRYWBZV[A]X^Za^bYdBfDhCiCjFlA|nothing ,D.B:Z;[CDDCYB|now !A"]&A-_3D5Z7B8C:C;^=ECcD]EWHaIBOBRZWCXDYH]?^C_]aGbWdCg[h]jdkDm@|number 2]W]|of ,CQF|off "D#a,E.[>>@BCaHBXDYB]Be]gEiAjfk=|officially 8^AZ^[bZhZ|often >eea|ok &[DAQEgX|okay %ZeD|old 4]|older &C<[|on ">#[(C)b*d+D.E1?2C3>4Z7W:@;B<@>??CEEH@N_OaQES[V?WB[C]X_DaAcDdYfEiZnC|one #[2b4F=?>C@ZDDF[MGQAXBdFiEk?mYna|ongoing -fRa|online ,ESZ|only !b4e>[@]D[E[GcNYY_kW|open #A)A,Z.X7BHDMbNAV^_Ca?d^eZfEiZjZk^nc|original <a|our %m)D+_,B1D2[;b<fFEGDJpNCQYVZZC^VaXbYcbhD|ours 2h?^DAW_|out #E+E-B/B4?6F;]>B@DAXC^EYG^HAOXPFQ?R=TDXG[@]AbadCeEgChXiDjYkVmF|over !g#Z8Z:b@DC[F[GbM^QZR[YE[[]_^Xa_jWl^nb|paid 2C4C=W>DWDd^|part A[EbX]|partly 2Z|passionate -Z;D<_A^RZhZ|past 5Z|pay #^.Z|paying &^K]nY|pinned )Z,AC]F^N]X]|pleased -]0[1BA]E^h_i]|plenty 2[D^W_kX|possible DZV]^[|priceless )A:CR[aD|printed CE|proud 1D;bb^|public Q@n^|published 1fV_|pure +a5ZP[Z[|put DB|quicker j[|quiet >ZDZ|quieter D[|quite %[/^|rather 5^<_=]>]PYdZe]|read .D1]nZ|reading )YKBOZ|ready +^3]=^>_Ca]E_[d_e^jZn[|real :CNbV[k]|really #A4Z7]|recruiting nZ|released *ZO[|repaired CZj[|required 1]|reserved nZ|retiring @^QX|right #Z,^.a0fDbKBU[g_k[|risen ,BQEi]|round DZhXn[|running C?DReBgEjG|safe ,DQCeBj[|sat ,c|saved ;]b]nZ|selling !]4Z|sending %Y5ZJY|set -C4]V[j[k]n[|shared ,[3]X]|short .[:]C[DAk]|shorter #DCYDZQAjVnY|showing ,BC[jY|shut @YC?GYIBS@fBjCk]|signed jD|simple 8DAbh]|simply !Y+a8a;]P_^Z|sitting ,_ZY|six ,f|slow CXQA[ZaFeDnA|small #C4Y5[DBSZj]|smaller #],H3a|so %>.E8]9DDDJITZYZ_CaAfX|something #[>[D@QZe]|sometimes :]|sorted #F3[CBXZ|sound eC|soup ,]C@Q[XFnZ|spent 2]=]|split .Z=B|staffed k]|standing i]|staying ,^._>ZDYQ_S]j[k]|steep DGkE|still #E(<)B.A4C5G;B<C@ZI]MBSA]BeZl_n[|stuck 4]9ZC_KCY_j]kB|suddenly &]|suspended C>jB|taking @ECZDBYZgC|talking ![7^:Z;]FbTU]XbDm]|tea gY|testament :[E]RX|that #B)Z*[.D2W3a4Z7]9Z:E;B>DAZFZIDO_TCWd[^_^dChbj]kFnW|the ":%G&C(C*C+h-A.F2^3@4D7A8>9Z:b;?<Z=B>X?D@@AZB>ECHCIDJDL]PeR@VAW^YF[@]Z^?aabCeGgBh[iGkZl@|their ,^QX|theirs #Z&_=_KZd]|there 'Y8]9^C?jE|thin #YC]Wa|thinking >YDY|this ,A0[7ZC]EYQA]X|three "Y5Y>]YDe[n[|through -Zla|ticking /]6]7cTY]Z|tight )].CQC|time :YB]D]F]aYiZm]|tired 3aMX|to )X,[2_4B5_7B8Z<^>BDZW[YCZ]^]cZeA|tomorrow :@|too #^4d:Z>EQdSVY]j^nD|touched >Y|twelve )[|twice 3g4[X[|two #[)[,@2G4C7_KWNXWC][kY|under ,_4DC[KBQ_R^a[kCnE|up "Y-Z.E/^1^9X:D<_=_>CAEDBEbFbHZM^QDSCTaVZW[XD]C^A_^aBbBc]f]hCjXm=|upstairs C[|us "g#E,]2_4aC^HYWcYZj[|useful .a|usually "Z|very ,[E]VUha|waiting ([*Y7B8_@EBZCZFa^[m_|warm =DBEUZ|watching 5]7_;ZZ]|welcome ,^>Ej]|wet D?kC|what "C%^.A/]1_2F5D8E;f=Z>Z?eF<I@J^KYTZX_b^fDiDm?nV|when 7]CZe_|where #Y2Y4[5cIVWaZabAjBlZ|whether .]7a9[D[|who :Z;fBZa^bY|why )[2W7D;F?YAZD^QAZ^a[h]kY|with #A-Y4@:Z;C<[BZEZIAJaR]V[a[eZgCjZk]lXnF|withdrawn 4X|working C^DBeZjb|worse kE|worth #['[*]+g.[5_@YO[PfS[Z]|writing QXgZjB|written gB|wrong &Z,_2Y4Z:Z@^BXI?KaaZn_|yet 8E;Dc]lC|you ,B4B8a:]DB]Ec^eZ|your !E"c#C%?'[(^*F,D/D3X8D9A:d;B=C?d@ACDGAHcIDJ?L[M[TEU?ZV[B_?acbDeEgEkEmV|yours "c)^.T7Y9[=gH[djnX
isa|#BDY
ish|3eSb
island|!]&]+a;d=ACEQDaAb]
islanders|jF
islands|+],?AXD_G[^ChZkZnA|and G[
iso|,]1f<XA]EaV^hZl_nC|<number> ,]<XA^E_h[l^nD
issue|%](_1Z2[3[4a:f?ZB^E_F]I^Y]_]aejEkDlZm[na|<number> #[&[@^BbEfQ@SYgYiZl]|affecting 1aCD|in ([|the +X4Z|tracker 3]CaX[j[n_|with QCaZ
issued|<djZ
issues|,C3_4[CCLYUAWYX]eDna|and 4[Y]|that nZ
it|!C#]%;&Y'C)B*D,Z-=/B1B5B6E8@:D<FAECBD[E@F[GBI]J@LDMFNBODPGQZRBSXTDYWZD[E^FeZhDk[lBmEnD|'d 7[>BDEgXh_n]|'s "V%e(=*?+Y,G/W2H5V6[8]9C:e<F?A@VAVDEE_FDJTL[N^OEUEWFZ][]a^dFfGkGlUnX|<emoji> #_&_'Z(B,@3Y5D<YAYFAGWIZJYK^MFQ<T_hYnA|<link> &Z/B3^4A;DEEF_YBbAjXkYnY|<name> )D.^8_<X=A>_ADEDNDQ_VAXB[[e]fAhCjDlA|<number> "]#e0X4B=bDYEcI_QWbDd_kZnD|<somebody> #C&YC[D>YCeZfZgEj]kF|a "^;a?ZBYIYQ^S@Y^_Wi]k?n[|about "Y&Y5^;Y<[Z[bY|actually 9]QX|adds D_iZk]|after ,B9]SA|again !]#b)[.A0Z1C4[5Y<C>^?aECSFU^WBZ_dZg_nE|against 4CDA|all #Z'Y)^*a.B0Z1^3[8^9[:[;[=D>ZBDCHFEHZMCQBRaTY]@^a_Za_bXdBe^h[iAkF|alone %W,a.D7ZDEHDQZ_[|aloud ,_|already <]F[mZ|also SCjG|always .X7[jY|an WW|and "A'a([)C/E0B2^4D5C7Z8E<@=a>_BFEEFBG]J@L^NASXT@Z@cBd]eXgBhTjXm@nC|another 9]j[|anyway .[;[?^DB|are 2[|as #X._1]7_?DCADASZWAjCnD|ask .c>[S^|asks 4bj[|at "X&W*[+X,^3E4B=@>ACXKTOYSBe=lBmVn[|away <[DCc]k@|back #B(a)D+C,_2?3D4Z9@:E<A>>?DCCD^IDMbNCWAXCZZ_?aBbDeCfHkZ|badly #C,A7Z|be &](ZBDDBI_TE]EiDn[|beats _[|because #Z%D&D,?3E<AQDeDfFnE|before #a&F(Z,>-^3]4Y=E>YKBM]QCR[YBe[gWkAnD|belonged ,Xj_|belongs 8]fE|below (]9[DC_[|better #B&].[:E;D>[K[|blank F]|bought ,]|breaks =[|brings 2aW[|broke kF|builds #G|but #@,Y.B4C9]?C@CQ[SB]YeAgB|buys 4b?[|by #A+X,D.]2F9_>E?_C?FDLDOFQ;ZZgCjXkYnC|came ;E>C?EBDCED^Q^b@fAjYk_|can "[4?=[?_DcHYQZVXY[aCe]gC|catches >[|change .Z|changed Fai[|changes ;_|cheaper "],ZnZ|checked UZ|clean n[|closes Ec|come 9E|comes *_,D.E4]5Y;Z>CB[DDFFKEO^QB^BeDi]|contains 4]C]|cost "A,a9W<b>]DCQbYIeZgC|costs "E*]/A3^5Y:DDBHAIXS_TFWVX[Y[^AnB|could ,E7Z9D;[<]?CCZDBFAHVM[TEVYXD^^aZbYeEjCm@|counts 8]^[|covered &[^X|cut 3[kY|daily 9^|depends ,CDD|describes E[|did #]&B,94Y>YDCIcQBd^e[kA|dies 3Z7]]Z|differently ._SY|do ,[.b3[9_=[>[D[Q[S]_ZdZkZ|does "Z#[&E(D)Y,X.B3[:E;B<Z=@DEI[KCSDT@[Bc^m^|done ?_f^|down !_"W#D&E(C,;.Y0Z3>5Z7b?ECADEE[F]IBK?MAQ:]YgbjFkAm^|drops (_4_M]|dry 9ZWZ|early ,C.B|either .[DZ|ends "F'],C4Z7]DAL^U[]Z|every 7_9^|expires '[|failed 4]|feels %[5Z@]|filled #C|fills 7F>YQ^|finds B]|first ,D3DCZDcEDFEWYYXkZmC|fits &YfZ|five D[|fixed #^4]C_IZYb|fixes 4ZQ[|flat ,BD^|for %_&Z(a)C0B3C4C7[9B;F>E?@@DB^CBDDFCI]KXREW[_>bAfBhCi^mB|forward :[DC|found ,[4]|four <]?YW[|free !B.]4_:]DE^[j?|from &Z+X,A9A<b=C?[FXG]IBJCKYQAR[TYWZXD]CdDf_kCnE|full 3Z4[|gets ,D4C7_>DMZQXS]d[|go 2[9^<b>]B^S^gAi]|goes !Y#D%C*].C2Z4<>DCZD_JBQYSFWZaB|going "]|got 9YeAnD|grows FE|had #H&B7C<D>DA^KCYY]EbDgC|half ,[D]gZkY|hangs ,D0]_BnD|happen 4[8E:ZNITZYZ__eB|happened ,D4D|happens &D/E4C>]DCRE]ZjC|hard k[|has &D+[,Y-X.?/^1b2A3]9D:D;B<_>C@_A[B_C?DCEeJ@KAPaS?T[V^XW[d]Yi_nC|have )]N[|helps 4ZOEY]gZjZ|here &Z?^DBIDKcSFeAf]gCjFnZ|hits <]G]|holds 0^QY|home E[bZ|hurts 7[>]|i .Z2Y4D7FU^_ZeE|if ,B-^.A4]FZR[SBf[k[|in !E"]&d'Y(A*@+Z,E-E/E0?1B4E5C7E9Z;E<^@WAZB[CCDYEAGAHZK_NBTGW[ZA[@]Bb_dXeDjAk]ma|into 7[|involves F^mZ|is !B"[#^%D(Z*D/]1Y3]5B7>9A:?<C=>>C@[CEFZIZLBMAN@PFREXYYD[C]@_FaDd?eDg]hFkFmW|it #A,D7?@X]@kE|just (Z,^0Z7C8F:Z<]CYDCMZQ[e[j^|keep DBNZe[|keeps .Z2]CaS^_Xj]|known &[,b4F>DQaSBY@nD|lands MY|last #X&EIZeB|lasted &F@^ga|lasts ,EQDjG|leaks TX|left #]|let 5ZD[|lifts 2cW_|like ,[;Z=XdY|live #__E|looked 4CW[gC|looks )Z,B.=1Z3D4F=DD?IXK@NYS>VXWBYAdAj]kBnA|lost 4]|lying ,^|made #[&DHCITQ[n]|makes #Z:Z>Y^]d]h^|matter >Z|matters /[8^:Z^^|may )Z,C4]KTQCd^|means #^8[;DC^DBVC^ZjanX|might "[7D;EF[X^k@nE|misses )]N]gZ|more &eK[jY|most .[8Z:]>^^Y|moved 5[|moves #B>FFBIDmC|myself ,Z2[bY|nearly ,F|needed 4]|needs 4eaEfX|never ,B.c7a;ZS[dEnV|next 4[C[g]|no #c.^I_S[Y^eb|not #[;cb^|noted ,^Q^|now #Y3b4b7D?XCYFZI^QCXaaDeBj_|off !F(F9C=]>@?DC]D_EZT]fGl^|on "@#W+F2@3D4F:]<Z>@BZCCDBEYGDPDRCT@U@VZW>X@aUbZdCgEj?mC|once &D8ZDYY_k]nX|one <^?ZDZnZ|online 3[|only "X#Z(^4a7ED[E[XBYXkYlW|opens ,Y4[gY|or (C.[2[9^>BD@QQ_YaXe?jAkDnC|ought #X,BKTk^|our #Z)[<]N^c[|ourselves n[|out 'c(e3]5b7CDXLbQ]S@X_ZXfE|outside DZk]|over #^*b,>1Z2C4Z7a>AD[FYI[NaO^VaWB][a]|overnight kZ|paid &^,b2Z?ZF[mY|passed ,a;ZD[|pays ,Z4CIGWY|perfect "b7]QG|please k]|post 9Z|properly #E,YIB|put =[|puts 2Z8]DZ|rained #E4DQ^|rains &Y,]2CC]JYSDWC|ran &C,DKD|read ,F|reads >[e^|really "],?:VDDMDQDX_[Ya^kZ|right &E*X,Z.D0[3^8[;c>Z?A@CHZMCXbfBk[lYn^|ring ,].e>EDBSYj]|round Y_kAnY|run DD|runs &[CZQBSCYEd]jX|safe >ZQZ|said #B4_>]DCQ@gF|saves ,A/CCZW[|say 7YSG|says #D3C?EC?DaFDQDYBjCn^|second #Z=]b[|seems ,Z>XCD|sells =]d_|send =WK_|sets -^<b|share 3[DZ|ships DCnZ|should ,D2X4d9B?YD^EEQ@TYV^Yd]CaDfVhDj[n@|shows ,[7[?^D[IFZUbC|shut ,]|shuts ,[4]7_|since ,c.[4H7Y9[;D>_FcQaYB][eXm[|sits 3[;]<^QD|smells ,dQ^|so &a,?2]7A:_<Z>YDYIZK]|sold J]|some .b=[Sa|somewhere 3b>]X]|sounds ,Z.Y<_>ZC^D[I^Q_m[|stands "F2a4dW]Ya|started #[gW|starts #E*Y:[D^IEK^|stayed WW|stays #A&E,A3Y7_CYDZQ?]^_ZeCgCk]|sticks 9[jE|still ,B4[7EB[DEI]UFeBi_|stops .[@_g[|straight .[jZ|stung 4C|such :Z|suits 2]S[|take "_H]|takes !Z"U#D)@*d,_.G/]2^7^8F9D:Z;a=BAXCDDDE^FUGDHZIDO[WZYCZX[W]Z_@d@e[k@|tastes DC|taught F^mY|tell ,Y9ZD]Q[|tells (Y;[|ten .Y3^D[XYnZ|than ,C:a?X|that #C&A,[D>KAQeY^[_dWfAjF|the "A#B&Y1a3B7A8CCADZK]MCN[TXVM]BgHjEnC|themselves >F|then 3B5Z<[>CHZSDX@|there +Y,_.[7@>^D]QaS[YDe[|they )_4E7@;C=[D^bC|this #X.C>BCCF^K@M>S>VYY]a]eHgBkDm^nC|three #DTZn^|through #]<]|till !a6Z7[9]GZQA[Z]]kE|time "_.D/^9EH]|to #_%B&C([)E+E,F.A2>3b4Z5B7_:B;D<V=BBBCDD]FZJDKCMYQARBSEX[ZA]]bFd=fBhElZm]nD|today (D3Y4Y9FJBgCnE|together )Y=Z>dDDI[e_kF|told ?Zf]j]|tomorrow "^,D7]CDFZ|tonight 3Y4]7ZCAQDX]jD|too !c#B,>4H:DS]UakF|took #b&d+Z,A/D4]7[;X<Z=[>C?ZEBIXKXQ[TEWCY_b^dYeCj^kYlC|turned IZ|turns "E#b,d4_<Y>YI[Q_e[h_j_|twice &A.^4?9X;aKGYB_[eC|two #Z4[<EnB|under 'Y,B.[3Z9YDCkB|underneath 9ZDDIa_Z|unless ,]j^|until ,X4CDYYDaXjDk[|up #Z'b(].W0]4Z7E>A?A@DC>DAFEM[UY^^bBeB|used CY|usually g]|very ?_|wants 8[B[|was "D%C&[)E,^.C/Z0_1C3Z4F9F:B;bA]BGC]D;ECJBKYM?SATJUYV@X^YGZ^]B_Ya@b[d[eZfAg]i?jXnB|we "Y#A,C/Z4d7C>[?X@ZD?IBKURDSJWEYW^_c_hEj_|weighs iY|well ,AK[O]|went ,<4F;DFCKCQ>YBbCdZjBkB|were &C+X,=;e?ab]eDfa|what &X,]QZYY|whatever =X|when "]*]4];C>FCCMCjV|where QEfY|which ,Y4Y>Z|while 2Z5[H[Z_|will &B)D,A-C2A3A4Y7C8A:@;A=F?FCXD]F@I[KDN@Q@SZTCW?YZ_^b@hTi@kZ|with "[%Z&a*^,C;C<@BDIFKbOZPVQBSDX^_Za]iA|within #DQF|without ![%]+D-Y4F7D8C:^;><B?BBCE_G]M@NYQDbHe>gE|works ,?.a2eS_eFgD|worse :]<_e]|worth 9B|would "Z#@,<2c4F6Z9F?ZE]ICQBRYSAW][Y]]jWlY|write jDk[|wrong "Z#B&A(B._4E7a9E;D<Y@[IAKCQCY@][_C|wrote &ZKY]Y|yet 5a;EM[bC|you (D,C7[9D=D>?DEQCdEe?k@|your "@.]@[bYg[|yourself 2[>AI]QDSZ
item|!C"Z#D+^,>.E1C3E7D:D<ECYD^ECFhGDICK?N@Q>SDT?YCaEbBd@eEjYkYlCmena|<number> #D+b,D2ZDVPb_]n=|free nZ|in C]FbjYm_|to nZ
items|BcC[DAQ[X_hYj[k@|excluded G[
its|!D"M%a&A'C(B+X,B.>/J1c5>8R9A;_<f=^>??B@AAaCYEeF[GZHBJ[MCRYTBVdZ@[Y^YbccceBgCh]i]kDlcm[|<name> &B-Y@YAbB]EdRYh^jEl_n=|<number> <dCCEelen]|best KE|first 1ZC[KC|gratitude 1D?E|hook ,[>[|last ,[CZ|losses /D|maker &Z|name ,[9[Fbmb|new 1a<^AZV]]Yh_iY|next 8Y|opening /C|own 0]4G<^?FIZO^VXXY[bbBg_k^nY|owner /Z?YkU|rate DD|refreshed 8]|school "AHC|side #XC^jX|third #E=]IDd_|very #[%_+[EZ|way #^*[4Y=]I^OZQ[f]n]
itself|#A)D+@.b/c1]3Z4Y7D:B;]=AE^IGJ[KCNBS[TbXX][^_d?h?nD|and /]3]4];CXX|in ,Z/YDW|is +A.X4YS^Y^jF
iv|1ZA[EEdYhZlEn^
ivy|7E
j|,E4CCCQHkC|<name> QE
j7|-D
jab|"C5_6BCED]Z]eWgZ|this 6B
jabs|!E9DQEWXnE|and =Z|are CE
jackdaw|,bQb
jacket|!a,A7C>B?_CBD_NCQAW[fdjBk]nB|potatoes kZ
jackets|+Y
jailed|nW
jam|!X#W(b*Z,e2C7Z;DKZM]O[QZbB|and 2D7[|is #cIZ|jar fY|jars n[
jammed|/XC[DXn[
jan|:E=]>Z@^d^gY
janet|,^QY
january|)[7[ZY|is 7]GZ
jar|#Z(X)C,F6a9X;@>FCDEEG]IUOC[]_]bBfYkClY|<emoji> (YFH|at *COD|goes ,BQE|is 6Z8]|of *[O[|on &Z=Y|or 9[_ZjZ|to ,YlZ
jargon|"Z
jars|%B+Z2E7_9Y;DDZJ>PXQ[WBbA|and D^|of iX
jaw|![#[,Z8[@CD[N_[[aEgDkZ|dropping ![8[
jazz|,D
jealous|,YCDjF
jean|,^?ce[fa
jeans|/^
jelly|,_:DjBlZ
jellyfish|G]
jet|nZ
ji|&[,B?ZQBTZa]nZ
jigsaw|&Y,a.^?YQ_e[
jigsaws|,^C[QYU[
jingle|&Y>Y
jo|dYj^kEnE
joan|,D
job|!?#?&D'i(D)A,E/B3Z7C:^;A<ABaCED]E_FDKAL]NBR?TDW]XR]B_CaYc]fBgChBiajEkXmC|<name> NCe_|and 4[7[?Y|at ,Z=adYkY|fair CZj]k^n]|for &F|in ;DWY|is jE|it %]g[|of nZ|on +Y4[jZ|part DYQZ|that :C>Ze[|title 'gE[Le|to 5[|was 4B|with AZ|you >C
jobs|"A#?&C)@,<-@/c1Z4E5D7Y:b;Z<F?AA_CZDCEBFDH?Q>SCTdVAW]]Z^ZadbYfDhel>ng|and /C0Z7Z|are "B,@HCj]n^|in 1BEGVDlF|of ;Xb[|on VC|will C]
join|!^"A#@%b&A(E*e+X,;.a/b0C1@2C4A6b8Y:a;Y<A=B>A?]AAEGGbHEI@JZKDMCN@OaQBS^TbUBV@WA[]]]^^a_dAe[fZhBiE|<mention> -A:Y;E|<number> /k6X7UGXTj|a )Z-X3[8Y;YX]|as -F|before 7c|our !C"[%^)H*Y6]7DE^G@J]T?UEXE[_h]l_n_|the "]%^*B+C0F6V8B:Z;Y?DFAHaJVODQCS^]]^FaXn@|today )[:]|us !]"85[6F7B8[:E;[?_DbE?HAMESDTCZX^[bYf]j[kXlFn^
joined|"d#C&W*]-a/C0_1^4C;B<^>C?BB^HcIBK[MXOaR[UcYBc]g_h_jX|<mention> <YA_aZh[|a <_AE|as ,@|in ,]QZ|our &Z*]O[|the "^&_-_0Z1[E[H_K_RYlX|up B[|us 0[QZgZlDn^
joiner|&Z4]g_
joiners|)Z<_ZY]Xk^
joining|!d)a0a;W<_?Z@^BdFZGaK^N[T]UcaZfYiZkDmY|<mention> C]j[|a ;[HYbY|fee !c)^7Y=AG]N[a_|forces <ecY|the =]S[d]|us Bdi[
joins|#B*],@-[E_OXfDlc|<mention> &F|<name> -[E]|from QZVE
joint|&B,B4X:CCaE^KIVBeCgCjXn[
joints|[[
joke|#D&b,a4_?[IFK_Q^Y_nE|about 4^IF
jokes|,a<_d]eYgBk@nW
joking|,F<b_Cm]|aside _C
journal|!b)]+[,BE[F]N^QBZXl[nX
journalist|3Y
journalists|;Cn^
journey|![#A&?'C(C*B+A,<-b.E0B1D2D3C4@7B8c:h;C<G=B>>?@@BAVCDDCEDF=GZJXMGOAPAQ?ReTAVDXA]C^e_CaadBfAh[i^jBlBn>|and 5]FZQFZ^ga|begins B[i[l]|from ;_|is 8YRB|of ![-C8bIZRB^Z|that %X;[AXb]h_|the ;Z|to %@-^1EABEDGbUDhAm]|towards -cR^|we :^|with -B8];CVHa^
journeys|0]BYRXU[VXhJ
joy|+b,Z8_:[<bA_B^EdPdU^Xb^]hbiIl^|and nZ|to +a:YP_
joyful|8^^a
judge|#?&c+D,Y-C0^1D:[;D>B?c@XA_C@IBKYNZP=Y][Z^^a^b?fbhXn^|blocks CZj]|said QD|the +D|you 8Z[]
judged|,Z/[@[Q_T]jD
judgement|"Z'](^0[7[>_LaeZ|here ']LZ
judges|-C1]4D;Z<B?@F_I@KaYCbWjAl^mZ|and ?@fEl[|at ;[b_|is XC
judging|,W7Z]^
judgment|;GnC
jug|.[>[CDDFe^
jugs|,[
juice|#]=b?ZCCQZd^nC
july|7_]Z
jumble|!D,^|sale !E,^
jump|!j*a6Z7]>ZOY|the h[
jumped|,[|<number> DD
jumper|1D9ZBWD^i[nB|in ,[
jumpers|"],_6ZHZQ^[Y|and 6Z[Z
jumping|#Y,AI[d]
jumps|CBD[N]jB
junction|,E9]>[_[dX
june|!c4C7cCdYDZY]Z
juneteenth|kYn^
junior|#?&a,A2[4BDAGDHXIBKXNaQBZVaYbE|registrations GF
juniors|C_FZGEIYn@
junk|SF
jury|&Z3^=CQBnZ|decide =CdE
just|!Z"]#9']*B-D.a/]0Z1a2C3:4@5Y6C7X8^9<:Z;a>WAXDDEFHWI<LVOBP?RFS]U[WCXAZZ[C^Y_DaVb^dFeXfBjGkBlE|<number> !k"G#C%[)C-C.C/Z1D6_7a:[=B@EB[CFDBFDGjJ@KFNEOCQCS@UBWDXL[]]db:e>i[jFk@mFnA|a %c&Z+E,;.B/D1C4E5a:Y<B>DA@JeK]QFR[S=VAX[Z^^Ya[eCfYgDhCiDjBm@nE|about 8B|an %_,Z7]8XA_BZE]J_h]|as .Z2X7ED^QDSa|ask .EOZe]|be !E,[|because .c|been ;CHY]D|before DZkZ|bought 7^]]|bring >[]Y|build 1Zh]|call .[|can .Y8^^[n^|checked ,]-Z4CnZ|closed 1D<akZ|come ,b.]DGEYSceZj]nZ|did ,a:^;C?]QZa^|do 2]>DS_hY|dropped ;ZGA^Z|fill 8D:Zh]|finished 1b8]?Z^ZnZ|for >]BZGbMYN[^F|found B[iZ|get <[>Z|getting 0D1c7EVbW_b]|give ,Z|go >]|got "Z0Y8D>YBYFdS[j[ma|had 4D|have ;DFfmc|hit 0Z1_7ZA]EYUZVa]^bYh]|in ,]LXQV_[jZ|kept &e4[KZe]n]|kidding @D|landed !ZA^cWh_|leave 7[;ZCCI[QA][|leaving ;ZN[|left A_I[nb|like ,D/b1]5X9YVZZ]|listed QY^[|looking /]5]>]V[|lost ,B5YQB|make %D;Dh]m^|me 'Z9B_F|mend :?aB|message 3Z4[7EC[S[g[|need #]5cQEZe|not CaQE|now ,Z2Z9]=]DYWZk]|one )_/b7AJBKXTcU_]BaYnE|passed &X0Z7Y<CU^jY|pop '^GHL_|put 4YD[|quote *^+f|released QY|reply '^(D,C.]>CDES^nZ|ring +[D[|said QD|say "F&Y,B.^1^;_>cD[FaS]Y]]C_Ad^e^kWm]nX|saying "Z7];BO^QCTbXX]ebB|sell AZ|send DF|shipped 8EAZIZ|show "].CA[h]|sitting Z_|so ,[.]SY|sold 4^;BA]CZQBY[]FhXnY|starting !]|stopped 4[?_|take 8Z:Y;XUW^[bZ|tap )Z;a|teach 8]:ZJDaY|tell ,a4[9D=d>]CZDEQ[edkB|that ,Z;]b]|the (_1[8A9G<Y^Cg[hFjBmDnA|think n[|three /Z7]|to ,^5Y<]?^Q[f[|turn @[|two 7[;^b[j[|very :C]Y|voted /[QYTYn^|want .Y|wanted ,e2YICJE]Y|what %[)[|who <ccW|will %],]>DQV|wrapped -ZAE|write >bAZe]|yet VB|you F_a[m_|your ,Z>^YZgWjC
justice|"C(B:U;BDDEZJ]^Xa]bF
k|&C,A:[DZIDQIYZaZkWn_|<name> :[aZjEnA|<number> n[
k2tog|eZ
kale|.a
karaoke|AYZY
kayak|?XC[f[k^
kebab|8ZDE
keen|%F.^5W
keep|!B"=#W%>&A'@(_*?,@-A.]1D2^4?7F8B:Y=]>>??DcEDJIKDLAMZNYOBRJSXT?W^XX]C^?_Xb]fBiZj[k^ld|<name> H]QDeYnC|<number> 2bWZk_|<somebody> na|a "Y2F9]A]D_H[dAf@k[|an )Z|asking #^DCHCIbjA|being :]Y[_Y|dogs QD|doing )[|every =]C^d^|going 1[7A:c<hDFVcWYaXbYc[|in *Z|it #A+Y,C.c2E4F=_I@MWNaQCS_Y^fE|its "AHC|me <[QC|off C]jY|on ,[mC|one ([*]|our )ZK]|saying ,]2B4C;YCEQWjD|scrolling (^.D7^>AXY]^kAm]|telling #[.Z:B;]bZ|the "@#d*B,@5C7D;B>B@BD^HBZC[D^FjCkamB|their "]&DB]C[Q]f]i[ja|them )Y.E3aQCX_YAZXg[|this 6Y|to #ADZ|up .B7C;[GcaB|walking .D2C7]D@M]]Z|working CDQH|you *?+X;aOB|your )E.f3^DdQcSaT[XZkVm]|yours .[5Z
keeper|#Z&c,a<]?^BZK]RH[^cZj?n@|<name> ?[B[
keepers|#]&A/];[B[FYIcTZkA
keeping|"_'X*Z2[4B7b9]:Z<C@BD^ECF^I[YC][aBfYg^lAmbn]|a 'Y,E9_|count "[|it #^,]|the nX|you nX|your %]
keeps|"X#c%^(c+E,_.X/[2Y4?:E<^=b>B@EA[BYDWFDI_JWMfQ[d_f[ick^n]|<number> =bda|<somebody> ,^QY|a #B&^/]T[|asking Aa_Ch[|bees ,]Q[nY|growing 1[<^iZ|it &AD^K@|its #]C]I[|ringing 3^XY|the #Z&[<_IWK[QCda|them "]#CIF|till BYDCkD|you .]
keith|,^
kelp|->R?YZjZ
kennel|:B
kennels|+_
kept|!C#Z&b(X+D-B3D4G5X7D8A:C<C=Y?YAEB[C]ECFDH?IXK]PBRA[[]?aEcBeVhGjWkElCmC|<somebody> ,B1[4DIZQJV[|a ,a5Y>CKcfFkB|bees #FQA|for #A,C=]Ca|going ,B2]|it &b,ZQWg]|our 0Z|saying 4]>Y|secret 8Y|telling #]4[|the ,_4C=]?YYB]DbAdaf_j]|you W]
kerb|"Z#Z+[4_7ZI^QAXY]Z
kerbside|4[5[Bci]
kestrel|1F8]T[fY|<name> 1FT[
ketchup|&ZAYh]
kettle|!E"B&C+F,n2B3E4>5D:B;W<d?]A_BDD^EEF@GZIZJCMaOGQiSWU_VFWCYC]B^DaDcZgZh[iAk_nB|'s )[,bDCM^QaeZg[kC|a ,E?^QG|and ,?.DDCg[|in &F<]@Z|is ,ACE|on "C;d>E@FDYS]UZgC
kettlebells||home @EgE
kettles|!Z)?2Z:[NE|are )?NE
kev|'Y<[>_e_
key|!B"Z%_'[(B)C+E,A-W.@1@3A7C8I;B=D>@??AEBBC>DXFDGAI^NDQFRbS@VCYabAeAgDn@|and &Z,D:]KZ|in D]kc|is 4]|stakeholders %a;EACZ^aWhDnC|this ?E|to "C#]:ZHEI[QCj@
keyboard|+[9ZDFKE_YkD
keynote|&C,C1Z;j?DA^C]E[FaKCQ@behTl[m_nB|at ;[E]REbYl]|on 1]Fa
keynotes|<bFa]]m]
keys|&E*Z/Z5Y9D<a?BAXBWC@DdFEI>KBLYO_RBZ^b[fCh]iZ|and "[@[g[|are +[|back gX|handed KDQZ|in 1b|to ,D<DA]Q@hX|with D_QDk^
kg|)],[-W0FDcQYS]]Fd[kc|of ,^j^nY
kia|BZ|ora B[
kick|7aEYG[SD[Y]W|off EZQDX[[Z
kicking|X]
kickoff|RWXY
kid|,E.[3a4A9D;]?^Q@jAn]|'s QDjZ
kidding|&]@DjZ
kidney|&[+eKZPdkYnX
kidneys|D_
kids|!Y"a(D+Z,]-D.A/^0F1C2B3C5[7X:Y;@<D=B>dBDC=E?H]Q]TaUDWXZ[]^^YaEbBe^fYiDlBn^|<number> !],[QY|a )Y|and >D?]gD|are 7^:YDEK]nZ|at &Y5]KZQYZZ|can nZ|did ,D|eat ![D[|free !?|go !_|have )[,Z|in ,]/Z4D?_Q[TY^Xf^n_|on <]SZ|sizes QB|to DE|two 7[|under ^X|who &D7E>]D]kX
kill|"E)Z3@DaNYQC
killed|&]F]K]WE_CeBk[n_|in &_CDnZ
killer|,]/a8ZHCTa
killing|CCQB]baXjAn]|your 7[]^aYbZ
kills|#Z,D/YDFH]n^
kiln|!X2b3Z6Z:D<[=[?BBACYDEM^QYWcXaaDdXfEiBj]nA|is BE
kilns|2X
kilo|,X@[CDKWkY
kilometre|4Z
kilometres|jE
kilos|"Y#E4C=^?CCEX^dafCjJ|and 4DkD|in <^XZ|of D[k[|this ?AfA
kin|%aJ^YD
kind|#](C+d,Y-F2G4A5C9A:D;]=C>U@YBDCZEBHZI^JDLaM@N^PdQ_WB[aaAbVd?iAjXnE|about ,AQCY]|and ,CQ@|but DY|enough #Z|of "]9C:V;]>^H]]Yb_g]kD|to )Z>Zn]|words +]?_P]f_
kinder|"b8[:B=Z^]jF|than &C4C|to 8Z^[
kindergarten|,[;DQ]
kindest|+c;cPab]
kindly|#>&_(Z+c-]3f4@6[>Z?_@FB_D;EfIFK^PbXa[_^DeWgBi[lenC|be CYMY|note 3VjY
kindness|#D([7F:aBcD_M_N^gCnC
kinds|:^;Xa[b]nF|of :^;YQC]Ba_b]
king|:]]Da_mC
kingfisher|,YgY
kings|([,^MZ
kiosk|)[1Z4]8X:Z>_BFGEQZSDTDfag[kF|and D[|on BF|or GE
kiosks|1]
kirsty|,ZCDjD
kissed|8^
kisses|?[
kit|!F#>+b,E-E.B4@5X7D9Y;D<C>@CBECGBKXPaRDYG[D^Nd]f]hCjBnE|'s d]|<number> "[|is +[|list *BQ^jFkY
kitchen|!B"A#]%[&])C+C,_-B/D1B2D5S7C9C:A;E<]=C?_AABCDCEAHUI[J]N[P[QbR@UEV>]H^^_AaBb@eDiCn<|'s Cbj[|<number> ,Z|and ![&_<XGZKYg_hC|at <XC@EFI^|back 3ZX[|floor <a?c|for KGeZ|in 5[|is &Z:]|of ?DfD|table ,a;Y?]EZJ]K]Q[|tap ,FD^QD|to QZX]|with GX
kitchens|&Z)],>4?5Z7D8a;a>C?BK_QEYE^_aYbbc[|and KY
kite|,^1[QaV[
kits|!Z)_N]]EmY|left )_N]
kitten|(b+Z,[eCf[|food +Z
kittens|3ECZQ[XFjZ
km|,C/[0B8Y9D;X?[C@D?KDQBf[hGjDkC|h C]|of &[0Y1Z4X;^?YnF|on /Z8]T[hG
knee|#Y,X3@4@9;>_CbD_S]T]XBYD^D_Be_j]kZn?|height #X
knees|#F,d0Y8C;E?Z@YDYHYIBQ^V[[aaDbC|and <Z
knew|"C#C%A&^(_,Y.C1X2Y4Y7@9E=CBZDDFEIAJBMWRZSA^Z_EaWd?e>iZjbn[|<somebody> >W|about aZ|every &b?aQB|it <]|that (^2_4[9CBa_Bibn]|the 4CQ]|what R]j]
knife|,^9Y[Y]D
knit|#d&],].e9ZCYIZK_Q[Sdj_nC
knitted|&^,a?Z@DCDKZQ]_Ye^fYgBjA|hats &[@CIXgC|the ?^
knitter|"Z
knitters|5f?]BaZdbDib
knitting|#X&Z0[IXK]OYU[|group #Z&[IZ
knives|NZ
knock|&A'](F)_,b.@5aKDLbMCQ]S@Y[j_|<number> !Z7^|a '[*Z4ZOZ|at ,dQ^jZ|on )c5b>[DDZZkC
knocked|"F&b,Y0]=]?^@[JYK^U^d[eWf^n^|<number> 0_1Y?WJZU_fXnZ|off =^d_|on &^4Y|out "E@[
knocking|3ZF[
knocks|&E+e0_=bDZKBP_U]d]k]
knot|*H,[>XOXbc
knots|,^.=CBQ]W[jDlC
know|"U'E+W-A.?0D1A2A4X5E6G7X8<9]:?<B=:>[@EAVBUEAF]HTIDNDP]SDUAVCWAYXZE]^^Aa>d?eZfWi[mKnI|<emoji> (@F^M@ODm[|<name> #[&Z+dB^K[P]iZnZ|<number> "D/_7C>BMTT^]Z^[nG|<somebody> 2[>FQEgY|a "B(D9dA[CEH?QBYC_[gDhXj^|about "D#C)Y.^>C?@AYF^H?KVSZ^Eb@eEfBjGm]|and *Y+E,?.b4[;EPDQCSaYX|anything >^DDjI|because ,Z4B>B|before ([.Z|below (^|for 4c|how #C(E3C4]8^9[<EF[MAXDYX_[dZeZk?m^nD|i ,=4?|if 4c7^9dI]Y__]eD|in (>|is 4d>b|it "Y#C-Z.[/c3Z7_;[>_@[GZMEPCT]eWhE|knots .=SE|many #ZC]|more C]|nobody >Z|nothing CE|of >?|one ,[|our <cA^B_h]iX|so jB|some ,>4B>]BXC[eaiYj_|somebody "]>[|someone QEW]|that #Y%Y&E)^,C0Z2D4I7^9B;E<Y>fAECaFFGbH;I_JZK?MDT[WFXZ][dBe]jZkCnZ|the "^#B(h.?4[>_D^G]HSMdd]jAkSn]|their 3^B^X[|there Baia|they DX|this %[DZGCQC|to Fbm]|us <ZAb|was >DeF|we "f%[4Y9=>=HfIXNYQBWZ][_AeCgC|what "c#^(]*Z,]3[4B7_9A;d>_@BBGDAEZH^K<LCNZOWSBXXY<]Ybag>jAk@lX|when 'E*ENGPY|where "b4D7C9dDYH^NGT]_^nX|which ([,D9E>AL[g]|who #a%?(D2[4A7f9e;e?C@]FDHXI[JAMEW[YB]e_abVh_kXnC|whose 5]H[|why #Y+].A4^9b?]P[Y[eCf]|yet ,@4cYcj[|you "B(a)C,a.E:f>=HAN?TAUD[]]B^aacb[eBnD|your %Y(F9X?^@WDCME^Ef]g^kA
knowing|2W4B7[>[WZm]
knowledge|-_/[EBjA
known|#C%c(Z+X,W-E.E1^2E3D4Y5F7C9B:E<Z=D?>CED<EWF[J_OaQaRESAUBYX[]^Z_EbBdFjEnA|<somebody> &D,]4E?Z|as 1bEcV]|for 4C<e>Ze[|issue 4gCZIBY]|that &_,[?@K[QZ|the +^PY|to ?CQD[]g[
knows|&])G+_,^.C2C4B5D7Z9^>D?A@cBDKGP]QbSCTCW@ZDd_eAf>j_kDnC|about 9^@]|how "Z;^|it ,@7[P]]Z_^n^|no aY|the <Y|who .D<ZKF|why ,[|your N]
kofi|&e?YKZ
kudos|?[|to ?[
kw|#X7[
kwh|D]IVQBSak^nC
l|4Zj[nC|r &DnE
lab|,]-_4Z7C8Z<F>E@CACCGEDF]KYMDR]^ZbAeCg>hAkAlAm_nY|at fF|has n[|in 4C=bWb|is 4[8]=D^[
label|#Z)Y*B,B3^4a9D:D;C<C=Z>@@ZAFBYC]DFEEFBHANbQCX]Yc]De?f[i^j]mB|'s #dnW|and ,[QZj]|in 4aY^eD|is #a&]4A|on 4DQDn^|printer i]|says ,]?]|the ,[Nb
labelled|#B,]9YCAIC_^|by CB
labelling|4D<Y|error 4D
labels|#]&[)Y3Z4ZCAI[S_XZi]j?nB|are ,]3]4_X]|in #W
labor|-Z:[Jba]b]j[
laboratory|,[CEF[mX
labour|-]1^4C:DV^aFna|of :DUYaGjZnc
labrador|,]
labs|:[mWnd
lace|(F3YhZ|up (F3ZhZ
laced|A]|up A]
laces|*]?]jD
lack|>_
lad|&[,f1E;a<E>Z?]@aD@K^QeUZVC]Ab_eafZg]j@n@|'s S^|at QW|from &CVCbYnD|in ,]?]|of ,X|who ,B>Y|with &]?_@[d_f^g[kE
ladder|#Y%Z&C,Z4C6C9Z:Z;D>AA[MDNZQ]YC[A_^e?m]nB|and A^hY|get 6D[E|on ,Z
ladders|,^2CQ]WEnE
ladies|#C%Y&['a+[,C/Y1D3e5Z7];F?_BfGWJaKaLbP_QGS?TXXaYB][^DaCf[icnA|<emoji> %^']7_J[LZ]_|and &YB[F[G_iY
ladle|&^,ZK[aE|from aE
lads|#@%^(a+c,]2_4Z5c6^:a>Y?[@XCEDBEdIBLZM^P_Q_T]VBXZYYZ[[Vabf^kEmCnA|and (_|are 2_|at L]|from @[f^g]|who @Z
lady|,a0_7Z;D<C>Z?_@ZCDL[QfUZbBd?f[hBj@mBnE|'s 0[U[|at #],ZKX|from SZ|in #B&Y>[@ZIDY]e]gZ|who #D,FKDjC|with #cnZ
lag|.ED[SFT_k]
laid|#^&[-D>IEaKaVC[[n[|off @^g]|the -E<[]Z
lake|#D&B,WJDQaXaaYmXn_|<name> 8Z|and ;[
lamb|)Y>YFCQE[ZjamD|neck FCmE
lambing|#D2YA^HXWZYYhY|'s ,[2ZW[
lambs|)[3[XZ
lamp|#X&C'B)Z+Y.B4F5E<XCYKBPYQCSBZCc[dYiajXlCnH|and .E|in CZ|post DZk]
lamplighter|,EQD
lamps|#Y9D@CCDQFS^_BdYjB|in QESZ
land|#](],E/Y4>5Z=WDCE]F]KDQATVX[Y>fZl_m[|in 'Y|on ([
landed|!a"^&a(^,C-_1E4D<^AWECFDGaK^MXQBTEXC^VcbhYjBkEmGnD|<number> &cKa|a QE|and B[i]|in <^A_GZc^hb
landfall|nZ
landfill|/D0C4[AdT@UChbn_
landing|"_#B&D)[/[7Z;ZCDDAF^aFkD
landlady|,[2eW]
landline|@]ga
landlord|"D#@.^0Y1Z4@@ZC]F]IFXCYA^BgVk[manC|'s 2aDZWYeX|can .f@Zi[|has kZ|is 7_DBTZ]X|must D^n[|who .Z
landlords|"]'d+Z2^3D>EB_LbNBPXQBXAY@Z[i^kE|of LR
landmark|,C-B1c8=<DADEEb]n@
lands|(E*_/E4Y=aF^O[XZZ]dbeCm]|<name> 4]C]F^Z_m[|in *_/FMZO]|on =aS]d]
landscape|%B-Z1_8B<BJ@NBOcReVYa_hBj[lDmZnC
landslide|nZ
lane|#E.B1]7B;B?XAEBDCaKCL[SCX^YX]D_ab?iBn^|<number> BEXY_eiD|awards bF|swimming ,Z
lanes|0ZC]Q@U_Y@j[nC
language|'E,X-].A/_0^9^:Z<D>EDDEYJ]NCR[SCVDYA|and -Z:]aZ|is ^E|you n]
languages|"]#_,Z0B3[8[AAJAQCeFh@
lantern|*Z1[7[DZ]_jEl[nB|walk D]e]
lanterns|6^7_[^
lanyard|'_,c:[DEQajE
lanyards|:ZD^
lap|,F
lapse|._S^
lapsed|2a4g5jW]YaZgf]jX|members 5_Z]
laptop|,A:Y;[FZIDP_QATDV_a^b[jD|and &BVX|in nY
laptops|#Z;EA[F[[[ibn[
lapwings|,E
larch|C[QDYZj[
large|!D#U.C/D8B:C>ZDBEYFVGCMZTBjY|print #_>ZIY]W|projects /F
larger|4^D^Y^k[|than CA
largest|"b0X1V;d<dC^E^H^b[ccn_|in 1Z
larkfield|&E7ZKDU[[E|<name> 7ZU[[E|is KE
lasagne|#C&],e@[K[QY]Z
laser|;FLWXYaEh^|cutter XZ
lash|)X*cO[
lasses|(_
last|"D&C']*D,Z-=.?/C0Y1B2F5=7d8F9;:B;B=A?B@]ADB?C@EEF?GXKFL]PAQYRFSDTDU[WBZI]a_CaEbGgWhCiCjCkZmAnA|<emoji> ([>bMZeb|<name> "^&C,;0D7B9[<C?DCAMZN[_^a]eCjDkD|<number> !a,B.X/D7a>Z@]CXDaH>]_na|a !^7E8VGXND^Y|and #Z+],Z4W>]DYIZQZeWjZ|autumn #],E0Z7B9@I_QB|bit "E&^|boat C_|bus ,A4EQAeW|call 6ZMY|chance !^6Z7]GbQC[W]an_|dance ;[|day 4Z7B@^C]K[R]f^gY|eight .]|entry 7D|evening 1_E^|fall ,]A[|few 7c<Z=[[E|five (]|four 'a4XIFL^OX[F|gave kF|get 9D_E|in bF|lot 7d]b|meeting #[IZ|mile ;ZH^RX|minute ][|moisturiser 8^FFGWn^|month #c'E+[1E4d7B<A?E@EDCGBIYKCLCPbT]Y]bBfCkA|night "B#@&[)W+E/_0a1F8A;a<V?dBCCBD@E]FZGZICK]MDPCT]UaYUZ@]CbYeGfXi>m_na|of ,^1_6XCCQ]V^_Yd]kFnF|on ,[|one ,_>YB]C^D]E[H@MBQ^bCj[k]l]|page 4YF_|person ,^|picture FZ|post #[4YQAgF|pub KB|quarter /[0Z<D=ZU_XXY]dZjC|question ?]fZ|round 4[|season 0a;CU^mZ|seen CBj?|shift g[|six ,E7D|spring ,E<]CC|summer 7ZDDeB|tell "]N]|ten 2[9]F_m[|term ,]|the AZh]|thing 9Cg]|three *ZDaOYk[|till <a|time &C'_)],[.V/^0E3C4C9];B<E>A?CI[KAL]QZTVW[YE[]^@nB|tram ,B0E|two )Z,^CY|week !E)D0Y1Z2D4V7@;Z>@?E@WAaD]JBKCQFV^W>]=^[_Aa]eFfAhajDkY|weekend ,E4B8[;YnZ|winter #C/Z4B7DdD|year !D"a)D+]/G2X6D;@>@AWEaHZN<WZXB[A^^dAfCgDhbiBl]
lasted|#C&C@^KCga|nine ,ZQZ
lasting|"a%D-B1Y;]|impact :Z
lasts|,ACXKDQCeC|a #ZDD
late|!D"I%F&B(D*]-?.>/]0C1D2D5D7Y8B:C;A?BBAC_E?FGHFIDPVSDUAV@YZ]Qc[d[fDh[lBnE|<emoji> 7C|<link> 7^|<name> #C|<number> kD|and &C4]>B?BDXN]XZfAjD|boat #]|by &E7DKF|fee C]X[|for >aDEQHeYf_|it #C,D=[|night D[PZk[|nights <[md|on ,_4?DCaZ|opening KYm[|shift &[,[I_K]Q]|show @]|so Q[|the 5]|this &Z|to )[:YQCYa|too CY|we >Z|you =Z
latecomers|3cXa
lately|%Z9[Aehb
later|"@#E(])>*B,@.C0Y3A4X6]7C:_;f=A>A?@CZECGDI[MYNDQCR^WCXCZa^[a]cWe?hYiAlEmY|<emoji> !D:EEEF]GET_aDm[nC|<somebody> ,C/]QCT^Z^|and NZQ[|here ,E|i 4Z;[<B|it <_|on QVkE|than ,E-[EYIXjGnA|the 8Y:[D[|they >]DYkZ|we 1Y:_V[cY
lates|G[
latest|"E)],D/CAZCaE]FZOZRaTCVBaAj[lZm[n[
latte|!]2d7ZG]Wa]b
lattes|)^,ZN]
laugh|2F3]:_?]D@LZQ_XY[Z][f[mDnG|at 3^|out F[
laughed|,];_<X@^EYFAI?KDR]YAa^bgcWgah@la|at ;^DZFC]Za^b]|i <b|until IC
laughing|"X&B(F,]4A7^;d<E?_KBaEb_|at ,B|now "Y(F7a:];aTX]^
laughs|,Y?C^ZfE
laughter|1YDCEZN]V[^]aDnD
launch|!B)_-]/_0a1>4B7[:D?CCZDEKEN[R[T_UeV@]]b]iDlYn?|of AEEDQ[S_
launched|)^<DEFN]|our ![%Z<A
launches|"^)]6^<_TZ
launching|-cE]H_R]lYnW
launderette|,[4D;ETZ
laundry|&]4]DYE[QGdVfY|room CXE_jZ
lavender|,BCCD[Z]aDeGjCn]
law|#_-B0Y1B3A:Z;c<ECDD]MEQ]SZV=abbYg>jAk^nb|a DF|and #DDYkZ|degree %Y|enforcement 1DEFQ]VEaY|to ;Z|today #c
lawn|*],_@eDaH_KYQ_V_fXg[k[
lawnmower|&EF]m[
laws|n^
lawyer|&C7YDYQ[g[kbnC
lawyers|1Y=cJZQAV_bcdf
lay|"W&E+]CDDZQE_^fWj@|by "WnE|on ,ECCjE
layer|!],ADYQ=
layers|?ZjCnC
laying|,F1EECdW
layout|E[OWj[l[|is nY
layouts|k]|a GC
lays|C@jDn[
lazy|4[8?QCY[m]
lb|jA
lbs|/]TZ
le|-Y0[:DDck^
lead|(D)A,@.@/B0B1@3X4E7Y8?;G=E@BABD^H<ICJBKANYQBTEUBY^]Xd@eWg>hDj]kY|<name> <ENZSC|and :C|has <aE]c[|in -[k]|limit n[|near nY|the ,Y1F8D<D^^|to 3ZD^
leader|"E)[,@.C1D2Y7B:aH<S@UAVBabb^n^|<name> nZ|in 8]EZ|wanted SEbZ|who :]aZnZ
leaders|!B#B,A-^1B3F5D8]:^<F=Y@DAAB^C@DAEYGAKEMDQBR^T^UDVBXW^^aFc@dXgHi]jBkAl@m[nA|and <^|are 7a:[BYR@TD]bi^|do 7D:<F[X]a>nX|from EZ|in 1FVCba|of ;[Z^|to -Z
leadership|&>(D)E,=-d1U7V:d;_<]??CDFYIBK?Q<ReU@VWX]][adb]f=gAiAjCkClX|and <^|looks :[;?bBn_|offsite <]|on :ba]bB|team -Z7^;E<X]^
leading|"a)B+E-B5A7[8f;_BDDEEAJAKHMBTCUZVEZD[C^d_BaGbalAn?|the ;Z<Z
leads|#C-^/d5i<F?CAEHcICL]RdTdUaVGZd]?jakCmAnF|and jY|from /Z|in 5bZ_|please QXhY|who 7Y
leaf|#D&D,]4E>EFBKEYF|and FE
leaflet|+]._/Z4g5X9Z;D<E@YQDT]X]YaZ[^EdDg]j^nB|and ,C2aW^kE
leaflets|,Y4CSBY[_[|went 4C
league|!A+_1b4A;Y<X>CPZVbb_jBkDnE|table 7^<^
leak|+Z5Y7B>DC^FCH@KaXCZZeDjamC|on nZ
leaked|4^YZ
leaking|5[;[<]DBlZ
leaks|#c+Y,A4bBFKYTXUEV]Y]
leaky|5Y
lean|&^,Z7EGZKY
leaning|,a-]QYR[|on ,bQXjC
leans|,]EZ
leap|!];E
learn|+_-D2[3Y5X9E<C=A>@E]FCHBKUS@T]VD]Ee@l^mB|a ^ZbZn[|an ,E/YTYgZ|and ,D-EC^QAj[|from :a;[>]a[e]|how 4]5]DEYZZ]kD|more %ZE[^BlZ|of K]f]|on +d|the &[MX|to bYnE|where 3cX^
learned|#?&[,_/B4>:];E<Z>A?^@ZC?DCHBIEM]Q_SCT@XDYCbEcYfbhDj?kD|from #ED[MYQAkZ|it 2[|that :^YH|the ,b<aC@j@nB|to ,a7Y?_@^QX
learner|%]2[J[Q]f^jZnD
learners|"[,B/[8C:E;^<ACCDYE@KYQX]Yb]lAnC|to -]R]
learning|%c,V-a/]1Z4C:_NAQ]R]T[XE[B]Ba^g]iDnA|a :[|and %]-^:]E[|to 3[KW
learnings|-^Ra|from -^;]R^
learns|,Z-[a^
learnt|<_?bDBS_|to <]
lease|#D&Z,H/B2]<DBaTEWWYYaZi[j]n^|is 2bW]|we /BTE
leasehold|CYn[
least|&Z2b7^?C@YCXDBFDQH]]eXgZkCn[|<name> CC|<number> .]D_QBkXnc|be ,V7]|one #Z2[=[@ZQCgX|two 4FeZ|you 7aCZ]b
leather|#X&D,?0X7[CCQC]Ynb
leave|!?"@#B%B&='[(_)?*F+A,D-B.d/^0>1A2?4D5@8^9W:_<D=@>C?DBBC_DcH@IZK?MYPTRDS^T[WYXYYI[Y_?hYiAjXkalS|<number> *Z4b|<somebody> IBKZQZ|a '[(^*C3^7D9[?[DYEZKCM]N[OCWA^El^|and .c;Z>^KbS_|any ([.^D=eInC|at .@CZSCe[nX|before C[D[|by CZX[|for 'Z/[]Em^|from C]D]QZjWkY|in DZ|it #E(C,D.C3?4B6X7e9^;EG^KDS?UZYE[Z]d_ba[eQjCk[nC|me (aM[|no ;Y|one (Z|out 4]F]m[|that 7f;cU]][b[|the "F&D'@3Z4C7C:D>[CBD?GDHBLBN[WWX]YAZ[]A|them .C3D7ACaKDj^|to ,E@[QCSE|us 0C3eCZE_H^O^UCX]_BkCl[|with %Z*[4^8ZC[bZ|you ,Y.c/X8_D?H[ScaAb@gZ|your 7ZC@eChZkX
leavers|,_:]?bQ_jE
leaves|">#B&<,A.Y2@4E7A;X>B@XDdFDHEIBJLM]WA]CgXiBlE|<name> .[4CCA|a b[|at #^CXD_I]|buttons %AJE|clues :Y|in HF|on 7B<^D_VY|out )[DBkJ|the +]/Y8[;[CcTZ^Zj^|us &Z*[@[KWgY|you 5]KEZ]kZ
leaving|"V%E-].Y/B3_7[:C@EDDF]LEQER_XZY<ZbnA|<name> .^|<somebody> #[|it #Z7^j@|money "]Ta|that ;ZN[|the #E2[QC|this E[bZlW|us .aSY|your DC
lecture|.d0^7Y;Z<[B[CEDEKES_U]eCi_jAkBmCnC|<name> CAjB|us ;[b]
lecturer|nB
lectures|,ZCAK^
led|,Z-i/B;Y<aAGCDE^ReTDUFVY^Bc^gClcmD|by 1_;[<dEZUHVf]Zl]nE|the &[VDn^
ledge|#d@[
ledger|&X)Z,YKYkC
ledgers|gY
leek|,].BC[DAQZf]h[i[k>|and SZ|soup SF
leeks|&Z+F,d?aS^nA|and /Y
left|!="A#B%>&E'Y(D*C+;,Z-</>0A1E2A4Z5=7a8E:@;A<D=E>??CBEC>E>GBHEJ@ODQZR>T?UEVEW@ZB]]^@_WbCcCdCeCh?jAlBmAn>|<emoji> E[|<name> &Z1Z4[MG^Y_[|<number> ,Z7_@Z]_|<somebody> 4[|a #@*W,b.Z>D?=A^D@HCI@QYWFXC]Ef@g^hYiDkA|after D_k]|alone ;Z>[DZbY|and #A4X>_Sb|as 7@>]e[|at )X,]4E7Y8^9CXY]b|back j[|before 4C7]?Z@FKEQAi[m_|behind 7gDAT]]e^C|blank .[F]|boot ,aQ]|ear ,^DZ_Xe[|early 0Y|feet ;_|foot ,@nY|for !C)W7c=ZIGJ]KDQ@TDUE][aCbaiWkBm^n[|gloves 4bYZ|hand 3[QYkF|handed #]2[7CKWjEnX|in #@&A'_4]7X;EB[H]KEL]T]]X^ZbFi_kW|is 7ZQF|it 4Z7DKEYagE|no &bD[KZ|of #aj[|on !_#E'X,@.[6d=D@DCYG^QBSD[b]BdBgBjZkYmCnD|one #X,?I[NY|or i]|our 0ZUY|out ,C4Z7YTH|over 2[>]D[|rolls BE|side #Z4X7Y@DD]gB|the #]4_:]<_?_@YF^IaK@Q[Y[f]|this "CTBkZ|to &]1X4CKZYBj[|us #]*[@[FcSZYAeEkCma|when 7@|with aXeZ|you >E|your K[UZg^
leftover|"E&[,]@_kZ
leftovers|<[
leg|&B(b*[0[4D;BEEK?M_PZUagAlC|day (d*]Ma
legacies|:bA^a[
legacy|+],B-V.B1C5^8[:aA[H^NZZYeGmDnA|<name> n[
legal|+c-A3D5E7E8Y9A:E;ZB^D]F[M]P]QWV^Y@[Z^^gCi]n]|aid 9A
legend|?aV]f_
legendary|8];daYbb
legends|0D7Y:[B^GYMX]]
leggings|)Z+[JYP[QB
legislative|fDjFnZ
legroom|;abZ
legs|"F#B,B:E>BCCD_NIQBYB^Fa?k_nD
leisure|"[D[GYRYdZ|centre D[dZ
lemon|#E,b.B>CA[DZHZRZSBYCaCk[nZ|cake A[hZ|curd R]|drizzle QCnZ
lemonade|&XfZ
lemons|,]5^:@D]Q[Z[mZ
len|&],]KY
lena|aZ|<name> aZ
lend|1E2X4A7B9^;@=[>C@@DWH=KCQcS>]A_ab@dZgCjZnC|a 9]QC_[|out 2_|us 9^=Z|you DZQZ
lender|D^
lenders|"Z/Z
lending|&],C?ZKWR[|us &a?ZK^YY
lends|DZe[kZ
length|#A&C,aCED]KAQ_e]jB|<number> nY|and >[|of >C
lengths|4CS[
lens|<CGYIDKZQ_
lenses|!_+^2]G[P[QC
lent|#D&g4A;Z>B?YCDICKaN>aAfYj9kDn@|<somebody> &^,X@YQ]ga|by &]K[jB|me +[P^|to #E|us &Z,B?aDYKaQDf]
lentil|#B,ZDZgXk_
lentils|,^D[QY
less|!a"A#]%C&Y(A)]+F,@.C0B1C5E7X8];B<C=D>>?_@ACXDUEWFEG[H?IYJZK^SWXWYW]R^]__eBfWjBkYnZ|a .E:[|and 4Y=[|in 2Z?Z|income TC|of 2[CY|plastic n[|sure nZ|than !Z#B.E/?2A3[4^7^:^E_G_I>NGQ>SDTAWBXWY[a_eDlWnB
lesson|#b2C3E7XCBFDIZKYMFSZU_]XeVmG|<number> 4[|from >ZD]kZ
lessons|"_#B&B)_,F0X1F7D:^;Z<C@DC]D>F^HZM]S]W]YCbZc@d]hZjZk<m]n@|<number> W[|for ![G_|from F^MZ|i 0Z:X;[FCaZ|in "]|on )aNa
let|%D(^)Y*F+E,@1D3D4?5Y7Y9F:^;G=B@>C;EDFBGDH]IXJFMdN_QDYEZ[]]^X_EaWc[dEgHiSj@mA|<name> )Y.[8]I]KCS[aCjXkD|<number> /b0c;E<^T^UY|<somebody> :[;]]T|a !Y&[(C5Y<ZbY|another 7[|any <]|anybody QX|anyone 7B|down >e|go 'Y:Y>_eZ|in ,C=[F[OX|it .g2Z7>B]CBD]SaW_h_i[|me "Z2b4E6[:]?[H[QDWZ[Z_YgD|our "[8YT^|that /[:b=[T_^Eaad[eA|the !b3D4b5^:_D[ECG_J]UZZcbY|them 3^>C@]D_GDX[bBeAgbhYjEk_n^|this (dHZM^|us !C"A%A'Y(b)[*C+B,<-f.>/D0D3Y4B:=;@<;>A@DAACEDIJCLbM]NWPEQGRcSAUFX]YL[R^X_CcBh>nC|you #B%['D)X8D>[@CIDYCeYnZ|your !D/E:EK]TD
letter|!C">#b&W'C+A,F-B.E0^2C3=4a5B7=8F9@:F;><C=?>Z@[AECFDZH=IbLAQDRBSEU]WZX@YW]>a@dFf>|'s .FDY|<link> >ZQB|<somebody> ,F|about jI|after 4B|and &A4AD_I@Q]S>YCeGnD|before ,D6^>ZD[E]QE[]]ZkYl[|by #Z,EQC|from 4C>]BEC]I]J]YAe[jWkA|has 9[|here QA|in DB|is #XB]CBi[|lists SE|of #]DXQ]iZ|on ,Z0[DD|or .bkY|saying 4_@Yg]|says 4^>^|should fF|this @Zg^|to 1Y7ZQ]a[lZnZ|was &Z|we &Z9EDZ_B|with gVjX|you /[>XnH
letterbox|#])].];aDYN[bX
letters|#a,A-D.]2C3a4C7G:A<C>dBDD^ECIaJBSZWDXYYB^A_^dAebfcgEh[iDj[kZn[|about #_&D,E3a?bKCn>|and Q[fY|are .Z>[QZ|for &Y,EKW|from g_j^|go #Y=ZDZ|will h]|you >Y
letting|#?7c?^D[IGSBd]fZg]jAnZ|me ?]f]nZ|our Q[|us #@ICjC
lettings|D^HZQ]T]dZk]
level|![#D)E+^-b.Y3B8^9Y;a?[BFGTHAJCK]N@RdSZX?ZY^aa@b]eBgXiV|<link> &CKE|<number> .Y4B;BYE]Fd@nA|access C[|and ,_|of 8Y^Z|up !dG_MD]BiZ
levelling|)Y-[1[=Y
levels|QAk[nX
leverage|-g5Z8D;BADEAOaRbZ^bDhGn?
leverages|-]8G;DAZEZhb
leveraging|"Z-_7C:CAFE>JXRb]AhDiYlDnC|digital %^8DAFJV|our hC
levy|2YC^Xej[k]
librarian|#[&]AZKYQ[|<name> &^KZ
libraries|"B.C;C=[CCDDHDbB|have "BHE
library|#C)B+@-F.^1D3E5B7A9C:Y;F=[>bADC_EBK]NBPASYYGZD[@]@^ZeXg]j_l@n@|'s #_.]S[gY|<name> &[|<number> CZjZ|and .YhZkY|basement g[|card "Z,C:YCAH^aZjE|cut /C|door ?Y|fines D]|for &^?[@]K[|has S]|on ,VCFS[|read "E|until C@
lice|4YCZ
licence|&[,?1d2^4?6]7C<[>DC@DAV^YA[VbDgAjGlB|and .^2YS]
licences|!['Y3Zd[eC
license|![7aDAG_
licensed|DZSYkWnA
licensing|1F
lichen|QY
lid|#^&B*B,F.W3DBDDbO@QGVCYVg?iCk_mCnY|and <Y|is >]DZI]eajYk]nY|leaks #]BF|of ,B|on D[|shut ._
lido|4]B[C_i[j[n[
lids|#^,BC[I]K_Ya]c|are ]Y|on C[j[
lie|#E,a.D/_4B7=:B;^<_>ZABFDGVMWNbQ[SB_Bb]l[nB|awake >Y|down SC|in .Z4G|on <ZD[kY|there ,^QZ|we %Y;[<CMV
lied|,CF^Q@mZn[|to ,CQBnZ
lies|#Z&?8W;YKBbZ
life|"_#?%_&E'D*B+Y,A-C/^1D2B4@6[8a9A:h<Z>F?^AVBDC>D<EAHYKCMZOARESBTWVCYE^]_Aadc^i@j@kAl=n@|'s :]D[N_|<emoji> +]|and ,?3[6YFXQ>XZ[Y|are ([M[a]|changing "Z8Y|cover )eN_|for !Z|forever "[M^|in &Y:Z?YAYa[h]|is ,[7[:@N_Q[XC|milk QY|of <ZA^hZ|on !X8YaYmZ|threatening C_|throws %[|you 8]^Z
lifeboat|&]/DBBDBK[TCXZiB|crane BCiC|crew &[K[|station @Z
lifecycle|-[8a;EJCR[VK
lifeguard|,^jZ
lifeguards|#[DDI^bX
lifelong|:B^B
lifestyle|!_:[R]^anB
lifetime|!a5Z7X8cG]KBZV^^|and ,Y8E
lift|!D"F&H+E.>/E0E1@2E5B7?:B;A<Y=D>^@BAFCfDYH=IDJ?NCOAR@SBUGV>WHZA]?eaf@g@jfnA|'s jYkDnD|<number> ,YjBkB|a ,]@Z|and QD|at 9[BZ|engineer &_Kae[|home EZ|i ,BQA|in AFC_QZj[|is CcDBM[e[j]|it #ZDYjY|on 4]|out CZ|the #Z,]1DAZDCd_h[kF|was &C4D>]CF
lifted|/Z?A@DAYCZf>hZk[nD|<number> ?AfA
lifting|4E7D8]:E<CDC]Dk=
lifts|"_#[%Y)]/_1Z2a3^4E5a7C:DCaD@J]NZSDW]X_Z]jZ|and >[QE|at %[)YJ_|the "]
light|"D#C&B(a+_,E-D/E3A4?5B7A8a:?;=<C=C?BD_FDG[JEM]R?S?T@X@YC^a_FgYhZk_l]mFn]|a &Z8DD[|and 8^<E^b|as +]|in >ZlY|is 8C:BWX^Cf[|it !^([D]hZ|not D]|of iD|off n[|on .Z@[DAN[g^hbkA|the ,]|years +Y
lighter|&[+ZNa^]kE
lighthouse|#D,[9X<Z@BE<QY__kC|keeper 9X_]
lighthouses|K[
lighting|VG]]hE|in 1[
lightly|DZc]
lightning|Caj_
lights|#a&D,B.C2^3C7X9Z;B<C>Y@[B@CbDEF?I]JYTBV_W^_[eGfagWh]iDjemCn>|and ,?=ZS]eE|are 9YBE_Xh^i?|at "_|go )[:D|in #_DC|low >ZQ]|off 7XlG|on &Z2b@^AZQ^W_eEgb|stay >^D]kX|the ,bQYjD
like|!A"B#B%Y&>'A(a+^,[.^/]1?3B4@6@:B;W<B>ZBBC>FBHEJXKELCM]OAP^QZSaXAYE[=c@dYhCjCkClYmCnC|<emoji> 5e|<link> DZ|<name> !["C+b.[3[5^6a8X:[F[P_QDZ][]aY|<number> ,@C[QE|<somebody> )a,];Z?]DZKBM^VaeZ|a !F"]%Z)Y*C+b,_0Z2E4Y5D9Y;[<[>_D<HaK[P^S>XBYC]Wc^kBmZn@|about .D|an %YH[|and ([.C7E>ZEYM[S>aZhB|at ,Y8Z=[>[^Z|being #E|butter +_P]|button #]M]|comment (]5YM[|each ,]|every =YdY|everybody %D.F3_7[][a^|family ?EfD|follow 'ZX[|for *CEZMZh^|hot 7[|i .C>D|if (c,E.EMcaAnD|in 'Z|including >Z|it !^(b,d3d7C9E?i@BDAKVQbSCTEdHiC|me ,B2^QBV[WY|minded -[|mine .[S]iZ|most QD|my ,Z;FQYbEn[|never :Z|no 8c>DDCY[^dhD|nobody lZ|nothing +bPb|oak (@MD|old #[5bZa|on ([*^0]@YCCO]U]jB|one #Y(aSFX[kA|or .bC[S^|other ;]A[ha|our !ZEbK[lc|ours )^/Z;^NXT]|share *ZE]OY]Bbal^|some DZk]|somebody [[|someone 4[K]|that 1^2^4^7_;[<^VZW^gY|the %_&A([+Y._3ED?EaI^SZYDg]jEkBl]|them +]|these 2C<DRAZZ|they %W|this !B*_+Z,@-Z3C7_8]ECG@TCX]ZC^[aYbCgCiBn^|to &>(D+B-[.Y2Z4F5D8D9W<A>YBZCCD>IGKLM?NZPDQ@TAUAWZYGZ?[=]A_Ye]h_iXkClCnZ|us 4E;b<e=^@ZD[U_bbc^gYnE|we ,Z.a;[A[bZhX|you !B&Z(>,D/c0B2b5[7X9D:Z>??BCYDDMEQDWbZZ[G]]_EeBg[kBmV|your IEfY|yours )^,Z/^7BH[nE
liked|&W*].Z0_5^>B?ADAFDK^UWYZZ[_ZgD|and ;]|it #_I^jC|the &Y*Y.Z9ZOZSY_Z|to j]
likelier|/cTd|to /cTd
likely|#Y.C/_4^9B=C@DKBQCSDT[Y]jBk_n[|to /aC[DCT[nZ
likes|#A&C(f*i,c.@0e7B<Z>[DBE]FCHAI]MgOiQcTCUd]Ed]gUhEnA|a ,EQ@jF|and *bE]O]|it .CI]|on 0ZM[UX|the k[|to ,]>]M]Q]_Zd_e]
lilies|DbKWg_
lily|@[A^h_
lime|&[,C.bSZ
limit|&D,C:_>DBXI]jCnC|is J^gFjD|of D]
limited|"B#E(@)H*B,>-@0D1C2D3B5B7p:?;A<CBBC@D?E?MBNEQ>RZWBY?ZC]mcCdCgEhDjDkBlAnA|and 7YT^b_|availability ![7]P[|edition %E|so %Z)Z|time [@b]|to 7UaAeZ
limits|#Y8bDZK[^]kZnZ
limp|7_;a][ba
line|!D%E(@*[,A/?0@1Y2C3_4V7A8D9[;A=C>AAYBADYF[GBIFNCQFT?U[VZZAa@g]hWiFjFkXlU|'s C[|<name> C]bYh]|<number> CADYK_SZZZkb|about ,].X|and &X*Z,A>]C^DYFYWZ|as D]|at 1]C_D^F[Q[e@gDjek[mX|but 9E>[|by 4XDZ|for &[,[DAE_QclZ|from #c&]KZQ^|has 1]2YV]YZ|in "^&C7[F[|is #C4XC]DYg^mZ|it C]|of &C+^,@4YP_jC|on #Z&D*[+^,Y@YD@F_K?QXUZgYj@kDma|open C[D[k^nZ|or 4Y|that C[D]F[jZ|to ;a|up '[4@;FCEJ[|was S]e]|will S^|with -c1BACC@ECRdU_V[nD|you D@I_Y]g^kBnY
lined|?Z@YgZ
linen|#B@CQZjDnA
liner|D[k^
liners|DY
lines|&Y,G2E4C5E7D;F<Y@DKYSGT[VBXVYCcUgGkZlAnC|and 4BQ]|are C_DZIX|of X[|open DCkE
ling|D]
lining|,]DYHD
link|&A'A(;*b+d,A/D0B1D2Z6a7B8A9B:?;A<D=>?CCWE]FXHUIAJAK>M<N_O[PcQ?TCVDW@X][X^C_CbEd=jUlZm[nD|'s ,D6]@Za[gW|<emoji> +]P[|<link> +kC[PbX[|and 7X=@E[FEfZj]|before 7a]^^YkC|below #[a]|expires 7?]Ej]|in !H"Z'B(>*A+B,F2[3C8D:HC]FXHYM@QFhYm[|is +^.^4?C_j[|it 4X|on +]S[|that 4]|to )bEZb[
linked|#A+aDCKWPbXZ^Y|below QD|in +fP]|to +DjD
links|+Z2X6[C[D][YjZn]|in +[
lion|,YDb
lip|#C+[MZQAjYnC|and D[k]|oil :[DFM]nE
lips|,^7]Femc
lipstick|2^>]WZn]
liquid|DZ
list|!C"?%>&C'Z)B*a,A-B.D2Z5[8B:B;Z<A>@?BA@C[DCEXF_HCJ=LYOaREZ[^E__a@bZnB|<link> h_jB|<name> CEQ[|a F[YF|and .E2C4?5bCcDYYCZceBgB|are 2Z|at *ZC[DYOXQaTanY|before &[+c2]C^WZ|for '[,Y6Z7[IEMDUcYZ[Y_XdGk]|gets *E.XSY|goes &C7B=Z]F|has F[|here CZ|in &]+Z4]@ZFaKag^jY|is #^.A2[3[4B7XBYCAD?F[IZK]Q]SEeYf^iXkB|no 3Z7[C[|now )D|of "Z*B,E.d4b9]=E>^@[CaIaOCQ@S]U?Y^e]hAjYk]mD|on ,Z.C=[CEI[|price !Z|so fZ|the *Z|to +]|was g[|with 5[CE]Zi[
listed|#D,A.Z1D4]IBK[QE^ZeCfEg[mCnE|at .]S[_Y|on #AI?kY
listen|"Y%c&D,<.Y3a8E?WBcH_J]NZQBS[VYX_]Db]h]i_j[n=|and QX|to "Z%Y)ZDDEAHbJZUZVYlCnD|up 3fBfT^XbienD|wherever hZ
listened|#B%c)[,A4B?X@?IDJeR^XD]ZaCbFgAi^kDnA|to #[
listener|#]IaQEf^
listeners|"]%Y,D0_5a8E;E<DBeCZDZHYJXZ]ick^|are B]iY
listening|"^#C%h)Y+D7G:W;Z>]GBIFJ_PDQ]]FbTlXmAnY|to "Y#D,^3Z7Z;^]]b_n_
listens|"]#A,X/C;^?aDDIBTBb]f^n^|first "]|now #EID|to /CK[TCg[
listeria|4b
listing|)c*a3aNZO_QAkE
lists|#D,E.Z/CAFDXQZY]d[eXjFkV|<number> /E|five SE
lit|&]8YK]^[_Ga]fAi]kC|from 4_I]Y]
literally|!^4[8Y:D;Y<@DZQEXFYYaDb^iG
litre|=aAZCZEZd^hXj[|of EZ
litres|#Z<X?ZCCDDTUdAkC|and #Z?ZfY|of <Z|on /E
litter|,E5[7[=Y?ZCIQbTZU[ZYbZeEiYnY|pick 7^Q[i]
little|"Y#?%Y&@'[+g-C1@2D3Y4E6a7^8Y:Z=C>Y?VA[CAGaJYNXPfRCVDXX[Y]_^Z_YaWbXdAe]l[manF|<name> !Y8[>ZCB]Zi]|and D[|as /^5YD@T[|boy 7[JE][|girl 7Z:Zg]|in kY|lad ;cbZf]|more QD|old "[AZhZ|one ,[SHk^|ones #Z'Y+],ECWQ?^[a[hVnE|page 0Y1[|red 5Z|reminder *CE[lY|shop 3^|things "]%[:]Naa]|town 8Z^[nD
live|!X#Y&B+F-_1C3[5D6[8D;C=[B?C_DBG[HZI]LZPBRZSBTXUAVBZ[[]^CdZfCg@jRm]|<emoji> 1]E[V[|<link> 1ZV[_El[|<name> -[C]D[ZZh]j[k[|<number> /^3aF]T]|alone >ZC[KYeZ|and %])^0Y:Y;YA^J]aYi]kE|as 8Z|at )_7CCaE_K]MWN[]Aj]l_m[|chat nb|from &g,Z8@CEK[Q]^DnY|here %[6aE<|in 'Z4X8EA[KBSC^^h[|it <[^E|now VE|on ![)@,]5[:Z<^D]G[Ya_@hEjCkY|our -[EYhanD|q [YnY|the 8^:^EDa[lA|there 2YQGYY|this "[F^mZ|with ,C3_7d9E>ZSZXc|within "Y|your ![
lived|&@,C;D@CFBKBeAfEgDhBjC|behind FF|experience .Z|in QC|on ,Y|with &@,A@DKDfE
liver|#[
lives|&@(B)Y+X/c0D3E7[8^:f;c<[=C>B?B@BKGMDQ@T[UBV]ZB^_aeb]c_eZfBg@hYjDnF|and "Z-Y7S:ZR[|at 7^aA|here ,a^[|in ,F/^4D8[AZF[T]^^h^|of 8Y;F|on ,F1Z2Y:^|there 4Z|with ,]/]4YT[
livestock|C]
livestream|,^0ZU[g_
living|"A#B%G+X/]1]4E8f9C;]>XADDDICJAK[M?R^SET]UTXDYC^aa^bYk_nX|in "D|room +Z|wage nZ|with -[/]>XR[TZ]@
llama|,[@^
llp|:];F<]EZa]l[|is <^
load|%]<[C]KFTDVCXXdCj_|in XZ|it ,XjYn[
loaded|4]I[M]QZ
loader|#Y<Y
loading|C]D@P^Q_i[|bay hX
loads|!c.Y4]DX]Be^kX|of DXeZjD|on .Z
loaf|!G#@,A2A?B@BBXQBSFX^YBf@|is #E|should "E
loam|,C7Zl[
loan|">#Z&@)a,C-C.B9@;D@aAXCYD[H>QARDb@dBgbn@|from 4[A]C[aZ|is "D2Z@]HD|that dF|to =YCBK^
loans|"E&[)]-Z4[<c@ZJ]KWdan[|are C]|go "F
loaves|)C<[F^I_NF^biC|free DF
lobby|&]4A7^<[EZF_IaK]f[g[nZ|and nZ
lobbyists|/[T^n^
lobster|QZ
local|"b%E)A+C.F0D1]3C8^;E=D>D@AAEFCG[H[MWN=VZYY^_dAeDnB|<number> 1bV]|councillors @DPYgE|history gYkD|radio 2]WY|time 4YC[nZ
locally|!]&AE[K@b]nZ
locals|GZ
located|&Z
location|!]#[,@GZ
loch|i[
lock|&B,D.D0E3]4C6]7a8Y9CDCJCKANXTYVBXZYC]YaGb@dBe]k>nB|in 7eCAZ^|the C]|up <ZC]N]|was UF|yours 3[6[7[X[
locked|!]&D-[.A3b4Y:E;D>A@]FaKAR]SBXZY_]^bEdDgYi[jbnA|and 4Z|out 3_X^|that SG
locker|,DB[i]jB
lockers|"Z1ABZVAi[
locks|#^,^.W2WI]Q_SZhZ|<number> h[
lodge|QC
lodged|-]
loft|)a4EBZDWFZN]VW]EfAjXmY
lofts|G]|we /C
log|#]&B'[+^,Z2E3Y5^8Y>AC<DWF[I_LZPZRYS@Z]eDgC|for 4X|in #D']8[D]FbL[R^|out 3^
logbook|#a
logged|#b&]CCI[K[nY|<number> #[|and 4Z|in n[
logging|@ZgYn^|in @ZgY
login|,A.C4^B[D^QEXZiZj[kb|<link> CFgY
logins|4cCZYX
logistics|8B;FA_CE^[h]
logo|#B,Z1Y2[3a4D5]<aAaQ^V^X^aZdZhYjBl[nc|on jE
logos|C]E]
logs|!Z)Y,a=ZDDSAY^j[kE|and &Z|to +W|you YZ
lol|(X+X,X3]4_;ZI[LZMZO[Q[VZW[X[b^
lollipop|k[|lady ,[
loneliness|/^:[T_
lonely|(Z)f,Z6b:ZF@MWQ]Zbe[na
long|!A"C#F%G&E(D)?+B,A-C.A0?2B3B5A7[8E9A:C;A=D>a?FCEE@FAHEIFKZM@NHSCU<VAZG^DeXiHjW|<name> 7f]d|after :[|and #],[]DkX|as &C*]2Z4A7E?[CDDYQ_WV]Ee]|enough #EjDnY|for 4ZYW|here MC|ladder QY|life QY|live EDlA|lunch ,^C]|one &YD[jXk[|overdue .[f^|read CYj[nX|run >]P^|the .EWY|time >_@ZBZeZg[|to #E4XnC|version &[QX_BkY|wait 4C>]d[kB|walk ,]dY|walks ,A-Y|way :Y>[eZkA|we 4?|week ,[QYn[
longer|"C#]+F.=/[1V3C4X5a8C:C;A=D@DC@FDIYKVPEQESDTZY^^B_XdAk?mAnA|a 1^V]k[|and D[|eats bY|follows ,D|for 4D|hours #[|if :Z|one #Z|than &C,V4]:E>^CCD@R_jAkHnE|version ,[|write 4]
longest|,a8D9Z>dCEQ^e]gC
loo|#]/bHDIYT_nA|is kE|roll #ZI^k[
look|'@(B)D*A+Y,^0Z3B4@5?7Y8C9@:D;Z<^=F>B?=AXBBCBD]EWF_HXKXLAMDP]T@YEZC]W_Fb]c[dEeAfBh^i@jDk[mZ|a <ck[n[|after %e6]9C:b>_D?Ja]ZaYeVk@|again CBQE|and #c%Z9_IZJZbYgFkD|at "A#@%E(F,?.V2c4=5E:C;A<^>?@DD^IIQHWbYAZC^_a@fZiDjFkX|away 7eDCMEZZ|back ,D1]<CDA|cloudy BEC]|different k[|first ,D|for #Y,[AZDcECFfQ]S?WDYCd[hZjXkama|forward %]-[;DEbQARXaQl^|in FbmV|inside QZ|into '@J[LBa[n[|is (]|it '^^[g^kD|like "b#[,^;[DBF^HWXZ[Z|no "a)_.[C[HZQY|of ,YW[|on D[Q_|out (Z)[.EDZ|over =]D^|round .Y;Z>[|same A[VZh]|that DZSa|the 7]YZ|up &[3ZDbkZ|who ;[<jAYhb
looked|#b%B)D,H-C0a1D2B3D4Z5C7E8E9E:C;A<@>_@CCDFDGAHFIZJBNAP]QCUUXD]BbAcDdDe[m?n[|after ,_0d>Y?]KaPXQZSBUZeW|and #^(_,DQAS[gc|at +Z,@.X0B4Z9E;B<F>B?C@EQDSBW_dEgEjEmBnX|for ,[|into #Z'YIZ|it 0_U[|like #_|the <[|this 7@|up "[>X
looking|!["Y%@&C*E-E/Y1C2D5Z7]:A;E<F=>>E?DAED[F?JAKYLBMAOBQZRD]_bBdZeDl>m?nE|after +b;[HCP[bZ|and ][|at ,Y/Z0]3^7ZCDDCT[]XkB|back <ZaB|for !C"Z%D)[,@4A7E:D;C<B>CAEDBEZG>JAOCQDTDYA[_]Ab@k]mA|forward "[K]Q_][n]|into #]/YC]|up ,[Q[
looks|!D)^2_3E4E6c:[<a=?BEDcEEFDMZN^O@Y?ZZ[^][bWjZk_lAmC|a DC]Y|after %]<aJ[|at "_,CDdk[n[|like "B#D%C+C,^-Z7X:X;Y<DD?IAOBR[SZ]^^C_[aXb[dCfCgCi[j[lAna|to >C|wrong #Z4FDB
loom|&]5EDB|into 5F
looms|9bn_
loop|#[3f<Y@DBYJ[SUiYj]kbn?|at Q@|is BZi]|on "F
loos|D[KXRX
loose|"B#C,>4ZDEIYK_QA_Af[kY
loosen|4f
lord|2[MX
lorries|#A>XeZjY
lorry|?Y@DA^CcEbKEQCd@gBh^j_kBlX|<number> &Z|from jE|is 4C
lose|!?#B&D(@)D+D/g0F2Z3a5B7_9=;]<A>W@EEEFBGAICMBNBRCTaXWY[[C]]^FaVj^lDnA|<somebody> 7]|a ;b?[D]]Eb_kZ|about ,]/G2[D_QZ_Y|it 3[4ZDBX[|money DE|sleep %^;Z|the .[3g4D>]|their TXYW|us 7[][|your 7A;Z>DM[|yourself 8_
loser|MD|gets MD
loses|4X=_CaFYd]gZ|its ,Z|the 4Z=Y
losing|"^)Y/b2^<D>]@ADCH^IDJBKAN[T^Y^^DdDgCi]mW|a #]>ce]|money @E|someone )_|the ,B>a|to i[|weight >C|your .Y
loss|)]/Z4[>[@YBYDBJDd[gYi]nY|is C_nY|of 3XBY
losses|/D|by /D
lost|!@"?#9%?&C(B)B*?+B,b-D.=1B3@4f6B7>8D:F;A>d?B@VCEDAE>FBH@ICLAOAQaS>WAX?Ye[@]A^JaDb?ebkDl?|<name> 4?C]IDQC|<number> &C,]/C0?1b4Z:[=DQHTDUBVXf[jEm^nF|<somebody> ,Y4D8]>[Q[YEj]|a *F,X1F2_9]>D@cDBFdI]OCQ_SD]Eg^n^|about QY|and 4E|at ,c|by KZ|everything /Z5^7[>gIZYZZ^|in &YQDk_|it ,>4Z<]B^Y]iY|its 0D|money 2YD[QE|my :[mZnZ|on >]|one ,Z@CQYYFeYkDnA|our 0D4]<c|property 4C>D@ECAFEJ_YDgFjCkHnB|shoe KX|somebody 5]Z[|someone >@|the ,D0[4[<F=Z>b?Z@ZQEYad[e_fYjV|their 4b>ZeZn]|time 0g:D;]AbUch^|to D]KZQ]k[|touch 4Z|two 4_>XY]e]jZkX|your 4_@]Y]_We^k[
lot|"Z#Y&_)A*A+X,]-A/B0Y1C2D3^5X7^8D9Z=[BcH]JXK[OFQZRDU[VEWAXUYZZX^AaBbEd^fGhCi^j]k[|<number> 4bCXYYj^|about ,>;bQ@d_g^|and ,[.bBYQZdAgC|are ,Z;[BbU^i_n^|back =bd_|for BZ|have "Z,ZC]|how ;F|like DEnZ|of &D(X,[-F.[0D3a4?5Y9[=C?^IJKCQ_RDXWY>jCm]|on "[#Y|out #EBYYc|to >_CCe^|who ,[K[
lotion|:]a[
lots|,X1^8C:X>^DWEDHDSFhDjZk[m]nE|of ,b4C:Y>aDZEDQbR[YBe[k]m[
lotte|&c1_K_RX
lottery|.Y_[
loud|"Y#G%a)a,b.C4B7>8D:=<E=B@[A[CCDDHZIBJ^QagXh^|and "a%dA^HZJ^hajZ|at QYj]|for g[
louder|,Z3[7C8CD]FE^CjDmD|and D]nZ|than ,_jE
loudest|"Z,[7CB_Qa]DiZ
loudly|#ZDY
lounge|'[1E8^@ELYbAnD
love|!C#@%g&B(Y)b+D-Z0F2X3Y4B6Z8e:b<C>@??@AD>EYFDHDIBJaMXNdP[TXXZY@^ca^dBeDfBgHhAj[lYmBnC|<emoji> 1[:[VYaZ|<name> kc|a (c-Y6ZBZM]|and %Z8D:B|beer NB|for %];[J[e[|from %[|in @YE]aF|is )[N_|it -]RZ|letter 7Z|of 2X:C|our %_3Z:CB^GWM[iXj]n[|the )Y+]._3a6Z8[;ZP[kanC|them +Y,^|this )_+A2D:^BBN_Q]g[n]|to 'X,C2b5Y9W:[E]S_W[Z]_^aYgDhBj[l[m?|us ;Z|with )E:^;]<aGDcZmZ|you %6,^7^HFN_Q[Z[][iX|your )f0Z2]:BHBJ^MDN^O[TZW_aEkDnB
loved|!["a%d)a+D-D5]8]:>B[FFJ_KYN^QASDWBX^]F^^aAbDjClYmA|by 8fNC^]|one %Z)X|ones (_)[B^M_|our <Y
lovelies|"^#Y%[7[J_iX
loveliest|!^+f;^Pcb]
lovely|#C%C&c,a.^5B:@?[BcC?D>ECFCHDIbJ]KaOZQ_S[W_XZYdZ[]_^Ha_bWg]hBickBm?nC|and &_K_k[|colour ,@Y]n[|light lY|people ([*Z:EBZ|review b]|to &^1b?C@[I[K[V^fC|week ,C|work ?eXZfa
lover|]C
lovers|:ABoinnC
loves|"D%f2ZHBJ_N]|you %Z2[8ZJ]^Zn^
loving|&D;a?C@]]DeEg[jC
lovingly|!C,B-H8e^Zb^
low|!Z"E#E,A-d.@/a0?1B2B3D5X7C9^:C>D?EBDDZJEMANGPDQERbSCT]UAW?Za[ag@jGka|<name> g]nV|at "AHA|down DD|hanging 5[ZZ|in /]CBD[T]jFk[|income D[|key ;[|on XZ|pressure DDnE|tide AYQ[|water DD
lower|#Y&B,?/B>C?DGCQDXCYC]CdBiCkGmD|field jE|than DZQD
lowest|!]&@=DDaKDQ^fCk[|was !D
loyal|%a-]7Z?BBfT[]^ib
loyalty|%A)Z2Z:^EZJ[ODQBVB^>a^n@|app 4Z|card )^N_
luck|&C(].C4]8C:C;b?@@]BYDAFDK@M[QZXBZCa?gYkVnB|and NZ|in ?B|to &E@YEYKDg[iZ|with ,]>^@ZeZ
lucky|!B%^(D)C*[1C7]:D?bBZJ^LXOYQDV]^EbWialBnC|to %[&]?d
luggage|<__?
luis|&Y?Z|<name> &Y?Z
lukewarm|#V4[I]
lumi|fE
luminous|8b^^
lump|,C>E?]
lunch|!D"Z%A&H)@+_,b-F.A0E1Y2]6D7V;?<C>??>@ZAVD@EYFDIEJBKYMCPaQXRISX][b@f=g]hZjEkBlDn9|<number> 7]]c|and #_+f.E4C?_D]I^P_|at +aPa|club ,BQE[Z|for 4[|hour &_|in ,CD[|included ,]Q_|is ^Zj]|on j^|so 1bVa|the YZjZ|today SF|was 4YQCYZ|you 3]XZ
lunchbox|nW
lunchboxes|kZ
lunches|"[A[n[
lunchtime|#Z([,_-[.[4BCEQbSc]Ad[gWnE
lunchtimes|,_4ZD^kZ
lungs|,Z/[>aQ[e_j]
lurcher|&Y,E3]C]OXX_e[j[|cross &Z,FjX
luxurious|8_][^Z
luxury|!e%C)C8h:WADG^NAQFVA]]^daZjBlCnB
lychgate|B]
lying|"a%Y,^9]>]HXSAg_mX|about "^|awake %]|down Y[|in 7]FZ]Z|on ,Z/Y
m|!?)A-C.C/A0B3]7B8D<CABCZD_E?GEJCKCODR@TAUDVCXZ]?_@gHh?kZl=nC|<name> #E&C>DCZDYEDYCeBgFjWkYlC|<number> CZQZn]|and ?_C>D@NXkA|in C[|on DZ|to DCkB
machine|"_&=-E.C0F2Y3D4D5D6X7C:?;?AbCcEZFFMFQUV[W_XHZC]A_aa@hai^jckDn?|'s ,D6]DYjXkZ|a h_|at k[|by &EDZ|has <[|in "Y,^EdQ]lZ|is 2YQWYD|so >X|stays bY|that #V,D8Y
machines|!V+],d?EA[CUDEYZh_iXj]n]|and >^|are ,Z
mackerel|&d4AKcXY|because 4E
mad|!e%@&D,D4C;^<@AbBcDDJFSGYC][aXbbhWi_kG|and %@7FJB
made|"E#Y%B&d'@(C)^,]0A1A2?5?8b9W;E=C>E?XC<DCE?J@KaNTQ[TDVCWBYJZG[D^_a[eBfWjBkEl@nB|<name> ,[@ZNZ|<number> )B/Z=YCZIEK]NAQAf^|<somebody> #b&Z)bIbK[|a #X+E,D2[8A>DACDFEEI?KET_^@m[nV|about #[2]4]Y[|and ,F.[S[|at ,_7[|by ![&_,X<EC?DDjCn^|for "])c8dNbXY^cf^|from #E|in :a<^DcQWSEa]jDk[|it !Z"D#C&[,]1Z9Y:[?ABZK^U]__fDjB|me %]&Z*a,D2EFcK^OZQEaZm]|no D[nZ|of ,B8F;DQCbFf[gEiDkE|on +^PY|one ,E;[|out ,AIIKD|promises ,C;cbZ|soup &B|the #Z&_/V4]7W<b?bAcB[CBIZJ]KcQ]R_SATZYYZBbBfdgZh_j?kEm[|them j[|this ,[bZfBkZ|to ,@8c:C^]n_|too 4@YE|up &D,Z/Z?[EZ|us #Y,]0[?AI[nD|with B[_X|you "D9c=]__d^|your "@(_
magazine|8X;[F^NCVYb]nD
magazines|]YjF
magic|*B-C3E5E8j:Y;^<B>BAEDCFEMCOCP]SCX@^h_^abeAh]iBmCnB|<emoji> *C:[FDRY^Va[|and 8^;D>C
magical|!F"F%A+B7C8aa[b@j^
magnesium|"[
magnet|4b5Z<CO]Z[|for <D
magnificent|+_?e
magnitude|CY|<number> CY
magnolia|,[
maiden|"DA]|name "D
mail|#D'[*i,E4d9[=D@AEYGBKAL]OeTZY_^?e[jBn^|and ,C.]D[|in O[
mailbox|"Z4[8]JYKXnE
mailed|4]
mailing|*a2Y3[4E?^C[FWOaXXZ]j_mYn[|list *b2Z3[4E5Y?^FWOaXYmY
mails|SW
main|4C7A8Y:B<Z=A@AC]DbEDFC^UaHbYeFj]kcnD|<name> n[|character 8]^Z|gate QDXZkZ|is X[|on C[eDk@|stage 1_<]|wall kF
mainland|!DkC
mainly|&B,_4a5Y>DC=DZSYYabDj>k_|because 4ZY]
mainnet|n^
mains|!^#])Y
mainstream|/Z
maintain|&[;D>[K^Q^XZ|a &^K]
maintained|,[-fn^
maintainer|?Zfan]
maintainers|=Z@]KCn^
maintenance|4EC[YBaZjYkGnC|<name> kA
maize|C]j^
majestic|^[
major|,C8YQCVBbE
majority|,a=ZBbdZhZi[ng|of ,[BYQ]h[n^
make|!C#X%B'Z(A-?0C1F2a3Y4A6Z7]8U:c;@<]=b>WA]F[I[JDOVPXR?UBW[X][Z]_^[a^d[e]gAlBm[nA|<name> ;[=h@ZS[^Eg]|<number> =[|<somebody> ,DI_Q@e]g[n]|a "Z%C,X4A6D7D8D;CDXH]KXQ]TXXAYC]@b=cIeYgDhFk]|about D[|all "Z|an :^FZa]mY|and /[9^_Z|at ,B|every :[|excuses :_]Y|for h]|it (E+[,?2C4a8d:E;D=?>^?[@aD>E^HbIZMDSYT[WA[V^ddDe[gah_kAnY|me 7C|memories 7E:YGAHB|more 5]WI|no ,^3]X[|of "[,^=FFEPZQ[|one 2[7ZiY|our 2]6[:_Q[|sense 8bF]^]m[|some >aBaE]ebi[|something _[d]|sure #d([*^7Y;DFCI^OXQA]]|that 7e]]|the !X)_+b/B2^3]4A7a8@:A;a=CNYP]TEW]XbYE]]^=aBb^eDkWnB|them "Y#Y8ZQBTYXDaC|this ,Z3C6^7[:^?]F_X@_Dh]|up .]4bSZYbeCmYnZ|us %],U:YXZaZ|you 'X.V7D9]>bCCF]KDQU][_Xe^kD|your /a;X=[@BdZ
maker|#B&_0Z<DC@DaK[PTWZkUn]|'s ,X
makers|!Z(Z0Z:ZG[M]]Xa^g]|and -[ZY
makes|&D'C)C*D+],Y/_2[3A4A7C8_<^=@>a?B@>BDH^J[N@OFQXRAT^VZW]ZZ[C^_cadDeYgAj@mXn?|<name> ,^.Z;]KYQZT[|a 2[<YA[XZ^__Gha|it 1]4[VZ|more hY|no (f,YD]ka|our "]:]H^|some "Z(EMBn[|the ,C2[9F>[bZeWnE|them #X,BDAQG|us ![0]8[EZU^|you +^/Y9fCCPZQ[_dcNjD|your >[ZX
making|!B#F%C&=(C+A-@.C1C3Y4@5F7^9E:E;_?CD@EVF[ICJCK=LBMBPBR?UDVAW_]]_Xb^dHeFfBkDnA|<name> #[,C=[aE|a #C%C&X2e7B8Y<EDDHBJBWa_aa]kAl[nF|and -BE^l[|excuses "]3]7aX[|it :_YC|that "Y|the 7_:B<]FbHYM^aEhEm]|this FYT_nD|us &AKAb]nZ|you %Z:E>Z
malaria|&>/Z;[A[CEKD
male|&C,]-gR^
malt|4ZDC
mama|!D%])]1[J^NdVW
mamas|/YB[NZi[
mammoth|]Z
man|)E,h-C.A1D2I3E4?7A8E9_:D;X=E>@?a@ZABB@CZDCECFAG?HDIZKCNIQdWAYD[B]A^C_[dEiFlAmAn^|'s ,C>EkX|<name> &]K[|<number> ,^|accused @EgE|at ,[1[Q[|called <Y=]?ad[|came ,[?_@a|comes #^C_|from ;ZbX|has ,A9[e]|in #A&>,>4B?^KCQESEY?jA|is Caj_|kept ,=Q@|named 1EfD|of ,Y|on ,bDEaYjC|said #FiE|was &[,Z|who #[&V,^?D@ZIDQ^bZe@g_m[|with 4]@Cg@jZkDnD|woman /[
manage|"]&Z'Z.[/D3X;a>YDAH_KXQBUFX]bV|the ,DDJKZ|without .aDC|your )].A
managed|/_?WBYf[gCi]kZ
management|+d,C1b5Y7XBBE_I^P]QCRYV_eDnA|'s -^R[mZ|and 4X
manager|"Y)F+],A-D.A5F8B;A<Z=]>??BCBDXEYFDIDKBQcS<TEYC_@cYe@f>gIjEk[lZmB|'s &C+c=YQB|<name> &^DDK_SGeCgD|at &]?aD[|has 7]|is <^DX
managers|#C.Y/W3[5Y8B:cD^IDM[N^OZ]@jEkc|who :C@]
managing|"]&E)[B[KETAVZb_i[ma|director &FKD
mango|,Y
manners|;ZDYbZ
mantelpiece|=YGZ
manual|#_4X7^CAGFIbQDSCg^j[|is #_IZj[
manufacturer|;]b[
manufacturers|HY
manuscript|1e2fIEVYW_
many|">%?&E'Z(Z.@/D0D3>4@8A9?=C@BADB[CBEYH>LcNZSBTCUCV^W_X?YC^E_=a]dAg@iajEm]nG|<name> (YFH|<number> "Z(Z|and .]SY|are D[b[|as .;SCW[j]|buns 4@YE|familiar 1D|families ,Y>D|friends )b|hats -]QYRZ^A|hours '[JZL]|more "B(C7Y9?:ZDDMD_Ca]nZ|nurses #]|of "B#?'D3E9aB^F^HBIGN^_]a^hXi^m^|people 5XJUbX|thanks ?bf]|times ,Z7Y<]|will CB|years '^L]
map|!C&]'B,E.?0X1A2E3E4[5b8C9[:C;C=[>C@BADCAE@FZHCIYJBKaLCODQDVB_ca@b@d[fXgDiYkYlAnC|and KY|below 'GLE|for SZ|in MZ|is #X9[I^|of &[5^DZQ[Z^kZ|with hZ
maple|IW_[aE
mapped|&^5Y@^E^K]g_
mapping|7[FYRW][lC
maps|*_,<O[Q@X_
marathon|,?<^Dbkd
marble|,^<_Q]
march|E[dYiCl[
marched|)Z
marching|n]|band n]
marcus|n[
margaret|,Z5]K]
margin|!D,B-e.F/[0B2d4D5cEaK[R[Z]jYl]|<number> -gE[R^j[n]
margins|-Y2]<^CAk^|of -Z
margit|,CQFfC
marguerite|?Y
maria|bD|'s bD
marina|'[L[
marine|;@bC
marisol|&Y?Z@^
maritime|-]8D
mark|#X&B,[0]4@<_@YE]K?NBYC^^c_gYl[nC|<number> 0Z|it .]<ZS[|the :YVZ
marked|&D2a3A4c7A;E<^=CD^QZW_XDYa__bBdBkZmDn@|<name> CXj]|<number> 4[QXk]|as ,C|in ,[|it 4ZDaE]l^|the 4Y|which IC
marker|KCQD
market|)@+W,@2C3D4<5D7B9B:D<F=ZABC?JDKDODQ=R[SCTCVCW@]?^UaDbCdYe?fEiAjClVnE|<name> kY|a @E|and ,B0[;ZQE|for >X|hall C<j>|is :B|leading ;CHANZ|report QE|stall <]|with 8[;^
marketers|BB
marketing|"Z'Y*_+@,X.Z1Y5h:?L]O]S^Zd^Ca@|team +A1ZVZ
marketplace|H_n[
markets|-^4_:a;ZCAR_V]iZnc
marking|%Z4Z@YD[SZe^|<name> @]QCg^
marks|8D?]D]aCfYgDhUjE|<number> 0E1A<_|a 8E<EhY|and nZ
markup|-dCBQZjB
marlow|Aah_|<name> Aah_
marmalade|([,a;E@DCZ|came @DgF|is C[QC
marquee|:[@_QYg]
marriage|"]+]P[nZ
married|"B#D'f,e2^CZLbQ^aZ|in LYaY
marrow|)C*],b4]OWPZQ]SCTEYY][g]|on )D|plc TE
marrows|@]i[lZ
marry|%]+Y,Y?hf^
marrying|7E
marsh|"X4^8XY^^Zi[|<name> "X8X^Y
marshals|?[@[
mart|CYD]IYjZ
marta|#C&[@bgc
marzipan|+FPE|i +FPE
mascara|"])[,ZNa
mascot|#d0Z6@IaXY[F|'s 6@[F
mash|4YQ]|tun 4W
mask|,D@^FZO]g^mb
mass|;Z
massage|)[
massive|,C7D;BN]PCbCfan@|shout ;CV[|thank ?B|well ;[EYbZfA
mast|C]F@eEj^mDnC
master|!^&X:]CBj>|'s &]|in CCj?
masterclass|)_-[;^GcHXOX]]
mastermind|)Z]Z
masters|Q]
mat|!]>^??FXG[Q]e[jDkZ
match|"^#C)D,Y0D4F:Y;Z>@@ZA[FDH^NEUCVF]A^?eEfBmC|days ,[|what RC
matchday|-_8]R[^Y
matched|6[7_CBjG
matches|/_T^V[X[kD
matching|&D,Y/Y6]C^I]K[[b|all I_KanY
mate|#D(d*E+^/Y6E>a?_IDMbP^W^eZjBmEnC|'s +^P]|grab 6A|picking gG|who (b*E5YMd
material|nX
materials|,EK[n^
maternal|n[
maternity|AYj]
mates|%b*f5c7aDBE]JaOeZ^]blZnF|who (Z
math|,Z3]4Z;ZQYna
maths|!^#D.D/^2^7_;@>b@ZDBFYGZIBKZQ_T^UTYB][bDeam]nA|and ][
matinee|*[S^jA
matrix|-ZR]
matron|j@
mats|!A,CGCX[ecgDiZ|and DY
matt|CDnE
matted|.]
matter|#C%l*D+D0D1C2E3]4A=C@BCDDFFDJeQCSBUCVCX_YCaDbKjAk?mZ|how DAkB|if QD|in %bR[nX|most 7[:[<YaDb]i]|of )[;]bY
mattered|QCjC
matters|#A%j&D'D)f,@/Y0E2B4E5B7E9@:]?B@DCBDCFBJgKDN]O?Q@SBX@ZD^T_?a[b[f@gHjCmDn?|and /ZTX|in )]4ZA_B]D[hZi]kY|more DC|most 8a9EG^JZ^^|of 1]E^|to %Y:FaCfEiBnD
mattress|"^+[,_2e3[8E:DIBPWQ[TbWa]]^_jXm[
mattresses|,^/]QZnD
maturity|-_RY
maureen|?YEElG|<name> &D,D?[lG
max|#E,[EbSZ|<number> Ebn[
maxed|A[hY|out A[hY
maximise|VZ
maximum|nY
may|!B#B%B*_+@-W._/E0B1D2@3@4W5@7B8?:@;C<V=Z??AWBbCdE@FWKDLCQCS[TBU<X@YXZD]C^CaBdYfAi[j]kVl=|also .BDakY|be #D-^.F3C;D<D=E@[JCMGRZXAYCaCbEdAi]k>n?|borrow .>=[|bring ,D|cause :[a[|change .FhYkB|claim *],Y|come ._>ZCCS]|contain C]DAnY|differ kZn[|drop C]n>|get CX|go .CkZ|have ,]-Y.B7C<_AcB]DCIYV[bYc]h]k<nY|help &Z|it BDiEn]|keep (jM_|know .?B^iZ|look ;[BDC[GE|never 4bY]|not .a=Y@DIXK]S^d[|notice <c|now ,Y>de^i]|run nX|say .]@[gY|see C[|shock F]nX|show 4Y|sit .CIZjWkZ|speak .[|take >ZeW|tell #Z,?|the :a;Ea_i@|use 5ZCBaE|vary nW|we ,Z9__]fXg_|well F_|write #DIA|your )bN^
maybe|(E,D.a4B5_;DCZDAQBZ^cZeDgBkB|<number> XY|a ,a|is 5gZ[|it 8[:YSF
mayor|"D#D/Z0b4C;fE^TTU[YDb^kBlYn_|'s EZl]|<name> /]T[|today ID
maze|C]j^
mb|4YCXjUl]
mba|&^)Z/[1[KDT[nB
md|-E7_;_<[Ea]Xb^l[
me|'D*Z+a,h-E.Z1B2g6a7@8::>;b<c=[AWC:D=KCNVOZP_QeTDVCWaZV[V]F^>aBb[cZeGf]jCkA|<emoji> +a3C;]FAaDbZ|<link> j[nD|<name> ,Y/Z4ZDBQ_YZeJkDnF|<number> 2aQFW^_Y|<somebody> >EN]eE|a #C(^,Z2]4>>Z?CFXI@KCQbW[Y@hE|about #?)^3?7_@ZF^ICXBYE]aeGkG|afterwards ,C|again ,A<Z|all =ad]|an ,@/]QB|and '^0]1]9C;D>X?BEGL[W]YH_Fa[bDdcfC|anything ,fn[|as DYK^QZ|at ;b<^?_@DHDYDeBf]gDnY|back ,[|be ,Zn[|before ,?|below (CMB|by QC|every ,[@]|everything ,=|five ;]|for &^*A+^6[;eaYbcfX|from ;Z|get H[|here ,Y|how <c?_D[bZc[k]|i (E,].b3Z9Y>@DZK@MDe@nE|if #^3[IaQZY^_CeC|in #D&[+C,?4Z5Y9D;F<APF|is <_MY|it >YQZcZ|know 9^_Y|last #^,^|later 5aZ^|more :[|my ,E4]6];[[ZbZ|nine E]|no >Z|not ,b|now ,X;]|on #X&[*a4Z=E?a@_FCK]O_Q]dCe_g[ka|one ,[|or ([9?MZ_Bd_|put &a2]F^mY|ready 3a|so 7Z|tell ,]9[:^AYIZ|than ,Z|that 4BE]QDlZ|the "[#e&Y)[,A3]9_;B?bD_FFHaI]MCNaXaZ]_^bAfcgAhZj[m@n@|there #E9E|this #^,B4A<D@YQWe_jYkD|three 'X,E|to "B#?&Y,G.b4C>W?_ICYCe[|today ,CE]FY|two 2a|until 4[YW|was MW|we >[|what ,Y4Z9cN]__|when 2[Y_k[nb|where 9^_^|who KD|why >Z|with ,Y3[9[?EC]D]XZb]k^|wrong (^M]]Z|you (^,CM^QCnE|your 7[DZ^[
meadow|@Z
meal|+Z/_8C:?CDD[P]QBT_[YnZ
meals|/E1[;XAZCCD]EDKWSDeCfZhZlC
mean|&D(_)F,Y2B3]4?7[9?:C=E>^?ZE[FBGCMaQVT@UAXXYB_EaEdEeXkR|a ,@D^QC|for "^(@YY|it %[,]3^4F<EDDJXKZQ[XVe@|nobody >CnZ|on hZ|that ?a|the "[(]E_QWlZnZ|to "F(e9>J[Mg][_EnD|you .D>bB]D^XZ
meaning|)X|to )Y
meaningful|%^,E-D0]8D:E<CEEJZ|impact -A8]
means|!D#D&B(?)>,Z.Y/@1C2X3c4_5W9@;==B>V?B@[CaDfEDFAH[I@MBOEQ]RTT>UDX[Ya]@^^_@eZfAg[jakcmE|<number> 5b|a n]|about C]|for j[|four VB|it 4]DAKBQXgZ|no ,_CCDDQ^eE|the #E<Z=ZC^ICQ[dY|to %Z-_2]>]JZRXWW|two 3e|what ,B|you .@nY
meant|&[4a7C8Y<@>[?aCBIWKZQ^e^fWj_nD|for &Z4Y:[eE|it &Y)]J]N[|to 2Y4V7F8[9C:CCEFZQ]Y]d?fY
meantime|#DDWYaeWk[
meanwhile|#E(Y-^4_DfM]Q@R]Y]gEkc|<name> DXMX|the 7[Z^
measles||cases C[jX
measurable|8DJC
measure|!X"D#D+Z,Y9Z;aDcIXMX^YjXk_n^|around nX|the 9E_AkZ
measured|#b4^9[CBIaYeeAnB|it &]9]|the Y]m[
measurements|,Z3[?[DcI_QXY_kc
measures|-[
measuring|,D7^QD]X^XnB
meat|5a8[C]DYZ]
mechanic|"Z9]QY_[
mechanical|A[hZ
mechanics|<DQ[jD
medal|?_EffahalZ
medals|&Y,Z;]@^K^Q^WZgZ|<somebody> &Z
media|%E&?-B1ADBF^K@ZYaBk?m^
median|!F/C>ZC@jF|<number> n^
medical|&],B4@:ZD[S]e[
medicare|D]|will D]
medication|M^
medicine|4^>VI@Q]eZ
medicines|&[-]:C
medium|,W3Y7EXY]C
meds|"E'^>_@agZnY
meet|!b"^&[)Z+C,Y.A/X1D3C5^7A8W;X=A@]D?E<FZG[H_J]K[NBODPCQ_R]SXTTVEZ[^ZaXbZdAhYk?lBmZ|<name> "V&],]8b:^<^G]K[QX^Z|<number> CE|<somebody> "],ECYHXQEXZm^|a ,]Q]|at ,DC_HXMYS_|by a^|it Fbma|on D]nX|our "A&])[8DEClC|so 5Z|some &E|the !["c#D&@,C-D8X:C>FBECBQ>XD^]jBlZnC|you ,^>WQXj[|your ,XB[iY
meeting|#a&E)B/E0F5]7A8D9]:>;B=b@CA@C^EUFAH]I[K@NATBVFW@[D]a^D_^aDbEdaf[jXmCnG|<name> QWkEnC|<number> YE|and #a=_>]I_SAYa|are IDjD|at &CC[|in #Z4ZCYkC|is CYD[jaka|of 1^EcjElan[|on CD]^|room ,a<b>DE^Q[e@|tonight ]X|w CCjAnY|will nZ|with 1aI]KFQ>V_j[
meetings|"^&_,W7A:Z<_=[?XC9E^JCKZW]bBmB|are 7BM^|today C=jD|with EZ
meets|,A5D8e<ECEG[ICJBKBNDQ?T]ZA]E^cbDeFg^jDn?|<name> CAjE|contemporary G]|in C_|on =[S]dX|the 1[V[
meetup|,D>YDZg[
meetups|D]na
melody|&AKD
melon|,c
melt|(Y5YD_NHgYk]
melted|#^,C/ZDY
melting|2cW_
melts|+]
member|!@"D#[&c)@*X,A/B1Z2[3^4X5c9B:D<D=b@ZCCDDE^FCG@IZJXKZNDSFWYX[ZdaEd[eCgal_|'s 2]?ZjB|<name> #Z&eKdgD|<number> )E,]Q[|is 5YnY|of &A1d?DA[KAVceDlBnY|or .C>aDEK^|to .]|you *]-[ZYaD
members|"^%^)B*V+_,?-A.C4>8A;C=f>DAABgCFD>E[FYHcIVJZPcQ?SCVCYFZYaCcFdbg@hDibkDnB|<number> CE^D|a =bb_d^|and -B1XnY|are %[-C3Y5Y:DBeC]E^F^JYR]XZZX]@cDifjYl[|at &X-C8[?XCAjB|can +Z|earn /X|evening 7^|first !]|get *C7[=BC[a[dC|got QE|have 7a<Y|in 1VK_eZkZ|may CE|night "[|of *_1d7F=E?]CDE_T[Va]Eh_iDnb|only -[8[QCTYZ^[W]AaYn]|or CZ|save !Yn]|say =Y|that %Z*];aCYOZR]bX|the #]4^BCC@GZiC|to &[|vote =_I[d[|voted #_I^j[|were ;]nB|who &B.[5b:Z@[JCQ?TEZV]]dBg[|will Bdia|with "Z|your 4[
membership|"]&Y0c1_5Y<]CAD?EfF]K]SZUeZ^]Chalfm[|is 7W|stands <]
memberships|)A7b8Z:]CCM^Z]aY
membrane|4^
memo|Fdm[
memorandum|AaQDR^hZ|of 1[
memorial|3E6[C_[[
memories|)A8b:b;G<C>XCEDBFDHCNAQWR^SDUA^eaab@gDj@mDnD|are 8[:@|is jE|that !a7E8Z;[G^^VaY|to 8[aD
memory|&B,?6Z8B:YCBDCFEHAKCL_a@k>mCnZ|be ,EQD|leak nZ|of ??@^f@
men|,_/Y7E9[:W;B>^B_EDK?Q^SCZA]Bb?hCi]kDn^|'s ,AC[IAQEeF|and &C:_;E<^>_EFKEaYbBcZe]j^n_|in CCj?|one i[
mend|*[2[4Z:<IDK]OZQ[YZa@eFi]|bikes :?aB|it 2Z4XH[W^|prams aB|the ?]S^
mended|#@.@4C;C>@?aBYCaIBKAS:_[eAfbiXj^kAn>|by CD|the #G,_?cIDf^
menders|=^d]
mending|&X,?>^AXnC
mends|&[,b;YDZKZQZ|a WF
mental|4[fZ|health 4[fZ
mention|"Z#@&Z(b)Z*C+a,^-D3e?bDZK_N]PaQ[VCXcYCZ[^[e@fdh]jCk]|<name> +a3[?[P_XY|for R]f]|it "_.ZD^HXYA|that )Z,AE[l[|the &^*Z3^8[|this (C*EODa[|to ?^Q[fc
mentioned|&D3[4B7b;YA[D?FaKFYG]]h]mZ|<somebody> .^SYkZ|it 7[>DFc][m[|the DBIFQD
mentioning|([,^?]fZ
mentions|3g5]DDXe
mentor|&A:]<D=]WYY^cZeYkF
mentoring|%Z)].];]<]N[
mentors|)[E]N[j[
menu|#Y(D)C+D-D.Y:[@DCZD]ECIZK@M@NAQBR@WDY[ZC]BbHeYkZlEn>|'s X[j[|<emoji> MC|<name> #YDdIXe]k_|at >EeC|from C]|has mE
menus|#].]4Z8[CCS]nE
merch|![%]G[mE
merchant|+_3]6_A]DFPXX[[Z|'s 6_[[
merci|+b,DP^k^
merely|([:_H^^]
merge|gY
merged|#_4b=XI[K^Y[n^|<number> #aI_
merger|VXkD
merino|)[
merry|%EBcJBQYe^ibnd|<name> %EBZQYnc
mesh|E]
mess|#](a:YFDM^SG^^mD|of 4[
message|!]#]%D'?,@/C2?3e5[8@;@<D>^?EECKYL?M<QDRBTCW?XcZ_^Wg]jCm[nH|<name> ,D7YSEjY|about #[?[|and !c.ZkE|for kCm[|from 5Z|here 3DXA|is 4]YZ|me )^,^.C3_5[>BUZX^jEk[nD|or ,[CX|us "B*B3ZDaGFO@e[j]k[|we #[4B>[?[|with *^O^|you (^+]DBP[kC
messaged|#^@]
messages|#d'[*Z,A.D3Z;D<Z>F?^HBIbMCN^OaSD]DbAeC|<somebody> ?Cn[|about #]IZ|in ?X
messaging|,EKXn[
messed|4d
messy|N[
met|%],[.?/E2C4B5B7C<^A[C=DXEUF]IeS>UDYB]A^Cc^eAi[j?l^nb|<name> &E,[BZiZ|<somebody> .DgZ|a 4YF_|in @WCA|on <YAZDZEFQCTXc]|one Q]|the #_&[,:EYQIhX|with ,b-^E_IZQ]l^n_
metadata|"E
metal|CZDeGCk_
meter|"?.C2Z6Y9CD[HDX_[^iEkZn:|reading 3^XZY[|readings Xa|the SF
meters|#].[CBD]S]jAk[n@
method|)],A/]4D;c<DGYMZQF^ab]jAk_|and SZjB|has /]8E
methodology|-^IZ
methods|-[nZ
metre|#C)C,F2EDBGCTYWDY@nA
metres|"]#@,B-E/D0A1W2C4?5B9C;C>DC>FCH^IDQ?SBTCUAWGYE^DbBhBj=lBmAnB|and Q[|from DZ|long QD|of ,Y8[CYQ[mEnD|up "YnZ
metrics|-]R]nZ
mg|4]Y^
mgmt|/F4[Y]
mic|4ZCDFZKBY_
mice|"F,_2XQ]|and "F
mick|,YQ[jZ
microphone|,Z>YKC
microphones|2]4]F^WYmZ
microscope|C[Q[k[nZ
microservices|:EaEn^
microwave|;ZE_XYaZe]lY
mid|#B>[?]AEDYIBY]fYhCj]nH|<name> &CE[IDKA
midday|C]n]
middle|'b(a0C;D@]DDKCL[M_]@|name 'd(ZL_MX|of ,b1]4]@^C^V^YZ|one ,AQDWC
midnight|![#D'G)D-D.@0D2C4@5A6b7h8B;G>Z?]D=EZFBG[IAMYNAQZS>WD[X]e_WbCd@eVf]kC|<emoji> !Y6_:[;ETZXZ[^]Yna|<link> !C7b][|<name> 7BMZXC|and &^*W4D6_7Z?[DDK]X?b_kB|on "[7Y?E|tonight 7?|we <^
midweek|(CQE
midwife|kE
midwives|SZnZ
might|!?"U+C.b2C6a7Y:>C@DYF[QZScTCVYWAbXeWiDkGm[|be !D4XD]FZS?XYYYn]|get DZ|have 5Z|just :D|not .a7]S^]^nZ|surprise F^m^
migraine|:[>hMC__eanZ
migrated|A]BZEZR[
migration|2]4ZI@W^Y[bWn_|is nd
mild|-YkBnZ
mile|#^%D.Z1E2B4C5D:_;b<G=]?ZEDFXH_I_JZKCSAVCW@ZBbZeBf_h?kDnE|<number> :dF]|every :Y|is 2F|to 8]^[hC
mileage|,CLZYZ|and .Z4_
miles|&b(Y+c-C/E0B4B5D7B8C;D<Y>[CCGVKZPcQ]S]UBVBWW]A_XbEdFe]nE|a D^QZS@W[kY|and ,]|away CZ_XeZja|down jF|flat eZ|for ?[@[gZ|in )[??f?|of -D8E<[?ZCD|off &YQC|one LX
milestone|0a8A:F<CA?JAUa^AhCl[nB|in -D
milk|#Z(c,F.B7D8B9_:C;B?ABEC^DgI[JBM[QZSET@VA^U_XdZg[hEi[kamC|'s #[X[|and #C5X<[>]c[eW|from #[|in &_(d4]K[MZ|is ^bi]|please De|price =Yd[jX|round f[
milked|&E
milking|&C,[Q_
mill|'[+Z:D<^?AD>ECFYMBQBXEYAcVeBfFg[lAn^|<name> Fc]]|and #GCE|in <bc]|on 7B]D|yesterday ,CQB
miller|Dbk]
millimetre|[[|a [[
million|!H&C,B/e0p1j4A5Z7B:B;b>C?CAYBZCADEFCM?TcUoVdWAYD^Wb_hYjBmD|and /[4[QD|downloads /E|for )E1Z;]QDb[jZk_|in 0BA[UD|meals 1^fX|passengers /@;ZTCZE|people /a0BTaUC|to ;^AYn[|views 0]
millions|8B][aB
millionth|0b1EU]
milo|]]
min|)X,C0B4C5C7C?C@ECeD]EDPZUCYYjak]|<number> &Z)_QEZW|and ;]C^nZ|late Q[Ybj]|to C]D^P_k[nY
mince|%D(]MZQZR^|pies (],ZM[Q^kW
mind|&D(X)b*[,W-D.[/]1C3D5B8^?C@CABB]CZEAGWIZKDMYO]QaTZWAYG^]aDbAeEi_jYmZnA|about e^|and 8_^[|being ,ZDXjB|is %_)ADEJZaD|it ,Z|the .CBZDBJ@QWSAj_nE|you +]|your C[nG
minded|-[
mindful|AZR]
mindfulness|J[
minding|dZ
minds|,C/X7B<D>]Jc^[aa|about MD
mindset|%A(C,B-c7D:dK[MaQARaX]^@aakCnB
mine|#@&_'](W)]+F,g.Y2Y7E<XCAD?FAHEKYMYN[QeS^TBXCZ^_cibj@kBmC|'s 'g,[<XLXQ^|<emoji> (].[K^M^S]|<number> ,>QB|and 5]Z[|from ,ZM]|is )^_]|was &D'ENY
miners|CDnZ
mini|&Y;X@YgZkC
minibus|"X%Z.C2D4F9Z<^=X>WCCMCSDYXf[jD|<number> Yb|and <Y|which "[=Z
minimum|0E1D3^5]GbNBS[TDa]k_nc|<number> Gab]na|spend n[|term 0F1EnC|wage 4ZY[
mining|CBnZ
minister|,C3^;[?bFZQEb[jAnf|says n[|told jD|would ,DQD
ministerial|1G<Y
ministers|Fhm[nX
ministry|,EQDn]
minor|,DQD
minority|-Y1]A^BcTGV]XYhai[
minors|)]?ZN]fY
mins|#B3^4B6ZC[D[F_KD]YbCfAgDj]|and "Zn^
mint|,^Q^j[
minus|"D#]&a'^.F4A?DDdKZS@kbnB|<number> .F4GCYD_kdnC|four CD|six #[|the #]|three D[|two @]
minute|!D%['c([/d8B:?;E=B??D^FaJ^LXSWT_XS]Z^?d?fBgGhFkZ|'s .Y|<link> 4XDCj^|<number> 2bWd|and 3ZDZFaS]e]m_|before >Y|by 4ZFEj[|call DZ|no DBSF|or 4Y|quiz "]m^|survey "C%Z'_EYLahF|to "Y|walk DDfX|you %Y7cJZ]Z
minuted|g[
minutes|!Z#B%A&C'C(C*C+D-A/Y0F1A2A3>4Y9C:A<@=B>Y?EA>C@FBGYLAMBNEPBQERDV?XAY[^Da[cDdAh?jDmAn<|<emoji> 6[GXRZ[[|<link> EXg[nD|<name> &[D[K]d[|<number> ,ZE[QbjClZ|<somebody> D_|a ,B/Z2[CXD^QETaW]]]dY|after ,^Q^|ago 4]7[]]nY|and !Y"D)D.[/D2C7@8^9Z:[>^?DD^HAJEKENFSbTDW@Z_[B]CaVbEe]gEjDkX|any DE|are QYY?lYnD|at !W#aDCJY|before CCeCgCkY|behind ,YCY|each 2X=^QEjXkD|earlier >]CZ|early 4_Y[|for &C,Z4D7[C_DDi[j_kbnE|from ;YjBk[nA|go =[|if ,DQFe[j]|in ,@4D?aDCf_nA|is "^.fSZ|it ,ZQZ|late #C,W4A=[IBQEX_d]eDh_|long #^|more JZj]|no eZ|now 4]B]EZiZ|of #E.C1F4^5Z;F<[>B?YEZHEICM[QASD_]fYgB|on #[.Z4E=[S^TaW]eF|one 5[Z]|online /_T^|or SY|so ,Zm[|then ,^?Z@ZK]Q_S[fag]j^|this CZ|to !^)],Y/[3]<^>[@EC<DBG]HZNZ[WbCjEkC|walk "E9[CF|which ;]>]|will #d|with )[,=D>SVkD|you M]kC
miracle|+a:]P_[Z
mirror|,Z:]a^n^
mirrors|jD
miscounted|4bYX
miserable|>ae[
misread|4d<DDaYY
miss|!Y)E,B.a2E3Y4C6[7l9a:X<^>C?aFZG]HAMAQDSSV]]h^U_ZeGf^k@|<name> :YVY|<somebody> >]?e|a .h3^7X:X<bSdX[dYn[|it .G4E7]:D>DE[]^_Va[b]eCjXm]|out !Y6Z7bSE]baH|the !?*ZYW^_eD|this !^.E3D7WU[]^^Xh]|you 7_:]|your %Z
missed|"^#@&@(D,C.?/^1[4c8X9_<b=EDAG_H]I]JUM@R[SBU[XDYa]^_abTdBeXk@|<name> "^C^|<number> /dTc|a ,Z/A1^4Z<Z?[@]TDe[g[|appointments C[|it #F&F4]7b;Y<WDXIDQEUXb[gGn^|our ,AQDn^|out "a7[H[|payments [[nZ|the "];[>BDEI[YW|their 4[CC|you %[JZ|your 4Z>_@^
misses|)d7^CAN^VZ[A|out VZ|you )eG_N_
missing|!E"W+[,X2^3D4^8d9^<c?[@XC>GFISUAWaY^]]dEj>k@|<name> @Znc|a ?[|and ,YbZg_|from ,C4ACCQDjC|it <i|out +^7ZC@PY]^|the .[F]
mission|)],B/D4D8[;@DDG[H@KDQETCYB^]bJc_hanE|and %^-[<_|is 8FAZhX|to %E)Y-_8d<>R]^Z
mist|,D8^^b
mistake|#<&X(D+C,E/^2C3D4l7b8B:C;?<C?C@BCFDVFbHAM@QGTZX^Y_Z@]_a@e[i]kWm]nF|and #C,Yk]|in "b&],C4]FCKZQ[j]mC|of D]|was QI|with bDeZ
mistakes|&_,Y0C;@>Z?cFbHDMaWC][f_m^nB|are :_|in ?bFDK]Q_f]|that ][
mit|,]=^CEdZjDn>|licensed DZSYkWnA
mites|/]T[_Z
mitten|"ZNYQY
mittens|,Z?[
mix|!Y#C-^7D:XDbGZR^S@d]k]nd|up ,ajXkZnZ
mixed|#]-FD[eEk^
mixer|QZ
mixes|_c
mixing|<]DFQZ
ml|![GYQFY[h[|<number> ![GZh]nC
mm|#^,]0EC]I[eEjX
mo|)=,Y?^CDDCN@
moan|"?,fC^QZjZ|about ,aQ[
mob|n^
mobile|"X'g(E*^,>-Z4X5X?D@DD_JFLfMBO^Q?TcVEgEhEl@|and '[*aL[O_|app 4YD[NZTZ|library "W#[CCnE|number 5Y|office n[
mobility|!Y"Z-i1B8?;]EBG[HXReV?^=aZb]iDnC
mock|@ZCXP[QE^]nD
mod|,F
mode|#d4YBZCEITRCTaYW[Y^___gDiYjFkB|and 4ZQCYY
model|"[&Z+E,=-f0D8]9Z<^?DEDFDK^L]QAReSWVYY__ZnB|and DEYY|is C[jYkXnY
modelling|-_Q[Rb
models|&](g4_@BCCH[jBn]
moderate|-bRb
modern|&D,B-]/Y1A8e<DQCRYXX]_^cnC
modest|-];XRZb[
modesty|"^hZ
modular|1]VXnC
module|*Y-ZN]R^j^|<number> *Y
modules|]Y
moira|K_
moisture|DZQCnZ
moisturiser|8cFBGW^^mBn[|you 8^FFGWn^
mom|,c7YAYQ^]ahYn]
moment|!A#A%Y&E(E)[+@,_.C0C1c3A:c;><@>@A@CZDCEAFDGYIBPCQ]UBV_X@a^c?e@gAhEkF|for 1eE_V]b]|our ,]1@ECVCfD|the 1[V[|they 5X|to 8B:BDAJ]^^aC|you 2Z:CRE]Aa?
moments|%E&D(E,?2A7E8^:cFYKB^^_Da]c^kBmV|like <ab[|of 5YMCn[|that ^amY
momentum|1[8Y:E;_<FAZEYU]
moms|B]]]
mon|B]QBe]i^j]nD
monday|#E,[4]7Y:W<YAZHCQZa^bCg@hZnB|'s XZ|<number> ]^e^kC
mondays|4E<YCBKAaDg[jE|<number> ,B
monetise|5oZk
money|#[%C&E'E(G*C,@-A2c3C5D6B8D9D:D<>=c?F@YADCEEEF^J=KBNARBUAWbYZ[Bb>cCd_gDhBkAlBnZ|'s #D%Y.^2D=E>]@ZDCIBdCeXnF|and 8ZFc|back ,D.f3E7A=_>@?BGZIASiWBaDdbe>ja|because ?^fY|bought #Y,C|comes IE|for ,A2Z=bDYQC_ZdY|has #aCZ|home /YPX|in DbQDkK|is )[,^2]=]CCDDNXQZd]kE|left KY|no .C=ZDAQEdYkX|on "[&FDET^mZnE|or 9F_E|team ,Z|the ,C4d|tip 9C|to 7^CYT]|until ,Z|was D]jX|went nX|worries NX|you .[Y]
monitor|3[<^DDEaMYQHSC
monitoring|#F2E4c
monitors|4]iZjY
monster|,Z
monsters|,e:CQcaC
month|!a"C&@'h(>+Z-?1Z2X3C5@6X8B:@<E>XACCEE_FBGZHZIUJ]LeNYPZRDUZVbW^[a^Eb[dLfWkClY|'s ![#a&B1^4[=e@FFeH^KBSCVZd_m^|<emoji> BDC]KYXZ]YiF|<name> &a+Y?]@EK^PXgCkB|<number> /E>ZDDE_]^nD|<somebody> gZj[|a ,]=D>ZIZm]|and #Z'[)C,[.D;E<^@^EELYNBOEQ^^_e@gXjA|as )^|at "[AdLXhX|because ,A8_aD|before 4^;_D[dV|by E[lZ|end NYQ[[]|ever ;abY|for )b0Z4];Z|free !@'Z6YT][Ye]|from C[|full kE|i 7E|if (F>]MEaZeZ|in >ZbW|is ![)],E.B7D?_@_B^KZQFSBf_i^|it ']+W0]=[L^UWk^|less .E:ZEZlX|no )D|of #Y?aW[f^|on )Y|one 2]S[WXeZ|only !Z)[|or 3ZX[]Y|our /Z<X|running 0_Ua|so 7YDC|that ?[|the &B.^3[C^KBjZ|then !^|there DE|three 0_U[|to 'X)C*[/[6]OZTX[]|trial >[eYg[|two ,YQ_|until CYGE]C|was kY|we 6Y<Z[YbEl[|with 2]4]]]|you hY
monthly|"B#_'^)d-D.A0_2C6]=D@ZD[E]HDIZL[N^QCY][dk^l]|gift 6Z:Y|letter n[|one 6Z
months|!^"@&V(C)?,@-A.D/Y0]5B7Y8?:;;[<C=B>VCGD]IBQCRCS@TVUWVY][_CdCf[iAj?l@|<number> /Z4ZKDQdT]|after D[|ago 0b<Y@YnY|and ,C/^1D>[DYE^T_fDk^nD|are >^|at DZ|for ,Y7[<[|free )Y7b]]^Fa^|in &bE]QZlZ|instead #D4E|late ,FeZ|later ,B/C;^=H|longer /^S[T_|of !b#[*Y/Z1d4Y:>;W>Z?EAZEUK^VYY]_Fb^dCh[nD|off #[|on ,]0fQaUb|pay 4]=Y|so 5[D^|the 7Z|to !X4b?_QBfZ|we ;]R[lE|with -Zk]nZ
mood|#_,Y3[8^N]P]kD
moon|#A+a8D;bDaH@IBM^NBP]SCVSb_g]i[k]nC|and ;Y|has #?IC
moonlit|7g
moor|([,[.EQ]nB
moorings|D[
mop|,_3C4aAbF[Q[Y[h[jA
morale|,_Q[
more|#D'?(X)F*E,D-C.@/h1^2^3@4?5e7D:G;[=@>>@CAEBBDDH[IDKFL?MEODTcV[WZXCYDZd]C^YbXdAeCgBhYiFjY|<emoji> EZF>^CaDmDnE|<link> E]UZ]Ze]|<name> ,Y|a /C|about %Z&[FEJ^|and ,D4]C^TWY[^CjX|as %Z,[DB|at D[F_KXa_m^nD|chances (bX[|could "b8]|done !]|exciting RB|expensive "]2_H[n[|for #a%A,D@[C[jX|from 8C:CC]E]|fun "Z|homes /X|if ,^2[9YWZ|important QY|in QY|like 4[|likely /]T[|minutes aY|of #D5Y?aE[IYKCU^^EdaeFf[|often D_k]|on /C2[FeN^X[iXm[|or &d<]jC|people ([/E2_FFQ[WaZ_|so <h|soup 2BWB|than !B">%a(B)V+@.^/<0a1a3E4?5D7C9X:_;A<B>b?YA]BDC=D^EBH@J]N]QWRCSXT<VZWAXDYEZ?^]a_bBiA|thing -[|to !?-[5C9[<^CYGAN@TCZB_[bYjEmZn^|volunteers 2CWF|we CY|when 4Z>Y|with )[-^|worried ,Z<[|years /]1[Tb|yet 1[F]l]|you ([7Z
morning|!@#]&G(Z*@+@-A1D2;3A5H8@9[:C;A<F=ECYEEHAKCL[OBPAQXRCS]TGUAWC[]]GdDj[|'s #E]Z|<emoji> 8^^[|<link> "[|<name> )]<_B_C^E_NZS^[]^CdYj]|<number> "[#c=CCEIaQ[bZ|<somebody> #[&]K]eZ|a @Z|after CY|all ,Zla|and ,T0_6Z7b;A<Z=D>[?DAYC]D<GYU^WC]^^[c]fGhWnD|as @[gX|at 4DAZE]Q^|before (]*FM[|by .]|coffee !]/[C@T]|for >]?ZkC|from &ZBD]ZiEjDmb|i ,A4[F]|in #C,Y>[C@NZeXnW|is 4W=[C]j]kY|it )]RX|like %D|on &[4DCE|or ;[|our AXE[|routine #C;_|so J[SYe^|the &B'[0beC|to #D&E4Y@[BDEDKA|under CE|we eY|with &_KcQb|you 7b]Z
mornings|(C)Z*A,E7?8Z9]:[;D<B@YACH_Y@]C^]aae[gahbnG|<name> C]j_|<number> )[|at iZ|for 2Y|there ,[|with 8B@]OEg]
mortar|[[
mortem|C^Y]jZ
mortgage|'[/]2e4_5eH[LXW^Za]Z_Ee]nX
mortgages|&Z
mortified|4_
mosque|?af[|on ?Zf[
moss|#D,a3BD@SaXBj?
mosses|&_0YCBK^UZ
most|!Z"<%<&A'C([*]/^2@3?4=5?6C9F:E;a<F>D?@@>BBC@DbE<FZGXHDIZJEKCMVOUTXWBZB[GaAb_cAeBh]jDk_lC|<name> /^;^FeR[jCmcna|<number> L_mD|advanced 1_V_|ambitious -D1D;]AfGYH[b^ha|asked "D#c&ZHBS]UHnC|cases D[|common .ZFYQ]|days .YQZg[ma|exciting i]|expensive h]|folks <a|have n[|hearts (b*_O_|important :DVY|in 4GgU|is :DQbaCj]n[|likely #^IY|likes (]*^|loved 8B;Zb_|of !E"C%G&b)U+C,X-E/@0A1E2F4Y5G8=:?;7@CCFD>IGJEKcLBNDP@RASZTDUBXBYA^JaIb;eAfCgJh>jFk@n@|often FZ|owners /T|parishes HD|people (D)Y,C.X0C4B7e:>>]@ZD[F]ODQEUEX[ZD]abCm]nA|radiators FDmF|read FDj[mCnZ|requested nY|since 0Z|talked i[|things 5]ZZ|to n[|trusted +ZA[PY|undervalued ;[|votes =[|wanted #Y0Z|was #_4Y|weeks 2_CCWYjD|with 9@D[
mostly|!A"D#W%B&^'B+E,c-C.B/B0E3C5C7<8B:?;><B=@>BBEEEFCGDHEJBMDNAQcSFTBVEXCZD]=aIbAeAjZk[n?|<name> &_|a >Y|about TX|and #]2]DF|at kZ|because ?Yf]|by ,Y|for &C|in #]2YCaIX|is >D|it ,>|on CZDDQA|the KZ|to ,Z|you ,Z
mot|+E6Z7D<[C[DAGYL[TY[]nB|<number> !d"ZG_TZ
moth|&gKbkZnC
mother|"B%Z&E'F+D,d2F3Z4A7b;?>[?D@^DBJ]PAQbTCW?ZZ]^_Ca]e[gWjA|'s "D&?8Z:b<^>]K@S_a_e]kD|<name> QE|and &Z|has @E|in ,_7amZ|is 7[>_]Z
mothers|#Y?_MX
moths|"],a4c@[Ya[Yk[
motion|#[:[<FCDEBI]h_lB|and #[I[|is #[:]IZa[|to A[
motions|,B1]QBbY
motivation|7B:_XY]E
motor|"Y+X4B7[HWKFQVnE|and C]
motors|1_
motorway|'Z,@<ZDU
mottled|D]
mould|#a,Z4ZDDQHeC|in ,[
mountain|,]7B:Z=XBCXDnB|rescue D[nB
mountains|;[
mounts|#[C_DDI[jYn_
mouse|/ZKaQB
mouth|0Z5ZCEU[aX
mouthpiece|,@jX
mouths|3a:^N^[Z
move|"C#]%D&?)A+],C1]4?6Y7C8C=@@CCaDZEXFEGHKENBPUR[S]U^X[[X]?fChDjdkYlYmI|a K[|and 9]DE|anything C^jana|for -^R^|it ,d.^=DC_D_KCQ^SakZ|on QA|out "BD^g[|the #d,D.>9[<_?XI_QAc]|to #].^CfDZE^FZMZO^Q]SXj_|you kE|your 5^6_[YmC
moved|"D%F+Z-E/>1C2G3D5e6E7A:C=?>A?=@@CjEYFBKAN]PcT@V?WJX?YEZZ]CaCbXd@eDfFg@iCjakCn>|<number> 5^|<somebody> IF|across BY|again CA|and .[|from ;dCCDYQ[b]kZ|house jZkZ|in P]|into 1[<E@]A[hY|it #Zba|my +]E]|on 7^CCDDjBkC|our CXn[|round F[|the #_,AD?EeI^QAf@lb|to "H.]1B5];F>]?E@DACBDCgDVIAPCVEYD[Vd]eZfAgEhCjenB
movement|%],B6[7@:h;b<?=BDCFEJWKCQH]D^Iadb[hbnA
mover|;]b[
movers|8Bk^
moves|#]&?,Y3[4@7D<[?CB[CjD_EZF=J_LZO^Q^R?XaaDb]icjdl]mC|<number> ;[|the E_|to #Z4F>CBXCeFBJYRCb^i^j_kAlZmAn@
movies|,ZnY
moving|!Z'_)[,X1^4E6Y9C;d?BC^DaFWIBL^MXQXR_UZVY[^^Y_CaUfFk^nD|<name> NY|day 'bD[QZ|house "_|in F^|it 4^nZ|our 1^V[|the #c4DdE|to ,Z-_1[<]Cbe[|with ([|your )[.[6]eF
mow|*]O^
mower|#],]:[IYaZ
mowing|#ZD]
mp|/Z1B3b;XEDV@lBn]
mph|>EnD
mr|#X&],_1C4A;D<D@[C@KZQ^YB|<name> #^,^4G@WC@I^Q^k@
mrs|#W+D,a4C7]?]@aCADDIWQ[f^g]iDnD|<name> #[+D,^4C7^?[@bCADBIYQ^fYg_|t j^
ms|,F1Z@^EYQEV]g[|<name> ,F1Z@^EYQEV]g[
mtg|-YRY|w -XRZ
much|!F"Y#A%]'_*C,^0D2Y5E7Y:A<Z>@@DBWD=FYIFJ^LaM[OFQ[RASDUAVUX[YBZC]Z_HaCdAeAhZkDl@|<somebody> &[Q[|about 4Z|and -[2X4FBYQ_jb|as ,D.B3^<^=^QASCeF|before DY|but +^I[P^|coffee A[hY|did LD|do 3^HCM]n[|for SCnE|is "[|more "],A8]AZG[^W|of /Z7CK]]EbY|on 4^7a|they 7[]Z|to 7[8DeZ|yet 4DFYVZ|you .[F]aYm^
mud|,a0Y4YC[DDKCO[Q^[_fYkBnE|in 0ZQD
muddle|.]
muddy|:D=[BXK_Na]Ed[e[kZmC
mug|*b,c0Y;]<ZBcD_O^QbR[UZ[We@gFi^k[|and <^
mugs|"^*X,^2]3a7]HWQ[XZ]ad^h_|are hX|in 3^Q[XY
mulch|>C
multi|-^1D8D9C:BEEHaR]nD|agency -[R^|storey "X
multisig|,[Q_n]
mum|#Z([)Y,_.@0C4A7F:D;C<b=B>^?CDBECFDGWI[J]M[NZQ_R]SDXCZXbCc]dBeZlA|'s &E'?,?5Z@_CXICKEQA]CeYg_|and ,GQFU_|asked ,Z|cried A]|did ,Z|has 0F<[|is ,XCDQZ|of )Z|on k]|or *^,YO]Q]|to ,E]YlD|who -[>D
mums|%Y(_)E*a,B0X5f7E8D;]>aB_J]NdQHU[XYY^Zeb^e[i_jGnY|and #[%Y(^0[4Z>ZF[UYi]|who *[?Z
mural|1Z<cD[XZcX
murals|,[
murder|"]
muscle|(Y)[,CD[
museum|%Z(Z+B.^4C5C9;;b?C@BF]Q[S]U^Za_@b_n?|'s 1[|in ;_bY|is %[I[Q[|shop j[
museums|"]%D7[AZEZ^ClYnC
mushrooms|,^M]
music|#[%E&E(F,b.>/[2[3D4A:Y=E>a@ZDEECKYRBSCXCYCh[kYlAmCnD|and .BSEj]k^|off Ub|on /Z
musical|IZ
musicians|bZ
must|!^#?&D)A*[+D,[-X/D3c4?9b:[;U<@=?BZG]LBNDPCQSSAVCWCXdYE[D_Eb^cAdAeDg=hCial_|be )C*a7DFZN@SBUZbBj@kDl]|do %@:ZD[QZk^|give D[n[|go -E7a:cC?]^jE|have ,[;Y>]e^|know 3CbZ|like ,aQ[|not &Z3aBYFZNZX^eAjB|reach CZQDj^|read ![7D;ab[|say 4AYB|see 8[
mustard|,^9]B_QX_XdYi^
mute|.e3g4^C[QDSYX]
mutual|"[1X=[FZIZW]d]
mv|1cAZCBDZV^nF|<name> 1cAZCBDZV^nF
mw|-ZCD
my|"[%[&a'F(^)Y+f,j.@/Z2c3<4B6]8>9?:Y;_<c=A>=?EAaC@DCETF]GYIFK_MaNaObPeQfT[UWV_W^^=_Da]b_cfeEhciIl]mZne|<name> !_"^&B)^+C/a0Y2_5];E<B>]@YCZHZJCN^WYZY]]eZg[lWn[|<number> "])b*Z,A;]<_C@NcOZQAW@YB_@b]kBn^|agency 1_;]|answer "Z|aunt #X+E:CPDaCg[|back +XfD|bad 4[|bag ,DVY|biggest ;]|bill ,A:[CZT^a^eYf^j^kB|bio +FE^PE|book <[QY|boss ,C2^|brother ,^3Z;CQ]]C|calendar )^,D-]7ZCFFDNZQ?a]bZjD|car ,a<CQ^b[|career <[]F|cat ,YbBn_|class ?DfE|client /ZQAbXnD|clients %a&]/[<aJbTX|co _]|colleague &X'XLX|colleagues 3[EWgZl[|constituents /Y>^kB|course )Y/]2]|cousin ,X2]4XW_|customers !Z|dad &D(E<[@]kZ|daughter +C,^;>IHPFQ]bB|dead :ba[|desk &_4YmZ|direct 4C|district ,Y/Y0De]nX|dog ,C2EWF|door 2]5^7[W[|employer 2Y?DfE|ex 1[|face QZ|family n]|father &D,_2[;_KA|fault 4bYW|favourite +EPFSX|first ,U/D1_2F4C5Z7D;C<ZAXFCV]ZYbDcWmCn=|flu ,ZQZXZ|free "ZFXND][|friend &[?^fb|friends @[BB|full )]|gran +B,]PEk[|grandad nZ|grandmother ,Zk]lX|great ,]|guest &^;CECK]Q^|hand 1Z;[<]CZnB|hands ^[|hat ,^|head 6]|heart %]BYCEnZ|husband f[|inbox ,EDD|job ,D2]<ZNWc_|kids +]bZ|kitchen ,W:Z<bE[F[aY|knees VYcXj]|language -^E]R[|laptop ;]|last 6][ZmD|life ,?:[FdQ=m]|list #]*[OY|little bZc]|method ;_bY|mind (_,D7_M^QDaD|mistake ,[4_|morning #D;^TCb^|mother ,e@DQVm[|mum ,c-[0G2B<bAZB^NAWB|name &B*[CZKCO[PYnC|nan 2FU[WDZZn^|neighbour ?Y@X|new nE|newsletter ]Y|number ,^|office &Y?[C]DbbIeZjWk^nc|old !F#CDY|op +GE]|opponent /aT_n[|own %b+F,b4a;D<B?DDYFDJdM@NDQ]Y^]BbAfDg@kAn>|page ,ZmYnZ|pay ,_2F|phone DBQFSBeIkA|plan jC|prayers @[gX|profile +[,DEbFZ|question ,DIBQF|shop )Z<aE]|signature 8Z|sister ,_2aM]NZQ[WabD|site ,A7[|sleep (b<[M]|sofa ,HQE|son ?YCED[f[|speech Egl_|staff ,]DYQ]kXn_|statement A^F[h]m[|students +]0YPY|survey )E|talk ,@DZkX|tea 7^|team #Y&B,B0ZCGD_QAfYkY|third ,Z|thoughts ;^b]|two kZ|uncle Q]|van <]dZ|voice jZ|watch ,=:had|website YW|week F[|whole )]GZ|wife %AJENBc]m[nA|word ,]2]QYW[YY
myself|,]1_4B;C<b?DCDKEQZj[k@|and kC|in ,^j[
mystery|8EF][^m^
myth|AZYYh[
n|!B'e,?.]9]LaS]TX_[|<number> C^TXjW|in !CGC
nachos|XY|are XY
nadia|&[@aDEQEgakE
nag|,cDD
nagging|B[F^mW
nail|!D&[*[,E;XD_K^O[QB|trim &D*Z|varnish D]
nails|+]:[@D]DaYgDjD|and +Z|say @F]F
name|">&['g(^*b-A.G3_8A9d:@;[=_@_CCDXE[F^JCK_LiO_RDS[UXVYXZYE^C_Za@cFd^f[iDjD|'s &Z,]2X=XF^QZmZ|<emoji> MX|<name> 'a;B>YAaLYbA|a (Z5_M[Z^|age &C|and #F%Z&?'^+Z1Z4E;^AaC[L[PYf@h_jZk]nY|at .ZjY|below 'Z|by &Y|down C]EY|for +Z,^EDPYlD|goes =^dc|if &Zk[|in &^2[DCEakGl]|is #X(Z,Y0a4]<E=BDBSCkAn]|it ?ZFZQC|needed SE|of &E(Z)[D[KB]WbD|on )_*^1]9CLAO^V]aXeB|one (];]MWbZ|or ,^2[Q[|our (ZMF|out 4[|short 'D|so ?D|spelled e[|that *]Oa|the 'a/b9_=YDBLXT_|to *D,@<bQB|under &^4^|was 4Y7ZY^|will ,[.Z3]F^SZmY|you #a>aF]I_mX|your %['X/Z8]JYT^^X
named|%E&c*a,a0F1^4D5Y8[:B;e>D?]ADBDC@E?G]OZQaSCUEVVW]ZC[^_BbbhEjBlAnZ|<name> "[#E0]1E8C;]<A?D@>ADE@HZJ[VB^DgEjZ|<somebody> <b|a -_1C8b;b<]D]E@G[HCRbWab^l?|after )ZgB|among 1Z;BRBVb|and =^d]|best 1DVD|every [[|in 8[;^E_fZ|it ,X|one 1b@_AUEDVZg_l>|the &Z,^?d@[QXfZg]|to bZ
nameless|4Z
names|"C&a(D)E-B1B4B5c7]9]:C@]C<EEFaKZL[NAPCQGSYV?WZZc^E_^c_hCnA|<name> &[,^Q]|and &b,D<Z>D@[__n[|are &Z,W>]DCQ_|by &@2Y|from ,]|in &CQChY|names 5bZa|of &d7Z=[K]QBkA|on #_&Z0^U]g]|read 0D|so E]|to &=,ZKE
naming|#a&Z*Z0YKTQ^g_kE
nan|">(],Z2E9^>DG^IBM^SCUbZZ_YbFeBh]jCn[|'s 9_K[ZV_XjC
nap|,ZQ_
napkin|,E?ZI[K^VB
nappies|>XCYQZS[aC|in >Z|size Q[
naps|-Z
narrative|-f8B
narrow|,YCYnD
nation|![;]b]n^|'s ![;]b]
national|"[,E0X;^<eH[QD]Ca[bac[na|<name> CZnX
nationally|1g;WVa
nations|<ZCEjB
nationwide|-F8BA[
native|-U7^8<;C>DHZMCnB
natter|.YCYjZ
natural|!W,C-]8_H=MEQC^_
naturally|+[,[<aPZQ[
nature|4Y8W<]?DXD]F^^ablD|'s ^_
nav|,ZQ]
navigate|-Z:c;BlFnB
navy|&F)Z,_3b4DKBNYS^X___k]nZ
near|"C,G-D.>5[7A8A9]:?;C>A?BBZDAEDFFSE]B^@aCbBf<h]iJkZn]|<name> "FHDKEYCaYna|a &X,[@Yg^|enough "C9]|it 4aDDQE|the "[,F4?5^;E>C?CCYQ[YEaFfDh]|you /C0[9BDBkE
nearby|9CDZ
nearer|4e>C?CCaDAYaeAj_|the C]
nearest|!C#B*a,@3D;Z>YDeOaQBYYbXdAfCj]kd
nearly|!]"A#^(D)].Y1D4>7^8@:C;?=C>VAYCBDWECF^GYKJNeT^Y?[_]_a@dHeXiCj@k^|<number> /E0ZTG|a <Y|all #b2a4aI^K[[]_Z|always #E:CeA|closed ,^A[h]|did ,<AZF_N[QBT_mZ|every KC|everyone #[>_gZ|everything ,_?[nY|full )Y7]|made #Z|quit <_
necessary|8[D]iZk[n]
neck|"E#]/]5ZFCIaT]mDnY|rhubarb FCmE
need|!]"X#B%?(A)]+?-A.[/A0]1C2]4=5Z6[7?:A<<?=@EAABACYDcEaFAGYHCMIOAPCRBS_T@UCV?W[YDZY[Y]AaEc>f@gChBkbl_mE|<name> ,[0a|<number> *d+]/Y5ZEcF[OVPZQ]SCZ[d[l^mZnC|a !C&E(Y)Z-D/C0b2D4D8C9?:Y>ACCD^GCHZJ_KBNXSBWCYD_EadgCk[nC|about CZDX|an DfQCe[kbn]|and D?|any ,]|anything IZj[|boots >B|coats AF|for )]-Z.D/Z|is %[)ZN[|it "[(],C.F:cDCM^XD]]jB|me .b|more 2CWF^Za]|not #A&[.d3A7B:F=V>_CBDBFEKWScebfAgXkB|one D]I[jBk]|six DE|someone )[SXbD|term n]|the "E,C2f5_?[E^HDI^M@WbZbkY|them ,?QEYC|this "^(A.c3_:BMBTXX[kEnB|to &C(D)B,_.@2@3^5B6E:Z;E>YAEDaFcGAIHNCOCPBQFSEUEWEX[YXZD[?b=d[eZfBkXm]|us ,W.b2CQZSb|we !b"E;ZGdHEb]|you 6e;AE_JCM]Xc[b]]dG|your %F2a9AEZM]S]WZY]]B_[n[
needed|!E#D%F&B)W*E+@,A-C.H1D2a3D5a7B8E9@:>;E?ABCDbFBKBO?QBSXTBWMXBY^ZX]A_?b>gGhXm@|<link> .]SZ|<name> Caj[nG|<number> #YIZnE|<somebody> ,^|a ;]<Z|and C[DAg]h]|at .EDZ^Z|for 4_CDDEQ^jD|just 5_|on QD|the SC|this C[iY|to IW|we eFjDnY
needing|)Z
needle|&Y.BCAD^QYSF^Bka
needles|,[.C9Z>]K]MBQb_]e[j^
needs|!E"B#E%I&D)E*D+U-B.@0C2_3[4]5A6D7C:W;?<?=W?BBAC^F@KCMZOGSEU?VX]@^XbDj]k@mAnC|<number> ,W2d4]7ZC^M]Q[WZjc|a (_,B.E4a9B>BBBK]QZWA[XgBiEk@|an 5^>[EdlX|it (bM]mZ|no ._DB|one >ZeYgW|the (@4^MCeBkC|this (ZMZ^[bG|to (b,A4Z7FDdECIEKDMUT@YEa_fXk]|two QZg[|work (:ME|you a_|your :[
neg|,Z.]DX|and ,[CBkB
negative|"C>ZCEQBX[j@|is jE
negatives|2^
neglect|,]
negotiators|;cb^
neighbor|!]"Y&CGXn[|<name> &D
neighbors|#Y%],b7c:Z@ZBeCXD^JWQeSFhZiak[ne|in Bbi^n[
neighbour|!B"A&b*@,G:@;C<B>b?[HEIZJYK[QGSCXBb@daeYfXnb|'s ,[j@|<name> ?]@XfZ|at #X|for EE|in ,?Q?|who ,CC]DYN]
neighbourhood|(D*b1[F]OcV]m]
neighbours|%E)C-c/C1C5C6Y7_:@;C<E=[@ZABBCCBHXIaMCR_Y][Y^@aAbCe^h?lX|and 7Z>[|at #_7]AGI^Z[|have /D7d@EF^i]l^mZnE|in BBiB|on BDiFjZkC|the -b@]KYR[g[|who 7EDZg]|will "Zna
neither|&E,C.]2Y4?7Y9F:];A>W?ZC@DYIYQBS[WV^Ea]bDdF|do .C:[>^D[|has ,AIZ|is ,^|of ,@2_?CKYQCW^jY|should 7f[^]^|will .]7C
nephew|2Z4eDCQa
nerve|;c>_?^DZeafZ
nerves|>[Ae
nervous|&])Z,Z/X4Z5Z;C>jDCQDTaec|about @[d[|system 8D:ZR[
nest|&Z9Y@YIFPY|box ,[FZPZ
nested|&X,_DDQY
nesting|BFC[Q[iDj]|and BFiE
nestled|-B8Y:BJC^YnD|in 8U:FJD
nests|4YD^
net|!Z-c.B1X5];[=a@YAED[E]HAR^SAZ]a^b_eCgZnB|profit E]RZlZ|worth 5aZa|zero ;]<ZCDb]
netball|&Z+X?ZGFQ]|season GF
nether|B]
nets|,F;Z=C_Bb[dEja|and ,A=D_C
network|"C'^(a)B,A-Y.E1A3C4>5_7A8E:D;>=@A_BcDDEYL[M_NAQ@R[VAZZbXdAeCj]lY|and >^CZ|is CEZ[f[|of 5B
networking|.[8[:DEZSa]]^]
networks|,B<[ABCDKZk^
neutering|nD
neutral|1b;^VZb^
never|!Y"[#=%_'C)Z*>+[,F-@.]/[0B1@2<3]5A6[7W:Z;]<]=CA?BXC?D^E=FZH]IBJYL@N[OEP]RAVAW?]Z^Y_Aabb]cadAfYgCjEnZ|a ;_Dek_|about <[|again ,CK[QCn^|apologize ,FaX|ask (d7EDZY@|asked ,[-]4e7[R]Y]][e]|asks ,B|be )D.E7]CF]cd[|been "@&C+B,[-Y8X;?<YF[JWNDQYSAXB]Db?i@m[nC|before ,Y8_:ZI]^^|came &D>W@EKE|come ;^|did n^|do ;DSW|does ,a.[7FQZSY|done 4]>[F]|dreamed ;EbB|eat "]|ever ;Y|fail Baia|felt #D)[,EN_QE|forget %Z,@3C:^?BFDJaMYaQmC|forgotten ,DQE|found ;ZbY|get &]+[/Y=bZZdYm[|give XY|go 7A|going "Y7E|got )XQ^|guess nB|had +[4[^X|happen "Z#]|have ,]4B6[7Y?X[[nE|heard DZ|just %YJYZY|knew ND|know .[|learned &B?F@^eY|let !Z5]:_a^bX|look DFFYmZ|looked ,[Q[Y_|lost ?ZB[KX|made 7[QEnV|make <^]Dc]|mind g[|miss 3^X^[ZnX|need "Z|once "]&a,d1];B>F?gDFHWK[QcYC]Dfb|open .[7Z|owned <X|pay =bTZdY|phone .G|played bZ|put Fbm[|received &Z|ring D^|rowed >_eZ|run 6Z;]N[SZb[|said 4@ICYG|say FFbZmE|see !c6[G[|seen +^,F8a;DDZMF^_aDbE|send DC|sleeps %_)YJ[|stop 4[;abX|stopped :A|stops mE|take :D|text D]|thought <^A[|to "YS[|told K]|too )b>[N[|turned FY|used "E>[_[f]|voted <]|want )[6E8[;b|wanted <]@Z|will +[,@<]QCe^jA|work #F|worked 4^|yet >[
new|"a#[%C(F*C+D,>.C/@0C1]3C4[5U7?8X9C:A<Y>D@BDDF@GXHaSZUFV]XYYYZY]Z^caDb[fCgEjVkEmDnE|<hashtag> -D8]|<name> !U#E&@+Z-^4C5E6X8_<A@bC?FDGaICNZQCTBZ>]E^ba@eChDiAjBm?|<number> ([)^1_9[AZCCHBM^NaT]VZhZiYnd|address 'b|amount Db|and >[|app )ZJB]DnZ|at &[Q[mZ|away MX|baby ,_5[|bakery NG|banner <d|benches ^X|bike &]DBjBkC|blog CDEbj@la|boiler #[TDWW[Z|booking C]|brand <EADEERX|bus 4Z|business &EDDKD|car 4Y|card #]4bCY|cards YZ|chair 1BEF|chairs #^,]3bQZj[|chapter ,E1C:EA_EY|clients #A4D7aCX|clinic 4C|coffee )Y1ZV[|colour EElE|cook 3D|course 5_A]Z[|crossing _ZiZ|dataset jX|date &B.a4^>[CeKASaj_nY|dialysis e^|digital 8Z@]JC|distribution 1CVE|drop CC]ZjD|e 8A;[|entry ([jF|ep ma|episode 5[;ZZ^]X|exhibition !ZQZkY|face 1_A_a[hY|faces B]|ferry '^2]L^M@W[|five 1]CE|flatbread FCmE|floor #[|from 1XV]aCn]|gritter (]M]|harbour ,EQF|head -Z<DACYZhDkZ|here ;]@_g_|hip @]|home AYEahYnZ|hours #_.[=]S[b^d_|house k[|in #D,Z-]1B5]<D@DAEEDKFRZVB^^bElG|is eB|job NC|jobs VB|kiln 6[[]mZ|kit 9]|kitchen *[5YYFZ^|label &_W]|lamps SZ|lid #a*B>^OAeY|logo 1^8]<_A_^Ynb|look (Z-^;^J[MeRX^ZbZh]|map iZ|mark <X|mat ??fE|mattress "YCE|members "Z&[0b7BAYY[[]|menu >EF]eBgXm[|minibus "[|mower ,^X^|name F^VZ|oat #X_Z|office "[E_lc|on &^,X4DCCEAK[YEZ^l@|one "C#^&C*E,=1Y2C<F=_>BB[EDIXKAQGSH]X_Dd^|ones #d4f5WDYY_ZSbDnC|oven "_|paper &ZRAVD|parents 5eZ_|patients CZ|phone kD|place DE|poll a[|post >ZEclbnZ|potatoes ]F|price 7b|pump #E2^4[|range #76ZGZIA[[|record <]EZfY|report "C;aE@FjHDb[m_|research /XmY|roles ME|rota 3Z?fXd|rule #a|rules /Z>ZJZ|scanner <Z|season %X8YAYJ_a[g[h[n]|seats h[|set EZ|sheet #^Y]|sign ,b1E4DDZKbkXn@|slot CD|slots ;Z>EQCb]|sofa ]Y|sourdough MX^[|starters &[<aCYcYj]|studio E[|study /CD^TBkYnZ|system #E.]|tablet PZ|term :Zb^|the &Y.Z|this #CSE_X|till #ZSY|timetable JF|to "C>[@^C=iZkD|treatment 2C|trustees PY|tyres #Y)B+],Z<EPZ|values 1_8[^Z|video K[|voice >X|way 8_J_^Y|website )]3]<eBZFDNZX[|whitepaper -Y8]E[R[n[|year "f-a4[8^B_DDHYJ_R^]Z^Ya^iakB|you 8m:gG]^ha]na
newborn|%]?g@Zebfeg^nZ
newcomers|SbnX
newer|,AY]k[
newest|;DAXBDKY]EhZ
newly|"Y-B1bH_V[
news|!C"Y#B%@)_,A.@3E4_5_7@8C:@;A<a>[ACC]D@F_IDJBN]RaSCW?YIZZbFcZfagDh@iCjWl[m_|<emoji> EAF_]WmYn]|<name> C^QYf[hYj[mEnA|about CCFdQE|before 4_|coming ]BlDm]|for ,@-D<fCbY[j^n[|from 0Y<ZAYCYYEaccWgCj[mZ|i +YC[|is )]1]N^XCaE|or 4DCZ|our )X<Y|out CC|that KEfU|the "[[ZmE|this %DnY|we -YCCEZ
newsletter|!D#_*d/D0Z2D4X6Z7D8[:B;D<A@[FjGEJ@MEO[RDSFTBUZYaZU[baCbEdBeCiAj^lFmfnD|'s jZ|and !DFC
newsletters|CCbY
newspaper|&b,CF]
newspapers|jZ
newsroom|V[
newts|Bai]
next|!F'D)W+<,?-[0W2F3@4X5D6X7Z9F:B;@<==>>;??AFBACcDBKGLBO]R[URWC_Ze?gHiDj]nC|<name> &B,DCcI[KCQBe[j[|<number> !d.[7f9YGeTE]ca_bCd[f[n_|and #ZCY|bill nD|chapter -Y1c:D<_EXFCKCV]a@mE|cohort !]7c]^dY|day )_4C;[C=D^YCjC|door &a4AKaSVeZgC|flat 7E]F|gen -ZEZJAVDnG|generation &D-[7D8_;[HCRZ^b|intake HY|level )C-[1F8c:[;BE]NC^Z|meeting m]|month #D&E2_DdHCWZgCk]|morning CFF]S[|of YG|one "Z3[4W>]CaSC]Xb[e^j_na|person 3ZIU|post C<|print .Y4]S^|round =ZX^nZ|session C?Eb|spring !B#b]YkZ|step "[(Y9?:]|stop 0eCbEaMYUZjYlc|summer 4[|term #b|time (D)E,G3_4b5Z7G>EC>IDXZYbj?|to #A&]'Z,]-E4>7A?DCCIARDT[U[YBbBgEjFnB|up CZIXa_l]n[|update ,E0E3G4YCbDCEEJEQ@UDXDbBjZk=mBnB|valley ,c|week &B)D.V4X7]>C@]C]D@F^J[KCQZSWa@galdm^na|will mV|winter 7]|word C]|working 7DjWk[|year )^.^/F0Z2[5^6[7_:^DBEAIAS[T@W]]]eEk?lC
nhs|)]2]@YC^Db]D^Da[hbnA|patients D]kZ
niacinamide|D]F[
nice|"^#?)D*a,^2D3d4@7B9A:E;><D?d@BC]KYO^QUR]S_W]XYZZ]BbAe@fZg>hEiFjZk[n]|about ,Zk^|and 3[XY|but .ZYZ|evening QB|one ?ifbnA|to "Y3F5W;CK]RYZZj]kZn^|try ,>DDkB
nicely|#?2_3D?bW_f]gY
nicer|9B>[?Y
nicest|"X+g,_?YK[Pf
niche|8]Bai[
nick|&Y2^KWWY|it &[2^K[WZ
nicked|&^
niece|,@4BIGQEkAnX
night|!C"Z%B&G'C(C*A+@-G/@1>2>3>6D7D8B9E:=?XAABYC]EDGAJ?MCTAUCV>^G_?aCnD|'s 4^;Y?BD]ICbafEgAhE|<emoji> 1bE[|<name> ,C.Z4Z;YKCQES[]_gZj[nC|<number> ,ESAk]n_|<somebody> a[|about eZ|and #Y)^+[,_.C5^<DCdFZP]QZZcl[m^|as >[D[|at ,D1D;_P_c[fGl_|baker &AK@|before =YC[|bus I[J<|buses D[|by )[E^|cleaner @]|crew ;f?[KDWXjD|desk MZQZge|for ;D@bAfbDg]h]|from 4^lZ|i ,C<[AZE[QFlY|if ,^<acY|in "^>]Q_e]|is "Y/^CYTYkZnZ|it 4ZiZ|line 2[4B|nurse #]D[|nurses ]Y|of ,C>YC[NCQG|on ,C3Z4DQE|or QE|our ED|out 9[DCh]|per /ETG|porter ,Z|porters 1D?]VDf[|shift #D&f,Y.^@aGEKbfEgakD|shifts <^|somebody ,CC]|sorted "_HY|staff D[fBkZ|team KE|than &[|that =Z|the ,G4D;Z@CCAjC|there 7]|to ,[4D5[ZZdBnC|train 4C9^YD|was 4ZY]|we lX|when 5Y|with &D,^?[@]CZQ^|you ?XQ@nZ
nightly|)c,YN_n]|builds C[jYn[
nightmare|HDjC
nights|#B&B(A,X-E.C0B1D3D4C5D6Z7?;C>S?]ACEBFCIBN]SZTDUCVBWZXBZAa^f^gDiBkD|<name> D]|<number> !D>^CEQ[f]k_|and 4Z>^QD|are "Z|at #[+]]Z|in >Z|of ?]fZ|tell >Z|the #E,E|to n[|with S_|you ,]8[GZmA
nil|?[
nine|"C%@'F(A)@*E+A,^-@/Y0^3D5^8<:>?b@YACB@CFD?ECFCMbNBRBUaWaZ_[Z]Z^DaAdYfan?|<name> CCI[S[eZnZ|and #C,^5Z@_QbYDgb|boxes 4?YC|branches "Z|by e[|calls 9D_D|countries 0B;_bZ|days &]0Y5[7B9[CBDDKXM[SDTcY[bCjCk@|families 7CjZ|hours 4AE]e]|hundred 0[U_|in #Z/_0a?]DZMaT^[^|is 4_5[mZ|members 1^|miles ,]|minutes ,]>Eb_f^j]|months !Z|o'clock "A,C>]?b|of !Z#Y&C2C7[?CAYM[QcYXk]|on 4CYB|people ,A4b7]>CQCU[][|places 0Y|seasons AGhEnD|seats 7[MD|the ?]|thousand &^0B|times 4B5ECDDcQa]Dk^l[|to j@|weeks "[#C7b>^CZI[S]][e^|were e[|with I[|year &^+]@EC[KcPZQBf]|years &C0[1[2Z4D<[>Z?DCZS@U_YC][^^lHn_
nineteen|&],]/Z1X2F4D5E7A:E;D?V@XE]FDK[QaTZXZZDaBfUkAlamCn=|minutes /[|months K]|of #[<a|years ,[<D>D@[SC
ninety|#B+[/b0]4b@^A_D[F_IAKXNGT]U[j]m^|minutes ,@5YQAYW|seconds +]D[|thousand ,^/c
ninth|,Y.B;^<]DFSFYCb[g]
nip|k[
nits|PZjCkZ
no|!D"E%?&F'A)A*D+W-A.e/90;1=2D3Y5>6=7D8C9B;><E>_??@CBAC[D[E>FCG@HDIUOBPZRDS_TFUDVEWEZB[>bAeYfDhFjYk[lFmBnD|'s nY|<link> "_,bgY|<name> "].C3b:^=YCAD[H[Q[XZd[jBkC|<number> ,ZCDQ_jE|<somebody> KA|a DZ|account D]|action 1^|address .^SZ|ads ,[C[|agenda .bSbnZ|amount BYiY|and #_,Y?^I[e^jb|answer "B&Y4ZQE|apology >_|app +ZDdk[|appointment .C>QDfeUhZjAkanb|argument =Z|at :CQ]|audition "[,D.Z|award =aK[d^|back #D,CQE|bad :baa|bank C]DD|beer 7^Q[kY|better !_4[|bill =hDFd[|black CZf^j_|booking ,B.EDaSHWXjZ|boring 8aMF^aa_|bounds aY|box Fa|bread ,AC[D]j]|budget =]_X|bus .ZKD|business AZbX|by 4Z|cake .bS_|call .cS_kE|car &_>DDD|card ![.ZC]j^nC|cards (FMG|cash ,D-[CAjC|catch !b|change .CQEYXnB|charge *Z=FCGD^I^KDO_QDW_dDnB|child 4]A]F[hZ|code !b|collar _]|contract ,]|correspondence 3]XY|cover MZ|credit ^[|cv ,E.BSC|data 4C|date #A4_C[DDS[YZ|degree QIkE|difference Dan[|driver ,a4_|email Dd_Zk_|end HC|entry *]X_|eta 4fnZ|exceptions 3_]C|excuse ![3_7bGZTSXZY]]a|excuses ![3E4[7WG[|experience .B5]8E>DQ^Z]nc|extra D]a^|family ZXaX|fee )Z*_,C.Z=Z>CB]C@D^IEJZO^Qad]j?k^nD|film /^C]|filter "Z&[?Z|fine >[g_|fines .dSc|flash ^Z|flowers &DSF|for #^4[|form #B,D=^DEd^jDnC|forms hZ|from 4F>[DE|fun >YD]|further "_)_1^2ZCEDBH[Va|fuss ,Z.[?FIES^g_|gain "Z|gas (F|good &F,_.b4cKCQZSaY[k=|guilt .ZDB|hard 'Z)[.aDESc|harm 4[>[S[|heating ,C|homework >ae^|hot C[DAQGYV|hurry .Z|i ,^7d=[>]kDnc|idea #F&A([,d/_4^6Y@]FeGXHYT]YY^YfZkBm]nE|if (B,F7^]Z|injuries j[|insurance ,EQEn^|is .]3a:]S^|it "W#^>E@[DCFYL[Q]g^jA|joining !_7^=D]Ya[|judgement '](a>aLYeZ|kids 5]ZZ|last 7A|later -]E[nE|lease /BTE|lift 4ZSC|lights "_|list 3Z7]CZ|live CaDDj]|login CCgXkZ|longer #?-[.A1Z:^<Y>BBbDAQ^TAU^VYa[eAgDi^j[|meetings C=jD|milk Dg|minimum .Y|money H]jDn_|more )b+b,g2E3[4D5E7gCDDAJ]P]QYXa[]]a^]aAhXjVkCmZ|music #[KYk[|name .F@_DCSEYCfbg]jBnD|names .[9^DcFBOYQDS[W^eBka|need #F,D.f7E8E=[>[DcHDIZQJSc]B_Aeag_k]|new d^|not #Z,_Q[|note ,D|obligation "C-F.Y7[G^H][E^AkD|on ,B:]A[C[QCT_nZ|one #E%d&C(E+_,G.^2D3a:^;b<C=E>b?DC@D?F^HYJaN_PYUDWD]___a_cBeafCjDkBna|other .D1[2]8c:Z;d<[DCI[SBWZ^bbenB|pain "Z|parking kDnE|phone <aD@kC|phones ,]MZ|pies i^|pitch .c=]S]|place #_8Z:aIY^Y|plan /_<YT^|plastic CZ|plums YD|post ,[C[QZjY|pressure 'Z.^6[aEfZnY|prize ,aQ[|prizes DE|problem "Z+[.^5]DCZ^kD|proof 4cQF|purchase D]|question #B,C4EQC|questions 4[>dDDQ_SXe]k@nZ|queue ,[>b|rain ,[3Z|really "E9X|reason ,Y.Z2^>YCDDCMXS_YAeWjC|receipt .D4CDFKbY^e@jYnD|receipts .C|record CD|refund VX|regrets ![n[|reply ._4_jBkX|right :[eZk[|rush ,Z.]|rye #],ZC[I]|sales .cSa|say .[2^|script n]|second 3Y7bX[|sense #[,X.CDXI_SDkY|service C^YD|shame >cNWe^|show :[jD|shows 2_@YW^g[jE|sign 0XDhOBQ^e[g]kd|signal ,EC[JZ|sleep >Z|slides 7[CCDEjB|spam .XSY|speech >ZK]eY|speeches ._>ZS[|spin 4dQE|strings )X|such %[:bN]a_|talking &E|telescope D^|telling >_e[|thanks .D7dD_GY[[]cm]n]|that #Z4^|the #c,].C4B>AD^Q]eCkV|time #]CZI[|to #[,F.c9C>E?CI_QCS_WYaEb]hYj[|towels .A|trailer KW|tsunami CWjY|two !Y8a|use #Y&_.]4]KYS_|voice ,]Q]_]|vote =dd[|voucher C^g_|water CcD=jDkD|way ,BC[QG_Y|we #Y.B>]IYQ[YDi_|wifi SY|will .C|wonder ;]>[TWe[|words "[HZMbn_|wrong =[|you .@;_=C>Z@CDYIXQEb[jEnB|your @C
nobody|"@#>%C&F(B)B*D+T,Y-<.a/Y3D4Y5T6C8>9D:E;Y>i?D@GB@CEE>F]IAKDP[Q[SZYEZB[B^FbXcYeciHlHn@|'s #C&B*Y._2C3]7^8D;W<C>]ADCDF?IYKGQVS]XZ_Vecg]j_k^mD|<name> Fjj@mjnb|and QY|asked "C#@,[E[I?l[|asks >bQCe]|at ,D/X2]>b|believed AZ|can ,B0Z4_7Z>BI^JZTYY^e?|checked ,C4Z>[Q[e[|checks >YD]|comes ,].Z2Y>Y|could ,Y?_|does !a+X;]QDb]|else *[+D,B7E:Z=X>^?[F]O]QASD]CdYe[f[k=|enjoys >[NZ|ever :^FZ^D|fell 1a<g|fits +];[P[|from &].[D[eD|gave h[|gets ,C>ZeZ|had &Z>CQBa[eBf]|has &E)[._?ZCZFaIAKBQBS[WchZk]nY|here 2Z4X>_S^WZgZ|hurt >@eDnG|in !c+[,]2Y4Y;ZF]P_b^j[|is &E,BDAKEXZ]VnZ|leaves 3[;]b^|likes 4D>^QZ|mentioned 7[][|minds .@>]QESEea|needs D[|noticed <]|on .G7Z9[;cQ_SB]Z__b_j[|owns "]|paid ,A|put &E4fYa|reads kZ|remembers :C|sees &].YRc|should #]+^,Y4D>^YA|sings ;FbF|sits 4Z|talks /[<ZF_TbcZ|tells 7CF]K[YFnB|to 4[j_|told >CDZQT|wants ,D0]7_UY]^|was ,D4]>?DCQCYZeCj[|watches >[|who A^|will (_.e3B4=7B;E=C>jCZDaFESeXBYB]GehkYnC|would #Z,Y0]2EH[KYU^jZ
nod|(]<[
nodded|4Y
nodding|h[
node|&Y:[?ZCbKYfZjZn_|is :[
nodes|CDQA
noise|"[-C7C8?9[<b=C>ZB]CaDYH_ZC^Ab@|from ?[|like 9[<[
noisy|)A,]N[nV
nominate|+B,a;DEXPGQZbCnC|a EDlE|my +BPG
nominated|A@X_f]
nomination|&]C[QZbZca
nominations|,ZEdMAR]aDk^lbmD|are NYk]|close 7]EY|for ,YEZR_jXlZ
nominee|QAnZ
non|+[-f3eDBGZPZRfXZYBiXjClD|conformities E]lZ|executive 1CEGREVClC|refundable 3]
none|"B#[%C)C+Z,@-A.c/Y0C1B8F:Z<b=Z?AADBDC_EBHCJDNDOCPZQAR@SUUCVA][c]dXfWhAi>jXl@mBnB|and ,C.cSZ|at =Z|left ,E?[QE|of #@,[-D.]/D4X8C;E>W?CHES__Zc]fDhElBnF|will 3Z<[
nonprofits|Aa[[ha|in Aa[[ha
nonsense|#b>^I[
noodle|DC
noon|"Z#@&>)X+?,<-E.A/E1Z2A5B7?8?:<;E<A?B@?AEB?CmDCF]GDH^I<K?NVPCSET@W?ZD^D_EaGd@gAiAjikCm[n>|<name> 1a=bKDQ@YHd_jYkEnB|<number> QDabkD|and 4X9]=[Q[b^g^jDmY|at SZ|et CYJZjY|for !a[YnY|on CZEAl>n@|to >A?[EZS^fY|today "[4Z|tomorrow D_FZk^mZnF|with I[
noor|&Z4[KY
nope|._FhQYSYmanG
nor|.^4B>_DEQFSde^gaj@
normal|"B#Z)E,@.[/B0]3C4C7D8E:@@DBFCZDBEFHBKCM^U]YFZD^EaDeBj]mE|<name> CD|and d_kE|by X[|for kZn[
normally|!c)V,^2E>GCBD_GaKAO]WAYYeD|<number> !f)ZGb
norovirus|C[e[kZ
north|#D&@,B.D0E1A2D3?5C7C:@<E>B@DAEBDEDFDHYJZKBM@NCQBUBVAWCXH]A_?e[f@j[k^l@mEnC|aisle C^|end =YC>|gate #ZC?DBeZj=kA|of "[;AC]DZHXJYj]kZ|side 4B?]CED@d^k?|star %Y:CRZ
northbound|C]jYnZ
northern|iZmBn^|<name> CCjDmDn[
northmere|2Y
nose|"[/Z2a7aS[W_[Z
noses|;_
nosy|6^[[h[
not|!A"D%@&@'9(?)F*?+B-9.Z/C0A182D3a4a5@6?7[8>9@:X<H=C>[AGB>C^D[E=FXIDL>MEODR>SYV@X]Y]Z@[?][_Aa]dEiCjYkXlC|<emoji> "_;ab_|<name> ,c4Z=E>E@BCgEYFeK?M]Q^XDaBgCh]jbmd|<number> !Z#Z&E,B3D4h7E>CCeDEIcYhaDgCjekEnC|<somebody> #A,<5Z>D?CI^QAaDi^kDnA|a "?%c&A(Y)Z+F2_3[4C7X8_:c;]<V=D>V?AHHJZKCLYOCPAR[SBWYZF^Xaab^f?gIjAlWm>|abide ,^|able 1]|about ,F3C4B7E:e;DF@G[H@IEM]WTaacBhCnE|accept ,D;]|add 3aj]n[|affected 4C7EC[DBjZkCn_|afford 9[U[bD|afraid "EQXh]|after #[.CDeIWg^jXkb|agree ,^.B2[4C;_<FFZMENGQ]WYYA_^m^|agreed ,]DZQ[|all 0[8X;^NZXB]ZnC|allowed QZbW|alone "[)e/Y3?7B:@>AH[MFN^XD]@^[bCe@mD|already E[|alter 3dDEX[|always :DNAkEnC|an ,f3b4D:^>]QaaZe^kCn[|and "a#Y&C,=3b4A=]CZD@KCdZgS|angry 7a][_Y|answer "[|answered 3YIAKZ|any 4[QA|apply 3aX[e]|approach j^|argue ,]n[|arrive >]|arrived CX|as #Z7_I_TYW^YDf[jC|ask #C3^4];^>gD@F]KZMXP^XaYD]Beag_jJkCmcnX|asked #C4aIE|at "e:];[H^gEkH|bad 0c;Z<d@ZUbV]ZY|be !Z"]#_%B(^)?+],H.[/]1[3W4D5C7^9Z:E;Z<[=B>Z@CCXD?F>KDN@O?PXQDTYV]WCX^[Ya?bZlA|bear ,];]Q[bY|because ,@4C:C;F<DIDbEh^m[|been 4^5Z7D;^<W>aD_Q[bWeajVk^n]|before *^C_GEj_|begin ADbYhB|being 2Z4F@[ga|believe ,A0_7A:C<bAZC[FkQ=]AaBbEmfnG|belong DC|blame (b|block SC|boiling S]|booked (]7]MZ|born :[a^|both jE|bother +].a3a4[DZQEX^k]|break 3Z>]X[|bring 3YCAIYKCSZkanW|broken ,Z|build #f4C:[I_n]|burn 7DaYe]|but 4FDEI[|buy #[)Z,E/Y>FD^NXQD|buying ^_bZ|by 3E4E>E@]D[IEQB|call 3]DeXYk[|care )[,Z.C7_:D=[DBH^NYSB]_bE|carry ,].Y4Y7Z|catch eX|change #C.B3]7BCbDEFCSFgA|changed #D,Z4B8Y:[IAQYa^|changing ,[D[d]|charge <EDbiZkd|chase :ZDZQAkX|check "F4^:[CAN[aZnC|checking ,[|claim #YIak^|click 3B7CXBf[kZn]|climb ,]Q]|close ,Y.DC[|closing #]|come !C)A.^2E7]9E;A>Z@]D?FXHZQZS]YB^Ef[n_|coming #[7]:^LY]b|comment *]3gXf|complain &[,[3aKYXb|complaining ,Y4B5]<ZQ]ZY|compost Da|cook 3e|cost QFS[|count 2_3a7D:C>WIDQYW]n]|cover ;]<cDXE]lY|create :?a@n]|cross .C7a9^]Z|cry ,XDDX]^[kD|cut ,E4D>DSGXFjZ|daft ,C>^@ZQ>e[gX|dead D[|decide "]Q^|decided D[|deliver ,Z4YYYk^|describe :X|discuss <ZA]h^|do "D.]0]2A3=4Z7>8B:B;E<^>@?^BDDXFCJZMCQYTCU_W=X?ZA]?cdeJfYgBjWlZ|doing >[CZ|done 4YE]KZQUUD|down K[|drawn IY|dress #Y,Z2X|drink e[|drive 3E7DC^DYgEnY|eat "Z#C,C.C4]>CCYD_QCSCY]]Wj_n^|empty 4[8]|enough >DFDSUWC]C^^j^|even #D([+Z,A-[0Y4@7_9];d<AC]FbG[I@NAQCR]XD_[b_m[|ever #ED]|every /]IZ|everyone .[>_?YS[|everything NZ|exist ,C<[F[QBYZ|expect 3DCYQBTYc[jD|explain 3^XW|face &].c2c7C>cKZQXS^W^ea|fail 9C:Z_B|fancy .Z2c>^DDSZW_|feed 2]CZDZj^k[|feel ,D.[7E]BkE|file n]|fill 2_4[7Z;]b[|filled 4ZD]n^|find !d+d.D/Z4b7]8[;_>CC]FDGbP^YZ_[b^k[mBn]|finished 4c<DCCXZY_|fit #B&],B4H=ZC^QB|fix ,Z:B>]|fixed 4^<Y|follow 3C8c:[;dSE]_^cb^nF|for #A,B.^4C7b;Y=_?]GEHaIGMDNEQ>RXWB]bgHnG|force D]|forget 'X)[*[3c?hEYNXXb]D^Efb|forgotten "E%YE]g[k[|four 3dQDYC|free :_aZnX|from >EC[D]YXgYk^|gamble 7aXD|get !["C%X)X+E,E/Z0E2@3c4c7[8Z:F<C=V>W?DQET_WDXcZDbFcDhBjXnA|give (D+a.X>WDAQFXZb]jB|given M]cX|giving ?]l^|go &E*[.@3D7C>CDAQY]DfZkEn_|going #D)[.b4C:_KCOZSaT^WDYDdCeajA|gone ,]>_|gonna )]<[G]J[MYNZbX|good #[4c;CXZY^|got #]&Z.B/]7C9b>]DAQ_TaXZebk^|guess )^4[SZ|had #ZQESE|hang )Z7f8[D@G]]a^Z|happen ,Z8Z:ZC[Q_aYe[|happy %]=EJ]j[|have ([)a*?,@.g/A7B8D:^<?=B>Z@ZB]C>FAICJTKAN^Q@RZSdT>VAYZ]B_Da_cId[fEg_jZlCmAnV|hear ,B.^;f>Y?_@ZSYYDe[f_g_|heard #F3YCEIDXY|help &D,Z8];^bVd^|here )ZDYN[kZ|hit 2Z=E|hold 4CQEjB|how ,f|hurt &DDcTZm[|i 3eQ[XZ|if #Z2Z7[:[S]|ignore 7DX]kC|in #Y,E3@4E7Z=bC[DYKEMFW@YB__kan_|included )Z6^DAQDSF[XjCk^nY|is .]7Y|it "d#X.A/^9AHbNY^[g@|judge ,C|just !B"F#D%a)D+E,=.B0E1^2C3H7<8h:k;<<D>CA[C>DBF?HEJ]KBQ:S?TEVYWBX@]?^dalbBeEh[m?n=|keep (b)Z.B2D4_AYDCaBbDgY|kill D[|know ">%B(D,].A/Z3C4i7H9c;D<B?_@]AEFAGCH>UDXAYe_Yd_fcgZhFiYnX|knowing >]e_|known #]&Z4ZCCI[eZ|last )Z7a<[QD]]|laugh >]|leads 5C|learn :aa[nZ|leave ,D.?/Y3D4D6Z7[8_?^D=FAH_SCXE[b]]bYk<mF|let .@5Z7c:[<eBaD?H[IZMXSGTFXE]ZcdgChFi^jAkA|lie /]TZlZ|lift >ZCCDbS[|light D^|like ,<:D;^<E>YA]KZQ?TXdZhajYk>m_nZ|list YF|listen ;[D[|live #Y:ZKX|load nZ|locked @Y|log R_|logged n[|look ,_<^>CD@IEQZXYh[jBk?|looked #D>C|looking ,X5]:CD[QCn[|lose ;Z>]?]DDeZ|lost <]DY|love "Z8X9CMZ^Xn]|luck ;bQGU[c]jC|magic "]>CGZ^B|make "@)C3C4b6]9F:Z=c@ZDAH?KFLbNDS^TAY^[Y][k@n[|manage ,@9D>]D@KYe_|many ;]Va|match #D-[|matter 4C>_DBQCkC|me +^,]3a>DIbP[d]|mean .[>^S[ka|meet 4^:]YX|mention ,YDD|mentioned #A3^7^IFXZ|message ,ZDAjV|met %[,E:[?aQHf[|mind *_,a.W7?9E>FCBDCKDO]QYS[YC]CeAgBj@kCm_nC|mine &cK_|miss !]%Y.C6Z7c:Y<aE]GVTC]_^XaBmZ|missed /A@]TDg^|money Fc|move "C,ACBQ@SF|moved .Z4[CC|much .DD[QC|my :C;A|name (Y7]=ZFDQXjEmB|need #[&D,Z/D1]3A4A7@;Y=C>YGGJVN_PWQ[WDXJYY[D]?dB|needed ,Y4[AYQZdVnD|next 7f:]]]|nice >[C[|no ,E4YC[S[jZ|nothing k]|notice 7DC@D[QEn[|often <aK]|okay <e@[c_|on "B*^,@3B4Y6a9X:d<D=C>BC]FBHCKYQDTX[Ya]bBdAjbnF|once ?[|one "c&X2[3Y4:5a8[>CDDH]KcXaY=^ZbaeAna|online 6][[|only ;C>bD^IYK^e_|open DZY^k^|opened #X,[4Y<D>dCCDEIZjE|order D]|our "Z)a7D:a<[D^IEN^Q@a^b]nY|ours &f,@4@;[KdYBaCb[d[gBjan@|owe ,A.[@^YDga|own ,[|pack 4EDa|paid 4Z|panic "Y7A@[C[]CkC|pass D_F_|pay !_&Y3C7B:B=WDF]BaBdXgBnb|paying 2a3Z7_W[|perfect 4b>]ea|permitted 3_BZXY|pick ;[eB|plan 4E|play ,BgF|pop .Y|possibly ;^bY|post (D,=>ZF^QBmZ|posted *c<]O_|pour ]D|press CZ|pretend ,[2^4]QZYV|pretty D^|promise ,C2A4b7YDCIYY^|publish ,Z.Yf]|put #E%],B.^4D7D;A=DB[FbJ[S[T_bBmZ|putting nY|quite <]Ac|raised 4DC]|reach #Z4aD[IZY^|read ,b.E3E4C7C<B>^?F@ZCFSCWYe]fAnB|ready %@3A:A<F@[B[CCFkJB^DaEmen?|realise /[@DgD|really #Y(^,_;DD_Qa|receive 7[][kE|recommend &^KYg[|reflect -[:^n[|remember M]na|renew .XSX|repeat 7f][|replace :]QC|reply ,a.CCZD^QX|required .eDEQ]kInX|restart DZ|ride +[9^P]|ring .Z3^4bCDKYS[V_XZeE|rub D_[[|run )[,E4E=aDYQCdYi]nC|running 3eIZ|say %E&W3D7Z:A;@<D>?B_FjKYSAVbXC]^^AaDbFiWk@m_|saying ,?4C7a;[FdQE][aBm_nE|scroll (l3[7ZMeX]|see !]#[+^.C3[4Y7C?_B_CYJ?KHSEXXY]dXe[j]k]|seen +^?ZbX|sell #Z7B8^:Y;C<D>XK[SC^aa]gDnE|selling 2[5bI^QZZZ|send *[,[.DCBDFQ[daeDk]|serve na|set A[CcD_QYk]|settle :C>Z|settled -[4dYY|share 3BF^]WkD|ship #[4EC[DCQ^kF|shout ,_C[Da|show (X,E9]DZSAjZ|sign .d4DCGDbSbX_]ZjBma|signed "b,[5]e[|sing +],a|sit 3Y7_DF|sleep !c,C.A4B7_<c@cG]JUM?]aa]g^|sleeping >Z|slept <[|slow #Y|so ,[3[4<CCDcQ^jCk^|sorry ,D0^4@7[>CE]YC]^^^a[|sound 4AYB|speak #X|speaking 'Z,_Q]|special <_cZ|spend 5^|split DD|stand #B'c7Z9Z<aL]k[|start ,F<_A[hX|stay ,Y7[|stick ][|stop )[.D3C4D7C:a;Z<Y>FCEDDU[XEYDaZ|stopped 0[A[U]|stopping <d|stretch g]|stroke gY|suit &Z3Z7ESYj[|sulk .^|sure ,F.]7B>aDFIZ]Be[kZ|surprised ,E;fQD|survive <]|swim "C>]?YQ]SYX]e]fW|take &[3C;D<Z?cC]DDK[R[SVU=XC_Be>fag?|taken gZ|taking K]|talk _Yk[|tap 3D|teach ,[|tell ,Y._/[4^9X;_>ZCKD;FYQ[T]W_YZj>kEm]|telling .[Fbm^|test n[|thank K[g]|that "[4CF[ICQDgVmWnC|the !Y#D+D,D.[5D7B9Y:Y<A?C@DC^DXFAKCNBQBRDVCYY]BaXj[kYmAnY|there "Y#B&D4e7cQDYZ]X_DjBnF|they #d7Y:aab|think !Y"?%Y4F7]<Y=_>]HC]YjD|this "]#dH[|thought #Z9Z_[|throw >[CYDae]n[|to !b"X#;&L)F,[3j4:7^8Z9@:]<Z>@?A@CAWCbDAFEGaI;J^K@Q^XfYA_DaZeBg>h^j[kDnB|today .^SZ|told 0Z4A>]QEjE|too 7B:b;Z@[b_|touch 4C;]D@Q]Y?bZ|touched 4E|travel D_|treat D^|tried +^4C7YPYX]|trust ,[Q[|try )].a2YCdD[QBSV|tumble 3BjYnZ|turn 3D7Ce[|turned _G|two ,B3Z;[QDbY|understand 7C:DIY|until &_4aIXQ[YX|us %Z&[,A4D9E:D;^=]>GC_DZJ_QH]Ebbe[f[kdnF|use ,_.]3<7F>CC@QXXAjBkb|used DZ|using )^@EN]|usually ,ABYQ@bE|vegan 4dQDYZjY|very 7cjZ|vote 4^Y]|wait (E)Z.?4?7d<^=a>ABZC<E]FEIEJFS@[b]b^Ec[d[f?lZ|waiting 7_HB|wake &Z5YZY|walk !Z+X3X6]7gD@OBX]]aaJnD|want !Z"A)C2W4@:><C?CFeLDNBOBRFSVW[Z@_XaCk>mdn=|warn 7]GC]ZnY|wash BY|waste ,[3D|we _[|wear I_|what "A,U.[4X7E:]>a@ZD?FdHCK@]B^DbCdDma|when ,[FZ|where 4fF]O[QbfZkF|whether a]n[|which &Z2Y|will 7eT]VZ]b|win ;Db]|wish .[SY]]|with %G;dQ]|without DZ|work &X)Z3C4c7@:A<D=YCbGCJ[K]NYQZYbdYe]j_|worked ,E4_>YY[|working >]C^DBQ^jY|worry )].Y|write .b3f:ZScXbjEnY|wrong ,C4Z|yet :E;D<EKaeZjA|you "B%].A4b5]7@:E?d@YDDGaKBQIS@TAY^]CaBb@fWg^jYnB|your "C%C._3[7A:[<c>F@CCYJES^XbaDgZkYnB|yours L[QZ
notch|#ZIXYZ
note|!B&W(E)^.U/F1A2D4[5C6E:B;?<C>BB^C_DfEAFBGAK^QXR]SEY][B_^a<b>gAi]jZk_lDmA|<number> 4CD]|about ,Z.[4[DES[XZY_|for QCnY|from ']+ZC[|if =]|in &Z,C-]=ZKZRZ|is QE|of ,>D^YB|on ._4_Q[|our NX|saying @AQZfZgCkE|that 0XCDQAR]UYn>|the 4^C_D]QCjck]nY|through D]|to +[,^4_Q]|we 4[|with &[DY
notebook|#B&G'Z8A9[<C?EQZW@^DgFjGnA|and &@.Z
notebooks|&^)Z,B8ZQEjZ
noted|([,a-Z1]5XQZXZjC|that ,[5YQ[
notes|!D#T*A+],>-C.A/E1B3Y5E7D>]ACDCFZTC]Ge[f]hBiFkCn?|<link> jZ|<number> nE|a <Y|and ,EQDS[|are jC|for &EKFg_|in D[I=|of 8W|on #^,[K[|with NZ
nothing|!C"B'C([)D*D+_-@.d/@0A1B2[3V4C5>6A:F;@<@=V>BB?D[EAFAH]KHLHMXOIP[R@S^TBW]XVYBZ=]Y_?bDc?dZgDhCiEk]m@nC|'s CaS]jZnD|<link> 4[|about &[3a:]^Yd[|and &].]2D7Y?]KZM[NIfXkE|at #]+^,[.eDBP]S_j_kB|beats )]+D8_:YCDGC^^|but /Y8D:A<Y?_@YC<Q^RHS[[[]DfZkW|by 7D|changes DBE]|else ([+a3C;]P[dBjCk]nD|except ,[.^Q]|for 2Y:[DEWYnB|goes #_|has ,CQE|if ,C=]>[g_kE|in #C7Z>ECXD<W]bbjX|is &[,@.Y4Z:E=CDCMBQCeCkD|it kY|just ,^.AgW|less !]8_A[GY^[h]|makes A]Q^n[|mends WF|more #Z2]Ffm]|much ,]Q^|new 4hYWjYkA|on "a&X,[7[DZQWdZkanA|over QY|owed .A|says ]]|short +^;Y|so .^KZS_kA|suitable ,FQD|that 9]|the ,]._>[DYQZSZ|to #d&C,Y1]2]3^4G7D=Y>_@]D_KaU]VYW[X[Y@eWfFkW|until !X4[=dCDdZ|was ,B?eC]nC|we %[I]J]QC|will ,Y|with #a,[|wrong ,BQD][|you DYn^
notice|!Z"^#9&>.D/D2_4A9f<Z@HB_CcDdFCHYIAJEQCR_YFd^eVi^jYk_|<name> C_jZkZn^|and ,B|if eX|on #F,[gX|somebody @E|the 4DCASDl]|to #Y&BBbDaI]iZk[|we <c
noticeboard|&C>YCEDCEXSE]a|and EZQ^k]|by =]
noticed|%B&W+Z,]/Y2]4[5Z:e;[>??YFbW^Y][[c[eBfZjAlEnB|a #C][|and 4]?[|that &a,<4DK[bF|the ,Z4Z?[BYCBYZi]|until 4YYY|you 5^N[Z]n^
notices|#@%]4DQDjY
noticing|,F4Z;_]ZbYm@
notifications|,C3hDBXh]VaCl[m_|on 3^F]Xa|so ([3]7]DCE]M_VYXZ]Xl]nZ
novel|&Z2];[AEFD]cmD
novelist|;^bXn]
novels|&Y,]1aQYVY
now|!Y"W#i%>&G(D*=+>.B0_1_2A4_6X7b8?9A:=;E<W>=??AZCcDAEcF:GZHYIfLCOLPDRZSHUYV_WBXXY]ZX]__CaDbCfGgCiWjal^m=nE|'s ,a|<emoji> (E)a*Z/b0b1?3_:bA]JXMCNZO]TbUaV@X_a^b]mA|<link> !i"]1D7CEBGbVD[FkAl@|<mention> #D|<name> !B#D&A)A,C.Y/f1F<]AECfDBK=NEQVTb]?jcnG|<number> !_#B.[1Z4]5^<^=]CXG_IAM[NDR_T[V^YX^A_cf>hCn^|<somebody> #bQ]Ya|a #]-[/D1e5C@[A^CCDAI^QYg]h]jAkCn]|about #bCY|all B]|and !_#B)[,D3[4>6Y8Z9_?ZCCD[G^HCI:KFNXODQ>RAS[YaZC^CbZg_iCjEnD|at !^,b-D1Z4C6E7^E^RCSW][lX|available !F1_7Z8Z;ZEdRDV[lc|be =^d_i]|because &[4[kC|been 0Y1^|before /[3D8[R]XB][|by #B4C>^Q[YF|closed 0ZUWf^nZ|come #Z|comes ,]FYIZQ[|do )[NZ[X|does C[YBj[|expected -_CZR_j^|for )[7[G]HD_Cb[nZ|free CYDZQBX[|gets =[|go #Z,C/EDEQC|goes /YD]k]|got &]K_|half !YGYn_|has #a&B4Z<a=]E^IcKFPYQ]d_hY|have #]-Z<a>f@Z|holds lY|i #D:ZD[ICQYcYj^|if 4W7ZQE|imagine :[]Y|in !]"g)]+X.]1A4A7F8ZGZHcIEJYNZQ]YC]Gf^jYnA|including #Z|instead #A1a2^V[|is +G4bCDHYI]QXm[|it /A1[2Z4[>CKDWUbFh^nZ|keep :]|know 4C<a|like Q]|link !D3Z6a[]a[|lists /E|live -bA]JER[a^h^n?|look <a|more hZ|my EF|not #DCbj^|off #_|officially #[VZ|on !Z"Y#Z%Z)W,Y-C0^6EB]CCDCEbI[JaKCQ]RBU_Ydd[e]i]l[mDnA|one B[|online C<D]WZj>k^nB|only !Z,ZCBGXaBjEnY|open )]5[8ZC:EXGVZZ^[j>|or 3a6[7bD]P[Xb]_k[la|our &D1_QZVanX|own #CIF|pay !b6a|picture UW]Z|read &Y,_.ZK[Q^|ring jG|runs AYCZj^|says #h4[IaiZ|see 4[|showing CDnA|since I[QD|so C_D[MZhZja|stop #Z|takes QB|taking A[hY|than #E4DC_QZn]|thank ?[|that +_4ZYZ|the #A,X1B4E5d<]CAE[IBQ[ZacahEnF|then 3ZDY|there )],C<XD?|they ;]nY|to !="C7aAZECGBXX]ZbZnY|two ,Z4[|under #Z|up A^E^h[kXlZnA|wants ,Z|we !Y/[1X4<7C9B<Z?^@ZM[TYV[eXf]gEj]k^nC|wherever "[|which #E=Y|while ,[QZ]Y|with !]#@&],[4[7DCWGYQ]a[fDjYk=na|you /Y4ZFFgZ
nowhere|5_A[DDQFSEZ_ack@|else 5]Z]|to 4[5YSCZY
nowt|*[,cQ_
nudge|2]>ZLZT_WWj]
nudges|"]
nuisance|:EQEeZk[
number|!?"A#?&B'k(E)<*E,@-D.</D0b1[2C3C6A7D8?9D:?;><<=C?AA@B@CDD_ECF]GAJ[LgNCOGQHRBSCTCU[VWX?[>]H^CaCbCd@iFk[lJm]nE|'s D^FCKYQDSAj^|<number> '?,X0F1C2F3X5@<A?aCGD>FjJ?LCNWRES@YFZ=^Ab]dBe?gAhBiEjZk;m_nE|<somebody> #^I[QE|and *C.^4C5Y>_FFLTOEfCjZn_|as 3]|at 'ELH|below '_L]|by #ZCZjW|ending D]jD|for 0bj]kD|from ,Fn]|in .C3Z=Z>^LVYCkB|is #E>ED_F]K[QDY^_Ck^m[|nine 0aUYhYm_|of &C-b1D7Z>DjI|on #]&B'E+[7EDaFCPajDk]|one %]'B/]0a1];FHZJZLCT_U^aEbBkDl@|out &['ALC|plate #ZIZ|please 'bLX|postcode 'ZLXaZ|printed 4c|ring MY|that 'Y=Zd]|the 'Z2Z|three 1a<^DCQYVZc]|to 'F=^>CCZD^LFQZeZj_|two IC|under '^C]LW|we 'Z|you ,[
numbered|CZGZjYnZ
numbers|!E"A%['[(_,D-D.E0b2]9[;E@EBZEFFBGAHAI@M]R@SYTZU_YY_Za[bBdAfBn@|<emoji> 5^Za|<link> Y[|<number> ,Z4D>YA[C?UYh[|and >XKCYZe]jC|are 4]9[DBI]na|do DATZlZ|for ,[>YC[DC|from V]|in SYYZ|up ']LY
nurse|#_&X(^.C1B4B7C:C<C?BCZIWOBRDTAXCZE[E]De]gXj^kc|<name> &cKaNXQZf[g[|and 4]|at g^|for AZhZ|in QC|is :C|on #YC[GDeY|should (]|will .ZCDFZ
nursery|#D&D2Z4];c=^>cICP_R]YFbYdXeaj[nF|in ;cb]
nurses|&e*B.B0X2D5F7C;a<]=>>B@ZCCFZHCJ[KcXDgWna|and 0^<]U_nZ|are ;Z|at kD|in CD|who QCeB
nursing|#@>D?_CDK?QGS_YEjFkFnZ|home n]
nurture|-_5V]W
nurturing|5Z8XZ[
nut|C^nC|allergy Ca
nuts|#c,DD_I_k^nZ|in #ZDX
o|7C9]DBeBk?|<name> CZ|neg ,Z.]DX|negative CEXZj@
o'clock|!X"?#Z'[,a.Z>[CZFfL_R]g^iDkBmanB|in &]K[|news #[|on ,Y
oak|!a#A(@)_,@0D4B7Z8C:ENaQ@S^YD]caDdCgDl[mE|share (@MD
oaks|#^
oar|7]G^]]
oars|ME|but ME
oasis|8[^a
oat|"@&D+Y,X0Z7A<ZCVI[K[QYX]]B^^aUc[dDgAhFiYj]k]nB|bars +^CYP]jY|lattes ,Z|milk #cI^QX^_c[i]
oath|QDYBaYnd|that QCn[
oats|"DCcHDjZnY
obituary|,WKZfXnY|<name> ,WKZfXnY
object|,b.ZQc[YcXmY|of ,[m]
objection|#_IZ
objections|3ZnY
objects|.Z0Cb]
obligation|"A)D.X6E7YDDGZH]RZV_ZC[EkCnD|chat NY|to VZ|valuation 7ZHZ
obliged|,b.Y3^?dQ_fc|to ,c.Z?dQ]fc
oboe|"F
observability|+W
observe|#EB]iZl[
observer|<X
observing|:D@[BBa@iC
obsessed|!@"A+a-C7C:F;_<DAWH>KCPa^]bZc@iCnA|is ;A^W|with A^]Dk[
obsession|%Z8aEfJ]MFQA]a^ab[c]l[m]nC|with QB
obtained|1Z
obvious|,DFcYC
obviously|"X,]2[<YK[M^Q_aBeXnX|<emoji> *X
occasion|-b:_?CQER]b[f@iEnC
occasions|4]
ocean|:]aa
oct|-Y8]S_^[
october|!_,CCBEYW^jA|'s !a,D
octopus|,eQ^kY
odd|!D,V4@?ZD?Q[SBY@j]
oddly|,Z;_
odds|hXka
of|#F'@(>*C+A-X.C/Y2D3B4E6A7D8X<E=C@EBYC=D@FBOIPERZTYV^XBYH[D^YcZdEiYj@kFmE|<hashtag> "c-ZHYP[|<mention> 1[9YQ[V[b]|<name> "W&X'Z*V,?.E0[1_2D3^4W5B6C8B:b;A<X>=?^A[B]DFEcFbGYHUIDK]L[MZN^QGSIWCXVYCZX^HaVb?d]f_h^kEl_mVnb|<number> !c"C#C)F*D+[,E-D1]2B5Z8A9B:^;Z<Y==>>@]A]E@FZG]JCK@MANAP^QHUYWBZW[Z^@a]dAhWjXlAmXn_|<somebody> "Z%]&E,C4>7D9Z;]<A>ADDFYK?YB_Hb_jDmXnC|a "W#E)D*A-C/C0_1C3A6f7B8^9W:Y;V<[=D>C?EAYBAD?EXH^LCUZVDXAYC[d^___aZdZe[fFgEh[k@l^m^nE|about #a1[4WDCIaVZhZ|action D[k[|address C]QGn?|all "C%X&X)Y,>/a8X;B<Z>YB[DYLEPCQ?h^iYmAnC|an +Y,X-V1X5Y7Z:bDDKYP_V^]Za^j[kClB|animals :F|another ,YQZ|any +Z0Y;[UW]cbZ|anyone )cD]|applause ([,]B[|asking ?a|batteries &D|bed %[,^I]JY|beer ,Y7YEZ|being &Z3^8]<ZSY^ae[|birth '^4ZL]|biscuits ,[lX|blood 1Z:^|books ;[|breaking :Y|breathtaking :D;]^^|buying )[.Z8[DZ|car ,FDY|cardboard ?[|care R_|cash 4[|change 1Y|charge ,E7[DBkF|chips 3]XZ|choice -B8?;cb^|class 8Y|clients /D0a|clothes Q^|coffee /E?[G[|cold >W|colleagues ,[QZ|combined <D|comfort 6^|coming .Y>X|compost 7Y]Y|continuous 8DJY^Gh[|course ,B.X3C4B7Z;dKEb_gD|customers 4[|data ,Z|date 4^nY|day 'D|days >D|discovery ;YI[hB|dogs KD|dry ,[|duty &D?Z|each #Y2d4Y5X=_DdKVSWW^_Zd]gCk^n^|eight 5Z@FAZh[|eleven &Y,C.^1^4e<DQBVbd[|every #C)Z-Z0Z3^4X8F<]=_Q?TFW@bDdckFnG|everyone @^kY|everything "E%c,B1D8><AAJJdQAcCj]n@|excellence !Z1G8B;^<CRU^]hD|experience 1W|eyeballs 5Z|eyes 5c;ZZ^[X|families aE|fifty 7D|first ;Y_E|fish 4FYD|five "A)Y,@7D8F=]>Z@YQFW[_]eZjAlBnD|fizz !]*]6Z|flour 4]D]|flowers >Y|former nX|forty ;X|four #c/_1Y2^3Y<C=D>_TbWadAeZfAg^j]|free WZi[|fundraising "B-^5^R^Z^|funds fD|gauge !CGC|getting 2Z;YbXgY|giving -D;E<ZRDX[|glass -_|glasses 8Y|going ?^|good :[;_b_|green aZ|growth (Z1cV[aY|half ,DBYiY|hand )ZQB|happy 8^UF|hearing >]e^|hearings QFaYiZ|heart 8[NY|high -]0_1[RXUbV_|history :^[[]YaV|home ,CF[m]|honey ?Z|hope 8Z:Y|hot bX|hours 4a?FDDQ>|house &[-]KYQER^|how :En]|humour ,C|ice &F.[|ideas ,Z|in 2X|interest B]CZi]jZ|invoicing DD|is #^4X:YS]n^|it !@"B%E&W)Y,A-B.d0D2^3D6X8C9G;=<C=c?E@CBEE@FEGEHGJEKYOXS^UFX_]?bCcGd]fHhBi@jEkBnA|its 1Y4D?ZA[D[ICVZdZh]jE|itself nZ|jam KY|jobs QC|keys DZaZ|kin YG|last #Z,E?AQ^UcjEn_|leader <Y|learning /_1]8[T]|letters ;Xf]|life ;EMXN]eY|light 8b^^iY|like -Y|little D[|live EX][|long nZ|love :?UXaHe[jYnb|lunch 7^]^|mackerel 4E|making ;]b[|me +b,d2^<b?]BYQ[c]|men C]|milk C]|mind !^"X+Z7X8^G_JZRZ]Z^^bGi[|moments "D)]|money 4EgG|moving !a)YM[U]|mud QC|mutual 1]E^|my ,@2T7D:B<cAcEWFFG^IYK[SYY[aBeBgDh]l]mD|nail DZ|new ,C/[0[7]YFZ^nF|next C[dX|night ,^CDDCQ[iZ|nine 5Z<Z=a@DQCZ^dcj]|ninety ,Y|noise 8D|noon 1dVZ|normal #]|number ,ZC^DGQ[b]jZ|nuts #_D_IY|o ,[C^kB|oil IXnY|old ,]KClY|one 0X2_?_F^KXT]X_f_mY|onions CB|only ;gB[bcc[|order #DC_DCQCgIj^kZnE|other 5Z@[|our "C%]+A.B/D0Z1A2@3^4W5>7X8=:F;=<b>c??@AB]C^DBH@PBV?Z@[Eb>c]d@e[fAg@hYi[kFlRmD|ours %^4_;D=Z>WDXSWjDl]|page ,D0^Uc|paint A^h^|paper ,WDAY^|passion :@;_b[|pasta ,_Q]|patience ,[Q]nC|people #A,B-Y.d/_4^5C7@>ZICNZSYT]]>^FbCg]mCnD|place ?YE[b^|places 8]|plan -^A[EZRYX[hY|plastic D[TZ|plum *]O[|pocket =[|posting 7]|potholes *COC|putting %bE[J_|r &EKD|rain &D)^:EaEnb|receipts >[QZ|residents +[|results :^|rota 9E_F|rowing &EKC|sales 1_RYV_jZ|salt D^|sardines ?G|saying )[bY|school EElC|seats 0_;[Uab^|seed *[A[O[hZ|selling ,>O^QCkD|senior /B4^EBTAY^h[|service -E3_IEQCX[iEnC|seven #X&]jX|shop "_|shoppers "Z:[aYiW|shortbread ?^fZ|silence 8[MDn[|six "^<_Hacc|sleep )Z|small #Z=ZA]]B|socks @AKYgB|somebody "[)[HZ|someone (]5^7D|something +],A.C2a4Y6Y:^EbFBSDa^eDfDmCnF|spares D[kX|squash ,[|staff EY|stake /CnY|stock 4[]Dj]n^|summer ^X|swearing lZ|taking KZkW|talk QE|tea #C>X?^IBK^f_n]|teeth ,Z|ten (Z/XDEFYT]|tenants -Y/BTE|term kD|that /B2D4?8E=c>T?[DYFCPZQZSZTAWDdae_jEmDnB|the !@"E%Z&W'?)A*U+E-@.B/:4C5?8A:C;Y=_BCDZHEL;NER>SET?UDWYZB^I_GaAb[cAd[fG|their &C'Y1^3[;[=^BWD_HcKa__a]f[|them #G%A&B+C,a.^/C0F1H2J3C4X5?7Y8D=D?HAEC>DBFaH^IJQbSWUCXBZ@[a]CbFcEdAgZnH|these 'E,Z4D7]9U;B<a=]?]D]MAQDZ^dXf^|thing ,A.Xg[|things I^jC|thirty /^8[]^|this !A"d%e(Z*a,B-D1a3D4W5D7B=W?ZAXBAC?E[J]KYO]V[WW]Ca]b^e^fZiBjFmD|those "[#Z&@.Z5X>ACaDbJ?SYT_Y_]CcBeYjXk_|thread #Y|three &U,B9D<CADCBD@EZIASaY>]YfDn[|tickets 8C:[|time DZQZ|tinned @EQ[|today 2]:ZQDW^eb|tomatoes D[|tomorrow %]8C;ZAEU[h[jA|trash nZ|twelve ,[:[|two &[@^AYKVQZgZh^jE|unprecedented :[;]mZ|up /BDFTDkC|us "B#=%_*B+a,d0Z1W2a3A4c5D8D:];D<f=D?]@?AcBEC^EBFcI<JYKXODPaQfWVXEYa^D_^chf[haiCkAl@man^|volunteers :[?dVZfY|walking "C|war &E,]EElG|washing ?Z|water "F,V.Z/[DdSZ[Xk]n[|way #_,[|weather >Y|wet i[|what "B%^&[)],@=bBbC[FFIBKZM_NZQAZCbGdYiZlVmAnE|where #[>X|which #[0Y5^?BK]Z]j_|who -Z8B<[CYRXgDk]|whoever g]|whom &>4A?DKCSCjW|wonder 8]:C^[|wood 9Z|work ,>-]9Z:ZC?KCQ@RZ^Za_jCkIl]n^|working +[-[;Z|year 5Y@YT[nE|yesterday EZ|you !?#k&W'V)B*_+F,E.]/@0b1D2[3a5^6D8<>^?^@bACBiCbD?EXFDH>IjJYKWL[M?U]XZZ^[@^AbCcEf_g_h=ifkAn?|your !]'d(Z*Z,D-C.C/a2_5B6D7Z9_;c=C>XC[ECFBIVL^SBT]][^[_bd>hAjbmBna|yours &[DCm[|yourself :C
off|!U"?#E%<&E*Y+]-?.]0B1A2D3U4[7D8<:D;A<@=C>^A@BDCfD[E@F?GJH=JCL]O[PYRCUC]E^B_YbDcDg[j_kYlDmBnC|<emoji> )@+[|<name> ?CC;DBK[]Zi[jC|<number> !B,A5a;YCXGBhXj^k]nb|<somebody> "FCYj[|a #Z&D)Z*A+E,X4B5Z?[N^d[eAgDj@n^|about ,Y|after 4]>Z@]QXeWkF|again QD|all !C*C7ZNF|and #D&^)@-Z.D8Z:D=D?]C[D[KaYYdAf]gBk_nE|annual )ZN[[]|any )cNa|as 3]XZ|at %['Y+],D.C1F<ZMYQC^bkE|because 5]|before C@jD|by #^&DD[IYKBQEk_|coming *_O]|ends ,]nC|every )[/Z2d4X=bWe|everything ![)^G[N[]Znc|for "C&E4=;^?Z@aB[CYHBYXg]jF|from )EDZLYSYkb|if *aK^O_Q]|in &D)Z0]4F=X@BC[K@U]YDd[e[gCnF|is ,C.dS]_EgZ|it #=+a>H?ZIAeEg[|my #Z|on #A3]J]K]SFgD|or 6Z|our !>.X7Z?[EaF]G?SYkCl_mYnZ|peak )^BZCZ|ring >DeF|sale 4^]ZjH|selected !ZCD|sick QBkI|sitewide a[|so .]/YTY|than "Z:_]Da[nY|that 5Y?aKC|the "_#^0Y1D2Z3Y4[8C9F:^;@>A?B@FBCCDDDFEIWNZWYY[_CaXfBhDi^jBnA|their g]|this N[]EeY|till "_+jPVaYd]e]jWmZnZ|to &],^:C<d>D?a@_D^KZQVa_c]eCf^gBhXkS|today 7BCEnD|tomorrow J]|twice d]|two #]|unless >D|until ![+[.b/[2]:[@ECYG]P[S_TZ_ZfBj[kA|up G[|us *Z5Z6^OVZZ[Y|with !Y#C)D,E4b5[7Z<Z>FB_G]H[K^bDeC|work >^QDe_|yarn )E|you )[6_>DM]N_[f|your )@+W/c3Y6X7>=^CDDBJENCP[SZT]]Ed^jEn]
offcuts|ha
offence|.^D[k]n[
offended|>ae_kW
offer|"]#D%A+a-a.[/_2B4<5e7Z:C<C=F>VEDM^P[RcS^TZV[WCXXY>Z[gCiUjDnD|a -C.[;]D^|and .Y>]la|ends 7^]b|for -_>ZE[RZ|is "[-ZXX|the 5[DE_[|you .]/^QDSZ
offered|!C&_+Y.W4A<C=^@BC@DXQUYBg]|a !D|the CE|to &_=^_DgWjG
offering|*C-f8Z;]HWRa_Yb[|<number> )[
offers|!<%^)]-B0_5C6[7A8Z;CCZD_FCG?RASEW[XC[Y]A^]bDh]nE|a -D;EAYh[|in ]FhX|over )[
office|#F%E(D)A*C+A-@.E/[1C4B5D7A8@9F:C;Z<Y=@?WA^CZEaFCJDOCPaSEU[[[]@b[dBe[hTjbl]mFn^|<name> A]QES]hW|<number> D]kX|and #]4[>XcUgC|at ,]4D|by >]C]EZk]l^|can kX|chairs 2Z|closed CYjXnE|dog &[<ZVX|from CB|has "[,Y<E?aADDAH]KBQY[YhGjA|hours D[kZna|in EDk@n^|is &F,]CAEeKAM^d?l^n^|it /cjD|manager ,Y|next ,=B]D[|of A[h_|on I[QZjYnY|or CD|password #AIF|shut PZ|the #^5Y|this ?[@[E^f]|till d^|to !a3]<_XX|today K[g[lY|until CA|who ?Z|will 'Y7Z>]C_D[Tci]j]kWn[|with ,Z<Yd[fD|yesterday ,EQF
officer|-a1D4E>DA[D@I@QXVEWCdDe?j_|<name> &YA]hY|is jY
officers|&]-@1c;a<ZCCEZRYYDb_n_|from EYnY|will -D
offices|0_<_=ZDCEXU]ccjDna|and <Z=[d]|in <]mZ|will nY
official|#B1g<DA^UHVeh^lbna|<name> 1?:]AWCZE_a[jYl_nY|the 8Z]X^[|we 1bV^
officially|"E#Y,a1l7E8_;dA]K_Vfb^hYnD|a 1Z;]V]|the #[GY
officials|,B>]C[Q@eZhZj[n_
offline|=[C]j_nD|mode DY
offs|<XV]
offshore|&E,CKDka
offsite|1BX[
often|%B&B,=-E/Z4?5C7D9A:D;]>aBCCDD_HTT]UfYFa@b^eVgXk^mY|a >^|and /Y2W|as .DkB|ask "]#f;CDDHZ|it "D.Z|somebody /F|tell ;]|than D]|the ;XeV
oh|'Z)]*^,Y0[4[5[;_>^C[E_FaL^NYO^UXVZW_YYb_e[l_mY|and 'Z)a*^0]1a4[C_EaFeN]OZU[VZlbm_|go ,[b[|no >_e_
oil|"[#B&A)[4=8B:W;Y<B>A?BCBDaMYOXQGXCYD^Bb]eEj?k^mA|and ![,[Q^
ok|"@#F&D(C,^-E.D3D8D9A;B<D?EBYCDDZJDKCN?SBXBY[kcnV|<name> ,^|not :]|so )[,^4ZCESEYZ^]eBkD|with ,]>D
okafor|?]nW
okay|#d%],Y.^0X8E<a>D@[CED[I_J^N^]C^Dc]eDk[mCnA|not :_J[NYa^|so ,[2ZQXUX
okoro|&C1YKCVZ|<name> &C1ZV[
ola|U[kD
old|!C"E%^'X)=*E+B,E-@/?0A1@2E3?5B6Z7@8A9]:?;><B=D>D?FA[ECODQYSUT?U@V@Z=[T_ZbDc@dGfAhX|<name> %C,d4CC=F]M[QdRYS[YAnZ|<number> CZK^|address '_|and #D,EDXE]dC|asked N^|canal 6F[E|card hZ|chapel A[hY|choir 5F|customers 5bZa|engine .eSb|forge 1^VZ|house 1EDE|in ,^|is 'Z|laptops F]|mill +^PZ|number 3]|one !Z"E#A&R,[>DDdFFG^HBRASXe?hDka|ones #c&[,Z4bBZI^Q[YceD|oven DE|phone 4ECZ|photos 9^|post ,[|price 4E7C=ZDbSDjakcnC|rate 4[|recipe #a4_|tent !E|textbooks >Ze[|to 9[e]|town k^|us "[Abhb|way ,A7b|were 'FLF|who &Z@[
older|"B&>+a,>.A7D=D?C@]D_K>Q?ZaeBn@|<name> CDQA|phones 4aY]|than #Z&B3]4D<YCCDcd_nF
oldest|"C&Z,];C<b@[CBHCKGQ[YVbFc^fCgZnZ|in ;D
olds|,a0C1E>[AYeZ
olive|"Y@]g^nE|oil "Y
olives|7Zn[
ombudsman|#Y.E4]
omg|%E)_+B1Z?YMZN[O^PD|you %E
omnibus|,Bj[nY
omnichannel|"?-fABHCRaXZhC
on|"C%;+C,E.D/A2F8@:A;B<B=GB=C[GETEYX^FbFf[gYiEjZkY|<emoji> &_(C3]7d<[>bHWK]L[X^]]bEebgZmZnX|<hashtag> DaUZk^|<link> ._6[WZ[ZeDnE|<mention> &BA[ICKCQ[b[hYlYmTn[|<name> !="A&B'E(C)B,C-@.D/:2>3E6@7C8A:E??@YABDFHDMCNFOARHWFZFdEeEfEkDlZmAnD|<number> !?"_&G(D)@,B->/<2]4<7>;A<B>^?CA@CeE[G@HZKCN@PCQDR@T@Wb]Ib[hajfm[|<somebody> #Z,F2E5C7E;F>CEDFCaXeBfCk@mB|a %>&])>*C/X1D4[5?8[:C;D<@=C>A?_AYC@DYEFJAK]N@ODQaR_SDVXYEZD]B^Z_@bBdDeEfVj@lBnA|about ^^f[|account CYj[|after hYk]|ai #E/Y|air >DCBQajB|all !e8b;a=ECaDCGaQAX@][bXdBjc|an ![&c,C-^4E6^7C;E<DE_KZNChY|and #[&_'Z.Y2_4=5X?DK_L[S]W]Y@]]^]bGk]nZ|another ,]V]nD|any )Y._=^C_NYQCYZeZj[|anything CBDAjC|arrival 8BCY|as &^K_iZjX|at "F%['_.[4D>cD[HLJ_L^X[e^i]ja|average #[7?CCD_S[TYWDjAkV|because (c|before jYkZ|behalf 2ZAYnG|behind "]|being 8]@D^[|benefits =Z|board *D/D7ATEkB|both #W:[?Zk[|breakfast ;Z<]|by #^,Y4A;gAYCaI]K]bbj_n_|call >XCBDF]DjDkDn@|camera ,]5[FaQ^m^|campus >]|chat #_4YkZ|commission 2[WZ|day 2[4B5[;Y>YA[C^K_SCZ]gUhbn[|deck 'c.CQE|diversion mZ|doing &]7[|doors 3[|dry e[|each #A2b3Z4BH[KJWc]G|early QaS^|earth "a+]:];XHXPY|either ?Z|empty ,A<[n[|every #d*Z/E2]7C?D@^DCI]K[P]WY]CkY|everyone #[,]Ec|everything ![2Y|ext D]|fees !]+^8]nD|file C[|fine -FlD|fire &[;a|first CYDajYka|fiscal bZ|five 1a|floor ,DC]|floors -]<ZQD|foot 'E?[CFWZ|for &['[,C.D>ZLXM[Q@SXm^|four #><_CBjE|from #b&C3ZC^S]aZjY|full D^k]|h #[|heart A[h[|here #[&D'Y*g+^0a2b4C9Z<XEiKAOePYUbW]YEbFgWjZkEle|hold 4]>YC^QWk@nD|holiday #C,^D[Q[gY|how #A/[2EKIT[WZd[|i <b?a|if ,b.A3[JX|in %]1W2Z?YC_JYW^_ZaAeZf]g@j]n[|is #G3d4YR^aY|it !W#>&C'B)[+^-C/D0X3?4a5[6[8D:A;?=C>@?]E?KDMBPTRFS?UZWbXD^Cb<gDj@lAnZ|its #]&C*[4Y<?CDEDFYI_OXYY[]gC|land 1ZgY|large /FnY|last 4CCDF^QBV[mcnC|leads #D5DICaCb]|leave 4]OXYZ[Z|level .[|line .D4B@[dYjD|loan =YK^QEaZjD|low DaSDV_nX|main #_I]|match ,[|me ,Z4b<D=[BcIAK[Y^bEgCnC|messaging n^|most .D4[eB|much 4EI[YD|mute 3Z4d|my !^#b+Z2X4D6]:i;^<XE[FZGbN]P_QZVYY_ZEaccYfBma|next b[|night .^<^|nights ,_4D=DDZGDN[QZgBnC|nine ,c|no ,c>XQ[|notifications *]3dDBXamZ|oars ME|older #E4ZC^KGQ@jZ|one "Z#B,[-[2C8_:[<F@ZDAI>SWW@^^_XgZjDkBnX|opening #YIZQF|or DAQX|order ,ZIY|orders 4]n]|our !E"^#=%W-H/Y1G2G4E5A6Y7Y:A;A=[A>BDFVGDH^JYQCRISXTYVEX[a@b@c[dYh?jYlNmYn]|oxygen ,ZD[]X|p #_<aI_bZ|page #Z.X0C2[4><_FCIBQ?YCeWfBjEn@|paper ,>.b<X>AHTOYQBS_eB|parking F[|payday 3[7B9ZCF_X|people )[|phones #c|platform ,ZDDFfh]jA|please &]|plot jZ|pricing 0[1b|purpose ,a.Y<_FZQ]Y@nE|reception @ZRZ|record -[1^BXV^iZ|request C[D^J^Z^a[hbj]kZ|results e[|rural 1BVC|sale !F&D)^6ECYGGHBN]SC]DaY|saturday ,FQ[e]|saving CYj^|saying ,a|schedule CCE[l[|school .]fY|screen CB|seats 5dZa|shift #],DDCQ@|shifts ,^|show ,[K]|since >]|site &A,ECbKDj[n]|six #Y4C<Y=ZC]|slide #Y|small -^CCRYnY|so ,_5[FY|social CY|some ,_7Z|somebody .ZDCK]|something ,[1Z?Z|stage &D,Z-D1]:B<D?YN[PGREV_b^fXjElZmAnD|tablets .FDBQEmW|tap "Y/EbZ|tax EZ|that &Z,^/b4Z;]<b>ZCZDYIYK^TcWDbX|the !D%@&F'E(C+X-A.Y0C1<2D3B4C5A6G7A8@:B>A?AACBTE@FWJCLCTDUIVHWH[JfBkCnG|their ,Y-[4D5C8[:C;Z>]?_@DCDE]H[J[QEYCbXfahYmZ|them #[,Z2[DCK]e[fAgD|then D;b[|there #B,C6[QC|these +^PZ|this !B"c%[&b(Y)C+X.D0Y1A2C3a5]7B:];Z@DDAEAFZHSKWMXOZP[TAWC^adYe?hEi[lCm]n_|those 7D>[kD|three &F*Z3]7^<XKD|till ,X.Z>ZCDDaS]e_g^|time &d+]0Y3[4[7C9Z;e>aA[DCKbPWQCYYbae]|to %Y&_(D*[-E.Z0d2A5[<E?IECIdJ]KaQXWX]DfZgC|toast ?[@ZgY|today -Z@ZC_RZgZj^|tonight 4[;DC_eBjZnZ|too 4]|top !X)Y,A=[>[@CD^ICKFUXgBk_nG|track -^0]EgR_UZlY|trade -C1a:YV^n[|training /]|two #C,C8[:[?c@YCCSFWCY]bEeAfanZ|unlocking 1DEB|until >ZC=D[KDe[j@|us !i"]#C&@)f*_.@2B4g7Z=c?ECAECJBK?MENZO^QISGY[d_eXf@j@nY|very ,C|video #[TX|water 1[CX|we ;^<]|weekdays DEk?|well 7[MZ]Z|wet CDDaWZkYn[|what #=&@'D,C4_9=DBFZG@HHIFJ>QHR]X^_Ab^iUm[|when 8]^[_XkD|whether ,ZQZ|which )]1^4]=YDDd^|white nZ|who 1^4];_V]|whoever >Z|why +E>YA]Q_REe_h^|winning 1C;D?e@efZnX|with #D,?.d<_A[CYDAHFQCS_gAnD|work &]/[TY|year 0Z;[|yesterday KY|you %]&D(a,C2^3_4Z7h9D:?>C?]DDH[M^N_S[U_]gcZh^|your !X"Y%[&D'E*Z/E2A3E7C8Z9^:^;D=_>]@]ECFcG[IBJWLDM@N]O^WE[F_^bDc[jYkZlBm]|yours 'a(Z9?b[
onboard|D^
onboarding|-aA[DEHXMXRbT[bChY|end -F
once|#A%Z'@*^+>,W-C._/D2X4@5X7U8C:D<>=B>X?cBDC=DZFAG[HWJYL?M[PCR@SYW]XAYCZ_]Y^[_[cAfZhBjEmD|<somebody> 5Z>]ZZ|a %e3ZDZJdSC|again 8X;aAYKAbahY|and #[J[MY_[|asked &Y?[KYf[|at 4]|been "^,=H]|for n[|i ,c>[QY|in 2[8E;C?WI^^Y|it .D0]7]D]]Xk_n]|let ?]bYf^|made &_|more ;dbc|per E[l[|raised &Y|the ,D.D4[CCIYd^jC|they ,D5]7^QC][|to >^|told :^<]|we ,E2[;XCZd^|when 'DDYLFOFkZ|with &D,X|you *d7=;XDDO^Q[
one|"E%E&C'>(^)D,[-@/Z0X1F3?7A8>:E<D@DC<F]JEMYNDQ[RETVXE[X^BfZjFlEnD|'s !_%E&C*D,Z2[5D:Y=D>[?DAXD^E]FCG]IEJ@ODQ[RD]>_Bf>jAkbnX|<emoji> /a4X7BGZR[TadYmY|<link> 4ijbnC|<name> %[&C,]4a;Y>D?^C^DbIZJ^KAWF]Z_Ca?fXgak_nD|<number> #D&B3[4]CWDBNESVTD|<somebody> &G4G7FDXKWY]|a #_/[0Z?ZKEQ^UZX[f^gZ|about #B/FY_kD|afternoon 5^|and &[,E2D9^>?BcE_J[KXYA_]ddjCk[l]|another :[|are 7]9CNZ_F|arm DE|as =]DZ|aside .aSa|asked ,^na|at !Z#E,C2d5W6eD]iXn^|back &^.D>Z?[eZnY|bad ,[4_|bag ![3]8ZGZXZ^Z|because 4[|before #Z+^,Y.]0_?ZU]fZ|behind ;Z|blue Q@|borrowed A[eZ|box ,E8]^^|broken 4]<dEZQAVZY^cX|but 8[^Z|button ,_Q_|by #C*]>Y@DDXIBLaQ^b^|came "d,YK[|can )ZjZkC|candidate ,Dj[|car /[|chance 7^@E|child #])]jB|clause F_|click %Z._7[@ZEYNZ]Z|coffee /c6[7[:DT^|cold ![KXn_|comes #D0b7CIFKEYE|company #ZYZ|complaint #Z,[QZ|customer #CCZF[|day ![#]&E,D7d:[=C>YC_DBQ?SD]ahY|decision :fQZa]bX|did QD|do .^@]S[|does +_DBbZ|dog E_aYl[|drawing &E|dry 4YfYh_|ear #C>]ICNY_[aZgF|else #E%X+ZP]|email .eS[ZY|emoji (cMY|entry '_LZn^|evening #D|ever %_:bD[M]aa|extra n_|family !D%W/b;_T^|farm /[5_T^Za|fault 4B|feels #Z|first .fDdS[YYk_|fits Fa|flat !aG^|follows ,?QE|for !A#[,A1]<j=]>Z@cFYI[K>V_gY|form #[&[4CTDj[|free !X,E4[Gb|from #f4^DEEZIYlZ|full D[|gets #]'Z(a*Z3YMZX[|glove ,]eZ|go ,?.D4_CZQAeZ|goes B^YX|good &Y|got #c>ZI^NY|grey ,YQZk]|had ,B>[g[|hand >[|handed +Z?bP[fahc|has #A(d.E5b>V?[IAKaMcbDk^|have )^2_|hearing 3]|here 4Z>ZDBeY|home ;[HBba|hour !_2D?]@]X]]]k_nY|hundred 1bV[|hurt >BDEIZQ^j]|hymn 'C|i %Z+>,B4EJ]|if =]|in ,Y.X/c0c2Z4>5Z6Z9X<C=CBUQ]TaUbY?Z^dCe[g^hAlA|is &],C.B2B7D8C9B=F>CCbDUEDJ>QBZ@_?bDeAiDl?|it ,B4C?_DZQBf]j[k^|item "]C]FcjZma|kettle ,^|ladder A^hY|lady LX|lane CbjY|laptop ,C:[|last !]G^|leaves CY|left 7EDCQ[]CkG|letter #C|like (d,DMc|line ,D.^QES^W_hXnZ|list *C7[OC|little 7]F]m]|loaf BY|long Q[_[|look /[|looks "A|lost 0[KX|lucky %Z)C*[J]OY|man &D,b|member ,E?]|million 1_V[|minute &]DZ|mistake /[F^TYm]|money 9C:^|month <Ze]|more #^,A-W7X<F>DW_eEk?|morning 7^F[|name F]UZmY|new ;]<[>XQDc^|night ,D1c5]?EIDVZZY|no ,@:C>D|nobody F]|not ;[=XbZ|now #]j[|number (aM^|of !?#B%c'X)_-D/E0C4@5[7]8@9^:B<^>Z@[E@GBH[IAJaKCL]N_R@UFXCYGZZ[b_[bYfDhIiWj^lCnD|off ,Y6Z>^?Ze]g[j]|office Y^fD|old ,X|on "Z#a&C9ECDDAI]WWd^fZkA|opens [X|or *],B.aDZOYn[|other ,Z;[bZ|out )Z4c7[QYY^[Y|oven ,_<^|over ,ZKY|page "Z*X,F.C4CDGFCKZSCbEg[nD|pair &]*[,[KZQZnC|paragraph QZ|pedal ,]n[|per *^,BO]k[nB|person #_,@>BDBJCY[_^k]nZ|phone &];]|photo *COC|place +Z-]>BZ]|player &Y|point <aEY|pole !E|post /ZUZ|power GZjF|priority %XJUR]VD|puncture gZ|question "Z#>*e,?;DD[F_ICO^QEm[|real H_|reason /^T[|red ,DCDQ@|roof "[|room ,D1b8[;YVY]b|row QF|said ,[QYg[h]|say 3[|says 3e4]|season /D|seat n_|sent ,Z|sentence ,D/X>^|session .]/^=YTb|share (Z|shared 0Z1_bB|should >cealZ|side DCQ]g]|since 2[=cAZWXh]|single -]8BQFaY|size D^k^|slot 3]X[|small +Y:^;Y<_CZgYk_n[|so #a2[5F>YQB[WaA|sold ,[0Z;[A[QYhYm[|spot #C|star #]4Y>W@XYYjZkY|stays na|still .Z0YRZ|stop )X|stuck !^7E|table 5ZYD|take &fKa|tap !g+]-[5_6c:^G]Z^[Za[|team bAgZ|that #Y+e,D.a2D9F>[D^F[P]S[YFfA|the #Z)E.CDaFCKYYFd_gD|they DCF[WZkE|thing "D&B)Z,?5Z7?9^:^<B?Z@XA[C[Q=RATXXCYLh^iDjE|this )[,D4b7Z;E>CNYeD|till 4]T]YZ|time =]DedZ|to &Z(]5[8D:^;CDEK_Z]^C|today fD|too ,c9YQ_|trombone j]|turned ,DF]|twice <X|two :>fb|under f[g^|up *]j_|use )]8]^[|van A^hZ|very #D+Y/D0C1C;CIaQ_SBZDjC|visit ,D|vote #D,Z.C=cEbd^|was #Y,Z4C9Z@XC]W_d]jAnY|way #^0ZAZCYn^|we "C+Z0[=>J]P_]_dCgAjD|week .EDYgF|weekend 5[7Z?^A]GY[Yh_|went /]7a<[T[[ZhX|what D]|when kB|where "[,F>[DEgX|which ,Z.X|who "B#?/C2_3C7]8_;C?DDZF@GGHAQETDVYW_XE^ZfEh[m<|will ,@.C7Y8]>ZDDFEQ?WZZY^_e[g[kBnD|wins *Cn[|with !C&D(Z,_2E4]5W9_;X<U=Z?[@]D?IXOXQZSB][|word (a3^5[FbMdQDS_ZZbWm_|working <Z?ff^|would 'Y4^;a|wrong ,Z4U:@|year #E4ERFeYn]|yet 1Y|you !Z2Y8Z=]FbIYSXW^bWmb
ones|!E"X#X+D,@-?/B1E2B4^5_6D8::B<@?BAECdDZEAMSOLPCRDTEWCXBYXZ[^C_Zb>fFhWj^k_lPn@|<emoji> 7Z[[|<number> U]WZ|a ,E.Z>[DZN]|and "a+]>ZSEjZkX|are #D([4]5]:YQ]ZZiFkE|as 9]|at 'Z)Y,^DFQ]kA|can ,W:F>[CX|do 7_|first ,D5[C]|for QB|from &[,[KXk[|go .D4^|have ,D4]Y[|in &ZCZj[|on CAjC|out .Z|that 4a7_DZIBQC|the )Y|to 9];XD^Q[|too ,^QY|we 4@7ZYAcXd^|went 1[VX|were ,[4[?[YY|who ![&Z0[4C7[?CA[DDF]GZK[QC]XgEkAma|will %Y8ZCa|with #[*]=[?^CZHEI_QBYBfWn[|you ,C8B[XeYjD
ongoing|%G-f.[1c3YRdVWnZ|commitment -B.[8B:E
onion|UG
onions|,a@ZBZCAQbg^iYjDk[|today CC
online|!c"D#A&Z(F)^*e,=-E/W0^5B6^7B8B9C>F@CAFC^D@EBFaGaHFK^N[O_QBVDWaY[Z@[U]A^DbDhDj^lA|and !Y|at &].]K[Q^|by 3[4E|for )[+D|form 4Z|from )_N^|now 6]k]|portal -[BZR[|this 6];Y<_[[|with D^
only|!b'F(_)F+D-F0G1A3Y4G7d8D<@=@>TC_ECFAGaJHPFRFUHVBWAYC]__]dBeWhFjZlDmCnD|<emoji> !Z(VG[M[_BaD|<name> ,Z7B>]K[]D|<number> !g"C#D)A,@/a2D4B6^7a;X@CBZC<EdGbIEJANEQCS@T^UCYB[Y]]_Da?bEcYgEi[j@kCl[nd|<somebody> 2[|a &D'Y/D7X<_?XF[NcTD]X|and #_;^I]|as ,]:eKWaajZnV|ask ,[nX|asked ?[|at E]QC^]|be 4D|because &Z.[KZaC|come &ZB[iY|do @[F[Q]|ever &B5b?EZ_|for 4[>DC_D]I]e_nC|four HZ|get 7^|getting ]EhZ|got )Z7Y|have Q]_]eanZ|here (eMZ|if )[3Z7DCBDCjEkC|in 3b7A;ZY[m]|just 1b8^:E;]<D?_b[|keep ([D^|know ,C|listen .aSaVY|make 3^X[|me >XjD|mistake 4A|need 0_?[DB|no 3^SZj^|now &Y,[KZ|on .[D_QASVY]kZ|once D]|one !W+]/a2]4[7C:[;[<]>e?bG^K^LWPaQ]RaSXaXea|opens =^|person 3[:Zc^|please 5dZ_|question /Z7[HZ]_|read F[ha|real %Y(d7[M]|road aE|say JZ|shop ;^bXna|six !ZG]aY|so >]|take 7]|takes "X(a,ZE[M]lX|tell ,A.F4ZFaQD|that &[C]Y]|the "Z(D*[+C,B0X4]8]:YI@O[QDUVYY^[dEg]jClW|themselves 3_7[X[|there >Z|thing 7Z:AKEe]gC|three AZh[|to *_.ZD@O^|took VY|two !B|until CD|want .G7C|way )[HX|what n^|with #[a]|your #X9[_X
onto|([,[4CCCDBQ[YCk?|the 4ECEDE
onwards|0B8EaXnD|and 8EaY|to 0C
oolong|8b
oops|4E|we 4E
op|#D%Z&D+C-D:B=_A]CcDXJ_MBPAQYRC_Yd^haj]mYnC|ed &F+E-EKCRD
open|&<'B*X,C-C/E182B6]7D8@:?;B<>?@@DA@CgDZEEGDKCL?PYUEV9YEZ[[^^EaDj^kYm[nC|<emoji> 6][[|<name> "Z&D)W,BC]D[F[JZKEQ[f]j[kZn=|<number> ,Z7ZD^H[NEQFgAiYj^kY|a !Z*Y+W3]8YD@G_K_SBX^b_jDkB|access nB|after j]|afternoon )ZS]|again "D,]B]CdG[HCM_Q_S]dEi[jakY|all ,].[e[gYj_nW|an )^N]nZ|and &F,^2E4[6Z7]9Y>^IBaCeZjCka|as C]D_RXj[n^|at CdDZdZkVnZ|by &ZCC|day "Z#^5Y@CC@I]ZdgBjCkAnC|doors 8]S[|evening 7[?BQCW^]YbZfCh^|evenings 4YC]Q[SF|for ,Z5^;BDEKCS_bDd]gZhBkH|from >[CZDBQ[j[k<|house ;ZC[k[|in 4ZEaGZPYQBg[kClY|it +Z9]D[eZkZ|late aZ|mic 4YCEQ[Y[|morning "[CAbX|now )[C]TYY[b[eBg[k^|on #B*^,D@YCYa]hZjY|one CZ|our F[|rate /Z0b;FF[TYU_nF|rates 4ZZ]|roles "E)YHC|since 2_?Z|so "[|source :_=]?Zd[nY|the #],c.^2[4B:D;Y@[DCFbI]K_QZSYaEkCn^|them )];dC[bY|this 7@>_CC]@_]kD|til ;_CXDYb^mZ|till "C#_,D5[>EB]CCDZMfP]SIWW]W^[aBbDddiZk[|to "C%W*]+[7^A[D[EDHAOeYZbDhY|today +Z6XE[|tomorrow ,^|until CFEENESDfCk[|when jAnD|with ,DkD|your .[3dX_
opened|#G&C)D+^.E0a1^8F;C<d@VEZGYH[MBP[QYSBU_XBYXZ[cdgWj[lWmX|<name> 1_VY|<somebody> &]QB|a +Y.]P]]Y|and ,Y|at 5[|by -Z0eUZ|in gU|it ,[0Z>_gB|its E[l[|last <_|late >DeF|on 1_@]g[hY|one #^|or .BD[QDSD|our ;EEZ|the &@+_,DF^KDYE]Em[|this 7[?ZjY|three 4F|up 4C|with D^
opener|#_I]UBaDeY
opening|"a#_%C&E)?,=-Y/B1Y3B4Z7^;@<=>]?D@AAZBDC[D^EDH^IbNBRVTDW[Z[[B]^^Ed[f?i@j^nC|<name> "[C_|a DZQE|at #ZCZjZ|bell 7ZE[][lZnb|day QZ|hours /CX^nD|it M]|night #ZAeIZP[h[|of ^C|on "Z)DNG|the #]4b5[Y^ZZ|times D_J[QZka
openings|4]
openness|'Z
opens|!A"A&C)Z/E0D1@2D3B5C:a>[?CBXCeDWE?FCG=H?JaN[QXR[UZWBZCaZb^gZi^jdmCnB|<name> )YB]C_DEJZQ[dZhXj[|<number> CeD^HARWe]jdk]|a :X|at #X)^,C4[8E@ZC>DbN]XIb]dCjFkZ|for 7]D[Q]|in "C<ah]|on >ZCAIZJ[QBX^iZnE|the ,Y@ZQ[UY|with [X
opera|"^^]
operate|BZTDaXiY
operated|#^&DkCnD|by &D
operating|-Y1ZEYRahZlYn]|model R]
operation|@ZYAZ]b[
operational|-j4C;XCAEBRcXZYCbDiZj>
operations|,C1k8^EEV_kCnY
operative|CCQZ
operatives|&C-gRb
operator|#[,@-Z0[;YYZb]
operators|-^0Z3[8C;[CCDDI^QDRY^CaBkE
opinion|3[7[8D9_;[@BCFDCM]^BbUjBkA|from QY|if 7e:bQE]da]kC|most ;ZH]|of ,Y3[;]XY|on *Z|you )]JZMXNZ|your :d]Ga[
opinions|&B(^,g2Y3aQdX]dag]j[nD|about ,F|on 3cX_
opioid|D@EZK]QZUDkG
opponent|,W/aTbn]|has /YTX|wants ,D
opportunities|!E"[)Z-D8_B[^Ca[i]
opportunity|!_:W?BG[HUR_fC|and ?DfD|to !Y:a
opposed|iY
opposite|"]&^D_YE|of &E|the QE
opposition|1EFeQEVBl[man_
ops|3[4[7bAZB]iYmE
opt|.Y3DDckZn]|out .Y3DDY
optician|&];CE>
optimal|&X-_8^:ZK^
optimisation|-_R]
optimise|-Z8ARc
optimised|-cC=R^[[jD
optimism|E[N[nC
option|#A,@.Z4]:Z=[C_D]E[dYfG|<number> QX
optional|,@.]4_M@S^
options|"Y,B-g7^D@HZRh]Z
optometrist|&],YKYQ[
or|!:"4#<%B&9'F(^)9*B+@,A->.c/<0>1;2E4A5>6B8<9d:?;B<;?:@FABB?CFD[E:F;GCH<JCKAM[N>OAPBR@S_T@U<V?ZB[B^@_caFb?cAf@hEiCj[k]l:m?nD|<emoji> "A(fM[NXOF|<link> CDDDjCkBn>|<name> "D%E'C(],=.>2E4B5X7C;[@[CaD_JDQBS?WD]C_ceYjZn@|<number> "C#Y(c*c,^6Z7C>?D[M]OaQBWE]BaZdEeBgAjBkZn<|<somebody> 7ZQE|a "C#@(B)D*B+G,C.@4Z7A:B;ACFD[K]S?XAYWZB]DgZhA|about ,[|above ;c|after CADBganZ|an .CBZCCS@gZj]|anybody ._S]|anyone #^.W>D@[|anything bZ|are "[7]MC|ask a[eXj[|at .CCBHbQZeE|b (D|bad ,C2Y4C9^DDe_|be .A9Z:[Q[_^bYgC|better +aPY|bin .Z|both '[|bring >]Cbj[kE|by !D2YB^D=GCQ@dXeXk@|c 5Z|call !C3Z7Z>YSA]Z|can DB|cancel -Z.d4Z6]G]RZSg[ZbZna|card CDDCjYnB|cash =B|cherry HC|coffee LY|come ,D.f4Z7eQBSeTY]c|dad *Z|did 7^9b]Z_a|disagree "Y(_.EM^_C|dm !]|do 'X.e3A:ZD<SdkC|does (^M[NZ|email CX|false "ZMY|five *]DCOZ|for kC|forty &Z|four DWjZ|free >]WE|from ,[C[SB|give ,Z.aD^S[|go F^e[|green LZ|half 2[WZ|hand CD|has ,a9EQ^|have ,D.Z>_k]|home Z]|ice "E|in .[3Z6Y7]CBDBSY|is ,_9ZQ^_[nE|it *[,[.A2]3Y7]>DQZSBWWXbeD|just %C,]7D9D>=@aDBQYS]YZ_DeAg[k<|keep 7]>]XZf[|know W]g[|leave QXS@|less &d|let )aDZF]gamZ|look .aDBS[gYkD|lose (D7_;]=[DEMEX^]^aZdY|mail .EW^|more *Z.B2ZCADZSA]B|night "E:[;ZjD|no 4ZC]D>K[MZQEbFeZj^nX|none CZeX|not ,F.^2[3C4[5Z7@=ZDbK]O]gZk]nC|nothing ._P[QAS_|on "]=[Y^jA|one ,[D_k]|online D]|otherwise 4^|our "AQC|over DCQE|pay *X7]SD|photograph 4b|plain DCkF|post 4c|put ,BQ[YC|rather .C|refund DFS]e[|regret 7_P[|remote QZ|right i]|ring .DSWW^nY|savoury ([|send 4C>CQA|set Da|shine :b|show DYk^nZ|simply RGbA|small ([8_:^|so ,^.A4Z7D=D>CCCQYgZn]|someone "D%](B>YJZa[|something 9[_X|stay .[7]CEjD|stop .[CBS_]ZjE|tag (:ME|take QZ|tell DBdYjEkE|text =^>]D]Q=W]|that ([>[|the #D,B3A6E9D;a=CX@dCeCkW|there D]|they QG|three !d,]9[CBD[GbIV_YjCk]nY|to ,@j[|two ,B.C2[;[AaPZQFSDbahbn]|type (=DYQFnY|use +]D^|walk e^|we .B7[=CSCd@jE|what D]SX|when 7A]A|will "E7ZH@aA|with DYSYnY|without &F9ZC^Q[|worse 9Y>E|would =]D@d]nX|write .BDX|you *[,A3_7[9@OXTZY?]]b]|your !],Y8];Z@BG[Z]kW
ora|B[
oral|&[8F;DKZT[^D
orange|#d+[,^4C<DDYHAJYSDZBaGfAj]kZnB
oranges|,ZQ[
orchard|#D,D4D8D:^D]QGS_]Zd_kY
orchestra|;ZAZEYG]
orchestration|-Z8D
orchid|,C4[
orchids|QD
order|!Y#W%[&D'@(E*A+c/E2[3D7]8@:D>BAABACbDZE?F>GaL@M>NZODP]QCTAVZW^Y_Z?][^BeIg@h>iCjak[l@mEnc|'s >W|<name> !Z:^G]a]kY|<number> ,]|a 7@@a]Fg]|and (E7YYA|at ,F-Z>[QFRZ|before NW]YnZ|book !D)Y1[GAN[|by !d)_G]N]j_kEnE|email 'F|for C[|form .Z|from +^P^|in 7^GZ]^j]kCnZ|is )Y4XY]|it )D0[DZ|now !a"[#[%Z)B,X3Z4]7fCFGbI[]dj?|number *BK[O@_A|of 7Y|soon n[|the W^bX|there "EHB|they -^J[|to EB|today !@|until SC|up !?Da|your %YQ[
ordered|#g&B,^-[2Z4Y7B:E=WC]DYKCQ_R[S[YZ]A_]a@b[jYnB|<number> 4Y|a C]|for #[|from 2]
ordering|8DC[D_b]k]nZ
orders|"]#@,D2]3D4[5C9Z:Z;^@DChDBSbWXXF^Sjek?|already ;^b_|by 4^^[b]|for "a|from ?]|get 7[|over n^|placed CZ
ordinary|"[%C4B7D8b9E:X<a>DCAJCTD^ea_bYc[j>kBnA|people "Y8^:XH]^Za^
organ|"[AVC]Q^[Y
organic|-f0E1D8B?YRY|cotton /G1EVF
organisation|"E+Y1]5Z;[<bAAc]
organisations|,B-V/Y8B<EDBEFRZT[]]c^hZ
organise|:^?gfYn[
organised|!YKD|by &CKC
organisers|,A?DEY|for ?DEZ
organist|?f_ZfZ|is _Z
organization|5[<a
organizations|-B8Z
original|<d@BD[K]]XbagDnZ|<hashtag> @CgE
originals|jDkE
orrin|CBjC|<name> CCjDn]
other|!C&C(A)F,D-C/D3]4D5D9C;c=A?E@]A^BACXDDEZFDHZMBVC_GbddDgUh[iBj[lam=nA|'s ,[@][^g_jGkG|<name> ,]5ZQ]|<number> "Y,D7DCCEaIIQESZTWUBbWhXmY|and 5[<Z>YcX|choirs SE|end %XD_kZ|finalists ;E?@fF|groups DD|half 'Z3[C_D?QZ|ideas ,ZDE|lot ?W|news E_ld|nine ,].[|one #[&],_QbbDnY|people ,G2]7a;D@XDXID]ZkV|person ,X4Z|quay BF|side #X.Y;aD]T[bYjDna|six 4a|than CZjZ|things ,D;Ek?|three #[,YC]|two ,D2C4A<[|way .B=ZSC|ways *Z,B>^
others|#X%C&<*_+^,B.Y3D4Z7_;i<F@BBaCBD?I^KBOaP^QFSY]X_]bhd]gBiWkA|<number> 4[CDYZnC|and .EeZ|could >[|have ;cba|talk ;Z^EbX|will BdiZ
otherwise|#B*a,Y._0Y3]4Z5Z7D=C>?@CBXU]dAgCjWkbnE|and BY|the eVjZ
otter|*^FYOcQYnC
otters|#Z&_MY
ought|%Z+Z4d9c;CY]nC|to %Z+Z4d9];CY]nC
our|!B"^%e&^'C)[*^,D-[.@/F0]1X2^3A4a5Y7D9C;b<g>8AZC<D8EbF^HZIYJbKZN^O]PCR_U[VZWZY_Z][YaYb_cbeBfXh^j@kBldm[nC|<hashtag> AbTC|<name> !Z"a%H)a*B+A-[/]1[2@4A5B6Z7b8?<a=@?CBDD^E_IWNZO@QTS@VYXCYC]Z^F_DcZdChDiBk[l_n^|<number> "@#D'c)E*e/@0Y2^4a5C:];]<?@ZCYFXLaM@OaT>UaYYZ?[F^=bDdBg]iDkCna|a ,Z;Z|account ._5]=edd|accounts *[<]OX|advisers )]N[|agm <^EG|ai -[8[R]|all !C|alumni %]NZi[|amazing !^%F&<-C0E1C5E8Z:^;V<DB_EAFCH@JUKFOEREVAZC]C^ba_bYcGiZn@|ambition <d|anniversary *]E]O[|annual <[AAC_VZkWna|answer 8ZHZX^^[ha|api 4YAZX[|app "Z#D)Z+C4_8Y?^Ea^_l[|appeal "]@]gY|apprentice &_AGC@K[hDjD|apprentices ?c@cE]fagblZn[|association A^Ecl]|attention ,C-_;DR^hY|audience Bbib|autumn &[|average 4[|award :F;ebcnX|baby D]|back C]|baker "D|bank %[:]<BJ^nZ|bar ?_|bereavement SYk]|bespoke ^B|best !C"Z)C+D,D0[1^4@5Z7AA^CCEBQBVZYBZ_]EkBlD|bestselling !Z^F|bid 1X|biggest ;Z?CAEE@IFQE^YfElC|bio 3]6^[Z|bipartisan &]0YKa|blog 7FEXn[|blue 0[|board E=h[lH|bold 1]8F:B;AE^aDl[|booking <E|books "_2[;]QAW]|branches CZ|brand !@"[-G:CEZMYVFh[la|bread )]4]<ZC^K_N]c]|breakfast )];?NYQ[bE|budget EZ|bug 4^|bus 9Y|call 7[]Z|campers ?CfE|car Q[|carers %]|caseworker #]&Y,[IXgZ|catchment -[b]|centre k[|ceo +F-B1^;]AZEaFDJVKDQARDUBaZbccVfClYn?|cfo E[V^lZ|chair &[<YC^EBV[lC|chairman E[lZ|chairs gD|channel "YF]m^|chapel <DAYh]|chat _Z|chef :Z<[|chief Ebl^|children %G8]:^^ZjD|choir &C,Y4ZKC|city /X3[4F|claims )]MX|clerk &E|client .^/];@QE|clients %[-B/a5^;[<BBXECJBRHTbUYh@|clinic b]|coaches "E&[*EHE|coffee /[2F;ab[|colleague <XEDf[k]lCnc|colleagues %ZAZJ[U[V^fZ|commitment %_->AX|communities 1A8BA@BEEB^DbZ|community %@-D8B:EEZ^Bi]|company <_|competitors &[;_a[bb|conductor C[|consultants "]:E;[<^kZ|continued <_|contractor 4bCZ|control -a:YVYX_|cooperative -Z|copy DX|core hX|cost #^8Z|counter ,^4D5_?YN]QWZZ|country &[?[Q@|crew "C&XKY|crews HE|cto &E;ZM[bZ|curated ![-YR^|customer -C0]CB|customers )[/Z0D1B:Y;X<BHDIDJZQCTaUF^Ybb|dashboard )]DF|data /Z;[BZEYXZ]]i[|day :X|debt >Z|dedicated %[-A5B;[JTNETC^]|delivery 5hB]K[Zc|department 0]E_l^|desk CAj>|digital 1[;YE^[[|director &Y,C1Z;^<YPXY[b^|directors <c|district ?[@ZBBf]gZiDk]nc|dna %h8[:Y;]AaFCJgXC[GaZb]|docs ?YAYf[|dog D^|doing 4^DE|donors ][iY|door ,]8E@ZP[Q[ga|doors %c)[/YA[JaT[|driver #^,C?Y|drivers #c=ZI[dZi[|drone 4BYE|early =Z|ears %_J]|economists F[|economy i[nZ|emergency nC|end DD|engineer #aI]TD|engineers &Z(Z;Z<EG[K^b_|error 4[?]@ZfYgX|esteemed E@|evening -]|exciting -Z8Zc[j]|exclusive !a)D/C8Y;C@EEEG^TB]^bC|expert %Z|experts )D7Y8];A|eyes RH|faces 5[|factory ;aAYbahX|family "_+_,]BDC[KCN_Q_][^^bYn[|famous !]7[GZ|fantastic 5[6[:ZVFnB|farmers :Xa]n]|fault &C4[?DQCY^eFk[|favourite +^>]LYP[|favourites *D|fees 2]W[|ferry ">E@H@|files eC|first "B1F;@<b=_>[DEHCNZVB^AbCc^eDk?lE|five 8[=ZC^E^|flagship 3]8DB]X[^DiZ|followers +]B[F]iZ|form 4cY]|former n]|founder "^#C%^&B2b;]E^KBU[aYb]cXjFk]|founders <b|four -^M[|fraud YZ|free "V(D*Z4CC]DEH]LaOZQD^BaDk<mW|friendly !^)Z-E3]7DG[X^aDh[l[|friends -Z@[E]bEgZl^|front &[-[CZeAfC|fund 1ZVY|future :^K[a_g[|fx PH|game !Z-[:^^^aY|garden <Y|gate "F9DbC|gift )E,[2aaZ|gloves HF|goal 0]5Y|governance ^X|graduate 0E?aUFfYn[|graduates /XTY|grant 5[|grants "^A_hZ|greatest -E:FJZnE|group *an[|growers :[|guest &XkZ|guests #_+D;]BbHFIYPEV[i_|gymnasts ;D|hand 8[|hands AZhY|head "Y-ED]RBhe|headline &E?C|heads <a|heart J[|hearts %g&D7_>bA[BGJcKEe[hW|helpline 4[eZ|heroes :^<Y|high b[|history 7[<^|holistic 8_ADEBJE^YhD|home 2^4D8]MDWY^]|hospital '_|hosts &[<]?C|hotel ;[|house F^|hq EZl]|iconic 8[|immersive 8a;C^]|in 4YCZ|inbox <YS[|incredible !F%A0A1?<EAEJDQ_RJU@VC]GaRcFhUl?nA|industry %b-EJ^|innovative -Z8EAY|interns ,ZQ^aF|interpreter "DjY|investors 2^;DW]|issue CWn]|job 5[|journey -?1C8?:b<EA>E[JER@VBa^bDh@iCl_|keepers #Y;[b[|kids ,[7[jY|kitchen "A&Z4Z6[<]H>MDNYk[|lab .]4C|label 4c|lads >W|last #[*Z.Y4c7XC[EEIZOXQGSYY__]gD|late <c|latest "E/C<CO]R]lXnB|leadership <ec]|leaflet .c4[g]kZ|letter ,C4ZY]j[|libraries "BHE|library !]<^b^j[nX|line @]gY|link *E+dPY|list 2[F]SXW[YW|listeners 4[Bbia|little "[+]0X1A3]BbC]P]Q[VBX^^ZiYj^|lives %]<^|loans "F|logo -Ek[nC|lovely 7YBdi[|lowest !_|mailing *]2ZO]|main j[kF|malaria &@;[A[KD|manager +c,[QZ|managing &F<YKK|marketing .[S^gW|mascot 6@[F|master !aG[|md -E;_<[Eab^l]|members "C%^8DB^CADeEFFYJaMXNCRWVDXEbZhGiamXnF|mill 4E|minds %[.[J]SZ|mission 8C<]V]b@h]|mistake 4g<EFEYZe[|money ,Z|most %_0[1]8Z;^EAKZS[UZVW^Zb]c^hYlD|mums %Y;^J]b^|name +^;C<b?A@CC^DCPZgD|neighbors n[|neighbours @^AEBDg^iE|network DG|new !W"_%E&_(Y)[+E,B/W1Z3_4C6]9C:D;==CCBE]FaG[IAJAK]N]ODQWUFX[a@b>dAe@fGgCjDlbnY|newest 8D;D]E|newly -B|newsletter )[*a6]8]OY[Z]Em^|next -]4W9aNY_Zd]|night &F1DCZEDK^VDWV]YlEnD|ninth <a|number %[+^,ZJXVC|numbers CZ|nurse &_>[K[SAkZ|oat "A^a|office %B&[4CACECI]YAgEhDlEna|officers ;[|old &]=ZC[EDIEKZV^|oldest #[|one #C0ZC[UZ|ongoing 8E^C|online )_|only 4A|open )Z/]?C@AF[T[]Xe^fCjB|opening *Y|oven ;[b[|ovens fF|own "C%^)D-C/A0D5C;Z<D=A>_IGJ_K^OERET?WDYWZAaBbTgXlU|page *d+C0[8BEfF^M_Oflgm]|paper -^R]YYn^|parish A^h^|part 2ZQH|partner !]YY|partners 1[AZRZb[c[lDnX|passengers <]lF|passion %aAZJ[cZ|passionate -F:[VA^Y|patient #^|patients ,C0[>aC@F_JZ|patrons BYiZ|people %h)Y-^0[1Z4C:@JhRV^YaEbZhAjZ|petition (Y0^6]U]X[|phones C^falY|photos ][|physio ,DkY|place 1^|plan )C|plum "A|poetry <a|police B]i^n]|pool B^b[i]|position -]8C^F|post ([CB|poster *^O_|postman &E?[f[|posts Ma|practice "X<]|prices "Z#Y+D0Z8aCY]^^XnD|pricing 7^CBnY|principal 5X@C|product -D2^F[iZ|proprietary -_/ZRZ|proven 8b:Z;E^a|pupils /CJYTA|purpose 1[<Vh@|q3 0[D]bBkY|quiz ">(aFEH@mF|readers +Z/Z5Z=DBcT[ZadD|reading 9^|real <Z|reception &ZgF|receptionist #[<Y?Y|record ;^<_b^|recording "DE]HGl]|refreshed "[-g8ARclC|region %G8Y|regional 8]|regulars Bgie|reimagined %Z8W|relentless -]8Z<CWb^a|report IZTCfE|reporter ;E|research LZ|researchers S]|resident 8YbB|residents #Y%Z:^|returns 2_J]|review 0^6[UZ|revolutionary ^[|rivals ?^|roadmap %C<_c_nC|rockstar :Y;ElD|roof <_?bf[|rye "A;Y_YbY|safety #XE[|sale C>j@|savings 8C|school &[AY|schools AXEZhZlZ|scientists -]n[|score ,[|season )[<bNZ|second "FAYEgKac^eZhZlc|secret ^_|seed "^;DHXRB|self 1[7^|senior <d|service 8a^a|shared -F:ZaZ|shelf =^|shelter "E|shop 6]CZF^eX|short *BOC|showroom "A|side 4[<X>[@[DZE[Y^gYlWnZ|signature )_1[8b^Y|sister QE|site "Y#Z,Z.E<]>EEAFeIBJ^KEQDgBj[m_|size ;dbc|smallest -F4DEcYFl^|software A^h^|solicitor &D|sourdough YD|spare @YQAg[|sponsor *^2]OYQ]|sponsors 5[|spring 3Y4Z=_QC|staff &D2X3Z4Y=ZQBW[jFnZ|stakeholders -^RZ|stall "CZ[|stand &X;D<^EfK]l]|standard jE|state /g1D8B;>AXB]KYQ[TcUBb@f[galDna|statement 1^3d<]V[Xfn[|step &YBEK]gXiF|store -_:^R]aY|stores S[nY|stories 7]Fh][m_|story 'Y8ZAaFZ_ZhamY|strategic 8AADEAR[^BcZh?nC|strategy -]<bD^RZc_|students 8E;A<C?[TYU[bAlDnB|stunning 8[h^|subscribers ;]BZSZb[|success <X|summer ]Z^Da[bG|supply %C-E|support "]@_hZ|supporters %cBZ|survey "EHCna|surveyors )Y|system 9YQ]_Wf]|table %ZJ[|tables _D|talk ,YHE|target ,A4^7]EWQB|tea 5X|team %A([5[6@:]<??CMYQ@^[aXb[fBg]kEmE|teams -@8D:Y|tearoom ;B|tenants +Z?Bn[|tests #F4Z|text Z[]Z|thanks +c,D?[PY|third <aU^c^|thoughts :ZKGQ@|three 9ZDZX_|tide OE|time <dcb|top %[FaH_PZm^nE|town ;^M[X[]Bb^kb|trade -Z7ZEb|trainee &Z|trains 0_;YK]UY|transformation b[|translators =_|treasurer ._2^EDKEP_jB|troops :]a]iYn[|trustees <]Q[|two &E,B?^DZQA]Yf[|unique aD|unwavering !X1G8[<DAAJDVD^^b[h@lB|users %X;YB[iZm[|valued +]-C;YBaPYRCVYiV|values &D-]1]4@6[8AEZR[l_|van "F#E,E<C=d?_AVCBHFKDQ?_Bf]hYjD|vans "Z4[<^E[l[|very 1bAXN^V_b]|vet 4[O[|vets %C&D,ZF]KE|vibrant 8_|view (_3[|vision -ZlW|visionary 1Z8YRW|visitors %Y1Z@[KZg[|volunteer &C,^j[|volunteers "E*],DF^PYS_kZ|waiting +aD^I[|walls 8Z<_AY|wardens DAkB|way "D2Z6a<d[[c[|webinar !X"F-c6b;[C]EbHDR][cjYl_nZ|website "[7[<AA]EAHYVC_ElBnG|week 6[|whole !^,]<Yg[|window ,[|winter CBjC|wonderful %C<C?BB^b@iY|word #Z(E/Y7G8[;BFD^[|work *Z:C;ZH^R@|workforce /F4_Y^|workshop 2Z5^AcZYh_|world ->8];fEC^]aDba|yard HZJ[|year 1a|youngest &[,c@YEDQ[fD|youth QY
ours|!D"_#[%Y&_'](H+D,^-B.^0C1C2[3@4d5D6^7A8A:@;e=_?BCAFHJEK^M[QZRAT^UBV@XCYX]@^F__a@bbd_gEh@j?l]nA|<number> NX|a SZ|are )ZNY|at 2Z|but ,CBaC]QEi[|by "C%[&DHDQYn^|did #^&[;^|for ,^2D4e=YWEY]k[n]|go 4ZD^S]k^|has "A,a2B;C>XAYDBQ[_]jB|is 'f)X1Z2a4A8];b=ZM]SZWba@b^gZjB|not 4beMkA|on !]|or ._jF|the <^|to .[4WDY|was 2YDZPZQE|yet &EKD
ourselves|"a2Y;i<hEBH_XCZDbbcdeEl@mC|and kZ|on ^Y|what #B
out|"D%;'Y+?-?/D2D4[7X8@9A:?<@@FBDCZE>NXPGWDY[[__BcCdZf[hElHnF|<emoji> !X7]8b9ZCaFaGB^a__m[|<link> 4ZjZnD|<name> ,B/Y4[DXIEMZeDkb|<number> #])Z4B5YC?DCIZKCZ]nC|<somebody> #Gk]|a ,B4D5B;X>B?DDAEBeGjY|about #C?]fY|across -^|after ,BC_S]|again )^,]3_KFY]|already jD|an -Z1B7F8?R^|and "C#H&A,@-^.=2W4=5]7E;T<ZCDDWEDFBH>NDQCR^U]Y>dTj@kZl@n^|as #DKCNZ|at #=4A7_;[>_DDHBXZYY]]e^k?lV|because &[)]:B|before F_|builds /F|by &E,Z1E3a7C?]C?KVS?XYeYk]nD|can )[|each XY|eleven ?]Q[|every 7Z;YQEYC|first ?FQZ|for "Z&D.?4Y7G>ZDDJAKGNYS@]B^EdGhEn[|from "Z,[1W4^>]C:JDSEY^^Cj>|front )YJY|how !]7E?ZCZGZM[^B|i <]|if 5Z|in &C'b+a,a1_3C4D7b<C=D?Y@CDYH^I>JZL^RBVY[[][^]aEbGgAlZ|is ,];D<^j_|it &C*]:[OZ|last &]K^e[|loud #D4F;[>]F[H]IBQYn^|more ?[^E|no 3ZXY|now !]"[,_6G7C8bA[CAE_GVQZaahYi^jCm]|of !C"[#](^);.a/f0Y1>7H8_=[@BAABFDZEBF^GAIYK[L?M^Q[SXT_VAW[XD[D]D^F_ZfXhFiWlA|on !B"^#A&[)@+C,>2G4A7^9D:[;E=]>@?BC]DZEEGBH[I@NDPAQDUYX[YBbXj_kalE|one >DDZ|or %Z9]DZQB_Y|our "E&^'Z)]3]8CK[QDXZ|over 2[AcW^hZkD|ring CX|since 4^>[KEe]jA|so CZZXa_jY|some <[|sorry C^|that 4B8ZI^|the !D,B2Y3B7[<a=D?]QAW]XBYXZ^][^DdDeFfTjCk?|there !Y#B)Z,C2[5]8]:b>B@_BhFYMAQCX_^caaig|they )Y8Z@]|this !b=Z@CCWUD]ZbDd[f]nB|three -Z|through 0[QD|till eZnY|to #?'D)D+D1_5[7C;X<Z>Z@ZBZC?DENSQZSGTCY@]B^Z_^d?gXhZ|today !Y#^1[4CQAV]YYeDnc|tomorrow #ZYW|tonight #c@]C[IX|twice ,B4_;EYY|two ,Z>[|under "BK[|until #Z4[QH|up =Yd[|we 4a;W>YY]|what 'Y)D2^6Z7C=ZWZ[Y]EjBmZnE|when &Z,_jC|which &FF[|who ,AQB|why &],C3^K]][mZ|with &[*[,E.C3[4eCYEDFDY]]G^Ca_b[jZlD|within 7]|without 4[kZ|yet "C|you 7^HB|your _]
outage|-D/W4]:D@ZC_Q@YZb_g[j^k[na|the n[|update CC
outcome|-]8[A]DZ]Vd[h^nE
outcomes|%D&A-f/C1A5c<EDAEBRiZ_aKcZi@lCn=|and :E^^|for %C-c1D;DA[JBR_aEnE
outdoor|!W4Z8X:EKFVDZEj^nE|space 4]8X
outdoors|#]([9ED]M]Q[kX
outer|,CCWDfk]
outfit|&[8Z:A
outfits|1YVa
outgrown|[Z
outlet|nZ
outlets|D^nY
outlined|<bc[
outlive|/^8[AZ
outlook|-e1^RdV]n_
outpatients|DXk]nA
output|9]QCWD__n_|of 9[QD
outrage|"d9C:bHZn[
outreach|-]
outs|+_
outside|!C"E#B%D&D)C+E.A0D3C5B7E9C>Z?>AFBDC_DdECF@PAUCVDWYZB]D_CaBb[i@j^kalAm?nF|<name> #C&Y,W4^;YCDKZkC|<number> C_j]n]|a <]K_|for >a|our -Y|the 1]>DCYD[OYY@b]j]kYnB|until S^|with #[S[|your 8ZC^DDLX^[g[
outstanding|!D4[;X<C@bACBZCGN_Q]RET[U[b]gZiY|results N[
ovation|,B;_QCb]iX
oven|"a#A,d0F3[9[<c@@A^IC__gAh_i_nF|'s 2]|at "[&C|gathering @D|is <aCF
ovens|,ZKEfEkam^|which fF
over|"A%]&['A)D+A/]0]1U3A4D6D7C;]<Y>D@CA]B@C>D]FZHAJZK]P]R[T]UbVYYD]AbYeFfZh]iAjFk[manY|<name> #D&E@[DV|<number> #=&>)],8/_0[1=2@3D4C5Y8?;X>>@BCAD@EAFAHFICJDKAN]Q>RBSAT_UYV=WCZ]]]aAbUeGfAhBiDj>kDl@m@|<somebody> &],U.]D]K]S^YY|a &C'^,W-@/D:C;X>=EEIEKBSaT_WYYD_Ca?eDi_mX|an #Z>[A]|and #[,B.F/Y1Z9Y;[>E?BTZ_Ye@|asking 0^1_VV]DbZhZ|at &[1Z4^?YjI|by QZkZ|every ;W|fifty 5[;ZZ[|five &a1Yn_|for 2[4ZCZ|four &Z,B<YQC|from #D&Z)[<^E]fC|here Adha|in #^4]e[j]|it #_4Z>ZeY|my &],]2E4Y:b=[a[nZ|on &ZQDmY|one ?ZQ@|our P[|porridge "D|six -_1[2ZR]VZWZ|so .C1]9[CZ_Y|that /W;Z<^>Zb[nC|the !C#]'C(X.W/B2E4?:B;]<E?ACWDAF?I]QYWG_]dFjUkDmGnB|their #YP[|them D]|there Ebl^|this /Y|three %Z2e4ZW_|to 1Z6Z>Z?[EaIB]CfXjX|twice ,_4C|two 4Y8[<]Q[d[h[m[|video #B|with ?YfW|your %[.]=EJ[
overall|,[1d=DVY
overcharged|,E4]YZkB
overdraft|>]
overdue|,[.Y4]C]E]Y]f[kA
overflow|4[;ZC^n@
overhead|D]E^
overheard|,_;bQZba
overlooked|]X
overnight|,C0Z7[@DDbF[GFKZSEU[XD_Bj^kbnC|and C^QD[[|with ,Z4Y
overpay|/^
overpaying|H]MZZ[
overseas|.D7EDAn]
overtake|M_
overtaken|/c0fT[Ug
overtime|#Z?D
overturned|-D
overwhelmed|"Z;fbY|by "Z
overwhelming|)aN_
owe|%C&a'Z,].Y2A6[?d@YIAK]NAQ_WAYaaXfag[nA|<somebody> &Y,]4ZYY|it <]|the #^|us ,Z7Y:[CYa^g_nZ|you ,Y5[=_?aKBQBnA
owed|.A2Z4B>Z?cf]gZ|<number> >]SX|a QF|the 2[
owes|"B(c*Z?[M^OZhZ|us "D|you (c*Z,[M_OZg^hZ
owing|-b.E>ZB]CXDCIFR_fDi_jZkA|to -bB]CXR_fFi_jZkA
owl|#f,[9CDEF^N]kB
owls|B[i^|and B^iZ
own|!D#?'D*C+W-?.A/B0C4G6C7F8B:Z;B<]=_?aA@CEGDH^IBKYP^QZR@SYTFU@YYaZcYfagBhEkZmDnA|<mention> 1Y@dECKZVXgclC|<name> )Y@BAYNZ|<number> !Z<Z=aICda|a #B/Z2]8[9BICQ]Wb|account &F,Z?CDDfB|accountant <Z|and ,D=C>_?EdAe]n_|bank A[|bed ,]>]jXnY|bench #D|bookshop )D|brand DbQEk_|car &]=ZYXd]g^|cost 4]QD|count ,H|cup +FWYY]g^|date CZ|department ,F|doctor 3]DDQY|eyes DYnC|figures 3_C@jF|hand 7Z|hands 7]]Z|house ,A|is C^|it 7[=]dZ|kids %WJa|kitchen "[|label )^|list +[|lunch &Z>C|money "Y)Y|name ,Y|nine <Z|number =[|numbers 4Y=ZiZ|onboarding -F|one ,D|page &C(Z,A|people kGnX|phone "[B]iZ|pocket /Z?[N[fZ|roof +Z|shed .Z|site W]|terms "E|the ,e-^5]<ZCYR[Z_|time =^?^|trumpet ;Z<_b[|up 2[QC|wedding %F|words D]YZnB|your 'Z3]7[]X
owned|+d1Z8[<ZA_CEPbVZY^fFhRl[n]|since 8^|the CE
owner|.B2[5];E<A>^?ZCDD?FXGALWNYODSBZ^]_g>nF|'s 2_5]?aFbWZZYf[m]|is >dQAe[|of ,_4DQ_|was ,^
owners|#X)^+],A/_1]2W5^7b8C9c:Y>D@YB_CCF_GTP]QDSBT_VaZd][_]i]|are B]GX|do /X7g]^|i 9^|in ,E1YEYQD|of #X|say jE|stop jX|told "_1[|what 5]@[Z^
ownership|D_gZ
owning|-]:[DA
owns|"d,Y2f3ZD[H]W^XYaZiY|it 2gWa|the "[
oxygen|,[>^D^]Z
p|#]&G,?-E1C;D<Z@DCZEBKEQGRDTCVAY[l?nE|<name> ,@CCKFnA|<number> 4_<^CYD[IYYcn_|m #^?]CcQCRCjZlDnC|s )_5[CDN^
pa|.Z4D>D
pace|%],[-U.]1DADDXJYR_VAj[
paced|"C-^7D;DR_]F^XbBkY|digital JE^D|environment :bh[|world ^[
pack|)B,C3h4A7C8A;X>DCAEYP^QISbXg]@eCj@lbnZ|is SZ
package|)]/Z5[NaQCT^fXkFn[|of QC
packages|!]"B)d+]-B5_7ZCDEBNaREXBZdbEfB|are ^[|from 7]bB
packaging|)Y,Y4^;AA_C?RA^ZbEh[kEnb|by 1[4[V[hZ
packed|#E&](D,@/C0B8[:c@EC[XD^]a]eHgCjZnZ|<number> ;_b]|by 0D|in &Y4[Q@|up jZ|with "Z8^:]^[a^
packers|GFQ[|wanted GF
packet|)[0Z@[Q[U]eAgZjAkZmanE|of mc
packets|,W/e?_C^TZf^|and ?Z|are YZ
packhouse|/D|in /D
packing|!E"E&Z,[1Z2^4DGCH@KZSXg^jYnZ|line 1[V[|slip !E,[CZjZnY
packs|!Y)h*]4GD[F[IBKBQEkXmY|are *]DY|for !ZCZ
pad|D[YZ
padded|8Y
paddle|@AC[nD
paddling|DZFam[|pool Fam[
paddock|Qa_C
padlock|%_Ja
pads|,?0^=^CZD^Q@dZkb
page|!C#Z)E*b,@->.Z/D0h1Z2X3_4]5X6_9Y:==B>W?@@?A^D?EaHALVM_ObRAS[T@UhXZYZZW[^_]a@bDcBd=fDjFkEla|<emoji> .Z;[FZ|<link> +]EZNZjBl[|<number> ,Y0<2a3[4^7D;a<Z=B?E@[C>DgIDKBQ_SCTCU?VEWaYZZEbZfCgZhGk]|a *_E[O_|and *]2X7[>_O[SYWakGnA|as ,]|at D]SY|before F_mZ|by *YV[|for 4[j^n[|from ?Z|has 4BA^h^n]|in #Y&_0ZU_|is #G)Z*E0_4V<EIBOBQHZ][_gEkDn>|just Abh^|nine .^>^AZeZ|no >ADAeBkC|of +[,A.BFdbB|on eD|one 0_QAS^Ua|says 4E|so ,[8Z|summary *YSZkC|to ,[|today 5_ZY|too #a0_|two >[eXjE|was 4YY]|will CaE[|with "[
pager|4D
pages|!C&d,E.E0B1]2D4A7@8B>D@DC?ECHaKaM]PASZUCVbXAYF_]aCbDeBfbhAi[j;mA|<link> &ZD[|<number> ,^1f4^QEVbnC|and <XMXQCj>|dropped ,EnX|no DZMak]|of &Yi[|on fakB|one iZnY|so nY|that &B)]/]F]N_|two #[
paid|!B"C#B%@(C)A*E+=-B.D0F1@2f3C4E5F7Y8@;?<A=p><AZCADBEAG@IDJGLCN<P;QYRETHUDWfX?YV[>^C_YaZbDc?dle@f?gEhYk?l<mCnF|<name> 4Z=ad^|<number> 2C=^HEWBdUjSkX|<somebody> 4X7Z=]K[d]|a &B,Z|and -Z9ZY[kD|at CDQEdBkZn[|before =^d[|breaks =D|by #[&Z,^4E=]QZSZWb_^fBkFnZ|cash ,^4ZCZ|for &X)D+D/^2d4^7Z?[@DCEFVJAP@QCTbUCWWY^d_eBgFm^nY|from ,YDBQEkD|in /E=]M^TDdb|it &^2E=AKZ|late 4[Y[|me +E2Z|nothing ,_.[=DQXdC|off ,X5[V^dE|on 4CA]|out =[d[|the ,?eDj^|to QYnC|training ,Z|up @^gZ|us 2[WZ|you =EdDe[
pain|"]'Y,=.A7>:D;F>_@ED^H_O_QDT^]Ae]jZ|and >]e]|is %[|no "Z|or >BDC|points '[L[
paint|*[,a<C>ZCCD@JCQ_[X]DaBdDkAnF|below DDkD|line VB|on CD|over #ZDa|shop 1[VX|your *^6[[[
painted|&b,_4C;C<h@ACDFeKdQ^[_ccgAkCmb|on F_|over FbY]m]|the <fCDc]
painter|&[,XKai]
painters|CcQ^ja
painting|"D.b4E9aI]S__^g_nZ|until kD
pair|!f"[#^%@)c*^-B2_5D6^7ECAGcIZLXNXPZQbR@WbXC]?a]e[fEk]nY|and D[|from )[*]|in .]|it "Y)E|of "]+b-CK]P_QXRCXDfAgE|you !Y>ce[
pairs|&[)_5^7FCDKYNVQARDZ][Z]Yd_fX|<number> )cNa|left 7B|of 5_@EZa[X|on <^
pal|%^3YXY
palate|8W^Z
pale|9_QajY
palette|,FQD]]nC
pallet|@ZgYkBnA
pallets|!],Z4_QX|of !],^QX
palm|/Z8D@[A[D[OYRFT_hY|oil /Z@]RFTZ
pals|(Z*Y
pan|!Z#B&Z6WCZQ_j_k[
pancake|1]iZ
pancakes|2cQ]Wf
panda|,DCDQ@
pandemic|<Z
pane|-_/_Tb
panel|#^&[+A,B0B1>4]8C=c?CD^EZIcKYPCQ]SDVC_ZdXeYkblZn>|and #[nE|has 3YQ[XX|of =]EZdZnZ|on 4e<X=_ADY]
panels|#^&A,Y4C7B;B=XC>D_LaY@]BbBdVe@jCkZlCnA|and ,Z<[|on ;Y
panes|Db
panic|"Y'X.@2D>]@[CYD@K[[[]FkCnD|and .EDD
pans|+_,CKBQ]gX
panto|!C7[8[GETY|tickets !CGE
pantry|+_1]7CP[VZb[
paper|#@'_(Y)B+?.Y/?0B2D3Z5A7@8B9A;[=A??ACBDC?D[EFF@GDH_IBQETAWGYXZB_[bYdDeRhXiGkYmAnA|<number> 4[e^jXnC|and 2]4WDY|are HY|at ,YDC|before .XDA|form n[|forms D^Y]|in -]R]|is eX|on 1V3ZVYY]kZnX|one #]|or 9B|to hX|we <Y|with .X|you D@
paperback|,A4b]X
paperbacks|*^,].CQcj[
paperless|DEE^kC
papers|!C"D#C&[,>-D.D9B>b?DAXCXHCQ@SbVDeah_iak]|are S^YWi]k[|for &Z4Z_Z|go bX|on nY
paperwork|%[&[)YA[BZE]K]hVlUn[
parade|8]A_^ahe
paragraph|3d?CDBWVX[gD
paragraphs|D^jX
paramedic|CDQZ
parameter|"]
parcel|#b&D+b0[:D@bA]CcPYQbREUYhTjan_|is @_A^g^hY|was #Y4ZjG
parcels|"[&_/C0C4_?ZX[YZbYf[gB|to "],E
parent|"^,B.C7[>D@]H^KCMDa@g_kZnC|'s kZ|asked #YP[gY|to "[|who ?Z
parents|#]%]&A(D)W,@.D0^1F3a5c7_8C9e:X;Y<D=U>b?a@WADB[EYH[IaK@MCQCT]XVYYZa]__ac@dZe]fSiYnG|and B]DXd[k[|are 4]5YCED]F[LZX[YZg[|asked #bI]|at >[Y[|can +b,[QZ|evening 7F]C|have 0a|in 7[C]F[mZ|of )]4Y:Z>[N]eZk_|please lY|the 3Y4YhZj^|we 2]|who #[7]?XHZI[]Z
parish|#Y+b0b2Z;Y@EJYKBPWQ^SBU_]D^^h]nA|council jB|has QE|is 5]|of &AKCkX|office 2ZA]h]|registers j[
parishes|)[,E.ZDYHDQE
parishioners|B^
park|!C"E#E%C)C*@+C,A-A/C0E1B2E3D5C7A8A:B;B?BCdD]EAFBJ[RFTCYG[C]AaHbAdDe]jfkYn@|<number> C[|and U[kY|b DYjZ|because &a@_K_g^|behind QD|charges QX|from C=DZ|in >ZD[k[|is ,]DBQZ|on CZdD|until D]nZ|with A]
parked|,Z4B?CDFQcYFbZfBjBkB|across 7[][|car b]
parkin|*YO]
parking|!@%B&;)D+C,D-C.C1D2D4?7B:CBBHYJWKEQDRDSDXV^^a@bZk]|'s D[jD|at D[|behind D^|charges 4]WYYZ|in nU|is 2EC[DCK[j[|lot D[E[l]|on >ZQ@S]X]]Y|permits b[|ticket &CKC
parks|4C]DgUj]
parliament|"YT^aZn_
parrot|0[
parrots|4CKY
parser|&[4_DCQ]Yc[Zna
parsnip|,Z
part|%]&>*Y,B0E1A3D4Y8B:B;@<C=G?DACC[FaJXOZQFUWWBX]^DbDcEdJfBkWmUn?|'s /Z|<number> *[,_3YC>FZM[mZn]|arrives ,CDEY[kD|in -Y4]7]BZEYKDVD][aAiYl^|is DCgb|of %e)Z+Z,B1B3A4B5C7W?D@>BCDbEXGGHDI]JaSCU[VWYBaWbDcCdEfCiBkZnF|time ,Y4DQ_b]hZjDnB|timers CX|two *ZFeO^ZYjZm_nZ|was #E<E?XkY|we 4W|with /[5]TXZ[
participants|-Z;Z
participation|7]][
particular|,YQY|the ,D
particularly|,A>VSBfX|like >Z
parties|%_)[2E:A<ZYDZY]^h^j^
partisan|:[
partly|2Z4[bY
partner|!_#E%^&C'W)Z*E+^1D4C5Z7E<_??ABEYG]LVMAO^T[Z^[B^Ce_hBlbnD|'s )[|<name> !Z)CFZLZ]]bBkYn^|for '^>YLY|with !Y-@8B<[EcO_l]
partnered|1YAYVX|with 1YAYVX
partnering|&_8C;Fh^|with 8C;F
partners|#E&>,A-e0d1^2E4A5C7D8>>^?CAABACBEVH@K@LVQGRcTYU[VcXBZY]B^Bb[cZfBhEi>j>l]|<mention> ;ab_fF|across -C1[^F|and B@VDiBl^|at +Z?ZBCf^iC|for -@;EJ]V]cXh[|from -]|in RD|on -D<Yn[|to 1C^AaD|who 6]^C
partnership|-]1[AZFZGCRbV[bBnF|with ;BbD
partnerships|%E-Y;YR]V>^BnB
parts|,A.D0C7C@YC]Y[bFfZjD
party|"F#D,X-d4a6Z7_?]HFP]Q[RbSbWC[X][dXfYn_|<name> e[|in -]1ER_VD|of 1X
pass|!Y&C'd(a)_*^.a/X0[1D3C4B5a7D8Z;Z<C=BD]EaG]L_NcO[RDS[V@XAbCfBiDkXl[|<number> 6][^|a DXkY|and !['[LX|is "Z8_:[QY|it &](a>FIFK_M^WEaX|on ,X4X>ZD[EeK[k]|rate ,Z/_0_TZU[b^|that >^|the :CE_h[lZn[|this (V.ZDZ|you Fa|your kD
passable|4DC^
passbook|@[D]bY
passed|#W&[)D,B-E.A/D0_1D2C3[8E9C:D@dAZC@DCECFDK]MDQ[S@UbWCX]YCZA]D_CdAf^gZh[iCkAm@|<name> ?[@_k^|<number> 0e<C@FA^EBIUU_XZcBh_nB|<somebody> #D&f,Z<^@bCEDZK^QaeBgdhWn?|away ,_@_CEQYg_n^|by EE|it #g4EI[QBkC|its E]lZ|on ,B.D3YK]e^gZ|our <ac[|the ,c0Y4a;^b]fCn[|this #H?D|to %W4Y|two ,B<CQF|with <D
passenger|%[&C8Z;D>[?FD^I]J]KEn^|numbers 0BUC
passengers|!D#>,C/@3_4F5B?[DDQ?TBVAX_ZCa_c]f[hAj_k?|a /B2Y|are 3aBaCBi^|lane BEiC|the ^[|who 3[|with -ZC]
passes|!V(Z)d2Y6Y?]DBEaN[TBXGYD][l[|<number> (_M]|are )[
passing|#D&a,c4[?aEBICKbQVS@fb|of ,WEDKZf^nZ
passion|!C%X&A(E)E+D,A4F7C8j:c;^?CBCDDEAFDGDHEJ]M@QFRDTD]B^iafbZdDeAgCjCmAn>|and 8Y|for R?TFaWbC
passionate|&D*B+D1D3E5Y7C8dA[FEGAJGQCR]V@]@^_aacEhZkVn?|about -_:FA_HCKBXC]Gh_nB|team 8^;]EZU]VA^_
passport|!c"Z)].D4[9DDef]g_kan^|is D_jEk[
passports|A]Deh]k[
password|#@'D,YC^DEFZI@T_eRj^m[na|hint #AIF|reset Y[|resets eY
passwords|D[nD
past|"B&C(T)B+D,F-A0]1D2X5^7d8W9d:C;A==A_BBC=E>H@JEKENFTDU[VCZa[b]b__bCd@l;nB|<name> <ZQZ|<number> 0^2]A]KZU_h[|<somebody> 3]|a QDkC|and fD|at #]|four 7CQ^|if .D|it .X7Z9_FaQD_Y|midnight 7D?Ya]f[kZ|nine &^;Z?[QC|our #G&E2X|six ?[DD[]|the ![#_*Z,D.C0X4@5[7D9[HYK@O[TC__eFf[j_|this (C7b9DDE]_|three 1]VY|two %Z&YQGkA|us 7[|we 4Y5]|year <_eD|you DWI]|your 5a7Z>^Z^e]
pasta|#Y,^DDFaIXfAkBm^
paste|3b@[DbLWO^X_gZkZnA|the 3YDDO]X]
pasties|;dKYbc
pastor|3[<[GYb]nZ|<name> !^<]GXnZ
pastry|,[
pasty|"]|and "]
pat|,Cj]
patch|#D&[,A4C@BD^IYKVRDXWbDkZ|<number> i[|notes Q]
patched|#[&^K[aD
patches|!]#[&[)f=Y>YG[NfmF
patent|.[1ZnX
path|&B-E4D7D:B>C@[C^D^SBaAhCj^k_nB|begins aC|by n^|is ,B4ED_YCdY|of @_k[|to C]j]
paths|,D2ZC[Dej[k^nY|with CYj[
pathway|-f8ZABEBReV]iCn?
pathways|-^8B:CRcY[hEnD
patience|#A&e)C+Y1^4B7E8A:_=ZK[QYR[]B^BbAdZeBjDlAmAn?|and +^:ZDBPZ^DnE|is :Y?]a^|with ?Z
patient|#X&Z,[-X3D4?5C7B;D<D?dBYD@ECKXNCOAQZSSTCVCXAdCfZg=jZlBmAn?|'s jG|and #C|centred -[:AlH|experience %Z|with &[K]N]jZ
patients|#C%f&Y(D*X,E.C/_0Z7Y>_@bB]DCF_J]QCRdSDT[WC[Z^D_[bWd]f]g[h^iTlE|and ![,Y/[4Z|are (E5E7[X[ZE]]|at 8[C@|can BZ|in 5[>aZYeX|on =[dZ|who &X-^>CjA
patio|![D[
patrol|>DE[eBl[
patrons|)[-BBZNW^AhBic
pattern|"Y#W,D9[:AW^]__[e[gC|for 9]
patterns|-]>[EEIWnY
pause|.e8D:a>ES_ja
paused|CaQ@
pavement|)[,D7[>YCDZ_][eX|and &[D[
pavilion|CCD[XYiX
pavlova|1Z
paw|)cNY
paws|QC][
pay|!]"B%C'X+>0B1?2d5Y6Z7>8?9@:Y<<=m?BACC?D^E=HCLZMGP>TBUAV>WaaVbDcDdihDi>jDkXl>mEnX|<name> 2_DYS_|<number> ,Z;Z=YQGWA]?dZj]|<somebody> 2ZK^nC|a 4[HE|and ,_.B4Y5_=X>]DbQ_Z]eZnW|anyone S[h[|at D[|back 2ZSDWZ|by %[=BJ]nA|for !@#V.Y1E2A4W5Z6C=a>@D=G?JEKES]_^add_j_kBmDn^|from @ZQZ|gap CD|half >Y|in !G,[=EJ^Q^SCkG|is :ZSBTXkC|it #Y:Z;[=D>[KDQAn@|me +B;[=[PDd[|more 7[WEY]]]|no )Y7Z|nothing !]=bG[SFd[|offer /BC_j]|on F^S[|only 4Z|our 2^W]|out +Y2^|rise ;ZbZ|someone SF|talks jZ|the !]"E=^DCIXWB_Dd[gXkE|them F[kE|us .a:[D=IJSaW[a^nZ|what "],].c=b>^ChHZKeQYS^YBdbj_|you 2^4Y=]>EIEd^|your 2X6Z=[DA[ZdYjD
payable|-[
paycheck|7^:Za_
payday|"^4C5Z7]:ZCEDCFCHbZZ][nC|loans 3[CF
paying|!B"b)C+W,A.]/C2d3[7c9C=b>AC@DEGYH_KZNBODQ?S]T?W_]bfFj>kAmU|a 2bW]|attention MB|customers 0]5_:BZ^aFnZ|for +[7]=^|full 7c]_m[|in jEnF|it .Z|jobs 0[:[|the =XeD|us ,C2bW^
payment|!Z#D&@,B-a.A4E7[;D@bDdG^IDJZQ?R__BdTeag[hakcna|is @]gY|on CYDXj[|plan DD|plans !]][
payments|!b,A4C8BBZC_DcQ@YWe[g[hWk^na|and nX|of !cDBG]
payroll|!b"^%B'd2D6Z7B8_:^<_>?@@CBHYLeNYUcXCa]c[dEgCkFn=|for &D|in ,XQ[|on "aH]T[
pays|!_#](A)E+E,].C1?2k4@5[;@?B@CBYCEDZG]M@V@WhbEiZkD|<number> D[k]|for 2e4D?EBZCCDAGBKBQAW[Y>]Db@dAj[kA|me 2X|off bX|the C[|us 2cWa|when #ZHZ
payslip|,D:DD_]_e]hZk]nE
payslips|,B4ACaQB
paywall|&C)_F[KEmY
pb|&](Z0_K^
pc|4aDCEZl[nD|<name> E[l]
pcc|EalZ
pd|-]@]
pdf|!C#]+E,V.C7B@]DdEDFbI[S?d@e[g]kclWnB|<link> F]|<number> F[l]|at IY|is e]
pe|QXeD
peace|!^)Y+Z.[8W:dG]JYN^RYSYT^WU][abbFg]nZ|of !^"X+[7Y8Z:XG^J]RZ]]^^i]
peaceful|B_GZn[|<name> B[GZ
peacefully|&A,C@BCDQ[jB
peach|*d,^.^CZJ]O[QDaZeZ
peaches|3ZK[
peak|#])Z5YCdOZj^kXnX
peanut|FY
pear|,Z4E
pears|,A2[W]
peas|([,]4]DXGFQ^YZnD
peat|DDKC
pecan|&[Q[nW
pedal|a]nZ
peek|F[MBkCmanZ
peel|.Y
peeled|=Z?Z
peers|;aCCjB
peg|nE
pegs|:]@^D^SZjF
pell|G]|<name> X[
pellets|+aP^
pellworth|nZ|<name> nZ
pen|#^&[+_7]C[EZFBgYnF|and #[
penalties|"[,C4Z7[
penalty|,C.Z
pence|#])[d^
pencil|&Z,WG[_[bDjEkZnA|and ,Y?CDBQ_Y]
pencilled|4]
pencils|(Z
pendant|>D
pending|,@-W1bBZCaPZj]
penguin|,EQCnE
peninsula|;A
pennies|.Z:ba_
penny|&])Z,?4E7D8?<D=a?bDAF[Y@daf_m^n[
pens|#]<Y?cC_D]I[TYjbka
pension|(D,Z2Z4C6[7B9E;]=D?X@EAYF[I^QYR^^C_?dDeWjCne|letter "D9F|provider RY|reform CD|to 6]
pensioner|/[
pensioners|&^,Y5fKZZa
pensions|6U8B[WbD
people|!:%c&E'A(G)E,D-C/U1@5[6>7Z8E9Z:a<C=?>^?A@ABYCADBE;FFGCIYJZLYMXPDQERFUZVDZ][F]]_Ya_e[fGg@hBiWl?|'s 5Z>??Z@XIFeEkX|<emoji> #^<^bYc]|<name> ,E4AQH|<number> ,^/D0]|<somebody> ?Y|a #E&Y,B4VD_aXbI|about &Z*Z,An^|across ;Y<Z|always ,D|an 4[Y[|and %C-@0C1_4D8X:_;_<a@DDEIBO^P_RBVYYDcXj_l@|applied 0Z7D|are #F%?-]/Z0C1G7^:C<C>[BECFFDI[J=LYM?QA]ZbAcFdCe[|ask "Z#g,_;a<a>BDBI_K[S[bZcdeBjBnC|asked #Z4D@DI]|at ([*Z>aC@KDQBkEn@|away @EgC|before )^3_|between 4Z|bring E^|came 4[YWb]|can 4@7^;]>BSZb[|check ,Y|come hZ|coming ]Y|complained #>|could 9]__|decide .[S^|do .]2^3]5e7b:DD>SaZ]bCeZk@n]|drove ;]UE|find :Z|first %c:BDEJcaC|for &Z2]AZC[Q^h[j]kD|forget 4YCYDdgajX|from 4[DGfD|gave ?ZjY|get 'Z/[7C;ZF[N]T^]Cb[k[mX|go <_|had -]4F=ZCZd[|have #^-C.Y4G7[:Z>[A[CDHEMBPFSaYU]WbEd[jImB|i %^&Z,A4B;aJaQ@XXb_jY|in #_,X>DBZQbb]fXjb|just )[:[|keep #cDCIaeCjC|last Q_n[|laughed bY|leave #E&[>X|left 4eY[|like ,C.D5Z7^8[|live <^|looking 0[7^U]|lose /YT[|lost n]|love ]Z|make F]|missed 4^7DYX|never 4]k[|not ,E:Z|now ,B0[<akB|of -ZBYa[iYnd|off .E?[|often "]H[KD|on #D&B+Z;[=@D_b]eBjD|only @[|or ([,b2^MZQ^WXjA|our <]|outside #B|over %Y)]4Y:BJ_jGkD|paid ,Z.[SXdB|put hZ|read Q[|said 0Z|say 0Z9[;A>ZC[a[|see (XFE|sent /Y|signed nZ|so 4BQBh^|standing ,]4^|stay #Z|still ,f4?K]|stood 4a=]YZ|stop 7^BZS]i[|that ,Z;]|think :DD[_Y|this :EB]|to #[,_;CC_E[KDSE]^^@bCk[|together 8YAZ|told #[,D<GIZKEQAh@nZ|two >[KD|walk 0^8[]E^Z|want Q]|we %Y/Z4c>XDDJZUCY^dGjCmC|were ,A/]3FD^QF|what ']L[|who "E#V%]'G(F*Z,@0D2Z5B7?8]:F;F<H@CAXBZDZFEHCJ]MDOYQAWXYC]C_^aAbAfDkXmA|whose :Z<[=XQAdZ|will .C5W7]SC]^aDi]|with "Y#[,D2_4c5Z7^:B<D>XQ^W_Y^ZZd]f[|would 4];^FYbY|you 8]FZ
pep|,@QB|talks ,@QC
pepper|#[B^i^
per|!<"C&B(_+A,E-X.E0]2]3E5g7E8E:E<C?ECYFEG=HCICMcOMPCQESATWU[WWZc]=bBeYg@iYn^|<number> 4aC[|cent /c0h4B=]TeUinD|child /E>]TF|day EZ|head /[Z[|hour 2ZnC|house D_n^|household =_dZn[|litre EZ|month "D7B|person (^)YM[jCnC|seat ;^|share nX|the -_TG|unit CD|week =Dnb|year /Z
percent|,C/h0b=YCbQFThUZZYd^ja|of /h0[=XTeUZZ[d[i]
percentage|2Z4C=aF[da
perception|E[la
percussion|,[
perfect|!c(B)Y,@-B3E4[8c:@;D<A?_C[DDFEG^H^Q=RET>YbZB[D^ebAcAe]jclBnD|for 8CB[|gift !_GZ^YaB
perfection|+^8b:];YPXa_
perfectly|.^8_@]S__Zg]
perform|"Z/[TZ
performance|!Z"B#E%B+D8^:@>EADECHEIBJBR]T@XC]abEfCgWjZlD|at @[bBgZ|is :C
performances|][h[
performer|4V;DQD
performers|-[8ZQW[Za[
performing|bZhZ
perhaps|"e,^YA|<number> "]
period|&B,@-Y1b;[AEDXQBVXX]^DaDbXfDhZ|of 1_EF^C
perks|%[8]GAJ]NFZZ
permanent|DAM[b]j^
permission|#>&[,B:[<D=]>D?ECAIDQCYCa[g[i]jCkEnC|and ,ZKYQZg]|to =_a]
permit|'[DGIZQEY[eAjD
permits|DEb[jE|are CC
permitted|,Z3]BZXY
permitting|,[jY
perry|QD
person|!D"B#W&D(]*B+B,F.D0?1B3a6D7D8E9D;?<D=@?DB>D^E?HVM]OFPCU?ZZ_?bAf@gZi>jCkZmCnY|'s ,G|<name> ?Z|and ,Z|answers DD|at 5Y:Z|before C_|by ,^|centred -^8_:CJW^[|from eZ|has #E,EDC|in ![#W'Y(];[DYk[|is "Z5[CCYCb[|on CEDB|one )eNXnY|picks "Y#[,[Q[|reads D]|starting )]|the "C|they DE|to 3[?]|we 2[|who #_&E(],[8WA^I^Q[TFW[ebhXkCnA|will CZSB|with %[3ZJYgXkZ|you 7CDEa_eEkC
personal|!B)^,C-@1C3b8^:C<DF[JFKDQ@TYXa^]c]jTmY|news AYa[c]m^|touch 8_BZ^_
personalised|!A"C-X3Ca>bDk^
personality|+[:DI]MY
personally|#]&E.Z3FDD
persons|)Y,a5_=YE[QYZ[nY|with =[d[
pest|,Z:@YYaF
pests|?eOX
pet|%g'^,Y/[=ZIZJbL]Q[]DdZg[nE
pete|&Z,a
petition|#]&Y,C/C0]3b6Z7]:ZCTEbI_K]QCSeU_VDXaYY]bjVkB|for /D0Y|of #^|on S[
petitions|;Y
petra|#Z&Z)Z5]?]Z[fXnE|<name> ?]f]
petrol|,?=iDXQ@aXdhk^
pets|)ZDeN]eYf[k]n_|ok D]
pew|#f.h3^I^S^X[ZXnZ
pews|#b,[
pharmacies|"ECDD]EFH]jDk_
pharmacist|"<#C,A.B4CCBD^HCICSAWDY^e@kZ
pharmacists|5[Z[
pharmacy|#D,E.AC]D_k_|counter #ECE
phase|"d&C-c1_G]H^RaVWl^m^nA|<number> -X|two "^1]
phd|K[
phenomenal|-B1[;?<B@[REUAgY
philosophy|%[0[8bA^^]aYh^
phishing|eZ
phone|"@#X%E&[(F)D-@1C2E3E4G5Z6F8=:C;B=C@ED]EAFEI[JAN>RFSHTFX>[?fZgBiDjWkYl>|'s Q^|<name> .]>[[[j_|<number> !c,A/_=[Q=T]d[eXjY|<somebody> &A|a +Z:]|and !Z"Y,[<Z?[e^|are D]_Z|at ,Y<]DZGY|before kC|box _Z|by ZY|call #C.[5a;Z?[D?F_SXYYZ^fYkA|calls ,cQ_|charger ,DjDnE|chargers #_IY|down 7[DC|first QE|for ;^Q[|from SZ|i ,C<]QD|if #[>Y|in 0Z1Z4D7aB[D^]ZiYk]|is ,[5YYIZY|line 4]=ZC^KBQ[SZY^e^jbkbnW|lines C^|no .X|number #C']5D=_DAL^QAj[kE|on D_|or .bDAQD|out 7b|signal nZ|so SDY[|support #]|system 4]|the 2Z>YC]nD|this 7c|to #Y?Ze]|us 7]>YDeHBeXk]|we +Y>[|with #]7ZDC|you #]7E>^YYe[
phoned|#e<D@]F_I^QEgZ|the ,Z
phones|&[,Z3c4a7A8Z;FAXCcECFZJ@KDSHUWVZXbYd]FaAbDj^lZn@|<name> .]gY|and 8Y|are >]j[|at &[Aa|have AD|in ,_3[X[iX|till .C|will lY
phonics|<Y
phoning|#[4]>YSc
photo|%C&]'^(Y)C+A,X-A.@/D0Y1A2B3]5]7@8@9[:@;B>BC8EWFFHDJBK[M@O@P@QZRFS@T@V?Z][F]>^D_]aCeCiDj=m@n?|<name> &a,bKcQgjCnD|<number> (_4AY^|and *B,@=YOBQ?gDjZ|by &bKaQ@l@nC|from 5_|id Dak]n]|if >D|in ,Y<aDAE]l]m[|is DC|of &C'[,d5D?ABWC[DYOYQbWWj]|on 5YfD|r ,BQG|so ,Y|the ,XEcQ[l^nF|we 0b5[|with <ZDF
photograph|&X*Z,@4[9ZD_EaK[OX]Ff[h[|it QD|of ,Bf]|the 4bDbhXk_n]
photographed|&Z,?3YDaKTY[k_|it >]
photographer|1@2a3]E]S]W]g[
photographers|3_=_X[d[
photographing|&Z,]
photographs|#d,D3[4_:D@ZIYMCWEnC|of @]DBK[g]jFkE
photography|K^
photos|!["C%C*X+A,A.A2[5D8B<A>Z?]CXFDHAI]KZLESYW^YBZZ^_dFeBf^|and 1Z|before g[nZ|for 2^W]|from CYS[|in ,Z|of #Z?[Q[d^|on 2ZD]jC|tell ,@Q>|you *XYD
phrase|D[k]nZ
physical|,[-[
physics|?]CEW]
physio|#C&^+C4D;_J[QYaDb^ganB
pi|Eala
piano|&B7Y>D?F@EC^D@NaSBW[[Vb[eCk@n@|'s KZ|tuner +ZPY
pianos|DZIAKZQZk[
pic|(X)^*X+E,[8CCEMWN]QcXCY[j[k[|of '[(ZQ_YZnY
pick|#@'B(^1F3c4A9D:@=[?D@?D^EDFCIAKDLEMVPXQ^RDS]T]YZ^Aa>bCdYeXjY|<name> Wai]nD|a (^2[4YDZMZ|for 9D|from CC|one 3]|the 5FDYS[|up !C#[&C(C+^,C2F4B5@7C=@?CGDHAKAP[Q>YI]H^Ce_g[ja|your Can^
picked|#Y.b/D7@;Y<D=h>[@dBaDCI^N@Q_TBXZZ_[B]DdafBg[ibkCnA|<name> @c|by =ZdZ|for #[?X@ZIW|in 5[|out ;]|the 3_BdQ[X[i^|up 4Z;b?BCCQD][^^bZfDjElZ
picker|#b&]@[I_n]
pickers|#]([=bMZdd
picket|CED]Q^jC|at &ZCF|from D]k[|line L[
picking|"F*[4F5B7[<a=a@CHBZBf[gGnA|it gG|up "FHB
pickle|A]h^
pickled|D]iX
pickles|F^n^
picks|"_,[;]=]DBH[Q[SBbYhZnE|up "_;^=XH[QVb[h[jE
pickup|,_G_bZjZ
picnic|#^DEIaQAZa|table #cI_
picnics|"Z
pics|2^6]<bE]Wd[Zl]
picture|!D%^&X'_)A*c+F-E/A2C3d5E6E7Y;??>@ZC?GEK]OXRCSYUYW?X^[C]]_]b@f@iBn?|and 0C=]DXI^K_UC_^kV|by &ZK_X]jE|from 1]VY|is ,CIEKCQE|it 7=|of &D*Z,Y4_7ZK@MZQVgYnB|on nY|to FZIEQXkD|was <c
pictured|CDEEKYQCjAnF
pictures|#Z%E*Y.^7DDYEbIYO^SZYC]_l[nX|by 4[|from %FEZQG|in ,[.aS]|of 4Ce]|to 4^
pie|#a&Z+X,d.[/@4Y9[D=I]Q[TBW__ai^j[k=nB|in +ZPYW]
piece|#b-d7B8ZCCFYIWJCKcOCRa^baXeCn@|by &[|in -[KYR]|is #[,]I^|of &E0X8[Q^^]|on QGjA
pieces|&],@-F8cCYK]V^^XgDnE|of 4Z
pier|![fCjE
pies|%Y(],e5[AaCCMZQeR]WTX]Z]]D^[i^|are ,XQZ|from %ZQZRW
pig|2^=XW]d^
pigeon|,Y<Y@Z
pigeons|&[,]4DCDDE]CdZ
pigs|,cCCDBIBQaj?kCnC
pike|A[CD
pile|,^3]5FI@X[
piles|9YDaQEkZ
piling|CaQX
pillar|"]#b-aU_WF
pillars|&A-V1dE_KCRZV]^IaA|and V[
pillow|#Z&[)c/]2iNcQ^TY
pillows|5[][i]
pills|=Z>_?_
pilot|-]1c7BCDQBR]SDV^Y^n]
pin|*b-D0_;ECdDfK[OZQ]UZj^kdnf|by C]|it ,Z|or CZjY|the KZ
pinch|)[4[CB]GkW|of D[
pinched|QC
pinching|1^<BAaVZhY|ourselves <BAahY
pine|CZ[Z
pineapple|(]:DDZM[
ping|,D4Z5b<FE]Z^|pong <FE]
pink|,c.C3]D[QZSC
pinned|&Z(^+^4B6]7BBXCZDAFcK[MXN^P]Xb_Yg_jZkAm^|below CYeC|in &]XX|up BYF__[
pins|<[DYd[
pint|4[7B=e?cG[PYY]]Bd^fag_kF|and QFb[nZ
pints|,Y<Z
pip|,DcYkY
pipe|!b#@,@=]>C?]BYH^QBY^^E|and =Y|in ?Z
pipeline|&E,C/]5i:BJCMBQ@T^Zg^[aAbAiYna|of 5[ZY
pipelines|>[na
pipes|)E5c8YbDjC
pirate|M[
pistachio|!["_#[(]I[M[
pit|,Z>BCCDZe@
pitch|#F2a4>5C6]7A:[<D=]DBHCRbWZ]Aa_d^fZnB|<number> ,]@ZCZIXRbnE|deck ,DjX|fees ,a|in nb|inspection Q^|is j[
pitched|C^
pitches|/_FYQ_TbkC
pity|3]XZ
pivot|,B-B?Y
pizza|!]"Y#D*b.Y1E5[7EH]MCO_VEZ_]E^CaWgAkZ|<emoji> (BMF|at KZjZ|box ,EQE|boxes F[|in !Z|night "_HY
pizzas|)c,[CZN[
place|!B#X%c&A'E)D*A+Y,B-b/C0A4A5C6]7>8_9?:];A?CC]DWEVJUK@ODQBR]T>UPWAYB]>^]dDiXj_mAnD|<name> 6^;][]|<somebody> KY|and %^;D|at *CEBKZOCQBaZ|based -[|for #_,[-]8[GZIYR[|in %X+E-C;AC@EaQC^[|is DF|of "[&D<]?[C_D]KEe]fYj]|on +[;VCBEBiYkBlB|to #_,D-E8^:];]@ZHFNYQD^^nE|where 8_A[^[|with ,Z-ZR[|you 8[>BDX
placed|#C*[-A7F;]C_IDKZL^M^|<number> ;bY]|after KY|in *[
placement|4[@ZXZ
placements|,E4];[QD
places|!B#?&C*Y+@,A/A1B5D6W7a8C;^?EBFC]DYF[GEHRIBKBNCQDRBTYUZV>[[][^ae_fBhFjZnC|<number> )cCZD[N]|and 7B|are !E8[T]|at 3a=^|for )[7bCZ|in 4[<ZjA|left !^"Z,^6Z7ZMC[ajBkYnE|on ]^d[n[|to 0[Q[U_
plaice|]F|samphire ]F
plain|"B#Z+D,?.]9Z:Y=E>ACBD^HAIWK_Q=k[|csv .aS^|guide DC|language DB|pdf D^|summary ,FD[k^|words D[SZ
plainly|,D2ZDDSCYZe]kB
plan|"]#B%F&@)b*Z,@/[0F1D2]4X9E:Y=??AA_BeCDDCEAF]GYJ[NYPCQ@SRTaUAV]d>eDgEhai]kBlBn[|'s )]J]N[|a "Z|ahead BZ]Y|and -b:[A[NDR_hY|b )]|by EF|for #a)B/Y3]4[AZCbDASYjXk>|here ,9QE|is "Z,b4ZQbYZ|on 4B7XYE|round .[|that /_AZTb|their BZi[|to #E9ECY_B|with 9Yn]|your !Y7CCX]@m[
plane|#]&D,Y;]>ZI]KD
planet|:@;cDAVZ[E^XbehVlHnZ
planetarium|B]hXiX
plank|&[iZ
planks|2aQB
planned|,[.V0Z2C4];a<Z?[CdD]K@UZ]Cf_jakcnB|for #B,[._0c4b@[C]K?S[UYY]|on 4E|outage 4E|work QCk^nA
planner|!C)_*]+[6[C]GAIDMZP[]Dn]
planners|!X<[?^DEKBfXkA|at DG
planning|#F*G-].[/D2_4C@BCBKDMCQHSZ^Yb]iamXnC|a "Z2ZPZS[|committee kYnF|permission id|the gZ
plans|!b#Y)a,E._9@:C>DCCEAGaH^MENaQFSZaBe@gCjAkFna|are .Z:BaDnZ|for "bfY|from !_7]G^NE]Y|go 6]=Z|on D[QZ|to #[7ZDGkHn]
plant|#B*Z-^.C7E8[<[CBECFAIGOYQZR_Y^^]_YaYiYj@k[mC|based "ZHX|in <Z|is >]DX
planted|#B,[0]2^4]7G;Y<_?@CBMWS]U^WXYT]^_^b]|<number> ,Y1];Zb_
planters|!YC]
planting|QB|the &[KZ
plants|*Z-[/D0C:Z;D<FAeUBVFbAhbna|in -^
plaque|&];_E]KZb[
plaster|,^?[DCQ^fW
plasters|,[
plastic|"@,B.C/b;BAYCGD]T_U]bCeCjJkbn_|by CAjA
plate|2CDCJFKZQFT[WC[B]^a[n@
plates|#D&E+[,]-D1F2F:[?WDcEFJ^KCRAUB]Za[fXke|and ,_|of &BKB
platform|!B%E&E)]5]7D8[;^<@D]E]FZHYJBR^V@YW]F^_h]l[mC|<number> ?ZFbY^hZnZ|for E[|that -Z
platforms|<Ze[
platinum|)]+g
play|"B%D&C)C,X2D3[4@5C6Y7@;B>@AFIGJBQ^UDWC[^a^b@dAh>jZnB|a 4[|and #Z4Z@Y|area DY|at .[|hard %Z:C<[|it ,]4C=[CZKagDkD|our <[|to ?c|with +]
playbook|!Y"]*Y-^FFO^R_]AaabEmC
played|&c,F1b9]<Y?cB]K^S]VXY?bXfaia|<name> 4[?_QG|the ??B^iY
player|(D,b4C9[<D?[MAQ^SEf]nE|of (E?_MCQZ
players|&C-[9Y=_B^CADDKBR[WX]DaCfViXmBnD|can /Y9Z;CT[
playground|#Z8YI^f]
playgroup|iW
playing|"C&A*[0Z7C8]:[?=CDDDKCM[QATB][eBfDi_jDkBn@|at kE|small :_XZ
playlist|8]QZ
plays|.[0d;]DCIYQ]UebZfDjCkFn@|<name> &B|a 4E|the &[K^
playtest|QD
plc|TE|buys TE
please|!?"?#E%[&<'Z)<*E+@.C/E0@1C2B3C4?6c7<8<9Z::;<<==7?>@BA>CcEdF=GEJ]KBM]N@OCPXQ]VAZS[X]<_]a?bLcCdCe[g:hEjckWlcnE|<emoji> '[(ZlZ|action -hRe|all (ZE[|allow C^Da|and ,Z>DDBQ_kC|ask D]|be %X1c:FC@EBJYRXVcjAlE|book +b|bring &]5DDCK^|call QC|check 9]|come ,a.ZQYY^|contact CZhZkE|could ,ZE^Q[|dm IEYC[[aZe@|do &A,C.R3C4]5C6]7[9D:D>bDDG_K@O_QDRDT^X@[^_?e^f_|donate 7C|even CD|fill D_EA|get E]l[|give 6b[_|go 5ZQDR[jEmX|if .]@]gX|it 2bW_|join +b;^PX|just DEn[|keep .ZCZEEJBQDaYe[kBn]|leave SBechYjZ|let MX|look ,YCZ|move D_Ead[mD|never fG|no ,a:DCcQcSFj_nC|not *a,DOZQAjC|note B[EAQCaZl@|order m]|park jF|please DYEZl[|put DZQX|rate +DEZJ[W[|read CATV|return ,[Q_lZnZ|ring ,C>CCDeE|rt (<CFn^|say ,A9Y|see ,[F_mZ|send 4CDDIUYFaZeAnY|share >ZEFKDk]|stay n_|still 4[|stop "E,a3_IZQ[X[|take j_nD|tell #D9a>BE?K?_eeFkY|the D]S[|there OY|they @YjE|to !ZBCJDQ]jBkZ|try nY|use CXMaY[e_jYn[|vote S]|we ?]fa|welcome E]KY|write .]DFRXSb
pleased|#A&Z-Y0Y1a9]B[CDD]QdVXYC_XcWf?gXiWl]mDnB|to #D,A-Y0Z9^;B<[B_EZIDQZ^Y_[cXi]jBmEnC|with AZDZgY
pleasure|-[1Z<[BbR_VZa]|that 1X<aR]nC|to EZQ]h]la|we 1[^Z
pledge|*[.Z7C:@=]DD^Cb^d]l[|back .[=aDCd^
plenty|#X%E&B.g2Z4C7C>]?DB[IYKASdWVdBgZk[|and .]DYg[|of &E.[4C>a@YB]DFS]e^
plinth|BYiZ
plot|#B&_'B+[,[4D7D:E=Z>ZHYKYP[QYe[i]jYnD|<number> #C&_,YCGIFK[Q^nC|holders =[
plots|,ABaQCXXeX|<number> XZ
plough|;]
pls|EblY
plug|+a/[2Y5^6[8BCZDeFYP]WYZdaYlZnX|in +^F[kFmXnZ|it ,C4EDZ|the 2]5_WZZc
plugged|4[Fam[|in 4[Fam[
plugin|"]C]D[OZS[Y^eZn[|api C[e[n[
plugins|e[
plugs|#[CEYYk]
plum|">,B7ZCDHC]Wk^n?|jam *]O[|or ">HC
plumber|"_)X2F9F;W>BC_HbWAeC|in &Z;Z>EeA|who "^HZ
plumbers|,^-[R]X[bZ
plums|,[4D>[JDYCZDnA|are JE|in >]nC|until YD
plunge|<bCCjB
plus|!D"B'a*X-X.H/A1D5C7E<CHBQDR_T>YY]CfDn=|<number> 0Y4[>Z|a &CCEF[G[N>Q_kZ|an -cR]|one (^MZ|the '],CC]|travel HEeZ|vat )aNXjY
pm|!E%]&D1ABYCdDAJ[K?MFNDVA]BfBiZjekG|<name> 1DTYVEnF|on B_lXm[
po|#D,Z>]CYICQY|<name> #DIB
pocket|(Z)^,Y0]5c8[=b>_AYCED]MWN]Q^U_ZaaYd_f]jDkYm[n^
pockets|,a5Z>D@ADBKHQ[VYgC|and 5[|out KG
pod|QFlC
podcast|"[&B,A1f2]4W;[<]A[BZEiH[M[O]VcWWbZc]hZld|episode "[A^hZ|is 1Y;XEel[
podcasts|,EBZa]b]hZiZnZ
pods|;EE]^ah^
poem|&bB^KWQ[YZ|is @Y
poems|,E3X
poet|4]8E]X|and 8E
poetry|,a<_^[
point|"^#g)B,E4X5[8@;D=X>WAEEZGBIdJCOZT[UCWCZad]fJg?mBn[|<name> #cnZ|about 4Y|at .FQX|it #]4_5Z|of #A=[R[dY|the SE
pointed|#f4^I^QBYXfZ|out #aI[e_
pointing|4C7Y?_f]|out 4D
points|!C#?'Z,[-Z/E0]1EDdMZR[UYV@ZZjEn_|and ,Zb^|at D]k[nX|expire C[|failure DEkD|of D]|on !XGZ|to 0X
poke|,D.^QAS_
pole|,^5XCYY@gX|bent !E
poles|,C>E
police|#[,D1?4B>CB]CCD_IUQHYAb]i[jDkYn]|<name> nZ|and <[B]i^nY|ref jY
policies|1[VY
policy|#Z'])e-Y/D2a3_=aD[EEJbL[NbSAVYWaXadYgGkZlE|and VX
policyholders|=[dZ
polish|"[.Z8EYC^DaEnC
polite|#A&],].B>_?eDCKWQbZ[e]f]j[nE|about 7D>[Q[|to ,_>Y
politely|#c,^?[B[CBQ^Y[jH
politeness|,]
politicians|DBXXnX
politics|"]:[aY
poll|"?#[,c7B8B9p:A;D=a@DCEDDFBGAHBI]NDQ_RESBWZXC]>^@_na@bBdbeEkElDmJnZ|<name> 9Y_Zn[|<number> jZ|closes [Z|for 9dHZM[_]|how n_|what 'D9@_D|which '_(C9ZL]Q[_ZdX
pollen|'YCADdjDk]n[
polling|"D2]9Zn_|station kCn_
polls|C_QDjYkXn]|are CXQE|close Ccj]|in C>j@nX|open n]
polo|<X
polytunnel|&Y1^2[CCV_W^lY
pond|5h9]CbFbKDZ[j]kDnD|is &Z9YC^
ponds|#^
pong|<FE]|table 8Z<FE]
pontoon|4]7ECYkWnC
pony|)^fZ
pool|!C"E#[%_)D+C,B-C/C1D4Z8D:C<E>B@ECcJZKBLFPYSZTCUEV@W]_^aBgDh[lCnB|'s CYR[W]jZ|<number> #c4[CDIZ|clapped LF|for 5[ZY|is 4ECZQYkA|reopens A]P^hY|shut DZ
pools|"ZG[jZk[
poor|"Y,Z/C4c>_DDFaeXgB|and >?eC
poorer|/[
poorly|)[:XDBQ>
pop|!]'b(^*b+].]3D4B5B:DGVLfM^OcS[dFnE|a (Y|by 7X]Y|in !c(E3DEZF]G^MAOYnB|it ([D]nX|the (Z|up QZ|your 'cLc
popcorn|*Z,^=EQ_g[
popped|+]
popping|:]aYnZ
popular|:[A^F^QF]_a]h[m[|demand )[8Y:]A^]Yh]
population|/F0dU_
porch|,?.[4D7Z>CC]D[S[YCgFhY|in ,E4D|swing 4E
porridge|"E+^,F@bg]kB|toast ,@QC
port|,C1a<ZAYCXQ^V^a[j^|for EF|side QZ
portable|#Z
portal|1]4_8^<BC_QCR]V[^^nB|by CY|is C]QCYX
portals|4ADYGZ
porter|&X([3];XCCDCK^QWXZjA
porters|&[0]1D>X?aKYVGWZf^|at ?Y|named 1DVD|who 0^
portfolio|%E&D-d1F5E<EAFECJEKCOARaaZkC
portfolios|&]
portion|)^
portions|&],b4ZQZYYeY
portrait|2X;E|of DZ
portraits|1ESY
position|,[0[1b2Z8C?ZD[E[Vc^CfV|as -W8D^FlZ|in ,[-E0XEClB
positions|C[jbn]
positive|,?-g1D:C;[KCMFQERbV@aEhalEnZ
possession|&C@X|of &C
possibility|8f:b^cb^
possible|&B,B-Y1A2?3G4B6D7?8a:b;D>B?BAAD]EbFCNAT@V]YDZ^^baacCe?fDhClYm@nG|without 7B
possibly|#],i.]9CDEQ_SXUYaCb^nD|comment bY
possum|,]i]
post|"A%C&@'_(a)Y*e-B.>0A1A2b3Z4X5Z6C7>8C:?;:<@>A?EBBCUDWFCH<J?KDM^NZOcPDQARGS?TCUEV?YaZ][C]H^AaBb;c>eBhBiBkWmBnC|<emoji> !b*]|<name> 8Z|<number> *h4cEYM[lZ|a 'Z,B>DI]L[U[Y?kTnX|about *c,]<[>ZObQE[]iZ|again 4Y|and #b'[*^4]5[O]jZ|at *D5]CZDYOE|by 5ZnZ|every #^IZ|for ,]@]Fa|from >YCBXY|got 5]<^|has @[E]lX|here <Cc?|in ,Z|is C[jX|it #C'c*[,A.C3YDdIYQ@WZeDk[nD|mortem C^Y]jZ|office &]=EDaEEdCk]|offices nW|on ,]DEE[j^nX|or %[CD|our 'Y5[|says *COE|so ,ZlY|tag !Fa^|the (E,?3[4Y=@C@D@QEZT]]jBkBnC|their I[|them #Z=FIBQZdBk]|this #C,@2e?]@aF]QFm]|to (CaD|was 4]|we 4C|what 4Cg]jA|with ,[|you (]*X,_=_DBI[O[j@|your (ZEGlF
postage|#]4CE]QCkC|and .ZS[kB|is =]E]
postcard|#Z,]4[9ZIY
postcards|#e&^*]IaO[
postcode|!Z#?'i.B/]4]7EC^FDJDLgS@YYeBg]m?n[|and #[IYa^|are '^|so 9C_BeGnZ
postcodes|C]Q[
postdoc|&[-F@^EDlCnC
posted|#_*f,C0a4b;_?C@^C^EDI_JAKZNBVAYd^DbZfZk[lE|a *c@ZI]O_f]|about CYDZjYkW|by &A|here 4aYZ|on '[*?OB|that 4bKEY]|the #[&^I[|with &]eZ
poster|&c*_,d1D3b4b:A;^<]?]DCK[O]QZY[aDgAkG|in *Y<bQBnZ|on *[;dO]
posters|A[HZj]nY
posting|#E&d,D-C5Z7^>DC_K_YCZ[aXiY|about &D.ZKI|it kY|this &]
postman|"F,b1[Q[_[gE|who &E?[f[
postmortem|n]
posts|*c.B0]2[4^7A:BBZD?KEM^ObS]V]W]^EaCb?dAfEk[|<number> QW|a *^2cO]W^|are 4^
posture|aC
pot|&S'c,D.B3D4F?BCXD]FcGCL_Q^TCXC]CdCl^mWnA|and D]QE|for "Y|on Cd|size 'cLZ
potato|"@,Z9[C[YF]Ce[f]nC
potatoes|0E1EAXC[DXIZYX]EfCga|are CZPYYY
potential|-e8e:WEBR[T[^c|in -B8Y:E|of 8C:[EEbA|with 8DJE
pothole|4F
potholes|"^&Z*C,c/[DCOCQ^Y_f^gEjBna|filled /]|on &Z*CIWODfZ
pots|&^1]3E?XDeK[QaVX]CkZnE
potter|&C1Z4]7[KDVY]ZfW
pottery|"Z.[AdZZhX
pouch|#b4ZA[D_hYka
pouches|4[nD
pound|.Y/g2b6h=dCaD[KCPCT_W^Y]ZV[d]Z^DbDdZnD|a /_|and 2X=[d^|for .]6YQC|on 2_W^|to 2Y|you /Y=]dY
pounds|!X/_2B:a=DT][b^[aWkXnF|and "Y)[
pour|(B,@5g:YDbZdkenC|from 5[]C|the 5[
poured|%E+_1_8^:^<[?BAYB]CDQB^^i[jE
pouring|G[QY^YjC
pours|CcDZ
pov|%C3C6CBEGEJCLBOFQDXFn@|you %D>YJDXD^AaEeZnF|your -YR[
poverty|/E
powder|&[([*[,DCZO[SX
power|!Z"B#@(C+F,A.F/W0B2[4C7D8d:_;Z=@?]DBECFEIBQDSCTYX[YX][^XaUd?e]f[iCjXk^lC|'s C^QDkanY|and 1[DCV]|at 4F|back 8Z:^|cut ?^GZf[jB|in ?^C@eZf]|is ,E_X|of %[,B-XJ[QC]^lBnA|to /E8D:bQYa^
powered|!E%D-]/Y8_:A;Z<DA[HGR^^ba>b[h^kYm@|by -Y;YaA
powerful|-]1d8]ADFDJZVXbbcBi]mC
powerhouse|;_
powering|8ZAZ
pp|nB
pr|)Z4^5]?^VCY[Z[nX
practical|H]SA
practically|g^
practice|!C"Z#D&C,C-c1Z4B5Z;aCYDEE]H_NYOZP^QURaUEbcfDhZjYn=|and -b5];[R_|has <[A[O]|in ;[|is CEEZY]|manager "X|the kY
practices|-C;Z<XF[
practise|*Y2C
practising|,bKEQZgW
practitioners|-V;Z
praise|*Y;Y?aOZX]Z[f[
praised|;[<CQWb]|our <CV[^X
pram|+Y9a?]@ECAQ[YY_]j>nE
prams|5[:CCYDCYXZ[aBkDnD|at kE|too aB
pray|&[)]IYKY|for &[,[IZKY
prayer|.a7]<ZDAMXQEkD
prayers|,^:V>[@[K]aXe^f[iDnb|are ,]@[gY
praying|,Yn[|for ,Yn[
pre|"C*a+B-D1F7ZC@GYK[MCO_Q[WY]ZbZnE|order 4W7X8EC@]^|orders 7Z]Z
preached|nZ
preaching|a]
precious|%a8]:CEZ^a
precision|;aA]^Xh_la
predecessor|nY
prefer|&^.i2]7[<b=YD^IAShYH]YcYjUkbm_|paying 7^GY]^m[n[|that 2]k]|to 2Z
preferred|8CEdnE
pregnant|.D>EYDk[|and DV
premier|;_b^
premises|<a
premium|![)B-^/@0C8c:ZDCGaJ]NAPaTBXXiZlC
premiums|#^/F<Z
preorder|6Z[X
preorders|.Z6Y[X
prep|nC
prepaid|)_8C
prepare|,C8_FZ^Z|to 8aFZ^Z
prepared|"XFFHDOD][^]
prepay|@_
prepayment|CZ
prescription|!_'X4@G[S[
prescriptions|/VT^i_lYnZ|take i[
presence|RY
present|"_&^(D.[1]8[:^>]?AB^DDEDFBHaIENASZTBY@e[fDi[kFmBnB|<number> -[|and .Z|in 1[fC|our 1EA^hZ
presentation|HB
presented|&C-]<g?XKCV]cYfTg^i[jDnY|to <[?XfZ
presenter|&Z
presenting|1DCBEDaAjClB
presents|7[A]CXVZ
preserving|:Z
president|,CA]EBlD|<name> ,DA^EClE
press|#?&E(b,A-B1b2]3?4[6Z7B:E;A=CC=DbEaI@M_Q[TWVbX?Y[ZX]BdAeZgChCjBkZl]nZ|<number> D^eYkYn]|and 4Z|conference nY|is 4BCG|it .[SX|office Edl[|release -F4YFEQYYXl[|reset D[|send DF|stops 4E|the #F(B2]3C4ZDaM@XCY_jYkZ
pressed|!a&Y,[0[<C?E@[Q[jAnD
presses|#C(]/[MZXZ|said #C
pressing|/F4ZTCeBjY|earns /ETD
pressure|"D#b,A-[.[6Z>Y@BCCDDI^KBMDVEX[][eafYjEl]nA|and :Ya_|but .D6[|in nE|washer Q[
prestigious|1D5Z<BAFJDVD^[a?hElC|<name> 5[;ZADEEhClC
pretend|#D,a.C2Z4a7E<B>BDDICQYYZ|it dF|otherwise ,[4C|that 4^QZYW|to 2V
pretended|,a<]
pretending|,^@YQ]aCgX|to @ZgZ
prettiest|;ab]
pretty|+e,^P_Q]Y]
preview|QCjD
previews|8W
previous|,Z4C8Z<[D@QYe]k?
previously|&[4GFZRCl^mX
price|!]"^#D%B&C(B)Y*X+b,?-D.D/A1E2X6Z7d8C;^<@=e?<@BBBCVDGEBG_IALTMDQ>VEWXZI[_]a^C_EbWd^f>gBhDiEjZ|<emoji> FY|<number> !_)C7?G]|a 2]|and ,C6Y;YC[D[|as ,]|change 4Z|does DF|doubles 7c|first 3]|for !]C_L[j[|from )^|goes 7_=AT]|if *[+E=Z|in )Z|is ![6]>^QFeZ|it .[3[4CS^dZ|list *],ZO]WDj[kX|not ,X7ZD]|of !V([.Z/D4D6]8F:e;ECbDBG[KAMXW_]ZaafDkCmY|on 4[9C:[CXDCQ?Yb|per 4^C_|same ,D|till C@|to =Z|until !D)]|up 7E|will .[CE|with ;^|you !_FZjZ
priced|#[4cKZWFY]
priceless|)A:CFaRZaCm^
prices|!d#?%D(E)?,?-B1D2b3D5@7_8b9W;D<G>BACC[DCGTH]KAM@OERAVBW^Z@[EbCdCgBhAjZkAlCnW|and !YEY|are "^QAkD|for .ZKZQXn[|from !>CEjFkF|go !C7b8Y|in /^|include na|on !B#D+E8[CYIBj[|rise 7_]^aF|up 2a9[W^_Y|will 7Z
pricing|!B#]0Z1^7d8]>DC@GFI]KYQ[RB]_^[jCkE|page #C7[>D
pride|:b;[<aMZ^WcU|ourselves ^Y|that A[EYl[
primary|-[2[4]=[ABCBIZRZ__hAj@|endpoint -[4_YX|routes D[|school CDI]jE
prime|-]
principal|,D5X@CCCF]O]YXgDkZ
print|"A#^(E)a*A+D,D3A7E;E<D>C?DCCD]H@I^K]M@NXSYTZW[XCYBaBeDkZ|a DBW]|at D?n]|it #A4DICfEgB|on 5^|run #c4bY[g_|the .[4[kZ|them >EjD|too "F
printed|#[2D7C?A@>CFD[FCUBXBY_]DkXlAmCnH|it ,a|on ;ZDDQCYCeZ|what ,EC@D_QFjB
printer|#D4_>C@CB^C@KZgDiajBkDnA|'s ,_4ZQ^|and 2F|is i^|on mZ
printers|#]3@BYXBeYi^jb|lost eY
printing|#f.B4]DBK]Y^i[k[nC|is D[|the #[&[K^
prints|&A+Z,A.Y4^7E=YN^P_QY
prior|-cE]R]V]j?|to -bR]V]jBnF|year EZ
priorities|,E-b1BRalX
priority|![%d+C,>1E7CBECDJaQA]ClDnB|booking )>
prison|9DC[YYj^lZ
prisoners|n[
privacy|1[:YJ^XXaYb_nZ|and 1[|is :Za]
private|!D"_)^*[,@-B/Z4C7D9?>bCFG]H_IFKZYB_Cb]eZmA
privately|H[KYXZ
privilege|+Z/X7]AZ][h_nY|to +ZnY
priya|&]/B4E@aTCg]m^|has /B@^TDg^
priyanka|KY
prize|)[*A,b1?;EMTN]QZRAS]VBZXbAkBn>|for <[|is -[2[W[
prizes|2];D
pro|!D8]=DSAYE[Zd@|rata !EDBSBYFkEnC
proactive|-]R[bZ
probably|#E,_<E=BDDFGSYa]baeZfCk^|in @ZK[e]|is :[|not "Z3[
probate|>XDgSB
probe|nZ|<name> nZ
problem|"]#C&F)E+X,B3B4g9>:b<E>Y@DC[QCTZYZZ]]ZdAeZg=j^kWm[nY|and F]m[|is m_|with 4^?[C]nY
problems|"D:YD]XYa[jZ
procedures|4E
proceeds|dD|of dF
process|"b-c.B0Y4CA^B[DYEbVZYBg]hZ|and )[
processed|,D;B?]
processes|-[3Y:]<DR_TWl]
processing|!]j^
procession|jC
processor|-Z/]TY
procurement|+^-DF_YXbXm_
produce|8>E]
produced|#]-Y/ZQCVG
producer|,Y
producers|-[1ZR^
product|!Z&>,A2[5a8];@=C>BIBJDKAQ?RFUC]BbBc_dCeFkXmX|page #]
production|"[4ACCj?n_
productive|-_1b:C;^CBEaQ?R_VZjDlZnY|meeting 1^n]|roundtable 8ZAZ
productivity|!ATY^[a]nB
products|"F)]-e.[NZR^VE
prof|,X|<name> ,Y
professional|%F8a<ChDlC
professionalism|8_;DE[
professionals|,Z/D8Z;^
professor|#D,]@[CGgZmY|<name> #D@[g[mY
profile|*Y+Z,E.[3]DDEhL]X[kClb|picture 3]EfX[l_
profiles|/ZjC
profit|%Z)[,F2d:^=_CJE[JcN[RYa[d[jDlYnd
profits|:]=]dX
program|,<1G7[9Y;>F[GY
programme|"C#A&B)Z,D-_0X1]4U8^:C;[?CB^EBGCHDIHKCN_ReUZVVY^[E][^cbZeBfAgBkFl@mAn@|<name> 4ZQYYZj^|and -_5YjV|for 4Z|has /[<[|is nD|of 1CBYi[|opens )];[|we %C8ZBZ
programmes|-[:ZYZ|fail :]
programming|"Y-Xn[
progress|"_#[,@.D4[?[CYEZKYSCYcdY
project|&_+Y,@0C8[;[FBKaP]QbTaWAYa^^cZlXnc|and VCnX|in &^;[T^
projector|&[/Dd[
projects|1d5DaYi]
promise|#C%a.Z2?3C4^8_:W;@<E>BJaVVYX^a_CadbCgEnY|a 7]
promised|%[&A.Z1A4e7Y?DD?H>KCQXSVV?WDY_[X_Eb]d]eBgEn_|<number> 4dbXn[|a 4EDFYA|for Y]|the 4XE[Y]|them 4BYCnZ|to ,[=ZCAICd]jFn[|us _F
promises|,a8Y:f;]^_a^|kept ,C;cbZ|made ,C;cbZ|to ,^8]
promising|*E
promo|n[
promoted|:bA>a]h=|to 1[A>h=
promoter|0b3]U_
promotion|1[<^
promotions|'Y<Y
prompt|,XnD
pronounce|"]DD
proof|&C+Z,C/C1D4^7B8A=D?DCBDYMDPWQ?TDYD]LaDgEjDlZnF|of QCbYk]|that :_NZ|their -Y8A|your -]H[
proofs|mZ
proper|"c#B&C2D4B7Y<Y=DDDIHKEO]S@WYaDn?
properly|#A&]+Y3b7EDAIDKZQX[Xf_kA|with &]K]
properties|CZDC
property|"[-[/C0@1E4B5F;]>D@BC>FDGAKDQ[RXU@YBZD^Db^eBgBhDjBmC|from DYQB|goes ,Y|is ,Y|tax <Y|this ,CFE
proposal|#Z,E4^=^I^QEd^jZnX|on CD
proposals|3]:ZX[nW
proposed|@^CDg[
proposes|-Z1ARZV@_ZnZ
proposition|-h5[RgZ^
propped|,W4cY^
proprietary|-a/_R^aE
pros|)]0]8[N]
prosecco|!a7D?gGZNZT_]Ya[bEf]
prosecutors|n[|seek n[
prospect|5cZ]
prospects|5f:[Z_n^
prosperity|)YN[iC
protect|!c%F(Z;DGb]Z|the g[
protected|"Z#^/[1]4?A^TXVYhdn[
protection|>ZC[ICQCj[
protein|+b-Z8[Pa^Zk[
protocol|2[dX
protocols|-]n[
prototype|#[-E
prototypes|<^
proud|"E#B&Y(a)B,J-@/[1Z2E4B;g<^?^@ECFEDFDIENZTYYIZX]B^DbafWl@|and AB|dad ,c:W;EQ_n^|day 1aKYRFTZg]lE|moment :CE^^Fb[l^|of &J(],E-C1W3Y8F:U;B?fAABaEZKEM_NZUEVZc[eAfagDhCi^nU|sponsor 1G;cA^E^NXb^h[|sponsors ;DA[bFhZn[|that &_|to ,C/_1@8^:B;c<@AYBFEAN@Q@TZUTV?Z]bbiElDnD
prouder|+Z]F^AnG|of VC^B
proudest|4]5[<cZ]
proudly|&E-b;[KCR^aAbb
prove|"]&a(V.B4[5]7b>Y?YFCKYMaSDZZ]dnB|it &b.C/Z5^7Z?]ZZnD|me (^M]]Z
proved|/_T_
proven|-[/a8Z;aR]TcUC^VbY|<number> -[8Z^Z
proves|E_l[
provide|8ER]
provided|&=7E:CDBE^H[JaKCSYXZb]e_iN|by &>E^
provider|"Z'c-^;B<CLZR_T^V[lD|and 4Y7[<E|of -Z1^
providers|8ZCCjC
provides|YYa[
province|M^n^
proving|2Z;^
provision|-dRgV]
proxy|>]D[YYk]n]
prune|[[
pruned|&_K^
pruning|"[,@7Z>Y
ps|)h+cEaNcSYl^|we )ZE]l[
psa|/[3YD^TZX]|from 3]|if n[|the D[
psoriasis|RZ
psychological|-Z
pta|<^?bLZ^Ce[f_
pub|&D,_.]5D6C<^=cD@KBSVY]ZZb[d[fEm[|quiz Z[|shuts KB
public|#[*],=-b:B;B>CA[B^CbQBRYSYWYaEeDh[iUjamEna|at =Y|from *a|gallery &[|may .[
publication|Ad^Zhb
publications|n_
publicly|*b?cO_f[
publish|"[#[,D._;FAED]I^JCQ>S^d_f]jC|our JDn]|the 4D=_d^|what .Z4aD[
published|*[-]3Z:E;CDAE]FBGCNAQDR^TA]^^Da[b?lYmEnG|a ,]jD|its &[AUR]hYnC|on 4Zn]|our aZ|the k[|today nE
publisher|6Z=[[X
publishes|1BEdVC
publishing|?Z
pubs|;]
puck|Y^kD
pudding|,W?]f]
puddle|g]jE
puff|DdFEk^
puffs|DZ
pull|,>3C5jDXSZZfd[hYk^n[|in &DZ[|it .YY[j]|on 5Y|out =Yd^|request ?]IEf^|requests e[n^|the 4F5]gX|your 7[
pulled|&Y.C0E2B4d;W?^C[DFKYQAY[bYe>f[jYn]|<number> /[bD|from #]jYnZ|it &Z;Z|out #[
pulling|%Z:X@[AXJZnD
pulls|?Y
pulse|-D5[EZTC][|survey ]X
pump|#^+X2_4a5Y8D;D>DCBDaZYbBdBeCnB|and 2[|is +[I[
pumper|QD
pumping|>[
pumpkin|WY]Y
pumpkins|*Z+DO_Q^
pumps|#C)Z,[8ZIDN[QZS[bWkbnD|and ,X
punch|,]Q_eZ
punctuality|3]:Z;[a]b^
puncture|,ZQed_jY
punctures|<cKYcZ
punnet|*c,Z3ZO^
puns|&[
pup|(Z)a,C6]?_N_[[kX
pupil|#B%Z2ZJZdZkD|and ,E2[W[|asked #?IC
pupils|"[%Z)Y,Z-D/D;D<ECEDDI]J[K]TTaBdCeAgFjBlCnD|at #],[|of &b|passed /CTB|will ,^
puppet|,YMX
puppies|,Y]_
puppy|,A5e7]Zba^f_gYnC|class CZQ]aa
pups|DD
purchase|#[,C1]4F8[D^QCV]X[k]nb
pure|+]8h;[G[J]PX^a
purely|,_.[IEM^QXkC
purl|D^
purple|%Z6Z>ZJ[^B|sprouting /Y
purpose|,]-_.a1a2A4C7B:];_<Z>A@CAAGEQ]RaY?bVe[gEhBl]n<|and -^8C;Y<^R^bZ|is :Y<aa^|led -_8]R^hAnE
purse|(Z.]2_5bZbg[
pursuit|8Y|of 8Y
push|(_,?.]0^5^9B;CD^QAS]XaYYbFg[h[k_n@|it 5]|the iA
pushchair|#],_BYQ]eDiZjCnA
pushchairs|#ZIZ
pushed|#D&C,[5Z:^;E?[@XCcDCQdZ^bEeAfZgZj^kC|in 5[Z]|the ?ZfY
pushes|>Z
pushing|&^4Z:E>@?[j_|boundaries :CEZ|the &D
put|!V"F#_%Z(V,A-A/?4Y5A7@8@:H;F<?=^>@@ZA@BCDZFZIZJ^L[R@TAY[]D^B_Cd^eFgVjZkZmSnA|<name> 0a|<number> #X,[4_C[DDY]eDkBn^|<somebody> )]fa|a #a(Y)F,X.B4B<^CWDYIbKDMYNATEWCYA_YcbnC|all ,EQD|both =a|by /D|down "C3d8YXe^[|every SZ|forward ;^|in &@.b4A9]>ACD]]aDjCnC|into %^/ZB[J[|it "V+Z,X2F3C4D9]:F;B<D=B?GIGKZTZXDY@]Eb[f>ga|money FZ|my dY|off /Z2ZDEMYT^n[|on 'a,Z9>C?F]M[QZYDjC|one .YS^|our *Z1Y4A@^EZO^g[|out @ZD?IZ|people )[|some e^|something SX|that 2b6[?]QETEWZ|the *D+E,^2@7C8E;D<F=C@CCWDaFBSDWBXYYYcDd@f]gAhAj[kZn>|their #a7_bYn[|them 2_4[F[QXSBY^g]|this #[(aM[c_n_|three #DIC^X|through 4A|to KF|together &[)[;ZFbH]K[man]|two 2X4^>ZK]i]jD|until C[|up &B,C1ZBCWBY]bUkB|us #[&_,D6^Ka[Z|you #D,[7C9Z>YDaMBQX]@eZjG|your !Y&^'@(E.X3C4[5Z=Y>GE[OFTBYEa^gZlY|yours !_*aO_
puts|*a,C.^/]8a9Z;C>AADDZKANCO]RDXX^bbAg]m_n?|it .Z|the "[3[8_:^DZ^[|you #[2Y:E>B^Y
putting|#]%e(F+D,F0[1F2Z4A5^7^8_9@:A;@=D>ADCE[FCJ_NCRBUWVDW^Y@aEbCdDe?kE|it #Z,C9EC?DEjC|off IZ|that #^,[0[Q[U_g]h]|the -C.Z0Z8YD_EafB|together 2_S]W^|up 2Z?[C[
puzzle|#@&C(Y,D]B
puzzles|#Z
px|#^
pyjamas|0Z<]>_Fa
q|"A#j&c,B9F@=D?HCIiK_MBQD_BdBg>jD|<name> H^nC|a &X,FCYMF[Yj[nW|can YX|for #@9aWa_[kC|from "E#m&b9CIkK]_BjDkZnC|is HDn[
q1|']4ZC^L[R^j_nZ|<name> ']L[nZ
q2|-d/BEXRgTCYYl^
q3|!C-g0^5a6a7]9Z:C;?A^CAD]E^GBNZQDReUUV[Z^][cYkZl^m[
q4|-e5_8^R_Zd[[a]bCn[|earnings n]
qa|<YhZ
quad|,_Q_SGjC|bikes @ZnY
quake|CZn_
qualification|,]4YE_Q]Y[
qualified|/Y5X8B;D@ZADDDK]Z^^CgC
qualify|!_7[D]G[X_gH|for gC|in ![
quality|"^&Y+b,C-C1[4E7Y8e9C;[>DAYDBE_PbRCUYXG]]^c_AbakA|and +Z,Y1[<ZPW|mean 9C|when "^;a|you -F8[^Y
quantification|na
quantity|n^
quarrel|,]<]>E
quarry|)Y,@1E4D?_kC|<name> Caj_
quarter|!B"G#E+@.A/_0_1_2[8@:B<@=[>@?Y@BAGBEEcICKBN@OFR[T^U[V^YXZ[c@d]eBgDhCi@jXlbn@|<number> 0_;ZU^nD|and -[7Y=YdZ|of ,^/a0W5_=[DCE_QadWl[|past ,A|results 1eV[jXnZ|to ,Z.CjX|turn "BSA|we -E
quarterly|4_Ea^[l]
quarters|-D/[=ZdX|of /[=ZdX
quartet|1[
quay|![;]>[CCEE^^b[nE
queen|!X6D=YG[]Ab]|<emoji> 6B
queries|.D1]9Y|to jZnC
query|,A5]RYnb
question|#j'C(@*Y.E1E2D3@5D7W8C9Z;;<B=B@CCAF]IfKCMBNAQDRDS=TBWYXDZA^E_YaWbBcCdBeBfAgChBj?m[|<name> "Z#C,Z?]Q^bI|<number> #V/Z4YYYk]|about #B,]FZaY|and >[@cgbnD|at &CKC|for "A#?'D*B.B7F9j>CDAHAI>KDQ_SCW[_gd[iYk<nC|from "E#h&ECCIiQSdDgHjEk[nC|i #[|in #[S^jB|is #=,E/Y4C7d:aaZgW|of #^I]M[QYk[n[|on #A*fO_|to #?9a@DIBW]|took ,@QB|was #Z?[f]|we 9BIaLYeEk]|when 7^|you FYSXm^
questionnaire|*YD^Eelc
questions|"A&>(<)@+],C-D.^/E1@2C4@5D7?;B<B>T?FBdCBDBHAQZScT@WZXDY@a@bFcDdGeCiXj]l>n]|<link> .[4a|<number> 9]D__[|about #^,_>aQ[eZ|and F[QE|are ,B.ZS]_W|asked #AC]D[jZ|at >]|below (=MD[YnY|here .[|no D]|on 4C@YW]gVhakB|so ,_.ZQ[|than 2Dj^|to &@,C1D?BECIZJ^VDnD|under 2_W[|we 4]|welcome n[|you >[
queue|"]*[+V,C0E1F4^5D7W:B=C>Y@]D^EDH^I^JXKZNBOZW?YbaBb[dBgZj_kb|'s ,A4[|and 7a?ZD[|at "Z#X%D3]D_IVKDY]d^jZ|for ,[4X@XQZYZ|in QC|is D_k]|of ,ZQZ|on KZ|with %YJ^
queued|"F,A<^?[nE|for <a|in ?[@[
queueing|"C#],[0ZQ^X[j^|for ,_0ZQZj^nY
queues|(_2Y7^BDM]iCnb|are 7XBEiCjZ
quick|!g#D%D'W)Y+],C/Y4?7e8[:?<DBXDCE_GaH?L]ODPZW_XFZC[]]^^a_@dAeFi[n>|one )b9C@[B[DDN]_?iZnC|poll GDMX
quicker|'[,A0Y4]7^=e?DQCYY]]dbeBgG|and 4[DE|than '[,C4B7bCC]Z
quickest|+b,ED^_E
quickly|.Y4a7^CE
quid|)e*d._/c2X6_D]GZIDN_OaS]T_WXY?gDhciYk^|on )ZNX
quiet|(D)A+c,[3[9_:B<Z=D>g?_@ZAZDAF_I[KZLXNCPgT_WC^IaBd]eegahaiFmV|<name> n^|about B]i[|and +Z,A.F/[7D;Z>aT[bZe^|coach @]D]gZk]n]|day YZ|for +YFdm[|hour 9[>[eX|in 4Z|on <dA]|one AZ|room ,D>]QES^ec|week BCiB|word 7_
quieter|#a,C8Z>ZA^IbQA[E^Zg[k[mY|and A_m[
quietest|D[I>e]
quietly|,]/Z9Y;Y>e?CFZQ^SUWCYB]Ze^kAm[nC
quilt|Sd
quilts|5F|for 5F
quince|,Zj^
quit|,C.Z1Y2_3h7C<[@YUbW]X_aZcUk]nD
quite|&E._4A7D8Y:]?BAcCDDWIDQZXZYD_CaYfDh]jDkA|a #]8DD]|like a^|nice KD|right #a?ZkE|simply %[
quitting|.]/^
quiz|!B"D(b8D9D<ZCBDCECGCJCM_NAOaQcRFSYTYZYkAn@|<name> Z[|and "Y(dFDMa]@mF|at QYS]|is h[|now &D|to F_]Ymb
quizzes|C^
quorum|,Z-[.Y4DE^RZSZlb|is ,[Q]
quota|/BDB
quotation|!c^Y
quote|!h%]&>)c+f2X3Z4^5F6j7D9C:Z<C=D@^DBFDGbIEKBNcPdQ]V][baZdAeBg_iBmB|for 'ZLZ|from a[|in !])c6XGbN]XCmC|of %cJ]QBVY
quoted|,B0[2Z4bYa]DjYn@|<number> 0_2]4^YZ_[
quotes|!>&D)[+Y,@S^YFgD
quoting|+[7[;ZDC
r|&_,B-D:CKXRBVBXZeYjB|<name> &_;^CEK]j>n@|<number> #[&YKYXZbBe[n_|d &EKD|in XZiY
rabbit|,Z.]DZIENYSX_XeZgBk[
rabbits|.[CZK[
race|(])Z8[DD^[eE
races|.[8]
rack|*F1D3_4a:B<D>DC_DZK^MAXVjZnZ
racks|#^F[I^MYe[
radiant|8[nZ
radiator|#Z&A,_I^KCe[nG|in ,[>^e[
radiators|FEd^kYmF|stay FEmF
radical|-Z7Y8C:?CDQCn^
radio|#_&D,_0W6D8E:D<E@AHFI]KFM^QbSDW[YDaDdCg?hDj]kCmE|in 0]QC|off #a>[C[IW|ready 6E|this bZ
radios|AY
raffle|#C0C4Y5b6^9D=BH[QXS[Zc[[dCgZjD|go dF|tickets SVZ]
raft|<Y
rail|#a,?4ED_EBIZQ=RXVEhBj@lBmA|and DAjC|strike QEn]|ticket DcRa
railings|,FKDVYaZ
railway|2_CDQ[S^Wa_EnB
rain|!F#@)W,_-D.B/D0C1E3A5C7X8A<D=CCAD?EDFDGAIBJEKYN[PHQYTAUAX?^?cCeDi^nB|'s ,^B]Q^jZ|all "^SZeYjD|and &ZK^|at QY|for 4Z?[jD|forecast CZQB|in &Fn^|on KH|or ,Z:[|so 4[|with j]
rained|#B4BDCQZfC|from #E
rainfall|,DQD
raining|,d?_@DQ^f^|sideways ,^?bQ[f_
rains|&Y,_2CC]JYQ^SCWC
raise|#]&Z(Y/@2b7]:C>Z?ZI]TBe]gCna|it #?2Z?[WZ|the #bIY
raised|)D,]-A3_;B<]=F?^AZEWGCKaLZQ_RCXW]Z_AbLeBfLhcjAkEna|<number> ,Y<b?dAaCDIIK_LZQfYCbEf_gD|<somebody> &YjE|a DDnZ|beds ][|in 3bXZ|over g[|the #[4[Y[|this YC
raises|D@F]mX
raising|;^ADEZFZaDb_m_|a FZ|the ;aEZbZ
raisins|,ZD_k]
rake|3CSX
rally|C_Q[jb
ram|Q]nY
ramadan|iYjX|<name> iYj[
ramblers|5aBcZZid
rammed|1Y
ramp|&Y(E1Z4]<E@ZCaDCK^QIY^_WbDj[n=|at 4Y=Y@]jZ|is 4[|on kA
ramps|&c-]K]Q[R[
ran|#?&b,].C0@2B4c5D7B;C<_=F@[ACC:DAEAJCQVSAWDYb]D__bZjFkClBn[|<number> @ZdZ|a ,Z?^Kbfaga|it I]k[|on b]|our eB|out ,Z0B4i>DDDKHQ[YdeGjC|the &[<[?KDZfBgK|to ,A4D<X_X|toward >[?Y
ranchers|CDQYjD
random|#X
rang|#a%E&e.B0a4b5D7A<B?W@eA_BZC@DYFDIZKZWDXEYV[Z]CfEg[nD|<number> Q[|<somebody> ?_k[|a DYk]|about #aI^|and ,]DEm[|at >_@[DCe_|in &[D]|it #BDZ|me ,AQC|on @[|out 4i|the #_0a4E>D|them DZ|to #b0b1[Ib|us 0D?[e@g_
range|!d#<&E)V0C1C5Y6]7F;C<FCAD^G^IBKCNXQ>RAT[WC[]aCeAh_nA|in )[|is !X8]X[|of !]"E)Y1E5XNZh]
ranger|"D#C*_.]CDO^
ranges|)Y
ranging|-AE]
rank|C^
ranked|/Z;dCEE]RYT[a^bbhAjFmY|<number> ;eCFEZRXbbnY
ranking|*Z4[;aC<EdO[bajBn[
ranks|"Z-[U]hXn_|<number> "Z-]n]
ransomware|TY
rant|g[
rapid|C@j?n^
rapidly|-[:[|evolving -[:[
rare|,E4ZE]n[
rarely|"D;[<g
rash|>ZDZ
raspberries|,Y
rata|!EDBSBYFkEnC
rate|'Z(W*X+j-]/i0c1=2[3B4]5E6D7X:D;A<D=XA?C@EbHALZN]OZPcThU[V?WWYX[B^D_Ca?e]gZhCjEl_mC|<number> !E0]CBUZ|among 0C1E|and =^d]i_|goes )ZSE|in ![/];GF[T]|is ,E=Xg]nD|stays CY|this +C1CJ[|to 2[4^QE|unchanged nX|us *_EcO]l]|was ,[|went 2[|your (ZEXHDM[l[
rated|!^/[0h1]9C;gCBT[UeV[^Zbcj>n]|<name> /B0^1^8[CGUZ|<number> /Z0W;]U]b[
rates|"E+B,C/@2Y7aACBBK?PZQBWbXWYCa@dIeAgChAm[nB|and jX|are 4Y7Z|for -Z/GDZ|from D]^[|moved CA|on 4YCX|press DF
rather|#C%?'C(A)B.c0Z2[3C4A7=:B>cCADDECIGMBNBS_UW]EbTdVe]lB|a ?[|ask .B|be >ZQY|have 4_DCWBjC|hear .]2YSZWY|leave .Y|not .a4C=c>_CCK_QAS]d^jEkF|say 4Z|see ,Z4FQ]|stay ._>D|talk .AjA|tell ,aCZQaYaj^n^|than #[)C,?.A=C>CC]D]KaS=WX_BdAeAgAj]k^|the 5]=U>_d[e^|wait DD|well QZ|you 2B4BD[F]IBWFm]
rating|#]*d,C0c1c;XCaD[E_I_O^U_V_bYj^lbn[|and ,D1^;YEYV[|for #_*]IZOZj[
ratings|/AF[TCUDnZ
ratio|-e0[R[lZ|<number> -eR[lZ|in 0[
ration|>^
rationalisation|-aRa
ravi|@]
raw|.F/Z4B7C8g:^M@T^]C^hnE|data ]C|milk C]jb
ray|mX
rc|C[jY|<number> C[jY
re|#b-]1d3Y4X5Z7E8A:A<b=B?]DXE_F[QASDUDVcYZaCdDlcm[|elected <YE[|entry 3^nX
reach|!C"A&?,A/_0^1D4V5k7]9X;B=A?BBBCaEWFZGCISK=M^NCQFSHUbZg^]bDdAh=j[m_|<number> /[0]5_UZnD|a ,C|for FZ|it &DDC|out %])YJ]a]|record &CKE|the (_,[2Z4A5B>ZCCDBF[IZQXYDeZgY|them 7Y|you 4]kC
reachable|CD
reached|&D-b0]1B4A5WE]F^Q>R]T]VDeXh[kZl_|<number> T]kBl^|the 0Z<[@ZkZ
reaches|2ZJ]|the J]
reaching|"[#[2Y7[<Z?C_Da[eCfD|out ?Da[fD
react|D[|to +G
read|!B"B#[%?(>)A*F+C-B.^3]5A8@9]:E=]A<CBEBFaJ?KJNZPARSS_VDZ@^A_^hEiEl@m^|<mention> #G|<name> )Z-F2[7_9YEFF^QIR>UZ]Va^bZmSnA|<number> ,?/ZQFTY_Bb]|<somebody> <bF_I[R[cY|a #b,Y4Y7];]?ZQ^YZ]ZfY|about CZ|all #X4A<E?Y@ZFCI^Q^SBeEfVnV|aloud ,A>ZC[QYjY|and /DQ^|at hDnC|before 8^|by ,C=GIAQE|each #]|every #E&Z,F4C?AQ[UFYCf=gCjUkB|everything +],[|for ![,E.[;bS[bZ|forty DF|from 7aDZQB[XkZ|how Fa|it #Z([,]-^0b3a7Z;D=]?EFCKYM[RZSZWZb<j^lYmA|more EXFDhBmC|music .?>[DZS?n^|on &Z2[6]Wa|one F[|only CfIBjXnA|our FbRZa^bBhYm_|out &^2Z4W=C>CK^d@h^kBmCnY|page 3D4_|that /Y3d>c?[FDXfaYbEf]|the #]&D(D1[3]4D7@<C=ZCCEYFAIcT>X^YX]BcAgGh^mF|their QG|them "E#]<^?YKGL^mW|these ;^<aB_bZiZ|this #B(C,T.C/^1Y4D:Z>CHWIEK?S?TZVaYAaFbZ|to 7[DYFb|us .F|what 2[|your #[NYn]
readable|9c__
reader|"B#_&W*]+f,[2^4[<E=[@YCEI]K]P]SDWT_]d_fagWjEnB|<name> #Z&[,XKXQ]|asked 4F|i ,?|in #],_Q]|users n[
readers|+d,?/b0Z2^4E5b8C;X=]@_BgC]D]PbQ@SZT]WYYBZc^CaCd_gYialB|are 5ZZZ|came 5G|carry BD
readiness|/C
reading|!C"A#B%D&=(B*F+[,E.A1C2A3[6]8D9b:?<C>Z?BACB=DFEDGEHDJCKBLCMEOZWFX^^DbDd<fYhGi?kAmI|a nA|and .D|at gB|books +]|challenge S]|every nX|group KCkBnX|is 6_:]a]|it F]Q]e^nY|room "D;[C>HDb[jB|them >Y|this (B7a:F@aDY]^eXg_lZ|to N[|was C^]]|you nY
readings|)[?[I@X[Y[e?j]|are #A?_
readme|&]nY
reads|#[4]8E;@<E?DC^EZFFL[YcbGk_lYmD|<number> C_QBYYd^j[|every &D,_k_|everything 4^|it ,Z|that 7]|the EFk]|them DDI^YZ|this BZEbbEiYl^
ready|!@"b%B&B'C)[,D-^.B0E1D3Z4W5_7<9@=Z>F@HDYFbGBHaI>KCNWOYQ[R]UEXXZ_]@aAeDg?i_j@m_|and #[(C*Y4]6[[Za[|for "^(^+[5Y;eBYF]GAJAM_V[X]]]_CaBlF|from @[CZ|in 6ES]|to "X(A)^-D.B5b8_9E:W;D<^>CDCFCH^M<OCQYRBT]Z]]]aXibmA|when 3eX_
reaffirmed|-^1bE]V]
real|"@#[&Y'W(Y)@*D-_.D/A0C1C3D4C6D8b;>>@?B@AAZCBDVEAFZI]JZN[OFPaQ]R]TDUDV]XB[C^_bAeIg>i[lD|<name> :ea_|and -F|difference 8a;C^_jY|heroes %CBADEbE|job ,D|live DaHZM[k_|name ,B5ZQC|number FZ|one DdY]hY|ones %Y([=[d]m]|people +Z8b:Y|person >^|results 8aB[|talk ,^BaQ]][i]|time !^-^8C:AG^Rabb|work ,Y5_<[Z[
realise|/]>a@DDCkF|it @EgE
realised|-b4YjZ|i #Z4]
reality|8]^Z
really|!@"Y%X(E*E+Y,[.C1^3V7b8G9E:[;]>D?C@BB^C@D:EaFCIBMBN]OCP]QGSAWE]ZaXfBgDiXj>kBmBn=|afford 7Z9AG[|are 3]7[;ZDA|be =ZDD|do +X7Z;CB_QE|does .Z2[:aS^aZb?gY|is ,F[[|know #Y+[7EDZ|like 5]UZZYeV|matters ;]<[N^|pleased f?|sorry ,Z|want 7]][
realm|-b8]Ra
rear|MYh[nF
reason|%Z&]+B,>.d5C8E:B;V<D>]?^@ZCAD>F_K]NZSbTZWE^Fe[g[hDkCmSnH|for "Y@]D]gZk[|i %[|is 4Ze^|it #]IZZ]|needed >^DESa|the &Z;Z?cF^|to !].e2]5EDEQBS^^Eg^kB|we "[%[J^nD
reasonable|,_.C4[B]Q[
reasons|#X&D.^/E0D2C3_4C<Z=c>^F]HYI]K@MBT@XaYA]C^^aDjZmV|in >Y|you 3]8[XZ
rebook|.^CZD]k[|free .X
rebooked|,C>ECb
rebrand|6]EaK][[l_
rebuild|QYjY
rebuilding|4[
rebuilt|#[&^QCkC
rec|C^QBn[
recall|+],C@DB^CTKJQ;XBYYdZi^jJ|<name> C^j[|notice C]n]
recalled|CY|one 4E
recalling|4[
recalls|kFn[|<number> kFn[
recap|,[
receipt|,F.>3C5B=b>E?]CDI[S@WCXEYbZCdakZ|and ?[kEn[|for =X|needed ,YCEYYjZ|or ,Z=bDZY[d]|to ,BD]jC
receipts|#^(^.@2Z3E4ACCI^M^S?nF|and #[>Z|in #^I^[Z
receive|([)B1V7_DAKALWMXR[W[]Xb]kBn]|<number> W]|it kE|the *Y1ZV[b[
received|#c&X,@-^0X1[?b@_B_CAEYRaj?kD|a -Z1^;]E[V^|by %Y&EeZ|the &Z;G<BbH
receives|/^dY
receiving|@_FZn]
recent|&Y<DBYCFFYJ]VCnC
recently|<[
reception|"E+E,D-@1[3Z7B:B;Y<[?CDDE^IXJBVXX^YB[Yc_f?gBn@|<name> ?YD]|and CXkF|if >Z
receptionist|#^&e4CIZKcSFnE
receptionists|fZj]
recipe|&Y*],]2@4A6Z=WA[D]IBO^Q_WF]D_BhYjF|'s 4aCA|but nY|for ,[jH|has #E,aC_D[Q^j^|tell SD
recipes|5a9]CDZV]EaBfDjFkC
reckless|n[
reckon|.]/Z0Z4[5^<aTYZ]
reckoned|4_Y]
reckoning|?]QZ
reckons|,[2[5ZC]QZg_
reclaimed|A[DZk[
recliner|nZ
recliners|a[
recognise|,]-C9e;Z>DK^QC_ab[e@hEjCkC|that X]hE|the KY|this 9YY[_[
recognised|"]-C1EADJDaAb[f^j_lY|as -D<GAAJEb[fY
recognises|;ab^
recognition|!Z/[:CR^UB|is ![-YEX
recommend|&[*_+a,D/a0^4E9ZJYKYO^P^TZU[_YaBjXnD|<name> +[0[|us /bJ]T]aCnD
recommended|!^A[G[QDh^
recommending|.^2^S[WZ
recommends|1C;YS[
reconnect|8_V]^]
record|"D)Z,B-Z0e1e2C5D7D8Y:B;^<]=B>CB[CEDYM_QFR^SHUfV_ZC]>b^dEe?jDnG|<number> 0^UZn[|and 4A|breaking %Z;Z]AbXlG|for ,A0c;Y<]E]QFUel]|is <^QB|it ,Y4aQZY^|its &EBYEA|level &C1[KE|of -DCEnD|quarter 1cVZ|the &ZQC
recorded|&],@0[3ZCDD]KZQ@U]e[gCk[nD|the d[|this U[
recording|,C.d0X4^5Z<DCDD[F_QBSeU^Y]d]iYm[n@|goes .^D^QYS_k]|is "ZFdm[|of &[4Y|with 4Z
recordings|9Z
records|&B/E<C=F>CFZj^nE
recount|,^4gY[
recover|/^QC
recovered|)E,YjE
recovers|@[gX
recovery|,E>ZKC[Z]^b_fB
recruiter|(^5W<[SY
recruiters|,^B_QZUZXZZ[i_kXm]
recruiting|ADMEYBnZ|<number> n[|three ME
recruitment|)[2Y5]Zd][c^n[
rector|+Z,A
recurring|#Z0bUZ
recyclable|0C4b8]UDY_
recycle|D]dYnZ
recycled|/@YXkA
recycling|.XX_e[j^
red|"B#[,B.C1C2B3C5Z6E8=:A<D>A@@ADBYC^D[FFG_IYLZMDOCSAV@WCZ_b[hAj_lZnC|<name> Bc|book 5Z|button 5a|one )Y,E5XQDn[|ones jD|or "^|panda CDQ@|pen #[&^,^
redefine|!]1[8d;bGY^cb_h_nD|what !]8a;_GZVB^^hZ
redefined|^Y
redefining|-]8f:C;aAY^baAhZlCmBnB|what -a8[;A^]
redesign|(^
redesigning|2[g_
rediscover|N[
redo|#Y.A4[=^da
redoing|,?2^4^E[MDQCWZY[kDl[|the E[l[
redone|#d4ZB]IZY]i[
redraw|CFQB
redrawn|4Z?]DZKDQE
reduce|-^D^R^n@
reduced|)[-[=[?ZHCkF|tariff HF
reduction|)^
redundancies|"^4^KBjE
redundancy|.^>]DYeakY
reed|CA
reeds|CZKZ
reel|0_1b5[V[kD
reels|*ZOWkB
ref|'[-Z.BKFSE[VgXj^nX|'s [[|<number> ,F-[4[jZn_
refer|!b3[6XGZX][Z|a !_*C6XGZOD
referee|>^SZ
reference|"Y+a-_9ED]EZICbBeBkZ|and n[|number #BeA
referral|#]7ZDdH[e[j]nB
referrals|D]b[k_
refill|AZD^QEhVn]|pouch A[hY
refills|Q[
refinery|4Y8]C^RZ^Zj]n_
refit|"^jE
refitted|#^
reflect|,B8[:a;B<[^BbBi]nY|on ,B8[B[|our :_n[|the -[<Y
reflected|-_<[
reflecting|,C1c8[;BV_^YhBnB
reflection|-D1a4ZVY|of 0[E[
reflects|1_8@;abal_m@nA|on Eah_lZnC|our -Y1^8[<Zh@|the -B1]8CJD
reform|CDEZnZ
refrain|-_3bXa|from -_3bXa
refresh|(Z-[
refreshed|"Z-_4A8C:BEYJbRbl[nC|brand -Z
refreshing|4D<[|the <[
refreshments|1ECZjX
refuge|CEFCkX
refugees|%^:ZJ]
refund|#D&D,=.Z4W7B9D=]>DC]DeF]IAScWAY^eZfajXkan]|'s .B4ZnE|it =[D_e]kZ|or .bBZS[gY|policy 3[VXXZ|takes DAk@|the "]4^|was 4Z|you #C.^IAS^eYk]
refundable|3]
refunded|#D.V4a=m>D?[@[CcD@YedgeEnA|the =[d]|this Cc
refunds|#Y,A4a7C;]>BAYDDY[b_eFk[|are =[_[|back ;^AY|from C[|go 4bYZ|on #]|went C]
refurbished|1_[[
refurbishment|#^1^VZ
refusal|:ZQB|to :ZQB
refuse|,B.D1X3Z8b<_DaGYR]SD^^k[|them .BSD|to 8c<aGY^a
refused|&D'b,W4Y:[;]?_CDFYICR[f^nA|a ?^F[f[|the ,X|to &C:];_KCf[n]
refuses|,c8ZQ]XZbWn]|to ,_8Z;ZQYb]n[
refusing|"D,aQ]
reg|!]'[,YG[L[QZ
regarding|#]%@B]F^I]^AhBi]m]nD|the #[I^V^hDnF|this %E
regardless|.b2Z4^IBQaSaWYY[
regards|3YQ[|the 3Z
regatta|aY
region|#D%H)@+B,A1a4C5C7C:@;e?CE@FDGaHBI?JDKFPAQ@S]Vabfc]fEhXiCjZlAm@|'s ,D:E;X<ZECQDb]lBnF|<link> ;ZRE|and -[1BVD^C|is ;F
regional|#F*W,C-Y2c;e?DDDEeIFRZW[YBbbld|<name> ;ZE[b[|office #E1ZE[IC
regions|0AUEnZ
register|&['[1D3^8B9B?C@EHAMCQAYD]ZdBl^nC|and .ZS[|anyway "D5^HF|as 7]DC|before B]iX|for 6^7[[Z]_k]|is "^|now !Y"EGZHDTE|to 7;]@|via GF|with '^F^m_|your 3aQDX]nB
registered|#Z/c1aDeEbI[T_U]fDjAkalbnb|office Edla
registers|*].YSXY]
registration|!D"D'C(D*c/Z4^;FE^H@O_[Z]Y^]aEgFnZ|is /[]an]|number D_
registrations|!Z)[jG|for GF
registry|,]CYQ[
regression|n^
regret|"[#A&D(E-C.D/c4E7c8CDEICP]SCTb]cbBgDjCnA|it 4F7e[X]bbD|that C^bCjY|the NZ|to ;[bYjD
regrets|-D.Z7dAXC[G@]^bCc[n]
regular|&C)Z-d2Z5Y9[;YIEKBR_W]aAmZ|<name> #AIF
regulars|#X%Z&a,b4]9[<DBiK]Q]ig|have ,ZB[
regulate|<_
regulated|,C
regulator|#]4];YIbPXY[|'s ;[I[PX
regulators|#[7ZIYn[
regulatory|"Z-Zk[
rehab|#[nD
rehearsal|&C*],b@EC[D@QbS^V[aAfZg?j^kEn>|room .[DBSZV_fZ
rehearsals|>[TXd_hY|are >]
reimagine|;]R[
reimagined|)C8j;D<BA]EDGcR[]Z^]aJnE
reimagining|-d8i:DE^R^^_a>nD|what %Z-[:D;_aCbZ
reindeer|W_
reject|1D
rejected|,=9];B<[=[AZDYQDcZj]nB|<number> ,E4Z<[QCj[nB|a QEh[|by 9^
rejection|1Ye_
rejections|,Z;[<]A[CZKW
rejects|"Cn^
relations|:YE^
relationship|!Z%^'X-dJ[R^VZXA|with !Z
relationships|-^^[
relative|CA
relatives|,CKXkYn[
relax|7E8_^caZb]|and 8_^[aY
relaxed|DCHTkX
relay|CZQ_
release|"C#b&>)D,Z/E4Z7_<DDUEEH]I_RZSBVDY^^Ck[|<link> E=F_RbVCnZ|<name> A[E_RCl]|<number> CYDGIZn@|and #A2[|notes jY|of fD|the n]
released|*a-E1F4]7c;BECQ_Y]e]kE|<number> ;Bb@
releases|;[C[QX
releasing|a_
relentless|1D8_:FBYR^Wa^Zb^|commitment -]:Z;^EAVDhZ|focus 8YhA
relevant|%c-_EFJXR]VYjAn@|team %W
reliable|7E;Z]C
relied|&[4^|on &[4^
relief|7C:ZI^K^Q]S_Y]gYnb
relieved|?Z
relocated|E_n_
rely|>^CY|on >^CY
relying|7C|on 7C
remain|%a)[,C-a4A7i:@;X?BA@CZDDECFCJbQAR_UWYDZ^]bb_e@fChAiXkZl@|at 7]]]nD|committed %^-[8[<aJZR^^ZbXlF|our %eJ]|with 7[
remainder|&Z,B
remaining|4Z7e]_hCnE|for 7YGB
remains|%[&A-c.Y8E;D<ZCDEEJ]RUS]VZlC
remarkable|-BKY
remarks|+G3]<CKAhY
remember|!["?%f.>/W1D2E3D4@7@8[9b:]>B?A@@CBDFGZJ[M]N[SBTPYD_Xa[cXfCg?iZm_n[|<somebody> )[>CjD|how &[|it '[|that Xa]Zg_jZkEnD|the #]%[)E,Z/[0E;BI[N]Q^T[gDmbn_|them ,En]|these F]mZ|this /X7B:^T[]C|to ?DfD|when %[VY|your 9Z>]
remembered|#Z&d:]<]?]B]iY
remembering|/F
remembers|#C([9B:CKBMYYZk]|the :C
remind|5_;@H_YDaWbDkZn[|us 5[:];E|you 5W
reminded|&C-_3V?ABgCCKAV_X_fAifnC|that -]3WBcCCXZifjC
reminder|#?&A(B*B-[/F1E4Y5X8B:[;C=EADC]DbFBJCK?MBOARZSCX^Z^^CaWbBdEfBgEhDjZk]|<name> :XC@i^jDnC|for .YKBka|from 7[D]XZ|that &C*C8D:XBCE]IAOBQ]SEXAZWbCiDl[n]|the Q[|to /CB[IYi]kG
reminders|#]([M[_^
reminds|3Z
remote|!D([=BC[IBSEaEj[nC|<number> j^|in nD|within Q[
removal|!D3ZCCkAnC|of !D3Z
remove|,=QCV[j^|the #Xj[
removed|,]D@QZnB|and 3Z|the #[Q]
removes|#dD]Iak[
removing|&ZCGK]nF
rename|#]jY
renamed|1D
renew|#D.Y0f3]BZS^UZWbYEi[
renewal|'^,D-^4E5_GBLZZ]f]jZnD
renewals|#[&B-[@YDZEZk]nB
renewed|1_7f<[@[BECWEZTAUWc[gZjZnZ
renews|5ZDZZZ
renowned|A[bYhY
rent|!?#C&Y)D,W-F/@1D2b5F7B;B<B=Y>Z?AAACCD[EEHYI]MCNBOAT>WXX[ace[|'s .[|a JY|account #]|and ,@=AD]|for =^C]|is /C2^CYWZ|or =ZF]|rise n[|statement @^Q]|up ,[C]DY|went ,[2EQV
rental|k[nY
rented|#Y<aA]|a A]
renters|#Y'X
renting|&B-]5e7[QDSZX[ZZ]^_D
rents|&D,a/[0C7D<a=]DZKZUCcZnW|on jZ|up /[
reopen|4c7iGXIYKYYbn[|in jE|on GZKY
reopened|"^CaHZK^MbQZbbeZjY|at Q[bY|to CZ
reopening|"a#Y0Z4_U[bYnE
reopens|)_A]C^DbK]PaYaa_j^ka|<name> C]aaj[|<number> P^iY|at )_|on A]K^hX
rep|&Y)a,Z5_?c@[DZE_QYeEfagak]|<name> ^B|is ?^
repaid|4[=]da
repaint|<e=?dAnE|it =?dA
repainted|&Z<_K]cZ|the <X
repainting|TY
repair|#@,>;ZADCbHUK^MBQDSb^DabeYg]j^n[|and QA|it 4FCZ
repaired|#[&[B^CbDCH[j^|the #a&C
repairing|DEjH
repairs|%D7C<]?CC]I^JAKYR_]@bZjY
repay|,F
repayments|.Eg]jZ
repeal|Q_aYn^
repeat|)Z,C.d0^3]6C7a:^ECJ]NZQDU^Xba]iYnA|prescription QH|prescriptions i[|visitor 5F
repeated|Q]
repeats|VZ
replace|"_,C:a@ECZDYJYKDW^YZeCjYk^|a "ZkD|the "_4ZD[Y[kZ|trains CaJZj[nB
replaced|#f&D,A4cE]IYY]aBgCkB|by h]|every 4^|on #d|the E_K_
replacement|,Y.]4DCVICYZjXna
replaces|)[7[E_|the E_
replacing|F]kB
replay|R[b^
replied|#ZE[IVQH|to ,?
replies|#e&B'_(a*]+D.C2^3_9D;C=b>CCaFDIdM]O_S?Xba@bDd]eAg?j^m@|about jY|and *X4A=_CYQ^d^|are 3_kB|by &D,[2_7aSFWZ|get &D|in ,^4a|to #cE_Ib
reply|!E#a%F&<'c(X)D+D,@-C._0D1E2@3X4^7@8B9Z:A;C<A@BA@BBCWF[HCJBKALcMYNAQASYT@UDVDWBXWYX[[]H^A_fa@b@eY|and 'X([DXMZg[kY|below ([]FnY|by ,E|from #C(^4YC]|here '[*E,R4B9BOF_CgW|on ,[|or .AQakY|to #f'E?D@BDYIcKDYX_Bg>hBnB|we #eI[|with 'd(X,@.@8E9eDBEZIALeQ?_bkBlX|yes MXn[
replying|#_3[4]>DCEDDI[|to #aCEDCI_
repo|*Y0]4]O_UYWXY]jDna|and *[OaWZ
report|"G(B*A,<.?1^5A7A:D<]>??>@EC;D[EWFbHEIAJAMBRESDT>VaW_Y_^Ca@bYcZgCjCkV|'s Y^|<link> E]IZhZlZnW|<number> ,_CAEEWZjCkFnA|a 0^8Z<]|and 2ZA[S]|at d_|back 3Z|for D[|has QA|is "BACC@ECICKCQaTCfCk[|it ,BD]eBf[kZn]|of Eel]|on b[|that -_1VcZ|the eY|to D_|with E?Y[nC
reported|#C&a,<3Z4D@BJDK]QDRDV[][gCj^|at jXnZ|by &]CZIBKZQBjDnB|it #]&],CnZ|the QB
reporter|;D>a?[e_
reporters|2b@[gY
reporting|#B/Y3fD]E[ICaXnY
reports|!@&B-]1D2E7C9[?[C]VC]BaFjZkanb|of ,En^|on VE
repos|nY
repositories|1Zn[
repository|,ZQ]n]
repost|(f*i.F6XFCMbOga[nB|if (_.FMaa^|so (^
representative|!ETD]D^Y
represents|-@8CE_|a -@8CE_
reprinted|#e,>4^IbQAY]
reproduce|#[|it #Y4Z
reps|&A3]7E>ED[IZQES]d^k[nC
reputation|:CQB
request|!^&@3^7D9[=[C]DaF]K@QZUXZ^^[_YgBjamZ|<number> nZ|for &D9]Q]_Z|from #ZDZk^
requested|,X3YBbI_b@iZ|to 3YBci_
requests|#c,]BZC[IajZ|for Q^
require|-[DBR]kE
required|'b)A*d,?.^1Z8B:D;EC=FAHAL^N>ObVaXW[[^CbDiCj?k@|to .d3[EZRWX^lY
requirements|-f3ZBZRbV]XZ
requires|,X2ZEeWZl_n[|a 2ZEfWZl_
rerun|EDIZlG
rescue|#B)a,D1DDbKFNcQCbXfFkenC|for &EKB
rescued|+^:gCEDXP[aZjDn]|after CEn[
research|#E/f8Z;YE]JCQYR^T_aAhBl]m_n_|shows /_
researcher|4a
researchers|;]S]ne
resellers|!]<_YZnE
reservation|'Z=[IC
reservations|,ZkZ|are ,Z
reserve|!f)b-Z7aGbNXRY][^XkD
reserved|)Y>^C[NgnZ|for nZ
reserves|2CDDYb_Y
reservoir|,]2X4C7D8Y?[CBIBQDYC^[f^jYn@
reset|4^DaPZQ[TaYZeBkYnX|your n]
resets|)]7b8[]b^[eYnZ
resident|#Z%]&f,E:AK_YFbAjYlCnG|at &iKbYG
residential|;Zb[
residents|%D&Y(B,?3[4C5]7B;X<C=d>@ABBgCYDBEBFVI^KBSCWVY^]DbZd]e@fBiel?|<number> =b|and -[R[|are %B-D1[BbiZ|group #Z;Z|have %]|in Bai^|of 4Z@[CZg]|that 5]Z]|who &Y*[?Z|will ,]B[
resign|'YaXn[
resignation|1@VD|of 1D
resigned|&B,_<b
resigns|nY|over nY
resilience|!Z"c%D&B(a-Z<VFZKBM^RXUV^BhBlWmZnD|and !Y-E
resilient|"Z8acXmDn]
resisted|#C,E
resit|)Z>XCCeY
resolution|EZ
resolutions|NYh]
resolve|&]1[jC
resolved|-[4ZCYRYVWnC|to -Z1]RZV^
resonates|(_9@EEMaaX
resource|-k5_Rhha
resources|PY
respect|&^)D3d8E:_?n@[C<ECIAX_^CfdgZ|for ,A?aC<|the :Y
respite|)[;[FYK]
respond|1]
respondents|*Y/C;[EcTC
response|1Z5^;dEeIDJYKCR^V^^Bb_jDla|to ;[EYlZ
responses|-]9^E]S[_Zl[
responsibility|3dCDX_]a^EjE
responsible|#Z-Y7^<FHEIYhakZnY|for #[IZnX
responsibly|)ZJYQ[RAl[nZ
rest|!C#X%Z(D)X*[+Z.Z3@7[8X<@=E>A?]BaEAGCJ[LYMVN_OYUPWWXE[A_AaSeCfai^l@mDnE|<emoji> 'Z5_:^LWZaa^|and -E|assured %VaFi]|at #Z4[IZ_E|centre ,B-a|do D]|easy ,dMZQ]|goes #e|guess FG|in ,[K[N[QY|is ,C2D;_=B?YCDFeMYm]|of #?&Z*Z1]3Y7_:F;ZB]IDKeO_SCVUX_]bb^i]k]|on ,C.Bg[|stays 3FXC|we .[S_|well ,[
restart|,X3aDcX[h[k^n[|on ,aC[h^|the D]
restarted|kF
restaurant|?_CBk[
restaurants|=_d]
restful|)g+^,[
resting|)]NX
restock|![)W,@.[7eB[CDNZQC]c^^aDie
restocked|.]CZDD|the DE
restoration|&X<aM]QX
restore|%[-C4ZEEjC
restored|9Y@Z_W|to jY
restores|)]8]^[
restricted|>[Q_
restrictions|CaDZj[kY
rests|&[1aKY
resubmit|C[Db
result|"F#A/D1B3a4[7E8Z:C;_<_>Y@ZECFEL[TCXaY^ZBaCn>|in 3dXdi]jDk[nD|is >_@Ye]kC
results|"E%C&C(A*C+B->.B/_0B2Y3A4a7@;^<D=Y@DAZBHD@EBGCMENBRASBU[XVY[aDb_eWgEhYk?l@n>|<name> ,_C^DCQZYYj[|<number> C[j]|and -ED]QZ|are #^,A4[AfBGXggbhcjC|at /[2[4aYX|come /[CV|day 5ZCB|for D^k^|from CAQZnC|in SEnE|may F[nb|of &[/C=[EDIaQD|tomorrow @ZCDQZgY|will 2[EaWY
resume|,=1[8CDhQ>V_]ckZnd|<name> ,D
resumed|C_j^nZ
resumes|f^
resurfaced|,E
resurfacing|-eB]DBiX
retail|#B&D,E-d8Z:YRcjA|park kC
retailers|TZb[n^
retained|;[
retainer|,ZQ[
retention|5cR^Z^
retest|C^M[
retinal|#]I^KY
retinol|"[F[]]
retire|"A/[2[^Cn[
retired|,a4B;A<C>ACFDDQ]TEWAYDbAfBgEkAnB|on @bCCg_
retirees|&cDDK]Q[n_
retirement|N[^YbYf[kB|<name> f[
retires|1E<B@cC[EFe@g_nD|after &@,CK>Q?|from CBjF|on &[@aCdQag^jc|today &]CDK]RZ
retiring|&a,A@]CZgAiZkD|on iZ
retreat|!a%Z)^,B7X8aA[GZHYTXZa^Zh[
retro|@]g[
return|#D&Z)Y+F,]/B2Z9X>A@_A^BYCZEeQXYA[E]E_Zb]g_i^jZl_|<number> DCJ]|it =_Ha|the ,[9]lY|to )[@]g[
returned|#[(D,a.A;Z=X?b@_DBECQ^SB_Ze>fb|a Q^|it SH|the 4[YZjY|to ?Y
returning|%Y&D
returns|#@)E,A0Z2X4^8a;Z=[B_CXHaUY]D^[b_eAgCh]iUj[k_lD|<number> .ZAZhYkBlFnZ|are D^k[|at j]|box ,B|for 7ZnA
retweet|(f*b6_:[MfOf[ZnZ|if (^M[nZ
reunion|)]/[C]J^
reuse|4Z
reveal|&c*e-D0Z1W7[8C:DFeJCK_ObU_lBma
revealed|Flmh
reveals|"E8>FcTZ^@menC|the 8CF_T]m]
revenue|-_0c1Z:DDZIERaUcV_|and :C|stream 5]Z]|up /[0_1[A[E[UZh]lX
reverse|QZ
reversing|#gI[
review|#X)e*i+C,A-f0_1D2Y3_6X8F;><??B@ACED@EfFDIXNbOdPCRXTDUWW^YEa?cDeCf?lbm>n<|<name> ?BQCb]|and !D*[4^GBOY|in ECQ^nC|is 7[:[a]b[|it 3[|of 4[ED|that *]IE|the *EjCn]|when *FOE
reviewed|&^C[M]SXnY
reviewer|#_,Z/FI]Q^kYn_|<number> ,ZQ]n^|who #]4ZIY
reviewers|/]7A;[?EQEbZj_nY
reviewing|IB
reviews|&Y0i2Z7B;e=BC_SYUfZ[][bbj^n]|and /ZTZ^Y
revised|#d,BCBIaV_X^j<|down nZ
revision|)ZJ]
revolution|7D8h:]JYXB]@^ia_b_h]nF
revolutionary|!C8]:C;@^_bA|<name> !C:D
revolutionise|8_E]G]|the E[
reward|+]8B:EDZPYYY
rewards|8^:_^_
rewire|KZ
rewrite|#a)aC[N^T[hZ
rewrites|&Z8]K[
rewriting|&B2a9Z<CQFSCW]^Z_[mEnY|it 4^Y]|our 9]|the 2b8ZWa^Z
rewritten|#b&Z4_8[;YIbmZ|from V[|the #]&Z
rewrote|#g,?4a5Y<]EbIUYcgCn[|it #f,D4[Y_|the ,E5Y<^?ZEbnX
rhubarb|#^,fB]FBQfW[aYdEi]j]mCnC|mess FCmE
rhyme|C^jZ
ribbon|&^-C1B;AK[NARDYBhUnb|at 1DEHlE|cutting A^h^lY|on ADEDKCnZ
ribs|,D>ZD^
rice|"C;DCBD^SBkZnD
rich|+]-X7[:]EZPZ]Va_baiX|and 8D
riddle|3h
ride|#B%B)Y/]0^5D8Y9];Z<_=^@YCZDYHZP^UTVCYDZD^VcYd_eYn=|for hW|it 8^QB|on 4AYC|the !^"Y
rider|!ZD>I[^]jFkC
riders|#d8Z?[@bDBF[I_d[f]gZjakDnC|we #Z
rides|,E=[dZgCjYkCnB|<number> K^
ridge|,Y8[?]C]DB^Yj[|path #Y
ridgeway|b[
ridiculous|,_Q]SX
ridiculously|+^<d
riding|&C,]>_CZKBQbSAdZeY|on DD
rig|#Z
right|"Y#e(a)_+Z,A-W0[1[4c8G:D<>=>?Y@CA?BZFAGAH[IbLCM]NYQDVYYb_GaAc?hAiZl]nB|<name> #],^4F>]Q[|about #C+Y,]4_?_KBYXd^gDjZnc|across 1[;_B]E^iY|and #E+F>F?h@gDBeIfagbj@kAl_nB|answer "DHCQE|at k^nZ|by C]QBYD|first ;_b]|for #_4<D_Y?|form (_M]QE|here "^D^eZ|in *]4CO]][^]jA|it 4]>D?VQ?nB|now "Z#:([)@/c0B4C5]7[IFMZNBQHT^XZYEZ]]]^C_GbCnV|number n[|of #_,[|on #Z&Z(Z8ZK]^X|one #D&B,F2F4cF]IYY_g[j[|ones YZ|or (^3_=]M]X^|size -]4D|so #D&[>[|team #?5ZI=|that ,E4DSAe]k[nG|the &E,A1Y4]7_@^CBDBQAY_g[j@kEn>|then Bci^|there )[0gJ^NZU[hY|they ,[@]QZSZ|thing 4C>ge]kZ|through ;[bZ|time "X|to #^&[)a,D4>9]>fI[QCRX]^_[eag>l^nY|up #BBZC[b[|way !ZkZ|we #]Y[|who PZ|with 4D>BYF|you )YB[
rightly|0C5Y;b?^QEUBb[
rights|,D-^4C8DCYFBR[]Bn^
rim|Daka
rims|"C|crack "B
rind|&ZKY
ring|!^"?%>&@'B(D)<*?,B-G0C1B2>3?4A5B6Y798@9C:?;?<>=<>Z?BAECUDhE@FAH?JFKBN?O>TBUDXHYA];^Ga@cAdAe[gXj^ken;|<name> !Y"F&B)D,E.c>Z?CC?G_K?NBS[WZaEd[eXkBnC|<number> #D,@.@2FCbDdHEIEMBQGS;XFYZ]BdEfCjYkg|a ,[.C3ZDAgZ|about #^7[h]|after D[|again CC|and ,@>a@[ec|anyone .[|at ?[eD|back #ZDE|before Cc|by D?jD|first >EQEeE|if >CDZkZ|in ?^D^f]|me .Z9Y>ce_|on 5^>ZZZ[[|or .[S]|road "D#X,a/XQV|someone .^D^SY|that (Y|the !E(C.F4D6Z7E9A>]?AW@XVZC]D|them )[4]|to F]m]|twice CZX]jX|until >BeD|us )C.C6Y7FD[NC]?g^ka|when =Z|with C[|you .U4a>BDDK^QDSWg@nD|your DXjDn]
ringed|#cj@
ringers|"ZC[j[
ringing|"Z&b.D2Y3e4A7B<D?XBCK[W]XXeRgWkG|<number> ,ESVnZ|round 4_Y^|the 3^E[XYna|us 3]X^|you g^
rings|"]#A'E+],[.C2G3]7WD[LCQFX__]eGg@hWj^nD|you 'F3YLH
rink|kC
rinse|-[4ZDnjZkg|it DZ
rip|,[bW
ripe|-Z5b7]Zc|for -Z5[Z]
rise|)D,?2[3D4?7d8C:_B^H]MWYC]^e[i]jZ|and Bdia|by nD|in j[|is 4C|on 7bC?n[|to :]|today QE
risen|,B0Z<ZU[i^
rises|/B7Z8]DYQBS[jD|to CCjC
rising|-[8C:CCADBXCaF
risk|![,A-a/_5Y<C=d>CC[GbH^PXQCR^T^]_cGd[h@mB|of GY
risky|nZ
ritual|"]8f^[
rival|!@+[0Z8[;WGC[^^Y|'s 0Z;WUZ
rivals|7d?^][
river|"Z,B1D7A;_<W@BC[DBH^]Bb[eBjY|'s CaQa|and &Y|at ,]|leaves HF
riverbank|?ZCEn[
riverside|"Y1[BZV^iXnB
rn|;^@[bZ
rna|&[;AK[bBnd
road|"D#E&F'Z)Z+F-@/]1B3F4C5D8_9Y:?;B>C?V@WCiEWFCIDKFLXN[OARHTYX@]D^ZdAfYj^|and &C4B?[C[DBgD|at DYE[YCk[n[|closed CXQE|closures jYnZ|crew >[QE|has E_l^|in ,[/E|is &^KZ|past n[|to ,YC_|up aE|will @[gZ|with DE
roadmap|)D-[1D4X8C:A;D<XQ[RcV?d[|and 1EEF|for 0Zh_|is %D-Y
roads|"ZC^N]eAj[nb
roadworks|"?HCkBn]|on C[
roaming|5Y@Z
roar|!d8Z^Y
roast|'_*],?9_:];_GWL]O]Z]a^b_e?nB|is (^9YM]
roasted|#^CcIZQ]j_
roastery|Q[k^
robes|"]1g5GFYm[|into 5F
robocalls|0Y
robot|,]EaYEl]nX
robotics|;_AYhY
robots|"D:Z;Y<]nc
robust|%E,D1G4C8A:D;FACEDJANCQDR]]FnA|governance V[
rock|%B,D4^8[:dFEJDY[a[iZnF
rocket|,B3gX]
rockets|,[<Z
rockstar|-d8D:Y;]RdablE|<name> -[|team -=:[aX
rockstars|)^-^N_RYaE
rod|3aX]
rode|&[/C0[?^hH|<somebody> hG
roi|!E-X/c6[7FGFR[T]b@mBnA
role|#D)[2^4Z8Y:[DEE^H]ICN^hAlZnE|in 8]
roles|"D&D)X-^4EHCMDRX|at ME
roll|"X'Y*X+X,[-B.C3Z4T5^8@9^>C?EB^CbI[LZT@V[]C^A_WaEc_hBj[kX|at *[aD|call '](aLbM[|in KDk[|of jD|out 8C|over DY|up "EBaJ]i_
rollback|UEn]
rolled|&C,B-].Y1b3c5[<[?@EWRYVc]Fdak[|it +[|out 1Y<_|up ,B-^5]R]jY
roller|VYgZ
rollercoaster|:Y
rolling|#e4D8dCdI^M[W]YCaAj_nV|out #C)[-Y4CCYIVR]Y@
rollout|AC
rolls|0]4Y;E<F>E?[@bBDCYDAEZ^DbEeXgaiCk>nA|and 1_C_|at ?_f]gZjC|in ,CQBj[|on BE|were E^
romantic|![8^
ron|+]
roof|!D#B&A'Z)[,E-D.B/D0C2Y3C4>7D8B9B:C=CADCADHE@IDKFL^SZUAV]ZF_?bZeIgEj?kBlA|and ,B7]]XkF|fund "B#E2ZHB]_|goes 4]|has fF|in /F;Y?bf[|is 4ZQH|like WF|of &E|until 7D|was VX
roofer|4C5Z@^YDZXg]|we 4C
roofers|,]Dd
roofs|)_,D<ZcZ
rook|jI
room|#D'F(E)@*A,D-?.Y/B0@2Z3@4A5A8C9^:[<B=B>^?EA@F@ICJJLDNHO?TEWXXFbIe^hGlCnE|'s ,E@^gb|<name> #[,CK[Q_nY|<number> ,@9];E<D>X@BCYEEKVQ[YFf]jVmUnB|a 2bW[|and "b1Z2[<[?ZDYEBGYH[__lF|at @CD^YB_]bDd[jEkYnD|by C[DZ|first ,Xi[|for #D&Z)>.D2Z6X7Y8Z9Z@]I?K]NBWZ[adCeVfCgXkC|has ,_QZ|heating C]j[|in 4Z;abacY|is 1F5ZKCQ>|next #Z|of <^>CA]e]|on .Z@[B]C?D?I]]Xb_g]i[jCkA|only #D;a|open C[DB|or 7a|so EZ|the 1ZK[|to 0Y|too "DHE|upstairs #c|was :YE[RXfC|we FZmZ|went ;[|where RF]_|will >]D[QC|with #D)[,A1Z<Z=[>_CEEYMXe[|you 7Zm[
rooms|"D,@/Z1E4><Z=E>c?DC@EEJbNFX@^^iCj=nB|<number> 5]Z[|and <[=FK[|are A[hZ|from &])>K]UZ|have >^e[
root|+b,AC]QAjW|roses C[
rooted|1[hZ|in 1[hZ
rooting|%^J_|for %^J_
roots|7]<[?]]a
rope|&[,[2B9];B@YH]SBWEbAfXi]lC|and 4[
ropes|,D@]jW
rosa|CCQ]
rosalind|&cKch[|<name> &XK^
rose|#D-]1b4BEcIEQGR[V[jZl^mF|<number> ,Z-_1bCZE]R^V^jYlYn_|by D[|to E]l]
roses|%Y)Z,ZDZN_nC|are %YCZ
rosette|1[;[
roster|&@,B2Z@ACCQC
rot|D[
rota|"F&],W.a1C2^9C;Y<C=W>D?WDXE@HBQaXb_EdaeAg[nB|and "Y2Z|fair "A|for ,F.^eCjD|is 3Z4]?fX[|tool 0[
rotas|"a,A>[HYQAjZ
rotate|B[Dbi[k[
rotating|-[RZ
rotation|QZ
rotavator|<]
rotten|+^,C:[>eDAPXa^ec
rough|'Z,X4DYbeB
roughly|#A'Z.E/?0B1E2V4_=A>AS]T@d?e?nF|<number> /C0B1E2^W^gW|one 4c|the D[
round|!Y"A'^,W-A.a/C2C3B5W7^8C9B<>??ACB]CZDZEELPMWO^S^U?X[][^GcAe^iZjVk[lY|'s f[|<emoji> &ZB]K]i_|<name> "EQaX]YDkBnZ|<number> 4cC]Q]dYnW|<somebody> Q[|a ,D7Z?EQZ|about ,F;[|all gY|and (Y*]>YMW]A|at 4D>[TYg]|by !b&FC]DZSDeEj_|for &Y+]|from #Z1aV^|here ,C;cDYQDb^eB|if .D|in &[)ZCZNZj[|it #D>CDYgE|led 1^E[|of ([+[,]B[M[nb|on ,]|the .?2[<[>Y?[CVDYHDQEj^kZm]n@|to )^7bF[N[]a|two 4C7b>DXYY[|up &Y8[|with 4^Q]eYjEkZ|your 3^6Y
roundabout|@_M_ganA|at D[
roundabouts|b[eZ
rounding|#^&ZA[I[KZh]
rounds|3D4]C^mEnE|of D[KZkZ
roundtable|?]EW^[
route|#X,@2C9_DXODW@Y_^YbCdRnZ|<number> #Y,EfZnC|and dY|is ZW|setting kF
router|#DC[D[fYj[kb|off DZ
routes|2[8D<Z^DdEf]i[j[|<number> kZ|and jY|from D]
routine|(^+],?;^?EBYMYnZ
row|!Y"[#[,a-D3A4C:D;U=Y>D@YBDCCKEN^Q[TAX@aBgWj@lBnA|<number> 4[eXnC|about <Y|and .[2Y@Y|c "],Y5Z|f .]?X@[ICY[f^gZ|on fC|was ,Z|with ,E0[;WfC
rowan|&Z<^?Y
rowed|>^@aQDeZg^
rowing|&E'[;[<[?[KAL[QC|club 2[?Z
rows|)X/_3X4@;cC?DaQCT]Y@bYj?k^nD|a /aDZT^|and &E3Z4@gE
royal|;Z<[
royalty|=^
rsvp|-[[^
rt|(h*]:Y?CCEEZMjOZ[D_DbCfEjBna|for (Z_D|if (c7CMcbD
rub|DcK[[YgAk[
rubber|#Z,?4D>CD[SAkZ
rubbing|D_ka
rubbish|,d4]9XFbKBQcebmXnC
ruby|,]?[
rucksack|,_j]
rude|,_.b7E<D?ECCI[QeW[]CfAnD|and XYk[|ones ,]4DYC
rug|+Z:Z<^@AF[G]PWT]jD
rugby|QYbX|<name> e[|club CZ
rugs|CahXj_
ruin|mE
ruined|+Y,Z:CPYQ^
ruining|:BT[
rule|#X.C6D7CBZDCU_XDY^]Cm[|the ,]
rulebook|8A
ruled|4ZY_nY|out nX
ruler|#De[f[
rules|"C(a,>/b3B4A8_BWJZM]QET[W?YFnb|and /b7Y>ZTae[|for n]
ruling|3XC@F]jEna
rumor|#^
rumour|+]
rumours|#]Gam[n]
run|!B&V'D*D-Z.?1?4D5A8c:A;B<C=Z>=?X@CBACZDZFBJ[RXV@XZ_AbAeIhXj^kYm[|<number> )[|a &^)B,C9A;Y<d>@@DD;cbeAj^|all fE|and ,^4]IWX]|as b[|at 4Z8[j]|by &_4C?]K[TZnY|do !Z+X3[6]7eDE]caK|farm %FJG|for >]|from 8YC^K]QE|in ,Z/Y;Y=^K^QYbXn[|is 0[4ZCZQ]|it ([,C2a:a=dDZI[SE]DaZdbg]|of k^|on AZjC|one QEe[|out #>,[0X;Z?CDZ^E|since Q^a]|the #B&X2B4C<D>ZD[IBYBdEkZ|them <[|this ?bSa|till %]|to 8[O[|your "_)[D[ac
runa|&FKD|hemmed &FKD
rung|&^)a,B.D1Z4[7B9C=D>[C]DZF]N[QGVY_CdDkT|<somebody> 4Y|all >Z|back .E4]|the ,B>DQD|to ?aE[
runner|1E?bPYaEfbn]
runners|"C#_+[5[@DBfDeF^HBZZ_]gAiek_m]n=|and B[F^iZm]|up BZiZ|what "F
running|!B#C%E'Y)C+G/C0^3Z4@7Z;X<Y=@?^ATBACcEYFBGVIAJENBPBX>bZdBeEhZiAkB|<emoji> lY|<name> "C,Y0ZY^jFn_|<number> CZQFj[|a 4DAbhanc|about YE|again Ca|and 2YCZHEjY|at 'Y2Z;Z|away 7BIZ|for 1]V[YE|in 7c|late >[e]|on 7Z<cQZ|out 7_;Y<[C@jD|payroll :X|the .C2C4CCCSBWBfA|through 8[
runs|!A&G(Y)^+B,[/C0F2a5G7>>[?@AbEDFDGDMZPBSHUCW[]CfBgCh^kVlDnD|<number> AY^[|a 4Y|every "_|from >XeZ|in C[|it ,CA^hZ|like &]|on (]CEMYb]jC|out ,ZD^Q_d[|small D_jE|the &C2g@ZKBQZW^g^jC|through )bA[h[|to <bDEQB|until #[.ZGFJZ]F^ZgZ
runway|%YCYj^nd
rural|&_/^1A4Z;^?ZCADETWVBX]e]fZkZ|broadband 1BVC|hospitals /YeY
rush|+X.^3D;[B[DDQFS[ba|no .A|you +Z;]b_
rushed|5Y>^e]
rust|,DD^
ruth|&ZDEeZ
rye|"D#f&b*E4A:EC]D@I_KcM]XX_YhaiBnA|'s k^lY|is _X|loaf X]|our "A|share *EOF
s|!Z&e(])V,^-D.Y2_4[7G;ECBD>EDIDKcM_O_QZRCUFVCWYXY_CbCgBk@nZ|<name> ![)[,G@CQE_DgDj@|<number> #[aW|and 7F
sachets|B_
sack|&D=YQ]eD
sacks|,^0C?^DZKCQ]f_k_nA
sacred|8_^ak[
sacrifice|:caZnY
sad|4?7a;C<C?Y@BAECDDAKVQ^YB]Xg:|and ?aI_nB|to %Z@@KYgB
saddened|K]kXn_|by kXn^|to K[
saddle|&[AYC]DFKZW^fYhZ
sadly|)Y^C
sadness|&Y,BIAYEeXgD|that &U,DIBgFjY|we kZ
safe|#?)B*C+C,F-F/E2C3A5D8H9C<C>B??AABCCbD]FDHDK^O?Q@WCXB_?cBhAj_k^lDnZ|all Q]|and CZDCfZj]|deposit DD|everyone ,D|for 4C>ZD]|hands aFhG|place n^|to C^
safeguarding|1D
safer|#Y/D0[?ZD_M]k[n[
safety|"F#]%c-D1D3D:d<A>CA]BYFDH[JaK>MCS[U]XF]Bach]jFk?nC|is %b:^AeCDJaU]XDa[hajD
sage|)d<bE[Nbl[
sags|Db
said|"@&;(@*F+B-G.C0_1?2E3C4Z5?6E8D9A;^>F?=A@BCEDF@I[JZK@NYP=QKWCXGaZb[f@gBiCjGkFlLnA|<name> %],B4_;]CXQDY_bY|<number> ,B0E4c;E>[?aQ@SZYYjD|<somebody> &D,?4E<^@BQ?YDfXkB|a ,_>]B]TZ|about ,FVW|and #@4X9YD@I?KBQEe]jXkD|as #_I_|at 2[@]KC|first #@|for ,c|good 4D|goodbye <dcY|hello n^|i &A4CIDK@|in 4[;[DZQB|it #E,D0F3a4<7C:e>]?@CDDDH]IDMYN^T]VXXcYCaad]fFjBna|keep 4^g^|last 7f]_|my #]|no "['Z,^2]4>8[:E<f?CCDHEQ_SA]@caeDg^jYkFmX|nobody 0^c[|on &EIF|our #b/_4ZTY|so 2D4U@DI[Y[bAg?lJ|sorry ,[|that #D4Z>E?Z@WQGW^eB|the #i3C4[7];C>BC>F^IeJ@Q^XDYZ_>bBeAf@gT|they 4BI_|this ;[|to eFn[|we #?4D:]<W=Z@[IDU]aYg^kZ|what #D,C3c4ADZX_|with #[4G|yes #>2Z4B7Z;C<GIBNZQZWXYC^[bAd^g]kG|you K]
sail|.[4Y8[=[CZD@QES[YXeX
sailing|=c@ZFZQ]dajYnC
sailings|DZnE
sailor|n[
sailors|"]B]HYiZ
sails|C[
saint|?Z
saison|&^KZ
sake|,[3[X[
salad|&]C@K]jG
salaries|/_T]
salary|#C&B'a/]2a3B:]<D=?>ZD@KBL^OZ]BdAlBnB|<number> ,^<EQZkCnY|from 2[
sale|!@"@#B&B)B*B+B-Y1E4U5_6C7a8E>A@CC;E_GAIDJZNAOFPCVFWEYD[C]^^@bGeYf^gAj<n^|<emoji> !Z3[7]EZU_aBnC|<name> !ECbQZ]CnB|<number> )ZjC|and &Z,[4]K^|ends !W7aH[UZX[]and|ever ID|from &D2]C]|in DZ|is C>j@|items n[|made ,Yf^|now JY]EaZnC|of A]E_GBhZ|on /]QDTZ|sale !]G[
sales|"E(Y)a,@-d.b2b3F4D5]7B<D?DD>EAF[NbQ<R^S_VWWWZ^]?eAgCj[k>m]|<number> -fRYVXjX|and CY|for ,C1^QC|reached 0?U@|will .]
salmon|@EgF|is ,Z
salon|)]*Y1YA_B[h[|and *Z
salsa|"BMWScnZ
salt|#]+Y,C3B4a;B>DDbPZQASAXDY^dBeXk_|and #YbD|water bZ
salted|(]9[?ZK[M]
saltmarsh|8ZA[KaQEhYnB
salty|5]9[Z]
salute|%Z|you %Z
sam|&a:B@ZK]aDg^
same|!>"Y&D*?+A-?._/@0?1D2F3H4B5A7D8C9@;D=X>E?>BAC]E@G@HWIWO@P@QYS]TEUDYFaFcZdWf@hYiDjYlDmZnC|<name> ,[C@KCQZ_ZnE|<number> 3_4[6[7C:eDCQFS[TEX^[Z][b]|afternoon ,[4]=[dYe[n]|again QD|as #CC[QDY^^b|boat :c|breakfast EZWZ|card C]|day "_)_,Y._3E5Y<D@ZHbN[QC][bAe]gWjZ|eleven <d|fault #[|five ,D7f]Y|for #E|hall ,[Q]h]|here jB|hour &]>aD[KZjZ|job Ddk]|month QY|morning ,[.[C[|night #_I[|nine 7^|number hYk[|old "]%ZA]JZ|page 8[|people ;[|person ,[|phone aY|place C[SXkTn[|price #D&[=dDZK]_EdfjG|prices .[Q]|question )Z,A9C]Zb[|rate #]=DkC|recipe S^j[|room CZYakC|seat CD|thing #],?<YFXIaQDg[|time Cejb|us 1aAcVbhZl_|way ,D<YD]FYk]mY|week .@=XCCjBkB|word FdmZ
samosas|,a.[Q^SZ
samphire|]F|and ]F
sample|#A&[,B.Y4]>ZCXLcQCT=U@e[gBjC
samples|#E,?4a:[CAI]KGYa_Ge[jC|are KB
sampling|1F
sanctions|,Ea]
sanctuary|-C8aRBX^^]
sand|Db
sandals|3_
sandbags|?eCYDeQbfdj[kbn^|are D[Q_|at D_n]
sandbox|B[i[
sanded|&^K^
sandpit|QY
sandra|#[2ZWX
sandwich|"@#^&_,a4Z9WFEI]KaQXRaf^jCk@|and 9Z
sandwiches|+b,Z.]nD|and +c,aQY
sang|&V,^5D<]?XBBIEKYQaYbe@fZiBmY|the ,^5DBCQYY^iC
sank|nW
sardines|?G
sash|0[
saskia|&_K^
sat|%Y&V)D,Y/C0C1D4D5F:D<E>V@_AABDC>DDIAJZMbU[YB]W^]_CdEgXhAjClC|<number> 7_<_QC][e]fBnC|at ,Y|down ,C?ECFF^I^Q@W_YDZ^mW|for >]|here ,_0Z<Y|in 4[;?<D>]?EDBQZU[b]ebgEjCkZ|on #C&D,E4B5F8Z<B?_@_EZOXZC^^bDg[jBnX|there &[4[KX|through #]([,a4EK[MYgXjXnG|up ?e|with ,@g^kE
satellite|RC
satisfaction|/_0b1b:B;^AbJYTZUbV^bbhb|is %[JZ
satisfied|![/[:BQZ
satnav|3BD]jak^
saturday|!D"C#D&D,B0F2W4_7BC^D?GCHEICKBWaZCgYj^kBlFn?|'s 2ZDEFZWYkD|<number> 4aCXdZhZj]|from ,F|is CE|the kD|was 4aYZ
saturdays|#^,]CBm[nC
sauce|"_,^;bC_]bb^jX
saucepan|&D,Y
sauna|!^8D:YBDDB]Zd[|is :[]Z
sausage|,Z0fQWV]eah[k@|roll CZQYV_|rolls 0]CB
sausages|,b4E=]A[CDQbd[g[nC
save|!^#B%D&C(])C*Z+B,@-E/^0B1F2[3_4_5?6_7F8E;B<A=@@[DbEWG[K>MZQTRBSXTYUAVCX_Z<[b^F_Ab@d>g[jFk]lXnY|<number> !_/@2f6Z>ZC@GeSYT:WXXEZG[]^Xj?nY|a 6_H]|an !^/Z|and DDkD|by -F|for (]7BMYnY|it DZF[QZ|money 8[|our D]nZ|the @YC_DZEaYEkalY|this (e:B;CM^^CmTnE|up #C/]TY|us 3Y|you 8ZTYX_mBn]|your "Y'ZC[D[LY^EbDgZj[nC
saved|&]/a0Z4>7D;Z<d>A?eIDK_T]X^[C]?b[e<fbgZjZkE|<number> /]T]]@nZ|nine &[KYf[|the ?d|us +V/[0Z?[FZf_kFnB
saver|/]|<number> /]
savers|!Z"D/[0_7c:_;WUZZ[aabV
saves|"E#D(E+],=/c:CAYD_TdYBhVk^|<number> /^A[DZTZhY|a ,C/ZgZ|the /[|you +_kYn[
saving|!^"D)_*_+D,Y4E8Z9CCWIYN^RAVBYCa]bCjbkC
savings|!f&Y'Y-Z2Y@EDCG[HYKYLZNIZD]^^BjCkF
savoury|(_
savvy|7b;DHG]^
saw|'E+e,X2C4>7B8E:E<YCHEAGBKCN[PcT[WBYDfYkA|a #[SZ|in 4a<XDZ|it &[;^@ZKae@jB|may jY|on ?Z|that F[|the #D1W4D;@<ZU[YD|you )a5[
sawmill|DZj]
saws|D[
say|!a"D%E(])B*[-@.]/X2C5=6B8F:D<>=G>Z?<@FBDF^G^NYP>QGSXVYZK[BaDbXcCf=jDnD|<name> ,Z>D@FKYP[|<number> 1_4b@_DZg_iYkC|<somebody> #_&=,Y4CD^I[K@QZjZ|a (YM]QXkB|about "c7XCYF]H_Q[mW|and ,C.C3_4]<Y=^KESAXbd]kC|anything &]4E>[FY|as .B|at +g.e9ZPZS[|brunch 9B_D|by )[R[|everything @F]F|good .]|goodbye (D1]8a:C@CRXY^^baUnY|hello ,Z1@:[>ZE_FCH]K^VD^Da[bDkAlb|here (a,DMX|hi ,C3[XYh_kZn^|how %Y.EjZ|i (],^4@9CM[e[kZ|if (E.C9[jE|in 'F(EI]QXWZ|is #a,W7YkC|it (^*_+X,^4>;F<F>XA]B^HDM_N^OZVbYGcEdFf[gDh^i_k?nC|more !a,A;^FfGbMG^C_Ea[b[m[nE|much VZX[|no (C,?.c/E2[4B7h9]>@@[MDNEQ>S[TBW]]acWd]h^jAlZ|nobody 7Z]^|nothing .[>]DDFfQYgYkF|on #Z4]I]RZ|otherwise 0ZDCICk]|our #_)Y,e4Y@[Q^g]jckX|out eZ|so #V(D)E,@._2B3D9[<a=Z>_?[HAKFN@QBS]W=Y]dIea|something ,ZFB|sorry 4H|thank )[,F3]?ABbf?n[|thanks %])Z?A|that #A&^9D;YA[DZIDKY][eCgE|the %A&],@.C1^4X:Y<^>CDXK_P[QFTTVZj=kYmVnD|their 7D|they #_/a0b4E5F;F=[E[FDH]IXR^TaU[]B_YdZn[|this ,AJZc]nZ|to +]/[;_b[nC|too F]M^|we #D,D/]7^FBKDQET[XFY]]Yn_|what 4^;EDbIDKXXFY]]Wkb|when #A.D7YFZjZ|where ,]4[9]DZ|which .B9_=]C[DZFXKWSF[]_Zd[|who 4EK^SWVYb]|why .[4bIZKAY[gE|yes "Z#A(D,=4D5a6YA[DDQBWCY[Za^[h]jCkCm]|yet FY|you 7X:a=DIB]YaYjD|your 3C7B
saying|!D"^#]%C)Y*]+D,[-D.C/E1E2[3a5C7[8@:?<@>^?Z@WDBEEF]IZO^PDQZRCVBX^ZB]a_Aa[cDdFe]f[|<emoji> )[O_T^nB|<somebody> ,C>[|it ,B2B4CFA]Wn[|no Jbm_|nothing ,].[F^S_|so ,@2a4[?cCEW]Y[fajB|the DBY]|they 4E7Z;Y|this X[iY|who ;YhZ|you @[g]|your 'YjD
says|!E"D%?&B'@)B*@+>,b->.B/;1?2C4Y6B7<8=9@:C<A=?@WAAB?CXE@FCJ=L@MVNAOCPBQaT>UDXAY^[C]=^@a>dGeFfDh@jZk[l@mFnD|<name> "Z,]4b?dCBQEY]]ZaBjBkD|<number> #Z*^0^CeO_QES[gC|<somebody> #],Z.E4BDCP]QZkAnC|a ,Y5]@CgDi[|about (aM_|and ,=4]?EQEfD|at F]mX|because ,YYD|do &Z,c@^QY|hello ,]fZ|i &Z4CDZQ@YAg[jD|it #E@^eA|its ,?QAnY|leave ,Y|no ,[.F5d9F?EQXeAj@kB|nobody 0]U]|not #F|nothing .f>^S^|on >]D]|one DF|otherwise ,E3cQDeZ|our /D0@;[FZTCmZ|so #_,D3D7ZCAI[SDV[WY^_kG|tag *COE|thank fE|that 2Y|the "E#A&E/F4_:C>?CADCQa_ZjD|there nW|they ,aQ]gFjA|to ,Z|we ,a.Y<^K]Q]|what k@|which #[|why #bF[|yes ;Y|you :[S@eZg]|your 3c4[@Z
sb|k@|<number> k@
scaffold|IEOXQ]
scaffolding|<[@YBEdZg^j[|stays BFiE
scalable|&D,D-]0]8CE^NDRb^Dh[
scale|#C%E&A)Z+E-e2C7E;D<E=FA?C?D@EWJBM]QARiWDb@dBgDh=iAjBkFnD|and .YEZkI|of 1^
scales|'Z7Z9Y=YDBLZnE
scaling|%_-b0Z7X:@;]H?RaaBb_
scalp|-]7[R^][
scam|"D*C@CD[OEQYgFj[ka|going IYeV
scammers|C[nZ|are C[nZ
scan|*a,C4]7Z;C>_I_O[YY_]bDeZkYmAnZ|result >_@Ye]kD|the C[jZnY
scandal|:_a^n]
scanned|*Y3Dd]
scanner|1Z4_6[CCDCIFYXe^nB
scanning|>]
scans|&Z,C/]4BCdK[T]kE|of ,D
scare|HZ
scared|,K.D3C5Z9B:A<_>a?Z]Yc[e]f[m[|of ,C5[9BFYgGnE|to ,<@[QBe[m[
scarf|!]&E)Z*E,]DBGZN_Q]]Xb[fZkA|bought "E
scars|,?
scarves|3Z
scary|>ZR[e]
scene|,C2ZQBWY
scenes|1a;[CCF[MZV^n]
scent|#Z+^8Z:[PX^_
schedule|(aEYG]M]a^iZj]lY
scheduled|jYnB|maintenance C]nD
scheduler|&Z,^?ZK[QZnZ
schedules|4];Y
scheduling|![)[-E:Y
scheme|+[,C4Z;C>BD^EDHAMDVYY]^an_|and 4Z|within @[D^
schemes|Da
scholarship|4Z=[
scholarships|0]
school|!?%[&D'd)A*D-=.C0^1W2@3@5C7D8<9]:><>=D?D@^AbBBDCEDGEJVL_RBSYUbWEZF[Y_ZbacCdCe^fFg[h[l?|'s ,D:]|<name> 'f>[LYQY|and "Y,ZH]L_|at AbQCR]h]|bags ?]KE|bus Y]|buses ,E1[A]VYh[|choir 'D|field dF|fleece 7B]G|for +D|gate 5X9[@BQDS]|group nY|gym D[|has ,[E[|holidays >[|in 6Z[YbD|is >ZC]|lunchbox nX|lunches "[HZn[|meals EEfYlC|of /[0_|on ,A1]D[V[|roof 7Dd]|run "Y.]8YDBhXm]|shoes 7[|that &],X/[|this )]|uniform D[|visits &]|year E_j[
schoolroom|CYj[
schools|#Y,C-D0Z2Z4A=ZAYD@I_MXW^_ZbVeBfXg@j[lYn_|<number> 0X|across CD|and A^KDQYhXk[lY|are 2[8]b]
science|-A/a3b8]<[@ZCAGDRDTX]YaEjBl[n?|is :]NY
scientifically|/a8[:Z;]T[
scientist|&[<Y@[K[ga
scientists|,X/bN_T_n[
scissors|#E&a,[<[EZK[__gZ
scone|)^*],Z7ZM[OZW[n?
scones|+C,A4a?ZAcI[Y_h^ibnB|in +C
scoop|"[8c^a
scooped|1[
scoops|=ZPZ
scooter|4Z7[K[][
scooters|,F4[CZ
scope|&E-i0_9[C@KARfUZn]|<number> &E-b0_R^UZ
score|(a*[-d.E0e4B5Y7X>^C>F_GYICKUO[RZUb]ZaYbZh]j@mW|<number> -gR]|and 0^7_UZWa]]
scored|k]
scorers|>]?ZKBQ[e[f]
scores|0aIBkE
scoring|-]dZ
scout|#^CZHWI^j]|hut C[HWj^
scouts|?XIBf^
scrap|A[DBh]|the A[h]
scrape|)[8Z=a?[DbN[dafZk^
scraped|,E<YCCjC
scrapped|>Y
scratch|&X2^CAW_jA
scratched|QBnD
scratches|,_0[QY
scream|,a
screamed|<aFfVY
screaming|"^3ZD[H^kY
screen|#],B.B2[4a;C>[@DB_C^D^I^JBMCNZQ?S[Yb]E_^bAe^iZj]k[mB|<number> C_jZ|and 0Z2Z7YC]QE|at 5ZZZ|reader #>4YK___gTnY|so .YB]iZ
screening|&Z>[C]QDSc_WkY
screens|"[#a4]:]@]D?RCSFZ]^Bg]j_
screenshot|(C*a,@0d3f4D=E>D?]BYMDNCObU[VDXf[Z]ZfZi_kBnD|it *Z7[BY|of *[,Y3Z?XVD
screenshots|,F7E;^
screw|,[4^?[eA
screwdriver|#]n^
screws|"C,]KZQZjXn]
scribble|QX|on QX
script|&X(X4@=Y>DDCFEIDQBbBfHkBmC|from na
scripts|,[CXJYk^n_
scroll|"B(e,D.B3f5Y7k9ADAF]MaQ?SDTYX_[^]g^DbDkBnG|on ([3Z7c][|past "B(e.B3d7e9CDCFBHEM]QASETXX]]]^BaBbDm@nC
scrolled|7d@D[Z]^|past 7d@D[Z]^
scrolling|(a)F,E.C3h7f:A>?CFDBF[HCSEXa[b]gbYeAjDmZn?
scrubbing|?Y
sculpture|bZ
sea|!e)Y,b/Y1_4?9B:a>BCEMWQ_XBYCbZdCgXkYmA|and 8^|never n[|shanty ,[|view !h)ZG[
seabed|CC
seafood|:Y
seafront|;E
seal|C[D[K^eBk[
sealed|DdFdVZY@kamZ|bag D_ka
seals|__hZ
seam|#[>@eC
seamless|%@)D-a5B8Y:C;=R[UAbCjAmCnA|end -_8]NZRWa[
seamlessly|7B8?
seams|<b
seamstress|?a
search|"_,B3^4E9Y:[;X<C@BC]S_X]_ZbWja|box 9[_Y|dark mW|is ;]@D
searching|,[4]<]CC|for kX
searchroom|QE
seaside|/WFZ
season|#D&A-B/<0Y3D4B6C8[:X;C=Y>D@^C@E@G]HCKEM>R=SET@ZX[>]]^__Da]bGdWgXkWlD|'s QBZZ|<number> 0[8Y]DiZ|and #_Q_|are 7ZAY|has BZ|is :GAECCG_QYV]Z^]^^CaBjDlZ|of 1a:]QGV^X[]Z^Ba[nE|so 2]|starts CE|ticket 5Z=_Z[d_|tickets )Y7CDZN[]Ea_|we -[8a;XRY^[aXb^j[
seasonal|,Z-B8E;FECRBVY
seasoned|![:DHA
seasons|&_4]8[<]@]AEI^K_hDnF|taping AFhE
seat|!C%c/D0X3C4C6[7Z<D=?@bCEECJ^SaUZWYY[a?dDgbnZ|<number> 0[@^UYg^|a ,Z=CdD|and KC|at XY|belt CCjG|for *].AO^|in ,ZDZ|on jC|with 6[8Y|you :DaE
seated|E]
seating|;E
seats|!^&E(C)Y+E-C0^1C2[5Y7f8C9C:C<B=_EDJDKEM@O]QHS@UYVDWVZX]a_>dWgBhAlBn?|<number> 7^>Z[Z]]|and "G&Y,^DDQaSBkF|are #[,CCBTVbChYkE|at *]]Z|for )X|left .Z7a;]C^DXHYQD]_^[b^iXk[|on =dMDd^|out #e|with D[kX
sec|,@4DEYPZ
secateurs|#Z,Z2Y<^>YDBF^Q[
second|!I"X&W'Y(Z+E,C-<0_1F2C3B5[6D8A9_;B<F?]BCEZKYM[R>UXW?Y][E^D_ZeSf_g]hHiAlXnF|<name> =[>dQDd[e_jE|<number> 4^CYYZ|album ,CA[QBh[nY|and (_,aE[RZ|best :]DYa_|bridge >[|class 4Z|clip 9]|coffee 1aV[|cook -F|counts 7aM]]YhZ|day 4YQAnY|floor <[KBkZ|go KX|half #E4CIAQ?kA|hand 4@YA_Db[jC|in <[E[l[|is ,D|left _[|line 4]EbFZl^|night .]C]|one /[4=7F>ZSDdVkYnZ|opinion gZ|paragraph ,D>]|part Y^|payment CVj[|person ![CDQD|place VZ|plant EF|pressing /ETD|printing #cI]K[|quiz H]|release 0[|round C>jB|row KB|session b[|set 4bYY|shelf #ceY|show eF|the EDIY|time ,[1[>[@ZD[Q]V[e^|to ;f<EYZ]Yb^|van E_lY|verse ,[|warehouse &^ECVB|was ,FgY|week &[?ZTZ|year &a1C8Y@[EDK[^amX|years #F?eCYD[KZf_nD
secondary|D[g[k]
seconds|#>&C(Z*B-E.E/a3X6Z8B:@<ECDF[G]I@L]OETaVZXa[^]V^DaDd?eEfCgBh?jBm]|<emoji> !_)BG^HYM]TH|<link> )ZE]|and #G+]7_IBKZY=|at 4YC]|left aWlF|of BZ|someone /aTa]Gn^|to E_Z]]]nE
secret|"_#C&C(^*f+D-B8]9B;Y<C@CA_FfHYICKDM]O_PDQBS@T[VFZE]H_@gBmanC|'s Aeh[|is ,B8ZaY|to !]"_H]
secretariat|Ecla
secretary|#^0[9a>CCBI[Q[gZn[|<name> n[|has 0]
secretly|"]<ecZ
secrets|/C7CFam]
secs|MBe[kYlY
section|#E,]4[<EC]D_IDQa^Ed^j]n?|<number> #D&ADajBk_|and jX
sections|!DQB
sector|,B-a0c1[:B;c<^QAReUZ^Ba=c_fEhFkCl_nD|and ;_
secure|+[->3A7a;YPZXC[Z]a^YnZ|your !D+]3D7]:_P[]^ab|yours )A7^GYNC^Da@i[
secured|1]8DE^VYfDl[|the fD
security|#E-C.b3W4[7C8a:_CWE[IAJ]K^S[^ZaafBh[|fixes .dC[SanX|reasons 3ZnZ
sediment|CZDB
see|"<&C)A-E.@/c0B3B4E5A6Z8B9A:F<@@DABCYF^GVHBL[MVRXSBYC][_AaBb[gElWm]|<mention> -DfY|<name> &a)Z,C-]3]6a?bX[[[lZ|<number> /Z6]7[C[DF|<somebody> ,>C_QDkC|a #D%Y.F4C7C9D=Y>BCEDXFFJ[K]SDnZ|and 8DDDe^kB|are /B7Z|at ,]|daylight "FD]|every %E|for "Y|from QD|how 'E/X4]<]FYIaS^]B|if !^4Z>DD]GYQBg_jZk]|in >[HDaZ|is 4[[Y|it "Z#=(a.Z2_3C4Y<[>_CCJ?Q]W^YbbCeajAkZnA|me #^QC|more DZjZ|no .]SY|one 3]7ZDFXZ|our "@)Y-Z1D4E8Z:]BZEDFZHFN]c]|so #F1DbC|something D[jD|that "['Z5Y6[7Z>ae^gB|the #F%B*W+].>/D1d3E4B7D8F:D;ECFD?HCIEMaP_RYSBVZYA]Fa_bCg^iZk?mXnU|them ']7C9ZL[MZY[_]g^|this #c3_7D?_F_I^TFbEm^|us #D)@+a-DD^NBSZbCkZ|what !E)Z+D,E.Z3E7D8d9D;f>ADAFYHAJAR?SZTFUZV]XE]BbgdXeDk@m[n@|where .[]X|whether K_|which 4E7cF[]Y|who ,C7j>DDEOZQB]bkC|why /c4D7a8Z;dF_Tgb]m^nD|you #D%h&^(D+Y8A;D?AB[C]D@EaF=HDJeMANXOCQWR]ZY[F^DcXeGfDgWhXjFm=nX|your 'Y,ZD^Qa_[ja
seed|"Y&C)_->0Z2b4E9C:D;C<B?[@CA^F]OYRBSAVF[W^@a^fah^k[|bank 0ZE[RB|potatoes AZCZPYYYhZlZ|round 0Z1[AZFZh[|swap ?Y
seeded|Q[iE
seedlings|&ZQBg[
seeds|#]4[@ZQCYY
seeing|)^+D-X7C>?@[C]K[M]NdT_][a]|a NZ|the ,YQ[
seek|CX
seeking|-WCYR]
seem|7]|to 7]
seems|,^C?
seen|#E(I,D-D1B3A4>5C7G;[=BADBZCBHDM@RAV?YBb_dFeCgYjGk[n@|<name> ,^@E|a 8a^[e[|about @Z|all S]|and &^KZQ[|anything ,?QA|by ,DkX|from CCKDjB|in ;]>bbYe_kEnC|it #Z&?0Z;[?WQ@R[YBb[jXmZ|one 4D>Z|the "c,D4_7F<YBbH]SAY^gAi_|this "A2[HFmC|to <Y|what ,b
sees|8Z9C=a@YD?R_W^XB]DjVkAlC|the 2Y:[DE
segment|5nZi
segmentation|"_n]
seized|n[
seldom|;c?cbZfZ
select|7_A]hYkX
selected|!])C-C@ECAG[LX][gDiajAn[|for @E
selection|X[]B
self|"G#]%B&C)Z,Z-_/C1f8>:[>C@[CBDEEEFEJBN_RbTAVdX[^Ba_cAdCmB|assessment 7Zk]|care 7EJDNZ|employed @]|is :^a^nZ|serve V]|starter -_|will 7[[Z
selfie|(^*^3]<^EBM_ObVWlB|with (^*^O]V]
selfies|'j3_L]
selfish|2hWa
sell|"[#@%F,X-B.C0D1C2m3A4=5a7^9B:Z<<=C?@@BB@C?FAICJCRASEWnX?Y?ZS]Z_GaTeFf?i?jDk[mC|a ,ZnF|and 2[;bWZba|lamps 9D_D|milk BF|on 2C5X|out ![+Z2C7k;W<Z?CCDFDPV]f^EmE|the #D,E2b|to 5c:DZ_|you )^.B2c4DKZN^Wdk^
seller|,C2[;WQEbVjZna
sellers|/b7[FZH_Tcb[nX
selling|!a(C,<2[4^5]7c9B:C;D<D>C?Y@DD@F@GWKYQ[TXWZYa]__AbDfWhBiDkElA|anything 2]|coffee ,>QE|fast !V/[0F7eUD]d|it #Z4[|like 7Y|my !E|slices #BIC|something 4[|the W[|this OZ|you K]
sells|&C.[/E2a7_=cAYW^X_YBbXddgCjF|out 7b]]^Z
selves|7Fb]
semi|![)Z?[@_C]QCf]gZ
semiconductors|-C:Y
seminar|YX|room YXjD
semis|?]f[
semper|,X?@fA|<name> ,X?@fA
sen|/bCETXn^|<name> /bCETXn^
senator|nZ|<name> nZ
senators|,X/[T^n[
send|!X#C%B'@*Y+D,>-C/X1F3^5X7B8B9Y:B<@=Y@DCCE^FAGXHCKHL?OXQDVEWGX]Y]]A_BcCfBjEkWmWnD|<name> ,C4Z|<somebody> 7YQCgB|a 0^4Y=^C]D_IAQbU]Y]d[k_n]|back E]|it !F([)^*b,B3_=]BYCEIDKFLCN[OaTVXaYBa[h_i[jBkEmZnE|me "],@.X>YDBHXIWQFSZYA_D|one nA|our "AHD|someone #^Q[|that 2Z|the ,X=XHDZ_eaj]nZ|them "X&D.[4B5D=CJ]MAk]nC|this (Z3Y5a>[MaZ_nF|to /[E_fY|us #D)D.A2A5^9b;ZDDN@OFSE_ad^gZj@nb|you !]&['E(D,G3FF]GZLDMCO_Q@RYSDXBYAaZ|your 'ED[LBQEnC
sender|kE
sending|%^5W7E:ZBZECJ]YZ]Dedf]g]iVk[nB|a AZ|the #ZLYiWnG|you %XJXYYg]
sends|/E2[@CIZNaQbTDWWf[gCnV|a ,]|invoices @E|the C[j_|you D]k]
senior|"]&@/B4[<aC[EZKCQBT@YZlZn^|<name> "]Eej[|leaders /G<]TFh[
seniors|?]C[KYPYQEfYj[na
sense|"[%c8^?CF]I[J_SC[Y^amW|of %_,B8X?DJ[[Z^Y|that ,].Z
senses|3W8g:C[[^_
sensible|,].a7]S_
sensor|&[,b4]CdI]QaY[fDjc
sensors|,cQZnd
sensory|;^H[]^aCj]|garden ][
sent|#_+b,C-C0B4X5?7@8D9D;B<>=A>A?b@_ADBBC?DDEBFBIVKYMENXPbRAWZXEY[Z=]C_EaBb=c@feh?lFn]|<number> #C,[4]?_@[IEY_fZ|a #B&^1Z4@?C@EDDKbg@j^kS|after SZ|and 4_DA|back g_|before DZ|home =F|in #_9E@YI[_B|it kD|me #Z&@@_K@fCg_na|out jY|over g_nY|people @E|round *Z|the #<&V,[4>ICYC_]jDnC|theirs ,Z|them >FDFfDkBn]|to ,@2]4[?CDZQ;UYkK|us #g,Z2X4D?dIbSDeBfdj^|you #?)c+bC]NbPanC
sentence|(B.e/[3[:Z>[?ZD[F[SbT_dAf]n]|and ,Y?YQZn]|in /[?X
sentences|3a4AYAk^nC
separate|"?&Z4@7[YA]Uhb|kitchen #[
separately|,C
sepsis|DYm[
september|2[gZnE|'s 2]
sequence|5]
serial|;FC[QDjC
series|"D-D<CCZEDj_
serious|"@(E3e7j:GDAFZGBSAXc]c^A|about -Y7^;[RZZ^]Yb[
seriously|%e&C4A9]:^<FJeKBLaQ[RZa]jCnA|and %]-Z
sermon|"Y,_;aQZb_nA
serum|!])[+^N^PYSYiZ|is i[
serve|"A-^1Y4A?DAZEBLYQCR^VXZZ^AbYhYkClDnW|you 'Z:]aY|your "A
served|&Z)D,C-Z7[8_?YB_C?JEMZVC]Y^]eYgDh^i]jBkD|<name> &Y?_fY|<number> &[)F-Z?^A[KYh]
server|&[BDCZGYKYQ_SBe]jZkB
servers|BYCYaCd_
serves|,Y:Z
service|!W"[#>%Z&>)Z+D-[1X4?5C8a=A>B@]CcDBEAFAG[I;J_KDPAQ@R]S@]I^ZcXdBhAiZj[kFl@m?nC|<name> CXD]k]nZ|<number> !A|academies n[|and %])[,BJYNZ|at -FCB|charge #Z@Y|charges JZ|for C]kD|in )ZaW|is #E:aD_aVhC|on CbjX|to #E-D2Z<[|until BEiC|update 1YCD|will 1]R]V[|with "]H]|you 8[;[^Z
serviced|S[
services|%Z-d3Y8Z;[<]BYCDD?ICJXR_XaYAZY^ZcXeCnC|are -eDER_
serving|"CDbO[QZkY|carp "CHD
sesame|#Aj[
session|)[+E,E/_5W7D8A:E;F<A=^AEC]D=E[FBGZNbQ@S]TaWCZ]^CgFjZkBmBnF|<name> G^SYa^|<number> CD|at QE|free DAb[kC|in ,Y?ZEaQ]|is NYbb|on -ZgZiZnC|the VZ|this -[|to 5X
sessions|&C)Z,<0Z2D4D=Z>D?ZCZQDUc]XgZn>|<number> 0]jE|a 0D|and =cg[|are Oa]Y|for )a7]
set|!^"A%@&X'E)W*B+Z,C-D.=0A2C3^5B7]9_:Z<C>;?CBCCBFEHAKXLCNYSCU@XX]]_Ya]b]dZe@fAi?jF|an ,E7cQG]am[|and 3]X[j]|aside =^D[d^|by &]KZ|fire ,DK]|for )^-D1@4_NZnZ|in 4YkX|is 1]E[V]l]|it &]DYK]k]|list F[|lunch ,FQF|of 8C:aDZIAKD]E^CnD|off ,[CZDF|on @ZD[K[|out 1_:C<[A^KBQZSZaBdah]|that 4[a]jE|the #@4B;]jE|to E]^YlV|up !Y)b*E+^,@/[:[D@QA^^aAea|your !D3c7dFFJZQDXe]ea[nY
sets|"[,@-_.C:^;Z<]=D?]ACH[JZQDTC]Yh[kAmC|and 4[<[?_|of Qa|off C[^^jX|out -]8E<X^BaAh^nE|the B]D[jZ|us ;[
setting|#B,C4^8^;bHAJ_RA^_aEbafBjXm[|in !]
settings|-_.b1c<[D^QBRZSbeDn[
settle|(C.@5D7b8b:_@CDYFEGFMBN@SI[C^ab]gAhBnA|for (D8d:bHAMD^_a]bZnB|it ,]:CMZ_Z
settled|#X,B-Z.X3[4_<E?ZB]CADCYW_a|and 3]|the 4[
settlement|"]&_,E1E;BEEK^eX
settling|7a
setup|#[=[j[nZ
seven|!C"B%E)F+B-E.B/_0D1X5X7E8A9D:D;B<<?>ACBBCZDCKENAO[Q]S?TZ[?]A_CdWhakCm^|and >ZDZ|days )[2^QB|figures ,D/]1_<DV_mV|in )C/cT_[B|on ,Y4FYE|people 4X|things F^|times 5[|weeks ,DCYg_|where HE|year ,]Q[|years c[h]
sevens|?Y
seventeen|%C/^>^E_T]f]l^|and >]|years %C&D,ZEaKEl_
seventh|6]?][[bZfZ
seventies|>Z
seventy|2ZGZkE
several|#e+[,_-E0D3D4>5Z8D>_@ACEE[IcKDQ[ZYgAj_k]mDnC|of #d&C4BI]fBgFj[k^|people #c;]IXbZkV|times %E,Y
severe|-ZR_nZ
sew|,[.CA[
sewage|!@/^GAT[
sewed|,^
sewer|9Z
sewing|+]0[8[@_SBUYW]g[|machine 8[@bWZgY
sewn|&[CZnF
shade|![#Z(a3^>DB^D^IbM^XX]Ej]k_mE|are ([na
shades|"e
shadow|#^,DCC
shake|,^.]3F<dD[K]k_|<somebody> ,Z|your .^S]
shaker|!Z
shaking|>bAjVXe_h]
shaky|,[4Y>E
shall|"V-b.]1X3Z7^=[CBFXIANZRbV_XX[Y]ZeAjEk@nC|be 1U4YR_|i "W)]NbnC|not 2ZFZmZ|we [Z
shallow|hX|end ,Z4ChX
shame|#]3b7d>^DEL^QEWD]^e^nZ|in .^>aNW|on 3c7^QD]Wn]
shampoo|"Z)_/aH]T]
shana|@[
shanties|[Y
shanty|,[
shape|%A1C:Y<CA[D]EDMBQCa[fDj_k]lBnD|of A[]ZhY|the DFEAJ^j[lC
shaped|6[<ZQ[[^gCkD|like QY
shapes|(E|hurts (E
shaping|-F8@;_jFnD|the ;YbY
share|!B"A#D%>&D'B(o)=*[+?,=-=.?/>1E2C3f4?5A6C8?:@;C<@=]>B?=@?BCD@ICJAK>LAMlN@O[PCQ<R?S=TAUYWBXd[H]Z^BcAdXf?gDk@lXnB|<emoji> (D:[hY|<number> (aM_nX|<somebody> (e|a 'Y-CA[L[QFk[|and O[^F|ash (@MD|before 2[7Zm^|for *AOE]X|if (g.EJZMcQEa>b[nB|in *]-X=_Ecd[|is !Z*Z-[7ZOZeXg[|it (@*],B3bD^HDLEX]]C|of I]|or (:ME|our *Y-C6]RB|so 6[iH|that 8[;_ACEEM@N^R^W^b]jFmE|the (B8Y;CDDFbMCT]U[Z[][k@l[m]|this (]3]7^:D<Z=YM[OXQCX[]a^GaCdZjBnB|to (_*e3>7CEDFDMbOaXB]I^DbEmCnD|what (D,Z9_:^<[FFMC_^ean]|with 3^7DDDEAQZ]BkE|your !a*F3D^Da]
shared|"Y#B&?(D*_+F,C2D5E7B8B9E:Y;?<C=E?EE[NCOZTCZ@^>abb:eZgbhYjZlX|commitment RX|drive QY|folder S[kB|out #Ck[|ownership D_gZ|the AZ|values 1[:Y|with %Z-CK@g^
shareholder|6[[]
shareholders|<ED]E[a]kWnb
shares|"[(a*m-[0a2c4[=dC=F^ICKBMaOkR[U][bd^j@kE|and 0^UX|in 2e4]jFnZ
sharing|(c)X*[,?-@1D7D8B;[F^MWNZQCTGX]^]b_|is *^N[^Z|the ,CFZmZ|this ([7^]a
shark|>D
sharks|#]:[I]a[
sharp|,B3d6X7h>^C[OWX][]]Yj_nD|and !]a]
sharpen|,[-[R[
sharpening|,]CBDAQ_jBkB
sharper|&]1Z<_?ZVW|than ?ZfZ
sharpest|+[;Z
shave|(Z,[6]QZi^
shaved|(ZY]
shea|,C2Y;E
shed|"E#^%_&Z,a1D4=8D?CAXCBF]IIKEPZW>XA[B_abXgEiCjAkBlDm[n;|and ,]=ZdZ|end ,CQB|on C[|that @YjC|up QD|with Q]
sheds|2XC^M^N[jcnY
sheep|,i4A5_;CCCDAQaZaeFkG
sheepdog|#bI^
sheepfold|,XDC
sheer|)[
sheet|#Z&F*Z+F0Z2b3B7C8C:D;D<FEEKYMXOYTCUZVEW_YZbDjZk_mFnE|'s #[|and *ZF_OZ|at >[|by K[|for 2ZNZQXWX_]kH|in #]IX|is ,COZ|of ,^4[C^QZjW|on 0]2^U[WY|with D[
sheets|&_*Y2^CBD_KZPZV]fek^nF|are *Z,Z
sheila|DYjY
shelf|#Y&Z)C*E+J,A2a3E5C9Z:D@YDYEEFYIXJEK^N?Q@WYXAZB[_]WaAd[j[mYnA|and &]+E6[7Z>]]Y|by .^D^IDS[k_|for =[jZ|in 7YAZhZ|of .]
shell|&[/BC]YDjXnZ
shelter|"B,C>DCcDWI[KBZ^_Be@j[kYnX|at C]D]QC|in ,C|on ZX|open D_|page "E
sheltered|&B
shelters|A^C]_EhXlZnZ
shelves|&@,??CF_U]YA]ZbAg[j^kAm]
shepherd|0bmY|'s 0b
sheriff|,aC^D]
shield|KY
shift|!C"D#b&a)D,Z1C2_3D4B7>;?<B>a?W@ZBYC?GDI_K]N]S[d^eZfXgVhBjY|allowance n^|and &EI[RX|at &[KZ|from ?_ZYf[|is ,Y|it #E,E|on @X|packers GF|the j[|workers >YB_
shifted|#],Y7[
shifting|-YRb
shifts|,A2V4A7E9[=[>fEZQ@YD_]dYeYnB|and ,W|are jD|at TZ
shillings|,@
shin|,GQD|pads ,GQD
shine|)[8^:eAEBcMBa^bZib
shines|:d
shingle|)Z?_f]
shingles|C^YCj_
shining|&E1]9c_a
shiny|)]+fN]Pca[
ship|%DCcD>K]Q]WB[ZdcjCkF|it DB|to #]
shipments|j]
shipped|/^1k4b8C<_A_C@IZREV]Yab]h]jDn^|<number> 4d?[YZ|csv RE|dark 4AIZn[
shipping|4F5C7^<_GAHZX^ZC]^c_n^
ships|#C,B:eD@IEQAaai[|from !CGDn[
shipwreck|WZ[]
shirt|([9[<^>Z_Y|sponsor <_gZ
shirts|&Y3^6[<X=]GZKXQB[WiD
shivering|D^ka
shock|,A/]7E8@:CFfLFN@QAUG]Gmg|you 7DFeNAUG]Fmc
shocked|<CFem[
shoe|'_4><CA[L]YA^YaDb^f?hZkY|a ,X|in ,[4B
shoebox|&Z)]MYm[
shoes|#E&?4?;B@ZFEKCYBZD^AaSbCgThCjBmDn@|<number> ,C>]|and ,[gZ|are +G?YgZ|off ,_DY|please CWnZ
shook|<^
shoot|,E7A>aDAd^e]|on d^
shooting|)]3]CDk_|in CE
shoots|6[
shop|!A'B)Y-F/C0A2_4>5D;?<XBCC^JCMET^UCW[XDYAZD^]a[bDcagDjXnD|'s &[)B,]<_KYYW|<name> ,D<]D_k_|<number> QFiY|and "Z)X,Z7a]ZeZ|at C[kZ|before !_,F|by n]|cat QZ|closed QY|door 7YbZ|floor ;[|for ,Z?ZDC^]fY|from )]|has CB|here mF|in "D#B)[4D=Z>[@[ABICQFWC^We[g[|is 6^C^[[|next &]KY|now !D?[EDPWnZ|on +Y,Y1X@BC[PZQX]X^[_[aZgCkC|one *]OZY[|open m]|or >^D>|owners "_|shut 6CC[K]QYjY|the ![7[GZ][^^a_b]n[|today 4^QD|was jE|we 9a_YkG|who KZ|will C@DZjD|window WZ|with !Z6Z8[GX[Yi[n[
shoppers|"Z*E5f;Z=]>]BfJEZaaXie|will "Z/?TB
shopping|&a(?,^9d?G@^CCJCK]Qa_ZfAgYiDjBna|trolley ,f|up &[KY|with ?A
shops|!D,>/^2a<a>YEFI>QFTYfEj^kA|and :[|from CYQ[|that /E2[7YkC|will C8j@
short|!@#D%A&C'F(E);*@,C/D1D2a3D4[5@6E8=:W<D=F?CAABCDcJ@KZW[XAZB[F^A_FaZh^i@jZkZnC|<number> <[|and 'Ydb|answer 4CDGga|for 'D.]7b]X|form 4A|guide O[PX|notice kD|of #Y+],W2ZEaF^P]_MjZlTnC|on eZ|one ,YDEQ]jF|ones _Y|sleeves D[|survey *D|talk >X][|version ,V4YCYDaIYSF_@jFkc
shortage|,ECZ
shortbread|,_?_Q_f]
shortcuts|*]:[V^
shorten|S[
shorter|,X4A?[DZQ_Y^_^dbgB|now #E|than ,cC[Qcj[n[
shortest|#ZC@Dbn]
shortlist|#[;B=[bBg[nB
shortlisted|;V<ZQFYGa?b^l]nD|for 1;EYQGVBYHl^nA
shorts|,eQ[
shot|"^1Y4[5]8AGCHaKYQ^XZn^
shots|&]DZKZQ[^YjCk^
should|!C"?%A(E*E+b,B-].B/>0B4c6Y7@8A9h:B;B<<=Z@:BaDFE=HDJCMCN?OBPXR]VBWAYaZC[[^E_ebAc>d^g>kDnZ|<name> "EdZ|a S[|be %A&A)B+[,[-]3B4E:[=Y?^AEBECWDbFYNCPZYCbakCm[nE|bring TX|do 4C|get 9Zd[|go ,B9XQ^_]eG|have #A)^+B4n5F6Z;D<C=D>_?YBDD@EDKBNZWDYm]Ca_bBeYf[hAlAnY|i "D#^(E|it 9[DD|know ;[W[bZ|look ,c4X|lose >^|never #]%ZFY|not #V)_,>2A3]4c7E;D>aBGCCD=IZPVQDSXTZXZYddBebg]jEk@nC|read 4bQGYZ|say ,X4^>CD_KU|sell BC|show #Z|speak kD|the (E9dDZMZ_]dc|use Bb|we (F.Z9eMFQ?U[Y?_d|write ,EQF|you "[7c9?:DDAHd[]_A
shoulder|;EDZEY][le|and eY|to ;FEZl[|with ;FEZl[
shoulders|&A,^2G4]N_Y^iX
shout|&Y'b(]+^,a.D1D3X4D5D7C9[<E?YFCI]LZN]QbRSSEXVZB_^dYkAlY|about 3_;Xj^nX|at ,XQ]RY|for +]Da|if &Y4DDAQAYDjC|it 'b|out &[+E1E8@?_FEK]N^PEZCaWfah@|your 'Y(c
shouted|,^CAD@FZKYQ[YZg]jF|at ,d>[CCDDF[Qa
shouting|+[,f?_PYfXnY|at +]?^PYfX
shoutout|&d+],Z-E0[1E:[;CAEB[CEKaP^RCU[VBb@hAi[lCmD|to &d+],Z-E0[1E:[;C?dAEB[CEKaP^RCU[VBb@fehAi[lCmD
shovel|BZCZi[
shovels|5]?ZZ[
show|!A#Y%B(^)X*e+>,B-B/b0c1C4Y5A7B8B9[:^;C<C=a><?@A@E?GAI[JBKVLDObQBTYVB]C_Ca[dUe>f@gFmYnD|'s DB|<name> C[GY|<somebody> *ZQE|a ,A0Z|any 4[|are 5YZYh]|by #Z:[|for F^|from KZ|in BZWYkE|is !].ZS[_YeF|it "[#E)]*a,>FZKFN]O]a]j[|notes #e|of !C8_CZGC^[|on )Y7ESCnZ|that ,A/a4X:^DBIBQCaZnV|the #B&D3c4E;ECADCICKXMYXfaBjCn[|them 9D>ZDaQEe]jZ|this )Y7[|up :ZQ[R[dZkC|us (],Y8DMY_Y|was =_|what @Z|you %E&],a2D4B;E<^=C>CAZD_FaJAQ^T][[_AjFm]nA|your !B&Z([)ZGDM]b[
showed|#]&],@4>;DDAM_SC]D_@eCj[n^|<somebody> #])[|me ?ZKZnY|the DD|up 7Z<[|us #]
shower|"D,?.B3D7C9?:Y;D>YDX^^bAe^gDk[|gel 9E|like ;FbF
showers|#_,[4_7DBBCaDZKFOaQ]WWkVnC|are BC|at ,Z4]D]
showing|#D-^4]7E>CC^DeQCRZU_YYa_bGkamC|how 6_DZKX|the 4ZjY
shown|"A,Z/X4^7C<C=a>CE[GZI]Q[bEd_eBlSnT|are kZ|in -ZRZ|the mZ
showroom|!["@)X1ZAZH[V]b[kCnC
shows|"V#?&D(D.C2[5E6Z9[;Z<Z?WD?EDFBGCIFNDQESFT[X]YYZ[_XaGcWh]jAm@|<number> CCjAn[|and 6[|how "^|in ,[YZ|it &BC_|my )]|up (F/E;eXY][bZ|what :]|you "ZjE
shrimpers|jZ
shrink|DAkA
shrunk|QY
shut|"?&@+D,E-@0D1@4A5G7X8A:A;A=B?DACCkEBF@HAICJCKDSBVBWGXWYHZB^A_@aRb=dChAjel?mBn=|<name> ,G7[@ECfDCKCP]REaDjfmFn=|<number> C]QDkZ|and 2Y<]|at CcR_j_kY|down 4D|for 3ZDBGZQBg_kE|from #ECYIEQCe^|in ,]|it #Z9BC_|off CBj@nb|on )]CAfDjE|so aE|the 3E7E@]C@DWYV|till 3_QZXbjZ|to C[|today CaQWj^|until ,[4CCYIAj]|up !]
shutdown|CB
shuts|#E&F,X/^4Z7b:Z>CChKIT[]aeBfBgAjakClBnB|<number> Caj^|at 4W7ZCcja|on kD
shutters|)^C[I[U]j[
shutting|"Y>XKZ
shuttle|4ECfD^j_k[|from Dfn]
shy|(e+];Y>eM_jA
sibling|!]dX
siblings|)YD^kbnC
sick|#?*[,_3]9D@VCBD^NWS]WY_FjDm@nE|and 3]QE|days CZ|of .d3YS^eY|on *_<^|pay &]K^
sickle|@[
sickness|1XVY
side|#[&@'a)A,<.C/D0C1I4_5A9B:a=E>Y?DADD_FAI]KDNBOCPBQBRLYUZ?a^bBk]mDnC|<name> ,Y|<number> "YQ]|and .YDCkCnZ|are 'ZDZ|at CC|by :b<DDBa^kG|door *E,CCWDcQ?YBj]kb|entrance CZeY|gate C]f[kD|has ,B;A|in (^:]MZ|is D^k^|of +Z2^7A:[<Z>Y?GDaQBSYWVe[nA|on @^|room gZjZ|so ,^3aX[|you 7b8_D@]]
sides|%X4@?]AYDZE^JXKZT[Y@fZgZjDkWl^|and D^
sideways|,^?^DYQ^f^k[|and ?bf_
sight|&[KWjV|of B[
sightings|2]
sign|!V%D)C+D,[.[0_2V3^4V7[9X:C;C<F=^>A?b@CDaFYH@KWLFMCODPBQ^RAX^Y^Z[]XaBbEeBf]hDiYkanH|'s iZ|<somebody> &C,Z?bKCQYf[|and #]1]4EDZEhVYeZjDld|anything #C@]D[QEeAg[jAk[ma|at 4Y@DDDQBgE|for &Z|in ,A3WDWFZK[kW|is 4ZYZ|it &]|of 0X:EkX|off 4]|on 8[C]KdnE|share 3bX]j]nY|that #[|the ,E3[6]:ZEbIBJZSF[[]XkClc|to #D:_|up !^)]*[2_9XCaE?FcGXHCW^X]]GaHbAg^hAkZlEmV|ups 0gDXU[Z^
signage|ZY
signal|"A#X.BCgDZF_S@YYbAdDj_|box ,YCC|fault CZY[
signalling|YZ
signalman|&[AYCZj]
signature|&D)],>.a/^1[5^8cEYQ@[b^[hBkA|<name> )[
signatures|#aC^IZX]gWkDn[
signed|"Y(Y+C0_1[2D5^7Z9?:E?Y@@DBE[F[HAI^KDM[OYQBRWS>TBVbXCYZZ^]VaBlY|<name> Q]|<somebody> &[|a hX|at 1aQBV_|by &^JbnX|copies )^|for /[T[kE|in EB_ZjD|into #c0Y|it 4EE[|its ;]<Y|off 4[5YCC|on (Z1]E^la|our 0[U[|the 4[<BAWEeR]Y[kDlc|today ,YCCFemZ|up "]5Z7a?[IYSCZ]nY|with <[E]
significant|1[;[AaR^b[hY
signing|1]4A5E7]>XKDLXSCVTeJna
signs|"Z*D+_/E0F1D4a5a:?>C?ZDXNUQZW[YZZ[a>e@fYkUm^|are 5_CZZ[|at "Z4[|for DZ|go g]|it 'Y|on KY|to *G|up 2[?_WYfZ|your +^5EFYN^XC]C
silage|<h?]
silence|!C&].e4[7^8c9D:]<[>bB_C@GBIALZMZS^WAX]][_Aacb[ebn@|and a^|is ,C/[7f>^MZQEX^]agZjCnC
silences|&ZK^
silent|"C/Z4[7aC[FcG_HAX_]^a^jE
silently|4]
silhouettes|8]VZ^^nE
silicone|,]hY
silk|&]
sill|#]IXkZ
silly|,_4a>X@ZL^QWYZ
silos|-_;C
silver|1[@[AYDZVeYDg_hb|at A[K_V^h[|earring KG|for ;E|hatchback nY
sim|.[C[SZ
simple|!a#@(Z)Z+D,A1A2B4?5]7D:e<CEDF_G]I@J^O[Q>WAXYYC[W^[aegDk>m]nV|as 4G;dbZ|question #B,]|to !_8ChE
simply|!^#C%[(C*Y+],E/_0B1d5B8h9C:D;d=D>CCED=FAG^HZNAPYRCT[UDVZWB^cb_dBgAiZk>nE|do 7Y|the !^8_;eG^UC^]b_i[lY
simulator|DZ
since|!=#f&W)?*B+W,G-G/Z0a2[3C5E6D7W8Z:C=WA_DFE?I_ODQGUaY^aXcWdZgZhcl=mY|<name> #A&?0W3]4[5W7[8E<_=g>[AXCBD[EcFDKBP^UWVAWDX[YXZW^DcYd[l_|<number> #8%[&f+_.C/E1_4E8b9_;]<[=E>U?_@ADBEDI@JaKbM[R]V]W^XC^_aWbZcYgEhDlBm@|<somebody> #C&Z4E5[>HQFjD|a ?W|about >ZDC|and 4E<[|been 4Z|before @[n^|breakfast 7_]d_Ei[|day (],?9D|five >Y|half #F>[A]hX|i #F4F<C?ZQXfan[|it #VI[S_|last ,W;DQYY@|my DZj[|nine <E|no D[|nobody ,^|our &[<[?DfC|people #[2[4DDDI_Q[eBk@|school eY|so ,[jX|some 4]7[|somebody .b;^SY|someone /X|spring #=+_,C.[4]BaDDI@Q?eaib|ten 7b]]|the /[0^1?2]4D7EEBIAL]Q[U]VCWWYBZC]CeEjWnC|then #B,FKB|there &^|they &ZIC|this #a7]A]h[|three #[I[|today KZ|two ,C4B|we ,C4D9Z;B@]ACDbUbbCgXjC|when #A']|you "^,^.Z4];[VYb[hYj[
sincere|&C
sincerely|XY
sing|+],d/]3_KaQaSYT]X_nB|on 3^X]|the /[3Z
singer|)^
singers|=_da
singing|%B&S,c4F?cCCQ]Tcf]jA|in CF
single|!D"?#?*E+Z,E-Y1B2@7[8^9[:B;W=B>E?aABBBC@DBFbJGL^QCR]SAYC]Z^ZaYbZdDeCjBm^nV|<name> 7aCF][n[|<number> Ca|cell jX|command "Yk[|day %D/E0^4Y7B:Z<F?CU]]Bb_fFlB|fare GF|mum "DHDbF|one %X,A.]7D:A;a>CBBN_QDbcf^hXn]|order ,^CA|page &[|person /ED]k_|source -^|step FC|thing ?[|time &C+b<YKE|use n^|week UW|year 0Y
singles|jY
sings|"D,c8[;EQ]bFj]|for "EHE|in ;FC[bF
sink|#B&D,^/Z3V7A8@:U>_I@Q^YC]A^EaZe]gBhYkYnF|in .Y/]:Z;[TZ^Da^|with >Y
sinks|#Z,Dn_
sip|8[;Y^Vb^
sir|&D?^CCfZn[|<name> @[CC
sister|&B,^-C2a3a4X7E:E;F<C>]KEM^QaSbVDWXYA_FaAb@iBnB|'s >]|<name> ,Y4ejD|for fX|in &X|is 3^h^|who GB
sisters|#E%b?BBeCCDAJbS]]Ve[iV|in B^i]
sit|"b(F,[-D.e/C3_4>7_;E<E>]C]DYEDFEH]KWSdXYY@]_aWe_|and .ZgX|at .bSa|back 8^:[^Y|beside ,Y.D|down &Z,V.[7C9b;YDZb^e[kUm]|in ,@;@>DQAWZbCeDgC|next ,[|on ,^.a3^7f;Z=]AYCZSab[hYj]nD|out KZ|somewhere C[|talk _E|there #Z|up ,YSH|where 3gXZ|with #F.@>ZDAa[gZjD
site|!D#_&;*Y+Y,A-D.</E0E1_3D5B8B:E>A@DBAC]E_F^I_K?O_RCTBUBVZXB[ZaBdEgAiBj_l^|<link> EclanD|<name> CBEY|and %Y7YDZEZI[J^kYlX|from "[#b1YC]|if ,Z=[|in ,X|is QA|manager 4Y<[@[KC|now #AD[EEIA|the 2Y|with D_
sites|"]#D,B1ZABCXQAV]|and "^1^VZ|in C^KA
sitewide|a[
sits|#C(Z,E3Y4a<a=fAaDYK[MeQBXY][d[fBgA|at AbD[h]|in 2_4aY]eY|on ,[5W|there ([3[
sitter|>^DE
sitting|#C&[)E+F,].C/Y5d;C>^?]B]C@DFXAZdbEeZfZhBi^jBnA|at 9Z__|down &],[KS|in ,CDCF[QY|on ,B5c7]<]>CBYZa]]m[|there 4[Z^|with ,[D[kZ
situation|,Z4ZVE|in VE
six|"Y%>'E(?*?+D,A-=.E/W0C2A3C4B7Y8?9F:>?[A@BDCYG[HWJFMGR@WB[Z]XhHmDnA|<name> 1DK]VD|<number> DZ|and "^7]DZ|at >ZC[eZjZ|by &^K]|days 1Z4[KD|figure ;^<Bbc|figures ,DQE|for !B|hours &^/YCCDDFZ|hundred ;Y|i ,FQE|if ,Z|in /]T^|languages QC|minutes 4W7bC[K]SB]aj[|months 0c1Y;A<F>C?F@[C]D^QCbAeBjE|more ^Z|new 1eV^_^b]|o'clock !ZFc|of ,?4b;[<XD[EXQEY]]CbZd[eCgChEkBlZ|on aZ|one )[|or 2]9]|pages &[|people &_,C<B@^K]QB|seconds >Y|the D^|this EZ|to jE|tonight "^|we 4]|week ![6]KDVE|weeks #E+b,[.[8[>B?]C[GAIEKGPXSWTY^Vj_k@|with ,B?CBaiY|years ,_0]1B<B?@ECU_^BeGf=
sixteen|#D/_3B4A<ZA^K_T^XCeZh^kA|of AY|to 3CXD|years #E>Xe[
sixth|&W0Z1[5[6DFZQ^UZVYZZmZ|form 'YFZmZ|formers &[5]ZY|free 6D
sixty|!Y#B&Y(Z)_,F/Y0a7^=bGbIEK^LEMYNZUa|and LF|years 4^
sixty-one|)b
sixty-three|#fAdIchb
size|"@#X&B'[(@)B*D+Y/G0A1E2C3B4C8B9@:D;V<D=EADBECXDfKAMANAOCTG^C_Ge@iDjZkZmFn^|<number> 4FDCKCQ[nA|and D@E[S]j[nE|chart DZ|guide jD|is 'D*DLFOE|m C[jYkXnY|of #D%Y+]9]D[K[T___nZ|up 5YD_hZk[
sized|OY
sizes|!E+Z/E2B4_CWDbGAIaTBVA]@g[i[ka|<number> Q^gUjFn@|run CZJ[
sizing|-^4_>ZRZjAk[
skeins|7^
sketched|&^5]<YK[
ski|,_QYSCbXj]
skies|AZKXXZ]]
skill|(^,];ZMab_
skilled|n[|sailor n[
skills|-Y8[;^HEVX^YbacAe]|and "[|in ;ZRE
skin|"[&D*^+@,A-E3F7D8X:B;C>D@>CADfF_GZHBIZP[R@TaXEYA]B^b_YaCbFe?gAjEk[|'s #^.]|in !Z"Z/ZGXTX|that 8Wn_
skincare|;Z^[hE
skint|5]=]Z]
skip|.a2[9F?]@AC^DfF=ITS_X[YE^E_Ab[d@eAgAjbkb|a ,Z.[QWS]nX|it ,E3^7]>XDZQEX]|or .[DCGZS^b[|the %Y*X+[4C7CDWQ[SBkX|to .^S^
skipped|(Y4bCXMZY^bWnY|a <[
skipper|&eC[KgQ^
skipping|#]&D4E>^CE
skips|7]>]]_nD
sky|#Y*Z:_;YDDJDOYb^
slab|1jC[_]
slammed|BZ
slash|#^IYQA
slate|&E7]9ZF[lY
slates|#[?]
sleep|#>%_'C)Y+W0C2?3C;Y<c=D>]@]A_BEDDFAH[I=JdK[Q[S^TWUGWBXB[X]Z_?c]e_gXhXlC|and +]4[:]<[>]P[]C|at KE|better /[;^|for ;[A]hY|in )Y[[|is :]JZL][Z|now ,_QZUE|nurse #X&_4]n[|on .b7f?YDCG]JXKZM?Sb]giVnC|over %^;Zb[|under /Y|well 9[@ZFE
sleeper|,]W[
sleepers|!^/a5Y7_:EAZT_
sleeping|#B'[,C0D1W4B5_6]7W9Z<A>]DBGVVXXB]ab_cCe[j[|in ,D5Z|on 5]6]MWm]
sleepless|)[N_|nights )ZN_
sleeps|%^)Y2a7BJ[VYnZ|in "E7]HH]Zn[|on "],>QB
sleepy|,]Q^
sleet|#C&_=Y?dK^^Yfek@|for @]|to ?af_
sleeve|#]+Y5Z>E?YDZgC
sleeves|"D4D5C;CD]J]jVkV|and :E
slept|#C,[0A4B;e<]>^A[HZK?NWPbQ]SFW[aabYcZj_nE|in ,c;_<C>DeDjZ|on ,?5[7[>XA]HYQB|through +GKD
slice|%[*_@YD[JZO^^W|of *_8YO^^W
slices|#BICQ[
slid|#Z<YCbj]
slide|&Z*],C-D7C9[<]@CCDF[HZKaO_XCZCb[eAgEjDn?|<number> C@FaKBjA|into HaO]][
slides|"W&E*Z+B.^4W7^>B?BCFDEGZIXKHOVPCRCS[Y^a]gDh[mZnE|about 4Z|to YX|will GZ
sliding|gY
slightly|#E&C,a4B7D:BE[I]Q_YCeZnc
slim|D[
slime|#]
sling|5^Z[
slip|">,_3C4X9a=E>AWC_db@d?eD|at "CF]|in SD|of #F,X
slipped|,BQEkZ
slipper|"]^[
slippers|&C2b<[?_W]f[hX
slippery|#ZI^
slips|#Z)Z*a,F.B/B@XCbO]Q_SCYD|at ,C
slipway|#].ZD_QBkZ
slogan|%ZUV^ChDlY
slope|,[A]Q[
slot|!Y*[,^2^3[6b?E@BC^D_O[QXWcX_][^ZbCeDfCj[k]n_|here 6C
slots|#B%])_,C-E4A7g>B@ZIAJZNWTYU@X[YA]b^CaBbGnA|<name> C[e]j[|<number> 7Zn[|are j[|for 7_T[]ZbA|from )WTY|go 7?]G|left 7ZGWPXRDi[|open KZX]|this jD
slow|!F#E%D&A)D+E,B/W1D2>3A4c5D7A8U:Y;A=C>[@BEDFEJCMZQZVBXBYbZB[Y]D^^bAdYg@jVkA|<name> CZ|and ,Z4BkFn_|down :^DaNZkan]|mornings 8[^ba]nY|movement ?^fa|one ,]QZ|this 4^Y^|to ,YgY
slower|&C,a.a9X<DD@SYe]mDna
slowest|,ZCDQ]
slowly|&D,^5]8B9C<]C]M[QYZ^
slows|:]CgTZjcnY
slug|,_nF
slugs|"B#c+]K^PZQD[^kb
small|!?"F)C,Y-E.C/Y1?2K3C4Z5@<Z=E?@AZBHEXF@GZHBMHNFOXP[QWV>W]ZW[[]G_Za^bFcXd@f@iGkYm=|<name> :A_Z|<number> ,[4F|and 9D:[|batch #[7[IVb]|batches 8ZAZ^[n]|blue DE|business (B:D@ZD^MBQX|businesses /]T^_^iZ|but 5[:]|change (^.Z:CnZ|charities A_|children #W>ae_|dogs QA|enough %bJb|farms n[|fire <b|firm 9YDZ|firms #Y/[CXTY|for #a&Z:DY^kF|grants Q[|group 5_Z_|hall ,TCZ|it DAkB|kitchen 9?|ones ,B|people ,[|person )]|plates :^|pool D[GZ|pot D[|print i[|room jEkCnD|sample nY|shops IZ|team <^|thing ,A;Z@EDcF]jCk_|things aX|to :]|word ([D]
smaller|#_,E3^4Z8[9Z@?C?DCS^_[j]n]|than &X8]FZ
smallest|-E4BEaN^REYEd_la|keeper -F|was &Z
smallholder|RC
smart|"Y%D)E*E,@-D.X/_2E5D7d8e<DAEC@D=HZMENDQ@V]]^^dgEkE|and ;[^a|choice 8]aZ|homeowners ]Z|meter "[,Z6[nC|meters #Z.[S^
smarter|"D-D/[1D8j:@AYECJGNE]D^]aYhXjClBnE
smartest|,]8[;C^]aZf[
smartphone|DC
smash|(b*D-E3b:CE]McXabXlc|that (^3cM_OAXdaBb[
smashed|%D0_:C;c<C=fECHWMDQBR^U_^CaWb^daf^n?|it &]-];aADHXMER[]C^Cb[fanE
smashing|:CB[VEaAi_
sme|-aR[
smell|#Z,i.B4A7F8D>CFEQhS@]B_Gg[j_nE|gas "[|it ,ZQXg[|of &Z,bQYZZj^|on 4G|the +ZQZj_
smelled|;Z
smelling|,^
smells|,f8BP_Qe_]n^|a ,E|amazing +F|faintly LX|like jB|of ,eKCP_Q]_^iZ
smile|"Z%e&@*[+F,?3_5E7[8[:_;[?B@BA_C[DBJcMDQERBTDWDX]aYb_gCj_nA|is )[:[AZaa|on 8Z|says @C|that %[:]JW
smiled|(]MW
smiles|(Y+c0[7D8j:a;[U_VE^faXb_
smiling|1gF]
smoke|#Y,^7CCeIZQZj_kVm_nE|alarm #Z,B3ZTX|alarms aYk]
smoked|+ZQcnC|eel +[
smoker|,Z4^B[Y[ia
smoking|/b:ZaZ
smooth|#d(g3gDYIcMZbYnY|sea n[
sms|#[5[C]
smug|,C0[1aQC_Z
snack|"C,B.]9^S^_^
snacks|5]SZZ[
snag|.E
snail|#fCE
snake|:?aBk]
snakes|D^aBk^
snap|'_*aH[L^O^]Cn@
snapped|&C4BkY
sneak|FZMCmYn[|peek F[MBmZn[
sneeze|(YMX
sniff|#[,a5cDdZZk^
snooze|3D7d?ZBZ]c^BnD|you 7eBZ]b
snores|,^_Dn]
snoring|4Z
snow|"Z%]&B4@9@:E;^=_?e@CACC_K^O]QaXCYAaDdbe@fcgDjb|is >[DX|on ,DKcQC|update CD
snowdrop|CE
snowdrops|CDK_
snowed|2Z|in 2Z
snug|4XQY
so|#Y%?(V*C0B1A2[5Y8A9?:C;B<?>V?YBFCaEEF?HZIYJCRHTCVCWZZW^D_CcCfYjWlFmBnB|'s "^Hb|<name> #c&_.B2^=ZDAI[QBSFWW_Dd^nC|<number> #a)W,C4]@ZC]jZ|<somebody> #C'[,b;C>CCDD[bB|a #X4[;[?DDAIZWBeE|all #Y8ZCYnY|an SY|and "Z.[;YDES]YXe[kG|answers h[|anyone .[7Y|are !]"@.[>]HEMZSY|as 2[>Y|ask 2ZeBg[|at #],E.@3a4Y>_C_I^Y[|bad 4AYC|be 7[CBGX]]|before B]|blessed %a0]:ZJaUahZ|book 8]|bring 2Z7[CBZY|but ;[|called ,?/^QBTZnd|can :cDZGVNL|check k_nY|close #Y0^3a|come !^4Y7CCDQU]F|did "[#B4V?FKY]ZaD|do !c#D%[&V)E,@.D/^2Z4C8Z?FD@FXI=JaPAQDSFUbVYW[XGaDnE|does &D.[2A7Z8[;_>_C[KDW<fDj]n]|each #Z|every ,CE]|everyone kZ|excited E^hZ|expect Q^|fair .YQD|far "@#H%F&]+B,].C/C<D>B?BH=JALAMBQdSIWZY[_baehDj^lEnf|for "F,@4_>_D]HGY[eZ|from #h4A9[>^CEIZWdYTjB|get !^(Y3YG^|give [[|glad b[|go #D&[,Y:A|good bX|grab ![7[bXkD|grateful +a1F6]:Z?DAXP][YbSf>|hard ,]3[|have '[D^|here "D#b%F,X3Y<[?ZD@IbK^QaSBWBbEdZfZgBk>lanb|humbled ;aVE|i ([+D2Y3E5D7C:E>AACB[KaM]P?QCU^WZ]D_]aacVeBiYkF|if #A(E)e,Z3W5]7C>C?CD]MCOE^CbWeGhVj?|in ,C.Z9Z>YCDKBQ_S]YCgDj@nA|is "A#C)].f/e:EDXScTaeEnB|it &C)Y+A.A/[2A3D7C;E>>C^D@FZJBM[QLS?UAWAYCZ^]=aEgCk@n?|keep )Z,DCZD[[[|kind [Y|last +]PY|leave (Z|let "Z5_H[L[W[|little :[BZa[|long *]4^>B|look A]D^h[|lucky %[bX|many #E(E)a,^5Y7D:b;b<C>A?CADEdH_N]RYUCa[hAi[l_m]|much )D+D1[7W>C@BAXB_CBDBGWJZM]QQSCTAUI^[bWiXnE|naturally +[PZ|next ,CQB|no #W*],].Y2@7A=Z>X?[C[DBICQ_Y^]Ce]g[iCj[kAn?|nobody 0Z>[D]QEeZhXk_|not gW|nothing SB|now #f&ZB]IagD|of ,_2[|often #B/FAZUZ|on #c&b,BCDDCIbK]|one >Z|order D]Ja|our +[kE|people ,D;aKZb_|please #C&C,A-W3Y5Y6^CDEZH_IGQFSGYCdFjDkCnA|proud ,E<BA>RDVA^@fVgCh=lEnB|put 4EDYE_l[|quiet ?bB]f^i]|really /^T_|ring IZ|say -^/ZR[TY|send D^|set 3E7[][aZmY|should .[|since #D,D4D|small ,]0bD]k[|so %_A[J_QEf[h^|soft +_P[|some @E|sorry )Y4W>d@DNYS_bYe]nZ|special %[)Z|stop CY|take 2_DYaDk^|tell 5[ZZ|thank ?C^ajZ|that !E#C'^)W,Z.E/B1_3E4B5Z8D<Z?^BBCEFFIDQdRCS[TBV]Z[^[_[iBjYk@|the !D#B&B,^.]2]7D;D<C>E@ZAaBDD@H?KCODQYS_^[_Cb@eBjYkDnA|there ,B-F0F4>>DC_DCKYQ_RCbAeD|they (a,F2D5A7U>DDbMaP[k]|this )^2a4Z7A?@AaCEQYSBWbhYjC|those B]iY|to ._>[|today CZDE|until ,EQGjC|was #A&D>[jC|wave eX|we #_&Z'c)Z*Y+B,@0D1G3X5]6B7E;??VCHEEI_J[K^LgN]QFXZZ[[A^@_DbBfYkDn^|weigh 2_|well +Z|wellies DcQ]k_|were "^bD|what "X(B7h9?:aHZM?QD]d^[_@|whatever 5YZY|when .B>WSATVe_|which 9d|who "a1]4Z6Y[Y|why "]#=(A7_:]HWMB|will ,]3Z4DX[ea|yes ,_4_?^QZSZ|you !]"Y#B%D&]'F)G*],_.B3]5D7W8a9A;_<]CDDCOYR]XT^^_EbVdCj<mZnA|your -]@^CCRag^kYl_
soak|D]
soaked|,DI[
soap|#Z&B+X,_/]4F>DDgI^KBPXQET^YBjCkd|for &F+YAZPZ
social|!^"A)[/]<_@EC^NXjdna|<name> ,D:YQEnZ|media RA|worker "?
socialism|K@nY|has nY
socials|DF
society|!C#[&D+c:Y;X=DC^DYGCK@VE^Xb[j[k^|in ;[b[|is :[QY
sock|([7^9Z;ZMYRD][|yarn 7_][
socket|#[,C3[6ZQAXYYH[[
sockets|,DDZT_^[
socks|!h"Y#^&C*_,c3[=C@>DEGdK[O^PeQcSZYBg>i[kbmd|<emoji> *Y3D|are ,]Q[k[|for *]O_|in 3_?]@EKZbZf[
soda|.dCZS^jZ
sofa|!]"A&A)]4D7[8_C@DDG[H@JCM^Q^TCZD]W^bb_j@mD|and 3]X[|bed ]Y|in Q[
sofas|!e,Y7ZGaQYW[|<number> ,]
soft|![#]%a+Z,?-^5a8^:E;E<D>CC^DbFEIcJ_P^Q[SVYZZaja|close #_IZnY|opening )DNG|so +_
softer|,E<bC]QE
softest|!Z+fP]Z]
software|#F'^+b,B2^4_8B;Z?CAWG_L[M_NZPYS?_BaYh]n^|for "^G^
soggy|FYGZUX
soil|+C,C8C<]@CE_KCTXVDYEaCeAlan@
solar|!Z"B#]8cRB]W^^aCdZkB|panels D^
sold|&D(E)B-C.C/B0f1W2[3A4d7a8C:D;]?@@@CbEEGZHZKDLCNCOARES@T=UgVXWZXEY]ZKaEdEe@fAgCh]iUj[k^lCmX|<name> 4X;Znc|<number> &[,]DEnE|<somebody> &F,[AZQZhc|and #[0c1]UaVX|as 4YDZ|at 4@C]j^|for ,Em]|in ;]UZZZb[h[n[|it ,[4c9EYY|more /Y2ZbZ|on A^MDhZm[|out !?,@/[0A1^4@7c9Z<CAECcDAQEUEVaY?]e_[aHh<iXjbnB|the DYNZ|them 4XYZ|you .Z4^CDY[
soldering|<[Q_
soldier|"AnZ
soldiers|5[Z]
sole|8_DFRYdDhZnW
solicitor|"B.X<EIZWZ|<name> &D
solicitors|8]^Y
solid|5];dCDD^IBbcgE
solidarity|%[:[>]CCJ^XaeZ|with jXn^
solo|#B,^;ZIDKEZXbY
soloist|4[KX
solution|)B-c7]:@ACDbRbXZaC
solutions|"[%F-f1C:A<?A_BDE@H]N@QFRfZB^[a?hbjBlEnB|that -D8?:B|to AA^Ba@h?
solve|9Bn^
solved|&[[[|this &[
some|!>">%D&B'C)A+?,[-?.Z/>0C2?3@6C7F:E<F=C>[?;@DADB^C@DGFDGBK?LBPCR?TEW>XG[AbVdGe_f>gChJi^jFlCnE|<name> 4_YXj^|<number> QD|and *[>ED^|are .FQF|customers 1^@[B^C_JBiZn[|days .[:Y<bCDSXaYbZ|families .[>dea|from "C|have ;]|in .D=[|it #]>Z_D|love (]M[|nights ,g|noise "ZBai[n[|of %H-C0B4Z7[8C:F=C>fA]CXDAE@IERHUBXZ]]e_jZnC|other .@=]D]|patience =ZdZ|people ,B.^4C7]9[F[UEYAZZ|personal AZa[c]m]|say :Z|things &Y:C|time ,D.XS]|very ,A0[>EB^E]FZQDUY|visits @D|water #Z|wear )Z:_NZbC|with N_
somebody|!A"F#X)D*D+B,c/I1E2W3@4?5W8@9]<@>YBBCBEBH[QdS^U_XDYC^BaEbHdCe[iAnB|'s "E#?,a0C2Z4C5Y7A>Y?@I?QaY@fAnB|asked #].aI[Q@SY|at >]DEe]|called k@|else "^-[.^7^;E=D>@][|from Y[|had DY|has ?]@[F]f]gbm]n^|in ,ZDd|is *E|left ,[9D@AQZ_EfXgB|on #a>]@]A[hZ|said "A|say 0Y|sends @E|should 4]|stood jZ|to #aDYI[|up 5]DY|was &cKX|we %^4EJ^|who "[2[:E>^D@IBTbU^W[[Z_^eYkH|will ,B0Z5[DBUZZZ|you (C)].F>AeE
somehow|0b;^U[b^iYnE
someone|!?"@#Z&?'@*B+A,Z->.A/[0C1@2D3;5B8>;><==D>_?GADBDC;DXE@FAG?HALHNBPFRFTYUHVFWAXC[@^GaYc@e_h>iEj=kZlDmD|'s (A,^/Y4=7B:Y@ED^MCYEgCnC|a "]#Z>^e]|always >Y|asked #f,]/X2]@WDDF_IeJ[gckX|at #B,CD]|else 7dD^KC]^a[|from >]DBg[jA|had NXQB|has #D@DDXgC|in 4Y8Z9DDASW^[b_|is %X,D/ZC@YVeWjD|left #Z,A@agYkC|on "Z#]%]>DD@IZJZk[|round #^|say 9B_D|special 8E|there (]|to ,d.DDBQ]SEj]|who "F#D&D,@.Z2D7E:Z>>?EBGDBH@M]QERGY^]C^EeCgFkDnD|will #CkZ|with D[|wrote #[,B@]|you "C(_7a9E@XDYM^]Za^
something|!E">#B&B'B,F->/G0B1D5A7A8_9^<==D>@?E@FB?CAFjGbHBN]OZRCVBZ=[C]D^ZcDhAiAlImfnE|'s 8YF^|a n]|about ,[4]7ZKY|and >[Q^]Z|back "[3Z|big 1ZFC]Ah^|bigger ![8X:dGF|by 4ZFBKG|different ;YFamb|else "C&Z(BKZQZ]CjB|for #C,A8_:AD[FGQA^d|from 7^FZe[|good ,Z.YS^_Z|green 3^|happened F^|i 4[n[|in +].b9[>EA[D=F^N[S[g[kBm]|is >[Fd|like 2_C[DZkc|looks 4^:[YbnZ|new eB|of &]|off eY|our Fab]mb|special )Z*]F^O[|that ,@-Y4D9[C^DBO]YBgY|to )[>Z?YF]K]cYfZmY|truly %[FCb[mE|very F_]^|warm :_N[a_|we #C%_4C<]^D|went >BnZ|with #_'E2[9[DVIYQC_a|wrong >aD[FDe^|you #^,b.@8[?ZFDI^KBQcSAY>
sometimes|"E,].V0D3E4Z:X;A<^>]EEM]WCXF]W^DeamCnC|a :b>[|it ._SZ
somewhere|">#B&>.Z0]1Y2D3Z4C5D7D9Z:D?ZG[SZX^ZD]C_AaE|between ,BnY|else >Z|in )[0Z1]<[UZVa|on %XJX|to "ZeX|warm ">HE
son|%_?[@BCBD[I^J^OEQ_Y[dFe@gEkZn]|<name> &^K^|or %aJ_YYkZ
song|,cFYO[Qc_ZgC
songs|,].[?Y
sons|%_&C5W>^Q]eZ|and %_
soon|(F,_3F4^;C<]>a@FCAEDFbH[P^Q_S[YZ]^^Xcce[iDj[lAmXnE|<emoji> FC|as kY
sooner|"E)C+B,C.c/b7Y?BC[D=EDFVHCQAS[T^W^jbkClDnC|and W[|have .Z|hear g[|if CA|know .X9[|not #[.^SY|say #^j_|tell Cb|than 7^FZm_|you 4E
sopranos|,_QZ
sore|)e,a3a<Z>a?]CED]Q[e^jCn[|knees ,Y?]QY|throat 3b
sorry|!C"G#B%@&=(C*b+D,g-C.</F1C3>4j5F7B8@9B:E;?<==C>j?AAABAD=FAGGKEM@PBQcSDTGVBWFX=Yj[B]B^@_=aDc<dLecf?h>i@j^kHlIm@n=|<name> ,g?[C^E[I^Qc_[gFn[|about #F)Y,Z>[@JNXQ[SDYbbaeDn@|and ,@>ZQAe^|especially >[|folks JY|for )Y.[4B>YC?DGIZYFne|i gY|in 2[W^|it #B,C4bY_nC|no ,ESY|not ,>0^4D7]QBYC]_a]|that -ZeBgA|the 4]CbIEQAY[eG|this 4]CZQA|to &A5[:_>[?BCAJBKEQDRAYBa^edjB|we ,a>DKYQ]k[|wrong ,a4]Q[|you #D%^J[g^j@kAnD
sort|"B0Y3_4C7a:C;c=D>_CDD>HBJZN[SGW_XZY@]_bZc]d@eZgEi]|code %Z,[J]|it :E>DDDjZ|of )Z,^0[7X;]<ZIZKCN_Q]bZc^eA|out 2[W]|the KZ|what HF|you +];cbZi[
sorted|"X,V.A3Y4?5a:D=Z?WFYGXQXYB^ZgH|by ?[|had 4B
sorting|,^AZE[Q_jBl[
sorts|)]7XDYeD|it D[eEkY|of 7Z
sought|Qa
soul|%W,C-F8]:a;aFDJZM_NARC]E^[a^eZmA|in %^8Z^[|into :[
souls|B[JZ^Z
sound|#F(a)E,?.?4]<a>Y@CEBK]M^NASD]^bZd@gAjXkCmB|bath "^|down >ZC]e[|like "](E,B4a|off (a|on ,^HDnY
sounded|,[e]
soundly|-Z5Y][
sounds|)^.Y<[>DD]I]NbSYVYe?kY|like .]<aD]YEk_m[
soup|"a%E(Z*B+A,f-E0E1C2C3B4E:?;B<@=Z>EAFE@FDHbIWMTOFQ_R^UCVEWBYW[BaEeEg_lBn=|'s #a,Y.[=[IWQYS[hZi^|and "_,CCCHWK[S?|at D[|for ,Z|from &aCBK_X_YZ|is ,?7Z:D]Ya@j]|on QB|provided ,B|today CZ|when 2CWD
soups|)F:[
sour|#_&[9ZDeIWJ]aZk_
source|&a,E-_:^;C=Y>YK[TCVadXhAn[|project VCnX
sourced|-A^Z
sourdough|#[4X8[9B:Y;^A]B[C_DZHEI^MWWD]E_BaYb^haiZjZn[|is ]G^E|starter D[|went @Z
south|#C,B9Z:D>DDdQ?SBbDeCk^nZ|facing OX|of CajbnX|west jDnZ
southern|CCnZ
sow|)Z2ZDbNZk_
soya|jX
soz|*]D[kZ
spa|%^)b-]8[=]J[N[Z]^_
space|"D#B%Z(<)A*F+C-a.C0C1X3C5E7A9[:?<[?EAECBFcIEMEOCPBQER^S]TEV]WWXAYYZH[^]B_^f@gAl]manE|<emoji> 1ZV_cDh^|and 4[Y]|for %^&EC@E:J[S^jElC|in &X6[[Z|into 8W|with !Z
spaces|#A&D)^,F0D3B5F7e8X:B;C<FCbEAN^QARZSDXBY@ZC]]b?h>i@jalB|and n^|are !A3D7YCD]Z^GbZjF|for bH|have )Y|in )Z,]T_
spade|DB
spades|,]Q]Yh
spam|(],A4CDcM^SWY@k_
spaniel|,d<^DDQcnC|two jF
spanish|!c,ZGW
spanner|V^iZ
spare|"B#C'])@,E.[3_5F6^8C9];C<CDZH<IDNAS]VZXW[V]@^D_abChCiCl[n>|a )D@^EZlZ|bedroom 0Y<^E]l[|key '_|pair +]|radio QC|room <A
spared|2X
spares|)X,BDaQEk_
spark|%[:C;B^^
sparkle|!^8Y^[
sparkling|8E;Z
spatial|-hRfh[
spatula|QX
speak|!]"C#U&A+^-C.]/d1B;U<B>_?AA[CAD_EEFBGbK?PXRDTZW@XB^Ub_eaf@jSkX|<name> "C9[HE|and )Z|for ;_]]a^|on M[QD|to !b&E+b-F.D/a>cDCG^P]QZaCebgCkCnD|with BY
speaker|,c/[;DDZFBGXKCQ_[^b?dAlD|<name> QY
speakers|1b:C;@@]A^DAWEbCg[
speaking|'Y)a,]/F4Z:E?[B[CDFYIBKYNXQ[YZ]Yb[c[kC|at jC|of )d,D7[E]NbQC]Z|on c[|to 'Z,[1YEBQ_V^n[
speaks|/_2^3e:d;WE[X^a^bdiDl_n]|<name> n[|at 1_A]|for 0Z2a;_E[b^|to &Z-^<Wc_hE
special|"B#B%Y)]*_,?-?1[3C4?6Y8Z:Z;_>E?[ACBDCEDBECF_N_O[QDRCVBYBaYbZeBfbiSlC|and 1[7[|day 8Y^Z|mention &[-E?fK_Q]R^fg|shout &[?Y|thanks ;Z?C
specialist|-YRX
specialists|-[8A
specially|>ZQZeY
specials|.^CZk[
species|6ZhZn^|of nZ
specs|"[DZNYO_RZ
speculate|n[
speech|(Z,b-[1[4CAYDcEcKYQYYE^C_Cabe[k[|and -]1ZK]RZ|in QB
speeches|,[.a1a7@<X>dKZS_V_f[nY
speechless|8]FbMXQDbWm]
speed|=C?DD_Q]TZ
speeds|+Y_[
spell|3_8^EZX^^^
spellbinding|8E
spelled|'ae^jB|right e[
spelling|#C?YA[DcK^Qckb|bee bF
spelt|,ZQY
spend|!]#D&E'b(C-Z3B4A5e7V:C=_>^CBFAG[HWIEJCL[X@Zd]__ZbCdajBmZ|<number> *Y/^MZ|a /E>YD[e[|an >Z|and ']-XL[|it 'D.^9]=a|on "]NE|over !dG[|per 0Z5]Z_|the &F8Z=XN]
spending|#B)X4Y5]?]CYGZJ@NXQETBaBfYkB|<number> 2^|on #E
spends|,D/]FZ|<number> /]|on F[
spent|%W&X,Z1W4C7C8A;C<E=S?]CADDEDIDMXQ[VUYCaEgHkGm]nZ|<name> "_/_<[AaTah[|<number> &B1X2@4]<EA[V[Y[^]nX|<somebody> 4F?[|a &[,ZF]RZm^|an ,FkC|grain nD|nine AFhE|on ,D2aQY|six &Z;E|the %^&A;ZACKCnY|this &],Z|two &_-]
spike|=][Zd[
spin|!["[#[*^3_4_:[<XC]F_GWL[[^aYjZm^|at I[[YaZ|is 3aC[XY|the !]6ZF_GZL]m]
spine|(E9]G]TZ
spiral|,[
spire|1[
spirit|%Z'Z,_-[1Z8eDYQZ^ek[|of 'Z1[8[^X
spirits|8WX[kZ
spit|Dgka
splash|!Z,[CbD_FZQZ]b|of C^
split|"A%[)X,@-Z2[7D9C;E=k>DBYCCJZR]TEdg|<number> .[|between =DdE|by =dda|down 2]gZ|it .[7E=d>]d[e[jZ
splits|#].Z_C
splitting|&[=b@ZD^d^gY
spoil|2[9[B^F[U_m^|it 9ZB^U_
spoiled|+fPa
spoiler|)[4B;DF]RX|it )[4BF]RZaYmZ
spoilers|C]F[VYj[nA
spoiling|XZ
spoke|%[)E,A0A;E?^EBGVNBQAS?UEf^h@kSnX|at GZ|for )E|on <]?[|to QGg]kX|we %^aZ|with ,X0BUFn_
spoken|#[,^.DCDFEKBRZSCT]^CaZb]cZ|for 7[|to .D/]
spokesperson|-_J^
sponge|,^/cI[Tc|was ,^IZ
sponges|,a
sponsor|)X*[6k7Y8B;P<[?DFEKEN^QbW][f][c^dZfBn_|<name> 1Z?DV]|a )[6[N][[|of 1G;^<_A^E^NXbXh[|the 6]EG[X][
sponsored|![#Y%[&a,_CASAjBlB|by %[|silence ,Z|walk #[&]
sponsoring|+EaE
sponsors|&E,Z5]8A:G=X?DECK?Q[VAZ]b@|<mention> &@KAnD|<name> &[)[N[^Z|of ;DA[bFhZn[
sponsorship|)[-Z8YQ]nE
spool|2CC^WEn]|<number> 2CC^WEn]
spoon|,[<AD^k^mZ|of #Z
spoons|,b8D@DBZQ^gBi_jYnE|can @D
sport|7Z:Y<^AE]_bDgZnD
sports|+Z8DB^CXic|day C]jY|hall 4[
spot|!C%a&B'[*C+[,<0Y7d9A;W=]?ADBEeFAJ^KFLYP_Q@XD]db[eCf?gEh[jCmBnZ|and #[=X>]DZ|for #C%bJ]|in +^|on .]|the (ZQE
spotless|+aP]b[
spotlight|-Y:ERY|<name> &[|on &EQD
spots|#B,<0D3B4D5[6^7k>EDaIDQ?YCZZ[[]g_CbDgB|are XD[W|left !]6^7_MYN_X][]][a[nZ
spotted|&c8Y?b@XAbB_EDKaQEe[f_h[iZkDlC|it &e,A?[B]KefYkE|on &>1[8[KA
spotting|&C,C<_?dKBQEfc|it &@,E?]IBKDf[gYj^kC
sprained|,[Q_
spray|"Z)]4E>DDZI[gCk[nD
sprayed|*]4]9Z
spread|#D%X)Z1d2A5[BYDDE[M]OEUZVaZ[]AbYlY|it 5^Z[|the %X)[:ZBZE[UZX]lZ
spreading|8U:Y^Z
spreadsheet|,^5Z7aE]N@OYQbRES[]^_YaAd[i_lYnB|and ,Z5^kB|i hY|is 7[D_
spreadsheets|"b&Z-X;D<YBZDBK_VZ[^aZbDhciY|for -]<^RX
spring|!Z"e#W%>)^*E,@1_2e4]6c8A;??DC>D?EBFAGaHeNXSaV^WbXBY_[_][bDf?hWlWnE|'s 7[kW|<number> 1aVY|and CCDCI@K[YV|as 4aKE|at ?CfE|collection "[)Z1[E]HWV[l[nD|for %C&D,ZKE|has )C|is ![)]^Y|it +a|menu mE|newsletter HZ|so D[|they QZ|to :]CDa[kC|we )Z,ZiZ|you .]
springs|7CQF|on 7F
sprint|,_QZRY
sprouting|/Y
sprung|,ZDB
spuds|,YDY]YdZ
sq|1YJYY[^X|ft 1YJY^X|m Y[
squad|,C-Y=Y@CBcJ[QD]Zb^gBi]kE|for ;Z
square|&]+E3a4D8B@CKUQC^BgEnD|<number> ,]jY|metres 4F|on @DgE
squares|Sd
squash|!A#D+[,Y>EGDS]]DaBn@|and ,AKC
squashed|,]Q]X^
squat|+^P[
squeaks|#c,b@DDEIcQb
squeaky|#B@@eC
squeal|"CSX
squeeze|5iDaZek^|the 5[Z[
squeezed|"^5Z
squint|1]DY
squinting|"[Nc
squirrel|,]Q^
squirrels|,[QY
sre|C]k]
st|,?0[1Z8W<[?^f]nC|<name> 0]1Z8W<]?Yf]
stable|&W-a.Y1aR^V^n[
stack|!^"]#X+b-_4D8C:^P_RbYCi_|of #]
stacked|?cQXfa
stacking|Z[
stadium|DEnX|roof DE
staff|"B%]*D+[,[.F1D5[7@8B9[<a=Z>[AEC[PWQYTCWW[B]@_UaGbCc]dZe]h>i_janE|<name> 1YDZVZ|and #YBYQ[U]iZ|are 5e>ZC>Z__Z|at #Y)[<^E^QF|can 9[CZI]e]n[|do =^|have ea|is ,>-[<Z|it 4FDBQB|nurse 1ECZ|of &B,B<ZQ>|on =]|one %]|pick &],[CDW]jAnF|room )F,c2]Q_|to 4cYZ|today CA|training C^QBj^nC|who ?CKDfC|will CYOZkXnb|with .E
staffed|,C4FQGj[k[|until C@QEkZ
staffing|C>
staffroom|g[
stage|#@&C'^,[1c7E;d<C?Y@DFBL^RFTBVbX@^@bac^eDf[gBhWn[|<number> >]n^|at 0]1]:[CCRCUZaZbY|door +[QY|in ;cF_bcmYnY|is ,BCZ|to &FRY
staged|8Z;[^[a[b[dZ
stages|/EGZ^X
stain|DZ|on ,ZiY
stains|[Y
stair|DAT^_]|at 2E
staircase|&X,D
stairlift|eA
stairs|,Z4D7E:D;a<a>Z?ADXI]JEKZ^D_Ecae]jDk]|and dB|are &Z>YK^SAdDkF
stairwell|&c3^9C<[=]Kb_Cd^
stake|/Cn_|has /C
stakeholder|-[1Z8Z<ABDEZR_VYaDh[lZnC|engagement 1Z8YEDV]^ZbWhY
stakeholders|-e8F;B<??DABB[DCEAReVUbEc=hCn<|across -D1C;D<DAD^^hA|in bB|to ;D^GbCj]
stale|&Y.XK^
stall|!D"C&^.B2Y4C8C=ZC]DAG@N@S@VDZWcXd^eCj]k=nE|<number> K]QHfC|and ,CCZ|from DD|is 2X|it SF|opens "C
stallholders|5[=]Q[d_jZ
stalls|#d&C)^,b4dIZNZQ_TX]]j^k_
stamina|#Y;[
stamp|"_CDDZgZkZ
stamped|,B9[CXD]QIkZ
stamps|+FPDW[
stand|!D#B%['],a-?.c1W2B4@5B9^:B<]CGEVJ]KCLUOZQ[RGSa]Z^?_[eAn@|<number> ?ChZ|a EGlF|and BZQX|at 0[3[<ZEgeZl_|by EC]Z|c14 O_|for &W8V;g=Z>ZlZ|in &CKDQBWX|it .[|next S]|on ,Y.B|shoulder ;EE[l[|still ^X|there #[|up #B(C,A7Y;^?eQCb]|ups #_|with %](Z7[;BJ^M_QB]YaabCn^
standard|!G&B)X,@/C1D8X:D;d<]ECQ?U]VA^]abbbcbj@kG|delivery nZ
standards|+Y-b4B;bF^Q@YFb[i]lZmY
standby|4DDE
standing|!E"]&C+Z,C/[1X2C4]8Z;b>Y?C@ZACCDD_EXHXIZSBWC^[_CaXb]gWh?i^jD|at EElE|between 7[:C|by "c|in 4DYC|order 5_Z[|orders .[C]EYS_|ovation ,B:[;[QCbYiX|room ;aEY|still /[:]|there 3Z;^|up ,[4[?G@Z
stands|"?&C4a:E<[C]ECHDIEKASYV[Y^ZT^C_DdBnC|at "F1a2_<]HEOXV_WYY^|for A]|we 4aY]
standup|,[
stapled|,Y2Z
stapler|V[
star|!A#^&](X*Y+B,D/^4Z6a:@;>>W@XCBM]OZPCQVXZYb[c^bb=kV|because #^4_>Y@XIXY]kZ|review !D;AA]E[H[N^bA|reviews ,]SY|the *[
stare|<]
staring|mZ|at mZ
stars|!B#]&Z)E*Z+C0d2[3b7@8B:C<c@YB^DDE_G?HZMBN>OaTAUcX[Z_]A_Ba?cZi_lYmYn^|<emoji> 0@3Y5[H]MDZ[|and *aOa^^n_|for /B<[@[TCg[n[|from 0ZUY|in <b|on 0]BZUZ
start|!^"Y#[%E&A'A(B)V,>->.>/D0A1?4E5B7A8D9G:^;==D>A@@AdC[EAF?G_H[JDLAN[R?SDTYV@Z@[>]B_VabbEc_gBlGm@n>|<name> 4^TVe^j^k[|again j[|and ,B.Z2Y8CA[D]|at !B"Z#^,ZCXQCSAZ[dZf]nC|before a]|date #],]?[E[KVg^n]|from "D)]N]QZ|here +e8^PcW[^^|in 7DD^|line AebXhZ|living !Y)a8[|now !_|of :YY_lE|on #^,BI^S[d_|so .[D@|this <[CZ|to DEK[|today !b"^TX|with /Z8Y:DDdQ^S>TYaBkY|your !X6^7]8[G_JZT]
started|!C%D&^(@*C-W.A/E0@1V2>7Z9A:A;B<^=C>F?C@_CBFBJHK^MVSAZ@]D_CaAb]c_d@eZg_hYmA|<name> ,B:Z<BbZn[|a &X,cQ^n[|as &]@]bF|asking 4[D]kX|here ;ZQ[|in &Y<_KXMZcWg[nA|it ,EMZ|on KZ|out <[|the 4X?_fXj[|this &[<B@ZCCE]bA|today )E7a9C[a|with "],[:D<[A[cR
starter|#D-^8B:CKGQERZSB^FkZ|at :DaE|kit )]|who -[
starters|;Y<acYj]
starting|"Y&a)[.@4X7A8D9E@DGEI^K]M]SDTCZD]CdIe@lDmCnH|<name> CYIXj]|<number> Mb|at &Y|in =YQZ|out !]|to ;Z|today =CdE|with "]#]4]k[
starts|"@#Y%C(@)D*Z,B-_/[0D3W4D5C6D7D:^;?<A=G>@?ED@EEFFKZMFPYR[SXTaUEV@WX[?]?_[a[cEfAiAjZlVmBnB|<name> "Y-^4]7]CZQZTcYYd]e^g_j_nD|<number> #]-Z7YDEP[RWZZfCnA|again a[eZ|at #>)V-c4?:]C?I@JYQER]YB^]j?kC|from )B|here "[%F8b@AS]UE^Xg?nD|in 4dCEjAn_|now 1aE_|on ,a.Z7DCEK]MBQYbVkYnE|to 2_9^WY|today &]:]C]j[|when KB|with 8FA_DZXZY^ZAha
startup|-[4XR[e]jX
starving|&^KXi[
state|!B)C/h1A2E4@5[:A;^<C?X@]B[CCDCK[METcV?aCbXeBfbgeiYnf|of 1]:C<CEZaBb[lZn?|still /[TX|title ?^@ZVEaDbBg[|will nZ
statement|#D%D&B-b/E1V2B3_8[<]>EAZCCDYEaFeICJBKBQFRYV_X]YXa^bAdDe@fChajEkFmdnZ|by 1?E[V?l]mYnX|from CC|is EEVElD|of -Z1_3c<ZV^X_|on 4XA^FWh]m[n^|will >DeE
statements|CZEbJ^QD_XjanE|for I@
statesman|8E
station|"Y&D,>/D0D4A7C:D<@=C?DCZIEKDODTBUAYFZC^CaCbCeVfFiBkEmC|<number> ,DC]d]jZ|and >CDZnc|at QZ|in DC|is CBjF
stationery|+^8]:]>[a[|cupboard >[
stations|,B/]T[bZkYnZ
statistic|/b3D7dT_XD][nB
statistics|-FEDlCnD
stats|K_
statue|,[?gf^
status|-D.B1^4X<aCbEaKCQ=TAV_Ycj]l]n>|page 4[CV
statutory|4YCaQDRZjY
stay|#a%@&?(@)B*C,@._/^0D2A3C4C8E:Z?BADCDDXE>GAHCIYNZOAUBVC^]dCf?hCk[l=mB|and :Y|as #C,D=_da|at +dC]P]eDjFnD|away DZkZ|for !_5[@ZNZa[fE|free #aDFWb|home .^CZD]SZj]kX|in '^)X,E.[=YL]N^SWjak]nU|off n^|on KEgBmEnC|open #_DXQA|positive :DaD|put 4];]kC|safe D@QXn[|there ,E>[|till #^CC|tuned 1Y:CEEFaR]]CbAl@ma|up >_|warm .DFDmF|well QF|where #Z>DIZn[|with :ZC]^]
stayed|#X,^4Z7W;[<a?d@_FCRZbYeZfbk@|and ,bQZ|behind 4^<^>]@[|for &E|in WW|late <Z|on &YM[|put DZ|to ,D7a@[K^QCeb|two <^KY|until ?[f^|with ?Zg_
staying|#^,a.X7W8Z<]=]>[?^QZdXebf]jYn@|and KY|in .[7^=]]WdZ|on #]<b>[e^
stays|!B"C&>)B.a2W4@5B;C<F?=BDCaGBHFK?S^W^XEZAd@fAiBjXkZnB|as .]3ZCZDbk[|at >ZDDY]dD|down BFiE|empty ,ZCB_[|for ,DT[kC|free Wa|in 3[X]]^|late fD|on ,A>YCYSYe[|open .CCCDYSC|shut #D,Y7[CZIEQ[|where ,]2[CZQX
steady|(]+B-Y<Z>FDaPGjZnZ
steak|!Y,E7C?fG]]AnD
steal|[^
stealing|&^7ZKbnE
steam|,^KB[WnC
steel|!b"Y,@1BCBQCnc|and ,CQF
steep|.[4?QFScYE
steeper|%]4cCaY[kC
steer|.[5ZgZ
steering|5Z=[E_dZ|group =[Ead[
stem|8B_^
stems|DU
step|!A"Z+D,E-]/E0E2B5D6C7B8a9B:[;><A=C>@BDCCF^KWMBPAQBSBU?WD^cb?e@fXgZiAlCmanA|<name> ;E|<number> "[3ZCDFZ|back 8YG[|by &D?ZF[fZkD|change ADEZbahAj]|down 1_V^|for &^E]|forward AahZnZ|framework OXm[|free #Y.C4[D[I[SBj[|in #]|inside NE|into )[,F5C8[N]RDZ@|is 4[|method )[:^|of %]-F>EJ^RE|with &ZKY
stepped|0]?[UY
stepping|BZQ[nB
steps|#>&C-F0C3D4C8C:D;E<D>^?dD[HYIAN[P[QDSEXCZB_DdBfbiDj[kZ|and 4ZDB|are *]DZj[|at "]>^C_jbnY|in CZ|up ]a|with ?Y
sterling|"CDc
stern|&??BCZfCjZ
stew|5ZC@jA
steward|3ZSF|if SD
stewarding|-YRW
stewards|3[=^>E?AE[GZXbd]nD|and 3D=Y|who ?B
stick|#E'])X.^2D3[5Z9b@ED^QabCdBkcnC|and ,[|it 'Y3ZDY|to )Z3Y
sticker|(Z+X,C2e>ZP]WXgEiCk]
stickers|+B4[:D=[CEOWaJeDlA
sticking|)[Q[
sticks|#D(F,b4_Qd_[fBgCkZ|knock (G
sticky|&Y,cEXK[Q^aYnY|note &^,^K]|notes <YEX
stiff|)e.Y>CDZG^aVkV
stile|#[,YC[DC
still|!<#A%?&C(?*A+A,Z-?.Y0X2A3C4^7W8A9]:=<^=@>DA]CZEYFDGDHRIBLFQYV^YY[B]a^G_[a[dAeEfWgXhWi]j]kV|<name> ,_C?|<number> )Z.[2]Q]S_WYYB|a "[|and .Zn]|ask ,Y>_QZeY|at ,E8W9]ae|available .]6]7B8][^]EmY|awake (<M>|be CDQF|broken 4[|buzzing <]?^|can 4[=bDDKXY[jDkB|come 4Z|comes ,B<^|dark C]D]f]j]kZ|do h[|does #^9AB[DZbZ|doing 7_H]]Z|down C_|free WXjA|full CBQD|get .b4B=]QCSdYCd_|gets ,B._;^nZ|go &E>]e[|goes .fJYSb|going 0^7WCZDDUYe]|got &[,c?[@DD[_XaYgA|had QX|has &[(Y)X,[7a9[>_C^D^MUQ]YFeZiZnB|have "F.@/Z0C;ECCD_KDSBW[_^a^eAjFkD|here ,Y0_1a4B<CC[KYUa|in ,Z5D7D>E@FRUSEY?eEn]|is /[5]|leaks UF|leave DZ|like D[k]|make ;[|missing lY|need )c,^Eb|not ,@<ZCY|off 'Y,Z.G9Y_XnX|on (F+a.Z3b7ZC[JYMDR[XVYC]MnD|open )BQYhXiWkX|out >CM[k[|pay k]|paying "]7XGZHZ]W|pinching 1^<BAaVZhY|running "ZAb]^ha|says 4^g[|see ,Z4Z7EDDQW|shaking AgVX|smells ,ZjC|take /[4Z|taking ,?4B|talk F^|telling 7A|the bA|there 0Z4EYBgE|think "Zd[|thinking 7W|to 0Z4Z5aE^Za|travel GF|up ,D4[|use ,G.C@^kG|using "C'd7ZnE|waiting )X7D<[ICNZ]Bk_n]|warm C]QZ|winding "B|work C]|working #G.[5]Z^|works +X,D.A@]CCKFQIgXjZ|writing ,ZX^n]
stimulating|8Y
stings|>^e^kA
stir|3D|the 3E
stirred|#]IYg[|up #]IY
stitch|&[)]+W,E:B?[QZk[n[
stitched|&_8d:[<b?[KY^_cYgX
stitches|#[*[4[O[e]jAk]
stitching|+aP_
stock|!G"[#Y&[)W+Z.Y/^2Z8@<EC^DXHbLCOBT^XYdYj[|<name> &]X_|and )[CDjD|at )X/[C_nZ|count 4B|in .^4[DZn^|is CA|order n[
stocked|WD
stocking|)_,[E]nE
stockist|4c
stockroom|0]
stocks|!]&[5X7[GX[BlAnc|last !_7aGZ[C]]
stocktake|>[CWjXnC
stocktaking|CZ
stole|W[
stolen|&_@BK^QZgD
stomach|>i@YD^VYedk[
stone|)c4E:Y?DDDNYYEnE
stones|QZeFnD
stood|"@#E,V.D/B3C4X8D?dBCC>DFFEIESCTB^B_CfbkBnF|at /C1D=]>]e_|empty #F|in 4]?[@[AZf[|on ,B4a;^QEb[|there ,Yg]|up #],^1d?YQ[
stool|)_,[I[QZ
stools|#ACaQC
stop|!@#A%?&D'E(D*C,Z-C._0X1D3i4E5a6D8B:Z=B>=ACC^D_EAHYMAQZRBS]U]XgZU]Y^Fh?jVkZmCnD|<name> QZ|<number> 0_EaUWla|<somebody> ,[.Bj[|a #[|after .a3ZS[|and "@FY|asking ,^I[g[kBmY|at )_-Y.[4D;ZN[QDj^|being "[7Y8[]Zb[|by CAD[QZjE|doing 9D|for 7[|going "Y<[jD|in ,Z.[5]@ZDEgZ|is #F2]CZQAW[|it ,>2ZDAgA|on CBnY|opening nZ|outside ,ACBD[QC|paying 3ZS[XX|ringing 3X>DDZQZX[|scrolling 3g7ZXa[Z]^|sending ,]QYj^|talking 3_D^^Z|the ,A;DC^EEF_K^j^|to ([.d3C5dZ]|using 3ACkX@Y]jb|what 3Z:FMD]F|working #Y|worrying )[
stopcock|?]jDk[
stopped|#_%C&A(D.E1E2D3E4Z5B7D8E9a:E<@=EBDDDFCJ>MEXBYWZC_WhXi>nF|at EZl[|by ?DQZaDh^|coming >[N^][|doing ,E/]DZT]|for :CgZ|in 4ZY]eZ|listening ;^|making <Z|me #]Ia|opening 4ZS]|putting #D9ECajY|saying ,[@[CD|selling ,E4aI@Yb|since AaC[|taking #@|the 2[4CAZe[|waiting :[
stopping|)D0W4A7_9?:]<[?W@AGZMZSFWB]Z_@a[gA|there <d|you (Z)E7c9@GZMZQFT[]a_Ca]
stops|#Z&B,A2[4@9[<E?ECeDZFEG@HGI@JDN[QDW[e]fChZj]k]mF|at C[DDj]|by CY|in #^|it DA|on 4E|outside CXDYIYK]jY|the OY|you nZ
storage|4dC_QDRCYbb[eDnB
store|!]"C#[%V'A)A+b-X/D0E1D2B4Z7Y9W:[;A<Z=DC]HEI_J]KYLDMBNDODQWRWSFVC]D^X_]bCeXf?j[kIm]nc|<name> &[,AD]|<number> ;FC]|and !B-ZRZ|at IZQ[|for QD|in DGI_nY|is ,YCa|manager fC|not DZ|opens <_C[D_jZk[|with %_JY
stores|!Z#Z0]1X5Y;^A^CWDdE^IYQE_Zb^dRhdk[n^|across 1[AY|from MZhYnZ
storey|"XQF
storeys|#]VX
stories|!Z&E(B)D*[5a7[8^:a=DDFECF^KBMBNNQCTFXZZ]]X^agCmXnE|are 8a|like 5[:b
storm|4Z5Z:[;[=]>ZCGD@GXJWN_Q@V[Z[]^b]g[kEnZ|<name> ,ACFJ[QDjAk]n]|and 4Z;Y|over kD
storms|)],ED]dZ
story|!@"_#E&@'E(])Y*b+C,C-A.C/?1C4<7@8X9B:Y;F=C?B@BBDD>EDF^GFHZIGKAMZN[ObPDQARCSET?VCW]Y@Z_[G]C_BeGfAhVi>jCkEm^n?|'s 5^Z^|<emoji> 3D|<link> FE|about #Z,D|and a>cEhD|at U]a]|begins 8]:^a]|behind ,[<d^ZcY|for ([XCaG|in *@FZOC|is %b4B;[J]b[|of 8C>WFYZY|starts 8DAah_|time (Y,YM[|to 7Y:F|with 2[WZ
storytelling|%^-g;YGDRcaYbYhXnD
storytime|CeI[jZnC
stout|(F+D1[7B9ZPCQ[WXX_]CnF|with +DPD
stove|&B,D7]CFKAL[a^e[i_|and #Z
straight|%B(C)C,B.T0_1Z5C7E:C;X>D?]@@C=DcEYI[MAN@QEUZV_WXY]^[bYf_jAk^n[|after D_Fbm[|away .D>BD[eB|back .]3b4_WYY^eY|from n]|into "Yk[|over #^|past ._S]|to .B/Z4D8a?ED_SET]^]eXf?k]nC|up -Z|with .]7]|year 0^;eUZbahYlYnZ
strain|&]?_jZ
stranded|CDD^jDk^
strange|>YDCY[e]
stranger|%a8[9C>Z?aJ^Q^U^g^|'s ?Y
strangers|&Y5^8Z:[;[>d@dQ^Z_a^b[gb
strap|,C2Zk^n]
straps|IDK^eD
strategic|#B&>,E-_1C4C:DHFRdbAhAn?|partnership AEhD|pillars lC|vision -B^Z
strategists|-^RY
strategy|&B,B-X4C8d:V;?ACC@F]GBJ^KCRbT]a^bBcVhCn@|<name> 8Y<aCB|for cY|sets 8F<DE^J[
straw|nC
strawberries|,[3Z7YQB|are &E7^KD]Z
strawberry|,DMY__k]
streak|![,F4[
streaks|D^Sdk[
stream|![+d0H4C5[6[C]FEP[SGjWk^mCnC
streaming|!Z"a'E3h9W;DHZXaZ[n]
streams|&Z0[K]U[k[
street|";#A&W'f(D-X/]3V4B8X9Y:X<C@CC_DYFAH?L]MAOFREWIXXYDdCgAhAj^mAn=|'s *ZD@OZkC|and &W*B+];[>BOC|by eV|food 8Y:[UZ^Z|for .[@F|is 7UDCS[|lamp ,Z|party 4]|to "EC[|you '^LZ
streets|#E&Y+h;CCdKZP[QEj[kZ
strength|%^:c<D@ZGXKDNARAXa][aa|of =Z?ZIZX[
strengthen|8[^Y
stress|"a,[-]/e7D8d;ZD>KXRWTbXD^fk?|and KZTZ|by /]T]|free 8^|is nY|out "Z8YDC^X
stressful|)_>BNZ
stretch|#E%E=Y>Y?^DDIBJDSae]f[g^jZkD|goal =ZdZ|the >ZeY|we %FJG
stretcher|,]KCQanC
stretches|aX
strict|,]QX
strictly|7dDDSW]d|limited 7aDD]bjEnE
strike|*Z,E.Y1E4C=eCcObQKSb]Cd]e^jdkX|from &[|on kY|pay =edd
strikes|)[N]
string|"Z#W<^>YK[QCTDWce[nC|quartet 1[
strings|2[QZWYjYnB
strip|b[|of DYkZ
stripe|,C4ZSAjY
stripes|8c^^n^
stripped|&Df^jA
strips|)[6a9XIZ[]n[
stroke|aZ
strokes|DY[Y
stroll|GCM[
stroller|9]A[_a
strollers|4]BZi[
strong|#B,Y-Y0d1Y4C5D7E8E:^;a<^@DC]DAEaM]QYRXUbVaX[YB^Aa^b[l_mB|and ;[a[
stronger|-D8C:c<eREbF
strongest|!_-]4A:]CCG^RYZY
strongly|!]4EBYFa
struck|#E&Z,^4^AYB]h]|by AYB^iZ|out ,b
structure|^]
struggle|.Z>_QDaXeajX
struggling|"_#F%Y9B@BHaJ^aZeFjY|to "_H]JY|with #FGYnG|you >CeE
stub|4[
stubborn|&e,F:F<k@[K[UDaGc^
stubbornness|?cf_
stuck|#G%C'E,a-F/F0B1E5D8E9c:@;D=C>_CZFEHBICJCUAWZY[ZC_WbDe[mEn@|and 4E|at C[|behind &],bQ[|in !]"Y,@7C>Y@_QFY[bDg[lC|on "B.Y>b@[DBHDNWS^dZedg]kZ|ring KF|with 2[>ZWXe[
student|!@#[&c,B/]1Y5Y6C8[9?:?;Z<B@[GBIYK]RYVYX@ZX^[a]b^j_k[mCnG|<name> K^^^|<number> &ZE^KZ|asked #Z|every &DKE|survey W[|who "D
students|#[)A+b,T->/[0a1]4D5]8C;@<C>[?dBZE>HDM@N>OBQ]R>TZUdVZYD^B_]bHdEeWfbhCj?l?|and /]5Z<]DDT[kE|are 9]QYU[|from ?cQ]f_n]|in C[|of -E|on .Z:]gW|who ;@?cbAf]lB
studied|/]<_
studies|/e4W7]8D@YD]HYMETfY^^@g[kXnE|show /b8DDDTb
studio|"d#A1a4D7B;D<a>E@AA[C?DAGAHXIBJBP[TCV[ZE]YaDh[j?nB|<number> jE|and <]bW|is 1aVZ
studios|a]
study|&W,A-V4Y8C=]DYEYFYH]QAUDW^YYkbl^m^nd|how nB|of YZ
studying|&],aDYKYQZ
stuff|&@(Y+_,E2a4C7CAeQDU_W]Y@^Zh^jAn]|on AYm[
stuffed|#XA[CYMfQb
stunning|!^8kE@GWMD]Y^ebXnB
stupid|/Y>cWYja
stupidly|+cPZ
style|-B2[8^CCGDH]NF^Xj?nC
styling|T[
stylish|8_^a
sub|)Z0g1Z7[Udn]
subject|,B-]3Y7ECEDFFZKBQCR_UXW[][gYiCm]|and 3]h[|line FXU_]Xg[m[|of FY|to -aCDRdiDkC
submission|fZ
submissions|&DnC
submit|3[7@BZCZEAVEXYZ^]@jZlEn_|your 3]XZ]D
submitted|*Y-[1CAbE_OZRbVEhYl^
subs|#B&]*[0d2a3_4D6Z7^>EC_D@EYIBQAWZdajZkCnB|are 6]E][YjX|go =[Ybe[|stay Ca
subscribe|"](c*^,C-Y/B3Y6b7]E^F^HZMbO_QASXX][c]^b_jDkDl]|and ,DEYb[lY|for !E-Z6^GDR[[]|save !Y.Z/BSY|to "X6[[[
subscribed|*aO_|to *aO_
subscribers|*g,C0aBiFnOaU^ifmb|get B_ib|will 4Z
subscription|0Z4DB]YCg[iZ
subscriptions|)C7Ea[i_j[nD
substation|DYnB
subtitled|IZQEj[
subtitles|/EK]Q]aZ|on DYk[
succeed|C^
succeeded|-b4BRZ
succeeds|&DE]VZ|<name> &DE]VZ
success|#D&B)A+Z,D/[0C1_7B:e;a=DAYDCEcH_JBK?QDVeXAYA]D^BaabadCh]jDkBl^n>|in :[;^<]UYb[|is 1[MZV]^Bc[jE|leaves :Y|story 5]:]Z[b[|with +].];^=EPZb[dF
successful|1_3Y7CHFVZ]af]
successfully|1Z8[;A
succession|/B
successor|EdlZ
such|!_#D%a+b,Z0Y1A3c5^;_<A?CEDJ^PdV@Z[]^a^b_lA|a %Z-[3c5Y:C;FbYlB|an 7[|as 0]DZ|thing %[:bN]a_
suddenly|"E&[K[bZ
suffer|"[/]7CT]
sugar|,Z/Z4_:D>G?AK]N[TXY_
sugars|QZ
suggest|*[DbWCY]kc
suggested|#[&]4D;[IaK]bYf[jDkC
suggestion|&a'[:]CAaZfC
suggestions|#a9jQb_e
suggests|&[nX
suit|!_2[4B7D9]D@KXSVXdZ[]BbDd^eajYmC|you .^3[XZ
suitable|,>QC|online ,FQD
suitcase|,^
suite|-Z1C8Y<B@ZDEHYRcVCY@^[|of "Y%YRY
suites|8EGYYX_YjB
suits|,D.Z9]=W>ECEDDMASc_[eE|the .YCE|you 9Y=YMBSZ_]jX
sulk|.[7Z]Ylb
sulking|,_7F<[Q_
sum|(b,C.D=YC]M^Q@dagW
summary|#B*Y+C,E-F3ZD]QEj^|is *Y|statistics -FlD
summer|#D(@)X*E-D.@0Z3A4^8^:W;A<D?ABBCYEAFCGYJBMERAXBYaZA]V^WaadDhFiAjamAnE|<name> H[^C|and 2^4[U]W^Y[kC|camp CD|fair !E,]0Z9^<[F[|hours i[|timetable :]a^jZ|we OZaZ
summers|0[UY
summit|-C8cQBRE^[jZkZmZ|in <XlG
sumptuous|![8a
sums|(a4a5W<CHBMa_]|we HC|with #].[
sun|!Z#Y%Y([+[,[.[1D8]:^BWFCGYKBMYQ]YC^[a^iWk]|<name> %Z+_C]|and (Z|cream !XDYGY
sunburnt|<YA_hYm[
sunday|)]._2A4@7]@ACbDEQXScVDXE]aaDeFgBjbkFmBnA|'s ;ZKZQZb[kD|<number> C^DFKB]Zj_nE|is C[D]j]|lunch C]|night C?
sundays|4ZCYS[
sunflower|+EnD
sung|?[KYQDSYWZf^
sunk|,]<cc_
sunny|#ZPX|<name> PX
sunrise|8Z;Y?aCAK_XYaDf[jDnD
sunscreen|9YCBQZ
sunset|,C-D.Y4C8[DXH]k[
sunsetting|-hFdRcmZ
sunshine|&Z8f^]aEiXm]
super|)]+]-[7]FZH]
superb|&X+]>[PZea
supercharge|"C-c6Y8DR]^[bB|your "C)]-a8]R_^Y
superheroes|:dM]a[nD
superintendent|%^;]
superior|+Z]]nZ
supermarket|,Y.Z2]7c:ZSZ]baXe_
supermarkets|F[m[
superpower|)]:bNXa[
superstar|;B
superstars|%D:[B[UEa]
supervision|DEQ]nC
supervisor|2^CBDWQTWZjD
supper|2Z?B@DCZGCIB[ZeDjFlXnC|<name> CY|and ,ZDC|is l[
supplement|W^
supplements|2]W[aE
supplied|&c1X4D;YK_WYnE
supplier|"[,@1]4a9B;D<@>C?C@^C[DCI[O[V^Ya^AaFfBkDnF|'s 2Z@^|and %[4X|has Y^
suppliers|#?1Z4EA]BaDaIGVYYChXia|asked #@IB
supplies|'^:Z@[DFL^
supply|%@,>2B4B7B9YDYIAKCR^YD_[hCjImBn]|chain %A9YRZ_Y|of 5W
supplying|%Y<[=[
support|!C&^*Y+D-X.D0C1D6E8E:_;B=B@^AXCaFDGAKYO]Q]RbS@XY]DbBd?e[h]jal]|<name> -ZC]|<number> D]|and )Y-FNZ|desk Y[g]|for 5[RYb[n_|from ;C|has 4[|is OYn]|lead NX|line @Y|our *Z8E|team hX|the A_EYhYjZnZ|this nY|tickets @ZgYn_
supported|&C-V5_;CEgl_|by &EE^KBR[l^
supporter|*_5[F[O]Z^
supporters|%_+[,@3e4X7]8C;=?CBeGCJ[M=Q@XY]_^AbAf?iakBnE|trust 4Z=[
supporting|7c?aSYfa
supportive|<Z
supports|-^/ZR]T[
suppose|:]
supposed|&]F]mY|to &]F]mY
supreme|;Y
sure|#Y%B&E,]/C2B3?9C:?;>FAI]JCQ[XAaDjDkXlEnb|<name> #hIbn^|about 4Z|if .[>]|it ,D4YYZkD|of ,@4?=Z>CK^n]|there 4F|what <[|which .]DE|you "Z(Z7]]ZmE
surface|,C8Y>DACCYR]h@k]
surge|nD
surgeons|/];_b_
surgeries|DZf[
surgery|#D,F0Y<^>ACbIC[Dj_n^|in QY|is CZ]ZbW
surname|'c.EDaL[PYSCg^j]kZ|and 'ZD^
surplus|"a,Z-^=hRZdij]
surprise|1[3X7C8C;]>YB[FjIDO^UEi]me|you FfI@QFUG]BmcnC
surprised|,C/Z;dD]FdI@QBk[m[|even FX|us D[FZ
surprises|8C>ZS_
surprisingly|^_
surrounded|8^
surroundings|!]8Y^c
surveillance|&[1YE]lZn]
survey|"=#^%]&@']*[-C.[/=1C4B5E8F;A<E>E@ZD@EcFDHBI_J_KBLZNARAT@V@ZG]^_]b?dEeCj[k?lcm>nE|'s )Y|<number> #aE]I_nY|about '[L[|and ,F?C@ZEZg[nD|closes %Y7^EZJ^W[aBlR|for *E|is )E|of /A8DCBKBTAU]jB|on "EE[HC|results #]?[IY
surveyed|D[OZ
surveyor|,ZKCS_ka
surveyors|2Y
surveys|)Z,Z-C
survive|7c:^<]]]
survived|#_&D+].fI[P[QbSY|a +^P[W[
survives|,b4ZDZQ^
survivors|(_DZQX
suspect|4YCD_]
suspects|4en^
suspended|,;CaQAjYkDn_|<name> ,BCajZ|until C>
suspends|j[n[|search nY
suspicious|EZ
sustainability|&_+^,A-d:aA[EFJ]K^PaRbTY]Da]|is %Y:c;]<CJZaYhC
sustainable|%B-]1D8cE@RfbDiClYnC
sw|kY|<number> C]kZ
swallow|/]TY
swallowed|4_;[bZ
swallowing|&d
swallows|&d8ZKa
swam|@CNZ
swan|Q]Y_jXnA
swans|,D
swap|!Y#A&D,C.Z4T7D<a=C?Y@EC_D^KES^Y]]DbCcZdDk^nC|<name> C[j_|at SZ|for 4^n[|it .ACBSBjBkXnC|or 4]DZk]|the ,c3^n[|yours T[
swapped|#b&D+c,>/[4a<[A]P[QAY__ZeBhYnE|for 4]
swapping|=[
swaps|'F,G3cDCX_[[nX|it 'F
swarm|DbK[QC
swear|!X+],b0Z9[F[PXQ[_[|by !Y+]0ZF^P[
swearing|,f3^C@KaO]Q]S@jDlY
swears|,^:[
sweat|+]1Y8E:YD[FEP[aW|and 1Z:^aZ
swede|BY
sweep|)],a8ZDFN[Q]YZkE|the DF
sweeping|&a,^Q]
sweet|'C(_4Y5^8_BYNCUXaAg[|and #]B_|or ([|peas 4^DYUYY[|year ,[
sweeter|8W
sweets|DaKVfYg]jCkY
swell|?BCXj]nC|'s ?CC]fDj[
swept|"E8]<_QY^]f]|the <_f^
swift|"E:];ZCCHGK]Y]jB|sleeps "EHH
swifts|BF_YiE|are BFiE
swim|!B"B&^'E.B3C7?9W=C?[AaCZK^Q_]@bYfXgDh_kAnD|and SZ|at 9]_Z|pass "Z
swimmer|"[#[I[
swimmers|8DD^
swimming|"Z/H?C@ECbTAa[d[eYg^ja|badge /CTB|lessons d[
swims|CXbZj[
swimwear|jZn]
swing|LX|and 4E|by LY
swings|#[.[DDKBSYY_kDl^|at Y[kD
swipe|(G/[3D5B:CBCFcH^TaVCXC_CaEcZiEjCkCman@|<emoji> TY|for +YKCMFVEb[fB|to /^0[BDF_mYnC
switch|!]"X%B&C)].Y/_4_6@7];B>VDYG^H^J?N_T]UBWbY][@]Zd?gAhDkYnA|and )[,Z7?|in #X|it .ZSZjB|off "]7BCCYZ|on #B*[QZkZ|the >ZHE|to +G.X6FD^NA[CaDeA|today !]/Z3ZTYiZ|you #]|your !]+_
switched|"Z#A,B4Y7C@EDEIB^]d[f=g>jC|off #D&YICd[eakG|on "[|to <]QCc]
switching|7b8[MB]]|to )[7XHZbX
swollen|,Y.B
swore|"Y#[,b?c
sworn|,]>]b[nY|in b[nY
swung|=[?_fe
symbol|jD
sympathy|#E3f5[>^X_
symptoms|D[g[
sync|<^=[C_SZbY|is C[
synergies|-d8E:C<ZEYGAJCQDRdaBh[jCkDlbnB|across -ZA_RWU[h^nB|to <^AD
synergy|-dR]VC
system|"],E-a/W3D4b7@8E;B>CDBEXFZIIJ?RZ]Da[cBiDjBkBnC|and 4ADEaU|for #D8DIE|is ,E:_a^
systems|&Z-dD[FXRcVChC
t|!a(^+C,=-X3C4B:V?]DaG]HZPEQ@SB]Ca]eDf_gDk[|<name> ![(D,@-[8CDCG]H[NCR[[[aYf[kDnF|shirt QE
ta|+Z-Y.[6Z?lIYRVSaY[dBff|for ?cKAYaf_|to &[+[?]KZf_
tab|#^<X?^CBDbI]K[QYkd
tabby|QAjC
table|%[)a*C+D0E1A2Y6E7[9D=C>X@>BBC?FAGXLEN^QYRDSDVEW]YE[BbEdCgBi]j@kWmAnC|'s >]|<link> YZjD|<name> D^kZ|<number> #]?]f_|and #E5E<^?[@ZQY|at <Z|below ,E2_k[n[|by ,]IZbYgAkC|for ,@.Y2Z]_jCn[|from #Zg[|is %Y&B3_5[:BJ]KEX]ZYg_jB|of "B5Z@FgE|on )f,]NZVZlZ|the ,]|to K]|we 2Y;YWX|with 8C:YC[^Ceen]
tablecloth|DC
tables|!e#X*X,A4^6Z;E?EGZQASbUBV^WA[ba_dDeCfClDm]nG|and &[4[DYjG|are ,B.Z>[DAQFVa[X|for Dak]|from m[|in _D|left 7B]F|of !]
tablet|!Z#E,C5]@]DCP_ZZnV
tablets|"]'^)Z.C4Y=_L^QESB]XgBm]|and ][|are '[DZLZ
tabs|(b)cBaHBM[NaQCjC|have ([
tack|DckYnY
tag|!@"@%>&B'^(l)>*f,?-C.Y/B1E2C3]6B7>8>:<;A<F?A@CBAD?FCGFHGKAMmN<O_PBQ?RBTBV@W?^H_=aAbAdAfCgAhAi?kFm@n?|<number> !D(Y*g3AE^H^NEObXBlZ|a (Z*=+[,D7DJ[MXlB|someone (D:EGFJZ|the (e*DGYHCMcNFODQF^BbDmF|them M=|three (a*^E[MZlY|two *Y3YOY|us '^*aDEEDL[MYO[Z^^[|who (Y|your 'C(c*A3[5YLEMcNEX[^]a?
tagged|*hOgWYX_bD
tagging|3_5]XXZ]|us 3]
tags|(]*g4aOfY]|attached ,C|on Y[
tail|&D,<4^:_<DQEYXkD
tailor|-ZDY
tailored|-Z8U<]G[RY|to -WhZ
take|!B"W#D%V&^+C,A-?/X1A3D5?6D9D;B<C=_>EAAB@CaDdE@FDGDKaN[SIV?ZE[A^Fd[hDj]kalAm@n^|<number> /Y4[7^=^CbJYQ[dcjWna|<somebody> )c4Y|a %Y.D0[4W9C:_;]<_>X?cCCDCFCJ]U[^S_@a_d[fbjEnZ|about .[DCh[|all #]%Y-[L]X_|an 4E|any 1^DB|as .=W[|back 3YEF|care +a8[:[^Z|control nF|dogs ,Y|five /[|four 4_|from *bD]O_k[nZ|home ']DDHCi^|if ([7Z|in &g2^C[DZFYK_W]|it (C.f3c4>7E:E;F<]=D>FCCDDMAQHScX]YSb@c[eCiDkFn@|most :@;]aCn^|my "C,a0]2[YYkY|no (F2]|off :D|on 6^=[[Zb_d]|one .Z2C=_CYd]l[|our !D'Z([/_3E7FA[DDEaGCLYT_|out &E|over &Z>Y|part 'YB]DZi^|photos ;[b_g[nY|place nE|polls QE|some ,ZCE|that #],Z8A?Dg]|the "^#Z.c4b5X9[>^@bIAKAMEQH_[eXg^k]nF|their /Z2[7Y=Xn_|them ,A9[>DCZQBSDdDeAjY|this %a4E:ZCZj[|to "_8ZH]|two FZX]_Yi[|us D]Q]|what >_CCD]_Ve]jBkZnD|you !]"Z:[N]X]a^|your -[.]3Y8[9D=YFZGBR[YC_Dma|yours 7[]Z
takeaway|"_7bDDM@]abAnA
takeaways|"Z-_1];BE^aBbBhBm^nD
taken|#W%D+C,B/_0B2A5D:E;B>BBADEFEJBQBRZT_W@YU_?aFcFd@eEiZjWnD|<name> #]|a QYnX|by &YjB|care "]|down 4^7^IC|from 4[QDkD|ill CZ|it #_|off =]Cbj[|on "ZDF|out "C4^Y_|over hY|the -[4AKYR[gE
takes|!@#D'D(_*^,A-Z.W/Z0@1@2E3?4;5A7>9A:a;D=X??B@D^G?IAM]NDRZU?Y@[b]H^^_BdBf@gYk^|<number> !["[+]/]7BC[GXPYQEUEX^[^_BbFeCfBl_|<somebody> #cjB|a (^*c+Y2]:B;^D?FXQXWa]BbZnA|about .D>ZCXD[e[g[nV|all %[|around =]DU|cards ,[|effect &[@_g]|five )Z.YF]kB|home *bOZ|it .]X[|just !C)[:ZE[GERYX]|less 8FDC[Y|longer DEM[k@|one #E(YDDWE^ZeB|out &d|over )[,Vn^|place CC|six >[|ten 6Z[akY|the &A-_/B:_=^KCNDRZ^[_YdbgYjZ|them D[SCkZ|three g[|to (]-[/Z5Z9Hl]|two .f4D7]=DD]EYGES^W]YD]Ej[n[|up E^|us 7]8X<X]^|you 8ZDaQZ^]k]|your )ZD=
taking|#Y%[.B2@3E7_:D<E>D@DCcD=ECKYM[PBQ^SCT_XA[BbBgEn@|<number> )Z|<somebody> iZ|about C[|it 7_CB]Y|new #A4ECX|out =ZCZ|the ,].F@EgFkV
takings|)[=bd]|four =DdF|go =c
tale|)]
talent|!A"F)]*^-b5e7C8X:b;D<WBYDEF@LYOXR^U?V@Z_adb@c]iYkAnA|is 5[
talented|!Z
talk|!A#E(D+B-D.]/C0C1A4A7Y8@9D:A;_>cB[E@HCIJNYQ[SYU[VDYAZ^^G_Bb[c[e^gDhBiamDnA|<emoji> 3b:aX_a[|<name> S[eEg_|about "Z;Y<[>Z@CAWFWH_QAWCXB]]b^cZeCgEkCl_nD|and #Z4aDD|at ,]K]SaeHkW|by ,]|has #BIC|is =YC_|it .]7]SY|of ,DQIgY|on ,Z4@?]I[KDQ[RDnD|or >[I^|sleep _E|the ,Z>YD]Q[|to &B)Z.=7D;C>dDMHXKBNYR^S?TbYAZ]]DbDecgDj]k[n^|we ;WUZ^EbYlZ|you &X.cSb
talked|#A&b4U;F<D=F>aFCIDKcT[f^hDjBmA|about ,Y/]2Y<C>[T[|for bU|to #F,Cn[
talking|!X#D)D,E/]0]4C7Z:b<E>Z?ECDDZF]GWTbUbWE[D]^^^iDm^|about !Z"Z#E/[4D5[7^;a>FCDF[G]T_]a^XjAkBmW|and &E|to QE
talks|&>,=4@9F>CC>DAE[FXKBQDTXY?cYd[eTgZi]k@mana|about /[9F<ZF_Ta_EcZj^|came &DKE|on 2Y|one jF|resume ,E|this YF|to .Y?VDAjAkC
tall|,bCcQ_j[n^|and #[C[IXjY
taller|#bI[
tally|5X9]KWdZjD
tandem|Q]SZ__
tank|,c2[:[;C<]K[Q^STWZY^]EbBeIg[
tanker|D^iXjC
tanks|&];[QYb]kE
tannery|&Y,C
tap|!e"D&C(j)c+a,=3=6]8B:A=E>ADbFWG]HCJCMgNVP[QDTTXCaZeAgEhAkcmVnB|<name> .bF;SY|a (Z>ZDCM]n]|at "Y-[|for ([M]QH|if !C(a)D7D:DMaSD]BnD|in !_+]Y]_X|is eY|no #^(GC]j]|number m_|roughly /E|the !^(Z)_3C7[DZF?G[NZPVT[XC]ZmC|through Fima|to !e/]2ZFcGeNWaXm[nC|water DZ
tapas|8C
tape|&Y,]0[3C7F=D>?D]F[Q_eBfAk]|a 0]UG|level nX|measure I^K]kA
taped|?[CcDZKASDYA|to m[
tapestry|!Z8Z
taping|AGhE|ankles AFhE
tapir|,XX]
tapped|5_7E>YCZZa|it D?jD
tapping|8B
taproom|A[
taps|#Z,D.a9];BGFRbS[]BaEnD|and .E
target|!B,>-D0_4e6ZBZCCEeHYQ@R]S]Y^[]iZl[|and 4dE_|for A[E_fDl[|in ,AQD|is #[
targeted|-^
targets|nD
tariff|"C.^1Z2_6_HDJ[L[NYS[[XeEn_|<link> HF|is )^n]
tariffs|/F
tarmac|#E,Z>]D[Q[X[
tarp|#].CQC
tarpaulin|.Z?[Fgme
tarrow|;^
tart|,^4D
tarts|,@QC
task|,_F[jD
tasks|#Z)[,DDY
taste|!["[&E*[+^3E5X7E8b:E;g>@DGF^P[Z[]E^dbgeCh?|<emoji> FBnZ|it ;]DCb]|of +dPa|the "[8a;@FDb@mDnF|what "Z
tasted|#f,W4Y;ZIaYZdAkC|it #^Y]dC|of #aQD
taster|)X.[6YWa
tastes|*],^8]9[?DD@OX^[jDnB|better 8^MY^^|like QG
tasting|5^8C=[@ZQDg^nC
tastings|/cTa][
tattoo|4^B_DZYZ]_
taught|"D#>&i)C,E-B4A7D:[<?>@?ZCEDBFWIAKdQ]TAU_WBYH[W]@a^b]c@eEf]jCkClC|<somebody> @YEYg^nC|about ,a|by &=KB|half &a|it ?Z|me ,C:Z<E=W?aD]F]KWa[f[k[nZ|the ,?|three &^[Yk]|us &Y,Z|you 9^;^KD
tax|!B#=&F-B/B0D1e2]:b;Y=A>B?DA]BDC@D_I=RAVeXEZC[b]C^]a_b_dEh[jAkblDn[|<name> n]|and 3Z<YSZ]Dk?|bill "[|can >D|codes ,X|cut #D|is :[|office DD|on :BA[aDh]n_|reform EZ|return 7Z|year DZ
taxes|)]7Y@CDGgDnb|right )^@BgD
taxi|&[.A4B7D=]>ZC^K_S@d^g]|rank C^
taxis|4bC]jZ
taxman|2X
taxpayer|/[nY
taxpayers|/Z:^n^
tb|KAd[n^
tbh|+^,ZP^fZn]
tea|"C&Z'?)X*A,c-A.X0E1B3B4=;@<@?Z@ED:FAGYHDN^OEPWQ_T]UGXBYAaCbCe[fZgXk@n=|<emoji> M^nY|and &C'D)],Z2Z>CAYRZfZjZmYnF|at "^.E>BQBjG|bags WX|break &YKYWZjC|dance LYT_|first >Z|for &Z>ZQ]eZja|from ,Dka|in ,Z|is !YeB|on ?]f]|provided HY|share *F|to %]<]>ZB]Jbe[|towel ,^|towels QFYW|trolley .ZIX|urn &^KY|was ,^Q^|with K[eafX
teach|#A%D.D4@8[:Z;C<^=D>@?E@CCCFYIBJBQ_RBSBTaY@fFgAjHnA|it F[|you 3]8[:[AZFDjBnD
teacher|"C#B&B'_,[/Y7E9_:C?D@aECLVRD_Zg^|<name> &[,Z@[KZ|who "^(ZHZ
teachers|/X4B7C>X?CACCFDBHWRDYAZ^]C^B_^f@i]nc|and /[fC|told #]|will .[S]
teaches|+Z,EPZ
teaching|"B&C9C@aKC_YaAeFf@kC
teal|&a1_<aV[
team|!@#@%b*@,B-Z.>/<1_2W4X5Y6=7B9G:[;c<Y=>>A?C@EAYBBC@D>E^GBI@J_KYMFRZSCTEUZVXZa[@^^b^d>hYkElY|'s 8YS^_[gEh]|<emoji> %Z&f1_A_E_UFZ^hZk_lZ|<name> &a;YC[KZaCbXm[nD|<number> 3aDZQ^X^|about ,EQF|and !],Z0];DCFD@QUUZhDjClB|are (Z)[5[8C<Y_CbC|as ;]|at %e+h1]8C:Z;A?DE^JdL_PbYYg[l]|can -Z4XeX|does 2]WXnZ|first #Z,BI]QGn]|for -B:a<Y?FVXhBl[|from <^j]n]|goes 8A|had 5^Z[|has 4a7Z<D>[O]QC|have &]QA|in !G+b2[M^P^a^b^|is )^,_-X4A7a8_DDICJUK]Q[RZSZYB]Wa]e@nB|members :Z|of 8A:];[<[?aECG[NbO[VW][^ZkC|on <]?FQXfCjCk@|our 8Y|put 4Z|see ;]?af_|sheet 4[|spent AZ|that !Z%]IGNEh[|the 5]ZZ|this &A:EE]KBhCnZ|to ,C|today R[aC|took EBaX|was jZ|what -F;[|who &Y4]:^;c<^?BB[K[Y^abfGlC|will '[(_5Y8ZDYEEM[]W^ZkYmD|with 8[XZ|would )ZG[|you %X8]J^^X
teamed|%ZGCP]|up %ZGCP]
teams|"C&A,C.Z4B5C7?8W:X<C=>DCEAFDGEQDTZYD]E_AaVd<e]|<number> J[c]|are -B|of =De[|to ;DAZ|who )Y-Z7C:B;[bb
teamwork|!Xi_
teapot|,[nE
tear|,F.^>DD_QCSZjEn]|it .^DaSZ
tearing|,Z
tearoom|;AC]W[|took ;B
tears|,D4B5f:_@DCCDCHZQCVYZabZjDnD|by CE|in bZ|the V[
teas|&^K_jC
teaser|KWOX
teatime|'Z0a=Z?]R]S[[_d]|and 0]4Y
tech|+a-C8Z;^P[QZTFbY
technical|-cR_
technically|,aQ_YX
technician|eDjBkA|<name> ,]jE
technicians|8]Q]]B^Z
technology|%B;GRXT[^[b@|with 8E
techs|4a<acZ
ted|&]
teddy|3Z@ZCZ_[eY
teen|"]GC
teenager|"[,_.^CFDEKWQ[n^
teenagers|=]?[CEGDK_kCnD
teeth|!]%D&F,c.E0D8D<a>A?FACD[IZKDQ_YDcVfXkYnC|looked 9Y
telehealth|"]-Z
telephone|'a.Z>BL[S]YEeBibj[|and SY|town 0]jX
telephoned|CX
telescope|&^,C.D>DC]D]K_
tell|!C"?#A%=&A)?+],Y-?.D0D1A2@4D5A7@8B9a:;<B=G>]?DBAG@HDJINBPZQ]ULVAWCZC[@]@_[aEdBeYg]iD|<name> (B*],f.^4D9b=g>[CYQbSb_caXdbjH|<somebody> +b7bDCKY^a_EkB|a 9E;DSAg]|any +Z.A5]DCSBZZkB|every +]P^|from 9^DCkA|if DX|it I]|me #]3E9c<[>B@]CEDFKTS[_gaBeCk>mDn]|my ,afX|one jA|people 7Z|the !['Y.H7E>_DaE]GZQb_De^jak[|their 0]3ZE[lY|them "B)Z+b,B.A/^4E9D;Z>YQETb|us !E"A#E%E&B)A*B+@,A.T/A0C2D8Z9c:C<?=H>[DFEDF@HEJCNCPDQFR[SUTDUAWC_ae[gUhAk>lCmA|whoever ,F.D9C=Eg[|you "Z%E&a+B._/]3E4a5A6E7E8C9>;^=>>=?=A]DEFeGCH]IAOXTZW_ZC[A_@aCbZd@eEf>g@hVj[lBmc|your 3Z6]7BEbeDg[kEl[
tellers|3Z5[D]
telling|!D%B(^+A3E5D:>>_?bF]GEJDM]P@W[a>dHe^mXn@|a ,]2[|everyone ?^|me #[(^M[|off .C>be^|people ,D.E|the 4D>[ea|us &E.^4E;[SYYZe^kB|you "^#B,_FbGDQakUmZ|your h[
tells|"W%B&W)E*C,]-E.?/D3F5B8a;Y<D>Y?BA]CCJBK^QXTCWB^f_AbDd?eYhZj=kY|<mention> &EKD|<somebody> ,Z>_|a %E/F8e:YJHO@^h_Ca^|me KX|the (Y|us &^QD|you "Z.B4Z:F;ZNYQDWEgAjCkZ
telly|0]3X5Z;d<]T[U^bbj=
temp|CYjZnD
temper|,Z
temperamental|,b
temperature|CAh^jBmD|of mF
temperatures|O[QC
tempered|,^QZ
template|#e,@.a3i4@=D>DDBI^MCScX[YB]XdAeXlYnD|for &ZFY|letter eZ
templates|!Z,D/[k[
temple|&Z?]KXjZ|on &Z?]CBKX
temporary|4c<Y?]IAQEb[|stop ?ZCD
ten|"V#W%G&A(_)Z->.Z/]0C1W2W4?8;:>=]>B?G@GACB@EBIYJGKDMXNWQ[RESWTaVXYBZW]X^@aAeDfGkXlZnA|<number> "]|and ,YEYIZe_|cosiest ;AbD|days )_,C.A4CC]Dbe]|evenings ![|families #ZK]|for ?bf]|hours h[|in (Z][|it 2]|last &_|lines #Z|members ;F|miles =X??QFf@|minute fXjD|minutes !E,E.Z/A4]5C=[>XDcS^TBWEXEjEk^nB|more 1[MX|o'clock ICQEgF|of !Z#],ZD[F]HELYkZmYnZ|past ,]1[4[Q^g]kD|people 3^5aZ_kB|per .[DB|presses #C|questions S]|seconds 6Z7[F^bZmcnE|strokes [Z|that F[W^|the /Z1Y|thousand 1a<]E^V_|times .Y;]DZnZ|to ,Z3X4AQZXY|tomorrow ,Z|tonight >Z|until DDk@|weeks ?ZCZDCQZ|working CE|year ?[D[f]|years "Y%Y+_,@/]1D;b>]H^I_PaT]]B_Xb[e[i_|you ,dQZ
tenancy|&Z'Z-_1[>D@XCZLYSCV]a]e@g[kD
tenant|0a2Z:D?WL[W]
tenants|%^+^/]2W4_5^=a?EI^P]QAYaZ_^[a[dbj[|from C^j_|in /B?BTE|to +Zd[
tend|2a7]<_D]YXb[|to 2a7]<_D]YXb[
tender|E]jClZ
tends|D[QCSY|to D[QCSY
tenner|!c"Z'Z)]*c+c.]2]6aG_NZOaS]W]YZeBjB|in 6d|off 'Z+]2[
tennis|"gHajYnb|<name> nX|balls j]
tenor|3]X]g^
tenors|&_,Z2c;[K]bXhZn]
tens|,[kE
tent|!E&E+Z,@>X?[@_C[FZYYgdi^|<number> !E|is +]
tenth|!d"[,]=^DEKBNETYWdd]jA|of =adbnY|year KE
tents|2b>]W^e_f[nZ
term|!D"_#[)[+B-C/>0D2@6E8[=CC^JAKVN]RCTBW?XE[C]XaDjYnD|<number> e^j[nC|and &^,YS]WCjB|at "]CCDXjDk]l]|limits n]|starts PW|time #b7CC^eG|to =[k]
terminal|)Z?]EYI[K[
terminals|,D
terms|"A#F)Y2X4C<YCAE_HBRZ^^j@nB|and )]|of CFEZjDl[
terrace|%Z8^@DDEECND]Y^ZaBjDk?nC|on ;[@E
terrible|,cQ_Y[
terribly|;Z
terrier|kE
terrified|&Ek^
terror|>Z
test|!c#F%B(D*^+Z/H0@2C3B4a6[9[;C<A>CBWC]D]E^G^HZQZU?VFYYbDd_e[f]j]kWlYmDnX|<number> !bG]|and n[|at ,ZJZQ[|data 4[|in &C*YDCOZQB|is *Y@ZCEXZ|it B]C[Da|of QE|on 4^CAK[|results /EXZiY|sheet 4AQVYCkE|that #ZCaIZjZn_|the ,B-YDZRVd[|was 4WaD
testament|1D<EAFE]QW^Yf^|to 1D<EAFE]QW^Yf^
tested|2E5B<C>D@DCCD@HYI^KGQDSEWSY[gDhClAmFn[|<number> #[WZYCk]|it #d&Z,CI]K[SCYWgD|nine ,_|the #CKHQ@YZ
tester|#]4]<^
testers|#_&D=[?dC^ITOEQ]d]|for OE
testified|?_CEQZn[
testify|&a1E;BBYeY
testing|&^-V4V>ZAZC_DYEZR[b]j_|<number> -^C[E]R[jan]
testnet|Q^Ybnb
tests|#C7^?ZC_PZ]Xf]j]|and 7a]Z|are D^|on &BKC
text|#=(A)]*@+D,B.a1E3B7@8D;B<A=Z>b?CBFC_DaEZFAHBI;KDMDO?S]XC[W]AaabCebf>iCjakalZ|<name> )Y,]>WD?fEj@k@|<number> >[CFj@|about C[j]|and ,D:Z=[_X|at 5Y|box EZ|for YYnA|from Dek_|in ma|is .A9[_ZjCnY|links De|messages nX|on "Z-_CcRZfCjak[nV|or .B>YCZDZQ]SAeZjZ|so >]|that ,DDZeY|the D[j[|to .Z|we #E|you 4[D@TZe]nb|your 4ZYW
textbooks|>ZeZ
texted|KDk[
textile|&^
texting|YY
texts|#C*[3Y4]5_C_DbQDZ^j]k[
texture|!]
than|!Y#?%D&X'E(?*C->.D/Y1?3B5:6@7E9A:]<D=@AYECFCGWKXLBNFOAR>SDT]UTVAWZXAZ=cRdAiFkYmGnY|<name> +hEaPflb|<number> #[,>-^._/W0c2[;C>BB^C[ICQ=Ub^BbJeDgUnX|<somebody> &@;_KBbZ|a %g&B)Y0D7Y8Y:W>A?YA]CAGWJ_KDR]S[UBa[eAgAm_n@|after ,[|an M]hA|any "_&Y,[<EHZb[m_|anybody ;]|anyone /Z>]eZjE|anything #^+Y,Y/^lY|at "E#^D^jZnZ|ever %E-E7[8_:[;WCCH>RCT[UW^[aYnD|five 4[|flowers n^|forecast /@|forty /[<ZTX|four 9YAY|from ,[.DIB|guess 2b4_W]YZ|half 1_|have CYQZe]|i #B%^&^,F0[4C7Y<Z@[J]K[caeBgX|in "Z,@2^4CA[CdH_QAUWW]]Ch^j_k]|is D^k]|it I]QWS_W_eXnZ|just bF|last ,_/A4AQ]TAYBdA|me &_K[Q_^Y|mine K_kD|most 8BUDiW|my &cnC|on 4@CWj_|once )]D]|one 2YQBWYk@|our &[(Z?^CB^Cj]|ours &f4A9ZCCDAK_QZYBgcjCnE|people D[|planned 4[|ten ,F/E5]|that ,].E<_Q_WDj]k]nG|the ,D/W0b4V5D7^>cE_HCIZM[SUUVYXZC^Ab]e_iClX|their >[|they &Z2_4ZK]QCW[|this ![8]:ZBdDCie|those ;[|three 3^|to )]|two 1]QC|us &^,E;[K[QFjBlX|we #B%E,?0E2A4_:@<D?Y@CCaIGKFQ>S[UCY]nB|what FZ|when ,Z<[|you &E(D,Z7E8B9E:X;EDcFdMB^Ga^bFgDkbm^|your !^:AG^[XaAnC
thank|#^%B(D+X->/E2A3^4B6@7?8>9=:C<F=A>B?dABC[E=F>H]JFKCNCO@TAVYW@XaZ[[@]C_CaYdEeCfdnF|<name> #c&b?_CbI^K^f_|all @YgZ|me +b5aK[P]Z^|our R[c]|the #C&D1X9B?_Z]_?f]|us (C3]H^NBX[^[kBlB|you "E%@&B)[+G,D-D4[5@6B7E8B:@<F=D>LDBEEF@KHPHVZX@ZE]?^FeFkD
thanked|?aDCc^f_l]|<somebody> ?^
thankful|?a
thanking|4[?[
thanks|!D#Z&[(C.F1B2F3F4F5X7W8B9D:@;b<C=C>D?d@FA@BCCEEVIYJGK]MCRZVCWCZ^]]_?aDfcjXm[|<mention> ??QBRXbFfElCnB|<name> #^5[?^IWNXZYfZh_|all Eb|are ?Z|for #[&E;_?G@ZIUL]OU]DaZbXcZfAg[n^|from jY|i .A7^GY[[]_m[na|in %^?AfA|to %C&^+Z0_2D5C7D8E;[=D?]@DDEJAK^UUV?WCXYYVbWfag?n@
that|!E%D'@*@+>-B.B/]1E7X8Z9F:D;]<D?]@BAAB]CBE=FWKWLHMEPCT]]Y^Y_Cb]fYhCiXjEl@mVnC|'d #YEZIYQWlZ|'s "Z#C%c&B'E)E+B.^/Z1Y3@5^7C==>^?AC<EAFEGSIBKEL?NFP?QXWGZU[G]Ca?cVdAe_fFgAhDjDlBnA|<emoji> "Y;fFdb_mb|<mention> &B;]KAbY|<name> &^+],Z0_1?4[7C8B<X>ACDDDKbOCQVUUVHY^ZEeVf[jEmB|<number> /F1]4C7_8CFAG]IZNDTYVZXYYYa_|<somebody> 4G>@@aDBKDYCkB|a "C&^,d2[8A;]B[DAHBQ^Rbb]jAkDlZ|actually ,ZGaH]|again /[3c4];FXeYWb@|all J[KDQDXXkElZ|already =ZKBn]|and #a&[,C.Y2W4CB^D^IWYB_XfBg_|are #D4]7B;H<_IBJDjan[|as #D&_.Z2Y4D>]KZ|asked IDQX|at .Y6Z@[S[|be "dHZ|before 6[;^C[|breaks .[|bridge *]O^|brings 2[;E|broke ;Z|burnt YF|call #Z&[,[>[|called ;D=[|came ,]>ZK]Q^|can &D)[,U.X>DCCDAQYYDeBk@m[|certain B[XY|chair a[|changed )[9X;CFWQFm[n]|changes !_,X8^SE^Un]|comes !Z,_Q[|cost .Z|costs 2[F]gZ|could #Y/Z4DDZGWM]|covers !^|date *[.C4[CYWa|day 2Y:_=ZS^|did #^,D4];EDaH[SYjYn[|do %^)]4Z7]I[J]NZ|does +[,B.B4=8Z:D=WLcN@QBYA^]a?hZiakAn]|dream :A|drives -A8E;D|empowers -[h]|ended F^|evening =[|every 1]8FQC[X]YbA|everybody ;Yj^|everyone %[:Zm]|families %]|feeling "B)c8FN_|feels #E%^|figure 0c<YU]|finally +^P[|fine SH|first &D.[8Z;]KXQY|fits #^|follow 3]XX|for /^0[4C7[;DDAIWQDfAkDmA|from ;Y>]B[DYb[eWjZ|frost Q[|gate 5a>_?YZYeY|gave #Y|gets %Z)Z*Z+_;]JYP]|gives DD|go :ZDYkY|goes 7^;YCE]Yn[|good ;_?[QAbZ|got ;ZD]FYbXk]|green .Y<^|guests #G|had .YQZj[|half )[9^>]Nb|happened 4[|has +c,D:B<DD[FZI]NFP]]CdajAkB|have DE]]|here :]|honestly &^7[]Z|hour ,_.[eZ|i ,Y.];=IIJUO[Q[SYUCaAbAd[kCnc|if :]MWQ[|in "a,@/D4bA^E[HbQ?S^W_YbdBgChZ|includes D^kX|is #D*Z,_.d0^3[4d5U7D8[9c:9;b<e>_?XAZCAFDGAI[S]VYW]ZV]C_^a=bUdZeagYk_m>nC|it "^,A5]7^8E@YD@E^H^I[]GeGfBjbkEn]|its 1[B[|just !e,[nZ|kind .];ZH[S]|knows %[,Z|last #e&_4X7C8Z:[GZIcMCNEQY]D^WaWjEk]|leadership 4ZYZ|let ,B;]]^|like M]|line ,[;_QZgE|link *Z4B|list #ZgY|listens #E;_IDbZ|little "[6]8^;^^]|looks jD|made QBnE|make /D5ZTCZ[|makes .Z1[5^8Y<aE[V]Z]cZeXmZ|man ;fbZ|many FcmZ|matter :[<ai[|matters ,C7[>YiC|means 8[>_C^MD]Be]|meant ?gf]|members <Z|message 4ZYY|moment ,[:]QZ|money ;[b]|morning >ZF[fA|most 7F>]|move -A|my #[DYna|needs 3d|never mC|night ,D4B<Z>Z|no %d,_4@DCFZJaQ^j[kC|nobody 4>9^><DUQ]eA|noise "Y|none ,DFZ|nothing WFnZ|now 6b[^eZ|number 4_>fQBeag]|old "[<]H_|on #g,_-Z?]I]nB|one #[)X4c9Z>D?FDYH@I]QAY^bZeEiBjCna|only .D>AD>eC|opens @_gY|or 2]7ZgZ|order ;_DB|other .^6[|others >[|our #],Y1]5e8Y;@<?@CCYE[HCKDQWU]V]XGYUZba>f^hEiEjZl]nB|out ,[HC|page &F4d@_YYgbn]|part YEe_|people 4C>]A^IDKDeZhY|person 3B7[]Ze@|picture 0[U_|put %[=]d_|puts #Y%X.Z8]:[>BAETBYE^[aZnD|queue %YC[I[eY|rain ?]@^ID|reads D_|reason ._S_|remind 5]|right 2[WZ|rings [Y|room :c|row ,D|run ?Y|runs 2]|said #D4C@[gX|same .Z=[kY|saved +W|say %XQY|says ,A4?7[DDKA][eZnE|second #E4]|sells =Z|should 4a|shows 4[|side C[|simple HC[_aY|sink /]:Z;[TZ^Da^|size ,]|smell "[|smells ,Di[|so ,ZjD|sold D^n^|some 4A5Y;DQCRae[|somebody ,DDY_F|someone ![%Y:Z=ZaZ|sort &Y,]NZ|sounds )[.Z4ZDDN^T[|stage nZ|stand 8[|stands /Z|still YC|stops 8_DWO]|suits SG|takes ,D/BDYFam^|tax >D|tells 7[|than 4^Y_|the #b(X*Y+E,>-]/B0B1C3A4E7X8>9G=C>B?C@[ACBcDAE]GBI^Q@R^UDVCXAZ@^CaCbXc]dDeBfCiakBmE|their &B1[|there &Y,V-Z0Z4^7_;b>@?DC@D@NcSAUe]^b]fCjAkCmEnD|they #A&^,@4E7B;c?FDB__bcgB|thinks 8B|three =G@Zg]|time &Z7B:ZCe[[b_fWjZkE|to %Z;YIZQ@TDn^|too >Y_Z|took ,]4a;YF]|truly +a-Z:ZEEK^RXlD|turned 4]@YF^m]|turns <Z|two jZ|up 2[C^W[kD|used D[|wants 3bX]|was &^.D4X7?;C>^?^@bK_MaXCY^]?bIkDm@nD|way 2]4[6F8E>E?DD[IDJWW_YZ^De?k]|we "?&E,Y-A.B/G1B8Y9A:_<A>@?D@BCYDAEcHGIYKGMASCTCVEYAfCg?h]iCkElb|week 4DFZ|weekend Cc|went /Y4=D[YE|were CCDZgZ|what ,XFEP[|when ;^lX|will &X,b/C0Y3C7E8[>@FZKbMZQXSEXAYCaAcDkZlBmTnE|win 7CbJ|wind k[|window D[d]|with )c1X7]CCDcNXmE|word 4D?b|work 9d|works #_8]9[;C=ZDA^_e@hZ|would 'Y9[YDeY|writes 9@_E|year &D>[QA|you #^%?/C2X4Z7[8=:_>XHHK_S@TAX_YX_Ea^g>hBm]|your /[5_>ZA^W[ZbbZ
the|!F"B%;&X'@(A)C,V-B.E/B0B1E4V5D6@7E8D:D;D<B>CBCCCECGCIYJ>LCMBQ[RATCUBVCZG[C]FaCc@gZhDiDjDlB|<hashtag> &>-i/E7^?]A]E[KBQURcVY]Yh[lYna|<mention> &@+E-Y0^1d;bAYEYK@PCRYUZVcabbah]jZl[nZ|<name> "]#I%b'A(Z)c+a,?-[.D/Z0]1e3W5D6[7Y8a:W;_<d=B?ZA_EeFXGZH^IBJ]LCN]P^QFR[UXVfX]YFZZ[T^aaWb]cadZfYhckGlene|<number> !]"Y%E'B*<+C,F._/?0>1[4]6B7X8D;Y<@=e?X@YAYCeDBJaKGLBNDOER[TCUE[A^Zdaf]hXjbkDlZm[|a 4[9C=[C]_[e@kC|a38 N[|abandoned :D|above "]([,CH^MZ_B|absence :YaZnW|accordion ,]?][Z|account '@.]4?6[L@S^nD|accountability 9C:e|accounts "a<[CYKDS]|acquisition 1^EZJ^VW|actual &_C[DaUWkYnY|ad QZj]|address 4B>DF]QDkZm[|advert 4X@YQD|advice #[C[S^|afternoon D_jYk^|age &ZeW|agency 4A<]EaYCc]|agenda 4C|agent QW|agm &[,[@[RE|agreement D]g^|ai -[|air "E,C/XCZD^HGKZQ@k]|airfield FbQD|airline ;cDYb^|airport ,EgY|aisle /E3_>[nX|alarm QYaaeE|album O[|alert 4[|algorithm *B,@2Y3Z6_E]M^OBQFW[[YkClY|all !^1D6Y8^;]CDGZJ^TBVC^ba[iC|allotment #a@[IbN^g_kala|almond "_D[|altar 3ZQD|alto BDiD|altos #a|amazing %]|amber ;E|ambulance &DKEjD|annex C]|anniversary )eN^|announcement ,[F_fXmZ|annual )Y2Z|answer "b#G'Z(C)].B4D7[D@FaHcIDMDQZX]aBmg|answers #A&G.ZDDFbIAYCgDmZ|api J]|app !D">&D'B*D.a0B7C9^;F=C>DCEDXF^KALCOCS[UD_[bCjHlXm^|appeal 5_QF|appeals :[@YgZ|apples ?ZDW|appointment 1WE[n@|apprentice (ZMZ|apprentices "YCE|aquarium UY|archive *F_]nZ|area #F;^JWb[|arm ,^?Yj[|armchair ,^Q[|arms 1]|art 1^8^:CE[^_aBl]n?|ash ,DCB|ask 5aM]ZY|asking '[)[0]L]|association iZ|astro h_|atrium ,D|audience @[|audio 4c?YY^|audit &a<aK]|author ,@4[CZF]Q?Y[|authority 1]|authors n]|autumn )^,F4_<FCbDDKDQDS[V[YTfAjakCn_|average .Z/g0D2DC]QXTeYEkA|award "]K[aDb[lWnD|awards <Z|away #]+Z,D9]?^_Za^d_f]kG|awkward .^DE|b *_,YO]YY|baby ,X5YZYkE|back "W#C&[)E2Y3C4C8D9^:A<c==?WBDCCEbFAH_JAK[OCTAVFXDYB^I_]bBc^dBeYjF|backbone iZnZ|backend Eb|background 9[|bacon ,_?Z|bad "Z&_([,X>BFDM]e?|badge ,]<_^ZaCcZ|bag 3Y5ZYXZQgE|baker ,Z2[BFiFkCnY|bakery 0[4@7E?ZC[Q]UXdCeXm^nE|balance 4D|balcony #[,]k^|baler ,D<Y|ball ,[B^|ballot "Z4a=_CBGZd]g_jEnZ|balm jY|band <Y=[AZBADDQYS^W[Z[n[|bandstand ,Ee[|bank !["Y#C)X<a>_B^SWY[bDe_i_jYm]nA|banks ,C|bar !E1Y5Y;XCCDCFXKYVZW]^GdUibjGla|barcode 'D=^CEdZ|barley 6[[Z|barn #A4DCCIGnD|barrier ,aDDk_|base ,A4]=D>DC]D[j]kX|basement KCQ[Y[|basic )[|basin #[.^4_DESaY]|basket ,[F]mX|bass @^|basses #_IXK]|batch 4?D_YDeD|bath "[(^>WM_bEm^|bathroom D[nZ|baths C?|batter DY|battery ,W4^|bay gY|beach 5Z7b<ZDXQE]_c^|beans #[,]Q[|bear #Z)^,_|beard (Z|beating 8Y;EJX^XlF|beck KW|bed &d4AKZgXjC|beds &B=]KB|bees j[|beetroot #Y&[JD|beginners ,[|beginning 1aV]]]hD|bell 3a4D7Y>EC]JEXYYA]Xf[|bells C[|bench #b&C,X@ZCCIVKDWD[YjEkC|benches >^e[|bend g[hY|best "^#F&a)X*@+>4C6D8?:Z;8<Y>F?[EEH^K[MCNXOAP<QARKUBWA^BaXb:fZh[jZmDnZ|better #FC[D^E_I@Y@kZ|bicycle ,V|big !["Y*D,^.F3]5[;e?BBGCADGICJBOFQ^SEW[Z[]CbJdYgAlDnB|bigger ,C1_VZ|biggest "_0V8@B_E^N]_]iblb|bike #a,?4b@[CcKFQBYY_Vj_mb|bill #E&^,@.B4<=B@]D]FDHCQ@XEYFdFgYk^|bin #^,[3_9^=^@ZQZXZd^g^|bins ,WQI_[fB|bio 6^[[|bipartisan QF|bird ([|birth l]|birthday (E9Z|biscuit ,[SZ|biscuits )[,Z>[?EFBKZN[U_]_e[|bishop ,Y4c|bit #D&_,F.C>^CCDDYZg[n@|bits 4]D]|black kY|blade 2[<a|block 2Z<X|blog &ZFfKUYAmYnC|bloke 3]DF|blood DE|blue *C+D,F1Y<WB_C?I@ODQDT]XCeFi^jA|blueprint 7_|board "C%]&@,B2A=cBYCGE_F[KBU^Y]bJd_eCgClZmcnI|boardroom <^|boards E[|boat "E&D.[<_CAEFK_S][Da^gCjF|boathouse ,DJZmZ|boats "Z#X.B=[dZ|body ,D7[[X|boiler &^?Z@]B[CZIDKXQDY@eBf[i^nC|bonus 5ZE]N[b^|book #[4C9[@^C[SWYB_Ye^fXgY|booking #a.YDFg_|books &^(^1]MXdE|boot D]g_|border A[EZKYQ]a[cYn[|borough +];]?^PYba|boss ![7ZT^|bother 4@>ae[|bottle 1Z2Z4Z8_9[DYV[^]k_n[|bottom 0Y3[4_=EDYEBF_RZY]gFjEk]nZ|boulders DD|bouncy ,Z|bow &^4Y|bowl kC|bowls K[MZSA|box "Y#b%A&W'^,[.Z2D7BI^JCL^PDSZ_GlDmBnZ|boxes AYk^|boy ,A@_N^QE|boys ,[Q]eZ|branch #]+Z0[2d?^@_EYI[KBMYP]gYkCl[|brand 5[|brass CBDZ[[|bread Q]|break &CBY_Y|breakfasts +^|brewery 2Z4FK^W^|bride @_C]KWfCgamZ|bridge ,D;D>E@abEdAgYnb|brightest +[|brightness nY|brochure 2[4[d]f[|broken ?YI[fZ|brothers &^,]KZ|brown #[>XCXDAdYeYjDnB|browser C[|bucket ,bQ]TX|budget 'Y4[K_YZkZ|bug 4Yj_k^nE|build 2Z|builder S]hW|builders ?]|building ,a0Z>]EZQ]S[WZl]|bun OE|bursary SYaZ|burst <ZD[|bus !D&_2D;D>c?]C:DFIBK^QDWBdAeagCjAkCnD|buses DEY]nC|business )Y1[2[;fAZFZQBZ^b]iYnE|butcher ,bQ^|butter ;Ch[|button (c*Y,X4[DY]]nC|buyer T]|buyers 6[|by nY|bypass ,Y1YS^T[|cabin &YK[|cabinet #[I[Oc|cable ,Y4DCYD^kX|cake #Z(Z)Z,VnD|calculator DC|calendar ,D4a6b:[E^QBY_[_|call ,?._;]@]CAS[aXbZdag[jEnY|caller Ffm_|camera :Z|camp &[>[|campaign -[=[|campsite IY|can ,_jZk]|canal ,C<^?EKBO[QD|cancellation -[|candle ?C|candles #]|canteen <_@ZGZI[SCYCg[j[|cap ;_b[nC|capital /[;F<ZQDRF|captain ,Z=Z>^FDKDe]g^|caption 3aE[l[|car )E,c.Y/A1]4Z7G=Y?[BXC?Q^Vb]BdVf^g_jDkD|card )Z+[.E4Y5X6[7_?ZEDFEIZQUj[|cards #[,_K@|care CE|carers gY|caretaker &Z,]?[FZQ]fY|carpet *W7ZD_g_|carrier #bCYDYI[kZ|cars /^T^|case 4CD?jb|cash .Z=ckH|cast 4E9Y|castle ZY|cat "E#G&E,e1X4DB[KFQ_SCYEg[nE|catalogue =bYEeB|catch *[|caterer ,[|cathedral 0e_Z|cause #E4bCBDcFYQBYXj[|ceilidh XZ|ceiling &C7[|cellar jY|cello WZ|centre %a-Z8[?[@ZJ]f[gZ|ceo ,B:]EZXYcYlZmFnZ|ceremony ,d1C=YCC|certificate C]DY|chain 7bnX|chair &D)Z,D.Z4W5[;[=_>_DXFZQAbadZe]gZiZnF|chairman ,^/Z5WIFg[|chairs >Ze^g[|challenges AZ|chamber ,_|change !]#D3e7A:[DDGXJVX]YB]DbZh]nY|changelog #Z&_3]X[n@|changes CZn[|changing @Y|channel &[|chap .Z?[@[gZ|chapel #C7@>CCXD_F>KDYB]@aGeBjUk^|chapter ^Z|charge #Y4ED]g^k^nX|charger gF|charity "Z<eE^c[l_|chart '^0a4Z>[?[D[I[e[|charts :Z>[|chat .E0[4Y;[DCYYn]|cheap ,DD]|cheapest .ZDZFZIDS[|check 2E5ZSGWE|checklist "Z(EMF|checkout #^|cheese ,^2Z3b=ZOZT]d^kE|chemist ,CQC|chief =ZkX|child #[5aQ[|children (^-^4@5D:W;Z=[>[@^CAD@IFM[R_S?YF[bfZg]kC|chili M_|chilli #[I[|chimney &_D[K_|chip &E,]<Z|chippy 1cD]|chips ,[|choice #[|choir &Y*^,A1Y2[F]I]O^QBS[m]|church !_#C4BI@iFkEnB|cinema ,[|cistern "D|city +[1D;_QCb]kX|claim EZYAk]|claims )[,Z2XA]NXhY|class #_,B4F5_7]@bIYKAZ^]YgakC|clay ,XD@QZ|clean 7[|cleaner fD|cleaners ,DDEQF|cleanest !b+Y|clearest +^|clerk ,E1E=]>DECSAf]nF|client 9G;Bh[|cliff DD|clinic #C5^>F@^D]KZUEZ^bYg]k]|clipboard #[|cloakroom ,EDCbYf]|clock #Z/X6[7c:D;[HYKBTU]b^DnC|clocks )XDCN^Q]|closed 3aFEXZn[|closing Eb|closure NY|cloud GZ|club )[+Y.Z2W4^=[B_PWe?h[i[kFnD|clubhouse %[,Z?Y|co ,]=^D]VXd]g]|coach ,]CZKEQ[j[mW|coaches =[|coal ,Z|coast )_4[8[;S>EC^JZSGbZmY|coastguard TG|coat #bIY|coats .aC[SW|code &b([.FKbNEQBSE[ZnZ|coffee #[2_:BAZDGK^SD^G_[|cold 5^DAQC_UgCkC|collar #_D[|colleague 7Y]]|collection 8D?[C[eZ|college 4CYC|collision 4[|colour #^=CD@EdF]I]dI|colours +[4D5F>]D]dZi[|comb &Z7E|comet 4Z7Dk[|comfortable 9D_F|coming -Z1D:[>BVZ^Ba]|comments "B(h*_+E1B9@;E>YBZEEHDJYMiO_Q@R]WE_CdDk_n?|committee #?+Y2_3^<Z=]CBEaI@NYPaX__[d_gEjDl[nE|common QF|commonest #X4YDE[Y|comms -_R[|communities B[bYcZ|community ,B/Z:D;F=]?^BaT^iV|company &]*],A1a=VC^DZE[K]O]V^]FaZj]kX|competition /Z8[;]T[^Yb[|complaints #YI_n[|complete *ZOZ|compost %[CaD_Kc|concert ,D;cb[|conductor ,XW[|cones ,D3aQFX[|conference QE|confidence 0]8[?=lC|confirmation *_O^nY|consultant Ec|consultation #F3ZJ_MEQ[X]f]k^|contact 3X|contract 2EDC_[kD|contractor 4Y>Z|conversation 8C;Y<DE]M]XV^Ca_bWlYnC|cook .?2[jC|cooling jE|copy 4[7[|core 2^:BWZ|corn #_DC|corner &X+D,E.c1_4E8]?X@ZI[QYS]V[|corners &Z,>|corrected ,Y4A|correction ,]|corridor ,F4CDDF[QCYAe[kD|cost !^#D%Y)[C_|costume &[,^Q[|cottage YX|couch (F3[X[|council &Z*B,B2@:D=[>CAEEDIFJAK^OCPDQCSFW?X[eBf[|councillors 5Z|count ,ZDAQZ_[d]|countdown 5a7fZ]]bm[|counter #[&E+U,D0b1X@^A]CBIZOFTDW]YGgVnV|country 0d4X7E:E;_?[A]F[^Ebac^nY|county !^&F,>0[1@2]5E7G9B;X<Z=>?Y@BCADAE[F?G]O_QIRCSEVDW_ZFaYbWmAnC|couple 5[7_>X@_]^bZe]gZ|courage :aa[|courier 1Z4CDDQDnV|course ,Z.^6Y>^C_jbn[|court ,=.DCEQ;|courtyard .ZS]|cousins +[|cover '[,Z7[=YDZEXLZQ[dbfZ|covers &[|cows ,aCBD]QXjCkY|craft iZ|crane 1[4BDGa[|crash DB|crate 7[DG_]b[|crates XZ|credit &]*EDDIYK[SDfC|credits &^=aK[QZY[da|crew #Y+],^CDFEG]IZQXR]mCna|cricket ,C9]CGQBeXiXjF|cross .eCESbe[|crossing &E,AQASDjD|crossword C[QYe]j^|crowd *Z|crown 1]|crust #D4Y;[YZ|crypt "C*ZHFOY|csv nY|culture -dR^U^|culvert 4]|cup #Y,CQBjB|cupboard #Y,aD[QSn]|cups ,?QC|curd #DnD|current &Z,[2]S^nZ|curtain ,E:[AZhZ|curtains 7Z?]@Z]Zf[gY|customer #Y-C4X8Y@DD^E[KYS]a[h]jE|customers D[Y[|cut &C;ZaD|cutting 4[>[|cycle ?^fYn[|dads 5aBXZ[|daft ,]DE|daftest L[|dairy 0YUaj^|damage fX|damp "]#[D[|dance 1^VZ|dark 7Z8Z9E<_?^M@QaSAWDYBc[fY|dashboard 3]X[|data !D"],[>[DCY]|date #]&D*A,E3G9C>B?ACCD]E[F]KEOBQ@XEYBeAfXgZjDk]|dates #Y3b4Bj]kB|daughter &],[5]ZY|day !E#D%f']+F-E/c1D2C3]5D6E7B:];D<[=A>??]CaD_EZIDJ^K_L[QERA[Aa]eAhEkan[|days ,D>]e[|dead 4Z|deadline 7]CYD^Q]kZ|deal !_)[2Z<X|death #E,E1EAECCECIDgB|debate :^E[Y]aZ|debt /Z<Y|decision &@)Z-Z1Z4dK@QYe_j[|deck -^QER^mB|deep n[|deer ,_@ZQ^g]|default k[|deficit Q[|delay 4YCCKYQ]|delegation E[|deli IC|delivery :@jC|demo "^|dentist *],]?XOX|department ,FQC|deposit ,E.]4]=]@^D^S[Y^d[g[|depot 4Y<]>ADBQCV[]^_^jC|design #]|desk !D"D#[&?'C(E)E+D2Z4^5Y7F8B9CC^DDFaHAKBLANDYZ]EdZgCjam^|desktop YY|details :a>[S]]]jY|dev ,]QY|dial ,[-]|diary !_)Z2[<bA[G[|difference "Z%X/X3D4Y6]9@:C>D?YC?D@JARA[ZeCkDnA|digging F^|dignity nZ|dining C^j]|dinner &a7[EZK[|diocese 0d2_;_FZUabX|direct hZ|director #a<a=a|directors 1_=Zd[|discharge 5]@Y|discount n[|discussion OZ|disk jYnZ|disruption ,C4b|district 2_BZi^|divorce 5]|dock JY|docs #^4[@Yg]|doctor /Z?_CWTYkZ|doctors '[|document E^|dog #[,e4@7Y<Z>BCEDZNZPFQcRFS_W[XDYC^BeBn?|dogs ;YU]nZ|dollar /[QXTX|donkey 0aKCU_|door !V#A'F(D+E-F.Y/F0W1Z3Z4A5_7[8]9C<A>YCCEDFBNLOCT@UYX^Z]a_cCgDnA|doors !_&W*[,W0a4Z7Y@]B[CEE[JBK^OZQ]UZ][f[g^hDnY|doorstep iYnZ|dot 3a|dotted 1]VW|double /Z1ZQZSYTZVZ|doubters 3Y?AFCfC|dough &]DD|download *].^|draft *D9]=[BZKFQCYE_[fZi[|drain #C,^<D>CD@Q]eCj@kA|draw *b2]O_|drawer 7XD^IDk]|drawers ,^Q_|drawing =XDZ|drawings ?XeEjD|dream "]:WRZ^DaY|dress ^Y|drill (]B[DDM^iX|drip >c|drive #]>@@ZIYg^j[k[|driver &D,D;E=Y>W?D@ZD^K@QBSAYCb@mEnA|drivers ,a2]4G=^DDF_K[d^fC|driving ,Y|drop (Y4^7_DE][a[g[nc|drum #c&E@Zg[|drummer ;EbC|dry ?]fY|drying jB|duck CBg[|ducks 3ZQYnD|dull D_|dunes 8Z|duty #E,EeY|duvet ._S[|dye ,CQAnY|e ![,[4[|ear ;bQCS^kZ|earliest -EC[|early ,C7ZC]DCIEQFR]aEj]|earth ;Z|east ,C1D:EDEIAKBY@|eclipse CFjE|economy ?Z|edge #Y,[bAk]|edit >[C^|editor 1[2[D[ICW[YDnE|eel &[6ZY^[Zi_|eggs #Z4^@^QZ|eight "Y|elders =b??|election 0ZCGUXfZn[|electric 5^QA|eleven ,B4^=_DDS^d]eE|email #D'A,E3]4Z9]<^=B>DD[FAQDm@nC|embankment DE|emergency 4YB[DENY|employer S]|empty ,]IYkD|encore B^iY|end !X"D#^&D(Z,B._/]1]3C5E8C;D=??BFeG[KEMZRHS^Z@]?_EdBeYfEgCjGmW|ending IDkE|endorsement ,a0Y;[Q[bZhY|energy 6Z8Z;^E[R]UW[ZbcnD|engineer ,@>CDDKBQAgC|engineering ,[|engineers (YD[|enquiry 6[|entire %Y2X8dAZh_|entry #_hZ|envelope ,Y.bFYS]dC|episode ;^|error #EIDK[|estate E]QD|estates %X4[J]|ethics ,[nY|eu n]|evening ,F3E=D?[E]QAfZh]kDlZ|evenings >]?_eZf_|everyday ,F8=|evidence "]#Z|ewes CG|exact /cMETaU]]YnD|exam #]Q_|exception >C|executive EZl[|exhibition 1^V_|existing Ea|exit ,[gaj[|experience JZ|expo ,^QZ|export ,CBZCYDYkZ|extra 2a:[;YJXWZY]b_gXnA|extractor QZ|eye #D,C7[<[DDLYT]n[|face nF|factory &[,@@^gY|failed ?_|fair ,D:A<]=cQGW[[Zc]dcjG|fall 7[D[_Y|families #X&[4D:B>^?EQYeYfCnb|family %^,=8D:Y;C>^?aEEHAJYQCX^[Z^?bAdCgW|faq #]3Z|far -C5WCEQD|fare >]DBIZ|farm 1Ze]jG|farmer ?X|farmers 0d?Y|fastest !Y)Z;YG]UWbY|father @Y|fault &Z>]C]g[|fee .X2E=bCXKBSXd]eQ|feed (Y+^,F<ZM^|feedback -A1[;_IY|feeling .?8cSD^Z|fees 3]X[|fence #Z+a,^2a5[7bDAH[JZMCWY]WkBn[|ferry "A#>,[2Z4[7D>CHDIAKIMFODQXY^d]|festival 9E:Y|fete #[|few -]|field !E,Z2]4C<ZF^GEIFQ]WWYAgBk[mc|fifth &E<[eDgZ|fig .^|fight ,B|figure 4_9YD^FbQHY]kX|figures #C&],GD?Y]kD|file eVj>|filing ,E|film QAd]|filter 4YQZ|final &C7XFemZ|finance 5]:[<a|finding K]|findings EB|fine T[|finest +@|finish 8Z<^QE^Zi_|fire #>,[3D;E>_@[DAICQ_bYdZeclB|fireworks nZ|firm +]1Z2^<YEYPXVZY^fCgB|first #_&F'C(?)Y+D-@.@/a0B2X3C4Z5C7Z;B<^=@>Y@AA[BCC@DBEYIXPCRASHT[WY[C]Z^Y_Rb=g[h_jBkDmAnX|fish C^QB[^eZlEnE|fitter 4YQ@Y_|five (_,C4?MYQA|fix 'X4]QZf@nE|fixed D]|flag <_|flags :YCE|flask KB|flasks ?Z|flat +d<XQC|flavour F_MCm_n_|fleece QC|fleet 1gE[V^|flies >Z|float V[|flood ,]5[@aCXG_KWMYPXQag_k[m_|floods @^GFJZN[g^|floor #[&b,[.V2^3E4C;B@YEFI^KY_Dc]h]na|flour DBFFQ[jX|flow mF|flower MY|flowers "Z4Z|flu Q^b[g_|foam "@4]|fog ,b4]Q_|foil DYIZ|folder +]Q^|folk B[]Y|following EZl[|font #^,^DAQZkC|food "]#[&^(@8X=_BYDYK^MBSZ^ae^j>|football 0^U^|footbridge #^B]DC|footpath CZ|ford ,E.]4EQBg[kE|forecast ,_C^jC|forecourt <]QC|forefront 8Y;]B[^Yb[lY|forest D]kZ|fork 3ZXZ|form !_']+X2]3]4f>Z?D@[D]F[KBN^OZP^T^Yc]GdDeYiZkVnA|format nX|forms 4XDaIDe_|formula 4[9Z|fortnight CAKD|forty-one QD|forum #Z&_,E=YBaIWK[ibk[n[|founder +Z4Y|four &C,Y=Y>XDXFWKD_[d]eW|fourteen )^N[|fourth 3]CDDDEDX^ZYeWjDlC|fox ,^JZQ[j^|foyer CCDDEYKbQF^[aXl[|frame #Z'Z|framework 1[|free #^']*]+ZFXI_OYP^S^gCjEkCnB|freezer )Z@ZCZD[k_|fridge &D+Z3b>EDYHYKAj[nC|friend (_,@:EM_hZ|friendliest bZ|friends 3]|fright 4C>_nE|frogs ,]FFQYaD|front &@*]2D5D9[:];CCDD]FZOaQE]^_Xb@eDjE|frost #F2[4_@[C]Q<T[|fruit ,^AZh[|fryer ,C|fuel ?=^Zcbf?|full *_+E1X3?4@7@=]>CBWEZICJCM[O_RZ]@_AgYhAjDk[|fullest nX|fun FaaDm]|fund 4[|funeral &D,@>DCbeEgZjYk^|fuse 2ZGZ|fuss EZ|future &B,B-X3E8[:d;ZBEF[KAQERXUAXA^[abb]cXfEhDnC|gaffer ;dF^f[m^|gala %HZZ[[|gallery C[K[YYj]|galley .Z|game )].c:DA[C[PY|gap 2Y4cB^D]SYWFYWh^k]|gaps 4Z[Y|garage ,b4[<XC_DCNYf^j]|garden .Z4D?_CaQCSZfYgFj[kZ|gardener 8[W_|garlic =CdD|gas #D&a'DK_gZ|gasworks QF|gate !^)W*b,@.H2C3a7B:E<Y=a>D?FC_HFIBO[QHS@X]]C^Yb]d]g^i_|gatehouse !FGF|gates "Z+a7bA]h]|gauge Q_|geese ,bK]Q[|gel Y]|general ,F|gentleman &[,W?[AZfahZ|gents Cbja|giants ;]b^|gift 4_8[GCPV|ginger R]|girl ;hK[ba|girls 1[5]VXZY|glass #^DE|glaze #^&Y4^KY|glove D]Q[|gloves ?[hZ|go -^R]|goat #_,d4H8E;D@]IZQfU]]EgZkF|gold aZ|good "]#E&](],a7Z@]I@K[M[QbSZWE_^bBdAgWiVjZ|goods DBkD|government CAQDfYhXn]|grade @ZQEbYjZ|grant 5YDBj]|graph 4C?[|grass 1[DdQEkZ|grave EC|gravy >]|great 1]:]BFFaaXiD|greatest )]+]|green #]&B,B1X3B4Y?_@XD]HUIZSCXBY_aAeEf[g^n]|greenest !g<]|grey ,A.bQDS_j[|grid #E4C7Y8B|grill "]H[|gritter 0ZC^I_|ground *Z-Z4Y<G@^AZDVEBGXHZK^OXSC^]gYiZkZl?|grounds @]gZ|group &A'[*B+[1Y4Z=^@[E]I[L[Y[d[eB|growers ?[|guard &[,D4]CAQGjA|guest "[*_ADICO[|guidance ?Zf[|guide *[O[m[|gull ,[.]:AaF|gulls "D|gutter #F|guy bDnZ|gym 'Z/YCDI_|hail ,[QY|hair FZmY|half #Z+c.^0Z1f>C?YKZLWPZV^YAb^gDiY|hall !D#^&F.@/@0B3F4A7E;D<D@CCED@ECFEGDIYKINFTBUEf]gBhCjGkInC|hallway /[7]][n[|hammer 2[|hand #[/[5_?ZCXT[h[j^|handle 4b@]YY|handles #[&[KZ|handling -^CAR[|handover 1ZVY|hands &^8[KZ^[b]|happiest ;gbcnF|harbour .^0YBFDCHFUYVDXEiDkD|hard )E,b/Y3Y7Z9F:D;]D]QaY@_GhB|hardest #[,D.Z:[<_DF|hardship ,A=ZNBj[|harvest &XlZ|hashtag 3]DB|hat *[O[kX|hatch 4^DDdClYnE|haters 0[BfU[c_ib|hats kV|hay '[,aLZ|head &E4^D]QESAk[|headline 2Z|headteacher ,[Q[|hearing "=+b4^8Z9BDCIEP[_FfYnX|heart %^,C1E8>;C<CHCJWQC^>hEiXkLlZnA|heartbeat %_8d^]bC|heat 4Z=]@Zd[|heated 2]|heater #_IZ|heating ,W4B@ZQZW^jZnF|hedge ,Z4AS^j?kH|hedgehog &BKD|helicopter #Z|helpdesk mZ|helpline bE|hens ]^|herd 5e>bZb|heritage )[QX|heroes (Z:BbZfD|heron "B#[.dHDSZU[|hidden :]F]]Bm[|high !Z+[/^4B5Y;]>ZDCEZYCaE|highest !D%Z+]0]<]?_P]UcV[|highway D?E[kB|highways #[&Z|hill (Z,@DCKHQDeYkC|hills QY|hinge <]|history b[|hob g]|hold nC|hole @]DcfAgXkc|holes 5Y|holiday 2Y4YJYk_|holidays !C7D9CC[D^XZj]n[|home &D/^4BDCeB|honest DZWCjZ|honesty ,D|honey 0e<_I[|honor QY|honour 6]EYc[|hook g_|hooks 6DKZ[F|horn ,Y|horse 2YS[j_|hose DZk]|hospice +[,C;[C[KYL]S]T_^ZnC|hospital #b&C)]4ECXI]JCKFf]j[kZ|host ,];_EYbZhX|hostel D[|hot C^dY|hotel &Z0b4Y>YK]|hotline D]|hour ,D/_4W7Y?Y@EB[C[D@H[SCT^jGmYnD|hours "YQZ|house "[/Y7_>a@^B^CEI[P[W[]_bVeZi]kH|household ![*Z,Z5[|housing @Z|hub C]kEm[|hunt "]HZ|hustle 8e<]^[|hut .D3Yf[|hydro 4YY]|hymn #[,AI[|hymns ,Z|ice 4D>a?aeZfa|idea %Z&d4BJZK^bG|ig #],E|inbox #Z'Z,FI]QCjD|incident ,b?D|inconvenience ,D4B:]YDn^|incredible 0Z8?:ZK[UZ^C|index DYEZjEl[|induction *[|industry :];X<]]D|inflatable O^n]|info 3ZjB|ingredient F]m]|inside &]eDjB|inspector FYI]QBY[|inspectors 2[jW|installer +Z4[n_|insurance +Y,X4^|insurer #]2YWZe@|insurers iZ|interim EblX|intern M]|internet +Z,C.[1Y3Z;]BXCFFZV]X]b^n[|interval .^gZ|interview 7Y>bD_EYFAQ[]ZebkZn]|intranet C[j[|invitation +g,ZP[|invite +[|invoice CDD^gDjBkWnC|invoices #[YDe[|island &^QGj^|islands A[D]h]|issue 3]4YIZX[|item ,C_YjB|jam ,Xi[jE|jar (Y*C,D=YO?|job "D&C,]3DC_HBSZW?aAgYkYnA|jobs 2[;XWYb[|joint C^DZjY|jokes &Z.ZjF|journey -@1F:]VD^Dh^|joy <Z|judge #D,b?eIGQ[fZ|judges ,B1Z4E<C?AEYFbICYD^^jEl_m[|junior #A,FCYQE|jury &[3^=CQ@XXdE|keepers #Z,CQ@|kelp Y[jZ|kerb "]4a|kettle "D#]&F,a4B;^<]?Z@BA]KEM]S[UXc^gCh[iBjCkZ|kettlebells @EgE|key #a,C4Y9CCZI^K_QDY[kEnD|keynote A]QC|keys 4Y5^<aA^D^Z]^Zh[l_|kick E[|kids !Y#D)Y,a7[:ZCGDaQZg_|kiln ,C2ZBAOZW[fEg[iC|kind #B,F:Y;Z?^QBb^|kindest +cPa|kiosk )[,W4]>Z?[BFD^GEQYTDfbkE|kit eC|kitchen +E,?.B5Z<ACDDCF[HUN]Q>]D_^bAnG|kitchens &[|knee &],B>_eZiZ|knees &YIE|knitting #ZIYOYVa|lab 8[=@DYKD^Z|label #]*C3Y4=9C=Y>BCYXWeCgUiY|labels #[?ZCEIZ|lad &A=Z>Z@YDHKHO_QZdYkB|ladder #]%])[,[7Z:[I[KYMEaZbCf[gX|ladies &_1E:]@XCCK]i?|lads %a*Y1]2]CDL]X^bEgC|lady #_,Z7^@^DYQUSFYa]Yg_j@|lake 8[;ZD[RAXZmZ|lamb M[|lambs 3[XZnY|lamp &B,<CaKBQBc[dZgCi_nE|lamps #Z,^|land ,C;C=_FajZl[m]|landlord #D&X.b7ZA[DEK]Q]SaYSeXhY|lane .EC^DDSD]GbD|lantern *Z]Y|large ,_>[|largest 1V;^<^|lasagne QYR^|last "@%Y&E'B(]*B+A,Z3Y7Z8]9?;_>ZADDAFfKGMZN]Q[X[ZB[AbWdAfWgDhEi]jYkEmbn_|late &a<[>XDCKZQVeUkDnD|latest -CaDnZ|laughs ?DfE|launch !B)YADCZFZ^abYlX|launderette ,[4D;ETZ|laundry 4[C^D_QAjV|lavender D]|law #D&ZDBF[IFn_|lawn DW|lawyers 1_VZ|lead "D2Z9[;@>_DZFZe[gGjYn]|leader ,E2]|leaders )];aN[Z^b[|leadership ;C|leading /[1[;CR?|leaf DYkY|leaflet 4>5[eAjD|league 4B:Z;Z@a]Eb]|leak +[5_K[Z^|learning -[RZnZ|lease 1WE[j]|least 3Z7_]Z|leaves <]DWQZ|ledger ,Z|leeks ,^|left #B(^,B1F7@9a:E<F>]@BAEB^DYFBKBQAVDZA]>a?bEg@iVkWmEn]|leg ,DgC|legal D[aZ|legs ,C4B|leisure D^dZnY|lemon &[,[|lender DZ|lesson #],=QA|letter #A,E9DC]IAQDSH_@eZfBg]i]k^|letterbox .];bD[bY|letters 3B>Ze[jY|level *XeZjC|library "D&D.Y/C=]?CC^EEHBJaS[YF]@^__Ie[mDn?|licence .^4FSZd]|lid ,F4A9E>BBFDYKBQBe?gAk]mDn[|lido B[i[|life :X<Z>]A]MZ^Yh^|lifeboat /DBCTDXZiC|lift &C,^3F>_AEDEQ]]De^m^|lifts #X>Z|light ,A.]4F:[CBQCSZYEaWiDjD|lighthouse #F9XC[UX_a|lighting &Z4ZYZ|lights #>)Z?ZBCCCDBSC]YeBiH|lime ?[e]|limit :_|line ,>3c5[<D?ZCHD^E]FXQAYWbAf]mc|lines &aIYK]X]|link !](D)a*[3]7]9D=EDGF_GZIAKEMDNYO]QXU[]_b@f^k=n]|list !D"C+X,B/V0]3E6[7^9@;Y=]@ED@F^HHIWMBXBd^fDg]jYm[|listing 3b|litter 7^|little "Z#F(Y*Z4Z8F9Z:[;C>C?WCYK[Nb_[a[|live *^|lives 8Y;F|living 1b|loan #Z'X5[K[|loaves DF|lobby ,BQEf]nY|local ,B4]K]kC|lock #F3]DCQBUFX[|lodge CE|loft )^D^VX|lofts /C|log 4W9[I[j^|login n^|logo ,]QZ|logs #Z|lollipop _Z|long %]&Z,c>YKXQYe^j[n]|longest 8D>beZ|loo /cIYTcnD|look !_,W|loos DXKY|lorries #=Q[|lorry 4ACBQBjC|loser =^MD|loss ?]|lost ,Z4B>ae^|lot "b(Z._3a4B7X=c?WIDKUS[UbXYd^|loudest "[5Z7CB_^YiZ|lounge '[LZ|love 8C:];Z|loveliest !^;^b]|lovely ([*Yb[|low QA|lower #E,FK]QCSFiEnE|lowest !D|lunch ,Z2Z|lychgate B^|machine &D([4C@CD]I]YWk_|magic )^8X:YDEFCK^N[RZaXh]|mail .[|mailing *]3]?ZOZQ^X[nY|main .^1^5Z7CD^I]SY|mainland !E|majority B^QCnX|maker #ADZK[PUWYkZnY|making E]|mammoth ]Z|man &Z,Y;F=CBCQ^SZbCf^j?n@|manager &BD^Y[gD|manual IZK^|many #cIa|map 'F*[,A0_4[7Z9ZC[D^F_HALCO^QDbEk_na|margin ,C|margins -Z<^|mark #],D>[IY|market +a0Z1W4E9C:_=a@DC:MZP^QER[SDUZd^fFj?lZ|marketing +A|marquee gY|marrow &[*^,fKZOXQ^|mask O]Q[|master CBW[j>|match "[(EG^OEQ]|mate (Y*BMZODaZ|math 3]4Z;anZ|maths !a,E7b@_GZXY|mats gF|matter 3]|mattress ![2YKZd]|mayor "D0e4D;^EbQZU^YEb[kCl^|meal +[/ZP^|meantime #DDWeWk[|medals &Z|media F]m[n[|medical :Z|medium 7FXY]C|meeting #_>DCBDZQ:_ZjC|melody &AKD|members =cEDIYdc|membership i_|memo Fdm[|memorial 6][]|memory &Z|men :^>_BZEFKGaZe_iZ|menu "[#]&^(E:]CEI[MCQX^D_]|merger VXkD|message #a*Z4A5W?YD_I]Z[jC|messages *Z3_4[<Z?CX[n[|messy :[|meter .F?]@BCCQFSFfZjXnG|meters 2ZD[|mic F[Y_mY|microphone >Ze]|microwave E_QYX[l[|middle 1Z4Y;D@]DAY^kA|midwives ,[S]nZ|milk &[DYK_kY|mill '[<G@[MC]Eg]nY|mince %FjE|minibus <Y>YMD|minimum 4ZQX|minister ,D3_?bFZjDn]|ministry ,EQD|minute 'Y*]4BC]|minutes &E,?<ZI@|mirror e]|missing B_|mistake FDkYmE|mobile 5ZCBQYYBkY|model "]&Y,Bg[|modern &E,C-[/^8[J[QERZ]Y^b|moment !D#B&D)Z+D,B8[>DC_DDGUIBRCY[aCeAgChCkC|moments ^[aB|money !X#E/J4V9Z:[CZDCQA_XbEj[|month !C'e)?*Z,?.D?bB]E]H]LZNDSCX?]DeBf^k]mU|monthly *[,[kBnX|months ,E|mood #a|moon #@+a-C4Y;^DXIDP^VYb]gV|moor (]QZnD|more (]7[E^|morning #D4@7a:[<Z>??XADDGHZIEJ[QBY?ZA[c][bFe?fa|mornings OEe[|mosque ?Zf[|most !Z([)[*X+c,Y-]/E0[1[8D9]<D=D?CG_HBK^McN^PcQYRZVYX[]Aj_mA|mother ,[>[Q[e]|motion #]EEI]|motor ,E4D7[|mould 4Z|mountain :[=YXEa^|move 1fG]V]bZlY|movement 6[7C8E:Y[^^Ca^h[|mud ?Y[[f[|mug ,[QY|multi "X|mum ,=|mums ?[|mural D[|museum "Z.]1[;XFXWYbUfZ|music #^,A7Z?]IZQ?|mustard ,^B_Q[i^|name #a&D'G*@+D,Y3[9Z>[?[@CA]FcK@N]TZUZX]aBbCe_|names &b,ZK_eDjB|nation ![;[b]|national <cc_|nature nX|navy #D,Z|nearest ,D;^D^QF|need -X/ZEZ|needle CBD[^Bh[k]|neighbour &D>]C[DYKDN]QX|neighbourhood *bOb|neighbours #a,B>]?DD[F^HYI]QDfCnZ|nest &]9ZDEFYmY|netball GF|nets ,[@[CZjZ|network D]|new !C"Y#[&B(Z)^*B,Z-H.V0F2W5B6]8C9c:b;B<D=C>E?bAABYF?GBI[QCTDW^XBYY[]__a^bEdEf[hCiZlZmAnY|newest A[hY|news %D1]BaKEN[edn]|newsletter ,ZFgeDgDjCm^|newts Bai]|next !a"]#C%e&C(Z-Z1_2B7c:E<^?BG]JSKCMZN[PBQ]R^SAUZWEXC]_fBgCiCjFkCmY|nhs 2]DZ|nicest "X+Z,b?ZP[|night #[&E7C;^?XDBJ>KA]Fb]e]fYna|nights 6^:[GYNZ|nine "A4C=^>[?ZCZMCj[|nineteen C^j]|ninth &Y.BDESD|no VX|noise 3Z9[g]|north +Z,C.E3A4B;]C^DFJYQCSAUCXDeZ|northern -DHY]]|nose [Z|note #[&_D[I_QY_ZnD|notes #]+_,]>^DDFdG]Q^m^|notice &A7[D^K@d[|noticeboard &DCFDDE[QZYBkXnZ|number #]&]'W(],d0D4I7G;B=DCBK_L[N]Q^SAT_U?a@b>g]nE|numbers #E&D(c,B4>5[:E;[CBDCKCM^QCTWZYc@eDjE|nurse I]j^nD|nursery 2[>ZIEQ^eZ|nurses 4]?aJ_Q?f_n]|oak 7YS^]e|oat #],aD[I_Q]k]|occasion RYb]|ocean :Y|octopus ,bQ_|offer !Z)[.Y/Z1D@]MZT[XTf_nb|office #Z&D,Z.E0Y4_7C>Y@BAbCBDAE]K=RCU^VWY[eCh^jAk=nC|official &E1b;AEEVZb@|oil )Z|old !E">)G,C-D2F3F5A6C9E:E;C>C?B@IAYBYCZFBGCJ[UBXBZ?^CeBfMi_jZ|older ,D5[D[QFZ_|oldest "E&X;C<Z>[HDbFn[|ombudsman #Y.E4]|once >^|one "B#A&_)D+[,D.B/A0]1D3D4D7a8Z9b<D=G?EC]D_ECFcJCKWM^O^PZQFSBT@U[WUX>YFZ]]^_ebZdBgYh]k^lFmbnA|ones !Z%D)C*Z4>5D7Y8?;Z>A@EBECEFWJCK[SEY?[Y]YbCeXjA|online #[-[4bBZKAR]YXkC|only !]"a&E(D+e,].C4B5Z8];d<X>fAWDAF@HaP_Q_VDYG_Eb]c_e]kF|open 5Z6]<[DEE[QC[^]aeXl_|opening "X#D7YEaPWhBl[n[|opportunity ?DfD|opposite "]&E|opposition Fal[m]nZ|ops A[|orange +_,b>[DZQYhYk]|orchard #E|orchestra EZjVlX|order #Z,Z-]7bCCI_eZjHkI|ordinary ,AQEaZe[|organ "[AYC[F[TWh[|organisation 1]<^|organisers ,C?DEZ|organist _Z|original ,A<Z@BK]bcn[|originals 2CkE|other &[)D+A,Z-G.Z0D2C3B4_5E7]8E9@;=<CBECGEWHXI^KQMDP?Q]RDTXY_ZC]Yb@fYiAj>kHlXnX|others #[+_2ZPYWY]^|otter ,]FY|out ?FDD|outage CFn_|outcome 1[D[d[|outer 4[|output 9[QD|outrage "d9C:bHZn[|outside :DI^k]|oven #D3^9YD__[j]|ovens ,Xk]|over 4c5_QA|overflow 4];]D]|owl #dF_|owner &[,A.C2_4F7Y>A?ZWYf]nD|owners +_1Z?[Fcm[|pace /Yj[|pack I[X^kY|package kF|packaging YE|packing CYGDS]j]nV|page #_&].Y0a2C4D8Y=CD@EZIZQJSVU]WDfBm^|pager 4D|pages .DF_m]|paid 2_D^kY|pain -Y|paint 4CDC|painter ,Z|pair 2^DZWZ|pan ,X6[C][^j[kXn]|panel #X,@3Y;]AYDEIVXXY[_[h[|pantry +_P]|paper &[,Z3Y>YD=MDWCe^fBkB|papers &YA]C]QEha|paperwork )Y>]B[DCe[|paragraph 3fX]|parcel +]4YD]PZQ[k]n]|parent D_k^|parents #[)]7B;WCFDU]Cb[eXfYjGk[|parish #E&A,C4^K?Y]nC|park &Z,Z4CK[gW|parking #Y>C?[BBEZQCbbeZlZ|part ,D.Z2E4c>E?ZCADCF_K^QCSZTDYafD|partnership <Y|party "A1YHE|pass 4EDBQ]kE|passenger KE|passengers #EnZ|passing &^,XKZf^n[|passion -C^_h]l@|passport DC|past /a0Y8e9]:^<Z>CD?J^QCSBT_UX^^aYeA|patch &[K]QBY^n[|path #C4G@XDDZ[aA|patience d[|patient ,C2^nZ|patients -[|pattern ,C2[9]W_gE|pavement 7]>[DZZ_][e[gG|pavilion CDX[|pay =@EEQ[d?|pdf 4XF_QE|pegs :]|pen +bPZ|pension nX|people #E%d-X.C2b4A5E7Y;b>YCCEDFCJdS@TCW]X@aVbXkCnd|perfect !d)[-E8gDCGaJDNYTEXZ^d|performance -]RX|person #]&C'W(a/E7D>ZAbCCFBKBWDY?a^g^h^mCnC|petition 3Z:ZI^]ZaY|petrol 2C|phone #E&X)^*[+Y.A1Y3[7b=C>]CZDFFDM[NZPWTBV_aXkAnZ|phones &]A[IDYZ|photo 'Y,?3c5]?eDCI_Q@X^Z]eCf[jBk>nB|photographer 3]g_|photographs #Y|photos ,A4]EZI]QBS[eFf]i[|physio aBg]|piano Q^kC|picket I[|picking =[|picture #['c3^DXLaQ?XXgEj]kX|pictures %E,C.^CZDZSZj]k[nY|pie &Z,]/ATC|piece #aE]|pier ![;ZCBQFbYfEjD|pigeons &],[|pigs ,eQ]|pile 3aICXY|pilot -b7BD[QCR^|pin #]|pink 3]QBmY|pinned +],]3[Q^|pipe =^B]D[d^|pipeline eYnZ|pipes jE|pitch &[:ZkC|place +Z.Z8]=]mC|plan ,;2a4_C?QCW_Y]_]e]j@n[|planet -B:D;^RBb^hZnF|planetarium hY|planner +A|planning #[|plans &Z,C=ZQDdW|plant ,]4];YD]eZg]|planting &DKD|plants 2[5Y|plaster 5ZDEQYZY|plastic 8ZD[^Z|plates D[|platform ,E9ZkV|play DY[^|playbook ![bE|playground CC|plot 'B.[SW|plug 2]7ZW[|plum &]7^]_|plumber ,[2F|pocket 5_@Zg[|pockets &Y,Y|podcast 1fBZV]bFiY|point #E,A4D5]=ZZbj@nC|pole 5YC]e[|police 4ED]M[nC|policy #bDZk[|politicians DBQZn^|poll #[=YI[[Zd_|polytunnel &YlY|pond CXDYQBZD|pool /D4_7[AZI^JYQYS[]_e[jBkFnE|popcorn =Eg]|porch .[2Z?ZS]|port EE|portal -D1a4CJZQBV[|porter 3^;ZX[bZ|portrait D[|position 1bD[EbVc|post #A(b*C,c3E:_=_BDIEJ[M_OCQ]XCaEnF|postage .Z=BkE|postcards #bI^|poster &V,[3c4fDFIBK]Q_Y_kE|posters e_|postman &Z,[1[Q[|pot 3E4DF[IZgD|potatoes CZDY|pots &Z?ZDZKYQ[fZk]|pottery "ZAehX|pound YY|power 4Z:aDDR@abkQnE|practice :YE[W]aYlV|prayer @X|premium -[8C;Z<]RYcY|present &^-D:[DEH]|press ,A.ZEdn[|pressure 3]|prestigious 5[;ZABEEb]c]hBlD|previous ,Y4D<[|price +C.Y2]3d5W6Z8E9]:X;C>AC[FEKBOZSCWYXb[_a^kCn^|pricing #DDY|pride 8^^]|primary 2[ABDCWYhB|principal Y^|print 4ChYn[|printed #DKBQZ|printer #DB_i]kF|prior EZ|privilege /Y|prize ,^|problem ,]4]7e9C:YDBT]X[]_a_m]|process "[aY|product 5^DYE]QBkYl[|profit 2Z=bd^|programme 4_K]YZnC|progress ,C?]E[|project 1Z|projector &[4DCZ|promotion 1[<^|proof 3Z|provider <FD[|pta <_?[|pub ,D.^/Z<_DEF]QESZfG|public #C*^B]C?RZi^jAn>|publisher =[|puddle h[|pull ?]|pump #@,Z4EQ]bEnD|pumpkins +D|pupil 2Yd[|pupils &F4[|purple D]f^|puzzle 5Wn[|quarry ,CQ@|quarter 0?2Y7WC?U?jC|quarterly ,[EZ|quay ![;]B]D[EF^_b]i[kZ|queen %[8[=YF[|question 4[:a?CD[FDQ>Y_a]eD|questionnaire D^|questions ,_>ZCDgYjEk?|queue "^%D&F*^+[.B/Y7b?FCHD_NEO_PXQ]WC]^bXk^mc|queues #[7_|quickest +cPW_E|quiet ,Z8^9[Q[gYn[|quiz &D,[2[<]XY|quote gZ|rabbit ,^.]SX|rack ,Z|radiator "Y#_,[I]KDMZj]|radio ,E4?@DQBgBnE|raffle &YHZdF|rail #b,BDZI[Y]k]|railings ,FKDVYaZ|railway 2_S_Wa|rain &Y,Z4b7b8ECCDDKcQ[Y^]_eCnD|ramp #Z(E,^>_CCI]MAQEjY|ranger #B*_O_|rate Q[g]|raw !Z|reader 2cWafX|reading "D,BHDIZQAkD|readings #Z&Y|readme &]|real #D%A+^5]:YBAD_FgIFKEM^Y]aabBh[|rear MYbZh^|reason %_&],C7W9Y:EFYJ[KWN]][bCf@kB|reasons =ZCY|recall aX|receipt ,B=YDEdXeZhVn]|receipts SC][|recent %]&Z|receptionist &h,EKb|recipe #A,[4A6[C]D_I=OY|record &])b.Y3Z<ZQYnF|recorded >YeZ|recording "Z.^5[D_EAFbK^SYk]|rector +Z,A|recycling .Z|red &A(Y)Y/Y5]7DKLZ]_Df[|reeds CZ|ref ,a3[XY[]|reference 4Y|refund .?3[QCdDkEn[|reg nY|regatta aY|region ![)C+C,B-[0_1]7D8?:B;^<^?C@CC>DEE?G^IAKCPBQ?R[TCU[Va]Ab[c[fChZjBlBmAnC|regional ;Y<^DDEcbXle|register "^4EjFk]nD|regulars #E,Z4Z|regulator #[,D4];ZI_PXe[|rehearsal *^,_1[O[|release CDF_RZfD|relevant %^-XR[jB|relief S^|remainder &Z,B|remaining 4[CZQYeZkZ|reminder ,CS]jC|renewal 5_D[Z[k[|rent ,_/C=Z>]K_Q]d^jXmB|rental #[|rep 2YIZ|repair #E4Z9]DBI[Y]_YkG|replacement nX|replay R[bZ|replies 'b(d*a,C=_>DLXMbOcQDWCaAdYeC|reply 4ce^kX|repo #Y*Y,]0]KBO_SYUY|report #E4c?9C]E]F]IAKAQAYZfC|reports n]|rescue &]KY|research ,X|reservoir ,^2Y4D?Xf]|residents #C,[F]Q]mY|resignation 1D|resilience <_Q]|response ;XEaUY|rest !D#^*^+_,?-D.Z3C5Y7X;[<C=G>B?YBVCEHaK[O]P^SYWZYVZSaZbReBnC|restaurant k]|result 8_;[<f=]L^YZhY|results 2aAcF]H@J[SFX]c[d[ha|retail @[|return g[|returns ,A4[|review ,Z3?jZ|revised iYjD|revolution :[a[|rhubarb QY|ribbon -D1?REV@b[lE|rice ,YCBD[kY|ride )Y0[;[=ZB[QYUXhYlC|ridge ,Y8]?]C]j]|right #7&_(W)Z+D,^1D2D4A8B9b:Z;Y<Z?CCZDEEYFZGBI<KFN[PBQFaZgAlZ|rights >^|rim D^kZ|ring "D&],]/X>X@^Q]YD][j?kD|rip bX|rise 4B|river "[,D<]?X@DC]QBSCaaeBhZk@|riverside 1[BZVZi[|road #E'Y,E7Y8^9];E>GCAHYIIQCjC|roads a^na|role 4Z|roll 4aYY|rolls ?^f]|roof '[,Y2^4Z8D9F>A??BEFZHXICL_M^NCP[SBWaXYZFfAhAkEmXnC|roofer 4CYD|roofers ,]|roofs )b|room .a/Z2Z3C4DEdQAWUYCiAjDl_|roots ]]|rope &V,E4[9]I[NYQC|rota ,^-Z0[2]=W>FKYQ^g]|roundabout DZMYQXgX|rounds DZ|route DEd^|router fYk_|row #[,B<[=YF]I]dZm[|rowing '[2[?YL]|rows )Y3Z<YNZ|rubber #[|rude #E,Z4EYD|rugby CZ|rule ,?4DQES[|rules (d8^DAID^^nV|ruling nY|rumours #]Gam[n[|run 0Z7[AZC]]Zh[j^|rye 4C@ZK^|sad 5Z7Z|saddle C^DFfY|safe QC|safety 4Y|sale .^4ZA]E^S_hYk[|sales 0[U[|salon *Z1ZAaPXh]|salt 3CbD|same (Z*C+@,E-A.Y/E1A8[9A;A<]>_?AA@BCC>DFF^KIODP@V?ZLaBbAc[dEgUhEiDlBm[|samosas .[SZ|sample &].Z4^DEQAYZ|samples KB|sandpit QY|sandwich ,a4Z9Z|sandwiches #[|sauna ![BDSZd[|save 4]|savings 2Y=YdZh_|scaffold OX|scaffolding 1[<]@YBFg]|scale 1^|scales '[9YL]|scan #Z,D>_e[|scanner 1[6[V]|scene ,EjD|scenes (Z;]F]M]|schedule YA|scheduler ,YKZ|scheme #]-^8BC^IW|school &A,C-D2E4X5X;D@BIHQFXX]@d[eDgDjX|science 8DQ]|scissors ,ZE]|score *[>ZO]|scoring d[|scout CXHWS[|scouts ?[|screen ,C0Z4B6XQ>S]nB|screenshot *[0g?]U[j^|script ,B4G=[DDQE|sea ,]/Z1a8C:bH[QZR[XCaYn@|seafront ;E|seal ,D|season 7Y8]G^Q_dGiBmC|seat &Z4[:DDbaC|seats #c&Z,ZQ[|second "X%G&A)D*B+D,C-E.B/B1@4[5B7@9[:A;A=C?@AACVDAEAKDMEOBQCSEVFXDZEb>fAhEjYnY|seconds 6Y|secret "Y(Z*a8@AdFZHZO^U^^AgCh^jZmb|secretariat Ecla|secretary ,D4[QA|section ,]|sector !Y-Z0]1a:D;a<^AYEZJZRZUZaBc[fF|security KY|seed >ZDYnY|seeded iE|self #^,]-ZNYnD|seller ,Y2[|seminar YYn[|sender kE|sense .Z|senses 8c^Z|sensor fE|sentence F[SZ|serial C]|sermon "Z;[|serum !_+ZPXiZ|server QBjF|service ,ZCCQYb_g^kC|session #]g[|set +^|seven >^YY_Ck]n^|seventh 6^[]|seventies >[|shade .]EZ|shallow ,Z4ChX|shape A[]Y|share eY|shared ,_>]Q[e[j]kDnZ|shed #D%]&Y,A4AFEICQHYEkD|sheep CCeHjD|sheepfold DC|sheet #D,@W^jX|sheets &dK]|shelf !a#Z+D2B>ADCGZQAWAkCnB|shelter ,aD@_DeDj[|shelves 7]@YDZYD]XgY|sheriff ,a|shift B_DYEY|ship ,Z|shoe &X|shoes *[,[:]@YDEkDnF|shop )_,D.D2E7b9[:D<D=]CBDFE]Q@Zd]]^A_Yb_g]j=kD|shops &[,C7X=ZQB]^d[|short 2Fj[|shortest #[|shortlist ;BbBnC|shoulders 4aiZ|show *_+F.]8^9a:eOaSZWX^Y|shower 7E;F>_bE|showers ,Y4aQY|showroom )[S_|sick &^|side #Z*D+X3Y4B>[CaDYKFODQDYG__e[fXj^ka|sight &Z|sign &[,_3[4a9Y<]=Z@CDCQ^gBk?|signal ,UeG|signed QE|signing 4B|signs ?_DZfZkb|silence 4]8Z:ZY^^YbZj]|silent &[8[G^HBa]|sill #^IY|sink 1Z7CQYhU|sister ,[3]QYeZh]kB|site #e&A-].D4[8B?YD@E_IaKaY^f[k=l_|situation VEmY|six #b0D1E3Y4F@ADBIagD|sixth &]1]6C;ZF[V]mZ|size %Z+]4@9]DcKZTY_]n]|skills ;XbZ|skin #]8^^[_^|skip .DF>SF|skipper &aC^|sky #Z:_|skylight 4[|slab 1_|sleet ^ZfZ|sleeve #]|slide 2Z|slides 4Y|slip "D#Z,V8[CEQ[Y@a^mEnF|slipway #].ZD_QBkZ|slot 2Y|slow ,_.Z<_>^k[n]|slowest #]|slugs #^|small #B,>2D>ZC_DXE]GWO_SUaYgEj^|smallest &YN^|smart 7^8aJ^V[aYnB|smartest 8[;C^]aZ|smell "@,_@[BXQciX|smoke ,aCYDDQ_j_|smoked #[+[|snow ;d>Z?[Q^b]fc|snug IYQZ|so ,?Q@na|society +d|sock #Z9Z|sockets D[|sofa ,[CEQY]ZjC|soft 5Y|softest +YZ]|software 4Z|soil F]T[mZ|solar #Z|solicitor ?^|solution )B7^|sort 7f]X|sorting &^,[@YA]Q]|soul 8]|sound &YHEY[|soup .^4[=Z?YSYYZaAgcm]nF|sourdough #bB[I[i[|south ,ACADeQAjFk^|space -Z][|spare #D4_=]>Z@[D[QBSVg]kX|speech &aAZK^h_|speeches 1Z|speed #_|spelling ,C4ZA^DZYZhZ|spirit 'Z1[8a^b|split 2]|sponsored #Z,[Q^|spoon DX|sports 8D|spot #B,E.Z:[DYh^k[nZ|spotlight &E|spreadsheet "[4B>]D]EZQA|spring "Z#]&^,Z-^0Z5XH]I[KaQYR[YZ__fBgFjDnB|spuds ,[|squad =Y|square &^@DKZ|staff #>,d.]<B?^FDQa_[bC|staffroom g]|stage 0[:[;YE[TVUYbY|stair 2_W[|stairs &C.D4A<f>Z?CMYYYcbjDnC|stairwell &c,D3^=^KaQCd^|stall ,B=[DDSCd^|stalls &D/ZTY|stamp gZkX|stamps +FPE|stand 1[]]eZ|standard -E8[;c^Ub_c_|star DZk[|stars aA|start &A.C2YAcDBK?SDY_bUe]gZhWjDk?n_|starter )],_|state /Y2F;a@YBaaCb]i[n_|statement kC|station "[#Z,E@EC=D[QFYB]BdBfBgDj@k_nD|status 4[Y]|steam ,[?[|stem D^|stems .[|step #G.[DcS^k_|steps *[4D>[CBDcIDQ]k^|stewards ?A|sticker +[2Z>[PaWZ|stickers +FaE|stitching PY|stock #Z4CCAHY|stool &D|stop 4^DaEEkY|storage 4a|store ,Z;FCXIYQ]SAWAYFfE|storm #F4[=[>^@[DCNbQDYaeYg[|story 4A5]:@<bFZQCRDSZTDYBZ^cWlYm]nF|stove &DQ^eYiZ|strategic -@A[|street "C&D'V*B,C.X8[9DLZOCY]jB|strength =Z?ZX[|stress "a8d:DDCTC^bkD|stretch %FC[JFj_|strike #]*[@[C^O^e]|students -E?B@YgZ|studies D]kY|studio #D,C;D>FA[Pa^Ze?h^|study 4^YY|stuff AehZm[|subject 3^F^f[ma|subs 3dX_|substation DZ|successful -Z1]f^|sugar ,aKZ|sum #[4[C[gZ|summer !E"^)X+Z0^7D9aFZP^S]YA[_|summit jZ|sums #_4]5Y|sun #[+^,]8Z:_;[B[DCJAQ[R[bZi[|supermarket %Y,Y.]5]Q^]Eb[e]|supper 4[|supplier *Z4BCbDCI]e?|support DA|supporters =[|surgery ,B4^?]KX[E|surplus =_d_|surprise 3]X[|survey )XQBeJj_|surveyor k^|swallows 8Z|swan 0CUB|swap DZ|swifts BFiE|swimming #C/CQATB|swing KZ|swings &D,YKCkE|switch !E)B3Y4Z7cC]GCIaR]]cfA|system 7C^GhZ|tab DZkZ|table "b#F)B,G-Z/]2a3D4C7]9D:]AYCED?HYNBQGR]S[T]WXYB]^^Aa_b[e@fBh[iVjBn^|tables 1_4V?CC]D]QDVZ|tablet 5_@YZ^|tag .c0^4ZS[|tail 4_Y_kD|talk #A4_<aI@PZY_cZ|talking /Z|talks E^|tank ,E2^;DQF|tannery ,BCEjC|tap 4YaXkY|tape ,ZF_QXnY|taproom ,Z|target 4>fD|tariff L[n^|tarmac ,Z>]X[n[|tasting 5_>]|tax #F,Y:ZDCQ[a^|taxi ,EC[DHK]|taxman 2X|tea &a,^.Y4@>AIBQ]]Bd^nD|teacher 9WQ[n]|teachers ,C|team !E%F(X+e-U1A2C3X5[:D;Y<F>CEFKDL_MXO^PaQ[RCTYVDXaYB^CfHnX|teams 3YjE|tearoom C^W[|tears <[|teeth ;[Dak^|telly ,[.Y3[5[7^;]SVXZ|template #bDEMEeA|temple &]?[CBKX|ten =a??DaQ]Y^d]fBj[kZ|tenants &^/Z4[Y^|tent F]mX|tenth !fDETYjE|term "]|terminal )Z|terrace %Z|test )Z8[@ZCAQEY[aAkY|tests 7a][|text *E4U>BQBjE|textile &^|thank *^4Y|thanks ;]|theft @EgE|theme -Y9[_[|thermometer ,Z7[|thing .B1X4Z9_:[<E?CBYCDD]W^Y[[^^Ad[gBi[jDnE|things ,_7]|third ![#a&@(Y+C->.F1>2D7D;a=D@BACCBDDEEFaI^KBQ@RCSE[B]D^H_Bbbe[jCkDlVm]|thousands /_7^H]T^|thread &a'e3]4ZK^LbmBnU|three !Y2C4X=[>]?ZAYB]CYY[eZf]hanY|threshold #Z|ticket #f*X,?>[D^OZQAk]|tickets &F'd=cJBYYd_|tide "A,XHBkF|tigers #b2Y|tile ,WCC|tiles <]|till !A"_)C+c,^0Y2e3^5_>[?CB^CFD>FFJXNBP[Y@]DkCnG|tills )^5]CYF^NZQZ|timber #Z|time "C#D%]/Z4B7]9Z:C=C>C?BC^DCKAQ[RCXCYXZ@]]b]dCe>fChXnD|timer 7d]b|times DB|timetable #e&]@ZCBDDI[K]eFkA|tin 3]6_O[YC|tip )E,_6[Q[[[|toad 7>]C|toaster >_C[K[eb|toe 9]DCQY|toilet ,Z|toilets ,_7YIYQY|tone B]|tool B]eZg[iZ|tools ,B|top !A#]&Z,Y-E.[0X2a4a5[7F8?:_;C>CABCaGAHEKaNHQ]SUUZXBY]Zc^?bCdDeAg_n^|tops D]QCSYeDk[|tornado ,^CZQXnY|touchline YZgY|tour )Z.[NYSZ|tourist *a1[2aO[W[|tow #]CXIZj[|towels 4_7_]_jX|tower "B1^@Ej[kC|town +^,C4B;C?^AZCETW[F|towpath ,D0ZhZjY|track d[|tracking (Z@]_F|tractor ,YO^n]|trade +e2^4]<]DCF[P^QFWYkB|traders 2f|tragic A^CEF[h]m[|trailer ,X0[4Y?ZUYnD|train ?[CCY?f_|training 2EWE|trains ,e|tram ?]I^K]NYVEf^|transaction 1f|travel 'Y|tray !],cGZ|tread Dgkc|treasurer &],[=^E]Q]d]eTfZkE|tree ,Z.[CCjBk_|trees #^jC|trial 4CQCS]eY|tribunal QB|trick ,D4C5^ZZ|trip 4[8Z:[|trolley 5Y>EHEQBeD|trombone ,_|trophy 1a=^A[KYVZ|trot 0Z1[;^|trouble ?Z|truck IGj]|true "Z3Z8Z:]|trunk =]|trust &]+Y4A;CF^bCm[|trustees ?_E[f[|truth &C:Y;XXEba|tub @ZC[|tuesday ,CC[j]|tug &CKGQE|tune 9X|tunnel @Y|turbine =ad[|turn 5Z|turnstile 0Z5_Z]|tv ,ZHE|tweet T[UFXZa[kZn]|twelve C]|twins #]4[?[SY|two #E*[,?.X2[4^9C;B?WCWFDIBKEfbgD|typo &[|tyre &[5[K[nB|ugly ,]Q]|uk !["EnD|ultimate !_"[8bG[^_|umbrella :]|unborn ,FaX|uncut O]|under "Z?cfZj@|underpass DF|underside #F4CIE|unemployment /C0G1E|uniform QY|union 7^@D]^eFkC|unit D]VZ|universe :_V]a_|university +[5aZX|update 3ZCZ|upper CZY[|upstairs QB|us 4FD[|useful kZ|ushers .]S^|usual 4A>CD]gDk^mX|v1 &[CZK[SY|va "F#E1Z9E;EDaECIDQBY@k[nY|vaccine .ZCZHZjZnY|valley !]%E1E;b<d?_B[DEG^bec^i]|value ;BRZU[|valve "A#Z4_D[YWgD|van #A&E,^1a6[7C<Y=DQ]VZYZ]C_[c^dDh^n?|vans #_2aIY|vat I]|veg #YHY|vegan ,D4bCaQDY[j_kC|vehicle (],E|vending %[|venue 'Y7[|verge ?[QA|version :ZD]|very "b)],>1D7Z8]:Z;b?DFCGDJZQA]]^b|vestry kE|vet 9D@XQZnB|veterans )^|vets E]|vicar ,_/Z4EQ^kD|video 4F?CjY|view #b,DQBSG|village 8F=^>CK^SZ]]^DdaeBjDkDnE|visit 8D|visitor .]5Y|visitors E[|voice ^Z|voices .Z|volunteer QEVZ|volunteers ,E3YP[|vote #C.Y4b=CKBeXjE|votes ?ZdY|wage #Y|waist 3[?Y|wait !f#E,C2Y4]8g9Z:[B^CBD=F_G_H[QBY_[Z]X^aa_fXgAjHl^m]|waiting =DDYfYj[lZnD|waitlist /Y0e7_LYUd]_nD|walk ,B4B5X9[QDeE|wall #]&X,D3^:D;^<Z>AB[CDSXTDXZYYaBeWi[mDnZ|wallet #E9[|wallpaper aZn[|war ,D3EQG|ward &A+Z,ZD@IBKXQ^YB[ZfTj[kY|warden 4FCdj]|wardrobe ,AQC|wards BZlZ|warehouse !_C[|warm !Z/Y>ZDZG_|warmest +Y;Zb[|warmth %[JZ|warning "[4a7]FdIYeY|wash ,[<a@DgC|washer &[|wasps 4DYE|watch C[|water #?&[/[9];C<Z>C@ZBXD<E@SCUbbDgYkEl@nc|way !D#@%Z&U)[.E/[3C4D5[7@8Z9E;^<YA@DZE]FaM^WCXV^[b^eGhAl[mXnA|weather #D)Z,]8DAZCbT_b]|web CBD]E[l[|webcam B^|website #E,G1X2CB]E]FZHZI^K?XYYR]C_Gb]eBfFgBiYjYlY|wedding ,X4C?D|week ,Y4A9[;E=]>]AFHCN@P]QZ]BeEhBnE|weekend !D(]*_,].E0^4]7b8F9W=E?BE@F[O_SAU^bFfBjblC|weekly =BdD|weighbridge <^Q@|weight '[*^1[A[CCOXV[hX|weights .Z7E|weir *D3d8BC]M]OFPXQESZXegC|welcome 2[8W@[g[|well #[DEI_M]YE|west DBYCe^jY|wet "C,Y;Z@]DDS@gZnE|whale ,g<_@_CDQagX|wheel !].EF_GYmYn^|wheelchair &Y|whistle ,X@XN]|white ,D9_DCYZ|whiteboard DcE_|whole !["X%b'E)C+D,Z.^0Y4E5D7b8H:C<Z>C?Z@[DCE^G[J^NDP]QYSYaBdZfZgWl^|wholesale h]|wi ?YnZ|wick h[n[|wider -^6[D^[Y|wild 8b^[|willow @]|win -[Y_|wind 1Y:[@_DXGZIBg[|window "_#b%F&?,Y4D7]=E>e?AJBMEOFX[YGebfAgHjH|windows [X|windowsill >]C^j^|wine 5^|wing <_|wings &D|winner &W=_FZ_[dVkA|winners -]BZiZ|winning FZmZ|winter "B,<1c2D4E<^>EA^CaV_]DfAg]i[j]|wobbly <Y=^W[|woman %Z.X2]9]?ZW[f_|women &Z?ZN^^X|wonky ;f|wooden @D|wool C[kY|word #](W)_*B4^<[>[?A@CFZI[KEOCWCfCj[l^|wording #DDAIEk>|words /[3];[G]KY|work &])[,[1[3e4D:e<]=]KXQ[Xaaana|working C]|works #C4[AYCC|workshop ,]@YDAQ_nE|world !V%c,D1G2F3F7]8?:f;]>E?[E^FXJ]MEOZQDVEWC]^^@abdHkDl[m]n[|worry aC|worst ,^7F9YS@gD|writing S]|wrong #A/^4a5c<EDFFZISKENDQ_T[Ye]aeXf[jD|yard !Z&@+Z.D0Y4D5D;A>BDAKBU]XEe>kBnF|year &D'X*[/F1=4^7B8D;;<_=F@DE@S^VFX_b@cQfAgElD|yearly BY|years :[A]|yellow #E.C9^>]C^Y^_[e^g_nD|young *]@YKDOY^ZeDfWlZ|youngest kZ|youth 4E>Z?Yj[|zigzags @[g[|zip ,W4_QZ
theatre|7]8[<]>BM[]X^Za[bEj_kCnC|has :Y<caZ
theatres|]Z
theft|@DCB|is @EgE
their|!B#E%E&a(E+Z,D/c0B1>2A3V4C5>6D7^8A9?:B<;=Z?ZBaC=D?EDFFIBKbNXP^R]SDTcWEXYYC]a^Zc?iajDlYmB|<name> 7YC[Q[][j]nB|<number> &]|a :Z?EfD|answer 4Z|appointment CDkZ|backs #[|bag 7ZTD|basket 7_T[]]|beans +DPD|best /[3D|continued Ba|data /XH[TZ|day 3Z|dog RZ|doors /ZTY|email '[4[L]YX|evenings &Y|eyes @_g_|face 8Z|feed ;Y|feet DE|first !G&]4B7C;^>Z?aI[R][]]DeYfakE|full -Z|goals %ZGZ|hands 4ZQCnZ|head DEkB|hearts <[JE|home 5[|hours "Z#Y|journey :YBZR]|keeper &_?bK[|laptops A]h[|last >Y|life 7DTC|lives /Z|money 4Z7XY[|name '],D2[?]]_eDkY|names &a,YK]Q]|notes KC|offer &a|old 7bFZ][|own &F+E3Z5];E<_?]@DE^F[JEKEZV^Ec[f]jClb|page ;]bZ|parents >[k@|permission =]g]|phone 7BH[]A|place 3_X[|side ;[DZkW|sleeves -D|teeth 0E;E@Z|third >[|time =Z|trust lZ|unwavering 1[|voices %b,_Q^U]l]mZ|water *[;]|way ;[|whole 7F?Z|words #d;e|work &^
theirs|"D#T&[*b7g8D9f;C=Z>>BAFEIX[_]b_Ub?dXiAjDkX|and #W|by ,Z|in 3[7_]^|is 4ZD^UW|on &B|to =[dZ
them|%C&a'E(I+X-=.E0<2W4E5c6D7Y8@:B<?>D?WABCDDcE9GFHFK]MBRETYUFVBXBYDZ]]C^BbBc>f^hAiFkal>nF|<link> nE|<name> )[+],_=[K[YD_[eYjZnX|<number> !Z)ZDZQ[|<somebody> @BI^|a +D,a5D7B=B@^BYD<PCQZU^[b^Z_AdBeGf^g_j[|about &Y4Z=[DCF[Q[d[jCmZ|after #a4[kX|again 7[|all ,C3Y?VW[jDkIn[|alone nW|aloud <_|and &Y)C*[5Y=Z>CBaQHS]WZYaa[bXeEfZhCj?n?|are ,C7YCFDbFCIZkW|as 0]J_nE|asked #F,A|at "a+Z,D.^5_?AQ@SVZ]f=j[|away !]D_|back #D,C@CCBDZIFdXg@j@|be 7DCaDc|because BY]Z|before 5c>]|both 1gKCQEV]|but DBQIYY|by 0FY]|can .Y[Z|coming D=|could &DQXjZ|direct 4]DD|do "F(fHHMZ|down &A.[2c5Z7[>ZDAI]Q[W^Z[kC|every DYg]|feel #Y|first 5C|for #c&_)]*Y5c>C?BCEI[KcN]Q]SYW^ZaaYn]|four ,]>EQZeC|free 2Z|from #B&E.J5[ICKGjDnY|go ,C7[9Y][nC|had ,EDCIAQB|has Y[|have DF|here FZQCm_|home 5Z|i +Z4Y;]?ZA[TZf]|if (>M<|in !W#B&G5G7C:Z<D=D>F?BDWaZdBeTgCj=nC|into .[S[jEkC|is %X&Y)X,Z.]1]_]jD|it 4[CY|last 2]j_|mostly &D|off &^*Z4]DDKWOWkC|on 4C5F7E<E=a>[CWDXKaQaYDdceYkY|one ,Z|or n[|our "D&]=[|out &[.D3b4_7C>_?DCeDeeafCj[kbnD|over ;[K[kC|please >[|ring 5^>BZZ|round #Z5bKFfBgZ|should ,EQE|since #]4^;]X[bZ|six ?Y|so +Z4^D^KXSCUXnC|straight 1]?ZV[f[|ten D_|that DZ|the 2D5]9CKDSCZYeVg@|their 4[KW|there #Z,D.D4Z8]>[QDhZ|they )]4EDC|this ,@4C7]9D;[D]|to "_#@&Y,^6Z7A;a=W?CDaFYY?[X^WeXfFgDj]k[n]|too nZ|under #[D[h]|until &[|up #D'^,^2Z4XDBHBL^e_kA|walk .C7bD]g_|was 4DI@KCQZ|we )Z,c=ZQ^][|were #C,_4@D[|what 3[<]>]eYj[|where QY|why #B|will QDjE|with &B'B,E5bCBDXF[K=QBbCdZeDgCj?|without .[TZkC|wrote DF|you DcQZ|your 9Z=C
theme|&Z-a9[<[RaXd_Z
themselves|!C"X#[(D,?.B2B3d4^7Y9B:c;_=_@GDAJ[QASBXb]ZadbZd^fYlE|and #Z,D=[I[n[|in >E|to #]3f4]7[BXQCXd|with -XBZi[
then|#A&A'X+@.[/?0A3Z4B5a7[8D9?:@;C==@AAFBZCDDcE@IEJFPCRBSXTEU@Zb_GcZd@i]k_lIn>|<name> "[#_&c,X3@4DC<DaH^I^K_Q]X@k]nC|<number> 2^CZIZJW[Y^Za_nX|<somebody> &E)Z.DDDSBYA|a 3b;X>CCEE[SDXXcZe@jD|again )[|an ,^|and ,A.D|are 4]|ask "C(Z/Y5Z>FDCZZ|asked ?]IBKXN]|bring .C5Z|by &F,G|call )Z+Z5]SEZY|came #d;^I^|come )[*a3d6[O[Xa[Y|cut >[QZ|do !c.a3_D[GZS^X_Y]k]|go .Y:Y>^SW|goes C[QD|got =Z?Z|had c]|i #A)[,A>D?DD>FdL]QYfDhBjDk<manC|it ,D-_4D7B:[;D<ZC^D?K]]AjWkDmZ|leave .fSd|look )b8]|my #B,Z|nothing 7a|on EZ|one ,AFX|or C[|please DA|put ._SZ|read ,C3^>]j]|ring .aCDkZ|run QC|sat &F,?4ZQAkF|say >[|stop ,^QY|tell >ADI|that 7F|the -E0E3C4>?ZDYEZFYQ_dEeZhbn^|there ,C8Z;jKEQB^^bc|they >YC]aZn_|three D]|try n[|two #Z|us eZj[|we ,E0_3_<Z>DC>DaF]QDX]aFbBeD|went ,C?AQCfB|write DBk[|you !["Z,^-[GZH[QZeG
theo|@^Q]gZ
theories|,[4[YZkZ
theory|-]@_CDfFjD|of -^
therapy|f[k]
there|!="B&C'E(@-=1C3?5=7C;G<?>Z?Z@FAFBYCEEAFDGCKENWRQU]XAYYcBe]k[lD|'d =Zf[|'s "^%X&A'D(C+D,@/E1D3Z6[:C>D?EA_BAFfIYNDPFRCUYVCWB]@_Xa=hXmc|<emoji> %B(Z)b1[<dNaV[n^|<name> ,X4Z7eBW]Zn[|<somebody> V[|a 'Z,D9^DCQE_^d]g^k?|all nZ|and !Y#b&=,C3Z4@6[7A>BCCIdK=SaWCX_Y[eDgCnE|any ,G|anything 9E_C|are #F+D,].C/E1D2U3C4C9E<B@FAEBDEBFCIDLCNBO^PAQ_UIVBW^Y<ZD_AdBf@gFiCjDkCmB|as ;^|at &D,D0[>ED_|because #D,A>^?Z@[|before EZ|but #]:b|by 9CD[YZ|early 7[DAjZ|first ,^DE|for 2[>EeDjC|from C[HEk[|has CBJYRZ|have >]|i ,?:YW[aZ|if *Z|in ,X4]>ZDDfF|instead !E|is #]&](W*D+c.D2B3[4Z5Y7B:F;B<W=C?_AFBEEGKYOAPaQEUGWA]C_^aEbBf^iAjFkEmR|it (Z.YD]MZS]W]|may -G>F|now #YCY|on 8^^Z|or 7[]^|ring nY|so ,D|tell DD|that D]|the *_>CO^|till .]CC|to &[,^4DDVQ^h[nY|too Dbk[|until ,DQFe]|was #H,^/[1Z2[<B?CCBDCE[IBKGQYR[SF[be<gEjL|we .]2YTZ|were #D&C0E4Z;C<^?EKDYM]VcXeFgGh^jAk>mCnZ|when 8^^]a]|will +X3?4[7D>B?bC_FDK[TbYYkBnH|with &[9[eZn]|without ;Y|you ,[.C4@7_>AN]SE]Z
therefore|1CgY
thermal|hX
thermometer|,^7[DX|in 7]DZ
these|!A#C%_&](_)]*E+b-C.?0_2a4@5B7^;]=]@EDAH?IEJ^M_P[QZRDTBUYWbdXfCgFjBmZn]|<number> 7AD?F]kEnY|are +E,]0^7D8_:W>Y?_GZ^UjA|days '[)]L]|men ,Z|posts 5ZB_iZ|things 4Z;]<abW|two (E|uncertain %X)]JZ|walls :aAYa^d_|would @[|you F[
thesis|&],^-Z2bKbQZRZW[n_|on &[nY
they|"]#X%C&[(D)@*A+^-B.C0?1C3<4D5_7X8C9@;^<@=F?Z@]A>CAE<FDH_JDP]S@UEVAZb]Za[bZc?eEhFlBnX|'d #A+C.B4B5E9C>b@ZDaFZG]QZSFT^YCZ?_AdBe]kYm[|actually "a9>|afraid nZ|all "Y(Y,]MY|also )Z,E4a|always ;ebb|answer "Y7]|are !_#c%c&^(C+>/C1E3@4Z5[7C8B:I;><C?^@[BBF[IbJ]KZPDRYSYVCWZ]Y_PaQbBd@fZhCn=|ask ">/Y:aDBQDU^b^|asked &D5[?]F^n[|book "F*^,ZF^O]|break j[|bring 8XKYjCkB|brought ,]|call 2a;ZV]WZ|called 7^<_|came #X;^BZb[|can "Z&Y.@4<5D;_@[B[DDI]K[SBTCYCZDd]eZgXidkGnX|carry ;Z|choose .b=]S[|chose ,Y=[@Y|come #Y(]5[9[>CC[D^IZQZ|cost =[|could &Z,C;[B_DEQCe[iZ|cried >Y|deserve 7a8[;C<[^]bH|did #@&^4B?WW_a^b[dZe@f_|do #a&[,B.E/C4]5e7D@BBECFDAFAG>IaKGNBZebDe[gEk_nE|eat 5^Q]|feel 5[|finally BYiZ|find 4_;Zl[|fixed ?Xn^|found 4YI]YZ|gave 2EQD|get !Z,D;[@XDFKZW_b[eF|give B]|go &Z+d3e7a;D=D>[C[D]ICPaX[bajZkZ|got ,[4F;C>Dk^|had ,E4D|hang 5^QD|have "C%F&Z*X+[,c.?3E4E9C?D@GC?D^HEIDKYQ_YA]C^=aCcDeHhCmBnD|help 2[4]Y[|just ,b2]5]7Y|keep ,C2b<[@[J[QCW]g[|know "Z+d,A7a<[B[P_SA]XbE|last +[,ADXQC|leave :dF]|left S[|let 2]4EKYja|like >aKBe[|look 2]DBFcm^|looked PYaZn[|lost g]|loved <Y|made #XQCeD|make /C:DTBk[|may >[DZIWQYnY|mean ,]7[QZ]_|move DY|moved CA|must C[|need #Y&[,@:bCZDAKY[^a]kBn^|needed ,F;]|never +[,C4[N[|often j[k[n[|only .a7a:]Q[Sa]Z|owe 5XCZ|pay ,_DE|pick >_|prefer .]S[|price 4C|put 'bYZ|read =YT[|really DE^ZkF|run XZ|said ,F4;7B:[<dH^U^VV]Babb]c_mVnX|say #],D4D;E=^>DXZ_]aYbE|see "](^7C8];^DD|should #Z4Z_C|sleep ,]8]TY^]|start #^0Zd]|stay 5ZZZ|still ,ba[lZ|stood 1e?]|stop 5]|stopped 4C:[D]|take (D7aDAMDYC]ZeDk?|tell 0E4YBYDZg[|think 7b>D]_|told #ZI[N[QWY>|took ,W|turn DYQ]|voted =CdE|want "C/]4_HAIZNBYXdZg]n]|wanted >ZQB|wear b[|went "[#[.[4B;]|were #=&]+D4^7B;BDDIDR@SWWCY^bCdZ|will #E.[/^2D4c5Z7H:G=]>D?CBZC^D^JDMBPXSXWBZ[kamBnA|wish 7Z|work )]2ZC[L[|would #Z0_UX|write =]DD|wrote &]D]K^gZ
thick|"[)a:CH[SCgD
thicker|DZI_jY
thief|,[B[kC
thin|!_#_&C2]7Y>Y@[C]DdGYKEWaYXdDe_g_jZk_|and #Z
thing|";#D%^*E+B.]3C7A9[:[;B<]=@>X?^BYCADZF[GAH?IZKENXSWTZZB[b^E_ac]f^gWhYi[jBk[nA|<name> ,_>[Qa|<number> ,E/[QB|<somebody> ,[KEQ]]ZgC|a (_9C|about :[MXkE|and DBW]gYk>|as %[:Z|but ,E;ZQB|for FZ|from ,Y-Y9Y__|has FE|here #EIE|i )Y,Y:XDc[Wkb|in &a9YDBF^T_WDaY|is QD|it S_|nobody FFmF|on +C4Z7e>ZPCQZ]Ue_m^|or A[b[h]|standing 7[:C|that +VD]K[bBd[|the 4^DXY_|they DEQG|this )Z<bB]i]|to #C.d4Z>cSaebj_k_|we %[:EH^J[SE^]bF|will %]:]|with I[|you "E#].?4_7C9b<a>C@]B^F@HCI[Q?SCWb]@_[iZmE|your !_
things|!C#](D*D+A,D-A/@0B1]2A3A5B8B9A:Y;Y>??C@BACF_GBH>LYMBPFQATBX?^Da^eCfAiXk[l^m]nD|<somebody> DeQFkX|and 5]ZZ|are E]F[nB|come !])[][|coming 1eEYF_IER[UZVaXCc[l]m_|for ,d<Y|good FF|happen 4Z;_b_|i #Z4E>[KDZX|in DDe]|like %X|on 1[CFk[|people #[IY|that .D;FDUj[nY|the 7[F[|to #E']FXLZmYnX|up #Y|we #Z=[DBgZ|you #_,G7[CCFFYY
think|"a#@&D'B)@*F+B,Z/Y1D2@3c4B6Y7c9F:?;X>DDDFbHbKBLCOYPATZUBX[]]_VbZdAe@fDg<iFkFm[nB|<emoji> FC][^E|<somebody> &],]4BKZ|a "DHC|about "[)Y,<.D/Z6a7g;CF^HXQ<SATa[d]e_AbCgCn@|and :[>E|i !Y4@<bQDca|it 0Z4^7D9ZFAQ^Ya_YeDj[|of %g([3eJdKBN^Xab]|so "e4Z;lDZb_n[|that 0^4C=]@YSDYB]CbDnD|the ,Y.]2D9Z;]?[Q[S_bYdZhX|they 7_DBKAeX|we .^4?5Z7Z=[Y@ZY]Z|you (E,_.A3_7DDCQZSCe]
thinking|!^%B(D)Z+C1G2Z3Z7_:A<]>_@]AXBBCBEDFBIDKDM>OXZZ]_^TcYdBeZg_iAnD|about "^#_,B<cNE[Xc[|it 3[4@<[CFX]|of !^)^,V7E@^NXO]QYUZ^ZgY|you >]e[
thinks|"Z#A([,a/B8>@>B]D@FZIDPXQbS^kGl^nC|<somebody> 4]|about :YEZ|it "Z,a4]FaM_Q^jX|the 8C|we S_
thinner|#Y,D.Z>C@Y
third|%E&C(W+A/[0_5_7C8;:A;X<ZCAE[FYHYIEJFOEP@TaXC[G^E_^a<b_iEkYlanZ|<name> &^K]|and /X2Z|consecutive -B1D<EAZ|floor 4_CZEaQ]|generation hb|go &]@Z|has ,E|in ;[|is Fem_|less ]]|more 0Y2BS^|of ,@.W/]2_>CNBTUWZYX^Dj[k_|off )a4Z|one #C,@4]EZF[KGeEf^lZ|party -_D^k[|place F]QE|quarter 1gV]fYjY|step 4[|this ;abYe]|time &B,b1Z3[7Z;^CDDEKCjCl]n[|was D[Q[|week #Z>Ze_|year #C7?;B<^AUEAH_ICRE]Cb]nB
thirds|#C/d2C;b=ZCZIDQETab]d]|of /d=bD[Tbdb
thirsty|5_
thirteen|&[,[9ZK_Q]dYkE
thirty|&_)S/e5[7c;A<a?_CDDEFCH[N_P[TdX[YF]ag]jB|and 4[|days ,]3[DYQZ|letters &EKE|of QD|people #[@Z|seconds >?eDkC|years &Z,^8]K]P^e]jYm]
thirty-eight|#]&^7^IXOZ
thirty-five|,^/[5XQZ
thirty-four|#C@]j]
thirty-one|&Y,C?[@]KYfZg_j]kEnB|of fZ|years &Y?Z@BKYgBj]
this|"A'B(d-B.A2]3^4C5C6A7^8C9C:E;]>B?DCFD=EZFdHFIDKYLAM_NYRDSCT[U[V]WWX^ZC[@][^B_BbXdDeFkElVmc|<emoji> 3Y7]?_FDIYf]mA|<hashtag> %]1D:BEEJZL[MAVDiB|<name> !W"_#Z&C(B+D-F/[0B1?8Y;A<>?]@AA@FBI]J]KAOCRATCUDV>WAXV[B_Za[bAdGeZgFhZ|<number> #_,]2Z6Z7B<YCCH^Q^|<somebody> KYeY|a #@DZ][j_k]n[|about F]m]|accolade ^Z|account 0_U_k[|administration ;ZX^|afternoon #[1]:YAYC^VZe^|also ,DQDna|am EZ|and &C*Y,_4E:E;E>X?ZIaLXOYc[jD|another 7b|as ,]QZ|at ,Y7Z;eF[mb|autumn !_+[8B;A<YA]FDGaSZ|award %Z|barrow "D|batch n[|because <^|before &D3E4ZDEjEnB|bill :]YZaZ|branch <_|break "E|building ?[|business /D;C?a|but /a7];DQCT^a]|chair ;[b]gF|chamber (C9DMDQ]na|channel *^|choir FBmC|city /];]<]=ZFYTYcX|club %^?]Jb^[|coast +_;^bZ|community %^JZ|corner <^|country /c:Z>X@YTbeY|county /_@DFZGZT]kC|daily #[|day &F,Z7ZQY][h_|economy "?(CHCMD|evening &E,_-b0Z<aEDR_fY|every %Z0]|exciting -F1?8BEc^C|fall Z[|far .[3Z7DMXUY|ferret "BHF|firm ;]b[|for #^%D&^(g*F,^4C5E6X9E:C?DMcQVTX^B_Ae@g]mZnE|from ,A|game E[T[|gave BZiY|goat OF|good +b;aP[^[b^|government !E,@QD|group "Z0[;[|half 5b8[QGY^ZU^^|happens )[|has ,?7]A[]ZfBh[|heart :]|heat 4[>Z@Z|hook 9=_C|hospital /]|i .[?[|if .Z3ESYXD|in (W,D/[7_:XE]GEHBI]PEQCT[UcZa]WaZjZ|incredible :V;Db@hD|is "C#?%Z&F(?)^*E,B.A/D0?1b4D5[7U8d;^<CBZC=DBFEHBIEKDM?NAPUQCRYSDYA]^^^b]cVdAgEiEj;kB|it 2Z7[|item 4^CZQBY[n]|jam ,Z2DWG|job DZh[|journey 3B|kind 9D>]_F|landmark ;bb[|letter #]>[|line fX|link 7?]Ej]|list 2_>[DEW_eY|little +]1Z:Y|make +c:XPYUE|may jEnB|minute 3Z|month !["V&D'B+E,Y.^/@1]2<3Z5Y7^9D:B=[>^FZGdHYJAKZS]VaWCXYZ^]W_Cb[d]e]f?iClZ|morning !B%@&C)_+F,T.C/D0[2D3C4]5C7A8C:C<E=Z>^?B@]AVCaDGF>JAKBL]MIN^QWRDSAT@W@X>Y^Z?];_@bVcEdYg[jUmA|not F^m^|number 4Y|office ,[|on #G(g3]?A@eIGJXK]M_UZe^g_|once XZ|one "]#Y%A(D)[*D.[0F4e8D:A>@?]@CBYCADAEaF_G[JCNAQ<RCU?VZXWY_aDfBgBh^iZlZmen[|opportunity :Z|or (]|out ?Zk^|page 0]3_4AA]BaOcX^YB]^h]iZnB|parish JZ|photo (d|pic )a+EN]|picture (Y*a,a@]O[Q^gW|place ;Dfag[|possible b]|post !D#A(a)E*g4<5E9Y:D=D@[C^DCFZI@JBK@MgNDOdRFX[ZC^A_^b@dDgZhIlEm]nB|price 6Z7bCDT?]ZnY|project FC|quarter +C/A0b1HAAEFUa^ChClZn@|rate 0ZUY|recognition ![:E;CE^|reflects ;_|resonates (Y|right 7]T[]Z_Dnc|season #],Z-[8@R[hZ|seat nZ|service nX|session /^T]nZ|shop ?[AYSXhYjZ|show <[|side >ZG[dX|since 2C;e<Db]|size "E7Y>^|small ]Y|so ,?|sort ,B|space (B1f3C7D8D;C<[EWFeMAVaXG]EmhnA|spring &^)a,^2B6^7DA[C]N]Q[[__]iZ|stage F[mV|story F[|straight H[|street &[|stuff <]U^b]|success =EdF|summer "C'Z(F0C4_7D@YD^HDUBY_k_|team %Z1b;aEcVZbclanD|term 4ECYK^YCdWj]|the ,C6^YD[[|thing &X7bQZ]XnY|thread T_|time #c.X/E1_3E4X7B:E;FHEIdKAQWVZYadIf[kZnC|to *Y-^3d5_;DCZE_HBMWQCTBXbZb][eCl^nD|today ]Ca_|town %Z&Z([,B/X7BN^aYbYj@kB|trade ?Y|up (_:_|very %W,Y4]|village <YB^|was #Z&B-X4[@]V^eDj[lZn[|way :Z>C|we LZ|week !T#Z'[(F)E*C,E.A/E0C6C8C;<<A>Y?[CaDXECF?H]I[KXOEP@R^TBU>VAXF]B^CaDbAcEfTjak]lAm<n?|weekend !Y(D)b+E3D7C:DBBDDFEKYN[PCQ^TCUDXEYIkKn?|whole %A3[n[|will ,Y7c]_|winter )Z6]7]9c=ZF@N^]Z_bd_jDkJlZmB|with &a(>*W3]<a>[MATFX^e]mC|works Q]eC|world 8]|would %B^Z|wrong 4^mX|year !Y"a#d(F)E-B.]0G1<5_9A:B;W=]BCEWFWHWI]MGO[PXUCV>YZZ[[[]?baf?kZnD|you (D9aXZ_Y
tho|B_KDQ[YWhX
thomas|&E|<name> &E
thorn|#d
thornby|<]
thorough|!]
those|!D"@&D'A*Y+A,?-B.Z1E2<5B:[<A?>@=AACCFEHDLAP@S[W?YZ]V^WabdFfCgJh?k[nA|<number> ND|affected :_B^a^i^nB|are #[(e0YB[ick[|at nZ|celebrating :Xa]|days 7D>[kB|in ma|of ,D4^7E9V?D@C_]fDjC|on *W,bQ^SZ|three .ZIZk[|was 4Ck]|we %Y,Z|weeks =_dZ|were #Z,]4[kE|who "C#b&>(E)^,C.C2C5C8a:[;[=Z?A@BCCD?EZIXKAQ>^^aWbYdZfDg?kAlZ|with ,E7ZQK]c|without jZ
though|#^%a+Y,f3B4?5C7?:B;X?BCDFCJaK[MBPXQaWZY@]BaDgZiCkZmCnB|<name> #Z=Y|and %[DZJY|i #Z4C>[|it #Y2ZI[K^j[kE|the <ZQXeI|they ,^>]|we #C%[,_J_|you %E,C
thought|#Y(D+C,F-Y.@/W2A5[:@;B<C=BBCCCF?GAH_JCM]Q]T^U[Y]]_^b_[i>jBm?nB|about #a)],E/]9B<ZN]QYeDg]|i ,C4E<bb[|it #D1[k]|leaders -[;^ADR^^UhCnD|leadership -a;YRX|of &X5[6Z[Y_[|that 4CDWSFj[|the ,Z|to ,CQF|was 7^|we #],[A[|you ;Z^Y
thoughtfully|:Y^]a_|curated 8B:Y|designed -Y8WJY^]aY
thoughts|,A:^;[AYC@KGQHaab^j>nb|and :YaZ|are :ZCDN]QAa[jBnV|on ;]A[b]hZlY|with CFjF
thousand|#E&_/j0s1[7dCCEZFZI@K[N]O^Q]TeUnV^WB]ZfBkAl]|and 0Z|followers 1Z<]E^V^lZ|of 0cU_|people 7]|pounds /dTb|years [[
thousands|)C/i3B7];Z>ECDD@FcH[NBSCTe]X^GeDgAiDkEmc|have /^^]|of -X/_:BDCT_
thousandth|U[
thread|"A#[&]'d)Z,D3];A<EAECDFaHBI^K[LaPZSCYb^EbBe[fAj=k_m]n[|<emoji> F^PZmZn]|about 3ZQ[|and /[|of "F|on #F
threat|.Y:@_[
threatening|<]C_
three|"D%@'C(Z*^+C-@/b1Y2E3D5A6<7D8<9Z:>>EB?CFF<GXLDRETbZF[>^DaEdYfEiDmEn>|<name> 7Z;[ACKBjBkD|a >[e[|and ,C.^1bDAKVQ?VaXZgCkY|are #hIX|auditions 4B|branches C^|calls #Z|colours "Y|continents &D1Z8Z<Y|counties !Y+^;cb^|courses )Y|days &>.A=^CZE^I@KDYJeFk?lZ|different #aI]|easy ![%Z|emails 5ZZ[|firms d[|fitters ME|for !Z)bG_N]|friends (Y*_E[U]lY|generations &Z>]hY|goes ,b|have IV|hours @_A_Q^_]n^|hundred %^0B5Y|i ,D|in "]#Z/YA^HZhZnZ|is &C,^.Z1a=ZDXF[SZVZd^|kids &Y7[|languages n[|left ,_0[4[|letters ?Z|lines #Z|men 9^|minutes H[|months *V2F3[DBaZgCnD|more nY|new "]1[=[MEi[|of &A)[,a/^2C7[<>=E@XAZD@FYHEJFK=MEXEY]dHg]hZnC|off ,X|on 4ZS_|one S]g[k[|people #a*Z-[4d=DBXDb]YgDk[|points D^M]|prices #DIC|quarters /[=ZdX|questions #ZD^|quotes +Z.]Q_S[|seconds &Z3a|shops 4Z|short 7^]Z|stretches aX|the 5]ZY|things #a,A7B9D:]<DDcQI[c]B_CjYl]mCn^|thousand 0XUW|times #@&A7^<b=F>VH^_EeVjD|to 1a|ways #F,[|weeks &X.G/@2E4_?ACZD]KZT>VXWCdCgak[mUn@|will /Z|winters 2Y<b|women A[|words 8Cm^|yards 4F|year E_K[|years /?0Z2a?Y@BSAT?UXWaYU^^aCnA
threshold|8]D^^Z
threw|1X4_<_?^KUc]fZ|away 4Y<W|it 1Y<]|out 4^<^
thrilled|%D,Z0D2C5X;F<EE[NCTCXEZZc?hZl[mB|and 1bAAV[hF|to %D-D0D5Y;CNDUDbChYnY
thrillers|8[
thrive|"B%E-_9D<DR_^[bBiBnC|in -b:ZRah]
thrives|"C-V:aRZa^|in -[:Z
thriving|A[a[lE
throat|3bk]
through|'B)V*^+[,A-e.D0X3@5_6B7A8a9@:A=F>D?_BACcECGBHXJZMYP]RcTZUYVZZ^]A^]aBc^dFf[iCjak^nC|<link> +[2[|<name> )^,Z-B/]?YChDCH^M[SFf]jc|<number> 0T;A?BCaE_JBQEX[bFfCj_l^nZ|<somebody> ?DCEfBgC|a &C+_,D-b?XJVPbRagDjX|all 8[DZ|an Q^|and >_DCFeQHe[jDk@m^|at 1[4]Y[|by #F|each #^|four &[0ZUZ|it 4C;X?GF]SYZb_[jAkXm^|last )aN^|my +D;YKD|on I]|one &Z;Z|our "Z,Z7C?YB[CCE^Q]W_b[hAlY|that 5a<XZY|the !a"D&D*C+^-D.a0c1d2@3D4D5]7Y:@>:@IAZDZEBFEG]IEOEP^Q]UXVbW?YBZbaAeDlA|them ,BCCQGkD|these 2Z|this %]5Z|to .E2X=Y?^CYDEFXSBfZhbj]|two ,[<c?bK^c^f]nY|us gG|what &Xh]|your (]*[4[8Z>Ze_h[
throughout|#a1E3EDDNAR?XFm[|the 3EF]XF
throughput|-]0^E^RaU]jYl^
throw|#Z&X1X9D>]CYD_JCKSQE_=eafZjYn^|away 9ERX|in 7X|out ?ZfZ|the &Y1XCYDcKYjYnZ
throwback|,[1ZQYaD|to ,[1ZQYaD
throwing|,b<aCDcZkZ
thrown|!Z&]+Z,D/Y4@6CI[K^Q^S^Y^[EjZ|in !]6DHZ[E|out ,A/Y4G
throws|%[)d,b4]KDN^
thru|#_)]+[.^0^1Z4^?[DEE]IaNZP]Q[S_U]Y]kDn[
thumb|(e,f5Y8B?]@ZDZM^Q[f]k_nD
thumbs|&D(f*^0Z6f>[@EMaO[Q^eZ|up &D(f*^>[@EMbO[eZ
thurs|"c3ZHYnA|<number> 3[
thursday|![0XC]DAKCRTjZmYnA|'s )]CY|<number> 4[F[R]m]nD
thursdays|C^KCe[kD|<number> #^,BQA
thx|-Y?dPDVDaFfb|<mention> &]+a?_K^aEfY|for +B-Y|to ?[f]
thyroid|=Z
tick|/[3@4[7d]^dFg_hanZ|the >_DAg[kDn_
ticked|#aI]
ticker|n]
ticket|!9"A#a&D*Y+E.A/C3_4[5C7>9B<Y=d@ZC_D[FCG?JCNCPCSDTBUCVCWCXDYaZC]>^Ed_eWf_g^jalCm?nB|<number> @ZC]Q@|and &E<^?[EXKCfZ|at eD|desk *]O[|gets =CdD|in %[)E,]mC|is k[nY|machine >X|office >[DZQCe]nF|or =bd^|price 6][Y|prices =X|system #h|to /DAZR[TD|yet RY
ticketing|&^-YR]
tickets|!?#@'[*E+B,D-B/B0X2_3@5@8>;E=_ADCDD]F_GEL^RGT>U]WaZCaXbXd^h@jFkYnA|<name> mX|<number> 0ZCDD@F]J_WZj?|a Z]gYj@|and &Z,XaC|are !H)Y=ZbWdY|at "])d7DN[^V|carry .XC_dYeY|for )Z4Z6B7_=ZE[HA[DiXjClan]|from !^)CN?|go "a)Z,AH^NY|in ,X|left MZ|on a]|went JBSY|will CD
ticking|/[6]7jX^]c
ticks|#ZDB
tide|"B#a*B4CC]HBKZOD[af[k^nE|<number> D[fZj]|and *DOE|app OE|is C[|tables #d|was "BHA
tides|4]k]
tidewell|<Z=bd^
tidy|+a,^<aC]P_c[|lane bF
tie|)c,b3Y?C@]C?XYjCnF|a ,Z
tied|!Y.E8C?EDDI]X^kY
tier|)^7];Z=E>D@BW[hA
tiers|7Z8[CDQV^]e^nY
ties|^_
tigers|#b2Y
tight|%])Y,@.^9E>aD]JbQBS]efj^kY|and )]j[|for %Z|tell QCd^
tighten|Dah[k_
tighter|n[
til|#B&D)[+D2E;_CeDaIBNZPDQcSFWBYBbZe[h[jgkZmV|<name> CZh_|<number> &F)Y;[NYQ[SFYDb[mY|about 3ZjY
tile|,Z8^CBEa^_jEkW|shop ,Y
tiles|)[<Z?aaDg]k[nE|and <]
tiling|&^,F;[GZK[
till|!X"Z&F(A-?/?0@3A7D8?:>;A>D@DAABZCjDaE<FFG[H[KZNHOYQ^UDVAXD[@^Yc[eSfYhHjfk^n;|<name> !b"Z#A&A*]+Z,F._1Z2Y3Z4U<A?C@ECdDAGbK@NFQCR[SYWC_]b^iZjfkEmCnH|<number> !G"A#[&E)E,C.A0D1D2C4B5C7D<@DbHFICJCMYNDPWSATAYCZF_CbCe_f]g^iAj_k_lB|<somebody> <b|about DYYYk_|and "C#c*EBaC^HCOEQCY[iX|dark &]|does .]>]QZS]|five =ZYA|for OZ|four .CQ[SD|gone OZ|half )]|i ,^|it #D,[3^6Z?C_D|lunch YX|midnight )^?YN^k]|next !A#a7_]^|nine C^D[H[S[e[j^|noon ,D7ED]|one ?]DEQ[|seven )EQ[|six "]#]H_WX|spring CC|summer 7B|ten &]MYW[|the !X#C)b.[4C>HC]D?F_IBN^QDSZTW^]j_kCn_|then #].C1[3C4Y>]g[kW|they %[,A5aC]K]XZZ]|three &Y4YgW|two B]i^|we ,[|you !],c.Z9]=a
tills|#^)^5]?CC_F^IZNZQZY[i]|were CE
timber|!e,A4B8Z:C<ZKDW^gEkBnC
time|!D#>&@'Z)C1c2B3Y4C5[6H7c8[:b;X>V?EAXCAE=F;HUIALUSWVbYDZZ]]^^acfEgCjDkDlAm@|<emoji> "[5Y:_Z[a[|<name> ,Z7ACESD|<number> ,D7EC]PYX_]DkB|<somebody> ,Z|a #Y,ZDW|and #E&[1^3E4A5^;]<F>X?_CDDdK^VbWRXD]>gZ|as D]|before .aDCS[|between #YBY|bookkeeper h[|but "Z.X9FCaHYSX|buyer "A(]HB|buyers +^PY|by !]/f7Y8]A]CEDARZTckB|do 3_CZ|for !F"B%Z3Z9YH@WCna|from CCn]|has CZ|high 1]7YVZ|i ,D<^>^SXh[|in #],^1E5[;[K]V?Z^bZfZn]|is %Z-^4Y7cCARc]^^AaYj@|it #^)Z+a/Z4b7[9ZGEI^J]Y]]a^[bAi]|next "[7[kan^|of "F'D/E;?^CbD|on '[,C=@L[kZ|one <Y|only )BQY|or .XW]|our 4^|out ;Z|same QZ|since +Y,Z>W?CIEn]|so ,B.[3F4BSaX?|someone #F*]AZOYh]|speakers =Z>[n^|still ,]Q[|that :Z=Y|the !D"W#B,A.Y4[7C=DDTKWQ<Y]dA|there ,D>]|they 4[<_[Y|this ,B3_H^Q[XZ|to "a'Z+F,E.C3B5^7Y:bD[GBT[V@XDYCZ]^@a^eYg]jY|today @a|under &_.Z1[DXS^n_|was :]|we ,@7C;^>EB[CDD_FaQ@YabZiZm]|with ?XCY|you "U/[1]3A5E7e8DN?OESITYVYXFY?]ceBjB|your 3E|zones <_hE
timed|#a)[4BIae]gAkE|it #V,[4DI]QZ
timeless|!B8b:bEC^ba^nD|elegance :ZaZ|pieces ^Z
timeline|,A:ZSYbZna
timer|7b@[I_SDYZ]_aHjC
timers|#_&E*[DCO^QU
times|!D"@&U+Y,a-Z.F/_3B5W6D9[:]<bAYCDD_EDF?GBJDOETbWDZI]C^@dIe]jFkXmAn@|a #]&E/_=[>ZTXdce]lYnZ|ahead 1Z;FE^Vbh@|and ,].Z9Z;ZD=QYS^|are >AJ]|as #D,?/^D^IFQBT^|at >[A_S]W^|before 4B5_Z[|for -V;Y@ZRYjD|i 4]<^|in #E/>4[5ZD]IWSBjZn^|last #E|likelier /^T_|more /]|on Z_|out 5ZD]eBkZ|over 7ZDZQ[k^|since ,a7YQ[|so +]0]PZ|that :e|the 2ZD^|this #_,H4C@CI^K]k^|what =Y
timesheets|"a-cH]R_
timetable|:Y<E>D?DD^IVJHO]VC^Aa^eDjZn>|and aZ|from #C|is kB|on #D&Z|starts CZbY|the JF|will C>
timetables|,ZAbC_h[kZ
timing|4]XZY[
timpani|CBjE
tin|"V#Z&C)F+E,Z.]1B3Y4D6[8E;B>>K@Q]YE]@aInA|a ,[DCQZ|and &Z,_DWQXhU|at #Z|for .E|loaf .Zd^|of Q[fajB|opener #a|this =ZdZ|with ,C
tinned|@CQ_jC|fish CCDCQZ
tins|"]DZHWeCnD|at 7Z
tint|#c4aB@kX
tiny|0Z5C8>9[:@;[@^CZD]FYH]I[N[S^TAW?[Za?
tip|!D#E&Z)f+a,B4B5e6_7C8?:B;A<D=D>C@BC?DkFDGCH@K[LCMCNaPbWDXCYAZb[b]B^AbCd>eGfKg?j>kimC|<name> +^6ZPa|<number> 5]CCDDZ]|for 5_6DDYSE|from &^)]DdK^N[PZQCk_|jar 6[9[_Z|of )]N]n]|the QZ|you 9CDD
tipped|,A4^=E>]?Y
tipping|IZjB
tips|!B"_&C(])_8[=]CADDEDF^HXJAPZQ_WYX[]Bd^jEmbnE|and !A"[*DHYOE|for )]WYmZ|to -[8[mY
tire|D]
tired|"d-Y1D3Z4?7@9L:C;B>]@AAZFCGcH_IGKDMXNYQ_RVVC_XeDiC|it 2]|of "_&Z,>.]3b>Y@EGZJ]QD^^_CeXgAkEmX|to "]
tiredness|D[kZ
tireless|;Z<a?@h>|dedication 8D;DVBhC
tirelessly|;gA^b_|to ;bA[bY
tires|<ZnZ
tissue|,ZQ_n[
tissues|,aF[Q^bDeZmb
tithe|D^jHk_
title|'c1C3a:Y;B=^C@DDEXLcNTVDX]aBbAd]jDn^|and #X=]d^|since ?X
titles|&D+Z4]C[a]hC
tl|4[=[dZnZ|dr =[d[nZ
tmrw|CdD[_[ja
to|#F%?&@'@)D*A+>,C-]/B0F4C9B:F;G=BBWC@DBFEGCJDKCLDNEOBPER^SCVX^YgZlWnZ|<emoji> :]|<hashtag> @^g_|<link> "D'F*]4Y9]=]D^EBLFQYRCSX]B_dd_fDhIjFk[mCn;|<mention> #X&C)Z,X4a?_ACCBDCEaK?QCfaj@lYn?|<name> !@"Z%@&^'@(@+a-D/A1_2A3A4B6^7E8<;A<?=[>B?eADB?C^ECHWJ?K]L=MENBP_RCVWW@ZJ[Z]G^@bBcAeCffhCi?jWkBlAmBnD|<number> !>"E#D&?)E+B,B-A2@3B4Y5>6E7<8E;E=C?A@DABCdDdFFG?HCNBPCRES[VIXIZ?]B^BaIeDhFj_kZlCmC|<somebody> &D(B)E.Z2B3D4C5^7Y;E=e?@DBHCIWS]WDZZbCd^fKgYhB|a #B%D&B([)C+B-B.B/[1?2?3Z4X6c8@:E?@@DABBEEYFZH[ICP@QYS@TaUWVBWCZY[^dAfEgIhEjBlbm[|about ,FDbM_kZ|accelerate -Z8]R[h]|accept .[CCjJ|access ;E^CaZhX|achieve %Z|acquire GB|act "Z&Z3[X[n[|actually @]|add #_/Y1]3cNaQcVZXcY]gCk[|address AZb]hY|adopt "E1ZV[|advise BYi[|after 5^|agree >^D[KEeZ|all (C*Y-B0b1B4^5E8D:A;B<D?>@AACB]D>E?FCG<J^NdPHRBUWVBYc^Aa<f@i_kCmBnc|amaze ;C<EbB|an -E1B5[8D:Y<YCDEDTZV>^Eh@i]jA|and 'a7[;Y<aIDL_Q^]abZdE|announce ,E-E0D5B8W:B<CBBEBQCUH]GhYlBnE|annual 5Z|another ,D|answer ,Z7D;DCDDaG_K@SE_DbBfZiF|any .W4E=[>CDeICSA^Zd_eCj]ka|anybody #a4Y>aeVgBkD|anyone +_,_.?5Z:[DFI[K]PYSAbCdYgC|anything )Z,^|appeal DW|apply .A3[4ZDbX[Y]jYk_nZ|appreciate ;^n[|argue 1];^bY|ask "Z#[&[(E,F0]2^9[=E@_CCD<KBMFWKZE_]dDhDj?|at 2Cf]|attend .[1@3WSXVB^CaC|avoid )D3_7cEFXa]bnD|back (];AXYlZnZ|ban nY|be "[&Y'X*_,]-A.D0H3=4V7@8Y:_;a>Z@CAcBACGE]F_GYH[IXO^Q]RFSZUBVC[?]Cb[c[fBjDl^n=|beat ,b7[?ZQbfXn]|become +].[1a8VVZZ]^Y|bed ,d.?7Y<Z>@CCD[ICQcSCm@nD|begin )Z,E8B|being +]:[JZbA|belong "Z:Z|better jD|bits %d-X>ZE[JalY|blame 7[|blow ;Yb]|book ,C.WDdQC]Zk[mD|boost HE|boring 8X|borrow DAE^kC|both ,]4[?BQ[|bother ,Z|bowls ?AfA|brag ;ZA[EYQBb^hX|break 1c:^a^|bring &D)^,E5a8X9D;X=D>^@[CBDDFEGYI>QXXBfBiZ|browse !FGD|build #C)Z-B2^:DDZN^U^^Y|buy !C"_,A.d4E5Y7W>EA]S_W]hUn^|call #](D.C7bHZIZ]X^[n[|cancel .Z4D@]B]XXiZk[|care %b,ZJ_|carry @Z|cars "EnD|catch ,D@Xg^|celebrate !Y"F)b-F7E;]GWNZbZh]|chance 7^DFTFb]|change "E1Y8a:W;_=ZDZMBaYnX|charity )^;[C]QY|chase 3[7Z|chat ">|check !]CZD^F[K__BfCg[m_n]|choose 3Z:X>]D=F[GYeXkB|circumstances -Zi[|claim !b=[G[a]nF|clean #a,Z|clear "Y,B|climb ,Z2E@Y|close )E,C-^1D;C>ZAZCCDGECQ>R]bA|co )ZE[VXhBnG|collect ,]CDjC|come "@#]%C)D+],A.D1D5A8Z;YCDFZH?I]^YeZjEk]nX|comment 3^7ZOZX^|committee C[|complain #D,>/Y7CQ?TW|complete Bch]i_j@|compromise 8Yh[|confirm ,A-B1AA[C[a_h[|connect 1[ECV]|constituents ;^AY|continue !EGC|cook +_|copy 4ZKY|cosponsor 1B;D|count #a,Z.D4[;[?ZI]^Wf_|court n[|cover -a2[<@EYIDW[b[hDk[nC|create :DbZh[|credit n[|cross hZ|cry )]3^|customers #E|cut 2C4ZFaHBS^d^jCma|d ,^9^|date 1X9Y;ZA]DEEcYZhclYn[|decide ._=^San]|declare A[|delay DERXkD|delete D[|deliver -[:F;_BDEZRZbbhGnG|delivering %^1]8[<FABQER[Z]^[|democratise A[|describe b[|develop &FKE|dialysis #]IZ|die +[/_PYT^|discover mZ|discuss &A-F;F<[>]K>QBc^|do "_#B%F(X,E.>3Y4^5B7>9D:F=Y>C?EDDE[FYGYH[IDO]Q?TFUVVEXYaNbAd>gHiIkC|double (C*[|download 1[DDEcV^k]l[|draw 5]:[|dream ,E8]|dredge CZ|drink +ZC^QZ|drive '^-Z4C5Y8]>Z?CAZEBFCLYYBeXfCh^j@lF|drop .[2YKCQ]gAjAmY|each #@>D?BBbIEbGi]nC|eat "D(D<Y@DG]KCMDbGi]kCmBnD|eight #[|either 7[|eleven hU|email .C4]DA|empower )YA[RY^^h]|end #A,Z-_1U5E7B8]RbVCaSc[kCnX|ensure %^8C|enter *[3B7_NFXC[[]^|every !a#A%b+X4_;C<a>]@^B^IBJ^KHNXQ]YZaWibjYn]|everybody ?CDDUZX]g@j]|everyone *],C.W7D;E=Z>Z?;@CCFOXQ@YW]@f=g@|excellence !Z-E8c<_A_Q]RIVA^]h^l@|expect ;b|explain #[.[/[9Z:X>^aWe^gVj[nB|explore EC|express ,C|extend Bai[|face <Z|fall 8A|families 7Dk[|fear BF|feed ,Z|feel )Z6E]_jE|fetch @^YXdZgZk^|file 7Y|fill "Z,E/]?YD?EYQBT]][nA|finally <[|find &C'D._2^;C?AFgWZX]YB]Y_Dk?m_|finish 1_5WMEV]|first ?CnA|fish ?cfd|fit >]|five (b/W3cB]M[XZYXi[|fix 2^W[a]f]k@|fly DZFZ|focus 8Y|follow *=1]:A>YEWMAO@XZ^CbE|for QC|form jX|four /C1^VZlAmY|from ;Z|full 5Y|future 'Y-Y7Y8ElZ|gain "AHX|get "Z#G(C)[*C+],V.>0_2Z4>6b7[<Z=@>]?[@ABED_JNK^O?SBTZUX[]c]d>f[gIh[jAlZn[|getting 9ZYZ_YlC|give !A"^,D.H2D6X;a<ECEDAGAHWITNWWAb^fYi]jBkC|go "Y#^(c)Z+Z-B._0D2W3D5b8D;^<C@BCCDaEaI]M]PXQWTBUBW@Y@Z][B]Y^Gh_kbl]mEna|grab aC|guess ([2^WZ|half CY|hand &_=D>EDBFDIE_[j]|hang <Z|happen ([FZMX|have #@,A-F.]0f1?2Z4_:[;]<B?_ABDZFEIGJ_M]NCPBSYU_VAZT]D_Aa[b]fEiAj^k@lTmDnE|hear #[%C,@3_8D9d:Y>@@]B[DCF_KWMZQBUAWWX_^A_daZeDfBjAkCnA|heat 9[|help &X(^)a2B4C8D:_>_?]EYJDM^WAaZdAeYf]jAkDl]|high n_|higher DZ|hire ,^|hit 0[E[MZU[gY|hold ,E1Z4]E[SCY[bYjBnB|home ;^|hospital ,Ej[|host -[<_ACKFR]hB|how 1^<X|i ![|ignore !^|in <^|increase #E|inform *[3Z<EAFOZR_hE|inspect B[i^|inspire (Z8A:^^CaW|invest !Y6^:Z<Y|iso 1_|it "B%Y)^-Z.b7Z:A>V?ABDD[FZJ]KaRZSb]_^Bd[eafInC|its &]3[?Z|itself ,[QZ|join !Z"<#D%a)[-[0E7?:Y>B?ZH=JYQ[UBX[^WfVnZ|just #[,D|keep #Z.A2]5C;ZB[DBFCG]KFWYa]eBhZi^k>n^|know #e(Z,a-D.E2Y3B7?8E9d:E>_BCCcD=EDFdI[Q_RBSCX@YB[D]G^A_bbFe[fEiDmdn9|landfill 4[TBn[|last "BCYHBaBhBnY|launch )[/cT_|lay +^|lead 1D:B<D|learn %Y2Z5Z7ZZZa@bbf]|leave #B%]&D.Y4B9A:>;X<E?Z@^DXFDG[QUbacZe^fag^j?mA|lend ,[7CCDDY]CjAk^|let #^%Y0a<Z>]D]ECIXQ_U^eYgZ|level !ZMG|lie <_|life 8_<]DZ|lift &C,a|like ,]3]>DQYXZ|listen #Y&B3]F[kGnC|live 7D;[G[b[mB|lock 6Y7[]Z|log "Z|look #^%E&@+Z,H1[4D5Z7E=a?E@_DbIWKBN]YCe_gYkZn[|lose 9??Z|love .]8XBZF]Z]]B|make "Z,Y-D/]3V5D8@9F>B?aC]DDKSLAN]T[YAZA^D_=a@eAf^gGkE|manage )[|many ^C|mark 0Y1YKDV[he|market -]RZa?|match #Y4ZC[SX|me %Z.G2X9Z;_AXD=PZS?W]YWjYkB|mean 9[<ZY]|measure !Y,[f[|meet "]#_,b-^5YC]DEFbHXI^Q]RVhYi^ma|members HZ|mend 4^|mention )Z3^>YE[|message !Z|midnight kB|mind ,Z|minus CZ|miss !Y.A3E7b9DF[QHUYXC]d^YhYmU|more DZQGnZ|most #FjW|move #A,?8C9Y=D?X@DDCFDdBe@|my "[)D,D:C;@<]>F?@DXFCJ^MZfDjZkZnX|name =Y|never &Z?YKX|new &[U^|next (ZC^M[|nine !Z5Z;Z|ninety <Y|no #d<Z>^C]I]eY|nominate Eal_|none ;c]Zb]|noon C[|normal jY|not >Cn]|note 0YB^UZi^kZ|nothing kD|notice 2D4Y;Z?^f[|offer 1^;ZV]|one !Z#_*Z,?/_0^3Z5W8D:D?DBdC[F[G_OZT^V]aCc^fBhEk[m[n[|only MY|open !_"Y+^,W/C3Z6[>a?Y@]KbP]Q_]Dfbj[kDn^|operational 8ECERZ|opt 3DD_n[|order !["](B:]CDG]aakA|other >[SX|others *Y7^|our !B#C%@&A)?*^+C-F/?0D1B2Y3Y4C5A7V<?=^@YAABZDDEAIKJEO]PEQCRFTEVVXUbXfBg[hAicjalG|ours 6[7[|over -b|own -_8[Q]Ra|paperless EakD|park @Y|partner 8I<[A@EdQZaChBl]|partners TY|pass 2Y:DAZY^|pause 8EnB|pay %Z,W>CDZKCQBSAYCaUeUj[kDnb|people %]J]SDe]m[|phone >ZkX|pick &[2[|pin KZ|place -]B]i^|plan -]>]BaRZibkD|play #Z%D*]+[,Z4D8^<Y=]I]nZ|please 4[|pop .Z|post ,^.DMBT^YCnD|practise *Z|present &Y-Z:ZA^hY|press 4_Y]|pretend 4[eA|print 5^DDkC|protect Q[g[n[|prove &c(B.B7Z>]?ZD^K[MC|prune [[|publish 2]QE_Bd[|push QF|put !^#Z(a2W4B8X<]=D>D?ZEWI[MYVYW[Y@f^j@n[|raise #B?[WZ|re ,X2Z|reach #F:DEV|read #]([.@4A7X:D<E>@?]D[FcI^K[Q^S?WDXE][fZg_hFkTm^|receive ([1ZLXMXV[b[|recognise i^|recommend ,A|record &E1C;Bf^|redefine 1]8Z:C;[EYV^lZ|redraw CGQB|reflect %^-C|refund KX|register 3Z7CCefAjalXn]|reimagine -[R]|release #EnZ|remain ?EnZ|remember !_)[0^:@>@|remind 5W|remove ,?DCQBV]|rename jY|renew @[g[|reopen 7ZnY|repeal aY|replace KDjW|reply ,Z|report -_0]1Z8]<[D]EZK_Y_c_|request E]Z_l[|respond ,Z1]|restore %]-D:ZEE|retire 2[^Cn[|return )]4B<Z|reveal 1]nZ|revolutionise 8[EYG^|ride "[|right &]1X4E|ring "B#g'Z,Z.X4_7[>;CDIbKaY]eDfCnD|roll "E-E8D]C|room j]|row 3CXE|run "Y)X0Z2X<cCZIVSZcYj_k@|save #C-[4YF>H]Xa]VmAn]|say !C"D#]&C)[*D+@0A3E8D:F;]=@>E?]AWC>EBK@P>R=WYY]ZY[[][^Bb^dGe[f^jDkBl>m^|scale 5ZRbT]Z^c[hB|school /D|second EE|secure ;]]XbY|see &D'a)B1C2_3Y4@6F7E;[<W>^?K@FBCCDEDFaG?L[OBP]VAW[dEe[fZh]jAm^nW|self ,[Q[|sell #D,E5WCCIFN[QAW^|send CYDZQ]eXk]|serve <YCD|set !X)^/a;ZDBKY|settle 8[HJ]Z^_aC|seven (YMY|sew A]|shake <]|shape ^c|share #_%D(C,C-G7C8^;a>D?C@DEDF^JDMAPYWZX@bZgAk[lEnA|sharpen -[R[|shift 2a>AW_|shine :]a[|ship 4YC]|shop :@GZ^Z|shoulder ;FEZl[|shout IZRW|show (_*@,B.D4C<^>EDbFAH[M]S@XBYF_BmBnA|shut 2Y|sign !B)^,A._5[=Y?]JVf]k]nC|sing /[S[]Zh[|sit ,_7C;E<C>VCCSBYE_XbBj@k[|six ,[<[DCQakC|sleep ,_>BKF]Zh^|slow 8^:]NX^Yn^|small 5_Z[|smile <Z|somebody )[-]I?eV|someone ([.]7D9Z@BT^|something T[n]|sort ,EQF|sound 7[>eec|spare &X(Y,Y>[gDjFkE|speak .[QEkBn[|spend '_7]=c>aL_d^e_|sponsor EG|spot #Z4a7b]_|spread (]0ZTa|spring 2ZhY|stand "Z&C.B;D?BAZDAEAaCkB|start !C&[)Z,C.]7?<^?[WAf^jFn]|status TC|stay #D,B._:C<^@^QD]WkYnC|step #[aE|stop &a)Z-D3@>CB[CDDBEEN^SB_UbDe?k>lE|store #_;FDZ|strike W[|study ;Y|submit 7@lD|suit !Z|supercharge "D-Y6Z8[FZ^[|supply CAQ[|support ;[E^b^hCnC|surface -ZRZ|swap ,FDZ|swim 'E3D9Z>C@]AZLFQY|switch "[)].^4ZDXQ]|take %])B3D4_8[<C??@ZB_DCFCIaX@YVfGi^kA|talk %^,Z-@.e7b8[:D;A<B>DCCFAK]NFRGSbYC]abBeGkF|tap E^lY|taste "[;aDBQY|teach ,@3^|tears CE|tell 2C3Z4[7e9A:F<]?[@HAZI=KCWB_AaGh[k[|ten %F(^1Z5_CDJGLYZ_jD|test B]|thank #C%]9E:X?aBDKAOEVYaZbXfUiE|that #Z>YDA|the !9"B,D.X0@1B2C3X4E5C;B>]?_AAB_DCFVGBLVOGRETEUGX]]C^Cc]dFeWfdhAnE|their 0]?X|them &B,A.B/B2[4B=g>[@[DFKDQCTCWTYCaYd_eWjU|these (_|think "f4a7E8b;WAYDDFbH^KFQG]F^^b_gFkAnE|this #D,Y.^1^2ZF]QBgBj^|those !["C)_-E4]8E;D@?BCC_N^bDcZgAjZnb|three &C*[,A=DWXXYd@e_|throw #]1XQD|tomorrow F^|top ">HC|touch &]|train QX|travel ![)].E8Y>B|try ![+[>FB_jAk]|tune WX|turn ,CFEG[IYMYO^REZ]^Y|twelve &[|two C[KCYae^fF|type 4^|understand -ZL_|unforeseen -YCCjC|unit ,DE[|unlock "^-[5F;WA]FZRWmX|unveil %D-C1FHDJDnD|us "b%i(A*B,G.C/Z0[1D2A3C5A:A<@@[ABBDCDFCHcJeMEN_OBQ?RTTYU_XDZ?]RaCbbf=iZkCnB|use !Y+X,D1]7VBDSDZY]YbZiEm^|value "^:[|visit a^n^|vote )[7;CZXZ]@bZj[k[|wait !],Z4_>WDXG[QV][^Ck]|wake ,?5Z6Z:_EYlZ|walk #]*Y.W4_5^S]YXZ^a_e[|want FE|wash ,F7a|watch <]e]|water ,[|wear E[fH|welcome &b,B1b;:<CAAKVV_b<hElHn@|welcoming :^|what ']FZnA|which E[|whoever !a#]&E*Y.A0Y4B7_>^?a@aBBCEI[JDKBQZYCb@f^g]jEk?nC|whom 'X|win 6VR@UXZC^]hZnV|wipe h]|work ,?/Y0Z1B5_9A:[@dAVEZGAHBQ?TaZ_bYfBgeh^l]mDn^|working %Z-[EZJZhX|write &d)[,E2?3^4B=[?[D@KYQBYGfYk>nD|yesterday CCIBjBnG|you ">#B(^)@+W,a6E7E;D=b>Y?]A[BEC^GBH?KEM]R^SWTWXB[BaAb@eDhHiGk>|your !X"[#U&A'@(D.F/c6C8]=Y>X@DBDCZDDGDK>L>NAP]TdUV^X_Yb]jVk?lB|yours ,]BEQ[iDnZ|yourself 7D8a:ED]HZ|z 3Z8[XZ
toad|7>[Z]C|on 7>]C
toast|!I&C)C,a<D>_@ZADDCKCQXS]]@bZecg^lDnA|and !F,?CZQB|in ,c>[
toasted|<[
toaster|"Z=^>_QZdZe_k[
today|%B&D)C*;+C.>/?0Y1Z2?3]5;6Z889>@ZBDCfEaF?GYHWKFLBP>Q]RSSAVWW@YYZD[a^F_=aZjblemAnZ|'s #Z-]1=4]>BA_CAEZG@P^RYV?W]^YbGhYjBn]|<emoji> !b"_'[(A1^3X:_CAEEGbH[V[]YlD|<link> "Z][|<name> #D1?C[E_QAa[caj]l]nD|<number> #C,Y-Y0D4[;Z=aDZR^S[df|<somebody> &^,B?@@ZfEgbiYjC|a &B<_KD|about CYgZ|after CBK]RZjB|and !B"Z#]&C)[*F/[1E3B4W7F:Y>^@ZCaE]HZN_RESBVCXE]Da[eZiEkXl_|as &];ZCcbWj]|asking #A1ZCYIA|at )Y+D3AKCZY]F^Dn_|because 7a:]^D|between Q[REV]j[|burst CXkY|by ,[1D<D>XC[I]j_|do 4]C_DW|every #Y,XSX|for "[)A1B6^?YC@EAG[NA[^]]f]gZlAnX|from !E)]6B:CCaY]b^|i &C,U1E4C<BA_C[D[cZf^hYn[|in #B0Z1E;B?]@WKEf_ganX|is %[&Z.U7Y;CCFF]O]SZb@eCkY|it )Z,C-]:D;]<ZCZ|marks 1Z<Z|members =CdF|my ;[<a|no CBjC|not eZ|of NZ|on DaEEeWk[|one ,[4Z|only 7b[B]Z|or 7Z|our 7[<DADQBbUhAlEnC|please j[|published -[AWR]hZlZ|so >]CDE^Q@eZjHkElX|that &^4Y5_CEK]X_Y_Z[nb|the ,]1d4d6[KYNYTZV[bVjF|there ,^2]Q^|they 1]V[|to )D1^3Z;CCaE@GAN>TCVXXYZZbBfXjckBl=n^|tomorrow :aa[nB|until C]j]kZ|was <]CC|we "_-B.[0Y1<4C6_:B<DB_C@E[IEKZM]NCOYU^VCY>[aicjEl[|when IE|where ;XbX|which #[QE|with !Z)D-X1a:DG]IYR[kBlZnY|you %Y:YIZJVkC|your !A
toddler|"[+b-E3Z9A:_DCIXPa]DaakZn[|is ,[3Z>Y|on #Y
toddlers|,^CEK[QajD
toe|"A,D8B9a<ZCADDQX
toes|,B
together|#B%?'[(A)C,>.D/Z1<3A4E5?7C:e;A<D>[BBEZGANAQBRFSBTYUCacb@cAdDeWhBi]kGlW|<emoji> 'c0[MCaYbBi[|<number> ^Z|a 2^|and =^^EhW|at .YDD|by &_K_|for <Y?bf[|in 8YB[|on %E8YEC|they :[=DjX|to :Y|we %@1F8WGCJFMZTDUI^Xa[iCl@nB|with *]+^4ZAZOZQ[
toilet|#Y/ZC^D]T[eZj_k_
toilets|,_4Z=ZDCQ_UbeYj]kEnD|are 7F|open #Y4]
token|Y[
tokens|4]C^D^j_k_na
told|"Z%D&<)E+>,C-C.C1[2>3>4^6D7>:D<B?=ADECFDJDKBP@QDRGTCXBYa[N]AaDeVfCk[mZ|<name> 4X;a>[b[kG|<number> 4]|<somebody> #]&X,A/Z9[;E?CD^MYQFbGeAfGgHh]jEk[nZ|a 4eIYKDY_|and ,BCZS[|at k^|by &[;ZUa|every ,Y|i QC|in CY|is ;[<YnY|it /X>DbXiY|me ,<2E4@:]<BDZK>NZ]IfYg]h?|my #>4E<ZD[IB|no N^b]lY|nobody nX|not ,Z3Y4D|off #B7D>eDCe]|our #bI[|that 5[?GMV|the #C&a+B,X1Z4<<E>BG[JCKZQEY@ZX[dnU|them #D4^;bA[K]kB|there 4B|they 4GYF|to #D,g:D=YBYCFK^Q[aDjCkA|us "X#i&>0D1Z2D5F7D9C;@<@@ZABBAD=EGIiKDTCWE^DdEfBiAkG|you #A&A0X4Y7[>@?E@CBbGGI?K>SZ][e?fDn?
tolerance|,]CCQ]f_|for ,]Q]
toll|CAQCjC
tom|,]
tomasz|?Y@[KY
tomato|&],>@aDgg]kZ
tomatoes|7]9eCCD_KEW[_[eCk[m_|and WX
tomcat|BYiZ
tomorrow|#C%B&B(B)D*C+A,A-C.B/@0C1A3@4^5@7_8a:a;?<<>@CiDCE>FaGYHEIDN?VDWFY^ZA[W][^[aUcDgCjil<m[nF|'s -[7Z8X:[;DF^JCQ]R[ZY]]aWeZlFmanX|<name> #Y,^CYYY|<number> 2]4BC]QHS_W^ibja|and ,@4B7[:];C>]@ZKYQ?][aXgXjBkC|as &]|at 7EAYDcF_M[X[[YeYm]na|boiler J]|for -Z|from *[OZQFjA|if ._4[|is XZ[Y|it ,[7]EZF]QZm]|morning YD|we 4Y|with ,^4]Q^|you 4[]Z
tone|>]B[EZK[
toner|*cO_W^kE
tones|8Z>cec
tongue|,B8]@Z
tonight|#[%@'F)]+C,F->.B/B0?1>4X5B7_8C9B:B;A=B>Z?A@XBDClDXE>FZJ<N[QHR?SBUFVEW?XA[@]]^E_>bFdEeXgYjh|'s #C&^.^7a;DDAECK]aCmB|<emoji> Y]|<link> )]DBFZkDmX|<name> +^Pa__jY|<number> ;YC[E[hZiZjZn@|a 3Z|and "Z#E,A4b7ZDcQ@dX|as ,[CFQZjGna|at "],[6Y;GCZDEFEGDH[KZSY]Ej]|before 3^CAXYaY|for 7B|from QB|i g^|if )]=[>[D_W_dYjF|in ,^Q]|is )]NXn]|it )]2cW[|minus kX|not QF|on :]CZaYnB|plaice ]F|please bY|so S[|the *Z8^OXQ^^[|to QXn[|two 4aQDYD|we 7[|with CAjB|you #]
tonne|2aWZ
tonner|1^V[
tonnes|/D0DQ]VBnE|a TE|of :EVD
tons|1ZVYhZ
too|"C#[%B'C(;*=,F-=._1D3;4a5B6E8A9D:C;:<;=W?9ADCAEBF?HCIaO;PDSWTZWXXFY^ZG[D]Vb@eVfBhBiCmGnE|<emoji> 0_:BU^aS|<link> +]4DK]e[|and %[&Z.C2@f^|as 1[VY|big 4B:[|but ,ZnE|cold "DHE|early 4_|far 4_SE^Z|fast ,aj_nZ|from C[Dakb|full .fS^|good "Z&]4@:];[YAbZ|hard >CDE|heavy ,]|high #E4[DXa_|it DX|late "C#B&C)Y,<.E4_7i9C:ZC@D?F^H]ICXE]ce>gAhEjCk@|little Y]|long #],C4g7AB^DAQBSBYa]C^Bd^eDg]iZnB|loud 9ZQ_gGk_|many #A,g.Z2c4_B^ECQWW^YYk?n[|much %_,[.]2X7A>^AYJdMVQ]SZ]XaDe]hbj]nY|on >]|polite ,_|short :^]B|slow #C|small ,C4^8[:^>EYYeD|so 4D7[=_Q_fY|steep S]|tall 4^KDnZ|the +]|tight #[I^|we =ZDYd[|wet D[k[|when DZk]n[
took|!@#D&[(E)B*B,b-C.A/Z2<3B4X5B8B:A=??YAGC;D;E^F@JEKZQ^REVXWBZ?aBbXcZf[hBi[jHkEm>|<name> #B&j1^4@?WF]Kg|<number> &E/Y0c;DCCD[K?S]UYY]j@|<somebody> ?]IZfW|a &W,D4_7YDDSBY^bC|away 1]EDQB|eleven ,C?EY_|four &C,X4BA[S^h[kB|fourteen fE|gold ;B|home 0D;]<CED|in &^?^jZ|it &]?E@DKaQb[ZgE|me ;d=_E[bZd[ld|my &Y<Eh[|nine ,^<[I[n^|off gZ|office /e;^T_b[|on aV|one ,D4Y?[|our "D/]BYi[|out "[#E4F>ZICN[YBdD|over <Y|part @ZE]|place <_Ejl]|the "Y#A&@+Z,[>C@[DZI?PaQYSCYCe@g]|them ?[YFfZ|three ,b4Yj]|two ,iQfXZYDn_|us #Y,Z4a:Z;C<_>A?DKBV^Y_gDjWka|your >]
tool|!C#A+]0Z4D8B9E:DBZI>K]QZU_Y@e]nb|is Q[|library B]eZiZ|that +W9@_E
tooling|)Z
toolkit|8^
tools|!Y)]-Z0D4E7X8?CBH]IEN[RaUY]XcEhDjDn]|for R[
tooth|!^"Z,c<eCDG]Q]cWk[|in "b
toothache|DZ
top|!^"F#a'E)A,E-D/b0a2Y5^7F8D9E<F=a?Z@DBEDfECF_LCMANCQHU[X@^Dg@kdlE|<number> /[0E1[2B;WF[T_Vab^nC|and #C.[4[5[F[SXmX|answer #_D]FYI]kXnY|field ]X|floor kE|gate ,Zh[jZ|in &Z0eD]|is =_|it Y^|of 0W4c@DAYCXDbSZUXVFZ]eCh]kXnA|priority %]m@|right D_k_|station CYQ]|tip DBbGkC|up ">#Y5YHC
topic|D[
topics|,D-DEc
topped|1a7[VZ
topper|,D
topping|E[
toppings|iZ
tops|;_C[DdEcSZbZeCj[kalcnC
torch|#B3D?b@ZCDD^HBIBYBeVganC|and ,@?]DXK]jB|on D[k]
torches|&]/]
torchlight|?[f[
tore|,C.]8CK^Q?
torn|4d<]D]Y]
tornado|,^C[Q_
torque|*]EddZnD
tortoise|&D,]@BQdnB|in &E|is KZ
toss|#]D[k[
total|#Y%D&B'Z)A/B1f4[8a>^AYCCGWQWSAVe^Zb?jF|from 1bK[V^|peace ![)D8d^^bDi_n]
totally|)ZTY
totals|"aCXD_HbjYkZ
tote|!a*]+[,C0^7[J]OYP_QC]X^[nD|bag )B*]O[|is +^P[
touch|"D&Z(X+D,G7@8c9Z;]<B=D>CFEJBK]N[QCSX^f_Zb[cBhAnZ|<somebody> ;]bZ|the &[,Y<EDBQ]|to (E)_-DN^|up #WI^|with ,@4ZE]QBSZ|your eE
touched|&B4G;Y<DCBE_N[QY
touches|Mak^
touching|C[DZ
touchline|CCYZg^jD
touchpoint|-e8?;@Ra^FaDiUmC
touchpoints|0c5b8];CRaU_Z^a:bDjEnE
tough|)Z>G@^QXb]g_
tougher|,]@[Q[^Ye[g_|questions @[gY|than ,]QZ^Xe[
toughest|QX
tour|#Y.Y6[<]?[EBFBG@OXR]YB[bcWh[i[j^|and V^|in OZ|of 'Z?]
toured|<hA^eYfDn]|the eYfD
touring|"[
tourist|*a1[2d5YO[WaZb|board 1[2^W]
tournament|CDnD
tours|5_C[KZQDZc]]a[|and &^KZn[|of C[k[
tova|@[|to @[
tow|#[,c4BC_DWIWn[
toward|#^,[4C>X?[bC|a fB|danger >[?Y
towards|"D%C,A-Y/E;B<CB[J]R[YE]AbCdCi[|a :B|the J_iZ
towel|!X#B&A4DCBD[K@XEYEfCg[hCiZjBnD|and ,ADZQG
towels|+c,^.A7]KDP[]]jXnC|are ,ZJ^jY|nothing .A
tower|"B&],B1a4@<[@BCZD=V[YAd]eAk@|<name> EZ|clock "B|tours ,]
town|!b#F'^(c)F+[,=-C/[2D4B5B6D9B:C;a?U@CBZEXF^G]IVLZM_OARDXaZA[AaBb]c^iVjGk[lZm_n_|'s ,Z>Z?ZFZKZkc|<name> ?^Q^Wd|and &E+[1]:[A]F[P]V]|are 'GLE|centre BYCBEbjElanF|clerk &]|for ![|hall C_F^T]YD[HjYkZne|has 8[QW^Y|in ?Y|is 7CCY|of I^QA|that 7Z;C|this 7Y|to %[jB|with SZ
towns|#Y/X?BDY^[
towpath|,D0ZhZj]
toxic|&Y(]gX
toy|!_&Y,b5Z:E<ZD^Q^ZY^YkZ
toys|:D;[kY|<number> !E
trace|,^C^
traces|#[DaIXk_|of #[D]IX
track|#D*E0Z2E3_8E<[>EDAEaGBIIRYSYc[kB|<number> -^0^R]U]|and K^
tracker|"],]3]C^Q^X[n]
tracking|(Z-a@]DCQZR^_FnA
tracks|)cm^
tractor|#D&?,]4BAZDD]Dh[kC|and ?[
tractors|?_QZfXg]n[
trade|![)_+g,A-E.D/c0]1Z4W8Z9_:]<a?X@CACE^FaG_NZPcQASD^ZaWcZe@j^m^nY|and >ZFZ|counter DCk?|fair <c|in !^C[G[jW
trademark|#ZEZ
traders|)X,C2d3]4BCCEYZbeFjF
trades|a^
trading|(C-b3Z4C7FEZRbXaYE]Fnf|on -XRYnY|stocks 7G]FlEnZ
tradition|8Y:c;^^[ac
traditional|n@
traffic|"^&A+Z7D8Y@DDAHYP[SCVD]BaZgAnD
tragic|A^BZCDF[h]m[
trail|([*_+[,B.]4YAaMYO]QZWZYYh[k^|shoes .^
trailer|,_0[?_CCDXFYM[UX^FeDfZgEnA
trailers|"]YC
trailing|#^4^e[j[
train|"E#E&X)D*[2X7B8D<W=a>A@AABHBO^QXSY]A^B_ZdXeFg?hAjFlCmDnB|<number> DZeE|and =]KYQAY@|fare .Z|is S[|set 5]Z[|the 2^kY|to =Z|was ,@4DQDjB|we <dc_|with F^|you ,]Q]jC
trained|&[-^.Z4Z7D8C9;?DA_V^WCY^_@h^i^n]|<number> &[4[QYY^na|knee 9;_C|to -[.^S[i[
trainee|,]5[eBfYlC|in fXlH
trainees|1Y5]E@kAl@
trainer|jC|<name> C[
trainers|!Z,F7c;]<YDcE^GYMD]bk]nC
training|"D&@+E2C7D8D:D<W@BADC_DFK@MDSYTCW>ZC]D^Z_EaEi@j]mBnD|'s S_h_|<name> &Y|a =Y|and 2Z4Z|given ^ZnX|is ,A|materials jW|on <c|paid =DdBe]|takes 2EWE|with =Z
trains|%^+[,D0]4C<^@EC[IEJ_TDVZ]AcWdZf_nD|<name> ,Dn?|and DZ|are +]C[PYnZ|between J[|on Ccj]
tram|-F1B9D<D>B?ZBCEARDSDVD]AaEe@f^kB|<number> CZjY|and C^j]|drivers ^Zl[
trampolines|D[
trams|AZRYh[
transaction|1i9ZM^V]
transcript|=[
transcripts|#YDb
transfer|,D1ZCDQFVYXcgWnY
transferred|?YnZ
transfers|/[0Z4]DXQXYX
transform|!X-d5D8b;DF[R^TF^a|the ;FX[|your !["])[8[H[TF
transformation|!B,D-c4E<BCDH_RcU@VYZB]Bh[mWnF|journey %[1d8C;^A^EEV]b]hZ|programme -W8Z^Z
transformational|-[1^8[<ZNYR_]X^HaCbFhClI
transformative|-^1B8c<aA[J@R_VB^acWh^nH
transformer|kC
transforming|;E
transit|=]@Zd_g_nC
transition|-Z6Z8Z:ZBY[[lC
transitional|na
transitioning|E^l[|to E^l[
translate|3X8d^]
translated|#Y&_,_@]C[D[KcY[jb|the #Z&C,]D_kY
translating|2Z
translation|4WCDd]jB
translator|4Z=[K^Y[
translators|=^
transparency|%[CDb^h]lY|is :Z
transparent|2E8Y;]|about 2EWD
transport|&Z1B8[<DCCEDKan_
trap|,DQB
trapped|5[
traps|&Y,CDGQ>bE
trash|XW
trauma|-]FCmD|informed -]
travel|)X*b,A-C.A/C1C2C4C7A9E:><D=i>DDVEXG?JBOYQERE]G^YaCdgiFjDnC|and 'Y8AkC|free GF|on Dbk^|paid =bda|with aZ
traveling|7Cj]
travelled|<^
travellers|+^-[GEPZ
travelling|@ZaZ
tray|!Z"[,[4?<D>[?DCAGWH]Q][X]Bf@j?mHnD|and &]KaQD
trays|0D4B8]^Z
tread|Dgkc
treadmill|,Y3^:Y
treasure|6Z?dJZfX
treasurer|#A,c.]2];F=^?EDAE]ICP]QbSVVFWYc]dWfYgBiDj[k=l[nC|'s ,]<Y|has .^=YS^d]|is ,A.[kB|of E[lY
treasurers|,a
treat|!X(@)^+C-C3C7A:d>CCAD^FCKCMBNZPBQIaTeDjAmFn]|every ;aD]]Z|it ,[D]nY|the :ZQFaZ|yourself 3E8E:eFEMAPEXB[_]Aaa
treated|#E'F>ZCELEOE|you 'FOF
treating|%[+E,[0ZQ^
treatment|&c+[2CCCICKZUC^[|works 2C
treatments|.Z1X@ZVXWZeZl[
treats|)^:ZA^J^LRNXQcSYTEhTlCnY|and )[AYHYSZhYlEnW
tree|%@0Z4C7B8B:X;DCaDBHCJ?UXY@dBkW|and /Z8ETZ|is C[|on g[
trees|"b#c,A/Z0a3B4A7DC]IYU_YAaCe?gBkEmB|are #]
trench|,]A[XZf^h[
trend|:D^[
trending|0^7ZUZ]_n_
trends|;ba[ba
triage|-YbXnD
triaged|-]
trial|!="D&E,;.Z/B6[BXC_KCSbWE_ca>e[j_lEn[|<number> /DnY|for C]|in #Z;]CA|of -Z|today G]
trialled|#Z4[CCI]eW
trials|#a&E3[C^X]e_
triangle|K]
tribe|%a,A-X7DBaJ^]VbAhYi^|of -YR]
tribunal|F[QDS^|found K[
trick|"c#^&f,D.E4B5ZDcFaIXKfZWkem_n[|is ,C5^DZZZ
tricks|*]2ZO]QFaC
tried|!Z#[%C+a,b9d:F;B<A?A@ZC=F?IYKIP_YY_cdYe=fHkEn^|it #_+E9[DDFCKbk[mE|on nZ|our 7[X[^[|the !]+Y,a4H9CQ[S[g]j_n_|three >^|to #E%E,ZD_IBQYjC|turning DZ
tries|4E9Z_^fEnE
trifle|,E@[E]R]
trillion|"]n]
trim|&D*Y3ZH]n^
trio|K[nC
trip|#D*[,D.B2[4]>X@BFEH_KAP[W]ZGe]hAkZmF|<number> WZ|and nY|the 2Y|to ,[Q[
triple|!Y&D)Z/_KDT]nB
tripled|/a6];XFcTYm]
tripod|1[
tripped|DCQY
trips|&]>[QD
triumph|8D;_]]b[nD|<name> 8D;^b^
trolley|"D&X5Z7Y>>HBI[K[]Ze>fVjA|<number> C]QX|and ?]F[|by "EHE|on ,C
trolleys|#[AY|out AZ
trombone|"@,[9C_BfRkF
troops|8[:aa_iYn]
trophies|;X<Z
trophy|A[KWVZXYaZb^
tropical|-D8]
trot|0Z1[;^
trouble|"A#C'[,Z.B>]?YBYCfDXIC_Ze]fagGi^j]nV|is DD|with "FD]fYn[
trough|,^.EMZ
trousers|,a4Z:ZDBF]IBQdbF
trout|,]
trowel|+e6APd
truck|#D&Z,_7ZDXIDQZk^|and 7^
trucks|kE
true|!E"[#Z%Z&D)D,A-D/B3[4_5C8[9C:Z;W<Y@_ECH^MYNGOEQ?RAW]YcZA]]^_eEj@mWnX|and 4bk]|or "ZMY|to +X
truly|#B&C+[-^.a/D0D4D8W:[<D=D?DAZB@DBEFF?NZODPZQZRXS[T@VE]W^_aabXcBdDjEkZlCnB|a ,D1]|have +Y;F|is AbhZ|magical 7B|matters %Z8C:D|special %[bZ|unforgettable ;Y
trumpet|;Z<ab[
trunk|=[
trunks|k]
trust|!X"[#B&W)B*C+_/c0]2D8c9E;c??CDE@F^KVLAM_OBPcRCTcV^ZA^]b^fCgD|<name> /]6ZTZjCnD|and %]0[8[;[|for eX|in &VKY|me 7WjZm_|the ,Z8Z;[NdQ^T^^Y|us !](E)B+C,C/X:HMANAPARDUUVYXCa^l@|you ;D
trusted|+]-W/c0_5_8^:C;e<D?]AZG@PZTdUZ^_b_iEkBmZnD|by /a0Y8YGCTcUV]A^ZnE|me ?E|partner +]-ZP[
trustee|"A:ZY^
trustees|,C1Z5^:C<[=b>Z?]QZWbd^lDnE|have 5Y|in 1^|met TX
trusting|8Y;ZDYO_b[lW|us 8];^
trusts|7[>BV[eC
truth|&@)Z-^7B9D:a;WF^KEM]aabVgDnV|about &C;Z|bomb /[|is aC
truthful|#^,C.Z
try|!^"B#C&^(D*E,D-D.e0Y3A4C7B8D<Z>B?@BZDfFAGZKZNCO@QCR]S]VDXBYE[B]BbVkcmCnE|<name> !^&aCAD?G_KanD|<number> ,DQD|a D_kZ|again ,B3FCWdZkQn_|another 9WD[_[nX|it !Y.UB^C[DBH^S[]D|one .d;^bZ|our 0[|the ,ZICdCjAnE|them #]7Dk[|this Df|to .>2]D]Q[SAe?g]nE
trying|#]4^7C9]<B>]?>E]RZSCWUYa_afClb|it ,A|the ??fE|to 0Y2[>_E_K]R]W[YZlb
ts|nY
tsunami|CWjY|warning CWjY
tub|&B,ADWFcM]QXmZnC
tuba|,[[Yj?nD
tube|,[Q[
tubes|,[2f5^Wc
tubs|![7ZM[U[b[
tuck|nW
tucked|Fam]
tues|,DSY^Y|<name> jD|<number> QZj[
tuesday|2Z7D:D;D<ZCbNFYYbCgDiDjcnA|'s C]j^|<number> S_j@|and 2^W[
tuesdays|"e,B2eH[QDS[WegC|<number> "[HXn^
tug|&CKG|of ,]
tuition|)Z
tulip|,F4^QFYZ|for ,FQF
tulips|QGU]
tumble|3BD^k]n]|dry 3BjYnZ|dryer D]kZ
tummy|)Z,E
tun|4W
tuna|#_iZ
tune|&Z6a7Z9_A]D>ETO[Q^[ah[jDkBlYnC|harps _D|in 6b>[EWFYl]
tuned|!C(Z,[/B1^7DEDFcQDR[Va]Ab@lBm[|for (B1[F[m_
tuner|+Z>[PY
tunes|<]BZ
tuning|&ZK_]]bZnE
tunnel|&D<c=[@^ObQCkB|for =]
turbine|=_C[
turbines|<]Q^YZj]
turn|!B"@#A&<)C+E-D.b/B1A4A5X7^8]:A?E@_AZBCCBDdKBNCPCRBSeT@YCZL][_CaBdXhCkdl]nC|a ,Z5ZZ^|back ,D|down .Y|it ,]QYSYgDjBkX|no "B|off .[CCSaaYg]|on (W*]3]DZX_]^nE|out >[|over DZ|round =ZHX|the %[,@3@D_IVeCk]l]mD|them ,Z.]>ZD>QWjYnY|to F_|up 2^7Z<c@]WZc[dXeAg]|your 7^
turnaround|-_8YF]R^m[|<name> F]
turned|#a%G,D-B.X0A2B4[7C8A:C>[@^ADC:D@EDF[I]K[M[QATEUAZB^D_CbFgYjBnA|<number> 1Y@bEE]Zg[k_|<somebody> &YK[|a 5F|away ,D4cB[QCTYa_jB|back gE|down ,Z.[;Y=Y>[CBKCM[QDS[TFbYnD|eleven OY|into "]5a|it ,^>_|off 1]nY|one EYlZn[|out #B,Z>B?YDAIBK_QZWWeCj[|round #c)Z4@>YI_e^gZ|the #Z,AFYI[QA|them #].Y|up ,[4E;ACCFE_EbEfZ
turning|!Y#?.Z2[4@5c<E@DDcFCICS_YBZb]C^?_^bBgEkc|<number> "BkZ|down 2f|the &?>ZD]HDk[n]|up .]>Zk@
turnip|.[
turnkey|-]R]aB
turnout|/C:[E[QXUW]]_^fAl[mCnX|at :Zl]|for 0^E]QWUY|so jW
turnover|'_.^E[IZL]jA|up 0BE]
turns|"Y#f,Z.b2C<_=CCBE@F[H[I]JDK[R^S]WBZc^^cZeYhZjBlAm[|<number> 1]<ZV_lAn^|it #d<[D_|out "E#e4a;Y<bDFIbYYeEh^|up "^,^.[4CCZDDHZS[jZ
turnstile|0Z4Z5^Z[jA
turnstiles|1_BbV]
tutor|+F,@IYJ]Q;
tutorial|nZ
tutors|8Z;]FYnB
tutting|#^>[
tv|![EX|and "],Z
tweet|'[3Z7@=dCYL[TYUEX__ZaXd[jWk[ne
tweezers|D]
twelfth|X]
twelve|"E#A%C,_/^0_1_2V5A8C:E;B<W>D@]CCECFEGVIDQCTaU_VbWZc^jEn>|cranes EF|months &B0b:D;[<[U_nC|of *Z,[7[|people 0Z|weeks /ZCB|years &],Z?^@ZE]Q[l[
twenty|"Z#b)Z+Y,D/a0Z1Y2a4B5]6[8F:C<_=_DXKDNZQESGTYWbY@Z[[bd_f[l^|minutes #X)[.U<]D_SHe[fXkcl_nE|of 0aUX|quid )Z6aNX|years #Z+]1]<[?[n^
twenty-five|g[
twenty-six|,]7Z?DE^IT|years ,Z?DEb
twenty-two|"a7YE_QEk]lZ
twice|#E%E&D(C*F+D,^-D.X/[1G2Z4d8@;b<W=?><?C@=AEBBCDDDEBGgIDJBK?NKP?SCT[WYXTYh[C]]aCb]eCgBiDlEmCnB|<name> 7[;gb_|a .A/D2^9X?[H]QDhYk[|and #D,[0];B?DK_QbW[]F_B|as #X/e4dT^Y^|at #Z|because <]|for nX|in KC|on ,Y4dCCI>hWjCkA|this 4_;ZYabY|what 2Z4[k^
twin|)e<ZEYNZV]
twins|#a9[?Z@ZQ^f]|and ?ZU[f[
twist|:GkZ
twisting|De
two|"C#[%;'A)A+>-=0D1E3>596B8;9E:<>B@EB;CCEDFDHCI^JEK[N@O[RDUDZA]F^AaEcZdZf[jFnA|<name> #B,Y.[;[A]DaIEQ[Y]dDhZjDkYnC|<number> "],B.Z|a #an]|about #[A[hZ|and .a4D>ECDD>SZeFgBkD|apprentices <^|are !Z#]QE|at <]?[F_OYX[|bars #X|bed "[]_i[|beds #E9]|board ,Y=]j^|boxes 4D|boys [[f]|brothers ;^AYbX|by 5cCC|carriages #ECBD[kY|cases #BCY|chairs 7b|clicks !dN[SF|clients ;]bY|coaches =Z>[|colleagues n^|cost 2E|countries iEnZ|crates 2[i]|cups ,@>Z|days "B#Y+],C.B4C8Z:Z<G=]>Z@[C^F^I]WW_BlWm]|decades ,E-Y1XhY|doors &c.ZK]Q@|each k@|extra #Y|families CZ|fingers ,b9]_]|flights ,?|floods <Z|for )Z2]G]NXQaW_|free DDQBeEk@|friends *],]AZO[|from J]b]|full k]|goats %FJG|handle (E|hands ,^eX|have ,]|hours #Z,YDBI]WZYD_CkDnC|hundred 1h7X<[?[@ZAZV^XZ]Zg[h_m]|if RX|in ,C/[2a>c@_T]f>g^|inches 4]|is *Y2a7^>^KYWZ][e_|kids 7[:]N[|kinds ,BQA]B|ladders 2CWF|lads ,ZICKDeCk^|lanes YA|leaders 4]|left ,B;_|lines #^>XD[KFW[|mates *_Oa|members ,]<e|men #[,^gY|miles ,a<]QXea|million 0i4CUa|minute 7]bXnA|minutes "]&_,V.@/_2Z6[HaKYX[jY|months /Y4YTZ|more #X,@/E4Z7^C_WUeEnB|new +Y,B4F;]CaM]^[b[j[l]|nights !]+]2]6Z>YCCI_W]jF|of ,U-D2A3F4Y;@<@=^?=AAC^FDKASYXCYZ_CbBcAd^iAm?|on B]DDGYQY]ZiYkD|open 4Z|or 7ACBDcIW]De@j?k[|other ,D.[;_<]QDb^e[|page kF|pages #E&B4BKCQBYDf[|pairs )cNa|panels <[|people #A,[/Z4^7==C>BCCD]KETCY[]>aWe@fYgaj?|per a_|person <b|persons ,Ej[|places ,ZCZDDFcb[j^m]|points D[|quid 2^|readers D]|requests #[,^|residents #Y|rooms )[|rows ;Z|said ,_Q^gW|seasons Ka|seats #Z.[2^7Z=^D]QGd]k_|seconds /[7]T[|sets ,]4Y?dQ^|shifts 2^|shops Y]fE|short 2[DcE^k]l[|signatures gY|sizes O^|slots )Y6]PZ[X|so Q[|sons &C|spaces j[|staff QA|stars #XIX|strangers &a,C;[@^K_b[gW|streets &_K^nD|students ,Z?XICfX|suppliers #@IB|sweep DF|systems 4^@]g^|taps .gDXGES_]C|teenagers ?Z|that #Y|the &[KZbE|they &_n[|things #C4TD^KV|thirds #D/d=ZDZTbd]|thousand 0cUa|tickets "E|tills CE|times 4eSEnD|to ,Z3dgb|tonnes :F|trips &Y|units C[Y]|vans n[|visitors QG|visits =^|volunteer ?]fZ|walkers #Ce]|we ,@2^4eYYkZn[|weekends Z[|weeks ,Z4E9YCbD_K[SDjbkZnc|went )Z|were eZ|wheelchair #fI_|wheels 8]:]^Z|who 4E7E>]IDSZYDd_eY|winters 5]|with nD|women #a|working i[|wristbands "DHC|years &C.Z1A;Z>^@]ADCCDcEaJCM]Q]T[XeaYe^kdl[mB
type|"Y#B'd(e*],W4X;B@EDaJCL[MdOaSEYCjGkblCnD|<number> (<M@jD|it 'ZLW|of ]C|yes (]m@
typed|&]+E,A4YCFPEnA|a +EPFS[e]|the 4]D]|your CA
typeface|<b
types|(],].[7a]^
typical|/cTe
typically|RZcQ
typing|"Y#E&],a0b4Y7_>FD_X^Y]gYjYma|this ,Z
typo|&ZjAn_|in 4^Q^Y]jA|on &[
typos|,[
tyre|"E#[&^)_,?3[5bCCK[M[QBX]jCkX|place kE|shop &Z,AKX
tyres|![+[.C/]2F4C<DAYCDG_Q]T[nD|and #[?YAY|fitted ![)[GY|from )B
u|,]CDQZfYjDnB
ugly|,d4B;aQakU
uk|"C1E;_CBDBQBb_jC|<number> !]nY
ukulele|,]0]<bCdQdU[jckEnC
ultimate|!^8]GZ^_mY
ultra|1[
umbrella|&^,f0[:ZQ]WajD
umbrellas|&B,[Q[n@
umpire|CE
un|.a?[S[
unable|3_:[aYnB|to 3_:[aYnB
unaffected|D]
unanimously|1^=]V_bZjY
unanswered|3]
unavailable|C[QEjZkZnS
unbearable|,Z1YV^
unbeatable|)E8X:[;XNAPZ^_|prices 8Z]H|value ;[
unbeaten|1b<cc[
unbelievably|1a;[V[
unborn|,FaX
uncertain|%X)];ZJZ|times %X)];ZJZ
uncertainty|8]
unchanged|,BC[JYKEjekB|at kE
unclaimed|nD
uncle|&A,_4A6Z<_@YDDQaa]eBfHkCnE|'s &EQY
uncomfortable|=]Fb
uncompromising|!Y;]
uncut|4DO]j^nE
undecided|5Y9a
under|!A"C%C&['](A)<*D+W,B-C0F2>6D8>9Z:B>>@ACCD^F?G@HDJAK]TGUEbDeDgCh]jXkXl^mD|<name> #d&D+[.X4BDcE^I^QCSajAk_lYn]|<number> !F"]&?)?*E+F/>0C2E3]5^7D9_>A?[@FC^D^E?I[K?N?OHS?T>YE^XbCdGgAj_k]nH|<somebody> &YDYKY|a ,C/E4Z9^=[D@[Y_ZeThZkY|about .]D_|an "B)Z7]D_k_|budget &Zn^|control A]CZEZhYj[n]|each 4^K^Q]YZ|five CCD]k^|fives !ZjB|four 3[bZ|here 'Y.CIWk?|it "F,c4Z7ZD[YZnY|its #E&[|my +ZXZjC|oath QCaXna|one "[|our ([QE|pressure -W:YRV|six &D/X|ten "Z2_WZ^X|tens ,_kE|that 7Z9]>Y|the "C'Z*C+Y-C1T2D5D7B:B;B<b=A?ZF_NaSWW@^A_aaCb@fagYmXnF|this &Z']*Z7EDE_YjAnB|two /[DZKGT[|water CaDBQ^jakDnD|what SbfVg[|yesterday #[I[iY|your #X.W9C;]_@jZ
underlines|-@1D8Aj]
underneath|'^(h)[*h3]9Y>CD]I^L_M^NZO^gZ|and 'X(_*Y9YI[_Z
underpass|4_DGY[
underpinned|-B8EJ[|by -B8EJ[
underside|#F,_4CIE[Z|and 4C|of #FIE[Z
understand|%g,?.b2D4B=C>XA[DCHDJcKZN[QYSaVCX[ZC[BbbjC|how %dJ[|that b^|the 4E@ZNZgZ|why 4_?]CZ|your %[F[JZY]
understanding|%A,D1]3a=X?DVZXb^^n<
understands|,CA[
understatement|;X^Y
understood|#Y4F9a;C@ZMEYB_dbBe[gc
understudy|&^?^K]QB|<name> &[
undertaker|,]2b5[Q_ZZaY
undervalued|"Z;[b^
undo|"]#X,E>ZCAD]I_j>k]|a "]jA
undone|4ZkZnW
undyed|iY
unedited|FD
unemployment|/[0F1ECCTYjDna|in CE|is /_CDjEnZ|rate 0G1E
unfair|4b
unfinished|,F2^D^QAj^
unforeseen|-]C?RZjB|circumstances :YCC
unforgettable|!e"Z&C)B+A,D-D0A3E8l:D?FEDN>P?RGUCXEZB^jiCnB|evening 8^][
unfortunately|S^nY
uni|;]DZXY
unicorn|KD
unified|-W8ZbF
uniform|+Y.Y4B>]B]S_jBnF
uniforms|1]5bIEQY^XkC
union|"],A/]0Z1A4D7[:E;^@@E^KCNDRDVCZZ]^a_b]gB|and *F|members /YTY
unique|!Z)D-[8e:BADGGNGR]]a^daD|needs 8Y
unit|!D#X&B-X/C2F4Z>[?[CED[Q]R[TCV_^YeVjE|<number> ,_>[?_jE
units|#X)Z4B>]DZJXZY]DjBkZnB|from JY
universal|:[AZ
universe|8Z:]V]^Za^
universities|<anZ
university|&B+[1e5_KDQEVY
unkind|?]
unknown|#[&[<Z>YCDKWQE_Ze_jBnD
unless|!C.e2E3@4C:B=CBXFDSeXCYAjZmC|it DGQ]|they BYD^|you &Y.f3C:D=C>YCDD;FDHAShdEmDnH
unlike|%[,]8Y;cAZJXUZbg
unlimited|"@%Z)[8eDEJXN^R]^]hC
unlock|"]#B%X*C+E,@-d/E1@3D5>6_7@8h:U@CBCCDEDLYMENBQAR]SBU@XCZE[Z^haZiDjCl@nD|a "[-C8]:]X^^Z|exclusive !BGE[Y]F^]nY|seamless 8AE[|the 8ZL[^_aY|their :E|value %]<Z^ZhZ|your !X8Z:aF^JKNBXE[Z^Y
unlocked|.Z/bCaDcQ?T_jak^
unlocking|"]-b1>8@;A<@>DRYTCUZXC^Al_nA|the -C:]>EEB|value <E?E
unlocks|&E*a8XOc
unmissable|-D7[8e;X]^^_b[nD
unopened|,E3b>de_kW
unopposed|E[
unpack|-a/[FaRb][aX
unpacked|AYhY
unpacking|;a
unpacks|F[
unpaid|,c=D?e@_CAQXdDfbjBnC
unparalleled|-C8f^Z
unpicked|Fh
unpopular|8F<^CFMX|opinion ([8FCFM[nC
unprecedented|:c;^<ECARYabmZ
unread|3cD[F[L[X[jDm]
unreal|+^6[:_;BPYQEUc[Zaaf=
unreasonable|<[|amount <Y
unrivalled|!E8f;_^]aDb_mZ
unsold|.[7[CFSV
unstoppable|)B7Z8C;aXEb^
unsubscribe|"Z.e9ED^HXSd[]kYnd|any "Z.]S_n[
unsung|EFlC|heroes :ZEFbAlC
unsure|DD
untapped|5eZc
until|#@%C&F'D(C*A+@,A-D0>1=2>3>5@6B8>9=:F;><=>>@<A?CjD[EAFAG]H@JELBOAPAQDR?TCU@V?XAYWZ@[@]E^C_@aYd[eCgGhEjfk^lCmB|<hashtag> 7f]bm]|<name> !W"Y#F)Z+D,G-D.Y1C4[<E=CB]E@HDODPDQVVDW_YZZB^E_]g]hAi[j_kXlBn[|<number> "^&G)C,C-E.Z/D0E2F7C?CBYDeFEI?JZKCMBNDQARHWD]D_CaDbEdBgCjWk^lCmD|<somebody> "E&Z>CD[jBk^nD|a #F|about ,_C[SDYJ|an CY|at .ZCZj_k@|five CZe]|four kE|further CBeY|i <DKYk^|it !D,Y4[=ZKAfAjYmE|last 4]jD|midnight +],Z/Y7DDDP[QD]AkGnB|nine CDDBeH|noon ,DB@D^QAi<jC|now ,a?[|one ,BC8j@|our &^n[|someone &[a[|spring 2^C]WY|ten #Z)Z|the #C&?)_,E.A4B7_8EBFDBEYFCGXI>NbQARDYF]]hBl[n@|then &^.D/X4_CdDZIZKYSCYcdAjYkZnC|they &D5[7DC]KBTWeY|this *X|three #]eY|tomorrow 7Z|two #F,D4DRY|we E[QZjB|you .d7E=^CaD_FdGESf]@dUjYmbn_
untouched|#B,Z1ZJFK^
unused|&C@Yi[
unveil|%D-D0CE]HDJCK]c[nD|<name> 1c|a -?F[i[|our %F-^;DE]HCJC|the 7[AZ
unveiled|1bE^V^
unwavering|%A-]8f:_<@AEJC^ec>h@|commitment -C1H8b;a<DRBVF^ahHnB
unwell|CZDY
unwind|8Z
unworn|nY|and nY
up|"C#E%D'_(Y*Y-D3Z5^6C7W8A;C=E?XAFBTCWF?G]JFKWL^NYO_P[SVXZZ[f^hYiWjVkCmCnE|<emoji> 1b2]QDWVeZmE|<link> 4]DbEEFaY[_]jDkZlEn>|<name> +],C3[;X@ABYCZQ[^CfBgAiYnE|<number> !A"_#B,E0c1B4X5e;E@CCZEbFDG<H_NCQDSAUcVCZX^BbUfDiBk^lcn^|<somebody> "[&E)[,Y?@|a #E'Y6Z=BCAD>GBNAXB_XjGm^nB|about ![:Z<][Z|above ,^|after 4]>]QZkZ|again MZhWj^n]|against ;[?ZEY|all &B?[DDN]|an 5Z|and #^&Z'D)V4>:^@^C@DAFGI@V^ZH[A]YdKn_|anyway :[>aeanD|as (D,?7BGA|at !@#C&c)A*E,Z1d2E3^4>5?7Y8C;X<_@@B_C=DAEFH?I<UBWAXAbbhBiYjIk?mAn@|because &[2_7AK^m>|before 4[7B?ZC[QE]BkE|by *Z,C4B7X>C@]EEFYSAYB_BdBg]iCkCmZ|do DD^[kE|early :[kB|every EZgY|fast 7Y|first DBbY|for !W"C#D&])_*_+B.E1D2Y4C5C6W8D>BAZC@D?EDFXKYOaRDSWVDW^XEYA^Ee@fCgDnZ|four "Y-Z|from !E#A&a(Y/E4U;X<W>YA]DaG@MVQ@TBe^hYj_n^|front #F4[6X@[KEQ^[[dG|half Dc|here #_+a;EDGKXPYgB|how 4CjC|i ,D3X9_X[_aiYnE|if DDFamZ|in !W#>&?'E(D*C,B-[.[0[2A3B5C7Z9A=F>=?DChFCKBLCM@O@P^S[aXeDjamBnC|is C^IXQaX_j[nX|it DA|make 2bD]k]|my <_Y[|nine #c/WIV|now "Y#^4C7YDcYDeEkc|of ;D?_EaKYQ[S[aBf_la|off KY|on !^#C'^*[,Z._5]6Z:D;^<E@?AaCYEcG[H^MDOcQ]V_bVdFe_fWg@h_iEkZlf|one :]D^Q?jD|online *[|or .C>C|our <a?_YZcbfZ|outside LY|since #^.[7]A^]]b_hZ|small 4[C^Y_k[|so 0]8Z:Z=[KXU[dZ|that #C,Y>EIBQ]k_|the &e'C(^*[+a-]1Y4[8B:?=E@BK[LEM[PaQFSDVZYG^E_Ch@j]mCnE|their !Y-D/]<XMA|there 1]7[?Y|this #Z)[1^TAUAVY|three ?^]Z|through *]|till ,EQCe]|to !b"?)Z+^,D-F/d1C2A4D5[7C8];B=^@YAEC_DVEZF]HEIYJCSPT]VCWAZY^Zb=dVfCgVhBjYk]|today !=3Z7EDAEEX[|tonight !g4]Ga|top #[6YQ@[e|twice ,V2Z<ZQ[WZ|two Q[dCjX|under hZ|until ,CC[I^b[k@|was ?ZkZ|we #[,Z<[ADDA[Y|what &a4Dj[|when 2^|who "ZBci_|with !A"Y%Y&B*[-Z.>4B:A;C>C@BCDFBHYNXTEYD_>bZ|without "Y4b|you ,Z5[N]|your !_"?(_.]5D8]?[CCGXMdS^g^nd
upcoming|1Y
update|!A"D#[)E-C.@/A0A4c5F7?:B;D=D>@@AACBBDCE]FBGCI^QASDT?Y^dEeDgBhAjfm@nD|<name> IZQYg[n_|<number> !D,D/D0FCYDEE_QEXEf]jY|at 4BC?YB|for #[|from <]C>J[R[c]|here 4gYa|is #c4[CZY[|on #ZY]k[nZ|the C_FCQYj]|we 1YCD|your 8ZE]
updated|&Z1Y3[<CAZCcEdKZXXh]jblcnY|our 1[<E
updates|#E%C,E-F0]1b3DFZIBTBU_VZWCYYbEkDnE|at 1ZkF
updating|CC
upfront|!^
upgrade|!^'[)g*[6Z8d:E;ECXDYEAG]K]L]NZRB[Z]Z^XbBjZmE|to "Y6_7Z8c[_^anH|today DY
upgraded|)[-F1]7ZH@I]RCSF|to &F)]1]N[VZ
upgrades|-cR_nZ
upgrading|6][[n]|to 6][Zn]
upheld|#Z4]
uphill|>ZC[
upholstery|&[,]-Z^EnY
uplift|0cDDReUanC|in -E0_DD
upload|;[BDCbD[j]
uploaded|#^,Ci]kD
upon|)[*[,F-[0XCDDCE_O]R[UY^ZaZj[
upper|,ECcDBQFYY^]|<name> C[jZ|deck ^Z
upright|@YD[g]k_
ups|!C#Y)D,C.D0c7Y;BH@QER[S_UWZVb^nC
upset|F[SY
upshot|"c
upside|#Z(Z,_4e7ECCDDEZIXKBMXPFQTYceBkE|down #Z(Z,_4e7ECCDDEZIXKBMXQTYceBkE
upskilling|-hRf
upstairs|#X&A.@1D4C5^9[@BCaDZEDQ[VEf]g]jalEn=|at C@jA|room j]
upstream|-^R[
uptime|%]4]JbY[
upwards|8EDeaY
urban|;_AZG[R]a[b_
urge|,ACZQFgZjX
urgent|/B4D6]7[;EDaKYMBQ_T?[_][eBjZlW
urging||the KC
urn|&[,_KaQa
us|!@#X%e&[*c,W->.Y/B2h4[6e7C8=:E;^<d=X>FA[C@DAEbGEH@IWJ_KYMDOcPWRFSXTDUYWbYX[a]D^AbZc_fXiWl_mCnB|<emoji> "h%Y(d)Z+Z.D7C<^?CEBHZKEMZNVQIR^^]lYnE|<link> .[=[K]SZ|<mention> +[|<name> !?&^,C-Z1[4B=Z@]A]BdGBKZW^XXg]hYi^nY|<number> !B(g)D*d,Y0^2b3a4B6_<D=[>D?B@]CCKFMbN@OYQaS@TZU[V_W[XXYCZZ[Zd[lZ|<somebody> #?,[4@5X;X?XDXY@ZYj?kZnB|a !Z'C([+D,B2]4D;B<B=[>C?e@@ADLCMaNZPARFSAWX^Ad]fYgFlSn]|about #X)],E2]5Y7b?YI^JDP_SCWXX[]be[kDnX|after 9ZeE|afterwards ;Z|again IVQZn[|all ,B7Z:i;bEC]]a^bZhDnB|and !b#[%c*].D0]1[2D4B8D;B<Z=C>hBZCADAG]LVN[O]QBRAS[T@YC[[^@_Bb?edn[|anything #E=^e[|anyway ,Y<c>^DE|apart 8W;[^[|are ,Y4C7Z:D<B|as 7Y8[:aEBkCl?|at "Z&Z.F/Z7b9E<B>@?DA_D=EDNCTZUBa]eBhYkEn[|be )Z6D;CMA][|because &[)dN_OE|before !B#Y)^.A7C>X?aCAD@ICN]QbYZf]gZj?|below 'E9>N]R[_F|between CY|both 'a|bring Xal]|by !X,].C2V6BC[PXWZY@[D|can #Z'[.W<]KDQ[j^|carry %]|connect ^[|could &a|did 4ZQY|do ,A-Y.E4[?Y]B|down ,D.]2_4bWbY_|each E[|eleven ,Y<EVVjY|every J]bC|first 3^X_|five '[)[7X_C|for !_%E)C+C,@.Z6]8X;E=D>B?F@[A]CXDAF^G^I@KDNBQDVAYA[a^eaAdEe]hZkCm_nA|forward 6^[Y|four 7[KD|free HC|from ,Y.[<_S]aCh]l[|full dY|get (Y*^BeEYM^O[iYnD|go 3ZEe|going +a<Z|had =YQZ|has /E2_F]W]nY|have ,C/^2^DDL[W[g_kB|here +Z,Ce]|home 3[H[|how #D'^@_DDK]L^YDe[gcjC|if #^(B.]2F4D9^>YDGIXKBSZ_bk[|in %]'F-Y1D2I3Z4b6_7e<A?YD^HAIBQ^TDUC[]]^_Ca]b[f]|included .ZS^nD|is "[%[*C:D<_>]DZE[OEQZcaeb|it "_%^*E.]4A5Y8[9Y;^<D>EGZQFS]a_bWgAkAlCnZ|judge +D|just 1_;bFdm^|know #D<[?AICMaQBYC]Ab[nZ|last #>9@@[DYYCg]|later (B3]>[H^M@NB^]|leave @^Ebl]|less 2[XZ|like !F%_3EHCJ]a[|make n[|me ,_QYe]|more 2dDHWZkC|most DZnZ|nine &]4?YC|no "_#C.[F]n[|nobody <Z|not #A4d;]?DICJZQDY_d_j[|nothing ,^.D|now "E&[+Y0X2[VZb^|off <^|on !E%[)D+a,A-F.A4Z5[6^;A<C@]CVDbEDIYNEOXQEWFZ[[aka|one #['[AaEaIZLZhakYla|online <_|or .a9CSY]Z_EgY|otherwise BY|our #Z%F&D4^<Dk[|out %[J[|over ;hQEb_|parking 2DWE|right +fPZQG|ring ,[.ADYKZkY|say 9]FZ|see (_2[MeW[|several %E,a|share &[(FD]|should /Y4FCZ|show %D3cXa|since ,A=cSAdaeC|six 4YI]|so #D'Y*c,A4[7]>EQA]Ye]gDkEnX|some (_*]M]|something j^|start *Z:Z|straight &]?]K]fZ|take :[DBQEnV|talk -]:CEER_ZX^ZaBb@|tell ZX|than 9YCYj^|that #[,=4D:[;a>B?DC]D?QBS]VYYZ_^bY|the !Y"X#b&X(E+D.=/D0Y4>9Y?^@^BCCBDGI]K]LDQSSAVCYF_[g_iAjFn_|their '_KTL^|there #]&[9^K[bE|they &]4A7Z8Z;CDG]^^[gU|things .X|thirty &EKE|this "Y+E,E.[0CBCHbN^bXk@mZ|though ;e|three #[@YkE|through )Z5ZNc][|till &D4^@]KCQYY[|to "A%B(C)Y*C,X.A/[1V2<3E4Y5D6C7B;B?X@AD^HBKVN_OGVZW?Z>[A]>gWk[nA|today 0[3bCDDWIZXc[^bZnZ|tomorrow 2aDf[YkYnZ|too ,^>cDC|turn ;]|twice ,_4]Q]|two #a,Y2]<^DDIaeX|up &D|us %^2cJ^Q_W_e[|was +W?@|we "A.D;Y<@=DD_NCSDW]b[dCgAk]|were ,Y4[QYY]|what 'B,E.A3]4B9e:[;B>DF]LC]C_ha[bDdWhBj^m[|when (Z)C,C.[7[9DKUMYNAn^|where 9]@_QE_Z|whether 5[9[@E|which &]'Z(D,Y4C9b=d>CDC_fd_gEkA|who #X'[2_5Y?ALZWZfCnZ|why ([4[7^;BIaQD]Y^B_Yb@eCgDjB|will #a,E.^4_;Z|with 0^4[7Y9D;d>CFZJDM[NbQDRIU[Y[^[_Db[e?|without *Z.Z:]OX^X|would AZhZ|write )_N_b^|yet "B)b2[J]WZ|you !Z%Z)F*C+C,E5Z9C:C;E>b?E@CD@FAJ[OAPCSCVXaFeWk@|your 'D(c*]3C:Z>AK]M^NEOLRFXCa[eDgCmD|yours DDS[
usage|8Z^Z
usb|#^7ED_IY]Dj@ka|c #_CDIZk^n^
use|!["?#[%A(@*A+c,=-D.B/^0B1E2C3b4@5U7@9^:?;;<@=]>B?@ADC^DhIZLGMAODPaQARBSET^U?VDXZ_ZaCbCj^kbmC|<hashtag> (_nB|<name> "[/[6[CbGETZ|<number> C]QDYV[[j[|a #@(D.B>d@CC?DaIDSAYEe_gCj@k[|and 'Z+[<[P^|by nB|code !c)C+B,]DCGa^_aDkAn@|cookies SYnY|cups n]|for &]9YHDKYQ[kDnY|it ,E3?=b>@DBI_QGWHXF_]d^kCn^|of ?ZC^n]|our .Z2Z3_X_nD|that #F|the #A&A+D.A3@7E8Z>FB[CbD]J_Q[W[^YdAj_kanD|theirs #]|them .aC[|to #_.[DAEZkC|until #Z|with D]|your #Y,^.Y3d5fW]XYZ^
used|!B&Z+B,?-?.Y/Y0E1A4W5B7]8A:A<Z=A>Z@BBCCCDAECFBNCOBPBQ@RGSZVEX@aBcZdCeXfZmD|<number> 4c<Y?^|a "E(F>]YXeY|for 2Y<^eC|it #B&Y.C4C7B>^D@KBPDQZSAYBe]kC|the #C&E,B4^?EgDjE|to &b-A.F4Y7a>X?BFFKbQETZW[XCcZjFnC|up j[
useful|.g4C9[;F=ZQBSa_[k[
useless|#C.^4Y:?>C@DI]
user|#]&_1E8C@BE[I^KYQAYYkenY
users|"Y#Z%^&A)D,C-b5a8B<D=^@CBfCZD^EBFEIXJ]QARYT^U]X@Y[Z^bZd^e@iej_k[n]|are "]BY|in 5Z
uses|"Z-Y7[;D>CI]Q@[_nc|<number> n[
ushers|.]=[S^da
using|%B'a(^-F.A/a2C4E5]6C7C9Y;@<C?B@DC_FbMYR?SITZW[YY^@_YgBiFj]mZn^|<hashtag> (]HE|<name> )[/c@ET^|<number> &Z|a :Zj]|ai "^HZ|it 'd5eC_L[Q[Y]Z[|only ([M]|that HY|the "E,C0_>YE[FCQDW_lY
usual|"@#?&D)D,E1C2A7C8D;D?BA^CeDWEDFCI?YB]@dCgHhZjckElFm^n?|<name> 3aXYiZjD|and ,C|number DD|price !X)D|this C[j]
usually|!e)C,@.D2Y3C4D7A8F:?;B=@ABDdFBMDNCQDSATFVDXE]B_Bb?d>fCg]jAkelEmC|<name> "Y,c>[Q^gZ|<number> ![QF|a 4ZDak]|about ,@FBQBeY|do DFQC|means #D4^DZQZ|post <]A]a[|the -[>ZDZ
utc|!C-B4Y7DB^CfFCQXRCYV]AbEd_i]jhmCnX|<number> C^jZn[|and CD
utilisation|-bRb
utility|CZ
v|,D4C;D@CD]KAQBnD|<name> &B4D;FKAQDj^kG
v0|C]j[n^|<number> C^j[n_
v1|&Z4EC[K[SYX_YCe]jZ|<number> X_|api &[SY
v2|3[4[:[CVDCX[YZa]j_kDn^|<number> ,_4aYXjZn_
v3|4Xk_|<number> 4Xk_
v4|1c<kCDW[c_|<number> 1cCD
v5|.YCZDZjYnZ
va|"F#E1Z4]9E;ZA[DaECICf[hZkane|<name> #E1ZCEID
vacancies|2Y:[WX^]b_kX
vacancy|@CCAKAd]gEnC
vacant|#_E[lY
vaccination|Caj^
vaccine|,ECbHYQCjakYnX
vaccines|:[CDaa
vacuum|n^
valet|L_
valid|![-[Dcg^jZkXnX|for !Yn]|on DYj]|until -b
validated|RYn]
validation|-]
validator|n_
valley|!Y%B+Y,Z/H0X1@4A7D8D;g<_=C>E@AABBZC^DBGXKBTIU^VAZ^]@aCbfc[f]k_nC|and 4[?[|can B[|have /BTE
valleys|Q[jC
valuable|-]5Z]@
valuation|"[']GZH[LY
valuations|"b,Y
value|!Z&D)?*E+]-f2C7D;@?BDCGXKBP^RhXF[B]EfDjAkCl]m]nA|<number> ![|across 8aADE]bVhD|and 1[;ZaE|at ;Y|chain ;BR[U[|for 8D;D<AJ@cF|your JYN]RDl]nE
valued|%g+[,=4D8[<DB]J_PYRBaBiZnD|and %^J[|customers :YB^VZi[
values|&C,E-^1c4>8^:ZEdV^Y@^[a[bWc[iBjCl^nD|and E]VYhFl]|are 1_A]h[|led -[R[l[|of &D
valve|"A#[,H4ZHBQDbZfbg^jDnE|hole "B|work D]
valves|jZ
van|!a"B&B(D*F+B-D0^1^2Z3B5A9b:B<V=^>??Z@[A]C_FCI?PCQZT?UBXDZ?]E_caCcYj[lEmCnC|'s ,E8[CY^[_Yj_|<name> CC|<number> Q[jC|across 9Y|and &Y,_7Z?[DAfY|at <]|broke gF|for &C|from 4DJ]|has #e2ZA_E^hblYn[|in #],^B]|is ,a<ZHBQYS[_E|on ,D6[=[@DgE|or ,^|that QB|this 4Y|will QV|with 1]V]|would A[hY
vanilla|(_+c.YM^Pa
vanish|.^7_CYQZSYTYaD
vanished|4Y7[CBVY
vanishing|![6Z7_[]][
vans|"Z#Y&[2]3c4Z5[7Z<bAVCZDBEZH^JZXYZ]hVlW|and <_|are &^
vantor|+^P]
vape|,D7Z>D]Z
variable|,]
variation|-_nY
varifocals|"@)^@aN[g^|from )^
varnish|&ZD[K^
vary|nW
vase|,Z^Zb[
vat|!D(E)X2^3C4cDbH]TCWW]EbDdDeCj]k^nA|on 0YSY
vault|)ZbZ
veg|H_^^kY
vegan|#D,:.E4W@CB@CaQ?UX^[iCnD
vegans|8F^D
vegetable|nZ
vegetarian|#CnD
veggie|Ccj_kZ
vehicle|(Z,B1[6]V^nB
vehicles|![,D-D1Y3^CcDBGWk>|and !^GX
veil|4_
velvet|iY
vending|%[|machine %[
vendor|"C0Z;[Z[b[gZ
vendors|,D0Z2W6[mA
venture|-[/ZT[VD
venue|#Y'Y+[3Z7[8a;cBZMEQWX[]]b]
verdict|#Z,^4DCCFeIYm[|on ,[CD
verge|Q?YY
verger|,YQZ
verified|-Z/Y0[;[ZZnZ
verse|,]3Z9]DCK_QaY_
version|"B#b(C/C0F3C9_;C<D>ADcIaM>QFXCYY_^bHcCeDfYgAiXkZl^n^|<number> #Y,B/F8YDBE^IWLbQCiZkDl_|at YX|below fY|control nZ|is 4ChZjak[|of #B+]9W:Z=Z?^DCF[IDMB^Ea_|the ,]|too WY|we 4C|with #Z)Z4]|you D[ka
versions|#D'YDDe@n^
vertical|-]AZR^n=
verticals|-]QFRV
very|!E"X%Z(C)B*C,d-@.C/B1b3B4@7]8C9D;Y<Z=E>Y?a@=AZB_DGEVF[H[JXK]MCPYQdVaWDXHY][D]Z^XcWdCfWiakZnC|best ,D8[RBUX^Y|big ,DBZ]YiZ|brave KY|calm ,B|cold ,DbZ|cross P[|decent &[|first '[+YKYQBVY^Zn[|full <bc[fY|glad ?c|good #C&]7D:B;XDEIDQZ]DaCnA|grateful 0Zg]|happy &],D1FB[KZP[QAiYnX|hard @[|high n_|kindly ?_QC|large ,AEXFZdZmW|long ,ag]|loud ,aQ_|low DE|much ,C?_VZ|nice KE|old ,E|own &D1[;ZAYE^KCN^VXb^l]|patient #Y&c,b:[KbQZh[nC|pleased 1dA[VZ|polite >Y|politely #ZI^|proud ;D<Z|quiet ;[bZgX|small &B,_:BDEKBQ]R^n[|smug ,C0[1aQC|sorry 4^YZjZka|special :[FZa]|tired 0C<DEZQ[j]k]|welcome .Y>aQZSY|well D[|wet ?]
vessel|1Z8Dj[
vestry|,C1dPXQBVdY[kE
vests|.]fZ
vet|,C._9C;D=Y?[AEG[IYKBOZVVW[eEgBnG|'s #^I^|<name> ,F|and Y[|bill 'Z|bills )^7]=[G^][dY|nurse C[|says @]V[
veteran|&]K[nY
veterans|)^/a4Z:[TbaZnf
vetoed|0YCcR[
vetoes|CD
vets|%C&D,[/_0E5[>X?]FZKA
via|!>"A&e+=,C-a4X6ZBaC]DAFYG<K]Q]RbT@VAY[[]bAjYkBnZ|<link> !E3Z|<mention> &j1AC]FZHUKiVDj^m]|<name> Ca[]kC|a -^R^|our "E|the !B1XBaGBX[
viaduct|&Z,C
vibe|:Z
vibes|!a"Y8d:^;DAZ^_hY
vibrant|/E1C8e<B^biClA|community -F8_ACED^Y|inclusive :_;ZAYE]
vicar|,d/Z1E4CQbj[nC|'s /Z|and 1F
vice|+^,AEdPXlb|chair +^EePYlb
victims|I]Y[eYn^|of I]Y[eYn[
victory|Cbja
video|*Z,B-E0[5Y7F8A:D>D?XDEM^TWUUWdZ[^Df_hDjWlX|'s ,[jB|and 4EjV|call .]|is 4^|link C]nW|of &W,A5^Z[
videos|"Z#c(Z2f4bDEI^Wb
view|!b#[(^;D=EB]D^EDH]PZRYeEkWnX|and D]|from (^,[M^|of 3[^ZnC|on ME
viewed|,@0_7_@ZQAU]]_n[
viewer|5[D[
viewing|!^"B,B4C6Y7_G[QBSB][jBn@|<name> hY
viewings|)^0b7cF[N]QFU]]^|<name> )aN]
views|%a,A0d1Y2]3_4X8X:CJaUdW]]C^]hCk@|and !]0[U]|matter %]JX|on 0]3_
village|'Z)D-E/b4D9_:Z=^>D@CBYD@EATa^Jd]gBj>k=l@nE|hall CBnC|keep "AHC|opens 8F^E
villages|EDWZYZ_Xj@kCn_
villain|>Z
vinegar|KZQYj^
vintage|#_,Z?[I^bY
vinyl|7[<ZQCd]
violent|XZ
violin|1^TZ]adZ|and 1^TY
vip|!^%[+C-C6^J[N[[W]]bA
viral|0hB]UZ]YbZ
virtual|A]lZ
vis|)ZQC]Z|you ]]
visa|4]
visas|,[0^DY
visibility|,ZRW][nD
visible|#C,DC?QEXXjC|from 7ZXYf[
visibly|!Z8BGV
vision|&>(E+E,@-[0_4C5E8E9[:B;c=C?AACBEEEFCHZKANDQDR_TBU]_]a?b[hDlXmAn>|and ;YVZ^C|for -bI^R^V]aa|of -C;^|to :B;DaBhZ
visionary|&C8c:B;Z<BEDI^KBR^^[a@c@mZ|leadership 8Y:B
visit|!D&A.[/C2C4A8C;A<X=G>C?BC>D[EYFCHYJAKCPBS]VA[B]DdFg[kBlU|<name> <c|by &EKF|for D[QY|on EZlY|our 3[EDF[XZ|the ,aQZaY|to 4EEYK_R@lY|us "_H[
visited|&[,=-A1a?BAXCCE^QBVZeXm_nX|<name> 1Y|the ,?-E1Z?DEXQ>eXlZ
visiting|1F9XCeVFe^janB|hours CZ|is Q[|on CXD[e_
visitor|)Z4Y5^@aIZLZUZY_g_jEnC|centre .]|sat 5F|wrote e]g^
visitors|#S%Y&D+C,C.Z1X4D5^;a>BBhCXEZK>QERBZRb]eDfCicmBn>|are B]|book @_EYK[QXgblZ|keep ;YbZ
visits|"c#]0a=_HYU^aEfajXnB|have @D|in 0aC[UY
vital|-W1ZCBRZV]jD
vitamin|/^4[5_D[FZQDT]Z[|d /^4]T]
vlr|/En[
vocational|0Z1ZV^
voice|%f&[.Z/E1E3C4A5D8]9[:Z;C<f?D@CBaDBFDGBJaL^Q^VCXaYGZA^W_^c[mCn;|is :X;Z<cbY|matters %]J_^AaZ|messages @E|note ']-ZBZi[|notes 4[eW|vote CZE@lB
voicemail|,^>EQZZZaVn]
voices|%a+E,^-D._3Y;Y?ZA^J[QaS]U[X_]ZbWmZ|and ?[
void|3Z8Z:ZF^X^jCm]
volcano|n[
volume|3]:]CED]K[YDj@nF
volumes|0]:YTEYEj@
volunteer|&a-[0b;D=[?WDBFZIDK[NBS@UcWBXC]BaAbDd_gBhCk;m]nA|<name> ,B|and =_d]|drivers QCgZ|fire VZnY
volunteered|>[
volunteering|-ZK]QDb[iC
volunteers|"E#D&j)D*X,E-E.a1B2?5B6D7B:[;><>?eB^CBDBEaFYKbPXScUHWAa]b?fZg@hDi[l[n]|<name> &XEDlC|<number> 0X|and ,]2DB[WE|are %[8a;A^[aX|at "EDc|copy DE|for =[|from A]B]h[|have P[|needed .[E[^YjEnC|on &[K[|to .]|wanted Eclc|who &Y?_K[f^n[
vote|!C#a&B(D,A-].^/B0E1E2L3d7;8F;>=q@CABC_D[EaF=HHI_OBQ]RZT^UBVCXd[]]C^Aa_bFdlhDj[k^lXm=nf|'s jZ|<name> "],]3Y6YlZ|<number> #bIb|against n^|and "[#a(a3]IaXZ_BlE|at #A|below =BWYdD|by #]=bEC_Zd^gZ|counts =DbXlZ|for )Z4Y;CC@E_KZXYYZ][aXbBjBlcn^|in "D'[(?.ZCZHCMF|is 7D:^D^Sb|no :]kD|on #b=fEC^Zddj@kF|once 3Z=EE_X[l]|to nY|was #C,CCDIDQA|yes nX
voted|!E"D#h&C-E.C0A7D;]=i@YAdCaD<E@IcKYQFRESCT^UDZC^CadbXc]d]h]iAjUlAmYn]|<name> ,Z;aAcEDbahanA|<number> #Z;[=^I^a[banE|against #_&D,Y1D<D=]Q^T]|and ,]|by ;E|for ,94_<[?C@XAYDDYZfDn]|in @^|no ,_A[C[QBkC|on IY|the 8WGX|to ,[/Z1Z;DAZQ]VUkZ|yes #EC]jYnZ
voter|a^nb|card n^|id aY
voters|4ZI^n_|in CC
votes|#]&a,[/]6Z7C=e?[C_D[IZK]QbT^YB]Fdbf]j_nb|and &^?YKZ|on I]d[|this /^7ET]nZ|to DZnC
voting|"D&_,[0];d?DWXXY]ZbbdZfAiAnd|closes lY|for ,Y;Bn[|is CEWY|record 0^;[QFUZfC|takes E]VZXY
voucher|!="Z#Z/D2D4YC]GAHDMDO^SA]DeZi^j[n[|<number> HC|and 4]|is !DGB
vouchers|!?"Y*C.Z7Z=ZDXG=|accepted !BGF
vows|Q[
voyage|8]^Y
vp|,_1Y|<name> ,_1[
vpn|+_@ZC[P_QZgY
vs|!B-c:YAZRaV[XY_[hXkZn[|<number> -^R^V[jZnX
vulnerability|<_aC
vulnerable|-f:^;@QARcbDnD
w|"U#C&_'])Y+d/W1B;B@DAYDaIaKZL]MWP^TbUAhaj_kcne|<mention> &_+A1DA]C[KaVBh[|<name> &B'[+bCCD]K@L[P]jCkXnX|<number> kY|c kAnD|the M]nE
wa|,BQE
waders|j[nD
wage|"D&B'DCZKAj^n_|books #X&BKC|buy "D
wages|#f/b2e=Z>ZCEDAS[T[Wge_jAn^|are /e2[=^dX|in #b|went >[
waist|'_,C3[L[
wait|!b"<#A%A&C(C*E+C-E.X/@1E3A4D5B7^8Y;H<^>_?>BaCaDYFZGYHYI;JFMZODPCRFT>VMXDZ>[Z]_e[gCl^nB|<number> 7E]Eb[kY|a ,ZDbk]|and .c7Z:D@ZIF|another 7_]Z|at 4[CCDDeWfZjBn]|for (C,T4C8C<[D^IFWYg[k]|in C_D_k_|is !f#C.E7]8X:e>EB_C]FaG]]Z^Yaee@i[l^m]|on #[,[4C>YQ_|the ,_DCQZ|times #ZA[CC|to !Z<eB]FCQEc^h_|until "_7bCYD?F[N]Q_SCkBmZ|you .]>[
waited|#A&F4a7[<^>a?V@bCADCNDQ>YbbDeag^j9|<number> ,[n[|a 7[<YTD|eleven 4b<[|for ,@>B?_QEfY|four #[Q]|longer 4@>[|more 9Y|over DE|three I[KW|two @Y
waiter|<Z
waiting|!]"F#D&D'B)U+],X0F1b3]4Y5Y6]7b8^9<<_=F>a?;AAC]DGF_G]H=IEKHNZQHS@T]WCX^Y]]^_=aGeYm_|<number> >^|at ([)Z,]MZN[]Da[|for !b"B(?)C*Z,C3]4D7f8a9?:^FaGQH@ICLEMFQA]f_Db[iZj@kCm]nC|in 7ZnZ|is 2Y|list #D.Z1f2E7[;[=DC_EZFES^YYbZfZj]l[|on 4_7D<Z>[CZeYkBn]|room +_,]4[5ZC?DYI]j>|rooms 5]<]Z]|since >dCXQEd[eZj[|time d]j[|to (]7]ZXaD|with ,^Q^nY
waitlist|/b0e7^DYLYO^T_Uc]_aCnD
waits|#_*b7a:B]X|for C@jB
waive|7]>ZD^gW
waived|*[>YOZT[|for *]O[
waiver|&DCXDZ
wake|#C-D1Z4A5]6_<ZDYE[G^H?SAZ[[^aZbXc^l^nA|up 1Z8]<_E^Q[V]c_jCl_nD
wakes|)ZIWkZ|up )]
waking|(D:A^AjEnE|up (D/Z:A^A
walk|"F#C%_&B(B)C*Y,>-=.c1C4C5Z7d9]:>;><B=C?A@CACBEC_DaEAFUKBO[QBR@SaV@X[Za[E]__Aa=fBgChAj]k^lHmEnE|<emoji> !Y5YNZ|<name> dZ|a &]|about 2Y|along 6EDB[E|and DYS^|away .X<Z|by 7_=]DC]ab[kD|down D[|eat _E|in (].E0Y4B7B8[:]>DDePZTDYA[C]?^YkY|ins CbJZjZ|into k_|is QD|it C[|leaders QY|on CDDE|out *].Y3ZOYS]]D|over 0^>[|past #G.Y5]7e9YFZZ][Z|round CCk^|straight .aS^|the .aL]n_|there DB|through 8]CC^ZjB|to #[)]_]bZeAkD|up .[DD|with WZ|you #Z4]FZIZY[nY|your Fa
walked|"a#V+D-C/C1F8C;D<d>A?X@]ADC@ECM^Q^RYXC]F_DbJc]d?e?fagGhYjBkBmZ|<number> RZ|across D[|and #E<[|away .^KD|in /E0Y;[@Yb]|into "[FZGY^AbJmY|it #[|out <X|past 4[|straight #^IZk]|the "[<]K_Q[Z[
walker|5^KEdWgC|with Q@
walkers|5c9CZ]nD
walking|!D"B)E+Z,b-E.F2@4A5[<C>^@CC]DDNFQaSZW@XYZXb]dAe^gBi[j[kWnB|boots X_|in 2C|into >Y|it fY|past 5YZY|the >Y|through ;[bZ
walks|"Z,EI[KYebj[nb|past 5Z7[ZX
wall|"C#W%Z([)E+A,C-B3Y7A:D@?F@LZM^NAO^QAX_Z@aCe[fYgFmE|<number> >]QEeZ|and #B&D,[0]?CICSXUZ|by ,A4eYZhZ|ends aC|for 'Z|get @A|in <Z?ZjYkX|is QD|of ,AEYnX|outside X[hZ|the <Y
wallet|"E#D,Y5]7]9Z@[QZZ]fcnb|<number> f^|in 5ZZZnX
wallets|%_5d6hZb[[
wallpaper|;YaZ
walls|:^<^A^D^aYhck]
walnut|#]I[nB
walnuts|,Y
walrus|*],]MfO[
waltz|#]8[I[
wander|#[.f4DS^YE
want|!_"X#?(A)],C.b0Y2d3@4?5[6Z8F:G;>=Y>C?BACEXFYGYMCOYQHSbT^UQWbZ[]DaHeAgEhB|<name> P[|<number> 5dE]RaZ^|a #a'X,D.F5Z9Z>D@[B[L_Z_b[gZkY|an 4ED^k^|changed [H|company .[>]jD|for 7Z9DJY|from (^2[9==[MY_AjE|in ;^D^|is @[g^|it !d"Y#Z&_,E.F0a2E3Y4EDBI]KZSAY^eAgBjSn]|me KF|more D[|of "Y2Z|on !]|one "[=^db|our )YHG|that )Z2_N^|the "?&C'X*^.C7[9_M[OeQaSB__aZja|their NCQY|them nY|to !Y"Z#D(D/X0E2Y4D5@7Y:^;E<^>^@EB[D8EBGXIHOCQBR^Z>]^^^_YbCdAf_g@k@lD|us S^|you %V,B2@3F>F?FFeHZM_N]QCRC[a]FbBgCmanJ|your "A.^2^S]|yours ME
wanted|!D#d&<)Y,].@/C1A3G4?5B6A7A8A9D:?;B@DA@BCCDD<EdG@HYIZJAKAMFNGODQeT=VAXC^EaAd]e@gEiCjCk?ldn>|<name> #E,A@EKENCjEkDnA|<number> #D)]E]|a ,Y4[H]eGgD|and #Z/]CC|for C[EaQcW[Z^][d[eDk[l]|in ,YSG|it ,D>[|the #b&C4EIeKA|to #a)Z<b>[?M@cIZK]NXR]cZf[g]iZ|us )Z|you C^
wanting|5Z:^;]>Bb]|to 5[;YZ[
wants|!Y"@#B'C)B*G2e3W5Z7[:C;D<E>@DZEVG_H?IBK]N@RBS^W[X[YC_^d[eDfFj^k]mB|<number> 2iWg|<somebody> E]|a 0Y5cD[U[Z^|an 8[|it ,X2F3a?[EYX[_Dk[|the 7D|them !d,D|to ,X7Y9]?D@ZDCFCIBM^NE]Y__f@h[j]k?n_|you %Z/XF_
war|&C3EED^ClE|memorial CZ
ward|#Z'_([+].B/]4B9D;D<E>@?_DYF^HZIZJXL^MYP_QXRBT_[[_DfaiFj[kZn>|<number> ,C7Z?EDDF_QYn?|and 5G|clerk /X?]D^|clerks fX|from #E|when &E
warden|4FCaSGj[
wardens|&^?^DEK]Q^|it DAkB
wardrobe|&Y,Z8[;B^X
wards|%aB]C?J_K^iakWlKnD|is >Z
warehouse|!a#C,D1?7_8D:C<AADC^D>Q]RCV?^DcBgYhD|manager @]g^
warehouses|1Zn[
warm|!]"?#B&^)Z-].B0F3E5g7A8[;@<@=D?ADZEEGHHFIDKVMBY]Zc^_f>g@l[|again BE|and ,[.Z5EQ_]E|as 8Z^Z|coat ,CQCl[|not S^|the F^|up &eKc|water +]|welcome 8D
warmed|#X1[5_IYZb
warmer|#],Y1YVX
warmest|,D;YD]Q@b[k]
warming|1[8]D]^]f]
warmly|+]<ZAY
warmth|%Z,W8^:[AZJ[h[|and :]DY
warn|7XDZFDM^XD]X|you 7[GB]Z
warned|,].Z7^CFDBF_]_gDjBnA
warning|4Z7]:Y@ECaFfIXX@[ae^jbk_mY|<name> jZ|for C_QDSZY_|issued CWjY
warnings|3ZC]XYnZ
warns|jF|on jF
warranty|-Z8ZHAQ@R]kYnE
wars|nZ
was|!<"?%='A(:);*;-B.:/:0B1[2>3:4d5D6=7>8<:@;A<Y=A@FAGB@C:D<E^FAGBHCI[MBNBO>RCSCT=WAXHYbZ?[A]B^BaDcZfYgEiDjDk?lUmB|<name> #b&h+c4:;A<B>E@[A[CBDFFFKgPbQ]Y<_AbCe@gDj[nD|<number> "D#]&F)C,D-E0=1C2^4I5_7B;C<C>]CfD[E?FFKXNAQGRFS[T?U>V>Wa^GbEc@e[gEhDj[k_|<somebody> #?&^,@KBYD_Bg_|a "]#^&C'D,[-[0^1B2B4Z5D8[<A?B@BBCCADCEZFCH^IYKZQaR^TFWBYW^ZcCg>hZiEkXl^mCnI|about "[&C,B;_S]YEdD|actually QFgZ|adopted EW|also )[0[4]UYbZ|always 8b^Z|an &[1Y;Y<CAYFZSEYYhYj]kZ|and 9DD[g]kZ|approved 4ZE_|asked #c,E8ZI]WZkC|asking ,A4ZYZ_D|asleep ,b0]>]UYjYnZ|at ,B/EC@KBeYfDgEjB|awarded &?K@|awful >CeF|back @[g_|bad 4^<ZQC|beautiful 1]|better &C,^|booked PY|born A^|bought 2^WX|broken &C>[CEKD|building IY|built "]4BH_QHn^|by &],BIGQ>kB|cake 1bV_]Z|called ,E;YQE|cancelled 4]QBkV|charged 4B|clear -Z4E|closed EcjEl^|cold 4X@Y|coming #C|crazy ,E<A|crying ,cgY|cut ,[1DEcG^eDkZ|delighted -Z|delivered <_kD|designed &[|disappointed ,E|done &a,C?CK_Y>eDfBgB|down &D4BC[d_jAkD|dry ,Y4CjD|due Ca|dug UF|eating #Z,BI]|electric ;ZE[RZ|eleven E^QZlZ|excellent ?]Q[|fine 4[n_|fined kC|first <]|for ,a>[QZgBkD|found ,a4BGZ[[kZ|founded A[hY|four 4Z|fourteen &]4BKZ|free .]S]|from #F,anF|full 7]Q]]ZjYnZ|given #A;IUX|going 7ZD[|gone ,EQE|good 0e?ddX|great ?h|had :c<^E[l[|hard 4B>]Q^|held <[E[|here #[,Y4DaF|hit 4A|honored ,B|hurt QH|i 2[b[|ill 4^bY|in #E&W,^1D9Z?A@aFaKCQDSA_]bBc@eDfFg^kCm_n@|it "=%]'Z9eDDHDJbL[^A_anb|just <Z|kind #],<QCfY|kinder &DKD|laid >DeF|last ,?1^7YQB|late CAYajG|left B]IBQcY[iZj_kE|like 4a>bDcYYe^k]|locked bF|long 4C|lost ,Dj^nB|lovely ;E?]|low "AHA|lying FZ|made )]1]:[?YB[C@VaeZf]ia|me ,f4eQbYcnZ|meant #D,E4]>YKZ|mine ,h4aQ^|missing YZ|more >Z|moved 4BCAQCYBjAn[|my #Z,[2BKaQaYE|never 4B:Z<D?ZQA|nine &Z,C4]Q@|no #Z,BKAQ?gE|not #_&A+V,?0g2[7a:E;_<E=F?AAYD@FdI^KGPWQETbW[][_aeHgDma|nothing ,F|off "]5]9C:cC[a]eX|on #A,]1E4b7^;[>]?B@CAaCBEEFYQYYb]Z_^bce]jClF|once 2[<[|one +b1^4B>CQYe@|only 1[K[j[|opened -Z|our #E%G&D4b?@KFYZb[f@nB|ours 4gCYK?Q]Y^|out &D,@IDKDg@nC|over 4]Y^|paid 2a4Z=ZWaY_|painted QF|picked =_|pleased ,C1E|poor jE|presented <Z|put #Z|read <]QE|received 1Z<ZE^lY|refunded C[|rejected ,EQDb^|right #D+X,_4e?^DZQ_YagE|run ?^|sad ,C?a|said 4CFD|scared @]|served 4CCZ|serving "C@ZHD|set 4bQC|sick <[|signed &E1AEDKG|six !Z<CCZh[|sixty LF|sleeping 5]<EMYTZ|slow CZ|so 9ZFcQFm^|something &]9^F^KZcY|steep 4>YC|still ,A;^QA|stolen gF|supposed &^K[|taken #A,F<cEdQFfB|that #D/]2[4@IE_[g^kX|the ']+C2B7E8E9]:F<[=C>[DBEAFAJ^MCNBbCf[iEjAkElDmC|theirs &F,B2]|there ,]9Zn[|this 9a_Y|tired #[<Zg[|to +],]4[>YPYY[fZkD|told &],D/X2[4F:CFcMXQ[W^aKcVmZnX|too #d&b,;4^9C>A?ECEIaK[Q=Y_]]^]aBeGnD|turned gF|under e]|up ;^|us ,D4i@]QAYcg[kD|used 4E|very >_B]H[Q^eZf[iXk[|watching 4Z|we k]|with fWkZ|worse ,[4B|worth #D&Z5[IBgBnZ|written "[4CQX|wrong #^/D4c>F@]DAIVYejCn@|you #B,B4C9]>[?cF_K[f[|your "^4H9@=[@CC]M@XZ_BjZ|yours 9Y
wash|!]#Z+Y,^.B/Z3D8C<ZC]D]G[SE]ZbYeAfDgChBj]kbnZ|and #Z&Z|at DXj]|cold jY|day b]|it DD|up ,]7b=[|whites DY|your 7D
washable|+],[PY
washed|&C,]3b4[?]QYf_jInB|and ,X|rind ,Z4ZQ[|up ,C3dQC
washer|&Z,?Q[
washes|4Y>AnY
washing|,c.A2Z>Z?Z@ED^KCQ^^FdCeXjFnC|machine ,]|powder DE|up ,].B>DDWQZ
washington|:aaZn[
wasp|&W,c9E@_Q]
wasps|,_4C@^C_Q]YG|had 4@YD
waste|"H#C&F3Y7C;_BaK?NFUA]AbXfDiVjC|is CZ|of TY|reach &CKE
wasted|7b>ZX[]W
wastes|/]T[
wastewater|;[a]
wasting|3[4]7aDFTY
watch|!@"?%C(<*D+D.S0[1[7C:^;E<]BDCEF^H<J>M=OCQZU[VNWE^CaXcafDhWj[kBmY|<name> ;]jD|<somebody> ,BFDK^|a ,Y._n[|did "EHE|for DZk^|from QZj[|how mF|is C]|it DEEDF?kCm?n^|live EFFBmC|on Eel[|our DFF_m]|the 3]7^>[Q]X]]WjEnD|them &ZDck^|this (E1g3C7D8E;C<[EYFaVc]GmhnC
watched|%E+Y,_.Z0d7a;C?^I?K]PXQ_Ua]amDnD|<number> 0a4ZU^|a /[|it +[P[|the %F
watches|DCMB
watching|0d5b7f9ACDDXF[HCKDM^UaZ_]_^@cHe@|from .Z7[:]SYa[|the ,]5[>ZCFQaZ]nZ
water|!B";#X'C(D+@,E-=.@/Y0@1C2?3>4B5=6F7A<>=B?CCcDiE>FBG>H<IWM?O@R=SFTWWBX>Y]ZA]Eg[h^iAjZkflEm@nS|'s C]QZYE_]j]kB|<number> CADZYYkX|a CZe]|and #D,^:YGCIBQ[jb|at >^CDDBI[KDg[k[|bill "?#]HFIZ|bottle nD|bottles ,[BcQ[|butts 3]|coming 7[|company ?[KBg]|does "E|for C[D]WZ][bZ|goes >YCZQC|in +F<[D[eEk_n[|is ,C4B8Z:WBZCZQCYFa_eDiZn]|it AYDYgZhYkXlE|main jYn^|may BEC[|no CCDY|off ,^P]Qak[|on DZe_k[|or DIbZ|over #F>Z|that ?D|to &[jE|too C^DZ|was 4@|will Q[kC
watercolour|#Z]Y
watered|>]P[eZ
watering|8DD_Y]
waterproof|D][[
waterproofs|S^k]
waters|^[
wave|"W,Z.a0[7B<[>ZDZK^S^e[jC|at &[.Y>[DZK[N[e]|to 0]
waved|K[NYfa
waves|(D:Z
waving|,Z._7U?[QXS[][
wax|,D9XDeQ[gakZnE|and DZ
way|!S#E%W)X+B-E.Y/H3?8e9]<g?DB@C^DDFWGZJYU^WH[X^eaZc_dEeZgEh[iCk[lE|<emoji> "D,Z|<name> #[&Z,dIYj]|again F[mZ|and &C)Z0[4^7[DANZQBX[kA|back ,_9E|for 4EAZ|from -]CaDYKXR[jX|home .C>ZDC]YnC|i &_<]FdK]c_|in 4[7Y8CCDDcYZhWjDk^n]|into "X|is 2X<c|it .Z6a=CI]YX[ZaFb[jZ|of ,A8YK_jE|off 7[bY|on %Y:Z|out #D5[|people 1ZV]|round ,C|that .]SZ|the 8EEZj_|to !c"Z)^0E1e8_9C<B=Z>b?DCBIDKEOEP]VZY@ZB[C]F^Ze[jD|up &E@E|we &_8BD[F]K]|with %Z,^@[|you '[,F.X8Z;CFWGYNE^[aCbWh_
ways|#D,Z-^6Y<Z?]C]FXQZYZ]D_AmZ|and <]=DdF|to 6ZF[_EmX
we|!A#^%i&@'D(>)F/80a2]3<4b6C7?8E9X:F;d<e=Z>D?F@?A]BDC>D9GAI]JeMCQXTDU^W^XEYbZ^[H]B_Zbad]hWlYnG|'d &Z(]+[.C/[4Z6c7_8D9];A?^CPDDFAH@IZM]NDOCSHYY[]][b>dCf^gAhBi[jCkDm@nD|actually %d2]<aFfJaca|agree ,XIZQY|all ,Y7[:^<Z>E@[FZLZMYQ^][^Bg^n[|already ;ZFC|also "Z#D%[,[/b9EDDEYG_JYTac^dB|always %b+Y,]1Z8E:e;ZJZQ^ac|analysed 0[4E|announced 4^|answer ,D4B;Y>]DZbYd]eY|apologise ,_1Z4E:eCEQZRWaejC|appreciate %Y1_EYJZRYV[|are !X#E&])V*Z+?,W-Z/@0Z1Z2b3a9Z:E;[<^=I>E?dA_B<C]D?EeHBIBKXMEQWU]V[W_X]ZD[H]C__aEbUcah]i?k@lXmC|argue 4X<dc^|ask *^.a3Z<_>@QCS[e@kD|asked #<%D&^4C9@;D<F@BDYFYIAOXTBWFYAg>j@mY|at %]A^|bake "^:[<ZM]|be .[9=MB_D|began <^|believe %]([-C8Z;@<=AZFAJcVXZB^[a^hZiClAmC|believed <[c]|both .^7_]Y|bought #[1c<>=FV]|bring #Z:Z<YQEl[|broke 4XQCn[|build #D4C8^:[<EAZH[aanF|built "Y#C)^4^8WH]JBNZmD|buy 9^=_DB_[dY|call >[CYD[|called 4Z][|came ,]2Z:a;Aa_bA|can %?(D)_*Y-C.D/Z0D1B3C4D5e6A8?;A<>=@>D?@CcFdG@I>JBK?QFRHSCUGZb[F^HbFdDeBf[gUj[kDm]n]|cannot +WF[QFk^|care :[;bXXbX|carried &]|carry 2Y=^|cast -[4W|celebrate %^8C:a;A<C>[BZa^bDhB|change 8[DZSZ|changed #D,]9ZCDSGkCnB|check *[0h4BOYU_j_|checked #V,C4C>DFaeDg^mZ|choose *[=^db|chose 7a<D|close 7>]@|closed "E4^<CC_Y_k[|collect .Z|come )[9YA^EZYZlZ|compare "_|compared k]|continue -@8?;[U[i[|convert -^|converted 5F|could "C#;&D+A5D7C8E9b<]?D@YB^D_E@FEN]W^X@ZE__aHgMjZkC|count "D%F4C7[JD[[]]l[|counted k[|cover =b@YaZda|craft :[JDaZ|crossed 0c|curate -dRb|cut 4^A]jA|decide CakC|delete .^|deleted #C|deliver #Z)]4@8E:];^YG]F|delivered %Y1[4_:[YWaZ|did "Y#F)_+G,[1D3F4Y7^:@;_?B@]A]C@F=GCH]IZK@Q^W<XF]_^^aFbWcZe]fXj>kCnE|disagree gXn[|discussed 1Y|do !D"^&D(F*V,_/C0[2_3B5A6D8b9a:G;b<YAbB_DBF?G@IWJYKUNGP@TAWXXAZA]C^eb_c[eHhdiYjBk>mAn?|drop ,]CZ|dropped E^|drove QD|earn 2]S[Z^|eat <_cc|embark %[:E<[ADjZ|empower -[|ever +],^QX|expect -^4?7WRYS[fJjb|fail M[|fed ,YQ]TC|feel %[<^JbN[|fetch .aS[|fill 5ZjD|filled <[|finally 1YF]QEVX|find =CdD|finish l[|finished <bc^|fit "Y#Z|fix 4@8e:Z|fixed ;eCHbbnE|forget N[nd|forgot #b|found #a,D0]4W;FD_FaI[QCUX__dCga|gave >^?DY]|get "A#a%g(])h*a,=.W1Z2b3E7D9E=EI]J_NaOVQAW]X@ZC[Z_CdBgCkY|give /E4E=[>^IEQ^TCVZZ]dZj^|go #C,W.E0]<D=YH]IARDS[^^eFnE|got #b%E&V,[1_2E4]5Z:=;@=B>CQ^SDUBV[W@Za]E_Zb>f?gEi_jYna|had %F-F0A1C2A4V5E7Y=E>??EAAF]HDJDMCP[R@VAXFY]ZC]adJeDfCh?kBn@|have !]%X&A'H(D)I*<+Y-].Y/B0D2]6?7@:?;?<X>E?YAYBEC_DFHCKCOBR[TDVXWVYX[?]@_[b>caeIkBmEnC|hear #]%W4D5Y7a8C9C:?<GFBIbJW_?aBhCmG|heard #[4A?XKF|held 2[S[|help A]hXkC|hire <ccZ|hired 0]<D|hit %[(_0_;CEZQEU_bDlX|hold "Y%[&XD]JWk^|honestly %^,C4Y7Y9a<YA^DZJZbFh]|hope )^4Y@YBZJ[e]gY|hoped Q@|inform 1[j[k_nF|invite 6][_^G|just (_1^4]5W;a<XFCKVM[Q@V]]DbaeDgDkBmC|keep 1[4B9ZDdLFQFSZY>f[gEj^kU|kept ,]Q^T[|knew ,]j[n]|know "W%C'Y(Z+]0F2C7C8D9B:C<B=F>f@BEGFBN]R^W]Yc]WaBb[ecgAiCj]lC|laughed <YS[|learn "BC^HB|learned D[QC|leave .Zn^|left ,[4c7CFZIAYaj[|lend 2^9Cj]kB|lent @ZjF|let 4bOWQBYZeZ|like "Z,bHYQaS[kZ|liked #[|listened %Z)]@?JcN[]^bEgCl^mZnD|literally 4D|live %]-]<DJb_Z|look %C2B4D8?<[DYE[OAc]eChAj]kT|looked #^+^,B0D4<<F>_CCE^KCPYQDYEe[g_nZ|lose %^2[:]IEaY|lost ,?0>1D2Y4a;D<@=CAAFcQDSZUAYd_DdWfZgBjXn]|love %@+[,Z2B5Y8@:B<DA[BXGXHAJ]P[Qab_hakCn]|made "]#Y)e,B4Z;B=YAeGbHXKANadbe^hakXm^nY|make !X#E.X2]4@5Z8]:aAXDYEaJ[OXQ?TZW]Y?]]^ZdCeChamCnC|may #_%E,B._:_;Z<_CYJ@MDS]YDb[|mean #@%[?_B[J[jB|meet &;AYKC|mend 2[aBiZ|messed 4e|met <b|might ([7[MXkC|miss 7[>^|missed ,F9_QE_^jD|mostly #]&^,X|move -E1D8b<YhC|moved ,C;a<DC=PYQ@b[j=nb|must .]:_S]abn[|named 4Z<d|need #C)D*a-E.C0C2g4C6_7d8A:];A<EB^EbI@M_N@QaRFWcYF[^]e_beAkAlW|needed IZPY|never %>,C.F4D;^@[AZDbJBQCSBbZh[jC|noticed %D,]?aYYfan]|now +Y,^4B<aIDn_|offer "]|only "[&g,b0^4C5X7[<B?_@YK_NAQZaAbDfagZjEnY|open "a#^,_8];^<ZCDHWOaQbSX|opened <[=Z@]QYb@c^eYfYgXjC|ordered 2Y|ought 4fY[kBnD|owe &b,[<D=^?fY]eBf^gBjCnB|own &Y<^=BC[QZ|paid /CnB|passed #_,Z/YeDfBn^|pay ,C2D4C<E=lCCH@JCdmf?gBjElDn>|phoned #gIX|pick Q]|picked 4d|placed ;[|plan C]|planned ;[|planted 1]2d;[V]Wbb_|play <Z|played 4[<aB^iY|post 2D4C5a9ECZS_Zbk_|posted #[4[=YIZQ>YZdZ|pride ^Y|print #DKCS^T]gVk[|printed .]4aSV|promised 4bC@Yaj?|publish "[#[.YI^JDQEn[|published 2Z|pulled ;Y|put !Z#[%b,E4B5a<B=_>cCCGZIZJ^Q^Z]dde[fFiZj@|raised 0Z<cdBg]nB|ran #A0C2F4e<]CEYhjC|rang #]0c|reach 0]7YU_|read #^,A/C<Z>[?]@]IaJ_N^TDb?kA|reckon 5_Z]|recognise X]hE|recommend nZ|record &ZUZ|recorded <ZU[|refund "]#D.Z4EIBQYSZYX|regret ;Z|remain 5[:?;[<_RZZ[aFlF|remember ,]0D:E>eQWe^na|repaint =?dA|replied 4]|report eY|rewrote #X5Y<^Eb|ride 4AYC|roll c[|row fC|run ,Z<FD^g[j]k^|said #:,E0E2Y3a4e9C:B@BAECfD]I?QDTYUBXYYb_@d^eYg?j]|salute %Z|sat ,E0C;F<CF[bD|saw #E%E4A<Y@[IAaTgY|say !]"C+T4B7C;Z<^=C?[A]C[D]GbH@Q[SBTBUVWCZBdCkE|search S_|see #B%j/E1E2D4B5_8B:=;E<E>[CEFAI?JiN[QBRCSFTDUDW@Y@^AbAcXhBlDmJn?|sell #E2X4Y8[:_;BYBa[bEhYk]|send !a"D*B+Y,D.BLYNXdDnZ|sent #=4_9D?^@CIYN[QZY_f[gAkC|serve -_;Z<GB]R[VBbZlA|served -Z|set -a1a;aAZb[h^nE|shall #Z,Y=]FYkEmY|share =DK_VGdF|ship <ZGEfZgYn_|shipped ,[<DQWcCn]|should +E.[2D3]6]9[>B@ZCAIBQ]SYYd[Yb[jEnD|show U^n^|shut C___jb|signed 1]M[QBVa|simply -[.[;Xb[|sing K[|sit <Y|smashed ;[MC|sold 2[4hG[IAM^Yb]TbDcZ|sort HF|sorted 4B|speak /bSC|spent 1X4Z;^A]K[VYY[^_b[hUkB|stand %c0[;bE^JcX]lZ|start ,^4BC[D^Y@kX|started )E-Z<YV@cZ|stay <a|stayed ;eb[|still "?,b4E<WADDDHGc^eAk>|stop 4D>D|stopped 9^bDgZ|support Aah[|swapped _]|take %b(F.D5Y8A<DD[JcK]LZMFRZd^nC|talk >D|talked ,a;DTX|teach :]nD|tell &A/_<BQ@T]e[|tested #[,EC@I[KCW]YZj?|text TZeY|thank 1^4D:[?CBdGDX[YC^Da[fCi]j@nB|think +E,[4[9^;b>D?ZFXSJYY]AeEfcgBk>m[|thought "[#C4_DBQZkY|threw 1X4Y<ac^|told "_,B4f>??CCFFXH_Q@^DeEgCjZnA|took +[,>1[4><C?C@AD]QEYEeCgA|train ,Y<^dD|treat :];]|tried #]&C,W4e<F>EC?I[Q[S]Yb_YdAk?m]|truly %>:B;CB@|trust 8C|turn 1D<dcZeZ|turned .]4^5F>ZUEh[|understand #?%]4EA[J^KDXX|use "E#[=BD@SVkB|used &c,E;FYX|value %ZJYNZl]nE|wait <a>YJ_|walk %cJ^|walked #^|want "A%b,Z.A2c4D5[9^<c>=EdHAJcL_WaXTY@ZY_Ye@|wanted ,A4Z>[B^QBi]|was jE|weighed #c|welcome 1EhYna|went #g&B,?;_I^QAYZeBg[mD|were %F,^1]4C<c>@?ZE]NDQYVWXYYCb]c]d@eClV|will !Z"?#E&H'W(C)>*],X.C0@1[2C3Z4C5>8B:D;><Y=a>[?_@CACB?GaICJCK]O^PDQZT@W>XCYDZ?[E^>b>d_eXfYh@iAk?mGn_|win %Z:eJZ|wish ,C:a>ZEFa[kD|won ;[bZ|work )[1Z4[<X|worked kD|would %e+^._2D4A6Y7[9Y<]?_B[J]QDSUUBX[YF[ZaCbVcXdZjFk]|write *X4C>CS[[Y|wrote ,D4_?EC^QBS[Y]fBgDnA
weak|,D0E3]7ZDCQD
weakest|5b|link 5b
wealth|-C8_:^J^UX^Z|of 8ZUX^YaX
wear|"Z+F-^2B4C7A8D:b;B<D>C?DCCFBOWQ[R[YB[^acb^fDnZ|a :CkY|boots Q[|capes :^bZnD|it .Y7DI[O]SY|many -^QYRY|red Q[b]|short D[|something 3]KDj_kC|the 3ZE[aC|them 5[Z]|your DX[Y
wearing|%D)a,F7[DDHZN[QAaCgBn[|a ,FQB|the 7^K[n^
wears|%Z,F1a:b>dJZVXeakZ|a C[jYkXnY
weather|&E,Y-D:]@CC]SET^X_YCbWkX|'s )[,BCeQB|in 8[|the 4ZB[
weathers|9YfEjF
weathervane|i[
weave|8[
weavers|!Z;[=[
weaving|&]^Z
web|,BA[D]EZjc|chat j[|version D[
webcam|4ZB^Qa
webcast|Eh
webchat|CaDXe]
webinar|!X"B)D*[-_0_6e@YE[FdHEIXO]Q^R]S[U[Z[[eg_lYmZ|<name> -[EbKZR[S^jCl]|on 6^@_Fd[[g^j]mXn[
website|#C(D)Z*B,D-B0E2B4b:B<Z=C>EAYBaEBF]H_QDRATBU]XZY_Z__?cZfCgBkDmZnB|and )[kC|for ,D4_7[DZ|has Ach[|is C[D]|now EEVElD|says F^jBnE
websites|-[R^gZm]
wed|QW
wedding|!C#G%C&F,_.B/D0E1C2C4B6E9D<CBBC[D?ICJSQ^T@YGZE]YeAgYi=j^kFmCn=|and hZ|was #CIC
weddings|)Z8[9D<^@ZDCNWQ[XV^baYj]kE|and )]N[
wedge|5Z
wednesday|#Z)D,B4[C^NDQ_Yaf[
wednesdays|k[
weds|,E-[4ZB]CbE[Q>RZi^j]nC|<number> ,[nE
wee|,[.Z@[C[XZjZ
weed|.d?XC[]YfZj[
week|!W"Z#X%=&D'B(;)^*?+A,B-@._/E2?3B7F8?9D:?;@<==D>ZBBCYEDFEIYKEMENYP]XFZX[ccDe[iDnF|'s !e#E'C)Z,C0Z2c3ZCDDAHXIBJVWZY^[]aTe_iYkD|<emoji> &YbZn[|<name> &^@BAEC^DXHCb?g@j_kYmC|<number> !@#[&D,[0D?EC^EZKBPZQ[Y]]VgAj[kY|a #D,[;aCDDC|about DD|after #D&A4D8ZBBSaiBjF|all )Z5dZb|and *Z+a/[2a4]9]<^C]DCFeOZQBT[W^XZYZ_[bXc^jGkEmanZ|another :_aa|asking S]|at "Z,CCCDDQBV_jC|because #F,ECbeEj^|before S]|by P[TF|course "[8Z|early B[i[|for #F/[0[AYEdU]j]|free )ZN[|from )[NYQFb[|goes &[QX|i #Z<]@ZFZ|in +^>ZH_I]QCS[e]kE|is C@K[O[Q]ZaiZj>kEnC|it !Y,ZA]B]i[|just B[|my 1_;[|no #E4CDF|not C]janC|of #Z4[?DK?QESDWYY[jEnA|off >]|old n]|on )b.ZD[NXOaSETDk_|one ,?>YC[I]|only "C7eT^]e^C|or &F.[2ZDEWZ|our D]R]VZ[Yk[|six I]|so 4Y9YB[k]|strength ![|that #]&C,Y>D@DD_FZ|the "E4]=[Q>^ZbCkA|then &]7_|there #]4]g]|they 5C?[@]DD|three ,A3ZI[QCnB|to /c4D7cAaDCF_GYQ@TdYX]]h]lZ|two ,[4]|was ,]|we "^6[<G>[A[GCOYQZT^WWbZjC|what DFI[|which #]4[P]QE|while JY|who ?[DZfYkZ|why @Y|with ,F-[0[4D>WC@K]O^jB|without D^|you )^:c>Za]e_
weekday|"^.D4C>ZE[QaSCedg^kZl[
weekdays|#Y4EB^D[YEiXkCnA|<number> B^DZQ?i[j[k]nD
weekend|!Z"Z#E%A'D)a-E.E1?2C3?6B7]8Y9E=B@FAEBACcDBFEG_HZIAJCLAPZR@TGVAWA[A^^_AeYfEgFjXm@|<emoji> (E4f7C;aC[Y[bbn[|<name> &[KZ|<number> )eC]N^jY|and #[&_,C0[?YDCKaQJd_hYkE|at )DNB|for XZ|if HW]E|in g^|is ^Z|only !Z"[*F7bXB]a^CnF|plans ,b9>Q[_A|the .D7ZA]C[h[|with (Y8]
weekends|,BH^N^QFSCVCZ^eDh^lDnD
weekly|!Z#Z,Z=CCaDBMCQZR]SCW@dEeAj]lDn^|<number> C[|and ,Y4ZQ_Y[|count =CdE|pay ME
weeks|!D#C%E&C(D)D*E+a,D/D0>2E3D5@6D7C:A;F=]>^@YBECeEBI@O@P]UA[?eXj_kWlDnY|<name> <dkB|<number> ,[2ZC?ebnE|after #]9E|ago 7];c?[]^bXeC|ahead 1^A[CY|and 2_=]>Z@ZDXQXW^ebk]|at ?[C^Q]j^|before ,[DXk^nX|behind 4^CYkE|early VY|for +Z@YCZJZg[n[|from /Y|in +]4]D^PYQEkY|later N_ZZ|of 9[>[DCfCgC|on +X>^CBjBmX|so j^|still ,X0Zn]|to ,Y2]7aC^]^k^|with +aXW|you ']-^kY
weep|+Z4]
weeping|<a
weigh|,]2]3Z4E>[IWL^QaYC|in 3[LZX[|the DE
weighbridge|,B<]QB
weighed|"Z#_@ZYW[]g]|<number> @^g]
weighing|%],Z4]@ZCCJYdB
weighs|<^DBeFk@|<number> QBiY|as <_
weight|#C'Z*],F/b0D1W7D>>CAOWQDT[UDV]d]eEjC|and ,C>CD]QD|is >C|of *^1[8[A[OXVZhX
weighted|,B
weights|.Z7ECXe^
weir|*D3d8BC[D_M]OFPXQESZXegBk]|please ^X
weird|/[F[TZ
welcome|!["B&[+C,W._/D2B3B5V6W7?:?;b<??>ABBBCAFCHIJWQXR[S]WXXB]J_Xa@b]f=gY|<emoji> R[|<name> &eE@KdQbgAhD|<somebody> QVg]kE|a 1@|aboard Ea|and #].]>DCDI[QCS]|as 8Z^Z|at )^,B.[QDW]fFkF|bring .]g^|dogs g]|from >cea|if jD|in +Yh[|no )[.YD[NZ|our 1Z;EVZlD|sheet #]|to %g&^-F.@;>>CEEMGR@S?]A^[aCb>e@fFgC
welcomed|&E0a1Z<]AdECK]h_iClEn[
welcomes|8Z:@A^aChZ|the A_hZ
welcoming|-D:[;ZCBQBa[l]|you :_
weld|4]
welded|4BIY
welders|&bBCiCn^|the BCiC
welfare|QBk[
well|!E"_#D,[-A/B0^2[3=4X7^8B9W:C;Y<Y=W?b@ZAEBaC@DBHcJCMYNaTFUcWcXDZU]a^]bXc_fahYnU|<name> ,_>Z@ZK]Q^|<number> eV|and -Z2]7]:YW]]]aY|as ,B2Z?XIYe[f[ha|be 2]|done (Y+D,E1C4E<=?c@YBAUWV@Z]bBc@fcgZiDkZlEmE|enough 4aY^|i 4[<[QZ|it C]D_[[n_|made +Z.]S[|over 0^UZh[|that <a|the 1eV]YZb]|we "Z.[7Z]Z|you #]=[FE
wellbeing|!A%_-U<[BDHCMDN[R_VYX]bFnD|is !D8E:Z
wellies|&E+Y,Z.E1D4C:Y@YCCDaQ^SDYCj]nC|and 1E|are C]j^|please QC
wellington|KDnY|left QDnY
wellness|!["]%F)a-^ABG[JCRZ]C^ChBlDnA
wells|&[EDf[n^
welly|Q_
welsh|kc
wen|&Y,]=Y?ZKYdYn[
wendell|,C@[nZ|<name> ,C@[nZ
went|!>%C'C(C*C+@-B.D0=3>4_5>6C7Z8>:@;@<D=?>BB@D=G=IVJ?OCQ]RZUBYaZDaBbFeFhYk@nB|and #c&^?YA^I[Kag^h[|at ,_4[CCfZ|away <Y?[|back &Z,D5]CCKDZYgCjB|by 4^?D|down /BCaDCEY|flat [[|for =DOZdEnX|from ,C/g2_8^C?D]P^QCT_][^XjCm]|home ,[@[DDQUfY|in #[1Y4B7a<D>Y?[CAIbJEKDNWQ>jBkb|into #Y<YQ[|last #ZI[j[|live "ZE^F]lZn]|off ,_7]Q]]X|ok ,Y>Z@]QXeZg^|on ,E1]]^hZ|out 4[7C>BKIY[]Ef]g]jZkH|quiet #Z/[?[FYN@T^h]m^|straight ,Z4^?AYYfC|this "EHD|through #Z&[1ZCaK_gJ|to #@&[,_1B2E4b;D?D@BDCY]d]fDgAn]|under ;Z|up #Y,@0C2d<b@ZCXECKBQ@WZZC]Dg[hBj[k[|well Q[|with "[|wrong ,_4@>CWXgB
wept|(b;fbZjWm]
were|%>&A(@)A*?+A-G.@/A0D2>3E4e5@6A7B8=:?;W<D=C>^?GADB;C:D>EcI[N@OBPAQDT<UMV_W>Y_ZB^FbUeWhDiAjClYnD|<name> #d&BE[IZ|<number> !_#[,c0F4e:_QYUB]Ca]eAgBjCn_|a ?X]ajC|about .Z4AQAkF|all "Y4XQ_Y[bE|and jY|asked #^2ZI[|at 1G4C<F>D|bad ,Y>[|born 8[|called ,AQYYE|charged eV|cousins 5^Z]|crazy cX|cut >]kD|doing 4C7_;[YC]aj]kX|down 4^kB|dry >]|eating "Z9FD[HX|exchanged 1^Ee|fine D[|first "];]bX|four "XE_|from ;eb_e^kY|given #C4E|going ?E|gone 7D[ZbFmZ|here ,[Q[|hit @ZgZ|ill CY|in ,]<Z=Y>DC@Q[SZY?]FbDgFj?|last #A|late ,_4Z|left MX|locked FY|looking >D|lost 4]|made <ZXZYCn^|moved CYDYfZ|nine Eg]]lZ|not #C,?3D5]7b?cRZ]]^DnE|off @ZCZF^Y[eBmZ|on &])]0[9^;[>CDZNZU[b_e@jFkX|one ?]DDgF|out CDDEQZjDkB|paid &Y4]=]KXY_d_g[|put :]|re D]|right #h,@4_7CIaQFY]eAjXk[|sent kZ|shut CD|so fY|still 0[|taken 4Z|the "[&_;E>Zga|there ,>7[>CICQE|they 9E|to (FME|told ,D9[C[D]ICK]Q@]AeXf[jBna|too ,_Q_eDg[|two 4]A[|up &ZKY|very #^.Zj]k]|waiting ,[2[>Dd]|we "]bE|worried >Y|wrong #@&Z4<F]|yesterday :Z|you 'a3e7[>ZHHL_X]kB
west|&G,E@DC@D?QASCjDkG|of &D2Y
westerns|QY
wet|!A#A&G,b/>0E1B3C5D8>:C;A=EC@D_ECFDI[MCQ_SDT>VCXB_FbAd[fAgYiQka|<name> [Z|carpet <[|spaniel jF
wetter|#Y,CQX
wexcombe|E_Z^l]
whale|,d<c@_CDQa[Zca|is CE
whales|5j
what|!="[#D%E'e(C*>+D,A-C.@/A1D4C6A7B8B9e;Z=^>C@BC;FgG@H^LaMDVCZA[A_acXd[fDjElBme|'s "D(c,]-]3B5X6E7V8Y9^;D<A=B?A@BAWBEF@GVHKIDJ@KDMWRZTCUCWSXDYX[B]W_^bEfFg?hVjYlDmB|<name> (D3_:[>C@ZN[QZXYeBjZn_|<number> ,_9F;Y>]HC_D|<somebody> &[,C4Y9D=]>G@]DdFbdXgEma|a "D#=(@)B+[1Y2C7D:];b<c?k@^A]BaDDE_F@IFK_M?NbPZQaV^WDZ[^YaabXc^dCe^fZg_jFl_|agency 9D|all EZ|an #[+[0[:^;[?fAcK[]]^?baf[mE|annoys #Z|are !b'D(Z,[3]5e7_8b@ZF@G_LCN>UZX]Z][[^[_DaAm<|broke Q[|came #],C<bQC|can "b#]H[_Dn[|changed "]DEnX|colour (]|comes >ZE]FCQZ|could 9CTZ|day ,_|did ";(C+_,B4Y7E9[;F>B@XD_FCHBI@KEL]NDS_]B_]dCg_k_|do "E#C(D2c7Z8C9Y>C@>DCFFLZQ]Y__^eDg@jZ|does "^(_,a9B;DD]FEHaMbSBYXaYeAk[nB|each #[D[KWQZ|else #Z9eYX_gjC|finally "Y&F|for 9Y|gets 2DKW|goes "ZB]i]|got #[|happened 4^7Z9]?EDAFSdCfAkAmY|happens ?_I]QZTa]BfXkBn]|has .[4]KYQB|have 4>9[YFkB|helped ,B|i )_,C0Z3E4@:C;T<]=_ADNaaFbZc]dY|if "i(=)B,[99DCGFHcMBND_Ba_kAnD|is "b'D7^9>:B@[FbH^IUMYW]XC_?m]nc|it "<&@'C(_)C,C-b2F4D9=:><[=FB]HAIAJCK?M]N@QBR_WC]CaBh[j_kXnZ|just B[iZ|keeps "^,ZQ[|kind <Y][|leadership ;CAXbD|looks ,Z|made 4[7D9^Y]_^|makes #C,E9E;]<FH_TZV[bbg[|matters -[1[8_9DD_N]R[^ZkW|might F>|more "b#Z8^|my 6Z[X|nobody F_K[MAQBb[mb|not K[|one F_|others ;^bZ|our "D#@%cF[MEOZQ>aAg[hBlBmYnA|people ,Z2YScj^k[|put 4X9^|real 3[:Z;Dn]|really :b<ZNZ|sets "[;[|should "F(B9^H@MAQXU[_Zj_kWmD|that ?YCCJXKDR]SC]DaXhCj@|the #[(D)^/D1b2Y3A4B:D=[>[EBFaM?TA]DdbhCmh|they #['D,]9A<D=^D]N^QWWGXCdXj]k_lB|this 9@;Z<^FY_DkA|time 9]D]QBn^|to *Y,E.[2[3_4]7Y:E;B>^@[D?H@IVKZO[QAS_U^X_ZW]VaEe[kEn>|truly %Z8C:D|was &Z'a,?4@9]?]@BL[M[QYY?eYk[|we "D#C%_&E'D(E+F,E.D0C3d4]8@:C;>>D?C@CAFCdEEF@IDJ[KBLEQASDXdYZ]B^>fFgXjYmC|went 4aDC|were "C|will )[7X9B;_FBMZ^_b]mC|worked #]|works -A<Z|would "J'E(Z,A.B9B:^@[FEI[JYL@S>YE]DaXhakY|you #E%[&]'Y(D)a+D-Y._0^2C4;5D8C9Z:^;[=]>a?@@YD^F;KYS]TbV[WEY@]E^C__d[e]f=k]mB|your "['Y(ZDYL_]a_CnD
whatever|!D#A%d)D+C-D.G/F;A=h?DD[E[FAGAJ^K?OEPCQZTEW]YX]F__bCdelXn@|'s =AjBl[|comes =cd^|i ,B|it 4]Y_jY|life %[|that ,Y3Z<ZDD|the #D&C4A:ZAZCAaZdWn@|they 4[CYXX|we C]QC|you #D&_2[4E5W7^DDEcSBdEeEjAlY|your :[hV
whatsapp|'Z)]LZ
whatsoever|([>^MY
wheat|,DE^a]n_
wheel|!],A.B6c<^F[G]KDSB[bbBeCi[|and #Y,B|to !X6ZF_GYm[n^
wheelbarrow|,[AZKBd[
wheelchair|#c&c4Z7D:Y=X>[IaKcQ_YXa]dZe]nZ|is &]C[K[gF|users #c=XI^
wheelchairs|DCeXkC|and eZ
wheeled|7[][
wheels|%D&e)X7Y?EAYD@E[KbRBSF^_l]|up AZlZ
when|!A"G#C%Y&?'^(Y+C,?-D.@1>2I3Y:b;Z<X=E?]AABACAE:FDJXKAL]NaQGUZVCX[a[bXdYeLfXiCkXlJmE|'s 'hLe|<name> &>)Z,_.D7D:T;A=[?DK>N]QEU^X[]C^ZdYj@|<somebody> #^&?,G-]3^;BDCFZH[IZKDQFSW]C^B_Cl]mY|a /[3Y;[=a?H@^CZb]d^g^j]k]|booking +ePa|did "Y%[(a7a9CH_MZN]]]^Bn[|do "<|everyone 7C<Z>X]@|i &C-Z.B2A:A<=FDJ^MZN?R[U]WEYH]^aAi@jYnI|is 3a|it !F"D'C)F*D.X7_8Y:G;E=]>@@BCZD>FCLETB]^^ZcCfEiWjWlCmA|most )YNW|nobody :^<Z|one %[|our 4[?YQ]YDf[|ours &_;_?ZK^|people 7Z<bHDQ^SY|somebody ,FN]gY|someone >[D]QZ|that ,a|the !D,D/]4@7_;a<W@ZB_D=GEHDSBTX]be@f]i^jWkBnB|there ,C.ZDEQCd]|they !_"Z#A%D&]+E/X2@3E5c7_:D;B>CC@D_JCMCPEQASB[X]b^YaBbBeBiB|this (a*ZMZOYQE|to #]DaNGk_|two :Z|was "b|we #B*W,E-E2B3?4H8D9D:Z;><^>BCZECICKFMCNDW<XDZZ[C]B^AaCb@c^eChFj_kHlA|will nZ|workers :[jXnZ|you "F#B%Z'@(B)_+V,B4@5E7A;^=D>XCEFXJ_LCMDNWP]W_YH]C^Wabe^jVn?|your #[&Z'B*D,^3D5E8Y;^<Z@YCDG_LHM^ODQ[ZBa[cZjA
whenever|!Z.g5]6[;F>^IASfWYYAZZj[nY|you .W4]5Y6[=Z>^IFSa[XkBnZ
where|!D"Z#C%>'[+>,D.A/<0B1>6C7;8e9c=@>??>@BA?B?CADDFEHaJ>LXNDPATDV@WX[C]D^d_YaXbVcCfEh@iEj@lCmAnC|'s '^9B:fFaL]TYm^n[|<name> #E)Y,Z4C>BR_T[|<somebody> &DDEY^kT|a :DD]RYXYjAkY|are "69[HAMZiD|did "d9a__n[|do HD_[|due ?D|each #F&Z|else >Y|every 8a^]|everyone #[8F|have ;a|i &C,[2^;e<d=]DAKAWabb|in "Y([M[SZ]Da]|is "_#]n[|it "Z&W,B.^2Z3a4Y:E<D>Y?bDYFDK[MEX]YIaBdYeDfcgYlCmBnC|most "E&[HD|no FZHX|our 8Z|people *X0^n[|the "C#^&>)D,c.B1E4Y5Z7D;@??@[AEC@D^FCKBQYVEY@aDd^fBhCjBkbn]|their QG|there 2_|they 2[8D;V>CI[WX]AbZgY|to "W#E>[@_B[DCIBMGQ_TZeXkBn]|tradition :ea^|was HY|we "^%B,@2E4X8A;B<ZE^HYTAYb]W^Eadc]dDeY|were "D7]|will "^9CH_|would i[|you "@'c(b)Z-Y3^8C9f;CDZFZHCL^MbN^QZYC^B_bdEeX|your ,D7]:[KXkY
wherever|)]8WCDEYJ_NX^]c[h[nY|you 8XEYNXR^c[hWnZ
whether|#e&B(A*C+A,>.]2<7B8U9a<D=b>>?C@[BED@EEFDIbO@P@Q@RBVaZB[^^W_ZdbhBjYnG|<name> n]|<somebody> ;[A]D]SZbYkX|a D]QZk_|i dX|it ,D.F8a=^QBSGY]d]fDjX|or .c4CQX|our @_QAg^|the 4]9Y=cQFS@_]d]|there 7[9]|they 4A5ZD[Sa|to #Z>[dYkA|we #X@]g]|you #B*E+D4D>AD<JaKCS]V_Y?dDkB|your #Y3]=C@C
which|!="D%?'g(Z+D,^.A/?0^2W3A4?5S6@7B8@9f:@<@@AA>B[C>DBFZG>H?JALeMKODPWQ]TEUXW[X@]B_fcDfDhEi_jBlCm]|<name> nC|<number> 5];YKXQE_Cban]|<somebody> #E&@4C9D?DC^KBQZk]|and =aDCF^m[|are "c&C(_7d9;D[H[LDMaQA]a_=a^eXnD|came 2b9BWY|can >YnY|colour 9A|costs ,D2C|crm P_|day (D9]M@|did (E|do kE|does 5aDBI_|evening 9_D[|film =CdE|for Q]|goes 2^|had &A|has #A,>1C2D>[E]IDeZnC|have #YI_f]|i +[2^@ZP[QYb[i[|in ?[FZda|is "D#E'D+],W-?.D/D0C1D2f3b4a5U7@=@>B?^@YD<FDHAIKK[SYWcX^Y]Z^[a_CdFfWhBkBmHn=|it &D1^e[|last aY|leaves 4^KZ|loaf "E|makes 0ZUb|means ,^4a5cDCSGZ^|no 4]>]|nobody ,E?Z|now 1Y|number #[QE|of (]4F7YQaYD_Cd]nE|one 'A(d7Z9C:D>CFBLBMcSEUEXB^ZkB|ones 4A=Y?]Y@j^|our 4Y|page >^|passed XZ|row SE|run fF|sets b[|should _]dX|side 7e]aaDnC|size 9<_C|some D^|store 9ZJ]nY|the &X,d2B8_B[E[K_Q[]Y|they ,F.X>[KFddk@|to ,_-E|took &C,AKD|turned "]|two =Y|version 9YYE|was &B,B<E>Y?EICKFVYbAk[|way #D,]9YF^IBkXm]nZ|we "Z#[&Z,[4];A=C?ZBZDFI^KYYDa>bCjDmZnC|were #aI]nY|will -[1[;Y=YE^F]|would (C0E4F9d;DK^MCQ^SD_[eHgX|you #['D)E,>-]9[=B>DC@Q@jEkC
whichever|,B._2_4E=]>BD<EEFEGYKBS_f^jVnD|way .[CXGZI^S]j]|wins 2_=bW[_Y|you .aNZQBS]
while|#C&G+A,A-=.A/X0X2C3?4D6A7Z8D9@;T==@VBYC[FAGRPEQJUZYB]Z_Ab]cWd>gYiVkYm?nD|<somebody> 2]7[|a ,]B]fEnY|and %_8ZJZ|i )E,A0]1[DY|it 7]C]Y]]aka|other lZ|others 7D;_<EX]b]|our "Y9FHX|stocks 7ZGZ[C]Z|the #A,C4B5_7[CdDWJYQFZ_j^kYnA|there /^T[|they !Z,B4D5]|we .^1b4^?]@[DBV]fY|you %D)a/Z0[4]5B<Y=C>ZC>DVE_FDHbIBJDKZNW[[bBc^fBg^l_|your *[7b]W
whip|]Y
whippet|<_
whips|bY
whisk|<]
whisker|0Z[Z
whisper|(]8c;[FdM]^emc
whispered|D[kY
whispering|F^
whispers|8b:C^[aEnC
whistle|,[.[>C@X
whistles|#Z>ZI^e[nC
whistling|,]?[Q[
white|!B"]#D&@([*Y+[/A1E3E4D5C7B9^:D;@<E=D?D@AABC[ECKAVC^HbAfCgAhLn@|and )^,C|for 0[|glove 8X|on 4]]Z|tin .Z|van e]
whiteboard|#^<ZDbE^IacZ|and DZE_k^
whitening|!c6]G]S[
whitepaper|-X7CFaO[R^aZk]mb
whites|+X,^DXE[
who|!D"E#B%Y&f'Z(b)@*Y+8-B0B1:2C3B4;6@7]8A9^;E<A>X?d@cAABXC6D>E;FDGDKaLYMbOaP;Q[RDSEV@XCYFZZ]Z^C_XcAeZfdg_hDjDk?l>mEnE|'d "D&?(b)D*C.X2^4_7D9A:C@@A[CBDAHEM_S^WYY]]FfEhYiDj^nD|'s !E"Y#F(g,?2Z3]5]7<9<;a<f?=@@A^BhCDGBJ@MdNAOCP]Q;ZZ]C_Ab[c^d=e[f=g>hXidj>lW|<somebody> ,A.[CZD]KCgX|actually "[|already !]"^.[0]6Z:[G^HV|also fCnD|always (]@DGFMYaF|answer )[h]|answered #[I[|answers #Y7]|applied f[iGn]|are &F+Z1[4E5^7@9f=B?E@DDEF[JAN?SGV]Z]_]kA|argued &_K[QE|ask =_ZZd^|asked "Z#d4Y5Y>@?DD]IceDg[jW|attended Eb|began >ZAYe[|believed ,C;G?A|booked C]|bought #Y(E=cMBQBdcn]|bring 5d:Z?ENY|brings &DKC|broke @[|brought ?]f_|built &X|came #E%C&]>b?d@CR[S@]^^YbYecf^k[|can ,].[5[BFD_S]YF^BjBkYnB|cancelled bZn[|care (])^3^;ZA^|cares !]%_)[:[J]NYa]|carried &Y,Z?^Kaf^|cast &FKE|celebrate NY|changed jA|cleared ?DfD|come =]d[|comes 8]|could "D&](D,^9X?]D_QW_Wk^|counted K[|cross 8[^Z|danced GZ|defended ,ZQ[na|deserves (]M[|did #B7e9E;C=]>Y?B@DCZDXS^]adbgChZkXmZ|died >Z@[D^nY|do &Y,[/^:[@^G_KZMDS[T]U^^XmC|does #C&E'D0[7Z8F9@;]<D>>?EDZMZQYU^W^YD]ab]eDg^jZm_n@|donated ?BB[KDfF|drew ,[?A|drives &]>]Q]|dropped %]>]QGe]|drove 7_@]]Xg]nD|dug ?D|else "@(d7@HAM^Y^]A|emailed #Y@VCDI^Q?d]gZjE|ever (Y?EM[|fed ,D|feel ?EF]fDm[|filled #[?[F^m[|finds #X>[e[|finished >[?[e]fYnX|first <^|flew ,]@hfYga|follow B^i]|forgot "ZB]i[|found ?]N[Q>f[nD|gave #X,[4^?ZK_QYf^kZnZ|get /Y2W8^W]|gets (D|give BY|go :^;WY_|goes 7Z|got 'Z,D0[4_bD|had &Z,Z4Z7F>[@^QcdYeZ|handed ,Z?^@Yf[|has %B(A.Z3X4@7W8a=[>C@DC@DEEZFEKXMHSXVCYJ]W^[b^gAhDm>|hate >X|hates ;ab[|have #B%C'[*e,=/@0D4=5]6Z7A8B;A=B>[?GEEFCI@M@NFOcQEY;Z_f[g]hAi[jZkYmBnA|hears ,C|held ,]?_YBfZ|helped ?<BZfA|i 1^7cV^]]|in &]|is #Y%['a*Z+].Y9C:E;C<F>DF[HFI@L^MbYBaAbBdAe@gGk@lCmK|it 3ZhZ|join *]|joins Ea|just "[HX|keep :CK[|keeps ,[|kept ,D=YD[n^|knew &C([_^jZ|know "E%]7F;[<Z>DJWQ^b]|knows "Z7]:Y<Y@ZDYKCQ^fC|learned 2[7ZCCQEg[jD|leaves E[b[lY|lecture ;[b]|left "C,B.Z>D?YBBD[HAIZYZiC|lent &C|let ,EK[|lifted ?AfA|like >C|likes *B|live 4Y;AEZaY|lived &B,CFG|lives "[)c-YAZR^h[|look 4]|looked (_|looks ,CgX|lost =Z>c@YKAQYeag_jCnb|loves "D|made #D&],B?EA_EZK]Q[^Ah_mX|make %_0[8EA[R^U]aZ|makes MDgEjZnC|measured &]jE|might "a5Z|missed GXQFhZnW|misses VZ|moved #A,Z4Z|needs ,B7D:C>XEGJ[KAMcO@TE^YaDbGnB|never %b(Z.Z/^7D:D<[@CB[C]JYSWT[gD|noticed #B&B,BKE|only 5Z@[L]QE|opened #[,DQC][|ordered ,a|owes *C,Yh[|own 8]:[BfaZie|owns ,ZQ]|paid &C,[kD|painted &Y|passed ?[@Af_gD|pay 5Y>ZZY|pays ,[9[HYQX|picked ;Z?CfDl[|presented ?XfZ|pulled nX|put 9Z?^bXjW|queued ?]@Z|ran ,A4EICKYaY|rang #[4E>^@ZDDI]eX|read B^W^iZ|reads #[&]BZEbbFiYl^|really 7E;abY|refuse 8cGY^a|refused &C,XKBfX|registers *^.ZSZ|remembered B]iZ|remembers (_9CM[_C|retires &E,DQA|rides gD|rings 7b]Z|rode hG|run ,A9Z@[SB_]eF|runs A^BYb[h[iZjD|said #A7YICKaQD]Vf[gWk_|sang ?CK[|sat &?4[@ZQEf[gU|saw &CDX|say 7Z|says "c&_(D,X0]?AH]IXK]MDQ^SBU]V[[^eXfBmZ|sell 9D_D|sells 2^W[|sent #X?bIcYYf]j]k[|served E]nZ|share 6]^D|shared #D,^hZ|should )c4[>FNZ|shouted KZYW|showed ,]n_|signed ,]|signs 'Z|sit 7[|sits ,[5X|smashed ;=aYbD|sold ,EK[Q>|spent @DAFhC|spotted &Z|stand :CB[|started &_9[<[@Z|starts -bRYe^|stay 7C|stayed &[,F<]=Z>DYVdXjD|stays fD|still (_*Z-[3^5a7C9[MVOXQ_Z[]A_^|stood &^,^?Xf_m_|stopped h[|supplies '^LZ|switch /[|taught &B9^;^?AKBQ@b_g]|tells 4]KY|the ,E|then ?YQ]|think -[>[B[e]|thinks .Z|thought ,[|thrives "C:^]D|to (C,_9^@B^an[|told &D5Z?^@CgAk[|took &D4Z7YBZIC[Z]aa[iYj^nB|trusted ?E|turned ,^.X4C>XbJd[gZ|turns "]HZ|understands ,C|use 4[__|used #E.E<ZK[|visits fZ|voted #Z|wait 7ZHZX]]_|waited #F&F9Y>Z?B@[G[fAmX|walked &[,a>C?[FZQ]j^|walks 7[Q@nY|want ,A-[jY|wanted #Y4[;^hc|wants !b([,].E9@>D?CD]G[QYSCWA_DeEfB|was "@&D(:1Z4Z7Z9]>X?C@BF]GBHDICKAM:ODWDgB|we #D%f&C,@8E:g;^<gF]JhND^?accdmYnX|went ,]K[QZ__|were #A,A4==Z>ZIBK_Q@Y@|will .C3D4^7b=[>^?[HBKCQCSC]W^DaZeX|wish ;Zb[jC|won &Z@AFcQ]bC|wore ,E|work nY|worked 9_QFdZf[n[|works #ZA]|would (C/Y>dDYIEK_QYaYe^jCk]|write #]*aOb|writes 2]3X7ZW[]Y|wrote &>-Z@=I[KDQZR^fWgD|you "c#_%A'X7@8B>C?^D[FEJALYQBTCd_jZka
whoever|!Z"D&X(])@*a+C,^/E2D3Y4>7C:D;?<D=_>]?k@bADEDFBJ>KEL@NCO_PBQfT@VDWEZD]A_Xb<cFfgg^lBmEn>|'s =^>^?DDYd^e]|gets (]*]OZ|handed g[|has 9D|is 3]>^DCQBXY|it 3ZXZ|keeps 3_XZ|leaves %A*[JD|left ,_?^@eDCQ_fUgekDnE|mended ?bQBfa|pays !b|put &[?]@Zf_gY|sent ,]>EQZeC|turns .YCZSU|wants Q@|you %Y,B5Z7D8[?_@BD^ICQCS[f[gAk_
whole|!](D)G,[.X2D3[4:5G:><V=_?c@aB?G_Q_T[X^YCd[fegahYiEkZn_|<name> !^<ZB[f[lZn]|<number> =_|answer DZ|community %A|crew ZY|day @[|family 3_X]]^|house !Z|new 8_S^^a|of %].]0_4]<[CAJ^KAQZnE|office %]3[7[;a<aPZXZ|one &^;]K[bZ|page ']L^|pool LF|street QE|sum d[|team %f:E?DE_JfN^f>m]|thing ,D<]QDkYmAnY|town ,]|way ,Y.C<C?[eIfZ|week "X|weekend ,D|world 8D|year A_h]
wholesale|=C
wholesalers|4Z
whom|#]&A'^KGLbjM|are 'X
whose|%B(V)B*_+W,[.C/C0A1F2B7[9d;[<B>E@YCADYEAFEIFJ<M]OTTAUBWE]Va[bZd_gZi]jGlBmA|dog ([MZ|generous -ZbD
why|"[#b%C&C'A(@*A+A,>->/Z0?1E4F5C6D7a8Z9;;^=C>B?=C?D?E<FdH^IaKGMIO=PGQBR>SGTRUC]]^Z_CaCb^dBeTj@kClGma|<emoji> Fbm_|<link> Fah[m]nZ|<name> "[&D)[8A<gKBQDY[c^eCkX|<number> "E#C/]1ZFaICT]mY|<somebody> ,[:[?ASDY?k^n_|a #b|and #FQC|are "[/^2[7]FdH_]ZaDbYm_|at )Z,D:EF]N]REm[|choose "[HXUZXXbE|did "@FEHFn]|do /[7]:DTb_[|does !F"B#a7C@EQD[abEe]mFn]|every hZ|everyone /Y;Y]]^B|half F[|i )[/Y3D;]<aQAVYbae[|in FB|is "D7XFXHIL[_@jBna|it #V&]@ADFIZW^Y[ebkD|nobody _Y|not "?3X7A:^FCGCH@K[]A|our 7Y;Z@bKDWBYD]ZgahC|pay !f"_G^][|settle !Y8e:[^anD|so ;Z|some Q]|the "@#d,Z3[7E8@9[?ZCBD?ECHAQ[]D_[g_h[lA|there "]5[ZbkE|they BYCDD[KVk^nC|this A]W]|thousands ^Cm^|we &C)[,D-[/C2_4?7C<C=E>A@YDCF=H]N_RYS_U@YCaXb^dCf[gWhFm>|would "]7^9CHZ|yet 4cY]nZ|you &Z,A>_H]QBn?|your @Z_[jZ
wi|!],c@DC[G]K^Q_f_j_kA|<name> fZ
wick|h[n[
wickets|CCKY
wide|%[,B-C4C7Z8C;DEYHYJ[Q^]a|feet CZnZ
wider|#b&]-]6[7EC[D[KZ[Xn[
widow|5_IZZZn_
width|&Y,CC]Dcj_k_
wife|%A,C2D;@<C?B@?DZJBMDNAO]UYYD]DcZgCmZnX|'s @@gB|<name> %A&X4Z?]JCQaj[nZ|says cYiBnC
wifi|/_9]C_TY_[iCk_n[|in QZ|password nZ
wig|<_
wiggle|)]7[N[]]^W
wild|"^,D0W7[8eUY]Z^_
wildfire|CFjFnY
wildlife|"Z+]
wilf|?^D[f]
will|"?#F%>&>(D)=+B,D-Z/[0=1B2A5D6E7Z8C97;B<=>]?=@>BYCdDAE@FaGUHBJCKCLWNBRZTWU=VC]X_BaCc?e[fBgGiZj_lAmZnA|add ,^5]=]ZY|adore +Z;]FDPZ|all 5]F^R^mZ|allow >D|also !C)^,^2ZCWFYa[kC|always ,B5Z7Z:^;ZQ>n]|answer #B'Z*[.>CDD]QXYDgYjBnW|appear ,BQE|arrange D[k[n[|ask #C.c2[3C4_FCSce]mC|assume #F3[7YCEXZ|be !D"=#Z(]*E+B,Z-b/?1Z2G3_6G7F8I9D:D;E<^@]B_DFE[IBQZRZS[TGXbZY^G_?c]eUi_j_nW|beat !Z|become 1E2[|believe ,]|blow 0]3]FcX_mb|break 8ZCYF[H[k^|bring #^>YC[Q_^EeZgB|build '[kD|buy ,[2[7[|call ,Y4C6[:]YCf^|carry #F.C0Z4C<_>YIFQaU[jDn_|change #[.B/E:E=_BYF[MW^ZjCm]|chase ,a.]DZOHQZSX|check #[4Z>B?XYAgZ|close 3dCGWYXciYjC|collect kE|come &D,D-a.@2]3[:Z<a=C>BBDC@FEIXMDQCRYSEW[XZc_gDkClZ|continue -X<ZcZ|cost /BCYQDW_jY|count =b|cover 4D=]DDYYe^kC|create 8^^[|credit ,D4Y=]|cry 7Z:]QW|cut #_|decide QE|deliver %]5]Z]|dig 'Z|discover FWm[|dm !C(B*c/^0ZGCM@OcTZm]nC|do !D'_(B*a,^.[3A7B:F=c>XFCL^MCOZWZXBZE_Yd_e[|draw &Z*C2X7^ODWY]Z|drive -DCBDFIX|drop 7C>XgD|each 7Y|eat !ZDBg[|enable 8@^E|enjoy 8DBY|ever !c+<,@7Y8a;^>AFFG_PAQETa^Yb[|explain ,B.Y3[DB|fall 2ZZZ|feature 'Y5^ZX|feed EafC|feel %e8[>ZJ_QD|fetch >^DEe[|fight +a,D?al[|fill >]Dad]e[k[|find (F)X,X7C8]>bBaCAFEXC]DeYfAibjB|fit >We^|fix 4@k]|fly 7[C[|follow :_JY|get !?#d*C,a-Y2@3D4_5E7@8C9^:EC]FAIXOAQ]RXWDXAY]]?g[h^jXmB|give ![(Z+Z,^8B=CDALXMWS]Y]dDeDgT|gladly BZ|go #X&G(F,^4H5Z;C?DDBFCMVQ_SY_XaDbEf<hEiCk@m?nD|grow /ZTYnZ|guide 1]|hand !Z#Z&a*]KaO]|happen ,F|happily 2Z|have "Z#]&W,D-^/^1[2E3g4D5B6Z=_>@@^BcC[NBQCTaV_Y]]Eb[d^gYibj^|hear ,b4a>aC]FDKYR^e^nb|help >^CBDcS[dAkdn]|hold %],Z>^DBJ_KBeUgCnX|i 3Z|join aY|just ,^;ZFaQBhY|keep #_*>,d7C<^>cC=DCEZI^KCMXO@Qba]bYcYe[jBkBnY|knock '^7]LcOYYY_]|know )Z,E.C3^?]BDD]WDXVkBm]|land (YC]|last ,C.Z:ZD]k^|laugh ,B7Z:daZ|lead 3Z7YRC|leave /Y7c8D;[=FC]IDS[U_]XaBdC|lend Q[|let 'E6]W_i]nW|leverage l[|listen ?_|live .]S[|look .B2E:_D[FAIELDOWQE]XaakYmC|lose 7aDaQBd^|love %C8^BB|make "Z#b+C2C7C:DH^I]JCKFMCX[gcn_|mark =]|meet !^>_C^jZ|mend H[|message (b+]DFM^P[eEgC|mind >X|miss 7C:W?dK]eFfZ|move .Z9]C_S^kF|name &[|need .B2D>CDWMYQ^eBkG|never !^"_+^,?3D4E8C<C=E>A?DFFGZIYJBP]QAY@][aWbBe?hAjXna|not !]"Z(Y+[-B.e4D6C7W9U:@<Z=>>[?bAFB[CAEEFBG]JFNIR[S]V[XZ]Z^AaCd>f^jCkZlEnD|now 4]=_Y]d^|offer QFi[|only 2Z3[7CDDFaX[m]nY|open 3[QFkC|order CB|own ,D5a7[Z_|pass &](a,_4YDBQ]kD|pay ,?.D4[=dCBIBKB_ZdhkDnC|phone #[2[C]IZQBeZ|pick (a,C>CC[MZQBjYk_|play ,ZC_ICS_fak[|point >a|post *X2D5E9X<D>AC]FDOYW?XCZCeBmEnD|print >BF[gV|probably Q[S]|publish ,F4_D[eAnD|pull 4DDEgWkA|put !]#[.@2E3B4D7C9^<C=[>[IASAWCeYg?k[|raise #^>[IY|reach 4_5]F[|read #E,G2^7Z=Y>>CCDYFDQASaWV_[eCjA|recall B^iZ|receive RZnW|refund ,B.^4_=Y>[C@D_d_eYkb|regret 4F7^MY[Y][|remember #C&Y'Z8Z;XK^^[|reopen 4_Y^|reply DWEZ|resume 1]nB|return J]|review jF|ring >FD@QDYZgAj[kBnC|run 7DDB]Bj]|save FZ|say +Z,].E4c7U;D=E>=D]JFK[LYQWYW^ZaDeEk]|scroll FC|see +]>F?CDXFEPJ]AeDfDg[h]jW|sell ![,A2^7_;YQDW^][b]mD|send 'D(>*c,>3@=[CZD]F[GXKDM<OcQAR[SCX@YY^^a]baeCk_ma|set kG|settle n]|share (X*@F_MXm_|shock 7FFWUGm]nB|show (E.[2D;aD_FbQZT[bYeFk]nD|sit ,aDIQ]WCkH|sleep 7B>[e^|slide *^H]Ob|sort ,B>bDBeajXkD|speak ,DkA|spend ,a|stand 3[CC|start -F>YC_Mdd^fX|stay #b,X:YKA^[fDgEkD|stick .[SZ|still 7CCB|stop #E4CY^gY|surprise F[]Bm[|swap ,^>@C>eDjCnC|switch *[|take %A)_,]8Y9[<b?CC[DYJCNWQ]XC]YdVg[n?|talk .Z3b>YD@X^|teach >DjC|tell #B&B+B3D7B;D=B?DCFD^FFPCT?XB_Hb?dDeBgEkWnC|test Db|text ,]Ccf[|thank (D+c8[?DD[[]|the .]|think 7ZDCI]YY|transform -^A[FYH^XZ^ZmZ|try ,G5Z=Z>]D@IZQ]SEYDdWg^jbnA|turn 8^|understand .[?]SZf[|update 4[Y[|use +[=]_^|usually DG|vote :]|wait ,X4E7C;[DEH[M[QZYBe]k[|walk &D.B7B=Z>bCXDDF[QLSAj[nZ|want !a)_,A.D4Z:EFaG^NaaEkZmb|wave CY|wear ,[|win 7[|work ,[-CDZQX|wrap OE|write #C'C*B3D4[=@>[C]LFOCYZdCgaj]k^|you !E"V.?/[3E7f9>:[>DF?HGJDTV[[]d^c_>fYgBkCn@|your (D)[7BH[N_|yours 7^
willing|"B(Z,D-E;^=]WE][d]|to "B(Z,D][_]dV
willow|![@]QBY[bU
willows|;X
wills|"C#Z+Z5bZX|do "C
win|!A(D*[+E,^.E/B0E3@7F8A:e;F<D>E?@@EDDEAF>GCJaNGO^PCS@VCY^[A]@^DaaeBl?m;n]|<name> ZZ|<number> *[CXY]jYnX|a *a6@7COaXB[D]Bi[lGmEn?|big nZ|or ;^=]dY|together :^
wind|"C#A&@+X,E.B/D4A5C7B;C<E=FC^FDIFK@MBUCYBZA]EbAe@hCj_kYn?|'s CB|<number> CbDZj[k]|and +^D^|farm &FKE|on ,^QZd[
windfalls|,DKZ_Z
winding|"B,@|the "B
window|"[%B&H)@,b0F1D3A8E:Y;@<C>X?FAEC[EBFBG@JEMBQYT_UAVC^B_WbBfZhDiAlBmKn>|'s ,Y.^4ZK^QYSYf[|<number> 4Z|and ,[<]=CDSdEkY|closes 6]CD|for &C,bQ[S]|in 7D>B|is 4aCCYabX|of "^HX|open +]|was 4C|will DZkZ
windows|#B,B2[3F7^>DDCFEMBXWY][XaYeI|and [Y|on 2^C>|shut Ca
windowsill|,_1Z2Y>ZPXQYhc|eyes hZ
winds|-ACYDY
windscreen|#^&[,G?]Y^
wine|"B&A3[5[7Y8^:[HCKCPbX]Z[k[|on DZk[
wing|#C,C1X<_CDGZc_eZnW|at K[eYn_|has 1[
wings|&A,^nB
winner|!@#]&^(C*C,a1D2];C=]?^E@GBI_KVNAQ]WaXE[C_ZbDd_f^hDl@|'s &D=[|<name> Q]nE|gets (D|is &[HCI]K[|of !D"]&^GBK_QYn[|picked ;F|was ,b2F|will C^n^
winners|,[-^7^8Y:Z;CEbOZ][aWcBhY
winning|!V"[&C(D+D,Y-C1=5A8W;b<A=F?_@aEDMDNAQTVAZ?[@becAfVh[iAl=|<name> !Z8^;^GaHAaXb[|<number> E[|bread bD|team A_NZU]|the 1C;C?a@e
wins|&_(_+D2Z8E<D=fA[CBFCICLdMc]D^B_Zd_fDgBhGjBmB|a M]n[|for &_fE
winter|!B&]'[(D)Y*E+C-E/]0C1[3>6Z8E9]:[=X>@AbEEFBGGHYKXMDN[PDRBW[XDYCZG^E__aZd_eFh_mCn@|'s 4D|<name> <Y|<number> /[j[|and &DQ[|appeal 5YCAjC|care kE|coats )DCYj[|is :]MEa^gF|of &^<Z@CA_hb|on D]|tariff "E|timetable CCD]bY|tyres ![)[G]
winters|&]2X<]K]QV|in ,X2Y
wipe|"ZDcSDh_kZ|clean h]|the DXHA
wiped|4_D]k[
wiper|4]M[
wipers|D[kY
wipes|&CIBkdnY|are D]kZ
wiping|,b
wire|9]DZkF
wired|Q[_[nX
wiring|C[]Y
wisdom|#Y;XD[k]|of ;Y
wise|)^+YBZP^]^
wish|"C#_%E(W+]-D4B7]9^:a;Z<B>aGZIVJAPWR@S^YC__aZbWe[kC|<somebody> ,F>aa[|for #]+gP[|somebody DY|someone NXQB|they ;bb_|to ,B.Y>]BZE]SX]X|you %A(D,Z7aFYJFWZ
wished|&Z.X
wishes|&@(_*[?ABYF]IEJAM_N]OVVWeBgAi]mX|it &E+Z|to &D*[BZOWVUjB
wishing|"Z&F)a-W:_BbNbQEa_icn_|a BaQEiZ|all BCnW|to -^B_RYi]|you "Z
wishlist|*c6a7Y:^O_TZXY[]]alZn^
wisteria|W^
with|"E%D&D*@+W,C-X/D0F2>3A4E6E7A8[9F:D;A=FBEC=F=GWHGNYTBWF]D^YbCgYkYmF|<emoji> (];^M[b_|<hashtag> *a3bOWX_g[|<mention> #@&>-Y0_1E;@?EAfD[E_IAKBUTV]_Za^ebf?hflbnZ|<name> !X"g#W%Y)_+_,b0D1Y2C3Z5[7@8C9C:?;@<@>W?>@[A[BFC^D@EZHcIVJaKFNWOWP_Q^VYX^]A_BaBb@cCfDgEkDlb|<number> #A(b)Y,[0_1B3_5D7[;Z>D?VIAK[MbO_QXUaZF[Eb^cAeDjWkXna|<somebody> !^#Y)A+E-E.B1^4C<Y?C@CC_JBKFSDVaZBbDdWe[fDhBk@lDnD|a !A"D#[&_(E+B,]-E.B0[1X2D6F8?:?;B<R=@CDDBFZIVO^P@TXUXYD[]]W^DaBcWeHhWn>|about ,E.Z|ai 7A|all :^OZQCi^nA|an *Y.W4X9B:C<Z?YRESZY[_DaCdZi[kA|and #['b,ZLa|any !])a*[+[HZN]jB|anybody n[|anyone (C+].]3CQTk^nZ|apologies >^g^|asthma nZ|being ,^:]QYn[|big <XA^|both ?ZfZ|bottles 7Z[Y]Y|bread 7Y|cake >E|care 8Z|chairs M]|children kZ|chips =Z|code #C)_*@+B5Z6D7BGVI@NbO@[Ba]nX|colleagues A]h^lZ|confidence -[|dates 4^?]Y_|deep e]|different 4D|drawings QY|effect 1]<^E[Va|eight IZ|eleven <B|every 3]<XTBX_b]|everyone =_dak[|everything "a8[|fewer 5aCZZ[|five 0Y>BjD|flasks #]|food ,Z4^QZ|forty 2[@DWX|four #]&^,H@BK^QAb]gBjCkD|free ]B|full 4Y5[|good 2Zk]|great ,[1Y4[EBJ[a[nB|half ,B3b|hand D[FZ|immense A[E_l[|intention 8[^W|interest 4ZI]|it #A,]2a3c7D;X<Z=[>C@EI_QVWZX_YZdXgDjXnE|its 4G<]G[HA[[c_|just 7[:Z|key %a;BbAnD|kids SY|last #@4b|less -[7[;[C[R[|like n]|local 8]^Z|love !_)E,Z8]:^;_D[JA^]aYb]|lunch ,E|me "Z([,E1E4D;D<]=eEGF^QDbXe]n]|money !Z@]|more ,B/Z8Z9T;^?[T_b^nX|most ,[=^|my &C*B,F-a.X3[4ZCDD_E^FZR^SCV[k^|names &]|nature ;Z|new 5[>ZDYM_QE|nine 4]I_|no "B,?2Y5Y7[<A=C>C?ZB[C?DAJDKYYG]Z_Cb^f[hXnX|nobody 5Z>DZ^|nothing 7b<YD^QWdX|nowhere 5]Z[|numbers >X?X|old ]W|on ?X|one %D+F,Y-D.Z/D5[8B;B<b>^?F@[CCE]FFGXPDRBSYTAY^ZY[B]E^BcbdBhEkZn^|only ,Y>Z|opinions #]|or 9ZC^|other nX|our !Y"Y%]-Y.Y/Z0D4B8c:]A>CAG^KEMEOEQ@RX]]^baCg@h@iXj>|over !]/D8[;BA_NDQ[|passion 8aNX^ZbB|people 7D:AN[Q[]?|permission &_K_|photo ,BD_j]kd|photos C]|plain C[|questions De|real #ZIZ|respect AZ|six CC|slides SX|small 7Z>Y|so ,D8G:]D[|some 4Z<[TYhZ|somebody (B,^=[jDkA|someone 9@>[DaQE_BjWkZ|something HWIZfZm_|sound 4]|soup ,@MY|spaces 4]CXjW|stakeholders -C|survivors QYnY|tags ,C|tea .XSY|ten ]Z|thanks KZ|that #X,D4]7]9D@[QDSCTDa[bDdBg^jHmCnC|the !B#Z%A(Y)B.V/]0@1A3Z6C8C;Y>Y@YADB[EZF?G?IXLYM[OYPFR[SWT^WC[D^@hFiZ|their (E*Y+@0a2Z7BDBKEQEU]]CgZ|them #]+Z,I.d5E:[;DCZD_IaQCS[aZ|this !X-]/^1_8]:D;]<]>@JEPET]VabZmYnf|three .Z7Z>DCZgYj[|total ,]8[GZJYQ]^XiYj[n]|two #A%F3];^<B>CGbJHN_QDYDb[kDn?|us #E%Z&['D(^)d*A+C,D-A/C1D4>5D6b7b9B<A=a?D@ZAABeJ_K[M^NaPDQERBS][]_Ea]bCeBiakE|what '].^9D=ZMBe^g]|whatever &Z=_YDd[|wheels WZ|who D[|whoever KYW]|you !B"b%a&C'V+^,;-@.A2B8?9E;E<D=V>g?E@XA[BBCYDXEEGZJaK>P^Q>SBWFYA]Ab>dXecfAk[lDm@|your !B"A%D&]'c(A+D-A.^2Y3D5>8F9W:B;[=?>[DAEFGEHFLeMCQCSZTBUZW@XCZA]E_[b[e^jXkB|yours 7]|yourself )W7[|yourselves 4X|zero /_TWXW
withdrawn|4bn@
withheld|4DiZ
within|!A#@&D)D,B-_.?/[0@2C5Y:D<E=[>E@EBDEAFDH[IANFQFRZSCT^U@W@]CdXe@gBiClB|<number> "[-Y/@0C5]7A=EC_Q@RWTAZZ]A_AeDhXjanZ|a #E/]QBjBkDnA|an ,]Q]n[|five "E|ten 4C=_MYda|the ,@-^/]4Y?ZCZIHQETZYZfYj[nA|three "Y|two nZ
without|!B#W%E&]'D(Z+Z,E-D.a/Z1F7W:b;C<;>B?ZAEB@EFF>GcIZL@M[PZS]VAW[ZX[Ya^bDc=hFjZl@m>nB|<name> 7XQ]|<somebody> ,Y4C5[Dbk_|a &B+_.Z0[3a5C8[;b<CA[B[PVUWXUbYeBfEjZl@n[|an B[D?SAgZjBnC|any X[Y]eY|anybody QW|asking .Z3Z4]7F9Z=bDEQAS]XZddgDkD|being ,]?]IEf]|bread #D|buying 2YeY|charge jX|delay ,@4GQCgZ|electricity ,[|giving DCQG|it #c+_.Y/Z2ZPa|knowing TZ|leaving (]DDM[|me ,ZQY|notice DYRZ|one #a&[4Ef[|our %B;E<GBFaXcCiD|paying k[|raising ;ZnZ|signal "B|stopping @CgC|tea "E|telling &^(d.XKZMcQC|the "]&@,D.C7D8d;CCZD]SB]Ak^n]|them #X|thinking 4b5[|two &DdZ|you !["]#A%b)a+B,B.B2W4A6[7_8C9A;B>DCDDEG^HXIAJdNWPCSHT@U@[[]X_?bSi[n=|your 7^9[QZSX_[e]
witness|n]
wives|5[
wizard|H]
wk||<number> kWnY
wobble|,[?WDZnB
wobbles|a]
wobbly|"a&D,D4D8Y<[=]>bKAN_WZe^jBkC
woke|,_/]0d;W?[TYUc][bX|up ,[/]0dTYUc][
wolf|,C
woman|"A%]&^,C/]1D4U9[>[?d@[CCD[GEICJdKXN^VA^Xa^fak[n_|and /[|at ?Z|in 4bYb|next #D|on &FnY|who #Y%Y,]2[?D@YnE|with &]KZ
women|"D#W&Y,@-A/X2C4X7^8[:X;C=BAYC@DDECGAJ[NYTYU[YX][^ZaZb<dDeZh^jAl>n^|'s ,C-F:]?[]WnC|at 4Z|in #]/_DET]n]|make /F4_Y^|of EG|up /F<^TFh[|who &_,C7Y8Y:[JYKaMEN_ZYaZi[
won|%E&^-E/D1?;a<]?bEAF]HBI]K_QXRASAYC]Zbbc]f_|<name> ?gEEfX|<number> 1d;[V^|again EZ|and '[EZIY|by #[|it &]?B@Ze[|the &[,E4C<[DZgVnE
wonder|"a,A7W8X9a:ESE]]^b_ZlY|why "Z
wondered|"W#]9D@@HYIc_CeZgA|how "B|what "gHb|why ">gF
wonderful|%E&C)c1a8]:_;D<B?ABZECKBP?QCVXXe^XaZb>iZlB|team 1^V^|to :Z;]
wondering|"f#]0e7]>b@DCDH^IXJZS[TVU[kXn^|about S]|what "_7]>aHZ|where T[
wonders|+g5aP_QC
wonky|.D;d>]IaQ]WW
wood|,A.C9Y=CIDSDYB]Ei[nE
wooden|0a4D=Y@HIDKGU^YC]GdXnD|spoon 8]KH|spoons @D
wool|!_"]+[,aDCG^NCQZUX[e_^n^|sale m]|shop _]|socks !^
word|"?#V&E(f*@+@-D.Y1C3e5[6C9d:E>]?]@BAEBZF^GAHBJXKEMcO<QXS]TWVDX]__c@dZeXn?|about 3^5bX^ZX|and 0Z:^E]MAQ[Y]l]|at C]aE|for "C(E/Y3_7G?^FDIQMEQY_Zd]f]|from 4Ze[|in +E/[PESX|is #aI^|of #Z.[?]SXfXkW|on ,_2[FaW[kEmW|the 7a|tide *DOE|to SF|with #Fj^
wording|#B&BIFQDX[nA
words|#Y(@)C,A-A0E1A2B3]4C7@8_;X<C>BACCDD]E[G_LDMBQBUDX[YG]D^^aabZgYhDiCj_n?|about #C+]3aP]X_c_|and 3[IEe_|are .Z8Z:[SYaYhZ|below DE|can :ZKBQEbC|cannot %[JZ|for 8a|from U]|of 4D;]|on RZ|that 5Z|they DZ|we <X?aIXf_
wore|&E<[?DYF|<somebody> ,E=Z|it ?CgZ|the ,]
work|";#?%?&b'_(:)Z+@-E.@0B6B7B8?9[:]<C?]BBCbE@FAG@HCIBJDKVL]P=SDTCVX[?]G^Ea[fHiAjXmF|<name> ?cC[Q<k]n@|a 4]|ahead :]|and &E3E:ECYS_hXm_|as ;^b[|at &D9ZC[S_j[|begins fD|by &^1Z2X?[K^jB|e 'Y*X|email 'b7[F]Lb^@aX|experience &^,a9[K^Q[kZ|for )C.]1[4D9]:Y<E@BA[DCTZ_]bVdAgCnY|from ?a|hard :aH]JZ^_a_|has -[1bCBRZV^jE|here /Z0ZnZ|in "]&E7Z<^?E@]KCkanC|is )Y,YDZQXeH|it ,D|nights >]@^DCOEgakE|of &[;a<^=ZK]|on &^4^;>@DDYK_XYYXb?d^kYn[|out 4Z?ZD_|should ([4DC[|starts :Bj[|that ,Z-[;Zg]|the "DJbk]|through 1[j[|to 7^:[MZ|together nX|walk _E|with ,[.D7Z;_<ZDAQWSBb^jA
workaround|Ddk^
workbook|![#C
worked|&])F,C.A0C2C5F7A9[;@<]ICKZUA]BaDcYfWjBk]n?|a ,DFZ|and ,Z4DSY|at <Yk[|example .ZnB|in D^|it ,D|nights 4]|on 9]<XCE|out CZF[KYk[|the 4Z|through &Z?bf_|tirelessly <[|with jE
worker|"?#C%@,B7C8C9FD[K^XFk_
workers|&](])Z-E/]4Y:^;Y>c@[B]C_Q@Tb_AaZeZgZiajYnd|at >djYk^n[
workflow|-b6Z8FCXR_nX
workflows|7[RYnX
workforce|-X4_AZR]Y^hamXn[
working|"A#?'A)B+W,D-Y2D3?7@8C9Y;D=D>CBCCbE[FXI>M@NCP[RZTXVXWBYZ^D_Vf_i[j^lXm]|again 4BCcWaeaja|and -]C[|as DE|day 7DD[|days DaGHQHYB_FiYka|families %Z:]JYUZa^bZ|for nZ|from ,cQY|group ,_-[E_|hard %^-D1_7[9DEYV]aDjCnD|harder A[|in fA|life 6[|on +^-D.Y4b@YC[EBPYYbkB|people +c4]P^|the -]|tirelessly ;_|with -_?;A[E]YCfEhY
workload|N[
workloads|1]VZ
workouts|!]8]
workplace|6Y;DAZ[Xh_
workplaces|/[;CAZ
works|!B"[%D&C'D(D)D*E,B-b.d/B1Y3B5B7@:@>=?A@CA^CaDeEEF@KBNDO@RZSZTDV]WDXC]>^Y_BbBfDh^i^jckclDm=nE|<link> 4]C]Y[nB|<name> #W-ZnC|<number> BYnD|and -B<ZhX|as .a8[S[|at -Z2CA^RYg[h_|for DCW[|in K]QCk_|on ,C1E<^C[YB|the D@|while nZ|with jD|without ,[DDQZnD
worksheet|&YDDmE
workshop|!D"_#X/^1C2]6C7^8?:[AZDAT]W[X^[B]]^D_]dWhVi[k@lB|<name> "]6D>ZSZT[k^|and EZ|in 5]ZY|is ,CCZQ^|on ,YEZ|with XY
workshops|#Y,Z<]U]dWkD|and <Y
workspace|4[:BAZhZ
worktop|2ZD[F[W^
worktops|/ZCZT[
world|#@&A)@+W,;-@0E1=2C3A4E5B6B8a9A:b;[<E=B>>@BBCC=D@EZHFIBJ@K@NEQ@R=T?UEVCWDZC^^_@a_b]dDeCfAg@j@kHmY|'s !^"Y5[;^>EH^nZ|<emoji> B[i]|<name> 8CMVjE|a :YBBaY|and !D%a;CA_JYh[nC|class %B+Z-E8d:?;aAZBEJENCRBUE^faEb^h[nA|gets :X|has 8Z;^bZ|in 8FFZ|is "B|leading 8];XVE^YbblF|of %^8b:[?_NF]E^[a^|that mE|to "](^<[E[aFc_|where /ZRCh[
worldwide|8];^<^E]RCc[
worm|DZXEnE
worms|,^?bDYf_
worn|1g8a=[DYV^^]e^kY|by 8b^c
worried|#Z&[)B,^.D9D>]I_Q]eXgDk>|about 2[>CD]jD|than ,Z<[|you >[
worries|!Z#Z%[)C:D>ADDJ^NBQD]FeAjZkDnD|melt NE
worry|%[>_J]eYkY|about &X
worrying|"E)^?ZN_
worse|&?,X2F4c7C9_<X=[>e?CD^N^W?Y^^D_ZdZecj_nD|at >H|than ,B4Y9Z>BKSY^kY
worship|"[8[^X
worst|"A,^4X5E7D9Y<D?EC@FFIEQ^TDW[Y[]C_YkDnF|of D^|on 4Z
worth|!_"E#A&_'Y(C)=+^,=-B0B2^4@5g8]:_=@>??ADZEDGYK]M=N>O]PYRAW[X@Y@Zc]Cd:eHg?iBj@lCn@|<number> !e"E)D/C2C3]5b6C7Z@ZDDGbMFNCOZUWZ^^B|a *^+e6^D_Pd[Zm[n]|and D_KX|every +]|it "C>EGDaYkD|knowing 2[|more &a7a9[:BGBHDJD]Y|of /bAYT^|the 8dQC]D^[|up ^ZjB|your 8b
would|!;"B%X&E(>*A-@.V1D2b3@5?6b7F8=9e:E=C>>?WA[BcC;D?MBOFP^SVU_V@Wd[Y]E^@_ef^h[iXkAnE|<name> 9B|a "^#C9^|ask 3[|be (@,a0D4^7C9_:D<CBBD]JBK@MEO]Y[_]bXe=k]|buy nZ|come 4FMX|cost 2]|cut XZbE|do ,BD[YY|end AZhZ|fall #Y|fix #[6][Z|get 9Z_Y|go 4[|hand F]|have "E#D&G)a2Y4=7@;V?YK@NeTY]AgDkZnC|help #]4cD?|i ,D|it (]|let 0E;DXZiYn]|like #Z+E,^.D2[4D7D;A<E=Z?YACBYFDGXHAK^Q[Yb]BfVgShEjZkAmBn?|love ,Z.Z2[4_5^QCS[T]gI|make "C'X6Z9ZQZ[a__eZkE|mean "](^,D6]:^E[[[lXn]|never #Fb]l[mX|not #[&^+a,]1[2G3B4@7[9A;U<]>B?b@CB_CBKYPbQgSDW?XEYD][_?cZfagBi[k?|only 4[@Z|pay #A;ZQbWC|quite ,_|rather ,A.eB]D?F[QAScjAm]|recommend 0[U]|require KX|say 7_]X|see ,D>ZQD|suit 2bWa|take %]|the ,Z|want 0^QEk]|we "^%]HX|you #@%C(C)B.E2B:]=C>C@ABCCDDBFCI@ME]G_^bFk@mEnD|your "[7ZM]
wound|@bgc
woven|!Z8]^]
wow|+[8A:CAbKXbWhY|wow Aeh]
wrap|!B*E;^GDIBOEb_e^jB|on UY|the OE
wraparound|-[R_
wrapped|%[&C-[.D1_@_AEQ[V]]^gajC|in %[&D@_gZ
wrapping|!E-B:]n]
wreath|,E1EC_EGQDVDj[
wreaths|+Z
wrecking|#]F_
wren|,[PZ|came RB
wrist|<CCX|and ?Z
wristband|-]4_:ACYaA
wristbands|"D5X7[G[HCOX
wrists|&W(D.Z|less (E
write|!Z#?%?&>'X)]*a+A,>-A.X0C1A3]4F5A6E7?8D9Z;><D?@C@DcEDFAG^IAJAMEObPBRESXU@ZC]>bAcBdEfEhIiBkam>|<somebody> .[|a "]*Z=[>ZDWQE[Ye]j[|again 4BYB|back #C9]DGeZ|down 3DYEkb|here 'Z4]|in =[Q[|it #B,a.C9a>Z?[K[V]W[|me *[OY|off G[|on ,C2]DB_[kD|once 'DDYLFOE|one ._2[3_IDSYX_|something .[S]jW|that 3BDY|the "[#Z&Z'_)Z4B8^=_DZK[kb|them 3Z4[|this ,C|to )E,A7C=C>C?CC@D[I]KAMDY^]AbDeCf?hCjBkCmD|up 4aEYOaYad_e]gZnE|us !b,D._3ADBS]XB|when 4[|with )[/[T[|your !Y'U)^*D3D:Y=CLZ]Z
writer|>]C[W]e^
writers|F]]EnC
writes|&W*Z.W2X9ECaK_Ob_FjE|in 3Y|the *Z|to ,[|your 9A_E
writing|"E#c)^+Z,[0Y4D7A:A;A<C><AZCDD^EAF]IXJ?KZQ_S^TDW^YG]D_]aBb@eDk]lCmZ|a 2_Wc|and S]|before DC|down /Y|in 3_XX|it 0ZDZ_Z|on #DIEQWkC|that 9]YBf]|the 4]Q]jAkB|this 2A3EAagah]|to #^,^D[I]QZ
written|"e%C&[)C/D1E2C3E5@7A9A;C<??=@XEAFAH[IZK^OYTCU@WCYWZ@^EbAc?dBfAhCj[kGmA|by &]j^|down #[Q]|for "]|in #^,^;[B]Q^|on D]IZk[|out &]DZ|the "ZCF|to &>4b=XCYDDK?QIY^bDj]|up e_|with &_K^
wrong|!C">#>%?&B(b*G+C,V-@/d0I1A2C3?4m6D7E8A:F;?<@>D??A=C@E?FUGAH9J@KELGMVPBRBTbUBV@XAYlZ?]F^A_Ba@cAeEh@jElCmZnE|<emoji> FaMZT_a[mZ|<name> ?YK^d[|about #C,C.[4]:^DYfDnX|account ,a4^Q[|and #D<b>CIBYDjYkZ|answer ,Z=[Fc|answers ([7FMa_DaB|because Q]|call kF|date 4[CCQ]fY|end ,YQYYW|firm FF|for ,Y4Z>FKWnZ|in #F4ZCCFCKDQEY^j>kD|it DZnD|letter QE|on 4a<E@DFCYVd_kA|one D[kZ|place n_|shoe 4B|side &[|since 2ZQB|size g]|the >DDDjZ|to ,]|way #EDDI_KBQ]kE|with #]&W>^IWg^kb|write 4EYC
wrote|#h%D&b)Z*]/A0B1F2D7@8E;><D=B>F@aAAB?CFDBF>IhJDK^NUT@V@XAY[]?b=i>jYlEmCn@|<number> #?4XID|<somebody> #Z4C@[g[|a #^5_;[?YIbQEYXZ[aZnX|about )^,C4D?CE]KCf@|and Y]|asking @DgDj^|back QAgCnZ|down #B4DDYIBQESZ|in #k4T@[C[DDIjQ[dCeXfFg]nE|it #=*b?CDYI>SEnC|on <Y@DgC|that #d&B,A4]@ZI[KCYa]FjXkDnD|the &h3]I@KcYD|to #b&Z,B-Y;E?_@[Ii__bCeJna|up 4DM[|us ,]@YkC
x|!D#A&C(],B-D5V7D;D<D??BWDYMYO[PZR]SBYAb_k_|<name> ]^|<number> CXkZn^|ray #CmY
x2|/]C?D[TYe]jAk[
x4|)[
xi|C@NZQ^jBnC
xl|,D7ECD]Bn?
xmas|0_B^i_
xx|"f+c-[?eRXTb[]bYfb
y|9^CD_^jE|<name> K[
y'all|%h'd,].d5X7[<i@[BhJfL_MaSa]_c_dZi_k[
yacht|,^<[C^QZj[
yaml|,Y?YVE
yard|#@&;-F.B1E4A5C7D9[@EC^DXEBHWIEKDS?TDWDYA^Cf@gChBjXkClAnC|and 2ZYB|at CE|closed 0[U[|gate ,B|is IIa[|on UD|this &E
yards|4F|since 4F
yarn|!^,B7[8E9[;_@YG_HZQYbZnD|is )F
year|!D%;'Z(B)?*A+D.[/]1_2X3:4C5D6B8A9E:E??C;EVFAGGJCLVMDOEQXT^VaXA]W^XcYdUeYjBlZnZ|'s !C#A,F.H0]1A8a>B?a@AACC@D=FEIGJ^QBSDUbVCY]aEfZ|<emoji> /^0]T]|<name> !b+],E1_8[G[PXQZV[|<number> !D"c/B0Y1E2C=B@[AFH]Q>SCTAUbYYf[gYjDn>|a DXbIe[|ago ,]-Z/c0Z4]F[RZVXjXn]|ahead B[i[|and #@&A)C,d.Y0C2[4=7_;DADC]E]HCITKFQaTAUAWbY?[WgZjYkYl[m]nB|are QA|as 4C|at 0[1F<hVDlE|before 0B4Z7DDAkA|by &_;[bYkB|cooked +GPF|did 9^n[|draws B[|end !E.Y8Z>]GCSZlXnD|ends CY|fixed #C|for /Z1C4^7ZTZYXdY|from &[jE|had aY|has D[|i ,F4X|in /Z1Y2^;Z>Z?ZA[QdVZWWh_nY|is )Z,@5]@XUA|it ,EC[DDHWe[|make 7]VZ|new -a8e:YR^]]^baW|of 1h>ZF[N]UDV_Z@iXkYlBmb|old "@#Z&^,]0F<EDDF[Q[SYUEe]kGmX|olds ,a0C1EAYQ[|on 0Y1[;[DZ|one ,_;Y=aYXd[nE|only /YE^|or 2[9W_X|our -]<dR_b^c[|people 7Y]_|running &D-B;a<[DYHbRCbejI|since #E,C0Y5^A^h]|so .E;[=Z>]DZ|strategy CBEZl]|student &]KZ|thank ?E|that >Z|the &E,@.[2D7WF]QESWeC|there .X4[dc|they #a;[I^n^|three Sag[ka|to ,E1Y7[>Y]]jD|two .Z;[DE|warranty G[|was 4^E_|we +],_-B.c1[5]7E:F;_>[A]JCQ]UEVWZbdZg]h_|what ;]|which #[|with "h0[<cQ[c[g[|you ']/WD]L]SGnE
yearly|/]=YBYEYQ]kC
years|!E#<&Z'Y(A)>*@+W,^-F/Y0@1Z3@6A9C;[<[=>?]@bAYBFC>DBE[FCICJBK]L]MZP]Q]T]V^WEZD]I^[bac[fYg[h[kDnX|<name> )[@AC^|<number> ;DCBQDjDkC|<somebody> DFK^fZjE|a ,XQ]|after #[I]|ago "[,@/D0C1E4?7D:];><B?C@AU]YC]Ga]eYgAjAkDl]|and &_,W.D2B:]<==[?]EBI@M]Q[Y[Zd_ZcAfXmBnC|as 1FCEjEnZ|at 1_5WN^S]V^|back [[|before 0[;^UYbc|died ,@?B@[e]g]|early Va|experience ;aAZnC|for <ac]|from D]k]|here &Z@Z|i NXQF|in '[+D0Y4]>Z?EEYF]LXUZbJf?ib|it &D.Z4cSWY[|late &E[[g[k^|later /^;Z|of ,V1^2b4C8C<e?Z@BCYEhL[SBW^YCdDeEfXg@lb|old "^#D>]Q@|on &f;[<_A^CBJ^K__Ea[c]gUhbkG|our 7ZY[|running ,C8ZEdGYl[m[|since 0E1@?CEFQZVC|so 2Z;ZA[hX|the .]3Z;ZkEnA|three <_|to /_1Z8]A[TZ]Y^]|two ,YEala|we )[4b<X>ZYZ|who @Zg_|with &G,D<[DDKBcWnC|you &Z.b7Z|younger +[/[TZ
yeast|,C4]mW
yellow|"B#D&?.A7D8F9]:@<D@ZBECGFFKDSF]B_bhDiD|and &B4[KC|coat ,]S_|line ,C3^|will CC
yes|!@#f%@&?'D(c+>-@.A/@0D1A2T5Z6a8F9B:C<A>@@IABB@CCDaEAGDIgJ?K=LCMbQYRDS>TLUFV@W]XHZV^Y_CaEfCgAiEjDk^lFmZ|<mention> #_I_|<name> "=,FDXIZSE_^eZjA|<number> >^@]CB|<somebody> #D=]|a QFg[|and ,?5]FbmY|at DA|but Da|by 4aD]|even ,e5]DBQ^d[n[|i 2ZaY|if (a,@IB]]|in ,^<C|it ,E2B;_DCH^IBY_bZeCgE|on #B,^@]CdjYn]|or (d.B4^D@IFMaQESBe]j[n[|really ,^Q[|that ,Z4ADZYC|the #b,c2c3];F@EC^DZIeNZOYQ]W^XekXnA|there 8[?^FYd]|they ?[iZ|to #_&Z)[2X4C6Y;]A[DYK_N^bZnD|we "_,c7[;DDAF@P]Q^S^]^^AjZ|you #Z)d,A:[>AI^dGgGj[m^
yesterday|!@"A)D+C-=.C/D0D1X3W4f5C6D7D8E9C:Z;C<D=A>]@]AFCED?EVKYNFOBPAR?SET@U?V]WCXCYbZ@[Y]D_XbEdEfXg^kDlYm@nA|'s #]1C3]4Y8C@DCFDDSAYW^FdFf_g?lVnD|<name> [Z|<somebody> ?DF[g^nD|a ,@QDh[|and ,d;Y@EKXQ^fYkA|i ;]A[KGQ@]FbYeX|in &ZaY|it ?[|the 4[EZQVkZ|to -D;F<[RE[^|we #X1bjD|with &A1]@[KAV_|you DFnY
yet|"]#A%[&B(C)Z+?,A.@0C1_3A4k5Y6b8]9D;B<A=@>C?E@>BFD=EcF]HCMHP>SFVWYi]X_BaDdEeZfEgCkAm]|<emoji> "])Z4b;DN[YY|again ,E|and #^,Y0ZQ]YYeYnE|another :a?El[|but 1W6YF]mY|if ?]|know 4[|please >DTX|so A]h[|the 4^|they &E|to ;Dc]lC
yield|5kZaia
yields|HF
yoga|0^:A@DG]gEj]nF|for 0^G^ZZ|this @E
yoghurt|,_DXQ[
yogurt|8Z<Y^]n]
you|%g&A'[(Z,B-;.Z/D0B194C5E6^7_8]9];@<6>^?[@]A=BFC?E>F^IWJ]KCL[MZNXQDR>V9X[ZC[Z]a^Z_YbDc=e[f[gWhDiDl=mZ|'d #A%C'F([+E,[.Z/A3E4A5C8D:F=[>A??@CCBD@EXF[G@JBLAM^NCQ]SaTAWAXAYE^Dd^iAj?kFmZnB|<emoji> 'C(B)^+f3_8[:d?[D]F>G[J[KEN_P_Q_TEX_]]a_mDnW|<link> "EH[|<mention> #D&^4E?^JEK]Q^cXfchY|<name> %B)E,]2Z4E7D8G9A>B?bDDI]JDNDPYQ[RYTYUEZ^]F_Bb>eDfehDiD|<number> "d)[+X2[7Y=A>EC@I]J[MAN]S@][aDeC|<somebody> ,@.@5]?CA^CYDDQAZ]|a "c%A'B(U*a+_,F-Y.Z4^7=8A:E?Y@EFDHYKELAO[QYSVTC[C]DgWk^|about #]%F,A4A8D9Y:D;B?B@DCcDAI_JAM?Q?WFaFkC|absolute +D0D?fPD|accept #]CZd^|actually #Z9^@^DYHBQB_ZiX|add ([/Z94:Za]k_|afford "^(D)^7]9>GCHUMETYUB]]_?nB|after .[7[|afterwards .Z|agree (d7DJZLWMdQB]Fa]iE|all "C%e7B9a;[=ZBbF[HHJ^Q[XY_[abb[i^n]|alone .Z=Y|along #a.E0]<ZIYUZ|already "Z%[,_.D4_7YD[SEk[n^|also :]|always .YS^|and "D#D%](D,E.c3c:]=c>B?B@_HAIAJ^KZMWQARDS^UGX^YA]F_Edaf@g[hDiCkE|another 2Y|answer "Y3Z5]8[9]:_|answered AZ|any .Z|apply ,Y.f4]Sbe^m^|are "F#Y%e'_)^*[+[,A.D0Y1F2B4Z9B;_<Y>b@aACC@DFJaL^N^R[TCWBbTeaj>nA|around .[|arrive g]|as %a/_>]J]SFTYd]|ask "W#b.Z2C4D>[D?FCIaS[YD]AedgBhUjVmE|asked "e%]&?)[.C?CBZCBDZFEI_JaQ@RZY[]HfAgZjUkZ|asking #^>CB@|at #[(b*[,^-A.C1]2Y4Y7[8D9Z:E>[H[KDMYSB]Y^@bSg@lfnC|ate >]|avoid 'E9Y:Z|away 'ZL[|back #D%Y,D6X8]9B:]J]]D^Ya_|backed .[|bank @ZgZ|be "c(G)X+[/]5[9F@DH_IGMCN^QDZZ_DgAnD|become 7E|been 9]aZ|before ,^.Z/Y4a6Z7@9]>CC[S_]Dn]|being %]|believe "X(c.YA^M_ZZaChZkC|best %^J[|better 'Y9[:e>C]Ea_n^|bleed %_(Z|book *_+C,C.D3[9C>[DaG^HCO[XWk]|booked #[3[4E7C:D=ZBZG]YDaDgW|both *[6Y?[Kb[XeA|bought #D4E=_>ECYKD]VaZd^|bring ,>:[=a>ADBK^WE_adZjBn[|brush aY|but ,^QZkC|buy /Z2a>DDFGBQaW[XB]CjA|by !['Z2[4W8[CWDAE_JDL]QaUG]DfDg^l_nX|call "B3e>[Xd]B|called #f;d>_QAeZ|came 'Y.Y4X>g?B@[I?ebn^|can !C"Z#b%@&a'B)D+?,?-a.Z/C0E3]4<5A6D7A8^9=?[@DAFBBC=F>G@I@JCK[NAOIPES[V@YB_<aBeWiBjGlGmA|cancel .YGES]]CjY|cannot CZ|care (_.a7ZMVS_^G|carried g]|carry "G>C|catch DB][kAmF|change "]|changed 9ZgE|check #D/a>ZTZ|choose .Z:_=@>DC[SYd>|clapped F_mY|clean 4CQZ|close %[.B7DY[|come %b.A4C7E9]@]IZJ^KXS@]D_WaBgYnE|could !]"X%D'e(a,<4[6Z7b9<:Y;]<]?C@ED?EWFBJFL]Q=TYWEX[]a_?aZb[dCeAgCjDkDmA|covered "^%[H^NCXZ^^gD|dare ,Z3^FYX]|decide .a2YS[dZ|deserve !a(A+E,C.D3E7?8d:Y>DAZDDFDGXMDQDTDWC]E^bace@h^k?mAnE|dial DD|did !D(_*],X0a3_7Z;C>[@ZCCDAF_H@IAM]YYaCdBf[hEkBnD|dm #_I^QXY_e_g]n]|do %A'F(X)C,@.C/D2>4@9F:V;W<]>[?DAFCDFBHXIDJ?KFM[NAQDV_XF]G_Be[f@hCjYkZ|doing 7DUb|donate XZ|down ?Z|drive .aC[DBS[kB|drop ,]FZQ_jW|dropped >_e]|each =[|earn 8]dG|eat +],].C:_<ZC]]BcY|either #Z3]4aX[nD|email ,]|even "^-[.[9BDBHY_EeBkD|ever "D#^;E?FCZG]I[L]NDgEj^|every !]%_4_8FJa|everything 7cFC|expect "[:]|fall %[D]|fancy )Y._KDSZnB|feed "^?]|feel %Z(A,A.a7C9B:aJWM?SY_Baf|felt ,Z=[|fill .]D]FbS^m[|filled #c2^@a|finally 7CFZNY|find &['_2Y9Z>CCWD?QCSCW]]DfYjZ|finish (aMZ|first ,B8Z9[@EQFj@|follow !F)[5]6C7ZGBUWZX]Y_Db_|for !F&D*E+G,[.E1_2C3C4?5c7E:b?ICCD>GAIYJWKDMEN_ODWCXAYEZ^a[cDiWk@m]|forgot )^NagZ|forward 3Y|found NZ|free (D)b|from -Y.[0d8Y9]C[H_SWUaX^|gave .]:]>C@^DDj^|get !C"Y%A'a(B)B*B+B,c.G5E7=9D;d=a>=?AC^FCGDLZMZNBOAPCQgTBUBWaYB_YbddcgYjW|give "A%X2^7a9]DCTZW^]__YjD|go "D#]'b(],_7@:E=A>WBACADBHEKCLXM[W__CdFgDnd|going 2_|got '^(Z,D.@4[6]9A>e@]CbDWFDKDLWS?U[Y^[X]Yecgak[|grew '^LZ|guess "?(d;ZHAM_|guys %Z7C;EBcFDJ^QE^Cc]ic|had "]'Z)c4[8[=ZBCC_DbF^PGW[]Gb_d^eZf]gI|hand #Y'_DYk^|hang ,].YDY|has #E4ZK]QD|hate "Z.W7CDAS^W^YFkF|hated DEW_|have %C*c+],D-B.F0C3H4^5Z8^9D<D>X@_ADBZCRDVE[FbNZObQBUAWG^VbCcCdCe[fLgZhCkYma|hear .D9d:D>Z@EF_QZSB_bgCk^m[nD|heard "b#F2EjZ|help )]|here >ESCY_eD|hit 7]|hold '[:]@ZaZg]|home C[|honestly ._j[|hoped #Z>^|how #C*[,Z2ZD^O[T[WYjCk^|i )]4a9Z=]A]Y^aZhakDmC|if 4F>B?]DDQAgDj_|in "@#Y%E(_,Z0C2D3D4a5_6X:C>f?CE]HBJ_LXNBRESGZ]_@edfGhCiAkDlX|inspire %]:D|into ,D8Y>^N]QY]XkD|is %^'Y/_7XDCJ_LYX]^Z|it #[,D<]>]B]MZQJSEUZXDb_c[eYg]|join -FGFTCY[]C|joined 0Y=]|jump *aO]|just 2Y:D>@DYKX]AaCkX|keep "A#C&]*C,C.X2A9I=H>DH@KXVYY]eFj]mB|kept >Z|knew 9CB_K?_AnC|know "X#[%C&B'A(^*V+D/]0Z3a8@99:Z;E<^>:?@@=AaB?CBD?E[F_H^M]UZWDX[ZZ^[_=abc^dCe>g=hYiCkDl_nE|land #[)Y5]ZY|last "]'Y([)F7?9EDZH[^D_Ag[n]|lead ;]mY|lean G[|leave (F*E,_7DC]DZE[OEQ]S^h[lZ|left 'Z.D7E:ZQCUYeBfYj[|let 5Z>?DBRYZ^eB|lie >[eZ|light D]hZ|like "D%](>)C*E+D.k2_3B7B:D;C=^?B@aFBJ^M@NBQ]SjZC]A^Ca?bBfE|liked .^5]9ZS]Z[a[|listen "^E[H[|listening "[7@F]R[]>|live #D)@,B-X.B7g>^C_MCNBQ@WZXBYY[^eZm[n]|living '[|look "D,X7ZD?[YgG|lose "[7X:DBYN?]Yn@|lost ,A.D>bDDQ?R]YYe_jEkB|lot #]%[,Z3^5Z9];E>?BbI]J[LZX^Zf__eDgZia|loud %^J_|love "B(Y)Y,D-_.B3f7Z8X9D>YE[HDK^M[NBQCR]SEXZ[D^[aEjBk@|loved ,C>^X[|made "D(Z^ZfZnY|make (Z8C:>D^FBQ^_XbA|making F^HC]_nD|manage '[FZ|matter 3C|may #C%](_)D,A.b2@7@9G<a>Z@]AdBWD[F]J[MeNAS[]CebhbjIkX|mean #]|meet /^T^|mention (D+]P]a[|message .?DaIESFk_|met .D|might ,D:E>aFBI[S^eY|miss (Z.B3[7@9aT^_^|missed "].C7_;b?ZDCQFS>TY]YbakFnG|more ,EDYQBWC^CbEjE|most >^_W|mostly #[CZIXn^|move ,^K]YAg[n^|moved )[7Cf^k]|must ,_3[DbK]Q^Y^dHkV|my 2[8ZAYQBTC|need &e'D(B/E0G2@3^5C6E7A9>:F>Z?EC@D_EBF]M@N[ODQGWDXX]F_?dDf@iBk^mXn>|needed %C)b>Z@Za_bB|never %D,Y7]FYNAQ[S[XY]Z|next 0^D[UabD|no !]#[YC|not 3_8E>WY@e^|note 4YAZ|nothing (Z.[7Z=_CZMaS[d_gF|noticed #^Q_|now "7(D,A-[8Z9?=dCcHDQ>_Bdan]|off "C#]%E,Z.B9c>cCEDE_be[gZj<|on !X"C#[%C'g,^-C2Y9V;A=C>CCBD@H:JBKBLhSAYD]^a>b?dEfBi@kClB|one "_#D.Z7_H[MYSYWDY_ZZ]Y|only !C(D@DB[FZQ@VYWaaCiTk?|open "Z+Z9[DDH]MDWYYA_]dDkA|opened #D|or #]%[9c>>F]JZK^_]g[jX|order (E+a2[@YTZnZ|ordered D]k[|otherwise +[PYeD|our )A*[-E6Y<[JbO]RB|out .X9DN^S^TCfZgcjE|over >YYZkX|owe 'Z:[D_L[a]g[|own .E/Z4Z9[=^>AD=QCaEkB|paid &E,Y.B2D4bCZFYSCYZkZ|panic 'Y=Z>Y|pass D[kY|passed 9D|pay ,C.Y2]:[=:>FCcKGa^d@e?g^n[|paying ,G7?]D|phone .FCB|photograph kanZ|pick )Y=^aCd_e_gB|picked =[>[|plan "[7YCYHZ|please .^C_S]XE|plug DBF[kDmY|pointed #_IZ|pop 6Y|post 3ZXZ|posted '[*?OA|prefer .bS[|press (E6[|pressed @]|pull 7[Z[|push 5]|put %B,C/_3C9G:Z=]>[?C@DD?NCQAT^e]gDk?|qualify !_7[DZG[gH|raised #X?bf^|ran D[|rang #F&C4Y?CIBQ[Y]|rather .@9^CDQCSAW>_^d_jF|reach F[|read "E#C(D,X/^1[2X4C6[9[>d@FC[DBG_IAT^WY[^]^_Xd[gEn>|reading (Z7D]D|ready "[(E-[7@8a:^FDHbMATEXF]A^_bEi^|really %D(D,B1]7d9B>DDGGVPYQEXZ]b^CnF|recognise 9c_^|refer !Z|rely >_e^|remember (a,C9^MZa?nC|rent F]gZ|report DF|reported #[|returned 4^SG|right %b&^+aJ^K^P[|ring )Y+V.BDYQcWAYAhejY|round .WQ[T_|run .B8_9E>EDBFYX[^]gE|said #^,^0B3E7_>D@^IXJBKDQ^YA]Xgbj]kZmE|sat 4D>a@[e[g[|save N[|saw +]DCKcUYjX|say "_'D(B+Z,@3h9F=]D<H]JBX__@|scroll (C|scrolled 7Z|see #F&C,W3F4Z7C8A=Z>F?bCaD?FZHDMaNBY^]@gZkKnC|seen 9ZK__Y|send #^'A2X4_I_LCYYjBkDnC|serve "A|set .D>FDB|shop 7[F_mZ|should "Y#C)b,E.D3D4A6Y7B>]?bBBD]TDW[aCgZ|show &[9D|sign !^,E.A3ECDDCXDe@g]jB|signed #BDZ|simply 1[V[|sing .C|sit ;[>BDB|six D[|skip +^|sleep )Y9ZnZ|smell "[,[D[g^|smile %[J^|snooze 7cBZ]bnF|so #D%C.^3ZCEDFE[JASZUFg[jD|something )X,C7[:C>EkB|spare 6a@^[_gZ|speak "C+a,Z.ZHEPWS[|spend !]'C)Y*YDAaBkCm[nD|spent #ZnX|split DC|spoke %])EDZJZaZb]gYnB|spot EggEjClZnC|stand ([,^.D7[M]X]]^m[|start 2]9@:CP_S^]_iZ|started )E?Y[[f[|stay 7[8C=ZDDX[|stayed ,]4EQY|step 8Z]D|still "].A0B4B7_9]>^B_GCH[IDYA]Y_ai]nZ|stood 4X@X|stop 5c:^>[DAZWkC|stopped >]DF|straight ,[>ZeXjX|struggling #G|stuck "CCCHFKEYZ|swim 9C|switch .X/ZG[SZ_^|take "@,[.D2b7E8F9CFZMaQYSEW[d]eDjB|talk &]5[>[Q[dYeY|tapped D]ja|taught ?^Q^f^nZ|tell +[,B.c7Y9D;^>Y@[I[QFS[bZjakY|text .Bk]|than &[,Y.B>aYDeZ|thank "c3]?CU]Xb|that #?%C)e,V7D;]>?F?GEIDMBSWY]^Fbch]n[|the *f,^/a3F4F7B8^9C=bBCCBD=E]GZIGMHN[OgUDXC]F^]bWi@jAlZmY|there #D%A,?2]:daY|they ,F6]ID|think "E%B'E(a,D.[4A7W8D:ABFC[DFF_H>LEM_O]WYY>a>dJfBiCmd|thinking 7a]]|this ,[0D7F9D>ADZF_UA_Gb]g]iWkYmb|though #]%ZJZg_|thought )^,B6Y7];ZQF|three *YO^eY|thrive -[9Da[|through D=F[P^YCk@nZ|throw 9F|ticked #aI]|to !@"@#?%@&C'Y*C+?.]5E6a8C:B<D=<><@>B]CYD]EbF]G@IIKEL[N_PAQBSXV^YD[W_Cd=gCjEkQl_m^|today '[,C9DLYM]Y^_BnD|told #d>F?B@YDEIaYYdEmE|tomorrow #_*[I^OYgY|tonight %ZJXQD|too :FM]b[mZ|took &D:Z?ZQ[f^|train j[|travel 8[jDn]|tried !]#D)]4C9d_Zk[|truly 7d?Z|trust "a,]5]HV|try _[bY|tune D?kE|turn ,X2[5^WWZ[|twice ,@C[fE|two 4ZS^YYkC|until >_D[YF_[n]|up +b.Z/@>Y?W@]P]QCS[TCg[iXnZ|upgrade )ZN[|upgraded )]NZSF|use "E#[.D9e>_@DD[EcFbQbWWYA_]e^gCk[mZ|used #C(X7]?[MYjZ|using 5h9[Z]_anY|vote -_.bKYQZR_|voted #[,a.F=a?C@YI[QZd^fEmZ|wait !D"^,E5D7ZDAQDTD]GfEgZjEnE|waited 4[>c?WTEebfZnC|waiting !b"@3^5D7i8e9CFBG]HELFNCU[ZB[]]h^^b[m>nE|walk ([*[7]8^DAFYOZQB]^b[kA|walked #E([?AMY|want !b"a#@%D&_'Z)A*Y,[._0_2>5D7[:^=[CADXF>HXK^O]S_W>YXZCaZfXm:nC|wanted #Z%[,@7ZQD|wants %Y|was #Z|we %Z4[7[>Y?YDDN]YCkCnZ|wear (ZD[|weigh ']3[L^X[|went 4]?dfZjX|were "B#b&?(D,X/]0c4Y6E7d8B9Z:[>f@[BEDCEAF@I[JAKLM@[C]_aVdXeegZhEiBk=m@|what #B'X)D,H.Y4=<a>AIAMYO_TC_EaCc_e?hY|when 'E.X2Z4_7Z9CIXLEY^_B|where "[&aD[k[|whether 4[DDSZkE|which &Y4XD[KXgZk^|while e[g^kC|who #D%Z&X*Y0X9^;d@CDCK^O]QCSZdCfXg@kYmY|whoever ?ZgH|will !e#B'D(C)b+],b-C.=/C2[3B4A8b9D:[;]>EAFBFCEECFbG^H]PRQ[SEX=^b_?a[fDgDhWjCl@md|win #ZJ_mD|wish "E9dFDIDMDQDWX_ce^nZ|with 'Z/Z8]>RC^L[TY[CjY|work 3]4Z9[=B>XSAkD|would ._7d9E?C@CQF]YaYnE|write *].ZO^S]]ZgCjB|wrote #ZQWfEg]m]|yes F[m[|yet %]>D|you :];^b[e]|your =]TZW[]B_B
young|"A#B*[,B4A5g8Y;a?b@[EZG^H?NBO]Q[RHY@Ze^Waab]eaf^kCl]n]|<name> <^kF|man #Z?b@[I]|people m[|person :[aZ
younger|![&?+Z/Y?DGWT[
youngest|&_,c5]@YECQeSYfBkY|was 5^
your|!a%]&@'b(Z*Z+B,C09182E3b4C5X6c7_8]:B;9<:=_?F@]A<B@C?DXE>G_JWKDLeNYOZP@QCTYU?V;XdZ[[^]_^^bAcAdYfCg[hDiEjCkYlEnB|<hashtag> ^E|<name> !W#W%>&E(i)_-Z.B3@4G5b7]8X9@;_<_>^CEEDG[MeNWQZTCX>Y@Za]Z^DaDb_jV|<number> !@"<(D)A,E.c/[2]4Z6b@[CBM@RaS[T_W^Y][[]]|account #@'a.]/E3DD_L[^XdYeEgCj^|accountant 3]F^MC|address 'B*[4C>cDZE]lZnZ|adviser eY|age '^L[|alarm XZ|alarms 3]7cJZX]]aa^nY|allergy !Z|answer "[#F(aM]|answers 2_WaY[kB|application 4XDahZ|appointment >d@ECE|area DC]ZjCkA|arm CZ|audience 5YaF|aunt ,E|average 3C:D<eX@^a|award bD|back !["C%d)].[3D7]8^HDJaMZN_SY]amYnF|badge !C3DnC|bag 4[>b@ADBQAY^ea|balance 8Z|bank 7B:C=WCEDWH_OCQYS@]C_EaAd]j>k]|basket %B)^6a8Zna|bathroom F[m^|best !C'^([8C:^JAL[NBXZZW^B|bestie 7^G[a[n]|big ^]|biggest 'Y5[H]MZZY]D|bike ,[NZk[|bill ,D7E=a>DDEFEQDSAd^kEn<|bin @[FZg[kDmZ|bins D[|birth '_L_|birthday ']7Z;Z|bit .]BZ|blood /YTY|board "Z9DXW_Fn]|boarding '[LZ|body -D:ZG[|boiler +X@A_DgFmE|booking '[.[>DS_nZ|books "BC[|boots ![QC|boss 6^7B>^F^[We^manX|box !B)a,[4D:DN]d_|branch I]|brand -[3F5YX[Z^bDia|breakthrough bX|breath DB|broadband ']6Z7[9DD[LZg]|brother >]|browser nY|bus .A=AdEn[|business !@"[-Z;[FYJARaZC|calendar !B3_D[X]b]|call &]=]KY_ZnZ|camera DZkZ|car )_D^N^QCmE|card !]#C&E=[@]CWSAdb|care .^S]|career (_+^7[<[a]|cart !E)bC]dFn_|case -X4_RWkE|cat 9ZF]QD]_mZ|centre )]>]|cfo 7C]E|chair 4Z9C>YQCm[|chance %Z|chances (A*Z|chest 5[>CZ_eD|child %E'E(B)_,^.]5F7a9>:A@[CEK[MAN_Q[Z@]^_CbCeZh^nC|children 7b?ZDCMXTY]_aI|choice 7bW[na|city "C%[JZmD|claim e^|client 7Z>]e^nW|clients "Z/[8C|coat "Z,ZHWQ[|code +[5YD]|coffee !C&Z7bDD]Y|college DYk[|colour F[|comfort 8a:]^[|commas OZbZ|comments #^,ZQYjW|commute !c"]/F:Z;]GZa]|company "D'a7Z9[HCLY_ZmD|competitors /A3Z7X:B@DDEMBNCR_ZB]c^@nD|complimentary "Z*ZG[H]bY|contacts ']5ZE[L[|continued ,E:DEY|contract &Z,DC]I@SGY[|cooperation X_l[|copy 3[8[UUX]^C|corner ![8Y;]|council #X%[6]J^[Z^[mZ|councillor "_(C3]F^m]|country 4A|county C_nY|cousin %[,_5XDD^ZkF|cover F^m[|credit !]'^D^GXaZg_nX|crew "Z6E|crossing !Z9@_D|current !ZD[|customer -Z|customers HY|cv .a/b3]7^@ZTYXZ|dad #B>bKBZ]ebn@|daily X_nZ|dashboard nW|data "^._:BOEk[|date .A9W>DQ>gBjC|dates >^n^|daughter 4Z>FQF|day !caBha|demo !Y(Z+]G^|dentist (Z:[MX|deposit )B/C4]B]D[TDWWg]i[|desk )],]NXaD|details 8Za]nE|device -ZR]|diary 7^]]|direct 6Z[Y|dm n[|doctor 3EDX|dog !C(?:C@ZLEMBQ<SC[YaAdZeEgWjFk[|door 4]8YF]PZ^ZaDgZm]|doorstep :]^ZaZ|dream )Z7E8Z:[FZ]B^X|dreams :ab^|driver 7[_]|due '_LX|e "C7ZGCLYkB|ears ,^Q]|electricity "^|email #Z'd(C*i4D6^7EC^LbMBOh]D^DaFhYn_|employer "[iY|energy '[L[XY^AnE|entire 8A|evening =]|ex ([7^:B]]|exclusive nZ|excuse (=7f9@HGM?]b_C|excuses 7_]]a[|existing 8C|experience %[*A-ZOE|eyes "^.^3^7EJDN_RH[V^]|families :[|family "a%D'Y(G,E/E7_9Z:C>CH]JD]]_[a>|fare 2X4]6X|fault )]4@>[DAe]|favourite (f*Z8A;EHCLCMdNX_ZbBn^|feed )Z:DP^aDnC|feedback %gJciDl^|feet &Z8X;YDagZjG|finger n[|fingers hZ|fingertips !^VZ|firm "F6_9[TZ[[nD|first !Y"^'B)G+f.C/A3B6Z7B9Y>FDCG]LAN@P_RCTC[a__a[fDmDna|fixed /XFama|flat !Z"A*X.XD[e^jG|floor 5aD[QES[|flu "Z6B@Z|followers *X|form *COBYFeY|free "Y)>.C7CCdDDN@T^kC|freezer 4^|fridge 7A@[M]]Cg]|friendly 3Z7^A]|friends %@'ZMbXC|front JYX^|frustration %^J]Y]|full -]|future "DGF|garden 8_|gas 7^|gift /Z7_CDXD|glass 4[@^|go a]|goals 3E:_a[|gp @YD^QDS^|grandad 9a@Y_Z|gut )[7Z8]|gym Xa][|hair %^&Y,_:X>DF^J[j[|hall DF|hand %_,a.C3ENXQ]gD|handle (b*ZM^O^|hands 4Z7^>W@YD@k[|hat UZ|head "^+^,[.WNW|health :[|heart "].Z0]3D:BFbH[aEm]|heating h[|help 0Z7[Q]_[|history DAe^|holiday @]FB|home "b(B.B3^7ED?G[HZK_N[kB|hot DZ|hours =_>[d^|house "E%b'e(B)c+^,Z/^7CJ_LaNaQWTZecjZ|household CYD[|inbox 'X*_4Z5[O[Z[]Y^DmZ|individual ;Y|insurer 'Zh^|invoices &^(E.ZHaKW|job 3aXb|journey )[-C8BBZK^NXUYa^|keys )ZXZn[|kid .c3bjE|kids ,D4Z8Z9]F]_ZhZ|kind %C?_IYf]|kitchen )[7[jFn[|knee 3ATYgGk^|knees @[D^|lamp .E|landlord ,C7A@bD^M[QCSBYEgbk]|language "C'E(^|last "_#D9b>YCCDZJ]YE_]eXj[k[|lawn *]|leadership 7^:a]_a^|lease nZ|left ,]Q[k]|letter #[4[>ZIZe[|letters #]I]|library "X#C.aH[SZn_|life !B"Y%D)C.X7A:cCDDFKCN?ODPCQTTYZB[Ba]hCm[|lights 9Y_X|link !b*]7X=DOY|list (Y|little !['[:BNBYD]Yj^|loan @]g[|local @DgB|logo 2_U^W]XYnY|loss )^ZZ|lot BZ|loved %Z(^)[B]M^|loyalty %AOE|lunch .ZD_SWg^kY|maiden '^LZ|manager ']3[DbkY|map &Z|mate (]M[|mates 7YDCSZ]X|mattress D^TZm[|member nY|message ,F:ZeE|messages OXQF|meter ">3^HCXZ|midwife ,YDZ|mind ,].a0[9ZDAFXJAQYS]_Ye_na|minutes 9@_E|mobile 'cL_|money "[,B.Z2D3B=d>>@YCYHZQW]_aCdge?k]lF|morning ,C/[8Z>[QB|mortgage FZnZ|mot @[CFXY|mother "D,a.Z3]>_QYe[k[|mouth .[]C|move "@(ZH@UaaA|mp /[3b|mum '^,]3]5a9^Z^eY|nails :]@E]FaZgE|name !Z#T%[&]'@(D+C,_.]2@3>4B6V=[CFDAEZFCKULAMDSZTCW?XAZDe^g^k@mD|names I[|nan (_,C3[9bG]M]X[_Zn]|nearest 8Yn]|neighbors 7a:Z|neighbour DEE[OEQDj@lYnB|neighbours /D7b@C][aEi]l]|net Z[|network "C%Y(d5f:DA[E_MbQBZd]EbZnC|new '[8b:B=DD@GEL[MC]V^YaCgB|next !X*e6[7A9?DDO_QYX^[_]C|nose "[/Z7a|number 'B*]CdLCO^QB_^g@jWkC|numbers )[|office "D,Z5Y@]Q_g_|old 4^6b=DCZD]QD[^^]h[n]|one /Z5]TYZ]^^|only ]B|opinion %^3[9ZJZXY|order "D([*B>YC[HCJFN^OCSEa^kXn^|orders 4^|organisation +[-Z5^8CR[Z[|other #]'Z3[7YDDX[|oven @DCE|own !C%C'B(Z)^+_,D4A8C9a:^>_?]C_DXFCI]JRNZWFYB]X^Fbce[fZiYj]lY|page )^5[|pain %[|papers "E>Y|parcel @]C__Fj[n_|parents >_e^|party 6[[Z|pass ![)Y7]N[|passion <[iZ|passport D]M[jE|password TZnc|path ?D|patience 1d:ZIBQAR[VbYAa_fBkDnD|pay =DC[D]|payroll ']6]:]L[]_kF|payslip 7YhZ|pension "D-Z2]6]F^R]W[mX|people %C-[7D:_JBQ]T[b@nY|perfect nD|person >[|personal 3Z|pharmacist D_g[|phone '[*[,Z/a3a6D9A=D>@CBD]FCLUO^SCTWZ^[CdCeCgGjDk^mA|phones D]|photos )]2Z?[|piano h[|pillow /]T[|pin nZ|pipeline -A^a|pitch W[|place !G"[%[4a8DD]HZS=|plate aY|plot .FD_|pocket (Z)Z8]9A=DAZHYMYTD]ZmYna|podcasts hZn[|policy ']L]|polling "Dn[|post 3aXZ[]nC|postcode !]#X.BD^IamC|potential "C[Y|prayers >[JBe^n]|premium 'Z/EGZiY|prescription 'XLX|problem jY|productivity 8[:D|profile *[.[3[OZSYXZ|purse .]2_|pyjamas >Z|question #]I]Q^|questions (=,D2E3C=[?]MCXFYCj_nY|quote )aa[|rail DcRa|rate SF|rates DF|receipt ,[aY|record "B|reference eA|refund CZ|renewal =ZDBQ[|rent #].[>D@aIaeBg[|rep &[C^|results :YD]QZ|review ?E|rights 3[|road &]/bT[|roof "E)a>WHDN^QE|room n[|route Da|router 4[|safety %[XC|say EbRWS[]F|school +a.B9ZP^i[nC|screen 5WZZkY|search @D|season N_|seat ,Z7[g[|secret !Z'[*[aZ|share 7C|shed F^m[|shift #Z5]I[|shoes g^|shop TX|shopping %X,B-X8[QGnY|shoulder .Y]Y|side %]2[8aQGeZkF|sign 3B:Cb[|signature .d|sister XZ|size !['D*D4]7ZLFOF]Xna|skin "[:CDDF[]EaCmY|sleep JZ|slot +]=ZP[XZ^]dXi[|smile )Z@BAZJ[|smoke 3Z|socks ,]|sofa !b)]7^G]|son YY|sourdough 4aD]YZ|spam D]k]nW|special 8Y^Z|specs DZO_|spot !C|staff 5bCBZY|stairs ,Z.bCD|stay 3]:Y|stomach >_@ZD]eak]|stop 5]D[|stories %[*]3]|story !D"?'D*b.F2C8G;ZEEFBJbMCOZREm@nC|street "B*X9a@BCYHEOYQY_YhCjXnD|stub .]|success "C%[|supply 9Z_Y|support %E(X?BA[|surgery kC|surname 4]DEY[|table ![)aGZN^|tablets D]|talk N]]Dn[|tariff .]6a[Y|taste !],^Q_|tax 7Z8[|team -Z3B7?8A9Y:]DEQ@YbaXgCkC|teenager ._|teeth k_|tenancy -d@[gZ|terms !Y8[|test !Z6b7bEf[]]]a^lcnb|thing .bB]S^i]|ticket &Z2XWa|time %b7C8_:b=aJ]a^d^|town !Z(c:AG[M]|train 2YCCD]|transformation !E|travel *BMYOC|trial !Y9[QXSCkZ|tribe K[|trombone "@|truck 7^|trust ;Z?@VZcZn[|turn 7a|tutor 4^7[|uncle .Z6Z|understanding 1ZRZjB|union EdlY|unique ![-Z8[R_]]|usage 8ZDC^Z|usual .Y|very '[|vet QE|views %aJ_|village _Z|vision 8Y^]|visit lZ|voice %a)C-[8Z:bJ^WZkB|vote '[.Z2b4E=_MDQ[S_Wfd^fDk[|wages k^|wall #]@ADC|water BCCDnY|way *_9Z:]DBO_|website D[[X|wedding "Z.D=[hZ|week )].cNaSf^]c]kD|weekend ![9>|well nZ|wellbeing !D%_|whole )[+]@^XU|will /[6^S[[_|window ._SZ|word .FDBQ^g[|words #Y;]|work ']DZL[kY|worries %[J]NC|worst 3[6ZD@QXkBnA|worth :^|wrists (E|year ![.]S[i@
yours|!d"C#:&A'c(Z)]*c,?-@0C1@2A3Z6X7_9]:?<@=b?CA[BACBE?FAG_HAIIKJLcN[O]QERAT]V?WBXW][^Z_[d]hViAkXnE|<link> HY|and .W9[YVe]|at !^G_nY|be )C]^^[|before !E3]7[|better TC|by !_|came 4[|could 7Y8C|for *_8cJ[O]T]^^kBnZ|goes 4]9F|has (D.E7D>BD[IAdDeEh_ka|if .Z7XSZnZ|in 3Z6Z=^EZQCX[YZ[dd]|is ,[>YCaDAOCXaY[eXnD|now 7_]]|on *[|one TZ|say "[7^a]|says n^|the ,G.Y;cDAb_g]|this hY|to 9[=]DX|today ,[3D7]G[T]XCiY|too @^g[|truly 7[Abh[|up *]+_C]DWO[PZ|was =^>]D[d]eajb|we Db|with (]4[7E8EM_fE|would )a
yourself|!W"a#B%A&A'D+B.C1D3]4@6]7g8c:d;D>E?DBDC>EFFEGZHaIZLDNZPAQFSBWAXXZX[]]c^a_AaebAdCeBf?gBjCm@|<emoji> ([FE|<number> )]-^|a 3c6]7Z;^Xab[|and 8]DAJBeYk>n]|are "Z:_]Da[nY|before .Zn[|for 5]|if 7b9D|in 7FGB|on %^7]@ZFemW|out ,Y7[>Z|the )Y6[b[|this 8_|to !Y"D]D|what 3d7a:C>EDBF[RZXh]ZmZ|when :[ZX|why 7cDB[W]]kC|you )>7C8@:_NC]C^Zaa
yourselves|"Z(d+^.Z5ZB^CaM_jV
youth|4D:B?YDCSBW[Y]a@
yr|&C)[CF[[nb|old &CCF
yrs|&Z,Y/WSYTZbCna|on &]n_
yusra|&],_CZQZ
z|8ZXZ
zebra|,]
zero|!d"a#A+_,@-Z0a5D8]:F;f?aAbE^FDH^ICLAP]QBUbWA]Y_@bac^h_iBj@mAnD|<name> ;Y|cancelled jF|to 0YaY|waste ;eb]n[
zigzags|@[X]g[
zip|#Z&A'd,]4b?^Dak]|code 5]DA|wire ,Y
zips|#C+[FZKZ[Zi^
zone|,B8WC^RWXAjA|and 8[
zones|8X<^CYQDV[c]
zoo|"[C[nX`;
