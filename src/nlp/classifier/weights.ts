// Learned from test/eval/drafts and the rules' examples by `npm run eval -- train --write`.
/** What words and pairs count for, as `table.ts` reads it. */
export const WEIGHTS = `'d|!C"B%C'B)K*@+X-C.Y1A3<4Z5B6^7J8<9^:=;<<A?A@DADB@DEGFK[O?S[XAY]ZC[]^D_WbGi>jElDn@|a ,Z|already YD|also =]DZQA|ask 1[6[bZ|asked &C4cKCYagB|be !a&A+T.F2e6_9];^<^?DC]FAICM_OYQCRDW[XC[]^B_bgBjZkZl[m?|been "[#W&],@4[@DdDeI|better *],E2[7_Q@|booked ,C4[>Z|bring (aM]|brought 4W|buy ,WkZ|call &]|change _[kC|choose +Y|come ,EDFkC|counted 4Z|do #D%]&[,].Z4B>[JYQ_STU_eWhZnW|done ,BDDQA|drawn 4[F^m^|dropped I^|especially /Z|ever ,BD^|finished 7^|found ([|get )b,E2C;ZbZk@|give +b,[F[|given <]=Z|go #C2F=[|gone ,]nY|got _C|grown &[,X|had ,_>ZF^mZ|hate !Y.D7Z?_UYgZ|have #A&],_.C2[4C:D>C?]AaCED_F?K^PZfbhal[|hear 4DD[|honestly 9[|hoped QXeB|just ,A.Y4]9Y>[eYj?|keep >]DEP[|left <[|let +Z._2Z|like %@(>)Y*C+A2]5C7?9_;C<@=X?VAWF^H@JAM=ODPBSTT@W^[C]B_ebAcAnG|look #[j_|lost ,A<]|love '[,D-]2c6d7Z9_>ADCE_LbR^W^YD[a][_[aYbAk@|make 2]kX|mend ?]|miss 7]|missed ,B|need ,_0e2C>CQ_eEk]|never #A(d.]4a7[F]I@[UcYeFf_|no #^4Z|not +b.E4A?AY_|noticed #]&Z4]|only ,].[ME|otherwise 5^|paid 4[=Xd]|particularly >Y|pay 2D=_WEdXj]|planned #Y0_4]@]IZQZU[|prefer &agZ|promised ,BIWnY|put #b+c2E4^?E@[IbP_QEY]gZjCn]|rather #B+A,].f4F5E7B9@:C<B>Z?ECADYFBIVMCPEQ^Se]@bZg]hAmC|recommend /Y;X=Z|said ,XB^KB|save /[|say #A&B@[DCb[kB|see <]|share a[|show ,]|slept ,A5^|sooner #Z,D.d2C4?>XCdD?KES_WFjYkCnD|spent /D|still ,E>]|stopped jX|suggest DZ|suit ,B|take (^2FDAK>]]|tell ,D@ZD[Q[|think F]QYhYn]|told #B4dD[E[QBYZl[|tried ,A|use #@,[ID|walked 4[K]|want FEQCYCkX|work jD|write D]
's|!B#X%E(@*H+E,X-D/A0A1@2V3@4W8C9E>Y?G@EADBACaEAHTI]LWNDQ]SXTDUGVCW[[^_YeXgZiVj_lIm[n@|<emoji> "Z,cQb|<hashtag> :5S^a?|<mention> "]&CF_KDREm[|<name> #F%E'a(E*E+X,D-D.E1[2]5D6Z8[:]<D=G>?@DAZB_CFD^EZF_HdIYJELcOCPWW]ZB^__Ca]bDdIeAgDk[lZm]n]|<number> &E,[.^/D1E2B4]5b7d:C?CCFEBFFGCNVO]Q[S]TDUEVDYbZ]a[bAfBgDkHmD|<somebody> "D#E&C'Z9b>cDDL[Q^ebj]|a !]"_%X&A'C(B+H-F.Y/@1^3Z4C7>8Y9G:];E=B>]ADB_KFNSO]T@V^XBZA[[]C^^b[dAeYhBiZjCl_nD|about #@&@)E,A-]3C4>6Y7C:hCDD]F?H;IFKAM^QBR[W[adbXcFdCe[jAn[|above 1[|actually 1g9FVZ|address 4[5^ZZ|after 9]|agenda #Z,BIZn]|agm k]|all !C"B#A(^,@4=5b7a;]<E=F>G?DBCDbFaHEKAMYZ^[YbDiDm^|allotment &^|already ([.E4@7_A^H[ICdFe]hYk^n^|also #>5^D]FZQ@Z[gC|always +b,_7^:A;B>]HZ|an #Y,h1Z9]>]DXI^Q[RD|and &],Y?[EYIBK]Q[YEf]nB|annual EaSZl[|another .]7ADAfZ|answer &]>]@D|are +^,D4]C[P[j[|around D[|as >E|asked #=,_3]?aI=Q]X[nZ|asking #B&].c7^F_IDS[|asleep 7E|at &b,F0e5Y6[>XFFHCK^QFSCe]fA|aunt QEg]|award -CbF|away ,Z2^CD|back "c#d'C(D*D+]3a4[:BC_D@F^I^KGLFMJQCX[g@n]|bacon XZ|bad #]|bakery &Zj[|bank "]9C|batch 7Z=Y|because &_DAK[hYk?nZ|been &[5@7@8C9Z:B;X<X=X?XB]H>K]QERCXZY[]B^EbYcZd[gYi^jFlA|before 9a|behind D@QDkC|being #Y&B(Z,@4a9BCAD]IYUEeC|below )[.E4dDgk]|bench kE|best #Z0[:DUZb[|better "^&c)Z,B.[:BDDK^^E|big ,b:DQ[kA|bigger ![,]:@|biggest !Z"X;C|bike n^|billing #EJ[|birthday "Y,[4]|book ?ZS[|booked #b4^YY|box MW|breakfast *[F]O_|bringing ,YQ[|brother &A4ZKDnZ|brown 4YQBYX|budget CCn]|build #b,Y4]|by 6_C]DEEZWY[ZkB|cake ,[OYQZfan_|calendar 5[Q[ZZ|call #d&h-aC^Rbj]|called #cE_IdYCh]|car fZ|care A[|catalogue ;_b[|changed #]QC|changing aE|cheaper /]2eWc|cheese &bCCK]QFS[|child kS|children ,Z|class 4dC[FZ|close E[lW|closed &ZR_^]|coats CY|code DB|coffee ,^:EQ^|cold &C,BAYQ@]X|collection 2^WY|come 4Z?]|coming &C4^C^DCICKAX^Y^eZgA|concert 2^C^WYe^|contact .ZS_|corner +[,[|costs T]|counting 5]|cousin 4C|crew &a;CCDKW|crossword iW|cup @]bDgZn]|cut >[|dad &]KYeC|dark .a:BD[S]ka|daughter ,^2ZQ[|day #DQZb[kG|deaf M[|debate #?4EIBYE|decision -A3];_X_|desk ,_Q_b]eYna|diary 2[FdbZm]|died ,Z|do ,Z;Zb[|dog H[KHQZ|doing 4ZC[QYYX]@|done ,c.E/X1dK^QaWEbZgWj]k[n^|door =[QF|down #[0Z;Z>G?ZQCnE|drop CZJ^|dry CbICQXkB|due &X2^4E?[CDDCWYaCkA|earned ?gfZ|easier #[.X=DDCID|easy 7Z:C=[>]gX|eating ,^|edition MZ|eleven 5^7]ZY]Z|email #F0[4_CZI@janC|empty 9]|enough .XC?S[_ZkB|episode @^g^|even DD|ever 8b;B^[|everything ,Ba[bE|exactly 7[^bbZ|eyes #]|face ,D7BYEmV|fair &_,>.[4_=[K[kA|family QB|fast 8F;CaZ|father ,[|fault ,^>]Q^kF|figure 4Y|figures #ZDY|final mZ|finally :YF[QB]Ga]|fine #D.eC[D=KDVYe]j>k>|finished 1^4ZV]|firm #[,]|first !]&[4C9[:CDZIDQ^YBnB|five 6[RE^_i[|fixed #@&^ICXZYYfa|flat ,Ye]|flood ?[|flour 2Z|for #@*[,W4A6Y8@9C:]>XA_DZEZFDIIJ>NXOZ^Ea^e^hWian?|found ,E7^]]|four ,]/]DCjA|free ![*V.C4C:E>]GYJUL_OZQFR]T]W[YC[YgEkc|freedom 8e:[^Z|friend 9Z|from +[4C;FF_QYhZ|front &YCYj]|full 'X7E:Z>ZCaQHT_|fun Q[|funeral >^CZ|future )[TX|gala ;]<^|garage <_|gas D]|gentle ;bb]|getting .[j_|giving !c,A-]8aQARZ^]|going #Z4C7B9[=^@DI]SBXCY]]Ed[e@|gone !C&F,=3D7_9B:A;C<]=]?F@EDEIZKXQ=TCZB]]^A_EeAfAgEhBmD|good +A.Z;[D_PAbZgE|got "Z&W)?,E-[4@8Y;]EZGYK^PUW]YHk@|gran 0[NZUY|grandmother &[n[|green F_|grim ,Z>[QYeY|group #D*Y@]OZY[jX|grown 0Y|guide -ZgZ|had #[&D0]=XK>U[k]|half 2a>CB]WZe[iX|hall ,D6ZDXIEQ?SY[Zd[g^jYkYn[|hand ,E=]|hands ,C|handwriting ,Y|happened 9E|happening DZQ[RZ|happy ;[WZ|hard %X>aF]S^YYkE|harmless >_|having )ZiB|head 4[f[|headliner F[mV|heard &B,bKFkZ|hearing 4C?[|heart %Z7Z8[:[|help ,]j]nZ|here #[8D:d<lF[O]V]^Za]fZ|hero (D|hip C]|history 1d;ZV]nX|holding #Z.[4C:Z>[|home &E,D-Z.C7]:aCEKEQA]]^DfB|honestly ,Z.X|honey #ZDYk^|hot D]SY|house ,ZeY|how !D#b/a7_:[;b<GFAQCT^UZWBX]]]ke|husband #c+aI_P]|idea "C#^&cFFKbQ_S^gCk^|in "E#C%W&B+E-D.b0F3X5C7C8E9C;C<D=_>EA[CYD?EAFdJ[N=Pa[[^BbDd^fFhFm[n=|included D]|income )Z2[|inside b^|iron 4CC[D[|is 1@4Z8^;]A^EBnD|issue 2_JYWYnY|it 4=8E:e;B>D@ZFEIBSETZXFYC[[^Ea[eCgYjAkal^na|job 3_6b:^X[[Z|just ![&E7_:=;Z<[A_a?badBg]h]j^|keeping 7^]X|kind Cdj]|kinder "c|kitchen ,aQZ|lasagne @[]Y|last @_|late ,Z.[C]Q[|latest 7Y|laughing "[7d:^;c]]|leaders 7C8[RXaZ|leading A_hZ|leaking lZ|leaving 7BKA|lecture 0ZUY|leek i_|left '_*[,C.Z7[DDIZKWL^O_QbeE|lemon ,]QZ|less !Z4bD]TY|let &[IZgZ|letter 4[CADbFca^jFm]n]|life "]7Z|lifting ,[|lights 2^WZ|like &B,dY^|linked +D|list ;_@ZDDK]bW|lit ,_4^Q_Y]|little %X|live 4]CDF[|loft jZ|lonely F?|looking ,D>_@Z|lost kB|lot CX|love %eJ^a[|lovely &^,_K]|low ,]Z]|lunch 8]|made #Y,[3[>CkD|maiden "C'?|mainly QD|making 2X:C>Y|marmalade C[|match 3Y|matinee *[|me ,d4cI^QZi[kE|meant ,[D^kZ|meeting 5_IXZ^|mended ,C2]Ca_YjWkDnB|middle '](YLZMY|missing #],_2Z8eDGQ[YD|money VX_[|more 5Z;Y>bDWEXH^TCe[k]n_|most !Y#C+C:CN_RC]AbZmAnD|mother #B7]@ZQYg_|moved #[5cC[DEYFZZ[[kF|moving DDF]|mum ,f7C@EC@QejJ|my 2b4a<EW]|name %[&?'_4_6@<B>]D]L_RYY_[DeZgA|nan ,YUa|nearly !X0Z:CQZkZ|nephew 2Z|never !]"@)b4D>_?^HAN]QXfamA|new #W,C1A;Z<CEEFBKYMXPAQAV@]alD|newsletter ,CFeQDm]|next "c(_)d7E9DCZH]MXZ_]@hYlG|nine &Z,[dd|no !]#A,E.G2X4_7B:[<E=C@ECEFBIBNYQBYY^AdCeChAmB|nobody <Y|none DB|normal D[n]|normally !Z|not ![#A)^+C.D/Z2C3a4D8c:A<A=C>_DCFZN[PEQASEVEX^[B^^a[b]d>kHl^|note nY|notes D[|nothing %X.[:YCbD@FBJ[N[a[|notice e]|now #d&D.Z4D>DCZDBI_KZS]e_gX|number (@+b._MCQ@S_|off &@,C.^4d?D@CCcD>IBQFXDaDg?jbkCnE|office 1C<Y?FRZ|official 1]:_;[AaEbQBVca]bYh[lbnZ|ok ,D7a:Za]|okay #[7Z:^JZNXa]|on !_&G'X(A*B.?0Z2F4b8C:C=^?@@DAYD>EDF^HBMAO]TBY_]X_ZbDd^fChXjVnY|one "F,A.]5Y7E<EAWBZDDFDQ@]E^BgGjUkF|only "[#B%[+Z/Z>XAYCEF^QYbCm[|open !B#])a*],>-Z>Z@]B^DBGEI[MYN^P]WXY_^Egch_|or 8Y|order QZ|our "b+].D1d5Z>ZDCEDFBICPZQZV]W_]Fc_eYm@nD|ours "e,D<]H[dbn]|out &C,C7]8^AaJZQCU[][hYlYn[|over ,Y.]/[7]<b=^X[|own !Y&Y,]4Z>BCAKEP]SZjB|page +],Y4Y|paid ,]=dQ[_]dae]g]nV|paper 4Y|pay #^>]DY|paying ,F=YQC|pension QYnZ|people +_|pep ,@QC|perfect ?j|permission ,A|phone ,D4YjCk@|photo 5[ZY|pick kD|pie +[.Z>ZPZ|playing 0Z|poor 4_|possible ![-d8e;YADE]QE^]l^|post 4_@YCBIFK^QCY^f]i]|power ?^f[|premier ;a^Wb^|price 7Z|prices CB|printed =X|promised .][Z|public 8[D]^YkY|put &F,]7Z=_dZ|question #amZ|quiet kB|quiz Q[|raining ,[Q[|rate -X7]CFECjD|read DZg_|ready !Z(a4F;[=Z@]]C|really (]4[5]7CZXkH|recipe =^K^b^d]|red ,[D[Efk[l]|refusal :[aY|release #bIY|reply ,CFbQ@jBm^|report 4A|response EXlZ|resting ,D|retiring i[|return jEnZ|right "Y#g,=1_4g?CIgKYQ>V[Yaf>jbk?|room 9ZK[e^g]j?|round 4GCD|ruling 3YC@jFn[|running ?BfA|safe 4_@[CWNYSXfDg[|said #Ef^k^|sake ,[3[|sandwich ,@C]FERZ|sent =ZYY|session &]|sheet 4BDY|shoe ,[|shop &F+fjF|shopping >X?^QZ|short ,DDBPYa[|show !]#C,ECCKEQDgYjD|shut ,ZC^QYj^kB|shy MZ|side 4Z:]|simple :[^Zn^|simply 8_:]^[|since #]|sitting ,B5Z>C@YjF|six d]|slow ,Z4XQZ|small "a4DHY|so :^>[F[IXKBnY|sofa AYQX]C|soft 5_d[|sold 4D|somebody hZ|something %A.YFVS]^[aW|son &Z,Y|sorted =^Q^|soup CCDbQZk^|special 9];YI_|split =Y|staff 2[4Y|staying <_|still "C,a.Y5^<c@FA]HCRYW[YAZ_aBfCj^nA|stopping )D7_9>GZMXQCTZ][_Ba^|storm 5Z|story U]^^a^|stuck ,CkBnD|supply +[[Z|survey ,^C^jZ|table -^|taken "[HZj[|talk #Z,C?_SVX]nD|talking 7Za>|tea gE|team 5^C[D[ZZeY|ten EZaV|that "b,B2X5X:dHVOY[[aZ|the "a#D%[*C+],@.E0A2Z4@5>6[7A8Y:a;[<X>A?CAEBDCZDGEBF9IDJJODRCTTUDVAW]YEZB^[aebZeCm9nC|their 'D,Y.]?ZDZ|there "D#D%[(@,DNYna|this 9_X[|thread #Z|three )[Y[|tight %Z.e4E>aSaea|time .F:[SEa]na|tip &ZhZn[|to ,B-D1C4D8D<ZEEF>NW^Bm?|toddler "Z|tomatoes VY|tonight D^|too %D&D)B7]DAF]NAWHXA]^dDh@j@k?n@|town nY|training =Z|true :CY]|truly ,E.Z8B|turned eZ|turning "[>[H[|twenty /_|two #c&B.Z4ADZI]kb|ugly iYjZ|uncle &GaY|under 'ZCZD^FcjZm^nZ|up "C&b,?2D7^>BD]K]XXZ]dReEiYkW|update 4ZC^|us "Z4j;b<bAZG[KDYd_DaAnZ|using WX|usually >ZQMe^|valve ,A|van @[QA|very ,@4[>EY]jT|video F[|visit EYlX|voice <g|vote CC^YjC|waiting )Y/Z|ward (_D]M^|warm ,b._Q]_GjZkC|was ,ah^|watch /Xn_|watching ,C|water #G,[7Z>[eZ|we %E(^*[<[iX|webinar 6[7YFZYZ[]]W|wedding :BQ[[Z|week 2^WZ|well .[|wellington ,C|what "A#C%a'A)Y.C/Z1[2E3[4D5D8C:[;Y<Z>]@]FAGCJ^M@QESFW?XY_CcWgZhBmAnX|when Dae]|where #Z)_5_8Z:[<ZG^I]QZY^^_bCd[i^|who %^&F:];A?cJVK[f_hF|whole &[|why )d,]-X1D2A4<:C>A?CAEDEECFcG[HCNaTBVCWBYA[C^GaZeChVi[kDmb|width DX|wife ,^DY|winner ,ZjZ|with "B(b:[AZBbMZNDQHVCaWgEhX|work 4E=Y]X|worked #Z|working Ca|world 0[aE|worse 4]9YK]|worth 5^6^7_Zc[X]Z|writing ,Z|wrong #Z.D>ZD]IXa^j]kcnD|you %e,Y.D4B6]9]>??[Je_ae?k?|your !C";'a(a)B,X5G7_9X:D=^>=BYCaFAGFH>LbM]TYYF]V^@_YcbdYe@fDgEjDm?|yours "E*[7]9@=aFDQCYB[A^[a[b]dYhB
<asked>|!A"s#Y%[&Y'g(c)]*_+[,X.b/_1a2a3Y4@5X6A9[<;=Y>Z?@AABBDbE]FdGFHiIBJ]M<OZSYVVWYXCY@[@]>^Ea>cAd]fCg[jFk^m^n]
<asks-next>|"=#Z%F'a.?/d1E2E4C5Y6C7a9a:b;^=>>@@XBeDEEYFZHWI@LfMfN]PCQ@SUTcUMV<ZY]Y^Z_iabg8hdj^k@lF
<asks>|"a#C%?&:'B(C*B+=,=-C.C/Y0@13394?5B6G8C9E:C;A<>>C?7@CACB=C7E9F?HlI[JEK@LAM_QDTVV?X?Y@[D^?_aeDf?gdhBiCj:k]lAn>
<cry>|!g"Z#<&A'd(d*G+X,<-?.7/C0e293A485]6a7[8F9::D=;>??@A_BfC8D;E_F>GfIDL]MaNYOUP^QESBTCUbVCW>YAZa[[][_8a[d>eCfBh^ibj?k@lbm@
<cue:acclaimed>|/_1E;eT[U[Xabd
<cue:announce>|#B&>(X)D*W,<-^.X/A3C9D:V;C<E>A?<@;A]BXCFDBEXF[LXPCQ?R^TCWC[C^[bFdDfAg>h_jDkDl[mZnY
<cue:ask>|!a"I#>&B(c*V,<-<.>0B1>3W4=5?6g7]:A;><?=?>???@>ABB:C=DCEeFcGcHZI;K?MaOZQ@RESDUBV?YAZB[d]a^Y_DcFd@e?fCg@iDj?kDlcmd
<cue:assist>|!D"@&A(]*X+A,@/V1Y2@5@7A8@9[:^;><A?F@XA?B?DYE:FaGCKBLCM[PARVV_WBYXZA]@a[bGd^eYhEl@m^n^
<cue:benefit>|![#@%D&C,Y-F.^/D1=3?5A6C:A;[??A@B=DZEGG[KWQSSYUGV@ZCaKcFgEiBkYlD
<cue:care>|!A"D#]'=*E+>-D0@1?2A3G4Z5E6C8D9B:D;B<>A@B?EBGDIZLDMEODPBUBVBWCYY_CaEbDfZhDiAjYkWlD
<cue:cause>|!:"C#@(>)Y+^,G-B.X/=2F4D5C6a8E9A:[;E<@>C@EAFBACBEUF@GAJDM@P^SXTHWEXZYH[b^@_FbHc@hZjEkGmDnD
<cue:deadline>|!W%C&C(D)>*F+C,B-?.A0>1A2?3C6a7h8<9A:F;B=W?BAEBCCYD?EEF?GVIDJBKCMFNBOBPBSBUEVAW?XG[c]g^?bCgBj_kFm=n[
<cue:feeling>|"@%c'A(?)c*Y+B,^-C.?0A1@5B7A8?9@=B>i?BA?BAC@DZEDF?GYH>J^NcUCYC[>^D_?cWeefEgViClC
<cue:foremost>|!b#?%?'@+_,>.E/>0]1]2B3@4:5B6<7D8i9X:D;k=>?@AFBEC;D>EBG]H[IEJEL>OBP^QBT?UbV^WCY@ZC[<]V^gbidBeBfGjCk?mWnD
<cue:glowing>|!h"^#>%E(G)Z*A+m,C-?.?0X2=3]4A6_8c9D:Z;]=@>E?Y@AA]BCDBE>F]GeHZICL@PlQDVZWBYEZC^b_GaWbacXdEgFhVkCmYnD
<cue:herald>|!A"A#=%Z&E(C*D,<-Y2=3A4?5C6?7A8];_=B>D?A@@A]B<C:DDE[FTHJIBJZKNNDO@Q?VZWAYCZD[>^a_=aVbadAe@fCg>hbi=jDkGlan>
<cue:house>|!@"U#E%<&<(B)D*C+=,:-_0]1k2E4@7@8B:B;^<a=Z>@?=@FAcBBDBEkF?GCHWJEKAMEOCP?QBRbUZVkWDYG[Y_Ab_cadZeFf<gEhbljmBnX
<cue:humour>|,Y4^:b@DG]I[L]M^O^VZWZa]bagBkC
<cue:invite>|!E"=#V%>&?(c)D+@,@-D0B1D2>3?4?5B6=8G9c:@;Z?GC?DEE>FAH<J?M_NEOCPARBSBT?U>VBWFXBYHZB[B]E_cfBl?m?
<cue:modest>|(E3C7D:C;mAZFBKDQAVEa@bknE
<cue:offer>|!e#:%D'[(<)]+Y,@-D1=3C5b6]7b8Z9E:?;A<<>D?A@FACCDDBEEFBGfICMEN[P]RDV>Zb[[]a^]_CaAbDc?eBf?g@jEkCmGnF
<cue:picked>|"D(]*_+D,A-@3D4E5E8];b<C?Z@BE]HRIBJAM[NZO^TBUI]DcThFj[lX
<cue:prize>|"X&X(;);,C-E/<0^1_4<6_9D;h<F=X@^AXB?CBDBEZF@HYIBJDK^M?NFRFS?TBU[V_XXYA[[_AaGbgeCgThZiAj?mBn@
<cue:regard>|!A#D&B'@*=/Y0E1G3A7D8D:^;D<G=A>Z?C@DB_C@DBHEJ]LFNYSWVDWWYEa]bDcGeWibjD
<cue:reward>|"C%@&D'A)A*g+A,D-D2C3D5[6^7X8<9C;B<D>>AGC?DFE?F_HFJCLZNGOiP@QBW@XE[_bAd]eDgChDkFl>mY
<cue:selfElliptic>|"A#A&C'C(?)C*C+D,[0?1^3@7C:D;^=]>Z@AAcBBCCD:EfF>HGJ[LHMAO>P?Q]UDV^WB[C^[_GbZeZgEhciDkFlfmBn^
<cue:sellsCure>|"[%c'C)c*C+],?.W/U0B3A7:8Z9A:@;?>]?CCEDBECH[J_NZOCPZQASCVEYF[@]E_@aXbBcBdBgAkAmBnB
<cue:sellsGoods>|!a%=&B'^(>)_*@+V,C/?3E5C6Z7G8W9B:@=C>A@@BFC[D[E[FBG[KBMDN]P]THWXXGZYaGbWgCj]kYmCnD
<cue:sellsOrder>|!h"a#?%C&<(;)e+V,G/B0?1=2@3V5D6h7Y8[9J;A<==>?DBADHE>FFGgH]IDKDL?M=NcOGQESCT[UIV>WCYD[d]W^]_AaFfAlBmD
<cue:sellsPrice>|!i"^#Y&E(@)e+b,Y-A.a/4052c3D4>5<6b7F8>9D:F;D=a?@ACBBCBE@FBGhHcIBJcKAMFNhPZRFSYT<U7WcYCZ@[Z_@d]jBlBmEn>
<cue:sellsReady>|!Z#Z&A'<(@)[,>-D/?091E3E4B6Z7Y9C:C;E>[?B@GADCcEBF>G[HZJZLEN]TGUDX[]YdWeZi]jcmCnD
<cue:service>|!A#C%B&?'A(D*>+?,D.B/A0@1<2A4X5>6B8<9D:A;@<A=B>>?EA=BACgE>GBHEKELAOAQGR@TEV>W?YWZE]D^<_CcEhGi[jfkYlB
<cue:showing>|'D(B+A/Z1]2E7F9D;V<Z>C@FAaCBE[LEMEPDRYTYV^WD]F_BaXbWc^gXhZjDlZ
<cue:speech>|!;"@#i%?&['<(B):*>+=-@.C/A0G1:2;3W4_5?6>8>:@<?=>>C?[@aACC?D?EEGFIhJAK_L?NFOARESBTDUDV@W>Y]ZD[C]X^DaAc?dBeEf^g_hEiWjDlB
<cue:stock>|"E#>&?'B(=*D+:,<.A/C0C2:3=4>5@6>7=9A:u;A<@=>>B?;@:A;C8D6EDFBGYI;K?L@O?P9Q>S<TDW;YBZ<[A]D_8awd?e=fAg=h?j?k=mDn8
<cue:thanks>|!>"C%E&V'C(C)G,D-A.A/A0b1C2;3B4B5K6@7C8?9@;Z==>=?k@BB>C>D?FAMDPEQCRXSFUaVYWD]F^CcKeEfkiBkA
<cue:trade>|!C"G#C%D)Z+Z,Y/Z0@1]3E5Z6_7[9[:F<Z=B>??@@<B<CYD?E]F[GEH^KDLYN[SDV_XEYX[b]Za?cWeFfCg;i>kClXm[
<cue:unequalled>|!b#D%[2Z8C:X;m<Y>AIGJ]MCQDa=bl
<cue:worn>|#F%X&B(D)C+?,=.B0?1C2B4?5@6F7>8C:s;Y<?=C>??@@DBCCADCF?H[JYM@N?P<QDWFXBZC[A]@asbWc=e?gAiDj@lDn?
<emoji>|!b"]%X&^'^(f+b,F.]0Z1a2]5b6[9Y;c<A=?A]BdCWD?E_FbGZH[JVKVLdMeNbOHPbQ@RaTZUcVbWYX]Zd]b^XaSb^fZgFh[i^l^mdnY|<hashtag> (D)]+b-D0B8ZPY^^nE|<link> !^&^(F+>1D2Y3f5YECFIG_HZJZM?VDXa^Ha=fFhDiDlD|<name> !I&F'F*]+<,@.B0D1A2B3R6A7Z8W9E:d;A<D>A?A@EAEBBEFGYLCP;SBUDVAWCZD[CdCeMfFgAiAjGkAlG|<number> (D)=/_0c1]7fGaH[MBN>RYSETbUcVVX_][a?iAjDlBnZ|a 5[8^;YFXZ[hG|and !D'D(]+E:CEBFZGDM]NFPCVE]Ba>f[lC|below *D|best 1aV_|but AZX]|by (Z,]:ZM[ne|code !D)ZN[PZ|come %B([MX|first +_P_VC]Z|flash !ZGZaD|for "B(f*X8BABHDLEMcOZ^@_AhDnD|giveaway !B7DGD|i "c,[/[;EB[HY]EbF|if &[(e)D*B7DKZMbODQA]@b<iYkFnC|in #[(ZFZI]M[SZn]|it ^]|last 7[;ZGZ|link !]"_%Z)AJ]m]n_|method /XM[^Z|new 'b;aF]J^]Xb_mZ|no '[([F]LY|number 1YVZ]C|open ;_b^|or (gMd|other :C|our )Z8C:[FEJ[R]]EmD|pizza h]|so 1_VZ|tag (aMY]]|the &^,d1W;BMAQgW]bDi]|to ([-]8XMa|two 6^Q^[Z|we %B;CA[E^FYl^n]|who _Y|you ,Z0[?ZE[
<first>|!C"Y#C%Y&?'@(B)8*D+<,>.8/[2@3=4>6k7?8G9?:^;F<===>B?A@uAqBdC^D<EBG;H:I;JAK?L:MEN>O?P?QARCS>T>U>V?WBX>Y<ZD[I]=^;_>aAb?c:d=e@f<gCi<jJkAlAmCn]
<hashtag>|&c'E(b*^+^,C-_/Z0=1=4^5a7]8[9_:?;X<C=^?a@bA]B]C]D]E[G]J[KeMeNVOZPMQ_RYS_TbVBXZY^Z][X]I__a]bXd]f]g_hci_jak_m[nj|<emoji> &[(D1<?cK]fYl[|<link> +B1aE?PEV]lA|<name> &?(D)[+C-D/a2Y6[8_:CBBQZRB^XaBiClZ|<number> ^]|a :Z|all QXSb|and 3^jE|engine @BgE|for (Y;DN_^CbF|from JFV]|i _]|in ?bAXCFEEaEfcmF|mean "C9b_a|or (_7C=dM^d[|programme -@8[?ERD|students B_|to 1B8D:XRG_EaZiX|we %[:CE]J[L[l^nD|with "B&A1[;_EXKDRIiZ
<last>|#C%Y(c)_*Y,h._/?1^3Y4?5W667_9Z:E<@=Z@7A@B^CADBE_G@H<I?JAKCLDMCNGO@P@RESCTAU?V?X?Y>ZB[B]D^A_CaBbEc?d?e?f=g?hCiDjEkBlDm=n^
<length0>|!3"3#4%8&2'3(4)1*2+4,4-/.7/00716223945506676859/:=;5<6=/>2?4@/A4B3C5D3E5F:HFJELGOGPEQXX][C^[_?aZfXhClEnA
<length1>|!3"5#4%6&3'6(4)2*3+5,5-2.6/403162537465367768593:;;3<8=2>4?2@0A3B4C7D5E6F8GCHDJFLARHU@WFZH[B_FbFc[fHgFh?iElAmDnB
<length2>|!3"7#7%:&6'7(6)6*6+8,8-9.6/70516273848556;778998:;;6<:=6>6?5@3A5B9C<D9E6F7GBLAOFPXSFTWUDVG]CaChAjWkZlDm?
<length3>|!6"7#:%=&:'=(7)7*:+:,=-B.9/;08172;3:4:5<6:788@9=::;9<9=8>;?7@8A7BACAD@E8F6GDIZJ[KYMNR]TWUBXD]E^Y_[a@dWiWjZkZmF
<length4>|!;"6#;%?&@(6)9*>+;-W.</?0?192>3@4:69799=:@;?<6=:>@?:@:A9BBC?E;F9GDHFIYKZL_MHQWRaUVZY]F^ZaBbZcAdWiWkZmF
<length5>|"8#;%>(8)9*=+?-_.</>0=192=4=6B7<8A<7=>@;A6DZE;F6G]H]JDK[MIRcYEZY^EbXcBdZfahDiXk[lEmE
<length6>|!Y"<#?&Y(;)>*;,_-a.@/X0?1<2A3@5Z6E798W9B:?<6>X?QA@CXD^E9F:G_K^O9RbVFWCZ__Dc=d]fbkZlEmC
<link>|!a"^#E%F'?(<)[*F+^,6-F.G0E1a2B3E5]6c7=89:>;D<?=C>@??@AAZBECEDDEXGbH[KYLBOEP^SXTGY[[Y^AaXdZg^hVkVnB|<emoji> +]3^|<hashtag> !Y"Z+B3D;_D]EeF>RX[Za_bbhikYlgm<|<name> "b%Z4D6hCBTE[f^CnW|<number> 6^[]|and "Z&B*_+_.G2Y6YEEKALFO^P]QCYA[cgChCkBlD|by !c,ZKCQZSAYCjFnA|for +dP]d^|no .ZDD|or !AIBUZaYnA|so >a|via &ZF_H_VEm^|with #ZD]YZ
<loud>|!d#@&D'=(X*a+c,@-c.E1B2<3b4=5A6[7b8C99:<;Z<?=<>;?>@=AFECFaGaI@JGKCL?NFO[PVQAR_SAVHW=X]ZA[W]__:aBdAe@fAg>lEm]nZ
<lower>|!F#]&d'Z*^+[,i.Z0_1_2]4_6A8C9h:B<]>E?[@[ACCaE[GCH?JXKbLXMDO[P]QjS[TBUVV^Y_[E]E^=_ha?f_gXiYj[kClZnD
<mention>|#Z%_&n'^+d,@/?0[1X3]5F7C8C9Z:D?d@dAcB<CBEbFdI^JZKeOHPZRZSCTYV_WAZ<[B]B^=aYdCeafXg^hci>jAkYlZmX|<emoji> ;Y?=E[h^|<hashtag> &[ECJ[KZ_Z|<link> "Y&YFZKZRYa[l[m]|<name> "E%^&?)C+;-_1=3c4a:Y;>?:A@CaDgEFFAH?I]J]K<LFM?P?RYSaVAXVYZ[Y]F^E_ZaCbAf@h@j^kglEm?na|<number> #[/ZIY|about E[lY|again 4D;WQDY@|and #@&h1e4B;BAZF[KdV_YA][h]j[k@n[|asked #Z|asks #Y,]Q]|at -B1aA[C]EaRAVabDj[l]|can 9[QB|cheers @GgF|does "AHA|for #Z&[+[,[0b4C;_?iBGD^I[QbUYaDcXfjgBkYl@|has #B/]DCIFTZ_CkB|i #W&],]>ZQ]YBfYjZn_|in &_-F@]FZK[gamZnZ|is ;]QZbY|it SD|lol ,^Q^|need AE|no #D4]YVkYnC|of -C1[RE|oh >_e^|omg )d+BN^PD|on "[#E+=-^:^A[C@EdHZM[P<adjDkClenZ|s #[&YDDK]|said #aIZ|same jA|since #[1]?EIZV[|so +b>BPWQB|sorry #B,B>[nA|thank ?C|thanks ?Y|that %c>CJ^QDSDnA|the 4^>B@CC8QFYaeCgAj=nB|this A_E]b_h]l]|to &E<XA_E_VZh[lX|today #E&C+^AZb^hY|we #[+Z4A>DUGYAnA|what #@,]QY|who #?&Z,@9Y?[ADICK^QAhEnA|why &EKE|with 0^lZm]|yes #]D]IXQEYBeBk_nA|you +c?c@^PcQDY_b^fagXnD|your +^4^?_@cDBXEYXgakJn>
<money>|!e"_#@%E&>'B(E)c+A,@-e/n0b1Z2Z3E5^6d9><>=_>B@@AUCBFCGfKCMAN^P=QDRWTkUbWVZZ[]]a_@cCdVfFgAkClAmBn^
<name>|!G"W%D&g'E(A)X*B+a,Y-C.D/A0D1Y2A3=5>7E:=>D?Z@[BDC_D?FCGFJEKcLCMBOFP]RDUDWEXDZF[FcEf[j]kDmD|'s !F"B%C&^'^*W,c-Y.E/X0[2]5]6^7C9_?Y@ZB[C;E_F_GBH@JCK^MAQ[T[[Z]@_Wd]hCj>nH|<emoji> !Z"_#]%@&C'E(@*B+^-]1B3C5X7G8X;E?CAZDaE_H]J^NPRVSU[B^]bAdCfXgDhYk^n[|<hashtag> 1DEDKXM[aZjDnA|<link> !B"[%Z,C.F/a1d4D5fAdB]D^E^FhGBKZPaSDT_VdZc]DaVdgeFf]g?hcigjCl]menZ|<mention> "[&=,@1_?[EZF^H^K?QDVbbGfXl[m^|<number> !="C#G'[(D*E+_-Z/=0=2B4?5?6>8[9A<;>BBACXEEGBKYM@NBRYT?U;WFXAYGZ=[B^F_AbDc>i>j_lC|<somebody> !a)]2E3[4A7Z<CEaFDIHKXMENbY@[WaDdDhEjBkEnZ|a !C#E&Z(b+],B-Y.a1^4D8B:C;]>@?bAABACbE^F<GAH[ICKVM^QGTAXD]E^G_DaHf[gDhFi>k[m?n^|about #E&F4YKASXY]eD|above .]|account ![)^8ZDDN]|across -^|actually #E|after #@1@4E=^>EADECIAVEYC^C__eYf[gXl@|afternoon &Z,[k^|afternoons DX|again #=&Z/YIXTVnA|against 4[D]|age &[@YK]|aged &b4E?ECBKcYCj[nE|agree BYCYjZn[|all "Y&CCaD^Q@R[W]YG[Uj^n^|allotments 1_@ZZY|along EZhZ|already "[/b0[DZG]T^U]X]mD|also 1Z|always ,]B[IXK]Q]U[|amendment CZE]j]l]|an %X/Z6ZcZ|and !c"Y%E'?(?)G,X/A2Z7Y8A9A>^?YAFCXDXE^GbH[L>MGUCVVZD^DaEeYfZhBl[n@|announces <bACEZhBnC|answer CZS]|answered <a|answers #H(_C^|any )bCXDAK]N[S@j^|anything ,C.aCBSYjC|app !["c6aDBJcX[[d|apparently ,]4C|application D]kZnE|apply !a&E,BG]RCa^nC|appoints -F1AEAREV@l@|are &a(X*W+^-E.C/[0[1Z2]4_6E7Y8X9Z;X<^?@@]A]DCE[HDK]MbODP]SJVXYX]XbZdDeGiBjZmB|area 4Z9YBYCa[[n_|around ,C0ZCZU[e[j[|as #_&Y,A1_4[7E8D:^<D?_ABC_D^IcPDQCVbXG]?bYe^jV|ask #[4[DCg]|asked #_;c@YQHg]k^|asks .[QC|at "@%F([)@+E-D0C1D2D4U5B8E<??cA[BEDCFYHBMDNERASZUVVRW]XXZ>[^^@aAcBf]h]lRm[|ate 0ZU[|attended EZR]nE|average -W/[RZ|award 8B;WEYl[|b &a(Z1B3[4E:a?]ADCBFWK_a[n=|baby nE|back )Y8C9]@XA[C[IY_[gWj]nB|bakery &aK[|banking n]|bar ;[CZb[|batch 8[dYnY|be *]-XQ^|beach ,DCCKY|beat #[IZ[Z|beats !c+^|became <ZTZ|because "C#]&A)[0F8^:d<C>A?CC[DCEDKBS@T]UCWX^]a]j_kD|becomes QW|before !X)F*]+Z,Y4b7_;aC[DUG^H]IEXB]^^@aXb^dagD|began 4Y<_AZcZ|begin )]dZ|behind ,[|best +^6]MYPX[[|between &D3X>CC^KBXXiaj[kDna|bill =YdZ|bless ,Y?[BFN[X[aX|block A[|blocks jA|blue C_KZeXj[|boiler ,DQD|book 1[OZV[iY|boot 8[Db|both -[2bR]|bought 2^WZ|branch #D&Z,[@BC^EBFaKZQ[__g@j[kZlCm^|break &D|breakfast -]f@|breaks 1FjCn]|brewery EZ|bridge <?CEQ_fE|bring !a"E4[DGa]nC|brings !Z.X8Z;CDZE^Q_^[a^bDeZ|brothers &Y|brought ,]5]Q_Z^_]|build 4e|built &]jX|bundle )]Y]k]|bus &ECY|but )D*],A@^HWIaM^T^[G]Bg_nY|by )E+Z/@0[1]4A6a8F;]<A=E?C@BBYCYRAU]WC[^]YgDjYkXmB|bypass jB|c &Z([,Y9];EC[QFbBhDiXj^l^nD|cake ,b?]a^f[jZ|call &B)Z,ZD[|called EDNDnF|calls 'Y(A;]DBbZfYgWkC|came #D&Z8C?BCCQZY^]Yg_n[|campus 1YE@l@|can ";,Q.B/C0^:[<cAXCcD]HHKARXSB]EcVh]jaka|cancelled CX|car QBeXjYkY|card <aCBQE^[|carried ?[|case ([4]9D|category )[6WE^|ceo -ZmG|certified 1_EX|cfo hX|changed C_|chapel ,[|chart 0^U[|chat .]CYS_|check C_DZ|checks 4]|class #b*D,[;DOBkZ|cleared A]|clinic #Z7[AEXYeBjYkB|close 7[RZaZeY|closed CCD^K^k_|closes "d7@:YCYEZQCa[n[|club gBnD|coach CD|code *]C_O^QZjZ|coffee :]|cohort ![nF|coin ,_|collapse CA|colleagues QCa^|collect 7FCB|collection 8a|come &[.DWZY[n[|comes )Z8BC^bEe[j^|commented <BhB|commission 3Y|community %a8_BckY|completed 1X:Z|continues ;Y|contract 1_@Y|cost /[|could ,C;]@bFYb]g[|council 2[ED|counter #_4[=[IYkA|counties ,ECgn^|course )]6[7]NWQDkB|cover )X|crew &]+Z<WDEKWfYjB|crews CD|cried E_LZ|crossing C[S[j[|cup +APG|customers 3^R_|cut "]&_,D/F@]CCQEkB|cuts eY|d /C;eCZKYQ]b_h_|dam lE|data CC|date '^C]j[|dates W[[Z|day "F5];CHCIDQDZZe^m]|delivers 8Y|delivery 7[]ZaYn@|depot #]1B4F?Z@CADC@E@VDYCdBlDn>|described 1];]|deserves +^|desk &Z@CSYgAj@kC|detox @D|did "B#[&[(E+_4Z9A<B?[CCDDF_KaMCP_S@X]Z]]C_@f]jD|died &E@ceEf_|dies nZ|difference !C8Z:E;dFCGZH_]Y^^aCbahZlCmEn?|different ;bT[|dinner )b*],ZK[Q[|direct +F>Y|directly kZ|do +Y3a8Y@DA]C[FBGWTWWAXbeBhX|does &d(A)X,^1c@]A_DYH[J_K^NXQ^VZY@^BaDdDgZkan^|doing 9A<^c]|done .aSZ|door QD|doors 6]|double -Zn_|down "[:]Cbj[k]|draft #Y4^|drew &dK_|driver A_hY|drop #D&X@X|drove &d?ZK]e@f]|dry C^j[|due DD|during -Y>XC@QCRZjC|e ;]D[GZnE|each &[5]>[Z^|edition 7[f[|effective 1?;CAZC[ECVEj]lBn]|either =[|elections n^|eleven %[&c4WCBK]QAjEm]|ends 5ZCDZ[]D^X|enters -]|entrance QZ|estate /Z=bF[QCS]d]|even >[|evening "].^3^>ZRDk^nE|evenings #^2Y4D>ZSZ|ever "[-Z0A1a9YDDV[|every .Y6[8]9[:D?_EDH[QBaBhAlB|everyone )Zn[|expect D^|explains ![&YGZQ[|fair [Y|falls /W|families ,]>aCE|family "F%c&_+C1Z8>A_BZEYJ_K]bBe^h^n@|fans 3[7_][|farm &ACC|fast 8^]]bDn]|fc =X|feeds CA|ferry #^|field 4_>Ze[|figures Fd|file nE|fills nY|final jCn^|finally A[CYbEhZjY|finds XZ|finished 1Ef^|fire ,@CDn^|first &B,=.dFaKBN]SWTYk]m^nC|fish I[|five &X+^Ha|fixed fX|floods CDDZjC|floor #[,]>Yc[eY|flowers ?X|follow hX|following ;ZXa|food ^XiW|for !A%F&^/D3D4V6E7?8E:_;]<C?fBCCYECFBPVQ]SCUCWAXBY[a^baeCfchGi?mZn]|forms 6^[Y|forty "Z&gKf|found &a,]4@?XCYK^Q_jZ|four )a5d<_E^N[lZ|free !a&_*e1C7@GZO[SXVDYYZ]]Ba]|friends B@iBnY|from !Y#E%=&Z)^,d-_:];D<?>A@_CYDDIWK[MLNWQWRCWWX>ZB]Y^]_[a]eAf[hbi>j]kE|full 5ZgVjCkC|gallery 8ZXY^^b^|game 8B:Z|gang ,[l[|garage D[Q[|gave &Z@]fD|get #B3[DFQ_j^|gets #D&a,c2_=WKWQXW^dPkXmX|give &EKE|glass :[]X|gloves HZ|go &Z+Y:_C?aDe_jDn]|goes &[,C8]<[@]AZDDFd^[g[nB|going "X,Y<ZC[KUj_|good k]|got #D1E4C>XCCEEIEjA|grab (D7E]D|graduated &],a1CEBK[fDnY|grandmother m[|group "B#F&Y,Y4]?]HEKXSBf^|groups 2[5[][|grows &d@[K_gY|gym n_|h (Z-[|had #@&>;]<C?]EZIGK=_Wbah[jCkBn^|half ,C5Z8]CWQEnD|hall #EC[DbIDSCkYnC|hamper (F?Fn[|hands /];DEY|hard #Z|has "]#@%[&]*b+C,W-]/>1J3Z4A5C:B<[?_@_B<CXDaEZFVG^IAJ^KYMYN]OaPDQZSDU@YEaDdEfWiSk^l^mY|have !E"Z#c3Z7A8B:E;F<^>A?]@ZAbBDC[DCEAGCQZXZYEb@dEgXh_j]kB|having <Y|hear IY|held C[ED|help <b|here 2X4[C?GaW^aZ|highlands 0_AXU^|holding &Z4E|holds <b|holiday C[DYj^|home 0[U]e[|hostel dZ|hours nb|house D[|how &D,DQB|hub CZ|hut GChY|hybrid -]|i !Y#[+>,a0D1E4=7Z;B?<@BBWCBHCI^M^P<QWU>WEXBZCaDbAe_fBgDkD|if !F#@(h.Z4a7EC[FDMcQ@U[WBZD[V]C^GeDf^hRjWkDmCnE|ii 1BVC|in "]&_'C)X*B+B,a0B1_3D4D5C6B7C8_<Z>X?^BEC=FFJ?KdNZP?QaR[TAV_XZ]D^YaHcZe]fai@jClH|including )ZADEES[dZ|instead )Z4DC[DEkD|intake 6]|interviews =YCDd^jF|invites ZX|is !^";&D)Z*D,]-V1d5=6W7_8c;]<^>Y?A@[A_BYCFEcGZHCIBJEKBMZQYRYSGTCUYV[WDZE]X^baCeYgXhYldnE|issue :aFba[mZ|it "c#Z&?+_1Z4G6Z7B8Y>]?DCaFEG>H^IaP^YDZB]C_^eDjVkY|iv 1XEEdY|jacket ?^|ji ,CQBa]|job 'eCWLZeYjZ|joined 8Z;C<]A?EbREhCl[|joining )X1WN[|joins &]@ZRB|journey 8d:]^a|judge -EEF|junction 4Yk[|just #]&C+D,F.[0Z7aC_EDFDHAJ[QEhEj^lDmBn]|k #]QFn]|keep .[C]D[jZnD|keeps <_|kept &Y,XVY|key 4E9]<[_Z|kids 9ECCD]^YkZ|killed &^CD|kindly QDjY|kit 4F|kitchen ,C@Y|knitters bE|know !Y.aKEQES[jZ|knows <ZAX|lab &_K^mZ|lads &a8[:[>[K^|lamp +Z<[|last #F&Y'Z+Y,D0^;E?_E_IBL[Q@]EdZiXmCn[|late bZnB|leave G]HD]]|leaves ,]/Z8[@]C_DBEET[gYjZlD|led ,^<YIZQ]nY|left #_7b<ZA[I[]_|leg &>KB|lent &^?]fZ|let -C;ZQ]SEjB|letter 0[|level 7[][|library &@e^|lift 1E|lifts "]3a|lights #b-Z5_I]|like (b7Z;Y]]b[|likes ,]_Y|line &bD@J]K_YZk>|list &BBZa]iZ|live <_|lives ^Y|llp :[;EEZ^Da^l]|look ([1cD]|looked #[|looks 7]DX]b|lost ,D4D5]7]>EKD|lot &_+b,D7^K^QCdanZ|lunch QDYZg^|m ?[CCQ]|made #E,_4Z8[EXK[|magazine ;]b^hDnA|make +]CZPZ|makes -]nY|making "Z3Z<_|market &C,[C]QYeFjXnD|marking CC|married aY|maths SY][|mattress 7Z][^cn[|may &Y4FBFVY_^iB|mba &D/[1[KCT]nC|meet ;E?a@dKZ|meeting #ZCES]eZ|members B_CCn^|message 5YeZ|met #[,Y-^1]A[EZVY|midnight ![)CC^EdlanC|mile 2F|mill &Z0ZUXkY|minutes &FB^E[i[l[|missed Q[|missing ,DCFQBjF|moon HE|more 8]^[|morning 4V6[7C;Y<ZAYC]DDKBeZj_|mornings #A,BC_h_j_nD|most ,EFZQE|mostly ,bQY|moved K]|much E]|must 3W7c>^C[e^|my 2_4Y>]K]f[|n C_K_|named &a1Y;_K[b[|need "Y3aFZ|needs ,^7[jAnZ|network -]CERZ|never ,[.^IEJ[QZS^|new "aC^EZH]j[|newsletter 4[D]|next #[.Y4BnY|night &=+F,c1D4[7E8C;A<D?AB[CZD]EZIFK<PBVFWC]A_EaDb@d[fCgXhE|nights "Y,CQZS[a_|nine &[K[nE|no &D+f4F7];_>?@BGFP^QYT_XCdGeG|nobody .Z>[SXYDnC|noon 7DDDJWQ_]DbXeXhYjV|not #C&Z(D,E5X6Y>CCcD[JGKDNAQYSAVEXD^Bb@jXmBnC|nothing 4ZC_Q[e^|noticed #[&Z,D4E|now "]&C)].]0a3Z4Y5_8_9[A[DDEdG_N_U]X^Z_^Zh]iEk@lgmDnA|number '_LZSY|nursery 4[|of !>"[#Z&W)E+C,>/A1Z5E7C8<:Z;b>F@]B<D@EcF_GEHUICJCNAO?QAWAXY]?_Dbag]i<k?lemVn^|off ,Y0_DCQYU]jZ|offers %])DWZ|office &D,^<C?[AYD^EEIaKDQ_U^d[j@|offices nX|ok 1YVYn[|old 5bC_Za|on !T"W%C&a(a)Z.>/a0C3]6@7A;E<Z=@?c@aA]BEF_IEJ?KXM]NYQ]RaSCXX[FbCe[f[i?kC|once *ZO]|one ![(?4X8Z?DCUD^E[F_H@I@ME_BaDdCf?jXk_l_nD|online 4ZnY|only !]#E)Z,A7CA]CbDaG[N]QBSC[Y_adYeAh]j]k^n]|op ![%[)Z:DAYEDJY^CjZlE|open C[DYFYKFQE_E|opened 1WA]E^K^hala|opening #B2ZbWlC|opens 7_:eac|operative ,YCC|or !Z&D'B(Z3Z4?=B>@CZG^JDMDQGSDZZ]D_CaCeDgD|order #Z?_f_nC|organised &BKB|our "B#@%E,?5C6E7E8d;D<?CcEZF?J<R]Va_EaDf@jVl^|ours AY|out 4D5a8YDZJCQKZa]CiY|outside kZ|over &d7ZAYF[KdaBiX|overnight gZ|owes "E?[g]|p >ZnF|package )Gi[|page #Z0Y3Y9^DZ__|pages D^FC|paid #D+F2iKFWa|paper "D&D;eDZbejX|parade +E8[^Z|parking ;YJYnB|part %[1[;[J_b^nY|party 1YSZd^|passed &X<Z@[CCkE|patch &]K[|path ,]nZ|pay "^DDHYkA|payment C]Dcj]kb|pays C[VG|peak CCjDn]|people :e<]AZC]^Ca]j[l^m]n_|per CD|pets C]Ddf[k^nZ|phones CA|picnic ,Z|place 0Y|places b]nB|plan 7[9DBZCCTD_AeA|plans N]|plant <_CEDCjBn_|play HA|please &E4X6_C[EZW[XC[c^YeAfDl[nC|plot &Z|plus 4[|pm C[j]nE|podcast "Y&D;ZEaHZMY|police CD|pool CB_W|positions C^j_|post !bC]|practice 1XAZaD|press (cQE|prices CXUWbFjZn]|primary K]|programme -[/[7_B_EE][lDna|promise /Zadn^|promised %^1C;]|proposes 1AV@n[|proud ;@KY|pulled jZ|put &],[1Z<_=ZK_|q4 0E8b^Za]nX|quarry Q]nY|raised 4YYZna|ran 4[CC|rang @CI^|range !]JEhY|ranks "Z-]hYna|rate )Z+^jC|rates 2XBC|re &ZED|reach C]D^j^k]|read 4@?aREjT|reading 7YCDQX|reads .ZC_IYL^j]|really +[.ZD]|recalls nZ|reception ?XE[l[|recipe SD|records kE|reflecting -[1^:[;CAC|refuses ,]Q[|region "B)E-E8[RDS[|remain +^0Z7]UZmZ|remains -c<aV]cbnZ|remember ?DfD|remembers "],[Q]|remote nW|reopened bY|replacement =[|reported #[I[fZ|rescue KF|reservoir CDD[nE|residents %A|results CZ|retires &^@bC[RZgb|retreat !^7[|returns C[bZ|ridge 8D|right #B]Z^[|ring C]nA|rings LG|road KFQFnG|roast :]DZkY|room :ZD[EEQ]|rose -_1dCZRZV_jY|round C_D^jZk]|roundabout @XnB|route 4]|rule ,AC^QCj^|run ,DQ<|runs JY|s !]&YQD|sack nZ|safety :[|said %[&D-[0d;c<aDEJcKCQFR_UWV[YZb^j>k;l^nC|sale fX|same IBK[|sang <_|sat &e,Z?e@_K_QZf^g^|save /^CAGYJ]T[jD|say /Y|saying nZ|says #D,d.a3a4A5Z8C9E<C>[?C@[CADEHaIBW]X]YAfXnF|scheme HE|school 'e+D1_AbCZD]LZR]VZh[k^|schools QZk[|second #C&a0^7Z@YCYK[QZVYjY|security ,E4YE]lZ|see %C|send "^)^D[H]|sends ,Z|sent #_&Y+e,_I_Pa|service ,Z2Z4[CZQZW]|services DEkE|sessions )Z,EE]l]|set 1ZE[FZV]l[mY|sets 8[<EEB|share EY|shares -[CBjD|shelter ,CIZZ_n]|shop )>+F,C7DAEC^DXEEQE]GdDkblE|should ,G4]CXkDlC|show ![/]DC^C|showed ,EnX|showroom ^Z|shows 4D;Y|shut B^CdR]i^|side "E#E4YDUFZYZeYf_jYk^|sign ![1B>[CZDYEDVBj[nc|signed bX|signs :EC]|simply %]+[JY|since #B,?2^4]<B?Z@aA_CFDaE^GJKANX^[eAg^h]nC|sisters C@KHjB|site -E4D<ZE[QBeCk[nD|six !X4]CB]Ze^|small 8E|so #D&A(])?*X/a2V4_5@8^=DADBFCaIHKCUCV]XAYbZ>[D]E^^eDja|sofa ^^|sold !]&D,Y/aAZGVKFT^aCh[|some %],a|somebody D]Fa|someone (c:BHDM^kY|sorry 4Y>BE]IYf_kC|sorting KD|sound "]|soup C]h]|spaces G[|speakers QAjB|speaking 4_YZ|speaks 1[2bRCnY|spend /]N[|spent #Y&Y?[AWKZ_?nZ|spoke 1E<^|spotted #^&Y|staff #[QEnD|stall ,ZC]nF|stand +Z|stands <[|start JbWZ|started )]@[aC|starts "Z#G)@,F1D4B:B][a]eCnA|statement 4[CCD_EDVDlDnC|station 9[@Yg]kD|status 1^E^V]|stay )Z4Z|stays #],[/^|steps &E>]@YCaDEK@gXjWna|still &D,_.]C^S[|stood #]|stop DB|stopped Y]k]|stops DDn[|store 9XCAD]YEkZnW|stores =DdF|story "[%YN]|strike D[|student 5]ZY|study &W-^E]R]|surgery C^SCj]|suspends C@n[|sustainability 8[hF|swaps 'F|t &[?_DbGXKYk]|table )D8aCZQX^akDnD|take =[|takes )[CZDbIDMC]]nZ|talk -[|talked &],BK^|talking 1[<ZcZ|talks &C.ZdWg[|tap (_M]|taught &[,X?ZK]QYnY|tax :^UXnY|tea 8]k]|team &^)B+F-Z0V:^;E<X?FEYK_N?UTaafDhBk=|tell #]7[>C@[]Xgb|tells &C|ten S^i]|thank #[)[9C?[JYN[YDfY|thanks ,Y?@V]na|that #@+Z4g:D;W>[CDHSN]QCSGVHXEYc]CaAj>|the !^#[%_&A)[*Y+^,W-C.X/^0C1[2F5E6E8[9W>@CZD^F?G[HXJ[K?NQOYSFT_V]W@XBZC[D]X^VaZbEiDk]nA|them :]LYaW|then ,DDXE]_]nY|there #f&]+V,C.V4B7B?ECZDCFZIYKZgG|these &Y8bR[|they #Z%Z5^>CBYJZK]f_iW|third &X1Z<aA]Q]V]b_|this !Y%Y)@*Y/b0B3E4C7D8A:C<E=D>Y?WDBEFFDNAOCS]TZVCZZ[Z_ZaUdBj[kYnZ|three &](Y,_4Y;Y?^K_QbjAkB|threw ,Zf[|through ;@EaQBbAjZl_nY|tickets "[F[W^]C|till #>)eCaD^IVTZeDj]|time "A4]5ZCA]D|timed QY|timetable FYj[|titles +Z4_|to !F"]#?&<(b+B,?/C2A4E6C8@:A?G@@A]BXFCHXKCLDM]N]OBPAT@XWZA]C^EcYeXg=iZmEnY|today !c"_&@.D1c3C4E;B?cAcCCDCE_H]K?QBSDVcZYfZh_iCkXl_|told ,AkZ|tomorrow QbkZnZ|tonight "Z;c@WCFDEQ^]?baedjBk?nd|too #Y1ZI]J]|took #E/e0d?[E^K[Q]TbU[f^gDjBk]|top +XCDFZjCk[|town mY|training =Y|trains C^kZnY|translation SZ|treasurer lX|trial )_N^|trio DF|trip ,Y>ZnB|tuned (EFYV_lY|turn #]AchZ|turned 1_<[@XK]|turning &>K@|turns 1@8ZEAVAhY|twelve bW|twice /Y|twins #[I[KE|two !B&B)],F.C4@>D?ADeEaJaQ@SEYCf@kZl]|unanimously 1^V^|under &A,C1A;]?^CZQDfX|understand %cJ[YZ|union 4E|unless BZdZ|until &B2F4EB]C=KBS]gCi^jCnC|up 1a8D:bI]MDPYTFY^lBnG|update jZ|upstairs e>jY|us !D'Y*b;ZECGBMGOZWGXEbClC|use )^da|used >aeV|users "[;YQD|v 4D;DD_QFjXnB|valley +Y<E@CADCXY[k[|van ?Y|version 4[=Z?[|very :Z|vetoes CCjD|via )[4^F^n[|village kE|visited 1[gZ|vote "YCZD^jZkZ|voted #D4[QZYbeY|vouchers !AGF|w &_CcECK^eWnC|waited I[|walk CFWZ|walked ,B|walking #[|want 6^7Y[Yb[|wants /Y9[Q@_X|ward #C&D?[|warm 2Y|was "Y#C&=(^,@0D1c4a7Y;_>Z?ZAaCCDCEYK@M]QFVbWDYabYcbe]fDh_jFl[|water kYn[|way 8];d<gC[^^nD|we !D#]&E(C)a+@,^-_0H4^6B8_9C:^;><W>BA]B_FYI[OEPAR]TCUFWBY[^^bAc^e>gAhbnA|wedding nB|week 4DC[MZ]^fBj^n_|weekend 0[9ZZX^[|welcomes A_hY|wellies +^|went &X,]5^CBIDQ_X^Z[nB|were &E4A8D9A;E=]KD_A|what "B9a@AI[SD^F_cdYg?|whatever 4W|when "Z(f2]4^;h=]>B@@BXI[WbbcdWk?|where &A4C8Z:c<Y>]DFE_KAQ^WZ^Zbbe^fA|whether =C|which "Y#@'Y,Z0F2a;<AaCCEdYC^FbAhZjAl]|while /]4]9D<CC[DDGZHZTZ|who !B"[%C&c(E)@*B,g.@0D1?2B3E5?6D7=8A9B:A;<<B=C>A?b@BA<B=DDE[FAGEJ?KiLAMDODQdRCSCU@V?W?X?Z;]A^F_BaDb?cDeCfag@h=i?kHmDnB|whole h]|whose +a,c-DBFDEEDP_QdcFgB|why /YKG|will !D%[&C'c(Y)D*A-D.E1_2Z3D5C9C<E?@BGC[E]KBLaM_R@SDVaX?YFZB]GaHf@iBj]kGnB|win CBjBn]|wins C@jEnZ|wishes *]1]OXV[|with #:)c+X,e-[1Y2Y5^6_7Z9E;@<C=A>@@@DDE[I?KXQaUXVZYXZ]]^^A_BaZbCdGeEk>lYn[|without &D+Z7_=DCBk_|women &Y|won EZf[|word %Z(ZJZ_ZmE|working -GCZj[|works 1]|workshop nX|would ,a2C3]4]5[6]>D?E@_EEI_QCWA[[gS|wrong FDN]|wrote IWNYg]nA|x D[Rb]Za[|yard ;ab]|year "E&Z1eDaV[jDk]|years 3Z|yes #D4E>]D_QEWBe[jDk^nA|yesterday #D&D4D;Z@_KDQY[XaB|yet "^#Z7ZHXQ]^]nB|you !C"Z#f%^&C)Z*Z-X.Y0b1[4d6?7Z;Z>>?Y@XEdFAIZJZKGMENFQ^RES]UUVZYY[>^B_ZbZc]f^g_m@nX|your !F"a%Z&E(a+F-A4@6C7=8D:Y<D@ZA^BEC_EFFCICM^Q[RFTBWCX?[?i>mFnH|yourself !^8bGC^]
<number>|!A"E%7'B(B+=,B-E.>/g0i1V3A5W6@7I8=::;E=D>@ACB=CaDXE]FZKVLCT[VDWZX]YZ[A]@^BaFgWj]lWnZ|<emoji> !]"W,[/C0b1F3^7a:CA]FbGbHXN@TDU[VEXca<bDi[kcmZnX|<hashtag> &G;BC]bAjZ|<link> !_.B1g;^CcFCG]VeWEg^jcm>nV|<mention> 1];[?DfG|<name> !D#B&>'e)@*F+?,B-H/D0=1@2B4H5E6C7?8>9@:_>=?;@9ADBXCeD[EDFAGBICJBKAN?OCPCQGRDTCUBW?X@YEZF[H]@^F_>fAgBhEiYjgm@|<somebody> -[;D<U>BDAKZS@YC]Cc^g]nE|a !["_%[&B)Z*@+@/G0C1>4E5_8]<?=^>W?A@DCbDBEAG_HAKEN]OHPBU@[X^BaCcBfBjZl@nD|about ,A4F>[QBS[YDeZkW|above CB|achieved 0[|acres 1ZHG_Ena|across 0b<Y?]U[aBcbiWk]|add D]e[kZ|adds #^|adults /_G]KDN]TajCnD|after !C#D/D>DDYG>I>QYYW|again ,Y|against #a,B/D0[1_CZI_YBnB|agm Ea|all !^&C=DCaH]TZXDeHgFjckZ|alone 0[U^|am #]-A;ECBDZKCRCX]YaeAjEkVnZ|an !D)[,Y/B4C7E9DD?KCQcSVT@]BdAgEjDkB|and !Y#]%E&E'C(E)@*F,[->4Y5>6C7D8B9E:];B<E=Z>]AAC]DZE_FDM]N?OBPAR@SCTIWGXEZ>^D_[bGcDdZgYkYmAnB|anniversary VG|annual DF|answered KC|answers EZ|any .C9XCXSAWX_YnA|applicants 4a;]|applications D^|appointments X]|apr /@7CJ[T@]C|are #@,[0D4Y7@@DDaF[HCK@QZdCmY|as #?-Z/E0X3a4Z>[IAKDQKU[X[gBmE|ask DbjCnB|at !C)B+E,@/C0]1B2C5D;B=A>ADbFBTBVIYB]WaZb?c[gFhWkZlW|ate 7c]Y|away ![7]nY|b -dHGR^dWkZ|babies CZ|baby 1Y>^D[e^|back "C)^.A4BG@KGQbSDg]|bags Q[nA|band D[XY|bar CC|base /G0DC@DXUGjG|batch =Z|beard !^G[|beat n^|because #^&D,Z8]:]C_DGQEWD]BfCj_|bed !d)Z8]CYGdKE^ZnA|beds ,EQDn]|before !D#C)[,@.E1_7^=ECAGDIAM]QASATAV[]^hYjFnB|beta C_XZd]j]|big ,[CZ|bikes aY|billion "Z)A/]1^:[A^DFH^T^V_abh^nb|bills &YR[|bins &[KZ|birthday &C([,]?B@fK@Q^f@g_jEn]|bit n_|blue D]P[|board F]m[|boiler !W|book !C8E:[GB|booking #Y|books #[,C4]=]IX|both I]kBnD|bottles !]"[]EjE|bottom E^l]|bought ,[|box D]|boxes 4eDZY[|branches 1DCC|breakfast UX|bring ,@C]TYW]b[d^h^j_|bug ?^fZjYn^|bugs &]?Z@[|built &EKC|bus (Z>[C@D]k[|buses &_,[|business RX|but !a,B4Y;ZDAI[Q@_]kX|buys KE|by !?"]&D,a/B0a2Y3_4C;D=C@[CaDZEeGAIAKATAUbZ[[^]EaVbBgWk]lcnZ|c ,C-_CEDa|call )[N]|calls #V0X7ZCEe]|came #C0_U_XXnB|can /b0CQAT_Y^eCnF|candidates A[hZlE|candles !CGC^Z|cans ![/C4[mC|car <[|carers !@|cases ,F0_UZfXj^n[|cats ,_Q^jE|cents &E,[/[AYDYKCQX|century -]8Z|certified -D/ZEXRF|cet 4b6YCbDEYZ[Y^BjanW|chairs ;E>]QBeY|changed n^|changes CZ|characters n^|charge -[C]QCR]nX|charts #E|cheaper )]][|check P]YZgY|children /Y?FCFS]T[kD|choice !];Z?Db[fE|church Q[jB|class &^:[K^YZiY|classes "]0ZUZV]|client ;YE[|clinics /^0[|closed Rbd]|closes *]4YjE|cm #Z/E0D4FC[DaKBg^j^kdn[|coins D[kY|cold <cC^F[|colleagues AZ|collection TZ|colour 1Z5]kY|come (]4Z5bQCZ_k_|comes ![@]g]|comments (XM[nY|community CE]]|commuters "[|constituents _B|contributors IYnZ|conversations 0B|copies 0ZUX|cosponsors 0Y|cotton C[jY|could !CGBNE|council m^|counted ?Z@]g[|countries /D0j8C;b<ZAZECTAUfWY^EbbhTjBkY|covers <[?bfZ|crowns E]l]|ct =C@^C]D]g_jZ|cubic 1amF|cups I]|customers #[/>0[4E7=>]?EA[DDGXT@U_jJnd|cycle Aah_|dates 7^X]]a|day "E(Y4]6b8X>YBZC_DBF[QBRVTY]X^[aDj_|days !^"X&C)C,^.a0C1D4E8C9F:D;[<A=_>C?D@CA[DbEFG]HZIAKDRZS^VXWDYE^B_Bd]hXi@kZnc|dead C@jB|deaf ,[|decision 0Z|degrees "_#D,Y0C4BB[CBH[SCf]iXj@|delivered 0^U]|deposit ![|did #f&_,X4??aKbYA|died &G@ZCB|do "^)[,[7CF@N[QWSFeDj[k]nW|documents E]la|does 6^W[|dogs ,[Q]R[|done 1YD]nD|doors 0_1X5Z?aC^JZQZU[f^kBnX|down !b&Y,aCaG^KdQWj]nA|downloads 0_U]|drivers &a2aW_|drop !]lZ|drops ?XCZeZ|each !Y#E*D,[/C4]5FD;G_W_]Fa@j^kDnF|early )Z7AQFUB|electric 0[<_Ecla|eleven &BC^KE|elsewhere CZ|email 5]|emails QYn_|employees &aACJZj[|ends C[j[|engaged 5eZ_iX|entries #[XYjZ|entry (Y|episodes #DCE|et E[_Zg[l[|eur n[|euro ![,ZhZ|euros M]|even 4aDYQC|evenings .]|every 0]1aBZCDH[UVVZjA|everyone 7a:C][|everything CZ|expected -]R[|extra "]CeDaje|families "[/X0A6Z=Z@XCCDCH]Q^SAU@dZjD|family /A;X|faster /a4[T[Y]^Zn_|fee DZnY|feel /@TC|fewer -_0_RWUYn[|figures 4E;ZYC|finally JF|finance !f"[/D6]GcnA|firms @]Fdm_|first !C.Y4[>[GBN^]BeXg[jCnB|five /Z0[1ZCYDCEYQ^T^U]WG^[j[l[|fixed ![4U|fixes CYDEYX|flat D]k^|flats nD|flights "]C]^[|flood #[&C|floor "D,DC_S_j_kE|flyers ,c4]CEQa|follow F^|followers "C*g0g<C?AAYOcQDUe]Cf?hW|following 0_1X|food 0[4_VYf]|for "[#b&Y)B*D+E,C-X/B0=1Z3Z4?6E;Y<C>a?]AAEZFZHbIaMCOBQ@SBUBWD^EcBdCg?iBmW|forty S^|forward /^TX|found K_YY|four "D,Z0EE[QXlX|free /DHCSCZC^[mXnE|friends (b)C*^3^OZa@iX|frog KE|from #Z&[(^)C,c0A1^;W<C@BC_DgGEKVMXNBQ[RDSZUCW]XAZA[Bd?gAj^k]|full /Y7_j]nD|funded 0YUV|g ,D/D0C?YC?j@|gave /]7cFc]]|gb DZ|generation &_K[|get !X(]*FGYPZ^_na|gets =]@[d]gYj^kC|girls *[,Z?^|give (g|gives )c|gloves D^MYk]|gmt 3YCX|go 9A;ZD]J]QGY[nE|goes #F=dDWI]SXWWd]k[|going GY|gone 0a7aU_]^|good 0ZQY|got ,CEY|graders QWn^|grams CC[[fZ|grants =Y@ZCag_|green CBD[|group 2Z>ZQCe]|groups 3[;ZC[|guests .Z0E@ZS[f^|gw &EE[KD|h 4FCBDDHEQZ_[n?|had &c,D/D0F>ZKaeYj]|handling 2a|happy ![/c6Z7X;YG[TaX[a@|has #_&])b,@/E1^4[7X;C<Z@YAECAEXK][W]Xf[j_n@|have "Y#]&_,Y/@0D7F;FC?DEF]HZI_QGUDYXbDdZkB|head &_)]DXKZ|heads ,D|hearts (^0_MaUZ|held ?XgZ|here !Y&Z,E.]QF_[kD|high A[Db|home ,[9[<]|homes -[0@CfQAR[]bd]f]kTnb|hospitals <[|hot /[A[T]h]|hour +]/CA[E[H@j^n]|hours "F#A&F(F/^0Y1D2B3Z4<5Z7d8X9Y:^<B=ADYEBJEKENHQCTZU[YB[W]_bCd@eBiAmD|households &Y/]=b@[RXT^d_|houses @ZDGQCj^k_|how 7[|hr !A)F,Y7@=aG@RE[D]Ad^jE|hrs #C)C/B0E1D4G5C7bFEGDTCYC]Yb[hEjYnF|i /E0a2_3a4Z;ZC]F[UZW[aBnA|if !C&C*e,^._0D2b7B=DOcWX]CaCd@eCfCkZnb|impressions 0a5aU^Z]bY|in !B"C#]&F(C)<,Z.C/g1A5[7D8B;X<B=D?X@FC]DZGHISJUKYN?TgUGVFWXYWZc[A]CaVfWiClan^|inc !E)[jE|inch "Zn]|inches CD|incidents CY|incl CE|including k]|incredible 1b:[?dV[fY|inside 0d|inst -]EESY|instead #CCZj]|interest !@GC|into -[|investment E[|investors A]|is !="H#]&D)=+Y-A.Y/?0@1g2D4]5@8C<D=e>]A^CeEaGBI_J]M>NAP_RDTDV^XBY^Z?_DaDb^dde^f[gCh[jdlamVnA|it #E,A0?4_CBDYQ>SaW_Y__EjXnA|items ,bQ^|j &EQDnZ|job j[|jobs &D/_0[1a<[CDEChYjBl@|just 5[>]|k D]k[nD|keep C^Q^j]|kept ,]Q^[X|kettle jY|kg )^,]0F@CCEDcQZS[d]gDkc|kick X]|kids !C#^)C,_/]4CKY|kilo @ZdY|kilos "Y4C<X?DCEX^fE|kitchens 5]<]|km ,E/[8Y?[CCD?I]KDQGf[hEjCkB|knots CD|kw 7[KF|kwh QEkYnD|languages 0C|lapsed 2a5cW]Z_|last .Z0]2W3F4b;D?FDZEbQZYGfBgZ|late 3_D[X^|lb KZjB|lbs /]CDT[|leaders ;]|leaflets 4C|leavers jF|leaves #].[C[D_|led 1b;]<iVZ|left !C0A2X4[7dC^GFMBQ]TCUBY[]_^DjZn^|less !C)Z/aD]T[YWkan_|lessons "[.[0]:[;]KGM]bZh_m[|let IZQA|letters #_=ZD_Q_|lift CE|lights e]kD|likely ,]CDjC|likes (a*l0]M^OkUX|line ,^.Z?bQ_VEf_|lines &Z,C<cKbQFc[|link 6[hX|list 1]E_|litre !GA[hY|litres #[/a<Y?YCDDET]kD|live QZ|loan "EHBQH|loans -]<dCFR]d]|loaves <]CGjCn[|local 5Z|lockers 1AVB|lost ,Y/b0Z1d@ZCDQZTaV^|lowest !^GZ|lunch =]|m #@&ZCDD]SDYAeBgCj^kVnK|made &[FZa[|main CDDY|mates *^5[E^Z[l^|mats !DiY|may QF|mb CXjXl]|meals ;XA]b]h[nZ|means @[g]|medals ;E|meet a^|meetings 0[4]|members !Z#X&B/C2_7]A[DEJ[UTW]jDk]nD|men D[n]|messages #[|metre C?Q[|metres "]#D,C0B1D4E?ZCBH[QDUAYBbDjEnF|mg 4]Y_|miles #@-F>Z?[D_RCWX]Cd@f]|million !A#C&D)@,E/b0X1b;Y<DAZB[C>EYN?SFTcUZVdYCZD^^aXbXh_jAmC|min !D)[0B4E5E?DCdD^PZQ]UDYYje|mins "]#B&E,Y3_4CC^FaKFR@]YfCgDj]|minute #]'^(])]/C7BL]SZT@^Be^hB|minutes !^&>*F.X1^2B5[>UABDFEBGZIWJ[NBQYSCV^W>XFYUgDjCk=lDnZ|mistakes /^FaM]O]TZ][aBbYm^|ml !Z>XQDY[hZ|mm #]0E@FCWIX|mo )?NA|month /Y0C1a2Z:CC@EEQDSFV^[[jA|monthly 0b:XC]UZ|months !C#C&F/^0<4A;]AYFZJANZT^UCY>Z>]XjEmAnY|more !>"a,B/e0A1D2=4[5[7[;E>B@YE[GAH^N^TiUDWBZb[]aCbDd_hEkX|mornings >YgX|most ,]A[jA|mostly DDQBfZ|moved <XQZ|moves ,_;YQ[mZ|mph nC|mums 0[5[UY]Y|mw -[CE|my jXlW|names #^&]0V5^@YDZK]LYUZZ^g[k_|nearly FZmY|need ,X|needs @Z|nests 4[|net /Z=YHE|never 3a|new &A-d/A0g1_5a6>:[<_@eDCE@G]RbTBU]Z][Y][a?bZc_gdjZk@l=nd|next ,Y4ECEQ[|night #Y5Z|nights (CG_b^j^nY|no "_&F+],[3a7E:Z>ZE[H_JaP_Q[SCT@XbYBecf]gCn[|nobody .B;b>]KCnE|noon E]jWl[|normally )a|not !^&C0G7E@@CeDFWBY[bAgAjfkDn>|nothing #d=FD]|now )F0A7YCZEZGbUAXBaYdZfAh[jY|number 7[?Y]Zf^|nurses 0]CAQYUX|o'clock 4^C[Q[YZga|odd #]|of !:#Y&Z(@)=*D,^-F/c1>2_3^4a6E7D:>=_>C?Y@CB_CADXEXGCIZJFM]NCOASCTdUYY][A^F_?aAb[cZdcfYgCjIn_|off !j#A'Z(E*a+e-D.?/<0A1E5C6E7_;F=A>C?EB[CAD@FFGlI?LVM?O^PdRDSAT:U<VDWaX@ZI[F]WdFe@f?g@hJj?kCmC|office EElG|old QB|on "X#^&C)]*F,G-C.]/E0_1E2X4^AAC^FAK@OHQFSZTBU_VCWXXA_@cBdCgDhDj[kXmGnB|once Q[|one ,[1_KDQaS]Y[jG|online )_0[N^R_|only )aCbDZG_KDN^d]jdk[na|open )^@ZIZ|opened 0Z2[|opens JZ|or !W"B#^&D*d,C4]5F7[9_;^@CCcDbJAM?OcWB^[_]bFkZnE|order )_;[Na|orders 7];]?Z|other >]E^b]e^hYl]|others CCjBn^|our 0A4B8BA]QdR^^CaYhY|out "Z#Y/d4[7BC=EaFbJ[KCRZT_d@j@mcnY|outlook RZ|outside ,EC^QCj[|over !A&a2cC_D]GBKZQ[]Fb[d^|overall ,Z1_=FVV|owners @Z|p #]?[C_DCRDdWjXlDnB|packets ,^CZ|page 7[|pages 4A=DCBDDEDHZIZK^Y?]^i^lDnb|pair ![|pairs &Y,Z7[CE]ZjYnE|pallets !],^QY|panels CC|parcels "[/E4Z|parents #C4[9b_cn[|part #c,BQC|partners -ZR[nZ|parts ,CQC|pass /]0^8[TZUZ|passed #ZIYK_|passengers >ZDZe[|patients /^0Z4Z7_]]a^|pay 2ZKb|pe SY|people "@#@,Z-F.Z/]0b2G4a5C7_:E;Z<_=^>@?_@^ABBCC?DBFBJ>RASDT]U_VWWBX>Y^ZD]Zc^dWeAf]j@k>lCm<na|per /F2Z4B7ZD[Q;THZUbCkAn[|percent /_CbDDTaja|permanent CZnY|person /]7YFcQD|phone ,]CZ|photo ,YQZ|photographs MG|pieces &YCZj[|places "Y)F*_0ZC[DBGBO]QESYTDXB^_jY|plant *Z|plates ,[;[D_]Xk[|players <[b[|plays 0c3YUe|please ,Z>DJ]eB|plus )ZCYNW]CjB|pm B[CWK@NE]BfAiZjUnB|point "[#[O]|points -[4EGA|post 2Y|posts *Y0^2[WY|power 2^5]|pro !ECCDEQ[SAkEnC|project Y[|projector lF|projects 1g5EKZV_j_|prototypes <_c]|public -].[|pupils "],ZCDjB|questions #]9]EbK[_[|queue #Y|quid ,E.]D]QAS[W[iZkY|quoting DD|raffle Q^|ran b]|rather eE|rc C[jY|read #]?[|readers /[0[SZ|reading n]|reads 0[hZ|reasons 3Z8ZF_H[]F^[m[nC|red 4^;Y|ref ,]|registered /[TZ|reopens a]|replies #c,E2aEYIbQF|residents ,DDZ|responses 2ZE]l]|results ![KZnY|returns 4[|reviews ;hbbn^|riders /_@[aZh[|right "[DZ|roles -]R^|room &]CbK[Qb]ZnY|rooms )]CFXG|rows 4D|rules TZnU|runners #]/Z5]KWTYZ^lCmY|running QZ|runs ]FjE|s &_,b.Z2a4^CDDDICKYQ_SYW]X[[[aAgBnE|sacks ?]|said #],B4D;Y@ZjB|sailing C@KY|same ,].Y4E=CCZQYdBhZjX|samples :]C@n[|sandbags ?ff^|saturday Wb|save !Z)Y|say )[.]/]0]7CD[T]VCjDn[|says &E,ES]|school &Y,F1Z7_A[E]QCVW]Za_hY|schools &W?Xf_n]|seal C^|season ]B|seasons &Y?Z@^g[|seats ,X4C6Z7^8E;C]ZjBkD|sec #[4CPY|second #[C[F^H]S[T]fZj]mZnB|secondary D]|seconds !Y#C*C0?7FD[GZIBQHSCTVX][WaBbDgCjFnZ|secs "ZeZkY|seed 0[1[n^|service %])[JYN[R]|sets 5Z|shares ([*l=[Oh|sharp 3c7]>YC[FZX^a[j[|sheep ,fQb|shift 4F?_|shifts &ZTW|ships iV|short )C4_;ZWZn^|should =^QDY[d[kCnF|show 0[|shows 6[|shut 4[nF|sign 7Z|signatures #b4EC[I]X[kB|signed ,Z0ZQ^|signs 5DNZ]B|since &D,]/C<CC?KCYDj>k@nD|single ,[gZ|sites CEKC|six !>&CDbeX|sleeps &[7=|slices QZ|slots !cG_TC|small ,[/YCCO^nE|smaller 4_DDjY|so "F#F&d,Z.Z/[0E4[5YKYS=WIeEgYlZ|sold !C0d7aUfnc|some 9]|sorry 4a>Y@]gZjb|soup "_HZY[|soups )G|spaces 7[>]C^[[jY|spare ,C=[|spin #_<YC^|spots !Y0E6_7gD[QEXZ[]][a]bEmB|sq 1YJX|square 4F8C^E|staff #Z;_EC|staffed CDjD|stalls jZ|star #[@ZCFGBNXi[jIkD|stars &[)E*^,[0V3^5[AZEZK]NFO]U^mZ|start C]D_kY|started I]QD|starts ,]8ZC^a@g^|stay .^CZ|stayed @[|stays #a4]kE|step -[8Z;CDBO^UGaAkDm[|steps +]?YF[PZjCm]n@|still &Z5_C[aWfY|stone :^|stop D[R]V[jE|stopped #[|stops #Z|stores 4]A]|straight 0]1YUY|strangers @Z|strong 0[1a<YCaU[Vbj[nZ|students #D/[0^1Y:[A[Q@U^_Z|subject GE|subscribers *^0dFCUaY]|sums HD|support @ZD]kXn]|table U]|tables 6^7?[Y]E|tag 3^5]Zb|talks n[|tax "[2Z|tb KC|tea SX|teams 0_7FU[c^|tell k^|tenants 5]F[ZZ|thank &a3^K[XY|thanks &Y|that "Z#A/E0E;D?FAZC]F]QDUFYYfFhZnZ|the !V&D,D-E/A0A1B8^9C:^;Z>^?U@EC=E>FBKCQDRGSYTEUAVBXDY_^]_CgEjClEmBnA|their /Z|then ,C2]DYQChUkY|there #^,d.D/Z6]>WD^I[T][ZgXj?n_|they )[D[j^|things 0FD;KBTBaEkFmW|this !Y)Y2Z4Z6a7Z;F<D>YBYC?FDG[QBR_S[[ZbCfEjDk[mDn>|though )YNZ|three ,Z|through !b"^,[0X1^7[CCV[n_|tickets &a0_7[KaMaQ@U_jD|tidy bG|til )]3ZN]QY^YjX|till &B)?4F7DC@JBK?NDQDdBfAj?mDn?|time &^@[CBQBgXj?nc|times +]/[0X4@9Y<Z=^AZHZK[PZQATQU^a]c^jAkCn^|tips )]mZ|to !D"?#E(E)=.B/E2Y3?4G8B:E<<=_?ECeFCGEJ_MCN>PDT@VDWSXBYFZB[A]D^HbTc?d]eYjdmUn@|today #G&_+a,b/D1e4Z7a;A>_?CCCDGRYSDU_VaXC]]aAeZfFjEnB|together 0[4[n^|told 4DCAjE|tomorrow @DCaFBIB[[]Cj_nB|tonight #D)E4D7Z@YD[F_P_QYUCgYjZkU|tonner 1^V[|tonnes /D0DCFTJnD|tons 1[AZVYhZ|took QD|tool ,ZKWQ]|top /^|towards 2[jCnE|train 4YhY|training Q[|travel *YOZ|trees /Y0d1]U_f]|trillion "]n]|turbines <_|turned #^4Z|turns &]K[|twelve G]|two #D?BCZdC|under !B"C,]GCIFK]VXWF|units ?ZCAYFeE|unread D]|until #D)Z7@CZK]N[bBk@|up !D,E/D0B2[C[GCYEhFj_k[|update #[|upstairs >YCEQejEnH|us 2Z=]dZ|usually #D|utc -D4[7DCdFDQ]RDXDY]]Bd[eAjgmB|vat 6]|vehicles 1]|very ,Z<aP[Q]c[|veterans /[4Z|viewings )a0cNZU^hZ|views 0d2_;]UbW^|visitors 0a1[;[V[|visits 0aCD|volunteers &^;[?YEdlcnZ|voted ,]|votes #X/]=^D^Q]TXYBdWkTna|voting 0^;[QEfD|voucher !@'ZGFHE|vs !B-cR]V[XYjZlXn_|w +fM[P]n]|wages #c2[|waiting +X4]|walk C[QF|want DZIY|wanted #[|was !^&a,d1B4Y8X<Z>Z?E@^AYCeD?EZIDKZQ[S@V?_[dAfDj_lX|ways FZmY|we #B+d,_-^.Y1e2C;[<_=B>Y?DFEJ@PZVXZEc]kAlBmA|week "_)e*W5[7_NbTD]]na|weekdays D[|weeks /[0A2C7?;@<D>^CDI]S@U?WBX[fBgG|went IDQXb[eAiZ|were 4aY^fB|wet D[|what _Yj[k]|when !],B<[=D?a@DC?D[JDQBYZ]EdGeYf^g@k^n^|where &^>[D_k[|whether =_CGD?dZ|which 2C4^<Z=C>DDBQVX_d@fEl^|whichever 2Z=E|while !aG^kY|who "[&b4C5G;C?b@DCBK^M^f_j=nC|wickets &[K_QX|will #[&B-Y/B0B8A=D>GDZFfHZI_KIMCSAU@WA]CjAkElCma|wins &YL_|with !W#B)X,^.Z1D4B5C7_;Z<A=a?a@>A@CWE<GZJ^OFR]VAWCYY__fahBkHlBm]|without &bC^D^KUj^nW|women @[DZQC|won 0b1eUZV_|wool QE|words CCEbVY_Zd_nD|work kZ|workers &]nX|working C]D]GG_E|worth m]|would #Z,C0]9[U^_Ze[|written ,a|wrong F[|wrote &f;]@_I]K[g[|x BYCaD]ECQDj_n[|y #Y|year !Z"?&a1e;XCEDAE^H?K^Va[[]Zb[f[j?k@nc|years !Z#C&b+F/F0D1C2B5?7D8c:Z;b@^A]CAE[F^ICK^MZN[O[PAT=UCWBXDYA^ZeDg_h_iZnb|yes FZjD|yesterday @ZlY|you ![&B'Y,Z5Z:^>d?_FBG[e_f[nW|your "Y([)F=[F]P[]]j[|yr &D)[CG[Zn_|yrs ,X/WS]TZnZ
<post:emoji>|#6%Y&@'Z(e)^+B,8.</Z0^2:3Y485C6@7_8[97:d;^=>>5?@@8AGB?C4D7F[GFHBI9KDLGMcNGPBQ<RASBW@XHY;Z?[A]E^Z_:ahbad?e8fAg<hBiAj6k:n9
<post:hashtag>|"X#<%e&X'W(Z*D+e,^-Y.E/Z0^1_2?3_4=5[6Z7E8D9[:f;W=CAYBZC=E^GBIBJcMCN=OEPgSDW?XDYB]>^?_VaicEfCj>lZmGnk
<post:link>|!B"E#E%F'>)A*:+Y-X/?0:1?3=5<6[8G9D:C;D<;>@?BAXBACEDEEWF[G@HCIGJGL@MDNBO<QAR[SETAU9WWX>ZA[^]B^H_AbIcBdBe@fChakGl]mdnm
<post:mention>|!?"E#i'D(=*=+c,[/T0C1Z2>3<4^5=6;7;8<9]:a;@<:=;>_?WAcB9CCDeFBIjKdLCM;O>PbQZSDV^WCYaZJ[B]B^A__a^bCdAeVfeg]hai=jFk^lZns
<post:number>|!d%E&F':(A*?+<-?/B1;2A3A5A6<8<9C:<;C<@=CAFB@D@E?F=GcJ@L?MCOEP<RAT[UiVEW@X?[D]b^Aa<cCdDi?nB
<question>|!^"x%7&7'c(j)e*A+=,4-;.e/D0D172?3:485C6?7^8;9w:9;A<7=_>??:@lA:BAC0D;E>F@GYHnJ=K=LbMcN[OBP?QARBVAWVXBZA]a_oaCbBc?dYeEf@g_h=j;kFmB
<somebody>|!D"A%:&h'C*B+=,i-=.A/?0<1:2?3?4@5D6>7D8;9D:=;F<D=D>Y?f@_ACB7C9D<E=HCJ=KiMFNZP=QiRBSCTBU=V>W?YE[B^@aDb@e]figdhLi@jEk@l?nK|'d &B(E)B0c2Z4<5[7C9^=BD]FBHcKENXR_SDY?d?eAfGg_jB|'s "A#W&X(D)?*D0A1D3C4^8]9E:D;C<Y>C?BCGDAFAHCKDLAPEU>W[eEfCg@h<jCmF|<emoji> HY|<name> &B,B-[1]4D7[9]<]E^KCQCR_V]aTjDmgn^|<number> "[#C&E([9Z?Y@[KAMaQA_anY|a &R/[<]?V@BDFIDK^M[QXS[cekEmY|about #B&B,D2]7CjX|again 5d;[FZZX|already &]>^KX|also &B5X?Y|always ,Z|an 4^|and "]#Y&_,>=[>ZCDQFjAk]|answered ,Z|answers 4Y|anything .ZD@k?|anyway nX|apprenticeship &Z|apron )^@F|are !b;[G^j]kX|as %[,X=ZKa|asked &F,a4C>^QbVXYBe^fXjBmDn?|asks 3b|at ,_<[CZ|ate >]?Bf@gE|baby 4[D]j]k]|back ,Z:[@D|bed #^IZ|before ,D.[kD|best )[7[N[|bill ,Y?Z|birthday 0Z@DD[E[Y[|bit ,]|blessing eZ|books E]|brings .]1dF]V^gFmX|brother &C,=4Z?BKD|brought &Cg_|built &_|bus ,C|but &Z|by I]|call >[|called ,Y|came &=4?;]<D>F?CTZYCb[eA|can #Y&@'Z5Z>X?E@YDaO[SCYXf@j]k[|car ,a7_>^Q]]Ye[|card .[D^I[S]jE|chair #@D^IB|chose &Z,Z|class D[|coat ,B5]QF|comes D]QZ|could 4B=_>F?CD[IW_FaDgZ|cousin &[|cried ?af^gX|dad &^,A>[@WK^eXgb|daughter &C,D4D>_?D@DAZIYKHSCYCeZkA|day &[K^Q]jC|denies gE|desk A^KZ|did "E#>&A4D5Z9D<C@CDEFZH@IAKDN?QEYA_=cAh[kFnE|died fCj]|do jD|does "]%]&_,[.Z?C@_DBJ[KWNZQ^_BaEdBecgajXkG|dog ,YF[|dressing jZ|drew *ZQC|driving @^|dropped ,D|drove ?A|earned &[?d|ever ?[fYgT|every )[?[a]|face ,[7[>]?Y]Z|fall &FKE|family #C%D&>/[?@@CICJCKBf[|father @XKFkY|favourite )a|feet UZ|finds 4^Y[gZk]|first "[)F,_/]<[>F@cCDDCQb_GeGgdjDkDnF|five ;]bY|fixes ,F|food "F|for "[#E)e4^D^IBKZVYeA|found #Y&b)]QB|friends 7[>Y|from &],^KZX[gZ|funeral gZ|gave 7[KBQX|gets ,B.Z8]=]D[I[]]d_|goes ,C5]ZY|got &F,X4CQYkXlZn]|gran #C?a@Yf]|grandchildren #Z@Z|granddaughter ,Y|grandfather #]?YfW|great &YQE|had &B<E?=HZeAh]m_|hand &D)[QC|hands &E3a>]e]|handwriting ?Y|has #W(X*^+X7=?]@ADYKAO^PYQ^]AdWeBfV|hat 1[V[|hates AZhZ|hearing ,Cf]|held ?[|hip ,]?ZKDkX|holds 2^|home ?^fZ|house F[|husband &D4X>_KEk[|if &FC]k]|in #V&@)X,=3]5[7Z>^C[I]K>QDR_X[g[h[|initials &^|insulin >]|is &B+b,Y-^1[4_:A;a<CCDIDK>Q^R_SXZD_^nF|it 7c;c^[bX|job Q?m]|joined "^,^lG|joins VD|just e_|keeps D[KBd]|kept #C&BSDfUgYj@kE|kids "[,D|kitchen &Z,EQDdZ|knee ,DCX|knees ?EjB|knew ,]?aRXXZg]nZ|knows &^7ZjZ|last 5]QYYCgbkDnE|late #W|learned ,A?B|leaves &E5]ZX|left e_gZ|let &_?_DYf[g]k[|letter ,HQC|life +^,B5Z;X?^PYQ?ZVf_|liked ;T|likes Q[g^|little ?[|lived b[|lives 9[|looked 4Y|looks >^|lost >DeE|loves ,Y-Z|lunch ,^|made #[&A?ae[|makes ,D2[5YMZW[|married 'X|may QE|means K@eZ|memory ,EQD|mended KE|met &F;[|might ;[bZ|mind ,C<_|missed H[|mother &@,B<[?E@]KDPFg^kCnB|mum .C<[>W|name #D&^0a4b<D=Y?cEXFDI?KdY_]EaZd]f]|nearly ,C>X|needs ,_QY|neighbour ,<Q?|never )X,g<^SBeXfB|new ?EA]YFZ^aY|next &Y:]|niece nY|not 4[I_|notes &aK_|now #C|number >]|on ,D.B5Z=ZCCKWQ]d]f^jA|once >C?]|one &])eNZn[|only #[&?,]KAeD|opened ?]F[ga|our )]+aP[|out #e,ZIZn[|over >[|own "b#F4E5F;Y?b@[D?IQK_QZf_j@kH|owner >ae_|page 1[Q@|paid ,Z?ZK[eB|painted FbmZ|people >be[|permission #D,]|person 9]|phone ,C?Y|photo 4Z?EAZhZ|picks "],Z|picture *^|place Cdj^|played &E|pulled &C|put &E,YDF|ran &b,^>Y?_KZfajHnX|rang #B&Z,d?^DZYD[[kY|read &X2]KZ|reads ,^>[|real &D,H2B5Z|really F[|reckons #Z,YC^g^|repaired &C|replies ,_|request C]UZ|runs @[KEQ]gX|said ,V4<;B>A?AF^K^Q@Y<^[fGkA|sang ,Z|sat g^|saw &@;_bZgH|says #C&?)[,_.A5D7BDBFZK[QcbEeFfZjFn>|school &C7[|seat &CKCjE|second K]|sees @ZC[|sent KDfD|served &]?_|service &D,XKF|shift &Y?_fX|should ,Z>^|sight 4]|signed K[gZ|since <[>B|sister 2[4a>]D[KBfBg]jDnD|sleep ,B|sleeps &E,[KEMZg^|slept aZk[|slippers <[?af[|so &^K]|sofa "@#]|sold ,a|something ,C|son ,FYYdE|started gBjDnF|starts &Z,Y.[QF|still <]?DQ]g[|stitches jF|stood &C|story ZV|stubbornness ?af^|succeeds &CVY|sums ,^|takes >Z|talked >[|talking &]5]|talks ?[gZ|taught &j,D4E<B>F?bICKcQ]eSf]|teeth [Y|tells &ZQ[|test :ZaZ|that #],C=[QF|the #F&[,Z2[3]=?K[QDXZbDdBeAnZ|there ,D|thesis &Z,[KZQ]na|thinks #D,Z@BIB|this #DkE|thought ?^b_fa|time &^|to &C([)[*Z,X>Z?b@[I?K?OdSXeVg]|today gF|told &B>F?CF^YAZ[a[b[kB|tomatoes &EKC|took ,Y>Z?CdD|trained &Z|tried ,[|turns <FD_|up ,_QY|usual <Y|van &b,C4]K_Q?gY|voice &^4D>EYEj]|voted ?]nZ|waited ,C@AKX|walked ,HQE|wanted #@>D?FICN[eD|wants #Y,>9[?[D[KBYCdDeZfZgbnD|was #Y&C4B9D<[>W?ADTEZFDHbKDQCRCS^T^Y@eUkWl]mX|way ,^jZ|we #c&[,B>C?]YC|wedding ?Z|went ,E/Z4BYBgX|what #a,^nZ|where K]|which ,?>b|while 7_KZgZ|who ,E|whole ?EDZ|wife &Y,A>^?E@ADXKXg@|will +X-X.^2[3C7@9]?<CKKXQXSVT<XFYfZA]BeBf?jDm@n@|with (_.[4_M]|without ,BQGgY|won ,CQB|words @_F[gc|wore ,[=Y|work &e;@?_b>f^n]|worked ;]|would #B&^9D>CA]IEKDQ[h_jUkB|wrist KE|wrote #D&d?^YAe@jAnX|you *]+].?>^F^K]SB|your ,C.^
<start>|!0",#6%-&5'.(/)1*3+5,=-<.0/00.17223746576*738>9.:6;7<9=2>3?5@*A(B2C8DBE4F2G+H,I-J0K-L/M-N)O.P,Q5R0S-T,U-V6W+X1Y,Z/[/]0^7_,a4b0c+d.e,f,g/h/i3j2k1l3m4|<emoji> ":#E%B&<'D(G)E*E+5-J.E/Y0_1A2?5;6F7A9A:B;@<@>D?>@BAHBBC@D>E>HGKELANEP?RDSBUSZ<[C]IbCfBgAjBk@lCn@|<hashtag> "b0[1A2Y6[:CBDE>H^MZa?l@na|<link> H_T@|<mention> ">%W&A)X,_.]0A1B3Y4Y7E8@9Z;C>]?]@VA>CCD[E=F<H9IDJRK?M=NWOCS^UAV>X@ZD]@^Bb>cDdIh>kbl?m=n_|<number> ":#['c(f)<-D.B/[0g1d2D3B5d6C9?:];a<c==>^?[C?FYGEIYLCMXNASETZUfVaXDZ^[D]Z^E_AcUdFf[iDjClDm[|<somebody> !?"E#=%D&B'A(<)@*@+D,Z-_.?/B2B3;4E5D7A;@<[=A@AAEBBC9D>EEIBJDLDOAP=QZUZVDWBX>^E_KbCc@dAg_hYjCl;m]|a !@#a%D(<)A*[,A/]1_3B4]5>6?8^9C;X=C>C??@]B^C9EdG=I[LEMANJOXQATWY[ZA^Z_HbXcCeHgVi_j<nF|about #[.[4a=B?DCZDBI[KYNAQZS_b@d?e^|abusive 3DXE|accept !FGC^[|access ;d=fCAb^jB|according "[;^|accounts ,Dd^|act 3[6]DCX^[_kB|ada FB^GmD|add !['Y3B6[C^G[YZZG[Yna|adopt "[:caa|adoption ,^|adult e_kB|adults TB|advice 9[CY|after &Z-Y/[1V2D3E4C5C7d8A;b<X>@?CCaDCEaF_GCHdK]T]UDVXYBbYc_eEj_kGlZmZ|afterwards ,B.^<^=[QC|age #a'd:=IXLYQD|agenda ,VlDnA|agents ;]UZZ_b[|ages D]|agm 9[CaVCW^_akClAnB|agree .^D]MZSa|air ,BiX|alan @^|all !E"_#e'_)?*Z-].B1B4Y5E7B8Z:=;A<D=Z>FBEC^DCFcG@KZNBOZR[SBTAUFW_YZ]C^@aDbFd^eZiFjHm]nC|allen n^|allotment SY|allow J]nD|almost 0H|already "F0Y7B<gc^jW|also !b+Z.D0ZCCE]N]PfQ]RbUZa[gWhDk]nb|altos ,Y3bQ[|always :hD_ad|am (^MaSZ|amazing &^|an &F,B1X8c:D=^CCNYQ@SCTXWD^caGiAjE|ana &[|and "f#C%Y)l*C+_,@.C/_0^1e3Y5_6D7X;c=X?]BYD@EbFhGUHaIFM]NgP_QATVU^V_ZZ[D^[_Aa^b[eAf[gBiBldme|anneke &]K[gX|annual )B6[CBd[j@n=|another +B/B0^1_:_;c<dAZECNdPDT?U_V^_Ea[bffCkDl@m?|anselm &aK_|answer *X,B.c3a=[C[D^SdX[|answering #bI^|answers nD|anti )Z|any !]"B&C,B.E4D9^=^DdG]HA_]dXi[ka|anybody 9]_]|anyone #D&C)F,@._3]9g;C=Z?@@ZBYC@FZK@MCS_XYY]ZB_fbGeEj^kZlW|anything .C9ZC^jck^|anyway )d+b,9;DJWNcP[Q=h^|apologies &B4eIYYbj]nE|app -XCZYak^|apples C[j^|applicants BaXXi]|applications 7X>CCWDFHBQESCXX^^b[|apply !A"D)A+Y,Z3G7Z8[C?D?FEHAQ_RCSBTD[@]G^Za]jGkDl]mD|appointments CZS^|appreciated &CKD|apprentice @[|april S[|are !E"_'G(=)C.D3C5]7Y8Z9;:X=EFcH^LAM?N@OBRWSCTWUD_<aDbCdCeJi_kBl]m^|around 4BDC|as !D"a&A)b+D,:.D/B0C1]6^7B8U;^<b?AA_BVC>DBF]N^QARZa^b[caf>h^j?l@mZn^|ash CZSYjY|ashgrove Abha|ask "b#=&D(C)^+c1D2>5E6Y9B:Z;a<C=C?B@CA_D[EDFEHWJCM@P^RCT^X@Ya]AbZcCfChWmD|asked #_,ZHAIXeEk[n]|asking #B&E,g2]:Z>X@CHAIAQcSE_aeZg?|astronomers na|at #E%f&B+@,B-E.F2b3Z7]8a9B:Y;^<[>X?@AdC:FEJdKDN_PAQER[UYWZX?[]]U^_aBcYdDfBhRj>kB|attendance CCQD|attended Adh_lZn^|attention :ZB[i]|auditions 7ZC]SXdZhXj]|autumn "DUY|available CDE^TX|avalanche Q_jYk[|average ,]0aDCKYS[UZZ]|avoid ,WQZ|award 8ZKZ|awards :]=]J^|away 7[K^][|axelrod -[|b 1^|babies ,[QY|baby ,A5^QDZ]|back #C&D)E1C4F6[8C;E=E?BCkDBEDICKEQcSYXBY^bbeBfBgDjek<lEnD|backed /]8Z|backers /F=a@ZTDda|backups !e|bacon *]=ZE[e^|bad )].]4]N[QCS[YZk]|badminton ,Y|bag 6Y[[|bags 3]XZ|bake 5[Z[|balance #^|ballot bZf_nB|band 1i=[CZQCV^|bank "ZCZjanE|banks CYDZ|bar 5]CYZZgX|bare QC|barn #]WX|basketball 3b:[C@j@na|batch #[4ZCBQTS]YakB|battery #[D[KEkZnA|bay WZg[|be !D"<%E(a,Y1D3b7b8B9E:a;CDAF]G<H=JFM_OGS>TaUEX]YF[Za^d?e[nC|bea #[,XIa|beans ,A|because !["g#Z%j(E)B+F,B.F2B3D4D5Z7D8B:j<>=C>?BYCBDCG[JbKCNZPDQ=R^WCY@[a^Z_CajdBeDfGjGkA|become !])b6b8B:YN]RE[^^Da^|bedding ,Y|beds C[D[T^|been "D#W@aA[HCQYhYn^|beer !Z.]G]QZjC|bees D]N[|before !F&F,Y.C/^3[7E:C;E?CCBSFTYbAdAjAkAmY|beginners ,=.[5dSce]jYkA|behind "=@ZHD|being )[,A:C>aIDQ@ebjCnA|believe JDn_|bell C]j^|below 2W4_QC[[|bench ,[|bereavement SakC|bert #_IXK]|beryl #cIY|best !Z+[,d-_0b1X9^;f<E?XDDHEJCLUNEO_PZQ_R^V[Wb_caBb^fDjEkCnY|bet (eM_X[|beta ,[6D=[W]YZd_|better (^,Z5[:b|between #CCZkZ|bev ,]|big "C%[&],?1[5a8>:>;DA^E_FaI_KZOCQCUYYAZW^?a@bAcEeBf_j@l^manY|bigger #d2eIZWd|biggest !Y,Z0cCBQ]UZ|bike KWSVe]j^k[nA|bikes ,B|bill "CkY|bills 8[^[|bin "F,A@DY@|bins ,Z]Y|biscuit &C+F,Z1_<YN[O_Q]V]|biscuits ,CS^|bit #Z,X0_7]I[b^nZ|black #[8]IZ]Y^Xb[jan^|blame &Y,[|blankets "E,>CYDaHEQCe]|blazers ,Z|bless ?fNYfc|block )Zn[|blog Eflf|blood 8[C^^[nF|blue "E&]C[I[XZi^|bluebells "^CCH[QZ|board +^5eCaECKYP[V]Z__YaCj_kc|boat jG|boil C^j[k]|boiler )d4Z?B_Ve[m]|bonfire CZQ_|bonjour BYOY|bonus S]|book !e"@&G(?)C*B+@,?1D2D6b7]8<:?>ECCDBGbM?NCODPEQAR^T[XA[]]a^A_BaEeAhBk@|booked nX|booking b[|bookings D[jZ|bookkeeping 7c][|bookmark (c.AFEMbSAb^|books 7]CE][^Z|boots ,GJ_|born ,^8XCC|borrow "]2aCDWa|bosses KF|both ,E4ZC[DAEYQ?jY|bottled CAD^|bought ,[<j=^cadYn[|box ,AK[kZ|boxes /YTb|brackwater /C1B;Y<_E[TClY|branch CEKDP_XYnE|branches C[k]nZ|brand 1bA[V]hZ|brass C]jZ|bravo KZ|bread Y[|break DZ|breakfast %YCFnA|breaking !D7C8F:D;^CAS]XZb[jDkYlD|brenda KE|bride 5^Z^nC|brides %_3^|bridge -ZQERYjB|brindle EZ]Z|bring !X#?%F&C'D(B*B+D,;-C2E3?5@7>8=:A;E<C=F>WCDDZEBFEGEH?LDOAQATCUDVCW]XA]@^FbDfCiDlDmEnD|broad CZ|broadband CY|broke <bQAc]nZ|bronze )_1dN^Q[Va|brothers ,AB]i]|brown fRi]|budget -[9]|buggies mX|build [[|builders ,^|built !]8VGZ^^bXj]|bulk ,YnF|bums 5cZb|burst DZ|bus #DC]QWSFjakU|buses CYDYJZnY|business +Z6[B^PX[[n]|busy .^|but "c&X)d,>/Z2C4D5B7a8=:];]<@?]CCDCFbGXHXKZM]NbQAW[XY[D]^^C_>aZbZdFeAg@h]jAk>m[|butter 4a|buy !g&[.a6Z:]GZSaTZXZa^k[|by #]%C&;,^-Z/a1[3E4@5_7d8;:C<c=BBCCCD;FYIWJ@KELZNBQ@SZT[YBZ_]a^G_[aYc]f^hCiBjEkAn]|c ,=|cabin 7_D_XZ|cabinet 1_|cake ,BCES]galTnD|calendar 9c|call "A&B)C+E/Z3[:D;E>[C=DaEFH@JCKCRBXW^ZbSdFe[|called AfR]h[|calling :DBgihmD|calls C]DjjY|callum &],]Q^gZ|came ;_|camera .bSZ|can &Y(e)@+],_.>/E0b1]4C7W9^:D;F=[>_C?D@EdIAKXL@McNCQWSAU_[Z_ZbGgBjCk@l^mGn[|cancel ![3bCCX]|cancellation 3_XZ|cancellations -[CcXZbXja|cancelled QC|candidates /Y|candle 9[|candles V_|cannot +_,Z4^Q]|canon E]|canteen FcmZ|capital [Zn^|captain 1[CE|caption #a(FCAMDOFjBnX|captioned C^_Zj]|captions K[kE|car CbKVe^j]nD|carbon ;]b[nZ|card ,[4ZCXIZe[|cards &D,B2[AZCdD@WYY[g^j[kAnZ|care Dbk]|carers ,C.C6ZD^MYQB|caretaker ,[QZ|carol >YI]YZ|carrots K]|carrow +Z=X|cars QY|case /GjCnF|cash !C:Z=EH^_CeCiZmFnD|cat 5]Q_ZZnY|catch 2]5_ZZ|cats #ZOY|cause ,B4^C]LXY[j]|celebrating lCnB|cello CAM[Q]jD|central eZ|ceo RXnX|certificate !]4]EblX|certificates CZ|chair -Z1Z<]F[R_V[m[nD|chalk .[|change #[(a)a*[,D:[MdNWO[QDSA[Z|changed #[CA|changelog OZ|changes FdQ^YCm[|changing "C4]>ZjFnB|chapter ,En@|chargers ]E|charities d^|charity QDj[|chart 0Z2a;DW[bEk^nY|chat .ZDbQCk[|cheap 7_:[>ZXZa[hZ|cheapest D[nY|check #D)A*d,E7DEXFbIAMENAO^QET>Y[]HhWnZ|checklist .]|cheers &B+Z,C3^?^@]UZX]fZg[iW|cheese B]h]iZ|chef #_+_8YP^aDm[|chess ,^Q[|chest :Fk[|chief :];[|child '_,ZL[|children .]CCDATDdEj[kG|chip 6Z7_[Z]caamU|choir 3c4]JFPXQ]X[Y[iCj[nE|choose )]6Z:[N]a[|christmas )Z,Z6]C]FD][^EdBj[kD|chuffed -^;[EZQCR^l[|churn 0]4]|cider jF|cinema !]|cinnamon W]|city %ZJ^|claim (]M^Q^e[|class 4[7dVCXYY[]]_^kD|classes C[h[|clause FZ|clean 8a:]][kY|cleaners @ZQ_|clear 3ZH]|click !b3[CDF_G_m_|client #Y@YQ]Z[g_|clients ,Y;[|clinic CZQAjY|clinically !X/Y^Z|clip lA|cllr 1[;Yb^nB|clock 4]7ZY[|close 5eC[Z[|closed ,]<a@GCaQYaDd]j[nC|closes ,E7A=_CeZX]E_[dVje|closest *^,[|closing >ZDBEAQ[REWYj[nC|cloud ^[nb|clue ;[FhU[bZmc|coach #Z1_4]5_M_Q]SBgDjC|coaches JYXZ|coats bZ|cocoa 2]|code 7^Sce]nZ|coffee (C,c7@CbEaHAIEQ_S[]Fg[j^|cohort CC|cold 8D9[QCnD|collab +CPD|colleagues 5^<]BYCDnE|collect C^j[|collection ,FQE|collections #Fk[|colour ,aQ]|colours C]jY|come !D"Y#B&B(D+E,]-F._1E2E3@5B7G8Z<@>]D=FcGRHDIDKEMDPBQ[S_VDX@YHZA[C]Ca]bXcBg]iRj^k>|coming ,[4cF]|comment !F"E'](^)F*a,A-B/[3?7I8E;DEEGCIDJAMbOcQ>T[UCXCYAaZdEhDjEkAmbnA|comments 1c3g:ZV_Xd|commission 5]7Z|committee ,ZEYQc|community %bCZJXQYaXdY|companies /_TZ|compare .Y|competitive R]k[|complete (_*A:^E^J[MYOB|comrades 0]VZ|concert 9Z_EkZ|conference GEn]|confession '[AZL]|confirmed jYnX|congrats 1A:Y?f@]EGKEQYV@aXfdg_jBlBn[|congratulations &e;G?h@VADCAECKd^BaEbCfdgYhCjAl?|connect *[EfO[l^|consultation 9]CY_]nD|consumers BF|contact !^DBZW]E^ZkDnI|contract &Z:[RZa]b^|contributors &]Q]S]n@|copies b[|copper &_K]|copy (Y3bLXXd][nD|corn E]l]|corporate 3]B]G[ZV|corrected 4gC_QHYej[|correction #A4k@CK^Yff]nB|corvane 0Z1gA[C]UZVgY]hYj[n^|corven :]a]n[|cost 1E|costs "^k[|costumes YZ|could '>(C)]*E,Y.[6Y9_:C>D@HEcFEKDL=M?N[ODQYT@YXjBkCl_|council Cdg^jcnD|councillor &C4Z;ZE[lZ|count K^M]_^|counter DB|counting /D3_|county .[CAjBkZ|couples /b|courier jCnD|course YX|court jD|cover &dKbdBj]nE|crafted 8b^[|credit #D&Y,Y1[4C5[?[CAD[KbeCf_gB|credits +ePY|crew #BD[KGe]|crews DXQD|cricket XZ|cried ,[1a<dV^cW|crime CBSWa[bWjC|cross 5Yna|ctrl Ddkb|culture :^M]a^|cups nZ|curated !]8^GZ|curator SY|curious )bB]|current -]|curtain KD|customer :^jC|customers ,C-Z2Z7c@_BXCBNCQBR]]_lC|cut DcjBk]nZ|cutting 8]|cv OXT[|cyber "^/_T_jE|cyclists DbX]k]|dad ,^<a|dads )Y5ZZ[|damp kD|danny ?b|dark #^CC[ZjE|data CZjU|dates 7ZIZ|dave 7bCDnX|day #[:D;C<_CBDWQ[R]XZe^iXjB|deadline 7DCZEZW]]Bj]|dear &C1C3]7^:D<E=[?]@YB[C]H^JTKBNYQZSXTaX]Z[bXdbfXg]hEiaj_lXn[|death )]CCjD|deb 9^CE|decision CY|deep 7YCD|deeply ;bbZkYnX|delays kE|delete 3a|delighted &]-G;JEZK[VabEhXnZ|deliveries ,[|delivery 4cQFYae]j]|demand -[7[|demo i]|democracy n[|denise ,[|deposit 4A|depot Q[i]|describe (aMa|designed 1Y8]^X|desk CaP[nX|details E_l[|dev ,[|devs 9Y|did &D(A)Y,^/a7C9A;e<^@EAfJAT^VYXYYY]CaCb^c]gFhalW|diesel 2[=[|dinner =[|disabled .c|disappointed C@jF|discount nZ|discover !U"])C8XEDF^JANCRC^^hBm]n@|discuss "?HD|discussion &Z|dive ;Z|diversion CZY[nY|dm )@+Z3a7A8C:EDBM@N@S^W]XdZ_^VaCkBn@|do !^#>%B&C'B*B+E,A0D2E3g4?5A7g9D:A;?<A=]>=?C@DADBDC?G^IAJBKCLDNCOGQDS@UCVBXcYAZB]c_AaGbLcAeAiGj@kCn]|docs IZ__nX|doctors :_C?FhGYaZj?men^|does #C(B)E7D9d;E@ECCIEKEL@MDNDQYSA_daCbCjAnc|dog 5]9YC]DFPbSEZYj[nB|dogs .F/];BCDKCQ]T[^WjZn@|donate "^(F)eMDNbXX[W][|donations ,[|done #^QC|donor 4ZCDk^|donors B[i[|door '_4]CDDZL[YYkZ|doors ,E3Z7c>YCBDYHYK[M[X[]^eYf[kX|doreen #a@^I^|doris MY|double ![(_)C1E7D:DGYM^NDSDTF]BeZ|down 1[?a|download !>"^*[DDECFbHYLYO]^Ciak?mdnD|downloads 7DCY|dr +C,D4E>Z@YEEm[|draft DZ|draw L[WX|drawings CC|dream :ZaY|drink 3]N]XZ|drinks KYfXnC|drip )bN[|drive )],[5_8Z:[N[QYZ^|driver &^,[?_KZf[nF|drivers )[,BQAdDe[|driving CAWXjA|drop !@"C&D'](f)C*a,B0X4D7F:DDZKZMfO[UW]A^CnJ|dropped /[<cc_k]|drowning /_Xa|dry !]"[DZGZR_^B|due -[;WCAR^YAjEnE|dull >Z|duty Db|each #?%b)E,B/^2a5c7e8[>[CYD@I?J]K?LYQBR[T^WbZ_[]]efDgEnY|ear kA|early )D,E0X5[6Y;DC?DDGGH>QCT_U_b@iTjDnC|earn !Y-][Z|east C^|easter !]8[J[Za^ZkFn@|eat DEF[N]Wam]|eco D@TZ^Z|eid BECDNYaDfZiD|eight )],A/V<]=XDCK[N^TXYBd[g]kB|eighteen ;_<[|eighty #^|either >[DDfNkD|electric :ca_kB|elevate !c8b:EG[^aaAnE|eleven &=7?>E@EAYC>DBFDKC[YdBhVj@|email !]"?,^2^4_DYQYkB|emails ,D|embark ^Y|emergencies DY|emergency QGj[kZ|employee &^?ZKZ|employers 5Z>XZ[|end 5ZWZk[|ends 7]G^L[]]|energy :^CDZ]a^bAnX|engineer #]CbD]j[|engineering ;X|engineers CW|english _Z|enjoy *[7_=YN^]Y|enjoyed 1YK[VZnY|enough /X:fT^ae|enquire CD]Ti]|enrol !_6_7Y][a]|enrolment 7[k[|enter 'b)]*Yn_|entries CZ|entry !F.Y4Z6ZQEXYY]i^|ep &bEdKal[|episode #YCDjB|equal JYn[|escape 8^^Wa]|especially ,[kB|estates #a|ethics W[nC|even %],A.[=_DaI^dZ|evening kZ|evensong SYj]|ever "e'b9A>]@EHaQD^C_Dc_gG|every !A*W+?,>-C.@/^2V4F5a7b8Y:g;A<^>A@?AXBCD@E^F@GBMENAPBQ?S@TYVHWCXWZc]a_Babb[cXeDg:iDl^mCn[|everybody (],C3]4E=Z>]WVa[|everyone !E#>%Y)F,<.D3^7_<]>DA[CIEDF]I@QESBTD][b?f[k@m[|everything !B+E,Z.[0Z;CDDFYQ_S[kDn_|ex !ZEcl^|exam eZjZ|excited &A1@;G<ZAWHCK>R]VEYabEf^|exciting 1_A[FaRYV]mY|exclusive F[mZn[|exhibition XZ|existing 4[Bbi]j]|expect 8]CXDBj]|experience )[8Y^ZaNnA|explore 8ZFDHBmD|export 1bV_|exports 1_l[|extra (F*DCFn]|eye "E@Z|fabric C_j]|fact 0Y7ETY]D|failure 3aXZnC|fair #c,[4[?cDDIdQYW[YXnB|families +],C0Y7^:Y;a>]DBQA][eaj[kB|family %D.Y9[CDI[NA^X_Za]jEnC|fancy !d)cZZaE|fans 8D|fantastic -Z1D:Y<YCCVDbZ|fares )DCZHF|farewell @]g[|farm "[HYf]|farmers >de[n[|farrow EF|fast 7A]F|faster 8^|fastest Q[|father !["ZCCG]|fatima KH|february 2g4]|fed "cHa|fee .E>ZCZe]|feedback CZ|feel /Z8d:Z]^^baZnD|feeling "[%[)ZnE|fees CYDDnU|fellow 0d4ZBZi[lA|female /ZT]e[|fence #[|fennimore <a|fenwick 1Z|fernway kF|ferries CZ|ferry ,BCbD[^Yj]k[|few :[;YA]h]|fewer 2_WY|fibre C_j]|field C]|fifteen 0_U^XY|fifty ;[IWbZ|fig ,^|fight (fM]|figures "]S[|file 4[Y^|fill !_3a6[7_Q^|film *YC]D^Q[j^|filter nZ|final 7^CA]]aDjAmDn@|finance !Z8]|find /E5Y;[CCDGEBFa]C^FkCm^|fine .YD^j]k^|fines 4aHEe[|fingers EXVC|finish ,Dn^|finished 1a<^VZcW|fire 3^Chja|firmware j]nE|first !d"B#C(X-E.A0D1Z4^5D7f8B:D;B>c?MDBE[G^JZK^Q[SBVZ[D]fbCe]fXiCj@kE|fish Y]ZZha|fits C[h^|fitted Y[|five (V*[,@0Y1E2_3D6Z7a9D;C<DA^DZGFQDSDUZW^]G^C_>cCd[hcjYm[nY|fix ,B4_6Z7^C^QD]^eYg[jBnZ|fixed "[#c,>4[C@D>I^K]Yaj@kC|fixes 4YK]QF|flags ,EC@|flash 7ZGZHZO^nE|flat )]@[NXe[kY|flats /ZW[|fleece .YDbS^|flights =ZM^|flood )^CY]]j]|flour ,FYEiZ|flowers &],FK[|flu D^QGWYjYkanA|fog ,_CYj[nE|fold &^D[I[kV|folk 7e|folks %b4Z>YB]C[J_QF^[i]|follow #[(])c+X7E8D:>;EEXMbUZ[@a]bAl[nW|following %F1^3WAEE]|food %Z*]8C:CO^QC|foot QB|footfall -]0^5cE[R[UZZ^banB|footpath hY|for #]&D)G*_+]-@0Y2D3^5V7;8>9B<C=G>Z??@eB[DfGVH_IXO]P^UWXZ[C^>aXb[cZfCgZhYkg|forecast ,YCDXY|forgot ,a1Z4bQ^YbkZ|forgotten "Z._|form CYE^K]QYSCe@kDla|forms 3[a[lBnB|forty )^4Z7[?XF[NZ[L]_^]dYfZn^|forty-one &A0a5[?]U]YAfZ|forty-three @Y|forward "D>ZD[|found "B#B,_4B?B@CFDIEQ[YAeZf[gBj>nA|founded 1[AY|founder ][|founders 1^|four #b&_+A,F-G/^0]3D5F7h;b<[=_>B@ECAD?EDF[IZK]RAT_VAYA]a_CbTdWg@hDj@|fourteen 4B?[a]|fourth ,^1c;]DFQ]VY|frame jZ|free "D#B&H)<+A5C7@9D:ECCDaFFMCO@RDWaXX]IaJb@gXh@k_lEm=|freelancers #X-c3^:Z@ZRcXZ|freezer DDkZ|fresh &]5^C>K[QBZcjB|friday ']0Z9]CCL[_ZeBnF|fridge ,Y4Z|friendly nZ|friends 8[ZbmY|from !D"Z#g%^&C(D)<*E,@.A/D0]1F3@8^<W?=D<I^MDNEQFUIVD^_cFfCg]nF|frost ,D@BC?DYgCk[|frozen ,CQF|full #E'[(A)D,@.C1F2Z3B7A?aC?D?F_GZJ[KDNBTA_@baeAfXhYiZj?lVm[|fun PZQBaE|funded 5ZCX|funding 1XEZl[|fundraising 3Y4[6]K_|funeral &E,D>YC@DCQDkA|funny "_)^7Y;_|further 1]|future :]aZ|gala Ka|gallery RYa[|game &_8a;B@]K_VD^^a[g[lY|garden ,]nA|gas /fIGQAT_|gate &B?]CYQWYZf[j^|gates CC|gave ,_|gentle /B:Z|genuinely #C+aP]|get !V"X(C+W,A.a/E3e5a7CD_EFFcGXMAOZSZXcZ^[[a[bFeAfFhEmX|getting )[7YC^G]jC|gift !D&])C:EKZaBnY|give &X(Z)E*X,@.F3C7ZD[I[JDMYQ@RES?XA]]jDnD|giveaway MZP_b[|giving <b|glad :CaCjY|glass &XP]|gloves ,B]aj_|gluten #Y_Y|go !Z#D(g+_.E3C6]7e;a>]BaEDFdHDIAJDK_LZM_P]S@^DaAeYfegYiZj;k[|goal nE|goals CD|goat &^|goats ,Z|god :YaZ|goggles +Z|going "Y,_4_7[@[JYM[^ZjC|gold ![&];YA]_b|golden 8f;eG[M[b^|gone ![.c0cU_|good !F"](C0D:D;B?dACBZC^I]LARYUEWC]]fZg[i^jZn]|goodbye &F?ZE]|gorgeous 8[|got "@&W+],i0A1]2^9D;d@aD^PXQaSEV^_AaZbXg[nb|governance /C|government j[|grab FD|gran ,_|grand +b1]VZZW|grandad <^@a|grandma *]O[^[|grandparents 5[Z[|grant EakZla|grants &CKEiXk^|grateful ,b;A<dEcK]Q[RY^YbAc^f]l^|gravel n]|great #]&f)^,E0[1^8C?CCAE^FEIZKeQXU^YYZ_^>fBjBl^mFnY|green #[3_?ZX[iajZl[nE|grey "E,Z|grief :YS]|grit D[I[KYbSk]|gritting DZ|ground ,EE[j^nB|group 0[|growers 9]_Z|growing ^[|guess "^'Y*b0^5_<aA_FdHcIFLWO]QYTVh_l]mYna|guesses (Y__kF|guests 8]=XB[][iXnX|guided C[|gusts CbjY|gutted "^>d|gwen #Z?b@ZFaIZfbg]|gym 5^RZZ_|had &b,e-Z4]5Z:C>Z?]CDJ]K[R[T_Yce]n[|half !B"[,c.[/e1C2B4A5E7E8E=]>D?DBCC>DYFEHZJEMBNCQ]S_TX]YbGgYjBmBn>|hall !cC_|hallbrook 1_AaV_ha|hand .d5^7[8d>^GDQ]SZZ[^_|handmade n]|hands "Z(_4ZBbDXM^i^jZ|hang D[k_n^|happening #D&GCZQZcZ|happy &C,_-^5D8E:V;C=[@[BaKFNYQZRWSAYB]B_GaVb@f[gZhYibjBkdnY|harbour 8]@Z|hard ,Z:b;CCYQ[^Ba[gYn_|harrow 8Y:Z<[A[^Z|harrowgate C[j]|harvest 5]=]PYdYj]nE|has 9bDWIBQ^_dkE|hate ,c.c:aQYSa|hats ?[I[OYfY|have #B-Z5c6_7E9a:C>D@DD]EaFYICKYQDRXS]U[Y@[_]A_ZlZnE|having 9C|head #D/]1]3X4ADCFXVV|heading RZ|heads 8]C]j_|health C[NZ|hear &D/]TZnE|heard Q[|hearing .[C[DDj[|heartbroken CC|heat "Ek^|heating CZQAjZ|heavy D[|hedge &bHYKa|hedgehog ,[@ZD^dY|hello "]#X&E,W-_2]:D;D?DBYCEEZI[Q^RYSDXCYY[XaBbHiXjBk[nB|help 0D6]DCEdL[[_^CgDl[|hens CE|here !@#a&Z'@)@+C,A.D/C0E1D2@3D5D7A9C;@<D=>>>?D@DAaBEEBFgHYI?L@XD]C_Ia^bFd;eDf@g^hdiAkSmd|heroes :ZbY|heron &]CCK_|hexley A[|hey ,D4[:E@[BdKB[^g[ibkXnB|hi #Z&E,[-F1E6E:C>[?^ABBECCHFIZKBL[QYSCXBZC]DdGh@jCkImG|high 1D5]:CDDQDV@|highest !b0_UX|highlights UZ|hire 6^[Z|hiring &C/Y1[:DADECFZQbREZVa@b]dZh@lDmWn@|history ;bXZYYbY|hit ([.c3c:YEbMYO[S^Xalc|hold N_|holiday "ZD]|hollin GZ|home 0]D[jDlZ|hon 0Z1ZEYQB|honest "B#]'Z.B4c9a<b@BIYKXLTSDY]k[mEnA|honestly +Z,_7E8b9B:D;C]C_?|honesty !_CD|honey #Ye[kE|honored 1];^A[E_K@VZb]e[|honoured -Y0Z1CAaN^U^h]lYnF|hope ,]:E>^B_N^^Di^|hops /C|hosepipe C_Dej^k^|hospital #X5[M^Z[|host n[|hosts =_dY|hot %F([*^,C/F7CCCG@JBK^M_N[OXQDTDYE]D^DiX|hotel +Y7]jE|house ,[CDn_|housekeeping 7^nC|housing D[nD|how !E"[&Z'C(D*D,d-D.]4@6E7[9A;A@CACB^CED[FbH[K]L<M[OEQZTIbCcVg?hCjB|however %]7Z?ZJ[|hug X^n[|huge &Z(E+],D;A@[CCG_JCKVP]VCj@nC|humbled ;a<]EBQYVXb[|hungry :[;]b]|hurry ![7ZEDNB][aAiDlH|i !B"C%e&<'>(A*]+?,Z.@/G0@1Y2W3:4_5A6B7F8?9A:E;U<a=I>F@=A]BCCADAEDJ[LTMZP<QWSAT[UUWYXDY^aYb^cgdVeFfGhXjAlAm[na|ice &[DZjD|icymi &B+D-D<XEEKARClE|ideas 3]XZ|idris #]@Zg[|if !>"A#7%E&D'E(>*A+H,=.G0:1E2A4A5F8E9b:S;C<>>Y@cA]BGD]GBH<IDJBL?M<O<Q>WFYGZE]J_acFeYi>k^lYnZ|ignore :[SY|ilse 4YKD|imagine )_,@/E7ZJEN^QA]^^ZeA|import &ACX|important 1Y@ECDEZF^jDlXmZnB|in !@#=&?(B)@*D,>.@0^1a2Y3Y4C5@8A:[=>>A@ABCCDDEHTICJFQBSATBW@]^^DaWcHd?e?hEi=jA|incident -[CA|including ,egZ|indulge !_3[8cG]^]|industrial 8Z|industry 0]8];ZFY|ines @Y|inflation /kD^Tbja|infographic /Y8[^[|informal .[D]b]jZk_|ingredients k^|ingrid ,^nW|ink QXnB|innovation AcE]a]h^|inquest n_|inside FclYmbnC|inspired ,c8[:[Q[n[|instead !Y#F;ZCDjC|insurance )^|interest F[|interested "Dk]|interpreters DajD|interviews =ZS@|introducing !c-[1E8c;GAZEFG^JUKDNCZD[F^dh]jGlCmEn?|invest )]][|investors bDn[|iron @ZCDDBg_jFkF|is !C"g#g&])B.^3^7f9W:>@CDBE]FEGHHeJ?MGRaTZ]__Da?dFgBlYm]|issue EfSZl]|it !C%_&@'<(C)F+C.C/C0Z2Y3A4g5@6=7?8_9=:c=A>X?G@AA[BAC>D?PCRVUDXAY][[]D^Wa]bBj@kEnX|item +[,BFYQCnB|items ,A3ZB[|its ,A1E<eEDFcc^lCm]|jam (_CYM]QY|january )]7[ZZ|jar .ZmY|jean #W,[?cf^|jo 4Ej^kDnG|joan ,E|job 'b,[@DCAE]HFIDLaQdn[|join !W%[(C*B+B-Z/h0D1D5Y6c7b8_;]AEEAFAG^M@NIO@PCQAR]TfVBZX[b]ba_cBlCm>|joined &^-aAZK_|joining C]j[n_|joint &B1DKC|joking _C|judge :]@ZC^QEj]|judges K[|june 7dC[ZY][|juneteenth kYn]|junior 3]GDX[Z]a^hX|jury n^|just !@"B&@'X)D0D1?4D6E7a8]:=;^<U>Z@DAZBCCDDaF^GDHFIZJ>OaQ_SATWU]VCWDYBZB]Z_Ca?dCgVkYn[|justice iY|keep #@(A*Z._2B3_5_7]9[:]<E=YDeFZGBO_SYTCWAXYY_d]fEi[jDkan_|keepers ,YFY|keeping F[VYmY|keith ,^|kennel ,[CCjE|kestrel 1F8]AYVF|kettle ,[C]QZeXg^j[kB|kev <[>^e_|key 8Cj@|keys ,BKBQDeY|kia 4EBZ|kick [Zh[|kickoff RWXY|kids !c"_/Z5]@aG]T^W]YD^Zg]mD|kiln ,Z2^QaXZnE|kindly ([-c3X6_DDEZMYXY[ckDlY|kirsty ,ZCDjC|kit &^JZKZQI^ZdX|kitchen CbY]jbnD|knee #[|knit #cCZI^j]|knock 5cZYlY|knocked "E0Z1X@[|know "Z3ZCEH__C|known #E4e7DC[IAYenF|kofi &d?YKX|kudos ?df^|lab 4aYV|label 4aY^|labour 4E:DUXaDj[nb|ladders ,[|ladies /Z:B?fBbC[DZFYG^T]aBf[ibnD|lads (Y,C/[4a5b6a@CM[Ya[[j[|lake nY|lamb DX[[|lambing 2Z4[HYP[WZjD|landed QH|landlord 1[=ZFY|landlords 'dB]CCLci]|lane QIXY|laptop eZ|larch C]QGYZj[|large #[CZ|larkfield &E7ZKCU][F|laser X[|last "Y#D&D'[)A+A0]2B5C6Z7Z8@;Z=F>@@EA[DAECFCGAKCLYMZPCRZ]XaZeAh]jYkEmHnZ|late C^D[PXjXka|latecomers 3^X^|launch Ub|launched jF|le :DDck^|lead :cM[k[|leader SE|leaders -Y:_;Y=^aYd^|leads 4ZQZ|leaflet Xa|learn .F3_E]SBX[_ElZnD|leave "B'[*Z,E.^3e:];ADgKBOZRFUCWWX[ZD_EbCgYkf|leek ?ZQ_|leeks &]:]I[K[a[|left #B*[,Z2[4@IEQcY@iYmZnC|leg ([|legacy +_-a|legal B]F[i[|lemon R[n[|len &^KZ|lena ,CaYgA|less 0Z7^GBUZV[]Y^^|lesson 4[>YkY|lessons "ZQc|let !F#@%F,@-].b/V2C3@5A6X7C;Z<C>DAEE[IBNaQ<R_TbWAYB^baZcBdCe?gDh^lZn]|letter #g.aC[I^|letters 2[CDWX|level !^.]4B:CC]DDG_QF_EnD|leverage 5]8]^ZnE|leveraging ;CACbA|library g[|life &]8^:e@[CEKYZY^]ae|lift ,BChYCjd|lifts CZQ]|light 6]:A|lights >aDdS[j]kelE|like !D%B(j)E*g+E,D5a7B8B:C;C>EA]DBEBJCKXMeNFO]Q@TGaDi^mDn@|lime .cS]|limit 7]|limited )@7gCEG<N>RB[D]c^]hA|line ,]4YCYD^Q[j^k]nA|linen 8bV]^[l[n]|link !A(B)B*D+[,F3B6C8F:EF_H^JEMCPWTC[ChCjEkDmanA|list QCYDk]|listen B[bZhbi]j^n]|listening Z[|lit C]jZmVnY|litter CZi]|little *E+D8b<b>[?FCADXEZODfBlZ|live "Z&_,Z3c8]:ZCdE]K^VEjel[|living j]|loads ?^|loan jCnD|local "^1_PYV[aB|lock !]7^CDN]|log 3_5]DaFcZY|login 4_X^Y_|logo 3_|long &ZBZCbDCEDPbf]gChei[kBlAnE|longer #_4Y5^|longest &Z|look "^&a'[0C:]<a>ZDfFBK_NBQaT[bBdak_n]|looking "]&B,B.Y8a9]<[CbDBGANCQYSYWY[X]Xd_n]|loos RZ|losing )_>^|lost &D/D0E4A9D:[<[?CABDEHAIDKCMHQ]SBTEVCXEYBZDe]hBn>|lot 4^SYY[jZ|lots -Z:[>]RZe]kY|lotte &c1_K_|love %b:WB^J_NeO]bDiYkZ|loved "]&_8fH_K[TXY[^]|lovely ,a1Z:C?_I^Q]Yca]fXgXiYla|loving ;]|low "[9bH]Q]XX_Z|luis &Y?Z|lunch &Z+]P[QDj[|m n[|machine 2[|mackerel 4EXZ|made 8^Q[^^b]na|mail >]|main nE|maintainers =Y@Z|maintenance J[|make ,^3Z5[6Y7h8dB^FCICTbXY[Z]di^mB|making %Z)ZNYnD|malaria /]CF|man @]|management -^5[7ZCDQBR^Z[]anE|managers :]|many "G&]HF|marathon Dgkc|march S[dZnD|marcus #Xn[|margaret 5]|margit ,CQF|marguerite ?Y|maria bD|marisol &[?Y@^|market CEDZEXQE|markets :bC@jD|marking @]C[e]g^|marlow A_h_|marmalade (]@CgG|marrow )CTE|marsh "Y8X^Yi[|marta @[QE|massive ,H;??^VC^Dfa|mats ec|maureen ?Y@ZEF|max Ec|may )Y,B4[9]:^QDf_gZi:nZ|maybe 8X:[|mayor ,D/]TZ|me 1b|meanwhile (YM^|measure D^MZnZ|median ,XnC|medicare D]|meet !Z"a#C&b)D+E,C1C5F8V:D;G<C>CAHC>D@EAFEGXHVIDK[MDNIPDR]VD^]iCj>kB|meeting ,CCDUa|members +c.U/B1]3X5c;]>C@[B]CEEcFYV]X]YJZ[[A]WgYiXjEl^nC|membership )Y0]1bEaS^VZ]FlY|memory L]|mended Q]|mention (e*D3^MZOAXY|menu #[,[C]I[XZj^|merged VC|merry %EBcJAQZe^ibnc|message "B*B3ZHFOFX^ZC^XjZmb|met E_IaQ^eXf[lYna|meter Xak[|method DE|mick ,Yj[|midweek !B|might 6d[Yn]|migration b]k[|milk (c,X2aCXMXYYdaj_|mill Fc]]|milo QE]]|mind >]Q[h]nE|mine "B&>'],b2C4XFDHBLAMCQ__ekEmD|minibus CCY_|minimum nY|minister QE|minutes EVdHhDiCkYn<|miss .g7_ScVY]Y|missed "fH^n^|missing C]]Zn[|mix 7EDa|mo ?^|mobile C^nD|mock CYP]|model OZQ[|modesty "^hZ|moira K_|mon QCj^nD|monday :W<ZCFHBa^|mondays .X4E<ZCBKBQYaDfDgW|money "C7A=CN]S]]A_CdBjB|month ,ZNX|monthly @]D[gZkZ|moon DZ|more %],D/Y0B2c7D8_9E:Y;AFfMDT]UCV]W[XGZV_AjDm_n]|morning %ZJ]l_m^|mornings 9]|moss 3DSZXD|most #a%F*G,F.D/f0[1E2D3A4@5E7a8C;[<DBZCED?FaKFL[MXQ@R]S>T^WCYBZW]__BbYdCeBmcnZ|mostly 2ZCDDY|mot L[|moth DZK[|mother 8Z:Z]ZaYnE|motion :]aZ|move 6aD[[Zk^|moved #]Pa|moving "XBZCED[QXk]|mr #[&],_1D4B;F<F@[C@IWK[Q]YDgX|mrs #Y+E,_1D4D7^?^@aCADCIZQZf]g^nD|ms ,B1[@_EZQDV[g]|much &D?W|muddy DZ|multi "G9C|mum "Y#[,C2f<YI]NXWa|mums 'YBcFYLZNaicnZ|museum 0]8YC]D[|music ,C/Y]XeC|must *b,d-X3A>@EGGDJBNAOXQdU]VEXAZD_CeBhDjAnA|my !?#<%_&>(C*E,W-D/a1D3C4]5^8D:<<Z?Z@XA]C;DDEXFCI>JZKAPWQ]TaVAX?YEZa]^b[dCe^gChZjClYnV|nadia &[@aCFDD|name &c'f(a*[7];dDZKbL_O^WW]Yba|named -e1_;^RaVZbY|names #F.C>[CFDBF_KAgCjZmWnD|nan ">,[@^|nappies C[|national nX|nature :YaY|navy ,D|nearest *_C_D[OZk^nD|nearly ,Y>]|need !j"Y)Z5]9C;[>ZDEGbH^ZZ_Db]e]jBnA|neighbours ,Ze]|neither 2^7Z?aDCW]kC|nervous )^@]d[|nestled 8b|net -^1^V[|never "B(D,F3[7C8F:b<h=_>b?aD]F^JYNZU]V]X^]Eaa|new !E"C#]%D&[(A)A*C/B0C1[2C3B4b6B7@9A;@<^??DBEYI[N<O[PEQXRYTAUGVaXCYb[D]DbHgChAn@|news 0XC^UWj[|newsletter #fI[jY|next #G&E,B-A0b1B3]4d8C;FCeDCFFH^P_Q=RDS>VAW?XZYY[Xb^e@f[jfkX|nice &_5Z?fEYIAfa|night .Z@EC]D]FYGFN]QXe]gMjbkYlWnB|nightly C[jZnZ|nights ,C>]QCeZ|nine .]/_0W7c<E>]@DI_T[UZYA]ae^fBj@n^|nineteen #X/Z<ZFFTY|ninety /g5[DaT^ZZ|no "]#F%B&B'F+E/F0E3Z4F8<9C<A=aACBACdDFE@F?JEM@N@OBWBXc]C^A_FaGcDfBgEiEjal>mEnC|nobody !["]#D&D(Y+Y,X.a0D1B2]5X;a>a?^AYBEC>DEEFFZJSKEMCPXRCS]TBYS[CbWdFeciCmU|noise Cfj^|nominate +A,XEDPG|nominations ,[E]MCRYj]l[n]|non -c1]3bDARdX^nC|none ,@.B:YQ@YBZY|noor &Z4[KY|nor n[|normal !C1[QDYD|northmere 2X|not !C&Y(B*^,a.d/D1E2d3^5C8D;a=a>Z?B@DBDCDECFAJDKXOYQaR>SVTCUaVYWYX]^Xb^dakG|notes QE|nothing "^#](D+E,=.D7B;C>A@GC^M^SETBbBdEeCg[ja|notice 2b4CBaC[S]iSkDnC|novel ]_|now !I#B&C(^+[,>.D/b3[5b7[:]<c=DAEC?D@EAP]RYT]X^Z[]^a_jBlDnZ|number 'W,=0[4FC@DCFgLZU_][bJhZj@ma|numbers '_4[LXka|nursery -[|nurses :[;f@^N]b[g^|oak ![]Y|oat DBi[|obituary ,WKZfX|object ,Zm]|obsessed +Z8CJ]nD|october !^,BE]Q@W^lZ|of &DCEDZQE_BeFk_|off )]9[<[C[M^hZkY|offer 1[5[7fD[V[]a|office ,AC^PYQBbUj[|often "E.Z;]b]|oh 'Y)^*^0^4_;ZC]E_FcN]O]UYV[Y]b_lam^|oil ;]=]DZbYjB|ok "E&C)[,_4ZBaCDDCQ^SB]^^W_Yd[eCiYkE|okay #_%Z,a3[:CIaUXV[|okoro &C1[KBVY|ola U[kD|old 'a,Y4_@[DCF]K@Q^kCm[|omg %E1[OY|on !C"]#B&C(D)Y*F+A,D-c.@0d1B3E4c9C;A<U?[@DA]BEC4DZEdF]OBQGXAY_[FaYbCdVeBfYi?j8l[nX|once %_+C,C.[2Z5a7e:C;cDBGYJZQCS[]]b_eBjA|one !["Y%C&D(c*],Y-[.B/f0d7[8]:B>W?G@DAdBCD@EAFbI[MbObRYTcUeW[Xd]ZbYeXfGg@h[kEmcn_|online .]D]g[k^|only #C&B)A+E,].E/f4D5C6d7h8Z:E;F>D?D@CACBAC;DYEZFFGCHFJ@KBNDPCQDSBTeUDYAZC[a]f^]_>aEbGdBeDfCgEh?iDj?|onwards 0@8EaW|oops 4E|open #B,Z.F/F4CCBDGEEF]IAJ^MXNXQ[XCY@ZM^ZbZgBkGm[nE|opening DcQ]X^k^nD|opens ,]|operations C[j]|or "=)d.b7_>[CFDDMCQBSaTWXIYE]^j[|orange #YnC|order !_"_%Y)?+a0[7[CZD[H^N>PaXZ]ajGkYmBnY|orders 4D7CCUnA|ordinary i_|orrin CCjB|other %a,C.ZQCeCj^kF|others ;aBbbci[|otherwise XZeZ|otter ,^Q[nG|our !a"Y#E'B(?*;.?/D2[3=5X6B8a9D:E<c=@>a?=@9AdB_D>FEGaHXIDJCKYLGO@RYSXUSXBZZ[A^[cddFfBg>h^i[jEmDnX|ours "Z#B&@'b,e2G<DFEKBMZQa__eBjCkE|out "C)C0^:^C^DfK^NXVFa^iWj_n[|outage CB|outpatients D[kX|outside ,Ab_|over !B&C-Y/b0^2Z5E8Z:];><C?ZHDIaKERYT[UaVB]F^Wh]iDlAnE|overflow Caj[|overheard ,a;bQYbb|owing kF|own )Y3^QEdX|owner ,[>bFae[kCmZ|p )_5ZCCNa|pack CDnZ|packages )X+c5YP[|packed ![|page 0D2d;cKCUAW]bbjBmBnZ|paid ,Y=[V_jY|paint m[|painting IZ|pair "Y)Z|pancake 1]iZ|panto !BGEQYnE|paper 9BC]KBQYkE|papers CD|parcels ,D4_QEXbeE|parents +]2[3Z;]@_KBO_T[W_XYYadCgV|parish #a&Z|park ,[=GC_dEj[|parking ,A4[D]GCWXXZaCnC|part *Z2[4CChDCFfMZO]jakCm^|partner HD|partners >[QF|pass !](b*a:[G]MZa]hZk]|passengers 3eBYCBXd|passes m]|passionate -^8[|passport nD|password ,]|past <[R]|pastor <[nY|patch I[iXn?|patient %]:B;[?[^D|patients *[1[>a@ZBdDBX]eYib|paws QD][|pay ![.V3d:^==BdCDLYO_Q^TDWCd>jbkYnE|payday >Z|paying a]|payment !Z|payments 4F|payroll #Z'[8Z:]CFLYMXS^|pc 4[E[l]|pdf #]l]|peace !Y)g8[:YN^]YaZ|pellworth nY|pension 7ED[|pensioners ,Y5cZ]|people #a(C,:/Y0[2E4D5V7E:D<Z>ZB_D@HIKZMCNDQ:SVWCcXeZi]|perfect )Z8AB[|pete &Z,b|petition #_0ZCbEgSZXYj[|petra #[&Y?^eEf^|pets n[|pharmacy C[|phase -Y1YG]V[|phone ,a3CC^DbHBQ[SF_Aj]k[|phones 3ZC[DC|photo #C&_(E1D3E4D5G<E?@@DC:D?EYKcMFVBXEZD^BbBfAhBj<kDlBn;|photograph D]|photos >^CDDDQDSZlV|physio J]|piano K[|pic ,XnD|pick !Z(]+[3Z5gDZS[a]f]jDm[nW|picked .c=[@]|picket CEQYeXjB|picking <b|picnic #d,DId|picture #G&_3B7^8ZCCDBEDK]]ZjAnC|pictured ,ECCQCjDn@|pictures ,^|pie ib|pies ,Y|pineapple (b8ZMY|pip ,DHYcYkXnY|pipeline ]Z|pitch ,]C]Rbd[j_k]|pizza "_5aBZE[MDZ^|places +D7[DZ]]a[|plain "DHDYAk_|plan !Y|planned 4ECaQCjZ|planning "ZI]PZQDj^|plans "a)B.Y|plant -cR[|platform gZ|play 3cX^kY|player ?^|players ,^B_Q]iZ|playing kE|please !D"B#;%]&E'?(Z)C*A+],D-_.A/D0F2B4B5C7D8C:D;D<E=G?EBDCYE^GFLFM]NCR_SCUDXY^@aGbGcCeEg[hYlYmDnX|pleased #D1]<[AYICK]QZ|pledge (]EHMY|plenty .V@[B^eDi^jYnZ|plinth BYiZ|plot &Z:F>_DCKTecnC|pls Eal[|plug 5aZbl_|plum HDdZ|plums JF|plus -aR[|points dY|police :DCAD[jGn_|poll ">'B7C9j:E=]@EDAFEH@IDLCMCSCXB]B^D_jaBbDdakCmA|polls Cdj[n]|pool CZP]RZW[jZ|pools GZ|pop !a'V(]+bEZF_GZLZQXm^|popcorn QZ|porridge ,@QC|port A[CZ|portfolio d]|position ?[f[nZ|post 'Y)Y3DB[C^nC|postage E^|posted *gO^e]|posting &]:Z|postmortem n[|potholes "[,_0[DCU[fZ|pov %C3D6CGEJCLDQDXGaAnC|power 2ZC^QFj[|practice ,[CEY_jD|pray ,[I[|pre *_+C7]8CCAG_O^QY]b^Z|preorder 6][]|preorders .[|prepare 8bFZ^[|president ,DEClF|press -HAYDfj]kc|pressure #[4[I[|pretty ,_QYbZn[|previous 8Z|price "Z7cWZZ^][|prices /C7c8YCCFE]XeBjAmD|print D]n[|prints U[|privacy :Za]n_|private J_|priya &]/C4E@_TCg[m]|priyanka KY|pro )[/Y6_T[[_|probably "Z,[n^|productive -[1cV[|prof ,Y|professor #E@]g[mY|programme 4YYXkBnC|progress "bn[|promises ,D;cbZ|promoter 0^3]UZ|proof :ZQW|proper 7f]ck[|proposals n[|proud ,f/X0@8E;g<A?cEfKGNYTZYDa]bfhZjCle|proudly &FKD|prove 'Y(Y7ZM_|ps )e+cEbN_l^|psa /[3YD]TZX_kY|pub "[Z[|public C[hXnC|pull =ZD[d[k[|pulled 4fY[|pumpkin ]Z|puppy ,C5[DZZ[a^nD|purpose :Za^lZ|put !B"A#?'A(^*^+[.]3[4E6dDeFCH>MXOb[beBke|putting #b2[4CKCQ_gZ|q "A#g&C9C@ADBHBIfQE_Bg@k[nD|q1 ']4[LZ|q2 -_E[R_UX|q3 1[9Z_Y|quality 8Y|quarry C^jZ|quarter "B#X-[R[V]|queries jZnE|question #^9X>C@CCDDCQ^SDe<gCkG|questions #D,F.F?BC@DCIAQA|queue 4]|quick )X,ZC]EXMZNbQaeD|quiet +X7Z9[<^>eCY_ZdXea|quietest D^|quit 1Z3hVYXa|quite ?_f[|quiz 4[OdQ]S[YZnE|quorum ,Z4DQ]|quote %b+[4^JXP^Q]VX|quoted 4]Y[|quotes ,CQE|radical 7^|raffle ,D7[SZZZ|rain 3D4DH[KAXCYCaXeDgBiYkEn=|ramadan iX|ramp 1aVY|ran ,X4bY^|ranked /];_CDR]TXba|rare n^|rate !D*aEfHDO^lb|rated 0a;bC@UaXZbZjF|rates !a7^^ZjV|ravi @]|raw ,[nC|ray #^|re #bDCI]|read !E#@&?(B+G,E-F.d3c7E8C9B:V;F<F?EE]FcG?IDRYS^UZW_Xd]Baak@l^md|reader #a+cI^eZk[|readers 7]?]@Z|reading )[:]>ZCBKDN^S_|readings #B|ready !C"Z(A)a-B8E:TH^JbM@N_T]V[^?b]hXlEm@nD|real "A'a,]8]:@B_CELaSETD]]^ZaD|really 7[9]EdJ[eXn[|recall QEY_|receipts #^IZK[QZ|reception #ZC^I[|recipe *]|recipes 9]CC_ZjB|recognition ;a|record 1cBZV]|recorded &[|recording ._4aS_|recycling XZnB|red BbCcDY_E|ref ,@nA|refer !]*E6XG[OD|refund DYjUk]|refunds #C,F7D=[>CC]DD|regional *ZE]|register "?'[5[7_D?HD]]|registration )]E]]]aCna|regular )];X|regulators #[7YIZn[|rehearsal CYQZfZj^nD|rehearsals >[TYd]hZ|relaxed SZk^|release CYDEIZhDj]nC|remember #c%X:cB[I^MANZTZ^Da]me|reminder &D-E/Z3[>Y@CC^KBSEj^|rent #E,[2X4DCDD]J[YD]YaZdCk]|rental nW|renters 'XDY|rents /ZC[j^|rep ,ZfX|repair H]j^n^|repairs C^VW|repeat .hED|replacement .]4[CZDBjYkF|replies 3bX[|reply #a'A(_,^3H=D@BCEFCIbKEM[SVTH[^_Yj>kC|replying #aDDI_|report 1[8Zn]|repost (]*Y7DFEM^]CmD|representative !F^[|reps 3Y4Z|request !a^_nD|requests ,DC^nD|rescue j[|research &[/_@Z|reservations ,ZD[|reserve !_)@C[j^|residents &Y(D*Z1]3D7E9Z:D;Z=[@ZBfDDW^bWeEgXidlB|respite )[|rest ,dCZM[NaQZf[n]|restock !b|restocked DD|result 4[C[j[kZ|results ,^=Z@CAEEXHAI_Q^UAXXeAn@|retail -X|return i^|returned .DQ]nX|returns .Z=ZC^DBQDjYk?|retweet (b6_:[Ma[ZnY|reunion )^/[JaNZ|revenue /[UXl]|review 2bW^n]|reviews 0[2]CZD_|revised #a|rewrote Y[n]|rhubarb #b|ribbon V^|ride !])[,D.]^[b]|riders #c@_gZj]|ridgeway b^|right "]#a=YBaM_dYi_|ring !e"C#G&E(E)E,>3D4E6]7D>Y?FDAHANH]Ge]kDnB|ringing "_CEQD|rinse D_jY|rise Bcia|river DDjanC|road CbDDnA|roads C]|roadworks CF|roi /]nD|roll (a5hB[M[Zbi[|rolling 4CYF|ron +]|roof ,EKY]]dX|room &DCGDDQDaGbW|rooms )<J^ND|rosa ?[CC|rosalind &cKb|roses %Z|rota da|round +]6[7bCZDbPZX[k]nY|route #XCDQEkBnB|row ,ZDDIEQ^YWgY|rowan &Z?YKX|rt (m:[Mf_E|rubber ,?hY|rules 8^|run 3W6]7]8BDaYB]_j[nC|runa &FKE|runners B[i]|running ,Z.Y<ZC_|rural eY|ruth DF|rye iDk]lY|s 7EQ]_Cn]|sad -WgCjY|sadly ,^QZn[|safe k[|safety %a:cA_JaUXach[|said %],^7a8[:];_I[]aa^bY|sailing @^C^|salary ,]4Z=CHE|sale !b7[G^UYX]nY|sales /[0?U@|salted K[|saltmarsh A[K]nE|sam &a:A@[KZaCg^|same #C.C1A8B<FEDKGQ]XBY@e?i]jZlYmE|sample Lc|samples 4Y|sandbags DeQ[k_n^|sandwiches K^|saskia &_K[|sat 0Z>ZDZQ@eXkY|saturday .C2Z4@7CDDFXYAZDa]dWgWkD|saturdays #_QCnC|sausage 0d|save !?(Z3^:A;EC^D]E]GBMTTZX]hFl[nF|saved C^|say !b#B'd(e*g+^.[3A7B8d9b;D>X?EBBDkE]FCHBL]MZOaPZSZWYXD]C^^_]bJfCgCjCkel[|saying .Z2]S_eZ|says ;ZQYb^|scaffolding dZ|scam eZ|scan CZnY|scans ,EQG|scheduled 4[C^j]n=|school ,B@DDCEWI^gDj]n@|schools CY|science 7]aX|scientists /^F[T_|scope 9[|screen ,ZC[DaQ[|screenshot 3]=EUYXX|scroll .C7bFe]cm^|sea MY|search 3_S^X^|season 5_7B|seat S]|seats !_7gDZIC]_aYiZ|second &?+[>_I]KAP[Q^Y^]En@|seconds IYQZ|secretary n[|section &E|sector "]0b;]UY|secure +[7X:^GZH^P[]Z^@|security -F4[CbDXj_kb|see "=%@(C)^,A8Y:EB_D]E^FfGYKEMARcU]VBZ^^Z_BeGjCkBmc|seed ?Y_ZnD|seeing @]|seen "@HE|selected n^|self )Y@^nA|seller ,?QAna|sellers F[TZ|selling !?/]7[T_W^]]e[n_|semper ,W?@fA|sen /bCEn^|senator nY|send #E'Y(X)E3A4?5[7Y=CCFE^FDIBKAODQZZZdFg[j^k]l]mAn^|sending %]B]PXYZg]i_|senior "]Ed|sent #E|separate "?#]hakZ|september 2[|series 1Z;_|serious 3_][|served 8[|service )Z,E4C8YCZJ[k]|services ,Z|session S^|set !B+],C3g7f8YDEFFGCQHXh]caXhC|settings .[DbkY|seven /YCFFZWWh[jAkD|seventeen Eal_|seventh gZ|several &D4F>W@DE^I]|shake ._S]|shall "[)C,CS_[[|shame 7^QE]Xn]|shana @ZBE|share !^(c*_3Y7X8D9]DEEDFCMdQESEXZ_ZeXkDmFnA|shared C[D^Q?g]nD|shareholders D^k[nX|sharing *^N[k^|sheep ,?QBWZ|sheila &[|shelter CZD^jEk[|shelters C^nY|shift ,]>ZQY|shipped 4b<gREYZc[|shipping C[j]|shirts GY|shoes ,ZKZQD|shop !Y,]6@CXEBFAKaQbS]TW[A^Ua]bWh@jblBmBn]|shoppers ;^BYi[|shops 2[>Z|short !E"B#]2DC[I_SE_?fHgWk[|shortlisted 1e;a<[Veb]|should #Y4c=[CcdZjW|shout &^'e(a?_DDN_a?f]n^|shoutout %[0[CEnZ|show #c(_*]CCG]I^M]O]Q[_Z|showers C]J[ObYCjZ|shut Q^RaX]|siblings DD|sick .dS_|side C^|sign !Z"])A,A0C1D2[3g6g9^:^DBE^G[Q>TdUBVBXeY=[bdCgDnZ|signal ,YnE|signed #aQ]ka|signing >[V[e]n[|signs g]|silence 7d>ZM[]]|silver 1e;EAdVah^|simple !b5c;cZ[bZ|simply !Y*^+C1X;YGZ]A|since "]#[&@/_1c5[8c;cJBTYVXZ[^afGhZk@|sincerely XY|single ,D>]C[|sir @[CD|sister #Z3[@Z|sit "_,>.[3^>^DeHYKXQ=SZa_eYjZkc|site &A,Z4[Q^fa|sitting /a<[>YaXeb|six !b#E&C)B+d,Z0c1_9D;X<d=a?[@UEcGaPaQ^UYV[b_cad[eDfXj>lZmD|sixteen AY|sixty 7c=_QEY[|sixty-one #Y|size QC|sizes ,[C^JZ|sizing 4^CYDY|skip .a7bC]Q]S_WD]c|skipper &A,D|sleep 8E:YDZSZT[[YnE|slept +_,m7]P_Qe]Y|slides .]GYQ_Zbk^nE|slightly nZ|slots NB|slow /_:^CBGbT[a^|slugs D[K^kZ|small "C#[4^8C:^;E<[C^D]FCHDI[KaSAZ[^A_baVb@g[k_lFmDnc|smart .[7_DENAS]^YnE|smash (Z3fM_Xea@|smells +E,ZPEnY|smoke CXnD|snap 'Z(Y*_LXO[i[|snow YCd^j]|so "g#j(D)Y+B,E-@/W0>2:5>6E8@9E;^<G=F>Z@_B[DDG>H[I_M@PAQDT[UAW?XDZD[A]Y^L_BcVfCgVkB|soak D]|social ,D:YQDnZ|socks #a,]I^Q[^[|soft #_)D-bIdNF|softest +bP[|soil jYnA|solar :DQad]|sold ,^1i9Z;[C[Q]VfZZ_[e[gEi^|solid ,^k[|solidarity %Y>]CDJYXbeZnZ|some #b%C(C*D,D.]/E3B5A7B:X;X<V=F>]?D@aC@D@FDKYQGRCT?U@Y]]@_TabcYeFgWkMnF|somebody !F#c&S(^*D,]5F9Z;D=D?]@dC?D?FEGBIdMXQVSXU[VFW[XCbDf^g_jFkDmF|someone #f&B,^4A6W7_:^<D@]AEC<DCHZIeJWK>MEQ_]]__bVg]hEj@mEnX|something "@:@>ECEFYG^MHVBaAeJjFm[nD|sometimes .e;E<Z>]DCQES^|somewhere 1_;Y?[FZQDU[VaX[g[mY|sore )g>[|sorry #>%E&A*D,d.F4e:B>a?A@CDAEDFCIDQeXDYddWeKf@gBiCjcmAn[|sound "C(W,_.DCBQJ|soup #^,C:CDEI[SZi]|source &ZKX|spa )]|spaces ,E3E6D7c8DCDHEJ[KE][jBnE|spades ,^Ye|spanish !c,[GW|spare Rb|speak !dG^KBaEjC|speaker ,_4[@[KZQ^g[|speaking )Z7]E]QA]^a]l]|special -E;Z?_DCKZR[VCfanY|speeches 1]|speed ,D|spent "^,c1ZQZaBe[|spin !X3cFaGXX[[_aYm]|spoiler )[F]|spoke k]n^|sponsor )[6cQ][a|sponsored !]CC^]jD|sponsors ,]ZZ|sports C]jZkGnF|spots ]Z|spotted &=8]?Y@YEFK>gYhXiXjZlD|spring !c1d6DCDEZGZJYVc^]eGjDk[l_n?|squash ,DQA|st 0[1Z8X<]?Yf]nE|staff &Z'Y)D<[M_OaWZkY|stage C^|stall 5[ZZj]kD|stallholders =_|stalls ,[QZ|stand ,B.a?gO_SZnF|standard !E|standing .[8ZCaE[GAja|start !f"X+b3]6b7F8D:aC@GbJZT]X_]>^Ea_eEj@lBmD|started MY|starting "^4[D]I[Q^n[|starts #^QdZT|state 8[;ZC^E]l]|statement FgQAY^mfn^|station QF|status CaQ@jZn@|stay !b+b1Z7E>]B_DEEDF^MBN_PZRZ]Eh@i]l@man[|steak RVj[|steam QEk[|steel !CnX|step "Z-Z8^CBD[GY^Yk[nA|stewards 3a=aGZXbd^|stick 'a3[L_|stiff )gaZ|still "g#F'a)].F1b4e7f9<@>AgCBDBHaMBPASBVYXFYb]f_Ce@h_kCnB|stir 3D|stock kZ|stop ,D3m5^7]CWDBXhY[[]e^jCkF|stopped QZaD|store %^>ZJYe[|stories :c|storm 7ZC?G]JYV]jD|story *b,ZO]|storytime CfjZ|straight "[|strawberries 3Z|stream C[j]|street '_3_L]X]j[|stretch +[=ZP[dZ|strike =adXjZ|strong (Z|struggling "]H[JZ|stuck k[|student !A8ZCBQYSY^[jC|students >dean[|studies /a8FDFT_|studio 1^VY|study n[|stunning 8W]X|subject G_UY|submit 3]X[]D|subs 6[C]E]S]eXj[|subscribe !a"]*Y-Z/B6_7ZEbF_G[M[OZRZSZXF[cm^|subscribers BZF]i[|subscriptions iZ|subtitles /F|success .]]C^E|such !_,Z5dZ_ha|sugar /^KET[|summary nZ|summer 8W:_HbI[YBnC|sun .ZCZM]SYk[|sunday ,A4B7E9^@FCcS^aChDjan?|sunrise CBK_X[jE|sunset QG|supply CcaF|support *^8[<_OY^Ye]kE|supporters Beia|surgery <be]|survey %Z7]CFEaJ^UZY]aAjDlZnD|sustainability -^:aA^JWRYaY|swap 3]C]Q^TYjZ|swapped +ePa|sweet ([8b9[DZUZ^Y|swifts _Y|swim 9E|swimming b]|swipe (B0Z7E:CFeVCXD_EmanA|switch !c6E7^GaHIUBW[[C|t !c(Y+F,HGYMW[[aX|ta &[+Z,B?cKZQBYYfc|table "B#_,]3_IZ][|tables !f7aG[[]mZ|tag "D%D&F'B(j*h,@0C3A7C8C:@;B?DBEFBG]KELKMeO[QEUDXBZD^@aCiFm@nE|take !F#F&C'Z(^,B.^2B3V4Z6]:C=F?bCDDcGAHFLYMZOASbdBfXjCnT|taken jD|takes C[D]QYjXkY|taking 4]7dQD]^mY|talk "B)_,[>[H[N^QZS[T[Z[|tap !g)c+]/X7]@]CBD]F_GeN_SCT]]^^]jEm^n]|target Eal[|tarrow ;^|taste "Z8d;fba|tax :^D[QZk[n^|taxi DZ|taxpayers :^nX|tea &C+^,B.CCEPZQ@TXeZj@|teacher "A'cL[gYjZ|teachers #Z.]N]SX|teal &bK]|team :DAaCXEdh[kCl]n>|teams -[.VR]|ted &]|teenager ,_CFQ_jFn]|tell "D#C%E(Y)F*[+[,?.a3^4@6[7B8D9Y;C<C=Z>A?ECGE^FBHCNcO_Q@R]Ya[]]CaKbFeBg[jBmE|temporary ,[?[|ten #E%Z(C0W1E9Z;^KZLYQISZU][W_Xi]|tenant 0a|tenants #Z=]d[|tennis nX|tenors ,[Q[|term PWS[|terms ^Zn@|test 4WDZnC|text ![,D.[6Z>YCDHEICJDKDS][b][fBn?|texts DC|thank &?(>)B*E.C1B3@5D6C7D8D:[B@C>DCEDFFGDJGKEM?NFQ]R^SFU[[C]C^BaZbVe]g?l[mCn]|thanks #V&:)F+A,D.E1E4B5E7C;C=EBGCAE@FEI]JBK<PCR]SJWBXCY[Z@[D]Cb^dUfYhXiAjZk[lCmCnF|that !Z"_&]'G(D)b*J+F.G0]2=3F4g6F7[9B;I<[=^>_?]ADBDCAD@EFH]NaPBQCSBUXWCXFY__HaZc[fZg]iCjElCmBnc|the !@&B';(A)@+B,G-G/D0a2]3@4]5D6=9::B>@?A@?C@DBFZLENBRZXGY_[U_Bi]jDkGlAmYnC|theatre 7Y8^KC]Y^_aY|their #B%_&[+a,F4^7C;X<C>DKZP^QATC^[aCgZjEnC|theirs ._|then #Y(^)_+[,=-X.^3]8A:E;Z<B>ACAD?E[FhMZPbQ@SZXZYF[]]]_?aae?fDj=k@mb|theo @^Q[|there %X&I'F(F)C*C,[-E.b/Y4Z7C8E9A;Z<a>AAZB?CFE[FbGAH]KDLEOCRFSZX[ZA]XbDfXhBi>mbnY|these GZKCU]fB|they !>"E#Y%E'C(B+A,[.C/;0?2^3A4b5;6D7A8C9E:^;B?Z@CAFB]CFDCECHYLDN[R]SET@UDWVX<YXZ<[E]>bCdGjAkBlAn[|things 4FkC|think "]%Y(B,B.E3f9F:^;ADDFAHbSDTaXd[D]Z^@aanE|thinking !]"[7A9B@]H_U[eZg^k]|third ,^-Z1e4]DCF_R[V[_[f]gBlZm_|thirty ![#_,D/d@[Tbg^jC|thirty-eight &ZOZ|thirty-one <X@Z|this #[%[(F);*A,H.^/D0_8]<]=B>B?Z@_A[C=D@EFFEGZJ[KZNAOAQ]SWV@YKZW]C_Xa^bWeFiAn_|thomas &E|thornby <^|those (b4D7f<]B[CDHDQCTD]ab]cY|thoughts CEaYjE|thousands -]/b7_G[RXTY|thread jGnZ|three "?(D*C+F.B3C4Z8E<Y=_>Z@aC:FBJ_L^M^W_^@_@bXcXeEjClbmWnF|thrilled -^1X5_<DAZE[UZV^^FbZk_lan[|through 8b|throwback ,[1ZQYaDnF|thumbs (^*aMZO[|thurs "cHZnF|thursday C]DDF[QERYjZmWn?|thursdays #YCZKES[|thx :E?aJYPEVFaEfa|tick 7hD^]]kZ|ticket !D"E6Z@ZC^DDQBg]nC|tickets !D"[.Z5E6b=DQUTFZC[_^]aBdEhCj[nD|tide #cC^k[|tidewell <Y=bd^gF|tie 3[X^|till >^C]I]K[OZQJb[|time 5]CCTZjD|timeless 8C:aG[|times =F>ZKZ|timetable ka|tiny ;_bX|tip 5bCCDfS]Zbk_|tired "b)X9C<bHaJ]QY^[|tl =[dY|to #d&>'^(F)b*[,]-W/D0a2B4c5?6A7B;@<@>[@jAABcCDD_E=F<IbJ^K@NdT@U_VUW=Y]Z=]D^AbZdEe[fWgli_jEkZm@nY|toast !E#ZI]SZe[jZ|today !A#F&V)B+A/A0_1[2F3C4=5E7C8B;f<a?A@BAaC?EEI@KaM_SAU[V_YB[D]B_EcbhZi[j@lXmZn^|toddler +[|together 1B:?=CFFMWR]UEVB^ZbDiCnB|toilets CZ|told ,^4Y>ZQ[Y]eYnD|tom ,]|tomasz ?Y|tomato C[Dh|tomatoes D^|tomorrow 4WAYC_EVX[]]^Zj]|tonight #A7E:Y<b?E@CCEHERFS[TD]AeDhEl]|too "Y#^,^4dEFIX|took "C,e4Y<DQei^nV|tool CY|toothache D[k[|top !^#d0c5_;^=E?bDDIaJ[U]b^j]|total >[|tour <bK]cX|toured eYfD|tours &B5^C[Zd]_a^|towels ,Y|tower ,[dZ|town EZQ]dYjYnX|track <YC]j^|tractor C[|trade !ZCCG[^]|traders )Y3]BZZcdZ|trading 4EREX]nX|traffic ,[|trail *_CZO^jY|train 2Y5^Z[nZ|trainee 5[D[|training >]C_ScaCh]j]|trains +]PZ|tram &[,]QY|trams -ZR[aZ|transcript #[|transform !Z8^:Z^Y|transparency :XCClYn[|travel =Y|treasurer ,ZQZ|treat 7A:[D[mEnC|tree C]g[jZnA|trial !BCCQYjF|tried #bIZn]|true "Z#cQD|truly %Y1Z:Yl[|trust 8B:HVX^BbZ|trusted !Z/b8[GAT_bZnE|trustees TW|truth /Y>Z|try !].Z3GCED_G]IZQBR][E]DbakY|tues ^[dY|tuesday 7E:E<]>CCbSYY[gAjanD|tuesdays ,D2cIYQEWbgB|tune 6aEX[Zh]l^nY|turn .C3e7]CBD^FVQ^WBXb][aYl_|turned Q[|turns ;ZF]K[|tweet 7C=dd[|twelve 0e?]EZH[U_lZ|twenty )[.b6a=^Nad_k^|twenty-six ,]IW|twenty-two "b4Z|twice #]4ZI]QD|two #F&E(C)a*B+Y-X.[/Y2X4^8D9F;E=]>H?C@[BFD=FCKGL^N^OAQFUDVaWKX]ZWe[fFl@|type '](i*Z+]3Y7CDaL_MgPZnB|typing ,]|tyre 5]DXk[|under ._1D3E4E8E<C=^>F?A@BC;I_JCVCYEaCfBj>nC|understudy &[?_K[f[|undo l[|unemployment /aC?T]jAn[|unfortunately 3Z|uniform +ZPW|union *Y/Z:^;[OZQ]a]b[|unlike %[AZJXUYb]|unlock "B-=8^:];CCCHEJIMA][^_a_mD|unpopular (Z7Y:Y<^M]|unsubscribe "Z.[S[[]nY|until #A&Z,C.C4];^>DCYD^SGYcdB|up !b)C3[5E7Z;e=[CAGaX>]_aCbadZjDkHlA|update !Eb[f^j^n^|updates JYY_j[|upgrade !["X'])<6_7Z8dD]K]L]N>[Z]]^anE|upper CYnB|upstairs 9a>Z_[|urgent &Z,Y6_7ZK[XC[Yn?|us 1Z>]Vaa]jD|use !^)E,E.Z3_5^7ZCaDcG^HYKBNXOCQDS^]]aCeDhEj[k_|used ,[D^QF|users -[B^iZ|usually -YGC|v2 C^Y[jXn^|v4 1d<^CA|v5 .YC[jYn[|vacancy CBKEdWjCnC|vaccination /WC[n[|van !eCZSbd[|vans 3dXZ|vantor +^P]|varifocals "C|vat SX|veg /[|vegan U[|vehicles 3a|version #],B/EAZCCDDE[IYQLh^i_kDl[|very &E,C;CQF[[bBna|vestry +Z,C1_Y[|vet #Y)]2Z|veterans n^|via &[FDK_|video kYnC|viewing ,CCEQC|views 1^3a|village =Z|visit "[<bEEH^lD|visited 1XA[hY|visiting C[D[nB|visitors #[;]BcC[I_b^i^kD|voice 4[|volunteer 0XCCKA_EjEkAnD|volunteers ,[.Z:C?CD_Q^SYaDfCjEkAnD|vote !E.a3a=DCEDDE^GAHAVEW]XY^C_WhBjClYnC|voted ;lCc]]aZbdf_j]|voter a^|voting "F,]7YCEXYb^|vouchers "YC[|wages /h2ZQCT]e^|wait 7[F_|waiting 3[:[>]eYj_|waitlist )]D]kY|walk !Y#D._3D7CDZGUH^KFQaS[]A^DkZnC|walkers 5ZZ[|walking !DC_JZX^j_|wallet n]|want "d)d*].c7D9>FbHfJCLXOcSZTZZ]]@aCm_|wanted ,WCYQ_kBl]nD|ward #]7ZF^I]J^kAnE|warehouse 3Z4]7YCCQ[jC|warm ,BQC|warmest ,EQC|warning :]DaQ]aZ|was %]9^A]SX_Zb[ni|wash b_kZnY|washing D[|washington :baZn]|watch !F"B(B0X1_3B7E8BCDE]FcG@HCMFUUV_XF]Dcah^l]me|watching ._>ZQXSZ|water #C&F,@?B@CDDJEQFSA__aDgWhCjdn@|watering D[|wax DZk]|we !?"A#X%Z'=(D)V*>-E.B/?0G1^2b3C4b8^9G:X<b=Z>Y@5AbB>CGDDGCJTLDPBTDVYW]Y]ZF__aVcdh^iCjEkB|weak 3^|wear .[3Z5ZDYO^Q]SYZ[jYnZ|weather D[ka|web ,F|webinar *^-ZK]O[S]jBnA|wed jZ|wedding 4X]Zk[|wednesday #]4]?YQWjC|wednesdays k[|weds ,ZC]Q]|week &DDEe^jCkCnD|weekend ,_CZP]^Yn[|weekly RX|weigh LY|welcome %g&[1DE]J[KYVB]BbDfFl[|welcomed K[n^|well "f#B&b(D+Z,[7A<c?e@^EYHdK_UZWWY][Y^^bYcYffg^h]kW|wellies D]O]jX|welsh kb|wen =ZdY|wendell ,C@]n[|went ,^4dNZQ]Y^eYn_|were 3c9f;_X[_[b[|wet "]DXK]kX|wexcombe E^Z^l[|what "B#C&C'@(h)A*D,C-?.;1Y2^3A4^5?6B7F8?9F:E<W=>>B@:AZCDHDL?McOBQXRIS<TUVTWDXB[D]G^Da[bEdDeDg?hVnZ|whatever %g,B7]:^<[=XDAJeN[a^k@|wheelchair #A=YDak[nZ|wheels AYCC|when !C"a#C%a&D(A+Y,?/X0E2?4=5B7_8?:[;]<Y>C?CHZI?J]Q<T^Y@Z@]_^Z_Bbhc^eBfAgEh@kEmBnC|where "c(_2C3D4_7D8]9_:a;^=F@CHdMYYc]C_^afgAn]|whether 'B)B.A/D7@8[;C=F>CDASDZA^di]|which "?#C'C(i,D.D5X7>9^:@;E<Z@ABEEDGCH=ICLBMeOCS>UBXAY<[D]@_[bEd]fFg?hCi@kAlBmCn]|while %C+Z,>/_0Z1]3D;f<ECBE[JDM[Q@UaV_]ZbbjBlcnD|white #CCEYAnF|who !C'Z(c*Y4]5^8E9d@8BcDYF^HBICJEKAMbNZ]E_^a?bWg=iXm[|whoever #A,a.A3^5C9]=]>[?g@dCFDDX]Y@ZC_]fcg^|whole *a=^OWdX|whose 9j_[|why !a"h#D)A.B/X2f5G6E7D8e9:;@=A>F@9BED@FYHgKXMAN>Q?SATYW^^e_<dDg;kB|wi fY|wide CZkZ|wifi C_j[nD|wildfire CEjG|wilf ?^DZf]|will !D(<,].@/[3=7[9B:aJFKCM@NBQ[SEWA]VaZfElZnc|wills "D|win &[6E;[KXO]WY]EaCnZ|wind C]DCSDj]kAnD|window (]4[YZf[nD|windows 4ZCAj@nB|winner !C#Y&X(D,D;B?DEBGCI[gCi[lAnE|winners :[XD^EhC|winter )YDBKZMEQAgCnA|wipe DagZn[|wish ,]QbkCnC|wishing "[)b8D:XN_QE^Ea[na|with !?"e#A%[&](E)^+e.D/Y0a5_7[8_:D;^>V?@@BAbCDDAHWICJXKUM>QCTZU]Z^^eb[fBgBh]j?k;nB|without #b+a4Z6]7bMT[_]^|woke ,^0VbY|women /a4YCBQYTaYY|wonderful &D,XBEKF|wondering "]HWS[|wonky Q]W]|wool ,DKEUY|words 8C:]|work )Y,_-Z7bC^QbR[W]bEfC|workaround D]kY|workers /ZjY|working Ed[Wl_nB|works QBV[|workshop ,]CDjHnB|world "]8]:D;]CDHWbdjCmC|worried D]|worth 2b7D8_DBK]WWjE|would "V%Z)E.[2Y6X7Z9[@DBbDCEdH_SdTEgAkA|wow :EAbhZ|wrap DZnE|wren ,a|write ![&E'd)E,C.C3FG[KCL_MAV[YXaBeDgTkVnA|writes Ce|written &^2[C]IY|wrong (d4jCDMcYh_DaE|wrote &C+Z5_Z]|y'all %[.d5[<d@]BiJ]SadZgZia|yard Xa|year ,Y>_@^DBQ^YD]^d]e]gZjGk@n@|yellow CA__|yes "<#a&C(C)_,h3F6d7D8C;A<C>CFDIYQdYD^Ce?gDjZnd|yesterday #Y&C,@1[4E?@AXC?EDFZSFY?]EfDg[h]j>|yet ,D4A:Z|yoga :B@EG]|you !<"^&@'B(E)[*G+B,Y-@.]3[5]6=8>9::]=Y>^?a@eA^BBCCDBE=GAH_J^KDL>MAN^OBPDYA[A^C_Ac>e]fZg[hDiEjFl=|young <^SAnY|your !>"Y%c&](C)Y+@,@-D.H0F1D2D374@6A7X8;9C:f=?>B@cBBCcGBJaOCPBQBR^SFWCX?YCZC][_<adcBd?eBfFg^kWlD|yours *b.c7^8f;bAbD]O^S_]Y^ab[hZnX|youth :EW^|zero !Z0]7[UY
a|!?"B%F'A(W,Z.D0G1C2E3?4E5C6C7A9C=CBCC>EBFDGCHEJCLHPX[D]E_EfZiElEmG|<emoji> 'E(k)@*[3C7B:B;DDCLDMmN@O^QB]<iZkCnB|<name> "G#@%_&A'D(]+^,C-^/^0E1c2Z3^4@5E6^9a;[<_=A@EAXBGCED]EfF_KDLAN_OVP^QFR_T_VZWb[_]C_]gGh^l[mdna|<number> !C"=#E%Z(E)Z*a,D.Z/Z1E2@4[5X7E8B9Z;c<?=U?bCCDbFXGAHBK]O]QFTVW@X@YZ_Xb^gEk_mInZ|and #E4bY^eHkY|b (Z/]0]5^9EZ]aC|baby &C.C4[7a;D>^@[AZDCNYSCY]e_hV|background S[|backup #XD_|bacon &X|bad 2F:C<E>^CDDFI[MCWY^Fe[k@nA|badge k_|bag &D*Z.Z5F>DD?WDZBgYkB|bake &]|baker <FAEQA|bakery &C+W4Z|balcony ,[|ball )Y|ballot :Z|band &D-Z;bb[|bank %]3[;[>D?[CDD?EYHAJZ_DeCf[jBkFnU|bar "D#[&Z6Z7[J_QX[Z][b?jZ|bargain B[iZ|barn &h3c<[KbX[nY|basement 1[|basket ,A5YjZ|batch QD|bath ,[I[aB|battery 4[|beacon 8Z;b^[|bean =[|beautiful 1g|bed 3c>]@[fXg[|beer &]<_F_|bell ([1[|belt ,XCZ|bench ,A6Z;Z<ZDTK^d]|beneficiary 5Z|bespoke -_Ra|best -?8A|better #F)[,F-].B4A9a;ZD?J]KCR^SDWZXD]@e?nC|bicycle kEmY|big ,>5X;A<_>B?^F_QDS?]BkDmY|bigger %Z0e;[A]J]QDbZhXj[k[|bike #E,^2D4@Q]YC|bill +F5Z?]KaPDQ_bEfZgYn]|bin jB|bird "c,Z4_YYaF|birthday "^&Z9C>fK]eb|biscuit ([,c;]DCMZQ_e]nD|bit !E&D+X.Y/F0D8D9[:D;]=E?CAbCBIDKXQ[T@UCWA_ZfCgD|blackbird ,A|blanket +[DYKEQDj_|blessed QE|blessing ,E<aQC|block ?[|blocked ;ZD^|blue #B>]@CBCDCQ^d^gIiC|board ,E2ZQFg[|boat ,]0_<]UYj^nD|boiler 5XDEYZeV|bold -c1A8D;_ACE@Q_hZmY|bonus (b2bWbd^|book #D([>Z?DD@I@KZMZkC|bookkeeper ,[>Fk_|borrowed ,B4F<CNE^_bV|boss (]|bot kD|bother >^|bottle !a"[*X2_GYH]W]|bow ,Y0^;]?eU_b]f^|bowl &Y*Z8[DDKZ|box "E#?.@/D3^8D=Z>D?ACYDBIANBQ?TDY@_BfA|boy ,^4C5Y?A@Ag?j_|bracket BCDZiC|brake kD|branch 3]Dc|brand (Z*Z?Z|bread B]n]|break )a5]CENZQCZ[g^|breakfast ,[|brew 1[?[|brick 4_|bride 4]5[GZ^Y|bright D^|brighter "Z-H8[CCb[jDnF|brilliant 4YX^|broken !Z#b5E<W?^AZbEfY|broker 2]W_|broom #[g^|brown ,Z6_@^gZ|browse aE|bsl ,[|bucket &]*X,]K[Q[jB|budget &h2ag^|bug #^,_4a9ZITY^__nZ|building &ZD[Q[|bulb *]O]|bun *_O[|bunch <_I[|bungalow QD|bunk h]|burger ,[|burst ?ZQZ|bus #E,^.Z5W8Z;b<W@[DBQ]YB_^b[g_jBkB|business %ZTYZZ|busy %E8]9[:BA]|button .b8YDBQDSa|buyer &],?5^DZQBZY|buzzword %[;]J[bY|cab "ZH]^]|cable ,ajZ|cake &A:E?^KBQ^jDkC|calculator #]B]iV|calendar ,a|call #Z)_,^.B7@9B<^>FC^JYMANbT^]DbBeIg_nB|caller @Z|camera =]d[|can +_0ZX]mZ|canal "[<Y?Y@bQZgZ|cancellation +D7Z^ZkZnX|candidate >ZQDe[ha|candle :]KZiY|captive 5^Z_|car #F<Z=D>bCB^[nY|card -]4B7EA^K?QAR[W[Y@e^nA|cardboard ,Z5]ZY|care %]/[JZ|carer 4F?]D[HD|carpet ,[3[|carrier &C<F>WWEe[g[|cart ,B|case &DDcKFW]eCk_|cash "[#X|cashier =]|casserole 3]XZ|cat ,@4^>_PEWBY^dZeZ|cattle ?Y|cellar &Z,ZFFeZmG|cello #D9]KZ_]|cent 4]QYnX|century E^aClX|cereal DY|ceremony 1d|certain 8^;dAVFaV^^cbdmc|certificate !Z&F,B4W@[QB|chain S]|chair #W4C:C<E>_?YCDDAI[ebg?nD|challenge "Y-[|challenging -]|chance *[6G7B8B:DEAGDHZNYOYXE]B^AlBn?|change ,D4aF]QDYWm]|changing 1ZVY|chap #Z&Z>^k[|chapter ,D2^|charge FbWZm]|charity 0]=[|chart ?EQD|chat YZ|chatbot Ff|cheap 7[>Ck[|check 4^=[g[|checklist k]|cheeky !E"Z(B)Y|cheese "B,b4[KFY[|cheque '[)F;^aZ|chess gZ|child !B%E)A,B/g9Y:BD^ICKDNATcXZ]Z_UaAeBg^mX|chip #BIBKCn^|chipped ;Z|choice 7_DD]]|choir +_,Z;]V[bZ|church &[,Z|cinema *a9[;]bZ|claim ,C|class /^>YjZkBnX|classified A^|clean &Z/Zf[|cleaner &[K]d[|clear ,B|clerk "B9]|click !Z*cXZ|client +Z,C;DA^Y@hYjFkZnA|clip /ZTZ|clipboard .]S[|clock >ZnZ|close Q[|closed ;]|cloud "BE[|club %]1]IZJZVY|co _Z|coach ,ZQDeDgC|coal "[#B|coat &E,c.C7ZBYKGQ^SD|coeliac >_|coffee "^#C,C/D2X6Y:Y?[B_DEH]JEMZQET?]_a[eAg_hEiWjFnC|coin #[7]D]][|cold &f,d7a<b>Y@XKbQeRD][g]n]|collar #Z|colleague #E,@QFkG|colour D^|comment &]:[n]|committee ;Z|community %Y|company ,Z2Y<ZDBQZkCn]|comparison '],ZQ[|competitive E^|complaint #b,ZI_nB|complete .d:]Se|complimentary BYGZR?|comprehensive ACED|computer "Z|cone ,Z3^|conference 4Z;Z|connection QD|constituent #Z&Z,[@[I^nd|consultant =[_Y|contract #Y2XCDDCM[QY|contractor ;]=DCCbY|conversation ,D:Y|cookbook ,[|cool d[|corner <Y|corrected 4[k@nE|correction QC|corridor 3[4Y|council #D;eIAa_b_|councillor ;Y|country +_,FFZP[QIb]|couple 2]7[DY]ZeBfX|courier C^|course -Z@[C_iZj[|court &E,Z4Z>_D^e[|cover FD|crack ,F|cracked #^7[|cracking #Z+Y<Z|crate 4_D[SCY[k]|cream DCkD|credit +a4[=_CZPZd]|crew ,EDVQC|crime :Za]|cross &Z,ZDY|crowd ;cV[b[|cry ,Z|cub >B|culture ;Z<Y?[|cup >[?EaYfDg[|cupboard 0]Q[[[|curated ![8[N^^]|cushion ,]>ZWYe[jZ|customer #a%[&_,[5Z8D<D?]@bIfJ[KXSCZX]F^DgcjZkDnE|cut !c,C2]S]|cutting .]?^S[|cv ,[>ZQXS[kD|cyclist g]|dad ,BI[k]|daft ,@2Z>_@[eVnD|damn ;_|dark (_4Y>DMYkC|data 0]aB|date !_#B,E>[D]I@Q]g]jYkVnB|daughter %Z,E|day !^&_)C+@/]2Y4<6D7[:X;Y=Y>Z?D@EC[D[IYMBN@O]PCQXT]VEWbY@ZCa]eEfCgDhBn^|dead >_kC|deadline ,^CDkX|deal )Z/ZNY|debate 3aXb|decade ;CSZmc|decent 2[9ZQYT^WYjXnD|decision ,E@ZC[FcJ^^Ama|dedicated %^-d<FR^|degree b[eD|delegation #]I^|delivery %[eY|demo !A)a6YYZZY^W|dentist <[KZM^|department -];_K[R]b]|deposit 4E|depth ,FjD|designated -Z<]R^|desk ,D1ejY|destination -B8]^cn_|diary &c5ZKY|difference 8]:YXZa^mYnD|different ,B:BDBI=QDaAgDjBn]|digger ,a4EC]LXj[kY|digital V]|dinner ,]?XE]JZ|direct 4ZDWYV|disabled QF|disagreement -[8Y|discount )C,C2[3]NCQBVZnD|discovery 5a6ZFYZ[^F|display CY|ditch ?efdn_|divorce ,_9D<Z|dm 'C)Y4[LEa]|doctor ,ADY|dog "D#Y0Z:A<DH^I^Q]UYe]iDjXkY|doll f]|donation .]QZ|donkey &E6ZKB[^|donor 7ZDB|door ,?.^5[:X?CC_E]ScZXaZdZeCfClb|dot W_|double HEMC_Zg]|dozen /_>EeC|draft fY|drain &]DZ|drawer "E#^,]0Y7Y>XD[F_K[NYQaa[jD|drawing &Z,b?ZHZQY|dream +[,B:_A_P_QDbZ|dressing :B|drill 7]B[HZ]YaG|drink ,D.Z5Z:[=C?]S_dC|drinking 5]Z[|drip "Z7C|driver 4CQF|driving kF|drone HZ|drop 3ZQCXYna|dropped D[jD|drum ,^|dry ,[5]:[DBWCZ[b_dZfF|duck ,cDEK[Q[Za|dull 4C:Z|duvet ,_@WgX|dynamic -Y8]:[X]^]|e /[DdT_|face .B|fair #E,B5E;]?DCXDXb[gZj]|fake D^kY|family !B%a)@,C-F7]8A;D@^ABGBHEJbKYMDUDXDZ_]_^BbBeEk_|fan #D,]7[l[|fantastic -[8_:Y^[|farm ,FD[|farmer ,D|fast 8Z:b<Y^YbCh]|fault kEnX|favour 3[XZ|favourite .^Fdm_|feast ^Y|feature :aFba^lWmW|fee 2bQZdB|feed ,[|feeling %E,E:]U[]Z|festival 8DiY|fever D^|few #a&B,=-D1F6[8D9D:C=C?AD@EDIXJ>MDUY[_]C_DgFhFiBjZnC|fiddler kE|field @[IZ|fifth #_/d2c;C=[?BTaW^e]nB|fight ,^nZ|figure ,D|filing ,]|film ,YQbf^|filter D[|final "CHF|finalist ADEa]]bZ|finger D]]^eC|fire -Y2Z4ZBZC_D[QCjakD|firm 0Y|first #^&A(^4Z5]9_QCTXW_ZZ_[hAkY|fish #B=]DZIEKZQW|fisherman #a|fist D^W[|fitter ,[Y]|five &Z0[D[E]QJl[|fiver !]0^2E7_D?GZO[QCSXhYiZkB|fix ,C.D>WY[n[|fixed &BCaD]|flag (^,[DZQ]g[kX|flask #X,X.XQ]j[kT|flat "[#_(]0Z2Z<F]V|fleece =YUZ|flood K]QAjD|floor &E|florist DZ|folding 0]<ZU[|follow *g6[OcXZ|food ([;]YYb[|foot 3_;ZD[|force h^|foreman ,B|form "]#U,B4A5Z6ZD@EYYBkG|former ,^<_Q]ca|fortnight +E>VD[Q]SYWEf]k^|forty FAmE|forum 7[|forward 8X|founder 5[:ZDC|four ,[|fourth 9]|fox ,[Q[|free &b)@+d,^6D9^>UD=EZFCI<KaMBPZWYZC]a^[_^i]k?m@|freezer #],=Q?|fresh "[4ZA]DYhY|frictionless -^8F[[|fridge BZOZQZY^i[|friend !Y#C&@)Y*B,Y0^3Y9D@DG^ICNZO@Q]UXXZZB_D|friendly ,C8ZQFaa|frog DF|fuel HC|full "^#^(],]1c7]:C<]>BLXM]N^QZRAVaXBaCdBnZ|fully -_|fund >Y|funeral )[DY|further 1Y2[G]WZn[|fuss ,^.Y=[KY|future "[4[n[|gale fY|game !Z,[:[;ZFZX]][a]g]lAm^|gap #C@ZjX|garage ,A4E<@AaCFUYb[|garden #D,>.[5Z@YF[Z]gBh_jC|gas DE|gate 9C[Z|gateway 8]:[|gazebo <[|generation ^[|gent &[|gentle "Y5bX]ZZ|gentleman #A&],Z4];cK[QYbV|giant ,[|gift "[)c7E:[]A|gin 8]|girl &F0]:@EYU[bX|git n[|glance 0]|glass .Y8]G]Q@S]^Za@|glittering 8b^a|global -C|glove >YjZ|go #A9Z:[CEQbW^eBgZ|goal -Y|goat 7]KW]Z|gold <[|golden %];[|good #[']+C,a2[4?7Y8A9A;@<CAZHDJYKYL[MDW]_?eIg[iYkElBnZ|goody ![7Y]]|goose ,a|gp CDjCkZ|grant &[|graph 0]U]|great "_%[&A,B1D7D:V?HE[IAY?a[hFjB|green +G,Z|greener :D^Y|greenhouse 5[|grey CGQBjC|grocery ,H|ground D^ka|group )Y.Z<aEYb_lT|growing a]|grown C[DFeYj]|grudge <Z|guess 2F9ZD[j]|guest <X|guide >[QY|gutter >[hZ|guy #]0ZU[|gym <C@Ze]|habit bZ|hair #],aQW|half #E&G/a7H@]CDKB|hall /^TZ|hamper *a=DOZZ^|hand "C,D4C8C>XCDQDS[|handful ,B-B7^;ZBZF[]VbZ|handle 5_[Y|handy +_5YPZ|happy ;^<[BAb[|hard ,B4X;D>]KAQBaZj^nZ|hardship D[QZ|hat ,W:D<YaA|haven 8^^[|head &W)_,D2Y5f;]<X?[NXZ]|health FZm_|heap D[|hearing ,C.G:Z@YQ?_Ga^g[hZn_|heart %E(a*[7]:CM^OZkZ|heartfelt BZ|heat 2Y|heavy -Y7[QDeY|hedge &CDEKEYXkB|hero "Y/E3c:^MDX^]C^EaZnD|heron "Y&B,]|hi ,Z]]|high :[|higher DZ|historic 1aV[|history ,EDckY|hit ,XQX|hobby 8[]]aT|hole 2Z4YDBSEkC|holiday 7]QDZZ|holistic -dABR[|home ,A1[8E;ASZT[VZ^_kC|horse #C&F,CD[IBkZ|hose .C4ZSE|hospital #B,[.D4]CDD?d^e]kD|host 8AFZS[iY|hot &F,D3[DZg^k_|hotel 3_8ZXX^]|house &D'];B>GK?TZ^YeEgB|household =[dY|housing 4^DYY]n_|hug &[)Z:[?Y@[K]g[|huge <X@AA_BYVU^AbZc^ha|human &D,C:B>Zg^|hundred !Z%C0C7a9E<]DYI^]XgC|hurry ,YD]|husband #[,]|hymn ,^KDQY|jam X]fZ|jar *[GaO[hYl]|jigsaw &Z,Y?YQ[|job #C%Z,D-Z3G:_=_>BIVa]|joiner &^KZ|joint E_|joke #F&Z,Z4a?ZIGKZQXY[_V|journey %>,E8Y:b;Y<YJBUDXE]B^Za_kCn[|joy +bP_|judge &C0bQZ|jug .Z>[eajW|jumper BZR]iX|junior &]HYm[|keen 5X|kettle 'Z.B0[9Z@^IZLbQZUaZVcZkZ|key "]%Z(A-Y?ER]YZ|kid &E|killer /bTa|kilo K[|kindness ([|kiosk 1Z8X:[^^|kitchen +]<A?cPVcB|knock Da|knot >YVYg]nY|lab &EKC|label &Z4_DCkC|labelling 4D|labrador ,]|lad ,_@ZfD|ladder &D,D6C>CKDQD[F|ladle aE|lady ,>0[5]YDnX|lake ,DaZ|lamb )Y|lamp >ECYkC|landlord @C|landmark ,D1b8?AD|laptop &[AZb]|large #ZEY|larger 4]|lasagne D]|late #D*],aQ_YEj[nY|later CYU[g[|laugh [^|laundry Ea|lawyer 7Zg^|lay "X,ZnE|lead 7];CDE][k]|leader )b,E:_n_|leading /[7Z8^;ZACEE^^a@bZhDnG|leaflet /^2^TaW^gDkBm[|league 7^]Y|leak ,DDY|leaky 5Y|lease mY|led <CE]l[|leek 9[|left ,C9Y|legacy :a|lemon ,GA[hY|lemonade &XfZ|lesson n[|letter #H.?1W4[7C=A?DBFJaKEaCfAk[|level 4ZQF|library "D/^0^>YMY|lid 9^|lie 4F?YQZkF|life "C/^6_7^8C:cMaTYXY[^]]aYnE|lifestyle 8B:_|lifetime !Y7E8bNAQ[^b|lift &W,B4F<c?XC^QCgF|light &A,FEZKDNZQ@hX|lighthouse ,F<[|like #[(_*[EdM[lb|limited )Z7_JYQE][|line (E9Z>A?YEEF]OZQYTA__e>kEmZ|link D^[[kU|list #F&X'X._2Y4e9[;C<C=BIEQDSZY[bEdBe@j]kDn^|litre =_CYdZ|little %](C)_+Y,G/F1Y4C7_;X<U>]?FA^C@DVGYKEQCTAY@Z]eWiCjHk^|live 8GnY|living &Z+Z,^-B2^8@:^KaQZ_Ea]b]k[|loading hY|loan .F=DA]dB|local <_H[|lock <Yj@|log +aPY_D|logo -YQ[|long "D4F7[<Z>cCCDZE[K]Q^R@Y?bbeag^n]|longer 4^D[eZg[h^|loo DCkB|look "Y,C.Z8ZH^K^QESRZY^_|loose &]KZ|lorry DDkD|lost 0b;eA_JZU_b_h]jB|lot )E,Y0D3B4E7C8F;]=@>Y?ABDD[OCQ_UCVAYE]Ea_gAhEjZkY|love 7Z8Z|loved )Y|lovely <[?CB[YW][fBnD|low #]<Y|lower QG|loyal %]?FBbiZ|loyalty :Z|lunch 2^PY|luxury 8a:aL[[Y^V|m !E#@&E>aDEI[QJXZe[jIkAnC|machine ,C4]8W|magical +D8_aZ|magnet <C|mailbox "Y4^|major ,DQC|majority ,[=ZdZ|man ,]4?:ECEK>Q]SBWDYAb^e[fAnE|manager .G=]?DYE|map ,E4VDCeEkJ|marker nX|market AZ|marquee @]|mask @^IYeYg^|massive (Y;YB[PEVXaYi[|masterclass 8_;]bY|mat ,]Q[e]|match D[RG|mate +_5[6EGFPaWaZ[|matter )[;]bZ|mattress "Y.]|meal #[*]DZOY|mean 5Y>Z|medal ?_fa|medical kE|meeting #B<bDXKDY^jW|member &^,D.^4^;E=Z][^[a?dXl]nA|memorandum AbQER]h[|memory :]|mention (Z,[|mentor &D=]eZn]|menu #CDY|mess JY^^|message !_*[KDkEn>|meter #[jE|metre ,FQEYF|microphone ,]|microscope nY|microwave e]|mile #c,B=^?_DDI]g^kA|milestone 0b1_EaU[V]l]|milk ,[QZ|million /^0^;a<]U_|mindset ,C8A:]M[R]^?a[nC|mini ;Z|minibus %ZC]|minute #B*D4ED]K[P_TBYWe@fCkY|miracle +aP_|mirror :^aZ|missed C_|missing :[[YhY|mission )b-[8_QDR^^X|mistake #E,[4];DDDICbHiVjWnC|mobile >CD]eE|mom AZ|moment ,C:BN]Y^a_|month !_"]%['^)Z+Z.]0D3B4?6d7C8_9F=FC^DYFDG[JYLZS[TGU@YF[]_Ck]|monthly 5Y6[D]|moon ,Z;[b]|more +_B[P[RWbE|morning ,@.[?^S[fZ|mortgage #[2dW[|mother %Z&eJ]KXQD|motion #ZA[IZ|mountain ,Z|mouse K]QG|movement %a)E,C8^:g;]<BJbQEUY]DabbbhcnD|moving ,^A[[Z|muddy BY|mug *C<]OFRW[YgDkW|multi HZ|mum #]7Y?E@CI]Y_jZk]lD|muscle (Z)],C:Z|museum ,^8CQ[YBnC|must ![;fbanF|mystery *F7[|name &B*_4E7B<d>^?]@XA^C[F[KBQAYFh_j]mW|named #^5a|napkin ,DI[K]|national <[|neighbour #_,_>YEDI[OeQ^eYnZ|nervous >]e^|network <]^]|new "B#Z%a(Y*A,]-X/E1?2]3C4_7D9E:F=a?Y@FAbBAC[E^F]GEI_KDNXO@Q]S]VAWZX@YT]D^@c_f[h^jDlZma|newborn ?g@Ze_feg^nZ|next YD|nice "]&^*ZD[K]QD|niece DF|night 5^8A9Y;[@WHAQ[SZUBV_ZdbZd[eDfCh[|nine +]@aP[e[g[|no #X,=4B5b8^:B>^CCD9^WaGecjDk>|nod <]|noise 9Z<Z|normal .[|nosy 6^[Zh]|notch #Z4YYZ|note #E,Z.a4?9X?aCZIFQ]SQeZf]|notebook #D&Y'[|notice #F|novel h^|nuisance >[e[k[|number #_,^1E4^:EFFQ_SCe_gDnD|nurse "],Y4D;[>CAYM^h_|nursery ;Y>]|nut C_|one #[&^)_*Y-W:@@[K_QDVCaEf^g^jY|or (E|pack SZ|package )ZgZ|packhouse /D|paddling D]|page 9Y<a>D?XDBFDICK^Q[YBjYlCnY|pain D]e]|paint 4[Y]|pair "]#a,BHWI]Y@]CgE|pale &Z|panel 2Y=_|paper QEYZkC|parcel :E@Z|parent "Z7Y@ZDEaFg]kC|parish 5]|parked bZ|parking ,C>[K_kY|parser [Zn]|part ,F4]BZhZi[|partner :]EAlG|party ,Z:[KD|passion :[<[bD|passionate ;Y|passport "]4Z|pasty "]H[|patient #^8E?a@YB]I_SDf^gZk]|pay K[|paycheck :Z|payroll ,YQ]b^|payslip QDe]|pdf ,[7DD]|peaceful B_GZ|pen ,ZDYE]WZ|penalty &[3ZJXK[|pencil ,]D[_[k_|pendant >D|penny ,@<E?XDAW]fX|pension =E|people -X8D|perfect +[|perfectly 8[|period h]|person "a%a)],A3D5D7E=C?C@]D[H^ICJ[KXMAQ@SDY]ZEg]k^nZ|personal 4X8Z^V|pest :@aF|petition 7Z][|pharmacist &Y,CSDeD|pharmacy 8[D]|phone &A,C5_7Y;A=[>Y?B@[F[HAIV]_dXg^jBn?|photo &C.C2B9Y<a=[?_C]D]N[QCSCWHd]f]j]k[n_|photograph *[>]?[DBEbO[fXkB|photographer 2c|physio SY|piano 7[Nad[jD|pic 'Y([M[Q_nZ|picture &@,EA^DDI[KBSZWBY@]^aBeZh[|pie Q[|piece ,[8_QX^[|pigeon <Z|pile ZY|pillar U_|pillow &^2a|pin DYQ[|ping 8Z<EE]|pint ![4^=^@ZGZY]dVf[g]kD|pipe 4]|pipeline "]aC|pitch 6^[Y|pizza ,C.[QC|place &Z,F8e:]@]CZQD^^eHfC|plain .Z3Z9_D^QBeDk^|plan .B4]:cYYjY|plane &E;^>]|plant #FD]YZk_nC|plastic ,]4[DAQ_Y[|plate /]4D9ZM_T[|platform 5]:[ZZ|players -^RX|pleasure E_lZn[|plot 0[|plumber "a,?9FHb|podcast "[,C|poem B_|point #c,Z4fI_Y_|police #[IZ|policy :]aZ|poll H[|pond ,]5ZC]FfZ[_XmZ|poor "Z/C4a|porch ,D4E|porter (^DEM_|post &Z*_,[-^4Z7^:E;GOZ]]^FjA|postcard #Z9Y|postcode #?IF|poster ,Y4E;c<_nY|pot "WSYjB|pound .[/Z2[ZZ|power /Y8[;[U[|powerful -Y|pram &]?bCDQX_]j?|pre 8[|present "[kC|press 2[IB|price )a,B-Z7_:[DDL]QCRY^[kB|printer 2E|priority ,@|private >YGbnW|privilege A]b]h^nY|prize M]|problem "[4Y8Z9E>^F[e_jY|productive 8ZJ^|programme -]0Z5Y|project &Z1?n[|promise %],A8b:^J[QC^a|proper "Y.]3Z>^ICaC|proposal CC|proud ,?1[8X;EE_K]QD]C^]bBg[h]|pub ,]|public #c/[E[TZnY|puddle 4]|pump #e'Y|punnet ,[3Z|pupil #@IC|puppy 5]7^ZY]YgZ|purple %[DE|purpose <E|pushchair _^|quarter ,Y/d=]DZE]QYY^d^jYlWmZ|question #A,]A[BWDAIBQY_ZhZiZ|queue 2Y>XYV|quick ,B-Z.[E]e_|quid &[Q[h^|quiet 2[3E9Y>^KWS]^Ce_gEiD|quiz &Y|quote !d'[4[G_LYQJ|rabbit D_NYkZ|race (]|rack 7[|radiator lZnX|radio ,_EW|raise #]&]nZ|ramp #C,D4ZDCMY|range -[5]Z]|rather +Z;]bZ|rating *],F1a;YOZVZ|re )[|read Fcm]|reader #d&]*Y,YIaK[|real #E>]DZFDGBH^f^hTi]k[|reason .a2D;bCFDEFbUYVYb_eAgVm]|receipt &[?]|record 0d@ZUc|recount ,^n[|recruiter (_<[|red #]4[5Z@DYYgEkD|reduced )]HE|reel *X|reference -bDCkD|referral #[|reflection E]|refreshed -C|refund 4B>CD]F[YBdA|registered 1bVY|regular #@9[IE|release DV|reminder 4[5ZB]CYQ[kan[|rented #Y<a|rep ?^DYQZ|repair 2[8Y|repeat QY|reply '[,B3^C]L^|request #^,W3gDEQY|resident #Z%Z@CYBj[|rest -_CZj]|restart l[|result ;ZCWj]n]|retainer ,Z|retired AYKFO^Q^nD|return 4]9^|revenue 5FZG|review *Z2[3ZDCEZIWOXS]W^lNnD|revised 1]|revolution 8Y:]^^aY|ride "D4]8Z<a@[CZEZO[e[lX|rider #]I[|right JZ|ring >BKEQB|river H[|road 4Z=[C]S]|roast ,B|robin gX|robot ,_|robust Z^|rockstar (E-d8FJZRb|role DF|roll ,ZC[WX|rolling C[j[nY|roof 4CWC|room "]#D&_)F,a8E;E<[>??a@[FZGXH_XZg]h_mYn^|rope bB|rota &_.Zj_|rotten ,C>_DCeYj[|round 5eZ_|row &C,B0Z2X4W;b<X=YAZQGb]fGh^jX|rubber ^Z|rude WX|rule ,D4DCE|rumour +]|run 7FnX|sack ,D=Z]Y|safe #DD@|saint ?Z|sale )[5[;ZD[aBkZ|sales #]2]5_Z[|sample >]nB|sanctuary J[|sandwich #Z)[,b>EDEQaU[jAkC|sausage V_h^|save -ERG|say =^QF_Wd]|scam DX|scan ,]>^QZeZkC|scarf ,[|school "B#V%b'D4b7BCDI]J^QHT^[]kDnX|scone nB|screen ?ED]IAK[YCj[kb|screenshot *Y,C3Y4EQE|screw ,]?]DE|script 4B?Z|sea ,[QXlY|seal ,Z4[|seamless !]-V8G;C^E|season 1[2]=]@[V[d^fVgcn]|seasoned ![:E|seat "Z*].A6[8E:[=ACcGYW[dCeWja|sec ,AEZlX|second "_,?.[1Y4]7E9]=D@[CYDSG]M[NVV[XXY_]G^@acj[n^|secret 4[F_YYmZnC|security 4[|seed )Z8[AYFYnB|self -]n^|selfie *Z<_OXi[|senior ;_bZ|sensible .bSa|sentence ,X?YQZnZ|separate .BD]IYgA|serious ,_n]|service ,YYW|set D^QChYk^|setting 4Z|seven ,ZEZQZg]|severe DYnY|sewing 8[|share (d*[:[=gM^Y^dek^|shared #Z-Y:=DD]WaDd]e_|shed &[,Y=XAZK^UYVYd[|sheet >YF[|shelf !DAZIXKYQ_|shift &C,D4CeAfYjZ|ship &ZK[|shirt 7Z|shoe AaKBYHaCh[nC|shoebox &Z)]|shop &Y)d,^.[2^7[<Y>_GZWZ]ZjZnZ|shopping ,^DZkY|short .U4C>]CDQCaEjC|shout +]|show 0eCY|shower ,AQ@YE|sick ,]Q^|side "[(]M^[Y|sign #^AXCEKAhZ|signal 4YY_k[|signature /[4]5Y|significant 1[AaR]h[|silver KHg[|simple #B(^)Z,Z0[ICa]lYn[|single &Y([)D.Y/a0]7_8V9X;c?^FfGaMYTcUZWZYY][^[bcfbk]mcn^|site 6^C_[[|sitter >aDE|six &B4F6[;[KB|size CYDdhYk_n[|skilled n[|skip "Y#W?^|sleep 4]|sleeve ,E5]|slide &[<aQF|slightly 4D|sling 5^Z[|slip #ESB|slogan %Z5X8FUX^DhG|slot ,]6DCZDX|slow 4d:Da@gG|small %C&Y+^.D4E7]9F:=>@@>EcKWPZc]g@iAjGkFlanC|smaller #DDZQC|smarter a[|smell #a,]|smile &B:aab|smooth n[|social <_|sock #A;ZID|sofa 8_b^dWh[mCnE|soft #Z%^5Y|solicitor "C._DXSZ|song ,cFYJ^Q[mY|sore 3bXZ|sorry 7]][|soul %[0X:CWX|south D^OX|space ;[lY|spade DA|spaniel ,YQ]|spare #[&X0Z4^@CEYK^MBU]eDgH|special "C(D*^-E1[:Y;CO]RB|species 6[hY|speech ,_Qb|splash C^|split -[R]|sponsored &[|spoon &Y<BK]k]mZ|spreadsheet 7b]^_UnE|spring "_|stack !]#]+^iZnE|staff 5Z<[|stage ;Z|stair 2F|stairwell 9D<[QC_D|standard n[|standing ;]bZ|star &Z(YHDK]MZRE|start ?]CXK]|starter 8F:C|statement -[8d:Z<Y>Ca[mC|station ,b>_A[h[|statistic /b3D7cGZTZZY]^nD|steady 5Y<[|steam [Y|steel CE|step 8CEZF^^[b^|steward SF|stick ,_.[5]9ZQ^ZYg_|sticky QZ|stock ,]Q[nX|stone )fNY|storm ,C|story "Y%D,C/F5E8_:a;@<EDEJDQGTCZB^Y_Ca[hHjBkCnA|stout +D,[PE|stove 4[L[|straight ,=9ZIE|strange >Ye[|stranger %a,Z5Y?_J[Q[eF|strategic -ZE_a]|strategy :Z^^|stretch .[>ZDES]e[|stretcher ,A4C|string "Z1Y>ZKZe^nD|strip D]kZ|strong EYPY|struggle .[|stuck D[kZ|student "D#^&DI^KA|study DZ|stunning +Z8^P[^Z|subscription B[iX|success IZ|suggestion :]CCVYaZlZ|suit DDbF|summary E]|summer 0[KZUZ|supermarket 2X7aNXW_]^|superpower :YJYL[UZ[]|supervisor DY|supplier %]|surname D_|surprise ,Y1]4Z;^F^][m[|survey *^OXYW|swan ,?|swap 4Z|sweet ,ZB^ga|swift "E:^HG|system #DFcIEaYmX|tab ,]|table #C5F8BC_DDG[P[QJdBnE|tablet ,D|tag ,Z|takeaway 7a|talk 2aQBW_|tally 5Y9]|tap DC|tape kC|target :^aa|task F[n[|tattoo D[|tax ,?.[:@QBaCn^|taxi QCSE|tea &],][W|teacher "^&C@aHZeWgY|team %[-C1X;b<dG]NZQBRDUE]CbZcUham_nB|teenager "ZDEKZbV|template 3e|temporary 4]|ten #_?[f]|tenant 2ZKY|tenner !c'[)Y*c+c.]2]GaO_S^W]jC|tennis #F|tenth =ad^nY|term )Z=[d[jWk[|test 4]C_j^kZnZ|testament 1F:CJEQYaBf]|text ,C4B>@CZD@YD]En[|thank )c*Y4ZAZLZN]O]mZ|theatre &D|theory 9Y|thin DakXnY|thing ,V9C<^>?AZF]JXK]P]Q[VXWEh]i[nW|think .]6Z>C|third #B&?)W.[/d1D2[3[5c8AD]FDICJ@KEQMSYTaW]Y[Z^fBg^kXmBn[|thought 4Z8A|thousand /D0aOZ|thread 3ZmX|three HGj]n[|tick h[|ticket ,[.@4V?[IEWBY[jZkA|tie 1]<[VZk]|tight JZ|tile 8[k[|till ;_b]|time ,=/E4D7E8Z:c>F@DAYDcJAQBXa^Ya^d^e@gCiWj[kYnB|tin "[#_,YgC|tiny 9[<ZE[Z^l[|tip DDQ@|title kY|to ,C8ZjZ|toaster ,Z=]d[|toddler 9BDDI[QYnZ|toilet #a|tolerance ,]Q]fb|tool ,[8D9BQY_C|tooth ,[Q[eZkZ|top D]FZ|torch DEKZg[|tortoise &F|total (Z1]D[V_k]|tote )Z*d7[NXO_a^nD|touch 8X9Z|tour 4B8[?]]X|towel !Z|town 4Z7_:[IY|tractor &E,YQ[j]|trade 0^|train #D.Z=YD]Q[j[kX|trained 9=_C|trainee &DKFlG|tram @_|transaction 1ZM]|travel )[=Zd[|tray >]Q[|treasure 8[?d^ZfZ|treasurer c]|treat BYDZE[iZl[|tree ,Y8C:_CYF]Q[a]|trend aY|trial .]>AC[QAYGZ^|tribe -Z:CR[|trick _[|trifle ,E@[E[|trip 2Y|triumph 8D;ab_|trolley &Z,B?[DdY[k_|trombone 9D_D|trophy :Y|trowel +f6APb|true %[8^;_^Zn[|truly ,Z8e;Z<E?DADEYGDR[VD]B^cfDmC|trusted "Z-ZmY|tub ,G|tulip ,FQF|tumble UZ|turn ,]|twelve ,B|twin ,Z<[|two "f,D<[?CH[[YeFfDgCnE|typical C[|typo 4Dn^|tyre ,EM_|union 3]:?aY|unique -ZhD|useful .^|user #[&_IXK]k[n^|validator n^|valued -[8]aE|van !^#a2^4D9]<[=[CDDAG[YD_^e]jE|vape >E|vegan 8[^]|venue 8_|verge YZ|very &<,Z-D1Y@DADB]D@FaKAQXV]YXeAiajAk?|vet >XFXmZnZ|vibe 8Zb]|vibrant 8_R[^a|video &W0Y4C?]@]|view MDPXQ[|village /Z:]aZ|visionary -ZFZm[|visit &D.eIEKCST|visitor #]@cIZQ^e]ga|voice :D<]>Y|voicemail ,Y>En[|volunteer #]&F,[|vote #]3X4B:Y<^=a?YCFECI^SCT[VDX]a_d[j;|voucher #[)Z4]|waiting 1g4Y;[<ZC^DDN^Q^VXb]eDj[kF|walk &[,Z6G:CS][Be[|walking ,YQZ|wall %]/]1C?]T[f[jE|ward "[&]/ZD]kY|warden SD|wardrobe ,[Q]UY|warehouse @[gV|warm !E9X;BDHQX^Za]n_|warning #]DYFZ|wasp ,]@Z|waste /YTZ|watch 8[h[|water &A?[KAgBjAkE|wave ,X0[7DHD|way #C%E0E1_8^9D;CKYV[k]|wealth -E8[UZ^Y|wedding #F&],]9D@YGYKYS]iDkB|week #[+]-C/[0Y2[3]6W7]8BAYBXDaEaFYGHH_JBM^O]QFSITeUVY[][_^a]eEfXgXiZj]k[ldmYnE|weekend "d#Z+_7[<dDBH[KYP[c]iX|weekly 6[CY|welcome 8^^[|well <Z?Dna|wet +Y,[4^7ZY_jC|wheel +[<ecY|wheelbarrow &E,]AZKDQ[k[|wheelchair #^:[C?DEIZaZeXkA|while %]4C8Y>ZAZBXDDJXS_^Zeah^i]jD|whistle ,[.ZDDQDdZ|whiteboard #_<ZI^|whole "D-B/]4D8b<@>YA]D^IASZTY^XfUgChWk]nA|will )XNYPYW[|willow !]Y[|window :^b]|windowsill 2ZhZ|wine 8[PY|winning ,];Z|winter )[,b.[/[=[@DQ[Scd_|with CajYnZ|wobble D]|wobbly "b|woman #C&]/Z4]>_@cD]IFK^YYe_gaj[|wonderful )c1Y:]a_|wonky ?Z|wool 6_8[AZSZ|word #D&@+E.^3]4B?XB[CDFBIEJUMEXUa[bDe_f[kInF|work *]=ZF_dY|worked .Z|working &YEXKZR^j@nD|workshop <]EZ|world +^5E7A8[;AA]ECFDJ@N@RCTD]B^alCnG|worse jX|wren RE|written *ZOY|year "A#C&C,@.Z/f2Y5A7Y:E;W=_>[?B@CCEDcECG@QGS[TfUAWZXD[Z^Id^gCiMkalCn^|yellow 3[|yes ,C4[FZQ@^^|young /BYEeYfC|zero kYn[
a2|jE
a3|C[j[nY
a38|N[
a5|CZYXkY
aa|-c1aRaV^
abandoned|/[:B
abide|,a
abilities|8W
able|-E2F4C<B=C@DA[JDM]Q[|to -E.>4C=C@EA[M^QXSD
aboard|0[8^E]aClY|<name> Ea|the 0]UZ
about|!@#X%A&B'@(<*E+B-B/A0@1<2D5B6A8@9A;D<@=A>C?C@@BAEEFZGEHZJFLBMFOGRBSXUBV@ZD[C]E^D_CcKgDiElEmY|<name> )^*a+a,Z4Z6Y7A8[;[>b?ZAZD@FXGZNXQ_XUYGe[fZ|<number> !E"B#E&C)=*D+D,E-D/@0A2b4X5C7>:E;@<B=[>E?BChD]EGF=HEIENBPBRDSGT@U@WZX>]<^?_Zb?e@fBiCjdkblFm>nV|<somebody> #E&A,b4[9@;B<F>]IDQ]_Be[jCnC|a #A,D4>:?;D<C>C?B@aCcDYFAIAMCOBQ_RCU^VE[baAbBg^mDnW|ai F_|an 4[<XCeQCj^|and #Z+Y.^7[|as KY|bells 3DX>|bins ,>|bringing :EA^h^|delivering -F8E;FAB|drains 0f|eels 4]|eight 4Y|eleven 4D7^|every .ZeY|everything 2D;]WDgW|five ,D4A>ZDZS[eWjCnZ|football ,].XQYS_|forty #]<]BZ|four #C&Z,D7FIBQB|half &D,^4A:FD]I@KDY_fC|hedges ,[Q]|helping 8[JXL[|how ,C8Z;]<_@[c]d[g[mD|in F]e[|is &];Z|it #A*^+E,_3W4@7d9Y:@;C<C=^?_@_BXCBD>FDIFJCPBQ]SDTZX]ZD]e^F_]d[f_mEnB|last QY|leadership FbH[m[|like 2Z|making 8[:?;[A^bXhX|me LZ|money #]9E|my #D,D;^F_|nine #]=[?]C_Q]jY|ninety #E,C4ZDGOYQD|noon kD|one ,_.^2bDgFEWbY]dBkZ|opening #^I^|our #]%C+Z1B4C7]:B?>ADFCI]JXK]P[VBW[nA|people %C/F4@8D:[JBMXQEUY^@a^bBiZ|potholes gF|printers 3?XB|six ,E>DCceBja|sixty C[|sleep 8ZF[^]mY|something +Y|ten #]>^C[nY|that #^.C;B@AC^DBFZQCYZd[eEgEjWnB|the "Z#]%V&B(D+C->/]0F3]4Y6F7Z<Z>@?aAAB_C?FEIdK@N_PBR@S]UAVZWGX^Y_]^^Aa^cDdAfYgXhCi^jDkD|their #C7YeB|them ,X.Z4]DDjB|thirty .Y|this !C/Z1]:_<a?AYFa_fCk>m[|three #B&_DDF[K]QF_CeCkB|time "YnX|titles MY|to +]/^6]7E8];C>CFcI[KZXY^VeAi[nD|turning )[|twice 2d;]Q@bX|two ,G.DCCDZQAm?|us %[*Y1Z4Y:[<bEeOXb]|vat 0Y|was #b@[|what )^3aAYDDX[YB^AeC|where :CFDkc|whether =[|which ,D|who 7[:^Z^|why #[/Z>]QFTWe]|with "Z|working :YA]|you "[8Z?a@ADBFEMZ]Ba[gCm@|your #B%b)Z-[.G3B4@>^?ZDDJ]MFN^YD][^BaBkBn@
above|!A%]&[(a,=-B/?0]2Y3V5C7A8C:b;Z<D=@>C?@@CD[EBFCIYJYKYMaNAQCR<SDVaWZZAa[bYdCeDg]kbm?n?|<name> A[CaD[|<number> /C3_4X>CI[e@jXk]nD|all %Z,D>[YB|and -F:^;XV]^Ya^|its H]b[|the &[.Z2X4@:X;BAEC?K]WZ^CbDgXk@
abroad|&CD]jZk]n[
absence|:YaZ|of :YaZ
absolute|"Y0D1_?cV[fZg[|star +C?ZPE
absolutely|(_,Y1c7B8=;e@]AEBcV^]Zbcg]ia|no ,bQ[nZ|nothing (b|smashed 1X;]Z[b[
abstracts|-[C_j[
abusive|3DXE|comments 3DXE
academic|V^
academies|nZ
academy|![)E:[GZYY]]na
accelerate|-a;_EZR_
accent|,Z
accents|#X4[YZ
accept|!E,D/D4D8]GBR^X]^^d]n^
acceptance|-Z=[I_RZjZ
accepted|!@3^CcDaJ_XZjak^
accepting|b]
access|!B+B,@-d1C3@6D7Y:];X=YCANAQBRaSZVDW@^?|and 8XnY|to %Z:^;^C=JWXCbYhCjAkBma
accessed|1^
accessibility|,[9YmYnV
accessible|EXI]kZnD
accident|,c1Y4[:[;D<a=ZDDICKFQX]D_Ba]eCfJgCjF|and 1[nC|it KD
acclaimed|7Z;D]Y
accolade|U_^c
according|"[,X/D4[TBUYjDlCmA|to "[,X/D4[TBUYjDlCmA
accordingly|1[BeE^iblY
accordion|,b?]Q[nC
accordions|&Z
account|"B%X)Z*C,Y-_.[0c1C3A7C9C:B<D=d@BCZDaHBICKEOBQUR[S^TCUaX@]C^D_AbCfSgDk_lDm?|and 4VD^S^jD|for #E2D4BW@YBjAkC|i +Z|in !Z8[CZ|is #Z8DDbfZjCkY|it ,Z.Y|manager 7]|needed DYna|number 'CDCJ]LG|on CC|with QC
accountability|!]9D:c
accountant|+c,A<[F]PXQAZ]aXkA
accountants|"a;YD[H^h]kY
accounted|1_|for 1_
accounting|MX|software MY
accounts|"^#E*Y1C;D<Y>ED@E?IGJ[MZVAYTfAjEk]l>|and ,DIb|are 7[CEQEYBkA|for AZWX^a|is ,^3Z|with ,X
accreditation|B[
accredited|-Y1Z8YR]^_
accuracy|KX
accurate|,[
accused|@EgE|of @EgE
ache|%[N]
achieve|!Z%Y-a7DR[]C
achieved|"Z-X0]:[<]BZECJEU_VZb]n>
achievement|0_1]U_
achieving|)[
acid|W^
acorn|&Z9]
acoustic|&A
acquire|GB
acquired|1[5hQYZ]n[
acquisition|1c5^E]J]KYVbZ_l]|of -B1aE^J^RDV_l^
acres|1Y<ZHE_Dna
across|!@"C%B)C*@+A,<-d.A/C0W1>2@3>4=::<Z=C><C>DEFAJEKYOAP@Q?RgSCTEUZYE^Cc^eCgWi]kY|<name> <]B[C]iYj[nd|<number> -[0Y8A;]?]DER[WZk_lDn[|a ;YIYbZhZ|all 3EA^QD^YhZ|every -Z8E|from BZJZ|our %A1A8Z<BADBBE@FZQEVDgWhBj^|the !E#A&W)C+E,F/B1E7a:B;=<A?BCDFCK]N?RLSG^AaAf@gZiAjEn@|three -X8Y|two #[
acrylic|"D&]9D@[D[K^
act|"@#D,@6[7X:Y<D>ECEQ>TEXW[]]aeBgDkImF|now 6Z7@DD[YkC|of 7@8]M]|on &Z4anZ
acted|#Z4]AYnC
action|&_,A-b.C1_4B7Z<FQAReV[X[]Y
actionable|-f8B;ZR_aac[|insights -_
activate|-_5[R_
activated|-bC]j^nX
activation|-g7[8@Rf
active|!_5[
activity|1_5Z<]CZkYn[
actor|jA
actors|#C,C-B3]
acts|2E=bIBda|we <Z
actual|#Z1a<]?aD[PBYS]BeXf_gVnD
actually|"^%[&C(B)A,F.D1d2B4F7@8B9a;_CCD]FXG_H^I@J[Q^RAS>TBV]W[]C__b^c^fCgaiYjEkX|read .ZFD|use =aDDdZ
acute|1c
ad|!E%D&C'Y+_,W5YF[PbZZ]ZbZj_lD
ada|FB^GmD|explains FE|is ^G
adapt|-Y
adapts|8Yi[
add|"?'_(C)C,C.B/b1[3_6Y7C9:;E=]>@?EC_DYGYLINZPAS?U^VXXX_CaYeZj]kan_|<number> /_CbDXT_ZEj[|a 5]Z]|an 'Z|gift !BCZj[nZ|it ![|on =[|that &G,B4]Y[|the ,]3C=[DD|to 1^3b7[GYVZXa|up &^KWnZ|what D]e[kZ|you '_L_|your (C*^
added|#_&[-[.D1c3Y4^<@IaTBd]fAjBn]|<number> ,_Q_YBjBn^|a #^<DI_SZk[|it jX|to 1f|up 4[
addictive|/eTa
adding|#YCZj[kY|a #YC[DD
additional|*^DZnY
address|&@'b)D*_5[7D;[>[?D@]C_DdEaKDL_N@OaQAZY^Ab_g[k]l[n[|and #Z'[4G@_L]YC|by <ZhW|in &CDZQE|is 3Z|on D]Y]k[|or DE|so 'Y*[eZ|the AZb]
addresses|'[2^4C5Z=^EZLZYFZ^j]lXnC|in '[4ZL[
adds|5^C_DeF]LYS]VYd[iYj[k]m^|<number> #_CaD]LZj]k^
adjourned|QE
adjusted|-ZR]
adjustments|-[@]gZ
admin|nY
administration|/^:^;YIBT^X^a^n^
admins|F]
admired|,Z<[
admission|3[DXkY
admissions|4bFZk[mV
admit|,[2a4CX^]F
admits|,a
admitted|E_Y]bElY
adopt|:aH@VY][a^|via "E
adopted|1d7ZEdKEVbh_la|by QF|the 1fV_
adopters|&[)[+],D5^6Y7>8Z[]|are 7C8[^^
adoption|,]1[EaKDQ]S[jFkDl^
adore|%]+b.Z;[FCJ]Pa|it ;]FC
ads|!F&Z,Z0]2]5_GGU_WSZY|in 2bWY
adult|!A"D)].A4E5BGBQYSBWAk@|beginners e[
adults|!E#D)]/c0Z3a4D7CCBD?KDN^RZTaVCfCgEj@kEnD|<number> !G)^2[Q[TEUCjGnE|with R[n[
advance|)^?CE]NX[[fFlZ|for fG|to nZ
advanced|-]1]8dCYRYVa^_b[
advent|2gWf
adventure|!^"d(C8_;ZH]RDTC]B^]
advert|2Z4_QDY_nZ|and DC
advertise|;]Z_b]
advertised|g^i^jEnD
advertisement|(Z+c
advertisers|2d5YWa
adverts|,?2ZFGgZk]
advice|!E"A%Z&],G9Z;[?C@ECXD@F[HFI^KYYYbZgC|line C_|you "C(YWY
advise|4DD_
advised|!]-[1_4D8CBbCED?E^F^RabCh^i[jDk<nC|that -^1YB[CERaiVnD|to B]F_mX
adviser|"]/D3D?[DYL_TDXDYGeYjDk[mY|will F^
advisers|"a)[-E5^;_CDDCNXZYeTk>|are "]-Fg[
advisory|7YC[D@j]k[
affect|nY|your nZ
affected|!E#D,B.D3B4A7=;B<D=C>?BZCYKBSI]A^Aa[i^j^|by J[
affecting|1_4_VZYV
affects|DZ
affiliate|2_
afford|"W(E)X,C.@/]2_7d;]>BD?MEQETXW^]_bYeAgBk?|a 7Z9YDA|not "[9A]Yb^|to (C)[2_7_9D;aDCMEW^][gEkE
affordable|/D1Y3Z7C8[MATE
afraid|#D,C.C4[9A?BIAQDSBY^_BhZjYkZ|of 9AAZQF_AnY|the 4Zj[nC|to >YhZ
after|!@"<#Y%Z(A)?*@+B,@-?/@2@5D6B7B8A:D;B=?>Y@XA=BBCYDZE=FCGEH=IVKVN@OHR>T?VEWF[B]EbCd=fWhHk]lBnZ|<name> !Z#^,C4?7Z>C@?CaDXI^Q@g?jbnA|<number> !F#C,C-Z0X2[3_<^>DAZDBFXGBIAJEMCQ@R[S?WWXY]AbFc]eCg^h[nE|<somebody> &_@dCCDXKES]YCgY|a "^3B9]>^?_C@DGEZIYQDRESATZVD]AfbhDmC|about CB|all >[|an -F4D|and jG|by &D|dark 8Y|eight 9^=YEYQZ|eleven Q^|forty ,@KD|four ,EQ>SZhY|half .ECDQ[jA|is 2]DE|it #Z&[,B3Z>BBBDDS]Y_iBna|last ,]CZeCj[n]|lunch 5]BZCBD^ZY|midnight ,]|months ;^b]m[|my ,[1[j[|nine &B,C1[3_4e5[<XKCV[XXY^^ZeEgZnD|nineteen <F>GQE|one #_4_Ia|school (Z.[9]M^|six 1[C_DYYCj[n[|so >[|someone 9BOb|supper ,ED]|ten .aQ[XD|that #A,B-X.];D=D>XC[D>GBKZdAe]kBnU|the 1?2D4[5[7]9D:b<B?_EDM_NBPbQXS?VBWC]Ya_cBe]hFkYn@|their ;^b]|thirty-one ,DQX|this FbLZmZ|three 4BQ_Y?|twelve ,Z@]gY|two ,D.Y1Y4Z>=@]ICQBSaeBgbn]|us +bPY|we &A9^PY|you >^I]Q]YYe_j[|your #Y.B2]6^>[e]
aftercare|DD
afternoon|&D)a+B.?1^2@5V8E;E>^B]C_FDIEKDM@NYQBUAV[XA]D^A_AbAfCk]mA|and 4[:Z>ADDIBeDkC|i A[IY|of QX|our <[|tea !])[B]NY
afternoons|>DCZDaQ_Sam]nC
afterthought|>YeX
afterwards|"B#A.Z:C<YCBW^_CbZgAn?|for *[DZQ[|there ._|we 4[
again|!X"_#D%C&A)?*B+@->.@3b5Y8E9C:A<@?>@ECbDEEGF@G^HbJ>KYOXRBSDUZXbY[Z]aEcGdDf[hYjZm?nY|<emoji> +]1[2Y5];ZC^PZQCU[Z[aEbYjc|<hashtag> ,C5dQBZY|<name> DCKZYdbZjFkC|<number> C?e^kB|about 4a|after 5[>FZY|and #[&],_4=>YCBDCJZR^|as .C8Y=C|at 4Y=YXZj[|because "X|been ;Z|before >[CADD|by #],EIXeB|for 4[k]|from "FHB|in #Y4_7D<F=BCfD]QB]DaXe[jakZ|last #Z|on #D(Z3DCaQAU]Zahej_n^|so ,Y|the Ka^ai]|this ;Y=fC@jA|today #E7YCA|tomorrow QZ|we ,]4EQ[|with #ZEX
against|#]+B,D-]._/A3D4?7B9Y:D<@>Y?CABCBDYF@H]_WfHgEm?n[|<name> KHjE|<number> "[0X4C;_DFKEQDVZbZ|a *ZD_OZ|and #b.[2^4E=[W[YBdaj]|it #A.^4^@^ICQYaZk[|me &[?[|our "E|the #Y-Y4BX^d[g?|us YX|you .Z>^S_
age|%E'g+D,Z3A7E8D;@<D?CCBDDEEIUKVLgW]^CfAjAkCn]|<number> &Z,ECED^I^jCn]|and 'Y|of &Y,[8BKZQ_
aged|!Z#a@[C<DCKZSDY@eBiCkA|<number> ![#Z@]C@GZKYQ[YDg]iCjY
agencies|%Z4]9]JWVD]Zh[
agency|'Y-W.E1_2b8A9H;X<fCEE^K]QZV]_Df@kZ|and ;[|gives "Z9C_F|has 4EEa|is D]|staff 4C
agenda|#X.[2E4ECCEZM]Q]SYgB|the ,Z
agent|%[,D.B8D<_E[MZNCS@UabahVj@kY|for DYQBnY
agents|7A:BEaUYZb]Al]|and QY
ages|=YS>^]gCkCnA|<number> SC
agile|-e8ZRXbElC
agility|%D8B:@|is :C
agm|-C1A9[<YACCWIXPbQ^R@V@XC__bDf]hBjXlAn=|<name> #E9[QDSZ_]nA|<number> j]nE|minutes QY|on k]|was <_
ago|"a&D,G-[/X0^1A2B5Z:Z>CCBHUKVMZR^TBUVW@Zda[cThCkEl[m[nd|<name> 5]@]ZdnE|and ?BF[|i ,BQDV^|it QX|my <Z|one 4A|this QC|today %[&E1A:]<DE]Q]a[jCl[|we #],D4[<[Aa|with -Z
agree|%C&B(d)E,X.V/^4D7?9B;Y<C>[D^HCMcN@PEVCXBY=]AdFg]hAnX|<name> aC|a D[|and BY|on 4DIZQ[YB|or "YM[|that 4E5ZIZYF|to 3]LYXZ|with #^4_>[@[F[K[Q]e[mZ
agreed|#_&Y,[2[;C<Y=dDZH_IZdUeCi_k]nA|in 2[QD|to #_=YDFi]nD|with =]dX
agreement|&C1FH[KGfBg[n[|with EX
agreements|E[
agrees|)Z7DFEXZ
aground|CZjYnB
ahead|%G&Y)B*Z+b,=-^0Y1X2E3A4C8D;XE^IBO]PaReTYU]V]YC[A^[_BfAhDiYmZnG|<emoji> UZ|and <XQX|in /YTZ|of &_*^-d0a1^7^;aAZE_OcRbTXU]V]Xd^_b_|to 1D;C
ai|!?#B%F&C-h/]4_5B7D8];F<ADAHUKDQDRhVYW@Y[Z>^Za?cChYkXmDnD|and ;[|driven 8Y|native -]^D|powered -b/X8W<DAYR_][^Wh^|to -B8DAFRChD
aid|2C4C9C?]DBQAfZg[nY
aiders|_C|for _C
aids|+_,B/DJYPZ
aim|5a6gZ[|for 5^
aiming|4^|for 4^
air|"D,@-B/[8^>D?BCDDYHENBQW^]dDeZn]|ambulance QC|in /Y|since <^C[
aircraft|,DKZQD
airfield|,FFbQC
airing|,F<a|cupboard <aj[
airline|;aC_Deb]k^
airlines|#[KX
airport|,B<[CD
aisle|([)[,Z/E3W4D=Z@_DXYEaA|<number> .Z4DD^YEkZ|sells /F
al|nX
alan|@^
alarm|)[3a4^7V9C;@<FCZD[IZJ[KWNZTZUDX]]]aYdEjYnA|and >^D[e_n]|clock IX
alarms|3^4D7e:a?^D_FBGCJ[KEMBQFXZ]^aebAeEf[kY|<emoji> 3F?^f]
album|3Y;FDAK@OZXb^Z_^b]k@
ale|;DK^Q[
alert|,B:@;>ACEZGZQCV@XB^YaAhBl[|<emoji> -Z:F;DE^FCG^aCbB
alerts|)b*]7ECYDBGWN_O^YBk@
algae|C_
algorithm|*D6aE]MU[Y]ZkBl]
align|8UbChXjB
aligned|)]-a8?:C;CACE[RYm^|and E]
alignment|-aF]Rd
alike|!X8];CeE
alive|%]&c,Z2]:]=X?^A[DBJ[K]WYe_h_jGkDla
all|"b#@%E'^)F->.W/E1W2>3C5D6C7E;F<?=^>Z?Z@CAABdCYEYFZGYH_IDLXN]SZUCWGXWZB]EbFd[fYgDhEiaj_mWnC|<emoji> @]|<name> &C,?4YB_KCNDUZX[iZ|<number> "a#c&e(^/C0D4]<B>D?_ABB>CZFGJ[KaQ]SEWAX@Ya_VeAfag]i>nX|<somebody> +^=Z>CC[PYd]kD|abilities 8W|about :^FCnD|accounts n]|afternoon ?cfW|ages ^]|along 4bYYZ[nX|and #D.]=Z>[?@QDd[|are .B<[A]RZSCgZ|areas 1cVc|at 0fBXQDUeeYi[m]|back #^,b|be 0[UX|been )[N]^G|branches )Y|but CZj[|by !Z7Z|celebrating BCaEiD|colour )B|comments %[|day !@#E/[=ZQYS[TWaDdXeHgF|do (^Fema|down ,CDE|eleven #?1Y?ZD[QYYZe]f^k[|falls /FTF|fine >X|five )[?DC[jYnC|for !Z2]>Z?[FYQ[bX|forty ?_|four "Y)[4C;aF^QYb[e[f]gX|fourteen ?YCB|from )[DZN[k^|get :cMX|go C[|goes YX|gone ;a|had ,^>gQ[e_|hands 'c,]nE|have 0]A[CZJZQFU[a]hZ|heroes aX|i K^_XnB|if 7[>a]Z|in &D'])Z*b,C1D4[8[:Z;D<^=D?CDDFDL_RXb@jC|inclusive )Z|it "^*b+Z,B1Y5YE^O_Z^m[|its %X,]CD|kettles )@NE|know 7Zn[|levels C[|loaves )DNF|mad %AJC|me 4a;a|means .c7^Sa|members 1_BaE^KYdWeZi^lb|morning ,Y>]QZ|my "E@ZBAQCg^|new !d-D1C8Z;YA_BCGZJbNA^]iC|next :[fC|night #B,Y.[4D<^?VDZfEg[k^n]|nine "Y,C4ZICS^fB|of "F&B'](_)C*D+W.@/E0E1D2[3[4>5F8E:C;C<a=Y>B?@BAFBIBJAL]M^OCUEVBYEZC_CfAgciImCn_|off #aI]|on ,C3Z7[:[CFSF|other +YPY|others +Z|our "A#E&?+W8C;A=Z@AB=HBKYQaREYW^CbEi>na|out Q_|over b^|parents dX|plans H]|primary D[|proceeds dE|questions n[|really 4C|residents G[|right #E)].^4B7^>_DAS[Y@d[e]|round 1_8Y:^bY|safe D^|say (Y4ZMY|settings -_R]|seven ,]|shops #]C=jC|six 4D?[FCeAfYjLnE|sizes j]|so %^;ZbW|stakeholders 1ZE[^_|summer kZ|that ,A4[8c:DEYQF^ab]|the &](D)D+C1C2C3F7C8E9W;e=^>]?eB]D?IYK]OWQ^TEW]bcdYf^ial[|there ;hBcD]iZ|they QZj[|this !Y"[)[DZ|those :aEaa[nD|three "]#c,D1^4b=F?ZC[D]I[K]M^eD|through +Z,ZP[eZkE|time (Y1[7Z8DLFVZ^G|to %^'[([;YJZL[M[X_|up ,BS^_]fC|we *]+Z4D8V;E>FFdHZQ?bDeAmYnC|weathers 9ZfF|week "_#B+Z,Z>C@YCBDAG^KZO[P^Q[|weekend !Z+Z4[7ZCWGaH]Sa|welcome .Y>YJZS_e]g^|welders BCiC|went F[|which ,[|who #[*[0b8^=b?8@ZN[Z^^_d^f;gZh[i_jZl]|will F^m_|winter )E>YdZj[|with 5e?[Z]|yarn )F|year +D2E4Z<_DYPEXa|you .Z3b7CBZFfX]mZ|your "Y%E(EMD^]|yours >ZDYOX
allen|n^|key n^
allergen|4^IW
allergens|jCkY
allergic|,]D^Q[|to ,]QY
allergies|k[
allergy|!Y.@4D9C>DCeD^SBeB|and ,Z
allocation|8DmC
allotment|#];Y@[A^IZNZQBS]eGg[hbkYl]|society #Y;]bZka
allotments|&_1[@a
allow|4Y;]>CCbDWJ_QDb[j_|<number> C[JZ|an kF
allowance|!B#E?[IAk[
allowed|%E([,Z.[CCDZFXIAKXMcQ[S_WDXC]B_[g]mZn@|in =[|to #B.C>GD[F]I@_[m]
allows|C[YFe^
almond|"^+],[4CDXkYnC
almonds|k^n^
almost|"Y,@.[/^6]7^:D;E>EBZCFFgMCOaTaU[X[Y@aEeCjGma|<number> "Z|nobody /Z
alone|"^&V(D)b,Y.B/[4@5]7>:C;[<E>E@DCDDDF@HXJYN]QZSCXD]D^ZaDbWi@jYkAmH|<number> /ZD]|and "^._CZS_jX|call >CeE|for .EJ[|in >]|on 3D|we 0^U_|with nY
along|#W%]&>)W,A-E.a0[1B5D6C;D=W?BAaBCCAFXJYKbO_QBSWUYV=YE[B][_Bf@hW|<name> 4dY[|a .D|and .[:ZD_Fc|for (^.]0]<YM_UY|the #D&C)^1D4B6DIGKCQ@VDY=Z@[CjB|to "[:]?DfE|with #a%Z.B0[A]EZIZ_Ah]
alongside|%Y-].Z1?4E:A;Y<DDYJ^M[RaVAjYl[|<mention> -ZRZ|such ;[J[
aloud|4B7Z<^>[C[YEaZe]gD|on C]|to ,]?]f[
already|!>#E%Y'C(B)@*>+A,D-B.@/b0_1D3?4C6X7h8<9C:C<Z?@@;B@C?D[EHFGIFJBKSLDN?S=TcVAXD]h^EaFbDfBg=i>lE|<emoji> )[FE]FmEnZ|and DF|at DE|been =YF^mZ|booked "E7^=[QDdY|bought <[jX|eaten D[M[|found >[|given .a=ZS]jD|gone 7[|got 7BDZ|had 2c7YA_hY|have ![7cF[]am[|i 4Y|in &Z5Z7C:EDBICj]|know "a6Y7c;YFEX]]bnB|left ,^>E|lost ,D7CM]]C|made /[6Y7ZRZT^a_|moved 7Z|on ,B4Y7C;]>^@FKYQC^Eb^e]gDkB|paid 7ZC_]YjZ|put /D|registered #ZIZ|said ,C7^D[|sent kX|switched /X7C@F|the K^|told ,]4FQ[
alright|N^QB
also|%C&X'F)^*B,].]0b1^2^4Y5[7@8A9=:E;@<D=Y@DE_FYKXNaQcR^S[T_U]W^Y^Za]<bBc[kWl_m[nF|<name> "_&fKbQZ|<number> 0cUc|a ,D4[5Y<[FZNZZ^|all (],ZMY|ask ?]fZ|asked ,E4[IYYb|available )_Nand|because 2X|do "[)Z9E;Z|for CBQ^|found ,=?Yk[nC|get !D,[W_|has QX|have ,Z|i 4[5ZjY|in +XkD|kept 0Z5Z|let 5Y|like QF|moved E[|need )YE[lY|not #_Q[e_|our E[|said >Z|says kZ|the )C.[0]DBIYQYU[YBjZ|us "Fna|we ._1ZVY|when )X=ZDZQGdZjD
alt|D^kd|text k_
altar|,F3Z
alter|3dX[
alteration|DFE]RYkEl]
alterations|&Z
alternate|.ZjC
alternative|-a7[Dak]
although|,Z0[DES[UWbY
alto|&]BCKaiD|line BCiD
altogether|,DK^
altos|"[#[,Y.C3a@]S@g[j]|moved mE
alumni|5^F_Zb
always|"E#C%a&D+d,]-@/B0B2C3@4<5V:cAWCDDFFBJ]K9L>OBPbVCWEYBZTabd@eJg]kBmCn=|<name> +f:ZP[|a :YQ]kE|ask Q]|been <dAY|come :ZA]D^^ZhZ|do :_|does 7]jZ|for D^|has .[:d|have %e:^;bJaaZ|in "[|knew 1[:DK[U[|looking )[|meant 8a^[|on )[+[-X8EE[|said ,_;DE[IXQ]|say :Z|says (XMZ|the ,Y.Y4E7bYGeE|was 4Z|will :d;[aZ
am|!C"I&C'G(])A*B+D-C/D1^2Y3]4B5B8B=@@BBDEYHAJYKFN@RCSVTGWWXX]@^Ac[dCfCiB|<name> #C,^1B2?4B;C<ACAKEMF__aDb@cBe]f[jCkZ|<number> #Z,e;Z?ZQ]cXna|a ,D1d4[EYV]eH|about F]|afraid #F&Y,@.D4a>FI>QBYZ|and XZ|asked ;F|asking RZg_|at ,Y2D4C<bDXFCQ]WDeBiD|away CZ_Z|calling M^aZ|careful #G|collecting 2]WZ|doing )c,D4_N_e^|fighting 2E:[;^b[eY|giving 7Z|glad ,AQC|going ]E|grateful ;E|here ,Dk[|honoured EC|humbled 1EED|i (ZMaSZbY|in ,d?YI_QYSXfB|just <D|looking ,Z2[W^|more ,^<[|moving 4^|not +B2A4A9Z;[CDDDOYS[UIWCY>bEiD|often #Y|on #Y,h<DCYEfQZiXkZna|only ,A|opening ,B7_|pleased B_i]|proud -[0^1YUYV_j[|rewriting 4D|running 2F|scared ,<QD|so >YAXQAh[|sorry ,<4c>iKFQDWEYYcDeej?kAnB|standing 4E|still 1b<ZVaZW|taking C[|talking CEjB|telling ,]4[?ZQ_SZ|the #C&B,c1Z2?3[4];a<_QeV[b[fZjD|tired "E|to CB|told 4BYA|up <b|voting ,]
amateur|)[
amaze|;A<CbC|us :B;DbD
amazed|)F5Z
amazing|%a&E(C*E+@,E-C0?1C3A4C5A7B8^:e<@?BA@BgEDFAGEIFKFM@OBPAR?VHX>YEZC]B^]abcGhAidm>n@|and +EPE|clients :CBYh]lE|colleagues <YhB|community !X%[8[:_;]JU^Y|customers aZ|partners -[:E;[?DBEb[|people ;BUalY|sales ;[|sponsors &A)]K@|team ![;]N_RC^Z|volunteers 8^
ambassador|+a-D6[Pc[Z
ambassadors|5^
amber|;ECZD[LYQE|ale ;F
ambiguity|-[9Cm[
ambition|1Y;]UZVd|and 0[U_
ambitions|E_
ambitious|%^&B/X0C1a4C5C:?A_JbKDR^TaZF^_a@hZnD|roadmap -D
ambulance|&C-D:Z>@AYD^j@n]|bay jG|came @Z
ambulances|,[XZ
amen|(a7EMb
amend|3]4]E[lZ
amended|#e-g=[CCE[RcY[dYjCnC
amendment|&[,A;Z<_CZ^Yh]j[n]|on CYQF|to EAlC
amendments|V@nY
among|&_,A0>1c4A5Z7[8[<C=^>DBcDDECFeHUIBKARCSAUCV^Y<Z]]YbPdYhXiclAmY|<number> /?0D1ETC|the ,?1c7b8Z<C=^HXRAVc]Zd_|them 4C>FFdYAmY
amount|<]BYCcDbQDi[kWn]|of <^BYQDi]
amounts|#?4Y
amp|CZk]n^
an|!A"B#B&B(=)B0@2[3A6B7A:Y=A>D@EAXB@CAEDF@GFICJXL^MERZT]UBVYYX[H^[bGlAmC|<name> )^1a>ZN]VZ|<number> S[dZnX|absolute "Yg[|accident DD|account %]8DJ]SX^DnA|act :[|actual ,V1b<_?_f^kZnA|ad +XnZ|adult kD|adviser /D?[TB|afternoon QC|afterthought >YeX|agency 2a|agent %])[7Z>D|alarm %Z,B/Y7cJWM]QET^]]mZ|album _akD|all 1[7[8DVZ|amazing :];XBZb[|ambitious 1A;FE_cA|ambulance DZaD|amendment &]|answer #b&B3a=?ILK[QZXXYDgB|apology ,_4[DDMXYa|app 2^7Z:^AZFZJ^|appeal ,DZZ|appointment .E>CB[|apprentice &XAX|argument ,ZAZDEQ]|arm >Z|audience :[BYZW|aunt %[|average !]/]@Z|award 8[E^|awful ,A:]|awkward 7Z>_|early ,[DCQ[]D|easy ,Ba[|eel ,Z|egg <aN]|electric *[|email 'Z+]5X6YC[D@bBkD|emergency ,C4DC[DXQA|emoji (ZJZnB|empty 5Y7a>YN^Z^|engineer C[FakX|entire 8E|envelope &[,Z.Z?Z@ZDCIYeCfZg^|error 4]DDKX|estate ,CA_hX|even <^BZJai^kY|evening /X:];XQWa^e[|ever 8A:@h]|exchange B[|exciting 8C:^EBaa|exclusive 7[|experience -[:b|expired 4_Q]|extension ,E2ak]|extensive -C|extra *aCDO[|eye )Z:Ye^|honest kB|honor &[|hour !E"A&F)]*D-B.X/F0F1E2G4^6C7H:B;D=a>H?>ACDZGAH=I_JEKEM>ODQUS]TCWAY_aDe?fCiDl_mEnB|ice "Z|idea 7CQZ|incident ,_QZ|increase 0Y|incredible 1_AFBDE_JERATaVYbEcAfEiAl^|independent CBjC|industry -^R]|inquiry ,[DG|inspiration ;[|inspiring 1C8_Y_^[|instrument /Y<b|insult X]|investigation ,^|invitation 8Z|invoice 4b|issue 1aCCRD|item ,]FcnX|odd j[|offer +],]|old #C,>DZQAWYn@|older #Z&DQW|online 6C|open 1FCDVFYAjEnZ|order .[CWQ^SWnb|ordinary &^QBSZ|outage 4aC^YZ|outside ,B|outstanding :^@dCF|owner HYJZNX|umbrella &],]|understatement ;X^Y|unforgettable !d8^:BG[^_c[|unreasonable <Z|update #Z<[IYJZR[c[|upgrade 5ZNDZZ
ana|&[
anaesthetic|#[
analysed|/[T_|<number> /]T^
analysis|:<]EhZ
analyst|QB
analysts|GE
analytics|!]-cR_YF^CnY
anchor|-]<^
ancient|!Z[b
and|!@"D#@%E'Z(C)A*C+@/?0D5@6F7C9A:C;A<D>DACBBC<EEF@HDL^MENGPMTDWZXTZFb@c]eXg[jBmB|<mention> &_+D1Y?_A]E^K]PCfZhanX|<name> "E#G%@&^(D)@+D,_.C0@1D2A5C7<8<9>:?;D=A>Z?D@BBBGDHFKaMFO^Q_R_VCWH]@_CaDdGeXgEjXmUnE|<number> !I#[&C*F,=-D.C0E1Z2>4D5[6E8C;[@EACCeE=G>HDJDNEQDU<VYWCX]]E_CaWdEeEhEjdk[lBnE|<somebody> "X#X&V)A*F.Z0_2Y3C4>7[;@<<=C@ZAZCBE]IDK[QYT_XB^CaYbDc;fCl^|a "](?*@-B.A/F0V1?2>3>6F7C<Y=Y?<@CBBDCH_LWQYRWVWXE_Wb]f@gEkEla|about #E-[.]/a2X>DAZT]WZeDh]|above hG|access -bR_|across -C|after ,b>aeYgEjG|again #F>DCBKAXY|all "a%_&A+[,@2[5_8F;G<_>^?cB_D_EYN?QCSEV^YGZ[^?e_fZlXn@|also #],^D[Q_eCf^|always &]+[4Z:YPYa[|an !Z&A2B4X:[;_<Y?FG^M[Q^TB]Dc]fD|another 0[7X|answer #F|answered &[,ZQY|answers ,E0FnY|any 4^f[nX|anybody 7ZKC|anyone #[,B=Y>?|anything #Y4Z>DC[D_g]kZnW|apologise ,EQE|are ,?4X7G9Z:]<E=E>bCDD=ECI[NDe^hX|argue ,Z|around %]:Z|as &]*Y;DQF|ask #C'F.<3^7F=B>>BZDeFdIBKVNAQBSHY^e<g?kbm]|asked #D,D.[3D<^?>QaYZfDgYkF|asks 4F;YD[bZ|asleep ,XiY|at )_1X7Z8d<b?C@]F[PD]Y^^b?dDfFgXnE|ate ,^<^|away +^|b 4bY]|back ,>4C7dQ@SCYB]__ZdZ|bad %]4EJ]^]nY|be !G"D)],Y3[:[EDFDGYQZTEXZ^WaTbYgZnE|because !D%])[2Y5^aA|been 2[<ZRX|before &G,^3^XY|best Q]|better :a;CIYdY|between CZ|beyond ,B-E:^B[QEa^cZ|bit %D&D,ZKE|board nZ|book !D8]|borrow *Y.Z3[OZ|both #D%Y,^7YCZDZJZT[g_|bought =D|bread 5Y|breathe NEa^|breathes "Z-[:ZR]|bring '[-[5[<Y=Z>DC_Q@SDZU[G]Ce?n[|broke 4aYd|brought &Z@X|building c]|built -[|buy &Y3[>_CYX]e^|by #A,A4]>Z?_DDF[YXjWm[|cake EZ|call ,BD]n]|called &A|came &^?cK]|can ,^2]4]9]:E<a=YI_SZ]E_^eDjGn@|card j]|carers =aB[GEdbiW|carried kD|carry .[SZ|cash C^YZ|check 7]|child /Z|childcare =^>Zd^|children 7]|clear %dJ^|close (^KDMZ|closes 7[|co 5Z;]JZhC|coats ,AQA|cold ,E<]|colleagues 1Y:EB>RCVCa=i=|collect !e*Ya]|colour ,BnY|come .a6]>YDBS[[h|comes .E|communities 1^|community 1b|congratulations ?@EafF|consider jF|contact 3[j]|continued AZ|corrected &]4A|cost D]E^kZlY|costs (Yna|could +[4^:Z>^CZF^Y^eYkYm[|count #ZDVgZnX|counted 4@|counting ,C/b0cQCT_UaVZbcnA|create :B|cross ,Z|customer ?ZhC|cut &D7FH[|d DXkY|dads %Z(^0Z4Z>[FYUY|data bY|date 'D|day +^|decided >D|dedication :D;ZE^bZlX|delete DZ|delivery !ZC_j[|did #D&Z,?4f7D>C?a@ZD@IAMBWVYZgY|discover !CbDmB|disruptors []|dm 6EY[_D|do #Z'[)X+Z,?-a2[3b7@8A<D=YCBFYJBN]PYQDRYXaYX]G^@iZl[m_|does #C&]'Z,C.F9CIDK_g@nD|dogs Dbka|down ,_Q]k[|drabs 2YCY|drive 7[:]<EEDR^bB|drop &Z4E6Zh[jE|drove 4ZjY|e *[OX|each #ZCY|eat .]|eating KZ|eight #e&^0^=ZF]KYd[mY|electric "^:]D]HZ|eleven .[0Z4BKBQEfIjC|email 'BD@WYaXkB|ends .]|engineers C]YY|enjoy %_,XNCP[TBnD|even ,[FZ|every #D+U,@-C2F4Z5C7Z8[>C?@ACBZCDDAF[IGKBM^N^QJRATEXXf@i]jC|everybody :Z;YN]aZ|everyone #a,_4EC^H_I^Q]je|everything ,Z1cQ]VbjC|exclusive 8_^ZnD|expect 4_CYYZ|expects C[|experience 5]G_J]ZYaD|explain 7]DB|failed QCn[|fair ,C4BEYRa|families )b|far A_B_h]i]|feel !aREaE|feeling .[0[>Z@Z|felt ,Z3]9[eC|fetch ,CNY_[|filled ;Z|finally )Z|find "a,aD[H[QWTY|finds ,Y|finished ,Y4V|first -X|five QY|fixed ]Y|follow HWM[OZlB|food ,[|for "C#C&@(c,_.Z/Z0]1_2@5[;E<D>D?]CDKBMbOFQcSZVUaUbCfbjBkZ|forget ,[|forgot 4[Y]|forty ,_.[2Y4@Q[YB|forward YZ|found #C&]4A8]@YDAKY_@fCg]|four &C0Y?<DXf@k]|frankly 7]>EDFX^e@|free ,BQD|friends !],CB[G[^[|from "Y#B,Z2^@ZBZKFW[Y^_[eCi^j?|fuel DC|full C[|further ,C3[8[|future -A8BaEk]|gave &],Y?ZA]D[K]QbYCfakZ|gentle ,C4E^Z|gents B]FZGWhXiY|get !])H*C+D5A6E7E8E=CDDG]HBY[ZA^?a[hCi[mC|gets QY|getting -^[a|give "Y,^3Y4]=Z@Y|given #Z|gives /D:[|go .i:YD^I[ScjD|goats [Z|goes #D)Y/Y@Y|going 7[>]|good &D,B.Y;Z?BE[KCl_|got ,Z;X>a?EDBSAbXe]fBkC|grateful ;]<^AW|guess 5]|had &_,Y<a>[IDKcQ[_WbCc^gEk_|half 2Z4^=BCEY_eBnY|hand 6Z[[|handed &^KZ|hang ,^3YXZ|hanging D]|hardly 0XDD|has "F#^&B,X1A7C;A>cCAFEH@IbQZVHa[bDe^g?h@j]kAlDmAnA|have &Y,X.Z3W4Y7>;Y>ECCD:E^FYQZ[aeDkDldnB|having #c&YI[j]|heard 4BDC|hearing #^I^|heat =ZdY|held %bJbm]|hello -E1_|help &Y0_8]:^J[OZnD|here ,C.a/Z4YBZDaIYS_W@X]hCkZnE|hey %]|hit 4XY[|hold !].dCDQ[S_eY|honestly "@,?/[4B;_<@^]c?nB|hope ,C:_?EF?ZV|hot 2aWZ|house 2^_Z|how 'a4Z5Y<Y?XCDD>F]IEL^QCY^f[kAnZ|humbled 8a;ZhB|i !a"W#C%H&A'[)B*[+^,]-@0[2Z3J4^7D9Y:B;@<^>b?ZA@B@DCI[J@MAO^Q^WXXcYYaCc_h@iCkCl]m[nB|if %E'Y(A)]*F+Z3]5Z9_:C;Z=Z>_?W@BFYIGMANb]A^Ca<badae^fEg?kF|immerse 8DaY|impact 1[lA|in &W,_@BE]FEJCQ]X_[ZbEf>gBh]j@mDnC|innovation E]|inspire -Z8[|is "C&^'_,^9Z<D?CC@DAF_GDH@KZQ]SB]DbBeAgDjAkDm_|it !Y#W%J&A*^.[0^1B3<4X5_6^7Z8D:<<E=G>[?@@]AYBAC@EYFdG[HCKLL^R@SXTGUWZY[Y^Fa<cCgXh@iTjBmanA|its !["[#[,b2X4D<aW^c]|join "a(Y/EEZGZlZnD|joy :Y|just "Z1Z2[8BG^QX^D|keep .^2Z4^>CFaIFQEdDm]|keeps &]/]=aK_T[d]|kept (^4C?]K[j_|knew &X,E|know n[|labelled ]Y|last #B+Z0^4Z<F=ECZIBQBU^g^kFn^|learn +cE[gY|learned <[|leave (Z)].W3^8_9YJZMYQB^__XnB|leaves e^|leaving .YD[]Z|led ?Y|left &@?[@[H[QBU]gZ|legs #B|less #^m[nY|let 'A([)E.A3^7C8Y:^A^H[MZNAODUA[Ch[mBnB|light +]|likes ,ZjX|listen KY|live Q^|look ,?DXR]Sbb]eCfXk]nC|looked SYg_|looking -ZbX|looks +ZbZ|lose 8]|lost ,A0]=^gE|loved %[@ZJ]|low d[|lunch ,[=Y|made #X&W0[:[?]gY|make &Z)]*[8c;DQCdChF|makes 2[<[?Z|making h[|many #Y1[<aCBc[|match !VGXnY|may #Z3B=Z|maybe SY|me ![,D2]4DaCbZnE|meet )]|members GD|membership 5ZnY|memories !^8a^Z|met ,Y-E?E|mine 2Y<Y|missed CBQD|mobile 'b*ZL^lA|more !Y#D-A;cGYMXQCX^]]bc|most 0E4B?YD@EZT]UFdAgWjBlb|mostly kE|move -]3[7YAa|moved <EE^|must -Z4ACDQFX[jD|my #a&E+_,]2E4@5Z7Z<DDaI_P]Q[W^Z]b?gDiYjB|named QZ|nearly 4[<[|need >^|needs &Z2]DBW^Ya|neighbors @ZBE|neighbours BBiC|neither 7W:[DYIY[^nB|never "]&b)D+Y,a-C4Y:Z;]?_D@KaQZZ[_Ce?fcgZ|new E]|next #Z2Y4AgF|night 6[JXYHeb|nine &B,?D[KBQASZ|no #E%]&@+C,[.Y3V=]>b@ZBZCFDDFYP@S_XZ^A_[dXe^gWjDmX|nobody ,D.V/Z4_:E;A<B>[?B@ECbDDNCQZXBYY^[bAebkCnA|none &Z3Z4V7^?BK[ea|not !E%[&D*[.]2B5c6Z9[;GCcD[FCGFJ[Z[]?eYf^jZkal]|nothing .>4^;_D]QD^De=|now #E)_,Y7DDBSYXD]B^BhB|nowhere A]hY|number ,^DC|oddly ,Z;_bZ|of ,BV_^[|off n]|offered 4Y|often D^Q]|oh ;Z|old >ZeY|on #C&B+^,D4^7[=E?CCbDBE[P]QDS]YZ^]_XjWkDlX|once ,_7_D>GEZX]]a[k>|one #@%A&C)Z*J,Y-B0>1T4Z6^7D;@<b=@@DAXC?D?FFGDJHQ]SCUCZ@[^^Ca^bEdCeWhak?mCnE|online C@jAkC|only ,]LaXZl^|open ,CF]fDke|opened @^j[|opening ^Z|order %[/ZQ[|our !]#a&D*B+@1b4X:];^<h=]>E@CABBZH>JVPAQCVSXB^CaVb^cid[eDi]nD|ours &C,Z2aK@W]|out *]/DDZOZn_|over /Y9[;_=b_Zb]eC|own -F2]|page Da|paid /a2]TZgFh[|paper DZk]|parents H[|part @ZQE|partners :_<^Bba^h]ic|pass Ee|passed ,Z|passion lD|past D]|paste (Z3Z|patience ,DKDd[|patients =E|pay !]3Y=]G]|paying eY|people #[,A2b:YBBY^hU|phone CYDdkbn[|pick 4Y|picking "F,X|play /]FY|please ,X.^DYfEnb|plenty .[S]]Wk]|porters 0^UX|post ']3Y4C<EC_XZ|postcode 'ADYLDnY|posted #^,DQC|potato ?ZCZQH|prayers :YaY|present fD|press (]DZn[|printed C@jA|proud ,F<ZVXcXlY|put )Z.Z1Z5ZDDK^QEZ]d_eCg[j@|puts 3Y4[|putting kW|queues BEiD|quite 8D|quote !b)]|raised &C|ran 4X|rang #A&]4BD]IEK]Q]eBfDk]|re 4]jZn_|read ,a.>3W>WD]XY|ready 5[MZ|receive GZ|red ,[QYj_|refund .^S]|refused &W,Y?^f[|remember )E8Z:]^[|rent 3[>Y|reopen GZ|report -]3ZE]R[XWf[nY|repost 7Z|restart kZ|return .Z|ride Dak]|right 4CB]iX|rightly 0C?aUBf^|ring ,_C]g]nZ|rising DDj]|roll "_7]HZ|rolls GC|roughly k]|said #_&F,A3b4DIbKCQKSaX^YHaWkDn[|sat e?|save )@.Z/F6c7DD_F]G[NBS]T?[^jF|saved &[/D?XKZTEfU|say !_#D.C4C=e>Z?FDXI@WCd_g[k]nA|saying *Z|says #A4AIG|schools =Z|see !D"],?.]1Z;]=D>DCFDDIaNBVWW=XCY^bbdEeFgWmZ|send *Z3Z4F5Y9^X_]Yh]n@|sent #[,@?UCDI]Y[eBfZjFk@|service 8]A]|set #c,C2^=ZI^KYfE|seven C]|several 4E>[j[|share (aDAHFM]X[]@aYkDl@n@|shift EZlY|should "Z&Y3]4D>@DCH_X]_B|shout #Z4D|show *_3^9X>DDDO[|shows #[0Y|shut DA|sign ,[|signed /[DDE_T_kGl]n[|since "_'],Z/Z?YQZ_Y|sisters %cJ_|sit ,].]>AD[Q]S]e>k[n]|sleep )Z|slept ,D|slightly E^|small QZe]|smash -FbY|smell ,B|so "B#F%E&].]4[7[?BCBI?JBM[NDUD[Dg?jAkF|sold 2Y4XH_^[|some #D%E,B2E5Z;F<EDCE[JCeAjDl]|somebody #Z&Z)F4@>]@[YCg_jX|somehow i]|someone #G%]>[DYJ_KZN[Q^eYn[|something ,_4ZD]Q_SYY]^Z|sometimes ,^DCQ^|somewhere @a|sorry ?ZD]K]YBg[|soul 8X]E|sound CZ|spent k^|spoke ,DQD|square Y]|squeeze D]kY|staff .D|stand EHlF|start )Z:^DDXA]Y^Fa^|started "Z)[,B|starts D[|stay #A.EnX|stayed #Z?EK[R]|stays +].[S]|steady lZnX|step )[|still 0[1^4D8X=a>W?Q@aA_CEDCM_X_eYfXgVhZjH|stop "^3^DY|street -c|support %a5YJZlZ|surprisingly ^Y|tag "G*CODUaX[_ElD|take *[,@.D3[7Y=cdbn_|taken 4B|takes .Y/^D]SY^[k[|talk ,^7ED]SEk]|talked #E<E>[g]|talks D[|tap ab|taste !ZFg|taught &_K^ga|taxes )^@CgD|tell %D'^([*_+[,_.>2E3D9c=@CDDbFBK_L^M^O[QYS[WC^Y_YdZgB|telling ,Z|ten !Z,D;YCBkZ|thank !_&E)D.Z1YJBU^aZfBiF|thanks &Z?cK^f[|that %Y&E*_,V.^1Z2[3]7^8?:C;?>D?BAZCCF^J]O_Sd]]g^h]j[l@mXnX|the %D&F'b(B*W+W-=1[2W3<6Z7D8G9@<@=U>DACDCF[HZIZJYLdM[OZPZVaWZZL[Y_XdSeCf?gFh[iYl[mb|their "[#]&Z+Y3C4E:C;BBBDFIWK]QCY@iAkC|then !E#;&B,^0[3A4E5E7@:];_<FBED?I?J?PCQYWYXBYAZC^YbYdUgFi]j?kG|there !["]#[%W&?*a+].Z4?7a8C9D;]<F=X?@BEC]DAJWM_OVS_[d]^b]dGeDh_jGmXnY|these 2Z?bSZ|they #F&Z+[,]._2D4X5?7_;C>ZFDHBPTQZRBS]W@Z@[B^Ca@b@fXiUkElY|think "E:[@ZN^|thinks 4]lY|third RY|thirty 5Y7X|thirty-one @Z|this %W&Z+_,[0Y6]7@:CFAIAP_WZ|those 4[7a>EBA_CiE|thought 1ZVZ|three #Z,Z4Z5ZBZFYI[YXm]|thrive 8Z:D|time 7_]^gAkD|to &>+C,X-E.?0D4=5C7D8C:?=B@CFCGZN^V@ZEe^g@hXjDnV|today 0D1[?DZ[]DfG|together 8]E]l]|told #Y4^;_<]?e@CAZ_Ff[kC|tomorrow 0[4YC_F_U[mZ|tonight 2cW[|took #C,?4CI?YDg^|toys !E|treat GE^[|trust !a7^GYTA^Da[lF|try .[Y^bEnX|turn 5Z^H|turned &Z4C=Z>ZKZ|turning .[>ZS]|twelve 0[7c]b|twice 4aY_|two "F-D0F2?4C7b=]>Z?ACGD@SBWB]Z_[d[eAfAj<nb|type MD|typed #B|under ;[f[gY|understanding nC|unlock "Y-Y7C8[:[<[JD[[^_hZmD|until 4ZCDDDkA|up e_|upwards 8EaX|us [Y|use (^8[DB]E^ZkCn@|usually kY|very 1[?_QEf[jZ|visitors EZ|vote CY|voted #YI[|wait "@|waiting 6]|walk +[2YGCP]SZ]C|want 2C>]CZQ[jC|wanted &AKD|wants 4YSZ|was #A,C1C4@<c@]E_Q]RBS@c^eYlbnY|watch &[(C)^.aDBK_N]j[kD|water :CaB|we "G#X&C(^,@0^1Z2_3A4^6X7[8>9F<]>Z@VEXG@H@KDQASEU^VZW_Y]]FcYdZh@lZ|wears jYk[nY|welcome 1[|well 0[;Z=[?]BaC[Fcm[|went 4D=DdE|were ,E9]=Z@[K]QC][g]kb|what "a#C&C'i<]=BA[ECF[K^LkS[eBfAjYk[m]|whatever =^QZd_|when 'Z4?<W>Y?CD_KELXQCSBWCa]dZfBjC|where %C'a8D9CG[JALd^Ba[|whether 7Y=WDad^j[|which "D'b(A,V4B9CLcQ^YAeE|while ,C4G|white ,EQA|who "@#A&]'c,T5Y9YF[ICKZLfQ[Y]_adXfMkA|whoever &B=a?EB]CYQ[YZdagAi]j^k^|whose "]'Z7Z|why #?'X([)Z,Y9Z:[;]=aDYFAHCIAa]d]k[l[|will #B&c-F5E;E=Y>A?CCDD@EAFAI=K]QDR;VbZB_[eFf>gChFiCn[|with "@/^4C>DAZ^CbAhX|without 2Z7f]]^F|women ,B1]7Z:^;E>bA^EFVXaZbCe^hZ|won e]|wonder -Z9]|work 1^4C5[C]V[|would #A,a2[3Z4E7C9X;E=[?YDAQ]_YgChB|write "Y(Z)Z,[.E3C|written &[|wrong 4SYV|wrote #C?WIDgA|year '[LZ|yes "d#],A2b7[;^<]?[DCH[IcM@W_b^hT|yesterday EZ|yet /aT_|you !B'A)>*b+_,X-D.[/Z0C2E3^4^5_7b8A;Z=b>bBACDIYLBM@O^QYSZUDWCXZYX][^EaEd_eafZjDnE|your !D"A#C&C'Y(])X*c,@-B/]2Z3?5B7V8B>FBWDAL_M^NXOcQ=R>_?dXeHf^j@kA|yours %B,YQ]XW|zero 7C
angel|gZ
angels|:A
anglers|?Z
angry|7_:C;D>_?YDCMCS[YB]XbAgC
animal|&E,CDXNa
animals|+X,]:EK]QbkA
ankle|>[C[jY
ankles|AFhE|for AFhE
anneke|&]K[gX
annex|C]jX
annexe|-[R[
anniversary|)d*ZB]EZN^O[VEbXnZ|to B^
annotate|"Zk[
annotated|KD
annotation|"_nY
announce|,B0D5C8^<ACDDaEEQBUAcFlCnC|<number> 1[;cA[^YaYj[|a 8[|it DakZ|our 1DADEAR[^AaBlD|that ;D<CAZEAUBcDh_l?|the 1Z8]<ZAACDE^
announced|/a3[4W;@AZR_VZbI|<name> C]jZnZ|in 3]XY
announcement|(A,Z9^>]FlQ^]ZmenD
announces|,@<^EYQ@nB|the -[ACQ@nD
annoyed|>Y
annoying|,[k]
annoys|#_2[4^QF
annual|&D/D1DADB^CDE[T@W_XAZ_[bb@dZeCiZjGnE|<name> 1]<FV[|dinner SZ|meeting 1@V@k[|passes ?[][|plans )Z6Z|report 2ZCBECnE
anonymous|5^CEmE
anonymously|jX
anorak|,]
another|!?"F#>%E&B)A+]-B.a/]0^1[2B3G5^6D7X8?:^;b=]?A@@CEDDE>F>GAIEMAODR@SaTUV]W>XEZ]^=_Xa]bbdUf>gGhWl@mE|<number> "D0_5cU^Zb]DaC|day 4]:[;_<]H[a]b^nb|family ;Z|firm /dTd|five ;C<[A]N^bEh]|happy 5Z:]MBVY]]aYb]n@|in C]|leader (]|on .Y|one 0ZA]CZD[U[YCh]k]|record %[0Z|round nb|time .Z>Z|way ,[4[9[Y[kZ|week :_a_|year 1[2ZBZVY^GbDiU
anselm|&aK_
answer|"Z#a%C*a-A.^3^4[7@9Z<C=E>B?@@@ADBFCDEDF]J@MANBOYRBSXUAWGX][B]F_CbBcAd@fCiAlBmW|'s nZ|<name> +[7Y|<number> YZ|a "^D[QB|about ,XQY|and .]3Z9[QCSZ|at *Y|by #L4@DZIESB|for #CD_|from ,[>YkD|gets "D,[HCLZ|here =b|in ,Bka|is .D3[5[DEF[QBXab^gU|may 2]|might F[m]|no #aI[|on QW|our f^|questions GZ|the #]._9D;^<YCEFCIaJZQBS^ZZ_AaYbWkGnB|them "F|to #]I_aDjZ|was 4^8ZHX|we #c.^SY|will F>|with '[*^|you &^>_DZn]|your 3^5]XZ
answered|#[&@,@/D0^2D3]4Z>B?YC[ECI]QATDU_bCg=j[kal?|<name> QF|<number> 4[<_IE|and 3]X_|by &C?EI^|every &Z,]QYkE|the #aI^
answering|"[#^&V4Z9[<]IbKYQCYa_ZdBg[kCnU|the #_&YI^KZ
answerphone|d]
answers|"B&>(c)D0E2a3B4E5E7C8D:[;E=]>??ADAH>MZNAQDTAW_XEZD]?^A_ccEfBh]jHkCmFnG|and K]_[nY|are ,^gZ|at "]=[H^|every 0F|for 2aW]|from @Z|in n]|including 4EW^|on @ZQA|only (e7DMc_EaD|questions CZ|the kD|to #[,d@DCAfCh]j>nA|will 2V
anti|)Z
antibiotics|&EKD
ants|![^Z
anxiety|^Z
anxious|#^
any|#>)V+Z-C.]1C2D3?788@9^<==]?@AADeE?FCJAKCMDN[QZSZVBWD[[]A^Dc@dYfBh@kfl>|<name> 4Z6ZQ][YbEne|age DEG]W]kB|branch DDeBg[|colour =]Q]d]|day "],E.X=[?[Dckc|driver S]m]|further ,Z|good "?.E9_@[_]|home +[|hour ,E>eSEe^|inconvenience -]1Z4C:aCBQDYBa_kFn=|language ,_QY|later 4b|longer 2[|make D[|member *]=ZO[|more &C,a9Y>aCaDBJCKCQ^_^gX|of "D&],@2a4A5]9_:a=D?ADAIIJZK_WY_]fAg@kF|old (^M^|other +Y.^3Z4ECXjY|point .ZS^|questions ,^|reason =Zd]|shop DZ|side D@kC|state jD|time !E"Y)^,?.e9ADXNWQ@ShdEk^nc|trouble 'Z|use .^@aSZgY|ward /Z|weekday "]>]CZE[Q]SDe[k_l[
anybody|"?&Z(C)F*D-D.]/E0C2B3?4Z7T8E9j:C;_<C>^?A@CC;H@K^MAQ[TBV@Y^_fbbe_g@jCkBnA|'s &B,FjGnZ|and 7[>_e[|can kZ|else "^;eb]|in D_F^mZ|know 9B@AQEgC|tell QZ|to #D|who &E7Z9]>^IYe_kC|with 4Z
anyhow|>ZCEIYQXda
anymore|#b,]3ZD^X[kX
anyone|":#D%?&C'F(@+],?-@.a/A1C2C4G5B6E7>8@9i:Y;W<?=]>b?E@?BCE@FCH=IBKAMBQYRDS[T<U@VBZE[A]A_cdXe[fBgElCmBnB|'s 2[9ZD]_Yd^k[|actually 9Z|and =X?Z|asks 3[nZ|at >FC[Q]|can #D:]?Z|else +Z,C/Y9=;[=_?E@YBZD[_Cb_iXkVn]|for "eHZ|got 9[@@_[gG|have 9Z_^|in &Z*EDBY^kF|is ;aD[b[|know "B9[HDQ_W]_]|may .^j]|on 9U_U|out :]|own 9BQ]|recognise 9YYZ_[|still 9Z@DQF_ZgCkD|tell ;F|to )].[9D|under 3BQ_nZ|want "E|wants nZ|was 4C|who !Z&>)_*]+[.Y3^4_7C9?;D>Y?;@?DDFZKBOYQUSZXaY_]=^[bDdHe]f?jXl]|whose ,D4[@YDgjZka|with .D9Y=cDZIX_AdZgBlXnF
anything|!A"<#=&A(?)B*B+Z,Z-C.]1E3A4@7?:C;?<>>_?>AFBCCED^ECFBH;L@P^QWTCWCX=ZH]@_HaCcAkZmA|about ,B>[YF|and ,Z.Y4[Q]e[jC|at "AnZ|before .YCB|below .]|bought D^|else )Z+_/^6ZD]IXN^Pb_CjZk[|for #^%Z&[,D2[|from ,C2[jC|goes k[|i 9[>[DEl^|in ._DbIESa|is V]|just 2^|keep g]nY|left C[|like ,?QA|on +[|or Q@gYnY|over DF|that ,YDZjYk_n@|the 4aQD|there Y_|this H]g[|to ,B9^D[SZ|under #Z|we ,aO^|with =[>CD]WZYEd[k]|without C^|you +].C8]>dCcDDe^jZ
anytime|,a.]GZQYS^[ZbZ
anyway|"?&_(D)^+Y,g.C1C2D3E7D9>:C;C=B>c@[DEHCI]JZN^QfS?TDZZ]A_@dDeagUjXkEm?n>|and "E&[5]>ZHF|but 2X|i ,<QD|the )Z+E;F|we 7[>]e]kD
anywhere|"],?.a0[8d;dDWFBG]IDQ=RDScWZ^bbcdae^jXkY|and .[;Y|else "_7E8b;YH^^[bY|in 0_;ZbY|near &Z@[K^gX
apart|"Y&E.E4UC?MCSC^adDh[jC|from CD^X
api|-?4YCaJ[XXYCeZj[n[|v1 C[e[
apiary|4Y
apologies|&D,_4e<a>a?EIVKCYag[n@|for 4aY[|to ,W4bY[g[
apologise|,Z1X4D:c=D>Z@ZBDCEQYRZYI]CadhXkDnD|for 1Z5Z:d=E>[CDYFadjBk?nD|to ,a@ZQZk]
apologised|#Z4Z?]Q]jC
apologises|-]
apologising|#E&Y:]lZ
apologize|n^|for ,E
apology|,b4[>^DCYa|in #Z|to ?[MZN]
app|!d"X'B)W*[+^-C.[1A3Z4Y5A6^7D9[:Z;Y<C=C>E@XBBDZEgFbGYIYJ]KAL?P[RDUDVCW]XbYa[]]GbYeEgZiAk^l[m[|and "[%[.b6aDCS[[^|at 0C<YUD|before )_|call DAkB|for "[&]8]DCFWHZKZ^^|has !^#C|in ![|is ?[@[C^GCJZQXbDga|log 0[|now 3]E^X^lZ|or CCDY|store E_|that nW|this "Z|to j[|under S]|up 'F9X|you (XW[
apparently|"E,f;eC[I[Qbb^f]jXnZ
appeal|,@-B5a?DCFEXQER@YYZdjA|closes CAjB|for @]gZ|in DY|is Eal[|stands 1[
appealing|,[
appeals|3c5Y:Z@ZQAX_ZZgY
appear|*d,C0bOcQC|before ,CQDj[
appendix|.YSZnZ
applause|(ZB[jalc
apple|+_P^QcjWkAnB
apples|"C2@=^AYdbiYjYnE|by ?Zi]
applicant|CZ
applicants|,B/Z3e4]5b;ZBcFZQCXcaZi_m]|will 7DBYX^iX
application|&B,=.]0Z4^8[;D<EACDeKC^Z_@n?
applications|#C,C7W8C;A<FCcEBGCHFQAXX]Gj^kbnZ|<number> n]|are 6[C[[Z|close 7^C[kZ|for 0Y;DC^HEXV^Ze_j[
applied|4^D^GBY^fZiEn^|for 0]|to 4[d_
applies|!Z|to j[
apply|!X"@(C)F,E-B/Y1D;D?D@ZFDGUIBM@NBQZR?T=ZB]B^[a[fBhWj]kZnX|<link> !=.ZHE|any )E|at !E,]GF|before 7^|by !CCCDDE^FFQajAkGna|for @[CbDaj[kcn[|here GZnZ|in 6[8[|now !@7C|through +]|to "E&YXEnC
applying|"D._@_SZ
appointed|;DcYfEj[|<name> ;DcYfEj[
appointment|#@&D,@1Z7B8D:D<D=A>bBaC[D_FEGZIBKANEQDSZXAYXaCdBe]f_hViaj_kYnF|<name> G]|and DCMae]|at @b|is .Z4[DEfZi[jZkA|needed C_kXna|no >_e_|of 1]CYV]j[n@
appointments|"Y&B4@B]C_DDH^IYS]bCi_j^kBnE|for 7YCX|this "Y
appoints|-F1AEAREV@l@|<name> -F1AEAREV@l@
appraisal|-^1]R^
appreciate|%_1];X?DJXVXY?abfG|it ?bn[|the ?C|you %b?DJZ|your 1^VXnF
appreciated|?BQCR]j?|the &CKD
appreciation|)Z,D?YBZECJ]i[|of -]?^f]
apprentice|#B&e(Y)B,C1A=Z@ZCAIBKaM^NDc]gXjBkC|<name> @DnD
apprentices|"X0[<_?b@bCAEWKZU_VDbafbg^na|at @ZCCa[gZ|who <B
apprenticeship|,FD[QE
apprenticeships|/Z0Z
approach|%?,C1@8X:?AEE>RaXXZBnE|combines ;]|the 3_8DX^|to -D<AB^WYhWi[nE
approaches|3[8ZCFjE
appropriate||to 1]
approval|)YWZnE
approvals|DXQCnZ
approve|<Z=BCAT_|the <Z
approved|,^/b1^4Z@aCAEeIAT[V[X]g]j@l[|by /aEaTZ|the 1bAZ
approves|#[1dCBVbjC
approx|,[4ZC_Q]|<number> ,[4ZC_Q]
apps|&[3]e]
apr|/@7CJ[T@]C
april|4X6Z
apron|)]<c>E@ECZFXc]jYm]
aprons|kD
aqua|Jb
aquarium|UY
arch|,^@ZDA
arches|C^Q[ja
architect|?Zj[
architects|:?MZ
architecture|-]RY|and RY
archive|#B*E,D;D<YCEQEbEjCn]|by *G|has ,C
archivist|&]9Z|<name> &]9Z
are|!<"E#C%W&?'G*>,G.E/_0A1>4D5Z6E7^8>9F:V;?<E=E?;@BAFB]DDEAFDGCJZKEOLTZUCVBXVZX][_DaYbHeVfDianF|<emoji> "];eH]bZ|<name> &]1_<g?DCaQaSCTA[EgChZi^j]na|<number> !["_#?)_-Y.E/W0_2[4D5f6ZAcC@FZHbI?K>NcTWWZXaa[bXdClXm^n^|<somebody> #C,]KZQZg_nD|a "Z#A%W)a,^1C3D4E5a8g9@:[;C>@?^BZC_D=FFH[NbQZVHWBX@Y?Z[]Bc^dbeFhXjZ|able .[>Z|about #[/]4Y:bD^SD]D^[|above XZ|absolutely 8CF]|actually ,E9]D]|advised BcRZid|affected kX|after ,E2bDDQ?W]dZ|all "B,c-C.]7B:D<a@aBaNcQ[RCYBg]i]jFkZ|allowed ,F=[QE|already )E,A7X;Y@FDEGYMBNCU^]ZaBb]jEkCmEnA|also ,C-Z2_E[[Y|always )Z|amazing %[n]|among 7]|an 1a5dPZVZZb|and #a-Z>ZIXMDbDh[|angry aC|as %Z:Y|asked na|asking #B%^6Z9[DZYY]Zg]|at "C#C%A-C/^4E5H7E8D9D:B;C<aAACbEZJFM]^Ck[|available )[CZEDJ[b^iZjZnE|aware 1X4^iZ|back "^#^BCIcQdUaX]]?a@hWiCm^|bad @]QZ|basically 7aDE]_|behind 4a>DD]eA|being -[4e7]RYSBYYk[|below >[|better "^:C>H?]D]HXgYj^|between >ZDcY^ka|beyond -DVEaBb^|blushing fC|booked ,].[CbDBk@|booking 7]<Y|both MEj[|brave )[b[|bringing M^|broken A[CDhY|building 2Y8X:_AYa]b]d[n[|busy >]eZ|buying .[ZY|by &[+[,[4[6YQ^|called 1aVZ|calling ;cBAC[GAaAbaiC|cancelled 4^C?F]YZjCm[|careful &Z|carrying %Z&[,^J[KYQ]eZ|changing 2[|checked #B|choosing ,a5[:C|closed 3YCYn[|closing #E/[Q@TZXZ|cold /ZCZD]T]hY|collecting #_2bWa_Y|coming +],D.X0]1[CZD[VZ]Yh]j_n]|committed 8@A]RYZ]h_lZ|confident V]iZ|correct #]I[KF|counting (D@_|covered "_@Y|currently ,[-^R^V[|dead 2YMaWY|deciding 2]|delighted &Z8C:E<AE]V@^EbRcE|designing %B2[|different 4[<bD[k[|doing #]%D(])A,A4A7F:C<[DGF[I]NZQDT[]@mW|done 5DDXa[|down "[/[QATXj]|dry 5ZZZ|due +Y4a6X?YC[D_PaQEf^j]k]|dull "b,ZH_QY|eleven 2^4EUZWZ|eligible )YNGnZ|empty )Z2aWY|encouraged 1]|enough )YNZ]B|entitled ![=[dX|ever ![,F|excited 8D:Z<AACaZiY|exempt Da|expected BZ|extremely 0YhDlD|failing C^DC|family %e3D7D:A?EJbaAfE|far +_P[|fed >ae_|feeling gZ|fifty 0X2Z|filling (F6[7[CDGZN^[Z]_^]kE|finally ]YnY|fine 'W([,^C]D@HFM[W]_@eCkD|first +WDDQEnZ|fitting )a,[|five 7]CZkD|fixed #_>Z|flying !Y)D7fMCNA[D]c^X|for )[*[3a:A;CE[OXX_a>eYgYl[|four ,Y4^|free #F(Y)A.e8]>?DcMbSeeCkb|frightened 2[>]|from #D(g5F8ZCC[_jL|getting (E,Z7ZCCFeIZjEm_|giving :_XFk]nY|glad %Ae[gX|going !B+A-F.D2D3]4]:B=]>AGEI[OCSD][aEe@|gone !]#D%F5?7]:E;E<]C>ICM^NEOASWTCUCWEX@YEZ@]Z^XeagFkDl@nB|good &Z,A7D?ZI^K]QBSBjE|grateful %F&b;E?d@ZKXQ]fc|growing /Z2]7[T^WYlZ|half 4]6[|halfway n^|handled -^CZJZn^|happy .WIBS[|hard &[>?jZkZ|having ,E3d<[CZQCfAj[|headed -YS]|heading DZ|hearing #]4]7GY[|heartbroken <YA]|held C^D^n[|here !c%Z(=+Y,A4D8BCDDbEXIXKAM=O^SAWDeBjDk^nE|hiding "[([|hiring %D)^-D0A1B2F7E;A<BCBMCQbRYTDUAVBWCZ[]BaakXnE|holding ,[S]|home %F3D>CCZeD|honest .[|honoured &[;DKZbD|humbled 1D<BAZVB^Dh^|hungry 5[Z[i[|ill m[|in "C%_&V(^*b+E.X/B4H5E:Z<A=W>b?aAZC_DYE[H>I^JdOcSYXaaDd_g_ibjclWmAnF|included C^j^nZ|incredibly %[-EAZJW|investing )A:Z;X<CBZNE|invited .]4[S]|it >X|just .G4[:^;^<^>ADYO_SEbYeAk[nY|keeping *]9]IXYAjY|kept #[>aQZ|killing 7[|kind ,YS[|kindly 3^BcEbiclZ|lazy QD|leaving #[&Y-Z.A7[K[R^XDYBaakE|left 7A8_^[|letting 7h|leveraging -ChF|like %[,_5a7]<[>DQ[Z_|likely n^|listed .[_W|listening %d-YJZ|literally !Y|live )]7FA[CDH]NZ]Db]|living -^5^RZ|long BEiD|looking #_%E-E/^2B6[;F<D>DEaFFK[MDQURDWBYZbCfWgCnV|losing ,_/_@EB[Q]T]UZ|lovely &^YYg_|low ,Z5]ZZ|lucky ?e|lying >_|made &D:]>[GC]]ac|making #^%@,G7]:YJ@VE_YbBhEn]|meant F]|missing )a+^>XPW|more %V,C:ZTZa]|most >[e]|mostly >]DBS]|moving 1]C]D[Q[VZbD|my "@%d7EJc|natural nZ|nearly 7][Z|nesting iE|never %[=YJ]ZX|new .C3]>[XZ|next 6_[[|nine 2]jB|no #Y:[<[AdQXa]b]eIlXn[|not !E#A%a&A+@-E/A2>5@6[7]8=:X<A==?@@BAYIIJbKALFMFP?T[WBX]ZI]YdCfCi^lEn?|now &_)]+D0C1b4Z<^AZC:E^RZUCaBgAj@kFlX|number 0BC_jYn]|o CC|obsessed %E+D;[HD^]bY|off .b1b3g4Z<^>ABYS]V^X]_YcXe@hXk^|officially 1_V]|okay .b|on !C"B&C'[(E)W*Z0E2B3T4a5B;a?BDCFCHEIAKDQERZSXUGVGY_ZF[Bc[fAiCj[kBn?|one .Y1^4A:[<_>^DYV]aYbAc]ed|online KW_Y|only (a*[,C1W7E:Z;[DBM^V^]Da]b]eGnT|open "D%[)[5]6^;DCCMDQE[_^WbFiCn]|opening CCD[k@|ordered #dI[PZ|our %d-D5_:[A]CYJbNZX]^@|ours %Z=Z|out %A)Z,E4D=[A]CaK_VdWXd^e]iAj]k_|over -D/E7F;ZDZE[Q]SETBaIh^kAnX|owed 2[|paid #V.]2^4]=[S^d]|part %]7_8CDBNDT]X]]YbEkC|passing 4]DD|passionate "Y:@<CAXL[MZRFlD|paying +[2C4Z=^@_QEWAgYkC|picking *Z|pleased &[A>CCIYXYhBjC|posting &],[7B|praying ,Ze[|pregnant QZ|printed #[=Xj^|printing #Y,^K]|probably 7Y|proud %E(b/^0Z1?7[;A<[BFE;MbT_]ZaCb@l@|public #[nW|putting "Z.Z>EC_SXkZ|queueing X]j]nY|quick &]+XKYW_|quite #ZkF|read >[|reading (D,^9Z@cCDFZQV][aYg_n[|ready (])Z.[5Z;XHAS_Z]jEm@|real Ag|really )X3]4YQD^Y|rebuilding 4_|recording i[|recruiting =[MF|red %Y|redefining 8_;_A[^Zb^h^|redoing ,?|reimagining -Z8CR_YY|released 4_|reminded -_BcX_icnE|requested B^|required 3]EYX_|rewriting &D2]4^9[WW|right #h&B+E3E4m7A;C>D@YCBD>IhNDQ>SXXCYg[G]BeAfWgaiEj?kBmDn;|ringing 4BC]|ripe 7_]Y|rolling #])[C[jZnV|running #[>^C_QGS^eYj[|sad %_|safe k[|saving C]j[nF|saying "ZF]|scared 5[>ae_|second +[;[|seeing -Z4Z5ZBZC^|seeking -[|selling .[|sending #](]*Z0[4]n^|sent *Z|serious -Y3Y7^ZZ][|set 3[X[|seven g]|shared %[|shining &E|short #[4B>aCDQ]_?eZgE|shut 4F<[C=QCX^YEjDm[|sick >Y|simply )Z8_;aB^i]lZ|six .]|skint .Z|sleeping ]]|small A]QZe_hb|so %g+[,@0[2B4Y7D8B<?>eA_EEJeQDUaY[eZfCh[jElEn]|sold >E|some B]D[Fa|sore <]|sorry #B,;4A:a<D@]C@IAJ^K^SAfDgBjBkC|spending )[GZ|standing "b;]|staying #Z,Y|steep D^k]|still #B%A&[(C)Y+_,D.[/D2D4[7b9Y;D<]>>C?D@ICJ@KBMAN]SZZV]]bDdFkBn@|strictly !D7YSZ]]|stronger <ERFbDmD|stuck .Z2c9Z>bW]ea|subject DEkE|superb >]ea|sure CYD]eFn[|switching 7^]ajZ|taken 4]CD|taking 4E=[|talking QC|that 5^?^QDZZ|the #^%h&Y(^+],@-B.D0a4D5d8Z:g;f<^>[?C@XBbC@FBIbJgP^SDUbXBZ_aaeGhbi^kBm=|there .C9Y>W?[@[Deg]kd|they "^,ZHcb[na|thinking )[8]>ZOZkE|this ;ZE[|three )^,B/e4Y7[N[T[Ya|thrilled -D8bAHEGREVDb@iA|tired "Y,F:[>ZTYeX|to 3a5[BaE[J]XaZ]i[|told 4A8Z=ZYCi[|too :]|transparent 2DWD|treating ,]Q]|true GZm]n[|truly -]7BM[N_|trying #^4a9]QBY_kD|turning !ZDYXXZ[|two #EEZIEKTWZ_@hBnD|unable 3a:[XYa]i]|unaffected D^|unchanged C[JW|under 3_7dKWnY|unsure DE|up #_%a,D/f0]4C5X:D<D>Z?]C^DBE]I]JYMaNYT]YYdCgBhBj^kAnE|used 7W;YD[eZ|using %E,Z/[=ZF]TZ][|usually DZ|valid D_|very 5^7X<b?aTae>nF|volunteers <E|waiting 5Y7a>TDE][^De_|walking C[|warm ,]|washed ,Yk[|watching ,[3Z7[D_Q[XakZnY|we %Z2[9d:ZH_J]__|wearing TZaF|welcome %B)X,X.@7D:D;n>DKGS@W[bedXh^na|wet /C|what .[4C6[9Y:^D^QDaWlZ|where 8]:@|who :Z>ZgW|why %Z;[<_J]|with %^'Y(^,Y:Z>_@YBBM_N_b]e]i@|within 4[|women /E<]TEhY|working +],D1Z4a;XPXRBVZY[e[n_|worried )D2[>DgCjE|worth 8a:[GEHFa^bCnB|writing 4^W^|written :C>Z|wrong 7]QDa^lZ|you !]#?'d(_);,B.</E5^7b8^9;:b;D>?D=F@GZIAJLLaMbN@OBQ@SCWAYB[[]Z^Y_Ba_dFe@fWk>lYmAnA|your %E3Y5e7B8]9><[DAZY]C_@aC|yours (Y,]5a7AFeHFZ_m]
area|#A&B,A/A3C6F7C;X@CB]IDKAQATDWBYTaBbZhWj]mB|'s ;^JXb^|and CXYY|at kD|that -Z[[n]
areas|-^1c3Z<XDBVb|of A[hY
argue|,[._;[<cFDQ^S]bUc]eAjC|about 4[<^QZYY
argued|,W9_?D_YdafBg[|about ,c4E9_Q]_^|for I]
argues|"]
arguing|,[3[9Y<XXZ|about ,]9Y<[g[|with 3[XZ
argument|#[+Z,a4DAYDAPZQ[Y@kY|about =ZAZQX|in +]P[W[
arguments|YCn[
arithmetic|,CIEQEn[
arm|"E,^2X<DD_SWW^d^kZ|'s ,_4Z5UZZ|and DY
armbands|@[
armchair|J]nA
armed|;[
arms|#c%b1Y3[4D5]C[JaKaV_XY
army|BanZ
around|!@"A%[&=)C+H,C.A0A1B3@5?7W8E:E<B>@@^AYCWDZF@JZKCQ>T@U@VAWZ]VdFh>j]k[mCn]|<name> 4]@[A^hYk]|<number> #C=DCbDfICW]]EeWk[|every 8A|five <]|minute 2Y|noon C^n[|the :[;[C?DaGZY[a]j@k]|you %Z:Dm]
arrange|,D>[D[kVn]
arranged|,[C[|if DE
arrangement|QB
arrangements|,A3YQDkanC
arranging|?f
array|#Z
arrest|,^1FCBFYM[QXVBjA
arrested|&C,B
arrival|)X-]8B@]CXQGn^
arrivals|"ZC^HZ
arrive|4B9^:c__nD|on ,[Q_
arrived|"E#Y&b+C,]1]<ZBCCAGaK_QZRDSCV[]@aBiFj?kEnY|and "F8]DCEaIDQ[kB|at ,bQZ|in h[|on 0]|with +FDYPEgZ
arrives|#[,E9DCBDDGDPXS[Y]fBkEnZ|<name> #ZCCkH|in GDS[|tomorrow kH
arriving|#CX]l[
arrow|,BD[g[
art|!D+C,E-c4E8c;b<E=YCZE[KUR[^db]fDlZ|<name> &Z8A
arthritis|#[,Z>]?_eZfZ
article|E^Fdl_ma
articles|,B:[
artisan|,C
artisans|8_;Ya_
artist|X^nB
artists|&Y3Y5[XXkD
artwork|4[
as|!@#X%Y&A'C(>)B*?+>,G.Y/c0F1]3W6Z7A9B<A=X?>@BCZF<HFIVJ^KDLCMCN@O?RWSVT]UEV]]BaYcCfCj[mAnC|<name> +^,]1f5Z:];^?EAdB[DDFERXVaZ[bWf>h]j@|<number> !e)DEYjXl^nH|<somebody> &?,]@]KCQX[_e[gT|a !B#C%])Z,X-X0B4@5@7^8?:@<V=Y?B@XAZBACDRWVBW>XUZA_CaBbXfDh]iDkF|all =^DY|always ,F;DC]ib|an %[&Z.X4B<_S^aXg]n^|and DZ|another B[i[|anyone .Z|anything DD|bad #E,Y/^:YTY|before CAk]|big #[|chair ,[nY|ever %Z&[1C6[7cJ]]^nF|every Q[|everyone 3bX^|far "[,E.Y9ZWBaA|for 2[F^|good .XSanW|hard 8ZDD|head nE|hot CE|i "[,_7X<DEYKC]X|if 5];]>DYC|in #Z0[4]CB|is 4^Y[|it #@&b,C.X:E;D>YDZKaSZW]j]|little /]5XDAT]bEnD|long &B7E<E?[C@jC|many .@>^eV|much 3]<]=ZWaeDg[|my ![&];CED|new 1En[|normal ,C.FQDYCj^kCnB|now D[k^|of "c#e,B/B0^1^2Y3[4d<]?EB]C^EdHVI]Q^TCU]bEi_jalbmFn<|often .D/c2YTag]|on D[|one #Y,A:^EDQAaZ|our 5e;A<EAEBXDCJBZahDkWnZ|ours ;^CEbZ|part -c0Z:ECBE[QWRbVZhWiHl]|people #aIZmY|per -_|planned 4E|possible 4W:]aZ|printed CYgY|quickly 4W|second -F|someone ,DQB|soon kZ|that fZ|the #@%^&C)E+D.Z/E1Z2D3D6Z7B8Y;Z<D?aC]DWE^JYKEP@WEX@Ya_@b[f_iAj[k^l]mEnA|their 3Y:ZnZ|there *]?[CYKXb]jX|they ,F4E5Y;V=^CBIBZcgY|though DZK^|treasurer ,X|two <b|usual #D3XCbjekEm[|we "Z%E&B-A0D5B;E<X>@A<IDQZR]V_XDZA^Xe@iX|welcome kC|well #^&a,?.]2[5D7D9b;B<D=b?ZEDGBQHS[TBV]W^_ZbCd[eajHk?nA|written :]@ZQEgY|you #A)[+D,F-A3D8W9D=C>aAYCED>FLT[W[XAe^f]jCkB|your &]+Z3[<cCZXcnF
asbestos|CZk_
ash|!Y&Z(?)^,F1ECDMAQFYD]CfEgEhEnB|<name> SZ|and )_;Z
ashamed|>eY[eb|of >]
ashgrove|Abha
aside|!]'Y=c>_DYSZ_Adce^|for 'Y|we _C
ask|!>"D%A&E'D(A*C-A2_3_4B5W6_8<9=:B;Y=B>]?ACEDiG@IXJBKTLEPXU[V@X^YDZU_?dCe^fAiAkcnD|<name> "Z&=+D,C._CDK@QZYD]CkBnE|<somebody> "Z#C2[C^K_aYnB|a DDFXQV_bmZ|about 9Y>W?ZQZTX|again .a3[4^5[6Z7]SV[[][|and 5_ZX|any ,[/[4Z;dbc|anyone DF|anything .]DbHDnZ|at =]DBFdO_QCSGjHkW|because /Y|before ,ZC[D]Q[e]kX|for #C&a'E(_)@+Y,@2E4>5A6Y7@8E9]:E;@<X@CDaEDFCHALANBPbQCTC]BbEeZfCgahDj?kclDmBnD|how #_%],F;DDCI]e[|if #[,E0b@_DCgbkB|in >EDVFcQDX^e@ma|is *]7[HZO[|it DBQ[|me )[+^.D2C3;<]@[F[QYSBWAX>eEkV|nicely 3D7^|on 5Z|one D^QDaX|our )a+^AcH]PYg[ha|people mc|so CX|that 1[3aX_jY|the ,b;d>^DBQ[YVb]j[|them ,Z4Y7dQ[eB|to 4]>DDfj]k_|twice Dak^|us "a#_)Y4Z6E>Z?_DDF_I[K_QA]EdBeYkBm_nB|what #a,^.B7Y>FDaFDLZS?WB^WmE|whatever ,ZSB|when "@D]eF|where )]|whether 3Z4DDXS^kZ|who D[|why #],D.Z7C:Z;_>ZCDDCFDea|you 6Y:Z>ZFCS[Y@eajFk_mE|your DZ^Z_CjY|yourself "E.D3d7f:Y>?D:FZN]R]Xd[T]faZbXe@jBk;
asked|"D#e%F&D(=)D,Z-H/B0E1C3=4>6F7;8C9C:@;;<=?@@]BCC<D]FCIkLBMCNDPZT<UGX@YCZC[>]?_Eb?cAdBfBgZh@iCmDnA|<name> #[4[Q_nD|<number> +],B4aD]I^PZQBY]]A_BgFma|<somebody> #;,B?DI=K_QE|a #dYXe^fZ|about #A-[7ZDZF_IFPTR[a]j?kE|again #C%]4[ID|and #F&Y=adZgA|at #Z,Y2bI]J^KBSAWc|by ,Y5X@[Q]_^g]|each >^|for #C%d)C*Y,^=B?B@^CED<FCH[ICNAPDQZRBUCYA]C^DaEbFfChCk>lAmB|four #AIBQZSZ|how #[AYQCd[fE|if #e.@4E>AD@I_QEU]WDhYjC|in QY|it ,^.ZQ^|last #[2]DEWZ|me &Y(D,a>W@BAbN^Q^S]]X_CeZgChXk[|of F^|on #eIbfD|one #F?aF]|our KCYC^DkY|ourselves #B|since 4[|so ,^I]QZn_|that #DIF|the #A4A@ZA]D_I?eZg[hZnc|them #D?DDZQ^jZ|this "DDEH?gFj]kZ|three #[4W|to #>,E8Y9[>XB^EaI@K^SGbagBi[jClZ|twice #?,B?[IC|under @[|us #[4[5Y;^DXQJ_CdCiDk[|we %8)],Z@?IEJ]|what #e,=>Y?ZFBI^RXVZjV|where ,Z4BQ]RZSZ|whether ,A4B@ZeDgXnB|which P]|who ,D|why #e,D>C@fCCIeYE__bEghjAkF|yesterday #ZeZ|you #=9[QA
asking|!@#h(D*D-B.[/E0b1c2^5A7T9c:D;Z<CBaEEGAHBIhMDNDSWTCUUV^W^Z?]Y_ZbYcBeVf@iUn?|<mention> ?CnC|<name> #_@]|a 3E4ZY[|about #b,E4]7[IadX|again #@IF|and ,[|because &F2_4@W__^gF|for "X#D&D'Z)U+Y,Z1Z4E6Y9D:_BfC]P[WEa_dGeYi_j[nW|how ,E;^Aab_|if #XJZ|me #ElZ|people &YC[|price 0]UY|the #B4a@]F]Y^g[jF|us 3]7[;[X[]^|what #c7];Y@_Iag[|when %D,ZB[iZ|where SZ|who 7_]X|why #c1Z@CV_gF|you >C
asks|-a3[7D9A>a?DF[K@R[S>[beZmbnW|about 3^X]nZ|for ,B4B>BQDSDYDZ_gLmY|the ,E4C|us ,ZD[F[Q]|what #^9BDEIa|whether ;[bZ|you 3aF]
asleep|(^,d.C0X2C<[>V?CCADCH[MbQbSAUacae]gDiYjEkE|in 5Z<a>a?BDDQ@ZZcbeanY|on ([QXeDnB
assemble|B^iZ
assemblies|nZ
assembly|1W2YDEK?fEkI
assessed|2];ZPXW[
assessment|,E-]7b8EEB^Bk]nC
assessor|&DDXSD
asset|%[-d5E8?;B<FRdhFnD|and A]
assets|!Z#b-g/E1Y5[8A<aG]IYRbV]Z[hC
assist|#B2h3]CCW[fBjB
assistance|,CCXnZ
assistant|&b,C8EKae]k@n>|<number> QY
assistants|&^RZ
association|!Y+e0[4XAZEcP[U^i^
assume|#C%Z3[4D>ACDXZ
assumed|4c
assumes|1^V^_YnY
assured|%a,?-a1YJcQ@VZaCn_|that 1YVZ|we %^J]|your %Z
asteroid|CD
asthma|/[@aT]g]n_
astro|h_
astronomers|F[mZna
at|!A"B'=(A*D+Z,D/B2A3B5E6C7D8B:?;C<E=?>Z?EACB?EHHBNXRWSYaDdGe[kZ|<hashtag> +?-B@YF[PAQZRB_Yf]gYn_|<link> !a"G#?&Z+@-C1G2E4@6V8F;F=B?FABC?DBECFAM[QYS[VAWDX_[XeCjDkWl?m@n9|<mention> &>,X-ZAEK=QanX|<name> "b#C%d*Z+],=-@.A/E3@4C6C7D8_;C<Y=B>>@@A_C]EYGTH]IHJ_KZLTOAPaQCSE[D^WbBcVdCeEgCh]j[lVmB|<number> !A%D&K(C*^-B/@0G1B2Y3a7X8C9V:B=B>D?ECeFWGEMWOVQET=VBYV_VcWeFgIhHjdmWnD|<somebody> &B,]1]@^DBFZQaSXUZ_DkGm^|a #C&[-B.C/b1B3Y7B8[:b;A<E>E?BA[DDEZJCVDXXYB[C]>^WcBk=|about #C=[ICK[QDnE|all #Y+X,A.b4^;F=V>CFEIdNAPXQDS_X]^[dYgC|an ,A/[4A7^DF]Z^G|and .E|any ,A4]>CBZCCD^P]g_hBjBkcnd|before .[|both "Z,ae^jb|break 4^|breakfast ,Y0b1Z7ZKFUb]Zf]|checkout !Y+c>^P_nY|cost )E.X=Y>CjZ|dawn <[D[k[|desk n^|dinner NX|dusk <^KXnD|each &D7bD[IWjD|eight ,Y2Z3^4E8E>[D_F]KCSV^DeWm^|eighty 2G|eleven H^jC|every #^%Z-[7E8^<DE]I^K^Q^RY^Yk]|first &Z>^gWk_nZ|five ![&d,^2[3d7[;Z<YCBD=GYIZK]N[gAnD|football 5]ZZ|four "D#D&@,Z<[YEka|fourteen b[|full 4_?[DDVZY]jZkB|gate C?jA|half "[(Y*],C.@/[5Z7Y>DDDFZ]^f]gah]j]|home ">#X&>,D.?2Y7D8F9Z>^?bB_C@D[HAQIR@SCWaYC]@bCeZhCi_k^nA|how 2^DZ|it "[#]&[,d3^4D7E<[>BFCG[I]QbSAW_kY|its %Z-D1];ca[ba|last #f+Y0^;_<]>_?@I^LZQZU^^Ybbc]e^jGm^nE|least &]([,X=Z?D@ZDDQEeZg^jFkEn[|length ,]H^Q^|long <XAZh[|low 4YY^hZ|lunch #^%D,]1a7[EBI[V[|lunchtime ,_Q^kA|me +Z3Z;[<_>_DZFDKaPYSCXXa[jZk[|midnight )A,E6d7b;F>_B[NETVV[[b]]edkEm]na|mile .^:dF]|mine ,<QD|minus DY|minute 2]|most DCS[g]jZkD|my 2E7_E[K]N^QDWA]_|night "_+[-^2F4Y=]>D@FFXH]KaQYXX_ae=gBjC|nine "@,_4B5D9]?^@CCGHCIX]_jKlY|nineteen ,]Ea|no &k*[,_3B=]D]NYOYi@jFn_|noon "]+D3B4W7]=C>^@ED@EXF[H_XD]_^E_BeVhDiMjYm]|number &]7Yj]n[|once ,CD_SCk[m[|one &X,_;_<_EXQYSZbWg^jYnC|our "C#X&A)Z-Y0Y8F:[;C=_?]@_ADEIF[ICK<SBU]_cb@daeGg^hCjKlD|ours #Y:DaE|pace -]Rah^|page ,ESZ_]|present ']._4WC]LXSZ|reception >EkBnD|risk CEGZ]c|scale -Z;E<DMWR_nD|school /[>]@_SYg[|seven #D&D.[4B5^HCIDQ]YDZY[C]B|six &Z,E.Z/[4F5C7Z?DB_CDF]GZICMBNCQAS_ZC]C^[_DdBiYnD|sixteen <X|some K[|someone RZ|something YZ|speed 4Y|stand %E,C|table >]@]QD|teatime 0[R^|ten "],a1Z2D4D7D<ECZDCHXRDaAeZjcnD|that ,_0[4Y<YD[K]QYT[eZ|the !?&D(D*A+C/>0@7D9@:B<A@[FCGAHDJYNERFTEUCZY[B]D^DcDiBlWnD|their #Z+_.Z2]CDP^gD|them "F1^>aQAVZ|this #C&E,C0_1]3G4A7b8];A<D?]CAD@EDFCKCN]QBUZVc[C]baAcAgDjAm>nX|three "]&BH^V@hXiY|today %]DZQ_|two 4C7AD>GYS^jFkG|us (f,Y.Y<ZMZQW|weekends 4bQFjA|what &Z9W=Z|who 3c|work ([5]>_M[ZY_GbAe]j^k^|yesterday 1DlY|you ,e>aQaSBe[k_|your !Y"Z#[)E3C8c9[:D=D>EI_K]MAOYSF[]gXnY|yours .X@^DDgZ
ate|%D,h2C7];D>^?BDAIFQdUEWAXCYYg@kD|<number> ,Z4AfY|a >[|all WG|by gG|on 0FUF|the ,[?BQ[
athletes|/^gW
atlases|,]QY
atmosphere|8W:f;DEW^VaZbH|of 8]
atrium|,E1[
attach|3Y9[ZZ|the 9[_Y
attached|#Z,@0Y4E=CCBI^U^X[j=kD|to f^kDnC|with DZY[
attack|7Y:F;YkZnb
attacks|/aTY
attend|-G.^1C3[7^=YADB[TYVCX_]_bCj]kDnC
attendance|&C-iCAQDRdZY
attended|&D<hA_C?EcRbcdhXlb|a -DCDRZ|the -^A[RXhYl[
attendees|![%[-Y0b8[GYU]
attention|,A-[3c5Y>B@CBmDCJAKBMBQ@Xc]ab@ihnG|<name> C]|all Bdif|customers BF|passengers BEiD|that #Z-_;DiX
attic|&]
attitude|8B:]<DMZ]C^@
attributable|-_1ZCZFZRZjYnZ|to -_1ZCZFZRZjYnZ
auction|5^8[;XQG
audience|+Y,]-^0Z4?5i8A;B@[BfGDKZR^U^YFZhicn?|for 4F|of 5_Z[
audiences|%^5X7E;bJ[U^aDlB
audio|4_D@KXkA|guide ?Y
audiology|#D
audit|-?6]7a<YE]FDR@SX[al^
audited|4]<ClE
audition|"[,CQC
auditions|7ZC_Q^S]d^hXj_|<name> S_|for 7ZQYSChYjW|is 4C
auditor|4YYY
auditors|E_l_
audits|NY
august|.fScnC
aunt|"D+E,B:B<]DBQBYGaCg]|arrived +FPE|in ,DQEg[kY|was :CaC
auntie|,_3Z9C@^
aunties|5^Z_gZ
auth|nY
authentic|%@8f;[<B^Za[hD
authenticity|,A;bR^b_
author|!Z#[,Z;DDYFaQ^bBkZmbn[|<name> !X;DbE
authorised|,C
authority|-Y3Z;_CEQE
authors|8]BEKZ]Ddbn^
auto|8ACAjB
automated|7[
automatic|)Z4BD_QBk[
automatically|!D,D4D7C=[B]CDi]jZ|on BXj[
automation|;[ba
autonomous|"E7CQam]n]
autumn|)[,@-D1E2_3F4Y7Y9<:A;C<^>>@CCXD?E]FBKDMAQETXUXWYY_^X_?aBc^n?|'s #Z0Z|<name> +]A^|and )Y2X4DIEWZg[|is U[|the <a|we 8E;G
availability|-a7[P[R[]ZiY
available|!Z#@&B)]*a+F-b/@0@1]2E3@5B7^:D<C>AE_ICKCMEN[O^QARcS_aWeBlZ|and 7^|at )CCZD^jYk[|for -c6ZJ[RbmZ|from C_|in *Y8ZC@n@|now 7Y|on -C;[CZE]JYNWR@a_h^|to *Z-c.[1[TZV^
avalanche|CAQ^k^n[
average|!C&D,W/h0b2B3B4Z:D;D<b=EGEH^IBJCNFS]TeUYVDW?YZbYf?lC|<number> 0YY[n[|for 4Z|in #]4_Y[|of /d0Z@[D[QFT[UZ|wait 4[CYkY|was .]TD
averaged|CXRZ|<number> CXRZ
avoid|'D)E3d7c9[EDFYX_]dnF|disappointment )E7dXX]bnD|the F_
await|'[-[8ZLZ^]
awaits|8b?f^baY
awake|"b#X%c*E4C9[>WH^IbJaT]|at "Z
award|!^%Z,B-E0E:A<]=YEYGXKYP>[DaFbYdYeBlYnC|<name> bE|for &]|from 1YEZl^|is hD|recognises 1Z|winning !_"Z&C-E:C;d<BEAGWRA[G^aaCbehV
awarded|&>1E3C8X;Y<WABK?V@|<number> -a;^<^@^R_|the &>EBK?|to VBlC
awards|0b1_<Z=]JcKCV^fUlW|<emoji> 1^;FV]bC|and ;a|are EYbG
aware|#C0X4X;DC_IDYDiYnW|of 1YV]|some -[|that 0Y
awareness|OZQE
away|%B&=(B)D+X,D-C2B3_6C7d:Y;?<C>c?XCWDYFCHCKXPXQFT@][^[aUd[gIhTmCnY|<number> )BCcKXja|and 7^9@_BgEjEkC|at CBK[QZjC|because ,E.]QEk[|by 8[QA^Z|day AaE[h^|days EX|end +Z?[CDPYd[f[|for /X@FTZ|from &F0[:X<G?DDhKEXB][aZe_j_kcn]|in 3cC^aZ|kit MX|on ,[8[>ZC@kc|the +^<[|this 'ZLZ|till ^X_Z|to QZ|with ?Yn[
awe|-Z?gfZ
awful|,[4Z:ZY[eBg[kC|for >CeF|lot ,A:]
awkward|.b4F7Y>bDB][
axe|<a
axelrod|-[
axis|<Y
axle|<ZDZ
b|!E"C#C'D*Y,B-^.B1]3Z4X7C8D9A>AABC^DBEYGBLAQ<RVSEW@Y[]D^GaFbZcBhBiBlYnE|<name> ([1_3YCBEZF_MVQEaDiZl[m^nB|<number> kZ|and Cc|b jC|flat ,Z]X|is CZ|keep DC
b1|CZ
b14|#]
b2|"F)CjZ
b2b|FZQDnC
babe|"]%];aJ]][aZb]
babes|6^7[:]F@[^
babies|4D8]DYQW]bk[|and ,_|born QX
baby|#E%D&D)D,e.D/D1c2E3@5d;A<A>d@[CBDZECGFJCK?MDNCSFV]YUZ^^Db@e_iCkVn<|'s 5YDXZX|and &E>]|formula 3C|in 5^7^Z[|or .C>Y
back|"Y'?*A+A,C->.[0<1>4]5A7B8F;C=_>ABFCfF?JZLAP@QERCVCY_d^hCjanE|'s 7^]Z|<emoji> F[|<link> #[n[|<name> #e(],Y4B5]6];ACZDEIcUZZY[YeCjZnA|<number> &Y2Y8Z>@CDD[GANVQZjK|<somebody> ,[?d|a ?]IC|after /[]B|and !["G%D&?(D)D8E;A<E=ZI[M@PCSYaBbEd]gUi]jC|any DG|as ;YK^g[|at )_,B4D;B@_C]D;EZJWMZNdbDdCeBjXkAnB|before 'Y|but 7[|by 4@7C=ZAYCEDCKE^[a]iBj@nB|control 3Z|door 9YC]DFGDg_|for #b*[<[CaEcYYZZfFj[kYnb|four "Y|friday ,CU[kZ|from #F,b2Y3h4]9B<]=[DZIESDWZXd[YjZkZm_nA|here (],Z3Z6[DYXZ[Y|home QE|i ,Z?Z|if .]/D4]=]S^TCY]d^nW|in !D"B#?&>)_.F2A3]8Z<A=C?DBYC_DBNTRATaU]WB^ZeYj_nD|into 5]8B>ZD[Z[e]|is ,B<b|last 0E|next CADB|no (^,[4fCYYc|of &a,X2_4B7[<^=F>_@ZC^DYK^M[Q^XD_@k^|office -YA]R[hY|on !B"[#a,B.Z1Z7Z9Z<CBDCEEFGD_ZfZiIkCn@|open CbYDjY|or !D9ZDEKZ|out .cSYmY|over jE|pain DZ|pay ;^AXQZ|relax 8a^[aY|room "^<aAXC^Y^Z^cWhZjanE|row &YQC_Z|sat ,E4Z;ebd|that =Z|the "a&D,Y4b:[=[@WEZGYKFQ[dZjBl]m]|then #C<Z|there ,B>B|this 4^D]jZk[n[|three >Z|to !D#b&Y,C.=/W1D4Y7@:X;C=^?F@^CZD@FDG[I]KJMBQCSGVWWBY[]@b_iAn]|tomorrow ,^C]D]QZ|under .cD]Sb|until CC|up ,a7ZA]C@N^QXh^jCn_|we DD|when ,B.[|where #]SY|whichever D[|will !^8^|with #D&Y+Z.Z4A<Y?ECXQFeY|within ;[=BCbDZdAj_|without =ZCDDEda|your %YJZ
backbone|;_b_|of bZ
backdated|=[e[k]
backed|"D&_.Z/_7^8ZnD|by /]8Y|us .Z
backend|C^Ebe]l[n^
backers|/D=d@ZB]TDdf|get /FTD
background|4B9ZS[aCd@jCkA|check S]jC
backing|9Y?]
backlog|CXjY
backs|,C7iQA]^
backup|'[>DD_eD
backups|!e4D
backwards|#Z4g;YOCY[[[kY
bacon|#C*Z,a;B=[CCEVICQ_bEj^nA|roll *]|rolls ,[=]?YE[e]f]gW
bad|"Y'A(D+E,b-C._/]0a3C4a5D9]:Y;B<_=A>[AFCED?F?I[MAQaRES^UWWZXC^BaVbDgEh?iFkGlBmA|and #^<Z|as #E,^KZ|back 7^|day .[>Z|for /_0bUbV]ZZ|going ;_b]|jokes &B,[<_nY|knees ,[0^?XQ]fY|news mF|on 4AYB|one ,Bg[|ones 4CDZ|week ,Z
badge|*e,Y.B/C3B8C<[?Z@ECBDYE^N[ObQaT>aBdCfZk[mWn@|and <^|is ,]Ed
badger|n[
badges|SaT^
badly|)Y,^4l<C>[?[CCDBF^QYSFWZYe_CeX|and 4[YZ
badminton|,Y
bag|!a"]%B'D(?)?,@.B/C0A1C2B3Z4b6^7_8D:@;@<@>^AECFEBFCGZHZJANEO^P^QKSCT=U=W@YV]W^CaGcEeZfIg[iCk^|<number> CZDbQ[j^|a !a4YY]|and ,B3^<FDENCWCeBjCkC|at 8[^Z|back e[k]|for >[?^|in @[|is &[fC|of #B&B*[,Z3[>WO[PaYD]Z|on VZ|to >C|with QC
bagged|5gQ?Z^gZl[
bags|!b-E0A1D3[5E7A8E:D;@<E@XDYFEJWQFSZUDXaY@]ahDkZmEn=|and &[.]NZk^|are CZj[|at X]|in D^I[k]|of ?^@Zf[|tonight @]gY
bail|DD
bailiff|9[@^
bailiffs|DZS[k^
bait|2h4]
bake|"])D:[<XDDMZQYaZbAe]kD|at M]|sale &[,[QZZZe^
baked|&[,EA_KYQDhXj]
baker|"D#C&@,Z1B2Z<EADBEDDHAKAVDkF|and nY|who BF|without "F
bakeries|QE
bakers|8[;^=bFES^XYb[d^|and ?[fZ|are 8^=bd^|never FF
bakery|#C&Z,D0b4G7DDCEFIBNBQDU[W][]dA|in 0ZNFU^|on YY|we 4@YE|without #E
bakes|'Y:]L[aZnC
baking|;D=ZCEH]QC
baklava|;[
balance|#Y,X8bIC_]kZn]|on ![8]
balanced|/];^MYT[b]
balances|7]][
balcony|#[,bCDQ[SEk^
bald|/[T^
baler|,D<Y
ball|#C)XB]QZgZ
ballet|8[CC
balloon|,^?CC]fBj]
balloons|,Z/[<eQ]nE
ballot|"Z&B4c:Z=b@ZDBGVK@XYbYd^f[i_kBn_|closes GZ|opens XZ|papers 4[bXia
ballots|aa
ballroom|"E
balls|1b7]B^DaV^j]k[
ban|3ZC[D^SBj^k^nb
bananas|,aQ[
band|'Z)Z1f3E8C:B;Z=[BBDdLZQES[VbXcZ[[Z]DaAf]g]kanD|'s DC|<number> 1fCaD_QDVVXYj^|at CBjD|has +X|needs [[|split =DdF|the Za
bandages|,A
bands|#C)[*Z4D=ZDZOYQAda|and *ZOZ
bandstand|,EC[DFeZj^nE
bang|QY
bangs|#X]Y
bank|!Z"b#D%Z(F+[,=.D/>1?4E5B6D7@8B9@:@<GCdFAHYIAJ]MKPYQGSETCV?W=XBYNZN]F_@aCdWfWhIjc|'s (@,C4]B_MCSb|<name> &Z>Z|<number> C>jD|account C]nW|and ,HE]|bought #DIE|by fY|details .[Daka|feed )ZC^j[|has 0[EZ|holiday !]"B?]@EC_DBSC_IaBfVj[nC|in &Y|on DXIXjB|said "[2[<D@Z|statements AZ|that ,F;]|the -[BZCYQF|treated OE|will CZ|with @ZgW
banking|-Y2_4[7];@<ZCYJ]KYRYWXna
bankrupt|>FQ[
banks|)[,C0cCZFYKAQ?WAf[n[|and "E<]HEn[
banned|,B.]4]7EFZKCQD]BjC|from 7FF[]C
banner|.]<dEbSZl_|and .]SZ|in E]
banners|3Y
bans|2]DZkYn^
bar|"B#B&C-B.D/E3E4D5W<A>?HCMANCP@SATBUYgVh@n@|'s gY|<number> 6[[Z|and n]|from mZ|has ,B;[b]|none ![|of &FAZKFh[|on #ZIZ|staff ?_fZ|the 5ZXZ
barbecue|"]DcHXPZ]ZaCk[
barbecues|nD
barber|QZ
barcode|'_nZ
bare|!]7YG]I]]]|root CZj[
barefoot|%]1d
barely|)]/_N[kD
bargain|BZiY
barge|4YCCQFjEnE
barista|&A,E/[KC
barks|DZ
barley|#E6ZCYKYkE
barn|!Z&],Y.Y0Y1F3^4@8F9A>C?CHAKVS]Y@[JaBd^gCnE|and ,Z|in <[|owl #]
barrel|&],[8[^[kB
barrier|,^-[9YDBRZ_Yga|to 9Z_Y
barriers|F_m[
barrow|"C<^HF
bars|#_%Y&B+[9]DeI[_^j^kZnY
base|#@'_-E/C0B2B5a;D>CB]D]I?LZTBUEZXfZj]k^l]
based|-eC[E]RdVChG|in RA|on CW
basement|1Z?]HB
basic|)X3[8[Q]XZ^^a[bD
basically|"[%[+^,]7_DEJZP]]^
basin|#[.]4[DES]YZnD
basis|-a4aEZRan[
basket|![#^&C)X,X6_7^8C:Y@[C^EDFbGZH=IZKBWX]_bDj]lDmTn_|is )^NZnb|working C[SZ
basketball|,Z3b:ZC@j@n_
baskets|7[8]@[ZZ
bass|,[4CKCWPf@jC
basses|#]JFK[QB
bat|#]&^,E.[>DQAeBkE
batch|#a&B'F+E,?.D2A4];@<B>A?F@EC_FFIXK[QCSCW@XDYY]Y^_dag@j]k[|<number> #]4eCYDAY_nC|is 4ZCZ^[|number 4]D_JY|numbers CE|of ,YhY|that 48YF
batches|8YAY^YhXj]n[|from OZ
bath|"[&A(]*^1E4D<B?AEFH^IVMZ]C_AaAjE|and lY|with #]>Y
bathing|+_D]P]nF
bathroom|&^,cEEFZMZQ]dB
baths|![%CQ@RCj[n=|are C<
bathtub|YZ
bats|,c.Z6[CcDGQajZ
batter|DY
battered|,^
batteries|#B&D3CbG|in ,D
battery|!F"B&?2E4Z<F@BD_HFK=NCVC_Ae>k]|cells #^
battle|!Z?[^DfZiZ
bay|#X1_7Y>BQYS@eBf^g[nC|<number> &]7[?]K]]Y
bays|?[C[DZQ[bDeFf[j^kY|are CDD]
bc|&C,CKEj[
be|"Z#A&B(@)^.E0D2@3_7b9D<E=C?<@GADBDC[DBFCHYIEMEN[RVWEXZ]cbXdCfCjWkCnE|<emoji> 9^_Z|<name> +[,Y.^4]=Z>EC[KD|<number> 4]AYC]RESYYDn^|<somebody> "@|a "a%B+A,B3a4X5E:[<^@FAgBCE@FEPBRGWEX^Y^]D^DaYbCh^iIlEnC|able ,_-F.A1B2A3B4E>@A]JBM[Q[YB|about =]CED^e^|accepted CWYXn^|added )W-Z|adding #[|advised -a1ZCAEXR]jC|afraid AY|all >C|allowed ,ZSC|amazed )F5Z|among HZ]_|an >D@dC@DCSAYCfYj?|and '[(]g]|annoyed >^e[|answering &Y<a|any .E|appointed 1aA[EAVXcYfE|appropriate 1]|arranged k[|asked #E*^,F>b@]C]DYIAeenX|asking "[#Y+ZP]YbeZ|assured %V1[|at "^&F,c4B7^8Y:C;_<D>XC^EZHYQ]V^e[j[k_|aware -C0YCY|back +[4X7[;d=CB^C]DbE^I]b_f]i_kZlZn_|based RA|better -C@[D]|bothered 3Z7d]_|brave 'Y|bright )YNZi@|by %[)Z8C<_|cake CCjE|called &[CZE_KWl_|cancelled 4D|carried ,X|cascaded 1C|changed =[|charged #],FC]DE|checking 5^|chuffed ,g<_K^PY|clear 4X|closed #[C;K@iFjDkEn]|cold J]|connected *[,D|considered 3X|contacted 7D|counted >Z|counting ,^QV|credited =[|cross 4[>^?CKWYZ|cut C[jZ|deleted 3Z|delighted 9]|discussing ,D3_E^QDXZlZ|doing "X)],_>YHaK[N]|done "[3@:];_<[I^KCMZQCSWVX]D^^a]b^fBna|doubled XDZ[bY|down CZlZ|driven 4bD^|driving >G|early "AHB|eligible "F|embarrassed >aDE|enough "]|entered 3YXZ|entering 1]3]VZ|ever 6]|fair 4?|featured ([*bEBM_NZOcZZ^BlB|filled 3[4Y7DiZ|fine >YQ[|first 7[FgGZm_n[|flying kC|following )E*g,B3F7EFYO_bCn[|for .]Y[|four #Z|free ,C|from 6Z|full )Y|given 3[|giving JY|glad ,?.]9UFc|gone ,G3a7[CBDYk]|good >Y_VdaeY|great (@ME|had 4E|happier +Y|happy #a,D.D3^>DI^X[|hard )]|heard =[|held 1EEAf]lB|here .^4@<]C^NAQVSYjYkC|home :Cn^|honest #^(a,^:CIZM_Z]k@nA|honoured CC|hurt 9a_[|in !C#a&]'^(_)C3Y4C7E8[<E>c?C@ED^EWFCGEL[RES^VC]DebjXnE|included C^gY|informed MY|inspected CF|inspired %Y8[|joining 0d;]Udb[|just DZ|kept 5Y|kind &a,i:C>^K[Qag]nZ|known &]1]EcK[QDVZ|late ,Z|left ,E7]GZHBKWQCXG]^_DeXgY|let =[|leveraging -[8[lX|like 3]XZ|lit .^|long ,]|looked D]|looking ,a3c|loud 4B>^CAk@|mad !_7^jG|made ,G-Dj@|making :[|marked >[|me ,e.a|met =[|missing 7[mY|more +^,C/Y1_7B8^:bADR]V[]A^_hD|moved ,C5^8[Bdi_|my 0[UX|named 7[8[=_>A?YICeF|near g[|next )a/a8A9C:DN_T^]a^Y_Bh]mB|nice "Y,d3BQb|no )[QAX[|number 7b|off jZ|offended 3DkZ|ok 4Z:Z>Dn[|okay :_>CJZNYa]|on #V,Y3Y4b7C8B<Z=]CEEeFcI_V_X]YYdXjAl_|one *[,E7b>?GCT^[^]]gBj[|open D^jZ|our "[.^5[7D;_H]JBYaZZ|out ,ZEDTZ|over k[|owed @[DZ|paid #a4BA]h^|part !C+^-B:ZEAFGHCRFTEaV|partnering 8D;Fh_|passing 3]|patient ba|paying DZ|picked ?Y|placed *[|pleased ,ZDYIYQ]j[|polite 7E>aZZ|possible 7B;EBD|posted C_DYjbn_|posting C^|pro nX|proud ![Bci^|prouder +[]E^C|published 4[|put D@|quick !^'Y7e:CG[XB]^|quiet FE|reached 5YDY|read .a4a7cD^KZS[YXjA|reading >Z|ready 3D4[<c>DCBICKD|real 4]7[NYYY|really f?|recognised ;BAChB|recorded &Y,[3^|refunded #F.^4D|removed QD|reopening ]Z|reported ia|repossessed .G|revealed Fcmb|right ,B-_RZYAgWkB|ringing ,Z3bC^EYQ]na|rolled -aR]|round !d|seen !^"^8B:_>]a_mCnX|sent >]CYQEe]j]kA|sharing ;]F[|short '[-c|shortlisted E[c^|shown QZf[|shut ,DC]k]|signed &]|simple AD|sixteen 3DXF|slow CZQ^|so 9YQF[Y|some ,_-D>C|someone #]QC|something <^|sorry 2[I[|speaking ;YbW|straight .]|stressful >E|subject -cCCR[iE|sure )[,Z|switched SZ|taken ,Z?YDZQZ|taking %[,[.D;_DB|talking F^j]m]|thanked DF|that 7e]a|the ![%W(C)E+B-F2Z3<4C5E6a7d8F9D;F>@ACC?D?EXFEOGXDZ@[d]c^?_FbDdZeAgDhXiBj@k@lDnE|there #D&^,@.b1c4a7B:D>[CEHBPYQDS[V]XXgYjC|those -[7G|to ,B?C|told ,].C>^e[|too ,C8]HV|true "Z:[|trusted 0[|turned /XB]TZ|two #b,>4ZS]jS|unavailable n]|under ?[D?kC|up &[,CB^DEK[|us ,D.c;]HYS^|used -B3]CZiA|very >ZBZDZ|viewed ,C|voting 4XC^Q]aYnX|waived *]D^O[|willing =Z|with "['Y,F8DC_DDHYICg]|without 9D:_|working ,]E]fC|worth .[9^D__ZjAn_|written &F4Z|wrong .b/h4E9cS[Th_[kD|you )a3^9[]Cj[nC|your )[3]7X^E
bea|#[,XIa
beach|&^5Y7]8DDZKaQ^]afVnZ|and 7c]b|clean 5Z|to n]
beaches|8Z:CC[aC
beacon|8Z;b^[|of 8[;Z^Z
beam|CBQCjD
bean|8^HCkZnD
beans|#_&C)C+A,e3eD^F_KANDPDQ_lXnE|on ?[@afZg_
bear|#c)],e.]3[4F;[?XKXQdbZ|to .Z|with &A
beard|!^"^([,[GZNX
bearing|.Y4bBZD]ICK[|with BZKZ
bears|QE
beat|![,b9^:D;_?_G[HEQZ_Yb[eBfdnZ|<name> #[;]?[IZbZn_|the 8[|us @DQCnG
beating|8Y;ECBJW^XjB|heart 8Z;EJW^Z
beats|!["Z+Y/a8]D]GDN?TZUCXZ]I^W_Yf]mB|a "]|talent JX|the +?/c8cCDTb^Z
beautiful|%_,Z1a7B8YEDFDN]]DaCmE|<name> <[
beautifully|+Y8f>[GC]^^]
beauty|8c:_;_CB^bb_iZ
beavers|B]
became|1D<^EZFVlYm]
because|!>"W%U'C(E)@*C+;,Y-=.@0?1<3?4Y7E9>:];A?E@EA?BACaD@E?F?IXKVL@OEPAQXT]UBV?X?]Ea]bBcCiGlWnF|<name> #[&f,Z>ZKd^^fZh_kE|<number> 0F5[UEZZ|<somebody> "Z#C4F8[;CIBK]S_YGbAnY|a "^#[,Z2[5c?Z@ZBYCZI[T_YEZ]k]|at %b8X:FJZ|every &E/E8Z:a|everyone ,[|for ,Y|half I]|honestly ,E<Y|i #@&=.Z0Z2@4a7]>EICK?UWYaZ[aDe>kCmZ|in ,[|it #@&D(b2]7?DDFENEQZW_YBeA|its ,^|life 8Z^^b^|my ,[Q[|nobody ,_/]D[T]|of #C%E.]2C4e5Z7D8E:>;A<B=[>bCZDXEDGCMTQCRDWEY^]?^@_@aDd^eag@k_mZnX|one "Z,D|our "F#Z%C,Y.c4]9Y:BCYIZY^eY|people %Y,]ID|so #^|somebody #B]ZeY|someone ,EDD|that )[:_O]SDb^jCkE|the "@#D%C)F,X4Z5D8E:A>CD@E[HEK@Y^]E^BaI|their a[|there 2W<XKCQYeC|they #C5D;]CCF[IAJDQ^ZBbZgE|three CYfWjY|two &[CDKX|we #@%Z.E2Y4X=YBaDBF[Q^SAT^YbaBdakG|when 2Y8B;D|you !^"^#e%X)^,F/D4G5B7C8]>YAZGYHEJ]KCN^RYWDXDZA[C^_bGdBeFfFiCm@|your "E%]:[JbRYa^
become|!a%_1X3E6d7Y8g:Z;B<DAECYFCG]JaV[ZZ[b][^ac?eDhAmCnA|a )]/Z2Z6c7YDDHZN_RE[_nB|the )E
becomes|&_/Y3_8Z=bCaQ[]]dZeEgZi]|<name> &bQZgZn[|<number> 7[C]]]
becoming|8^^]aZ|the 8Z^Z
bed|!W&_+F,Z.E1@2B3b4B7[:F;?<B=B>dBFCBDDEEF?HAI[Q]UEVBWBYG]aa@e^jBkDmCnC|<number> #_I^|and 3]nW|by ,D7[|flat C^|hungry mF|in 8]>b?[KZQ]eY|is ![8]gZ|on ,_/]>]@ZnY|semi ![)]|was YC|with 7]
bedding|3]8_?ZX_]b^Y
bedroom|,D.U=Y>XDZE^I[QFT]Y[gZ|is /Y
bedrooms|'_8C9c_a
beds|#>)B,B7C;C<ED_IBS_U?YG^YgB|<number> IZ|and &e,CKVUAn]|are !EK[|at DZ|for DY|free Q[|in &?KC|on #E
bedsheet|.]S]
bedtime|#[([.ZDYF^MYk[mb
bee|@[g]
beech|4ZU[j^
beef|#^7B?aC@GXI]SZ
beekeeper|<Z
beekeepers|+bDYKZ
been|"Z&C'Z(>)A*A-F.?0?2@3F4Z5Z6D7D8G9[:E;X<a>Z@FAXBYCFDCEYGGHYJZQ]SCUBWAZ]^E_ZbXcYeYi^lYnF|<number> ?aYZf]j[nZ|a "@+C1_4D8D;@<^?]AbF[HCJ^SCV]c]h^|able 2[|about AZ|acquired 1[QYn[|an RCa]|approved Ea|asked 5];]IEYBd[gBnC|asking #f,E>CBeIeQAeFia|at "]%]&D4D;[<aKEca|awarded 8[<Y@[AD|behind +[|bought ,B|broken E]e]|brought #Z-^R^|busy <_AZlZ|called ,];HQ^|cancelled 4_<YY]|changed 4Z|charged IZg]|coming >Z?D|cut ,Z4W|dealt 4[|doing ,^;D?XDXFCQVbFmB|done +Z-Y?cD]|dreading >b|dreaming !]8YAY^[|easier 8_^c|elected 1B;BQCbA|emailed C[j^|extended nX|feeding n_|filled 4[bZ|found D]fbkZ|given QZSDjZ|going 4]iZ|here "Y,[9D>_QX|hiding +F,]F[|in ,>;X>?Abb[eChZjDnF|informed ,[3[CE|invited 8[ABhE|keeping %^m[|left )W,C|locked 3^|looking 4X;[>FbZkA|made EE|making D[QF|meaning )Y|mended C_DZ_XfYj_|missing ^[|moved .[D_S^k]|named "[&Z-A1F8[;]UEVEa_kXmB|nothing +_|offered ,BCD|on &],@4C7[<[FaHVQ>b[c[mX|out ,ACBeb|paid 4E=a@ZKaY^dZ|passed %W4^|patient ,B>[B]|phoned &DQ[|possible :Y<Y|promised 7^]Y|promoted A>h>|published Eflb|put &B;]jB|putting ,>5ZCDQA|quiet <^AYFdh]m]|quite ;[b[|quoted <[CZ|rated 1ZV[|re #^|read QD|reading g[|recognised ;^aBhXnY|redone #_|refunded 4a=ZC]YZ|refused 'dF[|repaired B^CYi_|replaced h]|returned QB][jD|right @]Y]|round ,Z|rung C^kY|running 2Z<[|sat ,C|selected @FmZ|sent @CDZQEk[|shortlisted 1A<DE=QEVBb[cCf^h^nE|shown ,^-ZQ]RZ|sick *_|since 3[4YjD|sitting 7]FYQBTZ]]m[|so )Y;Z^FfY|sold #]=[QX|some ,Z<Z|sooner EF|swapped #d,GQEkD|taken 4^=]>DQ[eBgD|tested &[d]|the &[8C;Z<cjY|there "c%Y)]9_<CNek]|thinking #b<Z>ZAZQ][Z|thoughtfully :[|through "B#X&b0ZIaK^Q[UaZKe^nZ|to ,_7c<]Q^]_fEgY|told "F#@,a4A5^7D9X;C>Z?E@[DCFEI?Q_S[YC_YfBjImDnC|trying 4D?[|tuned KZQB|turned ,[5b|two 4[QY|under =[dZ|up ,[7[?EA]IW|using 4YkA|very &^P_|voted ;DA]VE^CbHlB|waiting ,B;[>[@]F_QDd[m]|walking +_|warned ,a7bCDFAQc]ZjCnE|with BXKBM[iY|working 1ZFZS[jD|worth &c|writing &_,[|written ;]|wrong ;ab[
beeping|#Y.DI[
beer|!Z&Z(F)b-D.[7Z:Z;C<ZACCBF^G[KXMDQ^RGWZfDhEj@l]mInB|garden n_|mat Fa
beers|)E8];[QZ
bees|#B4D5]<]CbDXKYNZQZVFZY]]n[|are <^|in ,BD^
beetle|nX
beetles|&[=[kZ
beetroot|&V6Y9^>B
before|"?#D%I'F)D+B,>-B.]/B1A2C3X4E7c8D:@<==V>CA@CYDbFCG]PBQCSXU@V@]baDeDk^l^nB|<emoji> m]|<name> !a&E*],D.C5a6[7e;C=a>D?EBZC^E[FaG^KIMCO_QGSAY@Z[[Y]^_^bEdbgD|<number> !^&F(G,C0D3[4b5E7C9a>C@[BYCdDEHTQGRBSFX[]AaWbBe@fBg_hCjb|<somebody> #E&]'Y4FDCE[M_fAkC|a +[-YKC_Cmb|and 0[7?>ZDDK]]C|any 2ZDZ|anybody .^4c?ZSYY_|anyone &](]*D3_9B;_=^@ZDDY]b_g^kA|anything 6ZD[|bed 3]Da|breakfast "Z&^;c?cK[]Zb^f]|buying .YHEPX|dark >C|date QaY^nY|five #YC[|i #D&^+_2[7b;C?@I_kCnE|it !D#]&@)C.]2E3C4@5Z7e:F=]@CCGGCIZKAMBOFSYXCZ^]g^AjB|last ,[|lunch #^1Y3Y|midnight !F(Z6C7Y=DM[XD]WaIjD|nine &Z=C?a|noon !_#[4CCXFDKEQYj[|not lZ|on ;Z|one ,].b7D=[S_|or "F|our &b;AEEK^]XaYeY|paying .[DG|seven D[|six )aNaf_|so ;ZbX|somebody *]7aDB|someone 7^]^|summer CZi]j[kCn^|tax 1bDZV]|tea (^|ten )c,b4ZN[k]|that &F*]?CDYW_f<gB|the !b"W#E+C.E1E3X5]6X8C9_?U@CCEEaIDKALXNYPDS@WWZZ[[__jElZm_n]|then #],C.A7C>ZBZD_iYnA|they !U+^2_7b:Z@ZC?G[P_WZ[Z]]^YjE|this (D9BCcE[K]MD_Ej]|today kZ|us &C|we &b,:;Y@ZBYC=DEJCK^NYQ>XDhCjAkB|winter 7D|work d]|you !A&?)A*B-].c5C7C8@9<=J>@?=@TBECbDaFWGBIDOGRUS_YGZ@]D^@_BdEfFg]hciAj_kblB|your .A4E7_>YDDG^][aZbCnZ
beforehand|#F,A.@C]KDk]nE
beg|8[FZdY
began|)X,>4^7[<fAdDEFZIBK^QBYabBc]fEhdj_n?|as AXK]|in 7_<XNY]YcYj^|with &]F[RZ
begged|#c>ZFaI[lXm_
begging|,^4D7[<XB][]a]iY|for 7X;ZB^bZ|you m^
begin|'Z(^)W,@/a8B>[KXMYRMSWT]hCk]nC|again (aM]|at )]|in <E|on dYkW|to <VQEnF|with 'Z/dTa
beginner|#^,[4^8^>]e[nC
beginners|#Z&A4C5_>_C_GCN@Q^SVYB]BdCeajcnA|<name> C_j]|<number> ,Y
beginning|1^8BVY
beginnings|:Z<WAY
begins|!D%B&C,A4C:a;G<DC^F]JAKAMCQ@RBVEYA]Ba]fCgCk[lZ|<name> BXC^|<number> E]l]|at :daa|in fD|where aC|with :^A[FahZ
begun|7ZF]mZ
behalf|#D._2ZAYDCnB|of 2[AYnE
behave|%[.[
behaved|,Z
behaves|CB
behaviour|/Y4aY^
behind|">-D.?/B2B5@6B7Z8?:C=E>[@VAYB?ECFYN[O[PFUZZC[E^@eYgWi?lCnD|<name> )Z,X<_AYQYeCkF|<somebody> &[,A|a &@,a@BKAPFQbe[f]jGk@|and >^|closed "=<[HD|every :[N_^F|it #_,CIaQ@|on 4c>]@[Y]|our *a8Z@^O[^]gY|the "X)Y,B.B1^2C4@7B8D:B<ACHDbF]GUQCSBUBWD]D_baFcBd[jYk^m^nA|them 3[DCX]mE|this +XFZO[U[m]|to 4]>[@Z|us (^|with <_|you >^DAe^jYn[|your ,Z@]gX
beige|nA
being|!F&>'F*B,[-Y.A/E0E1C2D9>>^ABBBCbECGBHCJbKFMFR]SATEV@ZG^[aTcDj[nA|a "Z%Z)[+Z-b:C?ER]]]^[|asked #?&[>C?^I@f[|done &FkB|in :[a]|mended &D,CYE|paid #Z4C=FKY|part )_NYO^RCVEhXm[nF|reprinted QAUE|resurfaced k]|rung DZ|rushed >_e]|sold 4G|the ;Yd_|told #B;[nZ|very =Y
belief|,D8aAXQC^ac_hXl]|that :CAXcZh^l^
believe|#D&D(b)A,Z-?/C0]1^2?3C4D5E7B;H<X>B@CAaBECZDCF_I?JXKAMYPBRBS]TDU]VbXC]@d^e@fCgChai?jEk@mZ|either .ZSZn]|every (]:ZASG[^]|everyone %F|in %g8>;DAaFCJdN]^Bh_kAmAna|it (Y0Y4]:@<^AaFEhc|that 8a:[<FJ]NAh]|the C]FY|us "X;Yb_|what ,C;DFYQDaEbEm[nA
believed|#>;?<c?EA[IAJ^KZXYc^hbnF|how #BIE|in ?CAZQCXY
believers|+hBfiX
believes|%X
believing|0Z:@?B
bell|!B#]&D'[(a+F.C0^3[4E9Z>@?Z@]EZJAKWO[XS[]eAl[|and #[*ZC^|at ,Y3^@^KFQ_SZ|is #ECCjH|on 7[CB]Y|ringers "[|sings "EHE|was 1[
bells|"dCZJZX]|ring X_|will CZ
belly|4E7_][
belong|"[&Z3b>CB[I^JcQCXZeA|to B[DXIZ
belonged|,[jY|to ,[jY
belonging|%bJc[[]ZbE
belongs|%a)Y,B4D;??BEBNYaXb@fBjC|to %[)Y,B4E;@?BNZaWb>fBjD
below|!="=#b%@&A'[(j+B,@-C.A1E2a3D4X7H8>:=;?<C=G>C??@CA[BCEYFDGAH=I^JDMhPDRWT[UBVEW[YY^Be@f?g?hTi]j@k]l[mBn?|<emoji> *A7[;EE[FBHFK[M[XEY^lamAn[|<name> CDK?|<number> #^/V|add DE|and !E#D&[0]3EGDL[U]ZE]_fFkEnB|for =DDZdE|if '[.]LYS]|is DEkE|the 'Z|we .[F[|with #A3]4ZX^
belt|#F2E4_6]Y][]eCjC
belts|CYj]
bench|#Z+C-B1D4D6Y:Y?U@]C>EBHEIZM]PCRASCV@WEYB[Vj?kEmD|by #[,BCFI_jC|has #DID|in 6[7ZD[[]|is :];Z[ZbdjC|on #_;Ej[|outside @[g]
benches|,[>[@[B[g]nY|for QF
benchmark|"Z-]8AHYKCRYnc|for -[1Z
benchmarked|na
benchmarks|:[na
bend|DdIYQ[gchYk]
beneath|3Z
beneficiaries|-[5]R]
beneficiary|5Z
benefit|&F/^B]R]SBTXe^
benefits|%X-].B4DB[DbQYS?Z^a^e]ka
bent|BZiW
bequest|&Z=]d[j]
bereavement|CbSceaj]
bert|#_IXK]
beryl|#cIY
beside|%^&?(Y.B1D4B8C:D=B>Z?@@?CAD[ICJ[KAQEUZYBk_nA|<somebody> &@@DKD|it &C>ZKBQD|the (Z,B7^<ZD]QF|them &[:C|you %_7BDCJ]
bespoke|!D"D%E-e8?<ZGCHFJERa]]^]
best|!["X#B%_&Y'[+Z,Y0Y3K4A5b7D8E9^;Y=D><?X@AB[CDE>F@GYJZKYL_M]NEPYQ]TBW]YEZb]B_^bYeBf[hEiWkJlBmK|<emoji> 5[:_^]a]|<name> "Z&E0A1Z;]EeQCV[b[lZn[|advice (Z|and &Z|answer LW|before QeYanX|bench ;E|bit "a|by nY|childhood F[mZ|crew 1DVDlG|day +]|dinner +F:[PFn[|dish 3D|ever ;_|fans :];D]E|for ![:?;]GZ^[|friend !A7^|goalkeeper ;@bB|guess QE|in !]&C)Z,D-_0E8_:^;XG]K=R^UC]E^aa[b_cDjAnD|is 8E;D^CcblB|kept KZ|life H]^B|month ;]<]bY|of +C,[-C5[;CQ[bCf]|on B]i]|one #Z(]1YKD|ones &^.]9ZSYg]hY|part !]"^nZ|place ;Y|possible Z[|question &@,XIZQ_gZ|scones +B|selling 0[?CCDU[|so ,C|thing !Z&_+@P?Q^WB|time 3c9Y:a|version 8]|view D]|way <b|we ,Z0e<Z|work <Z|year 1Z4>BZYE
bestie|%Z'D7ZJ]L@^XnX
besties|!D%d*Z+[3[:BGCJYma
bestseller|;_bZjE
bestselling|^F
bet|"[#Z%b(i2Y7a:_<^F_H_KEMcX[lYm]|on :a<Y
beta|&X6D=YC^QBXYYZ^addg[jc|testers =[OE
better|!f"a#@%D&c'F([*X+_,E.b1?2>3D5W7?9[:a;]<@=@>??XBUF>GaHcKcM]NERYS^XA[?^__]acb^e?iUkGmDnC|<emoji> a@|align jB|and !Y&Z*Y,C:ba[l[|at "]8^^]m^|be *]|by :YA[QXhZ|for !]QZnY|in &Dk]|off 4[7D:[>E?^D^]CkYnX|on :A|one #F.DIE|or g[|shop ,F|still (^5]|than "X#a&_)[+E4A9D<Y>Z?BBaCED?KdPEQJWY]WaAe^hAi_kC|the :C|time "D|way )e,B>BN^|your +^
between|!?"Y#D&Y'F(B*D+H.>/?0@7E9B;Y>BC_EAGDJQLAR[TBU=VIY[]Da[b]j[l@n]|<name> &@,A-c1E4D@CB[CaD[EDJVKDRZW]YW^D_^gCiYj^lCnY|<number> #E,F.D0C1E4^<F>@?CC[DCIGKBRUUEVD]Zb[eEgMk?|a %Z|here ;]b^|insulin >ZeZ|midnight &_,[K^Q[|our -C4[RDbZiE|sizes D^kYn[|the "]&F,C1^4^9Z;DB^DFF[KHQDS@Vci]nA|them &b,A<_D@IEKddBkD|two CZjZ|you .^S_
bev|)],]
beyond|,Y0C1A4C5C7C8c;C?XB[ECSCVFZBcZeBhCi^lC|each ;_<[|every )[8C;Y|excited AA^E|our -Z:[V[|thrilled <ZA]h^|to %[
biased|2_PCW]
bib|D^Q[XY
bibs|7h]Y
biceps|)YdZ
bicycle|#a,gDCI[Q_kF|is kE
bicycles|3dQBX^j]
bid|.[1Y2X5]<^JZSYYZZ]f_j^nX|for <^
bids|CC
big|#@(>)A*@+B,X-A.?/B0D1Z5^6C7B<Y?^AZCDFgGBILJGN>OARES?VZYCZ_b]g@i^mfnF|<name> b]n_|changes Ae|crowd IY|day QB^^|difference :CMYn]|enough %b7Z>[HZJa]Ze]h^|game mF|heart 8^:Z;]]Z^]b_n]|hearts :^a[|is MbaBhZnE|letters .^SZ|love &]NCkY|news :EEAF[X[bClDm_nY|one <dQDhXmZ|ones 5caE|or 8^:^|shout ?B|shoutout ?ZZ[fY|thank :]?9QFUXgD|thanks &_@CBDEaI^KaQ]R]VEaDjDmB|things 1e:EEbF_IERZVdbEldmcnE|up ?^f]|van =]d[|week <^VZ
bigger|!b#_%[,?.C0c1Y2d7B8b:d<U?EAYD^FCIZJ[QCU^V^W_^[acbXcGiYj^nB|and !Y:[GZQ]a]|one 1_<dVZ
biggest|!f"_%B(C)D0g;c?ACAGaH[IEMZRBUdVD_ZaDbbjDl[|ever 8C;Cb@|sale ID|yet ;ab_
bike|"Z#]'E.A4E5E;D<E=G?FABCaDWHaI^LFS@TAXCYDa@e]j_k[nC|a 2E|and ^_|goes SE|like 'F|racks F[I[|shed #^&]KYQAnE|shop #c,EIbQC
bikes|7E:>DCH>QAaFgCjZ|and ,AjX
bilateral|-c1Z<^R^l[n^
bilingual|_Z
bill|!?"B#Z%F'_)F+C,>.=2Z3A4<6D7A8B9A:V<a=d>B?^@cDXFaGBHBJ?LdPGQ>SGT_W]X@YB^[_Ha]d_fYgclYmani|and #C,B<]QB|by 7F|c kY|come '[|does :]DDaY|for +F<^PE|gone "C|in /^Y[][|is -Z;EC^j[|jumped CXDZ|signed ,Y|the CY|to #@jWn[|would T[
billed|&]2]D[XYnD
billing|:XJZRCa^kCnZ
billion|"Y)@/Z1c:[;ZA^DFH]TaVbabh_nb|for )B|to /[TY
billionaires|DF
bills|"Y&Y-D2a5C7D=X>AQ?UcXBYAaDbDjJmBnY|and CF
bin|"B,_-E.A2F3[6D8F:D<E?B@^AEBFDcF_KYMBPBR@SCVEX]^CbFg^j^k]mXnC|and ,[eZ|at kD|bags &_,YKX|by ,EC[|day 5YkA|it ,C.CDdKWQDSEe@fZj_kb|lorry n]|store #]@WgZkC|the 4]C]DZ
binder|C[
binds|=ZdZ
bindweed|,[
bingo|KB
binned|,Z4]CEY_
binoculars|+[P[
bins|"?/Z2D3A;F=C?DQWSCTcWEbVfCiUjYkAmAnC|<name> i^|and ,C|are PY]Y|have D[bZ|on 4YY]
bio|!C&D3c4Z6a8>;F@[DEF^K@MCPBXX[[]EaXeDhXkDm[nG|<emoji> !EcX|and 6^[Y|before 7]]^|for +^EbP[l_
biodiversity|-b8YR]hY
biologists|n_
bipartisan|&U-E0YKZQBn[
birch|4ZDZ
bird|"b#E&@(Z,]:B;FABC?DBFEH]K?QDU[XBjCk?n>|and ,[aF|ends CCT[a^nE|price !?GF|rate 7Y|tickets UZ
birds|4B5E7YC[nC
biro|&[K[QZnD|and &ZDZ
birth|%D'f.]4Y8@Lce]lZ|certificate l[|date 'ZLZ
birthday|"_#C%]'c(Z)D,d2[>aCCHbJeL]N@Q_SCZ_fEgYi=nY|<name> ;[k^|and '^5]LYZ[|cake QA|card &[2YKb|of ?DfD|to &[>X@aKZNCQYb[g]jHn]
birthdays|#D,C8C<^>[?ZR[Y@a[b]
births|>[
biscuit|+E,b0Y1^:B<]D@IAM_NaPCQbS]U^d?j^nC|came aZ|for 0[U[|has ,VOa|is Nb|the KZ|tin &Z,]DD|went ,C
biscuits|"]#C,g0C1_2Y7C;D=E?@CAD>PaQgS]VVWZZZbDdBeZgXhBiDkFn?|and ,_F]Q[mY|are )]4Z>]KZ]^e[|for 1a2bV[W[
bishop|,^4_<DQc
bisque|mX
bit|!C"Z%C(C)C*F,_-B/B1B2D3B4F8A9[:E;Z<B=?@EAbCGDZE?FFHXIBJ@KENEQ[TIVDXB^I_Xb[f[h[kan=|about &]DZY^eD|and 4B9[C[_Z|at "[2]|for D[k[|in D[m]|is "Y|late DG|more Da|of "D#a0Z4Y9Z;Z>UDBI_KC^JkAl^|to :[BZ|we k]|where DY
bite|#Y,A5a8[:^a^
bites|CDH^U^j>
bits|%c.BDWEXJ[YAdBl_|are .Zg]|in D^|of 7[
bitten|,YQZR[|by R[
bitter|Dck]
black|%C&A(Y,D-A.E1C7C;D<B=D>A@DB_CBKAQ_VC^YdCi]jCkAmE|<name> 8^]Z^Xb]n^|ice kY|pepper B_i_|still 0[|tie CEEYhZ
blackbird|,A
blackout|"_&])b>XN^|blinds "_)[
blade|,B-]2Y8^<]>DR]|is ,D>E
blades|4Z
blame|&^(]>bM^SBeVhak[|<name> &Y|the ,]MY|them >[
blamed|kV|the kV
blank|.]2b4B9bD_F_W__]hX|and 2dWc
blanket|&B8ZK>QFSEnD|and 8[<_|in &FKE
blankets|"F&C4[;ZC]DZHDKCQCZ]fBj]|and DZQE|are "FC[HE|on ,B
blazer|8d^_kZ
blazers|,Z
bleach|+_P]
bled|g[
bleed|%d(X:[CZDWJ_]]jZ
bleeding|.D5YT]i[jE
bleeds|/_
blend|-CJWMXaZ
bless|+],a:Z?iBbN_PXX_aYfei^|our :]a[iYn]|the :ZBFJZaX|them +]B_iZ|you ,^?ffe
blessed|%Z:W;CJ^PDQDbBiX|<name> B_QEiY|to %];D<[J^bC
blessing|(],?.e<aM]SbeY
blew|d[hX
blight|,C-^4_E[OYQC
blind|,C8DCBKY]A
blinds|"_)ZQW|are "_
blink|,@7f:ZDZJ[QD]Zg]mD
blinks|<XaAk]
blisters|,]f^gZ
bloat|+Y
block|)[,D0C>EAZC^DDOFQaS^WaY?daiBjXkYnY|<number> !]C[j[nY|and ,]|b QE|c I]|of )Z|the SC
blockchain|QZnZ
blocked|"Z;YCDD[SZ]Dk]nV|drain "ZD^
blocker|%E-ZH[
blocking|,X2bD[W]kYn[
blocks|C]DDnc|the jA
blog|-a4E5Y7ECAEgFeLZMDZ]jBlgmc|<emoji> REmZ|<link> FZlC|<name> &Z-Y1YCAEaF_j@lam[n[|and 7FFZ|how -ZEZRZlZnC|if FD|post EZlW
bloke|3]DE
blokes|/]Q[TX
blood|"A/]:Z>]@ZD[J_QET^^[e^|at ?Z|desk DF|donors CDeCjB|pressure /]8[>]DZ^[e^|sweat 1Y:^aZ|tests CZ
bloods|K_
bloom|:[C^aY
blossom|DZK[Q[
blot|[X|do [Z
blow|0[3Y7B;Y<^FaI^TFX]]Dma
blown|8];D>]dZe^
blows|DF
blue|!F"C%D&D)E*A+D,E-F.D2C4E5@7@8@:E;@?DADD_EAFBHBNDODQBX]ZF[A]@^BaBbDfajXkXlBm>n@|badge D[j]|barn Sa|bin CDDZQBkW|card BEgZ|crate ,^|door CZK[e[jY|dry QC|glove gF|is +Y<[|jug DD|lid KYX[f^|light YV|one ,Z|signs *G
bluebells|"^CCH[QZ|are "^CCH[QZ
blueprint|,D7ZFZM_a[
blues|"[N[
blunt|<aF][Z
blurry|"Z
blush|+],[I[
blushing|fC
board|!B#D(E)C*A+],D-@.C/?0A1Z2f5X7B8C;?<^=cC]F^NDODPZS@TCVYWf]EaBc_dafGjZkXmbnC|'s =[Ea|<number> E]|and 4DC[D_|at 4YXXYVdZ|by 5XFeZad[jDma|can =B|for "[kW|games +]P]nZ|happen /FTF|has 0F2[C[EZQB|have 9D_E|in 2]7]W]d^|is >Ze^|members 2]|met <ZC@|of 1BECVA|papers _YnF|will ,C4YD_
boarding|&B'Z,D1[3^CDKDLYVXX]nV|pass '[@[LZgZ
boardroom|&Y-_;^<YQDR]
boards|#E,D/]2C3[4B5[EYH[Q>T^WCZXgIkC|and 3^C]
boat|"]0]1^4?7C:_;B<f??@ACaD?EDFFKdV[[C]AbCfDgDl@n?|fair EG|in k_|is Ca|on 1D|shed KE[E
boathouse|,AJYm_
boats|"[#]&^,E.@6[;_=YDEKaQB[Yd[e@gDjB|are CBj?
bodies|,A2Z5^:^?[ZWg^
body|!C"Z)],[-D4Z7[:aRWXC]_^[lDnD|'s "Z-D7[|mind 8^^Z
bog|4DDDkC
boil|,Z3B<^D_FYQWXBYC|the DY|water k^
boiled|FYgY
boiler|&])c1D:E;B<C@CADBXC_DCFDK[MBQERCS[TEYCaCb@fEgChAkAnC|'s J[_Z|and ']|down ?[mE|has @aDZn]|is ,_B]i]|looked 9BC]_D|man C[|out QB|ready @AgF|room &_Ka|the D]
boilers|,[2^4DCYmYnC|of /G
bold|#C&B)B,B-Y4A7D8b<?EEJZNCR]UAXZ^Xb_hYiBn?|new 1A8]<EABI]a_b_|vision -C8F:C<ZbXhA
bolder|1c:_;Z<YVZb_
bollards|K_
bolt|jAnB
bolted|?Z
bolts|#Z&_,ACBDCY_f[
bomb|7]
bombs|(])^8];ZFY
bond|%^-[JX
bonds|KXR[
bone|!^GY
bones|"Z,]D]SFWY
bonfire|CZDZQ^jW
bonjour|OY
bonnet|#[I[
bonus|'X(a*@2a7[<a=_FDS_TCUAW^XDaBddjCmCnB|entry (d|episode S_
book|"@%B&E'>*V+^-F/C0A5c7[8F;@<B=A?[@ZA@BXCBHEJFLBM@P_S]UHYHZ[]VbFh@i]jAn<|'s 2YCDGD|<name> +^8Z|<number> <]F_TD|a !>"Z7FFYGDOWR[T^Zb|about >]Ka|and ![#V1[:[=G>ZI[aY|at .Y1[>DKBSYja|bags SZ|before ^YnD|by HEaC|club OZ|clubs ZY|deal 1]VY|direct !]+C^Y|first 3^|for C[|from *a|in !B#ZDDQD|is ,Y5Z7ZCCDDS[W]Z_jAkB|it +cP_k[|now )C3@7aMH]aa_na|of 5Z8D:ZjB|on )[NY|online !c+D3Z|or .[S^|that ,[>ZQ[|the 3]:[S]|today )]GDNY]Z|two 2]|via 6^RU|with +]DZ|you .^/ZTZ|your )H.E3B6[9ZDDE]FAGeH[SE[a]_kClZnX|yours GW
booked|"@#_&>(W)E,</a0[2B4[9?:G;Y=_>]?E@[ADC^EEFEGZJCPXQET_U]YV]^^Yb]dZe]iFjalBn=|a =Y|and ,DZ[|by ![,^kC|for "D#_,E.]4X@^CgI]QA|has CAk^|in "E/[4C|is :CaD|our nD|the .]7]>]]_|with .E4EC_Q_jZ
booking|&C'X(G+a-D5Z6Y7a8F9D=D>^DGEDGXK@OEPaR[UBVCWWXBZ[^BdAe[hZjZnA|fee !^#Y|is 2Z7]|number .[DDSb|page #^4[<E>ZY]k^|ref 'Z4F|site C^
bookings|,E0Y2c6[<Z>DA^W[]^gWhaj_mZnB|for A^h]nG
bookkeeper|(b,Z>FJYhX
bookkeepers|7[9Z
bookkeeping|,Y7fCZS^][
booklet|,D4Y>[O_QB
bookmark|(c.@E^FEMbO^S@l[|it .ASB|this (cFFM_b_
books|"c#Z&a(W+U,>-C/C0F1e2H7^<E?ZA_E]FEJCV]YE^aaZcbgEjBkWn@|<number> #Z&CIYKC|a ,C|and &^A[K]|are )Z|for ,D7Z|in "Y|is S]|on (]MY|one D]
bookshop|)C7YNCOY
boost|8[HAN_TTXE|your 8^
boosted|,[EFF]TBlB
booster|,X.ZMYQYkD
boosters|][
boot|,]7[8Y@CD^KGQZeD
bootcamp|7]
booth|,B4D8EDDE]
boots|!X"[(B.E9A<^>??DDAH[MBQbVZcYfZjYn=|a ,D|and ,?DDQ@S^
border|,DAYQXa[nd|vote EY
borders|nY
bored|,_DZM]
boring|!E"Y)_,f7?8Y9Z?AC<KCLEMASA]D^^mYnD
born|"B'[,]/C8^:]AXCCL_^[abkC|<number> ,[|at :]|in ,Y8YAZQX|on XZ
borough|+[0X;c?]PYbc
borrow|#E*Y._2^3Z9[=]>CD[EYOYQESWWXY@fDn@|<number> 2ZWZ|a 2[|it .F=^d_gE|one "]D_
borrowed|,c4?<X@]DBI?NDQXR]Y?^_bVcWg^k?|from ?YYF|the ,]DC
borrowers|4YBb
borrowing|)[8ZN_^[
boss|(Z,?2a6Z;C>XF]O]T]W_X]YE[W]?jBm^|'s 7CDZ|who (]
bosses|KF|at KF
bot|kD
both|!C"C#F'](A)C*a+C,X-A/A3@4A5E7B8A:A;><@=C?Z@CABBAF?G@H=JFO[R@U?VCaDeZiBm@nZ|<name> (D,Y?[DCKWQYTX^Xf]|and &E'ZQ_|are #[,^DE|at CChZ|before D@|fine .[|get 6X|hard ME|have ,DC]DYnY|in =[|of 7]<[?Zf]g[|on ?DDFfD|our *ZOXl[|parties <[|sides ?YDaE[QZT[f[jDk^n[|stores 0_5Y|towns ?B|ways =[?^C^SXY[dWeD|win XW|with 'Y:Z
bother|#C&Y+],W.Z3Z4B>fD_X]e^k_|with +^D^|you SZ
bothered|#]3Z7c>CF]]_mY|to 7_>C][
bothers|jW|you jW
bottle|!e"Z'[,C1c2a4Z8a9YDYG_H[KYNAV_Wb^VgD|is 4^C[DCj_kA|of !a"[*Y8E<]DCGYH^|or '[
bottled|8b>YCAD_j[n^|water CAD_k]n^
bottles|"[&D,_0B4C;ZAYB_CZKAQWYE^]mDn@|and 7C]B|of "]QY[Z
bottling|-]j[
bottom|#D,@.[0W2C3Y4a;D=C?CDeFbJARVTBXXiBkcm]nD|and 4Z|gate 0Z|left #Y,B.]E^S_g]l^|line b]|of 3_F_SYXSjAn^|shelf CZD]QARZjZk]
bought|!D"A%B&=)B*D+B,^0G1[4^7Z8E<[=i>E?]BCD<EYFEGGHCJ=OEP?Q^SXUAYX_Bb?c_dgfZhBmA|<name> ?_CBfZ|<number> 5Z|<somebody> #E4eY[|a <a>EYZ]]c_kZnE|and 2_WY|from 3Y7_C[Ea]Yk?lZ|in @ZC[DCYAgajZ|it .ZSZdagEj@kZnF|new <D|one ,B=Y>BQC|the !B,[.Y1a4^;Z<==^>X?^GBOEV[Y[eYkWnD|them .Z4E=DD[|this =Xnb|two "E?Y|us ?^
boulders|DE|are DF
bounce|,]iZk]
bounced|.DfY
bouncer|*e3aO^
bouncy|,Z|castle ,Z
bound|1A;G
boundaries|-]8[:[NY^a|and 8]
bounds|aX
bouquet|nD
bouquets|)a0aN_U]
boutique|!Z+]-E;;
bow|&])Z,X0]4Y;Z?_CCN]U]f^k@
bowl|*Z:CCXDB|and #Y
bowled|?^
bowling|&],Z4Y_^
bowls|#X?@CDIYaDdYfE|class SC|club ,DMZ
box|"D&D(@)B*C+a,E-E.G0B1@2A5F6D8>:A;B<<>@A?BFCEDCEBHAJAKXNHOAUCVA[>^C_^a@c@gXh?jDkJlEmBn?|<emoji> +bFZ|<number> DY|and #E&D,B.Y4DIFQAS]gB|at !_#F+^8]>^_Z|by =FSXW]kX|for #B5]>C?[F^ZY|if eZ|in ,ECZMYQBj[|is )==BDBN?jC|of "^,[4DICYE|office #^&F4bCADDQ[Y[jZnC|on /]CCEZTX|outside GZ|that #[9E_E|the DEnZ|to 4CDah[|we %A@[JEgV|which >]|with &[3cKY
boxed|)bN_
boxes|#@)]+Y1D3e4a7B:Y;D<A=B>E@CDYEEF[GDK_VBW^X^ZCbDjXkXmbnA|<number> )aCE|and DZS]|are 4ZAYhZ|of ,Y4BKAYE|we .Y4@
boxing|)ZC[h[
boy|"C&_4A5W7Y<C?CK[NaQ[Y?eAgB|in &B|of #]&[j]|who ,B5Y@^N]
boys|!^#B>Z?]BaIBQY[Ze]f^i]n_|and B[iY
brace|5]
bracket|4[BCDbiB|by BCiC
brackwater|/C1B;Y<_E[TClY|<name> 1B<aE[
brag|;[AZb[hY|but ;^A[b[hZ
bragging|X[aD|rights X[aD
brain|7Y>YjE
brake|#Cd]nB
brakes|&]>CDAKZQCnE
branch|&Y(D)D.@0[1^2_3Y4A5D7C8E<W=^>B?W@CAACZDCE[I[K^P_V]_]b[eCfXlWnB|<number> *Y,[|and 2XkC|has 1[<^VZ|hours 1]VY|in 1Z3^|is #Yn]|manager &cKa|meeting C]jY|office MY|or .DDASD|team ?_IYf]|will 1Z
branches|"X)X,D-Y0_1^;gCdKCQ?SXVWX]bajYn_|<number> 1D|and 0a
brand|!C&C+a,@-Z/E2Z3C4C5Y8F:@;Y<E=DDYHYIBM^NYOWP]R[T[W^YBZ[aCdEeFiYl^nA|and 2Z5Z|identity -X|new !C"Y(Z)[-D;X<_A[EIN[TZa@b[halC
branded|8[
brands|#C+E,B/[4F:DF]JDMDNZ
brannock|2b?YEXWb
brass|#D&A,=4DDZFEQA[]aEeWmAnC|band CBV][^|bands gY
brave|'X(])X,Y1Y7Z8E:d;B<[>[DEK^L]M_]Ya^|and 1ZVX|enough (^)Y,[7^M]
braver|E^
bravo|?[KZ
breach|'Y*D0C3[
bread|#H&B+D1A8C9Y=A>D?U@ADYFEGCQWUCVC]B_RcZdBgBhA|and CBDZ|for ]E|from ,_CHQ[|in :];_|started bD|till ,FC[|van 4]B]D[|would #E
break|"D#?)Z-W1[2D7A8a9X:^;F<E=^?DB[I=KaO]X_ZZ]DbDf?gCi[n]|<number> !_G_|and kE|down -]DZ|it >]|room D]_Y|the 3Z:Z^EjZn_|your "AFcHAm]
breakdown|"a&X,BK]QDj[n[
breakfast|!C"Y#Y*Z,X.B4@7[;e?e@BDAE^FYGBO[S@UXWYXaZ^][^Eb^dBf^gGkB|<name> QZ|<number> /^7Z|and #C,]KCf[|club hZ|in H]UW|is %Y)[,CCCJ_N[QCWZ|with E]
breakfasts|+],^A_Q[hY
breaking|!B&C4C8A:F;^<BCDEAFVIDQXS]VAXZZCaAb^jFk[l=mZ|<name> jCn]|barriers :[|the ;_C?Q?b]nD
breaks|1D2^7Y;C>]?F@]AXC@NZWX_^g^nX
breakthrough|:];ZHANYban>
breast|&Z'[>[kC
breath|?ZDCeE
breathe|1^8Y<C>cJ^VY]Ce[kCl@|and 1_|in NZ|out >aeb
breathes|"Z-Z8]H[R]mX
breathing|8D@WBZDaTZeZkZ
breathtaking|!^7]8c:D^]
breed|,E-C>C
breeder|7YDCQF
breeding|7B?_
brenda|KE|started KE
brew|,^1Z8B9]NCb^hZnD
brewed|&]8c:_KZ^c
brewer|&a2]K^W[
brewery|2Z;ZEZKZW^
brick|#E,B4WDBEZICQAgFjEkFnD
bricks|%Y&X,]J]jE
bride|4V5bGZK]Zag]n@|'s ,CQCgZ
brides|"[%^/Y0Z3^5e7_@YB^D[Z^]^a@j_k]
bridge|#B*Y,A8E;D<C@YCcK]M^OZRZYCbBg_hEj_kUlD|has &[|is ;D@b|on >[gY
bridges|,[:cQ^a^
brief|&[<iK[P^QCc]dYmB
briefing|,DA^Fe
brigade|#B&YdXeE
bright|:A<_DaI]N^Q?aAcXgbi@jBk_|and )[1]:@NZaB
brighter|"Z)]-G8[:@CDMCNY^]aBbXi_jDnB|tomorrow "]8_:Z
brightest|+ZaY|minds ^YaZ
brightness|nZ
brilliant|&Z+c,E;>?bP_X^f[k]nZ|and &D:Z@ZKCgYk]
brilliantly|N]
brim|D[
brindle|EZ]Z
brine|4bY]
bring|!T"B#E%?&;'E(D)C*E+>,b.D/F0B1?2@3E4C5]6?7A9>:F;@=C?=B?CdF>JFKHMHNCOBQaSEUQXA[>]B_@eXfHgYh]j]kZnC|<name> !b?^G^aXf]|<somebody> )^DYNbk[|a &['Z(E*D-C5E:A<DCCD>EEQ^WXY>dUgAjYk@m_|an lZ|and j^|back "E,XC_DCkFn[|cash D]|down CAn]|gloves ,CDDn]|id C]Q[ja|in .Z5b|is FGmE|it !_&D(D,C.C2G3D7G:E>EC]EZK?W@_BdBg]hCjBnC|lunch ,YCDDZQ_k^|my #Z,X|one I[|people )[8]|proof .ZSXe[|somebody 2Y|the &F,B/[5B=A>^DCG[IBJBMBQAW[YX^@aYdFebg^kBl[mD|their 7a:Z?EVY|them ,[5DD^kY|this ([;Y|to ([<dDCE]|up 5]|us CY|water ,ZCCD^QY|what [GjD|whoever .[>Y|you %[,?-_8]<X>CJ_QEbG|your )C,_3E5B>DD[XEZFaTkYnc|yours 4ZY[
bringing|#C&C(Y,b-B6Z7F8F:A;D@ZA^EEJ?KBM^QaR>ZD[aaCdAg[heiYj>|in 4a|it ,^|the ,XD]iY
brings|&=.^/Y1[2[8]:_<B>E?CD]EdKCS]V_X?aabAcAf?gHhAl^n>|<number> &EE[KC^B|<somebody> F]mY|in 5Y=]S[d[|over 1ZhD|the *Z.Y/ZgFl[
brisket|7EBeY^Z_iY
broad|CYD_|beans CY
broadband|'^1B;^C[DZEZI[VCb[k]|and 6Z
broadcast|*ZkE
brochure|,B/C0A2Y4fEYUE^^d[fZ
broke|&>,B-F.D/E4b9@;D<f?BC]D@FCG]HBICKAO]QCYc_Ec_gBj]k=mYn[|after nZ|and bD|down 4cKDgD|it ,E4aQB|the <aAZcZ
broken|"?&>-C0D1D2Z4_5C7C8D<^?WAXCZDDEZFBGEKCMGZA[D]A^Gd>gEi@j[kXmbn^|and #E4Z>]IDKDeZ|down nY|glass k[|into 2Zg]|jaw @CgE|loom 5F|on 4_E]|we .]
broker|2[DZW_b_
brolly|,D
bronze|)_1c6^N^Q^V_nD
brooch|,X
broom|#[g^
brother|">#C&B,[4Z9E;C>^@_KAQ^YDbEeYk@nW|'s ,e>b@YQae^j]|and 4[|in &E2Z9E|who ,C
brothers|%b&_2b;Z?YBfJ]K^W^YCf[iXj]|and %bJ_fX|with ;_AYb[
brought|!Y&c'Y+X,g.C2Y9];@<a=D?aB[IIK^NAQhSBTD_]b?cZdEfajCkV|<somebody> #a&Y|a ,^2ZQ]jF|back 4YQF|home ;D<^|in ,a9Z?B@afEg[|the &_|to !]+^-^1]8YR]V]|us ,D
brown|&B+D,@.A5C7F:C;D>YBFKCM@QCW?XA[c_^fYhEjAkDn>|and DC|at QE|bins C[i^|envelope @Xd[gZ
brownie|!_^]a^
brownies|"Z#]
browse|!FGCaEn^
browser|9_C]ZZ_[j]n[
bruise|#X5aZ]
brunch|-_7[9ADZHZ_E
brush|*d,B.]3YDaF]OaYZa[gCiZk_|and 4]Y_|head *^D[O[kZ
brushing|[Xm^
brutal|:C
bsl|&[4CCDnA
btw|)[X]
bubbles|#c&EKD[]
bucket|&[*X,_.D5X:BAYD]K]Q[XCZ_aGh[|with aE
buckets|,a3C4B>^DCQ[d]kB
buckle|4Z:CB[D_j_k[|up B[i[
bucks|/C=aFeQ[VCm[n_
buddy|(f*C+^MbXS]C
budget|&e'^,C0C1Z2b4Z6]9a<[=_>B@FI]JCKaL^UCV_W_X@Y^__bYdbnc|and 2ZWZ|for =]_[|is ,^Q^_Z
budgeted|#^
budgeting|;Y
budgets|;ZbXn[
budgie|,Y
buds|!]^Y
buffet|,b
bug|"B#d&]4f7B9Y?bDDIdOaQZSBX[YX_^f^jam^n^|and nD|fixed jV|fixes jYn]|on 4^|report #_?^IZf[|reports 7E?^fZ|that 4Y
buggies|#B>YmY
bugging|"ZEh
buggy|?Yg^
bugs|&].Z?Z@Z|in .[
build|"W#Z%E&V)Z*E+E,A.W/@3E5C:c;E<D=[>C?CCED^FBN[R[S]TAX>[W]Ga^cGi_lDmD|<number> [[_Y|a &Z,Z-A:A;CDBQY^AaDhYn]|it "^8]DY|the #A.YI@QDhG|you fT|your )a:DNb
builder|"D9D@[SXhY
builders|?Zd[kA
building|"Y#D+A-A2[3C4>5A7>8Z:];CEBN@OCPAQBWWXF]E^[c]g]kD|<name> "]0[|a AYRY|and kZ|bridges :[|is eC|on ->:BEZhC|society "Z=DD]|the "[&E8b^baT|this 7C|with &[)ZK]
buildings|#f<_AZH_MZhZ
builds|"E/D9ZC_S_[_a?eXjcm]nb|are CZjYnZ|of 9Z|up DZ[am[|us #G
built|"h%D&c,W1F3F7D8c:E;Z<Z>@@^B[D?EAFCG[HfIEJDKaQVSDT]UEVCXX^YaBbVc^e>gYj]k@mBn]|<name> )Y8X;D<]JFN]kD|<number> &bKZQZ|a ;aO[bY|around <Y|before D@|by /YK^n[|for !]8]G[g]h]nA|from &E|in "^#]&BH]K>QBbDn^|it "b&_Y^gF|on 8W<C|the "]&b,_2]4[K[QZWZYZg]nE|this <[|up "]DYH[
bulb|*_Oa
bulbs|&^4ZKaQb|and 4]|are QZW[
bulk|"]=YjAk]nA|edit ,ZQWnF
bulky|G[
bull|,[BbQ_iajY
bulletin|"X#Z*c4dCAFcO^YbdZmb
bum|(aMY
bump|+f.[4[I_L[P_Y^j]n@
bumps|5]>X
bums|5iZe|on 5cZa
bun|!Z'C*Z4E;]BWLA^CjFnA|in 'CLA|on MZ
bunch|-[0Y1[;[<bBgD^Jcbccai^|<emoji> 0Z1X
bunches|)^=^N]
bundle|!@)Y7ZB[G?NCQCY[]bb[k]nE
bundles|3Z
bungalow|QF|with QC
bunk|#[,]7b@E]Zh[
buns|"[4?<^?ZK_Q[YDnB
bunting|&]
buoy|@ZCZgZ
burger|!^+Z,YC?G]kY
burglar|,d/YQ]gZ
burglars|F^X^m^
buried|,cEFQ^n]
burn|&]+^,[:_CYPZa^jZ
burned|,C4Z<D@]Q>T]bAfFjZ|down @^
burning|!Z7Z>Z][eZjY
burnout|N^
burns|/^]Z
burnt|"[4?<ZNZYGj@kB|down YF|out "]
bursaries|,Cb[
bursary|>ZSYa[
burst|D]gAjZk[nE|main <ZDZkZ|pipe ?Z|pipes ^Z
bursting|<cFYc]
bus|!A"D#D%E(Y)C*D+D-B.D/C0E1X2D3G7>:C<W>c?XBDCZDYEFF@IEJ>QZRES@TBUFXB]9^?eYgBhBj_lEm@nB|<number> ,ACXD_HCSF]Ck_nC|and K@YD|back .Cn[|company kB|depot ;^bW|driver ,^?Z|drivers Q[|fares =]|for .E|from >]CZDde]kXnZ|home ,].]|in (Z1a<]|is ,D>_CZJ>QBe[|money IF|on C[|shelter CY|station .YDZQ[S]kZ|stop #E&D1Z?D@YDDfEgZj]kD|stops QY|to K[|was DZ|which I[
buses|"D,D.X1[9B;ZFCJXKCS@VYXB^da[i[k[|<number> D_n]|and &Y.dCBe]|are <Y|have ^Y|replace C]JZ
busiest|1_4BQC
business|!D#C&@'^(D,C-[/_3C4[5D:[=B>B@XAaDDEZFZH[KBLWQDRVTXWZ_Ca_eDhdjZk@mY|and %D1]|case -^|from "[0]|model &EKE|owners @XaC|plan AZb[|to AZE]hZ
businesses|)E,D-Y/e7X8CBbH[JYLYMBNBTYZ^i[kAnG|are i]n]|have T]
bust|'_5aC]LZZY
busy|"C#B%D)D,Y-[8Z:@;^<X>DAcD?EWHAR[T@V[bWgWkDmZnE|and ,^Q[|this XZ
but|!>"a#B%A'B(?*@,Z1C2F3?4B:[<>=<>C??ADBBCCEAFCHZJAKDL@MANUQ[VGXDYBaZbRcCdCeDfIhClE|<name> &]+f:A@ECED^PaSDYH]Gk_nD|<number> 0_|<somebody> &X,B4C;b>Y?DMDNCaZbY|a ,B7Z;@<YBaDYa^i^|also &Z,Z0TUYnZ|are "^(D]Y|check d@|do .]4[S^kE|every 5[:aZYb]|first :da^|for ![:b|from 4a|go D^|honestly ;]|hurry )G/D7Z|i ,d1Z2Z4E7A<ED>MEQaT@W[eDk?n_|if ,@7Z>aCbHZQBXYYYe]nG|in QC|is dZ|it "D)b,G7]:=;E?YCZDEEYF?H@I[^XaAbae]l^nC|let FamW|look ;B>^^Ze[k]|make 8c^ca]nD|me n[|most .[|no >^|nobody 4Z|not 7Z8C:DC^eDjbk@n^|on &D7CYF|one (_7Z;ZD[aZfF|only )[CAI]a[jC|our -^1Z;bAdRXaCh_mC|please .]:DSZ|somebody 4Y|that ,B.[4>:[>DDD^An[|the !D"C#Y)^.C/D2C6[7D8?9V;DCZDbH@ICJCK[O]RASDTAWA^Dd_eCgBj^kbna|then DC|there ,[>E?]C[eDk[|they #Y,>2]5[<[>DDAQ>Z_|this -]KYR[|trust 7EF[|two #[D[|we "W#B)C/]1E2^9[:S>]CDF@KDM[V?WUXD]]^Fc[g[jCkEmB|what @[IFaZbAg]jB|when )c:a;^<]N]]Xc[|why "Y.YSY|with )_M_N[|you ,B.Z:D>C?CDCFXH[J[SVV[YX]DkBnD|your 7Z:]AZCE]XhX
butcher|#Z,eQb|'s WY
butter|"a#D&C+_4]8C=[C?FVH]KFP^Q[ZB_Yb]dYh]|and "a+_,D=[
buttery|8_^]
button|"X&E(g*X,Z3a6^;C=E>@KYM]NBQUSWXb[aa@bAcEg]hDiCk[nD|'s )[6Y[a|and (E5^|for 3ZMV|is DdkZ|that Q]|to #[SY
buttons|#C%A,C4@D]JEk]nD|in %AJF
butts|3[C_j]
buy|#D&c'Y+W,D-Y.g/]2b3_5e7W9[<E=V>A?^C>DZF@GCJESfVDW_X]YBZV][_VaBcBeEh]k^lDm=nW|<name> +]8^;]b^|<number> ,[nY|a ,_.X2[3]6B>DA]SbW]X^[DhS|an ,EDE|any 6Y[YbE|at GE|five 6D|for "[|from ,F7Z?ZDF|in -aRY|it #D&Z)],].[IDQ]YZe]kZ|new 8[|one )Y+EGY|our .Z3ZX[|that /Y9[>[CZQF_Z|the #Z,B6]:[=X>ED[TX[[fDnB|this n]|through 2_|you .C=]?[dZ|your +Y|yours TD
buyer|"@&](],@-^5b7Z8DD^HAK[QBR^T_Z^k]nY|rang ,?QC
buyers|+_,C-^5bP_RZZXnD
buying|,D.e2a9[;??^FEG]HBIBKgQARCSbW]Zb__b@hakFnF|<name> A[E]KYQXh[
buys|&D)]*b2h4[5^;b<Y=_?ZK@O_SUWbZ_b]dcn^|<number> TE|a 5c?]KDT^Zbn^
buzz|A[I]Z]
buzzing|)Z<W?]AcN^hW
buzzword|%[;]J[bY
by|"A%C&a'B(A)C*D+A,@-C.E/[1C2Z3E5D6?8]:A;A<C=W>@@AEEHCK_LDMDNDO@TVXD[D^Z_IbInE|<mention> #[&d1]IXK_RXj^|<name> !S"?%D&j)[*e-B/C0@2^5b6Z7]8?9C;V?<@YA@BFCCEaIEKhLCNYOZP[TCUCVDWZ]WbBcFd[eEfDh?iHkElanE|<number> #E)Z*D,H/X0_2@3a4Y6E7E8C;A<Z=B?<AYCfDZEBF_H@KFMFNAPBQBT_UaWBYZ[E]A^@aEbBiGjbk_lEm]|<somebody> &b,D4Z7_>B?BIDKcPEf<jBkDnD|a "D#Z&F,X-^.A/Z3C4F5A7@8A:D>B?@AFC@FDTbWAYE^Aa?eFg>n^|about 5aC^j^|accident ,_1[:]<CQWVZ]Da[eBnC|all &A.c1^4B7^:Z<]=[KCQCS]VYYBc^j@|an 4]@[aZd[f_j^k]nY|and !X.Z2aJ[|any YY|appointment nD|arrangement )[|at #Z7Z]Y|autumn DZ|bank =C|barge CD|breakfast C]|bus D[|card &D|clause FD|colour nZ|day #CDA|default #[4AhZjZk^|dm #^&[,Z2Y|eating 2]WX|eight 2Z<[?b|election n^|email 'Z3_BZDEXaYBjC|everyone &^;]@]KYQZbZg[|first FCj[|five XZf^|four ,X4]>Yi^kZ|friday *Z7[E_l]|gate CEDC|half &?/VdA|hand "B#D&[.C4_7[8Z=C>@?[A[CADcSFYab=dCfdgZj>lDn]|harnessing c[|hours =_d[|how ,]AXQ_|it &C2[<a=[CZkB|its /[4[|itself .Z4YIBSZY[|law 7DD]j]|letter #D|line 4ZDZUXYZe[|lunch ,D2]7^C_KFQFjZ|me ,Y0]4c>DDDKDYce@jFnD|members /[;^TYbX|midnight 3_<X=b?[Z_d[|miles #a+[4ED]I[k[|minute /Z4[|mistake #C4YQFe^|more 0]2]|morning #ZIZ|my +Y,A2D?[QC|name 0F3Y6^Q[[Z^]j[|nature 8d<a|nearly 5Y|next &[7AH[I_KY|night &Y,ZDB|nine &E,[1]=[C]|nobody ,[|noon &E,B.B3X4ZHYSAVaX]YYa]eE|now ,C<Z>cB[QE|on nF|one &e?[D@KaQZY^jHk@|our "C#C%_0C4R7C:[;_<E=?ADEEF^IGNARAUBa_dBjWn]|over ![/b0]T[UY|patients =ZdZ|people ,E8Y:DA]Q?^]bCdEkDn]|phone !A#_,F.Y7D=]>?DYIWQ@[ZbZeBhcjZ|popular )Z8X:[A^IZQE]Wh[nD|post 3A4F5YQ[YCnE|postcode nB|region CY|science /]8b|side :bDCa^|six Q[X^fX|some @[gY|somebody 2]UZ|someone D]jBk]|stand ?Dh^|step &EFZkE|teatime 'Z0Y=[?[d^|telephone UG|ten ,c7aCYQ[gY|text 9_CcD]MYQD_^haj_n_|the 'D(B*D+B,H-G.D/F0G1C2E3A4C7>8?=A>@?BC]D^E]HFJ[KFMASFVBXF^AbZdEeCfEiXj^k^l_n?|their &F,YI^KBQ[jF|themselves #a5]CEnE|then ,^7X>fD^S^eY|this %[IBiZ|those Dck^|thousands /[;_T[|three ,]I[^XnD|thursday 0]U]|today C@jFn]|tomorrow YY|tonight #C7dDBY>]a|train CC|two &_;a<[=DAYK^VBYY[XdA|up !c/e7FHBT]|us "Z#A&E2E4Z=]?D@YQ@_[bGd^f@i^kK|video QG|voice BZEAi[lC|volunteers &aKbk[|what FZ|which ,]B]|writing (^MW|year !DlX|you 8Y;EaD|your IVgD
bye|0[1ZV]
bypass|,[1Y;E?FS]|and 1]
c|!E&Z'D)C*F+E/D0B1B2D3C4A7B;D<D=C>AADBAC^KYLCTAUAVBXD]?aEb?dBeAh@j_mGnC|<name> ([|<number> C@K[Q^kXnX|and .Y:]S[aZn_|for D_|is C]FZ|or (Z9E|suite &[@[gZ|was CDD^k[nZ
c14|O^
cab|"Z+Z=[>FDYH]QZ^[f]j]
cabin|&_7]D^K]^ZgC|<number> 7]|bag DZXZ
cabinet|#Z/a1Z7^AZI[O_TYaChY
cabinets|.[
cabins|#Z7^
cable|#C,^4^>D?CDbYafBjake|and .[jX
cables|<dDCQ[cZg[kC
cache|4a>[DWQCnc
caddy|.bDZWSk[
cafe|8CWGeaja
cage|.Y7ZVY
cages|n]|in n]
cake|!E#B%D(Y*E,e.T/E1X2_3D7C9B:A;C=D>??^@BBEC<D?FCJ?KXQgSYWa^H_Aa[eEfcgWhWj>mInC|and ,Y2EWF|at ,EHYKYQ[h^jE|by &[,DKZQ?aY|from &C,[CBD[|in 1_A[QBVXZZ]ZhZ|is ,YC[|on g]|sale S_|stall OX|to ?^|was #[l[|with 2b
cakes|#d,[7XIa]abFgDjZ|<number> ][
calculator|#ZB]DDN]Q[W_iUkE
calendar|!@%D&E)[,E4d5]6d9_:B<BAEDZEXGAKIMCN^Z[[_]YeEh?jV|is ,F|we 4aEaY[
calendars|2e:EWda>
calf|,_CCK_Q[nB
calibration|nY
calibre|;bba
call|!Y"E#B%C&X(C)X*>,A0C1A2G4C5^8D:A;a?>@ZBBD]E@I@JBLQNaOCQGTZUAX^bYhDiCkZlBmGn]|<emoji> "[7]|<name> !]"E#a&D)V,E.D/[4^CCHCY_]^b^eKjHnD|<number> !d#D.A7>=B>^@XCDDcXD]CdCeZj]k_ne|<somebody> ,B|a ,aNXQ[dYj[nW|an DW|and #C&D,X4ZCZD^kU|at @[CdV[|back Q^|by )[>]e^|centre )Z,^|closes C9j>|for !>C]GBd^k]|from ,Z.X4EDZS[Y^kY|in ,ZQ^|is &Y|it ,E4D;]=VCYDAQFS[TYgAkE|me &Z,D|needed D?|now DDb]|on DCk@|one k^|or D@kB|our "E|out )ZDB|that 5YF_m[|the +b3]8Z>?D[P[SBXZZYe<n[|them 9X|this #BaE|to .YDCS[^F|today !YC[G^NY^Y|us !D.?2^6A7B;bFCOCV[WX]Cb[eaj]kYmFn]|we .[=aS]_YjC|with ,^Da|you #_6[DbIYYB_ZnD|your :]>EDZeD
called|"C#[%=,[.D2E3B5@7@8D;X<^>A?@AaBCCBD=EZF@J;K^MDNDOEYHZ@[a^C_CaDbFeAjAkFl[|<name> #^%E&a,Z8B;B>A?Z@^JBQ^YH]@_CbAeFgTjY|<somebody> YZ|a ;^|it &C,Y;Z<dQDkCnF|me ,B|on >]AfCBR]h[|our #d<]EDI]|the #B4^;ZbF|to ,E|us )[7Z<E>[mZ|you #_RZ
caller|Fhj]mc
callers|QFSX
calling|#]%[&E1B3D4a7B;d<E@^BbC]EEKBMDQZRCSA^ZaYb^id|all :DBgihmD|it 7E;^NBaA|on aZ|your @[F]
callouts|&]
calls|"D#W%C&@(=4^8B9C<B=D?ED_FAJBKCMAQYRZWAYYZD[WbXdEfDgamFnb|a 9C_D|and ,Z-Y7[C^e[nE|at QZg_|for b]|in TY|it ,]|no gX|on #[|they >]|with :EaDn]|you .Z4Z;[D[
callum|&],]Q^gZ
calm|!c#C)^+]3[;[>XCCDYKbN^Q^jBk]|and !f|down ,[3dQZXZ
calming|N^
calories|/c:[T[]]aa
calves|,@>C
cam|+],_JZQZnD|is JZnE
came|!D#_%>(F)@*C+C-B/;0@1D3?4Z5B6D7>8<9E:X;C=B>Z@ZA@D<E>F?I]J?O=QYRCT@UDZF[BeXh?iYkGlDnE|after ,C|along :[?DfC|and ,A=[|at ?^fY|back &X0E4C>C?]IFQZVZ|by CD|down #d0FCZQAjY|early ]Yb]n^|first 2[9CD[|for +Z@[^ajS|from #B&^4[ICQ?eBfBgAjDkZmB|here #B,C;X|home <^NcfB|in "A,^0[2D4C5D=F?A@YC[DDJBKDQEVBX]YCZCg[kDnB|into B]|last ,]<_bD|off Wa|on #?&_:b=Z@GDEKbeCgD|out #^4]?C@DB[DEQZ^Ze_iY|second <]|the #c;]I^|through "d,a.b0b1Y7ZQ_UW|to %D&F2^4^;b<B?D@]AFB>NaWYXB][bdeCg^i@n]|today &Z?a|together -]<]|top A[D^hZ|up #^4YRDTBUEbB|with ,Z1X>ZC[Q_e^
camera|.]3Z9WCAFZQaYC_[jEkZm]n?|and =Xk[|off .eS_g]jB|on QE
cameras|,B.X4[9]@]nX
camp|!C#Y&Z,D>YCDIZJZbCe]
campaign|%]5_;eEDQBU^Zbb^
campaigners|X[
campaigns|F[
campers|?DfE|for ?CfD
camping|CZW[
camps|hY
campus|>]CYDWEAFZd^l?
can|!="?#Y%=&C2<3?5E6;9B:?<D?<@AAWC[DeF?GEHBIXJCRZS[WAXBZA]CaGf?gGhYkamBnD|<name> (f9BMhYZ|a "],=D]QB|actually #_|add ^E|afford .C7W9_;cDA_Yb_k@|also ,b.YQWS_|and ,ZCZE]^Cg[l]|anybody 9a__|anyone ,[9e;E@G_cgCnC|apply )E|ask #E.?2[4b>@DcHENCSBk_|be %]&C'X)b+D,;-[1C2G5Z8Y;F<E=C>FBVDEEAFDJ[NXQ?RZWX[Bc>eCf]mWn^|book 6CSB|breathe >aeb|bring .YQ@|build .^:CDZS]|but D[|buy .AbZ|call dZ|cancel .cCES^|cap =B|carry ,[9]|change .]AYJCMDQDSaYAe_kZnZ|check 4@DaQDnD|choose B[iZ|claim .D1]>ZDYQ[SE|collect jDkD|come >bC[DEK?OXQBS@b]e^kG|copy DXk[|count %]*a,]2[3a8Z<YWX|decide 7Z|disagree ._DB|dm MZ|do #C,C.G0F2E7b8@9D:d<E=D?YDAGCJCKANZQ;SBZCaacEf[gVhDjakDl]nE|drop .[2^nF|explain 9YQD|feel )_/[8_G]N[|fill %X9[>Z|finally "]AZ|find &Z,Y7CDZJaK[R^|fit "Y)_;^N[|fix )^.F4DNZYCe]m[|focus bFi]|freeze g[|get !_+Z/D4^8X=H>YC]D^KDQAY_ZadBeYgJjW|give =XC[QBg[|go )Z-[.a4D8DD[E]JEKFSalZ|have #^*^.=/E4Y7]=^>D@dI_O[WB]ZeDg]nB|hear #F,a.B>?DVF]K^YZe?gEjCnX|help _DaXjEn[|hold <]?YI^Q]|i "E#c&Y(X,C9=@FKYQ<_>gBk_|join .^SZnG|just .^>^S[Y_kB|keep *Z.E5]7Z>BA]ICZY]]|leave ._4E=_>F?CS]eDfBjX|lie .ESD|lift #bAZDCh[kC|live .YS]|look #E&['A3[7a9D>FLBQW_CeEjE|lose YX|make :DI^M[QWhAnE|manage .b3[C_XXj]|move #[.[SXkZ|name ,C|not "C#Y%H&[)A.=/Y2[3@5A8D;J<Y=Z>a?^@bC[DEE[F[GMHDI^JDN@QZSBVWZD^CaFe]iHmBn]|now ,Y/D7B@DB_C^DAK[Q[f]i^j[kDlBnA|offer .Z/^S__]|only ([,D2W;c>YDWe[f[gD|open ,[DCQ[|order +c|pay >[DZJ^SCe_|post D^|pull ._4^DAS]Y[|put >[Dd]]e^k]|reach ,b:]DDQ_eB|read #[.b2[7[>AC_S]W[[X]YeEjWk]n_|rebook .X|refuse .BSC|register D[|rest B[|return B[|ring .Y4[Q]e[gZ|run &Y.E=^>ck]|say #>(G.]0Y1^;]DAF_KBVeWCYYjC|see ,B7f8C;D>_DDKBNAOY]]^AbAe[|sell )a5]NY|send ,Y.b/Z=]BZSai[n]|share (d,]|show *]>]|sign ,B|sit ,DSX|skip >Y|sleep ,Y-Z8]>]Q]|slip .[SZ|someone QY|speak :[=]D]|split >]D]|spot &Y@[gZ|spread )^|stand ,d=Z>[QZ|start DDeE|stay .B>ZK[k?|still ,@;]CbDfK^QEW]jZk_m_|stop 7D<bSDc[|swap CB|swim @D|switch N]nX|take )b4ZC]D]N]QBS]_@iFj^kY|talk 5]|tell &['Y,X8[;B>C?eCDDBF^I@QcSE]Ee@gZkC|text #[7[DE|the jD|they #[|too +],@QD|touch DY|trust )]8c^]aF|try DD|turn 7Z>YD@nW|upgrade )e,ZDEN]Q]|use &E5ZCYD^eXk^|vote 3ZE^XXjCl[|wait ";#Z,B.f>BS_gEkD|walk DD[^|watch ,[Q[YDkF|we #[(Y0b7b;ZE^M^Ua[Z]b^]kClZnB|work .E4bD?|write 3_I]SC|you (E)A,].D7a9b:ZA]DCM>QXSEUE]X_^kAn[|your "Y7[TcU^
canal|"Z,Y.]0Y6E<b@WCBOYWD[EcanB
canals|:]a]
cancel|!],E.m3c4B=]@cB]DWIDJ^QYShXadZg_kTn[|any -ZRZn]|anytime .]GZS^[ZbZ|by DB|it 3^X[|the 3]
cancellation|+D-[3^7ZC]DCRaXXj_n[
cancellations|-[C^XZb^ja
cancelled|&E)C,X4Z>[?D@>CiDCIFS]Y[aCgAjenE|<name> bZnE|<number> ID|and 4_QCY]|because CZ|due 4_Y]|owing C[|sessions jE|the #]C]|tonight nC
cancelling|,BD[aX
cancer|/Z>FQ[T^n_
candidate|,F2[4[<D>ZA[M]Q?e[gFh^j[|in 4]|with 2]
candidates|#B%e,C/W?D@CB[EAIAJYQ@SBdaiZkVlCn^|in EBlE
candle|)h9^:Y?BAZB[NeSg_]a]i_|wax 9^QZ_]
candlelight|"A1YKZnB
candles|,W4E;YDDQYVZW]^VbXe^gZjYkD|are :]|in #Y@[gX
canned|n^
cannot|#A+a1[4Y9ZIBPZQAV^bXd]jD|be ,DkD|believe ,Z1ZQ[U]
canoe|,[
canoes|h_m]
canon|CDE]|<name> E]
cans|!Z,@/C3]>CXZbEjXmC|are /C
canteen|&X,B4D<]FaGWKVYDg[janB|<name> CE|at #^4C|is ,]|on DY
canvas|5Y
cap|"[,>;^=FKZQBb_|what =B
capability|-dR_
capacity|-f1Y7Z<[BBRhnD|for -[1[5Z7^CCRZV[jE
cape|:CaF
capes|:_E]XDaXnD
capital|!E,C/a;FQCT_[Yn]|at [Z]a
capitals|#XD_
capped|4^7bCESE|at 4_7bCE
capping|CDTZn_
caps|!]-^D^GZR^k]mC
capsizes|C@jB|off C@jB
capsule|)[
captain|&_*^,^1Z:CBZCBFDK^O[QYSAW]fbj@kH|'s 1[=ZFD|<name> ?^
captains|#]2Y
caption|#_(F3bCADDMCOEQEXYjA|<name> &DQE|this (FMDOFn[
captioned|,_=^C]_Zd[j]
captions|,B4bK]dWeZj>kGnA|on #E@FQEjB
captive|5aZb|audience 5bZ^
capture|5k8_Z_^an]
captured|-b5gRcZb
car|#=%>(F*A+F-A.F/A0@2A3B5B6F7D8>:B;@<F>]?DAHDZEDFDGZHaRESYTCUDW@Z>[B]B^CeVfCi?k_lGmHnE|'s )YDCe[|<number> @[KaQYgZ|and ,_=F>VQ^dDf[|keys ,D|outside bZ|park !E&D)D-B.[1D7C<B=U@DCdDEFGGAMEQ[YF]GaFeWgAjb|parks j[|seat 7]]Z|that <[?[|we 8D<YIZ|with )ZQ]jC
caramel|(]M]aZ
caravan|D^Qak[
carbon|&Y1a;^VXbZj]n[|neutral 1a;^V[b]
card|![#e%B&<'C*C,B.D0F1E2[3?4a8A9B:E;B>@@XBACeDaE>F@GDI^KDL?M@OBVCX@]G^D_@aYbDg]i?jck^l?mD|<emoji> !]|<number> !A4]|and 5ZDVdCn]|by !^D?|details D_|for &Dg]|from n_|gets "]H]|has )]7ZJZN[|in #B)]@BjAkY|is 2ZCBDYGEg]|machine ,[6ZA]CdQChZjZnD|machines +^|needed )YaZ|now DB|number C[j]n[|only ,CQC^Z|or 4anX|reader ,dCZQ^|through #YQ_|vote -[|was #D4Z|we 4AQ]|with D^eZ|you 4DCE
cardamom|"[GXH]KbOY|buns "[H]KcQ[
cardboard|,X5]CZWEZX|box 5]ZY
cardigan|QBWX^]
cardigans|,X3_XZ
cards|!D"D#Z'[(C,E2b7E>C?DA[CdD_EFIYMAQGR_WcZ^[DhZjalC|and ,ZAYC[QXY[Z]jZn]|are #YD]|can g[jZ|on 2]A[DCWZYZhY
care|!C#D%f&E(^)^*B.[0C1B2D4>5B8W9D:A;]=[@WCDFBHZJ_KZN^Q@RYUDWB]ZeEgXjAkY|about %[(_.Y;XB^J]XW^?|and =ZE]|for %])YADDDJ]jCkC|home %]/[JZ|homes &[,]=]A[|is n]|of "[+a8_:[HZP]^V|to %Z,E;[|with %Da]
cared|QE
career|"[&C(Y+[;C<[=_FXQARBTC^ZabdXgA
careers|;]<^@Yg^j^
careful|#D+_4D>eDXEXIAP]e^|and &Z
carefully|,DQAjB
caregivers|%A
carer|4E9F:C?[@^HCQ@|'s QE
carers|!>,D.B6Y9a<@=]BVCADWY[[[bBdYiX|on &]|still GE|who D[g[
cares|!a"]%e:[<[J_QZa]
caretaker|&Y,f3]?]@YD]FYQbfanE|is ,]?[DZ
caretakers|A]
cargo|"^&YF[^]nE|bike "_Q[
caring|%_*^Xa^^
carol|>YI]YY|service b[
carols|0HQ^S[nE
carousel|-ZK]
carp|"DHD
carpet|!d"^&[,Z.D1EBaCaDTE]ID^BfZg^j_kH|and !Z"_3[|do D^nY
carpets|5BEDPYQ]j]
carriage|,_?aQZ][f_|clock ?]fY
carriages|#ECAQZY^
carriageway|-g1[
carried|#B&c0F1c4A?a@[CFKbNYTCUHf^g_kAnB|<somebody> ?EeZ|a ,X?[K]fY|by ,B|it &aKV|on #CC]D]kC|out g[|the &a,E?X|up 4D>]
carrier|#]&C,C4A9X<F?DCDEXY=k_|bag &B4F9Y<F>W
carriers|-Z>ZOYTDhYn[
carries|/Z4bC[TYe?k]|<number> RY|a QW|on CaDE
carrot|,[AYSY
carrots|,a4Y9D:ECDQ[TF[WaDjDnC
carrow|+Z=X|<name> +Z=X
carry|"B#C%[&>(D+Z,b._/c3E4<8E<WCZFCHCJ[KBQWS[XGYDZC_YfDmBnB|a %Z4C@[BER[SYkZ|for ,[|it ,Z.Ce[|on #Z,Z.f<_C^ICScVYeD|over C]S[jZ|the ?[B]E]l]|them CC|your ,Y
carrying|%Z&^CDJ[KaeZjD|it %[&YJ[
cars|,A.D/c0D1D4C<B>CC[S@Te]Bj[|for ?[g[|on DXQ_|out /^KZ
cart|!D"_)a,CCYH]N[SBn^|is "a
carton|_bnY
cartons|.]CD
carved|&^Ka
cascaded|-[1CR[
case|#C&B)Z+D,^-Y.B/B1D2]4[7]8B9B<EABD_F[GDQaU?VBW^YY][^B_BbAcBgDh_kam_|<number> Y[|and F[|it ,_|of ,Z1G|study /G7[@[F]gZmbnE|you D^
cases|#D&X,@/B0Y4X;B<X@DCaK]Q@S@UWY]c_gEk]|in CWj_|of Caj_
casework|D[n[
caseworker|#Z&_,]IYQZ_WgX
cash|!D"Z#Y&C(Y)D,F.C2D5^8F<F=^>E?BChGCH^I?M^RES@T@WEYZ[E^cf?gBjf|and #[|flow :]HZM[|for /ZD]|is =e|machine #Z,C9YQD_Z|machines Y[i^|only ,YCZDF^^jYnC|or =EK]SEWEj[
cashier|=]
cask|1ZeZkD
casserole|3]?YXYd]
cast|#F&A)^;]?_@CKCQBe[fbkC|<somebody> &CKB|list f[
casting|mZ
castle|!Z,_Q]Z^
casual|0[5^>^Z[
casualty|&A,ZQ^
cat|"B#A&D+D,g-D0X4C5^8A<CC<EDH?ICKCQfRCSDTDUVYCZ]^@aCbBg]j?nB|and 5aZ]|has F]|is ,^WB|litter 5]U]ZZ|off "F|on C[Q_j[
catalogue|#^'Y,B5[;^=_D@L]RWUYYBb_dZkA
catalogued|&f?]Kd
cataract|KC
catch|!_,A5^;E>X?e@]AaCBDEK_]^_@e[f_gWhYmAnE|<name> ?cfa|<somebody> kF|it ,C|our Ac]^h[mF|the #^?Z@bDYg]nC
catches|>]FcYE
catching|5Y?aE[falX
catchment|-[;ab^
categories|#[,a-c;]Q[R[lB
category|)a6a;CEZN][cl^nY|<number> 6YEZ[a
caterer|,[
catering|9C
cathedral|0eUc_Z
cats|!Z#_&Z8ACBDZI[KcMDQaSZUYX^]]eE|get :[|in OY
cattle||grid ?Y
caucus|E]
caught|#@+[7[<E?WDAM]P]SCYagZj_|a <B?YF]|fire ,bj]|out 4D7c]]|the +]|up 7F
cause|"D%E&B,C4c:]<D>C?CF[JAKFLXSFVBYagAjYnE|a 4ZYZ|was #D,D4YF[LX
caused|#?,A-a:ZC?J]QBRXXCa^eCn>|by -bCBR^
causeway|CZj[
cave|VZjA
cbo|FcQYm_
cc|*ZAYE[K[f]
cease|1Z3[
ceasefire|n_
cedar|"^nD
ceilidh|M[XY
ceiling|&E,^4B:ZN[gE|and DY
celebrate|!["E%^)_0C8A:_;G<D=FA[G[JXN[X?ZE^?a_bZhVnC|<name> ![|our :[<C|the "F:Z|we )ZJ?
celebrated|-C8Z:YJYNX]^hZ
celebrating|%D-C1B7C8A:hABECJ@REVB]BabhDiZlC|in :^BGaa
celebration|8[;F^Z|of 8Z;E^Z
celebrations|:]
celeriac|#a9^CDIV_[
cell|"^&C'b-_L_RdjX
cellar|&Z,Z<]CBFEQDZad]e[|has <^|is FFmG
cello|9]CDMYQZ_^eCnB
cells|#[?]C[gZ
cement|&Z;cbZnX
cementing|<CA]hY|our A]hX
census|,]DDE[n[
cent|&^/d0g=ZKZQ[TeUfk[|of /d0aTbUb
center|,CDea]b]f[j[kdna
centers|na
central|CYeZj[n_|<name> n]|bank nZ
centre|!C%b)[/A7D<D?ZCGE[NZS?U_ZA]?d]nD|<name> #[%[,CCCIY|and CG|at C]DYQC|car C[nY|has -^|in 8ZVD|of %_J]^X|on .]
centred|-f1?8_:@EAJ]NCR_VC^_nE|care %D8^JC^Z
centres|0Y1XFCUd
centric|-[1E6]<CH?R_TEnF
cents|&E,[/[AYDYQX|on /[
centuries|8ZF]mZ|of 8^
century|![-XEbaCl_n]|and bE
ceo|"@&>+D,@-A1^:Z<^AcEbF@J^K@N@PFQAYDaYcaeVgGh^l^|<mention> 1YE_RCVZa[l_mE|<name> &@+D-?;@AbEBJ_KBR?aCeXh]na|of :^nY|on b[lE
cereal|"W.[9];ZD]aCb[k[|box DY
ceremony|,d1_=XCBEXKDQYk[nE
cert|,YQY
certain|&D,E-_4_8[:A;dBYCAFcV_X]bbj<kAmb
certainly|"_.^:[F[
certainty|&[-[R]
certificate|!]#?&B-B.D1^2C3D4c7A8B;C=A>[D_FFK@VY[We]kXlTn>|and )Z4[UZl]|on #E4^I@Q^nC
certificates|?]Caf]iZj_
certification|,DA_hY
certified|"Y4a<EAbCWEcQB^]hVjZl_|to 1^EX
cet|4b6YCbDEYZ[Y^BjanW
cet1|-eRZlY|ratio -eRZlY
cfo|-]CYEaRZhajZ|<name> -_C^R_j]
ch|4]
chain|#W%?1Z2^5@7^8B:E;@>BA[BDCCDDEZJ@R_SXV_W_ZB^BaDc_gGl_n_|and -]
chains|/]4YCXb_
chair|%[+V1C3F4C5U:A;[<C>]CBFXMCOCS^TZVXXAYY_YaBcCjAn?|'s -Z1ZF]m]|<name> <XE_|<number> ,D5Z|<somebody> +^PY|a DEQ^|and &>,Z>ZKANEQ]|by ,D@]C[JFQDj^|down IG|for #[|if .B>YIX|in .[2YQDVZ|of 1BnY|that ,XQ[|was EClC
chaired|EZ
chairman|,]/Y5W;[?CE[IE_Fg[nY|<name> ;[?BE[_Fn]
chairs|#],[/E1B2[3[5E7_<C@ZADBBIZSbjZkCmEnD|a EX|are 4[>[|in #_|on =]
chalk|&C?ECAKEQDkF
chalked|F_
challah|&[)eKZNf
challenge|,E/C5X;YAEQCS[ZZa]i[
challenges|AX^A
challenging|%CEEhB
chamber|&[(D9C;B_EjEnc
champagne|1^;YVe
champion|3[AYnZ
champions|1]:e@DQ]aabCnD
chance|)E*Z,C-B2Z3A4C7e;D=E?BDDE>FEG^O_R@TBX?YD[Z_@dAeDiXkCl>mC|<emoji> 7^G[|of (B:EMAn[|to *c3F5[@FEBMXNSOaZX[Ya]fCgBlA
chances|3Z7_;CMAX_aD
change|!E"A#@&<+D,:.X0D1W3_4B6C8E:d<Y=[>A??@CABC_FXHBPCQ>UAVCXZYQ^E_Aa^eEf=hBj_mWnC|<name> =ZC_NYjYnE|a /^:bDDT]a]kBnD|and #[,Z5^8]DAZ^kC|anything CbYZ|at -a1[RZ|everything 8a;ZA[]Z^[hX|from CYe^jZ|how 1[|in #C4E8@AFEZIBYHaBb_|is :c>WV[a]|it ,B:]=c>DDaKYQBk[|lives ;^|my (_7^M_|on 3]nD|our %[MZ|that #[)a-D4E8[:CBYNYX[mDn]|the .@3B8BFbRX[abZmWn]|their 7ZD]|to .[4[DaQBdBk[nF|you a[|your (C*[.]/G3Z7D8E:aCFDBO[S[n[
changed|!B%A&E,C-D.E0C1D2C3D4a5C6A7=9[>@?@ADCcD>E_FZGCIFP[UBX[Y[ZA[B];_[cah>iCj]kAlTmWnC|<somebody> <_|and #D3Y4]g]|everything )ZFeQCc]mY|from C^E[jZlZ|how ,D;C|i #CIC|in QDn[|my +[,B|nothing 4Y|on #^4D|one 9YF^|our m^|since @[|the #a,[DBECgEk[|to 9[|your "A(ZQ[n_
changelog|&]3[?]K^XYj]
changemakers|,C:DBZbAiX
changer|-Y:Y;_D[F]b^hBkZm]|alert :D;El[
changers|=adY
changes|#D%D&?+^.D4A7A8E;[>@?BA_CdD=FaGBHXK?Q@S@YAZB[Cd@iEjbkBmYnF|are 1]|everything !^8DF_T]|for E]QCkD|from QFg[kZ|in 3[KF][|lives +b;Z|of nY|on C[nA|to FajWm^
changing|,F/D1Z2[7B8[:_;^<E>aB[JCNCQBTCUFXA]D^daWcCeYgDk_lFmAn<|landscape 1^8C:CV[|room B^i]j@|rooms #Y>Z@[eYg]kD|table ,]Q[|the ;Y
channel|"Y*a-X/Z0Z4X5ZEdFZO[U]XXZ]jalam]nI
channels|-BDC^B
chaos|%],[/Z
chap|#_&],^>[?Y@aDDQ]gXjXnF
chapel|,]5D7@:C<CA[C]D]F>IZSCZB]>aGh_j_nB|and QD|at CB|down <D|hall Cdj^|is 7A]A|on AZ|roof SZ|will ,Y?[
chapter|"D)Y1Y2W5C8A:]@ZA^CDDEEXVTWY]Zb^gZkFn?|<number> &]K[Q]n?|five 2V|for -AAeh[|nine ,fQZ|of !Z%]:F<^|starts 1dE_VZ|two FZ
chapters|,[Ee[Z
character|#D&C4F8e9]:YJAK?M^^dlD
characters|n[
charge|!]#_&?(E)A+B,?/B3A5E9C:C;A<?=>>W??B_CAD[EDK@LFPCTBW^]E_?aDdAe[fBibkX|<number> ![2cW^|a 4C9BQW|and ,C2D|for #B,C4@DCYAnF|it Q[|no W^|of "Z=[|on *[OY|the /Z8]T[|to #[DY|you /F|your !Y,[D[QZ
charged|#Z&C.B4e6[7D=Z>F?bCaDaGEI[S>YafCg^j]k]n_|<number> CZD_|and 4[6[[b|for kZ|twice 4AY[kB|with QDnC|you ,C@[jBkY
charger|/c4aDaTbY[|is gE
chargers|"A#_]EgZn_|are ]E
charges|+[2h7ZGBJ[QYWddA
charging|,AIBY_]XjXkWm^
charities|>]A^E[S[dYhZ
charity|(Y)Z+d0[1^9Z<cAcE[PXQ]h]j[la|shop 0]CZU]fYj]
charm|8b^[
charming|8]^[
chart|&C']*X,>/Z0g1B2[7Y;CDZKDOYQBUaV@Y^][a@bDf]jWk^|<link> ,C/]TanY|and ']DEQ^|in kZ|of ,E;EbDnY
charts|(F,D4a:Xn]
chase|#F*D,Y.[3_;cD_JYOFS[eA|it ,_OFQ]|the D]
chased|"[&ZQG|a M[
chasing|"[,C3h7Z:]?^MEQDXb]V^]aZnD
chat|#]%E([)_*F,A.[1D3A4Y8B:D;Z<E=@?EAECDD]EBI_JDKVMYN_SbYZ][e[f?g[mCn[|<name> QZ_Z|about DBg^kB|and ![.Z4[|is #]nc|on CY|to "]._S^|with ;]S^b_eC
chatbot|4_Fe
chats|C[
chatting|3^>_eZ
cheap|"C#C2Z4C7_8B>DFBJEOETCWUX^]ZabeAjBkan?|and :Za[|chain DYkY
cheaper|!]#[)Y+Y/Z2e4D=CI^WdYGgYn]|and +]PY|than !Z/]2eWa
cheapest|+Y.ZD^FYIDSZbEnY|item nY|way +YD[
cheat|b[|sheet b[
check|"C#E%C&D'@(@*^+D,A-D.=0a1C3X7@:>;@<C=E>@?CBDDdFVGEHBJFKAL?O[QERCSDV@ZB[B]?^CaCdDfAgahYi@jWkcnS|<name> K_|and 4YY[nZ|at hX|before 2aC[D@FaW[k@m]n]|for 9[D<gY|if DZjD|in *c4DC]D[JZN[O^YFj]k^|is ,D4YQD|our 4Y9^|out !Y"E3[E_XWlZnV|so 4Y|that .]DYg]n]|the #D,?:A=CCFD^JZQ?aDgWh_kcn_|up 5ZY[mFnD|we QZ|whether )YCXDZ|which ,ZS^|with #[3[DDI[k?|your !X(A*^,Z/_C[D=O]QYXVd_gDhWj]nD
checked|&B*Z,D-Z4G<BC?DZECFYKBSSTXVEY[j@kY|<number> gW|and -Y4ER^|by 2Y4]UZkX|in *^O^|it #D&C4AIB|on ;YQV|since KC|the #^,E?]FbI]Y^fWmZ|with "Y#]4BDZ
checker|DYFDnD
checking|#W4^5Z7A?BDXQ?YYdCfE|and ?DfD|the 4^YXj_|throughout 3E|your DX
checklist|!E"Y(B.[GCM?N^S]^Bg_j]mC|and CZg]kZ
checkout|!X#_*[+[5Z7B>]C_H]IdP_SAZXj[kYne
checks|([,A2F4X?^C^MdQ<RZV[_Bfa|at C]|the ,E4^
checksum|4Y
checksums|,E
cheeky|!E"Z(B)Y
cheer|&[,a3[;AQaXY|for &],YQ[
cheered|,Y?ZQYfZ
cheerful|<[>be_j]
cheers|+W,E0Z3]>A?fQZUbX]ffgY|<mention> +]|<name> 0[?YUYiYj[|for 3^?aX^f^|mate @GgF|to &A,C@]KDQXU[e[jB
cheese|!X"B#?&^(B,_.C3^4F8D;D=X@?BXEEI?M@QZRFTZ]BdYeBgBiXj[kHlCn@|and @DQ^nW|is :[|scones Q[
chef|!C#^&B+^/[4C;^<YDAKEMCP_Q[^Ybck>nB|'s ,]PUj[kH|<name> +a/]P_
chefs|8Z;Xb]
chemicals|,^nZ
chemist|#[&Z,@DaQ@kZman[
chemistry|B]
chemo|#C,D
cheque|)F;]=_Ebd[|for )F;^
cheques|CZQAj[
cherish|%_8Z
cherry|&]HD
chess|,_;Y@cCEQ[g_nD
chest|5[7C:C<E>>C]QDY@aCeAj]kb|pain :F>DDEk^
chestnut|,B-]E[QD
chew|F]
chewed|,_D@Q[SHkD
chews|7C
chicken|&](]9a@CCE_]gCnA
chickenpox|Cc
chickpea|C@Q_jD
chickpeas|m[
chief|:[<c=YE[c^lZn^|exec Ecl^|executive 1^4X<^=[V]c^
child|!>%[)V+B,D/b2F3E5V6E8^9E:D;E<A=@>[?ABBC<EDFYICJ_LVMCNaPCQETbUBVGYA]Y^[_CbFdDeWfGiAjElBmT|'s #C'[,E4B5D7d>C@CCFFFKCL^YH]]aAeEgAjA|a #ZTZXZYY|and 5[|asks >]eY|care nW|deserves 8Y:YQZ]Da[nY|has (WDDFZ|in "C)Z/b@[AZhZ|is %[8Z:_FaRDa[m_|to 8D|who D]b]|will 8[
childcare|4B=iQKY[dc|paid =]dZ
childhood|9Z:]F[Q]mZ|ever F[mZ
children|%A&C([)D-X.D/c1C2B3B4D5?7b9D<@>Y?F@XBDEAFBIAJIM]N@ODS@TbVBZF[^]bcBfZlAnZ|'s #C&D(a+Y,>.D4F;_<D?[C^DXMbQEXYYEbZeDfcj]|and ,Bk[|are [Y|can 7Z]Y|do 4D7[|from 'a|in TY|of &a:[@dg_|on ![|pick 5GZE|the ,]|under nZ|welcome g]|who ._/]SZT[|will /[CE
chili|M^
chilled|8DK]
chiller|CX
chilli|;]DBIYO^bY|oil ;]O_
chimney|"C&b+YD^nB
chin|TZ
chip|&A1E4Y6X7]<XCBD[K>[[]YabeFk^m[|in 6[7b[[]aaYb[n^|shop ,a<[mZ
chipped|;ZQXk[
chippy|1cDZ
chips|!Z([*Y+D,Z.Y3Z4F9X?^I?M]OXYD_ZbCdDn@|and =Y>Y|are QC
chisel|#c,]
chlorine|4A@[CYDcI[QDgYj[kY
choc|*[
chocolate|">&]+[2_8XHAWX^^|milk &_K[
choice|!^%Z+B,=-D.Y0E1C7]8D:Y;a?BJBW_XZYB^FaXbZfCmZ|for !]+C-@;D]EaZ|in 8C;^|of #Z.Ze[
choices|"C
choir|#^&Y*[+Z,b3e4[@DF]IdO^PbQbS]T]V_X[YX[ab_iAl^mWnC|'s *Y8Z|before FBmE|in FZmY|is 5Y|of KC|robes "]5GZE|with SZ
choirs|/]SAT[
choking|C^
choose|"b#>)Y,D.Y/Z3]4=5C9A:c;B<D=e@DB^CYF[G[H_NUTXUZXb^[_Ca^d_e]iXmZ|<name> "]2]3^DYF^]B^bl[man?|a )[N]nX|between "_>[eYn^|for +Y=]da|from 6Z|one =Z|the #F,^/[:Z=@D_FZT[X_a[dBeZkZmZnC|to 8Yb[mD|what =]|which B[C[iZ
choosing|)^,]7D:9<YEcJCKCQ[aBbYj[|a )]|to ,^<[
choristers|,]jC
chorus|?YQW
chose|#[4Z7[;Z=eYZb]ca|<name> #^dG|the &Y,^=a@Yd[g_|to ;]b_
chosen|#C3Y;Y=[W[X[mY|the 3YXX
chowder|7D
christened|&_7ZnX
christening|6[Q_Y_[YjW
christmas|)Y6]C[FDGCY]][^Ej[kC
chronic|/Y
chuffed|,e-^;[<^EZPYR^l[|to -^;[EZQCR^l[
chunky|#b)bI^
church|!]#A0_4I5B;Y<DC[DBHbICJAPEUZaBb^fAiAjZk>lBmEnA|hall 5DZCkA|organs BZ
churn|0]4_5d<^CDDYZ^c]
chutney|)],Z8EnC
ci|#YCaQCW[YYeYjan_
cider|+YO^mCnC
cinema|!["^*c7[:A;]O^SDX]bYnB
cinnamon|,^M]WY^abcnD|buns X^|knots W]
circle|"[-dKYR^aDnD
circling|DD]_
circuit|,ZQX
circulated|7^]Y
circumstances|-_3[B]C>RbX^]Ziaj=nD|beyond -Z:ZVZ
circus|,D
ciso|FD
cistern|"D
citation|nX
cited|"DKXn]|in KXnZ
cities|"Z,C/C8]:E;a<]H]K^^SbThB
citizens|-[Bbb[i]l@
citrus|8_DZ^_
city|"B%a'Z/[3[8V;_=YB[D]JdLYT[UB^]aYb_cYiXk^mDn]|'s D]|<name> %ZJ^|of iXjY
civil|]]
claim|!Y#Y(Z.A1Z;b>DDaFDHCI[MZQ^RASDX[YEbZe^jCka|at ;]|for D^|that ;aA[D[b]n^|your *[XZ|yours !b(^*AM_b[
claimed|#_&E/_7aCbT]UCVXWZ]ZjY
claiming|7EC_QCSDkZn]
claims|"]#C)Z,E/D2X4_>D?DA[CWDZICMXSGYXdAeYhcka|line A^|we 2Z
clamp|<cU]c_
clap|.^3gX]
clapped|&D?^F^LGmY
clapping|?ZQZ
clarinet|,XK[QX
clarity|"Z.A8cH^nD
class|!X#d%A'Z(D*C,_-c.@0?1@2C3D4V5Z7_8_9a:?;Z<@>c?@@[ABC]D>IaKBLWMCNFQZRbS@UAVCY[Z^[A^b_UaDcCeZfUg[j[mEn@|<name> aXj]k[|<number> CYFZSEWEjanD|and 5Z;^b[f[|at HY|care E[a]|faculty 8]E]VYhD|for ?DfD|in SC|is "Z.ZBZCaHWQ[YEiYj]|list 4Z5]Z[|moves #e,]|of ,[/]7g@_XV]^_]g[kCnb|on &[4[CZiY|team -]8?WZ|the ![|two ?]
classes|"[&F,D2a4D:D>EC^DAUZVZYChXjbkEnC
classified|A^|briefing A^
classroom|eYn[
classrooms|"AC[
clause|#^*b,@3[4D=]BZF_OaQAg^m[nB|<number> #]3[=]B[FXX]dZ|by FD
clay|+Y3C8BDeYD_ZeCjBk]
clean|"[-D.D2D3C4A8c9F:]<E>DADBDD_E[HaKUSVWE[Z]Y^^_DaZgAh_jZk^n^|and E[|it #]DZQZ|sheet M]|the >FHa|up 7]|water &Y8c:fQ^]Za^
cleaned|>G?YQ@gYjB
cleaner|&_*X+U<[?C@YB[K_OXd[hCjDl@m_|in #]|on ?FfD
cleaners|,B?aDCK]iY|at ?b
cleanest|!a+dPd
cleaning|&_*a,Y=ZEEO]QCbE|and =]
cleans|<]@_gZ
cleanup|#]&Zna
clear|"[#X%^&?,E.B0[2B8@:E<B=CBXCCD[HaJULZP]QXS?UZW@XBYEbFcBd@f_iWmZnE|about #b+Z4ZIX|the ,E|up ?ZnZ|your 3[F_mZ
clearance|nX
cleared|)a/Z4Y7[9[;]>DAZB^C]NYQYXaZ[]^ia|the 7_QZ]_|your ?DfD
clearer|,D.Y<YA]hYnC
clearest|+^
clearing|!_9ZK]kX
clearly|4]7[I^e[jA
clears|kY
clerk|"A.Z1D4=9Z;B=Y>BCEEAI[Q]YAbAlC|'s "B9[=[DCI^|<name> Da|by =]|in ,Z
clerks|&Y,FKYY@
clever|&[2B>ZKWkD
cleverer|9[;]GXbY
cli|Q[na|for n[
click|!c*],D-_3E5_6^7GCZDgEXF_G]M_N]Z[[]]ZfXkam]|and !cCXGba[|away !Z|it CD|the 3B7EYZf[n[
clicked|0[4]<Z>YcXe^
clicking|.AN[RZ]B
clicks|!b5YMZSD|and SE
client|%D&C)D,;.^/B4D5D9B;^<X=A?E@_CDEYFEHWMEPYQBTAYBZ[^caCbdc[g]hYjBnE|'s &_KWQ@ZXk]|<name> bX|<number> CC|a ;C|and ,B4[|asked #b@[AdI_KWg]h[kY|is >ZQD|this 7]|to <]|who 2Z
clients|!D#C%_&B(C+D,?-Y/Z0b8@:B;b=E?BBcCaEFFCHaJXKENCRXT]]ZbadDeBgEh^kZl@n>|a )Y|and &Z:B;E<Yh[|are %]5[B[J[|i <a|who -]
cliff|DD
climate|-X<ZRZjCna
climb|,^2F@[J[QZg[|a 2F|and >Z
climbed|0[AYUZg^
climber|5Y
climbers|8[jEk[
climbing|.Z0[?ZDCQEUZYEkB|wall ?[
clinic|#A&e,E-D.]/A1D4^5Y8B;CC]GEIGJDK]QFYca_bZd@e[f[j[|<name> DYka|and #DD_IEeIjE|at CB|for 4[DDfZkDnZ|has QG|in +[]Z|is CYj[|now "_|on 7]QDeD|with DY
clinical|"Z7Z@]gZkElY
clinically|!X/]8C^Z
clinics|/^0d2[C^H[Uba@kY
clip|,^/Z0f4]9C;YFCKYQXUfY]b[l@mCnB|below K_|from 0Z|is 0ZUX
clipboard|.^SYjY
clippers|Q_jE
clips|!E4[
cllr|1[;Yb^nB|<name> 1[;Yb^nB
cloakroom|,CDabZf^kb
clock|"@&^.E/W4Z5X6[7a:>>Z?^KUTV][^De^gAj[kUnU|'s 7c]_|and &[?[|by "C|in DEQD|is /[6]7bTW[We[kW|on #_
clocked|>_@^
clocks|)W,BNZSCWXeYj]k]|change )X
close|!@#Z%a)?+[,E1A2C3^4F5_7_9Y:@;a@>CZEjFAI[JZKYLYMXPZR_V@XXZ[[]]XaDbYe]fCgBiZj^lgm>|<name> 7ZC_EbGEMER[TaUZ]Zh[j[lanE|<number> CCK_jAnB|and IY|at 3Z7DGZiXjGkW|in ![|it +bE_e[l[|its CZ|on CZJ_ZX|the ([)E4[7BDcI]KBMZYakc|to 0^P[|tonight 6[|with 'X|your nZ
closed|!A"9#@%B)D+F,@-C.?0Z2E3_4A6C7?8A:A=B>A?@@:B?CnF?GBH@I<JZKDN=PCQFRXSATBWA[@]B^B_CaNcag;hEiDjjmBnA|<name> &D1E5D<F@EAECgK@RCVDXEYDaBbBfDhDiEjflDn:|<number> &_-[;[<[K[R_XWjBnA|a -]/Z;^CZR]|and 0[3ZCZ|at CBjDkCnC|both n_|doors "=<[HD|for CARDeYk@n@|from CaQDjX|in 0EC=jC|issues 3aX[|its AXcW|my <]|on 4[C:EbJVY]fBj<lY|our 1_;E<_|shoes C^jZk]nZ|the "E,^<?A[Q^h[i]|this ,[CZjZ|till iX|to C[|today C]Q]j[|tomorrow CXn[|until 4EC]YEj_|with <[
closely|%Y
closer|)ZCBDEE^F_NFQDX[jBnE|than FbNE|to 8C
closes|!A#C&?,?/[7a:c;E=b?FCcEbFEGAIDK@MA[Y_^d^hAjclcmC|<name> %Z*]=_E^GCQZ]F_]dajXnB|<number> CkZWjenA|another :ea]|at 7EC_EaQC]Dj]l[|on >ZC>GZj=nZ|the CXk]n]|tonight "F6ZCBE[la
closest|,^
closing|&D)[,?/[4C6_7Z:F;D<F=X>Z?DCGD@KAVB^DaClBmBn>|<name> C@Q]|<number> C>b[eCjCkZnE|and 6]=]|at #[/Z>ZCaQCTYWaX[eZj[|date 4ECBDDQFYE|the IZY]
closure|N[QFfA|of N[
closures|SZj]
cloth|#C,C2YDaSDgDjB
clothes|,Y:[A[C[D[WYYAfBgBj^k]
clothing|TB
cloud|,C8D>DF[QC_B
cloudy|BEDB|until BF
club|!D#@%f)E,B0Z1[5B8?;[<B?Y@DAFB[CZD<EZFCJ]OXP^QAREVVXC^Eh[iZjYkDmCn?|'s CD|<number> CZSd|and 4Z|for =]|gets 2dWZ|has &[+^YZj[|in -Y8B;aEab]l]|is C]OYbC|on ;]MZ|who &^|will B]|with ,EQE
clubhouse|%[,Y?XQU
clubs|)[1BVBZZ
clue|.e2Y3_;]AYFgH_SeU[WXX^b^hYmc
clues|:Z
cluster|YXn^
clutch|,@2[@DCYXZ_ZjYkD
cm|#[/E0D4C?ZCYDbI^KBjbkan]|<name> CY|<number> DYkY|and ,Z8[D[n[|so nZ
co|#C,_-W1Y4?8@:A;B<C=YAACXEDMCQ^R]SCUBV^W@Y@^E_]g[nA|create 8FJY|creation -Z|founder jA|op =aBZDXMBO^WB_Xd^gZ
coach|!G#D&@(A-D0E1W5Y7[8D;C<A>??E@ECXDYEBIFKCM[SG]]bHd[e?gF|<name> 4Z5[<DLZYZjE|<number> #]CCIZ|and ]]|firm =[|i %Z|is n[|leaves Q[|of 1bVZ|to QDg]
coached|&Z?ZKZbW
coaches|"E*D+a8B=]F[HCJ[N[P[QCeCi[|instead >[|leave JY|went "EHE
coaching|"],E-a7[9D;eBYR^]aaYbaiYjBk[nG
coal|"X#A,c;X?EIDKXQafCkEnX|country ;X?CfA
coarser|Ddka
coast|#E)_+^,X4Z8[;c?D@]C]JZSDbejbmZn_|guard C[jX
coastal|8Z;Z<[YDbX
coastguard|/F8ZQ^TE
coat|"X#U%Y&C,c.B8];E?_@CA[CAFFHYKCMANZQWYZ]^^a_BaAbBf]gCh[iZmCnB|and ,Y|for ,Y8Z|is iZ|last QY|on ,^4C?Z|the %Z|with &GKE
coating|,D.ECZD]
coats|)D+_.]3E4A>]AEC^D@GDIDPbQFSVYFeYhCja|are ,@QE|by AE
cobbler|[Z
cobbles|C_IYj^
cockerel|#],b1[IX_Z
cocoa|"Z,Z-[2]j[mY
coconut|4^DDk?
cod|0Z
code|!e#C'])]*[+[,A.A3[4Z5b7Z8A?BA]C[FCGeHZIGK?L[N[P_QFSBVGXa]YdGe]lEm>nX|'s *^O^QC|<link> 'X|and )F0[4ZA[QYaZh[|asked #BIA|at nY|changes @[C[g[jZ|for *^|from *bC[O^nD|is +Z|lumi fD|on CYD[j]nA|this '^LX|we %]JY|you 3anZ
codes|#a'e>[D^QZe[k]
coding|PY
coeliac|>_D]
coffee|!B"b%D'?)C,b-B/a1[3A4C5C6^7G8?9A:a<C>??^A[DXI[M[Q_TbU^VVXBYBZC[X^Ca]eAg[i]jBl@|'s J^|<emoji> -Y7D]Da[|<number> /bT^eZ|a !^"Y6^7E:Z[b^[a^|and #E)],B:a?ZB_HBN[^Ai[|at .YS]|grounds #[I[|in @_g[|is *],^OZgZ|machine /Z1b2]EdT_V^l[|morning #]I]|on "B&Z9D_E|or 7[|that ;ZQF|we AYhY|while 7B]G|with .[?bC]S__Xf^n_|you n]
coffees|6BEZGF[B|and 6D
cohort|!^,B-]2_5_6]7_;B=ZC@E_HWQCRZZb[abCdWgahDk@n?|<number> -Z@_CCKZRZnC
cohorts|-_5[8]ZZ^]
coin|,_4B7];YD[MaQ_SF]Yf[kX
coins|,]4DDc_WhbkdnA|only DY
col|?ZCCjDkF
cold|"C#B&Z(>)D+D,^-Y.B2Z3@5^6E8C9[:B;C<b>]@XC[ECFWLBMBNTW[X>Z^^C_ZgAh_jZ|<name> "Z,_QZ|and Nb|by 8Z9[|coffee ,Y<]KZ|for YY|hands 2_:_AZWY|in hY|kitchen D[|on J]NZ|plunge <b|room DC|store QJlZ|tap D[k[|tea ,[|water F^[W
colder|4Y
collab|+DPD|with +CPD
collaboration|%C-C1A8Y;I<CCBJ@T]VCh_jB|with EC
collaborative|-EEY
collapse|C?IYYZeVn_|at n]
collapsed|QE
collapses|CCnX
collar|#e,BD]IZk_
collarbone|,E
collars|)Y
colleague|#B*C,C7]<Z@DECJ@L^][_CaCgEhFlAn[|<name> 'Y<^CZEDKZlCn[|told IG|who *CQG]]
colleagues|"D#B%X&Z)F+C-_/A1b2B3_5d8@:Y<e@BAcB@CED@EZHDK[N>RZV_WCXTYCZ^^;a^h[iDjDkAl^n_|<name> &[|across <ah]|and %E-C1Z:W;BJBRCa[i]|are -Y3]i[|at 3[XZ|from <WAYE]l^|i BZ|in QC|to ,A1]<]QFVWgY|who kCl]n^
collect|!Z&C+Y4@7CG>MDNCW]XE]@aYbCgDk@|<name> CB|from ,DCcD_Y^n[|it .bSc
collected|#]3]?[D]K[Q[YDkX|by ?_
collecting|#].D2i>CDCHGWg_ddCgAkC
collection|"Z)D,?1D7D8b:B<CF]H^QAXDYB[A]E^gaAeZiDjXnF|<name> 4^|is 8XDXJ[jZnW|of !_|tin eZ
collections|#E4[C]D[Y[hZ
collects|*_4]<]OY
college|&BDYaagYj[k]
collision|YZg]|on YZn_
colony|-[RZ
color|8a@]GD^]aZ
colors|)Z
colour|!F&C'C(c)D,>.F1U=?>C?DBaDYE[F[HAMbQYWE]D^EbCdFfBgDhCjCk[|and (]F[MZ|is Eg|this )B|we =@dA
coloured|[Z
colouring|>ZQD
colours|"b+b1_4C5D7_<[=Y>[CYDXGCKAPdQCYD[[b]f_gCjUn[|may C[GDjZkZn[
column|,@?DDZK[QC
comb|&Y7D>^Dfe]j]ke
combine|&]-[K]Q]bC
combined|,b;>|experience ;B
combines|8]n_
combining|,Z
come|!A">#@&C'G(?)D*E+B,Z-A._0@1<2@4B7E8A9]=[>[ATBCHBLDNGPAQ]S[TYV>ZG[XdYeXiAlXmDnB|<name> ,B4Z9Z>CCfD[QCSAjc|across ,D;^b]|again =[k[|along 7ECDFaQ^SDac|and !C#X(H)Y*]+E,?.B2D6D<H>B?BD>EAF_VDY^aFc@eDfEhWjYkCmZ|anyway >[|as %Z,ZD_JZ|at #Y.[3Z4Z;d?]CCXZ^YbZf^gDj]|back ![,Y/Z3d4D5Z6Y7]:G<b=C?Y@]BEC?DHIEQ[WCXa^]_CcajAkE|because WZ|before A^hZ|by ,_7F>C?[C^D^J_eGh_|crying ,C7d]a|down )^3_4F>D?ZCADDKBYEa_|early ![G[Q[|even >Xj]|first &a7a;[AZKY]Zh]|for ,Y.d5^8Z:]B]DEKBSfZfeDn@|from "C#E&_/Y4Y9_;DC=TZ_[|get ,]|here +b>B|home ,^7^8^:a>[JXQUjBk]n[|if .^=[SX|in ![)X2[4F7E9A<C?ZCYFCHBOVQB_DaCeagZhBnI|into F^e[|late &[|later &]C[KX|off ,YM]]Zka|on (Z.D7]=Z>[EfIXM]SBWD_We^jYkElS|once .Y|or >YDD|out #[,B.E=]C^QCdXebgA|over 6Z?[|round C_Q^j[|say na|see ;ZD]bX|sit ,F.^|tell ,Z9Z_X|that #BIB|the E^g]|through >Ye]|to "B.@2X4D9A:D;_?C@@AXBYDZSYTbXX^?bad^i[nW|up ,E4g9f?YCDD[QFY__]jF|with 9CD__Bk]
comedy|&[-C3Z7Y8^:X]]b]nD
comes|#]&C'Z)X*[->/^0V9C?DADC^EEF_G]IUJEOXS[TXVXXYYY_ZaYeYfFi]mZn9|<name> CbY]|along ![|at 4Z|back ,Z.C/DTC|by '[CZ|close ;[|down 4]7Y;_CBF^|first (b.ZMYRYnY|from 0bB_CFFZQAWZhZiYm]|home ,Z1^V]|in 8X<Z=DDDF[KZbBdCkC|next 4EE]|off /Z7^C[Q[ja|on #a,C.B4CC^SEY]j[|out .]5bCAKZSaZa_W|round TY|the 1Z7_|to 4ZDDK?O[^BbYjF|up #b&^D]IXK]bCjKkZ|with !Z"Y)_,]>ZI]QY
comet|4Z7GC@jFkX|from 7F
comfort|">-C6[8a9Z:c;YRE^aaZmD
comfortable|,^4b8X:A>BW^Y^|ones 9D_E
comfy|4]
comic|0[
comics|.eSb|count .^
coming|!?#Z%B&D(A)@+D.Z/C1W2B3F5E7B;C<?=C>AAABZCYDAFeKEM[N@S_T@VYWCZG]ZbDiXjXmc|<name> 1F4jDEQFVCYb]AbClC|and #[2Y6[IXKZM]W^]YkZ|at .ZS^|back *_4C6[B[O[e^iZ|by J]|down 4^f^|for "C,[.Z0^4Cn[|from #E,DC[e^|home ,Z8^|in 1B;[CC]ZkG|months -C|off ,]5Z|on ,>B[L[]Z|out #]D_j[k]|over 4E|round ,Z|since g]|soon ^Ym_|to "f+[7Z=Z>C?bC>FYQCVEXY]_aCdXeAfahXiGjCkDlBn]|up QD|with #WQX|year :]>D
comma|,aQZ
command|"ZkYnb
commands|8[
commas|CZOXbXj[
commended|&a;[KbQC|for 1]K[
comment|!C"C#^'e(l)A*n,?-C.A/]2D3^4@6F7@8B:E;B<C=B>A?DBCDEFaGCH@JBKAL^MkOmQ@RCS@TXUDX[YA[A]F^BdGeEfChBiCjAk@m_n=|<emoji> !D:ZL]n^|<number> ME|a *ZW_|and 3]|below 'B(C*ALDOA|further XZ|gets (Y*C|guide *Z|me *CFDmE|on ,Z3bXcjX|ready *ZO[a[|your 'dLc]D
commentary|=DK]QZjEnX
commented|<BhDjZ
commenting|*[5]
comments|!C"@#d(f)D*^+B,C.B1b2^3[4]5B7@9C;A<WCAE@FZH@KZMfO]PCQCR]TDVYWYX]YYZ__BbEdGeDgAnA|<emoji> (^+GMcVDbC|<name> (_MZ|and #^(cHZMaOX|are %[1f3hVbXbkCnD|for *[|from 4]|more *[2eWc|on 3aX^ZanY|will 3BXD
commercial|)_0]:YZ^b]nB
commission|3X5[8[=a>YXX^^dZ|and .[3YXX
commissioned|-ZEd
commissions|0Y1Y6ZPY[[|open 6ZPZ[[
commit|([DCV[]ZjD
commitment|%Y&B,C-[._;c?DA]KFQCVTb_h[kAlXm@n?|of ;^|to %Z-c1B:Z?DR]W[bVhYm@nA
commitments|-cRb
commits|._/E1YSZTCV]|<number> /E1YTC
committed|%X,D-^<XAaEDJ[R_ZY^^h[|to %X,D-^8Y<XAaEDJZR_ZY^^h]nD
committee|#a&[,B-_2X3[7E<^=f@CC]EfP_QBR^S]TAUCVIXbY[]E_^bDdbf^gAi_jYlg|'s +Z3W=]hC|<number> ,]-YED|has -Y1]<[?EEZR[l_|is .aS[|meets =Zd_|members E[|met mY|of N[|on CZ|will =Z
committees|=ZE]
common|"b#E,C.Z0[2E3Y4[CBD_FZHYQCX_YXaZg@|room QD|sense :Z
commonest|#[4YDDY[[Y
comms|-^8]RZZ]
communicated|-F1Z
communications|/]T[
communion|#]S_
communities|%Y-a0cE?J^NBRfUWcYdZlCmD|and -X|we BZb_cZhB
community|"A#D%h&E*F+A,?-Z3D4D5Y7@8]9[:];C<>=a@DA;BbE=FBHCI@JePBRYTAV>WAXDYD^Xa]dZfFgBh?i]kBl@|<emoji> %aJ]|and -[Ec^?aDbXlX|call K_nZ|hall =X|has B_aZi]|is 5[J]ZZ|manager VZ|of J_bD|room DZQ@]W|that -[R]|we %])[JZaCiBlAmW
commute|!a)Z/E7F:];YGZa[nE
commuter|!]
commuters|"Z,C?af_
commuting|"C[[
compact|CX
companies|"^+^/h0E8Z:];cAXDZE]HbPZQETcVFbchZj>lZ|that /c7]LWO_T_
companion|!A)a-_:^E^N]SBa[l[
company|"F&]'b)>*Z.Z/@0?1b4>:>;]<[=X>aACC[DBEZJYK[L_NCOXQVT=V[^Yb]cZdYeegXlZ|'s 'X1Z4D;Z|and 4?YDeAjDlZ|as =Z|has EZ|is =Zn^|says C[|that 1ZmZ|with ,[DEQ^kC
compare|"].c8_IZQDSa|over "_
compared|TBk_|with TB
comparison|#C'].ZDZIBQ_
compass|F[
compassion|%^-D:C<DRD
compassionate|%Z+Y-DAB
compensation|#Y@ZDbg]j]k[
competing|-[:BmF
competition|#[/_;ZI_K^TYb_jB|is 7]
competitive|-BEZRZhA|salary R]
competitor|7Y9C<ZDDIDQX
competitors|"B&Z7f:B;^@FJDMAR^]c^@b[nB|are 7d:E@FMCRS]caCiZnE
compilers|nZ|and nZ
complain|#B,H/Z3b;]DDK_XcbXkD|about 7@]BjYnZ
complained|,eQ_|about ,Zg[
complaining|,_4?8Z<XKDQ^nZ|about ,C
complains|j[n]
complaint|#h,^4^?aC^DAIdKDY[eCf[|about 4aCZ
complaints|#f-[IaY]f^n]|about #bIa
complete|!["](])D,D.a1e8^:_BbEcJaQAS_V[]ZiZkAl]mC|our *AE]JaOBnA|the E]R^lb|your NZn[
completed|1g<BCDE_J_V^f]jEl^nG|its 1ZCDb[|the :[;CAYEYJ^V[
completely|#Z,E.Y:YFZI[SYb^
completes|,a-FQ[RC
completion|-eAXRdVan^|of -_1[R[V]
complex|!A-^8CJ^R^mY
compliance|)D-X3Y8B;BTZXZ
complicated|,C:aR[|and ,D
complimentary|&C(E*^-C/C3A7XEDG_H^JEO_ZC]W^AmB|copy *ZG[bV
compliments|&^1[7]KY][
composer|&bK^
composition|C[jY
compost|%ZC]DcH[ICJ_K]_DnA|and 7Y]Y
compostable|#a
compound|#Z4C
comprehensive|ACED
compromise|"D8a;]CZ^ZaZbWfBjZ
compromises|!ZJ[
compulsory|"^,B
computer|"Ye^
computers|:Z
comrades|0]:eBfVZaa
concept|;DnZ
concerning|3]
concerns|#A%^X]
concert|#C2[4?;]>C?A@BCXDEGASBWYYA_DbZn=|is 2^WY|on C[IBfX
concessions||<number> GX
concierge|W[
concluded|1CF^R_l]m]
conclusion|-Z9YAYhT|of -ZAYhT
concrete|,;4D7[:DQ>V_
condition|#C'[,[3[CEEYQ[X[jB
conditioner|CZDge]kc
conditions|)Y2Z4B8CCAQARZ
conducted|-[1aKERZVajD
conductor|,_?[d]|'s ,Z|<name> C[
cone|3]4]I[YYnB
coned|b^|off b^
cones|#Y,E3_4]C[IXQAiW
conference|%]7D;]<VDDNZQER^hZne|call GE
conferences|<E
confession|'[)]<]AXL]bY|from YY|time )]A[N[bZ
confetti|#aI_
confidence|!e%E,C/^0Z4^7F8a:a>Z?=HCJBKBTX]Z^daXeXfEh^i^kFlE|and /X|in -Y
confident|+[HZP[V]nU|you V]nX
config|DEh^
confirm|&E-B1B4bAZC[E^IFY[kCl]|by 4[E[lZ|that 1C=XAZ|the G[
confirmation|*_DaO^k_n^|email nZ
confirmed|CbEZK_QGYWeXjdnb|<name> CCK_QB|and fC|in CZfY
confirms|1YEBI_nb|the EA
conformities|E]lZ
confused|9]DDM]__|you 4[9]DF_]
confusing|>dD[ebk^
confusion|4[
congrats|:Y?d@cEANZQYRZaZffggjBl=nZ|to :Y?f@dEAQYRZaZfgggjBl=
congratulate|(Z
congratulated|Efh_lZnZ
congratulations|&Z-D;B<E?]@dAGCAIDKVN[VB^?bDfagchAj?lG|<name> @YN[|all 1a?CV^fD|to &_-D1C;B<E?c@dAGCAE[KXV@XW^AbDffgehBjAlHnD|you @E
congregation|0[5]=YC[Z^jY
congress|7FFDn^
connect|*^5ZADEYOYR[^[|with *XEa
connected|%Z*a,?-_6Z8]:cJYaa
connecting|"]aB
connection|)E,@2[5Y8[:a<DQ@^]_ZbZhClY
connections|%Z8[Bdi_
connectivity|8BCCJ_RZ^A
conscience|2E7^;F?]QBTY
conscious|8YG[^^bC
consecutive|-C8D;[EDV[|year 1E8DAGaAhF
consent|'Y,]-^;_CZE[Q]b^|forms ,^Q^
conservation|&c,C2Z8CA_EZnA
conservator|&],EDYKZUZ
consider|&X3f5Z6aEcX][bl[
considerable|;[B^Q]bYi]
consideration|,B-hR]h[
considered|CCVaX_j?nA
considering|,^QZ
consistency|:^UZX^a]bZ|is UZbZ
console|D[
constant|VD
constituency|DZK]
constituent|#Z&Z@[I^g_ne
constituents|+E,[/[;^>^AX_Bh^nb|are /Z>^
constitution|&]
construction|&B8YjY
consult|)[
consultancy|;^UFn]
consultant|4Z=Z@DEb_[
consultants|"Z0Z:B<[?_D[a[c]hZk[n^
consultation|#D-[1B3W9[;E@BB]CZDDEbHCJ]KBMAR^SYVZW^X[]]f^h@iYjblX|and 3Z|changed ME|closes CbS]fZ|on -]6^7[9]E_J[[W_[l]
consulted|,]QZ
consulting|b]
consumer|#[0Y
consumers|-XBFRY|should BF
contact|!]"[&C'_+V-Y3cCXD]G^H]I^KCPYQBS]XcZ[]BeCgWh[jW|<name> D[dZ|centre %]3Y|is .ZIY|lenses "[+^D]P]|the !aD@kC|us 3^CZ^[h^
contacted|5]7DB^ZZn_|by B^
contacting|#C??
contactless|j]
contacts|-c5dD_EZZ^k^
contain|#Z4aCaDYIYeCk]|traces #[D]IY
contained|-W
container|-_8[<^^ZcZj[n]
containers|-Z1Z8]B_CBDCVY
contains|#E,A4XCbDBK^a[k]n_
contemporary|^Z|flair ^Z
content|-c7B8>;EF^R^ZN]@hBi@
contest|&a+j,[C?K[PaQ^WcjB
contested|4]
continent|;abY
continents|&C1Z8Y<eV[^^c^|and <[
continue|!D%c.C1A8?:C;[GAJbYEZ][ci^mDn[|on -C1C8A;[ia|to %^1EJZiDlGmD
continued|,A-?0]8C:C;[<[?DBaJ^QDhYiY|commitment <b|loyalty E[|support )ZB^J[
continues|,C-Z8c:d;[<YXY^_a_nD|to -]8[:];_<]QD^_a^
continuing|3[;C<EEVXZ|the 1Z|to 3]X[
continuous|RZ|improvement -ZRZ
contract|"F#Y&Z+E,C/B0C7A<B>CACCDDDE@HXKZQDT>U?YC]>^@hBmCn?|<number> ;ZnD|before D?kE|ends &Z|for 2F|is =ZnC|says ,EDY
contractor|&A,C4a;Y=CC[DBKBQCY[gZjb
contractors|-]1c?[V[^[
contracts|/[0c=B>DCDD?SDUYY_n[
contrast|__
contribution|-cGFR]TDa_nX
contributions|-[JDQCn]
contributor|&Y,ZCDKXQYn[
contributors|&[-B?BIZKYS]n]
control|%B-_1]3[4A8@>CA^BZJ@T^Vb[BhY|of "YH[nE
controller|gZjBkZ
controls|*[1ZkZ
conversation|&B(Z+A,B.B/E2D9D:a;[<??DDAEdK;MZPBSAV]WD_DabbYg]iEkGlenA|table >ZKE|with "_&D4[9D
conversations|%C,D-Z0A1BCDEBaCe[hFjZm^|and -]DYe^jZk[|with a>mZ
conversion|-aR]
conversions|-_/DR]
convert|-Y5iD]T]ZikZ|old 5GZE
converted|5^;Zb[|the 5BZA
conveyancing|)]6d[Y][
conveyed|-i4GRc
convinced|,[;bQYbZ
cook|&_+_,_-F2Y3^7E<[K[N]]D^E_[fC|and -F|for 3E|in n[|it <]=[
cookbook|O_Z_
cooked|&_+F4E@DDcKZPEkbnG|by &[+FDYKZPFkW
cookie|+_,ZQ[nY
cookies|!F+_,Y>]DAGCS_e[na|to !EGC
cooking|&CeAi[
cooks|>^
cool|&[,B;ZC@D]dZ
cooler|<[C]
cooperation|([1AEXR^VBX_lZnC
cooperative|-[
coordinator|1E
cop|"A#c4^Y]
cope|"_%a,V7a9CJbM[k[
copied|"E#]&[,Z;[>Z?_b^f^g^
copies|#D&B)Z+D,?0Y1D7C:BDYTDU]aCb^dYeFgCnA|<number> b[|from CZjY|in )]0[C[U[|of CDDbOcWC]XdY
copper|&^,Z3B7C<[CCKYQ]jF|tape &^DaKZQX
copy|"C#A*Y,@.C2D3f:B=YD[EXFCGXHCJALWOZQ?SCTDWCXa]baGc]e@i?n>|<link> !aE[G]b]|and (Y3ZgBk>|at 3]|in &Z,[|it Dak^|of &A,AKC|paste 3[LZOZQAXZ]X|the &Z|this 3_
copywriter|1_V^
coral|D]
core|%_(]*E-]2Y5Y8YA]M_QbR^VDaBhZkEl@|of 8[:B^_
corn|#]E[|exchange #_
corner|)C.a1[<YCBJXL[NCOCSbVXWAX^YE[baWbAeZhDnC|and Xb|by 7_K^|for <]|of 8aF]J_^]|office <[|so 5W|with j[
corners|&^,A1Y8_F[^_a]mY
cornet|#Y9aKBQakB
coroner|nZ
corporate|"Z3Z8Y<DQ^^WhY|partners 6[
correct|#B(],Z.[4_D]QFS]Y[eDf^g[jDkEnD|one IF
corrected|#b&W3D4Z?]C_I[KCQ[Yd]Ek@mDnD|in k[nY|the #Z&AI[KA|version fY
correcting|&?,Z
correction|#>&C4k@BDFICYjgAj[|in jE|the C[K]|to 4g@FCCKCYdj@n>
corrections|#Y&^2[?YQ[gC
correspondence|&B,B1Z3cVYX^jD|will 3]X^
corridor|,C3Z;F>_@EFXQBYFgChBnC|and F]mZ|has #[>^|with 4EYD
corridors|-D8Y<a?^CA
corvane|0Z1gA[C]UZVgY]hXjZn^
corven|:]a]n[
cos|,X[]
cosiest|;M|halls ;AbE
cosponsor|1C;D|the 1CEcl_
cosponsors|0Y
cost|":%X']+C,</_0?1@2Y3C4X9Y@@CYDZEZFWHAIWQ=TXUCV?W_XVb@gFi?|<number> !C&Y/<4E<e>DD]R[T=W]eCk^|and =Z|me ,]|more "C,[9YID|of !["a,E1EA^C[E[G^a]f_hZn_|the /_FeT]mW|us 2_WakF|you #A2Z7aW^e[
costed|#Y
costing|/YDAFbN]mc|you 7[:YF]MB^Dm_
costly|7a?[dYnD
costs|!B&A)E*[,;/b0A1Y3Z8A9A;?<C=Z>[?@EEF_IZNATYVXXYYCZ][>bAe]gZjYlAma|<number> !Y"E/E=BF]HASZ]agAj_|a .ZDZ|and =Z|more D_KZjZ|nothing (E,D.[7C:]>]Q?]Bj@|the /]2[D^eY|us /C0F2Z5Z=FI[TFWa|you "_(Y.a7]=^M^d[
costume|&],b2ZBZCAQ^
costumes|8BYZ
cosy|8_D@^]
cot|@DQ^
cottage|#Z1EI[YYnA
cotton|"a/@1C4e8BCYFBG[HVVEYYf^jX
couch|(ECZQE
cough|'[5Z>]P^jH
could|%E'D(<*C+X-C.B0C1@2D3?6W7d8G9F=B>E?dBACAD>EZICJ@LCMDN@OFRES@UFXCZC[[]]^EaUbYd@f]jDk>nD|all E[lZ|ask %]JZ|be !Z"B&C)a,B.[3F4Y6_7[:I@ZK@MBQBRESXWCXFYE^EbGeCfBiBjCm_nE|both XW|buy '^|change "B/ZFaHCa]m^|cost 7^|do #F3Y7A9D?DXZeC|find ?aCZeZn[|get &[>[?]dEgZ|have #@2c4]7X8C;XIASBYYaCdEk[nA|hear >Y|i E_QF|keep ,D6[H[[[|lose 4[|make 9_K^|never H^|not "]#e%F'b)C+a,@-_.C/D2@4]5C7=:W;_<X?Z@ZBYFDGAH]I_LbP^SFTCZ@[A]C_EaYbXc_gXhZj]na|pay "E)cN^|put EY|read &[0[KZ|run @^|save /^6Z7EF]T]aanB|say Q[|scroll 7]TZ|see IF|somebody ,Z9^_^|take .[/]9[|talk :b?_AZa^|tell <b@EU[_CbZcZ|use (EQA[[|we #]VZ|win (Z:[|you ":'=(F)Y*E.C6_7Z8Z:EDAH@I@KBL=OFTBWaY[Z][X_QeXgX|your "aiYn]
council|#B+E,:-B.A/F1D3X4=8E:C;X<E=C>?AAC^E@IHPAQ>RFSBVDWEYC^[b[fWj[kal@m[|'s 4[5ZDXSZ_BbCeD|<number> C@|and a^|got 4?YB|has #C%Y,BCYEDJX_Af]jY|says Q^|tax 3Y4[6[@ZQDYY[Yj[nD|that #D;_ICbY|votes nB|will 3Z7ZFZXd
councillor|"_(C3]4]9D;^?Z@ZDAEZF[MDb[gZlY|<name> 4[E[lY
councillors|5Z|will @DgF
councils|&^4B
counsellor|>^
counsellors|D[
count|&V*Z,Z/D0]2]3]4=7D=e>_@CDYHFICKZLAPXWaY@^b_WaBbBcEdbhBiBjF|<number> &]0cPZU]f]|again #c4[|and #D.Z3_4E7]<Y=cSYd_kD|as (]nY|for K[QD|from 4c|on %]2Z4E7ZCb]X^[l[|so ,CD[|the D^kZ|them =a|to ,^3_jD|votes &Z?Y|your nX
countdown|#_5_7fZ[]bmZ|is 7i]cmZ
counted|%F&Z,d/D2]4_;C=U>V@ZC?FFGcIBKWQ^SCTCUCY^ZBbAfYgYj?nB|<number> 4=|cars ?Z|eleven QB|the ,[4C<am^|them ,[QZ|twice ,^0]?EQ^|you kZ
counter|)D*G.E0_1[2Y4C5a;D=]>Z@^A_DFEDFEOCSCTAW^Z[]EfGhdiZj^|'s ,[|and *COB|as hZ|at @YA_QEg^|in A[fAhYkD|is i^|on 1]nW|open =[|or QE|so 2[D[|with IY
counters|&]0[C?DBKYnC
counties|+^,F;a<]CeI[b^jYk_n^|and +^;Z
counting|#Y%?(D,b/Z0b2a3Z4X>V@]DaJ?KXU_VYYE^Bb^|on %B(D,C
countless|nC
countries|&;,b/D0d7C8B;cA[CAEaKCQbUc]A^Dbac[hSiCj?kYl]n]|and ,Z^EnA|one 0YEe
country|!D&Z)C+],@/d0b4@7D8@;d@ZFZGEJBPYQ<RBT[U_XD^@adb^c_g[jdn^|and ,E4W;Z>WbZ|mile +^P[|where F[a[|you ?[
counts|#B%].[/@2^5D6Z7^:Y>^CCEbNCT?W[XZZA[Z]Z^Ab^eWjAlcn:|and %Z|as #E>^k^|for =]>[
county|!]&F(Z,=-B/[0[2Z5A8A9D;b<X=>>C?[CGDHG_RDS@UYWXZCbZdBeBkGlDmZnH|'s #C._;^AYb[|and !F,F?Z|does DY|fair &C<[bZ|had JZ|has FZmY|pays 4Z|prize &?K@|show &ZHY|to <[
couple|/F5Y7b;F>X?X@[CAKCQDWY]X^XfXgZ|from 5]?[ZZ|in 7^@X]X|of ,Y2[@CjZk[|who >YbZ
couples|+^,F/c:CJ[TZXR|who /d8YJZT[^Y
courage|:ea_b^|to :]bZ
courgette|,Y
courgettes|,]Q_j[
courier|1Y4?>]C[EXg[k[|will C^
couriers|2]4[
course|!A"C%@&C)]*?+C,<.b2b3@5X6Z7W:B<?>[?EE@FCGCH[KAQFRXS^TDVTWdZb^Ya@b@dXhDkE|<name> 4[YX|<number> DAk@|and "])[,[.Y|at D[|but ,DIC|is .]jZ|of @]gZ|on 4Z|our ^Z|record 1Fn[|so ,D|starts nZ|you 7[>ce_iY
courses|#]7^Paa]|and )[jE
court|#Z&E.A:Y;D?EB[C[D[FBIFKBQDR@eVgGi[jD|'s ,[|can >D|on @EgE
courtesy|![&eK^Q]XZk[|of &a2YK^XZ
courthouse|,BD[
courts|"_#[B^H[iZ
courtyard|.bD^QCSaVZ
cousin|&Z.C2ZDDQWWZ|<name> &]
cousins|+[0[5dUWZb
cover|#<%D&V'[(E)a-Z.A1D2[3C5B7B<Z=]>D?@AXCCD_E^IBL[NWQDX@^>aDd^fCj?kTlXnC|<name> GX|a "DkY|and D[QFYGkY|from )=|is M[|it ;^<[=aA^KCbcnC|letter FD|the +[-dD@RZ|up 'Z7]LZ|your DbSY
coverage|>ZC[Q]W^na
covered|"e#B&T,@4D5D<c=[>C?DCGD_E^FYHcIYKZN@QCSAT^YE^ac]jDk_nA|<somebody> &C|by <_|in &^<aEd
covering|-aR^Y[
covers|!X#X&Y)_-Y2[4>8B=A>]?ZCbDXKWN[QEW[d@fTgEj^k]nW|<number> #cC[I]kZ|on <[|the 2]nY
covid|,YQ[n[
cow|,]Q^jB
cows|,_.eC>DYS[jDk^
cox|?^fY
cpd|Z[mY
crab|,b;^QZb]
crack|"A&C,D4_9[C^DdgB|at "B
cracked|#[,]/C9?;F<E>E?DCCFDQZT@UYmD|it &DKE|screen (Z7[9D|the 0[U[
cracking|#Z&^+Y-_5^<ZK[R]Z^aD
cracks|)Z,C=]d]
craft|,<8^:];_<DC@Q>RB]Zb]hVj@nE
crafted|,C8jHDIDQB^ba[mCnA|with 8[^^
craftsmanship|%Y:_;YR[
crampons|?Y
crane|"a,D0aBCC]DCHbU_aYgFiAjbkA|<somebody> &C|needs BCiC
cranes|EEjD
crash|4ZDCbBibnZ
crate|.Y=Z?BQ^_ZfEgBk^|by Q^SC_[
crates|2b4YSCW]iZ|of 2]WYi]
crawling|QW
crazy|"])[,>OYTCb]|to ,EOZ
cream|!_&A(^,_4CGaMYQYYC^Yb[dEhX|and #Y4D|van 8[^]
creams|,a
create|1C7AA_VBh_nY|a -Y:^h^|jobs 8]nZ
created|)e1e5ZNYlB
creating|A_EBaXb[hW|<number> 1AEFVDlF
creation|-[a[
creative|8[JAN]bY
creativity|AC
creator|)]
creators|0[;[=eQEdffD
creche|,D
credit|#@&f']*F+Y,A.F0]1Z7A8C9C<E=^?Z@DJDK]L^ODPZS@^Ea@dZgChDkDnX|<name> &]1_T]Va|card gC|cards '^|file >YD]GEg]|for )Z|in &Z4_|on =]|score !]G]aZ|to &e+a5_?[Kbf_jEnB|union *E0^PZ|where ?Z
credited|#X&_,A4[=dCDK]QEd^gZ
credits|#D&_+b=eC@IaP^QXYad_jF
crest|3^=YXa
crew|"D#C&e(g)B+[,]-F.A0C1E2D5B6C7D8>=Z?WBBE<F@HBICKeMaTFUBV>[AfZiEkBl=mDn@|'s CDgT|<number> ,c?]KYQ^|and &Yj[|at "B&_;BHC|can 4D|for +[|has &DKE|have ,E;Ae]|in ;_b[|member 3]Xc|of ,e1DEAVDlG|radio 6E|that =Y|who <[|will =ZD[|with &],ZC[
crews|>AD]j^|from R[|on eZ|who ?[fYjXn^
cribbage|gY
cricket|9[;Y>bC>EZKBSDe^jA|club E]g]|pavilion iY
cried|,^1[4G5Y7D<cCCDEE[FEH_J]LYN[Q]VXX]YEb[cefVgZkCl]nA|a <gc[|at ,[<]|in 1_<>CCE_H]VYb]l_|on <D|twice b]|when <]
crime|&^(b/d4B:]CGFEM]Q@S_TbX[a_jEmBnb|in /_Ta|is ;^CCbZjC
crisis|4]8Y@[DYF]Tdm[nb|hotline >CeE|line D[
crisp|+a7X@[DDP]g^|packet @[g_
crisps|#E,h2X4BICQcS]W]nB
critics|4E;hbgnE
crm|NZP^
crochet|,ADZk[
croissant|,aG]Q]
croissants|+],bQ]|are +]
cron|n_
crooked|<Z
crop|,?5f?[C]f_jYnZ
cross|+C,e/C5]<W?@@BAAD[IBJ[SSV@]UbDd@jB|<number> &Z,]D^fZ|about ,C|and n[|at hZ|cutting -Y<[|in n]|tell .D|the 7Z|with ,[4_7c]^
crossed|#_&^0d1a4B>aDDE]I]QFc[e[fVnY|<number> 0f;[Ua|for E_VF|out #a&Y,XI[|the ,B
crossing|-F4^9B;EIYY[_Ff[gYj^nE
crossings|&Gb_
crossword|Q^_]e[iWj^
crowd|%Z*Y5f7^8Y;]BaFCIXZhfDiakB
crowded|^^
crowds|>YjB
crown|1[HAmCnX
crowns|E]l]
cruel|>Y
cruise|+[
crumb|&[1^?;K[
crumble|CAf[jF
crumbles|QC
crumpet|4[MZ
crush|&Z(_7B:];[a]nB
crushed|9^_Y
crust|#D4X;_
crusted|,E|over ,E
cry|#C)X,d3[:ZD?GCKaQaXW^Ua_kA|at )]
crying|"Y&],[1]2E4A7d;@<C>aDDK^NYVZXZYD]fiWjDkCn?|at 7b]_|in ,B|out "[BYiY|to ,C7d]a
crypt|"C*ZHGOY
crypto|,]2BQ^nY
crystal|8BPZ|clear 8BPZ
csv|-C.aJ_K[QYRDSbnZ|export #[I^Q[RE
ct|=A@^CZDZg_jZnX
cto|&D4];Y<ZM_b[m]nY
ctrl|Ddkb|<name> Ddkb
cub|>A
cubic|1amE|metres 1amF
cubs|#dI[
cuddly|![|toy ![
cue|JZ
culinary|![8B
culture|%Z&X,?-^1[8[;VFBNEQER[U]V_XWY@^abYnB|and JZ|eats "Y,EG[c]n[|is :a;DM[
cultures|-[7C<YQ[cU
culvert|,YCZ|survey ,^
cumin|DZ
cup|!B%[(]+B7B;^@]EDJ[KZPGSDY^]?_BbYg_iCk@|<number> WZ|link +APG|of %^+[,F?_JXKZaYkDn_
cupboard|#]&D,d0]4A<[C]F]Qbj]ma|is ,[C[
cupboards|&Z,[D[YX
cuppa|.]<_
cups|#E&D,@-B0]RBU_hXnb
curate|-e8YJDRdaFh[
curated|!]%D&>4D8g<BBCGcJ@NDQCR_ZA[@]X^baXiAjCnF|by 8]|for RC
curator|"[F_|'s SY|<name> "[
curators|,_3[?Y
curb|!F3[;Z
curd|CCKZQFRZjC
curds|,YC]QY
cure|"^:[F^HZ[[m]
curing|jY
curiosity|;YcY
curious|'Y)_,[2Z8Z;F<eB^QX^]_d|about ,Y_[|what )bB]
curl|#Z)[,]7[8BQ]bcn[
currencies|/[0Z
currency|lB
current|"A%Y'a-^7EDFLZQJWWh[|account ![%Z
currently|1]2A9b>DJ]Q[Va_akE|experiencing -Z4XCDV[YX
curriculum|%X-];EAXJ^T^l[
curry|&[,aCZI[QZWY
cursed|M[
curtain|([+[4C?ZAZe?hXjBnD|at +Z|up (]?]
curtains|"[)X,_.D3C5Z7^CCD[XB]]jD
curve|-Y
cushion|,]>ZWYe[jZ|the ,Z>[Q[
custard|,bQ[|creams ,Y
custody|-[CERZ
custom|![QC
customer|#]%f'D,D-].E0A1A2B3C4Z7C8D9A:B;V<A=A?[BZC>DFI]JcLAMCTAVHXB]>^EbXdFeEhV|'s ,^?ZFZgDjCkF|and #D|asked #_@aI^YZg[|centric 8Z|experience -]8aVE^]mF|for ,Z|in @CI^k^|number MY|paid dF|satisfaction 8D;ZA]hanZ|service a^|success -]EZWZ|was ,A<[KC|who !]GZ|you %^BEJ^
customers|"D%g&A*D+@,>-A/a0]4C5W7C<>=D?>AFBeCaE=JcK@MGNCP@RYT_UVX^^]aCcAdFe@fFgEiak[l>|<name> CFU]jF|and B?b]i?n[|are %])[5^ADB^GBRYY@Z[^AbCib|at 8]BCaBiE|colleagues :ZaZ|from 4Z|got /[7A|have #[/Z@[IZ|in #Z1Y4X@YBECa|of #E|on 5]ZZ|only n_|pay HE|told BE|we %bBbGZJai[|who /[6Y?DBaD^IAX[YZibk]nZ|will !XB_GZXX
customs|4@?[DEQZdWfZkXna
cut|!V"T#F%A&Y)A*D+?,?-C/_0C4B7@8A9B:B<C>[CBDVF_KWLCMSV[WEYDZB]B_Zd[eXf[hYiB|<somebody> ,@CZnC|a CED]GZ|and ,]da|at Ed|by K]|food &C/DKETE|for ,[eY|from ?^fZ|in ,D4DQA|it ,[2G3a>]DCQYX^nZ|its /BDA|off #E,D-[4C>]A]C^D^J_QCY_eWh[|our 2]A[|out ,Y|the #^ADD]EIV_Y]_ab[jB|their 7G|to D]QY|your 7ZD[F]m^|zero jE
cutest|([+Z
cuts|!A)b,A.Y/a@DEFGBKCQBTaUDe[jakEn]|the 1AEFVD
cutter|4ZX[
cutting|!_#?&@)C+C,B;^>]?]C^D?G_IAMEQ[WEXUb]ecf^iBjekI|edge !a+D1D<BEEb^|the ,D?a@ZIGf^gZ
cv|+],D/_>EGBQ[TZX]d@nF|needed .D|to Q^
cve|kZ
cyber|"]/[5[:ZA^T^hZn_
cycle|&V1Z7]?]A]B[CBE[QEaAbEfYhYiZnX|lane ,Y?_DYfZnW
cycles|>ZQY
cycling|RYjX
cyclist|4Y
cyclists|#[9DDaX_ka
cyclone|nZ
d|&a(^:D;c?CBDC^DWIBKaQ]]EbWh[j^kY|<name> (Y,CCDRAjCnE|<number> nC|c ,bK[|in CZR[j^n_
dad|"C#U&Z(D+B,c.E2@3[4A5C;A<_>d@aC@D@K_QgR]]ZbCe_gYj@ne|'s #Y&D>]eW|and ,BK]gD|for ,ZQW|has *^,EeX|moment ,f:X;DQ^bDn_|was #Z7[|who ,YK[
dads|([0Z4Y5e:D>]?WBbDCFWQ_U^Zce]g[i^kF|love NB|sang BCiD|who 5Y
daffodils|"YMZWZ
daft|%^+Z2]>h?[@_D@J]PXQDSFecf[gcj]nA|and f[
dahlias|+^5]D]
daily|"F#_%C(F)E*A2D3X8C9Z<D=CD^FXI^KCN[QAWEXcaYc[h?k_|and ,_QZ|by ;ZnZ
dairy|#V,@2Z4D@^IZUbgZ|farmers #[@YCD
dal|5^Z]
dale|DD
dam|=ZEDkClEn]
damage|DeK[YDk[n_
damaged|4[QDkEn_
dame|1B
damn|;_
damp|#^/a4Z@BKBQaTZa]gBjCkE|and ,]|cloth Q[|in 4[QBkC|mice "F
damson|,AC^h^j]
dance|&B1X8_:c@]K=LZT^VYfAjAkAnE|floor 1YV[
danced|;ZGZjYk^|in GZ
dancers|7[
dancing|']J]LY
danger|7FDbk[|so >[|to /[DY
dangerous|,DD[
danny|?b
dare|%[(E7C8]:cA^GEJXU_^Z|to 7D8Z:b]E^]
dared|FbN]m]|to F^
dark|!D#^([)D+D-D/B0E1C2F3]8Z:?<Y>^B^CCD^FEJ]R@VC[]aAdB|and (_|by DZ_BjFkZ|in ,D;Z|mode #aB]I[[[__iZkBl[n^|on W[|to #^,[|with ,E
darker|8[I[^[_Y|than nZ
darlings|)]1^
darts|,b5^KYQ[_XnD
dashboard|#[)Z3W8BI]N^SEk@|do DE
dashboards|-ZR^
data|!@"d#Y-f.]/X2D4_7A;B<E=C?BE[FAGAHbI[M]RhUHYd]EaBdBe@l[mCnd|<link> :XD]b]|and ,[4a5a>]Z]nD|are 4YY[k[|driven -ZEC^Di_lC|from R[|into )Z4]|is "Y,Z7DAbCCHZMZ|management EZ|to RD|was 4D|with -[R[
database|,[2]DBQ[kD
databases|&^
dataset|-_na|<number> KE
date|"@#C&D'g(E)Y+D,9-B.F/B2?3@4b5D6E7?8A9Z:B;C<>=C>Z@CBFCcD^E^GAHBLdPCQ@RATBU]Ya]<^Cb@e^fXi=jbk^mDnY|'s 4[|<name> QZ|<number> #ZDYEbK[QAX[jWkVl]nZ|and 0Y=B>ZD_e_gBj[k_|at #B|falls >Y|for #]CbYWnb|in >Cg]|is &C'^.[4^>[C]KDQ@S]|it 4D|no E[U]|of 'a4YCDD^L]k]nE|on @CD^kC|or D_k[nX|the 'Z|to C@jDnY|was #G4C|we 4Y|yet HC|you .[9[_Xn_
dated|&Z=[D_Q]YGk[
dates|&^)[,B-E0[1C3a4?7e;E<F=E>YCAEDFDQCTYVDX_]ce_hAkBlBn<|and 4Y>^gY|are 3d7bQ@TZXZn^|by 3[X]]Z|in XXkZnF|left 7ZX^]]b[
daughter|#@%]+@,^2]4C5V8D;><D@EDDEDHBJ[PBS?VFb;jDkC|'s ,a>]?DI[PEgBkG|<name> &B,E?[KAfZ|asked #CIC|has ;@bB|in 7[|is ,_QZYYkZ|of &aEEK]VHgY|says >Ye]
daughters|%_&EQ[
dave|7aA]CDh^nX
dawn|,]8[<[>^Da^^e_k_|and C]D]j[kZ
day|!Y#C%?&C'a(A+C,A-C/Y0@3C4D6B7B8E9C:[;X<X?A@FBACZD[F=L[OEUCYEZW[>]Bb[gFiCkYlCmAnD|'s &C=_@[d_nC|<emoji> (Z)d*[MXNX|<name> C^QHZ_jbnF|<number> !E#^,[2WC?KZQaWbYEaCbBi^jCnA|a #Z7Y:F;[CELaQF]Y|after #YkC|again !Z|ahead *Z;]|and #B*Z+Z,_-C2Z:a>B@EBYDAJaO]Q[W][Jd>j?k>lC|another 5]:Z<^ZZaXmZnZ|are (DMC|as &]|at +C1^C=IDV[ZBe@fDjF|back 2]|before &]:]@XKYQC|but ,C:CD]QCaBkY|by @ZCEbEe_|delivery )bN[nX|dispatch GEnY|do m[|early .D|for 1Z;W<D?[E[JBNZQ?T^cCgX|four &[Q[|from %b4]9DJZM[|has DY|i :Y|if "Z+],Y|in %E,^3X>_A^JYKC^XhWk[|is !Z.a5Y7F<^?YC^DAQ_S[c_eZfYj]kF|it 'Z,^|job 1ZVZ|just /[XZ|late Ca|like 8Z|long /^TZ|no ,Y=ZKZ|now 4]|of ,]8Z:AN_R[fCgCjA|off &b.[4D<c>bKbjC|old @[|on "])D3[QF|one +V,=-c8Z9E;b?D@_A[EZKZNDQ?RcaZbXgahbjAn^|or "F.D:Z;Z|our !Y|out ![+[8_:C;YG_^a|per 2]|rate DY|room #ZeY|since gX|so 4Z>CC_DC|suits MD|that DD|the ,^/];[|they :[|this /b4ZCCI]Q^kV|three XZjE|ticket CZkY|tickets !A|to )[,Z/E8D:D;d>^A^CYIBTA]?bacXe_|tomorrow C=|two .C<[EE|until "^DX|was DZIZk[|we ,]<C|week CDDCkA|which 0aU]]Z|with %Z,D-Z<Z=ZE]RYd]|without ;]|you !Y7i8D>@DYICTB]_jCk[nD
daylight|"C<^@YDfQCc[eXk[|under "FDZ
days|#?%E&F(B*@+C,<-?1>2C3F4]5D6A7Z8X9@=]>Y?BADBBD[FDICN[O@QAR?YZ[@^U_CdShWkYm[nD|<emoji> ,D/G@]TIUC]Cg]n@|<name> ,[C]SD|<number> 8YRBV[l]nA|<somebody> KYQYT[|a 4A=]CHKBNZ|after #Z,[>^jY|ahead 4[e[|and "B&^.]2Z;]>DDDIZK^S_eDj]nX|are ._8YaG|as AY|at +a<[CAQCSC|before D]]Dn]|down CZnX|earlier Fa|early QCf^kCnZ|for 4b@ZQBYZ|free !]&[)[|i <^|if =DCbd@jZ|in ,]=ZCB][jA|is ID|it DCQB|late N^QBYE|later ;[jB|leave jE|left DB|longer 7]|no )EaY|not n_|notice !^"]DAe]jD|of &C4Z8X<Z=ADDSh]B^Z|off /Y4E?_CETZ|on ,[?[CE|so #YQ^|sooner bY|the :^|then 4][[|they ?ZnF|this -Z|three i[|to "[0c7a;YD^SFUZ][^BfXnd|training &D|until #Z7h]dmZ|we ,C.Z<Y=^NZS[dakC|with !Z"C&E,^8Y9BQBjD|without 0_;^A[DCJZU^fD|you >Z@Z
dazzling|8d^b
dbs|#[
dc|A[KZQ[hXkZna|office KZ
de|,]-^@YI]RZjW
dead|#Z&D2c:^@DC[D?HCMZWYZX[^]Ya^jFk@|and 2YWY|at ,CQB|body :aaZ|quiet +Y
deadlifted|@aCAnC|<number> @bCA
deadline|,Z4Y7@CeD^Q[YY]>e_jdk_nX|<number> C]j_nb|for 7BDZeZn>|is CeQ^Y]j_kZn^|to C]
deadlines|#E&Y:_]BaZe]kF
deaf|,e4c9X;DKaQ]Ya_]
deal|!^&X+_/]2W3]4W7W8A:B<]BXCZF_G@HBJGQXX_]YeAgEjena|ends FbYFm^|in /_|of ![,[|with +b3_P^QZX[
dealer|DDeX
dealers|,BBbib
deals|,A7W8YQ@T^YXn[
dealt|4]X^Y]|with 4]X^Y]
dean|2^
dear|%b0Y3]4Y7]:C<E=[?[BaC^H^J]N]QXS[TaX[ZZaHdafWhCiaj^k[lW|<mention> #F/YCCb_|<name> CBiEnd|all BdC^Ebigj]l^|colleagues E]nX|customers B@i>nB|followers BZEF|friends 0]1YAYEDQ]SYlU|guests 0[4b;ZN[|members "[7eBFCDGZMY]Z|neighbours 6[[Z|parents 3^RZXX|residents W[|users BECZjY|valued BUi^
dearer|&FKBgZ
death|#C)[4C6Z8BC?HDIDQ_^EjBnZ|of ,DCEIEgC
deaths|,A4GK[QZUEn^
deb|9^CE
debate|#<-Y3_4D;eE]I>Q[Xbbbc[jDkEl^|on ;ZQ[c[
debates|"[&EHZM[n_
debating|;Z
debit|4]5YDbMZ
debits|6Z[_
debt|"^&]-C1d4@<^>Z@AHbMFQBVbY@_=gDjDn_|ceiling <Y
debts|'ZDEeX
debut|&]8a^^ma
decade|7B8C;]<DQES]bYmb|we %[-Y
decades|,^-^1a8[A_R[T@V^aEh]|of 1YT@
decaf|+F4Y@_QZg[
decent|#E,A4E9^;Z?fCC_^b]f^nD|about ,B?^KAf^|and +[
decide|!D#?,B.k4A7W=^CYDDKZSfTW^DdbkDmEnY|and QYSZ|by C^DG|on dG|to 2[|what =Y|where =ZKX|whether .]
decided|(Z)D,B.D2B9B:E;ACbF_ODTBY]^Cma|by QY|not C]|that #[I]|to )F
decides|&D/^4d=]SD|on =[
deciding|.c2]eY
decision|#D%]&<+?,<-Z.W2D4_:a;Z?DBBC[EAF]GCIDK?P@R_SUW?XaYZ[B^Eb]kBnA|about #Z)ZFaNYm]|at :ZC[|is 3[|makers -^0[R[|of 3EXD|on 1[F_nC|to #D-Y|was &@KA
decisions|,E/C5_CEHCN]QCTIZ]h[jD
decisive|&Z;[
deck|'d(c-].A2YCGDAMYQDR]SDaCfCj]mA|and (eM[
deckchair|PF|folds PF
deckhand|&iK[QZ
decks|<cM]nC
declaration|,AQAn^
declare|'ZA[MZn]
declared|2]D[W[
declined|&B4[:DIZeDfE
dedicated|!B%c+^-aJYNDRY|team hX
dedication|%C&C,D;a?BACKDVBb]fEmFnB|and -^;^lD|of -A8EEZQ[b[|to 8Z^]
deduction|?D
deed|*]<[
deep|"Z#E,@-_0E4F=C?DDBFFIEM@QERZUDYB_Bh[|fitted jZnZ|in -Z
deepen|-DE]
deeper|-Y8aRY]D^b
deepest|,Z
deeply|%V8e;_<YCCb[nV|saddened kYnU
deer|,_2YK_QWW_
default|#ZS]_]hZjZk_nV
defence|)YCCIZjC
defend|4YQMn[
defended|&X?]Q]na|<somebody> &X,ZQ]na
defending|,E-Y|the ,E-Y
deferred|D[kYnA
defibrillator|A[
deficit|QZ
define|NYmD
definitely|;Z
degraded|-gRc
degree|#>&B,B.?1b4D9Y>D@DCDIBKCQF_ZbZnE|and %[|asked #FQB
degrees|"_,E0C4BBXCAH[SBeCiZj?|in ,C
delay|&],@3^7]:D;[C@KVR[X^Z^]^aag^jCkC|in 3bab
delayed|4F@XC]I@QC]BaZgXjC|<number> @]MZ]Da]g]
delays|%]-Cj^nb|of kE
delegate|,[=]E]
delegates|,CQAh]
delegation|#_,]-]EXI^QYRZ
delete|"V,B.Z3b7D9EDbQCXZjCn]|it 3Y9EDa|the 3X|your .]3[
deleted|#Z,W0C3Y4Y<]FYUCc]jCmWnB|<number> #C<dc[|from F[|the 0C4^QBUDnD
deleting|kW
deli|ID
delight|+^B[ia
delighted|&a1Z8D9Z:A<C?DE]HDJCVZZ_]B^AaBg@l[nB|that ;aEYb_l]|to &Z1a8B9Z:CJDQFVZ^>bBgB
deliver|)Y,A-Z.D4>5X:X;^<CBADCKCRWVCZ]]Ba^b^eFfBgAkYlB|a ![aDhD|the -F|to #]4ZQBk_n^|world -B<^E[
delivered|#A,Y-[0c5[;[<]CWD>K]S]UdVBZY^aeBgBkFmG|<number> 0]1ZU]|at kD|by 0]8ZA[Uah]|to ,]Q[nZ
deliveries|#X,YA[d[e^hc
delivering|%Z&D)C-_0D1Y5]8b:^;_<<CDJXQDRdZZ]B^^aZb^cCj>lBn?|a %]-Y5a;BZ_l[|excellence 8[QB|the 8DJZ|world 8B
delivers|/_8YADR^T]^XjC|up /]TY
delivery|!_"c,D-d/A0B4]5_8B:A;;<=ACCbDAE]GZH]N@OHPCR]TBXBY_]D^C_AaAbEc?e[h?jcmDnZ|'s !Z4Z|and 7BFYGD|driver KZ|ends 7?]?|is C?jB|note :A|of E^l_nB|on )_N^|this 7ANE]D|times kZnX|van C_j]n]
demand|&D,C-Z4C7c8Z:X;F<FBCCEEDQERaUCV]]Z^YaYhZjDlA|is /Za^|we 7[AZ][h[
demanding|B]
dementia|/XF[O]mY
demo|!B&[)[3C4^6ZC?DBEBF@K_U]X@[[^ZbEiXjB|<link> !E"D^Y|and aZ|of &Z|today )Y/Y6]8[YZaF
democracy|7Yb^nb
democratise|A[
den|"^ea
denial|<_
denied|#C&A-B3X:ECCKCX]jBn^
denies|,[gE|it gE
denise|,[
density|-_2XRY
dent|,ZDak_nD
dental|![&[@DDYFZHBNF]Z|nurse &]K[
dentist|#C&B(a5X<[H]McOZSB^BeXmC|'s <ZeZ|and ([
dentistry|ACKCfY
dentists|/[IBT[
department|#D&D-b0^4D;Y<hCYDCE^R]SAbXc_fEjAl]mY|and K@|has QY
departments|DYZXk^nZ
departure|CcDbj_k_
departures|)]4]CceDj]
depend|&C/_9[KATZ_X|on &C/_9[KATZ_X
depending|DDQZ|on DDQZ
depends|#@'C2^4DFDJCe@gAkY|on 2_D]eD
deployed|n[
deployment|-]1X
deploys|CZP_
deposit|!_"B,C.^/=3a7^8B=Y>D@bB[D^KaT@X]]Z_[eDgaic|and !Z|back "E,E.Z4[=V@ZjEkY|comes /D=[TC|not @E
deposits|=XnD
depot|"D)D,X-A2Y4F;^<Y=B>B?[@HACDBIaKZO]QaRE][__d@gCiUjClFmC|<number> ?XnC|at YE|gate CXnZ|has 2XQYjE|in ,]E]|on <D|the C[
depots|4[C[
deps|,@QC
dept|,]E^l^
depth|#Z,@8a<YQF^Y|of ,F<YjC
deputy|SZe[|<name> lZ
derby|jD
descale|,]
describe|"[(Z,T:[;X>DCCDDI@J[MV][b[fDj@nE|it F[|the ;a<[QHba|your "](^M_
described|#a,F1[4Y;fCZFcbe|as 4^;]SYYZb^|it &Y1];^
describes|&?,c9DKA
description|#E&[+_2]>aP^Q[YBe^kD
deserve|!Y"A%@(F)]+B,?.D/E2D3D4C7E8f:e>A?B@DAZBaDBFBIDJDKDQ=VGWB[a^dacdDeCgDhZi^k?mCnH|a )b5]BYNYZY^B|better %_8ZB^J^TX^]b[i_|it (C:]MEXDZHaWh_iEnC|more !Y8=:<aBnY|nothing :?A[^Z|the 8C:a<[a^l[|to :]QDkB
deserved|,B?[B]QAVAYYhYiXn]
deserves|![%C(Y*C+[,E-C1^7E8a:Z;^HBMTN[T?XA^dafb]jD|a /E:YHCNVTD]Fa_|better )]:?GDYZ][|the ![:D|to %Z8Y;XBZN]^Z
design|%F-[.D1C8b:b;C<DG]H]RTT@bBmBn@|and !Z|is :[aY
designated|-a<[B[Ra
designed|4A7C8e:DBBECHF]D^fhBiBn@|around 8Y|for 8d^]|to 8A:BTZX_|with %[
designer|!["[,Z8X?abDf]
designers|6[Ta
designing|%B2[
designs|!^
desk|!B"?#F%E&F'B(C-@.I7@8A9B:B;C=E?FBEDBEDFVGDH@JCL@MDNJR@SHVAWAXBYX[A]<_BaFd?e[gXlFm]nA|<name> @ZCDK^g]kD|<number> DaKUkXn^|and 3X4aDALH]CeBkX|at C>DXQaSYjF|by 1hVY|for Q[UZYY|if +^.Y|is ,aQ^XCgZ|no DY|on 2ZDF|or CDSDY[kD|ring MF|this ,D4B;abY|till .CSB|was 4Y|we ,CC[|will F^jE|with &],X>Z
desks|0bAWEcNDU[aCgBhXnD
desktop|YWnD
despite|-a:[
dessert|7B_F
destination|8e;a<ZEDR[VW^gbVnV
destroyed|,Z
detail|%C8X:X;ZCE
details|!@#C&D-E4@7E:Y>^D]EbF[IDO[QBYCa_b@d@kal_|and 'F|are S^|at 3]n[|in 1]Y][Y|of FZm]|to >ZEge[l^
detained|-[CARZjBn[
determination|)Z-]nB
detox|:]@D|starts @D
dev|,[
devastating|?h
develop|&E1ZKE
developed|8EKWQ[
developer|&E,Z8_A]
developers|4[6Z7bIbW^]ZnD
development|-?
device|!X'F-Y8B9XCYD@R]__jVn_|in ![CYGS_[jYn[
devices|C]
devs|/]9YB^i]nZ
dew|!Z
diabetes|QX
diagnosed|'Z
diagnosis|'_3EDCYD
diagram|,X-d>[?^f^
dial|,_-[4C>fGEbCeeg[jZk_|<number> CaD]e[j[|in GE|is SE|the DD
dialect|,^_Z
dialogue|8[:^^ZhZ
dials|._S[
dialysis|#^I]YC_]e]g^k[|and #Z
diapers|,[QYn[
diaries|#^3^K]M^m^
diary|#D&a.C2_7c<_AZDEFcIDSIY@]^aCd_m[n@|for A[|is !Z)E5[|of &_
dice|=ZdZnA
dictionary|,C
did|!;"?%@&f(?*F+C,a-E.>/V2;3;4E5>6@8?9e:B=>?^B?CCDDE?GEHAJBKbMEPAQ]RDUEWCX@YI[F__cUdEf]iBjDl>nF|<name> #[I^|<number> ,_?YQ_Y@^Zd[hE|<somebody> 7_?FK]QXgZka|a &Y+Y9ZDBFcVXg]|about 7]|all "b&[KZg[|and #])g<X?[I[kD|anyone Adh[|as ,YQY|best ?_D^f[|every ,E?ZfY|everything #B>[IB|for ;fF[QCb^|i 9Cb_|in #^,BD_kZn[|it #d&[(D+Z2D4@;e<b?DFDHUKbWGYAZW^ZbZcWiYkW|know &Bg[|last ;?bC|most ,X|my "E,C;cD^bXkZ|nine &E|not !D"C#C&A)X*E+B-Z.D0F3E4W8F:C;D=B>@?B@VCED<FEGCHBJ@LDS=ZB^HbBcBeDkGlBmE|nothing #C,CQA][b?|on #[mZ|our FZ|say fD|so ;_|somebody #]0Y9^|someone 9F|something F_m_|that 1hVX|the "B&Y,[4C9_>a?aC[HGI>KaQ]_Af[gWjDm[n[|they "b'b|this #Y&_YZh^|too "Y>]e[|two #F&C4BDYgGk]|was &Y4YK^|we "F,]HDKDMCN[_ZlYn[|what ,BjY|you #@)A.B/_7=:D;A<a@ADCFASATbW[XZZZ]D__aEc]dBeVgDiDlXmA|your "@7]9_HE_^gYnD|yours .]9__Y
die|#Y+[/e6]7A;^B]PXQ]T^bZi]|for +]PX
died|#A&B,D0A1E4F;B?A@[ACC<DVECIAQXRCSAW]_^aEj>kZ|aged @_n[|and 2CD]Q[|at &YfDjZ|in >Z@D|on #D&E,C2]4A@_AFC>KFYBg_jAkB
dies|"X&E,].E7c?ZCBH]KBQa]_fWjBnd|aged &D,ZKDfXnZ|at n_
diesel|#[+X4c=^?[C_IXY_dYj]kD|cars kE
diet|aZ
dietary|-[
dietitian|&ZK[
differ|#DjDn]
difference|!H"Y'C(B)Y,?-A.C1A3F4Z5C7F8d9@:[;[<?>ECDDBE@GZOBQ@R@U?WCZC[Y^daXb^cCeBiFjYkBlC|and F]m]nX|between "C#Z%]6_7^8E:[;CHBK^[^^Jb@j]|for )[8@G]jZ|in /^8X;@|is +_;Z|to 7Y8^^Y
different|"_#D.Z/F2D5D7C:U;Y<b>E@BDBF]GDR[T[UAXCZB^[bacaeCjBk]m]|people 4^
differently|#C.c/[7D8Y>ZD?F]IASZW]bDgAhEjGm_|and .]W]
differs|D_nX
difficult|3[>XCDDBQ^bBd@k@
dig|,C8FDCEZb]kE|deep EZ
digest||<number> nY
digger|,Z4EC[LXkY
diggers|7]
digging|@_F]g[
digit|4[9EY[
digital|%Z-_1E8B:X<?AaJaQCRa[^^>bTc@h[nD|first 8]:ZAZV]XW|landscape -D|transformation -[;bh_
digits|'Y4_IE|of 'YID
dignity|%Y,[4D:dKBN]gZ|of nY
dim|![#]7EGZ
dimmed|#aI]
dimmer|D^
diner|mX
dining|8b:]@EC]Q][D^^aWnD
dinner|#B)a*Z,[.B;B<a=^>X?eC>D@EcK^NZPAV_][aFbEd^f]j=kBnC|'s ,Y=[Q]|<emoji> NW|and &A,BfX|for *]|i +FPF|lady &Y|time ,[.D
dinners|<[aZ|and <[
dinosaur|jC
dinosaurs|,^lZ
diocese|0d2_;_FZUa
dip|8ZL[Sa
diploma|f[
dips|&[)F8ZK]
direct|!W"_)A*Z+@2D3X4_6^7C9ECBGcKDSZXYY]Z@[b]?^]|debit 4]Db|debits 6Z[_|for +EGY]G^Y|line *^kB|number QD
directed|,C4]QIkX
directions|1[
directly|#B)[,C/EQAnE
director|&D+],E/W0A4]<Z=]?^CDDFP^QERGSXTXVEYcb^e]f_|'s -Y|<name> &A?DEaK?SZ]YfDla|and -E1EEEREVClC|is P[gX|of ,C1D
directors|"_+Y1^<b=i>YMZO_dej[nZ
directory|QDY[
dirty|,_<[>^?]C^QZfbk[
disability|#E1Z:[>]IC
disabled|#X.cC[IZQHX[nb
disagree|#B(b,]9EDAKCM^bCkB|about n^|with .YDD
disagreed|#_,X?[@Zn[|with #_@Z
disagreement|-[8YDY
disappear|!Z"[%Z-ZHZ
disappearing|7c
disappears|"Y7b]anD
disappoint|1Y3[7[VYnZ
disappointed|%A,D/]7d>@C@GZjCkA
disappointing|CY
disappointment|-E7dXZ]eaDnB
disaster|)]+aC^P]e[n]
disc|D_
discerning|%D-B8]JYR=]Y^Z
discharge|D[n^
discharged|&[
disciplinary|#CD^
discipline|1b<aF[MCX]cY
disclosure|2a;aCDR[WYjE|i 2EWE
discount|!D'],B2^3Z5^7B=DF]MCN@VZWcXZmVn^|code '^)DFDNE
discounts|Y]b]nE
discover|+C3B8ZDBEAFbJ=M@NDODQDRGUCY]ZA^]bChDjDl>mbn;|a 8X|how 8Y|the !a"_6_7B;CEDF]GaH]JDME[a^YnD|what )Y;]|why 8BF_GBb]m^|your "C
discovered|"[0a4Z7EFeUZm^
discovery|!Y%B&X5]6W7Y;VF_I]R[aG|call !Z)D5_6WF]R_
discretion|#C-[R[
discretionary|-bRa
discs|jY
discuss|"?)Z,E-G;E<_>^AcHDK@cce_h_j]|the -@;E<ZE@QCRCc_l@|with "?HD
discussed|CFjD
discussing|,D-C1Z3gE^QDRCV[Xel[
discussion|-X1[3aEYOYQDR[X[aXbYn[|at -^R^|on EZ
discussions|:AEgaBl]
disease|/gD]Tg]Zk^nY
disgraceful|CD|scenes n^
dish|,BIWi[|and &],>3]QEX[
dishes|,[nE
dishwasher|,CDbQBjXk_|<name> GZ
disk|4ZnZ
disliked|&C,bKEjX
dispatch|!D&Y?ZGEK^f_
displaced|)[0DN[
display|#U)^,@.Y3_C]QDgCj]kEnB|for #e
dispute|8YkZ
disputed|,[
disqualified|,^lEn]
disrupted|;[
disrupting|FZmZ
disruption|,A4_aBm[
disruptors|8][]
dissertation|>^]EeZ
distance|!]+[,_CAPYQ[
distances|#Y,E2_k[nZ
distinction|0Z8Z@Dbb
distributed|hYnY
distribution|)C:[E]
district|"Y,X/b0D2^?bK_TaYBafbWf_kene|nurse "Z@E|the C[
districts|2E<dIGeY
ditch|/F6Y?gfdna|and D]
dive|E[J]nC
diverse|%[/X1[8]:_bEiZ
diversion|DB|via YXn^
diversity|:]KD|is KDVZ
diverted|CXhWnB|by lY
divide|D[
divided|,[=gdb
dividend|=fCYD^E>dcj_k_l>na
division|,D-Z4]8D;]
divorce|,]/Y5]9D<ZE[LYQYTW
dj|CAG]]_
dm|#]%C&Y'=(@*^,?/^3_:BEDHZKDL@MCN[OcQDRVSVVDX[ZZ_Gf@g_jIlGnD|and 4E|for -Z3BFZ|me !["Z,C3g6EFFHaJcMFT^XcZ[][|my 3Z|to 6Z|us "Y3C8Z:CDCFAIDJBQX[X]@^ZkEmC|with 'C=FLEa]|you !D(D*b/]GDObTVm]nC|your #_6E7YIZg]h[
dms|*cO]
dna|%f-a:^;]<[AbBBCEDCFBGBH[JdQDRaaVb[kCnC
dnm|RFn^
dns|C@
do|&D'^(E+E,C.^/Z0D1?3_4B6E7X8B9F:W<@?;ACBXC@D_EBFCG[HZI^NEPHQYS^T^UCVBX_]X^CeYfAiZjEkXnC|<emoji> :F;eU[b^|<link> /^=^|<name> )[RY|<number> "_.f/[0[>]@ZH^J[QaS_T[|<somebody> =Z|a "^4];cDXH^I[TXYZka|about "ADBgb|again "Z4^|all )]=]>^KC|and 'a,D4@<dL[^D|anything %_,C.:4a@YCDS@Y]^^kCn]|as 3[=Yd[jD|ask ,[/Y7CD?Q[jBkD|at B[D^|attitude ^A|best -Y8];BGB^W|better %B8D:AA[|both ,^|by CX|come !c)Y,bGYIZ|differently 4]IBbE|do 5ZGYZZ|every (^*E:bM]|for ,[4B9F;CK]_BeE|four =[|from #_|get /Y2aD@IY|go #]+YP_QE|good !].[|half eW|have #[*Z,];^Q[RZbYeY|i "D,]2Y9CB[HB_B|if 9=:b_=a^|in !Z"C,E9__Zj?|instead 4D9YF[mZ|is 3[4_7bD?XT]^aFj^|it !E#@(D)C+B,^.H0C2[3Z4E5D7D8a;[<[B@HWIEKBPCQZUAW^YA_VcVeF|look +_7dPZ]d|love BZiZ|more %A-^R[|most >[DY|my ,Y_^|need ,W.B>>SEe?kL|next aZnZ|no DB|not !["B#E%A'A(])E*F-G0E1]2D3E4B6D7[9X;F=A>A?B@RA^BFECHCICJ?LEPBQFRHSCUSWCYA]_eFhTk[lA|nothing .Y7ZDeS[kY|on .E;^DF|one DXF[WB|our :Z<]|pick +YDZ|put C[QF|read .EOY|rims "B|say DCSZ|sell ,]2bWd|so B]]Z|something 2[D]F]QB|still #[,F|tell 4]DCkC|that ,A.[4Y6b7G=D?c[[f_|the !b%D&]'Z)C*_,[-B1E2Z3c7Y;X<C=@>[AEDCF^G]H[KWLVQZRBUaXZZ[aZbZd=fbgB|they "?/^7aH@|this "a%_&Y,a4F7B<V>[_Za@b]gYn@|to ;C=Z?Z|today "B(^.]DY]H|too >^|try <fbZ|two .dS[|want #Z|we "A&_,E9A:Y;]>]EZJETX_Aa_|weddings 9E|what ,_5Z9F:[;B=]Q[]EaZb^hY|when SY|with "],B5_9b=XJZ_[aBgD|without ,Z>[|you !D";#C'Z(>)A,Z.:/B3A6E7<9c@@BCD9FCGAH;I=M@NDO]QbS=T:WdX>ZC]@_fdWf@gDiCjWk<m?n^|your B_DBSGi]|yours 'Yh[
doc|#Z*dD[F]O]j[kbn^
dock|JWQEgCjBnD
dockers|kB
docs|"B#]?W_[gVna|are A[b[
doctor|,B.@/Y=C>D@]C]D_FYNZSBTXYCkZ|'s ,D/YTZ|or QW|says 3FC_
doctors|,B2_4A:c<CCBFhG_J[QXWZY@acj?mfn_
document|-b8D;^EZR_k]|with ,E
documented|9Z__n_
documents|3cEY
dodgy|,c-ZQ]
does|!E%D&b'B*B-B2F3A5B7Y8@>C?9@BA^B@D^E?F?GGH>IWK]OAPGX?Y_[af>gEk[lBmAnD|<hashtag> "C9b_a|<name> C[j]|a "Z&]+],DDaKZeZka|and #YDDKYQF|answer ,ZQ^|anybody "E9Z@DKDYD_ZeBgC|anyone "B9_@>DEHCKASEYD_cg?iEjBk;nE|anything "A|every KD|get =[|go b[nC|help 2[W_YZ|home 9?_D|it &X,D6^8E;C>B@DD@IZNBWBZVg[|mean ,DCYYD|more DZ|my 2BW?fD|not "C#X%B&?(C+@,G.Z1C2^3E4[7A9B;B?CBEC?JGK>NESX[A]@_Qb?dCi]manW|nothing #C.B0Z4[:]LYQ[UY[WaYjC|one &D,CS^|our 7]|put .E|quality 9B|that "d7[9[;ED[Hb|the #Z&Y(F+[9?@_GAKVNXOaQ[W@]D_Db@e[jBk[mDn[|this "_,Z9]|to gZ|what kZna|your "A'Y.D/X7C9_@YDCH@Wa_Z|yours a[
dog|!>"?%E&@'E(B)A*D+F,d-E1B2A8=:<;?=G??@ZACBDD^JAK@M@OBQaUZVBWDX]_ZaEbCeEkbmHnC|'s ,BQARY|<name> &CKDkE|and ,]|ate ,BVZ|biscuits ,>|friendly <Y|has (Z<[MYjC|in &C?[DBQ[|is ,X/Z:CC@Q[RE|on 3[@]LHk[|owners 9[_Z|show ^]|that Q[|who 0[UY|will <dDd
dogs|!D%E)D*D+D,Z.C/[1B2E3@4@8F:[<A=D>A@EACBCC?EAJDKCM@N?OXS?T]U^WEYA]Z_CaZcBeAlCn?|allowed ,C|and ,aQZRYe]|are 5ZZZ|can #Z|in k]|on #D7[IEQF]ZaBb[|too ,[a_|welcome jE
doing|"[#B%A&X'A)_*E+B/D1Y3]5C7[8C9@?a@CC^F^H^JAK^LAMDNaQ]R_SETY][_CaCbbfVj^mbnD|a ,Y4eY_jZ|about F_kF|all ,@|anything .ZQFgYnD|it &](Y)Z3Y4D>Z?ZFYG[H[JDR]TEbBgDn]|last 9D|nothing .C7ZT]]Z|the #G&[,Y4Z7DCZDaKWQ^k_|this ,BF[|well mX|what :YQE|with ,[|your "?&]7ZHFTY
doll|f]
dollar|!B/Z6]DDKDQZn_
dollars|)^7ZnX
domain|-C
dome|/D4C8]eZ
domestic|-cCFRb
dominoes|,]
donate|"](C)b5]6];ZEFMCQCXa[XkEnE
donated|:BEDK=a]jYnF|this ?>fE
donating|2FDZ
donation|._2]7Z?B@aK[Q^SZgZnF
donations|.[2[3ZD[
done|%E'E(^)A*>,?.Y/B3_5Y6E7>8?<[=?>F?bABCBE^FBHCJBKWLCPaRDTUU[VZXV[B]CbEf_mZnA|<emoji> +]1ZEZP[VY|<name> <C?h@bEaKXfeg_nB|<number> 0[P^UY|a <]KX|about ,bDZKYQ^gan_|all !Z?BfE|and 4D|before -Y4E?c|by &X,E2W4Q?[CDD]K^WceC|first fF|for /YK[Q[|from "[?A|in &],C_C|it %],]-Y.D1c;=<=>]?DD=J]Q]]]cAe[g?jZnG|more /F;[<ZTD|nine 1aVZfZ|since 0a4[|so &Z(]kC|the #C4[5Z?ZDFF]f@jDkB|this #[+Z4[;C|to 1F<D?GBBKDPBQVVBhCiDlF|with ![2]=Z?]B[iYmY|your &Y
donkey|&D,Y0a6ZKAU]Za[]][|sanctuary Zb
donkeys|7]CYkE
donor|5a7^CCDDKDQEZa]ak]m[nB|in 5[
donors|%],C-B5a7Y>BBbDDZ[aBeIibnA
donuts|,a-_.[>ZC^Q[R_Saj]
doodles|3[CBXY
door|!E"=%A&Z'[(@)C*?+C-B.W/C3D5X6F8D9U=FAAB[CZD]EAGCH@LYMDNBOAPYRBSY[?^?e]fDk[n=|'s #E&Y4YKZkZ|<emoji> 1dF[V]^Em]|<name> :ZQYaZ|<number> DZ|and &C=]DXdUf[g[k]|at 0a|before 4a|by ,[DDTZ|for #a?ZE[|from C]|in ,CKBYZ|is %F.^:DK[^EeZkB|marked #Y|now g]|of )cQ[Y[|on &[,D9X=[|open #^|opens #Z|or 5aZY|please kC|says 4ZCZD[|shut .E|since #[|sticks (FD[|take >^e_|that .Z4DS^|the C[D^|to ,A4B>ZCEDZ|was 4_|wide 7^DF|will 3b|with 4Z7]D[]X
doorbell|9ZD_k[
doors|!T">%Y0]1Z3Z6c7]8_;><D=E?TB]CAGaHYJWK^MZXU[b]Y^_fVhCj@|<number> !^3]C]DCK_MZQ]Xbj[nE|and CDFEjC|are %Y)[6[7ZJW|at >]D[FZkZn_|close !C6Y7YCFQB[Y][|down &_KZ|get !^5Z7]][|have #C|in 0[1X@ZU^h_nZ|on ?XfYnZ|open &[*^D[G]M_f[jBk_|opened >CeF|shut )]7_]Z|to 6[7^|we <[JZ|were FY
doorstep|/[5f8]:[SXZY^[nZ
doorsteps|"[
doorway|,@/fT]
doreen|#a@^I^
doris|MY
dose|4Zj]
doses|0YA[C[UYh]
dot|#b(e,B3_DZK[MaW]Y]jZ
dots|4^
dotted|1]VX|line 1]VX
double|!b#C&B(a)D.D/^0D1^4f:D<CD_EBFXG_I@K@MQNAQVTYV[WHY][^]BeYfDhDjClZ|booked 4^Y[|charge >ZQW|for 1]2]V[|points !Z7[8YG[nY|slot g^kZ|tap !D(h7E:EDDMdkEnD|your (B*[
doubled|#Z,]7Z=DMFQXS_eX|and ,X2Zk[|in /]bD|the #[I[
doubles|/c1E7cTa
doubt|%a+f,B5]7D>^JbP]QCjZ
doubted|#Z<W?DIX
doubters|0[?AFBfC|thanks ?BfC
doubts|>DSY|about >DS[
dough|#a&[DDjC
doughnut|8ZKZ
doughnuts|,aXcb[
down|!Y"^#B%C'E(D)A*A,B-B.H0?1>3[6C7Y9D:C<?=?>Z@>A?B=CfDZH_JAMVOCRBSAUAWCXZZBaDc=eWgChBi@jbkZlBnF|<name> "]7Z?ACbK[d]jenF|<number> #c.]/B4D;[C@Q@RCUCbWj=n]|a &A3Z8YQ[^_fD|after QC|again 2cCAW]|and #A,Z3a4c7B<Z>cDZM[Q^X_aZd_e^|as 1^CcV]|at 4[CaD_TYjWm^nB|before !f;]bZ|between ;]lZ|by ,a/X7Z<^@[DCE[Tae@nV|every D]k[|first ,Zm^|for (F,^2[7bKZMCWZY[jB|from #B3Y;BCADAQAY[f[j@kB|in #E,Y2B9]nC|off jF|on ,Z4[DAKBQAY[eUf]gBk[n_|one Y]|our 4]=Z|over YE|past Dck^|silos -];C|since <DCcnC|so C]Q_j]|the +W3[4E7C<B>C?_DaE[IEKCNEPXTDX[YCf_gWhXk_|there ([>DMY|this Cae]j_|till ,_|to !B"^%Z&[+X-_.B/B4^5U;cDZGAKbPZQAR_UYaBbZe]fHh_jZ|two ?_|until )ZC@jE|we QZjA|what #G&c,B>D|who #]|with &B'Z,??BCBF^I[L^T]YIZZ]ZgYma|you ;]kEmC|your "Z3[DG
downhill|?E
download|!B"]*c,D-W.[7DC_DDEbF]HUO^S^]@bAe@hZiaj[l[m_na|<name> "^H_if|as j[|it /[7E|now !EEEJYa[hElC|our !]"Z6_EXFZLZOYT^[_aC|the !B)B3YF]G=THhXlam^nE
downloaded|EZX]_Dl]n?
downloads|/@0c7]H]U^
downstairs|#Z>XjY
downtime|A[^[hZ
dozen|,C/[>D
dozens|#^
dr|+C,D4E>Z@YEEdam[n[|<name> +C,F4E>Z@YC^EEm[
drabs|2YCY
draft|#]&Z*C,B4X9[<EBZDZOBQB_YfUiYj[k^nZ|<name> 9^E^_Z|and ,D=[
drafted|&_,]
drafts|2D=bEZK^d^
drag|5ZDC|the 5Y
dragged|;Y?_f]
dragons|,[
drain|"^#B4E<B>C?CCXQ[e@fGkAnA|in #DnD
drainage|"[&DhVjElX
drained|CZ
drainpipe|DCkD
drains|,]0d>]DESZ
drama|&D)]@]N_g[
dramatic|>ieb
draught|DZ
draw|&X*_,B2[5^6Z7[8E:^?CEEKCLXO_Q?W]]^^AaWfCgAjEn?|for *_O]|on *D5[L[OB
drawer|"D&Z,Z2C4F5C7]9a<@=B?GDaFZIBN]QYSAfAjB|and Fam[nY|of &Cg^kD
drawers|&Y,[K]ZXjD
drawing|#d&a4[=]HZIZK_QZ]CjY|of ,D
drawings|#^2A?ZIWSDlAn?|and #[|are #[,BCDQC|of CZ
drawn|&],]4X7DDDF]I]S[eAhAjakEmT|at nZ|by &],[K^|from &D,]<[|on ?Z
draws|,C4cBZQ[|a 4[
dread|,A>^N^e]
dreadful|&^,[DZKaQa
dreading|"W>aN^|<name> "^N^
dream|!C#X&C'Z,=1D2C3E4@5C7A8c:c>C?DA[CDDCGIKAQARAXF]D^bafb[cJeCn@|and #]+[<^ca|is :C|of ;[V]bb|work ^A
dreamed|8D<ZbCc[
dreamer|8]
dreamers|:d<[ac
dreaming|%[)Z8]:_AYH^M]^ZbB|of !Y)[8YAY^ZbB
dreams|8Z:a<C>EMXaZb_
dreamt|&_,cK[
dreamy|8[
dredge|CZ|the CZ
dress|2Z@ZKYL[QaYFf@nA|for &X|it 2X4Z
dressed|1]
dressing|%[3]:C?D@[CYKCQ_aEgZkZ|gown 3]:C?EaFkW|room %]C@JYKD
drew|#D&e4B>ECBDAKfQ^d[f_jD|a <Y|on &X|the &^,VK_
dribs|2YCY|and 2YCY
dried|![?]fX
drier|+[
drifting|"]C[
drill|(Y+c7Y<D?YBaHZKCMZP]Q^XCaEi[jBnA|and ?ZnD
drilled|1Z4[Y]
drilling|?ZnE
drills|"],aQ_bCnE
drink|"D)_*B+Z,Y2C4c:^;Y=BC[D_FZNaQ[TD]BbXd@j]k_|a H[|and =CdD|the 3^X[|water N_|with +[
drinking|#[3B5]7X;D>D@]QdZZbCgZ
drinks|1B:@EAK]V@aCf_|on +^KYPZnC
drip|"Z#C)a5f7B>^NZZ[^Z
drive|%A']+W-B0D1B3B5Q6_8[9[;B?DFAHZJDRXS?VCXA^W_YaZbAfCgEiBmBnZ|<number> >beY|a 7c|and n]|at ,V@]g[nc|for 9Z<]@Y|home aZ|in DCkB|meaningful %X-C^C|on '_L]|past #]9Z<]|through Db|thru )[N[|up +b>DCYDEPY|you =X>ZQY
driven|([,?-Z/E1A4X5C8];B<B>CEAMYNDRVTCVAZDeEjAkBl=n=|by AZh]
driver|"@&[,c.D1F8F:A;A?XCCDEECFBHAK]N@OCQXW?XAYEZC^Ca@bFf^kDnZ|'s #],?7ZDFKBe^jY|<name> ,a=X?c@EKaf^jFkE|and ?Z|from CAm]|has #ZCD|is ,aCEQ]|of ,B?[KBfbnD|told #B,]4DnZ|wanted Q]|was >ZbY|who ?]A_hY
drivers|!C"D#d&Z,B-A0F2h5E7B:C<F=]@YADDCFYIVQDSYWdd[hDjYm^n?|<name> @^S_ga|are 3];]Z[b]k[lY|asked #ZQZ|at Q]|needed SZ|of 4D|to #fI[|wanted )]d]|who &Z
drives|&^5]8C:];B<YcdiXjXlV|the g_
driving|#E%A&B)D-^1D4C7A:F;[<F?Y@XBDS]VE^D_BcBfYiDkE|licence CAj@|school ;^]YbZ|test ,Z?YfZ|the 8[
drizzle|,DICQDfY
drone|,C4A5ZH^Z^^A|over ,D4B
drones|f]
drooping|Db
drop|"D#C%C&A'X(b)[+E,A1E3Z5WBBCcD_ECI?MbN]QDRDSDTFVEX]YCZ]]ZaHk]|<emoji> !]7]m=|<name> 4e6ZG_|<number> !]0]UX|a 'E(c*[,D.B7E?YH@MbNCO[SC]Ba]b]j]nB|at D_k^|by FYg[|from CB|in !D#A<F?CCZD;JUQ?jWk@n?|it #D(Z,AHD_]gE|of ,ED]gEk[|off )[-W5[;_C]KWNZQ[hbj]mX|plastic CAjA|stays k[|support n[|the ,Z3a9[DYS[X]k[|them C]D]jXkZ|to .[|us )Yn[|your 'bLcN[]D^CaH
dropped|!E"[%^&C.B3E4^5D7C>Z?@G?HYI^KDMBQDRBZAaDb_cXePj@|<somebody> ,C|a #E&[<bc_k[|from CE|in %^|it ,_4]>YIZY^|off >Z|out #[AYDE|the ,a4V<DQYk^
dropping|%D4C5]8Z=WFcM@NBX_YD]ZaYm_|the =ZC[
drops|!a"B(Z,_.F/C2^4a7D>AF^GdM^QG^[eDk_m]|<number> 4]Cb^^j^|and QB|at )Z|from C[|the @[g[k^|to jB
drove|#a&b-^0E4Y7a<C>W?d@YDDKaN[Q^SEUAY[]_fegakD|<number> >fI[QZeXf]|<somebody> KA|a KYg_|it #dIY|over &[|the ?_@^fWjZ
drowning|/]H^X_
drug|4FD]jYn^
drum|#]
drummer|1Y;DVXbC
drums|?ZQ[k[
drunk|:[<D?[Q[eDfWnE
dry|"[#?(F,C-C.Z/E1B5X7D8B<C=C>=@ABbFEH_JCQBSAT@VEYWZV]C^D_Gb[dZgCh_i^jCkZn_|<name> "YdYnD|and "Z_B|bag QC|day nY|eye ,[:[;]b^|hour aZ|it 5[ZZ|skin "Y|socks 3_|spring ?CfD|week 4[WD
dryer|C[Dgj]kd
dryers|&]>]H_jZ
drying|CBQ__DeXiYjE|nets _D|out nY
dual|!^1YGYk[
duck|,a4YDCZa
ducks|3^X[|bread 3]
due|"?#?'Y,>.E/A0C1b2Z3B4Y5B7=8?<C=AChEZF@GCHCIBLXMBOBTAUEVaXCYZZB]@^DaCcAd]eThFjemBnA|<name> +D@[CbD]EbKUQDkalbnB|<number> DcS]|about Q^|and 2a6[W[[Z|at 4Z>akD|back CBgY|by D]kZ|course 1d3F4CCBECR^VZhGjCnD|date 'aLZ|in 1ad_|on "A@ECdDDKEeXjdkV|the ?[K]|to -^4VDAR^YZn]
dug|&a,YKaUDV@hC|and UF|by ?[|out &^?]K_|up ,_CZQa
dull|!]"],f.@4DH_KEbDgC|and QD
dumped|5[ZYn]
dumplings|"a,YdY|from ,Z
dungeon|B[S]i]
duplicate|#CCBD^nB
during|#G,E1^3C@DCeE_XB^A_Fc[mDnb|<name> CCI[nX|a &Z|the *X,[?YDAE]eBgAmE|this <]
dusk|8[<]DZK^^]aDn?
dust|,]<_@CCZDDQBU]]Z|sheets XY
dusty|,[<b
duties|&DCXKGkDn]
duty|#B&D,E.E4Z?ZBYD[ICQC^Da?bZk?n@
duvet|,_.a5]7[@WS]Za][gX|with SE
duvets|jX
dwell|-b5e8[RcZ_|time -b5]RcZW
dye|,B<DO^QCnY
dyed|7^8[]YiY
dying|#[+d;aFBIXPZSDg@nD
dynamic|8W<DRX^[hB
e|"B%E&@'Z)C*^+Y1D2C6D<E>D?C@BACD[EAFZHZIFKEL]O^P]QBUHVAWFXYYJa=dBeEgAjAl@nB|<name> 8DGZ|bike !["E8Z|is :Za[|mail ']*eDAGBL_OekC|reader +bPa|the -[
e15|,E
each|"C#D%e'D)?*X+A,>-@.9/X1?2]3@4C5c7X9?;;<C=dAACXF>J_KZLXP@QFRBSBVAW^YXZ^[_^^b=dceFmAnA|<name> #[0Y4B7Z8[=AQahY|<number> dC|and &C2C7B??BaKBVY]FfEiZjBkE|bar 2Z|day EZQ[W]|evening #]D[|family QC|for gY|gets )E|had >^C[nY|has #Z|i 2_4dWZ|is 2bW_[Z|member 5Z|month SZ_ZgE|morning #X%YQB|night 4cY[j[|of #C4[5]<Y=W>ZC_D[IBJaSDWCY[e[nC|one #Z%_,E/Y0W2C4^5^8E>]DDJ^KWL[UcWBZ]gBjY|or !ZG^|other )_,a>C@]CDN]eB|person CZQa|piece :[GE|pound /f2^=eCXD^T]W^dd|thought ?_@Zf^|ticket =CdE|time &[*],=O[|trip 2Z|way >be_lZ|week /Y|with &_?^E^K]l[|year /^=ZT]
eagle|B^n[
ear|"E#A%C&Y,[4D;^CCKYN__aeZgAnA|and aY
eared|CE
earlier|-_>^A[B_CaD_F_IYY]hYi^j]nb|than B_C_
earlies|>F
earliest|-D1YCUEYj]
early|!Y"C#A'E(F)X+D,F.?1C2F3B4Z6Y7e9>:D;D<U=B?@@ACDD^EBF?GFLBMGQXVYXG]c_=bDdFeEg@j^k[l?mB|<emoji> ]Zb]n_|<name> Q[|access *]5C7aGCZ?]]a]|adopters 6Y7>8Z[]|and !Y&C+],Y:EQ]YZg]|as D]|bird 7@C?H^XEaSjDnC|birds 7Z|is 5Z<_Z[|mornings :]db|on "]9C|rates 7Z|shift .Z|that "AHB|the B[DAi]|to <^][
earn|!Z)D/[2j8[:E=FG[TXW_[W]^dBk[nE|<number> /^T^][n[|a /Y
earned|!D#C)^,@1Z7@:_<[?iBZFBIFJZN]QCTDXCacb]fbh^iZjDlDmFn^|<number> ?B|it !E&Z)_7C:^?CBZFCJYN_]Ca]bDi]mGnD
earning|/c8XT[XZZ_
earns|+b2g7Z=cTIWZ]_d^|paid /FTD
earplugs|>beZ
earring|,D?_C[KEQ?j]|in KH
earrings|3aj]
ears|%c&C5c;Z<DJcQ]SBZ_e_jXmFnC|and %_Ja
earth|"_%]+[8Y;[J^N_PX^Xm]
earthquake|n^
ease|;[EZV[
easier|(D,A.Z5]7C8c:C<DBXFBKBMBQET]^baDdBlBn@|to BZDES[iX
easily|+_.[P]
east|,F@BDZECKISDXE]DdEgEk[nB|and 4[YZ|bank C@|door #Z|of D[
easter|!]#X8[JZQ]Z_^ZfFkE
easy|!Y&C'Y-F.E2D4D7X;EB_C?D?L^QYY@ZY[YaYbDhCi[jAnF|<name> ,bQW|and ,D[Y|on Bd|to 4E7c:C>_][kZ
eat|!['F(C)D,V0Z3C5V9D:_;A<]C^D_FFG^KXM<QUSBTA^A_CaDbCcbeIk^n>|a .]i[|before "^H^|free !bG_|in +^3Z|it .B4Z>BD[K_QDSAYZ|our !Z<Zc]|sit _E|something @]D]g[k^|the #^<XI[|your .^0^7aDCIY]]g[
eaten|"Y#C&B,^;F@bDEIKMZN_Qcg_kDlYnB|a <[MZ|the Y[
eating|#Y&D,^/E4C7F9E;B>[CCHaKCQbW]XB^F_BebjG|<somebody> #Y|a KD|crisps ,^2YQ[|the D]|your "]
eats|"X,]2X8B>ZGZQ[fFk]|strategy ,E|your bX
eaves|D[
ebook|G[L][ZkAnA
eclipse|C@jDk[
eco|,C:^D@Ta]D^^|conscious 8[
economic|%^JY
economist|,FnZ
economists|F[nZ
economy|"@(B8[?WHCM=
ecosystem|%D-e7D8D:B;E<CACReVCbDmEnA|that -?8E;BAB
ed|&F+E-EEaKDRD|in +EE_
edge|!["E#[)D/Y1C2F4C5D8]<B>CCCDeEDGW[C^^kdmAnD|ai 8]AEaZb^hE|technology 8];F
edges|*]-Z@Z
edit|!?)Y,Z8A>ZDYFCQX]EkWn?
edited|*],@1b4dM[O]VZY[
editing|!Z
edition|!_%E*[-B1DGaN[O[^Bk@|of !]f[
editor|=^?Yd_nC|is 2^W]
editors|=]hZ
edits|&]3d
education|2[>[
eel|&Z+[6Z<BK]YX[Ye[i]|supper 6Z[Z
eels|4]D^[ck^
effect|,B1c4C<]CaEZSDVck[|at D[|from 1]<^C[EZV^|on CX
effective|-a1Y3]:Z;BCYEBV_XYiUjalBmF|<number> 3]A]C]EBJ]XZj]lA
effects|-[R[
efficiencies|-[;[<[bXha|and -]<]bZ
efficiency|;^QZ
effort|,Z
effortless|!b1@8m:?<DG^^e
effortlessly|8Z
efforts|1];]iZnC
egg|#^,[8^<[QY^^gG|boxes #Z
eggs|#^+_,C7E8E@]D_GbbDj^|are QDnY|that +bPZ
eid|BECDNYaDfZiD|<name> BECCaE
eight|(E+C-D.Y/]0_1E3_8A:C;B<Z=Z?Y@[BEC>F[IEO^R>SZTYUY]E^F_XcYd[hAjCk=lBm]n?|and 4G7a_[|free DF|hours 3ZD]Y[|in D^F]mY|minutes #X&^2]DD|months #g4X7d?cEYIZQ]f]|people 2YKZ|times /aT^|weeks #C7B<_=[@^DCIBQ@jC|who @E|with )D,[NF|year _De_k^|years <_c[
eighteen|!Z:B=b?BICKBQEbUd[kDnF|months !Z,B2Z7Z:D;[<Z?EQAbZ
eighth|/Z
eighty|#[/Y<[AYFCTVYX|today FD
eighty-one|<]
either|"E&D(Z,D.X:E;C<CD?FDIXKWQ>SaYY]CaBbAdZe?k@nB|is .C>[|of .ZSZn]|side #[?ZC]|way (^,@.h2^4_DCQBSe]AfDgBn?
elbow|#C,YD_QY
elbows|#[I]
elder|?^
elderly|,^kX
elders|=_??QBjY
elected|<[=dAXQBbAddhY|<name> 1E;BbA
election|*],C-D0X2X:]CEEDO[UXVBfWjBnb|day *]|in 2Y|of -DEDQClC
elections|2]QZnd|are 2^C[na
electric|"^#D'Z*Z,D1_2Z4C8b:d;Z<_=]EbHVL[QFSDV_a]b^d]eZhElZnB|and '[;[L]|buses 0[E]l]|van 1]=[V[
electrical|C[
electrician|&_>DDF|'s &Z
electricians|C]S^
electricity|!G-Y1D2]A^EDVDYBg[h]j^lDnY|bill "]2]
electrifying|n[
elegance|-D8[^_nE
elegant|;Y
element|(],B2^W[hW
elevate|!_"]/DG[N@QA^djEnE|every 8?|your !b"]/E8^GY^cbCnE
elevated|-b8[Rb]]^Z
eleven|!C"B%C&[(E)C*E+E,b-A.F/X0^2A3A6C8?9H:>;V<Z=Z?WB@CCEWKZNZQ]S[TWUWVb]FdagEh_iBjEmZn@|<name> &Z0[;]b_|and 4]@YD[YTk^|children /Y|days 4Z7^m[|members #]4CKDQD|minutes #A,D>^?]W]fb|months #D0D4CEbICQHj[l[|more C^|of &D,@1Y7[;VCCD]EYVXgc|pages D]VYiX|people &C4[CCS^UYY]dDe_nD|pockets &GKE|seats 7D|seconds ,[5Z|single ,^|thousand 4[|times ,a4_?Z@ED[Q[eCfagBkZnC|volunteers &_A]hZ|we Y]|weeks 1ZY]|years ;E>CC[E@ICL]QZj_kBlA
eleventh|,EKB
elf|'C
eligible|"F)Y,_NG|for "F)YNG
elite|]b^[bX
else|!H"Y#D%E)>*^+e,>0E1D2E7Z;c<?B]ECFAHYJCLAMGOWPaQARJSAUCZ?]W^Xb^dCfDhFi]jDl>m>|'s "c,c.Z4_7X:Z;D<B@[Hbga|<number> !FDZ|about DD|and .C|can %X|comes +b|did "^9D;[|does .X7a]a^^|gets 7]W_|getting 9C_D|had ?a|has #D,C3]C>DaVYYEgFkZ|i #[9C_BgX|in +_/]QB|is ![(C.aBXC^MFS]TDYVkEn[|needed ,@k[|needs (Z|on 9[=__]d^|that 4Z|to 5ZZ[|was &b9[fB|we 4D|who #]|will :[SCkE|would <[?Yf[
elsewhere|+b,?7B=CC@P^YC][j]nB
em|!a#]&[,h4_5j;>@YDXG]Q]Z_]=aCd]g_
email|"<#?%C&='l)=*f,?.[0Y1A3X4U5W6Y7C8?9@:>;A=<>B??@BAECZDXF_IBJBK;LhMCOdPEQBRBUUVBY[]@^DaFbCcTd?fAg@j]nV|<link> Qaj@kAnA|<name> >^jYkA|<number> 0ZFZ|a D_|about #^4Z|address 'Z5[6ZDCH]kE|addresses '[2b5]E[L[lZ|and '[.aF[GZ|before !^nZ|for 'e3]4cL_|from C]DCKBQA|in %E'Y*BOBWZ|is +^3aXZ|me .ED[n_|needed .[DaQCk]|on C_|or kV|required 'b*Y7]L_Oa^CaZ|said #GIF|so '[|the nE|to *]nY|with .^|you k[mE
emailed|#_&a,C@aB]CZI[Y]]Bd[g^n]|about @[B^QGeBg[jC
emailing|4]7^][
emails|#X,^2B3b5f;E<F>E?CB]CDN^Q[TCXWZcj@n^|get ,ED]NZ
embankment|DE
embark|-@8Z:BG[^^jX|on -A:DG[^Y
embarrassed|#Y,]4X>aDDFZeZgC|about >[eX
embarrassing|7[Fd]ZmZ
embed|-B
embedded|-e2_8@CCJERdVDbZl]nC
embedding|-bR^
embrace|%a-D3[8_:cJ]
emergencies|B]DWQEiY|call nZ
emergency|%D,C>EAZCYICKDQCS@YEh_i^|line B[C[g]i_nX|number DC|services kB
emerging|R[V[jX
emissions|-_0_8]E^RWnY
emoji|#Z(m3bJZMgjWnB
emojis|([MY
emotional|)a;CA^Nah[
employed|@]QZ
employee|&];]?ZE[I[KcYEZ[]Eb]nb
employees|&Y,D/[:ZCaR]j[ld
employer|#C']2^;[<_?CDCEZLZW]aZbafDl]|for ?DfD
employers|&[)B,>/Z7Z>ZCBD]Q@j@k^|are 7[
employment|4DD]EZjBmY
empower|-e/C8^;EAYRd^_bChYlCnF|you )[-B
empowered|-Z:C
empowering|"[-cRaV[^DaAbElAnC
empowers|%[)B-[1D8G<BEEG@JZR^Z^^^|you :Y^]
emptied|3dCbQ_
empties|,Z>]
empty|"D#@&B/^1@2i5_7]:A;D<X?D@_CBFAHDKDN[R@VAWiYXZ_aBb@dZeHgElBnZ|and 2[D^W[|chair 7CNb|chairs 2[|cup 5Z]C|for #E/[IC|it 4]
en|8[Dc^[_ZkX
enable|8A^CnX
enabled|-_8]R_V^aZiX
enablers|1_
enabling|-E1D8@V@bZh]nF
enamel|*dK[O][X
enchanting|8Z^a
enclosed|#a
encore|B_Q]iY
encouraged|,Y-E1[Q[|to 1]
end|"@#E&C)A+D,D-V2F4Z7B8B9X;?<@>ZBDCXE@FZHAKFNARWVFZX[[]=^ZgEnD|<name> ,C7[|<number> C^j^n]|<somebody> >[|a 4[CZ|after ,CQC|and >De?|at ^]|date HC|down D[|for >^|in 5_Z_|of !T-=/_1C8C?B@]C_FAG]KEM[RCSC^CdIfCgWj_kF|on 4a5]?YCZYZe[iZ|the 1]:Za^|this !Y|to ,D-g8^:BQCRdVB]Z^ZbYc]|up .CAZH@SEh]|with #_,[3^IZXYf[|you S[
ended|+[,_4C7W<]A_DDFaPZQZgah_kCm]|at 4CC[QB|in KZ|on hZ|the <aFZmY|up ,a7^AZQ]g^m]
ending|#B&F,_2E7GECIAQ^]C_YgXjCkElE|<number> D[|in DCgY
endings|5^
endless|%_8X:YJZY^
endorsed|1_|by EYl[
endorsement|,a0Y;_A^QYb_h]n[|of 0Y;[AZb[hY
endpoint|-a4]R^a[
ends|"C#]'Y(D)F*E+A.Y0F1D3B4>7b8E:C;B<E>C?BC_D@EDFZG[IYL[MANDPASYVFYBZC]Y^[dGe?kClC|<emoji> %ZJZUZ|<name> !^C^DaHB]YlEnE|<number> #_7BCZDB]B|at QE]W|behind aC|in !C7CCbL[Q[SVXYkBna|midnight !]7aGVHYJENCTBXE^K|on @Yn]|sunday 7^CF]Y|tonight 7_C@T^][a]|up 2^W^|when ,[DZUZ|with ,D
energised|<bEe
energy|!C"Y#D&D(A,A-]3D7A8[:c<]ADE^H_L[Q>R[SCT]V[][aWiClc|and ,E:YE]|bill '[CXDZL]|in :ZNaaalX|independence :aa_nX
enforcement|#_&B1DEEI]
engage|1[R]
engaged|,^-Y5g>[@XCZQ]RXZc
engagement|%[)D*F-b/Z0d4C7B8@:C<^A^CCDAGAJGKCQFRcT]UaYChZjAnA|and 1]|with %X-@<[
engine|&C.a4Y;C?CD@IBSY^_bCi]jCkB
engineer|#]&_,A.F/D<E>@AECeDBEEFYI[SATCYF]D^C_FdZj_kA|'s #YQD|<name> I[QaTDn^|comes 4D|due CW|has C^|is #Y4?D[YD|who "[
engineered|8fG]^f|for 8c^]nW
engineering|([jZn^
engineers|&[(],B1E;^<^CgH[TEV]YYhCj[n^|are CZ|have #]|in JYnZ
engines|,_
english|,[SD_Z
engraved|)hNbn[
engraving|![)[
enhance|AaE[VAh^l^
enhanced|-^CBECRbX]jBkBnA
enjoy|%a,[1D7^9]?@B_EAH@PYQZTB]]^BfDjBlCn?|a ,^BZQ^|it =Y|the ?@B[EF]]|your 7d][
enjoyed|,^1a:^<cCEK^N_QWV[fBna|a <c|by 1_|speaking 1YCFEBVZn]
enjoying|"F+]/Z8C;[BfCDPZb]ia
enjoys|,[N]QZ|a >]
enormous|.Zj]
enough|!A#Z%Y(Z+^-A.a/]0B2C3A4]5C7a8C;F<A=A>ZAEBXCDDAEEF?GEH[I^J[KFODP]RCSbTZW]XDZ?]^dCgAjGkElFm>|and 7ZIA|for :EC[f]jY|is :dQE^Facb^jFnB|of ;ZbZ|to #^%a.D4_6ZJ^KFn^
enquire|CD]Ui]nC|now XZi]|today ]W
enquiries|,C-^3X:[;D<YCADZR]_CjDnB
enquiry|5g6[Z^
enrichment|C^j[
enrol|!c)E6^7ZG^]]nE|today !]
enrolling|)Z
enrolment|7a8AGE
ensure|%Y-T8@;BEXi]nD|that %_
ensuring|-B
enter|#E'^)_*e3B8@=EDYJ[OYQB[_^Bjanb|<number> ([*]MZ|the *E7b]^|your 'b*YL^n^
entered|&Z3X<ZA[K^XXjD|in i[|into 3]X]
entering|1]3]VZ|into 1]3]VZ
enterprise|%F)[-_0Z7[8^RaWZ
enterprises|-b/ZEXRbl[
enters|&Z-]E^l_
entire|!F%Z+Y,E;Y?Y@]PZQ[YD_YaAmB
entirely|,_4X9YQ__YfZ
entitled|![=[DZk]nC|to ![=[>[dXk[
entitlement|,E:XnX
entrance|>W@CC]I[_[b^eZgDj]kB|is D^j[nX|on #ZCY
entrepreneurs|5]aZ|do 5]ZX
entries|&E(D*b;CDCIbO[QCRC]DbFe]kF|close CCjB
entry|!@"C#^'Z(_*].]0C2^6Y:C<F>B@FBCDCGGM]QZUAXXY]ZB[^]@^YaDkFlCmE|'s 7f|<number> ,B7EX[|and .]|at jE|for *DD[]DeZjYnB|free 2[|is .Y4Y
envelope|#C,W-Y.b=B>W?Z@]L_Q^SaYAeUf]gYjGkC|and -[3Z|marked ?_@[gY|with ,Z.ZQ[
envelopes|,Y4_5[6YGZIET^_ZeYkamZ|at 4e
environment|"X,C8dHXJ]R^^]b_i]|where 8]
envy|;ZN[
ep|&_,B4b9[CCE_K_m]nK|<number> &a,D4cCDEcK_f[l[
epa|iXn[
epic|8b^a
epidemic|:[EZaZ
episode|"Z#[*D,[4A5Z;^AZCCFYOZSYW]Z[]YeBhYi^|<number> #XBZCCIZQCi[jE
episodes|#DCD
epoch|0DUCnd|<number> 0DUCnd
eps|!C-fCZGBRcjbn]|<number> -YRX
equal|1E8[;[|pay JYn[
equipment|nC
equity|8B=YRZ
equivalent|#F/Y
era|![:Xm[
error|"C#E-]0^4e<EC[DAKZR^Y_eBfYj[|<number> "C,Y|in #[-Zj[|messages ?]@Yf[gZ|rates 4[
escalated|-fC[Rb|this -_C[R[
escape|8]:^CA^_ab|the 8[a]
esp|n^
especially|"W%D/Y4D7B=Y>cJDKAS?_]d]eYkD|if %DJFQB|to >_eY|welcome =[QF
espresso|+[
essay|,DDf
essays|(b2[MaYYnC
essential|^Dj[
essentials|!Z
est|3aX^k_
established|1]EaRXla
estate|-B/Z1B2E<Y=_AXC[EWFZYCbXcXnE|agent ,CA_E^hY|tax aY|the ,Z
estates|#Y%X/[J_TY
esteemed|BhEDi_
estimate|S[YYgZ
estimated|#E/aCZDfT_
estimates|>[C]D_e_j^n[
et|CZE^J[_[g[j]l]nY|al nX|to RC
eta|4f
ethics|,[W[
ethos|%X8E:]
eu|/CC_kDn[
eur|n^|with kE
euro|![#D([,[hYn^|and =D
euros|![2^M]W[
evacuation|CY
even|&B'B(Y*D,C1A2Z3F4?6D7F<]=^?Z@>CcDYFaGZHBICKEMSPYQCVAW[XCYB[A^BbXdYi[nZ|<name> ,[C]jZ|a ([,A;CDEM]aa|begin :^|better ![:^BZa]|bigger <_i[|close ;dMYb_|for ,[|get (]+[MZ|got <^E[|if .?/[3C=a>[@BIYQDSDXAY^d[|in PZ|know -]G^RZ|on 7ZF[|our F^m^|so =]|that DDnY|the ,@;HD]^]g]|to DZ|told %_0Z|when ,U.Z7BC]S]|with .^
evening|!F&C(C)E*E+F.Y0D2D5@7@9Y;D<Z>XADBdDFFAGXMARBUAW@XEiUkBm?n>|<name> ,D.]S[eZh]j]mX|<number> GZ|a E^|and ,Z4[@]Q_Y_|appointments IZ|at #ZC[kD|before C]|for >^Q[^Y|in /YTZ]Y|is ,BS^]UjZ|it ?DfE|of 8a:CG_^_e]|on 9Z>[DD|opens ]D|was <^|with 0Z8C|you aZ
evenings|"A#B,?/D4E7E8@;D<A?aCZHaI@K]Q]]@eAf^g?j^nC|<number> ![nC|a _Z|after &Y>]?_eZfa|are ZZ|back 2[|with 8A
evenly|=a>EDDd]
evensong|SYWZj]|at C[
event|1eJZQXS[V]^W|is 7[
events|%[:c<aADQCZY^_abbFnB|and %_8YJZ
ever|!^"[#B%Y&Y'V(])B*A+Z,V-A.D0c1d4E5]6Y7^8d:];_<X>=?g@BAYBFC>EEFYGeI>JDK[LaOEPXSATXUaVa^daXb^cbeBfch^iAj<kFlGm]nB|<emoji> ![+Y5Z:ZFZPYaZmZ|<name> -Z;_|<number> ![|and ;_<B>[e_|asked &Z9[g[|been !_'b<_Q]c^|before 0Z;^CEb[|bought 3Y7_9[C[]Z|changing "Y8A:B|did ,Y:]|done 5d<C|fixed KEQD|from &]?^KYb^f[|got "D(Z,[:Z|had #]+Z0f1]<Y?_KZUeV]f]m_nW|helped ([E[|is 8ZID|lived :Z|made !D)];[b_|make h[mD|need !]8cFFGY^Zn[|put F]|sat &]8]^]|see DY|so 6[[ZnE|the =]m[|told #[(Y|with :ZJY|wondered "Z9C@BH^_EgB|worked ;A
every|!X#A%a&a'>)B+Z,B-?/e3Y4B5[6@7X8a9A:[<?=Y>Z?X@ZB]C<D?FBHXIEJ_L?OPP]QDRZTaVJX[YIZZ[^][^d_=a[eZf]hXi]jDkBlFmEnA|<name> !Z,b/D1]4E5YG[Q^VXYEZ]dEjAma|<number> ![,A/f6D7DG]QBTeaEkF|application 8Z|bit .Z|blanket &FKE|box /[TZ|branch =]|child %a/D8W:dABJbO_Q[TD^]a^bYh?j]|class ![OY|client 8];]<_|comment *D|company %E|corner 8DX[|couple CB|cup (^;cbce[|customer B^|day !B%E&F,F3]7a8G9];]=D>E?DA[DBEbIaNYOEPBWAZD^DaCdCgXnA|dog 5]|dollar 6^QZ|door #X&[4[|drop <Z|evening jX|family C^|few D]HDk[|founder 3]:Y|gift 7^:ZX^]^a_|guest 7_|hour %Y/c:EC[T[[]]]|ingredient #DIF|invoice #D|journey ^]|lamp >^WZe]|last ?[B^|learner %X:D|letter &Y|level -_8EE_R]b[|like (_|man /Z|member +]3^?[X[Z_nZ|message (C,C?Df@|minute /c7_TcaD|month )[4C7Z>CDEeGjCkC|morning (]*E,C5Y8Z=B?]@DA[CFDWZY^XhZ|mum ([)c|name &[QF|new F^m[|night &],DK_QE|number bZ|one %[&Y*^+],]-[/D4C5?:Y<c=^?e@ZB[F]J[K^O]Q[VYYDZ@c]d]fdhBiZ|order kB|other ,C3_>Ze[mB|page &C?C|parent 3]?Zb^|penny )Z+[.Z8C=a?_dc|person bY|pound EZTWjDl[|product kE|pupil %ZJZ|question 4FS]|rep 5b|reply #BUG|right >be^|road @ZgX|room ,Z8]G]|school +]|seat S[|second /e7WM^QGeC|share :]MZOU]Za[|shop ^Z|single *D+[,E.A/B2C=E>EFDICJRNWT?YFeHkBmD|six h]|size #cE[|small )]|smile AZ|so /FAZ|step %[-A>DJ]RC[[bEfY|stop 4]|story .Y:XbY|success &CKBa]|summer &Y/]TX|teacher >ZeY|team 4Y<]|ten /ZT]g[|tenant 5[?^F]Z[|three /DeE|ticket Y[|time "c#D%@&A/C5];X>eH]XAZ]a]e_|touchpoint -a8D;AR^|turn %]8Y^Y|twenty YX|two /cT^|voice %cBbJ[iZ|vote %D5Y:C=AE_GYl_|ward +ZPX|week .d>A@[SbWW][^Dg[|weekday @Ze_|word #Y&^>]?]|year ,Y/Y7ZM]QXj]
everybody|!E"E#?%C&F*a+D,E-E/E0C1Y3a4E5D7_8D;Y<@=_BdCDD@EEFYGBH@IAJANaOXQVXb]_a^b^dYgBiaj[lEmZn?|'s :CWZ|and C[QZ|at 1bBZF^V^|can 3^7]:[|else %D*d.A3YO_][kD|gets 4]=D>_FYe^|in ;^=[b[|is :Z]Y|on 4B7]=YBZS^|wants :Y|who (].[>CY]][f]j?
everyday|!a,DF[^aaZ
everyone|!A">'D+?-@/F0?1E2A5C6B7[<==]>]@ZBFCBDDE^F@HYJSKAPBQAR@TFUXWB][^Ya_bXc?d^g]iGl]|'s &Z4B7]:@>ACFFYYAaAb_jF|affected %],Z>H|and #Z,Y>CQ]W^YEaD|at &Y4Z8Z;[>_N^a[f[|booked CC|by ,Z4DjX|can #[7^QE][|else %[,Y3b7_;]C=HZQ]X[YC]aaYbXjE|except ,b8EQZ|gets &EKBQBY_gZkB|has ,A:^|here ,[|i ,@4[QE|in /Z5];E=c@^H]ZYbCd^hZjEkZn^|involved 1]hF|is ![7aBZFC]XbA|keeps Aa|on *],Z.X=Cj]lX|said 7D;Y|says ,B:]|should 4B|the 4]|to 2[WY|told #B,E4AIBMZc_|wants .[2]>^S]WX|who &E(F)D,D4X7@8C;B@HC]E]NCORQZYa]C^DaAfFgDl]mYn^|will 3C|you (bMb
everything|!_"]#>%X&C)A,E-A1^2D3>4?6C8c9?:Y;[=[@EDBEYF_G_HVI?J^KDM[RGSBWGXCYCZU[=]_^a_?aWbGdYfCkAm_nE|'s "[H[|<emoji> 5ZZYna|<name> ;YAbh[jZ|about @F]E|after =Z|and ,Z?[EZn^|as 4E|else &C,D.[C]S^^Bj]n]|from #D4[8[Y]|i ,<FcQA|in ,_DbQ[|must )EC?jH|on !C+a0ZCY|right >[|that ;[<Eb[|twice <X|we %[2C8D;C<E?ZE_HAJbWBY^bCc@hBkB|you %C,D2Z7D8^=]^Z
everywhere|#[6Y7Z;C<CK?Vb[a][^[a_b_|else C]|it QZ
evicted|CEnY
eviction|/Z@_D^
evictions|nY
evidence|"X#Z,Z-_4]9]CDDWE_R]S[YW_YeCgZjEkAlYnF
evil|([MXPZ
evolving|"a-^:^RY^@k^|landscape -Y
ewe|#bIZ
ewes|CG
ex|!]&](Z)Y1Z7_:BC[D]E]GcK[][k[l]
exact|/a0eMDT_U_][jD
exactly|,Y0D2D3_7^9D;C=]?_GCKDX_YB_@g[k?|<number> nZ|as .]4W=]|that #ZIZ|the ,Z:[@YD[|what ,_5Y|where #Y)]
exam|&^4BABBDCaK]YC^[e]nC|on &Z|results @YC@e[
example|.YbE|for .Z
exams|&]4]<]?FB[CDSDi_jEnB
excellence|![%=&A,@-Y0D1@3B5B8d:Z;e<B?DHEKENARWU^V?ZA^faYbfc_fBlFn=|and -=1D8Y;_HEVBY[lA|is -]:c;a^Cabb]|we 8D
excellent|"[#C,_-a:^?[DDQbR]aZjCkCnX|and QY
except|#=)X+E,k2B4]8B<D=E>?EGIDK[QhY]^>dBeBgAhEjE|<name> ,Z4]|for CZQB|that )Z.Z;[QZjC|the #D,_IEQY
exception|-[3Z
exceptional|!D"]-B1_GB
exceptions|3_]C|said 3E
excess|=_DZQWXZd]
exchange|#]&@*^-^.C8ZDDE]KAOZR^aBf@l]na|for *aO]|on -bCZKBR_fBjZ|students S]
exchanged|1^Ee
exchanges|1_D]E^k]
excited|"C&@5D8B;C<]AVFXHAKDQ_W[]X^Ab?dCh^jCnA|about )]bC|for ]Zh[|to &@,F5E8A;EAYFZHEKAR[X@ZE^@bFnC
exciting|)D->1]2C5C:]<>A[DCE[FdMAR[S_U@VYX@]DaYi]jbmbnD|journey EA|new 1DABR_l[|next E]V^|times 1cA[RYV_
excl|nY
excluded|G[n]
excludes|-ZRZh[lZ
exclusive|!_&D)D+?,@-B/A1E5C8e;@@DACDBEAGXHDPAT?]_^eaCbAg?k@lA|<name> 8X^ZbD|deals 8[|member 8XnW|offer @F|perks %]
excuse|!Y&E(=.E3]7j9?<_CCDEHDIDKDM=SBT[X]]g^F_BkDn@
excuses|!Z,A3h7j:jG]QCTDX_YY]e_EadjCkBnB|and "Y3]7^X]|then 3B|we 3Y
exec|EbaFl^
execution|-[:_R[fZ
executive|![4]<f=WCCE_J]QB|director -F1EEFREVClC
exempt|Da
exercise|#E-Y4C:C@]D]e@h[iGkZnE
exercises|,D?[nZ
exhale|:aa_
exhausted|<bc]
exhausting|;Z
exhibit|,Y
exhibition|!_&C-C1Y8F;E@[CEG]Q_VYXY
exist|!Y4B<Z][kE
existed|/Y
existing|4_8BBdEbYYhFi^jY|contracts kY
exists|)[4A<g>]A[na
exit|)G7E:B=CDATD]DgZ|fee =C
expanding|-[
expansion|-a
expect|"_#@&E)D,D-W0A3@4A;Z<B=D>E?CCgJcKCQDRWXCiXj_m@nB|<number> CZnZ|a CXfZj^|and :]|it ]Z^Z|the 8]B[iY|to "Z3DC^DBQETYYT]Z|you .^
expectations|-[1^E_T]VZ
expected|&A-c7Z<ABYCcGDKYQ>RaT?YAjYna|<number> nX|a 4F|in fY|to -B1YBZK[QA
expecting|+],AFZP]Y]m[
expensive|"Z2^7Y8DHYQC]]hZ
experience|![#A%Y&C)D*>+B-b.B/A0D2@3A4=7?8f9]:[;A<B>@?AA[BZCADCEBF?I@J[KCMAN?OAP?RaSATEWDY@^d_bf@g@idj@mDn@|a N[|across -C1Y<YB[E[|and -;8C:Z;Z>ZVGbYhA|for !Y;Z|from -A8^A[^YhW|here *AOE|in -C:]A[RC|is %]|needed .B5]>EQZ^[hZn_|on :]|our ;B|the ^]aMbVnB|to "_:B|we JZ|with !X-[RY
experienced|CElZ|team l[
experiences|+[-=7Y8B:E;X<DPZZE^_b[
experiencing|-bCCR_VZjC
expert|9]_Yh]nC
expertise|8[:C^Y
experts|-D<BFWNC^]nF
expire|CYD[
expired|4_9DCBD]HKQ[Y]nb|certificate 4_Q]
expires|'[5[[[]DjZn^|in []]Dj]
explain|&C(B,^/Z3_4]9b:];D>]@^D@FCQcX]YZ^E_ZaXe[g[kF|how Q]|it >]DE|the &C/^KETcj]|to 3Z7]>_|what ,E|why #D,[.[9Z|yourself 3C:D
explained|#B,FMDQZXaYDka|in &Zn^
explainer|nY
explaining|,d2[7h>[CBDB]]e[kDnA|to ,^CD
explains|![&_FCH[IWKbQY[W|how DEFESZ|in !]GZmZn_|the "YHZ|what DE[X|why &Z
explode|,^QZ
explore|-Z8]FCHBZZ^^mC|the 8_FDHBmD
explorer|8B?Y
explorers|-YR]
export|!d#_&C-D.Z1^BZI_RDVXj]mCnG
exported|C[
exports|1[<Zl[
exposed|E]FZ
exposure|,Z-a5ZH]Q[RZj[
express|%[,B:[JSnD|my ,C
expressed|E[
ext|j^kD
extend|7Z?CB]|our ?CBai[
extended|-dB]C]FCGZY[^[j_mFna|cut FDmG|to -DCZY]
extending|)_7ZAXN_]Z
extension|,A2_4E>ECEDBK]QB
extensions|7[
extensive|%[-?EYFXJaRFhFiX
extra|"d&D(@)E,>-E.]3D4F5]7C<B@AEAH]OWS?ZZb[e^g[jWlCn[|<number> /[9C][|entry (C*C[_]D|hour nZ|mile 8^:^;[a]b^|tag (E*C]E|time ?Z@B
extractor|#]QY
extraordinary|%E3[8c;]R?^ea_b_hA
extremely|0X4C8FR^X]lC|seriously -D4D8EAZ
eye|!a"Y%@)[,[4F8Z9A:]<_?CCDGXHXI?L^bYh_kY|and 3Y7[DE][nY|in :[|on )Z<Z|test !e"]#]G_H_
eyeballs|5nZk
eyebrows|0[A_DDUZ
eyed|&YBci^
eyes|(D)E.X3Y5Z7C?]CBD_JAN^QDRCTA[[^[b[g]h^iAn>|and DW|up hZ
f|&Z(d,^9Y@]C?DcKaMaQTfYg]j@k^nA
fab|!Z)Z-Yi]
fabric|;YC^Q@jX
fabulous|0DU@VCaZlF
face|!B"@#D+F/C1Y2[3C5E7Z9B:Z;@>eA[DaKCMZQ[TBXEZB]]b>dCe_hajEk[mW|and 7]]Y|down >_|drooping Db|it .c7Z:Z>ES_|of 1^V[aZ|painting D_kY|the MZ|this ,YmY|when F^mZ
facelift|Ach]
faces|#d,E1W5e7_;C<[>[E]I_KBQ?VYZba[b?c_hBl[|and 1_7]<ZV^|the #cFZ
facilities|"E#Z8b;[Eb^Z
facility|-W5YR_UYaD
facing|+[,E9Z:YM^OWQEkZnD|roof OX|the 9Z
fact|)]/b4D5Y:@<BCEDYK^NZTd]Fa@n]|our D]|the AWhZ
factories|n_
factory|;]@ZIEVGjB|in ;ZAYCCbZhZlEn]
facts|,[1[4WF[QZkZm[|about ,YQY|you F]m[
faculty|0_8];ZhA
fade|&ZCEQ]
fail|"^/j9B:^B]CYMbRZTe_Cb^i]mYnC|to 7]B_i_nZ
failed|#M&;,C.E4f7D8C<C?CACC[DBEDFCI[SAUCVFXBYX^@eYkBmBn[|and ,D|at 4XCEeZ|for Q]Y^k^|four 4B@]|in ,DC[|its ,C4[QDjFkE|on CZQ]
failing|/Y4cC]G[KYM[P[T]X^YYk^lEmA|for 4aC_DCY[
fails|/Y:[BbF]TY_Zn[
failure|"[-h3^7Z9C:dDCE@RbVDXb]]a_eFk>l?mCnA|at DEkE
faint|,C4]<eQAn^
fainted|DC
fair|!@"B#d._/C4[5C7C9Z:D<a=b>B@ZACCAEEH@I_JBL]PbTAW]XCYb[[^DdZeDgWiZkZlCnA|'s [YiY|<name> C?j=|and CD|bit CYY^|brilliant &Z,@:]@ZK[QDgY|cop #c4^Y]|enough "E,X.^7CI[SY|few >Z|is "Y:BjX|one #D@]g_|play 4F?cf]j^|price +YPZ|question #ZI]|to FYS]
fairer|AY
fairgrounds|C]nZ
fairly|4_7^?[YZ]Yf^|sure ,YQ[|that 4Y?]f_
fairs|D^|and D^
faith|FYfD
fake|,DDYFDQEYBe^fDkZnY|news 4DFEQDYC
fall|!C#Z&D,Y-E3E5Y8A<CCBDYECFCGFJDKDN?QYZ[[Zg^jC|for 2ZD]|in @ZCFDFG@[Wg]
fallen|:DQ[W_jY
falling|"^FZHXQDfa
falls|4[Y[jZ|on /FD]TF
false|"Z,Z7[>[M[eb
fam|)[7DB_ic
familiar|)[:[T[a[bF
familiarise|-YBZiZ|themselves -YBZiZ
families|!C"[%_,?-C/d0F1A2A3D6^7e8D9b:]<?=^>h?E@BBaCEDBECFAGAHZIBMCN]P[S]TaWCZZ]__UcCebfEg@kGlDnZ|<number> TD|a %]JZ|and #^,^|at #_|ate 0FUF|do >ED[|for S[|have >a|in 7C:[>ZDDa^eXnZ|like .Z7Z|of +]n]|on /]4C|should ,C4DQD|told #[|who 7^9Z:B=ZS]X[]]d[|will 0Y@[MZgY|with 8Y
family|#C%q&?(?)F+D,>-@/C0F2B3D4C5A6@8Z9W:A<C==>D?@A]BBCED>E?F<GCHBIFJhQ?R>TEW@YA[E]Z^Ud@iEjEkCl?mE|'s /E3[JCQZYBaDeCfA|<emoji> %XJ_n_|<name> %bIY^B|a <Z|and &D;]>[KDb^|ask j^|at %C4]jC|for %Z/]][|had 9]_X|have >YA]QBg?|in "c)Z*]5Z]^|of %D?^@ZBEJ?gYj^n[|on CZQ@|owned 8^|run %Aa[|swim 9]_Z|this %@nZ|tickets 7Za]|to %[,]BCQW^UiE|who >Z?[IAg[kY|would ,[QXfZ|you 'Z
famous|![0[3C7ZD[G^K[U]nC
fan|#E'c-_2C7X=YCERWWCd^f^gCkal]nH|heaters dYeY
fancies|,^9Z
fancy|!a)c._2a7B;CK?L_SaWWZY__aE|a !dZYaD|being )[|it ._D@KESZkB
fans|#Z3^:^;BBdDDKAMYQYX[a[bCi[|in :];D]E|of 8E
fantastic|,D-]8^:];XCCE^KDNDR^V?]D^Wn?
faq|#Z3Y
far|!@#D%G&[)A+a,Y-?1D2T4X7B9a:Y;A<Y=C?@@FAZB]DDFDNXP^TGVCW[YZ[?]D_bdEf@h_i[kD|<name> ,^n[|<number> #^&e,[CDI[K]S^|and +],F3Y9[PY|as "[,E.Y9ZDVWCjA|away )Z^[|car JY|i <W|is ,C__jZ|it ,a|the +],[|to ,A|too ,b.[2b>aA^N]Q[S[W^^EaBh_j]|we 8]<XQYaXn^
fare|!D#_&D=a?]CYDbGCKAQG]Dd^kX|and D[jE|is GE
fares|#D)A,@=YHDJ^QDR]iYkX|from !Z)AHE|paid iYkD
farewell|@]g[|to &[@Z
farm|%C-a/]1]:B<DCDG[JCTaYB]En[|<number> &[KZ|bill 1[|in &CDY|shop iY|with %FJG
farmed|A]
farmer|?aCCDD_>|'s ,D
farmers|#]&a,[/a0_4D9Y:_=Z>aI]K[QYRCTYYCaYe]ne|in #^@YRCna
farming|(];X
farms|/B?BQEWC
farrow|EF|<name> EF
fast|!_%B&E'D(@)F.D/Z0C1B3A5A7k8E:X;D<C>E?AADC?DEE@FCGZJBKDLBMAT]WCYZZ>]eaYbClAnZ|and +X-^4^7YY_|do "a7D:Z|for 7B|growing 8[<Y|in 4C|paced "D-^7D;ER^bDk[lCnE|so !^7[TB
faster|#Y&C+a-[/]1DAZC?JAMYO^PbTV]D^bb_h]jDl@nd|and -^8]^YlA|on /DnZ|than 4^7_<EMZYU
fastest|!^)Y+Z1_;b<EG]HWP[QZb_|<number> nZ|growing )Z+C;b<Eb_
fat|#[0^:[D^IGQU
father|!Z"W&D,b2Y;V@aDAG^H_KAgUk[n[|'s !]"Z,X?[f]|<name> CC|of @[nZ
fatima|KH|lost KH
fault|"D&B.B2A3D4h:C;A<B>b?DADD>FDH@KHQDSBWBXDYaa@bBe^hBjYnB|and CYeY|at 4ZC_YX|in #[|on 4B|the 4[
faultless|+_Pb
faults|CZI[
faulty|,[4ZkYn_
favorite|+E,_QW
favour|/D2Z3Z?Y@ZSGW[X]
favourite|(a)b.[4D7C8=:D;A<C>YA^ECF_GaM_NaRDSZVBX@ZC[_^=aBbBgBjBnD
favourites|!Y8D?[aY
favours|:Z
fax|"AH@
fc|=X
fear|,<BFN]Q?]Z|a BF
feared|bc
fearless|8c;Y^ehZ
feast|8[^_|for ^Y
feather|;_C]bZk[
feathers|D_F^
feature|,]5[:W;F=]FaN^YZaZbBdZm^n[|and =]d[
featured|(^;YHYMaNaO]ZW^?b^h@|in ;bEcb^l_|on (YEEi[lC
features|1Y7ZEZV]lZ|and XZ
featuring|-^R^la
feb|,D;^C]QDW[b[
february|2bKY
fed|"b&b+B,c/X4C7F=Z>[?XCDD@HaPAeWgDj]kD|<number> TC|the j[|up "c+C>bHae]
federal|#[:hA[D^I[R@^Yach_|dollars #[I[|funding A[^YaY|workers :Z
fee|!a&E)b*c-E/C1C2a3B4D9D;@<E=l?B@CC_D_GbIDNdObS]T]XDY@]^^^dhgChBj]mCn^|'s =[d[|<number> 6]>ZG[]YbY|and !Z4A=^>WdZ|back .]5[SYZZ|bring Q_|for *[._2[O_nD|from D@|if )D*[DC|in 4Z|is ,b2]=ZD[QYW]da|of DCkG|this )^|waived )[7[|was DZ
feed|"_&C(_*a+[.?4@7>:a>_CaDZE]HaKAM_O_P_TZU[YE]Aa^j^|a /]|and <Z|is )Z>aNZeZ|it D]|store ,F|the :]?ZQYj[|us :^aZiZnW|you ,]
feedback|"[%g-E8E;c>?@@B]DDI[JbLaNBV^WBY@eBk=lZnB|from ;Z|has %X;YJZ|is %[BZi]|on ,Zn^|to YF
feeder|,Z
feeding|#^,Y2_>]?C@[CAD>KXW]X]fBj@nY|the 2[3[>YCCXZ
feeds|"[2_5[6a:Y;[CDW][[aY|the 6a[[fD
feel|"]%k(>)[,E-@.]0D4@6D7D8d9G:W;@<a=E>_?EADBECEDBFBG]H[JcLaMCNaOBQ?SUVCXS]S^babc^d@f@gBjDk=lAnA|bad >be^|free .^DCkC|good 8^GY|it "[<ZF[MBbWm^|like "Z(E+Z.[3Z7^8Z<aDDP]S_X_]]a]cafFnF|that %b>AJ_eG|the %V.Z/c8]:^RCT]^b
feeling|"Y(])f,?.^0]4D8Z:a<b>ZA[BBD@GCH[M^N_PEQ@RASYT]UbYAZD]eabbDiBjFk@m_|better gY|tired "Z|when "C)^N[
feelings|._:_DCKEQESaW]aa
feels|%c4D5_:=@[DBJZXXeE|like #C%[,AQA^[
fees|&C+],X-F/E2Z8^:C=^>E@CCDEEIEM^T?WSbWdbh_jF|and +^5YD_g[|are 3[=[CXXYj[
feet|,b0Y1E4E5D7D8Z;bCaD]FCMaU^bZfYjZk[n]|are <]Dc|up 8]U^kB
fell|!E#C&B1^4_7A;C<_=AEEFYKZR]UCYYb@cai[jEkF|<number> K[UDkE|asleep <Zc[|by DZ|from aZeZ|in 1_<dMX|off #@|out Fc|over YWkY
fella|,^5Z7Y?^Za|who 7Y>ZeY
felled|C[
fellow|-a0_4YBYE]QCiZlD
fellowship|&]8Z@FK]^Xk]
felt|#],]4B:D;F<B?YN]T?]^e@gGkAnE|like 7Z
fema|CZ
female|/Y;[T]eZ
fence|#^+_.D2_7_DCHWI_JaMBWX]]aBeBfFgFkC|and #Z4Y|is #[|the DEkF
fenced|#^C[QFYGeC
fennimore|<a|<name> <Z
fentanyl|8[E[^ZlY
fenwick|1Z|<name> 1Z
feral|,]kX|hogs ,]Q[
fern|,]D[kY
fernway|kF|<name> kF
ferret|"AHE
ferries|CZJX
ferry|"91B2_4]7B>GBECZDCECH@IEM=OFQGSBVBW_Y_iCj]lCmA|'s C[|<name> CZ|is &DK@|late "AHA|leaves KF|runs C[j[|survey E@|to 7YD]|too "DHD|was "DHDf^
festival|8C9D<[^Ed?|of :X
festive|:]IX]W
fetch|)a,C.X5^@^N[SVU]ZYeZfA|it ,D.^NYSYeXk[
fete|#Z@DC]eC
fever|)fD[Ngf>k_
few|"C#Z&B(E)C,</D1E4@7a9C;W?bBZECH=QATCUYZA[__@f_gCjClCmAnX|days ;Z<[CYDCHE|lines QV|of 5Z;a?cB_IWa^i_|people #^:[SZ|returns DCh]|things UY|want :[aY|weeks n]|who -Z[Z|words 3Y8YU[
fewer|#X-[/]0]2b4C8B:_=YC[D]KCM]QES[UZV[Wa^Aa]b]eDiZmCn[|than 2^<YW]nX
fibre|,CC_EZQBja
fiddle|W^m[
fiddler|kE
field|!B#F&Y+D,E-B.D0C2V5D7C=BC[EBF^G>H@ITKCS@UA[WgAm^n=|<number> =EQEdA|and Fbm_|behind 1Y|has ,bQ[|instead 4a|is DB
fierce|#cI[KYjE
fifteen|)Y.d/^0]5e=^D_NZSaTZU^YGZc_]dYkXlZ|minutes )ZDYN[XYdY
fifth|#_&B/e1e2b<Y=Z?BTcVbW]b[|less #[/]=[|more /_2ZT_|of #]|year 1YEZbZ
fifties|KCQEkD
fiftieth|8Y?^
fifty|!f"]#Y&E*_/]0k5Z;]<a=Z?E@]CDD@GaIZO^QCTWUf^Ddbg[n@|minutes 4A@Z|quid *^OX|thousand 0W7Z|years &D;[
fifty-one|KCQE
fig|.^
fight|#D(f+c,A9E;Y?aIDM^Pa]^bZj[n^|for ,B7]j[|me +Z;^b[|over "[|to ,C
fighting|2D:c;ba]bbeY|for :]a[bZ
figure|'e,>/Z0]4];_=@>CCeD]FfQ?Y_eCm_|and #_|for C[D]|in 4ZVW|is 4ZjW|on .[0Z
figured|)]
figures|"b'h,:0d1Y4><C=ACADFEXF]IZLcQ?UcYZZZ_CgEme|are #A'Y4AEXFb|by EZ|for ,GQEm]|from ,D4_QC|in .YDD|on kZ|were 4EYB|with #^
file|#C&B.B3C4a5Y<A=@>XDaGDKEMXQWY]dEeXfChEkcnZ|at 4D|for C]jY|is QZnV|name #[|on ,]|the #DEZ|was 4Y
filed|#V0C4YB_D^IYX_gWiZj^ka|<number> ,X?Y|it >[
filers|7]@^D]g^k^
files|#D&A:D=Z?BC_D^FD[ZeAj^k]nc|and /Y
filing|,X<E=E>Y@]YDe[jZ
fill|!c"X#@&E(F,?/Y2Y3a6X7[9^:W<C>]?Z@EACC[D^FYGaICK@MBS[TbW]YE[Y^XeZgEk[nA|a 8C:XDaQZhb|in !]#C,E6[EFX^YEeZjXnG|it ,D2]3_9^>_CBe[jA|the /Y0[5[UX[Z|them DD|your !]8YG[
filled|!E#Y+>,@/Y0Z2V4Z>A?]@XB@IWQHR?SEUSY]faj[n@|by &C4^|in #Z/[0A2^4B@dDBI]Y@eCg]jX|it <Z?^F^mY|the ,Y4bY_|this 0[7CU[|up 7XC]j[|with 1^:ZiZ
filler|)Z,]2[3_
filling|"B(E.E/E5D6Z7b8C:A;AN^RDUW[X]eaVb?j@kD|fast )E6]7YHC]^a]|up 7]J]]^bB
fills|&B5W7_>ZDZQ]kX|a 5[nY|up 3[7^
film|(_,X/_1F3W8B<^>D?B@>EEFaQXSEVDc[m^nB|and CXQD|in 4[|is 4CDZeD|of /_IZ|wins =CdF
filmed|"B#Z&b+]>[HEe^|it "A#[HE
filming|#]4BS[TY
films|#^4B8]>ZDCQYe_kEnC
filter|&^([)Y,D/A3E4Z5X6>9D:Z@EI]KYM]Q^WZYZ^D_BkBn[|is "C(^)[9EMb_E
filters|![#^&AD]QFk^n[
filthy|,_DDQ]
final|"@#B)D,F-A1Y2D3Z4?7^9^;C?]@aACCBDDEAF_HMMAOER@V_WB[[^Dd@g[jCkElFm]|and 3_XZ|year "CHE
finalist|ADE^HY[Y][
finalists|;??@@]fE
finally|"]#a%D&C)b,@1_3A7?:G<[>CAdB^DCF^G@JAN]PeQBS^V^a]fBgAh_i^k@l[mZ|found 8YFWmZ|has Adhb|have 1]V[|here 8[:Z|out A^]Z|stops JF
finals|&AQCnX
finance|!c#F,C-].D0B5Y6Z7]8[:<<gCEE_GbJ_V?YZZ[]Y^_a@c]gDl_nA|available !c|roles J_|team <[
finances|!Z<c
financial|"X;FADT]X^|wellness -]
find|"Z#A%=&A(C*D+_,a-@.?0C1D2Y4]7B:_<?==?EE?F[GZIZMANWQURDTU[C]CbWdDiYjYkYmV|<name> &E,_Q]|<somebody> &Y,X|a #[)Y+_.E:^>BGZKZN[P^^ZeC|an ;Z|another "D3]C^X[|anywhere +E8Y|it #D,D;^BYIFe@iW|me ,E4[>[B]|one ,@4ZTZ|out "b&E'A,A3[7Y8F>[?F@^CBEAFhKCbAe[kFl@mknA|that 7];Z>^IZ|the ,]2[5W9]C[FCIZKSQ^W^kan@|their :[|them >^|us U^a[l]n^|you /X3[4E>Zea|your !F)X.F8BFF^ElC
finding|"Z#B&W)Y+B,]?ZD^FYGYJXK[O_QZfYgDkZ|my bZ|out "Z#DF[|the )Z?^fZ
findings|,_EEI[jDmC|<link> EA
finds|#Z+[/B4Y6Z8Z:EBZQ[TFY_]]eZgWkYn[|a :D|that /C
fine|!B"@#B%B&>)A*A+A,Z-E.a/D1@2E3D5A7@8D:C;><D=>>c?=C^DZE=FBH:IDK?NEOFP?Q]SaWX[>]<_Fa@e_fAhEkZlRnD|<name> #Z,CfUkB|and .@3Y|as .]|by .^BZ|for DZk[|if .^D_S[k[|in #EIE|on ,E4[|ring .DSG|should SF|the YC|to TY|too S^|we DG|with .@jYkE
fined|!@/[GA|<number> !@4[GB
finer|!X+kDfPhka
fines|!C._4YBZHBe^|are BZe^
finest|!]+a;VP_^Xb[|marzipan +FPE|show !CGC
finger|7]D]N[]^k^
fingers|%[,_7F9Z>ZEXS[TZVC_^|crossed ,Z>]EXVC
fingertips|!]V[
finish|#B(a,Y0D1]2E:Z;B?CC[GAIBKYOCV_YL^Z_YhCi]nG|by ,DQBla|it (e3[4YM_XZg_|line ,C:ba]|on j^|the 1bDZVVe[jDk[
finished|!D)C,[/>0[1i4Y8^;@<c=D?bABCDEEHEJBQ^SDVbXV^[_?a?c[d]e@fYh>lEnJ|<name> 0_|<number> d[nC|<somebody> &Y|a 8[XX^Z|and ,C1^V^|at <b?YDDb]|by #[|in 8]|it ,Z.[?[KDS[|my 7^<_cW|the &[,a1_4Y@aVYg_nX
finishes|CZWYnC
finishing|+fM]P]S[k[
fire|"=#A&B)E,_.B0F1D5E7C@GDCEBH@ICSAYIaYbEeYgFn[|alarm ,]-YBZe]jY|and <Z|at 4XAXF[RXhWjYmZ|brigade #C&Y|door ,]|in ,EeEj_|on CBYD|service ,C|station C_DFQ]e]j_|the 3_;[@X|to ,C>XKZ|with :]NY
fired|,C;E<AA[MYQB]CeFhYm^|in eF|my A[hZ
firefighter|@[QY
firefighters|,][_
fires|/bDFQ^T]
firewall|!Y'aZY
fireworks|#hBZI]nZ
firm|#D&^*]+_,@.B/d1c2_4[6^8B:D;a>F?@CBFCHZI[KYP]QGTdVZWU[YbXf:jBmDnF|'s 1[<[|and *^,Z|has ,Z1]|is =[|that 0Y2Y;_b]
firmer|/ZTW
firmly|+X-];Z
firms|-C7[;iDDF_KBT_]_bad^fDm]|and +[|are /Z
firmware|&Bj[nD|<number> C[jZ
first|"C%Z(E)Z-G.[/@0>2F4D5D6Z8F:E;C<[@ZAFB>CADcEAHBK[S[TC]BaGcZeXi@k_lEnB|<emoji> (^*[MbNZOZaZiZ|<link> !]6^EDFbGZ[]lEnZ|<name> #E?ZD^LFOFWBY^fWgEhCk_|<number> !]#_&E(F)C.Z1c2D5E7jE]FDG_K?MESZVaWC]ha]d^f@m@|a _[|aid DDkC|aiders _C|and "]#a%^&X)Z-_.X7C=CCCJ[KWgEjZk[|as JY|at >]e^j]|ballot &CKB|batch 4]|bike 'F|box )D+[;]P[b^|bun 'CLA|but ,C|by ,X|call &FDBJY|chat "]|check 3^|choice ,BND|class -[|client ?[|coffee :^a^|come 4D7_CCYX^Y|comment *CFdKEMCQDmZ|concert &D|date 9]|day +Z>W@[CZIE|drop )[9EDE|ever @ZN]|few #BDBQBn]|fifty *Z7[|five *a.[Ob|floor ,ECDQFS[eHj>kA|fortnight "b|four 4]CZDD|free 5Z|frost D[k]|game ?CfH|go ,^Q[|half !A)_.[0^4[9Y>]DDEbGBRXUZ_YkAl]|hand ,C;]|home 8Ch]|hour j^|hundred :[|i I^|if .]C]bXeB|in !D,<<d?YDEYCb]|is ,C5YFZJYd^h^|it 3Z|lesson )aD[|letter DY|line )]+_P^nB|look >]|meeting d]|minute 4ZF^|month !_*D.B2E9[D>KFOFSETY_^eZkA|name FA|names .Y|night >bed|no #b.b|of .]2a6Z<ZA]DDW]|on CZQH|one ,C.]2a?DDbFZGWnF|or '^L]|order 6^O_S[[^nY|page 4E|pair #[.Y|payroll )[,ZFY|pet 'bL_|pick =_dbh]|place "[|post <]|prize &^2[K[WZj[|rate !^+W|reply F^|right "DHC|rise 2Y|round f[|run jC|sentence D_|served 4E7a]^^ZbD|session 7DDCNabY|since #_I^|six 5[<XD[Z[|so 'X.^>EQ]|state n^|ten !C)E7_;F?]DBK]]Y|term QZ|the >]D[e]k]|then 3a5XDAX_|thing 4^IB|three )C,_/F3^DATDeD|time "C#>&J([+_,_1a4C8[;e<]=V>[?V@YCDH[IBKMP_QdV[YA^EfW|timers *[2ZDEO^QW|to "](],A;EH[MZQ@|train C[|twenty >ce]|two #[>_|up DAnZ|visit #Y)ZDZk[|wage "E|wash C[jZnX|we D_E]M]S[lZ|week !_'C)c7D;^CBDBNb|with D[|woman ?[|year ,C1F2^4D=A?]@DC^EXKAQ=VDdCgD|years 5Y@Xg_
fiscal|n^|responsibility bZ
fish|/]1C2D3D4F5b8@:C<E>A?[DZEDJANCQ]T^VCWCZ[[X^@e[f]hbjZkWlBnB|fry ,b;FQbn^|market &ZQDlG|pie QB|sleep #DIE|supper =_|tank D_k]
fished|<CkZ|with <D
fisherman|#a
fishing|,C2[5fI[Z_[[_anc
fishmonger|&bKb
fist|D^W[
fit|"X&[)_,A-W2D4Z=Y?a@_NXWb_@eZf[gahXj]|a &]KY|for #Y-[8C|in "Y|it >DjC|the >ZC]Q[|them "Y#[|you eZ
fitness|-]FZJ_e^kD
fits|#[+[9[DWF^PZSaU[WAhZj[kDn^|a +];ZP[
fitted|!Z#@)Y,Y?_C^G_I?KZYTf]nB|a Y]
fitter|4]LXQDYd
fitters|&^<_MF|are <a|in MF
fitting|"Z#^&F)d,e7]D]IZKEQ]]]nD|room )[
five|!D"<%@(a)X*]+A-D.D/b0c1U3c6G8B9@:@<]=Y>D?@@CBDE_F^JBNYO^PERBT[U_V[XW^E_FaBcXeEgClZnB|a -ZnY|and &C)Z,[?BD]FYQ^f@kV|are 7e|coffees 6D|days /C4Y7FKD]A|for 4[|from QE|hours #E&]QYYYe[|in ,]|is 2Z<YDZ|lessons :YFam]|minutes !_"E,=/D8^<BDWH@ICSWY>jBkBnb|months ,B4@?[QZ|new 7Y|no 4]CB|of #Z'[2[4^<]LZWV|on jE|or %Z3ZX[|people (b,_=[>CM]|pictures ([|pillars -b1^8BEcV[l^|seats 7A|star /a0]1_;FAYE^N[QET]UaV^X^^^hWlX|stars 0d7C<]KBU^Z^_CnY|there fY|things #cDZ|thousand /^TZ|times .[/_T_eH|to <^|ways _E|weeks #_+W,[0X2Z4C<Y>EC_DCF[kYnE|with >YQ@S]|working DYk_|year 8[CAE]aFbEhEjYl^|years ,C-_1d4_5W<DA]DZE_IFJBR^SWVaZ^eCh_lb
fiver|!]"^,B0^2D7^D?GZHYO[Q@SXWXhYiZk@
fivers|4e5]
fives|!Z,CKYjC
fix|%C'])].B0C4_6a8b9B;B<A=f>VIYJ@QHVXXEY^[_]U_@cBdfeYgZnZ|a ,Z4B:B>Y|and #[|ends 'Y|for #]QE|is 4^>[Y_fDkcnb|it "Z|that 6Z|the 4]|this 6^[[
fixed|"_#b&d,?-C.E0E1D2B3C4b5D7@8D:C;Y<U=B>A?aEAFWI^K^MBRCSCU@VAWDYcZB_VbXeDfchCkCm]n?|<number> &Y4]<a?XKZ^_cXnB|a &[Q^jF|and &Z,_B[K[QZiZ|at >[Q[|by 4[DXk]|deal Fbm^|fee &C)Z7[]YkC|for &Z|in #YI[YWnZ|it ;e?]DYFYKFbbf_nD|on #^IZnC|our ?Z@Y|rate /Y|term C[DYjV|the #c&],D4@<Y?Y@CIcK^Q?]ae?f]nC
fixes|![#Z,>._/Z4[;ZC_DCG]K]QFY[eBgEj_mZ|it ,FQ>|that /[|the #b,C4aCBDCI^K[Y^nA|until .dS]
fixing|4[<CIZY[
fixture|*]3ZCY
fixtures|2[:YYZj[
fizz|!_*Z,Y8[GY|and ,Z8ZG[Q[
flag|#C(]<^?YD[IBYEj^k[nB|flown (^|is QC
flags|&[,D?DC?K]gW|at CB|will C]jY
flagship|;]A_B[KC][hXi]
flair|8Z^Z
flame|Dc
flapjack|@XO[XYi[kC
flapjacks|P[
flash|!c7]DYGdO]]^^XaAnC|sale !^7^G^]ZaCnC
flashing|D[
flask|,_.W4A?X@AKCQbSWf]gCnD|and ,X|of ,]?]f[
flasks|#[?Y|and DY
flat|!Y"F&D+Y.A1D3D4>5D7@8B<E??@[BECCD_FDH@KDSAVCXAYCaJbAfAg^h@k]l_nC|<number> =E|above ,CDD|and ,Y9Y?D|as DEMYZZ|battery &CQ]|in ![,W2]4C[[|number 4]D^KYeY|on @]CA|tyre "FHE|white "Z(])_*^+c0[7E9Y<[N]O_bE|whites E]
flatbread|&^FCmE|lamb FCmE
flatmate|&Y>ZKZk^
flats|#D&?+Y,=4[5B;XDBKCQ@Y^ZC]^g_iEjEnB|<number> QZ
flatter|4dI]
flattering|.F4[8_QC^]g_
flavor|8a^]
flavour|+^8bF^ME[Zm[nY|<emoji> F_MEm^n^
flavours|:]a]
fleece|#A,B.Z4]7B8FD^EZSWWC]DjHkYl^nD|and &]UZ|is .[SZ|over D_|the 7C
fleet|1^8E<eEX^Gn^
flew|,W@geBgYn[
flex|-^8ZRc
flexibility|-_8]:E
flexible|/?8_kDlB
flicker|+[4FCD
flies|:]>Z
flight|-Y8C:C<D=AC[DXHZKAXZd>gA
flights|#C4[>BCaIBKXMZQ]^[eCfZj^
flip|#D<aca
flipped|#Z5^<eYaZZ
float|,YKdQ_[Zj^
floated|[Y
floating|1d<b
floats|CDF^m]
flock|,B
flood|"D&[([)Z,]3^4C<E?X@ZAYDAEAG^JCKcMZSBYDe^lDn?|<somebody> (XMY|and &CKC|map MZ|report kZnF|warning &[kY
flooded|"E/D4]@^CETCf_|in 4a@dQ]Y^nY
flooding|%]:[
floodlights|,C
floods|<_@[D[NYgWjEk]nb|a <Z|and Q[
floor|!C"D%F'C)@*F+C,W-F.Z/D0D1b3@4@8E:A<UBDC^EYFDGCH@JDLCNBO@QYV^W@Y?]H^EcVdFh^iAjZlGm^nC|'s ,[CZj]nC|<name> Ea|<number> ,DEd|and &]1YDZSBdY|by ,B|in ?DY[fE|is ,DQ[j]|no C^|now A[[[|of <a|this CE|to &[;[@[C[cZg[n[|today #[,]|we ._A[Sb|weigh DF|with ,_eDm^
floors|!]#D&W?VC[DBW[dBfZjY
floppy|>^
florist|DZ
flour|0B<CCCFGaBiWjYmC|'s iZ|and 2Y|from _Y|shape DF
flourish|A[iF
flow|([)[-a4D:^CDDGHZM[R]X[jAkCn=|temperature mE
flower|7YQajX
flowers|#A%E,B.D:D>[?ZC?DAIEK_MFQ@]ZfAkA|and ,Z?X
flown|(b7BMbga|back 7B|over (^
flu|"Z&C/Z1D6A@[CaGBTYW]YD[Fgaj[kY|jab 5[6A[Fg[|jabs QCWYnD|shot "^,Y1EHZQXXZn[
fluent|!a"[]]
fluff|MZ
fluid|4[<Z
fluoride|ka
flush|D^ka|the D^ka
flute|@Z
fly|,A4B@YFZHCI^NA|at C]jY|tipping I]jC
flyers|#D,bCEQ_
flying|!W#D6D7f:C?DDBIWMBXDZB]ekC|off !d)[7aG_|out !C7^G=VZ]^^Gb]|with IYnX
foam|!D"?,Z4^Q__Yj@
focus|&D-[8ZWY^Wa[mEnD|on )Y-Y8YWY^W
focused|5^8Y;ZV]ZbbY
fog|)X,b0A4ACaFCQ[UAaAgEj_k]nB|on ,?eZ
foggy|U[Vb
foghorn|QY
foil|+]DaIZY_
fold|&aDDJXK_WY|the &[K]
folded|&C,_4A?_@CDCQ[YCf_nC
folder|&Y+Z,X4Z>CDYK[MZQDRDYXeBjCnZ|and KZ|was 4]QEY[
folders|#^3dI^XZ
folding|&Z0]<ZU_
folds|+[I]hb
folk|"B%](D*[4a7_9a;]>bBZCZEXMCQBY[][_bb^e^l]|at EZ|who 7f>a]_e[
folks|!B#]%a&]+C,@3c6d7@:Z;Z<]>XBgI^JaK[O^Q_X^Zc[Zd]e[icjDn_|we %A|who *Y
follow|!="D%G&D(]*m,@-E.B/A0Y2A4B6a7D8D9C;DEaG@McOjQARDSDTGUbXa^Dg@kVl[m[nB|<mention> +_E[m]|<name> DZE]J[lY|a *_O[|along (]KYM^|at 0]>DeF|by YZ|for (d3YECFaMdU[]DbD|in -[1]VX|it .@SB|like (Z*X|me )]*AX[a]lE|our (D|so :[F^mb|the (^*@.E3D8^;ZA[O?TZ^]h]|to *^MCO]|up #[.[=[IZdY|us !C(A+[6C7^<XE@FBG@JB[D^Cb[l@|you 7C
followed|*Y0d4@6[8AEYOYQBUdYB[^j[nE|by 6[[[|the &]K]YGj_
follower|*e,D0^5dO_U[Zc
followers|">)C*h+Z,D0i5V:;;C?AB_DXEbFZNBOhQCUaV[ZW^Ca>bAf?i]l[nZ|<emoji> 1ZV]|and <ZE^lY|in BDE^iB|over 0CUB|we *ZA^O^h^
following|%F(D)X*l,@-a0_1]4D9Y:C;B?DACDBEXF]OhQARWY?aEfAgFhBjFla|<name> ,F1DC[O[j]|a -Z1[ABVbfAnB|an ,Z|so *[M]|the *V0_OZX_
follows|#E*],?.Z5b7DQ[Z[nC|at hZ|on ,@QE|you ,C
fond|%Z,[J[|of %ZJ[
fondue|,[
font|#],eDAEZI^Q]gEjZkA
fonts|K]
food|#]&B(D)@*]+],C/X1C3C5A7?8e;D<B=b?BD]E@FEK@MBN;P_YXZD]C^fa[bBdce]iYkblAmCnA|<number> =YD[|and =ZeZ|bank (G;[EEMDO^YYbYjE|banks "W0[VYfY|caddy DZk[|in #ZQA|is %^/Y8C|on @[|or ,Z|parcels &Y|to CCDX|waste &D/DB]KEiX
foodie|%[BY^YaDiZ
foodies|5ZB_G_Z[i^
fooled|>[
foot|&D'E.@2C<Y>A@CCCDXF?_AaDc_|and 'E|in ?_|mast FAmE|passengers j]|with ?E
footage|5_>Y
football|0[3Z5Y7C:A=^>CIBUZ]B^@eBhDjA
footbridge|#]B]DCeFgYiY|at K]
footfall|-^0a5oR[U_ZjbdhBl]n?
footnotes|4WYZ
footpath|C[hXjX|by hY
footplate|![DF
footprint|-bCDD_R_
for|"A#D'E*Z,A.F/?0D1A3?6Y7C:F<B=E@EBACEE@HBO]TAVBXB]CcKfZiElC|<emoji> "Y%[,Z;[JYhbnD|<hashtag> "?EZ]Y|<link> Dd|<mention> ;^b]lD|<name> !?"Z#^%B&C*@+?,D-].d1c3C4Y6]7Z8>9V<Y>G?A@EEcMYPERZVcWGY[[Y]]cWd[eCfDj[kZl]mD|<number> !h#F&a'^)d+c,Z/C0[1A5E8W9[;]<>?YA[EZF@GgH>JaKZN[PWQXTCWB^]fIgCh[jEkYmZn^|<somebody> #Y,<1E2E4>7>;?<C=E>?CCD@QDSDVAWBY@]>bGdCeYgWh@k@|a "_#F%>(D)Z*^+?/<0^1C6H8G9C:G;:<C=?@EACBDEEF]G]M=N[OZP@QXTDU[[F_WbBd@fEjClBmZ|about &[2A4_7^>CIYQaS@Ya]_f@nB|action nB|advice ,Y2Y;[|ages ,]Q[V[|all %D1]4[:b;B=[B[HAI]J@N?Y^]GeKgBibjb|an !F#B%E*B.^3D4Y8V:D<A=^@]AFBAEEI]JANGUYX?^ZaCbHdbgThBi@j]k[|analysts GE|and 1a4_LbeB|another %Z(Y,]1]2]5]V^|any #Z&X*^-Z1Z3]:[C@J^OYR[X^bAgBk@nE|anybody 4W5X>aDTY[d^e]fCg_kYnC|anyone &C*Y+B.[>ZDYJ_QCdAfCk^l[|anything .[=]>@D_eDickb|as ,Y-D5Z=_?[@ZCBDDNEZZdanX|asking #b>^@aIXe_g^k[mZ|at 4C|autumn >D|baby 3F|bad 0]|bank -[|bearing BZKZ|before DE|beginners ,bC]k^|being #]%W,[5X:H=Y>]CCN]d[kemYnC|beta OE|black _E|both DAeC|breakfast cY|bringing 4]K]|broadband E]l_|by #_&]2Y4?IbW[YDkG|card +^D[|carers YY|caring %]|carrying &[|cash k]|certain 4^>DF[mY|charities >]|checking ?CfD|children 8Yn[|chips =EPEdF|cleaning &Y?Z_Y|coal ;X?CfA|coffee -YQ[S^|college CY|coming #C?dB[bXfc|comment #<|customers Cah]jYk[|daily (EaW|dark B_iZ|defending ,E|diesel kE|dogs ,[|drying _D|each )_*d/Y0[4B:[@ZDYJbOa_^eDg]|early SX|eight ,B4Yd^|either 4FK[|eleven ,W/Z;V>B?CDDU?n]|emergencies B]i[|entries bG|ever +^,Z=]?]PZ|every !]#_%d(H)C*g,^/Y0W2[5W;A=YJ]OcW[ZZ[_aXeIh^jY|everybody &[.^>DK_YD|everyone #b-E.X4A7@8a;F<BFAI]MGRAS^]F^cbE|everything .Z7E=bB]d]|exactly "Z=^DYdc|excellence <ZbZ|exciting 1ZR[|exclusive *]8[EDO]|families Y[jY|fifty #F4A@Zg^|finding ?^fZ|first FZ|five #X,A1_<Y>BIZSZm^|flying ?DIXnW|folks >[QZea|following ec|food "[>Y@Z|former nY|forty &^?[K]f[|forty-one K[g]|four 4X;C<CD@NU_aeAjA|fourteen 0Z|free #]&_*[I]WCZ_]]nZ|freelancers GZ|fun ([FC|gas ,Z|generations 8b:E|getting WXk[|going .[|good #B3Z7];DGVNDSDT[X_|gutters !?|half ,[2CCCQ_YCnZ|having +_/XEYP[TZa]nY|help ,be?|helping ?A|hire "])[|holding ?ZD[|hospital 0^|hosting +DJZPER]jZ|hygiene 4]YYjXn[|in #]:[eXkX|inspiration *DhZ|is #Y4^;ZY[|it !_#E%C&U(C)E+E,C.B0D1Z3@4X7@9]<Z>[GBK[MBP@QESDXC[C]?aZbDi@jUkIn[|its ,B-[DZE]b_jEk]|itself "^#D/[2B;a=FHYQXT_|joining ?Y@]gY|just "A)H6]8C:cTC^>a]|keeping :_|kettles NE|kids >YS^|landlords +ZPY|last dZ|late +],Z|later (i3A7E;AF_MebBmZnY|lending ?[QC|less !b"A7[8_:[GaHC|letting #?,B?]IBYCfZjCnX|life !a%Y7X=_?aJbMCX_^Dd[nZ|like E[|little T[|long 7k]dn@|longer ,Y4ZK]|looking +bCZDZP[|lunch "^*^AbGZOYh_|maintenance 4F|making &A;a?GJ]KAaAb]f?i^lD|managers @ZD]k^|many .[|me ,[2]7^9]<aWX]__^fZ|members -C7C>[dB|memories 9[fZ|money +e,^2a3ZD^PYWZYE^AkY|months "G5Z>]B]F[mZ|more !C#Z%](e*E,E1d7B>ZAYDEF@GBM[UTV_]F__a?lAmDnB|most #[4_=[>C?BDY|moving &[|mum ,FQF|my (a,[-[2];AF[M]U]WYfZg^lYm]nY|neighbours CZ|new 4B5X6_7AC]PYQC[[gCj_kCnB|next )a2]7]E]N[W_X]YXjG|nine "Y&],Z9[KbQZSB]adEj?lEnZ|nineteen ,D@[|no #A&E(^,a4B?EMZQ]fGg[nD|not ,Z;[?]@]A[fXgchZkF|nothing #E&b4F?Z@]DaIEQXWY]W_DeAf_kX|noticing mE|now #A(d,>BYDZFaHBIBOTQ@YZkYm[|nowt *[=[|obvious IX|on 2]FfWZmd|once #]0Z;Yd^|one #C(E)Z+X.^2D5Y7Y=dCZK[M?N^OASYTDXCZYaDbBd]e]kF|only !Z)<7]ND|or .]S]|ordinary "X^]|other &Dk[|others .F|our !a"@'V)C*[+a-G0B2Z4D5V7[:Z=X@@AdCZDDE_H:LZNGPcQBU>V[W^ZZ[Y^CbZgAh_iCl_mF|over -C1_8D9[;c<ZDENEVXaAb^kE|painting kD|papers ,E>Z|parents e^k^|part *[3]HY|patients DZk_|people #[)B*Y,C.A2B7A8]9]>c?CCVDBKCOWQDYTZC]E^VaBd[edfBhBjVkFnZ|permission :Y|playing ?>fD|plenty DD|plum *EOF|pointing 4D?afZjE|prams DGkD|price F]kY|pulling :[|putting ?Zf]|q3 7bRZV]mZ|questions QDRZ|reaching ?Ca]fD|reasons PY|relatives k[|repair C]KDQB|residents EY|resurfacing B^iZ|reviewers mZ|rye *EOF|sale #F)C,Z2Z7BJCSD]Eh]|same !EGEn^|saying 2^?[DZYZf[j[|school 0ZA[UZh]n]|schools nB|second :YVDaZb]|security 3[nZ|sending ,Y?[fZ|seven ,E|seventeen %D&D,^/^KET]|shopping ?@fH|signing f]|since 2[YCeD|single jW|six "C#D,_2W<E??@AEEHISYW^eGjZlAnY|sixteen e_|sixty 4Z|skill M[|small #DjY|smashing 0[;]?YUZfX|so 0bBZ^Y|some 4];BCaS[Y[^Vj]kC|somebody >ZICjD|someone 9W@X|something ;XnA|somewhere "A|soup *F,X|sponsoring +EaE|spotting &F,E?_KDf]|spring 5Y<XDCZWk@|staff DEnD|stocktake >[CY|stocktaking CYQ[|student /^1_TZV_|support 2XnX|supporters 3a|taking ?YQX|tea *F,[|telling #E,GQ[Y[|ten #[)Z,G.Y1[5YDCH[I^KBN[jWkG|testing DWn]|that !_"a&a2@4^5W8>>YFVH_K_QBS[eXfZgYjYmXnE|the !F"F%D&A(]+[,E0Y1^6D8Z:Z<@?]BEDFEbPYV[ZWaYc[hZiEj[l^nB|their &^+_,E3E7F;??E@bBZEBP^QBVX]FaJlY|them "F%a,:.[2c7cJ]Q?S@]afCn]|themselves ;aa^|these +]?>D?P]fBkE|thirty )_,^N]e[|thirty-one &X?^@[KZf]|this !b#[%[&Y(E)Z+B,B5Y7Z9X;[<c?[@CCBE[F]G[JUKZNVPCQ;S]UF]YccfZgFkAnD|those #Z&C)C*X,B-D2B8Y;A<C=]>b?CC?NCQDX^^]aBbFnG|three !B&Y,>.B4D8D9W=?>AADEEIET_XD]ZeDl[n?|time ,^Q[|tomorrow !_)E7W]Wn[|tonight &Z)Z;C=[ECQZ|too 4>>DB]|training ?]|trusting 8Z;[|trying ??fD|twelve ,C/YEFQ@|twenty ,]<^W]|two !_*W,].[1^2Z4]9[;D<CG_HYO_QXS^TAVXW]][_NgWjWk^mB|under C^DAaZjYlZ|up )]:[N]jZ|updates F]TF|urgent lZ|us %]&b*[+^,^.B2c4Z5g6i8]:=;V<k=B?aAdC?EjG[K^MAOWPcQYW]Ze[g^G_?aXbFc^h[kDld|use D]|visitors .]S]|volunteers .]Egl[|waiting 4[?>|want 2[YY|water /YCGn_|we %Z?GjY|weeks ;]<a>YT[V[|what "Z:^;Z>DB[CDF[Y<h[iVjDkXm]|wheelchairs QF|when &[3]DXXYmC|which ,]D[KYN[Q^|who ,[|whoever .^eDgE|whom 4]CY|winter DZO_|women 8]|word 3d=ZQY|work ,D|working :_?:aZfD|writing ?[e_f]|years ,>4^7g8[<W@DDFQFSZYZ]_g@kC|you !E"_#E%f&A'a(=*[,=-D/a0Z5Y7C8B9_;@>d?A@BCBE[FCG]IAJeKBLZMGN_PFQBX_YEZU[?]C_YdCebh<lZnC|your 'B(F)F*B+_-].]1_3C4C5C6_7Z=^?;@BECLCNCPXR_UCVeWDXAYXZC[Y_Ad]f@g=hSmFn[|yours 'Y6][Z|yourself "].Y7DDAF@]C^ZkDn]|yourselves fY
force|8DDZE]d]jBlY|<number> CCnE|a 4[|on C]
forced|/^
forces|-X<eA[VWcXh^n[|with -XVW
ford|.[4DC[YDg[jZkCnC
forecast|#F,X-_/?4]<DCcDCTCW^X^jYk]nF|for CDS[|from 4[|is XZ
forecourt|<[QC
forefront|-X8X;]B]^XbZlY|of -X8X;]B]^XbZlY
foreign|CZj[n^
foreman|,EQVSC|says SF
foresight|;f
forest|Q[[b
forever|"Y)C*C.C6Z7e8a:[;ACDD>F^GAKELDOBPBRASCTZX]]b^]bWm[|<emoji> "YTY]W
forge|1^6Z
forged|:fM[
forget|%Y*Y3W4Y7[8D:e?cEWICK@M^N^REXW^DabbHfUkEn_|<name> :A|it 7[<]?caafZ|that 3E|the ,[4[DaP[QYYZ|to 'Y*Z3b4Y7C:YEYXc]B^CnC
forgets|GD
forgetting|4ZY]
forgive|2]7^9EAYY^hX
forgiven|>^e[
forgot|#[&@)^,b1Z4X<a?VB[N]Q]S@YZi[|how 4DYE|the )Z4XY_|to 1Z?_QZYY
forgotten|"Z#B)^+[.]4a9Y<Y>DDAEZIEN[c^|<somebody> ,@|the "Z,]e[|what +^<X
fork|3YC^XYjcn^
forklift|,cEYQY^[f_nD
forks|QZ
form|%F&C'_(X)D1D3X6_7B:B;C>_C]DcEbFXOESDVCXb];bIeYjakblVnA|'s 4eCYYY|<link> nB|<number> KZn[|a 4B>]kC|and &['_,Z8_>ZDD^]eZgFk?|asks @Y|at XakE|by #D-[XZjA|does YD|for QCgZ|from 9^iX|is #D,C4WIAd[e_|it /YEZg^|letter 4C|no #E4EjY|of E[|on D[|or QZ|takes =Y>^@Y|that DB|they ;Y|to DBnE|was 4^Y^j[|which ,BF[mX|with .[|you DY
format|,YYZ
formed|-d5_Q[RZn[
former|9[<[CES[c]na|<name> ,DK]QAbYnX
formers|5]ZY
forms|#@&B,B.C/C6Z7@?ZC_D^EZIEJ]KCSXXYZb]A^DaZe[j^n<|and ,[|are 4[|at a[|for ,Z|from C]EZjY|in D[k]
formula|!]"C&Z-D1a3C4Z8^FZGZIZKbV^^RnZ|and K]
fortnight|"^+E,B2C9Z:C;F>ZCYSXWE^D_]k_nE|after &FKE|and >Y?Z|we fX
fortnightly|"Yj]
fortune|D]J[QBR[
forty|"_%A&b+D,]-A0W1D2b5c7Z8D?aC>DAEWFFHaI]J@KaN_PVQ[TZWXZ[_FbZfZjDmFnE|bags nY|colleagues PX|foot FAmE|hens 4E|members QE|minutes "_#D&a,]4a;W?bDBI?KYS^b[kDnF|odd &[?^jY|of &HDYI^|people .]4c|quid !Z/ZTZ|seconds 0aBZF^UaeX|this 5aZZ|thousand ;YF^|times ,B<^|years <@[aj?
forty-five|/_T^|minutes /_T^
forty-four|?YQFf^
forty-one|#_&[/^0_4C5[>A?]M]Q[Y?eDf]nD|people ?^|years ,Z?]fZg[
forty-three|@Y
forty-two|4^7^
forum|#b&_7[=YBaI^QZSCiak[nY
forward|!Z"G#C&B)C+B,=-c.F1U2@3W4@7C<C?<ESF@Q?RhS@T[UAVWY@bAdAe]f@jCl^mD|and !];E|it >YDYe[|thinking %E/[<DFET_Z^|this ([3aX[|to "F,D-[DZEcR[VY^DbEhBi^kY
fossil|n]
foster|-C9^
fosterers|d[
fostering|"D-]1Z
fought|9ZKB_YkD|for KD
found|%A&_)B,V-B.B/C0E1?2=6E8C;C<@=?A=BCD@E>F^JEK]MEQZRASFT>V@W@XCY]_]aDbCdAh>lEm]nC|<name> )]|<number> 0C@[DCKZha|<somebody> 4Y8]?YDZgCk[|a #D,[7[;^DZQb][b_kc|an 7[|at ,[4DCDn_|behind DE_]|by &_?FD[QYfak[nC|for CE|in ,^8D_[nB|it "^#X,B4C>C?YQZWCX^e@n[|its >^|my ,D:]?Z]Y|on 4FQ]YDnF|one &CCZKCjZn[|out ,a4^?^YabBf[|safe C[|that KAT]jZ|the #]%Y&i4c8[CCDDF_I]KgYaa[fJkCmX|them ,De[|three #[|two #]&aQ?|us BZiY|your #[(]
foundation|<^
founded|1W:D<ZA_V_ha|in <[A[h_
founder|#A%Y&D,A-C2_8B:_?ECCD@GDJYP^U]Y@ZW[Z_?c[dCfBj@kX|'s <[|<name> &DEYKEQB^B|died j?|who F[mZ
founders|,D-]/[1Z;]<YA[F]R^T^V[]?aCd[h^|are :]
founding|7ZCCG@aZ
foundry|CXeY
fountain|CaQWTWj]|pen fZ
four|%:&_(@*A+?,Z-D.D/[0^1@2C6B:?<W=Z?GAAB<CCKWNXQYRJT]U^YC[E]EaBc]dZfZj@nC|<name> ;b=YQZbYl[|<number> ,^|and ,X.]/_<D>be]gD|are Q[[F|by QD|calls >]|countries &>|days "]#F,[=CK[RAWBhYkY|digits ID|drafts EZ|engineers <Y|evenings YY|feet 3[|for ,[QZ|from b]|generations ;d<_bZ|have #D7Z]Y|hour ,Y|hours #D&X,C/D0E<Z?YJ@QU]]|hundred 0_?_IBf[|i <Z|in )V/^1X<bCEK@SAT]d[kb|is ,[<Yif|members &[|miles Na|minutes "C#b&B,Z0_4c5Z?>@BDUU^YaZae^fAjDk[|months #Z&d,]4YDbK[QWSB|more 1[D[QZY^j[|mornings )Z|new +[VB|nights Q]jDkB|not 3d|o'clock >[DYFdm^|of %D'^)[,^4^7?;C<==c@ZDCEYF]JCKELYQ]Y]_[dae[iBj^|on Ja^Ze]|or C^SY|out D^kY|pages &X|people #d,_7B<CYCaBdZgak?|pillars &F-]1Y|places 4aEX|points -Z5[|pounds !Z7^][|questions .bQCS]_c|rounds 4Z|shops 8X:[C]|songs ,^Q[|then 3ZX[|thousand ,Y0AKWQ[|times #@&c5d<B>^@]DBKZQZS]ZZg_nZ|was 4[|ways <]=DdF|weeks #]=YAZdZ|with g[|words ,E;DF_|year ,^|years #Z/Z4B<H=C?]TXV^g_kE
fourteen|.E/E0[1C;C?F@?CAD<FELcSDU]YA]@^B_bd^fBnB|months 0b4X>a?E@CKZUaeXfJ|people ,[
fourteenth|#^=Z
fourth|+C,_1Y3[4B8C9[:C?Z@[A]DAEAI?KAPETDZa^DaDh[jBlDnA|behind PG|floor ,W<Z|time 3aXZ|year 1C;YVC
fox|&Y,^KaMYQddXja
foxes|>XJZ
foyer|.EEZK]Q=XaaXiVl[nE|and QA|till aZ|until ,]g[
fps|CC
fractions|>]
fragrance|D[
frame|&[*V+Y,C>ED^PZQ[SAWCZ@aBfBgC|and &Z'[,Y?B|is #[
framed|#[,b<aEcQ[UZlZ|it #^<b
frames|!a"]+Y,BC@DDG[PZkEnA
framework|"[&@,C-^8C;C<AAAFYG^H]KBOZRb^>aDcCh?lA
frank|;CKD
frankly|1]7[;_>C?BDEFYV]X]aBb_e>kB|a ;X|it ;bb]|the QD
fraud|#EY[n]
free|!e"[%='^(;)]*e,A-=.Z/;0>1@2@394C6=7H8C9B:B;><?>F@BA?B>C@DdE<F?GdH^IELaMCN]OgPFQES[TWU?V>X=Za[@_@bEc<fBiCjBkal<|<name> "B*^7A9]HBO[QZ]E|<number> !C"a#D+[F]GB]Zn?|access #[k[|all !aGXQBXYkZ|and )D*D.Z>]DCN>WD]?aCe[jCn>|any >d|as Wc|at 5[DZK[McZ]k[|before .^SY|blood D[|but 7_]]|checker FD|checklist DDNZ|day +]Q[|delivery !Z7>TG]>|entrance #ZI]|entry nA|evening &]|for !C"_#[*C,B>BC?DDHaK^]]^DeBjD|from #E:ZD^XYj[k_|guide (]0Z5]FDL]MZUWZ]aA|half ,[|hearing &BKB|if .Z7CeCk]|in )^*b.[DcOaQ^_YdYk]|inside .[|instalments !B|loaf _Y|month +^4aP^|no )H*D.F7_D@H_SC^AkDnD|of *C,E4B7ZDDO@kD|on !V&X8Z?YGYHBK]QZ^]n[|one "[4]>YkZ|parking !@GEn[|people nZ|place *DOC|plan #X|quote )ANB^YbZ|quotes !?|school "YD]|shipping !C5D7^GAZC][n]|slice =[|so (Z6Y[Z|soup 7^]]|standard nY|talk ,CQD|tea .]>Ye]|text EZ|the !Z,]D[jZ|then DD|there #D.Z|this !Z(C7^GZQ[Tbh_|till )^,]C_DcNZQ^k]n^|to &^*Z,C8[K]WC]^_CeHgCk[|tote *B|travel HZ|trial !?)D7FCeND|until !Z)[d^|valuation "c|version +^F]|water D[n[|way DZ|webinar Fa|whitepaper FY|wifi DEZZ|with #F)YCDHXnF|you NagY
freedom|7Z8b:eDCNF^Xa^m]nY|to 3]DDkE
freehold|![9F
freelance|&^KZ
freelancers|-a3]4_:^D^Rb
freepost|4aC[
freeze|,D.D5Z;YCZe[k]nH|it e]
freezer|#X)X,A=F?B@XCYDVPYQGdBgZkZnC|'s kZ|in ,<Q@
freezing|:Y<ZCYDdHCQZ[]g[j[k[
freight|8Y:^>DQC^^aanY
fresh|"W,C-E1[4Z5Y:Z;ZAaC?D^FBGZVZZ_[^]C^_bWhajCnC|meat 5aQ[Z_eZ|off b[|one 4V
fresher|+Y8a
freshers|5_7[GY
freshest|;^
fret|%[@ZJ]
fri|CCDCQYeZ|<number> CDQZ
frictionless|-j8a;FRgXYbZh]
friday|"E'[-d1E2[4C7YE]FZHCJYLXReSZWdX[_XlYmYn@|'s j]|<number> #Z,ACDIZJ]KDjE|and CZDYEX
fridays|h[
fridge|#_,]3[4[7?<]>D?_DWHYI]KBM]PZQZSIYY]A_Ze@g[n>|log 4[
fridges|KYQD
friend|"Y#F(b+_,Y-D0Z2_3Z4F5B7Z:_;B@]DFFDGZICJXK[M_N]U[WZX]YCZ?^A_Da]bFeA|'s 7[|<name> &a?ZC[E[K_nC|and %]|for +g|in #]2X|is 2^kF|of "]|they !Z3YG[|to *F,^0aUY|who ,E7E:CNXS[b@|with (X
friendliest|H^bZ
friendly|!])],=-@.E3_8eA_CCDCH^N]QDREZD^baHh_iBj@kClA|and l[|face ,F8]:[>ZaZ
friends|%D&Z(d)]*h+^/C1D3_4@6_8[9[;E<?=E?B@[BfC<D>EXFEKYM_OdPcVFY>Z]_EdGfRiaj?k@l^nW|and (a3Y@Z|are ![7_>ZG]|at )d+Z-Z@]JDMVa]g]l[|in &b+aB]EAK^PbiZ|of QZZa|on *]|the B^I[i[nY|to *^O]|we 0^1ZBbib|who 3_
fright|4C>dnE
frightened|/Y2[4C>c_@|of ,[2[
frightening|,_DD
frightens|,Z>^g^k^|you g^
fringe|,ZDBk@
frog|&@,]@BCDDDQbjB|on QZ
frogs|,ZFEQ^SXaC|come FFmG
from|!C"<#[%C&Y'>(B)=*@+D,@-C.C/A0D1D2B3F5G6B7@9F:B;B<B=E>B@FACB?CYFDHFI]JYK[NAPGWFYW]B_DiFjXkWmC|<hashtag> &b(^KbQ]|<link> C_|<mention> &^+f,[?^CEE[F_][f[l]|<name> !>"B#]&Z(a*W+Z,B-B0B1=2E3A5]6B7>8?9B;A<A>=C[FCG@HDI^KYPZQARAV?]A^DaEbAcBe?fIj]lAmEnH|<number> !c"a&Z(F)[*D+E,Z-C/C4@5=7C8D;^=A>[?>AABYCdDFEAG_IDJWMYRETCVBXAYC]EcGdAeZfFgEhZiEj]lKnC|<somebody> "]&b3a4Y?Z@@D[FaIYKZQBXaa[k[|a !D"C&D(D*E+C.G0_1[3D4D5A7]8C<]>X?ABaFCGAJCKEMAQXSGU]VZZ?[Y]^_^b[cZfGgDiajBkY|about ,]4ACE|abroad 4[jZ|accounts &c,[K_|across &U7a<ZB[J]KW]b|all &A,?0dAdB^IFKBNWQARBU^aahdi[lZ|an 4^5Z]A|and ;]bZ|any +^,Z.C2Z4D@[gVm[|anyone (]9D>EMYeD|batch 4^|before ,AC^kE|behind #E+^|below nF|both ?e|corners JY|day ![+V-_8Y;]?BCZEAH^NBbXdY|each 2]DA|eight )DNF|eleven ,YEbfCl[|every EZV[|everybody 1aV^|everyone aY|farm 8E|first "]5X:^DC|five ,ZWY]_|four >ZC^Fdj]m_|free 7^][n[|half Y]|here ,Z3Z9]=[>X|home ,a.Z7[?ADZQY[^n[|hospital ,Z|humble :ZAY|intimate :[|it &C,G.Y2_>]CZW[|its +]|just !f%]/C7D8_:CDDGcTD[CaGiYna|last #[,]4ZI[J]Q]SAjFnF|left &Y1]fFjE|me &B,DC]QDe?gFkInJ|memory ?]f]|my +B:];[PCQ?WAXYbYnJ|next #aDAI__]|nine #?4C?]|no CZ|noon )^*Y:CC[F^JAN]O]QESYaBeBj]kW|now "Y#_/[7]DAI_KDYc]YdX|old &]K_|one !D(_,]/]1c;ZIER]j@|only !b7C8^G_TA[E^[nE|other fY|our %_-B0[2F4];F?YA?BACFDdFBJ]M[NWRFTCU[XBY[^B_]c[eZh>i>j?kbna|outside CBj_|parents #_|people 5Y9E|platform CYDdQZYZkY|room &d,CK]|school @[D[e[g^|seven CDF^|six "E#E9Y@]HAeaj]|someone ,C.Z|support &^KZOX|ten !D4ZKY|that W^|the !;"E#B'F(B)D+D/?0A3B4G6B7B8A;[?CBFCADBFBHEIELATCV]WC^E_ZfYjGn@|their B]|them #C&Z>]?Ze[|then 4[|there ,B_YeY|this #j&C(a0[2Y9E:]C?DDFHIYK@QYW[aZbBf@iYjE|three 1[4G9];_A[kBm_|to ![|today #d&],C1]2C4Z=d@YDAE[I[KVS]VWdXjZkCn@|tomorrow ![#b)FCeQCY[jc|tonight "^#g)]IaQZj[nE|two #B&]>YCCQWa[kC|unit ?aEY|up 7Z|us #?&A)c*^,D.Y2B4Z5E6D9E<Z?ACXEXG^IELVN]OVWBXAY]ZE]DdCe^fEn>|week )Z=Y|what F[|when DF|within D]|yesterday #[4[QC|you *a,C3Z4_6iCCN[OZQA[[^B_ZeCkEnB|your !_#@.c3e4C5Y7_8=9A:B;CCDGUJ[QDSZT_W]X[Z]_B|zero /b0ZD[TZaZm[
front|"B&B'd*[+C,D-V.A/B1D2A5X8@9X:];@>[?=BCC^F]GDKDL[MEO]QCR^SCW?ZZ^A_]bBfDnG|<somebody> &A>^|and %YEXJWQDSY|counter DB|desk #F&CF]ICQCYD_[eAjCkB|door &]-Y7Y:[?EL[Q_^Fm^|for 4]<[|of %A*_-X0[4C5eDBJDM@R[SBV_X^YBZe^Dd[eXj?|page ;FC^F[K[jb|room 3Z>Z|row ,_@[|table D[|window *Z
frost|#B,A@ED]IAQ@TXW_d]eDkb|and 4a@CgD|got j]|holds QE|on jEkD|tonight D]S[kb
froze|_]
frozen|#^&_,^4YCeGDK_a?eDja|at ,CCZQS|till #d
fruit|#[,_5[8]:[?^DGQZZY^YkEnC
frustrating|%Z
frustration|%ZJZYZ
fry|,a2];EQan^
fryer||'s L[
ft|1YCCJX
fudge|5[
fuel|!_"F#D4C7E8C=[?@GYKDTBa]c[f?ne|voucher HC
fulfilment|-_8]R_
full|#=%@&>'e+B/B0?1a6D7Z8B9B:<;E=Y>D?[@DACCbFDGYICJCKELbPBQGSFTCU?V_YUZE_@a>f]h@j_nE|<link> Efl_|<name> "]'a<iDbEBL[c[k_|<number> nC|and )Z/[4CCENZX@b[jE|answer #Z.^4CF[SY|as CZ|at CDQC|by 3YDDQE|disclosure 2bW[|figures k]|interview E[|list +ZCEQZbEhYjE|minute LYnX|moon -]RZib|name '_La|of ,D5X;[<F@]CDKAQC_ZjDk]nF|one ,A[Z|or 2]W[|piece 7G|potential "[%C8_EDJDRZ^Y|price !]4XCaGZQ@VY[KjY|refund 4e=YC^Dbk[n]|release 1^R]h]n[|report E]FBb]h]|results QBb]|service kE|set 4[|size C[Q[|so ,Y|statement EgVbl^|stop (^3Y>]M]VZ|story 3CHYma|table YXjDnX|terms jE|text jE|the &[,Z.DCY|time 1Y3]CCDDTEVZXbjCkG|tonight CY|with CDe[|write ,[|year 1Z7YV]
fully|%E)B-X0D1[;_CYKDNCVZ^Ye@hBi_|booked ;abX|funded ;E
fun|%D'b([,Z-D.^0E2C4C8^?^FAH?KELZS]TYUBWC[C^bn?|<emoji> Xa|fact PZ|for '_8[^[|run QZ
function|"Y,D:B;CD[aA
functional|"Z
functions|Eal]
fund|!B"A&Y)D/C6Z9D;C=iDAI@K[QSS[T>WFX^dbe[gEk@|close QX|going "CHD|has #F|is =Y>[|stands jE|the KZn[
funded|,^-a2];DCXKFQ[R_UTWZd]eAj[|by &W,Y2^W_|for ;E|hours CXjY
funder|"E2^WY
funders|,DQDmZ
funding|/]=Y?^AYDCRFT_V^^aaVbDn^|for A[^YaY
fundraisers|5_8]Za
fundraising|"B'Z-[4Z5[6Y8_:_K]SFZZnC
funds|GDY]bCfCjCn^
funeral|#A&?+[,A4B7F>^?DC]EDIDJAP[RCaBd@eBgVhCjdn>|<name> C<|at CZj^|details >]eVjD|directors +Z|is &C4E;Y>GfU|of CdjZ
fungi|,X
fungus|#[
funnel|,Z-i5]8DRfTZU^aC|cake Z@
funny|"Z)[,a.F2c7];bFZN^SDW_aCbZm^|how 7Y;_
fur|9DnC
furious|Fk]Dmc
furniture|-_:_<FCZQAjZkY
furry|"Z,D
further|"[#A)]*B.D/G1h2Y3f4D5X8C9@:?>EAAC?DCE@FEGYHZICKEMDSAVgWZXcbBhGj@lCnC|<number> 2Z@ZWZ|comment 1ZCDDEV_|here 3_X^|information -[1Y|notice -]7aDC]Z|than /D0ZDX
fuse|&]2gGZWf
fuss|">#B*?,b.Z9Z>CCDD@IBKWQYS]aCe@|is EZaD|so >[eY
fussy|:Zb]
future|#D%B&>(C+C,>.C/C0@1G2B7[8c9A:c<G>D?DBAD@FXGDQ>R>SAUDX@ZD]Y^^aafAhBiAkDn@|for "[-A:C<abYcZ|is :[hF|of &A,D-b5Y8b;^<BEXFbKBMTRdVZZ[][^caYm[nD|proof 8JTF^]aD|ready -Z7B|self !Y[a
futures|8g:=<E^el[mF
fuzzy|!]DZ
fy|-dCZRaj]
fyi|C]k]
g|%D/D0B8Z;YCBJBjD|and ?]
gaffer|&];dF]fYiZm]nD|'s &]F]iZm]
gain|2d8aHZWh^^a]
gained|.E/XTZ
gains|/]T]
gala|!B1Y8X<_KcZ^[X|dinner 8X|was 1^<^
gale|,CDEf]
galleries|4Xh^
gallery|#Z<[>[@^C]D@K]M]QDXXYX^baUb]j^n@|<number> KZa[|is <_CZ|reopens XY
gamble|7cXF
game|![#B'D(B-].W/D2B4D5C8g:e;[>@?CDEE^FZGYMDNATYV@ZB^dadeBfBg^kBlEnD|changer -Y:Y;aD[F]b]hBk[m]|changing !Z-[8b:e;^AZGTR[^aabb]hV|every :[?E|is )^|left ?DfD|on &]KZ
games|&B+V,BPWS_n]
gang|,Zlb
gap|"a2_4W6Y8B?CB^D]TBYah^k[|between B_iZ|in 4C6ZDC[X|is 4Y
gaps|,B2_4[C[W^jUk?nD|on MX
garage|7F;Z<^?EA[CCGYHZQ__[aXbYjCkCm[nG|and ,EAY|door <[FZm]|in CEVZhX|with ,C
garbage|n_
garden|!E(C)G,a-D.^0E1D3F7@:?;C>AAYBCDCECFDGXJ]Q^SST]Y]ZX[ZaIdEg@hbkClFnA|and ,A<[F[K[|at ,Y|centre A]DDQ]hb|in bZ|is DZ|on "Z|waste &YCUQDhUjZnC
gardener|&a8Z;ZDAGIW_
gardeners|N][[
gardening|/[ICSYjE
gardens|,DCEDDW[
garlic|(]=CM[dD|bread =CdE
gas|!C#E&W(C,@.D/b1F4?5C9A:D>C?]D]FDQFT]XDdCj]k]mAnc|and ,YDZQZ|bill #^|is /aC<QD|safety ;[Ca|station D@kA|stove 7^
gasket|,Z
gasp|,Y3a?XVFX^
gasworks|kZ
gate|!Y"F#C+B-D.@0X1A2Z3V4@5]7B8A9E:A=_?^@BADCfD]E@FCHDS@VBXZZ]bBdYfai[jdk^n@|'s ?aD[QYY[f]|<name> h[|<number> #E,C5ZCED_QZR]ZYlYn_|and ;Z<^=XXZ|any "_|at 0]9D=]e]iX|b C]|has 4ZQG|if C]j[|in ?YQZ|is #[,YI_SHfC|it DF|on D[KJfV|open CC|opens ]^nY|order "GHB|since "FHF]Z|stays #EID|the ,^Q_|this bD|twice ]G|until #]CZk]|we jE
gatehouse|!EGF
gates|"X+^,B9ZH_KBP[YAjXm@n@|at "Y|open DDHY
gateway|-V8Z:[E[l[
gather|Bbib|round Bbib
gathered|<[V[
gathering|@DDD|dust @DDD
gauge|!B"X4DQ^YXnD|at nE|n !CGC
gave|#C%A'B(C)@*A+D0>1A2A3E4Z5D7_8A9C:[;?<[>Z?WAZBDCGDCEBFZGAK[PESETCUBW?]]^B_AaEb?c_fXhZiA|<name> !Y|<number> 6[7[:[>]A^[Zh[lZ|<somebody> #E&a4C<Y>Z?^K]eWfV|a #a,EI^KCQA|blood ?[f]gY|in .a|me /[2D?aWFfXkE|one QA|out =Z|the 4^FaQ?fHj[na|them #D>ZC_IEQ[e]|up ,^.B4Y7C@_DCS^fBg[j@|us #Y&^?C@^A[fChck]|you ,[4_7b@C][
gazebo|kB
gb|n^
gcse|;c>]e_kC
gear|;Z
gearbox|AaIXkD
geese|,f<aK_QbjD
gel|"A,?9@Ddk_nD
gels|"AQY
gem|2Y8Z:[?b^cjY
gems|MCX]
gen|-[@[E[JA
gender|-cCCRZ
gene|&Yn^
general|)E1ZEZdYl[|meeting 1[dZ|sale )E
generally|;i
generated|D^
generation|!Y7D8d;^AYDXVA^fbZhYk]|of &E1Y8DAY
generations|&Y:^;]>WA^^_aUbahcjA|of &Y,Z<Y>[aB
generator|4^C@dZnE
generosity|&Z5Z
generous|+^,A8CN[PYQAVB^CfZl[nA|support ;EbC
genius|(Z+[
genome|"_H_k_n[
genomics|QC
genre|8Y
gent|&[,^KYQZ
gentle|"Y,B/F5b7E8Y;]XXZY^WbXd^|and ;bb]|reminder /B:[XZZW
gentleman|&^,_;d?^@YAYI_Q_Yab[fbjG|at >^|in &Z?Y|who ?Y@XfZjD
gentlemen|?ZE[i^
gently|Db
gents|BgCaFZGWicj^
genuine|3[8YD_kV
genuinely|!Z#C%c+a2]=[J[P[_]dYnE|the +bP]
geography|QY
geraniums|D^k[
get|!Z"E%a&@(_)]*a+_,E-B1@2b3]4C5Z7Y<D=b>Y@EE?F?G]MZO]P^REVAWaXZZZbXdYfHmAnC|<name> ,a/]5bZ_|<number> !_"F#B*E/D6C7YCbDHG_KBNCTFUCWaYA^@dDgajWn[|<somebody> (b*Z5]e[|a "W#C(^+],=6]7d8B;C<E=a>DC[JDKEMXN[O]P[QASCTAWEYa[W]b^K_[bBdRf@j^nZ|about Da|an ,@.ACDSF|and ,Y|another .^h[|answered ,ED]|any ,W|anywhere &Y8[@[gY|asked #C%D,CA[U[WEYD_AeDgCjYkZ|at #Z>[|away >bec|back 8Y:]Z^|better !]+]|damp @A|down +X3]D]XY|early a^|fifty *^OXeU|first 8[=ZQZ|half =^da|help e_|here %_,Z>[DDK@e]|home ,[>_ebg^|in !_&](@)c+E.E4Z8CCaGZJCMBbBf]gCj^kGnF|into D^|involved /Z7]|it !D#Z%c&E'X(C)i0Z2E3C5Z7DBgC?GCJaKDMGNdUXWB^ZbXgAiajBnE|left 7_;YGDOC]_|more ![8]^[kD|my ,]2_W_|nothing W^|off 3a>[D[X_|on *Z+a.[6Z;[Fe[Z|one ,]4^;C>?@DC]F[KCe?gBj_|our !D#b0^9aEZI]]A_Yd[gY|out #D4E9Z>aDAe^|past 9]_]|read &AKCQ]g^|round 7^]Z|started *E<ZcYlY|stuck 9[CZ|ten (]*_MZOa|that #b,V4@;_>@?^DabZfYka|the "C(E)B+F,Z-Z/]4a5g6^7F8^:];B@[BYCBD@FAGALBMCS^TcZc[__Xa@bCd[g^i[kD|their 0D2];]=_A_S]bYdbh^|theirs *c|them !Z,_4X5[>C?_C[Y[Z^|there *b.^=[>@DCEZIBO]UbdZeEgBj[k?|this #])D4Z7BM[T]h_|three +Y.^7[SZ|through #D2D4_CBD[eC|to #])A,]3^;^@CDZKZWZXahXn^|told IE|two =_d]|up 3Y7E9A;[<^DZJZKX|us 5[|used /YbZnY|warm gZ|well >c@Ze^g^jZ|what )c:b=C>]KYa[|wrong :bkY|you +[,?4CX@Y][_|your !^"],a5Z6A7A8A9?=CDCFEGbHZQZTYY[[D]@^<_?b^eDgC|yours "Y)^N^XYfD
getaway|!a
gets|"C&?(c*d+[,B/Y0A1B2c3Y5]7]8B9@;[<@=k>b?;ACBYD@E?J]KCL^MaOdPYRCV@W_XWY[Zadie]f@hCiCj[|<number> (_)]*Y0C2C=dB_MZNbOYdb|a #]&D'Y(^)D*],C2C3X4d5D7C?CDYHCL[M^OXW?Y[]EaFdZk[|about 2[;]bX|an =CQXSDjD|better ;]|done GY|every %[JY|featured (Z*E|from 2Z=[>Z|in C[DYa^|it )[+Y,B4B7bQDXZ]c|its &],Z@[g]|me 2bWa|one 7dYX]d|paid 2Y|read DE|security .dCYSanY|sold MD|taken 7^mZ|the #b*D3e4]I]Q]X^YZ^_nC|their 4^=[HY|there :]|this *Z|through "]|to CC|two "DHC|us 4D=BB^E[|worse D[|you !Z*]+]-Y4[5X7G;aDBFYH[Z_^XdF
getting|"Y#[%A&=+C,C-W/[0B1d3C5C:E;Z<??BCWEFF[I^J@MDO?P?QXS@VcW]XBeEfDiJkbl?mZ|<somebody> gX|a ,A7e]a|in ,F|it 2Z7ZDXk]|married "D,]C]QZ|nine 9C_D|on )^.[|started 0E1b7E;Y<DVaW^]DbX|stuck lD|the 1_C]VZbE|to jF|your WX
ghost|*YW[
giant|&D:[^]
giants|:B;_b[
gif|(dMb
gift|!a(D)Z*Y,B-@2Z3D4W6Z:a;E?CD?ECFDG^IAK^MBQCRDWaYB^[_BaceCi]j^lAn[|and 5Z|box !])BNC|card *YDBn^|cards C[WZ|for !_7E8W^WjZ|of &]8ZKZnE|shop !C)F7GnF|to "Y8Z|will XFbY|wrap !BCZj[nZ
gifted|*[;BO]bD
gifts|/Y8CC^EaIXKe]]jY|were Eb
gin|+a-_/VR_YG
ginger|#b,ZIaQ^RZZ[
girl|,Z/B0[;cNZPUQ^bckBnA|'s P[|of #]|on ,[7Y|who ;c|with ,D
girls|![+_7[>DDDG^KZPYQ^]]aAbBhAi^jBkEnE|<emoji> !^G[bFnZ|are 1[:FV[aA|who 4]
git|,ZQYnY
give|!=%Y(X+a,>-@.C/?0D5C6h7Z8F:@<AAFBbCDDZEaFBGAIZJYK@L[M]N@QCRCYC[d][bXhEiZjDkZ|<name> .b8Z?YS[X]fX|<number> !D)E6]7^BZCDDDEYGDTEX[jGkC|<somebody> &[+[,^7cK_Q_]ZjF|a "]%]*[.XJ_[YbBdCnY|away @[DZ|back 4a7[|before TcZ[|blood jZ|if #Y|it 4C>Y|me 'Y,<QB|now /]|one ;Z|our E[|so BZ|that "C|the &Y6]=aD^d_|them +^,]4Y@XBZlE|to 6Y|up (c9Y;^DBFYG[X^a[b^kY|us &D*Y4EKGMYQEe^n^|what .C6]|you #Y*F4_L_OGQESZY]]]aCjE|your .?7E8ZSA
giveaway|!B,@4ZMXY[bYja|<emoji> !@GD
giveaways|MX
given|"D#A%C)F*a+E-D.Z5^;@<_=]?ZC?I>MXOdUZb>c^eAgCiDnC|a ,^Q]SCeB|and QD|by &^K[|eleven #C4C>^|the *[4Z|to #[2ZTY|up <Z|us 5^<X>Y?^D[
giver|5dZa
givers|)]5_Zc
gives|%E&B,X0B1D2h3[5]8Z9E;[DeG[KEN@WdYG]C^]b^i[|<number> :[|a )c;_b]|it 2aW_|the 'Y4Z|us ,[2bW_|you #_3]5X8Z9D:AG]QA_FaB
giving|!b"B(C)[,@/X1A3D5_7X;CABE?FEGbHDIBKYNXO]QCYEZV]YeXl=|<number> )[|a &],BDBK[QB|away )?*YJYO[UVXGbCn[|back )]<_c_|it 7Z|main 8Z:C^[|up .Y|you "Z)[7ZD[N[][b[
glad|#B%=&B,@4@7D:@=E>[?^F_QDV^aAb_g[n]|it :AaAn^|of ,A9XD[|that dG|to %A)ZDGQ^_]eFnZ|you FcQCgZ
gladly|&[BYCZ
glamorous|1Y4C
glamour|8[^[
glance|0]
glass|"C)B,@3C8b9C<A>BCDE]G[H[PVQARBSFUAVBWAXC^Y_DaCdEgZkZn?|and D[GDgZ|of ![*^,B.[EdG]O^Q>|skin P]
glasses|%C,C4C9D?CD]JBWBXCYD_DeBgDk[
glasshouse|"]
glaucoma|4[7]CYDB
glaze|#]&X4b9]CZQ]d]|is &[K[
glazed|"ECZ
glazes|+G
glazing|+]<b@CP[_[
glitter|&>A_KB
glittering|8^E[^[
global|-I8_:AT^^^bYhBn_
globally|-D0^7[E[U^c_
glorious|+]8^?aXZ^]
glory|:fXZ]]a^
glove|#C/EDZI?Q]nD|at gF
gloves|"E#B,Z0E4X5DCEK@McUEbEeCkDnH|a ,AhY|and ,W|are HGhY|in DY|provided MY
glow|!d(Z*[,C1X7B8Z:ZFaG[MVO^QCT]lCmc|and !YFYm_|up !Y1[8]F]mX
glowing|*i;ZObbZ
glue|,E2D4^7E<CjCk]
glued|&ZDZ
gluten|#Z.DCCK^_XnD|free #Z.D_X
gm|(f,Z.i?ZEeKZMbS[fZ
gmt|3YCYQZj[
gnocchi|4[;^b[jZ
gnome|,]
go|!B"A#]%?&D'_(X.[0@1<2C3W4D5A8C:Z<>=[?AABC_EXFDIWL[MXOAQYR[UBV>WBYFZEbXcCeYfFjZkXmFnA|<emoji> )]G]|<name> 4_;]CabZnD|above -C8];_A]^WbWhX|after n[|again :c^]aZbD|and &a+C,^.Z2E3^=]CED@KcQZTCXa_?aDkA|anywhere "^.ED]TY|as 4[Q_|at .Y9[>[D@|away 5]ZX|back &D,C2D>ED^G^K[V[W]jZkX|before C<DYFFjA|by &B,DDaKBQBSZka|deeper ;Z|down #^)[NY|easy ,YBd|elsewhere +]PY|fast 7E:Z]Dn[|first 'f,_D^L[MaQY_]|for !C:B|free !Z4[;ZY[e_nC|from !Z,D;ZQC]Z^X|go ,E3]7c|home .a3C8E@CC^S]]B|in &E,C.F3f>Y?GD^IbK@M_QBSCX_YE]]_[aFgahYj_k_|into ,].^>^Y[|live "_:EH^m[|look &[.[?ZEdFd|next "B|now C^|of :[>Y|off ,b@YBY|on #F(e)W4@7c:d=]?cD;EDHAKDMaRBTAXEYE^Ba]bYe>f[k;lD|one i[jD|out %E.G3D4D5Z7D:]=Z>ZC]IEOYQCSBb]e^nB|past ,A0]U[|quiet DB|round 4V>[DCQHR]g_jb|so .YD]k[|straight /[3bTY|the 8[D^Y]^[aY|there +Yg]|this Q[|through #Y*]5[CBDYFYQDjB|to !_"B&D']+a.Z0Y1E2Y3B7?8B<G=b>E?D@FBBCfD]ECFfHBL_MDPbQARZS]VCWYX@ZD]DbBdegAj_kSlDm[|until 7]E]]_|up !E#Y,@/U4D5B>@CdJ[NDS]ZD^EbBd@jZn;|with ,_=bDZd]k_
goal|"D&A,E0Z5X=X@ACDKCdYfa
goalie|4Z?_Q[S[Y[f_
goalkeeper|;@<Yb@|in ;@bB
goalposts|<[
goals|%Z,Z1_3D:^?[CCK]Q]Yag_nC
goat|(Z,i4E8A;B?^@YDAM_Q_UZ^DbAd]|'s &[|is ]G
goats|%E,[0eFD[Y|and %FJG
god|:Y<]CFaZc[|bless :]a[iY
goes|!="A#b%E&D'C(=*_+A,@-B/g0B2^3D6=8A9=:E=b>V?>@XADBYCaE?GAHEIYLBMFOaRCTaWc^AaGbBd]eZfCi]jakVn>|<number> CC|a :[|above 8A|ahead #a,EYD|at gY|away ,CnX|back ,_4CC:KCQXSEe@jB|by 2cW^|down QFSZT_|from !BBYCcD?KXQ]W[]Dj_nZ|home =]@]dZ|in #=2E4b=[>_B[DDEZSCWA[Yd^e]fCj^nA|into >[JD|live 3_XcZ[|off QDSD|on #D&Y*B,@/b2A4C9D>^C]DWQET]U_VWWCYEg@iZjZkC|out 4]7[B]CDF]JTKFXZYZkXnD|quiet %[4]PY|round ,Z.c7ZS]YCj>|straight CEYD|that I]|through *Z@^CC]^j?k^|to #C&^*].]1B2b4C5U6D7E:[=_BCC_DYF]IDKYMEOZSWVAW][D]?d_i@jUn@|under 3Y|up #Z*b/E4^5W7c=]DCIaO^T[YdZZdZe[kBnD|wrong S^
goggles|"^
going|%A(?)C*A+c,_-B0Z1Z3C5C7[8E;E<Y>]AFD@E?GXIBPbQ_RCV_WBZD]_^Bd^e[lHnA|<number> ,E|about ,ad_|above 1]a]|after 5aDEZ^e]|again Ceje|and 2]W^|anywhere )].[QES_|back #_+_,_4d:b=Y@_CAYYjAna|by &_0a7[?[DZK^U_|down jD|fast !Z)_7iN_]bnD|for ;_b]|forward -^1^R]V]h^jClAnC|home Fa|in #D&]4]9[IFKcdZfajC|on "[#Y,^2[I^QWf]kB|one 0Z|out #c,V1Y=ZCX_BeEjE|past 2^|round ,D4T;H@DQEe_kY|since iY|the .[;_|through #DIDY^|to !D#Y%D)C+Y,Y.Y2A8B9[:B<?@DCCGBH@PZTYU>VBW=XYYEZE]Ca=hDjZkZl]|up &]'Z6[7F<YCVLYQASAW>[Zj_|well "Y
gold|&Z,D-A1B8W:><YEARCVE__f@|again ;B|at &a-DEDVE
golden|![6Z7B8e;cCEG]KXM_OYX[[]^anB|hour 6ZM[OZ
golds|;dba
golf|%[E]i^l[
gone|!b">%@&>'C(C)=*D+D-?/A0c2Y5?7h8E9X:<;C<Z=[>F?C@YBDDCEBF=GcH?JDLDMBN?R=TBUbVDZE]ba?bChJjBlAmBn>|<emoji> !_0C7bGZUC]_aDmBnC|<name> ,D<f|again 7YJ]bZn[|already 0X7[GCUX|and ,Z=_QZ_Zd]jZk_nY|at 3b@^g[|back #^,B4c7CC_Q@Yb]C|by 0E2_3b4F>[C>DZKBQEj@|for CZGX|forever 7]CCGDjB|from #C&_,Z1[;^CDI[Q]S[V]bYna|home #YIZO[jY|in !X0k7bGXQEUfnZ|into 8[CZE[l[nY|it 7i:D;FG[ND]caDbBiZjF|off .b|on 7ES[|out 1]7DQ^U^|quiet +[,[@YQ^g_|the #]@Z|they %F2E5A7g:FNHTBZC]^^XbEjZnF|through ,E4]?bYZ|to #],?2C4Z5Y7CI[KCYdf]|up "C.Z2bE]U]WXeajY
gong|E^NZ
gonna|"c)Z<YGZN]QD|lie )],[<]GZJ]MYN]^ZbZ
good|!C"[%G&a(G)C*C+c,]-B._1@3@4?5@6B9X:c;^<B=@?]@ZADB_DAF?H^K[NDPZQ]SYWBXD[B]C^Ya^bbc?dAf^hCiZkElBmC|<emoji> :Z|<name> CaUX_WkE|and ?[|answer 4f;]C[bX|as /YW[nZ|at ";,^.B;_>bQZdZec|bakers FF|biscuits 1]|bit ,C|chair AZ|chance ,Z@^QZ|coffee ^^|company >WjW|day ,^.YI]jA|deal ,Z7YBYYaiX|discussion EZ|enough #].@4[8^>CIZSD|evening ,]BcCCia|for ._;YSXkAn[|idea &]|light ,]|luck &C:E;D>]?@@XKCbDg]ka|many ?_|morning #D,V.Y:C;BB]CZQ]RXS^[Yna|neighbour 7^|news "a&D)a+D4]?DCXK_N_aBj_nE|on ,[.VaY|one #Z&a,X2[I]WYn[|ones &F7[eYk[n[|or "].B2Z4E9_CXDFkY|paying 0[:]a[|people &[+[BeP]id|place #_HB|plumber >DeD|question >]?[e]|reason @[g^|soup jF|the +bPY|things /Y;]]Z|time 'ZkC|to "Y9YD[Q[_Z|until DZ|way 9]U_|week 4A_DnD|with ,A2YDaQDnD|work .[?d|you .Z;Z>FbZ
goodbye|&D(D1[8b<b@BKEZY^ca^cYean^|and &F?ZE]|to (D,D1[8c:E<b]D^ccYn_
goodness|:D
goodnight|%[,[.^SZ
goods|?CDEEZQ]
goody|![*D.]][|bag ![*D7YGZ][
goose|,hDDQcTZ
goosebumps|,C;C<C
gorgeous|!])Z+c8ZG^HXP^QY^]aAmD
gospel|,FDckY
gossip|,dB]HYQanD
got|!E%A(D*@+D-@2Z3?4_5Z6[8?9c:>>[?]ACB@C=FCHEKXMIOBTZU]XDYWZZ]B^C_[f_hH|<name> ,[.Z>Y?ZQ^ZYe[fXn^|<number> #A,b4@<D=YEZHZIBQ^U[e]|<somebody> &D,?/[5[>^?bQ>f]|a !D%E&^+C0E7E9a;B=A?A@^C_DDGBHAKZMGQ[XBYD[b_]bCfBkC|an #E3[C_VEXXja|and 9E|at #]4A|engaged >[@Y|fired eFm^|four D[QBnY|from @ZgZ|heated 1[MZ|here #D,C4B<_B^|home ,CQDY[|in 'Z+],Z1Y4CKFe@fFk]|into #D,]j_|it #F&_0[7B8[9Z<E=B>Y?_DF^]fEjVlYmB|its 1aV]iZ|married ']L^|me ,@F[|money 2D9^=__^|more ,[.[;ab[|my ,]-^E[QZXZ|nine 4gQFYZd]|no ![.E2Z4Z7ZCB][jC|nothing ,ZkD|on ,[kG|one #_.=4Z>[CYDeSBWAe[kdn]|our ;FEa|out FZe[jFk[|questions kD|rejected <^c]|round )^;[NZ|slower 9Y|so #]|some .^|something )[4CGWNb|stuck 9]_^|that 4C;[bZgY|the .@/[1Z4[7_9Z=CAYFYHBQHYZgHmY|their #[?Z|them "Y|there #Z&[,[|this )Z4_:C;d>]FDMENWe[mC|three 2[<]|through )a;[<YN]|to "Y0Z2[4_7^9DEZFeZY]_fEm[|turned <]|up N]b^|us #h.]5ZI]Y[|wet &E|what "DZZl[|worse 4b|you "g5cD]G^HcXEY?ZY]@^_gB|your %c9A?ZJaM[XZ]Xg[
gotten|;BjI
governance|"Z#X-f/C0D1CHZI_RbV]^^
government|!D7CIBQFb_f[nc|'s hY|does nZ|has fYna
governor|na
governors|=]dZl^nD
gown|3]:C?DaE
gp|"[@^CDXZd[gZk[|appointments "[,_DDQYn]
gps|)Ye[
grab|!D"](?)A*C+X6E:]DAGAHYJ@NAOCTC[C_]k?|a 7EOC]Z^DmX|it +[7]]Z|some 8[|your 3]:]]B|yours !E(C7]
grabbers|]a
grabs|DD
grace|:b?]
grade|!C,[-X4E:];_?ZD@G@mDnG|<number> ;aDBS]fBgF
graded|4]D]Y^
graders|#C@[Q[eZgYn]|at n]|from @[gZ
grades|Fbga
grading|)^N^
grads|0[
graduate|&Y0C?_J^UDZZn]|scheme 0FnZ
graduated|&],a1CEBK[fDnb
graduates|"C)Y/]E[T]_Ba]bCk]lY|are 8Zk]
graduating|>Y?d@afcg^kYn]
graft|1b<YVX
grain|1]:DCEV^jBnA
gram|=CD[XZ
grammar|3D8]:DT]]]
grams|CC[[fZ
gran|#?+A,b0Z?Z@[DCPDQ^UYdEf[jCk]nC|'s #D|for +APG
grand|)Y+_1Z2b5]EbQGW]Zbb^l^nC
grandad|,^9a<]@e_^gYnW|'s @_g]n[
grandchild|DE
grandchildren|+],YKXP_QD
granddaughter|&Y?_
grandfather|#[,BkVnX|'s ?ZnX
grandkids|>Z
grandma|*]OZ
grandmother|&Z,_@ZK_hZlWn]|'s &W,CKaQB
grandmothers|,^
grandpa|KZ
grandparents|5c8ZBZKWZa^_iZ
grandson|,]g]
granny|2bW]
grant|#C2b3D5b=DD[EZICKZQ_SFW_XCY^Z_k[l[nc|from &[ICK]|news Eala|us 3F|we V[
granted|1fAaEeVah_la
grants|"^&A,ZA^CbEBQ]]]h_iWj_k]nV|for nX|to &CKE
grapes|,Z3^X[
graph|0]4B?XI]UZ
graphic|&]E]KYQ[l]
graphs|DZkY
grass|,;.C1Y4B<_C@D[QCTDdBeCjEn@
grassroots|<_?[
grateful|&a+[,[0Z1A2D6Y;B<a?WAYBBEXKYM[QWVCY]aCbDc[h[iDj]nY|and ;^bZ|does <dR[|for %Z,[-X0X6[:[;A?EJ]b@fB|to &f+_-A1C:B;F?[A[EAJDKcP[QZTZf[g[|we %[
gratitude|,@:b?DB^ECQBRB^GnB|and cZ|to 1CB_i_
grave|EC|of EC
gravel|,DQCfZk@
gravy|&B(]>ZCZMaQ]
greasy|#BDbkc
great|"X#C&Z(>)_+C,[0W1^3F6Y7D8B9B:c;b<C>ABAC@D>EaHZKVNXQ^U]V_Zb^Fa]bbdFeCfEgEi<j?l^mH|and ;[|crowd bE|day fXnE|deal ;Z|discussion -^R^|grandmother ,Z|leaders :>a>nZ|many &C4E|meeting REV[|night ,E?EfF|ones :^F^M[|people :A|pleasure 1bV^nD|state :ZBFaX|taste FDn^|to &C,^:a?CE[IDKCQZ|turnout 0]1^EXU_|weekend E[XYl[
greatest|)[+[;C<GJ_ZEnE|asset %C-D8G<G^CnE
greatness|7[8_N[][^_a[
green|!B#X%C&A)B+?,@.D/C0C2C3Z4D5D7?8D9_;@<]=A>E?W@YAYC^GBJDKFN]PDQB_cbDdAg[iZkGnA|<name> QE|<number> #_DBK[QZ|and @_g^ia|bin 3aX]|bins 3EQZi^|coat Q@|for <^D]|ink &]|is "Y9ZDbTYjb|on 3^|one &FHbKDaZ|room ,D<]QZ|stripe jZkZ|umbrella ,X
greener|:EhF|tomorrow ^]
greenest|!i<]
greenhouse|5[
greens|(DMB
greet|5Z
greetings|BgibnY
grew|'_,d0Z3]@VL[Q^XY_[gYn^|up '_,_@[L]QZg]n^
grey|"@#b%Y&E,D.]0E1D2E4F5F7X8C<D=D>D@DC=DBECH@KBNBQGSYXEaEbBdAgJjDlFmCnZ|<name> #[QF|glove ,C|on #^7]I]|rabbit ,[D[|scarf "E,a
greyhound|QY
grid|-[1Z4C8C:^CBRZV]^]jC
grief|,D:YNaSZa[
grieves|%@jY|with %@jY
grill|"Y+^H[P[
grim|,a>a@ZQ]e]g[
grin|'[
grind|9Z;^DjQ^Vbk_
grinder|&]>FK]
grinding|@]gZ
grip|+]
grips|+];[?ZbY
grit|(Z8C:c;^C?D_^Baab]jBk^|bins C@DZKYbYkZ
gritted|&[,C
gritter|(_0YC[IbM^
gritting|BZi^
groan|,YFa
grocery|,H
groom|![/^CFT]g[jEnB|'s g[
groomer|3[7[
grooming|,]i^
gross|,Z
ground|!A#B&H)E,F.@0F1W2_7C9E<Y=]DXG^S@UCWZYY^Z_Ab]fXi[mC|'s CZ|and nZ|floor &F>YDDSEgYj_|in ,_4a>[QYiXjYnZ|on 1_|staff &[@]KYg[|up &D8]A]HZ
groundbreaking|1X;aXYbY
grounded|,CQE
grounds|#Z@[ChIZQCg[jfn^
group|%C&d'^*a,Z/D1F5W6D7A8F9Y:@<BAFBBDAEeIYJCKaLZM=O]Q[ScXCZ[_YbDcAdUlbmAn>|'s 0[|<name> .[Sd|<number> #[,]|and #[*]OZ|asked &^,C|at &^E]K_bYjE|chat !Y)Y4Y|for CD|has #]&^IZK[|in "Y|is "YCYg]j[kC|meets C]j^|of ?ZF]|on *a-[|photo >ZEXlZnY|starts kW|to 1Z5^E]ZZ|was &E;Z|which E[lZ
groups|#C,B3[7EBZC]U^XZjbnA|and 2Y3[|of )[][
grout|nB
grow|(a-Z/b3a5cDZJDM]T^X_Z_lC|the 5fZd|up 3^:[X[
grower|,]
growers|&A9]:^?ZA]J^Q?TDYB_]a_e^f^h]
growing|%A,=0b1_2Y5^7T:A;_<]A[E[J@N>QBUbZ][FcYhbjEl^n@|<emoji> 1[
grown|#A&[-E/F0Z3d4B5B7C9]<_>Z?CAZGDRBSXUaX]YB]Db]e^fE|<number> 0Z;Z<CAYbZ|adults 3c|men 3[>_|up ,Z7EC[]EeX|ups CB
grows|%c&c8CDEFEJYKagX|on FE
growth|!B%G)D,C-]0[1Z7D:[;AADECGBJGNERaU]VX]@^Zb?cXk[lF|in 0ZVD|of &X|to 3Yb]
grubs|[Z
grudge|<ZnY
grumble|#[7]IX
grumbles|.]
grumpy|,bPXQ[
gt|^^
guarantee|^X
guaranteed|!b)D+C8bG]NCXZ^cb]
guarantor|eF
guard|&Z,=4[:ZD]QBYYaZeE
guards|.[?[DYQBgEnB
guess|#D(c*X.@0Z1F2]3B4[5a7?8B:B;c?C@FA]FfI@KGLVM_OZQYW[XDYVZ]^DaEbaf@hXiCkElYmdnB|and D]FF|below *cOa|how ([FE|is ,^4_;EY]|the (^*UOanZ|what "]'Z(X)[-Y5g;CF]HZIFM[TYZ]m[nA|where "EF[HE|which ,_0aFbH[m^|who (A;W<aA[FeMBQ^VYh]l^mZ|you ,F
guessed|,D4[
guesses|(i,]4aF[HCM]QYY^aCeZm]|below (Zm[
guessing|#E&C)^4]>ZNajX
guest|"Y&_*Y-Y4C5^6Z;>>B?]AAD@F^OVSDVCYCZ[]VbAh@m]nC|for &];C@[ECQZgZj[|is "[8[|list *_O^XG|on E[|to 5_Z^
guestbook|#eI[
guests|#^&D+^,B-D.^/Y2B4_:a;^>B?BBaCAE]FDGYIaM@N[O_VXWAX^Ya^__]b_ia|<number> I^f]|and 'Z+_E[|are )^Bai_|come #GIF|who *Y?EfF
guidance|?Zc]n]
guide|!@&D*e,B-C1Z2^4F5Y6C:A>[ABCAEBFCGCJAL]MBObPYQISYU[WVYE[A_AdXj?kAnC|below (D|dog >^|for (Z|is 2_D[KZW_kZ|to "['b)B8DFFNDQ[]@^DmC
guided|"[)bC[NZ
guides|D[
guild|;Z<]Q]bWc]
guilt|)Y.Z5eDDN]Zc
guilty|"B5Z7_Z^][mb
guinea|2Y
guitar|,Z
gull|,b.]:@aF|is :@aF
gulls|"DG]
gully|>[CcD[jY
gum|]Yn@
gums|[X]^
gun|1^:ZVah^l]|owners VX
gurgles|,_
gusting|CYD[j_|<number> CYD[j_
gusts|,^CbD^j[ka|of ,_CXQ]
gut|)[7b8[
guts|(],^:]][a^
gutted|"^>cN[|for >dN]eYkW
gutter|#F?[B[hZj[|went #F
gutters|!?)aA^NZgYha|and 2Z|free !?
guy|"[&D;DCCD[b@|in DEbG|who #[IY
guys|%^(D+CBfFBJ]X]^?a?cYidmD|are %b8D:CBa^BaCiX
gw|&EE[KD
gwen|#Z?b@ZFaIZfbg]
gym|%^'Y)A4D5[7D:B>[C@JTKCRXX^ZZ]Z^aaFbXdEi]|and %]JZ
gymnasts|;D|brought ;D
gyms|%c5ZZ]
h|&Z(^,E2E4E;ADBGCHEJYNFVAWD_[b@dZjDl@|<name> E^nD|e -[|plus HEj]|r #[&YKYXZbAeYn^
habit|;[Fcb]mb
habits|FbNYm[
hack|9Y]DmZ
hackathon|nX
hackers|"Z7aXW
hacks|*[[[mY
had|!F"A%;&F)B*=+?-A.?/;0A1E2A3D4a5B6C8;9E:C;C=B>^?W@GADCBD?E@FDO@SDTEWDYW^EeYfWgGhBj@lDnD|<name> &E2]|<number> #]&D,?5[9[<B@^CCI_K>QBS>UDZXa^d@kCna|<somebody> &D,VQW[X|a !Z"E%F)_+F,_/A0E1D4B7C8D9@:X;C<X>B?F@CA_BCC_EFGWIBJZKDMCOCQ[TAV?XEYEZ_[B]C_@bZeCf@h_jZkClE|all +F,^=YPF|already ,D4B7@?FKD|an -Y2^;Y>@DBIYeAjZ|and ;]<Z|asked &Y,^>CeF|been &?,>;E<A?WQAbEe[fYg@jJ|better 3]7ZXZ|built #E|by :]<^|come 4A?[IAQC|died eZ|eleven #]>^I]_EkW|enough ([.gB[ICSb|ever #a&Z;^K]|four Y^k[|fourteen Ld|given ?]fZ|gone #W,^4X?E|in ;YPYb[|it "X4D7[<Y>afDjBnC|its 1[?ZC]DYV[fZnb|last >ZeZ|made Bai[|my F[|never DDI^Q[e_jZ|nine j[|no &[4Y=]?[F^QGY[d]eEm]|not #],>4e;D>??YFDK?QCYee@f]k@|nothing .B|on ,YDWQVk_|one #E&D,@.C<AM]QZb]|only ,]YZ|other ,]|our CEHZQB|said 4_C[|so WZ|that ,DQB|the #d,A0E4]7C;Y<a>C@ZADB[CBGBQ@UBVZXZYW]AbBiXj>n@|their &]3Z<[@ZE_dAgZjC|theirs 7^]]|them &[|this 7dU[][k^|three +[4_=YKBQD|to "Y,c0[1^4]<S>^?DAWC^EXIGPZQaT]U]VYYZ[F^]_^a?fBgBj^m^|told #A&[4ADa|two #A,@0]:[>[A^KZe[g]hY|waited ,[|walked ?[
haddock|Dak]
haggle|5hZb
hail|C[KZgFha|claims @Z
hailstorm|5[ZY
hair|!^%])[,b3X4@7A:Z;D>X@CCCFaN^QaS^W_]EbAhW|back JY
haircut|?_DZ
haircuts|!_G]
hairdresser|-]5]7[R[ZY]]
hairdryer|PZ
half|#E%A(D+C-@/c0X8A9_:C;=<?=a>]C]DWFAJ@MIRDTdUZXEYX[Z^@a@bBcDd^e[k_mDnD|'s 7^]Z|a &C,b/@0]2^:Z>B?[BXDAKBN^U]_XeBi]jSnC|an &D.a>c@ZCEQXSe|and .[>B|are /in]|as 2]DZg_|day =a|dozen e]|eight 7a|empty 2ZC][Zj[|five F[|four ,^D_|hour &E)],;7F=E>YCEQ>eWfCgBjGkBnC|if QV|in /C|is ,E2YCC|nine Oa|of "D#Z+c.Y/W1Y2[4W7W<E=_>C?CBCC[KZd_f[k_lBnX|off 4Z=Ck]|on @[|one ,A|our #dI]e[|past #E,A7E?ZjDkU|price #[)]*Z+A.F=V>^DBK[NWQXT^We]ak?m^|seven /DCZKBhY|six DZY^|staff nZ|term "[#@,=/@5]8_BYI@MBTDYd^a_FaDdBeCn?|the #X&^,a/a0]3[7B:A;A=_D@EEIaK_QdT^UYWC]Adag^hXkB|this &Y?BeYjH|time "[(Y9YCCPYQEjEkD|two .DmX|up 6VD[EZSY[[|was #FIA|what n]|your dX
halfway|%C<[>bD^ICJDKXYY_Ce]gX|there n_|through jE
hall|"B#@&A)A*D+F-@.A/H0D1E3B4C5A7@8B:B;?@?ACCZGEHBIFN>OCQIRBTDUFVFXEZE]A^E_HbAjYnB|'s ,[C^QY|<name> CY]Yd[nY|<number> ,CCCE_U]lW|and #E1_2YSE|for 0H6[[Z|from _D|has ,D|holds 5YZZ|in l[|is )X,C/D>Z?ZC<F]TCj=ma|no .]DDS]|on Q[[GeC|same ,]Q[|this HY|to QA|tonight CYj^|will #Y|with &[,dQZ
hallbrook|1_AaV_ha|<name> 1_AaV_ha
halls|,[7X8[;@>abCe^|in ;AbE
hallway|,]/Z4G7]][nZ
halve|4_
halved|#[:[;ZF]
halves|,]4C=]YYnB
ham|#Y,A
hammer|,B2]?^QCf^
hamper|(A*g;C=D?EH]LYMBOcnY|draw *^?FO^|worth *[X^
hampers|!Z8]
hamster|,^@^DDKBQ[gajF
hand|!X"H#C%C&C(A+B,B-:/E0A1X2?5R8^9Z:=;E=V?[BAC>E>F[GZRHSEX@YAZT^YbBfYjB|<emoji> "Z|<link> FEjY|<name> D^|and +F4[>B?ZDEKZPDQAeEjB|cream !YG]h^|dyed 7^8[]YiY|for D[nY|if ,^QYj]|in #D-@4DA]IA^DgAn@|is +FPE|it *Z@[g]|like "F,Zn]|on +YA[hZ|over &_'_,ZK]QaW[|picked 8]F[]D|rail ,^|so ?Y|the 1a8a=aV]|them 5^6ZZ_[Z|up .f>]SY|wash jZn_|what ;Z|with "C)X,D>ZJZ|you ![GZ|your "Z
handbag|/[TY
handcrafted|:^a]
handed|,[2V7D<@?^DC]DdCfag^h]kBnG|a ?Z|in K@O[SZ|it &cK_|out YZ|over >]IB|to QX
handful|,B-B7^;ZBZF[]VbZ|of ,C-E7^F[]WbZ
handheld|CZ
handing|*^7^;ZDEO]
handle|(Y*_3]4a5Z9_>A?DEEKBObQZ[__]aEkYlF|and ,[O^|shapes (D
handled|-a;eCZI_JYR]n_
handler|kYnE
handlers|<b
handles|#^'[)[,DI]KWLZQ?
handling|"Z-]2_;]C@K[QERZg^
handmade|:Ya]n]|in n]
handover|#],@1YE[KDYZnD
hands|!D%B'](Z+_,Z-@2^3^4Y9]:b>_A^BVCCFHGFI[JGP]QWRBX^^__^a[b@g_kFmD|and 2aWXX[|are )Z,[|down +bP_|in &Z|off X_aZj[nY|on !Z'a8[XV|still &E>^e]|the 2YEZ|up "[(_4]9]BcM^i^
handshake|4ZYZ
handsome|1[
handwriting|,b?]IAWbf^gTk[
handwritten|.Y?[C[QZ
handy|+]5XQ^
hang|5Y7a8YCZFDXb]Yjc|about )[,F5_7^|around 7d8ZG^]^^]|in CY|it ,XDD|on Xa|up 3Y7DDbk_
hanging|)[/[5[7Y9@<Z?BDYEFQBTZWYZY|baskets 7Z]Y|fruit -X5]ZZ|up )]<[
hangs|&B,C.a0]<[=[@CCYSWVY_CnC|in 0^<[=]UZVZ_Dd]
happen|%Y&@(W/C4X8[:];Y>BDDG[XAYZ]CaVhXk@mZnC|and #YjC|at /FTF|by 8b:a]DaZ|to %Y)Z>EMCjZnD
happened|"D#@&E(C,=.D2D3B4Z:F;W>^?ABaFaI>Q>fBgBjGk?men]|and I@S^|at %[|in Fam^|last 7Y|next Fcm_|to 9E>ZD[FBmCn]
happening|#F&BKBQ[RacZn]|now #D&GCZQZcZ
happens|&A(B,Z/D3B4C8W9A;G>Y?ZC@DAGAIVMAQWRDSC^ZbFf[hbiBjFmD|if 9@|to #Y>^SEY[|when :[;[?aDZTXaZ|without &C)]lE
happier|)]+_/a8A:D<bA[P^T[aEcVmEnZ|than A^Q[n[
happiest|+d;fPabbnF
happily|"_2Z:];e^Za]
happiness|8[:]N]^Y
happy|#_&?'D(C)[+C,a.Z/a1B4^8@;[<a>?DBEBFCHDK?MCOFQVSYT_UDWa^E_Eb^cZe?hDiZjDkXlB|<hashtag> -C:[B[JAMBRC_EaZian?|<name> &@)X,[-F1]:XA[HCJdKAN_]C^BaUh_kcn]|<number> @gQZgcjFne|about &^KZ|and BC|anniversary B^|birthday %^@BJ_k_|client ;_VZb^nH|customer )];aTC]^bY|customers "[/Y6Y[_^]|dance TY|for #[7Y<^|retirement N^f[|tenth KE|to %F,A-F.^4^9Y=[DFgAkE|with 4]
harbour|#E,D.[4C8Y9cBEDAEAHFKBQDSYUZVDXD__e]gGiCkBlAnA|<name> 8]@Z|channel XF|on HF|will BF
hard|!D%Y&B(C)A+F,A-D1[2>8C9><X=A>X?BACBED[HBJZPBRFSWUDVZW@[DdYf@gYhCi?jUkUl@nC|about @Yd^|and 5Z:[h_|as 8ZDD|at ,]-Y|feelings .aDESc|for >BDXY[eR|hats V^dZ|it <[>DeA|night ,CQC|one D]|part ,]/Y|sell 'Z|talks _E|to %Y1Z4b;B<BF[Q[Y[aCbBeC|watch ,b|way 3[7b|we D]gZ|week >D|work #[&B:[;a<YJZKCQWb_
harder|%Z)[8C:b>aA[DWI^Q@V[YY[ae_nB|than %[,BHEJZ[^bE
hardest|#Y,C.Z7E<^>YDEWa|part #[
hardly|&C,B0X;cD^FaIFf^m]|any CZDD|anyone ;d
hardship|)G:X>YD[NBQZe_jYk_|fund H[NCe]jZk[|pot DY
hardware|5CD_k]n[|shop @[D^
hare|QA
harm|,E?DD]QBY[jZ
harmful|_D
harmless|>_C_YZj^
harmony|8_>]SZ
harness|-^DbQDR^d^
harnesses|-@
harnessing|8acZ
harps|_D|for _D
harrow|8Y:Z<[A[^Z|<name> 8Y:Z<[A[^Z
harrowgate|C[j]
harvest|"Y,C5]:[=[GCK]PXQCR_ZWa[d_l[|supper QAlY
harvested|-ZCA
has|!<"<&C'<,c.C/W5>6=8A:B<^?EC^DBEVGCH@JALCNFQ^ZE_[c[dZj]kCl^|<name> 1]PZV]|<number> #D&E,]0]D[EcK?QFUai]l^|<somebody> ?Z|a #_%Y)_+D,>-C.E/D0E1F2D3D4^5F=A>W?ZA[BECaDFF[HCI[KVN]O_PBSCUAVGZ[aFf@hZlCm^|about ,Y|achieved ;Z<]c[lF|adopted 1cV]|agreed =]?[DaEY|already &C,_4Z<Y=[F_]ZmZ|also 0Z1_4ZE]l_|always 8YAY|an KZ|anyone Q[|arrived 1d<]DCE_IEV^]EkAnB|asked #<,_9c>W?B@BIAf<j@n@|beds KF|been (C)D,Y-V.D0B2F7W9E:Z<B=V?C@DAEBXCBDAF>H?JEKCM]NBYaZB]^f@gBhEmG|begun F]mZ|bought ,[QYjE|broken ,DC_QZ|brought 1]9]V]|changed +]3Z4W<[C_IDX[YYj^kC|chosen 2Z3YW[XX|climbed 0[AYUZ|closed -^1[;^A]CCEZ|come #B,D;Z>B?XBZQ?XX|completed J_fZ|concluded -[|confirmed eX|counted 0]|decided ,]CB|died &]2D4[@]D[FYQV_[e@fB|done 0YF]KDeWnD|driven ;C|eaten "]<YY[|eleven 2[WY[]|ever &]0c2Z<_AZFZUdg]k]mXnW|everything !Z8c]A^^|failed ,A4CC_|fallen CD|filled KB|filmed "AHE|finally ;^F]V^^_mZ|finished &Z/D|five 3cEa|flown 7B|flu &BKDQZnZ|forgotten )Y<X|forty #[|found QE|four ,@QB|given *Z,Z?[D[Oa|gone ,^1X2c7CC^RDSBW[X]Y[j^|got "]7b;Zk[|grown <_A_Z]hZ|had !]#C&?+D,Y1X4B<[@[A_C@KAQad[fBjBnU|handed @CgD|happened ?CD[dWn_|held <]E[|helped /]T^|it #a&A)Z1E8^9D:[@YEBIbKCSYfXg]|its #Y%^=ZJ_KbUcX]]Y|joined 1[V[|just "d4]C[HbICKYSBY^|kept ?_C^|landed !^-[5ZB]CDG_RXZZ^amD|learned ,XQ[|left DY|lent DZ|lost ,Z2Y4Y<E>Dj[|made &_)Z,_1A7YEEK_Q^VHgY|meant DE|met BY|missed /]T]|more ;]<blX|moved #]AZC_e@hXjanC|named ,^@ZCEQZ[ZjD|never %X(^,A-]1[7Y8_:D;A?FQYRY]Zb>eWiAnB|new #[|nine 1DDYECVFlB|no #H(X:f;B>]SGZZ_YaabAgFn^|not #B&A+X0[7d;A<S>Y@YDcMSNWQDSWUZ]deYg[hEk_mZn[|nothing .[3[|now &C,@=CC>DDR]j@nV|obtained 1Z|offered >aQWe]|officially "F8[;]b]|one #^*c,D7Z=ZIEKEO]QFnD|opened ,YEE|opinions ,D|our +_|paid 7Y=]|passed ,C?ZC[E[KAQ_fZgZlZ|print "F|promised =YE^d]|published &[lAnB|put &c,^4ZDBK^|raised ?]A]DZh]n]|reached -]0ZEbl]|read #],FI[QI|recalled 4E|received &[;DEDKYbDnZ|reopened C_KYQYjZ|resolved -YR[|room &[7]C_|run &g,^DEK_QZf]|rung ?^|said #B&D4_@[ICKDS^Ya|sat ?^E]|seen #F2^?[WZj[|sent ;Yb[|set ,^DZ|signed (Y7]=[ADhDnE|since #],BI]kBnY|slept 2[HY|slipped D[k_|smashed 0aU]|sold ;X|some &Z7[FZ|something 8AA[F^h[m[|spent ,Y/^9YT]m[|spoken ,[B[|started B[|stopped #b>YADF[Q@WWf]|taken /XCChZ|the #]/@0C1E2A3B4_7C8D9];@<A?B@ED^ECFYICQ@RZSEUBVDXE]C_XbAeZfCgAjbk]lCn@|three /E7X?CQDS[|till QGkY|to #b&E(b,?.Z2Y3W4D:DDcFAI^M[RDS]WYXBf?hWk^|today 1=EcVCf?l^n]|told (ZCZ|tried .[|two )Z4D<ECCK@QAYDjB|until 7[C@|us ;Z|voted CBbZ|waited <Y|what DCnC|won EG|worked 3Z<]>DQZ|written "^CBK[kA|your #[%]'D?[@[OEg_
hashtag|0^3iDBU]X[|and DE
hassle|!^8]
hat|*a,c.C9Y:@<X>DDAMXO^U]a?|and *^O]e[|for &],b9[|on 1[V[
hatch|4Z=CC]DASAdFgaick?nC
hatchback|![7Ena
hatchbacks|=[CDjF
hate|"Y(D.c4B7Z:Y<Z>]?_DAFaK]NXS[U[YC[[]]_BcWlfm_|for 7bTX]a|it ,B.i7DHZSeU[kB|this ,bF^O^QZm[|to 7Z;^]]b]|you .EDE
hated|#YDCWcYCgA|it #]DD|the N[
haters|0Z;[Bea@bbc^ia
hates|&C5D;X@]AZQWeYgZhYk[
hats|,b-];c?_@BDAGaI]QcR^^Ab^d^fbn@|and -YQ]k[|for ,[2B|off ?]fZ
haul|f]
haulage|;Y
hauling|DDbG
have|!E#X&E'H(?)X-E/_1@2C4C7^8:9Y:@;W=E?H@]CZDEEZFXGDKFMCQYVAWEXY]^^CaBb[c^dGeWgWl[m[|<name> !d&],@;CDDEBFnG_QCkBmmnZ|<number> 2d4D<B=e>C?ZE[HCSXT_WdY@ZXbCdZk^mAnZ|<somebody> .XS]|a "=#B(B*G+A/D2^3?5_7X8C9]:e;?<Z>Y?B@ED:F[GEMAPAQ_RFW[]@a[b>e]jXkAnH|about =[C]D]|added #[IbSZeZfDkW|adopted 7[|agreed #^<Zj[kB|all "A)[,^7a;[<D>cE[F^GAIDNY^@f^jCmYn_|already #X)E/_2a4C5E7_>_@AEEFDGEH?I_QUR@TaW]]Xb?fZkCm?|also #Y,=-C4CjG|always 8Z:Z<eA^E[^YcZhb|an #c+[7@CZDaQ_]Ce[kYnV|and ;ZF[|answered #b|any "],_@ZDDkF|apologised ?[|argued 4E9]>Z|arrived &W,ZTZ|asked #?%B&?,E4];E=DFDJ@KBSFW@Y^hGmAnF|baked AYdZ|been "A#?*A+Z,W1^2F4H5X6E7Y9@=C>[AYCCE^IGKHQBUCV^WDZX]]d@h[k@|begun 7Z|believed #BIE|blocked )Z|booked )E.E4^=X|borrowed ,]Q[S[|both DEM_|bought #Z,a<a=ZEbl[|brought ,Y|built <Cj]|called <a|cancelled 4Z|changed ,Z4];a<GFCK^M^eZg_j^nD|checked #^*]3XIWO^YYfZkZ|claimed VY|closed 1a;E<IA[XW|coached ,C|come #D)a,B4^8Z:D<b>Z@]IAQBS@YZeafB|completed A[EeJYhZld|corrected #]4YI]fZ|counted #],Y|covered #A&C|cracked %Y|created "]|cried ,B5_N[|cut ,Z1Z7ZECVZhW|decided )F>[CaKCj]|done !a&[+Y/D0_4Y:Y;?<g>Z?BCCDFMDT?cae]nA|double 4^Y[|doubled ,_Q[jY|doubts >D|dropped CD|dug QX|each &B|earned !E)_7C:^BZFCJZN_]Ca]i^mGnD|eaten D?|emailed .ZBaSYfB|enough ,aD]kX|escalated -_C[R[|even %_<[|ever !e(a,^.E3Y5_7Y9[<_>B?@DBEaMfODQ[SFX_]]cbh^k@lY|every >ae^|experienced -[CD|extended BcGZ^[i]n[|failed ,]PZ|finished .[0_QZ|five 3^4ZXY|fixed #c4_<cD[IZY[c]|followed *[OY|for %Z|forgotten +]|found #B%Z&A+b,B5_?Z@[DYP]ZZjW|four #E4_@]dAg[|framed #],a<b|given &[,]4a7_>^CFK]Q_|gone &a0_1X3F5Z7=;a>D?_CBEYIJKBP[RB]Ab[e>fYjE|good >]nD|got ![#@)c+C,?-D.[0E1D2X4F5^6^7b9G;?>??Z@WAEDZEZG_JYKDN^PAQ<S]UDZZ]b^[_DdJeFhAiEjJ|grown 4C9^;]<YbY|had #[%F(])F.[1D2]3G4A7d9^;_=C>BB_C[D^FBHBI^NCOBQVRBXAYAZY[[]aaDbXeCfYi^j_kbm?nB|happened S]kC|heard 4X;[I]RVY_bZjBn^|held ,ZjX|helped &[)^/C;^|hidden %]|hired #],[4CKDW[YZ|in "_/[JY|interviewed A[h[|introduced #[I[|is 3_;ab[|it "_&D0B5_6[:a;Z=^F[Lam_nd|joined *^-[AZEAOaR^hX|just "^&^,D0a4]5Y7]<@>^B_CCE_U[fAiXjBlU|kept #[,Z2^CEI]YB|known ,_4Ag]nY|landed /[^FkB|laughed ,I<[E[l[|launched <Z|learned %[,].Y:X<EM_Q[nZ|left Ya|lent ,F|let &Z+[,]7gD]kZ|liked *Y,bOZ|listened %dJaia|looked #d|lost )[,Y4Z5]?Z@_ZX_VeZfZga|made #E+G/W;AFCH@bCf]|managed 4Z?ZD]|marked #CIA|measured 4]9]|mended #GIE|met ,_4B>[N]|missed %Z,Z4a@^J]|money ,EfXnZ|more -Y?dEZdZ|moved #Y.D/D4D7D;F?DCbD[FXSA^[dDeZjXm]|named ,X<C?c|never "]&D,G/]7D8_:D<[>_DCFfHbIBKFMCSB^ba@ccgCjDmd|nine ,]|no "C#C&]+F,_.@2Z4Y9^<A=^?[CXY?_WaDd^gB|not "b#@%]&B)Z+a7_8[=E>]?X@BB[CDDGFFHfLBP^UZXbYZ]__BaDb]d?eEf@gB|nothing 1^3bDZIYVZX_|noticed ,a2Z4D7Z>DA[DY]^eFiY|now "d#Y&Y/[0^4B;]<C=[>CC?RBUYb[jA|on FZ|one #c)D0[2Z7F;C><H?IWNESBT[]CaceCjYkZnc|only &X)X2Z3]7Y?[kY|opened #E.]7^>_YC|opinions ,Y|our AE|owed ,^|paid /Z7Z=]?_CCYBdX|painted <]c^|partnered 8BE]|passed #[,G?BI]f[|people ;_|phoned ,DQD|photographed >Z|placed 4Y|places DZ|planned ,]._|played ,B9]|plenty #^|poured +c<^Pa|printed #bI]f[gb|promised .Y4CYB|published GFTDY[]ZaZnc|pulled gE|put "[&D+D,a0Y;C>Y?BADD>GBH^KCWBYCbEdHeFfHhBiAk?nE|questions ,b|raised #]DFYBnX|re ZZ|reached A[FahYm]|read ,B.B8];]<[?BKHb_gBkDn]|received <[?^f[|refreshed UY|refunded 4D=cd_|reimagined 8bA]|removed X[|reopened "_H[|replied >Z|reported #A,CkZ|rewritten #]|rolled +]|room ![|run #],E?bf^|rung )b,A9DCCNZQCjCkD|said #B,B3a7B;@@CIIQCS]Wb]AdceEfDg@k[|sat #E&Z1Z5[IDK]YEk[|saved .[>CeC|secured fD|seen %C&a+G2A9[;Y>X@_B[DXHBK[N@^?bZfCgejD|sent 4BI@KWfD|set kE|seven 5Z|shared *dOc|shouted ,XF[jW|shown mY|shut gZ|signed -]1Z<dA_E^R]h_|since #Yg]jC|six ,[C_K_gZjZ|slept ,D;_|slots "Z&Z)[NY|so <Y>E|sold 0[2^I[W[|some "D,B.BD[H@QDYCka|someone QEkB|something aZ|spent %_,D<EH^h[|spoken #Z.G/]:];Y>[b_cZ|started ,Z/_;[K[MZQ[T[j]nY|stayed ,Y4Y|still &[D^|stopped +X,E4Y<E>DPXY[eDkE|student @Z|swapped #[<]C[|taken #c,B-Z2E4C7_<BI^KDYZ|talked ,ZDZ|teamed %Z|that '[4D>BK[|the "D#F%^&B(Z)D*Y,?3]8C9B:Y;V<AA]BECDEFHAJZNCQFREYZ]Y^DcDdXf<gCjZkDl]mD|their #[.[|them &Z/a3]?_ZY^[fa|this /[=[Ta|thought /_4FAZh[|three 2[<^MEQB|to "C#Z%E&_(D)a*B+Y.V2f3C4E5D7>9C:C;B<X=C>[B@DXF^IaNYOCS]U@WcYA[Z]Db=d=e^gVi<j]kXm^n[|today ,A4_CaQEj_|told #;*_+B.]1[9[DDS^eH|too ,^@ZQ[SZjZkAn_|tried #C+W8[=Z_YdanD|trusted 0[|turned ,AQE|two #@&Z+X,Z.]4C<CCZD]IAcCd[nD|typed #a|until CY|updated E[|used /[7b?^]]g@|waited ,W4Z<[>EDC|walked ,C.]KGQCSZ|wanted #_)Z9C|watched .[/ZT^|we 4=9];]K[kD|what -Z9E|won %C'Z<[@cgb|worked <ZCYD[]C|written #Z&B,H2D<D=[?FBZKDNCO[SXnE|you "a#D%C'_(C,@6_7B9@>]@YCXH_KWLZM@SDYD[_]Bg]|your "]-[4f8Z>c@AD^EdFCQ[Ra]A^ZdCg@hajHl[
haven|8]^[
having|"@#B+_,c.Z3_7A9A<Z@ZBZCZD@K[P^UZVCWBZ@aah[jYkC|<somebody> AZhZ|a @[DEj[m[|an B[|been +Y,^|me +B|the ,Y3c;]|to 7F|trouble D]n]|us +dEYP]
hawthorn|,B4c
hay|'Z,]D]LZVB
hazel|,C
hazelnut|&Z,]>BCZKYeD
hb|f^|<number> f^
head|"^#@)Z*X.X/[1]3X4_5_6Z8F>CAFCGDZF^KWNbSWV]WYXXYYZX^Ak]l_manD|and &Z,Z._KVS[YB|for F^mZ|gardener _D|of "X&D1^4^<_ECQYVZhYnD|office ,^1[<]CCRX|start )]|to 3ZFYXY|torch &Y,CQE|up 3ZN]XY
headache|:ZQ[
headaches|8[:]aY
headcount|'X-_EVR[|and 'X
headed|-Y=_S]Ya|to =_b^
header|"aDXjDkanY
heading|,]@^A]N[RYgVlDnZ|for kZ|to AZ[[
headline|&^2Z3C8D:];B?CK_aan_|sponsor ?E
headliner|F[mV
headphones|>aFZWY
headquarters|1fVcjZn[
heads|"X*]2Y5Y<]BWCZOXQaRXj[n[|up <[C]j_n[
headset|4Z?]f^kE
headteacher|,[
heal|,[8Z<^[ZbY
healed|QY
healing|:[
health|!C"A,=-@1D4a8C;A=BC[ECFZKENZR_SDT^ZB]Bb?cZhDiGjdkClAm_na|care I^|centre C]|check !CTamY|is ![%]:Z
healthcare|%E&a:bABadjC
healthier|GR
healthy|(Y,ZA[BBM]_[f^jC
hear|"C%X&>([*D+A/Y0C2E6B8?9h:?;Y<A=@>FACBXF]IXJXKEQCUAXY[E^@_ccBeGh@kFm^|<somebody> ,a|a )Z.[?Y|about #_,C3D|first F_m^|from &A)Z-^.]/Z4Z?BJXKBQXY[f?nE|how Z^_]jX|in 4ZF^XY|it #_(a)E3A7bC_X@hX|me /[|nothing 2^W[|of ,D|that 3]:Z>;N^eE|the "Y%E,a:D>c@Z|them YYjAn_|this 3c>>@bFZX[]D^FeC|us 9bDZ_[|what 9b;Z?]B_FW_^mZ|which 9ZF]m]|you #[%g,>4A8E:E;C>BFDI]JeeDmEnC|your 4Z9[>a][e^
heard|"Z%^,[-c.A3Z7C8B=Z>_CDJYQ]R[_@aD|about #WQ]j]|and %cJc|at >[C]|back #F3]CDXY|from ,YY^kC|it >CI?gF|nothing ,^|of 2]WY|on #EAZ|that =Zf^|the &[,B>ZK]QGgC|you #a%Y,C?[JZjX
hearing|"A#]*Z+],A-@.^4^;C<E?Z@[BDCZD;FCHAJ]RBS[UDYa_DeWf]gai@j_m?n[|about *]3ZO]|aid ,D4E?ZQDjZ|aids +b/DJZPZ|from #a%^J^M^|loop DCS]k]|loss /Z:CdX|on #C.[4[:[?[S^aZ|tests &BKE|the T[
hearings|QCaXiYk[
hears|%W&_,Y3[7aDEJ]KX|about ,C|it mE
heart|!B"T#B%j(],?-C/B1A3A4B5>6D7_8h:_;Y<V?>@>B]CADBEXICJjQ;TBUC]V^b_Ba]bXdXfFgBh?j>k@lW|<emoji> )Z;_|and FYQB]C^E|attack :FkZ|for (^M[|into &]?C|is .^:XBZCCS[^BlZ|of %d&A,C1D:[<AJ]N@QB^Hn@|that +Z-YR_|to Eeld|warming 8]:Z^[
heartbeat|%_8b:]^_b@|of %^8d:W^^bB
heartbreak|![n]
heartbroken|,Y<YA[CCN^e[|and <Z|by CC
heartfelt|)ZB_Nb^Ci]|gratitude B[i]|thanks BZ
hearts|%]&D(c*_,Z/D0^7[8a:f<_>_AZBCCBJ[MaNYO[RBTAU[]C^]acc[eUi@jBkB|<emoji> :]|and %B0^7[<ZK_U^aZ|are %Y>bA[CDe_hYn[|go %D&D,ZKE|into 8Z;[<_VIc]
heat|"B+Y/C7D;E=]>^?VGBKXQ[T?YD]B_@d^j@lBnD|and ^]n]|or "E|to ?^fZ
heated|1Y2]@ZD[W_
heater|&A,[4W9X<[?cBZKBQ_YZ_]gBi[j[|is B]i]|on ?_
heaters|.D4C;[C[dXeYja|in >ZdWeY
heather|1]N[h[|honey h[
heating|,d4<=CC[GAKCMZQbUAY=eCf^k@n?|'s QDgZ|and jE|in #ZC[I]jZ|is #ChX|on DZMaQ]
heats|&EDY
heatwave|,Z8[Rc
heaven|!Z+gPd^^
heavy|"?%],a.C4a7Y>a@FYXa[e[kY|heart -YQEeW|leave .D
hectares|]B
hedge|&b,a1E4^?C@BK^MEQ]WAYYgFnB|goes DB
hedgehog|,[0XD]jC
hedgehogs|&[K]
hedges|,[D^Q[[[
heel|"@DFW]e]
heels|,DDE
heifer|4B
height|,FC_Ibe]f[kXn[
heights|8a<Y]F^aca
held|#?%[)],[.A0E7B:C;E<Z?c@]ADCZDBEEIAJWS>UFVCXCZC]A^HaAbBe[fegXh@jYkClC|<number> ED|a ,^4Z|at C]D]|back ?ZdY|by %[d_|for ,X>YDCeZkE|in ,BC]EY|it <EK[Q[|on CWEAKX|out jYn]|the ,Z?cDCQ[YCfd|up ,DQCnD
helicopter|8[@DYDZ[^Zk^nC
hell|,C9Z__lZ
hellebores|,ZnE
hello|"]'E+B,b-Z0Z2Z3E4@7B;?<C>Z?@ABBVCBDHEbHWIXN?Q_RYUZWAXDYYZ[b>cBeWf^i[jClcn?|<emoji> "_Z]|<mention> #Y|<name> ,D0Z4E?D|from ,e0[AZEaK]PYQ^UW[Y^Zl]|if >Z|to !]&](>@]BXDAEaMEbEg]i]kAl]
helm|1]VZ
helmets|"Z
help|!A#E%D(T)b,@.]/C3B4C7E9Z:[<Z==>a@DAXBCDcE]FDG=H@JYKBN^QCSZVDWCYE[Y__h]jFkWlXnY|and eC|desk @Yg[|if >[jE|is #Z,EC^j[|our L[QYn[|people :Ze^|shape :DEDJ]aAjY|the 2]|to DYeE|us ,A-]6^8D:[<aEdHCXY[^aalc|w ,FgY|with #[&^.YC?TZ_@jFk]|you +[4E6]8C9DWEX^aZg[jA|yourself CHD]ka
helped|&d)^,Y-C/f0E4C5F7D8C<BAECDK_TbVCW?fLg^jZmEn>|<number> /_;Z|me &[|over )c/^N[TXZ[|us K[|you ([E[k]
helpers|4ejB
helpful|+_,ZnX
helping|%Z,A-^?GJWRaT_]Ek]|us ?<
helpline|4XDRMCebh[nE|and DT|found bE
helps|(Y,?.c5^8?:];D>AEaOBQFS]T_ZW^BaWb@g]jWkClZnC|more DA|the OF|to nD|us %C:c;Ea^bD|you 5^Z[
hemmed|&FKE|every &FKE
hemp|-^E]R]
hems|;Z
hen|%[4b?cJ]QFZ[fa
hence|#]2cWb|the 2dWc
hens|4CCD__fEnC
herbarium|#Y,BQCf_
herd|5d>bZcn]
here|!["E#C%[&D'](F*E->/>0[1>4E5=7>8Z9a:G;[<Z>F?EAZBBCFDBEYFCG]H@IAJ[L_MIOXQDTEU_WY[D]D^[eFfCiElZ|'s #c%@'A(E)X-C1E8=9C:C;@<E>A?D@BCAD@EBFjIYL@NZOBRBWAYYZ]^?_?dBeBf?hTi]jFkElWmend|<emoji> 0Z;AA^EbFC]ZaZhXla|<link> !^"[&Z)c+f,E.[4E6W9YE[FCN_P_S[g@jakX|<name> &Z+Z,_HDI^n_|<number> C]j]nE|<somebody> @[|after 0^U]|all <_cZ|and !a'b)C*@+A,Z.C3E9[;^<D@_C@DWFEGYL^NDOAQ[S>WAb[f]gZj?kDnE|are -_/G7D;CDaF]R]Y@]Fb@k]ma|as #[,_3FQbXC|at 4W8e:c;_<XAcEDMUWCYY^cbZh]k?lBnA|because QY|before %^4ZDCkB|but +_,Z<Ze[|by #D%_4^C[Ja|do C]eZjZ|each ?Y|every 2Y=CD]e[|first )E,YC]^XaEkZ|for &](d,C4?8[@bDcI]YC_Dg]jAn@|from ,].[CC|goes #@<^K^|has HY|have ,Y|i ;ZJZb_|if (a.B|in #A,D4[IBb@|is #b&[+D,[2C:@;>>ASVXYYZbB|it '[+b,CDBP^gY|just =Y@D|my "^,Z|now ,D0]UZ|on &[4ESZgCk[|or ,A2Y3Y=]>YW^daeV|please n^|since "Y&C,^4F9DD]KCQYWAbCeWn]|so +D.DCZ|the #C,]4D7XCED?IGQ]jAkA|they #[,CDX|till )D,D=Yd[|to %_,Z2^3d8>;[>^NaW[X]eZkCnY|tomorrow )[,B4aCB|too %Z|until C]GWeCk_|we ,@0Z<B>Z|when 4]dFnB|who .X3ZXZ|will >cjD|with #@'X,X.XIDeBgBi[|without 4F7EBY|you #ZO[ZZ
hereby|-]A]BaC>hZiWjDnD
heritage|,E1C8[;ZAZQY^Zd^nD|and )Z
hero|"a(B)a3_7@:^;]MAN]XY]Da^nC|today 3YMBa]
heroes|%>'[-D1B3D7C:b;H?BAADCEAFCKBMVRBUCVBX=^@aefChAkGlBnB|do bX|of ([8ZM]fAlG|who aW
heroic|&^
heron|,e.^EbKYNCQdSXUXiCnA|a "Y|leave "BHD|on CCQ^
herring|FE
hesitation|+]
hexley|A[
hey|%^,D4[:B@[BdG[HDKB[^g[ibk_nB|<mention> @_g^|if %]|the BDiB
hgv|-DGCnE
hi|"E#^%E&G*Z+B,a-E1A2E3C6E7D:C>ZABB_CDECFBHCI_KFL^O^SEVCX@YBaFbDdDe]n]|<mention> ,E>B?ZCEKBQASDYB_De@jEmFn;|<name> #_,B4[>d@aDXIdK^Y^^AbAdCebg^kanh|all 4DBACZDCIAQ^eDnB|from ,bkDnZ|i ,ZJ[|it ,[|there NZnZ|to k[|vis .Y][
hid|SE|under SE
hidden|'[(^,[/[8Z<a>DFbMZY^^]k]m]|gem :[^]
hide|8[D[K^QZgCkX
hides|eZ
hiding|"h+F,]9A>aH]gU|in ([F]
high|!Z#B,>-V.A2C5b:Y;[<B@AEVFDHAICKEODS=U]VBWBXXYGZ[a_bbf]gDkZmDn^|<name> 1EVA|achieving )[|and 5Y|demand nZ|school 0[DZ|standards ;]|street ![+[/^;^EY]]^Eb^
higher|0Z1^3c8]>CIAQDU[VaX]Y^jD|than 0[UY
highest|!Z+Z-a0e;g<^?b@XD[P]UgV]bcfX|<number> !DDY|in ;^b]hYnZ|level ;abV|standards %Y
highlands|0_AXU^
highlighting|#[
highlights|+_1_|a nY|include UZ
highly|&a+^;^K]NC|commended &b;]K]QC|enough +^
highway|D@EZkB
highways|"Z#X&Y?ZfZ
hike|/a?YTZ
hikers|C[j[
hill|#C(b,E<[>A?BCYD@M]S]]__CkD|is kF|was 4=YB
hills|8Z@ZQW
hinge|,E4Z?XDA^XkC
hinges|4ZQY
hint|"e#A+]>]H[IEgZ
hints|)[C[j[n]
hip|#Z&C'^,c4E?[DEI_KCLZQabAf[
hips|,]mZ
hire|!a"a)^,Y/g4Z6]:Z<]=]AZH_MVT^ZabAcWd]nA|<number> !B|a :YVZZ[|costs /]T]|for :^A[M[
hired|!a%D2h4^;F<BDAG[KBQ?W^Y[gGhY|asked ,@|for 4^|too 4C
hires|,[1a
hiring|%C&](E)Z-D0A2C4@6D7C:B;C<??EA?C@DYE@J_MBRZUDVCWDXAY@Zc]BfBjCk_mZnD|<name> Z[|<number> D]kW|a )C1E;F<CA>JENCVFbEd[hAnC|manager QE|managers /]5ZF[QE|night ,[Q[
hissing|"E&Z
historic|1d4[TZV[
history|!C"]%A,>0d1c7e:d;_=B@EA]D[GDJCMDT@Xa]ba^b^e[kam_n]|and 7[|of 1a|will 7Z;abY
hit|!D"F#U&B(d,Y-c.a0_3^4a5B8D?W@VA[EfFAGBKCMaNIOYS]UaXZY_Z?aFe>hZjVlemFnA|<number> (Y-d0h:E<A=EAZEYUfYDZC]=h[l[nA|a 4ZY^|by #]@ZTXg[nZ|snooze :]?Z|the ._2Z3[4DKESZV@W[XZ]bdE
hits|#E/Y0]5]7^8a<[FFU^]Z^Wh[|<name> #D8a^]|the h]|zero 7_]Z
hitting|*Z5bZZ
hives|nC
hob|<[Q^
hobby|8[aT
hockey|CBjCn]
hog|3Y;G
hogs|,iQ[
hoist|&[k[
hold|!W"[%e'^)C,?.T0D2A4^7[8D9E:^<]=XADCCJbM@SEU?VBWDY]_Ca]c_d^e_fBhAkWm@nG|a %W,C-ZDVaYjD|an +Z|back "Y|each CEJZ|it ![>^DAK@QCe[jV|of %Y5[7^|on %Z,[.bJZQY|our &]<^EE|space %X-]<ZR[|the #],^._<X=_EXK^MBeY|two 7[=[n[|up #YY[[Y|your ,Y:ZJZ
holder|#f+^IXYW
holders|%]-]4D5a=cBbZ]dbi]nG|of -ZB]
holding|%a&X,c7Y>[@YCYD@J]MINXQ[YDZB]Va[dCeViBkBnC|a @[|it ,^9b|the #X)],a4D7]Q[]]jF|you 9B:]F[]@|your %b7]JY]]
holds|%]&C+G,_0c1F5];B<[C[Q]UYZZ]AbAjYna|<number> #Y0_5_Z^n^|a ,Y0[UZ|off QE|the EYl]
hole|"A,_4XDaHBSCY^aCfCgXn]|in 2]4]DEWZkB
holes|#Y5X;CDZd]ea|in QBdc
holiday|#@&@([)C+D,[-B.D/D3C7Z8B;C=E>E?XADCdDaIAKBRDU@YA^Bf[hDjZlCn@|<name> QD|and ,a?cQ[f[|on ?Y|pay F]|weekend ([DZ
holidays|!C"],B3a9B>^CDQAX]YA_A|and 5Z>[
holistic|%B)D-^1>8^;C<?A@EEJANBRgV?^_h@iF|approach %D8[bZ
hollin|GZ|<name> GZ
hollow|>]]EeY
home|!F"G#A%A&@(C)D+],a-D.]/[0E1C3_4>6@7?8[9Z;A<Y?@@GC?DBEDHEIDJDK?O_PbQdSWT[VBXaYCZW]BcZeZhZiCkD|<emoji> /_3aN]T]X[n^|<name> &])]EDK]nF|<number> 5[;D=D|a *a/[9[OZT]|after >[|again .CeDjC|and +[5[;Y>_@[BZZYeYg[nY|as 5Z7]Zb|at .^S]|before .[>]e[|bring gG|by 0]|care -Z|could %[9ZJZ]EbFhanD|for &^?DKZb[h[kEnZ|from ,a7]CBDASYmX|has DG|in +Z,_?DQ_S[e^|is ,^:ZD^aal[|last /YDX|may .G|mean 9?_D|most ,DK]d]|now 3D|on ,Y.Z1Z<W>]AXVZh]jDnG|or .A3X8DD[K[SInZ|that 8b^Z|the ?ZHCaB|this <]PY|to %Z,C1]8_>aDDJ^R[V]e_|today ,Y3Z]]|tonight XZ|two F_|until C[iX|visits CZ|we %B,CDEbC|with &C+^<Z=b@@CZGAKAQZY^^BdZ|you +]PY
homelessness|9C:_=]a^n@
homemade|8D
homeowners|/_5Z7^BZFZT]X]][m^
homepage|*b;ZFbOcn]
homes|#D,E0a4]7]8b:]>Y?DA]DCE?FCGZKCMBUY]_^ZdVeYlE|and /E;[>aGXTCe[|are C^S]d[|at EC|for &]|have 7eDE|in "[/YbZ|is 5ZD[|on 7[CB
homework|,A3Z4D8D:B>XKAQ@YZeX
hon|0Z1ZEYQB|<name> 0Z1ZEYQB
honest|#c%Z'Z(c*D+Z-C2B3B4_6C:A;D>@?D@?ABBEEEFCIWM[SATBYa[AbBeAfCg?h=mG|about .[Y@k@|answer #eIdK[SDjAk^|i #^|numbers D[|question #?7Z9]@EIBeVgBkD|with ,B7[H]QD]]
honestly|%^&]'a(D+a,]-E.g/[1Y3D5C8^9[;Z@BDCFAI]K^MFPaSbV[WA][^]eEfZgD|<emoji> 1aVY|a #Y,Z.^I]|can +^7Z9d<ZA^h^|could ?[bFfZ|do !Z2Z4Y;X|i ,]<[|it ,D|nobody H@|the +^P]V[nZ|this 8b^Z|we .D4Y;]<E^Y
honesty|![,@?E|box ![,C|tin C[
honey|#]0c8B:DCCGZI[[IaCnI|in #[DZ|is !^7XG[ZY
honk|!Z
honor|K^a@hYn_|to hY
honored|,@1Z;eA]E]QBbae[h_|to &],B1Z;_EXQCbZe[
honour|&E,_6]A_C^KAkC|and :X|of )]6^E[
honoured|1CCAEBVE^^hFlZnD|and 1A8[<[VEnE|to -Y1[A?EGV]^X
honours|,Y1_
hood|,YC]QZ
hoodie|*W7^9]_[ic
hoodies|!Y)ZGZQ[^Ce]mC
hook|#b5h9<>^Zee]k[|is 9=_D
hooks|#Z,D6CIZ[FkH|and #]I]|at KX|thrown 6D[F
hoover|?_
hop|*Y+a7_b^dX
hope|"<#E%C)W-C.D6Y7Y8Y:d;D<C>a?F@_B_D@FAMZN[UDXEZT[]_BaXbDe^fDg]h?i[kAmBn@|everyone )aB[|it B]|the ,[7Y>ceZ|they :D|to 4X6Y7[?CDDTZ[a]ZfDkCnD|you >]B]I^N_eXg]i]|your >ZNY
hoped|#X4Z>_CES]jB|for 4ZQA|to 4Y<[S[
hopefully|n]
hopeless|8[
hopes|d^
hoping|&F,Y2b4C6]Q]e[jC
hopping|":DZ
hops|/CiY|are /C
horizon|8Y
horn|(b,b@CK]M]QdgFnB
hornbeams|CD
horrible|jXkF
horse|&E,Y2Y9E>]DZEF_CeZkY
horsebox|0X?Y
horses|9EaC
hose|#E,C.B2[?]CeDdQEj_k[
hosepipe|2]CbDdIZjbk^nD|ban DXY]
hoses|,A3dQEnY
hospice|&[+Z,A:DC[KcLZS[Ta^^k[|shop CZ^[kZ
hospital|&@'f,B0]2C7D8B9D;A<B=F?WCEDCEBJCKDLaMXS]VXXD_Jd[j]|and ,DDA|appointment >[@bCEeZ|bed &]?Y|car ,X|in ,];Z|radio #Y0]4ZM]|shop )]|with #]>Zj]
hospitality|"A(E+b-d:AMCRfiZ|and ,[5Y
hospitals|/YC@QBSJfEng|and <]
host|"E&E,_1^;]<WABCYHAQ^S^Vaj]n[|<name> E]n[|families S]|the <_hDnC
hostas|#[KZ
hosted|;YA[B]EB
hostel|D^d]
hosting|+h1E2]>ZECJ]PhbDeXj]|a >]QZ|me PF|the Y[
hosts|&Z+a<[=]?DMXdYn[
hot|!E#E%D&@*Z.E/E0C2Y4Z5Z8@<F>=?B@ZBCDZHFJGMYObQ[RCS?UBX^YWZ]aJeBg_j]k]nA|and ,ZD]|as CE|cakes 7[|chocolate +]2aWY|drink )[,Z|food K[kD|sauce "],^C[|take %F(]*_;[MdNXOZQD]FjDkCnY|water 4D@^CGDZjAk^
hotel|+_,A0Z1d2Z3]7[=X>_C@P]QDVdX]^[jF|<name> +Y7^|and 4^=[QF|is +^;]
hotels|,_;[b[nZ
hotline|>CD]eEkYnY|<number> D]kYnZ|at >CeE
hottest|!c8[?ZCEG]^[bY
hour|&I'B(G*C,G-?/Y1@2C5F6F7^8?9X:C;B<@>e@GD]FAL?M@QFRBTXVAW[YV]^^C_VaDbDcAe[fBgWkZmF|'s #Z6Z|<name> M]OY|<number> >[QC|a "E,^9[DCEdlan_|after ,DKC|and #C,H.B2Y<Z>[?A@YD=SAe^jF|at CBK^g^|before #[C_DdQY]Xjckb|day A[WZ|every "]|for >_eb|four ^Z|free !@)]GFj^|from DXhZ|in .]DBQD|is _Z|it 4]Y]|late ,B>C|no DZ|of %Z)ZaXgY|on #[4C9Z>W@EIZUZ_^|paid D]|plus =E|so )Z7ag^|the 4]D]|to MEXX|we ,YSA|weekly MF|with 8YIE|you C]aZ
hourly|&>.Y0g?DCbU^fDg^k^n^|<number> C_K]gX
hours|!B"A#G%E&@)E*B+B,@-^.@/Z1D2F4C6C7^9W;C<E=d>WB@C[E>FAI@KBNCOHPESBVBXXZB][^Ca@bCcCd[gEi?jYkVmE|<name> C[nC|<number> &]K^Q]SAnB|a &Z/g@FFaK^TfY[dDmc|and #F4C7^=X?E@YEZI[X^[[a[d^e]|are CAQUX]nC|before ;YjZn[|between D]|by /C|contract kY|each e[lZ|for ,A2YQD|from j_kDn@|i :]a]|in &Y?_D^jAka|is 1]5]VZZZ|it !_7Z|last /bTb|left !D6DnB|line 4^?EDCjB|no D]|notice &^9X?[K^|of !]&C-X7Y8B;[]V^Caa|on 0b4Y>]?YUaWXYYe]f_gCjB|only !a7^GYMEnD|over C^QEj[kY|sleep <]AbhY|that 7[XZ|this eDkbn^|to 7c>eA^DDM]]]eZhWkD|we #a|with <ZQa|without 8Z|you /X@Z
house|#?%[&C'f(C+[/_1@2X3A4C6D7C<B=C>ZD]ECF]I?KDLcN]P^TaWYXEZ@[A^X_Bb[cBdDe^j[kanA|<name> k[|<number> .[/YSZ|and 4^;_DAK^kE|at +^FYPZSZ|for /_T[|from D]|in "_']/X1XCE|is '[(]*E+^,Y=D@]D[NZYC^Y|it 8YDB|lights CZ|number (BgX|on ,D?[@YLY]ZfY|with *Y
household|%_'a*W+Z;Y=cDcEEJ^KERTTVdZk^nb|income '^|of JZ|that *Z
households|#Y&X*Z/[0D4D5];V=a@YC^DCKbSDmAnF|in ;]=]|who *[/^TZ
housekeeping|7^E]nC
houseplants|8ZT_]B^[nD
houses|#B,>-C1Z4C7_:@<ZDFQFRAeDj]k]mZ|and @Z|on 7[DD
housing|,B/E1X9B>EAaDZEDI[KaQBSCTCeD|association 4^;Z|benefits DaeB
how|!F"a#@%['d)E+@-W.D/Y0D2V3@9d;_=>>D@GA[C;DAEEG[LfM_RYSEXDZa_[b_cYeDfVhaiCj@kEnY|'s '[7c9[]Wc]|<link> F;mE|<name> "[,C-Y2b8DAYF]W_m_nB|<somebody> ,B.[MZjXkVn[|a #],EU^|are "]7G9^|can "A9BA]HChZ|did "@9^>[@cDDFc_XgYk?lZnC|do "f'B(E.D9<@@HaL@YZ_;gBn]|does 9[_Z|each =AdC|far ,D4Y8[9Y<fE__Zc_lV|fast "a|frustrating %^:[|good 4B;ZYC|grateful %[|hard 5Z<[>DeG|has OE|i ,[4D;Y>BDbQZYD]Bb_cY|it ,C4;9^:_?D@]D@QE]Aj?|long "C#@'Y,B.D7c9F;EKEX_Y[]__CaXbDj^|many "?#@'c(c)D*_2_5X;F@GB_FDIDLbWYYXi]|much "]'b)Z/X3W4ZL_WBZB|often ;Z|old '^9a_^|on .Y;ZFE|our )Y,_-C4_8D:E;b<aEYNZT[YYbXkb|quickly 4_|quiet @Y|small DAkB|that 4[|the #[&>,]-D.D/Z2E7b@YFZIYKAZW^AaAj]|they DGQGYBbCjDkFnA|this ;ZbY|to "Z#]&W)Z._/B3A5Z7A8@?]@DC_DbK^QXYFZJ]B^@aDfbhCiCjFk]lYmBn]|was "B9CM_N@X[n^|we )C-a0[4?8W:[@[A[HZI[RYTCW[YGZZh]jF|well n[|you "E#^(B,A1]2]7B9X;D>]DDGYQDUZ]T_^iEkF
however|%].]4D7]9CQYYAh[|you CZ
hq|1[<gEbPZVblanZ
hr|!A#E,^8@;?<E=bAWDBFBG?JBKBNE[C]?bHd[jFk^lF|<number> ,DAZE>eZlD
hrs|#D&C)C/B0E1D4G5C7bFDGDTCYC]Yb[f?hEjYnF|<number> !B7DDBjZnC|a .[Q^jZ
hub|%C,D-]8AC^DCJDjYkGnG
hubs|aAgZ
hug|%Z)^8^@bK[NaX[^agbiYnZ|your n[
huge|(B+Z,A0C;AAcB^CCEbFYGUIBPZXAa[h^i^j@kDlZn@|congratulations &F:A@]KDg_|credit jC|kudos :[?D|shout -C:[a^|shoutout &_+]8YJEbFhEnC|thank :G?ZEZKZQ[V[|thanks +Z:DP]bF|well &D?CKD
hugely|CZ
hugged|%_<[
hugs|)Z
hull|E]l[mE
hum|([)E4_9]>D@_FBM]QFeDg[mDnD|and mE
human|"]%c&C)c-_0B8_<D>YDBEDFDJWM[R^U@^^bZcDg[hYnD|and 8D|being b[|centric -ZRW|firewall !YZZ|on #[,Z>]IZQZ|to QB|touch 8[
humans|BbKYTFi]nC
humble|:ZA]cZhai[|beginnings :ZAY
humbled|%B,?-<0E198Y:=;iEZNGQARCV?YCZCbgcXjEn?|and -C1C<_EDNEVA^a|does ;^ABV[|to -C8]:B;]<DVBb^nD
humming|*Y
humour|?EfC
hums|,e
hundred|!X#E&@0q1g4A5a7b8D9D;[<_?bDBFBGaUkVfXWZb]c^B_Eb]c[f[iY|and !Z,C0a4C5Z7[?ZUaVa]^gB|jars %C|of 5Z;Z<b|people #D&C,_IA|years 1a7[
hundreds|/^;D?D@YCBFbM]YAfD|of )Z;D@ZCBM]YAaC
hundredth|&Z0[?D@YK[UZ
hung|&[1Y=]>VC>KBVYeDjB|on D]|the 1ZVZ
hunger|7]a[
hungry|.Z5YAYBcDX]^icmEnZ|for 5Z:Z;[b]
hunt|"[3_X[|for "[3_X[
hunting|.^D[S[|for .^SZ
hurried|>[K[
hurry|(B.V/B3C7l8D:CECJBNAQaRDZD]ga?bFiCjAlHnD
hurt|%^&C+C,A2W9X><@BCbDaJ]SBT]_Ye>f_j]kW|by #_<bI[
hurting|,[DX
hurts|%W(D7e:D<[>[DZK_N^kb|your (D
husband|#]&@+^,[>Z?GIXK>PX_BfXn]|'s >]?D|says <[
husbands|,XBZ
hustle|8]:Z;Z<YNYQ]
hut|!A&C)D*]+F,A.B0Z1E4D;E<B>@?[@DCcD[EDGAIZOabEeBfagAiBj_n?|and DZ|at A[DE|is 0aC[
hutch|=Z
hybrid|2[WXnX
hydrangea|QY
hydrant|&]C]nA
hydration|!Z8_^Yn[
hydro|D]k[|pool D^k[
hydrogen|&A<YKC
hygiene|"Z1Y4a7ZYZ]]jX|rating 1Y|reasons jZn]
hygienist|4BCZS[eDnD|appointments 4C
hygienists|"]/^T[
hymn|#b'C,@/[4Y9[I]KD_[fVjC|book #]|books fZ
hype|;[
hyper|^Y
i|!@"9'D(D+],l-A/;2h4d5D6F7E8;:B;c<j>C@;AeC?D8FYH?LYPbQjREU_VZWfXDYd^B__bYcbdXeXhcjDne|'d #A&[(D+b,@/F0C2F5G6X:D;A<X>E?DAEH@I?J^MEPaQDTAUA]E_^cZf@gAhEjX|<name> &b,>CCEXFhKcQAjAlYmen^|actually V[|almost )[,@<YHZ|also E[|am !D#>&B'G)D*B+E/F1[2]3X5D8C=@C]D?HFIAJXMANCT@WY^Cc]dFj^kAnG|answer #E,VnB|are ,b<bQ[c^n[|argued 4a|ask 'ZE_L[e[|asked #7A^QDfAhYjBn]|ate ,[WF|be QB|became E[lZ|began 4[<]|believe ,Z<]>]|bought #F4X;]|bring #Z,Y<[MC|built "d,Y0Z;^<XO]][b[|called 4^Y[|came KCjD|can #>'Z)A+B,A.G4A7Z8Z9D<Z>FD?I?JCK@LWMAP@TIVWc_d]eak:l^nC|cannot 4a;FQC|carry JY|caught <A|changed F^|charge 2d9ZB]Q?W^|charged D]|checked ,Z4E>]DZQXeZ|clean #^9E|coach %Z)]NY^[|come ,@|could &[,]0Z4?7E8Y:C<C?_IBKZeYj]kF|count .X|counted ,a4[<aQZ|cried <CADHZJZNYbZ|cut <[M[_]|deleted 0C4ZQEUD|did #Y,[/^1d4B7E;]<Z>??]IZQWSCUFWAXYc[eBn@|discovered )ZFbm_|do "?%h&])A*C+E.Z3Y4D7Y:D;]<dCBD@FDHCJaK?OUQ[S]W[Y@]Wbacaj^|doubt ,DQD|drew <Z|drive 9Z<]=Y|dropped ,_<DQZ|drove #a4ZIXY]g]|e UE|earn 2gQYW_kZ|ever !C&_,^A[hVn]|failed 4A|feel 4[<]JYY^c[|fired <BA^QBh[|fished <D|forgot <ZkE|found 4D<bF^cbjX|gave #Y4cYY|get (a*Y,_2^:];[DBK_O[Q_U[W_bac^|give 9Be_k^|go FX|got &].Z2X@Y]EcZeBm]nC|grew ,aQYnZ|guess ,C;_b[|had ,=3Z4>5Z7X<a>ZAEDGIEKCMZNEQ>XXc]eYm[nC|hate QD[^l^n[|have #[%=&A'E(D*?.E/F1[5^7@<C=E>F??BDC_DGI_JBKFMINAOEPXTCYW[F]B^@_ZaCbCf>g?hGiDkCmEnB|hear %_,>FB|heard eEk[|held ,Z4[<CK[Q]|help )^-ZNZRZ|hid SE|hired ,@|hold -]|honestly !Z;Xb^|hope 7]>bBC|introduced ,]AYKZQ^|joined <]c]|just &Y,_5]:_<[Z[bG|keep 0[2Z4CDDIBnD|kept ,YV[|knew 4[|know &[+B2?7C9D;?<>>n?CAEBaC]D^FBKYPAT_W?_BaDbAcGehi_j]k^mAn[|laughed IC|lead ;[|learn 9B|learned ,D0Z:^<B?cTAfZ|leave .]|left Adh_|let :D;Z_[|like 0[7Z<[H]|listened ?^|live ,fQZ|look %d<DDDJ_|looked 0_7BUW|lost ,]4[<_Qbc^|love %]2EJ[WE^[|made 2bB_ICK@M]UaWXa@iZ|maintain 0DXZ|make ,]2_5^=fKaZZd_kb|may C[|mean ,^3b7YQ]X]|measured #Z|mend ,Z|met ,A<EI^K]QE|missed ,X4@9[Qa|moved +a,AI[Pb|must ,Z?Y|nearly ,C4D<[A]QDbCc^f[|need (],A2_HBQC|never #C,@4?;EQ;YAcbnC|nodded 4Z|noticed [Z|now +^|o ,D|only &Z*c+YK]|opened 4C<cFZc_|ordered 4[YZ|owe ?ZY[f]|own +Z,Z2[<ZPZ|packed :[|pay "F#aYZ|post 2bW_|posted 4bY^|prefer 7^]^m]|promise 4C|promised 4Y|put ?XWVd?|quote )b2^N^WZ|ran <D|rang #dDcYZjX|read #b+[,e2?;Z<h>DDFFEL_Q^UDcid[eAiZmAn]|really &Y1_V]|rejected ,DAYQFh[mZ|remember <aaZc^|rewrote #]4^|right (]M_|ring .]|run ,X;[QZc]|said #;4f:d>BDZICM]QYY_]DjVmC|sat &C,@;D|saw 4@>]m^n^|say 4C<GFhk[m]|see #D<C>]QVX^YB]]|sell QYnD|send &ZMYQD|sent #E+[1ZID|shall 2[|share b^|shoot <Z|should ,c2Z7]AZW]]VeAkYnD|show ZX|showed )[j[|signed <D|sit 2]WX|sketched <Y|sleep UC|slept <^cY|sold 0Z;Z<^|spent &^)[DZNZYC|spoke ,aUG|started ,D4[;DE]QEb@|stay ;[dW|still ;D<aEb]DdZ|stood <WAY|stopped #A)Z,E:Z@[DZIBQCTDbdmZ|succeeded 4B|support 9^QX_^|suppose :]|take #]2Z|talk ,D<[D[iZ|talked ,>4c|teach ,BFZ|tell "[%Y<Z|thank ,Y4B?af^jY|the 4YnA|think "[,^0Z7C;^>XQab]nF|thought ,?4F|told /[7[@CQBS>ZZ]XeCfGh[m]nW|took #a,a;Y<^I_T]bZ|tried #^,]4E|trust ,ZQZkC|tune _D|turned M[|type "]7X][|typed 4^|use DXWB|used )[4DAYIAQYc_h^|usually !a|visited ,>Q>eWn[|voted #_,D4Y;AAdCYIBTXbCcZhc|walk 2Y|walked ,]4[7C<fVZ]BcbhZ|want #D&C5c6Z7Z?]B[CBICMCY@|wanted ,]<[?cf^n[|was +D,Z4A7D8Y;@<c@_ADECF[KZU_W[]Ea_cadCeBg[jDkB|went #W,^/Z4DFZQ[|will !a'Y)A*d+C-D/W4C5A6F8E9b=_>C?[A^BBDEKDL[OdPAQAWFXB[C]G_Sa]eCf@gCk;|wish %A,Z>ZDZJE|work ,B7Z;_QBfAmY|would +Y,C2X7DD[Wbf?hDk^|write ,>2]?]IBQ@|wrote #?)^*c2C4_<aI@KDN[YZkXnC
ice|*^,Y-D0B1C3D4D5C7D9@;A<F>[BDCXD^EAN]OWQWSEYA]E_CaDbAf^gBkWlC|cream Q_|machine ?^C]YBf[|on C_QD
icebreakers|CE
icing|"Y
icon|8Z<YDZg_|and <Zg_
iconic|8ZJYaB
icymi|&B+D-D<XEEKARClE|<name> -DEERC
id|#C,A.@DkIASBj_kend|and D^k[nX|if D^
idea|"E&k(Z,X/]4Z7B9^=[>BD?F^J[KeQ]STT]Ya^[_YjBm[n?|and ,C7C|came #_&[I[K]kZ|is Y[|of "C#[%ZJZ|the 9[|was &Z|what &C,[@Y|who ,Z|why 4[
ideally|5^
ideas|,a-]3Z7C9a;[A]CCDE_]b[e[|and ![,ZaB|for 3]9YXZ
identical|/]m[
identified|-_E]Rb
identify|-?9[DC_Z
identity|-[1]:X;ZJBR]VYbYl_
idle|![-[G_
idris|#]@Zg[
idyllic|XZ
if|!<#C%8&D'?(^*@+?,B->.f/=1?2B3?4?5A6@7B88;><B=[>a?D@FACB;DdE?F9G>J?KDL@MbNFOHP@RCSfT<V=X@YDZB^=b@cEdYeZfFhGiBkclRm=nD|<name> #Z,D.g3b4A?ZSdYAgYkX|<number> )F.b>cCBDZS^d]ebka|<somebody> (D)Z,Z4A7E9];[=C?DD>IZKCQHWDYC_YkCnD|a =CDbKFSXb^f?gAkZnE|an .E4[9^>EDF_^eA|anybody ,Y>DQ_eD|anyone .F4B>CCZYEgFj^kY|anything ._|everyone /ZEW|fish #DIE|getting DXe]ka|i "B#Y,D2B7A9B:_>ZCDDBH@KdQCaZcXmZ|in >Y|it ![#C%C&E)B*B,F.E/E0[2G3B4D6E7?9^:?;[<C=[?^FBHBODX?YE]<a?cBd[fZhFjAkZmFnA|money >dDXQZebjZ|needles .E>[e^j]|neither .[CDD]S]k[|nobody ,F7a9C<Y=Y>C][e@jD|not &Y)Y>=QYeCj]|nothing ;^DDbZ|one ,D9]=[gBjY|our #Y([3]=^AZB[XYd]i[jW|possible #CD[jE|so (a.Z|somebody .BDU|someone .E>EDcSDeBj^k]|something ,B.B:Z>ZCCQFn[|stairs &[,[.E>[SDeX|that .d2E4A5C7B9U<Z=D>aC[DAHCI^Sf]CbEdCe_nC|the "B#]&B(C/F9B:E>WFEKAMF^DaFbCgDjGmC|there #@)Y,Z.F4b=@><AYC@IYYXdFe>fAjB|they #[(B*b,A.Y2E7C;D>ACYDEIcMBO]S^TDW@XDYE]?_BeDfAjE|this (c2a7]MbX^aY|we &D(Z,D.D2]5Z7e;E<b=a>:?ZCBDCHYJAM_Q?WVXY]^^Edde?fYjDkGlYnF|you !A%=&]'E(_)A*E.E/D0]2X3Z8C9I:@;C<B=D>A?VAEBADHFAHVJCM^N@OCPYTWXDYYZYc?dEiFj[mE|your !C"C#D&Y)]*Z+_-W.E/[2B4_7[9Z=<>B?D@YF^HaP^RVS@W;a>dCjEnE|yours ,?.?4X7A9?=ECBDbIBQESAY]]@_@dFkf
ifrs|!]7WGYHEn[|<number> !]7WGYHEn[
iftar|.Y5ZD[KZ
ig|#[,F|to #[,F
ignore|![,B.ZDBIZS]U[XT]]aAkEn?|it D@|the :[|this .Y3ZSW
ignored|!X"Z,Z7ZFdN[m^|the Fd
ii|,Y1BVC|<number> n[
ill|#C&B4Y:B;D=^>_C]K@S]Ybd^e]kDmYnB|and 4YD[gY
illegal|8ZF^mYn]
illness|#[,E>XYBk[n>
illustrator|1a
ilse|4YKD
image|3D5^D^Z]k[
images|3XDCn[
imagination|8b:Z^aa^
imagine|#D)],X/C4C7b8]DDJBKDNZTR][a]|a 7[8a|the ,^|waking ]^|what 5Z7B>ZeZ|your 7[
imaging|-[8_E]RZ^[
immediate|3Z7Z
immediately|1]V^
immense|:YA[l]|pride lZ
immersive|-Y7Z8^:C;_<DG@X^][^bbelA
immunity|/ZT[
impact|)Z-_0^8a9[:a;D<CBDDDFERa]@a^hYl?nA|at -?0[8Y
impacted|-eCCR^
impactful|ACRYbZ
implementation|;ZEYR^hY
import|,CC_QC
important|%Z-C1Y8A@EEbF^J[V]]Bg>l[m[nC|notice @E|to %_J]
imports|[]kW
impossible|!]"[,X;]QV|to !^"[?[
imposter|:];Y
impressed|<cn[|by n[
impression|/]T]
impressions|0g5_QBUbZ^nA
improve|-E8Y
improved|A^Q[h]
improvement|-b1d4BC=ICR[VdXZ
improvements|-D;ZF[hFi_
in|"D,B.C/X1B2D6D7B9A:?BACDIYPZRXUYVD_DaFdWh[|<emoji> 8[bG|<hashtag> 0D:]B^_[bZd]iZn_|<link> DCgBj@|<mention> #GEbFZIZR[l^m[|<name> !Z"@'A(D*B+>,?-H0^1X2c3@4Y6A7^8<<D>C?BA[CXFAJWMDO@PAQCSXUXW^XAY]ZF[B]X^@_ZaCbYh[jTmHnc|<number> !b"]&[*D,A-A/a0K2C4H5F7d<Y>A?>A[BZC=D@E;F[I^L^PCQER@TdW<XHZE]^^DbCcXdDeCf@iXj@kAl:na|<somebody> #W&X,D4@:[;E<[>]@DCZDCKZL^XbZ[a]c[dBe^h@kClC|a #B%D(C)>*W+D,[.Z0Z8^:_;C=C?[BICDE]F?GZIAOaUSYDZY^ac]f[jBl]mB|about &A4@@[B^D[WBf?g]j?|accounts =_MYj[|action &cCEKZ|advance )Y?CfF|after ?XDZfZ|again 2YnZ|all #F)W1c8@?AABECIBK@Q]V^e^fDlDn@|an "E#B*^.Y2D4[5C6D7E8>:D=G?BD?KXOWQ@TBaDeFh[n>|and #Y&X']*Z/C2]3B7E:E<D=_>A?YA]CZDXEZF_LdQYUYYC]B_BaCbFdZf^hajDl]n[|another 0D;FDZeCkVn[|any !C.C0X;X=BCBNGU[aCdB|anything SYd]|as /_4D6[T[jCnD|ask QY|at "Z#B+[-^4b5[<C>[H]KYQaRXWZY^fDjE|autumn 2^EbICWZY]kX|awe -Z?gfZ|b ,^|bags @Ze[j?|base '[LZ|bay 7]]Z|because 4D|bed .]5Z>CDCSX[Z|before *Z1Z4]|between &D,B-B.D1Z;DCCDEKE^XbXkCnC|big .^S]|bio !D3E8D:]FbQB]CaZhYm^|biro &ZQZnD|block I]|boats ,^CBj=|book SZ|borrowed <^c[|both #Y,B0_?AM_[[fA|branch .D=Z|brief Pa|business E^lY|but D]jZ|by #d&@3a4Y7C>YBZCbI]J]SBY[eZi^ja|capitals #X|care =Z|case )Y4A>^QZkZnZ|cash =Z>YGEdX|charge #X9B=Z>ZkC|chat "_(cM]|class &E-b1D5V8X:C<FReUC^_cC|clinic gB|cold Y]|comments FdMDNZXAaBma|committee ,BQFY[|common "b0]3ZHYQBU[a[|confidence >de^|constant VD|control 8B|court QXgDmYn[|day :E^X|daylight @YkY|debt =[|direct 2EeY|dispatch &a?ZKaf_|doubt >Z|dribs 2YCY|drizzle @Y|due 1d3F4CCBECR^VZhGjCnD|each %X,C^^|early )c+]<]|effect C]j[kZna|eight 4[?_f[|eighteen 7[A[|eleven ,D;]?[bYf_|ep 4_9[I^|even >]DZ|every #V&C+X/a8]:F?DCZD[GGJ@KBQYTbY]cYfEh^|exchange *aO]|fact /Z5YK^|favour 2ZnY|federal A[^YaY|fifty 4]QF|first '](_4_E_FYLXMZ|five +],C/^3Y4C5WCDFEQ?S]TcYSZ]cbjDnc|flight -]4B|flower C@|for #^&B,h4Z:^>C?_@ADEI]NYO]Q^e>g?l_|force CXE]lZ|forty ?YQES[bZ|fostering "AHE|four &=/a0d7C<W?ZCDFBIXJHKBQCTdUZXbYY|free #D*Z=^dZk@|from (a,E;ZBZYB]]nF|front #Z&@*Z,@0[4C5e7Z=[>YD^KFZdd[ea|full #B'_,Y3a=eCZDeEaQZSBXcY^d^eakala|good %]:];E<g>]DBJ]QA|green ,CRE|half /b2C7ZDaT]|halls >^|hand "Z1a5[8XJ]ZZ|here #Y%Z+E0[<DPDQaS]UXeb|hospital KEdY|hours 7_][|house 1Z8[^Zb[|hr ,]|i ,A.[|if >]e]|instead 2]|is &C=[D[J]QDd^e_|it "@#@%](C+Z,Y0b1E2Z3B5D8A9Y:C;A<F?]MBNASXVAWZXGY]bCc?f^h^iCkZn@|its 1E7Y8^<^A_IJQC^_a_c[eBh]nX|just )X/_7D8^:EN^R?Ta^^h@kBnC|large QYUZ|last ([7[IYMX[[|later &A,]|law &D,]7V9E;]KCQ[|line ![#D-c1D3^ADC@EBReV[eChCnX|lost FE|love 1[:_<aGAcZm]|march PY|maths /^T^|me ;E|memory 6Z?D@[|mind )]BZeEjF|minutes !c7Z8_;YDDG]N]|month Ed|moss CZ|most ,ZDaHDjD|my !B#D&E(Z)Z2E;B<D>[?GAWECFhI?K@MdN_PAVbZXeZjAma|next J^|nine 4B5e7D;a<]C@ICK]MZO^TYZb]Db_c_fZjA|ninety +]A]D]|no 4[|northern CDjDmDn]|now ,B4a|numbers 0[2Y<cA[UbcW|old ,]DC_Z|on #C%]&^2D3B8Z<Z?X@[C]D_JaW@XEjVkelX|one !["G'Y(Y+X0D1E4Z8X;BAEC]DAFAIAJ]MXQY^Va?i]jYkWnZ|opens 4E|or !Y7c9CC]D[QEUY][a[|orange >BeFjX|order EBR]VZgZkGnF|other DZkal[|our !D"[%e)>*A+C,Z->.Z/Y:?;E>?A]BZDZEAFYG?HDJ_KZMARCS@TZW=]C_?aBdAeDhXm]nZ|over gW|overnight 0YFbm]|pain #]7BmY|particular &AD[KCRZ|partnership ;E|parts CZnY|peace )Z,Z.^QZS]|pen eZ|pencil &[|people -a:^R_|perfect ![8[CYG_jX|person %]-Y3Z4^5YCcEBH^KXR[Yce[n]|place &C-e4E<CC]DZRaa@j^|plain 2[FZ|possession &C|pounds &Z)[|practice bZh_k[|private 9C_C|public :D@YA^QZaBhWjYn]|q2 -YCXR[jZ|q3 )[5aZ]|rain DD|real 8Z|reception ;Y<_Ecb]lZ|red #_&_,]I]UX|reply #Z|return 2[DAbZnD|revenue ;[|review 4[|room &E4[=YCAdZm]|row "],b.Z5[CDQ[jE|safe aC|sage ,[|sales &[,E0Z;[QCU^b^|school :C<FaB|second CCnZ|seconds )[|section ,Z|service ;]iX|seven ,?1Y3ZhX|shops @ZC^DYgZ|short <[Ca|shot 5Y|silence .Z7AB[CDSZ|since 2Z|six "^#@&Y1X>]FCH]SBdCea|sizes CAD]jBk[|sleet &]=Y?X@[fZ|small #]AYD@^ZaXhXn]|so DDKD|some 1[Q]YEkZ|something #[kX|spring &B1]>YI[KGS]VZY[e]ganc|stock )].]C]N^SZXYZE]Yd]j]nZ|store !]4F5ZEEF^RFZW^aa^mZ|stores !]4CDfMZh^n[|style HZ|summer 9D|sunny 7E|support -Z;[DZQ^|team :E|tears 5c>[F^VZZ^m^|ten )b/iMZS@TfX^Y]gak^n[|tents n^|testing 4a>]|that #A%],X7A:b;B<[?]C[I>JcN^XDYDd[fb|the %>'Y)C,X-J/B0Z2D4D5@6W8?:?;Y<YAEFEGYIHLZUYVSWDXYYCZE^BaDbWcWhEnD|their #[&?)^,G0B5E7[>Y??C]DDH?NZQCU?XA]]_]f@kC|them ,C=[?Cb]kD|there #A*Y,]4C9^:[>WNWQW_ZeZnE|these )]>YC]N^|this "@#A%C(X,F-C.C/]3D8Y9D:];c<Z?b@BECF]H[JEK]MZTXYA^[aYfdjCk@lAmWn^|those <Z|three +[,D/e1[2B;^<F>XCCJEKAP[TcVXY]e_mE|through ,F|till ,]KBQ]|time !Z,C2[8Z:D?YCaGaIDQEYF|to #B,a.E?FFb_WdWkFma|today !W#]%D&B-Z8EAYCADCE]KCQ@UEYC]_l[m^n@|tonight @]DCF[KXgZkDmY|too )Y,C|touch !Z&Z(_,?-aHaJFQCXZZXaXkDn[|town !a+];aA[FZG^K^P^S]W^h]kDn^|training 4^C[|trouble D^e]kZ|tune ,XA_[ZhZ|twenty #Z&[+^/Z0_DDTZUYnX|two !b0[4]5a6]7[;D=[>[D@E_F_IZQAU[Y[[bd]mV|under !Z,C7Z8ZD=QBRD]ab]jBk?mE|until #F|us ;E?AAZVXhZ|use &ZCADCK]gZ|wages 0^2^;]|we 9[<[B]DEY^i[|week ,Z>^@CeagDkC|wet kE|what "X#_&Y,Yk^|whatever W[|when :^|which -^;^>CCBK[Yb^Wc[d[eE|while )Z,]QZdZ|winter 4b:Z@ZgZ|with #b(B)E*[-F3F>]DaF[I[SBXFZB]Db[dBfZnB|without 7Z|work Y_|writing ,@-]4E9[>A?FDfECI]QC]Dj^|year ,^;YKCYa|years ?b|yellow CBnY|yesterday ,Z@[YZeZj]|you %]+Z>BJ[PYaCkDnE|your #B%B&B'U(a)C*^+C-G.^3b4G5^6]9d:c@DA_B[CZDAE^G^IDL]MdNDPESVUBYEZY[[^Z_^aacDkGn^|yourself %C:^JD][aZ
inaugurated|;DA[Eal]nB
inbound|0fC[U[
inbox|#[%D&B']*Z,?.e4]5X7[<_>ECFHcKBOZQDSXZY][^BaDbYc]dDnD|and 'Z.W4]<]j[|is .YDC]BgZ
inboxes|5b
inc|!E)[jE
inch|!Y"Z_^n]
inches|#[4_<]CCjD
incident|,c-_0]CAQZR^U[|at 0ZUXnb
incidents|-Y0[CYUY
incinerator|2dFEWW^Z
incl|-k2ZA[K]QARaYZnY
include|"Y)_-V4B8D;WDEQ[RXUZaGn]|<name> -cR[|a UY|vat na
included|!b)W,>.^/D1E4D5C6[7C8C:B;C<E=d>D?^@DDXECGaH]QD]A_AaCbBd^f^kXlA|and !_#[|in C_nZ
includes|&E,^-C7DC[DXj[|the DZ
including|!C#A&^*B+C,e.]0B3E4Y5E7C8D9C=@ABDAEDFCK[Q]S^UDY_]BaDf?kCm?|<name> ,BAD|a ,Yha|my &Y|the &[,].C2[4Z=E?ZDEEBFFVFg@hDjCkDmB|what g_
inclusion|%Z;[A[ha
inclusive|"ZA^EYR]ZCa[h_jYnD|and A]bYh_
income|#E'^)X,@-^0C1[2a4A5a;Y<Z>]DWEbIZRZVYWSYDZ^dFgFl_|<number> '_|and ,C/];[F]
incoming|-ZnZ
inconvenience|,?1Z3[4=7[:dC?QBRYXZY<]^abjC|caused -a:_CERZaanE|this jAnC
increase|#D1ZCETBV]|of 0Y
incredible|!?(C)D+@0Z1[8>:d;@?[@BA>EYF[G?H?MFP@RFX?YE^?acb=c@gBhBiClYn>|community ;D|journey :]]]aZ|partners ?[l]|people 8H:]E_^F|sponsors nD|supporters ;DbE|team 1a:[;B<C?cECVXa]f[h^l?
incredibly|%Y-D8[<ZAZJUh^|proud -EA[
incremental|C[jZn^
indeed|A]
independence|,>:aQAa_n^
independent|8Z;]ADCBE@VDa[bYjBlG
independents|-[
index|#@&[,F-e@EDZEYRdkal]n[|now nZ
indie|EZ
individual|1Z8Z;]CWb[nc
individuals|-bR]
indoor|.Zi[
indoors|,ZBZDZQXYA[[j]nA|and ,^Q]
induction|*[-bPYRaX[|is XZ
indulge|!^3Z8c^]aB|in !_8]^Z
industrial|8Zna
industry|%_&B+C,?/]0a1C;_E@FVJ]NDT[Ub]FbbnA|leaders UE|leading %Z-A
ines|@Y|<name> @Y
infants|:Z
infections|/[
inference|-C/^D]TZ
inflatable|,[O^QbjX
inflation|/h4]DfT_jbk_na
info|%A3YCCD^SZj@
infographic|&a/Y8[CE^[
inform|*]-[3Z;C<CABCZOYQCR]hBkXnD|that &[C]XZ|you :Y
informal|.[D]b]jZk^|chat bY
information|-]3BDZeEhE
informed|-_3_BdCDRaVCibkDl@n>|that BfCEidnB
infrastructure|%Y&D<FRWha
ingredient|#D:^FaIDXE^]a^|is #D:[F_IFa[
ingredients|!B:XDaa^kW
ingrid|,^nW|<name> nX
inhaler|@_QFgak_nY
inherit|,Y
inherited|QZ
initials|&[=^
injection|D^
injured|:BaBnB
injuries|,DA[C_j]na|reported jZ
injury|'Z;aJZKC
ink|#C4D7[QZ]^mDn?|and &[,X
inner|3BD[QCnC
innovation|%_,E-a0A1F8E<DA_EaRckClan=|and -]8YR_VCmC|is A_E^h]
innovative|-[8C:CA^EZG@JGUBhYnY
innovators|-A;D
input|-[DY
inquest|&[n_
inquiry|,[/bDFX[n^
ins|,[0YQZ|welcome ,[
insane|7a8bF]XA][aF
inside|!C#A&Y)A+a-C0]1D2D4B5]8E<A>C?DACD^FXH]MANAP_RDS[W?ZYgAhBiCka|<link> n[|<number> /Z5^ZZjX|<somebody> ,Zm[|a +a,Z=^Q[d[mC|and YY|five /[|it .C|of &]DZ|our ;ZlZ|out nX|the &B+Y.X7Y9Z;CQDS[j^nD|two 7ZC[D_k[
insight|-X8BRY]D|and ;[
insights|-h0Z1C:DDCRaUV[XbXhGjCmBnA|on ([-[8DR^
insisted|,bIXK_Q]YA|on ,]
insists|D[
insoles|)ZN[
inspect|"ZB[HYi]
inspected|-Z1aVW
inspection|!Y)]<ZC_DEFDG[jbkCnB|<number> j_nD
inspections|&EC]
inspector|&[4[DDFXQ>SEY[nF
inspectors|-Y1^2[<^WX
inspiration|*C;[G]h[
inspirational|)a
inspire|(X,D:]QCaXib
inspired|!Y%Z8];DGaID]V^[bGnb
inspiring|-=7@8g:?;^BEJ[RFUAY]^caCb]hCm^nF
inst|-]EESY
install|,A.gD]HdS^kZna
installed|1[<gDYYEnY
installer|"E+ZQ]dHnY
installers|<ZF]
installs|0^
instalments|!Z%Z[^|of ![[_nZ
instance|1]
instant|'c*DLb
instead|#Y&='D(D,?-A/>0B3E4[5A7E8A;E<?>ZADBDCfE@F[G[IZJGMCOBT<UDWZXBYZZE]B_FbCc@fZhBiEjdlBnB|<number> kD|<somebody> kW|and !E)Z4CI]|i #F;[|of !^"[,U/C2Z4c5E7D<E=CAEC]EDFEGcSAVZYb_Ba]e[fXjY|or SZ
institution|5ZbY
institutions|/[0[7Z
instructed|<[hY
instructions|gY
instructor|&E
instructors|+b2^P_Q^
instrument|/X;Z<_CCf[|and &A
instruments|KEg^nY
insulin|#Z,Y>bK_QZYBe^kCnb|and >[|at CD
insult|X]
insurance|"B)_+Y,W2a:B;B<D>DAYCBDCNYPbQETZZ[dZeXkB|and /X
insured|'])ZL]X[
insurer|+[2X4Z>@?YDDe?hZkYnE
insurers|C]
intake|-Y6[7_C>HZQA[[][bZjB|is 2[6][_]]
integrated|-a1D;EAER^bBlZ
integration|!D-[>[lY|of lX
integrity|%C:a;c<bEXV^^YaZ|and EZV[
intelligence|-f8cRdVB^Vb^hX
intelligent|-b8[:YH]R[[Z
intensity|#c-ZIY
intent|5_8[RYZ[
intention|-]8^;YR]^X
interactive|8[GYhB
interest|!>"C,B1Z2]3EBZC^DbG@QAX]Y_jYkZ|and kX|free !CCZ|rate "E|rates F[n]
interested|"D'Y0Z3bXYYWbZk]|in "D3cXYYZk_
interim|1DEbVD
interlocking|-D
intermediate|@]DC
intermittent|-aBaia
intern|&d,[BFCDKcM]QY|<name> ,Z
internal|4B<cU[cY
international|%[-E1e8CV_
internet|+Y1X3[4CBiC@FZKAV[X[icn]
interns|?YQWaFfZna|are aF
internship|@YC]
interpreter|"D4BC^dVjanZ|is "DHE
interpreters|,C?YDYQBjCk]nC|for D[
interval|*X.a4dKYSZYXg[|and *Y
intervention|-eRf
interview|,C4A>b@[DbE[IGO^RAe_kY|is DX|on EYFA
interviewed|.Z;Z>^AZk[nD
interviewing|@ag[k]
interviews|"C4C:B=]CADBH]O^dUjD|on ,[|the jD
intimate|7[:bCF^X
into|"Y%E&F'F(A)D+D-_/[0E3X5h7C8d:C<B=C>V@BACC@DAH^MENARaT]XTZd^^_GcXh@j@kFmF|<name> "Z&[/Z5_?XDZZZ_]fb|<somebody> <_@^|a #D&C)F-C.Z/^2D4[5[7c8@:D>]D?GaH@KFLaT[WCZZ^Dj^|an ![DC|every &D:D;X<_^Y|four "W|it .[>^C]F]fZiZn^|law #d0]|my ,[|one 5ZHB|our -]<CE[QCR^[]^^nA|quilts 5GZE|the &?,D-A2^:[?EBCGCKBUbV[Y[fDn_|their :[|this %A'D:Y<bFBNEaZ|words %^B]J[|your )a*]5C6_9XHZNZO_][^ZeZ
intranet|C]jZ
intro|iZjC
introduce|n]
introduced|#Z,Z;EAYC]I]K_jX|the #[;EAYKXQY
introducing|!c-_0C1E8d;@AZEDG^J[KDNCRYYEZD[F^baDhYjGlDmEn@|<name> -]1[A^J[VZ]Eh^nE|our 1E8^VA^C|the !e0D1D8Z;AACG_JYR]]X^]aDe]hC
introduction|,E
invented|&Z;]KY
inventory|&Y-cRcZ[nB
inverter|QFkY
invest|!Z/]6]:^HATZ]]^Y|in !Z:^<XN]TW]]^Z
invested|J[
investigating|C>
investigation|C[j[
investing|)A:_;]<BAZBYNB|in "Z8D:b;ZB]aWnE
investment|,B-_1F8Z:];Z<BBXDAQB^Wa]i]n=|in 1EBYJ[|will -Y8]
investor|2_WZ
investors|1D2]7Z;CA[EDH@JAR]V>bFnV|and ^Y
invisible|"Z<ZFXm[
invitation|+d,Z8Y9[F]PJ^_mZ
invite|([*Z+g5[6]M]PdRD[YhE|you 6]IZRDhF
invited|&E+c.Z7C<[=aAEBaCCI[KBQCR_VCaDd]ibjBnE|to <WAEBbEDbWi[nE
invites|,[8]ZX^WjX|applications jYnZ
invoice|"X#],X4^;C@_C?I^K?M_PaYXeZkXnC|for 2Z
invoices|!D"X&X(F,B>[B[EaH_S^dDeZnB|in @E
invoicing|![
involved|(D/Z7Z>GTa^DhD
involves|FamZ
iron|,A4ZjC
ironed|&],Y?]@[KYg]
ironing|,b
ironmonger|U]
irons|"[&d<[K[k[
is|!?"C#E%Z&A'B(@*B+W0?1@6<7G8?9D:_;C<E>Z?;@BAGB?C_EDFAGFL>UFVBXX[?^DaabFfAgGj_|<emoji> #[,];eI]Q[b]k]|<mention> "]#A&EID|<name> !G&g'd)C,a-B.D0]1A4C7C8C:?;><?>A?]@dA@CXFDG?I[K_NBQ_RGT]U_VAWDX_Z@[Ya@d]eCf^g]j^kalAm>|<number> "^#A,B-B.a/A1Z2[3E4]7^9Z;F=B>[?C@CADBYC^D^FBHBM^NXOARCSZUB[C]VbFcHdHe]fCgChDjZk^l@mCn@|<somebody> ,c9a?]DZfagDjC|a "A#Z)C*W+@,E.]/E0>1D3?5Y7d9D:W<@=A>_@XCBDCHBIXJYK>P@RCS]TCV?X@Y>ZV]Z^[a[eaj?|about %a)D+[,D6]7E@XCBF_J_T=UYgZhYjD|above :ba]|actually "EQYk]|affected 4]|all "]+[.C3a4B:Z>aD^PYS@eZk^m^nD|allowed ,a.^J[K]Q^Sbg]|almost 6]B[F[m^nD|already ,@-[7Y=[>DO[QBRWeDn?|also #Z&[)],^.Z2Y4b5Y<[>ZC_NcQZWcbEjZlC|always "a:YCAa[nY|an %B*_-E2f7E8[:[;X>EHYJIO]QGW^X_^ba]j@|and "^3X5b9C:a?[D^F_H_WCZWdAm[n[|another "^*]H^|answering CD|any /^TZ|anyone "C|as ,C/]DCQCTZaY|asked .Y|asking >XQY|asleep AZ|at "D#B/b1D3^4X@ABcC]E[G]J^KXOaQXR?TM^Eb^f[gCjXkCnY|attached Db|automatic D_|available %[*a,ER[|away ,[^X|awful ,_>YgXkE|back !["b#[%C,]4E6F7A<]=^@CBbCCD?EbH[MZNBOcQeSBUaW@Y?bHeBf^g?idjZkAl[mXnA|bad D?gDjBkBnW|based CY|because 4FE[e]lZ|before ,[]X|begging NY|behind )^3]XZ|being 4C<d=[>[CWDBQW]CjakBnE|below #[,FCDI]Y[cZ|better &],a.[:D?[KXW_Y]k]|bigger 3[|blank hY|booked #Z4WIa|boring )[,]:[|bound ;[|bread ,[8c?^Q^^Z|bright :AaB|brilliant &EQX|bringing iY|broken #D,C4Y;bC_DYIBbb|built ,D/YT[|busy ;Z|by &dKWQDW[]]k^|cake ,Y|called %E&F,[<]EbIbJFQaYB|calling "]4_8Z:]aZ|cancelled ,_-DCaKBQVYYj_|changing ;YC]bZ|charged #Z=[GEn[|cheaper .Z2Z|clean ,?Q@|clear hZ|closed #C4AABDCIBRDY@hD|closer FCNE|closing 2Z6[@Y|coffee "[|cold ,[Q[|coming "d#Y,E1D6X8D;E@BFfM]NCVC^DbBf_gChXiZjCm_|committed 8[AZ|confirmed fD|costing /_TZ|counting %D4[QY|covered DX|currently -B1_4Y9_>EA[QZRCVZ_]h^|cut DD|dead +Y-[2gCaWYjb|decided C]|delayed Cb|delighted 0X1_<ZEBR[UXVYnB|delivering %[1E;cb^|different ,CQZ^^|diverted hYlY|documented nZ|doing &_?DEZO[QWR[|done 3[EcKZOZ_BmZ|doubled 7ZDYjF|down ,]-X/f;eC?D?I[SCTXXBb^eAj>|dry B[g[iZm]|due "@@dCADbEaK]SFe[g_k_|eight 7B|eighty FD|eleven ,BN]|empty :?CEDAHCQYWXaFj@|enough ,B.A4A:^DZRDXZabjD|every ,DQD|everyone CDa]jFnE|everything #]%X:]J_^[|exactly ,Z4^5Z:]@ZgW|expanding -[|expected 1Y|fair &CQ]|far +]|filling )F7Z][^BbD|final 3_X]|finally #D8Z:@CES]l[|fine .c4B9X>ACCD]IXRFSeYXe[kX|finish ,Y7Y|finished 1dVadYnD|first _Y|five ,]4^|fixed 4?B[C^DBI@OZiZ|flooded /DTC|for %X([)^+D,Y3Z5f8E9=>]B[CAD^FBM[NWPDWDX^Zd_Ci^jAk]nA|four !Y2ZD[I]k_|fourth PG|free !D#B)C2A=[>DDeMUNCOCWIYB]Wka|from &],a4]8DQ_XY[ZeEf^jCnB|full ,?4@<DCZRCYAj[nD|getting #D,[7ZCB|giving >YC[DZQXa?b^ea|going 'Y+^,E.Y0Y1Z;Y>]DBI@LXN>PaXWkBnA|gone =^QYXYd[nC|good .XIYS^WZZXeF|growing ;^AaHZKYh_|half )W2F=?C^eB|hanging )]|happy gY|hard ,D-X.E9Z>[D]J^V[YC_^ea|harder :Z>ZIYY[|having B[DBf]j]|heavy .D>Z|here !h+C,Z4C8_9Z:B;]<DAfC>DAG[NAR^TCYCaBeAg?hej>k?nC|high 5ZZZ|hiring j[|holding ,]F[N[QZ|home ,ZCcQZj_|hot 5]|how 2]4X:Z<[W_dBnZ|i ,B;]Q=|if "Y.]|important %[|in "@%]&>'B(E)Y*@+D/B0_5D6Z8F;C<g=YAZEAFaGBJWLAMCO?PDR]T=U_WZ]C^F_>e]gFjY|included kZ|inside +[|iron ,C|it "8#B,Z.B9e;ED>F_H=KEQZSB_ea[fEhEm[n]|just !]"D+e,E.^1^7D8]DCPXa_bWkCn^|keeping "]'Y=[>ZD]|kept DFg^|killing /ZTZmZ|kind %Z|known <_|late ,Z=ZQaeCibkF|leaving 3^FcX[m_|leek SEh[|left 7D|lent kE|like ,_>[S^kb|limited e[|listed #DIF|literally !Y,[:D|live #])[1Y;[?]@ZC@I_KCNXU_^[b[i]|locked 4YSH|long ,E>_MDQDeWlE|longer ,B4Z>Z?]|looking 8DX^]_|losing ,DC[i]|lost ,CIBY^|loud j[|lovely &^?]K]S_YC|lying 7]]Z|made "]&C,C<^EZQ@|making 2[kCmA|me )]2[S]|mended &]B]C[K[^]i[|midnight nY|mine ,YQZ|missed Fam[|missing 4ZIY|more #C&[([0f8Z:]<]CEM[UZadjBlYm[nC|mostly ,Z2DQ^Y^jakb|moved C^MYj_|moving ,[:^<^R[|my #Y,]-[2^5]KYZ[dXjZnA|named 1_VY|nearly !^.[7Z:[>BDBG[IBJ^QF]]eE|needed ,C4dQBiXj^|never )[6]7CCDbX|new QCkB|next #aCBjB|nine &E,?2Z<Z@_KBW^gY|no %E-[._3a4Z7C:b=D>dCEKBSbTCWBYC]_abeahakZn_|nobody "[3_4ZX[|normal #[._SX|not !B"^%Y&D(]+>,@-_1C2B5[6C8U:_<X=???AFC=FCHVIVKALZMcPBQDR[W@ZU[@]X^VaabZdBh@iEjFlA|nothing ;[CCYC|now !A"]-_3D5[7C8C:D;ZCdDZHaICOBRZVWWCXF]@^B__bQd@g]h^jfmAn]|number 2]W^|of ,C|off "C#^,C.[>@@AC^HBSVYB]Ae^gDiBjekA|officially 8^AYbZh[|often >eeb|ok &]DBQF|okay %YeD|old 4]|older &C<[|on "=#])b*d+C1@2@3>4X7Y:@;B<B>@?BEEH?N^OaQEVAW>[D][aAcDdYfCiYnB|one ,C2b=?@ZIHMFQ@X@YY_]dEiEkAn_|ongoing -fRb|online SY|only !^)X4e>Z@[D[E[G^N]Y_fAkX|open #A)@,^7BCYIEMaNBQXV][F_DaBd[e]fEiZjWk_ne|original <a|our %n)D+b,C1D2[;b<eFFGCH[JoQ[VYZD^VbXcbh@|ours .Y2g?^DBWa|out #E)Z+E-C/C4>6E;^<V>B@EAXC^E[HBOZPFQ>R?TEYY[B]B_EbbdBgBhWiCj[mB|over !h#[:b@DC[FZGcM_QZ[Z]_^Ya_hCjYl_na|paid 2C4B>EQAWEYDd^j@|part A[Eab[|passionate -Z8Z<_A^R[hZ|pay #^.Z|paying &^I[K^|pinned )Z,BC^F^N]X[|pleased -[0]1AA]E_h_i[nB|plenty >[D^kZ|possible D[V]^]|priceless )@:CR[aD|printed CD|proud ;ab[hZ|public Q@n_|published 1fV_|pure +a2Z5[PZZZ|quiet >ZDZkZ|quieter D]|quite %[/]|rather 5]<_=[>]PZdZe^|read .D1]nZ|reading )XKCOZ|ready +^3]=^>_Ca]E_]d_e^jYnZ|real #[:CNbV]k]|really #A4[7^|recruiting nX|released *ZOZ|repaired CZ|required 1]|reserved n[|retiring @^|right #[.a0f4E>YDbU[g^k[|ringing DD|risen ,AQEi[|round D[nY|running C?DWe@jE|safe %[Q@eCj[|sat ,d|saved ;]b]nZ|selling !]4Z>F|sending %Y5Z|set -B4]=XVYjZnZ|shared ,Z3]X]|short .[:[DAk[|shorter #DC[DZQBjW|showing ,BC[|shut 4E@ZC@GZICSBfAjCk^|signed jC|simple 8EAbh_|simply !X+_8_;^P^^Z|sitting ,^QZ|six ,f.D|slow CTQCeCnD|small #D4Z5ZDBS[j]|smaller #]3aXY|so %=.D8]9CDCJIT[Y[_BaBfX|something #[>]DAQYe^jF|sorted #E3[4ECBXZ|sound eD|soup ,_2ZC@QYn[|spent 2Z=]|split .[=C|staffed kY|standing #Zi[|staying &W,_.a>YQ_S]eWk[|steep DGkD|still #F(=)D.A4E;B<C@YIZMBQZSB]Be^gXlanZ|stuck 9ZC^KBY^jYkA|suddenly &]|taking @ACYDBYZgD|talking ![7_;^Fam_|testament :[E^|that #C)Y*[.D2Y3c4Y7_9Z:D;B>CAZFZIEO_Wc[]_^dChaj^|the "9#Y&C(D*C+g-C.F2^3A4E7D8>9Z:a;@<X=B>Y?C@CAWB?EBHEIFJBL^PeR@UEVAW_YG[B]Z^?aagBhXiIk[l@|their ,^|theirs #Z&_=_KWd_|there 'Z2U8]C@|thin #Z>FC]W_|this ,D0[7[C]EYQ@]W|three 5Y>]YDe]n[|through -Ylb|ticking /]6]7cTX[W]Z|tight )^.DQD|tired 3_MX|to )Z,Z2a4B5_7D8Z<^>ADZWZYAZ]^[c]eA|tomorrow :@|too #^4d:Z>DC]QaSUY_j_|touched >Z|truly ;[|twelve )Z|twice 3g4[X[|two #])Z,A2G4C7_WBYB]]k[|under ,a4CCZKBQ^R_SCaZkBnD|up "Y-Z/_1_9Y:E<_=^>CADEbFbHYIFM^QCSBT^VZWZ]B^B_ZbBf]hCjVm=nD|us "g,[2_4aC^HYQYWdj[|useful .b|usually "Y|very ,[E^gXha|waiting ([*Z7C8^C]Fbm_|warm =DBFUZ|watching 5]7a;[Z]]W|welcome ,^j[|wet DAkD|what "D%[.B1a2D4W5E8D;f=Z>[?fF;I@J]KZT[X^b_dViDm@nZ|when 7]e_|where #Z4Y5cY^Zal[|whether .]7a9]D[|who 4Y:[;fBZJZa[bZ|why )Z,Y2X5W7D;I?ZAZD]QBZ]a^|with #A-Z4?:Z;C<ZB[EYI@J[NDR]SWV]aZeYgBj^k^nF|withdrawn 4Z|working ,Y4DC^KWe[fZj_|worth #['[*]+f.[5[OZPfS[|writing QZg[jDkE|wrong &[,^4]:Z@^BZI@KbYXaYkEn]|yet 8E;Fc_lC|you ,D4A8b:]DAc^|your !G"_#D%@'[(^*E,E/D3Y8C9A:d;A=C?e@CBZCDGBHbIBJAKYL^MYU?ZZ[D_AacbCeDgFkFl[nB|yours "_)_*X.U7]9^=g_ZdhmYn[
isa|#CDZSZ
ish|3eSbeY
island|!]&[+a4D;e=CCDNEQDaAb[
islands|+],ADZGZ^Cf^hZnB|and G[
iso|,[1g<]A^EaVaXXhZl_|<number> ,]1W<^A_E_XYh]l_
issue|%](_,C1[2]3Z4b:fB_EaF^I]JTYZ_^adjCkFlZmZna|<number> #[BbEfSZiZl]|affecting 1aCDVZ|in ([|the +W|tracker 3]C_QXXYj[n^|with QDaZ
issued|<djZ
issues|,B3_4[>ECCLZQFUCXYYZn_|and 4[YZ|that nY
it|!B#]%;&['B)A*D,Z-=/B1B5B6F8@:B<FADCAD[E@F[GCI]J@LDMDNCOFPHQZRBSYTCVGYXZC^FeXhBk[lBmEnD|'d >CDEhan]|'s "T%e(=)T*>+Y,F2F5X6Z8a9E:e<G?B@VAXDDE_FRJXLZN]OCPHSEUDWGZ^[V_Fa^fFhYkGlYnZ|<emoji> #_&a'Z(C,A3[;V<XAZFAGXIXKaMGQ=T_XYbZhZnB|<link> &[/D3]4A;CEFFaYCbAjVkWnZ|<name> #X._8_<V=C>_ACQ_VAXD[[e[fAhBjDlA|<number> "^#e,[0X4A=bDVEcIaQVbFd[kZnB|<somebody> #E&ZD?QYYDeYgDkF|a "^,W;a?ZBYQ[SDY[_[i]k?n^|about "Y&Y4Z5_;Z<[Z]bX|actually 9]QX|adds D_VZiYk[|after ,?9^DXSC|again !]#b)[,D.A0Y1C4]5Y<B>_?_ECSJU]WAZad]gbnB|against 4DDA|all )_*a.D0[1]3Z4B8^9[:Z;Z=D>ZAZBCCEFEH]QBRaTX]@^__ZaabWdDe^h[iAkC|alone ,_.DDGQ[_Z|aloud ,_|already <]F[mZ|also SEjE|always .X7]jY|and "B'_(Y)C/E0B2^4D5B7Z8D<A=a>_BEEEFBG]J@L]NASWTAZ@c@d]eYfZgAhVjXmBnE|another 9[j^|anyway .[;[?^DD|are 2Z|as #Z._1^7_>[?DAYC@DAS]WB]XjBnF|ask .b>[S]|asks 4b|at "Y&W*[+X,a3F4B=B>BCYKWOZSCe>nZ|away <[DDkA|back #A(a+A,a2?3E4[9@:D<A>=?DD^IFMbNDWBZZ_@aAbDk]nD|badly ,B7[_EeY|be &[([BDDCI[TD]Eg[iDnY|beats _[|because #Y%C&C,?<?>YQEeGnD|before #b&H(Y,>-_4Y=G>[KDM^QBR]YBeXg^kAnE|belonged j[|belongs 8_fE|below (]9YDD_Z|better #B&].Z:D;C>ZK[|blank 4GF]|bought ,]|breaks =[|brings 2aWY|broke #ZYF|builds #G|but #@,Z.C4C9]?D@BQ[SB]ZeBgA|buys 4a?]|by #B'E+X,E.^2E9_?_C@DYLDQ?SWgGj]k[|came ;E>C?EBDD]Q]bAfDk]|can "Y3G4?=[?_DcHWQ[VYYZaAe[gE|catches >]|change .Z|changed Fa|cheaper "[,ZnY|checked UZ|clean nY|closes Eb|come 9D|comes *_.E4[5Z8F;Y>BBZDCFEKFO_QC^Bi]nD|contains 4[C^|cost "A,a9X<a>]DBIDQagC|costs *[/B3]@YDCHAIYSaTBX]Y^nC|could "V7Y9E;[<]?CCZDBFBHVM_TGVYXD^]a[bZeBmC|counts 8]^[|covered ^Y|cut 3[X[kZ|daily 9]_^|depends ,EDD|describes E]|did #]&A,74X>ZDDIcQCd_e[kC|dies 3Y7]]Z|differently .^SYW[|do .c3[9_=]>]S^XZ_[d[|does "[#]&D)Z,Z.A3];B<Z=@DCEXIYKBSBT@[Bc_d[mZnX|done ?_f_|down !^"W&D(C,?.Y0Y3>4H5X7]?DCADFE[K?MAQ=SU][gbjCkEm[|drops (^4_M[|dry 9Z|early ,C.B|either .[D[|ends ']4ZDAL]UZ|every 7]9_>D|expires '[|failed 4]|feels %[5[@]|filled #B7X|fills Q]]E|finds B]|first ,EC[D^ECW[YZdEgDk[lDmA|fits &Yf[|five D]|fixed #^4_C_Yb|fixes 4Z|flat ,BD_|for %^&[(a)D0C3C4B7[9B>F?A@DB^CBDEEEFAIZKZOCRDW]X]_>bAfCh@i_jEmC|forward :[DD|found ,[|four <]W]|free .]4a:]DFS[^[jA|from &T+X,D9A<a=C?[FWG^IBQ?R[TWW]XD]AdBf^kCnE|full 3Z4[|gets (Z,D3E4C7_>BMZQZS[WDd[|go 2]9]<b>[B^S^gCi[|goes %C*Z.D2]4;>DC[DaJCQ[W]aDeFk[mX|going "]|got 9ZeAnD|grows FD|had #G&B7B<D>CA]DEKCYYgC|half D[gY|hangs ,D0]IGUY_CnC|happen 4ZY[_^eC|happened 4C>Y|happens &C/E4C>^DE][jB|hard kZ|has &D+[-X.?/^1c2@3]9D:D;C<^=F@_B^C@DCEeJAK@P_S@TZV]XZZD[d]ZdAiajCnA|have )]N]|helps OFY^gZjX|here &Z?^DAICKcSEeAfZgBjFnX|hits <]G^|holds 0_|home E[bWgW|hum >E|hurts 7[<Z>[DY|i .[2Z4E7EU]_Z|if ,A-^.A4]FYRZSBfZk]|in "Z&c'[(D)C*A+[,C-E/E0?1B2[4K5D7G9Z;E<]@VAZB]CCD[EAGCK_N?OFW[ZA[@]CbadXeBg]hBjAk]m^nG|into 7[FY|involves F^mZ|is !C"^#_%E(X)E/]0V1[3[5B7?9B:><B=>>D@YCDFYIZLBMAN>OYPIREX[YF[C]@_JaCd@eDg[hDkGlHmR|it #A,G7?@Y]A|just ([7E:[CYDDMZQXeZjb|keep DBNZeZ|keeps .Y2[CaS^_YbYj]|known &[,c4EQaSCYAgCnC|last #Z&EIZQXe@|lasted @[g_|lasts ,C5YQCjF|leaks TW|left #[|let 5ZD[|lifts 2bW^|like ,^;[=YdZ|live #__E|looked .Z4CS[W^|looks ,B.>1[=ED?IWKBS@WCYBdCj]kBnB|lost 4]|lying ,^|made #]&CHBQ[n]|makes #[:[>[^[d[h^|matter >[|matters /[8^:X^Z|may )[,A4]d^jT|means #].C:W;CC^DCjan[|might ;EQ_|misses )]N]g[|more &eK_|most .[:[>^^Y|moved 5[DY|moves #B%[FBICJ[mD|myself ,]2]Q]kB|needed 4]|needs )Y4eQZY]fYk]|never ,B.b7a;ZQUS]dEnW|next 4]C[g]|no #d.[D]I^KYSYY]e^gX|not #]2Z;dKYba|noted ,^Q_|now #X3b4a7E;E=D?ZCZFZI^QCXb]DeBj^|off !E+E9B=Z>A?DC]D^EYQET]YEfEl]nC|on "B#W2@3A4E;W<Y>@B[DBEYGCJFPCRET@UAV]W?X>dBgEj?|once &E8ZDYY[k]|one <]?[DZnY|online 3ZCYXY|only "Y(^4Z7DD]EZMYXBf[|opens 4[gZ|or (C,Y.[2[7Y9^>AD>QYe?jBkAnB|ought #X,D;EKVk^|our #Y)]<[N]c[|ourselves n[|out 'd(e,X3[5c7BDZLbQ_SAXbZWfE|outside DYk[|over *b,?2D4Y7a>@D^N_O]]Za]eD|overnight kY|paid &_,b2Z?]F[mY|passed ,^;YD[|pays ,[4C>EkD|people VZ|perfect "b7]QH|please k^|possible H[|post 9Z|properly IB|put =]|puts 2Y8[D[|rained #E4DQ^|rains ,^2CC]JYQ[SEWD|ran &C,EKD|read ,F|reads >[e]|really "Z,?:XDDMDQEX_[Ya]|right &E*Y,].D0[3^8[;a>Y?A@DHZUXXce[fAk[lZn[|ring ,].d>DDBeBj]|round Y_k@|runs &[CZDYSAYDd]j]|said #B4_>[DDQBkE|saves ,A/BWX|say 7YQDSG|says #C,D3DC@DaFDKDQ@YBn]|second #Y=]b[|seems ,YCE|sells =^d^|send =WK]kH|sets -]<bJD^B|share 3Z|ships DAnY|should #G'Y,F2V4d9C?YD[EEQ?T[UAV]Ye]BfLhEjWnA|shows ,[7]?^D]YZ|shut ,]|shuts ,[4]7a|since ,d.[;C>aC@FcICQ]YA][eYm[|smells ,eQa|so #E&_,@2]7@:a<Z=^>[DYK]]D|some .b=[Sb|somewhere 3b>[X^|sounds .Y<_>ZD]I^Q^mZ|stands "F2a4dHFW]Ya|start 9Y|started #[gX|starts #E*Z:[D[IDK]LXn[|stayed WX|stays #A,D3ZC]QA_YeAk[|sticks 9[jD|still ,A4YBZDCI]UFbXeBi_|stops ,E.[@_g[|straight .[S[|stung 4D|suits 2]S]YX|take "]9EH[|takes "X#C)B*d,a/]2[7^8E9D;b=AAYCEDCE]FZG@H[IENEOYWYYBZX[W][^E_@aAdBeZk@|tastes DE|taught F]QGmZ|tell =YDZ|tells ;Z|ten .Z3^D]XYnY|than ,C:c?Y|that #E&A,]4YD@KAQdYa[^dZfA|the "@#C&[1a7B8BCADYK[MDQZTYVW]EgInD|themselves >E|then 3B5Z<Z>EDFH[XA|there &Z+Z,_7?>]D[QaeZ|they )b4E7A;C=[D^NWbD|this #W.D>BK@M>SAV[Y]a_gBnD|three #DT]n^|through #]<]k^|till !a6Z7[9[G^QA[Z][g]|time "a.E/^9EH_^Y|to #_%C&C(Z)E,E.B2>3b4Z5C6X7a:B;C<W=DBBCCD^JGKCMXQCRCSDVYXWZA]]_VbDd?fAl[m]|today (D4Y9EJAXFgCkFnG|together )X:Y=Z>cDDI]e]|told ?[|tonight 3T4]CAjC|too !c#B,>4C:DDES]UaY@gBkC|took #b&c+Z,C/D4Z7[;Y<Z=[>C?YEBIZKYQ]TEWCY^b[dXeBj^kYlB|turned I[|turns #a,b4_<Y>YI[Q_jakY|twice &A,X.^4?;bYB_]eC|two #Z,D4[<CcCgYnB|under ,A.]3ZDCQBSXhZkD|unless ,]j^|until 4DDZYEaYk_|up 'a(].V0]4Y>A?A@EC>DAFGM[UX^_a[bCeC|used CZQB|usually g[|very ?_|wants 8YB[|was %B)E,[.B/Z0^1D3Z4D7Y9E:B;a<F?EA_C^D;ECJ@MBNCQXSAU[V?XZZ]]A_Xa?b^d[eZfEg[i?jZmHnA|we "X#B/Z4c7D>Z@ZD@ICKY^_c^fYj]|weighs 4[iX|well ,@K[O[QEYX|went ,=4G;DKAQ=YBdagYjDkC|were &C+X,>;d?ab^eDf_|what #X,[YW|whatever =Y|when "]*]4]CC|where CEQC|which ,X|while 5ZH[Z_|will &B,B-D2B3@4Y7C8A:@;B=H?EC[D[FAIYKFNAQASYTCUBW?b@f@hXi?kZ|with !Y"[%Z&a(C*a,D;B<@BCKaOZQ@SDTCX^a]iB|within IF|without ![%^+C,F-Y4E7C8D:[;=<B?ABBE^G[M@N[QCXEbHe?fBgC|works ,>.]2dQCS_YXgE|worse :]<^e]|worth 9C|would "Z#@,>2_4D6Y9E?YEZIAQ?R]S?W]]_jZ|write 4Z9ZjDk[|wrong "Y#B&@(B,G.^4E7a;C<YIBKAQCY@]]_EbZd[nW|wrote &]]Y|yet 5b;EDDMYbC|you ,C2D7^9D=E>??YDEGXQBdDe@k@|your "A.]@[bZg[|yourself 2[>CI^QBSZ
item|!D"Z#C+^,=.D1B3E7D:C<ECYDaECFhGBIBK?N@Q?SDT@aDbAd@jZkYlCmena|<number> +b,D2[DVFWPc_[n?|free nY|in C^FbjZm_
items|!EBcC[D@Q[X_hZjYk@lY|excluded G[
its|%a&C'C(A+X,D.>/P0C1c3C5>8X9A;^<g=^>@?A@CAaCYEfF[GXHBJ[MDRYSDTCVeZ@^[bccceBh]i[kEldmY|<name> &B-Y@YAcB]EcR[gUhbjBlbnE|<number> <cCBEelen[|best KE|doors ]W|first 1ZCZKCn[|gratitude 1C|hook ,[>[|last ,]C]|losses /D|maker &Z|mot YE|name ,[9[Fcm_|new 1b<_AXV]]Yc]h^iY|opening /C|own 0]4E<]VXXW[f_CbAg^k]nY|owner ?Y|refreshed 8]|school "AHD|side #WC]jY|third #D=ZICda|very #[%a+]EZ|way #]*[4Y<F=[I_OZQ[f^n[
itself|#A)E+@,C.b/d1^2D3Z4Z7D:C;]=CE_IIJZKCNBS]TcXZY[ZB][^adAh?jJlYnA|and /]3^4];EXY|in ,Z/Z|is +A.Y4XS^Y]jF
iv|1XA[EEdYn]
ivy|7D
j|,E4CCCQGkE|<name> QG
j7|-D
jab|5_6ACED^Z[[FeZ|this 6A[F
jabs|!D9C=Y_FnD|<name> QG|and =Z|are CE
jackdaw|,_Q^
jacket|!a,B7C>A?_CAD_NBQBfcjEk^nC|potatoes kZ
jackets|+Z
jam|!X#W(a*Z,f2DM^O]Q^RXSYXZbC|and 2E|is #c|jars n[
jammed|/XDYn_
jan|:DQZ
january|)]7[ZZ|is 7]GY
jar|#Y(Z)C,B6a9X;A>ECCEDG[IUOC[__[bBhWkClX|<emoji> ([|at *COB|goes ,C|is 6Z8]|of *[O[|on &Z=YGW|or 9[_ZjZ|to ,YlZ
jargon|"[
jars|%B+Z2D;CD[J>PYWBY[aGb@|and D^
jaw|!Z#Z,[8[@CD[N][ZaCgEkZ|dropping !Z8]
jazz|,C<Z
jealous|CC
jean|#W,^?cKYf^
jeans|/^FZjE
jelly|,[lZ
jellyfish|G]
jet|nY
ji|&],C?YQATZa]gF
jigsaw|&Y,b.^?YQ]
jigsaws|,[CWQV
jingle|&Y>X
jo|4Ej^kDnG
joan|,E
job|!?#?&C'j)B,D/@3Y6T7D:];C<?BZDZEaFBKAL[NBR@TBWZXT]A_BfBgAhBi[jEkSmC|'s CW|<name> NDe]|and 4]7Z|at ,Y=adY|before ?E|fair jZk^n^|in ;CW[|is jE|it %]gZ|of BZHF|on +Y4[|that :Ce_|title 'gE[Ld|to 5[|was 4A|with AZ|you >C
jobs|"A#@&C)@,<-@/c0E1Z5F7Y:b;[?BA_C]DBECFDH@Q>SBTcV@W^]ZadbZfBhdl=nf|and /C0[7Y|are "B,AHCj^n[|in 1A:CEGVDlF|of /[;YbY|on VB|will C^
join|!^"A#@%b&?*f+Z,;.b/b0C1A2B4B6c:b;W<A=E>A?[ACGaI>JZKBMDNAO^QCS^TaUCV@WBYD[^]^^^aadAeZfZhCmC|<mention> -B:Y|<number> /k6X7Y8YQETi]Y|a )[-Y/E3]8[;YX]|as -F|before 7ZJY|our !C"_%^)G*Y6Z7DE^G@J]TAUF[^h[l^mDn^|the %^*C+C6Z7X8E:W;[?BFBHaJZQFS^]]bYgZn?|today )[:^;Y|us !_"8,E5[7D8Z?aDbEAH@MCT@ZZ^Zf]j[kYlDn_
joined|"d#C&Y*]-a0b1_4E;C<_=Z>C?CB]HcIBK^OaQDR]UcYAZEc[g]h^jY|<mention> -Y<YA]aZh[|a <bAE|as ,A|in ,[Q]jX|our &[*[OZ|the "^&^-a0Z1[EYH^K]RZh[|up B[^]|us 0ZQ]gZlDn^
joiner|&Z4]g_
joiners|)Z/Z<]ZZ]Yk^
joining|!d)],D0b8Y;[<a?Y@]BdFYG^K[UbaXbYcXfWi]kCn]|<mention> C]QXj[|a ;[H[|fee !b)^7Z=AG^N[a_|forces <ecX|the =]S[d[|us Bfi]
joins|#A*],@-ZE_VFfDla|<mention> &G|<name> -]E]|from VD
joint|&A,B4X9Y:BCaE^I@KFVBeDgCjYn[
joints|[[
joke|#D&b,a4^?]IGK^Q]Y_nD|about #F4]IG
jokes|,_<^d]kA
joking|,F<a_Cm[|aside _C
journal|!b+[,CE[F]QAl[nX
journalist|3YXZ
journalists|;Dn_
journey|!]#@&@'C(@*C+A,;-b.F0B1D2D3A4A7C8d:h;B<F=A>??@@AAXCEDDEAF=GYKAMEOAPBQ?RcTBUFVCX@^b_EabdBeIf@h]jCl?n<|and 5]FZQCZ^gb|from ;_|of ![-D8_RA^[|that %X;[b[h^|the ;Y|through !XH[|to %@-_1CAAEDGaUEVAhDm[|towards -cR^|we :]|with -C8[;DVGa^
journeys|0]BWU^
joy|+b,[-D8_:[<bA_B^EdPdU_Xa^]haiGl^|and nY|to +a:YP[X[
joyful|8^^_
judge|#@&c+C-D0_1C:];D>C?c@XA^CAIEK]P>Y][Z^]a^b?fahXjXn[|blocks C[jZ|the +D|you [[
judged|,[<Z@]Q_gX|by <Z
judgement|"Z'[(_0Z7]>_L_UYeZ|here ']LY
judges|-D1]4D;Z<B?@CDF_IAKaXDYBbQfUgBjAlZm[|and ?@fEl[|at ;]b_|is XE
judging|7Z]^
jug|.Z>[DFQEe_
jugs|,]
juice|#]=a?ZCCQ[d^nC
july|7_]Y
jumble|!C,Z|sale !D,Z
jump|!j*a6Z7]>[O]|the hY
jumped|,]
jumper|1E9ZBXD[KDi]nD|in ,[
jumpers|"],_6YQ_[ZnD|and 6Z[Z
jumping|#YIZd]
jumps|CAD[NajD
junction|4V9]>[_ZdX
june|!a4C7cCdYDZY]Z
juneteenth|kYn]
junior|!C#?&^,C2[4CDBGDHWIBNbQCaZnE|registrations GF
juniors|C_n@
junk|SD
jury|&Z3]=CQFdFn[|decide =CdF
just|!["[#9'[*B-D._/[1a2D3:4A5Z6D8_9<:[;^>UAYDDI=LVOAP=RES[UZVXWFXBZ][A^Z_BaYb]dHeXfBjDk@lG|<number> !j#B%Z)C,F-C.D/Z1D5@6_7b:^=B@EB[CEDBGiJ>NFOBQ@RCS@UDWDXRZG[Z]db<e@iZk@nA|a %d&Z,>.B/C0Z4E5b9C:[<BA@JeK]QER[S=VFXZZ^^Za[eBfYh@iGjAm@nF|about 8D|an %a,Z7]8YA^BZE]Jbh^i[|as .Z7ED[Sc|ask .DOZe]|be !F,[|because .c|been ;CHX|before #XDZkY|bought 7^]]|bring >[]ZkD|build 1ZJXh[|call .]|can 8_^]n]|checked ,[-Z4BYDnZ|closed <bkZ|come ,^.]Sbe_j]nY|did ,_:];B?]QZa^|do 2]>CAYS]WXhZ|dropped )W;ZGA|fill 8D:Xh]|finished 1a8[XX^ZnZ|for )X>]GaN]]E^E|found ,EB[iY|get <]|getting 1c7FVaW^b[|give ,[|go >]|got 0Z8C>YFaS[bXj[m[|had 4D|have ;DFeQXmc|hit 0Y1YA^E[UXV[h]lV|how ,D|in ,]_Zj[|kept &d4[K[e[nZ|kidding @D|landed ![A_h^|leave 7];ZCDI[QA]Z|left A^IZn_|like /b1]5Z9ZJ^TYVZZZ|listed ^]|looking /[5]>]V[|lost ,B5XQB|make %D8X;Ch^m^|me 'Z9E|mend :>aB|message 3[4Z=Yg^|need #[5dQFZf|not Ca|now ,Y2[7X9]=[WZ|one /b7CDFTdU^|passed 0]7Z<BU_jZ|pop !D'_*YL[|put )[D[|quote *^+f|reply '^(D,C.^S]nX|ring +]DY|said QC|say &Y,D._1];_>bDYF_S]Y[]D_?d]e[m]|saying 7_;@O^TcX[]ebE|says I[|sell AZ|shipped 8EIY|show "].CAZh]|sit e[kE|sitting Za|so ,[.]OY|sold 4^A[CXQBY[nY|starting ![|stopped 4]?_|take ;ZXD^^aCb]|tap )Z;a|teach 8[:Z^[|tell ,_.D4[9C=d>^CZDEQ[YZeckB|that ,Y;^HCb[|the (_1Z7E8A9E<Y@Z^CgZjCmBn?|think n[|three /[TV|to ,].Z5Y<[?[QXf]|turn @[|two 7];[b[j[|very :B]Z|voted /[QXTZn[|want .Y|wanted ,c;E|what %Z)[|who <aXZ^Z|will %[,[>C|wrapped -[|write >aAZQEe]|yet FWVBlE|you F^a]m^|your >^nE
justice|"D(B;ADDEYJ^^Xa]bDiW
k|&C,A:[DYIDQEYWaZkXn^|<name> :]aZjBn@|<number> nY
k2tog|e^
kale|.a
karaoke|AZZ]hZ
kayak|?XCYf[kZ
kebab|8[DD
keen|.]2[5X
keep|!D">#X%>&A'@(_*>,@-B.]1D2^4?7F8@9W:X=]>???DcEEJEKDLBMXN]OARRSZT@W]XX]C^?_YaXbZfCi[j[k]l_|<name> H[QD|<number> 2bW]k^|<somebody> Y[n_|a "Y9]A[D^H]dBfB|an )Z|asking #^DBH@Ia[JeDj@|being :]YZ|dogs QC|every =]C^d]|going 1]7B:c<gDFVaWXaWbXc_|in *[>^|it #A+Y,C.c2D=aIAMYN_Q@S_Y]fD|its "AHD|me ;X<[QB|off C[jZ|on ,[mC|one (]*]|our &W)ZK[|saying ,]2B4C;YQVeDjD|scrolling (^.D7]>BXYkCm_|telling #Z.Z:B;ZbY|the "A#d)F*A,@/D5C7D;C>C@CD^FFHAgXjFkamD|their "]&DB^CZQ_f[i^j_|them .D3aQBX^YBZYgYjZ|this ([NY|to #@DZ|up (C.C7D;[GcaA|walking .C2D7]D@M]][|working CD|you *?+Y;^OAXY|your .f3]DbQaSbXZbYkVm]|yours .[5[Z]
keeper|#Y&b,a4G<]?_BYKZRI[acZj?n@|<name> &Z?[BZ
keepers|#^&B/];[BZFXIaTZbYkA
keeping|"_'X*Z2]7d9^:Z<C@CD^EEFYI[WZ][aCg^m^nc|a 'Y,D9a|count "]|it #_,Y|the nZ|your %]nC
keeps|"X#c%](d,_.[/]2W3U4?<_=b>BA^BZFDI_JWMgQZ_YdaeCf]ick]n^|<number> =bda|<somebody> ,^QY|a #B&]/]T[|bees ,_KWQY|growing 1Z<^iY|it &@K@|its #[C_IY|the &]<aK^QAd]|them "]#BIF|till BYDE|you .]
keith|,^
kelp|-@R?Y[jY
kennel|:C][jF
kennels|+_
kept|!B#X&c(V+D-B3D4E5W7D8B:C<C=Z?UB[C]ECFDH?IYK^PBRASEYV[^]?aFcBeUhEiTjXkDlBmB|<somebody> ,A1[QFV[|a ,_5XKbQWkC|bees #DQB|for #A,E=[Cb|going ,@2]|it &a,Z|our 0Z|saying 4]>X|telling #[4[|the ,_.C4C=]YBbBdbf]j^
kerb|"Z#Z+[4aI[QCXZ
kerbside|4[BbRWi_
kestrel|1F8]AYVFfZ|<name> 1F8XAYVF
ketchup|&YAZh[
kettle|!E"C&B,n2C3E4>5D7C:B;X<d>C?]AaBDCCD]EEFAGZIZMaQgUbWBYA]A^D_]aDc_gYh_iAka|'s )[,cDEM^Qcg]j[kE|a ,D?]QF|and #D,=DCZV|in <]KE|is ,B>ZkF|on "B.Y;d>EDZIYS]UYgBhXkW
kettlebells|gG|home gG
kettles|)?:[NEfE|are )@NE
kev|'Y<[>^e_
key|!B"[%_'[(B)C+E,B.A1B3B7D8F:Z;A=D>??>AFB@C>FDGCI[QCRaS@Y]aZbAe@gCnC|and #[&Z,D:]|in D]kb|is 4]|stakeholders %b1G5Y;FACZ]hEnB|this ?E|to "C#]HHI]jAnD
keyboard|(Y+Z9ZDFKDMY_X
keynote|&B1Y;h?CA^F^KCQBbchXm^|on 1[Fam[
keynotes|<bFa]]m[
keys|&E)Z*Z/Z1Y5Z<a?CAXBYC@DcFEI?KBO^RBZ]b[fDgCh[i[|and "]|are +[|back gZ|handed KCQ[|in 1b|to ,E<DA^Q@hZ|with D_k^
kg|)^,]0F@CCDDcS[d]gDkc|of ,^j^nZ
kia|4EBZ|ora BZ
kick|7aEZSB[Y]V|off :DEZQFX[[Z
kicking|X[
kickoff|RWXY
kid|.[3a4B9D;^?_QAbYeZjAn]|'s QCj]
kidding|&]@Dj[
kidney|&[+ePe
kidneys|Da
kids|!Z"b&D(D+[,[-D.B/^0F1C2C3C4D5Y7Z8D;?<D=B>cBDC?EBH_IFJZQZT_UBWWYFZ[]^^VaEbCe^fXiDjXn^|<number> !],[QZ|a )Z|and >C?^L[gC|are 7]:ZDDnZ|at &[5]K[QZZZ|can nY|did ,D|eat !]D[GU|free !?QE|go !^|have )[|in ,[/Z4E?_Q]TX^Zf]na|on <[SZ|sizes QA|to DE|two 7[|under ^Y|who ,X7E>^D[
kill|"D)Z3?DaQCdW
killed|&^:ZK[[JeBk[n_|in &_CDnZ
killer|,[/_HBTb
killing|7ZCCQB]ajB|your 7ZTY]^a[bY
kills|#[/]DFn^
kiln|!X/D2a3Z6Z:C<[=Z?CB@M]Q]WcX_^ZdXgYiBj^mVnB|is BF
kilo|@]CDKTnC
kilometre|4[
kilometres|jD
kilos|"Y4B=]>E?DCEX^d_fE|and 4DkE|in <^X[|of D[kZ|this ?AfA
kin|%bJ^
kind|#^(D)Y+d,Y4B5C9B;]=E>W?X@[BDECI_JDLaM?NaPcQaWC[a_Fa@bLd?i@nD|about ,AQCY_|and ,CQB|enough #[4]|of %Y9C;X<Y>]]ZbZg]kC|to )Y>Zn[|words +]?^P[f^
kinder|"b:B=[|than &D4D|to DZ
kindest|+c;cP^b]
kindly|#?&_(Z+c,B-]3f4@6]8F>[?]@FBaD=EfIGK^PbQEX^[^^EgAi^ldnB|be MYZ[
kindness|#D(]7A:aBbD_M^N_
kinds|:Z;[b^|of :[;[QC]Da]b^
king|,Y:[]Ca^mC
kings|(Z,_M[
kiosk|)]1Z4^8X:Y>_BFGEQ[SCTC^]f_gZkD|and D[|on BF|or GE
kiosks|1]
kirsty|,ZCDjC
kissed|8]
kisses|?[
kit|!E#@&V+b-E4@5Z9X;D<D>ACBEDGBKZP[RDYDZR^Sd]f]gBhDjAnD|'s d]|is +[|list *COBQ^kZ
kitchen|!B"B#[%[&])C*F+B,a-C/D1B2D5U9C:@;D<[=C?_ABBDDDEBHWIZJ[MBNZP[QcR@UDV?^__BaBbCeDf^iAn<|'s Cbj[|<number> ,Y|and ![&bG[K[g]hD|at <YCAEDI]|back 3[X[|floor <b?c|for KEe[|in 5[|is &Z:[|of ?DfD|table )E,a;Z?[EZJYK]N]Q^|tap ,FD]QB|to QZX[]Z|with GZ
kitchens|&Z)],@4?5[8_;a>D?CKbQI^aaYbcc]|and KY
kite|,^1[QaV[
kits|!Y)_N[|left )_N[
kitten|(b+Z,[/FeC|food +Z
kittens|3D
km|,D/[0C8Y?[C@D?KDQEYBf[hEjCkC|h C]|of &[1Y4Y;_?ZnE|on /[8]T[hF
knee|#Z3A4A9;>_CaD^K[SXXA^E_Cecj^k]n>
knees|#E,d.C0Z8B;E?[@WD[HYIBQ]V][^aDbC|and <Z>[cW
knew|%E&^(_)E.D1X2X4[7A9D:C=CB[DDGDIAKXMWR[SE^[_Bd@e=gVhCi[jbn^|<somebody> &D>X|about a]|every &a?]QBRX|it <]|that (]2^4Y9BB_UE_Bibn[|the 4AQ[|what R]|you 8[
knife|9Y[XkDnD
knit|#c&[,^.g9[CYIZK^Q[Sdj]nC
knitted|&],^?ZK[_]e^jBkC|hats &ZIY|the ?^
knitter|"Z
knitters|5gBbZebEib
knitting|&Z0[IXK]U[|group #[&[IZQZ
knives|N[
knock|&C'](F)^,b.@5aDXKCLaMBQ]S@Y[jb|<number> ![7^|a '[4[OX|at ,dQ]j]|on )c5cZYkC
knocked|"E&b,W0]1W=]?]@ZJYK]U^d]eWf^gXn[|<number> 0_1X?WJZU_fYnY|off =]d_|on &^|out "E@[
knocking|3ZFZ
knocks|&F+f0a=bDYKCP^U]d]k[
knot|*S,[>XOWbbg]jE
knots|,^.<CDSIW^jDlC
know|"W+X-B.@0D1B2A4X5A7Z8=9[:?<C=;>[?EBVEBFZHWICL[NFPZSHUAVFWBZB]^^Aa>d>e[iZmKnG|<emoji> (?F^MAOD]Hm[|<name> #]&[+dB]KYP^iZ|<number> /^7E>BH[TZZ[^X|<somebody> 2[>EYH|a "B9cA]CEHAQCYC_[hV|about "C#D&D,Y._>D?@AYFYH?^Fb@fC|and *Z+E,>.b4[;EPDQCS_YX|anything >^DC|because ,Y4B>B|before ([.Y|below (^|by DZ|for 4b|how #A(E3D4W8_9[<EAFFZM@XF__d]k@manF|i ,<4?QC|if 4b7_9cI[Y__^jY|in (>|is 4d>a|it "X%X,X-[.[/d3Z7^;^>^?]@XG[T^iBjY|knots .=SE|many #X>ZC[|nothing ?YCEeA|of >@|our <cA^B_PZh[iW|so QEjD|some ,>4B>ZBYC]e^i[j^|somebody "[>]|someone QF|that #Y%Z&F(F)_,@0Y2D4F7[9B<Z>eC_GbH<I^JYK@T_X[]ZdBe_jYkCnX|the "_#A(h.>4[>_D^G^HSMcd[j@kVnZ|their 3^B^X[|there Bbi_|this %[;XD]GDTM|to Fbm^|us <[>YAa|was >EeF|we "e4Y9?>?HcIXJCKZQ?WZ]]_AmD|what "b#[(]*Z,^3Z4B7^9?;d>_@AD@EZFDH_K<LCN[OVS@UXY=]]b_cEg?jCk?|when LEPX|where "b'X4D7D9bDYH^T]YH_^|which (],C9E>Ag]|who "E#_%?(C2[4A7f9e;c?C@ZHZI[JAMDSDWZYB]e_abYh_kYnB|whose ,Z5]H[|why #Z+],G.B4[9c?]P[YYeCf[jE|yet ,A4cYdj^|you "A(_)C,a.E7D:f>>FZHAN?TAUC[^]B^aabb[eBnB|your %Y(E9Y?^DCMB^Df]g_kA
knowing|2V4B;Y>[QJW]eZm[
knowledge|-_/[EBFXjB
known|#D%d([+Y,W-D.F1]3D4Z7F9A<^??D=EXJaOaQ^S@UA[__EbCdGn@|<somebody> &D,Z4E?ZQX|as 1bEcVZ|for <e>Ze[nY|issue 4fCYICY^jD|that &_,X?@KYQ[SE|the +^PY|to ?C
knows|&^+_,].C2C4A7^9^=Z>F?A@cBDP_QbSBW@ZCd^f?gWj^kEnA|a 9Y|about 9^@]|how "Z;^|it ,A7[P]]Z_^n]|no aX|the <ZAX|what 2F|who &@<ZKGeY|why ,]|your NZ
kofi|&d?YKX
kudos|?^|to ?]
kw|7[KF
kwh|QDSYk[nD
l|4[nB|r &CnE
lab|,]-_4Z7C8^<F@BACCHECF^KYMDR]^ZbAeDg?hAkDlCma|at fD|has nZ|in =aW]|is 4Z8^=D^]
label|)Z*C+F,A3^4a5G7E9C;E<C=[>@@YBXCZDGEFFBHANbQDXZYa]Ee?fZgUiaj_mBnB|'s #bIXnX|and ,[Q[|in 4_eG|is #[&]4ADX|on 4EQDn_|printer i[|says ,[?]kD|the ,]Nc
labelled|,^4C9YCA__gY|by CB
labelling|4D<Y|error 4D
labels|#^&]3Z4[CBI]S^XZi]j@nC|are ,]3]4_X[|in #X
labor|-Z:];ZJ^a[b[fZj[
laboratory|,]CEFZ
labour|-]1_4C:CUXV^aDnb|of :DUXaDj[nb
labrador|,]
labs|:]mXnd|<link> nX
lace|(F3Z8ZhZ|up (G3Z8Z^[hZ
laced|A]|up A]
laces|*[?]jC
lack|>_
lad|&],h;_>[?Z@aCDD@K^QhU]]AbZe_fXg_jCnC|'s S^|from &F|in ,]Q^|of ,W|who 4Y>X|with &[?]@[d^f_g]
ladder|#Z%Y&C4C6C9[:Z>BA]MDNYQZYD[B_^e@fVm]nB|and A]|get 6D[F|on ,[
ladders|,^2CQ]WBnC
ladies|#D%[&['a+Z,D/Y1D3e5Z7^?_BbG[JbK^LbPaS>TWXaYB][aCf[i_nA|<emoji> %_']7_J]LY]_|and &YBaFZG^hXi]
ladle|&],ZKZaE|from aE
lads|#@%^(a+c,^2^4Z5c6^:a>V?Z@ZCDDBEbIELZM^P]Q]TZVEXZYZZ][WabfYkDmCn@|and (^|are 2_|at ,[L]|from &X?X@ZQWf^g[|who @Z
lady|,^0_4C7Y;D<B>[?]@[CAQeUX]VaBdAf]hBj>mBnE|'s 0]U]|at #],[KX|from ,DS]|in #B&X>Z@]IDeZgZ|who #F&C,E@UKEjB|with #cIYNYnZ
lag|.CDZSFT_k]
laid|#^,D-C>DEaVD[[bWn[
lake|#C&B,X4DQ_XaaZf]mYnb|<name> 8X
lamb|)X>ZFCQF[Yj^mD|neck FCmE
lambing|#C2ZA]HYP[U]WYYYhY|'s 2[WZ
lambs|)[3ZXZ
lamp|#X&D'C)Y+Y.C1F5E<[CZFFH[KAPZQBSCWZc]dViajYlCnF|and .E|post DYk^
lamplighter|,DQC
lamps|#Y1D9C:Z@FQBS^_EdY|in SZ
land|#](]4=5Y=X>DDCE^F]QAX[Y=fXhGl_m[|in 'Z|on (Z
landed|!a"]&b(_,D-_4E<XAYBZEDGaH]K[M[QBZ[hWjC|<emoji> b[|<number> &cKb|a QD|and 7YB[i]|in AaGZha
landfall|nY
landfill|/E0D4Z;XAdT@UDhan^
landing|"_#B&D;ZCDDAF^HZkA|on F[
landlady|,Z2e4DW]
landline|4X@]g^
landlord|"D#@.^0Y1Z4A@ZC]F^ICXBY@^Bk[m_nD|'s 2bDYWXeW|can .e@[DZiZ|has kY|is 7_DATZ]Y|must D]n[|who .Z
landlords|"['d+Z2^>EB_LaQDXCYAi]kD
landmark|,C-@1b8><CACECb_n>
lands|*_4X=aF^O]X_ZZdaeBm[|<name> 4]C^F]MGZ_m[|in *_O^|on =_S[d]
landscape|%A-Z1]8A<BJAN@OdReVYa_hCjZlCmZnD
landslide|nZ
lane|#C.A1[7C8E;B?XAEBECaKELZSDX^]F_^b@e[iCn^|<number> BEXY_diD|awards bG|swimming UZ
lanes|0ZC]KCQAU_YAbCjYnB
language|'E,X-_.A/[0Z9^:W<DDEEZJ^O[R]YB|and -Z:]aY|is :Y^D|you nZ
languages|"]#a,]0C3Z8[AAKZQFbChA|and 8Z
lantern|*Y1[7ZDZVY]_l[nC|walk D]
lanterns|6^7_[^
lanyard|'_,e:[Q_
lanyards|:ZD^
lap|,E
lapse|._S^
lapsed|2a4g5jW]Y_Zgf]jX|members 5aZ]
laptop|,B:ZF[P_QAV^b[jE|and &CVY|in nZ
laptops|;CA[F[[Zian[
larch|C]QGYZj[
large|!D#U.B/D8B:C>XEZFWGBMXTBVGj[|print #a>ZIZ]W
larger|4ZD_k^|than C@
largest|"a;c<cC^E^H]b]cbn_|in 1Z
larkfield|&E7ZKCU][F|<name> 7ZU][F|is KE
lasagne|#C&],c@]DZK]QZR[]Y
laser|WZXZh[|cutter X[
lash|)X*bOZ
lasses|(^
last|"E&C']*C,Z-=.A/E0[1B2E5>6E7d8F9;:B;B=A?C@^AFB@C@EEFAGWKGL^OHP@Q[RESETCU[WA[H]^_BaCbHgXhDjDkXmEnB|<emoji> ([>aMZeb|<name> "_&E,<0D7B9]<D?CCAKYMZQE_]a[e@jEkDma|<number> !_,C/E>ZC_DbH@][k]nb|a ![7D8X:XGY^[|and #Z+],Z>]I[Q[eZ|autumn #[0Y7B9@I_QB|bit "F&]|boat C]|bus ,B>YQ@|call 6Z|chance !]6[7[GaQC[[][na|dance ;[|day 4Z7B:Z@^CZK]R]f^gZ|eight .^|entry 7E|evening 1_E^|fall ,[A[|few 7e;X<X=[|five ([|four 'aIFL[[F|get 9B_D|in bD|lot 7e]d|meeting #ZIZ|mile :G;[H^R]|moisturiser 8^FFn[|month #c+[4b7B;C<A?F@CDBGBKBNXPcY[]XbFfGkD|night "B#@&Y)X+E/_0_8A;a<X>C?e@XBECED@E[FZG]KZMEPCT[UaZA]CbZeJfYi=m]na|of ,a1a6ZCFQ[Vc_Xd^kD|one ,_>ZB[C]EZHDQ]bCjZl[|page 4YFa|person ,_|picture FY|post #[4XQ@|pub KC|quarter /Z<D=YU[Y[dYjC|question ?]|round 4[|season 0aU^mZ|seen CBj@|shift g[|six ,D|spring ,E<[CB|summer 7]DCeB|tell "[NZ|ten 2[9]F^mZ|term ,[|the AZh[|thing 9Bg]|three *ZDak]|till <a|time '_)_,Y.W/]0E3C4A7X9];C<E>C?CI[KCL]QYTXWVYD]Z^@nB|tram QD|two )Z,^CY|week )D.E0Y1Z2D4W7@>@?EAaD^IGJCKAQEV[W<]=_@a[bZeQf@hbjEkZ|weekend ,F4C7X8];YY[nX|winter #E/Z4B|year !E"_)C+[/D1F2Z;A>AE_FFHVN>SFW[X@[B^^dBeEfDgCh_i?l[nD
lasted|#B&D@]KCeEg^|nine ,Y
lasting|"a%C-B1Y;]^W|impact :Z
lasts|,@CWKBQAeD|a #[DE
late|!C&B(D*]->.>/^0C1E2E5E7Y8C9G:E;B?BBACaDHE?FFHDIDPVRGSHUAV@YZ]WdZfChZlCnD|<emoji> 7C|<link> "Z7]]Y|<name> #CQFYH|<number> kF|and >A?CDZN_XZfAjD|boat #]|by &E7D|fee C]|for >^DEQEeZ|in nW|it #C,C=[kF|night D[PYk[|nights <[mc|on ,]4?DDaY|opening KZm[|shift &[,[K[Q]|show @^|so Q[|the 5Z|this &Z|to )[Y_|you DYk[
latecomers|3cXa
lately|%[9[Afha
later|"@#D'D(])>*B,A.D6_7A:_;f=B>B??CYECGCI]MXNDQCR_WCXBZ_^[aZcYe>h^iBmYn[|<emoji> !D3D:DEDF[GCNDTaaDm]nB|<name> &Y|<somebody> ,C/]QDT[Z[|and NZQZaYbZ|here ,F<E|i 4[;Y<AAY|it <a|on kE|than ,E-[IZjHnA|the 8X:[D[|they >[DZ|we 1Y:]<ZVZ
lates|G[
latest|,E/CAZCaE^F]OZTAVBjZlZm]nY
lathe|,D
latte|2dWa][
lattes|)],ZN^
laugh|&[2F3^:_?[DAK[LZQ^XZ[Z]^mDnG|at 3aDDT[|out F[
laughed|;[<YEYFAI?KCRZTCYA][aabgcZg]hAlb|at ;^DXFB]Ya^b^|i <b|until IC
laughing|"Z&B,[4B7a;c?aUC]ZaHb^fY|at ,A|now "[7b:];b]]
laughs|?DfD
laughter|1Y;DDEEZN[V^^[nD
launch|!B%Y/a0^1?7[:D<Z?BR[T]UfV?]_b[n@|of ADEEQ^Sa
launched|)^,E4E<DEEN[QDjE|<number> jF|our ![<A
launches|"^)]6^<_T[
launching|-cE]HaRZhXlZnV
launderette|4C;E
laundry|&]4^DZE[dZfZ|room E_j[
lavender|,CDZZ]aCiWn[
law|#[)Z,B-B1C3B9E:[;dCED[S[V>abbXg>j@k_mDnb|and #DSZkZnD|enforcement 1DEFQ]|today #d
lawn|*],^@fDaH^K^Q^VafYg]k[
laws|n^
lawyer|&B7Z>FDZQ[SYg]kanA
lawyers|1Z=bQBV^bbdf
lay|&D+]<FCBQC__jA|by "XnE|on ,ECDjE
layer|!],BQ=
layers|?ZjCnC
laying|,F1DEC
layout|I]OVnY|is nX
layouts|k]|a GC
lays|CBjCnZ
lazy|4Z8?QBYZm^
lb|KZjB
lbs|/]CDT[
le|0]:DDcRZk^
lead|(D)A,A.@/C0C1?3Z7Z8>=E@DABDaH=IGJBKBNXQCTCUCW]Y^]Z_Bd@eXg>j[|<name> NZ|and #X|has <aE^cZ|in -[k[|limit n[|or aF|pipes bE|the 1E8C<C^^|to 3YD^
leader|"C(X)[,?.D1C2Y5G7C:^H=MZSBUCVCa^b]n]|<name> nY|in 8^<EEZ|wanted SEbY|who :_a[n[
leaders|!B#B,A-[1B3F5C8[:^;Z<G=XACB[C@DBEXG?QBR[T[UCVAX[^[cCdYgFjBkAlAm]nA|and <^|are 7_:]BYTD]aia|at 8Y|do 7D:=FZX^a>bEnX|from EZ|in 0C1F|of ;ZZ_|to 8B
leadership|&?(D,=-c1W7W:e;]<]??CCIBK?MXQ=ReU?VYX[]ZacbXf>gAiAkC|and <^|looks :];@bDn^|offsite 1F<]|on :ca]bD|team -Y7^;F<W]]
leading|"])B+F-A5A7[8g;aBDE@JAM@TBUYZC[B^eaEbcl=n?|the :Y<Z
leads|#C-Z/e5f?CDDHbIEL^RbTeU^Zb]AjbkBmA|and jZ|from /ZTZ|in 4[5dZc|please hX
leaf|#E,[FCKDjD|and FD
leaflet|#Y+^._/[4h5Z9Z<E>E@[I[KZQCT]X]YcZ[dGg]mUnB|and 2^W]|for jY
leaflets|,[4>SA|went 4C
league|!B+^1^4A;[<Y>CPZV^b]jAkDnD|table 7^<^]Z
leak|+Z5Y7C>DC^FEH@KaNFXEZXjan[|on nY
leaked|4^Y^
leaking|,ZDCQ^lY
leaks|#c,B4bBEKXTWUFV^Y[
leaky|5Y
lean|&Z,Z-_7FGZKY
leaning|,_-]Q[R[|on ,ajB
leans|,_
leap|!];B
learn|&X+^-B3W9G;G<C=B>@?CE]FBHBKWRASCTZ]EeBl^mB|a ^[bZnZ|an ,F/ZTZgY|and ,F-EC^QAjZ|from :b;]>]a]e[|how 4Z5]DEY[Z[kD|more %ZEZ^AhYlY|of K[fZ|on +cPX|the &YnF|to [ZbYnD|where 3cX]
learned|#@&[,_4?:_>C?_@WCAIEM_Q]SBT@XFYEf_hFj@kF|from #DDZQB|it &[2]|that :]|the ,a<b@CKEQ]jCnB|this ,F|to ,a?_@_QX
learner|%Z2]J[f]jX
learners|"[,D/]8D;_<ACDE@KZQXTY]YbZlB|to -[R]
learning|%c,Y-a/Z1Z4C:[;EEYNAQYR_TXXDa]gZnA|and %]-^:^EY
learnings|-_LZR_|from -^;]R^
learns|,Z-[a]
learnt|<_?cDBS]|to <]
lease|&Z/C2[<CBaTEWUa[iZj_n]|is 2aW]|we /CTF
leasehold|CZ
least|&Z)D2b7_?D@ZDAQETE]^eZg[kBnZ|<name> CE|<number> .[D_QAkXnc|be ,X7[|one #Z2[=Z@ZQEgY|two eY|you 7b]a
leather|#Y&D,@0YCCKEQDU^nc
leave|!@"A#A%C&>'](_)@+A,A-C.d/_0>1A2?4D5A8^9W:_<E=A>B?CBCCbDeHAIYK?MXPQRAS]T[UVWXXYYI[[]V_?gYhZiAkalVnH|<number> *Z4a|<somebody> I@KYQZ|a "Y'](]3_9]@DEYM]N^l_|and .b;Y>^KaSa|at .@C]JYSDe]nY|before C[DZ|by X[|for ']/[m^|from C]D^Q]|home CY|in DY|it #E(C.C3?4B6Y7f9_CCG[KDSCU[YE[Y]f_ca[jDkZnH|me (aM]|no ;Z|one (Z|out 4]F]mZ|that 7c9Z;cU^][b[|the "E&D'A3[4B7B;ECCDAHBLCNYWXX[YAZZ]A|them .C3C7ACbKEj^|to @ZSB|us 0D3fCZE_H^O[WDX]_BkDl]|with %Z*[4]C]b[|without Z[|you ,Z.c/Y8^D@SdaC|your 7[C@NCeChZjE
leavers|,a:]?aQ_fW
leaves|"?#A&<,B.Y2A7B;X>A@YBFDdFEHEIBJLKDWA]BbUgZiD|<name> &E.[CA|a b[|at #^DaI^|buttons %AJF|in HF|on 7B<]V[|out )YDB|the +[/Y8[;[CbKDTZ^Zj]|us *[@[gZ|you 5]KDZXkY
leaving|"W%E-].Z/C3^5X7]:C<EAEDEF]MVQDR_Y>Z_fXnA|<name> ._SZ|<somebody> #[|it #Y7]jB|money "]T]|the #E2]QD|this ;ZE[b]|us .aSZ|your 7YDD
lecture|.e0_;[<ZCDDFS^U]bXeEgEi]jBkCnB|<name> C@jB|us ;[b^
lecturer|,FnB
lectures|,ZCBK^
led|,Y-j/B;[<aAECDE_ReTCV]^Dc^gDle|approach ;X|by 1^<dEZUDVd][^Dl]nC|the &[VCn_
ledge|#e@Z
ledger|&Y)Z,ZKZN[kC
ledgers|g[
leek|,^.CCZDBICSGYEf[h[iZk>nE|and ?Z
leeks|&[,a?aS^fanC|and /Z
left|!<"A#B%?'Z(E*C+;,Z-</<0A1B2A4Z5>7b8D:>;A<D=F>??CBDC?E>FEG@JAMEODQYR>T?UEVDW>ZE]_^B_WbEcDdDeDh?jBl@mAn=|<emoji> EZ|<name> &Y1[4[ME^Y_ZjE|<number> ,[7a?W@Z]_gW|<somebody> 4]DZYX|a #A,d.[>E?<A^DAHCICXEfAg]hYiCkB|after D_k^|alone ;Z>[DZbZk]|and #A4X>^?YQCSa|as 7A>^e]|at )W,].Z7Y8^9CTEX]]_^V|back jZ|before 4C7ZQ@i[m^|behind 7fDBT^]b^C|blank .ZF]|boot ,bQ[|ear ,^D[_Ye]|early 0Y|feet ,Y;bbX|foot ,An[|for !C)Y7[=[J]QA]MbaiYkAm_n]|gloves 4aYY|hand 3ZQWkF|handed #]&Y,Z2ZKW|in #A&A'^4]7W;E?EB]H[KBL^T_bFi_|is 7Y|it KCY^gC|leg nX|no &a@YD[K[|of #a,Xj]|on !_#D,A.]6e=CCYGa[b]BdBgBjZkYmCnD|one #V,>I[NY|or i]|our 0[UZ|out ,C4[kB|over 2[>]|rolls BF|shoe QX|side #Z4Y@DD^gD|the #]4a<_?b@WF_IcKBQZWDY[f_|this "B7XTC|to &[,X1X4D6D7ZK]P]YC]]j[|us #]*[7F@[FbS[YBeDkCmZ|when 7B|with #W,Aa^e[|you >D|your K[U[
leftover|"D&[,[@^
leftovers|<Z
leg|&C(_*[0];CEEK@M^P^U_gA|about nX|day (b*]M_
legacies|:bA^a[
legacy|%C+],B-^.C5_8[:aH[NZZ[bCmDnB|<name> nZ
legal|+c-A3C8Y9@:E;YB]D^FZP_QZV_YA[Z^[gEi^n]|advice &[|aid 9B
legend|?aV]f^
legendary|8^;b]Xa[bb
legends|0C:]B]GZMZ]^aZ
leggings|)Z+ZP[QB
leggy|@Z
legislation|GZ
legislative|?DfDjFnZ
legroom|;_bZ
legs|"F#A,B:E>@CCD_QBa>kanC|are DZ
leisure|"[DYGZR[dZ|centre DYdZ
lemon|#D,b.B>BAZD[H[RYSAaDk[|cake A[|curd R[|drizzle &W,CQCn[
lemonade|&XfZ
lemons|,^5^:@D]Q[Z[aDmZ
len|&^,[KY
lena|aY|<name> &ZaZ
lend|"C2X4@9_;?=[>C@@H=KFQ_S@_cb@dZgAj[nB|a 9[QB_Y|out 2_|us 9]=Z|you QZ
lender|D^g]
lenders|"[/Z
lending|,A?ZR[kY|us &[=Z?ZYX
lends|DYe^kY
length|#B&E,bD]KCQ]e^jD|<number> 4ZnY|and >]|of >C
lengths|4DS[
lens|<BIDK[Q^
lenses|!_+]2[G[P[
lent|#B&g4B;Z>B?YCAIAKcN>eDfXj7kFn@|<somebody> &^,YQ]g_|by &[K[QEjCnE|me +ZP]|to #D|us #Z&Z,B?aDZK_QDf[
lentil|#BDZbGk_
lentils|,^D[QZ
less|!_"B#]%C&[(A)]+E,A.C0B1B3D5E7Y8];C<C=D>>?]@BCYDWEWFEG]HAI]JZKaSWYT]U^]__eBjBkZn[|a .E:[|and =ZQD|in 2[|income TD|plastic n[|sure nY|than !]#A&E.C/A2A4Z7^:b?YDDE_G]I=NDQ@SET@WAYYa^lUnA
lesson|#b2D3E7Z=DC@FDIZKZQTSYdDeXjD|<number> 4[|from >ZD[kY
lessons|"^#B&C)^0Y7D:];[?D@ECZD>F^H[M]N]S_W[YC]Cb]c@d[k;m]n>|<number> WX|for ![Ga|from F_MY|i 0Y;YFCa[|in "[|on )aN^
let|%E(^)Y*E,@.E3D4?5[9F:_;D=C@?C;EEF@H[IZJGMdN[QDYEZ^^Z_GaZeFjAmA|<name> )Z._I^KCSZjZ|<number> /b0b<_T^UY|<somebody> ,V:Z;[|a &Z5Z<ZbZ|another 7]|any <]|anybody QY|anyone 7D|down >d|go >ae]|in =[|it .h2Z7@B]D]SaWahaiZ|me +Y2a6Y:[<B?ZH]QJ[[gCj@|our "[8[QYkDn[|that /[8D:c;Z=[T]abdZeD|the !a3E4[5_:^DXECG^QDSZU[Za^XbWcY|them +D3]>B@]DaGCbAeBgbjCk]n[|this (cHYM]|us !E"A%A'Z(b)]+B,:-d.?/C0E3^4A:>;A<;>B@DAACEFVJDLbM]NYPFQARaS@XZYH^X_CaCbHcGdEh>jAnB|you #A%Z'C)Z7B8D>[@DCELFYDe]gCjX|your /E8ENA
letter|!C">#b&W'C)C*E+@,H-A0^2D3=4a5B7>8E9@;><B=@>[@XAECAD[H=IbLBNAQAR@SDUZWVX@]@^Ea?dEe]f=hCkZ|'s DZ|<link> >ZQC|about e[|after 4C|and &B4BD_IBQ]S>YBdYeFnD|before ,E6^>ZD]E]QC[]l]|by ,DQD|from 4D>^@ZBFC[I]J^YCeYk?|has 9[>F|here Q@|is B]CBi[|of DXQ[i[|on 0[|or .b|saying 4^@XgZ|says 4^>]|should fD|that &ZDC|this @]g]|to 1Y7YICaZcY|was #Z|we &[9DDY_B|which .X|you /Z>W
letterbox|#])].];bDZN]
letters|#_,B-C.]2B3a4D:A<C>dAFBCD^ECI[JDNDSZVVWDX^Y?^@_]dCe_fch]iBjZkYn[|about #^&D,F3_?]IYKBnA|and Q[fZ|are .[>[QX|for &Z,D|from g]j^|go #Z=YDZ|went eZ|will h^|you >Y
letting|#?,D7d?^IESBd[f[g^jCnZ|me ?[f[nZ|our QY|us #@IBfEjC
lettings|D^HZQ[T[k[
level|![#D&G(D)F+^-b3B8a;]?[JDN@RcX?ZY^aa@b]eCiWnH|<link> &CKE|<number> 4B;B]FdAnB|access C[|and ,]|at DF|of ^[|up !eG^MB]Bi]
levelling|-Z1[=Z
levels|,EQ@k^nY
leverage|-h5X8B;CACEAOaRcZ_bEhDn@
leverages|-^8E;CAZEYh^
leveraging|"Z%W-_7C8]:CACE?JZRa]B^]a[hDnD|digital %[8CAE
levy|2YC^Xej]k]
librarian|#^&^AYQ[j[|<name> &^
libraries|"B.B=Z@YCCDDHFbB|have "CHF
library|#F)B+?-E.^1D3E5B7B9E;B=]>a@HAECaEBJWK]PARXYDZB[A]D^Zj^lAmUnA|'s #_.]S^gZ|<name> &[|<number> CZj[nZ|and .YhY|basement g[|card "[,DCB|cut /D|door ?Z|fines D]|for &_KZ|has S^|is nG|on S]|read "D|until C@
licence|,?.W1e2Z4?6]7D<]=Z>CC@DAQDV_YAbCgA|and .]2ZS^
licences|![3Zd[eB
licensed|SXn@
licensing|1F
lid|#]&B*B,D.Y3C4W8F=DBCD_O@QDYW^Fg?iCk^mCnY|and <YeD|is >]D[I^eakZnZ|leaks #]BE|of ,CQF|shut .a
lido|4]B]C^i]j[nZ
lids|#_,C4ZCZI[KcY^]b|are ]Z|on CZj[
lie|#D)Y,a.F/_4B7>:C;_<^>[ACFDGWMWNaQ[SD_Cb]dDl]nB|awake >X|down SC|in .Z|on <Z>[DY|there ,^QZ|we ;[
lied|,DF^Q@n[|to ,EQAn[
lies|#Z&>8X;YK@
life|"_#@%a'E*B+Y,C-B.E/^1E2C3D4@6]8b9@:h<]>C?^AWBEC>D<EDHZKBMWOARCSB^]_AaebPc_eGiBj@kBl?nA|'s :[D[N^|<emoji> +]|and ,>6[FYQ?|are (ZMZ]Da]|changing "[8Z|cover )dN_|for ![|forever "[M]|in &X:Y?ZAYa]h[|is ,[7^:?N_^D|milk QX|of <ZA]hY|on !ZmZ|threatening C^|throws %[|you 8[^Z
lifeboat|&]/D@VBBCYDCK[TBXZiB|crane BCiC|crew &]K[|station @XgX
lifecycle|-]8W;DEZJDRZaIcFhF
lifeguard|,^
lifeguards|#[DDI^QZbY
lifelong|-[^BbZ
lifestyle|!a:]^_nB
lifetime|!_7X8cG]KBQZ^a|and ,Z8E
lift|!C&F*E+E.A/D0E1@2C3Z5C7@:B;A<Z>^@BAECeFDH<IFJ=NDOBRASCV@WDZA]?ebf@g?jdnB|'s jZnB|<number> ,ZjB|a ,]@[|and QB|at 9[B[|engineer &^KaeZ|home ?[EZ|i ,CQA|in AFC_|is CcDBM]e]j_|it #]-WjU|on 4]|out >YCZ|the #Z,X1EAZDCh[kF|them QZ|was &C4C>[CE
lifted|/Z?A@EAZC]f?hYkZnD|<number> ?AfA
lifting|,X7D8^<DDC^[eDk>
lifts|"_#Z%Y)[/_1Z2_3^4B5a:DC_DBJ]NZSCW]Z^jW|and >ZQFg[|at %])YJ_|the "]
light|"C#B&D(c+b,B-D3A4@5D7C8_:<;=<A=D?CDbFDG[JERBSATBX@^^g]hZkbl^mFn^|a &Z8DDZ|and 8a^c|as +]|in >Z|is 8B:BWY^Cf]|it !^DZh[|not D[|of iD|on .Z@ZD?NZg_hakD|the ,[^Z|years +Z
lighter|&Z+[N[^^
lighthouse|#E,]<Y@DE;QYYY_^kC|keeper 9X_Z
lighthouses|,[K^
lighting|CYDZYX]ZhE|in 1[
lightly|DZc[
lightning|Caj_
lights|#a&G,B.D2^3C7Y9Z;C<D>Y@^B@CbDEF@IXJXMZQVV_W[_]f^gZh]iBjdkEmGn?|and ,?=ZS[eD|are 9YBE_Yh_iA|at "_|go )[:D|hum mE|in #^DD|low >YQ^|off lF|on 2b@]AZQ_W^eFga|stay >^D]kY|the ,bQZ
like|!A"B#B%Z&>'C(b+_,[-E._/[0C1>3A4A6A:B;W<C>YBBC?FBGEHEJYLDM]OAP_QYSaXAYG[>hDjCkCl[mCnE|<emoji> 5eZ[|<name> !["C+b.Y3[5_6a8X:];XF[P^QDSGZ][_^YaX|<number> ,?C[QE|<somebody> )_,X;Z>Z?[D[KDM^V^e[|a %Z)Z*B+b,_2D4W5C9X;[<]>_D<H_KZOBPaS?XCYC_[c[gGkDmZnA|about .C|an H[|and ([.C6Z7F:F>[M[S@]EaZhCmE|at ,Y8Z=[^Z|being #DiZ|butter +aP]|button #[MZ|comment (]MY|each ,^|every =YdY|everybody %E3^7[][a^|everyone ,D|family ?EfD|follow 'ZLYiY|for *BMZh]|hot 7[|i .D>D|if (c.DMeaDbGnD|including >Z|it !](b,d3f7D9E?i@BD?FFKXQbSDdDhCiB|me ,AQAVZ|minded -]|mine .ZS]iY|most QC|my ,[;GQYbGn[|never :[|no 8cD@YZ^e|nothing +bPa|oak (@MD|old #Z5bZa|on (]*_0]=H@ZCCO]U[jB|one #Z(aSDXZkC|or .cS^|other ;[A]hb|our !ZEaKYld|ours )]/[;_N[T]|share *XE]OW]Bb^l^|some ,XD[k^nZ|someone K[|that 1^2^4_7_;^<^DWV[g]|the %_&@(^,A.^D@EbI]S[YGgZjGkBl[|them +]|these )X2CR@ZW|they %YJY|this !B*a+[,C-Z3E7_8]ECGCTBX_^Y_BaYbDgDi?n]|to &<(C)W+B-^.X4D5D8D<@=D>XBYCCD?IIKDM@N]PBQDTBW[YEZA[=]C_Ye[fMhbiWkClBnY|us ,Y;b<e=]@[D]UYbac^gY|we ,[.b;[A[b[hX|you !C&Z(>,C/^0D2a7[>??BMFWcZV]]_EeEg^kD|yours ,[/[H[nE
liked|*[.Y0a>C?BDBK^UWVFYW_Z|and ;[|it #_I^jB|the *Y.Y9ZOZSY_Z|to j_
likelier|/cTe|to /cTe
likely|#Z/_4^=C@EKDT[jCk[n]|the QY|to /aC[DET]nZ
likes|#A&C(g*i,b.@0e7C<Y>[DBE^FDH?I]JDMgOiQcTEUd]Fd_eZgUhBn@|a ,EQA|and *bE]O^|it .CI]|on 0ZMZUW|the k[|to ,[>]M[Q[_Yd^eZ
lilies|.ZD[g_
lily|@[A]_D
lime|&[,D.bSZ
limit|&E,B:^>CBYIZjDnG|for 4Y|is J^|of D]
limited|"B#E%G(A*A,>-@0E1D2D3B5B7p8D:?;A<CBBCAD>E@MBQ>RYUBWCZC]mcCdAgDhBj@kAl?n@|and 7YT^b^|availability ![7[P[]Y|edition EDQF|so %[|time [A]Wb^|to aAeZ
limits|-C8cDZKZ^^k]nY
limp|7_;b]Zb_
line|!C%D(A)F*Z,A.D/?0A1Y2D3^4W6E7B8C9Z;@=C>?AXBBDXF]GCIFJENBQET>U[ZB[CaAgahXiEjEkXlVmZ|'s CZ|<name> C]h]|<number> CAKaZYka|about ,]|and *Z,@>]CYD[FYQGgIjB|at 1]C_D_F[VXe@jbk^mX|but >[|by 4ZDZUXYZe[|for &[,ZE_QclY|from #b&]KZQ_|has 1]2ZV]|in "^7ZF[|is #C,D4XC[DZg^kVmZ|of &C+_,@HWP^|on #Z&D*[+_,ZD@F_K@UYjAkBma|open C]D[k_nY|that C]D]F[j[|to ;a|up ']4?CEEDJ^|was DYS[|will S]|with -c1DACC@EBRdUYV[jDnD|you DAIaY[g]k?nZ
lined|?Z@Yg[
linen|#C8WJ[QZ^XjD
liner|D]I[k^
lines|&Z,I2B;D<X@DK[T]VCXZYBcVkZlA|are CZD[IX|of X^
ling|D]
lining|,ZHEkZ
link|&A'B(:*b+d,A.X/D0C1D2X6a7C8A9D:@;B<D=>>E?BCXEZFYHWICJBK>M<N]O]PcQATFVCWAX^[Y^C_CbCd@gBiHjUlXm_nF|'s ,Ea^|<emoji> +[P[|<link> +kCZPcX[|and 7X=@E[FEdCfZj]|before 7b]^^^kA|below #[6Ya[nH|expires 7?]Dj[|in !H"]'B(?*A+?,E2Y3B8D:H@XC]FVHUM@NYQEmZ|is +[.]4?C_j[|on +]|that 4]
linked|#B+aDCIXK[Pc^Z|below QC|in +eP]|to +DjC
links|+Z2W6[<FCZD][Y]DbGn]|in +[
lion|Da
lip|#B+]M[jYnC|and D[k]|oil :[M]nE
lips|,]7^Femd
lipstick|2^>^n^
liquid|D[
list|!C">%?&B)A*a,C-B.D1Y2Y5]8E:A<A>@?B@EA?CZDDEYF_HDJ>ObRFSFWWZZ^D_aa?b]gChNiAnC|<link> h^jC|<name> Q[|a FZYD|and 2C4@5cCcDYWXYDZceD|are 2Y|at *YDZOXQ]T_|before &[+b2^C^WY|for ,X6Y@CICMEUbYY[X_XdFk_|gets *E.YNZSY|goes &B7C=Z|has FZmY|have ;[|in &]+[,Z4^F]KbjY|is #[.B2]3[7[BZC@D@F[I[K^QZeYf]iYkB|no 3Z7[CZ|now gX|of &Z,E.d4_9[=F>[@ZCaI_Q?S]U@Y[e]hAk]mD|on ,[.C4Z=]CDI]|price !Z|so 4EfZ|the *[DD|this QW|to +]|was =Xg[|will nC
listed|#F,A1C4^I@K]QD^ZeDfDg[mBnD|at ,D.]S[_Z|on #AI@kY
listen|"Z%c,=.Z3_8E?XBaFZHaJ[NYQDS]X^]Fb^gEhYi[j[n@|to "Z%Y)[DCEDHbJZUYb[lB|up 3dBcT]X[ic|wherever h[
listened|#A%b)[,A4B?W@>IAJfR_XC]YaBbEgCi_kCn?|to #Z
listener|#[I^QDf^nC
listeners|%Y,B0^5a;E<CBeCZDZJXQ[Z]ick^|are B[iZ
listening|"^#C%h)Z+D.E;Z<E>[GBIEJ_Q^]DmB|to #D,[3]7Y;_]]ban]
listens|"]#A,Y/D;_?bDDIBTBb_f^n[|first "^|now #DIC|to /DTC
listeria|4b
listing|)d*_3aO_
lists|#C,D.Y/CAED]QYY^d[gCjFkS|<number> /E
lit|&],X8[K]^^_Ga[fBkC|from 4_I[Y]
literally|!^4[8Y:C;Z<@DZNBXDYWaDb^
litre|!F=aAZCXEZd]hX|of EZ
litres|#Z?ZCDDDTTdBkD|and #Y?Z|of <Z|on /F
litter|,G5]7]=Z?XQbT^U[ZYbZiYnX|pick 4Z7]Q]i]
little|"[#?%Z&?'[(H)V+h-B1B2D3Y6a7]8X:Z=A>Y?XA^CAG_IEJYLYNXPgRCVG]a^^aVd@e[l^m_nE|<name> !Z8]>ZCB][i[|and D]|as /]5YDAT]|boy 7]]]|girl 7Z:[@Zg[|in kY|lad ;cb[f]|more QD|old "ZAZh[|one ,ZjYk[|ones 'Y+],DQ?^[a]|page 0Y1Z|red 5Z|reminder *EE[OE|shop 3^|things "]%]:]N_a[
live|#X&B)Y+F-^1D3Z5C6[8F9Y;B=ZBAC_DCGZHYI^KALZNVPDRZSBVDZZ[_^C_GdWfAgAjWm^|<emoji> 1]E^V[|<link> _El]|<name> -]C]D]ZZj]k[|<number> /^3_F[T^|alone >[CZ|and %[)]0X:ZA^J]aZi]kD|at )^7CC_E_K]MWN]]Aj]l^mZ|captions dX|chat nb|demo nW|from &g,Z8@CDKa|here %Z6aE<[Z|in '[8DKB^YhZ|it <Z|music aH|now VB|on ![)@,[5[<^D]GZY__AjCkY|our ;AAZEYh_nE|q nZ|the 8^:^EDa[lA|there 9ZYY|this "[F]mZ|with ,C3_7d>ZDCX]|within "X
lived|&?+D,C;C@DFAKCeCfChB|in QD|on ,Z|with &@,A@EKC
liver|#]
lives|!D&@(C)X+Y/d0D3E7[8_:f;c<Z=C>C?B@BKEMDQAT[UAV]ZB^aadb^c^e[f@g@hWjDnB|and "Z-Z:ZR[|at 7^>EaA|here ,_|in ,E/^4C8[A[FZT]^]h[|of 8Y;G|on 1Y2X:_|there 4Z|with ,^/]4ZTZ
livestock|C]
livestream|0[U]g^
living|"B#D+Y/^1[2Z4E8g9C;]>YAEDDJ@KZMAR]TYUWYF^a_Ia^bZk_nY|in "D|room +[DF|wage nZ|with -]/]>YRYT[]A
llama|,[@^
llp|:[;E<]EZ^Da^l]|is 1Y<^
load|%]1D<ZCZKFTDVBdCj_kF|in XZ|it ,YjXn]
loaded|4[I[M]QX
loader|#Y<YQX
loading|&EDAP]Q]i[|bay hX
loads|!d4]]B
loaf|#B,@2A?B@BBYQBSEX]YCdYfB|is #F|should "E
loam|,C7Zl]
loan|">#Z&@)a,D-B.E9C;B@_AYCYD[H>Q@RCZYbAd@gdkVn?|from 4[A]CZ|is "E2[@[HCgX|that dF|to =XCBK^
loans|"E&[)[-[3Y4[<b@ZD[JZKWd^nZ|are C]|go "F
loaves|)D<[F]I_NEiE|are iF|free DF
lobby|&^4B7^<ZEZF_IaKaeFn[|and nZ
lobbyists|/ZT]n^
local|"b%D&C)B+C,D0F1_3D8]=D>D?C@AADFCGWH]N=RDV[^]d@kEnA|<number> 1bV]|councillors @DgF|history ,EgYkD|radio 2]CF|time CZn[
locally|![&AE[K@n^
located|&Z
location|!]#[,BG[
loch|iZ
lock|&C,C.E0D3[4B6[7b8X9D@DDEJCKBNXTXVCXYYCb@dCeZk?n?|in !Y7fCAGGZ^|man #F|the C[|up <XC[N[|was UG|yours 3[6Z7ZX]
locked|![-].A3b4Z>B@]F_KCR^SBXY]]bCdDgWi[janA|and 4Z|out 3_X_|that SH
locker|,DB[i^jC
lockers|"Z1AJ[VB
locks|#^,^.X2WCDI^KDQ^hY|<number> hZ
lodge|QC
lodged|-^nF
loft|)a4EKDN[VXfCjZ
lofts|G]|we /C
log|#[&B+^,Z2E3Y5^8Z>@C;F[IbP]QGRZSAZ]_Z|for 4X|in 8[DaFbR^|out 3^
logbook|#b
logged|#aCEnW|<number> #[|in nY
logging|n^|in n[
login|,@.C4]B[D_XZiZjYkb|<link> CEDDgX
logins|4bC[YXn]
logistics|8D;EAaCE][^]h]
logo|#C,]2[3a5]<dA^CYEEQ_UVV[X^a]d^jBne|on jF
logos|C]E]
logs|![)Z,_=ZDESCY^jX|and &Z|to +W|you YZ
lol|+X,Y4_;ZI[LZMYO_QZVZW]b_
lollipop|NZjXk]|lady ,ZNZ
loneliness|/^:[T_
lonely|)f,Z6b:YA[F?Q[ZaeZn^
long|!B"B%F&E(E)@+A,C-C.B0?2E3B5A6F7[8D9B:D;>=D>a@ECFEAFAHBIFKZM@SDU>VBZE^DeZiFjX|<name> 7f]c|after :[|and #]CEEX]Dk[|as &C*[4B7F?[CBD]Q_jE|enough #EQZjD|for 4YYX|here MC|life QX|live EDlA|lunch ,[C[|one D[jZkZ|overdue .]f]|pole ,X|read jZ|run >]P^|the WZ|time >_@]B[eYlY|to ,D|version &ZkZ|wait 4C>[kE|walk ,^QZdY|walks ,@-Z|way 7Z>^kB|we 4@|week ,]n[|weekend nY
longer|"D#[+E.>/Y1X3C4Y5a7X8D;A=E>YC@DDFDIXKUTXYZ^DdBk>mAnA|a 1^V^k_|and D]|for ,W4EkY|hours #[|if :Y|than &B4Z:D>]DBQDR_jFnD|version ,[|write 4]
longest|,c9Y>bQ^eZgD
loo|#]/b@ZIYTbgYkCnD|roll #ZDZI^k[
look|'@(@*A+X,]0[3B4@5?7Z8C9A:B;Z<_=D>D?=AZBBCDD]EWFaHXLEMFOFP^T@_Db_c^dDe@fEh[i>jEk]mY|a <ck[n]|after %e6]9C:b>[D@IDJ]aXeYk?|again CBQE|and #^%[9_I[J]Y[|at "A#>%F,?.W2b4>5F:D;B<]>>@DCFD^IIQDW_Y>ZA^_aAdFgHjF|away 7dDDMChX|back ,D1]<CDA|cloudy BFC]|different GDk^nZ|for #Y,[A[DdEDFeQ[S?d]hZjWk_m]|forward -Z;DEaQARYl^|in FcQZmX|inside QZ|into 'AJ^LB_Fa]nZ|is (]|it ']^[g^kC|like "a#[,a;[DAF^HYI[MCQYXZYZb^|no "_)^.[C[H]Q[fX|of ,[CZW[|on Q_|out (Y)[.FDYN]|over =_D]|round .Z;Z>Z|same A[hZ|that DZS_|the 7]SGYZ|under 9D|up &Z3ZDbLDk[|who ;[<iAZha
looked|#a%C)D-C0^1C2C3C4Y5C7H8E9E:E;?<@>_@CCDDEFCGBI[JANCP[QEUSXBb@dDeZfXkXm@nZ|after ,].D0d>Z?]K_PXQXUZeZ|and #X(_,CQASZga|at %F+Y,A0B4]9G;A<F>B?DNBQDS@W]]AdGgEjCmBnU|for ,[|into #[IY|it 0_UZ|like #_|the <[|this 7B
looking|!]"Z%@&B*E-D/Z1D5[7^:B;D<D=?>G?AAHBBD[F?JAKYLAMAO@QZRF]_bBdYeFiEjIl=m@nH|after +b;[HEP[bZ|and QF][|at ,[0]3a7YCCDCIXT^]W_ZkC|for !C"X%D)[,@4A7D9Y:D;C<C=E>BAHDBEZG?JAQAYB[a]@b?dVkZm?|forward :EEYKZQ^]]nY|into #]/ZC]|to aX
looks|!D)]2_3D4D5D6c:^<a=@>HBDDcEEFDM[NZOAY?[^][bXjYkclBmC|a ,FDC|after %]<b@YJ]gY|at "a,CDdkZn[|like "A#C%C+C,_-[7W;W<D=FD@EGHFIBR^S^]]^D_Yb]fAgBiZj]lAn^|to >D|wrong #ZDB
loom|&]5FDB|into 5F
looms|9b<Dn_
loop|#^3f@DBZJ]K@SVi[j[kanA|at ,YQB|in RY|is B[i]|on "G
loos|D[KY
loose|#B,?4]DEIXK]Q@_Bf[
loosen|4e
lord|2ZMX
lorries|#@>YeY
lorry|?Y@DA^CeEaICQ@d@gBh]j]kCnD|<number> &Z|from jE|is 4C
lose|!?#B(B)F+E-D/h0D2[3^5C7a9A;^<A>YCDFBG?IBM@TaWXYX[B]^^Fj[lDnA|<somebody> 7]|a ;b?ZD]k[|about ,]2ZD]Q^|it (F3[4ZDCX[kE|money DE|sleep %[;[JY|the .[3h4D>[|their TY|us 7[]]|your 7B;Z>CdX|yourself 8^
loser|MD_X|gets MD
loses|4Y=_CaDFFYd^gZ|a CY|the 4[=Y
losing|"Z)X/c2^<D>Y@ADCGXIDJBK?NZQWT^Ya^Ci^|a #]>ee^|money @E|someone )_|the ,C>b|to i]|weight >E
loss|!E&F/[>_@YBYDBKDRVdagXi[nX|is =XC^nY|of !E3YBY
losses|/D|by /D
lost|!B"@#9%@&B(B)C*A+B,b-D.>1A3@4f6C7>8E;B=F>d?B@VD@E>FCHCICL@OCQ_SBWAX@YeZW[@]?^GaCbAeahZkDlD|<name> 4?C]QH|<number> &D,]/B0?1b4[:[=DNDU@VZf]jFm]nE|<somebody> ,Y4D8]>]QYj^|a ,Y2^9[@aDCFdI]QaSGg]n^|about QZ|at ,c|by K]|everything /Z5]7[>fIZY[Z]eW|four QE|in &ZQDYDk[|it ,>4[<[B_Y]iZ|its <E|money 2YQD|my nZ|on >]CD|one ,Y@DKFQZYEe]kBnA|our 0C4]<b|property -Y4C>D@DCAFEJaYDgEkJnB|shoe KY|somebody 5[Z]|someone >C|the 0[4Z<E>]?ZY^eZfZj^|their &[4b>Ye]n^|time 0g:B;^AbJ[UdfEh^|touch 4[nF|two 4_>XY[e]jZ|your @]DXQCYZ_Ye]k_
lot|"]#X&_)A*@+W,]-@/C0Z1B2E3_4I5Y7^8D9[=[BdJUKZOLQWRDU]VCW@Y[ZT^AaGbEd]hAi_k^|<number> 4cCYYXj]|about ,>;bQ@g^|and .cBYQYdC|are ,];[BbU]i^n]|back =ad^|for ,EBZ|have "Z|how ;F|like n]|of &C(Y,Y.Y0D3a4@5Z9Z=B?^KEQ^RDXXY?aDgBjGkCmY|on "Z#Z|out #EYc|to CB|who &Z,[K]
lotion|:^a[
lots|,Z1_:Y>^DWECRWSGV]hFjZk^m]nE|of ,b-W4C:Z>aDZQcRZeZk_m[
lotte|&c1_K_
lottery|.Z_Z
loud|"Z%b)a,b.B4C7>8C:C<E=B@[A[CCDEH]IDJ]Qb]Ee^gWh_j[|and "a%dA^HYJ^h_jX|at 4ZQXj]
louder|)Z,Z7B8BD[FD^EjCmD|and D[nY|than ,^;ZjD
loudest|"Z,^7EQ^
loudly|#Z
lounge|'[1D8_;DLYSVbDh[nC
love|!A#?%g&B(Z)[*F+E-[/D3Y4C6Y8f:b<C>@?>@BD=EYFDIAJcL[M[NbXZYB^c_Qa]dBeCfAhBj[lZmBnE|<emoji> 1[:[V[a]|<name> kc|a (c6ZBZM]iXnD|and %Z8D:B|beer NB|for %[;]JZQE|from %[|in @YE]|is )]N_QC|it -]RZ|letter 7Z|like :Y|of 8[:C|our %b3[8F:CB]GVMZXYnY|the +[.a3a6[8Z;ZP[ka|them +Y,^3Y|this )c+A2E:]BBJGNaQ]WEg[n[|to 'Y,F.Z2b5Y:[E]S^W[__a[hBj[l^m?|us ;[|with :_;]<aGCmZ|you %6,_7_B[HENbQY]]eEiZ|your %[2]JbO]WabY
loved|!["_%d&V)^+D-D5]8^:>BZJaK[NXQBSCUCWBX[YW^]a@bCjC|by 8f^]|one %Z|ones "Y(^)[B_M^NZ
lovelies|"^%Z7ZJ_iU
loveliest|!^+f;]G[Pcb[
lovely|#E%C&b)C,b.a1W3E5C:@?]ADBdC?D>ECFCHEIbKbQ^SZW_XZYdZZ]]a]bYg]hCiamAnG|and &_,CKakZ|colour ,AY[|light lZ|people ([*Z:CNY|review b]|to &^1a@[K]QYV[fBgX|turnout ]Yj[|week ,C|work ?dXZf_
lover|3Y]D
lovers|:@AGBnim
loves|"D%f,C2ZHBJ_N[QD|you %Z2[8YJ]^Zn]
loving|&D;a@_]DeGg]jC
lovingly|!C8ebb
low|!Z#F+F,A-d.A/a0?1B2B3C7C9^:D>C?DBDCDMBPEQERaSET]U@W@Z_[b_Tg?jIka|<name> g]|and VX|at "BHA|down DC|hanging -X5]ZZ|in /]CDD[T]jEk[|income D[|key ;[|on XY|pressure DDnD|tide QY
lower|#Y&A,@/B>B?DGCQDXCYC]BdCiCkGmD|field IXeYjF|than DZ
lowest|!Y&A=ED_KBQ]T]fBk[|was !D
loyal|%b-]?EBdi^
loyalty|%A)Z2[8D:^J^NYOCQCVE^>a_mYnC|card )]N^
luck|&C(^.C8D:C;a?@@XBYDAFEK@M[QWUXa?cViZkWnC|and NZ|to &E@ZEZKCg^iZ|with ,^>]
lucky|%^)B*Z1B:D?cBYJ_LYOYQE^Ei]lEnD|to %Z&]?d
luggage|<^_B
luis|&Y?Z|<name> &Y?Z
lukewarm|4[I_
lumi|fD
luminous|8b^^
lump|,E
lunch|!D"Z#U%B&E)B+_,d.B0F1Y2^;@<A>@??AWD?E[FDICMCP^QWRG]TbBf?g[h]kAn8|<number> 7]]b|and #^+f.E4C?_D]I]P[|at +aP_|club ,BQD|for 4]|hour &_|included ,]Q^|is ^[|on j[|so 1bV_|was #Z4XYZ|you 3[XY
lunchboxes|kZ
lunches|"[A[nZ
lunchtime|#Z(Z,_-Z.[4B7DQcSa]B^Ed[eZg]nE
lunchtimes|,_4ZD^k[
lungs|,Z/[>aQZT[e^j[
lurcher|&X,C3^C[OXX]e]jZ|cross &ZCZjW
luxurious|8a][^[
luxury|!d%C)C8i:WADGZNAVA]^^bn@
lychgate|B]
lying|"_%Y,_9[>[HZSAg_mZ|about "^|awake %[|down Y]|in 7]FY]Z|on ,X/Y
m|!@)A-C.B/C0B3Z7B8D<D@EAACZDaE?GIJBKCR?TCUEVBX[]@_@gBh=kZl<nA|<name> #E&CCZDYEDeBk[lC|<number> CZQZn]|and ?^C>D?kA|in C[|on DZ|to DEkC
machine|"_&>-D.D2Z3D4D5C6X7C:@;@A_CdEZFBMENEQYVZW^XGZC]B__a@h^i^jbkFn@|'s ,E6[jY|at kY|by DZQG|has <[^[|in "Z,^EdQ[lZ|is 2YQ[YFnF|that #V,D8Y
machines|!V+],d>C?EA[CXQHYYh^iYj^n]|are ,Z
mackerel|&e4AKcXZ|because 4E
mad|!d%@&E)Y,D0F4B;Z<AAcBcDDJGME]]b_hYi_kE|and %A7DJC
made|"F#X%@&d'@(D)_,[0B1A2?4E5@8a9W;D=C>DC;DEE?J?KaNVQ[TCVBWBYG[F^_aZeDfWjBkDl@nA|<name> ,[;X@Z|<number> )C=ZC]K]NCQ@f^|<somebody> #b&[)cIbK^|a #X+F,A2[8@>CACDHEEI@KDT^^@m]nX|about #[2Z4]YZ|and .[S[|at 7Z|by ![&^,Y<DC>QZjCn[|for "]#Y)d8dNc^df^|in :a<]DcQYSEa_jCk[|it !Z"D#C&Z,^1Y2G9[:[?BBZI]K^SFUZ_]fC|me &Z*aFdK_OXmY|no D[QFn[|of ,B;CQBf^nG|on +]PX|one ,E;[|our ]Z|out ,A|promises ,D;cbZ|soup &C|the &a,X/X4_7];E<a?dAcB[CBJ_KcQ^R]SBVGY[bDfcgZh_jAkElC|them jZ|this ,]WGb]fC|to ,B8c:C^[n]|too 4@YE|two ,E|up &C/YEZ|us )[,]0[4D?CI[nD|with BZ_Y|you "E9c=]SZd^|your "@(^HAM[
magazine|8Y;[ADF^]Cb]nC
magazines|Q[]Y
magic|*B-C3E8k:Y;^<A>CAEDCFEMDODPYSCXAZE^h_]aceAh]iBmBnB|<emoji> *B:]FDRZa_|and 8^;B>E
magical|"F%B+B7D8ca[bAj]
magnet|4b5[<CO[Z]|for <D
magnificent|+_?e
magnitude|C[|<number> C[
magnolia|,]
maiden|"CA]hYlX|name "C
mail|!C#C']*i,C4d9[=D@@EYGBK?L^OgT[Y^^@eZjCn]|and ,C.]D^|in N]O[
mailbox|"Y4[8]nE
mailed|4Z
mailing|*a2X3Z4D?]C[FWO_XYZ]j_mXnX|list *b2Y3Z4D5Z?]FXO_XYmY
mails|kD
main|4D7B8Z=A@BC]DdFCKX^Wb[fZgBj]kdnC|<name> nZ|character 8^G[^[|gate QEX[kZ|hall kD|on C]|stage -Y1_|wall kF
mainland|!EkC
mainly|&C,_4a5X>CC>S[Y__YbFgEj?kZ|because 4ZY]
mainnet|BXn]
mains|!^#^)YQX
mainstream|/Y
maintain|&]0D>[K^Q^XZ|a &_K[
maintained|,[-fn_
maintainer|?Zf_n^
maintainers|=Y@ZKCnZ|of =Y@Z
maintenance|4FC]YBjYkFnC|<name> kB
majestic|^Z
major|,D8ZQB
majority|,b=ZB_dZh^iZng|of ,[BYQ]n]
make|!C#Z%B'[(A-?0C2a3Y4C7^9W:b;?<[=c>XA]F[IYJDNYPYR@U@X^]^^Ya]cKd]e^gBkFlCm[nA|<name> ;[=hMY|<number> =]|<somebody> ,CI[Q@e_g[n[|a "Y%C&W,X4A5G7C8E;ADWH[KVQ^TXX@YC]Ab<e[gBhEk^|about D[kY|all "[|an :_FZa^mX|and /Z9^|at ,A|every :]|for h[|it (D+[,>2C4a7G8e:E=?>]?Z@]D>E_HaI[M@S[WB[W^ee]gakB|memories :XGEHC|more 5]WJ|need /G|no ,^3[|of "],_7DFEPZQ]|one 2[7ZWZiY|our 2[6[:_Q[a[|sense 8bF]^[mZ|some >_BaE[ebi[|something _Zd[|sure #e(]*]7Z;E=YFCI[M]QB]]nY|that 7e]^|the )_+b/C2^3Z4B7a8A:B;[KANZP[TFW[XaYI][^>b^kX|them "Z#Z8ZQCTYXC|this ,]:]?[F__DmZ|up .]4bS]Y_eEnZ|us %[,X:ZaZ|you 'W.V7F9]:D=E>bCBF]KC]]e^jEkC|your /_=[>ZMDdZ
maker|#C&_0Z4B<ECADbK[WYna|'s ,Y
makers|![0YG^JXM[]Ya[g]|and -[
makes|&D'C(Y)C*E+^,Z/_1W2[3A4A7B8_;D<^=A>c?B@>GCHaJXN@QZRAT^VYW][D]A^a_XcadCeZg@jAnA|<name> ,^;]KZQYT[|a 2[8X<ZA]Q]XZ^_hc|it 1]4[V[|more <ZhY|no (h,YD[kb|our "]H]|some "ZMBn[|the ,D2Z>[KDbXeVjFnG|them #Y,DDBQE|us ![0^8[E[U^|you +^/Y9dCBPZQ[_cjC|your >^ZZ
making|!D#F%D&>(B*E+C-A.C1D3Y4B7^9D:A;_?BDBEYFZIBK<LBMAPAR?U@VAW_XWYE][_Wb^dGeEfBjCkDn@|<name> #[,D=[|a #D%C&Z2a7C8Y:Z<DDEHBJCW[__a_kBl^|and -BE^lZ|excuses "^3]7aX[|it :_YH|that "Z,Y|the 4E7_:C<]FaHYM_m[|these "EFYHF|this FXT_]YnD|us &A;[K@Z[b[nX|you %Y:D>Z
malaria|&>/];[A[CEKC
male|&C,[-fR^
malt|,E4[DD
mama|%])[1[JbNdVX
mamas|B[N[i[
mammoth|][
man|!F&C*E,i-C.@1C3D4?7C8E9_:D;X>@?a@ZABB?CZDCECFAG?KANIQeWBYC[B]D^C_]dGiAlBm?n_|'s ,Bk[|<name> ,ZK[|<number> ,]|accused @EgE|at ,]1[Q]kZ|called <Y=]?a|came ,[?_@^|comes #^Ca|from ;ZbYnE|has ,A9Y|in #@&?,?4B?_KCSGY@jB|is C_j^|kept ,=Q?|named fE|on ,baYjE|said #FiC|was &],[|who #^&X,]?D@WQ]b[e?g[mZ|with #E4[gCj[nE|woman /Z
manage|"]&Y'[.[/E3W;b>ZDBH_KWMGQCUEX^|the ,DDHKZQE|without ._DC|your )].A
managed|/a?WBYfbgDi]kY
management|+c,B1_5Y7YBBE]I[P_QCRYSHVYeCnB|'s -^CER[mZ
manager|"Z'Y+[,@-D.A8A:D;B=[>@?BCCDYEYFDIBKBQaS=TDYE_Be?f=jDk[lYmA|'s &B+c=YQB|<name> &_CEDDK^SFeCgF|at &^?aD[|has 7]|is <^DY|tool &D
managers|#B.Z/W3]5Y:dD^ICMYN[OYQJ]AjEkc|who :C@[
managing|"^&F)[B[KETAVZb[i[ma|director &EKD
mango|,Y
mantelpiece|=YGX
manual|#_4U7^CBIcKVQCSCg]jY|is #_IZj]
manufacturer|;]
manufacturers|HY
manuscript|1d2eVYW^
many|"=%?'[(V.@/B0D1]2V3=4@8A9>=B@AAEB]CCE[H>LeN[SBTBUDV]W^X?YD^D_@a^dDgBicjCm^nG|<name> ([|<number> "Z([|and .]SZ|are D[bZ|as .<SDW[jZ|buns 4@YE|families ,Z>D|friends )c|hats -^R[^A|hours '[([JYL[|more "B(D9>:ZMD_Ba]|nurses #]|of "B#>'D3D9a>ZB_F]HBIEK]N^_]a_gChYi_ma|people 5Xb]|thanks ?bf_|times ,[<]|will CB|years '_L[
map|!D&_'C,E.@0X1B3F4[5b8B9]:C;C<F=]>B@BACCAEAFYHCI[JCKaLBODQDVA^L_ca@b?dZfXg@iYkYl@mFnD|<link> nF|and KX|below 'FLE|for S]|in MZ|is #X9[I^|of &]5_D[Z_kZ|with hZ
maple|_^
mapped|&^5Z@^E^K]g_
mapping|7]RX]]lD
maps|*^,?O]QBX^
marathon|,><^DckdnD
marathons|&X
marble|,^<_Q^
march|E]PXdYi@l]
marched|)ZN[
marching|n[|band n[
marcus|#Xn[
margaret|5]
margin|!C,B-e.F/[0A2c4E5_EaK]R^Z]jYl]|<number> -gE]R^j[n^
margins|2]<^CBk^|of -Z
margit|,CQF
marguerite|?Y
maria|bD|'s bD
marina|'[L[
marine|;@
marisol|&[?Y@^
maritime|-]8D
mark|#Z&D,]0]4B<b@YE[K?NAUX^^c_fWgUl[|<number> 0[|it .]<[SY|the :YbTh_
marked|&E1X2_3A4a7A<]D^QZY__abCdDmEnB|<name> CYfEj[|<number> ,[NZ|as ,CCD|in UX|it DaE]l]|the 4Z|which #CIC
marker|KCQA
market|)B+X,A2D3E4=7C9?:B<E=[AABDC?JEPYQ=R[TEV@W@]?aBb@d[e?fHiDjClY|<name> kY|and ,C0[;Z|for lG|hall C=j?|is :C|leading ;CHANY|report QE|stall &Z<[|with 8[;^
marketing|"Z'Z*b+A,Z.Z1Y5i:?L_NHO^S[Zd^DaA|team +B1ZVX
marketplace|nY
markets|-^4_:a;ZC@RaV]iYna
marking|%Z4Z@ZD[SZe^|<name> @]QDg^
marks|0D8E<Z?^FE_CfXgDhWjG|<number> 1C<_|a 1[8Fh]|and nZ
markup|-cCBQ]jB
marlow|A_h_|<name> A_h_
marmalade|([,_@DCZ|came @CgG|is C[
marquee|:[@bg]
marriage|+]P[
married|"D#D&C'h,e2^C[IELbQ_a[|in LXaY
marrow|)C*[,b4]OXP[Q^SETEYX]X|on )C|plc TE
marrows|@]gXiZlY
marry|%Z+X,Z?gf_
marsh|"Y4_8XY_^YiZ|<name> "Y8X^Y
marshal|KY
marshals|?Z@[
mart|CZD[IYj]
marta|@[QE
marzipan|+FPE|i +FPE
mascara|"])]*YNa
mascot|#c0Z6@I_XZ[F|'s 6@[F
mash|4YQ]|tun 4V
mask|,C@[F[OZg^ma
mass|;Z
massage|)ZJW
massive|,F7D;BBWN^PC^FbDf_nA|shout &D;CJHVZfY|thank ?B|well ;YEZfB
mast|,EC[F@eCj]mDnB
master|!^&V:]CBj=|'s &]|in CBj>
masterclass|-Z;bGbZ[bWm[
mat|!]>^?>FYG[Q]e[jBk[nE
match|"^#E)E,W4F:Z;Z>@@[A[C]H_NEUC]A^?eCfBhCmB|days ,]|every GA|what -ERE
matchday|-_8^RY^Y
matched|&X/X6Z7^:DCBjF
matches|/_T]VZX[nD
matching|,Z/Y6]C^I[KYQX[a|all I^K^nY
mate|#D(d*F+^/Y6D>_?_IDM_P_Q]W^eYmF|'s +]P[|grab 6A|picking @GgF|who "Y(b*F5ZMdZZ
material|nY
materials|,EK]lZn^
maternity|AZC[Q]j^
mates|%a(]*f3D5d7^DBE]J]OdZZ]Zl[|who %Y
math|,[3];XQYn^
maths|!^/^2^7a;A>b@]DBFZGYICKXQ_T^UYWYY?]Ve_nA|and ][
matinee|*ZS^jA
matrix|-ZR]bE
matron|eXj@
mats|!A,CX[ecgEiY|and UZ
matt|CDnE
matter|#D%l*C+D/C1C2E3^4A9F=D@BCDDFFCJcN[QDSBUCX_YAjAk?m]|how DAkB|in %aR[|most 7Z:Z<YaAb]i]|of )[;]bZ
mattered|QDjB
matters|#B%j&E'E)f,C/Z1V2C4F5B9B:]<B?B@CCBDEFBJgKDNZO>QASCX?YEZD^X_?a[b]cAf@kElZn@|and /ZTW|in )]4[A_B]D]YZhXi]kZ|more ,]DE|most ,D8cAZG_J[^^|of 1]E^|to %YaBbYfFi@nD
mattress|"^+[,_2b8DICPWTaW[]W^]m[
mattresses|,]/]
maturity|-^RY
maureen|?Y@ZEF|<name> &D?Z@ZEF
max|,]EaSZ|<number> Ebn[
maxed|AZ|out AZ
maximise|VY
may|!C#B%B*^+@-W._/F0B1E2?3A4W5A7E8?:A;D<W=[?>@FAVBbCdE@FUKCLCQESZT@U<X@YZZD]B^DaBdXf@iXj]kWl?nF|also .BDa|be #D-^3D;D<C=E@[BVH^IEJCMERZX@YBZDaBbDd@i[k@nC|borrow .@=[|bring ,CkF|cause :]a[|change .EhYkB|claim *],Z|come .^>ZCBS^|contain 4[C^DBn[|differ kZn]|drop C^n>|go .BkZ|have ,^.A4D;Y<_AbB^DDIYKGV[bZc[h]i[k<nZ|help &Y|it BDiDn[|keep (jM^|know .?B^SEi[|look ;[BFCZ|never 4bY[|not ._=Z@DI[K^S]d]|notice <c|now >be]i]|run nY|see C[|shock F]nY|show 4Y|sit .CIZjTk[|speak .[4YCY|take 4Y>ZeZ|tell #Z,?|the :_;Daai?|use 5YCB|we 9a_]fXg^|well F_|write IB|your )bN[
maybe|(D,D.b4B5a;DC[DCQCZ[]Zc]eDgAkC|a ,a|is 5fSZZZ|it 8[:YSE
mayor|"D#E,B/Z0c4E;fE^TSU[XYYC_Cb_kBlXn^|'s EZXYl]|<name> /]TZ|today ID
mb|CXjXl]
mba|&^)Z/[1[KET[nC
md|-E7_;^<ZEb]Xb_l]
me|'C*Y+b,i.Z1B2g6_7@8;:=;b<c=[?VC:D=GJKCLCOXP_QeSXTFVAWaZV[K^?_XaCbYcXeEf[hWjCkB|<emoji> +a3A;]FBaDb[|<link> 4W>YjZnC|<name> ,X/Y4YDCQ^YZgZkDnE|<number> 2_QGW]|<somebody> >FN^eC|a #C(^,Z2]4>>Z?DI=KDQaWYY@|about #?)^3>7_FaICPDXAYC][eGkF|afterwards ,C|again ,C<Z|all =_d]|an ,@/]QA|and *F0[1[9D;D=X>Y?CEFOBQEW^YIaZbCdcfC|anything ,hK_QYkWn^|as DZK]|at ;^<_>B?_@DYGeAf]jDnZ|back ,[|be n[|before ,A|below (EMB|by QB|everything ,=|five ;[|for &^*A+^6[;cHV]EaYb^fZ|from "[;Y|get H]|here ,[|how ,^4Z<a?_D]Q^cVk]lZn[|i ,].c9Y<[>AD[KBWYeD|if 3[I_QYeD|in !Z&[+D,A4Y5Z9D<AM[PFYDZYaY|is <_|it cb|know 9^|last #^,]|later 5bZa|more :Z|nine E[|no >[|not ,^|now ,Y;]|on *_4]?a@^DZFCO_dDe^g[k]|one ,]|or ([9DM]_Cd_|put &_2]F]mX|ready 3_|so 7Z|tell ,^9[:[IZ|that 4AE[QD|the "[#d)^,@3[9_;A?a@GDaFEHaI^NaQDX_Z[_[bCfdgChYj]m@n>|there #E9E|this #^,?4A@ZQZeahZjZnY|three 'Y|to "C#?&Y,H.b4C>V?]BFIEYGeZkC|today ,CE]FZ|two ,D2a|until 4[|what ,Z9cN]]Z_^|when 2YY^j]kZnb|where 9^_]g[|who KC|why >ZkZ|with ,X3[9]?EC]X[b^|wrong (^M]]Z|you ([M]|your 7[DY^[
meal|*Y+Z/_8C:?CDD]P[QDT_nY
meals|1Z;XAZCED]EDKZSDfYh[lC
mean|&F(],[2B3]4A7Y8F9@:C=E>^?[DYE[FCM_Q[TBUAXXY@_EaDdEeWkS|a ,BD^QCeY|for "^(@|it %],[3^4F7YJZKYXVe@nX|nobody >CnY|on hZ|that 7[?a|the "[(]CXE_jXnZ|to "E(e9?J]Mf]ZnC|you .C>bB]D[X[
meaning|#Y)Y4YaD|to )YaD
meaningful|%]-D0]5D8C:E<BEEJ[hV|impact -B8]
means|!E&C(?)?.[/?1D2W3c4]5V9A;==A>Y?B@[CbDgEDFAHZI@M@QZT?X[Y_]B^^_Ae[fAg]jbkdmE|<number> 5a|a n]|about C[|for jY|four VB|it KBQY|no ,_CCDCKYQ^eEkD|the #E<Z=ZC]IBQ[Y[d[|to %Z-Y2]>]JZWX|two 3e|what ,D|you .@n[
meant|&]4_7C8Y:C<@>^?aCBIYNBQ^TDcBe[f]janA|for &Z4W|it &Y|to 2Y4W7G8]9C:ECDDZF[Y[d>f[
meantime|#EDXY^eZkZ|<name> #F
meanwhile|#C(Y,E-^.E4^DfM^Q@R]kd|<name> MX|the 7[Z]
measles||cases C[
measurable|8DJD
measure|!Y"C#C+Z,Z1D9X;aDbIZ^ZjZk_n^
measured|#b&V4^9ZCDIbYee@nD|it &a9]gE|the Y[mZ
measurements|,Z3[?ZDcI_Q[Y_kb
measures|-]
measuring|,D7_]XnA
meat|,E5a8[C[DXZ]
mechanic|"Z9[QY_Z
mechanical|8[A[GWhY
mechanics|<DQ]jC
medal|?_EefahalZ
medals|&Z,Y;[@^Q]W[g]|<somebody> &[
media|&C-B1BF^K@ZYaBkDm^
median|!E/B>[C?jD|<number> n^
medical|,C4A:ZD]e^
medicare|D]|will D]
medication|7ZM^][
medicine|4_>XI@Q]
medicines|&]-[8Y:B
medium|7FXY]DgZ
meds|'^@_nY
meet|!c"_&Z(E)Z+C,Z.B/X0E1D3C5]7C8]=@@^BCD@E=G[H]J]K]NDPCQ_R^SZTRVEZ[^WaZb]dAhZk@m^|<name> "W&],]8b:];E<^G]KXQY^YaVkC|<number> CEQY|<somebody> "],D.ECYHYXZ|a ,Z|at ,DC_DFMXSb|by >Ea^|it Fcmb|on D]|our "B&^)]EC|so 5Z|some &EbG|the "c&@,D-C:C>FCCQ@XC^]j@lXnD|you ,].D>X|your ,Y
meeting|#b&E)B+E/F5Z6E7B8D9]:@;B=dA@C[EWFBH[I^KANDQBTBVFW@XF[D]a^F_ZaCbCd_eDfZlVmBnC|<name> ICKWQ[j]kEnC|and #_=a>^I_SBYb|are ID_ZjDnF|at &DC]|in #Z4XCZjYkE|is C[DZjakb|of 1^EbjGlan[|on CDSZY]]_jG|room <aE^eC|tonight ]Y|w CDj@|will #Z|with 1aI]KGQAVaj^
meetings|"_&a<a=]C:E_H[KZN^W^bEmAnF|are M[|today C=jD
meets|)E,A-B5C8dGZICJCKANEQ?T_ZB]F^bbAg_jGn?|<name> CAjD|contemporary G[^Z|in C^|on =[S]dX|the 1[
meetup|>[D[
meetups|D]n_
melody|&AKC
melon|,dDZ
melt|D_gXk]
melted|#],D/YDZ
melting|2cW^
melts|+]
member|!@#[&b)?,B/E1[2]3]4Z5d9B:D<D=_@[CBDDE^FDGCI[JWKWNBSCWXXWZcaFdZeDg^kFl_|'s 2]jB|<name> #Z&cKc|<number> )D,]Q[|of &A1d?CAZKAVbeBgZlBnX|or .C>aK[|to .[|you -[aD
members|"]%_)A*V+^,A-A4@5K8A;A=f>DADBfCCD=E]FZHaJZPaQASDTWVDYGZZaBcEdcgAhGiajEkDnC|<number> jDnD|a =bb]d^|and -B1YWY|are %]-C3Z5Y:EBeC]E]F]J[R^X[ZX]@ihjYl]|asked #Y|at &X-C8Z?XC@jB|can +Z|earn /Y|first !]|get *C7Z=Ba[dD|got QE|had e]|have "F7a|in 1VK^eYkZ|night "[|of *_1c7F=ECFE^TYV^]Dh]iCnb|only !A-[QBT[Z_[[]AaZn^|or CZ|save ![G[[Zn]|say =Z|that %[*];aCZOZR[bX|the #^4]BDCAGZ]Y|to &[|vote =_I[|voted #[IX|were ;]nC|who &C.Z5b:[@ZQ@]UdCgZ|will "ZBdib|with "[|your 4[
membership|"]&Z0b1_5Z<]@YCBD@EcGFK^SYUaZ_]GhbkElc|stands <^
memberships|)A7cCBM_Z]]]aV
membrane|4]l]
memo|FdmZ
memorandum|AaQCR]hZ|of 1[
memorial|6[C_[]
memories|%Z)C8_9[:a<CDCFEHCNBR^SEUB]Z^da^b?fVgEjCmE|are 8]:A|that !_7D8[:Y;[G_^Xa[|to &Z8[aC
memory|&B,@6Z8C:X?X@ZCDDCL_^Za?k@n]|be ,EQC|of ?C@^fE
men|,^/Z7E9[:W;C>^B_EDGIQ^SDZC]BaZb@hCi_kCn^|'s ,@C]IBQCeE|and :^;E<]>aEFKAaYbBcZe^jZn[|in CBjA|one i^
mend|*[2[4Z:;?ZICK^OZQXY[a?eKi[jZ|bikes :>aB|it 2YH[W^|prams aB|the #Z?[
mended|#?.@4C;D>A?aBZCcIAKCS:]E_ZeFfaiYj_k@n=|by CD|the #G,_?cCDIEf_
menders|=]d]
mending|,?>]AXDBnB
mends|&Z,a;YDZKZQ[bZ
mental|4[fZ|health 4[fZ
mention|"]#@&Z(b)]*D+a,[-E3d;D?bD[K_N_OBPaQZVCXcYB]We@fdh^jCk]|<name> +a3[?]P_X[|for R[f^|it "a.ZD]YA|that )Z,@7ZE]lZ|the &^*Z3^8]|this (E*FODa[|to ,F?_QYf_
mentioned|&E4B7];YA[D>FaKEYD]Xh[mY|<somebody> .^SYkZ|it 7^>DFc]ZmZ|the DCQF
mentioning|([,^?]fY
mentions|2[3h5_DDXd
mentor|&C:]=[Y[eZ
mentoring|%[;]<[
mentors|)[E]N]j[
menu|#X(D)C+D-D.Y4E:[@CCZD]EDI]KBM@NAQFR@WDY^]C_XbDeZgDiXkZlDn>|'s X[j]|<emoji> (FMC|<name> #YDdIYk^|at >FeC|from C]|has mE
menus|#_.[4Z8[CDS[jEnF
merch|![%]G]mE
merchant|+^3]6_A]P[X[[[|'s 6_[[
merci|+bP^k^
merely|(Z:^H]^^
merge|n[
merged|4b=Y>YK^VDY^n_
merger|kD
merino|)Z
merry|%EBcJAQZe^ibnd|<name> %EBYQZnb
mess|#[(a:ZDDFCJYM^SG^]mD
message|!_#^'@,?2@3e5]8A;A<D>^?ECCEDLAM=QBRBTDW@XcZ_g^jBkFm[nG|<name> 7[?EQXSEjZkE|about #]?]|and !d.Z|for kDm[|from 5Y|here 3EXC|is 4^YZ|me )^3_5[>BQHU[X]|us "B*A3[D_GFOAe]fBjZkY|we #]4A>Z?Zf[|with *^O^|you (^+[DDP[gEkCnD
messaged|#]@[
messages|#d'[*],@.D3Z;E<Z?]HDIbMDNaOaSC]CbBe@nE|<somebody> ?C|about #]I[|in ?X
messaging|nZ
messed|4d
met|%[,Z.>/D2F4C5B<_AZC>DXEWFZIgS>YD]A^CcZeBgYiYj?lana|<name> &E,YBYiY|<somebody> .C|a 4ZF_|in C@|last mX|on <ZA[DZEEQFTWc]|one Q[|the #_&[,9EZIYkY|with ,b-^E_IZQYl]n^
metadata|"E
metal|CZDeGCHHk_
meter|">.D2Z6Z9C>Z?WD^OBX_[_k[n=|reading 3]X[YZ|readings Xa|the SE
meters|#].[CDDaS[k]nC
method|#Z)],B/^4D;c<DGZMZQD^ab[jDkb|has /^8Cb]
methodology|-]IY
methods|-ZnZ
metre|#C&F,FDBWEYCgEn@
metres|"[#@,C-D/E0A1W2B4?5C9A;D>AC?FCH^IDQASBTCU@WEYE^DbCeBhBj>lCmBnB|and Q[|from D[|long QD|of ,X8[CYQZmFnD|up "Zn]
metrics|-]R]
mg|4]Y_
mgmt|/E4ZY[
mic|&C,GCCFZKBY]gZ
mice|"F,_QZ|and "F
mick|,Yj[
microphone|,]>Z
microphones|2]4[F]WYmZ
microscope|C]QZk[nZ
microservices|:EaEn^
microwave|;[E^XZe]lY
mid|#B<E>[?]ADEYIAQWY^f[hDj^nF|<name> D[EZICKElZ|morning ,Z
midday|C]nZ
middle|'b(a0D8D;D@]DDIFKCL]MbkE|name 'd(ZLaMY|of ,^1^4]@aC^V_WWYYj[|one ,CQD
midnight|!]#D'G)F-D.A/Y0E2D4@5@6b7f8B;C>]?^D>E]FDG]IBNBQ[S>WB[V]dbCdAf[kD|<emoji> !X6_:Z;FTZXZ[^]Znc|<link> !C7b]Z|<name> 7BXF|and &^*X3D4D6^7[?[DCK[X@bbkB|on "[7X?E|we <_
midweek|(C^W
midwife|kD
midwives|SZnY
might|!?+C._2A6a7Y:?C@DYFWQYSbTDVYWAaCbYe^mW|be !C4ZD[S?YX|get DZ|have 5Z|just !F:C|not .a7]S[]]|surprise F^m]
migraine|:[>hMB_aeanY
migrated|A]BXEY
migration|2]4^IBWcbXnb|is nd
mild|,Z-YkCn[
mile|#]%C.[1F2B4C5E:a;b<F=[?ZDEEDFXH^IaJ]KBSBVDW?ZAb[eCf^h>kAnD|<number> :cF]|every :Y|in ^FbZ|is 2F|to 8[^[hE
mileage|'X,ELZY]|and 4[
miles|&_+c-C/D0B4D5E7C8C<Y>]CCGZPcQYS[UBVBWY]CcYe^nF|a D_QYSAW]nF|and ,]|away C[_Yjb|down jF|for ?[@]gZ|in )[??DYf?|of -E8E<]?[CD|off &]QC
milestone|0]8B:EA@JBRZU_^FhAlanC|in -D
milestones|lZ
milk|#Y(b.B7D8B9a:D;B<D?@C^DfI[JBM[Q_SETBVC^WdWgZiZkb|'s #]@Y|and 5X>[KYQZeW|from #]|in &_(d4]KYMZ|is ^ai[|please De|price =Yd[|round f]
milked|&E
milking|&C,[>W?DQ_
mill|'Z+Z:D<^?AD?EBFYMBOEQBTFXEYDcVeCg]lAn^|<name> Fc]]|and #GCF|in <bc]|on 7C]E|yesterday ,BQA
miller|Dak[
million|!G&D,C/f0p1i4B5Z7D:B;_?BAYB[C@EXFEM@SFTdUnVfWBYB^Yb_hYjBmDn[|for )D1[;[QDj[k]|in /E0CA[UC|meals 1]<ZfX|passengers /@;[TCZEbY|people /a0CT^|to ;^AXn[
millions|7Z8C]ZaB
millionth|0b1DU^
milo|QE]]
min|)Y,F0B4D5E7C?CCfD]EDPYUCYX^Djbk^lDnD|<number> &[)_|and ;]C_nY|late QZYbjZnD|read ?E|to C[D^P_k[n[
mince|%C(]CFMZQZR^mY|pies (],ZCFMZQ]mY
mind|&D(X)b*[,X-E.Z/^1C3D5C8_;E?D@DACB^EAGXI[O^QaT[W@YB][^]aDb?eBfDiam]nA|about S[e^|and 8_^Z|being ,ZDYjD|is %_)@JZaC|the B[DBJAQ]SDhVj_|you +]|your C[nE
minded|-]
mindful|R_
minding|d[
minds|/X7B<DJc^[a_kB|about ME
mindset|%A(C,A-d7D:aKZMZNHQBR_X[^=bXnB
mine|#?&_'[(Y)],h.[2X4Y7E<XD?FBKYMYN[QcSZTCXC_biajAkAmC|'s 'h,Z<YLYQZ|<emoji> (].ZK^M_S]|<number> ,?QB|from ,ZM[|is )]LF_Y|was &D'ENY
miners|CDnZ
mini|&Y;X@[gYkCnX
minibus|"Y%Z(G.C2D<^=Y?WCCMCSBYY_Yf]jB|<number> Yb|and <Z|which "]=Z
minimum|)E0D1C3]5^GbN@Q[SYTCa^k_nc|<number> Gab[n_|spend nY|term 1DnC|wage 4ZYZ
mining|CAnZ
minister|,C3];^?bFYQFZ^jAnf|says n[|told jC|would ,EQC
ministerial|1E<[jF
ministers|FhmZ
ministry|,CQC
minor|,EDYQCjY
minority|-Y1^A^BdV]XYhai]
minors|)]?YN^fZ
mins|"]#A3_4B?EC[D]FaKER@]XfAgCj[|and n]
mint|,^Q_VYj[
minus|"C#]&b'^.F4@DcKZS@kbn@|<number> .FCZD^kdnB|four CE|six #]|the #[|three DZ|two @]
minute|!E'c/d7U8C:@=C??D]FaJ_KVLJSYTb[Y]Z^@d?f?kZ|<link> 4XDDj]|<number> 2aWc|and 3ZFaS]XYe]ma|before >Y|by 4Zj[|call D[|no DB|or 4Z|quiz "[FZm]|survey "C'aL^nD|to "X|you 7cJ[]X
minuted|g[
minutes|![#A%A'D(C*C+D-@0C1A2C3?4X9C:C<@=B>Z?EA=C@FBGZIEL@MCNFPAQFRFSVV@XAYX^EcCdCeWh=jCkXmBn<|<emoji> 6[R[[[|<link> EYg[nE|<name> &]CED[K[kY|<number> ,ZE[QajBl[|<somebody> D^|a ,B2[D_MEQFSXWadW|after ,[Q]|ago 4^7]]]nX|and !["C)C.^/F2B7A8^9Z:]>^?CDZHCKEMCSaTBWAYU]CaZe]gEkV|any DE|are EYQXY?lYnD|at #aDEJY][eX|before CDDZKZkX|by 4X|each 5F=]QDjZkC|earlier >]CZ|early 4aY]|for &D,]4D7[DCMZk_|from ;YjDk[nA|go =[|if ,CDEQFe[j]|in ,@4D?aDCeEf_nA|into 4Y|is "_.fSY|it ,[|late #D,W4B=]IBQEX_d]h^|long #^|more JZj]|no ,De[|now 4]B^iZlZ|of #E.B1F4_5Y<Z>B?ZEZHDICM]QDSE_[gC|on #[.]4F=[S^T]WaeE|one 5[Z[|online /_T^|or SZ|so ,Ym[|then ,^?Y@[K[QaS]f_gYj_|this C[|to !^)^,[/[3]<]>]C<DBG]HZN[bBfZjBkE|walk "E9ZCF|we DY|which ;]>Z|will #d|with )[,<0Z7ED>IRSS|you M[
miracle|+a:]P_QH
mirror|:]a]n^
mirrors|8G
miscounted|4bYW
miserable|>^eY
misread|4dD_YZ
miss|!X(D)E.a2D4E7k8E9a:Z<]>D?_FXG]H@IDMCQDSSV_[G]h^V_YaXf^kA|<name> :YVZ|<somebody> >]?f|a .g7Y:W<bSdXWdXn^|it .G4F7[:D>DE]]]aXb]jZm]nG|out ![.F3[6[7bSETE]aaG|the !@OZYY^aeC|this !a.DU[]]h^|you 7^bD|your %[
missed|"]#?&A(C,C.>/^1]4c8X9a<c=EDAG_H[I]JXM@R[SAUZXEYb]^_abVdAk?|<name> "[C^|<number> /d4WTc|a ,Y/A1^<Z?[@]TDe[g[|appointments C[|it #E&E4_7a;X<VDXICbZgGn]|our ,@QCn^|out "_7[HZ]Y|payments [_nZ|the "]7Z;[>CI]|their ,B4]CB|you %[J]
misses|%C)d,Y7[CBN^VZ|out 7ZVZ|you %D)fNagZ
missing|"V+],Z3E4_8b9^<c?[@YC>DEIVUDY_][_Wb[dEj=k?|<name> @[nc|a ?Z|and ,Yb[g_|from ,D4CCCQCjD|it <i|out +_7YC?PW]_mY|the .[
mission|)^,D/D2F8];ADDH@QCV]YB^ZbPc_h_iCnD|and %^-[<_|is 8EAZhY|to %D-]8d<>R[^XjZlD
mist|,D8]^a
mistake|#=&X+A,E/^2B3C4l7b8B:D;@<D?B@BFbHBMDQGTZX]YcZA]_a?eYgIi[m_nF|and #D,[kY|in "a&^,C4]FCQ[jYmB|with bD
mistakes|"C&a,Z.E0C4B;@>[?cFaHFM^WBY@fam]nB|are :_|in 4D?aFDQ^f[|that TZ][
mit|SXnA|licensed SXn?
mites|/^TZ_Z
mitten|"Z4XNYkZ
mix|!Y#C-^7D:XDbGZR^SAdak[nc|up ,bQ[jYkXnZ
mixed|#[-GD[eDk[
mixer|QY
mixes|_b
mixing|<]DEQY
ml|!Z>XQDY[hZ|<number> ![h]nC
mm|#],]0E@FC]IYjY
mo|)>,Y?^CBN@
moan|"?,fC[Q[jZ|about ,bQ]
mob|n_
mobile|"Y'e*Z,>-]4X5X?DDbLeOWQ@TcgEhFl?mE|and '[*]OY|app 4ZD[TYbX|library "XnE|number 5Z|office n[
mobility|!Z"Z-i1B8A;^EBG]HTReV?^>aYb[iDnB
mock|@[CYP[QD^[nD
mod|,E
mode|#c,D4XB[CEIWRBT_^__aiXkB|and 4ZQBYZ
model|"[&[+E,=-f8]9Y<^?EEEL^QBRfVZY^_[nC|and DD|is CZjYnY
modelling|-_Q[Ra
models|&^(g4_@BCCH]jCnZ
moderate|-bRa
modern|&B,C-^/Z1B8e<D?DDEQDRYXY]_^c
modest|-];ZR[b[
modesty|"^hZ
modular|1[VXnD
module|*Z-ZCYN[R^j]|<number> *Z
modules|]X
moira|K_
moisture|DYQCnX
moisturiser|8bFA^]mAnZ|you 8^FFn[
mom|,c7YAYQ_]^n[
moment|!@#A&C(F)]+@,a.C0D1a3B:a;=<A>@AACZDDE@FDGXI@NYPDQ^V_X@a^c>e@fGgAiAkD|for 1fEaVZb^hXlY|the 1[VZ|they 5Y|to 8A:BDBJ^aC|you 2[:DaC
moments|&C(D,?/D2@7D8]:cFYKBQFRX^^_EaZc_kBmX|like )X,D<ab[|of 5YMC_En]|that <YRY^a
momentum|1[;_<DAYEZU[
moms|B]]]
mon|B]QCe^i]j[nC
monday|,]4[7Z:W<YAZCCHBQ[a^bCgAh[nD|'s XY|<number> ,Z][e^kC
mondays|.X4D<ZCBKBaDfDgZ|<number> ,B
monetise|5oZj
money|#[%D'F*D,A-B2d3D5B6C8E9B:F<?=b?EADDZF^J?KDNARAU@WbY[ZB[Cb>d_gCh?kDlEnX|'s %Z.Y2D=@>]@]DCIDS^dCj[|and 8ZFc|back ,D.e7B=a>??AGYI@SgWCaBdce?jc|because ?^|bought #Y,C|comes IF|for ,A2Y=cDVIWQC_Xd_|from g[jE|has #aCY|home /YPY|in DaQB|is )[,]2_=^CBDBNXd_kF|no .DDAQC|on "[DDFXT[m^|or _F|out 2Y|receipt .D|team ,Z|the ,C4e|tip 9B|to 7^CX|until ,Y|was D^jW|worries NY|you .]Y]
monitor|<_DEEaMY
monitoring|#E2E4b
monitors|4^iXjX
monsters|,eQc
month|!_"C&A'h(>+Z-?1Y2Y3C5C6]8D9E:A<C>XACCFE_FBGXH[IXJZLfNYP^UYVaW_XCZZ[b]E^Db]kBlY|'s #a&B1_2Z4]=fFfH^KBSDV[dagBm]|<emoji> BDC]KZX[]Y|<name> &a+Y?ZK_gAkC|<number> /E>ZE_]_|<somebody> ,DgYjY|a ,Z=C>ZI]dCm]|and #Z'])D,^.D<]>H@^EDLYNCQ]^a_YeBg[jBkY|as )^|at "[AdL]hW|because ,A8^aD|before 4^;aD[|by E[lZ|end NV[_eZ|ever ;bb[|for )_4[;Y|free !@'Z)E6XDDT[[ZeZ|from @ZCZIY|full kE|i .Z|if >]a[eY|in >Z|is ![)^,E.A7D?^@aB_KZQCSCfbi^|it ']+W0]=[L]U[k]|less .EEZlX|no )D|of #Z?aW]f^|on )Z-YE[|one 2]SXWYe]|only !Z)]|our )[/Z<X|so 7YDBYF|that ?[|the &C.^3[C]KBYZjZ|then !]|there ,EDF|three 0_U]|to 'X)C*[/[6aaE|trial >[eXgY|two ,Y;[Q^|until GF]D|was k[|we 6Y<Y[X|with 2]4]]]|you 6YhY
monthly|"C#_'])d*X-E.B0_6]=D@YDZE]HEIYLXN^Y[[b^[k[l]|gift 6[:X|letter nZ|one 6Z
months|!]"?&Y(D)?,@-?.D/Z0^5B7[8?:;;[<C=ACED^I?JZQCRBSBTXV[][_Cd@f[iAj@l>|<number> /[4[KBQbT^|after D]|ago 0a<Y@YN]|and ,C/]1D>]DYE_T^fCgWk[nE|are >^|for ,[7[<[nY|free 7a]]a]|in &bE]Q]lY|instead 4D|it k]|late e[|later ,B/C;^|longer /^T_|of !c#^*[/]1e4Z:=>[?EAYEUK]VZY_b]h[nD|off #Z|on ,]0fQaUa|pay 4]=Y|so 5ZD]|the 7Z|to !Y4b?_QAf[|we ;]RZ|with KXk[nY
mood|#_,X/Y3[8^N]P^kC
moon|#B&E+a8C;bDaHAIDM_NBP[b_g]i[k[mCnC|and ;Y|has #@IC|to -E
moonlit|7h]X
moor|([,Z.EQ]n@
moorings|D[eC
mop|!Z,a4aAbQ]YZh^j@
morale|,_
more|#D'>(V)E*D,D-C.@/h1Z2^3A4@5f7D:G;Z=@><@CAFBBC[DCH[IEKEL>MEODTbVYWXXDYFZc[E]C^YbYdAeBfEgBhWiEj]|<emoji> E]F?^FaDhEnE|<link> E[UY][e[|<name> ,Y|<number> /YT[|a /D|about %Z&]FEJ^|and #D,C4[C[^AjS|as %Y,ZDC|at D[F_a_m]nD|chances (bME|could "b8^|done !]|exciting RC|expensive "Z2^H]n[|for #a%A,C@ZI[jY|from 8D:CC[E[aF|fun "YUD|homes "[/W|if ,^2[9YW]_X|important QZ|in QZ|like 4[|likely /^T]|of #D5Y7Z?aEYU^daf]|often D_k[|on /D2]FeN[m[|or &e<[|people (]5[FGQZZ^|so <g|soup 2AW@|than !C"=%a&Y(B)Y+A.^/>0^1_3E4?5D7C9Y:a;A<@>a?YA]BDC<D]EBGCHAJ_NZRET<VYWAXFYBZ>[E^_a_b@i@jHm]|thing -Z|to !@,Y-]5C9[<^GAN?TBZB_ZbYjCmZn]|volunteers 2D|we CY|when 4Z>Y|with )[-^|worried <[|years /]1[Ta|yet 1[F]l]|you ([7[
morning|!@#]&D([*?+@-A1B2;3A8A9]:C;A<E=BCZEDFHKCL[OAPAQXRBS]TFU@WB[]dCj[|'s #D4X]Z|<emoji> 8]^[|<link> "[|<name> ,Y<_B[C_E_Sa[[dYj]|<number> "[#c,Y=CCEI^Q]TEb[|<somebody> #]&[K]e[g^|a @ZgY|all ,Yl_|and ,Q0_6[7c;@<Z>]?CC^D<QEUaWCX[]^^^c_fDhWnC|as @]gX|at 4EAYE^Q]|before (^*E|by ,Y.]|coffee !]/[C?T[|for >^?ZkD|from ]YjCma|i ,A4]|in #D>[C@KDQYeX|is 4XC[jZ|it )]RZ|like %E|on &[|or ;[|our AZE[|routine #D,F;_|so SWe]|the ']0b|to #C&E4Y@]BDK@gZ|we eZ|with &_,Y4CIWKbQb|you 7a
mornings|(B)X*B,E1F3E7?8[9Y:];D<BACCWH_KXXEYB^]a_eYfYg_hajXnD|<name> C]j]|<number> )Z|at iZ|for QD|from #E|there ,[|with 8B@]OBg]
mortar|[[
mortem|C_Y]jZ
mortgage|"[#Z'[/]2e4a5eH_LXW^Z^]Z_Ee]
mortgages|&Z
mortified|4_
mosque|?[KYf[|on ?Zf[
moss|,_3CDBSbXDYYaFj?
mosses|&_0YCBK^UY
most|!Y"<%<&A'D(Z*Z+C/]2?3@4=5?6E9E:D;a<E>D?A@=BCC?DbE<FYGXHCI]JEKBLTMZTXWBXGYFZBaAb^cDeAjDk]lC|<name> /_;]Fembn_|<number> ;YL_mB|advanced 1^V_|ambitious -F1E;[AeGZbWha|asked "D#c&ZHBS]nC|boilers /G|cases DZ|common .[FYQ^|days .Y|exciting iZ|expensive h[|folks <a|have nX|important :DVZ|in 4GQX|is ,D:DQaaChZn[|likely #^DY|likes (]*_|loved 8B;Yb_|mornings QZ|of !D"C%F&a(X)T*F+D,X-E/@0A1E2E4Z8?:?;7?E@DD?IDJDKdLBNCP?RCSZTCUDXCY@^IaHb;eDfAhAjEk@n@|often F]UY|owners /U|parishes HD|people (B)Y,C.X0C4B5F7f:>>_@ZDZFYQBUCZD]bbBmYn@|radiators FEmE|read FCj[mEnZ|requested #F|since 0Y|talked ;Z|things 5[Z]|to n[|trusted +ZA[PY|undervalued ;[|votes =[|wanted #Z0[fY|weeks 2_WZjD|with 9AD[NY
mostly|!A"D#W%A&^'B+E,d-B.C/B0F3B5B7<8B:>;?<C=?>BBEEEFCHEJBNBQbTAVCXBZD]<aEbAeAjZkXn=|<name> &_4X|about TW|and #]2]DF|at ,DkZ|because ?Y|by ,Z|in #Z2ZCa|is >D|it ,>|on CZDDQA|the KZ|to ,Z|you ,Y
mot|!Y<[C[DBG^L[QZTYYEnA|<number> !c"ZG^TZ
moth|&gKcnD
mother|"B%Y&G'D+E,d3Z4B7d:X;@>[?CDCJYPDQ_W?ZY]]_Da]bGe]j@|'s "C&@8Z:_<^>[K@S_YXa_e[kDnD|and &Y|in ,b7aQZm[|is 7]>_]Ze[
mothers|#Y?ZM]fZ
moths|"],a4]@ZY]gZ
motion|#[:[<EEDI[hajDlE|and #ZIZ|is #Z:^a[|to A[
motions|,D1]QBbZ
motivation|7C:_XX]E
motive|W@
motor|"Y+W4B7ZKG|and C[
motors|1a
motorway|'[DWXZ^Z
mottled|D]
mould|#a,]4Z|in ,[
mouldy|4XkZ
mount|4Z
mountain|,[7B:[=YBCXDnA|rescue D[nA
mountains|;[
mouse|/ZKaQB
mouth|0Z5ZU[jD
mouthpiece|,?jV
mouths|3a:^N^[Z
move|!E"C#]%D&?)B+[,C1[4@6Y7B8B=A@FCaDZEYKHN@RZS[U_X]]@bJfCj_kXmV|and 9]DF|anything C^j]n_|cars dZ|for -^R^|it ,d.[=ECYD_KBQ_SZg^kZ|on jE|out "BD^g^|over 8[|the #d,C.@9[<^?WI_QBjG|to #[._CfD[E^FYMZO]Q_SZj_|you kE|your 5^6_QE[ZmD
moved|!F"C%E+Z-E/@1D3C4F5d6F7A9E:D<C=@>B?=@BADCjEYFBKBPdT@V>X?YAZ]]BaEbZdCeDfDg@iDjbk@n?|<number> 5^|<somebody> IG|across BY|again CB|and .Z|from ;dCBb[|house j[kZ|into 1[<E@]A]hZ|it ba|my +[E[|on 7]CCDDjCkD|our CYnZ|round F[|the #_,A5ED@EdI^f@l]|to ,X.]1B5X>]?D@DADBDCfDWICS]VC[Ud^eXf?gFhCjdnC
movement|%[,A6Z7A:g;b<?=CFEJWKB]D^Gacb[hbnA
mover|;]b[
movers|"Z8Bk^
moves|#Z&@,Y3[4@7D<]?BB[CiD_EYF=J^LZO[Q]R=XbaDbZicjbl^mC|<number> ;Z|the E^|to #Z4E>B?E@DBXCeFBJXb_i_j^kClZmBn@
movies|,Z
moving|!Z'_)],X1^4C6X9C;b?BDaFWI@L[M]QWR_UXVY[__@fBk]nC|<name> )XN[|house "_|in F]|it 4^nY|our 1^V[|the #b4D|to ,Y-_1[<]Cce]|with (^d[|your )[.[6[
mow|*]
mower|#]I]
mowing|#[D[
mp|/Z1B3bEEV@lCnZ
mph|nC
mr|#Y&],_1D4A;E<E@[C@DCKYQ]YC|<name> #_,_;F<F@VCAI[Q]k?
mrs|#Y+E,a1D4D7^?^@aCBDDIXQ[f]g]iBnD|<name> #[+E,_1D4D7^?Y@bCADCQ]fXg_nE|t j^
ms|,B1[@_EZQDV[g]|<name> ,B1[@_EZQDV[g]
msg|)ZGY
mtg|-YRY|w -YRY
much|!G"X#?%['^*E,[-F0E2Y5E7[:B<[>@@DAWBUD>FZIAJ^L_MYOEQXRASDU@VXXZYCZC]WaCd@eAh]kBl@mY|<somebody> &]KY|about 4Z|and -]2Y4GBXDDQ_ja|as ,D.C3]<]=ZQBSB|but +^I[P]|coffee AZhY|did LC|do 3^HBM[n[|for SBnE|is "]|more "],B8[AZG[^[|of ,Y/Z7CK^]D|on 4^7a|they 7Z][|to 7[8D|yet 4DFX|you .[F]m_
mud|,b4Z?VDDKCO][^fYkCnE|in 0[
muddle|.[
muddy|:D=]BXCAK_Na]Ce]jCkYmDnC
mug|*^,c0Y;_<[BcD^ICO^QaRYUZeAi_kZ|and <]
mugs|"]*X,[2^3a5W7]Q]XZ[X][d_h_|are hX|in 3^Q[XZ
mulch|>C
multi|-_1B8B9D:CA[EEH]R^nC|agency -ZR[|storey "X
multisig|,]DEQ_n]
mum|#Z([)[,_.C0D4B8F:D;B<a=B>[?B@YBXDBEDFEIYJ]KDMZNYQ[R^XBZZbAc]dAe]jFlA|'s "X&E'A,@5]@_IDKDQA]De^g_|and ,FQFUb|asked ,Y|cried A_|did ,Y|has ,C0F<[|is ,XQZ|made WG|of )Y|on k]|or *],ZQ^|to ,E]ZlD|who ,D-[
mums|%Z'Y(a*Z,A0Y5d>aBbGXJaNdU]XZY^Zbe]idnd|and #[%Z(]0[4Z>[FYUY
mural|1Z<dD[X[cX
murals|,Z
murder|"]
muscle|(Z)[,CD[
museum|%[([+A.^4B9:;a?DJXQZS[U]Z__>b]nB|'s 1[|in ;_bW|is %[QZ|shop j]
museums|"]%EAZEZ^ClYnE
mushrooms|,_M]nE
music|#Z%D&C(E)C,d.>/[2[3D4A:X<F=F>a@ZEDJAKZMDNAQYRBSCXCYDg]h[k[lBmDnC|and .BIYSDj^k]|off UZeB|on /Z
musical|I[
musicians|bZ
must|!^#A&C)C*Z+D,[-W/C1F3d4>9b:[;V<A=@BYGYLBPCQMSAVBWCXdYD[B_Fb[dBeEg=hIial]|be )E*]7EBYNATFU^bDjAkClZ|do %A:[D[QWk_|follow *Y|give DZn[|go )E-F7^:bC?]^jF|have ,Z;Z>]e_|know 3DXF|like ,aQ]|not &Z3_BYFYX]eAjDm_|reach ,FCZQCj]|read ![;_bY|say 4AYC|see 8]|stop kW
mustard|,_9]B^QY_YdZi_
mute|.f3g4^C[QBSYX^
mutual|"[-[1X=[FZI[W]d[
mv|1cA[DZQDV^lX|<name> 1cA[DZQDV^lX
mw|-[CE
my|"[#E%[&a'B(])V+f,j.@/N1Y2d3=4D6Y8@9A:^;Y<b=B>??EAcC?DBEWF^G^IEJWKbMaN^OaPeQhTXUXV_W_ZU^>_Ca_b^cbeFhbl^m[nh|<name> !Z"]&E)Z+C/[0Y2_5[<C>]@ZCZH[JAN[PEW]ZV][eZg]lVnZ|<number> "])d,?<^C@NcQ=WAYB_=b^nZ|agency 1_;Z|amendment QF|answer "Z,E|aunt #Z+E:CPDaCgW|back fE|bad 4]|bag ,D|biggest ;]|bill ,B:[CYQHT]a]eYf_j^kA|bio +EE^PE|book <]|boss ,B2^|brother #Y,]3Z;DQ^]B|calendar )Z-]7ZFC][b_|car ,^<DQ]|career <Y|cat bCn_|class ?DfD|client QCbY|clients %b&]/[<aJaTYnE|co _]|colleague 'YnD|colleagues ,D3[XZgYl]|constituents ,Y/Z>^kB|course )Z2Z|cousin ,Z2]4YW_|customers !Z|dad (D,Y<[nY|daughter ,b;@IDPEQ]b@|dead :aaZ|desk &^4YmZ|direct 4DSZ|district ,Y/Z0DTXe^nX|dog ,B2DWD|door 2]5[7ZW[ZZ]Z|employer 2Y?DfD|ex 1[|face ,Y|family nZ|father &D,_2Z;]KB|fault ,E4aQC|favourite +FPDSY|first ,X1^2E4C5Z7C<[A[FDNBQ^V[cRfXnA|flu ,Y1EQXXZ|free FYhZ|friend &[?]f_|friends (Z@ZBB|full )]|gran +A,]PDkZnC|grandmother ,Zk[lX|great ,[|guest &^;CEDKZQ[|hand 1[<^|hands ,Z^[|hat ,]|head 6]|heart %[BZCDJ[|husband ,Z<Zf^|inbox %E,DDBcXg[|job ,E2]BZ|kids +],D|kitchen :Z<bE[F[c^|knees cXj]|language -^E]R]|laptop ,Y|last bZ|life ,?FdQ=m^|list #]*[OYQH|method ;bbX|mind (_,D7^M_|mistake ,Z4_|morning #D,E;^TCba|mother ,d4D@BF[m[|mum ,c-[0F2E<bA]B_MXNCQ[WDnY|name &B*]OZYDnE|nan 2EUYZZn]|neighbour ?ZfW|new nD|number ,^|office &X,F1W?[C[DaeXkan_|op E[|opponent /bT_nZ|own #X%b+F,_2H4];F<B?DDZFEJcMAQXW[Y^bCfBgAhFkBn=|page ,Ym]nY|pay ,_2F|phone 4FDCQGSDYDkB|plan jC|prayers @]gX|prices 7Z][|profile +Z,DEb|question ,CnY|second SZ|shop )Z<bE[NZ|signature 8[;Y|sister ,]2_M]NYOZQZSYWabBfX|sleep (b<[M[|sofa ,HQD|son D[|speech Egl_|staff ,]Q]kZn^|statement A]F[h[mZ|students +]0Y|survey )E|talk ,DkZ|tea 7^|team #Y&B,B0X:ED_QAc[fXk[lDnY|third ,Z|thoughts ;]b[n[|two k[|uncle QY|van <]|voice jZ|watch ,;:iad|website YY|week ,E|whole )]GY|wife %BJDQVm]nA|word ,^2]QYW[Y]
myself|,Y1^4B;C<bCEKEQ[VXc[eGkA|and kC
mystery|*FF][^m^
myth|YX
n|!B'f,@.^9[GELaS]TZ_[|<number> C^TZ|in !CGC
nachos|XY|are XY
nadia|&[@aCFDD
nag|,cDC
nagging|B]F_
nail|!C&[*[DaKaO]QB|trim &C*Z|varnish D[
nails|+]:]@EPY]EaYgCjB|and +[|say @F]E
name|">&Z'i(a*b,W-A3_6G8?9c:A;[=a@aC@DYE[F_JCK^LjOaS[V[X]YD^B_WaBd]f]jClB|'s F_mZ|<emoji> MY|<name> 'a;CAaLZb@|a ([5aM]Z]|age &C|and #E%Z&?']+[4E;^AaCZKALWfAh^k^nW|at .Z?Z|below 'Z|down C[EY|for +Z,^EDPYlD|goes =ad_|if &YkZ|in "Y&]2[ADDDEbbXhAl]|is #Z0a4Y7W=BDAEWKZSDkDnZ|it FZ|needed SD|of &E(Z)[D^KC|on )_*[,B1]?ZKELBO]V[Y_aZeC|one ([;^MWb[|or ,^2ZQY|our (YME|out 4[|short 'D|spelled e]|that *[Oa|the '^/^9_=ZDC|to *E4D<b|under &^4]|was 4Z7ZY_|will ,].Z3^F]SZXYmZ|you #b>bF]I^mW|your %['Y/[8]T_^Y
named|"X&c*_,a1[4E5Y8[:B;e?[ABBDC@E?G[OZQbSDUDVWWZXBZC[__BbbhBjDlBnZ|<name> "Z0Z1E8D;]<B?C@>ADEAH]RLVBgDjY|<somebody> ,Y<a|a -^8c;b<]D]EAGZHCRaWZb]l@|after ?[|among 1];BACRCVb|and =^d]|best 1DVDlG|every [Z|in 8[;_E_fZ|it ,Y|one 1^@_ECVZg]l>|the &Z,[?d@]fZg]|to bY
nameless|4Y
names|!D"B&a)E,Y-C1B4C5c7Z9]:C@]C=FaIBJDKWLYNBPCSZV?WWZb]D_^hCn@|<name> &],]Q[|and &b,C<Z@[_^eCnY|are &[>]DEQa|by &@|from ,[|in &BAZQC|names 5bZ_|of &c7[=[KZQAkA|on #a&Z0_U_g[|read QE|so E[|to &=KD
naming|#a&[*X,Y0YKXQ^g_|names ,Y
nan|">(],Z2E9^>EG]ICM^SDUaZY_YeAhYjCn]|'s ,B9__Zn[
nap|,ZQ_
napkin|,DI[K]
nappies|>YC]QYS_aD|in >Z|size QZ
naps|-[
narrative|-e8B
narrow|,Y4]CYnF
nation|![;]b[n_|'s ![;]KYb[
national|"[0Y;_<eH[QD]Ba[b_c]n]|<name> nX
nationally|1g;WVc
nations|CEjA
native|7]8<>EHZ^JnD
natter|CYj[
natural|!Y"C&F,B-]8aH<KFQB^_
naturally|+Z,Z<aPZQZ
nature|4Y<]QDXC]D^^aalC|'s :Y^_
nav|,YQ]
navigate|-Z:b;AbHnB
navy|&E,b3b4DKBS]X___k]
near|!D"B%E,C-C.@5[7B8A9^:A;C>D?B@DB]DBEDYZ]C^AaBb@f;h]n^|<name> ,C@EHFKGYBjDna|a ,[@[g]|enough "C9]|it 4bDDQD|the "[,E.E4@5^8G:E;D>E?DCZQZYCfDh]|you /D0[9BX[_EkE
nearby|9DD[
nearer|4e>CCaDAUEYbeAj_|the C[
nearest|!D#C*b,A3E;ZDfOaQAYZb[dBfCjZkd
nearly|!]"A#^)Z.X1D2Y4?7^8@:B;?=C>XCCDZEEF]GZNdT]Y@ZX[_]_a?e[iBj?k_|<number> /F0YTF|a <[|all #c2_4aI]K][]_Z|always #D4F8D:Ce@|closed ,^A^h]|did ,=F[QD|everyone #Z>^|everything ,^4E?]|full )Z7]|made #Z|quit <a|sold 7X|turned 4E
necessary|8ZDZkZn^
necessity|^[
neck|#^/]5YFCIbT[mDnX|rhubarb FCmE
need|!^"Z#C%?(@)]+?-A.Y/A0]1F2]4<5Y6]7>9E:B<<?=AABBDdEaF@GZHDIVO@PDQXR@S]TBUEVAWZYDZZ[Z]BaEc=f@gEhAiBkbl_|<name> ,[0a|<number> *d+]/X5]EcF[P[Q[SEZ^d[jFl^mZnC|a !E&D)Z-C/C0a2C4F5F7F8C9@:Y>@CDD^GCHXJ_KCNWSDWEYCZA_EaagCk]nB|about C[DX|an DfQCe]kbn]|and D?|any ,[|anything IZj[|boots >B|coats AE|for )Z-[.E/[|is %[N[|it "Z(Z.B:d>XDDM]SGXD]^^WjE|me .c|more 2DWD^Za[|not !E#C&Y,D.d2E3B7C:F;F>^CBD@HAKXSdeafBkD|one D[I[|someone )[SX|step SF|term n[|the "E,C2f5^>F?[E^HDI]M?WcZb]GlV|them ,@YD|this "^(A.d3b:AM@TWX[kEnB|three 5Y|to &B(C)C,^.@2A3^5B7C:Y;E>YAFBDDbFaG@N@OCPAQDUEWFZD[@]Jb=d]eZfBiBkZm[|us ,X.b2CQYSaaE|you 6f;@EaJCM[Xc[b]]|your *E2_9A>EE[M[S]WWY[]A_]n[
needed|"D#F&D)X+A,A-C.E/F2_3D4X5_7B8E9@:=?BBDDaFAKCO@QBSUTCWUXBY]ZY]@_@b?hYm?|<link> DZ|<name> Caj[|<number> #Z4EIYnE|<somebody> ,]|a ;]<Z|and C[DBhZ|at .DDY^[|for 4]CCDDQ_jE|just 5^|on C[QC|this C[iY|to SY|we jB
needing|)Y
needle|&Y-B.ACADaQWSF^EhXka
needles|,^.D9Z>^K^MAQb_]e]ja
needs|!H"@#D&D)A*D+W-C.?2^3_4^6E7B8C;@<A=X?BB>C[F@HEKEMZNBOHSCU?XY]=a[bFiHj^k@mBnB|<number> 2a4]7[CZM]QXeDjc|a (^,C.D4a9D>BBCK[WA[Y^CgCiDkB|an 5]>ZEdZZlY|it (bM^|no .aDC|one >ZeZgX|the (A4^MCeB|this (ZMZQG^[bE|to (b,C.C4XDeECIEKCMTTBYCaZfWk]|two Q[g[|work (;MF|you a]|your :[
neg|,Z.]kC|and ,[CBkC
negative|"D>ZCCQCXZj@|is jD
negotiators|;cb^
neighbor|&Cn[|<name> &D
neighbors|#X%],a7c:Y@YBfCXD]JVQcSFhZibk[nf|in BbQXi^n[
neighbour|!C%E&b*@,G9[:@;E<B>b?[IZKXQFXDb@daeZfYn_|'s ,[jC|<name> ?]|at #Y|for ED|in ,?Q>|who ,DC[DZN[
neighbourhood|*b1[7ZF]OcV[m]
neighbours|"Y%E)F-b5C6Y7Z:@=]ABBCCDHXIaMAQER^T[Y]ZA[W^Ba?e[gBhA|and 7Z>[|at #aAEI]|have 7c@GF]]Ym[|in BBiC|on BEkF|the -bR[|who "W,ED[|will XEn_
neither|&E,D.]2Y4@7X:Y;A?ZC@DZIZQBS^WT[W^DbEdB|do .C:]>^DYe[|has ,BIY|is ,]|of ,A2_?CK[QCW^|should 7f[^]]|will .]
nephew|2Y4eDDQa
nerve|;c>_?^DZec
nerves|>]Af
nervous|!Y&_)Y4Z5Y;B>hQFT^eajDnE|about @[d[eZ|system 8D:[R^
nest|#F&Z,E9Z@ZIDPYg^|box ,[FYPZ
nested|&X,_DD
nesting|BECZQ]iCj]
nestled|-C8Z:AJA|in :E
nests|4YD^
net|!Y-d.B1Y5^;]=_@XD[E]HAR_SBZ]a]b^eCgZnB|profit E[RYlY|worth 5b:YZaf[|zero ;[<Zb]
netball|&Z+X?[GFKY|season GF
nether|B]
nets|,D;Z=C@Y_CbZjc|and ,@=D_C
network|"B%F'^(a)B,A-Y1B3C4=5_7C8F:E;<=@AaBaDBEYJAL]M_NCQCRZV@Z[bVj]kElX|and >^CZ|is CEZZf[|of 5BZC
networking|8[:CEY]^^]
networks|<[ABK[k]
neutering|nB
neutral|1a2Y;^V[b]
never|!Z"Z#=%_'B)[*>+],E-@.^/Z0B1A2<3]5C6Y7W;^<]=C>EAAB[C@D_E>FZH[IBJ]L>N^OHP[RATWV@W=]Z^Y_Daab_cadCfZgAjFnY|a ;_Dfk_|again ,CKZQCn^|apologize ,E|ask (d7ED[YA|asked ,Z-]4e7[R]Y]]]e[|asks ,B|be .F7]CE]bdY|been "A&D+B,[-Z;?<XFZJYQ[SAXBYZ]Cb>iAm[nB|before ,Z8_:[I]^_|came >Y@D|come ;^|did n]|do ;CSY]XaD|does ,_.[7EQ[|done 4[>[F]|dreamed bB|eat "ZH[|ever ;Y|fail B_i_|felt #F)[,CN^QF|forget %Z,?3B:^?@FDJaM[aTmC|forgotten ,E<X|get &]+[/Y=bZZdYm[|give XY|go 7AGZ|going "Y7E|got )X.YQ^|guess nC|had +[4]|happen "Z#]|have 4C6Z7Z?W[ZnE|heard DY|just %YJYZW|know .ZSU|learned &B?F@_e]|let !Z&W5]:_a]b[|look mZ|looked ,ZQY|lost ?ZB]|made n[|make <^N]]Dc]|miss XYnZ|need "Y|once "]&d,g1];C?gG^K_QaYBfe|open .]7Y|pay =cT[dY|phone .G|played bZ|put Fam[|received &[|ring D^|run 6Z;[N[SZb^|said 4?IB|say FF|see !c6[G^|seen +^,E8a;DDYMF^a|sleeps %^)YJ]aZ|stop 4[;_b[|stopped :B@[|text DZjF|thought <^A]|to "Z|told K]QC|too )a>[|turned FX|used "D>[f]|voted <^|want )]8Z;b|will +[,@<^QC|work #F|worked 4]
new|"a#[%D(D*?+D,>-W.D/C0C1]3A4[5V7=8Z9C:@<Y>A@CDFFAGZHaRWSZV]XYYYZW]Z^caDbZfDgDjVkFnC|<hashtag> -D8[|<name> #E&>)Y+]-_4C5E6[8^:D<C@bC>FCG]ICKGNZQCTBZ@]D^aaAbGeDgZiCjAlWm>|<number> (Z1_AZCDHBM]T^V[h]iYnc|address 'c|amount Db|and >[|app )ZJC]DnY|at &[QZm[|away MX|baby ,_5]ZY|bakery NF|banner <c|best "Z|bike &]KY|blog CCEbj@la|boiler #[TEWX[Z|booking C]|brand <FACEDRZ|bus 4[|business &EKE|car 4[|card #^4bCY|cards YZ|chair 1B|chairs #^,]3aQZjZ|chapter 1CA_EY|clients #A4D7_CY|clinic 4C|coffee )Z1[V]|colour EDlD|cook 3D|course 5^A]ZY|dataset KEjW|date &B.b4^>[CfKCQGS^eZj_nZ|dialysis dYe_|digital 8Y@]|distribution 1BVE|drop ][jC|e 8A;[|entry (ZjF|ep m_|episode 5[;ZZ^|exhibition !YQYkX|face 1^A_V[a[|faces B]UZ|ferry '^2[L^M@W[|five 1[8XCC|flatbread FCmE|framework EY|from 1YVZaCn^|front ?F|gritter (]M]|harbour ,DQD|head -ZkZ|here ;]@^g_|hip @]|home AYEahZ|hours #_.[=]S[b^d_|house DZk[|in #D,]-Z1B5_<D@DADEEKLRZVB^]_^bDhGjFlG|is eB|job ND|jobs VB|kiln 6[[^mY|kit 9[fXkC|kitchen 5[Z^|label #Z&[=YWZ|lamps SZ|lid #b*C>^IYOAeZ|lights mE|logo 1_8]<^Aa^[n_|look (Y-];]J[Md^Zb[h[|map i[|mark <Z|mat ??fD|mattress "Z|members "Z&[0c7CY][]|menu >FF]eBm[|minibus "]|name F^|oat #Y_Z|office "[la|on &],X4FCCEAIDK^Z]lA|one "D#^&B*F,?1Y2C=_>DB]EDKAOEQBSH]Yda|ones #d4f5XDYY^ZV|oven "_|paper &YRBVE|parents 5_Z[|phone kD|place DC|poll aZ|post >[Edlb|potatoes ]F|price 7a|product &D|pump ,F2_4]|range #8IA[]|record <[|report "C;aEAFjHDXYb]mb|research /YmX|roles ME|rota 3Z?gXd|rule #_|rules /[>ZJZ|scanner <YnF|season %X8ZAYa]h[n_|seats h[|set EY|sheet #^Y]|sign ,bDZKdQXk]n@|slot CD|slots ;ZCEQDb[|sofa ]Y|sourdough ^Z|starters &Z<bCYcYj]|state RY|study /CD]kZnZ|system .]|tablet PZ|term :Zb[|the &Z|this #D|till #Z|timetable JF|to C=i]|treatment 2D|trustees PY|tyres #[)A+^<D|values 1_8Z^[|valve /G|video K]jE|voice >YeY|way 8]J^|website )]3]<gN[X[|whitepaper -Y8_EYRZnY|year "e-_4[8^:WB_HYJ]R^]X^[a_i_|you !Y8l:gG^^fa]nb
newborn|%]?f@Ze_feg^nZ
newcomers|SanX
newer|,B
newest|;CAWBCKY]EhY
newly|"Y-B1aH]V^
news|!D"Z#B%A)_,B.A3E4_5a7@8B:?;B<c>]ADC^DAFbICJBKRNYODQWRaSAW?YEZYbFc_f_gDhAiDjYlYm_|<emoji> EBF]]VmYn]|<name> C[FEf]hZjZmEn@|about CBFf|before 4^|coming ]ClDm[|for ,@<fC_YZj^|from 0XAZCXYDabcXgCj[mZ|i +ZC[lZ|is )]1]NaXCaD|our <YNV|out CC|the "][ZmE|this %E|we -YCBEZ
newsletter|!D#_)Z*e2E4X6]8]<AFjIYJDMFOZRDYa[cd@eCgBiBj]lAmfnC|'s jY|and FBnY
newspaper|&b,D;EF]
newspapers|DZjZ
newsroom|V[
newts|B_i[
next|"D'D)X+<,?-W0W2F3@4Y6Y7[9E:B;@<==<>:??AFBCCcDBFCKEL@O[WD]W^X_[cHe@gFiBj_nC|<name> &CCcI[KEQ@e^jW|<number> !a.[7e9YGc]c^Eaad[f[lVnc|and #YCYKZ|chapter )[-[1c:D<]EXFDKDV[a?h[mD|cohort !]7d]_dY|day )_4C;[C=D^YBjB|door &a/Y4AB[KbSZe_|flat 7E]E|gen -YE[JA|generation &D-Z7E8a;ZKARY^a|in nY|intake 7Y|level )E-^1D8b:^;ANCRX^Ya]|month #D&E2_DdHBWYgDk^|morning 4YS[|on QH|one "[2Y3[4XC_SC]Xb[j[n_|person )F3[|post C<|print 4]S^|quarter lE|round =ZX]nZ|session C?Eb|spring !A#b]ZkX|step "]9?:^|stop 0eCbEaMYU]jZlc|summer 4ZCE|term #c|time )E,A3a4a5X>FC?QCXYY_gXj?|to #@&^,_4=7B?CCCI@RETZUZYAbCgDjDn?|up CYIXa_lZnX|update ,E0D4XCbDDEEQ@XDjZk=mCnC|valley ,c|week &A)D4X7]>D@]C[D?F_JZKBQYSXg_lam^na|will FYmY|winter 7[|word C[|working DZP]jWkY|year )^.[/E0Y2]5]6[7^:_DBEAIASXTAW]]]eFk=lB
nhs|)[2]@YC_Db]D^Ca[hcnA|patients D]
niacinamide|D]FZ
nice|"^#?&V*a,^-Z2D3d4@7C9A;=<D?dC[DVKTO_R]SbW^XYYAZ[]?_Eb@e@fZg>hFiDn]|about ,[k_|and 3ZXY|but .Z|evening QA|one ?ifbn@|to "Y3E5X;CK^QYRXZ[j^n]|try ,=kC
nicely|#?2_3D?b@YW]f[gY
nicer|9C>[?Y
nicest|+g,^?YKZPf
niche|8]Bbi[nE
nick|2^KXWY|it &[2^K[WY
nicked|&_
niece|,?4CQEk@nY
night|!D"Y%C&F'D(E*A+@-G.V/A1=2>3>6E7C8D9D:=?X@FAAC[EDG?JAMCTCUCV=WH^E_?aDnF|'s 4]>X?CD^QFb[fEgDhEjX|<emoji> 1bEZ|<name> ,C.[S[]^j[nC|<number> ,ESBkYn^|<somebody> aY|about mX|and #Z)^+Y,a.B5_7[<DCdFZP]Q]Zb[JjVm^|as >]D]|at ,D1D;_<CP^c]l_|baker &@KA|before =YC]|bus J<|buses D[kX|by E^|cleaner @[|crew ;f?[KDWYjD|desk ,CMZQZgd|for ,E;D@aAfbEg[h]|from 4]lY|i ,D<[AYE[lY|if ,_<_c[|in "^>]Q_e]|is "Y,B/^TYkZn[|it 4[BYiZ|line 2Z4C|nurse #^D]|nurses KZ]W|of #X8Y;[CZNA|on 3Y4EQ@|or QF|our ED|out 9ZDDh^|per /FTF|porter ,[^Z|porters 1D?]M_VDfZlH|shelter kX|shift #D&e,Y.]@aGFKbfFgakD|shifts <^|somebody ,CC]|sorted "_|staff D[Q[kZ|team KEe[|than &Z|that =Y|the #Z4D@BC@jB|there 7^|to ,Z4D5[ZZdAeB|train 4D|was 4ZY^|when 5Z|with &D,^?]@]CZQ_|you Q@
nightly|)c,ZNan]|builds C[jZnZ
nightmare|HC
nights|#B&B(A)@,Z-E.E/D0B1D3D4D5C6Z7A8E;D>X?Z@DACEBFDGTHZICN]SWTCUCVBXCZA[]a]f^gDhCiAkB|<name> D]|<number> >^CEQ[f^k^nX|and 4]>^QB|are "Z|at #[+]]Z^ZkC|of ?^fY|the ,E|to nZ|with Sa|you ,]G[
nil|?]
nine|%A(B)@*E+@,^-@/Z0]3D5^6C8<:?;D?b@]ACB@CED@EEFCMbNDRCTXUbWaZ_]Z^FaBbEdZf_nA|<name> CEIZQES[eZnY|and #C,[5[@^KWQcYEga|are CZ|boxes 4?YC|branches "Y|by e[|calls 9C_D|countries ;Z<E|days &],B0[4Y5]7B9[CCDCKWM[SCTaXHY]jAkC|families jY|hours 2W4BE[XZe_|hundred 0[U_g_|in #[/_0a?ZDYK[MaT^[^|is 4_5ZmY|members 1^dF|minutes ,Zbaf^j[|months !Z|o'clock ,C?b|of !]#Y&C2D7Z>U?DAZM[QcY]k^|on 4BYC|people ,A4a7^>CQF][|places 0XUW|seasons AFhDnD|seats (G7[MD|the ?]|thousand &]0B|times /C4BDbQ]]Ck]l[|to jB|tonight CZ|weeks "Z#D7b>^CZS_]Ze]|were e^|with I]|year &Z+]@DKaPZQC|years &D1]2[<Z>Z?FCZIESBVYYC]^lHn_
nineteen|&],[/Z1Z2F4C7A;D?Y@ZE^FEK_QbT[ZCaBjYkBlamEn@|minutes /]|of #Z<b?Y|years ,[<D>F@]SE
ninety|#B+Z,B/d0^4c@]A^D[F_I@KZT]U[VBm_nC|minutes ,B5ZQAYW|seconds +]D[
ninth|,Z.C;^<]SFb[g]
nip|kZ
nits|P]k]
no|!D%?&E'A)A*E+W-B.e/:0;1=2C3Z5?6=7F8C9A;><E>_?>@CBAC]D]E>FCG@HDITOAPZRDS_TGUCVEZB[=bAeZfChCjZk]lDmAnD|'s nZ|<link> "^,bgZ|<name> "].D3c:^=YCDD]H[Q^XYd]jBkC|<number> ,EjF|<somebody> KA|a D[|account .CD]k]|action 1^|ads ,[Q[|agenda .bSc|amount BYiY|and #a,Z>[?^I]e^j_|answer "B&Y4ZQF|apology >_|app +YDdk]|appointment ,C.DDfQEeYhXjBkbnb|argument =Y|at :CQ[|audition "[,FkD|award =bK[d^|back #D,CQE|bad :ba_|bank C^DD|beer 7]QZkZ|better !^4Z|bill =hd[|black CZj_|booking ,CD_WV|bounds aX|box Fa|bread ,@CZD]jZ|budget =^_W|bus .[DY|business AZb[|by 4ZAZ|cake .bS_|call .aS^|car &_>CDD|card !Z)E,F.ZCZj^nA|cards (FMF|cars CY|cash ,D-[CAjD|catch !b|change .DDYQEkV|charge *Y=ECED_I]ObQEW^dDgCnE|child 4]A[FZhZ|code !b|collar _^|contract !Y,[Z[|correspondence 3[XZ|cv ,F.BCDS@jF|data 4B|date #B4_C[DDYY|degree #Ek?|difference Dan]|driver ,_4aCDjB|email .ZDck^|end HC|entry *]X]|eta 4fnZ|exceptions 3_]C|excuse ![.F3_4Y7bTSY]]a|excuses !Z3E4Z7WGYYX|experience .A5]>DQ_Z^nd|extra D^a^|family ZZaX|fee )X*^,A=_B]CAD^IEJ[O_Q_d_jBkcnE|fees ![|film /_C[jZ|filter "Z&[?Z|fine bZga|fines .b|flash ^Z|flowers &GfF|for #_4[|form #D,E=]CDDAdajBnB|forms h[|from >[DE|fun >ZD]Q]|further "_)^1^2YCDDDH]VajD|fuss IES[g_|good &F,_.c4cKDQXSaY[k?|guilt .ZDD|hard 'Z._DDSc|harm 4[>ZS]|heating ,C|homework >aQDe[|hot YX|hurry .Z|i ,[.E7e=[>]kDne|idea &C([,d/^4]@^FdH]T]YW^[_Zg]kDnF|if ,E|injuries jZ|insurance ,FQFn[|is .^3_:[S_|it "X#Z4E>EDBF[L[Q]gYj@|joining !a7^=Da[|judgement '[(a>aLYeZ|kids 5]ZZ|last 7A|later -]E[nF|lease /CTF|lift 4ZSBY]|lights "_|list 3Z7]CZ|live C_DF|login CCgWk]|longer #@-Y1[:Z<Y>ABaKTQ]TDVYa^e@gDi_j^|meetings C=jD|milk Dh|money H^jEn_|more )b+b,g2D3Z4D5D7f:BCDDAJ_P^Q[SBXa[[]a^[aBhYkD|music #[KYk]|name @bDBSDYDfag_jAnD|names .]2Z9]DcFBQBS[W]eCkb|need ,D.g4D8D=^>]DdHFIVQFSc]B_@eag^jZk]|new da|not #[,_QY|notice 4Y|nuts Q^|obligation "B+E.Z7[DEG^H[ZE^AkB|on ,B:[A[C[QCT^n]|one #F%d&E(D+_,E.^3_:];c<C=E>c?DC@D@F[IAJbKTMBN^PY]___aacAebf?gZhAjDkBna|other .D1]2]8c:Z;f<[DCI[WZ^abenE|parking kE|phone <cDA|phones ,[M[|pies i_|pitch .c=[S[|place #a8Z:aIX^Y|plan /_<XT^|plastic CZ|plums YD|post ,[C[QZ|pressure 'Z.^6[aEfY|prize ,a|problem "Y+[.^5^DCHZZ]|proof 4dQE|purchase D[|question #D,B4EQB|questions 4]>dDCQ^e_jGkBnZ|queue ,[>be[|rain ,[3Z|really 9Z|reason ._2]>XCCDDMWSaYDeXjFnE|receipt .E4DDEK^Y]_Ee?nD|receipts .C|refund VX|regrets !Z|reply .a4_aEe^jC|right :ZeZk[|rush #F.[SWkD|rye #],ZCZI^|sales .cSa|say .[2]DD|script n]|second 3Z7cX[|sense #Z,X.CI]SEkZ|service C]YE|shame >ce_|shows 2a@YW]g[|sign 0YDfQbjYkb|signal ,E@YC[JY|sleep >Z|slides 7[CADDjCkJnE|spam .YSZ|speeches ,Z._>[S[|spin 4dQC|strings )X|such %[:bN[a_|take DF|talking &Ee[|telescope D^|telling >^eZ|thanks 7eD_GY[[]dkYm]nY|that #Z4]|the #c,[.D4A>BD^Q]_VdVeA|time #]CZ|to #[.]9D<Y>DI_J[QFZXaGb[cYgDjZ|towels .B|trailer KX|trains kD|tsunami jY|two !Y8^|use #X.[4]SYk[|voice ,]Q[_]|vote =dd[|voucher C^ga|water CcD>|way ,BCZQI|we #[.C=F>]QaicnX|wifi SY|will .C|wonder ;^>[e[|words "ZH]Man_|wrong =Z|you .?;_=D>Z@DIZQEbZjEkVnB|your @C
nobody|"A#>%B&F(B)C*C,Y-<._/X3C4[5X6C7F8>9C:F;W>j?E@CB@CFE<F[IBKEP^QZSZXEZD[A^G_Tb[cYebiHlGnA|'s #D&B*Y.]2C3[7a;V<C>[CEFAI[KEQYS[X[_XbCebg^j[k^nX|<name> Fjj@mjna|asked "C#@,]I?|asks ,F>bQCeZ|at /Y2]>bWU|believed AZ|can ,B.D0Y4^7[>BDHI]Y]eA|checked ,C>[Q[e[|checks >YD]|comes ,^.[2Z>Z|could ,Y?_|does !a+Y;[QFb[|else *[+D,B:Z=Y>^?[O[QCSE]CdXe[f^k@|enjoys >[QX|ever :[F[|fell 1a<g|fits +];ZP[|from &].[DZeC|gave h[|gets >Ze^|had &Z>DQBa[eBf_|has )[._CZF_I@QBS[WbgGhWk[nY|hears mE|here >_e[gW|hurt >?YFeCnE|in !b+],[2[4X;ZF]P^b^|is &E,BDAXY]XjZn[|knows ,Z|leaves 3[;]b^|likes 4D>^Q[|loses CX|lost ,Y|mentioned 7_][|minds .A|needs D[|on #Y;dDYQZSC_]b_jX|outside K^|owns "]|paid ,?|reads k]|sees &]RbfZ|should #]+^>^YA|sings ;GbG|sits 4Y|talks /[<YFaTbc]m[|tells 7D8FF^KZQHn@|to 4]j]|told >BDZ|wants ,D0]7aUY]^|warns @Y|was ,D4Y>@DBQCY[eAj[|who A]|will (_,U.e3B4>7E=C>jCYDbFAQLScXDYAehk]mEnD|would #Z0]2E4GKZU]gX
nod|(]<[
nodded|4Z
node|:[?ZBYCbfYj[n^|is :Z
nodes|CCQB
noise|"]-C7C8?9[<b=D>YB]CbDZGEH^J]ZD^Cb@|from ?[|like 9[<]
noisy|)B,^N[QXnX
nominate|+A,_;DEYPFQ[XZbEjXnD|a ED|my +APG
nominated|;EA?X^f[
nomination|&]C[QYc[
nominations|,ZEdKFMBR[aCk^lcmC|are k]|close 7]EX|for ,YE[R_l[nZ
nominee|;EQBn[
non|(Y)F+[-g3fFDG]IDPYReSCXY]FiYjDlC|conformities E]lZ|executive -F1CEFREVClC|members -C|refundable 3]
none|"B#Z%C+Z,@-A.b/Y0C1C8E:W<b=Z?BADBDC^DYEDHBJBNFOBPZQBRAUDVB]^cadWfQhAi=kWlAmEn@|and ,C.cS[|at =Y|left ?[QC|of #?,]-D.]/D1G4[8B;C>Y?DEGS__Yc[hDlEnG|will 3Z<[
nonprofits|Aa[[h_|in Aa[[h_
nonsense|#b>]IZ
noodle|DC
noon|"[#@&=+?,>-F.A1[2C5B7?8@:>;G<B?B@?AEB?CmDDF]GEH^I>K?PDSAT@WAZC^E_Bd?fMgAjikBm[n=|<name> 1a=aKCQAVSd_jXkEnB|<number> QCaakC|and 4Z=^Q[bad]jE|at SZ|et CYJ[|for !_nZ|if FF|on CZE@hEl>nB|to ?[EYS[|today "[4Z|tomorrow D_FZk^m[|with IZ
noor|&Z4[KY
nope|._FhQZS[mYnE
nor|.^4C>Z?[DFScgajA
normal|"B#Y)E,@.]0]3B4C7C8E:A@EBECYDCEEHBKBM_U^YF^CaFj]lGmFnF|<name> CD|and aFd_|for k[n[
normally|!c)W,^2D7F>FCCD[GaKAO]SDWAYZbZeFm^nD|<number> !f)YGab[
norovirus|C]e[kY
north|#A&@,B.C1B3@4E5E7D:@<F>B@CADBDCVEDFEJZKBMBQAUBVAWCXIYB]A_Ae_f>j[k_lAmBnB|aisle C^|end =YC>QX|gate CCDEeZj@kB|of C]DZj]kZ|side 4B?[D@[Ld[kA|star %Y:CR[
northbound|jZn[
northern|^DjFmBn^|<name> CDjDmDn]
northmere|2X
nose|"Y2a7aS[W_[Z
noses|;_
nosy|6^[Zh]
not|!@"E%A&@'9(?)G*?+C-9.Z/D0A182C3b4a5?6?7]8?9?:X=C>]AGB?C]DZE=FXIDL>MEOCR>SZVAX^Y^Z@[@]]_Aa[dEiCjZkXlA|<emoji> "_;_b]|<name> ,a4[>E@CCgEYFdK@M]Q^XEYXaBgDh]jamc|<number> ![#Z&D,B0F3C4g7D>C?T@BCgDDIcXGYgaCbDg@jdkEnC|<somebody> #B,=5Y>C?BIZKAQ@aBi_kEnA|a "?%c&A(Y)V+F2]3Z4B8^:c;]=D>X?DGDHGJXKBOCPAR]S@^Za_b_f@gDjAlXm?|abide ,^|able 1]|about 3B4B:e;EFAG[H@IFM]N]WUabcB|accept ,D;]|add 3aj[n[|affected 4C7DCYDBjZkCn_|afford 9[U]bD|afraid h[|after #].CDbIXgajYk^|agree .B2]4C;_DYFZWXY@_[gXm_|all 0Z8Z;_CEQYXB]ZnD|allowed b^|alone "[)g/Y3@7B:A>AH_MIN_R]XB]>^[eAgEmD|alter 3dDEX[|always :DNBkBnB|an +W,e3a4C:^>]Qba]e_kBn[|and "a#X&C,=3b=]CZDBKAQGd]fCgSnD|angry 7a][|answer "[jU|answered ,G3YI@KZ|any 2[4ZQA|apologise hZ|apply 3aX[e]|approach j^|argue ,[n[|as #Z7^I]TYW_fYjA|ask #D3^4]7A;^=X>fDAF[P_XbYC]?ebfCgajCkFmfn]|asked #C4aIE|at "e.F:];]H^eF|back @E|bad 0b;Y<cQFUbV]|be !X"]#^%B([)@+_,H.]/_1[2D3W4C5D7^9Z:F<Y=E>Z@BCYD@F>KEN?O@PXQFTZV^W@X_YA[Za@bYlDmF|bear ,];]QZbX|because ,?4B:D<CMZQFh_m]|been 4^5Y7E;]<S>ZCXD]H[Q[bWe_gDk]n]|before *]C_GEKFj^|begin AChB|being 2Y:F@[g[|believe ,B0_7A:C<a>EAZCZFkMYQ>]AaAhTmfnH|belong DD|blame (b|block SC|boiling S[|booked (]7[MZ|born :Xa[bC|bother +]._3_4ZD[QDS[X_k[|break >[X[|bring C@I[KCSZk_|broken ,[DYNZ|build #e4B:[Ibn[|but IZ|buy #[)[,F/Y5XD_QD|buying ^Y|by 3E>D@]IEQA|call 3[DfXYk]|care )[,Y.C7_=[DBH]SD]^bDkA|carry ,]4Y7Z|catch >XeZ|change #C.C3[7B:WCbDFFDgB|changed #E,Z4B8X:[IAQYa^|changing ,[D[dZ|charge <EDciZkc|chase QD|check "F4_CBN]|checking ,^|claim #YI^kZ|click 3A7CN^XCf[kYn]|climb ,^<DQ]|close ,Z.CC[|closing #]|come !D)C.^2E7]9F;@>Y@_D@QYS^YDf^n^|coming #[7^:ZIW]b|comment *]3gXf|complain 3aDFKYXa|complaining ,Y4C<XQ]|compost Da|cook 3ejZ|cost S[|count 3a:C>XIAQZX]lYn[|cover 4C;^<clZ|create :>a?n_|cross .D7a9[][|cry ,YDDX]^[kC|crying J]|cut ,D4E>ESGj[|daft ,C>_@YQ>eZgY|dead D[]X|decide "]Q[|decided DZ|deliver ,Z4Yk^|discuss <ZA^h[|do "E)F,U.[0[2@3=4Y7=8A:C<Z>A?^BDDZFCMCQYSCTCU_W=X@ZB]=aZbYcdeJfYgBjX|doing >[CZ^_|done 4ZE^KZUE|down K[|drawn IV|dress #Z2Y|drink e[|drive 3E7DC_D[gFnW|eat #D,D.D4]>DC]D_SEY^]Xjan^|empty 4Z8]|enough >DFF]D^]j]|even (Z+Y,@-[0X4B7_9];d<@C[FbI@NBQAR[_[b^m]|every /]IZ|everyone .Z>a?YS]eZ|everything N[|exist &Z,C<[F[QBYZ|expect "Z3CC[QCTYjB|explain 3^XX|face &].c2c7D>dKYS]W^e_|fail 9B:Z_B|fancy 2c>_DFW^|feed CYDXj_k]nD|feel ,D3[7F]C|file n[|fill 2_4[;[XWb[|filled 4[D^EZn^|find !c#E+e.D/Z4a7]8Z;^>DC^FEGaKYP_YX]]_Yb^jYk[mCn[|finished 4[XZ|fit #B&],B=YC^QB|fix ,[:A>]KZQE|fixed 4^<Z|follow .F3D8c;bSE]_^cb[|for #A%E,B.Z4B7c8F;Z=^?ZCYGDH_IGMCQ=RWWD]baFb]fV|force D^|forget 'Y)]*[3c?gEYXa]C^Afa|forgotten E]k]|found YZ|four 3dQEYD|free :^nX|from .E>CC]D^YZgZk]|gamble 7aXF|get !["D)Y+E,C/Y0D2A3c4c7[8Z:E<B=X>Y?DQFT_WDXcZCbGhAjXn@|give (E+a.X>XDAjC|given M]cX|giving ?^|go #X&E*[.A3C4D7C=E>CD@IZQ[]Df]hYkBn_|going #C)[.a4D:_KDO[SbT_dCe_j?|gone ,]>^|gonna )],Z<]GZJ]MYN]^ZbZ|good #]4b;CX^Y]|got #^&Y.B/[2Y4D7C9b>ZDAQaTbe_kZ|guess )],E4^>YQGSZ|had #[SC|hand gW|hang )Y,F7f8ZD@FEG]]b^]|happen ,Z:[C[QaaZ|happy %]=ECYjZ|have "C([)_*?,B.f/A7A8D:]<>=D>[@ZB]C?F@IDKBN_Q@RZSdT@VBYZ]C_Ea]cFd[g^jYmBnX|hear ,D.];e>Y?[@YS[eZfYg_|heard #F3ZCEIBXYkD|help &D,[8];[bWd]|here )[D[N^kZ|hit 2[=D|hold 4B7YjC|how ,f|hurt DcT]mZ|i 3dQZXZYY|if #[7[:[|ignore 7FX[kC|in #Y,D3@4A7Z=bDZITKDMETEW@YC^E_[jCk_na|included )Z,B6^DBQB[Yg[jCk]nW|is .]7Y|it "d#].C/^9@Hd]W^]nB|judge ,D|just !B"H#C%^)C+F,=.C0E1[2C3G7=8g:k;=<C>BA[C>DAF?HEJZKANFQ:S@TEWCX?]@^dambDeBhXiFm?n<|keep (c)Z.D2D4^AZDCa@bC|kill D[|know ">#C%B(D,[.A/Y3C4i7E9c;B<B?a@ZAEFAGDH>UDXAYf_Zd_fdgWhCi]nX|knowing >[@YDYe[|known #]&Y4ZCCI[e[|last )Y7a<[QD]_|laugh >]|leads 5C|learn :ba[nZ|leave ,D.?/X3D4D6Z7W8^?]D=FAH^SCYF[a][bYk;mC|let .A5Z7e:]<cB_D@HZIZMYTD]acbgBi^j@kB|lie /^TY|lift >ZCDDcS]|light D^|like ,<;_>ZA[KXQ>TYUWdZh_j[k?m_|list YD|listen ;]CED[|live #X:[|load nZ|locked @Z|log R_|logged nY|look ,[<^>DDAIDhYjCkA|looked #C>C|looking 5]:CD[QB|lose ,[;Z>_?[DCeY|lost <]DZ|love "Z8Y9AMZ^Wn]|luck ;bQFUYc[jB|magic "]>DGZ^C|make "@#C(E)D4b:]=cDAH?LbN@TAY_]Zb[n_|manage ,@>_D?KYQDea|many ;^VaWZ|match #D-[|matter 4D>_DBQBkF|me +_,]3a>DIbP[d_jD|mean .[>^SZgYkb|meet 4^:]|mentioned #AIG|message ,]DB|met %[,F:[?afZ|mind #W*_,_.T7?9FCCDCO[Q[S^Y@]CgDjDm^nD|mine &aK^|miss !].C6[7c:Y<aE[TD]_^Za@m^|missed /B@]TDg^|money Fch[|move "B,BCAQA|moved .Z4]CCYZ|much QB|my ,D:B;B|name ([7]=YDYFEQXjDmB|need #[&D,Y/E1]3>4B7A;Z=C>Z@WCFGDJXN_PYQZT@WEXHY[]>a[iY|needed 4XdXjDnC|next 7f:]]_|nice >[C]|no ,E4YCZ|notice C@D[QCn[|okay <e@[ca|on "A*^,@3C4Z6a:e<E=B>CC]DWFCHAKYQCSJ[Xa[bBdAjb|once ?]|one "c&X2[3X4:5_8[>BDDHYKdX[Y=^Zb_eBg[n_|online 6[[Z|only ;B>cD]IZK]ea|open QD|opened ,Z4Y<D>cCEDDI]TZYZjD|order D[|our "[)_4C7C:a<ZD^IHN^QCSZa[b]|ours &f,A4A;_KcYCaDbYd_g?j_nB|owe ,B.]@^ga|own ,[k[|pack Da|paid 4Z|panic "Y7A@]CZ]CkB|pass DaFa|pay !^3B7B:A=X]C_CaAdTgDn_|paying 2a7_W[|perfect 4b>]eb|permitted 3^BZXY|pick eC|plan 4E|play ,C|pop .Y|post (C,=>ZFYQCnY|posted *d<[O^|pretend ,[2]4_QYYV|pretty D^|print DZ|promise ,D2A4b7ZY]|publish ,Zf]|put #E%],C.^4C7D;B=DB[F]J]SYT_jZ|quite <]Ac|reach #Z4bD^I]Y]aY|read ,d/[3E4E7@<B>Z@[SC]Ce[g[nA|ready %A3@:B<DB[CFFjJDaCmcn@|realise /[@E|really #Y(],_;DD_Qb|receive ]]kE|reflect -[:]nZ|remember MZna|renew .ZS[|repeat 7d]Y|replace :]|reply ,a.CC[D^|required .eQYnX|restart D[|ride +]9^P]|ring .Z3^4aKXS_V^XY|rub D_[Z|run )[4F=ad[i[|running 3dIZ|safe CZYZ|say %E&Y)D3E7Z8D:B;?<C=E>?B^CDFiH_K[QXSAVc]^^@bFiWkCm^|saying ,@4D7_;ZF^QF]YaBnD|scroll (l3Z7XMfX]|see !^+^.D3^4Z7C?_B^C[J>X[Y]dXe^iXj[k[|seen +^?[bZcZ|selfish :E|sell #[7B8^:Z;D<E>ZA[SB^[a]kT|selling 2]5cZ[|send *[,].CCBQ[daeDk]|serve n_|served nF|set A[CcD^Q[k]|settle :C>ZDY|settled -[4cYZ|share 3CF_kE|shift #F4E|ship #[4ECZDDQ^kD|shout ,_C]D^|show ,D4F9]DZSBjZ|sign .d4EDbS_T]XbjCm_|signed "b,[e]|sing +^,b|sit 4D7_|sleep !a,D.A4B7b<b@cFEG]KZM?]ba[g_|sleeping >[|slept <Z|so ,[3[4<>FCCDdQ_YHjCk^|sorry ,D0^4A7]>CE]YA]^^^a[|sound 4AYC|speak #Z|speaking 'Z,aQ]|special ,E<_QE|spend 5^|spoken XZ|stand #C'c7[9Z<aL[k]|start <_AZ|stay 7[|stick !Z]]|stop )[,Z3C4E7C:a<YCFDAXDYFkB|stopped 0[A[U^|stopping <c|stroke gZ|suit &Y4CSWj[|sulk .^|sure 7B>_]Ae_kX|surprised ,F;e|survive <]R[|swim "C>]?XQ]SZX]e[fX|take &[3B<Z?bC[DDK[R]STU>XJ_Ae@f_gBkE|taken g]|taking 4YKZ|talk ,XYD]DeZ|teach ,]|tell ,[.a/Z4^9X:F;b>YCID<F]Q]T^W^YYbTj@kCm_|telling .[>YFam[|test n[|thank KZg]|that "]4CF[IAQCgYmTnC|the !Y+C,B.]4W7A9Y<A?B@DCaDXFBJUKDMFNBQDVCYZ]CfBj_k[m@nY|there "X#C&D.F4b7b]ZjAnF|they #d7Y:_aa|think !Z"?%Y4I7[<Y=]>]HCIZ]]|this "]#dH[|thought #Z9Z_Z|throw >ZCYDae[n[|to !b#:&W,[3j4;5W7a8[9@:]<Y>@?@@CAWCcD@FEGcI;J^KBQ]XeYB_Da]eAg>h[jZkBlAnA|today .^|told 0Y4B>]jC|too 7D:a;Z@[b_|touch 4C;]DAQ]UZYAb[|touched 4E|travel D]|tried +^4C7YPWX]|trust ,[Q[|try )[._2YCdD[QAS[jY|tumble 3BjZnX|turn 3C7C|two ,B3Z;[QDbZ|understand ,F7B:CIZ|until &_4aIYYX|us %Z&Z,A4C9F;]=]>GC^D[Jbb]e]f[kenE|use +F,_.[3;7E>CC@QXX@]E_EeEf[jBkb|used DZ|using )^@EN[|usually 0X:FVEbBlE|vegan 4fQCYZ|very 7cjY|vote 4]Y]|wait )Y.?4?7c:D<^=a>@B[C=E]JDS?T[[_]a_DcYd]f@l[|waiting 7^HB|wake 5ZZZ|walk +W3X6]7g8ED@XY]_aHkEnC|want !Z"B)C2Z4@5F:=<C?CFeKYNAW[ZBaAk@mdn?|warn 7[FFGC]Z|wash BYQZ|waste ,[3CXC|we 4^_]kC|wear 7ZI_|what "?,Z.[4Y7D:^>_@ZD?FdK@]CbCdCeZkHmc|when FY|where 4fF]O]QbfY|whether a[nX|which &Z|will 7eTZ]a|win ;C|wish .[SY]]|with %F;dK]Q[|without DZ|work &Y)Z3C4c7@:A=ZCcGDJ]K[NWQ[Yad]e^jdkA|worked ,E4aY[|working >[C^DBI]e^|worry )].YeY|worth ,DDC|write .b3gSaXajCnZ|wrong ,C4Z|yet .EKae]jA|you "C%].@3C4b7A=Y?c@]DCGaJVKBQCS?TCY]]@aCbBfTg_j^|your "C%B.a3[5Z7B:[<c>E@CCYJFS^X^aEk[nB|yours L[Q^eV
notch|#Z4YIYYY
note|%G&Z)].R/E1B2D4Z5C6E:B;><C>CB]CaDfEAFCGAK_OBQ[R[Y_[Ba>b=gBi^jZk^mAnE|<number> 4E|about ,Z.[4[DEWZXZY^|and 4[|for QBYDn[|from +ZC[|if =]|in ,B-]=[KZRZ|of ,?D^YC|on ._4^Q]|saying @?gC|that 0YBYCDQCR[UXXTn?|the 4^C_D[QDjck]n]|through D]kX|to +[,]4_Q]Y[aAhY|we 4]|with &[
notebook|#A'[8B9[<D?DDWQZW@^DjGnA|and &A
notebooks|&_8Zj[
noted|(],_-Z1^5XQYX[jD|that ,[5YQ[
notes|!D#W*A+],@-D.B1B4C5E7E9B>ZACDDFZTEe[f^hAiCkDn@|<link> j]|<number> IYnD|a <Z|and S]|are jB|for &DCXKEg]|in DZI=|of 8W|on #_,[|with N[
nothing|!E"B'B([)@*E+a-@.b/A0@1B2]3Y4B5>6A:F;A<@>BB@D[EBFBGYH[KDMWOMP[R?S_TBWZXXYCZ=][^F_@bEc?hCiFk[lEmAnB|'s Cb|<link> 4[eZjFnE|about 3_:]?D^Z|and &^,C.]7XM[kE|at #]+],[.dDCP]S_j]|beats +D8aCD^[|but /Y8C:B<Y?_C<Q^SZ[[]DfY|by 7D|changes .EDBE]|else +a3B;]?DPZjCk^nD|except ,].^Q[|for 2Y:[DCWZnA|gets QX|goes #^|has ,BQE|i 7Z|if 2Z>]QDWY|in #C7ZCZD<]Zb_jY|is &],A.Z4Y:D=EDBQCeBkC|it kY|just ,^.CgX|less !]8_A[GW^]hZ|makes A^Q[n[|more #Z2[Fem[|much ,^Q]|new 4gYWjYkA|on "a&Y,Y7ZDZQXdZkan@|owed .B|says ]]|short +^|so .W|suitable ,FQC|that 9[CZ|the ,^._>^DYQ[SZ|to #d&C*F,Y1[2^3_7D=X>_?D@]DaH]K_ODUaVXW[X]YAfFkZ|until 4]=cCCd[|was ?eC]nB|we %YI[J]QD|will ,Yf]|with #a,]|wrong ,BQD][|you DXn_
notice|!["]#9&@.C/F2_3Y4C9e<[B_CbDdFCICQBR_WYYEd_eXi^jYk^|<name> C^jZkYn^|and ,A?YCZ|board fG|on #F|somebody @E|the CAl[|to #X&BBbDaiXk]|we <c
noticeboard|&B7YDCEYQXSD]b|and EZQ]k^|by =]
noticed|%C&Z+Z,^/X2]4]:e;X>@?ZAYF_P]QWT^WaYae?fWiZjA|a #D][|and ,Y4]?]|that &_,<4DbE|the ,Z4Y?[BZCCYZi]|until 4YYY|you n]
notices|#@%]4EQD
noticing|4[;^bZ
notifications|*Z,C3hDAXhlZm_|on 3]F[Xa|so (^3_7_DBE]M]XY]Yl[
novel|&[,X2]Q_]c
novelist|;^nZ
novels|&Y,]1aQ[VZ
now|!Z"X#i%>&F(D*>+?.C0_1_2@3W4a6Z7b8A9A:=;D<W=X>??>@FA[CcDAEbF;GXHYIeLCPCRZSFUZV_WBXXY^ZX]__CaDbCfEgCiYj^l]m=nE|'s ,_|<emoji> (E)]*[/b0b1?3^:cA[DYMCNZO[TaUaV@Xaa[b]mAnE|<link> !i1D7CEAGbVDkAlA|<mention> #D|<name> !B&@)C,C.[/f4D<]CfDBK?NCRFTc]@jcnF|<number> !^#B.[1[4^5]=^CYG^I?MZRaTZV^YY^@_df?gBhDjUnZ|<somebody> #b&aI[K^Y[|a #_-]/C1d5D@[A^CCDBI_QYg[haj@kEn]|about #aCY|and !Z"E#@)^+E3Z4?6Z7X8Z9a?ZCCD]GZHCI:KDN]OCQ@R@S[YaZBbZg]iBnC|at !^,_-C1Z4B6E7^E^RCSX[H]]^ZlX|available !D1_8Z;[EbRAVZlb|be =_d^i]|because &[4ZkC|been &D0Y1^fC|before /[8[GFR]XC|by #B4C>]Q[|closed 0XUXf]nY|come #[|comes ,]FZIZQ]|do [Y|does C[YBj[|expected -_CZR^j]|for )[7[G]HEb[|free C[QCX[|gets =Y|go #Y/E3XDE|goes /YD]k[|got &]K_|half ![GYna|has #b&B4Y7X<_=[E^IeKEPZQ[d^hY|have -]<a>e|holds lZ|i #E4ED[IBQWc[j^|if 4X7[QD|imagine 7Z:[]Y|in "g+Z,C.]1A4B7E8ZCXGZHbIBJ[OaQ^]Ef]kCnB|including #Z|instead #C1a2^VZ|is 4cCDI[QY|it /C1[2[4Z>CKEbGh_nZ|just CY|keep #C:]|know <a|like Q[|link !F3Z6a[]a]|lists /E|live -bA]JERZa_h^mVn?|look <a|more hY|my +EED|not #CCbIDjY|off #_|officially #[;YVX|on !["Y#Y%Z,Y-D0^6DB]CCDEEbI]J_KGQ]RBU^YffGi]l[mEnA|one B[|online C=D]WZj@k[nB|only !Z7BCDjD|open )]5ZC;EWGY^[j>|or 3_6[7bD[P[Xb]_k[la|our &E1^QXV^|own #CIE|picture )FUW|runs CZIYj^|says #h&Z,B4[Ia|showing CDMGnA|since IZQC|so 7DC_D[MYhZja|stop #Y|take JZ|takes QB|taking AZ|than CZn[|thank ?[|that +_4ZPZ|the #A,V1D4E5c;B<^CAE[IAQ_ZacanC|then 3ZDY|there )]D?|they ;]nY|to !?"C7a8EAZEBXX]ZbV|two ,[4[|under DZ|up A]E_hZkWlZnB|wants ,Z|we )F/Z1X4<7C9B<Y?^M]T]eZf[gEj^k^nA|wherever "[|which =Y|while ,[QZ]Y|with ![#B&],]4[Q]aZfEjWk=n_|works kD|you 4ZFEg[mE
nowhere|5_A[QERCSGZ^abkB|else 5[Z]|to 4]5ZSDZY
nowt|*[,^QZ
nudge|2]T]WX
nudges|"]H]
nuisance|:CQCeZk]
number|!@"@#@&D'k(F)<*D,A-F.=/D0b1]2C3E6B7E8?9D:>;?<:=E?@A>BACDD^EDF^GBHDJ]LgNCOFQGRCSBTCUYVWX?[@]L^EaCbFcAdBiFk[lEm_nE|'s D_FCQDSAj^kY|<number> 'A,Z-D0F1D2G3W5A;Y<C?aCDD;FiJ>LBNZRDS@YGZ?^@b[dCe?g@hAk:mXnE|<somebody> #_IYQE|and !Z*F.]4C5Y>aLJOCfCj[nb|as 3]|at 'FLH|below 'aL[|by #ZCZjZ|ending D]jE|for 0bj]kC|from ,F|in ,E.B3Z>_LRQHYCkD|is D]F]KZQEY^j]k_mZ|nine 0bUYm_|of &B-b1D7Z>C|on #]&A'C+[7E=DD_FBPbQXk_|one %]'B/]0a1Y;E?EH[J[LAQYT]U^aDbBhFkDlA|out &['BLD|plate #Z|please 'bLY|postcode '[LXaX|printed 4b|ring MZ|that 'Y=ZdZ|the ']2[|three 1bDCQZVZ|to ,F=]>DCZD^LFQYe[j^|under '_C]L^
numbered|C[GZnZ
numbers|"B'[(_,D-D.E0b9ZCGFBGAHAI>M]NYR@T[U^YW_XbCdAfCnA|<emoji> 5_Za|<link> Y]|<number> ,Z4D>YA[C?UY|and KBY[e]jB|are 4^9[DBI[TVjZnc|do DATY|for ,[DD|from DZVZ|on gU|up '[LY
nurse|#_&Y(^.D1A3F4C7C:C<C?CCYOCRCTBXDZDe[fTg^j_ka|<name> &cCEK^fZg]|and "D4^|at g_|for AZQZ|in >ZQC|is :B|on #ZC]eZ|should (]|will F[
nursery|#D&D,W2Z4^7Z;c=_>dIBP_R[bZdXecj^nC|in ;cb]
nurses|&e*B.B0X2D5F;b<]=@>C@[CBFZJZKcXD]YgXkCn_|and 0^<^K]UY|are ;[|at kD|in CDQXfD|who >DQAeA
nursing|#?>E?_CCKAS_jD|home n]
nurture|-a5V
nurturing|-[5Z8ZRTZ[
nut|C]DC|allergy Ca
nuts|#b,CDaIak^|in #[DX
o|7B9]D>k>|<name> CZ|neg ,Z.]kC|negative CCXYj@
o'clock|#Z'[,b?SC[FfL]gZkDman@|in &]K]|news #[|on ,Y
oak|!_#A&Z(@)a,@0B4C7Z8B=EN_Q>S^YB]daFdBeFgDlZ|share (@MD
oaks|#^
oar|7]G^]]
oars|ME|but ME
oasis|8[^_
oat|"@+X,Z0Z7CC[K]Q^X^]C^^aUgBiXk^nC|bars +]CZP^jZ|lattes ,Z|milk #c,[I[Q^^_iZ
oath|QFYBaZfDnc|that QD
oats|"DCcHDjX
obituary|,WKZfX|<name> ,WKZfX
object|,a.Z1EQc[Y|of ,Zm]
objected|IX
objection|#^I[
objections|3Z=X
objects|.ZQ]
obligation|"@(E)F+E.YDDGZH]SEVaZEkBnB|to VZ|valuation H^
obliged|,].Y3^?dQXfc|to ,^.Y?dfc
observability|+W
observatory|#X
observe|B[iY
observer|<Y
observing|:D@ZBBa@iA
obsessed|!@"B%E+a-C7B;a<EAXH=KBPa^]b[cBiBnB|is ;A^W|with A_]Ck[
obsession|%Y8^:GEfJ]MCQA]_^bc]l]m]|with QB
obtained|1Z
obvious|IV|reasons IX
obviously|"X,]2Z<YK]M^QaaBeXnX|<emoji> *Y
occasion|-b4D:^?DR[b[f@nD
occasions|4[
ocean|:^aa
oct|8^=YS_^ZdZnE
october|!^,DCCEZW]jAlX|'s !_,D
octopus|,eQ]kZ
odd|!C4A>D?[D?Q[SAYBjZk[
oddly|,Z;_bZ
odds|hYka
of|#F'A(=*D+A-Y.D/Y2D3A4E6B7F8W<D=C@BBYC=D@FCPFR[TXV]XBYH[C^VdEiXj@kFmG|<hashtag> "b-ZHZP[mF|<mention> 1]9YQ^V]b^|<name> !X"Y&Y'_*S,>0X1a2D3]4W5B6C8D:c;A<X><?]@WA]B]DEEcF_G]HVIEK]L]M[NaQGVZWBYFZZ^GaXb@d]f_hakDl^nc|<number> !b"E#@*D+Z-D1]2C5[8A9A:Y<Y=>>@?W@]A]BDEAFZG[IGJFKAMANBP_QHU[WCZZ]S^@aZdAhVl?mUn_|<somebody> "Z%[&F,@4?7C;]<C>ADDFXK@YBbbnB|a "W#D*B-B/C0^1A3A4E6g7E8_9Y:Y<Y=B>A?DA]BCD@EWH]LBU[VBXBYB[e^^_aaXcXdZfDh]k?l]|about #a&W1[4VDCIbVZhZ|action DZk[|address C]QEn?|air eX|all %Y&W(X)[,@/c8Y;C>ZB]DXLDQE^[bCh]iZmBnC|an +Z,X-S1X5[7Z:bK[P_V]]Za]j^kFlBnZ|animals :F|another ,ZQZ|any +Y0X;]UY]cbY|anyone )dD[|applause (Z,^B[|asking ?a|batteries &CbG|bed %[,]IaJY|beer ,Z7ZEZ|being &Z,D3_8Z:YQC^_eZ|birth 'a4ZL^|biscuits ,[EZ|blood 1Z:^|books ;[|breaking :[|breathtaking :D;^^[|car ,EDZ|cards #C|care Rb|cash ,Z4]|charge ,E7ZDBkD|children kY|chips 3]XZ|choice -C8>;bb^|class 8Yn]|clients 0_|coffee /C?[GZ|cold 4X>X|colleagues ,[;XQ[|combined <D|comfort 6^|coming >X|compost 7Y]Y|continuous 8Ch[|course ,C.X4D7Z;dDDKCZXb^|customers 4[|data ,Y|date 4]|day 'D|days >C|discovery %D;W|dogs KC|doing >Y|dry ,Zb[jD|duty &E|each #[2e5Y=_DcKUSXW]_Zd]gCk^n]|eight 5ZA]hZ|eleven &Y,A.]1]4eQAVadY|every #E)X-Z0Z3^4X8D<^=_FZQ@THddnD|everyone #D@]kX|everything %c,C1D8?<BAJJdQ@cDjZnA|excellence !Z8D;_<DRW^[hD|experience 1W|eyeballs 5]|eyes 5_;[Z[|families /Z|fifty 7C|first ;Y_F|fish 4E|five "A,A7C8D=[>[W]_[e_lD|fizz ![*[|flour 4]D[|former nX|forty ;Y|four #c/^1Y2^3Z<C=C>^T_W_]ZdCe[g_j[|free W]iZ|fundraising "B-^5^R]Z^|funds fC|gauge !CGC|getting 2Z;Z@ZgX|giving -E;E<ZRCXZ|glass -_|glasses 8Z|going ?]|good :];_a[b^|green aZ|growth (Z1bVZhD|half ,DBZiZ|happy "ZUG|hearing >[e^|hearings QDaXiY|heart 8[:Y|high -^0a1[U_V[|history :_[ZaX|home F[m]|honey ?Z|hope 8[:X|hot b[|hours 4b?DDDQA|house -ZR^|how :EMZn[|humour ,C|ice .[CB|ideas ,Z|in 2Y|interest B]CZi]|invoicing DD|is #_4WS[n_|it !@"D&U)Z,B-B.d/Y0C2]3D6X8C9D;=<C=c?FBDE@FDGDJEKYS_UDX^YZ]?aBbBcFd]hBi?jCkBnA|its 4DA[D[d]h_jD|itself nY|jam KY|jobs QC|just 1X|keys D[|last #Z,F?AQ]UbjFn_|leader 7F<YY]|learning /_1[T[|letters ;Yf^|life 8[MXN^|light 8b^_iY|little DY|live EY][|long nY|love 8X:>UXaFjZna|lunch 7]]^|mackerel 4E|making ;]bZ|me +b,e2^<_?]BZQ^|men C[|milk C^DVkZ|mind !^+Z8^G^JZRX]Y^^i[|moments "E)[|moving !a)ZMZU]|mud QB|mutual 1]E^|my ,C2X7D<eAbCYE^G[IWQGS^YZ]>eCgEh]l]|nail DZ|nappies QXYZ|new ,C/Z0[7]Z[nD|next C[dX|night ,_CEDDQ^iZ|nine 5Y<Y=bZadcjZ|nineteen BZ|noise 8D|noon 1cV[|normal #]|nothing kZ|number DGQZb^|nuts #^D_I[|o ,[C^kC|old ,[K?l_|one 0W2_?aF^T[X^fbmW|onions CB|only ;gB[bcc[|order #DCaDCQBj^k[nC|other 5Z@[|our "D%_(W+A.A/C0]1B2?3^4W5>8>:D;><a>e?>@BB]C^DAH@PBTHV@XXZA[D^Fb?c]e[f@g@hXi[kClXmD|ours %]4_;D=Z>ZDVSZjBl[|page ,D0^Ub|paint A^h]|paper ,XDAY[|passion :@;_bY|pasta QW|patience nD|people #A,A.d/_4^5D7A>[BFICNYSXT[]@bDg]iCnD|place -X?XE[b]|places 8]DZ|plan -^A[EZhY|plastic D[TXkWn[|plum *]O]|pocket =[|posting 7]|putting %cE[J]|r &EKE|rain &D)^:EaDna|reach .Z|receipts >[|residents +]|results :^|rota 9D_F|rowing &EKC|sales 1_RYV_jY|salt ,GD]|sardines ?E|school EDlC|seats 0a7Y;[Uab^|seed *[A[O[hZ|selling ,>O^QD|senior /A4^EBTAY^hY|service 3_IDQDX[iEnC|seven #X&]|shop "^|shortbread ?^f[|silence 8[MD_En]|six "^<_Hacb|sleep )Z|small #[=Y@YA]]C|socks KY|somebody "[)[HW|someone (]5]7B|something +^,@.B2_4Y:]EaFCQKSDa_eDfEmCnE|spares D[|squash ,Z|staff EY|stake /BnX|stock 4ZLF]Ej^n^|summer ^Y|taking KZkX|talk ,EQE|tea #D?bDDICQYfan]|teeth ,[|ten (Y/YFZT^|tenants -Y/CTF|term kC|that /D2D4>5E=b>X?]DZFCPYQWSYTCWEdae_jFmCnA|the !@"B%]&V'?)B+F-?.A/<4C5?8B:B;Y=^BCDZGFHDL;NCR>SET?UFWZZB_Ga@bZcDdZfH|their &B'Y1^3];[BXD^HaKaLZXYa]|them #F%D&C+B,^.^/E0F1D3C4Y5?7]8C=E?EAEC>DCFbH_IIQ]SYUCXCZA[a]CbFcGdAeFnE|these 'E,Y4E7]9T;B<_?[D[QFZ^f^|thing ,B.W|things I[jC|thirty /_8]]]|this !@"d%e&Y*^,D-D1b3E4Y7AAYBAC>E[JaKZMYOYTYVZWX]Da^b^e]fZg]i@jFm@|those #Z&?5YCaDaJASWY_]Be]ka|thread #[IY|three &V,B4E9C<CACCDDAE[S]Y?]XfBn]|tickets 8D:[|time Q]|tinned QZ|today 2]:[QDW^eb|tomatoes D[|tomorrow %]8C;YU[hZjA|trash nZ|twelve ,]:[|two &ZAZEZ]Yh]|unprecedented :Z;[m[|up /C@YDDTEkD|us #=%_*C+_,d-E0[2a3D4c5D8F:[<g?^@@AcBFC]ECFcGDI=JYK[OBP_QfWTYd^E__chf[h_iDkAl@man^|use QE|volunteers :[?dVZfY|war &E,[EElF|washing ?Z|water "E&X,W.Z/[DeSZ[YkZn^|weather >Ye[|wet i[|what "A%])[,F:D=bBcC[IBKYMcNYZDbDdXiZlXmA|where #[>Y|which #^0Y5_?AK_Z[j_|who -Y8C<ZbGk[|whoever gZ|whom &>,Y4A?BKBSCjY|wonder 8Y:D^]|wood 9Z|work ,>-X9Z:^CAKAQ?R]^Za]jCl]n]|working +[-[;[b[|year 5Y@YT[nE|yesterday EX|you !?#k%Z)@*_+E,E.]/>0_1D2[3a5b6E8<>_?]@aADBhCbD@EVFEH=IiJ^L]M@ONX[Z_[D^C_ZbDcEeWfag_h<iekCnA|your !Z'f(]*Z-C.C/b2^5B6D7Z8Y9];c=B?XC[EDFBIXJGL^N]SATa]]^Z_caBd?h@iBj_kDlDmCna|yours &]DDm]|yourself :C
off|!X"?%=&D'Y*]+_->.]0C1A2E3V4[7D8=:D;A<@=D>[A@CgDZEAF@GUH=JEL[OZPWREUC]F_YbAcCg]j_kZlEmAnC|<emoji> )A+[|<name> ?DC<DBK]]YgKi[jE|<number> !C,B4G5b;YDYGBj^k^na|<somebody> "Dg[|a #X&C)Z*@+E,V4C5[?[CWU^d[e@gFjAn^|about ,[|after 4]@[g[|all !A*CNC|and &a)@,W-Z.D8[:D=D?]C[DYK_dAkanD|annual )]N][]|any )^|as 3]X[|at #C'Y+[,C.E1EIBLXMYQD^a|because 5[|before CAQUjD|by #^&D.YDZKBQDdDk_|coming *_O[|every )[/Z2d4X=bWe|everything !Z)^G[N]]Yne|for "D&G4;;^?[@aBZCZD]HBQ]eZgajC|from )FDZLZS_jZk_|if *aK[OaQZ|in )Y0[3E4G=X@CC]U[YB_CdZe^gDnD|is .eS_|it #<+b?ZIAeEgZ|on #A.Y3^J]K]SHgD|one >Y|or 6ZDY|our 7Z?[E_F]jUkDl_mYn_|peak )]BXCZ|ring >EeF|sale 4]CF]X|selected CD|sick CFQBkF|sitewide )Da]|so .]/Y|than :^]EaZnX|that 5X?aKD|the "_#Z)].G1E2Z4Z8C9F:^;@>C?BBBDEFDIYN]W[YY_FaZf@i[jBnD|their g]|this ,XN]eX|till "^+iPWd]mX|to &^,_:D<d?_@[D_K]a_cZeCf^gCkX|today 7BCDjGnD|tomorrow J]|twice dZ|two #[|unless SX|until ![+[.b/[2]:[@ECYG]PZQCS^TZ_XfBj]kA|up ,GGZ|us *Z5]6^[Y|we 9[|with !W#B)E,E4c5[7Z<Z>GB_HZIHKaeBg[|work >_QCe[|yarn )E|you )]6a>CDEM^N^[d|your )@.G/b4D6Y7?=]CEDBNBPZSZTZ]Dd_n^
offcuts|b[ha
offence|.[D[kZ
offended|>be_
offer|"[#D%?+]-a.[/a2B4<5d7Z:C<C>XEGJFM]OARcS_TXV]WDXWY>ZZgAiXjBnB|<number> ,Y|a -B.[;]D^|and .Z>[la|ends 7^]b|for -_>ZEZRY|is "[XW|the 5ZDE_]|you .]/^SXTY
offered|!C&^+Z,B<E@BC@KYYCg^|the CE|to &_,]SBgYjF
offering|*D-fHZRb_Z|<number> )[
offers|!<%^)^-C0_6]7A8]CZDaFCG>RAWYX@]A^[bFh^nC|a -Eh[|over )^
office|#E(E)A*C+A-@.F/]4D5F7B8@:D;Z<[=A?YA]C[EaFDJGOIPaSEU]YD[]]@bZdDe[hSjcl[mGn]|<name> A]QFS]|<number> D]|and #^4Z>YgE|at ,^4DDX|by C]E[kZl^|chairs EElG|closed CXnE|dog &Z<[|from CC|has "[,[<E?aD@H^K@QY[ZjC|hours D[kZna|in 0ECWEDK]jZkAn^|is &FC?EeKBM]d@l^n[|it /c|manager ,Y|next ,<B]D[QC|of A[h]|on j[|or CD|password #AIG|the #^5[|this ?[@[E^f[|till d]|to !a3[<aXY|today gZlZ|until .[CB|who ,B?[KWjZ|will 4Z7Z>^C_DZTbi^j]n[|with ,]<XfD|yesterday ,DQD
officer|-a1D4F>DA[D@I@KFQ[VFWBdDe?j^|<name> &ZA]hY|is jX
officers|&]-@1c;b<YCCEZRXYDb_na|from EYnZ|will -C
offices|0a;Y<^=ZDDEXUZccjCnb|and <Z=[d]|in <[mZ|will nX
official|#B1fAaUDVehYlbnb|<name> 1?:[AXC]E_jYl^nY|we 1bV]
officially|"F#Z,a1l8_;dA]K^Veb_nC|a 1Z;]V]|the #[GZ
officials|,C>]C[Q@eYhYj[n_
offline|=[C^QEj_nD|mode D[
offs|<YV]
offshore|&C,CKEka
offsite|1C;F<WQCX[
often|%B&A,>/[4?5E7C9B:E;_>bBBCDDaG]TYUdYFaBb^eZgZkcm[|a >]|and /Z2X|as .D|ask "]#f;CDEHY|it "E.Z|somebody /F|tell ;]|than D]|the ;ZeZ
oh|'Y)]*^,Z0]4]5Y;_>]CZE_FbL]N[O[UXVZW^baeZl_m[|and 'Y)_*^0^1a4]C^EaFeN^OXU[VZlama|go ,Zb]|no >_e^
oil|"]#A&B)[0D4>5F8C:Y;Y<A>A?BCBDaMYOWQCUBXBYBZ?^Cb^eFj?k]mB|and ![,[Q^
ok|"@&D(B,_.D0A3D4V8D9A;B<D?CBYCFD[JDKBNASBYYkc|<name> ,]|not :[aY|so )],Z4YCESFY^^[eCkC|the "E|with ,]>C
okafor|?]nU
okay|#c%],Z.]8E<a>D@]CGD]FDIaJbN]^Bc]eCkZmCnC|not :_J[NYa^|so ,YUX
okoro|&C1[KBVY|<name> &C1]V[
ola|U[kD
old|!A%_'[)>*D+C,C-?/>0A1@2E3?5A7A8B9]:>;><B=D?EA]EBJXOCQYRDT=UAV@Z@_[bFcCdIfBh[|<name> %D,fC=F]M]QdRZS]YAmSn^|<number> K_|address 'a|and #DDXE]|asked N^|canal 6F[E|card hZ|chapel AZ|choir 5GZE|customers 5bZa|engine .eSb|ferry ]Z|forge 1^VZ|house DE|in ,]|laptops F]|mill +^PZ|number 3]|one !["E#B&U,[4]>B@GDcG[HBRCSYe@hDk^|ones #b&],Z4dB[I[Q]YbfFiY|oven DD|phone 4ECZ|photos 9]|pipe 4Y|price 4F7CDbjakcnD|rate 4]CC|textbooks >ZeY|town k]|us "ZAahb|way ,@7b|were 'FLG|who &[@[
older|"?&>+a,>.A7E=D>F?C@_D_K@PYQ?Zae@n?|<name> CDQB|phones 4_CXY^|than &B3]4DCDDbd_
oldest|"C&_,^;B<b@ZCCHCQZYZbEc[g^nX|in ;D
olds|,^0C1E>]AYQXeZ
olive|"Z@]g_
olives|7YnZ
ombudsman|#Z.E4]
omg|%E)c+A1[MZN[O^PD|you %E
omnibus|,Bj[n[
omnichannel|"?-eABHDRcXZhB
on|"B%;'Y+D,E.C/A2F8@:A;A<B=GB=CZGETFYW^DbFfZgZiEjZkY|<emoji> &_(D3]7d<]>bHWK^X_]_ebgXm]|<hashtag> :VDaUZk^|<link> ._6[WZ[YeDnF|<mention> &CA]IAKDQYb[h[lZmSnX|<name> !="A&B'D(A)B*Z,C-@.H/;2=3C4K6>7D8B:E??@YABDFGGHEMDNHOBRGWDZE[HdFeDfFkCl]mBnD|<number> !?"_&E)?,B-=/<2Z4<7>8Y;@<C>_?DAACfE]FZG?KENBPDQCR>T>Wa]JbXhajfmY|<somebody> #X4F5B7E>DEFFB]D_^aXeDfDk@mCnF|a %<&^)?*B-Z/Z1D4Z5@7C8]:?<B=D>@?_AYBCC?D[EFJ@K^N@ODQ_R^SDVZWYZA]B^]_@aDbFeDfYj?lAnC|about "[^]fY|account CZj[|after hYk^|ai #E/Z|air >DCCQbSYjA|all !f8b;_CaDCG^QAXB]]bXdBja|an ![#E&c,C-]4E6^7B;D<EE^N@hXnD|and #^&_.Z2[4=>X?CAXKaS[W_YB]]^_bHk[nY|another ,]V[nD|any )Y._=^>XCaDEN]QCYZeZjZ|anything CADBjD|arrival 8BCX|as &],ZK[iZjXkH|at "E%['^4DHPJ]L_X[eZi^jb|average #]7?CDSZj?|because (cjD|before kY|behalf 2[AYnE|behind "]|being 8]@D^Z|benefits =[|board *C/E7@TDkB|both :Z?Zk[|breakfast ;Y<^|by #^,Z4A;gAZCaI^K^bcjan_|call CD]CjCkCn?|camera ,[5[FaQ^m]|campus >^|chat #a4XkY|day .D2[4C5[;Z>YA[C^K_SDZ]gWhakTmJn]|deck 'c.B|doing &[7[|doors 3Z|dry e[|each #C2a3Z4BWakZ|early .YQ_S]|earth "a%Y+]:[;XHZPX|either ?Z|empty ,B<ZDFn[|every #d*[/D2Z7C?D@ZDAK_P^YQkY|everyone #Z,^Ec|everything !Z2[|fees ![+^8]nE|file C[|fine -GlD|fire &];a|first CZD_jXk_|fiscal bZ|five 1_7Y|floor 4ZC]|floors <[QB|foot 'E?]CE|for &['Z,E.C>[LYM[QASYaEm]|four #?<_CBjF|friday K^|from #c&C3ZC[S]aZ|full D_k_|green DZ|h #[|heart +ZA]h[|here #Y&E*g+^0b2b4B9Z<YEiI[KAOdPYUbbAgYjZkEldnE|hold 4^>YC]k@nE|holiday #C,[D[QZg]|how #@/[2DT[W]d^|i <a?a|if (Y,b.A3ZJY|in %]1X2Z?ZC_JZW^_Za@eZf[g@nZ|is #G3d4YR]aZ|it !U#=&C'A)[+^-B/D0Y3?4b5[6]:A;?=D>@?_E@KDMBRFS@U[WaXD^Cb=eCgCj@lD|its #^&E*Z4[<?CDEDFZI_Y^gB|land 1Z|large nZ|last 4DCDF]QDVZdAfChHmbnC|leads #EIEaCb[|leave 4]YZ|line .D4BDDdXjD|loan 4Z9D=XK_QEjE|low DbSBVYnY|main #^IZ|match ,]|me 4b<F=[BcIAK[Y]bGgEnB|messaging n[|most 4ZY]|much 4DI[YE|mute 3Y4d|my !^#b+[,Y2Y4C6]:h;[<[EYF]GbIZN^P^Q[VZY_accYfChDma|next b[|night .]<^|nights ,a4D=D?ZDZNZQ^gCnD|nine ,c|no ,a>XQ]|notifications *[3eDBXalYm]|oars ME|older #D4ZC^Q@jWnE|one "Y#D,[-[/Y2C8[DBI>KEWB^[_Vg]i^jAkBn[|opening #YIZQE|or DBQ]|order ,[IX|orders 4]n[|our !C"^#>-E/Z1F2H4F5B6]7[:A;B=[A@BECGDGGEHbJZQDRDSUTZXZZ[aAbBcXdZhBmVn[|oxygen ,Y>[DZ]Y|p #^<_I^bZ|page #Y.Y0D2^4?<_FCIAQ?YEbEeZfAjGn@|paper ,>.b<Z>@HROWQESae@jV|parking FZ|payday 3[7B9[CEjE|people )[|phones #c|platform ,[DDFfh[jC|please &[|pricing 0[1b|purpose ,_.Y<_FZQ]Y@nD|reception @ZKZRZ|record -]1]BYR[V]iZ|request CZD^EDJ[Z^a^h_j]k[|results e[|rural 1AVC|sale !E&D)^6DCYGEHAN^SEZF]E^YaZ|saturday ,De[|saving CYj^|saying ,^|schedule CDE]l[|school .]fZ|screen CB|seats 5cZb|shift #^,DDBQ@|shifts ,^|show ,ZDEK]|since >[|site &C,C=YCbj[n[|six #Y4E<Y=ZC[|small -_CCRYWYnZ|so ,^5ZFZ|social CZkD|some ,_7Z|somebody .ZDBK[|something ,Y1Z<F?YkD|stage &F-D1^;[<DN[RFV_b[fWjDlYm@nE|tablets .EDBQD|tap /FbZ|tax EZ|that &Z,]/b;[<c>]C[DZI[K^TbWDbY|the !B%@&F'C(B+Z-A.Z0B1<2E3A4C5B7@8A:A>A?BACBYCVEAFYJDLCRISWTEUIVGWJ[KeGfAkDnF|their -]4C5D7E8]:D;Y>_?ZCDE]HYJ]QFYDbYf]hZm^|them ,Z2ZDDK^e]f@gF|then D;QZb[|there #A,C6[QC|these +^PY|this !C"c%Y&a(Y)C+X.E0X1B2D3c7?:]?C@DCDDAEBFZHUKYMZOZP]QXTBWD^_d[eAgChDlGm]n^|those 7C>]]DkD|three *[,D3]7_<XKB|till .Z>]CCDaS[e_ga|time &e+]3[4]7E9Y;c>aA[CADDK_QBYYbaeZjA|to %Y&_*]-E.Z0e2A5^<F?HIbJ[KbQWWZ]AcBfXgD|toast ?[@ZgZ|today -ZC_RZj]|tonight #E4Z;DC_bFeCnY|too 4]|top !Z#F)Y,A=[>]@CD]HBIAKENYd[eVgCk_nE|track ,Z-^0]EgR_UZlY|trade -C1aV^nZ|training /]|two #B,D:]?b@[CCQBSEWDY[eBf^nY|unlocking 1BEC|until >YC>DZKDe[jA|us !g"[#B&A)f*a,D.A2C4h;F<F=aCBEDJAK@N[OaQCSIYX^Ed^eZf@g^iWjAn[|very ,B|video #]TY|water 1[CY|we ;^<]|weekdays DDk?|wet CDDaYCk[nZ|what "D#=&B'B4a9=DDHHIFJ?R[X]b^gB|when 8]YB^Z|whether ,ZQ[|which )]1^4]=YDE_Xd^|white nZ|who 1_4];^V^|whoever >Y|why +D>ZA[Q_RGe_h_|winning 1B;F?d@dVHfXnY|with #D,B.d<_A[DAIGQCS_nE|without 4Y|wool [X|work &[/[TY|year 0Z;[UYbY|you %[&D(a,D2]3_4Z7i9E:?>C?[DEH[M^S[U^]h^CaCh]|your !U"Y%^&C*Z2@3B5D7D8Y9^:^;E=_>]@]CDEBFbGZIDJULCMANXO]WD[F^Z_^c[kUlCm^|yours 'a9>
onboard|D]
onboarding|-_A[HWMZRbTZb@hZnC|end -F
once|!B#A%[&D'@*[+>-C._/D2Z3D4@5Y8D:F<?=B>X?bAEBCC<DYFAJWL>M]PCR?SXW]X@YCZa]Z^Z_ZcDeVf[hBjFlZmD|<somebody> >[ZZ|a %d3ZD[Jc|again 8Z;bKAb^|and #[J]MZ_[aX|asked &[?[KZfZ|at 4]|been "^,=H^|for n[|i ,]>]eY|in 8E;DI^|it .E0^7^D]][k_nY|let ;ZbY|made &a|more ;cbb|per E[l[|raised &Y|the ,E.E4]7[CCI]d^jC|they ,D5]7^NDQC]Z|to >^|told :^<[|we ,B2[CYd]|when 'D|you *e7=;ZOaQY
one|!F"C%D&C'>(^,]-@/Y0Y3?7B8>:C;E<B@CC<F[JDMYNDQ]RETVUUXEYW[Z^A_XeEfZjFlCnC|'s !a&C*D,[:Y=C>]?DAYCWE]FDG]IHJAMCOEQ^RD]?a[f<jBk^nX|<emoji> )X/a4X7BGXR[T_dXmZ|<link> 4hjbnD|<name> %[&D,Z4a;[?^CZD_IYJ^KCWC]Z_CaAgbk^nC|<number> &B3]CZDASWYE]XeE|<somebody> 4E7FDYY^|a #_/[0[?ZQ[UZX]f^gZ|about #B/FY[kC|afternoon 5]|and &W,E2E4C9^>?BcEaJ[KXMCY?_[dbfEjCkYl]|another :[|are 7Z9DMYN[_EaY|arm DF|as =ZD[|aside .aS^|asked ,^na|at !Z#F,A2e5Y6f=CD]QBeEiYn[|back &^.C>Z?[DZkZ|bad ,[4_YY|bag !^3]8[GXXZ^Z|because 4[I[|before #Y+^,Z.]0_?[U]|behind ;[|big ,Y|blue QA|borrowed AZ|box 8]^^|broken ,D4]<dE[QAVYY]cYlW|but 4Y8]^]|button ,_Q^|by #C*]>Z@DDZI?b^|call kX|came "e,ZKZ|can )ZNYjYkB|candidate ,Dj^|car /[|chance 7a@F|child #])ZQXjC|clause Fa|click 7[DZEXFZ|coffee /c6[7[T^|cold !]KZn_|comes #E0c4Z7D|company Y[|complaint ,[QZ|customer #BCZF]nX|day ![#]&D,C7d=C>ZC_DCQ?SC]bhX|decision :fa]bYnF|did QBT@dE|do .^S[|does +_D@b[|dog E^aZl[|drawing &E|dry h_|ear #D>[ICNX_ZgE|else #D%X+ZP]|email .fS]|emoji (bMY|entry '_L[n_|evening #DeC|ever %_:_D]a]|extra n_|family !D%V/b;_T]|farm /]5^T[Z_|fault 4C|feels #Y|first .fDcYXk_|fits Fa|flat !b"ZG^|follows ,@QE|for !B#],A1]<j=^>X@bFYI]K?V^gYkX|form #[&[4CTBjZ|free ,E4]G_|from #f.Z4]DEE[IZSYlZ|full D[nX|gets #]'Z(]*[3ZX[|glove ,^eY|go #W,D.E4^C[eY|goes B^|good &Z|got #c>ZI^NZ|grey QYk]nF|had ,B|hand >]|handed +Y?cPZfahb|has #B(d5a?[KaMcbCjDk^|hearing 3YDZ|here >Z|home ;[ba|hour !_2C?[X^]_k]nX|hundred 1aV]|hurt >B|hymn 'C|i %Z+>,A4EJ]QF|if =]|in ,X/c0c2Z4?5Z9W<D=DBSDYQ]T_U]XTYAZ_dDeZg_hB|is #E&^,B.A2B7D8D9B>DCaDWECJ>QCWBYDZA_?bFeBiCkVl@|it ,C4E?_D[QDf]gYj^k_|item "[C]FcjZma|kettle ,]|ladder <YA^hY|lane CbjX|laptop ,C:]|leaves CY|left 7FCDDCQ[]DkG|letter #C|like (d,DMa|line ,EQBW_g]hXnX|little 7[F]m]|loaf BZ|long QZ|look /Y|looks "B|lost 0[KY|lucky %[)B*[J[OX|man ,a4[|member ,E?[|million 1_V]|minute &]D[|mistake ,E/ZF^TZXZma|money 9B:^|month <[e_|more #_,A-V7Z>DDAIYW[e@k>|morning 7^|name F[mZ|new <[>YUXeY|night 1c5]?DICV[ZX|no ,@:C|nobody F]|not ;]b[|now #a4[SY|number (aM]|of !A#B%_'X)Y-F/F0A4A5]7^8@9_<a>Z@]E?GAH]IBJ_KFLWN]RCUCVXXBYFZ^[b_ZbWcYfCiWj[lC|off ,X6Z>^?Ze[gZj^kG|office Y^fDkZ|old ,W|on "[#b&D9E>BCDD@IaWWd]fYk>|or *],B._7YDZOWn[|other ,Z;^b[|out )Y4c7[Q[Y^[Y|oven ,^<^|over ,^|page "Y.EFCQCSA|pair &]*Z,ZK[QYnD|parcel #Z|pedal ,]n]|per *],CJ^O]k[nB|person #_,@>C@ZDBJ@Y[__jEkZ|phone &];^|photo *DDEOC|place +Y-]>BZ[|player &X|point <bEZ|post /ZT[UZ|power GZjE|priority %X;]JXR]VD|puncture gZ|question "[#@*d,?.Y;ED[FaIDO]QCSZm[|real Hb|reason /^FDT[nZ|red ,DCCQ@|roof "]|room ,C1b8[;ZVZ]a|row ?E|said ,ZgYh^|say 3Z_X|says 3d4]Y]|season /D|seat n^|sent ,Z|sentence ,D>^QF|session .]/^T_|set jE|share (Z|shared 0Z1_bC|should >cealZ|side DCQZ|simple ,DHE|since 2[=cAZQWWYh[|single -[8B9YQCaY|size D[|slot 3[XY|small +Y,[:^;[<aC[gZk^n]|so #b2Z5F>ZI[QB|sold ,Z0ZA]QXhXmZ|spot #C|star #]4ZYZj]kY|stays n_|still .Z0];ZR[|stuck !^7G|table 5Y|take &eKalE|tap !e+]-]5^6cZ[[Z|team bAgZ|that +d,B.a2E>^D[F]P[YGfAiV|the #Z.C=YD_FCKYYEd_|they DBF[kD|thing "C&C)X,@4Y5[7>9_:[<C?Z@]A]C]GEHDQ>RBXD_WhZ|this )Z,E4b7Z>CN[eD|till 4]T]YZaE|time =]DddY|to &Y(])Y5]8D:^;DDFK]Z[|today fC|too ,^9ZQ[|trombone j[|turned F]mZ|two :>aFfb|under ga|up *[j[|use )]8]|van A^hY|very #E+X0D1A7E;C?EQbSCjD|vote #E,Z.D=cEcd^|was #[4B9Z@YC]DCW]d]kCnZ|way #^0YAZCWn]|we "C+Z0[2Y;W=?J]Pa]adDgBjA|week .DDYj]|weekend 5[?^GY[X]EjF|went 7a[ZhX|what D]|when kD|where "Z>[DEgY|which ,Y|who "B#@/E2^3D7^8_9D;C?CDZFAGIHAQBVYWa^Z_EfEm=|will ,A7X8]>]DBQ@WY^_e]gTkC|wins (E*En]|with !D&C(],a/E2D4]5X9a;Y<S=Y?[@]D@IYKDOYQZSD][|word (b3]F_MdQFS_bV|working <[?ff^|would 4^;a|wrong ,Y:AQF|year #FAYREeYgXn]|yet 1Y|you !Z2Y8Z=[FcSXW^bXmc
ones|!D"X#X%C*E+E,?-?/C1E2B4]5_6E8;:B<???CdD[EAPBQFRBTDWEXCYXZ_]E^E_[b>gCh[j_kalBn?|<number> U[|a )Y,F.Z>[DZN]|and "_#Y+^>[j[kY|are #D([4^5]Q^Z[kFnD|as 9]|at 'Z)X|can >[CY|do 7]|first ,D5ZC^|for QB|from &[,[CZkZ|go 4]|have ,D4]Y]|in &YC[j[|on 4WCAjC|out .Z|that 4a7_DZICKZQEmG|the )Y|to 9]D]Q[|too ,^Q[|we 4AYAcXd^|went 1[|were #[4]Y[|who !]&]0[4C7Z?CAZDDF^GZKZQD]VgDk@m_|will 8]Ca|with #Z*]=[?^CZI_QBYAfVnZ|you ,D8B[ZeYjB
ongoing|-f.[1c<DRdVWnZ|commitment -A.[8B:D
onions|,a@[BZCAQ^g^i]jDk^|today CB
online|!b"E#A&Z)^*f,=-C/W0^5A6]7B8B=C@CAEC^DAEAFaG_HFKXN[OaQBVBWaZ@[T]@^EbDdChEj^lAnH|and !Y|at &].]K]Q]SY|by 3ZXZ|for )Z+DSX|form 4[|from )_N^|now 6]k]|portal -ZBZRZ|this 6[;Y<^[Z|with D^
only|!_%E'N(a)G+E-F0H1B3Z4E7e8E;V<@=A>UC^EDFAG^JEOXPFREUGVAWCXUYEZF[C]^dChGjYlGmDnC|<emoji> ![(W3EG[M[_CaD|<name> )Y,[7B>]K]|<number> !h"@#D)B,A/_2E4B6^7c;[@DB[C<EdGcICJBNIQCS@T^UDYA[Z]^_Fa?bEc]iZj?kElZnd|<somebody> 2Z|a &D7T<^?YBZF[Nd[E]U^]|and #_;]I^|as ,[:daajZnW|ask ,[nX|asked ?[|at E^QC^]|be 4B|because &Z.]KX|come B]i]|do @[F]Q[|ever &C5bZb|for 4[>CC^D[e_nC|four H[SX|get )F7_@F|getting ]F|got )Z7Z|have ,XQ[_^e_nW|here (fMY|if )[3ZCCDCjFkD|in 3b7B;ZYYm]|just 1b7F8_:D;]<E?^b]|listen .aS^V[|make 3^X[|me >YeYjD|mistake 4B|need 0^?[DD|no .Z3^SZj^|now &Y,[|on DaQEY[k^|one +]/b2]4Z7B;]<^>f?aK[PcQ]RaSVea|person 3Zc^|please 5cQZZ_|question 7XH]]Z|road aD|shop ;^nb|six G]aZ|so >]|take 7]|takes "Y(_,ZEZM[|tell +Z,A.E4YF_QD|that &[C^Y^|the !X"Z(D*[+C,B2Y3F4^8]:ZIAOYPBQHUU^^dCg_|there >Z|thing &F7Z:A|three A[hY|to *a,B.ZDAO^|took VY|two DDJYQZkA|until 7E|want 7D|way )[|what n^|with #Z)Da]|your 9[
onto|([,[4CCEQ]YB|the ,Y4ECF
onwards|0B8EECQBaW|and 8EaX|to 0C
oolong|8b^Y
oops|4E|we 4E
op|#D%Z&C+C-D:C=_A[CdDWJ^MBRC_]d^hcj^mX|ed &F+E-FKDRD
open|&='B(E)U*Y,D-B/C183A6^7C8@:>;E<>=H??@EA>CgDZEDGEKBL>PUUEV9YFZ^[]aDhHj_mZnD|<emoji> 6[[Z|<name> "[&C)W,BC[JYKEQ_eFf]j[k]n>|<number> 7YD_H]QBYCgBiZjakZ|a ![*Z+W3^DAG_K_SCX_b^kB|access nC|after XDj^|afternoon )Y|again "E,^B]CcHBM^QaS[iZjbk[|all CWe[j_kYnX|an )^DDN]nZ|and %Y,_2C4]6Z7]>]ICeVkb|as C]DaRXYHjZn^|at CeD[k[nZ|day "Z#_@ECDI^KHQEZbgCkBmXnC|doors 8]|evening 7[?CQDW]]Zb[fDhamX|evenings 4[C^Q_SE|for ,Z5[;CDEKCS_aCbAd^g[kF|from >ZC[DAQ]SDj[k?|house ;ZC]k]|in 4ZEaG[PXQ?gYkD|it +Y9]DZeY|late aY|mic CEQZY]|morning "],YCAbZ|now )]Y[b^eCgZ|on #C*^,D@YCXa^j[|one C[|our F[|rate 0cUaYZnE|rates 4ZZ]|roles "E)ZHD|since 2_?]|so "[|source :_?Zn^|the #^,b.^2Z4B:C@ZDBFaI^K_QVSZfZkDn]|them )];d|this 7@>_CA]A_]|til ;_CYDZb[mY|till "C#a,C5YB^C@D[MfP[WW^[aDdciZk^|to "E%W*^7YHFOdYYbEfD|today +Z6Y|tomorrow ,]jE|until CCEEfDk[lE|when jA|with ,D>ZkC|your .]3]
opened|&C+].E0_1[;D<d@WEZFXGZH]M@PZQYSAUaYYbCccgZj[lY|<name> 1^|<somebody> &]QD|a +Z.]P^]X|at 5Z|by -Z0eUY|it ,[0Y2Z>_gCnE|its E]cYlZ|late >CeF|on 1_@^g]hY|one #]|or .BDZSC|our ;EE[|the &@+_,CF]KA]DlDm]nE|this 7[?[][jZ|three 4F|two 4Z|up 4B|with D[
opener|#aIaeZ
opening|"a#^%B&F)?,;-Y/B3C4[7a;B<=>]?D@CAZBDC[D_FEHaIbNARVTDW[ZZ]_^Ed_f>gEi@j^nB|<name> "[C^|a DZQE|at #ZC[jY|bell 7]EY]Yl[na|hours /CX_nD|night #[AeIZP[h[|of nE|on "[)DNF|the #[4b5[Y^Z[|times D_JYQ[kb
openings|4]
openness|'Z<Z
opens|!@"A&D)^,]/E0E1A2F3B5B8F:^;D>[?DBYCeDWE@FCG=HAJcN[QYR[U^WA]^aTb^dZg[i]jekKmB|<name> )[B]C_JYNVQ[dXhXjY|<number> CeD^HERRe[jck_|at #W)]4]8E@[CADaN^]]b]dDi[k[|for D[Q]|in "D<ah]|its ]X|on C@I[J]QAX^nE|the ,[Q[
opera|"^^a
operate|BZaX
operated|#^&DAZkDnE|by &DAZ
operating|-XEYRah]lZ|model EDR[
operation|@[QEY@Z]bZjC
operational|-j4C;XCAEBRdYAiZj=nE
operations|,C1kCZEEV^jY
operative|,YCCQY
operatives|&C-fRanX
operator|#[,?-Z;Wb[
operators|-_0Z3Z8A;]CBDEI^QCRYaB
opinion|3[8D9]@EMV^AbWjAkB|for RZ|from gY|if 3Y7c:^SE]ba[kB|of ,Z3[;^XY|on *Y|you )]JZN[|your :_]E
opinions|&B(^,c2Z3aQdX]dbg^j]|about &C|on 3cX_
opioid|D@EZK^QYUEkH
opponent|,W/bTan[|has /YTX|wants ,C
opportunities|!D"[)[-C8^BZi]
opportunity|!a1D:Y?CG[R]fC|and -[?DfD|to !Y%Y:^
oppose|,Y
opposite|"]&[@YD[YC|of &E
opposition|1FFeQEVBl[m_n^
ops|3Z4]7aA[B]i[mC
opt|.Y3EDcn]|out .Y3EDY
optician|&[;CE>
optimal|-_8_:ZKZ
optimisation|-_R^[[
optimise|-[8BRb
optimised|-cC=Ra[[jB
optimism|N[
option|#A,A.]4[=[C_D^E[
optional|,@.]4_KDMAQDS]VY
options|"Y-g7_DAHZRg]Z
optometrist|&[,YKZQZ
or|!9"4#=%A&9'G(^):*B+?,@-?.d/<0=1;2D4@5>6C8<9d:@;C<;?:@GABB?CED^E:F:GCH;JCK@M[N?OBPCQDR@S^TAU;V?ZB[B^@_caFb@cAf@hDiCj^k]l;m@nC|<emoji> "B(eLEM[OEaD|<link> CDjBkCnA|<name> "C%D(],<.>4C5Y7D;]@ZC^D^JDQCS?WD]D_be_n@|<number> "C#Y(d*c,[6Z7D>@DYM[ObQDYX]A^]aZeEgBjCn=|<somebody> 7[QE|a "C#@(B)E*C-W.@3E4X7B:C;AD]K_S@X@YTZBg[h@|about ,]|above 0Z;d|after "FCBDBgan[|an .ECC|anybody .^S]|anyone #^@[IW|anything bZ|are MD]Y|ask UZaZj[|at .DCCHaQ]eC|b (E|bad ,C2Z4B9_CXDEe]|be .A9Y:[=ZQ[_]bY|better +_P[|bin .]KY|both '[|bring >]CbDHj^kG|by !C2YB_D=GCQCeWk@|call !B>[SBk[n^|can DB|cancel -Z.c6]G[RZSe[XbZna|card CCDDWEjYnC|cash =C|cherry HD|coffee LZ|come ,C.f4[7eQCSfTY]b|dad *Y|did 7^9b][_a|disagree "Y(]M[|dm !]|do .d3B:[D=SdkD|does (^9EM[NZ|drop jZ|email CY|false "Z|five *]DDOZ|for DDkB|forty &Z|four ,D>ZDVQCjZ|free >]|from ,[C[SB|give .aD]S[|go F_e[|green LX|half 2[W]|hand CC|has Q]|have ,D.Y>aSZeXk^|home Z[|ice "E|if kZ|in .]3Y6Y7]CBDCSY|is ,Y9^_]|it *[,[.A3Z7]>DQ[SCXaeDnE|just ,^.W7F9C>=@^DAQ[S]YZ_Ee?g[k<|keep >[D[X[f_|know >]W_|leave I[S@|less &e|let )_D]g]|look .bDAS]gZkD|lose (E7^;]=[DEMFX^]]dZ|mail W]|more *[.B2YC@D]SA]@|night "G:Z;Z|no 4Z>[CZD>IGKYMZQFeZj^kDn[|none C]|not ,G.^2Z3C4Y5Y7A=[DbK]O[gZjGk]nB|nothing ._PZQ?Sa|on "]=[Y_jA|one ,ZD^k]|online D]|otherwise 4^|our "AQC|over DC|pay *XSC|photograph 4b|plain DD|post 4d|put ,CQZYC|rather .B|refund DFS[e[|regret 7aP[]Z|remote Q^|right i]|ring WZ|savoury ([|send 4C>BQB|set DakX|shine :b|show k]nZ|simply bA|small (Z8^:^|so ,_.@4Z7F>CCBQZgWn^|somebody >GK[|someone "D%](AJZa[|something 9[|stay .[7]CCjC|stop .]CCS_jF|tag (:MD|take Q]|tell ,ZDBjEkC|text =_>]Q>W]|that ([>Z|the #D(E,A3A6D9C;a=BX?dBe@|there D]|they QG|three !d,]9[CBDZGdIXSB_YjCk]nY|to ,@KTjZ|two ,B2[;]AaP[SFbahbn^|type (=DYnY|use +]D^|walk e[|we .C7Z=BIESCWCd@jD|what D]SYeY|when 7A]A|will "D7[H@aD|with DYSYnY|without &E9[C]|worse 9Z|would =]D@d^nY|write .CDW|you *Z,D3a7]9A>DOXSUT[Y?]_b[dH|your !],Z8[9^;[G[Z]
ora|BZ
oral|&[8FKZT[^D
orange|#d+[,]4C5G<EDYHASEZBfCj[nB
orchard|#D4E:]D^Sa][dak]
orchestra|;ZAYEZG^
orchid|4[
orchids|C[QD
order|!W%]&D'A(E*A+d,D.V/E2[3D7_8@:@>BAABACbD]E?F>GaJ_L?M?NYOEP^QGRUT@V[W^Y_ZA]Z^BeIg@h?iBj_k]l@mEnb|<name> kZ|<number> ,]CC|a 7A@a]Fg^|and (FY@|at ,E-Z>ZRZ|before NXn^|book !B)Z1[GBNZ|by !d)^G_N[]BeYj_kDnE|email 'F|for C]KC|form .Y|from +]P_|in 7[GZ]_j]kC|is 4X|it )C0]DY|matters fH|now !a"]#Z%Y)B,X4]7gGbI[]ej?|number *BK[OA_AkGnC|soon n[|the W_bY|there "GHB|they -_JZ|to EB|today !@|until SD|up !?DakWnZ|your %[Q[
ordered|#g&B,^-]2[4Y7B:E=XC]KCQaR[SYYZ]A_]a@jWnA|<number> 4X|a C]|for #[|from 2]
ordering|,W8CC]Dak]n[
orders|"[#@,C2[3D4]5C9Y:X;[@CCiD?SaWXXGjdk?|already ;]b_|by 4_^]b[|for "_H[|from ?^|get 7]|over n]|placed CZ
ordinary|"[%C4C7D8a:Z<b>ACBHYJBK[TC^ba_bZcZeFj>kAnB|people "Y8^H[^[a^
organ|"[C]FXQ][YhY
organic|-d1C8BPYRZ|cotton /F1DVF
organisation|"D+X1]5Z8Y;[<cABRZca
organisations|,B-X/Z0D8A<FDCR[T[]^c]hYlC
organise|:]?gfYnZ
organised|!ZKD|by &DKC
organisers|,B?CEY|for ?DEY
organist|?f_[f[|is _[
organization|5[<aZY
organizations|-C
organs|BZgZ
original|<d@@D[K^b_gCn[|<hashtag> @BgE
originals|jC
orrin|CCjB|<name> CCjDn]
other|!C&E(@,E-@/A2H3[4C5D9D;d=B?F@[A^B@CZDDE]FFHYMASGVBYV_EbgdDgThZiBj[lam>nA|'s ,[@^[[g_|<name> ,]5ZQ[|<number> "X,E7FCDEaHYS[bZhZmX|and 5]<Z>YQCcX|end %YD^kZ|finalists ;C?@fE|groups DE|half 'Z3[C^D@QZ|hand PE|ideas ,YDC|lot ?V|news Eala|nine *ZFZYY|one #[&],_QabEnW|people ,F7b@XDYIE][gY|person ,W4ZDY|quay BF|side ,E.Y:X;aD[T[b[jCn_|six 4a|than j]|things ,Dk?|three #ZC^|two "[,B2C4@<[|way .B4Z=ZCB|ways ,D>^
others|#W%C&=*_+],C-G.Y3D4[7a;i<A@BBaCCD@HZI^JDKCObP]S[_]bhd[gAh?iZkB|<number> 4[CEYZnC|and .FeZ|could >[|have ;cb_|talk ;]^EbY|will Bdi[
otherwise|#D*b,X._3]4[5]7D=B>@@DBYdAfCgDkbnC|and BZ|the eUj^
otter|*_FXOcQVnB
otters|#[&_MW
ought|%Z+Z,F4d9b;DY]dFnE|to %Z+Z,F4d9];DY]dFnE
our|!B"]%e&^'C)[*^,C-Z.@/E0[1X2_3A4a5V7E9A;b<g>8AZC<D7EbF^HYIYJcKXN^O]PCRaU]V[W[Y^ZY[Z^WaXb_cceBfZh^jAkAldm]nF|<hashtag> AcTB|<name> !_"_#Z)a*E+A-Z/^1^2A4B5C6[7a8?:Y<a=@?BBDD^E]HPN^O?QWS?VZX@YD[]][^Fc]dCgWiBk]l^n_|<number> "A#D'^(Z)C*c/@0Y2^3W4b:^;]<>@[CYFYLYM@OaT@U_X[YXZA^=bBdBg]iCkDn_|account .^5]=ddc|accounts *[<]OXYC|advisers )]7ZNY|agm <]|ai -Z8[R^|all !C|amazing !^%E&<+E-B0F1B5E8^:^;Y<DAEB^EAFDHAJZKGREVAZE]B^ba[b]cDiXn?|ambition <d|anniversary *[E[O[|annual <ZABC_VZkUna|answer 8ZHZX^^[h^|api 4ZA[XY|app "Z#C)[4_?]Ea^_lZ|appeal "^@]gZ|apprentice &ZAECEKXhF|apprentices ?d@cE]fagalYn[|association A]Ecl[|attention #Z-_;EB^R_i[|audience B]i]|autumn &[|average 4Z|award ;ebcnW|baby D]|back C]|baker "F|bank %]:]<CJ^nZ|bar ?_|bereavement SYk[|bespoke ^B|best !C"Y)E+E,B1^4<5Z7B;Y<GA]CDEBQBVYYBZ_kClC|bestselling !Z^C|bid 1Y|biggest )E;X?CBFEBF[IFfCiElA|bio 3^|bipartisan &]0YK^|blog 7FEXnZ|blue 0[|board E>lF|bold 1]8G:B;A<GE^aC|booking <E|books "]2^;[QAW[|branches CZ|brand !@"Z-F:DKYMYh]l]|bread )[4]<ZC^K_N]c]|breakfast #Z)[;?bF|budget EZ|bug 4]|call 7[]Y|campers ?CfD|car Q]|carers %[|caseworker #[&Z,[IY_WgZ|catchment -Zb]|ceo &F+E-B1_E_FFKCQCRCUCaZb_cVfClXnA|chair &[<YC]ECV[lC|chairman E[|chairs gD|channel "YF]m^|chapel <DAYh[|chat _[|checkout 4Z|chef <ZCDjF|chief Ebl^|children 8^:]^Z|choir ,Z4[KB|city 3]4EEY|claims )^MX|clerk &F|client .^/[;?QC|clients %Z&F-B/a5[;[<ABWEBJDRKTaZZhA|clinic b[|coaches "F&[*FHH|coffee /]2G;_b[|colleague <YEEk^lCna|colleagues %Z<YAZJZU[V[|commitment %a-=;DA[|communities 1B8BA@EB^DbZ|community %@-D8C:FE[NZ^Ci^|company <^|competitors &[;aa]b_|conductor C[|consultants "]:D<_kZnY|continued <a|contractor 4bCYQY|control -_:YVZX_|cooperative -[|core :W|cost #_|counter 4D5a?Y@[N[ZY|country &Y?ZQ@|crew "C&XKYQA|crews HD|cto &D;ZM[RWb[|curated ![R]]F|customer 0]CA|customers )]/Z1C:X;Z<BHHJ^S^T_]C^[bc|dashboard )]|data ;^B[EZXZ][i[|day :Y|debt >Z|dedicated %Z-@5D<ENC|delivery 5hB]CYZckY|department E_QYl^|desk C@j>|digital E^[[|director &Z,B1X;]<YYZb[l^|directors <b|district ?[@[BBf^gYiDk]nc|dna %g:Z;_AbFBJgVAXDaWb_|docs ?ZfZ|dog D^|doing 4^DF|donors %XiZ|door ,^@ZPZg_|doors %c)ZA[J_|driver #],A?Y|drivers #cI]dZi]|drone 4A|early =Z|ears %_J]|economists F[|economy i]n]|end -ZDC|engineer #a,EI^TD|engineers &Y(];]G]K^b_|error ?]@YfZgZ|esteemed EA|evening -]|events CY|exciting -[8Yc[jZ|exclusive !_)C/D8[;D@FEEG[TC]]bC|expert %Z|experts 7Y8];C|faces 5Z|factory ;_AZb_hZ|family "_+a,[NaQ^^[bZnY|famous !]7]GY|fantastic 5[6ZVEnA|farmers a]nX|fault &C4Z?FQCYYkZ|favourite +^>^P[|fees 2]WZ|ferry "?E@H?|files eA|first "B1E;@<a=^>[DDHBNZVC^@bCc]eCfCiEk>|five 8[=ZC^E^|flagship B]^Di[|followers +]B^F^i[|form 4cY[|former n]|founder "^#C%]&A2b;^@CE^JVKEUYaWb[cWjEk]|founders <b|four -]M^|fraud YZ|free (D*Z4D8GC]DDFZH[L_OZQBWD^BaDk>mS|friendly !^)[-F3^7EG]X]^ZaDh[l[|friends +Z-Z@]g]|front -Ze@fF|fund 1ZVX|future :^gZ|game !Z-]8]:ZJ]^[aY|garden <Y|gate "FKZbC|gift )C2_NC|gloves HF|goal 0]5Y|graduate ?bfYnZ|graduates k]|grant 5[|grants "_A_hZ|greatest -D:H<GJ[nE|group *anY|growers :[QE|guest &XFZkY|guests #^+D;_BaHFV]fGi_|guide )[|gymnasts ;D|hand 8[|hands AZh[|head "Y1[D[hb|headline ;D?D|heads <a|hearts %f&D7^>bA[JbKHeYhW|helpline 4]eW|heroes :^|high b[|history 0V7[<^UW|holistic 8^AEEBJEhF|home 2^4F8]^[|hospital '_|hosts &[<]?D|hotel ;]|house F^|hq EZl]|iconic 8[|immersive 8^^Y|in 4YCZ|inbox .Z<YSZ|incredible %B0A1?<DAEJDQ]U?VA]BaShZl@nA|industry %b-DJ^bU|innovative 8DJD|interns QWaF|interpreter "EHEjZ|investors 2^;El]|issue QXnZ|job 5[|journey -?1B8>:b<DA=EZJGR@VCa^bEh@iBl^|keepers #Y;[b[|kids ,Z7[jY|kitchen "A4[6[<[H?MBNY^E|lab .]4C|label 4b|lads >Y|last #[*Y.Y4c7YCZEDI[SZY_gB|late <a|latest /C<CO[R]TBVClXmYnC|leadership <ec[|leaflet .c4]gakZ|letter ,DY^j^|libraries "CHF|library !]<^b^j[nY|line @^|link +ePZ|list 2[F[SZWZYX|listeners 4[Bbia|little "[+]0Y1A3]BbCZPZQ[VCX_iUjZ|lives %]<_|loans "F|logo <[CZEEk^|lot &Y|lovely B_|lowest !_|mailing *^2ZO[|main j]kE|malaria &@;[A]KD|manager +c,[Q[|managing &E|mascot 6@[F|master !aG]|md -E;^<ZEbb_l]|members "D%]8C:EADB^CADeEEFZJbMSNBRVVEbZiamYnE|mill 4D|minds %]J]|mission 8C<]V[^Fb?h]|mistake 4g<EFDY[eZkH|money ,Z|most %_0]1^4E5X8Z;^EBK]S[UZVV^XbXlE|mums %ZJ]|museum QY|name +^;B<c?A@DP[|neighbors QXn[|neighbours AEBE|network DD|new !Y"]%D&b(Z)[/Z1^2D3_4D6Z9E:D;>BCCAE]FbGZI?JAKaNZODQ[TZX[_DaCb=dBe@gCldnX|newest 8D;B]F|newly -B|newsletter )[*a6_8[OWY[[_jYm]|next %E-[5W9a_Yd]|night &G1DEDK[VD]YlEnC|ninth <a|number %[+],YJZVD|numbers CZ|nurse &b>[KXSB|nurses bF|oat "A^a|office %A&[4B;WEDI[YBgEhElDna|officers ;]|old &]=[@YC[EDK[V^|oldest #[|one #C,D0ZC[U[|ongoing 8ERW|online )_N[|only 4B|open )Y?D@CHM]XfE|oven ;[b[|ovens <ZfF|own "C%_)D-D/A0D5D;[<C=B>_FYIHJ]K_OERDT@WEYVZ@aBdBgR|page *e+C0[3C8BEfF_M_OeXElem^nD|paper -^R]n^|parish A]h]|part 2ZFFQG|partner !]G[YX|partners 1[RZaE|passengers <]|passion %aAZJ[c[|passionate -D:ZV@|patient #^|patients ,D0[>bC?F_JZ|patrons BXiY|people %h)Y-^0[1Y4D:@JgRW^ZaCb]hAjX|petition (Y/E0^6]UaX[|phone 4Z|phones C]f^lY|physio ,C|place 1]EE|plan )D|plum "A|poetry <_|police B^i_n]|pool B_b[i]|position -[8C^ClX|post (ZCEQE|poster *^Oa|postman &F?ZfZ|posts M^|practice "Z<[|prices "Z#X+D0[8aCZ]]nD|pricing 7^CB|principal 5X@C|product -D2^F[W^gYiZ|proprietary -_/ZRZ|proven 8c:Z;D^_|pupils /CJZTB|purpose 1[hA|q3 0[D]bB|quiz "?(c.[FEHAM[|readers +Z5[=DB_dC|reading 9^|real <Z|reception &ZgF|record ;^<^b_|recording "E|refreshed "[-h8BRcaBlA|regional 8]|regulars Bfif|relentless -[8[<DW^^a|report IXKYTCfE|reporter ;DjY|research L]|researchers S]|resident b@|residents #Y%Y:[|returns 2]J]|review 6[|revolutionary ^Z|rivals ?_|roadmap %D<_canB|rockstar :Z;FlE|roof <]?bfZ|rye "A_Y|safety #Y|sale C>j@|savings 8D|school &]AY|schools E[lZ|scientists -[|score 0Y|season )[<bN[|second EiKaQYc[eZlc|secret ^^|seed "^0X;DRA|self 1[7^|senior <d|service 8^^_|shared -EaY|shelf =[|shelter "E|shop 6]CYF^[YmZ|short *B|showroom "B|side >]D[E]nZ|signature )_1Z8b^Y|sister QC|site "Y#Y<[>ECEEBFeIBYBgCj]m[|size ;dbc|smallest 4DEcRGYEl^|software A^h]|spare @YQAg[|sponsor *]|sponsors 5ZEF|spring 4]7X=_QB|staff 2Z3Z4X=[QCWZn]|stakeholders -_RY|stall "DZ[|stand &X<^EdK^lV|standard jE|state /f8F;=B]K[Q]TdUBb?f[galEna|statement 1^3d<]V[Xen[|step ,]BEK[gY|store *Y-_:]R^aZ|stores S]nZ|stories 7^Fh][m_|story 8[A__Zha|strategic ACE>RWh?|strategy -]<aD]RZc_|students /Y5Z8D;A<D?]TYUZ]ZbAnB|stunning 8Zh]|subscribers ;[BYS[b[|success <X|summer ]Y^Da[|supply %C|support "]h[|supporters %bBZ|survey "DHDn_|system 9YQZf[|table %]J]|tables _E|talk HE|target ,A4_7]EUQB|tea 5Z|team %@(]0Z5[6?:^<@?CMZQ@[E^[aXbXcAf@g[kF|teams -@8D|tearoom ;B|tenants +Z?CnZ|text ZZ]Z|thanks +c?ZPZfX|third 0Z<_U]c]|thoughts ,D:ZQ?|three ,YD[X^nF|tide OE|time <dc_|top FaH^P[m]nE|town ;^MZXZ]Cb^kc|trade -Z7[Eb|trainee &Z|transformation S^|translators =^|treasurer ,F._2_7YEEP_|troops :]a[iYn]|trustees <]|two #C,B?_DYQCfZiClZ|unique WZaB|unwavering 1F8]<DAAJCVBYX^^bZh@lC|users %Y/XBZT[iZ|valued +];[BaPZVZiV|values &C-]1^4?6[8A<[EZR[l^|van "E<C=d?]AVHEQ@_Ah[jB|vans "[4Z<^E]l^|very 1bN]V^b]|vet 4[O[|vets %D&D+[,ZF]KE|vibrant 8_|village :]|vision l]|visionary 1Z8XRV^W|visitors %Y|volunteer &C,_j[|volunteers *[F_NVPYS]|waiting +_D^IZ|walls 8[<_AZ|wardens DAkB|way "D2Z6a<c[Zc[nY|webinar "B-e6b;^C]EcHER_[bjZl_n]|website "[7Z<@A[EAHYVC_DlCnE|week 6[|whole !],^<ZgY|window ,[|winter CBjB|wonderful %C<C?BB]b@iXlB|word #](E/Z;BFC|work *Z:C;ZH]RBlY|workforce -X/E4_Y^|workshop 2]Acha|world ->8];fECRG^]aBb_|yard HZ|year 1_|youngest &[,c@YEBQ[fC|youth QZ
ours|!@"a#]%Y&_'^+D,_-C.^0D1C2[3A4c5B6^7?8B:@;c=^>EC@H[K]Q]RBT^UBVBXDYY]=^H__a@bad_hBjAlZnB|<number> )[|a S[|and gB|are )[|at 2Y|but ,ABbQFi[|by "E%Z&Cn]|did #]&Z;^bW|for ,_2C4d=YY]kZn]|go 4ZD]S]k^|has "A,]2C4D;C>YAYDBQZ_ZjC|have aE|in DD|is 'e.E1Z2b4B8[;aM]Q[W_b_|not 4bYZeUjFkB|or ._jG|the <^|to .Z4YDY|was ,E2ZD[P[QEYD|will 4D|yet &EKE
ourselves|"a2Y4Y;d<g?DECH]JDQWXDb[cdeEkHlAmB|and k]|on ;X^Z|what #B
out|"E%;'W)F+?->/C2E4[7X8?9@:><@?X@FBDC[E?NYPGREY[[__CcCd]f]hInE|<emoji> !X7[8c9ZCaFbGA^a_^mZ|<link> 4ZjZnC|<name> /Y4]CDDYIDMZeEk^|<number> #])Z4B5YCBDBIXKBZanC|<somebody> #G|a ,C4B5B;Y>C?EDBEBeE|about #D?]|across -^|after ,CC_|again )_,]3^KDY[|already jE|an -Z1C7E8>R_|and "C#E&@,B-].=2X4=5[7D8D<Z=CCDDYEDFCH=L[NEQDR_U]Y@bWeGj@k[l>nZ|as #DKCNZ|at #=.Z4@7_:Y;[>_DCX[YWe_k@|because &Z:B|before F^kF|by ,W1E3a7D>W?ZC@S>e[jYk]nC|can )Y|each XY|eleven ?]Q[|every 7[QFYE|first ?FQZ|five l]|for "Z&D.?4V7G;B>ZDCJCNVS@]D^CdFhEn]|from "[,[1X4^>]C;JCY_j?|front )YJX|how !^7D?ZCZG[^A|if 5Z|in "]&B'a+a,_1^3C4D7b9E<D=D?VCXDZI>LaOXVX[^]]g@l]|is ,];D<^DZja|it &C*]OZ|last &[K^e[|loud #B;^>[F[H]IBQUYYl[n_|more ?Y|no 3Z|nobody CZ|now "[)Z,_7D8bAZCAE_QY]DabhYi]jCm[|of !C"[#[(_)=._/e0Z1>7I8^=Y@BA@BFDYECF]GBHGK[L>M[QXSZT_VAXE[G]D^D_WhFiYl@|on !A"_#?)A+B,>4@7[9C:[=^>@?ACZD[EEGCH^I>L]MDNCPBQBX[YCZC]YbWj^k_lE|one >EDZ|or %Z9^D[QB|our "E&^)a3[8EK[XY|over 2[AbH@W_hZ|ring CY|since 4]>]KEe[jA|so C[a^jZ|some <Z|sorry C]|that 4@8]IZnC|the ,C3A4E<a?ZQ>TWXBYWZ[^DdHfXgBkA|there !X#C)Z,C2Z5]8^:c>C@^BhFZKEMBQDX]^cabif|they )X8[@[|this !b=Y@CCX][d[f^nB|three -Z|through 0Z|till eYnX|to #@%B'D+E1^5]7D8D<Z@YAYB[C@DEJDMCNRQ[SDY@]F_Zb[dAgX|today !Y#]1[KXQCUCV^nc|tomorrow YZ|tonight #a@]C[|twice ,B4^YZ|two ,[>[|under "D|until #ZkG|up =Zd[|we 4_;X>ZY]|what 'Z2_4]6Z7B=ZWZ[YjDnB|when &Z,ajB|whether ,F|which F[|who ,BkD|why &],D3^K]]]m[|with &Z*[,B.C3[4e5XCYECFCYZ]G^Caab[jYlB|within 7]|without &Y4Z|yet "C|you 7^HA|your _]l[
outage|4Z@[CaQBY[g]j_kanc|in nY|the nZ|update CB
outcome|-]8];[D[]Zd]
outcomes|%B&B-h/C1A5b<FDDEAKFRiVAZ_]C^[aCcYiAlFn=|and ^]|for %C-b;BAXJBR_bDnD
outdoor|4X8Y:ECXKEj]nE
outdoors|#]([9DD[M]Q[_Ce[
outer|,DDfk]
outfits|1YV_
outing|"D
outlets|D]nY
outlined|<ac]
outlive|/^8]AZ
outlook|-d1]RdV]n_
outpatients|DYk^nB
output|9]QD__n^|of 9[QD
outrage|"c9B:bHZnZ
outreach|-]
outs|+_
outside|!C"D#D%D)D+D.A0D3C5C7F9C>[?=AFBECaDcEDFAPBUCWYYIZC_DaBb]i@j_k_lAmA|<name> #A,X4^CBkD|<number> C_jZn]|a <^K^|for >a|our -Y|the 1[>ACXDZOYS[Y@b[h]j^k[nA|until S_|with #]|your 8YC^DD^YgY
outstanding|!E4[;[<C@_ACB[CFNaQ[RET[U[b]iZ|results -FN[
ovation|;^bX
oven|"b#A,c3Z9]<c@AA__^gBh_i]|'s 2]|and dZ|at "[&D|gathering @D|is <_
ovens|,[KCfEkbm^|which fF
over|"B%^&]'A+B,F/[0]3@4E6C7E8G;^<X>D@CA^B@C>D]F[H@J[K]P[RZT^UbYE]Cb[eDf[h^iBjGkZmbnY|<name> #D&D1D@Z|<number> #<&>)X,9/_0[1>2A3F4D5Y8B;Y>>@BCCDBE@FBGZHGICJDK?NTQ=RESBT^UZV?WAZ[aBbSeDf@hCiDj>kFl@m?|<somebody> &],X.^D]K]SZYY|a #X&C'^,Y-?/D:C;W>=KCSaWZYDaAeDi]mX|an #Z>ZAZ|and #[,D/Y9Z;]>E?BDE_Ze@|asking 0[1_VX]ChZ|at &]1Z4^?Z|by QZkXnC|fifty 5[;[ZZ|five &a1Yn_|for 2Z4YCZ|four &Y,C<ZQCdA|from &[)Y<]EZ|here Aeh_|in #a4]DY|it #_4[e[|my &],^2D:a=[aZn]|on &Ym]|one ?[Q?nZ|our PZ|six -]1[2ZR]V[WY|so 9[CZ_Z|that ;]<]>ZbZnB|the !C#^'C(Y)D.X/C2E4>8W:C;[<E?AD@F@I]KXQ^WFYD_^dGkBmCnB|their P[|them D]|there Ebl_|this ,Z/ZdZ|three %Z2d4[TB|to 1Z4E6Y>Y?[EaIDKY]CfYjW|twice ,a4C|two 8]<ZQ]d[h[mZ|video #C|your %[.]=DJ[
overall|,Z1d=DVZ
overdraft|>Y
overdue|,[.[4[E]S[Y[fZkA
overflow|4[;[C_jYnA
overhead|D]E^
overheard|,a;bQYbb
overlooked|]W
overnight|,E0Y7[@EDbF[KZU[XCbEj^kcnD|and C[QC[[|with ,[4Y
overpay|/^
overpaying|H^M[Z[
overseas|DBnZ
overtake|M^lZ
overtaken|/b0dUg
overtime|#Z4Z?E
overturned|-D
overwhelmed|"[;hb]
overwhelming|)aN^
owe|%B&_'Y,_2@6]7C?c@]IAK]Q]W@Y^f_g[nB|<somebody> &Z,]4[|it <[|the #]|us ,Z:[CYa^g]jUn[|you ,Y5Z=_?aKCnA
owed|.B2Z4B>Z?cI[f[g]k]|<number> >]|the 2[
owes|"B(c*Z,W?[M]OZ|us "E|you (c*Z,]M]OZg^
owing|-b>ZB]DCIDR_fCi_jZkA|to -b@EB]DER_i_jZkA
owl|#f,]F_N]kC
owls|B]i_|and B_i[
own|!F#?'G(X*C+W,U-=.A/D0D6C7A8B:X;C<^=_?bADGDH[IBJTP_QYR@SZTFUAYY]CaYc[fagCkYmEnB|<mention> 1Z@cECbEgalC|<name> )[@@A]N_|<number> <Z=aIBda|a #B/Z2^8[9BIAQ]Wc|account &F,^?DDEQZ|accountant <Z|and ,C=C>_d@e]n_|bank AZ|bed ,[>]jXnY|bench #E|bookshop )C|brand D]k]|car =[@ZdZg[|case )]DD|cost 4]QD|count gC|cup +G@YY]g_|date CY|doctor 3]DDQY|eyes D[nC|figures 3_C?jD|hand 7[|is C]|it 7[=]dZ|kids %Y+ZJ_|kitchen "]|label )]|list +[|lunch >C|money "Y)Y2F|name ,W|nine <Z|number =[|numbers 4Y=ZiZ|onboarding -F|one ,D|page &D(Z,A|people #[kG|phone "]|pocket /[?[f]|roof +YSY|shed >Z|site W]|staff mX|terms "E|the ,d-X5_<ZRYZ^|time &Z?_|trumpet ;[<_b]|up 2[QF|wedding %E|words D^Y]|your 3^XY
owned|+e1[8]A_CCPbVZY^fFlZn[|since 8^|the CD
owner|,E.B2[5];E<B>_?ZCDD@FYGCIZL^NYOCSCZ]]_bEg>jBnF|'s 2_5]?bFbW[ZYf]m[|is >dQBe]|of ,_.D4DQa|was ,^
owners|#Z)^+^,C/a1_2V5_7b8C9c:Y@[CFDEF_G[I[P]QDSET^VaYWZg[E]^_^|are B^|do /Y7g]]|i 9[|in VY|say CDjD|told "^1[|what 5]@[Z^
ownership|D_gY
owning|:[DAVXbV
owns|"c,Y2e3ZD[H^W_XZ|it 2gWa|the "]
oxygen|,^>ZD[][
p|#]&A,?-D1C<Y@DCZEBKBQCRCTAV@Y[]EhCl?nC|<name> ,ACCKGnB|<number> 4a<^D]IYY_n_|m #^3W?]CcQCRDj[lEnD|s )_5ZCDNa
pa|.Z>C
pace|%[,]-T.]8YJ]R^j]
paced|"D-^7D;ER^bDk[lCnE|digital ^G|environment :bh[|world ^]
pack|)C,E3i4@7C;VC@EYP^QGSaXg]@aWeCj@l_nX|is SY
package|)]/Z5[NbQET_iZkDn^|index QW|now fY|of QD
packages|!]"A)b+]-C5Z7]ECN_REXCZd^X|are )Z^Z|from 7^G[]]
packaging|)Y,Y4];AA^C?R@^Z_^bEh[nb|by 1]4[V[hZ
packed|!X,C/D0B8[:cCYQCXC^[a]gBj^nY|<number> ;^b]|by 0D|in 4]QC|up jY|with !X"Z8^:^JE^Ya^
packers|,XGFQZ|wanted GF
packet|)]0[@[Q]U^g]jCk[ma|of mb
packets|,X/d?_C]T[YUf^|and ?[|are YZ
packhouse|/D|in /D
packing|!D"D&[,Z1Z2^4CDDGCH@KZS[g^jX|line 1[V]|slip ,[CZjZnY
packs|!X)h*]4FD^F[IBKBkZmY|are *]|for !YCZ
pad|DZYZ
padded|8Z
paddle|@AC]nD
paddling|DZFam[|pool Fam[
paddock|Qa
padlock|%^Jb
pads|,?0^=^CYD]QBdYka
page|!C#Y%D)B*a,?-=.Z/D0i1Z3_4^5X6^9Z:>=B>X?@@@A^D@EaHBJELWMaObRBSYT?UgX[Y]ZW[Y__aAbDcBd>fDkFla|<emoji> .];Z|<link> +[EYjBl[|<number> ,[0<2a3Z4^7D;a<Z?F@ZC>DfIFKCQ^SDTDU>VEW^YVZD^[bXdIfAg]hFk]|a *^E[O_|and (E*],Y7[>^WcYEnC|as ,].W|at D]|before FamY|by *Y4Z|for 4Zj[|from ?Z|has 4CA]YY^Dh]nZ|in #Y&_0ZU_|instead FZ|is )Z*D0^4Y<DIANXOChInC|just Aah]|nine .^>^AZS[hZ|no #E>ADAeCkE|of +[,A.CFd|on DDeE|one 0^QAS^Ua|says 4D|so ,Z8[|summary *ZkC|today 5_ZY|too #a0_|two >Ze[jF|was Y^|will C_E[|with "Z
pages|!D&d,D.F0B1]2E4@7A8B>CC@EBH_IZKaM[P@S[UDVc_^aBeAfbhAiXj;lFmA|<link> &YD[|<number> ,[1e4^QDVc|a DE|and #GMYQDeYj?|no D[Mak]|of &YiZ|on f_jFkB|one iZnY|that &BF^|two #]IX|with &Yg[
paid|!B"C#B%A(B)=*E+=-B.D1A2g3E4C8@;@<A=o><AZCADEEBG?ICJFN:P;Q^RFUCWfX@[?^C_YaZbDc@dle@f?gEhYiXjEk@l:|<name> 4[=ad]|<number> 2E4C=^CZHFNBWCdVjZ|<somebody> 4Y7Z=ZKZdY|a &B,[WY|and -Z9YY]|at CDQEdAkYn[|before =_d[|breaks =C|by #]&[,]=^QZS]Wb_]fDkF|cash ,^4]CZ|for &X)F+D,E/^2c4Z7]?]@ACFFVH[JBP?TcUBWYY]]Zd^gGm^nY|from ,ZDCQFkC|in /E=]M_QGTDda|it &^2D=BK[|me +E2Y|nothing ,^.]=C|off 5ZV]|on 4CA]|out =]|the ,?>ESFeEjb|to QYnD|training ,Z|up @^gY|us 2]WZ|you =EdD
pain|"['Z(D,=.@7?:D>a@DD^H^O^T]ZYeZjY|and >[e]|is %]|or >DDD|points ']L]
paint|*Z,^7D<C>ZDAJAQ_XZ[Y]DaCbGdBkClZnF|below DEkE|line VB|over #[Da|shop 1[|your *^6Z[[
painted|&b,a5Y;B<h@ACDFdKeQaY[[_ccg@jYkCm_|it jZ|on F^|over FbY]m[|the <fCEc]jD
painter|&]K_i[
painters|CbQ^ja
painting|"E.b4D9bI[KYS^__g_|until kE
pair|!e"[#^%@)c*],X-B2^6]7FCAGdIZLXN[PYQbR@WbXA]Ca^dFe[fCk^|and DZ|from )]*[|in .[|it "Y)F|of "]*Y+bKZP_QXRBfAgD|you !Z"F>de[
pairs|)_5^<ZCDNVQ?REd_|<number> )cN_|left 7A|of 5_KJZa|on <]CG
pal|%[3ZXY
palate|^Z
pale|#D9_Q_
palette|]^nC
pallet|@ZgYkBn@
pallets|![,W4_QZ|of !],^QZ
palm|/Z@]AYD[O[RETbhZ|oil /Z@]AYRE
pals|([*ZnD
pan|![#C&Y6WC]Q^j^k[
pancake|1]?YiZ
pancakes|2bQ[Wf
panda|,ECDQBZZ
pandemic|<Y
pane|-_/_Tb
panel|#[&Z+A,@0C1?4]8B=c?DD]E[IcPBVB_Zd[e]k_l[nB|has 3YQ]|of =^d]|on -Y0D4d=_ADYY
panels|#_&A4E7C=XC?D^LaWCY?]CdUe@jDk[nC|and ,Z<[|on ;ZIV
panes|Da
panic|"Y.@>[@[CYDAK^[ZkAnD|and .EDD
pans|+a,B@YDDKCgV
panto|!B'E2W5W7[8ZGETYnE|tickets !BGE
pantry|+_P[
paper|#@'_(X)C+@.Z/?0B2E3[5B7A8C9@;[=A??@DACBEC?EFFAH^IBNEQETAWFYYZB_[bZfDhXiIkWmAn@|<number> 4[nA|and 2^D[|are HZ|at ,YDC|before .ZDC|form n]|forms D_Y^|in -]R]|on 1X3ZVYY]nW|one #]|or 9B|to hZ|we <[|you DBQZgW
paperbacks|*^,].CQcjZ
paperless|E^kC
papers|!D"D#B&[,>-G.D>c?DAXCXHDQ@ScVCeah_i^k[|are S_i[|for &Y4Y_Y|go bY|on nZ
paperwork|&[)YA]BZE^K^hYlXn[
parade|+E8ZA_CD^bhc
paragraph|3d?CDCWXjF
paragraphs|DZjW
paramedic|,^CDQa
parameter|"]
parcel|#b+a0]:D@cA[CdPZQaRDSFUZgYjan]|is @_A^g]hX|was #Y4YCFjH
parcels|"Z&]/E0D4_?ZJWbZfZgD|for eC|to "[
parent|"^,C7Z@[H^KCMDSFa@g]nC|asked #[P]|to "Z|who 7Z?Y
parents|"C#]%]&A(E)X,A.E/Y0Y1E3a5b7[8D9d:X;Z<C=W>b?b@XADB]H]IbKCOYQDT_WVXXZ^]]_acBdZe^hEiZkYnF|and B[DYdZ|are 5ZCFD]FZLZXY|asked #bI]|at >[Y]|can +a,[Q]|evening ]C|have 0_|in &D7YC[|of )]4Z:[>ZN]eZk^|please lZ|the 3X4Y7[j^|we 2^|who #[H]I^
parish|#Z&G+b0a2_5Y;YAYI[JZKDQ_Ub]E^^gDh]nA|council jC|has QE|is 5]|of &BKB|office A^h]
parishes|.ZDZHDQF
parishioners|B]
park|!D"D#D%D)C*@+D,A-A/C0E1B2E3D4F5C7A8@:B;B?DCdDaE@FCJYRETCYE[C]BaGbBdDe]jelDn?|<number> C[|and U[k]|b jZ|because &a@^K_g_|behind QD|from C>DY|in >[D[NXk]|is ,]DCQ[|on =GCXdB|until D[nZ
parked|4CQdYFb[fBj?kC|car bZ
parkin|*[O[
parking|!@%E&;)D+C,C-D.C0F1E2C4@7C:D@DBCGKH[JXKEQDSCXV^]a?bYjV|'s DZjB|at hV|behind D^|charges 4]WZnE|in IZQE]WnT|is 2EC]K]j^|lot D[E[l[|on >ZQ@S]X^]Z|permits b[|ticket &DKC
parks|4D]EgYj[
parliament|"Z/ZHZT]aZn_
parrot|0]
parrots|4C
parser|&[4aDDY_[Zj]nb
part|#E%]&>*Y,@0F1A3E4X8C:A;@<D=G?D@BABCZFaJXOYQFT@UYWEXZ^@bBfCgEiZmVn@|'s /Y|<number> *[3[C@F^M]n^|arrives CCDFYZkF|in -Y4[B[EZKDiYl[|is DDJ[gc|of %d)^+[,B/D1B2U3B4C7U8E=F?E@BBBDdEYHCI]JaSDUYVZXMYAbEc@dCfCiBk]nF|time ,[1ZQab]hZnC|timers CX|two *ZFdO]ZZj[nZ|was #F<E?Xk]|with /Z5]TZZZ
participants|-[;Z=XBY
participation|/E7^]Z
particular|R[jY
particularly|,A>ZSBfY|like >Y
parties|%^)Z2E:A<Z>ZCZYAZ[][h]j^
partisan|:Z
partly|4Yb[
partner|!_%^&C)Z*E+[1D4C5Y7D<a?>A>EYGZLWMBO^T]Z][De_h@lcnA|'s )Z|<name> ![)EFZGZLZ]^kZn_|for ']>ZLY|with -@8@<ZEbl]
partnered|8CA]VZ|with 8CA]VZ
partnering|&_8D;Fh_|with 8D;F
partners|&?)D,C-d0d1]2E4@5C8>?DACBBCAEWH@K@LVQERdT]UZVcXC^@b[c^f@i=j>l^|<mention> ;bb_|across -D1Z|and B?RBVCiBl^|at +Z?ZBCPXf^|for -A:ZJ]V[hY|from -^|in RD|on -D<Y^YnZ|to 1B^BaB|who 6]^B
partnership|-]1[FZRcV[bCnC|with ;C<Cb@nE
partnerships|-WR]V=^BbDhZn@
parts|,B0C7EC^K@YZeCf[
party|"F#E&C,V-d4_6Z7_?[CEHDP]Q^RcS_WB[X][dYfWn]|<name> e]|in -^1ERaVD|of 1X
pass|!Z"W&A'd(b)b*a.a1C4D5_7E8[;Y<E=CDXEaJYL^NaO]RCS[V@X@bCgDiFkWlZ|<number> 6[[]|a DYkY|and !]'[LX|is "Z8^:[QZ|it &](b:ZDDIEMaaZ|on ,Y4Y>[?ZD]EdK]QDk]|rate ,[/]0^TZU[b]|that >^|the :CE^hZlZnZ|this DZ|you Fa|your kC
passable|4CC]jX
passbook|D]
passed|#V&Z)E,A-D.@/D0]1D2E3[8E9D:E@eC>DBEDK[MCQZS@UbX]YCZA_CdAf]g^h]iBkBm?|<name> ?[@ak[|<number> #Y0c7Y;A@EEBIWU_XZnE|<somebody> #D&g,Z<]@_DYKbQ^eAfYgehXnB|away ,^@aCFQZg]n]|by EElG|it #f,F4FI[QDkD|its E]lZ|on ,B.D3XK]SEe_gY|our <_c[|the ,c0Y4_;^KDfCn[|this #E?C|to %W|two ,C<A|with <C?Z
passenger|%^&B;ED]I]J^KGVEbFjBn]|numbers 0C
passengers|!D#=,E/@1D3^4F5C?^GDIFQ?TCVAX_YDZBabbWcaeTf]hEj^k?|a /B2Z|are 3bBaCBi^|lane BEiD|the ^Z|who 3Y|with -ZC]
passes|!W(Z)e2Y6Y?[DCE_N_XHYE]^lZ|<number> (_M[|are )[
passing|#E&_,d;E?a@YEAIAKdQYS@YCfb|of &XK[f[nZ
passion|!E&A)E+C,C3D4F7C8k:d;^?BBCDCEBFEGGJ]M?QHRCTDVV]B^hahb[eAjCkEm@n>|and -W^Z|for RAaYbD
passionate|&D*C+D3D5]7C8dAZFDG@V?]=^babcBh[n?|about -[:EA_HBKAMY]Hh]nB|team 8^;]U^VB^a
passport|!b"[)[.E4[@]DffZg^k_n_|is D_jEk[
passports|A]Deh[kY
password|#@'E,Z:FC^DDFZI@SETaeVj^na|hint #AIG|reset YY|resets eZ
passwords|D[
past|!V"B&B'D(Y)B+C,B-A0^1E2X5_7d9d:C;C=<>DA_BCC<DGE?H@JCKENGSYTDU^VEZc[^]a_^bBd@h[l=mGnB|<name> <[Q[nF|<number> 0_2]A]KZUbhZ|<somebody> 3]|a 7X|and fD|at #]|eight ,X|four Q]|if .C|it .X7Z9_FaQD_Y|midnight ?Ya]|nine &],X;Z>E?ZSZh^|our #G&D|six ?ZDE|the !Z"Z#_*Y,B.D/D0Y4?5Z7C9ZH[K@OZ_^eEf[j[|this (B7b9DDEFE]a|three 1[|two %Z|us 7[|we 5Z|year <_eD|your 5a>_Z_e]
pasta|#Y,YFbfCkAm^
paste|3c@[DcLYO]X_]XgZkYn@|a l[|the 9XDCO[X^
pasties|;dK[bc
pastor|3[<[b[nY|<name> <[nY
pastry|,[
pasty|"]H[
pat|j]
patch|#E&[,B4C@AAFD^IXKVXWbCkZ|<number> CYiZjY|notes Q]
patched|&^K]
patches|!^&])f=Y>YG[Nfd[mEn^
patent|.[1ZnY
path|&@4C7D:B<F>C@ZC_DZSBaAhAj]k^nC|and ]X|begins aC|by n_|is ,B4ED_YD|of @^k[|to C]j]
paths|,C2YC[Dfj]k_
pathway|-e8]ABEBRdVZn?
pathways|-]8D:DRcnD
patience|#@&d+Z,C1_4C8A:_=[KZR]bBdXeBjDk[lBmBnA|and +^:ZDEPYnC|is :Z?^a_jC|please aE|with ?Z
patient|#X&Z,Z-X4?5D7C8D:C;F<C?cBZD@EDKYO@QYTEVCXAaCbZdDfVg<j[lBmAn?|and #AjW|centred -]:AlH|experience %Z|with &[K]N[j]
patients|#C%e(D*X,E.B/_0[7[8F<I>^@cB]DDF_J[QBRdSBT[UYWD^@_YbVd]fTg]h_iKjBlD|and ![,[/[4Y|are (D,D5E7[ZF]]|at 8[C?|can BZ|in 5Z>aeX|on =[dY|who -]>DR[jC
patio|![D[
patrol|E]eAl[
patrons|)Z-AB[E[^@hBibnD
pattern|"Y#Y9[QYWaYZ][_^e[gE|for 9]
patterns|-]>[EEIWXYnZ
pause|,Z.f8C:aS^ja
paused|Ca
pavement|)Z,B7[>ZBECDZ^][eY|and &YDZ
pavilion|CCD[XZeFiV
pavlova|1[
paw|)bNX
paws|IFQD]Y
pay|!^"D%?'X+>0B1?2d6^7>8?9@:Z<==m?CBVCAD^E=HCL]P@QUTCU@V@W_aWdihEiAjBkUl?mD|<name> D]Sa|<number> )F,[;ZbXdXj]|<somebody> 2YK^nB|a 4[HE|and ,b.B4Y5a=X>[DbQ^Z]e^|anyone hZ|at D]|back 2ZWY|by nC|for !@#X.Y2=5Z6C=a>@D>G=ISKDS[TC_Yadd_j_kCmCn_|from @ZQZkZ|gap CC|in !F,]=FJ]Q^eWkF|is =EJYSCkB|it #Y:[>ZQBYZnA|me +D;]=]PCd[|more 7]Y^]]|no )Z7Z|nothing !]=aGZd[|offer /CC^dDj]|on F^SZ|our 2^W]|out +Y2_|rise bZ|someone SE|the !]"F3Z7D=^DCd[gVkC|them FZkC|us .]:[D>S^W[a^n[|what "],^.c=b>]CgHZKcS^YAd_j]|you 2Z4Y=]>D|your 6Z=[DA[Z^ZdZjC
payable|-[
paycheck|7^:Za_
payday|"]3Y4C5[7YCDDCFBH]ZZ]]|loans 3[CE
paying|!C"_)D+X,A.]/B2d3]7c9C=b>ACADFHaK]MEN@ODQ?S[T@Wa]cfDj?kAmXn]|a 2bW]|attention MC|customers 0]5^:@Z^aFnZ|for +]=_|full 7bGY]_m]|in jCnE|it .Z|jobs 0[:]a[|the 2E=WeB|us ,C2bW_
payment|&B,A-a.B@aDdG^ICJ[Q>Ra_CdMeah_kbnb|is @]gZ|on C[jY
payments|!a,B4C8CBZC_DcFXQ@YXe]gYk_nc|of !cDBG_
payroll|!c"[#V%B'd2E6Z7C8^:^<a>?@>CCHZKZLeMXNZUaXC]Za]cadEg@kFn=|in QZ|on "aH^T]
pays|!_(B)E,Y.D1>2k4@5[;A=V?C@CBXCEDZG^MAVAWhbGiXkCnC|<number> D[k[|for #[2f4C=E?FBYCCDAGBKDW_Y@]EbCd@jZk?|me 2X|off bY|the C[|us 2bW^|when HZ
payslip|:CD]UX]_e[hY
payslips|,A4AC_QC
paywall|&C)_FZKDmZ
pb|&[(Y0_K^
pc|4aDDEZl]nB|<name> E[l]
pcc|EalZ
pd|-]@]
pdf|!D#[3F7B@]DbEDFbSAdBe]g^k^lWmYnA|<link> F[|<number> F]l]mZ|at UZ|is ,Zea
pe|DYeC
pea|,C
peace|!^)X+Z.]8W:dDCG[JZN_RYSYT_]Y^Wabg[|of !^"Z+[7Z8Z:XG]J]RZ]Z^]i]
peaceful|B^GZn[|<name> BYGZ
peacefully|&A,B@DCCQ[jB
peach|*d,^.^C[J]O[QEe[
peaches|3ZKZ
peak|#])Z5ZBWCdOZj^kY
peanut|FX
pear|,Y4E|tart 4F
pears|,A2[W]
peas|(],[4]CDDXGEMZQ]YZnB
peat|DCnE|free QEnF
pecan|&^Q[nX
pedal|a[n[
peek|F]MDkCmcnZ
peel|.XjD
peeled|=Z?Z
peers|;_CB^ZjA
pegs|:]@^D]KE
pell|G]|<name> CC
pellets|+aP^
pellworth|nY|<name> nY
pen|#^&[+_,X7[;DC[EZQWgZ|and #Z|on WZ
penalties|,B4ZjE
pence|#])[GWda
pencil|&Z,X4DGZ_[k]nA|and ,Z?DQ[
pencilled|4^
pencils|([[Z
pendant|>DjD
pending|,A-V1bBZC_PZVY
penguin|,EQCnC
peninsula|;B
pennies|.Z:ba^
penny|&])Y+Z,?7D8?<E=a?bDAF[GCYCdbfam]nW
pens|#]?cC_DZI[TZj_k[
pension|"F,[2Z4E6Z7B9D;[=D?Y@FAXF[I^QUR_]D_?dCeYjBne|letter "C9D|provider RX|reform CD|to 6[
pensioner|/]jF
pensioners|&^,X5gKZZc
pensions|8B
people|!:%b&D'B)F,D-E/X1?5[6>7[8D9[:a<B=?>^?A@BB[CADAE;GDIWJZLYMWQERETUUZZ[]]_[a^e]fFgAhAiZl?|'s 5Z>@?[@XIFWEeE|<name> ,C4A|<number> /D0]|a #D,AD[a]kD|about &Z*Z,Bn^|across ;Y<Z|always ,CT[|an .Y4[YZ|and %D-A1_4E:];_<b@CIEO_P^RCVLYCc[hCj_lA|applied 0X7C|are %?-^/Z0C3F7[:D<CBDFDJ?LZMCTYWEbCcFdBeY|ask "[#e,]:D;_<a>CDCI]K_WEcdeCjB|asked #Y4D@DI^YC|at (Z*Z:D>_C@QBeZnA|away @EgB|before )]3_<X|between 4[|bring E^|came 4[b]|can 4B7[;]>BMZS]b[|come AY^DhZ|coming ]Y|complained #>|could 4Z9]__kY|decide .]S^|do .[2^3]5f7a:D@ZD>S_Z[bBeZkAn[|drove 0F;]UF|find :[|first %b:D<EDEJaUX^Ea@|for #Z&Z2^>[C[Q^W[jYkB|forget 4YCZDdYWgbjV|from fG|gave ?Z|get /[;ZF]T^bZk[m[|go <_|had -[KXd]|have #_-C.Y:[=Z>[AZCEHCMDPBQFS^YX]WdZjHm?nE|i %Z&[,B4B;aJZQAXZbajY|in #_,X<E>CQab_fXjamJ|just )[:^KA|keep #cI_QX|last Q^n]|laughed bZ|leave #D&[|left 4eYZ|like ,C.D5Z7]8[;V>F|live <]|looking 0[7^U]|lose /]T[|lost n^|never 4]:CkZ|not :ZUZ|now 0[<a|of #E-[BXa^iZnd|off .D?[|often "]HZKC|on #D&C+Z4E=BDab[e?jC|only @[g[|or (Z,^MZ|our %F<]|outside #B|over %X)]4X:BJ]|paid ,[.]|put hZ|read QZ|said 0[|say 0Z9[;B>ZC]a]|see (YFF|sent /Y|signed nZ|so 4BQCh^|standing ,[4^|stay #ZIZ|still ,e4@K^|stood &[4c=]Y[|tell >X|that ,[;[|there #Z|think :DD[_Y|this B]|to #[,_;BC_E[KFSD]]^AbCkZ|told #X,DIZKDQAhB|two >ZKD|walk 0^8[]D|want Q[|we %Z/Z4b>ZJZY[jC|were ,C/]3FD^|what ']LZ|who "D%]'E(C*Z,@/E0B2Z5B7=8[:C;@<G@DBVDZFCHAJ^MDOXQ@WZXCYC]A^S_^a@bAfDm?|whose =YdZ|will .C2X5X7]SC]aaEnG|with "Z#]2_4b5Y7^:B<C>ZQ_WaY]Z[d]|would 4];^FXb[|you 8]FZ]F
pep|,?QC|talks ,@QC
pepper|#[B^i_
per|!;"C&B(^+B,E-Y.C0^2[3D5g8E:E<C?EAGCZFDG>HBIAMcOSPDSBU^Zc]<bBeYg@iXn_|<number> 4_CZ|cent /d0g4C=ZOYTfUgnE|child /E>]TG|day EZ|head /[Z]|hour 2ZnC|house D_kVn^|household =_dYn[|litre EZ|month "E7A|person (^)[,EM[jDnD|seat ;[|share nZ|the -_/FTF|unit CD|week =Dn^|year /Y
percent|/g0dCbTfU]d_janY|of /f0cTbU]d[
percentage|2Z4C=bDYFZda
perception|EZl^
percussion|&Y,[
perfect|!c(C)[,B-B4[8c:>;C<B?aCZDCG]H]Q>RCT?Y_ZB[B^ebAjclBnB|for 8CB[|gift !^7E8X^Y
perfection|+_8b:];Za^
perfectly|.^8ZS__Z|good gZ
performance|!Z"C%?+E8_:?;Y>EAEEBFXHGIDJCR^T?XC]^bCfDgXlB|at @[bBgY|is :B
performances|][h[
performer|EX
performers|-[8[[Za[
perhaps|"e,^YA|<number> "]
period|&B,A-Z1a4Y;YACJZQCVUX[^BaHbXh]iXlA|of 1_VW^B
perks|%[8^G?JZ
permanent|DAM[b]j_
permission|#?&[,A7C:]<C=Z>D?EC@IDQDYDa[g[i]jGkDnC|and ,Y|to =]@Za]
permit|'[I]QDY]eBjE
permits|DFb[j@|and ,Z|are CC
permitted|,[3]BZXY
permitting|,ZjZ
person|!C"C#X&E(]*B+B,D.D0@1B3a6D7D8B9B;?<B=@?BB>D]E?GRHZM[OIPDSGTXU@WFZZ_?bAfAgYi>jAk[mAnX|'s ,F|<name> ?[|and ,Z|answers DC|at 5Y:Y|before C_|by ,^|centred -^8]:C^[|from #Be[|has #E,EDB|in ![#V'Z(];[DZk[|is "Y5[CCQ]YCb[|on ,[DC|one )dnZ|picks "Y#[|reads D[|starting )]|the "C|to 3[?]|we 2ZQZ|who #^&E(^,[7Y8ZA]I^Q]W[eagBhYjZkDnA|will CYSB|with %[3ZJYgZk[|you 7CDEa^eFkD
personal|)^,C-A1D3c8_:C<EFZKBMDQ@TYXb^[c^jVmXnD|news AZaZc]m^|touch 8^^_
personalised|!B"C-XR]a?bCk[
personality|+[MZ]F
personally|#]&E.[
persons|)Y,^5_=YE[Z_kXnZ|with =[
pest|,Z:@YYaF
pests|?e
pet|%g'^/[=[I]JdL]dZg]
pete|&Z,b
petition|/D0^3b6Z7[:YCSEcIZQDSdUcXbYZ]ajWkDmD|for /E0Y|of #_|on S[
petitions|;Y
petra|#[&Y?^eEf^|<name> ?^f]
petrol|,?=iDXQAYBaYdhk_
pets|)[DeN[f[k^na|ok D]
pew|#f.h3^I^S^V]X[Z[nY
pews|#b,]
pfas|eX
pharmacies|CCD]HZjDk_
pharmacist|"<#B&Y,A.B4BCCDZHCSBY^e@
pharmacists|5[ZZ
pharmacy|#C,F.@>]C[D_k_|counter #C
phase|"d&D-d1]G]H]Rbl_m^n@|<number> -X|of 1B|two "^1[
phenomenal|-B1[;A<A@[REU@gY
philosophy|%Z0[8cA_UZ^[aZh_
phishing|e]
phone|"@#V%C&](E)E+E-@1D2C3F4G5]8>:C;B=DBDD[EAFBIZJCN?RDX@[?fYgBiCjYkXl>mF|'s Q^|<name> &E.]>][Zj_|<number> !c,B/_=ZQ>SBTZjW|<somebody> &@|a +Z:]|and !Z"Y*X<Z?[e_|are _Y|at <[DZ|before kD|bill bE|box _Y|by ZZ|call #B.]5c;Z>T?]D>F^Z^fTkA|calls ,cQ_|charger ,DjC|chargers #_|down 7ZDDKUXH|first QB|for ;]Q[|from SX|i ,DQC|if #[>YkT|in 0[1[4D7aD]k^|is ,Z5[ZX|line 4Y=[C^KBSYY_e^jbkb|lines C^|no .Z<Y|number #D'^=aDBLYQCkH|on D_|or .aDBQC|out 7b>X|signal 4YnZ|so SE|support #]CYjZ|system 4]|that DX|the 2[>YC^nD|this 7b|to #[e^|us 7]>YDeHCeWk^|we +Y>Z|with 7[DDgD|you #]>]Y[eY
phoned|#d@_F_I_QCg[|the ,Z
phones|&Z)D,[3_4c7A8ZAYCbFYJAKFSHUXVZX[Yc]FaAbFj^l]n?|<name> .^|and 8Z|are >]YDj]|at &ZAa|in ,a|till .D|will lZ
phonics|<Y
phoning|4^>ZS^
photo|%C&]'](X)C+@,Z-@.?/E0X1A2C3]5[6F7A8?9[:@;B>B@EBDC8EYFFHCJAK]MAO@P?Q]RESATAUHV>WFZZ[H]=^D_ZaBeAiBj>m@n=|<name> &a,aEFIZKbQf_YjBnD|<number> (_4@Y^|and *B,A=XOBQ@gCj[|by &bKcQ@jEl@nC|from 5^|id DaQAk]n^|in ,Z<aDCE]l]m[|is DC|of &C'[,d2D5E?ACZD[OYQafEj[|on 5ZfD|r ,BQG|so ,Z|the ,XEcQ[l]|we 0c5Z|with <Z
photograph|&X*Z,@4[D^EaKZOYYXfXgZh[|it 'ZQD|of ,BfZ|the 4aDchYk^nY
photographed|,ADak]|it >[
photographer|1@2a3]E[W[
photographers|3^=_WYX[d[
photographing|&Y,]
photographs|#d,C.E3Z4_@[CFIZMFQCSCnD|by MG|of @^DBK[YGjEkD
photography|K^
photos|!["D*Y+A,?.A2[4F5D8C<B>[?[@YFDHAI^KZSXW_Y>ZW^^e@f[kZ|and 1Z|are fZ|before g]nX|by CD|for 2^QZW^|from S]|of #Z?ZQ]d]|on 2Z|tell ,?Q>|you *YYF
phrase|D^k]nZ
physical|,[-[
physics|?]W]
physio|#C&^+B4D;_J[Q[_EaDb^g_nA
pi|Eala
piano|&A7Y>E?E@DC^D@NaSBW]b]k@n>|'s K[|is NZ|tuner +YPY
pianos|DZIBKYk[
pic|)a*X+E,]8DCEN]QbXCY]|of 'Y([QaYYn[
pick|#@'B(Y3c4B8C:A=[?D@?D^FDI@KCLBMXPWQZRESZT[^@aBbBdZeWjY|<name> WabGi[nA|a (^2Z4YMZY]|from CD|one 3]|the "]5FHZS]|up !E#[&C(E+^,B4B5A7E=??DGDH@K?PZQ=^Ae_g[iFj_mW|your C^n^
picked|#Z,F.b3W7@;Y<E=i>[?F@cBaDDI[NAQ_TCZ^[B]Ed_e]fBgZi^kCn?|<name> @b|by =ZdY|for #]@[IX|in .Y5]|out ;]|the 3_BcQYX]i^|up 4Z;a?BCC]Z^]bZfEjEkFl]
picker|#b&]@[I_gXnZ
pickers|#]([=cM[QCdd
picket|CED]QYjB|at &ZCG|from D]j]k[|line h[
picking|"G*Z0A5D7[<_=a@FHBZAf^gEnA|it @GgF|up "GHBfX
pickle|AZh^
pickled|D]
pickles|F]mXn^
picks|"a,[;]=]DAQYSCbYhZnE|up "a,C;^=XDFH^N]b]hZkB
pickup|,_G_bXjZ
picnic|#]EDIaQ?Z_|table #cI_
pics|"D2_6]<aE[FGWel[
picture|!C%^&X'_)B*c+F-E/A2C3b5E6E7X;???@YC>GEK[OXRESXTDUXW>X][C]]_YbBf@iBn=|and 0C=ZDYIZK[UB_[|by &ZK]X^jE|from 1^|is ,DQE|it 7?8X|of *Z,Y4_7ZKBM[QXYYg]h]nB|on nZ|to FXIEQYkD|was <c
pictured|CBKZQFb[jB
pictures|#Z%D*Y.Z7DDYEbIXO]Y@]_eZjTkWl[n[|in ,[.aS[|of e[|to 4_
pie|#a&[,f.[/A9[?XD=I[Q[TAW^_ai^jZk?nA|in +[PZW]
piece|#b-d7C8]CDFYI[KcRa^bb@eCjFn@|by &[|in -]KZR]^^|is #[,]I]|of 0Y8]^[|on 7FKDQIjB
pieces|&[,@8cCZK[V^YA^ZgCjZnC|of 4Y
pier|![fBjD
pies|!D%Z(],d5[A_CEMZQdR]WYX]Z^^Zi_|are CFQZ|from %ZQ[
pig|2_=XW]d^
pigeon|,Z<ZCE
pigeons|&],Z4ECEDFQE]B
pigs|,dCDDBI@Q_j?kBnB
pike|AZ
pile|,^3]I?X]
piles|9ZDaQDk[
piling|C_QX
pill|.Y
pillar|"[#b-aU^
pillars|&B-X1dE_HDKCV[aCl[|<name> 1Z|and V]
pillow|#Z&[)c/]2iNbQ_TX
pills|=Z>^?_
pilot|-^1d7BCDQCR^SCV_kYn^
pin|*a-E0_CcDfOZQ_UZjakdne|by C]|it ,Z|or CZj[
pinch|)[4]CCKFNX|of D[NX
pinched|QD
pinching|1];Y<BAaVYhY|ourselves ;Y<BAahY
pine|CZ[Z
pineapple|(]D[M[
ping|,B4Z5b<EE]ZZnA|pong <DE]
pink|,^D]
pinned|)Y+^4C6]7BC[DCFdN^P]Xc_[gajZk@m_|below &YCZeC|in QEXX|on ,E|up B[F__[
pins|<[DZd[nY
pint|4]7@=f?c@ZGZPXQ[Y[]Bd^fag^kE|and b[nZ
pints|,Z<Z
pip|,DHYcYkXnY
pipe|!a#@,A=_>C?^BZH^|and =Z|in ?[
pipeline|&D,B-V/[5f:BCEJCMBQBRZT_VDZd^]a@b@hEna|of 5]ZZ
pipelines|>]na
pipes|5dNEbDjB
pirate|MZ
pistachio|!["^#[(]IZMZ^D
pit|,Z>CCCDZI]e?
pitch|#E2_4@5D6]7A:]=[DDHCRbUCW[XC]Aabd_fYiZnD|<number> @ZRc|deck ,BjX|fees ,a|in na|inspection Q^
pitched|C_
pitches|/_FZQaTakD
pity|3[XZ
pivot|,C-A
pizza|!^"Z*b.Y1E5]7EH^MCO^QEZ^]D^DgDkZ|<emoji> (B|at KZjY|box ,EQD|boxes F]|in ![|night "_
pizzas|)c,[CYN[
place|!B%c&B'C)@*A+W,@-a/E0A4B5C7>8^9>:[;B>X?BC^DXEVKBNDODQBR[T@ULW@YB]@^]dDiUj^kGlCm@nD|<name> ;^|<somebody> K[|and %_4D;C|at *CCFEBKZOCQCa[|based -[|for #_-]8[IXR[|in %X+E-C;C<FCAE_QG|is >ZDD|of "]&D<]C_D^e_|on +[CCEBiXkDlC|to #_8X:a;]@ZHF^ZmE|where 8aA[^[|with -ZRZ|you ,C8Z>BDX
placed|#C*[-A7E;[C_IEKXL_M^|<number> ;bY_|after KY|in *[
placement|4];ZX[nE
placements|,E4];[
places|!B#@&C*Z+A,B/A0W1B5D7_8D;_?EC]DYF[GEIBKDQDRETZUZV>]Z^a_CebfDjZnE|<number> )bD[N^|and 7D|are !E8[T[^X|at 3a|for )[7aCZjZ|in 4];D<ZAYjC|left !^"Y,^ME[_b[k[nE|on ]^d[nY|to 0[Q[U^
plaice|]F|samphire ]F
plain|!F"C#[+D,>.]1E:Z=D>@CCD^HBIVK_Q=]^k]|csv .bS]|guide DC|language DC|pdf D^|summary ,EDZk]|water "F|words D]SZ
plainly|,B2[C[DCSAe]
plan|"[#B%E&@)a*Z,?/[0E1D2^3A4Y:Y=@?>A_BfCCDEEAG[NUPDQASUTaUAV[Z]d?eDgEhbi[kAlBnY|a "[|and -b:[A[R_|b )[|for #b)C/Y4[A[CbDBj]k>|here ,:QE|is "Y,c4[Qa|on 4C7XYC|round #F.Z|that /_AYTb|their BY|to #E9DCZFZ_B|with 9YnZ|your !YCYjZ
plane|#^&E,Z;]>ZKD
planet|,D:?;dD?VZbehYkClH
planetarium|B^hYiZ
plank|&[iY
planks|2aQC
planned|,[.W0Z2B;^?ZCdD^K@UWf[jakanB|for #C,[._0c4b<X@]CZKAU]Y_|on 4E|outage 4E|work QCk]nA
planner|)[*]+]6ZC^IBM[P[n]
planners|!Z&C<Z?_DCfXkB|at DE
planning|#F-^.[/D2_4D@BCBKFPWQFS^^ZaVibkWnD|a "ZPYS]|committee kZnE|permission id|the g[|to 'Z
plans|!a#Z)b,F._9A:BCEEAG_H]MENbQES[a@eAgEn_|are .Z:@aDnY|for "a?Y|from GYNG^Z|go 6]=Z|on D]QY|to #Z7ZDHkDnZ
plant|#F*Z-].D7F8Y@ECCECFANYOYR_Y]^[_]aYiZjAmD|based "[|is >]DZ
planted|#A,Z0]2]4]<_??MVS[U_WXYZ]^__b[eD|<number> ,Z1]b_
planters|C]RZ
planting|QB|the &ZKY
plants|*[-Z/D0C:Z;E<FAdUEVFbBhan_|in -^hV
plaque|&];_E]K[b[
plaster|,^5X?YDDQ^
plasters|,Z
plastic|"C,A.D/b;BAXCFD]TaU^YXbCeDk_n_|by CAjA|chair ,Y
plate|!Z.D2CDET[WCaZgAnB
plates|#D&E+[,]-E:Z?XDdJ]KCRAU@]Va[fWkd|and ,]|of &BKC
platform|!B%D)[5^7D8[;]<@D]E[FZH[J@R[V@W[YV]D^^h[l[mC|<number> ,X?ZFbY_hZ|for EY|that ^Y
platforms|<ZcX
platinum|)]+g
play|"B%C&D)D2C3[4A5D6Y7@;A>?BFCYJBNBQ^UCWE[a]Ca^b@dDh?j[nB|a 4[hE|and #Y4Z@Y|area DY|at .[|hard :C<Z|it ,]4C=[CZK^dYkD|our <[|there >[|to ?c|with +[
playbook|"[*X;DOaabbBmE
played|&d,E1b9[?bB]K]S]VYY@bZfaia|<name> 4[?_fV|the ??B_iZ
player|(E,b4C9[;E?YM@Qa[Yf]|of (F?_MAQ]
players|&D-[=_B^CAIGRZ]BaBfYiWjZm@nC|can /Y;CT[
playground|8Xf^
playgroup|iY
playing|&A*[0Y7E8Z:[;C?<CCDDKBM[Q@]^eAfDi_jDkBnB|at kE|small :_
playlist|#C,[8]QZ
plays|.[0d;^DCIXQZUffDjBkDn?|<name> &C|a 4E|the &[K]
playtest|QB_Y
plc|TE|buys TE
please|!>"?#F%[&='])=*E+@.C/D0A1C2B3B4?6c7<8;9Y::;;<>=8?>@BA>CdEdF<GDJZK@M[N@OCPYQ[VBZS[X]<_[aBbHcGdAeZg:jclcmInC|<emoji> '^lY|action -hRe|all (ZE[|allow C^Da|and ,Y>DDBQ_kC|as QE|ask D]|be %X1b:EC@EBJYRWVbjBlF|book +b|bring &]DCK^|call QB|check 9]|come ,_.Y>ECYQVYa|contact CZhWkE|could ,ZE[Q[lY|dm IDY@[[e@nD|do &A'E,C.W3E4]5E6]7Z9D:F>bDEG^K?O_QBRET]XBY[[]]J_?cEe[f^mD|donate 7C|fill DaEA|get E]PXl[|give 6_[_|go >ZCWQDR]jF|if .^@]gZ|it 2bW^|just n[|keep .ZCZEEJBQC[He]kCn]|leave SCebhYj[|let MX|look ,YCZ|move DaEadZmE|no ,b:DCbQbj_nC|not *a,BOZQAjD|note 4ZBZEAQDlA|one aE|order m[|please DZEZl]|put DZQ]|rate +CEZW[|read C@|return ,[Q_l[nZ|ring ,D>BCBDYEFeBlD|rt (;CGjFn]|say ,A9YQG|see ,[>DF_mX|send 4CIWYDaYeAn]|share >[|stay n_|still 4[|stop ,c3]C]IZQaXVgI|take j^nD|tell #E9_>BCFE@K@YZ_edFeFkZ|the D^bZ|there OY|to BCQZkZ|use ,ECXM^Y[e_jZnZ|vote S]|we ?]f_|welcome E]KY|write .^DDRXS_
pleased|#B&[-Z0[1b9]<XB[D]QcVY_YcYf@gZiXmDnG|to #E,A-[0[9]<[B_IDQ]_[cZi^jBmFnH|with AYDZgZ
pleasure|-[1[<[B_R^V[a]|that <_nD|to EYQ^h]lb|we 1[J[
pledge|*[.Y7C:@<E=]DDS^^@b^d]l^|back .Z=aDEd]
plenary|1]
plenty|#X%E&A.g4C7C>]?D@XBZI]KASbdAk]|and .]DZg^|of .Z4C>_@YB]DESYe_
plinth|BYiZ
plot|#A&_'B+],[4F:E=Z>[HYKZPYQ[eZj]nB|<number> #B&a,YCHIEK[Q]nB|holders =[
plots|,ABaQB|<number> XZ
plough|;^
pls|Eal[
plug|#]+a/[2Z5_6[7Z8CCYDdEXFYP_WYZcaYl^|in +^F[kEmXn[
plugged|4[Fam[|in 4]Fam[
plugin|C]DZS]Y^eZn]|api C[e[n[
plugins|eZ
plugs|#[Y[k]
plum|">&W,A7^HCjZk^nA|jam *]O]|or ">HC
plumber|"_)W2F9F;V>BCYHbWAeE|in &Z;Z>DeB|who "_H]
plumbers|,_-]R^
plums|,[4EDEJEYDZB|are JE|until YD
plunge|<bCBjB
plus|!D"A'_*Z+E-X/C1D5C7C<FHEQCR_T@YZ]DfEn=|<number> 0Z4[>Z|a &CCEF[GZNBQ[kY|an 'Z-bR]|one (]|the '^C^|travel HE|vat )_
pm|!C%]&F)F1ABZCbDBJZK?NDVA]BfAiYjckFnI|<name> 1DTYVEnF|on B_lVm[
po|,Z>]IC|<name> IB
pocket|(Y)],[0^5c8[=b>^D]NaQ^U_ZbaZd^f^jCkZm]n^
pockets|,_5ZDCKQQ^|and 5[|out &GKE
podcast|"]&D,@1f2]4W;a<]AZEhFYHZMZO[VdWYbYc^hZlb|episode "[A]h[|is 1YEfl]
podcasts|a^b^hZn^
pods|^_
poem|&]4YB^Q[YZ|is @Z
poems|,D3Y
poet|4]8CjB|and 8D
poetry|,b<_^]
point|"_#h%F)B,C/[5]8@=X>XDXE]G@IdJBOZQFT[UCVGWAZ^dZfIg?mBnZ|<name> #bnY|about 4[jG|at ,[.EQY|for 2X|it #]4a5ZI[|of #?=[RZZZdY
pointed|#e4[I^QBSZfY|it >E|out #a>ZI[e^
pointing|4B?_fZ|out 4DjD
points|!C#?'[,[-[/E0[@DDdEEIDMYR^UYVBZ[jDn[|and ,Y|at D]k[nX|expire C[|failure DEkE|of D[dY|on !XG[|to 0X
poke|,DQA
pole|,Z5X9BY@
poles|,EnC
police|#[,D1?4D>BB]CBD_IWQEY@b[i[jDkXn]|<name> nY|and B^i_|ref jY
policies|1[
policy|#Y'])e-Y/D2a3^=_D_EEJaL[NdSBVXWaX_d^lG|and VX
policyholders|=[dZ
polish|.^8FnD
polite|#@&[,].A>b?eDCKXQ_ZYe^fZj]|about 7D>]QZ|to ,_>YQ[
politely|#c&Y,_?[B[CCIXQ_
politeness|,^
politicians|DBQYnW
poll|"=#[,c7B8D9p:B;D=a@DCGDEFDHAI]Q_SBXDYB]@^B_oa@bAdbkEmKn[|<name> _Zn]|<number> j[|for 9cHZM]W[]F_[|how n^|what 9A|which '_(D9YL[Q^
pollen|CBD_jBk]nZ
polling|"E2]na|station kCn_
polls|CaQCkXn[|are QD|close Ccj]|in C>j?|open n[
polo|<Z
polytunnel|&Z1^2[CCV^W^
pond|#D5g9]CcFbKDZ_iDj[kDnD|is &[9YC^j[
ponds|#^
pong|<DE]|table 8Z<EE]
pontoon|4]C]QZgXkVnC
pony|f[
pool|!C"D#Z%_)D+D,@-D/C1D4Y8C9Z:C<F>CBUCbDXJ[PYTCUFVAW]_]aCgDjWlAn@|'s RZW[|<number> #c4[IY|clapped LG|for 5ZZ[|is 4ECYQZbZkB|reopens A]P^|shut D[
pools|"ZG[j[
poor|"Z,Z/C4c>aDDFaQCeXgE|and >@
poorer|/[
poorly|,D.Z4D:Y@[DBQ@mZ
pop|!^'c(^*^+].]4B5A:EF^GXLcM^O[S^eAkCm]|by .Z]Y|in !d*ZEZF_G]m[|it ([D]|the ([|up Q]nE|your 'cLbN^
popcorn|*Y,^=EQ^
popped|+^
popping|:]aYnY
popular|:ZA^F^QE]^aZh[m[|demand )Z8X:[A^CB]Xh^
population|/F0dU_
porch|,?.]2Y4E7Y>DC[D[S]YBgEhYnD|in ,D4D|swing 4E
porridge|"E+^,F@aQHg[kB|toast ,@QC
port|,B0C1a<ZCYQYV[a[j]|for EE|side QZ
portal|1]4^8]<BBVC]QDR]V]^Zn@|by CZ|is C]QCYW
portals|4@
porter|&Z(]3^;XCCDBKZM^Q[XZjC|<number> ^Z
porters|&[0]1D>X?aKTVGf^lG|at ?Y|named 1DVDlG|who 0^UX
portfolio|&E-c5D8[ABEAJDRam^
portfolios|&]
portion|)^NZ
portions|&[,_4[QZY[eX
portrait|;EUZ|of DZ
portraits|1D
position|,]0]1b2Z8C?ZD^E[UYVa^@jC|as 8C^Cl]|in ,[-G0WlC
positions|C^jbn^
positive|,>-g1C:C;]KCQCRbVAaDlDnZ
possession|&C@Y|of &C
possibility|8g:b<D^cb]
possible|&C,B-[1B2@4B7?8b:b;D>B?BABD]EcFBNBT?V[Z^^babcCeAfBgBhCm@nD|and ^E|without 7C^[
possibly|#^,i.^9CDFQ]SYU[_E
possum|,]i]
post|"B%D&?'_(a)Y*e+E-B.>0A1A2a3[4Y5Z6D7?8D:?;;<@>@?CAFBCCWDYFCH=J>KBLZM_OcPCQBRGS?TAUFV?Y^Z][@^BaAb<c>eDh>iCkYmAnD|<emoji> !b*]|<number> *g4bEZMYlZ|a 'X,BI]LZUZYBnW|about *b,_<ZObQGiY|again 4Y|and #c'[*_4]5ZO^jZ|at *D5]CZOE|by nY|every #^|follow (EXF|for ,]@]F_|from >ZCBXY|got 5Z<]|has @ZE[lXnX|here <DcA|in ,[|is 4CC[iD|it #C'c,B.D3XDcQ@WYeFkZ|mortem C_Y]jZ|office &]=DDbEEk^|offices nW|on ,]DEE[j_|or CD|our 5Z|so ,ZlZ|tag !EF]a^|the 'Y,@3[4Z=@CADBI_QD][j@kCnE|their I[|them #[QXdCk[|this #C,@2e@]FYQFWX|to (C|we 4C|what ,Y4Cg^jA|with ,[|you ([*Z,]=^DBI[O[_E|your (ZEGlF
postage|#]4BE]QBSXj]kB|and .ZDCSZkB|is E^SY
postcard|#Z,^4[9YIZ
postcards|#e&^*]IbO]
postcode|![#?'h.B/^4_?C@ZC^DYLfSBTZY]aWeAg]k]n]|and #[IZa[|are ']|at nD|on CY|so 9C_?nZ
postcodes|C]QZkX
postdoc|&[-F@^lCnD
posted|#a'Y*f,B0a4b;_>E?C@]C^EDI_JAKZNBV?Ye^BaEb[fXk[|a *c@ZI[O^f]|about CXDYjY|by &A|here 4aYX|on 'Z*?OA|that 4bY^|the #[&^IZ|with &ZeZ
poster|&c*a,d1C3b4b:A;^<[?^DBK]O^QYY]aCgBkC|in *Y<aQBnZ|on *^;dO[
posters|:[AZe[j]nY
posting|#D&d,G-C5[7_>DC^KaRCUGZ^bDiY|about &C.Z;X|this &^
postman|,b1[Q]_^|who &F?ZfZ
postmortem|n[
posts|*c.B0^2^4^:C>DBZD?KCM^ObS^VZW[]Db@d@fDjRkX|<number> DZ|a *_2cO]W_|are 4^
pot|&^'b,D.B3D4@8YC]DYF^GFJCL^Q_XB]DdBl]mXnD|and D]QD|for "W|of IE|size 'dLYlZ
potato|">,Y9Z?YC[]Be^f^nB|<number> eZ
potatoes|0E1D?DCYDYIYYX]EfBg_nE|are C[P[YZ
potential|-d8b:YEBRYTZ^]|of :ZEEbA|with bY
pothole|4FfA
potholes|"^&Y,c/[DCQ^Yaf]gFjBn_|filled /]|on &ZIXfZ
pots|&^1]?XDeK[Q[VW]CnD
potter|&C1Z4]KEQYVZfX
pottery|"Y.[AdZZhX
pouch|#b4XA[D_hWk_
pouches|4]nD
pound|.Z/g2b6g=dC_D]KEPDTbWbY_ZT[b]_bDd[nB|a /^|and 2Y=[d^|for .]6[|on 2_|you /Z=]dZ
pounds|!Y/_2A:b=DGXT^[baXkWnD|and "Y)[GW
pour|(D,@5gD_MBZcke|from 5Z]C|the 5]
poured|+a1_8Z:_<X?BAZB]CDQAV^^[i[jD
pouring|QX^Zb]jC
pours|CeDY
pov|%C3C6CGEJCLDQDXFaBn@|you %C>YFYJDXC[D^@eYnE|your -YR[
poverty|/ETD
powder|&[([*[CZO]
power|!]"D#@(B,@.E/Y0C2[4C7E8d:_;[=@?]DCEDFEIBQCSBX]Y[][^YaXd?e[fZiCkalC|'s C]k[nY|and 1[DBV]|back :^|cut ?]@FGZf[|in ?^C@e[f[|is _Y|of %],BJ[QA]_lCn@|to 8D:bQX^Ea^
powered|%B-]/Y8a:D<CA[FDHGRY^caAh^kXm@|by ^[aD
powerful|-^1c8^ABFEJZM[VWbai^mC
powerhouse|;^
pp|)[nB
pr|4]>Y?^VDYZf[nZ
practical|H^SB
practically|g^
practice|!C"Z#D&D,B-c1Z4B5Y;aDCE]HaOZRbbbfEhZn<|and -c5[;[R^|has <[A[O[|in ;Z]X|is CEE[Y]jD|manager "Z
practices|-D;Z<ZFZ
practise|*Y?ZkF
practised|nD
practising|,bgZ
practitioners|-W;Z
praise|*Y;Y?aOZX]Z[f[
praised|;[<Cb_|our <CV[
pram|+X9a?]CBQWYZ_[j=
prams|5Z:CDDYXZZaBkCnD|at DGkD|too aB
pray|&])]I[KY|for &[,[I[KY
prayer|.a7]<[DBQFkE
prayers|,^@[K]aVe^fYnb|are ,]@]gX
praying|,Zn[|for ,Ze[n[
pre|"C*[+B,Y-DC@K]MBO^Q]WZYV[Y]WbXnE|order 4XCA]_|ordered bZ|orders 7[]Z
preached|nY
preaching|aZ
precious|%b8^:CEZ^bnF
precision|;bA]b[h_l_
predecessor|n[
prefer|&^.j2[4C7]<bD]GVIASgYG]YcYk]m^|paying 7^GX]^m]nY|that 2]k]|to 2Z
preferred|8DEdnF
pregnant|.D>HQZYCk]|and DV
premier|;a^Wb^
premises|<_
premium|)A/@0C8b:[G[J^NAP_TC]WbDi^
premiums|#]<[
preorder|6[
preorders|#F.[6[][
prep|nB
prepaid|)_8D
prepare|,D8aFY^Z|to 8aFZ^Z
prepared|7CHBOD^^
prepay|@a
prepayment|CZ
prescription|!_4@G]
prescriptions|T_i^lY|take iZ
presence|&D:ZRXVG|of &DVG
present|"_&_(E-T.[1Z8[:_<E>[?DB]DCECFBHaIENAS[TBYAe]fFi[mCnC|<number> -[|and .Y|in 1ZfE|our 1DA^hZ
presented|-[<f?YKCV_fWg[i[jEnZ|to <[?YfZ
presenter|&Z
presenting|CCaEjD
presents|7ZA]CY
preserving|:Y
president|,DA[EClE|<name> ,DA]EClE
press|#>&E(b,B-D0E1b2]3?4^6Z7B;A=CC=DeE_IAM^QZTXVbX?ZWb@eZgCjBkal_n[|<number> D]eXnZ|and 4Z|in iE|is 4C|it .]SV|office Edl[|release -H4ZAYFDQZY]gY|reset D]|send DEkB|stops 4D|the #G(B2[3BDfMAXBk_
pressed|!_&Y,[0Z?D@ZQ[jD
presses|#C(]/[MZTYXZ|said #C
pressing|/F4ZTDeBjZ|earns /FTD
pressure|!E"B#b,B-[.[6Z:X>Y@BCCDBIaJDKAMANEQGVEX_]]e_fZjEl^n@|and :Xa^|but .D6]|in nD
prestigious|5Z;Y<BADJDVC^]aAbZhBlB|<name> 5[;YACEEbYhBlD
pretend|,a2X4a<B>BDDIAQZYZ|otherwise ,Z|that 4^QZYZ|to 2X4X
pretended|,a<]
pretending|,a@XQ^|to @Zg[
prettiest|;ab[
pretty|+e,^PaQZ
preview|QBjD
previews|8X
previous|,Z4D8Z<ZDAe]k>
previously|&[4F
price|!["_#D%C(?)X*Y+d,@-E.E/B1F3W6[7d8@<?=f>D?=@DBCCWECG]IALXMFQ=WUZJ[^]__Cdaf>gBj[|<number> !a)C7?=XG]|a 2]lZ|and ,D6[C[D^|as ,]|change 4Y|does DC|doubles 7c|first 3[|for !]C^L]j]|from )^|goes 7a=BCFTZ]Y|if *]+D=[|in )Y|is 4E6]>ZeZ|it .Z3[4CS^YCdY|list *],[O]jYkY|not ,Y7ZD]|of .Y/D4C6^:dCaDAKAWa[T]YaaeDfEkFm^|on ,E4[9B:[CYDCQ>Ya|per 4^C^|same ,E|this GB|to =Z|until !D)[|up 7D|will .ZCDDF|with ;^|you !_j[
priced|#]4cWDY[
priceless|)@:BFbRY]YaCm^
prices|!f#?%C(E)@,@-C1D2c3D5?7_8b9X<C>BADCZDEGWH[MARAVCW[Z@[F]WbDcDgBhAj[kClCnZ|and !YEZ|are "^QCdY|for .ZKYjD|from !>CDjEkD|go !D7b|in /]|include na|on !A#D+E8ZCYICj[|rise 7^UD]]|stay CX|up 2a9[W[_Z
pricing|!A#_,Z0Z1_7c8_;W>DCAFZGEK[Q^]_^^jBkC|page 7[>D
pride|8V:a;[<bMX^Y|ourselves ;X^Z|that A]EWl[
primary|,A-^4]=[@GABCBRY_^hBjA|endpoint -^4_|routes D[|school CDjE
prime|-[
principal|,D5X@BCCF]O^YYgEkY
print|"B#_&F(D)b*A+D,E3C5V7E;E<C?DCDD[H@I]KYMANYOCSVTZXDYDaBeEkY|a DB|at D?n]|it #B4GIBfFgC|on 5]|run #c,Y4bY^g_|the .[4[k]|them ,ESZjD|too "F
printed|#Z2F7C?A@?CEDZFCWAY^kXmCnE|in 4Z|it ,a4G|on &YQEYCe[|what ,EC@D^jC
printer|#E4bB^C@K^iajCkDnC|'s ,_4ZQ_|and 2E|is i^
printers|#]3?BYXBi]jb
printing|#f.C4_D?KZY^i[kYnB|the #[&YKZ
prints|&D+[,?.]4_7D=ZPanZ
prior|-cE^R[V]j@lX|to -aR^V]jD|year E[
priorities|,F-[1C:[R^
priority|%d+D,>7D8ACDJaQC]ClDnB|booking )?NC
prison|9DCZYYj_lZ
privacy|1[:YJ]XXaZb_nX|and 1[|is :Za]
private|"])^*Z,A-B4C9?>bADCFEDG]H^IKWAYA_Cb[eYmC
privately|H[XZ
privilege|+Y/Y7[A]]Zh_nZ|to +Zh[nZ
priya|&]/C4E@_TCg[m]|has /C@^TCg^
priyanka|KY
prize|*A,b1@;DMXQ]RBS]VAbAkCn@|for VDnD|is ,Z-[2[WZ
prizes|2];D<ZW[b[
pro|!D8^=CDCSAYE[Yd>|rata !EDDSBYEkEnC
proactive|-^RZbZ
probably|#D,_7C=D?DDDFGaZb_e[fCk^|be SY|in 4Z@[K]e]|is .G:[|not "Z3[S]
probate|DgSB
problem|"[#C+X,C3B4f7Z9?:a<D>Y@DC^IDQCT]Y[Z]]]d@eYgAj^m[|and F[m]|for .E|is m^|with 4^?[C^nY
problems|"E,D7D:ZD[XYjX
procedures|-Y4E
proceeds|dE|of dE
process|"c-c.B0Z:FB[DZEaVZYBbCg]h^|and )Z
processed|,C;B?[
processes|:^<DR^lZ
processing|!^<[j^
procession|jD
processor|-[/^TZ
procurement|+]-C8]F_bZma
produce|8=E[
produced|#]-Y/Y
producers|-W1ZR^nY
product|!Z&?,B-I2[5a8^;A<Y=C>CICJDKAQ?RG]@bDcbeC|manager &D|page #^QE
production|"[4ACCTFjAn^
productive|-]1b:C;_CBE^Q?R]VZjC|meeting 1_n_|roundtable 8Z
productivity|-W8]^]a[nB
products|"F)]-e.]R^WB
prof|,Y|<name> &Z,Z
professional|%E8]<DhElD
professionalism|8_;DE[
professionals|,[-Y/D8Z;_aDhE
professor|#E,]@]gZmY|<name> #E@]g[mY
profile|*[+Z,G3^DEEiOYX]le|picture 3^EfX[l_
profit|%Z)Z2d:^=aCJEZJbRXW^aYdZjDlXnd
profits|:]=]dY
program|,<1F7[9Z;?F[G[
programme|"C#B&A)[,D-^0Y1]4X8_:C?CB]E@GBHDIDKCNbReU]Y_[D^cbYeCfAg@kIlAmAnA|<name> 4YQZYZj[|and -^5X|for 4Z|has /]<[|is nE|of BYi^|we %B8ZBZ
programmes|-[:ZYZ|fail :]
programming|"Z-Xn[
progress|"_#Z,@.C?[CZKZSAYcdY
project|&_+Z,?8Z;[<YFCKaN_PZQdTaWAY]]D^Zc[n_|and VC|in &];[Ta
projector|&[/D4YCESBd[
projects|1d5Ei[
promise|#C%_.[2@3C4]8^:V;A<B>CJ[VXYW^]_BadbCgEj[kZnY|a 7]
promised|%[&B.Z1B4c7Y?CD?H>SXV?Y^[Y^[_Gb_d[eBgDkDn^|<number> 4cbYnY|a DEIDYA|for Y_|the 4XE]Y^|them 4BY@nZ|to =ZC@d[jFnZ|us KC_F
promises|,a:g;^GZQT^]a^|kept ,D;cbZ|made ,D;cbZ|to ,_8YG[
promising|*E
promo|nZ
promoted|:cA>a]h=nC|to 1ZA>h>
promoter|0c3]U_
promotion|1[<^
promotions|'Z<[
prompt|+X,]nD
pronounce|"]DD
proof|&D+Z,D/D1D4^7C8A:Y?CCCDVPWQ@SVTCU[ZDaFjBl]nE|of QAbYk[|that :^N[UZ|their -Z8C|your 8F
proofs|CWmZ
proper|"b#A&D4C7[:D<Z=EDDIDKCNXO]SBW[]LaBnB|look #Y
properly|#A&]+Z,]2E3aD@ICK][Yf^kC|with &^K]
properties|CZDB
property|"Z-Z/C0A1E4B;]>C@AC=FDGAQYRXUBYC^Db_eDgChDj?nF|from DZQB|is ,ZQY|tax <[|this ,CFE
proposal|#Y4^=^?YI^d^jYnY|on ?YCC
proposals|3]:ZXZ
proposed|@]OYg[
proposes|-Z1ARXV@_Zn[
proposition|-h5[RfZ^
propped|4cDYY_
proprietary|-a/_R^
pros|)]8ZN]
prosecco|!a7E?gG]T^]YaZbEf[
prospect|5cZ[
prospects|5f:[Z^n^
prosperity|:XN]
protect|!]%F(Z;DG[|the gZ
protected|"Z#]/[1[4AAaTYVYhcn[
protection|8[>ZC[ICjY
protein|+b-[8ZPa^[k[
protocol|2[dZ
protocols|-]nZ
prototype|#]&Y
prototypes|<_c[
proud|#B&X(a)D-B/[1Z4C;f<_>F?_@ECFDEEAFDIFN]T]ZZ]@bbfZl?|dad ,b:X;DQ_n_|day 1_KYREg]|does ,D|moment 1Z:DE]h[l[|of &Q(_,E-D8E:T;C?fA@BaE]KCM]N[VZ^FaScYf^gChAibnV|sponsor 1G;bA^E]b]|sponsors ;FA[bFh[nZ|that &_nX|to ,A/a1A8]:A;e<??FA]EBN>Q>TZV?Z[bciDlFnE
prouder|+[]E^C|of VB^B
proudest|4^<bYZ
proudly|&E;EKC
prove|"]&b(],B.B4b7^>Z?ZFEK[McSDY_]abYnD|it &b,F.C3Z?]KZ|me (^M]]Z
proved|/aT_
proven|-[/a8Y;aH[R[Ta^Wb[|<number> -Z8Z^Y
proves|E_lZ
provide|8D<XR^
provided|&=4D:BDAE^H]J_KCXYb]e_iQ|by &>E]
provider|"['c-^1];D<DLXR]TYV^mZ|and 4X<F|of -[1^
providers|8ZjB
provides|:WaZ
province|M^n]
proving|;^
provision|-dRiV]
proxy|>]D[YZk[n]
prune|[Z
pruned|&aK^
pruning|,A
ps|)f+b7CEbNbl]|we )ZE_lZ
psa|/[3YD]TZX_kY|from 3[j[|if nZ|the DZ
psoriasis|-[RY
psychological|-Z
pta|<^?bL[^Ce]fa
pub|&C,a.]6D8Z<_=bD@FXKASPY[ZZb[d[fD|quiz "[Z[|shuts KC
public|#^*^,<-b:B;B>BA[B_CbQBRXVFaDh[iUj_n^|from *a|gallery &Z|may .[4Y
publication|8ZAchbnF
publications|n^
publicly|*a?cO^fZ
publish|"Z#[.^;G=VD]IaJCQ?daf^nX|our "XJDn[|the 4D=^YDd^gV|what 4bD[
published|*[-]3[:E;C<EDAE]FCGFN@QCR]TAYZa[bAlZmEnJ|a ,^lD|in 4Y|its &[AZhZnF|on 4Y|our GF]ZaZ|the 2Y4DjWk^|today nE
publisher|6]=[[]d[
publishes|1AEcVC
publishing|?[
pubs|;]
puck|Y]kC
pudding|?ZQFf]nD
puddle|g_
puff|DdFEeXk^
puffs|DZnW
pull|,>3E5iDWSWZed^hYk[nY|in &DZ[|it SYYZj[|out =YDVd_kZ|request ?^f^|requests e[n[|the 4F5]|your 7Z
pulled|&Y.C2C4d;V?^CaDFKYQ@T]Y]e?fZn[|<number> /ZbE|from #]|it &Y;Y|out #Z
pulling|"Z%Y:Z@[AYJ[nE
pulls|?Z
pulse|5]E[]X|survey ]X
pump|#]+X0D2^4a5[8E;FC@D_Z[bCdAeCjDn@|and 2[|is +ZI[
pumper|QC
pumping|>Z
pumpkin|WY]Z
pumpkins|+DO_
pumps|)Z,]8ZIDN]bZkcnC|and &Z,W
punch|,[DDQ_^FeZ
punctuality|3]:Z;Zb^
puncture|,ZQdd_jZ
punctures|<bcZ
punnet|*b,[3ZO]
puns|&[YY
pup|([)a,D6]?_N_[[
pupil|#C%Z2Z=ZJZWVd[|and ,D2[WW|asked #@IC
pupils|"[%Z)Y,Z-D/D;E<DCEDEEEI_J]K]SETUaAcDdBe?gHjAlBnC|at #]|of &a|passed /CTB|will ,]
puppies|,X]_
puppy|,B5e7]Zba^gXnC|class CZQ]a_
purchase|,C1^8Z:CDaQ@V]X[]Vk^nb
pure|+]8g;]GYJ^PX^^
purely|,_.[IEM^QZkB
purl|D[
purple|%Y6Z:F>ZJ[^A|sprouting /Y
purpose|&C,[-]._1a2B4E7B:];]<[>D@DACGCQ^R[Y@eZhCjCk[l_n<|and -X<_|is :Y<_a]lY|led -]8^RYhBnE
purse|.[2^5a@[Zbg[
pursuit|8Y|of 8Y
push|(_,?.^5^;DBDD_QDS[XaYZbFh^k[|it 5]
pushchair|#],bBZeCi[n@
pushed|#D&B,[5Z:^?YCcDDQdZ[eBfVj]kC|in 5[Z[|the ?YfZ
pushes|>Y?Z
pushing|&^4Z:F>@?[EZj_|boundaries :EE[|the &E
put|#^%[(V,C-A/>4Y5C6X7?8@:G;D<@=^>A@YA@BBDZESFZI]J^LYR?T@UYYY]E^Cd[gWj[kZn@|<name> 0a|<number> #W4_eCkAna|<somebody> )]DYfa|a #b(Y)G,X.B4B<]CXDZIaKEMYNBTEWBnB|all ,D9ZQE|back CZ|both =_|by /D|down "C3d8YX^^^|forward ;]b[|in &?,D.a4A9[>CCD]^aCgWjCmHnB|into %]/ZB]J[|it "X(D+Y2F3D4E9];B<C=B?HF[IDKZTZY?]Df>g^|money F[|my dZ|off #C/Z2ZDEO_T^n]|on 'a9>CCF^MZjB|one .ZS]|our *]1Y4A@_EZO^g^|out @ZD?Q[|people %V)[<X|right IY|some e]|that 2a6Z?]TDWZ|the *D,^0E2?7E;C<F@BCYDaFCMAWBbDcCd?f_g@hAjak[n?|their #a7_n[|them 2^4ZQ[SBWYYZd^|this #Z(bM[n_|three #DIC|through 4A|to KD|together )];XFbH^K[man]|two 2X4]>YK][bi]|until C[|up &C,B1Z2D<GBEWBY_bUkB|us #[&_,C6^EYK][Y|you #D(F,Y7C9Z>WD_MCQY]@eWjD|your !Y&_'@(D.Y3B4[5Y>IE]OGTDYCa]d[gZlZ|yours !a*bO_
puts|&F*a,C.^/]4Z8a;B>AACK?NAO]^bbAg^m^n?|it .Z|the "Z3Z8_:^D[^]aXnF|you #[.Z2Y:F>B^Y
putting|#Y%e+D1F4A5^7_8b9B:A;@=C>@@EDDE[FCJ_NCQXRCVCW[Y?]YdBeAnR|it ,C3Y9FC?DEjH|off IZ|that #_,]Q]U[g]|the -C.X0[4EDaE_fB|together 2aS[W_|up 2[?ZCZ
puzzle|#@&C(Y5Y]C
puzzles|#Z
px|#^
pyjamas|0Z<[>_Fae]
q|"?#j&c,C9F@?D@HAIjK_MAQD_CdAg=|<name> nG|a &XCZjX|can YY|for #@9aDEWckD|from "E#m&b9CIkK[_AjBk[nD|is HEnY
q1|']4ZC_LZR^j_|<name> ']LZ
q2|-d/BEXRgTFUWYXl^
q3|!C-h0^5Z6a7_9Y;?A[CAD^E]GCNZRfVZ]]aBc[k]l_mZ
q4|-e5^8_R]Zd[Za]bBn[|earnings n^
qa|hX
quad|,^Q_SG|bikes @ZnZ
quads|jE
quake|C[n]
qualification|,^4YE_Q]Y]
qualified|/Z4Z5Y@ZADDDZ[^BgCnD
qualify|!_7ZD^GZX]gG|for gC|in ![
quality|"^&X+d,D-D1[4E7Y8d9C;Y>DAZDCE^PdREUY]Z^b_BaCb_kA|and +Y1[PV|mean 9B|when "^;aDF|you -F8Z^W
quantification|n^
quantity|n_
quarrel|,]<]>E
quarry|)[,>4E?^NZVDkD|<name> Caj_
quarter|!C"F#E+A.B/_0a1a2Z8C:B<A=[>@@BADBEEbIEKBMCN@R^SCT]U[V_YYZ[c@d^eEgChAi@jXlan?|<number> 0_;[U]nD|and -]7Z=Yd]|of ,^/_0W5a=[DCE[QadXkElY|past ,A|results 1dV[n[|to .D|turn "B
quarterly|)D4aEY^[
quarters|/[=[dY|of /[=[dY
quartet|,X1Z
quay|!Z,C;]>[CBEF^]bZeZ
queen|,X6D=XG]]Cb[|<emoji> 6B
queries|1]|to j[nC
query|,@5[n^
question|#j'A(@*Y.C2A3@5C7V8C9];<<B=A@DCAF^HCIfKBNBOXRCS>TCW[XEZA^D_YaXbBdCfCgDhDj=m]|<name> #C,[?]Q^|<number> /Y4]YZk]|about #C,[FZaX|and >[@cg_nC|at &DKC|for "@#?*B.C9jDAHAI=QYSAW^_fd^iYk<nB|from "C#h&DCCHBIhgGk]nB|i #ZHCJY|in #[S^jC|is #=4D7d:_a[kE|of #^M]QYn[|on #B*eO^|to #?9_@CIBSDW^_[|took ,@Q?|was #Z?[f[|we 9DI[LZeD|when 7^|you FYS[mZ
questionnaire|*Z=XEela
questions|!D"@%D&>(<)A+],D-D.[/E1?4A5B7?;B<A>W?EBdCBDAHAQZScTBWZXCYBaBbDcEdEeEiUj]l>n^|<link> .[4a|<number> 9]D__[|about #^>aeX|and F]|are ,B.ZS]_V|asked #AC^DZ|at >]|below (=MCnZ|here .[|in #X|no D[|on 4C@ZW^gWh_k@|so ,_.[QZ|than j]|to &A,C1B?BEBIZJ^SBVCYEkYnC|under 2^W[|we 4^|welcome n[|you >Z
queue|"[*]+W,E0E1F4_5D:C>Y@[D^EFH^I_KXN@O[W?YcaAb[eYgZjZk_|'s ,A4]|and 7a?[D[|at "Z#X%D3]DaKEXZY[d]j^|for ,^4Y@YQYYY]]|is D_k[|of ,ZQ[|on K[|with %[Ja
queued|"E,B<^?[nF|for <_|in ?[
queueing|"A#],[0Z3EQ^XXj^|for ,_0[QZj^nX
queues|#B(_2Y7ZBEI?JYM^iDjZnb|are 7ZBEiD
quick|!i%C)X+^,E/Y3F4@7e8]:?<DBYDDE_GcHAJEP_WaXF[S]_^adBeEgDi[jYn?|one )a@]B[DDN[_@i]|poll MXQY
quicker|'[0Y4_7Y=eD[I]QEYZbCdaeAkY|and 4[DD|than '[4C7]CD
quickest|+b,DD^
quickly|4a7^NQRDkZ
quid|#G)d*d._/b2Y6_D]GZIDN_OaQFSaTbY=gDhciZk^|on )Z
quiet|"C(C)B+c,W3[9b:B;T<Y>g?^@[A[DCEEFaIZKYLZNAPgT_YZZD_VaCd]eeg^hbiDkXmX|<name> n^|and +Y,C.G/[;Z>abZe^|coach @]D[gXk]n[|day YZ|for +[Fem]|hour 9[>]BYeX|in 4Z|on <cA]|one ,XA[|room ,D>aQ>S[ed|the @Y|week BBiB|word 7^
quieter|#^8[>ZA^IaQCUZ^YhZjWk]mZ|and A_hZm[
quietest|D]I@eYkZ
quietly|,X/Z9Y;[>eDBSXe_fDkBmW
quilt|Sd
quilts|5GZE|for 5GZE
quince|,]OYjZ
quit|.Z1Y2_3g7D:X<X@YUbVXW_X_a]h[k_
quite|&E.a4A7C8Y:]??AcBECBDYIATZXZYC_AaXh[jDkAnD|a #]8DD^^@|like NYaZ|nice KC|right #[?]|simply %Z
quitting|.]/_
quiz|!E"D(c*F<YCBDDECGCMbNCO^QbSYTZXZZZ]CgBjHkAmYn@|<name> ZZ|and "[(bFBM^]A|at S]|now &D
quizzes|C^
quorum|,Z-Z.Y4DE^Q[SYla|is ,ZQ]
quota|/B
quotation|!b^Z
quote|!i%^&A)d+g2Y3Z4_6j7D8F9E=C@]D@FCGeHZNcPdV][ddCeDkWmA|for '[LY|in !^)b6YGcN^|of %bJ[QBVX
quoted|,A0[2Z4bYaj[nC|<number> 0^2[4_Y[_Z
quotes|!>&D)[+X,@S]YEgDnE
quoting|+]7[;[DD
r|&_,C-C4D:CDZKZRAVDX]YDeYjA|<name> &^;]K[j@n@|<number> #[&YKYXZbAe[n^|d &EKE
rabbit|,[.]D[NXSXeZgCkY
rabbits|.[>G
race|([)Z8[Q[^[
races|.[8]
rack|3a4a:B<DCaDZK^MAXWj]nY
racks|#_FZI]MYe]
radiant|8ZnX
radiator|#Z&B,ZI^KCeYnD|in ,]>_eZ
radiators|FEd^kYmF|stay FFmE
radical|-Z7[8E:?CDQ@n[
radio|#a&F,a-F.E0X6D8F:D<D@AI]KGM]Q_SDXCYD[CaDdEg@hDj[kBmDnE|in 0^QD|off #a>]C]IW|ready 6E|this CF
radios|AZkE
raffle|#C0C4Z5c6_H^SZZc[ZdDg[jC|go dE|tickets Z]
raft|<Z
rag|j[
rail|#_,ADcECI]Q>RZhBjAlCmB|and DC|strike ,EQEn]|ticket DbR_
railings|VZ
railway|2_CEQ^S]W_nE
rain|!F#A)X,^-D.A/E0C1E3A5D8A<D=BAECBD@EDFDGBIBJDKZN]PGQ[TBU@X?^?eAi]nB|'s ,[B]Q]|all "^|and K_|for 4X?[|forecast CZQD|gauge nE|in &En^|on KG|or ,[:]|so 4[
rained|#B4ADCIB|from #F
rainfall|,DQD
raining|,c?_@EQ]f_|sideways ,^?aQ[f_
rains|,^2CC]JYQ[SEWD
rainy|QZ
raise|#]&[(Z/?2c7[:C>[?ZI]TAWYeYn^|it #?2[?[FZWZ|the #c-FIY
raised|)E,a-B3a;A<]=E?]@EAZEWGBK_LYMEQbRCXU]Z_AeBhaj@n^|<number> )F,W<b?dAaCDK_LZQfYCbGf^gDhZ|<somebody> &XjE|a DFn[|beds #B|over gY|the #Y4[Y[|this YC
raises|DAF]mY
raising|;aE]FZaBbam]nY|a F[|the ;aEZb[
raisins|,YD_k^
rake|3C
rally|QZj]
ram|Q_nY
ramadan|iX|<name> NXiYj]
ramblers|5aBcZZic
rammed|1Z
ramp|(D1Z4_<C>V@[CaDCIYKYXYYafCj^n>|at =Y@^gXjX|is 4Z|on kB
ramps|&b-]KZQZR]
ran|#>&a,]0@1F2A4c5E7B;D<a=E@YACC:DAEBJCSAWCYb]C__bZjEkElDn[|<number> @[dX|a ,Z?^K_f_ga|it 4DI[kZ|on 4Cb^|out ,[0B4i>EDCKKQ[YeeDjD|the &^<Z?HCZDZfCgG|to ,B4C<Y_X|toward >[
ranchers|CEQYjCn[
rang|#a%E&d.C0a2E4a5E7B<B@fA_B[C?DYFCIYKZWE[Y]CfDnA|<somebody> ?_kY|a DYk]|about #a4EIa|and ,]m[|at >_@[DBeakF|in &ZD]IE|it #AD[|me ,BQC|on @[|out 4i|the #^0_4D>E|them DY|to #b0b1[I_|us &Z0C?_K^YEeCg^
range|!c#<&E)V0C1C5Z6]7E;D<C>DCBD^G^IDKENXQ@R@TZ[]]FaBeAhanA|in )[|is !X8^|of !^"E)Y5Y
ranger|#C*_.]CCO^
ranges|QY
ranging|-AE[
rank|C]
ranked|/Z;eRXT[VXbbhCjE|<number> ;eCERWbahGlEnZ
ranking|*Z4[;bC<EdOZbajBl^n]
ranks|"Z-]HZU[hXn^|<number> "Z-]nZ
ransomware|TX
rapid|C?j?n^
rapidly|"Y-Z:Z|evolving "Y-Z:Z
rare|,E4ZE]lZn]
rarely|"C;]<g][
rash|>[DZ
raspberries|,Z
rata|!EDDSBYEkEnC
rate|'Y(V*Z+j-_/g0c1<2^3A4]7[:D;?ABCAEaFCHBL[N[OZPbQFSZTfU^V@W[YZ[A^Ba?eZgXhGjCkXlamA|<number> !F0^CBUZ|among 0C1E|and &D.Xi]|goes )ZSD|in !YYZ|is =Yg]nC|stays CY|this +B1B|to 2[4^QD|us *aEbO]l]|was ,[|went 2[|your (ZEZHDMZl[
rated|!]/Z0h1[9C;fC@OYT[Ue^ZbchBj?n^|<name> /A0^1^8[CCUZjF|<number> /Z0X;]U]bZ
rates|"E+C,C/@2Y7]:DACBBK@QAWaYDa?dHe@hBm^nC|are 4Y7Z|for D[nG|from !ZD]^[nE|have JZ|moved CA|press DE
rather|#@%?'E(@)D.c0Z2]3D4A7=:E>cCBDDECKVM>N?S_]GbUcMdXlC|a ?[gY|ask .A|be ,C4D>Z|have 4aDCQEhZjC|hear .[2YSZW[|leave .X|not +F,E.a4C=a>_IRK_Q@S]d_jBkD|see ,X4EKZQ[|stay ._>E|talk .AjB|tell ,b4ZQ^Yaj_n[|than #])D,A.B0E=D>CC]D[K^S>WU_DdBeEgBjZk^|the 5]>_dZe^|wait DCj]|well QZ|you 2B4@DZF[IAKCSEWFm]
rating|#]*d,C0d1d;YCaD[EbI^O]U^V^b[j^lanY|and ,F1a;YVZ|for #_*]IZOZj]
ratings|/B0EF[UB
ratio|-e0YRZlZ|<number> -eRZlY|in 0Y
ration|>]
rationalisation|-bRa
ravi|@]
raw|/[4B7D8f:_MAT^]B^gnJ|data 7E]D|milk C]jb
ray|mX
rc|C[jY|<number> C[jY
re|#b-]1d3Y4Y5Z7D8A:A;C<a=C?]DYEZF]QBVbY[aCdCl]|elected <YE[l^|entry .Y3]nY|the QD
reach|!C"B&>(X,B/_0a1D4W5j7_9Y;C=A>B?BAEBCCaEVF]G@IVK>M[NCQFRGSLUbZg^[bCdBgHh>jYm_|<number> /[0[5_UZZWnC|a ,C|for FY|it &CDC|out %]5YJ[a^|record &CKE|the #W(^)Y,]2Z4D5B>YCCDCF]IZQVYA|you 4[
reachable|CC
reached|&C-a1B4AE_F^IBQ>R[T^VFeXh[la|<number> T]kDl]|the 0[<[@Zk[
reaches|2[JZ|the J[
reaching|"[#[2Z7]<[?C_Da^fC|out ?Ca]fD
react|DZ|to DY
read|!?"@#Z%<(>)A*F+C-C.[1E3Z5A7F8B9X:E=^A?CDDDEBF_J>KGN[PCQXRXS^U_VAZA^B_]hGiFkEl?m]|<mention> #E|<name> )Y-F2]9ZF^R@UYaYbZkBnB|<number> ,?/[T[|<somebody> <bFZI[R^|a #b,[7^;^?X@YQ]TZYY][|all #]2G4A<F?Y@ZFDI^Q]SBeBfV|aloud ,B>ZC[QYjZ|and /EQa|before 8^|both .VSZ|by &C,DQD|each #]|every #@&Z,C4C?AICQ[UEYAf?gD|everything +[,]|for ![.Z;aSZbY|from 7aD[QC[Xk^|how Fa|in _Y|it #^([-^0b3_4E7];D=]?EDHFCM]RZSYW[b=j_lZmC|more EYFERWUYhAmE|music .?>ZDYS@n]|on &[2[6]W_|one ,Y.DQ[|only CfIBjYn@|our ?ZFca^bChXm]|out &]2Z4W=C>CK_d@h]kCmDnY|page .Y4^|that /Y3c>c?[XfbGf]|the #]&C(C1^3^4C7A<D=ZCCEZFCIbT=X^YT]C_Vc@h_|them #[<^?ZKFL_mW|these ;_<a>EB^bZ|this #C(C,X.C/^4D:Y>CFIIEK@S@T[YA]YaH|to 7]DZF_|what 2]4XQ[WZ|your #]
readable|9c__
reader|"B#_&Y*]+e,Y2^4];E<DI[K]P]SD_]f^gX|<name> #Z&[,YKXQ[|asked 4G|i ,?|in #Z,^KZQ]|users nZ
readers|+c,?/Y0Z1Y2Z4E5a8C;Z=_@aBfC^D]IFPcQ?SZYDZadbgZi]|are 5ZZZ|carry BE
readiness|/B
reading|!C"A#B%D&>(B*E+Y,E-D.B0E1C2@3]5E6]8E9b:?<C>Z?BACB>DFGCHCJAKCLCMDO[X^^EbDd=hJi@k?mHnF|a nD|at 4W|books +[|challenge S]|glasses ,E|group KCS[kAnY|is 6^:]|it F[Q]e^|list IX|room "E;[C?HEbZ|this (C7^9Z@_DZQXT]]acZg_l[|was C^]Y|you nY
readings|)[?ZIAKYX]Y[e@j^|are #B?_
readme|#E&]
reads|#Y0X;E<D?CCaEXL^Yck^mD|<number> 4ZCaQAd]j[|everything 4^|it ,ZQX|that 7]|the k^|them I^YZ|this E_
ready|!A"b#E%C&D'C)]-_.C0E1C2D3]5[6C7<9A=Z>E@DFbGBHaI@KHOXQ]R[SFUFXZYBZ[]AaAg@iZjAkDmb|and (D|for "Z(]+[3E5Y;dBYF[GDJBM^V[Z^]]_DaA|from @]|in 6ES[|to "[(A)_-D.C3E5]8^9E:W;C<_>DDDFCH]M>T^Z[]Ya[gDibkDmA|when 3eX_
reaffirmed|-]1aE]V[
real|"?#[&Z'Y(X)A*E-_.E/A0B1B3E4C6D8c:C;>>@?B@CA[CCDXE@F[I^JYLSN[OFPaQ]R^SDTIUDV]XA^ab@g?i^kYlH|<name> :ea_|difference 8a;A^^jY|heroes %CBADEbF|job ,D|live DaMZk]|name ,A5YQB|number FY|one DchX|ones ([=[d]|people +Z8a:Y|person >^|results 8dBZ|talk ,]7[BbQ]]Zi^|time !^-_8B:CG^R^b]|work ,Y5^<]Z[
realise|/];F>a@EDC|it @D
realised|-c4XjZ|i 4Z
reality|8]<E^Y
really|!A"Z%X(F+Z,].D1^3X7b8G9D:Y;]<C=X>D?D@BB_C@D:E_FBIBMBN]OAP]QHSAWGXY][aYcFfEiZj>kAmBn=|afford 7Y9BG[|are 3[;ZD@|be =[DD|do +Y7Y;CB^JZQDb]iY|does .Z2[:a;FS_aZb@gY|is ,E[]|know #Y+[7DDZ|like 5]Q^ZZeS|matters :[;]|pleased f?|sorry ,Y|want 7^]Z
realm|-b8[Ra^Z
rear|MYYZh[nE
reason|%[&[+B,>.d5B:?>_?[@]CBD=F]K^N]SdT]WDYE^He]gVhGkBmUnG|for @]D^gYk]|i %]|is 4[e[|it #[IZZ]|needed >]DES_|the &[?c|to !].d2]5EQCSa^Dg[kB|we "Z%]J^nD
reasonable|,^.C4[B]QZ
reasons|#X&E.]/D3_4C5D<Y=c>ZF[HYI]K@M@T?XaY@ZC]D^]aFjWmV|for 9Z|in >Y|you 3[8]XZ
rebook|.^C[D]kZ|free .X
rebooked|,DCb
rebrand|6^EaK[[]l_
rebuild|QY
rebuilding|4]
rebuilt|#[&]QEZY
rec|C^QCnZ
recall|+],B@CB^CRQ>XAYYdXiajY|<name> C]|notice C]n[|of CCjE
recalled|CZ|one 4E
recalling|4Z
recalls|kDn[|<number> kDn[
recap|,[
receipt|,H.=3D5A=c>D?aCAI[K^S@YdZB_Bdb|and ?[kInZ|for =Y|needed YZj]|or ,Z=bY^d^|to ,CD]jD
receipts|#](^,C.A2]4ACCI[M]S?gYkY|and #[>Z|for nZ|in #^I]
receive|(])A1V7aDAKBLWR[W^]Vb^kBn[|<number> W_|it kE|the *Z1[VZb[
received|#c%X&W,?-[0X1]?bB_CAEZJWRaj?kD|a -Y1^;_E[V[^Y|by %Xe]|the &Z;G<BKUbI
receives|/^TZdY|positive RY
receiving|@^FY
recent|&Y<CBXFXJ[RXV@nC|changes B[
recently|<Z
reception|+D,D-@1[3Z7B:B;W<[?CDDE^IYJAXZc]f@gDn?|<name> ?YD]|and QZ|at CZ|if >[SW
receptionist|#]&e4CKc
receptionists|fXj]
recipe|#Y*[,]2?6Z=XA[C[D_IAO^Q__AdXhZ|'s 4a|but nY|has ,_C]D]QZj^|tell SD
recipes|5a9]CEQ[ZY]DaDfFjEkB
reckless|nY
reckon|.]/Z0[4[5_<aSYTYZ[kE
reckoned|4]YZ
reckoning|?]Q[
reckons|#Y,[2Z5Z>DC^g_
reclaimed|A[C[D[k[
recliner|!ZnZ
recliners|aZ
recognise|-C2W9e>DK[XYYV_ae@hEjCnX|that X[hE|the 2W9V|this 9ZYZ_[
recognised|"]-BAEJCaBbZf^j_nX|as -C<EABJDfZnY
recognises|1Y;ab_
recognition|![/Z:CR^UBWX|is ![-ZEZUEWZ
recommend|*a+a,B/b0a4F=YJ]O^P^T^U^aAjZnG|<name> +]|us /a0ZJ^T^UYaBnE
recommended|!aG[QC
recommending|.^2^S[WZ
recommends|1C;Z
reconnect|8aN]V]^[|with aX
record|"E)[,B-Z0f1d2C5D7F:C;]<Y=C>DBZDVFDM^R^UfVaZC]@b^dHe@jFnG|<number> 0^;XUZ|and 4A|breaking %Z;[]DbYlG|for ,@0d;Y<[E_QGUdl^|is <]QBgZ|it ,Y4_Q[Y^|its &DBZEB|level &C1[KE|of -D|quarter 1cVZ|the &ZQC
recorded|&[,@0[3ZCCD_K[QBU[eYgAk]nC|in D[|the dZ|this UZ
recorder||and 4Y
recording|.d0X4^5Z<CCCD[EBF_HEQCSfU_W]Y^dYiZlDmXn@|goes ._D^QYSbk^|is "ZFeSYmZ|of &Y4Y|with 4Z
recordings|9Z
records|&B/E<C=F>CFYj_
recount|,^4hY[n[
recover|/^
recovered|)Dk[
recovers|@]gX
recovery|,D<E>ZKC[Z]^b^jW
recruiter|(_<[
recruiters|,_Q[UYkXm^nX
recruiting|ACMFYBnW|<number> nX|three MF
recruitment|)[2X5]Ze]Zc^nY
rector|+Z,B
recurring|#[0c
recyclable|0C4b8]UEY^^Z
recycle|#YD^nY
recycled|/@kB
recycling|.Y@[Xa]]e]j]
red|"C#[,B.D1C2D3C5Y6D8=:A<D>A@AACBYC]D]FFGaI[MDOBS@VAWBZ[^CbZh@j^l[nC|<name> BciZ|book 5Z|button 5a|light 8D|one )Y,D.[5YQDn[|ones jD|or "_|panda ,ECDQB|pen #[&^,^|wine [X
redefine|!]1]8e;bG[^bbaha|what !]8a;aG]VA^^hY
redefining|-^8e;b^bh[mAnB|what -b8_
redesign|(^
redo|.A4[=_d]
redoing|,>2_4_E[MDQAWZY[kClZ|the E[lZ
redone|#d4[B[I]Y]i[
redraw|CEQA
redrawn|4Z?]D[QC
reduce|-^D]R^n@
reduced|)Z-[=[?ZHDkF|tariff HE
reduction|)_
redundancies|"^4^KC
redundancy|.^D[e]k]
reed|C@
reeds|@ZC[K[
reel|0a1bV[
reels|*ZDGkB
ref|#Y'Z,Y-ZQ[[Vj^nW|'s [[|<number> ,D-[4[j[na
refer|!b3[6XBZG[R^X]kEnD|a !^*D6XG[OD
referee|>]
reference|"Z+_-_9ED]EZICQGRXeCfDk]|and n[|number #B>EeB
referral|#]7ZDdH^e]j^nA
referrals|D^b]k]
referred|SV
refill|AZD]hXn[|pouch A[hY
refinery|8[C]R[^]j]na
refit|"^jE
refitted|#]
reflect|,C8Z:];C<Z^AbCi^nW|on ,C8ZB[|our :anZ|the -Z<Z
reflected|-_<Z
reflecting|1c8]V_^]
reflection|-D1a4ZQDVY|of 0[E]
reflects|1c8D;Zb[m@|our -Y1^;[<ZhD|the -C1]8D;U
reform|CDEZnZ
refrain|-_3bX_|from -_3bX_
refresh|-]
refreshed|-^4A8D:BEZJcRbUV^FhElYnB|brand -[
refreshing|<[|the 4D<[
refreshments|1EC]jZ
refuge|CCFBkX
refugees|%^:[J]
refund|#D&F,?.]7C9D=]>C@CC_DeF[GCIASdWAYae[fagAj]k_n[|'s .B|it ,F=[DaYYd]eYk]|or .bB[S[|policy 3]VXXY|takes DAk@|the "]4aQCSV|was 4Z|you #C.^IASZeWk[
refundable|3]
refunded|#E.Z4_=m>F?[@[C]DDYc_EdhnD|the =[d^
refunds|#Z,C4_7C;]>BAXDEYYb_dJeFkan]|are =[_]|back ;^AX|from C]|go 4a|on #^|went C[
refurbished|1a[[
refurbishment|#^1^
refusal|:YQC|to :YQC
refuse|,B.C1X3[4G8b<_DaGYQGR[SE^_k[|them .BSC|to 8c<_GZ^a
refused|&C'b,V4V:[;^?]@[CDFZR]f_nB|a ?]F[f[|the ,Y|to &C:];aKCQJfZn]
refuses|,b8[Q_bYn]|to ,^8[;[Q[b^nZ
refusing|,[
reg|!]'[,ZGZL[Q]
regarding|#Z%@B[F^I[i^kDm_|the #XI]V]
regardless|.b2Y3X4^IAQaSaWYY[
regards|QY
regatta|aY
region|!W#D)?+B,B1_4C7C:?;d<W?CE@G_HDI@JBKCPAQ?S[VaYB]DbecbfDhXlBmA|'s "X,E:E;W<Y?EECQCb^lB|<link> ;ZRE|and -[1BVB^D|is ;E
regional|#F*X,D2c;f?DEfRZUXW[YCbdle|<name> ;ZEZb]|office #E1ZE]ID
regions|0BUFnZ
register|&]'Z1E3^6Z7W8D9C?C@DHDMCQBYC]^dCfDl^nE|and .ZS]|anyway "E5^HF|as 7[DD|before B]iX|for 6[7[[]]_k]|in #Z|is "^|now !YHETD|to 7@]D|via GF|your 3aQEX^nB
registered|#Y/c1aDeEbI]SUT]VYj@k_lbna|office Ecl_
registers|*^.ZSXY^
registration|!D'C(C*b/Y4^DWHBO_YX[V]X^_aH|is /[]_nZ|number D^
registrations|!Z)[eD|for GF|on 3EXD
registry|,^QW
regression|nZ
regret|"]#A&C-C.D/d7d8DICP]SATcX]]bb?gDjEnA|it 7g[X]b^CaD|that CabD|the N]
regrets|!Y.ZAXC]c[n_
regular|&D)[,E-d2Y5[9Z;ZIEKCR^W[aBmX|<name> #AIG
regulars|#U%Z&b,c4]9Z<DBiK]Q^ig|and ,Y|have B]
regulate|<_
regulated|,B
regulator|#]4];WIaPYY]eY|'s ;[I[
regulators|#[7YIZn[
regulatory|"Y
rehab|#ZnD
rehearsal|&D)E*],[C]Q_VZ^DaAf]g?j]n?|for QE|room V_f[
rehearsals|>[Q]TYd]hY|are >[
reimagine|"Z:Y;Z
reimagined|)C8k;E<AA^EEGcJWR]]Y^]aD
reimagining|-c8iE^HCYY^_a?hZ|what ;_bYh]
reject|1D
rejected|,>4C9]=[AZDXQEj^|a ,DAYQFh[mZ|by 9^
rejection|ea
rejections|,[AYCZKZ
rejects|"Cn^
relations|:XE^
relationship|!Y%]-dJ^R^VYcZhC|with !Y
relative|CB
relatives|,CkZn[
relax|7D8_^caZb[|and 8^^[aY
relaxed|DCk[
relay|CYQ]
release|"B#b&@4Y7a<BDVECH^IYQZR]SCVAY_^Ck[|<link> E=FaRaVDn]|<name> -H1YE^RBl^|<number> CYIXn@|and #@2]|notes j[|of fD|the n[
released|*b-E4]7c;BEDQ_VFY^][e]kE|<number> ;CbA
releases|;[
relentless|1E8_:CBYW]^Yb_nD|commitment -_:[;]EBWYh^lB|focus 8[:ZhA
relevant|%b-_EDJZR[j@lFn?|team %W
reliable|7D;Z]C
relied|&[4_|on &[4_
relief|7D:ZI[K^QZSaY]gYna
relieved|?[Y[
relocated|E]n_
rely|>]C[kX|on >]C[kX
relying|7B|on 7B
remain|%b)[,D-b1Z4@7g:@;X<Y?BAABXCZDDEDFCJcQBR_Z_]_b_eAfChAiZkZl?|committed %^-[1Z8^<^ABJ[R^^_lD|open mZ|our %eJ^|with 7]
remainder|&Z,A
remaining|4Z7_][hCnD
remains|%Z&A-c.Y8D<[CDRVS^V]
remarkable|-AKY
remarks|+G3]<CK@
remember|!]">%d.>/X2E3C4@7A8[9a:[>B??@BCBDFG]M^NZSCTVYCaWc[f@g@iXjEm^nX|<somebody> )]>BjE|how &[|it 'Z|that %ZX_]ZkD|the #[%])F,Y/[;CCDIZN[Q_TZmbn^|them ,Cn]|these F]mZ|this /W7B:^TZ]D|to ?DfD|when VZmZ|you %Z|your 9Z>]
remembered|#X&d:]<]?^B]iY
remembering|/F
remembers|#B(]9B:@MZk]
remind|5^:Y;AbFk]n^|us 5Z:Z;G|you 5X
reminded|&B-_3X?DBgCEK@V^XafBignD|that -]3XBbCFQDVXXZif
reminder|#?&A(A*C+D,C-Z/E1E4Y5Z8A:[;CADC]DcFCJCKBM@OARZSAVCX^YVZ]^CbAdGfBhDjWk^|<name> :XC@i^nC|for .ZKCk_|from 7ZD]XZ|that &C*E8C:W@EBDE[IBKDOBQ]SDXBZXbDiDl]nW|the Q^|to /C
reminders|#^([MZQE_^
reminds|3Y
remote|!C=BC[SEj[kY|<number> j^|in nB|within kZ
removal|!D3ZCCkB|of !E3Z
remove|,<QAVZj_|the jZn[
removed|,]DAQ[SGnB|and 3[|the #]Q^
removes|#dD]IakZ
removing|&ZK^
rename|#]YYjZ
renamed|nY
renew|#D.Y0f3^BZS[UZWbYE]Bi[
renewal|'^-^4E5aDALYZ]f^jY
renewals|#Z&B-[@ZDYS[k^nC
renewed|1^7g<[@[BECZEZUZVZc[gXjY
renews|5ZD[ZY
renowned|A]hY
rent|!?#C&Y)D,X/@1D2c5F7G;C<B=[>]?AA@CED^EEGBIZKVMENBO@T=WYacdWe[|'s .Z|account #]|and ,A=AD]|for =]C]|is /C2^W]|rise @Zn[|statement @^QZ|statements jW|up ,[C]DY|went ,[
rental|kZnX
rented|#Y<aA[|a A[
renters|#Y'X
renting|&B5dQES]Z[_E
rents|&C,a/[0B7D<a=]KYTYUAc[|on j[|up /[
reopen|4c7jCYGYIZYa]]nY|in CDjD|on G[
reopened|"^CaHZK^MaQ[b_eYjYnZ|at Q[bY|to CZ
reopening|"_#Z0[4_U]YYbYnE
reopens|)_A]C]DaK]PaXYY_a^j^k]|<name> C]XYa_j]|<number> P^iXnX|at )_|on A]K^
rep|&Y)_,]5a?a@[DYE_Q]eEf_gak[|is ?^
repaid|4[=[CFd_
repaint|<f=@dA|it =@dA
repainted|<a
repainting|TY
repair|#@,?ADCbMCQDSbZU^HabeWgYj_kZn]|and QB|it 4FC[
repaired|#[,DB^CbH]j_|the #a&D
repairs|%C-X7B9D<^>E?CC]I^JBK]R^]@bZjW
repayments|.Fg_
repeal|QZaYn]
repeat|)Z,C.f0^6B7_:_ECJ^NYU]X]]Za[iXn@|prescriptions iZ|visitor 5F
repeated|Q[
repeats|,YVZ
replace|"_,C:_@ECZD[JXKBWaY[eEj]k[nC|a "Z|the "_4[D]Y[k[|trains CaJZj[nB
replaced|#e&E,B4c>CE]IWY^aCgBhYkB|by h]|every 4^|on #d|the E_K^
replacement|,Z.[4E=ZCVYYjXn]
replaces|)]E_|the E_
replacing|QIkB
replay|R[b]
replied|#Y?CE[|to ,?
replies|#f'_(^*^.D2^3_7Y9C=b>DCaEXFDIcMYO_S@XbbDdYeBgAj]mC|about jZ|and *X4B=_CZQ]d[|are 3aXWkA|by 2_7aWY|get &D|in ,^4a|to #aE^Ib
reply|!E#b%E&<'d(W)D+E,B-C.^1E2A4_7@8A9Y:A;C<A@AA?BCF]HFJAKALcMXNCQDSYTAUBVCWCXNYY[Z_eaBbBeZgG|and 'ZCEDWL[g]kY|below (]]EnZ|by ,D|from #C(^4ZC]|here 'Y*D4C9BOFQE_AgY|on ,Y|or .@QakZ|to #d'E,F:E?D@BBEDZIaKDYY[EgAhCmEn?|we #fIZ|with #D'e(Y,@.A9eDAEZIALeMUQ?_cdBkClY|yes MZn[
replying|#_3[4]>DCEDBI^jC|to #_CEDBI^
repo|*Z0]ObUYnd|and *]Ob
report|"F(B*@+E,;.?1_5B7B;S<]>@?>AEC<D[FbHCICJDMBQFRGT>V_W^Y^a@b]c^gFj@kW|'s Y_|<link> E_IYhYlZ|<number> CCEEW[nA|a 0^8Y<^|and 2ZA[|at <Zd_|back 3[XZ|for D[|has QC|is "BAFC@DYECICKBQaTCkX|it ,DDYeCfZk[nY|of Efl_|on b]|that -a2Y|to D]kY|with E@Y]nA
reported|#C&b,<3[4B<E@AJDK^QDRDVZ][gBj]|at jY|by &]KYQBVWjBnC|it #Z&[,BnX|the QB
reporter|;C>b?[e_
reporters|2c@[gZ
reporting|#B/Y3fD^IBaWnY
reports|!@&B-^1D2E7B9[?[C^VC]CaDeBjZkanb|of ,Dn]
repos|nY
repositories|1Y
repository|,ZQ[nY
repossessed|.G|if .G
repost|(g*h6YFDMdOh]FaZn@|if (aM_a[|so (^
representative|!ETF^Y|<number> !G
represents|-@8B<ZE^b[|a -@8BE^
reprinted|#e,@4^IaQAUEY[
reproduce|#[
reps|&A3]DZI[QCS]T[]Ad[k[nC
reputation|:CQC
request|!]&@3b7C9[C^DbF]KAQ[UXZ^^]_ZgCj_|<number> nZ|for &D9]Q[_[|from #[DZk^
requested|3ZBbI]bBiY|to 3ZBci[
requests|#d,[BZC[I^jX|for Q]
require|-]DCR]kF
required|'c)@*d,?.^1Z8B:CC=FBH@L^N>OcV_XX^CbBiCj?k@|to .c3[EYX_lW
requirements|-f3ZRdV]
requires|,Z2ZEeWZl_nZ|a 2[EfWZla
rerun|KZlE
rescue|#B)_1CDaKFNbQCbZj]kenE|for &EKC
rescued|+_:gCDP[aYjCn[|after CDn[
research|"D#D/e8_@YE^HAQ]R]T^a@l]m^n]|shows /_
researcher|4a
researchers|&Z;ZS]ne
resellers|!]<^YYnC
reservation|=[IE
reservations|,ZkY|are ,Z
reserve|!f)_-Z7aGbNYRZ]Z^ZnD
reserved|)Y>^C[NeeZnY|for n[
reserves|DDYb_Z
reservoir|,^4C8Y?YCBIBQGYB^]f^nA
reset|4]DaP[QZTbYYe@|your n]
resets|)]7b8]]beYnY
resident|#Y%[&f:@K_YDbAjZ|at &jKa
residential|;ZbZ
residents|&X(C,A-A3Z4C5]7B;W<C=d>@?DABBfCYDCEAFWI_KERCSBWWYa]BbYd]eAf@icjZl?nE|<number> =b|are %A1ZBai]|group #[;Z|have %[|in Bbi[|of 4Z@]CZWZg]|that 5^|who *]?Z|will ,]BZ
resign|'YnZ
resignation|1@VD|of 1DVF
resigned|&B,a<acZ
resigns|nZ|over nZ
resilience|!Z"c%C&D(a-Y8FBEKDM_R]UZ^AaXhBiZ|and !Z-D
resilient|"Z8acXmCn]
resisted|#C,D
resit|)Z>YCDe[
resolution|EZ
resolutions|N[h[
resolve|&]1[jC
resolved|-]4[CZRZVSnC|to -Y1]R[V[
resonates|(_9AEEM_
resource|-k5_Rgh^
resources|PYVY
respect|&Y)D3b8E:_?mC<IAJCTFX^^Da]fa|for ,B?_C<fYkU|the :[
respite|)[;[FZK^
respond|,X1[RZ
respondents|*Y/C;[EcTA
response|1[5^;bEeJ[KAQCR]V^^Cl^|to 7ZE[lZ
responses|2Z9^E]SZ_Yl]
responsibility|3dCDX_]_jFnB
responsible|#Z7_HDIZh_|for #]I[nX
responsibly|)YQ[RAl^nZ
rest|!B%Z(C)Z*^+Z.Y3@7Z8Y<A=E>A?]BaECJZLWMWN_OZWTXD[B]W_AeDfcial@mCnD|<emoji> 'Z5^:_LXZ_a^|and -D|are ,E|assured %V|at _E|centre ,C-a|do DZ|easy ,cMYQZfY|goes #e|guess FF|in ,ZK[NZ|is ,C2D;_=C?ZCEFdMZm]|of #@*Y1]3Y7_:E;WB^IEKcOaSDVXX_YE]ab]i[kZ|on ,Ag]|stays 3EXD|we .^S^|well ,[
restart|,X3aDcX[h[k]nZ|on ,_C]h^|that kZ|the D[Q[
restaurant|?^CB
restaurants|=ad^
restful|)g+^,Y
resting|)^,DNY
restock|![)W,C.[7cB]CCNZ]a^aaDie
restocked|.[CZDD]_|the DD
restoration|&Y<_M[
restore|%[-CECFY
restored|9Y_Y|to jZ
restores|)]8]
restricted|>[Q^
restrictions|C_DZj[k[
rests|&[1_KY
resubmit|C[Dc
result|"F#A/D1B3b4[7E8Z:D;_<_>Z@[EBL[ODX_YaZBaBn>|in 3cXdi^jCkZ|is >_@[e[kB
results|"F%C&C(A*E+B-@.C/b0D2Z3D4_7A8[;[<D=YA[D>ECGDMDNDS=U[XZY[aEb^h^k?l@n?|<name> ,aCZDDQY|<number> CZj^|are #],B4]AeJWXfgahbjD|at /[2[4bYW|come /Z|day 5[|for D_k]|from CAQ]]EjBnC|in SF|may F[TDnb|of &Z/D=]EDIaQC|tomorrow @ZCDQ[gZ|will 2[Ea
resume|,=1Z8BDgQ?V^]ak]nc|<name> ,C
resumed|C^j^
resumes|eZf[
resurfacing|-dB]DDiY
retail|#A,D-e8[:YQERa^]jA|park kD
retailers|TZbZn[
retained|;[
retainer|,[QZ
retention|5bKWR]Z^
retest|C^
retinal|#])YI^KX
retinol|"[FZ]]
retire|"@/[2]^Bn[
retired|&V,^4B;A<D>ACEDDKWQ]WBYEbBf@kBnC|to QZ
retirees|&bDDKZQZn]
retirement|#Y>DN^^WbYf[|<name> f[
retires|&Z<C@aCYEFe@g[nE|after &?,CK>Q@|from CAfYjD|on &Y<D@_CcQ_g_j_|today &]K[RZ
retiring|&b,A@ZC[KYfGgAi[|on i[
retreat|!_%Z)^,@7Y8aA[TXZ_^Zh[
retro|@]g[
return|#C&Z)Z+F,Z/B2Y9X=W>A@^A^BXC[EeH]JRYAb]g^i_jZl^|<number> DCJ]|it =^H_|the ,[9]|to )]g[
returned|#[&Z,a.A;Y?c@^DCEBQ[SDdYe>fd|it SF|the 4Zj[|to ?YdZ
returning|%X&D
returns|#@,B2V4^8_;[=]>EB^C[HaQGXY^[b_eAgCh]iYjbk_lD|<number> .[AZhZkBlE|are D^k[|at jZ|box ,B|for 7ZCDnC
retweet|(b*a6_:[McOe[ZnZ|if (^M[aE
reunion|)]/[C^J^NYXU
reuse|4Z
reveal|&c*g-D0Z7[8C:CFdJCK_OcU_hElCm^
revealed|Fjmg
reveals|8>Fb^@md|the 8CFaXYm^
revenue|-_0e1[:DD[IFR_UdV_]CkTnD|and :D|stream 5^|up /[0_1]AZE[UYh^
reverse|Q]
reversing|#g?YI]
review|#X)e*i+D,A-f1C2X3Y8D;=<>=D?B@ADAEeFDIYNcOdPCRYW^YFa@cBdFeBf@lam>n<|<name> ?BQAb]|and !C*Z4^GBOY|in ECQ]nC|is 7]:[a]b[|it 3[b[|of 4]EDhH|that *^ID|the jCn]|when *FOF
reviewed|&_C[M]
reviewer|#_,ZI]Q[n[|<number> ,ZQ[n]|who #^4ZIZ
reviewers|/[7@?DCWQEfFjan]
reviewing|IA
reviews|&Y0i2Z7C;d=BC_UeZZ][bdj_n]|and /YT]^Z
revised|#c,BCBIaV_X_j>|down nY
revision|)ZJ]
revolution|7D8f:[JXXA]@^fa[b]h^nF
revolutionary|!B8]:B;@^^bA|<name> !C:C
revolutionise|8_:EEYGZ
reward|+]8B:D>DDZPXQFYX
rewards|!V8a:Z^a
rewire|K]
rewrite|)aN_T[
rewrites|&Z8[K[
rewriting|&C2_9Z<DSCWX^]_[n[|it 4^Y[|our 9]|the 2_8YW^
rewritten|#d&Z4_8[;ZIbVZ|from IZVZ|the #[&Y
rewrote|#f,>4_<[EbIYYdgCnY|it #f,C4[Y_|the ,E5Z<]?ZEbnX
rhubarb|#^,fB]FBQfW[dEi]j^mBnC|mess FCmE
rhyme|C^jZ
ribbon|&^-B1C;@K[NARDnc|and KY|at 1DEIVFlE|cutting 1YhW|on AEEDKC
ribs|>ZD^
rice|"C;ECAD^ICSBg^kXnD
rich|!X+],F-Y7[:ZE[P[]Xa_bamC|and 8D
riddle|3h
ride|#B%B)Z+Y,X/]0^8Z9];[<a=^@WC[DZHZJCP^QZUTVBXBYE[Dd_n?|for hW|it 8[<ZnY|on 4AYB|the !^"[DY
rider|D?I]TY^]jCkD
riders|#d8Z?]@bDCFZIaQ]d[fag^jakCnD|we #Z
rides|!E=[KYdYgBjYkBnC|<number> K[
ridge|,Z8X?]DD
ridgeway|b^
ridiculous|,aQ^
ridiculously|+_8Y<d
riding|,_>[CZ|on DD
right|"X#f(a)a+Z,B0]1[4d8G:C;D<>=>?Z@BA?BZDXFAGBH[IbLDM_QEYa_FaAbDc@hAiZjHl^nB|<name> #^,]4F>]QZ|about +Y,]4_?_KAQWYXd_gBj]nc|across ;aB[E^iY|and #D&E?g@gDBeFf^g^jBk@l^nB|answer "DHCQD|at k]nY|by 4EC^QC|first ;bb]|for #a4>D^Y@|form (_M]|here "^D]eZ|in *^4COZ][^[jB|it 4^>C?UQ?nB|now "^#:)A/c0A4C5^7[>GDVHXIINCT]X]YEZ]]a^CeBjCm_nY|on #[&Z8[K^|one &C,G4bF]IXY[|ones YZ|or (^3^=]MZX^|size -[4E|team #>5ZI=|that 4CSBe[nF|the &D,B1X4]7_@^CBDAQ@Y_fWgZj?kCn=|then Bci_|there 0fU[hZ|they ,[4X@^QZ|thing 4C>ge]k[|to #^&^)a,E-Y3Z4>9^>fIZQC]]_[e]g?l^nZ|up #B.YBZC[bZ|we #^YZ|with >C|you )YBZ
rightly|0C;b?^UBb]
rights|,C-[4A8ECZFCQCR[]Cna
rim|Daka
rims|"C|crack "B
rind|&ZKX
ring|!^"?%?&@'C(E)<*>,@0D1B2=3A4A5B6Z7:8@9E:?;?<>=<>Z?CCUDiE@FBH=JGKEN>O>RDSHTBXEYA]<^Ga?cAdAe[gXj]ken;|<name> !Z#F&C)F.^>]?BC>GaKBNESZW[Y[]DaDd[eZkCnD|<number> #D,?.?CcDdHFIFQES<Y]]BbYfBjZkh|<somebody> DE|a ,[.B3ZD@g[|about #^7[hZ|again CC|and ,@>a@]CZec|anyone .Z|at ?]QZeBg[|before CcbY|by D?jC|first >CQFeA|if >B|in ?^D]f^|me >cea|on 5^>ZZX|or .[S^|road "C#X,a/YHDQX|somebody ,Z|someone .^D^|that (Y|the (B.E6Z7E9A>]?AWAXV]DhB|them )Z4]|to F]m]|twice DFX]|until >BeD|us )C.B6Y7FD]NB]@eXg]k_|when =Z|with C]|you .X4]>CK^SVeXg>nE|your >DD^n]
ringed|#c
ringers|"Zj[
ringing|"[&b.D2[3e4A7C<E?XBBK]W^XWeWhF|<number> ,ESV|round 4_Y]|the 3_EYXZna|us 3^X^
rings|"]#B'F+].C2F3]7XD]LBQBX^_ZeDgBj]nD|the #G|you 'F3YDCXZ
rink|kC
rinse|-[4ZDnjZkg|it DY
rip|bX
ripe|5c7^Zb|for 5]Z[
rise|)D,A0D2Z3D4@7c8D=YB_H^YB]^e]i]jZnX|and Bdib|by nD|in j]|is 4D|on 7aC?nZ|since 2Y|to :^|today QE
risen|,A0Z<ZU]i^
rises|/B8]DZQESY^XjE|to CCjC
rising|-[8C:DC@DBaE
risk|![,C-b/_4D5Z<D=d>CC]GcH_QER^T_ZU]_d]gCh@mC
risky|n[
ritual|"^8e^]
rival|!B+[8[;ZGE[Z|'s ;Z
rivals|7d?_][
river|,C1D7B;a?W@BCZDCVCXC]Cb^eB|'s CaQ[|at ,]QY|leaves HF
riverbank|&Y?ZCEn[
riverside|"Z1ZBZV]iZnD
rn|;_@]bZ
rna|&[;AKZbAnc
road|"D#E&C'[)[*F+F-@/]1C3D4C5E8^9X:?;B>C@YChEWFCIEKEN[O@QGRITYXBZE]B^[dAfXjZ|and &D4C?[C]DBgE|at AYD[E]YDk[nZ|closed QD|closures jZ|crew >[|has E^l]|in /C|is &_K[|past nZ|to ,XC_|up aE|will @[g[|with DF
roadmap|,V-V1E4Y8E:A;C<WOYQ^RaUZV@d]|and 1E|for h_|is %DcZ
roads|"[C]N^a[e@j]nb
roadworks|"?HCQCkAn[
roaming|5Z@ZgZ
roar|!d8Z^Z
roast|']*_,>9_:];^GXL[O_Z_a^b_jEnC|is (^M^
roasted|#^CbIZQ[j^
roastery|k^
robes|"[1g5GFYm[|into 5GZE
robin|gX
robocalls|0Y
robot|,]EaYEl]nY
robotics|;_bVhZ
robots|"D:Y;Y<]^Cnb
robust|%D,C4B8C:DAEJBRYS^n?|governance -VVZ
rock|%D4^8]:cJFYZaZnF
rockets|,[<Z
rockstar|'D(E-e8D:ZRcadlD|<name> -[|team -=:[a]
rockstars|)^-^;ZN_R[aF
rod|3_X]
rode|/D0[?^hF|<somebody> hG
roi|!E-X/c6[7FGFRZT^bBmAnA
role|#E-W2^4Z8Z:[DEE^H^IBRWhAl_|in 8^
roles|"E-^4EHDMER[|at ME
roll|"W'[*Z,^.C3Z4W5_8@9]>C?CB^CcI]LZQXTBV[ZV]D^B_WaBcZfEhBj[|at *]aC|call '](bLcM[|in KDkZ|over DZ|up <[BaTBi_
rollback|UEn]
rolled|&C,C-[.Y1a3c4[5[<^?AC[EYRZVcd_k]|it +[|out 1W<_|up ,C-[5]R[j[
roller|VY
rolling|#e,E2Z4D8dCeI^W[YBj_n[|out )[-Y4BCZIVR[YA
rollout|AChC
rolls|0]4Z;F>F?[@bBDDAEYGEbFdHgaiBk?nA|and 1]Ca|at ?_f]g[jC|in ,BQAj[|on BE|were E]
romantic|![8]
ron|+]
roof|!C#D&B'[)Y,G-D.C/C0C2Z3C4>7D8B9A:B=BADBYCBEBKELcS]UBV^YZ_>jAkCl?|and ,B7[]YkF|fund "B#E2YHC][|goes 4[YX|has fF|in ;Y?bfZ|is 4YQE|of &G|until 7F
roofer|4C5[@^g]|we 4C
roofers|,]Dd
roofs|)_,C<[c[
room|#D(E)A*B,E-?/B0@2Z3@4@5A8B9^:Y;X<B=B>^?DA?F@ICJFLENFO?SFTHXF^EbJe^fGhDlCnE|'s ,C@]gb|<name> #[,CK^Q_fWnY|<number> ,>9^<B>YC[DZICKVYIeYfan@|a 2cWZ|and "b2[<ZEBGYH[__lC|at @DDbYC_[d^jEk[|by CZDZeZ|first iZ|for #D&Z)?2Z6Y8Z@]I?K^NBW[[bdCeXg[kC|has ,_QY|heating C]j[|in 4Y;bDDb_cZ|is 1F5[KCQ>|next #Z|of <_>CAZe[|on #ZB^C@D?I]]Yb]i[jEkB|only #E;_QDk[|open C[DCjZ|or 7a|so EZ|the KZVZ|to 0Y|too "EHD|upstairs #c|was :YE[|we F[mZ|went ;[|where ]_|will >^D]QC|with )[,@1Y;E<Z=Z>^CEDDE[MYeZnD|you 7[
rooms|"D,?-E/Y4?<Y=F>b?BCAEDJaX?^^j>kDnB|<number> 5[TZZ[|and +Y<[K[|are A[|from &])=K[UX|have >^eZ
root|+a,ACYQ?d^
rooted|1[|in 1[
rooting|%^J_|for %^J_
roots|7]<[?[]c
rope|&],[2C9[;BDDSDb@i^lD|and 4[
ropes|,D@]nD
rosa|CC
rosalind|&cKb|<name> &WK^
rose|-]1b4B;EEbIER[V[jZl^|<number> ,Z-_1cCZE[R^V^jYlYn_|by DZ|to E]l]
roses|%X)[,[DZN^QZnC|are %Z
rosette|1Z;[
roster|&@,B2Y@BCCQFfEgEnD
rot|D[
rota|"C&],U.a0X1C2_9B;Z<C=W>C?VDYEBHAKXQ_XcYY_Gd_eDg]|and 2Y|fair "D|for ._eDjC|is 3Z4^?fX]|tool 0[
rotas|"b,A>ZH[Q@jZ
rotate|B]D[i^
rotating|-ZRZ
rotavator|<[
rotten|+^,C:[>cDBPYa^e]
rough|'Z,X4DY_eE
roughly|#@.E/?0A1D2X4a=B>ASZT@WZdBe?nE|<number> /C0B1E2_W]eFg[|one 4c|the D[|what ']
round|!X"A'^,W-B.a/C2D3A5Y7a9A<@??BZCWDZEBLYMXO^S]U>X^][^Gc?e]iZk]lX|'s f[|<emoji> &[B^KZia|<name> "DQaX[YFkCnX|<number> 4cC]Q]d[nW|a ,D7X?DQ]|about ;[|and (V*]=XDYMX]B|at 4D>^TYgZjD|by !bC[DZeEj]kW|for &Z+^|from #[1aV^|here ,C;cDYQDWYb_eB|if .D|in NY|it #D>CDY_EdC|led 1]|of (Z+],^B[M[nb|on ,YDYjF|the #F&D.@2Z<[>]?ZCZHBjZn@|to )^7cF[NZ]b|two 4D7b>DXZY[|up &Z8[|we =Y|with 4^7FQZeZjDk[|your 3^
roundabout|4D;W@_M^gan@|at D[
roundabouts|bYeZ
rounding|&]A[KZSXhZ
rounds|3D4[C_nD|of D[
roundtable|?^E[^[
route|#X,?2B9_D[ODWAYa^ZbBdR|<number> #YCHf[nE|and dY|setting kF
router|#CC]D]fXj[k_|off DZ
routes|<Zf[i[j]kW|from D[
routine|(^+],?;_BZMZn]
row|!Z"[,_-D0X1G3A9X:C=Y@[CAKDN[Q]TAXAaBgYj?lBn@|<number> 4[nD|about <Y|and .Z2Y@Y|c "],Z5[|f .[@]IBQXf]g^|nobody mE|on fC|was ,Z|with ,D0[fD
rowan|&Z<]?Y
rowed|@ZgZ
rowing|&D'[;[<[?ZKAL[|club ?Z
rows|)Y/_3X4@;cC@DaQCT]YAbYj?k_nC|a /aT^|and 3Z4@
royal|;Y<]
royalty|=]
rsvp|-[[]
rt|(h*]:Z?DCFEZHCMiOY_EbBfCjDn_|for (ZHC_F|if (c7CMc
rub|DaK][YgEk[
rubber|#Z,@4E>CDX^Y
rubbing|D[k^
rubbish|,d4a>WFbQae^mYnC
ruby|,]?[
rucksack|,^@Vj[
rude|#F,_.a7ECBI[JZMDQdW_fBnB|and kZ|ones ,]4DYBl[
rug|+Z/Z:Z<^@CF[PYT]jC
rugby|CDDEMFQZ|<name> eZ|club CZ
rugs|C_j]
ruin|mC
ruined|+Y,Z:CPYQ]
ruining|:BT[
rule|.D4Z6C7BBZU^XCY]]EnE|the ,Z
rulebook|8A
ruled|4YY]nZ|out nW
ruler|#C?Yf[
rules|(a,?/c3B4A8^H[J[M^QET]W@YD_XkVna|and /b>ZT_eY|for n^
ruling|3XC@F]jEn_
rummage|4E
rumor|#^
rumour|+]QFYX
rumours|#]Gbm[n]
run|!C&V*C-Z.@1?4D5B8c:?<B=Z><?X@DB@CYD]EEFAJ[RWTDV@XY_@bCeHhYj_kYm]|<number> )[|a #Y&_,C9@;X<c>@@CD<cceCj]|all fE|and ,^4^YY|as -YbZ|at 4X8]jZ|by &_4C?]K]TZ|do ![+X3]6]7e8EDDX[]baH|farm %FJG|for >]|from 4F8XC^KZQC|in ,Y/Z;Y=]K^QZn[|is 0Y4[CZQ]|it ([,D2a:Z=cIZSDdcg^|of k^|on A[jB|one e[|out #>,T0Y;Y?BCZDYeHkY|since Q[a^|the #A&V2C4D7D<DCEDWYDmA|them <[|this ?bS[|till %]JY|to 8Z|your "^)[D[
runa|&FKE|hemmed &FKE
rung|&])_,C.C1Z4[7B9C=E>[C^D[F[NZQEYW_@dBkX|<somebody> 4Z|all >[|back 4^|the ,A>EQDgW|to ?aE[
runner|1D?aPXaEfag[kFn[
runners|"A#_+[5[@BBcDdHARBZZ_^gDidkan>|up B[
running|!C#F)D/B0]3Z4@7[;X<Z=@?^AVBCCcE[FCIDKCMHNBPEX?YCbVdCeDh[iCkC|<emoji> EX|<name> "B0YQ[Y^n^|<number> C[j[|a 4DAahbnc|again C_|and ,C2ZCZ|as CY|at '[2Z;Z|away 7BI[|costs QYSZ|for 1]|in 7c|late >Ze^|on 7Z<bQ]|out 7aC@jD|payroll "X:X|the 2C4CCBSBWAfA|through 8Z
runs|!@&F(X)_+B,[/C2a7??@AbECFEGAM]PAWX]CeKfChclDnC|<number> AY^[|a KB|from >Ye[|in CZKY|it ,CA]hZ|like &]|on (Z,Eb]jD|out D^Q]d]|small D_|the &D2f@ZKCW_fFg[jA|through )aAZh]|to <b=ZQA|until #[GCJY]F^YgZkC
runway|%YCZj^nd
rural|&b/^1A4Z;]?[CADFVBX[eZf]k[|broadband 1BVC|hospitals /ZeY
rush|+Y,[.^3C;[B]DDSYbakB|no .B|you +[;^b_
rushed|5Z>^e]
rust|,EKX
ruth|DF
rye|"F#f&b*E4A:DC]DAI_KcM]XXYD_YiDmCn@|'s k^lY|and iF|is KC_Y|loaf X]|our "A|share *EOF
s|![&e'D(],^-D.Y2_7E;CCBD>ECIFKcMbO]Q]RAVBWYXX_CbCgDk?|<name> ![)],FQ@_DgDjB|<number> #^aX|and (Z7E|to KE
sack|=YCAeD
sacks|,^0C?^DZKBQ^fak^nA
sacred|!Z8a^_k[
sacrifice|:daZ
sad|4>7];D<C?Y@@DAI[QbYBZYg9|and ?aIanA|to %Z-W@CgBnY
saddened|K[kYn^|by kYn^|to K[
saddle|AZC^W[fYhZ
sadly|)Z^E
sadness|,BIAeXgE|that &R,DgFj[|we k[
safe|#?)C*C+C-D2C3A5E8H9E<C=D>C?AABBDCbD[FDHDKYO@QCWCXC_Ah@jck]lCnZ|all Q_|and ,YjZ|deposit DD|everyone ,B|for D^|hands aC|place n]|to C^|with %[J[
safely|4]
safer|#Z/E0[?[D^kZnZ
safety|"E#]%c-D1D5D:d<B>C@CAZFDGFH]JaK>MCS[UZXG[H]Badh]k@lEmDnB|is %a:]AcCDJ^U]XEa^h^jB
sage|)c,[<cNb
sags|Da
said|!F"?&<(C*E+B-G.F0^1?2E3D4[5A8D9A;[>E?=A>BCEDFAIZJZK@N]OEP>QHWCaZb[fAgBhEi@kF|<name> %],B4c;aYab[|<number> ,A0E4c;D>[?_Q?SZY[jB|<somebody> &F,>4C<^@@QAYCkB|a ,_>]B^i^|about ,E|and #@.X4[9ZDAI@KDQFeZjZkC|as #_Ia|at 2[@]|first #AIF|for ,c|good 4C|goodbye <dcZ|hello n]|i &D4BKD|in 4];[D]QB|it #F,C3_4<7D:e;V>]?@DEGEH^ICMWN]T^VXXbYCZWa_d[fDn]|keep 4]gZ|last 7g]_|my #^|no "Z#F'Z,^2]4?8Z<e?DCCQ_SC]A^]caeBg]mY|nobody 0^U]c[|on &D|our #a/^4YTZ|so #Z4W@FIXQ[YYbAgAkF|sorry ,[QX|that #D4^>DQFW[eB|the #i3C4^7];D>CC?F]IdJ@Q]XDYZ]W_>bAe@f>|they 4DI^Q[|this ;[|to nY|we #@4C:Z<Y=Y@]IDKDU^aUg^|what ,C3c4B;DDZX^|with #[4G|yes #@2Z4C7Z;D<CFYHYIEQ[WZYC^[bCc@d^g_kF|you #DK[
sail|.]4Z8Z=[D@SZY[
sailing|=b@[DEFZQWdanB
sailings|DZnD
sailor|n[
sailors|"^B]HZiZ
sails|C[
saint|?Z
saison|&^K[
sake|,[3[XY
salad|&]CAK]gZjF
salads|8Z
salaries|/^T]
salary|#B&B']*Y/^2a3C:]<C=?D?KBLYOZUE]BdCnD|<number> ,^<DnW|from 2ZHF
sale|!?"B#B&B)D*C+C-Y5a6B7^>D@DC;E_G?IBJ[NBOEPBVFWGYD[E]]^?bDe[f_gBj;l]n^|<emoji> !Z3[7]UaaAnD|<name> !DCaQU]B|<number> jC|and &Z,Z4]K[|at ^Y|ends !X7bH[X]]aaYnd|ever ID|from &D2]C[|in D[|is C>j@mZ|items n[|made f]|now JX]GnC|of A[E^GBhZl]|on /]QETY|sale ![GZ
sales|)_,@-e.c2b4E5^7C<ED>EBF[H@NaQ<R_SbTEVZWXZ^]@eEj[k>|<number> -fRX|and CYnY|for ,E1_QC|reached 0@U@|will .]
salmon|gF|is ,[
salon|)[*Y1ZA^|and *Z
salsa|"BMWScnZ
salt|#^+Y,E3B4_;CCDDaI[PZQCSBXCY]dBeYk^|and #ZbD|water b[
salted|(]9[?YK[M]
saltmarsh|A[K_QDnB
salty|5]9[Z[
salute|%Y|you %Y
sam|&a:AKZaCg^
same|!>"[&C'P*@+A-@.a/A0?1E2F3F4C5C6D7F8C9?;C=Y?>BAC^E@G@HUKDOAP@QYS]TFUFYEZFaDcYf@h[iFjXlDm[nA|<name> ,[CAQYnC|<number> 3a4[7D:eDDF[SZTHX^]Zb^|afternoon ,Z4[=[e]n]|again QE|as #CC[QGY[^b|boat :c|breakfast EX|card C[|day "_)^,].Z3D5Z<C=YD]HaN]QESB]^bBe_jWnZ|eleven <c|fault #]|five ,C7e]Y|for #F|hall ,[Q[h]|here jA|hour &[>aD[KYjY|job Dd|morning .]C[QY|night #_I[|nine 7^|number KGhYkZ|old "[%[A[J]hX|page 2Z8[|people ;Z|person ,[CE|place >ZC[SZkWn[|price #D&Z=cDXK]QC_DdfjE|prices .[Q[|question )[,B9CJZ][b]|recipe S[|room ,[CZY_|seat CD|thing #[,>4E<[FVIcQE|time Ceja|times &F|us 1aAcVbhZl_|way ,DD^k]|week .@=X>ACAQZjBkCnY|word FdmZ
samosas|,a.ZQ_
samphire|]F|and ]F
sample|#B&Z,@4]>ZLbQBT@UAeZgBjCnG
samples|,?4a:[C@IZKDYbjB|are KC
sampling|dY
sanctions|,Da[
sanctuary|!F-D8_RBX^
sand|Db
sandals|3_
sandbags|?eCYDeQ[fbgZj[k_n^|are D[Q^|at Dan]
sandbox|B^i]
sanded|&]K^
sandra|2ZWY
sandwich|"@#_&_,b9X>DDCFEI]KaQWRaf_k@|and 9[
sandwiches|+a,].]kDnC|and +c,aPXQY|from QE
sang|,Z5D<^BBIBQ_Ybe?fUiAjBmZnD|the ,^BCY^iE
sardines|?E
sash|0[
saskia|&_K[
sat|%Y&U,]/C1D5D:D<F?W@_A@BEC?DDIBJYM_RFYB[E]X^^_BdEh@jAlD|<number> 7_<_QD][e[fBnB|at ,Y|down ,C4CF^QAW^YFZZ|here ,a0Z<X|in 4X;@<E>^?EDCQXU]WFe_gFkX|on #B,C4B5F8Z<A?^@_EZZBbCfUg^jCnX|there &[4XKX|through #^,bKZ|up ?d|with ,@0DgakE
satellite|RD
satisfaction|/_0c1d:C;_AbJXT[UcV_bahb|is %[J[
satisfied|![/[:BQZ
satnav|3CD]j_k_
saturated|5Y
saturday|!D"D&D,A4_7BC_D@GBKAW_ZCgXj^kAlFn?|'s 2[4E?ZF[WW]Zf[kD|<number> 4aC]dZhZj^|from ,D|is CB|the DFkC|was 4_
saturdays|#^CBQGm]nC
sauce|"_,^;aCa]abajY
saucepan|&E,[
sauna|!^8D:YDCFE]Xd]|is :[]Y
sausage|,]0fKDV[eah[kAnD|roll C[QYV^eYjX|rolls 0]CC
sausages|,d=^A]Qbd^
save|!_#B%C&C(]*Z+C,A-E/^0B2]3_4_5?6b7L;C<A=ADbEVG]K@M]RETZUBVCX_Z=[_^D_AbAd@iDjGk^lZnY|<number> ![/A2f6Z>ZC?GeSZT:WX[^^Zj?n]|a 6^MZhX|an !_/[|and 8[DDkD|by RG|for ([7BMYnX|it DYF[Q]|money 8]|our D]nY|the C_DXEaYEk^|this (d:C;CFYM^kFmYnF|up #D|us 3[|you 8[TYX]mBn^|your "Y(F=DC[D]bEg^j[nC
saved|&[,X/c0[4@5X7D;]<d>A?fIFK]T]]>b]e=fcgWj]kD|<number> /]T[]@|nine &[KZf^|the ?dCF|us +W/[?[F[f^kHn@
saver|/]]X|<number> /]
savers|!Y"D/]0_7c:_ZZab
saves|#D+^,=/c2X:CAXD^TdhWk^|<number> /^AZTZhY|a ,B/Y|the /Z|you +_k]
saving|!^"D)^*_4D8Z9CCXN_RAVBYDaZbDj_kB
savings|!g&Y'Y-]2ZDDG^KY[D][^CjAkG
savour|]X
savoury|(a
savvy|/Y7aFY]^kB
saw|#Z)E+f,Y.D/Y2B4>5E7B8F<Y@XC[E@KCPbTZYBfXn]|a #[|in 4_<X|it &];^@ZK_e@jC|may jZ|on ?Z|that F[|the #C1W4D;B<ZU]
sawmill|DZj^
saws|D[
say|!a"D%F&E(^)B*[-@.]/X2D5<6C8E:D<>>Y?<@DAEF^G[MYNZP@QHSXVYZG[CaEeYf>jEnC|<name> ,]KZP[|<number> 1_4a@_DZg_iYkC|<somebody> #]&=,X4BD^I^K@Q^jZ|a (YM[QZkB|about "cF[HaQYkDmY|and ,D.C3_4^<Y=^SAX_d]|anything &]>]FY|as .D|at +g,Z.d9ZPYSZ|brunch 9A_E|by )[R[|everything @F]E|good .Z|goodbye (D1[8b:E@DRV^bnY|hello ,X1@:_>YEaFCHZK]VB^Da_bEkAlbnF|here (a4DMY|hi ,ChakZn_|how %X.D|i (],]4?9CeWk[|if 'Y.C9]DCjD|in 'G(FI[QZ|is #^7ZkB|it &E(^*^+Y,^4A7B;E>YA^B]CYHDK]M]N[OZQ^VbWYYJ]E_]dFgBh_i]kCnG|more !c,A;_FdGcME^BaZb_nE|much V]XY|no (B,>.a/F2]4A7h9Z>BMENCQ>TAZZ]abZcXd[h]j@|nobody 7]]Z|nothing .]>^FfQY|on I]|otherwise DCk]|our #a)Y,d4Z@[Q]g[jbkY|out >V|so (E,@.]2C9Z<_=Y>b?[HAIDKGNBQESYW<Y]]BdHe^gX|something ,ZFB|thank (X3]?EBc^Ef@n[|thanks %])[?B|that #@&X;YA]DZICKZ]Xe@|the %A&a,@.C1]4Y<^>CDXKbMXP]QDTYVZg^j@kXmT|their 7D|they #a/b0a4D=ZE]FEH]IZTaUT_VbFdZn^|this FEc[n^|to +];Z|too F[M^|we #D%Y,C/]7_FCGFH]KENFQET]YZ]ZeDn[|what ,E4^;EDbJZkb|when #A.E7ZFZj^|where ,]4[9]DZQY|which .A9a=ZC[DZFXKWSF[]dZ|who SXVZ|why .]4^7DI[Y[eAgC|yes "[#A,>4B5[6ZDEIBQ@WBY[Z]^]jAkB|you 7X:a=CIBjC|your 3D7C
saying|!F#_%B*[+D,Z-D2[3_5D7[8A:@<@>_?ZBFDAF]GIIXOaPDQYRCZC]]_Aa[dEe^fZg[|<emoji> ;CO^T_|<somebody> ,C>Z|it ,C2B4CF@|no Jam_|nothing ,[.[F^Sa|so ,A2a4]?bY_f^jB|the >FDBY[|they ;Y|who ;YhZ|you @]g^|your 'Z
says|!E"C#Y%@&@'A(E)C+>,c->/;1?2B6C7<8;9?:C<@=?ACB@CXE@FDJ<LAN>PBQbT=XAY_]<^@_Ua<cBdFeFfCh@jZkYlAnD|<name> "Y,]4b?dCCQEY^aBe]jCkE|<number> #Z*[0^CcKEO_Q@S]eCgD|<somebody> ,X.D4CDCP]QXkAnC|a 5];X@DgEiZ|and ,<4^?EQDfE|at F[dY|because YE|do ,b@_QZ|hello ,[fY|i %E&[,_4DD[QIYCg]|it #C,D@^e@|its ,?QAnX|no ,[.E5deBj@kC|nobody ,G0]D[U]|nothing .e>^S]|on >]D]|otherwise ,F3ceZ|our 0A;[FZTFUEmZ|so #_3D7Z>FCBI[SCVZ^_|thank fD|that 2ZeE|the "C#A&E4a:C>?CBDCQa_[jD|there nX|they ,_Q[jC|to ,Z|we ,a.Y<]IEK[|what &YWXkD|which #Y|why #aF[|yes ;Z=Z|you :ZS@YFe^g^|your 3c@^
sb|k@|<number> k@
scaffold|?XIEOXQ]
scaffolding|#D<[@YBEgWj[kC
scalable|&C,D-Y0]8BE^Rb^Bh[
scale|#C%E&A)Z-f2D4D7D;C<EA@C?D@EXJBM[QBRgaDbAdCh<iBjBkDnE|and EZ|of 1^
scales|'Z7Z9Y=ZDBLYnB
scaling|%^-c0Z7Z:?;]H?R_VCaAb_
scalp|-^7]R^]]
scam|4G@DDYQ]k[
scammers|C]|are C]
scan|*^,C4]7[;B>aO]Y[_^bEeZkXmBn[|result >_@[e[kC|the C[j[nX
scandal|:_a]n]
scanned|*Z3Dd^nD
scanner|6]CDIFe]nB
scanning|>]
scans|&Z)X,B/]4CCcK[T^d]jZ|of ,C
scared|#X.D5Z7Y9B:B<]>a?YYF]Ye]fY|of 5[7Z9B|to ,<@[QAeZm]
scarf|!]&C)Z,]DAIDNaQ^YD]Vb]f]k@|bought "E
scars|,@
scarves|3Y
scary|,Y>[R[e_
scene|,CDEQC
scenes|1a;[CDF]MZV_|the 8Z
scent|#Z+^8Z:[PZ^a
schedule|(aEZG]M]a_iYj[lZ
scheduled|nB|maintenance C]nC
scheduler|,]?ZKZQYnZ
schedules|4];Zj]
scheduling|![)[
scheme|%W+Z,B4[5X;C>BD]ECHEQCVZY^^_aFn_|and 4[|within @YD]
schemes|Da
scholarship|4[
scholarships|0^
school|!@%Z&E'd)A-=.C0[1V2@3A5G7E8<9[:@<>=D?D@aAaBADEGCJUKEL_RAUbWDZE_Yb_cDe^fCg]h[l?|'s :]Q]|<name> 'f>[LZ|and ,ZH]L^|at AbQCR]h[|bags ?]KG|buses ,D1]AZVXh[|choir 'E|field =GdE|fleece 7C|for +D|gate 9[@BQES]|group nZ|groups ,Z|gym D[|has EY|holidays >[|in .Y6ZSY[YbE|is >[CZ|lunch IH|lunches "[n[|meals EDfYlC|of /]0_|on ,B1[D]V[|roof 7FdZ|run "Y.]>CDBN[hY|shoes 7Z|that &^;[|this )]|uniform CWD]|visits &]|year E^jZ
schoolroom|CZj[
schools|#Y,B-E0[2Z4A=ZA]D@I^WZ_[bXeAg@jZlXn^|across CC|and A^hWk^lZ|are 2[8]b_
science|-B/[3b8a<Z@[CBGEUHXX][jBl^n>|is :]NY
scientifically|/_8[:Z;]TZ
scientist|&[<Z@]K[g_
scientists|/bN]Ta
scissors|&c,Z<]EZK[g_
scone|)]*],[M]n?
scones|+B,B4b?[AbI]QZY_h^ibnA|in +B
scoop|"[4Y8c^a
scooped|1ZAZEE
scoops|=Y
scooter|4[7[KY][
scooters|,E4[C[QH
scope|&F-h0_9[C@RfUYn]|<number> &F-c0_4ZR_UYnY
score|!Z(a*]-e.E0b4C7W>^C>FaGYIDKXMZO[R]U^W]]Ya[bYh^j@mY|<number> -gR]bY|and 0^7^UZWa]Z
scored|k^
scores|0_IB
scoring|dX
scout|#]C[I^T[j]|hut C[T[j^
scouts|?XIAQEfajG
scrap|A[DDh]|the A[h^
scrape|)[8[=a?[DbN]dafZk[
scraped|,DjE
scratch|&X2[WajC
scratched|QCnF
scratches|,_Q[
scream|,a
screamed|<bFfVZ
screaming|"^3ZDZH]kZ
screen|#Y,B.C2]4b;C>]@AB_C_D_I^MCN[Q>S]Yb]G_^b?e[gCiZj]k]mDnC|<number> C_j[|and 0Z2Z7[C[|reader #>4XK]YX__nX|recording nE|so .[B[iZ
screening|&Z>ZC]QFS__XkY
screens|"]#a4^:^>Y@]D@SDZ]^BgZj^
screenshot|(D*_,@0d3f4D=E>D?^DCMCOdU]VEXd[_][fYkA|it *Y7]O]|of *Y,Y3Y?XVF
screenshots|7C;^
screw|,[4^?]DE
screwdriver|#]n^
screws|"D,]CYK[QZjXn^
scribble|QZ|on QZ
script|4?=[>E?VCDDDKBQ@kEmAn^|from n_
scripts|,ZCXk^na
scroll|"B(d.A3e7l9ADBF^MbQASBTZXa[a]i^DaEbCeCnF|on (Z3Z7e]Z|past "B(e.B3c7d9BDDFBHDM^QASDTWX^]]^EaCbDeDmBnC
scrolled|7e]a|past 7e]a
scrolling|(a.C3h7e:A>ADBXb[c]feBjCn@
scrubbing|?Z
sculpture|bZ
sea|!f)Z,b/Z1_3F4A5F7F9C:^<E>BCEMWQaXCYCbZdEg[kZmB|and 8^|is kZ|never n[|shanty ,[QXlY|view !h)ZG^
seabed|CC
seafront|;E
seal|9XC^D[KZYXkW
sealed|DcFeVYY?k_mZ|bag D_k_
seals|_^hY
seam|#[>AeE
seamless|%?-a5B:B;<R^ZBbDjAnC|end -^8^aZhC
seamlessly|7A8?
seams|<b
seamstress|?_
search|"_+E,A3^4E9Y:Z;X<C@BC]S_X[^Y_ZiAj^kI|box 9Z_X|is ;^@E
searched|QE
searching|,Y4]<[CC|for kY
seaside|FZ
season|#E&@-B/=0X3D4A6C7C8Y:V;A=Z>C@^C?E@F@G^HDM=R=SETAZX[?][^a_AaZbClCnD|'s QBfD|<number> 0[8Z]CiZ|and #_Q_|are 7ZAY|has B[|is 7ZCCG^QXV]XDZ_]a^AaDjBlZ|of 1a:]OYQFVaX]][^Da[nE|pass 7E|so 2]|starts CD|ticket 5[=_ZZd_|tickets )Y7DD[]Caa|we -[8ZRZj[
seasonal|,Z-B8E;CEDRCVY
seasoned|!["E:D
seasons|&]4]8]<Y?Y@]AEI]K^Y_hCnD|taping AFhE
seat|!D%b+H.G/C0X4C6]7Y<D=A@^CEECJ]KDS]U[W]YZa?bYdGg_hFmDn[|<number> 0[@^U[g^|a =CdD|and KD|at XY|belt CDjF|for *^.AOZ|in ,[|on Q[jF|with 6]8Z|you :DaD
seated|E]
seats|!^&E(D)Y+E-D0_1C2Z5X7f8D9C:D<B=]DDECKGM@O[QCS>U[WYYFZX]a_?dTg@hBlBn>|<number> 7]>Z[Z][|and "F&Z,_DDQaSB|are #Z,DCAHC]VaWhZkD|at *[|for )ZQX|left .[7^;[C]DZH]NBQC]_b]iXk]|on (H=dMDd_|out #d|with D[
sec|,?4CEZPZlX
secateurs|,]2Y<]>ZDBF^Q^
second|"X&W(Z*C+C,C-=0_1A2D3A5[6D8C9a;C<E?^AEBBCEKWMYOIR?SVUVW@YZ[D^D_ZeYfagYhDi@kClT|<name> =]>dQEd]e]jE|<number> 4]YZ|album ,BQBnY|and (^,aE]RY|best :[DYa_|bridge 4E>[|class 4Z|coffee 1_V[|cook -F|counts 7bM[]VhX|day QAnY|floor <]KCk[|go &X|half #D4B>EIAQBkD|hand 4@YEb^jD|in <]E[l[|is ,D|left _[|line 4]EcFZl]|night .]C]|one /[4=7E>[SCdXk[nY|opinion gZ|page JY|paragraph ,C>]|part Y]|payment jZ|person ![QD|place VZ|plant EF|pressing /FTD|printing #cI^K[Y[|quiz H^|release 0Y|round C@jB|row QD|session b]|set 4b|shelf #c|show eF|the EFIX|time ,^1]@[Q^VZe[|to ;f<EYZ]Wb]|van Ea|warehouse &^EDVB|was 4EjY|week &[?ZTZkC|year &a1B@]EDK^^_fZlWmZ|years ?fCZDZKZfanE
secondary|D[g]kZ
seconds|!X#>&E(Z*B/a1E6[8B:@CEF[GaI?L^ODT^V[XZ[^^CaFdBeCfCh>jCmX|<emoji> !^)AG]M]nE|<link> E][Y|and +]7_ICKYY>|at 4YC[|of BZ|someone /bT_n]|to E^Z[]ZnD
secret|!Z"_#C&D([*b+E-B8^9D<C@CA^DCFdHWIEKBOYPDQDSB_BaBeFkCmanC|'s AdhZ|is ,C8Z|to !]"_H]
secretariat|Ebl_
secretary|#Y,F.D0]9a>CCCQZg_nZ|<name> nZ|has 0]
secretly|"]<ecZ
secrets|/C7EFam]
secs|"ZeZkY
section|#D,Z4[<C=[C^DaHFIFQ_SIaBd^j]n?|<number> #D&@DaHGX_jBk^|and D[
sections|!EQB
sector|,C-a0c1Y:C;c<^Q@RdUZ^Ba=bZc_fDhGkCl[nC|and -X;^
sectors|hD
secure|+Z,D->3B7_PZ[Z]b^WnY|your +[7]:_P[][aa|yours )D7]GXND^Ba@i]
secured|1[8CE]VYfDl[|the fD
security|#E-D.b3X4[8a:_CYE[FEIAJ]K^SZ^[a_bFfDhYkQlT|fixes .dCYSanY|reasons 3[nZ
sediment|CYDC
see|"=&C'B)@.@/d0B3B4C5D6^8B9B:H;U<A?U@FAEF_GXHBLZMXNDR[S@YC[V]__@aBb^lYm]|<mention> -CREfX|<name> &])Y,F-Z3]6_?aX][[l[|<number> /Y6]7[C[|<somebody> ,<C_KVQDkA|a #E%X4E7C=Y>DCIDZJZK[SE_EgAjZnU|and 8CDCe_kB|are /B7Z|daylight "FD^|from QD|how 0[4^<^DEFVI_S^]B|if !^,D.B4[>DD]GZQBg[j[k]|in >[HD|is 4[[Y|it "Z#=(a.[2]3B4]>aCFJAQ]W_YaaFbBebjAkYnA|me #^QD|more D]jZ|no .^SY|one 3]7[DFXZ|our "?)X-Y1C4E8Z:]B[ECFZHFN]]Fc_|photo nX|so #EbD|someone ,Y|something D]jD|that "['[6[7[>^e]gA|the #G%C+].>/C1d3D4C7C8G:D;ECAD>HAICM^P^R[SCVZYDZZ]FaZbBg[iXjAk@mZ|them 7C9ZM]Y]_]gZ|this #d3a7D?_I^THbE|us #C)A+bD^HDNDSZbDk]|what )]+E.[7D8e;e>CDBFZH@JBLEQAR>S[VX]DbdeFk@manB|where ,Z.[|which 7bFZkC|who ,B7h>GDDO[QA]ckD|why /c7b8[;cF[Tgb[m^nD|you %g&_(C+X8@;C=D?BB[C]D?EbF=HFJcM@QYR]ZZ^EbEcYfDhZjDm=|your 'Z,XDaQ^__j_
seed|"Y&D)a-?0Y2a4E9C;C<B?Z@CA^F]NTOXRASAVE[J^Ba_fbgEh^k]|bank 0[EZRA|potatoes A[C[P[YZhZlZ|round 0Y1ZF[h[|swap ?Y
seeded|QZiE|loaves iF
seedlings|&[QDg[jZ
seeds|#^.[4[@ZQB
seeing|)a+D-Y7D>?@]BXC]KZM_NdT^]^|the ,YQX
seek|CX
seeking|-WR]
seem|7[|to 7[
seems|,]C?gF
seen|#F%W'D*G,D-E1C3B4>5D7C;]=AADBZCAHGMAQBRCVCYBb]dIe@gUhBjDk]lDn@|<name> ,^@E|a 8b^]|about @[|all S]|anything ,?QA|by ,CkY|from CDKDjC|in ;^>abZjEnD|it #Z&?0Y7Z;[?TQBYBb[jZ|one 4C>[|the "b,F4_<XBbH[SDY]i_|this "A2[HEWXmD|to <Y|what ,c
sees|!D8Z=a@ZD>I[R]W_XBd]jXkBlD|the 2ZDE
segment|5oZj
segmentation|"_n[
seldom|;c?cb[fY
select|kY
selected|!])E-C@GCAG]LY][i^jCn[|for @EmY
selection|X]]C
self|"H#^%B&C)[,Z-_/B1g8=:^>B@]CCDEEEFFNbRcTAVcXY]F^Aa_bCcAdDkXmB|assessment 7Zk]|employed @]|is 7Dn]|serve V]|starter -_|will 7]:D[]
selfie|(^*_3]<^EBM_ObVUlBnB|with (^*^O]V]i[
selfies|'j3_LZ
selfish|2hW_
sell|"Z#A%C'Y,W-B.E0E1F2n3B4=5_7[9A:Y<<=C?@@CBAC?FAGCICJCRASAWnX@Y?ZV_FaYb[eFf>i?jCkZmD|a ,Z/YTZ|and 2Z;aWZb_|lamps 9C_D|milk BF|on 5Y|out ![+[7j8F;Y<Z?CCDFDPX]fmD|the .F2aWRgX|to 5c:CZ_|you )^.C2d4CN_WcgCk]
seller|,B2[;WQDbWjYn_
sellers|/]7[FZHaT]aEnY
selling|!^(D,;2Y4_5_7d:C;C<D>C?Y@DD@FBGZIIKZTXW[Ya]a_CbFfUhClA|anything 2^|coffee ,>QE|fast !Z/[0D7eUC]c|it #Z4[|like 7Y|slices #CIC|something 4[|the W]|this O[|you K]mX
sells|&B.[/E2_7^=cAZW]dbgB
selves|7Gb[
semi|![)]@[CZQB|<name> CZ
semiconductors|-C
seminar|&XYX|room PXYYjDnZ
semis|?[fZ
semper|,W?@fA|<name> ,W?@fA
sen|/bCEn^|<name> /bCEn^
senator|nY|<name> nY
senators|,W/ZT]nZ
send|![#E%B'B*Y+C,>-D/Y3]5X6D7D8A9Z:B<@=^@ECCE^FDGZHEL=O[QBWJXZY[]DcBfBgHjDkXlUmWnC|<somebody> 7[QDgB|a 0_4[=]C[DaIAQaU]Y^dZk_n[|back E[|it !E([)]*a,B3[=]BYCBIDLBNZOcX^Y@a_b[h^i]m^|me "],A.X=D>YDBQESVYC_B|one nA|our "EHD|someone #[QY|that 2[|the Z[ebn]|them "W&D*D.[4C5D=CMBgDk[nD|this (Y3Z5a>[M_X[Z_nE|to /ZEa|us #D)D.A2C5]9a;ZDDN@OFSE_^d^fCj=na|you !Y&['E(A3FF[G[LDMAO]QASAXBYDZEaZ|your 'ED]LC
sender|kE
sending|%]:[BZEDJ_YZaZebf]g]iXjEk[nA|a AZhZ|the #YiWnF|you %XDDYYg[
sends|/F2]=D@CIYQbTDWYdBkYnX|a ,]|invoices @E|the CZja|you D]jYkZ
senior|"]&?/A4]<^C[EZKBQBT?YXlXnZ|<name> "]Ee|leaders /E<]TEhY
seniors|?^C]P[QD]BfWj[n_
sense|"[#X%c8^?CF[IZJ_SD^amX|of %_,B8XJ]^[|that ,].Z
senses|3X8f:D[[^]
sensible|,[.a7]Sa
sensor|&Z,b4]C_IZQaY[j^
sensors|,cQ[ne
sensory|;_HX]]j]|garden ]]
sent|#^%D+b,B-C0>4Y5>7?8D9D;@<>=C>A?c@aACBCC@DDEDFBIVKYNYPbRAW]XGY[Z>]B_GaCb?cAeYfeh?na|<number> #B,[4]?_@ZIDYaf[|a #A&^1Z4A?ADCKbg@|after .YQZSY|and 4_DB|before DZ|home =G|in #a9D@YI]_A|it #ZkD|me #Z&@@aKAfCg_|over ga|people @F|round *Z|the #<4@?FYB|theirs ,[|them fCkAn]|to ,?2]4Z?CQ=UZjY|us #g,[2Z4D?cIaSDYKe@fdj^|you #?)b+bC]NaPanB
sentence|(C.e/[:]>]?[DaF]SdT^dCf]k[man[|and ,V?YQZnZ|in /Z?Y
sentences|2Y3a4Ak]nB
separate|"?&[4@7Z>GYC]Yh_|kitchen #]
separately|,D
sepsis|mZ
september|2[nE|'s 2[
serial|;CC[QFjB
series|"B-C;YCXj]
serious|"@(D3e7i:FCZDAFZGCSBXb]c|about -Y7_;[Z^][
seriously|%f&D4B9]:]<DJeKALaQ[RXjCn@|and %]-ZJ[
sermon|"Y;[nA
serum|!^+^PYiZ|is i]
serve|"A,E-[1X4A?EAZEDQCR_V[Z]^@nV|you *Y:]aZ|your "B
served|&Y)E,C-Z7[8_?YB_C@JCM[VC]Z^]eXf[gDh_i[jBkB|<name> &Z?_fZ|<number> &Z)G-Y?]A[JEK[h^
server|&]0Y>ZBECZQ]SCe^jYkA
servers|BYCYaCd^
serves|,Z:Z
service|"]#>%X&>)Z+E-Z1Z4?5B7B8a9B=C>E@ZCcDBEAFBI;JaKEPBQAR]SAVXWEYE]E^]aCcYd@hAi]j[lEm@nB|<name> CZD]k[nY|<number> !A|academies nZ|and %])[,CJXN[|at -FCB|between AZ|charge #Z2C|for kE|in aZ|is :_DahE|on CbjX|to #E-C2[<]|until BEiD|update 1ZCD|will 1]R]VZ|with "^H]|you 8Z;]^X
serviced|S[
services|%Z-c3Y8[;[BZCCD>IBR^XaYAZ[^YcYe@nB|are -eDERakE
serving|"DDaQYkY|carp "DHD
sesame|#A&EKFj[
session|)]+D-Y/_7D8B:D<C=^C]D=E[FCGZNaQAS^T[WC^BjZmB|<name> G[K[SXa^|<number> CD|at QF|free !]7DDCG[b]kE|in ,WEaQ]|is N[bb|on -YQCbEgZnD|this -[|to 5Y7Z
sessions|&C)Y,>0Z2E4C=Z>C?ZC[MXQBU^gZn>|<number> 0]jD|a 0D|and =bg^|are O^|for )a7]
set|!]"@%@'D)X*C+[,B.<0?2D3^5B7[9]:Z<C=U>;?BBCCCFCHCKVLESDUBXW]^aZb[d[eAfAiAjF|an ,D7cQF]_m[|and 3[X[j]|aside =]>YDZda|by &].ZK[|fire ,CKZ|for )^-C1@4^ECNZnZ|in 4ZkV|is 1]E]V]l]|it &^)ZDXK^k]|list FZjDmY|lunch ,FQF|of &D8B:aD[G[I@KD]EjJnC|off ,Y@CCY|on @Z|out 1a8E:C<Z>GA^KAQ^aBdah^|that 4[a]|the #?4C;ZUDjC|to E^|up !Y)a+^,A/[4F:]D@Q?^[eagE|your 3c7cJZQEXd]ca[nY
sets|"[,@-^.D:^;Z<^=E?[ABH[JXQDTC_BkAmA|and 4[<[?_|of 5YQ^|off C[^]jX|out -^<Y^BaAh^|the B]D[j[|us ;[
setting|#B,C4^8_;aHFJ_RC^_aCb^fBgDjWmY|in ![
settings|-_.c1b<[D^Q@R[SbeDnY
settle|(C.@7c8b:^@CFDGEMCNB[C^]b_gAhBnA|for (D8d:eHAMD^_a^b[nB|it ,]MZ_X
settled|#Y,C-Z3^4a?[B]CBDCYW_agC|and 3_|the 4]
settlement|"[&_;CEEK[
settling|Q[
setup|#[=ZjZn^
seven|!B"B%E)F+C-D.C/_0D1X5Y7C8C9C:B;B<<?>ACBCDDJAKFN@O^Q_SBT_[@]@hakAma|and >ZDZ|days )[2]QAjY|figures /]1_<DV]|in )D/bSFT^[D|on ,Y4FYD|people 4XYX|things F^|times 5[|to CZ|tonight CZ|weeks ,CC[g]|where HD|year ,]KDQ^|years cZh]
sevens|?[
seventeen|%D/^>_EaT]f]l_|and >]|years %D&D,ZEaKEl_
seventh|?^fZ
seventy|2YGZkD
several|#d+Z,_-E0F3D4>5Z8D>_@@CFE[IcKCPXQZZYg?jak^mDnA|of #d&D,C4BI_f@gBj^ka|people #];]f^kY|times ,[
severe|R[n[
sew|,[A^
sewage|!@/^GA
sewed|,^QYfZ
sewing|+]0]8Z@_SCW_gZ|machine 8[@bW[gYkZ
sewn|&[CY
shade|![#[(a3_4Y>EB^D_I_M^XYYFj_k^nW|are (Zn_
shades|"dHZ
shadow|#^,DCD
shake|,^.^<eD[K[SXgDk_
shaker|!Z,X
shaking|>cAjVXe_hZ
shaky|,Z4Y
shall|"Z)X-a.]2W3Z=[CAFXIBRaV_[Ze@jDk@mVnE|be 4YR^nF|not 2ZFZmY|we [[
shallow|QF|end ,Z4C
shame|#]3b7d>^DCL]QG]^e^nZ|in ._>b|on 3c7_QE]Xn]
shampoo|"Z)_/aH^T^
shana|@ZBE
shanties|[Z
shanty|,[QXlY
shape|%B1D4E:W<EA[D[ECJVMCQCbDfCj^lCnC|of AZ|the DFEAJ_hEjYlB
shaped|6Z<ZY][^gCkD
shapes|(D|hurts (D
shaping|-E8@;^jDnC|the ;Yb[
share|!@"?#F%?&F'C(o)=*]+?,>->.?/?1G2D3g4?5A6E8?:@;B<?=]>C?>@ABCDAGDIEJ@K>L@MlNBOXPDQ>R?S=TCWBXcYF[G]Y^AcAd[f>gEk?lVnB|<emoji> (C:[|<number> (aM_|<somebody> (e|a -DAZL]QF|and OY^E|ash (@MD|before 2[|for *@OD]]|if (f.DJ]MaQF^]a@bYnB|in *]-Y=_Ecd[|is *Z-]O[eXgY|it (A*],C3aD_X^]BbY|of 9E|or (:MF|our -B6]<FRC|so 6[|that ,F0^5X8[;aABBZEEM>NZQDR^W[b]jGmD|the (B8Y;DDDFcM@T^U_]^k@l[m^|this (a3Y7^:D<Z=WMcOZQESFX]]_aEdYjAnC|to (^*d3@6D7E:EECFDMbO^XF^AmDnB|what (C9^:^<[MC__eanZ|with 3[7BDDE@QZ]DkE|your !_*E3E^Ba[
shared|"[#C&>(E*^,D-X7D8C9E:[;?<C=E?CE[NBOYTBZA^@abb;e[gahYiYjWlY|<somebody> &E|a %]|drive QY|folder ICSZkB|out #C|ownership D_gZ|the AZ|values 1Z|with %Z-BKAg^
shareholder|6[[[
shareholders|D]a]kWna
shares|"Z(a*l-[0_2c4Z=dC<F^ICKBM[OkR[U][caCd[j=|and 0]|in (F2e4[
sharing|(c*],?-A1D7C8C;ZF^MYNXX^^^b_jD|is *^|the ,DFZ|this (]7^]a
shark|>E
sharks|#]:[I[a[
sharp|,B3b6X7i>[C[OXX][[]Zj_|and !]a]
sharpen|,[-[R[
sharpening|C@DBQ_j@kB
sharper|&^1Z<_?Z|than ?Z
sharpest|+[
shave|(Y,[6]i_
shaved|(YY]
shea|,C;FW[e[
shed|"E#^%_,b1D4>8D?BCCF^KFPYW?XB[B__hCjAkCm]n=|and ,]=ZdY|end ,CQC|in >Z|on C[|that @ZjC|up QC|with Q[
sheds|2WC]M_N[janZ
sheep|,i4A5_;DBEC>DEQ^ZaeDf@j?kF
sheepdog|#bI]
sheepfold|,YDE
sheer|)[
sheet|#[&G*Z,E0Z2b3C4G7C8D;C<EDXEEMZOZSCTBWabFk_mDnE|'s #]|and *ZF^OZ|at >[|for 2ZQY_ZkF|in #^|is OY|of 4[|on 0]2]U[
sheets|&_*X2]CBD^KZP[fek]nE|are *Z,Z
sheila|&[
shelf|#[&[)C*E+I,A2_5C:D@ZDWEEFZIXK_N?QAXBZB[_]V^BaAb[d[j^m[nA|and &_+F6Z7Z>[]Z|by .]D^k^|for =[j]|in 7YAZ|is QD|of .]
shell|&[/BC[YEjYn]
shelter|"B&E,D>DCaDWI]KGQZZa_BeAjYk]nX|at C[D[QA|in ,C|open D^|page "E
shelters|A^C^hXlZnZ
shelves|#E&B)Z,??CF_SDUZYA]ZbCg[j_kAm]
shepherd|0amY|'s 0a
sheriff|,bC_DZ
shield|K[
shift|!D#c&a,[.W1B2_3E4C5D7?;A<B>a?Y@[AFBYC?GEIaK^N[S[VEYEd]e]f[gWhAjY|allowance n_|and I^|at &[K[|from &Y?afZ|is ,YdZ|it #F,E4E|packers GF|the j[|workers >ZB^
shifted|#],Z7[
shifting|-YRc
shifts|,A4A7E9Z=]>fEZQ@YB_YdYe[n?|and ,ZQZ|are SX|at TZ
shillings|,@
shin|QF|pads QF
shine|)[8]:eBcMAa]bXia
shines|:e
shingle|)[?_f]
shingles|CY
shining|&E1]9c_a
shiny|)]+eN]Pca[
ship|%E)X=XCcD>K]Q^WB[YddjCkE|it DB|to #[
shipments|j]
shipped|/^1j4b8C<^A_CAIZREV^YbbYh^jDn]|<number> 4c?]YZ|csv RE|dark 4B8FIYn[
shipping|!G4F5C7]<^GAX^ZC]]c_n^
ships|,B:bD?QAi[|from GE
shipwreck|W[
shirt|(Z3E7Y9]<_>]DC]Z_Y|sponsor <ag[
shirts|&Y3^<Y=]GYKYQCiE
shivering|D^k_
shock|,@/^7G8@:CFfN?QAUE]Emh|you 7EFeN@UE]D^Emc
shocked|<DF_
shoe|'^,E4>:EA]LZYAaDbaf@g[hYkW|in 4A
shoebox|&Y)]MYm[
shoes|#D&@3H4>;BFCN]XZYA^CbChCjCmCn@|<number> ,C>[|are gZ|off ,aDY|please CWnZ|this XY
shook|<]
shoot|,C7@>aD@QGd^e[|on d^
shooting|)]3]CDk^|in CD
shoots|6Z
shop|!@'B)Y+Z-E/C0B2^4?5D;?<WBEC]H[JCMEQFTaUEWYXFYBZD^[aZbCc_gFnC|'s &[)A,[6Z<aKX|<name> <^D_k_|<number> QGiX|and "Z#Y)W7b]Xe]jH|at C]|before !^,F|by n[|closed QZ|floor ;[|for ,ZDCfY|from )]|has CB|in #A)[AAIBWD^W|is 6^7FC][Z|next &]KZ|now !D?ZEDn_|on +[,]1X@CC]PZQY]Y^[a[gFkC|one *]OZYZ|open m[|opens )F|or >]D?|owners "^|shut 6BC[K]QZj[|the ![7ZGY]_^^a_b^nY|today 4]|was 4HjF|we 9__X|who KZ|will CADZjD|with !Y6Y8]<XGYi[n[
shoppers|"Z5f;[=]BeQFTYZaid|will "[/@TE
shopping|&a(>,_9d>X?FCBJCK]Q__]fBjBn_|trolley ,dQY|up &[|with ?@fH
shops|!D,>/^0E2a:Y<a>YI>QETZaXfFiCj^k@|and ,D8X:[|from CZQ]|that /E2[7ZDF|will C8j?
short|!@#C%A&B'F(F):*?,B/E1D2a3E4]5@6E8>:W;E<D?CAABDDbJ@KZWYXBZB^A_FaYh_i@j]nB|<number> <[|and '[dakG|answer 4CDIg_|by DX|for 'C.]7bW]][|form 4B|guide PY|notice kE|of #Y+],Z2YE_F^PZlTnA|on eY|one ,XQZjD|sleeves D[|survey *C|talk ]Z|version ,V4XDbIYSE_?jFkd
shortage|,DCZ
shortbread|,_?bQ_f[
shortcuts|*]:[V]
shorten|S[
shorter|4A?ZD[QaY[__dcgC|now #D|than ,cC^Qcj]n]
shortest|#ZCADbnZ
shortlist|#Z;B=[bCg[nB
shortlisted|;V<ZEXQEYFa?b]c[l]nE|for -F1;EZQFVCl^nA
shorts|,eQ]
shot|"]1[4[5^8AGDH_QYXYn_
shots|&^D[K]^ZbFk^
should|!C"?%B&I(D*D+b,C-^.B/?0B4d7@8A9h:D;C<<=Y@;AFB_DHE=GDHEJBMBN?OBPWR]VEWCYaZC^C_dbBc=d^g?|<name> "CdZ|a SY|be %A&C)B+]-[3A4D9D:X?^ADCWD_FXNDPYUBYC[Fb[kCmYnI|do 4C|get 9Yd]|go ,C9X>FQ^_[nZ|have #A)]+A4n6[;F<C=D>_?WBDDAEDN[QYVEWCYn]CaabBeWfYgDhAiBl@|i #](DQB|it 9[DC|know #F;[bY|look ,c|lose >[|never #]%[DDFXl[mZ|not #W)_,=2B3]4b7F;D>^BHCDD<IYPTQBSTT]XZYeb@dAeag[jCk>nC|read 4bQDY[|say 4b>CD^KVY]|sell BC|show #]|sit 4E|speak kC|the (E9cDYM[_]db|use Bc|we "D.Z9eQAUZY@_d|write ,FQF|you "Z7d9>:EDBHc[]]Y_A
shoulder|;CDZEY]^le|and eZ|to ;CEZlZ|with EZlZ
shoulders|&C,Z4_N]WEYZiX
shout|&Y'b(]+_,b.C1D3W4D7D9]<E?XCDFCI[K]L[N_QbRWZB_]dYkBlZ|about 3^;Zj^nX|at Q[RZ|for +]D_|if &Y4DD?I]QAaGjEkB|it 'b|out &[+F1E8C?]FEN]PDZCaYf_hB|your 'Z(c
shouted|,_@^CBDAFZKXQ_g_|at ,d>[CCDEFZQbeX
shouting|+Z,f9D?_PYfZjY|at +]?^PYfY
shoutout|&d+^,Z-C;CAFB]CEKaP^RBUXVEb>hEi[lCmD|to &d+^,Z-C;C?cAFB]CEKaP^RBUXVEb>fehEi[lCmD
shovel|CYnZ
shovels|?Z
show|!D%C([)]*d+=,B-C/_0c1B4Y5A7C8B9Z:a<C=a><??A@E=HBI^ObQATVU]VBa]bXdUe>fAjXm[nD|'s .[DC|<name> CZ|<number> ZX|<somebody> *]|a ,?0[|any 4Z|are 5ZZZhZ|both #D2Z|by #]:[|for F]|from KZ|in 0ZWZ|is !^.YS^_YeF|it "])^*a,??XFZH]KDN[O^aZjZ|notes #e|of !C8_CYGC^[|on 7ESCnZ|that ,@/a8E:_DCQDaYnX|the #D&C3d4D;DCADEIBMYXeaBjBnX|them 9E>[Dbe]|this )Y7[|up :ZQ]RZdZkC|us (],[MX|was =_|what :Z@Z|you &^,[4A;D<_=C>CAZD_FbQYT]_BjElVm_nC|your &Z(^b[
showed|#^&[,?4?<DDAM[SC]D_AeBj^n[|<somebody> #])[|me KY|the DEkB|up #E7[|us #_
shower|,?.C7C9?:Z;D>[DX^^b@e]gDkZ|gel 9F|like ;GbG
showers|#^,^4^7DBBCaKDO_QZnA|are BCkZ|at ,]4]
showing|-[0^4_C^DdQCR[U_Y[a]bEk^|<emoji> MG|how K[|the 4a|up -YaY
shown|"A,Y/X4Y7D=a>DE]G[I]Q[bFd^eAi[lVnX|are kYnY|in -ZRZ|the mZ
showroom|!Y"A)X1YV]kAnC
shows|#?&C(C.C2[6Z9Z;[<[?XD@FBIDNBQHT]X[Y[Z]_YaEcVeUh[j@m@|<number> CBjB|and 6]|how "^|in ,YYZ|it &BC^|my )[|the e[|up (E/F;eXZb]|you "YDFSXjEkD
shrimpers|jZ
shrink|DCkB
shrunk|QZ
shut|"@&A+E,D-A.E0D1A4B5G8B:B;A=A?CACCkDCEBFBH@ICJCKCQFSCVCYHZA^A_Ab?dDhAjel@mDn>|<name> ,GCeKDP^RFjen?|<number> C]|and <]|at CcR_j^k[|down 4EYDnY|for 3ZDCGZQBg[kF|from #ECZIDe]|in ,^|it #[9CC_|off CBjAnb|on )[CAfDjE|so aD|the 7F@ZCAD[YV|till 3_QZXcjY|to CZ|today CaQYj_|until ,[4ECYDAIBj[|up !^
shutdown|CB
shuts|/^4Y7^:Z>DChEFTY][eBfCgAjbkClCnB|<number> C_j]|at 7ZCcj^lE|on kE
shutters|)aCZN]U]jZ
shutting|"Y
shuttle|4ECfD_jak^|from Dfn^
shy|(d+];Z>dM_c[
sibling|!]
siblings|D]QEkanB
sick|#>*[,_3]9C@XCBD^NZS[_EgYmAnB|and ,C3]?ZQC|days CZnX|of .c3Y>XS_|on *_<^|pay &]K^QZ
sickle|@Z
sickness|1XVY
side|#Z&@'_)A,=.F/D0D1G4_5B8W9B:_<F=E>Y?BACD_FBI^KDNBOAPAQARJZ>]C_Fa]bDcEiBk]mFnB|<number> "YQ[|and .YDDkBnY|are 'ZDY|at CC|by 2C:b<CDBa^|door *F,C>EDdQ>YBj]ka|entrance C[e[|gate fY|has ,C;B|in (^:]MZ|is D]k_|of +[2^4D7B:[;D>ZDaS[WWeZnC|room g[j[|so ,]3_IYX]|you 7b8^D?]^
sides|#D%Y4A?XAXD[E^JXK]TZYAgZjDkYl[|and D_
sideways|,^?^DYQ^f_kZ|and ?af_
sight|DFjT
sightings|2]WY
sign|!U%C)B+D,[.[0_2Y3_4Y6L7]9W:D;B=^>A?b@CD^EWF[H@LFMGOCPCQ_RDX^YaZ[]ZaDbGeAf]i]k_nF|<somebody> &D,Z?aKDf[|and #]1^4EDZEieZjElc|anything #C@[D]QDeCj@k]m_|at 4X@DDDQBgE|in ,B3UDWF]K[kW|is 4ZYZ|it &[|language @Y|of 0Y:FkW|off -Y4]|on 8[C]KenD|share 3bX]j[nZ|that #[|the ,D3]6]:ZEbIDJ_SF[Z]YkCld|to #C:_|up !_)]*Z2^5Y9YC_E>FaGYHAKBW]X]]EaPbBhAk[lDmU|ups 0gU[Z^
signage|ZZ
signal|"A#Y.CCfDZF^SBYXaCdBj_|box ,[CD|fault CYYZ
signalling|4ZYX
signals|a[
signature|&D)^,>.a/^1Y5]8dEXQ@[b^]hCkB|<name> )]
signatures|#a4EC]I[X[gXkDn[
signed|"[#V(Z)Z0_1Z2D3B5Y;X?Y@BDCE[F[HAI_KDM^QDRVS>TDVbXBYY_SlY|<name> Q[|a mY|at 1aQAV]|by &^JanY|copies )]|for /[bXkE|in EB_[|into #d0]|it 4DE[|its ;Z<Y|off 4]|on (Y1]E]l_|our 0[|the ,E4]<BEeR]Y_hVkDlc|today ,YCCFemZ|up "_0Y?[C]DYSDn[|with <]EZ
significant|1[AbR]hZ
signing|1]4A7]>YLYSEVXYFn_
signs|"Y*C+_1C2X4b5_:@>B?ZDWNWQ[W[YYZ]a>fZkVm]|are 5^CZO[Z[|at "Z4[|go g]|to *F|up 2Y?^W]fZ|your +^5DCEFYN^XD]B
silage|<h?^
silence|!C&[.e3E7a8^:]<[>bB^C?GAICLYM[NCS_WAX]]__Babebg@n@|and a]|is ,D7g>ZM[X^]bjC
silences|&ZK]
silent|"C,C/[4[7bFcG^H@QCX_]^a[jAmZ
silently|QE
silicone|,]
silk|&[
sill|#[IYjD
silly|,_4b>ZL_QZY[
silos|-^;CLY
silver|1[AYD[VeYCg[h_|at A[K_V^h]nE|earring KH|for ;F|hatchback n[
sim|.[C[
simple|!b#@(Y)X+D,B1D2A4>5]7E:eFaG^IBJ^QAWAYD[V^[aegCk?m_nY|as ;db[|question #B,Z|to !a8C|will DX
simply|!]#B%[(C+^/_0B1d5B7E8h9C:C;c=F>DD?EEF@G_H[JWNAP[QHRATZU@VYW@^cb_fCgBi]k@nE|do 7Z|the !^8_;fG]^^bai]lX
simulator|,ZDZkY
since|!?#e)A*B+X,G-D/]0a2Z3C5F6E7Y8Z:C=VA^DGE?I_ODUbY]aVcUd]gZhdl=m[|<name> #A&C.D0Z3^4]5Y7]<^=h>XAYCBD[EbFDKCP^UKVBWHX]ZW[G]abDd]lb|<number> #7%]&g+a,F.D/E1_2X4K8b9_;W<]=E>W?^@@DBEEFXI@J_KcM]V]W]X@^^aYcWeYgGhCl@mA|<somebody> #C5[QD|about >ZDB|and 4D<[|before @[n]|breakfast 7^]a|day ([,@9D|five >Y|half #E>ZA[QBhU|i #E4G;X<B?[bZfanZ|it I[S[|last ;DQYWZYAjE|my DYQY|nine <E|no D[|nobody ,[|our <[?CfD|people #[2Z4DDBIaQZeBkBnG|school eZ|so ,]CZjZ|somebody .a;^SZbZ|someone /Z|spring #=+^,C.]4_BaDDI@QAeaib|ten 7c]]|that W]|the /]0^1@2^4E7E<E?DDDEBFFIAL]QVU]VDWYYB]EiCjXkC|then KB|there &_|they &[FEIB|this #_7[A]hZ|today K[|two 4B|we ,A4B;A@ZDbUbbEgZj@|when #A']|you "_,^.Y4[VZbZhZj[
sincere|&B
sincerely|XWjE
sing|+],d/^3_KaQ^T^X_nB|on 3^X]|the /[3YnE
singer|)^
singers|=ada
singing|%B&V,d/Z4F>X?^CBDEQ[Tdf]jB
single|!D"?#A(T*E+Z,D-Y1A2@7[8^9[:E;T=B>D?_@[ADBACDDCFaL_QBRZSCUQYA]S^Ya[bYdDeDm_nW|<name> 7aCD][jAnZ|<number> C_|cell jW|command "Zk[|day %D/G0^4Z7D?BU_b]lB|mum "D|one ,A.]/D;c>BBANZTCaZbbf^hYn^|order ,^CA|page &ZFZ|person /FD[k^|source -^|time &D+c<Y|use n]|week 0WUW|year 0Y
singles|jX
sings|"E,b;GQZbGlY|for "EHE|in ;GbHlY
sink|#B&E,^/Y1V3V7A8A:W>_IBQ[TXV^YCaZe]gDhZkY|in .X/[:Z;ZT]^Da^|with >X
sinks|#Z,Cn_
sip|8[:D;Y]Y^Wb^
sir|&DCCfZnZ|<name> @[CC
sirens|nZ
sister|!D&D,a-B2_3^4V:D<B>]?FGEKCM_OYQ]SbWUYC^]aBbAgXiDjCnB|'s >[?[KF|<name> 4d|in &Yg]|is 3^h]|who GD
sisters|#D%a?CBeCBDAJb]WiU|in B^i]
sit|"a(F,[-D.e/C3_4A7b;G<E=Z>ZBEC[D]EDFEHZKXScXZY@]^aWe^|at "Z.bS_|back 8^^Z|beside ,].EDDSE|down &Y,Y.[7B9b;ZDYb_e]gYm^|in ,A;@Q@W[]YbCgC|next ,[|on ,[.^3^7e;[=[S_^FbYnE|out KZ|talk _E|there #[kE|up ,Z|where 3gXZ|with .@>ZD@a[kD
site|!D#_%C&<*X+Z,D-C.</F0E1^3E5B7E8C<W>B@EBBC[EaF_I_KAObRBTAUAVXXA[[]EdEg=iAjal_|<link> EclanB|<name> CAEY|and 7ZD[EZI]kXlYnY|from "]#c1WC]|if ,Z=[dZ|is QA|manager <]@]KB|now #AD[EFIA|the 2Y|visit #Y
sites|"],B1[AAQAVW_B|and "^1_VX|in C]KC
sitewide|)Da]
sits|(Z3X4]<Z=fA_K^MbSWX[d[gBhX|at Abh]|in 2_4Z|on ,[5Y|there ([3[
sitter|>aDF
sitting|#D&[,].E/]5b7X<Z>^?_B[C@DBFZXCZb]RbFe[fZgZhCi[jBmZnC|at 0[9Y_^|down &Z,[|in ,D7XDCF[QXjZ|on 5_7]<]>DCE]^m^|there 4[Z^
situation|,Z1F4ZVF|in &BVF
six|"Z%?'D(?*@+D,@-=.E/Z0C2A3C4C8>9E:>?YA@BDC[G]HVJEMGR@WA[V]ZhJmDnB|<name> &Y,Z1DVD|<number> DY|and "^3Z7^A^DZ|at >ZC[e[|by &^K]|days 1Z4]YX|figure ;[|figures ,DQE|for !B|hours /WCCDDF[YD|hundred ;Y|i ,EQD|if ,Z|in /^T[|languages QC|minutes 7aC]K^SD]^g[j_|month gY|months 0c1Z;A>C@]C]D^QBU[bAeBjE|more C]^Z|new 1eV^_[b]|o'clock !YFb|of ,@4_;Y<XDZEZK]QBSYbZdaeCg@kAlZ|on aZ|one )Z|or .V2]9]|pages &[|people &^,D<C@]K^QAfF|seconds >Y|so bZ|the D^|this 4XEZ|to jE|tonight "^|we 4]|week !]6]KCVE|weeks &Y+a,Y.[;X<E>A?]CZICPXS[T[j^k@|with ,C?CBaiW|year &D|years ,^.[0]1B<B?AECU_WF^Bf?nE
sixteen|#D/^3C4A<ZAXK^T]XFc[e[kAnC|of AY|to 3EXF|years #D>Xe]
sixth|0[1[5]6DFZQ]UZVYZZmX|form F[mX|formers 5]ZY|free 6D
sixty|!Z#B&[(Y)_/Y0a7^=bGcICK]LGMXNYUanD|and LG|years 4^
sixty-one|#Y)b
sixty-three|#fAdIbha
size|"A#W&B'](C)C*A+Z/F0B2D3C4D7W8B9@;W<D=F?CADCXDfHXKBMBNAO@SATD^B_EeAgGiDk]n]|<number> @BDGKCQZgCnC|and E[|chart DZ|guide DZjC|is 'D|m C[jYnY|of #D%Y+]9]D]KZT^_^|up 5ZD[hY
sized|9EK_OZ
sizes|!E+X2A4aCXDcEEG@I]TCVA]Af]gZi[kc|<number> Q[gYjEn@|run CZJZ
sizing|-_4bRZjAk[
skeins|7^
sketched|&]5]<YK]
ski|,aQ^SCbXj]
skies|AZKWXY][
skill|(^,];YMbb_
skilled|n[|sailor n[
skills|-Z;^VX^XbacAe[|and "ZRa|in ;ZRE
skin|"]&E*^+@,A-F/Y7F:B;C@ACBDgFaG[HAIZPZR>TaYA]C^b_XaBeAgCjCkZ|'s #^.]|in !Z/YTV|that 8XDXna
skincare|^[hC
skint|5]=]>YHZZ]
skip|!D%Y.b2Z3V?]@ADfF=IVSaXWYF[T_?b^d@eCgFjbkb|a ,Z.ZSZ|it 3^7]>YDYQEX]|or .]DBGYSabZ|the %Z*X+[4B7CDXQ[SBkY|to ._S^
skipped|&E([4bCZMZY_kY
skipper|&eC]KgQ]
skipping|#[4E>^CC
skips|7]>^]_nE
sky|#Y:_;YDEOYb^eI
skylight|4W
slab|1kCZ
slammed|BZ
slash|#aIYQB
slate|7]9[F[
slates|#[?[
sleep|#>%_'C)Y.Y0D2@3C<b=E>Y?D@^A[BED@FBH]I=JcKZNZQYS[UGWBXC[W][^X_Ac]e_gZlD|and +[4[:^<[>^P[]C|at KE|better /Z;^|in )Z[Z|is :]JYL[[Z|now ,^UD|nurse #Y&]4]|on !V)W.a7dDDFFGZIBJ[M@Sa]enF|over "Z%];[bZ|under /X|well 9[FF
sleeper|,]W[
sleepers|!]/b5Y7_T_
sleeping|"D#B'[,E1W4B5^6]9Z<A>]DBVXYI]]b^eYj[|in ,D5XCZj[|on 5]6]m^
sleepless|AYN[|nights N]
sleeps|!D%^)Y/C2b7BJ[KGnW|in "E7]HGKF][nZ|on "],>QC
sleepy|,]Q^
sleet|#C&^=Y?bK^^ZfcgE|for @^|to ?^QZf[
sleeve|#]+Y5[?YD[kY
sleeves|,D4E5F;C?CD^J^]EbDjZnC
slept|#C,Z0A4D;b<]=C>_AZHZKCMBNYPaQ]W]a^cXj_nB|in ,c;]|on ,@5]7[>WA]HXWX]X|through +FKD
slice|%]*aD^JZO]|of *aO^
slices|#CICQZ
slid|#Z<YCaj^
slide|*[,E7D9^<^@CCCIFK]O__ZbZjCn@|<number> CAj?|into *YHbO^
slides|"W#Z&F*Z+A,G.^7^:E>B?BDFG[I^OXPCRCSZY^a_h[m[nE|about 4[|to YX|will GY
slightly|&D,b4B5W:B<ZE]IZQ_YEaDnc
slim|D]
slime|#]
sling|5^Z[
slip|">,a3D9^;D<F=E>@HCWC_abAdAeD|at "D#ZF[|in SD|of #F
slipped|,A9XQD
slipper|"]^Y
slippers|&C2b<Z?aW]f[
slippery|#[I]
slips|#Z)Y*a,E.B/B@YCaO[Q^SD|at ,B4Z
slipway|#^.[CDD_QBkZ
slogan|%Z5X8FUX^DhG
slope|A]
slot|*[+Y,^2^3Z6b?EC_D]O]QZWaX]][^YbEeCfCj]k[n_|here 6D|in ,F
slots|#B%^)b-E4A7f>B@[EFIBJZNVPVTZU@XZYB]c^BaCbHnA|<name> e^j]|<number> 7Z|are )Fj[mX|for 7_bC|go 7?]F|left 7YPYRCi[|open X[|this CDjD
slow|%C&@)F/W0X1D2?3A4d5D7A:Y;A=B>X@CECFEKYM]Q^VBXAYcZA]E^[bBdYgBkBnW|<name> CZnX|and ,V4Cj[lZn^|down :^DaNZkanZ|mornings 8]:Y^aa[nW|movement ?]fa|one ,^Q[|this 4^Y^|to ,XQIg[
slower|&C,_.a4E<BCZD@e]mEna
slowest|,XCDQ^jZ
slowly|&C,^5]8B9C<^CbM]QVZ_
slows|:[CgT[jbnY
slug|,a
slugs|"B#b+],CK^PZQD[Zkb|in OY
sluice|QC
small|!?"E(Z)B,W-F.D/Y1@2H3B4Z5A7D<[?>AZBKEXFAG[HBNDPZQVTXV?W^ZX[Y]E_[abbFcZdAfAkZm=|<name> :A|<number> ,[4F|and 9E:[|batch #[IWb]|batches 8YAY^ZhYn]|blue DD|business @ZD]]A|businesses /]T^_]i[|but &Y5Z:]|change (].]:CTZnY|charities A^h[|children >a|dogs Q@|enough %cJb|farms nY|fire <b|firm /[D[|firms /[CXTZk[|for "F#^&]4Z7Z:CY^aE|grants QX|group 5^Z^|hall ,W|it DAkB|kitchen 9?|ones ,D|person )]|plates :^|pool D[G[|press iE|print iZ|room ,BjC|shops IZ|team <^|thing ,D;Z@ECFDcF]jAk^|to :]|town cX|word (ZD]
smaller|#^,D3_4Y8[9]@>DCFWS__]bBj^n]|than 8]FZ
smallest|-D4CEbN_RFYFla|keeper RG
smallholder|RC
smart|"Z%B)E,?-@.Y/a5D7e8e<EAFCBD@H[MDNBQASYV^]_^cgDnG|and ;[^c|choice 8]aY|homeowners DFF[|meter "Z6[nC|meters #Z.]S]
smarter|"C-D/[1D8j:@ED]D^^a]hYi]jClBnD
smartest|,[8[;D^[aZfY
smartphone|DB
smash|(b*E-E3b7E:CFEMcXbl^|that (]3dM]O@Xe[Db^
smashed|%E0_:C;c<C=fEDMCQAR]U[^BaWbadaf^nA|it &[-];aMDR[]C^BbZfanD
smashing|:DBZK^VFaBi_
sme|-aR[fX
smell|#[,i.B4@8C;F>CFEHZQhS@]A_Gj_lEnD|gas "]|it ,[QY|of ,aQYZ[jZ|the +ZQYj^
smelled|;Z
smelling|,^
smells|,d.DQbYF_[iZnZ|a ,G|like jA|of ,dKDPaQ]_]i^
smile|!Z%e&@*],?3_7]8]:b;Z?A@BA_CZDBJcRCTEWEXZ]Z^Ya^b^gDj^mDnC|at ^Z|is )[:YAZa^|on 8[|says @D|that %[:[JX
smiled|(]MX
smiles|(X+b0[7E8i:^;[U^^gaZb^
smiling|1fF]
smoke|,]7D8C?DCeQZj]m^nD|alarm #[,C3ZTV|alarms aZk[
smoked|+[QbnC|eel +]
smoker|&Z,Y4^B[Y]ia
smoking|/a:[aY
smooth|#d(g3gDXIcMZb[nY|sea n[
sms|#[5ZC]
smug|,C1bVY_[
snack|"B,A9[_^
snacks|5]SZZ[
snail|#eCD
snake|:@aBk[
snakes|D^aAk^
snap|'b*aLaO_]BjFnC
snapped|&C4BkX
sneak|F]MDm[n[|peek F]MDm[n]
sneeze|(ZMZ
sniff|#[,_5cDdZZk_
snooze|7c?YBY]aiZnE|you 7eBZ]biZnF
snores|,]n[
snoring|4Z
snow|"Z%[&B4@9>:D;_=^?d@CACC^HZK^O]QbXBYAaDdbe@fbjc|is >]|on ,DKdQC
snowdrop|CF
snowdrops|CBKb
snowed|2Z|in 2Z
snug|4Y@FQZ
so|#W%?0A1@2[5Y8C9@:B;A<??Y@GBGCaEEF?H[I[JCNERGTEVBW[ZX^D_CbFcCfZhClImBnB|'s "]=YHa|<name> #c&b,F2_=YDBI^Q@SEWXd^fWhZnC|<number> #a4[@YC]NZSFjZ|<somebody> #D'[,c;D>DCGDZTXbA|a #W4[;]DAI[WAdCeC|all 8YnZ|an S[|and "[.Z;[DCS^Y[eWkF|answers hY|are !]"?.[M[SY|as 2]>Z|ask #G2ZeAg]|at #Z,C.B3b4Y>_CaI_Y[fC|bad 4AYB|be 7]CB][|before B]_X|book !Z8[|bring 2Z7[CB|but ;[|called ,@/]QAT[nc|can :cNW|check k_|close 0^3a|come !^7B|did #B?DK^][g_|do !b#D%[&V(V)E,C.D/]0X2Z4C8ZDBFZI?JaPASFU_aEeCnD|does &D.[2A7Y8[;a>_C[KEW<bZfCj^n[|each #[|every ,DE]|everyone k[|excited E^hY|expect ,YQ^|fair .ZQC|far "A#E%F&]+B,[.B/C<B>B?AH>JAL@MDPAQdSFWZYZ_badfCj_lCnd|for "G,A4]>^D]HGYZe^|from #g4C>aCFWdYVdDe_jC|get !]3ZG^|glad b[|go #D&],]:@|good bX|grab !]7ZG]bZkD|grateful +a6[?DAXP[bZf?|hard ,^3Z|have '[D^|here "D#b,X;D<[>D?[DAHEIcK_Q_S@TDWCbDdUf[k>l[n_|humbled ;aVD|i ([+C2Z3C7C<A=E>AADB]CVKcM]P@QDU^WZ]Ba_eDhDiX|if #B)d3Y5[7B>C?DD^MCNYQFYI^Db[gYhVjAk[|in #X,B.Y9ZCEKBQ]S]YCgDjA|is #C.e/b:ES]TZeE|it &B)Z+@.C/[2B3E7C>>C_DBFZJAM[QESAW@YCZ^]>aEfHgAkAn>|keep )[,DC[DZ[[|last +]PZ|leave (Z|let 5^H^L^|little :[BZa[|long *]4_>B|look A]D_h[|lucky %Z7[|many #D)_,_-X5Z:a;^<C?CEdHaN_R_UEdFh@i[lam^|most QY|much *D1[;X>D@CB]CCDBGZJ]M^QGSBTBUJ^abZiVjDnE|naturally +ZPZ|next ,C7DQD|no #V*[,Z.Z2?7B=Z>]?[DAIDQ]Y^]EeZg[iEk@n>|nobody 0Y>_D^e]hYk]|nothing SA|now #fB[I^gE|of ,_2[|often #A/FAZ|on #a&b,FCEDCI^KagG|one >Y|order D]J]|our +[kF|people ;aKZb_|please #C&B,@5Z6_CDE[IFQCYBZWdEeUjEkEnA|proud <BA>KERDVA^AfVgAh<lFnA|put 4EDZE_l[|quiet ?bf^|really /^T_|ring IY|say -^/YRZTZ|send ,FD_|set 3E7[aZ|should "Z.[|since #C,F4C|small ,]0bD[k[|so %_AZJ_h^|soft +_P[|some @E|somebody ZY|sorry 4W>abZdZnZ|special :[|stop CZ|take 2]DYaDk_|tell 5[|thank ?CjY|that !F#B'^)Y,[/C1a4C5[8B<]?^BCEVIFQcRBS^TBV]Z^]^^[_]iBjZk@|the #B,a2^3E:D;D<C=Y>F@]A_BDDDH?Q^S^^ZbAeCnA|there ,B-D0E4?C_DCK]Q_RDdWeC|they (b,G2C5A>FDcKWM_PYk]|this )a2^4Z7@>^??AaCEQ]SBW^h]jA|those B]DEi]|to .a>[jF|today 3YDE|until ,DjC|was #A&C>]jC|we #a&Y'W*U+B,>0D5_6B7C9E;??VEDI_JZKYLeN[Z][B^?bDeZf[kBmFn_|weigh 2_|well +Z|wellies DcQ[k_|were "ZHX|what (C7h9>:aMAQD]d^[_@|whatever 5ZZZ|when #D.C>VS@TVe_|which 9d|who "_4Y6Y[Z|why "^#>(@7_H^MCaB|will ,Z3]4EX]|would I[eC|yes ,_4_?]|you !]#B%D&]*Y,_.C/X3Y7Y8b9A;^<^CFDDICOZR[^Z_IbZdDj>mWnA|your -^@^CDR_g_kYl^
soak|D]
soaked|,CI[hX
soap|#[&C+X,b.B/]>DDgI^KEPXT^kb|for &F+YAZKFPY
social|!]"A)[/^<_CZNZXYjen^|<name> ,E:XQDnZ|media RCXYkD|worker "?
socialism|K?n[
socials|7ZDF
society|!C#Z+c:Y;X=DDZGCK?VDb[jYk]|in ;]b[|is :[QY
sock|([7^9Z;YMXRC]]|yarn 7a]Y
socket|#],E4[CEDCQA
sockets|,CDYT_^[
socks|!g"Y#^&B*_,c3]=C@@GcK[O]PeQcYBg@iYk]l_me|<emoji> *Z3CnD|are ,]|for *[O^|in 3^KYb[
soda|.cCZS^jZ
sofa|!]"A&?)]7[8_C@GZH?JCKCM^Q[TA]Y^bb_h[j@kImE|and 3^AZdY|bed ]Y|in Q[
sofas|!e,Y7Y>EGbQZW[|<number> ,^
soft|!]#[%a+Z,=-]5b8_:E;F<D>BC^DcIdJ_P]QZZahDjakY|close #_IXnW|opening )DNF|so +_
softer|,C<bC]
softest|!Z+g5ZP[Z[
software|']+b,C2^4]8D;Z?CAXG^HDIDL[M^PZS>TY_Aa[eAh]kVn]|for "^GZn[
soggy|GZ
soil|+C,C8D<[@CEaTWVCaDlanA
solar|![#]8d]X^^aCd]|panels D^
sold|&D(E)B-C.C/C0f1W2^3A4c7a8C;]?@@?CbDWEDG[KCN@O@SAT=UgVYWWXDY[ZKaDdDe@fBgEh[jYk^lAmT|<name> 4W;Znc|<number> &[,_DEkDnC|<somebody> &F,ZAZQXhb|and #[0b1]U_VV|as 4YD[|at 4?C[janZ|for m]|in 7[AZUZZYh[n[|it ,Z4c9FYX|more "[/X2ZbZ|on A]hZm[|out !@0@1^4@7c9Y<CAFCcD?UDVaY?]c_]h=iXjamDnC|the ;[DZ|them 4XSX|you .]4^CCY]
soldering|<[Q[
soldier|"AnX
soldiers|5[ZZ
sole|DERZSB
solicitor|"B?ZI[W[|<name> &B
solicitors|8[PX^Y
solid|5^;^D_IBb^
solidarity|%[:]>]CDJ^N[XbeZnZ|with jZn]
solo|,[;[b[
soloist|4[KY
solution|)D-_7[ADDbR_VB
solutions|"[%D-f1C:A<@@DAaEAHZN?Rfa?hbjAnB|that 8>:B|to AA^CaAhBlV
solve|9Cn^
solved|&[
some|!>"=#D%C&B'B)?+?,Z->.Z/>0C2@3?6C7E=D>^?<@EAEBZC>DGFDGBK>LAPDR?TGVYW=XF[@]GbXe_f?hHi]jClBnD|<name> ,Z4_YXj^k[|<number> QD|and *[D^|are .EDF|customers 1^B^C^iZn^|days .]:Y<aCCJZKXSYaYbZc^|families .Z>dea|from "D|have ;^|in .D=Z|it >[|love (]MZ|news CY|nights ,f|noise "ZBbi[n[|of %F-C0B4Z7Z8D=C>eA^DAE?IFRHSU]ZcFe_j]nD|other .?=]D]|patience =ZdY|people ,B.]7^9[F[KZTEYAZZ|personal AZa[c]m[|say :ZCD|things #Y&Y:CNZ|very ,A0[1Z>EBZEYF]UZ^Y|visits @E|water #[|wear :^bB
somebody|!A"E#W)D*D+C,c/I1E2T3@4@5W8@9[:C<A>WBBCBEBHYQdS]U_XEYF^BaCbIdEeZiBnB|'s "D#?&D,a0C4D5[7B?@I@QcY?eEfBnC|asked #^.aI^QAS[|at >]DCe]|called kA|else "^*Z,Z-]._7a>@][|from YY|had DZk]|has ?]@XF[f[gam[n_|in Dd|is *E>Z|left ,X9D@BQ[_EgD|on #b>]@]A[hY|put )G|said "A|say 0Y|sends /F@E|should 4Z|stood jY|to #aDZIW|up 5]|was &bKY|we %_4EJ^|who "Z2]:E>^D?IBT^U_W__^aIe[gDkE|will ,B0[5ZDAUZZ[|with hZ|you (B)]>AeE
somehow|0c;[U[b[i]
someone|!?"A#Z&?'A*B+A,X-?.B/Y0C1@2D3;5B8?;<<>=D>_?CADBDC;E@FBG?HANAPFTYUHVEW@XD[@^JaSc@e_fEh?iCj>kZlCmF|'s (B,^/Z4=7B:XD^MCQYYCgBnC|a "^#[>^e^|always >Z|asked #e,^2]@WDDFaIdJYgb|at #B,DD]|else 7d>CD^]aaZ|from =Y>]DCeZg^jC|had @E|has #E@DDZgD|in 7E8Z9EDCSV^]b_|is %X,E/[C@YWeZjB|left #Z,A@bgZkB|on #[%]>EDAI]JZk[|round #]|say 9A_E|special 8D|there ([|to ,d.CDBQ_j]|who "F#D&E(H,A.Y2C7G:[>?BFDCHAKGM]QCY[]E^HeAgDkCnD|will #C|with D[|wrote #Y,B@^|you "C(]7aDYM^a]
something|!E"?#B&B'B)A-=/E0C1D5A7B8_9^<<=D>B?C@GB@CAFiG_HANYOZRBVAZ=[D]F^ZcDhBi@mfnE|a nY|about ,Z4]KY|and >[Q^]Z|back "Z3[|big 1ZFE]B^DaCh[|bigger 8[:d^Z|by 4ZFB|different ;ZFcmc|dull 2Y|else "B&[(CKZQY]CjB|for #B,A8_:ADZQD^b|from 7]e[|good ,Z.YS]_Y|green 3^|happened F^|i 4[>YWC|in +].b9^>DA[D>F_S[g[hXj[kAm]|is >[Fd|like 2_C]DYkb|looks 4^:[YanZ|new eC|nice 8Y|of &]|off eY|our Fcb[mc|special *[F_O[mW|that ,@-Y4D9[C]D?O]YA|to )[,F>Y?YF]K]e[f[m[|truly %[FDb]|very F_]^|warm :aNZa]|we #D%a4D<]^D|went >BnZ|with #a'E2[9[QD_]|wrong >_D[FDQCe]|you #_,a.@8Z?YFDI^KBQ_SAY@dE
sometimes|,Z.W3E4[5D8D;@<^>_EDWA^Cb@ebmE|a :]>[|it ._DDSZ]Y|the DZ
somewhere|">#B&?.Z0]2E3Y4D7D9]:C?ZG[IHSZXa]D_CaEbV|between nX|else >Z|in )[0Z1_<ZU[Va|on %Y|to "YeX|warm ">HF
son|%^*C@BDZI^J]OCQ^YZdHeBgDkZn]|<name> &^K]|or %_J]YZk[
song|,dFXQa_ZgCmX
songs|,].[Q_dF
sons|%_&C5X|and %_g[
soon|,_4^;C<^>aCDEDFbGDH[P]Q^SZY[]_^Xcee]jZlCmYnE|<emoji> FC|as kZ
sooner|(F)E+A,B.c/a0F4E7Z?BC_D=EENDS]T[W^jakDlDnC|and WZ|have .Z|hear g]|if C@|know .Y9]|not #].]SX|say #^YYj]|tell Cb|than 7^m[|you 4ESD
sopranos|,aQ^
sore|)e,a3b<[>a?]CDD[Q[eajDn[|knees ,Y?]QZnX|throat 3b
sorry|!D#B%@&<(B*b+C,g-D.=1C2B3>4j5C6F7B8@9B:D;@<==B>j?AAABDC]D=FBGFKCM@PBQbSCTFVCWCX<YjZB]C^A_;aEc=edf>h=i@j_kHmAn>|<name> ,e?[C]E[I_QbgE|about #E)[@KDDN[QZSEYab^eBjYkDn>|and 4[>Ye[|especially >ZeZ|folks JZ|for .[4C>[C@I]J[nf|i gZ|it #B,B4bSZY_nB|no CY|not ,>0_4D7]QC]_a]|that -YeBgA|the CbIDQC|this 4]CXQB|to #X&A4[:_>Z?ACAJAKERBa^eajD|we ,_>EQ^eDk]|wrong ,a4]Q[|you #D%^J]g[jAk@nE
sort|"C+Y3_4B7a:C;c>]CDDAHCJ^N]WaX[Y?]_bYd?gAi]nD|code ,[J[|it :Dj]|of &Y)Z,_7W;[I[KCNaQa]WbVeB|out W[|the KZ|what HF|you +[;cb[
sorted|"X,Y.A3Z4@5d7W:D=[GVMD^[jE|had 4A
sorting|#F,]A[E[PXQ_SCjBl[
sorts|)[,EDY|it D[kZ|of 7[
sought|Q_|after ]Z
soul|%Y,B8[:b;aM]NC^[a]eY|in %]8Y^Y|into :[
souls|B]^Z
sound|#F(a,@.?4a9Y<a>[@DEBHKKWM_NA]Zb]dAgAj[kDmA|bath "]|down C]|like "^,C4b|off (_|on ,^HD
sounded|,]e^
soundly|-Z][
sounds|)^.[<]>D@DD_I_NbQGS[VYe>gTk[|like .]<_@DD]YAk_mZ
soup|"a%E&W([*B+A,e-D1C2C3C7Y:?;C<@=Z>FADE@FDHaIWMTODQ[R_UEVDWCY[[CaEeDgblCn=|'s #a.]=[IWS_h[i_|and "_,E.CHXS>|at D[|for ,[|from &aCBKaXaY[|is ,>7[:C]ZaA|on QB|provided ,B|today CZ|when 2BWD
soups|)G:[|and )G
sour|#_&Z9ZDeIVJ]k_
source|&a,F-_:^;D>YC^K[TDV_hCkZn]|project VC
sourced|-C^[
sourdough|#[4X;aA]B[CaDZI_MW]EbahaiYj[n[|is ^C|starter D[|went @Z
south|#D,B9Z>DDdKGQ?S@bDeCk^nZ|facing OX|of CbjbnY|west jEnY
southern|CDnY
sow|)[2ZDbNZk_
soz|*]D[kY
spa|%^)b-^8[=]J]N^^^
space|!D"D#B%X(<)C*E+B-^.D0D1Z3C5D7?9[:?<]?FAEBFCADEFeICMCOCPBR^TFV_WXXBYZZF[^]@_beCf@jEl^m_nD|<emoji> 1ZEDV_cAh_lE|and -Y4]|for %^&FC@E:J^RYjDl?|in &]6[[]|into 8Y
spaces|#@&E(C)a0D3B7d8Z:C;D<FCaEBIDMBN_Q@R]X?YBZB][b?h>i@j_lB|and n[|are !C3E7YCDHE]Y^Eb]|have )[|in )Y,]Ta
spade|DB
spades|,]Q^Yh
spam|(],A4CDbM^SWY?k^
spaniel|,d<_Q_gGnC|two jF
spanish|!c,[GW
spanner|i[
spare|"A#C'])@,C.Y3^5E6^8C9[;C<AD^H<IDMDNBS]VYXX[V]@_abEhAiDkYl[n?|a )E@aEZlX|bedroom <YE^|key '^LZ|parts ,Y|radio QC|room <B
spared|2X
spares|)Y,DDaQEk^
spark|%Y8[:B;B^^
sparkle|!^
sparkling|8E;Z
spatial|-gRfhZ
speak|!]"F&A+],E-C.^/d1B3D4U;V<A>a?BA^CADaFAG_KAPZQCRDTXWAXCb^edf@jZkW|<name> "D9[@[HF|and )Z|for ;_YD]Za]kU|on QD|to !c&D+a,B.B/a>dDBG_P_aEebgBkDnD|with BY
speaker|,]/[D[FBG^KDQ[bBdB|<name> Q[
speakers|,B-E1b:C;?A^DBGDbD
speaking|'Z)^,^4[:D?]B[CEEXFYKZQ^YZ]Yb[ca|at jA|of )a7ZE^N_][|to 'Z,]1YEBQ^VZn[
speaks|/^2_3e:d;XE[T]X[abbdc]iDl]nY|<name> nZ|at 1^V]|for 0Z2a;_EZb_|to &]-^c^hE
special|"A#C%[(E)Y*_,@-?1Z3B4@6Y8[:[;a?]ADBEDBEAFaNYO]QFRFVCYBa[b]eDfciUkElC|and 1[7Z|day 8YXZ^Z|mention &]-E?fK^QZR_VDff|shout &Y?Y|thanks ;Y?C
specialist|-YRY
specialists|-[8A
specially|>ZQYe[kL
specials|.^
species|6ZhYna|of n^
specs|"ZDZO^RZ
speculate|nZ
speech|&Z,_-]1[4DDbEcICK[abjBlS|and -]1ZK[RZ|in QE
speeches|&E,Z.c1a7D>YS]Va
speechless|8^F_M[
speed|#X=C?CD]Q]TZnC
speeds|+Z9[_Z
spell|3_8]E[X^^^
spelled|'ae^jC|right e]
spelling|,[4Z?XA[DcK]Qckc|of ,E
spelt|,Z
spend|!^%E'^*[-]3B4B5b7W:C=_>^CAFCG[JBL]NUQJTFX@Za]a_ZaEbEd_jCm[|<number> /^|a >XD[e]|an /F>Z|and ']L[|it 'C._9]=a|on "['Z@[|over !cDCGZ|per 0[5_Za|the 8[N[
spending|#B)Y4X5^?]CZGZKEN]QCaBf]kB|<number> 2]|on #E
spends|,D/^FZ|<number> /]|on FZWX
spent|%W,[1W4C7E8B9Y;B<D=U?]CAEDHXIGQ^YAaFjClCm_n]|<name> "^/_<[A_T_hZ|<number> &B1X2@<FA[DXNXQDV[^^dEnW|<somebody> ?[|a &[,ZF]m_|an ,F?[|four -Z|grain nD|nine AFhD|on ,C2_QY|six &Z;D|the %^&A9Y;ZK@n]|this &^|two &_-]@Y
spike|=][ZdZ
spin|!["]#[*^3a4_:[<YC[F_GXL][^aYm]|at [ZaY|the !]FaGYL^m]
spine|(E9]FDG[QDTZ
spiral|,[
spire|1[
spirit|%Y'Z,^-]1[8cDYQ]^fk[|of 'Z1]^Y
spirits|8XQGX[
spit|Dfka
splash|!Z,[CaDWFZ]a|of C^
split|"A%Z)Y,@-X2Z5X7C9C=k>EBYCCJZR[TFdf|<number> .[|between =EdF|by =cda|down 2]gZ|it =ceZj[
splits|.Z
splitting|=b@ZD_d^
spoil|2[9[B^F[U^m^|it 9[B^U_
spoiled|+fPa
spoiler|)[4A;CF[|it )[4AF]aYm[
spoilers|C]F]V[j[nA
spoiling|XZ
spoke|%[)D,A0A?^EDNCQ@SAUFc[f_h?|at GY|on ?[|to kW|we %[|with ,X0BUFna
spoken|#X,^.FCDFCKBR[T]]B^CaZb]cXgDjG|for 7[|to .F/]
spokesperson|-^J^
sponge|/cTb
sponges|,a
sponsor|)Z*Z6j7Y8B;U<]?DFEN_QZ[edYfBn]|<name> 1[?EV[|a )]6[N][[a[|of 1G;^<_A^E]bW|the EG
sponsored|![%Z&],^CCQ[SAjC|by %[|silence &X,Y|walk #]&[
sponsoring|+EaE
sponsors|&F,[5[8@=X?EECK?NUQ]V@Z_bB|<mention> &@K@nD|<name> &Z)]N]^Z|of ;FA[bFh[nZ
sponsorship|)[-ZQ]nC
spool|2CC]n]|<number> 2CC]n]
spoon|,[<AD^k^mY|of #Z
spoons|,b0Y8D@CBZQ^gCi_jZnD|can @D
sport|7[<^AEYF]abBgZ
sports|+ZB^icnF|day CZjWkCnF|hall 4[
spot|!C%b+[,=0Y7d9A;V=]?ADBEeFBGCJ^P]Q@XC]e_@b]eFf?hYjElXmB|and #[=X>]DZ|for #C%cJ]|in +^|on .]WX|the (ZQD
spotless|+aP]b[
spotlight|#E-Y:DRX|<name> &[|on &DQD
spots|#D,=0D3C4D5^6]7h>DDaFDICQ>YAZ][_]d_CgC|are XB[X|left !Y6_7aJYMZN_X][^][aZn[
spotted|&d,B4Z8[?_@YAaBaCZEEKaQESGe]f^gWh[i[kClC|it &e,D?]B^KdfXkD|on &>1Z8^KB
spotting|&E,B<_?dKBQDfc|it &A,E?]ICKDf[j]kB
sprained|,[QY
spray|"[)]DZI[gCk[nD
sprayed|*]4^9[
spread|%X)Z1d5[DDEZU[VaZ[bYl[|it 5_Z]|the %X)[0[EZU[l[
spreading|8W^Z
spreadsheet|,^5Z7[:ZE^NAQ_S^]Z_[aAd]i_lYnB|and ,[5]QZkC|is D_
spreadsheets|"a&[<[BZDAK_V[[aaYbFhbmD|for -[<^
spring|"e#Y%@)[*E,>1_2e4Z6b8B:B;@?BC>D?ECFBGaHeJXS_V_WcXBY[[abEf?hUlXnE|'s 7[k[|<number> 1aVZ|and #A<ECCDDI@K^YX|as 4_KEYX|at ?CfD|for %D&D,ZKE|has )D|is ![)]^Y|it +_|menu mE|newsletter HZ|so D[|they QY|to CDkC|you .[
springs|7B
sprint|,]RZ
sprouting|/Y
sprung|,ZDB
spuds|,ZDX]Zd[
sq|1YJXYZ|ft 1YJX|m YZ
squad|,D-Y=Y@BBcHXJ^RX]]b^gDi]kE|for ;Z
square|&^3a4E8A@CKVQGX]^CgFhFnC|<number> ,]|metres 4F|on @DgF
squares|Se
squash|#D+[,^>ES_n?|and ,AKD
squashed|,]Q]X^
squat|+]P[eX
squeaks|#c,]@DDDIcQ^gC
squeaky|#C,Z@AeC
squeeze|5iD_Zfk^|the 5]Z[
squeezed|"^5Z?ZPX
squint|1]DZ
squinting|"[Nc
squirrel|,]Q_
squirrels|,[
sre|C]k]
st|,?0[1Y8X<[?^f]nC|<name> 0[1Z8X<]?Yf]nE
stable|-a.Y1aR_V^n]
stack|!_"[#X+b-a4D8A:^<ECWP_Rci^|of #^
stacked|?bQYfa
stacking|-_ZZ
stadium|DDkDnZ|roof DD
staff|!C"D#E%Z*E+^,[1C5[6E7?8C;C<b=Y>]AEC[DXPYWY[B]?^GaEbBc]dZe^h?i^j^nD|<name> 1YDZVY|and #YBYQZU[iZ|are 5d>ZC>Z^bD|at #[)[<^E_QE|can CYI]eZnZ|do =]_WdY|have X^eak[|is ,?-[<[|it 4ED@QDYE|nurse CY|of ,B<[QA|on =[d^|one %]|pick &^,[CDKYW]jB|room ,d2^Qb|to 4^YY|today CA|training C^QFj^k[nD|who ,Z?DKDfB|will ,ZFEOZnb|with .DeX
staffed|,DCYQHjYkV|until CAkY
staffing|C>
staffroom|g]
stage|#C&>,Z/E1c7E;c<F?ZFBKCOCRKTBVdXA^Bb_c^eEfYg@h[n[|<number> >]n_|at 1[CDRDmH|door +[4[Q[|in ;cF^bbmZ|is ,CCZ|to &G
staged|dZ
stages|G[^Z
stain|DZ|on ,[iX
stains|[X
stair|DBT__[|at 2F
staircase|,D
stairlift|e@
stairs|"F,Z4D7D9E:B;a<a>W?AJEK]^BcaeZjEk[|and dC|are &Y,X.H>XK]SC
stairwell|&c3^9D<[=]@YKb_Dd^
stake|/Bna|has /B
stakeholder|-V1X8_<BA]EZR]VYaAh^l^|engagement 1[ECV^bWhX
stakeholders|-c;A<??CACBZDCEARcaCbDc=hCiXn:|across -C1C;DJ_^^hE|in bC|to -Y;DEX^FbAj]
stale|&Z.ZK[
stall|!D"C&_.B2X4C8C=Z?EC^DAGBHFN?OWSAVDZVc[d^eDj]k=nC|<number> ?DK^QInE|and ,CC[|from DD|is 2X|it .GSF|opens "D
stallholders|5Z=]Q]d^jYkF
stalls|#d&D)^,a/X4cI[Q]]]j[k_
stamina|#[;[
stamp|"^DZ[DgZkX
stamped|,C9[CYD]
stamps|+FPDe^
stand|!D#A%['],^->.b2B4C5B9^:D<]DYHYJ[KBLUO]RESaYE]]^@_[eAnA|<number> ?Dh[|a EH|and BZ|at 0]3[<YEhl^|by EC][|c14 O^|for &V8W;e=Z>Z|four DW|in &BKEQCWZ|it #F.[|next S^|on ,Z.B|shoulder E[lZ|up #C,C7Z;^?eb]|ups #^|with %[(Z7];C>DJ^M_QA]YaabBn]
standard|!E"D&C)X,A1C8X;d<]ECN[QASEU]VBWC^]acbbcbjB|delivery nY
standards|+Z-a4B;_F^bYiZlYmZ
standby|,D4DDDW[
standing|"Z&B+Z,B/Z1Y4^8Z;b?B@]ACCDDbI^KFSC^[_Ba[bYh?i_jD|at EF|between 7[:D|by "a|in 4DYD|order 5^ZZ|orders .[C^EZS]|ovation :Z|room ;^E[|still /[:^|there 3];^bZ|up 4[?F@ZgZ
stands|"?&C,C4_<[C]ECKAS[VZY]ZV^B_DdAnC|at "F1_2_<^HFV_WYY_|for ;ZA]|we 4aY_
standup|,[
stapled|,Y2Z
stapler|VZ
star|!@#^&[(Z*X+A,A/^4[6a:@;=>X@[CCEXKZMaPBSBWEXYYb[c^ab=kW|because #^4^>YIXY]kZ|review !C;?A]E]H[N_bA
stare|<]
stars|!A#^&Z)D*Z+C0e2[3a7A8C:D<b@YDDE]GAN?OaTBUcX]Z_]A_BaAcYl[mZna|<emoji> 0@3Y5]H^MCZZ|and *aO_^]i[n^|for /B<[@[TCgZnZ|in 0E<a|on *Y0^6[U]
start|!_"Z#[%E&A'B(E,?->.=0A1@4D5A7B8E:^;==D>B@@AeC[EBF?G_H]JDNZR?SBVAYGZ@[?]D_Ya_bCc_fWgChPjYlDm?n>|<name> 4]TWe^j^k]|again jZ|and ,A2Y8CAZD_|at !A"Z#^,ZQCSBdYf^|before :Za]|date #],]?]EZKXg^nY|from "C)[NZQY|here +e8]PbW[^^|in 7CD^|line AeVFbXh[|living )a8[<Z|now !^|of :XY^lC|on #^,BI]KZS[d_j[|so .^D?|this <ZCY|to DDK[|today !a"[TX|with /YDdQ]S@T[aBkZ|your 6^7^8Z:BG]J[TZ
started|!C%D&_(A*C,X.A0?1W2>5D7[9C:A;B<]=C>E?@@_D@FBK^MVSCZ=]D_BaAb_cadAeZg]h]lWm>|<name> ,A:Z<BbZ|a &X,aQ]eXnY|as &[@[bF|asking 4[|at #Z|here ;[|in &Y<]CCKZM[cXg^nA|it MZ|on KZ|out <]|the ?Yj]nY|this &[<@@ZCBE]bA|today 7a9C[a|with "],[:D<]A[f[
starter|#C-]8C:C=FIXKEQESB|at :DaE|who -[
starters|&Z;Z<bCYcYj]
starting|"[&a)[,C.?4Y7A9D@CI^K[M^SETBYW]BdCeDgDmDnH|<name> CYj[|<number> Mb|in =YQZ|out ![%Y|to ;Z|today =DdF|with "^#]4[k]
starts|"A#Z%B(@)C*[,A-_/Z0E4D5C6C:];?<B=G>A?F@GBED@JFKYMEPXR[SYTcUDV?WX[?]<_[aZcDfAh[iDj]mBnA|<name> "Y-^4]7[HZTcYYd]e[g^j_|<number> #]-[7YDEPZZZfCgXnA|again aYeY|at #?)U-b4>:^CAIAQER]YA^]jAkBmJ|from )@|here "[%F8b@@S^UEg@nE|in 4cCEQVjAn_|now 1aE^|on ,a.ZCCK]MCk[|to 2_9^WY|today &]:]C[QYjZ|when KC|with 8CA^DYI[SCX[Y^]Eh^n[
startup|-[4XR[e]jY
starving|&]i[
state|!B)D.B/h1A4@5Z:A;Y<D?T@[B[CBDCKZTdV@a@bXeBfagdiZlDnf|of &C1]8X:C<DE[b[lYn?|still /[|title ?[@ZaDg[
statement|#D%C&B+E-b2C3_8]<ZAYCEEaFeIBJDKARWV[X^YY_Ca^bBdEe@fAh^jDkGme|and >Y|by 1AE^V=l^mYnZ|for CZ|from CC|is EDVDlD|of -Y1^3b<YV^Xa|on 1ZA]FWh[mZn_|will >DeF
statements|C[EcIHJ]QE_Wj_l]nD|for 4ZIC
states|jD
statesman|8D
station|"Y&C+G,=/C0C1E4B7C:D<@=C?DC[IFPET@U@YF^CaBbCfHiBmE|<number> C^DZd]jZ|and DZnb|in DC|is CAjE
stationery|+^8]:]>[aZ|cupboard >[
stations|,B/]TZb[kYn[
statistic|/b3C7dT_]]nB
statistics|-FlCnE
stats|CEK_
statue|,[?gf_
status|-D.B1^4Z<_CbEaKBQ>TBVaYc^Yj[kDl^n?|page 4]jZ
statutory|4YCaQBRZj]
stay|"D#b%A&?'E(@)@*C,?.a/Y0D2C3C4C7H8E:[?BE>GBHCI[N[OAQFUCVCW[^]dDf>kXl=mB|and :Y|as #C,E=_da|at +dCXP]eCjCnC|away k[|for !_5Z@[a[fC|free #aDFWb|home .^CYD]j^kY|in .[=YNYSTjak]nY|off n]|on KEQ[eZgCmEnD|open #_CDD[QB|positive :CaC|put 4];]kE|safe D@QZn]|there ,E>[|till #^|tuned !D1Z:EEDFcR[]DbBl@ma|up !E>_|warm .DFEmE|where #Z>CIYn]|with :[C]^[
stayed|#[,[4Z7Y;[<]?c@aFBRXb[fdk@|and ,bQY|behind 4]<_>[@Z|on &Y|put D[|to &B,C7b@Ze_|two <^KZ|until ?Yf[|with ?[g[
staying|#^,a.Z7Z8[<]=]>]?^KWQZbBdZebfYn@|and K[|on #^<a>[e_|put 0Y
stays|!C"C&?)B.b1E2X4@5C;D<E?@BDCaDZEEK?SYW^XEZBdAf?iCj[k^n@|as .]3YC[Dbk[|at >ZDDY[dDe[|empty ,Z.ZC@_Z|for ,FT]|free Wa|in 3ZX]][|late ?FfD|on ,FCYSZ|open .BCBDZSCkY|shut #E,YC]ICQ[hZ|where ,^2[CZQY
steady|+B-X5Y<Z>DDbEEj[nZ
steak|!Z,D?fG[RV]?nD
steal|.F8Y[Z
stealing|&^7ZKanD
steam|,^[XnD
steel|!a"Y,A1BCBKEQ@nd|and ,CQD
steep|.[4>SaYEj[
steeper|%]4bCbY[kD
steer|.[5Z
steering|5[=[E^dY|group =[E_dY
stem|8CDX_]
stems|.YDW
step|!@"[+E,B-^0E2B5C6A7C8a9C:_;<<C=C>?BECAF_KWMCPCQCSBU@WD^caGb@e>f^g[iBjAl@mbn@|<name> ;E|<number> "](X3]CEFZ|back G]|by &E?ZF[fZkD|change AEEZb^hAj^|down 1_V]|for &^E]|forward Abh[n[|free #Z.C4_DYI]Q^SDYWjakY|in #[|into )]5D8XN[RB|is 4[|method )[:^|of %[-E>EJ_RC|through 8Z|with &]KZ
stepped|0]?]UZ
stepping|Q[nB
steps|#>%D&B0D3D4C8C:C;F<C>_?dDYHYI@N]PZSDXDZC_CdCf^iDj]kZ|and DB|are *]DZjZ|at "[>]CajbnX|in CZ|up ]a
sterling|"CDa
stern|&@?BCZ
stew|5YCA
steward|3[SD|if SD
stewarding|-XRW
stewards|3[=^?ADDE[GZXbdYnE|and 3D=Y|who ?A
stick|#D'_)Y.Y2E5Z9^>E@DDaFEL[Q_kdnB|and ,[|in !ZjD|it 'YD[QX|to )[3[
sticker|(Y+Y,B2e>ZP[WYiAkX|on 7E
stickers|+B4]:E=[CEOXQHVE^CaJlB
sticking|?[Q[
sticks|#D(F,c4^Qd_^gAkY|knock (G
sticky|,cEXKZQ^V[a[|note &_,^K[VZ|notes <YEY
stiff|)e.Y>DDZG]WWkT
stile|#]C[DD
still|!<#A%@&A(@*A+A,[-?.Y0W2B3C4^7Z8@9^:=<^=@>DA]C[EXFCGBHKIAKCLGQXV^YYZU[D]a^E_[a[cXdAeFfYgYhYiYj^kT|<name> ,_C?|<number> )Y.[2^Q]S]WZYB|a "Z|and .Zn[|at ,D8X9^_Zad|available )Z.[6[7B8^NZ[]]CmZ|awake (=M>|be .[CCQE|broken 4[|buzzing <Z?]|can 4Z=bDEY^jCkB|come 4Z>B|comes ,B<^|dark C]D]f[j]kX|do h_|does #^9AB[bZkC|doing "X7aH[][|down C_|free ,DWYjA|full CCQF|get #X.a4C=_QDScYBd^|gets ,A.^;]bZnX|go &E>]e]|goes .eJXSc|going 0^7YCZDEUYVYe[|got &[,c9X?]@DD]aYgC|had QX|has (W,[7b9[>^CaD_MTQae]i[j^k[nE|have "E.?0C7F@FCCDaKESC__eCjEkF|here ,Z0^1_4B<CC[K^QXUa|in "D,[5C7E>D@DRWSDYCeDnY|is /[|leaks UG|like DZk]|make QZ|missing lZ|need )c,aEblY|not ,@<[QY|off 'Y,Z9YLY_YnY|on (E+a.X3c7[J[KCMER[XZYCfB|open )DiX|out >CM[k]|pay kZ|paying "X7XHYnE|pinching 1];Y<BAaVYhY|running "ZAb]]ha|says ,W4^g^|see ,Y4Z|shaking AfVX|smells ,ZjCnZ|stuck nF|taking ,@4B|talk Fa|telling 7A|the bB|there .Y0Z4D>XYB|think "Zd[|thinking 7V|to ,Y0Z4Z5aE^Z]|travel GE|up ,C4Z|use .D@^|using 'd|waiting )X7E<[IANZ]@k^n]|warm C]Q[|winding "C|work C[|working .]5]Z^|works +X,C@[gYjY|writing "F,Zn]
stings|>]e^kB
stir|3E|the 3E
stirred|#[gZ|up #]
stitch|&[)]+V:B?[kZ
stitched|&_8d:Z<b?[@[K[^acZg[
stitches|#[*Z4[7FOYjAkZ
stitching|+aPa
stock|"[&Z)Y+Z.X/^2[8B<ECaDXHbLENWOCT_UEXW_YdZf[jZ|<name> &]X_|and )ZCDjD|at )YC^n[|count 4C|in ._D]n^|order n[
stocking|)Z,[E]
stockist|4c
stockroom|0]
stocks|!]&[7ZGY[BeZlAnb|last !_7aGZ[C]]
stocktake|>[CXjXnB
stocktaking|CYQ[
stole|W]kF
stolen|&_@CK_QYgD
stomach|>iD_HEVYeek[
stone|)c:YDBN[YFnE|and nZ
stones|Q[nD
stood|"B#D,V.E/B3C4V8C?eBDC?DEEEFEIESCTA^D_DfenD|and "G|at /D0F1E=]>]ea|empty #F|in 4_?[@[AYfX|on ,B4a;]bY|there gZ|up #[,_1d?WQ]
stool|)_,[QZ
stools|#ACaQDdW
stop|!A#A%>&E)U*C,Z._0X1D3h4E5a6D8B:Y=D>=@DACC]D_EBQZREXf^Cb@dSh<kZmEnD|<name> QYjY|<number> 0_EaUXl_|a #YDZ|after ._3ZS]|and "@>DFY|asking ,_I[XAkD|at )_-X.]4D;ZN[QDj[|being "[8[|by CAD[Q]jE|doing 9D|for 7[kZ|going "[<[fXjD|in ,Y.[5]@[DEgX|is #G,E2]C[QBW[|it ,?D@gC|on CB|opening nY|outside ,BCAD[kY|paying 3Z|pretending B]|ringing 3ZQ[XZ|scrolling 3g7ZXb[[]^|sending :YXX|talking 3_D_XW|the ,BCaEEF_K[j_|to ([.d3D5dZ]|using 3BCjYZ_DjcnL|working #Z|worrying )[
stopcock|?]k]nE
stopped|#_%C&A(B.D/B1D2E4Z5A7A9a:D<A=E@YBCDFEDFCHQJ>TCXCYXZC_YhYi>mYnG|by ?DaDh^|coming >[N]|doing D[WY|for g[|in 4ZY[|listening ;]|me #]I_|opening 4Z|putting #B9FCajY|selling ,D4_I@Yb|since AaC[|taking #@|the 2[4CA[CFe^|using CE|waiting :[
stopping|&E)C4A7b9>:[<[?W@AGZMYWBYD][_@a^gAnE|there <c|you ([)D7d9?GZMXQCTZ]__Ca[
stops|#[&C,C2Y3E4A8Z9^<D?ECeFGG@HEIAJDNYWZe]fBhZj]k]mF|and eC|at C[DG|by CY|in #]|it DB|on 4D|outside D^kY|the OX|you HDn[
stopwatch|,X
storage|4f;YCaQERAYbb]eDnB
store|!_"D#['A)A+b,F-X1B2A4Z7Z9W:[;A<[=EC_HFI_JYKZLCMBSGVBZU]D^Z_[bDeXf?j]kEmZnb|<name> &[,BD]|<number> C^|and -ZGYRZ|at I[QZ|for QE|in ,F|is ,YC_|manager fD|not DZ|opens <^C[D_jYk[|with %^JY
stored|4E
stores|![#[0^1Y5X;]A^CXDdE^IYQD_Yb^dHhdkZn^|across 1]AZ|from MZhYn[
storey|"X
storeys|#]VY
stories|!Z(B)E*[,E5a7[8_:b=DECF^KBMBQBTFXZZ]]Z^amYnC|are 8a|like 5[:bZZ
storm|4Z5Z:W;[DAJVMDQDV[YYZZ]]b^gZkFn[|<name> ,ACDJ[QDjCk^n[|and 4Z;Y|over kD
storms|)[,ED]dZ
story|!@"^#B&B'H(])[*b+B,D-A.B/@1B4<7?8Y9B:X;I=C?C@BBDD>EDF^GGHYICKEMZN[OaPDQARDSDT?VCW^YAZ_[B]C^U_AaYeEfCi>jCkGm[n?|'s 5_Z^|<emoji> 3DFC|<link> FD|and ZXa?hF|at U[a[|begins 8[:_a[|behind ,]<e^Zc[|for ([XD|in *@F[HYOE|is %^4B;]YEb[|of 8B>YZZeZ|on FY|starts 8CA_h]|time (Y,ZMZ|with 2]W[
storytelling|%[-h8V;[Rba[b[nD
storytime|CeIZjZnA
stout|+C,Z1[7B9ZPDWZX_eZnE|with +DPE
stove|&B,D7^KBL[QBa^e[i^
straight|%C)D*D,A.W0a1Y5D7?:C;W=C>B?^@@C?DcEWI]N@QDUZV_YZ]D^]bYf]i[j?k]n^|after D^FbmY|answer QD|away .C>BDZeC|back .]3c4_>ZY[eY|from n[|into "YCFkY|over #_|past ._S]|to .A/Y4D8aD_SGT[^]eXfAk_|up -Z|with .]|year 0^1Y;eUYbbhZlY
strain|&]?_j]
stranded|%YCBD^jCk]
strange|.Y>Xe^
stranger|%a5Y8[>Y?aJ]Q^U_g^|'s ?Y
strangers|2X5]:];]>d@bQ_Z_a^b[g_
strap|%D,B2[k^n]
straps|IDK_
strategic|#B&=,E-^1D4B:BQERdh@n?|partnership AF|pillars EF|vision -BRE
strategists|-^RY
strategy|&C,A-Y4B8c:Z;?ACC@F[GBJ^KCRcSCT[b@cRhCn@|<name> 8Y<aCA|for ,E:FcZ|sets 8D<DE^J[|to -D
strawberries|,[3Z7ZQB|are &E7^KE]Z
strawberry|__kZ
streak|![,F4[YX
streaks|D_Sck[
stream|![+d0R4D5[6[C]FEP[k[mCnB
streaming|!Z"a3h;FH[Xcn_
streams|&Z0]K[U[k[
street|"<#B&U'f(D-Y/]3Z4C9Y<C>E@CCbDXFBH@IFJEL^MBRDSZWFXVdBeFgDhAj_mBn>|'s *YDBOZkD|and &W+[;Z>CgZ|for .Z|is 7YDC|lamp ,Y|party 4]CD|to "EC]|with >Z|you '^LY
streets|#C+f;BBYCdKZP[QCj[kZ
strength|%^:d<D?Y@[KBN@RAX_]Zaa|of ?YI]X]
strengthen|8[^Y
stress|"_,[-]/d7D8e;XD>RYTc^fhEjEk@nG|and /YGCK]TZ|by /]T[|free 8_|out "[8YDD^YkE
stressful|)_>CNYeB
stretch|#F%E+X=[?^DEICJBS_dXe]f[g^kD|goal =ZdZ|the >Ze[|we %E
stretcher|,[KAQ_nA
stretches|aY
strict|K]
strictly|!G7dDDSY]d|limited !G7aDD]cnD
strike|*Y,F.Y4C=fCcObQGSaYFbFdae_jdkX|from &[|pay =ddc
strikes|)[N^
string|"Z#W<^>YKYQITEW_nD|quartet ,X1Z
strings|2[jYnA
strip|b[g[|of D]kY
stripe|,B4[SBj[
stripes|8c^]nZ
stripped|f^jA
strips|)[6a9YI[NY[[nZ
stroke|&DCDaYgY
strokes|[Y
stroll|GA
stroller|9]AZ_a
strollers|4[B[i]
strong|#B,W-Y0d1X4D5D8D:];^<^@CC]DAEaFDM^QZRZU_V^X]YB^@a]bZl_mA|and ;[a[
stronger|-D8D:c<dBGRDbDcZmC
strongest|-]4ACBG^R[Z[
strongly|!^BZFaIYmY
struck|#E,^4^AYB]h]|by AYB]|out ,b
struggle|.Z;V>_QCea
struggling|"]#F%[HZJaa[eDjYnX|to "bH^JZ|with "E#FG]|you >CeE
stub|4[
stubborn|&e:E<j@[K]UEc^
stubbornness|?af^
stuck|#G%D'D,b0C1F4C5D9c:@;E<E=C>_CYFFHAICJDUAYY_XbDeZmDn>|at CZKC|behind &^,bQ[|in !]"Z,@7D>Z@_QDYYbCgZlD|on "B.Z>[@]DAHDNXS]d[e[g]jEkX|ring KF|with 2[>ZWYeZ
student|!@#]&c,B.E/[1Z5W6A8[9?:@;Z<C@ZGCIZKZQDVYXCZY^Zb^j]k]mBnF|<name> 8YQE^^|<number> &ZE^K[jYlZ|asked #[|every &D|who "D
students|#])B+_->/[0a1^4C5[8C9Y;A<?>[?c@GBZDUE?GCHGM@N?OAQZR>SWUdVYYA]D^B_XbGc@dDeXf_hCj?kYl@|and 5ZDDkD|are 9]UW|from ?cKZQ[f^n[|in CZ|of -E?D|who ;??cbBf^lB
studied|/]<_
studies|/f4Y7]8E@[HYTfY]^AgYnC|show /b8EDETa
studio|"a#A,D1c4D7C<a@CA]CADBIBJ?TCVZ]ZaCh]j>nA|and <]|is 1_V[
studios|a^
study|&X,A-W.E4X;U=]DYEYFYH^Q?UDW^YZgXkcl^m^nd|how nC|of Y^
studying|&[,aDYKZQ^
stuff|&?+^2a4C7DAdQDU_WZY@h^j@nZ|on AYmZ
stuffed|#X4XA[CXMeQa
stunning|!a8jE@G[]X^fnB
stupid|/X>cj_
stupidly|+cPZ
style|-D2[8^CAGEH^^ZjAnD
styling|T[
stylish|8_^a
sub|)[0g1Y7[Uen]
subject|,C-[3XCEF[K@QCR^UXW_][g]iCmX|and 3[hY|line FYU_]Zg^mZ|of FY|to -aCDRdiD
submissions|&D,ZnC
submit|2Y3Z7=BZEAVDXZ]?jZlEmAn^|your 3]X[]D
submitted|*Z-Z1CAbEaOZRbVDhZl_
subs|#B&]*[0d2a3^4C6Y7^C_D@EYIBOZQCWYdbj]kEnB|are 6[E]SY|go =ZYaeX|stay Ca
subscribe|"[(d*],D-Z/B3X6bEaF_MbO_QASYX^[bb]kBl]|and EYlZ|for !E-[6_GCR[[^|save !X.Z/BSZ|to "X6Z[[
subscribed|*aO^|to *aO^
subscribers|*g0b4YBiFmO^UaYZigmb|get B^ib|will 4ZFY
subscription|B[i[
subscriptions|7DB[]^i_j[nD
substation|nD
subtitled|IYQCj[
subtitles|/FK[Q]|on k]
succeed|C]
succeeded|-b4BRZ
succeeds|&CE]VY|<name> &CE]VY
success|#C&@)A+Z,E/]0C1b7B:e;a=CAZEdFFH_JDK@QDVeXDY@]C^Ca^badCgAh]jDkDlcn>|in :];^<]UYaXb[|is 1[8D:CMZV^^Bc_jD|story 5]:^Z[|with +^.];^=DPZbZdE
successful|1_7CVW]_f^
successfully|1Z8];B
succession|/A
successor|Edl_
such|!^#C%a+c,Z0Y1B3c5^7Y;^<A?CJ^PdVA]^a^bblA|a %Z-X3c5Z:Cb[l@|an 7Z8X|as 0]DZ|thing %[:bN[a^
suddenly|"D&]K[bZ
suffer|/]0D7BT]
sugar|#F/Z4_?CDZK]TWYa
sugars|Q[
suggest|*[DbY[kc
suggested|#[&],]4C;]I^K]b[f]gCkF
suggestion|&b'Z:]CCaZfC
suggestions|#b9jQb_e
suggests|&[nX
suit|!_'X2Z4C9^D@SSXdZ^bDd^e_j[mD|you .^3[XZ
suitable|,>QB|online ,FQC
suitcase|,a
suite|-Y<A@ZHYRbYA^Za[hAn]
suites|)XN^YX
suits|,C.[2Y9]=XCDDDI]MBScYV_]dBeE|the .ZCE|you 9Y=YMBS]_]
sulk|.[7Y]Yl_
sulking|,_<[QZ
sum|(b,C.DC]M]Q@d_gY
summary|#C*Y+B-D3[D]EBhCjZlD|is *Z|statistics -GlD
summer|#C(?)Z*E-D.@0Y3C4]8];A<D?DBBCZEAFCG[JCMCR@X@YcZAa^dFgGi@jamAnC|<name> H^^E|and ,B2a4]U[W^YZkC|camp !DCD|fair !C,^0Z9^<[FY|hours ,Zi[|reading IX|timetable :^a^|we 4XO[aY
summers|0[UZ
summit|-C8bQEZY^[jZkZ|in <YlI
sumptuous|!]8b
sums|(b4^5X<CHCM__[|at >Z|on U[|we HD|with #^.]
sun|#Z%X([+[,[.[8]:_BWFCGYKBMZQ[^_a]iXk]mG|<name> %Z+_C^|and ([|cream GX
sunburnt|<ZA_hZm]
sunday|)^.a2B4A7_@ACbDESbXD]aaCgDhCjbkFmBn@|'s ?X|<number> C]DGKA][j_nD|is CZD^j]|lunch C]|night C?NZ
sundays|#E4ZS[
sunflower|+EnE
sunflowers|]Z
sung|?[K[QDSZW[f]
sunk|,[<d
sunny|#Z7D|<name> 7E
sunrise|8Z;Z?aCAK_XZf[jE
sunscreen|CDQZ
sunset|,D.Z4C8ZDYk[
sunsetting|-gFcRamY
sunshine|8f^]iYm]
super|)^+]-[7^CYF[H]
superb|+Z>[PYea
supercharge|"B-c6X;BR^^[bClEnE|your "C)[-^8YR]^Xi[
superheroes|:bM]a]
superintendent|%^,X;]bZ
superior|+Z;X]]nZ
supermarket|!F,[.Z2^5[7_S]]be^mZ|car NY
supermarkets|F[m[
superpower|)]:bJXNYaZ
superstar|;B
superstars|%E:[B[HCUEa]
supervision|,XQ]nC
supervisor|2]CCDVQX
supper|'X2X?A@CGAIATZZE[XeEjElWnC|and ,YDB|at CY|is lZ
supplement|)YW^
supplements|2^W]aF
supplied|&d1X4D;YKaSZjDnD
supplier|"Z,?1]4a9C;E<@=E>C?B@]C[DBI]OVV]Y_^?dXfAkC|'s 2Y@]|and %]4Y|has Y]
suppliers|#?1[A]B_D_IFVYhUia|asked #?IC
supplies|'^:Z@[L_
supply|%A,?2B4A7BIBKDR_YB_[hAjGmBnZ|chain %B9Y_X|of 5Y
supplying|<[=Z
support|!D&[*[+D-X.C0C1E7D:_;B=D>EAYC^FDGAHDJXKUO_Q^RaSAXW]DbCd?e[h]jal[nF|<name> -[C]jZ|<number> D]|and )[|desk @_YZfYgZ|for -X5[RXna|from ;C|has 4[|lead NY|line #GIF|our 8E|team hZ|the A_EXhZjZnZ|tickets @ZgYn^
supported|&C-V5_;CEfVDl^|by &EE^KBRZl^
supporter|*_5[F[O^Z_
supporters|%^+Z,A3d4Y7W8C;>?CBdGBM?Q@X[ZX]_^AbCf@i_jEkC|trust 4[=Z
supporting|7c?aSZ]XaDfa
supportive|<Z
supports|-_/ZR_T]
suppose|:]
supposed|&]F]|to &]F]
sure|#Z%A&E,a/D2C3A4F9D:@;?<E@FDSFAI[JBQ[aCbFk[nb|<name> #gIbnZ|about 4[D[|if .[>[|of ,@4@=Y>CK^n[|there 4E|to 8YkX|what <]|which .]DE|you "Z([7[ID][mE
surface|,D8ZACCZR]hBk_nF
surge|nD
surgeries|DYfZ
surgery|#D,E0Y<^>B?X@ZCcIDQD[Ej_n^|and S^|at kX|has [F|in QZ|is C^
surname|'c4ZD_L]PYYUg_k[|and 'ZD^
surplus|"_-^=hR]dhj_
surprise|,W1Z3W7D8D;^>ZBZFkIDRCUCi[mf|you FfI@QE]CmcnB
surprised|,C/[;dD]FaI@QCkZmY|even FW|us D[F[kY
surprises|8ES^
surprisingly|^[
surrounded|8]
surroundings|!]8Z^c
surveillance|&Y1XE]lZnZ
survey|"=#^&C'^*[-D.[/<1D4B5E6F8F;B>D@ZD?EdFCHBI]J]KGLXT>VA]^_Yb>eCjZk@lbm>nC|'s )Y|<number> #^0WE[I]lZ|about ']L[|and 'Y?D@[EZg[nC|closes %Z7^EYJ[WYaB|for *FnD|is )E|of />8D;ECCKBT=U[jC|on "DE^HD|results #]?]
surveyed|D[OY
surveyor|,[KDS_d]ka|'s kY
surveyors|)X2]
surveys|)[,Y
survive|7^:^<[HWaZ
survived|#^&C+].fI]PZQ^SZ|a +]P[W]
survives|,Z4ZD[l[
survivors|(aD[QZ
suspect|4XCD_^
suspects|4en^
suspended|,:C_Q@jYkCn_|<name> ,AC_jZ|until C>jF
suspends|jYn]
suspicious|EZ
sustainability|&_+_,B-d:_A]J]K^PaRcTZa]|is %Y-X:c;]<CAEJ[aXhD
sustainable|%B-]1E8bE@RdbEiClYnB
sw|kZ|<number> C]kZ
swallow|/[TZ
swallowed|4_;]QYb[
swallowing|&d
swallows|&d8ZCDKa
swam|@B
swan|&YQ]jXnC
swans|,E4EQFgD
swap|!Z#A&D,A7D<a=C>EC^D_KEY[]DcYkanC|at SZ|for 4^n^|it .BCASBjCkWnB|the ,c3^nZ|to 4Y|yours T[
swapped|#b&D+c,?/Z4a<]A]P[QBY]_YbDeBgZhXnE|for 4]
swapping|=Z
swaps|'F3cDAX^[ZnZ|it 'F
swarm|DbKZ
swear|!X+],c0Z9[F[PZ_]aZ|by !X+]0ZF]P]
swearing|,f3^C@K^O]Q[SAjD
swears|,^:[
sweat|+[1Y8D:XD[FEPZaZ|and 1Y:^aZ
swede|>ZBY
sweep|)],a8ZDGN[Q]Y]|the DF|up 4Y
sweeping|&a,^Q[
sweet|'C(_4Z5]8_BYYXaAg^|and #[B^|or ([|peas ,Z4_DZUZYZ|year ,Y
sweets|DaKZ_YfZgZjB
swell|?BC[j]|'s ?CC[j[
swelling|DD
swept|"D8_<_QZ^^f^|the <_?Zf_
swift|"E:[;ZCCHGK^Y[jB|sleeps "EHG
swifts|BE_YiE|are BEiF
swim|!B"C&^'E.A3D7?9V=C?]AaCaK]Q_]AaIfXgFhakAnB|and SZ|at 9]_Z|in QE|pass "Z
swimmer|#[I[
swimmers|8CD^KZ
swimming|!E"Z?C@ECdTAVFa]d[eZg]j_|badge /CTB|lessons ,YdZ
swims|CXb[j[
swimwear|jZn]
swing|EZ|and 4E|by EZ
swings|#[.[KBSYY^kEl_|at Y]kF
swipe|-D/Z3C5C:CBBFcH_TbVBXC_CaBc[iDjBkCm_n@|<emoji> TZ|for +XKBVD_FfC|to /]0]BBF]]HmWnC
switch|!["Z%B&B)],W.Z/[4_6C7];A>V@CG_H[N_T[UEWaY^[A][dAg?jDnD|and )],Z7C|back DH|in 8Y|it .ZSZjB|off "Z7BCCYY|on #B*]QZk]|the >YHE|to /X6ED[NA[BdGeBkD|you #[k[|your !]+_
switched|"[#D,C4V7B@G]Z^_d]f@g@jE|off #B&[d[e[kF|on "[|their @F
switching|7b8[][eGkW|to )]7XH[
swollen|,Y.CjY
swore|"Z#[,]?d
sworn|,^>]b[nX|in b[nX
swung|?_fc
symbol|jB
sympathy|#D3f5Z>^Xa
symptoms|D[g[
sync|<]=[CaS[bX|is C[jZ
synergies|-e8D:C<ZEYG@JDQBRda@lbnA|across -[AZRXU[h]nC|to <^
synergy|-eR]VC
system|"^-a3E4a7A8C;B<E>B?DDBFZIGJ>RWVZa^jBkAnB|and 4BDC|for #DIE|is ,E:_a^
systems|&[-d>ED[RbVBhCnF
t|!a(^+D,>-W3C4C7B?]D^G^H_MXQCSB[WaWeEf^kY|<name> !]+F,A-[DBG_RY[^aZfZkC
ta|&Y+Z-Z6Y?lQERXY[dCeDffj[kG|for ?bY^f]|to &[+[?]K^fa
tab|#_,Z?^CBDcI^K[QYkd
tabby|jC
table|%[)b*E+C0E1@6E7Z9D=B>W?U@>BBC?F@N]RCSGV@W][AbEdEgCi^j@mC|'s >^|<link> YZjF|<name> D_k^|<number> #]?]IZf_|and 5E<^?[@ZQYeZgX|at <[|below ,E2_k[nZ|by QAbYgD|for ,B.Y2[]_jDnZ|from !Z#X)C|in IChC|is %[&B3_5[:CJ]KCX]ZZ|of "B5Z@F|on )f,^N]nW|the ,]|to K[|we 2Z4Z;YWX|with 8CHC^CeenY
tablecloth|DD
tables|!e#X*X,B/B4Z6Z;EDCGZQ@SaUCV_W?[b_DaZdBeAfDlCm[nD|and &[4[|are #E,C.Z>ZDAVb[ZkF|for Dck]|from m]|in _E|left 7B]F|of !]
tablet|!Z#E,D5]@]DDP_Z]eY
tablets|"]'^)Z.B4Y=aD@L_QESE]ZdWgDjEm_|and ]]|are '[DZL[
tabs|)cBaHDN_iWjBnY
tack|DcQEkY
tag|!@"@%>&C'b(l)>*f,?-C.Z/A1D2B3^6B7>8>:<;?<E?C@DBAD?FBGFKBMmN=ObPCQAR@TAV@W>_>aBbAdBfDgAh@i?kElDm=n>|<number> !C(W)E*f3BE[H^NCObXB[[j[lZ|a *>+[,C7EG[J]MY_DlB|someone (D:D]F|the (e*DG[MdODQE^AaDbDmD|them (GM=|three (a*cE]MZO^bAlZ|two *Y3ZOY|us '^*aDDECL[MXO[Z]nD|who (Z|your 'F(c*B3]5ZLGMbZW^]a?
tagged|*hOfX_bD
tagging|3_5^XXZ]|us 3^
tags|(]*g4bOfY]
tail|&E,<4^:_KEYWkD
tailor|-Z
tailored|)X-[8W<^GYRZ|to )X-WhZ
take|!C"X#B%V&^+B,A-?/Y1A5@6D9C;A<C=a>EAABBCaDdE?FEGCIEK_NZSFV?YGZE[B^DdZfTj]kal@mAn]|<number> /Y7_=]C_D^dbj[kYlDnc|<somebody> )c4Y?E|a %Z.G0[4T9C:a;]<_>Z?cCDFBJZSCU^^J_=a_dZfbn[|about .[DCbYhX|all #[%Z-[JZL]X_|an 4E|any 1^DB|as .=W[|back 2G3YED|care +a8Z:]^Y|control nF|five /[Y]|four 4_|from *bD]O_nZ|home '[DDHBi^|if ([mF|in &f2^C[DYFYK_W]|it (C.f3a4?:D;F<^>GCEDCMAScX]YWaGbBc]eBiEkFn?|most :@;]aAn^|my "C,a0[2[k[|no (F2[|off K^QD|on 6^=[b^d]|one .[2B=ad^lY|our !E'](]/_A[DDE_GCL^TaVF|over &[>Y|part B]D[i_|photos ;[b_g]nY|polls QD|registrations 3EXD|some ,[CE|that #],Z8B?CgZ|the "]#[.c4b5W9[>]@bIAKBQE_[bYeZg^k[|their /Y2[7X=Wn_|them ,A9[>CC[Q@dDeBhYj[|this %^4E:ZCZjZ|to "]8YH[|two DYFZX^_YiZ|what >[CCD]j@k[nD|you !["Y:]NaX^a]|your ,D-^.]3Y4C7E8Y9D=ZF[GBR[SWYA_EbDm_|yours 7]][
takeaway|"^7^MA][
takeaways|-a1[;CE]aBbDhAm]nC
taken|#X%F&E+D,E.Z/[0B2A3F4E5D;B>A?CBAJBQCRZT^WA_BaGd?eF|<name> #]|by &[jD|care "[|down 4a7]IA|from QDjE|ill CZ|it #Y|off =]Caj[|on "Z<Z|out "D|over hY|the ,E-[4AR[
takes|!@#E'D(_*_,B-[/[0A1@2C3?4;5B7>9A:];C=X?>B@D]G<IBMZNCU?YA[a^[_EdBf?gYjVk_|<name> KY|<number> "Y+]/]7AC[EZNGPXUEX_[a_DaAeBfBlbnZ|<somebody> #cjC|a (^*b+X2]:C;_D<FYQYW^]BbZkAnB|about .D/E>[CYDYe]kYnY|all %Z|an 4Y|around =Z@YDX|cards ,]|effect &[I^|five )[.YF]kA|home *aO[|it .]X]|just !D)]:ZE[X]|less 8FDCkF|longer M[kB|one (YDCWG|out &d|over )Z,XjEn^|place CB|six >Z|ten 6XDY[ak[|the &C-_/A:_=^KCR[^[dagYjY|them ,ED^SEk[|three DX|to (]-]/Z5Yl^|two .f7[=DD]EZGES^W[YDjYn]|up E]|us 7[<X|you 8YDZ^ZkY|your )XDB
taking|%[.B2B3E7[:B;Y<D=V@BCbD=EDKXMZPDQ^T^UBX@bBgCnA|<number> )[kX|<somebody> i[|about 4Z|it 7_][|new #A4ECY|out 4D=YC[|the ,ZgEkX
takings|)Z=ad]|four =DdF|go =b
tale|)[7D
talent|!@)[*[-b5b7D8X:b;C<YFALYOYQCR[U?V?Z^adb@c^k@mXnC|is 5[
talented|![-B8Z;Z
talk|!A#F&F(C+B-B.[/D0D1A3X6C8A:C;Z>a@GEBFDHDNYQ^S[VEW]XVYDZ[[?_Ac^e]gCiZmBnA|<name> SZeDg^|about "Z%Y,[:J<[>[AZH_J]KXQAU^WCX@]]gEkFl^|and #Z,?4_DEQD|at ,^K_Sa|by ,]|has #BIC|is C_j[|it .]7]|of gZ|on "Y4A?]KARDnD|or >ZI]|sleep _E|the ,ZD[QZ|through DY|to &B)[.=7F;D>dHYKDN[R]S?TcY@Z^]DecgBj^k[nY|we ;YUZ]F^EbZl[|you .dSb
talked|#B&_+C<D>bFDIDKbNDTYZCf_hCjBmA|about ,X/[2]<D>[TY|for DD|it #Z|to #F,CnY
talking|#C)C,E/^0^4C7]:b>Z?DCDD]F^GWT_U_[D]_^^hCiEm[|about !]#D3C4D5Z7_;aF[GZT^]_^VjCkBmW|and &E|to QEdD
talks|&?,>4@9E>CC>DBE[FZK@QDY>d^eWgYiYk@m]na|about /[<YF_Tb_Ej]|and =Z|came &D|on 2Z|one jE|this YF|to .Y?XDBjAkE
tall|#W,_CbQ[j]n^|and #YCZjY
taller|#bI]
tally|5X9]IZK[d]
tandem|Q^__
tank|,b2[:[;C<]CYQ[Y^bBg[jWkFnF
tanker|D^eVjD
tanks|&];ZQYb]
tannery|&Y
tap|!d"D&C(k)c+a,<1E3=6]8A:>=D>@DcFWG[HAJCMfP[QCTVXC^EaXeBgAhAkdnA|<name> .aF;SZ|a (ZDCM[n[|at "[-]|for (]MY|if !D(b)D7D:DDDMaSD]BkDnD|in !a+]Y[|no #^C]j]|number m_|roughly /F|the !]([)_3B7]F?G[PVXC]Zm@|through Fimc|to !d/[2Z:DFcGam[|water DZ
tapas|8C
tape|&X,^0[3C=C>?FZQaeEfD|a 0]|measure I]K[kB
taped|#E?]CbKBY?|to mZ
tapestry|!Y8]:Y
taping|AFhD|ankles AFhE
tapir|,YX[
tapped|5a7D>[CYZ^|it D?
tapping|8B
taproom|,YA[
taps|,D._9^;CGGRaSZ]D|and .D
target|!A,>-E0_4f:Z<EBZCCEeQAR[S[Ya[[hZi]l[|and 4dE_|for A[EafDl[|in ,@QC|is #[
targeted|-^
targets|nB
tariff|"?.^1[2_6_HCJ[L[NYSZ[YeCna|<link> HE|is #X)^n[
tarmac|,Z>]Q[nY
tarp|#]QC
tarpaulin|.Z?[Fgme
tarrow|;^
tart|,^4E
tarts|QB
task|,_F[
tasks|#Z)],DD[
taste|!]"[&E+]5X8d:B;g>@F_PZZ[^cbgeBh?nD|<emoji> FDnY|it ;]DCQYb^|of +dP_]Y|the "[+G8_;@FCb?mEnF
tasted|#e,Y4Y;ZIaY[dAkD|it #]QZY]dD|of #aQC
taster|)Z.[W_[V
tastes|*],]8_9[?CDBOY^ZjFnB|better 8_^^|like QD|of ,Y
tasting|#Z5^=Z@[QGnE
tastings|/dT_][
tattoo|4^B_YZ]aiW
taught|"E#>&i)D,C-A2D4A7D9X:]<?>A?ZCDDCEDICKeQ^TBYE[W]@_Za^bZfYiBjDkClA|<name> &_KZ|<somebody> @]g_|about &E,bkD|by &<KB|half &a|me ,B:Z=U?_D^F_aZf]kYnZ|the ,??E|three &^[YkZ|you "G9];_KBbW
tax|!B#>&E-C/B1e2^:b;[=B>CA]BCCBD_I>RAVd[a]E^Za^b_dEgYh[jCkblFn]|<name> n]|and 3[<[S[]DkA|bill "[|can >E|codes ,X|cut #D|is :Z|on :@A[aCh^n_|reform EZ
taxes|)]7Y@CDFgDna|right )^@CgD
taxi|#X&^.B4C7D=]>XCaK_S@YCd^gZ|from SE|rank C^
taxis|4aC]jZ
taxman|2X
taxpayer|/Z
taxpayers|/Y:^n[
tb|KCn]
tbh|+^,YP]fZn[
tea|#F&Z'B(Z)Z*A,e-B0E1B3B4>6F8C;@<@CFD:EHFBGYIGN_OFPWQ_TZXBYCbFeYfYgYkAn=|<emoji> (YMan[|after SX|and &B'D)[,Z2Z>CGCf[j[nE|at "[>BQCjF|break WYjF|by jY|dance LYT_|first >[e[|for &[Q]j^|from ,Dk_|in ,_|is !Z,Y|on ?]f^|share *F|tent gY|to %[<]>YB]Jae[|towels YZ|trolley #X.[KZ|urn &]KY|was ,]Q^|with >Ze_fZ
teach|#A%C,@.D4@8[:Z;C<]=C>A?E@DCBIDJAQ]RCSCT_YBg@hXjHnB|it DYPZ|you 3]8[:[AZjBnD
teacher|"B#D&B'_,Z/Y9Y?A@aCEEDH[LWg_|<name> &[,Y@ZKZ|who "^HZ
teachers|4A7B>Z?CACCGDCHXYBZ]]C^A_[eYf?iZkHnb|and /]_ZfCiY|told #]|will .[>DSZ
teaches|+YPY
teaching|"A,[9C@bKDaBeFf@kB
teal|&a1a<cQZV^nZ
team|!@#?%a*@,B-Y.?/<1_2Y3G4W6<7B9F:Z;b<Z=>>A?A@EAZBCCBD>E]GBI?J]KZMENZRYSDTDUYVSZ_[?^Yb_d>h[lZ|'s 4D8YS^_]h[|<emoji> %Z&f1]A_E^Z]hYk]lZ|<name> &a;[C[KYaCbVm[nC|<number> 3aCFDZQ[X^|about ,DQD|and !],Z0[8W;ECEDAEHU]ZUhBjClC|are )Y5]8C9G<Y_BbC|as ;[|at %e+g1^8B:[;?E]JdL^PcYYg[|can 4W|does 2]WXnZ|first #Y,AI]QFn]|for +F-A:b<X?FVZhBl[|from ,Z<^j]n[|goes 8A|had 5^Z[|has 1E4a7Z<D>[O^QD|have &]FZQC|in +b2[M^P]a[b]|is )[,Z-Y4?7a8^<GDDIDJZK^QZRYS^YB]Ua^eBnC|members :[|of 8@:];Y<]?aEBGYNaVW]Z^YfWkB|on <]?FIEQYfAjAk@|our 8Z|put 4Y|see ;[?^IYf[|spent AZ|that !Z%[NBhZ|the 5^ZZ|this &A:EE]KCn]|to ,C|today aB|took EBaZ|was jZ|what ;[RG|who &[4^:];c<^?BB[K]fClE|will '[(b5Z8ZDWM]]W^]|with 8ZX[|would )ZG]NY|you 8]J]
teamed|%ZP^|up %ZP^
teams|&C+C.[4B5B7A8Y=?DEEAFDHDQCT[aVd<e[fE|<number> c]|and jZ|are -B|to ;BAY|who )Y-[7G:B;Z
teamwork|![ia
teapot|,ZnB
tear|,F.^>ED^S[jDn[|it ._D_SZ
tearing|,Z
tearoom|;ACZW[|took ;B
tears|,B4B5f:a?ECBF[H_QBVZZbb[jC|by CD|in bY|the V[
teas|K[jE
teaser|KXOW
teatime|'Z0a=Z?[CER]U_d]|and 0[4Z
tech|+a-C8Z;_CDP[Q]TE]XbZmE
technical|-cR^
technically|,bQ_
technician|QYeDjBk@|<name> ,[jF
technicians|8^EZQX]C^[
technology|%B;GRWT^^_bBcT|with 8D;F
techs|4b<ac]
ted|&]
teddy|,Y3[@ZCZ_[
teenager|"Z,_.]CFDEKZQZbVjFn]
teenagers|=^?[CDK_SXkE
teeth|!]%C,c.E0C<_>A?E@XADD[EDI]KEQaYBcYkZnB
telehealth|"^-Z
telephone|'b.Z>CL_S^eAidjZ|and UG|town 0^
telephoned|CX
telescope|&_,CCZD]KaQE
tell|!D"?#B%>&A)@*E+[,X-@.D0D1B2A5B7@8A9a:;;E<B=D>[?D@XBAG@HCNCP]QYVBWCZC[A]A_]aDdBeYgahCiF|<name> (B*_,e._4C9b=h>]CZKCOVQ_Sa_baZdceLgCkD|<somebody> +b7bDAKX^akC|a 9C;ES@g]|any +Z.B5[DDSBZ]kB|every +ZP_|from 9^DCkA|it I]|me #Z'D3D9b<Z>A@[CEDEQGSY_faAeEiZk=mFnZ|my ,a|one jD|people 7]|that @[|the ![%X'Y.F7D>^D_E]QbeYjak]|their *E0]3YE]OElZ|them "B)[+b.@/a4D9E>YT]|us !F"B#D%E&B)C*D+@,F/@0B2G8]9c:C<@=I>]DFEEF@HFJDLGNEPCQDRZTCUCWF^W__eYgRhBk>mB|whoever ,G.E9C=Eg]|you "[%E&_*E+C._/^3F4[5C7D9?;]<[=?>???A_DEFeG@H_IBTYUYW^ZD_BaBbZdBeDf=g?h]manC|your "Z3[6[7CDHEbg]kFl]
tellers|5[D]
telling|!C%C([+@2Y5D7C:>>^?bF^GCMZPARYWZ^A_]a>e_m_n?|a ,]2[|everyone ?^|me #[([KCMY|off .E>ce]|people ,D.C|the 4C>Xe]|us &E.^4F;ZQ[SZY]eakBnD|you "^#C,_:FFbGDIEQ_aBmW
tells|"V%B&W(Z*D,[-C.A/E3E5C8b;X<E>Y?BAZCCJBK^TCWC^f_CaZd?eYhYj=kU|<mention> &EKE|<somebody> &C>_|a %E/F8f:[OA^g_Ca_l[|us &]QD|you "Y.D4Z:E;ZDVN[QJgAjAkZ
telly|0[3W5Y7X;c<]TZU[bcj>
temp|CYj[nD
temper|,[
temperamental|,a
temperature|CBQEh^jBmE|of mE
temperatures|OZQB
template|#f,@.a3i4A=D>EDBI_MAQESdX[YD]]dBjDlZnB|for &ZFY|letter >Fe]
templates|!Y,E/[kY
temple|&Z?]jY|on &Z?]CB
temporary|4c<Z?[IBQFb[|stop ?[CC
ten|"X#X%E&?(b)Z->.Z/^0D1X2X3C4A8<:>=]>B?G@GACB@IXKDMZNXQ]RESYTbVYYCZX]Z^?a@eDfFgYlZmYn@|<number> "[|and ,[EWe]|cosiest ;AbE|days #E)a,C4CC^D_e^|evenings !]|families #Z|for ?bf]|hours h[|in (Z]Y|it 2]4E|members ;F|miles =X?@f?|minute jF|minutes ,D.X/D4[5C=[>ZD_SXT@WDXDZEiEk[nA|more 1[|o'clock IBQEgF|of !Z#[,YDZF]HFmYnY|past ,^1[4]QZg[kD|people 3^5aZ_kA|per .Z;Z|presses #C|seconds 6Y7[F^SEbYm_nE|strokes [Z|that F[Wa|the /Y1YjF|thousand 1a<]E[Va|times ;]DYnZ|to ,Y3Z4CQXXX|tonight >Z|until DDk@|weeks ?YC[DDQZ|working CD|year ?[DZf^|years "Y%Z)E+_,?/]1D;b>]?G@EDZI^P[T^]B_Yb[e[i_|you ,c
tenancy|&Z'[,D-_1^>D@YCYLYSCV]aZeAg^kC
tenant|0_2[?V@EL]W]
tenants|#V%^+^2X4b=_?BC[I]P[QCYcZ[^Ya[bEdbjX|at #[4[|from C^j^|in /C?BTF|to +[=[dZ
tend|2a7_;X<_D]b[|to 2a7_;X<_D]b[
tender|,YE]l[
tends|D]QD|to D]QD
tenner|!c'[)Y*c+c.]2]6aGaO_SZW]YXeCjC|in 6c|off '[+]2[
tennis|"gHbj]n^|<name> nX|ball #F|balls j_
tenor|3^X]g]
tenors|&_,[2cK[Q[n[
tens|,ZkE
tent|!@+Z?]@^CZFZYZg_i^|is +]
tenth|!d"Z,^;Z=^KCNDWcd^jA|of =bdbnX|year KE
tents|2c>^W]e_f[
term|!D"_#Z)[+B-B/>0E2@6D8[=CC^JAN[RDSWTBW?[D]Zj^nC|'s ,Z|<number> e^nC|and &_,ZS[j@|at "[CCDYk[l[|limits n[|time #b7DC^|to =[Y]k[
terminal|)X?_EYI[K[
terminals|,D
terms|"@)Z,E2Y4D<YBZCAE_HCR]^^iWj?nB|and )]|of CEE[jElZ
terrace|%Y8Z@ADFEB]ZaBgEjEk@lDnB
terrible|,cQ_Y[
terrified|k^
terror|>[
test|!b#D%A&B*]+Y0A2C3A4^5F6Z9[;C<A=Z>C?V@VC]D[E^G^HXKXQ]U?YYbFd_e]f^j]kVlXmCnY|<number> !bG]|and nZ|at ,[CEJYQ[|data 4]|in &E*[DCOZQE|is *W@YCDX[|it B]CZDb|of QF|on 4_C?KX|results /F|sheet 4BkE|that #ZCbIYjYn^|the ,B-YDZRXd]|was 4ZaC
testament|%F1D<EAFE_QZ^Zf_nE|to %F1D<EAFE_QZ^Zf_nE
tested|,X2E5B<D=FCDD@HYI[QFWVYYe[hClCn]|<number> W]k[nZ|it #d&[,BI]K]QIS@YWnD|nine ,]|the KFQAjE
tester|#]4[<^
testers|#^=[?cC^ODQYd[|for OE
testified|?aCEQ[eXn]
testify|&a;CBYeY
testing|&[-U4Y>ZAYCaD[EZR]b]j_|<number> -^C]E]R]j_n]|a nE
testnet|Q^Y_na
tests|#B&C7]?Z@EC_PZ]Yf[gBj_|and 7a]Y|are D^|on &BKB
text|"D#?(A*?+C,C.a1D3B7@8D;B<B>c?CC_DaE[FAG_HAI;JGK?O>S^XB[W]CaabCebf=iCj^k_l]|<name> )Y,].A>YDASDjCkA|<number> >ZjAnF|and :[nC|at 5Z|box EZ|for YYnA|from Dek^|in mb|is .C9ZIX_XkZnZ|messages nZ|on -^CcD[R]fBjck]nX|or .BCZD[Q[SBeZjZ|so >^|that ,CD[e]|the j]|we #D|you 4ZD@T[e]na|your 4XY[
textbooks|>ZeZ
texted|KDk[
textile|&^
texting|?ZYY
texts|#C*Z3Y4]5_C^DbQGYWZ]]Dj_k^
texture|!]
than|!Z#@%F&Z(@*C-?.E1>3@5:6@7F9@:[=?A]ECFCGXKYLAOAR=SET^VAW[X?Z?[F_DaXdAkUlYmFnY|<name> +hEaPfk_l_|<number> #],>-^.^/Y0_2];E>CB^CZQ>RYTXU_^DeEgYnW|<somebody> &@;_KAb[|a %g&A)Z0D7Z8Y>B?YAZCDG[HGJ_KFNUS]UBeGgBm^n@|after ,Y|an M[hB|any &^,YH[b]gZmb|anybody ;[|anyone /Y>]e[jD|anything #^+Z,[/_l_|at #^D^n[|double D[|ever %D&D-E1D7[8a:];YCDGSH?RCTZUZ^Za[mEnD|five 4Z|flowers n]|forecast /ACY|forty /Z2[<YTZ|four 9ZAYY[|from ,]IB|guess 2b4_W_YZ|half 1_|have CYQWe]|i #B%^&^0Z4E<Z@[J[K^c^eBgX|in "[2^?]A[CbHaQAUXW]h_j_k]|is D]k]|it I[QZS]W^n[|last ,b/B4AQ^T@YAdB|me &[KYQ^^Z|mine DFK_|most 8CUCiW|my &cnC|on 4@j^|once )]D]|one 2ZQ@kA|our &Z?^CBj]kZ|ours &g4C9ZCDDAK^Q[YDg_jDnC|people D[|planned CY|ten ,E/D5^|that ,[.D<]Q^WCjZ|the ,@/Z0c4Y5E7^;W>cE_IXM^UWYXZC^C_VbZeakXlY|their >[|they &Z2_4[QG|this ![8]:ZBdDDic|those ;[|three 3^|to )]|two 1]QFbD|us &],D;[KZbYjDlX|usual QF|we #C%D,?0D2B4^:@<C?XCaIGKCQ=S]YX^XkEnA|what #ZFYQD|when <[|you "^%E&E(D,Z7D8A:ZDcFdJEMBQY_Fa]kcm[|your ![:BG[aB|yourself OZ
thank|#_%A(D+Z-?/F2A3]4C6?7@8>9=:E;A<F=B>B?d@DABC]E=F?H[IZJDKANDO@TCWAXWZ_[@]F_CaVdAeDfdhHlA|<name> #a&b?_CaI]K]fa|all @ZgZ|me +a5bKZP^Zb|our R]cZ|the 9B?_Z]_?f^|us (C)E3[H^NDXX^^|you !D"E%B&C+D-C/G0E4Z5?6A7G8C:B<E=E>K@EDCEEFBKKPGVYZD]@^AeCfPkD
thanked|?bDDfbl^|<somebody> ?^
thankful|?a
thanking|4[?Z
thanks|!E#]&](C1C2F3E4E5Y6F7Z8C9C:B;_<D=C>D?f@CA@BBEVIZJFK_MEVDWBZa]Z^F_AaDfcjVm^|<mention> ?>QBbGfFlDnA|<name> #]5_?^ISZ]f[h^|all Eb|are ?Z|for #Y&C;]>F?E@[DEL]bYc[f@g^n_|from j[|i .@7_GY[[]am]n^|in %^?AfA|to %E&a+[0^1F2C5B7E8F;Z=E?[@@EVJBK^Q[UYV>XZYX[C]Yb]cTf_g=jWkYlJn@
that|!D%D'@*@+>-B.C/]1B7W8Z9E:C;]<C?]@BABB[CBE=FVHVKVPCQFT^UZ]X_Cb^fYhDiZjDlAnC|'d #YEZHZIYlY|'s #C%c&B'C)C+B._/Z1Z3?5^7B=>>^?BC<EBFEGPICKDL?P=Q]WCXG[D]Ba@dAe_fEgAhEjCl@mLn@|<emoji> "[;gFabcm^|<mention> &B;]KAbY|<name> &]+[,[0^1@4]7C8C<X>BCCDCIZKbODUZVEXFY^ZEeVf^hBjFmA|<number> /G1]4D5W7a8DFAG^IWNIT[YXa_|<somebody> 4E>?@_DAYCkA|a "B&],e2Z8B;Z>GD?HAQaRbb]j?kDlW|actually !Z,YGaH]|again /]3aXebA|all J[KCQBkDl[|already =YK@UFn]|and #b&Z,D.X2X4@B]D]IWYB_Yg]|are #D4W7B<_CYIDj_n[|as #D&_-X.X2Y4B>ZK[|at 6Z@[SZ|be "d)C|before 6[;^C[SDeF|big >Y|bridge *[O_|burnt YF|call #[&[,Y>[|called =[|came ,[>ZK^QafDkE|can #A&C)[,SD@QYYDeAfWk@mZ|certain BZX[|changed )[,D9Y;CQDmZnZ|changes !_8_^Yn^|comes !Z"Y,_QZ|cost .Z|costs F]bYg]|could #Z/Y4CDZM[|covers !]|date *]4[CXWa|day 2Y:_=Y>ES^YEfZ|did #^4[D[H]jZna|do %^)]4Z7ZIYJ[NZ|does 'Y*Y+[,E.E4<8]=XLbN@YA^]a>h[i_kBn]|dream :B|drives -A8F;D|empowers -Zh^|ended F^|evening =Z|every 1[[YbF|everyone %[:[a_m]|everything ]X|families %[|feeling "C)cN^gC|figure 0c<YUa|finally +]P[|fine SF|first &D.[8Z;]KZQXdD|fits #^|follow 3^XY]Z|for /^0Y4C7ZD@I[QFfDkDmB|from ;Z>[B[DYb]eUjZ|frost QYbZ|gate 5_>_?YZYeY|gave #X|gets %[*Y+a0DP[|gives DC|go :ZDY|goes #E7^nZ|good ;_?[QCbY|got ;]D^FZbWk^|green .[<]|guests #GIF|had QZjZ|half )Z9]>]N^|happened 4]|has +c,C:B<ED[FXIZP^QC]Ed^jB|have DF]]|here :]|honestly &^7Z]Z|hour ,_.]e]|i ,Y._4Y;?SZbAd^kDnb|if :[MX|in "a,@2Z4bA^E[HaQ>S^WaYbdBgEh]|includes D]|is #E*[,_.d0^3[4d5W7E8Z9b:9;b<e>^?YAYCAFCGCIZS]V]W_ZU]C__a>bYebgXjGk^m@nC|it "_&E,D5Z7_8C@XD@E]H^IZ]GeJfAjbnY|its 1[B[|just !e,[nY|kind .[S^|knows %Y,Z|last !X#d&]4Y7C8[:[GYI_MBNBQW^ZaZjCk]|leadership 4ZY[|let ,C;]]_|like MZ|line ,Y;a|link *[4A|list #[g[|listens #D;_ICbY|little "[6]8_;_|looks jF|made QCnD|make /E5[ZZ|makes .[1[<_E]V[c]eY|man ,];gDBb[|many FcmY|matter :[<aiZ|matters ,C7Y>Z|means 8[>_C]MC]Be]|meant ?g@[f^|members <Z|message ,?4ZYY|moment ,[QZ|money 2Y;Zb]|month ,Y|morning >[fA|most 7E>]|move -A|my #[n^|needs 3c|never )X;FmB|night 4D<Y|no %c,]3V4@DCFYJaQ^jZkCmY|nobody 4?9^><QYeE|noise "Z|none ,CFZ|nothing n[|now 6b[]eZ|number 4_>fQAe]g^|old "Z<]H_|on #f,^-Z?]I]nC|one #Y)V4d9Z?FD]HBIZQCY_b[eFiBjFna|only .B>BD>eCkB|opens @agZ|order ;^DC|other ._6Z|others >[|our #Z1_5f8Y;><?@DCZE[G[KJU]VbYVZaa>cBf]j]l^nD|out ,Y|page &E4e@_gan]|part e_|pays jD|people 4C>[A^e[h[jZ|person 3C7[]Z|picture 0[Ua|put %[=]d]|puts #Z.Z8_:Z<Z>BADTB^Za[nE|queue %[2YCZI^|rain ?Z@^IE|reads D^|reason .aS_|remind 5[|right 2]WY|rings ,[[]|room 9Y:c|run ?Y|runs 2]|said #F4C@ZIE|same .Z;Z=ZkZ|saved +W|say %YDZ|says ,?4@7[DEKA]Ze[|second #F4[|sells =Y|should 4a|shows 4[:[|side C[|simple ,EHA[^aXbC|sink /[:Z;ZT]^Da^|size ,]|smell "Z|smells +[i[|so ,YjC|sold D^bEn^|some #A4@5[;DQBR^|somebody 9EDZ_E|someone ![%X:Z=Za]|sort &Y,[N]|sounds )[.[4ZDCN^TZ|stage nY|stand 8[|still YD|stops 8_O[|suits SG|takes ,EDYFa_[nY|tax >E|tells 7[|text )Z|than 4]Y^|the #a(X*Y+D,>-[/C0C3B8>=D>B?B@ZACBbDAE[GDI_QCR]UBVDX@Z@^EbWdEe@fCi^kAmD|their &D,[1[|there -Z4^7b;_>@C@DAN_SBUc]^bXjBkCmEnE|they #A&_,?4E7C;d?GDC_bbdg?|thinks 8C|three @ZgY|time &Z7B8F:ZCe[^fYjZkF|to ;XIZQ@TCk[n^|today TE|too _Z|took "Z,[4aF]|truly +b-Y:ZEEK^lC|turned 4[@ZF]m_|turns <[|two jZ|up 2[C^W]kC|used D[|wants 3bX^|was &].C4Z7@;D=Y>^?^@_K[M_Y]]BbJdYkDlCmB|way 2]4]>E?EICW]YZ^DeCk[nW|we "@%B,X-@.A1B8W9A:[<B>A?G@BDBEdHDIYKHMANGSATFYAbWg@iDlc|week ,F4DFZ|went 4<D]YF|were CCDYgY|what ,YFEPZQX|when ;^|will ,b/C0[3D7E8[>AFZKbM[XBaBkWlCmYnC|win 7E|wind kZ|window D[d^|with )b1Y7]CCDbNYmE|word 4C?b|work "D9b|works #_8]9Z;E=ZDB^_eAhZ|would 'Y9[|writes 9A_E|year &C>[KFQB|you #^%@,D/D2Y4Z7[8<:b>ZHDK_S@TCXaYU_Ea^g>hEm]|your /Z5_>YA]QXWZZbb^
the|!E"B%;&Y'@(A)B,W-A.E/B0B1F4W5C6?7F8D:C;D<B>BBECCECGCJ=LCMBQ[RATDUBVCZE[C]DaAcAfZhDiFjClC|<hashtag> &>-h/E7]?]A]EYKDQXRbV[]Xh^na|<mention> &?+E0^1d;aAXEYKARYUYVca_b^h]j[lZnX|<name> "^#H%b'@(Z)c*D+a,@-[.E/[0[1e3Y5D6]7Z8a:X;_<d=A?YA_EeG^H^IAJ[LAN]P^QFR[UWVfX]YEZZ[U^^aWbZc_dYfWhckFlene|<number> !["Y'C)X*<+B,G.^/>0?1[4]6D7Y8D:Y;Z<A=e?W@YAXCfDCFWGDJbKGLBOERZTCUDYY[A^Zdbf[jckCmZnX|a 4Z9C=[C^e@kB|a38 N[|abandoned :C|above (],BM]_B|absence :YaZ|access DX|accordion ?]|account '@.[4>6]L@S^jDnB|accountability 9C:d|accounts "a<ZCZS]|acquisition 1^EZJ^VX|actual &]C]D^UWnY|ad j^|address 4B>EQDk[|advert 4X|advice #[C]S[nE|afternoon D_j[k[|age &YDD|agency 4AEaYA|agenda 4A=]|agm &Z@ZRE|agreement D]g^|ai -[|air "E,D/YC]D^HFK[Q?k^|airfield ,FFbQC|airline ;cDYb^kY|airport ,ECFgZ|aisle /F3^>ZnY|alarm ,YK]QZa_eE|album O[|alert 4[|algorithm *D6aE]M][YkBl]|all !a1D8^;[CEGXJ_T@VC^ba_iC|allotment #a@]I^N[gak^la|almond "^#YD[|altar 3ZQD|alto BCiD|altos #_|amazing %[|amber ;E|ambulance &CjD|annex C^|anniversary )eN^|announcement ,[F_mY|annual 2Z|answer "_'[)^.B4E7ZD@F^HcMCQYX[aCmg|answers #B.ZDEFaIDYB|api J]|apiary 4Y|app !C"=&D'D*D.a0B7C9^;E=D>DCFDXF]GZKCLBOCRESYUFXT_[bClZm_|appeal 5^YZ|appeals :]@ZQGgY|apples ?Z|appointment R]nB|apprentice (ZM[|apprentices "XCC|aquarium UY|archive *EYE_]nZ|area #F;^JXb]|arm ,]>CDDj]|armchair ,]QZ|arms 1Z|art 1^8]:C<FE^^_aBl[nA|ash ,DCB|ask 5aMZZX|asking "D'[)Z0]LZ|association 2[i[|astro h_|atrium ,E|audience @[|audio #Z4cYa|audit &a<aK]|auditor 4YYY|author F[|authority 1Y|authors BEKXn]|autumn )_,G4^C^DDKCQDV[[I]Z_Cj]kCn_|average .Z/g2DC]QYTd|award "]K]aDbZnD|awards <[|away #]+Z,C9]?]PXQC_Za^d_f^|awkward ._DE|b *_,]O]YZ|baby ,Y5YQ^ZY|back #B&Z)E+E2Y3D4D8C9^:?<c=?BECDEcFAH_JBK]OCT@VEXFYD^H_]bCc]dBe]|backbone ]Z|backend Ecl[|background 9[|bacon ,_|bad "Z&^,Y>BFDe?mE|badge ,]<^^ZaC|bag 3Y5^>F@@Y]ZXgB|baker ,Z2[>ZBFeXkC|bakery 0[4@?ZQYUYdEeZkEm]nF|balance 4D|balcony #[,]CESEkZnX|baler ,D<Y|ball ,[B^iY|ballot "[4a=_CAGZd]jEn[|band <Y=ZAYBBDDQ[S^W[Z]|bandstand ,Ee[|bank !["Y#C)X<a=C>a@EB^CZSWY]eai^jVm]nC|banks ,CDF|bar ,H1X5X8D;XCBDEFWKWVZW]^FdVial_nE|barcode 'EnZ|bargain IY|barley 6[|barn #A4DCCID[KnE|barrier ,_DEk^|base ,B4]=D>DCYD[j]kY|basement KCQ]|basic )Y|basin #[.^4^S_Y]]Y|basket ,]F^mW|bass ,W@_|basses #]K]|batch 4?DaJYYC|bath "Z(^>YM^ma|bathroom @YDZnX|baths C@|batter DY|battery 4]|bay gZ|beach 5Z7bDY]an]|beans #Z|bear #Z)^,^|beard (Z|beating 8Z;EJW^Z|bed &d4B;EK[gYjC|beds &B=]KC|bees j]|beetroot &[|beginners ,Z|beginning 1aVZ]]hD|bell .E3b4E7ZCZX[Y@]W|bells CZ|belt ,F|bench #b&B,Z@]CCIWKDWF[XjDkB|benches >^eZ|bend g]hZ|best "[#E&_)W*A+=4D6D8?:Z;7<[>EBZEEH]K[MCNZOCP<QBRFUDVHWB[E^CaUb9fYh[jVmCnZ|better #FC[D^E_IAY@j[kZ|bicycle ,U|big !]"Z*D,^3^5[;e?BC@DNJEK[QaSBW[ZZ]CbUd]gAlFnC|bigger ,A1_DYVZ|biggest "^0V7Y8BB[EZN]_]i^la|bike #a,C4bCdFUIYKBYXj_ma|bill #F&^,@.B4<=C@ZCED]FCHDQAdGk[|bin #^,]3_9]=^@YQ]X[d^g^|bins #Y,Z2E@Y_^fAkC|bio 6^[Z|bipartisan QF|bird ([|birth >^l[|birthday 9Z>D|biscuit 4ZS]|biscuits )],Y>]DDFBKZN^SUU^]]e]|bishop ,Z4c|bit #B&[>[CDICg^n@|bits 4[UX|black %DQYkZ|blade 2Z<_|block 2Y<V|blog &[FfYAm[nE|bloke 3]DE|blood DF|blue &E*B+D,E1Z<XB_C?IAOCPDT^XDeHiajB|blueprint 7_|board %]&A2@=bBZCFE_F[HFKCQ[U^Y]d^eDgFmanD|boardroom <]|boards DYE]|boat "E&C.]4G<^CAEFK^S][Da^gDjC|boathouse JZmY|boats "[.B=[d[|body 7]|boiler &[?Y@[B[C]KXQCS]YBf]i_nE|bolt ,Y|bonus 5ZN]ZZ|book #^,Y9]@]C[I[SYYE_]e_f[g[|booking #_|books &^(]1]dE|boot D[ga|border ,DAYQXa[nZ|borough +[0X;Z?]PYba|boss ![7[T_|bother 4?>ae]|bottle 1[2Y4Z8_9]V[^^k]n[|bottom 0X3[4^=CEBF_RXXSY^gFkZnZ|boulders DE|bouncy ,Z|bow &^4Z|bowl kC|bowls KZMZSC|box "Z#b%A'],^.W2C7EFDI_JBL]PCS[kFlCmAn]|boxes AXk[|boy ,B@^N^QE|boys ,[Q]eZ|branch #_+Z0[2d?]EYI]MYP_fVkBl[|brand 5[|brass CBDZKY[[|break &BBZ_X|breakfasts +^|brewery 2ZK[W^|bride C]fBg^nC|bridge ,@;C@_CWbDjXkYn_|brightest +ZaY|brightness nZ|brochure 2Z4[d]f[|broken ?YIZ|brothers &^,]KZTYj[|brown #[>XCYDAdYeYnA|browser C[|bucket ,_TY|buckets ,Y|budget 'Z4]CXK^SDY]|bug 4Zj^k]nC|builder S[|builders ?[|building ,a0Z>^Q]S[W[|bun *F|bursary SZa[|burst <[D[|bus !C&_2D;E>b?XC<IGK^QAWAdFe^gCj@|buses 4ZDDYZnC|business 1]2[;fA]FZb^mZ|butcher ,aQ^|butter hZ|button (c*Z,V4[DZSD]ZkZ|buyer T]|buyers 6[|by nY|bypass ,Y1YS]|cab jZ|cabin &[K^|cabinet #[I[Oa|cable #E4DCZD]kY|cafe ,Y|cake #[(Z)Z,XnB|calculator DE|calendar ,D4b6aE^Ya[_|call ,?._;_@[CAS[aYb[d_g^jE|caller Ffm^|camp &[>[|campaign -]|campsite IY|can ,_jXkZ|canal <^?DOZQCc[|cancellation -Z|candle ?C|candles #[?Z|canteen <^GXI[SDYDg]j^|cap ;_bZnB|capital /[;F<ZQC|captain ,[=Z>_FEe_g^|caption 3bl[|car )F,d.[/B1]4Z7F<D=Y?[BYC?Q_SVVbYH]AbCdXg_jCkE|card )Z+[2E4Y5W6[7a?X@[I]Q[_FjZnG|cards #Z,[4Y|caretaker &],]?[FZQ^fZ|carols 0H|carpet *W7ZD_g_|carrier #b9XC[I]kZ|cars /]T^|case D>jc|cash =c|cast 4E9YVYnE|castle Z[|cat "E&E,e1WBZQaSDYDg[i[nD|catalogue =bYDeC|catch *[|caterer ,[|cathedral 0e_Z|cause #D4bCADbFXYW|ceilidh XZYY|ceiling &C7[NX|cellar jW|cello #[WZ|centre %_8Z?Z@ZJ^f[gZ|ceo ,A:]EZXZl[|ceremony ,c1C=XCC|certificate C]DZ|chain 7anV|chair &C)[,C.Z4Y5Z;[=]>aCZDYFYKDQCb_d[e[g]nF|chairman ,]/Y5XIEg[|chairs >Ze_g[jZ|challenges AZ|chamber ,]n]|change !]3_7A:^DCGWYBaWkFn[|changelog &^3]XYnA|changes CZn[|changing @Z|channel &]|chap ?[@]gZ|chapel #B7@CXD^F>]@aGe@k_|chapter ^Z|charge D]g[k]nY|charity "]<eE]QXlb|chart '^0a4[?]D[UYkX|charts :Z|chat 0[4Y;[DCn[|cheap ,D|cheapest .ZFZIDSZbE|check 2E5[SGWD|checklist "[(D|checkout #_|cheese ,^3b=ZOZTZd^eHkF|chemist ,B|chest jF|chief =ZCE|child #Z5aQ[|children (^-^4@5D;[=Y>[@^CCD@IEM[QFR_S?YD[afWg_kD|chili M^|chiller BXCX|chilli #[I[|chimney &_D[KaQD|chip &D,[<]|chippy 1dD]|chips ,[|choice #Z|choir #Y&Y*],A1Y2]8YFaI[O^QBSZm]|church !_#C4CIAkCnA|cinema ,Z|cistern "E|city +];aQCb[kY|claim E[YBkZlY|claims 2YA]|class #a,A4E5^7[@bIYK@Z]]ZgakC|clay ,XD@|clean 7]|cleaner ?EfD|cleaners ,FDDiZ|cleanest !a+Y|clearest +^|clerk ,D1E=[>DEBSBeGf_nD|client "Y9E;Ch[|cliff DD|clinic #C0H5_@_DZKZSFUDZ_bYgZk^|cloakroom bZf^|clock #Z/Y6[7d:D;^CDHZ]b^C|clocks )X,DDCN_eX|closed 3aFCX[n[|closing Eb|closure N[|cloud AZ|club .[2X4]=[BaIAPWYYb]eAhZi[kFnD|clubhouse %[,Z?XQV|co ,^=^D_d]g]|coach ,[2VCYKDQ_j[|coaches =[?Y|coal ,Y|coast )_4]8[C]JZSDmZ|coastguard /FQY|coat #bIY|coats .aCZSY|code &b(Z.FKaSE[ZnX|coffee #[2^:CD@Ka_[|cold 5^DAQBgBkGlY|collar #_D[|colleague 7Y]]|collection 8F?[C[]DeZ|college YB|collision 4Z|colour #_=@DAEdF[I_dF|colours +Z4C5G>^D]ZEiZ|comb &Z7D|comet 4Z7GkZ|comfortable 9D_E|coming -]1E:[>CVZ^BaZ|comment (V|comments "B(h*a+F1C9@;DBYEEFFHCMiObQ?R[_BdDk_n>|committee #@2_3^5Y<Y=]BZCDEaICP_X^_]d_l]|commonest #X4YDE[Y|comms -_RZ|communities BZcZ|community ,C/Z:C;H=^?ZBaT[iT|company &^*],@1a;W=VC^DZE[K^O]QDVZa[j]k]|competition /Z8[;]T[^Wb]|complaints #[n]|complete *ZOZ|compost %ZCaD^Ka|concert ,E4E;cb[|conductor 2ZW[|cones ,E3ae_|confidence 0]8]?>lD|confirmation *_O^|consultant Ec|consultation 3ZJ_MEX_f[k]|contact 3Y|contract 2E9YDC_]kE|contractor 4Y>Z|conversation (Y-X;WE]MZRY^>aZlYnC|cook .@2[|cooling jD|copy 4]7[|core 2]:B|corn #_|corner #Y&Y+C,E.c1^4E8^@YI]S^V[kE|corners &Z,A|correct kF|corrected 4@fC|correction ,]|corridor ,E4C>WFYQBY@eX|cost !]"Z%Z)[C_S^|costume &],_Q]|cottage YY|couch (E|council &],C2A5G:D=]>CADIDJ@K^QESXW?X]eCfZ|councillors 5Z|count ,[DBQ[_YdZ|countdown 5_7fZ[]bmZ|counter &E,B0b1X@^A]CCOFQGW[gW|country 0b7E:E;_?ZA]FZ^Fb_c_nX|county !^(E,>/C0]1?2]5D9D;[<[=>?^CADAEXF?G]O^RCSFTCVDW^ZFaYbLf]mAnG|couple 5[7a>Y@^ZX]^bZe_g_|courage :_bY|courier 1Y4ADDQCjYnW|course ,Z.^6X>]Cajcn^|court ,>.FQ=|courtyard .ZS^|cousins +[|cover 'Z,[7]DZEXLZd^fZ|covers &[|cows ,aCBD]QYjCkZ|craft iZlY|crane 1[DFQDa[|crash 4ZY^|crate _[|crates X[|credit &_*EDEK_OGSDfC|credits &^=bK]QYW[Y]da|crest 3Z|crew #X+[,bCEEEG[I[QXR[kVmBna|cricket ,D9[CFQCjD|cross .eCDSbe[|crossing ,CQ@SD|crossword C[QXe]j^|crowd *ZGE|crown 1]|crust #D4X;ZY]|crypt "C*ZHGOY|csv nY|culture -dR_Ua|culvert 4[CZ|cup D[jB|cupboard #Y,aD]QWn[|cups ,A|curd #FQEnD|curious ,YdY|current ,]2[S]n[|curtain "[,D:[AZhY|curtains 7[?]@Zf[|customer -C4X8Z@CD^E[KZS]VFa[h[jGnE|customers D[YY|cut &B;[KE|cutting 4[>[|cv QD|cycle ,Y?^DYfYnZ|dads 5aBWZ]|daft ,]DE|dairy 0Z4DUaj^|damage fX|damp "[#ZD]|dance 1]V[|dark ,X7Z9E<_?^MAQaS?cYfZ|dashboard 3]XY|data "],Z>]DEY]|date #^&C*B,F9B>B?@CDD_E[F]KFOAQBYCeAfYg[jCkZnG|dates #Z3b4Bj]kC|daughter &],Y5]VHZZ|day !D#F%f'Z,E-F/c2B3]5C6D7B:];D<]=A>??[C^DaEZIDJ_K_L^QDRBWYXZ[?a_dZeAhDjCk_n]|days ,D>_e]|dead 4ZQZ|deadline 7^CXD]QZ|deal !^)Y2Z<Y|death CDEAIDgB|debt /Y<X|decision &?)Z-Z1[4eKANXQXe_j[|deck -^R_kBmC|deckchair PF|deep nZ|deer ,_@YQ_g[|default kY|deficit QZ|delay 4YQ[aZ|delegation E]|deli ID|delivery :AjC|demo "],DQC|dentist *^,]@[OY|department ,EDEQD|deposit ,E.]4]=^D[Y^d^|depot ,Z4]<[>ADCV^]^_^jBnV|design #]|desk !F"E#[&>'D(F+D2[4^5]7G8C9D;ZC]DEFaGIHBK@L@NCWZYY]GdZgBjam^|desktop YY|details :aR[]^|dev A[|dial ,[-[|diary !_)[2[<bA[G]|difference "Z%Y/Y3D4Y6^9A:E?ZC?D@JBRA[ZeFkDn?|digging F^|digital RX|dignity nY|dining C_j]|dinner &b7[E[K^|dinosaur KH|diocese 0d2_;_FZUa|direct hZ|director #a<_=_IYQC|directors 1_=[dZ|discount n]|discussion OZ|disk jZnY|disruption ,C4a|district 2_BZi^|ditch D[|divorce 5]|dock JX|docs #_4[@ZgZ|doctor /Y?^CYTZkZ|document E^|dog #Y,d.R4A7Y;F<]>BCEDWLYN]PCQdRFS^Y@^DeAn?|dogs ;ZU[nY|dollar /[|donation -W|donkey 0bKCU^|door #@&E'D(D*F+E,B-F.[1X3Z4A5_8]<A>UBFCCEDFAODSWTAUXX_ZZaad[gCnC|doors !^*Z,X0a4[7W@]B]EZJBK^Q]UYfZg]n[|doorstep nZ|dot 3_|dotted 1]VX|double /[1[>YQYTYVZjD|doubters ?AFBfC|dough &[DD|download *^.[|draft *C9]=[BZKGQBYD_YfZi[|drain #C,_<D>DDAQ^eAjBk@|drains SY|draw *a2Z7ZOa|drawer 7XD_k]|drawers ,_K[Q^|drawing =ZDZfC|drawings 7X?YjB|dream RX|dress ^[|drill (]BZDCM]iY|drip >c|drive #[>@@[I[g^j_k^nX|driver &B,B;F=Z>Z?D@WD_KAQCS@YDbAfZ|drivers ,_2]=^DDF^K]dafC|drop 4]7ZDDa]g]jCne|drum #cIY|drummer ;DbC|dry ?^|drying jC|duck CC|ducks 3[XZ|dull D_kZ|duty #E,F.GeY|duvet .aS]|dye ,BQBnY|e !]"Y,[4Z|ear ;bQEk[|earliest -DCZ|early ,C7[C[DCIEQBR^dEj]|earth ;Y|east &F,C1EIBKCYC|eclipse CEjF|economy ?X|edge #X,]k^|edit >[C^|editor 1[2ZD[W[YDnD|eel &Z6ZY[[Zi^|eggs #[4^@^IVQVg^|eight "XKD|elders =a??|election 0XCEUXfYnZ|electric ,F5]QB|eleven ,A4_=aDEd]eB|email #B'A,D3]4]9[<_=B>DD]FBQDm@nC|embankment DE|emergency 4YB[DFi]|employer S^|empty ,]IZ|encore B_iZ|end !W"D#[&B([,B.a/[1[3C5F8B;D=??BFeG^KGM[RGS_Z?]A_FdAeYfDgBjFm[|ending ID|endorsement ,a0Y;[AZQ[b[hY|energy 6Z8Z;^E[R_[ZbcnC|engineer ,?>CDCKAQ@gC|engineering nY|engineers D[|enquiry 6[|entire !F%Z8a;YQYh]|entrance SZ|entry #_hY|envelope ,W.aFYS]dC|episode ;]CE|error #DICK[|estate E]|estates %X4ZJ]|ethics ,]|eu n[|evening 3C?ZE_Q@fYhZl[|evenings >[?_eYfa|everyday 8<|evidence "]>FDXeE|ewes CG|exact /aMDT_XB][nB|exam #^QX|exception >D|executive EYhBl[|exhibition 1_V_|existing Ea|exit ,[g_j[|experience JZ|export ,BB[CYD]|extra 2_:[;ZEGHXJ[WZY]a[b_nA|extractor QY|eye ,B7[<[DDL]T^nY|factory &[,B@[|failed ?_|fair ,C:@=caCdd|fake FEbX|fall 7]DZ_Y|families #W&]4D:B>_KEQYe[fDgEna|family %^,=8D:X;B>^?_JYNCQCX]^?b?dBgXjZ|faq #]3Z|far ,E-CCCIBQEnF|fare >[DBI[QY|farm 1ZDFe[|farmers 0d?X|fastest !X)Z<FG]bZ|father @[gZ|fault &ZKWgW|fee .Z=aCWd[eL|feed (Y+],D<ZM^|feedback -B1];_|feeling .?8cSE^Z|fees 3]X[|feet QZ|fella 7Y|fence #[+_,^2_5Z7bDBH[JZWZ]XeDkAn[|ferry "?#>,Z4Z7D>DHFIALHMEOEY]kC|festival (Y9E:ZCFQE|fete #[@E|few -Z[Z|field !D,]1W2[4C<ZF^GDIFQ]WYYBgBk[mc|fifth &D<ZEYeCgZ|fig .^|fight ,B|figure 4]9ZD^FbY_kZ|figures #B&],FD@QDY]eCkD|file 9ZIYeWj?|filing ,D|film =XDYQAd[|filter 4YQ[|final &B3B:Z?XFfm[|finance ,G5]<b|findings EAXY|fine TZ|finest +@PF|finish 8[:Y<_N[^Zc[i_|fire #@,Y3D:Z<F>YDBIBMBQadXeck]lA|fireworks nZ|firm +]1[2]<ZPXVYY]fBgC|first #_&D(?+D,D-A.A/b0A2Y3B4]5A7Z;@<^=>>Y@BBCCAD@IZPCR@SGVEWYYQ[C]]b<g[h_jAkCm?n[|fish CZQC[^eZkElE|fitter ,C4ZQ@Y_|five (_,C4?MZQD|fix 'YfD|fixed D[|flag <_QG|flags :[CE|flask KDQY|flasks ?Z|flat +dNEQEfF|flats @Y|flavour F_MEm_n_|fleece QD|fleet 1gE[Vb|flies >[|flood ,^5Z@aG_KVMZPXQbg]k^m_|floods @^N]g^|floor #Z&b,].X2^3F4D;B@XEFI]KY_Ch_na|flour DBFEQZjXkF|flow mE|flowers "Z4Z|flu @[Q^b]g_|foam "A4[9Z|fog ,cQ]|foil IZ|folder +],ZQ_|folk >XBZ]Y|following C[EZlY|font #^,_6YDAQYkB|food "]#]&](@,Y8Y=bBYDZK]MCS^^_eZj?|football 0^U]|footbridge #^B]DDiY|ford .]4Dg[kD|forecast ,[C_jB|forecourt <]QE|forefront -X8X;]B]^XbZlY|forest D]jX|fork 3ZXZ|form !_'Z+X2[3]4e>[?CD[F]KCNZT]YceZi]kUnA|format nY|forms 4WDaICea|formula 4[kZ|fortnight &ECAKD|forum #[&^,D=YBaIZK]ibk[n[|founder +Z4Z|fountain QV|four &C,[.Z=Y>ZDXKFQ[_]d_eZk]|fourth 3^CCDCX[ZYeWh[jC|fox ,]J[Q[j]|foyer ,YCDEZKa^_aYiWl]|fragrance DY|frame #Z'Z|framework 1[|free #^'a*[+Z,EFWI^O[SagFkC|freezer )Z@ZD^k_|fridge &C+Z3b>E?ZDWHXKAj[nC|friend (W,A:EMZQD|friendliest bZ|friends 3^|fright 4B>anE|frogs ,^FEQYaC|front #X&B*^2D5F9Y:^;D@YCDD^FXO_QA]__[eEjFkZ|frost 2Z4_@[C[Q>T]|fruit ,^A]hZ|fryer ,B|fuel ?>cbf@|full "[*^/X1Y2F3?4B7@=^>DIBJCOa]@fUgXjFk]|fund 4Y|funeral &F,A4E>ECbeBg[j[k_|fuse 2[GZ|fuss EZaD|future %F&A,B-W0D1]3E4D8^:d;[F[K@QER[UAXC^]acb^cZfEhCiGn@|gaffer ;dF^f[iZm]|gala Z[[Z|gallery C]K^QFYYbZ|game )].cAZC[|gap ,C2W4cB_D^S[YZh^k^|gaps 4[[Z|garage ,_4[<Y_YjX|garages kD|garden ,Y.[?aCaQDS]gFk[|gardener 8]Wb|garlic =CdE|gas &['C?VK^gX|gate !^)W*b,?.H2B3_7B:E<Y=_>@?EC_HFIBO[QGSAX]]H^YbZd]g_iYnF|gatehouse !EGF|gates "Y+b7[|gauge Q^|geese ,cK^Q]|gel YZ|general ,D|gentleman &[?^AZfa|gents Cbja|giants ;_b]|gift 4_PY|ginger R[|girl ;gK]ba|girls 1[5^ZZbD|glass #^DE|glaze #^&Y4]KZ|glove D]Q_|gloves ,Y?[hY|glue 4Z|go -aR[|goat #_,e4E8E;D@[I]QfU^]Eg^kF|good "_#E&](])Z,b?W@^DEIAK[M[QcSZVXWFbCg^iZj[|goods DCkC|government C@QEfZhYn]|grade @ZQBb[jZ|grant 5ZDBj_|graph 4E?[|grass 1]DcQF|grave EC|gravy >]|great ,C1]:^BFFbaY|greatest )]+]PX|green #]&C,D1Y3D4^?_@[D^IVSCXBYaa@eFf]g_nY|greenest !g<^|grey ,A.aQDS_j[|grid #E4D8B|grill "]H]|gritter 0ZC[I_|ground *Z4[@_A[DXEBGXH[K^OZSC^^gZi[kal@|grounds @]g[|group &B'[*B+]1Y4Z=]E]LZY[d]eC|growers ?[nE|grown bYmZ|guard &Z,C4[CBK[j@|guest "[*_-YADIDOZhF|guidance ?[|guide *ZmX|gull ,Z.]:@aF|gulls "D|gutter #F|guy bEgZn]|gym 'Z/ZI^|hail &[,[QY|hair FZm[|half #[+d.^0Z1f>C?XK]PYUZV]YBb]iW|hall !B#^&E.A/?0D3E4A7D<D@EDBEDGDI]KJNHTBUEf_g@hEnE|hallway /Z7]][n]|hammer 2]|hand #^/[5_?ZCXT[h]j]|handle 4a@]|handles #[&[KZQB|handling -^CARZ|handover 1Z|hands &^K[|happiest ;fbbnF|harbour .]0YBFDCHGUYVEXEiDkBlG|hard ,_/Y3Z:D;ZDZQ^YA_JhAnD|hardest #],D.Z<^|hardship ,B=XNCjZ|harvest lZ|hashtag 3]DB|hat *[kZ|hatch 4^DCdElZnE|haters 0[BfU]caia|hay '[LZ|head &D4^CDD]QESAWXk]|headline 2[|headteacher ,[Q_|hearing "=+b4[8Z9BDDPZ_FfX|heart %a,D1F8>;B<CDFHBJYQC]F^>iZl_nC|heartbeat %^8d:W^^bB|heat 4Z=]@Zd]e[|heater #_I]|heating ,X4C?X@[QWW_j[|hedge ,]4AQVS^j@kF|hedgehog &CKE|helicopter #Z|helpline bF|hens ][|herd 5d>bZc|heritage )[QXdX|heroes (Z:AbYfD|heron "A#].dHDSZUZ|hidden :[F[]Bm]|high !Z+Z/^4C5Z;^DDEZYD^EaElX|highest !D%Y+[0Z<]?_P]UbV[|highway D@EZkB|highways #[&Z|hill ([,@DBQBkD|hills QY|hinge <[|hold nC|hole @]DdfAgYke|holes 5Z|holiday 2Z7YJWk^|holidays !C7D9BC[D^XYj]n[|home /^DC|honest DZWB|honesty ,C?F|honey 0e<_IZ|honor QW|honour 6^EY|hooks 6CKX[F|horn ,X|horse 2ZS[|hose D]k^|hospice +Z,B;]C[KZLZS]Ta^[nB|hospital #a&D)[4BC[I^JBf[j]|host ,];_E[b[|hostel D[|hot C_dX|hotel &Z0c4Z>XK]|hotline D]|hour &C,E/_4]7Y?ZB[C^DBH[T^jHm[nC|hours QY|house "[&[/Z0Y7^>_@YB_CAI[PZWX]a_DbWi]jBkD|household ![*Z,Z5[|housing @Z|hub C]kD|hunt "[|hustle 8d<[^Y|hut .D3Zf[|hydro 4Z|hymn #],BIZ|hymns ,Y|ice 4D>a?aaDeZf_|idea %Z&d4BJ[Ka|ig #[,F|inbox #Y'Y,EI]QBjD|incident ,b|inconvenience ,D4B:]n^|incredible 0Z8@:]K[|index DYE[l^|induction *[|industry -Y:^;Z<]V[]C|inflatable O^n[|info 3Y|ingredient F]|inner N[|inside &]eDjA|inspector 4XFXI^QAY]|inspectors -Y2]WXjX|installer +Z4]YZn^|insurance +X,X4]|insurer #^2YW]eA|interest KX|interim Eb|intern M^|internet +Z,C.Z1Y3];]BXFZV[X]b[iYn[|interval *Y.b>[S[g]|interview 7Z>aD^EYFAQ[eakZ|intranet C]jZ|invitation +g,[PZ|invite +[VZ|invoice CDDYjCnE|invoices #]YBe]|island &[jZ|islands A[D^h]|issue 3]CZI[XY|item ,DjC|jam ,Yi]jF|jar ([*B=XO?|job "E&D,[2C3E@WC^HAS[W?aBgZkYn@|jobs 2];YWYbY|joint C^DZj[|jokes &[.Z|journey -@1F:^VF^Dh]|joy <Z|judge ,_?eQ_fW|judges ,C1[4E;W<C?@FaIC^^bWl[m]|junior #A,EQD|jury &[,E3]=CQBdE|keepers #Z,DQA|kelp Y[jY|kerb "[4a|kettle "B#],a2E4B;_<[?Z@AA]K@M]S^UYYGc]f^gDh^iDj@kYnE|kettlebells gG|key #_,C4ZCYI]KaQBY]kEnC|keynote A]QC|keys +Z5_:Z<aA]D[Z_^]a[h]l_|kick E]|kids !Z)Y,_7Y:];FD_QYg^|kiln ,C2YBAOYWZfCg[iB|kind #B,D:Y;]?^Q@bb|kindest +cP^|kiosk )],V4]>Z?[BFD]GETCf_kD|kit eA|kitchen "W+E,>.B5W<BCDDCFZHYKHN^Q>]E_]bAnF|kitchens &[|knee &],D>]SZi[nE|knees &ZID|knitting #[IYVY|knot 4Y|lab 8Z=BKCSWW[^[|label #_3Y4=9B>BXXeEfWgWiZjA|labels #[?ZCDI[|lad &E=[>Y@YO_QWd[kA|ladder #]%])[,^7Z:ZI]KZMDaYbBfZgZ|ladies &_1E:]@YCCKZiB|lads %a1[2^CBJXL[X^bEgD|lady #_,]7_@_DYQ_Y]]TdDgdjA|lake 8WD]RCXYm[|lamb ,YMZ|lambs 3[XZ|lamp &C,=BZCbKBQBc]dZeXgCianC|lamps #[,]|land ,B;D=^FbjZl[m]|landing ,[|landlord #D&Y.b2W7[AZDEK]Q]SaeY|lane C_SC]GbD|lantern *Y]Z|laptop KD|large ,]>[|largest ;[<^|lasagne ,WQZR[|last "A%Y&B'C(]*C+@,Z3W7X8^9@;]>Z@CADDBFfKCMZN]PDQZX^Z@[@^ZbWdCfTgDhFiZjZman^|late &_<[>YK[QXeXhZkG|latest -BaCnY|laughs ?DfD|launch !BAEFZ^bbX|launderette ,[4C;EUZ|laundry 4[C_D_Q@|lavender D]|law &[DDna|lawyers 1aV[|lead #F2[4F9[;@>^DZFZe[j[n]|leader ,D2]cY|leaders )];bNYZ_b_|leadership ;E|leading /]1];BR?lX|leaf ,Y|leaflet 4?5[K[eAjD|league 4B:Z;[@_]F|leak +]5aZa|learning -]RYnZ|lease 1WE[jZ|least 3Y7_]Y|leaves <]DYQX|ledger ,Z|leeks ,]|left #A(^,A1G7@9_<F>]@CB^FCIFKBQAZA]>a?bCg<hEmFn]|leg ,CgE|legal D]a[|legs ,D4B|leisure D[dZnZ|lemon &[,[|lesson #],?Q@|letter #A,E9DIBSFYD_>fBg[i]|letterbox .];bD[b[|letters #F1Y3B>^e^jW|level *WeYjB|library "C&B/B=]>X?CC[HCJaXEYE[B]D^]e^fEg_n?|licence .^SYd]|lid 4@9DBED[KAQBe?gCk]mDnZ|lido B]i]|life :X>]A]MZh]|lifeboat /E@WBCQ]TCXZiC|lift &D,[3E7F=E>_AEBCQYYZe^mZ|lifts >Z|light ,B.]CAQAS]aWiCjC|lighthouse 9XCZ_^|lighting 4ZYZ|lights #?)Z?[BCCDDCSDeBiF|lily _Dm^|lime ?[e]|limit :_|line ,=3c5[?YD_E]FYQ?V]Y[bAf]ma|lines &aIXKZX]|link !Z(B)^*[3[9E=CDFFaGXIBJBKEMAO]QWU_]]aXbCf[k=nZ|lip W]|list "B+W,A0]3B6Z7[9@;[=[DAF]HFIUMBXCd]eWg]hCj]kEmZ|listing 3b|litter 7^|little #F*Z4Y8D9Z:[;B>C?XCZK[N__Ya[mX|live *^|lives 8Y;G|living 1a|loan #Z'Y5[DDKY|loaves DF|lobby ,AnZ|local ,B4]K[kE|lock #F3[DCUGX[|loft )]D^VX|lofts /C|log 4X9ZIZj_|login n^|logo ,[Q[|logs >D|lollipop NZ|long &Z,b>YVEe[j]nZ|longest >^|loo /bIVTb|look !_,XCYWZ|loos DX|lorries #>Q[|lorry 4@CAQAjC|loser =]MD_X|loss =X?^|lost &Y,Z4B>ae^|lot "b(Y.a3a4B=c?XIEKVSZUaXXd^eW|loudest "[7E^[|lounge '[LZ|love 8C:Z;[QEU[|loveliest !^;]G[b[|lovely ([*Z^Zb[|low QA]X|lower #C,FQESFnD|lowest !C|lunch ,Y|lychgate B]|machine &C([4D@CD]I[YZfVk_|magic )]8X:ZFCK^N^R]hZnF|mail .Z>E|mailing *[3[?ZOYQ_XXnY|main .]1^5Z7D8FD]I_S[n]|mainland !E|majority B^QBnY|maker #ADZK]WXnY|making E[bYhY|mammoth ][|man &_5X=B@DBBQ]]FbDf^jAnB|manager &BD_KEY]|manual K]|many #cIa|map 'F*Z,A.E0_4[7Z9ZC[D]EFFaHALDO^kan_|maps ,E|margin ,D.G|margins -Z<^|mark #[,B>[IZ|market +b0Z1X4E9?;E=a@CC;PYR]U[WFbUd_fFhCj>lZ|marketing +B|marquee gZ|marrow &[*^,gOYQ^|mask OZQZ|master CBj>|mat FD|match "[#G(EG^Q]|mate (Y*CMZOD|math 3];_|maths !a7b@aGZUW]XnE|mats gG|matter 3_|mattress !]2YKZd^|mayor "D0e4E;_EcU^YDb]jBkCl^|meal +[/ZP^|meantime #EDXYYeZkZ|medals &[|media F^m[nZ|medical :Z|medium 7FXY]D|meeting #a>BCCDYQ:_ZjC|melody &@KC|members =dECI[db|membership EZi_|memo FdmZ|memorial 6[[]|memory &[|men :^>aBYEFaZeaiY|menu "[#[&^(F:]CEMC^C_YiX|merger @ZkD|message #b*Z4AD_I]Z[jCkI|messages *Z3_4[<Z?CX[|messy :[|meter .E?[@CCDGUfZnD|meters 2[D[|mic F[Y[mX|microphone >[D[e[|microwave ,ZE_KYQ[X[lZ|middle 1]4Y;D@^DBY]kC|midwives ,[S]nY|milk &[DZK_k]|mill 'Z@[MB]Gg^nY|mince jD|minibus <Y>[MD|minimum 4ZDZ|minister ,E3^?bFYjCn]|ministry ,CQD|minute 'Z*]4BC]|minutes &C,@<YIB|mirror e[|missing @DBa|mistake 4WmD|mobile 5ZCBk[|model "^,Bg[|modern ,E-^/^8]J[QER]]Y^a|moment #B&C)[+D,B8]>DCaDCGXIBRCY[_YaCeAgDhAkDnF|moments ^]aA|money !W.Z4Y9Z:[D@Q@][_Wj]kF|month !C'e)@,>.D?b@WB]E]H[SCX@]De@f^iWk]lVmU|monthly *[,[=FDEkE|months ,D|mood #b|moon #A+a-D;^DYHEIEP]VZb]|moor ([QZnD|more ([7[E]|morning #D&W4A7a:[<Z>>?YDGHWIBJ[XEY@ZB[c]^e?fakQ|mornings kG|mosque ?Zf[|most !X(Y)[*X+f,X-]/F0[1[3Y4F8E<B?CG]HCK^McNYPcQXR[SAVYX^]AaYj_mD|mother >]e^|motion #],CEFI]KY|motor 4E7[|motorway XZ^Z|mould #Z4[|mountain :[=Ya]|move 1gG]V^|movement 6Z7C8D:ZJE[[a^hYlC|mud ?Y[Zf[|mug ,YQWVZ|multi "X|mum ,>|mums ?[|mural D[|museum "Y,B.^1[;[W[bY|music #],C7Z?]Q?jY|mustard ,]B_Q[i_|name #a&C'P)Z*?+E,Z3]9Z>X?[@CA[FcKALEN[TZU[X[YCaDbBe]jZ|names &b,XK^jC|nation ![;[b[|national <cc_|navy #D,Z|nearest ,E;^D^QC|need -X/ZEZ|needle -ACBDZ^EhYk]|neighbour &D>^C[DYN[Q[|neighbourhood *cOa|neighbours #a7X>]?DDZF]HWIXfD|nest &]9ZDEFY|netball GF|nets ,Z@ZC[j^|network D[|new !C"U#[%D&C(Y)[*D,Z-E.Y0F1X2W5C6]7W8C9c:b;C<D=B?bA?BXF@I]QDTEW^XDY[[Z__a[bGdDfZhAiYkVl[m@nZ|newest A[hZ|news %E1]B_CHKCN]YZebn^|newsletter ,[FejDm]nY|newts B_i]|next !["a#C%d&B(Z-^1a2B6E7c:F?BG^JYMXN^QZRdS@WB]^fAgChWjEkCmX|nhs 2^D[|nicest +[,a?ZPZ|night &D0F4H7E;_?WCWDCJ?KATE]EdAe]f]n]|nights 6]:[GYNY|nine (G4D=]?[C[MDj[|nineteen C_j[|ninth &Z.CSC|no VX|noise 9ZgZ|north #F+Z,C3B4E;]C^DHEEJXMBP]QCSCVDXCeZjYnH|nose [[|note #Z&^D[IbQYfEnD|notes #]+_,[>YFdG^Q[m^|notice &A7ZD_KA|noticeboard &CDDE[Q]YCnY|number #[&Z'Z(^+F,c/Z0E4H7G;?=CCBK_L[N^Q[S@T_U>a>b=g_nC|numbers &C(c,B4>5[;XCCDEKCM_TXWAZWcAeDjE|nurse KFj^|nursery 2]>ZQ^eY|nurses 4Y?aJ_f^n[|oak 7ZS_]f|oat ,_D[IZk^|observatory #X|occasion RZb]nE|octopus ,bQ_|offer )Z.Z/Z1D@[MZT[XUbDf_iYn_|office #X&C,].C0Z4_7C>Z@@AbCCDBE]K@RBU_VXY^e@h_jAk=lZnE|official &F1b;AEDVZb@|oil )Z|old !D">'E)F,F-D/G2E3G5A6E:E;C>A?B@HAWBYC]FBGCJYQCUFXBZ>^DcCeCfEi_j[|older ,C5[D]QGZ_|oldest "D;B<Z>[bEnZ|ombudsman #Z.E4]|once >^|one !Y"B#?&_)C+[,C.B/B0[1B3D4A5B7a9a=E?EC]D_ECFaJAKXM^O^P]QBSBTBU]X=YB]^_ddDgZh[k^m^n?|ones ![)B*Z.D4>5E7Z8?;Y>BCEKXSEY?[]][bDjA|online -Z4^BZKCR[kD|only !^"_&E(D*F+d,[.D/Z4@5]8]9D;d<W>fAXDAFAH_PaQ^YBb]c[e_jC|open 5Y6]7Z<[E[QB[_]_jEl]nD|opening "Y#C7[E_hAl]n]|opportunity ?DfD|opposite "]&E|opposition Fal[m]nY|ops A[|orange +_,a>[QZhY|orchard #DIF|orchestra EZlX|order #Z-]7bCCIaJXQEeZkH|ordinary ,E>CaY|organ "]AXC[F[TUhZ|organisation 1]<^|organisers ,F?DEY|organist _[|original ,?<Z@AK]bbn]|other &X)E+A,Y.Y0D2D3A4b5E7]8F9@;><BBDCEEXHXI_PAQ[TYY^ZC]Xb?i@j;l[n[|others #Z&D+_,X2Y7Z;XPYQZW[bZ|otter ,^FY|out ?EDE|outage CEn^|outcome D^d]|outer kC|output 9[QD|outrage "c9B:bHZnZ|outside I_k^|oven #D3^D^_[ja|ovens k]|over 4c5^Q@ZZ|overflow 4];]D]|owl #cFa|owner &Z,E.C2_4E7Y>A?ZDEnE|owners +a1[?ZFcQXmZ|pace /Zj]|pack I[X]|package -^QXkF|packaging YF|packet DZ|packing CYGCSaj]|page #_&^.[0b2E4B8Y=ED@EYIXQSSWU]fAkYm^|pages .EF_I[mZ|paid 2[D^|paint 4CDD|painter ,[|pair 2^DZWY|pan 6[C]QUjYkYn^|panel #Z,@3Y;]A[IYXXY[_[h[|panto 2X|pantry +_P[|paper &Y,S3Z>ZD@MBe^fDkC|papers &YA]C^QFha|paperwork )Z>]BZDDe[|paragraph 3e|parcel ![+[4YD[P[QXk]n[|parent D^k]|parents #Y)[7C;VCDDT]Bb[eZjFk]|parish #F&B,D4^K?Y[nD|park &[,Z4C>ZK[QVgZ|parking ,Z>D?]BCEZQBbalZ|part .[2D4c>E?ZCADBFaK_Y]|partnership <[|party "B1Y4YHD|pass 4DQ_|passenger KF|passengers #Dn[|passing &[K[f[nZ|passion WZ^aaVh^l@|passport DC|past /a0Y8e9]:_<Z>CD?J]QCSAT^UX^aeAlF|patch &[K^Y^nY|path #C4G@UDDZYaB|patience dZ|patient ,C2^WZnY|pattern ,C2[9]W^gG|pavement 7]>[D[Z_][eY|pavilion CDX]|pay =AQZd>|payment #Y|pdf 4YF^QD|pegs :]|pen +bPZ|people #F%e.C2b4A5F7];a>Y?DCCEDFBJbSATDWX]YaXb]nc|perfect !d(E)[+D8fDCGbJCNXRCTEXY][^d|performance -]RY|person #^&D(_,W3]7C>YAaCCFCKCTYWDYAa]g^h_kFmDnB|petition #D3Z:Z]W|petrol 2C|phone #D)^*[+Z.C1Y3Z7c=E>]CZDEFFM]NZPVT@V^kBnY|phones #D&[,CAZCYY[kE|photo 'Y,?3d5]?eDCQ@X^Z_eAfYjBk@nB|photographer 3]|photographs #Y|photos ,A4[CDI]Q@S[Y[fZi]|physio aBg]|piano Q]kD|picket I[|picking =[|picture #['c3^DYLcQAXZj[kX|pictures ,B.^C]DYSZj^kZ|pie &Z,]/BTB|piece #_|pier ![C@fDjC|pigeons &^dY|pigs ,dQ^|pile 3aIBXY|pilot -c7BD[QCR^|pin #]|pinned +],]3]Q[|pipe 4C7Z=^?YB]DZd^|pipeline eZnZ|pipes jE|pitch &Z:[kE|place +Z.Y8_=[mC|plan ,;.X2b4]>ZC?QBW^Y]_^eZj@nY|planet -A8A:C;_JZb_hZ|planetarium hY|planner +A|planning #]|plans &Z,D=ZQCdW|plant ,]4];ZD]eZg_kY|planting &EKD|plants 2[5Z|plaster 5YDE|plastic D[|plates D[|play DY[]|playbook !]ZX|playground CDQ^|plot 'B.[|plug 2^7[WZ|plum &[7a]_|plumber ,Y2G|pocket ,[5_|pockets &Z,X|podcast 1fV]|point #D,A4D5Z=ZZ_jAnA|pole 5Y|police 4FD]nC|policy #bD]k]|politicians DBQZn[|poll #[I[d^|polytunnel &Z|pond CXDYQBZDjX|pool /D4^7[AZI^JZS]YW]^e^j?nE|popcorn ,Z=F|porch &E.]2Z7XQYS[|port EE|portal -C1a4DJ[QDVZ|porter 3^;ZXZbZ|porters ?X|portrait D[|position 1bD[EbVc|post #B(b*B,b3E:_=aBDE[IGJ]MaODQYXDaEeCiCnD|postage .Z=AkE|postcards #bI^|poster ,Z3c4fDEICK[Q]Y_nD|posters e]|postman &Z,[1[KXQ[|pot 3EIZgC|potatoes CZ|pots &Z?ZKZk^|pottery "YAehX|power 4[:cDDR@aakFnD|practice :ZE[W]aZl[|premium :[<[cX|present &^-B:[DFH^|press ,AEdl[nZ|pressure 3]|prestigious 5[;YAAbZhBlF|previous ,X4D<[|price &D+D.Z2^3c5W6[9[:Y;E>CCZDCK@OZSAW[Xc[]a_kCn]|pricing DY|pride 8_^[|primary ABhB|principal Y^kZ|print 4En[|printed #CKAQYYZ|printer #EBai]|prior E[|privilege /Y|prize ,^|problem ,]4^7g9CDBHCSET_X]]ba_mZ|process "]8FaW|product 5^DYE^QAkZ|profit 2Z=bd^|programme 4a=ZK]YXnD|progress ,C?[E]|project 1Z<Y|projector &]4B|promotion 1[<^|proof 3Z|provider <FD]|pta <_?Z|pub ,D.^/Z<bDEF[QCS[|public #D*^-YB]C@RZi]jCn=|publisher =[|pull ?^|pump #@,Z;GDYQ[bE|pumpkins +D|pupil 2Z=[d[|pupils &D4[|purple D]f^|puzzle 5YnY|quarry ,@Q?|quarter 0@2Z7ZC@U@jB|quarterly ,YEZ|quay !Z;]B]D[EF^_b[i[k[|queen %[8Z=XF[|question ,C4X7X:_?BDZFDIXQ<Y]a^eB|questions ,_>ZeFkA|queue "^%D*^+[,D.C/[7c?FCFD^JDO_WBYW]ZbXjUkamb|queues 7ZJY|quickest +c|quiet +Y.E8]9[n[|quiz &D,Z2]<]|rabbit ,^.]SY|race :E|rack ,[kF|radiator "Y#],ZI[KDMZeYj]nG|radio ,E4?@EQ@gAnE|raffle &YdF|rail #a,BD^I[Y[kZ|railings VZ|railway 2_SaW_|rain &],[4c7a8DCDDCKeQ[Y^]]nD|ramp #[(D,Z>]CDKXMAQAjZ|ranger #D*_O^|rate Q]g]|reader 2cWa|reading "E,CHDIYQAeFkE|readings #ZjY|readme &]|real #E%B+]5[:^BAD_FfIBKGM^aabDhZmX|rear -W4[MYYYh]|reason %a&Z,D7X9Z:BCFF[J]K[NaYD]]bBdBf@kD|reasons =YdZ|receipt ,E=[DFdZhXn^|receipts SC|recent %^&[R[|receptionist &g,EKa|recipe #A,Z4A6[C[D_I=OY|record &])c3Z<Y=EKZQY|recorded ,GeY|recording "Z,D._5[D_ECFaK]QISYdZk^|rector +Z,B|recycling .Y|red &A(Z)X/Y5]KGZY_Cf[|reeds @ZC[|ref ,_3[XY[]|reference 4Z|refund .?3[kFn]|reg nX|regatta aY|region !Z)C+B,C-]0_1^7D8?:A;_<]?D@CAVC?DEE@G^IBKCPBQARZTDU^Va]Eb^fDhYjElBmBnB|regional ;Z<^Eclf|register "^jFk_nF|regulars ,]4[|regulator #Z,D4];XI_PYeY|rehearsal *^,_1[O[VZ|release CDFafD|relevant %^-YRZj@|relief S_|remainder &Z,A|remaining 4[CZQWe[kY|reminder jB|renewal 5aZ[|rent ,_/B4Y=[>]K]Q^d]jVmB|rental #Z|rep 2ZIZ|repair #D4[9]DCI^MDY]_Z|replay R[bY|replies 'a(b*a,C7U=_>DM_OdQBWDdYeCgFjV|reply 4deak^|repo *[,]0]ObUX|report #D4b?:C[E^F]IAQAYYfA|reports n]|reps jJ|research ,V|reservoir ,_2[4D|residents ,[F]Q^mY|resignation 1DVF|resilience <_Q_|response 0[E_UZ|rest !C#_'W*_+],@.Y3B5Y7X;[<C=F>B?XBXCDEEHaK^O]P^SXWZZS[DaZbVeAnB|result 8_;[<f=[L[hZ|results 2aAaF]HASFX^cZd[hb|retail @]|retirement #Y|return g[|returns ,A4Z|review ,[3?j[|revised iXjE|revolution :[^Ya[|rhubarb QY|ribbon -C1AADVDb]lE|rice CBD[|ride )Y0];[=ZBZUXl@|ridge ,[8[?]DEj[|right #6&_(X)]+D,]1D2D4A8B9a:Z;]<Y?BC[DCFZI=N^QDaYgDlW|rights -Y>^e[|rim D^kZ|ring "D&],^/Y@^HDQ[]]j?kC|rip bZ|rise 4A|river ,E<_?X@CC]QCSBaabZeChZkB|riverside 1[B[VZi]|road #F'Z7Z8]9[;ECBQD|roads a]na|role 4Y|roll 4aYZ|rolls ?^f]|roof '^)F.F2^4Z8E>B??BDFZI@L^M^P[SDWcfAh@iCkDmYnA|roofer 4C|roofers ,]|roofs )b|room .c/[3C4CEeQAYAgGi@jGl^m]|roots ]^|rope #Z&Z9]I^K[QD|rota "C,^-Z.W0Z2]=VKXQ_gZ|roundabout D[MZQZ]Y|rounds DZ|route DDd^|router 4EfYk_|row #],B<Y=ZF[I]dYm[|rowing '[L]|rows )Z3ZNZ|rubber #[|rude #F,Y4El[|rugby CZ|rule 4DQE|rules (d.W8]DA^^|ruling nY|rumours #]Gbm[n[|run 0Y7ZAZC^QBh[j^|rye 4C@]K^|sad 5Z7[ZZ|saddle C^fZ|safe QD|safety 4[|sale ._A[E^S_hZ|sales 0[U[|salon *Z1[A_h]|salt 3CbD|same (Y*C+@,E-B.W/E1A8Z9@;A<^>Z?A@YA@BAC?DDF_KYOEP@UDV@aCbAc]dEeVfFhEiBl@m]|samosas .[|sample &[.Z4]DEQAY[|samples KC|sandwich ,_4Z9Z|sandwiches #[g]|sauna ![|save 4Z|savings 2Z=ZdZhb|scaffold OX|scaffolding 1Z<]@YBECE|scale 1^|scales '[9ZL[|scanner 1[6]|scene ,CjC|scenes ;^F]M[|schedule YC|scheduler ,YKZ|scheme #]-^4W8CC_|school &A,C-E2D4W;D@BCWIGKDQFXZ]BbRdZgEj[|science Q^WX|scissors ,ZE[|score *^ICO^|scoring d[|scout CYS]|scouts ?]|screen ,A0Z4CQ=S[nD|screenshot *[0f?]U[j^|script ,B=]DE|sea ,]/Z1b:_<EH]QYXCbYnB|seafront ;E|seal ,C|season 7Y8]G^QaiB|seat 4]:CDbaC|seats #c&[,[Q^|second "Z&C)E*C,@.C/B1?4[5B7?9W:B;B=D??A@CYDCEBKDOBQCSEVDXDb>f@hBjZnX|seconds 6[|secret "W([*a8@AeFZHYO]T^U]^Ah]ma|secretariat Ebl_|secretary 4[QB|section ,]|sector !Z-Y0]1a8X;a<]AYJZRVUZb]fE|seed kWnY|seeded iE|self #^,[-YNZnD|seller 2[XB|seminar PXYYn[|sender kE|sense .Z|senses 8b^Z|sentence F[|serial C]|sermon "Z;]b]|serum !_+XPWiZ|server 0YQB|service ,[CCQXb[g^kA|session #],DgZ|set +^|seven ,Z>^QUYZ_Cn^|shade .]|shallow ,Z4C|shape A[]Z|share eY|shared ,_>^Q]e[j[kEn[|shed #E%[,?4DIBKCQEYFkE|sheep CBYYjC|sheepfold DE|sheet #D,AW^jZ|sheets &cK]|shelf !a#Y+D2C>BQ@WCkDnC|shelter ,_D@_CjZ|shelves )Z7WDZSDYE]XgY|sheriff ,b|shift B^EY|ship ,Z|shoe &Y;Y|shoes *[,[:]kDnE|shop )_+E,E2D5Y7a9[:ECCE]N]QBZc]Z^B_Xb[j@kE|shops &[,A=[QC]^d]eB|short 2E|shortlist ;CbCnD|shoulders 4aiY|show *].[8^9_:eO_SZWX^Y|shower 7D;E>_bF|showers ,Z4aQYkD|showroom )ZS_|sick &^|side #[*D.E3Y4B>]CaDZJ^OCQCe^f]j_k_|sides lY|sign ,^3]4c9Z<[=Z@CDCQ[SDg@k@|signed ,D4F|signing 4A|signs ?_DZfZka|silence 4_:[Y]j^|silent &[8[G]HBa[|sill #]IZ|sink 1Y7CQY|sister ,[3]QZh[k@|site #f&B,E-].D4]8C?YD=E_FFIaK^Y]f[k<l_|situation VGmY|six #a0B3Y4F@BDAIbSDWY|sixth 1^6D;YF[V]mX|size %Y+]4@9]DcKYTX_[n[|skills bZ|skin #^_^|skip .DF>|skipper &aC^|skirting &Y|sky #[:^|skylight 4Z|slab 1a|sleet ^ZfZ|sleeve #[|slide 2Z|slides 4YSW|slip "E#Z,W8[Q]Y@a[mEnE|slipway #^.[CDD_QBkZ|slot 2Y|slow ,[<^>_IYk[nY|slowest #]|slugs #_|sluice QC|small #B,?2D>[CZDZE]GWOaaZ|smallest &ZNa|smart 7]8aJ_V[aZnB|smartest 8[;D^[aZ|smell "@+Y,^@ZBXQciY|smoke ,_Q^j_|smoked #Z+[|snow ;e>[?YQZb^fc|snug QZ|so ,@Q@n_|society +d|sock #Y9Z|sockets D[|sofa CE]]jD|soft 5X|softest 5ZZ[|software 4ZnE|soil F]TY|solar #[|solicitor ?^kZ|solution )D7]|sort 7f]Y|sorting &^,Z@ZA^KXQ^gY|soul 8]M[|sound &X>FHEjZ|soup .]4Y=Z?ZSYaBgenF|sourdough #bB[I[iZ|south ,BCADeQAjDk^nV|space -Y][|spare #D4_SU|speech &aA[DZK_h]|speeches 1Z|speed #_|spelling ,C4ZA]DYYZhY|spirit 'Z1]8^^c|split 2Z|sponsored #[&X,ZQ]|spoon DY|spot #C,D.[9F:[DYWWa[h]k]|spotlight &DKE|spreadsheet "[4B>]D]EYQClY|spring "Z#^&_,]-]0Y4X5Y6YH[I]JaKbQ[R[YW__f@gEjHnC|spuds ,[|squad =ZZZ|square &]@CKZ|staff #?,e.[4B<C?^FDQc_XbD|staffroom g^|stage E]|stair 2_WZ|staircase gE|stairs "F&C.E4@<e?CMXYZcbjDnD|stairwell &c3^=]@ZKaQCd^|stall ,B.F=[DDSDd]|stalls /YTZ|stamp ,DgY|stamps +FPE|stand 1[][e^|standard 8[;c^Wb_c_|star DZk[|stars aC|start #C&B.C2Y4YAdDAICK@QYSBYabWe_hYkAn]|starter ,a|state /Y;b@YB_aBb[i[n_|statement >YkC|station "[#[,E.YC=D[Q@YAfCgDj?k]nC|status 4]Y[jY|steam ,[?[|stem D_|stems .Y|step .]DbS]jGk]|steps *[4F>]CBDdIDQWYFfZka|stewards ?A|sticker +[2Z>ZPaW[|stickers +FaE|stitching PZ|stock 4DHY|stool &D|stop 4^DaEFkY|storage 4^|store ,[;GCYI]Q[SAWAYEfG|storm #G4[>[DDY_gY|story ,E4A5]:A<cFZQFRDS]TDYCZ_cZm[nE|stove &EKHeYiZ|strategic -?A]RE|street "C&D'X.V8[9C;ELYY[jC|strength ?YX[|stress "a8dDCTD^akD|stretch %EC[JDja|strike #^*[@^C_O^e]|students -E?B@YgZ|studies k[|studio #C,@;DA]PaQE^Ye@h]kG|study 4^Y[|stuff Adm[|subject 3]F_hXm]|subs 3dX_|substation D[|successful -Z1[RZf^|sugar ,aK[|sum #Z4]C]g[|summer "])Z+[0^6[7C9aFYP_S]Y@[_|summit jZ|sums #a4[5YDY|sun #[+],]8Z:_;[B[DBJAQZR]i]|supermarket "X%Z.]5]Q^]Db]e[|supper 4[|supplier *Z4BCbDAI^OXe>|support DC|supporters =Z|surgery ,B4^?[KZ[G|surplus =bd]|surprise 3]XY|survey )XQDeFj_|surveyor k]|swan ,Y0CUB|swap DY|swifts BEiF|swimming #C/CQBTA|swing KY|swings &D,[KCkE|switch )E4Z7cC]GGI_R[YX]cfB|system 7ChYjZ|tab DZkZ|table "b)B,H-Y/]2a3E4C7[9E:^AYCCD?HZNBR]T[YA]^^Aa_eAhYiWjAkMnZ|tables 1_4Y?DC^D_QCVY|tablet 5_@ZCYZ_|tag .c0^4[SZYZ|tail 4aY^kE|talk #@4]<_I@PYYacZ|talking /Z|talks E_|tank 2^;D|tannery CC|tap QEkZ|tape ,]F_nZ|taproom ,Z|target 4>UFfD|tariff L]n]|tarmac ,Z>]nY|tasting 5_|tax #E,Y:ZDBQZa]|taxi C[K[|taxman 2X|tea &_,Y.[4@>BDEQZd_kCnC|teacher 9YQ[n[|teachers ,D|team !E%F+d-V1B2B5]:C;Y<F>BEEKDL]MXO_PaQZX]Y@^DbDfGjY|teams 3X|tearoom C^W[|tears <[QD|teeth ;[Dak]|telly ,].X3[5Z7^;[SVXY|template #b&CDDeC|temple &]?[CB|ten =]??DaQYY]dZfBjYk[|tenants &]/[4[Y^|tent F]mW|tenth !fjD|term "]|terminal )Y|terrace %Z|test )[8[@ZCAY^aAkZ|tests 7a]Z|text ,E4WDXQD|textile &^|thank *^4Z?E|thanks ;Z|theft @EgE|theme 9]XZ_[|thermometer ,[7[|thing .B1W4Z9_:[BYDZWZYZ[_^AdZeEgCi[jCnC|things ,]7]|third !Z#b&A(Y+E-?.F1>2D7C;_=D@BAFCBDEEEFaIZKBPDQARDSDZD[A]D_AaCb^eZjCkCmY|thousands /a7]H[T_|thread &a'e3[4ZK_Lb|three !X2D4X=Z>]AYB[CYDDYYbCeYh_nX|threshold #Y|ticket #f,?>[D^QBeZk^|tickets &F'd=bJCYZd_|tide "B,X4EHA|tigers #b2Z|tile CB|tiles <]|till !A"])C+b,a.C0Z2e3]4F5a>]?CB^D>GCJVKCP[YA[D]DjFkA|tills )_5]C[F_N[|timber #Z|time "E#E%[/Y3E4D7]9Z:B=C>A?BC^KAQ^XCYUZC]^dCe?fChTj]nC|timer 7d]a|times DA|timetable #f&]@ZCBDCI[K^eDkA|tin 3[6^O^|tip )F,_6[QYjE|toad 7?]C|toaster >aC[KXeb|toilets ,_7ZIXQ^|tone B]|tool B]iZ|tools ,C|top !A#Z&[+D,Z-D.[2a4a5]8?:_;D>DACCaGAHFKbSTUXXBY]Zc^?bCdDeBg_n^|tops D]SZeD|tornado ,^C[QZnY|tour .[|tourist *a1[2_O[W[|tow #]CZIZj]|towel ]Y|towels 4_7^]^|tower "C1^4C@EYEi]kE|town +_,C4A;C?_AYCE[F|towpath ,E0[hYjZkC|track d]|tracking @^|tractor ,YO]n[|trade +d2_4[<[DEF]P^QFWYYXkCmX|traders 2f|tragic A]CDF[h[mZ|trailer 0[?ZUYnD|train ?[CCIZK]Y?_]f_|training 2EWE|trains ,dQZ|tram ,Z>E?[I_K]NZVDeDf_|transaction 1e|tray !],cGXjE|tread Dhkc|treasurer &],]=_E]Q[d]fZ|tree ,Z.]CDjCk_|trees #_2[I]jC|trial 4CQCS]eYjZ|tribunal Q@|trick ,D4C5^ZZ|trip 4]8Y:[|trolley ,GCYHDQEeD|trombone ,^|trophy 1a=[A[K[V]|trot 0Z1[;_|trouble ?Z|truck IFQZj[|true "[3[8Z:]|trunk =[|trust %Z&[+Z4B;DF_bCmZ|trustees ?_E[|truth &A:Z;[bb|tub @[C]|tuesday ,BC]j]|tulips ]YbZ|turbine =adZ|turn 5[ZZ|turnstile 0Z5^Z]|tv ,ZHD|tweet T[UFXZa_k[n]|twelve C]|twins #]4[?ZSX|two #C*[,@.[2[4^9C;B?VCXFEIDKDXCeDfagC|typo &[|tyre &^K]|uk ![bY|ultimate !_"[8cG[^b|unborn ,E|uncut O[|under "Z?_jC|underside #E4CID|unemployment /C1E|uniform QZ|union #Z7[]]eFkD|unit DZVZY]|universe :^VZ|university +]5aZY|unsung lG|update 3ZCZ|upper C[Y]nY|upstairs QC|us 4GD[|useful k[|ushers .]S]|usual 4B>DD_k[mV|v1 &[CY|va #E1ZD_EBIDQAYBk]nY|vaccine .[C[H[jZnZ|valley ![1E;b<d?_B[G^bdc_i^|value ;BRZU[|valve "A#[4aDZY[gE|van #A&D,^1a2G6[7C<Z=CQ^VZ]B_[c^dEn@|vans #_2aIX|vat I]|veg #YHY|vegan 4aC]eXj[|vehicle (]|vending %]|venue 'Z7Z|verge ?[QBfZ|version D[|very "b)],B1D8^:Z;cDXFCJ^QBTB^cbZ|vestry 3DkD|vet 9CQXnC|veterans )_|vets E[|vicar ,_4FQajYkD|video )Y4EjZ|view #b,FQB|village 8E=^>CK^]]^DdbjEkBnE|visit 8D|visitor .[5]|visitors E]|voice :Z^[|voices .Z>Z|volunteer QD|volunteers 3ZP[|vote #B.Z4beY|votes ?YdY|wage #Y|waist 3[?YXZ|wait !f#F4]8f:[BZCCD=F_G^H[QDY_[Z]X^aa^fWhGjMl]m^|waiting 4ED[j]lX|waitlist /Z0d7]Uc]]|walk ,B4B5Y9[QCeE|wall #[,C3]:D;^<[?BB[CBS[XZYZaBe^i[mEn[|wallet 9[|wallpaper aZnY|war ,CQDkF|ward +Z.DD@IAKXQ[YB[YeZjZkY|warden 4GCdj]|wardrobe ,AQB|wards BZlY|warehouse !_CZEX|warm >ZD[aZ|warmest +Y;Yb[|warmth %[JY|warning "[4a7]FdIXYZeX|wash <a@D|washer &[|washing ,B|wasps ,X4DYG|watch ,DC]|water #@&[)F/Z9b;C<Z>C@ZBXD<E@IEgZkGl@nc|way !D#>%Y&W)Z,X.C/Y3D4B5^7@8V9E;[<ZAAE^FaM[RW[T^Zb[eIhBkDlWmWn@|weather #E)Y,^4[8FA[BYCbbZ|web CBD^E[j]lY|webcam B^|website #F1Y2B7GB]E]FZHZKCXY_Fb^gCjZkFlY|wedding ,X4D?C|week ,Z4C9Y=W>XHBP[fWhB|weekend !D(]*]+E,[.D0_4^7c8G;D=F?BEAFYGENTO^SCU^YXfDjdlC|weekly =CdD|weighbridge <[QA|weight ']*]1[CBOYVZhY|weights .[>F|weir *D3e8AC]KEMZOEPXQDSZXdgB|welcome >[|well #[DDI_M[|west DBYCe[jY|wet ,Y;Z@^S@g[|whale ,e<_@^Q_gZ|wheel !]F_GYmZn[|wheelchair &Y|whistle ,Y@YNZ|white ,DDDY[|whiteboard DcE_kZ|whole !["X%b'D)C+D,Y.^0X1T4D5C7b8F:D;[<[>B?Z@[DFEaG]J_LGNDP^SZZEaCdYfZgQl]|wi ?Yn[|wick h[|wider -^6ZD^[Y|wifi ,V|wild 8a^[|willow @]|win -[4XY_|wind 1Z:]@bDYIEQFg_|window "_#c%D&?,Y3E4B7^<E>d?@IZJBQ^X[Y@e^fAnF|windows [X|windowsill >]kZ|wine 5^|wing <_|wings &B|winner =_CYFZ_[dXkA|winners -]B[aFi[|winning F[m[|winter "B,<1c2D4E<_>EA^CaV_]EfDg]i[j]|wobbly <Y=^W]|woman %[2]9]?[f_|women &Z?[K[N^|wonky ;f|wooden @D|wool ?ZC[kY|word #^(V)_*A4]<[>Y?BEZF]I]OEWDfDj]l^|wording DAk@|words &Y3];Z|work #A&^)Z,Y1[3f4D:e<^=^DZKXN]X^abn]|working C[|works #C4[AZQ[|workshop ,_DAQ^nD|world !Z%d,D1G2F7[8>:g;Z=E>E?ZE]FXJaMBQCTIVDWD]^^?aakDl_m]|worry aDg[|worst ,]9WSA|wrong #A/]4a5c7E<DFZIVKGNFQ^TYYc]^aEeYf[|yard !Y&A+Z0Y4E5E;A>BDBKCTEU^XEYCe?kD|year 'W*[+X1=4^7B8C;;<^=F@CE@JDS[VGX_]Kb@f@gDlD|yearly BZ|years :[A]jF|yellow .B9^>ZCaYZ_[e]g^jYnE|young *]5F@XOY^^fV|youngest kX|youth &],[4D>Z?ZjZ|zigzags @[gY|zip ,Y4a
theatre|7^8Y:E<]>B@[MY]X^[aZbEj_kAnD|has :Y<baZ
theft|@ECC|is @EgE
their|!B#C&a(C+Y,E/b0A1>2B3V4B5>7_8C9@:?<:=Z?Y@EBaC=D>EEFFGGHNICK_NZP^R^SDTdWDXZYB]a^[c?iajFlZmC|<name> 7ZC[EYQ[jZnB|<number> &]|a :[?E|answer 4Z|appointment kZ|backs #[|bag 7[TC|basket 7aT[]]|beans +DPE|best /Z3D|continued )ZBahF|data 7D|day 3Z|dog RZ|doors /ZTY|email '[4[L[YX|eyes @bg[|face 8[|feed ;Z|feet DE|first &],E7B;]>Z?aI[R[[]]CeYfagFkE|goals %ZGZ|hands 4ZQCnZ|head DDQ[kB|hearts ;U<[JCVI|home 5[|hours "Z|journey BZR]|keeper &^?bKZ|lamps @F|laptops A^hZ|life 7DTE|lives /Z|money #[7Y|name '_2Z?[I[LZ]^eDkZ|names &_,ZK^Q^gB|notes gY|offer &aK[|old 7bFY]Z|own #D&E+E3Z5^7^;D<]=Y>F?a@EE^F[KI^Dc[f[kSlbn]|page ;]bZ|parents >[KZkA|permission =]|phone 7CH[]B|place 3^IZX[|side (E;ZDYkX|teeth @[|third >[|time =Z|trust l[|voices %a,_Q]U[l[m[|water *[;]|way HB^E|whole 7H:D?ZnX|words #c;d|work &^
theirs|"D&[*b7g8C9f;D<D=]>>BAFD]d_Yb@dYeAiBk^|by ,[|in 3Z7_]^|is 4ZD]UX|on &D|to =[
them|%E&_'B*E+Z,X-=.G0<2W4F5c6E8A:A<>>E?XABBDCCDcE9FEGFHEJHK]MDQWRET[UCVAXCYEZZ]Fb@c<f]h@iCk_l>nG|<link> nC|<name> )[+],_=ZK[YE_[e]jZnZ|<number> !Z)[D[QZ|<somebody> @BI_|a +D,_5F7B=D@^BZD=PDQ[U^[b_@bEdCeGf]g^jZ|about 4Y=[DDQ^d[jC|after #a4[|again 7[|all &X,C3Y?WjE|alone nY|aloud <_|and &Z)C*]5Y=Y>DBbLAS[WZYaa]b[f]gDhCj@n>|are 7ZDaFEI[kZ|as 0[JanD|asked ,B|at "b+Z,C.^5_?@Q?ZZf=jZ|away !]D_|back #C,A@@CADYYRg?j@|be 7DC_Ddj]|because BY]Z|before 5a>]|both 1gQFV]|but DC|by ,D0FY]|can .Y[Y|coming D>YD|direct 4]5ZDD|do "G(fHGMZ|down &@.^2c5[7]>ZDBI]W]Z[|every DZ|first YLjZ|for #d&_)[*Z5c?ACEI]KcN_QXSZW]ZaaX|four ,[QYeA|free 2Z|from #B&E.K5[IAKFjBnX|go ,B7[9W][nC|had ,EDDIAQB|here 4Zm[|home 5Z|i +Z4W?[AZYZf^|if (=M<k]|in !X#C5F:Z<D=C?ADWaZdAgEj?nB|into .Z>ES]jEkD|is &X)X,Z.]1[_^gGjB|it 4[|last 2[j^|mostly &D|off &]*Z4]DDIDKXkI|on 4C7F<C=b>[CXDXKbQ]YCd_kY|one ,Z|our "D&]=[|out &].D3b4]7E>_?DCgDfeafDj^kanE|over "E;ZKZkB|please >]|ring 5^>EZY|round #Z5bKDZ]fAg[|should ,FQF|since #^4_|six ?Y|so +Z4]D_|straight 1Z?]V[f]|ten D_|that DZ|the 2E5Z9CKCQCSCWFeZgA|there #[,B.D8]>[QDhZ|they 4FDB|this ,A4D7^9D;ZD]eY|to "_#@&[,Z6Y;a=X?DCCDaF[QFY>_CeZfHgFj[k[|too nZ|under #]D[h]kY|up #B,^2Y4XDBH@L]e^|walk 7aD^ga|was 4CIAKCQW|we )[,c=YQ^kD|were ,b4AD[|what 3[<[>[j[|where DY|why #C4X|will QDjC|with &C'B5c>ECAK=QDd]eAj?|without .[TZ|you ,ZDcQ[jX|your 9Z=D
theme|&Z-b9[<ZRaX^_[|is XZ
themselves|!B"V#Z(F,C.B2C3c4Y8D9B:d;^=^CCDCJ^QAXb]WaebZd^fYlC|and #Z,B=[I[n]|are 4Y|in >E|to #[3f4^BZXd|with -YBZiZ
then|"Y#A&@'Y)W+@.]/@0B1H3Z4C5b7]8E9?:@;D=>@@BWDdE@JGPARCS[TDUAZb_IcYdAiZk_lHn<|<name> "[#_&b3B4EC;D_H^IZKcQYXBk]nD|<number> 2^CZI]^Za^|<somebody> )YQCSAYC|a #E3b>EEZFFK]SEXXc[eCjE|again )Z|an ,]|and ,B.E|are 4]DZ|ask "E(Z/Y>EDCkH|asked &D,Z?^I@N_|bring .D5Z|by &FSZ|call )X+Y5]ZZ|came #c;^I^|come )Z*a3e6[O[Xa[Z|cut >[QY|do !c.a3_GZS^XaY]k]|go .Y:Z>^SW|goes C[QC|got =Z?Y|had c]|helped ,Z|i #@)Z,CD=FdL]N]^YfDjDk=mbnB|if .[|it -_4E7C:[;E<ZC_D@Kb]@jYkB|leave .eSd|left QC|look )a8]NW|my #D,Y|nothing 7a|on EZ|one ,@FZ|open CD|or C[|please DA|put ._SY|read ,C3a>[DDj^|ring .aCDk[|run QC|sat ,?4ZQAkD|say >[|stop ,^|tell >BDF|that >E|the -E0F3D4??[AZD[E[FYQb[CdEe]hdkFn_|there ,D8[;iQ@SD^abbkD|they >XCZaZgGn^|three D[|try nZ|two #Y|us j[|we ,F0_3a<[>DC>DaF^QESYX]YXaEbCeB|went ,E?AfC|write DBk[|you !["Z,]-ZG[HZQX
theo|@^Q[
theories|,Y4[YXkZ
theory|@_CCjE|of -^
therapy|KBf[k]
there|!="D&C'E(A->1E3@5=7C;H<@>Y?Z@FAFBYCDEBFCGGKENLRKU[X@YWcDe[k[lD|'d =Z|'s "V%X&C'C(C+D,?/E1C3Z6^:C>D?DA_BBFhI[PERCU[VBWBZ[]A_Za?hZmb|<emoji> %C(])[1]<eN[V[n^|<name> ,Y4[7dBW]ZiY|<somebody> SWV[|a '[DCQF]Z_]k?|all nX|and !Y#c&@,B3Y4A6[7A>CCCIdK>S_X_Y^]EeEgBnD|any ,E|anything 9E_C|are #D+D,_.B/D1E2V3C4E9D<A@EAEBEDFEBFCICLBOZPBQ^UFVBW]Y>]G_@dEf@iCjDkClDmC|as ,E4D;^|at &C,E0Z|because #D,B>]?Z@[gY|before EZTZ|but #^:c|by 4XDZY[|early 7]DA|first ,]DD|for 2]eDjD|from "GC[HEk]|has CCR]|have >^|i ,A:ZWYaZ|if *Y|in ,X4[>ZDDfE|instead !E|is #]&_(V*C+b.D0F2C3Z4Y5X7D:F;A<X=B?_AEBDK]OAP_QEWC]C_^aCbCd[faiBjFkE|it (]D[MYW^|may -E|now C^|on 8[|or 7Z]]|ring nY|so ,D|tell DD|that D[|the *_>DO]|till .^CC|to &],^4DDUQ^|too ,DDck]|until ,De]|was #G,]/[1Z2]8F:D<B?CBDCDDCE[RZVX[be<|we .]T[|were #G&C0D4[;D<X?EKDYI]WeGhZjAk@mD|when ,D8_QF^Za^|will +Z3@7F<E>@?cCaFDKZQFTbkD|with &Z9[gWn]|without ;Y|you #Z.D4B7^>@N]SF][
therefore|1CgZ
thermal|hY
thermometer|,_7[YX|in 7]DZ
these|!B#C%^&[(_)[*D+b-C.?0_2b4?5A7Z;]=Y@FDAH@IHJ_M]PZRBSBTDWbdXfFj@kEm]|<number> 7AD?F]]DkEn[|are +F0^8_:Y>Z?_G[^TjB|days '])]4FL]|men ,[|posts 5[B^|things 4Z;^<a>DbZ|two (D|uncertain %X)]JYNZ|walls :bAXa_d^|would @]|you F[
thesis|&],^-[2bKdQYRZW]lYn^|on &Y
they|"^#W%E&[(A)A*A+^,Y-B.D0>1C3<4D5_7Y8C9>:Y;^<@=E?Y@]A?CAE<FCH_JDP]QWSBTXVAZc[D][^FaYb]cAeFhFlA|'d #A+B.C4B5D9C>b@ZDbG_KVQZSGT[YEZ?[]_@dAe^m[|actually "a9?|afraid nZ|all (Y,ZMW|also )Z4b|always ;fbc|answer 7]|are !_#c%c&^(C+?/C1E3@4Z5[7C8B:I;><B?^@^B@HHIaJ]KYPCRYSYVBWU]XaUbCdAfYhCiDl_n@|ask "@/Y:_DATZU]b]|asked &D5[?[F^n[|book *^,[F^O]|bring 8XkA|brought ,]|call 2_;[V[W[|called 7^<_|came #W;_B[b[|can "Z&Y.B4<5C;a@ZB^DDI^K]Q[SETDYBZDd^fAgZiekF|carry ;Z|choose .b=]S^|chose ,Z=[@Y|come #Y5]9[>CCWI[QY|cost =Z|could &Y4FB^DDQDe]iY|cried >Z|deserve 6Y7a8[;C<[^]bEnD|did #@&^4BDZW_a]b]d[e?f_|do "X#a&^,C/D4]5e7CCEDAG>I_NAZdbCe[k^|eat 5^Q[|feel 5Z|finally BYiZ|find 4^;ZlY|fixed ?Xn[|gave 2FQE|get !Y,B2Z;[@ZKYW^bZeE|give B]|go #F&Z+b3e7^;C>ZC]D]PaXYb[gZj[k[|got ,Z4F;C>Ek[|had ,C4E?E[KeC|hang 5^QD|have "C%D&Z*Y+[,b.>3F4G9D?D@ECBD_HDIEK[Q_RHYA]C^>aDhDj]mEnD|help 2Z4]YZ|just ,a2]5^7ZWY|keep ,C2b<]@[J]QCW^g[|know "Y+c,C7_<YB[PaSAbDi^|last +[,C|leave :cF]|left S[|let 2]|like >ae^|look 2]>YDCFdm^|looked PYaYnX|lost g]|love b^|loved <Z|made #XQCeEkE|make /DTBk]|may >ZDZIYQYnZ|mean ,]7]QZ]_|moved CB|must C[|need &Z,@:cCZDA[_aZkBn^|needed ;[|never +[,B4]NZQD|often j[n]|only ._7b:]S_]_|owe 5XCY|pay ,_DG|pick "]>_|prefer .a|price 4D|put 'bYY|read TZ|really 3YDD|run ,ZX]|said ,E4;7C:X<cH^U]VV]Caab[c^mYnT|say #[,D4C;F=]>E_[bF|see "](^7C8];]DE|sell ^Z|should #Y2Z4ZQD_D|show QW|shut nY|sleep ,]8]^Z|start #^0[d]|stay 5XZ[|still ,_a]lZ|stood 1e?[|stop 5]|stopped :[D]|take (D7aFYMC][kC|tell 0DBYD[g[|think 3Y7a>D]_|told #[I]N[Y>_Z|turn DYQZ|voted =CdE|want "C/]4_HBIZNDYZdXg^kIn]|wanted /Y|wear bX|went "[#Z.[4B;[CZb]|were #>&]4Z7B;C?YDDIER@SVWBY[bDd_|will .[2E4b5[7E:F;F=]>E?DBZC^D_JBMCPYSUWDZ[kcnA|work )]C[|would #[0_UY|write =]|wrote &^K^
thick|"[)a.F:CHZSB
thicker|DZI_
thief|,[BZkE
thin|!_#b&C2^4Y7Z>Z@[C]DdGZKBW]YZdDe]g[jYk]|and #[>F
thing|";#C%_*D+C.]3D7C9Z:[;B<^=@>X?]B^C@D[F[GBHCI[KBLFNUSYT^[b^D_^c]eZf^hZiZjBk]n@|<name> ,XQ[|<number> ,F/[Q@|<somebody> ,[Q[|a (_9BN]|about :[MXkD|and >FDAk>|as %[:Z|but ;[QC|for F[|from ,Z-Y9Y_[|has FE|here #FID|i )Y/ZDdWF[Xkc|in &a@[A[DBF_K]T]U[WAa[|is QE|it Sa|nobody FHmI|on +B7e>ZQY]XeagW|or A]bZh]|standing 7[:D|that +WD]K]b@d[|the 4Y^GkW|they DCQF|this )Z<bB_i^|to #C.d4Z>cSaebj^k_|we %[J[|will %]:^|you "D#[.?4_7D9b<a>C@^B_FAHCI[JBQ=Wb]@_[iX|your !^
things|!C#](C*D+B,C-B/A0C1^2A3B4F5B8A9@:Y;X=D>@?B@BACDXF_G@H?LYMBPGQ?TAX@^Ca_eDfBiXk[l[mZnC|<somebody> DeQEkY|and 5[Z]|are E[F[nC|come !])[]Z|coming 1eEZF^IER[U]VaXBbDcYl_ma|for ,c<Zk[|good FF|happen 4Z;^b_|i 4G>[KDZX|in DC]^e_|like %X|on 1[k]|people #ZIY|that ;EDUeDjZnY|the 7]F[|to #E'^,FDZmYnW|up #Z|we #]DBQC|you #_,D7[CDYZ
think|"b#@&D'B)@+B,Y/Y2@3c4C6Y7d9E:?;X>CDDECFbHaKCLAMVOXPBQXTYUDXZ]]bYd@e>fEg;iHkCm]nA|<emoji> 7[FB][^E|<somebody> ,Z|a "CGE|about "[)Z,>.D/Y6a7g;BF_HYQ?S@T_[e]e_@gCnB|and 4Z:]|i !Z4?<a|it 0Z2D4]7E9[FAQZSFYa_YeE|of %h(]2X3c<ZJdKDN]Xfb^|so "e4Z;lb_nZ|that 0^4C=]@ZSCYD]BnD|the .[2D;[?[Q[S^bZdZ|they 7_DDKDeZ|we .^4A5Z7Y=ZY>]]|you (F,].B3a7DICSEXW
thinking|!_%C)Y+C2^3X7_:>;E<X>a@^BCCFEDFBICKBL]M>NAOVSYZ[]^^WdBeYg[iAnH|about "^#a<^JYQ][Z|it 3Z4@<[CEX^|of !^)[,X3W7D@]O[UZ^XeYgX|you >[e^
thinks|"Y#A(Z,^/B8>@>B]D@FZIFPYQ]S^i]kFlZnB|<somebody> 4]|about E[IF|it "Z,[4]FaM^|the 8C|we .ZS]
thinner|#Z,D.Z>B
third|&E*E+B,T/]0[5_6E7C8=:A;W<Y?D@DADCAE^F[GAHZJAODPBT_VXXBZZ[E^B_[a=b]dWeXk[lbnY|<name> &^K[|and /ZQB|consecutive -C1D|floor 4_CZEaQ[|from fG|generation h_|go &_@Z|has ,E|in ;Y|is Fem^|less ]]|more 0ZSa|of &G,@.V/[2a>CW[YY^EeEjZk]|off )_4[|one ,?4]>DCYEZF^eDf_l[mY|party -_D[kZ|place F[QD|quarter 1fV]jZ|step 4]|time &B,b3[7[;[CDDFKBjDn[|try nE|was D[QZj[|week #[>Ze^|year #D7?;B<_EAH^IBRDV_]CbZ
thirds|#C/d;a=YCYIEQDTab^d[f]jZkE|of /d=bD[Tbdb
thirsty|5_
thirteen|&[,]9[DZK]Q[dYkD
thirty|&_)U/d5[7c;B<a>B?_FCN]QDSZTdX]YC]afQg_hGj@|and 4Y|letters &DKE|people #[@Z|seconds >A|years &X,a8[K]Pae_m^
thirty-eight|#]&^7^OZ
thirty-four|#C@[jZ
thirty-one|#C&[,B?[@^KZf]gbj]kElYnC|years &Y?WKYgDj]
this|"A'C(d,D-B.B/W2]3[4D5B6A7_8B9C;Z<X>D?CAID=EZFdHEIDKXLAM_NZRCSCT[UZV]WXX]ZB[A]]^D_CbYdEeGkEmc|<emoji> 3Y7[?^FEIZfZmD|<hashtag> %^1D:AEDJZL[MAVCiBlB|<name> !Y"_#Y&D(@+D-E/Z0C1@3D4D;@<>?]@BA@FDIZJ]KBMFOBRATEUDV>W@XTZE[@_Xa[bBdDe[h[|<number> ,^6[7CCAH^Q]VZ|<somebody> eX|a #@D]][j^k[n[|about F^m[|account 0^U[k[|administration ;YX^|afternoon #[1]:WAYC]V[e[|also n_|am EY|and &E*Z,b>VIaOZcZnC|another 7b|as ,]QZ|at 7[;eF[bUmb|autumn !_+]8B;BA^FDG^|award %ZbF|barrow "CHF|batch nZ|because <]?[|before &D(A4Z?DMCXEYXjF|bill :]Y[aY|branch <^|break "E|building ?[|business /E;D?a|but /a7]T_a[|cake WG|chair ;[b[|chamber (E9CMDQ]_Ena|channel *^|choir FBmE|city /X;^<]=]FYcX|club %_?]Jb^[|coast +^;^P[b]|community %^JZ|corner <]|country /c:[>W@YTceV|county /_FYGYT^kDmY|daily #Z|day &D,[7Z]Zh]|economy "?(BHCMC|evening &D,a-b0Z<_EER_cX|exciting -F1@8C<FEe^DhYmY|far )C.]3[7DUZ|ferret "AHE|for !C#^&](f*E,a/X4D6X9E:D?BMbTY^B_BeAg]nC|from ,B|game 3YE[TY|goat OF|good +b;aP]^[b^|government !E,AQB|group "Y0];[|half 5b8YY]ZY]E^]|happens )]|has ,A7]A[][fChZjB|heart :[|heat 4[9E>Z@[|hook 9=_D|hospital /]|i .[?]|if .[SXXD|in (Y,E/[7a:XE^GEHBI]QDTZUb]YjY|incredible :U;Db?hD|is "D#?%Z&E(@)^*E,E.@/E0@1b4D5]7Y8c;^<C>BBYC;DBFEIEKAMANCOHQBR[SBYB][^ab[cXdCeGgEh[j:kAlR|it 2Z7]|item 4^CXQBY[n]|jam ,Y2EWE|job DZh[|journey 3C|kind 9C>[_F|landmark ;ab[|letter #[>[|line fX|link 7?]Dj[|list 2_DCW^eZ|little +[1Y:Y|make +cUG|may jDnC|minute 3ZXZ|month !^"U&D'B,^._/?1^2<7^:B=_>]ADFZGdH[O]SYVcWAX]Z[_AbXf?iE|morning !B%A&D)_+E,Z.B/D0Z2D3D4[5B7A8E:B<B=]>^??@]C]F@JAKDL^MHN[QYRGSATAW?X?Y_Z@]:_@bUd]g[mB|not F^m^|office ,[|on #F&E(f3Z?@@dK^MaUZg_|one "]#X%B(E)Y*C+E.[0E4e8D:@>??^@CBXC@D@EbF_G]JDKCMXNAQ;RBTVU@XWY]aCf@gCh^iZl]mf|opportunity %Y:Z|or (]|out ?ZQEk^|page 0]3_4BA[B^OcQXXbYA]Yh[iYnD|parish JZ|photo (d|pic )d+EN^|picture (Z*a,b@]O[Q_gZ|place ;Cf_g[|possible b^|post !B#A(a)E*g/E3Y4;5E9Y:D;F=B@^C^DBI@JBKAMfNDOcX^ZD^@_[b@dElGnC|price 6Z7bCCT@]YmFnW|project FD|quarter +D/A0b1HAAUa^BhDl]n@|rate 0ZU[|recognition ![:C;BE_UC|reflects ;a|resonates (Zb[|right 7]]Z_Dnc|season #],[-[8@RZhZ|seat n[|session /]T]nZ|shop ?ZAYCYSZhYj[|show <Z|side >ZG^dY|since #Z,B2C;eFFWDb]|size 7Y>^|small 7[|so ,@|sort ,C|space (A1f3C7D8C;C<[EXFeJIMBVb]F^Gmhn@|spring &^)]2A6^7CA]C[QU[]_]|stage F[mV|straight H]|street &[|stuff <[U]b^|success =DdE|summer "B'Y)B0D4_7D@XD^HEQCUCY]k_|team %[1b;bEbV[b_lcnC|term 4EK^YCj]|that ,D|the ,F;EYD|thing &]7aQY]YbC|thread T^|time #c.Y/E1_3F4Y7BIbKDQ]V[Y^]@^Xf]nD|to (W*Y-^3e5_EaHBMaQARZTBXcZbeDlbnD|today ]Ca^|town %Z&[(],E/Y7DN^T[jBkA|trade ?Z|up (_:^|very %W4[|village B_|was #Y&B-W4]@]V^eDj^l[nW|way )Z:X>B|we LY|week #['](E)G*C.A0C6C8D;=<B>Y?XC^DYEFF>H^IZKYOFP@R_TAU?XJ]AaDbAcUfUj_k]lEm<nA|weekend ![(F)a+E3E7D8FBCDEFDKYOMQ^TFUD^Bn?|whole %@3]n[|will ,Z7c]_|winter 'Z)Z6]7]9c=[FAN]]Z__d^jDl[mB|with &_*Z3[<a>[SDTFX^e_nZ|works Q[eA|world 8]|would ^Y|wrong 4_|year !Y"a#d)D-B._1>2C5a9A:A=ZBDCYEVFXHYI^OZPZUCV@Y]Z][^]?b]eYf@kZnE|you 9aXZZZ_[a[
tho|B_QYhX
thomas|&E|<name> &E
thorn|#d
thornby|<^
thorough|![
those|!D">&E'B*[+A,A-A.Y1E2<5B:];E<A?>@=ABCBFDHALAN[P@SYT[W@YZ]Y^VabfAh@k]n@|affected :_B^a]i]nC|are #Z(e/Z0YB]DZick[|at nY|celebrating :Za]|days 7C>]aFkE|in m]|of ,D4]7E?C@DBEfBjE|on *Y,a.YQ]|three .]I[k[|was 4D|we %[,Z|weeks =_dZ|were #],]4[kC|who "C#a&?(E)^,C.B2C5C8a:_;Z=[?A@CBDCCD?EZI]KAQ@^^aVbYdTg?kC|with ][|without /Z|years &F
though|#^%a)Y+Y,e3B4>5C7@:B;X?CCEFCJbK[MBPWQ[WZYA]CaDnC|<name> #Y|and %ZDXJZ|i >Z|it #X2[K_kC|the <[QZ|they ,]>]|we #C%[,_Jb|you %F
thought|"A#Y(E+D,F-X.A/X2B5[8Z:@;B<B=BA[BBCDFAGAHaM]Q]T]UYVZYX]_^b_YgWi>jBmAn@|about #b)[/_9CN]Q[]Yg]|i ,B4D<bb^|it 1ZYXk]|leaders AC^XmF|leadership -a;YRZ|of &X5^6Z[X_[gE|that 4FDZj_|the ,[4D|to ,A|was 7^|we #^,ZA[|you ,Z;Y
thoughtfully|:Z^]a_|curated -D8B:Z|designed 8WJY^]a[
thoughts|,D:_;ZC@QHa_b[j>na|and :ZaZ|are :ZCDQ@a[jBnW|on "Z;[bZ|with CEjE
thousand|#D&^/k0r1Z7eEXF[I@KYN_O]QXTeUnV_WCf@kAl]|and 0Z|followers 1[<]E]V]lW|of 0dU^|people 7]|pounds /dTb
thousands|"Z)D/i3C4E7^;XCDDAFcGZHZN@SDTd]Z^GeCgCkFmdnC|have /^|of -W/^3E:BDCT^kE
thousandth|UZ
thread|"?#^&]'d(E3^5F;A>CCDF_HDI_K]LaPZSCYc]B^DfAgCj=k^m[n]|<emoji> F^PYkZmYn^|about 3[Q[|and /Z|on #E
threat|.Z:A_Z
threatening|<[C^
three|"F%A'C(Z)D*_+C-A/c1Y5A6<7A8=9[:>>EBACFEDF=RETb[@^DaDcBd[fFmGn>|<name> ;[ADK@jA|a >]e[|and ,E._1bDBKUQ@VbXZgBk^|are #iIYQH|auditions 4C|bed 8Z|branches C^|calls #[|colours "Y|continents &C1Y8Y<[|counties +^;cb^|courses )Z|customers #X|days &?.A4X=^CZEaI@KBk@lY|different #aI_|easy ![%Z|emails 5YZ[|families k[|firms =ZdZ|fitters MF|for !Y)d>YGaN]|friends (X*cE]J]O[lY|generations &Y>]hW|goes ,c|have IY|hours @^A_Q]_]n[|hundred %]0B5Y|in "]#Y/ZA[H[hZnZ|is &C,].Z1a=ZDWF[S]VZd^jX|kids &Y7[|languages n[|left ,a0[|lines #Z|men 9^|miles "Y|minutes HZjC|months 3[=E>EDDaXgDnD|more nZ|new "_1[=ZMEUXiY|nights ]Z^Z|of &B,a/^2D7Y<?>[AZDAFYK?MDTXY[g]hWnC|on 4[S^|one S]g[kZ|or >Z|pairs =Y|people #a*Z-[4e=CB[D]QFYZ][|points D[M]|prices #DIC|quarters /[=[dY|questions #ZDYI[|quotes &D+Z.^Q]SZ|seats jX|seconds 3_|short 7^|signs 2X|sizes iZ|stretches aY|the 5[ZZ|things #a,D9C:]<DDa[e]B_Ca^hDjXkWl[mCn_|thousand 0W|times #A&C7_<b=F>WH_jD|to 1_|ways #G|weeks &W/A4_<F?ACYD[HCKZTAdBgbjXkYmUnH|will /Z|winters 2Y<b|women AZ|words m^|working 4Y|yards 4F|year EbK[|years #W/?0]2a?Z@CAEI[SBT>UZW^YT^^hBnA
threshold|#Y8^DY^Z
threw|,X1X4_<_?_c]fZ|away 4Y<X|it 1X<[|out 4^<]
thrilled|%D,[0D1W5Y;D<DE^NBTDVYXBZZcDgDh^lY|and 1aE[VZ|to %D-C0C5[;FNBTEXBbDcFgElGnW
thrive|"B-^9C<EGDR]^YaZbB|in -a:]R^
thrives|"B-U:aa]|in -[:]
thriving|,DA[aZ
throat|3bkZ
through|'B*]+[,A-d0Z3A5_6A7B8a9@:A=E>D?a@CBACcEDGBH^JYOYP]RcTZUXVZZ]]B^^aDc[dEf[gZiCjak]|<link> +]2[|<name> )^,_-C/]?YCgDDM^Q[f[jc|<number> 0V;@?BCaE^JAQEbEfDjal^nW|<somebody> fDgC|a &D+_,D-a1E?YJYPaRagB|all 8ZD[|an Q^|and >_DBFdQHeZkAmb|at 1[4^Y]|each #_|every ;W|four &[0ZUZ|it &D4B?FF^SZZ__[jCk[m]|last )bN]|my +DKDnC|on IZ|one &Y;Ze]|our "[%Z,]2X7E?XBZE^HWQYW_b[hAlY|that 5_|the !_"D&E*C+^-C._0c1d2?3D4D5]7[:@;R><@YAZD[EBFEG_IDODP_Q]U[VdW@YBZcaBeEkZl@|them ,B4FCBQCkC|these 2Z|this %]5Y|three K[|to .D2X?^C[DEhdjYkC|two ,]<a?aK]c]f[nW|what &[4Zh[|your (]*]4[8Z>[aDeah[
throughout|#a1D3EFZNAR@XC^[m]|the 3EF[
throughput|-]0^E^RbU]l]
throw|#Z&X1X9B>[CZDaQD_?eafYn_|away 9DRX|in 7Z|it >X|out ?YfY|the &Y1XCZDcKYjZn[
throwback|,[1ZQYaDnF|to ,[1ZQYaDnF
throwing|,a<aCDX[kY
thrown|!Z&]+[.Z/X4@6CK]Q]S[Y_[FkC|in ![6C[F|out ,C/Y4E
throws|%[)d,a4]N]
thru|#^)[+].^0]4^?YDEE[IaN[Q]S_U[Y]nZ
thumb|(e,f5Y8B?[@YDYM^f[kanC
thumbs|(e*^0Z6f>ZM_O[Q_e[|up (f*^>ZMaO[e[
thurs|"c,D3YC]HZnB|<number> 3[
thursday|![&F0XC^DBKDXDbEj[mWn@|'s )]|<number> 4ZF]R^mZnC
thursdays|#XC^KDSZe^kD|<number> #_,BQB
thx|-Y?cJYPEVFaFfa|<mention> &]+a?aK]aEf[|for +B-Y|to ?ZJYf]
thyroid|=Z
tick|.E/]3@4]7e]^dFg]h_|the >aDDg]kEn^
ticked|#aI[
ticker|(Fn[
ticket|!9"@#_&C*X+E.A/D2D3a4]5C7?9B<X=cC_D]FDG>JANEPDSBTBUCVDW@XEY^ZB]=^Ed_eWfag]jalCm@nA|<number> @[C]QA|and <^?[EYK@QWf]|at eE|desk *[O[|gets =DdE|in %[)E,]mC|is k]nY|machine DD|office >[DZQDe[|or =cd^|price 6][[|system #h|to /E>EAZRYTD|yet RZ|you 4Z
ticketing|&]KXR]
tickets|!?#A'[+A,E-C/C0X2_3A5@8?;E=aADCBD]F^GDL^RET?U_WaZDa[b]d_hAjEkUnB|<name> mW|<number> 0ZCEDBJ]W[j?kD|a @ZZ]gYjA|and &ZaC|are )Z=Zb[dX|at "[)b7EN]QE^X|carry C]|for )[4Y6B7]=ZE[H?S[[EjCl^n^|from !])CN>|go "_)Z,CH]|left 7ZM[|on 4Ya^|went JCSZ|will CC
ticking|/[6]7kX_]d
ticks|#[DC
tide|"A#a*B4DC^HAODQW[bfYk^nD|<number> DZfZjY|and *COE|app OE|is C[|tables #d|was "BHA
tides|4_k]
tidewell|<Y=bd^gF|has gF
tidy|+_,^<aC]P^c[|lane bG
tie|)b,d3Y?DC@QWSDjB|a ,Z
tied|!Y&B.E8C?EDDI]X^kX
tier|7^;Y=E>C@BW[
tiers|1F7[8[CC^[e]
ties|^]
tigers|#b2Z
tight|%])X,@.b>_D^JbQDS[dDedj[k]|and )]j[|for %Z
tighten|D]h_kZ
tighter|5^
til|#D&D)_+E2F;aCdD]N_QbWBYBbYe^h[jemW|<name> QFh_|<number> &F)[;[NZQ[bYmW|about 3ZjZ|noon jX
tile|,[8^CBEb^[jEkZ|shop ,Z
tiles|)]<Z?_aCg]|and <]
tiling|&^,EGZKZ
till|!Y"Y&B(A-?/@0A3A7E8@:>;?>C@AAAB]CiDbE=G^H]KYOWQZVBXG[@^Zc]eVf[hIjgk^n<|<name> !c"Z#B&C*]+[,G.^1Z2Z3Y4Z<A>E?D@FCeDAGbKCNFQDR[S[_^bXi[jgkDmCnD|<number> !F"A&C)E,C.B/E0D1D2C4C5D7E<@CYDdJCMZNCPWRFSBTAYDZE_CaEe^f]g]hDiAj^kalC|<somebody> <b|about D[Q]YYk_|and #c*FBaC[HDI]OEQCY]iX|dark &]|does >]|eight jZ|five =YY@|for OZ|four .BSEjC|gone O[|half )]NZ|i ,^|it #C,[3^6Z?A[Z_DjD|lunch YY|midnight )]?YN]k]|next !A#b7_QZ]^kX|nine C^D[H[QDSZeZj]|noon ,ECED^|one ?[DEQ]|seven )EQ]|six "]#^HaWWgC|spring CDDDK[|summer 7B|ten MYW[|the #A)_.[2E4C>HCaDAF^IBN^S]TY^ZjbkDn]|then #[1]3C4X>^XCg]|they %[,>5aC[K[Z[fC|three &Z|two B^i]|we ,Z|you !["D,b.Z9]=_kY
tills|#^)_5]?DC_F^I]N[QYYZi]|were CE
timber|!e,A4C:B<ZKEW^kC
time|!E#?&@'W)D*D/U1b2B3Z4D5[6F7_8]:c<X?EAVCAE=F;GVHUICQEUBV_ZX]^^]acfEgBjCkDlBm>|<emoji> "[5Y:aZYaX|<name> ,Y7ACEgZ|<number> ,C7DC^PZX^d[jMkC|<somebody> ,Z|a #Y,ZDW|after ?Z|and #E1^3F4@5];]<D?aDeKZQVRXVb]?gY|as D^|at aD|before .aDAS[|between #ZBZiZ|bookkeeper h[|but "Z.YCbSX|buyer "@(_H@|buyers +]P[|by !]/e8[A]RYTc|do 3^CY|for !E"C3Z9Xn_|from CCSVnZ|has CZ|high 1[7[VZ|i <^>[h[|in #],^1F5Z;^K[VAZ_b^nZ|is -]4Z7dCARb]_^BaYj>|it #_)[+a4d7Z9[GEI_JbY_]]^[b@i^|next "[7Zkan^|of "F'D8E;@^CbC|on '[,E=@L[kZ|one <Y|only )BQZ|or W^|our 4^|out ;[|same Q[|since +Z,[/Y>[?DIFn]|so ,C.]3F4BS_XA|someone #F*^AZh[|speakers =Z>[n]|still ,[Q]|that =Y|the !D#C,?.Z7BDUKXQ=dAjC|there ,G>[|they 4[<_|this ,C3_7YH_QZ|to "['Z+E,D-C.E3C5a7[:b;CD]G@TWV@XBYCZ[^Ba[eYg^jX|under &_.[1[S^n^|was :[|we ,A7A;_>ECDD^QAY^b[|with CY|you "X#D/[3A5E7f8DIDN>SQTZY?]ceAjA|zones <_
timed|#a)[4AI_g@kC|it #W,Y4DI^Q[
timeless|!B8c:[^anB|elegance :]a]|pieces ^Y
timeline|,@3Y:ZMDSZb[n_
timer|,Y7c@[CCI]SBYX]^jD
timers|#]&G*[DDO]QU
times|!D"?#F+Y,a-[.F/a3B5X6E7D9[:[<bAZCCDaECF@GCNXTbWBY[]C^AdFe^jDkYm?nA|a #_/^=[>[TVd_e]lYnZ|ahead 1[;FE]V_hA|and ,].[9Z;ZD>QYSa_X|are >@JZ|as #D,@/]4D>DD^IEQAT^jF|at >ZA^S[W_|before 4B5_Z]|for -U@ZRY|i 4]<]|in #G/>4]5ZD_SBgWj[n[|last #G|likelier /_T^|more /]|on ,ECYjZ|out 5ZDYeAk[|over 7ZD[Q]k^|since ,a7YQZ|so +]0]PZ|that :e|the 2Z|this #a,F4DI^k_|what =Y
timesheets|"Z-cH[R_
timetable|&X:Z<EB[CCDaJHO^VC^@aaeBkWlDn>|from #C|is kB|on #D&Y|starts b[|the JF
timetables|,]AaC^h[
timing|4^XYY[fC|the jZ
timpani|CB
tin|"W#Z&C)E+D,Z.[1A3X4E6[8F;D>?KAQ^YC]AjHnA|a ,]DCQ]|and &[,_DWQYeC|loaf .Zd]|of Q]f_jC|opener #a|this =Zd[|with ,C
tinned|@DQ_jEk[
tins|"^eCnC|at 7Y
tint|#b4aB@k[
tiny|8?9[:B;Y@^CZDXF[H[N[SaTDWBZ[[^aCb[
tip|!C#F&Z)h+a,B4C5e6b7C8?:B;A<C=E>C@CC@DiGDK^MCN_PaXDZa[c]B^@bCd?eHg?j=khmD|<name> +^6YP_|<number> 5^CCDEZ]|for 5^6C|from &])]DdK]N]P[k^|jar )G6[9[_Z|of )^N]nZ|the QZ|you 9BDD
tipped|,@4]=F>]?Z
tipping|CCI]jB
tips|!A"^([)a8[=]CBDDEDF_HWJBPYQ^WYX]]Cd]jCmbnC|and !A"[*D|for )]WXmZ|to -Z8ZFZmY
tire|D[
tired|"b%B-[1C3Z4>7A9[:@;C>[@CAZFEGdH_IGKBM[QaRZVBX]_[eEiE|it 2]|of "_&Z,@.]3b9C>ZJ[MB^]_CeXgCkF
tiredness|,EDZkZ
tireless|;W<a?AVGh=|dedication ;BVChB
tirelessly|;gA_ba|to ;_A]bX
tires|nZ
tissue|,[Q]n[
tissues|,aF]Q[e[mb
tithe|D^k]
title|'c1B3a:Z;C=]?^C@DCEZLbVDX]aDb=d[fYgZjDn^|and #W=Yd]
titles|&C+Y4]C[KE_Ca]hA
tl|4Z=[dY|dr =[dY
tmrw|CeD[_[ja
to|!F%@&A'?)C*A+>,B-[/B0D4C7E8V9A:E;F=CAJBXC@DBFEGDJCKDLBNDOCPCR_SBVX^YgXiXlWnY|<hashtag> @^g^|<link> "E*]9^=_D[EBLFQZRCSY_bdaeFjIkVmBn=|<mention> #W4c?_CCDBEbIZKBQ@[HfbgDj?l[nA|<name> !D"[%@&^'@(A*F+b-D/A1^2B3B4C6_8:;@<>=Y>B?eACB?C^J?K]L>MFNEPaRDVWW@ZG[^]F^?bBc=eCfehBi@jWkBlCmBnD|<number> !?"D#E&@'D)D+D,B-A.W2@3C4Z5?6E7>;G=C?C@CAACdDdG>HBJDLFN>PCRESZZA]B^BaFhDjakYlBmB|<somebody> &D(A)D.[2A3C4D5^7Y;E=d??CEDBHBS^WDZZbEd^gVhBjF|a #A%D&A(Z+B-C.B/]1?2?3Y4Y6d8A9F?@@DABBEEZHZICP@Q[S@TaUXVCWC[^dCfDgFhCjAl]m[|about DaM^eY|accelerate -Z8^AZR[^Yh[|accept .[CCjG|access ;EaYbEhY|achieve %Z8F|acquire GB|actually @]gW|add #_/Y1]3cN_QbVZXbY[gB|address AZb]|adopt "E1YVZ|after 5^|agree >^D[e[|all (C*Y-C0c1A4_5C8D:@;B?>ADB]CZD>E?FEJ]NcPFQFRBUZVCYd^Da<fAi_kCm@nd|amaze ;A<CbC|an -E1B5[8C:[<XCCEDV>^Dh?i]jA|and 'a4C7Z;Z<_LbQ^]_bZjVnZ|announce ,E-G0E5C:B<BBCEAQAUCcKhYlA|annual &E5Z|another ,D|answer ,[;DCDDaG_KASE_CbDe[fZjC|any .W=Z>DCXDdSD^Xd_eAj^k_|anybody #a4Z>beZgEkD|anyone +^,a.?5Z:[DEI^KZSB|anything )[,_|apply .A3[4[DbYZjYk_n[|appreciate ;]b[n[|argue ;]bY|ask #Z&[,F0^2^9[=E@[CDD<KCZEdAj@|at f[|attend .[1DSYaB|avoid )E3_7cX_]bnC|back (^;AXXlZnY|be "^&Y'[*_,]-A3?4V7B8X:_;b>Y@CAcBACEE]F_GZH]IZOaQ]SWUDVC[?]B_ZbYfDjBl_n?|beat ,b?[Qan]|become +],Y.Z1b8SVZZ[^Z|bed ,d.?<Y>ACCD[IDQaSCcWmB|begin -E8B|being :[J[bC|belong "Y:Z|bits %d-X>[E[J_|blow ;Zb]|book ,C.TDe][e[k^|boring 8Y|borrow DAE]kC|both ,]4]??Q^fD|bother ,Z|bowls ?AfA|brag ;[AZb[hY|break 1a:^a^|bring &D)_,F-W5a8Z;X=B>Z@[CBDDFGGZI?XBfCi^n]|browse !EGC|build #A)[-D2^:DDZN^U]|buy !D"_,@.b4E5[7]>EA[S_WYgWna|call #](D.C7cDEH[IYXZ^Z|cancel ,F.]@^B]XXi[|care %b,ZJ^|carry @[|cars "E|catch ,C@ZQGg]|celebrate !Y"F)c-E;]GYN[b^h]|chance 7^DE]Zb[|change 1Z8_;_=YMCaWnX|charity )^;]|chase 3[7[DY|chat ">S[|check !]CZD^F]K__BfDg^m_n]|choose 3Z:Z>XD?FZGWeXkB|circumstances -Zi[|claim !a=[bV|clean #a,Z|clear "W,C|climb ,Z2F@Z|close )F,B-]1C;D>ZCBEBQ>R[a^jG|co -UEZhA|collect ,[CC|come !D"@#[%C+^,C.D1D5A;Z@ECCFYH>IZSC^XeZjAk[|comment 3_7[X]aD|committee CZ|companies /W|complain #D,?/ZQ@TX|complete Bdh[i_|compromise h[|confirm ,A-B1BA[C[KFh[|connect 1YEDV[|constituents ;^AX|continue !EGC|cook +a|copy 4[KY|cosponsor 1C;D|count #_,Z.C4[;]?YI^f_|court nZ|cover -a2]<AIEW[bZk^nC|create :Cb[h[|credit nY|cross QIhZ|cry )[3[XR|customers #E|cut 2B4ZFaGDHBS^d_ma|d ,^9^QY|date 'F1X9XA]DFEchdjWlYn]|decide .^=^DFScn[|declare A[|delay CEDERZkE|delete DZ|deliver -]:G;^BCEZRZ^[bbhElGnG|delivering %^1Z8ZJYQCR^Z[^X|democratise A[|describe b]|develop &E1ZKE|dialysis #]|die +]/^PYT^|dig TY|discover mZ|discuss &B)Z-G;E<Z>]K?QCc^|do "a#B%A)Z.@4]5C7=9C:F=W>DDEE[GYIDO]Q?TGUXXU]FbCdAiFkB|double (C*[|download 1[EbV]YAkZlZ|draw 5]:[|dream 8_|dredge CZ|drink +]C^|drive '_-Z4E5X>[?CAZEBFEJCLZYBeYfEh]jBlC|drop KAQYgCjCmY|each #C>C?BBbIDYZbGiZnC|eat (D<Y@CG]KBMBaBbGmAnC|eight #[|either 7[|empower A[RZV@^[h^|end #A,Z-c1W7D8^Ra]Z^YaVbYc[|ensure %_8C|enter *[,C3C7^XD[[]_|every !b#A%a+X,W1X4^;B<a>^@[B_GZIDJZKENZY[^DibjZn[|everybody .[4Y?BDDfVg@j]|everyone *_,C.Y7E;D=X>Z?;@ECDOYQAS[YW]A_Sa]f<g@jA|excellence !Z-B8d<aA_Q_RHV?^]h[lC|expect ;abX|explain #Z,Y.]/]9Z:X>^e[gVj[nB|explore EC|express ,B|extend Bai[|face <Z|fall 7F8AQYgX|families 7E|fear BF|feed ,Y|feel )Y6C>W]_jE|fetch @]^Zd[g[k_|file DWEZ|fill "X,F/]?ZD@EYQ@T]nB|final 8E|find "D&C'D.^2[3W4E;A?AFgHEWZX_YB_CkAma|finish 1^5XVY|first ?DnB|fish ?cfc|fit >[CF|five (a3dB]M]X[YWiZkY|fix 2_W[a^f]kC|fly DYFY|focus 8W|follow *=1[:C>ZESO?X^^CbEeZ|for QD|form ;YjY|four &D/D1_VZ_CeXlAmY|from ;Y|full 5YnX|future -Zl[|gain "B|get "](C)[*C+].>0_2Y4=6c7]<Z=?>[?[@BBED]JXK]MEO>SDTYUWXI[_aFc^d?f^i@j@lZn[|getting 9Z_YlD|give !B"_,D.I2D6Y;b<FCEDAG@ITb_fZjBkC|go "Y#](c)[+[-C.^0C3D5b8B;^<C@BCDDaE_FFM]PXQWTBUCWBYAZ[]UhakblZn_|guess ([2^W]|half CY|hand ,YDDFCID_[j[l[|handle 2[|happen ([F[MY|have #?,C.[0c1>2X4_5R:X;^<A?^AEDZICJ^M]NCPCSZU^VAZW]E_Ab]fDiAj^kBlWnD|hear #Z%B,@3a8E9e:Z;Z>@@^B]DCF_IYNWQEUAWXX[^?_faYeEfDk>nB|heat 9[_W|help (])_,C2A4D8C:_>a?ZE[M^SCaXdAeYf[jDkEl^nY|high n^|higher DZ|hire ,]|hit 0]E[U[gY|hold 4]DWE^QDSAY[jAnB|home ;^|hospital ,EjZ|host -Z<_ABKEhC|how 1]|i !Z,F|ignore !^|in <]|increase #E|inform *]3[;C<DADOZR^hC|inspect B[i]|inspire (Z8B:a^AaV|invest ![6^:Z|iso 1bV]|it "B%Y)_-[.a7[:A=Z>X?CD[FZJYKaNXRZS_]_^Cd^e_nB|its &]3[?Y|itself ,[QY|join !Z"<#D%a)]-^0D7A:Z>B?YH=JZQ[UCXY^WnZ|just #[|keep #Y.@2[5D;UB]CWDBFCG[W[^AaZdVeChZi^k?n[|know #d(Y,b-D.F2[3C7?8E9f:D<E>_BCCdD=EEFfIWQ_R@SBWLX@YH]B^B_cbCe^fFiBmen;|landfill 4Z;YTBnZ|last "BCXHBaDhDnY|launch /cAZTahZ|lay +^|lead 1C:B<D|learn %Z2Z5[7ZFFT[Z[aDb_f[|leave !Z#A%]&D4A8Y9B:?;Y<D?[@^FDGZbae^fag^jCm@|lend CDjAkZ|let #[%Z0a<Z>[D]ECIYQ^SYU]eZg[|level !ZME|lie <^|life 8_<ZDY|lift &D,a|like ,^3]>CQZXZ|listen #Y3[FZnC|live 9Y;^GZb]mB|lock 6Y7[|log "Z|look #[%E&@,I1[4D5Z7E=[?D@_DbKCN]YA[We]fEkVnZ|lose 9>?Y|love .]8YB^F]|make "[%[,X-C/^5D8B>B?aC^DDL@NXT]YDZB_=aBeAfakElF|manage )]?Z|mark 0Y1YKEVZbVhc|market -_R[^Fa@|match #Z4[CZfE|me &Y.F2X9Z;a<EAYD>P[S>W]Y[bZgEj[kCm]|mean <[|measure !Z,]f^|meet "[#^,a-Z.E5YAYC]FcHYI]Q[^Di^mc|members HZ|mend 4^BZ|mention )Z3]E[|message !ZQY|midnight kC|mind ,[|minus CZ|miss !Y.B3F7c9EF[QFUZ[F]d^ZmYnD|most #EDZ|move #@,@8A=E?X@DDCFDYCdAe@|my "[)F,C:C;A<[>D?BDWFEJZMYeBfCj[k]|name 'E=Z|never &Z?Y|new &[GEQYU[|next (YC^M[|nine !Z5Z;[|ninety <[|no #c<Y>]C]IZeZ|nominate EaXZl^|none ;c<G]YbZ|noon C^|normal CY|not >Bn]|note 0ZB^UYi]k[|nothing ,Z.C|notice 2E;Z?^f[|offer 1^;YBYV]|one ![#Z*Z,?/_0^3]5X8C?DBdCZF[G^OZQCT]V^aAk]m[n]|open !^+],Y/D3Z6]8E>b?Z@XGZKbQbfbkFn_|operational 8ERZ|opt 3ED_n[|order "](BCDMFkC|other >Z|others *Z7^|our !C#A%B&@)?*_+D,C-F/?0D1A2Z3X4C5A6C<?=^?E@YA=BYDBEBIIJCO_PCQBRDTEXPf?g[h@ibjalF|over -c|own -^8[Q]R_|paperless 2ZE_kD|partner 8E<[AAEcaDhEl]|partners TZ|pass 2Z:DAZQBY^|pause 8DaYnB|pay >BDZKCQASAYCZ[aWeWgCj]kDnd|people %Y*YJZSDe]m[|phone >ZkZ|pick &[2Z4F|pin QY|place -]B]i^|plan -]>[BaibkD|play #Y*]+[,[4D8_<Y=]I]dYnW|please 4Z|pop .[|post ,].CMBT^YDnC|practise *Z|present &Z-Z:ZA^|press 4_Y]|pretend 4Ze@|print 5]|protect Q]gZ|prove &c.C>]?[D^K[|prune [Z|publish 2[QE_@d^|purl D]|push ,FQG|put !_#X(b2Y4D8Y<[=E>C?[EXI[MYWXYBbAf_j>n^|raise #B?[WY|re ,Y|reach -[4E>ZEW|read #]([.?4B7]:D<D>A?aD_FeI]KZQ]S>WCXI]]fWg^hFkYm]|receive (^1[LYMXVZb[|recognise 2Xi^|recommend ,CKY|record &D1D;Bf^|redefine 1_:C;[E[V]l[|redraw CEQA|reflect %^-C]Z|refund KX|register 3ZCdfBj_lWn[|reimagine :X|release #Dn[|remain ?D|remember !a)]0]:B>?|remind 5W|remove ,@DAQAV[|rename jZ|reopen 7[|repair gZ|repeal aY|reply ,Z|report -a0]1Z8[<[D[EZKaY_c_|request E]Z_l[|residents nZ|respond ,Y1]R[|rest _G|restore %[-D:[EDJX|retire 2]^Bn[|return )]4C<[|reveal -E1]nX|revolutionise 8Y:FEZG[|ride "[|right &[1X4E|ring "C#e'Z,[4a7[><CEIbK^Y_nE|roll ]D|room j]|row 3DXF|run "Y)Y0Y4[<cC]S[c[j[k@|save #B-[4YF>H^X^m@n]|say !D"E#[&G)Y*D+@.S0B3D4X8D;]=?>C?^C@ECJ[K?MCP=R>VIWZY^ZZ[[]]^Cbbf]jCkCl@m[|scale 5[EXRaT^Z^hD|school /E|second EF|secure ;]]ZbY|see &C'Z)D2_3[4@;[>^@EBCCFECFaG?JGOCP]QDVBW^e^fYh^jDm]nX|self ,[|sell ,D5WCDIDQBW_|send 'X4ZCZD]QZSYeQ|serve *XAZCD|set !Y)^.C/ZDA|settle 8ZHF^]aCmC|seven (YCY|shake <[|shape ^b|share #^%D(B,A-I3C5W7D8_;c>C?D@EEDF^JEM?N[PYQHX?b[gAk]lImYnD|sharpen -[R[|shift 2a>ANYW]|shine :[a[|ship 4ZC[|shop :AG[^[|shoulder ;CEZlZ|shout IZ|show (a)Z*?,@.E4D<^>ED_FAM^NZQCSAmCnD|sign !C)^,A._5Z=Y?]ZXfZk[nA|sing /ZS[hY|sit ,_7C;E<CCDYF][_[bCjDk]|six ,Y<ZDCQafDkC|sleep ,_>CKDQ]][n[|slow 8^:^NX^Zn[|small 5^Z[|smile ![<Y|somebody #E)[-^I?eY|someone .^7D9[=X@ASWT^|something T]|sort ,DQE|sound 7]>dea|spare (Z>Z|speak .ZkAnZ|spend '^7[=c>aL^d_ea|sponsor EG|spot #Y4_7a][|spring 2[hY|staff eZ|stand "Z&C.A;B?CAZD@EEKDaCkB|start &Z,D7@<]?]DYQBWAf^jDn]|status TDnC|stay #D,C._2E:B<_@_]Wg[k]lY|steal .F|step #[aF|stock gY|stop &a)Y-B3A>DBZCCDCEEN]RCSF_Xe?k>lE|store #_;EDZ|strike 2ZW[|study ;Z|submit 7=lD|suit !Z|supercharge "C-W6ZFZ^[|supply CAQ[|support ;ZE^hCnD|surface -]RZ|swap DZ|swim 'F3D9Y>C@]AZLGQY|switch "Y)]._4Z>XQ]dG|take "C#A%Z)C3B4_8Y<C?@@[B^DDFBIaX@fHi^k@|talk %^,Y-?.f7^:C;D<@>DCCFCK]NDSdXHYC]^kF|tap E_|taste "[;_DBQZ|teach ,@3]fF|tears CD|tell 2C3Z7e9A:F<^?]A[I=KBRWW@_?h[k]|ten %E(_1Z5aZ_jE|test B]|thank #E%X3W9D:X?aBCODa]fX|that #ZDA|the !:"B,C0@1C2C3Y5B;B=F>]?aAAB_DDEDFYGBHDLYOERDTCUIXZ[T]C^DbDc[dEeWfdhB|their 0]:Y?X|them &D,@.B/C2]4B=g>]DEKBQDYEdbeY|these (^|think "f4a7E8a;[AZDCFcH_KG]F^^bXkB|this #C,[.^1]2Z7Y:DF^gCj^nD|those !["C)_4]:D;D>E@?BEC^N^jZnb|three &B*[,B=DQ[XYdAe]|throw #]1XQD|tomorrow F]|top ">1YHC|touch &[|travel ![)].E8Y>B|treat 7D|try !Z+ZB^DWjDk]|tune WY|turn ,BO^Z[^Y|twelve &Z|two C]KAYae[fE|type 4^|understand -ZL^|unforeseen -X:YCDjC|unit EY|unlock "]-[5D;ZA]F]RXmZ|unveil %C-D0E8YHDJCRDnD|us "d%j(A*A,E.D0[1C2@3B5A:B<@@[ABBDCEFEHcJcNYOAQ>TYU_XDZ?[]]WbceDf=iYkCnC|use !Z+X,H1]>YSEZXiDm]|visit a[n_|vote )Z7?CZXZ]Cj]k[|wait ![,]4_CDGZQX]_^Bk[|wake ,C5Z6Z:aEYl[nD|walk #[*Y.X4_5^MaSZZ^a^e[|want FD|wash 7b@X|watch 9Z<]|water ,Z|wear E[|welcome &b,B1b;:<DAABFVa^FaDb<hDn?|welcoming :]BY|what '].DF[|which E]UW|whoever !a#]*Z.B0Y3X4C7_>^?a@bBCCFIYJDKAQ[YEbBf^g^iCjFk@nE|whom 'W|win 6WR?UXZC^XhV|wipe h[|work "Z,?/Y0Y1C5^9B:Z?F@eAZEZH@Q@T]Z_bZfAgeh]l[n_|working %Z-[EYJ[UYhY|write #E&c)[,E2@3^4A=[?[DAK]QCYEk?nD|yesterday 4VCCICYXjBnG|you ">#C%C(^)@+V,b2D;D=a>Z?]AZC^DCGCH>KDM_R^SWTW[DaBb?eChEk=|your "[#V&A'A)Z,D.F/b3F6D7C8^=X>YC^DFGDK?L>NDP]TcUY^]b[jXlD|yours ,ZNZQZnZ|yourself 7D8aH[|z 3Y8[X[
toad|7?]C|on 7?]C
toast|&D)B,b<D>_@ZACC[D@KCO]QYSY]Bb]ecg_lEnD|and !E,?QC|in ,c>]
toasted|<Z
toaster|"Z=]>_QYdZeakZ
today|%C&E)C*<+C.?/>0Y1Y2?3]5;6Z7Y8:9><C>X@ZBDCfEaF?GXP<Q]SAVWW@ZD[^^E_>aZjblcm@|'s "Y-[1>4a;L>AA_CADCE[GAP^R[UEV?W^^^fZhYjBn_|<emoji> !b"_'Z(@1]:_CAEEGbHZN]V[]XlD|<link> !D"Z][bXkC|<name> #C0Y1?C[EbQ?a[cbj]lanC|<number> #C,Y-X0C4[;[=aDZR^S^df|<somebody> &Z?A@ZgaiY|a &A<_KC|about CYeZg[|after CBK[RZjD|and !@"[#]&D*E/[1E3A4[7C8D:]>^@YC_E^HZKCN]RGSBVBXDY^a_eWkWla|as &];[CceEj]|asking #A1ZCYIA|at )Z+D3BEZKBZY^Bn_|because 7_:]|between ;ZQ]RDV]j]|burst CX|by ,[<D>XCZI^ja|do 4[C^DY|every #YSXh]jE|for "Z)B1C6^CCEBGYNB[]]_g[l@nZ|from !D)]6B:CCaY]b]|i &C1C4CA^C[D[cYfbh[|in #A0Y;B?[DEKDVCf^g^|is %Z&Z.W;CCCF]MXNXO^SZbAkY|it ,C-[2Z:CC[|marks 1[<^V^|members =DdF|my <^JZ|no .[C@j@|not e]|of N[|on DaEEeXk]|one ,Z4Y|only 7b[C]Z|or 7Y|our 7Z<FEEh@lC|please jZ|published -^A[EZhZl]|so >]CCDCE^Q@eZjKkDlW|that &^4Z5_CEK[X^YaZ[nc|the ,]1d4c6]NZTYV][YbY|there ,^2]Q^|they 1ZV[|to )F1^3Y:ZCaE@GBN=TDVYXVZXbEfYjcl=n]|tomorrow :aQEa[nB|until C]eZjZkY|was <^CC|we "]-C.Z0[1<4C6_:@<EAEC@EZIDKXNDU_VBXFY>[[fFgBibjElY|when IF|where bY|which #[,EQE|with !Y#Z)F1aGZIZVYjCn[|you %ZkB|your !B
toddler|"Z+b-D3Z9B:_DCIYP_a_k[|is ,Y3Z|on #X
toddlers|,aCEKYQ^jF
toe|"A,E8B9Z<ZCA
toes|,B
together|#B%?'^(@)C,=.F/[1=3B4D5?7D8G9E:c;A<D>[BCDEEZG?NAQERDSBTYUEacbAcAdDhCi_kCnF|<emoji> 'd0[;EMBbCi[|a 2^WX|and =]hT|at .YDD|by &aK[|for <Y?bf[|in 8ZB[|on 8YJD^Z|they :Z=EjY|we %@1FFFGDJIMWTCa^iClFnB|with *]+^4[>GOYQ[
toilet|#Y/ZC^D[TZeZj_k^
toilets|,[2X4Z=Z>FQ_Uaj[|are ,W7E|open #Y4]
token|Y[
tokens|4]C]D^j_k_na
told|"Y%C&?)E+?,D-B.D1]2?3?4_6D7?:B<C?=ACEDJCKCP?QETFXCYb]AaCfCkXmZ|<name> 4Z;a>Zb^|<number> 4^|<somebody> #[&X,C/Z9Z;AD^IXM^eBfFh[kXn]|a 4eIZ|and ,AC[SZk]|by &Z;ZU_|every ,[|in CY|is ;ZnX|it /Y4Z>ECZiY|me &C,=2E4?:Z<AK<dYfYg[h?jZ|my #?4E<[D[IBYE|no AYNYb]|nobody nW|not ,Y|off #A7D>eDCe^|our #b|that 5[?ESZ|the #C&a+B,Z1Z4:<E>CGYJCKZQGY>ZY[b|them #D4];a<YAZK]QA|there 4B|they 4FYG|to #D,d:C=YK^QYaFjDkA|us "X#i&<0D1Z2E7D9E;?<@@]AAB@D<EFIhKDTBWH^CdKe[fDiB|you #A&C(Y,S0Y4X7[;Y>??EBcGCIAKAMFS]YX[E]Ze?fCn?
tolerance|,]CBQ]fb|for ,]Q]
toll|CAQCjC
tom|,]
tomasz|?Y@[
tomato|,>Dgj]|seedlings @Z
tomatoes|7[9dCBD_VYWY_[eBk^m]|and WX
tomcat|BYiZ
tomorrow|!X#D%D&C(C)F*C+A,C-C.C/@0C1A2D3A4^5?7_8a:_;@<<>@CiDDE>F_HCICN=QXVDWGY^ZA][^[aVgCjil<m]nD|'s "D-[7Y:Z;CF_QYR]]^e]lDmanY|<name> #Y,_CXQ]YYjZ|<number> 2]4BC^PYQESaW^ibjb|and ,?4B7]:[;D>[@ZQ@][aXgWj@kB|as &[|at AYDcF]MWXZna|boiler J]|for -Z|from *ZCEO[jB|if ._4Z|in Q[|is XZ[Z|it ,Z7[EXF]QZm]|morning YD|we 4X^[|with ,^4]QWkV|you 4Z]Z
tone|>]B]EZKZ
toner|*cO_W^
tones|8Z>beb
tongue|,@8]
tonight|#Y%A'F)^+C,E-?.C/C0?1?4X5A7^8D9B:B;B=D>Y?B@XBEClE>FYJ;KWN^QFR?SDUEVDWAXBZF[@][^C_>aFdGeXgWjhmCnE|'s #C&[._4V;CDCECKZ^GaCjXmD|<emoji> Y[|<link> )[DCF[kCmY|<name> +]Pa_a|<number> ;XC]E[hYiZj[nB|a 3Y|and "Z#E,B4a7]DcQ@dV|as ,ZCFQZjGna|at "],]6YCZFEHZKXS[U_]Cj]|because nD|before 3^CAXY|from QDeG|if )[=[>[D^W_jE|is )]NXn]|it )^2cW[|minus kY|not QH|on :]a[nC|plaice ]F|please bZ|so SZ|the *Y8]Q[^[|to n^|two 4bQDYD|we 7]CZ|with CC|you #]
tonne|2_WX
tonner|1^V[
tonnes|/C0DCFQ^TIVAnD|a TE
tons|1ZAYVYhZ
too|"B#[%B&D'@(<*<,E->._1F3<4a5A6F8B9D:C;9<<>Z?8ADCADHEDF>HDIaO<PDSWT[WYXEY^ZF[AbBcAeXfDhCiBmEnF|<emoji> 0_:CU^|<link> +]4BK^eZ|<number> >Z|and %Z&].D2Bf^|as 1[V[|big 4B:[kV|but ,Z|cold "EHD|early 4a|far 4_YY^Z|fast ,aY]iZj^nY|from CYDbkb|full .eS_|good "Z&[4@:[YC|hard >BDEkE|heavy ,Z|high 4]a_|it DZ|late "D#B&D)Y,;.E4]7j9D:[CBDAF]H]IFXD]de?gChDjCkE|little YZ|long #Z,G4e7AB[DBR[SAY[]C^Bd_eDnD|loud QZ|many #B,f.Z2c4^7CB_EDQYW_k?|much #[%^&Y,^.Z2X7C>[AYJcMWQ^SZ]ZaDeYhcj[n]|on >[|polite ,_Q[|short :_]C|slow #D|small &E,F4^8[:]Y[|so ,Z4E7[=_Q[fZ|steep .ZSZ|the +]|tight #ZI_|we =ZDYQFYId[|wet #D|when D]k]nZ
took|!A#D&^(E)C*B,b-D.@/[2=3C4W5A8C:A=A?ZABBEC<D<EaFAJEK[QZREVVWEZ?aDbXc[f[h@jGkElZm?|<name> #A&i1]4B?VF]KfNYV^|<number> &F,Z/Z0c;ECCDZK@S]UYY^j@|<somebody> ?]fW|a &Z4Y7XDDK[bC|away 1^EDQB|eleven ,C?DY_|five 4W|four &B,Z4C>YKFS^kC|fourteen ?EfE|gold ;B|home 0D;[<CECgH|in &]?]|it &[,[?CK_Qa[Y|me "[;e=_EZbZd[lb|my &Y<DA^|nine ,_<ZI]n[|off gZ|office /e;^TabZ|one ,C?Z|our /^|out "[&Z>[N]YCdD|over <Y|part E]l[|place <_Eil_|the #A&>+[,^5G>C@]CFDZI=P^SAYDeBg^hG|their KZ|them ?]YFfZ|three ,b4Yj[|two ,iQdXYYDn^|us #Y,Y4_:[<a>AKDVaYZjYk[|your >]
tool|!C#B+],T0Z4E8B9C:CBZI>K[Q[UaY?nc|is QY|library B]iZ|that +W9A_E
toolkit|8_
tools|!Y)^4F7Z8?CBN[QVRaUXjCkAn[
tooth|!^"Z,e<fCCG]Q]cXkZ|in "b
toothache|CCD[kZ
top|!_#a)A,D-C/_0a2Y5^8D9D<F=a?[@EBEDfEDFaMCNBUZX@]B^F_GgAkelC|<number> /[0E1ZF]TaV_b^nC|and #C.[4Z5]F[SY|answer #aD[FYI[nZ|deck e[|field ]X|gate ,ZjY|in &Z0dD[|is =_|it 1YY^|of 0Y4c@DAYCZDbU[Z]bEh[nC|priority %[m@|right D_k]|station Q]|tip DDkD|up ">5YHC
topic|DZ]C
topics|,CEbQC
topped|1a7[?[VZ
topper|,D
topping|E[
toppings|iZ
tops|;_DdEdS[b]eCk^lc
torch|#B3D<E>D?aCCDZH@ICeZfZganC|and ,A?ZK^jE|on D]k[
torches|&]/[
torchlight|?[f[
tore|.[8B
torn|4d<ZD]Y]
tornado|,^C]Qa
torque|*]Edd[nD
tortoise|&E@BQ^nD|in &F|is KX
toss|#[D[kZ
total|"F#Z%C&C'Y)A/C1f4]8a>^AYCDGYSBVdYY^Xb?jG|from 1cK]V]|peace ![)C8d^]i_n[
totally|)[
totals|"aCYD^HajYkZ
tote|!a*]+[,D0^7_J[OWP^QDWE^ZbYdTnD|bag )D*]OZ|is +^P]
touch|#C&[(Z+D,E7A8c9[;^<B=D>CCZJAK[QDUW^e_[cBh?n[|<somebody> ;^UZb[|the &Z,YDCKZQ]|to )[-D|up 7FI_|with ,?4[E]QBRDl[
touched|&B<DCBE_Q[
touches|M_k_
touching|C]DZfZ|the @ZgZ
touchline|CCjB
touchpoint|-c8@;@Ra]EaCmB
touchpoints|0d5b8];DUaZ^a?bF
tough|)[@]QWbZg_
tougher|,]>Z@[Q[^Ze]g^|questions @[gZ|than ,]>ZQZ^Ze]
toughest|7Y
tour|#W,E.X6Z<[?[CZECG?I[OXR]S]YE[bcVi]j^|and )ZV]|in OZ|of ?]
toured|<hA]cZeYfDn^|the eYfD
touring|"[
tourist|*a1[2c5ZO[WaZb|board 1[2^W]
tournament|CDnD
tours|5]KYZc]]aZ|and &]K[nX|of C[k]
tova|@Z|to @Z
tow|#[,cC_DXIXSCn]
toward|#^4D>W?]bCnZ|a fB|danger >[nZ|the #Z,G
towards|"D%A,A-Z/F;C<CBYJ_QCRYXDYD]@i]|a :B^[|the J_iZ
towel|!X#C&@4DCCD[KAXDfCg[hBiZjBnC|and ,DDY
towels|+c,a.A7[KCP]][g@nG|are ,YJ_|nothing .B
tower|"B&],A1a4A<[@BCZD@QBVYYBd]eAk@|<name> EZ|clock "C|tours ,[
town|!a'^(c)E+[,=-C/]2E3A4B5A9C:A;^?V@CAYBYEYF[G]IVKYL_M^PVREX][AaEbZc_gVkYlVm_n_|'s ,[>[FZKZkb|<name> ?^Q]Wd|and &E+[1]:[A[FZPZV]|are 'FLE|centre CCEbb[jDl_nE|clerk &]|for !Z|hall C_F^T]YD[GfDjYkZnd|has 8[|is 7DCZ|of I^QB|that 7Z;CbE|this 7Y|to %[jD|with .YSY
towns|#Z/Z?BDZW[
towpath|,E0ZhYj^
toxic|&Y(^gY
toy|!^&Y,b5Z<ZD_H[Q[ZY^ZkZ
toys|:E;[FEk[|<number> !E
trace|,]C[
traces|#[DaIXk_|of #[D]IY
track|#C,Z0Z3^8E<[>CDAEaGBRYS[kA|<number> -^0^R]U^|and K^
tracker|"],]3]C^Q^XYn[
tracking|-_@]DBR_nB
tracks|)caWm[
tractor|#E&@,[4B?XAYDCO[]DhZkD|and ?Z
tractors|?^QYg^n^
trade|!Z)_+g,A-E/c0]1Z4W8[9_:_<b?W@DABCZE^F_G[NZPaQB^[_ZcXeAgAj]m]nW|and >YFZ|counter DDkB|fair <b|in !]CZG^jW
trademark|#[EZ
traders|&B)Y,C2d3]4BCDEYIZZbeCjD
trades|a^
trading|-b3Z4D7FEYRbX_YE]Enf|on (F-WRYn[|stocks 7FlDn[
tradition|8Y:c;]^[ab
traditional|n@
traffic|"]&B+[7D8Y@DDBSDVC]BaZg@jGnD
tragic|A]BZCDF[h[mZ
trail|([*_+[,D.]4YAaMYO]Q]WYYXh[k^|shoes .^
trailer|,^0[?^CDFZMYUXeDfYn@
trailers|"]
train|"D#D&[*[2Z7A8D<Y=^>A@BABCGFCHBO_QWSYZV]@^CbFeCgAjElDmBnA|<number> DZ|and KYQAY@|fare .Z|for 4Y|set 5^Z[|the 2[kY|to =Z|was ,B4DQE|we <dcb|you ,^2AQZjD
trained|&Z-a.Z4Z7C8C9;?EDEV]WAYa_AgBi^|<number> &]4[QXY]na|in NY|knee 9;_C|to -[.^B[SZi]
trainee|,^5ZDZeBfZlD|in lG
trainees|.Y1Y5[EAk@l@
trainer|jE|<name> C[
trainers|!Y,F7d;^<XDcE]MD]ak^nA
training|&B+F2C8B:D<W@CADC^DFKAMCS[W>]C^Z_DaDi@j^mCnF|'s S_h^|<name> &Y|a =X|and 2Z4[|given ^[|in &CEX|is ,BeE|on <b|paid =DdBe]|takes 2EWE|with =Z
trains|%]+[0[4D<_?ECZD@J_SDTEV[YB]Af_kBmZ|<name> ,Bn@|and DZJY|are +]PZkYnZ|between JZ|on C]
tram|,B-D1C9C<D>D?WADBBE@RDSDVC]AaDe@f_|<number> CZ|and C_jZ|drivers lZ
trampolines|D[
trams|RZaZh[
transaction|1h9ZM]V]
transcript|=[
transcripts|#ZDb
transfer|,D1[CEV[XcgW
transferred|?YnY
transfers|/Z0Z4^DX
transform|!Y-d8b;DF[RaTFZF^^|the X[|your !Z"]8[:YGEH[TD]G^X
transformation|!B,D-c4E7F8D<BCDEZH]RbU?V]ZC]=hZnD|journey %Z1c8E;^A]EEV]b]h[|programme -Y8ZRX^Z
transformational|-]1^<ZRa^EaBbEhClF
transformative|-^1B8c<aAYJAR^VC^bbXcXh[nD
transformer|kB
transforming|;EbB
transit|=]dag_nC
transition|-Z6Z:ZBY[Z
transitional|n_
transitioning|E_l]|to E_l]
translate|3X8d^]
translated|#X&a,_@]C[D[KaYZjb|the #Y&C,^D_kZ
translating|2Y
translation|4YjA
translator|4[=]K[QWdY
translators|=^
transparency|%[CDb^h]lZ|is :Z
transparent|2E8Z;]WG|about 2DWD
transport|&Z1C8[<CCDEEK]n^
trap|,EQF
trapped|5Z
traps|&Z,CDFQ=bF
trash|XV
trauma|-]FC|informed -]
travel|*b,A-D.A/B1C2F4C7@:><E=h>BADDTEYG@KEOZQERD]F^[aCdffAhBiCjEnB|and 8AkC|free GE|on Dck^|paid =ad^|with aY
traveling|!D7Dj[
travelled|3Y<_
travellers|+^-[GFPZ
travelling|@ZaYkD
tray|!Z"[,^4><D>]C@GVH[Q[YC[W]BfAjBnD|and &]K_QD
trays|0C4A8]UF^ZjE
tread|Dhkc
treadmill|3]
treasure|6[?dJYfZ
treasurer|#A,c.]2[=^?EDBE^IBP]Q^VFc^dWfZgBjZk>lYnC|'s ,]|has ._=YQYS^dZ|is ,B.Z<EkB|of E[lY
treasurers|,^
treat|(A)[+C-D.F3B7C:d>DCAD^FCKBMBNZXDaXeCjAmEn^|every ;bD]][|it ,ZD[|the :YaZ|yourself 3D8C:dFFMAXB[_]BacmF
treated|>[CEOE|you OE
treating|%],ZQ^
treatment|&c+[2CCCICKYUDYD^]iC|on kE|works 2D
treatments|"D1X@[VYl[
treats|'U)^:YA]J^NZQcSXhWlC|and )[AZSYhZlE
tree|%A0[4B8B9E:X;DC_DBHBJAUYYAdBkXnW|and /ZTZ|is C]|on g[
trees|"b#b&E,C/]0b3B4A7CC_EDIZU^YA[IaBeBkDmA|are #]|came 2[
trench|,ZA]XZf[h]nC
trend|aY
trending|0]7ZUY]_n^
trends|;^b[
trestle|QZ
triage|-Y4ZbXnC
triaged|-^
trial|!:"D*C,=.[/C2E6ZBYC_KGQASa]C_aa?e[j[k@lFn[|<number> /D|for C]|in #Y;]CA|of -[|today G]
trials|#a&F3]?[C^IYX[e^
triangle|K]
tribe|%Z,C:YBbJ[NBbAi_|of -ZR[
tribunal|F[QAS_
tribute|VF|to VF
trick|"b#_&f,D.D4B5[DdF_KfZW_]kdm^|is ,C5^D[ZZ
tricks|*]O]QEaC
tried|!Y#Y%B+_,_9b;B<B?AC=F>IZKJP[YZ_adZe<kBn^|it #a9[DEFBKbk[|on nZ|our 7[X[^[|the ![#Z+Y,[4F9DS]g^n_|three >^|to #D,ZD^IBQZgHjA|turning DZ
tries|&C9Z_[
trifle|,E@[E[R[
trillion|"[n]
trim|&C*Z3[H]n]
trio|DFK[nD|at DF
trip|#B*^,C.C2[4]>Y@CH^KAPZW_e]hAjZkXmF|<number> W]|to ,[QZ
triple|!Y&C/[KCTYnC
tripled|,D/Y6^;YF]
tripod|1[
tripped|DCQW
trips|&]>[QD
triumph|8D;_]]b[nD|<name> 8D;^b^
trolley|"D&X5]>=HDK[_Ce?fXjC|<number> C[QY|and ?]F]|by "FHD|on ,G
trolleys|#[AZ|out AZ
trombone|"@,]9D_DfVkG
troops|8[:_a]iYn]
trophy|=YA[KYV]XV^XaZb^|'s =X
tropical|8[
trot|0Z1[;_
trouble|"@#C'Z,Y.C>^?WBYCgDXSB_Ye_fagIhDi_j]|is DB|with D]n]
trough|,^.DMYkF
trousers|,_4[:ZDCF]I@QdbC
trout|,]
trowel|+e6APc
truck|#D&],a7[DZIDQYk]|and 7^
true|!C"[#]%]&E,A-D/B4^5D8Z9A<Z@ZEDH^KAMZQBRAYbZC][^aeCj@k[mXnY|and 4bY[k]|or "Z
truly|#@&C+[-^.a0C4D8Z:]<E=E?CB@DBF@NZODPZQZRZS^T@UHVD]W^aa_bZcBdCjDkYlCmDn@|a ,E1]|have +X;F|is AbhY|magical 7A|matters -Y8D:E|special %]bZ|unforgettable ;Y
trumpet|;[<_b]
trunk|=[
trunks|k]
trust|!Y"Y#B&X)B*C+_/c8c;a??CDEBF[JEKSM^P_RATbV_ZA^]b_fBgAlC|<name> /]6ZT[aEjBnC|and %^8[;]|in &UKY|is 8E|me ^Cm_|the ,]8ZNdQ^TX^Z|us !](E)B+D,B/Y:F;ZMCN?PARCXAa^cFlB|you 8E;D|your 7Y
trusted|+]/c0a5_8_:E;f<E?ZA[G@P]TeU[]G^_baiCkAmYnD|by /a0Z8YTc]C^YnE|me ?E|partner +]-[P]
trustee|"A:YY]jE
trustees|,B1Y5a<[=a>[?^JEWcd]hE|in 1]|met TW
trusting|8Z;ZOab]|us 8[;]
trusts|4Y7Z>BV]eBnX
truth|)Z-]7B9D:b;ZF^MZacbYhBmCnS|about &B;ZbW|bomb :Y
try|!_"C#C&](D*D-C.f0Y3C4C7D8D;F<[>C?@BYCYDeFCGXKZOBQCR]SaYF[B]AbWjEkb|<name> !^&_D?G^KckDnA|<number> ,CDYQE|a D_k[|again ,Cn[|another 9WD[_YkWnW|it !X.[B^C[D?S]nX|one .d;^bY|our 0]|the ,W=DIBdCjCnD|them #[7DkZ|this Df|to .>2]D^Q]SAYDe@g]
trying|#]&C4b7D9]<B>]??E^RYWQYc_afEl_|it ,A|the ??fD|to 0Z2[9Y>_EaKXR[WYY]la
tsunami|jY|warning jY
tub|&B,CFcM^QYSDmZnB
tuba|,][Yj?nD
tube|,ZQ[
tubes|,Y2f5^Wa
tubs|![0Y7ZMZU_
tucked|DYFamZ
tues|SZ^ZdY|<name> jD
tuesday|2[4C7D:E;C<ZCcbEgBiEjcnB|'s &YC^j^|<number> S^jA|and 2_W]
tuesdays|"e,C2dH^IYQDSZWcgB|<number> "[HXn^
tug|,Z|of ,[
tuition|)Z
tulip|,F4^QFYZ|for ,FQF
tulips|U]bZ
tumble|3BD^k]n]|dry 3BjZnX|dryer D[kZ
tummy|)Z,EQA
tun|4V
tuna|#_iZ
tune|&[6a7Z9a<FA]D>OZQ_[]hYjCkAlXnA|harps _D|in 6a>[EXFZ[[l]
tuned|!C,[/B7E:CECFaRZVa]BbAlDm[|for (D1]FYm_
tuner|+Y>ZPY
tunes|<ZBZ
tuning|&ZKa]ZaEbZhYmE
tunnel|&E<b=[@]OcQDkB|for =]d]
turbine|4[=_CZ
turbines|#[4F<^Q]j]
turn|!C"@#B&<)D+E-C.a/?1A4B5[7]8]:D?D@^A]BCCBDdKCNDPCRDSdT@YDZK]X_DhDkdlanC|a ,Z5[Z]|back ,C|it .]SZjB|no "B|off .[CCSa|on (]*[3^D^MYQEX_][|over DZ|round =YQ[|the ,@3@@ZDaIZkZmB|them ,Z.]>YD?QWjXkDnY|to Fa|up &D2^<c@^SXW^c]d^eCga|your 7^
turnaround|-a8ZF]R_m[|<name> F^
turned|!E#a%G-B.Y0A2B4Z7C8C:C;@>[@[ACC;DAEFF[IYKZQBUAZ@]C^DaXbBgZiAjBmWnF|<number> 1[@cED]Yg[k]|<somebody> KZ|a 5F|away /X4bB[QDTYXYYXa_jC|back gE|down ,Z.[=X>ZCBSYgD|eleven O[|into "]5a|it ,]>ag_|off 1]|one EZ|out #B,V>ADBeDjZ|round #c4@I_e^|the #Z,AFWI[QD|them #].[|up ,X4DCDFEPYbGf[
turning|#?.Z0D2[4@5c<E@DDcFDIBS^YEZ_]C^@_^bEgDkd|<number> "Bk[|down 2f|the &>>ZD[HDYDk[n]|up .[>ZkA
turnip|.]
turnkey|-]R[aB
turnout|/D:ZCDE]QZUX]]__f@l]mE|<number> CD|at :Yl^|for 0]E[QWUZ|in ]D
turnover|'^._E[IZL]jCnW|up 0AE[
turns|#f,^.a2D<^=C>VCCE@FZHMI^KYR^S^WBZce]h_jCl@|<number> 1^<[V]lAn^|it #d<[D_|out #e,Y.X4];Y<_DEIaYYeF|up "_,^.]4CC[H]S[jY
turnstile|&X0Z5^Z[
turnstiles|1_BbV]
tutor|)Y,@J[Q<
tutorial|K[nZ
tutors|8Z;^DDFZ
tutting|#^>[
tv|!["ZEY|and "],Z
tweet|'],Z3[7A=dCYLZQYTYUFX__Za^d[k[ne
tweezers|D[
twelfth|X]
twelve|"E#B%C,^/]0a1_2X5B8C:E;D<W=C>D@^CCGXIBQBT_U^VaWWjGnA|cranes EE|months 0b:D;]<ZUa|of *Z,[7]|people 0[|weeks /[CB|years &],[?^@ZE[Q[l[
twenty|"Z#^)[+Y,D-F/_0Z1Y2b4B5Z6]8F:D<_=_DXKFN]QCSFTZWbY>[cd_f]l^nV|minutes )Y.S<]D_e^fZkdl]|of 0aCZUY|quid )Z6a|years #Z+^1]<[?Zn]
twenty-six|,]7Z?EEaIV]X|years ,[?EEa
twenty-two|"a7YE^QDkZlZ
twice|%F&C(D+E,]-E.W/]1E2[4c7Z8A;_<[=?><?B@>AFBACDDCEDGgIFJDK=P?SBT[WWYg[C]]b[eEgBmDnA|<name> ;hb^|a .A/C2_?[H]QDk[|and #B,[0];B=D?CK]QbWX]E_AkC|as #Y,D/e4cT^jD|at #[|because <[|for ?E|in 4UKDdY|on ,Y4cCCI?hXjCkD|this 4aYb|what 2Z4[WXYYk^
twin|)eNZV]aE
twins|#a,Z9[Q[jC|and ?ZU[f]
twist|:FkZ
twisting|De
two|"C#Z%;'@)A+>-=0D1E3>5:6B8;9C:=<W>D@FB;CEEDFCHEI]JDK[NBO[RCUBZB]F^AaDcZdYf]jFnA|<name> #B,Z.];]A]DaICQ]Y[dDhZjDkXnB|<number> !Y"[,C.Y|a #an]|about #]A]IXhY|and #[,[._4@>ED>SZgAkA|apprentices <]jB|are !Z#]4E|at <]?]FbOXX[|bars #Y|bed "]|beds #E|boxes 4E|boys [ZfZ|brothers ;]AYbY|by 5bCD|carriages #ECC|cases #CCY|chairs 7b|clicks !cSE|clients ;[bY|coaches =Z>Z|colleagues n]|cost 2F|countries iF|crates 2[WZi[|cups ,?>Z|days "C#Y+],B.D4D8Y:Z=Y>ZC_FaIY^X_Cm]|decades ,E1YhY|doors &bK^QC|each DDk@|evenings _Y|extra #X|families CZ|fingers ,b9[CZ_[|flights ,@|floods <Z|for )Y2[GYQ_WagF|free DCQBeEk?|friends *Y,]AZO[|from JYb[|full k]|goats %FJG|handle (D|hands ,^|have ,[jB|hours ,[<ZDAI[W[YB_DnB|hundred 1h<[?[@ZAZV^XZ][h]m]|if RZ|in ,B/^2a<X>bT]e[f?|inches 4]|is *W2Z7_>^KZ][e^nY|kettles fE|kids ,E7[:]NZ|kinds ,CQA]D|ladders 2D|lads ,ZIEKDeCk]|lanes YB|leaders 4]|left ;abX|lines DZS[WZ|mates *_O_|members ,]<d|men #[,^gZ|miles ,b<[e_|million 0i4CUa|minute 7]DCbUnB|minutes "]&^.@/[2Z6]H]K[T]X]dBj]|months /Y4XTX|more #X,B4[7ZC]|mornings hY|new #Y+Z,D4E;^C^M]XZ^^j[l[|nights !Y+]2]6Z>[I^W^jG|of ,V-D2A4[;@<?=^?>@ZA@C]I]KCSXXAY[_AbAc@d_iAm@|on B^DCGYQZ][iZkD|open 4]|or 7ACADbIY]Ee@j?k^|other ;a<[QFb^e^|page kG|pages &B4CKCQCYEfZnD|pairs )bN_|panels <[|people #A,[.X4^7?=D>BCCD[TBYY]?aWdAeAgbj=nY|per a_|person <a|persons j[|places ,ZCZFcb[j]m]|points DZ|quid 2^|readers D^|requests #[,]|residents #Z|rooms )Z|said ,_Q]|seasons Ka|seats #Z.]2]=_D^d_k[|seconds /[7]CDT[|sets ,[4Z?dQ[|shifts 2^|shops Y[fE|short 2[DcE_k]l[|signatures gY|slots )Y6^PZ[Z|sons &C|spaces j]|staff QB|stars #ZIY|strangers &a;]@ZK^b]|streets &_K^nE|students ,Z?XICfY|suppliers #?IC|sweep DF|systems 4^g^|taps .hD[GFS]|teachers iY|teenagers ?Z|that #Y|the &[KZbE|they &_|things #D>YD_KZgE|thirds #E/e=YDYTbd]|thousand 0cU_|tickets "E|tills CE|times 4dSE|to 3dga|trips &Y|trustees QF|units C[Y[|vans n[|visits =^|volunteer ?]fY|walkers #Ce[|we ,?2^4ckXnY|weeks ,Z4FCbDaK[i[jbk[nc|went )[|were eY|wheelchair #eI_|wheels :]|who 4E7E>]IFSZYDd]jE|winters 5]|with #YnC|women #bIZ|working i[|wristbands "DHC|year <F|years &A.Z1B4X;]>^@]CCDaE_J?McQ]TXXdaVe^kdlYmC|you >D
tx|)[
type|"Y#B'd(e*[,Y4X;C@ECDDcJAL[McOaSBYD]@kclDnB|<number> (<M?|it 'ZLX|of ]C|yes (]
typed|&Y+E,B4YIEPDQHnC|a +EPDSZe]|the 4]D]d[|up #Y&X|your CBDD
typeface|<ahH
types|,a.[7Z9Z:]
typical|/cCXTe
typing|"Z#D&^,a0b4X7_D_X]Y]gXjYma|in gX|this ,Z
typo|&[4An^|on &[
tyre|"E#]&_)^,@3[5[CCK^QAX[hIjF|shop &Z,A
tyres|![+].B/[<DAZG]T]jBnF|and #[?YAZhY|fitted ![)]GY|from )B
u|,]CDfYjCnA
ugly|,c4B;aQ]Y^iW
uk|"C;_CBDCQC_Ab^jC|<number> !^nX
ukulele|,[0]<bCdQdU[jdnB
ultimate|!^8^^a
ultra|1Z
umbrella|&^,b0[Q]hY
umbrellas|&A,]QZn@
umpire|CE
un|.a?[S[
unable|3_:ZICnA|to 3_:ZICnA
unaffected|D[QZ
unanimously|1_=]V^jY
unanswered|3[
unavailable|C[QDjZ
unbearable|,Z1YV]
unbeatable|)C8W:^PZT^^^|prices 8Z|value ;]
unbeaten|1b<bc[
unbelievably|1a;ZV[
unborn|,E
uncertain|%X)];ZJYnF|times %X)];ZnF
uncertainty|8]
unchanged|,BC[JZKDjdkA
unclaimed|nD
uncle|&B,_4A6Z<_?D@ZQ_a_bZeBkCnD|'s &E|<name> jG
uncomfortable|Fa
uncompromising|!Y;]
uncut|O[j[
undecided|5Y9_
under|!B"C%B&Z'^(A)<*C+X,A-C0G2>6D8?9Z:A>=@ACBD]F@GAHBIWJCKZP_TGUDWHbDeBgEh[jYkYl_mD|<name> #c&C+Z.Y/W4CD_E^FFI[Saj@k]n_|<number> !F"^&?)>*E+E/?0C2E3]5]7E9^>B?ZC_D[E>IYK?NBOHQZS?T=YC]E^YbCdFfFgAj_k]|<somebody> &XKZQH|a #F,E4Y9^=ZD?[Z_[eXhZ|an "D)Z7]D^k]|budget &[n]|control A[CZEZh[jZn]|each Q[|five CCD]|fives !ZKYjC|four 0Z3[|here .Dk@|it "F,]4[7ZD]Y[nY|its #F&[|my +[X[jC|oath QDna|one "]QE|our (Z4[|pressure -W:Y|six /X|ten "[2_WZ^Y|tens ,^kE|that 7Y9[>Z|the "B']*D+Z-D2E5E7B:C;B<a=@?ZF_IZNcWA_[aCb@f_gXmY|this &[']*ZDE_[jAnA|two /[DZT[|water CbDBQ_jakDnD|what S_fUg[|yesterday #[IYiV|your ,E.]9C;^_AbX
underlines|-?1D8Aj^
underneath|'_(i*g3]>DD]LaM_OagY|and 'Z(_*Y
underpass|4^DEY[
underpinned|JZ|by JZ
underside|#E,_4CIC[Z|and 4D|of #EID[Z
understand|%g,@.b2D4B:G=D>VA[HFJcKVL[N]QXSaVDX]ZB[AbbjC|how %dJZ|that :Eb_|the @ZNYg]|why 4a?^C[|your %[F[JXYZ
understanding|%A,D1^3a?CXa^]n<
understands|,CA[
understatement|;X^Y
understood|#Z(C4E9_;C@YMBYD_deYgc
understudy|&[?_K]|<name> &ZKX
undertaken|-X
undertaker|,^2b5ZQ]Z]aY
undervalued|"[7Z;[b]
undo|"]#Y>ZCAD]I^j@kZ|a "]jB
undone|4[kZnV
undyed|iZ
unedited|FE
unemployment|/]0E1ECBTZjFn_|is /_CDjF|rate 1E
unfair|4b
unfinished|,F2^D^QAj_
unforeseen|-]:YC?jC|circumstances :ZCDjE
unforgettable|!f"Z&C)C+A,D-C0C3F8l:D<D?DECGWN>P?REUGZC^inB|evening 8^GY][^W
unfortunately|3ZS[n[
uni|;[@XXX
unicorn|KFQY
uniform|.[4C>_B]S[jC
uniforms|1]5b>YIDQZ^ZkA
union|"[,B/]0]1B4E:E;[@AE^KDRCT[VDZZ]^abbYgB|and *E|members /Z
unique|!])C-]8f:CABNDR]]_^eaAcY|needs 8Z]W
unit|#Y&C-Z/B1W4^?[DaQ]R]TDUGVa|<number> ,^>[?^EY_CeYjD|is QV
units|#Y)[,A4C>ZJXZY]FjEnE|from JY
universal|:[AY
universe|8]:]VZ^[
universities|<an[
university|&C+[1e5_VY
unkind|?]
unknown|#]&[<Z>[_ZeajD
unless|!C.f2E3A4C:B=CBYDDFDSdXCYDj]mC|it ,YQ^|they BZD^|you &Z.g3D:D>]CCD>FDSiYFdEnF
unlike|%[;cAZJXUYbg
unlimited|%Y8g:EDEJXR]^_
unload|mF
unlock|"Y#B%Y'E*@,@-e/C1@3D5>6a7@8h:V@DBCEEMFNCOBQARaSCTDUBXCZG[[^iaYiBlCmD|a "Y-E8]:[X_|exclusive !C^]nW|seamless 8BEZ|the 8X;BLX^b|their :C^Y|value -Z<[hX|your !Y8]:^F_JJNCXB[Y^Y
unlocked|.[/cCaDcQ>T]jak[
unlocking|"[-_1>8A;@<@RWTDUYVB^Bb@l]n@|the -C:]AXEB|value <E
unlocks|&D*Z
unmissable|!W-B7[8e;WH^]_^abZnD
unopened|,E3b>]e]
unpack|-b/ZFaRcm]
unpacked|AYhZ
unpacking|;abY
unpacks|FZ
unpaid|&Z,d=F?dCBWB]DdDf^j@nD
unparalleled|-D8f^ZbChX
unpicked|FhmZ
unplug|DC|it DA
unpopular|7Y8E:Y<^MZRD|opinion (Z7Y8E:YM]]]nD
unprecedented|:b;[CARYVVXYaam[nE
unread|3dD[X]
unreal|+^6Z:_P[U]aZf=
unreasonable|<Z|amount <Y
unrivalled|8f;^^]aCbahVmZ
unsold|.[7[CFSV
unstoppable|7]8C;]^Db^
unsubscribe|"Z.fD^QFSd[]kZnc|any "Z._S_nZ
unsung|lD|heroes :ZlD
unsure|DE
untapped|5eZd
until|#?%C&E'D(B*B+@,@-C0=1=2=3?5?6C8=9>:F;><=>=@<A?CiD]EAFBG]HALBO@P@QDRATCUAV>X@YWZ?[@]B^D_@cDeCgGhDjfk^lBmB|<hashtag> 7f]bm[|<name> !Y"Z#E)]+E.[1B<G=?>GB^DWEAKYNYPDQYS]VDW]YWZ@^DhAi]j]kXlAn_|<number> "_&E)C,A.[2E7A<G?CBZCZDfFDIAJWKCMCNDQBREUE]F_BaIbFdBgBjZkalDmB|<somebody> "F>CD[YEfWgZjCka|a #E|about ,a4EC[SDW@jTnE|at .XCYjakA|eight .[|eleven DD|end C[|four kD|further CCDD|i <DK[k^|it !D,Z4[=Y?DKASEeFfAjXmD|last 4]jA|midnight )G+],Z/YDDP[]BnB|nine CEDCeJ|noon ,BB@D^Q?aEi;jC|now ,a?[|one ,BC8j?|our &]n[|six >Z|spring 2]WZ|ten #ZXZ|the #C&?)_,C.A4C7^8EBEDAEZFCGZI?NbQ?RDYC]^^BhCl]n>|then &].C4_CdDZIXKWSBYddBjYk]nC|they &B/X5Z7DC^KDgHlY|this IY|three #]|tomorrow 7Z|two ,D4ECF|we E[jB|you .d=^CbD^FcGESe]@dYjYmbn_
untouched|#B,Z1ZK^jZ
unused|&C@ZgXi[
unveil|%C-E0DE]HDJBK]nC|<name> 1a|a -?F[iZ|our -[E[HBJD
unveiled|1cE]V^
unwavering|%B-]8f:Y<@AEJEVY^ec@hA|commitment -B1G8d:X;^<EREVD^_hFnA
unwind|8[
unworn|n[
up|"D#F%C'a([*Y,F-D3Y5^8@;C=E?WCXF@G]JEKXL^N[O_P[XYZZf^hXiWjXkDlWmEnG|<emoji> 1b2]EEQBmE|<link> 6BD_EEF_Y]_[n?|<name> +[,@3[;Z@CBZC[GCQZ^DfCgAiYnD|<number> !A"_#B0a1C4Z5f;G@CCZEbFFG<H_NAQDS@TVU^VCZY^BfAiBk]lbmDn^|<somebody> "[)[,Z?A|a /G3E6Y=CCAD>GEXDgWm^nF|about !]<^|after ,Y4[>YCCQ[k[|again M[n[|against ;]?[EY|all &B?[DEN]|an 5Z|and #^'C*E4?:]@_CADAI@QWVb[B][gYiClEn]|another ZZ|anyway :[>ae^nD|as (E,A7BGA|at !@&c)?*D,_1d2E3_4?5@8D<_@?B_C>D@HCI=QXW?XBbbcThBiWjHk>mDnB|because &]2]7AK^WZ|before !Z4[7A?YCZGXQH]A|behind hY|by *Y4B7[>A@^FZJXSAW]YB^F_Dd?gZiCkB|do DD^[kD|early :[kC|every EYg[|fast 7[|first DBbX|for "D#F&])a*]+B.E1E2Y3]4B5A6V8D>BAXCAD@EDO_SZVCWaY@[[^CeAfDh]jCn^|four "Y-Z|from !E#A&a(X/F4Z;Z<UAZDbG@MVQBTBeXhZj^kWna|front 4[6W@ZKFQ][[|half Dc|has *Y|here #_+a;CgC|how 4EjC|i 9aQ[_^|if DDF_mZ|in !V#=&@'D(E*B,D-[.[0[2A3D5B9@=G>=?CCgFBKCLBM@OAP^S^]@aYbFeCgFj_nD|is C^IXQ]XajYnX|it 2[DB|make 2bD]k]|my <aY]|nine #bIZ|now "Z#]4CDcKGYEaDeDkc|of "W;D<D?_Ea]WaCf^l^|on !_#C']*Z,]._5[6Y:D;^<E@AA^EbFYG^H]MCOcPXQ[V]^[bVdDe^g@h^iEld|one :]D^QAjD|online *[|or .B>C|our <^?_cdfZ|outside LY|repayments .G|since #_.Z7[A]bahY|small 4^C[Y_k^|so 0]8Y:Z=[KYU]dY|that #C,YIAQ_k^|the &f'C(^*Y+a-]1Y4]8B:@=F@DK^LBM^PaQFV[YD[F^K_Ch@mCnC|their !Z/^7Y<YMA|there 1]7Y?Y|this #[1]T?UDVY|three ?^]Z^Z|through *[|till ,Dea|to !d"@&C)Z+_-F/d1C2B4E5]7G8];B=^@YADCaDUE[F]HDJFMCT[VCWAZ]^Yb?dTfDgWhBk]|today !=3[7DDCX[|tomorrow 4[|tonight !d4]7EG[|top #]6XQA[c|twice ,]<ZQ]|two QYdC|under hZ|until ,DC[I^bZk?|was 7Y?Z|we #],Z<[D@[Y|what &_4DSZjZ|when 2^|which W[|who "[Bci_|with !A"Y#E%Z&B*[.?4B:A;B>D@BCCFFHYNZRBYD_=bZnF|without "Z4aYY|you ,]5]LWNZ|your !_">(^.^5E?ZCDGYMdS^g[nd
upcoming|1Z
update|!B"A#]%E)D-D.A/B0@4b5F6E7?:A;D=D>@@?ACBBDBE_FAGEI_KEQASET?UMY^dCeDgBhAjfl_mAnC|<name> QZn^|<number> !D,D/E0FC[E_LXQDf^jV|at 4;CBY?mDnZ|for #[|from <]C?J[R[c[|here 4gY_|is #cC[Y[|on #ZY^kZnY|the C_j]|we 1YCE|your 8YE]lU
updated|&[3[CdEdKZXYjckZlbnZ|our E[
updates|#E-H0]1_IEJYTDU[VXWCYZkDnD|at 1[kE
updating|CC
upfront|!^
upgrade|!_'])f*[5Y6[7W8eCYDZECG]KZL_RB[Z]Y^YaVbAj[|to "X6_7X8aCC[^^_nE
upgraded|-E7^I^RE|to &E
upgrades|)Z-cR_nY
upgrading|6^[[n]|to 6^[[n]
upheld|#[4]
uphill|CZ
upholstery|&],[n]
uplift|0cReU^nD|in -D0_nE
upload|;]BECbD]jZkV
uploaded|#^,Di[kD
upon|)]*]-]0YCDDCE_O^R]UX^]jZ
upper|,FCbDBQHY[^ZgE|<name> C[jZ|deck ^Y
upright|@ZD]g_k^
ups|#X)D.D0c7X;CHAR]S_UYZUbYnD
upset|F[SY
upshot|"c
upside|#](Y,]4e7DCEDDE[IXKCYciYkE|down #](Y,]4e7DCEDDE[IXKCYciYkE
upskilling|-hRf
upstairs|#X&B.A1D4D5^9[@CC^D]EDQZVDf_j^lCn=|at CAjB|room j[
upstream|-^R]
uptime|%]4]JbY[
upwards|8EDfaX
urban|;_G[R]a]b]
urge|,BC[QGgY
urgent|/B4D6^7]DaMBQ_T?[^][eC
urging||the KC
urn|&Z,^K^Q_
us|!@#W%e&]*c,Y-?.Y/B2h3E4Y6e7C8=:C;^<c=V>EA^CADBEcGDH>IWJ^KVMCOdPXQXSXTDUWWbYX[a]D^AbYc^fXhTiWlbmCnB|<emoji> "g%X(c+Y.D7E<_?DEAHZMZR[^YaFnD|<link> .[K[S[|<mention> +[|<name> !?&],C-Y1[4C=YAZBdGBK]W^XYg[hZi]|<number> !B(g)C*d,Z0_2_3c4C6_9C<D=Z?A@[GDMaN@OXQ^SCT[U^VaW]XZYBZ[[^gKl[|<somebody> #A,[4B;X?YDYY@j?kZnB|a !Z'E([+D,C-F.F2^4E7D;C<B=Y>D?e@BACDFLEMaNZPARCSAWX[A]A^@d[f[gFjDnZ|about )^,G2Z5Y7b>Z?YI^JDPaSCXZ]aeVkAnY|after #F9[@XeEfD|afterwards ;[|again IWQYn[|all ,B7Z:i;aECSF]]a_bZgFhClBnB|and !b#[%a)Z*_-E.@0]2E4C6X8D9H;C<^=C>gCAD@G[LVN]O_Q?R@SZTAVZYE[_^?_Cb>ebn^|anything #D=^eZ|anyway ,X<d>]DE|apart 8X;[^[|are ,Z/Z4B7Z:D<AQZTZ|as 2U7Z8^ECJZkCl?|at "Z&Z)E7b<C>??EA^D=NCU@]Za]bBeAhWn[|be )[;BM@]_|because &Z)dN_|before !A#W)_.B7D?bCADBIBN]QbYYf^g[j@|below 'D9>N__D|both 'a|bring X]l]|by !X,].B2Z6AC^PYQXWYYB[BgD|can #Y<]KBQ[j]|connect EE|could &^|did 4Z|do ,B-X.D4[?Z|down .[2]4aW[|each EZ|eleven &D,ZjY|every J]bC|first 3aXa|five '[7XLZ_Ci[|for !^)C+D,A6_8Z>B?FA^CYD@F]G]IBKCNBVBYD[_^da@dEe_gXhZk>m_nA|forward 6][XaG|four 7[|free HC|from ,Y.[<^S^aFh]lZ|full dW|get (X*^BeEXM_O^iX|go 3ZEf|going +b<[|had =W|has 2_F]W[nW|have /_2^>DDEL[TXW^k@|here LZe^|home 3[|how &X']DDLaYEe]g]jE|if "V#^(C,Z.^9a>[DFIYKCQWSY_agUkY|in "C%^2G3[4c6]7f;D<@?ZD]HAIAQZTDUC[]]^_Cabf^iCm]|included .[S]nE|is "[%[*D:D<^>]DZE[JZOEQZcae_|it "_%^*C.[4A5Z8[9Y;^<C>DGZKFa^gCkAlDnY|judge +D|just 1_;aFdm^|know #E<[?AIAMaQAYD]Cb]n[|last #?9@@]DZYEgZ|later (B)E3]>[H^MANDXX^^|leave @^Ebl[|less 2Z|like %_HCJ]OYa[|make EZn]|me ,_e[|more 2eWY|most DYnY|nine &]4@YA|no "^.[F]nZ|nobody <Z|not #A4d;]?DIEJ[QCYad_j[|nothing ,^.FIX|now "E&]+Z0X2[V[b^|off <^|on %])D+a,A.A4[5]6Z;B<C@[DdEEOYQ@WDZ][_k_nZ|one #['[.EAaEbIZLZWFbYh_kYl_|online <^|or .a9CSZ]Z_DgX|otherwise BZ|our &E4[kZ|out %[J[|over ;hQEb_dZ|parking 2DWE|right +fPY|ring ,[.BKZkZ|say 9]FZ|see (a0D2[LcMeW_|several %C,a|share &[(ED]|should 4FCZ|show %E3cX^|since ,B=cS?d_eA|six 4ZI]|so 'Z*b,A4[7[QB]Ze^gCkD|some (_*]M]|something ,Y.Yj]|start :Z|straight &[?]K_fZ|take :]DDnX|talk :CEER^Z[]Z^XbB|than 9ZCYj]|that #^,<4D;a>B?EC[D?QASZY[_bbZfEnG|the !Y"W#c%E&Z(F*D.>/D3V4>5Y9Z?]@ZBCCBDGI[K]SCTDVC_]aag^iBn^|their '_L]|theirs jZ|there #^&]9_K[bE|they &[4C7[8[;EDE]^^WgX|thirty &DKE|this ,E.[0CBDH_N_bXk?|though %Y;f|three #Z,E@YIZ|through 5YN^]_|till &E4]@[KDQZY]|to "A%A(B)Z*C,[.A/Z1W2=3G4[5C6C7B;A?[@BAED_HBKZN^OFVSW>YVZ?[>]=dHhGk[n?|today 0[3cCDI[NEXb[_bZn]|tomorrow 2bDekYnZ|too &Z>bDC|turn ;]|twice ,Z|two #b,Y2[<]I^WW|up &C|us %^2bQaW_e]|was +W?A|we "A.C4Z;X<@=CDYQFSHW^b[dBgAk[|were ,[4[QXY^|what "Y'B,G.A3^4D9f:[;B>CF[QG_ha]bCdWhBj]m[|when (Z)D,D.[7[9DMXNBn]|where 9^@_DE_[jCnC|whether 5[9[|which &]'Z(D9_=d>CDEYZ_cd_eEgAkB|who #X']2_5Y;A?BLZWXfBnZ|why ([2D4[7];C<D>EFCI_M[QC][^C_YbEeAgCjC|will #a.a4a;YS[[X|with 4]7Y9C;c>CF[JCNaQARGY]^]_AbZe>|without *Z.Z:]^[|would AZh]|write )_N^b^|yet "A)b2[JZMGWY|you !Z*C+D,E2D5[:B;C>a?FDAFCO@PCSCVZ[CaCeYkF|your #F'C(b*]3G:Z>AK_M^OEXDa[eBgDmC|yours DDS]
usage|8[^]
usb|#^7DD_]Cj@ka|c #_CDI^k^n]
use|!]"<#]%A&D(B*B+b,=-C.C/[0B1E2B3b4@5V7A9^:?;;<?=Z>A??ACC^DhGXIXLFMAODPaQBRBSDT]UAVEX]YG_]aAbEfChHj^ka|<hashtag> (^nA|<name> /[6[CaTZnY|<number> C]QF[[j[|a #@(E.A>d@DC@D_KDSBe_gBj?k[|and +[<ZPZXC|by /[|code !c)C+@DCGa^[aBk?nA|cookies SZnY|cups n[|for 9WHAQZn[|it ,D3?5E=^>?DCI_XDdVeCkEnZ|of C_n[|our 2Z3_X_nC|that #F|the #A&C)Y+D.A3@7D8YB[CcD^J_Q^W[^Zd>jakcnD|theirs #^|them ._C[|to #^.[DBEZkD|until #Y|with D[|your #Z,].Y3d5fW[XXZ^eF
used|!B&Z+B,?-?/Z0D1B4X5B7^8C:A<X=C>[@BBBCCDBEDFCOAPBQBRDSVVFX@aCcZdEeTf]mB|<number> 4c<Y|a >]YYe]|for 2Y<^eB|it #E&X.B4C7B>_DAKDPDSAYBe^kB|the #C,@4]QEWFgBjF|this CD|to &c-A7b8F;W=E?AKbT_W]XCcZh[jF|up j[
useful|.h4CDDQASb_ZkX
useless|#B._4[:B>EI[Q[
user|#]&^,D1D8D@BE[I]K]QBYYkenY
users|"Y#[%^&B)E,C-b5a8A=_@DBeD^EBIWJ[QBRZT^U]VYX@Z^bZd^e?iej_k]n]|are "[BY|in 5Z
uses|"Y)Y-Y7[;DQC[^nc|<number> n[
ushers|.]=ZS]d_
using|"V%D&D'_(^-F.B/^0V5[6C7@9Y;?<B?B@ECaF^MWR?TVW]YX^A_[gBj^mYn[|<hashtag> ([HC|<name> )[/c@EN[TagF|a j]|ai "[HZ|it 'c5fC^Y]ZZ|only (ZM[|the "E,D0_>ZE[QCW]
usual|"?#?)C,F.W1C2A7D;D>@?BA_BDCeDZFEHFI?YF]@dChZjclFm^n?|<name> 3cX[iZjD|<number> C[bZ|and ,C|number nZ|price !X)B
usually|!f)C,@.E2Y3D4C7B:@;B=B>WDcFCMANFSDVEXEZD]A_Bb=d@g^jBkclBmB|<name> "Y,Z>[SCgZ|<number> !YQC|a ,FDak_|about ,AFBQC|do Q@|means #D4^D[QYkY|post <[A]a[|the -Z>YDY
utc|!C-A4Z7DB^CfFCQ]RCXDYX]@bDdai_jgmBnY|<number> C_jYnZ
utilisation|-bRc
utility|CZkX
v|,E4C;CD^KBQBjWnD|<name> &A4D;DKBQDj[
v0|C^jZkEn]|<number> C^jZkEn]
v1|&Z4EC]I[X_YDe[j[|<number> Xa|api &Z
v2|,Y3[4^:]CWDCX]a[j^kCn^|<number> ,^4aYZjXn_
v3|4Yk_|<number> 4Yk_
v4|1c<kCCW[c_|<number> 1cCC
v5|.YC[DZjYn[
va|#E1Z4];XA[DbEBIDfZhZk^nc|<name> #E1ZID
vacancies|2Y:[;Z^]bakX
vacancy|3G=F@DC@KDdYjCnB|<name> dV
vacant|#bE[lY
vaccination|/WCajb
vaccine|,FCbQBjak[
vaccines|:[CEaa
vacuum|n^
valet|L_
valid|![-[Deg_j]kWnX|for !Zn]|on DXj^|until -b
validated|bYnY
validation|j[
validator|n^
valley|!Z%A+X,Z0X1?4A8D;f<_=E>D@@ABBZC]DAGXKCS[U]V@Z]]AbecZgFk^nB|and 4[?[|have /CTF
valleys|#ZjC
valuable|-]5Z]@
valuation|"Z']G]H]LZ
valuations|"c
value|!Y&D)?+]-e1Z2B8Y:F;??AGXKCP^Rh[Dl^m[nA|across 8bAEE^^abYhD|and ;Z|at 8Y;X|chain ;AR[UZ|for 8D;E<BcH|your JZN[RElYnE
valued|%g+[,>4D<DB]J_PYRBVYaBi[nC|and %_J[|customers B]V[i[
values|&B,E-Z1c4>8[:[EdV_YB^]aZiCjCl^nC|and E^VYl_|are 1aA]h]|led -]R]lY|of &D
valve|"A#],HHCfag^kFnF|by /G|hole "B|work D]
valves|jZ
van|!a"B#W&D(D*E+B-E/F0]1]2Z3C5B9b:C=^>?A]C^FCHQI?MDPCQZT@UBXEZ@]D_baDc[hWjYlDmAnB|'s 8[CY^]_Xja|<name> CC|<number> jE|across 9[|and &Z,_7Y?]DBf[|at <[SU|for &D|from J]|has #e,D2ZA_E_hbnZ|in #[,^B]|is "H,a<ZHAQYS]_C|on ,D6[=[gD|or ,]QY|that QBdA|this 4Z|with 1^V[|would A[
vanilla|(a+c.YM^Pa
vanish|.^7^CXSZ
vanished|7[CBQYVZ
vans|"Z#Y&[2[3b4Z5[7Z<bAWCXDAEZH]J^XYZ_|and <a|are &]
vantor|+^P]
vape|>E
variable|,]
variation|-bR[nX
varifocals|"@)[@aN^ga|from )]
varnish|&ZD[K^
vase|,Z
vat|!E)V2_3C4c6YCFDbH[SYWY]CbDeCj[kZnC|on 0YSX
vault|)ZVZ
veg|H^^[kX
vegan|#G,<.E4V@DB@C^Q>UY^]nC
vegans|8E
vegetable|nY
vegetarian|#DnD
veggie|Ccj_kY
vehicle|(Z,B1Z6]V_nC
vehicles|![,C-D1Y3^CcDCk>|and !^
vending|%]&F|machine %]
vendor|"C;[@YZZg[
vendors|,E0Z2V6[WXmA
venture|-[/YT]VB
venue|'Z+_8]B[
verdict|#Z,^4DCCFdIYm]|on ,[CD
verge|Q@YZfY
verger|,YQ[
verified|-[/Z0];[Z[nY
verse|3YY^
verses|WZ
version|"B#a(A/C1D3C7F9^;B<D>@DcIaM>QFXCY[_^eCgBiWk_l[n^|<number> #Z,A/EAYDBE[IVLcQDiYkClZ|at YX|below fY|is 4Dj_k]|of #B+[9V:Y=Y?]FZICMANEa^|the ,]|too WY|we 4C|with )Z|you D]ka
versions|#D'[DDeAn^
vertical|-]AZR[n>
verticals|-[QD
very|!G"Z%Z&Z(C)C*C,d-A.C/C1c3A4@6F7]8E9D;Z<Z=D>Y?b@=A]B^CFEVF[H^IYJZK]MANVPXQdVbWCXBYY[E]Y^YcWdEfYgFiakYlCnD|best 8X<YBZRD^[|big ][|brave KY|calm ,E|cold &W|cross P[|decent &Z|first '[+Z1YK[QCVWn[|full <bcZ|glad ?a|good #C&],Y7C:B;ZBWDCIEQ_aDbJlEnC|grateful 0[g]|happy &],CB]KYPZQ@iXnX|high n]|kindly ?^|large ,BEYFZmY|long &E,^C[ga|loud ,_Q^|low DF|much ?_VY|nice ?F|old ,D|own &C1Z;[E^KDN]VYb^l[|patient #Z&b,c:[AYKcQWh^nB|pleased 1cAZVX|politely #[I[|proud <Z|quiet ;[]ZbZgX|small &B,a:ADDKCQ_R^XYnZ|smug ,C1bVY|sorry 4]jYk_|special :]FZaZ|tired 0E<DEZQZj[k]|welcome >aS[|well DZ|wet ?]
vessel|1Z8DCYj[
vestry|+X,D1d3DQBVdYZfYkD
vests|.[f[
vet|,D.a9B=Y?]AFKAOYW]]DeFgC|'s #]I^|and Y^|bill '[|bills )^=ZdY|nurse C[|says @^VZ
veteran|QEnZ
veterans|)_/a4Z:[Tane
vetoed|0]=XCcR]nZ
vetoes|CCjD
vets|%D&D,[/_0D5[>ZFYKA
via|!="B&e+=,C-_4X6[B_C[DAFXG=K]QZRbT@VAYY[[bCjZkC|<link> !E3[|<mention> &j1AC]FZHYKhRVVEj]m]|<name> Ca[]kC|a -^Ra|our "ERX|the !C1YBaGCX^bE
viaduct|,D
vibe|:Z
vibes|!b8d:^;D^^hY
vibrant|%D-Z/D1C8e:Y<B^blB|community 8a:YED^Y|inclusive :_;[AZE]bZ
vicar|,d1E4DQbjZnB|'s ,[|and 1FCG
vice|+^,BEePYla|chair +^EePYlb
victims|I[YZeXn]|of I[YZeXnY
victory|:YCaj_
video|*Z,C-E0Z5X8B:D;C>D?UDDEXM^RDTVWcZZf^hDjWlYnE|'s ,[jB|and 4E|call .]|is 4^|link C[EEbY|of &X5^@YZ[
videos|"Z#a([2f4bDDWc
view|!b#Y(_;CB]DZH]P[RX^WeDjD|and D[|from (_,[M^|of 3[D[XY^YnD|on ME
viewed|,@0_7_@ZQAU]]^n[
viewer|5]D[
viewing|!Z"B,B4D7aQBSB]^jDn?|<name> hY
viewings|)^0b7dFZNXQEU]]^|<name> )bNZ
views|%a,A0c1Z2^3a4X8X:BJcU_W]]B^^hCk@|and !]0]U^|matter %]JYRC|on 0Y3a
village|#Y'])E-E/b4E9^:Y=^>D@BDAEAT_^Kd]gAj?k>l?nD|hall CDnB|keep "AHD|opens ^E
villages|EEj?kBn_
villain|>[
vinegar|QYj]
vintage|#_,Z
vinyl|<Z@Y
violent|XZn]
violin|1]KFTZ]ad[|and 1]TZ
vip|!]%[*D+D-C6]7CJ[NYRD[X]Zb?
viral|0hB^UY]Zb[
virtual|A]
vis|.YQA]Z|you ]]
visa|4^=X
visas|,[0_jX
visibility|,Z]YaFnC
visible|#C,DC?XXjCkX|from XXf]
visibly|!Z8C
vision|&>+D,@-Y0_1A4B8F9Z:C;c=B?AAFBEFCHZK@NBQBR_UW_]aBb]eDhJl[mAn>|and ;YVY^C|for -aI_R]V^a_|of -C;]RE|to :C;EaB
visionary|&B,C8c:B;X<BEFI^JGKAR^^Ya@cEmY|leadership 8Y:A
visit|!C&@(F.^/C3C4B6D8C;A<Z=G>E?BC>D[FDHWJBKCR@SZ[B]DdCgWjFkB|<name> <b|by &E|for D]QY|on EZlY|our F[|the ,_QYaY|to 4EEYK^RA|us "_HZ
visited|&[,?-A1d?CAYCCE^Q@V^eXm_n]|<name> 1X|the ,>-E?DEYQ>eWgYlZ
visiting|1F9YCeVEe^j^nB|hours CZ|is Q[|on D[e]
visitor|.Z5^@aU[Y[ZUgajCnE|centre .[|sat 5F|wrote e]g]
visitors|#V%Z-C.Z4C5];a>BBhEYK=QDR>SYb]eDfCidmCn>|<number> CC|are B]|at DY|book EYlZ|keep b[
visits|"d#[0a1F=_>EHYU_aDf_jYnA|have @E|in 0aCZ
vital|-W1ZCCRZV]jE
vitamin|/^4[5_D[FZQDT]ZY|d /^4[T[
vlr|/En[
vocational|0Z1ZV]
voice|%e&[.[/E3C4B8^9[:X;?<f?C@BBaDDFDGDJbOBQaVEX[YFZB^U_[cZmCn<|and >E|is :Y;[<c|matters %[J^RE^Aa[|note -ZBZi[|notes 2X4[|vote CYEAlC
voicemail|,^>DZZaWn[
voices|%a+F,_-D._;Y?ZJ[Q[S^U[X_]^bWfZmZ|and ?[AYhZ
void|:ZF_X_jBm]
volcano|nZ
volume|3]:[CED[K[YBj?nB
volumes|0]4D:Xj@
volunteer|&^-Z0b:E;B=]?WCGDBFZIDK]NCS@UbWBXD]BaAbCd^gAhCjFk=m]nA|<name> ,B|and =ad]|drivers QCgZ|fire V]|who &G
volunteered|%[
volunteering|K[QCb]
volunteers|#C&i)E*X-E.b1C2=5B6E7B:[;@<=?eB^CCDAEaF[KdSbUEW@[BaZb?dAfZgAh@iYl[n]|<name> &ZEE|and ,[2CB[WD|are %[8_;BJW^^aYbE|at "DDc|copy DE|for =[n[|from A^B]CDJ[hZ|have PZ|needed .[E[jClYnB|on &[K[|to .]|wanted Eclc|who &X?^KZf^n[
vote|!D#_&B(C,@-[.]/B0E1E2V3e7=8E;==q@DABC^D]E^F@HFIaOBT_UDVFXfZC]E^@a^bFdlhGj]kZlYm>ne|'s jY|<name> "],]6Yl[|<number> #b4WIa|against n]|and "[#_(a3]I_lE|as =Y|at #C|below =CWZdE|by #]=bEC_Zd]gZ|counts =EGYl[|for )Z2E4Y;CCAE^KYQGXZ][aYbBjBldn^|in "D'Z(@.[CZHEME|is 7@:^D^SbkV|no :[kE|on #a=fEBYE^Ydej@kD|once 3[E_XZl]|was #B,CCCIDQC
voted|!D"C#f&C-C.B0B7D;^=i@[AdCcD<E?I_KYQDRDSBT^UIY]^Bacb[c_d]g_h_iBjXlCm[n^|<name> ,[;_AcEDbah_nB|<number> #Y;^=_I_a]b_dWeX|against #a&D,^1C=[Q]T^|and ,[|by ;F?Z|for "D,94^<]?CAYDEYZfCnX|in @]|no ,^A[CZQCkC|on IY|to ,Z/Y1YAXQ]VUa]k[|yes CZjYn[
voter|a^nb|card n_|id aY
voters|4Zn^|in CB
votes|#Z&_,[/^7B=f?[C^D]IYK[QbT^YCdcf_jand|<number> /E|and &]?YK]|on I]d]|this /]7DT]nY|to DZnC
voting|"F&^,^0];d=XE]XX][bddZfBnb|for 4Y;A|is CD|record 0^;[QEfD|takes E[
voucher|!="Z#Z/C2C4Y=DC]GDHGOZSB]Ce^i[j]lBnZ|<number> HC|and 4]|for )[|is !DGB|needed gW
vouchers|!B"Y*C.Z=ZG@n^|accepted !AGF
vows|Q[
voyage|8[^[
vp|,_1[|<name> ,_1[
vpn|+_@ZC[P_QZ
vs|!B-dAZRaVZ_[hWk[n[|<number> -_R^V[jZnY
vulnerability|<]aB
vulnerable|-f:^;@QERcbA
w|"R#C&a'[)X+e/W1C;B@CAZDbEBI_K[L]MVPaTaVBh[jakblDne|<mention> &^+A1EA^CZKbTYVDh]|<name> &C'[+bCCD]K@L]P^|<number> kZ|c nA|the M[nC
wa|,BQD
waders|j[nD
waffle|UZ
wage|"C&B'CCZKAb[j^n^|books #X&CKC|buy "E
wages|#f/b2e=[>ZDBSZTYWhe_jBn_|and QE|are /e2[=^dW|in #a|went /X>Z
waist|&Z'_3[L[XZ
wait|!d"<#@%A&B(C*E+C,E-F.Y/@2F3A4D5@7^8Y;C<]>_?=B^C_DZFVG_HYI<JDMZODPDQDRDT=UCXCZ>[[]a^S_BeZgBl^nC|<number> 7D]Eb[k[|a ,[D_k[|and ,E.c7YIE|another 7^][|at 4[CCDDeWfZjBnZ|for (C,W4A7D8C:A<[CZD_FXIDWZYBgZjZk]lY|in D]k]|is !f#D.D7]:f>EB[C^FaG]XW]Y^Yafe?l^m^|on #[,[>YQa|the ,_DBQZ|times #[CB|to ![<dB]FCQFc]h_|until "^7bD@F[NZQ[SCkCm[nE|you .^>[
waited|#B&C4_7Z<]>b?W@aCADDHENDQ>YabBebgYj;|<number> ,[n[|a 7[<XTB|eleven 4b<[|for ,A>C?_QGf[|four ,[Q]|in JZ|longer 4@>Z|more 9Z|over @ZDF|three I[KV|two @Z
waiting|!]"E#C&A'C)U+[-E0F1b3]4[5Y6]7a8^9><^>b?;@YA@C]DGF]G[H?IELBMEN[QDRBS@T_UYWCX^Y]]^_=aDeXiBjEm_|<number> >^|at ([)YMZ]Ca]|for !b"@(A)C*[,F3]4B7d8a9A:aFbGWHAIEUW]e_Fb]jBkCmZ|in g[nZ|list #E,E1e2E7Z;^<X>EC^FEYYb]fZjblZ|on 4_7E<Z>[CZQEe]kBn[|room +^,_4]5[C@D[I^ZXj@|rooms 5[<^Z[|since ,B>cCWQBd]eX|time KYd[jZ|times XY|to ([7^ZX|with ,^Q^
waitlist|/b0d7ZDZObTaUb]]kX
waits|#_*b7a:A]W|for C?jB
waive|7]>ZD^gX
waived|*[,Y>YOZT^|for *]O[
waiver|&DDZQZ
wake|#B,D-D1Y4B5^6_<YDZE[G^H>SDZ[[]aYbXc_l]nA|up ,C1Z8[<aE^V[c_jDl_nC
wakes|)Z<XkZ|up )[kZ
waking|(E:A^B|up (E:A^B
walk|"A#C%^&C(A)E*Y,>->.b1C4C7d9_:?;><E=C?A@CACBEC_DaEBFWJXKAOYQ@RASbV@X[Za[E]b_Ba>bFfAgCh@j[k^mDnD|<emoji> 5YNZ|<name> dZ|a &[XY|about 2Z|along 6FCFDB[F|and DYS^|away .Y<[|by 7[=]]]d]|down D]|eat _E|in (]+Y.E2Y4B7C8[:]>DDePZYB[E]?^ZjCk]|ins Cbj[|into k_|is QE|it C]DZ|leaders QY|on CDDF]Y|out *].[3YOYS^]C|over 0^>[|past #G.Y5^7dFZZ[[Y|round CDk^|straight .aS]|the .aL[n_|there DB|through 8^^Y|to #])]IU_[b[eAkD|up .ZDD|with W]|you #Z4]DGF]IYYZnZ|your Fa
walked|"b#Y+E-D/C5G8D;E<d>C?Y@^ADC@DEEDM[RYUCXCYE_Dc_dAe>fahZjAkBm^|<number> R[|across D]|and #E<[|away .]KDSZ|in ;Z^[b_|into "[,FFZGYQC^BmZ|it #]|out <X|straight #_IZkZ|the <^K_Q]f^jY|through ?F|to &Z
walker|#E4E5^KDnD|with QB
walkers|5b9CZ]f[
walking|!C+Z,b-D.G2A4B5_<C>a@DC^DCQbSXWBXZZVdBe]gDj[kXnB|boots X_|in .F2D|into >X|past 5ZZY|the &DfF|through ;ZbX
walks|"Y,CI^KWecj[na|past 5Y7Z
wall|"C#W%Z(Z)D+@,D-B2C3X7@:D=G@@F@IVLXM]NAO^PDQAX_Z@aDfXgDmD|and #B&E,]0]?EIAS[UZ|by ,A4eYZ|ends aC|for 'ZLY|get @A|in <Z?ZjYkY|is 3YQC|of ,AEZ|outside hY
wallet|"D#C5Z7]9Z@[QYZ]fdna|<number> f]|in 5[ZZ
wallets|%_5d6gZd[[
wallpaper|aZnY
walls|8Y:_<]A^D^^YaVd]hck[
walnut|#]nB
walrus|*]MfO]
waltz|#[8[IZ
wander|#[.d4CS]
want|!^"X#@(@)],B.b0Y2e3@4A5]6X8C:F;==Y>B?BADEYFVMBOXQESaT[UXWaYEZ^bEdUeAhD|<name> P[|<number> 5dE[R^Z^|a #a/D5[9[BZL_b]gWiVk_|an D^k^|changed [G|for 7ZJZ|from #E(]9<=[MZ_@jC|in )Y;]D^b[|is @[g_|it !d"Z#X&^,E.E0_2DDCI[KYS@Y_dZeBgAjXn^|me "F|more D[|of "Y2[YY|on !ZWZ|one "Z=^d_gX|our )ZHG|that )Z2^N_|the "?'Y*^.C7Z9^M]OfQ_SC__aYja|their NDQX|them nY|to !["Z#C(A/Y0E4E5A7]:];E<_>^@DD8ECG[KCNWODQBR]Z?]W^^_Zd@f^g@jDk?lD|us S_|you %W,A2?7G>F?EFeHYM^N[QA[_]EbCfCgAkDmanD|your "B._2]DDS[jE|yours ME
wanted|!E#c&<,Z.@/C1B3F4?5C6A7B8B9D:?;DAABBCCD<EdG?HYIXJAKBMCNGQcT=VCX@aBd]eAiBjCk=ldn>|<name> #F,C@DKFNEWDjCkCn@|<number> #B)]E[|a ,[4[H^eHfD|and #Z/]CD|at QX|for C[EaQbWYZ]][_XdZeDl_|in ,ZQY|the #^&B4DIbKA|to #b<d>]?S@bBYI]K^cWgYi[|us )ZgY|you C^
wanting|:^;_bZ|to ;Y
wants|!Z"@#B'D)B.X2d3W5Y7X;C<D>@@XEXGaH@IAK_NARBS_W^YD_adZeEfFj^k]l[m@|<number> 2iWf|<somebody> E]|a 0Y5dUZZ_|an 8[|it ,X3a?ZEZX^_Dk[|the 7D|them !e,C|to ,W7[9[?D@ZDDFBM]NDYD][_af@j_k?n^|you %YF^|your 2X
war|&C<EECKDQ]kElF
ward|#['^(]+^.C/^4B9D;D<D>@?^@CBDD[F_H[I]J[L^MZP_RBT_[^fbj]k[m[n@|<number> ,B7ZDCF^QYn>|and 5GZF|clerk /Y?[D^|from #EQD|sister &XS]|when &D
warden|4F?FCaSFj]
wardens|&^?]DFK^Q]|it DAkB
wardrobe|&V,Z4C8Y;CUX
wards|%aB]CAJ_KaiakXnC|is >Z
warehouse|!_#B,E1>2E7^8D:C<AC^D?Q[RCV=^DcCgVhClB|manager @[g]
warehouses|1[
warm|![">#C&Y)Z-[.B3E5h7B8];?<A=C?BEDFHHCICY]Zd^ZaTcEf@g@kFl[|again BF|and ,[.Z5DQ^|as 8[^[|coat ,CQBl[|not S[|up &eKb|water +^|welcome 8C
warmed|1[5_IZZb
warmer|#],Y1Z
warmest|,E;YQAb[iX
warming|1[8]D]^[f[kW
warmly|+[<ZAX
warmth|%Z8]:[AZJ]h[|and :]DZ
warn|"Y3D7WD[FFM_XC|you 7ZFFGB]Y
warned|,[7_Fb]ZjDnA
warning|&Z4Z7]CaFeIXXA[ae_jbk^mW|<name> j[|for C]QBSZ|issued jY
warnings|3ZC]nZ
warns|@Y|you @Y
warranty|-[8ZHAQAR^kZnD
wars|nZ
was|!<"?%='A(:);*:-C.;/;0B1]2=3:4d5D6=7<8;:@;A<Z=@AGBAC9D;E^FBGCHBIYMCNCO?RCSCT?WBXEYaZ>[A]B^AaBc[gEiDjCk?lWmD|<name> #]&i+c4<;C<C>D@XA[CBKhPbQZY=_AbCeAj_nD|<number> "D#^&F)C,C0=1D2]4H5^7B;C<C>]CgE>FEJDKWN@QFRFS^T>U>V>W__]bJc@eYfEhDj_k]lE|<somebody> #@&^,A9EKAYC_Cg_|a "^#_&F'D([,Z-[0^1B2A4Y5E8[<A?A@ABBCBDCEZFCHaIUQ^R^TEWBYYdHg=h^iDkXl[mBnG|about &D,A;_QGYDbZjB|actually QE|adopted QE|also )]0[4]UYbZ|always 8bQZ^Z|an &]1Z4Z;YA[FZSDY[hZk^|and gY|approved 4[Ea|asked #a,C8ZIZkC|asking ,A4ZYY_C|asleep ,b0[>]?FjWnY|at ,C/E?E@GC@KATEe[fCjB|awarded &?K@|awful >CeF|back @[g_|bad 4[<XIZnE|beautiful 1[|being jY|better &C,a|booked PZ|born AZ|bought 2^WX|broken &D>[?CKB|building IY|built "]&FH_nY|by &],AQ>|cake 1bV]][fB|called ,EIIQG|cancelled 4[QBkW|clear -[|closed EcjEl]|cold @YdZ|coming #C|crazy ,E<A|crying ,c|cut ,[1DEcG]|delighted -]eY|delivered <_kD|designed &[|disappointed ,F|done &_,C?DK]Y?eDfD|down 4BC]d_eYkC|dry ,Z4DjF|due Ca|dug UF|eating #Y,DI]|electric ;ZE[R]|eleven 4ZE]lY|excellent ?]QY|fine 4[n]|first <]|for ,_>[QZeYgCkC|found ,a4DGZQ][Z|founded AZhX|fourteen 4@|free .^SZ|from #F,aQXnE|full 7[Q^]ZnZ|given #D2Y>EI@QH|going D]|gone ,DQD|good 0d?ddX|great ?h|had :b<^E[l[|hard 4A>]Q^eX|held <[E[|here #[,Y4CaF|hit 4A|honored ,BKX|hurt QGfZ|i 2[bZ|ill bY|in #D&X,_1E9Y?A@aF_KDQESAVG__bCc?eEfEg_kDm^n@|it "=%]9eHCJa^B__na|just <Z|kind #],<QCf[|kinder &DKC|laid >DeF|last ,?1^QB|late CBfF|left B^QdY[iYja|like 4_>bDcY[eaka|long 4D|lost gXj^nB|lovely ?]_^|low "BHA|lying FY|made )]1[:[B[C?V_f^ia|me ,d4e>WQ_Yb|meant #E4^|mine ,h4_Q_|missing Y[|more >X|moved 4ACBQBYAn]|my #]2AK_Q_kE|never "Y4C:[<C?[Q>|nine &Z,C4]QAnC|no #[,CQA|not #^&D+V,@0g2]7^:D;^<C=E?BDAFeI]PWQETcW[]W_ama|off "]#Z5]9C:dC[ZXa^g^|on #A,]4b7_;[<[>]?B@BAaCDEDFYQ[Y_][_]bde^gPjBlF|once 2Z<[|one +b1^4C>CQWYCeC|only 1[K[j^|opened -Z|our #E&G4_?AKHS[bZfBnB|ours 4hKAY]|out &D,BICKF|over 4[Y^|paid 2aW^|picked =_|pleased ,C|poorly NZ|presented <Y|pulled ?Z|put #Z|read <]QE|received 1ZE_l]|refunded =X|rejected aZnU|right #D+Y,^4e?]DYQ]YbgA|run ?^|sad ,C?aeD|said 4CFE|scared @]gV|served 4CCZf[|serving "DHD|set 4aQB|sick <Z|signed &E1AED|six !Z<CCZeZhYjX|sixty LG|sleeping 5]<E|slow C[|so 9ZFcQDm^|something &]9^FaKZ|steep 4=YB|still ,A;^QA|stolen @DgF|supposed &]|taken #A,F<bEcfBjH|that #D/]2[4AID_[gZkW|the ']+C2C7E9^<[=E>]?FDBEBFAMANBUXbCeYj?lFmD|theirs ,C2[|there ,^9ZnZ|this 9a_Z|tired #]<[|to +],]4]PXYXf[jBkD|told &],D/Y4F:CFbMUQ]W^aKb]cVm[|too #d&c,=4X9D>@?DCDIaK[Q?Y^]]^_aAeFnB|turned D[gG|two &Z|under eZ|us 4i@]QASYYcg_kE|very >aB[H[Q]e]fYiYk[|watching 4Z|we kZ|with fY|worse ,Z4B|worth #E5[;ZIBgBnZ|written "]JZQY|wrong #_/C4a@[DBIXYdjAnD|you #C,?4C9[>[?cF^f]|your "^(E,Y4G9B=[@AC]M=_DjZ|yours 9Y
wash|#Y)Y+Y,^.C/Z8D<[BWC]DYN[Q[]YeBgCj^k_n^|and #Y|at D[ja|cold jZ|day b^|it #YDAjFkD|up ,]7b=]]X|whites DY|your 7C
washable|+],[PY
washed|&B,]3b4[?^QXYaeDjEnB|and ,Y|rind ,Z4ZQ[|up ,D3d
washer|&Z,AQ[
washes|4Y>BnY
washing|,b.A2Z?ZD^Q]nC|machine ,]|up ,^.B>F
washington|:baZn]
wasp|,]9C@_Q[kY
wasps|,_4D@^C_Q]YE|had 4AYD
waste|#D3Y7C8D;[B_KAUB]@bZfAiUjB|is C[|of /YT[|reach &CKE
wasted|7a>ZX]]WnG
wastewater|:X;[a]
wasting|3Z4[7aXZYZaY
watch|!@"?%B(<+C.U0Z1Z7D:[;E<[CBF]H>JAM>OCQXWE^IaXcafEhWj]k@mXnY|<name> ;]jD|<somebody> ,AFD|a ,Z.^nX|did "EHE|for D[k^|from 9Z|how mG|is C^|it DDECF?kFlEm@nZ|live EDFClFmB|on EdlZ|our DEF_m]|the 3]7^>[EDQ_X[]XjFnB|this (D1f3C7D8C;C<[EYFbJIMGVc]H^GmhnB
watched|+Y,_.Z0d7b?^I?K^PXQXSYU^]amCnB|<number> 0aU[|a /Z|it +[P[
watches|>YDD
watching|0c5b7g9A:YCDDXF[M]UaZ_[D]a^BeB|from .W7[:]SXa[|the ,]5[>YCFQ^Z]nY
water|!A"<'B(D)F+A-=.@/Z0@1B2@3>4B5=6F7A;E<>=A?CCdDiE>FCG@H>M?OAR>SFWBXBY[Z@]Ga[gYh]iBjZkelDmA|'s C]QYYC_ZjZkC|<number> CADYYZk]|a eZ|and #D,[:YGCQYja|at >^CFDBI_KBg[k[|bill "@#^HE|bottle ,FnE|bottles ,YBc|butts 3^|coming 7Z|company ?[KBg[|does "E|for C[D[W[][bZ|goes C[QESF|in +G,C<ZD[ka|is ,C4C8ZB[CZQCaaeCi[n^|it AZgYhZkYlE|main n]|may BFCZDD|no CCDZ|off ,^P[Q_kZ|on D]e]|or DGb[|over #G>ZeW|the lZ|to &[|too C]|was 4A|will QZ|with @Y
watercolour|#Z
watered|>]P[
watering|0ZD_UYY^
waterproof|D][[
waterproofs|S]k^
waters|8X^Z
wave|"X&Z*Y,[.a0[7B<[>YD[K[S^eZ|at &[.Y>[DZK[N^e]|to 0]
waved|KZfa
waves|(D:Z
waving|,[._7VSZ][
wax|,E9WDeQ[g^kZnD|and DZ
way|!W#G%W)X+A-F.X3?8f9^;X<g?CB@C^DDFYG^JZR[U_WFXF[Y^ec^dDgEh]iBk]|<emoji> "D,Z|<name> #[&Z,dCZIZj]|again mZ|and &C)Z0Z4^7[DBNZQ@kB|back *X,_9E|for 4DAZ|from -^<Y>]C_DZKZRY|home .E9YDC]YnE|i &_<]FcK_c^|in 4[8CDcY[e_jEk[n]|into "Z|is 2X<b|it .Z6a=CCXIZ[Zb]jZ|of ,A8ZK]jD|off 7[bZ|on %[:[|out #E5^gE|people 1[V[|round ,C|that .^SY|the E[ja|through KE|to !b"Y)a0D1d8[9D<B=Z>bCBIDKFP^VWYAZC[D]D^Xe]jD|up @D|we &_8B<YF]K^|with %Z,_@[|you '[.X7E8X;DFWG]NEaGha
ways|#C,]-^6Y<Z?]C]QZR[YX]D_CeImW|and <]=DdF|to 6ZF]_EmV
we|!@#[%i&@'D(>)F/80_2^3<4b6D7@8F;d<e=]>C?E@?A]BEC=D9GEI]JeMDQXTBU]VYW_XDYbZ^[E]C_[b_cUd]hXlY|'d &Y(]+].E/[0[4Z6c7]8D9_;A<D?]H@IZM[NAOCSGYZZB[a]Zb@dDf]gAhBi]jFkFlCnD|actually %d<aFeJbUWca|agree ,YIZQ]|all ,X7Z:]<[>E@]FZM[Q]]X^Dg]n[|also "[#@%],[/b4Y9EEYG_JYTakC|always %a+Y,]1Z8E:e;[JYQ^ac|analysed 0[|announce :Y|announced 4^|answer ,E4A;ZbZj[|apologise ,_1Z4D:dCDQ]RWaejBkF|appreciate %X1a:EJXV[|are !W#D&[)X*[+@,Y-[.V/@0[1]2c3a5G9W;^<]>E?dAaB;C]D@EdHAIBKWMEU[VZW^X]YLZC[G]C__bZcah^i>kBlV|argue 4Y<dYXc^|ask *].b3[<_>@QCS]eAjYkC|asked #;&^4E9@;E@CFYIBTCWIXEYD_Cg<j>mS|at %]:ZA^|bake "]:[<ZM^|be .[9>MDVZ_EiX|began <^|believe %]([+E-B0X8[;B<<AZFAHFJbZB^[a^eEh]lBmD|believed <[|both 7anV|bought 1b4Z<==EV[|bring #[:ZQDl[|broke 4ZQDnZ|build #D1D4B8_:Y<FAZH]a_nE|built "X#C)^4^8XH^JENZmD|buy 9^=]DB_[dY|call >[CYD[|called 4Z]Y|came ,^2Z:a;DbB|can "C#H%>(C)a*Y-C.D/V0D1C3D4B5d6A8?;C<>==>C?@CcFdGAI?JAK?LIRDSCVGZc[EbFdDeBfYgRjZkCm_n[|cannot F[QEk^|care :Z;aXX^YbX|carried &[|carry 2Z=^|cast -Z|celebrate %^8E:_;A<CBZaZh@|change 8]DY|changed #F,[9[CDSHnA|check *[0h4AOYU^j]|checked #W,@4E>CFbdCeFg^mZ|choose *[2Z=^da|chose 7a<D|close 7>]?|closed "E4^<CC^Y^|collect .Y|come )]3[A_EZlZ|compare "_|compared k^|continue -D1E8?;ZbCi^|convert -]T[|could !Z"D#;&C+B,F7B8E9_<[>Q?EB^D_E@F?N^WZX@ZD_biXkD|count "D%E4C7]JC[]][l[|counted kX|cover =b@ZaYda|craft 8W:]<EaX|cried g[|crossed 0c|curate -dRbhX|cut 4^A]jBn]|decide CakC|delete .^|deleted #C|deliver #Z)]4?8E:[;_UY]F|delivered 1[4aYX|did "Y#E)a,Y1C3G4Z7^:?;^?D@]A]CCF>GDH]IWK@Q]W>XC]_^abWcXeZfWgLj>kDnC|disagree gX|discussed 1Z|do !E"^&E(F*W,_/D0Z2_3A5A8b9c;b<YAbB_DBF>GBIWJ[KLNEPBTCXBZB]C^db_c[eEhciYj@k=mFn=|drop ,]CZ|dropped E]|drove QC|earn 2[Z]|eat <_cc|embark %[:E<^ACjY|empower -^8Y|ever +],]QX|expect -^4@SYfHja|fed ,YQ[TC|feel %_<^Ja|fetch ._S[|fill 5ZZXjF|filled <[|finally 1YVW|find =CdF|finish l[|finished <aDYc]|fit "Y#[|fix "Z4A8f:Y|fixed ;eFYbcnF|forget N^nc|forgot #b|found #a0]4Y;ED]FbI[QFUV_Zg_|gave &C,F>]?DY]|get "B#a%h([)i*b,>.Y2c5E7C9F=EI_J_NcOZQBW]X?ZA[Y]D_DdDgAkY|give /E=[>[TCZ^bFd]jY|go #C,X.D0^<D=YH^IAQERCS^^^eEnC|got #_&Y,^1a2D4[5Y:>;@=A>CQ]SDUDV^WAZab?fBgDiajYna|had &Z0A1C2@4W5D7X=E>??@AAFVHAI]JDMCP[QDR?SDV@Y_ZB]^dJeEfCgFh>kDn>|have !^&A'G(E)H*=,[-_/D0F2Y6@7B:?;@<X>G?YAXCaDIFEHDOCQWR]TFVYWVYY[?]?_Zb>c_eGkAnA|hear %Z4C5Z7a8D9C:@FCI]JY_>aAhD|heard #^4A?[|held S]|help A]hYkB|hire <ccY|hired 0[<D|hit %[(a0a;DEZMYQFUabCnE|hold "W%X&YD]JSk^|honestly %_4_7Y9a<XA^JYQDbFh^|hope )^4Y:CBYJ]e^gY|hoped Q?|inform 1[QCj[kanE|invite 6]IZ[Z|just (a1b4]5Y;d<YA[KXM]Q>VbZZ]Db_eBgDkB|keep 1]4D9ZDcLGVZY>fZgDj]kX|kept ,ZQ^T[|knew ,^UFj]n[|know "Y%A'Z([+],X2C7C8D9C:B<B=E>f@BFCH[NZPVR[W[YeZ_]VaDbXecgAj^lDmI|laughed <XS[|learn "C,FC^HB|learned D[QBnX|leave .[SZn]|left ,]4bF[IAY_|lend #Z2^jZk>|lent jF|let &E4bQAYY|like "Z,bHXQ^S^|listened #D%X)]@>IDJdN[]]bDgBl[mYnC|live %ZJ^_^|look %F2B8?<ZDZE[OBcYhAj[kW|looked #_+^,A4<<E>_CBE_PZQDe]g]nY|lose %^2Z:^J[aZ|lost ,=0=1E2X4];D<?=DAAFcQEU@YdaCgDjY|love %>+[,Z2B5Y8@:A<DA[BVGVHAPZQbWEb_h_kC|made "^#Y&F)d,E4[;AAeGbHZKBNbdbe_hbkYm^nZ|make #F2]4C5X8_:aAWDYEbJZOWQ>SZTYWaY@]^^ZdBeBh_nE|may #a,C.^:_<_J@MDSZb[|mean #@%]7X;Y?_B]J]jB|meet &<KD|mend 2[aBiZ|messed 4d|met <a|might (]7[MY]Z_ZkD|miss 7[>]|missed ,F9_QF_[|mostly #]&^|move -D1C8b<YJGSXhB|moved ,B;b<EAEC>PXQ@b[j<na|must .]:aS[aan[|named 4[<c|need #C)D*a-F0E2h4C6a7a8A:[;C<EB[EbI?M^NAQ_RFWaXY[^]c__eAkAlX|needed IYPY|never %?,D4D;_@ZAZD^JBQCSEbYjAnD|noticed ,]?^IEYXfanX|now +X,]4A<aIBeCn^|offer "]|only "[&g,Z0]4C5W7]?^@YK_NAbCe]f]gXjDkWn[|open "a#^,]8[;^CDH]ObQ]SZ|opened <_@[QXbAc_gWjB|ordered 2Y|ought 4fY]k@nE|owe &b,Y=_?fY]eAf]gAnC|own &Z<_CZQZ|paid %D/C2ZQHnA|passed #^,Z/ZcYfBn]|pay ,@2@4D;D<D=lCCH?ICS[WCdlfAgCjCn?|phoned #gIZ|pick Q]|picked 4d|placed ;]|plan C]|planned ;[|planted 1^2d;]V^Waba|play <Y|played 4[<aB_iZ|post 4C5aC[SaZak^|posted #]4ZIXQ@YZ|pride ;X^Z|print #DKDS^T]k_|printed &Y,X.]4b|promised #Z4bCAYaj@|publish "Z#[.YI]JDQEnX|published 2Z|pulled ;Y|put #[%a,E4B5a<B=^>cCDI[J_QYZ^bAdde[gXiYj@|raised 0[<cdAg[nB|ran #B0C4f<]CDYhjD|rang #[0d|reach 0]7ZU^|read ,B/C4W<Z>[?]@[I^TDbAkB|reckon 5aZ]|recognise X[hE|recommend n[|record &[UY|recorded <ZUZ|refund "]#C.[IESYYW|remain 5[:?;Z<]ABRZZ]aAlC|remember ,[:D>eQYe^n_|repaint =@dA|repair 4F|replace kY|replied 4[|report e[|rewrote #Y5Z<]Ec|ride 4AYB|roll bWc]|row fC|run ,[D^YEg^j[k]|said #;,@0E2Y3a4f9D:B;C@DCeD]I?NBQCXYYb_Bd_eVg@j]|salute %Y|sat ,C0D<CF]|saw %D4A<W@ZI@aXgX|say !a"C&Y+S4B7D;[<]=B>E?]A^C]DZGbH?QYUSWCdBf[|search S_|see #B%k/F1D2C4E5_8A:=;D<E>[F@I@JhNYREW@YB^BaGbAcXhBlEmHn?|sell #E1F2W4Y8^:_;DYEa[bDhYk_|send !b"E*A+Y,E.CHFLYNZ|sent #=)Z4^9C?^@CI]N[][f[g@kB|serve -^;Z<FB]RZVCl?|served )F-Y|set -_1b4F;[AZUDaBbXh^nE|shall #Z,Y=[FXd]kCmW|share =DK_VFdE|ship .[<ZGFf[gYn^|shipped n^|should )D+E.[2E3]9]>A@ZCAICQ_S[Yeb[jCnD|show U[n]|shut 9[C___ja|signed 1]MZQAV_|simply -].[bZ|sing KZ|sit <X|smashed ;[MC|sold 2Z4g<XG[IBM]YabDc[|sort HF|sorted 4A|speak ,Z/bSB|spent 1X;^A]K]VYb[hXk@|stand %a0[;bE^JblZ|start ,^4BCZD]YB|started )E-[<VV@_Cc]|stay <_|stayed ;eb]|still "?,b4E<WADDCHFQYc_eAk>|stop 4E>E|stopped 9^gZ|support AahZ|swapped _[|take %b(F.D5Y8B<C=SD[JbK[LZMCRZd]nC|talked ,b;DTW|teach :[nD|tell &A/a<BQAT]eY|tested ,DCBIQKAW[Y^j?|text eZ|thank 1_4D:]?CBcX]^Da^hFi]j?nB|think +F,]4]5V7E9_;a>D?YFYYY]B_WeFfbgBk>m]|thought #DDDK^QX|threw 1X4Y<ac^|told "^,B4g>??BH^KCQA^EgBn@|took +],?1[4><D?B@AD]VZYEgD|train <^dD|treat :[;]|tried #^,X4e<FC?IZQ]S]Y__Yd@k@m]|truly %>:B;BBA|trust 8E|try J]|turn 1C8Y<dZCcYeZ|turned ,C.]4^5F>[]Dh]|understand #A%[4FA[J]XYnF|use =CDAkC|used &d;FSXY[|value %[JZNZlYnE|wait <b>YJ]|walk %cJ[|walked #]|want "B%b,].A2a4C5Z9^;D<d>=EdH@JcL_WaYBZX_XeB|wanted ,B4Z>ZB^QAi^|was jD|weighed #c|welcome 1EhYn^|went #f&B,?;_I]QCb[eAgWmC|were %E,b1]4C<_>??Z@ZEZNCQ]SDVWYBb]cZd@eC|will !X"@#E%E&D'Z(F)<*[,W.B0@1]2B3[4C5>8A:B;=<Z=_>]?_@EACB?EGG]IEJBK]O]PEQZTBW=YDZ?[B]D^=b?d_eZfZhBi?kAn^|win :eJ[|wish ,C:a>ZEFa[|won ;]b]|work )Z1Z4Z<W|worked kB|would %c+^.a2E4@6Y7Z<[?_B[J^KUQDSUU@XXYF[Za@bYcXk]|write 4B>DS][Z|wrote ,E4_?DC]DXQES^Y]fBgD
weak|,D3[7[DBNZQB
weakest|5a|link 5a
wealth|-D8a:ZJ]RBUZ^[|of -E8[UZ^Y
wear|"Z)F*F-^2C4C7A8F9D:b;C<D>C?DBECCFCORQ]R]YB[]acb[fBn]|a :BkZnY|boots Q[|capes :_XDbZnD|it .Z2E7DI^O]SV|many -^RZ|red bZ|short D[|something 3]KCOYj_kB|the 3ZE[aC|them 5[Z]|your DX[X
wearing|%D)b,G7[NZQATXaFgBnY|a ,EQA|the 7]K[n]
wears|%[1a:a>de^k[|a C[jYnY
weather|&D)X,[-D:_@CC^HDX^YEkZ|'s )Y,ACfDFQC|in 8]|the BZ
weathers|9ZfFjD
weathervane|iZ
weave|8[
weavers|![;]=[
weaving|&]^Y
web|,CA[D^EZj^lY|version DZ
webcam|4ZB^Qb
webcast|Eh
webchat|CaDXe]
webinar|!Y"B*[-_0^6d@ZE[FcHFO]QZRaS]U]ZZ[eg]kF|<name> -[EbKZRZS_jDl]|on 6]@^Fa[[g]jZn[
website|#D)Z-B0D2B4b5E:B<Z=DAVB[EBF^HaQDRCU^X]Y_Z__@cZfAgCkBlEm[nA|<link> nY|and )ZkC|for 4Z7]DXQX|has Ach]|is C[D[|now EEVDlD|says F^
websites|-]R^gYm^
wedding|!A"Z#E%C(B,a.C/D0G1C2C4B6D9C<BBDC^D?IBMBQ^T?VDYE][e?i>j_mDn=|shoes +F|so iF|was #DIC
weddings|)Z8[9E<]@[DBN^Q[RDXV^_aYj^kD|and )]
wedge|5[
wednesday|#Z)C,B4[C]NDQ]Y_fZ|'s jD
wednesdays|k[
weds|,B-]4ZB]CbE[Q>RZi^j]nC|<number> ,ZnF
wee|.Z@[XZ
weed|.d?XCZf[
week|!V"Y#X%>&C'B(;)^*?+A,A-@.a2?3C7D8?:>;><;>YBCC[EEIYKDMENZP^XFZZ[ccBiCnA|'s !e#E'C)Z,@0Y2c3ZCEDBHWIDWZ[XeaiW|<emoji> bYn]|<name> &^,X@CC^DYHEb@gBjakZmD|<number> !C#[&C,]0DC_EYP]QZYZ]WbCgCj[kX|a #D,[;[?[DCYE|about DD|after #D&A4C8[BBQXS_iBjF|all )Y5eZb|and *Z+_/[2a4[9ZC^DCFeNCO[QETZW_Y]]V_]bYjGkEmbn[|another :^a_|asking S[|at "Z,CCCQDV_jD|because #E,ECaYZeGj^|before S]|by P[|course "]8Z|early BZi]|for /[0[CZEcUaj]|free N[|from )[b]|goes &[K]|i #Z,J<^@ZFZ|in +^,X>]H^I[QDe^kC|is C@KZO[QZj?kEnD|it !Z,]A]B[i[|just B]SX|my 1_;[|no #E4DDEnY|not >ZC]]Yja|of #[4W?EK@e[jCn@|off >^|old n[|on )b.YD[NYOZSCTCk_|one ,@>YC[|only !["D7dT^]d|or &E.]2ZDEWX|our <YD]R_VY[Xk[|six I]|so 4WB[k]|strength !]|that #]&C,Y>DD_|the "D,D4Y=ZQ>^YbCk@|then &]7a|there #]4[g]|they ?[@Z|three ,@3[QEnC|to /c4D7dA^F_GYKGQ@TcYY]Xh]lZ|two ,]4]|was ,];Z|we "_6Z<FA[OZQ^T_WW[Z^VjD|what DEIZ|which #^4ZP]QC|while JX|who D]hZkY|why @YgZ|with ,E-Z4D>VC@K]OajE|without D^|you )^:b>Z^Ea]e]
weekday|"[.D>[E[Q^SBeeg[l[
weekdays|4EB]D]YEiZjVn@|<number> B^DZQAi]j[kZ
weekend|!X"]#E%A'F)a-E.D1>2C3@6A7Z9D:E=BA@BBCcDAGaH[IBJFL@PZR?TBVAWBYY[A^Y_CeYfFiLmA|<emoji> (D4f7C;aC[YYb_n[|<name> &[KZ|<number> )eC]N_jX|and #[&^,C0[?ZDBKad]hY|at )ENB|for X[|if ,YHY]F|in g[jE|is ^Y|of >Z|only "[7bXB]a^D|plans ,b9>Q[_AnY|so k[|the .DC]|with (Z
weekends|,BH]N[SBVEZ_eCh^lDn@|and KZ
weekly|!Z#Y,[=BCaDBMCRZW@dDeAj]lDn[|<number> C[|and ,Z4ZQ_Y]|count =CdE|pay MF
weeks|!D#E%D&D(D)C*E+b,B/D0>2A3D5A6C8E:A;D=[>]@YBDCfEBI@OBPZUEWE[?bFeXj_kXlC|<name> <ckB|<number> ,]C?eb|after #]9E|ago 7[;^?[eFgZ|ahead 1]A[CW_IhX|and 2^=[>Z@ZCDDYQZW^eakYnD|at .Y?ZC^j^kF|before ,[DYKVk]nY|behind 4^CZ|early VY|for +Y@ZCZJZnZ|from CD|in +[4_D^PYkZ|later N^YZZX|of 9[>]DC_ZgC|on +Y>]CAjAmX|so j^|still ,X0ZnZ|to ,Z2]7aC[]_j[k[|with +aXXnW|you 'Z-]
weep|+Z4]
weigh|,^.X2]3Z>[IYL^Qc|in 3[LY|the DE
weighbridge|,B<[QD
weighed|"Z#_CE[]
weighing|%],Z4]@ZCE
weighs|<]DCQDeFkA|<number> QBbYiX|as <_
weight|#E'[*[,E/b0E1W7C>?C@OXQGT[UDV[d[eEjB|and ,D>CD]QD|is >E|of *^1[8]AZOYVY
weighted|,CGE
weights|.Z7DCXe_kF|back ?Z
weir|*D3e8A<DC]D_MZOEPXQDS[XdgAk^
weird|CXj]
welcome|!Z"C&[+B,W._/D0F2C3C7@:?;c<?>U?=ACBBC?FCHGRZSYWVXB]F_XaBb_cEf;gXiC|<emoji> R[|<name> &e,ZBFEBKeQceWgBhB|<somebody> KEgZkE|a 1B|aboard Ea|and #].^CCI]QDSZ|as 8[^[|at )],B.[QFW[|bring .[g_|dogs g]|from >ce_|if jD|in +Yh[|no )[.XD[|our 1[;ClD|sheet #]|to %f&_,Y-E.@8C;>>CEDR@S@]AaBb?e@gD
welcomed|0_1^<[AeEBKZh^lDn[
welcomes|8Z:?A_aChZ|the A_hY
welcoming|:Z;Za]l[|you :^BZ
weld|4]
welded|4CIXVE
welders|&aBCiCn^|the BCiC
welfare|kZ
well|!D"a#D'F)Y*F,[-@/B0_2[3=4W7_8B:B;Y<Y=W?b@]AEBaC@DCHbJBMXNaQYTHUbWaXCZW]a^^bZc_f_hW|<name> ,a@ZK]QafY|<number> QXeX|and 2[7[:XW^aZ|as ,B2Z?XIYe]fbhc|be 2]|done (Y+D,F1C4E<=?a@[BAV?ZZb@cBfbgZiCkXlG|enough 4a|i 4[|it C]D^[Zn_|made +Z.[SZ|over 0_UYh[|that <_|the 1e4ZV^YYb[|we "Z.[7Z]Y|you #]=[FE
wellbeing|!@%a<ZBDHDMBN]R[VZXZh]nE|is !C:[
wellies|+[,[1C4C:ZDbQZSDj_k[nE|and 1D|are CZj]|please ,DQB
wellington|fCnX|left QBnY
wellness|!["]%D)a-[8ZAAG[JBhBnG
wells|&[CCEDf^
welly|QbkY
welsh|kb
wen|=Z?ZKZdYnZ
wendell|,C@]n[|<name> ,C@]n[
went|!?%C'D(D)B*C+A-B.B0<3>4_5>6C7[8=:@;A<E=@>CBAD>G@J=NAOCQ[R[UBXDYaZC]X^DaBbBhXkAnB|and #_&[?XA]I]Kag^h]|at ,a4^CDf[kC|away ?[|back &[,F5]CBKDZY|by 4^?E|down /BC_DCEYjX|flat [[|for =DO[dEnY|from ,B/d2_CAD[P^TUm]|home ,_DCQZfZ|in #])Y1Y4A7a<D?]CDI_JGKDQ>b[jAka|into <Y|last #ZI[j[|live "ZE_FZlYn[|off ,[4V7]DZQYYZ|ok >Z@^QXeYg_|on ,D1Z?D][hY|out 4X7C>BY[]EfYg]j[|over NY|quiet #[/[?ZFXNCTbh]mb|straight 4^Y]|this "EHE|through &[1ZC]K]|to "E#?&[,_1B2D4b;D?E@BDCKWQTY_fDg>|under ;Z|up #Z,B2b<_@XC[DCEEQBZC]Cg[hCj]|with "[|wrong &D,]4A>BFEKAWYgC
wept|(c;gb[jYm]
were|#D%=&B(?)A*>+@,E-D.A/A0E2>3E4e5@6B7A8<:?;U=D>]?E@DADB<C:D?EcI[JFN@OBP@QBT<URV_W>YbZC^DdHhCi@jBlZnC|<name> #e&BE[I]|<number> !_#],e0E4e:^=EUD]Da[eCg@jCn_|a ?Y]_jB|about .[4BQB|all "ZQaYZbDnX|and jY|asked #a2ZIZ|at 1E4D>C|bad >[|born 8]|called ,@YD|cousins 5^Z]|crazy cX|cut >]@ZkE|doing 4D7^;[]bkY|down 4^DBkB|dry >]|eating 9ED]HX|exchanged 1^Ee|fair 4Z|fine D[|first "]|four EY|from ;fb_e^|given #C,W|going nE|gone 7DbFmZ|hit @Zg[|hurt >[|ill CZ|in ,]<Y=Y>DC?Q[S[YBbEgJj?|last #A0D|late ,b4[|locked FY|looking >D|lost 4]|made XYYBn^|moved CYDZfY|nine Eg]]lZ|not "E,A3D4F5[7c=D>X?cRX]]aCdD|off @ZF]Y]eBmZ|on &[9]eCfY|one ?]DDgF|out CEDCjEkD|paid =aY^dbg]|put :[|re D]|right #h&D,C4^7DI_QDY_e>jX|sent k[|shut 4YCD|so f[|still 0[|taken ,Z4[|the "[&_>XIEg_|there ,?7^IEKCQF]YfDgE|told ,E9[CZD]IDQA]AbZeUk]na|too ,aQaeBg[|turned >Z|two 4^A[|up KY|very #a.ZjYk]|waiting 2Yd]|we "W|worried >Y|wrong #@&Z4=F]|you 'a3f7[>ZX^
west|&G@CCAD?QASCjC|of &C
wet|!D#A&E)E,b/?1A3B5E8?:C;B=EC@DZECFFI[MCQ]SAT>VDXD[U^F_FaBbAd[f@gYiUk]|<name> [Z|spaniel jF
wetlands|KE
wetter|#Z,DQZ
wexcombe|E^Z^l[
whale|,a<c@^Q^[Zca
whales|5k
what|!="]#C&G'e(A*=+D,B-C.@/@1E4B6?7B8C9e;X=^>C@CC;FfGAH^L^MDZA[A]D_ad[fDjClEme|'s "B(e,]-]0F3B6D8[9^;E<B=C?A@DAXBFDYFDJCKDMXR]UDXDYY[A]X_^fEgAhWjYlEmB|<name> 3_:[>D@ZN[QZXZdZeCn[|<number> ,_9E>[HE_D|<somebody> &^,A4Z9C=]@[DeFadYeXgDm_|a "E#=(@)B+[1Z2D4W7F:^;b<b?k@]A]B_DEEaFAIFK]M?NcPXQaV]YWZ]a^c_dEe_fZg_hZjFlc|agency "Z9C_F|all E[FZ|an #Z+],D0[:_;]?fAcFDK[][^?baf[mE|are !b'D(Z3]5d7a8a9G@XF@G^LDN>RAUWX^Z][[]Z^Y_AaBdEm<|broke QZ|came #],C<bD[QB|can "b#]H]kCnZ|changed "]|comes >ZE]QZ|could 9CTZ_E|day ,a|did ";(E+a,A4Z7D9];E>A@YD_FCHBIAKDL[MBNDS_]B_]dCg_k^nF|do "D#C(D2d7Z9Y>B@?DBL[MEQYYa_]g?jZkC|does "](^,b9B;ED^FDH_MaSCdDeBk[nD|each KZQYWD|else 9dDDYY_hjB|finally "Y&F|for 9X|gets 2D|goes "ZB]i[|got #[|happened (E4]7Z9]?ED@FVIANBbEdAfBkAmX|happens ?_IXQ]T]fXkAn^|has .[4[QCVH|have "F4=9[YDkC|i )[,E.E0Z4A9X:C<]=aADFZNaaIbXc[dYnY|if "g(=)C,[99DCGDH_MANB_Ca^k@nB|is "_'D(Z7_9>:C@[AZFbH^MYW_XB_Bm[nb|it "<&B'B(_)C,C-_4E9;:A<Z=FB[H@ICJCK@M]NAQGRb]C^B_FaGhZjckZn]|just B[HZi[|keeps "],ZQY|kind <Y]]|leadership ;DAZbF|looks ,Y|made 4[9]|makes #C;_<DH^TZVZba|matters -Z1[8_D_N^RYYH^]k[|might F?|more "b#[8^|nobody FbKYMAQCbZm^|one F_|others ;ZbZ|our "C#A%aF[MCOXQ?aBgZhElAmZn?|people ,[2ZSbj[k^|put 4X9_SZ|real 3]:[;En[|really :b|sets "[;[^U|should "E(C9]FDHAMAQZUZ_Yj[|that ?YCCJWR]SChAjB|the #[(E)]/D1a2Y3D4D:D=]>[EAFcM?QDTA]FdbhBmh|they #],]9@<F=^D^FXNaXCdXjWkclB|this 9A;Z<^DCFW_EkA|time 9[D]n]|to #X*Z,B.]2Z3^4]7[:E;C>]@[D@HBIXKXOYQ>S^U^X^ZY[UeXkEn>|truly -Y8D:E|was #D&['a,@4A9^?]@@L[M[QXY@|we "D#F%[&F'C(E+E,E.D0B3b4^8@:@;>>D?B@CCcF@IAJ[KAQ@UCWYXcYY]E^>fEgWj[mAnA|went 4_DDgD|will )Z9C;_FBMY^_b]mD|worked #]|works -B<Z|would "E'F(],C.C9D:]@ZI[S?YC]Ch_jZkZ|you #E%W'X)a+C,E-Y._0^2G4;5D8B9W:_;]=_>_?@@YCGD_F<KVS]TaWHY@_]dZe[f=kZmD|your "]'[)FDZL_]a
whatever|!D#?%d)E+C-E;@=h?CDYE[FBGCJ^KAOCPBQVTCW[YY]H_ZbFdelZn?|'s =AjBlY|comes =cd^|i ,A|it 4]YajY|life %[|that 3Z<[XY|the &C4A:ZCDaVdYnB|they 3Z4[CZYV|we C]QF|you #D&_2Z5X7]DCEcSBZYeBjBlZ|your :[
whatsapp|'Z)]LY
whatsoever|0Z>^MX
wheat|,DE^a[lYn_
wheel|!a,?.A6d<_F^G_KBSC[abBeAi[kD|and #Y,BY[|to !YFaGXm]n]
wheelbarrow|,ZAZKDd[
wheelchair|#b&c4Y7E:Y>[IbKbQ_YVa]e^|is &]C[K[|users #d=YI]
wheelchairs|4XDCeYkD|and e]
wheeled|7[
wheels|%D&e)X7Z8EAYD@KbRB|up AYlZ
when|!@"D#E%[&?'^(Z+D,?-D.B0D1>3X4Y9I:b;X<W=E?]ADBCCBE:FEJYKAL[NbQGVBXYYW_HaYbYdYeGfVjEkYlGmG|'s 'hLe|<name> &?)],[.E:X;A=Z?EHBK>N_QDTUU_XZdXjC|<somebody> #]&A-]3_;A@DDCFZHXI[KCQJSY]D^C_Bl[mY|a /]3X4Z;Z=a@]CZR]Y]b^d^g_jZk]|booking +ePa|did "[%](a7_9CH^M[N^]_^Dn]|do "=|everyone 7F<Z>Y]@|i &B+D-Z.B2B7G:B<>DXFGJ^MWN?R[SCYE]ZaCi@jZkY|is 3b|it !D"D%E'B*C.Z7_8Y;C<F=[>@@BD>FDLINGTC[C]]^ZcCiKlBmA|most )YkW|nobody :]<Z|one %[|our 4[?[Q]YDfZ|ours ;_?YbX|people <bQ[SZ|somebody ,GN_gX|someone >]D^eZ|that ,a|the ,B/]4>7a;b<X?Y@[B_D>GGHCSBTX]beBf[iZjZkBnC|there ,C4XDDQCd]|they !^"Z#A%D&^+D2B5d7^:B;C>EC@DaJCMDPEQ?SA[Z]a^YaBbAeEiB|this (_*YMYOYQD|to #]D_kZ|was "b|we #D*U,C-D2A3?4G9D:Y;<<]>B?DCYEBKFMANEW<XC]@^BaDb>c^eChFj_l@|will nY|workers :ZjYn^|you "E#A%X'?(A)a,A/F4?5C7B;^=F>XCEFXHDJ[LBNVP^SWTCW_ZB]E^Yabe_g[jYn?|your #Z&Z'C*C,^3F5F8X;^<Z@ZCCG]LFM[OBQYaXgZjB
whenever|,X.h6[>^DEICSfWZYAj^nY|you .X4_6[=[>_IES_kCn[
where|!E"[#B%?&G'](X*G+>,E-T.B/=0B1>6B7;8e9d=@>@?@@EA?B@CBDCFCHaJ?LVNCPCTDUDVBZX[D]C^c_YaXbYcChAiFjAlDm@nG|'s ']9B:iLZTZa_n[|<name> ,[4D>BR^bE|<somebody> &ADDYZa@hEnE|a :DD]RYX[jBkZ|are "69[HBMYiD|did "c9b_]na|do HC_Y|due ,]QX|each &[|else >Y|every 8_^[|everyone #[8H|have ;_|i &C,Z2[;d<e=]D@KAWabc|in "[([MZSZ]Ca]|is "_#]nZ|it "Y&Y'E,@.^2Z3a4Z:D<D?aDWFDK^MDXZaAdZeCfajWlBmCnA|most "E&]HE|no 8XFZ|our 8Z|people 0^nZ|the "C#^&@,b.B4X5[7C;A?D@[C@DZKBQZVEY?aCd_hBjAkan]|there 2_|they ;U>D]BbW|to 'X>]@bB[DBMFQ_SZeXjEkFn[|tradition :ea]|was HX|we "]%A,A2E4X8A;A<ZE^QGTBYa]W^Daac]eY|were "F7]|will "_8C9CH^|would iY|you !E"@&D'd(b)[-Y3]7C8D9dD]F]HAL^MaN^OZYB^C_adDeXfB|your ,C7]:]KVkZ
wherever|)[CDEYJaN[^]c[h[|you 8YEZN[R[c[
whether|#e&A(B*C+@,=-C.^2=4E6F7C8U9a<D=_>=?E@[BEDAFAIbO@P?QARDVcZC[b_[cCd_jY|<name> n[|<somebody> ;ZA]D[SYbZ|a D]Q[kb|i dX|it ,C.C8_=[CEQCSAY]^[d[jX|or .d4D=XQX|our @^Q@g^|the ,A4_9Z=_S@_]d_nE|there 7[9]|they 4B5ZD[SaYDkV|to #Y4W>[d[kA|we 4D@Zg[|you #E*F>AD<FEJ^S_WEY?kD|your #Y3]=C@C
which|!<"C%A'g(Z*D+E,^.C/?0]2X3A4@5K6A7C8>9f:@;B<?@BA=B[C?DCF[G>H@JBLeMTOCPSQ]TFUXWZXAZ[]A_eaCcDfDhFi_jBkGm[nI|<name> nC|<number> 5]9D;YDZQD_Db_n[|<somebody> #@&>.Z4CC^KEQ[k^|and =aDCF^mZ|are "c(^,Z7c9=D[HZM_]c_>a[eZnF|branch (F|came 2a9CWY|can n[|colour 9A|costs 2E|crm Pa|day (D9]M?|did (F|does 5_|evening 9^D]|film =CdF|for Q^|goes ,F2^|had &DKC|has #B,>1C2B>[E]IDeZnE|have #Y9FIaf]|i +]2_P[QYbZi]|in ?[FZd^|is "D#E'C+],W-?.E/E1E2f3a4a7B=?>@?^@XD=FCHAK]OZPZSWWcX^Y_ZX[]dGfWhCkDn=|it &C1^e[g^mZ|leaves 4]|loaf "E|makes 0ZUc|means ,^4a5bDBSFZ]|no 4]>]|nobody ,D?[|now 1Y|number #[,EQE|of (]0C4E7YQ]YD_Cd[fEg[nF|one '@(c7X9C>DFBLBMbSGXB^ZkAnC|ones 4A=Xj]|our 4Y|page >^|passed XZ|row SD|run fE|sets b]|should _[dW|side 7e]cnC|size 9=_C|some D^|store J[|the ,d2C8^=DB]EZK_N]Q[|they #D,D>]KFdekB|to ,^-E|took ,D|turned "]|two =Y|version 9YYF|was &A,B<D?FI@KCbAk^|way #C,]F]ICm^n[|we "[#]&X,Y4];C=D?YBZCEDEK[WUYAa?bDgCjCkFmZ|were #bI]|will -Y1Z=ZE]F]|would (C0D9d=XK[MEQ[_Z|you #['D)D,>-[9[=B>DC@QAjEkE
whichever|,C._2_4D7E=]>BD=EDFEGZKBS]dXf^iFjUnE|way .[CYGZI^S]j]|wins 2_=bW]_YnG|you .aQES^
while|#A+B,@->.@/Y0X1V2E3@4D6C7]8D9@==@WBZCXFCGXMGUZYB]__Bb_cUd=gWiXjKkUmAnE|<somebody> 2]7Z|a ,]B]nY|and %^8ZJY|i ,B0[1[DZ|it 7^CZDW]bk_nD|other UZlZ|others 7D;a<FMXX]b^|our 9DHX|stocks 7YGZ[C]Y|the #A,D5_7ZCeDWJZKCQEZ_j_kXn@|there /^TZ|they 4G5]DDZY|we #B1a4_?^@]DBV]f[g[|you "Z%D)^/]0]4]5E7E<Y=C>WC@DYE_FDHdIEJDKTN[U[WZ[^]Dc[fBgZl^|your *[7b]U
whip|]Y
whippet|<]
whips|bY
whisk|<]
whisker|0][Z
whisper|(]8_;[FdM]Y]^amc
whispered|DZkZ
whispering|F^kZ
whispers|8a:D^X
whistle|,].[>D@XkZnE
whistles|#[&Z>ZI[e^nB
whistling|,]?]Q]
white|!B"[#C&@(^*Z+]/B1E3E4D5D7B9[:D;@<E?C@FABCYEDHXK@VD^DbDfDg@n@|and )],D|for 0[|on 4]][|paper "[|tin .Z|van e]
whiteboard|#_<YDbE^IakZ|and D[E_k[
whitening|!c6[G]S]
whitepaper|-X7BFaR^k^m_
whites|+XDYE[
who|!D"E#B%X&f'[(a)A*X+8-B0B192F3A4<6A7[8A9^<B>Y?d@bA@BYC6D?E;FEGBKaLYMbO_P;QZRGSDV@XAYFZ][F]Y^C_WcCeYfcg_hFjCk@lBmFnE|'d "E&?(a)D*C.^2_4_7C9D:D@ACBDBHCM_S_WYYa]CfDj[nC|'s !D"V#F(h,B2[3^5Z7:9<;]<f??@BA^BfCCGBJ?MdNAODP_Q<ZY]A_Cb[c^d=eYf<g?hYiej>lX|<somebody> ,@.ZCYD[KA|actually "Z|already !]"].[0]6Z:[G]|also nD|always (]GFMZ|answer )[hY|answered #[I]|answers #Y7]|applied f[n[|are #X&H+Z-X4D5^7A9d=C?E@CF[JBNAZ[_[fYkC|argued &_KZ|ask =aZXd^|asked "[#d5Y>@?BIceDjS|ate ,[|attended Eb|began >ZAXeX|believed ,B;F?B|booked C]|both jF|bought #Z=cGDMDQ?dcn]|bring 5c:[?ENZhS|brings &D@EKC|broke @[|brought ,Y?[f^|came #F%D&]7X>a?c@GRZSA]^bZebf^jWkZ|can ,[.]5]9YD^S]^CfCjEkXnD|cancelled bZ|care ([)]3];YA^hT|cares ![%^)[:]J[a]|carried &Y,[?^Kaf^|cast &FKD|celebrate NW|changed jC|cleared ?DfD|come /Y=]S[d^|comes 8[kV|could &^(E,Z>E?^DaQYk^|counted &YK^|cross 8[^Y|danced GZ|defended &X,ZQ]na|deserves (]MY|did #C&G7a;B=^>Z?DCZSZYZ]ZdagFkWm]|died >Z@YD^KC|do ,[/_:^@[GaIDKWMDRES[T[U^]V^Xb]fTgYmD|does #C'C0Z9@;[>>?EDZQ[U^W^YEb]eBg_m^nB|donated ?AKFfE|drew ,Z?A|drives &]|dropped %]>]QGe[|drove 7_]Z|dug ?E|else "A(c7@HBY]]B|emailed #X@XCBI^Q@d]gZ|ever ?F|fed ,E|feel ?EF]fEm]|filled #[?[F_mZ|finds >ZeZ|finished >[?]e]fXnW|first <_|flew ,[?X@hKZQYfZga|follow B]i[|forgot "[B]i]|found &??ZQ?fZnD|gave #Y,[4^?[Kaf_kZn[|get /Z8^W[|give BX|go ;Y|got 'Z,F0[4^;EDDY]bD|had &Z4W>Y@_Qae]gW|handed ?[|has %B(B.X3[4@7Y8a=[>C@BC@DDEZFDKXMGPDSZVCYI]Z^]b^g?hHm?|hates ;_|have #C'Z*e,=/A0C2D4=5]6[7D8D;>=D>[?GEEFCIAJWM@OcY;Z^bDf]g_hBi]jYkYlBmBnA|hears ,C|held ,Z?^YCf^|helped ?;fB|i 1_7cV^]^|in &]KZ|is #Z%Z'b*Y+^.Z9@;A>FF[IALaMbT]YFaCbBdBe>gEk@lB|it 3ZXZhZ|join *]|joined @[|joins Ea|keep :DKZNY|keeps ,[|kept =ZD[n[|knew &D([|know "E%^7E;[<Z>DJYQ_b]|knows "Z,X7]9Y:Y<Y@ZDYKCQ^fCjW|learned 2]7[|leaves E]bZ|lecture ;[b^|left "C,C.Z>D?]BBD[H@IYQEYZiB|lent &Cg[|let ,DKZQHnD|lifted ?AfA|like >D|likes *B|live 4Z;AEZ|lived &B,B@E|lives "[)c-ZA[R^hZ|look 4]|looked (_|looks ,CgZ|lost >_KAQ]e]g_nb|loves "D|made #E&],B?EA_BFEYK[Q[^AhamY|make %_,D0[8FA[R]U]a[|makes MD^Ej[nB|might "_5Z|missed GXnX|misses V[|moved #A4[KD|need ;X|needs &F,E7C:D>WHBJ]KBMbOBaCbEnC|never %a(Z.Z/]7C:D@CC[JZSWTYj]|noticed #C&B,A4DKD|only 5Y@[L[|opened #[,CQE][|ordered ,a|owes *D,Zh[|own 8]Bd^Y|owns ,ZQZ|paid &C,[@DKDkD|painted &X?YjZ|passed ?[@Af_|pay 4[5Z>YYZZZ|pays 9YHZ|picked ;[?CfEl[|presented ?YfZ|put 9Z?^BEbXjY|queued ?]|ran &Y,C4FICK[a[|rang #Y4D>^@XDDIXYA|read B^W]|reads #]&]E_KZl_|really 7D;_bY|refuse 8cGZ^a|refused &D,WKDfX|registers *^.[S[|remembered B]iZ|remembers "F(]9BMZ_C|retires &D,DQ@|rides gF|rings 7b]Z|rode hF|run ,A9[@[YY_[eE|runs A]BYbZfGh[iYjD|said #C7YICK^QI]XgVjGka|sang ?CK[|sat &@4Y@]QBfYg]|saw &C|say 7Z|says "c&_(E,X.A0]?CHZIYK_MEQZSBU]V[[^eXfDmY|sell 9B_D|sells 2]W[|sent ?dI]Y[f^j^kV|served E^nY|share 6]^C|shared #C,^AZh[|should )c4Z9XNZ|shouted ?EKZfB|showed ,[n^|signed ,^|sit 7[|sits 5Y|smashed ;<aZbD|sold ,D?EQB|spent AFQ^hD|spotted &Y|stand :CB]|started &^<Z@ZQ[|starts -bCERY|stay 7E|stayed &[<]=Z>D?XdXjB|stays ?FfD|still (d*Y-[7E9a>ZM[Q___|stood &^,^?Xf]m^|stopped hZ|supplies '^LZ|switch /[|take H]|takes >EW^|taught "F&C9[;^?BQAb^ga|tells 4Z|then ?[Q[|think -[>[BZe]|thinks .Z|thought ,Z|thrives "B-V:^]D|to (B,a9^@CXZ^a|told &C5Y?]@Dg?k[|took &D4Z7Y@][Za^gZja|trusted ?EhV|turned ,].Y4BbIdZg[|turns "^&ZH]|understands ,D|use 4[__|used <ZK[|visits fZ|voted #Z|waited #E9Z>[?BG[f?|walked &[,_?]FZK]Q^|walks 7ZQAn[|want ,A-Z2Dj[|wanted #X4[;[hc|wants !b([,Z.C9@>B?EG[K[QZWB_CeCfBmC|was "@&D(:,U1Z7Z9Z?D@AF[HDKAM:WCgDkD|we #D%f&D,@8E:e;]<f?EF[Jg^@accchGmWnY|went ,]KYQ]_^|were #A,D4<=Z>[@EI@K_QAY?|will ,Y.C4^5E7a=[>]?[HBI[KCQCSE]YaZeZ|wish ;[b[jC|won &]@@FbQ^bA|wore ,F|worked 9a_]d[fZn[|works #ZA]|would (D/X>c@XK^QZe]jHkZ|write #^*_Od|writes 2]3X7ZWZ]Y|wrote #Y&>-Z@@IYKCQ^R]SFfWgJ|you "c#_%B'W7?8C>B?^BEFCJALY[]d_fXj[ka
whoever|!Z"D&W(Y)?*a+C,^.G/E2D3X4>7C:D;?<D=a>]?l@bEDFBJ>KELANDO_P@QfT@WGZG]B_Xb=ffgalAn=|'s =]>^?CQYd]e^|borrowed ,X|handed @[g[|has 9E|is 3^>]DBQCXZeUkE|it 3ZXZ|keeps 3^X^nX|leaves %AJF|left ,_?^@cDDQcfXgcnF|mended ?bQAfa|pays !b|put &]?^@Yf_gY|sent ,[QXeB|turns QX|wants .ZQA|you %Z,B5[7D8[?^@CD_IDQAeFf]g@jDk_
whole|!^%U(D,Z.Y2D3[4:5F:=<X=_?c@aB@G_JXK[Q_T[X[YBZFd^fegchUiDk[lSn]|<name> !^8X<ZB]f[lZna|<number> =_|answer D]|community %@|day @Z|family 3^X[][|house !Z|lot aEeE|new 8_S^^b|of %[.]0^4^<[CBJ^K>QXnD|office %[3[7[;a<bPYXZ|one &];^KYb[|page '[L]|pool LG|reason kE|selves 7H|street QEk[|sum d[|team %e?DE_JfN^f>m^|thing 7]<]QDkZmBnY|town ,]|way ,Z.D<C?ZfZ|week "X|weekend ,D|world ,D8E|year A^h]
wholesale|=E
wholesalers|4[
whom|&B'_;ECYEFKELb_CjZ|are 'X
whose|%C(W)D*^,].D/D0A2C4C7]9d;Z<?>D@YCAD[EAFDIGJ=M[OTQUTBUEWE]Yb^c?dag]jFmB|dog (]MZ|generous -ZbD
why|!D"Z#b%C&D'A(A*A+A,>->.E/Z0?1E4E5D6E7b8X9<;^=C>E?<BHC?D>E<FdH^IbKFMDO=QAR?SFTU]]^Y_DaCb^dBeWiCjAkFlCma|<emoji> Fam_|<link> FahZm]n[|<name> &D)Z8A<gKAQDYZeEkY|<number> "D#C/]1ZFaICT[bGmY|<somebody> ,^:[?@QYY@kana|a #c|and #C>DQD|are "Z/]2[7^FdH^aCb]m_|at )ZNZRD|choose "[HXUWXZbF|did "@FEHDnZ|do /]T^_^kE|does "B#a7B@DFDQE[aeZn]|every hZ|everyone ;Z]_^B|half FZ|i )Y/Y;^<bFFQBb]c]e[|in ,CFB|is FZL[_@jBn^|it !E#W&[;C@ADDIZW[YZeckDmU|nobody _Y|not "@3Y7B:_FDGDH@K]]@aYmD|our 7Z;[@aKEWA][g_|pay !e"_G]TC]Z|settle !Z8e:]^anD|so ;Z|some Q]|the "@#d,[3Z7F8@9[?ZCAD@ECHAQ[]Dg_h^lB|there ,]5[ZbkD|they &YCDD[k]nB|this A[W]|thousands m^|we "W)X,D-^/C2_4?7D:V<A=D>A@[DCF=N^QHRZS_U@YC^F_CaYb[dEf[gVhGm<|would "[7^9AH_|yet 4cY^nZ|you &Z,B>_H]QBaHlZn?|your @[_]jZ
wi|!]C]G]K^faja|<name> fY
wick|h[
wickets|CCKY|in nY
wide|%[,B-A4D7[8C;DHYJ]Q_]a|feet CZ
wider|#b&^-^6ZC[D[KZ[XnZ
widow|5_ZZnc
width|&YC^D_jbk_n[
wife|%A,C2D<C?B@?D[JBQ]WCYAfDgCmZ|'s @BgE|<name> %A&Y4[?]JBQ]gDjZn[|and ,Y
wifi|/_9ZC^TY_[k_nZ|in Q[|password nZ
wig|<_
wild|"]5E7[8dUZ]Y^]
wildfire|CEjGnX
wildlife|"Z+]
wilf|?^DZf]
will|"?#F%>&>(B)>+B,F-[/]0=1A2@5E6B7[8E97;@<=>]?=@>BZCeDBE@FaGVHCIFJBKBLWMENAR]TXU<VC]Z_CaDbEcAe[fAhFi]j_l@mZnB|actually QZ_X|add ,^5^=^ZZ|adore +Y;[FCPZ|all 5]F^R^mZ|allow >E|also !B)^,^2ZCXFYa_kBmV|always ,@5Z7Z:_;ZQ?n[|answer #B'[*Z.>CBYCeZgZnX|appear ,CQD|arrange ,EDZk[n]|ask #C.c2]3C4]FEKCSd]Ye]mD|assume #E3]7ZCDXZ|be "=#[(]*E+A-c/@1[3a7F8G9E:F;F<_=Z@[ADB]DEE[IEQYR[SWTIWFXaZX^G_@c_eVgLi^j]nX|beat !Y|become 2]|believe ,[|blow 0]3[FbXam^|break 8WCZFZk_|bring #^CZD[^Ce^|build #F.YkD|buy ,Z7[|call 4B6[:]DFYEfa|carry #F.B0Z4C<_>XQ[U[jCn_|change #].B/E:E=aBXF]m_|chase *D,_.]DYOFQ[SX|check #Z4Y>BYCg]|close 3dCIXciXjB|collect kD|come ,C-_.B2^3[:[<a=@>CBDC@FEI^Q@SFW]X[c^dBgCkAl_|continue <Yc]|cost CYQDWajY|count =b|cover =^e^kD|create 8^^Z|credit ,D2Z4Y=^|cry 7[:^Q[|cut #_|decide =W|deliver %]|discover FZLSmY|dm !D(C*b/]0[F_GDMAObTYm^nC|do !E&Z'a(B*b,[.[3@4Y7A:G;Y=cCXFCL]MBO[T]W[XC]D_^d^fDjE|draw &[*C7_OB]]|drive -CCBIZ|each 7Z|eat ![DCIYgZ|enable 8A^C|enjoy BZ|ever !b+</]7Z8c>BFCGbPCT_]Z^ZbZmDnX|explain .Y3]DDYZ_@|fall 2[ZZ|feature 5^|feed E_fD|feel %d8[J_QB|fetch >]eZ|fight +_,C?_l[|fill >]DadZe[|find "Z,Z7C8Z>aBbCAFG]EeZf@gXi_jC|fit e^|fix 4A|fly 7]C]jY|follow :_JY|get !?#c([*B,_-Y/E2@3B4[5E7A8C9^:EC[DEFAIZO@QZRYWBXAY^]@g[h_mA|give (Z+Z,^8A=C>EDALZS^Y[eE|gladly BY|go #X&E(E,]/E4C5Z;F?CDAFDHFMYQ]S[_YaDbEf;hDiBjXk@m?nC|grow TZ_Yn[|guide 1Y|hand !Z&]*]K]O]|happen ,E|happily 2Z|have #],D-^/^3g4E5C6Z;Y=^>@@]BcCZNBQFTaYY_EbXd[gXibj]|hear ,b4_>^C[FCKYR^e[nb|help >]CBDcS[dBkd|hold %^,X>^J_eW|i 3Y|join aZ|just ,]7Z;ZFaQBhZ|keep #^*>,d7D<^>cC=DEE[I[KAMYO@Qaa]bYcYe]jAkB|knock ']7]LbYY_^|know )[,B.A3^?[BCD^XVYXkEm_|land C[|last ,D:[|laugh ,B7Z:da[|lead #Z3Y7Z|learn ,Z|leave /Y7c8B;Z=FC^S]U_]ZaCdE|lend Q^d[|let 6^LFWb|listen ?^|live .]S]|look .B:aD[FBIELEOVQG]ZabjF|lose 7aDaQBd]|love %C7D8^BC^Z|make "Z#c2D7C8E:DH_I]JDKGMEX^gdn^|mark =]|meet !^.E8[>^CZW[|mend H[|message (b+[>CDEMaP[eCgEkD|miss :W?eK[|move .[9^CYS]|name &[|need .B2D>CDVMYeBmY|never !^"^)D+_,>3A4F8D<C=E>B?EFEGZIXJ?P^Q?YC]_a[bCeAhBn_|not !](X+[-D.e4A5E6C7Y:A<Y=?>[?bAFBYCCFDG]JFQCR]S]UYV[][^BaDd?fajAk]lEnC|now 4^=a>WY[d^nY|offer i[|only 2Y3[7EDDF_X[nV|open 3]|order CB|own ,C5a7[Z_|pass &](b,^4YDCQZkD|pay ,>.D4[5Y=dCCICKA_YdgkCnC|phone #[2[C[I[QCe[|pick (Z,E>BC[jZk_|play ,[.ZC]S^dEf_hDkZ|point >a|post *X,E2D5F9Y<D>AC]FDKCOWTEW>XCYXZB[KeAnC|print >BF[QDkFmX|probably QZS[|publish ,D4aD[YZ|pull 4DDEgVk?|put !]#Z,D.A3B7B9_<C=]>XEXIBSAWDeTg>kX|raise #a>ZIY|reach 4_5]F]|read #F2_7[>?CCD]QBS^WVeBjC|recall B]|receive R[nY|refund ,C.b4^=Y>]CCDaSWd^eWkanC|regret 7]MY[Y]]|remember #D&Y'Z7X8[;XKZ|reopen 4^Y]|reply DYE[|resume 1]VZnB|return J]|review jE|ring >FD?QEgBjZkEnD|run 7DDBWZ]Bj[kF|say &Y'Y+Y,a.D4c7Y;F=D><CXDXFBK[L_Q[YY^ZaDeDk]|scroll FD|see +Z-Z4Z>F?CDXFBPI]AbXeEgZh[jX|sell ![,B2^7_;[GZW[aZb^mE|send 'E(>*c,>3ACZD]F^G[KDM>OdQBR]SAX?YZ]E^]a^baeCk^m^|settle n]|share (^*@F[OMS_|shock FWm^nC|show ,X.Z;^D_FaQ[T^bZnB|sit ,b>YCWDJQ_WB|sleep 7B>[]Ee_|slide *]H]Ob|slip ![|sort ,B>bDDSEeckC|speak kD|spend ,_/F|stand 3[CB|start -FC_DCMb_Zd]fVn[|stay #a:ZKB^ZgF|still 7?CB|stop 4DC[SEY]|surprise F[]Dm[nD|swap ,[>AC?jDnE|switch *]|take #Y%A,]2E8Z9]<c?CCZD[JBQ]WGXB][aEdYg[nA|talk .Z3c>YDAX_kC|teach jC|tell #C&C+B2D3F7B;A=CD^FEPCQZSTTAXA]B_Fb;dEeCgDhBkYnC|test Db|text ,]4YCcSDf[jZ|thank !E(C+c7[8[:F?DDZUF[[bVjDkX|the .]|think 7YYYnD|transform -]8WA]FZH^XZ]D^]mZ|try 5Y=Z>[D@I[QYSBYDdWgYjbn@|turn 8^|understand .[?[SZdZ|update 4[Y]|use +[=]_^|vote :[|wait ,[4E7DDEH^M]Q]YAe]kZ|walk &C.B7C=[>_CZDBF^j^n]|want !a)_,B.E4YFaG_Na]VkWma|wear ,[|win 7]|wonder :Z|work ,Y-B=DDZgC|wrap *F|write #C'C*A3E4_=@>[C^LDOBY^dAg]j^k^|you !E"Z(X.?/Z3E7e9=>EF?HDJDSC[_]c^c_<eAf[g@kBnA|your (D)Z7CH[|yours 7^
willing|"C(Z,C;_=[QG_[d^|to "C(Z,C_[dW
willow|!]@[QCY[
wills|"D#Z+Y5c@YZZ|do "D
win|!A*[+D,^.F/D0E3?7D8A:e;G<D>E?@DCEAF=GBJaO_PCS?VCY^[=]?^Caab]eCl?m;n^|<name> ZZ|<number> (D*[CYY]|a (X*c6A7COcXB]Ci^lGmDn?|big n]|or ;^=]dZ|together :_
wind|"C#B&@,B.C/E0F2E4A5B7C;C<D=E>HAEC^FDIFKAUCY@ZB]D_BbCe?hBj_kYn?|'s CC|<number> CaD[j]k^|and +^D^|farm &DKE|on dY
windfalls|,C=ZKZ_Y
winding|"C,@|the "C
window|"[%A&E)@,a0E1D3B7X8E:X;@<C>Z?AAECZEBFCGBJDMCT^UBVCYX^B_WfXhDiBkElCmGn=|'s ,[._K]Q[SZf[|<number> 4YYX|and ,]<]=CdEkY|closes 6[CD|for &C,aQ^|in 7CSZ|is 4bY_bX|of "^HW|open +[P[|was &[4C|will DZk[
windows|#C,C2Z7^>DDCFFMCNXXXY[[W_DaZeE|and [Y|on 2^C>|shut Ca
windowsill|,a1Y2Z>[Q[hakY|eyes hZ
winds|-ADV
windscreen|#^&Y?]Y[
windy|YY
wine|"B&B3[5[8_:ZHCKDPbX]Z^k]|on DY[XkZ
wing|#C,C1Y<_C@GYc^eZjCnY|and nF|at KYeYna|has 1[
wings|&@,^nA
winner|!@#]&_(D*C,a1C2]7D;B=]?^E@GBI_NAQ^WcXF^E_[bDd_f[hBl@|'s &D=[|<name> Q^nD|gets (E|is &ZHDI[K[|of !D"[&^GBHYKbQ[nX|was ,b2G|will C^n^
winners|-_8[:Y;DEccBh]
winning|!V"](C+D,Y-E0D1=5A8Z9X;a<@=E?_@aMDN>VAZ?[AaGbceEfVhYiAl>|<name> ![8];]BZGbHBaVnX|<number> E[|bread bD|team AaNZU_hW|the 1B;D?a@dVH
wins|&a(d*F+D2Z<D=eA[CBFCIDLbMb]D^B_Zd^fDgBjCmA|a ;DM_bBn]|for &_fD|the :E
winter|!C&]'[(D)Z+B-E/]0C1[3?6Z9]:]<X=Z>?AcBDEDF@GHHZIFKYMBN[PCRCTWWZXBYB^H_ZaZd^eHfDh^mCn?|'s 4D|<name> <Z|<number> /[j^|appeal 5ZCAjB|care DGkD|coats )Ej[|is :^MEa]gF|of &]<Z@DAahb|on D]|tariff "F|timetable CDD]b[|tyres ![)]G[
winters|&^2Y<[K]|in 2Z
wipe|DcSDh^k[|clean h[|the DY
wiped|4^D]k]
wiper|4[
wipers|D[
wipes|&CIAkcnY|are D]
wiping|,b
wire|9]DX
wired|Q[_[nW
wiring|CZ
wisdom|#Z;ZkZ
wise|)^B[P_]a
wish|"C#a%E(Y+a-C4C7a9^:^<B>aGYIXJ@KCNBP[RBS[YG_aaWbXeXkB|<somebody> ,E>_a]|for #[+gP[|someone @E|they ;cb_|to ,C.Y>]B[E[SY]Y|you %B(D,Y7aFZJDW]
wished|&[.Y
wishes|&@(^*]?@BYEDIDJCM_N^OVVXeAgAi]|it &F+Z|to &D*]B[OWVVjB
wishing|"[)b:^BaN_QEa^i^n^|a B_QEiY|all BB|to -^B_RXi^|you "[:Z
wishlist|*b6a:^O_TYXY[[]al[n_
wisteria|Wa
with|"D%C&E*@+W,B-X/D0D2=3B4F6G7A8[9D:C;?=EBGC>F<GYHEN[TBWD]D^WbBkXmF|<emoji> (];]M[b^|<hashtag> *a3aOVX[aD|<mention> #@&>-Z0a1F;??EAfDZE^I@KDULV]_Za]ebf@hflb|<name> !]"f#W%X)_+_,b0D1U2C3Z5W7A8C9C:?;@<C>Z??@[A]C]DAEZHaIUJbKFNWOZP^Q_V[X]]A_FaDb?cAfCgCiAkCla|<number> #B(b)Y,Z0[1B3_5D7];[>E?WBEI?K^MaObQWU_ZE]Db^jYn^|<somebody> !^#W)A.C1^4C<X?D@AC]J@SBV_XEZBbEdXe]fCg[hBk@n@|a !@"E#[&_+B,^-E.D0[1X2A3G6I8@:?;A<V=@CBDDFXGDIVO_P?UXVZYE[^aCeGfHgIhWn>|about ,C.YgD|ai 7@|all :^OZQAa[hDi]nA|an *Y.V4Z9E:C<[?XRBSZY]aCd[i[kA|and #Z'aLb|any !])a*[+[-XHZN]jC|anybody n[|anyone (B+].^3BQTk]nZ|apologies >]g[|asthma #Z|being ,^:]QYn[|big <XA]|both ?Z|bottles 7Z[Z]Z|bread 7[|broken Q[|cake >D|care 8Y|chairs M[|chips =Z|code #B)a*@+B5Y6C7BG]HXIANbO?a[n]|colleagues A]h]lZ|confidence -Z|dates 4_?]Y]|deep e]|drawings QZ|each BD|effect 1]<^EZV^nD|eleven <CVAdY|every 3]<YTCXab[|everyone =_CEdbk[|everything "a8[|extra UZ|fewer 5aCZZ[|five 0Y>B|flasks #]|food ,Z4^|forty 2[WY|four #]&^@CKZQBSVb^gCjCkD|free ]B|full 4Z5ZYX|good 2YDXk[|great ,[1X4[E@JZaYnA|half ,B3b|hand D[|honours ,Y|hot 7]|immense A]E_l]|interest I^|it #B,]2_3c7D;X<Y=^>DI_QXW]XXYYfCgEjZnD|its &F4F<]GYHCc_|just 7]:Z|key %a5Y;Bb@|kids SY|last #@4b|less -Z7[;]C[R]aI|like n]|local 8[^Z|love !Z,Z8_:^;_D[JC^_b]|me &D(Z,D1E4C;D<^=e?ZEFF_Q?bZn]|money !Y@]|more ,C/Y8Y9T;]?[T_b^|most ,[=^dW|my *C-a.Y3[4ZCDE^I[R[V^|names &]|new 5[>ZDXM_Z[eX|next RZ|nine I[]_kY|no "B,A2X3E5X7[<A=C>A?ZAXB[C?DAJEYE]]_Eb^f]h[mBnY|nobody 5ZZ^|nothing 7b<XD_QWdX|nowhere 5[Z[|one %E,X-E.^/D5]8F;C<d>]@ZCBEXGZHDIFS]TBY]ZX]D^Dcbd@k[n^|opinions #]|or 9[C]|other nY|our !X"]%]-].Y/]0E4B8d:]<EA@C?GZH[MENDOFQ?R[UBXE]Z^aaBgCh?i]j>|over !^/B;CA^NDQ[|passion 8_^[bB|people :AQ[]DjD|permission &aK^|photo ,BD_j]kd|photos C^|premium #CaY|questions De|real #ZIZ|six CCeG|slides SW|small :Y>[aZ|so ,C8D:[D[|some 4YT[h[|somebody (A,^=[k@|someone 9B>[DaQBkY|something >EI[SBfWma|sound 4]|soup ,?MZ|spaces 4]CY|stakeholders -C|survivors QZnZ|ten ]^|thanks K[|that 4X5Y7[9CQCa[bCdGf[gZjHmC|the !B"C#Z%?&V)C*[.W/_0?1A3[6C8D;[>Y@XADBZEZF@G>HHIZOYPER]SXT^WE[B^Cb^hEiZjE|their *X+A0Z2[7BKDPGQC]Bg]|them #]+Z,F.d:[;C>ACZDaIbQBS]aZ|this !Y-]/^1^8^;]<[>@ACG[T[V[bYmXnf|three .Y7[>DC[S]eE|total ,]8[GZQ[^Xi[n[|two #B%E3]4G;]<BDDG]JIN]QBYBkCn@|us "W%Z&Y(a)b*B+D,D-@/D1C4?5E6a7b9C:Z;G<A=b?E@]ABBdEDGZJ_KYM^NaPEQBRBS[TWWW[a_EaZbFdYeEgYhFi_|what #Y'^._9CCDL]MCe]g[|whatever &Z,Y=_d^|wheels WY|who D[|whoever KX|you !C"a%b&D'V+a,;-@.A2B7E8A9G;E=V>g?B@YA]BBCZDWG]J^K@P^Q=SATCXYYC]?bAedf@iDkZlDmB|your !B"E%C&^'a(B+E,D-A._2V5?8E:B;[=?>]DDFCGGHELcMCQCSYTBUYW@ZD]D_[b^e^fFjXkBnX|yours 7^NZ|yourself )U,D7Z|zero !Y/_XX
withdrawn|4cn@
withheld|4FiX
within|!A#>&C)E,B-_.>/Z0@2C5Z:E<E=]BEEAFDHZIAQER]SDT^UAWAdYeBg@iClA|<number> "]-X/A0B5^7@=E?EC_QBRWTAZY]@_?eBhWj^n]|a ,E/]=ZCEQAfDjBkDnB|an ,]QZn_|five "E9Z|ten 4D=_D[da|the ,A-^/[4^?ZC[Y^fZj[nA|three "X|two nZ
without|!B#W%C&Z'C(Y)A+[,F-D.a/Y1G5F7Y:a;C<;>A?ZAEBAEGF?GcIZL@M]PZS^VBW[ZV[W_Da^bDc=hEjVl@m=nA|<name> 7YQ]|<somebody> ,Z4C5]DbZXk_|a &B+^.[0[3a5E8[;a<C>FAZB[PYSWUSXVYDbYeBfFj^lAn]|an B[D?SCg[jCnD|any Y[eV|asking .Z3Z4]9Y=cQCS^XYddgFjZ|being ,_?^ICf_|bread #D|buying 2X|charge jZ|delay ,@4GQEgY|electricity ,[|giving 4ZDBQD|it #c+_.Z/[2YP_W_|knowing ,ETZ|leaving ([DDM]|me ,XQYg[|notice CXDY|one #a&]?X|our %A;D<EVFaXcBhG|raising ;[nZ|signal "B|stopping @B|tea "F|telling #E&^(b.YKZMbQC|the "X&?,C.B8d;CCYD^EFIWSA]Ak^n^|them #Z4[|thinking 4^5]|two &CdY|you !["Z#B%^+B.B2X4A6[7_8C9B:W;A>ECDG]HWIBJbQZSGTA[]_AbKi[n?|your 7^9]Q]_]e]
witness|n^
wives|5Z
wk||<number> nZ
wobble|,[D[nA
wobbles|a[
wobbly|"a&B4C8Z<Y=]>cKBNaeajCkC
woke|)F,_/[0d;Y?ZTZUa][b]|up )F,[/[0dTZUa][
wolf|,B
woman|!D"C%^&[,D/^1C4V9[>Z?e@[CDD]IEJbKYN^VA^Xa^f[kXn^|and /[|in ,E4cY]gF|next #E|who #Z%Z,[2[?D@XnC|with &^K[
women|"D#Y&Z,@-@/Y2E4X7^8Z:W;D=BAZC?DFEBGBJ]KYNZRDT]UWYY][^Zb<dAe[h_jAl>n^|'s ,B:]?]nC|at 4Z|in #^/_DFTb|make /E4_Y^|of EF|only UZ|up /E<^TEhZ|who &a,C7]8Z:YJ[K_NaZZaWiZ
won|%E&]'Y-D/E0Y1@;c<]?bEBF^IZK]RASAYD]Z^Fb_c^f^|<name> <E?gEFfX|<number> 1eV_|again EZ|and 'ZEXIX|by #[|it &^?B@Ze[|the #[,C4C<[DZnD
wonder|"_,@7V8X9[:E][^bhBl[nD|how :Z
wondered|"V#[,Z9C@AHWId_De[gA|how "B|what "gHc|why "?BXgF
wonderful|%E&B)a1a8]:_;C<B?AB]EBKCP@RDVXXd^ZaXb>iZlB|team 1_V_|to :Z;]
wondering|"e#]0f7[>bDDH_IYS^U]k]n]|about S[|what "^7Z>aH^
wonders|+g5aPaQB
wonky|,Z;d>]I^Q[WXkZ
wood|,B.C<E=CCYSCYAiYnD
wooden|,Z0a4D=Y@GU]YC]FdYnC|spoon 8[|spoons @D
wool|!a"]&F+[,b8ZDBGaNCQYUV[c_^n^|on nD|sale mZ|shop AZ|socks !^
word|"@#Y&E(f*@+?-C.X1B3d5W7W9d>]?[@AAEF]GBHDKEMcNGO>S]TXVDX][a__c@dViCmFn>|about 3^5cX[ZZ|and 0[3Z4W:_E[MBY^l[|at C]|for "D(E/Y3^=X?]DFFCMDQZ_Zd^f[|in +E/[PDSY|is #bI]|of #[.[?]kY|on ,b2[FbW[mY|the 7a|tide *COE|to SD|with #Ej]
wording|#E&CX[
words|(A)D,B-A/D1@2B3]4D7@8_;Y<C>BADCDD^EYG^JXLCMCQCUBXZ]F^a_Va_b]fXgXhBiCj^n?|about #D+]3_P]X^|and &Y3[e_|are .Z8Z:[SYa[|below DE|can :[bD|cannot %[JY|for 8a|from U[|of 4D;]|on RZ|that 5]|they DZ|we <Y?_f[
wore|<[?CIB|<somebody> ,E=YN^|it ?D|the ,[
work|";#>%?&b'a(:)[+@-D.@0A6B7C8?9[:^<D?^@ZAEBBCbE@FAGBHEIAJCKUL]P>SFVXXXYX[@^Da[cahGiBmE|<name> ?bC[Q=YGfWk]n@|a 4]|ahead :[|and &B:DCZKES^hZma|as ;^b[|at &CC]S_j]|begins fD|by &^1Y2Z?ZK^|e 'Y*W|email 'c7]F[La^@mZ|experience &],a9[K_QXk[|for )C.Z1]4C9[:X@CA[DCT[_]a^bXdCgDnY|from ?a|hard :]JZ|has -[1aCCR[V^jE|here /Z0Yn[|in "[<_@]KDQYjCk^nB|is )X,[:ZDZ|it ,E|nights >^@^DCg_kD|of &];^<]=ZK]|on &^,C4a;>@DD[K_XYYXb?dbkXnZ|or fN|out 4Z?ZD_lZ|should ([4CC[|so D[|starts :BbC|that ,Y-];Zg^|the "DJdkZ|through 1[CZj[|to 7^:YMYQD|together nY|walk _E|with ,Z.D7Z;^<ZDAQTSAb^jCnC
workaround|Dbk[
worked|&])G,C.A0B2D4I7A9];A<]?XIAK]SCU@]BaDcSgJjDk^nA|a ,D|and ,[|at <Yk[|example .ZnC|for >F|in D^|it ,B|nights 4]|on 9]<[CEQE|out CYkY|the 4Z|through ?bf_|tirelessly <[
worker|"?#C%A,D7C8CD[K_k]
workers|&[)[/[4X:^;Z>b@[B]CaDXQAT_a]eZi_j_nd|at >djZk]
workflow|-c6Z8FR^nX
workflows|7[RZnX
workforce|&G-X4_R]Y[hanZ
workhouse|&D
working|"A#?'A)B+X,B-Z1X2E3@4U7A8B9Z;C<D=E>DBBCbE[F[I>M@NEPYRZTZWBYZ^D_Wf^iWj]m^nF|again 4B:FC_W_aFe_j[|and -^DBSZ|as 7ZDE|day D[kY|days D_GFQAYA_DiYj]kb|families %Y:]JYUZaab[|for nY|from ,cQY[X|group ,a-[E^|hard %]-D1a7]9DEYV[aEjCnD|harder A]|in 8[;FEYfD|on +]-C4_C[EAPXRDYdhYkB|people +c4]P]|the -]|tirelessly ;]|with ,D-a?;A[E[YAfEhZ
workload|NZ
workloads|1]V[
workouts|!]8]
workplace|6ZAY[Wh[
workplaces|/[;CA[bD
works|!B"[%D&D(E)E*E,C-b.d/C1Y3C5C7@:@>=?BA^CaDfF@K@NBOARXSYTFUXVYWDXD]>^X_DbBfDh]i]jckclAm=nB|<link> 4]C]eYnC|<name> #W-ZRZnC|<number> BZnD|and -C4Z<Z@WhY|as ._8[S[|at -Z2DA]RX|for >CDBW[|in KZQCeZ|on ,C<_DVY?|the DA|when DY|while nX|with jC|without ,]DCQ[nD
worksheet|&YDBmE
workshop|!E"_#Y1D2^6D7_8B:[<WA[DASZTWWbX^ZB[C]W^E_[dVhYk@lD|<name> "]>]SZT[k^|and EZ|is ,CCZQ^|on ,ZEZ|with XX
workshops|,[<^EZU[dW
workspace|4]:AAZhZ
worktop|2[D[F[W]
world|#A&B)@+X,;-@0E1=2C3@4F5C6C8b:b;]<C=C>>@BBCC>D@E]ICJ?K>NEQER<T?UCVBWCZE^]_AaabZdDeBfAgBj@kFmXn[|'s !]"Y5];]>EHWX[bYnZ|<emoji> B[iY|<name> 8BjD|a :YBCaY|and %a;BA_J]hX|class %E+Y-F8d:?;[AYGCNCRCUDX@^eaBb[h]iBn@|gets :W|has ;^bY|in FZ|is "C|leading 8];XVB^YbblF|of %]8b:[?^GWNE^[a]|to "[(^<ZE]c_|where /Z8CRDhZ
worldwide|8[;^<]E^J[RDc]
worm|!EDZnF
worms|,]?bDYf^
worn|,G1g8_=ZDZV^]E^]e[kY|by 8a^d
worried|#[&[)C,a.C4E9C>^I]Q_eYgEk@|about 2[>CD]|than <[|you >[eZ
worries|#Z%[)D:C>CJ^NB]DeAnD
worry|%[>^HCJ[eYkZ|about &Y>Y
worrying|"D)_?ZN_
worse|&?,Z4b7B9a<W=Z>d?CD^N_W@YY^E_[dZecj_nC|than ,C4Y9[>CDZKWQFY_
worship|"]8]^X
worst|"A'C,]7D9X<CC?Q]WX_[g@kAnF|of D^
worth|!_"D#B&b'Z(B)?+^,<-B0B2^4A5g8_:^;D=A>??BDZEDG]IFK]M>N?O]PVQDRASHWZXAY?Zc]Cd;g=iDjClCnC|<number> !d"D)E/D2C3]5a6E7]DDGaNDOZZZ|a *]+d6^D_Pe[Yn[|and D_|every +]|it "C9E>EGDU[kDnE|knowing 2[|more %C&a7_8C9[:BGCHDJD]X_XaC|of /bAXT]|the 8e]C^Z|up ^ZjC|your 8a
would|!;"C%U&C(>*B-@1E2b3@5>6c7F8=9d=C>??VBcC=D?MAP]QZSXTCU_V@Wc[Y]C^?_ef]iYkBnE|<name> 9A|a "^#E9_|ask 3[|be (?,a0D1E4^7D9a:A<CBAD[I]JAK@O^QZY^_^bWe;|buy /XQDnX|come 4EMY|cost 2]|cut XZbE|do ,DD]Y[|end AZh]|fall #Z|fix #[6^[[|get 9Y|hand F]|have #D)_4>7B;XK@NcSB]CkZ|help #^.Z4dD?|i ,C|it (]9D|let 2E|like #Y%Z+D,b.C2^4D7D;A<D=[?ZADBXFDGZHBKXQWYc]AfVhIkBmBn>|love ,Z.]4_5]N[QDSY|make "C'X6Z9ZQY[___kH|mean "](^,D6[:]E[[Yn[|never #Fb]lZmY|not #Z&^+a,b1[3C4A7]9B<[>B?aB_CBK[PbQcSGW@XDYE_>cYfagCi[kD|only 4[@[eZ|pay #B;ZQ]bX|quite ,a|rather ,C.e2VB]D@F[QASdjAm]|recommend 0aU_|require KX|say 7_]Z|see ,E>ZQB|suit 'Y2bWa|take %[?Y|the ,Z|want 0^QDk^|we "^%]iY|you #A'F(F)C.F2C:[=D>D@CBCCBDBFBIAMG_[k@nD|your "[7Z9DM[
wound|@bgc
woven|!Z8]^^
wow|+[8A:DAbKYhX|wow Aeh[
wrap|!B*F7D;^DYGBI@ODb_e[jB|the *F
wraparound|-[R[
wrapped|%Y&C-[.E1]@_ADQZSAV[]^gajA|in %Y&D@_g[
wrapping|!E-B:]n]
wreath|&F,D1ECaEFKEVEj]
wreaths|+[
wrecking|#[Fa
wren|,ZP[RE|came RE
wrist|&C4E<DCX|and ?[
wristband|*Y4_CX
wristbands|"D5Z7ZGZHC
wrists|(D|less (D
write|!]#?%?&@'^)^*_+A,<-A.W0C1A3[4D5A6F7@8A;><C??C@DcECFAGaH[IAJAObPBRDSVU@ZB]AbBcCfDiCk^m>|<somebody> .]|a *Z=[>YQD[Zj]|again 4@YBkE|back #BDFe[|down 3EYB_^kb|here 4[|in =[Q^|it #D,c.C9]>X?[V^W]|me *[G]OY|off GZ|on 2^DD_[|once 'D|one ._2[IESY|something .[S]jX|that 3BDY|the "[#Z&Z'a)]4C=_D]I[K]dZk[|them 3Y4[|this ,E|to )E,D7D=B>B?CCAD[I[KBMDY^]BbCeFf>jC|up 4cEYOaYbd]e]gX|us !b,E.Z3CDCSZXAf[|when 4]|your ![)]*C:Z=CL^
writer|>]C[eZ
writers|F]
writes|&W*[.X2Z9FC_K_Oc_EjB|in 3X|the *Z|to ,Z|your 9A_E
writing|"C#d)^+Z,_0Y1X4E7@;A><CDD^EBI[J@KYQcS]TEW]]E_^bAeCkZlC|a W^|and S[|before DD|down /Y|in 3^S_XX|it 0ZD[|on #DIEQWkC|that 9]C[f]|the 4]Q^jBkC|this ,[2A3Dga|to #^,]DYI_QY
written|"f%D&])D+E/D1F2D3D5@7B9A;A<>?>EAFBHaIWK^O[TCU?WCZB^Db?c@dBfAhDjZm@|and &E4Y|by #DJZj_|down #],Y|for "]|in #[,[;[B^Q[kE|on D[I[eBkY|the "[|to &A4^=YCZK?QHY^bFj[|up ea|with &_K]
wrong|!C">#>%>&C(a*G+C,W-@/d1A2B3@4m6E7E8A:E;@<@>D??A=CADGE?FXGBH9JAKDMTPCRBTbUAVCXCYlZ@]E^A_Aa@c?dZhAlCm]nE|<emoji> F_MZT^mZ|<name> ?ZK^|about ,A.[4[:aDYn_|account ,a4]Q[|and #C<b>CIBYD|answer ,Z=ZFb|answers (Z7EM__DaB|at #Z|because QZ|date CDfY|end ,YQZYZ|for ,[4YKYnZ|in 4ZCCFDI[Y^j>kE|letter QE|number CE|on 4a<E@DFEd^kB|one D[SCk]|place n^|shoe 4A|side &[|since 2[|size 4D|the >CDEj[|to ,]|way #EDDIaKBQ]kE|with #X&Y>_IWOYg[ka|write 4DYC
wrote|#h%D&d)[*^/B0B1F2E7A8E;==B@bAAB>D@EAF?IgK^NYT@VAXBY[]Ab?eEhCi>jYlBmCn?|<number> #@4[IBK^|<somebody> #Y4C@[gZ|a #^5_;[?YI_QDYYZ[nW|about )^4D?CKCfAkD|and Y^|asking gFj^|back QAYBn[|down #@I@|in #j@]C[DBIjQ_YXe]fDgbnC|it #>*c,ZDZI@|on YHgB|that #c&B,@4[I]KBY_jZnD|the &h3]ICKdYBkZ|to #c&Y,@;E?_@ZIh__bCeXnd|up 4DM[|us ,]
x|!D#A&D(_,A-C.D5W7E9Z;C<E??DZMXO[PYR^SDYBbafCgEjVk_|<name> ]]|<number> DWk[n[|ray #CmX
x2|/^C?TZjB
x4|)Zf[
xi|CANZQZjAnB
xl|7ECC]Bn@
xmas|0^B^i_
xx|"f+c-[?eRXTc[^fb
y|9]CC_]jE|<name> KY
y'all|%h'e,[.c5Y9D<h@[BhJeL^M_SacbdZgKibk]
yacht|,Z<]C_j^
yaml|,Y?XVF
yard|#@&;.A1F4B5D7D9[C[DXEBHXIEKES>TCVDWEYCZE^Cf@gBhCkClCnA|and YA|at >XCD|closed 0[U_|gate ,BCZ|is IHa[|this &F
yards|4EYE|since 4F
yarn|!],B7[8E;_@ZG]H[bZnC|is )F
year|!D%<'Z(B)?*B+C,V.Z/^1_2X3;4C5B6B8B9F:E<V?@C:EXFCJDLUMFOJT^VbXA]Y^VcYdTeXjAlZn]|'s !C#B,C.H0]1C8c;A>B?a@AADC@D>FFJ[KWQBSFUbVEY^bFfZgEiD|<emoji> /^0]T]|<name> !b+],D1_8ZDDG]Q]V[|<number> !E"d/B0X2C<F=D@]H^Q?TAUcVDYXgXhDjEn=|a 4ZDYQXYZ]DdYe]|ago ,_-[/b0[4ZFZRZVXjZn^|ahead B[i[|and #?&A)B,d.Z0B4=7_;BACC]E^HBKEQbTAUAW[YA[Tg[jVkYl]m[n@|are QB|as 4A|at 0Z1H<hVDlF|before 0C7D>CDBkB|by &_;ZbZdFkE|cooked +FPF|did 9^n[|draws B[i[|end !D.Y8Z>[GBS]nD|ends CZ|fixed #C|for 1C4[Y]]CdYk]|from &ZjB|had D[|has D[|i ,F|in -Y/Z1X2];[>]?YAZQeVXb[dGh^|is ([)],A5]@XKDU@]B|it ,DCZDEQGe[|make 7_V[|new -_8e:]R^][^daZ|of 1hFZN^UAV]Z?iXkYlCmb|old "?#[&[,WCEF[NYQVS]UEkF|olds ,^0C1EAYQY|on /D0Z1];[DZUY|one ,^;Z=_YYdW|only /ZE]|or 2[9U_Z|our -[<dR^bY|running &D-C;a<]DYHaREVTbe|since #F,E5^A]eYh]|so .D=[>^DZ|strategy &ECAE[bF|student &]K[|thank ?E|that ;Z|the &D,B.[2CF]QGS]dX|there 4[dc|they #a;[I_n_|three S^g[kb|to 7Z>X]XjC|travel QX|two ;Z|under D[|was 4^E^|we +],^-B.c1[5];_>[A]JCQaUDZbbWgZhb|what ;[|which #[|with "g0[<cQZc_g^|you ']DZL^nC
yearly|/]=YBYEZQ]TZkC
years|!E#<&Z'Z(@)?*@,]-E/Y0?1Z3A6@9B;X<[=>?Y@bBBC>DBEZFDH]IBK[L[MYP]Q[T^V^ZE]F^]_Eb_c[gZkClSnY|<name> )[@AC^|<number> ;DCBjDkC|<somebody> Ka|a ,VQ^|after #[I[|ago "^,C/C0A1D4>7D:[;?<C?C@AM[U]YB]Fa]gAjBkDl]|and &b,[.E2B5Y:[<@=]>D?_@BEDFFI?MZQZY[ZccCeBf^gDhEmDnA|as nY|at 1^5YN]S[V^|back [a|before 0[;_UZbb|died ,@?B@_e]g^|early V_|experience <ZAZ|for <_EDc]|from D^k]|here &Z@Z|i ,GNYQG|in '[0Y4[>ZEYFZLWU^bSfAib|it &C.Z4cUEY[|late &EgZk^|later /a;Y|of ,[1_2c4B8B;X<d?Z@@CZEgL[SAW[YCdEeDf[gAla|old "^#D>[Q@|on &g/F;[<_A_CBJ^Kaa[c]eBhenC|or g[|our 7[YZ|running ,CEdQFlZm[|since 0E1A4F?CEFQZVDfD|so ,Y2Y|the .^3Z;]SWnA|three <_|to /_1Y8[A]BZ]Z^]nZ|two Eala|we )[4b>[Y[|who @Zga|with &I,D<[DDKBnB|you &Y.b7]|younger +[/YTZ
yeast|,B4^
yellow|#D&?,W.A4D7C9^:@<DBFEFFEKGSEZD]B_ciD|and ,Y4[KD|coat ,]4DS^|hat >Z|line 3^|will CB
yes|!B"E#e%@&?'E(c+>-@.A/A0D1A2Q4V6a8G9B:@<?>@A@BBCCDaEAIfJ?K=MaQ[RDS@UGV?W_^]_Ca@bGfBgCiGk_|<name> ">,EDXIZSD__e[jBnE|<number> >]@]CBjE|<somebody> #D=]|and ,=4Z5]FaZYm[|at DB|but Da|by 4aD]|even ,fDCQ]d]nb|i 2Z|if ([,@IBQD|in ,^<D|it ,G2B;aDEY^b]eBgA|on #B,^@[CcO[jYn^|or (d.B4]D>MaQFSAe]jZkFn[|really ,_Q[|that ,]4AYB|the #b,c2c3^C_D]GZIeNZOZQ]WaX_jXmX|there 8Z?^FYd^|they ?[QE|to #]&Z2W4B6Z8ZDZK_|we "a,a7[;CD@F?P^S]YX]^^CjX|you #Z)e,@:[>BI^gEj]
yesterday|!@"B)D*D+C,G->.E/E0D1X4f5B6E7F8E9C:Z;C<D=B>^@]AGCDD?EVKXNGOBPAR?TAU?V[WCXAYbZ@[X]B_WdDfYg_kElXmDn>|'s #]1C3]4Y8D@ECEQ[S?YW^EdEf[g@lWnE|<name> [Y|<somebody> ?DF[g[nC|a ,@QChZ|and ,d;Y@CQ_kC|i ;]AZQ@bZeX|in &ZaY|it ?[|the ,XEZQZ|to -D;E<ZRE[]|we #Y1akZ|with &A1^@ZKBV_|you nZ
yet|"^#@%]&A(C)[+?,B.@/[0D1_3>4j6_8]9A;A<@=@>B?D@ABFD=E_F^MHOCP?UVVXXAYi]Y_AaCdEe[gGiBk@m_|<emoji> "])Z4b;CNZYWbF|again ,D|and #^,Y0[YZeY|another :b?Da[lZ|but 1WF_m[|if ?[|know 4Z|please EZTZ|so A]h[|the 4_8Y|they &FKE|to ;Fc_lC|what HC
yield|5jZaia
yields|HE
yoga|0]:A@CG]gEj[nE|for 0^G]Z]|this @E
yoghurt|,_Q[WW
yogurt|8Z^[n[
you|%g&B']([,C-<.Z/D0C194D5B6^7_8[9[;?<6>_?[@]A=BFC?E>F]IXJ^KDL]M[R>SWV9X[ZB[Y]a^Y_YbEc>dXe]f[gXhEiCl?m[|'d #A%F&D'F(Z+E,W.^/@3F4@5D7G8D:F=]>A?>@DCCDBEYFYGAJALAM]Q[S_T>WBXCYF^Dd_fDi@j@kEnB|<emoji> %X'C(@)_+e,X-G3_7D8Y:d?[D]F=G]J[KDNaP_Q[TDX^^Ya]mCnU|<link> 9YF[HY|<mention> #E&^4E?]K[QZbFcYfd|<name> %B)F,Z2Z7D9B>B?aDCIYJDNCPYQ[R[Y]Z^]E_Eb>eBfdhEiC|<number> "c)[+Y2Y=BC@I[JYMCN]QDSAaD|<somebody> ,@.A5^?DA]CYDDQ?ZZ|a "c%A'B*a+^,D-Z.[4^7?8A:D?YFCH[KGLBO[SUTCUCYX[B]FdGk^|about #[,A.Y4@8D9Y:E;D?B@ECbD@I_JCMAQ>kC|absolute +C0D?ePEfZ|accept #]CZd^|actually #Y9]DZHAQ@iX|add 94:[KX_Fa]ka|afford "](D)^7_9@TZUC]a_?nC|afterwards .Z|agree (d7DJZLWMdQBa]iC|all "E%e'Y,B9_;Z=ZB_F[JaKWLWX_a_bZiYn[|alone =Y|along #a.D0]<YIZUZ|already "Z%[,^.D4a7XDZSE]Vk[n]|also :]|always .XS]|and "D#B%_'D(C)C.d3d:Z=c>A?C@^HAIAJ[KZMXQBS_UGX]YAdbfCg[hEkE|another 2Y|answer "[3Z5]8[9[:_|answered AY|apply .f4]Sbm^|are "E#Y%f'^)Y*Z+],E.C2C4Z9A;b>c@cACC@DFJaLaN^R]SITAWDYVbVecj?nF|arrive g[|as %_/^>^J[SETXd^|ask "[#c.[2E>[DAFCH]IbS]YE]BebgDhZmE|asked "d%^&?)[.E?BCBDZFEIbJaQBRYYZ]DbCf@g]jSkZ|asking #_%D>BB@D[|at #Z(b*[,[-A.C1]4Y7]8D9Z:F;D>ZHXMXSB]X^AbVgAlanB|ate >]|avoid 9]aY|away '[L[|back #C%Z,B8[9A:]DCJ]MG^Ya[|backed .[|bank @Zg[|be "c(F/]5[7W:F@CHaKAN^QEZZ]Y_CgAjEnE|been 9]aX|before ,].Y/Y4a6Z7A9]>CC[S]]Cn]|being %^?F|believe "W(d.XA]M_Z]aEh]kC|best %_J[|better *Y9[:e>Ba^n_|bleed %_(Y|book )F*a+B,D.D3[9D>[DaG_HDO^XXk]|booked #^3[4E7B:C=ZG^YDaDgY|both *Z6Y?ZKc[Z|bought #C4F=_CVDEKD]Xa[d[|bring ,>:Z=a>CD@K_WD__dYjBkB|but ,]eGkC|buy /Z2a>CGAQ_WY]AjC|by !]'Z2]4XDBEaL]Q^UFgZlZn[|call "D3a7Y>]Xa]C|called #f;d>_QCeX|came 'Z.Z>f?A@[I=eagYn]|can !D"[#a%A&a'B)D+?,?-a._/D0D3]4<5@6D7B8_9=>E?[@CAFBBC>F<G>H[I?JCKZNCOHPCSZV@YC^]_;aEeViDjGlEmC|cancel .ZGFS^]D|cards QF|care (^._MWS_|carried f[g]|carry >C|catch DB][kBmF|change "]|changed 9YgE|check #C/_TY|choose .Z7Z:]=@CZ][d>|clapped F^mY|clean 4CQZ|close %].B|come %b.B4D9^@[J_KV]C_XaCgVnE|could !]"V'e(a,=4[6[7b9>:Y<]?DD@EXFBL^NDQ<X^]a_?a^b]dBeAjBkEmC|covered "_%ZH]ND^]gE|dare ,Z|decide .c2Z7YS[d[|deserve !a(A,D.D3E7>8c:]>BAYDEFDG[MCQCWD]F^caee?h_kAmAnD|did !D#[(_*^,W0a3_7[;D>[@ZCCDDFaHBIAMaNYRW]YaAdAfYgMhDk@nC|dm #_I_QZY]e^g]n[|do %@'E)F,D-X.C0F2>4A9F:Z;X<]>Z?ECBFAHWICJ@MYNAQBU@VbXE[@]E_Bf>hCkY|doing 7CUd|donate X[|down (G?[|drive .aC[DCSYkA|drop FYj[|dropped >^e[|each =[|earn 8[|eat +],^.C:a<ZC]QZ]BcY|either #[3]4aX]|email ,^|even .]9DDBeA|ever "C#]9B;E?E@ECYFEI[LagCj^|every !]%_4^Ja|everything 7cFC|expect "Z:]|fall %YD]|fancy )Y.^KDSZ|feed "^?Z|feel %X(B,B.b7D9B:aJZM?QGSX_Cae|felt ,Z=Z|fill .]D]FaS^kYm[|filled #c2^@aWZ|finally 7DFY|find '_2Y9[>DCWD?QBSC]Df[jZ|finish (bM[|first ,A8Z9]QCW[j?|follow 6F7ZGB_DaZba|for &D+F.D1_2C3D4?5c7E8Y:c?GCCD=FFGBIVKDMINZQEXBYCZ^]Wa[gZiXk@m]|forgot )_Na|forward 3Z|found NY|free (D)c|from -X.]0d8X9]CZH^SXU_X_|gave .^:]>D@ZDDSX|get %B'b(D)B*B+A,d.C/D5E7=9C;c=a>>?AC^FDGBL[MZNBO@PCQgTAUBW^YA_Zbadbg^lC|give "@%Y2]7_9]DBJYQGTZW^]]_YjD|go "D#^'c,]7A:D=B?XBACADBHDMXW^dEne|going (Y2^|got '^,E.@4_6^9A>e?E@[CcFFKCLPS@U[Y^[]e_gbk[|grant 3F|grew '_L[|guess "?(fHAM^_D|guys 7C;DBcFCJ]^Fc]ib|had "['Y)c,D4]=ZCaDbF_WY]Bb_d^eYf_gBkI|hand #Z'_DZk^|hang ,[.ZDY|has #F4ZCDK]QD|hate "Z7DDAS^WZ|hated DEWa|have %B*d+],B-D.C0C3H4_5[8_9F<D>Z@^ACB]CWDWEZF_N[OcQASFU@WE[A^XbAcDdCeXfMg[hFkYma|hear .D9b:D>[F_SA_agCk^mY|heard "a#F2FeYjZ|help )^|here >CeCnE|hold '[:]aZ|home C[|honestly .^SZjZ|hoped #Y>^S]eZ|how #C*],]2YD]N[O^T]jBk_|i 4a9[=[A^Y[a[h[kCmD|if 'Y4E>C?[DDQBT^gDja|in "B#Y%B(_,^.W0C3E4a5_6X:D>f?CE_FVHBJ_NBRESFZ^_@echBiCjYkDlZnD|inspire %]|into ,C8Z>[QX|is %_'X/^J^LYQB|it #]<[>]B[M[QHSDUZb^cZeZgZ|join -F7DSX|joined =]|jump *aO_|just ,Y2Z:D>ADY]AaBkW|keep "B#D&[,D.T2@=H>AHAKYY^eCj[mCnF|knew (Z9B:ZB^KAQFSC_AnE|know "X#]%B&B'@(_*X+E/]0Z3a8@9::Z<_=E>9?@@=AaB@CBD@E[F]H]M_QEU[WAX]ZY^^_=adcadAe<g>h[iGkAl^nG|land #[)X5]ZY|last "_#Y'Z([7?DZHZ^D_Dg[n^|lead ;]bYmY|lean GZ|learn .Z|leave %D*D,_7CC]DZE[OEQ]S_hZl[|left '[,E.DQ@eBfZjY|let 5Z>?DCZ]eBjF|lie >[eY|lift DE|light D[h[|like "C%^&Z(=)C*F.k2a3C7C;C=^?C@bFBJZM?NCQZSjZC]A^EbCgR|liked .^9YS]_Ya]|listen "^EZH[|listening "]7@F]RY]>|live )?,B-Z.B7h>]C_FYNCQAWZXDY[[YeYm[n]|living '[|look "D+X,[7YD@]ZgF|lose 7X:DBYN>]YiZnA|lost ,A.B>b@ZQ>R[e[|lot #]%],]3^5Z9];F>?BdIYJ]LZXYZe_aia|loud %]J_|love "A)_,C-_.A3g7W8X>YBEE[HBJSK[M[QBR[SDXXaDbYgXjBk@|loved ,B>^XY|made "C(Z^ZfZnX|make (Z8D:?D^FCQ]_Vb>|making "CF^HC]ZmXnE|manage '[FZm]|matter 3B:E|may #A%](_)E,B.a2@7?<a>[AdBXDZF[IUJ[K[MdNASZ]CechbjEk[|mean #]|meet /]T^|mention (E+]P[a[|message DaIDk^|met .C|might ,D:E>aFCI]S_|miss ([.B3[7@9aT__]|missed "].D7^9B;b?ZDCQAS=TY]YbakC|more .YD[QBe]|most >^|mostly #YCZn[|move *YK]YAaDg]n[|moved )[7Bf^k]|must &Y,_3]DaK^Q^Y[dFkU|my 2Z8[AYQB|need &d'C(@-E2A3]5D6C7>9@:F>W?EC@D_EBFZM@NaODQBSEWD]D_?dCf?iDk^mMnB|needed )b>Z@ZbC|never .[7^FZQZS]]_|next 0^D[UcbE|no !]#[&YeVjY|not 3^8D>WY>e]|note 4ZAZ|nothing (Z.[7Z=_M^SZd_|noticed #^Q]|now "7(C-[4^8Z9?=dC_HE_Cd_n[|off "B#[,Z.@9d>eCE_ae[j=nD|on !Y"C#]%C'f+F,[-D2Y9X;A=CCAD@H:J@KALhS@YD]^a?b?dCf@hCiAkElC|one "b#D.Z7_HYM]SXWDY_ZZ]Z|only !D(C@EB[Q>W_k@|open +Y9[CDDCMEWYYB_YdDkB|opened #C|or #]%[9c>=F^JZK^_^g[jW|order (F+a2[@ZTZ|ordered D^k[|otherwise +[PZeE|our *[<[JbO[RDZD|out .Z9DN_S^TBf[g^jF|over ICY[|owe 'Y,X.C:ZD^SBa]|own .E/Z4Z9[=]>AD>QBaCkC|paid &E,X.D2FC[FYY[gEjU|panic 'Y=Z|pass D[kX|passed 9E|paste l[|pay 'Y.Y2Z:]=;CbKCa^dAe@g]|paying ,G7?|phone CB|photograph k_nZ|pick )[=^d]eagA|picked =[>Z|plan "[7XCYH[|please .^C^SX|plug DCF[kCmY|pointed #_>E|pop 6[|post 3YX[|posted 'Z*?OA|prefer ._SZ|press (F6[e[|pressed @^|pull 7[Z[|push 5[|put %A,C/_3C9D=[>[?C@BD@NEQAT]eZgBk>|qualify !_7[D[G[gG|raised ?bf^|ran D]|rang #F>[?CIBQ_|rather .A9bCBQCSAW>__dajE|reach (YF]mU|read #C(E,Z/_2X4D6]9[>e@FC[DDG[I@Q]T^W][^]Zd[nD|reading 7E]D|ready "](D-Z7A8a:^FCGYHaM@RYTHXD]@^_ia|really (E,D1]7e9ADFGVPZUEX[]a|recognise 9b_]|refer !Y|rely >^kX|remember (a,BM[a?gDnE|report DE|returned 4]SF|right %b&^+aJbK^P[|ring )X+V.ADYQ_WAYBhdjZ|round >FQ[T_|run .A8_9E>ED@F[X]^^_B|said #],_0C7a>B@YFFIZJBKFQ_YA]Xgbj]|sat 4D>^@Ze[g]|save N[|saw +[DCKbjX|say "_'E(B+Y,@3h9G=[D;H]ICJCQCX^_C|scrolled 7Z|see "G#F&E,U4[7B8B=Z>H?bCbDAFZHCIDM^TBY]]?nD|seen 9ZK_|send #^'@2Y4aDFI^LDYWjBkDnC|serve "B|set >FDE|shop 7[FamY|should "[#C)c,E.B4A6Y7B>]?bBBDXHCTEg^jY|show &[9E|sign !b.C3F=ECEDBeBg^jB|signed DZ|sing .C|sit ;[>BDBQYSC^E|skip +]SE|sleep )X9[nX|smell "[,Zg^|smile %Z|snooze 7eBZ]biZnF|so #D%C.^3[4FCEDIE[J@SZTEUFg]jA|something )Z,B7]:B>ERWaB|spare 6b@][^gZ|speak "C+^,Z.ZHES[|spend !^'C)ZDCFENZTDaEkE|spent #[|split >EDD|spoke %[?Yb]nB|spot EgjCl[nC|stand ([,_.C7]CYM^X_]_m[|start 2[9?:DS]]]iZ|started ?Z[[fZ|stay 7[8B=ZXZ|stayed ,]4EQY|step 8[]BaD|still "^.A0C4C7_9^>^B_GEHYICYA]]_^i[n[|stood "F4Y@X|stop 5c:_>[DAk@|stopped >]DD|straight ,]jY|struggling #F|stuck "D.XKF|swim 9D|switch DYG]SY_^|take "?.E2b7C8A9BFZM_W]d]eFjC|talk &]5]>]QXdZeX|taught ?^Q[f]|tell +[,A.a9F;_>X@ZI[QBSZYYb[j_|text .Ek[|than &[,Y.A>_YCe[|thank "c3]?DXb|that #?%B)f,W7E:Y;Y>?FAGCMASYYZ^Eb^h]nY|the *d,[/a3F4E6D7A8]=bBCD?E^MENXOeTVXDYE]B^^iBjElZmZ|there #E%B,@2[:daV|they 6]|think "C%B'E(a,E.[4A7X8D:A=XC[DCF_H?MaO^Y?a>fBiBmc|thinking 7a][|this ,^0D7E9D>@D[F_UB_Fb[g]k]manD|though #[%ZJZg_|thought )[,B6Z7^9];ZQF[X|three *YO]eZ|thrive -]8X9CaZ|through D>F[P^YBkAnY|throw 9D|ticked #aI[|till DE|to !B"A#>%@&C'Y*C+@.^0E6_8B:B<E=<>=@>B^C[D^EaFZG@IIJYKFLZNbP@QCSYUCVaYG[U_Bd<gBi[l[m_|today '[9DM]QE_BgZnE|told #c?B@YIaYZdF|tomorrow #_*ZI_OZgY|tonight %ZJV|too :Eb[mZ|took &D:[?[bFf_|touch UZ|train jZ|travel jEn]|tried ![#D4C9c__k[|truly 3Y7d?Y]X|trust "a,]5]HX|try 9X_YbZ|tune D?kE|turn ,[2[5]CXWXZZ|twice #Z,>CZfC|two 4YYX|until >^DZIX_ZnZ|up +b.Z/@>Y?X@]P^TEgZn_|upgrade )ZN]|upgraded SE|use #[9d>^@DD[EcFbQbYBeXgEk]mX|used #D(Y7]MX|using 5h9ZZ[_^|vote -_.aKYQZR_|voted "D,b=c?DDEQ]d^mZ|wait "]7[D@QETE]GfEgXjDnE|waited 4]>b?Ve_fZnC|waiting !b"@(D3^5D7i8e9CFBG]HBNDUWZA[]]h^ajGm=nA|walk (Z*Z7Z8^DBFYQC]ZkB|walked #E([?AMY|want !b"b#?%D&_'[)B,^._0^2>3E5D7]:^=[CBDYEEF>H[K_OZS]WAY]ZCfYgYm:nA|wanted #Z%[+X,?7[QB]Y|wants %X|was #Z|we %X,C4[?ZDDN[SZYBkCnY|wear (ZDZ|weigh ']3[L^XZ|went 4[?cfZ|were "C#d%D&@,Z/[0c4X7c8A9[:Z>e@_BFD@EDF@IZJ@KMMB]]aYbQefg[iAjYk>m@|what #C'Y,G.Y4=9Z<a>AIAO]TC][cae@h^|when 'F2[4^7Y9E>F@ZIYLGY]_C|where "[&aD[aEk]|whether ,H4ZDFS]|which &Y4[D^KXgZk_|who #B%[&Z*Z9^;d@DDCFEKaQCS[dAfZgCkW|whoever ?Y|will !e#C%W'C(D)c+Z,c-D.=/E2[4A8a9E:Z;]>EBFCFECFbG]HYN[PUQZSDX>^a_?a]fBgFhTjBlCmf|win J_|wish "D9bFEMDQC_de^nZ|with 'Z/Z8^C_L[TZeX|work 3]9Y=CSBW[|would ._2E7e?CQC][nD|write "Z*ZO^]]gEjC|wrote &FfEj[m^|yet %]>D|you :[;^bZe[|your *[=[O^TZW[]D
young|"B*[,C4A5g8[;a?a@WE[G^HANAO]QYRHYDZeaabZe^f]kEl]nX|<name> <^kE|man #X?a@[I_|person :Y
younger|!Z&?+Z/Z?CTZ
youngest|&a,d5]@YEAQdbEfA|was 5^
your|!b%]&@'b(Z*Z+D,C0:183b4C5V6d7^8]:B;9<:=a?E@^A<B<C@DXE?GaJWKCLdMVNXOZP@QCTYU@V:WYXcZZ[_]_^]b@cBd[fCg]iBjFkYlDnE|<name> !]#X%=(i)_-Z.C5e7^9B;b<_>Z@ZG_H[MeQZX@Y@Zc]XaBb_|<number> !@"<(D)B,D.a/Z2]4[6a@[CBKCMAR_SYT^WaY][^]^|account #@'a.[/CD_L^WB^[d_j_|accountant F]|address 'A*]4B>bE]QGe[lZnZ|adviser 3E|age '^L^|alarm XY|alarms 3^7dJXX]]aa^nZ|allergy !Z|answer "]F[|answers 2^WaYZkB|application 4XDchZ|appointment 4Y>dCD|area DC]ZjBkCnG|arm C[|audience ]^|aunt ,D|average 3C<dX@^anE|award bE|back !Y%d)Z.]7^8^HEJaMZN_SZ][mYnD|badge 3CnD|bag 4Z>b@BDBQAY^e_|balance 8Z|bank 'C7C:C=V>AD^H^LAODQZSA]E_DaCd]j?k]|basket )]6a8ZNYna|best !F'^(Y7[8B:]J@LZNCXYZW^B|bestie 'E7[G[a^n]|big 8Z|biggest 'Z5[H]L[ZY|bike ,]DZkZ|bill ,E7F=_>CIFQESAd_kFn@|bin @[F[gZkDmZ|bins D[|birth '_L_|birthday '[7[;[|blood /Y|board "Z9D_En]|boarding '[LZnW|body -D:ZG^|boiler @A_CgFmF|booking '[.aSa|books "A|boots ![|boss 6]7B>^F^[Ye]mbnY|box )a,[4E:DN^d^|branch I[|brand -Y3F5ZX]Z]a]bEi^|breakthrough NXbY|breath DC|broadband '^6Y@[D[g^|brother 9F>^|budget .[|bus .B=A|business !A"[-Z;[CCFYJBMDRa|calendar 3[D]|call &]=]K[_ZnX|camera D[kY|car )^D[N_QCe^k]mF|card !](V4F:D=Z@[CYd_gYkWnY|cards =Y|care .^|career (_+^7[<[a]|cart !E)cC]n_|case -X4aDDRXkC|cat F[QD]amZ|centre )]>]|cfo 7D]B|chair 4[9BQAmZ|chance %ZaD|chances (@*Z|chest 5]>CZ_eE|child %D(C)a,^.]5E7a9?:B@ZCFIDJBK_M?NcZA]]_IbDh]nC|children 7_?ZDDTV]^|choice 7bWZna|city "C%[mD|claim e]|client 7[>]e^|clients "Z/Z8B|coat "YHYQ[|code +[5[D]|coffee 7aaD|college DZk[|colour F[|comfort 8a:]^]|commas OXbX|comments #_,[QZjU|commute !c"]/F:Z;[G[a[|company "E'_7]9]DF_ZmF|competitors /B7S:C@FDDMAR_]_^@nE|complimentary "[*ZGZH[bV|contacts 5[E[|continued ,D:DEZ|contract &Z,DC]I>SDYY|cooperation X_l[|copy 3[8[UVX]c^|corner ![8Z;[|council %Z6]FZJ][[^[|councillor "_(C3]9EF]m^|country 4@|county C_nY|cousin ,]5]DDZY^]kE|credit !['^>YD]GYg_nY|crew !Y"Z6E|crossing ![9?_C|current !ZDZ|customer -Z|customers HY|cv .a/b3[7^>D@ZT[|dad #C>b@[KBe_|daily X^nY|data "[.a:COEk[|date .D4E>CQ?jD|dates 7X>]n^|daughter 4Z|day !ch_|demo +][[|dentist ([:[|deposit )E/D4]@YB]DZTCWVg^i]|desk )[,]|details ,Y8Za]|device -ZR_|devices SZ|diary 7^]]|direct 6Z[Y|dm n[|doctor ,C3FD[|dog !D(A9]:C@]LFMBPZQ=SC[V_ZaAd[eEgZjEk]|door 4]8YCFF]PZgUm[|doorstep 8[:]^]|dream )[7F8Y:]]B^Y|dreams :ab_|driver 7]CE|due '_LX|e "E7[GBLXkC|ears ,^Q]|electricity "^|email #Z'a*i4D6^C^L_Of[^]ChYn_|employer "[|energy '[LZ^BnE|evening =]|ex ([7^:B][|excuse (=7f9?HFM?]a_C|excuses 7a]]aY|existing 8C|experience %[*A-YOE|eyes "^.^3]JDN^^^|families :[|family "]'Z/E7c9[:B>DH^][_Za?nG|fare 2Y4[|fault )]4?>]DBe[|favourite "C'E(e*W8@9Y;EHBLCMdNW[Y_ZbCn^|feed 8ZM[|feedback %f:DJbiFl^|feet &Z8X;YD_QU|file eX|finger n[|fingertips !]V[|firm "F6_9][[iY|first !Z"]'C(D)I+f.F/B3C6X9ZD@GZLBNAP_RATD[^_]fDg[mBna|fixed /YFbmb|flat !Z"A*X.Y@[D[KXe]|floor 5aDZS[|flu "^6AHZ[F|followers *Z|foreman SF|form *D,YOCYD|free "Y)>*E+C.D7BCdDDGYN@T]kD|freezer 4^|fridge 7B@[MZ]Eg[|friendly 3Y7^A^|friends %A*DMaXB|front JYX^|frustration %^JZYZ|full -[|garden 8a:D|gas 7^|gift /ZXEbY|glass 4[@^|go a]|goals 3E:aa]|gp D]QBS_|grandad 9a@X_]|gut )[7[8[|gym Xa]Z|hair %_&Y,^F^JZjX|hall .XDG|hand %^,a.DIXN^Q[gC|handle (b*[M]O_|hands !Z)X2Y4Z7^>X@YD@dCk[mE|hat U[|head "]+^,Z.YSY|health :]|heart "]0]3E:BFbH[aDm]nD|heating hY|help )YNZQ]]X_[|history DAe^|holiday @[FA|home "a(B)Z.C3^7CD?HXK^N[kA|hot D[|hours =^d^lZ|house %b'e(A)b+^,[/_7EJaLaNaT_ebjY|household CXD[|inbox )Z*_4Z5[O_Z]][mX|individual ;Y|insurer '[h]|invoices &^(G.[HaKW|job 3aXb|journey -C8?K[UZa_|keys )YXZn[|kid .c3b|kids %[9]F^LX_Z|kind ?]IYfY|kitchen )[7WTZW[n[|knee 3ADYka|knees @ZD^|lamp .E|landlord .E7A@_D_M[QCS?[YgbkZ|language "C'E(^|last "a#C9a>YCAD]J^YFkY|lawn *]|leadership 7^:a]^a]|lease nZ|left k]|letter #[4[>[I[QG|letters #^I[|library "X#E.aSZn_|life !B"Z%D)C.[7@:bDEGBKDN?OEQUTXZB[C^Wa_hBm]|lights 9Y_Y|link !b*^7Y=E|list (Z|little !['[,Z:BNDYCaCj[|loan @[gZ|local @DgD|logo 2^U[WZXXnZ|loss >Z|lot BZ|loved "Y%Z(^)[B]DCM^|loyalty %AOD|lunch .]S[|maiden ']LZ|manager '[3[DaLZnG|mate (]MZ|mates 7ZDDS[]Y|mattress D^TZmZ|message ,E:ZeD|messages OWQD|meter ">3]HCX[|midwife ,YD[|mind ,[.a0]9Z:WDBJAS[_Weana|minutes 9A_E|mobile 'dLa|money "[,C.Z2B3B4X8E=d>>H[QZ]]aDdfe>kZ|morning ,C/[8[>[NEQC|mortgage F[n]|mot @[CDX[|mother "C,a.Z3]7V>^Q^eYk[|mouth .]]C|move "@(ZHBUaaB|mp /Z3b|mum '],]3]5a9]Z__XjAnC|nails :]@F]GaZ|name !Z%[&]'@(D+D,_.X2?3>4B=Y?YCFD@EYFCL?MDNGSZTBW=X@ZCe^g]k?mD|nan (_,D3]9aGYM]X]Y[_Zn]|national ]E|nearest 8YbYn[|neighbors 7a:Z|neighbour *EE[OEQCjAnB|neighbours @F|net ZZ|network (c5f:DA[E_MbQBZcb[nB|new '[8_:C=DD?GBL[MCQYSE]X^YaDgB|next !X*d6[7B9?DDKGO_Q[X^[^]Bi]jE|nose "Y7a|number '?CdLBO^QD_^g@jZkE|numbers )]|office "B@^Q^g_|old 4_6a7E=CCZD]QC[^^]aEh[nZ|only JZ|opinion %^3[9Z|order "B([*B>ZHDJBN]OEa]fGkXn^|orders 4_|organisation +[-Z5^8BR[Z]|other #['Z3[7ZDDX]|oven @DCE|own !D#X%C'B(Z)^+_,C4A7D8B9b:^>_?]CZDVFDI]N]PSWDYB[C^H_Ybce]f]j_|pain %^JY|papers "D>X|paperwork eCnX|parcel @[C^jYn^|parents >_e]|party 6[[Z|pass !])Z7^N[|passion <[iY|passport D]jE|password na|path ?D|patience 1d:XIBQBR[VcYBa_f@kDnA|pay =DC[D[nC|payroll ']6]:[>EL[]_aZ|payslip 7YUXhY|pension "D-Z2[6ZF^R]WZmY|people %C-Y5X8]:_;FJAQ_T]b?mCnZ|perfect !ZnC|person >[|personal 3Z|pharmacist DaHG]Z|phone ']*Y,]/_3_6D8F=C>ACCDYFELTO_TWZ_[CdCeEk]mG|phones D[|photos 2Y?Z|piano h[|pillow /^TZ|pin nZ|pipeline -A^b|pitch W[|place "[%]4a7D8CD[HZSA|plot .DD^|pocket (Z)Z8]9A=CA[hZmYn_|podcasts hZn^|policy ']L]|polling "En]|post 3_|postcode !]#Y.CD[I_|potential 6Z[Z|prayers e^n[|premium !['Y/FGZ|prescription 'Y|problem jY|productivity 8Z:C|profile *]3^O]X[|purse .]2^|pyjamas >[|question #^I]Q]|questions (=,C3C=Z?]MAYDj]nY|quote )c|rail DbR_|rate SE|rates DE|receipt ,[aY|record "B|reference eB|refund CZ|renewal =ZDDQ[|rent #].Z>E@]I^QZgZ|rep &[C^|results /Y:[|review ?E|rights 3[|road &]/cT]|roof "G)Z>WHDQC|room n[|route Da|router 4[kX|safety %ZJXXF|say EbFERZS[]G|school +_.D9Z@ZP_i]nC|screen 5XZZ|search @D|season 7EN_|seat ,[7[|secret !^|share SG|shed Fam]|shift #YIZ|shoes g^|shop TZ|shopping %Z,A8Z|side %]2[8_>[DEQEe[kD|sign 3C:@MCb]|signature .d|size !Z'D4]7Zn[|skin :CDDF^aDm]|sleep 7ZJ[|slot +[=ZP[XY^]dWi[|smile )Z@BA[|smoke 3[|socks ,[|sofa !b)[7]GZ|son YY|sourdough 4_D[|spam D]k[nX|specs DZO^|spot !C|staff 5aCAZY|stairs ,Z.cCD|stay 3]:Y|stomach >a@[D]HDeak[|stop 5]D]|stories %[*[3]|story !E"?%Z'C*a.E;[FBJcOZREmCnC|street "B(G9a@BCXOYQXYChCjXnB|stub .[|success "C%Z|supply 9Z_Y|support ?BAZhL|surgery eHkB|surname ,E4]DDY[|table )_N^|talk N]]E|tariff .]6a[Z|taste !],]Q_|tax 8Z|tea SZ|team 3C7?9Y:XDENTQCYYgDkC|teenager ._|teeth k_|tenancy -e@[g]|terms 8]|test !Z6b7bEf[]]Za]lcna|thing .cB_S_i]|thumb QE|ticket &ZQEW_|time %b7C8^:c=_J[a^d_|town !Z(c:AG^M]|train 3[CCD]I[|travel *BOD|trial 7ZkZ|tribe %[|trombone "A|truck 7^|trust ;Y?@c[n[|turn 7a|tutor 7]|uncle 6Z|understanding %D1XR[jCnE|union EdlY|unique !]-Y8]R^][|usual .Y|very '[|vet QE|views %aJ_RC|village 3[_^|visit lZ|voice %c)E-[8[:bDEJ[MAWXkC|vote 'Z.Z2a4D=^MBQ^S]Wdd^fDkZ|wages k^|wall !Z#]@ADDIY|water BDCC|way 9Y:]DB|website :DDY|wedding "Z.E:Y=[h]|week )].b@XNaSe^]c]kD|weekend ![7E9>|wellbeing !C%_|whole )[+]@]hY|will /Z6^S^[_|window ._SZ|word DCQ_|words #[;]|work ']DZL[|worries %[J^NA|worst DAQYnB|worth :^|wrists (D|year !].^SZi@
yours|!e"D#:&A'c(Y)Y*c,?-A0D1@2A3Z6X7^9^:><?=b?DA[B@CDE?FAGaHAIFKHLaNYO]QCRAT[V?WDXW][^V_]d[fDhYiBkXnC|<link> HZ|and .Y9]YX_Ze^nE|at !]G_|be )B]_|before !D3]7]|better TC|by !_/Y|came 4[|for *^,D8dJYO^Ta^]kBnX|goes 4]|has .E7E>CD[I@dCeCfYh^k]|if *[.[O[SZnZ|in 3Z4Y6Z=^EZX]Y][cd^|is ,[>YCbD@OBX_Y[eZnB|now !Z7]]^|on *Y|one 7[|say 7_|says n]|the ;cDBb_g[|this hX|to 9]=]DZ|today ,[3D7[GYT^XA|too @^g]|truly 7[AchZ|up *^+^C[DYO^PZ|was =]>]D[eaje|we Da|with (]4Z7CM_fD|would )b
yourself|!V"b#B%A&B'D(D+B-C.C1E3^4@6^7h8c:c;C>D?D@EAEBDC?EGFFGYH_I]LDMGPASBWAXVZZ[]]b^__BadbAeCf@jCmB|<emoji> FEO[|a 3c6^7[;^XabZ|and %D8]D@JBeZk>n]|are :^]EaZnX|before .Zn[|for 5]|if 7b9E|in GC|on %^7[@[FeQEgZmY|out 7[>Z|the )Z6[b]|this 8[|to !Z8Y]C|what 3d7b:C>EDAF[RZXf]]mZ|when :[|why 7bDC[W]^jEkB|you )?7C8C:aN@]Bab
yourselves|"[(c+^.]5ZBaC]Ma
youth|4C:B>Y?YDDSDW]Y^a?
yr|&D)[CGQY[Znb|old &DCGjD
yrs|&Z,X/WSZTZbBn^|on &]n^
z|3X8ZX[
zebra|,]
zero|!e"]#@+_,?-Z0b8Z:D;f?bAbEaHZICL@P]QFUcWAZD][_BbbcXfYh]iCj@mAnD|<name> ;Y|cancelled jE|to 0YaY|waste ;cb_nZ
zigzags|@[X]gY
zine|SX
zip|#Z&A'd,^4b?^D^QYYYkZ|code DB|wire ,[
zips|#B+]FZK[[Yi_
zone|,A8W@FC^XAjA|and 8YT]
zones|<^CYQDVZc]kZ
zoo|"[C[nX`;
